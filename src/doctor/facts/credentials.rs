//! Facts: the sign-in here and at the server, whose keys it gives, whom the client would sign as, and who else could
//! read what lies on the disk. No token, no key and no code stands here.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Failure, Probe};
use crate::session::signer::SignsAs;
pub use crate::session::{Clocks, Identity};

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
