//! A whole machine that is offline, has no nameserver, or whose clock is a little wrong; and services of AWS that are
//! down for a while, with what still works.

use std::fs;
use std::time::Duration;

use genkan::code::{aws, error_quota as quota, identity, invoke as inv, network as net, private_path as prv, sign_in};
use jiff::SignedDuration;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde_json::{Value, json};

use super::doctor_network::{connect, rejects, run};
use super::doctor_whole::Way::{Plain, Private};
use super::doctor_whole::{PUBLIC, RUNTIME, Whole, table};
use super::doctor_whole_faults::{Fault, fault};
use super::endpoint::plain;
use super::nameserver::Says;
use crate::cloud::Disturbance;
use crate::cloud::request::{Refusal, Response};

fn faults() -> Vec<Fault> {
    let offline = |it: &mut Whole| nameservers(it, "nameserver 192.168.77.1\n");
    vec![
        fault("no network at all", Plain, (&net::OFFLINE, 4), "✓–✗✓––", offline),
        fault("no network at all, private path", Private, (&net::OFFLINE, 4), "✓–✗–––", offline),
        fault("no nameserver", Plain, (&net::NO_NAMESERVER, 4), "✓–✗✓––", |it| {
            connect(&it.worker.site).expect("an interface");
            rejects(&it.worker.site, "ip daddr 127.0.0.1 udp dport 53").expect("a rule");
            nameservers(it, "");
        }),
        fault("the stub has stopped", Plain, (&net::STUB_DOWN, 4), "✓–✗✓––", |it| {
            connect(&it.worker.site).expect("an interface");
            nameservers(it, "nameserver 127.0.0.53\n");
        }),
        // Claude Code takes the first answer; genkan's own requests give up sooner, and that is no word on Bedrock.
        fault("IPv6 answers come late", Plain, (&net::SLOW_NAMES, 4), "✓–!✓✓!", |it| {
            let late = Says::LateOfSix(vec![PUBLIC.parse().expect("an address")], Duration::from_secs(4));
            ["amazonaws.com", "awsapps.com"].into_iter().for_each(|end| it.zone.say(end, late.clone()));
            nameservers(it, "nameserver 10.0.0.1\n");
        })
        .harmless()
        .warns(&inv::NO_ANSWER)
        .unnoticed(),
        fault("a file of authorities in DER", Plain, (&net::AUTHORITIES, 1), "✓–✗✓––", |it| {
            // What the system trusts is what it was.
            let own = it.worker.site.authority();
            let text = fs::read_to_string(&own).expect("authorities");
            let copy = it.worker.home.write("roots.pem", &text).display().to_string();
            it.var("SSL_CERT_FILE", &copy);
            fs::write(own, CertificateDer::from_pem_slice(text.as_bytes()).expect("a certificate")).expect("a file");
        })
        .unnoticed(),
        fault("a portal that is asked too often", Plain, (&sign_in::BUSY, 4), "✓✗✓✓––", |it| {
            it.worker.site.cloud.faults.always("portal.", Disturbance::too_many_requests());
        }),
        fault("STS is down", Plain, (&aws::SERVICE_DOWN, 0), "✓!✓✓✓✓", |it| down(it, "sts.")).harmless(),
        fault("the control plane is down", Plain, (&aws::SERVICE_DOWN, 0), "✓✓✓✓!✓", |it| {
            down(it, "bedrock.ap-northeast-1.");
        })
        .harmless(),
        fault("endpoints of the runtime alone", Private, (&prv::CONTROL_PUBLIC, 0), "✓✓–!–✓", |it| {
            // Nobody lets packets through to the internet; where they were dropped, the client would wait for STS.
            run(&it.worker.site, "ip", &["address", "add", "198.51.100.7/32", "dev", "lo"]).expect("an address");
            for name in ["bedrock", "sts"] {
                it.zone.lead(&format!("{name}.ap-northeast-1.amazonaws.com"), &["198.51.100.7"]);
            }
        })
        .harmless(),
        Fault {
            root: None,
            ..fault(
                "a metadata service that anybody can ask",
                Plain,
                (&prv::CONTROL_PUBLIC, 0),
                "✓✓✓✓✓✓",
                |it| {
                    let address = ["address", "add", "169.254.169.254/32", "dev", "lo"];
                    run(&it.worker.site, "ip", &address).expect("an address");
                    plain(&it.worker.site, "169.254.169.254", METADATA);
                },
            )
        },
        fault("the runtime cuts", Plain, (&inv::NO_ANSWER, 4), "✓✓✓✓✓✗", |it| {
            it.worker.site.cloud.faults.always(RUNTIME, Disturbance::Lost);
        }),
        fault("the runtime is down", Plain, (&quota::NO_CAPACITY, 4), "✓✓✓✓✓✗", |it| down(it, RUNTIME)),
        Fault {
            root: None,
            ..fault("90 seconds of skew", Plain, (&aws::CLOCK, 0), "✓✓✓✓✓✓", |_| ())
                .of_aws(|world| world.ahead = SignedDuration::from_secs(90))
        },
    ]
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_is_the_machines_own_and_what_is_down_at_aws_is_told() {
    table(faults());
}

/// What a command with sudo leaves: one finding names it and whose it is, and the client can't work either.
#[test]
#[ignore = "long: .ci/run runs it"]
fn files_of_the_persons_that_are_roots_are_named_once() {
    const PERSON: u32 = 54_323;
    for place in [".aws/config", ".aws/sso/cache"] {
        let Some(it) = Whole::new(Plain, |_| ()) else { return };
        let home = it.worker.home.path();
        let temporary = home.join("tmp");
        fs::create_dir_all(&temporary).expect("a folder");
        run(&it.worker.site, "chown", &["-R", &format!("{PERSON}:{PERSON}"), &home.display().to_string()])
            .expect("chown");
        run(&it.worker.site, "chown", &["-R", "0:0", &home.join(place).display().to_string()]).expect("chown");
        run(&it.worker.site, "chmod", &["-R", "go-rwx", &home.join(place).display().to_string()]).expect("chmod");
        let seen = it.doctor(&["--json"]).by(PERSON).env("TMPDIR", temporary.display().to_string()).run();
        let said: Value = serde_json::from_str(&seen.stdout).expect("JSON");
        let all = said["findings"].as_array().expect("findings").iter();
        let bad = all.filter(|one| ["error", "warning"].iter().any(|severity| one["severity"] == *severity));
        let bad: Vec<_> = bad.map(|one| (one["code"].clone(), one["title"].to_string().contains("root"))).collect();
        assert_eq!(bad, [(json!(identity::OF_OTHERS.id), true)], "{place}: {said:#}");
        let client = it.worker.site.claude(&it.worker.home).args(["-p", "hi"]).by(PERSON);
        let client = it.vars.iter().fold(client, |client, (name, value)| client.env(name, value));
        let client = client.env("TMPDIR", temporary.display().to_string()).env("CLAUDE_CODE_MAX_RETRIES", "1").run();
        assert_ne!(client.code, Some(0), "{place}: {client:?}");
    }
}

fn nameservers(whole: &Whole, text: &'static str) {
    whole.worker.site.namespace.inside(move || fs::write("/etc/resolv.conf", text)).expect("resolv.conf");
}

/// A role's name, whatever is asked.
const METADATA: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\nrole";

/// What AWS says while a service of its own is down.
fn down(whole: &Whole, at: &str) {
    let refusal = Refusal::new(503, "ServiceUnavailableException", "Service is unable to handle request.");
    let answer: Response = if at == "sts." { refusal.xml() } else { refusal.json() };
    whole.worker.site.cloud.faults.always(at, Disturbance::Instead(answer));
}
