//! What fails now and then alone: several requests at once are refused, and each of them by itself isn't; or the same request,
//! or connection, fails one time and works another. Claude Code tries again, so none is an error.

use std::collections::BTreeMap;

use crate::code::{invoke as code, network};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::analysis::host_failure::face;
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::NO_ACCOUNT;
use crate::messages::{Phrase, doctor_invoke as words, doctor_network as way, seen};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::Refusal;

pub(super) static CROWDED: Rule =
    Rule { code: &code::CROWDED, group: Group::Invoke, applies: EVERY, after: &[], judge: crowded };
pub(super) static REFUSED_AT_TIMES: Rule = Rule {
    code: &code::REFUSED_AT_TIMES,
    group: Group::Invoke,
    applies: EVERY,
    after: &[NO_ACCOUNT],
    judge: refused_at_times,
};
pub(super) static CUT_AT_TIMES: Rule =
    Rule { code: &network::CUT_AT_TIMES, group: Group::Network, applies: EVERY, after: &[], judge: cut_at_times };

/// It minds how many tunnels there are, and nobody who works here meets that.
pub(super) static PROXY_CROWDED: Rule =
    Rule { code: &network::PROXY_CROWDED, group: Group::Network, applies: EVERY, after: &[], judge: proxy_crowded };

fn proxy_crowded(analysis: &Analysis<'_>) -> Vec<Finding> {
    let hosts = analysis.facts.network.got().into_iter().flat_map(|network| &network.hosts);
    let mut by_proxy: BTreeMap<&str, Finding> = BTreeMap::new();
    for (host, proxied) in hosts.flat_map(|host| host.proxied().map(move |(_, proxied)| (host, proxied))) {
        let Some(page) = &proxied.crowded else { continue };
        let finding = by_proxy.remove(proxied.proxy.as_str()).unwrap_or_else(|| {
            Finding::new(&network::PROXY_CROWDED, Group::Network, Severity::Info).with("proxy", &proxied.proxy)
        });
        by_proxy.insert(&proxied.proxy, finding.saw(&seen::of(&host.name, face(page))));
    }
    by_proxy.into_values().collect()
}

fn refused_at_times(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((host, unsteady)) = analysis.unsteady().filter(|(_, unsteady)| unsteady.refused > 0) else {
        return Vec::new();
    };
    let said = unsteady.said.as_ref();
    let finding = Finding::new(&code::REFUSED_AT_TIMES, Group::Invoke, Severity::Warning).with("host", host);
    let finding = finding.with("refused", unsteady.refused).with("tried", unsteady.tried);
    let finding = finding.with("name", said.map(Refusal::called).unwrap_or_default());
    let finding = said.map(Refusal::said).into_iter().fold(finding, Finding::evidence);
    let who = if analysis.facts.gateway.got().is_some() { Who::GatewayAdmin } else { Who::CloudAdmin };
    let ask = Phrase::new(words::ASK_REFUSED_AT_TIMES).with("host", host);
    let ask = ask.with("refused", unsteady.refused).with("tried", unsteady.tried);
    let ask = ask.with("said", said.map(Refusal::said).unwrap_or_default());
    vec![finding.fix(FixKind::Ask, who, ask)]
}

/// By host, of handshakes and requests together. Where one of several addresses fails each time, that is told.
fn cut_at_times(analysis: &Analysis<'_>) -> Vec<Finding> {
    let mut by_host: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let hosts = analysis.facts.network.got().into_iter().flat_map(|network| &network.hosts);
    for host in hosts.clone() {
        for broken in host.direct().filter_map(|address| address.broken.as_ref()) {
            let sum = by_host.entry(&host.name).or_default();
            *sum = (sum.0 + broken.tried, sum.1 + broken.broken);
        }
    }
    // A proxy drops tunnels to any host.
    for (_, proxied) in hosts.clone().flat_map(|host| host.proxied()) {
        if let Some(broken) = &proxied.broken {
            let sum = by_host.entry(&proxied.proxy).or_default();
            *sum = (sum.0 + broken.tried, sum.1 + broken.broken);
        }
    }
    let is_partly = |name: &str| hosts.clone().any(|host| host.name == name && host.is_partly_reached());
    if let Some((host, unsteady)) = analysis.unsteady().filter(|(host, it)| it.broken > 0 && !is_partly(host)) {
        let sum = by_host.entry(host).or_default();
        *sum = (sum.0 + unsteady.tried, sum.1 + unsteady.broken);
    }
    let finding = |(host, (tried, broken)): (&str, (u32, u32))| {
        let finding = Finding::new(&network::CUT_AT_TIMES, Group::Network, Severity::Warning);
        let finding = finding.with("host", host).with("broken", broken).with("tried", tried);
        let ask = Phrase::new(way::ASK_CUT_AT_TIMES).with("host", host).with("broken", broken).with("tried", tried);
        finding.fix(FixKind::Ask, Who::NetworkTeam, ask)
    };
    by_host.into_iter().map(finding).collect()
}

fn crowded(Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let account = || {
        let host = facts.account.access.got().map(|access| access.runtime.clone()).unwrap_or_default();
        facts.account.crowded.as_ref().map(|refusal| (host, refusal))
    };
    let gateway = facts.gateway.got().and_then(|gateway| Some((gateway.url.clone(), gateway.crowded.as_ref()?)));
    let finding = |(host, refusal): (String, &Refusal)| {
        let finding = Finding::new(&code::CROWDED, Group::Invoke, Severity::Info).with("host", host);
        finding.evidence(refusal.said())
    };
    gateway.or_else(account).map(finding).into_iter().collect()
}
