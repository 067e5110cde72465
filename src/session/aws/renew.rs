//! Renews a role's credentials without asking a person: lock, load, decide, act, save, until the policy has an answer.
//!
//! A hundred processes may do this at once with one session. The first to hold its lock renews; each of the others
//! reads again when its turn comes and finds the work done. A renewed token is on the disk before anything uses it,
//! because its predecessor is spent; no network failure removes or replaces the token that is stored.

use jiff::Timestamp;

use super::decide::{
    Cached, CachedCredentials, CachedToken, Decision, Mode, Refusal, Renewal, TOKEN_MARGIN, Want, decide, is_in_vain,
};
use super::endpoints::Endpoints;
use super::oidc::{Oidc, OidcError};
use super::portal::{Portal, Refused};
use super::redeem::{Redeemed, is_renewed_elsewhere};
use super::store::Store;
use super::sts::Sts;
use super::target::{Session, Target};
use super::token::Token;
use super::{AwsCredentials, AwsSigned, chain, clock};
use crate::code::{aws as code, sign_in, source};
use crate::fault::{Fault, Result};
use crate::messages::{sessions as words, sign_in as sign_in_words};
use crate::session::last_served::{self, ServedClient};
use crate::session::single_flight::{Holder, SingleFlight, Stage};
use crate::world::digest::sha256;
use crate::world::net::{Net, host};
use crate::world::{World, interrupt};

/// One renewal of a role's credentials: whose they are, by which route, and where they are stored.
pub(super) struct AwsRenewal<'a> {
    pub(super) world: &'a World,
    pub(super) own: AwsSigned<'a>,
    pub(super) target: &'a Target,
    /// The Claude Code that is served the credentials, where it is one that asks again only after a refusal.
    pub(super) client: Option<&'a ServedClient>,
    pub(super) endpoints: &'a Endpoints,
    pub(super) net: &'a Net,
    pub(super) store: Store,
    pub(super) flight: SingleFlight,
}

/// Credentials, and whether this process has just fetched them.
pub(super) struct Obtained {
    pub(super) credentials: AwsCredentials,
    /// AWS has just issued them to this process; else they come from the cache.
    pub(super) fresh: bool,
}

/// More steps than any path through the policy has.
const STEPS: usize = 12;

impl<'a> AwsRenewal<'a> {
    pub(super) fn session(&self) -> &Session {
        &self.target.session
    }

    /// The role's credentials; `None` where a person has to sign in and `mode` says that one can be asked.
    ///
    /// # Errors
    /// `GK-SSO-…`, `GK-AWS-…`: the sign-in is over and no person can be asked, or AWS can't be reached.
    pub(super) fn credentials(
        &self,
        want: Want,
        mode: Mode,
        waiting: impl FnOnce(Option<Holder>),
    ) -> Result<Option<Obtained>> {
        let served = || {
            let (cached, ready, _) = self.load(want).ok()?;
            let serve = decide(self.world.now(), want, mode, &cached, &[]) == Decision::Serve;
            ready.filter(|_| serve).map(|credentials| Obtained { credentials, fresh: false })
        };
        if let Some(credentials) = served() {
            return Ok(Some(credentials));
        }
        let is_done = || served().is_some();
        let Some(_held) = self.flight.enter(self.world, Stage::Renewal, self.net.left(), waiting, is_done)? else {
            return Ok(served());
        };
        let mut refused: Vec<_> = self.flight.note().last.map(Refusal::Longer).into_iter().collect();
        // A host that has just timed out for another process is skipped, except where this one has to verify the
        // sign-in.
        let mut last = self.flight.recent_timeout(self.world).filter(|_| want == Want::Credentials);
        refused.extend(last.iter().map(|_| Refusal::NoAnswerToAnother));
        for _ in 0..STEPS {
            let (cached, ready, token) = self.load(want)?;
            let step = decide(self.world.now(), want, mode, &cached, &refused);
            match (step, ready, token) {
                (Decision::Serve | Decision::ServeLast, Some(credentials), _) => {
                    return Ok(Some(Obtained { credentials, fresh: false }));
                }
                (Decision::Exchange, _, Some(token)) => match self.exchange_before(mode, &token) {
                    Ok(credentials) => return Ok(Some(Obtained { credentials, fresh: true })),
                    Err(Refused::Token) => {
                        self.flight.tell(|note| note.dead = Some(token.digest()));
                        refused.push(Refusal::Access(token.digest()));
                    }
                    Err(Refused::Other(fault)) if is_an_answer(&fault) => return Err(fault),
                    Err(Refused::Other(fault)) => {
                        self.pass_on(&fault, self.silent(&fault));
                        refused.push(Refusal::NoAnswerToExchange);
                        last = Some(fault);
                    }
                },
                (Decision::Refresh, _, Some(token)) => {
                    last = self.refresh(&token, &mut refused)?.or(last);
                }
                (Decision::SignIn | Decision::Refuse, _, Some(token)) if self.uncover(&token, &refused) => last = None,
                (step, _, token) => {
                    self.give_up(&refused, token.as_ref());
                    return match step {
                        Decision::SignIn => Ok(None),
                        _ => Err(last.unwrap_or_else(|| self.signed_out(token.is_some()))),
                    };
                }
            }
        }
        Err(last.unwrap_or_else(|| self.signed_out(true)))
    }

    /// Takes genkan's own copy of a token that is over away, where it hides another one; whether it did.
    fn uncover(&self, over: &Token, refused: &[Refusal]) -> bool {
        // What the service issues and doesn't take is no older copy.
        !is_in_vain(refused) && self.store.uncover(self.session(), over)
    }

    /// Spares the next processes renewals that were in vain here.
    fn give_up(&self, refused: &[Refusal], token: Option<&Token>) {
        if let Some((refresh, _)) = token.and_then(Token::renewal).filter(|_| is_in_vain(refused)) {
            self.flight.tell(|note| note.spent = Some(sha256(refresh)));
        }
    }

    /// The role's credentials without asking a person.
    ///
    /// # Errors
    /// As [`Self::credentials`].
    pub(super) fn silently(&self, want: Want) -> Result<Obtained> {
        self.credentials(want, Mode::Silent, |_| ())?.ok_or_else(|| self.signed_out(true))
    }

    /// A token that the portal accepts, renewed without a person where that is possible; `None` where one has to sign in.
    ///
    /// # Errors
    /// `GK-SSO-…`, `GK-AWS-…` where AWS can't be reached, or refuses for another reason than the token.
    pub(super) fn token(&self) -> Result<Option<Token>> {
        let Some(_held) = self.flight.enter(self.world, Stage::Renewal, self.net.left(), |_| (), || false)? else {
            return Ok(None);
        };
        let portal = Portal::new(self.net, &self.endpoints.portal);
        let mut refused = Vec::new();
        for _ in 0..STEPS {
            let Some(token) = self.store.token(self.session())? else { return Ok(None) };
            let (now, note, digest) = (self.world.now(), self.flight.note(), token.digest());
            let is_dead = note.dead.as_ref() == Some(&digest);
            // A session shorter than the margin yields no token that lives longer.
            let is_short = self.is_short(&token) && note.last.as_ref() != Some(&digest);
            if token.expires > now && !is_dead && !is_short {
                if portal.accepts(&token.access)? {
                    return Ok(Some(token));
                }
                self.flight.tell(|note| note.dead = Some(digest));
            }
            let renewal = token.renewal().filter(|_| !self.session().is_legacy());
            let is_renewable =
                renewal.is_some_and(|(refresh, client)| client.expires > now && note.spent != Some(sha256(refresh)));
            if !is_renewable && self.uncover(&token, &refused) {
                continue;
            }
            if !is_renewable || is_in_vain(&refused) {
                self.give_up(&refused, Some(&token));
                return Ok(None);
            }
            if let Some(fault) = self.refresh(&token, &mut refused)? {
                if token.expires > now && !is_dead && portal.accepts(&token.access)? {
                    return Ok(Some(token));
                }
                let is_over = refused.iter().any(|refusal| matches!(refusal, Refusal::Refresh(_)));
                if is_over && self.uncover(&token, &refused) {
                    continue;
                }
                return if is_over { Ok(None) } else { Err(fault) };
            }
        }
        Ok(None)
    }

    /// The digest of the stored token; a file in the middle of a change counts as none.
    pub(super) fn token_digest(&self) -> Option<String> {
        self.store.token(self.session()).ok().flatten().map(|token| token.digest())
    }

    /// Whether another token is stored than the one of this digest; no token at all isn't a new one.
    pub(super) fn is_renewed_since(&self, before: Option<&String>) -> bool {
        self.token_digest().is_some_and(|now| before != Some(&now))
    }

    /// What is stored: as the policy sees it, and the values themselves.
    fn load(&self, want: Want) -> Result<(Cached, Option<AwsCredentials>, Option<Token>)> {
        let Some(token) = self.store.token(self.session())? else { return Ok((Cached::default(), None, None)) };
        let spent = self.flight.note().spent;
        let renewal = token.renewal().filter(|_| !self.session().is_legacy()).map(|(refresh, client)| {
            let digest = sha256(refresh);
            Renewal { spent: spent.as_ref() == Some(&digest), digest, client_expires: client.expires }
        });
        let facts = CachedToken { digest: token.digest(), expires: token.expires, renewal };
        let stored = self.store.credentials(self.world, self.target, &token);
        let was_served = |id: &str| last_served::recently(self.world, self.client, id);
        let cached = Cached {
            credentials: stored.as_ref().map(|stored| CachedCredentials {
                expires: stored.credentials.expires.unwrap_or(Timestamp::MAX),
                fetched: stored.fetched,
                asked_again: want == Want::Credentials && was_served(&stored.credentials.access_key),
            }),
            token: Some(facts),
        };
        Ok((cached, stored.map(|stored| stored.credentials), Some(token)))
    }

    /// The exchange as whoever asks sees it: a portal that swallows what is sent lets a person wait for it. Nothing is lost
    /// with it, so Ctrl-C ends it at once.
    fn exchange_before(&self, mode: Mode, token: &Token) -> std::result::Result<AwsCredentials, Refused> {
        let by_person = mode == Mode::Interactive && self.world.ui.interactive;
        let _seen = by_person.then(|| self.world.ui.waiting(sign_in_words::REACHING, None));
        let _open = by_person.then(interrupt::let_through);
        self.exchange(token)
    }

    fn exchange(&self, token: &Token) -> std::result::Result<AwsCredentials, Refused> {
        let portal = Portal::new(self.net, &self.endpoints.portal);
        let first = portal.credentials(self.target, &token.access)?;
        // Whatever is signed here would be refused, and nobody would look for the reason in the clock.
        if let Some(fault) = self.net.dated().and_then(|theirs| clock::wrong(theirs, self.world.now())) {
            return Err(Refused::Other(fault));
        }
        let credentials = match &self.target.behind {
            Some(role) => chain::assume_behind(role, &first, &self.sts()).map_err(Refused::Other)?,
            None => first,
        };
        // A cache that can't be written costs the next process a request, nothing else.
        drop(self.store.save_credentials(self.world, self.target, token, &credentials));
        Ok(credentials)
    }

    fn sts(&self) -> Sts<'_> {
        Sts { net: self.net, base: &self.endpoints.sts, region: &self.own.aws.region, now: self.world.now() }
    }

    /// The address of the service that gave no answer to the exchange.
    fn silent(&self, fault: &Fault) -> &str {
        let is_portals = |name| host(&self.endpoints.portal).starts_with(name);
        if fault.arg("host").is_none_or(is_portals) { &self.endpoints.portal } else { &self.endpoints.sts }
    }

    /// Renews the token and stores it. What the policy has to know is added to `refused`; the fault says why there is
    /// no new token, `None` that the policy can go on.
    fn refresh(&self, token: &Token, refused: &mut Vec<Refusal>) -> Result<Option<Fault>> {
        let Some((refresh, _)) = token.renewal() else { return Ok(None) };
        let asked = sha256(refresh);
        // Where its successor can't take its place it isn't spent: the tools that share it would be signed out.
        let token = match self.store.renewable(self.session()) {
            Ok(Some(token)) => token,
            Ok(None) => return Ok(None),
            Err(why) => {
                refused.push(Refusal::Refresh(asked));
                let fault = Fault::new(&sign_in::NO_PLACE).with("session", self.session().key());
                let fault = fault.hint(words::MAKE_WRITABLE, &[]).hint(words::SIGN_IN, &[]).because_phrase(why.said());
                return Ok(Some(fault.because_of(&why)));
            }
        };
        let Some((refresh, _)) = token.renewal() else { return Ok(None) };
        let digest = sha256(refresh);
        let (error, fault) = match self.redeem(&token)? {
            Redeemed::Renewed => {
                let new = self.store.token(self.session())?;
                refused.extend(new.and_then(|token| self.note_short(&token)).map(Refusal::Longer));
                self.flight.tell(|note| note.trouble = None);
                refused.push(Refusal::Renewed);
                return Ok(None);
            }
            Redeemed::Unknown(fault) => {
                // Whoever stands still may have spent it.
                let is_still = fault.code() == &sign_in::ELSEWHERE;
                refused.push(if is_still { Refusal::Refresh(digest) } else { Refusal::NoAnswerToRefresh(digest) });
                return Ok(Some(fault));
            }
            Redeemed::Refused(error, fault) => (error, fault),
        };
        match error {
            OidcError::InvalidGrant | OidcError::InvalidClient | OidcError::Expired => {
                if is_renewed_elsewhere(|| {
                    Ok(self.store.token(self.session())?.is_some_and(|now| now.digest() != token.digest()))
                })? {
                    return Ok(None);
                }
                if error == OidcError::InvalidClient {
                    self.store.forget_registration(self.session())?;
                }
                self.flight.tell(|note| note.spent = Some(digest.clone()));
                refused.push(Refusal::Refresh(digest));
                Ok(Some(fault.hint(words::SIGN_IN, &[])))
            }
            // These say nothing of a token that still lives.
            OidcError::Denied | OidcError::Other | OidcError::Unknown | OidcError::SlowDown | OidcError::Pending => {
                self.pass_on(&fault, &self.endpoints.oidc);
                self.flight.tell(|note| note.trouble = Some(fault.code().id.to_owned()));
                refused.push(Refusal::NoAnswerToRefresh(digest));
                Ok(Some(fault))
            }
        }
    }

    /// Notes a timeout for the other processes, each of which would wait as long.
    fn pass_on(&self, fault: &Fault, base: &str) {
        if fault.code() == &code::TIMEOUT {
            self.flight.note_timeout(self.world, base);
        }
    }

    /// Stores a token that the service has just issued.
    pub(super) fn keep(&self, token: &Token) -> Result<()> {
        self.store.save_token(self.session(), token)?;
        self.note_short(token);
        Ok(())
    }

    /// Tells the other processes of a token than which the service issues none that lives longer; its digest.
    fn note_short(&self, token: &Token) -> Option<String> {
        let last = self.is_short(token).then(|| token.digest())?;
        self.flight.tell(|note| note.last = Some(last.clone()));
        Some(last)
    }

    /// Whether a token that has just been issued would be renewed at once.
    fn is_short(&self, token: &Token) -> bool {
        token.expires <= self.world.now() + TOKEN_MARGIN
    }

    pub(super) fn oidc(&self) -> Oidc<'_> {
        Oidc { net: self.net, base: &self.endpoints.oidc, session: self.session() }
    }

    pub(super) fn signed_out(&self, once: bool) -> Fault {
        let code = if once { &sign_in::ENDED } else { &code::SIGNED_OUT };
        Fault::new(code).with("session", self.session().key()).hint(words::SIGN_IN, &[])
    }
}

/// A refusal that another try with another token would only repeat.
fn is_an_answer(fault: &Fault) -> bool {
    [&code::NOT_ASSIGNED, &source::NOT_ASSUMED, &code::DENIED, &code::REJECTED, &code::CLOCK].contains(&fault.code())
}
