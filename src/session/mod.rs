//! Sign-in and credentials: what a profile's requests are signed with, renewed without a person where that is possible,
//! else by one sign-in; and the calls to AWS that need them. Google, Foundry and gateways have a module each.
//!
//! For AWS, `decide` is the policy, `renew` carries it out without a person, and `ensure_signed_in` asks a person where
//! it has to. Nothing is set up before it is needed: an answer from the cache opens no socket and loads no certificate.
//! Types of AWS's SDK stay in this module.

pub mod account;
pub mod answer;
mod assigned;
mod aws;
pub mod aws_files;
pub mod bridge;
pub mod certificate;
pub mod chain;
mod clock;
mod console;
pub mod credential_cache;
mod credential_context;
mod decide;
pub mod endpoints;
mod ensure_signed_in;
pub mod evidence;
pub mod foundry;
pub mod gateway;
pub mod google;
pub mod keyring;
pub mod last_served;
mod local;
mod locate;
mod note;
mod oidc;
pub mod platform;
mod portal;
mod process;
pub mod proxy;
pub mod redeem;
mod renew;
pub mod root;
mod route;
pub mod runtime;
mod sdk;
pub mod sign_in;
mod sign_out;
pub mod signer;
mod single_flight;
pub mod smallest;
pub mod sources;
mod state;
mod store;
mod strangers;
mod sts;
pub mod target;
pub mod token;
mod typed_secret;

use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::claude::Effective;
use crate::code::{Code, Exit, google as google_code, network, source};
use crate::fault::{Fault, Result};
use crate::profile::{Aws, Credentials, Google, Profile, ProxyAuth};
use crate::world::net::Net;
use crate::world::{Vars, World};
use credential_context::CredentialContext;
use decide::{Cached, CachedCredentials, Decision, Mode, Want, decide};
use gateway::ProfileGateway;
use last_served::Client;
use root::Root;
use store::Store;
use target::Target;

pub use account::{Access, Account, ask};
pub use assigned::{Assignments, assignments, sessions};
pub use aws::{Availability, InferenceProfile};
pub use clock::{Clocks, TOLERANCE, clocks};
pub use endpoints::{Endpoints, Lead, SWITCHES, is_of_aws};
pub use ensure_signed_in::Verified;
pub use locate::{Located, ask as ask_region, locate, region_of};
pub use portal::AssignedAccount;
pub use route::route;
pub use sign_in::{Asking, SignInOptions};
pub use sign_out::SignedOut;
pub use sources::Source;
pub use state::{State, Waiting};
pub use strangers::{aws_answers, aws_strangers, is_here};
pub use sts::Identity;

pub use crate::world::Caller;

/// How long keys show that AWS still accepts the sign-in that they were given for.
const VERIFIED: SignedDuration = SignedDuration::from_mins(5);

/// A deployment profile whose requests AWS credentials sign: for no other are AWS credentials handed out, renewed,
/// judged or ended.
#[derive(Debug, Clone, Copy)]
pub struct AwsSigned<'a> {
    pub profile: &'a Profile,
    pub aws: &'a Aws,
}

impl<'a> AwsSigned<'a> {
    /// The profile as one whose requests AWS credentials sign.
    ///
    /// # Errors
    /// `GK-GGL-032`, `GK-FDY-001`, `GK-GTW-012`: the profile uses Google's credentials, Azure's, or a gateway's key.
    pub fn from_profile(profile: &'a Profile) -> Result<Self> {
        match profile.credentials() {
            Credentials::Aws(aws) => Ok(Self { profile, aws }),
            Credentials::Google(_) => Err(without(&google_code::NO_AWS, profile)),
            Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
            Credentials::Key(..) => Err(gateway::no_sign_in(profile)),
        }
    }
}

/// The Google settings of a profile whose requests Google's credentials sign.
///
/// # Errors
/// `GK-AWS-076`, `GK-FDY-001`, `GK-GTW-012`: the profile uses AWS credentials, Azure's, or a gateway's key.
pub fn google_of(profile: &Profile) -> Result<&Google> {
    match profile.credentials() {
        Credentials::Google(google) => Ok(google),
        Credentials::Aws(_) => Err(without(&source::NO_GOOGLE, profile)),
        Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
        Credentials::Key(..) => Err(gateway::no_sign_in(profile)),
    }
}

fn without(code: &'static Code, profile: &Profile) -> Fault {
    Fault::new(code).with("profile", &profile.name).with_phrase("service", profile.provider().service())
}

/// AWS credentials as programs get them: a role's, or those of another source. Without `Debug`, because they are
/// secrets.
#[derive(Clone)]
pub struct AwsCredentials {
    pub access_key: String,
    pub secret: Zeroizing<String>,
    pub token: Zeroizing<String>,
    pub expires: Option<Timestamp>,
}

/// The role's credentials from the cache; `None` where they would have to be renewed first. No request is sent.
///
/// `None` as well where `client` was served these very credentials a minute ago or less: Claude Code asks again that
/// soon only after AWS has refused them.
pub fn ready(world: &World, profile: &Profile, client: Option<&Client>) -> Option<AwsCredentials> {
    let target = Target::from_profile(profile)?;
    let cached = Store::open(world, profile.aws()?).ok()?.ready(world, &target)?;
    let credentials = Some(CachedCredentials {
        expires: cached.credentials.expires?,
        fetched: cached.fetched,
        asked_again: last_served::recently(world, client, &cached.credentials.access_key),
    });
    let decision = decide(world.now(), Want::Credentials, Mode::Silent, &Cached { credentials, token: None }, &[]);
    (decision == Decision::Serve).then_some(cached.credentials)
}

/// The AWS credentials that the profile names, without asking a person.
///
/// `patience` is for all requests together. `client` isn't served credentials of the cache a second time within a
/// minute: it asks again that soon only after AWS has refused them.
///
/// # Errors
/// As [`AwsSigned::from_profile`] where the provider isn't Amazon Bedrock; `GK-SSO-…`, `GK-AWS-…`: signed out, the role not
/// assigned, AWS can't be reached, or nothing says whose credentials to use.
pub fn aws_credentials(
    world: &World,
    profile: &Profile,
    caller: Caller,
    client: Option<&Client>,
    patience: Duration,
) -> Result<AwsCredentials> {
    let context = CredentialContext::new(world, profile, caller)?;
    let net = context.net(patience)?;
    silently(&context, Want::Credentials, client, &net)
}

fn silently(context: &CredentialContext<'_>, want: Want, client: Option<&Client>, net: &Net) -> Result<AwsCredentials> {
    let sign_in = |target: &Target| Ok(context.renewal(target, client, net)?.silently(want)?.credentials);
    context.source.credentials(&context.fetch_context(client, net), sign_in)
}

/// Makes sure that Claude Code can sign its requests, with one sign-in by a person where nothing else helps.
///
/// # Errors
/// As [`aws_credentials`], and `GK-SSO-…` where nobody signs in in time; as [`google::ensure_signed_in`]; `GK-FDY-001`,
/// `GK-GTW-012` where it isn't genkan that signs in.
pub fn ensure_signed_in(world: &World, profile: &Profile, asking: &Asking) -> Result<Verified> {
    match profile.credentials() {
        Credentials::Aws(aws) => ensure_signed_in::ensure_signed_in(world, AwsSigned { profile, aws }, asking),
        Credentials::Google(_) => google::ensure_signed_in(world, profile, asking),
        Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
        Credentials::Key(..) => Err(gateway::no_sign_in(profile)),
    }
}

/// Whether credentials can be had without a person: judged by the files and notes on this machine where they decide it,
/// else by fetching them.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001`, `GK-GTW-001` where a person is needed; as [`aws_credentials`] where they can't be
/// fetched; `GK-FDY-001` where only Claude Code knows.
pub fn check(world: &World, profile: &Profile, patience: Duration) -> Result<()> {
    match profile.credentials() {
        Credentials::Aws(aws) => {
            let context = CredentialContext::new(world, profile, Caller::Program)?;
            if let Some(order) = &context.console {
                return console::check(world, order);
            }
            let Some(target) = context.target() else { return Ok(()) };
            if local::check(world, aws, target, !profile.is_fetched_by_claude_code())? {
                return Ok(());
            }
            silently(&context, Want::Credentials, None, &context.net(patience)?).map(drop)
        }
        Credentials::Google(_) => google::check(world, profile),
        Credentials::Azure(own) => Err(foundry::no_sign_in(profile, own)),
        Credentials::Key(gateway, _) => gateway::check(world, ProfileGateway { profile: &profile.name, gateway }),
    }
}

/// Whether AWS itself has given keys for this sign-in within the last minutes: of a sign-in that AWS has ended the files
/// here don't know. Nothing is asked of other sources, nor where nothing says whose credentials to use.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001` where a person is needed; others where AWS gives no answer.
pub fn verify(world: &World, profile: &Profile, patience: Duration) -> Result<()> {
    let Ok(context) = CredentialContext::new(world, profile, Caller::Program) else { return Ok(()) };
    let Some(target) = context.target() else { return Ok(()) };
    let net = context.net(patience)?;
    let want = Want::Verified { since: world.now() - VERIFIED };
    context.renewal(target, None, &net)?.silently(want).map(drop)
}

/// The owner of the AWS credentials that a hook's own variables name, as a fault to show where nothing else names any.
/// A hook never uses them.
pub fn owner_by_variables(vars: &Vars) -> Option<Fault> {
    let root = Root::of_keys(vars).or_else(|| Root::of_platform(vars))?;
    Some(root.owner())
}

/// The state of the source of the profile's credentials. Its service is asked where `online` is set.
///
/// # Errors
/// `GK-AWS-002` where there is no source; where a file or the keyring can't be read.
pub fn state(world: &World, profile: &Profile, online: bool) -> Result<State> {
    match profile.credentials() {
        Credentials::Aws(_) => state::state(&CredentialContext::new(world, profile, Caller::Person)?, online),
        Credentials::Google(_) => google::state(world, profile, online),
        Credentials::Azure(own) => foundry::state(world, own, online),
        Credentials::Key(gateway, _) => gateway::state(world, ProfileGateway { profile: &profile.name, gateway }),
    }
}

/// The files on this machine that hold secrets of the profile, whether or not they exist.
pub fn secrets(world: &World, profile: &Profile) -> Vec<PathBuf> {
    let mut files = match profile.credentials() {
        Credentials::Aws(aws) => match Target::from_profile(profile) {
            Some(target) => {
                let mut files = store::token_files(world, &target.session);
                files.push(credential_cache::file(world, &target));
                files
            }
            None => console::secrets(world, AwsSigned { profile, aws }).map(|(file, _)| file).into_iter().collect(),
        },
        Credentials::Google(_) => google::secret(world, profile).into_iter().collect(),
        Credentials::Azure(_) => Vec::new(),
        Credentials::Key(gateway, _) => {
            gateway::files(world, ProfileGateway { profile: &profile.name, gateway }).into()
        }
    };
    files.extend((profile.network.proxy_auth == ProxyAuth::Keyring).then(|| proxy::file(world, profile)));
    files
}

/// The secrets of the profile's sign-in that genkan stores, so that a report can be held free of them.
pub fn held(world: &World, profile: &Profile) -> Vec<String> {
    match profile.credentials() {
        Credentials::Aws(aws) => {
            let Some(target) = Target::from_profile(profile) else {
                return console::secrets(world, AwsSigned { profile, aws }).map_or_else(Vec::new, |(_, held)| held);
            };
            let token = Store::open(world, aws).and_then(|store| store.token(&target.session)).ok().flatten();
            token.iter().flat_map(token::Token::secrets).map(str::to_owned).collect()
        }
        // genkan stores nothing of theirs but in files ([`secrets`]).
        Credentials::Google(_) | Credentials::Azure(_) => Vec::new(),
        Credentials::Key(gateway, _) => {
            gateway::held(world, ProfileGateway { profile: &profile.name, gateway }).into_iter().collect()
        }
    }
}

/// Where a person signs in to AWS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInPlace {
    /// The start URL of IAM Identity Center.
    Portal(String),
    /// The base address of AWS Sign-In, which renews what `aws login` signed in to as well.
    Console(String),
}

/// The addresses of AWS's services for this profile, and where somebody signs in. Needs no credentials.
///
/// # Errors
/// What is wrong with the AWS files; `GK-AWS-060` to `063` for an address that is malformed or not trusted.
pub fn aws_endpoints(world: &World, own: AwsSigned<'_>) -> Result<(Endpoints, Option<SignInPlace>)> {
    let files = aws_files::AwsFiles::read(world)?;
    let source = Source::find(own, &files, &world.vars, Caller::Person).ok().flatten();
    let Some(source) = source else {
        let (section, region) = (files.section(&own.aws.profile), &own.aws.sso_region);
        let region = if region.is_empty() { &own.aws.region } else { region };
        return Ok((Endpoints::new(own.aws, &own.profile.name, region, section, &world.vars, Caller::Person)?, None));
    };
    let place = match &source.root {
        root::Root::SignIn(target) => Some(SignInPlace::Portal(target.session.start_url.clone())),
        _ => console::place(world, own, &files, &source)?.map(SignInPlace::Console),
    };
    Ok((source.endpoints(own, &files, &world.vars, Caller::Person)?, place))
}

/// What in the AWS files, or of the switches in variables, leads these services elsewhere than to AWS's plain hosts.
pub fn aws_leads(world: &World, own: AwsSigned<'_>) -> Vec<Lead> {
    let Ok(files) = aws_files::AwsFiles::read(world) else { return Vec::new() };
    let source = Source::find(own, &files, &world.vars, Caller::Person).ok().flatten();
    source.map(|source| source.leads(own, &files, &world.vars)).unwrap_or_default()
}

/// The world with what Claude Code's settings say of AWS, which counts for whatever Claude Code asks: the AWS profile, a
/// section of the person's own files whoever names it, and the switches of hosts (FIPS, dual-stack) that are on.
pub fn with_settings(world: &World, settings: &Effective) -> World {
    let set = |name: &'static str| Some((name, settings.env(name)?.value.as_str()?));
    let on = SWITCHES.into_iter().filter_map(|(name, _)| set(name)).filter(|(_, on)| on.eq_ignore_ascii_case("true"));
    let said = on.chain(set(signer::PROFILE)).map(|(name, value)| (name.to_owned(), value.to_owned()));
    let shell = world.vars.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    World { vars: Vars::new(shell.chain(said)), ..world.apart() }
}

/// Whether the person's credentials are [at hand](Source::is_at_hand).
pub fn are_keys_at_hand(world: &World, own: AwsSigned<'_>) -> bool {
    let Ok(files) = aws_files::AwsFiles::read(world) else { return false };
    let source = Source::find(own, &files, &world.vars, Caller::Person).ok().flatten();
    source.is_some_and(|source| source.is_at_hand())
}

/// The CA bundle that the AWS profile in use names (`ca_bundle`).
pub fn ca_bundle(world: &World, profile: &Profile) -> Option<String> {
    let files = aws_files::AwsFiles::read(world).ok()?;
    let own = profile.aws().map_or("default", |aws| &aws.profile);
    let name = world.var("AWS_PROFILE").unwrap_or(own);
    files.section(name)?.get("ca_bundle").map(str::to_owned)
}

/// Signs out of the profile's session, or with `all` of every session on this machine.
///
/// # Errors
/// Where a cache can't be emptied; without `all` `GK-FDY-001`, `GK-GTW-012` where there is no session of genkan's.
pub fn sign_out(world: &World, profile: &Profile, all: bool) -> Result<Vec<SignedOut>> {
    let own = match profile.credentials() {
        Credentials::Aws(_) if all => Vec::new(),
        Credentials::Aws(_) => {
            let context = CredentialContext::new(world, profile, Caller::Person)?;
            let console = context.console.as_ref().map(|order| Ok(sign_out::of_console(world, order)));
            let own = console.or_else(|| Some(sign_out::of_profile(&context, context.target()?)));
            own.into_iter().collect::<Result<_>>()?
        }
        Credentials::Google(_) => vec![google::sign_out(world, profile)?],
        Credentials::Azure(_) | Credentials::Key(..) if all => Vec::new(),
        Credentials::Azure(own) => return Err(foundry::no_sign_out(profile, own)),
        Credentials::Key(gateway, _) => return Err(gateway::no_sign_out(profile, gateway)),
    };
    let others = if all { sign_out::of_all(world, profile)? } else { Vec::new() };
    Ok(own.into_iter().chain(others).collect())
}

/// Whether a sign-in would end this. What a proxy wants is another matter, though a person has to give it too.
pub fn wants_sign_in(fault: &Fault) -> bool {
    let of_proxy = [&network::NO_VALUE, &network::VALUE_REFUSED, &network::PASSWORD_REFUSED];
    fault.code().exit == Exit::Person && !of_proxy.contains(&fault.code())
}

#[cfg(test)]
pub(crate) mod tests;
