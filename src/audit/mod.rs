//! The evidence of an account, read with somebody's own read-only rights: what is logged, with which key, for how long,
//! over which path, and where profiles lead.
//!
//! [`gather`] asks ([`crate::session::aws::Evidence`]) and fills [`facts`]; [`rules`] judge them and make rows; a [`Sheet`] is the
//! rows with when and by whom, and [`document`], [`markdown`] and [`html`] show it. Rules are pure. What nobody was
//! allowed to see is unknown, and never passes. No prompt is read: only how it is logged.
//!
//! [`trail`] is the other half: where requests were processed, as CloudTrail has it.
//!
//! Facts about the services' settings are those of their user guides and published models; each stands where it is used.

mod asked;
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

use crate::code::{Exit, audit as code};
use crate::messages::{Lang, Message, Phrase, audit as words};
use crate::models::catalogue::Catalogue;
use crate::policy::Scope;
use crate::profile::PrivatePath;
use crate::report::one_line;
use crate::session::Identity;
use crate::session::evidence::{Unanswered, Why};

pub use facts::Facts;
pub use gather::gather;
pub use row::{Row, Verdict};

/// What rows are judged by besides the facts.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    pub scope: &'a Scope,
    pub catalogue: &'a Catalogue,
    pub private_path: PrivatePath,
    /// The account that is read, in whose name logs are written; empty where nobody says it.
    pub account: &'a str,
}

/// Everything that is shown.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The deployment profile's name.
    pub profile: String,
    pub at: Timestamp,
    pub regions: Vec<String>,
    pub rows: Vec<Row>,
    pub genkan: &'static str,
    pub of: Of,
}

/// What a sheet is about, and with whose rights it was read.
#[derive(Debug, Clone)]
pub enum Of {
    Account(Account),
    Project(google::Seat),
}

/// An AWS account.
#[derive(Debug, Clone)]
pub struct Account {
    /// The AWS profile whose rights were used.
    pub aws_profile: String,
    /// Whose credentials asked, or why STS doesn't say it.
    pub by: Result<Identity, Unanswered>,
    /// The account that the profile names; empty where it names none.
    pub expected: String,
    /// The flag of the deployment profile, as a printed command needs it; with a blank before it.
    pub flag: String,
}

impl Account {
    fn caller(&self) -> Phrase {
        match &self.by {
            Ok(identity) => Phrase::new(words::VALUE).with("value", &identity.arn),
            Err(_) => words::CALLER_UNKNOWN.into(),
        }
    }

    fn is_other(&self) -> bool {
        let is_other = |identity: &Identity| !self.expected.is_empty() && identity.account != self.expected;
        self.by.as_ref().is_ok_and(is_other)
    }

    /// That this is another account than the profile's.
    fn other(&self) -> Option<Phrase> {
        let by = self.by.as_ref().ok().filter(|_| self.is_other())?;
        let text = Phrase::new(code::NOT_THE_ACCOUNT.message);
        Some(text.with("account", &by.account).with("expected", &self.expected))
    }

    /// Whose account it is. What is read of another one is no fact about the profile's, and no failure of it either: what
    /// nobody looked at is unknown.
    fn row(&self) -> Row {
        let of = self.by.as_ref().map_or(&self.expected, |identity| &identity.account);
        let about = row::About { region: "", resource: of };
        match (&self.by, self.other()) {
            (Ok(_), Some(other)) => about.open(&row::ACCOUNT, other),
            (Ok(_), None) if self.expected.is_empty() => about.pass(&row::ACCOUNT, words::ACCOUNT_ONLY),
            (Ok(_), None) => about.pass(&row::ACCOUNT, words::ACCOUNT_SAME),
            (Err(no), _) => {
                let why = no.fault.cause(Lang::En).unwrap_or_else(|| no.fault.message(Lang::En));
                let text = if self.expected.is_empty() { words::ACCOUNT_NAMELESS } else { words::ACCOUNT_UNKNOWN };
                let reason = Phrase::new(text).with("expected", &self.expected).with("why", why);
                let mut row = about.open(&row::ACCOUNT, reason).advised(words::FIX_STS);
                // STS asks for no right: whoever refuses stands in its place.
                row.why = Some(if no.why == Why::Busy { Why::Busy } else { Why::Unreachable });
                row
            }
        }
    }

    /// What prints the rights that are missing, about the same profile and account.
    fn rights(&self, missing: &str) -> Phrase {
        let account = self.by.as_ref().ok().filter(|_| self.expected.is_empty() || self.is_other());
        let account = account.map_or_else(String::new, |identity| format!(" --account {}", identity.account));
        Phrase::new(words::RIGHTS).with("actions", missing).with("flags", format_args!("{}{account}", self.flag))
    }

    const fn limits() -> [Message; 6] {
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

impl Sheet {
    /// Judges the facts of an account.
    pub fn new(facts: &Facts, wanted: &Wanted<'_>, account: Account, at: Timestamp) -> Self {
        let Scope { name, regions, .. } = wanted.scope;
        let rows = [vec![account.row()], rules::rows(facts, wanted, at)].concat();
        Self::over(name, regions, rows, Of::Account(account), at)
    }

    fn over(profile: &str, regions: &[String], rows: Vec<Row>, of: Of, at: Timestamp) -> Self {
        let (profile, regions) = (profile.to_owned(), regions.to_vec());
        // Names and answers are anybody's, and each stands within a line of a sheet.
        let change = |text: &str| one_line(text).into_owned();
        let rows = rows.into_iter().map(|mut row| {
            row.reason.rewrite(&change);
            Row { region: change(&row.region), resource: change(&row.resource), ..row }
        });
        let rows = rows.collect();
        Self { profile, at, regions, rows, genkan: env!("CARGO_PKG_VERSION"), of }
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
        } else if blind(Why::Unreachable) || blind(Why::Busy) {
            Exit::Remote
        } else if self.count(Verdict::Unknown) > 0 {
            Exit::Problem
        } else {
            Exit::Done
        }
    }

    /// Who asked, or that nobody knows.
    pub fn caller(&self) -> Phrase {
        match &self.of {
            Of::Account(account) => account.caller(),
            Of::Project(seat) => seat.caller(),
        }
    }

    /// That the rights are those of another account than the profile's, so that the sheet is about that one.
    pub fn other_account(&self) -> Option<Phrase> {
        let Of::Account(account) = &self.of else { return None };
        account.other()
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
        (!missing.is_empty()).then(|| match &self.of {
            Of::Account(account) => account.rights(&missing),
            Of::Project(_) => google::Seat::rights(&missing),
        })
    }

    /// What no row can say, whatever the rights.
    pub const fn limits(&self) -> [Message; 6] {
        match self.of {
            Of::Account(_) => Account::limits(),
            Of::Project(_) => google::Seat::limits(),
        }
    }
}
