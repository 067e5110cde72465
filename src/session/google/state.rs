//! The state of the Google credentials: of which type, whose, for which project, and whether Google accepts them. A
//! token is requested and dropped; nothing is written, and no program is run.

use std::time::Duration;

use super::adc::Adc;
use super::token_request::GoogleTokenRequest;
use super::waits::Record;
use super::{quota, refusal};
use crate::code::google as code;
use crate::fault::Result;
use crate::profile::{Issuer, Profile};
use crate::session::Caller;
use crate::session::state::{State, Waiting};
use crate::world::World;

/// The deadline of all requests together.
const STATE_TIMEOUT: Duration = Duration::from_secs(6);

/// Reads the credentials, and requests a token from Google where `online` is set.
///
/// # Errors
/// `GK-GGL-001` where there are none, and where they can't be used.
pub(super) fn state(world: &World, profile: &Profile, online: bool) -> Result<State> {
    // As a hook, so that no program that a credentials file names is run.
    let token_request = GoogleTokenRequest::new(world, profile, Caller::Program, STATE_TIMEOUT)?;
    let adc = token_request.adc()?;
    let pending = Record::load(&token_request.flight).waits.filter(|waits| waits.expires > world.now());
    let pending = pending.and_then(|waits| Some(Waiting { url: waits.url?, code: None, expires: waits.expires }));
    let foreign = token_request.addresses(&adc).err().filter(|_| !online);
    let mut state = State {
        issuer: Issuer::Google,
        name: "google".to_owned(),
        kind: adc.kind(),
        account: None,
        role: None,
        assumes: Vec::new(),
        identity: adc.whom(),
        quota_project: adc.quota_project(world, profile),
        storage: adc.place.name(world),
        token_expires: None,
        credentials_expire: None,
        refreshable: false,
        accepted: None,
        reason: None,
        // Whoever asks hears it as the reason.
        finding: foreign.or_else(|| quota::missing(world, profile, &adc)),
        pending,
    };
    if online {
        ask(&token_request, &adc, &mut state);
    }
    Ok(state)
}

fn ask(token_request: &GoogleTokenRequest<'_>, adc: &Adc, state: &mut State) {
    match token_request.token(adc) {
        Ok(token) => {
            state.identity = token_request.identify(adc, &token);
            (state.credentials_expire, state.refreshable, state.accepted) = (Some(token.expires), true, Some(true));
        }
        Err(fault) => {
            let is_no = refusal::needs_sign_in(fault.code()) || REFUSALS.contains(&fault.code());
            (state.accepted, state.reason) = (is_no.then_some(false), Some(fault));
        }
    }
}

/// Refusals of the credentials themselves, besides those that a sign-in fixes.
const REFUSALS: [&crate::code::Code; 3] = [&code::GONE, &code::FEDERATION, &code::IMPERSONATION];
