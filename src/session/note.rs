//! A note that something happened to a credential a moment ago, for the next processes.
//!
//! A hint, never flushed and lost without harm. Of the credential it holds 16 bits of a digest: enough to tell another
//! one, too little to find it out.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use crate::world::digest::sha256;
use crate::world::files;

#[derive(Debug)]
pub(super) struct Note {
    /// In seconds since 1970.
    at: i64,
    of: String,
}

impl Note {
    pub(super) fn new(at: Timestamp, credential: &str) -> Self {
        Self { at: at.as_second(), of: short(credential) }
    }

    pub(super) fn read(file: &Path) -> Option<Self> {
        let bytes = files::read(file).ok()??;
        let (at, of) = std::str::from_utf8(&bytes).ok()?.split_once(' ')?;
        Some(Self { at: at.parse().ok()?, of: of.to_owned() })
    }

    pub(super) fn write(&self, file: &Path) {
        drop(files::write_unflushed(file, format!("{} {}", self.at, self.of).as_bytes()));
    }

    pub(super) fn is_of(&self, credential: &str) -> bool {
        self.of == short(credential)
    }

    /// One from the future, as after a clock was set back, isn't recent.
    pub(super) fn is_recent(&self, now: Timestamp, within: SignedDuration) -> bool {
        (0..within.as_secs()).contains(&now.as_second().saturating_sub(self.at))
    }
}

fn short(credential: &str) -> String {
    let mut short = sha256(credential);
    short.truncate(4);
    short
}
