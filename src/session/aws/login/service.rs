//! AWS Sign-In, asked for new keys with a refresh token.
//!
//! The request as AWS CLI 2.36.7 sends it (seen): `POST /v1/token`, unsigned JSON, the proof in a header. The service's
//! model calls a renewal idempotent while the token is valid; that isn't relied on. What isn't the service's own JSON is
//! never taken for a refusal.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use ureq::http::Request;
use zeroize::Zeroizing;

use super::proof::{proof, unique};
use super::token::{Granted, Renewal};
use crate::code::{aws, aws_login as code, sign_in};
use crate::fault::Fault;
use crate::messages::aws_login as words;
use crate::session::aws::oidc::{OidcError, Refusal};
use crate::session::aws::signing::{AwsError, for_people};
use crate::world::html;
use crate::world::net::{Net, Response, host};

/// The service of one region, asked on behalf of one AWS profile.
pub(super) struct Service<'a> {
    pub(super) net: &'a Net,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    /// The AWS profile, for people.
    pub(super) section: &'a str,
}

/// The deadline of one request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);
const NAME: &str = "AWS Sign-In";
const ACTION: &str = "signin:CreateOAuth2Token";
/// The service's model says 15 minutes at most; no console session lasts longer than this.
const LONGEST: i64 = 12 * 3600;

impl Service<'_> {
    /// Redeems a refresh token at `now`.
    pub(super) fn redeem(&self, renewal: &Renewal, now: Timestamp) -> Result<Granted, Refusal> {
        let url = format!("{}/v1/token", self.base);
        let refresh = renewal.refresh.as_str();
        let body = json!({"clientId": renewal.client, "grantType": "refresh_token", "refreshToken": refresh});
        let body = Zeroizing::new(body.to_string());
        let answer = self.net.send_patiently(|| self.post(&url, &body, renewal, now))?;
        self.read(&answer, now)
    }

    fn post(&self, url: &str, body: &str, renewal: &Renewal, now: Timestamp) -> Result<Response, Refusal> {
        let unknown = |fault| Refusal { error: OidcError::Unknown, fault };
        let id = unique().ok_or_else(|| unknown(Fault::new(&sign_in::RANDOM)))?;
        let proof = proof(&renewal.key, url, &id, now).ok_or_else(|| Refusal {
            error: OidcError::InvalidGrant,
            fault: Fault::new(&code::INCOMPLETE).with("profile", self.section).with("what", "dpopKey"),
        })?;
        let request = Request::builder().method("POST").uri(url).header("content-type", "application/json");
        let request = request.header("DPoP", proof).body(body.as_bytes().to_vec());
        let request =
            request.map_err(|error| unknown(Fault::new(&aws::UNREACHABLE).with("host", url).because(error)))?;
        self.net.send(request, REQUEST_TIMEOUT).map_err(unknown)
    }

    fn read(&self, answer: &Response, now: Timestamp) -> Result<Granted, Refusal> {
        let foreign = |cause: String| Refusal {
            error: OidcError::Unknown,
            fault: Fault::new(&aws::NOT_AWS).with("host", host(self.base)).because(cause),
        };
        if answer.status == 200 {
            // The text of a parser's error may hold a piece of a secret.
            let issued: Issued =
                serde_json::from_slice(&answer.body).map_err(|_| foreign(format!("no answer to {ACTION}")))?;
            let Issued { access_token: keys, expires_in, refresh_token } = issued;
            return Ok(Granted {
                access_key: keys.access_key_id,
                secret: keys.secret_access_key,
                session_token: keys.session_token,
                refresh: refresh_token,
                expires: now + SignedDuration::from_secs(expires_in.clamp(0, LONGEST)),
            });
        }
        let AwsError { kind, message, request_id } = AwsError::from_response(answer);
        if kind.is_empty() {
            return Err(foreign(html::told(answer.status, &answer.body)));
        }
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let error = body["error"].as_str().unwrap_or_default();
        let request = request_id.map(|id| format!(" (request {})", for_people(&id))).unwrap_or_default();
        let cause = [kind.as_str(), error, &message].map(for_people).join(" ");
        Err(self.refusal(answer.status, &kind, error, &format!("{}{request}", cause.trim_end())))
    }

    /// By the member `error`, as the AWS CLI tells them apart.
    fn refusal(&self, status: u16, kind: &str, error: &str, cause: &str) -> Refusal {
        let fault = |code| Fault::new(code).with("profile", self.section).because(format_args!("{ACTION}: {cause}"));
        let (error, fault) = match error {
            "TOKEN_EXPIRED" => (OidcError::InvalidGrant, fault(&code::ENDED)),
            "USER_CREDENTIALS_CHANGED" => {
                (OidcError::InvalidGrant, fault(&code::ENDED).hint(words::PASSWORD_CHANGED, &[]))
            }
            "INSUFFICIENT_PERMISSIONS" => (OidcError::Denied, fault(&code::DENIED)),
            _ if matches!(status, 429 | 500..=599) => {
                let fault = fault(&aws::REFUSED).with("service", NAME).with("action", ACTION);
                (OidcError::Unknown, fault.with("code", for_people(kind)))
            }
            _ => (OidcError::Other, fault(&code::REFUSED).with("code", for_people(kind))),
        };
        Refusal { error, fault }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Issued {
    access_token: Keys,
    /// Seconds.
    expires_in: i64,
    refresh_token: Zeroizing<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Keys {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Zeroizing<String>,
}
