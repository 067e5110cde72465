//! `accounts.google.com`: the page at which a person signs in to a program, which then redeems a code.
//!
//! The first user of the scenario is at the keyboard and agrees at once. Known hole: whose page it is isn't asked.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::memory::{Code, Memory};
use super::{Google, Proof};
use crate::cloud::request::{Request, Response};

pub const HOST: &str = "accounts.google.com";
const PAGES: [&str; 2] = ["/o/oauth2/auth", "/o/oauth2/v2/auth"];

pub fn answer(google: &Google, memory: &Memory, request: &Request) -> Response {
    let refused =
        |why: &str| Response::new(400, "text/html; charset=utf-8", format!("<title>{why}</title>")).refusing(why);
    if request.method != "GET" || !PAGES.contains(&request.path.as_str()) {
        return Response::new(404, "text/html; charset=UTF-8", "<title>Error 404 (Not Found)!!1</title>")
            .refusing("not_found");
    }
    let given = |name: &str| request.parameter(name).unwrap_or_default();
    let redirect = given("redirect_uri");
    if !["http://localhost:", "http://127.0.0.1:"].iter().any(|start| redirect.starts_with(start)) {
        return refused("redirect_uri_mismatch");
    }
    if given("response_type") != "code" || given("code_challenge_method") != "S256" || given("access_type") != "offline"
    {
        return refused("invalid_request");
    }
    let Some(user) = google.principals.iter().find(|principal| matches!(principal.proof, Proof::User { .. })) else {
        return refused("access_denied");
    };
    let code = Code {
        email: user.email.clone(),
        client: given("client_id"),
        challenge: given("code_challenge"),
        redirect: redirect.clone(),
        scope: given("scope").replace('+', " "),
    };
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let back = format!("{redirect}?state={}&code={}", encode(&given("state")), encode(&memory.agree(code)));
    let mut response = Response::new(302, "text/html; charset=utf-8", "");
    response.headers.push(("location", back));
    response
}

/// Whether a verifier belongs to the challenge of the page.
pub fn answers(challenge: &str, verifier: &str) -> bool {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == challenge
}
