//! The sign-in: AWS keys for the client and other programs, renewed without anybody where that is possible, by one
//! sign-in of a person where it isn't; and what the account says. Google's sign-in is a room of its own, `google`.
//!
//! `decide` is the policy, `obtain` the errand without a person, `prove` the one with. Nothing is built before it is
//! needed: an answer from the cache opens no socket and loads no certificate. SDK types stay in this room.

pub mod account;
mod aws;
pub mod aws_files;
pub mod certificate;
pub mod chain;
mod clock;
mod decide;
pub mod endpoints;
mod flight;
pub mod foundry;
pub mod gateway;
pub mod given;
pub mod google;
pub mod keyring;
pub mod keys;
mod local;
mod matter;
mod obtain;
mod oidc;
mod portal;
mod prove;
pub mod proxy;
pub mod root;
pub mod runtime;
pub mod sign_in;
mod sign_out;
pub mod signer;
pub mod sources;
mod state;
mod store;
mod sts;
pub mod target;
pub mod token;

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::fault::{Fault, Result};
use crate::profile::{Profile, Provider};
use crate::world::ancestors::Process;
use crate::world::net::{Net, Route};
use crate::world::{Vars, World};
use decide::{Cached, CachedKeys, Decision, Mode, Want, decide};
use gateway::ProfileGateway;
use matter::Matter;
use root::Root;
use store::Store;
use target::Target;

pub use account::{Access, Account, ask};
pub use aws::{Availability, InferenceProfile};
pub use clock::{Clocks, clocks};
pub use endpoints::Endpoints;
pub use prove::Proof;
pub use sign_in::{Asking, Ways};
pub use sign_out::SignedOut;
pub use sources::Source;
pub use state::{State, Waiting};
pub use sts::Identity;

pub use crate::world::browser::Caller;

/// Whose sign-in it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Aws,
    Google,
}

impl Whose {
    /// Who signs the requests of the profile's client.
    pub const fn of(profile: &Profile) -> Self {
        match profile.provider() {
            Provider::Vertex(_) => Self::Google,
            Provider::Bedrock(_) | Provider::Foundry(_) | Provider::Gateway(..) => Self::Aws,
        }
    }
}

/// The keys of a role, as programs get them. Without `Debug`: they are secrets.
#[derive(Clone)]
pub struct Keys {
    pub access_key: String,
    pub secret: Zeroizing<String>,
    pub token: Zeroizing<String>,
    pub expires: Option<Timestamp>,
}

/// The role's keys, where they lie ready: nobody is asked, and nothing is renewed.
///
/// Not for `asker` where it was given these very keys a moment ago: then AWS has refused them.
pub fn ready(world: &World, profile: &Profile, asker: Option<&Process>) -> Option<Keys> {
    let target = Target::of(profile)?;
    let kept = Store::open(world, profile).ok()?.ready(world, &target)?;
    let keys = Some(CachedKeys {
        expires: kept.keys.expires?,
        fetched: kept.fetched,
        asked_again: given::just_now(world, asker, &kept.keys.access_key),
    });
    let decision = decide(world.now(), Want::Keys, Mode::Silent, &Cached { keys, token: None }, &[]);
    (decision == Decision::Serve).then_some(kept.keys)
}

/// The keys that the profile means, without asking anybody.
///
/// `asker` is not given keys of the cache that it was given a moment ago: then AWS has refused them.
///
/// # Errors
/// `GK-SSO-…`, `GK-AWS-…`: signed out, not assigned, no way to AWS, or nothing says whose keys are meant.
pub fn keys(
    world: &World,
    profile: &Profile,
    caller: Caller,
    asker: Option<&Process>,
    patience: Duration,
) -> Result<Keys> {
    foundry::no_sign_in(profile)?;
    let matter = Matter::of(world, profile, caller)?;
    let net = matter.net(patience)?;
    silently(&matter, asker, &net)
}

fn silently(matter: &Matter<'_>, asker: Option<&Process>, net: &Net) -> Result<Keys> {
    matter.source.keys(&matter.way(net), |target| Ok(matter.errand(target, asker, net)?.silently(Want::Keys)?.keys))
}

/// Shows that the client can sign, with one sign-in by a person where nothing else helps.
///
/// # Errors
/// As [`keys`], and `GK-SSO-…` where nobody signs in in time; as [`google::prove`]; `GK-FDY-001`, `GK-GTW-012` where it
/// isn't genkan that signs in.
pub fn prove(world: &World, profile: &Profile, whose: Whose, asking: &Asking) -> Result<Proof> {
    gateway::no_sign_in(profile)?;
    foundry::no_sign_in(profile)?;
    match whose {
        Whose::Aws => prove::prove(world, profile, asking),
        Whose::Google => google::prove(world, profile, asking),
    }
}

/// Whether keys can be had without a person: by what lies here where that says it, else by fetching them.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001` where a person has to sign in; as [`keys`] where they can't be fetched.
pub fn check(world: &World, profile: &Profile, patience: Duration) -> Result<()> {
    if Whose::of(profile) == Whose::Google {
        return google::check(world, profile);
    }
    let matter = Matter::of(world, profile, Caller::Program)?;
    let Some(target) = matter.target() else { return Ok(()) };
    if local::check(world, profile, target)? {
        return Ok(());
    }
    silently(&matter, None, &matter.net(patience)?).map(drop)
}

/// Who gives the keys that a hook's own variables name: said, where nothing else names any, and never used.
pub fn owner_by_variables(vars: &Vars) -> Option<Fault> {
    let root = Root::of_keys(vars).or_else(|| Root::of_platform(vars))?;
    Some(root.owner())
}

/// The state of where the profile's keys come from. AWS is asked where `online` says so.
///
/// # Errors
/// `GK-AWS-002` where they come from nowhere; where a file or the keyring can't be read.
pub fn state(world: &World, profile: &Profile, online: bool) -> Result<State> {
    match profile.provider() {
        Provider::Bedrock(_) => state::state(&Matter::of(world, profile, Caller::Person)?, online),
        Provider::Vertex(_) => google::state(world, profile, online),
        Provider::Foundry(own) => foundry::state(world, own, online),
        Provider::Gateway(gateway, _) => gateway::state(world, ProfileGateway { profile: &profile.name, gateway }),
    }
}

/// The files on this machine that hold secrets of the profile's sign-in, present or not.
pub fn secrets(world: &World, profile: &Profile) -> Vec<PathBuf> {
    match profile.provider() {
        Provider::Bedrock(_) => {
            let Some(target) = Target::of(profile) else { return Vec::new() };
            let mut files = store::token_files(world, &target.session);
            files.push(keys::file(world, &target));
            files
        }
        Provider::Vertex(_) => google::secret(world, profile).into_iter().collect(),
        Provider::Foundry(_) => Vec::new(),
        Provider::Gateway(gateway, _) => {
            gateway::files(world, ProfileGateway { profile: &profile.name, gateway }).into()
        }
    }
}

/// The secrets of the profile's sign-in, wherever they are kept: what must turn up in no report.
pub fn held(world: &World, profile: &Profile) -> Vec<String> {
    if let Ok(gateway) = ProfileGateway::of(profile) {
        return gateway::held(world, gateway).into_iter().collect();
    }
    let Some(target) = Target::of(profile) else { return Vec::new() };
    let token = Store::open(world, profile).and_then(|store| store.token(&target.session)).ok().flatten();
    token.iter().flat_map(token::Token::secrets).map(str::to_owned).collect()
}

/// Where the services are asked for this profile, and the portal's page where it signs in through one; also while
/// nobody's keys are there yet.
///
/// # Errors
/// What is wrong with the AWS files, or an address that nobody should be asked at.
pub fn places(world: &World, profile: &Profile) -> Result<(Endpoints, Option<String>)> {
    let files = aws_files::AwsFiles::read(world)?;
    let source = Source::of(profile, &files, &world.vars, false).ok().flatten();
    let Some(source) = source else {
        let (section, region) = (files.section(&profile.aws_sign_in().profile), &profile.aws_sign_in().sso_region);
        let region = if region.is_empty() { &profile.aws_sign_in().region } else { region };
        return Ok((Endpoints::of(profile, region, section, &world.vars, false)?, None));
    };
    let page = match &source.root {
        root::Root::SignIn(target) => Some(target.session.start_url.clone()),
        _ => None,
    };
    Ok((source.endpoints(profile, &files, &world.vars, false)?, page))
}

/// The file of authorities that the AWS profile in use names (`ca_bundle`).
pub fn ca_bundle(world: &World, profile: &Profile) -> Option<String> {
    let files = aws_files::AwsFiles::read(world).ok()?;
    let name = world.var("AWS_PROFILE").unwrap_or(&profile.aws_sign_in().profile);
    files.section(name)?.get("ca_bundle").map(str::to_owned)
}

/// Signs out of the profile's session, or of every one on this machine.
///
/// # Errors
/// Where a cache can't be emptied; `GK-FDY-001` where the session isn't genkan's.
pub fn sign_out(world: &World, profile: &Profile, all: bool) -> Result<Vec<SignedOut>> {
    if !all {
        foundry::no_sign_in(profile)?;
    }
    let of_google = (Whose::of(profile) == Whose::Google).then(|| google::sign_out(world, profile)).transpose()?;
    if all {
        return Ok(of_google.into_iter().chain(sign_out::of_all(world, profile)?).collect());
    }
    if let Some(of_google) = of_google {
        return Ok(vec![of_google]);
    }
    let matter = Matter::of(world, profile, Caller::Person)?;
    matter.target().map(|target| sign_out::of_profile(&matter, target)).into_iter().collect()
}

/// What the profile says of the way; what its proxy wants is another matter: [`proxy::net`].
pub fn route(profile: &Profile) -> Route {
    let network = &profile.network;
    Route {
        proxy: network.proxy.clone(),
        no_proxy: network.no_proxy.clone(),
        ca_bundle: network.ca_bundle.clone(),
        client_cert: network.client_cert.clone(),
        client_key: network.client_key.clone(),
        authorization: None,
    }
}

#[cfg(test)]
pub(crate) mod tests;
