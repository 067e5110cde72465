//! Whether this machine's own date is wrong, as the certificates tell: no answer of a service says the time where every
//! handshake fails.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::host_failure::HostFailure;
use crate::doctor::facts::Facts;
use crate::doctor::facts::network::Certificate;
use crate::models::catalogue::Catalogue;

/// Nobody overlooks for so long that the certificates of all hosts have ended.
const LONG: SignedDuration = SignedDuration::from_hours(30 * 24);
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

fn is_before(now: Timestamp, day: Date) -> bool {
    day.to_zoned(TimeZone::UTC).is_ok_and(|start| now + ZONES < start.timestamp())
}
