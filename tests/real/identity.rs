//! By whom the client's requests are signed, as the stand-in verified it.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::Site;
use super::by_hand::{home, pins};
use crate::cloud::scenario::{Grant, Session};
use crate::cloud::{Asked, Identity, Instance, Scenario, token_file};
use crate::home::Home;

const START: &str = "https://acme.awsapps.com/start";

/// A home whose client signs in as a role of the session `acme`; `token` is what AWS's tools have cached.
fn signed_in(token: &str) -> Home {
    let mut env = pins();
    env["AWS_PROFILE"] = json!("claude-code");
    let home = home(&env);
    let (instance, grant) = (Instance::new(START, "ap-northeast-1"), Grant::new("ClaudeCodeUser", "session"));
    home.write(".aws/config", &instance.config_file("acme", "claude-code", &grant));
    home.write(&token_file("acme"), token);
    home
}

#[test]
fn signed_in_through_the_portal_it_signs_with_the_roles_keys() {
    let soon = Timestamp::now() + SignedDuration::from_hours(1);
    let role = Identity::role("session", soon);
    let grants = vec![Grant::new("ClaudeCodeUser", "session")];
    let sessions = vec![Session { access_token: "opened".into(), expires: soon, grants }];
    let Some(site) = Site::open(Scenario { identities: vec![role], sessions, ..Scenario::tokyo() }) else { return };
    let token = json!({
        "startUrl": START,
        "region": "ap-northeast-1",
        "accessToken": "opened",
        "expiresAt": soon.to_string(),
    });
    let home = signed_in(&token.to_string());
    // The client asks STS who it is before it would run this, and doesn't run it.
    let settings = home.read(".claude/settings.json").unwrap().replacen('{', r#"{"awsAuthRefresh":"/bin/false","#, 1);
    home.write(".claude/settings.json", &settings);
    let run = site.claude(&home).args(["-p", "hi"]).run();
    let log = site.log();
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{log}");
    let signed = log.requests().into_iter().filter(|entry| !entry.request.host.starts_with("portal."));
    let strangers = signed.filter(|entry| entry.signer.as_deref() != Some("session"));
    assert_eq!(strangers.count(), 0, "{log}");
    for host in ["portal.sso", "sts", "bedrock-runtime"] {
        assert!(log.hosts().contains(&format!("{host}.ap-northeast-1.amazonaws.com")), "{log}");
    }
}

/// The client has a renewal of its own, without a lock: from five minutes before the end on.
#[test]
fn a_token_near_its_end_is_renewed_by_the_client_itself() {
    let mut instance = Instance::new(START, "ap-northeast-1");
    instance.grants.push(Grant::new("ClaudeCodeUser", "session"));
    let identities = vec![Identity::role("session", Timestamp::MAX)];
    let Some(site) = Site::open(Scenario { identities, instances: vec![instance], ..Scenario::tokyo() }) else {
        return;
    };
    let tokens = site.cloud.directory.sign_in(START, Timestamp::now() - SignedDuration::from_mins(57));
    let home = signed_in(&tokens.file());
    let run = site.claude(&home).args(["-p", "hi"]).run();
    let log = site.log();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{log}");
    assert_eq!(log.granted(Asked::TokenByRefresh), 1, "{log}");
    let cached: Value = serde_json::from_str(&home.read(&token_file("acme")).unwrap()).unwrap();
    let spent = tokens.refresh_token.as_deref();
    assert!(cached["refreshToken"].is_string() && cached["refreshToken"].as_str() != spent, "it was rotated");
    assert!(log.requests().iter().any(|entry| entry.signer.as_deref() == Some("session")), "{log}");
}
