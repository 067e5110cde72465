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

use jiff::Timestamp;

use crate::messages::{Message, audit_trail as words};
use crate::models::catalogue::Catalogue;
use crate::models::id::{Form, plain};
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

    /// Whether a model's id that was asked in one of the regions can be processed nowhere else, by AWS's definition of
    /// it.
    fn leads_inside(&self, model: &str) -> bool {
        matches!(Form::parse(&plain(model)), Form::Foundation(_))
            || judge_model(model, self.regions, self.catalogue) == Verdict::Configured
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
    /// The request that was looked for.
    pub found: Option<Event>,
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

/// What no count can say, whatever the rights.
pub const LIMITS: [Message; 4] = [words::LIMIT_SENT, words::LIMIT_EVENTS, words::LIMIT_SOURCE, words::LIMIT_LATE];
