//! Signing out of Google: the refresh token is revoked, and gcloud's file removed, as
//! `gcloud auth application-default revoke` does. A service account key, a machine's account or an identity of another
//! provider is no sign-in, and stays.

use std::time::Duration;

use super::adc::{Adc, CredentialLocation, Holds};
use super::credential::Credential;
use super::host::{self, Service};
use super::mint::Form;
use super::token_request::GoogleTokenRequest;
use super::waits::Record;
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::profile::{Issuer, Profile};
use crate::session::{Caller, SignedOut};
use crate::world::{World, files};

/// The deadline of Google's answer.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// Google's address for revoking a token.
const REVOKE: &str = "https://oauth2.googleapis.com/revoke";

/// Signs the person out.
///
/// # Errors
/// `GK-GGL-027` where there is no sign-in, `GK-GGL-035` where it stands in a file of somebody's own,
/// and where the file can't be read.
pub(super) fn sign_out(world: &World, profile: &Profile) -> Result<SignedOut> {
    let token_request = GoogleTokenRequest::new(world, profile, Caller::Person, REQUEST_TIMEOUT)?;
    // Else an answer to its page would sign in again.
    Record::load(&token_request.flight).waits.into_iter().for_each(|waits| waits.end(world));
    let Some(adc) = Adc::find(world, profile)? else {
        Record::forget(&token_request.flight)?;
        return Ok(SignedOut {
            issuer: Issuer::Google,
            session: "google".into(),
            was_signed_in: false,
            told: None,
            not_removed: None,
        });
    };
    let place = adc.place.name(world);
    if let (CredentialLocation::Named { by, .. }, true, None) =
        (&adc.place, adc.is_sign_in(), adc.place.gcloud_folder(world))
    {
        return Err(Fault::new(&code::NOT_GCLOUDS).with("place", place).with("by", by));
    }
    let own = adc.place.file().filter(|_| adc.is_sign_in());
    let Some(file) = own else { return Err(Fault::new(&code::NO_SESSION).with("place", place)) };
    let told = Some(tell(&token_request, &adc, &place));
    let emptied = [files::remove(file, None), Record::forget(&token_request.flight), token_request.flight.forget()];
    let not_removed = emptied.into_iter().find_map(Result::err);
    Ok(SignedOut { issuer: Issuer::Google, session: place, was_signed_in: true, told, not_removed })
}

fn tell(token_request: &GoogleTokenRequest<'_>, adc: &Adc, place: &str) -> Result<()> {
    let Holds::File { credential, .. } = &adc.holds else { return Ok(()) };
    let (url, request) = match credential {
        Credential::User(user) => {
            let url = match &user.token_uri {
                Some(own) => host::check(place, "token_uri", own, Service::Oauth)?.join("/revoke").ok(),
                None => None,
            };
            let url = url.filter(|url| url.scheme() == "http").map_or_else(|| REVOKE.to_owned(), String::from);
            let request = Form::new(&[("token", &user.refresh_token)]).request(&url);
            (url, request)
        }
        Credential::ExternalUser(user) => {
            let Some(url) = &user.revoke_url else { return Ok(()) };
            let url = host::check(place, "revoke_url", url, Service::Sts)?;
            let form = Form::new(&[("token", &user.refresh_token), ("token_type_hint", "refresh_token")]);
            let request = form.request_of(url.as_str(), (&user.client_id, &user.client_secret));
            (url.into(), request)
        }
        _ => return Ok(()),
    };
    let refused = |how: &str| Fault::new(&code::REFUSED).with("host", &url).with("code", how);
    let answer = token_request.net().send(request.ok_or_else(|| refused("?"))?, REQUEST_TIMEOUT)?;
    match answer.status {
        // A token that is no longer valid counts as revoked.
        200 | 400 => Ok(()),
        status => Err(refused(&format!("HTTP {status}"))),
    }
}
