//! What leads the AWS SDKs, and so Claude Code's sign-in, to hosts that AWS doesn't answer at: a line of the AWS config
//! file that was meant for a stand-in, a switch for a form of hosts that the region doesn't have.

use super::{AFTER, unique};
use crate::claude::origin::SHELL;
use crate::code::{client, residency, source as code};
use crate::doctor::Rule;
use crate::doctor::analysis::host_failure::Kind;
use crate::doctor::analysis::{Analysis, HostFailure, is_of_network};
use crate::doctor::facts::network::{EndpointOverride, Role};
use crate::doctor::rule::BEDROCK;
use crate::doctor::rules::client::ask_managed;
use crate::messages::{Phrase, doctor_client, doctor_network as say, seen};
use crate::profile::PrivatePath;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::{is_here, is_of_aws};

pub(crate) static LED: Rule =
    Rule { code: &code::LED, group: Group::Network, applies: BEDROCK, after: &[AFTER], judge: overriding };

pub(crate) static STANDS_IN: Rule =
    Rule { code: &code::STANDS_IN, group: Group::Network, applies: BEDROCK, after: &[AFTER], judge: stands_in };

/// AWS's own host, and not the one that is meant: it answers, and what it says is no word on the account.
pub(crate) static ASTRAY: Rule =
    Rule { code: &client::ASTRAY, group: Group::Residency, applies: BEDROCK, after: &[AFTER], judge: astray };

/// One finding for each line or variable.
fn overriding(analysis: &Analysis<'_>) -> Vec<Finding> {
    let all = by_setting(analysis, |lead| is_blamed(analysis, lead));
    all.into_iter().map(|leads| tell(analysis, &leads)).collect()
}

/// What is known of the account is what that host says.
fn stands_in(analysis: &Analysis<'_>) -> Vec<Finding> {
    let named = analysis.profile.hosts();
    let is_it = |lead: &EndpointOverride| {
        !lead.is_variant && !is_of_aws(&lead.host) && !named.contains(&lead.host) && !is_blamed(analysis, lead)
    };
    let tell = |leads: Vec<&EndpointOverride>| {
        let EndpointOverride { name, value, place, .. } = leads[0];
        let hosts = unique(leads.iter().map(|lead| lead.host.as_str()));
        let finding = Finding::new(&code::STANDS_IN, Group::Network, Severity::Info);
        let finding = finding.with("name", name).with("place", place).with("hosts", hosts);
        // The residency has it removed.
        let because = Some(&residency::EXPOSED);
        Finding { because, ..finding.evidence(format_args!("{place}: {name} = {value}")) }
    };
    by_setting(analysis, is_it).into_iter().map(tell).collect()
}

fn astray(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(aws) = analysis.profile.aws() else { return Vec::new() };
    let tell = |leads: Vec<&EndpointOverride>| {
        let EndpointOverride { name, value, place, .. } = leads[0];
        let hosts = unique(leads.iter().map(|lead| lead.host.as_str()));
        let finding = Finding::new(&client::ASTRAY, Group::Residency, Severity::Error);
        let finding = finding.with("name", name).with("place", place).with("hosts", hosts).with("region", &aws.region);
        let finding = finding.evidence(format_args!("{place}: {name} = {value}"));
        let fix = Phrase::new(say::EDIT_LEAD).with("name", name).with("place", place);
        finding.fix(FixKind::Edit, Who::You, fix)
    };
    by_setting(analysis, |lead| lead.is_astray && !is_blamed(analysis, lead)).into_iter().map(tell).collect()
}

/// Whether the sign-in is asked for at a host of AWS's that isn't its own: then what it says is no word on the sign-in.
pub(in super::super) fn is_sign_in_astray(analysis: &Analysis<'_>) -> bool {
    let Some(network) = analysis.facts.network.got() else { return false };
    let is_asked = |lead: &EndpointOverride| {
        let mut hosts = network.hosts.iter().filter(|host| host.name == lead.host);
        hosts.any(|host| host.is(Role::Portal) || host.is(Role::Oidc))
    };
    network.leads.iter().any(|lead| lead.is_astray && is_asked(lead))
}

/// These leads, each line or variable by itself.
fn by_setting<'a>(
    analysis: &'a Analysis<'_>,
    is_it: impl Fn(&EndpointOverride) -> bool,
) -> Vec<Vec<&'a EndpointOverride>> {
    let Some(network) = analysis.facts.network.got() else { return Vec::new() };
    let mut all: Vec<Vec<&EndpointOverride>> = Vec::new();
    for lead in network.leads.iter().filter(|lead| is_it(lead)) {
        match all.iter_mut().find(|one| (&one[0].name, &one[0].place) == (&lead.name, &lead.place)) {
            Some(one) => one.push(lead),
            None => all.push(vec![lead]),
        }
    }
    all
}

fn tell(analysis: &Analysis<'_>, leads: &[&EndpointOverride]) -> Finding {
    let EndpointOverride { name, value, place, managed, is_variant, .. } = leads[0];
    let hosts = unique(leads.iter().map(|lead| lead.host.as_str()));
    let finding = Finding::new(&code::LED, Group::Network, Severity::Error);
    let finding = finding.with("name", name).with("place", place).with("hosts", hosts);
    let mut finding = finding.evidence(format_args!("{place}: {name} = {value}"));
    for failure in analysis.failures.iter().filter(|failure| leads.iter().any(|lead| fails_by(lead, failure))) {
        finding = finding.saw(&seen::of(&failure.host.name, failure.seen.clone()));
    }
    if *managed {
        return ask_managed(finding, analysis.profile, place, name);
    }
    let fix = match () {
        () if place == SHELL => Phrase::new(doctor_client::UNSET).with("name", name),
        () if *is_variant || leads.iter().all(|lead| is_here(&lead.host)) => {
            Phrase::new(doctor_client::REMOVE).with("keys", name).with("place", place)
        }
        () => Phrase::new(say::EDIT_LEAD).with("name", name).with("place", place),
    };
    finding.fix(FixKind::Edit, Who::You, fix)
}

/// Whether what fails does so because of this setting: nothing fails in the same way that it doesn't lead to, and no
/// private path is wanted, to which an address of the organisation's own may belong.
fn is_blamed(analysis: &Analysis<'_>, lead: &EndpointOverride) -> bool {
    let is_wanted = analysis.profile.network.private_path != PrivatePath::Off;
    if is_wanted && !lead.is_variant && !is_here(&lead.host) {
        return false;
    }
    let is_overridden =
        |host: &str| analysis.facts.network.got().is_some_and(|it| it.leads.iter().any(|one| one.host == host));
    let is_alone = |failure: &HostFailure<'_>| {
        let alike = analysis.failures.iter().filter(|other| other.kind == failure.kind);
        alike.into_iter().all(|other| is_overridden(&other.host.name))
    };
    let said = analysis.aws.refused.filter(|why| is_of_network(why) && !lead.is_variant);
    let is_named = said.is_some_and(|why| why.args.get("host").is_some_and(|host| is_host(host, &lead.host)));
    let mut failures = analysis.failures.iter().filter(|failure| fails_by(lead, failure));
    failures.any(is_alone) || is_named && analysis.is_reached()
}

/// Of AWS's own hosts in another form only that their name is unknown is the setting's doing.
fn fails_by(lead: &EndpointOverride, failure: &HostFailure<'_>) -> bool {
    failure.host.name == lead.host && (!lead.is_variant || failure.kind == Kind::NoSuchName)
}

/// `HOST`, or `HOST:PORT`.
fn is_host(said: &str, host: &str) -> bool {
    said.strip_prefix(host).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

/// Whether all of these failures are such a setting's doing.
pub(super) fn are_overridden(analysis: &Analysis<'_>, failures: &[&HostFailure<'_>]) -> bool {
    let leads = analysis.facts.network.got().map_or(&[][..], |network| &network.leads);
    let is_overridden =
        |failure: &HostFailure<'_>| leads.iter().any(|lead| fails_by(lead, failure) && is_blamed(analysis, lead));
    failures.iter().all(|failure| is_overridden(failure))
}

/// Whether what a service said, or what was heard of it, came from where such a setting leads.
pub(in super::super) fn is_heard_by_override(analysis: &Analysis<'_>) -> bool {
    let leads = analysis.facts.network.got().map_or(&[][..], |network| &network.leads);
    leads.iter().any(|lead| is_blamed(analysis, lead))
}
