//! A terminal that neither shows the keys that are pressed nor gathers them to a line, while a question is asked.
//!
//! The library that reads keys switches the terminal for each of them and back: what is typed between two of them (by a
//! fast hand, or pasted) would be shown twice, once by the terminal and once by the question.

#[cfg(unix)]
pub use self::unix::{Quiet, hush, restore};
#[cfg(not(unix))]
pub use self::windows::{Quiet, hush, restore};

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::{Mutex, PoisonError};

    use nix::sys::termios::{LocalFlags, SetArg, SpecialCharacterIndices, Termios, tcgetattr, tcsetattr};

    /// How the terminal was before; `None` where it is as it was.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    /// The terminal is as it was before once this is dropped.
    #[must_use]
    pub struct Quiet {
        /// The outer one of two puts it back.
        outer: bool,
    }

    /// # Errors
    /// Standard input is no terminal, or can't be switched.
    pub fn hush() -> io::Result<Quiet> {
        let input = io::stdin();
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        if before.is_some() {
            return Ok(Quiet { outer: false });
        }
        let shown = tcgetattr(&input)?;
        let mut silent = shown.clone();
        silent.local_flags.remove(LocalFlags::ECHO | LocalFlags::ICANON);
        silent.control_chars[SpecialCharacterIndices::VMIN as usize] = 1;
        silent.control_chars[SpecialCharacterIndices::VTIME as usize] = 0;
        tcsetattr(&input, SetArg::TCSADRAIN, &silent)?;
        *before = Some(shown);
        Ok(Quiet { outer: true })
    }

    /// Puts the terminal back, at the end of the program too.
    pub fn restore() {
        if let Some(before) = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take() {
            _ = tcsetattr(io::stdin(), SetArg::TCSADRAIN, &before);
        }
    }

    impl Drop for Quiet {
        fn drop(&mut self) {
            if self.outer {
                restore();
            }
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use std::io;

    /// The console reads its keys one by one and shows none.
    #[must_use]
    pub struct Quiet(());

    #[allow(clippy::unnecessary_wraps, reason = "as on the other systems")]
    pub fn hush() -> io::Result<Quiet> {
        Ok(Quiet(()))
    }

    pub fn restore() {}
}
