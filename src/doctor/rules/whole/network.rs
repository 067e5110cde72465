//! Faults of the way and of the private path, with what else such a machine shows.

use super::super::network::tests::{certificate, first, setting, shown, through};
use super::*;
use crate::code::{aws, network as code};
use crate::doctor::facts::account::Large;
use crate::doctor::facts::network::{
    Address, Authorities, Authority, Beyond, Class, Connect, Consumer, Flaw, Host, Link, LookupResult, Loss, Named,
    NameserverReply, Oversized, Page, Proxied, Setting, Shown, Tcp, Through, Timing, Tls,
};
use crate::profile::ProxyAuth;
use Severity::{Error, Info, Warning};

const RUNTIME: usize = 0;
const CONTROL: usize = 1;
const STS: usize = 2;
const OIDC: usize = 3;
const PORTAL: usize = 4;

/// The first address of a host, under another number.
fn resolves(host: &mut Host, ip: &str) {
    let ip = ip.parse().unwrap();
    let named = Named { ip, class: Class::classify(ip, &[]) };
    host.names.addresses = vec![named.clone()];
    host.answers[0].said = LookupResult::Addresses(vec![named.clone()]);
    let address = first(host);
    (address.ip, address.class) = (named.ip, named.class);
}

/// Without an address, as the nameserver says.
pub(super) fn unresolved(host: &mut Host, said: LookupResult) {
    host.names.addresses.clear();
    host.names.error = Some("Name or service not known".into());
    host.answers[0].said = said;
    host.ways[0].through = Through::Direct(Vec::new());
}

/// Names are asked of the machine itself, which says this; a nameserver behind it says that.
fn stubbed(machine: &mut Machine, said: LookupResult, behind: Option<LookupResult>) {
    let (stub, server) = ([127, 0, 0, 53].into(), [10, 0, 0, 53].into());
    machine.network().nameservers = vec![stub];
    machine.network().own.behind_stub = behind.iter().map(|_| server).collect();
    let reply = |server, said| NameserverReply { server, said, aliases: Vec::new() };
    every(machine, |host| {
        unresolved(host, said.clone());
        host.answers = vec![reply(stub, said.clone())];
        host.behind_stub = behind.iter().map(|said| reply(server, said.clone())).collect();
    });
}

pub(super) fn lost(host: &mut Host, tcp: Tcp) {
    let address = first(host);
    (address.tcp, address.tls) = (tcp, None);
}

/// Somebody else's certificate, which nobody trusts.
fn distrusted(host: &mut Host) {
    let shown = certificate(host);
    (shown.is_public, shown.in_system) = (false, false);
    shown.trusted_by.clear();
    shown.chain[0].issuer = "CN=ACME Web Gateway CA".into();
}

/// The same, for what is wrong with the authority itself.
fn distrusted_for(host: &mut Host, authority: Authority) {
    distrusted(host);
    certificate(host).authority = Some(authority);
}

/// Requests to the models that get no answer.
fn unheard(machine: &mut Machine) {
    for answer in machine.account().invoked.values_mut() {
        *answer = Probe::Failed(failure(&aws::UNREACHABLE));
    }
}

fn page(status: u16) -> Page {
    Page { status, html: true, location: None, server: None, title: Some("Sign in".into()) }
}

/// Somebody's certificate, which everybody trusts, and a page of theirs at the root.
fn inspected(host: &mut Host, status: u16) {
    let shown = certificate(host);
    (shown.is_public, shown.page) = (false, Some(page(status)));
}

/// One failure on the route to the models, and no answer of theirs.
fn runtime(machine: &mut Machine, change: impl FnOnce(&mut Host)) {
    change(&mut machine.network().hosts[RUNTIME]);
    machine.unheard();
}

fn flaw(machine: &mut Machine, code: &str) {
    let about = [("file", "/a/c.pem"), ("key", "/a/k.pem"), ("day", "2026-12-01"), ("days", "11")];
    let about = about.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    machine.network().certificate.push(Flaw { code: code.to_owned(), about });
}

fn every(machine: &mut Machine, change: impl Fn(&mut Host)) {
    machine.network().hosts.iter_mut().for_each(change);
    machine.no_keys(&aws::TIMEOUT);
}

fn proxied(machine: &mut Machine, connect: Connect) {
    machine.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080")];
    runtime(machine, |host| through(host, connect));
}

/// The proxy wants a password, and was shown this.
fn shown_to_proxy(machine: &mut Machine, scheme: &str) {
    machine.profile.network.proxy_auth = ProxyAuth::Keyring;
    proxied(machine, Connect::WantsSignIn(vec!["Basic".into()]));
    for way in machine.network().hosts.iter_mut().flat_map(|host| &mut host.ways) {
        if let Through::Proxy(proxied) = &mut way.through {
            proxied.shown = Some(scheme.to_owned());
        }
    }
}

fn closed(machine: &mut Machine) {
    machine.profile.network.private_path = PrivatePath::Off;
    every(machine, |host| {
        resolves(host, "52.119.0.9");
        lost(host, Tcp::Dropped);
    });
}

fn large(answer: Probe<Invoked>) -> Large<Invoked> {
    Large { model: HAIKU.to_owned(), answer }
}

pub(super) const ROWS: &[Row] = &[
    row(
        "a proxy of a part of the requests",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            every(it, |host| resolves(host, "52.119.0.9"));
            it.network().settings = vec![setting("ALL_PROXY", "http://proxy.example:8080")];
            for host in &mut it.network().hosts[CONTROL..] {
                lost(host, Tcp::Dropped);
            }
            through(&mut it.network().hosts[RUNTIME], Connect::Opened);
        },
        &[("GK-NET-091", Error), ("GK-RES-016", Info), ("GK-RES-021", Info)],
    ),
    row(
        "a PAC file in the place of a proxy",
        |it| {
            proxied(it, Connect::Refused(page(405)));
            it.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080/proxy.pac")];
        },
        &[("GK-NET-093", Error)],
    ),
    row(
        "a zone that covers more than its own name",
        |it| {
            let to = first(&mut it.network().hosts[RUNTIME]).clone();
            every(it, |host| {
                if host.roles != [Role::Runtime] {
                    resolves(host, &to.ip.to_string());
                    certificate(host).names_host = false;
                }
            });
        },
        &[("GK-NET-094", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a CNAME to an endpoint that is gone",
        |it| {
            runtime(it, |host| {
                unresolved(host, LookupResult::NoSuchName);
                host.answers[0].aliases = vec!["vpce-0a1b-c2.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com".into()];
            });
        },
        &[("GK-NET-095", Error)],
    ),
    row(
        "a CNAME to the page of a filter",
        |it| {
            runtime(it, |host| {
                resolves(host, "10.0.9.9");
                certificate(host).names_host = false;
                certificate(host).chain[0].names = vec!["block.filter.example".into()];
                host.answers[0].aliases = vec!["block.filter.example".into()];
            });
        },
        &[("GK-NET-095", Error)],
    ),
    row(
        "an address that is another server's",
        |it| {
            runtime(it, |host| {
                let (good, mut other) = (first(host).clone(), first(host).clone());
                other.ip = "10.0.9.9".parse().unwrap();
                if let Some(Tls::Shown(shown)) = &mut other.tls {
                    shown.names_host = false;
                    shown.chain[0].names = vec!["intranet.acme.example".into()];
                }
                host.names.addresses.insert(0, Named { ip: other.ip, class: other.class });
                host.ways[0].through = Through::Direct(vec![other, good]);
            });
        },
        &[("GK-NET-096", Error)],
    ),
    row(
        "a slow proxy",
        |it| {
            proxied(it, Connect::Opened);
            for way in it.network().hosts.iter_mut().flat_map(|host| &mut host.ways) {
                if let Through::Proxy(proxied) = &mut way.through {
                    proxied.timing.connect = Some(6000);
                }
            }
            it.profile.network.private_path = PrivatePath::Off;
            for answer in it.account().invoked.values_mut() {
                *answer = Probe::Failed(failure(&aws::TIMEOUT));
            }
        },
        &[("GK-NET-090", Warning)],
    ),
    row(
        "the small spelling names a dead proxy",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            proxied(it, Connect::Unreached(Tcp::Refused));
            it.network().settings = vec![
                setting("https_proxy", "http://proxy.example:8080"),
                setting("HTTPS_PROXY", "http://other.example:8080"),
            ];
        },
        &[("GK-NET-029", Error)],
    ),
    row(
        "not on the company network",
        |it| {
            it.network().inside = Some(Names { took: Some(1), error: Some("NXDOMAIN".into()), ..Names::default() });
            runtime(it, |host| unresolved(host, LookupResult::NoSuchName));
        },
        &[("GK-NET-001", Error)],
    ),
    row(
        "outside, where the public way is denied",
        |it| {
            it.network().inside = Some(Names { took: Some(1), error: Some("NXDOMAIN".into()), ..Names::default() });
            resolves(&mut it.network().hosts[RUNTIME], "52.119.0.9");
            let said = "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/x \
                        with an explicit deny in an identity-based policy";
            let no = Invoked::Refused(refusal(403, "AccessDeniedException", said));
            it.account().invoked.values_mut().for_each(|answer| *answer = Probe::Got(no.clone()));
        },
        &[("GK-NET-001", Error)],
    ),
    row(
        "one tier over its quota for the moment",
        |it| {
            let no = Invoked::Refused(refusal(
                429,
                "ThrottlingException",
                "Too many tokens per day, please wait before trying again.",
            ));
            if let Some((_, answer)) = it.account().invoked.iter_mut().next_back() {
                *answer = Probe::Got(no);
            }
        },
        &[("GK-ERR-036", Warning)],
    ),
    row(
        "every tier over its quota for the moment",
        |it| {
            let no = Invoked::Refused(refusal(
                429,
                "ThrottlingException",
                "Too many tokens per day, please wait before trying again.",
            ));
            it.account().invoked.values_mut().for_each(|answer| *answer = Probe::Got(no.clone()));
        },
        &[("GK-ERR-036", Error)],
    ),
    row(
        "a few requests at a time",
        |it| it.account().crowded = Some(refusal(429, "ThrottlingException", "Too many concurrent requests")),
        &[("GK-INV-020", Info)],
    ),
    row("no route", |it| every(it, |host| lost(host, Tcp::NoRoute)), &[("GK-NET-002", Error), ("GK-RES-016", Info)]),
    row(
        "nameservers are silent",
        |it| every(it, |host| unresolved(host, LookupResult::Silent)),
        &[("GK-NET-003", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nameservers fail",
        |it| every(it, |host| unresolved(host, LookupResult::Failed("SERVFAIL".into()))),
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "answers that are cut short, and no TCP 53",
        |it| every(it, |host| unresolved(host, LookupResult::CutShort)),
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no such name at the first nameserver, which the second knows",
        |it| {
            runtime(it, |host| {
                let known = host.answers[0].clone();
                unresolved(host, LookupResult::NoSuchName);
                host.answers.push(NameserverReply { server: [10, 0, 0, 54].into(), ..known });
            });
        },
        &[("GK-NET-005", Error)],
    ),
    row(
        "a name without an address",
        |it| runtime(it, |host| unresolved(host, LookupResult::Empty)),
        &[("GK-NET-005", Error)],
    ),
    row("no such name", |it| runtime(it, |host| unresolved(host, LookupResult::NoSuchName)), &[("GK-NET-005", Error)]),
    row(
        "a filter of names",
        |it| {
            runtime(it, |host| {
                resolves(host, "0.0.0.0");
                lost(host, Tcp::Refused);
            });
        },
        &[("GK-NET-006", Error)],
    ),
    row(
        "a line in the hosts file",
        |it| {
            runtime(it, |host| {
                resolves(host, "192.0.2.9");
                lost(host, Tcp::Dropped);
                host.in_hosts_file = vec!["192.0.2.9".parse().unwrap()];
            });
        },
        &[("GK-NET-007", Error)],
    ),
    row(
        "a line in the hosts file that works",
        |it| it.network().hosts[RUNTIME].in_hosts_file = vec!["10.0.1.5".parse().unwrap()],
        &[("GK-NET-007", Info)],
    ),
    row(
        "a provider that answers everything",
        |it| {
            it.network().invented = vec!["192.0.2.80".parse().unwrap()];
            runtime(it, |host| {
                resolves(host, "192.0.2.80");
                certificate(host).names_host = false;
            });
        },
        &[("GK-NET-008", Error)],
    ),
    row(
        "a lobby's page",
        |it| {
            every(it, |host| {
                resolves(host, "192.0.2.1");
                certificate(host).names_host = false;
                host.page = Some(page(200));
            });
        },
        &[("GK-NET-009", Error), ("GK-RES-016", Info)],
    ),
    row(
        "nameservers that disagree",
        |it| {
            let public = Named { ip: "52.119.0.9".parse().unwrap(), class: Class::Public };
            let answer = NameserverReply {
                server: [10, 0, 0, 54].into(),
                said: LookupResult::Addresses(vec![public]),
                aliases: Vec::new(),
            };
            it.network().hosts[RUNTIME].answers.push(answer);
        },
        &[("GK-NET-010", Warning)],
    ),
    row(
        "nameservers that disagree, of which the first leads out",
        |it| {
            for at in [RUNTIME, CONTROL] {
                let host = &mut it.network().hosts[at];
                let answer = NameserverReply { server: [10, 0, 0, 54].into(), ..host.answers[0].clone() };
                host.answers.push(answer);
                resolves(host, "52.119.0.9");
            }
        },
        &[("GK-NET-010", Error)],
    ),
    row(
        "a dead nameserver first",
        |it| {
            let dead = [10, 0, 0, 52].into();
            it.network().nameservers.insert(0, dead);
            for host in &mut it.network().hosts {
                host.names.took = Some(5000);
                host.answers
                    .insert(0, NameserverReply { server: dead, said: LookupResult::Silent, aliases: Vec::new() });
            }
        },
        &[("GK-NET-011", Warning)],
    ),
    row(
        "no network at all",
        |it| {
            it.network().own.has_way = Some(false);
            it.network().inside = Some(Names { took: Some(1), error: Some("NXDOMAIN".into()), ..Names::default() });
            every(it, |host| unresolved(host, LookupResult::Silent));
        },
        &[("GK-NET-080", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no nameserver",
        |it| {
            it.network().own.no_nameserver = Some("/etc/resolv.conf".into());
            it.network().nameservers.clear();
            every(it, |host| {
                unresolved(host, LookupResult::Silent);
                host.answers.clear();
            });
        },
        &[("GK-NET-081", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's that has stopped",
        |it| {
            stubbed(it, LookupResult::Silent, None);
            it.network().own.stub_is_down = true;
        },
        &[("GK-NET-082", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's that fails",
        |it| stubbed(it, LookupResult::Failed("ServerFailure".into()), Some(LookupResult::Empty)),
        &[("GK-NET-083", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's whose nameserver is dead",
        |it| stubbed(it, LookupResult::Failed("ServerFailure".into()), Some(LookupResult::Silent)),
        &[("GK-NET-003", Error), ("GK-RES-016", Info)],
    ),
    row(
        "a resolver of the machine's whose nameserver fails",
        |it| {
            let fails = || LookupResult::Failed("ServerFailure".into());
            stubbed(it, fails(), Some(fails()));
        },
        &[("GK-NET-004", Error), ("GK-RES-016", Info)],
    ),
    row(
        "names that are known late",
        |it| it.network().hosts[RUNTIME].names.took = Some(1400),
        &[("GK-NET-084", Warning)],
    ),
    row(
        "packets that are lost, names among them",
        |it| {
            it.network().loss = Some(Loss { tried: 30, again: 6 });
            it.network().hosts[RUNTIME].names.took = Some(5004);
        },
        &[("GK-NET-085", Warning)],
    ),
    row(
        "a packet that is lost, and one name's",
        |it| {
            it.network().loss = Some(Loss { tried: 20, again: 1 });
            it.network().hosts[RUNTIME].names.took = Some(5004);
        },
        &[("GK-NET-085", Warning)],
    ),
    row(
        "a packet that is lost, and names that are all known late",
        |it| {
            it.network().loss = Some(Loss { tried: 20, again: 1 });
            it.network().hosts.iter_mut().for_each(|host| host.names.took = Some(1400));
        },
        &[("GK-NET-084", Warning)],
    ),
    row("a packet that is lost", |it| it.network().loss = Some(Loss { tried: 30, again: 1 }), &[]),
    row(
        "a self-signed certificate",
        |it| {
            runtime(it, |host| {
                distrusted(host);
                let leaf = &mut certificate(host).chain[0];
                leaf.subject = leaf.issuer.clone();
            });
        },
        &[("GK-NET-086", Error)],
    ),
    row(
        "an issuer that wasn't sent",
        |it| {
            runtime(it, |host| {
                distrusted(host);
                certificate(host).lacks_issuer = Some("O=ACME K.K., CN=ACME Root CA".into());
            });
        },
        &[("GK-NET-087", Error)],
    ),
    row(
        "IPv6 alone, and nothing that translates",
        |it| {
            it.network().own.six_alone = true;
            every(it, |host| lost(host, Tcp::NoRoute));
        },
        &[("GK-NET-088", Error), ("GK-RES-016", Info)],
    ),
    row(
        "TLS 1.3 is cut off",
        |it| runtime(it, |host| certificate(host).cut_with_13 = Some("tls handshake eof".into())),
        &[("GK-NET-089", Error)],
    ),
    row(
        "a busy machine",
        |it| {
            it.network().own.late = Some(40);
            let timing = &mut first(&mut it.network().hosts[RUNTIME]).timing;
            (timing.connect, timing.tls, timing.best_tls) = (Some(45), Some(420), Some(230));
        },
        &[],
    ),
    row(
        "a slow way, and a machine that isn't busy",
        |it| {
            it.network().own.late = Some(1);
            let timing = &mut first(&mut it.network().hosts[RUNTIME]).timing;
            (timing.connect, timing.tls, timing.best_tls) = (Some(45), Some(420), Some(230));
        },
        &[("GK-NET-034", Warning)],
    ),
    row("dropped", |it| runtime(it, |host| lost(host, Tcp::Dropped)), &[("GK-NET-012", Error)]),
    row(
        "an exception that leads past the only way",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            let list = "localhost,.amazonaws.com";
            it.network().settings =
                vec![setting("HTTPS_PROXY", "http://proxy.example:8080"), setting("NO_PROXY", list)];
            runtime(it, |host| {
                resolves(host, "52.119.0.9");
                lost(host, Tcp::Dropped);
                let tls = Some(Tls::Shown(Box::new(shown())));
                let (proxy, connect) = ("proxy.example:8080".to_owned(), Connect::Opened);
                host.by_proxy = Some(Proxied { proxy, shown: None, connect, tls, timing: Timing::default() });
            });
        },
        &[("GK-NET-066", Error)],
    ),
    row("no way out, and no proxy", closed, &[("GK-NET-067", Error), ("GK-RES-016", Info)]),
    row(
        "no way out, and a proxy that only the desktop knows",
        |it| {
            closed(it);
            let (name, value) = ("https".to_owned(), "proxy.acme.example:8080".to_owned());
            it.network().unread_proxies = vec![Setting { name, value, origin: "org.gnome.system.proxy".into() }];
        },
        &[("GK-NET-067", Error), ("GK-RES-016", Info)],
    ),
    row(
        "no way out, and a PAC file that only the desktop knows",
        |it| {
            closed(it);
            let (name, value) = ("PAC".to_owned(), "http://pac.acme.example/proxy.pac".to_owned());
            it.network().unread_proxies = vec![Setting { name, value, origin: "org.gnome.system.proxy".into() }];
        },
        &[("GK-NET-067", Error), ("GK-RES-016", Info)],
    ),
    row("refused", |it| runtime(it, |host| lost(host, Tcp::Refused)), &[("GK-NET-013", Error)]),
    row("prohibited", |it| runtime(it, |host| lost(host, Tcp::Prohibited)), &[("GK-NET-014", Error)]),
    row("unreachable", |it| runtime(it, |host| lost(host, Tcp::Unreachable)), &[("GK-NET-015", Error)]),
    row(
        "the sign-in alone is dropped",
        |it| {
            lost(&mut it.network().hosts[OIDC], Tcp::Dropped);
            it.no_keys(&aws::TIMEOUT);
        },
        &[("GK-NET-012", Error), ("GK-RES-016", Info)],
    ),
    row(
        "STS alone is dropped",
        |it| {
            lost(&mut it.network().hosts[STS], Tcp::Dropped);
            it.credentials().identity = Probe::Got(None);
            it.account().identity = Probe::Failed(failure(&aws::TIMEOUT));
        },
        &[("GK-NET-012", Warning)],
    ),
    row(
        "STS alone is dropped, and a role is assumed there",
        |it| {
            lost(&mut it.network().hosts[STS], Tcp::Dropped);
            it.profile.aws_mut().assume_role_arn = "arn:aws:iam::999922223333:role/Bedrock".into();
            it.no_keys(&aws::TIMEOUT);
        },
        &[("GK-NET-012", Error), ("GK-RES-016", Info)],
    ),
    row(
        "IPv6 is broken",
        |it| {
            let host = &mut it.network().hosts[RUNTIME];
            let good = first(host).clone();
            let ip = "fd00::5".parse().unwrap();
            let bad = Address { ip, class: Class::Ula, tcp: Tcp::Dropped, tls: None, ..good.clone() };
            host.names.addresses.push(Named { ip, class: Class::Ula });
            host.ways[0].through = Through::Direct(vec![good, bad]);
        },
        &[("GK-NET-016", Warning)],
    ),
    row(
        "one address is broken",
        |it| {
            let host = &mut it.network().hosts[RUNTIME];
            let good = first(host).clone();
            let ip = "10.0.2.5".parse().unwrap();
            let bad = Address { ip, tcp: Tcp::Dropped, tls: None, ..good.clone() };
            host.names.addresses.push(Named { ip, class: Class::Private });
            host.ways[0].through = Through::Direct(vec![good, bad]);
        },
        &[("GK-NET-017", Warning)],
    ),
    row(
        "a handshake that is cut off",
        |it| runtime(it, |host| first(host).tls = Some(Tls::Failed("closed".into()))),
        &[("GK-NET-018", Error)],
    ),
    row(
        "something on the way that knows TLS 1.0 alone",
        |it| runtime(it, |host| first(host).tls = Some(Tls::TooOld("received fatal alert: ProtocolVersion".into()))),
        &[("GK-NET-018", Error)],
    ),
    row(
        "packets that are too large for the way",
        |it| {
            let lost = |passes| Some(Tls::Oversized(Oversized { inward: false, passes }));
            first(&mut it.network().hosts[CONTROL]).tls = lost(None);
            runtime(it, |host| first(host).tls = lost(Some(1280)));
        },
        &[("GK-NET-060", Error)],
    ),
    row(
        "packets that are too large for the way, of a size that nobody looked for",
        |it| {
            let lost = Oversized { inward: true, passes: None };
            runtime(it, |host| first(host).tls = Some(Tls::Oversized(lost)));
        },
        &[("GK-NET-060", Error)],
    ),
    row(
        "a filter that reads the name of the host",
        |it| runtime(it, |host| first(host).tls = Some(Tls::Filtered("Connection reset by peer".into()))),
        &[("GK-NET-061", Error)],
    ),
    row(
        "a proxy that ends TLS in its tunnel",
        |it| {
            proxied(it, Connect::Opened);
            for way in it.network().hosts.iter_mut().flat_map(|host| &mut host.ways) {
                if let Through::Proxy(proxied) = &mut way.through {
                    proxied.tls = Some(Tls::Failed("Connection reset by peer".into()));
                }
            }
        },
        &[("GK-NET-062", Error)],
    ),
    row(
        "a client certificate is wanted",
        |it| runtime(it, |host| first(host).tls = Some(Tls::WantsCertificate("required".into()))),
        &[("GK-NET-019", Error)],
    ),
    row(
        "the client certificate's file is gone",
        |it| {
            flaw(it, "GK-NET-047");
            runtime(it, |host| first(host).tls = Some(Tls::WantsCertificate("required".into())));
        },
        &[("GK-NET-047", Error)],
    ),
    row("another one's key", |it| flaw(it, "GK-NET-048"), &[("GK-NET-048", Error)]),
    row("a key that others can read", |it| flaw(it, "GK-NET-049"), &[("GK-NET-049", Warning)]),
    row("a client certificate that has ended", |it| flaw(it, "GK-NET-050"), &[("GK-NET-050", Error)]),
    row("a client certificate that ends soon", |it| flaw(it, "GK-NET-051"), &[("GK-NET-051", Warning)]),
    row("expired", |it| runtime(it, |host| certificate(host).expired = true), &[("GK-NET-020", Error)]),
    row(
        "expired by a clock that runs ahead",
        |it| {
            let theirs = it.facts.at - jiff::SignedDuration::from_hours(24 * 400);
            let ours = it.facts.at;
            let clocks = crate::doctor::facts::credentials::Clocks { host: "portal".into(), theirs, ours };
            it.credentials().clocks = Probe::Got(clocks);
            every(it, |host| certificate(host).expired = true);
        },
        &[("GK-AWS-005", Error), ("GK-RES-016", Info)],
    ),
    row(
        "an authority that has ended",
        |it| runtime(it, |host| distrusted_for(host, Authority::Ended(Box::new(shown().chain[0].clone())))),
        &[("GK-NET-097", Error)],
    ),
    row(
        "an issuing authority without its root",
        |it| runtime(it, |host| distrusted_for(host, Authority::NotRoot(Box::new(shown().chain[0].clone())))),
        &[("GK-NET-098", Error)],
    ),
    row(
        "an authority that may not vouch for the name",
        |it| runtime(it, |host| distrusted_for(host, Authority::Constrained("CN=ACME Root CA".into()))),
        &[("GK-NET-022", Error)],
    ),
    row(
        "an authority that was renewed",
        |it| runtime(it, |host| distrusted_for(host, Authority::OtherKey("CN=ACME Root CA".into()))),
        &[("GK-NET-022", Error)],
    ),
    row(
        "TLS that genkan's library alone refuses, at the models",
        |it| {
            runtime(it, |host| first(host).tls = Some(Tls::Beyond("HandshakeFailure".into())));
            unheard(it);
        },
        &[("GK-NET-099", Warning)],
    ),
    row(
        "TLS that genkan's library alone refuses, at the sign-in",
        |it| {
            it.network().hosts[OIDC].ways[0].takers.push(Consumer::Genkan);
            certificate(&mut it.network().hosts[OIDC]).beyond = Some(Beyond::CommonName);
        },
        &[("GK-NET-099", Error)],
    ),
    row("another name", |it| runtime(it, |host| certificate(host).names_host = false), &[("GK-NET-021", Error)]),
    row("interception that nobody trusts", |it| every(it, distrusted), &[("GK-NET-022", Error), ("GK-RES-016", Info)]),
    row(
        "interception that is trusted",
        |it| it.network().hosts.iter_mut().for_each(|host| certificate(host).is_public = false),
        &[("GK-NET-023", Info)],
    ),
    row(
        "a file of authorities that isn't there",
        |it| {
            it.network().authorities = vec![Authorities {
                consumer: Consumer::Client,
                by: "NODE_EXTRA_CA_CERTS".into(),
                origin: "shell".into(),
                file: "/gone.pem".into(),
                holds: Err("not found".into()),
            }];
            every(it, distrusted);
        },
        &[("GK-NET-024", Error), ("GK-RES-016", Info)],
    ),
    row(
        "one file in another form, which three settings name",
        |it| {
            let authorities = |consumer, by: &str, origin: &str| Authorities {
                consumer,
                by: by.into(),
                origin: origin.into(),
                file: "/ca.der".into(),
                holds: Err("no certificate in it".into()),
            };
            it.network().authorities = vec![
                authorities(Consumer::Client, "NODE_EXTRA_CA_CERTS", "/home/a/.claude/settings.json"),
                authorities(Consumer::AwsTools, "ca_bundle", "/home/a/.aws/config"),
                authorities(Consumer::Genkan, "network.ca_bundle", "acme"),
            ];
        },
        &[("GK-NET-024", Error)],
    ),
    row(
        "two proxies",
        |it| {
            it.network().settings = vec![
                setting("https_proxy", "http://a:1"),
                setting("HTTPS_PROXY", "http://b:1"),
                setting("NO_PROXY", ".amazonaws.com"),
            ];
        },
        &[("GK-NET-027", Warning)],
    ),
    row(
        "a form that half of the client doesn't know",
        |it| {
            it.network().settings = vec![setting("HTTPS_PROXY", "http://p:1"), setting("NO_PROXY", "*.amazonaws.com")];
        },
        &[("GK-NET-028", Warning)],
    ),
    row(
        "no proxy answers",
        |it| {
            proxied(it, Connect::Unreached(Tcp::Refused));
            through(&mut it.network().hosts[OIDC], Connect::Unreached(Tcp::Refused));
        },
        &[("GK-NET-029", Error)],
    ),
    row(
        "a proxy that wants a sign-in",
        |it| proxied(it, Connect::WantsSignIn(vec!["Negotiate".into()])),
        &[("GK-NET-030", Error)],
    ),
    row("a proxy that doesn't take the password", |it| shown_to_proxy(it, "Basic"), &[("GK-NET-052", Error)]),
    row(
        "a proxy that wants something else than a password",
        |it| shown_to_proxy(it, "Bearer"),
        &[("GK-NET-030", Error)],
    ),
    row(
        "nothing to show the proxy",
        |it| {
            proxied(it, Connect::WantsSignIn(vec!["Basic".into()]));
            it.profile.network.proxy_auth = ProxyAuth::Keyring;
            let args = [("profile", "acme"), ("proxy", "http://p:1")].map(|(name, value)| (name.into(), value.into()));
            it.network().no_value = Some(Failure { args: args.into(), ..failure(&code::NO_VALUE) });
        },
        &[("GK-NET-040", Error)],
    ),
    row(
        "a password that the proxy refused a moment ago",
        |it| {
            proxied(it, Connect::WantsSignIn(vec!["Basic".into()]));
            it.profile.network.proxy_auth = ProxyAuth::Keyring;
            let args = [("proxy".into(), "http://p:1".into())].into();
            it.network().no_value = Some(Failure { args, ..failure(&code::VALUE_REFUSED) });
        },
        &[("GK-NET-052", Error)],
    ),
    row("a proxy that refuses", |it| proxied(it, Connect::Refused(page(403))), &[("GK-NET-031", Error)]),
    row("a proxy that is none", |it| proxied(it, Connect::Broken("closed".into())), &[("GK-NET-032", Error)]),
    row(
        "a proxy without a scheme",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![setting("HTTPS_PROXY", "proxy.example:8080")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a SOCKS proxy",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![setting("HTTPS_PROXY", "socks5://proxy.example:1080")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a proxy whose password isn't percent-encoded",
        |it| {
            proxied(it, Connect::BadAddress);
            it.network().settings = vec![setting("HTTPS_PROXY", "http://…@proxy.example:8080")];
        },
        &[("GK-NET-026", Error)],
    ),
    row(
        "a page in place of the models",
        |it| {
            runtime(it, |host| inspected(host, 403));
        },
        // Who intercepts is worth knowing beside it.
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "who inspects gets no answer from the models",
        |it| {
            runtime(it, |host| inspected(host, 504));
        },
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "a page at the root of hosts whose real requests are answered",
        |it| {
            for host in [RUNTIME, CONTROL, STS, PORTAL] {
                inspected(&mut it.network().hosts[host], 403);
            }
        },
        &[("GK-NET-023", Info)],
    ),
    row(
        "the same page at the root and in place of the models",
        |it| {
            inspected(&mut it.network().hosts[RUNTIME], 403);
            it.answer(&Invoked::Refused(refusal(403, "", "<html><title>Sign in</title></html>")));
        },
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "nothing behind who inspects, at the root and for the models",
        |it| {
            inspected(&mut it.network().hosts[RUNTIME], 504);
            it.answer(&Invoked::Refused(refusal(504, "", "<html><title>504 Gateway Time-out</title></html>")));
        },
        &[("GK-ERR-183", Error), ("GK-NET-023", Info)],
    ),
    row(
        "streams break off, and answers in one piece come",
        |it| it.answer(&Invoked::BrokeOff("the stream ended before message_stop, after 300 bytes".into())),
        &[("GK-INV-018", Warning)],
    ),
    row(
        "a page in place of streams, and answers in one piece come",
        |it| {
            let page = "<html><title>ICAP protocol error</title></html>";
            it.answer(&Invoked::NotAsStream(refusal(502, "", page)));
        },
        &[("GK-INV-018", Error)],
    ),
    row(
        "the models' requests are led to a page to click through",
        |it| it.answer(&Invoked::Refused(refusal(302, "", "→ coach.acme.example"))),
        &[("GK-NET-092", Error)],
    ),
    row(
        "large requests get no answer",
        |it| it.account().large = Some(large(Probe::Failed(failure(&aws::TIMEOUT)))),
        &[("GK-NET-063", Error)],
    ),
    row(
        "large requests are refused by somebody on the way",
        |it| it.account().large = Some(large(Probe::Got(Invoked::Refused(refusal(413, "", "<html>413</html>"))))),
        &[("GK-NET-064", Error)],
    ),
    row(
        "a large request is refused by the service itself",
        |it| {
            let no = refusal(400, "ValidationException", "Malformed input request");
            it.account().large = Some(large(Probe::Got(Invoked::Refused(no))));
        },
        &[("GK-NET-065", Info)],
    ),
    row("slow", |it| first(&mut it.network().hosts[RUNTIME]).timing.connect = Some(250), &[("GK-NET-034", Warning)]),
    row(
        "an address with a slash behind it",
        |it| {
            let with_slash = "https://bedrock-runtime.ap-northeast-1.amazonaws.com/";
            it.network().settings = vec![setting("ANTHROPIC_BEDROCK_BASE_URL", with_slash)];
        },
        &[("GK-NET-035", Warning)],
    ),
    row("no time was left", |it| lost(&mut it.network().hosts[CONTROL], Tcp::NotTried), &[("GK-NET-036", Warning)]),
    row(
        "an address of this machine's own containers",
        |it| {
            let link = Link { interface: "docker0".into(), network: "172.17.0.0/16".into() };
            it.network().own.links = vec![link];
            runtime(it, |host| {
                resolves(host, "172.17.0.5");
                lost(host, Tcp::Unreachable);
            });
        },
        &[("GK-NET-101", Error)],
    ),
    row(
        "HTTP where TLS should be",
        |it| {
            runtime(it, |host| {
                host.name = "llm.acme.example".into();
                first(host).tls = Some(Tls::Plain(Box::new(page(400))));
            });
        },
        &[("GK-NET-100", Error)],
    ),
    row(
        "a page in a tunnel",
        |it| {
            proxied(it, Connect::Opened);
            it.profile.network.private_path = PrivatePath::Off;
            for way in &mut it.network().hosts[RUNTIME].ways {
                if let Through::Proxy(proxied) = &mut way.through {
                    proxied.tls = Some(Tls::Plain(Box::new(page(403))));
                }
            }
        },
        &[("GK-NET-033", Error)],
    ),
    row(
        "a proxy that is silent for one host",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            proxied(it, Connect::Silent);
            through(&mut it.network().hosts[CONTROL], Connect::Opened);
        },
        &[("GK-NET-032", Error)],
    ),
    row(
        "a proxy whose name nobody knows here",
        |it| proxied(it, Connect::NoSuchName("Name or service not known".into())),
        &[("GK-NET-029", Error)],
    ),
    row("a public runtime", |it| resolves(&mut it.network().hosts[RUNTIME], "52.119.0.9"), &[("GK-PRV-001", Error)]),
    row(
        "a public runtime behind a firewall",
        |it| {
            runtime(it, |host| {
                resolves(host, "52.119.0.9");
                lost(host, Tcp::Dropped);
            });
        },
        &[("GK-PRV-001", Error)],
    ),
    row(
        "a public runtime that a policy denies",
        |it| {
            resolves(&mut it.network().hosts[RUNTIME], "52.119.0.9");
            let said = "User: x is not authorized to perform: bedrock:InvokeModelWithResponseStream on resource: arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/x \
                        with an explicit deny in an identity-based policy";
            let no = Invoked::Refused(refusal(403, "AccessDeniedException", said));
            it.account().invoked.values_mut().for_each(|answer| *answer = Probe::Got(no.clone()));
        },
        &[("GK-PRV-001", Error)],
    ),
    row(
        "a runtime that is private and public",
        |it| {
            let host = &mut it.network().hosts[RUNTIME];
            host.names.addresses.push(Named { ip: "2600::1".parse().unwrap(), class: Class::Public });
        },
        &[("GK-PRV-002", Error)],
    ),
    row(
        "a private runtime behind a proxy",
        |it| {
            it.network().settings = vec![setting("HTTPS_PROXY", "http://proxy.example:8080")];
            through(&mut it.network().hosts[RUNTIME], Connect::Opened);
        },
        // The AWS half of Claude Code goes there as well.
        &[("GK-PRV-003", Error)],
    ),
    row(
        "a private runtime that there was no time for",
        |it| lost(&mut it.network().hosts[RUNTIME], Tcp::NotTried),
        &[("GK-NET-036", Warning), ("GK-PRV-004", Warning)],
    ),
    row(
        "a public control plane",
        |it| resolves(&mut it.network().hosts[CONTROL], "52.119.0.8"),
        &[("GK-PRV-005", Warning)],
    ),
    row(
        "endpoints of the runtime alone, and no other way",
        |it| {
            for (at, ip) in [(CONTROL, "52.119.0.8"), (STS, "52.119.0.7")] {
                resolves(&mut it.network().hosts[at], ip);
                lost(&mut it.network().hosts[at], Tcp::Dropped);
            }
        },
        &[("GK-PRV-005", Warning), ("GK-PRV-006", Warning), ("GK-NET-012", Info)],
    ),
    row("a public STS", |it| resolves(&mut it.network().hosts[STS], "52.119.0.7"), &[("GK-PRV-006", Info)]),
    row("no private path is asked for", |it| it.profile.network.private_path = PrivatePath::Off, &[]),
    row(
        "the certificate of the office, which the AWS tools don't trust",
        |it| {
            it.network().authorities = vec![Authorities {
                consumer: Consumer::AwsTools,
                by: "AWS_CA_BUNDLE".into(),
                origin: "shell".into(),
                file: "/ca.pem".into(),
                holds: Ok(1),
            }];
            for host in &mut it.network().hosts {
                let office =
                    Shown { is_public: false, trusted_by: vec![Consumer::Client, Consumer::Genkan], ..shown() };
                *certificate(host) = office;
            }
        },
        &[("GK-NET-023", Warning)],
    ),
];
