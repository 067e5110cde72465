//! Judgements of what is set: proxy variables, files of authorities, addresses.

use std::collections::BTreeMap;

use super::fixes::{edit, exceptions, of_place, past_the_proxy};
use super::{AFTER, name, unique};
use crate::claude::origin::SHELL;
use crate::claude::proxy::Stack;
use crate::code::{client, network as code};
use crate::doctor::Rule;
use crate::doctor::analysis::host_failure::Kind;
use crate::doctor::analysis::{Analysis, HostFailure, proxies, without_port};
use crate::doctor::facts::network::{Authorities, Consumer, Exported, NoCertificates, Role};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::client::contact;
use crate::doctor::rules::client::differing::differs_in;
use crate::messages::{Phrase, doctor_network as say, seen};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::secret;
use crate::world::no_proxy::EVERYTHING;

/// A proxy without a scheme: Claude Code doesn't start, but where the shell has `HOST:PORT`.
pub(crate) static PROXY_ADDRESS: Rule =
    Rule { code: &code::PROXY_ADDRESS, group: Group::Network, applies: EVERY, after: &[], judge: proxy_address };
/// Two spellings, two values.
pub(crate) static PROXY_TWICE: Rule =
    Rule { code: &code::PROXY_TWICE, group: Group::Network, applies: EVERY, after: &[], judge: proxy_twice };
/// A form that one half of Claude Code doesn't know.
pub(crate) static NO_PROXY_FORM: Rule =
    Rule { code: &code::NO_PROXY_FORM, group: Group::Network, applies: EVERY, after: &[], judge: no_proxy_form };
/// A file of authorities that isn't one.
pub(crate) static AUTHORITIES: Rule =
    Rule { code: &code::AUTHORITIES, group: Group::Network, applies: EVERY, after: &[], judge: authorities };
/// No verification at all.
pub(crate) static TLS_OFF: Rule =
    Rule { code: &code::TLS_OFF, group: Group::Network, applies: EVERY, after: &[], judge: tls_off };
/// An address that Claude Code joins paths to.
pub(crate) static BASE_URL: Rule =
    Rule { code: &code::BASE_URL, group: Group::Network, applies: EVERY, after: &[AFTER], judge: base_url };

fn proxy_address(&Analysis { facts, profile, ref failures, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let first =
        ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].into_iter().find_map(|name| network.set(name));
    // Claude Code takes it for a host as it stands, and sends nothing to AWS by another way.
    let is_host = |value: &str| {
        let host = value.split_once("://").map_or(value, |(_, rest)| rest).rsplit('@').next().unwrap_or_default();
        host.contains(['.', ':', '[']) && !host.starts_with('/') || host.eq_ignore_ascii_case("localhost")
    };
    let every = || EVERYTHING.into_iter().find_map(|name| network.set(name)).filter(|set| !is_host(&set.value));
    let has_scheme = |value: &str| ["http://", "https://"].iter().any(|scheme| value.starts_with(scheme));
    let bad = match first {
        Some(first) => Some(first).filter(|setting| !has_scheme(&setting.value) || setting.value.contains('@')),
        None => every(),
    };
    let failing = failures.iter().filter(|failure| failure.kind == Kind::ProxyAddress);
    let portless = failing.clone().find_map(|failure| without_port(network, failure));
    let told = bad.or(portless).map(|setting| {
        let is_taken = setting.origin == SHELL && is_host_and_port(&setting.value);
        let severity = if is_taken { Severity::Info } else { Severity::Error };
        let finding = Finding::new(&code::PROXY_ADDRESS, Group::Network, severity);
        let finding = finding.with("by", &setting.name).with("value", &setting.value);
        let finding = if is_taken { finding.detail(say::TAKEN_FROM_SHELL.into()) } else { finding };
        let is_portless = portless == Some(setting);
        let text = match setting.value.split_once("://") {
            _ if is_portless => say::EDIT_PROXY_PORT,
            _ if setting.value.contains('@') => say::EDIT_PROXY_USER,
            Some((scheme, _)) if scheme.to_ascii_lowercase().starts_with("socks") => say::EDIT_NO_SOCKS,
            _ => say::EDIT_PROXY,
        };
        let place = secret::host_and_port(&setting.value);
        let port = place.rsplit(':').next().unwrap_or_default();
        let seen = failing.clone().filter(|_| is_portless).map(|failure| failure.seen.clone());
        let finding = finding.evidence(&setting.origin);
        let finding = seen.fold(finding, |finding, seen| finding.saw(&seen::of(&place, seen)));
        let finding = edit(finding, text, &[("origin", &setting.origin), ("port", port)]);
        of_place(finding, Some(setting), profile)
    });
    told.into_iter().collect()
}

/// `HOST:PORT`, and nothing else.
fn is_host_and_port(value: &str) -> bool {
    !value.contains(['@', '/']) && secret::proxy_address(value).is_some()
}

fn proxy_twice(Analysis { facts, failures, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    // The one that is taken doesn't answer: that finding names both.
    let is_lost = |failure: &HostFailure<'_>| matches!(failure.kind, Kind::ProxyUnreached | Kind::ProxyBroken);
    let is_told = failures.iter().any(is_lost);
    let pairs = [("https_proxy", "HTTPS_PROXY"), ("no_proxy", "NO_PROXY")];
    let differ = pairs.into_iter().filter_map(|(lower, upper)| Some((network.set(lower)?, network.set(upper)?)));
    let differ = differ.filter(|(lower, upper)| lower.value != upper.value);
    let differ = differ.filter(|(lower, _)| !(is_told && lower.name == "https_proxy"));
    differ
        .map(|(lower, upper)| {
            let finding = Finding::new(&code::PROXY_TWICE, Group::Network, Severity::Warning);
            let mut finding = finding.with("lower", &lower.name).with("upper", &upper.name);
            for setting in [lower, upper] {
                finding = finding.saw(&setting.phrase());
            }
            let origin = unique([lower.origin.as_str(), upper.origin.as_str()]);
            let with = [("lower", lower.name.as_str()), ("upper", &upper.name), ("origin", &origin)];
            let of_device = [lower, upper].into_iter().find(|set| set.managed);
            // The other one may be one's own.
            let is_all = lower.managed == upper.managed;
            of_place(edit(finding, say::EDIT_SAME, &with), of_device.filter(|_| is_all), profile)
        })
        .collect()
}

fn no_proxy_form(Analysis { facts, failures, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    // Where an exception leads nowhere, the list is to be written without it: with its host in full it leads there too.
    let is_told = failures.iter().any(|failure| failure.kind == Kind::PastProxy);
    let Some(network) = facts.network.got().filter(|_| !is_told) else { return Vec::new() };
    let proxies = proxies(network);
    let sdk = [Role::ControlPlane, Role::Sts, Role::Portal];
    let hosts = network.hosts.iter().filter(|host| sdk.iter().any(|role| host.is(*role))).filter(|host| {
        let to = |stack, name| proxies.to(stack, name, host.port).is_some();
        to(Stack::Sdk, host.looked_up()) && !to(Stack::Fetch, &host.name)
    });
    let hosts = unique(hosts.map(|host| host.name.as_str()));
    if hosts.is_empty() {
        return Vec::new();
    }
    let mut finding = Finding::new(&code::NO_PROXY_FORM, Group::Network, Severity::Warning).with("hosts", &hosts);
    for setting in ["no_proxy", "NO_PROXY"].into_iter().filter_map(|name| network.set(name)) {
        finding = finding.saw(&setting.phrase());
    }
    let text = past_the_proxy(network, &hosts);
    vec![of_place(finding.fix(FixKind::Edit, Who::You, text), exceptions(network), profile)]
}

fn authorities(Analysis { facts, failures, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let is_missed = failures.iter().any(|failure| failure.kind == Kind::Untrusted);
    // Whoever names the file, it is one.
    let mut broken: BTreeMap<&str, Vec<(&Authorities, &NoCertificates)>> = BTreeMap::new();
    for one in &network.authorities {
        if let Err(why) = &one.holds {
            broken.entry(&one.file).or_default().push((one, why));
        }
    }
    let tell = |(file, named): (&str, Vec<(&Authorities, &NoCertificates)>)| {
        // Without the profile's file genkan itself makes no connection.
        let counts =
            |one: &Authorities| one.consumer == Consumer::Genkan || (one.consumer == Consumer::Client && is_missed);
        let is_error = named.iter().any(|(one, _)| counts(one));
        let severity = if is_error { Severity::Error } else { Severity::Warning };
        let by = unique(named.iter().map(|(one, _)| one.by.as_str()));
        let finding = Finding::new(&code::AUTHORITIES, Group::Network, severity).with("by", by).with("file", file);
        let finding = named.iter().fold(finding, |finding, (one, why)| {
            let said =
                Phrase::new(seen::AUTHORITIES).with("by", &one.by).with_phrase("origin", seen::place(&one.origin));
            let said = said.with("consumer", name(one.consumer));
            finding.saw(&said.with_phrase("said", seen::quoted(&why.to_string())))
        });
        let is_denied = named.iter().any(|(_, why)| **why == NoCertificates::Denied);
        let seen = named[0].1;
        if let Some((set, why)) = named.iter().find(|(one, _)| one.managed && !is_denied) {
            let ask = Phrase::new(say::ASK_FILE).with("contact", contact(profile)).with("by", &set.by);
            let ask =
                ask.with("place", &set.origin).with("file", file).with_phrase("seen", seen::quoted(&why.to_string()));
            return finding.fix(FixKind::Ask, Who::DeviceAdmin, ask);
        }
        if is_denied {
            let ask = Phrase::new(say::ASK_FILE_MODE).with("contact", contact(profile)).with("file", file);
            return finding.fix(FixKind::Ask, Who::DeviceAdmin, ask);
        }
        let is_gone = *seen == NoCertificates::Gone;
        // A shell would have put something in its place; in a settings file nobody does.
        let finding = if is_gone && file.starts_with(['~', '$', '%']) {
            finding.detail(say::NOT_EXPANDED.into())
        } else {
            finding
        };
        let is_list = |separator| file.split(separator).skip(1).any(|part| part.starts_with('/'));
        let is_many = is_gone && [':', ';', ','].into_iter().any(is_list);
        let finding = if is_many { finding.detail(say::ONE_FILE.into()) } else { finding };
        let fix = match seen {
            NoCertificates::Gone => say::EDIT_FILE_GONE,
            NoCertificates::Marked | NoCertificates::Wide => say::EDIT_FILE_TEXT,
            NoCertificates::Empty | NoCertificates::Denied | NoCertificates::Other(_) => say::EDIT_FILE,
        };
        edit(finding, fix, &[("file", file)])
    };
    broken.into_iter().map(tell).collect()
}

fn tls_off(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let off = facts.network.got().and_then(|network| network.set("NODE_TLS_REJECT_UNAUTHORIZED"));
    let off = off.filter(|setting| setting.value == "0");
    let told = off.map(|setting| {
        let finding = Finding::new(&code::TLS_OFF, Group::Network, Severity::Error).evidence(&setting.origin);
        let finding = edit(finding, say::EDIT_VARIABLE, &[("name", &setting.name), ("origin", &setting.origin)]);
        of_place(finding, Some(setting), profile)
    });
    told.into_iter().collect()
}

fn base_url(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let names = ["ANTHROPIC_BEDROCK_BASE_URL", "ANTHROPIC_BEDROCK_MANTLE_BASE_URL", "ANTHROPIC_VERTEX_BASE_URL"];
    let bad = names.into_iter().filter_map(|name| network.set(name)).filter(|setting| {
        let is_here =
            ["http://127.", "http://localhost", "http://[::1]"].iter().any(|here| setting.value.starts_with(here));
        setting.value.ends_with('/') || (setting.value.starts_with("http://") && !is_here)
    });
    bad.map(|setting| {
        let right = setting.value.trim_end_matches('/').replacen("http://", "https://", 1);
        let finding = Finding::new(&code::BASE_URL, Group::Network, Severity::Warning);
        let finding = finding.with("by", &setting.name).with("value", &setting.value).evidence(&setting.origin);
        let because = differs_in(facts, &setting.name).then_some(&client::DIFFERS);
        let finding = of_place(
            edit(finding, say::EDIT_URL, &[("value", &right), ("origin", &setting.origin)]),
            Some(setting),
            profile,
        );
        Finding { because, ..finding }
    })
    .collect()
}

/// A proxy that every new terminal has, and this process hasn't.
pub(crate) static TERMINAL_PROXY: Rule =
    Rule { code: &code::TERMINAL_PROXY, group: Group::Network, applies: EVERY, after: &[AFTER], judge: terminal_proxy };

fn terminal_proxy(Analysis { facts, failures, .. }: &Analysis<'_>) -> Vec<Finding> {
    // Where a proxy is looked for, that one is quoted among those that are known.
    if failures.iter().any(|failure| failure.kind == Kind::ProxyWanted) {
        return Vec::new();
    }
    let exported = facts.network.got().into_iter().flat_map(|network| &network.exported);
    let tell = |Exported { setting, .. }: &Exported| {
        let finding = Finding::new(&code::TERMINAL_PROXY, Group::Network, Severity::Warning);
        let finding = finding.with("place", &setting.origin).with("name", &setting.name).with("proxy", &setting.value);
        let text = Phrase::new(say::EDIT_EXPORT).with("name", &setting.name).with("place", &setting.origin);
        finding.fix(FixKind::Edit, Who::You, text)
    };
    exported.filter(|one| one.is_dead()).map(tell).collect()
}
