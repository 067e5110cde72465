//! Whether this machine's own date is wrong, as the certificates tell: no answer of a service says the time where every
//! handshake fails. And which times AWS itself names, where it refuses a signature for its time.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::host_failure::HostFailure;
use crate::doctor::facts::Facts;
use crate::doctor::facts::network::Certificate;
use crate::models::catalogue::Catalogue;

/// Nobody overlooks for so long that the certificates of all hosts have ended.
const LONG: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Longer than a run of `doctor` takes, which signs with the time of each request.
const RUN: SignedDuration = SignedDuration::from_mins(10);
/// The catalogue's day is that of the place where it was written.
const ZONES: SignedDuration = SignedDuration::from_hours(24);

/// A date that can't be right.
#[derive(Debug)]
pub(in crate::doctor) struct WrongDate {
    /// A time that lies between the certificates' beginning and end.
    pub(in crate::doctor) shown: Certificate,
    /// The day of the catalogue in this build, where the clock is before it.
    pub(in crate::doctor) build: Option<Date>,
}

/// What is wrong with the date by the certificates that fail; nothing where a service's clock is known, or one
/// certificate is valid.
pub(super) fn wrong_date(facts: &Facts, failures: &[HostFailure<'_>]) -> Option<WrongDate> {
    let network = facts.network.got()?;
    let clocks = facts.credentials.as_ref().and_then(|seen| seen.aws()).and_then(|aws| aws.clocks.got());
    if clocks.is_some() {
        return None;
    }
    let failing = failures.iter().filter(|failure| failure.is_untimely() && !failure.is_of_shell(network));
    let failing: Vec<&Certificate> = failing.filter_map(|failure| failure.shown?.chain.first()).collect();
    let early = failing.iter().find(|one| one.not_before > facts.at);
    let build = Catalogue::embedded().ok().map(|catalogue| catalogue.version).filter(|day| is_before(facts.at, *day));
    if let (Some(shown), Some(build)) = (early, build) {
        return Some(WrongDate { shown: (*shown).clone(), build: Some(build) });
    }
    let leaves = |host: &crate::doctor::facts::network::Host| -> Vec<Certificate> {
        host.shown().filter_map(|(_, shown)| shown.chain.first().cloned()).collect()
    };
    let all: Vec<Certificate> = network.hosts.iter().flat_map(leaves).collect();
    let is_far = |from: Timestamp, to: Timestamp| to.duration_since(from) > LONG;
    let is_off =
        all.iter().all(|one| is_far(facts.at, one.not_before)) || all.iter().all(|one| is_far(one.not_after, facts.at));
    let first = *failing.first()?;
    // One certificate for all of them is one that somebody forgot.
    let are_several = all.iter().any(|one| one != first);
    (is_off && are_several).then(|| WrongDate { shown: first.clone(), build: None })
}

/// The times in a refusal for the clock: `Signature expired: 20261129T202000Z is now earlier than 20261129T202140Z
/// (20261129T202640Z - 5 min.)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::doctor) struct SaidTimes {
    /// What AWS read in the request; nothing where there was none.
    pub(in crate::doctor) read: Option<Timestamp>,
    /// AWS's own.
    pub(in crate::doctor) theirs: Timestamp,
}

impl SaidTimes {
    pub(in crate::doctor) fn of(said: &str) -> Option<Self> {
        let text = said.split_once("Signature expired: ").or_else(|| said.split_once("Signature not yet current: "))?.1;
        let read: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
        let read = if read.is_empty() { None } else { Some(time(&read)?) };
        Some(Self { read, theirs: time(text.split_once('(')?.1)? })
    }

    /// Whether the request didn't arrive with the time that this machine signed it with in this run.
    pub(in crate::doctor) fn is_changed(self, at: Timestamp) -> bool {
        self.read.is_none_or(|read| read.duration_since(at).abs() > RUN)
    }
}

/// Whether AWS refuses what was signed for a time that this machine didn't write: something on the way did.
pub(in crate::doctor) fn is_of_another_time(said: &str, at: Timestamp) -> bool {
    SaidTimes::of(said).is_some_and(|times| times.is_changed(at))
}

fn time(text: &str) -> Option<Timestamp> {
    let text: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
    let time = DateTime::strptime("%Y%m%dT%H%M%SZ", text).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn is_before(now: Timestamp, day: Date) -> bool {
    day.to_zoned(TimeZone::UTC).is_ok_and(|start| now + ZONES < start.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aws_s_own_words_say_what_it_read_and_when() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let now = at("2026-11-29T20:20:00Z");
        for (said, expected, is_changed) in [
            (
                "SignatureDoesNotMatch: Signature expired: 20261129T202000Z is now earlier than 20261129T202140Z (20261129T202640Z - 5 min.)",
                Some((Some("2026-11-29T20:20:00Z"), "2026-11-29T20:26:40Z")),
                false,
            ),
            (
                "Signature not yet current: 20261129T202700Z is still later than 20261129T201500Z (20261129T201000Z + 5 min.)",
                Some((Some("2026-11-29T20:27:00Z"), "2026-11-29T20:10:00Z")),
                false,
            ),
            (
                "Signature expired: 20260101T000000Z is now earlier than 20261129T201500Z (20261129T202000Z - 5 min.)",
                Some((Some("2026-01-01T00:00:00Z"), "2026-11-29T20:20:00Z")),
                true,
            ),
            (
                "Signature expired:  is now earlier than 20261129T201500Z (20261129T202000Z - 5 min.)",
                Some((None, "2026-11-29T20:20:00Z")),
                true,
            ),
            (
                "RequestTimeTooSkewed: The difference between the request time and the current time is too large.",
                None,
                false,
            ),
            ("Signature expired: soon", None, false),
        ] {
            let times = SaidTimes::of(said);
            let expected = expected.map(|(read, theirs)| SaidTimes { read: read.map(at), theirs: at(theirs) });
            assert_eq!(times, expected, "{said}");
            assert_eq!(is_of_another_time(said, now), is_changed, "{said}");
        }
    }
}
