//! The last word of a program that has found a bug in itself: version, place and code, nothing from memory.

use std::panic::PanicHookInfo;

use crate::code::{Exit, machine};
use crate::fault::Fault;
use crate::words::Lang;
use crate::world::{Ui, Vars};

/// The panic hook: one line, exit code 70.
#[allow(clippy::disallowed_methods, clippy::exit, reason = "nothing may run after a panic")]
pub fn report(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(|| "?".to_owned(), ToString::to_string);
    let mut ui = Ui::process(&Vars::default());
    ui.lang = Lang::En;
    ui.fault(&Fault::new(&machine::BUG).with("version", env!("CARGO_PKG_VERSION")).with("place", place));
    std::process::exit(Exit::Bug as i32);
}
