//! What is to be done about a way, and by whom: edits, and requests that can be sent as they are.

use super::{Case, aliases, unique};
use crate::claude::proxy::{Proxies, Stack};
use crate::doctor::analysis::{HostFailure, meant_for, naming, proxies};
use crate::doctor::facts::network::{
    Connect, Consumer, Exported, Host, IpAddr, LookupResult, NetworkFacts, Setting, Shown, Tcp, Through, is_pac,
};
use crate::doctor::rules::client::contact;
use crate::messages::{Message, Phrase, doctor_network as say, seen};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Who};
use crate::secret::host_and_port;

/// A request that can be sent as it is; to whom is the report's to say.
pub(in super::super) fn ask(finding: Finding, text: Phrase) -> Finding {
    finding.fix(FixKind::Ask, Who::NetworkTeam, text)
}

/// Turns an edit of a setting that is device management's into a request to whoever manages it: nobody else can.
pub(super) fn of_place(finding: Finding, set: Option<&Setting>, profile: &Profile) -> Finding {
    let Some(set) = set.filter(|set| set.managed) else { return finding };
    let Some(fix) = finding.fix.clone().filter(|fix| fix.kind == FixKind::Edit && fix.who == Who::You) else {
        return finding;
    };
    let ask = Phrase::new(say::ASK_MANAGED_WAY).with("contact", contact(profile)).with("place", &set.origin);
    let ask = ask.with("name", &set.name).with("value", &set.value).with_phrase("fix", fix.text);
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask)
}

/// The list of exceptions that counts, or the proxy where there is none.
pub(super) fn exceptions(facts: &NetworkFacts) -> Option<&Setting> {
    let list = ["no_proxy", "NO_PROXY"].into_iter().find_map(|name| facts.set(name));
    let proxies = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].into_iter();
    list.or_else(|| proxies.filter_map(|name| facts.set(name)).next())
}

/// The edit where a proxy on this machine itself takes no connection: its program doesn't run.
pub(super) fn local_proxy(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let Through::Proxy(proxied) = &failures.first()?.route.through else { return None };
    let is_refused = matches!(proxied.connect, Connect::Unreached(Tcp::Refused));
    let set = naming(facts, &proxied.proxy).next().filter(|_| is_here(&proxied.proxy) && is_refused)?;
    let text = Phrase::new(say::EDIT_LOCAL_PROXY).with("proxy", &proxied.proxy);
    Some(text.with("name", &set.name).with("origin", &set.origin))
}

/// Whether a proxy, host and port, is a program of this machine itself.
pub(super) fn is_here(proxy: &str) -> bool {
    let host = proxy.rsplit_once(':').map_or(proxy, |(host, _)| host);
    let ip = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || ip.is_ok_and(|ip| ip.is_loopback())
}

/// The edit where what answers at the address speaks something else than plain HTTP.
pub(super) fn other_protocol(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let Through::Proxy(proxied) = &failures.first()?.route.through else { return None };
    let text = match proxied.connect {
        Connect::SpeaksTls => say::EDIT_TLS_PROXY,
        Connect::SpeaksSocks => say::EDIT_SOCKS_PROXY,
        _ => return None,
    };
    let set = naming(facts, &proxied.proxy).next()?;
    let text = Phrase::new(text).with("name", &set.name).with("origin", &set.origin);
    Some(text.with("proxy", &proxied.proxy))
}

/// The line by which this machine asks no nameserver, where those know every name.
pub(super) fn without_dns<'a>(facts: &'a NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<&'a str> {
    let is_known = |failure: &&HostFailure<'_>| {
        let mut answers = failure.host.answers.iter().chain(&failure.host.behind_stub);
        answers.any(|answer| matches!(answer.said, LookupResult::Addresses(_)))
    };
    facts.own.without_dns.as_deref().filter(|_| failures.iter().all(is_known))
}

/// The request for a zone that covers no more than its own name: who made an endpoint made its zone as well.
pub(super) fn of_zone(finding: Finding, facts: &NetworkFacts, failures: &[&HostFailure<'_>], seen: &Phrase) -> Finding {
    let Some(other) = meant_for(facts, failures[0]) else { return finding };
    let names: Vec<&str> = failures.iter().map(|failure| failure.host.name.as_str()).collect();
    let mut text = Phrase::new(say::ASK_ZONE).with("other", &other.name).with("hosts", unique(names.iter().copied()));
    text = text.with_phrase("seen", seen.clone());
    let covers = |domain: &&str| names.iter().all(|name| name.ends_with(&format!(".{domain}")));
    let domains = other.name.match_indices('.').map(|(at, _)| &other.name[at + 1..]);
    if let Some(domain) = domains.filter(|domain| domain.contains('.')).find(covers) {
        text = text.with("domain", domain);
    }
    let is_endpoint = failures.iter().all(|failure| failure.host.is_private());
    finding.fix(FixKind::Ask, if is_endpoint { Who::CloudAdmin } else { Who::NetworkTeam }, text)
}

/// The request about a CNAME.
pub(super) fn of_alias(text: Message, case: &Case<'_>) -> Phrase {
    let text = Phrase::new(text).with("hosts", &case.hosts).with("alias", aliases(&case.failures));
    text.with_phrase("seen", case.seen.clone())
}

/// The edit that leads hosts past the proxy.
pub(in super::super) fn past_the_proxy(facts: &NetworkFacts, hosts: &str) -> Phrase {
    let list = ["no_proxy", "NO_PROXY"].into_iter().find_map(|name| facts.set(name));
    let origin = exceptions(facts).map_or("", |setting| setting.origin.as_str());
    let own = list.map_or("", |list| list.value.as_str());
    let text = if own.contains(';') { say::EDIT_NO_PROXY_COMMAS } else { say::EDIT_NO_PROXY };
    let mut entries: Vec<&str> = own.split([',', ';']).map(str::trim).filter(|entry| !entry.is_empty()).collect();
    let missing: Vec<&str> = hosts.split(", ").filter(|host| !entries.contains(host)).collect();
    entries.extend(missing);
    Phrase::new(text).with("origin", origin).with("list", entries.join(","))
}

/// The lines of the hosts file that name a host.
pub(super) fn hosts_entry(host: &Host) -> Phrase {
    Phrase::new(say::EDIT_HOSTS).with("entry", in_hosts_file(host))
}

/// The same as a second thought, where nothing speaks against them.
pub(super) fn by_hosts_file(host: &Host) -> Option<Phrase> {
    (!host.in_hosts_file.is_empty()).then(|| Phrase::new(say::BY_HOSTS_FILE).with("entry", in_hosts_file(host)))
}

fn in_hosts_file(host: &Host) -> String {
    host.in_hosts_file.iter().map(|ip| format!("{ip} {}", host.name)).collect::<Vec<_>>().join("; ")
}

/// An edit with its blanks filled.
pub(super) fn edit(finding: Finding, text: Message, with: &[(&'static str, &str)]) -> Finding {
    let phrase = with.iter().fold(Phrase::new(text), |phrase, (name, value)| phrase.with(name, value));
    finding.fix(FixKind::Edit, Who::You, phrase)
}

/// Whether an entry of the list of exceptions has this host, by either of Claude Code's matchers.
fn covers(entry: &str, host: &Host) -> bool {
    let of = |name: &str| match name {
        "HTTPS_PROXY" => Some("http://proxy.invalid"),
        "NO_PROXY" => Some(entry),
        _ => None,
    };
    let one = Proxies::from_vars(of);
    [(Stack::Sdk, host.looked_up()), (Stack::Fetch, host.name.as_str())]
        .into_iter()
        .any(|(stack, name)| one.to(stack, name, host.port).is_none())
}

/// The edit of a list of exceptions that would have these hosts if it weren't written as on Windows.
pub(super) fn with_commas(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let set = ["no_proxy", "NO_PROXY"].into_iter().find_map(|name| facts.set(name))?;
    let entries: Vec<&str> = set.value.split([';', ',']).map(str::trim).filter(|entry| !entry.is_empty()).collect();
    // `*.example.com` is Windows' way to write it as well.
    let entries: Vec<&str> = entries.into_iter().map(|entry| entry.strip_prefix("*.").unwrap_or(entry)).collect();
    let is_meant = |failure: &&HostFailure<'_>| entries.iter().any(|entry| covers(entry, failure.host));
    let text = || Phrase::new(say::EDIT_COMMAS).with("name", &set.name).with("origin", &set.origin);
    (set.value.contains(';') && failures.iter().all(is_meant)).then(|| text().with("list", entries.join(",")))
}

/// The edit that takes these hosts off the list of exceptions. What it also covers and works as it is stays on it, by name.
pub(super) fn through_the_proxy(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Phrase {
    let Some(set) = ["no_proxy", "NO_PROXY"].into_iter().find_map(|name| facts.set(name)) else {
        return Phrase::new(say::AGAIN);
    };
    let fails = |host: &Host| failures.iter().any(|failure| failure.host == host);
    let mut list: Vec<&str> = Vec::new();
    for entry in set.value.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty()) {
        if !failures.iter().any(|failure| covers(entry, failure.host)) {
            list.push(entry);
            continue;
        }
        let decides = |host: &Host| failures.iter().any(|failure| failure.host.looked_up() == host.name);
        let others = facts.hosts.iter().filter(|host| covers(entry, host) && !fails(host) && !decides(host));
        let direct = others.filter(|host| host.is_private() && host.proxied().next().is_none());
        list.extend(direct.map(|host| host.name.as_str()));
    }
    if list.is_empty() {
        return Phrase::new(say::EDIT_VARIABLE).with("name", &set.name).with("origin", &set.origin);
    }
    Phrase::new(say::EDIT_NO_PROXY).with("origin", &set.origin).with("list", list.join(","))
}

/// Whether it names a file that chooses the proxy.
pub(super) fn is_of_file(one: &Setting) -> bool {
    ["PAC", "WPAD"].contains(&one.name.as_str())
}

/// The edit that makes Claude Code use what something else names.
pub(super) fn set_the_proxy(facts: &NetworkFacts, profile: &Profile) -> Phrase {
    // It is set already, and only what was started before or elsewhere hasn't got it.
    if let Some(Exported { setting, .. }) = facts.exported.iter().find(|one| one.answers()) {
        let text = Phrase::new(say::OPEN_TERMINAL).with("name", &setting.name).with("place", &setting.origin);
        return text.with("proxy", &setting.value);
    }
    match facts.unread_proxies.iter().find(|one| !is_of_file(one)) {
        Some(one) if profile.network.is_direct() => Phrase::new(say::EDIT_DIRECT).with("proxy", &one.value),
        Some(one) => Phrase::new(say::EDIT_SET_PROXY).with("proxy", &one.value),
        None => {
            let file = facts.unread_proxies.first().map_or("", |one| one.value.as_str());
            Phrase::new(say::EDIT_SET_FROM_PAC).with("file", file)
        }
    }
}

/// The edit of a setting that names a file where a proxy should be.
pub(super) fn no_file(facts: &NetworkFacts, proxy: &str) -> Option<Phrase> {
    let set = naming(facts, proxy).find(|set| set.file().is_some())?;
    let text = if set.file().is_some_and(is_pac) { say::EDIT_FROM_PAC } else { say::EDIT_NO_FILE };
    Some(Phrase::new(text).with("name", &set.name).with("origin", &set.origin).with("file", &set.value))
}

/// The edit of a setting by which TLS is spoken to the proxy itself: few proxies take that.
pub(super) fn plain_proxy(facts: &NetworkFacts, proxy: &str) -> Option<Phrase> {
    let set = naming(facts, proxy).find(|set| set.value.to_ascii_lowercase().starts_with("https://"))?;
    let text = Phrase::new(say::EDIT_PLAIN_PROXY).with("name", &set.name).with("origin", &set.origin);
    Some(text.with("proxy", proxy))
}

/// What is wrong with the certificate of the proxy itself, and what is asked for.
pub(super) fn of_proxy_certificate(failure: &HostFailure<'_>) -> (Message, Message) {
    if failure.shown.is_some_and(|shown| !shown.names_host) {
        (say::PROXY_MISNAMED, say::ASK_PROXY_NAME)
    } else if failure.is_untimely() {
        (say::PROXY_UNTIMELY, say::ASK_PROXY_DATES)
    } else {
        (say::PROXY_DISTRUSTED, say::ASK_PROXY_ROOT)
    }
}

/// The edit that makes genkan in this shell go as Claude Code goes, where it alone fails.
pub(super) fn same_proxy(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let is_other = |failure: &&HostFailure<'_>| failure.is_of_shell(facts) && failure.host.goes_as.is_none();
    let (name, _) = proxies(facts).named(Stack::Sdk).filter(|_| failures.iter().all(is_other))?;
    let set = facts.set(name)?;
    let text = Phrase::new(say::EDIT_SAME_PROXY).with("name", name).with("origin", &set.origin);
    Some(text.with("proxy", &set.value))
}

/// The edit of the setting that names a proxy, where this shell names another one that opens.
pub(super) fn other_proxy(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let proxy_of = |through: &Through| match through {
        Through::Proxy(proxied) => Some((proxied.proxy.clone(), proxied.connect == Connect::Opened)),
        Through::Direct(_) => None,
    };
    let (dead, _) = proxy_of(&failures.first()?.route.through)?;
    let ways = facts.hosts.iter().flat_map(|host| &host.ways);
    let (other, _) = ways.filter_map(|way| proxy_of(&way.through)).find(|(proxy, opens)| *opens && *proxy != dead)?;
    let set = naming(facts, &dead).next()?;
    let text = Phrase::new(say::EDIT_OTHER_PROXY).with("name", &set.name).with("origin", &set.origin);
    Some(text.with("proxy", dead).with("other", other))
}

/// The edit where nobody here knows the proxy's name: it is one of another place.
pub(super) fn unknown_proxy(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let proxied = |failure: &&HostFailure<'_>| match &failure.route.through {
        Through::Proxy(proxied) => matches!(proxied.connect, Connect::NoSuchName(_)).then(|| proxied.proxy.clone()),
        Through::Direct(_) => None,
    };
    let proxies: Option<Vec<String>> = failures.iter().map(proxied).collect();
    let proxy = proxies?.into_iter().next()?;
    let set = naming(facts, &proxy).next()?;
    let text = Phrase::new(say::EDIT_PROXY_AWAY).with("name", &set.name).with("origin", &set.origin);
    Some(text.with("proxy", proxy))
}

/// The edit of every place that names the proxy with the user and the password that it refuses.
pub(super) fn other_password(facts: &NetworkFacts, proxy: &str) -> Option<Phrase> {
    let place = |set: &Setting| Phrase::new(say::SET_IN).with("name", &set.name).with("origin", &set.origin);
    let places: Vec<_> = naming(facts, proxy).map(place).collect();
    (!places.is_empty()).then(|| Phrase::new(say::EDIT_PROXY_PASSWORD).with_phrase("places", seen::list(places)))
}

/// What the VPN carries, and the request to carry these addresses as well.
pub(super) fn of_tunnel(finding: Finding, case: &Case<'_>) -> Finding {
    let own = &case.network.own;
    let addresses = case.failures.iter().flat_map(|failure| failure.host.dialled()).map(|named| named.ip);
    let addresses = unique(addresses.map(|ip| ip.to_string()));
    let server = case.network.servers().iter().find(|server| own.tunnel(**server).is_some());
    let by = server.and_then(|server| own.tunnel(*server)).map_or("", |link| &link.interface);
    let of_it = own.tunnels.iter().filter(|link| link.interface == by);
    let link = format!("{by} {}", unique(of_it.map(|link| link.network.as_str())));
    let server = server.map(ToString::to_string).unwrap_or_default();
    let text = Phrase::new(say::ASK_TUNNEL).with("hosts", &case.hosts).with("addresses", &addresses);
    let text = text.with("link", &link).with("server", server).with_phrase("seen", case.seen.clone());
    ask(finding.with("addresses", addresses).with("link", link), text)
}

/// What a virtual network of this machine covers, and the edit of it.
pub(super) fn of_own_network(finding: Finding, facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Finding {
    let dialled = failures.iter().flat_map(|failure| failure.host.dialled()).map(|named| named.ip);
    let covered: Vec<_> = dialled.filter_map(|ip| Some((ip, facts.own.virtual_link(ip)?))).collect();
    let Some((_, link)) = covered.first() else { return finding };
    let finding = finding.with("addresses", unique(covered.iter().map(|(ip, _)| ip.to_string())));
    let finding = finding.with("link", format_args!("{} {}", link.interface, link.network));
    let text = Phrase::new(say::EDIT_OWN_NETWORK).with("link", &link.interface).with("network", &link.network);
    finding.fix(FixKind::Edit, Who::You, text)
}

/// The edit that makes the proxy of a part of the requests that of all.
pub(super) fn for_all(facts: &NetworkFacts) -> Phrase {
    let (name, url) =
        proxies(facts).named(Stack::Fetch).map_or(("", String::new()), |(name, url)| (name, url.to_owned()));
    Phrase::new(say::EDIT_FOR_ALL).with("name", name).with("proxy", url)
}

/// The edit of the small spelling, which goes before the large one and names a proxy that doesn't answer.
pub(super) fn other_spelling(facts: &NetworkFacts, proxy: &str) -> Option<Phrase> {
    let (lower, upper) = facts.set("https_proxy").zip(facts.set("HTTPS_PROXY"))?;
    let other = host_and_port(&upper.value);
    let is_it = host_and_port(&lower.value) == proxy && other != proxy;
    let text = Phrase::new(say::EDIT_SPELLING).with("origin", &lower.origin).with("proxy", proxy);
    is_it.then(|| text.with("other", other))
}

/// What makes Claude Code pass a store of authorities over.
const STORES: &str = "CLAUDE_CODE_CERT_STORE";

/// The setting by which Claude Code passes the very store over that vouches for these certificates, and the store's word
/// in it.
pub(super) fn passed_over<'a>(
    facts: &'a NetworkFacts,
    failures: &[&HostFailure<'_>],
) -> Option<(&'a Setting, &'static str)> {
    let set = facts.set(STORES)?;
    let takes = |store: &str| set.value.split(',').any(|word| word.trim() == store);
    let all = |is: fn(&Shown) -> bool| failures.iter().all(|failure| failure.shown.is_some_and(is));
    let is_clients = failures.iter().any(|failure| failure.distrusting().contains(&Consumer::Client));
    let system = !takes("system") && all(|shown| shown.in_system);
    let bundled = !takes("bundled") && all(|shown| shown.is_public);
    let store = if system { "system" } else { "bundled" };
    ((system || bundled) && is_clients).then_some((set, store))
}

/// The edit that has Claude Code take it.
pub(super) fn with_store(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let (set, store) = passed_over(facts, failures)?;
    let text = Phrase::new(say::EDIT_STORE).with("name", &set.name).with("origin", &set.origin);
    Some(text.with("value", &set.value).with("store", store))
}

/// The edit that gives Claude Code the file by which another program of this machine trusts the same certificate.
pub(super) fn known_to_others(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> Option<Phrase> {
    let trusts = |consumer: Consumer| {
        let trusting = |failure: &&HostFailure<'_>| failure.shown.is_some_and(|shown| shown.is_accepted_by(consumer));
        failures.iter().all(trusting)
    };
    let is_clients = failures.iter().any(|failure| failure.distrusting().contains(&Consumer::Client));
    let others = facts.authorities.iter().filter(|one| one.consumer != Consumer::Client && one.holds.is_ok());
    let file = others.filter(|_| is_clients).find(|one| trusts(one.consumer))?;
    Some(Phrase::new(say::EDIT_SAME_ROOT).with("by", &file.by).with("origin", &file.origin).with("file", &file.file))
}
