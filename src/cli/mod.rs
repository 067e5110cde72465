//! The command line: what can be typed, which function answers it, and what every answer has in common: its language, its
//! exit code and root's log.

mod all_users;
mod applied_document;
mod args;
mod as_hook;
mod audit;
mod audit_trail;
mod bridge;
mod check;
mod client_version;
mod command_line;
mod completions;
mod credentials;
mod doctor;
mod doctor_fix;
mod elsewhere;
pub mod explain;
pub mod explain_error;
mod explain_key;
mod fleet;
mod forget;
mod guard;
pub mod help;
mod login;
mod logout;
mod menu;
mod models;
mod next;
mod policy;
#[cfg(test)]
mod printed;
mod profile;
mod provider;
mod proxy_auth;
mod refused;
mod renew;
mod run;
pub mod schema;
mod setup;
mod status;
mod statusline;
mod take_back;
mod time;
mod token;
mod undo;
mod use_profile;
mod verdict;
mod version;
mod wizard;

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use serde_json::json;

use self::command_line::{called, is_for_a_program, language, verb};
use crate::claude::Scope;
use crate::code::{Exit, client, machine, usage};
use crate::fault::{Fault, Result};
use crate::messages::{Lang, Message, common as words, help as when};
use crate::world::ui::Colour;
use crate::world::{Ui, Vars, World, command, files, journal, person};

/// Sets up a Japan-resident Claude Code, keeps it signed in, and says what is wrong when it isn't
#[derive(Debug, Parser)]
#[command(name = "genkan", version, disable_version_flag = true, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Print the version; with --verbose, how genkan was installed and how to upgrade or remove it
    #[arg(long, short = 'V')]
    pub version: bool,
    #[command(flatten)]
    pub how: How,
}

/// Flags that every command takes.
#[derive(Debug, clap::Args)]
pub struct How {
    /// Language of messages [default: from LANG]
    #[arg(long, global = true, value_name = "en|ja", help_heading = "Output", value_parser = ["en", "ja"])]
    pub lang: Option<String>,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub color: Colour,
    /// Print only data and errors
    #[arg(long, short, global = true, help_heading = "Output")]
    pub quiet: bool,
    /// Print more details
    #[arg(long, short, global = true, help_heading = "Output", conflicts_with = "quiet")]
    pub verbose: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Apply a deployment profile to this machine, after showing what will change
    Setup(args::SetupArgs),
    /// Check whether this machine still matches the profile
    Check(args::CheckArgs),
    /// Undo what setup wrote
    #[command(visible_alias = "uninstall")]
    Undo(args::UndoArgs),
    /// Switch between applied profiles, or restore the settings from before
    Use(use_profile::UseArgs),
    /// Run a command with the settings of an applied profile, in this terminal alone
    #[command(after_help = run::EXAMPLES)]
    Run(run::RunArgs),
    /// Explain a setting, a code, or a pasted error text
    Explain(explain::ExplainArgs),
    /// Show which model each name resolves to, and whether it stays in Japan
    Models(models::Args),
    /// List, show, validate and write deployment profiles
    Profile(ProfileArgs),
    /// Sign in to AWS or Google for the profile, with one tab or one code
    #[command(after_help = login::EXAMPLES)]
    Login(login::LoginArgs),
    /// Sign out of AWS or Google, and delete the cached credentials
    Logout(logout::LogoutArgs),
    /// Show profile, Claude Code, residency and every session at a glance
    Status(status::StatusArgs),
    /// Find the cause of a problem, and show where requests are processed
    #[command(after_help = doctor::EXAMPLES)]
    Doctor(doctor::DoctorArgs),
    /// Renew the profile's sign-in (run by Claude Code; on a terminal the same as login)
    Refresh(login::RefreshArgs),
    /// Print the credentials of the profile's role (run by Claude Code and the AWS tools)
    #[command(after_help = credentials::EXAMPLES)]
    Credentials(credentials::CredentialsArgs),
    /// Print the key of the profile's gateway (run by Claude Code), or store one
    #[command(after_help = token::EXAMPLES)]
    Token(token::TokenArgs),
    /// Print the credentials for the company's proxy (run by Claude Code), or store them
    #[command(after_help = proxy_auth::EXAMPLES)]
    ProxyAuth(proxy_auth::ProxyAuthArgs),
    /// Serve containers on this machine with the profile's credentials, over a Unix socket
    #[command(after_help = bridge::EXAMPLES)]
    Bridge(bridge::BridgeArgs),
    /// Stop what would leave the allowed regions, or can't be signed (run by Claude Code)
    #[command(hide = true)]
    Guard(guard::GuardArgs),
    /// Print a short line of verdict, profile and time left (run by Claude Code's status line)
    #[command(hide = true)]
    Statusline(statusline::StatuslineArgs),
    /// Print policies that keep requests in the profile's regions, and check existing ones
    Policy(policy::PolicyArgs),
    /// Read and judge an account's logs, encryption keys and network path, with read-only permissions
    #[command(after_help = audit::EXAMPLES)]
    Audit(audit::AuditArgs),
    /// Summarize what the machines of a fleet have reported
    Fleet(fleet::FleetArgs),
    /// Print the JSON Schema of a document that --json prints
    Schema(schema::SchemaArgs),
    /// Print a shell's completion script
    Completions {
        /// The shell
        shell: completions::Script,
    },
    /// Write the man pages into a folder
    Man {
        /// The folder
        dir: PathBuf,
    },
}

/// `genkan profile …`.
#[derive(Debug, clap::Args)]
pub struct ProfileArgs {
    #[command(subcommand)]
    pub command: profile::ProfileCommand,
    /// Print one JSON document
    #[arg(long, global = true)]
    pub json: bool,
}

pub use command_line::{is_for_programs, judges};
pub use credentials::answers_the_client;

/// How long the program that has started this one may take to read what it is told, on each of the two streams.
const PATIENCE: Duration = Duration::from_secs(25);

/// Runs one command line and answers with the exit code.
pub fn run(world: &mut World, args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    if is_for_programs(&args) && !world.ui.interactive {
        world.ui.lose_patience_after(PATIENCE);
    }
    let exit = obey(world, args);
    let Some(error) = world.ui.unwritten() else { return exit };
    // Whoever reads the exit code alone would take half a document for a whole one.
    let fault = Fault::new(&usage::NOT_PRINTED).because(error);
    world.ui.fault(&fault);
    if exit == Exit::Done as u8 { fault.code().exit as u8 } else { exit }
}

/// With fewer open files genkan's own parts stop in the middle: those that start programs, or ask anybody.
const FILES: u64 = 10;

fn obey(world: &mut World, args: Vec<OsString>) -> u8 {
    let args = help::asked(args);
    if let Some(limit) = command::open_files().filter(|limit| *limit < FILES) {
        return without_world(&Fault::new(&client::FEW_FILES).with("limit", limit), &args);
    }
    // Root works without a home for the machine alone; what programs call is about a person's session.
    if is_for_programs(&args) && !world.dirs.has_home() {
        return without_world(&Fault::new(&machine::NO_HOME), &args);
    }
    if is_for_programs(&args) || verb(&args) == Some("statusline") || renew::is_asked(&args) {
        person::enter_own_copy(world);
    }
    if renew::is_asked(&args) {
        return renew::run(world) as u8;
    }
    if let Some(args) = credentials::typed(&args) {
        let answer = credentials::run(world, &args).map(|exit| exit as u8);
        return ended(world, answer, false);
    }
    if let Some(args) = token::typed(&args) {
        let answer = token::run(world, &args).map(|exit| exit as u8);
        return ended(world, answer, false);
    }
    if let Some(guard) = guard::typed(&args) {
        let answer = guard::run(world, &guard, called(&args)).map(|exit| exit as u8);
        return failed(ended(world, answer, false));
    }
    let cli = match parse(&args, language(world, &args)) {
        Ok(cli) => cli,
        Err(error) => {
            let error = refused::pointed(error, &args);
            if error.use_stderr() && is_for_a_program(&args) {
                world.ui.json(&refused::fault(&error).to_json());
                return Exit::Usage as u8;
            }
            match refused::in_japanese(&error).filter(|_| language(world, &args) == Lang::Ja) {
                Some(said) => world.ui.ask(refused::coded(&error, &said)),
                None => {
                    let said = refused::coded(&error, &error.render().ansi().to_string());
                    world.ui.styled(&said, error.use_stderr());
                }
            }
            return match error.use_stderr() {
                true if answers_the_client(&args) => credentials::without_keys(&world.ui) as u8,
                true if judges(&args) => failed(Exit::Usage as u8),
                true => Exit::Usage as u8,
                false => Exit::Done as u8,
            };
        }
    };
    configure(world, &cli.how);
    if cli.version {
        return version::run(world) as u8;
    }
    let typed: Vec<String> = args.iter().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let json = cli.command.as_ref().is_some_and(Command::wants_json);
    let is_part = cli.command.as_ref().and_then(Command::whose).is_some_and(|whose| whose.packed);
    let answer = execute(world, cli.command, &typed, called(&args));
    let exit = if is_part { ended_packed(world, answer) } else { ended(world, answer, json) };
    if judges(&args) { failed(exit) } else { exit }
}

/// A hook's exit: Claude Code takes 2 for a refusal, whatever the hook's `onFailure` says.
const fn failed(exit: u8) -> u8 {
    if exit == Exit::Done as u8 { exit } else { Exit::Problem as u8 }
}

/// With the variable that names the file which can't be used, where it is one of the AWS tools'.
fn named_by_variable(world: &World, fault: Fault) -> Fault {
    let codes = [&machine::NOT_A_FILE, &machine::CANNOT_READ, &machine::CANNOT_WRITE, &machine::TOO_LARGE];
    let dirs = &world.dirs;
    let files = [
        ("AWS_CONFIG_FILE", &dirs.aws_config, "~/.aws/config"),
        ("AWS_SHARED_CREDENTIALS_FILE", &dirs.aws_credentials, "~/.aws/credentials"),
    ];
    let is_about = |file: &Path| fault.arg("file").is_some_and(|about| about == file.display().to_string());
    let is_it = |(name, file, _): &(&str, &PathBuf, &str)| world.vars.get(name).is_some() && is_about(file);
    match files.into_iter().find(is_it).filter(|_| codes.contains(&fault.code())) {
        Some((name, _, default)) => fault.hint(words::BY_VARIABLE, &[("name", &name), ("default", &default)]),
        None => fault,
    }
}

/// Says an error, and which exit code it has.
fn ended(world: &World, answer: Result<u8>, json: bool) -> u8 {
    answer.unwrap_or_else(|fault| {
        let fault = named_by_variable(world, person::in_whose_home(world, fault));
        if json {
            world.ui.json(&fault.to_json());
        } else {
            world.ui.fault(&fault);
        }
        fault.code().exit as u8
    })
}

/// The same for `--all-users`, which says it in its own language.
fn ended_packed(world: &World, answer: Result<u8>) -> u8 {
    answer.unwrap_or_else(|fault| {
        let fault = person::in_whose_home(world, fault);
        let mut document = fault.to_json();
        document["error"]["packed"] = fault.pack();
        world.ui.json(&document);
        fault.code().exit as u8
    })
}

/// The answer where not even the home folder is known.
pub fn without_world(fault: &Fault, args: &[OsString]) -> u8 {
    let ui = Ui::process(&Vars::default());
    match is_for_a_program(args) {
        true => ui.json(&fault.to_json()),
        false => ui.fault(fault),
    }
    if answers_the_client(args) {
        credentials::without_keys(&ui) as u8
    } else if judges(args) {
        failed(fault.code().exit as u8)
    } else {
        fault.code().exit as u8
    }
}

fn parse(args: &[OsString], lang: Lang) -> std::result::Result<Cli, clap::Error> {
    let mut command = help::translated(Cli::command(), lang);
    if std::io::stdout().is_terminal() {
        // It breaks lines at blanks alone, of which Japanese has none: [`Ui::styled`] breaks them.
        command = command.term_width(0);
    }
    let matches = command.try_get_matches_from(args)?;
    Cli::from_arg_matches(&matches)
}

fn configure(world: &mut World, how: &How) {
    if let Some(lang) = &how.lang {
        world.ui.lang = Lang::from_locale(lang);
    }
    world.ui.quiet = how.quiet;
    world.ui.verbose = how.verbose;
    world.ui.set_colour(how.color);
}

fn execute(world: &mut World, command: Option<Command>, typed: &[String], called: &Path) -> Result<u8> {
    if !world.dirs.has_home() && command.as_ref().is_none_or(Command::needs_home) {
        return Err(Fault::new(&machine::NO_HOME));
    }
    let Some(command) = command else { return menu::run(world, typed, called) };
    match &command {
        Command::Setup(args) if args.print.is_none() => {
            all_users::is_not_the_machines("setup", &args.whose, args.scope)?
        }
        Command::Undo(args) => all_users::is_not_the_machines("undo", &args.whose, args.scope)?,
        _ => {}
    }
    if let Some(whose) = command.whose()
        && let person::Entered::Elsewhere(code) = person::enter(world, whose, typed)?
    {
        if let Some(verb) = command.of_root() {
            let whose = whose.flags();
            journal::note(world, &json!({"verb": verb, "for": whose.trim_start(), "exit": code}));
        }
        return Ok(code);
    }
    if command.is_about_home() {
        person::home_is_there(world)?;
    }
    if let Some(whose) = command.whose() {
        world.ui.whose = whose.clone();
    }
    let of_root = command.of_root();
    let answer = answer(world, command, called);
    if let (Some(of_root), Err(fault)) = (of_root, &answer) {
        let error = fault.entry();
        journal::note(
            world,
            &json!({"verb": of_root, "exit": fault.code().exit as u8, "code": error["code"], "message": error["message"]}),
        );
    }
    answer
}

fn answer(world: &mut World, command: Command, called: &Path) -> Result<u8> {
    let exit = match command {
        Command::Run(args) => return run::run(world, &args),
        Command::Setup(args) => setup::run(world, &args),
        Command::Check(args) => check::run(world, &args),
        Command::Undo(args) => undo::run(world, &args),
        Command::Use(args) => use_profile::run(world, &args),
        Command::Explain(args) => explain::run(world, &args),
        Command::Models(args) => models::run(world, &args),
        Command::Profile(args) => profile::run(world, &args.command, args.json),
        Command::Policy(args) => policy::run(world, &args),
        Command::Audit(args) => audit::run(world, &args),
        Command::Fleet(args) => fleet::run(world, &args),
        Command::Login(args) => login::login(world, &args),
        Command::Logout(args) => logout::run(world, &args),
        Command::Status(args) => status::run(world, &args),
        Command::Doctor(args) => doctor::run(world, &args),
        Command::Refresh(args) => login::refresh(world, &args),
        Command::Credentials(args) => credentials::run(world, &args),
        Command::Token(args) => token::run(world, &args),
        Command::ProxyAuth(args) => proxy_auth::run(world, &args),
        Command::Bridge(args) => bridge::run(world, &args),
        Command::Guard(args) => guard::run(world, &args, called),
        Command::Statusline(args) => statusline::run(world, &args, called),
        Command::Schema(args) => Ok(schema::run(world, &args)),
        Command::Completions { shell } => {
            completions::run(world, &help::translated(Cli::command(), world.ui.lang), shell)
        }
        Command::Man { dir } => man(world, &dir),
    };
    exit.map(|exit| exit as u8)
}

fn man(world: &World, dir: &Path) -> Result<Exit> {
    let folder = world.cwd.join(dir);
    let pages = help::pages(Cli::command(), world.ui.lang).map_err(|error| files::unwritable(&folder, error))?;
    for (name, page) in pages {
        files::replace(&folder.join(name), page.as_bytes(), None, files::Access::Public)?;
    }
    Ok(Exit::Done)
}

/// The commands as their list groups them: when a person needs them.
const GROUPS: [(Message, &[&str]); 5] = [
    (when::START, &["setup", "profile", "models", "undo", "completions", "man"]),
    (when::EVERY_DAY, &["status", "login", "logout", "use", "run"]),
    (when::FAILS, &["doctor", "check", "explain"]),
    (when::ADMINISTER, &["policy", "audit", "fleet", "schema"]),
    (when::CALLED, &["refresh", "credentials", "token", "proxy-auth", "bridge"]),
];

impl Command {
    /// Whether a machine reads the answer.
    fn wants_json(&self) -> bool {
        match self {
            Self::Setup(args) => args.json,
            Self::Check(args) => args.json,
            Self::Undo(args) => args.json,
            Self::Explain(args) => args.json,
            Self::Models(args) => args.json,
            Self::Profile(args) => args.json,
            Self::Policy(args) => args.wants_json(),
            Self::Audit(args) => args.wants_json(),
            Self::Fleet(args) => args.wants_json(),
            Self::Status(args) => args.json,
            Self::Doctor(args) => args.json,
            Self::ProxyAuth(args) => {
                matches!(args.command, Some(proxy_auth::ProxyAuthCommand::Status { json: true }))
            }
            Self::Token(args) => matches!(args.command, Some(token::TokenCommand::Status { json: true })),
            Self::Use(_)
            | Self::Run(_)
            | Self::Login(_)
            | Self::Logout(_)
            | Self::Refresh(_)
            | Self::Credentials(_)
            | Self::Bridge(_)
            | Self::Guard(_)
            | Self::Statusline(_)
            | Self::Schema(_)
            | Self::Completions { .. }
            | Self::Man { .. } => false,
        }
    }

    /// Whether it reads or writes something of a person's. What setup, check and undo need depends on the scope.
    fn needs_home(&self) -> bool {
        match self {
            Self::Use(_)
            | Self::Run(_)
            | Self::Explain(_)
            | Self::Models(_)
            | Self::Login(_)
            | Self::Logout(_)
            | Self::Status(_)
            | Self::Doctor(_)
            | Self::Refresh(_)
            | Self::Credentials(_)
            | Self::Token(_)
            | Self::ProxyAuth(_)
            | Self::Bridge(_)
            | Self::Guard(_)
            | Self::Statusline(_) => true,
            Self::Setup(_)
            | Self::Check(_)
            | Self::Undo(_)
            | Self::Profile(_)
            | Self::Policy(_)
            | Self::Audit(_)
            | Self::Fleet(_)
            | Self::Schema(_)
            | Self::Completions { .. }
            | Self::Man { .. } => false,
        }
    }

    /// Whether it is about what stands in the caller's own home: not about the machine, nor a home that the command names.
    fn is_about_home(&self) -> bool {
        let is_own = |whose: &person::For, scope| !whose.is_others() && scope != Some(Scope::Managed);
        match self {
            Self::Setup(args) => is_own(&args.whose, args.scope) && args.print.is_none(),
            Self::Check(args) => is_own(&args.whose, args.scope),
            Self::Undo(args) => is_own(&args.whose, args.scope),
            Self::Use(_) | Self::Run(_) | Self::Login(_) | Self::Logout(_) | Self::Status(_) | Self::Doctor(_) => true,
            _ => false,
        }
    }

    /// The verb of what root does for the machine or for others, and writes: it is kept in the log.
    fn of_root(&self) -> Option<&'static str> {
        let (verb, whose, scope, writes) = match self {
            Self::Setup(args) => ("setup", &args.whose, args.scope, !args.dry_run && args.print.is_none()),
            Self::Undo(args) => ("undo", &args.whose, args.scope, !(args.dry_run || args.remaining)),
            _ => return None,
        };
        let is_roots = person::is_root() && (scope == Some(Scope::Managed) || whose.is_others());
        (writes && is_roots).then_some(verb)
    }

    /// In whose home the command works, where that can be chosen.
    fn whose(&self) -> Option<&person::For> {
        match self {
            Self::Setup(args) => Some(&args.whose),
            Self::Check(args) => Some(&args.whose),
            Self::Undo(args) => Some(&args.whose),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::verbs;

    /// A command's flags as they are read by hand and as the tree of all commands reads them; `None` where they aren't.
    pub(super) fn read_twice<T>(
        line: &str,
        by_hand: fn(&[OsString]) -> Option<T>,
        of: impl Fn(Command) -> T,
    ) -> (Option<T>, Option<T>) {
        let args: Vec<OsString> = ["genkan"].into_iter().chain(line.split(' ')).map(OsString::from).collect();
        let whole = parse(&args, crate::messages::Lang::En).ok().and_then(|cli| cli.command);
        (by_hand(&args), whole.map(of))
    }

    #[test]
    fn a_variable_that_names_a_file_nobody_can_use_is_told_with_what_to_write() {
        let folder = tempfile::tempdir().unwrap();
        for (name, is_told) in [("AWS_CONFIG_FILE", true), ("AWS_SHARED_CREDENTIALS_FILE", true), ("AWS_REGION", false)]
        {
            let world = crate::world::testing::world(folder.path(), &[(name, "/dev/null")]);
            let fault = named_by_variable(&world, files::read(Path::new("/dev/null")).unwrap_err());
            let told = format!("{name} names this file");
            assert_eq!(fault.hints(Lang::En).iter().any(|hint| hint.starts_with(&told)), is_told, "{name}");
        }
    }

    #[test]
    fn the_list_of_verbs_is_the_command_lines() {
        let typed = Cli::command();
        let mut typed: Vec<_> = typed.get_subcommands().collect();
        typed.sort_by_key(|command| command.get_name().to_owned());
        let mut known = verbs::VERBS.to_vec();
        known.sort_by_key(|verb| verb.name);
        let names: Vec<_> = typed.iter().map(|command| command.get_name()).collect();
        assert_eq!(names, known.iter().map(|verb| verb.name).collect::<Vec<_>>());
        for (command, verb) in typed.into_iter().zip(known) {
            let takes_anybody = command.get_arguments().any(|argument| argument.get_id() == "all_users");
            assert_eq!(takes_anybody, verb.about == verbs::About::Anybody, "{}", verb.name);
        }
    }
}
