//! A line from the terminal that isn't shown.
//!
//! Read byte by byte with the terminal's own editing off: it takes 4,095 characters of a line at most (1,023 on macOS),
//! and a token may be longer. The terminal is as it was before when this returns, also after Ctrl-C.

use std::io;

use zeroize::Zeroizing;

#[cfg(unix)]
pub(super) use self::unix::{line, rest};
#[cfg(not(unix))]
pub(super) use self::windows::{line, rest};

/// What one byte makes of a line.
#[cfg(any(unix, test))]
#[derive(Debug, PartialEq, Eq)]
enum Then {
    More,
    End,
    Interrupt,
}

/// What a terminal's keys mean: the end of the line, its last character away, all of it away, Ctrl-C.
#[cfg(any(unix, test))]
fn take(typed: &mut Vec<u8>, byte: u8) -> Then {
    match byte {
        0x03 => return Then::Interrupt,
        b'\r' | b'\n' => return Then::End,
        0x04 if typed.is_empty() => return Then::End,
        0x7f | 0x08 => _ = typed.pop(),
        0x15 => typed.clear(),
        byte => typed.push(byte),
    }
    Then::More
}

#[cfg(unix)]
mod unix {
    use std::os::fd::AsFd as _;

    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

    use super::{Then, Zeroizing, io, take};
    use crate::world::{interrupt, quiet};

    /// How often Ctrl-C is looked for, in milliseconds.
    const PAUSE: u16 = 50;
    /// How long after a letter that answers a question Enter still belongs to it, in milliseconds.
    const AFTER: u16 = 400;

    /// Takes away what a person types behind a letter that was answer enough: `yes`, and Enter. It would answer the next
    /// question.
    pub(in crate::world::prompt) fn rest() {
        let input = io::stdin();
        let Ok(_quiet) = quiet::hush() else { return };
        let mut byte = [0];
        let wait = || poll(&mut [PollFd::new(input.as_fd(), PollFlags::POLLIN)], PollTimeout::from(AFTER));
        while wait().is_ok_and(|ready| ready > 0) {
            if !matches!(nix::unistd::read(&input, &mut byte), Ok(1)) {
                break;
            }
            match byte[0] {
                b'\r' | b'\n' => break,
                0x03 => {
                    // It ends the next question.
                    _ = nix::sys::signal::raise(nix::sys::signal::Signal::SIGINT);
                    break;
                }
                _ => {}
            }
        }
    }

    /// The line; `None` where the person pressed Ctrl-C. `ask` is called once nothing is shown any more.
    pub(in crate::world::prompt) fn line(ask: impl FnOnce()) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        let input = io::stdin();
        let _quiet = quiet::hush()?;
        ask();
        let mut typed = Zeroizing::new(Vec::with_capacity(4096));
        loop {
            if interrupt::is_pressed() {
                return Ok(None);
            }
            match poll(&mut [PollFd::new(input.as_fd(), PollFlags::POLLIN)], PollTimeout::from(PAUSE)) {
                Ok(0) | Err(nix::errno::Errno::EINTR) => continue,
                Ok(_) => {}
                Err(error) => return Err(error.into()),
            }
            let mut byte = [0];
            // Not through the library's buffer, which nobody wipes.
            if nix::unistd::read(&input, &mut byte)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            match take(&mut typed, byte[0]) {
                Then::More => {}
                Then::End => return Ok(Some(typed)),
                Then::Interrupt => return Ok(None),
            }
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use super::{Zeroizing, io};

    /// What is typed behind an answer stays, as nothing tells here whether there is any.
    pub(in crate::world::prompt) fn rest() {}

    pub(in crate::world::prompt) fn line(ask: impl FnOnce()) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        ask();
        let typed = Zeroizing::new(console::Term::stderr().read_secure_line()?);
        Ok(Some(Zeroizing::new(typed.as_bytes().to_vec())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_where_it_is_ended_and_can_be_mended() {
        for (keys, expected) in [
            (&b"sk-1\n"[..], &b"sk-1"[..]),
            (b"sk-1\rrest", b"sk-1"),
            (b"sx\x7fk-1\n", b"sk-1"),
            (b"wrong\x15sk-1\n", b"sk-1"),
            (b"\x7f\x08sk-1\n", b"sk-1"),
            (b"\x04", b""),
        ] {
            let mut typed = Vec::new();
            let end = keys.iter().position(|key| take(&mut typed, *key) == Then::End);
            assert!(end.is_some() && typed == expected, "{keys:?}");
        }
        assert_eq!(take(&mut Vec::new(), 0x03), Then::Interrupt);
    }
}
