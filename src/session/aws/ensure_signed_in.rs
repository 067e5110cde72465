//! What `refresh` and `login` do for AWS: make sure that the role's credentials can be had, silently where that is
//! possible, else with one sign-in by a person.
//!
//! One process signs in at a time. The others show its page and code, share its result, and take over where it dies; a
//! sign-in by another tool ends the waiting too. A network failure is never taken for a sign-in that has ended.

use std::time::{Duration, Instant};

use jiff::SignedDuration;

use super::credential_context::CredentialContext;
use super::decide::{Mode, Want};
use super::renew::{AwsRenewal, Obtained};
use super::sign_in::{self, Attempt, Pending};
use super::store::Store;
use super::target::Target;
use super::token::{Kind, Registration, Token};
use super::{AwsSigned, login};
use crate::code::{aws, sign_in as code, source};
use crate::fault::{Fault, Result};
use crate::messages::{sessions as words, sign_in as sign_in_words};
use crate::profile::{Aws, Profile, obeyed};
use crate::session::single_flight::{Held, Holder, SingleFlight, Stage};
use crate::session::{Asking, Caller, Verified, wants_sign_in};
use crate::world::command::{Ended, Failure, Launch};
use crate::world::deadline::left;
use crate::world::{World, files};

/// How long the renewal's lock is waited for before a person's new token is written all the same.
const SAVING: Duration = Duration::from_secs(5);
/// How long an STS that didn't answer isn't asked again.
const STS_SILENCE: SignedDuration = SignedDuration::from_mins(60);

/// Makes sure that AWS issues the credentials that the profile names, asking a person to sign in where nothing else
/// helps.
///
/// # Errors
/// `GK-SSO-…`, `GK-AWS-…`: nobody signed in in time, the role isn't assigned, AWS can't be reached, or the source is
/// one that only its owner renews.
pub(in crate::session) fn ensure_signed_in(world: &World, own: AwsSigned<'_>, asking: &Asking) -> Result<Verified> {
    let until = Instant::now() + asking.timeout;
    if let Ok(context) = CredentialContext::new(world, own.profile, asking.caller)
        && let Some(target) = context.target()
    {
        return of_sign_in(&context, target, asking, until);
    }
    let others = || of_others(world, own, asking, until);
    let found = others();
    if !login::helps(&found, own, asking) {
        return found;
    }
    login::sign_in(world, own, asking, until, others)?;
    others().map(|verified| Verified { signed_in: true, ..verified })
}

fn of_sign_in(context: &CredentialContext<'_>, target: &Target, asking: &Asking, until: Instant) -> Result<Verified> {
    let (world, profile) = (context.world, context.profile);
    let applied = StillApplied::new(world, profile);
    if asking.caller == Caller::Person {
        Store::unlock(world, context.aws)?;
    }
    let net = context.net(asking.timeout)?;
    let renewal = context.renewal(target, None, &net)?;
    let confirm = |obtained, signed_in| confirm(context, &renewal, obtained, signed_in);
    let want = Want::Verified { since: world.now() };
    let waiting = |holder: Option<Holder>| asking.name_holder(world, holder);
    if let Some(obtained) = renewal.credentials(want, Mode::Interactive, waiting)? {
        return confirm(obtained, false);
    }
    let Some(_held) = wait_for_turn(&renewal, &profile.name, asking, until)? else {
        return confirm(renewal.silently(want)?, true);
    };
    // Somebody may have signed in while the lock was waited for.
    if let Some(obtained) = renewal.credentials(want, Mode::Interactive, |_| ())? {
        return confirm(obtained, true);
    }
    applied.check()?;
    if context.aws.refresh_command.is_empty() {
        by_person(&renewal, AwsSigned { profile, aws: context.aws }, asking, until)?;
    } else {
        by_command(world, context.aws, &profile.name, until)?;
    }
    renewal.silently(want).and_then(|obtained| confirm(obtained, true)).map_err(|fault| match fault.code() {
        code if code == &aws::CLOCK => fault.hint(words::SIGNED_IN_ANYWAY, &[]),
        _ => fault,
    })
}

/// Credentials that genkan doesn't renew: checked, and where they don't work left to their owner, or renewed by the
/// organisation's `refresh_command`.
fn of_others(world: &World, own: AwsSigned<'_>, asking: &Asking, until: Instant) -> Result<Verified> {
    let AwsSigned { profile, aws } = own;
    let check = || {
        let context = CredentialContext::new(world, profile, asking.caller)?;
        let net = context.net(left(until))?;
        let since = world.now();
        // The command may have written a sign-in's section.
        let sign_in =
            |target: &Target| Ok(context.renewal(target, None, &net)?.silently(Want::Verified { since })?.credentials);
        let identity = context.source.check(&context.fetch_context(None, &net), sign_in)?;
        let whom = identity.map(|identity| identity.arn);
        Ok(Verified { expires: None, whom, signed_in: false, finding: context.source.long_lived(&context.files) })
    };
    // A sign-in fixes neither a network failure nor a file that can't be read.
    let needs_person = |found: &Result<Verified>| found.as_ref().is_err_and(wants_sign_in);
    let found = check();
    if aws.refresh_command.is_empty() || !needs_person(&found) {
        return found;
    }
    let waiting = |holder: Option<Holder>| asking.name_holder(world, holder);
    let flight = SingleFlight::of_command(world, &profile.name);
    let _held = flight.enter(world, Stage::SignIn, left(until), waiting, || false)?;
    // Somebody may have run it while the lock was waited for.
    let found = check();
    if !needs_person(&found) {
        return found;
    }
    by_command(world, aws, &profile.name, until)?;
    match check() {
        // Claude Code alone runs the program behind these, so the command's exit code has to do.
        Err(fault) if fault.code() == &source::PROCESS => {
            Ok(Verified { expires: None, whom: None, signed_in: true, finding: None })
        }
        found => found.map(|verified| Verified { signed_in: true, ..verified }),
    }
}

/// A profile that was applied when a sign-in for it was begun. Whoever takes it back while somebody waits for a person
/// wants no further page, and nothing of it stored.
struct StillApplied<'a> {
    world: &'a World,
    /// None where it wasn't applied at the beginning either.
    name: Option<&'a str>,
}

impl<'a> StillApplied<'a> {
    fn new(world: &'a World, profile: &'a Profile) -> Self {
        let name = profile.name.as_str();
        Self { world, name: obeyed(world, name).is_ok().then_some(name) }
    }

    /// # Errors
    /// `GK-PRO-004` where it isn't applied any more.
    fn check(&self) -> Result<()> {
        self.name.map_or(Ok(()), |name| obeyed(self.world, name).map(drop))
    }
}

/// Waits until no other process signs in; `None` where one of them, or another tool, has.
///
/// # Errors
/// As [`SingleFlight::turn`].
pub(super) fn wait_for_turn(
    renewal: &AwsRenewal<'_>,
    title: &str,
    asking: &Asking,
    until: Instant,
) -> Result<Option<Held>> {
    let (world, before, mut shown, mut seen) = (renewal.world, renewal.token_digest(), None, None);
    let new = || {
        let pending = Pending::read(&renewal.flight.pending()).filter(|pending| pending.expires > world.now());
        pending.filter(|pending| shown.replace(pending.since) != Some(pending.since))
    };
    let show = |pending: Option<Pending>, left| {
        drop(seen.take());
        let end = pending.as_ref().map_or(until, |pending| pending.end(world, until));
        if let Some(pending) = pending {
            pending.show(world, title, asking, left);
        }
        if asking.caller == Caller::Person {
            seen = world.ui.waiting(sign_in_words::WAITING, Some(end));
        }
    };
    renewal.flight.turn(world, asking, until, || renewal.is_renewed_since(before.as_ref()), new, show)
}

/// Asks a person to sign in, and stores the token.
///
/// # Errors
/// Those of [`sign_in::sign_in`]; `GK-SSO-015` where the token couldn't be stored.
pub(super) fn by_person(renewal: &AwsRenewal<'_>, own: AwsSigned<'_>, asking: &Asking, until: Instant) -> Result<()> {
    let (world, session, oidc) = (renewal.world, renewal.session(), renewal.oidc());
    let applied = StillApplied::new(world, own.profile);
    // Before a person signs in for a token that couldn't be stored.
    renewal.store.check(session)?;
    let before = renewal.token_digest();
    let signed_in = sign_in::sign_in(Attempt {
        world,
        title: &own.profile.name,
        wanted: own.aws.sign_in,
        asking,
        oidc: &oidc,
        registration: &mut |kind, anew| registration(renewal, kind, anew),
        pending: &renewal.flight.pending(),
        is_done: &|| renewal.is_renewed_since(before.as_ref()) || applied.check().is_err(),
        until,
    })?;
    applied.check()?;
    let Some((client, granted)) = signed_in else { return Ok(()) };
    let _held = renewal.flight.enter(world, Stage::Renewal, SAVING, |_| (), || false);
    renewal.keep(&Token::new(session, &client, granted))?;
    renewal.flight.tell(|note| (note.spent, note.dead, note.trouble) = (None, None, None));
    Ok(())
}

/// The registered OAuth client for a kind of sign-in; registered again with `anew`, where the service has refused the
/// stored one.
fn registration(renewal: &AwsRenewal<'_>, kind: Kind, anew: bool) -> Result<Registration> {
    let (store, session) = (&renewal.store, renewal.session());
    if anew {
        store.forget_registration(session)?;
    } else if let Some(known) = store.registration(session, kind, renewal.world.now())? {
        return Ok(known);
    }
    let registered = renewal.oidc().register(kind).map_err(|refusal| refusal.fault)?;
    // The next sign-in registers again where this can't be stored.
    drop(store.save_registration(session, &registered));
    Ok(registered)
}

fn by_command(world: &World, aws: &Aws, profile: &str, until: Instant) -> Result<()> {
    let line = &aws.refresh_command;
    let failed = |how: Failure| Fault::new(&code::COMMAND).with("command", line).with_phrase("how", how.phrase());
    let timeout = left(until);
    match Launch::line(world, line).run(timeout) {
        Ok(Ended::Interrupted) => Err(Fault::new(&code::INTERRUPTED).with("session", profile)),
        Ok(ended) => ended.failure(timeout).map_or(Ok(()), |how| Err(failed(how))),
        Err(error) => Err(failed(Failure::NotStarted).because(error)),
    }
}

/// Assumes the roles behind the sign-in's, and asks STS whose credentials they are. The latter is best effort: that the
/// portal issued them shows that they work.
fn confirm(
    context: &CredentialContext<'_>,
    renewal: &AwsRenewal<'_>,
    obtained: Obtained,
    signed_in: bool,
) -> Result<Verified> {
    let now = renewal.world.now();
    let Obtained { credentials, fresh } = obtained;
    // However the sign-in came about, nobody waits for its page any more.
    drop(files::discard(&renewal.flight.pending()));
    let credentials = context.last(credentials, renewal.net)?;
    let is_silent = renewal.flight.note().sts_silent_until.is_some_and(|until| until > now);
    // The process that fetched them has asked STS too.
    if !fresh || is_silent {
        return Ok(Verified { expires: credentials.expires, whom: None, signed_in, finding: None });
    }
    let whom = match context.sts(renewal.net).identity(&credentials) {
        Ok(identity) => Some(identity.arn),
        // Only these mean that the credentials don't work; any other refusal, such as a network's policy, is of the
        // question alone.
        Err(no) if [&aws::CLOCK, &aws::REJECTED].contains(&no.code()) => return Err(no),
        Err(_) => {
            renewal.flight.tell(|note| note.sts_silent_until = Some(now + STS_SILENCE));
            None
        }
    };
    Ok(Verified { expires: credentials.expires, whom, signed_in, finding: None })
}
