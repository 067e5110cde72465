//! Bedrock's control plane: which inference profiles exist and where they lead, what is granted, what is kept.

use serde_json::{Value, json};

use super::answer::{Call, unknown_operation};
use super::request::{Refusal, Response};
use super::scenario::{InferenceProfile, ProfileKind};

/// # Errors
/// A path that doesn't exist, a policy that doesn't allow it, a profile that isn't there.
pub fn answer(call: &Call) -> Result<Response, Refusal> {
    let segments = call.request.segments();
    let segments: Vec<_> = segments.iter().map(String::as_str).collect();
    match (call.request.method.as_str(), segments.as_slice()) {
        ("GET", ["inference-profiles"]) => list(call),
        ("GET", ["inference-profiles", id]) => get(call, id),
        ("GET", ["foundation-model-availability", id]) => availability(call, id),
        ("GET", ["data-retention"]) => retention(call),
        ("GET", ["logging", "modelinvocations"]) => logging(call),
        _ => Err(unknown_operation()),
    }
}

/// Pages of at most `maxResults`; the token is the index of the next one.
fn list(call: &Call) -> Result<Response, Refusal> {
    call.identity.may("bedrock:ListInferenceProfiles", "*")?;
    let kind = match call.request.parameter("type").as_deref() {
        None | Some("SYSTEM_DEFINED") => ProfileKind::System,
        Some("APPLICATION") => ProfileKind::Application,
        Some(other) => {
            return Err(Refusal::validation(format!("Value '{other}' at 'typeEquals' failed to satisfy constraint")));
        }
    };
    let most = number(call, "maxResults")?.unwrap_or(100);
    let first = number(call, "nextToken")?.unwrap_or(0);
    if !(1..=1000).contains(&most) {
        return Err(Refusal::validation("Value at 'maxResults' failed to satisfy constraint: 1 to 1000"));
    }
    let listed =
        call.scenario.profiles.iter().filter(|profile| profile.kind == kind && profile.callable_from(call.region));
    let listed: Vec<_> = listed.map(|profile| summary(profile, call.region)).collect();
    let page: Vec<_> = listed.iter().skip(first).take(most).collect();
    let next = first + page.len();
    let mut body = json!({ "inferenceProfileSummaries": page });
    if next < listed.len() {
        body["nextToken"] = json!(next.to_string());
    }
    Ok(Response::json(&body))
}

fn get(call: &Call, id: &str) -> Result<Response, Refusal> {
    let missing = || Refusal::new(404, "ResourceNotFoundException", format!("Inference profile {id} not found."));
    let profile = call.scenario.profile(id, call.region).ok_or_else(missing)?;
    call.identity.may("bedrock:GetInferenceProfile", &profile.arn(call.region))?;
    Ok(Response::json(&summary(profile, call.region)))
}

/// Takes the bare id of a model only.
fn availability(call: &Call, id: &str) -> Result<Response, Refusal> {
    call.identity.may("bedrock:GetFoundationModelAvailability", "*")?;
    if !call.scenario.profiles.iter().any(|profile| profile.model == id) {
        return Err(Refusal::validation("The provided model identifier is invalid."));
    }
    let said = call.scenario.availability.iter().find(|(model, _)| model == id).map(|(_, said)| said.clone());
    let granted = || {
        json!({
            "modelId": id,
            "agreementAvailability": {"status": "AVAILABLE"},
            "authorizationStatus": "AUTHORIZED",
            "entitlementAvailability": "AVAILABLE",
            "regionAvailability": "AVAILABLE",
        })
    };
    Ok(Response::json(&said.unwrap_or_else(granted)))
}

fn retention(call: &Call) -> Result<Response, Refusal> {
    call.identity.may("bedrock:GetAccountDataRetention", "*")?;
    let mode = Some(call.scenario.retention.as_str()).filter(|mode| !mode.is_empty()).unwrap_or("default");
    Ok(Response::json(&json!({ "mode": mode })))
}

/// Nothing at all where it is off.
fn logging(call: &Call) -> Result<Response, Refusal> {
    const OPERATION: &str = "GetModelInvocationLoggingConfiguration";
    call.identity.may(&format!("bedrock:{OPERATION}"), "*")?;
    let answer = call.scenario.evidence.answer(OPERATION, call.region, "");
    Ok(Response::json(&answer.unwrap_or_else(|| json!({}))))
}

fn summary(profile: &InferenceProfile, region: &str) -> Value {
    let models: Vec<_> = profile.model_arns(region).into_iter().map(|arn| json!({ "modelArn": arn })).collect();
    json!({
        "inferenceProfileName": profile.id,
        "description": format!("Routes requests to {}", profile.model),
        "createdAt": "2026-09-01T00:00:00Z",
        "updatedAt": "2026-10-01T00:00:00Z",
        "inferenceProfileArn": profile.arn(region),
        "models": models,
        "inferenceProfileId": profile.id,
        "status": "ACTIVE",
        "type": match profile.kind { ProfileKind::System => "SYSTEM_DEFINED", ProfileKind::Application => "APPLICATION" },
    })
}

fn number(call: &Call, name: &str) -> Result<Option<usize>, Refusal> {
    let Some(text) = call.request.parameter(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Refusal::validation(format!("Value '{text}' at '{name}' is not valid")))
}
