//! What is pasted, marked by the terminal: a line end in it is no Enter.

use std::sync::atomic::{AtomicBool, Ordering};

use console::Term;

use crate::world::Ui;

static MARKS: AtomicBool = AtomicBool::new(false);

/// The terminal marks what is pasted while this lives.
#[must_use]
pub(super) struct Pasting(());

impl Pasting {
    /// Nothing where a terminal wouldn't know the command; Windows' console gives keys, and no marks.
    pub(super) fn begin(ui: &Ui) -> Option<Self> {
        (cfg!(unix) && ui.redraws()).then(|| {
            drop(Term::stderr().write_str("\u{1b}[?2004h"));
            MARKS.store(true, Ordering::SeqCst);
            Self(())
        })
    }
}

/// The terminal marks nothing any more, at the end of the program too.
pub(super) fn restore() {
    if MARKS.swap(false, Ordering::SeqCst) {
        drop(Term::stderr().write_str("\u{1b}[?2004l"));
    }
}

impl Drop for Pasting {
    fn drop(&mut self) {
        restore();
    }
}
