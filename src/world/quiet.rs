//! A terminal that does nothing of its own with the keys that are pressed while a question is asked: it neither shows
//! them, nor gathers them to a line, nor makes a signal of Ctrl-C.
//!
//! The library that reads keys switches the terminal for each of them and back: what is typed between two of them (by a
//! fast hand, or pasted) would be shown twice, once by the terminal and once by the question. And a Ctrl-C there would
//! be a signal that no read is under way to fail by: the question would wait for another key.

#[cfg(unix)]
pub use self::unix::{Quiet, forget_typed, hush, hush_keys, is_in_background, restore, undisturbed};
#[cfg(not(unix))]
pub use self::windows::{Quiet, forget_typed, hush, hush_keys, is_in_background, restore, undisturbed};

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::{Mutex, PoisonError};

    use nix::sys::signal::{SigSet, SigmaskHow, Signal};
    use nix::sys::termios::{
        FlushArg, LocalFlags, SetArg, SpecialCharacterIndices, Termios, tcflush, tcgetattr, tcsetattr,
    };
    use nix::unistd::{getpgrp, tcgetpgrp};

    /// How the terminal was before; `None` where it is as it was.
    static BEFORE: Mutex<Option<Termios>> = Mutex::new(None);

    /// The terminal is as it was before once this is dropped.
    #[must_use]
    pub struct Quiet {
        /// The outer one of two puts it back.
        outer: bool,
    }

    /// While a question is asked.
    ///
    /// # Errors
    /// Standard input is no terminal, or can't be switched.
    pub fn hush() -> io::Result<Quiet> {
        switch(LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG)
    }

    /// While something else than a key is waited for: Ctrl-C stays a signal.
    ///
    /// # Errors
    /// As [`hush`].
    pub fn hush_keys() -> io::Result<Quiet> {
        switch(LocalFlags::ECHO | LocalFlags::ICANON)
    }

    /// The signals that end the program reach another thread while this lives.
    #[must_use]
    pub struct Undisturbed(SigSet);

    /// While a key is read here: the library that reads it puts the terminal back to how a question has it when a signal
    /// breaks the read off, which may be after the whole terminal was put back. No program may be started meanwhile, it
    /// would have these signals blocked.
    pub fn undisturbed() -> Option<Undisturbed> {
        let ending: SigSet = [Signal::SIGHUP, Signal::SIGQUIT, Signal::SIGTERM].into_iter().collect();
        ending.thread_swap_mask(SigmaskHow::SIG_BLOCK).ok().map(Undisturbed)
    }

    impl Drop for Undisturbed {
        fn drop(&mut self) {
            _ = self.0.thread_set_mask();
        }
    }

    fn switch(off: LocalFlags) -> io::Result<Quiet> {
        let input = io::stdin();
        let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
        if before.is_some() {
            return Ok(Quiet { outer: false });
        }
        let shown = tcgetattr(&input)?;
        let mut silent = shown.clone();
        silent.local_flags.remove(off);
        silent.control_chars[SpecialCharacterIndices::VMIN as usize] = 1;
        silent.control_chars[SpecialCharacterIndices::VTIME as usize] = 0;
        tcsetattr(&input, SetArg::TCSANOW, &silent)?;
        *before = Some(shown);
        Ok(Quiet { outer: true })
    }

    /// Drops the keys that were pressed before and that nobody has read.
    pub fn forget_typed() {
        _ = tcflush(io::stdin(), FlushArg::TCIFLUSH);
    }

    /// Whether the terminal's keys go to another program: a job in the background that switches the terminal is stopped.
    pub fn is_in_background() -> bool {
        tcgetpgrp(io::stdin()).or_else(|_| tcgetpgrp(io::stderr())).is_ok_and(|group| group != getpgrp())
    }

    /// Puts the terminal back, at the end of the program too. The shell has its own way by then where the program has
    /// been sent to the background.
    pub fn restore() {
        let before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(before) = before.filter(|_| !is_in_background()) {
            // Not behind the output, which a terminal may hold back for ever; nothing of what is put back is about output.
            _ = tcsetattr(io::stdin(), SetArg::TCSANOW, &before);
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

    pub fn hush_keys() -> io::Result<Quiet> {
        hush()
    }

    /// No signal breaks a read off here.
    #[must_use]
    pub struct Undisturbed(());

    pub fn undisturbed() -> Option<Undisturbed> {
        None
    }

    /// Nothing tells here which keys are of before.
    pub fn forget_typed() {}

    pub fn is_in_background() -> bool {
        false
    }

    pub fn restore() {}
}
