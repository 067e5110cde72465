//! What of a trail is a finding, and what the command answers with.

use super::{Counts, Event, Fate, Stop, Trail, Wanted};
use crate::code::{Exit, audit as code};
use crate::messages::{Phrase, audit_trail as words, common, seen};
use crate::policy::evidence::Ask;
use crate::report::{Finding, Fix, FixKind, Group, Severity, Who};
use crate::session::evidence::{Unanswered, Why};

/// What a trail shows of the requests of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrailVerdict {
    Inside,
    Outside,
    NotProven,
    /// The one request was refused before a model.
    Refused,
    /// The events are another account's than the profile's.
    OtherAccount,
    /// Not all of it was read.
    Incomplete,
}

impl TrailVerdict {
    /// As the document has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Outside => "outside",
            Self::NotProven => "not-proven",
            Self::Refused => "refused",
            Self::OtherAccount => "other-account",
            Self::Incomplete => "incomplete",
        }
    }
}

/// A verdict with its reasons.
#[derive(Debug)]
pub struct Judgement {
    pub verdict: TrailVerdict,
    pub exit: Exit,
    pub findings: Vec<Finding>,
    /// The accounts that aren't the profile's, for people; empty where there is none.
    pub others: String,
}

/// What was seen outside counts before what couldn't be seen, and missing rights before a service that is silent.
/// Nothing but requests that are all inside, by CloudTrail or by their model's id, is a pass: neither silence, nor an
/// event that can't be read, nor no request at all.
pub fn judge(trail: &Trail, wanted: &Wanted<'_>) -> Judgement {
    let findings = findings(trail, wanted);
    let has = |wanted: &crate::code::Code| findings.iter().any(|finding| finding.code == wanted);
    let blind = |why: Why| trail.blind.iter().any(|(_, no)| no.why == why);
    let (verdict, exit) = if has(&code::PROCESSED_OUTSIDE) {
        (TrailVerdict::Outside, Exit::Problem)
    } else if let Some(event) = trail.deciding(wanted).filter(|_| trail.stopped.is_none()) {
        match event.fate(wanted) {
            _ if !findings.is_empty() => (TrailVerdict::NotProven, Exit::Problem),
            Fate::Refused(_) => (TrailVerdict::Refused, Exit::Done),
            _ => (TrailVerdict::Inside, Exit::Done),
        }
    } else if let Some(stopped) = &trail.stopped {
        let exit = match &stopped.why {
            Stop::Interrupted => Exit::Interrupted,
            Stop::Silent(no) => exit(no.why),
        };
        (TrailVerdict::Incomplete, exit)
    } else if blind(Why::Denied) {
        (TrailVerdict::Incomplete, Exit::Person)
    } else if let Some((_, no)) = trail.blind.iter().find(|(_, no)| no.why == Why::Unreachable).or(trail.blind.first())
    {
        (TrailVerdict::Incomplete, exit(no.why))
    } else if findings.is_empty() {
        (TrailVerdict::Inside, Exit::Done)
    } else {
        (TrailVerdict::NotProven, Exit::Problem)
    };
    Judgement { verdict, exit, findings, others: String::new() }
}

impl Judgement {
    /// The same, by whose events they are: as STS says of the rights, and as the events themselves have it. Nothing that
    /// is well in another account is well of the requests that the profile means, nor in one that nobody names.
    #[must_use]
    pub fn of_account(mut self, trail: &Trail, expected: &str, by: Option<&str>) -> Self {
        if expected.is_empty() {
            return self;
        }
        let mut named = trail.accounts();
        named.extend(by);
        let others: Vec<_> = named.iter().copied().filter(|account| *account != expected).collect();
        if !others.is_empty() {
            self.others = others.join(", ");
            let finding = finding(&code::OTHER_ACCOUNT).with("account", &self.others).with("expected", expected);
            self.findings.push(finding);
            if self.exit == Exit::Done {
                (self.verdict, self.exit) = (TrailVerdict::OtherAccount, Exit::Problem);
            }
        } else if named.is_empty() {
            self.findings.push(finding(&code::WHOSE));
            if self.exit == Exit::Done {
                (self.verdict, self.exit) = (TrailVerdict::NotProven, Exit::Remote);
            }
        }
        self
    }
}

const fn exit(why: Why) -> Exit {
    match why {
        Why::Denied | Why::SignedOut => Exit::Person,
        Why::Unreachable | Why::Busy | Why::Empty | Why::Refused | Why::Absent => Exit::Remote,
    }
}

fn findings(trail: &Trail, wanted: &Wanted<'_>) -> Vec<Finding> {
    let mut findings = match (trail.deciding(wanted), wanted.request) {
        (Some(deciding), Some(id)) => one(id, deciding, trail, wanted).into_iter().collect(),
        // Of what wasn't read nothing is known.
        _ if wanted.read(trail).next().is_none() => Vec::new(),
        (None, Some(id)) => vec![missing(id, wanted)],
        (_, None) => counted(&trail.counts, wanted),
    };
    // One that was found is proven by itself, whatever else there is; but for its own other events.
    if !trail.found.is_empty() && trail.stopped.is_none() {
        return findings;
    }
    if trail.counts.unreadable > 0 {
        findings.push(finding(&code::UNREADABLE).with("count", trail.counts.unreadable));
    }
    let blind = |(region, no): &(String, Unanswered)| {
        let denied = Phrase::new(words::DENIED).with("action", Ask::Events.action());
        let why = match no.why {
            Why::Denied => denied.clone(),
            _ => no.fault.said(),
        };
        let is_lost = no.why == Why::Unreachable;
        let code = if is_lost { &code::NOT_REACHED } else { &code::NOT_READ };
        let mut finding = finding(code).with("region", region).with_phrase("why", why);
        finding.evidence = no.fault.reasons().to_vec();
        if no.why == Why::Denied {
            let text = Phrase::new(words::GRANT).with("action", Ask::Events.action());
            finding.fix = Some(Fix { kind: FixKind::Ask, who: Who::CloudAdmin, text, place: None });
        }
        finding
    };
    findings.extend(trail.blind.iter().map(blind));
    if let Some(stopped) = &trail.stopped {
        let mut finding = finding(&code::STOPPED).with_moment("time", stopped.at, stopped.at);
        if let Stop::Silent(no) = &stopped.why {
            finding.evidence = std::iter::once(no.fault.said()).chain(no.fault.reasons().iter().cloned()).collect();
        }
        findings.push(finding);
    }
    findings
}

/// What the counts say.
fn counted(counts: &Counts, wanted: &Wanted<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let all = counts.requests;
    if all.outside > 0 {
        let places = counts.processed_in.rows().into_iter().filter(|(_, row)| row.outside > 0);
        let places: Vec<_> = places.map(|(region, row)| times(region.unwrap_or_default(), row.count)).collect();
        let mut finding = outside(all.outside, seen::list(places), wanted);
        finding.evidence = counts.outside.iter().map(shown).collect();
        findings.push(finding);
    }
    if all.not_said > 0 {
        let mut finding = finding(&code::NOT_SAID).with("count", all.not_said);
        finding.evidence = counts.unsaid.iter().map(shown).collect();
        findings.push(finding);
    }
    if all.count == 0 {
        let Wanted { span, .. } = wanted;
        findings.push(
            finding(&code::NO_REQUESTS)
                .with_moment("since", span.since, span.since)
                .with_moment("until", span.until, span.until),
        );
    }
    findings
}

/// What the one request says.
fn one(id: &str, deciding: &Event, trail: &Trail, wanted: &Wanted<'_>) -> Option<Finding> {
    let mut finding = match deciding.fate(wanted) {
        Fate::Processed(region) if wanted.is_inside(region) => return None,
        Fate::ByModel | Fate::Refused(_) => return None,
        Fate::Processed(region) => outside(1, seen::quoted(region), wanted),
        Fate::NotSaid => finding(&code::NOT_SAID).with("count", 1),
        Fate::Other => finding(&code::NO_REQUEST).with("request", id).with("event", &deciding.name),
    };
    finding.evidence = trail.found.iter().map(shown).collect();
    Some(finding)
}

fn missing(id: &str, wanted: &Wanted<'_>) -> Finding {
    let Wanted { span, .. } = wanted;
    finding(&code::NO_SUCH_REQUEST).with("request", id).with("since", span.since).with("until", span.until)
}

/// A region and how many requests it processed.
fn times(region: &str, count: u64) -> Phrase {
    Phrase::new(common::IN_BRACKETS).with("what", region).with("more", count)
}

fn outside(count: u64, places: Phrase, wanted: &Wanted<'_>) -> Finding {
    finding(&code::PROCESSED_OUTSIDE)
        .with("count", count)
        .with("regions", wanted.regions.join(", "))
        .with_phrase("places", places)
}

fn finding(code: &'static crate::code::Code) -> Finding {
    Finding::new(code, Group::Residency, Severity::Error)
}

/// An event as an administrator looks for it.
fn shown(event: &Event) -> Phrase {
    Phrase::new(words::EVENT).with_moment("at", event.at, event.at).with("event", told(event))
}

fn told(event: &Event) -> String {
    let parts = [
        Some(event.name.clone()),
        event.model.clone(),
        Some(format!("{} → {}", event.sent_to, event.processed_in.as_deref().unwrap_or("?"))),
        event.principal.clone(),
        event.error.clone(),
        event.request.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
