//! What happens below the requests, made for real on a whole machine: packets that are too large for the way, filters
//! of names, proxies that are needed and not used. Each has one cause and asks one person, and its twin is healthy.

use genkan::code::network as net;

use super::doctor_network::{drops, resolvers, run};
use super::doctor_whole::Way::{Plain, Private};
use super::doctor_whole::{OTHER, PRIVATE, PUBLIC, RUNTIME, Whole, table};
use super::doctor_whole_faults::{Fault, fault};
use super::endpoint::{Endpoint, Filter};
use super::forward::{Forward, Manner, URL};

fn fine(what: &'static str, marks: &'static str, make: fn(&mut Whole)) -> Fault {
    fault(what, Plain, (&net::REACHED, 0), marks, make).healthy()
}

impl Fault {
    /// A twin: nothing is wrong.
    fn healthy(self) -> Self {
        Self { root: None, ..self }
    }
}

/// Drops what this says, without a word to anybody.
fn lost(it: &Whole, what: &str) {
    drops(&it.worker.site, what).expect("nft");
}

/// Packets as large as on a real wire, each by itself.
fn wire(it: &Whole) {
    run(&it.worker.site, "ip", &["link", "set", "dev", "lo", "mtu", "1500", "gso_max_segs", "1"]).expect("a link");
}

fn outward(it: &Whole, at: &str, most: u32) {
    wire(it);
    lost(it, &format!("ip daddr {at} tcp dport 443 meta length > {most}"));
}

/// A certificate as large as AWS's, so that it fills packets.
fn inward(it: &Whole, most: u32) {
    wire(it);
    it.serve(|way| way.names.extend((0..120).map(|n| format!("bedrock-runtime-{n}.ap-northeast-1.amazonaws.com"))));
    lost(it, &format!("ip saddr {OTHER} tcp sport 443 meta length > {most}"));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn packets_that_are_too_large_for_the_way_are_named_with_the_size_that_passes() {
    table(vec![
        fine("a link of 1500", "✓✓✓✓✓✓", |it| outward(it, PUBLIC, 1500)),
        fault("a VPN of 1280, on the way out", Plain, (&net::OVERSIZED, 4), "✓✓✗✓✓–", |it| {
            outward(it, PUBLIC, 1280);
        }),
        fault("a VPN of 1280, private path", Private, (&net::OVERSIZED, 4), "✓✓✗–✓–", |it| {
            outward(it, PRIVATE, 1280);
        }),
        fine("the same certificate, on a link of 1500", "✓✓✓✓✓✓", |it| inward(it, 1500)),
        fault("a VPN of 1280, on the way in", Plain, (&net::OVERSIZED, 4), "✓✓✗✓✓–", |it| inward(it, 1280)),
    ]);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_filter_of_names_and_a_proxy_that_ends_tls_are_named() {
    table(vec![
        fine("a filter of another name", "✓✓✓✓✓✓", |it| {
            it.serve(|way| way.filter = Some(("api.anthropic.com", Filter::Resets)));
        }),
        fault("a filter that resets", Plain, (&net::FILTERED, 4), "✓✓✗✓✓–", |it| {
            it.serve(|way| way.filter = Some((RUNTIME, Filter::Resets)));
        }),
        fault("a filter that swallows", Plain, (&net::FILTERED, 4), "✓✓✗✓✓–", |it| {
            it.serve(|way| way.filter = Some((RUNTIME, Filter::Swallows)));
        }),
        fault("a proxy that ends TLS", Plain, (&net::PROXY_TLS, 4), "✓–✗✓––", |it| {
            Forward::start(&it.worker.site, Manner::OpensAndResets);
            it.var("HTTPS_PROXY", URL);
        }),
    ]);
}

fn closed(it: &Whole) {
    lost(it, &format!("ip daddr {PUBLIC} tcp dport 443"));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_proxy_that_is_needed_and_not_used_is_named() {
    table(vec![
        fine("a mandatory proxy that is used", "✓✓✓✓✓✓", |it| {
            closed(it);
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTPS_PROXY", URL);
        }),
        fault("NO_PROXY with a mandatory proxy", Plain, (&net::PAST_PROXY, 1), "✓–✗✓––", |it| {
            closed(it);
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTPS_PROXY", URL);
            it.var("NO_PROXY", "localhost,.amazonaws.com,.acme.example");
        }),
        // Claude Code's own settings go before the shell, for genkan as well.
        fine("the shell names a dead proxy", "✓✓✓✓✓✓", |it| {
            closed(it);
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTPS_PROXY", "http://127.0.0.1:3999");
            it.edit(".claude/settings.json", |all| all["env"]["HTTPS_PROXY"] = URL.into());
        }),
        fault("the settings name a dead proxy", Plain, (&net::PROXY_UNREACHED, 4), "✓–✗✓––", |it| {
            closed(it);
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTPS_PROXY", URL);
            it.edit(".claude/settings.json", |all| all["env"]["HTTPS_PROXY"] = "http://127.0.0.1:3999".into());
        }),
        // It counts for Claude Code, and so for genkan.
        fine("HTTP_PROXY alone", "✓✓✓✓✓✓", |it| {
            closed(it);
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTP_PROXY", URL);
        }),
        fine("a proxy in the settings alone", "✓✓✓✓✓✓", |it| {
            closed(it);
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.edit(".claude/settings.json", |all| all["env"]["HTTPS_PROXY"] = URL.into());
        }),
        fault("a mandatory proxy that nobody configured", Plain, (&net::PROXY_WANTED, 4), "✓–✗✓––", |it| {
            closed(it)
        }),
        fault("one that the system's settings name", Plain, (&net::PROXY_WANTED, 4), "✓–✗✓––", |it| {
            closed(it);
            it.worker
                .site
                .namespace
                .inside(|| {
                    let text = "PATH=\"/usr/bin:/bin\"\nhttps_proxy=http://proxy.acme.example:8080\n";
                    std::fs::remove_file("/etc/environment").and_then(|()| std::fs::write("/etc/environment", text))
                })
                .expect("a file");
        }),
    ]);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn one_cause_is_asked_for_once() {
    table(vec![
        // Through it: `doctor_whole_faults`.
        fault("the runtime past a proxy", Private, (&net::REACHED, 0), "✓✓✓✓✓✓", |it| {
            Forward::start(&it.worker.site, Manner::Opens(443));
            it.var("HTTPS_PROXY", URL);
            it.var("NO_PROXY", ".amazonaws.com");
        })
        .healthy(),
        fault("resolvers that agree", Private, (&net::REACHED, 0), "✓✓✓✓✓✓", |it| {
            let other = super::nameserver::Zone::default();
            other.lead("", &[PRIVATE]);
            other.serve(&it.worker.site, OTHER);
            resolvers(&it.worker.site, "nameserver 10.0.0.3\nnameserver 10.0.0.1\n");
        })
        .healthy(),
        fault("resolvers that disagree", Private, (&net::SERVERS_DISAGREE, 4), "✓✓✗–✓–", |it| {
            let other = super::nameserver::Zone::default();
            other.lead("", &[PUBLIC]);
            other.lead(super::doctor_whole::INSIDE, &[PRIVATE]);
            other.serve(&it.worker.site, OTHER);
            resolvers(&it.worker.site, "nameserver 10.0.0.3\nnameserver 10.0.0.1\n");
        })
        .unnoticed(),
        fault("mantle", Private, (&genkan::code::client::DIFFERS, 1), "✗✓✓–✓–", |it| {
            it.company.serve(&it.worker.site, OTHER, Endpoint::serving(&["bedrock-mantle.ap-northeast-1.api.aws"]));
            it.zone.lead("bedrock-mantle.ap-northeast-1.api.aws", &[PUBLIC]);
            it.edit(".claude/settings.json", |all| all["env"]["CLAUDE_CODE_USE_MANTLE"] = "1".into());
        })
        .unnoticed(),
        fault("a profile that has drifted", Private, (&genkan::code::residency::OUTSIDE, 1), "✓✓✓✓✗✓", |_| ())
            .of_aws(|world| {
                for profile in &mut world.profiles {
                    if profile.id == "jp.anthropic.claude-opus-5-5" {
                        profile.also_in("us-east-1");
                    }
                }
            })
            .unnoticed(),
    ]);
}
