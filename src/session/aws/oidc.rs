//! The token service of IAM Identity Center: registering an OAuth client, starting a sign-in, redeeming a grant.
//!
//! Requests are unsigned JSON. A refusal keeps its kind, because the policy depends on it, and carries the fault
//! that a person reads. What isn't the service's own JSON (a captive portal, a proxy's page) is never taken for a
//! refusal: it proves nothing about a token.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ureq::http::Request;
use zeroize::Zeroizing;

use super::signing::{encode, for_people};
use super::target::{ACCESS, Session};
use super::token::{Granted, Kind, OAuthClient, Registration, is_sendable};
use crate::code::{aws as code, sign_in};
use crate::fault::{Fault, Result};
use crate::world::html;
use crate::world::net::{Net, Response, host};

/// The service of one region, asked on behalf of one session.
pub(super) struct Oidc<'a> {
    pub(super) net: &'a Net,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    pub(super) session: &'a Session,
}

/// What is redeemed for a token.
pub(super) enum Grant<'a> {
    Refresh(&'a str),
    Code { code: &'a str, verifier: &'a str, redirect_uri: &'a str },
    Device(&'a str),
}

/// A device authorization: a sign-in that waits for a person to enter a code.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct DeviceCode {
    pub(super) device_code: Zeroizing<String>,
    pub(super) user_code: String,
    pub(super) verification_uri: String,
    /// With the code in it, where the service makes one.
    pub(super) verification_uri_complete: Option<String>,
    /// Seconds.
    pub(super) expires_in: i64,
    /// Seconds between two polls.
    pub(super) interval: Option<u64>,
}

/// A refusal of the service, or a request without an answer of its own.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) error: OidcError,
    pub(super) fault: Fault,
}

/// What the policy does next depends on this alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum OidcError {
    /// The person hasn't answered yet.
    Pending,
    /// Asked too often: the interval grows.
    SlowDown,
    /// The code of a sign-in has expired.
    Expired,
    /// The person declined, or the organisation's KMS key can't be used: not tried again.
    Denied,
    /// The refresh token is spent, or the session is over.
    InvalidGrant,
    /// The registration is unknown or expired.
    InvalidClient,
    /// No answer of the service's own: nothing is known about the grant.
    Unknown,
    /// A mistake in the configuration.
    Other,
}

/// The redirect URI of a registration; each sign-in adds its port.
const REDIRECT: &str = "http://127.0.0.1/oauth/callback";
const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// The deadline of one request, but of one whose answer is the only copy of the next refresh token.
pub(super) const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);

impl Oidc<'_> {
    /// Registers genkan as an OAuth client for a kind of sign-in; AWS keeps it for about 90 days.
    pub(super) fn register(&self, kind: Kind) -> std::result::Result<Registration, Refusal> {
        let session = self.session;
        let scopes = if session.is_legacy() { Vec::new() } else { session.scopes.clone() };
        let grant_types: Vec<String> = match kind {
            Kind::Browser => ["authorization_code", "refresh_token"].map(str::to_owned).to_vec(),
            Kind::Device => Vec::new(),
        };
        let mut body = json!({"clientName": format!("genkan-{}", session.key()), "clientType": "public"});
        if !scopes.is_empty() {
            body["scopes"] = json!(scopes);
        }
        if kind == Kind::Browser {
            body["grantTypes"] = json!(grant_types);
            body["redirectUris"] = json!([REDIRECT]);
            body["issuerUrl"] = session.start_url.as_str().into();
        }
        let registered: Registered =
            self.post("/client/register", &body, REQUEST_TIMEOUT, "sso-oidc:RegisterClient")?;
        let expires = Timestamp::from_second(registered.client_secret_expires_at).unwrap_or(Timestamp::UNIX_EPOCH);
        let client = OAuthClient { id: registered.client_id, secret: registered.client_secret, expires };
        Ok(Registration { client, scopes, grant_types })
    }

    /// The address at which a browser starts a sign-in.
    pub(super) fn authorize_url(
        &self,
        client: &OAuthClient,
        redirect_uri: &str,
        state: &str,
        challenge: &str,
    ) -> String {
        let scopes = if self.session.scopes.is_empty() { ACCESS.to_owned() } else { self.session.scopes.join(" ") };
        let query = [
            ("response_type", "code"),
            ("client_id", &client.id),
            ("redirect_uri", redirect_uri),
            ("state", state),
            ("code_challenge_method", "S256"),
            // The service's own spelling; the standard's is `scope`.
            ("scopes", &scopes),
            ("code_challenge", challenge),
        ];
        // A blank as `%20`: the service takes a `+` for what it is.
        let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        format!("{}/authorize?{}", self.base, query.join("&"))
    }

    /// Starts a sign-in by device code.
    pub(super) fn device(&self, client: &OAuthClient) -> std::result::Result<DeviceCode, Refusal> {
        let body = json!({
            "clientId": client.id,
            "clientSecret": client.secret.as_str(),
            "startUrl": self.session.start_url,
        });
        self.post("/device_authorization", &body, REQUEST_TIMEOUT, "sso-oidc:StartDeviceAuthorization")
    }

    /// Redeems a grant at `now`.
    pub(super) fn redeem(
        &self,
        client: &OAuthClient,
        grant: &Grant<'_>,
        now: Timestamp,
    ) -> std::result::Result<Granted, Refusal> {
        let mut body = json!({"clientId": client.id, "clientSecret": client.secret.as_str()});
        let mut put = |key: &str, value: &str| body[key] = value.into();
        match grant {
            Grant::Refresh(token) => {
                put("grantType", "refresh_token");
                put("refreshToken", token);
            }
            Grant::Code { code, verifier, redirect_uri } => {
                put("grantType", "authorization_code");
                put("code", code);
                put("codeVerifier", verifier);
                put("redirectUri", redirect_uri);
            }
            Grant::Device(code) => {
                put("grantType", DEVICE_GRANT);
                put("deviceCode", code);
            }
        }
        // The token that is sent works no second time: who gives the answer up has lost the sign-in.
        let timeout = if matches!(grant, Grant::Refresh(_)) { self.net.left() } else { REQUEST_TIMEOUT };
        const ACTION: &str = "sso-oidc:CreateToken";
        let created: Created = self.post("/token", &body, timeout, ACTION)?;
        let is_damaged = |secret: &Zeroizing<String>| !is_sendable(secret);
        if is_damaged(&created.access_token) || created.refresh_token.as_ref().is_some_and(is_damaged) {
            return Err(self.foreign(format!("no answer to {ACTION}")));
        }
        Ok(Granted {
            access: created.access_token,
            expires: now + SignedDuration::from_secs(created.expires_in),
            refresh: created.refresh_token,
        })
    }

    fn post<T: for<'de> Deserialize<'de>>(
        &self,
        path: &str,
        body: &Value,
        timeout: Duration,
        action: &'static str,
    ) -> std::result::Result<T, Refusal> {
        let answer = self.net.send_patiently(|| self.send(path, body, timeout));
        self.read(&answer.map_err(|fault| Refusal { error: OidcError::Unknown, fault })?, action)
    }

    fn send(&self, path: &str, body: &Value, timeout: Duration) -> Result<Response> {
        let url = format!("{}{path}", self.base);
        let request = Request::builder().method("POST").uri(&url).header("content-type", "application/json");
        let request = request
            .body(body.to_string().into_bytes())
            .map_err(|error| Fault::new(&code::UNREACHABLE).with("host", &url).because(error))?;
        self.net.send(request, timeout)
    }

    fn read<T: for<'de> Deserialize<'de>>(
        &self,
        answer: &Response,
        action: &'static str,
    ) -> std::result::Result<T, Refusal> {
        if answer.status == 200 {
            // The text of a parser's error may hold a piece of the token.
            return serde_json::from_slice(&answer.body).map_err(|_| self.foreign(format!("no answer to {action}")));
        }
        let Ok(said) = serde_json::from_slice::<ErrorBody>(&answer.body) else {
            return Err(self.foreign(html::told(answer.status, &answer.body)));
        };
        let header =
            answer.headers.iter().find(|(name, _)| name == "x-amzn-errortype").map(|(_, value)| value.as_str());
        let kind = said.error.as_deref().or(header).unwrap_or_default();
        if kind.is_empty() {
            return Err(self.foreign(html::told(answer.status, &answer.body)));
        }
        Err(self.refusal(kind, &said, action))
    }

    /// An answer that isn't the service's.
    fn foreign(&self, cause: String) -> Refusal {
        let fault = Fault::new(&code::NOT_AWS).with("host", host(self.base)).because(cause);
        Refusal { error: OidcError::Unknown, fault }
    }

    /// The service's errors go by two names, one in the body and one in a header.
    fn refusal(&self, kind: &str, said: &ErrorBody, action: &'static str) -> Refusal {
        let kind = kind.split(':').next().unwrap_or_default().rsplit('#').next().unwrap_or_default();
        let plain = kind.trim_end_matches("Exception").replace('_', "").to_ascii_lowercase();
        let key = said.reason.as_deref().filter(|reason| reason.starts_with("KMS_"));
        let (error, code) = match plain.as_str() {
            _ if key.is_some() => (OidcError::Denied, &sign_in::KEY),
            "authorizationpending" => (OidcError::Pending, &sign_in::UNANSWERED),
            "slowdown" => (OidcError::SlowDown, &sign_in::BUSY),
            "expiredtoken" => (OidcError::Expired, &sign_in::UNANSWERED),
            "accessdenied" => (OidcError::Denied, &sign_in::DECLINED),
            "invalidgrant" => (OidcError::InvalidGrant, &sign_in::ENDED),
            "invalidclient" => (OidcError::InvalidClient, &sign_in::CLIENT),
            "unauthorizedclient" => (OidcError::InvalidClient, &sign_in::CLIENT_GRANT),
            "unsupportedgranttype" | "invalidscope" | "invalidclientmetadata" | "invalidredirecturi" => {
                (OidcError::Other, &sign_in::REGISTRATION)
            }
            "invalidrequest" | "invalidrequestregion" => (OidcError::Other, &sign_in::REQUEST),
            "internalserver" => (OidcError::Unknown, &sign_in::INTERNAL),
            "toomanyrequests" | "throttling" => (OidcError::Unknown, &sign_in::BUSY),
            _ => (OidcError::Other, &sign_in::OTHER),
        };
        let reason = said.description.as_deref().or(said.message.as_deref()).unwrap_or_default();
        let fault = Fault::new(code)
            .with("session", self.session.key())
            .with("url", &self.session.start_url)
            .with("region", &self.session.region)
            .with("code", for_people(kind))
            .with("reason", for_people(key.unwrap_or_default()))
            .because(format_args!("{action}: {} {}", for_people(kind), for_people(reason)));
        Refusal { error, fault }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Registered {
    client_id: String,
    client_secret: Zeroizing<String>,
    /// Seconds since 1970.
    client_secret_expires_at: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    access_token: Zeroizing<String>,
    /// Seconds.
    expires_in: i64,
    refresh_token: Option<Zeroizing<String>>,
}

#[derive(Deserialize)]
struct ErrorBody {
    error: Option<String>,
    #[serde(rename = "error_description")]
    description: Option<String>,
    #[serde(alias = "Message")]
    message: Option<String>,
    reason: Option<String>,
}
