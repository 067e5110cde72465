//! One event of the history, as far as it says who asked for what and where it was processed.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use super::Wanted;
use crate::report::one_line;

/// What an event says of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub at: Timestamp,
    /// The region that the event says it was sent to (`awsRegion`); of one that says none, that of the history.
    pub sent_to: String,
    /// The region whose history it is in.
    pub recorded_in: String,
    /// The account whose event it is (`recipientAccountId`).
    pub account: Option<String>,
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

/// How the names of operations begin that take a prompt, or another text of a person's, those of tomorrow too
/// (`InvokeInlineAgent`, `InvokeModelV2`). Many are data events; they stand here in case they become others.
const TAKING: [&str; 8] =
    ["ApplyGuardrail", "Converse", "CountTokens", "Generate", "Invoke", "Optimize", "Rerank", "Retrieve"];
/// And the jobs that bring prompts of their own.
const JOBS: [&str; 4] =
    ["CreateAdvancedPromptOptimizationJob", "CreateEvaluationJob", "CreateModelInvocationJob", "StartAsyncInvoke"];
/// How the names of calls begin that name a model and ask it nothing (`GetFoundationModelAvailability`).
const MANAGING: [&str; 10] =
    ["Associate", "Batch", "Create", "Delete", "Deregister", "Disassociate", "Get", "List", "Put", "Update"];

/// Those that answer the one who asks where they were sent, or where the model's id leads: a batch runs later, others
/// write elsewhere, and of what isn't known nobody says it.
const ANSWERED: [&str; 5] =
    ["Converse", "ConverseStream", "CountTokens", "InvokeModel", "InvokeModelWithResponseStream"];

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
    aws_region: Option<String>,
    recipient_account_id: Option<String>,
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
    /// What other operations call it.
    foundation_model: Option<Value>,
    model_arn: Option<Value>,
    model_identifier: Option<Value>,
    target_model_id: Option<Value>,
}

impl Parameters {
    fn model(self) -> Option<String> {
        let others = [self.foundation_model, self.model_arn, self.model_identifier, self.target_model_id];
        let others = others.into_iter().flatten().find_map(|other| other.as_str().map(str::to_owned));
        self.model_id.or(others)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Additional {
    inference_region: Option<String>,
}

impl Event {
    /// Reads an element of `Events`; `None` where it isn't as CloudTrail's model and event reference have it.
    pub(super) fn read(element: &Value, recorded_in: &str) -> Option<Self> {
        let record: Record = serde_json::from_str(element.get("CloudTrailEvent")?.as_str()?).ok()?;
        let text =
            |text: Option<String>| text.map(|text| clipped(&one_line(text.trim()))).filter(|text| !text.is_empty());
        let principal = record
            .user_identity
            .and_then(|who| text(who.arn).or_else(|| text(who.invoked_by)).or_else(|| text(who.principal_id)));
        Some(Self {
            at: record.event_time?,
            sent_to: text(record.aws_region).unwrap_or_else(|| recorded_in.to_owned()),
            recorded_in: recorded_in.to_owned(),
            account: text(record.recipient_account_id),
            name: text(record.event_name)?,
            processed_in: text(record.additional_event_data.and_then(|data| data.inference_region)),
            endpoint: text(record.vpc_endpoint_id),
            principal,
            model: text(record.request_parameters.and_then(Parameters::model)),
            request: text(record.request_id),
            error: text(record.error_code),
        })
    }

    pub fn fate(&self, wanted: &Wanted<'_>) -> Fate<'_> {
        let is_before = |error: &&str| BEFORE.contains(&error.strip_suffix("Exception").unwrap_or(error));
        match (&self.processed_in, self.error.as_deref().filter(is_before)) {
            (Some(region), _) => Fate::Processed(region),
            (None, _) if !self.takes_a_prompt() => Fate::Other,
            (None, Some(error)) => Fate::Refused(error),
            (None, None) if self.is_by_model(wanted) => Fate::ByModel,
            (None, None) => Fate::NotSaid,
        }
    }

    /// Nothing was processed: it was refused before a model, or asks for none.
    pub fn is_nowhere(&self, wanted: &Wanted<'_>) -> bool {
        matches!(self.fate(wanted), Fate::Refused(_) | Fate::Other)
    }

    /// A call that isn't known takes one where it names a model and manages nothing.
    fn takes_a_prompt(&self) -> bool {
        let begins = |with: &[&str]| with.iter().any(|start| self.name.starts_with(start));
        begins(&TAKING) || JOBS.contains(&self.name.as_str()) || self.model.is_some() && !begins(&MANAGING)
    }

    /// The id says where, of a request that was sent into the residency.
    fn is_by_model(&self, wanted: &Wanted<'_>) -> bool {
        ANSWERED.contains(&self.name.as_str())
            && [&self.sent_to, &self.recorded_in].into_iter().all(|region| wanted.is_inside(region))
            && self.model.as_deref().is_some_and(|model| wanted.leads_inside(model))
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
