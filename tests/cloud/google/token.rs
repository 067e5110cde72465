//! `oauth2.googleapis.com`: an access token for a refresh token, for an assertion that a key has signed, or for the
//! code of a page; whose a token is, and the end of a sign-in.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio_rustls::rustls::crypto::ring;

use super::memory::{Code, Ended, LIFETIME, Memory, SignIn};
use super::{CLIENT, Google, Proof, web};
use crate::cloud::request::{Request, Response, pairs};

/// The host that gives tokens.
pub const HOST: &str = "oauth2.googleapis.com";
/// Where a key's file sends its assertions.
pub const ADDRESS: &str = "https://oauth2.googleapis.com/token";
const REFRESH_TOKEN: &str = "refresh_token";
const CODE: &str = "authorization_code";
const ASSERTION: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
/// The public half of the stand-in's only key.
const PUBLIC_KEY: &[u8] = include_bytes!("service-account.der");

/// By what a token is asked for, as the log counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    RefreshToken,
    Assertion,
    /// What a person has agreed to at the page.
    Code,
}

impl Grant {
    /// `None` where the form names another one.
    pub fn from_request(request: &Request) -> Option<Self> {
        match form(request, "grant_type")?.as_str() {
            REFRESH_TOKEN => Some(Self::RefreshToken),
            ASSERTION => Some(Self::Assertion),
            CODE => Some(Self::Code),
            _ => None,
        }
    }
}

/// Whether a token is asked for.
pub fn is_asked(request: &Request) -> bool {
    request.host == HOST && request.method == "POST" && request.path == "/token"
}

pub fn answer(google: &Google, memory: &Memory, request: &Request) -> Response {
    if !is_asked(request) {
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/tokeninfo") => return about(memory, request),
            ("POST", "/revoke") => return revoke(google, memory, request),
            _ => {}
        }
        return Response::new(404, "text/html; charset=UTF-8", "<title>Error 404 (Not Found)!!1</title>")
            .refusing("not_found");
    }
    let asked = match Grant::from_request(request) {
        Some(Grant::RefreshToken) => user(google, memory, request),
        Some(Grant::Code) => return by_code(memory, request),
        Some(Grant::Assertion) => service_account(google, request),
        None => {
            let said = format!("Invalid grant_type: {}", form(request, "grant_type").unwrap_or_default());
            Err(refuse(400, "unsupported_grant_type", &said))
        }
    };
    let email = match asked {
        Ok(email) => email,
        Err(refusal) => return refusal,
    };
    if let Err(ended) = memory.lives(&email) {
        return over(ended);
    }
    let token = memory.give(&email, request.at);
    let scope = "https://www.googleapis.com/auth/cloud-platform";
    let body =
        json!({ "access_token": token, "expires_in": LIFETIME.as_secs(), "scope": scope, "token_type": "Bearer" });
    Response::json(&body)
}

/// Whose refresh token it is, given to this client.
fn user(google: &Google, memory: &Memory, request: &Request) -> Result<String, Response> {
    let given = |name: &str| form(request, name).unwrap_or_default();
    if let Some(sign_in) = memory.signed_in(&given("refresh_token")) {
        let is_its = sign_in.client == (given("client_id"), given("client_secret"));
        return if is_its { Ok(sign_in.email) } else { Err(refuse(401, "invalid_client", "Unauthorized")) };
    }
    if given("client_id") != CLIENT.0 {
        return Err(refuse(401, "invalid_client", "The OAuth client was not found."));
    }
    if given("client_secret") != CLIENT.1 {
        return Err(refuse(401, "invalid_client", "Unauthorized"));
    }
    let token = given("refresh_token");
    let is_own = |proof: &Proof| matches!(proof, Proof::User { refresh_token } if *refresh_token == token);
    let principal = google.principals.iter().find(|principal| is_own(&principal.proof));
    principal.map(|principal| principal.email.clone()).ok_or_else(|| refuse(400, "invalid_grant", "Bad Request"))
}

/// The code of the page, redeemed by the program that asked for it.
fn by_code(memory: &Memory, request: &Request) -> Response {
    let given = |name: &str| form(request, name).unwrap_or_default();
    let code = memory.redeem(&given("code"));
    let is_its = |code: &Code| {
        code.client == given("client_id")
            && code.redirect == given("redirect_uri")
            && web::answers(&code.challenge, &given("code_verifier"))
    };
    let Some(code) = code.filter(is_its) else { return refuse(400, "invalid_grant", "Malformed auth code.") };
    let sign_in = SignIn { email: code.email.clone(), client: (code.client, given("client_secret")) };
    let refresh_token = memory.sign_in(sign_in);
    let claims = URL_SAFE_NO_PAD.encode(json!({ "email": code.email, "sub": "1" }).to_string());
    Response::json(&json!({
        "access_token": memory.give(&code.email, request.at),
        "expires_in": LIFETIME.as_secs(),
        "refresh_token": refresh_token,
        "scope": code.scope,
        "token_type": "Bearer",
        "id_token": format!("e30.{claims}.e30"),
    }))
}

/// Whose a living token is.
fn about(memory: &Memory, request: &Request) -> Response {
    match memory.holder(&form(request, "access_token").unwrap_or_default(), request.at) {
        Some((email, true)) => Response::json(&json!({ "email": email, "expires_in": "3599" })),
        _ => refuse(400, "invalid_token", "Invalid Value"),
    }
}

fn revoke(google: &Google, memory: &Memory, request: &Request) -> Response {
    let token = form(request, "token").unwrap_or_default();
    let is_its = |proof: &Proof| matches!(proof, Proof::User { refresh_token } if *refresh_token == token);
    let user = google.principals.iter().find(|principal| is_its(&principal.proof));
    if let Some(user) = user {
        memory.end(&user.email, Ended::Revoked);
    }
    if memory.revoke(&token) || user.is_some() {
        return Response::json(&json!({}));
    }
    refuse(400, "invalid_token", "Token expired or revoked")
}

/// Whose assertion it is: the header's key, the signature, the audience and the hour are judged.
fn service_account(google: &Google, request: &Request) -> Result<String, Response> {
    let invalid = |why: &str| refuse(400, "invalid_grant", why);
    let assertion = form(request, "assertion").unwrap_or_default();
    let signed = assertion.rsplit_once('.').and_then(|(signed, signature)| {
        let (header, claims) = signed.split_once('.')?;
        Some((signed, json_of(header)?, json_of(claims)?, URL_SAFE_NO_PAD.decode(signature).ok()?))
    });
    let Some((signed, header, claims, signature)) = signed else {
        return Err(refuse(400, "invalid_request", "Bad Request"));
    };
    let email = claims["iss"].as_str().unwrap_or_default();
    let account = google.principal(email).ok_or_else(|| invalid("Invalid grant: account not found"))?;
    let Proof::ServiceAccount { key_id } = &account.proof else {
        return Err(invalid("Invalid grant: account not found"));
    };
    let is_key = header["kid"].is_null() || header["kid"] == key_id.as_str();
    if header["alg"] != "RS256" || !is_key || !verifies(signed.as_bytes(), &signature) {
        return Err(invalid("Invalid JWT Signature."));
    }
    // Its own plain address of the loopback is this service too.
    let is_plain = |audience: &str| audience.starts_with("http://127.0.0.1:") && audience.ends_with("/token");
    if claims["aud"] != ADDRESS && !claims["aud"].as_str().is_some_and(is_plain) {
        return Err(invalid(
            "Invalid JWT: Failed audience check. The right audience is https://oauth2.googleapis.com/token",
        ));
    }
    let instant = |name: &str| Timestamp::from_second(claims[name].as_i64()?).ok();
    let is_short = instant("iat").zip(instant("exp")).is_some_and(|(from, until)| {
        from < until
            && until.duration_since(from).as_secs() <= 3600
            && until > request.at
            && from.duration_since(request.at).as_secs() < 300
    });
    if !is_short {
        return Err(invalid(
            "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat \
             and exp values in the JWT claim.",
        ));
    }
    if claims["scope"].as_str().is_none_or(str::is_empty) {
        return Err(refuse(400, "invalid_scope", "Invalid OAuth scope or ID token audience provided."));
    }
    Ok(email.to_owned())
}

/// What is said once a sign-in has ended.
pub(super) fn over(ended: Ended) -> Response {
    match ended {
        Ended::Revoked => refuse(400, "invalid_grant", "Token has been expired or revoked."),
        Ended::Deleted => refuse(400, "invalid_grant", "Account has been deleted"),
        Ended::Reauthentication => {
            let body = json!({
                "error": "invalid_grant",
                "error_description": "reauth related error (invalid_rapt)",
                "error_uri": "https://support.google.com/a/answer/9368756",
                "error_subtype": "invalid_rapt",
            });
            Response::new(400, "application/json; charset=utf-8", body.to_string()).refusing("invalid_rapt")
        }
    }
}

pub(super) fn refuse(status: u16, error: &str, description: &str) -> Response {
    let body = json!({ "error": error, "error_description": description });
    Response::new(status, "application/json; charset=utf-8", body.to_string()).refusing(error)
}

fn verifies(message: &[u8], signature: &[u8]) -> bool {
    let algorithms = ring::default_provider().signature_verification_algorithms.all;
    algorithms.iter().any(|algorithm| algorithm.verify_signature(PUBLIC_KEY, message, signature).is_ok())
}

fn json_of(part: &str) -> Option<Value> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

pub(super) fn form(request: &Request, name: &str) -> Option<String> {
    let body = String::from_utf8_lossy(&request.body).replace('+', " ");
    pairs(&body).find(|(given, _)| given == name).map(|(_, value)| value)
}
