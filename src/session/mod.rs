//! Asks the account: which inference profiles it has, where they lead, and who asked.
//!
//! It reads the sign-in that is there and never makes, renews or writes one. Nothing is built before it is
//! needed: commands that don't ask open no socket and load no certificate. SDK types stay in this room.

mod aws;
mod credentials;
pub mod keyring;
mod sso;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::fault::Result;
use crate::profile::Profile;
use crate::world::World;
use crate::world::net::{Net, Route};

pub use aws::{Identity, InferenceProfile};
pub use credentials::Source;

/// The keys of a role, as programs get them.
#[derive(Debug)]
pub struct Keys {
    pub access_key: String,
    pub secret: Zeroizing<String>,
    pub token: Zeroizing<String>,
    pub expires: Option<Timestamp>,
}

/// Exchanges the profile's sign-in for its role's keys.
///
/// # Errors
/// `GK-AWS-…`: not signed in, not assigned, no way to AWS, or a profile whose sign-in facts are still open.
pub fn keys(world: &World, profile: &Profile, patience: Duration) -> Result<Keys> {
    let net = Net::new(world, &route(profile), patience)?;
    credentials::of_role(world, profile, &net)
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
    let net = Net::new(world, &route(profile), PATIENCE)?;
    let keys = credentials::obtain(world, profile, &net)?;
    let caller = aws::Caller::new(world, profile, &net, &keys.credentials);
    std::thread::scope(|scope| {
        let identity = scope.spawn(|| caller.identity());
        let profiles = caller.list()?;
        let resolved = arns.iter().map(|arn| Ok(((*arn).to_owned(), caller.get(arn)?))).collect::<Result<_>>()?;
        let identity = identity.join().ok().flatten();
        Ok(Account { source: keys.source, identity, endpoint: caller.bedrock.clone(), profiles, resolved })
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
mod tests;
