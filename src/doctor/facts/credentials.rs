//! Facts: what the requests carry and whose it is, and who else could read what lies on the disk. No token, no key and no
//! code stands here.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::client::Place;
use super::{Failure, Probe};
use crate::session::aws::SignsAs;
use crate::session::foundry::Signer;
pub(crate) use crate::session::{Clocks, Identity};

/// The sign-in and the identity, written as [`Written`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct CredentialsFacts {
    pub sign_in: SignIn,
    /// Files with secrets, and the stored profile.
    pub files: Vec<Standing>,
}

/// What was seen of the credentials that requests carry; whose they are decides what can be seen.
#[derive(Debug, Clone, PartialEq)]
pub enum SignIn {
    Aws(Box<Aws>),
    Google(Probe<Google>),
    Azure(Foundry),
    /// A gateway's key, of which the gateway's own facts tell.
    Key,
}

/// The sign-in at AWS, and whom Claude Code would sign as.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Aws {
    /// The profile's own sign-in; `None` where its facts are open.
    pub session: Probe<Option<Session>>,
    /// Whose the keys are; `None` where they are there and STS gave no answer.
    pub identity: Probe<Option<Identity>>,
    pub signs_as: Probe<SignsAs>,
    /// The sign-in of `aws login`, where the keys are of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub console: Option<Console>,
    /// What renews the credentials for Claude Code (`awsAuthRefresh`), where that is a tool of somebody's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewed_by: Option<Renewal>,
    /// Programs on the path that write credentials into the AWS files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
    /// Why `awsCredentialExport` gave no credentials, where there are others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost_export: Option<Failure>,
    /// What `[default]` would sign as, where that is somebody else.
    pub foreign_default: Option<Foreign>,
    /// AWS files that the AWS CLI rejects whole.
    pub rejected: Vec<Failure>,
    pub clocks: Probe<Clocks>,
    /// Claude Code needs no service of AWS's for its credentials: keys, or a program that prints them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_hand: bool,
    /// The wait for the keys, where it was felt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waited: Option<Waited>,
}

/// How long AWS let whoever asked for keys wait, in milliseconds, and how long Claude Code does, where somebody has set it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waited {
    pub took: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
}

/// A time of Claude Code's that a variable sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    pub value: String,
    pub milliseconds: u64,
    pub place: Place,
}

/// A command line as it may be shown, and where it is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewal {
    pub line: String,
    pub place: String,
}

/// What `aws login` has left here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Console {
    /// The AWS profile.
    pub profile: String,
    pub keys_expire: Option<Timestamp>,
    pub refreshable: bool,
}

impl CredentialsFacts {
    pub fn aws(&self) -> Option<&Aws> {
        match &self.sign_in {
            SignIn::Aws(aws) => Some(aws),
            SignIn::Google(_) | SignIn::Azure(_) | SignIn::Key => None,
        }
    }

    pub fn google(&self) -> Option<&Probe<Google>> {
        match &self.sign_in {
            SignIn::Google(google) => Some(google),
            SignIn::Aws(_) | SignIn::Azure(_) | SignIn::Key => None,
        }
    }

    pub fn foundry(&self) -> Option<&Foundry> {
        match &self.sign_in {
            SignIn::Azure(foundry) => Some(foundry),
            SignIn::Aws(_) | SignIn::Google(_) | SignIn::Key => None,
        }
    }
}

/// The form in files: AWS's members stand there whoever signs, with who it is as the reason why they weren't asked.
#[derive(Serialize, Deserialize)]
struct Written {
    #[serde(flatten)]
    aws: Aws,
    files: Vec<Standing>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    google: Option<Probe<Google>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    foundry: Option<Foundry>,
}

/// Why AWS wasn't asked where a gateway's key is what counts; it alone tells such facts from AWS's.
const GATEWAY: &str = "a gateway";

impl From<Written> for CredentialsFacts {
    fn from(Written { aws, files, google, foundry }: Written) -> Self {
        let sign_in = match (google, foundry) {
            (Some(google), _) => SignIn::Google(google),
            (None, Some(foundry)) => SignIn::Azure(foundry),
            (None, None) if matches!(&aws.session, Probe::NotTried(why) if why == GATEWAY) => SignIn::Key,
            (None, None) => SignIn::Aws(Box::new(aws)),
        };
        Self { sign_in, files }
    }
}

impl From<CredentialsFacts> for Written {
    fn from(CredentialsFacts { sign_in, files }: CredentialsFacts) -> Self {
        let (aws, google, foundry) = match sign_in {
            SignIn::Aws(aws) => (*aws, None, None),
            SignIn::Google(google) => (Aws::not_tried("Vertex AI"), Some(google), None),
            SignIn::Azure(foundry) => (Aws::not_tried("Microsoft Foundry"), None, Some(foundry)),
            SignIn::Key => (Aws::not_tried(GATEWAY), None, None),
        };
        Self { aws, files, google, foundry }
    }
}

impl Aws {
    /// Nothing was asked, since the requests carry the credentials of somebody else.
    fn not_tried(instead: &str) -> Self {
        Self {
            session: Probe::NotTried(instead.to_owned()),
            identity: Probe::NotTried(instead.to_owned()),
            signs_as: Probe::NotTried(instead.to_owned()),
            console: None,
            renewed_by: None,
            lost_export: None,
            tools: Vec::new(),
            foreign_default: None,
            rejected: Vec::new(),
            clocks: Probe::NotTried(instead.to_owned()),
            at_hand: false,
            waited: None,
        }
    }
}

/// Who signs at Microsoft Foundry; none of what they sign with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Foundry {
    /// Whom Claude Code signs as, where that is whom the profile means.
    pub signer: Probe<Signer>,
    /// It is a service principal, and the shell alone names it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_of_shell: bool,
    /// It is a service principal, and nobody has signed in to `az` here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub without_az: bool,
    /// The shell has the resource's key, which the profile puts out of force.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_key: bool,
    /// Variables that a service principal lacks.
    #[serde(default)]
    pub missing: Vec<String>,
    /// A helper for keys is set, which counts for nothing there.
    #[serde(default)]
    pub has_helper: bool,
    /// What `az` gave, or Entra ID to a service principal, where these sign.
    #[serde(default)]
    pub token: Probe<EntraToken>,
}

/// A token of Entra ID's, without itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntraToken {
    pub expires: Option<Timestamp>,
    pub tenant: Option<String>,
}

/// Google's credentials, as Claude Code finds them here.
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
    /// The service account that `gcloud` impersonates by its own configuration, which counts for its commands alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gcloud_impersonates: Option<String>,
}

/// The sign-in as it lies here, and what the portal says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub name: String,
    pub account: String,
    pub role: String,
    pub storage: String,
    /// What of it, or above it, is a link to what isn't there, and to what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dangling: Option<(String, String)>,
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
    /// Somebody else's, where that hinders this person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub others: Option<Others>,
}

/// Whose a file is that should be this person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Others {
    pub owner: String,
    /// The file, or the uppermost folder above it that is that one's too.
    pub place: String,
    /// It can't be read.
    pub locked: bool,
}

/// What lies in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// A token or keys: nobody else's to read.
    Secret,
    /// The stored profile: nobody else's to write.
    Profile,
    /// Sections of the AWS tools: anybody's to read, and readable it has to be.
    Config,
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Bundles of before are read, and what is written is what was read.
    #[test]
    fn the_written_form_is_one_of_members_side_by_side() {
        for (facts, is_it) in [
            (include_str!("../../../tests/facts/bedrock/healthy.json"), "Aws("),
            (include_str!("../../../tests/facts/vertex/healthy.json"), "Google("),
            (include_str!("../../../tests/facts/foundry/healthy.json"), "Azure("),
            (include_str!("../../../tests/facts/gateway/healthy.json"), "Key"),
        ] {
            let facts: Value = serde_json::from_str(facts).unwrap();
            let written = &facts["credentials"];
            let seen: CredentialsFacts = serde_json::from_value(written.clone()).unwrap();
            assert!(format!("{:?}", seen.sign_in).starts_with(is_it), "{seen:?}");
            assert_eq!(serde_json::to_string(&seen).unwrap(), written.to_string());
        }
    }
}
