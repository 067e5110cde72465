//! A resource at Microsoft Foundry, and Entra ID's token endpoint: deployments by name, an API key or a token, the
//! Messages API below `/anthropic` and nothing else.
//!
//! Known holes: an answer leaves in one piece, streamed or not; a deployment has no kind, so that nothing here could
//! show where a request is processed.

use serde_json::{Value, json};

use super::model::Said;
use super::request::{Refusal, Request, Response};
use super::scenario::Scenario;

/// One resource.
#[derive(Debug, Clone, Default)]
pub struct Foundry {
    pub key: String,
    pub deployments: Vec<String>,
    /// A service principal: tenant, client, secret.
    pub principal: Option<[String; 3]>,
}

pub const RESOURCE: &str = "acme-jp";
pub const HOST: &str = "acme-jp.services.ai.azure.com";
pub const SIGN_IN: &str = "login.microsoftonline.com";
/// What `az` would print, and what a service principal gets.
pub const TOKEN: &str = "entra-token-0123456789";
/// Whom the log says that a request was signed by.
pub const WITH_KEY: &str = "the resource's key";
pub const WITH_TOKEN: &str = "a token of Entra ID";

impl Foundry {
    pub fn new(key: &str, deployments: &[&str]) -> Self {
        Self { key: key.into(), deployments: deployments.iter().map(|name| (*name).into()).collect(), principal: None }
    }
}

/// What it says; `None` for another host.
pub fn answer(scenario: &Scenario, request: &Request) -> Option<Response> {
    match request.host.as_str() {
        HOST => Some(match signer(&scenario.foundry, request) {
            Err(refusal) => refuse(&refusal),
            Ok(signer) => {
                let answer = messages(scenario, request);
                answer.unwrap_or_else(|refusal| refuse(&refusal)).signed_by(signer)
            }
        }),
        SIGN_IN => Some(token(&scenario.foundry, request)),
        _ => None,
    }
}

fn signer(foundry: &Foundry, request: &Request) -> Result<&'static str, Refusal> {
    let keys: Vec<_> = ["x-api-key", "api-key"].into_iter().filter_map(|name| request.header(name)).collect();
    let bearer = request.header("authorization").map(|value| value.strip_prefix("Bearer ").unwrap_or_default());
    match (&keys[..], bearer) {
        ([], Some(TOKEN)) => Ok(WITH_TOKEN),
        ([key], None) if !key.is_empty() && *key == foundry.key => Ok(WITH_KEY),
        _ => Err(Refusal::new(
            401,
            "401",
            "Access denied due to invalid subscription key or wrong API endpoint.".to_owned(),
        )),
    }
}

fn messages(scenario: &Scenario, request: &Request) -> Result<Response, Refusal> {
    let invalid = |what: &str| Refusal::new(400, "invalid_request_error", what.to_owned());
    if (request.method.as_str(), request.path.as_str()) != ("POST", "/anthropic/v1/messages") {
        return Err(Refusal::new(404, "404", "Resource not found".to_owned()));
    }
    if request.header("anthropic-version") != Some("2023-06-01") {
        return Err(invalid("anthropic-version: header is required"));
    }
    let body = request.json().filter(Value::is_object).ok_or_else(|| invalid("The body is not JSON."))?;
    let model = body["model"].as_str().unwrap_or_default();
    if !scenario.foundry.deployments.iter().any(|deployed| deployed == model) {
        let what = "The API deployment for this resource does not exist.".to_owned();
        return Err(Refusal::new(404, "DeploymentNotFound", what));
    }
    if let Some(key) = ["max_tokens", "messages"].into_iter().find(|key| body.get(key).is_none()) {
        return Err(invalid(&format!("{key}: Field required")));
    }
    let said = Said::to(request, &body, &scenario.reply);
    Ok(said.message(model, &body))
}

/// The client credentials grant; what a library asks before it (the tenant's metadata) is answered as well.
fn token(foundry: &Foundry, request: &Request) -> Response {
    let Some([tenant, client, secret]) = &foundry.principal else { return Response::nobody_here() };
    if request.path == format!("/{tenant}/v2.0/.well-known/openid-configuration") {
        let base = format!("https://{SIGN_IN}/{tenant}");
        return Response::json(&json!({
            "token_endpoint": format!("{base}/oauth2/v2.0/token"),
            "authorization_endpoint": format!("{base}/oauth2/v2.0/authorize"),
            "issuer": format!("{base}/v2.0"),
            "jwks_uri": format!("{base}/discovery/v2.0/keys"),
        }));
    }
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let fields: Vec<_> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let is = |name: &str, value: &str| fields.iter().any(|(known, given)| known == name && given == value);
    let fits = request.path == format!("/{tenant}/oauth2/v2.0/token")
        && is("grant_type", "client_credentials")
        && is("client_id", client)
        && is("client_secret", secret)
        && is("scope", "https://cognitiveservices.azure.com/.default");
    if fits {
        let token = json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": TOKEN });
        return Response::json(&token);
    }
    let refusal =
        json!({ "error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret provided." });
    Response::new(401, "application/json", refusal.to_string()).refusing("invalid_client")
}

fn refuse(refusal: &Refusal) -> Response {
    let body = json!({ "error": { "code": refusal.code, "message": refusal.message } });
    Response::new(refusal.status, "application/json", body.to_string()).refusing(&refusal.code)
}

#[cfg(test)]
mod tests {
    use super::super::caller::request;
    use super::*;

    #[test]
    fn path_key_token_and_name_are_judged() {
        let scenario = Scenario { foundry: Foundry::new("key-1", &["dep"]), ..Scenario::tokyo() };
        let ask = |path: &str, headers: &[(&str, &str)], model: &str| {
            let body = format!(r#"{{"model":"{model}","max_tokens":1,"messages":[],"stream":true}}"#);
            let mut request = request("POST", &format!("https://{HOST}{path}"), body.as_bytes());
            request.headers.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
            request.headers.push(("anthropic-version".to_owned(), "2023-06-01".to_owned()));
            answer(&scenario, &request).expect("the resource").status
        };
        let (path, bearer) = ("/anthropic/v1/messages", format!("Bearer {TOKEN}"));
        assert_eq!(ask(path, &[("x-api-key", "key-1")], "dep"), 200);
        assert_eq!(ask(path, &[("authorization", &bearer)], "dep"), 200);
        assert_eq!(ask(path, &[("authorization", "Bearer key-1")], "dep"), 401);
        assert_eq!(ask(path, &[("authorization", &bearer), ("x-api-key", "key-1")], "dep"), 401);
        assert_eq!(ask(path, &[("x-api-key", "")], "dep"), 401);
        assert_eq!(ask(path, &[], "dep"), 401);
        assert_eq!(ask("/v1/messages", &[("x-api-key", "key-1")], "dep"), 404);
        assert_eq!(ask(path, &[("x-api-key", "key-1")], "claude-opus-5-5"), 404);
    }
}
