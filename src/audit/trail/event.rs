//! One event of the history, as far as it says who asked for what and where it was processed.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use super::Wanted;

/// What an event says of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub at: Timestamp,
    /// The region that was asked: the one that the event is recorded in.
    pub sent_to: String,
    /// `InvokeModelWithResponseStream` and others.
    pub name: String,
    /// `additionalEventData.inferenceRegion`.
    pub processed_in: Option<String>,
    pub endpoint: Option<String>,
    /// An ARN, with an assumed role's session name as it is; of a service's call the service.
    pub principal: Option<String>,
    /// A model's or a profile's id, or an ARN.
    pub model: Option<String>,
    pub request: Option<String>,
    pub error: Option<String>,
}

/// What became of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate<'a> {
    Processed(&'a str),
    /// Nobody says where it was processed; by the id of its model, inside.
    ByModel,
    /// A request to a model, and nobody says where it was processed.
    NotSaid,
    /// A request to a model that was turned away before one.
    Refused(&'a str),
    /// No request to a model: a list, a setting.
    Other,
}

/// The operations that give a prompt to a model. The two that are data events stand here in case they become others.
const REQUESTS: [&str; 7] = [
    "Converse",
    "ConverseStream",
    "CreateModelInvocationJob",
    "InvokeModel",
    "InvokeModelWithBidirectionalStream",
    "InvokeModelWithResponseStream",
    "StartAsyncInvoke",
];

/// Of these, those that answer the one who asks: a batch runs later, and the others write elsewhere.
const ANSWERED: [&str; 4] = ["Converse", "ConverseStream", "InvokeModel", "InvokeModelWithResponseStream"];

/// Errors by which a request doesn't get as far as a model, by their meaning in Bedrock's API reference; with or
/// without `Exception` at the end. A model's own errors (`ModelErrorException`, `ModelTimeoutException`…) aren't among
/// them, nor a service's that broke off in the middle.
const BEFORE: [&str; 12] = [
    "AccessDenied",
    "ExpiredToken",
    "IncompleteSignature",
    "InvalidClientTokenId",
    "InvalidSignature",
    "MissingAuthenticationToken",
    "OptInRequired",
    "ResourceNotFound",
    "ServiceQuotaExceeded",
    "Throttling",
    "UnrecognizedClient",
    "Validation",
];

/// The longest text that is kept of an event: an ARN of IAM with a long path fits.
const LONGEST: usize = 640;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    event_name: Option<String>,
    event_time: Option<Timestamp>,
    user_identity: Option<Identity>,
    request_parameters: Option<Parameters>,
    additional_event_data: Option<Additional>,
    vpc_endpoint_id: Option<String>,
    #[serde(rename = "requestID")]
    request_id: Option<String>,
    error_code: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    arn: Option<String>,
    invoked_by: Option<String>,
    principal_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    model_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Additional {
    inference_region: Option<String>,
}

impl Event {
    /// Reads an element of `Events`; `None` where it isn't as CloudTrail's model and event reference have it.
    pub(super) fn read(element: &Value, sent_to: &str) -> Option<Self> {
        let record: Record = serde_json::from_str(element.get("CloudTrailEvent")?.as_str()?).ok()?;
        let text = |text: Option<String>| text.map(|text| clipped(text.trim())).filter(|text| !text.is_empty());
        let principal = record
            .user_identity
            .and_then(|who| text(who.arn).or_else(|| text(who.invoked_by)).or_else(|| text(who.principal_id)));
        Some(Self {
            at: record.event_time?,
            sent_to: sent_to.to_owned(),
            name: text(record.event_name)?,
            processed_in: text(record.additional_event_data.and_then(|data| data.inference_region)),
            endpoint: text(record.vpc_endpoint_id),
            principal,
            model: text(record.request_parameters.and_then(|parameters| parameters.model_id)),
            request: text(record.request_id),
            error: text(record.error_code),
        })
    }

    pub fn fate(&self, wanted: &Wanted<'_>) -> Fate<'_> {
        let is_request = REQUESTS.contains(&self.name.as_str());
        let is_before = |error: &&str| BEFORE.contains(&error.strip_suffix("Exception").unwrap_or(error));
        match (&self.processed_in, self.error.as_deref().filter(is_before)) {
            (Some(region), _) => Fate::Processed(region),
            (None, _) if !is_request => Fate::Other,
            (None, Some(error)) => Fate::Refused(error),
            (None, None) if self.is_by_model(wanted) => Fate::ByModel,
            (None, None) => Fate::NotSaid,
        }
    }

    fn is_by_model(&self, wanted: &Wanted<'_>) -> bool {
        ANSWERED.contains(&self.name.as_str()) && self.model.as_deref().is_some_and(|model| wanted.leads_inside(model))
    }

    pub(super) fn is_request(&self, id: &str) -> bool {
        self.request.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(id.trim()))
    }
}

/// When an element of `Events` happened, in seconds: by its own member, else by the event in it.
pub(super) fn second(element: &Value) -> Option<i64> {
    let outer = &element["EventTime"];
    #[allow(clippy::cast_possible_truncation, reason = "seconds since 1970, and what isn't is no time")]
    let outer = outer.as_i64().or_else(|| outer.as_f64().map(|seconds| seconds.floor() as i64));
    outer.filter(|second| Timestamp::from_second(*second).is_ok())
}

fn clipped(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
