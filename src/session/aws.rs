//! Signed requests to AWS over [`Net`], and its errors as genkan's codes.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings, UriPathNormalizationMode,
    sign,
};
use aws_sigv4::sign::v4;
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ureq::http::Request;

use super::AwsCredentials;
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, seen};
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

/// The credentials, region and time of a signature.
pub(super) struct Signer<'a> {
    pub(super) credentials: &'a AwsCredentials,
    pub(super) region: &'a str,
    pub(super) now: Timestamp,
}

/// Bedrock's control plane, asked with one set of credentials.
pub(super) struct Bedrock<'a> {
    pub(super) net: &'a Net,
    pub(super) signer: Signer<'a>,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    /// The deadline of one request.
    pub(super) patience: Duration,
}

/// The name of Bedrock's control plane in errors.
const BEDROCK: &str = "Bedrock";

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
        Err(Fault::new(&code::REFUSED).with("service", BEDROCK).with("code", "endless list"))
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
        let answer = self.net.send(request, self.patience)?;
        read(answer, BEDROCK, action, &host)
    }
}

impl Signer<'_> {
    /// A request that carries a signature.
    pub(super) fn request(
        &self,
        service: &str,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Request<Vec<u8>>> {
        let AwsCredentials { access_key, secret, token, .. } = self.credentials;
        if !self.credentials.fit_a_header() {
            return Err(Fault::new(&code::REJECTED).with("service", service).with("code", "InvalidCharacters"));
        }
        let token = Some(token.to_string()).filter(|token| !token.is_empty());
        let identity = Credentials::new(access_key, secret.as_str(), token, None, "genkan").into();
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body.to_vec()).map_err(|error| bad_url(url, &error))?;
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(service)
            .time(SystemTime::from(self.now))
            .settings(settings(service))
            .build()
            .map_err(|error| bad_url(url, &error))?
            .into();
        let signable = SignableRequest::new(method, url, headers.iter().copied(), SignableBody::Bytes(body))
            .map_err(|error| bad_url(url, &error))?;
        let (instructions, _) = sign(signable, &params).map_err(|error| bad_url(url, &error))?.into_parts();
        instructions.apply_to_request_http1x(&mut request);
        Ok(request)
    }
}

/// How a service's requests are signed: S3 takes a path as it stands, and the body's digest in a header.
fn settings(service: &str) -> SigningSettings {
    let mut settings = SigningSettings::default();
    if service == "s3" {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    settings
}

impl AwsCredentials {
    /// Whether a request can be signed with them: the signer panics at what a header can't hold.
    pub(super) fn fit_a_header(&self) -> bool {
        self.access_key.bytes().chain(self.token.bytes()).all(|byte| byte.is_ascii_graphic())
    }
}

/// Reads a JSON answer, or says what the service refused.
pub(super) fn read<T: for<'de> Deserialize<'de>>(
    answer: Response,
    service: &str,
    action: &str,
    host: &str,
) -> Result<T> {
    let foreign = || Fault::new(&code::NOT_AWS).with("host", host);
    if answer.status == 200 {
        // The text of a parser's error may hold a piece of a secret.
        return serde_json::from_slice(&answer.body)
            .map_err(|_| foreign().because_phrase(Phrase::new(seen::NO_ANSWER_TO).with("action", action)));
    }
    let AwsError { kind, message, request_id } = AwsError::from_response(&answer);
    if kind.is_empty() {
        return Err(foreign().because(format_args!("HTTP {}", answer.status)));
    }
    Err(refusal(&kind, &message, request_id.as_deref()).with("service", service).with("action", action))
}

/// An error as AWS's services answer it, in either of their two JSON forms.
pub(super) struct AwsError {
    /// The error's name, such as `AccessDeniedException`; empty where the answer isn't AWS's.
    pub(super) kind: String,
    pub(super) message: String,
    pub(super) request_id: Option<String>,
}

impl AwsError {
    pub(super) fn from_response(answer: &Response) -> Self {
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let field =
            |names: &[&str]| names.iter().find_map(|name| body.get(*name)?.as_str()).unwrap_or_default().to_owned();
        let kind = answer.header("x-amzn-errortype").map_or_else(|| field(&["__type", "code"]), str::to_owned);
        let kind = kind.split(':').next().unwrap_or_default();
        let kind = kind.rsplit('#').next().unwrap_or_default();
        let request_id = answer.header("x-amzn-requestid").map(str::to_owned);
        Self { kind: kind.to_owned(), message: field(&["message", "Message"]), request_id }
    }
}

/// An error of a service as a fault with one of genkan's codes: by its name, and for a wrong clock by its message.
pub(super) fn refusal(kind: &str, message: &str, request_id: Option<&str>) -> Fault {
    let kind = for_people(kind);
    let mut cause = format!("{kind}: {}", for_people(message));
    if let Some(id) = request_id {
        let _ = write!(cause, " (request {})", for_people(id));
    }
    let off =
        cause.contains("Signature expired") || cause.contains("not yet current") || kind == "RequestTimeTooSkewed";
    let code = match kind.as_str() {
        _ if off => &code::CLOCK,
        "ExpiredTokenException"
        | "ExpiredToken"
        | "UnrecognizedClientException"
        | "InvalidClientTokenId"
        | "InvalidSignatureException"
        | "SignatureDoesNotMatch"
        | "UnauthorizedException"
        // EC2's and S3's words for it.
        | "AuthFailure"
        | "InvalidAccessKeyId" => &code::REJECTED,
        "AccessDeniedException" | "AccessDenied" | "UnauthorizedOperation" => &code::DENIED,
        _ => &code::REFUSED,
    };
    Fault::new(code).with("code", kind).because(cause)
}

/// A service's message as far as it may be shown: the first line, without words that could be a token.
///
/// To a signature that it refuses AWS answers the whole request that should have been signed, the session token in it;
/// and what stands between may answer whatever it was sent.
pub(super) fn for_people(said: &str) -> String {
    let line: String = said.lines().next().unwrap_or_default().chars().filter(|c| !c.is_control()).collect();
    let word = |word: &str| {
        let names = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let longest = if names.starts_with("arn:") { LONGEST_ARN } else { LONGEST_WORD };
        if word.chars().count() > longest { "…".to_owned() } else { word.to_owned() }
    };
    // Languages without blanks between words have none that could be a token, which is ASCII.
    let is_token = |c: char| c.is_ascii() && c != ' ';
    let mut told = String::new();
    let mut rest = line.as_str();
    while let Some(start) = rest.find(is_token) {
        let end = rest[start..].find(|c| !is_token(c)).map_or(rest.len(), |length| start + length);
        told.push_str(&rest[..start]);
        told.push_str(&word(&rest[start..end]));
        rest = &rest[end..];
    }
    told + rest
}

/// The length of a UUID.
const LONGEST_WORD: usize = 36;
const LONGEST_ARN: usize = 200;

/// The error of a missing resource.
const NOT_FOUND: &str = "ResourceNotFoundException";

fn bad_url(url: &str, error: &dyn std::error::Error) -> Fault {
    Fault::new(&code::UNREACHABLE).with("host", url).because(error)
}

/// Percent-encodes a path segment or a query value.
pub(super) fn encode(text: &str) -> String {
    const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, UNRESERVED).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_a_service_says_no_token_reaches_a_person() {
        let token = format!("IQoJ{}", "b3JpZ2luX2Vj/+".repeat(40));
        let arn =
            "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/taro@acme.example";
        let canonical = format!(
            "The request signature we calculated does not match the signature you provided.\n\nThe Canonical String for \
             this request should have been\n'POST\n/\n\nx-amz-security-token:{token}'"
        );
        for (said, plainly) in [
            (canonical.as_str(), "The request signature we calculated does not match the signature you provided."),
            (&format!("User: {arn} is not authorized"), &format!("User: {arn} is not authorized")),
            (&format!("on resource: ({arn})"), &format!("on resource: ({arn})")),
            (&format!("invalid token {token}, sorry"), "invalid token … sorry"),
            (&format!("{{\"refreshToken\":\"{token}\"}}"), "…"),
            (&format!("arn:{token}"), "…"),
            ("a\u{1b}[2Jb\u{7}", "a[2Jb"),
            ("", ""),
        ] {
            assert_eq!(for_people(said), plainly);
            let fault = refusal("SignatureDoesNotMatch", said, None);
            assert!(!fault.to_json().to_string().contains(&token[..40]), "{fault}");
        }
    }
}
