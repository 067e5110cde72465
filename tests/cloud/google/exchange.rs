//! `sts.googleapis.com` and `iamcredentials.googleapis.com`: tokens for identities from elsewhere, for people of a
//! workforce pool, and for service accounts that somebody else speaks for.
//!
//! An identity counts by its subject token, which nothing signs here: what a pool's provider checks is its own matter.

use serde_json::json;

use super::memory::{LIFETIME, Memory};
use super::token::{form, over, refuse};
use super::{CLIENT, Google, Proof, Refusal};
use crate::cloud::request::{Request, Response};

pub const STS: &str = "sts.googleapis.com";
pub const IAM: &str = "iamcredentials.googleapis.com";
const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
/// What speaking for a service account takes.
const SPEAK: &str = "iam.serviceAccounts.getAccessToken";

/// Where tokens for this service account are to be had.
pub fn address(account: &str) -> String {
    format!("https://{IAM}/v1/projects/-/serviceAccounts/{account}:generateAccessToken")
}

/// Whether an identity is exchanged.
pub fn is_asked(request: &Request) -> bool {
    request.host == STS && request.method == "POST" && ["/v1/token", "/v1/oauthtoken"].contains(&request.path.as_str())
}

/// Whether somebody speaks for a service account.
pub fn is_spoken(request: &Request) -> bool {
    request.host == IAM && request.method == "POST" && account(request).is_some()
}

pub fn exchange(google: &Google, memory: &Memory, request: &Request) -> Response {
    if !is_asked(request) {
        return Response::new(404, "text/html; charset=UTF-8", "<title>Error 404 (Not Found)!!1</title>")
            .refusing("not_found");
    }
    let given = |name: &str| form(request, name).unwrap_or_default();
    let is_person = request.path == "/v1/oauthtoken";
    let grant = if is_person { "refresh_token" } else { EXCHANGE };
    if given("grant_type") != grant {
        return refuse(400, "unsupported_grant_type", "Unsupported grant type");
    }
    if is_person && request.header("authorization") != Some(&client()) {
        return refuse(401, "invalid_client", "The OAuth client was not found.");
    }
    if !is_person && !given("audience").starts_with("//iam.googleapis.com/") {
        return refuse(400, "invalid_request", "Invalid value for \"audience\".");
    }
    let shown = if is_person { given("refresh_token") } else { given("subject_token") };
    let is_theirs = |proof: &Proof| match proof {
        Proof::Workload { subject } => !is_person && *subject == shown,
        Proof::Workforce { refresh_token } => is_person && *refresh_token == shown,
        _ => false,
    };
    let Some(principal) = google.principals.iter().find(|principal| is_theirs(&principal.proof)) else {
        return refuse(400, "invalid_grant", "The given credential is rejected by the attribute condition.");
    };
    if let Err(ended) = memory.lives(&principal.email) {
        return over(ended);
    }
    Response::json(&json!({
        "access_token": memory.give(&principal.email, request.at),
        "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
        "token_type": "Bearer",
        "expires_in": LIFETIME.as_secs(),
    }))
}

pub fn speak(google: &Google, memory: &Memory, request: &Request) -> Response {
    let Some(account) = account(request).filter(|_| is_spoken(request)) else {
        return Refusal::new(404, "NOT_FOUND", "Not Found").response();
    };
    let token = request.header("authorization").and_then(|header| header.strip_prefix("Bearer "));
    let holder = token.and_then(|token| memory.holder(token, request.at)).filter(|(_, lives)| *lives);
    let Some(speaker) = holder.and_then(|(email, _)| google.principal(&email)) else {
        return Refusal::bad_token(false).response();
    };
    let exists = google.principal(&account).is_some_and(|it| matches!(it.proof, Proof::ServiceAccount { .. }));
    if !exists || !speaker.may(SPEAK) {
        let message = format!("Permission '{SPEAK}' denied on resource (or it may not exist).");
        return Refusal::new(403, "PERMISSION_DENIED", message).response().signed_by(&speaker.email);
    }
    let expires = request.at + LIFETIME;
    let token = memory.give(&account, request.at);
    Response::json(&json!({ "accessToken": token, "expireTime": expires.strftime("%Y-%m-%dT%H:%M:%SZ").to_string() }))
        .signed_by(&speaker.email)
}

/// The service account in the path.
fn account(request: &Request) -> Option<String> {
    let segments = request.segments();
    let last = segments.last()?.strip_suffix(":generateAccessToken")?;
    Some(last.to_owned())
}

/// How gcloud's own client says who it is.
fn client() -> String {
    use base64::Engine as _;
    let pair = format!("{}:{}", CLIENT.0, CLIENT.1);
    format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair))
}
