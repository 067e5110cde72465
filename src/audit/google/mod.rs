//! The same for a project on Google Cloud: whether calls to Vertex AI's models are logged, and how those logs are kept.
//!
//! What Vertex AI logs of a call is a data access entry, off by default (Google's pages *Vertex AI audit logging
//! information* and *Enable Data Access audit logs*); who exempts whom and which services count is in the reference of
//! `AuditConfig`. [`filter`] reads which sinks keep such an entry. Facts are Google's published ones; no real project was
//! read.

mod facts;
mod filter;
mod gather;
mod rules;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use super::{Of, Sheet};
use crate::messages::{Message, Phrase, audit_google as words};
use crate::session::google::ProjectAsk;

pub use facts::Facts;
pub use gather::gather;

/// What rows are judged by besides the facts.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// The deployment profile's name.
    pub name: &'a str,
    pub project: &'a str,
    /// The locations of the residency.
    pub regions: &'a [String],
}

/// Whose project a sheet is about, and with whose credentials it was read.
#[derive(Debug, Clone)]
pub struct Seat {
    pub project: String,
    /// The credentials file.
    pub file: String,
    /// Whose credentials asked, as far as Google or the file says so.
    pub by: Option<String>,
}

impl Wanted<'_> {
    fn holds(&self, location: &str) -> bool {
        self.regions.iter().any(|region| region == location)
    }
}

impl Seat {
    pub fn caller(&self) -> Phrase {
        match &self.by {
            Some(by) => Phrase::new(crate::messages::audit::VALUE).with("value", by),
            None => words::CALLER_UNKNOWN.into(),
        }
    }

    /// The permissions that are missing, and all that are needed.
    pub fn rights(missing: &str) -> Phrase {
        let all = ProjectAsk::ALL.map(ProjectAsk::permission).join(", ");
        Phrase::new(words::RIGHTS).with("actions", missing).with("all", all)
    }

    /// What no row can say, whatever the rights.
    pub const fn limits() -> [Message; 6] {
        [
            words::LIMIT_COARSE,
            words::LIMIT_ABOVE,
            words::LIMIT_ORG_POLICY,
            words::LIMIT_READERS,
            words::LIMIT_PROVIDER,
            crate::messages::audit::LIMIT_NOW,
        ]
    }
}

/// Judges the facts.
pub fn sheet(facts: &Facts, wanted: &Wanted<'_>, seat: Seat, at: Timestamp) -> Sheet {
    Sheet::over(wanted.name, wanted.regions, rules::rows(facts, wanted), Of::Project(seat), at)
}
