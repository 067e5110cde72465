//! The Google sign-in: tokens for Application Default Credentials of every type, silently where that is possible, else
//! by one sign-in of a person.
//!
//! `adc` finds the credentials that Claude Code would use, `credential` reads them, `mint` requests a token for them;
//! `token_request` asks once for all processes, `ensure_signed_in` is what `refresh` and `login` do, `gcloud` a
//! person's sign-in. genkan hands no token to Claude Code, whose own library reads the same credentials; so no token is
//! stored. A secret is sent to Google's own hosts or to this machine alone (`host`), and none is in an error.

mod adc;
mod aws;
pub(super) mod credential;
mod ensure_signed_in;
mod evidence;
mod gcloud;
mod host;
mod jwt;
mod mint;
mod platform;
mod quota;
mod refusal;
mod services;
mod sign_out;
mod state;
mod subject;
#[cfg(test)]
mod tests;
mod token_request;
mod waits;

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use adc::CredentialLocation;
use token_request::GoogleTokenRequest;

use super::invoke::{Invoked, Size, VertexModels};
use super::{Asking, Caller, SignedOut, SourceKind, State, Verified};
use crate::fault::Result;
use crate::models::location::Location;
use crate::profile::{GOOGLE_FILES, Google, Profile};
use crate::world::threads::or_panic;
use crate::world::{World, files};

pub use evidence::{Barrier, NoAnswer, ProjectAsk, ProjectEvidence, ProjectReader};
pub use mint::Token;
pub use services::{SignInService, services};

/// The scope of a token: everything that the account itself may do in Google Cloud.
const SCOPE: &str = "https://www.googleapis.com/auth/cloud-platform";

/// A token with what a request needs besides it.
pub struct Access {
    pub token: Token,
    pub kind: SourceKind,
    /// The value of the header `x-goog-user-project`.
    pub quota_project: Option<String>,
    /// Whose token it is, as far as Google or the credentials say so.
    pub whom: Option<String>,
}

/// With whose credentials, and at which address and location, models were asked.
pub struct ModelRoute {
    pub whom: Option<String>,
    pub kind: SourceKind,
    pub base: String,
    pub location: String,
}

/// The deadline for a token, and once more for all models together.
const TOKEN_TIMEOUT: Duration = Duration::from_secs(15);

/// Claude Code's variables that decide which credentials it uses.
pub const DECIDING: [&str; 6] = [
    GOOGLE_FILES[0],
    GOOGLE_FILES[1],
    "GOOGLE_CLOUD_QUOTA_PROJECT",
    "GCE_METADATA_HOST",
    "GCE_METADATA_IP",
    subject::ALLOW.0,
];

/// A token for the credentials that Claude Code would use here, without asking a person and without writing anything.
///
/// # Errors
/// `GK-GGL-…` where there are none or Google refuses them, `GK-AWS-010` to `015` where no answer comes.
pub fn access(world: &World, profile: &Profile, caller: Caller, timeout: Duration) -> Result<Access> {
    let token_request = GoogleTokenRequest::new(world, profile, caller, timeout)?;
    let adc = token_request.adc()?;
    let token = token_request.token(&adc)?;
    let whom = token_request.identify(&adc, &token);
    Ok(Access { kind: adc.kind(), quota_project: adc.quota_project(world, profile), whom, token })
}

/// Asks each of these models with one token, in the profile's location and nowhere else; the answers are in their
/// order.
///
/// # Errors
/// As [`access`]; a failure of a single model is that model's answer.
pub fn ask<'a>(
    world: &World,
    profile: &Profile,
    google: &Google,
    models: impl Iterator<Item = &'a str>,
) -> Result<(ModelRoute, Vec<Result<Invoked>>)> {
    let access = access(world, profile, Caller::Person, TOKEN_TIMEOUT)?;
    let net = super::proxy::net(world, profile, TOKEN_TIMEOUT)?;
    let Google { region: location, project, base_url } = google;
    let base = Some(base_url.trim_end_matches('/').to_owned()).filter(|base| !base.is_empty());
    let base = base.unwrap_or_else(|| format!("https://{}/v1", Location::host(location)));
    let there = VertexModels { access: &access, net: &net, base: &base, project, location, headers: &[] };
    let answers = thread::scope(|scope| {
        let asked: Vec<_> = models.map(|model| scope.spawn(move || there.one_token(model, Size::Small))).collect();
        asked.into_iter().map(|answer| or_panic(answer)).collect()
    });
    let Access { whom, kind, .. } = access;
    Ok((ModelRoute { whom, kind, base, location: location.clone() }, answers))
}

/// Makes sure that Google issues a token, with one sign-in by a person where nothing else helps.
///
/// # Errors
/// As [`access`], and `GK-GGL-…` where nobody signs in in time.
pub fn ensure_signed_in(world: &World, profile: &Profile, asking: &Asking) -> Result<Verified> {
    ensure_signed_in::ensure_signed_in(world, profile, asking)
}

/// Checks that there are usable credentials on this machine; Google isn't asked.
///
/// # Errors
/// `GK-GGL-001` where there are none, and where a file can't be used.
pub fn check(world: &World, profile: &Profile) -> Result<()> {
    GoogleTokenRequest::new(world, profile, Caller::Program, Duration::ZERO)?.adc().map(drop)
}

/// The state of the credentials. Google is asked where `online` is set.
///
/// # Errors
/// As [`check`].
pub fn state(world: &World, profile: &Profile, online: bool) -> Result<State> {
    state::state(world, profile, online)
}

/// Revokes a person's sign-in and removes its file.
///
/// # Errors
/// `GK-GGL-027` where there is no sign-in of a person, `GK-GGL-035` where it stands in a file of somebody's own,
/// and where the file can't be read.
pub fn sign_out(world: &World, profile: &Profile) -> Result<SignedOut> {
    sign_out::sign_out(world, profile)
}

/// The file that holds the secret, where the credentials are in a file.
pub fn secret(world: &World, profile: &Profile) -> Option<PathBuf> {
    let place = CredentialLocation::new(world, profile);
    place.file().filter(|file| file.exists() || files::is_denied(file)).map(std::path::Path::to_owned)
}
