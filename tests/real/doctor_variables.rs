//! Variables of the shell that one provider minds and another doesn't: what `doctor` says of each, and whether Claude Code
//! answers with it. All of them on Bedrock: `doctor_whole_variables`.

use std::collections::BTreeSet;

use genkan::models::wiring::FORGETTING;

use super::Site;
use super::doctor_gateway::{doctor, seen};
use super::doctor_whole::Way::Plain;
use super::doctor_whole::{Whole, is_greeted};
use super::foundry::KEY;
use super::launch::Launch;
use super::{foundry, gateway};
use crate::cloud::Reply;
use crate::home::Home;

const DIRECT: &str = "CLAUDE_CODE_USER_DELEGATED_SESSION_DIRECT_API";
const ABROAD: &str = "https://bedrock-runtime.us-east-1.amazonaws.com";

#[track_caller]
fn judged(home: &Home, doctor: Launch<'_>, client: Launch<'_>, row: &(&str, &str, &str, &str)) {
    let (machine, name, value, code) = row;
    let found = seen(doctor.env(name, value), home).found;
    let promise = ("GK-FDY-021".to_owned(), "warning".to_owned());
    let found: BTreeSet<_> = found.iter().filter(|one| **one != promise).map(|(code, _)| code.as_str()).collect();
    assert_eq!(found, code.split_whitespace().collect(), "{machine}: {name}={value}");
    // What is only a leftover does no harm, and what takes the guard away stops nothing.
    let answers = ["", "GK-CLI-006", "GK-CLI-014"].contains(code);
    assert_eq!(is_greeted(client.env(name, value)), answers, "{machine}: {name}={value}");
}

/// With a stored login of claude.ai Claude Code goes to Anthropic then, and nothing says that prompts stay in Japan.
#[test]
#[ignore = "long: .ci/run runs it"]
fn where_the_provider_is_forgotten_nothing_is_said_to_stay() {
    const LOGIN: &str = r#"{"claudeAiOauth":{"accessToken":"sk-ant-oat01-abc","refreshToken":"sk-ant-ort01-abc","expiresAt":4070908800000,"scopes":["user:inference"],"subscriptionType":"max"}}"#;
    for name in FORGETTING {
        let Some(it) = Whole::new(Plain, |_| ()) else { return };
        it.worker.home.write(".claude/.credentials.json", LOGIN);
        let seen = seen(it.doctor(&["--json"]).env(name, "1"), &it.worker.home);
        assert!(seen.found.contains(&("GK-CLI-006".into(), "error".into())), "{name}: {:?}", seen.found);
        let verdicts = seen.said["residency"].as_array().expect("tiers").iter().map(|tier| tier["verdict"].as_str());
        assert!(
            verdicts.clone().all(|verdict| verdict == Some("not-provable")),
            "{name}: {:?}",
            verdicts.collect::<Vec<_>>()
        );
        let checked = it.worker.genkan(&["check"]).env(name, "1").run();
        assert_eq!(checked.code, Some(1), "{name}: {checked:?}");
        let client = it.worker.site.claude(&it.worker.home).args(["-p", "hi"]);
        let client = it.vars.iter().fold(client, |client, (name, value)| client.env(name, value));
        let run = client.env(name, "1").env("CLAUDE_CODE_MAX_RETRIES", "0").run();
        // No name of Anthropic's is found there.
        assert!(run.code == Some(1) && run.stdout.contains("ENOTFOUND"), "{name}: {run:?}");
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_a_variable_does_to_each_provider_is_what_claude_code_does_with_it() {
    for row in [
        ("anthropic", "CLAUDE_CODE_SIMPLE", "1", "GK-CLI-006 GK-CLI-100"),
        ("anthropic", DIRECT, "1", "GK-CLI-100"),
        ("anthropic", "ANTHROPIC_BETAS", "nonsense", "GK-ERR-035"),
        ("bedrock", "CLAUDE_CODE_SIMPLE", "1", "GK-CLI-006 GK-CLI-100"),
        ("bedrock", DIRECT, "1", "GK-CLI-100"),
        ("bedrock", "ANTHROPIC_BETAS", "nonsense", ""),
        ("bedrock", "AWS_DEFAULTS_MODE", "1", ""),
        ("bedrock", "AWS_ENDPOINT_URL", ABROAD, ""),
        ("bedrock", "AWS_ENDPOINT_URL_BEDROCK", ABROAD, ""),
        ("bedrock", "ANTHROPIC_BEDROCK_MANTLE_BASE_URL", ABROAD, "GK-CLI-014"),
        ("vertex", "CLAUDE_CODE_SIMPLE", "1", "GK-CLI-006 GK-CLI-100"),
        ("vertex", "GOOGLE_CLOUD_QUOTA_PROJECT", "1", ""),
    ] {
        let Some(site) = Site::open(gateway::scenario(Reply::default())) else { return };
        let home = gateway::home(&site, row.0, &[]);
        judged(&home, doctor(&site, &home), site.claude(&home).args(["-p", "hi"]), &row);
    }
    for row in [("foundry", DIRECT, "1", "GK-CLI-100"), ("foundry", "CLAUDE_CODE_SIMPLE", "1", "GK-CLI-006")] {
        let Some(site) = Site::open(foundry::scenario()) else { return };
        let home = foundry::home(&site, "user", &["foundry.auth=key"]);
        let key = ("ANTHROPIC_FOUNDRY_API_KEY", KEY);
        let client = site.claude(&home).args(["-p", "hi"]).env(key.0, key.1);
        judged(&home, doctor(&site, &home).env(key.0, key.1), client, &row);
    }
    for row in [
        ("AWS", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME", ABROAD, "GK-CLI-014"),
        ("AWS", "ANTHROPIC_BEDROCK_MANTLE_BASE_URL", ABROAD, "GK-CLI-014"),
        ("AWS", DIRECT, "1", ""),
    ] {
        let Some(it) = Whole::new(Plain, |_| ()) else { return };
        let client = it.worker.site.claude(&it.worker.home).args(["-p", "hi"]);
        let client = it.vars.iter().fold(client, |client, (name, value)| client.env(name, value));
        judged(&it.worker.home, it.doctor(&["--json"]), client, &row);
        // Nobody abroad has heard of it.
        assert!(!it.worker.site.log().hosts().iter().any(|host| host.contains("us-east-1")), "{row:?}");
    }
}
