//! Bedrock's data plane: a model is called by an inference profile's id or ARN, and answers whole or in a stream.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::answer::{Call, unknown_operation};
use super::eventstream;
use super::model::Said;
use super::request::{Refusal, Response};
use super::scenario::InferenceProfile;

/// # Errors
/// An id that isn't listed for the region, a policy that doesn't allow it, the scenario's own refusal of that
/// id, a body that Bedrock would not take.
pub fn answer(call: &Call) -> Result<Response, Refusal> {
    let segments = call.request.segments();
    let segments: Vec<_> = segments.iter().map(String::as_str).collect();
    match (call.request.method.as_str(), segments.as_slice()) {
        ("POST", ["model", id, "invoke"]) => {
            let (profile, body) = invocable(call, id, "bedrock:InvokeModel")?;
            Ok(Response::json(&Said::to(call.request, &body, &call.scenario.reply).whole(&profile.model)))
        }
        ("POST", ["model", id, "invoke-with-response-stream"]) => {
            let (profile, body) = invocable(call, id, "bedrock:InvokeModelWithResponseStream")?;
            Ok(stream(&Said::to(call.request, &body, &call.scenario.reply).events(&profile.model)))
        }
        ("POST", ["model", id, "count-tokens"]) => count(call, id),
        _ => Err(unknown_operation()),
    }
}

fn invocable<'a>(call: &'a Call, id: &str, action: &str) -> Result<(&'a InferenceProfile, Value), Refusal> {
    let profile = call.scenario.profile(id, call.region).ok_or_else(|| no_such_model(call, id))?;
    call.identity.may(action, &profile.arn(call.region))?;
    if let Some((_, refusal)) = call.scenario.refusals.iter().find(|(refused, _)| *refused == profile.id) {
        return Err(refusal.clone());
    }
    Ok((profile, message(call)?))
}

fn no_such_model(call: &Call, id: &str) -> Refusal {
    if call.scenario.profiles.iter().any(|profile| profile.model == id) {
        return Refusal::validation(format!(
            "Invocation of model ID {id} with on-demand throughput isn’t supported. Retry your request with the ID or \
             ARN of an inference profile that contains this model."
        ));
    }
    Refusal::validation("The provided model identifier is invalid.")
}

/// The body of a call; the model's name stands in the path, and Bedrock refuses it in the body.
fn message(call: &Call) -> Result<Value, Refusal> {
    let malformed = |what: &str| {
        Refusal::validation(format!("Malformed input request: {what}, please reformat your input and try again."))
    };
    let body = call.request.json().ok_or_else(|| malformed("not JSON"))?;
    if let Some(key) = ["model", "stream"].into_iter().find(|key| body.get(key).is_some()) {
        return Err(malformed(&format!("#: extraneous key [{key}] is not permitted")));
    }
    if let Some(key) = ["anthropic_version", "max_tokens", "messages"].into_iter().find(|key| body.get(key).is_none()) {
        return Err(malformed(&format!("#: required key [{key}] not found")));
    }
    let is_extra = |(key, _): &&(String, String)| body.get(key).is_some_and(|value| *value != json!([]));
    if let Some((_, says)) = call.scenario.extra.iter().find(is_extra) {
        return Err(Refusal::validation(says.clone()));
    }
    if body["anthropic_version"] != "bedrock-2023-05-31" {
        return Err(malformed("#/anthropic_version: unknown version"));
    }
    Ok(body)
}

fn stream(events: &[Value]) -> Response {
    let body: Vec<u8> = events
        .iter()
        .flat_map(|event| {
            let payload = json!({ "bytes": STANDARD.encode(event.to_string()), "p": "abcdefgh" });
            eventstream::event("chunk", payload.to_string().as_bytes())
        })
        .collect();
    let mut response = Response::new(200, "application/vnd.amazon.eventstream", body);
    response.headers.push(("x-amzn-bedrock-content-type", "application/json".into()));
    response
}

/// Counts the message inside; unlike a call it takes the bare model id only.
fn count(call: &Call, id: &str) -> Result<Response, Refusal> {
    if call.scenario.profile(id, call.region).is_some() {
        return Err(Refusal::validation("The provided model doesn't support counting tokens."));
    }
    if !call.scenario.profiles.iter().any(|profile| profile.model == id) {
        return Err(Refusal::validation("The provided model identifier is invalid."));
    }
    call.identity.may("bedrock:CountTokens", &format!("arn:aws:bedrock:{}::foundation-model/{id}", call.region))?;
    let body = call.request.json().unwrap_or_default();
    let counted = body["input"]["invokeModel"]["body"].as_str().and_then(|text| STANDARD.decode(text).ok());
    let counted = counted.ok_or_else(|| Refusal::validation("The input is not valid."))?;
    Ok(Response::json(&json!({ "inputTokens": counted.len() / 4 })))
}
