//! The command line: what can be typed, and which function answers it. No logic of its own.

pub mod check;
pub mod explain;
pub mod explain_error;
pub mod help;
pub mod hooks;
pub mod models;
mod next;
pub mod profile;
pub mod setup;
pub mod undo;
mod wizard;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::code::Exit;
use crate::fault::{Fault, Result};
use crate::profile::{Request, load};
use crate::words::Lang;
use crate::world::ui::Colour;
use crate::world::{Ui, Vars, World, person};

/// Sets up a Japan-resident Claude Code on Amazon Bedrock, and shows that it still is
#[derive(Debug, Parser)]
#[command(name = "genkan", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
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
    /// Say nothing but data and errors
    #[arg(long, short, global = true, help_heading = "Output")]
    pub quiet: bool,
    /// Say more
    #[arg(long, short, global = true, help_heading = "Output", conflicts_with = "quiet")]
    pub verbose: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Apply a deployment profile to this machine, after showing what will change
    Setup(setup::SetupArgs),
    /// Tell whether this machine still is as the profile intends
    Check(check::CheckArgs),
    /// Take back what setup wrote
    #[command(visible_alias = "uninstall")]
    Undo(undo::UndoArgs),
    /// Switch between applied profiles, or back to before
    Use(undo::UseArgs),
    /// Explain a setting, a code, or a pasted error text
    Explain(explain::ExplainArgs),
    /// Show which model each name resolves to, and whether it stays in the country
    Models(models::Args),
    /// List, show, validate and write deployment profiles
    Profile(ProfileArgs),
    /// Say whether AWS accepts the profile's sign-in (what the client runs)
    #[command(hide = true)]
    Refresh(hooks::RefreshArgs),
    /// Print the keys of the profile's role (what the client runs)
    #[command(hide = true)]
    Credentials(hooks::CredentialsArgs),
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
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

/// Runs one command line and answers with the exit code.
pub fn run(world: &mut World, args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let cli = match parse(&args, language(world, &args)) {
        Ok(cli) => cli,
        Err(error) => {
            let code = if error.use_stderr() { Exit::Usage } else { Exit::Done };
            drop(error.print());
            return code as u8;
        }
    };
    dress(world, &cli.how);
    let typed: Vec<String> = args.iter().skip(1).map(|arg| arg.to_string_lossy().into_owned()).collect();
    let json = cli.command.as_ref().is_some_and(Command::wants_json);
    match execute(world, cli.command, &typed) {
        Ok(code) => code,
        Err(fault) => {
            if json {
                world.ui.json(&fault.to_json());
            } else {
                world.ui.fault(&fault);
            }
            fault.code().exit as u8
        }
    }
}

/// The answer where not even the home folder is known.
pub fn without_world(fault: &Fault) -> u8 {
    Ui::process(&Vars::default()).fault(fault);
    fault.code().exit as u8
}

/// The language of the help itself: `--lang` counts before it is parsed.
fn language(world: &World, args: &[OsString]) -> Lang {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let asked = match arg.strip_prefix("--lang") {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(lang) = asked {
            return Lang::from_locale(lang);
        }
    }
    world.ui.lang
}

fn parse(args: &[OsString], lang: Lang) -> std::result::Result<Cli, clap::Error> {
    let matches = help::translated(Cli::command(), lang).try_get_matches_from(args)?;
    Cli::from_arg_matches(&matches)
}

fn dress(world: &mut World, how: &How) {
    if let Some(lang) = &how.lang {
        world.ui.lang = Lang::from_locale(lang);
    }
    world.ui.quiet = how.quiet;
    world.ui.verbose = how.verbose;
    world.ui.set_colour(how.color);
}

fn execute(world: &mut World, command: Option<Command>, typed: &[String]) -> Result<u8> {
    let Some(command) = command else { return setup::welcome(world, typed) };
    if let Some(whose) = command.whose()
        && let person::Entered::Elsewhere(code) = person::enter(world, whose, typed)?
    {
        return Ok(code);
    }
    match command {
        Command::Setup(args) => setup::run(world, &args),
        Command::Check(args) => check::run(world, &args),
        Command::Undo(args) => undo::run(world, &args),
        Command::Use(args) => undo::switch(world, &args),
        Command::Explain(args) => explain::run(world, &args),
        Command::Models(args) => {
            let request = Request { name: args.profile.clone(), ..Request::default() };
            models::run(world, &args, &load(world, &request)?.profile)
        }
        Command::Profile(args) => profile::run(world, &args.command, args.json),
        Command::Refresh(args) => hooks::refresh(world, &args),
        Command::Credentials(args) => hooks::credentials(world, &args),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "genkan", &mut script);
            world.ui.data(String::from_utf8_lossy(&script).trim_end());
            Ok(Exit::Done)
        }
        Command::Man { dir } => man(world, &dir),
    }
    .map(|exit| exit as u8)
}

fn man(world: &World, dir: &std::path::Path) -> Result<Exit> {
    let folder = world.cwd.join(dir);
    clap_mangen::generate_to(Cli::command(), &folder).map_err(|error| {
        Fault::new(&crate::code::machine::CANNOT_WRITE).with("file", folder.display()).because(error)
    })?;
    Ok(Exit::Done)
}

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
            Self::Use(_) | Self::Refresh(_) | Self::Credentials(_) | Self::Completions { .. } | Self::Man { .. } => {
                false
            }
        }
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
