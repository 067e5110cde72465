//! A page for people at a host's root, which no program asks for: what real requests to the host brought decides.

use super::host_failure::{HostFailure, Kind};
use crate::doctor::facts::network::{Host, Page, Role};
use crate::doctor::facts::{Facts, Probe};
use crate::profile::Profile;
use crate::session::invoke::Invoked;

/// Whether such a page means nothing, or is told by what the requests themselves brought.
pub(super) fn is_told_by_requests(failure: &HostFailure<'_>, facts: &Facts, profile: &Profile) -> bool {
    let page = failure.shown.filter(|_| failure.kind == Kind::BlockPage).and_then(|shown| shown.page.as_ref());
    page.is_some_and(|page| is_heard(failure.host, page, facts, profile))
}

fn is_heard(host: &Host, page: &Page, facts: &Facts, profile: &Profile) -> bool {
    // Many a gateway has pages of its own there, and its answers have findings of their own.
    if profile.gateway().is_some() {
        return true;
    }
    let account = &facts.account;
    let mut answers = account.invoked.values().filter_map(Probe::got).peekable();
    let is_same = |answer: &Invoked| match answer {
        Invoked::Refused(refusal) => refusal.is_page() && refusal.status == page.status && page.status < 500,
        Invoked::Answered
        | Invoked::BrokeOff(_)
        | Invoked::Reset(_)
        | Invoked::Unfinished { .. }
        | Invoked::NotAsStream(_) => false,
    };
    let session = || facts.credentials.as_ref()?.aws()?.session.got()?.as_ref()?.accepted;
    host.is(Role::Runtime) && answers.peek().is_some() && !answers.all(is_same)
        || host.is(Role::ControlPlane) && account.listed.got().is_some()
        || host.is(Role::Sts) && account.identity.got().is_some()
        || host.is(Role::Portal) && session().is_some()
}
