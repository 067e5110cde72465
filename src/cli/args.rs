//! The arguments of the commands that `--all-users` runs as everybody: both those commands and `all_users` read them.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::claude::Scope;
use crate::code::plan as code;
use crate::fault::{Fault, Result};
use crate::messages::setup as words;
use crate::setup::payload::Payload;
use crate::world::{Ui, person};

/// Flags of `genkan setup`.
#[derive(Debug, Default, clap::Args)]
#[command(after_help = "Examples:
  genkan setup                            ask what is missing, show, ask, apply
  genkan setup --dry-run                  only show what would change
  genkan setup -p acme --non-interactive  for scripts and MDM: never asks
  sudo genkan setup --scope managed -y    enforce it for everybody here")]
pub struct SetupArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which of Claude Code's settings to write [default: the profile's]
    #[arg(long)]
    pub scope: Option<Scope>,
    /// One profile key, e.g. aws.account_id=111122223333
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Profile keys in a TOML file
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Show what would change and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Approve the changes without asking
    #[arg(long, short)]
    pub yes: bool,
    /// Never ask; approves the changes too
    #[arg(long)]
    pub non_interactive: bool,
    /// Replace values that are currently set differently
    #[arg(long)]
    pub replace: bool,
    /// Don't sign in
    #[arg(long)]
    pub no_login: bool,
    /// Don't send the request that tests, on a terminal, whether the model answers
    #[arg(long)]
    pub no_request: bool,
    #[command(flatten)]
    pub whose: person::For,
    /// Print the settings or the variables instead of writing anything
    #[arg(long, value_name = "WHAT", conflicts_with = "all_users")]
    pub print: Option<Print>,
    /// Print for a machine that has credentials of its own and no genkan: a CI runner, a container
    #[arg(long, requires = "print")]
    pub runner: bool,
    /// Path of genkan on the machines that the printed settings are for
    #[arg(long, value_name = "PATH", requires = "print")]
    pub program: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// What `--print` shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Print {
    /// Claude Code's settings as JSON
    Settings,
    /// The variables as lines of export, for a shell
    Env,
    /// Managed settings as a configuration profile for an MDM (macOS)
    Mobileconfig,
    /// Managed settings as the property list of the preference domain (macOS)
    Plist,
    /// Managed settings as a registry file (Windows)
    Reg,
    /// Managed settings as a script that sets the registry (Windows)
    Powershell,
    /// Managed settings as one line of JSON, to be pasted into a group policy (Windows)
    Policy,
}

impl Print {
    /// Whether it is one JSON document already.
    pub(super) const fn is_json(self) -> bool {
        matches!(self, Self::Settings | Self::Policy)
    }

    /// The source of another system's that it is for.
    pub(super) const fn payload(self) -> Option<Payload> {
        match self {
            Self::Settings | Self::Env => None,
            Self::Mobileconfig => Some(Payload::Mobileconfig),
            Self::Plist => Some(Payload::Plist),
            Self::Reg => Some(Payload::Reg),
            Self::Powershell => Some(Payload::Powershell),
            Self::Policy => Some(Payload::Policy),
        }
    }
}

/// Flags of `genkan check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit codes: 0 as intended, 1 a difference, 2 a file that Claude Code would reject.
With --format jamf or intune: 0 once the line is printed.")]
pub struct CheckArgs {
    /// Deployment profile: a name or a path [default: the one applied here]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which of Claude Code's settings [default: where the profile is applied]
    #[arg(long)]
    pub scope: Option<Scope>,
    #[command(flatten)]
    pub whose: person::For,
    /// Also check whether the profile's source has a newer version
    #[arg(long, conflicts_with_all = ["all_users", "format"])]
    pub source: bool,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
    /// Print one line for a device-management service
    #[arg(long, value_name = "WHO", conflicts_with = "json")]
    pub format: Option<Format>,
    /// Also include who is signed in and what the guard has stopped, as --format fleet does
    #[arg(long, hide = true, requires = "json")]
    pub evidence: bool,
}

/// Who reads the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Jamf: an extension attribute's `<result>…</result>`
    Jamf,
    /// Intune: flat JSON for a custom compliance policy
    Intune,
    /// Ansible: JSON with `changed`, whether setup has something to do
    Ansible,
    /// All that `genkan fleet summary` reads: one flat line of JSON
    Fleet,
}

/// Flags of `genkan undo`.
#[derive(Debug, clap::Args)]
pub struct UndoArgs {
    /// The applied profile to undo [default: the one applied]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which of Claude Code's settings [default: where a profile is applied]
    #[arg(long)]
    pub scope: Option<Scope>,
    #[command(flatten)]
    pub whose: person::For,
    /// Undo what is applied in every scope and project of this user
    #[arg(long, conflicts_with_all = ["profile", "scope"])]
    pub everything: bool,
    /// Also sign out of AWS or Google
    #[arg(long)]
    pub sign_out: bool,
    /// Only list the files that still start genkan, before it is removed
    #[arg(long, conflicts_with_all = ["profile", "scope", "everything", "sign_out", "dry_run", "yes"])]
    pub remaining: bool,
    /// Show what would be undone and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Don't ask
    #[arg(long, short)]
    pub yes: bool,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

impl UndoArgs {
    /// Whether the person has to be asked first.
    ///
    /// # Errors
    /// `GK-SET-004` where nobody can be asked and `--yes` doesn't say it beforehand.
    pub(super) fn asks(&self, ui: &Ui) -> Result<bool> {
        if self.yes || self.dry_run {
            Ok(false)
        } else if ui.interactive && !self.json {
            Ok(true)
        } else {
            Err(Fault::new(&code::NOT_APPROVED).hint(words::CONSENT_TO_UNDO, &[]))
        }
    }
}
