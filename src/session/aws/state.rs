//! The state of a sign-in, or of another source of AWS credentials: whose, until when, stored where, and whether AWS
//! still accepts it. Nothing is renewed or changed, and no program that a section names is run.

use std::time::Duration;

use super::credential_context::CredentialContext;
use super::portal::Portal;
use super::root::{FetchContext, Root};
use super::sign_in::Pending;
use super::store::Store;
use super::target::Target;
use super::token::OAuthClient;
use super::{clock, login};
use crate::code::{aws, sign_in, source as code};
use crate::fault::{Fault, Result};
use crate::profile::Issuer;
use crate::session::Caller;
use crate::session::single_flight::SingleFlight;
use crate::session::state::{State, Waiting};
use crate::world::digest::sha256;
use crate::world::threads::or_panic;

impl From<Pending> for Waiting {
    fn from(pending: Pending) -> Self {
        Self { code: pending.code().map(str::to_owned), expires: pending.expires, url: pending.url }
    }
}

/// The deadline of all requests together.
pub(super) const STATE_TIMEOUT: Duration = Duration::from_secs(6);

/// Reads the files and the keyring, and asks AWS where `online` is set.
///
/// # Errors
/// Where a file or the keyring can't be read.
pub(super) fn state(context: &CredentialContext<'_>, online: bool) -> Result<State> {
    match (context.target(), &context.aws_login) {
        (Some(target), _) => of_sign_in(context, target, online),
        (None, Some(order)) => login::state(context, order, online),
        (None, None) => of_others(context, online),
    }
}

fn of_sign_in(context: &CredentialContext<'_>, target: &Target, online: bool) -> Result<State> {
    let world = context.world;
    let store = Store::open(world, context.aws)?;
    let flight = SingleFlight::new(world, target.session.key());
    let token = store.token(&target.session)?;
    let now = world.now();
    let cached = token.as_ref().and_then(|token| store.credentials(world, target, token));
    let credentials = cached
        .map(|cached| cached.credentials)
        .filter(|credentials| credentials.expires.is_none_or(|expires| expires > now));
    let note = flight.note();
    let spent = note.spent;
    let is_renewable = |(refresh, client): (&str, &OAuthClient)| {
        let is_spent = spent.as_deref() == Some(sha256(refresh).as_str());
        client.expires > now && !is_spent && !target.session.is_legacy()
    };
    let mut state = State {
        issuer: Issuer::Aws,
        name: target.session.key().to_owned(),
        kind: context.source.root.kind(),
        account: Some(target.account.clone()),
        role: Some(target.role.clone()),
        assumes: assumes(context),
        identity: None,
        quota_project: None,
        storage: store.place(&target.session),
        token_expires: token.as_ref().map(|token| token.expires),
        credentials_expire: credentials.as_ref().and_then(|credentials| credentials.expires),
        refreshable: token.as_ref().and_then(|token| token.renewal()).is_some_and(is_renewable),
        accepted: None,
        reason: None,
        finding: note.trouble.map(|trouble| Fault::new(&sign_in::NOT_RENEWED).with("code", trouble)),
        pending: Pending::read(&flight.pending()).filter(|pending| pending.expires > now).map(Waiting::from),
    };
    if state.refreshable
        && let Some(closed) = store.closed(&target.session)
    {
        (state.refreshable, state.finding) = (false, Some(closed));
    }
    let Some(token) = token.filter(|token| online && token.expires > now) else { return Ok(state) };
    let net = match context.net(STATE_TIMEOUT) {
        Ok(net) => net,
        Err(fault) => return Ok(State { reason: Some(fault), ..state }),
    };
    std::thread::scope(|scope| {
        let identity = credentials.as_ref().map(|credentials| {
            let sts = context.sts(&net);
            scope.spawn(move || sts.identity(credentials).ok())
        });
        match Portal::new(&net, &context.endpoints.portal).accepts(&token.access) {
            Ok(accepted) => state.accepted = Some(accepted),
            Err(fault) => state.reason = Some(fault),
        }
        // Whatever is signed by this clock is refused.
        if let Some(fault) = net.dated().and_then(|theirs| clock::wrong(theirs, now)) {
            (state.accepted, state.reason) = (None, Some(fault));
        }
        state.identity = identity.and_then(or_panic).map(|identity| identity.arn);
    });
    Ok(state)
}

fn of_others(context: &CredentialContext<'_>, online: bool) -> Result<State> {
    let source = &context.source;
    let net = context.net(STATE_TIMEOUT)?;
    let fetch = context.fetch_context(None, &net);
    let fetch = match source.root {
        // It may ask a person, so only a command that needs its credentials runs it: never one for a hook.
        Root::Process { .. } => FetchContext { caller: Caller::Program, ..fetch },
        _ => fetch,
    };
    let checked = online.then(|| source.check(&fetch, |_| Err(Fault::new(&aws::NO_CREDENTIALS)))).transpose();
    let (identity, accepted, reason) = match checked {
        Ok(identity) => (identity.flatten(), None, None),
        Err(no) if [&aws::REJECTED, &code::TOOL].contains(&no.code()) => (None, Some(false), Some(no)),
        Err(why) => (None, None, Some(why)),
    };
    Ok(State {
        issuer: Issuer::Aws,
        name: source.profile.clone().unwrap_or_else(|| source.root.kind().name().to_owned()),
        kind: source.root.kind(),
        account: identity.as_ref().map(|identity| identity.account.clone()),
        role: None,
        assumes: assumes(context),
        accepted: accepted.or(identity.as_ref().map(|_| true)),
        identity: identity.map(|identity| identity.arn),
        quota_project: None,
        storage: source.root.place(&context.files),
        token_expires: None,
        credentials_expire: source.root.expires(),
        refreshable: false,
        reason,
        finding: source.long_lived(&context.files),
        pending: None,
    })
}

fn assumes(context: &CredentialContext<'_>) -> Vec<String> {
    let behind = context.target().and_then(|target| target.behind.as_ref());
    behind.map(|role| &role.arn).into_iter().chain(context.source.roles.iter().map(|role| &role.arn)).cloned().collect()
}
