//! The evidence of an account, read with somebody's own read-only rights: what is logged, with which key, for how long,
//! over which path, and where profiles lead.
//!
//! [`gather`] asks ([`crate::session::evidence`]) and fills [`facts`]; [`rules`] judge them and make rows; a [`Sheet`] is the
//! rows with when and by whom, and [`document`], [`markdown`] and [`html`] show it. Rules are pure. What nobody was
//! allowed to see is unknown, and never passes. No prompt is read: only how it is logged.
//!
//! [`trail`] is the other half: where requests were processed, as CloudTrail has it.
//!
//! Facts about the services' settings are those of their user guides and published models; each stands where it is used.

pub mod document;
pub mod facts;
pub mod gather;
pub mod google;
pub mod html;
pub mod markdown;
pub mod row;
mod rules;
#[cfg(test)]
mod tests;
pub mod trail;

use jiff::Timestamp;

use crate::code::Exit;
use crate::messages::Phrase;
use crate::messages::audit as words;
use crate::models::catalogue::Catalogue;
use crate::policy::Scope;
use crate::profile::PrivatePath;
use crate::session::Identity;
use crate::session::evidence::Why;

pub use facts::Facts;
pub use gather::gather;
pub use row::{Row, Verdict};

/// What rows are judged by besides the facts.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    pub scope: &'a Scope,
    pub catalogue: &'a Catalogue,
    pub private_path: PrivatePath,
}

/// Everything that is shown.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The deployment profile's name.
    pub profile: String,
    /// The AWS profile whose rights were used.
    pub aws_profile: String,
    /// Whose credentials asked; `None` where STS gave no answer.
    pub by: Option<Identity>,
    /// The account that the profile names; empty where it names none.
    pub account: String,
    pub at: Timestamp,
    pub regions: Vec<String>,
    pub rows: Vec<Row>,
    pub genkan: &'static str,
    /// What a printed command needs to be about the same profile; with a blank before it.
    pub flags: String,
    /// The project that it is about; `None` where it is an AWS account.
    pub google: Option<google::Seat>,
}

impl Sheet {
    /// Judges the facts.
    pub fn new(facts: &Facts, wanted: &Wanted<'_>, aws_profile: &str, by: Option<Identity>, at: Timestamp) -> Self {
        Self {
            profile: wanted.scope.name.clone(),
            aws_profile: aws_profile.to_owned(),
            by,
            account: if wanted.scope.has_account() { wanted.scope.account.clone() } else { String::new() },
            at,
            regions: wanted.scope.regions.clone(),
            rows: rules::rows(facts, wanted),
            genkan: env!("CARGO_PKG_VERSION"),
            flags: String::new(),
            google: None,
        }
    }

    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// A failure that was seen counts before what couldn't be seen, and missing rights before a service that is silent.
    pub fn exit(&self) -> Exit {
        let blind = |why: Why| self.rows.iter().any(|row| row.why == Some(why));
        if self.count(Verdict::Fail) > 0 {
            Exit::Problem
        } else if blind(Why::Denied) {
            Exit::Person
        } else if blind(Why::Unreachable) {
            Exit::Remote
        } else if self.count(Verdict::Unknown) > 0 {
            Exit::Problem
        } else {
            Exit::Done
        }
    }

    /// Who asked, or that nobody knows.
    pub fn caller(&self) -> Phrase {
        if let Some(seat) = &self.google {
            return seat.caller();
        }
        match &self.by {
            Some(identity) => Phrase::new(words::VALUE).with("value", &identity.arn),
            None => words::CALLER_UNKNOWN.into(),
        }
    }

    /// That the rights are those of another account than the profile's, so that the sheet is about that one.
    pub fn other_account(&self) -> Option<Phrase> {
        let account = &self.by.as_ref()?.account;
        let is_other = !self.account.is_empty() && *account != self.account;
        is_other.then(|| Phrase::new(words::OTHER_ACCOUNT).with("account", account).with("expected", &self.account))
    }

    /// The actions whose rights are missing, in the order of the alphabet.
    pub fn missing(&self) -> Vec<&'static str> {
        let mut missing: Vec<_> = self.rows.iter().filter_map(|row| row.missing).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// The rights that are missing, and what prints them.
    pub fn rights(&self) -> Option<Phrase> {
        let missing = self.missing().join(", ");
        if self.google.is_some() && !missing.is_empty() {
            return Some(google::Seat::rights(&missing));
        }
        (!missing.is_empty()).then(|| Phrase::new(words::RIGHTS).with("actions", missing).with("flags", &self.flags))
    }

    /// What no row can say, whatever the rights.
    pub const fn limits(&self) -> [crate::messages::Message; 6] {
        if self.google.is_some() {
            return google::Seat::limits();
        }
        [
            words::LIMIT_BUCKETS,
            words::LIMIT_NETWORK,
            words::LIMIT_PROVIDER,
            words::LIMIT_MANTLE,
            words::LIMIT_NOW,
            words::LIMIT_POLICIES,
        ]
    }
}
