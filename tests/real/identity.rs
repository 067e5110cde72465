//! By whom the client's requests are signed, as the stand-in verified it.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::Site;
use super::by_hand::{home, pins};
use crate::cloud::scenario::{Grant, Session};
use crate::cloud::{Identity, Scenario};

/// The file that the SDKs read for the session `acme`: the SHA-1 of its name.
const TOKEN_FILE: &str = ".aws/sso/cache/293abb6b76d7791c0732cc517d38c4b5c734b87f.json";

#[test]
fn signed_in_through_the_portal_it_signs_with_the_roles_keys() {
    let soon = Timestamp::now() + SignedDuration::from_hours(1);
    let role = Identity::role("session", soon);
    let grants =
        vec![Grant { account: role.account.clone(), role: "ClaudeCodeUser".into(), identity: "session".into() }];
    let sessions = vec![Session { access_token: "opened".into(), expires: soon, grants }];
    let Some(site) = Site::open(Scenario { identities: vec![role], sessions, ..Scenario::tokyo() }) else { return };
    let mut env = pins();
    env["AWS_PROFILE"] = json!("claude-code");
    let home = home(&env);
    home.write(
        ".aws/config",
        "[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = ap-northeast-1\n\n\
         [profile claude-code]\nsso_session = acme\nsso_account_id = 111122223333\nsso_role_name = ClaudeCodeUser\n",
    );
    let token = json!({
        "startUrl": "https://acme.awsapps.com/start",
        "region": "ap-northeast-1",
        "accessToken": "opened",
        "expiresAt": soon.to_string(),
    });
    home.write(TOKEN_FILE, &token.to_string());
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
