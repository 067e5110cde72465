//! Reads the histories of all regions at once, from the newest event back.
//!
//! Each region's history comes newest first, a page at a time. The newest event of all regions' current pages is counted
//! next, so that wherever it stops, everything after one second is counted in every region and nothing else: a second's
//! counts are added once an older event has come. One time says where to go on, without a state to keep.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::event::second;
use super::{Counts, Event, Go, Pace, Stop, Stopped, Trail, Wanted};
use crate::code::aws;
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::policy::evidence::Ask;
use crate::session::aws::{Evidence, Question};
use crate::session::evidence::{Unanswered, Why};

/// The service whose events are asked for.
const SOURCE: &str = "bedrock.amazonaws.com";
/// How many seconds apart two events of one request are at most: it is ten minutes until Claude Code gives one up.
const CLOSE: i64 = 15 * 60;
/// The most events of a page.
const PAGE: usize = 50;
/// How many of the last events are known again: pages overlap where events arrive between two of them.
const KNOWN: usize = 4 * PAGE;

/// Counts the events of the span, or looks for the one request.
///
/// # Errors
/// Where AWS doesn't take the credentials, before anything is counted.
pub fn walk(evidence: &dyn Evidence, wanted: &Wanted<'_>, pace: &mut dyn Pace) -> Result<Trail> {
    let mut trail = Trail::default();
    let mut histories: Vec<_> = wanted.asked().map(|region| History::new(region)).collect();
    let mut second = Second { at: wanted.span.until.as_second(), counts: Counts::default() };
    loop {
        for history in histories.iter_mut().filter(|history| history.is_due()) {
            let fetched = history.fill(evidence, wanted, pace);
            pace.read(trail.counts.events + second.counts.events, second.time(wanted));
            let why = match fetched {
                Ok(()) => continue,
                Err(why) => why,
            };
            match why {
                Stop::Silent(no) if no.why == Why::SignedOut && !history.has_answered && trail.counts.events == 0 => {
                    return Err(no.fault);
                }
                Stop::Silent(no) if !history.has_answered => {
                    history.is_over = true;
                    trail.blind.push((history.region.to_owned(), no));
                }
                why => {
                    trail.stopped = Some(Stopped { at: second.time(wanted), why });
                    return Ok(trail);
                }
            }
        }
        let newest = histories.iter_mut().filter(|history| !history.page.is_empty()).max_by_key(|history| {
            // Of two, the last is taken; the order of regions doesn't matter within a second.
            history.page.front().map(|(at, _)| *at)
        });
        let Some((history, (at, element))) =
            newest.and_then(|history| history.page.pop_front().map(|one| (history, one)))
        else {
            trail.counts.absorb(second.counts);
            return Ok(trail);
        };
        // Whatever else has the id of what was found happened close by.
        if trail.found.first().is_some_and(|found| at < found.at.as_second() - CLOSE) {
            return Ok(trail);
        }
        if at < second.at {
            trail.counts.absorb(std::mem::take(&mut second.counts));
            second.at = at;
        }
        match Event::read(&element, history.region) {
            Some(event) if wanted.request.is_some_and(|id| event.is_request(id)) => {
                trail.found.push(event);
            }
            Some(event) => second.counts.add(event, wanted),
            None => second.counts.absorb(Counts::unreadable()),
        }
    }
}

/// The second that is being counted.
struct Second {
    at: i64,
    counts: Counts,
}

impl Second {
    fn time(&self, wanted: &Wanted<'_>) -> Timestamp {
        Timestamp::from_second(self.at).unwrap_or(wanted.span.until)
    }
}

/// The history of one region: the page at hand, and what leads to the next one.
struct History<'a> {
    region: &'a str,
    /// The page's elements with their seconds.
    page: VecDeque<(i64, Value)>,
    next: Option<String>,
    has_answered: bool,
    is_over: bool,
    /// The second of the last element, for one that has none.
    last: Option<i64>,
    /// The last events, as digests.
    known: VecDeque<u64>,
}

impl<'a> History<'a> {
    const fn new(region: &'a str) -> Self {
        Self {
            region,
            page: VecDeque::new(),
            next: None,
            has_answered: false,
            is_over: false,
            last: None,
            known: VecDeque::new(),
        }
    }

    /// Whether a page has to be fetched before the next event is known.
    fn is_due(&self) -> bool {
        self.page.is_empty() && !self.is_over
    }

    /// Fetches pages until one has an event, or there is none left.
    fn fill(
        &mut self,
        evidence: &dyn Evidence,
        wanted: &Wanted<'_>,
        pace: &mut dyn Pace,
    ) -> std::result::Result<(), Stop> {
        while self.is_due() {
            let mut page = self.fetch(evidence, wanted, pace)?;
            self.has_answered = true;
            let next = page["NextToken"].as_str().filter(|next| !next.is_empty()).map(str::to_owned);
            if next.is_some() && next == self.next {
                let fault = Fault::new(&aws::REFUSED).with("service", Ask::Events.service().name());
                return Err(Stop::Silent(Unanswered {
                    why: Why::Refused,
                    fault: fault.with_phrase("code", seen::ENDLESS_LIST),
                }));
            }
            self.is_over = next.is_none();
            self.next = next;
            let Value::Array(events) = page["Events"].take() else { continue };
            for element in events {
                if self.is_known(&element) {
                    continue;
                }
                let at = second(&element).or(self.last).unwrap_or_else(|| wanted.span.until.as_second());
                self.last = Some(at);
                self.page.push_back((at, element));
            }
        }
        Ok(())
    }

    /// Whether the very same event came a moment ago. One without an id is never known.
    fn is_known(&mut self, element: &Value) -> bool {
        let Some(id) = element["EventId"].as_str().filter(|id| !id.is_empty()) else { return false };
        let mut digest = DefaultHasher::new();
        (id, element["CloudTrailEvent"].as_str()).hash(&mut digest);
        let digest = digest.finish();
        if self.known.contains(&digest) {
            return true;
        }
        self.known.push_back(digest);
        if self.known.len() > KNOWN {
            self.known.pop_front();
        }
        false
    }

    /// One page, however often it takes.
    fn fetch(
        &self,
        evidence: &dyn Evidence,
        wanted: &Wanted<'_>,
        pace: &mut dyn Pace,
    ) -> std::result::Result<Value, Stop> {
        let mut input = json!({
            "LookupAttributes": [{"AttributeKey": "EventSource", "AttributeValue": SOURCE}],
            "StartTime": wanted.span.since.as_second(),
            "EndTime": wanted.span.until.as_second(),
            "MaxResults": PAGE,
        });
        if let Some(next) = &self.next {
            input["NextToken"] = json!(next);
        }
        let question = Question { ask: Ask::Events, region: self.region, input };
        loop {
            if pace.turn(self.region) == Go::Interrupted {
                return Err(Stop::Interrupted);
            }
            let no = match evidence.answer(&question) {
                Ok(page) => return Ok(page),
                Err(no) => no,
            };
            // A network that never answered isn't waited for; one that breaks off in the middle may come back.
            if !(no.is_busy() || self.has_answered && no.why == Why::Unreachable) {
                return Err(Stop::Silent(no));
            }
            match pace.again() {
                Go::On => {}
                Go::Over => return Err(Stop::Silent(no)),
                Go::Interrupted => return Err(Stop::Interrupted),
            }
        }
    }
}
