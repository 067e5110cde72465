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
    /// The person has left the question: Ctrl-C, Esc, or Ctrl-D where nothing was typed.
    Leave,
}

/// The longest key that a terminal sends behind Esc.
#[cfg(any(unix, test))]
const LONGEST: usize = 16;

/// What the bytes have made of a line so far.
#[cfg(any(unix, test))]
struct Line {
    typed: Zeroizing<Vec<u8>>,
    /// What has come of a key that begins with Esc.
    sequence: Option<Vec<u8>>,
    /// What comes is pasted, not typed: a line end in it is no Enter.
    is_pasted: bool,
}

#[cfg(any(unix, test))]
impl Line {
    fn new() -> Self {
        Self { typed: Zeroizing::new(Vec::with_capacity(4096)), sequence: None, is_pasted: false }
    }

    /// What a terminal's keys mean: the end of the line, its last character away, all of it away, Ctrl-C; arrows and the
    /// like mean nothing here.
    fn take(&mut self, byte: u8) -> Then {
        if byte == 0x03 {
            return Then::Leave;
        }
        if let Some(begun) = self.sequence.take() {
            self.obey(begun, byte);
            return Then::More;
        }
        match byte {
            0x1b => self.sequence = Some(Vec::new()),
            byte if self.is_pasted => self.typed.push(byte),
            b'\r' | b'\n' => return Then::End,
            0x04 if self.typed.is_empty() => return Then::Leave,
            // The bytes of one character begin with another kind of byte.
            0x7f | 0x08 => while self.typed.pop().is_some_and(|byte| byte & 0xc0 == 0x80) {},
            0x15 => self.typed.clear(),
            byte => self.typed.push(byte),
        }
        Then::More
    }

    fn obey(&mut self, mut sequence: Vec<u8>, byte: u8) {
        sequence.push(byte);
        let is_whole = match sequence.as_slice() {
            [b'[' | b'O'] => false,
            [b'[', .., last] => *last != b'[' && (b'@'..=b'~').contains(last),
            _ => true,
        };
        match sequence.as_slice() {
            b"[200~" => self.is_pasted = true,
            b"[201~" => {
                self.is_pasted = false;
                let end = self.typed.trim_ascii_end().len();
                self.typed.truncate(end);
            }
            _ if !is_whole && sequence.len() < LONGEST => self.sequence = Some(sequence),
            _ => {}
        }
    }

    /// Nothing came for a while: an Esc behind which nothing comes is the key itself.
    fn pause(&mut self) -> Then {
        let is_key = self.sequence.take_if(|sequence| sequence.is_empty()).is_some();
        if is_key && !self.is_pasted { Then::Leave } else { Then::More }
    }
}

#[cfg(unix)]
mod unix {
    use std::os::fd::AsFd as _;

    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

    use super::{Line, Then, Zeroizing, io};
    use crate::world::{interrupt, quiet};

    /// How often Ctrl-C is looked for, in milliseconds.
    const PAUSE: u16 = 50;
    /// How long after a letter that answers a question Enter still belongs to it, in milliseconds.
    const AFTER: u16 = 400;

    /// Takes away what a person types behind a letter that was answer enough: `yes`, and Enter. It would answer the next
    /// question. Whether they take the answer back instead, with Ctrl-C.
    pub(in crate::world::prompt) fn rest() -> bool {
        let input = io::stdin();
        let Ok(_quiet) = quiet::hush() else { return false };
        let mut byte = [0];
        let wait = || poll(&mut [PollFd::new(input.as_fd(), PollFlags::POLLIN)], PollTimeout::from(AFTER));
        while wait().is_ok_and(|ready| ready > 0) {
            if !matches!(nix::unistd::read(&input, &mut byte), Ok(1)) || matches!(byte[0], b'\r' | b'\n') {
                break;
            }
            if byte[0] == 0x03 {
                return true;
            }
        }
        false
    }

    /// The line; `None` where the person has left the question. `ask` is called once nothing is shown any more.
    pub(in crate::world::prompt) fn line(ask: impl FnOnce()) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        let input = io::stdin();
        let _quiet = quiet::hush()?;
        ask();
        let mut line = Line::new();
        loop {
            if interrupt::is_pressed() {
                return Ok(None);
            }
            match poll(&mut [PollFd::new(input.as_fd(), PollFlags::POLLIN)], PollTimeout::from(PAUSE)) {
                Ok(0) if line.pause() == Then::Leave => return Ok(None),
                Ok(0) | Err(nix::errno::Errno::EINTR) => continue,
                Ok(_) => {}
                Err(error) => return Err(error.into()),
            }
            let mut byte = [0];
            // Not through the library's buffer, which nobody wipes.
            if nix::unistd::read(&input, &mut byte)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            match line.take(byte[0]) {
                Then::More => {}
                Then::End => return Ok(Some(line.typed)),
                Then::Leave => return Ok(None),
            }
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use super::{Zeroizing, io};

    /// What is typed behind an answer stays, as nothing tells here whether there is any.
    pub(in crate::world::prompt) fn rest() -> bool {
        false
    }

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
            ("き\x7fsk-1\n".as_bytes(), b"sk-1"),
            // Keys that mean nothing here.
            (b"sk\x1b[D\x1b[1;5C\x1bOH\x1bb-1\n", b"sk-1"),
            (b"\x1b[200~sk-1\r\n\x1b[201~\n", b"sk-1"),
        ] {
            let mut line = Line::new();
            let end = keys.iter().position(|key| line.take(*key) == Then::End);
            assert!(end == Some(keys.len() - 1) || keys.ends_with(b"rest"), "{keys:?}");
            assert_eq!(*line.typed, expected, "{keys:?}");
        }
    }

    #[test]
    fn the_question_is_left_with_ctrl_c_escape_and_ctrl_d() {
        for (keys, byte) in [(&b"sk"[..], 0x03), (b"", 0x04), (b"\x1b[", 0x03)] {
            let mut line = Line::new();
            keys.iter().for_each(|key| assert_eq!(line.take(*key), Then::More, "{keys:?}"));
            assert_eq!(line.take(byte), Then::Leave, "{keys:?}");
        }
        let mut line = Line::new();
        assert_eq!((line.pause(), line.take(0x1b), line.pause()), (Then::More, Then::More, Then::Leave));
        // A slow line brings the rest of a key later.
        assert_eq!((line.take(0x1b), line.take(b'['), line.pause()), (Then::More, Then::More, Then::More));
    }
}
