//! The room against a small server on loopback: what is sent for every type, what is understood, and what is kept.

mod sign_in;
mod sources;

use std::path::PathBuf;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio_rustls::rustls::crypto::ring;

use super::*;
use crate::profile::Issuer;
use crate::profile::testing::vertex;
use crate::session::asking::{SignInOptions, Surroundings};
use crate::session::tests::{Reply, Stub, world, write};
use crate::world::browser::Browser;

const PRIVATE_KEY: &str = include_str!("../../../../tests/cloud/google/service-account.pem");
const PUBLIC_KEY: &[u8] = include_bytes!("../../../../tests/cloud/google/service-account.der");
const ROBOT: &str = "robot@p.iam.gserviceaccount.com";

struct Desk {
    folder: TempDir,
    stub: Stub,
    profile: Profile,
}

impl Desk {
    fn new(reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), stub: Stub::new(reply), profile: vertex() }
    }

    fn world(&self, vars: &[(&str, &str)]) -> World {
        world(self.folder.path(), None, vars)
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("home/.config/gcloud/application_default_credentials.json")
    }

    /// Puts credentials where Claude Code looks; `STUB` is the server, `FOLDER` the desk.
    fn lay(&self, text: &str) {
        let folder = self.folder.path().display().to_string();
        write(&self.file(), &text.replace("STUB", &self.stub.url()).replace("FOLDER", &folder));
    }

    fn access(&self, vars: &[(&str, &str)], caller: Caller) -> Result<Access> {
        access(&self.world(vars), &self.profile, caller, Duration::from_secs(10))
    }

    fn ensure_signed_in(&self, vars: &[(&str, &str)], caller: Caller) -> Result<Verified> {
        let asking = Asking {
            caller,
            options: SignInOptions::default(),
            timeout: Duration::from_secs(30),
            here: Surroundings { desktop: true, ..Surroundings::default() },
            browser: Browser::recorded(),
            google_file: None,
        };
        ensure_signed_in(&self.world(vars), &self.profile, &asking)
    }

    /// The path and the fields of every request that was sent.
    fn seen(&self) -> Vec<(String, Vec<(String, String)>)> {
        let read = |request: &String| {
            let (head, body) = request.split_once("\r\n\r\n").unwrap();
            let path = head.split(' ').nth(1).unwrap().to_owned();
            let fields = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
            (path, fields)
        };
        self.stub.seen().iter().map(read).collect()
    }
}

fn user(more: &str) -> String {
    format!(
        "{{\n  \"client_id\": \"c.apps\",\n  \"client_secret\": \"s\",\n  \"refresh_token\": \"1//r\",\n  \
         \"type\": \"authorized_user\",\n  \"token_uri\": \"STUB/token\"{more}\n}}"
    )
}

fn external(source: &Value, more: &Value) -> String {
    let mut document = json!({
        "type": "external_account",
        "audience": "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/pool/providers/p",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": "STUB/v1/token",
        "credential_source": source,
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        document[key] = value.clone();
    }
    document.to_string()
}

/// What Google says to every question of the room.
fn google(request: &str) -> Reply {
    let path = request.split(' ').nth(1).unwrap();
    let claims = URL_SAFE_NO_PAD.encode(r#"{"email":"taro@acme.example"}"#);
    let body = match path {
        "/token" if request.contains("1%2F%2Fr") => json!({
            "access_token": "ya29.user", "expires_in": 3599, "id_token": format!("x.{claims}.x"),
        }),
        "/token" => json!({ "access_token": "ya29.key", "expires_in": 3599 }),
        "/v1/token" => json!({ "access_token": "ya29.sts", "expires_in": 3600, "token_type": "Bearer" }),
        "/v1/oauthtoken" => json!({ "access_token": "ya29.workforce", "expires_in": 3600 }),
        "/computeMetadata/v1/instance/service-accounts/default/token" => {
            json!({ "access_token": "ya29.machine", "expires_in": 1800 })
        }
        "/computeMetadata/v1/instance/service-accounts/default/email" => return (200, "", format!("{ROBOT}\n")),
        "/subject" => json!({ "value": "jwt-of-address" }),
        "/zone" => return (200, "", "ap-northeast-1a".into()),
        "/role" => return (200, "", "Dev".into()),
        "/role/Dev" => json!({ "AccessKeyId": "ASIAROLE", "SecretAccessKey": "s", "Token": "t" }),
        "/session" => return (200, "", "imds".into()),
        path if path.ends_with(":generateAccessToken") => {
            json!({ "accessToken": "ya29.account", "expireTime": "2026-11-20T10:00:00Z" })
        }
        _ => return (404, "", "none".into()),
    };
    (200, "", body.to_string())
}

/// Google after an administrator has ended the sign-in `1//r`.
fn ended(subtype: &'static str) -> impl Fn(&str) -> Reply {
    move |request| {
        if request.contains("1%2F%2Frnew") || !request.contains("1%2F%2Fr") {
            return google(request);
        }
        let no = json!({"error": "invalid_grant", "error_subtype": subtype, "error_description": "Bad Request"});
        (400, "", no.to_string())
    }
}

/// A hook forgets the shell's variable, and Claude Code doesn't: with a file that works nobody has to sign in.
#[test]
fn the_file_that_claude_code_is_told_to_read_needs_no_sign_in_where_it_works() {
    let key = json!({"type": "service_account", "client_email": ROBOT, "private_key": PRIVATE_KEY, "token_uri": "STUB/token"});
    for (text, expected) in [
        (user(r#","quota_project_id":"q""#), Ok("taro@acme.example")),
        (key.to_string(), Ok(ROBOT)),
        (user("").replace("1//r", "1//gone"), Err("GK-GGL-023")),
        (external(&json!({"file": "/etc/passwd"}), &json!({})), Err("GK-GGL-023")),
        ("{".to_owned(), Err("GK-GGL-010")),
    ] {
        let desk = Desk::new(|request| {
            if request.contains("gone") { ended("")(&request.replace("gone", "r")) } else { google(request) }
        });
        let named = desk.folder.path().join("own.json");
        write(&named, &text.replace("STUB", &desk.stub.url()));
        let before = std::fs::read(&named).unwrap();
        let asking = Asking {
            caller: Caller::Program,
            options: SignInOptions::default(),
            timeout: Duration::from_secs(30),
            here: Surroundings::default(),
            browser: Browser::recorded(),
            google_file: Some(named.display().to_string()),
        };
        let found = ensure_signed_in(&desk.world(&[]), &desk.profile, &asking);
        let found = found.map(|verified| (verified.whom, verified.signed_in)).map_err(|fault| fault.code().id);
        assert_eq!(found, expected.map(|whom| (Some(whom.to_owned()), false)), "{text}");
        assert_eq!(std::fs::read(&named).unwrap(), before);
    }
}

#[test]
fn what_one_process_has_heard_the_others_take_for_a_moment() {
    let desk = Desk::new(google);
    desk.lay(&user(r#","quota_project_id":"q""#));
    for _ in 0..5 {
        let verified = desk.ensure_signed_in(&[], Caller::Program).unwrap();
        assert_eq!((verified.whom.as_deref(), verified.signed_in), (Some("taro@acme.example"), false));
    }
    assert_eq!(desk.seen().len(), 1, "one has asked for all");
    desk.lay(&user(r#","quota_project_id":"other""#));
    desk.ensure_signed_in(&[], Caller::Program).unwrap();
    assert_eq!(desk.seen().len(), 2, "other credentials are asked about");
    let state = desk.folder.path().join("home/.local/state/genkan/sessions");
    for entry in std::fs::read_dir(state).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(!["ya29", "1//r", "\"s\""].iter().any(|secret| text.contains(secret)), "{text}");
    }
}

#[test]
fn the_missing_quota_project_of_a_person_is_added_and_nothing_else_changes() {
    for (case, project, more, vars, added, found) in [
        ("missing", "acme-claude", "", &[][..], true, false),
        ("there", "acme-claude", r#","quota_project_id":"q""#, &[], false, false),
        ("in a variable", "acme-claude", "", &[("GOOGLE_CLOUD_QUOTA_PROJECT", "v")], false, false),
        ("not named", "", "", &[], false, true),
    ] {
        let mut desk = Desk::new(google);
        desk.profile.google_mut().project = project.into();
        desk.lay(&user(more));
        let before = std::fs::read_to_string(desk.file()).unwrap();
        let verified = desk.ensure_signed_in(vars, Caller::Program).unwrap();
        let after = std::fs::read_to_string(desk.file()).unwrap();
        let expected = before.replacen("{\n", "{\n  \"quota_project_id\": \"acme-claude\",\n", 1);
        assert_eq!(after, if added { expected } else { before }, "{case}");
        assert_eq!(verified.finding.is_some_and(|fault| fault.code().id == "GK-GGL-022"), found, "{case}");
        desk.ensure_signed_in(vars, Caller::Program).unwrap();
        assert_eq!(desk.seen().len(), 1, "{case}: it is still the sign-in that was asked about");
    }
}

#[test]
fn the_state_names_source_identity_project_and_what_google_says() {
    let desk = Desk::new(google);
    desk.lay(&user(r#","quota_project_id":"q""#));
    let found = state(&desk.world(&[]), &desk.profile, true).unwrap();
    assert_eq!((found.issuer, found.kind, found.accepted), (Issuer::Google, SourceKind::GoogleUser, Some(true)));
    assert_eq!((found.identity.as_deref(), found.quota_project.as_deref()), (Some("taro@acme.example"), Some("q")));
    assert_eq!(found.credentials_expire.unwrap().to_string(), "2026-11-20T09:59:59Z");
    assert_eq!(found.storage, desk.file().display().to_string());
    let desk = Desk::new(ended("invalid_rapt"));
    desk.lay(&user(""));
    let found = state(&desk.world(&[]), &desk.profile, true).unwrap();
    assert_eq!((found.accepted, found.reason.unwrap().code().id), (Some(false), "GK-GGL-003"));
    assert_eq!(found.finding.unwrap().code().id, "GK-GGL-022");
    let world = desk.world(&[]);
    assert!(!world.dirs.state.exists(), "nothing is written");
}

#[test]
fn signing_out_revokes_a_persons_sign_in_and_leaves_what_is_none() {
    let desk = Desk::new(|request| (if request.contains("/revoke ") { 200 } else { 404 }, "", "{}".into()));
    desk.lay(&user(""));
    let out = sign_out(&desk.world(&[]), &desk.profile).unwrap();
    assert!(out.was_signed_in && matches!(out.told, Some(Ok(()))) && out.not_removed.is_none());
    assert_eq!(desk.seen(), [("/revoke".to_owned(), vec![("token".to_owned(), "1//r".to_owned())])]);
    assert!(!desk.file().exists());
    assert!(!sign_out(&desk.world(&[]), &desk.profile).unwrap().was_signed_in);
    desk.lay(&json!({"type": "service_account", "client_email": ROBOT, "private_key": PRIVATE_KEY}).to_string());
    assert_eq!(sign_out(&desk.world(&[]), &desk.profile).unwrap_err().code().id, "GK-GGL-027");
    assert!(desk.file().exists());
    let named = desk.folder.path().join("own.json");
    write(&named, &user("").replace("STUB", &desk.stub.url()));
    let vars = [("GOOGLE_APPLICATION_CREDENTIALS", named.display().to_string())];
    let fault = sign_out(&desk.world(&[(vars[0].0, &vars[0].1)]), &desk.profile).unwrap_err();
    assert!(fault.code().id == "GK-GGL-035" && named.exists(), "{fault}");
    desk.lay(&user("").replace("STUB", "http://127.0.0.1:9"));
    let out = sign_out(&desk.world(&[]), &desk.profile).unwrap();
    assert!(
        matches!(out.told, Some(Err(_))) && !desk.file().exists(),
        "what is here goes even where Google can't be told"
    );
}

/// A request more that has no time for an answer would say of Google that it doesn't answer.
#[test]
fn googles_own_error_is_told_where_no_time_is_left_to_ask_again() {
    let desk = Desk::new(|_| {
        std::thread::sleep(Duration::from_millis(500));
        (503, "", json!({"error": "temporarily_unavailable"}).to_string())
    });
    desk.lay(&user(""));
    let timeout = Duration::from_millis(850);
    let no = access(&desk.world(&[]), &desk.profile, Caller::Program, timeout).err().unwrap();
    assert_eq!((no.code().id, desk.stub.seen().len()), ("GK-GGL-021", 1));
}
