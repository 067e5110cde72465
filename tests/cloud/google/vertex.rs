//! Claude on Vertex AI: `rawPredict`, `streamRawPredict` and the counting of tokens.
//!
//! The path decides which project pays and which location processes; a regional host serves its own location alone,
//! the host without one every regional location and `global`. What a regional host says of another location is not
//! Google's own text: no source shows one.

use serde_json::{Value, json};

use super::memory::Memory;
use super::refusal::{self, Refusal};
use super::{Google, Principal, Proof};
use crate::cloud::model::Said;
use crate::cloud::request::{Request, Response};
use crate::cloud::scenario::Scenario;

const VERSION: &str = "vertex-2023-10-16";
const PREDICT: &str = "aiplatform.endpoints.predict";
/// The name that stands where a model's would, to count tokens.
const COUNT: &str = "count-tokens";

/// What a path asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub project: String,
    pub location: String,
    pub publisher: String,
    /// As the path says it; [`COUNT`] where tokens are counted.
    pub model: String,
    pub method: String,
}

impl Target {
    /// `None` where the path isn't one of a publisher's model.
    pub fn from_profile(request: &Request) -> Option<Self> {
        let segments = request.segments();
        let from = segments.iter().position(|segment| segment == "projects")?;
        let segments: Vec<_> = segments[from..].iter().map(String::as_str).collect();
        let ["projects", project, "locations", location, "publishers", publisher, "models", last] = segments[..] else {
            return None;
        };
        let (model, method) = last.rsplit_once(':')?;
        let [project, location, publisher, model, method] =
            [project, location, publisher, model, method].map(str::to_owned);
        Some(Self { project, location, publisher, model, method })
    }

    /// The model that the request is about; a count names it in its body.
    pub fn about(&self, request: &Request) -> Option<String> {
        match self.model.as_str() {
            COUNT => request.json()?["model"].as_str().map(str::to_owned),
            model => Some(model.to_owned()),
        }
    }

    fn resource(&self, model: &str) -> String {
        let Self { project, location, publisher, .. } = self;
        format!("projects/{project}/locations/{location}/publishers/{publisher}/models/{model}")
    }
}

/// Where a host of Vertex AI's is; `None` inside for one that serves every location.
fn place(host: &str) -> Option<Option<&str>> {
    let name = host.strip_suffix(".googleapis.com")?;
    if let Some(location) = name.strip_suffix("-aiplatform") {
        // No such host: the client of another project once asked for it.
        return (location != "global").then_some(Some(location));
    }
    if let Some(location) = name.strip_prefix("aiplatform.").and_then(|name| name.strip_suffix(".rep")) {
        return Some(Some(location));
    }
    // A Private Service Connect endpoint's own name.
    let is_endpoint = name.starts_with("aiplatform-") && name.ends_with(".p");
    (name == "aiplatform" || is_endpoint).then_some(None)
}

pub fn is_host(host: &str) -> bool {
    place(host).is_some()
}

pub fn answer(scenario: &Scenario, memory: &Memory, request: &Request) -> Response {
    let google = &scenario.google;
    let principal = match bearer(google, memory, request) {
        Ok(principal) => principal,
        Err(refusal) => return refusal.response(),
    };
    served(scenario, principal, request).unwrap_or_else(|refusal| refusal.response()).signed_by(&principal.email)
}

/// Who asks, by the token in the header.
pub(super) fn bearer<'a>(google: &'a Google, memory: &Memory, request: &Request) -> Result<&'a Principal, Refusal> {
    let token = request.header("authorization").ok_or_else(Refusal::no_credentials)?;
    let token = token.strip_prefix("Bearer ").ok_or_else(|| Refusal::bad_token(false))?;
    let (email, lives) = memory.holder(token, request.at).ok_or_else(|| Refusal::bad_token(false))?;
    if !lives {
        return Err(Refusal::bad_token(true));
    }
    google.principal(&email).ok_or_else(|| Refusal::bad_token(false))
}

fn served(scenario: &Scenario, principal: &Principal, request: &Request) -> Result<Response, Refusal> {
    let google = &scenario.google;
    let no_such_path = || Refusal::new(404, "NOT_FOUND", "Not Found");
    if request.method != "POST" || !request.path.starts_with("/v1/") {
        return Err(no_such_path());
    }
    let target = Target::from_profile(request).ok_or_else(no_such_path)?;
    if target.publisher != "anthropic" || !["rawPredict", "streamRawPredict"].contains(&target.method.as_str()) {
        return Err(no_such_path());
    }
    let host = place(&request.host).flatten();
    if host.is_some_and(|host| host != target.location) {
        return Err(Refusal::argument(format!("{} doesn't serve location {}.", request.host, target.location)));
    }
    quota_project(google, principal, request)?;
    let Some(model) = target.about(request) else { return Ok(refusal::body("model: Field required")) };
    let resource = target.resource(&model);
    if !google.projects.contains(&target.project) || !principal.may(PREDICT) {
        return Err(Refusal::denied(PREDICT, &resource));
    }
    if let Some((_, refusal)) = google.refusals.iter().find(|(part, _)| resource.contains(part)) {
        return Err(refusal.clone());
    }
    if !google.served.iter().any(|(location, served)| *location == target.location && *served == model) {
        return Err(Refusal::not_found(&resource));
    }
    let body = match message(&target, request) {
        Ok(body) => body,
        Err(refusal) => return Ok(refusal),
    };
    if google.is_perimeter && searches(&body) {
        return Err(Refusal::not_inside_perimeter());
    }
    if target.model == COUNT {
        return Ok(Response::json(&json!({ "input_tokens": request.body.len() / 4 })));
    }
    let said = Said::to(request, &body, &scenario.reply);
    if target.method == "rawPredict" && body["stream"] != true {
        return Ok(Response::json(&said.whole(&model)));
    }
    Ok(stream(&said.events(&model)))
}

/// The header that says for which project a user's requests count.
fn quota_project(google: &Google, principal: &Principal, request: &Request) -> Result<(), Refusal> {
    match request.header("x-goog-user-project") {
        Some(project) if !google.projects.iter().any(|known| known == project) => {
            Err(Refusal::quota_project_denied(project))
        }
        None if google.needs_quota_project && matches!(principal.proof, Proof::User { .. }) => {
            Err(Refusal::quota_project_missing())
        }
        _ => Ok(()),
    }
}

/// The body of a call, as the model itself judges it. The model's name stands in the path and not in the body, but
/// for a count.
fn message(target: &Target, request: &Request) -> Result<Value, Response> {
    let body = request.json().filter(Value::is_object).ok_or_else(|| refusal::body("The body is not JSON."))?;
    let is_count = target.model == COUNT;
    if !is_count && body.get("model").is_some() {
        return Err(refusal::body("model: Extra inputs are not permitted"));
    }
    let required: &[&str] = if is_count { &["messages"] } else { &["anthropic_version", "max_tokens", "messages"] };
    if let Some(key) = required.iter().find(|key| body.get(**key).is_none()) {
        return Err(refusal::body(&format!("{key}: Field required")));
    }
    if body.get("anthropic_version").is_some_and(|version| version != VERSION) {
        return Err(refusal::body(&format!("anthropic_version: Input should be '{VERSION}'")));
    }
    Ok(body)
}

/// Whether the model is offered the search of the web that the server does.
fn searches(body: &Value) -> bool {
    let tools = body["tools"].as_array().into_iter().flatten();
    tools.into_iter().any(|tool| tool["type"].as_str().is_some_and(|kind| kind.starts_with("web_search")))
}

fn stream(events: &[Value]) -> Response {
    let lines =
        events.iter().map(|event| format!("event: {}\ndata: {event}\n\n", event["type"].as_str().unwrap_or("")));
    Response::new(200, "text/event-stream; charset=utf-8", lines.collect::<String>())
}
