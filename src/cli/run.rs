//! `genkan run`: a command with the settings of an applied profile, whichever one is in use.
//!
//! Claude Code gets them as a file of its own (`--settings`), over those of its person, whose agents, commands and
//! permissions stay. What it would really use is judged before it is started. Every other program gets the profile's
//! variables, and keys where no AWS profile has any (`isolated`).

use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::next;
use crate::claude::scope::settings_file;
use crate::claude::{Content, Effective, Layers, Origin, Scope, layers};
use crate::code::{client, usage as code};
use crate::fault::{Fault, Result};
use crate::messages::setup as words;
use crate::profile::conflicts::{Conflict, conflicts, named};
use crate::profile::{Identity, Profile, Purpose, Request, load, stored};
use crate::session::{self, Caller};
use crate::setup::check::{Item, ItemState};
use crate::setup::desired::Target;
use crate::setup::hook::HELPERS;
use crate::setup::intent::{Intent, applied_scope, in_use_instead};
use crate::setup::ledger::{Applied, Ledger};
use crate::setup::overlay;
use crate::setup::step::Path as KeyPath;
use crate::setup::store::Store;
use crate::world::files::{self, Access};
use crate::world::{Os, World, command, person};

pub(super) const EXAMPLES: &str = "Examples:
  genkan run acme -- claude           Claude Code, whichever profile is in use
  genkan run acme -- terraform plan   another program, as the profile's identity";

/// Flags of `genkan run`.
#[derive(Debug, clap::Args)]
pub struct RunArgs {
    /// A profile that was applied here
    #[arg(value_name = "P")]
    pub profile: String,
    /// The command, such as claude, and its arguments
    #[arg(last = true, required = true, value_name = "COMMAND")]
    pub command: Vec<OsString>,
}

/// How long the keys of a program may take.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Claude Code takes one of these.
const SETTINGS: &str = "--settings";

/// Programs whose arguments may be a line of commands, and what stands between those.
const SHELLS: [&str; 9] = ["sh", "bash", "zsh", "dash", "ksh", "fish", "cmd", "pwsh", "powershell"];
const ENDS: [char; 5] = [';', '&', '|', '\n', '('];

/// Keys of the shell's.
const KEYS: [&str; 3] = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];

/// The variables that a program gets, or loses.
type Vars = Vec<(String, Option<String>)>;

/// Becomes the command; answers only where a system can't, with its exit code.
///
/// # Errors
/// `GK-PRO-004` where the profile was never applied here; `GK-USE-010` to `013`; what leads the session elsewhere; what
/// keeps keys from a program of an isolated identity.
pub(super) fn run(world: &World, args: &RunArgs) -> Result<u8> {
    person::writes_in_own_home(world)?;
    let profile = stored(world, &args.profile)?;
    let [called, rest @ ..] = &*args.command else { return Err(not_found("")) };
    let named = called.to_string_lossy();
    let program = which::which_in(called, world.var("PATH"), &world.cwd).map_err(|_| {
        let fault = not_found(&named);
        if is_claude_code(world.os, Path::new(called)) { fault.hint_phrase(next::install(&profile)) } else { fault }
    })?;
    let (first, vars) = if is_claude_code(world.os, Path::new(called)) {
        of_claude_code(world, &profile, rest)?
    } else if wraps_claude_code(world.os, &args.command) {
        return Err(Fault::new(&code::WRAPPED).with("command", named).with("profile", &profile.name));
    } else {
        let vars = of_program(world, &profile)?;
        // Seen: settings count before variables, in every Claude Code that a script, make or an editor starts.
        if let Some(Applied { profile: other, scope, .. }) = in_use_instead(world, &profile.name) {
            world.ui.tell(words::RUNNING_PROGRAM, &[("profile", &profile.name), ("other", &other), ("scope", &scope)]);
        }
        (Vec::new(), vars)
    };
    let args = [&*first, rest].concat();
    command::turn_into(&program, &args, &vars).map_err(|error| not_found(&program.display().to_string()).because(error))
}

fn not_found(named: &str) -> Fault {
    Fault::new(&code::NO_PROGRAM).with("command", named)
}

/// Windows and macOS find a program in whichever case it is typed.
fn is_claude_code(os: Os, program: &Path) -> bool {
    program.file_stem().is_some_and(|name| name == "claude" || os != Os::Linux && name.eq_ignore_ascii_case("claude"))
}

/// Whether a command starts Claude Code some other way, as `npx @anthropic-ai/claude-code` or `bash -c "claude …"` do.
fn wraps_claude_code(os: Os, command: &[OsString]) -> bool {
    let is_it = |word: &str| word.contains("claude-code") || is_claude_code(os, Path::new(word));
    let is_shell = command.first().and_then(|called| Path::new(called).file_stem()?.to_str().map(str::to_lowercase));
    let is_shell = is_shell.is_some_and(|name| SHELLS.contains(&&*name));
    command.iter().map(|word| word.to_string_lossy()).any(|word| {
        let starts =
            |line: &str| line.split(ENDS).any(|part| part.split_whitespace().find(is_program).is_some_and(is_it));
        is_it(&word) || is_shell && starts(&word)
    })
}

/// What of a shell's line is neither a variable that it sets nor a word before a program.
fn is_program(word: &&str) -> bool {
    !["exec", "env", "command", "nohup", "time"].contains(word) && !word.contains('=')
}

/// What comes before Claude Code's own arguments, and its variables.
fn of_claude_code(world: &World, profile: &Profile, args: &[OsString]) -> Result<(Vec<OsString>, Vars)> {
    let own = |word: &OsString| word.to_str().is_some_and(|word| word.split('=').next() == Some(SETTINGS));
    let is_in_use = matches!(applied_scope(world, &profile.name), Some(Scope::User | Scope::Managed));
    if is_in_use {
        return Ok((Vec::new(), Vec::new()));
    }
    if args.iter().take_while(|word| *word != "--").any(own) {
        return Err(Fault::new(&code::OWN_SETTINGS).with("profile", &profile.name).with("flag", SETTINGS));
    }
    let store = Store::new(&world.dirs, Scope::User);
    let ledger = Ledger::load(&store.folder)?;
    let beneath = ledger.applied(Scope::User, None).filter(|applied| !applied.off);
    let guarding = beneath.and_then(|applied| stored(world, &applied.profile).ok());
    if let Some(other) = guarding.filter(|other| world.os != Os::Linux && other.guards(Scope::User)) {
        return Err(Fault::new(&code::OTHERS_GUARD).with("other", &other.name).with("profile", &profile.name));
    }
    let (Intent { layers, .. }, wanted) = settings(world, profile)?;
    let document = overlay::overlay(&wanted, beneath)?;
    let effective = over(layers, &document);
    let (shells, others) = conflicting(&effective, profile);
    if let Some(fault) = others.first().map(Conflict::fault).or_else(|| overridden(&effective, &wanted)) {
        return Err(fault);
    }
    let file = overlay::file(&store.folder, &profile.name);
    if files::read(&file)?.as_deref() != Some(&*document) {
        files::replace(&file, &document, None, Access::Private)?;
    }
    world.ui.tell(words::RUNNING, &[("profile", &profile.name)]);
    Ok((vec![SETTINGS.into(), file.into()], without(shells, profile)))
}

/// What the person's own settings file would hold with this profile; and what Claude Code reads here without it.
fn settings(world: &World, profile: &Profile) -> Result<(Intent, Target)> {
    let request = Request {
        name: Some(profile.name.clone()),
        scope: Some(Scope::User),
        purpose: Purpose::Applied,
        ..Request::default()
    };
    let layers = layers::read(world, &world.cwd);
    let intent = Intent::new(world, load(world, &request)?, layers, request.scope, None, None)?;
    let file = settings_file(Scope::User, &world.dirs, &world.cwd);
    let wanted = intent.desired.targets.iter().find(|target| target.file == file).cloned();
    Ok((intent, wanted.expect("every profile has settings")))
}

/// What Claude Code uses with this document on its command line.
fn over(mut layers: Layers, document: &[u8]) -> Effective {
    layers.lay_over(Origin::User(SETTINGS.into()), Content::parse(document, Scope::User));
    Effective::new(&layers)
}

/// What leads elsewhere: of the shell's, and of files.
fn conflicting(effective: &Effective, profile: &Profile) -> (Vec<Conflict>, Vec<Conflict>) {
    conflicts(effective, profile).into_iter().partition(|conflict| conflict.origin == Origin::Shell)
}

/// A variable or a command of the profile's in whose place something stronger stands.
fn overridden(effective: &Effective, wanted: &Target) -> Option<Fault> {
    wanted.keys.iter().find_map(|(path, value)| {
        let found = match path.split().0[..] {
            ["env", name] => effective.env(name),
            [key] if HELPERS.contains(&key) => effective.setting(key),
            _ => None,
        }?;
        let is_other = value.as_ref().is_some_and(|value| *value != found.value);
        is_other.then(|| {
            Fault::new(&client::DEFEATED).with("name", path.name()).with_phrase("origin", named(&found.origin))
        })
    })
}

/// What neither has of the shell's: variables that lead elsewhere, and keys that sign before the profile's own sign-in does.
/// Where it has none, they are the credentials from elsewhere that Claude Code takes.
fn without(shells: Vec<Conflict>, profile: &Profile) -> Vars {
    let keys = KEYS.iter().filter(|_| profile.sso().is_some()).map(|name| (*name).to_owned());
    shells.into_iter().map(|conflict| conflict.name).chain(keys).map(|name| (name, None)).collect()
}

/// Refuses the AWS profile of somebody else: two of genkan's profiles may name the same one, and who was set up last has
/// written it. Where there is none yet nobody else can sign, and the Region is no part of who does.
fn own_section(world: &World, intent: &Intent) -> Result<()> {
    let profile = &intent.loaded.profile;
    let file = world.dirs.aws_config.display().to_string();
    let ledger = Ledger::load(&Store::new(&world.dirs, Scope::User).folder)?;
    let items = intent.items(world, &ledger)?;
    let is_others = |item: &Item| {
        let is_other = item.wanted.is_some() && item.was.is_some() && item.state != ItemState::AsIntended;
        item.target == file && is_other && item.path.name() != "region"
    };
    let Some(item) = items.iter().find(|item| is_others(item)) else { return Ok(()) };
    let fault = Fault::new(&code::OTHERS_SECTION).with("profile", &profile.name).with("file", file);
    Err(fault.with("key", &item.path).hint(words::HINT_USE_FIRST, &[("profile", &profile.name)]))
}

/// The profile's variables for any program; those that are blank for Claude Code are none.
fn of_program(world: &World, profile: &Profile) -> Result<Vars> {
    let (intent, wanted) = settings(world, profile)?;
    own_section(world, &intent)?;
    let layers = Layers { shell: world.vars.clone(), files: Vec::new() };
    let (shells, _) = conflicting(&over(layers, &overlay::overlay(&wanted, None)?), profile);
    let variable = |(path, value): &(KeyPath, Option<Value>)| {
        let (keys, _) = path.split();
        let [first, name] = keys[..] else { return None };
        let value = value.as_ref().and_then(Value::as_str).filter(|value| !value.is_empty());
        (first == "env").then(|| (name.to_owned(), value.map(str::to_owned)))
    };
    let mut vars = without(shells, profile);
    vars.extend(wanted.keys.iter().filter_map(variable));
    if profile.aws().is_some_and(|aws| aws.identity == Identity::Isolated) {
        let keys = session::aws_credentials(world, profile, Caller::Person, None, TIMEOUT)?;
        vars.extend(super::credentials::lines(&keys).map(|(name, value)| (name.to_owned(), Some(value))));
    }
    Ok(vars)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shells_keys_stay_where_the_profile_has_no_sign_in_of_its_own() {
        let mut profile = Profile::default();
        profile.aws_mut().region = "ap-northeast-1".to_owned();
        assert!(without(Vec::new(), &profile).is_empty());
        let aws = profile.aws_mut();
        (aws.sso_session, aws.sso_start_url) = ("acme".to_owned(), "https://acme.awsapps.com/start".to_owned());
        (aws.account_id, aws.role_name) = ("111122223333".to_owned(), "Dev".to_owned());
        let left_out: Vec<_> = without(Vec::new(), &profile).into_iter().map(|(name, _)| name).collect();
        assert_eq!(left_out, KEYS);
    }

    #[test]
    fn claude_code_is_known_however_it_is_started() {
        for (command, wraps) in [
            (&["npx", "@anthropic-ai/claude-code"][..], true),
            (&["env", "claude"], true),
            (&["bash", "-c", "claude -p x"], true),
            (&["/bin/sh", "-lc", "cd /src && A=1 exec claude"], true),
            (&["cmd.exe", "/c", "claude.cmd -p x"], true),
            (&["bash", "-c", "make claude"], false),
            (&["git", "commit", "-m", "claude said so"], false),
            (&["terraform", "plan"], false),
        ] {
            let words: Vec<_> = command.iter().map(OsString::from).collect();
            assert_eq!(wraps_claude_code(Os::Linux, &words), wraps, "{command:?}");
        }
        for (os, name, is_it) in [
            (Os::Linux, "/usr/bin/claude", true),
            (Os::Linux, "Claude", false),
            (Os::Macos, "Claude", true),
            (Os::Windows, "CLAUDE.CMD", true),
            (Os::Windows, "claudette", false),
        ] {
            assert_eq!(is_claude_code(os, Path::new(name)), is_it, "{name}");
        }
    }
}
