//! Who issues the credentials of a profile's requests, and the faults of asking for another issuer's.

use super::{foundry, gateway};
use crate::code::{Code, google, source};
use crate::fault::{Fault, Result};
use crate::profile::{Aws, Credentials, Google, Profile};

/// Who issues the credentials, or the key, that a profile's requests carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Issuer {
    /// IAM Identity Center, or another source of AWS credentials.
    Aws,
    /// Google, for Application Default Credentials.
    Google,
    /// Microsoft Entra ID, or the owner of the resource, for its API key.
    Azure,
    /// The operator of the gateway.
    Gateway,
}

/// A deployment profile whose requests AWS credentials sign: for no other are AWS credentials handed out, renewed,
/// judged or ended.
#[derive(Debug, Clone, Copy)]
pub struct AwsSigned<'a> {
    pub profile: &'a Profile,
    pub aws: &'a Aws,
}

impl<'a> AwsSigned<'a> {
    /// The profile as one whose requests AWS credentials sign.
    ///
    /// # Errors
    /// `GK-GGL-032`, `GK-FDY-001`, `GK-GTW-012`: the profile uses Google's credentials, Azure's, or a gateway's key.
    pub fn from_profile(profile: &'a Profile) -> Result<Self> {
        match profile.credentials() {
            Credentials::Aws(aws) => Ok(Self { profile, aws }),
            Credentials::Google(_) => Err(without(&google::NO_AWS, profile)),
            Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
            Credentials::Key(..) => Err(gateway::no_sign_in(profile)),
        }
    }
}

/// The Google settings of a profile whose requests Google's credentials sign.
///
/// # Errors
/// `GK-AWS-076`, `GK-FDY-001`, `GK-GTW-012`: the profile uses AWS credentials, Azure's, or a gateway's key.
pub fn google_of(profile: &Profile) -> Result<&Google> {
    match profile.credentials() {
        Credentials::Google(google) => Ok(google),
        Credentials::Aws(_) => Err(without(&source::NO_GOOGLE, profile)),
        Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
        Credentials::Key(..) => Err(gateway::no_sign_in(profile)),
    }
}

fn without(code: &'static Code, profile: &Profile) -> Fault {
    Fault::new(code).with("profile", &profile.name).with("service", profile.provider().name())
}
