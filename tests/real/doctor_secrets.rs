//! No secret in any output form of `genkan doctor` in a network: a proxy with a password that echoes what it is sent,
//! and services that do. What lies on a machine is held against the same in `crate::doctor_secrets`.

use std::net::Ipv4Addr;

use super::worker::Worker;
use crate::cloud::request::{Refusal, Response};
use crate::cloud::{Disturbance, Tokens};
use crate::doctor_secrets::canary::Canaries;
use crate::doctor_secrets::echo::{MANNERS, serve};
use crate::doctor_secrets::{FILES, FORMS};

const PASSWORD: &str = "P4s5w6R7d8/Z9y1+X2w3V4u5";
const HEADER: &str = "H1e2A3d4E5r6S7t8U9v1W2x3";
const BASE: &str = "B9a8S7e6U5r4L3q2T1w0R9t8";

/// Runs doctor in every form, and holds all of it against the canaries and whatever was ever given out.
#[track_caller]
fn tells_nothing(worker: &Worker, vars: &[(&str, &str)], what: &str) -> String {
    let canaries = Canaries::new([PASSWORD, HEADER, BASE]);
    let mut said = String::new();
    for form in FORMS {
        let launch = worker.genkan(&[&["doctor", "--prove"], form].concat());
        let launch = vars.iter().fold(launch, |launch, (name, value)| launch.env(name, value));
        let run = worker.done(launch.start());
        assert!(run.code.is_some_and(|code| [0, 1, 3, 4].contains(&code)), "{what}: {run:?}");
        said += &run.stdout;
        said += &run.stderr;
    }
    for file in FILES {
        said += &worker.home.read(&format!("project/{file}")).expect("it was written");
    }
    worker.tells_nothing(&said);
    let found = canaries.found_in(&said);
    assert!(found.is_none(), "{what}: {found:?} in {said}");
    said
}

#[test]
fn a_proxy_that_echoes_its_password_is_not_quoted() {
    let encoded = percent_encoding::utf8_percent_encode(PASSWORD, percent_encoding::NON_ALPHANUMERIC).to_string();
    for (at, manner) in MANNERS.into_iter().enumerate() {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        worker.signed_in(0);
        // Each cuts it elsewhere.
        worker.site.namespace.inside(move || serve((Ipv4Addr::LOCALHOST, 3128), manner, at * 23));
        let proxy = format!("http://taro.yamada:{encoded}@127.0.0.1:3128");
        let base = format!("https://taro:{BASE}@bedrock-runtime.ap-northeast-1.amazonaws.com");
        let header = format!("Authorization: Bearer {HEADER}");
        let vars = [
            ("HTTPS_PROXY", proxy.as_str()),
            ("ANTHROPIC_CUSTOM_HEADERS", &header),
            ("ANTHROPIC_BEDROCK_BASE_URL", &base),
        ];
        let said = tells_nothing(&worker, &vars, &format!("{manner:?}"));
        assert!(said.contains("127.0.0.1:3128"), "{manner:?}: nobody went there: {said}");
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn services_that_echo_what_they_were_sent_are_not_quoted() {
    for (place, is_page) in [("portal.", false), ("sts.", false), ("bedrock", false), ("", true)] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        // Its keys lie nowhere but in the process.
        worker.home.write(".cache", "");
        let Tokens { access_token, refresh_token, client_secret, .. } = worker.signed_in(0);
        let echo = format!("{access_token} {} {client_secret}", refresh_token.unwrap_or_default());
        let answer = match is_page {
            false => Refusal::new(403, "InvalidSignatureException", echo).json(),
            true => Response::new(403, "text/html", format!("<title>{echo}</title>{echo}")),
        };
        worker.site.cloud.faults.always(place, Disturbance::Instead(answer));
        tells_nothing(&worker, &[], place);
    }
}
