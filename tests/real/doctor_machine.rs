//! What is a machine's own and is easily taken for the network's: no interface, no nameserver, a resolver on the machine
//! itself, a busy processor, an address family that it hasn't got; and what only seems to be an interception.

use std::time::{Duration, Instant};

use genkan::code::network as net;
use genkan::profile::PrivatePath;
use genkan::report::Severity::{Error, Warning};

use super::doctor_faults::Row;
use super::doctor_network::{
    FINE, GROUPS, Make, NAMES, OTHER, PUBLIC, Stage, connect, drops, hold, rejects, resolvers, run, what_matters,
};
use super::doctor_parts::dnsmasq_at;
use super::endpoint::{Company, Endpoint, ORGANISATION, Signed};
use super::nameserver::{Says, Zone};

/// Where a resolver of the machine itself listens.
const STUB: &str = "127.0.0.53";

pub(super) fn rows() -> Vec<Row> {
    vec![
        (
            "the interface is down",
            |s| {
                connect(&s.site)?;
                run(&s.site, "ip", &["link", "set", "v0", "down"])?;
                resolvers(&s.site, "nameserver 192.168.77.1\n");
                Ok(())
            },
            &net::OFFLINE,
            Error,
            |s| connect(&s.site),
        ),
        (
            "the interface is down, behind a stub",
            |s| {
                connect(&s.site)?;
                run(&s.site, "ip", &["link", "set", "v0", "down"])?;
                dnsmasq_at(s, STUB, &["--server=192.168.77.1"])
            },
            &net::OFFLINE,
            Error,
            stubbed,
        ),
        (
            "an empty resolv.conf",
            |s| {
                connect(&s.site)?;
                // The stand-in's own nameserver listens where the system asks then.
                rejects(&s.site, "ip daddr 127.0.0.1 udp dport 53")?;
                resolvers(&s.site, "");
                Ok(())
            },
            &net::NO_NAMESERVER,
            Error,
            |s| connect(&s.site),
        ),
        (
            "the stub isn't running",
            |s| {
                connect(&s.site)?;
                resolvers(&s.site, "nameserver 127.0.0.53\n");
                Ok(())
            },
            &net::STUB_DOWN,
            Error,
            stubbed,
        ),
        (
            "the nameserver behind a stub is dead",
            |s| {
                connect(&s.site)?;
                silent(s);
                behind(s, OTHER)?;
                dnsmasq_at(s, STUB, &[&format!("--server={OTHER}")])
            },
            &net::SILENT_SERVERS,
            Error,
            stubbed,
        ),
        (
            "the nameserver behind a stub is dead, and nobody says which",
            |s| {
                connect(&s.site)?;
                silent(s);
                dnsmasq_at(s, STUB, &[&format!("--server={OTHER}")])
            },
            &net::STUB_FAILS,
            Error,
            stubbed,
        ),
        (
            "the stub fails, the nameserver behind it doesn't",
            |s| {
                connect(&s.site)?;
                behind(s, FINE)?;
                let fails = Zone::default();
                fails.say("", Says::Fails);
                fails.serve(&s.site, STUB);
                resolvers(&s.site, "nameserver 127.0.0.53\n");
                Ok(())
            },
            &net::STUB_FAILS,
            Error,
            stubbed,
        ),
        (
            "an issuer that wasn't sent",
            |s| issued(s, Signed::BetweenUnsent),
            &net::INCOMPLETE,
            Error,
            |s| issued(s, Signed::Between),
        ),
        ("self-signed", |s| issued(s, Signed::BySelf), &net::SELF_SIGNED, Error, |s| issued(s, Signed::ByCompany)),
        (
            "TLS 1.3 is cut off",
            |s| {
                s.serve(|e| e.cuts_13 = true);
                Ok(())
            },
            &net::TLS_13_CUT,
            Error,
            |s| {
                s.serve(|e| e.is_old = true);
                Ok(())
            },
        ),
        (
            "names take long",
            |s| {
                late(s, 1300);
                Ok(())
            },
            &net::SLOW_NAMES,
            Warning,
            |s| {
                late(s, 200);
                Ok(())
            },
        ),
        (
            "one packet of ten is lost",
            |s| {
                s.site
                    .namespace
                    .inside(|| std::fs::write("/etc/resolv.conf", "nameserver 10.0.0.1\n"))
                    .expect("a file");
                loses(s, 10)
            },
            &net::LOSS,
            Warning,
            |s| loses(s, 10_000),
        ),
        // Nobody but doctor opens that many at once.
        (
            "dropped, and not by a limit",
            |s| drops(&s.site, "tcp dport 443"),
            &net::DROPPED,
            Error,
            |s| drops(&s.site, "tcp dport 443 tcp flags & (syn | ack) == syn limit rate over 3/second burst 3 packets"),
        ),
        (
            "IPv6 alone, and names without such an address",
            |s| {
                s.site
                    .namespace
                    .inside(|| std::fs::write("/etc/resolv.conf", "nameserver fd00::53\n"))
                    .expect("a file");
                six(s)?;
                s.lead(&["192.0.2.7"]);
                Ok(())
            },
            &net::NO_NAT64,
            Error,
            |s| {
                six(s)?;
                run(&s.site, "ip", &["-6", "address", "add", "64:ff9b::a00:1/128", "dev", "lo", "nodad"])?;
                s.company.serve(&s.site, "64:ff9b::a00:1", Endpoint::serving(&NAMES));
                s.profile.network.private_path = PrivatePath::Required;
                s.lead(&["64:ff9b::a00:1", "192.0.2.7"]);
                Ok(())
            },
        ),
        (
            "interception of one host alone",
            |s| {
                Company::new("ACME Web Gateway").serve(&s.site, OTHER, Endpoint::serving(&NAMES));
                s.zone.lead("sts.ap-northeast-1.amazonaws.com", &[OTHER]);
                Ok(())
            },
            &net::UNTRUSTED,
            Warning,
            |s| {
                s.company.serve(&s.site, OTHER, Endpoint::serving(&NAMES));
                s.zone.lead("sts.ap-northeast-1.amazonaws.com", &[OTHER]);
                Ok(())
            },
        ),
    ]
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_is_the_machines_own_isnt_blamed_on_the_network() {
    hold(rows());
}

/// What looks odd and harms nobody.
#[test]
#[ignore = "long: .ci/run runs it"]
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
fn what_harms_nobody_gives_no_finding_that_matters() {
    let rows: Vec<(&str, Make)> = vec![
        ("a public AAAA, no IPv6", public_aaaa),
        ("a public AAAA, IPv6 switched off", |s| {
            public_aaaa(s)?;
            run(&s.site, "sysctl", &["-w", "net.ipv6.conf.all.disable_ipv6=1"])
        }),
        ("a public AAAA, IPv6 that leads nowhere by its own word", |s| {
            public_aaaa(s)?;
            run(&s.site, "ip", &["-6", "route", "add", "unreachable", "default", "dev", "lo"])
        }),
        ("a public AAAA, IPv6 that is forbidden by its own word", |s| {
            public_aaaa(s)?;
            run(&s.site, "ip", &["-6", "route", "add", "prohibit", "default", "dev", "lo"])
        }),
        ("a busy processor", |s| {
            let burn = "for i in $(seq 48); do (while :; do :; done) & done";
            run(&s.site, "sh", &["-c", &format!("({burn}) >/dev/null 2>&1 </dev/null")])
        }),
        ("split DNS by a stub", |s| {
            s.profile.network.private_path = PrivatePath::Required;
            let public = Zone::default();
            public.lead("", &[PUBLIC]);
            public.serve(&s.site, OTHER);
            behind(s, &format!("{OTHER}\nnameserver {FINE}"))?;
            dnsmasq_at(s, STUB, &[&format!("--server={OTHER}"), &format!("--server=/amazonaws.com/awsapps.com/{FINE}")])
        }),
    ];
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for (name, make) in rows {
        let Some(mut stage) = Stage::healthy() else { return };
        if let Err(lack) = make(&mut stage) {
            table.push_str(&format!("{name:<60} skipped: {lack}\n"));
            continue;
        }
        let began = Instant::now();
        let (found, _, facts) = stage.examine(GROUPS);
        let matters: Vec<_> = what_matters(&found, &net::SLOW).iter().map(|(code, _)| code.id).collect();
        table.push_str(&format!("{name:<60} {matters:?} {:.1?}\n", began.elapsed()));
        let network = facts.network.got().expect("facts");
        if !matters.is_empty() {
            wrong.push(format!("{name}: {matters:?} {:#?}", network.hosts.first()));
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}

/// A private path, and an address on the internet of a family that the machine hasn't got.
fn public_aaaa(stage: &mut Stage) -> Result<(), String> {
    stage.profile.network.private_path = PrivatePath::Required;
    stage.lead(&[FINE, "2600:1f00::9"]);
    Ok(())
}

/// The nameserver is a program of the machine's, which asks one that works.
fn stubbed(stage: &mut Stage) -> Result<(), String> {
    connect(&stage.site)?;
    behind(stage, FINE)?;
    dnsmasq_at(stage, STUB, &[&format!("--server={FINE}")])
}

/// What systemd's resolver writes down of the nameservers that it asks.
fn behind(stage: &Stage, server: &str) -> Result<(), String> {
    let text = format!("nameserver {server}\n");
    let write = move || {
        std::fs::create_dir_all("/run/systemd/resolve")
            .and_then(|()| std::fs::write("/run/systemd/resolve/resolv.conf", text))
    };
    stage.site.namespace.inside(write).map_err(|error| error.to_string())
}

/// A nameserver that never says a word.
fn silent(stage: &Stage) {
    let zone = Zone::default();
    zone.say("", Says::Nothing);
    zone.serve(&stage.site, OTHER);
}

/// The certificate of every host is signed so, by an authority that everybody here trusts.
fn issued(stage: &mut Stage, signed: Signed) -> Result<(), String> {
    let company = Company::of(ORGANISATION, "ACME Root CA");
    let pem = format!("{}{}", company.pem(), stage.site.cloud.authority);
    let file = stage.home.write("root.pem", &pem).display().to_string();
    stage.vars.clear();
    stage.set("NODE_EXTRA_CA_CERTS", &file);
    stage.set("AWS_CA_BUNDLE", &file);
    stage.profile.network.ca_bundle = file;
    stage.company = company;
    stage.serve(|endpoint| endpoint.signed = signed);
    Ok(())
}

/// Every name is answered after so many milliseconds.
fn late(stage: &Stage, by: u64) {
    for end in ["amazonaws.com", "awsapps.com"] {
        stage.zone.say(end, Says::Late(vec![FINE.parse().expect("an address")], Duration::from_millis(by)));
    }
}

/// One packet of so many is lost, by chance.
fn loses(stage: &Stage, of: u32) -> Result<(), String> {
    let rule = format!(
        "add table inet t; add chain inet t i {{ type filter hook input priority 0; }}; \
         add rule inet t i ip daddr 10.0.0.0/8 numgen inc mod {of} 0 drop"
    );
    run(&stage.site, "nft", &[&rule])
}

/// The machine has IPv6 alone, but for the name server of the twin.
fn six(stage: &Stage) -> Result<(), String> {
    for line in [
        "link add v0 type veth peer name v1",
        "link set v0 up",
        "link set v1 up",
        "-6 address add 2001:db8:77::2/64 dev v0 nodad",
        "-6 address add fd00::53/128 dev lo nodad",
        "-6 route add default via 2001:db8:77::1 dev v0",
    ] {
        run(&stage.site, "ip", &line.split(' ').collect::<Vec<_>>())?;
    }
    stage.zone.serve(&stage.site, "fd00::53");
    Ok(())
}
