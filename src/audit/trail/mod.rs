//! Where requests to Bedrock's models were processed, as CloudTrail's event history says it.
//!
//! [`walk`] asks region by region ([`crate::session::aws::Evidence`]) and counts ([`Counts`]); [`judge`] says what of it is a
//! finding, and [`document`] shows it. Nothing but the reader's own questions touches the network, and [`Pace`] is where
//! time passes.
//!
//! What this rests on (AWS's documentation, read in November 2026):
//! - `InvokeModel`, `InvokeModelWithResponseStream`, `Converse` and `ConverseStream` are management events of
//!   `bedrock.amazonaws.com`; `InvokeModelWithBidirectionalStream` and asynchronous invocations are data events
//!   (Bedrock user guide, "Monitor Amazon Bedrock API calls using CloudTrail").
//! - The inference of `bedrock-mantle` is a data event of `bedrock-mantle.amazonaws.com`; among its management events
//!   there are only lists, jobs and projects ("Monitor bedrock-mantle API calls using CloudTrail"). So it isn't asked
//!   for.
//! - `LookupEvents` knows management events of 90 days, those of one region at a time, newest first, 50 a page, two
//!   requests a second for each account and region; it filters by one attribute, none of which is the request's id
//!   (CloudTrail API reference).
//! - `additionalEventData.inferenceRegion` names where a request was processed; the event is written where it was sent
//!   ("Route model inference requests across AWS Regions"). AWS's blog of 2024 says that it is missing where a request
//!   wasn't routed on (machine learning blog, "Getting started with cross-region inference in Amazon Bedrock"), AWS's
//!   pages of 2026 that it stands for each request. So its absence alone is no proof, and what the id says counts: a
//!   model without a profile is processed where it was sent, a geography's profile in that geography's regions
//!   ([`Wanted::leads_inside`]).
//!
//! An event of these holds no prompt, and of its parameters only the model's id is read.

mod counts;
mod document;
mod event;
mod judge;
mod span;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::messages::{Message, audit_trail as words};
use crate::models::catalogue::Catalogue;
use crate::models::id::{Arn, Form, plain};
use crate::models::residency::{Verdict, judge as judge_model};
use crate::session::evidence::Unanswered;
use event::Fate;

pub use counts::{Counts, Row, Table};
pub use document::{About, document};
pub use event::Event;
pub use judge::{Judgement, TrailVerdict, judge};
pub use span::{Instant, Span};
pub use walk::walk;

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The regions of the residency: each is asked, and each is a place where requests may be processed.
    pub regions: &'a [String],
    /// Further regions that are asked: nothing may be processed there, and something may have been sent there.
    pub further: &'a [String],
    pub span: Span,
    /// The id of one request, which ends the search once it is found.
    pub request: Option<&'a str>,
    /// What is known of the models' ids.
    pub catalogue: &'a Catalogue,
}

impl Wanted<'_> {
    /// Whether requests may be processed there.
    pub fn is_inside(&self, region: &str) -> bool {
        self.regions.iter().any(|inside| inside == region)
    }

    /// The regions whose history is asked for.
    pub fn asked(&self) -> impl Iterator<Item = &String> {
        self.regions.iter().chain(self.further)
    }

    /// Of these, those that answered.
    pub fn read<'b>(&'b self, trail: &'b Trail) -> impl Iterator<Item = &'b String> {
        self.asked().filter(|region| trail.blind.iter().all(|(blind, _)| blind != *region))
    }

    /// Whether a model's id that was asked in one of the regions can be processed nowhere else, by AWS's definition of
    /// it.
    fn leads_inside(&self, model: &str) -> bool {
        // `global.x` has the form of a vendor's model, and nobody's name but a geography's.
        let is_of_vendor = |name: &str| name.split_once('.').is_some_and(|(vendor, _)| VENDORS.contains(&vendor));
        let is_configured = judge_model(model, self.regions, self.catalogue) == Verdict::Configured;
        match Form::parse(&plain(model)) {
            Form::Foundation(name) => is_of_vendor(name),
            Form::Arn(Arn { kind: "foundation-model", name, .. }) => is_of_vendor(name) && is_configured,
            Form::Profile { .. } | Form::Arn(_) | Form::Name(_) => is_configured,
        }
    }
}

/// What was found.
#[derive(Debug, Default)]
pub struct Trail {
    /// Of the time that was read.
    pub counts: Counts,
    /// The regions whose events nobody could read.
    pub blind: Vec<(String, Unanswered)>,
    /// Where it ended before everything was read.
    pub stopped: Option<Stopped>,
    /// The request that was looked for: every event of its id, from the newest back.
    pub found: Vec<Event>,
}

impl Trail {
    /// The accounts that the events name as theirs.
    pub fn accounts(&self) -> BTreeSet<&str> {
        let counted = self.counts.accounts.rows().into_iter().filter_map(|(account, _)| account);
        counted.chain(self.found.iter().filter_map(|event| event.account.as_deref())).collect()
    }

    /// Of the events of the one request, the one that decides: what was processed outside before what isn't said, and
    /// what was processed before what wasn't.
    pub fn deciding(&self, wanted: &Wanted<'_>) -> Option<&Event> {
        self.found.iter().min_by_key(|event| match event.fate(wanted) {
            Fate::Processed(region) if !wanted.is_inside(region) => 0,
            Fate::NotSaid => 1,
            Fate::Processed(_) => 2,
            Fate::ByModel => 3,
            Fate::Refused(_) => 4,
            Fate::Other => 5,
        })
    }
}

/// Everything after this second is counted, the second itself and what is older isn't.
#[derive(Debug)]
pub struct Stopped {
    pub at: Timestamp,
    pub why: Stop,
}

#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C.
    Interrupted,
    /// CloudTrail had too much to do for too long, or stopped answering.
    Silent(Unanswered),
}

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Go {
    On,
    /// It has taken too long.
    Over,
    /// A person has pressed Ctrl-C.
    Interrupted,
}

/// How time passes between questions.
pub trait Pace {
    /// Waits until the region may be asked.
    fn turn(&mut self, region: &str) -> Go;

    /// Waits after a failure that goes away by itself.
    fn again(&mut self) -> Go;

    /// A page has come; so many events are read, back to this time.
    fn read(&mut self, events: u64, back_to: Timestamp);
}

/// Whose models Bedrock serves, as their ids begin. One of anybody else is none that is known to have no geography.
const VENDORS: [&str; 16] = [
    "amazon",
    "anthropic",
    "cohere",
    "deepseek",
    "google",
    "luma",
    "meta",
    "minimax",
    "mistral",
    "moonshot",
    "nvidia",
    "openai",
    "qwen",
    "stability",
    "twelvelabs",
    "writer",
];

/// What no count can say, whatever the rights.
pub const LIMITS: [Message; 4] = [words::LIMIT_SENT, words::LIMIT_EVENTS, words::LIMIT_SOURCE, words::LIMIT_LATE];
