//! The calls to AWS: signed requests over [`Net`], and its errors in our words.
//!
//! Endpoints: `AWS_ENDPOINT_URL_…` and `AWS_ENDPOINT_URL` of the person's own environment, then the profile's,
//! then the region's. A `bedrock-runtime` endpoint serves no lists, so it is passed over.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use serde::Deserialize;
use serde_json::Value;
use ureq::http::Request;

use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::world::World;
use crate::world::net::{Answer, Net};

/// Who asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub account: String,
    pub arn: String,
}

/// An inference profile as the account describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InferenceProfile {
    pub id: String,
    pub arn: String,
    /// The ARNs of the models behind it, one for each destination.
    pub models: Vec<String>,
}

/// One identity, one region, one way out.
pub(super) struct Caller<'a> {
    net: &'a Net,
    credentials: &'a Credentials,
    region: &'a str,
    /// The address of Bedrock's control plane.
    pub(super) bedrock: String,
    sts: String,
    now: SystemTime,
}

/// Bedrock's control plane in errors.
const BEDROCK: &str = "Bedrock";

/// Pages after which a list that doesn't end is given up.
const PAGES: usize = 50;

impl<'a> Caller<'a> {
    pub(super) fn new(world: &World, profile: &'a Profile, net: &'a Net, credentials: &'a Credentials) -> Self {
        let region = &profile.aws.region;
        let own =
            Some(profile.aws.endpoint_url.as_str()).filter(|url| !url.is_empty() && !url.contains("bedrock-runtime"));
        Self {
            net,
            credentials,
            region,
            bedrock: endpoint(world, "BEDROCK", own, || format!("https://bedrock.{region}.amazonaws.com")),
            sts: endpoint(world, "STS", None, || format!("https://sts.{region}.amazonaws.com")),
            now: SystemTime::from(world.now()),
        }
    }

    /// Every system profile that the account lists.
    pub(super) fn list(&self) -> Result<Vec<InferenceProfile>> {
        let base = format!("{}/inference-profiles?maxResults=1000&type=SYSTEM_DEFINED", self.bedrock);
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
        let url = format!("{}/inference-profiles/{}", self.bedrock, encode(id));
        match self.json::<Described>(&url, "bedrock:GetInferenceProfile") {
            Ok(described) => Ok(Some(described.into())),
            Err(fault) if fault.causes().iter().any(|cause| cause.starts_with(NOT_FOUND)) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Who these credentials belong to: best effort, in three seconds.
    pub(super) fn identity(&self) -> Option<Identity> {
        const BODY: &str = "Action=GetCallerIdentity&Version=2011-06-15";
        let headers = [("content-type", "application/x-www-form-urlencoded; charset=utf-8")];
        let request = self.signed("sts", "POST", &format!("{}/", self.sts), &headers, BODY.as_bytes()).ok()?;
        let answer = self.net.send(request, Duration::from_secs(3)).ok().filter(|answer| answer.status == 200)?;
        let text = String::from_utf8(answer.body).ok()?;
        let element = |name: &str| {
            let (_, rest) = text.split_once(&format!("<{name}>"))?;
            Some(rest.split_once("</")?.0.to_owned())
        };
        Some(Identity { account: element("Account")?, arn: element("Arn")? })
    }

    fn json<T: for<'de> Deserialize<'de>>(&self, url: &str, action: &str) -> Result<T> {
        let request = self.signed("bedrock", "GET", url, &[("accept", "application/json")], b"")?;
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = self.net.send(request, self.net.left())?;
        read(answer, BEDROCK, action, &host)
    }

    fn signed(
        &self,
        service: &str,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Request<Vec<u8>>> {
        let identity = self.credentials.clone().into();
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body.to_vec()).map_err(|error| bad_url(url, &error))?;
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(service)
            .time(self.now)
            .settings(SigningSettings::default())
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

/// The address of a service, without a slash at the end.
pub(super) fn endpoint(world: &World, service: &str, own: Option<&str>, regional: impl FnOnce() -> String) -> String {
    let variable = format!("AWS_ENDPOINT_URL_{service}");
    let named = world.var(&variable).or_else(|| world.var("AWS_ENDPOINT_URL")).or(own);
    named.map_or_else(regional, |url| url.trim_end_matches('/').to_owned())
}

/// Reads a JSON answer, or says what the service refused.
pub(super) fn read<T: for<'de> Deserialize<'de>>(answer: Answer, service: &str, action: &str, host: &str) -> Result<T> {
    let foreign = || Fault::new(&code::NOT_AWS).with("host", host);
    if answer.status == 200 {
        return serde_json::from_slice(&answer.body).map_err(|error| foreign().because(error));
    }
    let header = |name: &str| answer.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    let field = |names: &[&str]| names.iter().find_map(|name| body.get(*name)?.as_str()).unwrap_or_default().to_owned();
    let kind = header("x-amzn-errortype").map_or_else(|| field(&["__type", "code"]), str::to_owned);
    let kind = kind.split(':').next().unwrap_or_default();
    let kind = kind.rsplit('#').next().unwrap_or_default();
    if kind.is_empty() {
        return Err(foreign().because(format_args!("HTTP {}", answer.status)));
    }
    let mut cause = format!("{kind}: {}", field(&["message", "Message"]));
    if let Some(request) = header("x-amzn-requestid") {
        let _ = write!(cause, " (request {request})");
    }
    let off =
        cause.contains("Signature expired") || cause.contains("not yet current") || kind == "RequestTimeTooSkewed";
    let code = match kind {
        _ if off => &code::CLOCK,
        "ExpiredTokenException"
        | "ExpiredToken"
        | "UnrecognizedClientException"
        | "InvalidClientTokenId"
        | "InvalidSignatureException"
        | "SignatureDoesNotMatch"
        | "UnauthorizedException" => &code::REJECTED,
        "AccessDeniedException" | "AccessDenied" => &code::DENIED,
        _ => &code::REFUSED,
    };
    Err(Fault::new(code).with("service", service).with("code", kind).with("action", action).because(cause))
}

/// How the cause of a missing resource begins.
const NOT_FOUND: &str = "ResourceNotFoundException";

fn bad_url(url: &str, error: &dyn std::error::Error) -> Fault {
    Fault::new(&code::UNREACHABLE).with("host", url).because(error)
}

/// Percent-encodes a path segment or a query value.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
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
