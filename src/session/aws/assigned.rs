//! The accounts and roles that IAM Identity Center assigns to a person: a sign-in before either is chosen.
//!
//! The token is stored where every later command of the profile looks for it, so that no second sign-in follows once an
//! account and a role are chosen.

use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::AwsSigned;
use super::config_files::AwsFiles;
use super::credential_context::configure_sso;
use super::endpoints::Endpoints;
use super::ensure_signed_in::{by_person, wait_for_turn};
use super::portal::{AssignedAccount, Portal};
use super::renew::AwsRenewal;
use super::store::Store;
use super::target::{Session, Target};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::session::single_flight::SingleFlight;
use crate::session::{Asking, Caller, proxy};
use crate::world::World;

/// A sign-in at an access portal, asked what it may be used for. Without `Debug`, because it holds the token.
pub struct Assignments<'a> {
    world: &'a World,
    profile: &'a Profile,
    /// The portal's base address.
    base: String,
    token: Zeroizing<String>,
    /// A person has just signed in for it.
    pub signed_in: bool,
}

/// The deadline of one list.
const LIST_TIMEOUT: Duration = Duration::from_secs(20);

/// Signs in at the profile's access portal, with what is stored where that is possible, else by a person.
///
/// # Errors
/// As [`super::ensure_signed_in`]; `GK-AWS-018` where the profile names no access portal.
pub fn assignments<'a>(world: &'a World, profile: &'a Profile, asking: &Asking) -> Result<Assignments<'a>> {
    let until = Instant::now() + asking.timeout;
    let own = AwsSigned::from_profile(profile)?;
    let files = AwsFiles::read(world)?;
    let session = session(profile, &files)?;
    Store::unlock(world, own.aws)?;
    let section = files.section(&own.aws.profile);
    let endpoints = Endpoints::new(own.aws, &profile.name, &session.region, section, &world.vars, Caller::Person)?;
    let net = proxy::net(world, profile, asking.timeout)?;
    // The token is the session's; which role it is exchanged for is chosen with it.
    let target = Target { session, account: String::new(), role: String::new(), behind: None };
    let renewal = AwsRenewal {
        world,
        own,
        target: &target,
        client: None,
        endpoints: &endpoints,
        net: &net,
        store: Store::open(world, own.aws)?,
        flight: SingleFlight::new(world, target.session.key()),
    };
    let found = |token: super::token::Token, signed_in| Assignments {
        world,
        profile,
        base: endpoints.portal.clone(),
        token: token.access,
        signed_in,
    };
    if let Some(token) = renewal.token()? {
        return Ok(found(token, false));
    }
    let turn = wait_for_turn(&renewal, &profile.name, asking, until)?;
    // Somebody may have signed in while the lock was waited for.
    if let Some(token) = renewal.token()? {
        return Ok(found(token, true));
    }
    if let Some(_held) = turn {
        by_person(&renewal, own, asking, until)?;
    }
    let token = renewal.token()?;
    token.map(|token| found(token, true)).ok_or_else(|| renewal.signed_out(false))
}

/// The sign-ins that are known here, so that none is written a second time: the `[sso-session]`s of the AWS config file,
/// then, without a name, the address that a token of this profile's session is for.
///
/// # Errors
/// What is wrong with the AWS files; where the profile uses no AWS credentials.
pub fn sessions(world: &World, profile: &Profile) -> Result<Vec<Session>> {
    let own = AwsSigned::from_profile(profile)?;
    let mut sessions = AwsFiles::read(world)?.sessions();
    sessions.sort_by(|one, other| one.name.cmp(&other.name));
    let name = if own.aws.sso_session.is_empty() { &profile.name } else { &own.aws.sso_session };
    let unwritten = Session { name: name.clone(), start_url: String::new(), region: String::new(), scopes: Vec::new() };
    let token = Store::open(world, own.aws).and_then(|store| store.token(&unwritten)).ok().flatten();
    let of_token = token.and_then(|token| token.session());
    let is_written = |found: &Session| sessions.iter().any(|session| session.is_at(&found.start_url));
    sessions.extend(of_token.filter(|found| !is_written(found)));
    Ok(sessions)
}

/// The session whose token a later sign-in of this profile looks for.
fn session(profile: &Profile, files: &AwsFiles) -> Result<Session> {
    let open = || configure_sso(Fault::new(&code::NO_CREDENTIALS), profile);
    let mut session = Session::from(profile.access_portal().ok_or_else(open)?);
    let written = files.session(&session.name).ok().flatten();
    if let Some(written) = written.filter(|written| written.start_url == session.start_url) {
        session.scopes = written.scopes;
    }
    Ok(session)
}

impl Assignments<'_> {
    /// Every account in which a role is assigned to the person, by name.
    ///
    /// # Errors
    /// `GK-AWS-…` where the portal can't be reached, or refuses.
    pub fn accounts(&self) -> Result<Vec<AssignedAccount>> {
        let net = proxy::net(self.world, self.profile, LIST_TIMEOUT)?;
        Portal::new(&net, &self.base).accounts(&self.token)
    }

    /// The names of every role that is assigned to the person in an account, in order.
    ///
    /// # Errors
    /// As [`Self::accounts`].
    pub fn roles(&self, account: &str) -> Result<Vec<String>> {
        let net = proxy::net(self.world, self.profile, LIST_TIMEOUT)?;
        Portal::new(&net, &self.base).roles(account, &self.token)
    }
}
