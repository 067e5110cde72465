//! Signing out: the session is ended at AWS, and every cache that could serve it again is emptied, the AWS CLI's too.
//!
//! The files on this machine are removed even where AWS can't be reached; the session then lives on at AWS until its
//! own end, and the person is told so. A registration stays, as with the AWS CLI: it opens nothing without a person.

use std::time::Duration;

use serde_json::{Value, json};

use super::credential_context::CredentialContext;
use super::endpoints::Endpoints;
use super::portal::Portal;
use super::store::{Folders, Store, Stored};
use super::target::{Session, Target};
use super::{credential_cache, login};
use crate::fault::Result;
use crate::profile::{Aws, Issuer, Profile, Storage};
use crate::session::single_flight::SingleFlight;
use crate::session::{Caller, SignedOut, proxy};
use crate::world::digest::sha1;
use crate::world::{World, files};

/// The deadline of AWS's answer about one session.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// Signs out of the profile's session.
///
/// # Errors
/// Where a cache can't be read.
pub(super) fn of_profile(context: &CredentialContext<'_>, target: &Target) -> Result<SignedOut> {
    let world = context.world;
    let store = Store::open(world, context.aws)?;
    let token = store.token(&target.session)?;
    let told = token.as_ref().map(|token| tell(context, &token.access));
    // A failure to remove one doesn't keep the others.
    let emptied = [
        store.forget_token(&target.session),
        store.forget_credentials(world, target),
        files::remove(&world.dirs.aws_cli_cache.join(role_file(target)), None),
        SingleFlight::new(world, target.session.key()).forget(),
    ];
    let not_removed = emptied.into_iter().find_map(Result::err);
    let issuer = Issuer::Aws;
    Ok(SignedOut {
        issuer,
        session: target.session.key().to_owned(),
        was_signed_in: token.is_some(),
        told,
        not_removed,
    })
}

/// Signs out of what `aws login` has signed in to, on this machine; AWS isn't told, as by `aws logout`: keys that were
/// handed out live for up to 15 minutes.
pub(super) fn of_aws_login(world: &World, order: &login::LoginOrder) -> SignedOut {
    let (was_signed_in, emptied) = login::sign_out(world, order);
    let session = login::name(order).to_owned();
    let not_removed = emptied.err();
    SignedOut { issuer: Issuer::Aws, session, was_signed_in, told: None, not_removed }
}

/// Signs out of every session whose token is in the caches, whichever tool put it there.
///
/// # Errors
/// Where a cache can't be read.
pub(in crate::session) fn of_all(world: &World, profile: &Profile) -> Result<Vec<SignedOut>> {
    let context = CredentialContext::new(world, profile, Caller::Person).ok();
    let own = context.as_ref().and_then(|context| Some((context, context.target()?)));
    let mut done = Vec::new();
    // A keyring can't be searched for sessions that no profile names.
    if let Some((context, target)) = own.filter(|(context, _)| context.aws.storage == Storage::Keyring) {
        done.push(of_profile(context, target)?);
    }
    let named = context.as_ref().map(|context| context.files.sessions()).unwrap_or_default();
    for Stored { path, session, token } in Folders::new(world).tokens()? {
        let is_it = |session: &&Session| path.file_name().is_some_and(|name| *name == *session.token_file());
        let own = own.filter(|(_, target)| is_it(&&target.session));
        let session = own.map(|(_, target)| &target.session).or_else(|| named.iter().find(is_it)).unwrap_or(&session);
        let told = match own {
            Some((context, _)) => tell(context, &token.access),
            None => tell_aws(world, profile, session, &token.access),
        };
        let emptied = [files::remove(&path, None), SingleFlight::new(world, session.key()).forget()];
        done.push(SignedOut {
            issuer: Issuer::Aws,
            session: session.key().to_owned(),
            was_signed_in: true,
            told: Some(told),
            not_removed: emptied.into_iter().find_map(Result::err),
        });
    }
    credential_cache::forget_all(world)?;
    for name in files::list(&world.dirs.aws_cli_cache)? {
        let path = world.dirs.aws_cli_cache.join(&name);
        let is_from_sso =
            || serde_json::from_slice::<Value>(&files::read(&path).ok()??).ok()?.get("ProviderType").cloned();
        if name.ends_with(".json") && is_from_sso() == Some("sso".into()) {
            files::remove(&path, None)?;
        }
    }
    Ok(done)
}

fn tell(context: &CredentialContext<'_>, token: &str) -> Result<()> {
    Portal::new(&context.net(REQUEST_TIMEOUT)?, &context.endpoints.portal).sign_out(token)
}

/// The region is what the token's own file says, so the host is AWS's or on this machine.
fn tell_aws(world: &World, profile: &Profile, session: &Session, token: &str) -> Result<()> {
    let net = proxy::net(world, profile, REQUEST_TIMEOUT)?;
    // Only the portal's address is used, and that one is in the session's region.
    let aws = Aws { region: session.region.clone(), ..Aws::default() };
    let endpoints = Endpoints::new(&aws, &profile.name, &session.region, None, &world.vars, Caller::Program)?;
    Portal::new(&net, &endpoints.portal).sign_out(token)
}

/// The file in which the AWS CLI caches a role's credentials: its name is the digest of a compact JSON document with
/// sorted keys.
fn role_file(target: &Target) -> String {
    let session = if target.session.is_legacy() { "startUrl" } else { "sessionName" };
    let text = |value: &str| json!(value).to_string();
    let (account, role, key) = (text(&target.account), text(&target.role), text(target.session.key()));
    format!("{}.json", sha1(format!(r#"{{"accountId":{account},"roleName":{role},"{session}":{key}}}"#)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_aws_clis_keys_of_a_role_are_found() {
        let session = Session {
            name: "corp".into(),
            start_url: "https://d-1.awsapps.com/start".into(),
            region: "ap-northeast-1".into(),
            scopes: Vec::new(),
        };
        let target = Target { session, account: "111122223333".into(), role: "Dev".into(), behind: None };
        assert_eq!(role_file(&target), "20985b56d713cfd135648cadc68a6115ca80d9a5.json");
    }
}
