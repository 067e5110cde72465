//! Judgements of the way: each failure on it, by its cause; what is set wrongly; what works and is worth a word.
//!
//! A host that nothing works without makes an error, any other a warning. One finding names all hosts with one cause.

pub(super) mod fixes;
mod overrides;
mod remedies;
mod settings;
mod sign_in;
mod traits;

use std::collections::BTreeSet;

use url::Url;

use crate::claude::proxy::{Stack, is_passed_over};
use crate::code::{Code, aws, client, network as code, source};
use crate::doctor::Rule;
use crate::doctor::analysis::host_failure::Kind;
use crate::doctor::analysis::{Analysis, HostFailure, WrongDate, is_of_a_cloud, meant_for, naming, proxies};
use crate::doctor::facts::network::{
    Authority, Connect, Consumer, Flaw, Host, HostRoute, LookupResult, NetworkFacts, Proxied, Role, Tcp, Through, Tls,
};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::client::differing::differs_in;
use crate::messages::{Message, Phrase, doctor_network as say, seen};
use crate::profile::{PrivatePath, Profile};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::is_here;

pub(crate) use overrides::{ASTRAY, LED, STANDS_IN};
pub(super) use overrides::{is_heard_by_override, is_sign_in_astray};
pub(crate) use settings::{AUTHORITIES, BASE_URL, NO_PROXY_FORM, PROXY_ADDRESS, PROXY_TWICE, TERMINAL_PROXY, TLS_OFF};
pub(crate) use sign_in::{NO_VALUE, PROXY_SIGN_IN};
pub(crate) use traits::{
    BROKEN_ADDRESS, BROKEN_V6, INTERCEPTED, LOSS, OVERRIDDEN, SERVERS_DISAGREE, SLOW, SLOW_NAMES, SLOW_PROXY,
    SLOW_SERVER, STALE_ADDRESS,
};

const AFTER: &[&Code] = &[&client::FEW_FILES, &code::OFFLINE, &code::OUTSIDE];
/// What makes Claude Code ask mantle.
pub(in super::super) const MANTLE: &str = "CLAUDE_CODE_USE_MANTLE";

/// The rules of one kind of failure each.
macro_rules! failures {
    ($($name:ident $kind:ident;)*) => {
        $(pub(crate) static $name: Rule = Rule {
            code: &code::$name,
            group: Group::Network, applies: EVERY,
            after: &[AFTER],
            judge: |analysis| tell(analysis, &code::$name, Kind::$kind),
        };)*
    };
}

failures! {
    NO_NAMESERVER NoNameserver;
    STUB_DOWN StubDown;
    STUB_FAILS StubFails;
    EDNS_REFUSED Edns;
    NO_NAT64 NoNat64;
    DEAD_NAT64 DeadNat64;
    SELF_SIGNED SelfSigned;
    INCOMPLETE Incomplete;
    TLS_13_CUT Tls13Cut;
    NO_ROUTE NoRoute;
    SILENT_SERVERS SilentServers;
    SERVER_FAILS ServerFails;
    NO_SUCH_NAME NoSuchName;
    SINKHOLE Sinkhole;
    HOSTS_FILE HostsFile;
    HIJACK Hijack;
    PORTAL Portal;
    DROPPED Dropped;
    REFUSED Refused;
    PROHIBITED Prohibited;
    UNREACHABLE Unreachable;
    EXPIRED Expired;
    ROOT_ENDED RootEnded;
    ROOT_MISSING RootMissing;
    BEYOND Beyond;
    NO_TLS NoTls;
    OWN_NETWORK OwnNetwork;
    PAST_TUNNEL PastTunnel;
    WRONG_NAME WrongName;
    WIDE_ZONE WideZone;
    ALIAS Alias;
    PROXY_FILE ProxyFile;
    BLOCK_PAGE BlockPage;
    PROXY_UNREACHED ProxyUnreached;
    VALUE_REFUSED ProxyValue;
    PASSWORD_REFUSED ProxyPassword;
    PROXY_REFUSED ProxyRefused;
    PROXY_BROKEN ProxyBroken;
    PROXY_CERTIFICATE ProxyCertificate;
    PROXY_TLS ProxyTls;
    OVERSIZED Oversized;
    PAST_PROXY PastProxy;
    PROXY_WANTED ProxyWanted;
    PROXY_IN_PART ProxyInPart;
    FILTERED Filtered;
    LATE Late;
}

/// The rules of one flaw of the client certificate each.
macro_rules! flaws {
    ($($name:ident $severity:ident;)*) => {
        $(pub(crate) static $name: Rule = Rule {
            code: &code::$name,
            group: Group::Network, applies: EVERY,
            after: &[],
            judge: |analysis| flawed(analysis, &code::$name, Severity::$severity),
        };)*
    };
}

flaws! {
    CERT_FILE Error;
    CERT_PAIR Error;
    CERT_ENDED Error;
    CERT_OF_V1 Warning;
    KEY_OPEN Warning;
    CERT_ENDS Warning;
}

fn flawed(&Analysis { facts, .. }: &Analysis<'_>, code: &'static Code, severity: Severity) -> Vec<Finding> {
    let Some(network) = facts.network.got() else { return Vec::new() };
    let flaws = network.certificate.iter().filter(|flaw| flaw.code == code.id);
    let finding = |flaw: &Flaw| {
        let about = ["file", "key", "day", "days"].into_iter();
        let about = about.filter_map(|name| Some((name, flaw.about.get(name)?)));
        let finding = Finding::new(code, Group::Network, severity);
        let finding = about.fold(finding, |finding, (name, value)| finding.with(name, value));
        flaw.about.get("why").into_iter().fold(finding, Finding::evidence)
    };
    let edit = |flaw: &Flaw| match flaw.about.get("origin") {
        Some(origin) => Phrase::new(say::EDIT_OWN_IDENTITY).with("origin", origin),
        None if *code == code::KEY_OPEN => Phrase::new(say::EDIT_KEY_MODE),
        None => Phrase::new(say::EDIT_IDENTITY),
    };
    flaws.map(|flaw| finding(flaw).fix(FixKind::Edit, Who::You, edit(flaw))).collect()
}

/// What is wrong with Claude Code's own certificate explains these two: with another's key no handshake is even begun.
static IDENTITY: &[&Code] = &[&code::CERT_FILE, &code::CERT_PAIR, &code::CERT_ENDED];
pub(crate) static HANDSHAKE: Rule = Rule {
    code: &code::HANDSHAKE,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER, IDENTITY],
    judge: |analysis| tell(analysis, &code::HANDSHAKE, Kind::Handshake),
};
pub(crate) static CLIENT_CERTIFICATE: Rule = Rule {
    code: &code::CLIENT_CERTIFICATE,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER, IDENTITY],
    judge: |analysis| {
        let of = |kind| tell(analysis, &code::CLIENT_CERTIFICATE, kind);
        [of(Kind::ProxyClientCertificate), of(Kind::ClientCertificate)].concat()
    },
};
/// By a wrong date no certificate is valid, whoever issued it.
pub(crate) static WRONG_DATE: Rule =
    Rule { code: &code::WRONG_DATE, group: Group::Network, applies: EVERY, after: &[], judge: wrong_date };
/// The name to which a CNAME leads doesn't exist.
pub(crate) static ALIAS_GONE: Rule = Rule {
    code: &code::ALIAS,
    group: Group::Network,
    applies: EVERY,
    after: &[AFTER],
    judge: |analysis| tell(analysis, &code::ALIAS, Kind::AliasGone),
};
/// A file of authorities that can't be read explains it.
pub(crate) static UNTRUSTED: Rule = Rule {
    code: &code::UNTRUSTED,
    group: Group::Network,
    applies: EVERY,
    after: &[&[&code::OFFLINE, &code::OUTSIDE, &code::AUTHORITIES]],
    judge: |analysis| tell(analysis, &code::UNTRUSTED, Kind::Untrusted),
};
/// Without any network the rest follows.
pub(crate) static OFFLINE: Rule = Rule {
    code: &code::OFFLINE,
    group: Group::Network,
    applies: EVERY,
    after: &[],
    judge: |analysis| tell(analysis, &code::OFFLINE, Kind::Offline),
};
/// Outside of the company's network the rest follows.
pub(crate) static OUTSIDE: Rule =
    Rule { code: &code::OUTSIDE, group: Group::Network, applies: EVERY, after: &[NOBODY_ASKED], judge: outside };
/// Whether names are known says nothing where nobody could be asked.
static NOBODY_ASKED: &[&Code] = &[&code::OFFLINE];

fn outside(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, profile, failures, .. } = analysis;
    let Some(network) = facts.network.got() else { return Vec::new() };
    let Some(names) = &network.inside else { return Vec::new() };
    if !names.addresses.is_empty() {
        return Vec::new();
    }
    let fails = failures.iter().any(|failure| analysis.is_vital(failure.host));
    let is_wanted = profile.network.private_path != PrivatePath::Off;
    let severity = if fails || is_wanted { Severity::Error } else { Severity::Info };
    let finding = Finding::new(&code::OUTSIDE, Group::Network, severity).with("host", &profile.network.inside_host);
    let said = names.error.as_deref().map_or_else(|| seen::NO_ADDRESS.into(), seen::quoted);
    let finding = finding.saw(&seen::of(&profile.network.inside_host, said));
    vec![finding.fix(FixKind::Edit, Who::You, say::JOIN)]
}

fn wrong_date(Analysis { facts, failures, wrong_date, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(WrongDate { shown, build }) = wrong_date else { return Vec::new() };
    let hosts = unique(failures.iter().filter(|one| one.is_untimely()).map(|one| one.host.name.as_str()));
    let now = facts.at.strftime("%Y-%m-%dT%H:%M:%SZ");
    let finding = Finding::new(&code::WRONG_DATE, Group::Network, Severity::Error).with_moment("now", facts.at, now);
    let before = build.map(|day| Phrase::new(say::BEFORE_BUILD).with("day", day));
    let finding = before.into_iter().fold(finding, Finding::detail);
    let valid =
        Phrase::new(say::NONE_VALID).with("hosts", hosts).with_moment("from", shown.not_before, shown.not_before);
    let finding = finding.detail(valid.with_moment("to", shown.not_after, shown.not_after));
    vec![finding.fix(FixKind::Edit, Who::You, say::SET_DATE)]
}

/// What fails in one way, with what its texts are filled with.
struct Case<'a> {
    kind: Kind,
    failures: Vec<&'a HostFailure<'a>>,
    network: &'a NetworkFacts,
    analysis: &'a Analysis<'a>,
    profile: &'a Profile,
    hosts: String,
    proxy: &'a str,
    issuer: &'a str,
    /// The size of packets that passes, where somebody looked for it.
    size: Option<u16>,
    /// What a request quotes.
    seen: Phrase,
    /// How what is sent there leaves this machine.
    from: Vec<Phrase>,
}

impl<'a> Case<'a> {
    fn new(
        kind: Kind,
        failures: Vec<&'a HostFailure<'a>>,
        network: &'a NetworkFacts,
        analysis: &'a Analysis<'a>,
    ) -> Option<Self> {
        let first = *failures.first()?;
        let on_the_way = first.host.proxied().find(|(route, _)| *route == first.route).map(|(_, proxied)| proxied);
        let passed = first.host.by_proxy.as_ref().filter(|_| kind == Kind::PastProxy);
        let proxy = on_the_way.or(passed).map_or("", |proxied| proxied.proxy.as_str());
        let issuer = first.shown.and_then(|shown| shown.chain.last()).map_or("", |last| common_name(&last.issuer));
        let hosts = unique(failures.iter().map(|failure| failure.host.name.as_str()));
        let size = largest(&failures);
        // The size is looked for on one way alone.
        let measured = |failure: &&&HostFailure<'_>| size.is_none() || largest(&[failure]).is_some();
        let quoted: Vec<_> = failures.iter().filter(measured).collect();
        let is_one = quoted.iter().all(|failure| failure.host.name == first.host.name);
        let mut told: Vec<(&Phrase, Vec<&str>)> = Vec::new();
        for failure in quoted {
            match told.iter_mut().find(|(seen, _)| **seen == failure.seen) {
                Some((_, hosts)) => hosts.push(&failure.host.name),
                None => told.push((&failure.seen, vec![&failure.host.name])),
            }
        }
        // What is the machine's or the proxy's own is the same for every host.
        let is_alike = told.len() == 1;
        let seen = told.into_iter().map(|(seen, hosts)| match is_one || is_alike {
            true => seen.clone(),
            false => seen::of(unique(hosts), seen.clone()),
        });
        let dialled = failures.iter().filter_map(|failure| match &failure.route.through {
            Through::Direct(addresses) => Some(addresses),
            Through::Proxy(_) => None,
        });
        let from = from(network, dialled.flatten().map(|address| address.ip));
        let seen = seen::all(seen.chain(from.iter().cloned()));
        Some(Self {
            kind,
            failures,
            network,
            analysis,
            profile: analysis.profile,
            hosts,
            proxy,
            issuer,
            size,
            seen,
            from,
        })
    }

    fn first(&self) -> &'a HostFailure<'a> {
        self.failures[0]
    }

    /// Whether this holds of every way.
    fn all(&self, is: impl Fn(&HostFailure<'_>) -> bool) -> bool {
        self.failures.iter().all(|failure| is(failure))
    }
}

/// How what is sent to these addresses leaves this machine, each way once: who looks into a firewall's log asks for it first.
pub(super) fn from(network: &NetworkFacts, to: impl Iterator<Item = std::net::IpAddr>) -> Vec<Phrase> {
    let mut told: Vec<Phrase> = Vec::new();
    for way in to.filter_map(|ip| network.own.leaving(ip)) {
        let Some(source) = way.source else { continue };
        let mut phrase = Phrase::new(seen::FROM).with("source", source);
        for (name, value) in [("interface", way.interface.clone()), ("router", way.router.map(|it| it.to_string()))] {
            phrase = value.into_iter().fold(phrase, |phrase, value| phrase.with(name, value));
        }
        if !told.contains(&phrase) {
            told.push(phrase);
        }
    }
    told
}

/// One finding for all ways that fail so.
fn tell(analysis: &Analysis<'_>, code: &'static Code, kind: Kind) -> Vec<Finding> {
    let Analysis { facts, profile, .. } = analysis;
    let Some(network) = facts.network.got() else { return Vec::new() };
    let failures = analysis.failures.iter().filter(|failure| failure.kind == kind);
    // What has no private endpoint yet is closed on purpose: the private path's group asks for one.
    let (closed, failures): (Vec<&HostFailure<'_>>, Vec<_>) =
        failures.partition(|failure| analysis.lacks_endpoint(failure));
    if failures.is_empty() && !closed.is_empty() {
        let hosts = unique(closed.iter().map(|failure| failure.host.name.as_str()));
        let finding = Finding::new(code, Group::Network, Severity::Info).with("hosts", hosts);
        return vec![closed.iter().fold(finding, |finding, failure| finding.saw(&failure.seen))];
    }
    let Some(case) = Case::new(kind, failures, network, analysis) else { return Vec::new() };
    let finding = titled(Finding::new(code, Group::Network, severity(&case)), &case);
    let finding = hinted(detailed(evidenced(finding, &case), &case, facts.at), &case);
    let finding = remedies::fixed(finding, &case);
    let is_past = kind == Kind::PastProxy || case.all(|failure| failure.host.is_private());
    let set = if is_past { fixes::exceptions(network) } else { naming(network, case.proxy).next() };
    let set = set.filter(|_| kind.is_of_proxy());
    let stores = fixes::passed_over(network, &case.failures).map(|(set, _)| set);
    let finding = fixes::of_place(finding, stores.or(set), profile);
    vec![Finding { because: cause(analysis, kind, &case.failures), ..finding }]
}

fn severity(Case { kind, failures, network, analysis, profile, .. }: &Case<'_>) -> Severity {
    match kind {
        Kind::Late => Severity::Warning,
        // What Claude Code calls works; genkan has to sign in at some.
        Kind::Beyond if !is_sign_ins(failures) => Severity::Warning,
        // Of those that give tokens no helper helps.
        Kind::ProxySignIn if sign_in::is_excused(network, profile) && !failures.iter().any(sign_in::is_of_tokens) => {
            Severity::Info
        }
        _ if failures.iter().any(|failure| analysis.is_vital(failure.host) && !failure.is_of_shell(network)) => {
            Severity::Error
        }
        _ => Severity::Warning,
    }
}

/// With what fills its title.
fn titled(finding: Finding, case: &Case<'_>) -> Finding {
    let &Case { kind, network, proxy, issuer, .. } = case;
    let who = case.failures.iter().flat_map(|failure| failure.distrusting()).map(name).map(seen::quoted);
    let is_stub = matches!(kind, Kind::StubDown | Kind::StubFails);
    let servers = if is_stub { &network.nameservers } else { network.servers() };
    let finding = match kind {
        Kind::ProxyClientCertificate => finding.with_phrase("hosts", Phrase::new(say::THE_PROXY).with("proxy", proxy)),
        _ => finding.with("hosts", &case.hosts),
    };
    let finding = finding
        .with("proxy", proxy)
        .with("issuer", issuer)
        .with_phrase("who", seen::list(who))
        .with("servers", unique(servers.iter().map(ToString::to_string)))
        .with("file", network.own.no_nameserver.as_deref().unwrap_or_default());
    let aliases = || aliases(&case.failures);
    match kind {
        Kind::WideZone => finding.with("other", meant_for(network, case.first()).map_or("", |other| &other.name)),
        Kind::Alias => finding.with("alias", aliases()).with_phrase("what", say::ALIAS_ELSEWHERE.into()),
        Kind::AliasGone => finding.with("alias", aliases()).with_phrase("what", say::ALIAS_GONE.into()),
        Kind::ProxyCertificate => finding.with_phrase("what", fixes::of_proxy_certificate(case.first()).0.into()),
        Kind::Edns => finding.with("place", network.own.edns.as_deref().unwrap_or_default()),
        Kind::NoNameserver if network.own.is_denied => finding.with_phrase("what", say::MAY_NOT_BE_READ.into()),
        Kind::NoNameserver => finding.with_phrase("what", say::NAMES_NONE.into()),
        Kind::ProxyFile => match naming(network, proxy).find(|set| set.file().is_some()) {
            Some(set) => finding.with("by", &set.name).with("value", &set.value).evidence(&set.origin),
            None => finding,
        },
        Kind::ProxyInPart => finding.with("name", proxies(network).named(Stack::Fetch).map_or("", |(name, _)| name)),
        _ => finding,
    }
}

/// With what may be another way, or another's work, and nobody can tell from here.
fn hinted(finding: Finding, case: &Case<'_>) -> Finding {
    let &Case { kind, network, proxy, issuer, .. } = case;
    match kind {
        Kind::Incomplete if !proxy.is_empty() => {
            finding.detail(Phrase::new(say::MAYBE_INSPECTED).with("proxy", proxy).with("issuer", issuer))
        }
        Kind::NoSuchName | Kind::ServerFails | Kind::Dropped | Kind::Refused | Kind::Prohibited | Kind::Unreachable
            if case.all(|failure| matches!(failure.route.through, Through::Direct(_))) =>
        {
            let ignored = network.settings.iter().find(|set| is_passed_over(&set.name, &set.value));
            let ignored = ignored.map(|set| Phrase::new(say::SOCKS_IGNORED).with_phrase("set", set.phrase()));
            let known = network.unread_proxies.iter().find(|one| !fixes::is_of_file(one)).map(|one| {
                let known = Phrase::new(say::OTHERS_PROXY).with("origin", &one.origin).with("name", &one.name);
                known.with("value", &one.value)
            });
            ignored.into_iter().chain(known).fold(finding, Finding::detail)
        }
        Kind::PastProxy => {
            let clients = case.failures.iter().filter(|failure| failure.route.takers.contains(&Consumer::Client));
            let other = clients.filter_map(|failure| failure.host.goes_as.as_ref()).next();
            other
                .into_iter()
                .fold(finding, |finding, other| finding.detail(Phrase::new(say::GOES_AS).with("other", other)))
        }
        _ => finding,
    }
}

/// With what was seen, and the settings that lead there.
fn evidenced(finding: Finding, &Case { kind, ref failures, network, proxy, ref from, .. }: &Case<'_>) -> Finding {
    // What is the machine's or the proxy's own is the same for every host.
    let is_own = matches!(kind, Kind::Offline | Kind::NoNameserver | Kind::StubDown)
        || matches!(kind, Kind::ProxyCertificate | Kind::ProxyClientCertificate);
    // Which proxy there may be says more than how each host fails, and only the first lines are shown.
    let unread = network.unread_proxies.iter().filter(|_| kind == Kind::ProxyWanted);
    let finding = unread
        .fold(finding, |finding, one| finding.evidence(format_args!("{} {}: {}", one.origin, one.name, one.value)));
    // Only the first lines are shown.
    let finding = from.iter().fold(finding, Finding::saw);
    let finding = failures.iter().fold(finding, |finding, failure| {
        if is_own {
            return finding.saw(&failure.seen);
        }
        let roles = seen::list(failure.host.roles.iter().map(|role| seen::quoted(role.name())));
        let said = Phrase::new(seen::HOST).with("host", &failure.host.name).with_phrase("roles", roles);
        finding.saw(&said.with_phrase("said", failure.seen.clone()))
    });
    let named = |name: &'static str| network.settings.iter().filter(move |set| set.name.eq_ignore_ascii_case(name));
    match kind {
        Kind::ProxyInPart => proxies(network)
            .named(Stack::Fetch)
            .into_iter()
            .flat_map(|(name, _)| named(name))
            .fold(finding, |finding, set| finding.saw(&set.phrase())),
        Kind::PastProxy => named("no_proxy").fold(finding, |finding, set| finding.saw(&set.phrase())),
        Kind::ProxyUnreached | Kind::ProxyBroken | Kind::ProxyClientCertificate => {
            naming(network, proxy).fold(finding, |finding, set| finding.saw(&set.phrase()))
        }
        _ if let Some((set, _)) = fixes::passed_over(network, failures) => finding.saw(&set.phrase()),
        _ => finding,
    }
}

/// With why it is so here.
fn detailed(mut finding: Finding, case: &Case<'_>, at: jiff::Timestamp) -> Finding {
    let &Case { kind, ref failures, network, analysis, profile, size, .. } = case;
    if case.all(|failure| failure.is_untimely()) {
        finding = finding.detail(Phrase::new(say::CLOCK_NOW).with_moment("now", at, at.strftime("%Y-%m-%dT%H:%M:%SZ")));
    }
    if let Some((name, detail, _)) =
        failures.iter().find_map(|failure| namesake(failure)).filter(|_| kind == Kind::Untrusted)
    {
        finding = finding.detail(Phrase::new(detail).with("issuer", common_name(name)));
    }
    let is_of_stub = network.has_stub() && !network.own.behind_stub.is_empty();
    if is_of_stub && matches!(kind, Kind::StubFails | Kind::SilentServers) {
        let list = |servers: &[std::net::IpAddr]| unique(servers.iter().map(ToString::to_string));
        let (stubs, servers) = (list(&network.nameservers), list(network.servers()));
        finding = finding.detail(Phrase::new(say::BEHIND_STUB).with("stub", stubs).with("servers", &servers));
        if kind == Kind::StubFails {
            finding = finding.detail(Phrase::new(say::BEHIND_ANSWERS).with("servers", servers));
        }
    }
    if kind == Kind::ProxySignIn {
        finding = sign_in::explained(finding, failures, network, profile);
    }
    if case.all(|failure| failure.host.is(Role::Sts) && !analysis.is_vital(failure.host)) {
        finding = finding.detail(Phrase::new(say::WAITS_WITHOUT_STS));
    }
    let is_of_renewal = |failure: &HostFailure<'_>| failure.host.is(Role::Oidc) && !analysis.is_vital(failure.host);
    let end = analysis.aws.session.and_then(|session| session.token_expires);
    if let Some(end) = end.filter(|_| failures.iter().any(|failure| is_of_renewal(failure))) {
        let until = Phrase::new(say::LASTS_WITHOUT_OIDC);
        finding = finding.detail(until.with_moment("time", end, end.strftime("%Y-%m-%dT%H:%M:%SZ")));
    }
    if let Some(size) = size {
        finding = finding.detail(Phrase::new(say::SIZE_PASSES).with("size", size));
    }
    if let Some(line) = fixes::without_dns(network, failures).filter(|_| kind == Kind::NoSuchName) {
        finding = finding.detail(Phrase::new(say::LOOKED_UP_WITHOUT).with("line", line));
    }
    let is_unreached = matches!(kind, Kind::Dropped | Kind::Refused | Kind::Prohibited | Kind::Unreachable);
    let by_file = failures.iter().find_map(|failure| fixes::by_hosts_file(failure.host)).filter(|_| is_unreached);
    finding = by_file.into_iter().fold(finding, Finding::detail);
    finding
}

/// The authority here that has the name of the one that signed, with what is wrong with it and what is asked for.
fn namesake<'a>(failure: &HostFailure<'a>) -> Option<(&'a str, Message, Message)> {
    match failure.shown?.authority.as_ref()? {
        Authority::OtherKey(name) => Some((name, say::OTHER_KEY, say::ASK_NEW_ROOT)),
        Authority::Constrained(name) => Some((name, say::CONSTRAINED, say::ASK_CONSTRAINED)),
        Authority::Ended(_) | Authority::NotRoot(_) => None,
    }
}

/// Whether genkan itself has to call one of them, for a sign-in.
fn is_sign_ins(failures: &[&HostFailure<'_>]) -> bool {
    let calls = |failure: &&HostFailure<'_>| failure.route.takers.contains(&Consumer::Genkan);
    failures.iter().any(|failure| calls(failure) && !failure.host.is(Role::Runtime))
}

/// The size of packets that passes on all of these ways, where somebody looked for it.
fn largest(failures: &[&HostFailure<'_>]) -> Option<u16> {
    let handshakes = failures.iter().flat_map(|failure| failure.host.handshakes());
    let passes = handshakes.filter_map(|(_, tls)| match tls {
        Tls::Oversized(lost) => lost.passes,
        Tls::Failed(_)
        | Tls::Plain(_)
        | Tls::TooOld(_)
        | Tls::WantsCertificate(_)
        | Tls::Beyond(_)
        | Tls::Filtered(_)
        | Tls::Shown(_) => None,
    });
    passes.min()
}

/// Names the file of more authorities for Claude Code.
const AUTHORITIES_FILE: &str = "NODE_EXTRA_CA_CERTS";

/// What of another group explains these failures.
fn cause(analysis: &Analysis<'_>, kind: Kind, failures: &[&HostFailure<'_>]) -> Option<&'static Code> {
    let of_region = [Role::Runtime, Role::Mantle, Role::ControlPlane, Role::Sts];
    let all = |roles: &[Role]| failures.iter().all(|failure| roles.iter().any(|role| failure.host.is(*role)));
    match kind {
        _ if overrides::are_overridden(analysis, failures) => Some(&source::LED),
        _ if are_left_over(analysis, failures) => Some(&client::DEFEATED),
        // A host that nobody should ask.
        // One that nobody would ask but for a switch that isn't the profile's.
        _ if all(&[Role::Mantle]) && differs_in(analysis.facts, MANTLE) => Some(&client::DIFFERS),
        _ if all(&of_region) && analysis.routes.all_diverted => analysis.routes.diverted(),
        // Where a private path is wanted, the public one is closed on purpose.
        _ if kind.is_cut() && all(&of_region) => analysis.exposure(),
        // The profile names the file that vouches for it, and Claude Code's settings another.
        Kind::Untrusted | Kind::ProxyCertificate if differs_in(analysis.facts, AUTHORITIES_FILE) => analysis
            .facts
            .network
            .got()
            .and_then(|network| fixes::known_to_others(network, failures))
            .map(|_| &client::DIFFERS),
        _ if !failures.iter().all(|failure| failure.is_untimely()) => None,
        _ if analysis.wrong_date.is_some() => Some(&code::WRONG_DATE),
        _ => Some(&aws::CLOCK),
    }
}

/// Whether addresses that defeat the profile, which is a finding of its own, are all that leads to these hosts.
fn are_left_over(analysis: &Analysis<'_>, failures: &[&HostFailure<'_>]) -> bool {
    let settings = analysis.facts.client.as_ref().and_then(|seen| seen.settings.got());
    let values = settings.into_iter().flat_map(|settings| &settings.leftovers).filter_map(|left| left.value.as_deref());
    let hosts: Vec<String> =
        values.filter_map(|value| Some(Url::parse(value).ok()?.host_str()?.to_ascii_lowercase())).collect();
    failures.iter().all(|failure| hosts.contains(&failure.host.name) && is_here(&failure.host.name))
}

/// Whether it is the gateway of the profile, and no host of a cloud's.
fn is_of_gateway(profile: &Profile, failures: &[&HostFailure<'_>]) -> bool {
    profile.gateway().is_some() && failures.iter().all(|failure| !is_of_a_cloud(&failure.host.name))
}

/// The names that these lead to by a CNAME.
fn aliases(failures: &[&HostFailure<'_>]) -> String {
    unique(failures.iter().filter_map(|failure| failure.host.alias()))
}

/// Whether the proxy would let the host through and gets no connection to it itself: it says so, or is silent for this one
/// while it opens others.
fn is_upstream(facts: &NetworkFacts, failure: &HostFailure<'_>) -> bool {
    let Through::Proxy(proxied) = &failure.route.through else { return false };
    let opens = |(_, other): (&HostRoute, &Proxied)| other.proxy == proxied.proxy && other.connect == Connect::Opened;
    match &proxied.connect {
        Connect::Refused(page) => page.status >= 500,
        Connect::Silent => facts.hosts.iter().any(|host| host.proxied().any(opens)),
        _ => false,
    }
}

/// Whether one nameserver has the name that another denies.
fn is_known_to_one(host: &Host) -> bool {
    let says = |is_it: fn(&LookupResult) -> bool| host.answers.iter().any(|answer| is_it(&answer.said));
    says(|said| matches!(said, LookupResult::Addresses(_)))
        && says(|said| matches!(said, LookupResult::NoSuchName | LookupResult::Empty))
}

/// Whether other names are resolved.
fn has_others(facts: &NetworkFacts) -> bool {
    facts.hosts.iter().any(|host| !host.names.addresses.is_empty())
}

/// Whether these hosts have IPv6 addresses alone, on a machine that reaches others by IPv4: no VPN would change that.
fn lacks_ipv4(facts: &NetworkFacts, failures: &[&HostFailure<'_>]) -> bool {
    let has_six_alone = |host: &Host| {
        !host.names.addresses.is_empty() && host.names.addresses.iter().all(|address| address.ip.is_ipv6())
    };
    let tried = facts.hosts.iter().flat_map(|host| &host.ways).filter_map(|way| match &way.through {
        Through::Direct(addresses) => Some(addresses),
        Through::Proxy(_) => None,
    });
    let mut tried = tried.flatten();
    failures.iter().all(|failure| has_six_alone(failure.host))
        && tried.any(|address| address.ip.is_ipv4() && address.tcp == Tcp::Connected)
}

pub(super) const fn name(consumer: Consumer) -> &'static str {
    match consumer {
        Consumer::Client => "Claude Code",
        Consumer::AwsTools => "AWS CLI",
        Consumer::Others => "others",
        Consumer::Genkan => "genkan",
    }
}

/// The `CN` of a distinguished name, or all of it.
pub(super) fn common_name(name: &str) -> &str {
    name.split(", ").find_map(|part| part.strip_prefix("CN=")).unwrap_or(name)
}

/// Each once, in order of appearance.
fn unique(values: impl IntoIterator<Item = impl Into<String>>) -> String {
    let mut seen = BTreeSet::new();
    let values = values.into_iter().map(Into::into).filter(|value: &String| seen.insert(value.clone()));
    values.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
pub(super) mod tests;
