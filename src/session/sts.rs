//! The calls to STS: whose credentials these are, and the credentials of another role for them.
//!
//! STS is asked in the region of the profile, never at the global host, which lies abroad. Private networks often have
//! no STS at all: a request without an answer says nothing about the credentials.

use std::time::Duration;

use jiff::Timestamp;
use ureq::http::Request;
use zeroize::Zeroizing;

use super::AwsCredentials;
use super::aws::{Signer, refusal};
use super::endpoints::host;
use crate::code::{aws as code, source};
use crate::fault::{Fault, Result};
use crate::world::net::{Net, Response};

/// Whom credentials belong to.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Identity {
    pub account: String,
    pub arn: String,
}

/// A role that is assumed with the credentials before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    pub arn: String,
    pub session_name: String,
    pub external_id: Option<String>,
    /// How long the credentials are to last, in seconds; STS's default is an hour.
    pub duration: Option<u32>,
}

/// STS of one region.
pub(super) struct Sts<'a> {
    pub(super) net: &'a Net,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    pub(super) region: &'a str,
    pub(super) now: Timestamp,
}

/// Its name in errors.
const STS: &str = "STS";
/// The deadline of a request that nothing depends on.
const BEST_EFFORT: Duration = Duration::from_secs(3);
/// The deadline of a request that everything depends on.
const PATIENCE: Duration = Duration::from_secs(10);

impl Sts<'_> {
    /// Whom the credentials belong to; within three seconds.
    ///
    /// # Errors
    /// `GK-AWS-004` where STS refuses the credentials; others where it gives no answer.
    pub(super) fn identity(&self, credentials: &AwsCredentials) -> Result<Identity> {
        let answer = self.signed("GetCallerIdentity", &[], credentials, BEST_EFFORT)?;
        let text = self.read(&answer, "sts:GetCallerIdentity")?;
        let of = |name: &str| element(&text, name).map(str::to_owned);
        of("Account").zip(of("Arn")).map(|(account, arn)| Identity { account, arn }).ok_or_else(|| self.foreign())
    }

    /// The credentials of a role that trusts these.
    ///
    /// # Errors
    /// `GK-AWS-068` where STS refuses the role.
    pub(super) fn assume(&self, credentials: &AwsCredentials, role: &Role) -> Result<AwsCredentials> {
        let duration = role.duration.map(|seconds| seconds.to_string());
        let form = [
            ("RoleArn", Some(role.arn.as_str())),
            ("RoleSessionName", Some(role.session_name.as_str())),
            ("ExternalId", role.external_id.as_deref()),
            ("DurationSeconds", duration.as_deref()),
        ];
        let answer = self.signed("AssumeRole", &form, credentials, PATIENCE)?;
        self.given(&answer, "sts:AssumeRole").map_err(|why| not_assumed(role, why))
    }

    /// The credentials of a role that trusts a platform's token.
    ///
    /// # Errors
    /// `GK-AWS-068` where STS refuses the role.
    pub(super) fn assume_with_token(&self, role: &Role, token: &str) -> Result<AwsCredentials> {
        let form = [
            ("RoleArn", Some(role.arn.as_str())),
            ("RoleSessionName", Some(role.session_name.as_str())),
            ("WebIdentityToken", Some(token)),
        ];
        let request = Request::builder().method("POST").uri(self.url()).header(FORM.0, FORM.1);
        let request = request.body(body("AssumeRoleWithWebIdentity", &form)).map_err(|_| self.foreign())?;
        let answer = self.net.send(request, PATIENCE)?;
        self.given(&answer, "sts:AssumeRoleWithWebIdentity").map_err(|why| not_assumed(role, why))
    }

    fn signed(
        &self,
        action: &str,
        form: &[(&str, Option<&str>)],
        credentials: &AwsCredentials,
        patience: Duration,
    ) -> Result<Response> {
        let signer = Signer { credentials, region: self.region, now: self.now };
        let request = signer.request("sts", "POST", &self.url(), &[FORM], &body(action, form))?;
        self.net.send(request, patience)
    }

    fn given(&self, answer: &Response, action: &str) -> Result<AwsCredentials> {
        let text = self.read(answer, action)?;
        let secret = |name: &str| element(&text, name).map(|value| Zeroizing::new(value.to_owned()));
        let credentials = || {
            Some(AwsCredentials {
                access_key: element(&text, "AccessKeyId")?.to_owned(),
                secret: secret("SecretAccessKey")?,
                token: secret("SessionToken")?,
                expires: Some(element(&text, "Expiration")?.parse().ok()?),
            })
        };
        credentials().ok_or_else(|| self.foreign())
    }

    /// The body of a successful answer, or the refusal as a fault.
    fn read(&self, answer: &Response, action: &str) -> Result<Zeroizing<String>> {
        let text = Zeroizing::new(String::from_utf8_lossy(&answer.body).into_owned());
        if answer.status == 200 {
            return Ok(text);
        }
        let kind =
            element(&text, "Code").ok_or_else(|| self.foreign().because(format_args!("HTTP {}", answer.status)))?;
        let fault = refusal(kind, element(&text, "Message").unwrap_or_default(), element(&text, "RequestId"));
        Err(fault.with("service", STS).with("action", action))
    }

    fn url(&self) -> String {
        format!("{}/", self.base)
    }

    fn foreign(&self) -> Fault {
        Fault::new(&code::NOT_AWS).with("host", host(self.base))
    }
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");

fn body(action: &str, form: &[(&str, Option<&str>)]) -> Vec<u8> {
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.append_pair("Action", action).append_pair("Version", "2011-06-15");
    body.extend_pairs(form.iter().filter_map(|(name, value)| Some((name, (*value)?))));
    body.finish().into_bytes()
}

/// The content of the first element of this name. STS nests none of them in one of the same name.
fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    Some(rest.split_once("</")?.0)
}

/// A refusal of the role itself as `GK-AWS-068`; no answer, or a refusal of the credentials before it, stays what it
/// is.
fn not_assumed(role: &Role, why: Fault) -> Fault {
    if ![&code::DENIED, &code::REFUSED].contains(&why.code()) {
        return why;
    }
    let said = why.causes().first().cloned().unwrap_or_default();
    let kind = said.split(':').next().unwrap_or_default();
    let fault = Fault::new(&source::NOT_ASSUMED).with("role", &role.arn).with("code", kind);
    why.causes().iter().fold(fault, Fault::because)
}
