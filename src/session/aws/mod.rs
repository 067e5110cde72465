//! AWS's sign-in: the credentials that requests to Amazon Bedrock are signed with, and the calls to AWS that need them.
//!
//! `sources` finds whose credentials those are, in the AWS files (`config_files`) or in variables; `root` is the first
//! link, `chain` the roles that are assumed from there. A sign-in through IAM Identity Center is genkan's own: `decide`
//! is the policy, `renew` carries it out without a person, `redeem` spends a refresh token in a process of its own, and
//! `ensure_signed_in` asks a person where it has to (`sign_in`). `token` is what is stored of it, `store` where. What
//! `aws login` has signed in to is renewed by `login`. Everything else is only read, and its owner named.

mod account;
mod assigned;
mod bedrock;
mod chain;
mod claude_identity;
mod clock;
mod config_files;
mod credential_cache;
mod credential_context;
mod decide;
pub(super) mod endpoints;
pub(super) mod ensure_signed_in;
mod evidence;
mod local;
mod locate;
mod login;
mod oidc;
mod platform;
mod portal;
mod process;
mod redeem;
mod renew;
pub(super) mod root;
mod sdk;
mod sign_in;
pub(super) mod sign_out;
pub(super) mod signing;
mod sources;
mod state;
mod store;
mod strangers;
mod sts;
pub(super) mod target;
pub(super) mod token;

use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use super::last_served::{self, ServedClient};
use super::{SignedOut, State, foundry, gateway, without};
use crate::claude::{Effective, Origin};
use crate::code::google as google_code;
use crate::fault::{Fault, Result};
use crate::profile::{Aws, Credentials, Profile};
use crate::world::net::Net;
use crate::world::{Caller, Vars, World};
use credential_context::CredentialContext;
use decide::{Cached, CachedCredentials, Decision, Mode, Want, decide};
use store::Store;

pub use account::{Access, Account, ask};
pub use assigned::{Assignments, assignments, sessions};
pub use bedrock::{Availability, InferenceProfile};
pub use claude_identity::{By, EXPORT_SETTING, PROFILE_VARIABLE, SignsAs, has_bearer};
pub use clock::{Clocks, TOLERANCE, clocks};
pub use config_files::AwsFiles;
pub use credential_cache::save_credentials;
pub use endpoints::{EndpointOverride, Endpoints, SWITCHES, is_of_aws};
pub use evidence::{Evidence, Question, Reader, pages};
pub use locate::{Located, ask as ask_region, locate, region_of};
pub use platform::{Platform, looked_for};
pub use portal::AssignedAccount;
pub use redeem::{RENEWAL_VERB, carry_out_renewal};
pub use root::{PROCESS, Root, is_genkans};
pub use sources::{Source, foreign_default};
pub use strangers::{aws_answers, aws_strangers, is_here, is_strange, without_hosts};
pub use sts::{IDENTITY_TIMEOUT, Identity};
pub use target::{Session, Target};
pub use token::Token;

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
pub fn ready(world: &World, profile: &Profile, client: Option<&ServedClient>) -> Option<AwsCredentials> {
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
/// `timeout` is for all requests together. `client` isn't served credentials of the cache a second time within a
/// minute: it asks again that soon only after AWS has refused them.
///
/// # Errors
/// As [`AwsSigned::from_profile`] where the provider isn't Amazon Bedrock; `GK-SSO-…`, `GK-AWS-…`: signed out, the role not
/// assigned, AWS can't be reached, or nothing says whose credentials to use.
pub fn aws_credentials(
    world: &World,
    profile: &Profile,
    caller: Caller,
    client: Option<&ServedClient>,
    timeout: Duration,
) -> Result<AwsCredentials> {
    let context = CredentialContext::new(world, profile, caller)?;
    let net = context.net(timeout)?;
    silently(&context, Want::Credentials, client, &net)
}

fn silently(
    context: &CredentialContext<'_>,
    want: Want,
    client: Option<&ServedClient>,
    net: &Net,
) -> Result<AwsCredentials> {
    let sign_in = |target: &Target| Ok(context.renewal(target, client, net)?.silently(want)?.credentials);
    context.source.credentials(&context.fetch_context(client, net), sign_in)
}

/// Whether credentials can be had without a person: judged by the files and notes on this machine where they decide it,
/// else by fetching them.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001` where a person is needed; as [`aws_credentials`] where they can't be fetched.
pub(super) fn check(world: &World, own: AwsSigned<'_>, timeout: Duration) -> Result<()> {
    let context = CredentialContext::new(world, own.profile, Caller::Program)?;
    if let Some(order) = &context.aws_login {
        return login::check(world, order);
    }
    let Some(target) = context.target() else { return Ok(()) };
    if local::check(world, own.aws, target, !own.profile.is_fetched_by_claude_code())? {
        return Ok(());
    }
    silently(&context, Want::Credentials, None, &context.net(timeout)?).map(drop)
}

/// Whether AWS itself has given keys for this sign-in within the last minutes: of a sign-in that AWS has ended the files
/// here don't know. Nothing is asked of other sources, nor where nothing says whose credentials to use.
///
/// # Errors
/// `GK-AWS-001`, `GK-SSO-001` where a person is needed; others where AWS gives no answer.
pub fn verify(world: &World, profile: &Profile, timeout: Duration) -> Result<()> {
    let Ok(context) = CredentialContext::new(world, profile, Caller::Program) else { return Ok(()) };
    let Some(target) = context.target() else { return Ok(()) };
    let net = context.net(timeout)?;
    let want = Want::Verified { since: world.now() - VERIFIED };
    context.renewal(target, None, &net)?.silently(want).map(drop)
}

/// The owner of the AWS credentials that a hook's own variables name, as a fault to show where nothing else names any.
/// A hook never uses them.
pub fn owner_by_variables(vars: &Vars) -> Option<Fault> {
    let root = Root::of_keys(vars).or_else(|| Root::of_platform(vars))?;
    Some(root.owner())
}

/// The AWS files, and the source of the person's credentials in them. One that can't be used is none here: whoever
/// fetches credentials from it is told why.
fn persons_source(world: &World, own: AwsSigned<'_>) -> Result<(AwsFiles, Option<Source>)> {
    let files = AwsFiles::read(world)?;
    let source = Source::find(own, &files, &world.vars, Caller::Person).ok().flatten();
    Ok((files, source))
}

/// Where a person signs in to AWS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInPlace {
    /// The start URL of IAM Identity Center.
    Portal(String),
    /// The base address of AWS Sign-In, which renews what `aws login` signed in to as well.
    AwsLogin(String),
}

/// The addresses of AWS's services for this profile, and where somebody signs in. Needs no credentials.
///
/// # Errors
/// What is wrong with the AWS files; `GK-AWS-060` to `063` for an address that is malformed or not trusted.
pub fn aws_endpoints(world: &World, own: AwsSigned<'_>) -> Result<(Endpoints, Option<SignInPlace>)> {
    let (files, source) = persons_source(world, own)?;
    let Some(source) = source else {
        let (section, region) = (files.section(&own.aws.profile), &own.aws.sso_region);
        let region = if region.is_empty() { &own.aws.region } else { region };
        return Ok((Endpoints::new(own.aws, &own.profile.name, region, section, &world.vars, Caller::Person)?, None));
    };
    let place = match &source.root {
        Root::SignIn(target) => Some(SignInPlace::Portal(target.session.start_url.clone())),
        _ => login::place(world, own, &files, &source)?.map(SignInPlace::AwsLogin),
    };
    Ok((source.endpoints(own, &files, &world.vars, Caller::Person)?, place))
}

/// What in the AWS files, or of the switches in variables, leads these services elsewhere than to AWS's plain hosts.
pub fn aws_leads(world: &World, own: AwsSigned<'_>) -> Vec<EndpointOverride> {
    let Ok((files, Some(source))) = persons_source(world, own) else { return Vec::new() };
    let mut leads = source.leads(own, &files, &world.vars);
    leads.iter_mut().for_each(|lead| lead.is_astray &= !strangers::is_chosen(&lead.host, own.profile));
    leads
}

/// The world with what Claude Code's settings say of AWS, which counts for whatever Claude Code asks: the AWS profile, a
/// section of the person's own files whoever names it, and the switches of hosts (FIPS, dual-stack) that are on.
pub fn with_settings(world: &World, settings: &Effective) -> World {
    let set = |name: &'static str| Some((name, settings.text(name)?));
    let on = SWITCHES.into_iter().filter_map(|(name, _)| set(name)).filter(|(_, on)| on.eq_ignore_ascii_case("true"));
    let said = on.chain(set(PROFILE_VARIABLE)).map(|(name, value)| (name.to_owned(), value.to_owned()));
    let shell = world.vars.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    World { vars: Vars::new(shell.chain(said)), ..world.apart() }
}

/// Whom Claude Code would sign as: its settings may name other AWS files than the shell.
///
/// # Errors
/// As [`AwsFiles::read`].
pub fn signs_as(world: &World, settings: &Effective, profile: &Profile) -> Result<SignsAs> {
    let mut of_client = world.apart();
    let dirs = &mut of_client.dirs;
    let files = [("AWS_CONFIG_FILE", &mut dirs.aws_config), ("AWS_SHARED_CREDENTIALS_FILE", &mut dirs.aws_credentials)];
    for (name, file) in files {
        let set = settings.env(name).filter(|set| set.origin != Origin::Shell);
        let path = set.and_then(|set| set.value.as_str()).filter(|path| !path.is_empty());
        if let Some(path) = path {
            *file = world.cwd.join(path);
        }
    }
    let (files, own) = (AwsFiles::read(&of_client)?, Target::from_profile(profile));
    let signer = SignsAs::from_settings(settings, &files, own.as_ref().map(|own| (own, &*profile.name)));
    // What Claude Code takes is right where nobody has named another AWS profile.
    let is_meant = signer.by == By::Nothing || profile.aws().is_some_and(Aws::is_profile_named);
    Ok(if is_meant { signer.with_unnamed(settings, &files, profile) } else { signer })
}

/// Whether the person's credentials are [at hand](Source::is_at_hand).
pub fn are_keys_at_hand(world: &World, own: AwsSigned<'_>) -> bool {
    persons_source(world, own).is_ok_and(|(_, source)| source.is_some_and(|source| source.is_at_hand()))
}

/// The CA bundle that the AWS profile in use names (`ca_bundle`).
pub fn ca_bundle(world: &World, profile: &Profile) -> Option<String> {
    let files = AwsFiles::read(world).ok()?;
    let own = profile.aws().map_or("default", |aws| &aws.profile);
    let name = world.var("AWS_PROFILE").unwrap_or(own);
    files.section(name)?.get("ca_bundle").map(str::to_owned)
}

/// The state of the source of the profile's credentials. AWS is asked where `online` is set.
///
/// # Errors
/// `GK-AWS-002` where there is no source; where a file or the keyring can't be read.
pub(super) fn state(world: &World, profile: &Profile, online: bool) -> Result<State> {
    state::state(&CredentialContext::new(world, profile, Caller::Person)?, online)
}

/// The files on this machine that hold secrets of the profile's sign-in, whether or not they exist.
pub(super) fn secrets(world: &World, own: AwsSigned<'_>) -> Vec<PathBuf> {
    let Some(target) = Target::from_profile(own.profile) else {
        return login::secrets(world, own).map(|(file, _)| file).into_iter().collect();
    };
    let mut files = store::secret_files(world, &target.session);
    files.push(credential_cache::file(world, &target));
    files
}

/// The secrets of the profile's sign-in that are stored.
pub(super) fn held(world: &World, own: AwsSigned<'_>) -> Vec<String> {
    let Some(target) = Target::from_profile(own.profile) else {
        return login::secrets(world, own).map_or_else(Vec::new, |(_, held)| held);
    };
    let token = Store::open(world, own.aws).and_then(|store| store.token(&target.session)).ok().flatten();
    token.iter().flat_map(Token::secrets).map(str::to_owned).collect()
}

/// Signs out of the profile's session, where it has one.
///
/// # Errors
/// Where a cache can't be emptied.
pub(super) fn sign_out(world: &World, profile: &Profile) -> Result<Option<SignedOut>> {
    let context = CredentialContext::new(world, profile, Caller::Person)?;
    match (&context.aws_login, context.target()) {
        (Some(order), _) => Ok(Some(sign_out::of_aws_login(world, order))),
        (None, Some(target)) => sign_out::of_profile(&context, target).map(Some),
        (None, None) => Ok(None),
    }
}

#[cfg(test)]
mod tests;
