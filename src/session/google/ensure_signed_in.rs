//! What `refresh` and `login` do for Google: make sure that Google issues a token for the credentials that are there,
//! silently where that is possible, else with one sign-in by a person through gcloud.
//!
//! One process starts gcloud; the others show its page, share its result, and take it over where that process dies. A
//! network failure, or a refusal that a sign-in doesn't fix, is never taken for a sign-in that has ended.

use std::path::Path;
use std::time::Instant;

use super::adc::{Adc, CredentialLocation, Holds};
use super::credential::{Credential, account_of};
use super::gcloud::Gcloud;
use super::token_request::{Accepted, GoogleTokenRequest};
use super::waits::{self, Record, Waits};
use super::{quota, refusal};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::google as words;
use crate::profile::{GOOGLE_FILES, Profile};
use crate::session::single_flight::{Held, Holder};
use crate::session::{Asking, SourceKind, Verified};
use crate::world::World;

/// Makes sure that Google issues a token.
///
/// # Errors
/// `GK-GGL-…`: nobody signed in in time, no gcloud, or Google's refusal; `GK-AWS-010` to `015` where no answer comes.
pub(super) fn ensure_signed_in(world: &World, profile: &Profile, asking: &Asking) -> Result<Verified> {
    let until = Instant::now() + asking.timeout;
    let token_request = GoogleTokenRequest::new(world, profile, asking.caller, asking.timeout)?;
    let since = token_request.since();
    let waiting = |holder: Option<Holder>| asking.name_holder(world, holder);
    let fault = match token_request.silently(since, waiting) {
        Err(fault) if refusal::needs_sign_in(fault.code()) => fault,
        found => return found.map(|accepted| verified(&token_request, asking, accepted, false)),
    };
    let account = impersonated(&token_request);
    let place = CredentialLocation::new(world, profile);
    let Some(folder) = place.gcloud_folder(world) else { return Err(fixed(&place, &fault)) };
    // Claude Code reads the file that its variable names, and would not see this sign-in.
    if let Some(file) = asking.google_file.as_deref().filter(|file| place.file() != Some(Path::new(file)))
        && !profile.decides_google_file()
    {
        return of_file(&token_request, Adc::named(GOOGLE_FILES[0], world.cwd.join(file))?);
    }
    if asking.options.port.is_some() {
        return Err(Fault::new(&code::FLAG).with("flag", "--port"));
    }
    let before = digest(&token_request);
    let is_done = || digest(&token_request).is_some_and(|now| before.as_ref() != Some(&now));
    let Some(_held) = wait_for_turn(&token_request, asking, until, &is_done)? else {
        return token_request.silently(since, |_| ()).map(|accepted| verified(&token_request, asking, accepted, true));
    };
    // Somebody may have signed in while the lock was waited for.
    match token_request.silently(since, |_| ()) {
        Err(fault) if refusal::needs_sign_in(fault.code()) => {}
        found => return found.map(|accepted| verified(&token_request, asking, accepted, true)),
    }
    if fault.code() != &code::NO_CREDENTIALS {
        asking.say(world, fault.message(world.ui.lang));
    }
    let gcloud =
        Gcloud { world, profile, asking, flight: &token_request.flight, folder, account, is_done: &is_done, until };
    gcloud.sign_in().map_err(|failed| failed.because_fault(&fault))?;
    token_request.silently(since, |_| ()).map(|accepted| verified(&token_request, asking, accepted, true))
}

fn verified(token_request: &GoogleTokenRequest<'_>, asking: &Asking, accepted: Accepted, signed_in: bool) -> Verified {
    let GoogleTokenRequest { world, profile, .. } = token_request;
    // However the sign-in came about, nobody waits for its page any more.
    drop(Record::forget(&token_request.flight));
    if let (Some(project), Some(file)) = (&accepted.added_project, accepted.adc.place.file()) {
        asking.say(world, world.ui.phrase(words::QUOTA_ADDED, &[("project", project), ("file", &file.display())]));
    }
    Verified {
        expires: Some(accepted.expires),
        whom: Some(accepted.whom.unwrap_or_else(|| accepted.adc.place.name(world))),
        signed_in,
        finding: quota::missing(world, profile, &accepted.adc),
    }
}

/// The lock for signing in; `None` where another process, or another tool, has signed in.
fn wait_for_turn(
    token_request: &GoogleTokenRequest<'_>,
    asking: &Asking,
    until: Instant,
    is_done: &dyn Fn() -> bool,
) -> Result<Option<Held>> {
    let (world, flight, mut shown) = (token_request.world, &token_request.flight, None);
    let new = || {
        let page = Record::load(flight).waits.filter(|waits| waits.url.is_some() && waits.expires > world.now());
        page.filter(|page| shown.replace(page.since) != Some(page.since))
    };
    let show = |page: Option<Waits>, left| {
        page.iter().for_each(|page| waits::show_elsewhere(world, &token_request.profile.name, asking, page, left));
    };
    flight.turn(world, asking, until, is_done, new, show)
}

/// The service accounts that the new sign-in has to impersonate again, as gcloud takes them: delegates first, the
/// target last.
fn impersonated(token_request: &GoogleTokenRequest<'_>) -> Option<String> {
    let Holds::File { credential: Credential::Impersonated(impersonated), .. } = token_request.adc().ok()?.holds else {
        return None;
    };
    let delegates = impersonated.delegates.iter().map(|name| name.rsplit('/').next().unwrap_or(name).to_owned());
    Some(delegates.chain(account_of(&impersonated.url)).collect::<Vec<_>>().join(","))
}

/// Whether Google accepts the file that Claude Code's variable names: then there is nothing to renew. Somebody else may
/// have named it, so it is asked about only where all of its secret stands in itself, and nothing is written to it.
fn of_file(token_request: &GoogleTokenRequest<'_>, adc: Adc) -> Result<Verified> {
    let whole = [SourceKind::GoogleUser, SourceKind::GoogleServiceAccount].contains(&adc.kind());
    let token = whole.then(|| token_request.token(&adc)).transpose();
    match token {
        Ok(Some(token)) => Ok(Verified {
            expires: Some(token.expires),
            whom: Some(token.whom.or_else(|| adc.whom()).unwrap_or_else(|| adc.place.name(token_request.world))),
            signed_in: false,
            finding: quota::missing(token_request.world, token_request.profile, &adc),
        }),
        Ok(None) => Err(by_others(&adc.place)),
        Err(fault) if refusal::needs_sign_in(fault.code()) || *fault.code() == code::FOREIGN_HOST => {
            Err(fixed(&adc.place, &fault))
        }
        Err(fault) => Err(fault),
    }
}

fn by_others(place: &CredentialLocation) -> Fault {
    let by = if let CredentialLocation::Named { by, .. } = place { by } else { "" };
    Fault::new(&code::FIXED).with("by", by).with("place", place)
}

fn fixed(place: &CredentialLocation, why: &Fault) -> Fault {
    by_others(place).because_fault(why)
}

/// The digest of the credentials that are there, where they can be read.
fn digest(token_request: &GoogleTokenRequest<'_>) -> Option<String> {
    token_request.adc().ok().map(|adc| adc.digest)
}
