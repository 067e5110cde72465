//! The last word of a program that has found a bug in itself: version, place and code, nothing from memory.
//!
//! While somebody catches panics of other threads ([`Spared`]), one of those ends its thread alone, and only its place
//! is kept.

use std::panic::PanicHookInfo;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::code::{Exit, machine};
use crate::fault::Fault;
use crate::messages::Lang;
use crate::setup::hook::SIGNED_OUT;
use crate::world::{Ui, Vars};

/// The panic hook: one line, exit code 70.
pub fn report(panic: &PanicHookInfo<'_>) {
    let is_main = std::thread::current().name() == Some("main");
    if !is_main && SPARED.load(Ordering::SeqCst) > 0 {
        PLACE.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone_from(&at(panic));
        return;
    }
    tell(panic);
    end(if is_for_want_of_threads(panic) { Exit::Problem } else { Exit::Bug });
}

/// The panic hook where a client waits for keys: the same line, and keys that nobody takes, so that it doesn't sign as
/// somebody else.
pub fn sign_out(panic: &PanicHookInfo<'_>) {
    ui().payload(SIGNED_OUT);
    tell(panic);
    end(Exit::Done);
}

/// While this lives, a panic on any thread but the main one doesn't end the program.
pub struct Spared(());

static SPARED: AtomicUsize = AtomicUsize::new(0);
/// Where the last of them happened.
static PLACE: Mutex<String> = Mutex::new(String::new());

impl Spared {
    #[allow(clippy::new_without_default, reason = "it has an effect")]
    pub fn new() -> Self {
        SPARED.fetch_add(1, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for Spared {
    fn drop(&mut self) {
        SPARED.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Where the last panic that was spared happened: file and line of the source.
pub fn place() -> String {
    PLACE.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
}

#[allow(clippy::disallowed_methods, clippy::exit, reason = "nothing may run after a panic")]
fn end(exit: Exit) {
    crate::world::quiet::restore();
    std::process::exit(exit as i32);
}

fn at(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(|| "?".to_owned(), ToString::to_string)
}

/// Whether the system has refused another thread, at which the standard library panics wherever one is started.
fn is_for_want_of_threads(panic: &PanicHookInfo<'_>) -> bool {
    panic.payload_as_str().is_some_and(|text| text.starts_with("failed to spawn thread"))
}

/// In English: nothing is known of the person any more.
fn ui() -> Ui {
    let mut ui = Ui::process(&Vars::default());
    ui.lang = Lang::En;
    ui
}

fn tell(panic: &PanicHookInfo<'_>) {
    ui().fault(&if is_for_want_of_threads(panic) {
        Fault::new(&machine::NO_THREADS)
    } else {
        Fault::new(&machine::BUG).with("version", env!("CARGO_PKG_VERSION")).with("place", at(panic))
    });
}
