//! Whether Google accepts the credentials that are there, without asking a person: one process requests a token, and
//! the others rely on its note.
//!
//! No token is stored. The note says that Google issued one, when, for whom and until when, and is bound to the digest
//! of the credentials. So new credentials, by whichever tool, always need a new request.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::adc::{self, Adc, CredentialLocation};
use super::mint::Token;
use super::platform::Mint;
use super::{quota, refusal};
use crate::code::{self, aws, google};
use crate::fault::{Fault, Result};
use crate::messages::google as words;
use crate::profile::Profile;
use crate::session::single_flight::{GoogleNote, GoogleReply, Holder, SingleFlight, Stage};
use crate::session::{Caller, proxy};
use crate::world::World;
use crate::world::net::Net;

/// One question about the Google credentials of a profile, on behalf of one caller.
pub(super) struct GoogleTokenRequest<'a> {
    pub(super) world: &'a World,
    pub(super) profile: &'a Profile,
    pub(super) caller: Caller,
    pub(super) flight: SingleFlight,
    net: Net,
    direct: Net,
}

/// What Google accepted.
pub(super) struct Accepted {
    pub(super) adc: Adc,
    pub(super) expires: Timestamp,
    pub(super) whom: Option<String>,
    /// The quota project that was missing and has just been added to the file.
    pub(super) added_project: Option<String>,
}

/// How old a note may be that a hook relies on: Claude Code asks in several processes at once, and again within
/// seconds.
const SHARED: SignedDuration = SignedDuration::from_secs(10);

impl<'a> GoogleTokenRequest<'a> {
    /// # Errors
    /// What is wrong with the profile's network settings.
    pub(super) fn new(world: &'a World, profile: &'a Profile, caller: Caller, timeout: Duration) -> Result<Self> {
        let flight = SingleFlight::of_google(world, &CredentialLocation::new(world, profile).to_string());
        let net = proxy::net(world, profile, timeout)?;
        Ok(Self { world, profile, caller, flight, net, direct: Net::direct(timeout) })
    }

    /// The credentials that are there.
    ///
    /// # Errors
    /// `GK-GGL-001` where there are none, and where they can't be used.
    pub(super) fn adc(&self) -> Result<Adc> {
        Adc::find(self.world, self.profile)?.ok_or_else(|| {
            let place = CredentialLocation::new(self.world, self.profile);
            let fault = Fault::new(&google::NO_CREDENTIALS).with("file", place);
            let elsewhere = adc::elsewhere(self.world, self.profile);
            let is_blanked = elsewhere.as_ref().is_some_and(|other| other.code() == &google::BLANKED);
            let fault = elsewhere.into_iter().fold(fault, |fault, other| fault.because_fault(&other));
            let fault = if is_blanked { fault.hint(words::BLANKED_HERE, &[]) } else { fault };
            fault.hint(words::SIGN_IN, &[])
        })
    }

    /// Requests a token for these credentials.
    ///
    /// # Errors
    /// As [`Mint::token`].
    pub(super) fn token(&self, adc: &Adc) -> Result<Token> {
        self.mint(adc).token(adc)
    }

    /// Whether all that these credentials name for their requests is Google's.
    ///
    /// # Errors
    /// As [`Mint::addresses`].
    pub(super) fn addresses(&self, adc: &Adc) -> Result<()> {
        self.mint(adc).addresses(adc)
    }

    /// Whose a token is; `None` where Google doesn't say so in time.
    pub(super) fn identify(&self, adc: &Adc, token: &Token) -> Option<String> {
        self.mint(adc).identify(adc, token)
    }

    pub(super) fn net(&self) -> &Net {
        &self.net
    }

    /// The time since which another process's note counts for this one.
    pub(super) fn since(&self) -> Timestamp {
        match self.caller {
            Caller::Program => self.world.now() - SHARED,
            Caller::Person => self.world.now(),
        }
    }

    /// Makes sure that Google accepts the credentials, by a request or by a note that another process has written
    /// `since`. A quota project that a person's sign-in lacks is added to its file.
    ///
    /// # Errors
    /// `GK-GGL-…`, `GK-AWS-010` to `015`.
    pub(super) fn silently(&self, since: Timestamp, waiting: impl FnOnce(Option<Holder>)) -> Result<Accepted> {
        if let Some(told) = self.told(since)? {
            return told;
        }
        // No other process fixes a broken file, so only a note ends the waiting early.
        let is_done = || matches!(self.told(since), Ok(Some(_)));
        let _held = self.flight.enter(self.world, Stage::Renewal, self.net.left(), waiting, is_done)?;
        match self.told(since)? {
            Some(told) => told,
            None => self.ask(),
        }
    }

    /// What another process has noted about the credentials that are there now.
    fn told(&self, since: Timestamp) -> Result<Option<Result<Accepted>>> {
        let adc = self.adc()?;
        let note = self.flight.note();
        let Some(word) = note.google.filter(|word| word.digest == adc.digest && word.at >= since) else {
            let timeout = self.flight.recent_timeout(self.world).filter(|_| self.caller == Caller::Program);
            return Ok(timeout.map(Err));
        };
        Ok(match word.answer {
            GoogleReply::Granted { expires, whom } => Some(Ok(Accepted { adc, expires, whom, added_project: None })),
            GoogleReply::Refused { code } => code::find(&code).map(|code| {
                let fault = Fault::new(code).with("place", adc.place.name(self.world)).with("code", "invalid_client");
                Err(fault.hint(words::SIGN_IN, &[]))
            }),
        })
    }

    fn ask(&self) -> Result<Accepted> {
        let adc = self.adc()?;
        let token = match self.token(&adc) {
            Ok(token) => token,
            Err(fault) => {
                if fault.code() == &aws::TIMEOUT {
                    self.flight.note_timeout(self.world, fault.arg("host").unwrap_or_default());
                }
                if refusal::needs_sign_in(fault.code()) {
                    self.tell(&adc, GoogleReply::Refused { code: fault.code().id.to_owned() });
                }
                return Err(fault);
            }
        };
        // A person wants to know as whom; Claude Code's panel doesn't show it.
        let whom = match self.caller {
            Caller::Person => self.identify(&adc, &token),
            Caller::Program => token.whom.clone().or_else(|| adc.whom()),
        };
        let granted = GoogleReply::Granted { expires: token.expires, whom: whom.clone() };
        let added_project = quota::add_missing(self.world, self.profile, &adc).unwrap_or_default();
        // The added project has changed the file, and so the digest.
        let adc = if added_project.is_some() { self.adc()? } else { adc };
        self.tell(&adc, granted);
        Ok(Accepted { adc, expires: token.expires, whom, added_project })
    }

    fn tell(&self, adc: &Adc, answer: GoogleReply) {
        let word = GoogleNote { digest: adc.digest.clone(), at: self.world.now(), answer };
        self.flight.tell(|note| note.google = Some(word));
    }

    fn mint(&self, adc: &Adc) -> Mint<'_> {
        Mint {
            world: self.world,
            profile: self.profile,
            net: &self.net,
            direct: &self.direct,
            place: adc.place.name(self.world),
            caller: self.caller,
        }
    }
}
