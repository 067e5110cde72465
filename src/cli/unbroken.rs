//! Work that Ctrl-C doesn't break in two: what has begun to be written is finished, and then said.

use crate::code::usage;
use crate::fault::{Fault, Result};
use crate::world::interrupt::{self, SigintGuard};

/// While this lives the first Ctrl-C ends nothing.
#[must_use]
pub(super) struct Unbroken {
    _caught: SigintGuard,
    /// An earlier part of the work was left with Ctrl-C already.
    was_pressed: bool,
}

impl Unbroken {
    pub(super) fn begin() -> Self {
        Self { _caught: interrupt::catch_sigint(), was_pressed: interrupt::is_pressed() }
    }

    fn is_pressed(&self) -> bool {
        !self.was_pressed && interrupt::is_pressed()
    }

    /// # Errors
    /// `GK-USE-002` where a person has pressed Ctrl-C and nothing is written yet.
    pub(super) fn check(&self) -> Result<()> {
        if self.is_pressed() { Err(Fault::new(&usage::INTERRUPTED)) } else { Ok(()) }
    }

    /// # Errors
    /// `GK-USE-021` where a person has pressed Ctrl-C meanwhile.
    pub(super) fn end(self) -> Result<()> {
        if self.is_pressed() { Err(Fault::new(&usage::FINISHED_FIRST)) } else { Ok(()) }
    }
}
