//! What is a machine's own and is easily taken for the network's: no interface, no nameserver, a resolver on the machine
//! itself, a busy processor, an address family that it hasn't got; and what only seems to be an interception.

use std::time::Duration;

use genkan::code::network as net;
use genkan::report::Severity::{Error, Warning};

use super::doctor_network::{Make, Pair, connect, harmless, hold, pair, rejects, resolvers, run};
use super::doctor_parts::dnsmasq_at;
use super::doctor_whole::{NAMES, OTHER, PRIVATE, PUBLIC, Whole};
use super::endpoint::{Company, Endpoint, ORGANISATION, Signed, relay};
use super::nameserver::{Says, Zone};

/// Where a resolver of the machine itself listens.
const STUB: &str = "127.0.0.53";

pub(super) fn rows() -> Vec<Pair> {
    vec![
        pair(
            "the interface is down",
            |s| {
                connect(&s.worker.site)?;
                run(&s.worker.site, "ip", &["link", "set", "v0", "down"])?;
                resolvers(&s.worker.site, "nameserver 192.168.77.1\n");
                Ok(())
            },
            (&net::OFFLINE, Error),
            |s| connect(&s.worker.site),
        ),
        pair(
            "the interface is down, behind a stub",
            |s| {
                connect(&s.worker.site)?;
                run(&s.worker.site, "ip", &["link", "set", "v0", "down"])?;
                dnsmasq_at(s, STUB, &["--server=192.168.77.1"])
            },
            (&net::OFFLINE, Error),
            stubbed,
        ),
        pair(
            "an empty resolv.conf",
            |s| {
                connect(&s.worker.site)?;
                // The stand-in's own nameserver listens where the system asks then.
                rejects(&s.worker.site, "ip daddr 127.0.0.1 udp dport 53")?;
                resolvers(&s.worker.site, "");
                Ok(())
            },
            (&net::NO_NAMESERVER, Error),
            |s| connect(&s.worker.site),
        ),
        pair(
            "the stub isn't running",
            |s| {
                connect(&s.worker.site)?;
                resolvers(&s.worker.site, "nameserver 127.0.0.53\n");
                Ok(())
            },
            (&net::STUB_DOWN, Error),
            stubbed,
        ),
        pair(
            "the nameserver behind a stub is dead",
            |s| {
                connect(&s.worker.site)?;
                silent(s);
                behind(s, OTHER)?;
                dnsmasq_at(s, STUB, &[&format!("--server={OTHER}")])
            },
            (&net::SILENT_SERVERS, Error),
            stubbed,
        ),
        pair(
            "the nameserver behind a stub is dead, and nobody says which",
            |s| {
                connect(&s.worker.site)?;
                silent(s);
                dnsmasq_at(s, STUB, &[&format!("--server={OTHER}")])
            },
            (&net::STUB_FAILS, Error),
            stubbed,
        ),
        pair(
            "the stub fails, the nameserver behind it doesn't",
            |s| {
                connect(&s.worker.site)?;
                behind(s, PRIVATE)?;
                let fails = Zone::default();
                fails.say("", Says::Fails);
                fails.serve(&s.worker.site, STUB);
                resolvers(&s.worker.site, "nameserver 127.0.0.53\n");
                Ok(())
            },
            (&net::STUB_FAILS, Error),
            stubbed,
        ),
        pair(
            "an issuer that wasn't sent",
            |s| issued(s, Signed::BetweenUnsent),
            (&net::INCOMPLETE, Error),
            |s| issued(s, Signed::Between),
        ),
        pair(
            "self-signed",
            |s| issued(s, Signed::BySelf),
            (&net::SELF_SIGNED, Error),
            |s| issued(s, Signed::ByCompany),
        ),
        pair(
            "TLS 1.3 is cut off",
            |s| {
                s.serve_all(|e| e.cuts_13 = true);
                Ok(())
            },
            (&net::TLS_13_CUT, Error),
            |s| {
                s.serve_all(|e| e.is_old = true);
                Ok(())
            },
        ),
        pair(
            "names take long",
            |s| {
                late(s, 1300);
                Ok(())
            },
            (&net::SLOW_NAMES, Warning),
            |s| {
                late(s, 200);
                Ok(())
            },
        ),
        pair(
            "one connection of ten waits for a second packet",
            |s| loses(s, 10),
            (&net::LOSS, Warning),
            |s| loses(s, 10_000),
        ),
        pair(
            "IPv6 alone, and names without such an address",
            |s| {
                s.worker
                    .site
                    .namespace
                    .inside(|| std::fs::write("/etc/resolv.conf", "nameserver fd00::53\n"))
                    .expect("a file");
                six(s)?;
                s.lead_all(&["192.0.2.7"]);
                Ok(())
            },
            (&net::NO_NAT64, Error),
            |s| {
                six(s)?;
                run(&s.worker.site, "ip", &["-6", "address", "add", "64:ff9b::a00:1/128", "dev", "lo", "nodad"])?;
                relay(&s.worker.site, "64:ff9b::a00:1");
                s.set(&["network.private_path=required"]);
                s.lead_all(&["64:ff9b::a00:1", "192.0.2.7"]);
                Ok(())
            },
        ),
        pair(
            "interception of one host alone",
            |s| {
                Company::new("ACME Web Gateway").serve(&s.worker.site, OTHER, Endpoint::serving(&NAMES));
                s.zone.lead("sts.ap-northeast-1.amazonaws.com", &[OTHER]);
                Ok(())
            },
            (&net::UNTRUSTED, Warning),
            |s| {
                s.company.serve(&s.worker.site, OTHER, Endpoint::serving(&NAMES));
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
            run(&s.worker.site, "sysctl", &["-w", "net.ipv6.conf.all.disable_ipv6=1"])
        }),
        ("a public AAAA, IPv6 that leads nowhere by its own word", |s| {
            public_aaaa(s)?;
            run(&s.worker.site, "ip", &["-6", "route", "add", "unreachable", "default", "dev", "lo"])
        }),
        ("a public AAAA, IPv6 that is forbidden by its own word", |s| {
            public_aaaa(s)?;
            run(&s.worker.site, "ip", &["-6", "route", "add", "prohibit", "default", "dev", "lo"])
        }),
        ("a busy processor", |s| {
            let burn = "for i in $(seq 12); do (while :; do :; done) & done";
            run(&s.worker.site, "sh", &["-c", &format!("({burn}) >/dev/null 2>&1 </dev/null")])
        }),
        ("a limit of connections at once", |s| limits(s, 8)),
        ("split DNS by a stub", |s| {
            s.set(&["network.private_path=required"]);
            let public = Zone::default();
            public.lead("", &[PUBLIC]);
            public.serve(&s.worker.site, OTHER);
            behind(s, &format!("{OTHER}\nnameserver {PRIVATE}"))?;
            dnsmasq_at(
                s,
                STUB,
                &[&format!("--server={OTHER}"), &format!("--server=/amazonaws.com/awsapps.com/{PRIVATE}")],
            )
        }),
    ];
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for (what, make) in rows {
        harmless(what, make, &mut table, &mut wrong);
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}

/// A private path, and an address on the internet of a family that the machine hasn't got.
fn public_aaaa(stage: &mut Whole) -> Result<(), String> {
    stage.set(&["network.private_path=required"]);
    stage.lead_all(&[PRIVATE, "2600:1f00::9"]);
    Ok(())
}

/// The nameserver is a program of the machine's, which asks one that works.
fn stubbed(stage: &mut Whole) -> Result<(), String> {
    connect(&stage.worker.site)?;
    behind(stage, PRIVATE)?;
    dnsmasq_at(stage, STUB, &[&format!("--server={PRIVATE}")])
}

/// What systemd's resolver writes down of the nameservers that it asks.
fn behind(stage: &Whole, server: &str) -> Result<(), String> {
    let text = format!("nameserver {server}\n");
    let write = move || {
        std::fs::create_dir_all("/run/systemd/resolve")
            .and_then(|()| std::fs::write("/run/systemd/resolve/resolv.conf", text))
    };
    stage.worker.site.namespace.inside(write).map_err(|error| error.to_string())
}

/// A nameserver that never says a word.
fn silent(stage: &Whole) {
    let zone = Zone::default();
    zone.say("", Says::Nothing);
    zone.serve(&stage.worker.site, OTHER);
}

/// The certificate of every host is signed so, by an authority that everybody here trusts.
fn issued(stage: &mut Whole, signed: Signed) -> Result<(), String> {
    let company = Company::of(ORGANISATION, "ACME Root CA");
    stage.trust(&company);
    stage.company = company;
    stage.serve_all(|endpoint| endpoint.signed = signed);
    Ok(())
}

/// Every name is answered after so many milliseconds, and whoever asks waits as long as systems do.
fn late(stage: &Whole, by: u64) {
    for end in ["amazonaws.com", "awsapps.com"] {
        stage.zone.say(end, Says::Late(vec![PRIVATE.parse().expect("an address")], Duration::from_millis(by)));
    }
    let write = || std::fs::write("/etc/resolv.conf", "nameserver 10.0.0.1\n");
    stage.worker.site.namespace.inside(write).expect("resolv.conf");
}

/// One of so many packets that open a connection is lost: the same ones in each run.
fn loses(stage: &Whole, of: u32) -> Result<(), String> {
    let rule = format!(
        "add table inet t; add chain inet t i {{ type filter hook input priority 0; }}; \
         add rule inet t i ip daddr 10.0.0.0/8 tcp flags & syn == syn numgen inc mod {of} 0 drop"
    );
    run(&stage.worker.site, "nft", &[&rule])
}

/// A firewall that lets so many connections be opened in a second, and drops what is more.
fn limits(stage: &Whole, many: u32) -> Result<(), String> {
    let rule = format!(
        "add table inet t; add chain inet t i {{ type filter hook input priority 0; }}; \
         add rule inet t i ip daddr 10.0.0.0/8 tcp flags & (syn | ack) == syn limit rate over {many}/second burst {many} packets drop"
    );
    run(&stage.worker.site, "nft", &[&rule])
}

/// The machine has IPv6 alone, but for the name server of the twin.
fn six(stage: &Whole) -> Result<(), String> {
    for line in [
        "link add v0 type veth peer name v1",
        "link set v0 up",
        "link set v1 up",
        "-6 address add 2001:db8:77::2/64 dev v0 nodad",
        "-6 address add fd00::53/128 dev lo nodad",
        "-6 route add default via 2001:db8:77::1 dev v0",
    ] {
        run(&stage.worker.site, "ip", &line.split(' ').collect::<Vec<_>>())?;
    }
    stage.zone.serve(&stage.worker.site, "fd00::53");
    Ok(())
}
