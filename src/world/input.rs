//! What another program tells this one on standard input.

use std::io::{self, IsTerminal, Read};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The longest text that is read; a prompt that is longer isn't whole then.
const LIMIT: u64 = 64 * 1024 * 1024;

/// All of it, to its end; nothing from a person at a terminal.
pub fn told() -> Vec<u8> {
    let stdin = io::stdin();
    let mut told = Vec::new();
    if !stdin.is_terminal() {
        drop(stdin.lock().take(LIMIT).read_to_end(&mut told));
    }
    told
}

/// The same from a program that may never come to its end: nothing, where it hasn't by then.
pub fn told_within(patience: Duration) -> Vec<u8> {
    let (tell, hear) = mpsc::channel();
    // It is left behind where it still waits, and ends with the process.
    thread::spawn(move || drop(tell.send(told())));
    hear.recv_timeout(patience).unwrap_or_default()
}
