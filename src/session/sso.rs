//! Role credentials from an SSO sign-in that is there: the token of the AWS tools' cache, exchanged at the portal.
//!
//! The token is read, never renewed and never written: ten processes that renew one rotating token give one
//! success and nine failures, and locking that is another command's work.

use std::time::Duration;

use aws_credential_types::Credentials;
use jiff::Timestamp;
use serde::Deserialize;
use sha1::{Digest, Sha1};
use ureq::http::Request;
use zeroize::Zeroizing;

use super::aws::{encode, endpoint, read};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::words::models as say;
use crate::world::net::Net;
use crate::world::{World, files};

/// Whose role, by which sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Session {
    /// The `[sso-session]`; empty for the older form, which goes by the URL.
    pub(super) name: String,
    pub(super) start_url: String,
    pub(super) region: String,
    pub(super) account: String,
    pub(super) role: String,
}

/// How often a token file that is being rewritten is read again, and how long between.
const TRIES: usize = 3;
const PAUSE: Duration = Duration::from_millis(100);

impl Session {
    /// All facts, or nothing.
    pub(super) fn complete(self) -> Option<Self> {
        let open = [&self.start_url, &self.region, &self.account, &self.role].into_iter().any(String::is_empty);
        (!open).then_some(self)
    }

    /// What people know the sign-in by.
    pub(super) fn label(&self) -> &str {
        if self.name.is_empty() { &self.start_url } else { &self.name }
    }

    /// Exchanges the cached token for the role's credentials.
    pub(super) fn credentials(&self, world: &World, net: &Net) -> Result<Credentials> {
        let token =
            self.token(world)?.filter(|token| token.expires_at > world.now()).ok_or_else(|| self.signed_out())?;
        let portal = endpoint(world, "SSO", None, || format!("https://portal.sso.{}.amazonaws.com", self.region));
        let (role, account) = (encode(&self.role), encode(&self.account));
        let url = format!("{portal}/federation/credentials?role_name={role}&account_id={account}");
        let request = Request::builder().uri(&url).header("x-amz-sso_bearer_token", token.access_token.as_str());
        let request = request.body(Vec::new());
        let request = request.map_err(|error| Fault::new(&code::UNREACHABLE).with("host", &portal).because(error))?;
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = net.send(request, net.left())?;
        if answer.status == 401 {
            return Err(self.signed_out());
        }
        if matches!(answer.status, 403 | 404) && !answer.body.is_empty() {
            let said = read::<Exchanged>(answer, PORTAL, "sso:GetRoleCredentials", &host);
            return said.map(Exchanged::into).map_err(|fault| self.not_assigned(&fault));
        }
        read::<Exchanged>(answer, PORTAL, "sso:GetRoleCredentials", &host).map(Exchanged::into)
    }

    /// The cached token; `None` where there is none. A file in the middle of a rewrite is read again.
    fn token(&self, world: &World) -> Result<Option<Token>> {
        let key = if self.name.is_empty() { &self.start_url } else { &self.name };
        let digest: String = Sha1::digest(key).iter().map(|byte| format!("{byte:02x}")).collect();
        let path = world.dirs.aws_sso_cache.join(format!("{digest}.json"));
        for _ in 0..TRIES {
            let Some(bytes) = files::read(&path)?.map(Zeroizing::new) else { return Ok(None) };
            if let Ok(token) = serde_json::from_slice(&bytes) {
                return Ok(Some(token));
            }
            std::thread::sleep(PAUSE);
        }
        Ok(None)
    }

    fn signed_out(&self) -> Fault {
        let fault = Fault::new(&code::SIGNED_OUT).with("session", self.label());
        if self.name.is_empty() {
            fault.hint(say::HINT_SIGN_IN, &[])
        } else {
            fault.hint(say::HINT_SIGN_IN_SESSION, &[("session", &self.name)])
        }
    }

    fn not_assigned(&self, why: &Fault) -> Fault {
        let fault = Fault::new(&code::NOT_ASSIGNED).with("role", &self.role).with("account", &self.account);
        why.causes().iter().fold(fault, Fault::because)
    }
}

/// The portal in errors.
const PORTAL: &str = "AWS SSO";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Token {
    access_token: Zeroizing<String>,
    #[serde(deserialize_with = "moment")]
    expires_at: Timestamp,
}

/// RFC 3339; older tools wrote `UTC` for the offset.
fn moment<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Timestamp, D::Error> {
    let text = String::deserialize(deserializer)?;
    let text = text.strip_suffix("UTC").map_or_else(|| text.clone(), |time| format!("{time}Z"));
    text.parse().map_err(serde::de::Error::custom)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Exchanged {
    role_credentials: RoleCredentials,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RoleCredentials {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    session_token: Zeroizing<String>,
}

impl From<Exchanged> for Credentials {
    fn from(exchanged: Exchanged) -> Self {
        let RoleCredentials { access_key_id, secret_access_key, session_token } = exchanged.role_credentials;
        Self::new(access_key_id, secret_access_key.as_str(), Some(session_token.to_string()), None, "sso")
    }
}
