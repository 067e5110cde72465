//! The last word of a program that has found a bug in itself: version, place and code, nothing from memory.

use std::panic::PanicHookInfo;

use crate::code::{Exit, machine};
use crate::fault::Fault;
use crate::setup::hook::SIGNED_OUT;
use crate::words::Lang;
use crate::world::{Ui, Vars};

/// The panic hook: one line, exit code 70.
pub fn report(panic: &PanicHookInfo<'_>) {
    tell(panic);
    end(Exit::Bug);
}

/// The panic hook where a client waits for keys: the same line, and keys that nobody takes, so that it doesn't sign as
/// somebody else.
pub fn sign_out(panic: &PanicHookInfo<'_>) {
    tell(panic).data(SIGNED_OUT);
    end(Exit::Done);
}

#[allow(clippy::disallowed_methods, clippy::exit, reason = "nothing may run after a panic")]
fn end(exit: Exit) {
    std::process::exit(exit as i32);
}

fn tell(panic: &PanicHookInfo<'_>) -> Ui {
    let place = panic.location().map_or_else(|| "?".to_owned(), ToString::to_string);
    let mut ui = Ui::process(&Vars::default());
    ui.lang = Lang::En;
    ui.fault(&Fault::new(&machine::BUG).with("version", env!("CARGO_PKG_VERSION")).with("place", place));
    ui
}
