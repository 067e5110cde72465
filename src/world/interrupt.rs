//! Ctrl-C at a person's terminal: a request where the code under way has asked to catch it, the end of the program
//! anywhere else.
//!
//! A token that has just been renewed has to reach the disk, a command of the organisation's must not outlive genkan,
//! and a question leaves the terminal with its cursor hidden: so while one of these is under way the first press ends
//! nothing by itself. The second one does.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use console::Term;

use super::{quiet, waiting};
use crate::code::Exit;

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

/// From here on Ctrl-C leaves the terminal as it was, whether anything catches it or not.
pub(super) fn restore_at_end() {
    static HANDLER: Once = Once::new();
    HANDLER.call_once(|| drop(ctrlc::set_handler(press)));
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
        waiting::clear();
        drop(Term::stderr().show_cursor());
        quiet::restore();
        std::process::exit(i32::from(Exit::Interrupted as u8));
    }
}

impl Drop for SigintGuard {
    fn drop(&mut self) {
        CATCHING.fetch_sub(1, Ordering::SeqCst);
    }
}
