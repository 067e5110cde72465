//! The client without a terminal: whom it asks, with pins and without.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::json;

use super::Site;
use super::by_hand::{home, pins};
use crate::cloud::{Identity, Scenario};

fn set<const N: usize>(texts: [&str; N]) -> BTreeSet<String> {
    texts.map(str::to_owned).into()
}

#[test]
fn with_pins_it_asks_japan_alone() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let run = site.claude(&home(&pins())).args(["-p", "hi"]).run();
    let log = site.log();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{log}");
    assert_eq!(log.models(), set(["jp.anthropic.claude-opus-5-5"]), "{log}");
    let hosts = set(["bedrock.ap-northeast-1.amazonaws.com", "bedrock-runtime.ap-northeast-1.amazonaws.com"]);
    assert_eq!(log.hosts(), hosts, "{log}");
    let strangers = log.requests().into_iter().filter(|entry| entry.signer.as_deref() != Some("dev"));
    assert_eq!(strangers.count(), 0, "{log}");
}

/// The negative control: where the client does go abroad, the log says so.
#[test]
fn without_pins_the_log_shows_it_abroad() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let run = site.claude(&home(&json!({}))).args(["-p", "hi"]).run();
    let log = site.log();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    let global = [
        "global.anthropic.claude-opus-5-5",
        "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
        "global.anthropic.claude-haiku-4-5-20251001-v1:0",
    ];
    assert_eq!(log.models(), set(global), "{log}");
}

/// Where the list is denied, the client guesses `apac.`, which no account has for this model.
#[test]
fn without_pins_and_without_the_list_it_guesses_abroad() {
    let mut scenario = Scenario::tokyo();
    scenario.identities[0].denied.push("bedrock:ListInferenceProfiles".into());
    let Some(site) = Site::open(scenario) else { return };
    site.claude(&home(&json!({}))).args(["-p", "hi"]).deadline(Duration::from_secs(20)).run();
    let log = site.log();
    assert!(log.models().contains("apac.anthropic.claude-opus-5-5"), "{log}");
    assert!(log.requests().iter().any(|entry| entry.refused.as_deref() == Some("ValidationException")), "{log}");
}

/// Keys that nobody knows are refused as AWS refuses them, and the client understands that.
#[test]
fn unknown_keys_get_no_answer() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&pins());
    home.write(".aws/credentials", &Identity::user("stranger").credentials_file("default"));
    let run = site.claude(&home).args(["-p", "hi"]).env("CLAUDE_CODE_MAX_RETRIES", "1").run();
    let log = site.log();
    assert_eq!(run.code, Some(1), "{run:?}\n{log}");
    assert!(run.stdout.contains("The security token included in the request is invalid."), "{run:?}\n{log}");
}

/// A managed file of the site reaches the client: one that can't be read stops it.
#[test]
fn a_broken_managed_file_stops_it_before_any_request() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    site.write("/etc/claude-code/managed-settings.json", "{");
    let run = site.claude(&home(&pins())).args(["-p", "hi"]).run();
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stderr.contains("/etc/claude-code/managed-settings.json"), "{run:?}");
    assert_eq!(site.log().requests().len(), 0, "{}", site.log());
}
