//! `genkan login` and `genkan refresh`: the same errand, asked for by a person or by Claude Code.

use std::time::Duration;

use crate::claude::{Effective, Scope, layers};
use crate::code::{Exit, aws as code, client};
use crate::fault::{Fault, Result};
use crate::messages::{Args, sessions as words};
use crate::profile::{Loaded, Profile, load_applied};
use crate::session::{self, Asking, AwsSigned, Caller, SignInOptions, Verified};
use crate::setup::intent::{add_aws_section, applied_scope};
use crate::world::narrow::Narrow;
use crate::world::{World, interrupt, person, prompt};

use super::as_hook::as_hook;
use super::elsewhere;
use super::provider;
use super::time::until;

/// What stands below `genkan login --help`.
pub(super) const EXAMPLES: &str = "Examples:
  genkan login                the browser where one can be opened, else a code
  genkan login --device       a code, to be entered on any device
  genkan login --port 8400    behind: ssh -L 8400:127.0.0.1:8400 HOST";

/// Flags of `genkan login`.
#[derive(Debug, clap::Args)]
pub struct LoginArgs {
    /// Deployment profile: a name or a path [default: the one that was applied]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    #[command(flatten)]
    pub options: SignInFlags,
}

/// Flags of `genkan refresh`.
#[derive(Debug, clap::Args)]
pub struct RefreshArgs {
    /// The applied profile [default: the one that was applied last]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which sign-in to renew [default: the profile's]
    #[arg(long, value_name = "NAME")]
    pub provider: Option<Service>,
    #[command(flatten)]
    pub options: SignInFlags,
}

/// Whose sign-in is renewed.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Service {
    Aws,
    Google,
}

/// How a person signs in.
#[derive(Debug, clap::Args)]
pub struct SignInFlags {
    /// Don't open a browser here; show the address
    #[arg(long)]
    pub no_browser: bool,
    /// Sign in with a code, on any device
    #[arg(long, conflicts_with = "port")]
    pub device: bool,
    /// Wait for the browser's answer on this port, e.g. behind `ssh -L N:127.0.0.1:N`
    #[arg(long, value_name = "N", value_parser = Narrow(clap::value_parser!(u16).range(1..)))]
    pub port: Option<u16>,
}

/// A person at a terminal may take their time: a page for signing in lives so long.
const PERSON: Duration = Duration::from_secs(600);
/// Claude Code ends its helper after 180 s, and nobody would see why.
const HOOK: Duration = Duration::from_secs(165);

/// Signs a person in, or finds that they still are.
///
/// # Errors
/// `GK-SSO-…`, `GK-AWS-…`.
pub(super) fn login(world: &World, args: &LoginArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    let loaded = load_applied(world, args.profile.clone())?;
    if let Some(said) = elsewhere::roots_home(world) {
        world.ui.say(said.say(world.ui.lang));
    }
    if let Some(other) = elsewhere::in_use(world, args.profile.as_deref(), &loaded, "login") {
        world.ui.say(other.say(world.ui.lang));
    }
    let exit = by_hand(world, &loaded.profile, &asking(world, &args.options, Caller::Person, PERSON))?;
    Ok(if reaches_claude_code(world, &loaded)? { exit } else { Exit::Problem })
}

/// Whether Claude Code gets to the sign-in: by an AWS profile, which each person has in files of their own. What these lack
/// of it is added, so that on a machine that an administrator has set up nothing is left to do.
fn reaches_claude_code(world: &World, loaded: &Loaded) -> Result<bool> {
    let profile = &loaded.profile;
    let applied = applied_scope(world, &profile.name);
    if !matches!(applied, Some(Scope::User | Scope::Managed)) || !profile.has_own_part() {
        return Ok(true);
    }
    add_section(world, loaded)?.iter().for_each(|said| world.ui.say(said));
    let settings = Effective::new(&layers::read(world, &world.cwd));
    let fault = provider::unreached(world, &settings, profile);
    fault.iter().for_each(|fault| world.ui.fault(fault));
    Ok(fault.is_none())
}

/// Adds what the AWS files lack, and says so.
fn add_section(world: &World, loaded: &Loaded) -> Result<Option<String>> {
    let said = |file: std::path::PathBuf| {
        let args: Args<'_> = &[("file", &file.display()), ("profile", &loaded.profile.name)];
        world.ui.phrase(words::AWS_SECTION_ADDED, args)
    };
    Ok(add_aws_section(world, loaded)?.map(said))
}

/// The same for Claude Code, where an administrator has set the machine up. Seen (2.1.332): it reads the files after the
/// sign-in, so its first start goes on. What fails here Claude Code's own error tells.
fn complete(world: &World, profile: Profile) {
    if applied_scope(world, &profile.name) != Some(Scope::Managed) || !profile.has_own_part() {
        return;
    }
    let loaded = load_applied(world, Some(profile.name.clone())).map(|loaded| Loaded { profile, ..loaded });
    if let Ok(added) = loaded.and_then(|loaded| add_section(world, &loaded)) {
        added.iter().for_each(|said| world.ui.data(said));
    }
}

/// Renews the sign-in for Claude Code; on a terminal it is [`login`], because Claude Code tells people to run it.
///
/// # Errors
/// As [`login`].
pub(super) fn refresh(world: &mut World, args: &RefreshArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    let is_by_hand = world.ui.interactive;
    let (caller, timeout) = if is_by_hand { (Caller::Person, PERSON) } else { (Caller::Program, HOOK) };
    // Looks around before the variables are dropped.
    let asking = asking(world, &args.options, caller, timeout);
    let by_variables = session::owner_by_variables(&world.vars);
    // A person's own files somewhere else are left alone.
    let has_own_files = world.vars.get("AWS_CONFIG_FILE").is_some();
    let profile = as_hook(world, args.profile.as_deref())?;
    match args.provider {
        Some(Service::Aws) => drop(AwsSigned::from_profile(&profile)?),
        Some(Service::Google) => drop(session::google_of(&profile)?),
        None => {}
    }
    if is_by_hand {
        let exit = by_hand(world, &profile, &asking)?;
        if !has_own_files {
            complete(world, profile);
        }
        return Ok(exit);
    }
    let verified = session::ensure_signed_in(world, &profile, &asking).map_err(|fault| match by_variables {
        Some(owner) if fault.code() == &code::SIGN_IN_OPEN => owner,
        _ => fault,
    })?;
    if verified.signed_in {
        world.ui.data(said(world, &profile, &verified));
    }
    if let Some(finding) = &verified.finding {
        world.ui.data(noted(world, finding));
    }
    if !has_own_files {
        complete(world, profile);
    }
    Ok(Exit::Done)
}

/// How a person at the terminal is asked to sign in, where no flag says anything.
pub(super) fn asking_person(world: &World) -> Asking {
    let options = SignInFlags { no_browser: false, device: false, port: None };
    asking(world, &options, Caller::Person, PERSON)
}

/// Asks whether to sign in now, where a person is signed out; a no, or a sign-in that fails, leaves what was set up.
///
/// # Errors
/// Where the person interrupts the question, or the sign-in.
pub(super) fn offer(world: &World, profile: &Profile) -> Result<()> {
    let Some(question) = provider::sign_in(profile.credentials()).offer else { return Ok(()) };
    if !provider::is_signed_out(world, profile, true) || !prompt::confirm(&world.ui, question.get(world.ui.lang), true)?
    {
        return Ok(());
    }
    now(world, profile).map(drop)
}

/// Signs in where the person has just agreed to it; a failure is told, and what led here goes on.
///
/// # Errors
/// Where the person interrupts it.
pub(super) fn now(world: &World, profile: &Profile) -> Result<bool> {
    match by_hand(world, profile, &asking_person(world)) {
        Ok(_) => Ok(true),
        Err(fault) if fault.code().exit == Exit::Interrupted => Err(fault),
        Err(fault) => {
            world.ui.fault(&fault);
            Ok(false)
        }
    }
}

fn by_hand(world: &World, profile: &Profile, asking: &Asking) -> Result<Exit> {
    let _caught = interrupt::catch_sigint();
    session::proxy::forgive(world, profile);
    let verified = session::ensure_signed_in(world, profile, asking).map_err(|fault| {
        if fault.code().exit == Exit::Interrupted {
            // The terminal has written `^C`.
            world.ui.ask("");
            return fault;
        }
        led_astray(world, profile, fault)
    })?;
    world.ui.say(said(world, profile, &verified));
    if let Some(finding) = &verified.finding {
        world.ui.say(noted(world, finding));
    }
    Ok(Exit::Done)
}

/// Where the sign-in was asked for at a host of AWS's that isn't its own, what that said is no word on the sign-in.
fn led_astray(world: &World, profile: &Profile, fault: Fault) -> Fault {
    let own = profile.aws().map(|aws| AwsSigned { profile, aws });
    let leads = own.map(|own| session::aws_leads(world, own)).unwrap_or_default();
    let lead = leads.into_iter().find(|lead| lead.is_astray && lead.takes_tokens);
    let Some((lead, aws)) = lead.zip(profile.aws()) else { return fault };
    let said = Fault::new(&client::ASTRAY).with("name", &lead.name).with("hosts", &lead.host);
    let said = said.with("place", lead.place.as_deref().unwrap_or_default()).with("region", &aws.region);
    said.because_of(&fault)
}

fn asking(world: &World, options: &SignInFlags, caller: Caller, timeout: Duration) -> Asking {
    let options = SignInOptions { no_browser: options.no_browser, device: options.device, port: options.port };
    Asking::new(world, caller, options, timeout)
}

fn said(world: &World, profile: &Profile, verified: &Verified) -> String {
    let of = provider::sign_in(profile.credentials());
    let text = match (verified.signed_in, verified.expires) {
        (true, Some(_)) => of.signed_in,
        // By the AWS CLI, whose keys live for minutes and its sign-in for hours.
        (true, None) if profile.aws().is_some_and(|aws| aws.refresh_command.is_empty()) => of.works,
        (true, None) => of.signed_in_by_command,
        (false, Some(_)) => of.still_signed_in,
        (false, None) => of.works,
    };
    let role = profile.aws().map(|aws| &aws.role_name).filter(|role| !role.is_empty()).unwrap_or(&profile.name);
    let whom = verified.whom.as_ref().unwrap_or(role);
    let expires = verified.expires.map_or_else(|| "?".to_owned(), |expires| until(world, expires));
    world.ui.phrase(text, &[("profile", &profile.name), ("whom", &whom), ("until", &expires)])
}

/// What is wrong, in one line.
pub(super) fn noted(world: &World, finding: &Fault) -> String {
    format!("! {}  {}", finding.message(world.ui.lang), finding.code().id)
}
