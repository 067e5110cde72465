//! `bedrock-mantle`: the Messages API on AWS, whose ids carry no region and whose refusals have their own shape.

use serde_json::json;

use super::answer::{Call, unknown_operation};
use super::model::Said;
use super::request::{Refusal, Response};

/// # Errors
/// A path that doesn't exist, a model that isn't served.
pub fn answer(call: &Call) -> Result<Response, Refusal> {
    if call.request.method != "POST" || call.request.segments() != ["anthropic", "v1", "messages"] {
        return Err(unknown_operation());
    }
    let body = call.request.json().ok_or_else(|| Refusal::validation("The body is not JSON."))?;
    let model = body["model"].as_str().unwrap_or_default();
    if !call.scenario.mantle.iter().any(|served| served == model) {
        return Err(Refusal::new(404, "not_found_error", format!("The model '{model}' does not exist")));
    }
    call.identity.may("bedrock-mantle:CreateInference", "*")?;
    let said = Said::to(call.request, &body, &call.scenario.reply);
    Ok(said.message(model, &body))
}

/// A refusal in the shape of the Messages API.
pub fn refuse(refusal: &Refusal) -> Response {
    let body = json!({ "type": "error", "error": { "type": refusal.code, "message": refusal.message } });
    Response::new(refusal.status, "application/json", body.to_string()).refusing(&refusal.code)
}
