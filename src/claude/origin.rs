//! Where a value of Claude Code comes from: the shell, a settings file, or a source that an administrator manages.

use std::fmt;
use std::path::{Path, PathBuf};

use super::scope::Scope;

/// One place that Claude Code reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The environment that Claude Code is started with.
    Shell,
    User(PathBuf),
    Project(PathBuf),
    Local(PathBuf),
    Managed(Source),
}

/// What an administrator manages, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A program that makes the settings at each start (`policyHelper`); doctor alone runs it. What it gives stands in
    /// place of the other sources, or above them.
    Helper { program: PathBuf, joins: bool },
    /// macOS: a property list that an MDM laid down.
    Preferences(PathBuf),
    /// Windows: the machine's policy key.
    MachinePolicy,
    /// `managed-settings.json`, or a drop-in beside it.
    File(PathBuf),
    /// Windows: the person's policy key, read only where there is nothing else.
    UserPolicy,
}

/// The registry key below both hives, and the value that holds the settings as one JSON text.
pub const POLICY_KEY: &str = r"SOFTWARE\Policies\ClaudeCode";
pub const POLICY_VALUE: &str = "Settings";

/// How the shell is called where a place is shown or written down.
pub const SHELL: &str = "shell";

impl Origin {
    /// The scope whose file this is; the shell has none.
    pub fn scope(&self) -> Option<Scope> {
        match self {
            Self::Shell => None,
            Self::User(_) => Some(Scope::User),
            Self::Project(_) => Some(Scope::Project),
            Self::Local(_) => Some(Scope::Local),
            Self::Managed(_) => Some(Scope::Managed),
        }
    }

    /// The file, where it is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::User(path) | Self::Project(path) | Self::Local(path) => Some(path),
            Self::Managed(Source::Preferences(path) | Source::File(path)) => Some(path),
            Self::Shell | Self::Managed(Source::Helper { .. } | Source::MachinePolicy | Source::UserPolicy) => None,
        }
    }

    pub fn is_managed(&self) -> bool {
        matches!(self, Self::Managed(_))
    }

    /// A folder's own file: an interactive session holds most of its variables and every command back until the
    /// person trusts the folder; `claude -p` doesn't.
    pub fn needs_trust(&self) -> bool {
        matches!(self, Self::Project(_) | Self::Local(_))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shell => f.write_str(SHELL),
            Self::User(path) | Self::Project(path) | Self::Local(path) => write!(f, "{}", path.display()),
            Self::Managed(Source::Preferences(path) | Source::File(path)) => write!(f, "{}", path.display()),
            Self::Managed(Source::Helper { program, .. }) => write!(f, "{} (policyHelper)", program.display()),
            Self::Managed(Source::MachinePolicy) => write!(f, r"HKLM\{POLICY_KEY}\{POLICY_VALUE}"),
            Self::Managed(Source::UserPolicy) => write!(f, r"HKCU\{POLICY_KEY}\{POLICY_VALUE}"),
        }
    }
}
