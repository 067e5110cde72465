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
        other.proxy == proxied.proxy && (other.connect == Connect::Opened || other.connect.sign_in().is_some())
    };
    if facts.hosts.iter().any(|host| host.proxied().any(|(_, other)| is_one(other))) {
        return false;
    }
    let knows_no_tunnel = proxied.connect.knows_no_tunnel();
    let is_lost = matches!(failure.kind, Kind::ProxyRefused | Kind::ProxyBroken | Kind::ProxyUnreached);
    let is_file = |set: &Setting| set.file().is_some_and(|file| knows_no_tunnel || is_lost && is_pac(file));
    naming(facts, &proxied.proxy).any(is_file)
}

/// The setting without a port, where nobody answers as a proxy at the port that its scheme has.
pub(in crate::doctor) fn without_port<'a>(facts: &'a NetworkFacts, failure: &HostFailure<'a>) -> Option<&'a Setting> {
    let Through::Proxy(proxied) = &failure.route.through else { return None };
    let is_away = match &proxied.connect {
        Connect::Unreached(tcp) => matches!(tcp, Tcp::Refused | Tcp::Dropped | Tcp::Prohibited | Tcp::Other(_)),
        Connect::Broken(_) | Connect::Silent | Connect::SpeaksSocks => true,
        connect => connect.knows_no_tunnel(),
    };
    naming(facts, &proxied.proxy).next().filter(|set| is_away && !set.names_port())
}
