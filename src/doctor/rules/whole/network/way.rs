//! Connections, packets and the private path.

use super::super::super::client::tests::left;
use super::*;
use crate::doctor::facts::client::Leftover;
use crate::messages::client as reasons;

/// An address in a range that the profile calls its own.
fn own_range(host: &mut Host, ip: &str) {
    resolves(host, ip);
    host.names.addresses[0].class = Class::Private;
    first(host).class = Class::Private;
}

/// Of two addresses this one takes connections and says nothing more.
fn held(it: &mut Machine, at: usize) {
    let host = &mut it.network().hosts[RUNTIME];
    let good = first(host).clone();
    let ip = "10.0.2.5".parse().unwrap();
    let bad = Address { ip, tls: Some(Tls::Failed(BrokenOff::Silent)), ..good.clone() };
    host.names.addresses.insert(at, Named { ip, class: Class::Private });
    host.ways[0].through = Through::Direct(if at == 0 { vec![bad, good] } else { vec![good, bad] });
}

pub(in super::super) const ROWS: &[Row] = &[
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
        "a stand-in's address that was left over, where nobody listens",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            let value = Some("http://localhost:4566".to_owned());
            it.settings().leftovers = vec![Leftover { value, ..left("AWS_ENDPOINT_URL", reasons::AWS_ENDPOINT) }];
            let host = &mut it.network().hosts[CONTROL];
            host.name = "localhost".into();
            resolves(host, "127.0.0.1");
            lost(host, Tcp::Refused);
        },
        &[("GK-CLI-006", Error)],
    ),
    row("no route", |it| every(it, |host| lost(host, Tcp::NoRoute)), &[("GK-NET-002", Error), ("GK-RES-016", Info)]),
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
        "packets that are lost, names among them",
        |it| {
            it.network().loss = Some(Loss { tried: 30, again: 6 });
            it.network().hosts[RUNTIME].names.took = Some(5004);
        },
        &[("GK-NET-085", Warning)],
    ),
    row(
        "packets that are lost, those of STS among them",
        |it| {
            it.network().loss = Some(Loss { tried: 30, again: 6 });
            it.account().identity = Probe::Failed(failure(&aws::TIMEOUT));
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
    row(
        "a limit of connections at once that keeps AWS's STS and a large request from their answers",
        |it| {
            it.network().is_limited = true;
            it.account().identity = Probe::Failed(failure(&aws::TIMEOUT));
            let (model, answer) = ("jp.anthropic.claude-sonnet-4-6".into(), Probe::Failed(failure(&aws::TIMEOUT)));
            it.account().large = Some(Large { model, answer, is_of_words: false, first_passes: false });
        },
        &[],
    ),
    row("a packet that is lost", |it| it.network().loss = Some(Loss { tried: 30, again: 1 }), &[]),
    row(
        "IPv6 alone, and nothing that translates",
        |it| {
            it.network().own.six_alone = true;
            every(it, |host| lost(host, Tcp::NoRoute));
        },
        &[("GK-NET-088", Error), ("GK-RES-016", Info)],
    ),
    row(
        "addresses that nothing translates",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            every(it, |host| {
                resolves(host, "64:ff9b::d70:901");
                lost(host, Tcp::Dropped);
            });
        },
        &[("GK-NET-108", Error), ("GK-RES-016", Info)],
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
            // The AWS part of Claude Code doesn't know this form: no second list is told.
            let list = "localhost,*.amazonaws.com";
            it.network().settings =
                vec![setting("HTTPS_PROXY", "http://proxy.example:8080"), setting("NO_PROXY", list)];
            runtime(it, |host| {
                resolves(host, "52.119.0.9");
                lost(host, Tcp::Dropped);
                host.by_proxy = Some(crate::doctor::rules::network::tests::proxied(Connect::Opened));
            });
        },
        &[("GK-NET-066", Error)],
    ),
    row(
        "STS on a private path, the portal behind the proxy",
        |it| {
            it.profile.network.private_path = PrivatePath::Off;
            let list = "sts.ap-northeast-1.amazonaws.com";
            it.network().settings =
                vec![setting("HTTPS_PROXY", "http://proxy.example:8080"), setting("NO_PROXY", list)];
            let sts = it.network().hosts[STS].name.clone();
            let portal = &mut it.network().hosts[PORTAL];
            unresolved(portal, LookupResult::NoSuchName);
            portal.goes_as = Some(sts);
            portal.by_proxy = Some(crate::doctor::rules::network::tests::proxied(Connect::Opened));
        },
        &[("GK-NET-066", Error)],
    ),
    row(
        "a VPN that doesn't carry what its nameserver gives",
        |it| {
            let link = Link { interface: "tun0".into(), network: "10.0.0.0/8".into() };
            it.network().own.tunnels = vec![link];
            let way = Leaving {
                to: "172.20.8.11".parse().unwrap(),
                source: Some("192.168.1.7".parse().unwrap()),
                interface: Some("eth0".into()),
                router: Some("192.168.1.1".parse().unwrap()),
                by_default: true,
            };
            it.network().own.leaving = vec![way];
            runtime(it, |host| {
                resolves(host, "172.20.8.11");
                lost(host, Tcp::Dropped);
            });
        },
        &[("GK-NET-110", Error)],
    ),
    row(
        "an address that the VPN carries, and nothing answers",
        |it| {
            let link = Link { interface: "tun0".into(), network: "10.0.0.0/8".into() };
            it.network().own.tunnels = vec![link];
            let way = Leaving {
                to: "10.0.1.5".parse().unwrap(),
                source: Some("10.8.0.2".parse().unwrap()),
                interface: Some("tun0".into()),
                router: None,
                by_default: false,
            };
            it.network().own.leaving = vec![way];
            runtime(it, |host| lost(host, Tcp::Dropped));
        },
        &[("GK-NET-012", Error)],
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
        "IPv6 that takes connections, and says nothing to TLS",
        |it| {
            it.unheard();
            let host = &mut it.network().hosts[RUNTIME];
            let good = first(host).clone();
            let ip = "fd00::5".parse().unwrap();
            let bad = Address { ip, class: Class::Ula, tls: Some(Tls::Failed(BrokenOff::Silent)), ..good.clone() };
            host.names.addresses.insert(0, Named { ip, class: Class::Ula });
            host.ways[0].through = Through::Direct(vec![bad, good]);
        },
        &[("GK-NET-016", Error)],
    ),
    row(
        "IPv6 that a router ends late",
        |it| {
            let host = &mut it.network().hosts[RUNTIME];
            let good = first(host).clone();
            let ip = "fd00::5".parse().unwrap();
            let mut bad = Address { ip, class: Class::Ula, tcp: Tcp::Unreachable, tls: None, ..good.clone() };
            bad.timing.refused_after = Some(1003);
            host.names.addresses.push(Named { ip, class: Class::Ula });
            host.ways[0].through = Through::Direct(vec![good, bad]);
        },
        &[("GK-NET-016", Warning)],
    ),
    row(
        "IPv6 that is ended at once",
        |it| {
            let host = &mut it.network().hosts[RUNTIME];
            let good = first(host).clone();
            let ip = "fd00::5".parse().unwrap();
            let bad = Address { ip, class: Class::Ula, tcp: Tcp::Unreachable, tls: None, ..good.clone() };
            host.names.addresses.push(Named { ip, class: Class::Ula });
            host.ways[0].through = Through::Direct(vec![good, bad]);
        },
        &[],
    ),
    row(
        "the first of two addresses takes connections, and says nothing to TLS",
        |it| {
            it.unheard();
            held(it, 0);
        },
        &[("GK-NET-017", Error)],
    ),
    row("the second of two addresses does so", |it| held(it, 1), &[("GK-NET-017", Warning)]),
    row(
        "the same, where one of the models was asked at it",
        |it| {
            held(it, 1);
            it.account().invoked.insert(SONNET.into(), Probe::Failed(failure(&aws::TIMEOUT)));
        },
        &[("GK-NET-017", Error)],
    ),
    row(
        "one of two addresses breaks connections off, and so one of the models was asked in vain",
        |it| {
            held(it, 1);
            let Through::Direct(addresses) = &mut it.network().hosts[RUNTIME].ways[0].through else { return };
            addresses[1].tls = Some(Tls::Failed(BrokenOff::Reset));
            it.account().invoked.insert(SONNET.into(), Probe::Failed(failure(&aws::UNREACHABLE)));
        },
        &[("GK-NET-017", Error)],
    ),
    row(
        "the same, where the large request was sent to it",
        |it| {
            held(it, 1);
            it.account().large = Some(large(Probe::Failed(failure(&aws::TIMEOUT))));
        },
        &[("GK-NET-017", Error)],
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
        |it| runtime(it, |host| first(host).tls = Some(Tls::Filtered(BrokenOff::Other("connection reset".into())))),
        &[("GK-NET-061", Error)],
    ),
    row("slow", |it| first(&mut it.network().hosts[RUNTIME]).timing.connect = Some(250), &[("GK-NET-034", Warning)]),
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
        "addresses that the profile doesn't call private",
        |it| {
            for (at, ip) in [(RUNTIME, "100.64.8.12"), (CONTROL, "100.64.8.11"), (STS, "100.64.8.11")] {
                resolves(&mut it.network().hosts[at], ip);
            }
        },
        &[("GK-PRV-012", Error)],
    ),
    row(
        "the same of STS alone",
        |it| resolves(&mut it.network().hosts[STS], "100.64.8.11"),
        &[("GK-PRV-012", Warning)],
    ),
    row(
        "the same behind a firewall",
        |it| {
            runtime(it, |host| {
                resolves(host, "100.64.8.12");
                lost(host, Tcp::Dropped);
            });
        },
        &[("GK-NET-012", Error)],
    ),
    row(
        "a private runtime that there was no time for",
        |it| lost(&mut it.network().hosts[RUNTIME], Tcp::NotTried),
        &[("GK-NET-036", Warning), ("GK-PRV-004", Warning)],
    ),
    row(
        "a range of the profile's that is the cloud's public one",
        |it| {
            it.profile.network.private_cidrs = vec!["52.119.0.0/16".into()];
            for at in [RUNTIME, OIDC, PORTAL] {
                own_range(&mut it.network().hosts[at], "52.119.0.9");
            }
        },
        &[("GK-PRV-013", Warning)],
    ),
    row(
        "a public range that is the organisation's own",
        |it| {
            it.profile.network.private_cidrs = vec!["133.11.0.0/16".into()];
            own_range(&mut it.network().hosts[RUNTIME], "133.11.0.9");
        },
        &[],
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
        &[("GK-PRV-005", Warning), ("GK-NET-012", Info), ("GK-PRV-006", Info)],
    ),
    row("a public STS", |it| resolves(&mut it.network().hosts[STS], "52.119.0.7"), &[("GK-PRV-006", Info)]),
    row("no private path is asked for", |it| it.profile.network.private_path = PrivatePath::Off, &[]),
];
