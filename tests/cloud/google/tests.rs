//! Who gets a token, and what a token gets.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use tokio_rustls::rustls::SignatureScheme;
use tokio_rustls::rustls::crypto::ring::sign::any_supported_type;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;

use super::memory::Ended;
use super::{CLIENT, Google, PRIVATE_KEY, Principal, Refusal};
use crate::cloud::answer::answer;
use crate::cloud::caller::{NOW, request};
use crate::cloud::request::Response;
use crate::cloud::{Directory, Scenario};

const TARO: &str = "taro@acme.example";
const ROBOT: &str = "robot@acme-claude.iam.gserviceaccount.com";
const MODELS: &str = "projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models";
const HELLO: &str = r#"{"anthropic_version":"vertex-2023-10-16","max_tokens":1,"messages":[]}"#;

/// A stand-in whose Google may be changed before anybody asks.
struct World {
    scenario: Scenario,
    directory: Directory,
}

impl World {
    fn new(change: impl FnOnce(&mut Google)) -> Self {
        let mut google = Google::tokyo();
        google.principals.push(Principal::service_account(ROBOT));
        change(&mut google);
        let scenario = Scenario { google, ..Scenario::default() };
        let directory = Directory::new(&scenario);
        Self { scenario, directory }
    }

    fn ask(&self, method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Response {
        let mut asked = request(method, url, body.as_bytes());
        asked.headers.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        answer(&self.scenario, &self.directory, &asked)
    }

    fn token(&self, form: &str) -> Response {
        self.ask("POST", super::token::ADDRESS, &[], form)
    }

    /// A model, asked with a living token of this principal.
    fn predict(&self, email: &str, host: &str, path: &str, body: &str) -> Response {
        let token = format!("Bearer {}", self.directory.google.give(email, NOW.parse().unwrap()));
        self.ask("POST", &format!("https://{host}/v1/{path}"), &[("authorization", &token)], body)
    }
}

/// What is done to an assertion before it is signed.
type Change = fn(&mut Value);

fn told(response: &Response) -> (u16, Value) {
    (response.status, serde_json::from_slice(&response.body).unwrap_or_default())
}

fn by_refresh_token(world: &World) -> String {
    let file = world.scenario.google.principals[0].file();
    let [secret, token] = ["client_secret", "refresh_token"].map(|key| file[key].as_str().unwrap().to_owned());
    format!(
        "grant_type=refresh_token&client_id={}&client_secret={secret}&refresh_token={}",
        CLIENT.0,
        token.replace('/', "%2F")
    )
}

fn by_assertion(change: impl FnOnce(&mut Value)) -> String {
    let now = NOW.parse::<jiff::Timestamp>().unwrap().as_second();
    let scope = "https://www.googleapis.com/auth/cloud-platform";
    let mut claims =
        json!({ "iss": ROBOT, "aud": super::token::ADDRESS, "iat": now, "exp": now + 3600, "scope": scope });
    change(&mut claims);
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&json!({ "alg": "RS256", "typ": "JWT" })), encode(&claims));
    let key = any_supported_type(&PrivateKeyDer::from_pem_slice(PRIVATE_KEY.as_bytes()).unwrap()).unwrap();
    let signature = key.choose_scheme(&[SignatureScheme::RSA_PKCS1_SHA256]).unwrap().sign(signed.as_bytes()).unwrap();
    let grant = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
    format!("grant_type={grant}&assertion={signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

#[test]
fn a_refresh_token_gives_a_token_until_the_sign_in_ends() {
    let world = World::new(|_| ());
    let form = by_refresh_token(&world);
    let (status, body) = told(&world.token(&form));
    assert!(status == 200 && body["access_token"].as_str().unwrap().starts_with("ya29."), "{body}");
    assert_eq!((&body["expires_in"], &body["token_type"]), (&json!(3599), &json!("Bearer")));
    for (ended, error, subtype) in [
        (Ended::Revoked, "Token has been expired or revoked.", Value::Null),
        (Ended::Deleted, "Account has been deleted", Value::Null),
        (Ended::Reauthentication, "reauth related error (invalid_rapt)", json!("invalid_rapt")),
    ] {
        world.directory.google.end(TARO, ended);
        let (status, body) = told(&world.token(&form));
        assert_eq!((status, &body["error"], &body["error_subtype"]), (400, &json!("invalid_grant"), &subtype));
        assert_eq!(body["error_description"], error);
    }
    world.directory.google.begin(TARO);
    assert_eq!(world.token(&form).status, 200);
    for wrong in [form.replace("gcloud", "nobody"), form.replace(CLIENT.0, "x"), form.replace("0etaro", "0esaro")] {
        assert!(world.token(&wrong).refused.is_some(), "{wrong}");
    }
}

#[test]
fn a_key_signs_for_itself_in_a_short_time() {
    let world = World::new(|_| ());
    let (status, body) = told(&world.token(&by_assertion(|_| ())));
    assert_eq!(status, 200, "{body}");
    let wrong: [(&str, Change, &str); 4] = [
        ("another account", |claims| claims["iss"] = json!("nobody@acme.example"), "account not found"),
        ("another audience", |claims| claims["aud"] = json!("https://example.com"), "audience"),
        ("tomorrow", |claims| claims["exp"] = json!(claims["exp"].as_i64().unwrap() + 86_400), "short-lived"),
        ("yesterday", |claims| claims["exp"] = json!(claims["iat"].as_i64().unwrap() - 1), "short-lived"),
    ];
    for (what, change, said) in wrong {
        let (status, body) = told(&world.token(&by_assertion(change)));
        assert!(status == 400 && body["error_description"].as_str().unwrap().contains(said), "{what}: {body}");
    }
    let forged = by_assertion(|_| ()).replace("assertion=eyJhbGciOiJSUzI1NiIs", "assertion=eyJhbGciOiJSUzI1NiIt");
    assert!(world.token(&forged).refused.is_some());
}

#[test]
fn a_machine_speaks_for_whom_it_runs() {
    let url = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token";
    let url = url.replace("http://", "https://");
    let flavor = [("metadata-flavor", "Google")];
    assert_eq!(World::new(|_| ()).ask("GET", &url, &flavor, "").status, 404, "no machine of Google's");
    let world = World::new(|google| {
        google.machine = Some(ROBOT.into());
        google.principals.push(Principal::machine(ROBOT));
    });
    assert_eq!(world.ask("GET", &url, &[], "").status, 403);
    let response = world.ask("GET", &url, &flavor, "");
    assert!(response.headers.iter().any(|(name, value)| *name == "metadata-flavor" && value == "Google"));
    assert!(told(&response).1["access_token"].is_string());
    let email = world.ask("GET", &url.replace("/token", "/email"), &flavor, "");
    assert_eq!(String::from_utf8(email.body).unwrap(), ROBOT);
}

#[test]
fn the_path_decides_on_project_location_and_model() {
    const TOKYO: &str = "asia-northeast1-aiplatform.googleapis.com";
    const PLAIN: &str = "aiplatform.googleapis.com";
    let world = World::new(|google| google.served.retain(|(_, model)| model != "claude-opus-5-5"));
    let at = |location: &str, model: &str| MODELS.replace("asia-northeast1", location) + "/" + model;
    for (host, path, body, status, said) in [
        (TOKYO, at("asia-northeast1", "claude-sonnet-4-6:rawPredict"), HELLO, 200, "assistant"),
        (TOKYO, at("asia-northeast1", "claude-haiku-4-5@20251001:streamRawPredict"), HELLO, 200, "message_start"),
        (PLAIN, at("asia-northeast1", "claude-sonnet-4-6:rawPredict"), HELLO, 200, "assistant"),
        (
            "aiplatform-acme.p.googleapis.com",
            at("asia-northeast1", "claude-sonnet-4-6:rawPredict"),
            HELLO,
            200,
            "assistant",
        ),
        (PLAIN, at("global", "claude-sonnet-4-6:rawPredict"), HELLO, 200, "assistant"),
        ("aiplatform.us.rep.googleapis.com", at("us", "claude-sonnet-4-6:rawPredict"), HELLO, 200, "assistant"),
        (TOKYO, at("us-east5", "claude-sonnet-4-6:rawPredict"), HELLO, 400, "doesn't serve location us-east5"),
        ("global-aiplatform.googleapis.com", at("global", "claude-sonnet-4-6:rawPredict"), HELLO, 404, "only watches"),
        (
            TOKYO,
            at("asia-northeast1", "claude-opus-5-5:rawPredict"),
            HELLO,
            404,
            "Publisher Model `projects/acme-claude",
        ),
        (TOKYO, at("asia-northeast1", "claude-sonnet-4-6:predict"), HELLO, 404, "Not Found"),
        (
            TOKYO,
            at("asia-northeast1", "claude-sonnet-4-6:rawPredict").replace("acme", "other"),
            HELLO,
            403,
            "Permission 'aiplatform.endpoints.predict' denied on resource",
        ),
        (TOKYO, at("asia-northeast1", "claude-sonnet-4-6:rawPredict"), r#"{"model":"x"}"#, 400, "model: Extra inputs"),
        (TOKYO, at("asia-northeast1", "claude-sonnet-4-6:rawPredict"), "{}", 400, "anthropic_version: Field required"),
        (
            TOKYO,
            at("asia-northeast1", "count-tokens:rawPredict"),
            r#"{"model":"claude-sonnet-4-6","messages":[]}"#,
            200,
            "input_tokens",
        ),
        (
            TOKYO,
            at("asia-northeast1", "count-tokens:rawPredict"),
            r#"{"model":"claude-opus-5-5","messages":[]}"#,
            404,
            "Publisher Model",
        ),
    ] {
        let response = world.predict(TARO, host, &path, body);
        let text = String::from_utf8(response.body).unwrap();
        assert!(response.status == status && text.contains(said), "{host} {path}: {} {text}", response.status);
        assert_eq!(response.signer.as_deref(), (!text.contains("only watches")).then_some(TARO));
    }
}

#[test]
fn a_token_is_somebodys_and_lives() {
    let world = World::new(|_| ());
    let url = format!("https://asia-northeast1-aiplatform.googleapis.com/v1/{MODELS}/claude-sonnet-4-6:rawPredict");
    let reason = |headers: &[(&str, &str)]| {
        let (status, body) = told(&world.ask("POST", &url, headers, HELLO));
        (status, body["error"]["details"][0]["reason"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(reason(&[]), (401, "CREDENTIALS_MISSING".into()));
    assert_eq!(reason(&[("authorization", "Bearer ya29.x")]), (401, "ACCESS_TOKEN_TYPE_UNSUPPORTED".into()));
    let token = format!("Bearer {}", world.directory.google.give(TARO, NOW.parse().unwrap()));
    assert_eq!(reason(&[("authorization", &token)]).0, 200);
    assert_eq!(reason(&[("authorization", &token), ("x-goog-user-project", "other")]).1, "USER_PROJECT_DENIED");
    world.directory.google.expire();
    assert_eq!(reason(&[("authorization", &token)]), (401, "ACCESS_TOKEN_EXPIRED".into()));
}

#[test]
fn what_an_organisation_forbids_is_said_in_googles_words() {
    const HOST: &str = "asia-northeast1-aiplatform.googleapis.com";
    let resource = format!("{MODELS}/claude-sonnet-4-6");
    let path = format!("{resource}:rawPredict");
    for (refusal, status, said) in [
        (Refusal::disabled("acme-claude"), 403, "has not been used in project acme-claude before or it is disabled"),
        (Refusal::perimeter(), 403, "vpcServiceControlsUniqueIdentifier: "),
        (Refusal::not_servable(&resource, "asia-northeast1"), 400, "is not servable in region asia-northeast1"),
        (Refusal::not_enabled("acme-claude", &resource), 400, "is not allowed to use Publisher Model"),
        (Refusal::not_allowed_model(&resource), 400, "constraints/vertexai.allowedModels"),
        (Refusal::quota("claude-sonnet-4-6"), 429, "with base model: anthropic-claude-sonnet-4-6"),
    ] {
        let world = World::new(|google| google.refusals.push(("/models/claude-sonnet-4-6".into(), refusal.clone())));
        let (got, body) = told(&world.predict(TARO, HOST, &path, HELLO));
        assert!(got == status && body["error"]["message"].as_str().unwrap().contains(said), "{body}");
    }
    let world = World::new(|google| google.is_perimeter = true);
    let search = HELLO.replace("\"messages\"", r#""tools":[{"type":"web_search_20250305"}],"messages""#);
    assert_eq!(world.predict(TARO, HOST, &path, &search).status, 400);
    assert_eq!(world.predict(TARO, HOST, &path, HELLO).status, 200);
    let world = World::new(|google| google.needs_quota_project = true);
    let (status, body) = told(&world.predict(TARO, HOST, &path, HELLO));
    assert!(status == 403 && body["error"]["message"].as_str().unwrap().contains("requires a quota project"), "{body}");
    assert_eq!(world.predict(ROBOT, HOST, &path, HELLO).status, 200, "a service account has a project of its own");
    let world = World::new(|google| google.principals[0].denied.push("aiplatform.endpoints.predict".into()));
    assert_eq!(world.predict(TARO, HOST, &path, HELLO).status, 403);
}
