//! The state of a source of credentials: whose, until when, stored where, and whether its service still accepts it.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::profile::Issuer;

/// One source of credentials, as `status` shows it.
pub struct State {
    pub issuer: Issuer,
    pub name: String,
    pub kind: SourceKind,
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

/// What kind of source credentials have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// A sign-in that genkan renews.
    Sso,
    /// The AWS CLI's own sign-in (`aws login`).
    AwsLogin,
    Static,
    Temporary,
    Environment,
    Process,
    Export,
    WebIdentity,
    Platform,
    /// A person's sign-in by gcloud.
    GoogleUser,
    GoogleServiceAccount,
    GoogleImpersonated,
    GoogleExternal,
    /// A person's sign-in at the company's own provider, by gcloud.
    GoogleExternalUser,
    /// A machine's service account, for which Google has no type name.
    GoogleMachine,
    Gateway,
    FoundryKey,
    Entra,
}

impl SourceKind {
    /// Its name in documents; at Google the one in a file's `type`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sso => "sso",
            Self::AwsLogin => "aws-login",
            Self::Static => "static",
            Self::Temporary => "temporary",
            Self::Environment => "environment",
            Self::Process => "process",
            Self::Export => "export",
            Self::WebIdentity => "web-identity",
            Self::Platform => "platform",
            Self::GoogleUser => "authorized_user",
            Self::GoogleServiceAccount => "service_account",
            Self::GoogleImpersonated => "impersonated_service_account",
            Self::GoogleExternal => "external_account",
            Self::GoogleExternalUser => "external_account_authorized_user",
            Self::GoogleMachine => "metadata",
            Self::Gateway => "gateway",
            Self::FoundryKey => "foundry-key",
            Self::Entra => "entra",
        }
    }

    /// Whether a person signed in for it, at AWS or at Google.
    pub const fn is_of_person(self) -> bool {
        matches!(self, Self::Sso | Self::GoogleUser | Self::GoogleExternalUser)
    }
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
        let lives = self.kind != SourceKind::Sso || self.token_expires.is_some_and(|expires| expires > now);
        self.accepted != Some(false) && (lives || self.refreshable)
    }

    /// Whether genkan itself can ask a person to sign in.
    pub fn is_sign_in(&self) -> bool {
        self.kind == SourceKind::Sso
    }

    /// Whether the AWS CLI signed in to it (`aws login`).
    pub fn is_of_aws_login(&self) -> bool {
        self.kind == SourceKind::AwsLogin
    }
}
