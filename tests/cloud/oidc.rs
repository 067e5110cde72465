//! The OIDC service of IAM Identity Center: clients, device codes, the page in the browser, and tokens.
//!
//! Stricter than AWS: a member that the service model doesn't know, or that belongs to another grant, is
//! refused, so that a client that sends it is found out.

use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::answer::unknown_operation;
use super::directory::{
    AUTHORIZATION_CODE, DEVICE_CODE, Directory, Issued, Page, REFRESH_TOKEN, Redemption, Registration, Shown,
};
use super::request::{Refusal, Request, Response, pairs};

/// # Errors
/// A path that doesn't exist, a body that the service model doesn't allow, and whatever the directory refuses.
pub fn answer(directory: &Directory, request: &Request, region: &str) -> Result<Response, Refusal> {
    match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/client/register") => register(directory, request, region),
        ("POST", "/device_authorization") => device_authorization(directory, request, region),
        ("POST", "/token") => token(directory, request, region),
        ("GET", "/authorize") => authorize(directory, request, region),
        _ => Err(unknown_operation()),
    }
}

fn register(directory: &Directory, request: &Request, region: &str) -> Result<Response, Refusal> {
    let client = directory.state().register(&body::<Registration>(request)?, region, request.at)?;
    Ok(Response::json(&json!({
        "clientId": client.id,
        "clientSecret": client.secret,
        "clientIdIssuedAt": request.at.as_second(),
        "clientSecretExpiresAt": client.expires.as_second(),
    })))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct DeviceAuthorization {
    client_id: String,
    client_secret: String,
    start_url: String,
}

fn device_authorization(directory: &Directory, request: &Request, region: &str) -> Result<Response, Refusal> {
    let asked: DeviceAuthorization = body(request)?;
    let mut state = directory.state();
    let client = state.authenticated(&asked.client_id, &asked.client_secret, region, request.at)?;
    let device = state.start(&client, &asked.start_url, region, request.at)?;
    Ok(Response::json(&json!({
        "deviceCode": device.code,
        "expiresIn": device.expires.duration_since(request.at).as_secs(),
        "interval": device.interval,
        "userCode": device.user_code,
        "verificationUri": device.verification_uri,
        "verificationUriComplete": format!("{}?user_code={}", device.verification_uri, device.user_code),
    })))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CreateToken {
    client_id: String,
    client_secret: String,
    grant_type: String,
    code: Option<String>,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
    device_code: Option<String>,
    refresh_token: Option<String>,
    scope: Option<Vec<String>>,
}

fn token(directory: &Directory, request: &Request, region: &str) -> Result<Response, Refusal> {
    let asked: CreateToken = body(request)?;
    let mut state = directory.state();
    let client = state.authenticated(&asked.client_id, &asked.client_secret, region, request.at)?;
    client.scoped(&asked.scope.iter().flatten().map(String::as_str).collect::<Vec<_>>())?;
    let members = (
        asked.code.as_deref(),
        asked.redirect_uri.as_deref(),
        asked.code_verifier.as_deref(),
        asked.device_code.as_deref(),
        asked.refresh_token.as_deref(),
    );
    let issued = match (asked.grant_type.as_str(), members) {
        (AUTHORIZATION_CODE, (Some(code), Some(redirect_uri), Some(verifier), None, None)) => {
            state.redeem(&client, &Redemption { code, redirect_uri, verifier }, request.at)?
        }
        (DEVICE_CODE, (None, None, None, Some(code), None)) => state.poll(&client, code, request.at)?,
        (REFRESH_TOKEN, (None, None, None, None, Some(token))) => state.refresh(&client, token, request.at)?,
        (AUTHORIZATION_CODE | DEVICE_CODE | REFRESH_TOKEN, _) => {
            return Err(invalid("the members are not those of the grant type"));
        }
        _ => return Err(Refusal::oauth("UnsupportedGrantTypeException", "Unsupported grant type provided")),
    };
    Ok(issued_token(&issued, request.at))
}

fn issued_token(issued: &Issued, at: Timestamp) -> Response {
    let mut body = json!({
        "accessToken": issued.access_token,
        "tokenType": "Bearer",
        "expiresIn": issued.expires.duration_since(at).as_secs(),
    });
    if let Some(token) = &issued.refresh_token {
        body["refreshToken"] = json!(token);
    }
    Response::json(&body)
}

/// What a browser shows: it is sent back to the program, or waits for a person who isn't there.
fn authorize(directory: &Directory, request: &Request, region: &str) -> Result<Response, Refusal> {
    const KNOWN: [&str; 7] =
        ["response_type", "client_id", "redirect_uri", "state", "code_challenge_method", "scopes", "code_challenge"];
    let given: Vec<_> = pairs(&request.query).collect();
    if let Some((name, _)) = given.iter().find(|(name, _)| !KNOWN.contains(&name.as_str())) {
        return Err(invalid(&format!("{name} is not known")));
    }
    let parameter = |wanted: &str| {
        let mut values = given.iter().filter(|(name, value)| name == wanted && !value.is_empty());
        match (values.next(), values.next()) {
            (Some((_, value)), None) => Ok(value.as_str()),
            _ => Err(invalid(&format!("{wanted} has to be there once"))),
        }
    };
    if parameter("response_type")? != "code" || parameter("code_challenge_method")? != "S256" {
        return Err(invalid("only code and S256 are taken"));
    }
    let page = Page {
        client_id: parameter("client_id")?,
        redirect_uri: parameter("redirect_uri")?,
        state: parameter("state")?,
        scopes: parameter("scopes")?,
        challenge: parameter("code_challenge")?,
    };
    Ok(match directory.state().authorize(&page, region, request.at)? {
        Shown::Approved(back) => Response::redirect(&back),
        Shown::Refused(back) => Response::redirect(&back).refusing("access_denied"),
        Shown::Waiting => Response::new(200, "text/html", "<title>Sign in</title>").refusing("pending"),
    })
}

/// Reads a body as strictly as its type says.
fn body<T: DeserializeOwned>(request: &Request) -> Result<T, Refusal> {
    // Without the header AWS takes the body too: AWS CLI 2.1.18 sent none (aws/aws-cli#5971).
    let kind = request.header("content-type").unwrap_or("application/json");
    if kind.split(';').next().map(str::trim) != Some("application/json") {
        return Err(invalid("the content type is not application/json"));
    }
    // Neither the text of the body nor of the error gets into a message: both hold secrets.
    serde_json::from_slice(&request.body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        invalid(&format!("the body is not of the operation's shape, line {line}, column {column}"))
    })
}

fn invalid(why: &str) -> Refusal {
    Refusal::oauth("InvalidRequestException", format!("Invalid request: {why}"))
}

#[cfg(test)]
mod tests;
