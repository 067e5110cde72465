//! An organisation's LLM gateway in front of the clouds: Anthropic's format answered by itself, Bedrock's and Vertex
//! AI's passed on under the gateway's own identity.
//!
//! It takes one key, which a test rotates while clients run, and is as strict as a gateway can be: two different keys in
//! one request, a header of an experiment and a name that it doesn't serve are each refused. What it passes on is
//! judged by the cloud's own stand-in. Known hole: an answer leaves in one piece, streamed or not.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};

use super::answer::Call;
use super::directory::Directory;
use super::google;
use super::model::Said;
use super::request::{Refusal, Request, Response};
use super::scenario::Scenario;
use super::{bedrock, runtime};

/// The gateway that every clone speaks of.
#[derive(Debug, Clone, Default)]
pub struct Gateway(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// The key that is taken now.
    key: String,
    /// Names in Anthropic's format.
    served: Vec<String>,
    /// Headers that have to be there, as an organisation's own gateway wants them.
    headers: Vec<(String, String)>,
}

/// Whom the log says that a request was signed by.
pub const WITH_KEY: &str = "the gateway's key";
pub const HOST: &str = "llm.acme.example";
const REGION: &str = "ap-northeast-1";
/// What the client sends with `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS`.
const BETAS: [&str; 3] = ["claude-code-20250219", "interleaved-thinking-2025-05-14", "effort-2025-11-24"];

impl Gateway {
    pub fn new(key: &str, served: &[&str]) -> Self {
        let gateway = Self::default();
        gateway.accept(key);
        gateway.serve(served);
        gateway
    }

    /// Takes this key from now on, and no other.
    pub fn accept(&self, key: &str) {
        key.clone_into(&mut self.state().key);
    }

    /// Serves these names from now on, and no other.
    pub fn serve(&self, served: &[&str]) {
        self.state().served = served.iter().map(|name| (*name).to_owned()).collect();
    }

    /// Wants this header too.
    pub fn wants(&self, name: &str, value: &str) {
        self.state().headers.push((name.to_owned(), value.to_owned()));
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the gateway says; `None` for another host.
pub fn answer(scenario: &Scenario, directory: &Directory, request: &Request) -> Option<Response> {
    (request.host == HOST).then_some(())?;
    let state = scenario.gateway.state();
    Some(match admitted(&state, request) {
        Err(refusal) => refuse(&refusal),
        Ok(()) => passed(&state, scenario, directory, request).signed_by(WITH_KEY),
    })
}

fn admitted(state: &State, request: &Request) -> Result<(), Refusal> {
    let bearer = request.header("authorization").map(|value| value.strip_prefix("Bearer ").unwrap_or_default());
    let keys: Vec<_> = [bearer, request.header("x-api-key")].into_iter().flatten().collect();
    if keys.is_empty() || keys.contains(&"") {
        return Err(Refusal::new(401, "authentication_error", "Authentication Error, No api key passed in."));
    }
    if keys.iter().any(|key| *key != state.key) {
        return Err(Refusal::new(
            401,
            "authentication_error",
            "Authentication Error, Invalid proxy server token passed",
        ));
    }
    match state.headers.iter().find(|(name, value)| request.header(name) != Some(value)) {
        Some((name, _)) => Err(Refusal::new(400, "invalid_request_error", format!("header {name} is missing"))),
        None => Ok(()),
    }
}

fn passed(state: &State, scenario: &Scenario, directory: &Directory, request: &Request) -> Response {
    let behind =
        |prefix: &str| request.path.strip_prefix(prefix).map(|path| Request { path: path.into(), ..request.clone() });
    if let Some(inner) = behind("/bedrock") {
        let is_model = inner.path.starts_with("/model/");
        let call = Call {
            scenario,
            directory,
            request: &inner,
            identity: &scenario.identities[0],
            region: REGION,
            service: super::place::Service::Bedrock,
        };
        let answer = if is_model { runtime::answer(&call) } else { bedrock::answer(&call) };
        return answer.unwrap_or_else(|refusal| refusal.json());
    }
    if let Some(mut inner) = behind("/vertex") {
        let email = &scenario.google.principals[0].email;
        let token = directory.google.give(email, request.at);
        inner.headers.retain(|(name, _)| name != "authorization");
        inner.headers.push(("authorization".into(), format!("Bearer {token}")));
        inner.host = format!("{}-aiplatform.googleapis.com", google::Google::TOKYO);
        return google::answer(scenario, directory, &inner).unwrap_or_else(Response::nobody_here);
    }
    messages(state, scenario, request).unwrap_or_else(|refusal| refuse(&refusal))
}

/// Anthropic's own format.
fn messages(state: &State, scenario: &Scenario, request: &Request) -> Result<Response, Refusal> {
    let invalid = |what: &str| Refusal::new(400, "invalid_request_error", what.to_owned());
    let counts = match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/v1/messages") => false,
        ("POST", "/v1/messages/count_tokens") => true,
        _ => return Err(Refusal::new(404, "not_found_error", "Not Found")),
    };
    if request.header("anthropic-version") != Some("2023-06-01") {
        return Err(invalid("anthropic-version: header is required"));
    }
    let betas = request.header("anthropic-beta").unwrap_or_default().split(',').map(str::trim);
    if let Some(beta) = betas.filter(|beta| !beta.is_empty()).find(|beta| !BETAS.contains(beta)) {
        return Err(invalid(&format!("invalid beta flag: {beta}")));
    }
    let body = request.json().filter(Value::is_object).ok_or_else(|| invalid("The body is not JSON."))?;
    let model = body["model"].as_str().unwrap_or_default();
    if !state.served.iter().any(|served| served == model) {
        return Err(invalid(&format!("Invalid model name passed in model={model}")));
    }
    if counts {
        return Ok(Response::json(&json!({ "input_tokens": request.body.len() / 4 })));
    }
    if let Some(key) = ["max_tokens", "messages"].into_iter().find(|key| body.get(key).is_none()) {
        return Err(invalid(&format!("{key}: Field required")));
    }
    let said = Said::to(request, &body, &scenario.reply);
    Ok(said.message(model, &body))
}

/// In the shape of the Messages API, as LiteLLM gives it too.
fn refuse(refusal: &Refusal) -> Response {
    let body = json!({ "type": "error", "error": { "type": refusal.code, "message": refusal.message } });
    Response::new(refusal.status, "application/json", body.to_string()).refusing(&refusal.code)
}

#[cfg(test)]
mod tests {
    use super::super::caller::request;
    use super::*;

    fn ask(scenario: &Scenario, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
        let mut request = request("POST", &format!("https://{HOST}{path}"), body.as_bytes());
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        request.headers.extend(headers.chain([("anthropic-version".to_owned(), "2023-06-01".to_owned())]));
        let response = answer(scenario, &Directory::new(scenario), &request).expect("the gateway");
        (response.status, String::from_utf8_lossy(&response.body).into_owned())
    }

    #[test]
    fn one_key_opens_it_and_two_different_ones_do_not() {
        let scenario = Scenario { gateway: Gateway::new("key-1", &["acme-opus"]), ..Scenario::tokyo() };
        let body = r#"{"model":"acme-opus","max_tokens":1,"messages":[]}"#;
        let with = |headers: &[(&str, &str)]| ask(&scenario, "/v1/messages", headers, body).0;
        assert_eq!(with(&[("authorization", "Bearer key-1")]), 200);
        assert_eq!(with(&[("authorization", "Bearer key-1"), ("x-api-key", "key-1")]), 200);
        assert_eq!(with(&[("authorization", "Bearer key-1"), ("x-api-key", "other")]), 401);
        assert_eq!(with(&[("authorization", "Bearer ")]), 401);
        assert_eq!(with(&[]), 401);
        scenario.gateway.accept("key-2");
        assert_eq!(with(&[("authorization", "Bearer key-1")]), 401);
        assert_eq!(with(&[("authorization", "Bearer key-2")]), 200);
    }

    #[test]
    fn names_headers_and_fields_are_judged() {
        let scenario = Scenario { gateway: Gateway::new("k", &["acme-opus"]), ..Scenario::tokyo() };
        let key = ("authorization", "Bearer k");
        let body = |model: &str| format!(r#"{{"model":"{model}","max_tokens":1,"messages":[],"stream":true}}"#);
        let (status, said) = ask(&scenario, "/v1/messages", &[key], &body("acme-opus"));
        assert!(status == 200 && said.starts_with("event: message_start\ndata: {"), "{said}");
        for (path, headers, text, status, part) in [
            ("/v1/messages", &[key][..], body("claude-opus-5-5"), 400, "Invalid model name"),
            ("/v1/messages", &[key, ("anthropic-beta", "new-2027-01-01")], body("acme-opus"), 400, "invalid beta flag"),
            ("/v1/messages", &[key], r#"{"model":"acme-opus"}"#.to_owned(), 400, "max_tokens: Field required"),
            ("/v1/messages/count_tokens", &[key], body("acme-opus"), 200, "input_tokens"),
            ("/v1/v1/messages", &[key], body("acme-opus"), 404, "Not Found"),
        ] {
            let (got, said) = ask(&scenario, path, headers, &text);
            assert!(got == status && said.contains(part), "{path}: {got} {said}");
        }
        scenario.gateway.wants("x-acme-team", "dev");
        assert_eq!(ask(&scenario, "/v1/messages", &[key], &body("acme-opus")).0, 400);
        assert_eq!(ask(&scenario, "/v1/messages", &[key, ("x-acme-team", "dev")], &body("acme-opus")).0, 200);
    }

    #[test]
    fn what_is_passed_on_is_judged_by_the_cloud() {
        let mut scenario = Scenario { gateway: Gateway::new("k", &[]), ..Scenario::tokyo() };
        scenario.google = google::Google::tokyo();
        let key = ("authorization", "Bearer k");
        let bedrock = r#"{"anthropic_version":"bedrock-2023-05-31","max_tokens":1,"messages":[]}"#;
        let vertex = r#"{"anthropic_version":"vertex-2023-10-16","max_tokens":1,"messages":[]}"#;
        let models = "/vertex/v1/projects/acme-claude/locations/asia-northeast1/publishers/anthropic/models";
        for (path, body, status) in [
            ("/bedrock/model/jp.anthropic.claude-opus-5-5/invoke", bedrock, 200),
            ("/bedrock/model/jp.anthropic.claude-sonnet-5-5/invoke", bedrock, 400),
            (&format!("{models}/claude-opus-5-5:rawPredict"), vertex, 200),
            (&format!("{models}/acme-opus:rawPredict"), vertex, 404),
        ] {
            let (got, said) = ask(&scenario, path, &[key], body);
            assert_eq!(got, status, "{path}: {said}");
        }
    }
}
