//! Which files Claude Code reads, by scope and by system.
//!
//! Pure: paths from [`Dirs`], nothing is opened.

use std::fmt;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::world::Dirs;

/// Which of Claude Code's settings files is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// The person's own settings.
    #[default]
    User,
    /// The project's shared settings.
    Project,
    /// The person's settings in one project.
    Local,
    /// Machine-wide, by an administrator; the only scope that enforces.
    Managed,
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::User => "user",
            Self::Project => "project",
            Self::Local => "local",
            Self::Managed => "managed",
        })
    }
}

/// The switch by which Windows's managed settings hold in WSL too.
pub const WSL_INHERITS: &str = "wslInheritsWindowsSettings";

/// The one managed file that is genkan's. It sorts after the base file and after most drop-ins.
pub const DROP_IN: &str = "90-genkan.json";

/// The settings file that genkan writes in a scope; `project` is the folder that Claude Code is started in.
pub fn settings_file(scope: Scope, dirs: &Dirs, project: &Path) -> PathBuf {
    match scope {
        Scope::User => dirs.claude.join("settings.json"),
        Scope::Project => project.join(".claude").join("settings.json"),
        Scope::Local => local_file(project),
        Scope::Managed => drop_in_folder(dirs).join(DROP_IN),
    }
}

/// A folder's local settings; Claude Code reads those of the repository's root besides.
pub fn local_file(folder: &Path) -> PathBuf {
    folder.join(".claude").join("settings.local.json")
}

/// The managed file that every drop-in adds to.
pub fn managed_base(dirs: &Dirs) -> PathBuf {
    dirs.managed.join("managed-settings.json")
}

/// Where the drop-ins lie.
pub fn drop_in_folder(dirs: &Dirs) -> PathBuf {
    dirs.managed.join(DROP_INS)
}

const DROP_INS: &str = "managed-settings.d";

/// The managed folder that a file belongs to, as its base or as a drop-in.
pub fn managed_folder(file: &Path) -> Option<&Path> {
    let folder = file.parent()?;
    if folder.file_name().is_some_and(|name| name == DROP_INS) { folder.parent() } else { Some(folder) }
}

/// The names that count as drop-ins, in the order in which Claude Code applies them: by bytes, so `10` before `9`.
pub fn drop_ins(names: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut names: Vec<_> =
        names.into_iter().filter(|name| name.ends_with(".json") && !name.starts_with('.')).collect();
    names.sort_unstable();
    names
}

/// The preference domain of Claude Code.
pub const DOMAIN: &str = "com.anthropic.claudecode";
/// The property list of that domain, in the folders that an MDM fills.
pub(super) const PREFERENCES: &str = "com.anthropic.claudecode.plist";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::{Os, Vars};

    #[test]
    fn each_scope_has_its_file() {
        let dirs = Dirs::new(Os::Linux, Path::new("/home/a"), &Vars::default(), Path::new("/"));
        for (scope, file) in [
            (Scope::User, "/home/a/.claude/settings.json"),
            (Scope::Project, "/p/.claude/settings.json"),
            (Scope::Local, "/p/.claude/settings.local.json"),
            (Scope::Managed, "/etc/claude-code/managed-settings.d/90-genkan.json"),
        ] {
            assert_eq!(settings_file(scope, &dirs, Path::new("/p")), Path::new(file));
        }
    }

    #[test]
    fn drop_ins_sort_by_bytes_and_hidden_or_other_files_are_none() {
        let names = ["9.json", "80.json", "10-b.json", "10-B.json", ".90.json", "91.jsonc", "92.JSON", "93.json.bak"];
        assert_eq!(
            drop_ins(names.map(str::to_owned)),
            ["10-B.json", "10-b.json", "80.json", "9.json"],
            "seen in 2.1.328: the later one wins"
        );
    }
}
