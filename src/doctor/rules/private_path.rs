//! Judgements of the private path: whether prompts reach the endpoint without the internet, as the profile wants it.
//!
//! `required`: the runtime (and mantle where it is used) resolves privately from here and answers with the right
//! certificate through no proxy, else an error; `preferred` makes warnings of the same; `off` says nothing.

use super::invoke;
use super::network::fixes::{ask, is_private, past_the_proxy, worded};
use super::network::trouble;
use super::residency::leads_away;
use crate::code::{Code, error_google as says, foundry as of_foundry, network, private_path as code};
use crate::doctor::Rule;
use crate::doctor::facts::Facts;
use crate::doctor::facts::network::{Class, Consumer, Host, NetworkFacts, Role};
use crate::doctor::rule::EVERY;
use crate::profile::{ApiFormat, PrivatePath, Profile};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::words::{Phrase, Text, doctor_google as google, doctor_network as say, foundry};

/// What makes an address somebody else's, or none.
const AFTER: &[&Code] = &[
    &network::OUTSIDE,
    &network::SILENT_SERVERS,
    &network::SERVER_FAILS,
    &network::NO_SUCH_NAME,
    &network::SINKHOLE,
    &network::HOSTS_FILE,
    &network::HIJACK,
    &network::PORTAL,
];
/// A proxy that lets nobody through has a finding, which leads past it as well.
const NO_PROXY: &[&Code] = &[
    &network::OUTSIDE,
    &network::PROXY_ADDRESS,
    &network::PROXY_UNREACHED,
    &network::NO_VALUE,
    &network::VALUE_REFUSED,
    &network::PROXY_SIGN_IN,
    &network::PROXY_REFUSED,
    &network::PROXY_BROKEN,
];
/// What keeps an answer away, told by the network group.
const TOLD: &[&Code] = &[
    &network::OUTSIDE,
    &network::NO_ROUTE,
    &network::HOSTS_FILE,
    &network::HIJACK,
    &network::PORTAL,
    &network::DROPPED,
    &network::REFUSED,
    &network::PROHIBITED,
    &network::UNREACHABLE,
    &network::HANDSHAKE,
    &network::CLIENT_CERTIFICATE,
    &network::EXPIRED,
    &network::WRONG_NAME,
    &network::UNTRUSTED,
    &network::BLOCK_PAGE,
];

pub(crate) static PUBLIC: Rule = rule(&code::PUBLIC, &[AFTER], public);
pub(crate) static MIXED: Rule = rule(&code::MIXED, &[AFTER], mixed);
pub(crate) static VIA_PROXY: Rule = rule(&code::VIA_PROXY, &[NO_PROXY], via_proxy);
pub(crate) static UNPROVEN: Rule = rule(&code::UNPROVEN, &[TOLD], unproven);
pub(crate) static CONTROL_PUBLIC: Rule = rule(&code::CONTROL_PUBLIC, &[AFTER], control_public);
pub(crate) static STS_PUBLIC: Rule = rule(&code::STS_PUBLIC, &[AFTER], sts_public);
pub(crate) static EGRESS: Rule = rule(&code::EGRESS, &[], egress);
pub(crate) static GOOGLE_EGRESS: Rule = rule(&code::GOOGLE_EGRESS, &[AFTER], google_egress);
pub(crate) static FOUNDRY_EGRESS: Rule = rule(&of_foundry::EGRESS, &[AFTER], foundry_egress);
pub(crate) static UNRESTRICTED: Rule = rule(&code::UNRESTRICTED, &[AFTER], unrestricted);
pub(crate) static PRIVATE: Rule = rule(&code::PRIVATE, &[AFTER], private);

const fn rule(
    code: &'static Code,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Facts, &Profile) -> Vec<Finding>,
) -> Rule {
    Rule { code, group: Group::PrivatePath, applies: EVERY, after, judge }
}

/// The facts, where the profile asks for a private path, and how much a public one matters.
fn wanted<'a>(facts: &'a Facts, profile: &Profile) -> Option<(&'a NetworkFacts, Severity)> {
    let severity = match profile.network.private_path {
        PrivatePath::Off => return None,
        PrivatePath::Preferred => Severity::Warning,
        PrivatePath::Required => Severity::Error,
    };
    Some((facts.network.got()?, severity))
}

/// A finding, which follows from it where requests are sent out of the residency: these hosts are the wrong ones then.
fn finding(code: &'static Code, severity: Severity, facts: &Facts, profile: &Profile) -> Finding {
    let because = leads_away(facts, profile);
    Finding { because, ..Finding::new(code, Group::PrivatePath, severity) }
}

/// The finding on prompts that don't go by the private path, where the profile requires it.
pub(super) fn exposed(facts: &Facts, profile: &Profile) -> Option<&'static Code> {
    let found = [public, mixed, via_proxy].into_iter().flat_map(|judge| judge(facts, profile));
    found.into_iter().find(|finding| finding.severity == Severity::Error).map(|finding| finding.code)
}

/// Where prompts go.
fn prompts(network: &NetworkFacts) -> impl Iterator<Item = &Host> {
    network.hosts.iter().filter(|host| host.is(Role::Runtime) || host.is(Role::Mantle))
}

fn public(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, severity)) = wanted(facts, profile) else { return Vec::new() };
    let hosts = prompts(network).filter(|host| {
        let named = host.dialled();
        !named.is_empty() && named.iter().all(|named| !named.class.is_private())
    });
    let tell = |host| outward(finding(&code::PUBLIC, severity, facts, profile), host, profile);
    hosts.map(tell).collect()
}

fn mixed(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, severity)) = wanted(facts, profile) else { return Vec::new() };
    let hosts = prompts(network)
        .filter(|host| host.dialled().iter().any(|named| named.class.is_private()) && !is_private(host));
    let tell = |host: &Host| {
        let finding = outward(finding(&code::MIXED, severity, facts, profile), host, profile);
        let only_v6 = host.dialled().iter().filter(|named| !named.class.is_private()).all(|named| named.ip.is_ipv6());
        if only_v6 { finding.detail(Phrase::new(say::V6_ONLY_PUBLIC)) } else { finding }
    };
    hosts.map(tell).collect()
}

/// A host that resolves elsewhere than inside.
fn outward(finding: Finding, host: &Host, profile: &Profile) -> Finding {
    let mut finding = finding.with("host", &host.name).evidence(addresses(host));
    for answer in &host.answers {
        finding = finding.evidence(format!("{}: {}", answer.server, trouble::say(&answer.said)));
    }
    if host.names.addresses.iter().any(|named| named.class == Class::Loopback) {
        finding = finding.detail(Phrase::new(say::LOCAL_AGENT));
    }
    if is_vpce(&host.name) {
        finding = finding.detail(Phrase::new(say::VPCE_NAME));
    }
    if host.name.ends_with(".p.googleapis.com") {
        finding = finding.detail(Phrase::new(google::PSC_NAME));
    }
    let text = Phrase::new(worded(say::ASK_PRIVATE, profile))
        .with("host", &host.name)
        .with("seen", addresses(host))
        .with("service", service(host, profile));
    ask(finding, text)
}

fn via_proxy(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, severity)) = wanted(facts, profile) else { return Vec::new() };
    let tell = |host: &Host| {
        let (_, proxied) = host.proxied().find(|(way, _)| way.takers.contains(&Consumer::Client))?;
        let finding = finding(&code::VIA_PROXY, severity, facts, profile);
        let finding = finding.with("host", &host.name).with("proxy", &proxied.proxy).evidence(addresses(host));
        Some(finding.fix(FixKind::Edit, Who::You, past_the_proxy(network, &host.name)))
    };
    prompts(network).filter_map(tell).collect()
}

fn unproven(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, severity)) = wanted(facts, profile) else { return Vec::new() };
    let troubles = trouble::all(network);
    let tell = |host: &Host| {
        let trouble = troubles.iter().find(|trouble| trouble.host == host)?;
        // No time was left: nothing speaks against it.
        let severity = if trouble.kind == trouble::Kind::Late { Severity::Warning } else { severity };
        let finding = finding(&code::UNPROVEN, severity, facts, profile).with("host", &host.name);
        if trouble.kind == trouble::Kind::Late {
            return Some(finding.fix(FixKind::Run, Who::You, say::AGAIN));
        }
        let text = Phrase::new(worded(say::ASK_CONNECTION, profile)).with("hosts", &host.name);
        let text = text.with("seen", &trouble.seen);
        Some(ask(finding.evidence(&trouble.seen), text))
    };
    prompts(network).filter(|host| is_private(host) && host.proxied().next().is_none()).filter_map(tell).collect()
}

fn control_public(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, severity)) = wanted(facts, profile) else { return Vec::new() };
    let severity = if severity == Severity::Error { Severity::Warning } else { Severity::Info };
    let own = |host: &&Host| host.is(Role::ControlPlane) && !host.is(Role::Runtime);
    let outside = network.hosts.iter().filter(own).filter(|host| is_public(host) || host.proxied().next().is_some());
    let tell = |host: &Host| {
        let finding = finding(&code::CONTROL_PUBLIC, severity, facts, profile);
        let text = Phrase::new(say::ASK_PRIVATE)
            .with("host", &host.name)
            .with("seen", addresses(host))
            .with("service", service(host, profile));
        ask(finding.with("host", &host.name).evidence(addresses(host)), text)
    };
    outside.map(tell).collect()
}

fn sts_public(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, _)) = wanted(facts, profile) else { return Vec::new() };
    let outside = network.hosts.iter().filter(|host| host.is(Role::Sts) && is_public(host));
    let tell = |host: &Host| {
        let finding = finding(&code::STS_PUBLIC, Severity::Info, facts, profile);
        finding.with("host", &host.name).evidence(addresses(host))
    };
    outside.map(tell).collect()
}

fn egress(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(aws) = profile.aws() else { return Vec::new() };
    let Some((network, _)) = wanted(facts, profile) else {
        return Vec::new();
    };
    let without = [Role::Portal, Role::Oidc, Role::SignInPage];
    let hosts = network.hosts.iter().filter(|host| without.iter().any(|role| host.is(*role)));
    let mut hosts: Vec<String> = hosts.map(|host| host.name.clone()).collect();
    if hosts.is_empty() {
        return Vec::new();
    }
    // The page leads on to AWS's own sign-in, which is no host of the profile's.
    let region = if aws.sso_region.is_empty() { &aws.region } else { &aws.sso_region };
    hosts.push(format!("{region}.signin.aws"));
    hosts.push(format!("*.{region}.portal.amazonaws.com"));
    let private = prompts(network).map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let hosts = hosts.join(", ");
    let text = Phrase::new(say::ASK_EGRESS).with("hosts", &hosts).with("private", private);
    let finding = Finding::new(&code::EGRESS, Group::PrivatePath, Severity::Info).with("hosts", hosts);
    vec![ask(finding, text)]
}

/// What isn't on the private path of the prompts. An endpoint of Google's may serve its token services as well.
fn google_egress(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    match profile.google() {
        Some(_) => egress_of(&code::GOOGLE_EGRESS, google::ASK_EGRESS, facts, profile),
        None => Vec::new(),
    }
}

/// Entra ID has no private endpoint.
fn foundry_egress(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    match profile.foundry() {
        Some(_) => egress_of(&of_foundry::EGRESS, foundry::ASK_EGRESS, facts, profile),
        None => Vec::new(),
    }
}

fn egress_of(code: &'static Code, ask_for: Text, facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, _)) = wanted(facts, profile) else {
        return Vec::new();
    };
    let others = network.hosts.iter().filter(|host| !host.is(Role::Runtime) && !is_private(host));
    let hosts = others.map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    if hosts.is_empty() {
        return Vec::new();
    }
    let private = prompts(network).map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let text = Phrase::new(ask_for).with("hosts", &hosts).with("private", private);
    vec![ask(finding(code, Severity::Info, facts, profile).with("hosts", hosts), text)]
}

/// Prompts stay off the internet there, and so does whatever else a machine sends to any service of Google's. Inside a
/// perimeter that is a way around it; outside one it is a private path as good as any.
fn unrestricted(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, severity)) = wanted(facts, profile) else { return Vec::new() };
    let is_open = |host: &&Host| host.dialled().iter().any(|named| named.class == Class::GooglePrivate);
    // Nothing here says whether the project lies in a perimeter, but a refusal by one does.
    let severity = match severity {
        Severity::Error if !invoke::is_refused_for(facts, &says::PERIMETER) => Severity::Warning,
        Severity::Warning => Severity::Info,
        known => known,
    };
    let tell = |host: &Host| {
        let text = Phrase::new(google::ASK_RESTRICTED).with("host", &host.name).with("seen", addresses(host));
        let finding = finding(&code::UNRESTRICTED, severity, facts, profile).with("host", &host.name);
        ask(finding.evidence(addresses(host)), text)
    };
    prompts(network).filter(is_open).map(tell).collect()
}

fn private(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some((network, _)) = wanted(facts, profile) else { return Vec::new() };
    let troubles = trouble::all(network);
    let proven = prompts(network).filter(|host| {
        let is_whole = !troubles.iter().any(|trouble| trouble.host == *host);
        is_whole && is_private(host) && host.proxied().next().is_none()
    });
    let tell = |host: &Host| {
        let mut finding = finding(&code::PRIVATE, Severity::Ok, facts, profile)
            .with("host", &host.name)
            .with("addresses", addresses(host));
        for address in host.direct() {
            let took = address.timing.connect.map_or_else(String::new, |took| format!(", {took} ms"));
            finding = finding.evidence(format!("{} {}{took}", address.ip, address.class.name()));
        }
        let issuers = host.shown().filter_map(|(_, shown)| shown.chain.last());
        if let Some(last) = issuers.into_iter().next() {
            finding = finding.evidence(format!("certificate issued by {}", last.issuer));
        }
        let is_shared = host.names.addresses.iter().any(|named| named.class == Class::Shared);
        if is_shared { finding.detail(Phrase::new(say::SHARED_RANGE)) } else { finding }
    };
    proven.map(tell).collect()
}

/// It has an address, and one that isn't the company's own.
fn is_public(host: &Host) -> bool {
    !host.names.addresses.is_empty() && !is_private(host)
}

fn addresses(host: &Host) -> String {
    let named = host.names.addresses.iter().map(|named| format!("{} ({})", named.ip, named.class.name()));
    let named: Vec<String> = named.collect();
    if named.is_empty() { "no address".to_owned() } else { named.join(", ") }
}

/// The name of the endpoint service behind a host.
fn service(host: &Host, profile: &Profile) -> String {
    let name = match () {
        () if host.is(Role::Mantle) => "bedrock-mantle",
        () if host.is(Role::Runtime) => "bedrock-runtime",
        () => "bedrock",
    };
    let region = match profile.format() {
        ApiFormat::Bedrock(aws) => aws.region.as_str(),
        ApiFormat::Vertex(_) | ApiFormat::Anthropic | ApiFormat::Foundry(_) => "",
    };
    format!("com.amazonaws.{region}.{name}")
}

/// An endpoint's own name: `vpce-….SERVICE.REGION.vpce.amazonaws.com`.
fn is_vpce(name: &str) -> bool {
    name.starts_with("vpce-") && name.ends_with(".vpce.amazonaws.com")
}

#[cfg(test)]
mod tests;
