//! The AWS sign-in: keys for the client and other programs, renewed without anybody where that is possible, by one
//! sign-in of a person where it isn't; and what the account says.
//!
//! `decide` is the policy, `obtain` the errand without a person, `prove` the one with. Nothing is built before it is
//! needed: an answer from the cache opens no socket and loads no certificate. SDK types stay in this room.

mod aws;
pub mod aws_files;
pub mod chain;
mod decide;
pub mod endpoints;
mod flight;
pub mod gate;
pub mod keyring;
pub mod keys;
mod local;
mod matter;
mod obtain;
mod oidc;
mod portal;
mod prove;
pub mod root;
pub mod sign_in;
mod sign_out;
pub mod sources;
mod state;
mod store;
mod sts;
pub mod target;
pub mod token;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::world::ancestors::Process;
use crate::world::net::{Net, Route};
use crate::world::{Vars, World};
use aws::{Bedrock, Signer};
use decide::{Cached, CachedKeys, Decision, Mode, Want, decide};
use matter::Matter;
use root::Root;
use store::Store;
use target::Target;

pub use aws::InferenceProfile;
pub use prove::Proof;
pub use sign_in::{Asking, Ways};
pub use sign_out::SignedOut;
pub use sources::Source;
pub use state::State;
pub use sts::Identity;

pub use crate::world::browser::Caller;

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
        asked_again: kept.asked_again(world, asker),
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
    let matter = Matter::of(world, profile, caller)?;
    let net = matter.net(patience)?;
    silently(&matter, asker, &net)
}

fn silently(matter: &Matter<'_>, asker: Option<&Process>, net: &Net) -> Result<Keys> {
    matter.source.keys(&matter.way(net), |target| Ok(matter.errand(target, asker, net)?.silently(Want::Keys)?.keys))
}

/// Shows that the profile's keys can be had, with one sign-in by a person where nothing else helps.
///
/// # Errors
/// As [`keys`], and `GK-SSO-…` where nobody signs in in time.
pub fn prove(world: &World, profile: &Profile, asking: &Asking) -> Result<Proof> {
    prove::prove(world, profile, asking)
}

/// Whether keys can be had without a person: by what lies here where that says it, else by fetching them.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001` where a person has to sign in; as [`keys`] where they can't be fetched.
pub fn check(world: &World, profile: &Profile, patience: Duration) -> Result<()> {
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

/// The state of where the profile's keys come from.
///
/// # Errors
/// `GK-AWS-002` where they come from nowhere; where a file or the keyring can't be read.
pub fn state(world: &World, profile: &Profile) -> Result<State> {
    state::state(&Matter::of(world, profile, Caller::Person)?)
}

/// Signs out of the profile's session, or of every one on this machine.
///
/// # Errors
/// Where a cache can't be emptied.
pub fn sign_out(world: &World, profile: &Profile, all: bool) -> Result<Vec<SignedOut>> {
    if all {
        return sign_out::of_all(world, profile);
    }
    let matter = Matter::of(world, profile, Caller::Person)?;
    matter.target().map(|target| sign_out::of_profile(&matter, target)).into_iter().collect()
}

/// What the account answered.
#[derive(Debug)]
pub struct Account {
    /// Where the credentials came from.
    pub source: Source,
    /// Who they belong to; `None` where STS didn't say so in time, which private networks often prevent.
    pub identity: Option<Identity>,
    pub endpoint: String,
    /// The system's profiles, in the account's order: the client takes the first that fits.
    pub profiles: Vec<InferenceProfile>,
    /// The profiles that were asked for by ARN; `None` where the account knows none.
    pub resolved: BTreeMap<String, Option<InferenceProfile>>,
}

/// For all requests together.
const PATIENCE: Duration = Duration::from_secs(15);

/// Asks the account of this profile for its inference profiles, and for those behind `arns`.
///
/// # Errors
/// `GK-AWS-…`: not signed in, no way to AWS, or refused.
pub fn ask(world: &World, profile: &Profile, arns: &[&str]) -> Result<Account> {
    let matter = Matter::of(world, profile, Caller::Person)?;
    let net = matter.net(PATIENCE)?;
    let keys = silently(&matter, None, &net)?;
    let (sts, base) = (matter.sts(&net), &matter.endpoints.bedrock);
    let signer = Signer { keys: &keys, region: &profile.aws.region, now: world.now() };
    let bedrock = Bedrock { net: &net, signer, base };
    std::thread::scope(|scope| {
        let identity = scope.spawn(|| sts.identity(&keys));
        let profiles = bedrock.list()?;
        let resolved = arns.iter().map(|arn| Ok(((*arn).to_owned(), bedrock.get(arn)?))).collect::<Result<_>>()?;
        let identity = identity.join().ok().and_then(Result::ok);
        Ok(Account { source: matter.source.clone(), identity, endpoint: base.clone(), profiles, resolved })
    })
}

fn route(profile: &Profile) -> Route {
    let network = &profile.network;
    Route {
        proxy: network.proxy.clone(),
        no_proxy: network.no_proxy.clone(),
        ca_bundle: network.ca_bundle.clone(),
        client_cert: network.client_cert.clone(),
        client_key: network.client_key.clone(),
    }
}

#[cfg(test)]
pub(crate) mod tests;
