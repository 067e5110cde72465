//! The role whose credentials are wanted, and its sign-in: plain values, from a deployment profile or the AWS files.

use serde::{Deserialize, Serialize};

use crate::profile::{AccessPortal, AssumedRole, Profile, Sso, is_same_portal};
use crate::world::digest::{sha1, sha256};

/// A sign-in through IAM Identity Center, as the AWS tools know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The name of the `[sso-session]`; empty for the older form without one, which is known by its URL.
    pub name: String,
    /// Exactly as it is written: the cache of the older form is keyed by it.
    pub start_url: String,
    /// Home region of IAM Identity Center.
    pub region: String,
    /// The scopes that a registration asks for; without one the service issues no refresh token.
    pub scopes: Vec<String>,
}

/// A role in an account, reached by a sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub session: Session,
    pub account: String,
    pub role: String,
    /// The role that is assumed with that one's credentials: its credentials are the ones that are wanted.
    pub behind: Option<AssumedRole>,
}

/// The scope that every AWS tool asks for where nothing else is written.
pub(in crate::session) const ACCESS: &str = "sso:account:access";

impl Session {
    /// The key of the session in the AWS tools' caches: its name, else its URL.
    pub fn key(&self) -> &str {
        if self.name.is_empty() { &self.start_url } else { &self.name }
    }

    /// The file of its token below `~/.aws/sso/cache`.
    pub fn token_file(&self) -> String {
        format!("{}.json", sha1(self.key()))
    }

    /// Whether it leads to the access portal of this address.
    pub fn is_at(&self, start_url: &str) -> bool {
        is_same_portal(&self.start_url, start_url)
    }

    /// Whether it is of the older form: without a name, and with a token that can't be renewed.
    pub fn is_legacy(&self) -> bool {
        self.name.is_empty()
    }
}

impl From<AccessPortal> for Session {
    fn from(portal: AccessPortal) -> Self {
        let AccessPortal { session: name, start_url, region } = portal;
        Self { name, start_url, region, scopes: vec![ACCESS.to_owned()] }
    }
}

impl From<Sso> for Target {
    fn from(sso: Sso) -> Self {
        let Sso { session, start_url, region, account, role, behind } = sso;
        Self { session: AccessPortal { session, start_url, region }.into(), account, role, behind }
    }
}

impl Target {
    /// The sign-in of the deployment profile, where its SSO settings are complete.
    pub fn from_profile(profile: &Profile) -> Option<Self> {
        profile.sso().map(Self::from)
    }

    /// What tells credentials of one role behind the sign-in from those of another, or of the same one assumed otherwise;
    /// `None` without such a role.
    pub(super) fn digest_behind(&self) -> Option<String> {
        let AssumedRole { arn, external_id, session_name, tags, duration } = self.behind.as_ref()?;
        let tags = tags.iter().flat_map(|(name, value)| [name.clone(), value.clone()]);
        let parts = [arn.clone(), external_id.clone(), session_name.clone(), duration.to_string()];
        Some(sha256(parts.into_iter().chain(tags).collect::<Vec<_>>().join("\0")))
    }
}
