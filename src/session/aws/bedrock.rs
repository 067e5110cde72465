//! Bedrock's control plane: the account's inference profiles, which models it may use, and its data retention.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::signing::{AwsError, Signer, encode, refusal};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, seen};
use crate::world::html;
use crate::world::net::{Net, Response};

/// An inference profile as the account describes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InferenceProfile {
    pub id: String,
    pub arn: String,
    /// The ARNs of the models behind it, one for each destination.
    pub models: Vec<String>,
}

impl InferenceProfile {
    /// Where its requests may be processed, in the account's order; a `global.` profile names no region but the source's.
    pub fn regions(&self) -> Vec<String> {
        let mut regions = Vec::new();
        for region in self.models.iter().filter_map(|arn| arn.split(':').nth(3)).filter(|region| !region.is_empty()) {
            if !regions.iter().any(|known| known == region) {
                regions.push(region.to_owned());
            }
        }
        regions
    }
}

/// Whether an account may use a model, in AWS's own values: unknown ones are passed on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Availability {
    #[serde(rename = "agreementAvailability")]
    pub agreement: Agreement,
    #[serde(rename = "authorizationStatus")]
    pub authorization: String,
    #[serde(rename = "entitlementAvailability")]
    pub entitlement: String,
    #[serde(rename = "regionAvailability")]
    pub region: String,
}

/// Whether the model's agreement is accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreement {
    pub status: String,
}

/// Bedrock's control plane, asked with one set of credentials.
pub(super) struct Bedrock<'a> {
    pub(super) net: &'a Net,
    pub(super) signer: Signer<'a>,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    /// The deadline of one request.
    pub(super) timeout: Duration,
}

/// The name of Bedrock's control plane in errors.
const BEDROCK: &str = "Bedrock";

/// The error of a missing resource.
const NOT_FOUND: &str = "ResourceNotFoundException";

/// Pages after which a list that doesn't end is given up.
const PAGES: usize = 50;

impl Bedrock<'_> {
    /// Every profile of a kind that the account lists: the system's, or the account's own.
    pub(super) fn list(&self, kind: &str) -> Result<Vec<InferenceProfile>> {
        let base = format!("{}/inference-profiles?maxResults=1000&type={kind}", self.base);
        let (mut profiles, mut token) = (Vec::new(), None::<String>);
        for _ in 0..PAGES {
            let url = token.map_or_else(|| base.clone(), |token| format!("{base}&nextToken={}", encode(&token)));
            let page: Page = self.json(&url, "bedrock:ListInferenceProfiles")?;
            profiles.extend(page.summaries.into_iter().map(InferenceProfile::from));
            token = page.next_token.filter(|token| !token.is_empty());
            if token.is_none() {
                return Ok(profiles);
            }
        }
        Err(Fault::new(&code::REFUSED).with("service", BEDROCK).with_phrase("code", seen::ENDLESS_LIST))
    }

    /// One profile by id or ARN; `None` where the account has none.
    pub(super) fn get(&self, id: &str) -> Result<Option<InferenceProfile>> {
        let url = format!("{}/inference-profiles/{}", self.base, encode(id));
        match self.json::<Described>(&url, "bedrock:GetInferenceProfile") {
            Ok(described) => Ok(Some(described.into())),
            Err(fault) if fault.arg("code") == Some(NOT_FOUND) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Whether the account may use a model, by its bare id.
    pub(super) fn availability(&self, model: &str) -> Result<Availability> {
        let url = format!("{}/foundation-model-availability/{}", self.base, encode(model));
        self.json(&url, "bedrock:GetFoundationModelAvailability")
    }

    /// The account's data-retention mode, as AWS names it.
    pub(super) fn retention(&self) -> Result<String> {
        let url = format!("{}/data-retention", self.base);
        self.json::<Retention>(&url, "bedrock:GetAccountDataRetention").map(|retention| retention.mode)
    }

    fn json<T: for<'de> Deserialize<'de>>(&self, url: &str, action: &str) -> Result<T> {
        let request = self.signer.request("bedrock", "GET", url, &[("accept", "application/json")], b"")?;
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = self.net.send(request, self.timeout)?;
        read(answer, BEDROCK, action, &host)
    }
}

/// Reads a JSON answer, or says what the service refused.
fn read<T: for<'de> Deserialize<'de>>(answer: Response, service: &str, action: &str, host: &str) -> Result<T> {
    let foreign = || Fault::new(&code::NOT_AWS).with("host", host);
    if answer.status == 200 {
        // The text of a parser's error may hold a piece of a secret.
        return serde_json::from_slice(&answer.body)
            .map_err(|_| foreign().because_phrase(Phrase::new(seen::NO_ANSWER_TO).with("action", action)));
    }
    let AwsError { kind, message, request_id } = AwsError::from_response(&answer);
    if kind.is_empty() {
        return Err(foreign().because(html::told(answer.status, &answer.body)));
    }
    Err(refusal(&kind, &message, request_id.as_deref()).with("service", service).with("action", action))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    #[serde(rename = "inferenceProfileSummaries", default)]
    summaries: Vec<Described>,
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    inference_profile_id: String,
    inference_profile_arn: String,
    #[serde(default)]
    models: Vec<Model>,
}

#[derive(Deserialize)]
struct Retention {
    mode: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Model {
    #[serde(default)]
    model_arn: String,
}

impl From<Described> for InferenceProfile {
    fn from(described: Described) -> Self {
        Self {
            id: described.inference_profile_id,
            arn: described.inference_profile_arn,
            models: described.models.into_iter().map(|model| model.model_arn).collect(),
        }
    }
}
