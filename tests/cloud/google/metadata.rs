//! The metadata server of one of Google's machines: who runs there, and a token for them without any proof.

use serde_json::json;

use super::Google;
use super::memory::{LIFETIME, Memory};
use crate::cloud::request::{Request, Response};

pub const NAME: &str = "metadata.google.internal";
pub const NUMBER: &str = "169.254.169.254";
const FLAVOR: &str = "metadata-flavor";

/// Whether a token is asked for.
pub fn is_token(request: &Request) -> bool {
    [NAME, NUMBER].contains(&request.host.trim_end_matches('.')) && request.path.ends_with("/token")
}

/// `None` where this is no machine of Google's.
pub fn answer(google: &Google, memory: &Memory, request: &Request) -> Option<Response> {
    let email = google.machine.as_deref()?;
    let mut response = served(email, memory, request);
    response.headers.push((FLAVOR, "Google".into()));
    Some(response)
}

fn served(email: &str, memory: &Memory, request: &Request) -> Response {
    let Some(path) = request.path.strip_prefix("/computeMetadata/v1") else {
        return Response::new(200, "application/text", "computeMetadata/\n");
    };
    if request.header(FLAVOR) != Some("Google") {
        return Response::new(403, "text/html; charset=UTF-8", "Missing Metadata-Flavor:Google header.")
            .refusing("forbidden");
    }
    let text = |text: &str| Response::new(200, "application/text", text);
    match path.trim_matches('/') {
        "" => text("instance/\nproject/\n"),
        "instance" => text("service-accounts/\n"),
        "project/project-id" => text(Google::PROJECT),
        "universe/universe-domain" | "universe/universe_domain" => text("googleapis.com"),
        "instance/service-accounts" if request.parameter("recursive").is_some() => {
            let account = json!({ "aliases": ["default"], "email": email, "scopes": [] });
            Response::json(&json!({ "default": account }))
        }
        "instance/service-accounts" => text(&format!("default/\n{email}/\n")),
        path => match path.strip_prefix("instance/service-accounts/").and_then(|path| path.split_once('/')) {
            Some((account, "email")) if is_account(account, email) => text(email),
            Some((account, "token")) if is_account(account, email) => token(email, memory, request),
            Some((account, "")) | Some((account, "?recursive=true")) if is_account(account, email) => {
                text("email\ntoken\n")
            }
            _ => Response::new(404, "text/html; charset=UTF-8", "not found").refusing("not_found"),
        },
    }
}

fn is_account(named: &str, email: &str) -> bool {
    named == "default" || named == email
}

fn token(email: &str, memory: &Memory, request: &Request) -> Response {
    if memory.lives(email).is_err() {
        return Response::new(404, "text/html; charset=UTF-8", "The service account was not found.")
            .refusing("not_found");
    }
    let token = memory.give(email, request.at);
    Response::json(&json!({ "access_token": token, "expires_in": LIFETIME.as_secs(), "token_type": "Bearer" }))
}
