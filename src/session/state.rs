//! The state of a source of credentials: whose, until when, stored where, and whether its service still accepts it.

use jiff::Timestamp;

use super::aws::root::{AWS_LOGIN, SSO};
use super::google;
use crate::fault::Fault;
use crate::profile::Issuer;

/// One source of credentials, as `status` shows it.
pub struct State {
    pub issuer: Issuer,
    pub name: String,
    /// The kind of source; `sso` for a sign-in that genkan renews.
    pub kind: &'static str,
    pub account: Option<String>,
    pub role: Option<String>,
    /// The ARNs of the roles that are assumed with its credentials.
    pub assumes: Vec<String>,
    /// The ARN of the credentials, where STS said so; at Google an account, or an identity pool.
    pub identity: Option<String>,
    /// The project that Google counts requests against.
    pub quota_project: Option<String>,
    /// A file, a variable, or `keyring`.
    pub storage: String,
    pub token_expires: Option<Timestamp>,
    pub credentials_expire: Option<Timestamp>,
    /// Whether genkan can renew it without a person.
    pub refreshable: bool,
    /// Whether its service accepts it; `None` where it wasn't asked, or didn't answer.
    pub accepted: Option<bool>,
    /// Why it isn't accepted, or why that couldn't be found out.
    pub reason: Option<Fault>,
    /// What is wrong with credentials that work.
    pub finding: Option<Fault>,
    pub pending: Option<Waiting>,
}

/// A sign-in that waits for a person.
pub struct Waiting {
    pub url: String,
    /// The code that the page has to show, in the device flow.
    pub code: Option<String>,
    pub expires: Timestamp,
}

impl State {
    /// Whether credentials can be had without a person, as far as this state shows.
    pub fn works(&self, now: Timestamp) -> bool {
        let lives = self.kind != SSO || self.token_expires.is_some_and(|expires| expires > now);
        self.accepted != Some(false) && (lives || self.refreshable)
    }

    /// Whether genkan itself can ask a person to sign in.
    pub fn is_sign_in(&self) -> bool {
        self.kind == SSO
    }

    /// Whether the AWS CLI signed in to it (`aws login`).
    pub fn is_of_aws_login(&self) -> bool {
        self.kind == AWS_LOGIN
    }

    /// Whether a person signed in for it, at AWS or at Google.
    pub fn is_of_person(&self) -> bool {
        self.is_sign_in() || google::PERSONS.contains(&self.kind)
    }
}
