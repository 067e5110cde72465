//! What is led elsewhere than it was meant to: names by DNS, and what goes through a proxy to a file that names one.

use super::HostFailure;
use super::clouds::is_of_or_behind_a_cloud;
use super::host_failure::Kind;
use crate::doctor::facts::network::{
    Address, Connect, Host, NetworkFacts, Proxied, Setting, Tcp, Through, Tls, is_pac,
};
use crate::secret::host_and_port;

/// The host whose server answers for this one: its certificate is shown there, and its own name leads there as well.
pub(in crate::doctor) fn meant_for<'a>(facts: &'a NetworkFacts, failure: &HostFailure<'_>) -> Option<&'a Host> {
    let Through::Direct(addresses) = &failure.route.through else { return None };
    let leaf = failure.shown.filter(|_| matches!(failure.kind, Kind::WrongName | Kind::WideZone))?.chain.first()?;
    let is_its = |other: &Address, address: &Address| match &other.tls {
        Some(Tls::Shown(shown)) => other.ip == address.ip && shown.names_host && shown.chain.first() == Some(leaf),
        _ => false,
    };
    let dialled = addresses.iter().filter(|address| address.tcp == Tcp::Connected);
    let leads_there = |host: &&Host| {
        *host != failure.host && dialled.clone().all(|address| host.direct().any(|other| is_its(other, address)))
    };
    facts.hosts.iter().find(leads_there)
}

/// Whether a CNAME leads the name of a cloud's service to somebody else's server.
pub(super) fn is_led_astray(failure: &HostFailure<'_>) -> bool {
    let Some(alias) = failure.host.alias() else { return false };
    matches!(failure.route.through, Through::Direct(_))
        && matches!(failure.kind, Kind::WrongName | Kind::SelfSigned | Kind::BlockPage)
        && is_of_or_behind_a_cloud(&failure.host.name)
        && !is_of_or_behind_a_cloud(alias)
}

/// Claude Code's settings that name this proxy.
pub(in crate::doctor) fn naming<'a>(facts: &'a NetworkFacts, proxy: &'a str) -> impl Iterator<Item = &'a Setting> {
    facts.settings.iter().filter(move |set| set.is_of_proxy() && host_and_port(&set.value) == proxy)
}

/// Whether what is named as a proxy is a file on a web server. A proxy may well hand out such a file, and be one.
pub(super) fn is_of_file(facts: &NetworkFacts, failure: &HostFailure<'_>) -> bool {
    let Through::Proxy(proxied) = &failure.route.through else { return false };
    let is_one = |other: &Proxied| {
        other.proxy == proxied.proxy && matches!(other.connect, Connect::Opened | Connect::WantsSignIn(_))
    };
    if facts.hosts.iter().any(|host| host.proxied().any(|(_, other)| is_one(other))) {
        return false;
    }
    // Who knows no CONNECT is a web server; a proxy that refuses a host has other numbers for that.
    let knows_no_tunnel =
        matches!(&proxied.connect, Connect::Refused(page) if matches!(page.status, 400 | 404 | 405 | 501));
    let is_lost = matches!(failure.kind, Kind::ProxyRefused | Kind::ProxyBroken | Kind::ProxyUnreached);
    let is_file = |set: &Setting| set.file().is_some_and(|file| knows_no_tunnel || is_lost && is_pac(file));
    naming(facts, &proxied.proxy).any(is_file)
}
