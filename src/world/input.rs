//! What another program tells this one on standard input.

use std::io::{self, IsTerminal, Read};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What standard input is called where a file has its path.
pub const NAME: &str = "<stdin>";

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

/// A text, whichever way it writes characters: a shell of Windows gives UTF-16, UTF-8 with a mark, or what the system's
/// language has. What is of no known form becomes U+FFFD.
pub fn text(bytes: &[u8]) -> String {
    let wide = |rest: &[u8], of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| of([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// What [`told`] gives, from a program that may never come to its end: nothing, where it hasn't by then.
pub fn told_within(patience: Duration) -> Vec<u8> {
    let (tell, hear) = mpsc::channel();
    // It is left behind where it still waits, and ends with the process.
    thread::spawn(move || drop(tell.send(told())));
    hear.recv_timeout(patience).unwrap_or_default()
}
