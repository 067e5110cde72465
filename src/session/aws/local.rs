//! Whether credentials can be had without a person, judged on this machine alone: the check of a few milliseconds
//! before every prompt.
//!
//! It relies on the notes of other processes: a token that AWS has refused is noted by its digest, and so is a host
//! that has just timed out.

use super::store::Store;
use super::target::Target;
use crate::code::{aws as code, sign_in};
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::profile::Aws;
use crate::session::single_flight::SingleFlight;
use crate::world::World;
use crate::world::digest::sha256;

/// Whether valid credentials are cached; `false` where they still have to be fetched. Where a sign-in has come to its end,
/// cached ones go on to theirs for whom genkan `serves` them; what AWS itself has ended may have ended them too, and where
/// Claude Code fetches its own, the sign-in counts.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001` where a person has to sign in, `GK-AWS-014` where AWS has just timed out for another
/// process.
pub(super) fn check(world: &World, aws: &Aws, target: &Target, serves: bool) -> Result<bool> {
    let over = |code| Fault::new(code).with("session", target.session.key()).hint(words::SIGN_IN, &[]);
    let store = Store::open(world, aws)?;
    let Some(token) = store.token(&target.session)? else { return Err(over(&code::SIGNED_OUT)) };
    let flight = SingleFlight::new(world, target.session.key());
    let note = flight.note();
    let now = world.now();
    let is_cached = || {
        let cached = store.credentials(world, target, &token);
        cached.is_some_and(|cached| cached.credentials.expires.is_some_and(|expires| expires > now))
    };
    let is_dead = note.dead == Some(token.digest());
    let is_spent = token.renewal().is_some_and(|(refresh, _)| note.spent == Some(sha256(refresh)));
    if serves && !is_dead && !is_spent && is_cached() {
        return Ok(true);
    }
    let lives = token.expires > now && !is_dead;
    let is_renewable = token.renewal().is_some_and(|(_, client)| client.expires > now) && !is_spent;
    let renews = !target.session.is_legacy() && is_renewable;
    if !lives && !renews {
        return Err(over(&sign_in::ENDED));
    }
    if is_cached() {
        return Ok(true);
    }
    flight.recent_timeout(world).map_or(Ok(false), Err)
}
