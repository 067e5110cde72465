//! A whole machine on a company's network, whose proxy wants a password and whose servers want a certificate: what
//! `doctor` says where one of them isn't as it should be, and that it goes as the client goes where they are.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::sync::LazyLock;

use genkan::code::network as net;
use serde_json::json;

use super::corporate::{Office, VALUE};
use super::doctor_whole::Way::Plain;
use super::doctor_whole::{Whole, table};
use super::doctor_whole_faults::{Fault, fault};
use super::forward::{Forward, Manner};
use super::office::set_up;
use super::proxy::{ADDRESS, Proxy};
use crate::cloud::Scenario;

/// Issues what the servers want.
static OFFICE: LazyLock<Office> = LazyLock::new(Office::new);
/// taro:old-secret
const OLD: &str = "Basic dGFybzpvbGQtc2VjcmV0";

fn fine(what: &'static str, marks: &'static str, make: fn(&mut Whole)) -> Fault {
    Fault { root: None, ..fault(what, Plain, (&net::REACHED, 0), marks, make) }
}

/// The proxy is the only way out, and the profile's command prints this for it; genkan fetches the keys.
fn behind_proxy(it: &mut Whole, command: &str) {
    drop(proxied(it, "aws.identity=isolated", command));
}

fn proxied(it: &mut Whole, identity: &str, command: &str) -> Proxy {
    it.worker.home.write("value", VALUE);
    it.worker.home.write("old", OLD);
    let (proxy, command) = (format!("network.proxy={ADDRESS}"), format!("network.proxy_auth_command={command}"));
    let facts = [identity, "network.proxy_auth=command", &proxy, &command];
    set_up(&it.worker.site, &it.worker.home, &facts);
    it.zone.forget();
    it.zone.lead("proxy.acme.example", &["127.0.0.1"]);
    Proxy::wanting(&it.worker.site, 3128, VALUE)
}

/// Every server wants a certificate of the office's, and this is done to the person's files.
fn with_certificate(it: &mut Whole, days: i64, change: impl FnOnce(&Whole)) {
    let identity = OFFICE.issue(&it.worker.home, days);
    set_up(&it.worker.site, &it.worker.home, &["aws.identity=isolated", &identity[0], &identity[1]]);
    change(it);
}

fn wants(world: &mut Scenario) {
    world.clients_of = Some(OFFICE.pem());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_password_for_the_proxy_is_right_or_is_the_one_cause() {
    table(vec![
        fine("a proxy with its password", "✓✓✓✓✓✓", |it| behind_proxy(it, "cat value")),
        // The client's AWS SDK shows the proxy what the helper prints, as soon as that has answered.
        fine("keys that the client fetches itself", "✓✓✓✓✓✓", |it| {
            drop(proxied(it, "aws.identity=shared", "cat value"));
        }),
        fault("a password that has changed", Plain, (&net::VALUE_REFUSED, 3), "✓–✗✓––", |it| {
            behind_proxy(it, "cat old")
        }),
        fault("a command that fails", Plain, (&net::PROXY_COMMAND, 1), "✓–✗✓––", |it| {
            behind_proxy(it, "exit 7")
        }),
        fault("a command that prints else", Plain, (&net::PROXY_COMMAND_SAID, 1), "✓–✗✓––", |it| {
            behind_proxy(it, "echo secret")
        }),
        fault("a command that hangs", Plain, (&net::PROXY_COMMAND, 1), "✓–✗✓––", |it| {
            behind_proxy(it, "sleep 600")
        }),
    ]);
}

/// Companies lock an account after a few wrong passwords.
#[test]
fn a_password_in_the_proxys_address_that_is_refused_is_shown_once() {
    const REFUSES: &str = "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm=acme\r\ncontent-length: 0\r\n\r\n";
    let Some(mut whole) = Whole::new(Plain, |_| ()) else { return };
    let forward = Forward::start(&whole.worker.site, Manner::Says(REFUSES));
    whole.var("HTTPS_PROXY", "http://hanako:old-secret@127.0.0.1:3128");
    let seen = whole.json(&[]);
    assert_eq!((seen.codes("error").as_slice(), seen.code), (["GK-NET-105"].as_slice(), Some(3)), "{:#}", seen.said);
    assert_eq!(forward.passwords(), 1);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_client_certificate_is_right_or_is_the_one_cause() {
    table(vec![
        fine("a certificate", "✓✓✓✓✓✓", |it| with_certificate(it, 90, |_| ())).of_aws(wants),
        fault("one that ends soon", Plain, (&net::CERT_ENDS, 0), "✓✓!✓✓✓", |it| {
            with_certificate(it, 10, |_| ())
        })
        .of_aws(wants)
        .harmless(),
        fault("a key that others can read", Plain, (&net::KEY_OPEN, 0), "✓✓!✓✓✓", |it| {
            with_certificate(it, 90, |it| mode(it, 0o644));
        })
        .of_aws(wants)
        .harmless(),
        fault("one that has ended", Plain, (&net::CERT_ENDED, 1), "✓–✗✓––", |it| {
            with_certificate(it, -2, |_| ())
        })
        .of_aws(wants),
        fault("no certificate", Plain, (&net::CERT_FILE, 1), "✓–✗✓––", |it| {
            with_certificate(it, 90, |it| fs::remove_file(it.worker.home.path().join("c.pem")).expect("a file"));
        })
        .of_aws(wants),
        fault("no key", Plain, (&net::CERT_FILE, 1), "✓–✗✓––", |it| {
            with_certificate(it, 90, |it| fs::remove_file(it.worker.home.path().join("k.pem")).expect("a file"));
        })
        .of_aws(wants),
        fault("another's key", Plain, (&net::CERT_PAIR, 1), "✓–✗✓––", |it| {
            with_certificate(it, 90, |it| {
                let other = rcgen::KeyPair::generate().expect("a key").serialize_pem();
                fs::write(it.worker.home.path().join("k.pem"), other).expect("a key");
            });
        })
        .of_aws(wants),
        fault("a key with a passphrase", Plain, (&net::CERT_FILE, 1), "✓–✗✓––", |it| {
            with_certificate(it, 90, |it| {
                let sealed = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";
                fs::write(it.worker.home.path().join("k.pem"), sealed).expect("a key");
            });
        })
        .of_aws(wants),
        fault("no certificate in the profile", Plain, (&net::CLIENT_CERTIFICATE, 4), "✓–✗✓––", |_| ()).of_aws(wants),
    ]);
}

/// Companies lock an account after a few wrong passwords. A changed one is shown once by whatever runs first, and then only
/// where a person asks: genkan asks several hosts at once, Claude Code runs two hooks and a helper for each prompt.
#[test]
fn a_password_that_has_changed_is_shown_once() {
    let Some(mut it) = Whole::new(Plain, |_| ()) else { return };
    let proxy = proxied(&mut it, "aws.identity=isolated", "cat old");
    let shown = || proxy.shown().iter().filter(|value| *value == OLD).count();
    let by_itself = || {
        for args in [&["refresh"][..], &["credentials", "--profile", "bedrock-jp"], &["status"]] {
            let run = it.worker.run(args);
            let said = format!("{}{}", run.stdout, run.stderr);
            assert!(said.contains(net::VALUE_REFUSED.id) && !said.contains("old-secret"), "{args:?} {run:?}");
        }
        let run = it.worker.site.claude(&it.worker.home).args(["-p", "hi"]).run();
        let said = format!("genkan explain {}", net::VALUE_REFUSED.id);
        assert!(run.stdout.contains(&said), "{run:?}");
    };
    by_itself();
    assert_eq!(shown(), 1);
    by_itself();
    assert_eq!(shown(), 1, "nobody has asked");
    for times in [2, 3] {
        let seen = it.json(&[]);
        assert_eq!((seen.code, &seen.said["root_cause"]), (Some(3), &json!(net::VALUE_REFUSED.id)), "{:#}", seen.said);
        assert_eq!(shown(), times, "doctor shows it once for all its connections");
        by_itself();
    }
    let run = it.worker.run(&["login", "--device"]);
    assert!(run.code == Some(3) && shown() == 4, "{run:?}");
    // Another value is another matter.
    it.worker.home.write("old", VALUE);
    assert_eq!(it.worker.run(&["refresh"]).code, Some(0));
    assert!(it.is_greeted());
    assert_eq!((it.json(&[]).code, shown()), (Some(0), 4));
}

fn mode(it: &Whole, mode: u32) {
    fs::set_permissions(it.worker.home.path().join("k.pem"), Permissions::from_mode(mode)).expect("a mode");
}
