//! A question to Google about the credentials that are there, without asking anybody: one process asks, and the
//! others take its word.
//!
//! Nothing that works for whoever holds it is kept: what is shared is that Google gave a token, when, for whom and
//! until when, bound to the digest of what lay there. So another sign-in, by whichever tool, is always asked anew.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::adc::{self, Adc, CredentialLocation};
use super::mint::Token;
use super::platform::Mint;
use super::{quota, refusal};
use crate::code::{self, aws, google};
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::session::single_flight::{GoogleNote, GoogleReply, Holder, SingleFlight, Stage};
use crate::session::{Caller, proxy};
use crate::words::google as words;
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
    /// The quota project that was missing and has just been added.
    pub(super) mended: Option<String>,
}

/// The client asks in several processes at once, and again within seconds: so old may another one's word be.
const SHARED: SignedDuration = SignedDuration::from_secs(10);

impl<'a> GoogleTokenRequest<'a> {
    /// # Errors
    /// What is wrong with the profile's way out.
    pub(super) fn new(world: &'a World, profile: &'a Profile, caller: Caller, patience: Duration) -> Result<Self> {
        let flight = SingleFlight::of_google(world, &CredentialLocation::of(world, profile).to_string());
        let net = proxy::net(world, profile, patience)?;
        Ok(Self { world, profile, caller, flight, net, direct: Net::direct(patience) })
    }

    /// What lies there.
    ///
    /// # Errors
    /// `GK-GGL-001` where nothing does, and where it can't be used.
    pub(super) fn adc(&self) -> Result<Adc> {
        Adc::find(self.world, self.profile)?.ok_or_else(|| {
            let place = CredentialLocation::of(self.world, self.profile);
            let fault = Fault::new(&google::NO_CREDENTIALS).with("file", place);
            let elsewhere = adc::elsewhere(self.world);
            let fault = elsewhere.into_iter().fold(fault, |fault, other| fault.because(other));
            fault.hint(words::SIGN_IN, &[])
        })
    }

    /// A token for what lies there.
    ///
    /// # Errors
    /// As [`Mint::token`].
    pub(super) fn token(&self, adc: &Adc) -> Result<Token> {
        self.mint(adc).token(adc)
    }

    /// Whose a token is, where Google says so in time.
    pub(super) fn identify(&self, adc: &Adc, token: &Token) -> Option<String> {
        self.mint(adc).identify(adc, token)
    }

    pub(super) fn net(&self) -> &Net {
        &self.net
    }

    /// Since when a word of another process counts for this one.
    pub(super) fn since(&self) -> Timestamp {
        match self.caller {
            Caller::Program => self.world.now() - SHARED,
            Caller::Person => self.world.now(),
        }
    }

    /// Whether Google accepts what lies there, by its own word or by one that another process has heard `since`.
    /// A quota project that a person's sign-in lacks is added on the way.
    ///
    /// # Errors
    /// `GK-GGL-…`, `GK-AWS-010` to `015`.
    pub(super) fn silently(&self, since: Timestamp, waiting: impl FnOnce(Option<Holder>)) -> Result<Accepted> {
        if let Some(told) = self.told(since)? {
            return told;
        }
        // A broken file is nothing that another process mends; the lock is all that is waited for.
        let is_done = || matches!(self.told(since), Ok(Some(_)));
        let _held = self.flight.enter(self.world, Stage::Renewal, self.net.left(), waiting, is_done)?;
        match self.told(since)? {
            Some(told) => told,
            None => self.ask(),
        }
    }

    /// What another process was told about what lies there now.
    fn told(&self, since: Timestamp) -> Result<Option<Result<Accepted>>> {
        let adc = self.adc()?;
        let note = self.flight.note();
        let Some(word) = note.google.filter(|word| word.digest == adc.digest && word.at >= since) else {
            let timeout = self.flight.recent_timeout(self.world).filter(|_| self.caller == Caller::Program);
            return Ok(timeout.map(Err));
        };
        Ok(match word.answer {
            GoogleReply::Granted { expires, whom } => Some(Ok(Accepted { adc, expires, whom, mended: None })),
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
        // A person wants to know as whom; the client's panel doesn't say it.
        let whom = match self.caller {
            Caller::Person => self.identify(&adc, &token),
            Caller::Program => token.whom.clone().or_else(|| adc.whom()),
        };
        let granted = GoogleReply::Granted { expires: token.expires, whom: whom.clone() };
        let mended = quota::mend(self.world, self.profile, &adc).unwrap_or_default();
        // It has changed what lies there.
        let adc = if mended.is_some() { self.adc()? } else { adc };
        self.tell(&adc, granted);
        Ok(Accepted { adc, expires: token.expires, whom, mended })
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
            is_hook: self.caller == Caller::Program,
        }
    }
}
