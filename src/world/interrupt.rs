//! Ctrl-C at a person's terminal: a request where the code under way has asked to catch it, the end of the program
//! anywhere else. SIGTERM, SIGHUP and SIGQUIT end it in any case; the terminal is as it was before.
//!
//! A token that has just been renewed has to reach the disk, a command of the organisation's must not outlive genkan,
//! and a question leaves the terminal with its cursor hidden: so while one of these is under way the first press ends
//! nothing by itself. The second one does.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::{prompt, quiet, waiting, written};
use crate::code::{Exit, usage};
use crate::fault::{Fault, Result};

/// While one of these lives, the first Ctrl-C ends nothing by itself: [`is_pressed`] says so from then on.
#[must_use]
pub struct SigintGuard(());

static CATCHING: AtomicUsize = AtomicUsize::new(0);
static LETTING: AtomicUsize = AtomicUsize::new(0);
static PRESSED: AtomicBool = AtomicBool::new(false);

/// Catches Ctrl-C (SIGINT; on Windows the console's event) until the guard is dropped.
pub fn catch_sigint() -> SigintGuard {
    CATCHING.fetch_add(1, Ordering::SeqCst);
    restore_at_end();
    SigintGuard(())
}

/// From here on the terminal is left as it was by Ctrl-C, whether anything catches it or not, and by the signals that end
/// the program.
pub(super) fn restore_at_end() {
    static HANDLER: Once = Once::new();
    HANDLER.call_once(|| {
        drop(ctrlc::set_handler(press));
        #[cfg(unix)]
        drop(restore_at_death());
    });
}

/// The terminal as it was before a line of ours turned, or a question was asked at it; what has to be written for that
/// isn't, where the terminal takes nothing: no signal waits for it.
fn restore() {
    quiet::restore();
    if written::is_taken_now() {
        waiting::clear();
        prompt::restore();
    }
}

/// Seen: a shell whose `timeout` or terminal ended a question had neither echo nor Ctrl-C afterwards. The signal still ends
/// the program, as that signal.
#[cfg(unix)]
fn restore_at_death() -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGQUIT, SIGTERM};
    use signal_hook::low_level::emulate_default_handler;

    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGQUIT, SIGTERM])?;
    std::thread::Builder::new().spawn(move || {
        for signal in signals.forever() {
            restore();
            if std::process::id() == 1 {
                // A container's first process has no default to fall back on: what emulates it would crash.
                #[allow(clippy::disallowed_methods, clippy::exit, reason = "a signal ends the program")]
                std::process::exit(128 + signal);
            }
            drop(emulate_default_handler(signal));
        }
    })?;
    Ok(())
}

/// While one of these lives, Ctrl-C ends the program although it is caught: for a part of the work that may end anywhere.
#[must_use]
pub struct Through(());

/// Lets Ctrl-C through until the guard is dropped.
pub fn let_through() -> Through {
    LETTING.fetch_add(1, Ordering::SeqCst);
    Through(())
}

impl Drop for Through {
    fn drop(&mut self) {
        LETTING.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Whether a person has pressed Ctrl-C while it was caught.
pub fn is_pressed() -> bool {
    PRESSED.load(Ordering::SeqCst)
}

#[allow(clippy::disallowed_methods, clippy::exit, reason = "what Ctrl-C does where nothing catches it")]
fn press() {
    let is_caught = CATCHING.load(Ordering::SeqCst) > 0 && LETTING.load(Ordering::SeqCst) == 0;
    if !is_caught || PRESSED.swap(true, Ordering::SeqCst) {
        restore();
        std::process::exit(i32::from(Exit::Interrupted as u8));
    }
}

impl Drop for SigintGuard {
    fn drop(&mut self) {
        CATCHING.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Work that Ctrl-C doesn't break in two: what has begun to be written is finished, and then said. While this lives the
/// first Ctrl-C ends nothing.
#[must_use]
pub struct Unbroken {
    _caught: SigintGuard,
    /// An earlier part of the work was left with Ctrl-C already.
    was_pressed: bool,
}

impl Unbroken {
    pub fn begin() -> Self {
        Self { _caught: catch_sigint(), was_pressed: is_pressed() }
    }

    fn is_pressed(&self) -> bool {
        !self.was_pressed && is_pressed()
    }

    /// # Errors
    /// `GK-USE-002` where a person has pressed Ctrl-C and nothing is written yet.
    pub fn check(&self) -> Result<()> {
        if self.is_pressed() { Err(Fault::new(&usage::INTERRUPTED)) } else { Ok(()) }
    }

    /// # Errors
    /// `GK-USE-021` where a person has pressed Ctrl-C meanwhile.
    pub fn end(self) -> Result<()> {
        if self.is_pressed() { Err(Fault::new(&usage::FINISHED_FIRST)) } else { Ok(()) }
    }
}
