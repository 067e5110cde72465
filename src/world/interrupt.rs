//! Ctrl-C at a person's terminal: where somebody heeds it a request, and the end of the program anywhere else.
//!
//! A token that has just been renewed has to reach the disk, a command of the organisation's must not outlive genkan,
//! and a question leaves the terminal with its cursor hidden: so while one of these is under way the first press ends
//! nothing by itself. The second one does.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use console::Term;

use crate::code::Exit;

/// While it lives, a press is a request.
#[must_use]
pub struct Heed(());

static HEEDED: AtomicUsize = AtomicUsize::new(0);
static PRESSED: AtomicBool = AtomicBool::new(false);

/// Begins to heed presses.
pub fn heed() -> Heed {
    static HANDLER: Once = Once::new();
    HEEDED.fetch_add(1, Ordering::SeqCst);
    HANDLER.call_once(|| drop(ctrlc::set_handler(press)));
    Heed(())
}

/// Whether the person wants an end.
pub fn is_pressed() -> bool {
    PRESSED.load(Ordering::SeqCst)
}

#[allow(clippy::disallowed_methods, clippy::exit, reason = "what Ctrl-C does where nobody heeds it")]
fn press() {
    if HEEDED.load(Ordering::SeqCst) == 0 || PRESSED.swap(true, Ordering::SeqCst) {
        drop(Term::stderr().show_cursor());
        std::process::exit(i32::from(Exit::Interrupted as u8));
    }
}

impl Drop for Heed {
    fn drop(&mut self) {
        HEEDED.fetch_sub(1, Ordering::SeqCst);
    }
}
