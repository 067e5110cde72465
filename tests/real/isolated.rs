//! `isolated`: keys come from genkan alone, nothing of AWS's stands in the client's environment, and a dead session
//! lets nobody else sign.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::Site;
use super::prepared::{GENKAN, genkan};
use crate::cloud::scenario::{Grant, Session};
use crate::cloud::{Identity, Reply, Scenario, token_file};
use crate::home::Home;

/// A portal that knows one token and one role, and a stranger with keys of their own.
fn scenario(reply: Reply) -> Scenario {
    let soon = Timestamp::now() + SignedDuration::from_hours(1);
    let role = Identity::role("session", soon);
    let grant = Grant { account: role.account.clone(), role: "ClaudeCodeUser".into(), identity: "session".into() };
    Scenario {
        identities: vec![role, Identity::user("stranger")],
        sessions: vec![Session { access_token: "opened".into(), expires: soon, grants: vec![grant] }],
        reply,
        ..Scenario::tokyo()
    }
}

/// A home that is set up isolated, beside a stranger's `[default]`; `token` is what the AWS tools have cached.
fn home(site: &Site, scope: &str, token: Option<&str>) -> Home {
    let home = Home::new();
    home.write(".aws/credentials", &Identity::user("stranger").credentials_file("default"));
    if let Some(token) = token {
        let expires = (Timestamp::now() + SignedDuration::from_hours(1)).to_string();
        let text = json!({"startUrl": "https://acme.awsapps.com/start", "region": "ap-northeast-1", "accessToken": token, "expiresAt": expires});
        home.write(&token_file("acme"), &text.to_string());
    }
    let authority = format!("network.ca_bundle={}", site.authority().display());
    let facts = [
        "aws.identity=isolated",
        "aws.sso_start_url=https://acme.awsapps.com/start",
        "aws.sso_session=acme",
        "aws.account_id=111122223333",
        "aws.role_name=ClaudeCodeUser",
        authority.as_str(),
    ];
    let flags: Vec<&str> = facts.iter().flat_map(|fact| ["--set", fact]).collect();
    genkan(site, &home, &[&["setup", "--non-interactive", "--scope", scope], &flags[..]].concat());
    home
}

#[test]
fn the_models_shell_finds_no_identity() {
    for scope in ["user", "managed"] {
        let reply = Reply::default().calling("Bash", json!({"command": "env", "description": "Show the environment"}));
        let Some(site) = Site::open(scenario(reply)) else { return };
        let home = home(&site, scope, Some("opened"));
        let run = site.claude(&home).args(["-p", "hi", "--allowedTools", "Bash"]).run();
        let log = site.log();
        let seen = log.tool_results();
        assert_eq!((run.code, seen.len()), (Some(0), 1), "{scope}: {run:?}\n{log}");
        let found: Vec<_> = seen[0]
            .lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(name, value)| (name.starts_with("AWS_") || name.starts_with("GENKAN_")) && !value.is_empty())
            .filter(|(name, _)| *name != "AWS_REGION")
            .collect();
        assert!(found.is_empty(), "{scope}: {found:?}");
        let strangers = log
            .requests()
            .into_iter()
            .filter(|entry| !entry.request.host.starts_with("portal.") && entry.signer.as_deref() != Some("session"));
        assert_eq!(strangers.count(), 0, "{scope}: {log}");
        assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{scope}: {log}");
    }
}

#[test]
fn signed_out_or_without_the_program_nobody_else_signs() {
    for (case, token) in [("no token", None), ("a dead token", Some("closed")), ("no program", Some("opened"))] {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let home = home(&site, "user", token);
        if case == "no program" {
            std::fs::remove_dir_all(home.path().join(".local/state/genkan/bin")).expect("the copy of the program");
        }
        // The client goes on trying for minutes; who signs is clear at once.
        let run = site.claude(&home).args(["-p", "hi"]).deadline(Duration::from_secs(6)).run();
        let log = site.log();
        assert_ne!(run.code, Some(0), "{case}: {run:?}");
        let asked = log.requests().into_iter().filter(|entry| entry.request.host.starts_with("bedrock"));
        let signers: Vec<_> = asked.map(|entry| (entry.status, entry.signer)).collect();
        assert!(
            !signers.is_empty() && signers.iter().all(|(status, signer)| *status == 403 && signer.is_none()),
            "{case}: {signers:?}\n{log}"
        );
    }
}

#[test]
fn the_hook_says_how_to_sign_in() {
    let Some(site) = Site::open(scenario(Reply::default())) else { return };
    let home = home(&site, "user", None);
    let run = site.command(GENKAN, &home).args(["refresh", "--profile", "bedrock-jp"]).run();
    assert_eq!(run.code, Some(3), "{run:?}");
    assert!(run.stdout.contains("aws sso login --sso-session acme"), "{run:?}");
    home.write(
        &token_file("acme"),
        &json!({"accessToken": "opened", "expiresAt": (Timestamp::now() + SignedDuration::from_hours(1)).to_string()})
            .to_string(),
    );
    let run = site.command(GENKAN, &home).args(["refresh", "--profile", "bedrock-jp"]).run();
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
}
