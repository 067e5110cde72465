//! What another program tells this one on standard input.

use std::io::{self, IsTerminal, Read};

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
