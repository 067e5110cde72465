//! The time: the system's, or a fixed one in tests.

use jiff::tz::{TimeZone, offset};
use jiff::{Timestamp, Zoned};

#[derive(Debug, Clone, Copy)]
pub enum Clock {
    System,
    Fixed(Timestamp),
}

/// An instant in UTC, to the second: the form that every tool reads.
pub fn written(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

impl Clock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(at) => at,
        }
    }

    /// An instant as people here say it; the fixed clock hangs in Tokyo.
    pub fn local(self, at: Timestamp) -> Zoned {
        at.to_zoned(self.zone())
    }

    /// A time of today, as people here write it.
    pub fn hour(self, at: Timestamp) -> String {
        self.local(at).strftime("%H:%M").to_string()
    }

    /// The zone that people here live by.
    pub fn zone(self) -> TimeZone {
        match self {
            Self::System => TimeZone::system(),
            Self::Fixed(_) => TimeZone::fixed(offset(9)),
        }
    }
}
