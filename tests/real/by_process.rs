//! `aws.credential_process`: Claude Code takes its keys from genkan by the AWS profile, and the AWS tools share both.

use std::time::Duration;

use serde_json::Value;

use super::Need;
use super::isolated::log_in;
use super::office::{home, only_the_worker_signed, scenario};
use super::worker::{Worker, absent};
use super::{Site, launch::Run};
use crate::cloud::Disturbance;
use crate::home::Home;

const FACTS: &[&str] = &["aws.credential_process=true"];
const PORTAL: &str = "portal.sso.ap-northeast-1.amazonaws.com";
const SERVICES: [&str; 2] = [PORTAL, "oidc.ap-northeast-1.amazonaws.com"];

fn prompt(site: &Site, home: &Home) -> Run {
    site.claude(home).args(["-p", "hi"]).deadline(Duration::from_secs(60)).run()
}

fn asked_the_portal(worker: &Worker) -> usize {
    worker.log().requests().iter().filter(|entry| entry.request.host == PORTAL).count()
}

/// With the sign-in's section alone each start fetches keys, and so ends with IAM Identity Center.
#[test]
fn keys_that_live_outlast_an_outage_of_the_sign_in() {
    for (facts, asks, survives) in [(&[][..], 2, false), (FACTS, 0, true)] {
        let Some(worker) = Worker::new(&[], absent, facts) else { return };
        worker.signed_in(0);
        assert_eq!(prompt(&worker.site, &worker.home).stdout.trim(), "The stand-in heard you.", "{}", worker.log());
        let before = asked_the_portal(&worker);
        assert_eq!(prompt(&worker.site, &worker.home).stdout.trim(), "The stand-in heard you.", "{}", worker.log());
        assert_eq!(asked_the_portal(&worker) - before, asks, "{facts:?}\n{}", worker.log());
        SERVICES.iter().for_each(|host| worker.site.cloud.faults.always(host, Disturbance::internal_error()));
        let run = prompt(&worker.site, &worker.home);
        assert_eq!(run.stdout.trim() == "The stand-in heard you.", survives, "{run:?}\n{}", worker.log());
        only_the_worker_signed(&worker.site);
        worker.nothing_lies_open();
    }
}

/// The AWS CLI takes the sign-in's section, Claude Code genkan; what one of them has renewed the other uses.
#[test]
fn the_aws_cli_and_claude_code_share_one_profile() {
    let Some(worker) = Worker::new(&[Need::Aws(2, 9)], absent, FACTS) else { return };
    worker.signed_in(0);
    let aws = worker.site.aws(&worker.home).args(["sts", "get-caller-identity", "--profile", "claude-code"]).run();
    let who: Value = serde_json::from_str(&aws.stdout).unwrap_or_else(|_| panic!("{aws:?}\n{}", worker.log()));
    assert!(who["Arn"].as_str().is_some_and(|arn| arn.contains("ClaudeCodeUser")), "{who}");
    worker.site.cloud.directory.expire_access_tokens();
    let run = prompt(&worker.site, &worker.home);
    assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", worker.log());
    let aws = worker.site.aws(&worker.home).args(["sts", "get-caller-identity", "--profile", "claude-code"]).run();
    assert_eq!(aws.code, Some(0), "{aws:?}\n{}", worker.log());
    only_the_worker_signed(&worker.site);
}

/// Where a `credential_process` fails Claude Code's SDK goes on to whatever else could sign.
#[test]
fn signed_out_nobody_else_signs() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, FACTS);
    let run = prompt(&site, &home);
    assert!(run.stdout.contains("Header 'x-amz-security-token' has invalid value"), "{run:?}\n{}", site.log());
    log_in(&site, &home);
    assert_eq!(prompt(&site, &home).stdout.trim(), "The stand-in heard you.", "{}", site.log());
    only_the_worker_signed(&site);
}
