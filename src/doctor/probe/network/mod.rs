//! The way to every host that is really needed, walked as Claude Code, the AWS tools and genkan walk it.
//!
//! Hosts are asked side by side, and within a host its addresses; each step has a deadline of its own inside the one
//! of the group, which holds with every host black-holed. Nothing is judged here. Known holes: no PAC, no SOCKS, no
//! NTLM; a `proxyAuthHelper` that isn't genkan's isn't run.

mod chain;
mod hello;
mod hosts;
mod http;
mod names;
mod own;
mod proxy;
mod tcp;
mod tls;
mod trust;
mod unread;
mod wire;

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use ipnet::IpNet;
use jiff::Timestamp;

use self::hosts::{Given, Hop, Needed};
use self::tls::{Shaken, Stream};
use self::trust::Trust;
use self::wire::Wire;
use super::models::is_of_folder;
use crate::claude::proxy::{Proxies, Stack};
use crate::claude::{Effective, Origin};
use crate::doctor::Groundwork;
use crate::doctor::facts::network::{
    Address, Broken, BrokenOff, Class, Connect, Consumer, EndpointOverride, Exported, Flaw, Host, HostRoute, LOOKUP,
    Leaving, LookupResult, Loss, Named, Names, NetworkFacts, OwnNetwork, Page, Proxied, Setting, Shown, Tcp, Through,
    Timing, Tls, is_pac,
};
use crate::doctor::groundwork::OwnCertificate;
use crate::fault::Fault;
use crate::messages::Lang;
use crate::profile::Profile;
use crate::secret::{has_stray_user, host_and_port, names_port, without_user};
use crate::session::{self, AwsSigned, google};
use crate::world::net::{Authorization, Net, Shown as ShownToProxies};
use crate::world::threads::or_panic;
use crate::world::{Os, World, shell, verbs};

/// What makes Claude Code run its helper for the proxy.
const ENABLED: &str = "CLAUDE_CODE_ENABLE_PROXY_AUTH_HELPER";
/// What of Claude Code's variables is about the way.
const SETTINGS: [&str; 19] = [
    "https_proxy",
    "HTTPS_PROXY",
    "http_proxy",
    "HTTP_PROXY",
    "all_proxy",
    "ALL_PROXY",
    "no_proxy",
    "NO_PROXY",
    "NODE_EXTRA_CA_CERTS",
    "SSL_CERT_FILE",
    "AWS_CA_BUNDLE",
    "CLAUDE_CODE_CERT_STORE",
    "NODE_TLS_REJECT_UNAUTHORIZED",
    ENABLED,
    "ANTHROPIC_BASE_URL",
    "ANTHROPIC_BEDROCK_BASE_URL",
    "ANTHROPIC_VERTEX_BASE_URL",
    "ANTHROPIC_BEDROCK_MANTLE_BASE_URL",
    "CLAUDE_CODE_USE_MANTLE",
];

/// Handshakes to one address: the median of these counts.
const ROUNDS: usize = 3;
/// Addresses of a name that get a handshake; AWS gives up to eight.
const HANDSHAKES: usize = 4;
/// How often one that was broken off is tried again.
const HANDSHAKES_AGAIN: u32 = 4;
/// How long the system's resolver may take: after five seconds it asks a second time, as where a packet was lost.
const RESOLVING: Duration = Duration::from_secs(7);
/// A connection that took longer has waited for a second packet: every system sends it after one second.
const SECOND_PACKET: Duration = Duration::from_millis(900);
/// Who is told later than this that there is no way has waited for it: a program that tries both families side by side begins
/// with the second one by then.
const FELT: Duration = Duration::from_millis(250);
/// Says at its end that the others have ended, by a panic too.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Connections that are opened at once where packets seem to be lost.
const AT_ONCE: usize = 12;
/// The share of parallel connections that are lost from which on single ones are tried: the number may be what is too much.
const LOSS_TO_RETRY: f64 = 0.3;
/// The highest loss that single ones are planned for.
const MAX_ASSUMED_LOSS: f64 = 0.7;
/// Single ones are tried until it is less likely than this that all of them got through by chance.
const SIGNIFICANCE: f64 = 0.05;
/// Between two single ones.
const PAUSE: Duration = Duration::from_millis(500);
/// How long a tunnel or a handshake with its question may take.
const WALKING: Duration = Duration::from_secs(5);
/// How long what a proxy refused is asked for again: until then the examination's requests have ended.
const CROWDED: Duration = Duration::from_secs(8);

/// Looks at the network as Claude Code with these settings meets it, and is back by `until`.
pub fn look(world: &World, profile: &Profile, work: &Groundwork, until: Instant) -> NetworkFacts {
    let effective = &work.effective;
    let text = |name: &str| effective.text(name).filter(|value| !value.is_empty());
    let route = work.showing(profile, session::route(world, profile));
    let (trust, authorities) = trust::read(world, profile, effective, &route);
    let own: Vec<IpNet> = profile.network.private_cidrs.iter().filter_map(|range| range.parse().ok()).collect();
    let (nameservers, search) = names::configured(&world.dirs.system);
    let own_network = own::look(world, &nameservers);
    let proxies = Proxies::from_vars(text);
    // The hosts are those that Claude Code asks, and so are the variables that decide on them.
    let of_aws = work.with_aws(world);
    let asked = profile.aws().map(|aws| AwsSigned { profile, aws });
    let endpoints = asked.and_then(|own| session::aws_endpoints(&of_aws, own).ok());
    let leads = asked.map(|own| session::aws_leads(&of_aws, own)).unwrap_or_default();
    let google = profile.google().map(|_| google::services(world, &work.as_client(profile))).unwrap_or_default();
    let net = Net::new(world, &route, Duration::ZERO).ok();
    let value = work.proxy(world, profile, until);
    let needed = hosts::needed(&Given {
        profile,
        endpoints: endpoints.as_ref().map(|(endpoints, _)| endpoints),
        sign_in: endpoints.as_ref().and_then(|(_, place)| place.as_ref()),
        google,
        text: &|name| text(name).map(str::to_owned),
        proxies: &proxies,
        // With a proxy that is none it goes no way of its own.
        genkan: &|host| match &net {
            Some(net) => net.proxy_to(host).map(str::to_owned),
            None => proxies.to(Stack::Sdk, host, 443).map(str::to_owned),
        },
        goes_by_itself: is_of_folder(work),
        helper: has_helper(effective),
    });
    let path = Path {
        own: &own,
        nameservers: &nameservers,
        search: &search,
        hosts_file: names::hosts_file(&hosts_file(world)),
        trust: &trust,
        value: value.as_ref().ok().and_then(Option::as_ref),
        in_addresses: &world.shown,
        now: world.now(),
        until,
        opened: AtomicU32::new(0),
        again: AtomicU32::new(0),
        behind_stub: &own_network.behind_stub,
        asks_with_edns: own_network.edns.is_some(),
        measured: AtomicBool::new(false),
    };
    let exports = shell::exports(world, &shell::start_files(world));
    let ends = AtomicBool::new(false);
    let settings = SETTINGS.into_iter().filter_map(|name| setting(name, effective)).collect();
    std::thread::scope(|scope| {
        // A panic here waits for the meter.
        let ends = Ends(&ends);
        let meter = scope.spawn(|| own::lateness(ends.0));
        let hosts: Vec<_> = needed.iter().map(|host| scope.spawn(|| path.host(host))).collect();
        let exported = scope.spawn(|| path.exported(&exports, &text, &needed));
        let inside = Some(profile.network.inside_host.as_str()).filter(|name| !name.is_empty());
        let inside = inside.map(|name| scope.spawn(|| path.resolve(name)));
        // Reserved for what exists nowhere (RFC 2606), and new each time, so that no cache knows it.
        let invented = format!("genkan-{}.invalid", world.now().as_nanosecond());
        let invented = path.resolve(&invented).addresses.into_iter().map(|named| named.ip).collect();
        let mut hosts: Vec<Host> = hosts.into_iter().map(or_panic).collect();
        path.again_dropped(&needed, &mut hosts);
        path.again_refused(&needed, &mut hosts);
        let lost = path.loss(&hosts);
        let is_limited = lost.is_some_and(|loss| path.is_limited(&loss, &hosts));
        let loss = lost.filter(|_| !is_limited);
        // Where every one of them waits, the way itself takes that long.
        if lost.is_some_and(|loss| loss.again < loss.tried) {
            hosts.iter_mut().for_each(forget_waits);
        }
        match lost {
            Some(_) => path.again_singly(&needed, &mut hosts),
            None => path.again_late(&mut hosts),
        }
        drop(ends);
        let exported = or_panic(exported);
        let is_unproxied = proxies.named(Stack::Fetch).is_none();
        let leaving = leaving(&world.dirs.system, &hosts);
        let is_looked_for = is_unproxied && hosts.iter().any(|host| host.secure && is_cut_off(host));
        NetworkFacts {
            inside: inside.map(or_panic),
            hosts,
            invented,
            nameservers: nameservers.clone(),
            search: search.clone(),
            settings,
            authorities,
            certificate: flaws(world, profile, work.own_certificate(profile)),
            unread_proxies: if is_looked_for {
                let others = unread::proxies(world, &search, path.within(RESOLVING));
                let of_terminal = exported.iter().map(|one| one.setting.clone());
                unread::hidden(effective).into_iter().chain(of_terminal).chain(others).collect()
            } else {
                Vec::new()
            },
            exported,
            leads: leads.into_iter().map(|lead| self::lead(lead, work)).collect(),
            no_value: value.as_ref().err().map(Into::into),
            own: OwnNetwork { late: or_panic(meter), leaving, ..own_network.clone() },
            loss,
            is_limited,
        }
    })
}

fn lead(lead: session::EndpointOverride, work: &Groundwork) -> EndpointOverride {
    let session::EndpointOverride { host, name, value, place, is_variant, is_astray, takes_tokens: _ } = lead;
    let set = work.effective.env(&name).filter(|_| place.is_none());
    let managed = set.is_some_and(|set| set.origin.is_managed());
    let place = place.or_else(|| Some(set?.origin.to_string())).unwrap_or_else(|| Origin::Shell.to_string());
    EndpointOverride { host, name, value: without_user(&value), place, managed, is_variant, is_astray }
}

/// What is wrong with the profile's certificate, and with another one of Claude Code's variables.
fn flaws(world: &World, profile: &Profile, own: Option<OwnCertificate<'_>>) -> Vec<Flaw> {
    let own = own.and_then(|own| {
        let fault = session::certificate::in_the_way(own.cert, own.key, own.passphrase)?;
        Some(fault.with("origin", own.origin.to_string()))
    });
    session::certificate::problems(world, profile).into_iter().chain(own).map(|fault| flaw(&fault)).collect()
}

fn flaw(fault: &Fault) -> Flaw {
    let about = ["file", "key", "day", "days", "origin"].into_iter();
    let about = about.filter_map(|name| Some((name.to_owned(), fault.arg(name)?.to_owned())));
    // What follows the message of the code, for whoever reads the evidence.
    let why: Vec<_> = fault.hints(Lang::En).into_iter().chain(fault.causes(Lang::En)).collect();
    let why = Some(why.join(": ")).filter(|why| !why.is_empty()).map(|why| ("why".to_owned(), why));
    let about = about.chain(why).collect();
    Flaw { code: fault.code().id.to_owned(), about }
}

/// Whether Claude Code runs genkan's helper, whose answer it shows the proxy.
fn has_helper(effective: &Effective) -> bool {
    let line = effective.setting("proxyAuthHelper").and_then(|line| line.value.as_str());
    effective.env(ENABLED).is_some() && line.and_then(verbs::started).is_some_and(|verb| verb.name == "proxy-auth")
}

/// A variable as a fact: an address in it loses its password.
fn setting(name: &str, effective: &Effective) -> Option<Setting> {
    let resolved = effective.env(name)?;
    let value = resolved.value.as_str().filter(|value| !value.is_empty())?;
    let is_proxy = name.to_ascii_lowercase().ends_with("_proxy") && !name.eq_ignore_ascii_case("no_proxy");
    let value = match url::Url::parse(value) {
        // What is wrong with it is told by its shape.
        _ if is_proxy && value.contains("://") && has_stray_user(value) => format!("http://…@{}", host_and_port(value)),
        Ok(url) if is_proxy && url.has_host() => {
            // As it stands there: who left the port out looks for what isn't there otherwise.
            let place =
                if names_port(value) { host_and_port(value) } else { url.host_str().unwrap_or_default().to_owned() };
            format!("{}://{place}{}", url.scheme(), file_of(&url))
        }
        _ if is_proxy => host_and_port(value),
        _ => without_user(value),
    };
    Some(Setting {
        name: name.to_owned(),
        value,
        origin: resolved.origin.to_string(),
        managed: resolved.origin.is_managed(),
    })
}

/// What a proxy's address has behind host and port, by which it is none; folders may be anything, so they aren't told.
fn file_of(url: &url::Url) -> String {
    match url.path().trim_end_matches('/').rsplit_once('/') {
        None => String::new(),
        Some((folders, file)) if is_pac(file) => {
            format!("/{}{file}", if folders.is_empty() { "" } else { "…/" })
        }
        Some(_) => "/…".to_owned(),
    }
}

fn hosts_file(world: &World) -> PathBuf {
    let place = if world.os == Os::Windows { "Windows/System32/drivers/etc/hosts" } else { "etc/hosts" };
    world.dirs.system.join(place)
}

/// What all questions have in common.
struct Path<'a> {
    own: &'a [IpNet],
    nameservers: &'a [IpAddr],
    search: &'a [String],
    hosts_file: Vec<(IpAddr, Vec<String>)>,
    trust: &'a Trust,
    /// What the profile's proxy is shown.
    value: Option<&'a Authorization>,
    /// And others, what their addresses hold.
    in_addresses: &'a ShownToProxies,
    now: Timestamp,
    until: Instant,
    /// Connections that were opened, and those of them that waited for a second packet.
    opened: AtomicU32,
    again: AtomicU32,
    /// Who is asked by the resolver of this machine itself.
    behind_stub: &'a [IpAddr],
    /// Whether this system's own questions have EDNS.
    asks_with_edns: bool,
    /// Whether the size of packets that passes is known, or being looked for.
    measured: AtomicBool,
}

impl Path<'_> {
    fn resolve(&self, name: &str) -> Names {
        names::resolve(name, self.search, self.own, self.within(RESOLVING))
    }

    fn host(&self, needed: &Needed) -> Host {
        let name = needed.name.as_str();
        let is_address = name.parse::<IpAddr>().is_ok();
        let lower = name.to_ascii_lowercase();
        let in_hosts_file =
            self.hosts_file.iter().filter(|(_, names)| names.contains(&lower)).map(|(ip, _)| *ip).collect();
        std::thread::scope(|scope| {
            let servers = if is_address { &[][..] } else { self.nameservers };
            let answers: Vec<_> = servers
                .iter()
                .map(|server| {
                    scope.spawn(move || {
                        let until = self.within(RESOLVING);
                        let first = names::ask(*server, name, self.own, self.until);
                        names::with_turns(first, || names::ask(*server, name, self.own, until))
                    })
                })
                .collect();
            let through: Vec<_> = needed.ways.iter().map(|(hop, takers)| (hop, takers)).collect();
            let proxied: Vec<_> = through
                .iter()
                .filter_map(|(hop, takers)| Some((hop.as_ref()?, *takers)))
                .map(|(hop, takers)| (takers, scope.spawn(|| self.through_proxy(hop, needed))))
                .collect();
            let names = self.resolve(name);
            let direct = through.iter().find(|(hop, _)| hop.is_none()).map(|(_, takers)| HostRoute {
                takers: (*takers).clone(),
                through: Through::Direct(self.addresses(needed, &names.addresses)),
            });
            let proxied = proxied
                .into_iter()
                .map(|(takers, way)| (takers.clone(), Through::Proxy(Box::new(or_panic(way)))))
                .map(|(takers, through)| HostRoute { takers, through });
            let ways: Vec<HostRoute> = direct.into_iter().chain(proxied).collect();
            let mut host = Host {
                name: name.to_owned(),
                port: needed.port,
                secure: needed.secure,
                roles: needed.roles.clone(),
                names,
                in_hosts_file,
                answers: answers.into_iter().flat_map(or_panic).collect(),
                ways,
                page: None,
                behind_stub: Vec::new(),
                by_proxy: None,
                goes_as: needed.goes_as.clone(),
            };
            if host.names.addresses.is_empty() && !is_address {
                let ask = |server: &IpAddr| names::ask(*server, name, self.own, self.within(RESOLVING));
                host.behind_stub = self.behind_stub.iter().map(ask).collect();
                for answer in &mut host.answers {
                    answer.refuses_edns = self.asks_with_edns
                        && matches!(answer.said, LookupResult::Addresses(_))
                        && names::refuses_edns(answer.server, name, self.within(RESOLVING));
                }
            }
            if let Some(hop) = needed.skipped.as_ref().filter(|_| is_cut_off(&host)) {
                host.by_proxy = Some(self.through_proxy(hop, needed));
            }
            if is_odd(&host) {
                host.page = self.page(&host);
            }
            host
        })
    }

    /// What a new terminal would go through, where this process doesn't: the variables of Claude Code's own settings go
    /// before a shell's.
    fn exported<'a>(
        &self,
        exports: &[shell::Export],
        text: &dyn Fn(&str) -> Option<&'a str>,
        needed: &[Needed],
    ) -> Vec<Exported> {
        let value = |name: &str| exports.iter().find(|one| one.name == name).map(|one| one.value.as_str());
        let (here, there) = (Proxies::from_vars(text), Proxies::from_vars(|name| text(name).or_else(|| value(name))));
        let mut found: Vec<Exported> = Vec::new();
        for (one, stack) in needed.iter().flat_map(|one| [(one, Stack::Sdk), (one, Stack::Fetch)]) {
            let to = |proxies: &Proxies| proxies.to(stack, &one.name, one.port).map(str::to_owned);
            let Some(url) = to(&there).filter(|url| to(&here).as_ref() != Some(url)) else { continue };
            let is_it = |export: &&shell::Export| {
                export.name.to_ascii_lowercase().ends_with("_proxy")
                    && host_and_port(&export.value) == host_and_port(&url)
            };
            let Some(export) = exports.iter().find(is_it) else { continue };
            if found.iter().any(|known| known.setting.origin == export.place) {
                continue;
            }
            // A password in it isn't shown: nobody has handed it to this process.
            let ends = (self.within(WALKING), self.until);
            let to = (one.name.as_str(), one.port);
            let connect = proxy::walk(&url, None, to, self.trust, self.now, ends, &self.measured).connect;
            let (name, origin) = (export.name.clone(), export.place.clone());
            let setting = Setting { name, value: host_and_port(&export.value), origin, managed: false };
            found.push(Exported { setting, connect });
        }
        found
    }

    fn through_proxy(&self, hop: &Hop, needed: &Needed) -> Proxied {
        let (until, to) = (self.within(WALKING), (needed.name.as_str(), needed.port));
        let of_profile = self.value.filter(|_| hop.signs).cloned();
        let by_address = of_profile.is_none();
        // Shown by the first host's way alone, like the profile's own: an account is locked after a few wrong ones.
        let value = of_profile.or_else(|| self.in_addresses.of_address(&hop.url));
        let ends = (until, self.until);
        let _asking = self.in_addresses.tunnels().asking();
        let walked = proxy::walk(&hop.url, value.as_ref(), to, self.trust, self.now, ends, &self.measured);
        if walked.connect == Connect::Opened {
            self.in_addresses.tunnels().note(&walked.proxy, &needed.target());
        }
        Proxied { by_address: by_address && value.is_some(), ..walked }
    }

    /// Asks again, by itself, for what a proxy refused that opens others: it may take a few connections of one machine at a
    /// time, of which this examination alone opens more than Claude Code.
    fn again_refused(&self, needed: &[Needed], hosts: &mut [Host]) {
        let proxied = hosts.iter().flat_map(|host| host.proxied()).map(|(_, proxied)| proxied);
        let opening = proxied.filter(|proxied| proxied.connect == Connect::Opened);
        let opening: Vec<String> = opening.map(|proxied| proxied.proxy.clone()).collect();
        let tunnels = self.in_addresses.tunnels();
        let until = self.within(CROWDED);
        // What one host is refused by itself was no matter of how many: nor is it another's.
        let mut is_denied = false;
        for host in hosts {
            let Some(needed) = needed.iter().find(|one| one.name == host.name && one.port == host.port) else {
                continue;
            };
            for way in &mut host.ways {
                let hop =
                    needed.ways.iter().find(|(_, takers)| *takers == way.takers).and_then(|(hop, _)| hop.as_ref());
                let (Some(hop), Through::Proxy(proxied)) = (hop, &mut way.through) else { continue };
                let Connect::Refused(page) = proxied.connect.clone() else { continue };
                let _asking = tunnels.asking();
                let are_limited = || tunnels.are_limited(&proxied.proxy, &needed.target());
                if (is_denied || !opening.contains(&proxied.proxy)) && !are_limited() {
                    continue;
                }
                let again = loop {
                    std::thread::sleep(PAUSE);
                    let again = self.through_proxy(hop, needed);
                    let is_refused = matches!(again.connect, Connect::Refused(_));
                    if !is_refused || !are_limited() || Instant::now() >= until {
                        break again;
                    }
                };
                is_denied = matches!(again.connect, Connect::Refused(_));
                if !is_denied {
                    **proxied = Proxied { crowded: Some(Box::new(page)), ..again };
                }
            }
        }
    }

    /// Every address by itself; further rounds go to the first that works.
    fn addresses(&self, needed: &Needed, named: &[Named]) -> Vec<Address> {
        let mut tried: Vec<Address> = std::thread::scope(|scope| {
            let one = |(at, address): (usize, &Named)| {
                let (ip, class) = (address.ip, address.class);
                scope.spawn(move || self.address(needed, ip, class, at < HANDSHAKES))
            };
            let all: Vec<_> = named.iter().enumerate().map(one).collect();
            all.into_iter().map(or_panic).collect()
        });
        if let Some(best) = tried.iter_mut().find(|address| matches!(address.tls, Some(Tls::Shown(_)))) {
            self.measure(needed, best);
            if best.timing.first_byte.is_some()
                && let Some(lost) = self.wire(needed, best.ip, &|wire| wire.loses_large())
            {
                best.tls = Some(Tls::Oversized(lost));
            }
        }
        tried
    }

    fn address(
        &self,
        needed: &Needed,
        ip: IpAddr,
        class: crate::doctor::facts::network::Class,
        shake: bool,
    ) -> Address {
        let mut address = Address { ip, class, tcp: Tcp::NotTried, tls: None, timing: Timing::default(), broken: None };
        let began = Instant::now();
        match tcp::connect(SocketAddr::new(ip, needed.port), self.within(WALKING)) {
            Err(why) if why != Tcp::Connected => {
                address.tcp = why;
                let took = began.elapsed();
                let is_felt = took >= FELT && !matches!(address.tcp, Tcp::Dropped | Tcp::NotTried);
                address.timing.refused_after = is_felt.then(|| names::milliseconds(began));
            }
            opened => {
                address.tcp = Tcp::Connected;
                address.timing.connect = Some(names::milliseconds(began));
                self.count(began);
                if needed.secure && shake {
                    let handshake = |stream| tls::handshake(stream, &needed.name, self.trust, self.now, true);
                    let mut count = Broken { tried: 1, broken: 0 };
                    let mut shaken = opened.map_or_else(|_| tls::reset(), handshake);
                    // Somebody may break off single connections: a cause is one of what fails each time.
                    while is_cut(&shaken.0) && count.broken < HANDSHAKES_AGAIN {
                        shaken = self.again(needed, ip, &mut count).unwrap_or(shaken);
                    }
                    if is_cut(&shaken.0) {
                        let tls = self.older(needed, ip, shaken.0.clone());
                        let tls = self.wire(needed, ip, &|wire| wire.explained(tls.clone()));
                        let is_explained = tls != shaken.0;
                        let explained = (tls, shaken.1, shaken.2);
                        // And what makes no difference when it is tried once more is no cause.
                        let last = is_explained.then(|| self.again(needed, ip, &mut count)).flatten();
                        shaken = last.filter(|last| !is_cut(&last.0)).unwrap_or(explained);
                    } else if count.broken == 0 {
                        shaken.0 = self.older(needed, ip, shaken.0);
                        shaken.0 = self.wire(needed, ip, &|wire| wire.explained(shaken.0.clone()));
                    }
                    let (tls, took, first) = shaken;
                    address.timing.tls = median(took);
                    address.timing.first_byte = median(first);
                    let is_at_times = matches!(&tls, Tls::Shown(shown) if shown.cut_with_13.is_none());
                    address.broken = Some(count).filter(|count| count.broken > 0 && is_at_times);
                    address.tls = Some(tls);
                }
            }
        }
        address
    }

    /// Another handshake where one was broken off; nothing where no connection is made.
    fn again(&self, needed: &Needed, ip: IpAddr, count: &mut Broken) -> Option<Shaken> {
        count.broken += 1;
        let stream = match tcp::connect(SocketAddr::new(ip, needed.port), self.within(WALKING / 2)) {
            Ok(stream) => Ok(stream),
            Err(Tcp::Connected) => Err(()),
            Err(_) => return None,
        };
        count.tried += 1;
        let handshake = |stream| tls::handshake(stream, &needed.name, self.trust, self.now, true);
        Some(stream.map_or_else(|()| tls::reset(), handshake))
    }

    /// Does something with further connections to an address.
    fn wire<T>(&self, needed: &Needed, ip: IpAddr, act: &dyn Fn(&Wire<'_>) -> T) -> T {
        let to = SocketAddr::new(ip, needed.port);
        let open = |packets, until| {
            let stream = tcp::connect_with(to, packets, until).ok()?;
            Some(Box::new(stream) as Box<dyn Stream>)
        };
        act(&Wire { open: &open, host: &needed.name, trust: self.trust, until: self.until, measured: &self.measured })
    }

    /// Goes there again, for a median that one hiccup doesn't move.
    fn measure(&self, needed: &Needed, address: &mut Address) {
        let first = |value: Option<u64>| value.map(Duration::from_millis).into_iter().collect::<Vec<_>>();
        let is_old = matches!(&address.tls, Some(Tls::Shown(shown)) if shown.cut_with_13.is_some());
        let mut count = address.broken.unwrap_or(Broken { tried: 1, broken: 0 });
        let (mut connects, mut handshakes) = (first(address.timing.connect), first(address.timing.tls));
        for _ in 1..ROUNDS {
            let began = Instant::now();
            let stream = match tcp::connect(SocketAddr::new(address.ip, needed.port), self.within(WALKING)) {
                Ok(stream) => Ok(stream),
                Err(Tcp::Connected) => Err(()),
                Err(_) => break,
            };
            connects.push(began.elapsed());
            self.count(began);
            let handshake = |stream| tls::handshake(stream, &needed.name, self.trust, self.now, false);
            let (tls, took, _) = stream.map_or_else(|()| tls::reset(), handshake);
            handshakes.extend(took);
            count.tried += 1;
            count.broken += u32::from(is_cut(&tls));
        }
        address.broken = Some(count).filter(|count| count.broken > 0 && !is_old);
        address.timing.connect = median(connects);
        address.timing.best_tls = median(handshakes.iter().min().copied());
        address.timing.tls = median(handshakes);
    }

    /// What comes of TLS 1.2 alone, where a handshake that offers 1.3 was cut off.
    fn older(&self, needed: &Needed, ip: IpAddr, tls: Tls) -> Tls {
        let why = match &tls {
            // Nobody cuts what merely doesn't arrive.
            Tls::Failed(BrokenOff::Silent) => return tls,
            Tls::Failed(why) => why.clone(),
            Tls::TooOld(why) => BrokenOff::Other(why.clone()),
            _ => return tls,
        };
        let stream = tcp::connect(SocketAddr::new(ip, needed.port), self.within(WALKING / 2));
        match stream.map(|stream| tls::handshake_12(stream, &needed.name, self.trust, self.now)) {
            Ok(Tls::Shown(shown)) => Tls::Shown(Box::new(Shown { cut_with_13: Some(why), ..*shown })),
            _ if why == BrokenOff::NothingInCommon && self.is_old(needed, ip) => Tls::Beyond(why.to_string()),
            _ => tls,
        }
    }

    /// Whether older ciphers than genkan has are taken there.
    fn is_old(&self, needed: &Needed, ip: IpAddr) -> bool {
        let stream = tcp::connect(SocketAddr::new(ip, needed.port), self.within(WALKING / 2));
        stream.is_ok_and(|stream| hello::is_taken(stream, &needed.name))
    }

    /// One more connection that was opened.
    fn count(&self, began: Instant) {
        self.opened.fetch_add(1, Ordering::Relaxed);
        if began.elapsed() > SECOND_PACKET {
            self.again.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many packets are lost, where some seem to be: then more connections are opened, for a number that says
    /// something.
    fn loss(&self, hosts: &[Host]) -> Option<Loss> {
        let uneven = |address: &Address| {
            let (Some(best), Some(usual)) = (address.timing.best_tls, address.timing.tls) else { return false };
            usual > best + 150
        };
        let seems_lost = self.again.load(Ordering::Relaxed) > 0
            || hosts.iter().any(|host| host.names.took.is_none_or(|took| took >= 2000))
            || hosts.iter().flat_map(Host::direct).any(uneven);
        let to = connected(hosts).filter(|_| seems_lost)?;
        std::thread::scope(|scope| {
            for _ in 0..AT_ONCE {
                scope.spawn(move || {
                    let began = Instant::now();
                    if tcp::connect(SocketAddr::from(to), self.within(WALKING)).is_ok() {
                        self.count(began);
                    }
                });
            }
        });
        let (tried, again) = (self.opened.load(Ordering::Relaxed), self.again.load(Ordering::Relaxed));
        (again > 0).then_some(Loss { tried, again })
    }

    /// Whether connections that are opened one after the other don't wait, though many side by side do: a firewall that
    /// limits how many are opened at once loses nothing of Claude Code's few. Where as many were lost anyhow, that many
    /// single ones would hardly get through.
    fn is_limited(&self, loss: &Loss, hosts: &[Host]) -> bool {
        let lost = f64::from(loss.again) / f64::from(loss.tried);
        let Some(to) = connected(hosts).filter(|_| lost > LOSS_TO_RETRY) else { return false };
        let mut chance = 1.0;
        while chance > SIGNIFICANCE {
            std::thread::sleep(PAUSE);
            let began = Instant::now();
            let taken = tcp::connect(SocketAddr::from(to), self.within(WALKING));
            if taken.is_err() || began.elapsed() > SECOND_PACKET {
                return false;
            }
            chance *= 1.0 - lost.min(MAX_ASSUMED_LOSS);
        }
        true
    }

    /// Tries once more, by itself, what took no connection: a firewall that drops packets drops these too, and what gets
    /// through was lost before.
    fn again_dropped(&self, needed: &[Needed], hosts: &mut [Host]) {
        for host in hosts {
            let Some(needed) = needed.iter().find(|one| one.name == host.name && one.port == host.port) else {
                continue;
            };
            for address in direct_mut(host).filter(|address| address.tcp == Tcp::Dropped) {
                std::thread::sleep(PAUSE);
                let again = self.address(needed, address.ip, address.class, true);
                if again.tcp != Tcp::Connected {
                    return;
                }
                self.opened.fetch_add(1, Ordering::Relaxed);
                self.again.fetch_add(1, Ordering::Relaxed);
                *address = again;
            }
        }
    }

    /// Tries what didn't come to an end once more, each by itself: by chance, or by a limit, every packet of one may be
    /// lost.
    fn again_singly(&self, needed: &[Needed], hosts: &mut [Host]) {
        for host in hosts {
            let Some(needed) = needed.iter().find(|one| one.name == host.name && one.port == host.port) else {
                continue;
            };
            for address in direct_mut(host).filter(|address| is_broken_off(address)) {
                std::thread::sleep(PAUSE);
                *address = self.address(needed, address.ip, address.class, true);
                if is_broken_off(address) {
                    return;
                }
            }
        }
    }

    /// Asks once more for the one name that was known late: a packet is lost anywhere now and then, and its name is known
    /// at once the next time.
    fn again_late(&self, hosts: &mut [Host]) {
        let is_late = |host: &&mut Host| host.names.took.is_some_and(|took| took >= LOOKUP);
        let all = hosts.len();
        let mut late: Vec<&mut Host> = hosts.iter_mut().filter(is_late).collect();
        if let [host] = late.as_mut_slice()
            && all > 2
        {
            let again = self.resolve(&host.name);
            if again.addresses == host.names.addresses {
                host.names = again;
            }
        }
    }

    /// What answers on the unencrypted port, where a captive portal shows itself.
    fn page(&self, host: &Host) -> Option<Page> {
        let to = host.direct().find(|address| address.tcp != Tcp::NoRoute)?;
        let mut stream = tcp::connect(SocketAddr::new(to.ip, 80), self.within(Duration::from_secs(2))).ok()?;
        http::get(&mut stream, &host.name)
    }

    fn within(&self, timeout: Duration) -> Instant {
        self.until.min(Instant::now() + timeout)
    }
}

/// What was dialled without a proxy.
fn direct_mut(host: &mut Host) -> impl Iterator<Item = &mut Address> {
    let direct = host.ways.iter_mut().filter_map(|way| match &mut way.through {
        Through::Direct(addresses) => Some(addresses),
        Through::Proxy(_) => None,
    });
    direct.flatten()
}

/// A connection that waited for a second packet doesn't say how long the way takes: the first one was lost, or was one too
/// many for a limit that only this examination met.
fn forget_waits(host: &mut Host) {
    for address in direct_mut(host) {
        address.timing.connect = address.timing.connect.filter(|took| Duration::from_millis(*took) < SECOND_PACKET);
    }
}

/// How what was sent to addresses that took no connection left this machine.
fn leaving(system: &std::path::Path, hosts: &[Host]) -> Vec<Leaving> {
    let is_lost = |address: &&Address| match address.tcp {
        Tcp::Connected | Tcp::NoRoute | Tcp::NotTried => false,
        Tcp::Refused | Tcp::Dropped | Tcp::Prohibited | Tcp::Unreachable | Tcp::Other(_) => {
            !matches!(address.class, Class::Loopback | Class::Unspecified)
        }
    };
    let lost: BTreeSet<IpAddr> =
        hosts.iter().flat_map(Host::direct).filter(is_lost).map(|address| address.ip).collect();
    lost.into_iter().map(|ip| own::leaving(system, ip)).collect()
}

/// Where a connection was taken.
fn connected(hosts: &[Host]) -> Option<(IpAddr, u16)> {
    let is_taken = |address: &&Address| address.tcp == Tcp::Connected;
    hosts.iter().find_map(|host| Some((host.direct().find(is_taken)?.ip, host.port)))
}

/// Whether somebody ended a handshake without a word.
const fn is_cut(tls: &Tls) -> bool {
    matches!(tls, Tls::Failed(BrokenOff::Closed | BrokenOff::Reset))
}

/// Whether a connection or its handshake didn't come to an end.
fn is_broken_off(address: &Address) -> bool {
    address.tcp == Tcp::Dropped || matches!(address.tls, Some(Tls::Failed(_) | Tls::Filtered(_) | Tls::Oversized(_)))
}

/// Whether the direct way is such that somebody may have stepped in.
fn is_odd(host: &Host) -> bool {
    let wrong = |shown: &Shown| !shown.names_host || !shown.trusted_by.contains(&Consumer::Client);
    let broken = |address: &Address| match (&address.tcp, &address.tls) {
        (Tcp::Connected, Some(Tls::Shown(shown))) => wrong(shown),
        (Tcp::Connected, None) | (Tcp::NoRoute | Tcp::NotTried, _) => false,
        _ => true,
    };
    host.secure && host.direct().any(broken)
}

/// Whether the direct way is one, and leads nowhere.
fn is_cut_off(host: &Host) -> bool {
    let mut direct = host.ways.iter().filter_map(|way| match &way.through {
        Through::Direct(addresses) => Some(addresses),
        Through::Proxy(_) => None,
    });
    let answers = |address: &Address| match &address.tls {
        Some(tls) => matches!(tls, Tls::Shown(_)),
        None => address.tcp == Tcp::Connected,
    };
    direct.any(|addresses| !addresses.iter().any(answers))
}

/// In milliseconds, rounded up: what was measured isn't nothing.
fn median(times: impl IntoIterator<Item = Duration>) -> Option<u64> {
    let mut times: Vec<Duration> = times.into_iter().collect();
    times.sort();
    let middle = times.get(times.len() / 2)?;
    u64::try_from(middle.as_micros().div_ceil(1000)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_not_moved_by_one_hiccup() {
        let of = |times: &[u64]| median(times.iter().map(|ms| Duration::from_millis(*ms)));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]), Some(7));
        assert_eq!(of(&[5, 900, 6]), Some(6));
        assert_eq!(median([Duration::from_micros(10)]), Some(1));
    }
}
