//! What is pasted, marked by the terminal: a line end in it is no Enter.

use console::Term;

use crate::world::Ui;

/// The terminal marks what is pasted while this lives.
#[must_use]
pub(super) struct Pasting(());

impl Pasting {
    /// Nothing where a terminal wouldn't know the command; Windows' console gives keys, and no marks.
    pub(super) fn begin(ui: &Ui) -> Option<Self> {
        (cfg!(unix) && ui.redraws()).then(|| {
            drop(Term::stderr().write_str("\u{1b}[?2004h"));
            Self(())
        })
    }
}

impl Drop for Pasting {
    fn drop(&mut self) {
        drop(Term::stderr().write_str("\u{1b}[?2004l"));
    }
}
