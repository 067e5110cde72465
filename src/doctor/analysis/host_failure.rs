//! Why a route to a host doesn't work: one cause for each route, the earliest on it, or what explains it.

use url::Url;

use super::clouds::{is_of_a_cloud, is_of_or_behind_a_cloud};
use super::misled::{is_led_astray, is_of_file, meant_for, without_port};
use crate::claude::proxy::{Proxies, Stack};
use crate::doctor::facts::network::{
    Address, Authority, Beyond, BrokenOff, Certificate, Class, Connect, Consumer, Host, HostRoute, IpAddr,
    LookupResult, Named, NameserverReply, NetworkFacts, Oversized, Page, Proxied, Role, Setting, Shown, Tcp, Through,
    Tls, is_translated, is_tunnel,
};
use crate::messages::seen::{self as words, quoted};
use crate::messages::{Message, Phrase};
use crate::profile::{PrivatePath, Profile};
use crate::secret::host_and_port;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::doctor) enum Kind {
    Offline,
    NoNameserver,
    StubDown,
    StubFails,
    /// The nameservers answer, but not as this system asks them.
    Edns,
    NoNat64,
    /// The way of a translated address doesn't translate.
    DeadNat64,
    NoRoute,
    SilentServers,
    ServerFails,
    NoSuchName,
    Sinkhole,
    HostsFile,
    Hijack,
    Portal,
    Dropped,
    Refused,
    Prohibited,
    Unreachable,
    Handshake,
    /// HTTP is spoken there, without TLS.
    NoTls,
    /// The address is one of this machine's own virtual networks.
    OwnNetwork,
    /// The name is from inside a VPN, and its addresses leave past it.
    PastTunnel,
    Oversized,
    Filtered,
    /// An exception leads past the proxy, which is the way.
    PastProxy,
    /// Nothing goes out, and no proxy is set.
    ProxyWanted,
    /// A proxy is set by a name that counts for a part of the requests alone.
    ProxyInPart,
    ClientCertificate,
    Expired,
    WrongName,
    /// The name leads to the server of another host that is needed.
    WideZone,
    /// A CNAME leads to somebody else's server, or to a name that doesn't exist.
    Alias,
    AliasGone,
    Untrusted,
    RootEnded,
    RootMissing,
    /// Claude Code takes what genkan's library doesn't.
    Beyond,
    SelfSigned,
    Incomplete,
    Tls13Cut,
    BlockPage,
    ProxyAddress,
    /// It is a file on a web server, which may name a proxy.
    ProxyFile,
    ProxyUnreached,
    ProxySignIn,
    ProxyValue,
    /// It doesn't take the user and the password in its own address.
    ProxyPassword,
    ProxyRefused,
    ProxyBroken,
    /// What the proxy itself shows isn't accepted.
    ProxyCertificate,
    /// It wants a client certificate itself.
    ProxyClientCertificate,
    ProxyTls,
    Late,
}

/// One route that doesn't work.
#[derive(Debug)]
pub(in crate::doctor) struct HostFailure<'a> {
    pub(in crate::doctor) kind: Kind,
    pub(in crate::doctor) host: &'a Host,
    pub(in crate::doctor) route: &'a HostRoute,
    /// In a few words.
    pub(in crate::doctor) seen: Phrase,
    pub(in crate::doctor) shown: Option<&'a Shown>,
}

/// What came of one address or tunnel: the kind, what was seen, and the certificate where one was.
type Failure<'a> = (Kind, Phrase, Option<&'a Shown>);

/// How an address does.
pub(in crate::doctor) type Outcome<'a> = Result<(), Failure<'a>>;

/// Every route that doesn't work, in the order of the hosts.
pub(in crate::doctor) fn host_failures<'a>(facts: &'a NetworkFacts, profile: &Profile) -> Vec<HostFailure<'a>> {
    let mut failures = each(facts);
    let is_closed = is_closed(facts, &failures);
    let misled = failures.iter().filter(|failure| meant_for(facts, failure).is_some()).count();
    of_portal(&mut failures);
    for failure in &mut failures {
        // One alone may be a record of its own.
        if misled > 1 && meant_for(facts, failure).is_some() {
            failure.kind = Kind::WideZone;
        } else if is_led_astray(failure) {
            failure.kind = Kind::Alias;
        } else if is_of_file(facts, failure) {
            failure.kind = Kind::ProxyFile;
        } else if without_port(facts, failure).is_some() {
            failure.kind = Kind::ProxyAddress;
        } else if is_of_own_network(facts, failure) {
            failure.kind = Kind::OwnNetwork;
        } else if is_past_tunnel(facts, failure) {
            failure.kind = Kind::PastTunnel;
        }
        let is_meant_direct = profile.network.private_path != PrivatePath::Off && failure.host.is_private();
        if is_meant_direct || !is_of_way(failure) {
            continue;
        }
        if is_excepted(facts, failure.host) && works_by_proxy(failure.host) {
            failure.kind = Kind::PastProxy;
        } else if is_in_part(facts, failure.host) && !failure.host.is_private() {
            failure.kind = Kind::ProxyInPart;
        } else if (is_closed || failure.is_of_shell(facts)) && !failure.host.is_private() {
            failure.kind = Kind::ProxyWanted;
        }
    }
    failures
}

/// What leads to the address of the network's own page is that page's as well, though it didn't show itself there.
fn of_portal(failures: &mut [HostFailure<'_>]) {
    let dialled = |failure: &HostFailure<'_>| match &failure.route.through {
        Through::Direct(addresses) => addresses.iter().map(|address| address.ip).collect(),
        Through::Proxy(_) => Vec::new(),
    };
    let shown: Vec<IpAddr> = failures.iter().filter(|one| one.kind == Kind::Portal).flat_map(dialled).collect();
    for failure in failures {
        let led = dialled(failure);
        let is_led = !led.is_empty() && led.iter().all(|ip| shown.contains(ip));
        if is_led && matches!(failure.kind, Kind::Hijack | Kind::WrongName | Kind::SelfSigned | Kind::Untrusted) {
            failure.kind = Kind::Portal;
        }
    }
}

/// The proxies of Claude Code's settings.
pub(in crate::doctor) fn proxies(facts: &NetworkFacts) -> Proxies {
    Proxies::from_vars(|name| facts.set(name).map(|setting| setting.value.as_str()))
}

/// Whether nothing comes back from addresses that this machine looks for in a virtual network of its own.
fn is_of_own_network(facts: &NetworkFacts, failure: &HostFailure<'_>) -> bool {
    let Through::Direct(addresses) = &failure.route.through else { return false };
    [Kind::Dropped, Kind::Refused, Kind::Unreachable].contains(&failure.kind)
        && !addresses.is_empty()
        && addresses.iter().all(|address| facts.own.virtual_link(address.ip).is_some())
}

/// Whether nothing comes back from private addresses that a VPN's nameserver gives, and that the VPN doesn't carry.
fn is_past_tunnel(facts: &NetworkFacts, failure: &HostFailure<'_>) -> bool {
    let Through::Direct(addresses) = &failure.route.through else { return false };
    let is_past = |address: &Address| {
        let way = facts.own.leaving(address.ip).filter(|way| way.by_default);
        way.and_then(|way| way.interface.as_deref()).is_some_and(|interface| !is_tunnel(interface))
    };
    [Kind::Dropped, Kind::Unreachable].contains(&failure.kind)
        && !addresses.is_empty()
        && addresses.iter().all(|address| address.class.is_private() && is_past(address))
        && facts.servers().iter().any(|server| facts.own.tunnel(*server).is_some())
}

/// What a proxy would have got over.
fn is_of_way(failure: &HostFailure<'_>) -> bool {
    let is_direct = matches!(failure.route.through, Through::Direct(_));
    is_direct
        && matches!(
            failure.kind,
            Kind::NoSuchName
                | Kind::AliasGone
                | Kind::ServerFails
                | Kind::Dropped
                | Kind::Refused
                | Kind::Prohibited
                | Kind::Unreachable
                | Kind::Handshake
                | Kind::Filtered
        )
}

/// Whether a proxy is set, and a list of exceptions has this host.
fn is_excepted(facts: &NetworkFacts, host: &Host) -> bool {
    let proxies = proxies(facts);
    [(Stack::Sdk, host.looked_up()), (Stack::Fetch, host.name.as_str())]
        .into_iter()
        .any(|(stack, name)| proxies.named(stack).is_some() && proxies.to(stack, name, host.port).is_none())
}

fn works_by_proxy(host: &Host) -> bool {
    host.by_proxy.as_ref().is_some_and(|proxied| {
        proxied.connect == Connect::Opened && matches!(&proxied.tls, Some(Tls::Shown(shown)) if shown.names_host)
    })
}

/// Whether a proxy opens that only what Claude Code fetches itself goes through, and not what it has for this host.
fn is_in_part(facts: &NetworkFacts, host: &Host) -> bool {
    let proxies = proxies(facts);
    let opens = |proxied: &Proxied| proxied.connect == Connect::Opened;
    let is_googles = host.roles.iter().any(|role| role.is_of_google());
    proxies.named(if is_googles { Stack::Google } else { Stack::Sdk }).is_none()
        && proxies.named(Stack::Fetch).is_some()
        && facts.hosts.iter().any(|host| host.proxied().any(|(_, proxied)| opens(proxied)))
}

/// Whether the internet is closed to this machine, which uses no proxy: something names one, or no host of the internet
/// takes a connection, though the names of all of them are known.
fn is_closed(facts: &NetworkFacts, failures: &[HostFailure<'_>]) -> bool {
    if facts.settings.iter().any(Setting::is_of_proxy) {
        return false;
    }
    if !facts.unread_proxies.is_empty() {
        return true;
    }
    let public = |host: &&Host| host.dialled().iter().any(|named| named.class == Class::Public);
    let is_cut = |host: &Host| {
        let kinds = [Kind::Dropped, Kind::Refused, Kind::Prohibited, Kind::Unreachable];
        failures.iter().any(|failure| failure.host == host && kinds.contains(&failure.kind))
    };
    // Google's own private addresses are the way of a network that has no proxy.
    if google_inside(facts).any(|host| !failures.iter().any(|failure| failure.host == host)) {
        return false;
    }
    let hosts: Vec<&Host> = facts.hosts.iter().filter(public).collect();
    hosts.len() > 1 && hosts.into_iter().all(is_cut)
}

/// The hosts that are reached at Google's private addresses.
pub(in crate::doctor) fn google_inside(facts: &NetworkFacts) -> impl Iterator<Item = &Host> {
    let is_it = |named: &&Named| matches!(named.class, Class::GoogleRestricted | Class::GooglePrivate);
    let is_inside = move |host: &&Host| {
        let dialled = host.dialled();
        !dialled.is_empty() && dialled.iter().all(is_it) && host.proxied().next().is_none()
    };
    facts.hosts.iter().filter(is_inside)
}

fn each(facts: &NetworkFacts) -> Vec<HostFailure<'_>> {
    let ways = facts.hosts.iter().flat_map(|host| host.ways.iter().map(move |route| (host, route)));
    ways.filter_map(|(host, route)| {
        let (kind, seen, shown) = match &route.through {
            Through::Direct(addresses) => direct(facts, host, route, addresses)?,
            Through::Proxy(proxied) if let Some(failure) = of_proxy(route, proxied) => failure,
            Through::Proxy(proxied) => match &proxied.connect {
                Connect::Opened => {
                    let (kind, seen, shown) = secured(host, route, proxied.tls.as_ref()?).err()?;
                    let is_its_own = matches!(kind, Kind::SelfSigned | Kind::Incomplete | Kind::Tls13Cut);
                    let by_proxy =
                        |seen| Phrase::new(words::THROUGH).with_phrase("seen", seen).with("proxy", &proxied.proxy);
                    (kind, if is_its_own { by_proxy(seen) } else { seen }, shown)
                }
                Connect::BadAddress => (Kind::ProxyAddress, words::NO_PROXY_ADDRESS.into(), None),
                Connect::NoSuchName(why) => (Kind::ProxyUnreached, quoted(why), None),
                Connect::Unreached(tcp) => (Kind::ProxyUnreached, describe(tcp), None),
                Connect::WantsSignIn(schemes) | Connect::Unauthorized(schemes) => {
                    let status = proxied.connect.sign_in().map_or(407, |(status, _)| status);
                    let seen = quoted(format!("{status} {}", schemes.join(", ")).trim_end());
                    let takes = |shown: &str| {
                        schemes.is_empty() || schemes.iter().any(|scheme| scheme.eq_ignore_ascii_case(shown))
                    };
                    match &proxied.shown {
                        Some(shown) if takes(shown) && proxied.by_address => (Kind::ProxyPassword, seen, None),
                        Some(shown) if takes(shown) => (Kind::ProxyValue, seen, None),
                        Some(shown) => {
                            let seen = Phrase::new(words::SHOWN).with_phrase("seen", seen).with("shown", shown);
                            (Kind::ProxySignIn, seen, None)
                        }
                        None => (Kind::ProxySignIn, seen, None),
                    }
                }
                Connect::Refused(page) => (Kind::ProxyRefused, face(page), None),
                Connect::Broken(why) => (Kind::ProxyBroken, quoted(why), None),
                Connect::Silent => (Kind::ProxyBroken, words::NO_ANSWER_IN_TIME.into(), None),
                Connect::SpeaksTls => (Kind::ProxyBroken, words::SPEAKS_TLS.into(), None),
                Connect::SpeaksSocks => (Kind::ProxyBroken, words::SPEAKS_SOCKS.into(), None),
                Connect::WantsCertificate(why) => {
                    (Kind::ProxyClientCertificate, words::of(&proxied.proxy, quoted(why)), None)
                }
                Connect::NotTried => (Kind::Late, words::NOT_TRIED.into(), None),
            },
        };
        // A proxy on the machine itself that refuses is another matter, and so is one where names are known.
        let lost = |proxied: &Proxied| {
            host.names.addresses.is_empty()
                && matches!(
                    proxied.connect,
                    Connect::NoSuchName(_) | Connect::Unreached(Tcp::NoRoute | Tcp::Unreachable)
                )
        };
        let is_lost = kind.is_of_no_way() || matches!(&route.through, Through::Proxy(proxied) if lost(proxied));
        let kind = if facts.own.has_way == Some(false) && is_lost { Kind::Offline } else { kind };
        Some(HostFailure { kind, host, route, seen, shown })
    })
    .collect()
}

/// What is wrong with the certificate of the proxy itself. What genkan's library alone refuses keeps nobody from working.
fn of_proxy<'a>(route: &HostRoute, proxied: &'a Proxied) -> Option<Failure<'a>> {
    let (kind, seen, shown) = certified(route, proxied.certificate.as_deref()?).err()?;
    (kind != Kind::Beyond).then(|| (Kind::ProxyCertificate, words::of(&proxied.proxy, seen), shown))
}

impl Kind {
    /// Whether somebody on the way keeps a connection from coming about.
    pub(in crate::doctor) const fn is_cut(self) -> bool {
        matches!(
            self,
            Self::ProxyWanted
                | Self::ProxyInPart
                | Self::Dropped
                | Self::Refused
                | Self::Prohibited
                | Self::Unreachable
                | Self::DeadNat64
                | Self::Handshake
                | Self::Filtered
                | Self::BlockPage
        )
    }

    /// Whether a setting of the proxy's is what leads there.
    pub(in crate::doctor) const fn is_of_proxy(self) -> bool {
        matches!(
            self,
            Self::PastProxy
                | Self::ProxyAddress
                | Self::ProxyFile
                | Self::ProxyUnreached
                | Self::ProxyRefused
                | Self::ProxyBroken
                | Self::ProxyCertificate
                | Self::ProxyTls
        )
    }

    /// Whether an authority that somebody may have is what is missing.
    pub(in crate::doctor) const fn is_of_trust(self) -> bool {
        matches!(self, Self::ProxyCertificate | Self::Untrusted)
    }

    /// Whether it is what comes of a machine without any network.
    const fn is_of_no_way(self) -> bool {
        match self {
            Self::NoRoute
            | Self::NoNat64
            | Self::DeadNat64
            | Self::NoNameserver
            | Self::StubDown
            | Self::StubFails
            | Self::SilentServers
            | Self::ServerFails
            | Self::NoSuchName
            | Self::Unreachable => true,
            Self::Offline
            | Self::Edns
            | Self::Sinkhole
            | Self::HostsFile
            | Self::Hijack
            | Self::Portal
            | Self::Dropped
            | Self::Refused
            | Self::Prohibited
            | Self::Handshake
            | Self::NoTls
            | Self::OwnNetwork
            | Self::PastTunnel
            | Self::Oversized
            | Self::Filtered
            | Self::PastProxy
            | Self::ProxyWanted
            | Self::ProxyInPart
            | Self::ProxyTls
            | Self::ClientCertificate
            | Self::Expired
            | Self::WrongName
            | Self::WideZone
            | Self::Alias
            | Self::AliasGone
            | Self::Untrusted
            | Self::RootEnded
            | Self::RootMissing
            | Self::Beyond
            | Self::SelfSigned
            | Self::Incomplete
            | Self::Tls13Cut
            | Self::BlockPage
            | Self::ProxyAddress
            | Self::ProxyFile
            | Self::ProxyUnreached
            | Self::ProxySignIn
            | Self::ProxyValue
            | Self::ProxyPassword
            | Self::ProxyRefused
            | Self::ProxyBroken
            | Self::ProxyCertificate
            | Self::ProxyClientCertificate
            | Self::Late => false,
        }
    }
}

impl HostFailure<'_> {
    /// Whether genkan alone goes this way, by the variables of this shell, and Claude Code another one by its own.
    pub(in crate::doctor) fn is_of_shell(&self, facts: &NetworkFacts) -> bool {
        let named = proxies(facts).to(Stack::Sdk, self.host.looked_up(), self.host.port).map(host_and_port);
        let is_other = match &self.route.through {
            Through::Direct(_) => named.is_some(),
            Through::Proxy(proxied) => named.as_ref() != Some(&proxied.proxy),
        };
        self.route.takers == [Consumer::Genkan] && is_other
    }

    /// Whether whoever shows a page there says that it gets no answer itself.
    pub(in crate::doctor) fn is_none_behind(&self) -> bool {
        let page = self.shown.and_then(|shown| shown.page.as_ref());
        page.is_some_and(|page| [502, 504].contains(&page.status))
    }

    /// Whether a certificate is outside of its dates, and nothing else is wrong with it.
    pub(in crate::doctor) fn is_untimely(&self) -> bool {
        match self.kind {
            Kind::Expired => true,
            Kind::ProxyCertificate => {
                let shown = self.shown.filter(|shown| shown.names_host && shown.is_untimely());
                shown.is_some() && self.distrusting().is_empty()
            }
            _ => false,
        }
    }

    /// Whether TLS there is older than anybody speaks.
    pub(in crate::doctor) fn is_too_old(&self) -> bool {
        let is_old = |tls: Option<&Tls>| matches!(tls, Some(Tls::TooOld(_)));
        match &self.route.through {
            Through::Direct(addresses) => addresses.iter().any(|address| is_old(address.tls.as_ref())),
            Through::Proxy(proxied) => is_old(proxied.tls.as_ref()),
        }
    }

    /// The takers of the route whose settings don't cover the certificate.
    pub(in crate::doctor) fn distrusting(&self) -> Vec<Consumer> {
        let trusted = self.shown.map_or(&[][..], |shown| &shown.trusted_by);
        self.route.takers.iter().filter(|taker| !trusted.contains(taker)).copied().collect()
    }
}

fn direct<'a>(
    facts: &NetworkFacts,
    host: &'a Host,
    route: &'a HostRoute,
    addresses: &'a [Address],
) -> Option<Failure<'a>> {
    if addresses.is_empty() {
        return Some(unnamed(facts, host));
    }
    let list = addresses.iter().map(|address| address.ip.to_string()).collect::<Vec<_>>().join(", ");
    // Whatever answers there is this machine itself.
    if addresses.iter().all(|address| address.class == Class::Unspecified) {
        return Some((Kind::Sinkhole, quoted(&list), None));
    }
    let tried: Vec<_> = addresses.iter().filter_map(|address| outcome(host, route, address)).collect();
    if tried.is_empty() && addresses.iter().any(|address| address.tcp == Tcp::Connected) {
        return None;
    }
    if tried.is_empty() {
        let is_translated = facts.own.six_alone && addresses.iter().all(|address| address.ip.is_ipv4());
        let kind = if is_translated { Kind::NoNat64 } else { Kind::NoRoute };
        return Some((kind, Phrase::new(words::NO_ROUTE_TO).with("addresses", list), None));
    }
    // One address that works is a route; the others are another finding.
    if tried.iter().any(Result::is_ok) {
        return None;
    }
    let first = tried.into_iter().find_map(Result::err)?;
    let invented = !facts.invented.is_empty() && addresses.iter().all(|address| facts.invented.contains(&address.ip));
    // No name of somebody else's server leads to this machine itself, but by a filter's word.
    let is_by_file = |address: &Address| host.in_hosts_file.contains(&address.ip);
    let is_blocked = addresses.iter().all(|address| address.class == Class::Loopback && !is_by_file(address))
        && !is_of_machine(&host.name);
    let kind = if first.0 == Kind::Late {
        Kind::Late
    } else if host.page.as_ref().is_some_and(|page| is_portal(page, &host.name))
        && (invented || !is_anothers_inside(host, addresses))
    {
        Kind::Portal
    } else if is_misled_by_file(facts, host, &first) {
        Kind::HostsFile
    } else if host.names.by_search || invented {
        Kind::Hijack
    } else if is_blocked && matches!(first.0, Kind::Refused | Kind::Dropped | Kind::Unreachable) {
        Kind::Sinkhole
    } else if is_translated_alone(addresses) && matches!(first.0, Kind::Dropped | Kind::Unreachable) {
        Kind::DeadNat64
    } else {
        first.0
    };
    let page = host.page.as_ref().filter(|_| kind == Kind::Portal).map(face);
    let seen = words::all([Some(first.1), page].into_iter().flatten());
    let alias = host.alias().filter(|alias| !is_of_or_behind_a_cloud(alias) && host.in_hosts_file.is_empty());
    let is_of_file = !host.in_hosts_file.is_empty() && kind != Kind::HostsFile && !is_of_machine(&host.name);
    let list = if is_of_file { format!("{list} (hosts)") } else { list };
    let whom = alias.map(|alias| format!("CNAME {alias}, {list}")).unwrap_or(list);
    Some((kind, words::of(whom, seen), first.2))
}

/// Whether a line of the hosts file leads elsewhere than the name does. Where the nameservers say the same address, or don't
/// know the name, without the line nothing would be better; where none says anything, the line is the only address, and a
/// server that shows another name's certificate alone says that it is the wrong one.
fn is_misled_by_file(facts: &NetworkFacts, host: &Host, (.., shown): &Failure<'_>) -> bool {
    if host.in_hosts_file.is_empty() || is_of_machine(&host.name) {
        return false;
    }
    let said = || host.answers.iter().chain(&host.behind_stub).map(|answer| &answer.said);
    let known: Vec<_> = said()
        .filter_map(|said| if let LookupResult::Addresses(named) = said { Some(named) } else { None })
        .flatten()
        .filter(|named| !facts.invented.contains(&named.ip))
        .collect();
    if !known.is_empty() {
        return !known.iter().any(|named| host.in_hosts_file.contains(&named.ip));
    }
    let is_unknown = said().count() > 0 && said().all(|said| *said == LookupResult::NoSuchName);
    !is_unknown && shown.is_some_and(|shown| !shown.names_host)
}

/// Whether nothing can be dialled but what a gateway of the network translates.
fn is_translated_alone(addresses: &[Address]) -> bool {
    addresses.iter().all(|address| is_translated(address.ip) || address.tcp == Tcp::NoRoute)
}

/// Whether a name means this machine itself: a gateway of its own, or an address.
fn is_of_machine(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost") || name.parse::<IpAddr>().is_ok()
}

/// Why a name has no address, as far as the nameservers say so.
fn unnamed(facts: &NetworkFacts, host: &Host) -> Failure<'static> {
    let what = |answer: &NameserverReply| {
        let said = match answer.is_mute_on_v6 {
            true => Phrase::new(words::MUTE_ON_V6).with_phrase("said", say(&answer.said)),
            false => say(&answer.said),
        };
        match answer.alias() {
            Some(alias) => words::of(format_args!("CNAME {alias}"), said),
            None => said,
        }
    };
    let said = host.answers.iter().map(|answer| words::of(answer.server, what(answer)));
    let behind = host
        .behind_stub
        .iter()
        .map(|answer| Phrase::new(words::ASKS).with("server", answer.server).with_phrase("said", what(answer)));
    let is_silent = |answers: &[NameserverReply]| {
        !answers.is_empty() && answers.iter().all(|answer| answer.said == LookupResult::Silent)
    };
    let fails = |answer: &NameserverReply| {
        answer.is_mute_on_v6 || matches!(answer.said, LookupResult::Failed(_) | LookupResult::CutShort)
    };
    let silent = is_silent(&host.answers);
    let failed = host.answers.iter().any(fails);
    let is_dead = silent || failed || host.names.took.is_none();
    // Who answers for other names is there.
    let answers_others = |server: IpAddr| {
        let others = facts.hosts.iter().filter(|other| other.name != host.name);
        let mut replies = others.flat_map(|other| other.answers.iter().chain(&other.behind_stub));
        replies.any(|reply| reply.server == server && reply.said != LookupResult::Silent)
    };
    let is_choosy = |answers: &[NameserverReply]| answers.iter().any(|answer| answers_others(answer.server));
    let kind = if !host.answers.is_empty() && host.answers.iter().all(|answer| answer.refuses_edns) {
        Kind::Edns
    } else if facts.own.no_nameserver.is_some() && host.answers.is_empty() {
        Kind::NoNameserver
    } else if facts.own.stub_is_down && silent {
        Kind::StubDown
    } else if facts.has_stub() && is_dead && is_silent(&host.behind_stub) {
        if is_choosy(&host.behind_stub) { Kind::ServerFails } else { Kind::SilentServers }
    } else if facts.has_stub() && is_dead && !host.behind_stub.iter().any(fails) {
        Kind::StubFails
    } else if silent && !is_choosy(&host.answers) {
        Kind::SilentServers
    } else if silent || failed || host.names.took.is_none() {
        Kind::ServerFails
    } else if host.answers.iter().chain(&host.behind_stub).any(is_dead_end) {
        Kind::AliasGone
    } else {
        Kind::NoSuchName
    };
    let error = host.names.error.as_deref().map(quoted);
    (kind, words::all(error.into_iter().chain(said).chain(behind)), None)
}

/// Whether the name is known, and the one to which it leads isn't.
fn is_dead_end(answer: &NameserverReply) -> bool {
    answer.said == LookupResult::NoSuchName && answer.alias().is_some()
}

/// What the addresses of a host came to that is dialled itself, way by way, without those of which nothing can be said.
pub(in crate::doctor) fn tried(host: &Host) -> impl Iterator<Item = Vec<(&Address, Outcome<'_>)>> {
    host.ways.iter().filter_map(move |way| {
        let Through::Direct(addresses) = &way.through else { return None };
        Some(addresses.iter().filter_map(|address| Some((address, outcome(host, way, address)?))).collect())
    })
}

/// How an address does; `None` where nothing can be said of it.
fn outcome<'a>(host: &Host, route: &HostRoute, address: &'a Address) -> Option<Outcome<'a>> {
    let kind = match &address.tcp {
        Tcp::Connected if !host.secure => return Some(Ok(())),
        Tcp::Connected => return address.tls.as_ref().map(|tls| secured(host, route, tls)),
        Tcp::NoRoute => return None,
        Tcp::NotTried => Kind::Late,
        Tcp::Refused => Kind::Refused,
        Tcp::Dropped => Kind::Dropped,
        Tcp::Prohibited => Kind::Prohibited,
        Tcp::Unreachable | Tcp::Other(_) => Kind::Unreachable,
    };
    Some(Err((kind, describe(&address.tcp), None)))
}

fn secured<'a>(host: &Host, route: &HostRoute, tls: &'a Tls) -> Result<(), Failure<'a>> {
    let shown = match tls {
        Tls::Failed(why) | Tls::Filtered(why) if matches!(route.through, Through::Proxy(_)) => {
            return Err((Kind::ProxyTls, broken_off(why), None));
        }
        // A filter or a proxy puts its page where TLS should be; whoever runs the server itself means it.
        Tls::Plain(page) if matches!(route.through, Through::Proxy(_)) || is_of_a_cloud(&host.name) => {
            return Err((Kind::BlockPage, face(page), None));
        }
        Tls::Plain(page) => return Err((Kind::NoTls, face(page), None)),
        Tls::Failed(why) => return Err((Kind::Handshake, broken_off(why), None)),
        Tls::TooOld(why) => return Err((Kind::Handshake, Phrase::new(words::TOO_OLD).with("said", why), None)),
        Tls::Beyond(why) => {
            return Err((Kind::Beyond, Phrase::new(words::OLD_CIPHERS).with_phrase("why", quoted(why)), None));
        }
        Tls::Filtered(why) => return Err((Kind::Filtered, broken_off(why), None)),
        Tls::Oversized(lost) => return Err((Kind::Oversized, lost_in(lost), None)),
        Tls::WantsCertificate(why) => return Err((Kind::ClientCertificate, quoted(why), None)),
        Tls::Shown(shown) => shown.as_ref(),
    };
    certified(route, shown)?;
    match &shown.page {
        // What AWS itself answers is no business of ours, and the sign-in page is one.
        Some(page) if page.html && !shown.is_public && !host.is(Role::SignInPage) && !is_google_page(page) => {
            Err((Kind::BlockPage, face(page), Some(shown)))
        }
        _ => Ok(()),
    }
}

/// A certificate of a provider of content can have a hundred names.
fn some(names: &[String]) -> String {
    const SHOWN: usize = 6;
    match names.get(..SHOWN) {
        Some(first) if names.len() > SHOWN => format!("{}, …", first.join(", ")),
        _ => names.join(", "),
    }
}

/// What is wrong with a certificate, for those who go this way.
fn certified<'a>(route: &HostRoute, shown: &'a Shown) -> Result<(), Failure<'a>> {
    let leaf = shown.chain.first();
    let named = |text: String| if text.is_empty() { words::NO_NAME.into() } else { quoted(&text) };
    let issued = |by: Option<&Certificate>| {
        Phrase::new(words::ISSUED_BY).with_phrase("issuer", named(by.map_or_else(String::new, |by| by.issuer.clone())))
    };
    // Where genkan's own library alone objects, that is what there is to say.
    let is_genkans = |taker: &Consumer| shown.beyond.is_some() && *taker == Consumer::Genkan;
    let is_distrusted = route.takers.iter().any(|taker| !shown.trusted_by.contains(taker) && !is_genkans(taker));
    let valid = |it: &Certificate| {
        let from = Phrase::new(words::VALID).with_moment("from", it.not_before, it.not_before);
        from.with_moment("to", it.not_after, it.not_after)
    };
    let (kind, seen) = if !shown.names_host {
        let names = named(leaf.map_or_else(String::new, |leaf| some(&leaf.names)));
        (Kind::WrongName, Phrase::new(words::CERTIFICATE_FOR).with_phrase("names", names))
    } else if let Some(why) = &shown.cut_with_13 {
        (Kind::Tls13Cut, Phrase::new(words::WITH_TLS_13).with_phrase("why", broken_off(why)))
    } else if let Some(Authority::Ended(root)) = shown.authority.as_ref().filter(|_| is_distrusted) {
        let text = Phrase::new(words::AUTHORITY).with_phrase("issuer", named(root.subject.clone()));
        (Kind::RootEnded, text.with_phrase("seen", valid(root)))
    } else if let Some(Authority::NotRoot(between)) = shown.authority.as_ref().filter(|_| is_distrusted) {
        let text = Phrase::new(words::AUTHORITY).with_phrase("issuer", named(between.subject.clone()));
        (Kind::RootMissing, text.with_phrase("seen", issued(Some(between))))
    } else if is_distrusted && shown.is_self_signed() {
        (Kind::SelfSigned, named(leaf.map_or_else(String::new, |leaf| leaf.subject.clone())))
    } else if let Some(root) = &shown.lacks_issuer {
        (Kind::Incomplete, issued(shown.chain.last()).with("root", root))
    } else if is_distrusted {
        (Kind::Untrusted, issued(leaf))
    } else if shown.is_untimely() {
        (Kind::Expired, leaf.map_or_else(|| quoted(""), valid))
    } else if let Some(beyond) = shown.beyond {
        (Kind::Beyond, said_of(beyond).into())
    } else {
        return Ok(());
    };
    Err((kind, seen, Some(shown)))
}

const fn said_of(beyond: Beyond) -> Message {
    match beyond {
        Beyond::CommonName => words::COMMON_NAME,
        Beyond::OwnAuthority => words::OWN_AUTHORITY,
        Beyond::Curve => words::CURVE,
    }
}

/// Google's services answer a question for their root with a page of this title.
fn is_google_page(page: &Page) -> bool {
    page.status == 404 && page.title.as_deref() == Some("Error 404 (Not Found)!!1")
}

/// Whether somebody else's page came back: a host of AWS has none on its unencrypted port.
fn is_portal(page: &Page, host: &str) -> bool {
    let elsewhere = page.location.as_ref().is_some_and(|to| !to.contains(host) && to.contains("://"));
    match page.status {
        200..300 => page.html,
        300..400 => elsewhere,
        511 => true,
        _ => false,
    }
}

/// Whether the page is an ordinary one of a server inside the company's network, to which the name leads by mistake: its
/// address is private, and it asks nobody to sign in, or leads to a name of its own certificate.
fn is_anothers_inside(host: &Host, addresses: &[Address]) -> bool {
    let Some(page) = host.page.as_ref().filter(|page| page.status != 511) else { return false };
    let is_own = |to: &str| {
        let named = host.shown().flat_map(|(_, shown)| shown.chain.first()).flat_map(|leaf| &leaf.names);
        let covers = |name: &String| match name.strip_prefix("*.") {
            Some(domain) => to.split_once('.').is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(domain)),
            None => name.eq_ignore_ascii_case(to),
        };
        named.into_iter().any(covers)
    };
    let asks = |text: &str| {
        let text = text.to_lowercase();
        ASKS.iter().any(|word| text.contains(word))
    };
    let is_ordinary = match page.location.as_deref().map(Url::parse) {
        None => !page.title.as_deref().is_some_and(asks),
        // A page for guests bears the name of its own certificate as well.
        Some(Ok(to)) if to.scheme() == "https" => to.host_str().is_some_and(|to| is_own(to) && !asks(to)),
        Some(_) => false,
    };
    is_ordinary && addresses.iter().all(|address| address.class.is_private())
}

/// How the pages on which guests sign in call themselves, or their hosts.
const ASKS: [&str; 16] = [
    "sign in",
    "sign-in",
    "signin",
    "log in",
    "log-in",
    "login",
    "logon",
    "captive",
    "guest",
    "wi-fi",
    "wifi",
    "hotspot",
    "ログイン",
    "サインイン",
    "ゲスト",
    "利用規約",
];

fn broken_off(how: &BrokenOff) -> Phrase {
    quoted(&how.to_string())
}

fn lost_in(lost: &Oversized) -> Phrase {
    let way = match (lost.inward, lost.passes.is_some()) {
        (true, true) => words::LOST_FROM_OVER,
        (true, false) => words::LOST_FROM,
        (false, true) => words::LOST_TO_OVER,
        (false, false) => words::LOST_TO,
    };
    lost.passes.into_iter().fold(Phrase::new(way), |phrase, size| phrase.with("size", size))
}

pub(in crate::doctor) fn face(page: &Page) -> Phrase {
    let parts = [page.title.as_ref(), page.location.as_ref(), page.server.as_ref()];
    let face =
        parts.into_iter().flatten().fold(format!("HTTP {}", page.status), |text, part| format!("{text}, {part}"));
    quoted(&page.said.iter().fold(face, |face, words| format!("{face} – {words}")))
}

fn describe(tcp: &Tcp) -> Phrase {
    match tcp {
        Tcp::Connected => words::CONNECTED.into(),
        Tcp::Refused => words::REFUSED.into(),
        Tcp::Dropped => words::NO_ANSWER.into(),
        Tcp::Prohibited => words::PROHIBITED.into(),
        Tcp::Unreachable => words::UNREACHABLE.into(),
        Tcp::NoRoute => words::NO_ROUTE.into(),
        Tcp::Other(why) => quoted(why),
        Tcp::NotTried => words::NOT_TRIED.into(),
    }
}

pub(in crate::doctor) fn say(said: &LookupResult) -> Phrase {
    match said {
        LookupResult::Addresses(named) => {
            quoted(&named.iter().map(|named| named.ip.to_string()).collect::<Vec<_>>().join(", "))
        }
        LookupResult::Empty => words::NO_ADDRESS.into(),
        LookupResult::NoSuchName => words::NO_SUCH_NAME.into(),
        LookupResult::Failed(code) => quoted(code),
        LookupResult::CutShort => words::CUT_SHORT.into(),
        LookupResult::Silent => words::NO_ANSWER.into(),
    }
}
