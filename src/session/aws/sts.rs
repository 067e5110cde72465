//! The calls to STS: whose credentials these are, and the credentials of another role for them.
//!
//! STS is asked in the region of the profile, never at the global host, which lies abroad. Private networks often have
//! no STS at all: a request without an answer says nothing about the credentials.

use std::time::Duration;

use aws_sdk_sts::Client;
use aws_sdk_sts::types::{Credentials, Tag};
use jiff::Timestamp;

use super::AwsCredentials;
use super::sdk::{Failure, Service};
use super::signing::Signer;
use crate::code::{Code, aws as code, source};
use crate::fault::{Fault, Result};
use crate::world::net::Net;

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
    /// Session tags: names and values.
    pub tags: Vec<(String, String)>,
}

/// STS of one region.
pub(super) struct Sts<'a> {
    pub(super) net: &'a Net,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    pub(super) region: &'a str,
    pub(super) now: Timestamp,
}

/// How long it is waited for whose credentials are: nothing depends on it.
pub const IDENTITY_TIMEOUT: Duration = Duration::from_secs(3);
/// The deadline of a request that everything depends on.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

impl Sts<'_> {
    /// Whom the credentials belong to; within three seconds.
    ///
    /// # Errors
    /// `GK-AWS-004` where STS refuses the credentials; others where it gives no answer.
    pub(super) fn identity(&self, credentials: &AwsCredentials) -> Result<Identity> {
        const ACTION: &str = "sts:GetCallerIdentity";
        let service = self.service(IDENTITY_TIMEOUT);
        let client = Client::new(&service.signed(&self.signer(credentials))?);
        let answer = service.call(ACTION, client.get_caller_identity().send()).map_err(|no| no.fault)?;
        let whom = answer.account.zip(answer.arn).map(|(account, arn)| Identity { account, arn });
        whom.ok_or_else(|| service.unreadable(ACTION))
    }

    /// The credentials of a role that trusts these.
    ///
    /// # Errors
    /// `GK-AWS-068` where STS refuses the role.
    pub(super) fn assume(&self, credentials: &AwsCredentials, role: &Role) -> Result<AwsCredentials> {
        let service = self.service(REQUEST_TIMEOUT);
        let client = Client::new(&service.signed(&self.signer(credentials))?);
        let request = client.assume_role().role_arn(&role.arn).role_session_name(&role.session_name);
        let duration = role.duration.map(|seconds| i32::try_from(seconds).unwrap_or(i32::MAX));
        let request = request.set_external_id(role.external_id.clone()).set_duration_seconds(duration);
        // Built with both, a tag always is one.
        let tags = role.tags.iter().filter_map(|(name, value)| Tag::builder().key(name).value(value).build().ok());
        let request = tags.fold(request, |request, tag| request.tags(tag));
        const ACTION: &str = "sts:AssumeRole";
        given(&service, (role, OF_ROLE), ACTION, service.call(ACTION, request.send()).map(|answer| answer.credentials))
    }

    /// The credentials of a role that trusts a platform's token.
    ///
    /// # Errors
    /// `GK-AWS-068` where STS refuses the role.
    pub(super) fn assume_with_token(&self, role: &Role, token: &str) -> Result<AwsCredentials> {
        let service = self.service(REQUEST_TIMEOUT);
        let request = Client::new(&service.unsigned()).assume_role_with_web_identity().role_arn(&role.arn);
        let request = request.role_session_name(&role.session_name).web_identity_token(token);
        const ACTION: &str = "sts:AssumeRoleWithWebIdentity";
        given(&service, (role, OF_TOKEN), ACTION, service.call(ACTION, request.send()).map(|answer| answer.credentials))
    }

    fn service(&self, timeout: Duration) -> Service<'_> {
        Service { net: self.net, base: self.base, name: "STS", timeout }
    }

    fn signer<'a>(&'a self, credentials: &'a AwsCredentials) -> Signer<'a> {
        Signer { credentials, region: self.region, now: self.now }
    }
}

/// How a refusal of a role is called; where a platform's token is shown in place of credentials, what is said of these is
/// said of the token.
const OF_ROLE: &[&Code] = &[&code::DENIED, &code::REFUSED];
const OF_TOKEN: &[&Code] = &[&code::DENIED, &code::REFUSED, &code::REJECTED];

/// The credentials that STS gave for a role, which it refuses by these codes.
fn given(
    service: &Service<'_>,
    (role, refusals): (&Role, &[&Code]),
    action: &str,
    answer: std::result::Result<Option<Credentials>, Failure>,
) -> Result<AwsCredentials> {
    // An STS that has too much to do says nothing of the role.
    let is_busy = |no: &Failure| {
        no.status.is_some_and(|status| status >= 500) || no.kind.as_ref().is_some_and(|kind| kind.contains("Throttl"))
    };
    let answer = answer.map_err(|no| if is_busy(&no) { no.fault } else { not_assumed(role, refusals, no.fault) })?;
    let credentials = answer.map(|given| AwsCredentials {
        access_key: given.access_key_id,
        secret: given.secret_access_key.into(),
        token: given.session_token.into(),
        expires: Timestamp::from_second(given.expiration.secs()).ok(),
    });
    credentials.ok_or_else(|| service.unreadable(action))
}

/// A refusal of the role itself as `GK-AWS-068`; no answer, or a refusal of the credentials before it, stays what it
/// is.
fn not_assumed(role: &Role, refusals: &[&Code], why: Fault) -> Fault {
    if !refusals.contains(&why.code()) {
        return why;
    }
    let kind = why.arg("code").unwrap_or_default();
    let fault = Fault::new(&source::NOT_ASSUMED).with("role", &role.arn).with("code", kind);
    fault.because_of(&why)
}
