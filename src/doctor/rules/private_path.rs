//! Judgements of the private path: whether prompts reach the endpoint without the internet, as the profile wants it.
//!
//! `required`: the runtime (and mantle where it is used) resolves privately from here and answers with the right
//! certificate through no proxy, else an error; `preferred` makes warnings of the same; `off` says nothing. Private is
//! what the profile's text calls so: 100.64/10 where `private_cidrs` names it.

use ipnet::IpNet;

use super::causes::{NO_CONNECTION, NO_PROXY, OTHER_ADDRESS};
use super::client::differing::differs_in;
use super::network::MANTLE;
use super::network::fixes::{ask, past_the_proxy};
use super::requests::{port, requests};
use crate::code::{Code, client, error_google as says, foundry as of_foundry, network, private_path as code};
use crate::doctor::Rule;
use crate::doctor::analysis::host_failure::{Kind, say as said_by, tried};
use crate::doctor::analysis::{Analysis, Exposure};
use crate::doctor::facts::network::{Class, Host, IpAddr, Named, NetworkFacts, Proxied, Role};
use crate::doctor::rule::EVERY;
use crate::messages::{Message, Phrase, doctor_google as google, doctor_network as say, foundry, seen};
use crate::profile::{PrivatePath, Profile, is_routable};
use crate::report::{Finding, FixKind, Group, Severity, Who};

/// The address that is taken first answers nobody.
const HALF: &[&Code] = &[&network::BROKEN_V6, &network::BROKEN_ADDRESS];

pub(crate) static PUBLIC: Rule = rule(&code::PUBLIC, &[OTHER_ADDRESS], public);
pub(crate) static ROUTABLE: Rule = rule(&code::ROUTABLE, &[OTHER_ADDRESS], routable);
pub(crate) static MIXED: Rule = rule(&code::MIXED, &[OTHER_ADDRESS], mixed);
pub(crate) static SHARED: Rule = rule(&code::SHARED, &[OTHER_ADDRESS, NO_CONNECTION], shared);
pub(crate) static VIA_PROXY: Rule = rule(&code::VIA_PROXY, &[NO_PROXY], via_proxy);
pub(crate) static UNPROVEN: Rule = rule(&code::UNPROVEN, &[NO_CONNECTION], unproven);
pub(crate) static CONTROL_PUBLIC: Rule = rule(&code::CONTROL_PUBLIC, &[OTHER_ADDRESS], control_public);
pub(crate) static STS_PUBLIC: Rule = rule(&code::STS_PUBLIC, &[OTHER_ADDRESS], sts_public);
pub(crate) static EGRESS: Rule = rule(&code::EGRESS, &[], egress);
pub(crate) static GOOGLE_EGRESS: Rule = rule(&code::GOOGLE_EGRESS, &[OTHER_ADDRESS], google_egress);
pub(crate) static FOUNDRY_EGRESS: Rule = rule(&of_foundry::EGRESS, &[OTHER_ADDRESS], foundry_egress);
pub(crate) static UNRESTRICTED: Rule = rule(&code::UNRESTRICTED, &[OTHER_ADDRESS], unrestricted);
pub(crate) static PRIVATE: Rule = rule(&code::PRIVATE, &[OTHER_ADDRESS, HALF], private);

const fn rule(
    code: &'static Code,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Analysis<'_>) -> Vec<Finding>,
) -> Rule {
    Rule { code, group: Group::PrivatePath, applies: EVERY, after, judge }
}

/// The facts, where the profile asks for a private path, and how much a public one matters.
fn wanted<'a>(analysis: &Analysis<'a>) -> Option<(&'a NetworkFacts, Severity)> {
    let severity = match analysis.profile.network.private_path {
        PrivatePath::Off => return None,
        PrivatePath::Preferred => Severity::Warning,
        PrivatePath::Required => Severity::Error,
    };
    Some((analysis.facts.network.got()?, severity))
}

/// A finding, which follows from it where requests are sent out of the residency: these hosts are the wrong ones then.
fn finding(code: &'static Code, severity: Severity, analysis: &Analysis<'_>) -> Finding {
    Finding { because: analysis.routes.diverted(), ..Finding::new(code, Group::PrivatePath, severity) }
}

/// The same of a host, which nobody would ask but for a switch that isn't the profile's.
fn of_host(code: &'static Code, severity: Severity, host: &Host, analysis: &Analysis<'_>) -> Finding {
    let finding = finding(code, severity, analysis);
    let is_alone = host.is(Role::Mantle) && !host.is(Role::Runtime) && differs_in(analysis.facts, MANTLE);
    if is_alone { Finding { because: Some(&client::DIFFERS), ..finding } } else { finding }
}

/// Where prompts go.
fn prompts(network: &NetworkFacts) -> impl Iterator<Item = &Host> {
    network.hosts.iter().filter(|host| host.is_for_prompts())
}

/// The hosts for prompts that are exposed so, and how much that matters.
fn exposed<'a>(analysis: &'a Analysis<'_>, how: impl Fn(Exposure<'_>) -> bool) -> Vec<(&'a Host, Severity)> {
    let Some((_, severity)) = wanted(analysis) else { return Vec::new() };
    analysis.exposed.iter().filter(|one| how(one.how)).map(|one| (one.host, severity)).collect()
}

fn public(analysis: &Analysis<'_>) -> Vec<Finding> {
    let tell = |(host, severity)| outward(of_host(&code::PUBLIC, severity, host, analysis), host, analysis);
    exposed(analysis, |how| how == Exposure::Public).into_iter().map(tell).collect()
}

fn mixed(analysis: &Analysis<'_>) -> Vec<Finding> {
    let tell = |(host, severity): (&Host, Severity)| {
        let finding = outward(of_host(&code::MIXED, severity, host, analysis), host, analysis);
        let only_v6 =
            host.dialled().iter().filter(|named| !named.class.is_private_path()).all(|named| named.ip.is_ipv6());
        if only_v6 { finding.detail(Phrase::new(say::V6_ONLY_PUBLIC)) } else { finding }
    };
    exposed(analysis, |how| how == Exposure::Mixed).into_iter().map(tell).collect()
}

/// A host that resolves elsewhere than inside.
fn outward(finding: Finding, host: &Host, Analysis { facts, profile, .. }: &Analysis<'_>) -> Finding {
    let mut finding = finding.with("host", &host.name).saw(&addresses(host));
    for answer in &host.answers {
        finding = finding.saw(&seen::of(answer.server, said_by(&answer.said)));
    }
    if host.names.addresses.iter().any(|named| named.class == Class::Loopback) {
        finding = finding.detail(Phrase::new(say::LOCAL_AGENT));
    }
    if host.names.addresses.iter().any(|named| named.class == Class::Invented) {
        finding = finding.detail(Phrase::new(say::INVENTED_RANGE));
    }
    if is_vpce(&host.name) {
        finding = finding.detail(Phrase::new(say::VPCE_NAME));
    }
    if host.name.ends_with(".p.googleapis.com") {
        finding = finding.detail(Phrase::new(google::PSC_NAME));
    }
    // Where others lead to endpoints, names are forwarded, and this endpoint is what is missing.
    let hosts = facts.network.got().into_iter().flat_map(|network| &network.hosts);
    let others: Vec<&str> = hosts
        .filter(|other| profile.aws().is_some() && !other.is_for_prompts() && other.is_on_private_path())
        .map(|other| other.name.as_str())
        .collect();
    if !others.is_empty() && !host.dialled().iter().any(|named| named.class.is_private_path()) {
        let text = Phrase::new(say::ASK_ENDPOINT).with("host", &host.name).with_phrase("seen", addresses(host));
        let text = text.with("service", service(host, profile)).with("others", others.join(", "));
        return finding.fix(FixKind::Ask, Who::CloudAdmin, text);
    }
    let text = Phrase::new(requests(profile).private)
        .with("host", &host.name)
        .with_phrase("seen", addresses(host))
        .with("service", service(host, profile));
    ask(finding, text)
}

/// The hosts of the region whose addresses may be the private path, and may be anybody's.
fn shared(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, severity)) = wanted(analysis) else { return Vec::new() };
    let roles = [Role::Runtime, Role::Mantle, Role::ControlPlane, Role::Sts];
    let is_it = |host: &&Host| {
        let of_region = roles.iter().any(|role| host.is(*role));
        of_region && host.is_private() && !host.is_on_private_path() && host.proxied().next().is_none()
    };
    let hosts: Vec<&Host> = network.hosts.iter().filter(is_it).collect();
    let Some(first) = hosts.first() else { return Vec::new() };
    let severity = match hosts.iter().any(|host| host.is_for_prompts()) {
        true => severity,
        false if severity == Severity::Error => Severity::Warning,
        false => Severity::Info,
    };
    let names = hosts.iter().map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let seen = seen::all(hosts.iter().map(|host| addresses(host)));
    let finding = of_host(&code::SHARED, severity, first, analysis).with("hosts", &names);
    let mut ips: Vec<String> = Vec::new();
    for named in hosts.iter().flat_map(|host| host.dialled()).filter(|named| !named.class.is_private_path()) {
        let ip = named.ip.to_string();
        if !ips.contains(&ip) {
            ips.push(ip);
        }
    }
    let finding = hosts.iter().fold(finding.with("addresses", ips.join(", ")), |finding, host| {
        finding.saw(&seen::of(&host.name, addresses(host)))
    });
    let ask = Phrase::new(say::ASK_SHARED).with("hosts", names).with_phrase("seen", seen);
    vec![finding.fix(FixKind::Edit, Who::You, Phrase::new(say::EDIT_SHARED).with_phrase("ask", ask))]
}

fn via_proxy(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, severity)) = wanted(analysis) else { return Vec::new() };
    let proxied = analysis.exposed.iter().filter_map(|one| match one.how {
        Exposure::ViaProxy(proxied) => Some((one.host, proxied)),
        Exposure::Public | Exposure::Mixed | Exposure::Shared => None,
    });
    // Whatever else of the private path goes there belongs past it with the same edit.
    // But for the one that decides for another, which has to go through the proxy.
    let leads = |host: &Host| {
        let led = network.hosts.iter().filter(|other| other.goes_as.as_ref() == Some(&host.name));
        led.clone().any(|other| !other.is_private() && other.proxied().next().is_some())
    };
    let all = network.hosts.iter().filter(|host| host.is_private() && host.proxied().next().is_some());
    let all = all.filter(|host| !leads(host));
    let all = all.map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let tell = |(host, proxied): (&Host, &Proxied)| {
        let finding = finding(&code::VIA_PROXY, severity, analysis);
        let finding = finding.with("host", &host.name).with("proxy", &proxied.proxy).saw(&addresses(host));
        let hosts = if host.is_private() { &all } else { &host.name };
        finding.fix(FixKind::Edit, Who::You, past_the_proxy(network, hosts))
    };
    proxied.map(tell).collect()
}

fn unproven(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, severity)) = wanted(analysis) else { return Vec::new() };
    let tell = |host: &Host| {
        // What genkan alone can't speak with is where it should be.
        let mut failures = analysis.failures.iter().filter(|failure| failure.kind != Kind::Beyond);
        let failure = failures.find(|failure| failure.host == host)?;
        // No time was left: nothing speaks against it.
        let severity = if failure.kind == Kind::Late { Severity::Warning } else { severity };
        let finding = of_host(&code::UNPROVEN, severity, host, analysis).with("host", &host.name);
        if failure.kind == Kind::Late {
            return Some(finding.fix(FixKind::Run, Who::You, say::AGAIN));
        }
        let text = Phrase::new(requests(analysis.profile).connection).with("hosts", &host.name);
        let text = text.with("port", port(analysis.profile));
        let text = text.with_phrase("seen", failure.seen.clone());
        Some(ask(finding.saw(&failure.seen), text))
    };
    let is_it = |host: &&Host| host.is_on_private_path() && host.proxied().next().is_none();
    prompts(network).filter(is_it).filter_map(tell).collect()
}

/// The control plane's hosts that aren't reached over the private path, unless that is told with the prompts'.
fn control_hosts<'a>(analysis: &'a Analysis<'_>, network: &'a NetworkFacts) -> impl Iterator<Item = &'a Host> {
    let own = |host: &&Host| host.is(Role::ControlPlane) && !host.is(Role::Runtime);
    let is_told = !exposed(analysis, |how| matches!(how, Exposure::ViaProxy(_))).is_empty();
    let is_proxied = |host: &Host| host.proxied().next().is_some();
    let outside = network.hosts.iter().filter(own);
    outside.filter(move |host| is_public(host) || is_proxied(host) && !is_told)
}

/// STS outside of the private path, which takes no connection there: it needs an endpoint as well.
fn lost_sts<'a>(analysis: &'a Analysis<'_>, network: &'a NetworkFacts) -> Option<&'a Host> {
    let is_it = |host: &&Host| host.is(Role::Sts) && is_public(host) && analysis.without_endpoint(host).is_some();
    network.hosts.iter().find(is_it)
}

fn control_public(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, severity)) = wanted(analysis) else { return Vec::new() };
    let severity = if severity == Severity::Error { Severity::Warning } else { Severity::Info };
    let tell = |host: &Host| {
        let finding = finding(&code::CONTROL_PUBLIC, severity, analysis);
        if host.is_private() {
            let finding = finding.with("host", &host.name).saw(&addresses(host));
            return finding.fix(FixKind::Edit, Who::You, past_the_proxy(network, &host.name));
        }
        let finding = finding.with("host", &host.name).saw(&addresses(host));
        let finding = analysis.without_endpoint(host).into_iter().fold(finding, Finding::saw);
        match lost_sts(analysis, network) {
            Some(sts) => ask(finding.detail(Phrase::new(say::WAITS_WITHOUT_STS)), endpoints(&[host, sts], analysis)),
            None => ask(finding, endpoints(&[host], analysis)),
        }
    };
    control_hosts(analysis, network).map(tell).collect()
}

/// The request for endpoints of these hosts.
fn endpoints(hosts: &[&Host], Analysis { profile, .. }: &Analysis<'_>) -> Phrase {
    let text = Phrase::new(if hosts.len() == 1 { say::ASK_PRIVATE } else { say::ASK_PRIVATE_ALL });
    let names = hosts.iter().map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let services = hosts.iter().map(|host| service(host, profile)).collect::<Vec<_>>().join(", ");
    let seen = hosts.iter().map(|host| addresses(host));
    text.with("host", names).with_phrase("seen", seen::all(seen)).with("service", services)
}

fn sts_public(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, _)) = wanted(analysis) else { return Vec::new() };
    let outside = network.hosts.iter().filter(|host| host.is(Role::Sts) && is_public(host));
    let tell = |host: &Host| {
        let unreached = analysis.without_endpoint(host);
        let severity = if unreached.is_some() { Severity::Warning } else { Severity::Info };
        let finding = finding(&code::STS_PUBLIC, severity, analysis);
        let finding = finding.with("host", &host.name).saw(&addresses(host));
        let Some(seen) = unreached else { return finding };
        // One request asks for the endpoints of both.
        if control_hosts(analysis, network).any(|host| !host.is_private()) {
            return Finding { severity: Severity::Info, ..finding.saw(seen) };
        }
        ask(finding.saw(seen).detail(Phrase::new(say::WAITS_WITHOUT_STS)), endpoints(&[host], analysis))
    };
    outside.map(tell).collect()
}

fn egress(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(aws) = analysis.profile.aws() else { return Vec::new() };
    let Some((network, _)) = wanted(analysis) else {
        return Vec::new();
    };
    let without = [Role::Portal, Role::Oidc, Role::SignInPage];
    let hosts = network.hosts.iter().filter(|host| without.iter().any(|role| host.is(*role)));
    let mut hosts: Vec<String> = hosts.map(|host| host.name.clone()).collect();
    if hosts.is_empty() {
        return Vec::new();
    }
    if network.hosts.iter().any(|host| host.is(Role::Oidc)) {
        // The page leads on to AWS's own sign-in, which is no host of the profile's.
        let region = if aws.sso_region.is_empty() { &aws.region } else { &aws.sso_region };
        hosts.push(format!("{region}.signin.aws"));
        hosts.push(format!("*.{region}.portal.amazonaws.com"));
    }
    let private = prompts(network).map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let hosts = hosts.join(", ");
    let text = Phrase::new(say::ASK_EGRESS).with("hosts", &hosts).with("private", private);
    let finding = Finding::new(&code::EGRESS, Group::PrivatePath, Severity::Info).with("hosts", hosts);
    vec![ask(finding, text)]
}

/// What isn't on the private path of the prompts. An endpoint of Google's may serve its token services as well.
fn google_egress(analysis: &Analysis<'_>) -> Vec<Finding> {
    match analysis.profile.google() {
        Some(_) => egress_of(&code::GOOGLE_EGRESS, google::ASK_EGRESS, analysis),
        None => Vec::new(),
    }
}

/// Entra ID has no private endpoint.
fn foundry_egress(analysis: &Analysis<'_>) -> Vec<Finding> {
    match analysis.profile.foundry() {
        Some(_) => egress_of(&of_foundry::EGRESS, foundry::ASK_EGRESS, analysis),
        None => Vec::new(),
    }
}

fn egress_of(code: &'static Code, ask_for: Message, analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, _)) = wanted(analysis) else {
        return Vec::new();
    };
    let others = network.hosts.iter().filter(|host| !host.is(Role::Runtime) && !host.is_private());
    let hosts = others.map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    if hosts.is_empty() {
        return Vec::new();
    }
    let private = prompts(network).map(|host| host.name.as_str()).collect::<Vec<_>>().join(", ");
    let text = Phrase::new(ask_for).with("hosts", &hosts).with("private", private);
    vec![ask(finding(code, Severity::Info, analysis).with("hosts", hosts), text)]
}

/// Prompts stay off the internet there, and so does whatever else a machine sends to any service of Google's. Inside a
/// perimeter that is a way around it; outside one it is a private path as good as any.
fn unrestricted(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, severity)) = wanted(analysis) else { return Vec::new() };
    let is_open = |host: &&Host| host.dialled().iter().any(|named| named.class == Class::GooglePrivate);
    // Nothing here says whether the project lies in a perimeter, but a refusal by one does; else it is as good a
    // private path as any.
    let severity = if analysis.is_refused_for(&says::PERIMETER) { severity } else { Severity::Info };
    let tell = |host: &Host| {
        let text = Phrase::new(google::ASK_RESTRICTED).with("host", &host.name).with_phrase("seen", addresses(host));
        let finding = finding(&code::UNRESTRICTED, severity, analysis).with("host", &host.name);
        ask(finding.saw(&addresses(host)), text)
    };
    prompts(network).filter(is_open).map(tell).collect()
}

/// The profile's own ranges that hold an address of a host that only the internet leads to, each with these hosts.
fn public_ranges<'a>(network: &'a NetworkFacts, profile: &Profile) -> Vec<(IpNet, Vec<&'a str>)> {
    let own = profile.network.private_cidrs.iter().filter_map(|range| range.parse::<IpNet>().ok());
    let of_internet = |range: IpNet| {
        let is_in = |host: &&Host| host.names.addresses.iter().any(|named| range.contains(&named.ip));
        let hosts = network.hosts.iter().filter(|host| !host.has_endpoint()).filter(is_in);
        (range, hosts.map(|host| host.name.as_str()).collect::<Vec<_>>())
    };
    own.filter(is_routable).map(of_internet).filter(|(_, hosts)| !hosts.is_empty()).collect()
}

fn routable(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, _)) = wanted(analysis) else { return Vec::new() };
    let tell = |(range, hosts): (IpNet, Vec<&str>)| {
        let finding = finding(&code::ROUTABLE, Severity::Warning, analysis).with("ranges", range);
        let finding = finding.with("hosts", hosts.join(", "));
        finding.fix(FixKind::Edit, Who::You, Phrase::new(say::NARROW_RANGE).with("range", range))
    };
    public_ranges(network, analysis.profile).into_iter().map(tell).collect()
}

fn private(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((network, _)) = wanted(analysis) else { return Vec::new() };
    let public = public_ranges(network, analysis.profile);
    let is_disputed = |host: &Host| {
        let mut named = host.names.addresses.iter();
        named.any(|named| public.iter().any(|(range, _)| range.contains(&named.ip)))
    };
    let proven = prompts(network).filter(|host| !is_disputed(host)).filter(|host| {
        let is_whole = !analysis.failures.iter().any(|failure| failure.host == *host);
        is_whole && host.is_on_private_path() && host.proxied().next().is_none()
    });
    let tell = |host: &Host| {
        let mut finding = finding(&code::PRIVATE, Severity::Ok, analysis)
            .with("host", &host.name)
            .with_phrase("addresses", working(host));
        for address in host.direct().filter(|address| !is_broken(host, address.ip)) {
            let class = seen::quoted(address.class.name());
            let said = match address.timing.connect {
                Some(took) => Phrase::new(seen::TOOK).with("took", took),
                None => Phrase::new(seen::PLAIN_ADDRESS),
            };
            finding = finding.saw(&said.with("ip", address.ip).with_phrase("class", class));
        }
        let issuers = host.shown().filter_map(|(_, shown)| shown.chain.last());
        if let Some(last) = issuers.into_iter().next() {
            finding = finding.evidence(format!("certificate issued by {}", last.issuer));
        }
        finding
    };
    proven.map(tell).collect()
}

/// It has an address, and one that isn't the company's own.
fn is_public(host: &Host) -> bool {
    !host.names.addresses.is_empty() && !host.is_private()
}

/// Whether an address was tried in vain, and another one wasn't.
fn is_broken(host: &Host, ip: IpAddr) -> bool {
    let came: Vec<_> = tried(host).flatten().map(|(address, outcome)| (address.ip, outcome.is_ok())).collect();
    came.contains(&(ip, false)) && came.iter().any(|(_, works)| *works)
}

/// What this machine's own lookup says of it.
pub(super) fn addresses(host: &Host) -> Phrase {
    listed(host.names.addresses.iter())
}

/// The same, without what was tried in vain.
fn working(host: &Host) -> Phrase {
    listed(host.names.addresses.iter().filter(|named| !is_broken(host, named.ip)))
}

fn listed<'a>(named: impl Iterator<Item = &'a Named>) -> Phrase {
    let named = named.map(|named| {
        Phrase::new(seen::ADDRESS).with("ip", named.ip).with_phrase("class", seen::quoted(named.class.name()))
    });
    let named: Vec<Phrase> = named.collect();
    if named.is_empty() { seen::NO_ADDRESS.into() } else { seen::list(named) }
}

/// The name of the endpoint service behind a host.
fn service(host: &Host, profile: &Profile) -> String {
    let name = if host.is(Role::Mantle) {
        "bedrock-mantle"
    } else if host.is(Role::Runtime) {
        "bedrock-runtime"
    } else if host.is(Role::Sts) {
        "sts"
    } else {
        "bedrock"
    };
    let region = profile.format().bedrock().map_or("", |aws| &aws.region);
    format!("com.amazonaws.{region}.{name}")
}

/// An endpoint's own name: `vpce-….SERVICE.REGION.vpce.amazonaws.com`.
fn is_vpce(name: &str) -> bool {
    name.starts_with("vpce-") && name.ends_with(".vpce.amazonaws.com")
}

#[cfg(test)]
mod tests;
