//! The client's own choice between proxy and direct way, host by host, against genkan's reading of the same variables.

use genkan::claude::proxy::{Proxies, Stack};
use genkan::doctor::facts::{Consumer, NetworkFacts};
use nix::mount::MsFlags;
use serde_json::Value;

use super::endpoint::Company;
use super::forward::{Forward, Manner, URL};
use super::namespace::GENKAN;
use super::prepared;
use super::{Site, matrix};
use crate::cloud::Scenario;

const RUNTIME: &str = "bedrock-runtime.ap-northeast-1.amazonaws.com";
const CONTROL: &str = "bedrock.ap-northeast-1.amazonaws.com";
const STS: &str = "sts.ap-northeast-1.amazonaws.com";

/// Variables of the shell, one way of writing each.
const VECTORS: &[&[(&str, &str)]] = &[
    &[("HTTPS_PROXY", URL)],
    &[("https_proxy", URL)],
    &[("HTTP_PROXY", URL)],
    &[("http_proxy", URL)],
    &[("ALL_PROXY", URL)],
    &[("all_proxy", URL)],
    &[("ALL_PROXY", "socks5://127.0.0.1:9")],
    &[("all_proxy", "SOCKS5H://127.0.0.1:9"), ("ALL_PROXY", URL)],
    &[("ALL_PROXY", "socks5://127.0.0.1:9"), ("all_proxy", URL)],
    &[("ALL_PROXY", "socks5://127.0.0.1:9"), ("HTTPS_PROXY", URL)],
    &[("ALL_PROXY", URL), ("HTTP_PROXY", "http://127.0.0.1:9")],
    &[("ALL_PROXY", "http://127.0.0.1:9"), ("HTTP_PROXY", URL)],
    &[("HTTPS_PROXY", "http://127.0.0.1:9"), ("https_proxy", URL)],
    &[("HTTP_PROXY", "http://127.0.0.1:9"), ("HTTPS_PROXY", URL)],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", ".amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "*.amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "*amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "*")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "*,a.example")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "naws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", ".amazonaws.com:443")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", ".amazonaws.com:8443")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "*.amazonaws.com:443")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "*:443")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "a.example;.amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "amazonaws.com:443")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "bedrock-runtime.ap-northeast-1.amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "bedrock.ap-northeast-1.amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "bedrock.ap-northeast-1.amazonaws.com:443")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "BEDROCK.AP-NORTHEAST-1.AMAZONAWS.COM")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "127.0.0.0/8,10.0.0.0/8")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "localhost,.corp.example")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "a.example .amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "a.example amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "a.example, amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("no_proxy", ".amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("no_proxy", "a.example"), ("NO_PROXY", ".amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("no_proxy", "a.example"), ("NO_PROXY", "amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("no_proxy", "amazonaws.com"), ("NO_PROXY", "a.example")],
    &[("HTTPS_PROXY", URL), ("no_proxy", "a.example"), ("NO_PROXY", "*")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", ".ap-northeast-1.amazonaws.com")],
    &[("HTTPS_PROXY", URL), ("NO_PROXY", "runtime.ap-northeast-1.amazonaws.com")],
];

/// Who the client trusts: variables (`A` is the stand-in's authority, `O` another), whether the system's store has it.
const TRUST: &[(&[(&str, &str)], bool)] = &[
    (&[("NODE_EXTRA_CA_CERTS", "A")], false),
    (&[("NODE_EXTRA_CA_CERTS", "O")], false),
    (&[("NODE_EXTRA_CA_CERTS", "/nowhere.pem")], false),
    (&[("AWS_CA_BUNDLE", "A")], false),
    (&[], false),
    (&[], true),
    (&[("CLAUDE_CODE_CERT_STORE", "bundled")], true),
    (&[("CLAUDE_CODE_CERT_STORE", "system")], true),
    (&[("CLAUDE_CODE_CERT_STORE", "bundled, system")], true),
    (&[("CLAUDE_CODE_CERT_STORE", "bundled"), ("NODE_EXTRA_CA_CERTS", "A")], false),
    (&[("CLAUDE_CODE_CERT_STORE", "system"), ("NODE_EXTRA_CA_CERTS", "A")], false),
    (&[("NODE_EXTRA_CA_CERTS", "O")], true),
];

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_client_trusts_whom_genkan_says() {
    let mut wrong = Vec::new();
    for (vars, in_store) in TRUST {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let home = prepared::home(&site, &[]);
        let other = home.write("other.pem", &Company::new("other").pem()).display().to_string();
        let authority = site.authority().display().to_string();
        let file = |value: &str| match value {
            "A" => authority.clone(),
            "O" => other.clone(),
            value => value.to_owned(),
        };
        let vars: Vec<_> = vars.iter().map(|(name, value)| ((*name).to_owned(), file(value))).collect();
        if *in_store {
            let pem = site.cloud.authority.clone();
            let store = "/etc/ssl/certs/ca-certificates.crt";
            let old = std::fs::read_to_string(store).unwrap_or_default();
            let more = home.write("store.pem", &(old + "\n" + &pem));
            let lay = move || nix::mount::mount(Some(&more), store, None::<&str>, MsFlags::MS_BIND, None::<&str>);
            site.namespace.inside(lay).expect("another store over the machine's");
        }
        let launch = site.claude(&home).args(["-p", "hi"]).env("NODE_EXTRA_CA_CERTS", "").env("SSL_CERT_FILE", "");
        let run = vars.iter().fold(launch, |launch, (name, value)| launch.env(name, value)).run();
        let doctor = site.command(GENKAN, &home).args(["doctor", "--only", "network", "--json"]);
        let doctor = doctor.env("NODE_EXTRA_CA_CERTS", "").env("SSL_CERT_FILE", "");
        let said = vars.iter().fold(doctor, |doctor, (name, value)| doctor.env(name, value)).run().stdout;
        let said: Value = serde_json::from_str(&said).expect("JSON");
        let network: NetworkFacts =
            serde_json::from_value(said["facts"]["network"]["got"].clone()).expect("facts of the network");
        let shown = network.hosts[0].shown().next().map(|(_, shown)| shown.trusted_by.contains(&Consumer::Client));
        if shown != Some(run.code == Some(0)) {
            wrong.push(format!("{vars:?} {in_store}: genkan says {shown:?}, the client {run:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Both halves of the client read what setup writes alike, whatever the shell says besides.
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_setup_writes_is_read_alike_by_both_halves() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let forward = Forward::start(&site, Manner::Opens(443));
    let mut wrong = Vec::new();
    for (list, past) in [
        ("", [false; 3]),
        (".amazonaws.com", [true; 3]),
        (".corp.example,.ap-northeast-1.amazonaws.com,10.1.2.3,localhost", [true; 3]),
        ("bedrock.ap-northeast-1.amazonaws.com,llm.acme.example:8443", [false, true, false]),
        ("sts.ap-northeast-1.amazonaws.com:443,bedrock-runtime.ap-northeast-1.amazonaws.com", [true, false, true]),
    ] {
        let list = format!("network.no_proxy={list}");
        let home = prepared::home(&site, &["--set", &format!("network.proxy={URL}"), "--set", &list]);
        let shells: [&[(&str, &str)]; 3] =
            [&[], &[("https_proxy", "http://127.0.0.1:9"), ("HTTPS_PROXY", "http://127.0.0.1:9")], OTHER_LISTS];
        for shell in shells {
            // Where the profile names none, the shell's own exceptions count.
            if shell == OTHER_LISTS && past == [false; 3] {
                continue;
            }
            let launch = site.claude(&home).args(["-p", "hi"]);
            let run = shell.iter().fold(launch, |launch, (name, value)| launch.env(name, value)).run();
            let seen = forward.hosts();
            let gone = [RUNTIME, CONTROL, STS].map(|host| !seen.iter().any(|one| one == host));
            if (run.code, gone) != (Some(0), past) {
                wrong.push(format!("{list} {shell:?}: {past:?} expected, the client {seen:?} (exit {:?})", run.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a machine's own exceptions may be.
const OTHER_LISTS: &[(&str, &str)] = &[("no_proxy", "localhost"), ("NO_PROXY", "localhost,.amazonaws.com")];

#[test]
#[ignore = "long: .ci/run runs it"]
fn the_client_goes_the_way_that_genkan_says() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = prepared::home(&site, &[]);
    let forward = Forward::start(&site, Manner::Opens(443));
    let mut wrong = Vec::new();
    for vars in matrix::part(VECTORS, (0, 3), |_| false) {
        let launch = site.claude(&home).args(["-p", "hi"]);
        let run = vars.iter().fold(launch, |launch, (name, value)| launch.env(name, value)).run();
        let seen = forward.hosts();
        let read = Proxies::from_vars(|name| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| *value));
        for (host, stack) in [(RUNTIME, Stack::Fetch), (CONTROL, Stack::Sdk), (STS, Stack::Sdk)] {
            let (expected, got) = (read.to(stack, host, 443) == Some(URL), seen.iter().any(|one| one == host));
            if expected != got {
                wrong.push(format!("{vars:?} {host}: genkan says {expected}, the client {got} (exit {:?})", run.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
