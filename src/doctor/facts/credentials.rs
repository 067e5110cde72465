//! Facts: the sign-in here and at the server, whose keys it gives, whom the client would sign as, and who else could
//! read what lies on the disk. No token, no key and no code stands here.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Failure, Probe};
use crate::session::foundry::Signer;
use crate::session::signer::SignsAs;
pub(crate) use crate::session::{Clocks, Identity};

/// The sign-in and the identity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CredentialsFacts {
    /// The profile's own sign-in; `None` where its facts are open.
    pub session: Probe<Option<Session>>,
    /// Whose the keys are; `None` where they are there and STS gave no answer.
    pub identity: Probe<Option<Identity>>,
    pub signs_as: Probe<SignsAs>,
    /// What `[default]` would sign as, where that is somebody else.
    pub foreign_default: Option<Foreign>,
    /// AWS files that the AWS CLI rejects whole.
    pub rejected: Vec<Failure>,
    /// Files with secrets, and the stored profile.
    pub files: Vec<Standing>,
    pub clocks: Probe<Clocks>,
    /// What a client on Vertex AI finds in place of all of AWS's; `None` with other providers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub google: Option<Probe<Google>>,
    /// The same of a client on Microsoft Foundry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub foundry: Option<Foundry>,
}

/// Who signs at Microsoft Foundry; none of what they sign with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Foundry {
    /// Whom the client signs as, where that is whom the profile means.
    pub signer: Probe<Signer>,
    /// Variables that a service principal lacks.
    #[serde(default)]
    pub missing: Vec<String>,
    /// A helper for keys is set, which counts for nothing there.
    #[serde(default)]
    pub has_helper: bool,
    /// What `az` gave, where it signs.
    #[serde(default)]
    pub token: Probe<EntraToken>,
}

/// A token of Entra ID's, without itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntraToken {
    pub expires: Option<Timestamp>,
    pub tenant: Option<String>,
}

/// Google's credentials, as the client finds them here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Google {
    /// Google's name of their type, or `metadata`.
    pub kind: String,
    pub place: String,
    pub identity: Option<String>,
    pub quota_project: Option<String>,
    /// When the token ends that Google has just given for them, or why it gave none.
    pub token: Probe<Timestamp>,
    /// A sign-in waits for a person until then.
    pub pending: Option<Timestamp>,
    /// What is wrong with them even where Google gives a token.
    pub finding: Option<Failure>,
}

/// The sign-in as it lies here, and what the portal says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub name: String,
    pub account: String,
    pub role: String,
    pub storage: String,
    pub token_expires: Option<Timestamp>,
    pub keys_expire: Option<Timestamp>,
    pub refreshable: bool,
    pub accepted: Option<bool>,
    /// Why the portal didn't answer.
    pub unheard: Option<Failure>,
    /// A sign-in waits for a person until then.
    pub pending: Option<Timestamp>,
}

/// An identity that isn't the profile's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    pub file: String,
    pub source: String,
}

/// A file that others may look into or change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub file: String,
    pub holds: Holds,
    /// The permission bits.
    pub mode: u32,
    pub is_own: bool,
    pub is_roots: bool,
}

/// What lies in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A token or keys: nobody else's to read.
    Secret,
    /// The stored profile: nobody else's to write.
    Profile,
}
