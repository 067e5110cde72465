//! Sign-in and credentials: what a profile's requests are signed with, renewed without a person where that is possible,
//! else by one sign-in; and the calls that need them. AWS, Google, Foundry and gateways have a folder each; what they
//! share lies beside them.
//!
//! Nothing is set up before it is needed: an answer from the cache opens no socket and loads no certificate. Types of
//! AWS's SDK stay in this module.

mod asking;
pub mod aws;
pub mod bridge;
pub mod certificate;
pub mod evidence;
pub mod foundry;
pub mod gateway;
pub mod google;
pub mod invoke;
pub mod keyring;
pub mod last_served;
mod note;
pub mod proxy;
mod route;
mod single_flight;
mod state;
mod typed_secret;

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;

use crate::code::{Code, Exit, network, source};
use crate::fault::{Fault, Result};
use crate::profile::{Credentials, Google, Issuer, Profile, ProxyAuth};
use crate::world::World;
use gateway::ProfileGateway;

pub use asking::{Asking, SignInOptions};
pub use aws::{
    Access, Account, AssignedAccount, Assignments, Availability, AwsCredentials, AwsSigned, Clocks, EndpointOverride,
    Endpoints, Identity, InferenceProfile, Located, SWITCHES, SignInPlace, Source, TOLERANCE, are_keys_at_hand, ask,
    ask_region, assignments, aws_answers, aws_credentials, aws_endpoints, aws_leads, aws_strangers, ca_bundle, clocks,
    is_here, is_of_aws, is_strange, locate, owner_by_variables, ready, region_of, sessions, signs_as, verify,
    with_settings, without_hosts,
};
pub use route::route;
pub use state::{SourceKind, State, Waiting};

pub use crate::world::Caller;

/// Credentials that their service has accepted.
#[derive(Debug)]
pub struct Verified {
    /// When the credentials end, where they say so.
    pub expires: Option<Timestamp>,
    /// The ARN; at Google the account, else the name of where the credentials are. `None` where STS didn't answer in
    /// time, which private networks often prevent.
    pub whom: Option<String>,
    /// A person, or the organisation's `refresh_command`, has just signed in for it.
    pub signed_in: bool,
    /// What is wrong with credentials that work.
    pub finding: Option<Fault>,
}

/// What a sign-out did to one session.
#[derive(Debug)]
pub struct SignedOut {
    pub issuer: Issuer,
    pub session: String,
    /// Whether there was a token.
    pub was_signed_in: bool,
    /// Whether the service was told, so that it refuses what stays on this machine, or why it couldn't be, so that the
    /// session lives on there until its own end; none where nobody is told.
    pub told: Option<Result<()>>,
    /// Why a cache on this machine couldn't be emptied.
    pub not_removed: Option<Fault>,
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
    Fault::new(code).with("profile", &profile.name).with_phrase("service", profile.provider().service())
}

/// Makes sure that Claude Code can sign its requests, with one sign-in by a person where nothing else helps.
///
/// # Errors
/// As [`aws_credentials`], and `GK-SSO-…` where nobody signs in in time; as [`google::ensure_signed_in`]; `GK-FDY-001`,
/// `GK-GTW-012` where it isn't genkan that signs in.
pub fn ensure_signed_in(world: &World, profile: &Profile, asking: &Asking) -> Result<Verified> {
    match profile.credentials() {
        Credentials::Aws(aws) => aws::ensure_signed_in::ensure_signed_in(world, AwsSigned { profile, aws }, asking),
        Credentials::Google(_) => google::ensure_signed_in(world, profile, asking),
        Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
        Credentials::Key(..) => Err(gateway::no_sign_in(profile)),
    }
}

/// Whether credentials can be had without a person: judged by the files and notes on this machine where they decide it,
/// else by fetching them.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001`, `GK-GTW-001` where a person is needed; as [`aws_credentials`] where they can't be
/// fetched; `GK-FDY-001` where only Claude Code knows.
pub fn check(world: &World, profile: &Profile, timeout: Duration) -> Result<()> {
    match profile.credentials() {
        Credentials::Aws(aws) => aws::check(world, AwsSigned { profile, aws }, timeout),
        Credentials::Google(_) => google::check(world, profile),
        Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
        Credentials::Key(gateway, _) => gateway::check(world, ProfileGateway { profile: &profile.name, gateway }),
    }
}

/// The state of the source of the profile's credentials. Its service is asked where `online` is set.
///
/// # Errors
/// `GK-AWS-002` where there is no source; where a file or the keyring can't be read.
pub fn state(world: &World, profile: &Profile, online: bool) -> Result<State> {
    match profile.credentials() {
        Credentials::Aws(_) => aws::state(world, profile, online),
        Credentials::Google(_) => google::state(world, profile, online),
        Credentials::Azure(own) => foundry::state(world, own, online),
        Credentials::Key(gateway, _) => gateway::state(world, ProfileGateway { profile: &profile.name, gateway }),
    }
}

/// The files on this machine that hold secrets of the profile, whether or not they exist.
pub fn secrets(world: &World, profile: &Profile) -> Vec<PathBuf> {
    let mut files = match profile.credentials() {
        Credentials::Aws(aws) => aws::secrets(world, AwsSigned { profile, aws }),
        Credentials::Google(_) => google::secret(world, profile).into_iter().collect(),
        Credentials::Azure(_) => Vec::new(),
        Credentials::Key(gateway, _) => {
            gateway::files(world, ProfileGateway { profile: &profile.name, gateway }).into()
        }
    };
    files.extend((profile.network.proxy_auth == ProxyAuth::Keyring).then(|| proxy::file(world, profile)));
    files
}

/// The secrets of the profile's sign-in that genkan stores, so that a report can be held free of them.
pub fn held(world: &World, profile: &Profile) -> Vec<String> {
    match profile.credentials() {
        Credentials::Aws(aws) => aws::held(world, AwsSigned { profile, aws }),
        // genkan stores nothing of theirs but in files ([`secrets`]).
        Credentials::Google(_) | Credentials::Azure(_) => Vec::new(),
        Credentials::Key(gateway, _) => {
            gateway::held(world, ProfileGateway { profile: &profile.name, gateway }).into_iter().collect()
        }
    }
}

/// Signs out of the profile's session, or with `all` of every session on this machine.
///
/// # Errors
/// Where a cache can't be emptied; without `all` `GK-FDY-001`, `GK-GTW-012` where there is no session of genkan's.
pub fn sign_out(world: &World, profile: &Profile, all: bool) -> Result<Vec<SignedOut>> {
    let own = match profile.credentials() {
        Credentials::Aws(_) if all => Vec::new(),
        Credentials::Aws(_) => aws::sign_out(world, profile)?.into_iter().collect(),
        Credentials::Google(_) => vec![google::sign_out(world, profile)?],
        Credentials::Azure(_) | Credentials::Key(..) if all => Vec::new(),
        Credentials::Azure(own) => return Err(foundry::no_sign_out(profile, own)),
        Credentials::Key(gateway, _) => return Err(gateway::no_sign_out(profile, gateway)),
    };
    let others = if all { aws::sign_out::of_all(world, profile)? } else { Vec::new() };
    Ok(own.into_iter().chain(others).collect())
}

/// Whether a sign-in would end this. What a proxy wants is another matter, though a person has to give it too.
pub fn wants_sign_in(fault: &Fault) -> bool {
    let of_proxy = [&network::NO_VALUE, &network::VALUE_REFUSED, &network::PASSWORD_REFUSED];
    fault.code().exit == Exit::Person && !of_proxy.contains(&fault.code())
}

#[cfg(test)]
pub(crate) mod tests;
