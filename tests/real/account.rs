//! `genkan models --live`: under the real host names, over TLS, with signatures that the stand-in verifies.

use std::fs;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::Site;
use super::launch::Run;
use super::prepared::GENKAN;
use crate::cloud::scenario::{Grant, InferenceProfile, Session};
use crate::cloud::{Identity, Scenario, token_file};
use crate::home::Home;

const TOKEN: &str = "portal-token";

/// A profile whose organisation knows its SSO, and whose sonnet pin is an application profile.
fn profile(home: &Home, sonnet: &str) -> String {
    let text = format!(
        r#"schema = 1
name = "acme"
extends = "bedrock-jp"
[models]
sonnet = "{sonnet}"
[aws]
sso_session = "corp"
sso_start_url = "https://d-0000000000.awsapps.com/start"
sso_region = "ap-northeast-1"
account_id = "{}"
role_name = "Dev"
"#,
        Identity::ACCOUNT
    );
    home.write("acme.toml", &text).display().to_string()
}

/// The token file that the AWS tools leave behind after a sign-in.
fn sign_in(home: &Home) {
    let expires = Timestamp::now() + SignedDuration::from_hours(1);
    let token = format!(r#"{{"accessToken":"{TOKEN}","expiresAt":"{expires}"}}"#);
    home.write(&token_file("corp"), &token);
}

fn models(site: &Site, home: &Home, args: &[&str]) -> Run {
    site.command(GENKAN, home).args([&["models", "--live", "--json"], args].concat()).run()
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

#[test]
fn an_sso_sign_in_leads_to_the_accounts_word_on_every_pin() {
    let soon = Timestamp::now() + SignedDuration::from_hours(1);
    let role = Identity::role("dev", soon);
    let mut scenario = Scenario::tokyo();
    scenario.profiles.push(InferenceProfile::application("abcdefabcdef", "global.anthropic.claude-sonnet-4-6"));
    let grant = Grant { account: Identity::ACCOUNT.into(), role: "Dev".into(), identity: role.name.clone() };
    scenario.sessions.push(Session { access_token: TOKEN.into(), expires: soon, grants: vec![grant] });
    scenario.identities = vec![role];
    let (Some(site), home) = (Site::open(scenario), Home::new()) else { return };
    let copy =
        format!("arn:aws:bedrock:ap-northeast-1:{}:application-inference-profile/abcdefabcdef", Identity::ACCOUNT);
    let profile = profile(&home, &copy);
    let signed_out = models(&site, &home, &["--profile", &profile]);
    assert_eq!((signed_out.code, &json(&signed_out)["error"]["code"]), (Some(3), &Value::from("GK-AWS-001")));
    sign_in(&home);
    let run = models(&site, &home, &["--profile", &profile]);
    let answer = json(&run);
    let verdicts: Vec<_> = (0..4).map(|tier| answer["tiers"][tier]["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["proven", "outside", "proven", "proven"], "{run:?}");
    assert_eq!(run.code, Some(1), "the sonnet pin is a copy of a global. profile");
    assert_eq!(answer["live"]["identity"]["account"], Identity::ACCOUNT);
    assert_eq!(answer["live"]["newer"][0]["model"], "jp.anthropic.claude-haiku-5-5");
    assert_eq!(answer["live"]["missing"], Value::Array(Vec::new()));
    let refused: Vec<_> = site.log().requests().into_iter().filter_map(|entry| entry.refused).collect();
    assert!(refused.is_empty(), "{refused:?}");
    let cache = fs::read_dir(home.path().join(".aws/sso/cache")).unwrap().count();
    assert_eq!(cache, 1, "the token is read, and nothing is written beside it");
}

#[test]
fn keys_that_may_not_list_are_told_so() {
    let mut scenario = Scenario::tokyo();
    scenario.identities[0].denied.push("bedrock:ListInferenceProfiles".to_owned());
    let credentials = scenario.identities[0].credentials_file("default");
    let (Some(site), home) = (Site::open(scenario), Home::new()) else { return };
    home.write(".aws/credentials", &credentials);
    let run = models(&site, &home, &[]);
    let error = &json(&run)["error"];
    assert_eq!((run.code, &error["code"]), (Some(4), &Value::from("GK-AWS-006")), "{run:?}");
    assert!(error["cause"][0].as_str().unwrap().contains("user/dev is not authorized"), "{error}");
}
