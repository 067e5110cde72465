//! Everything ambient, read once and passed in as one value: variables, folders, clock, terminal, files.
//!
//! `main` builds a [`World`] from the process; tests build one over a temporary folder. Nothing else in
//! genkan asks the process for a variable, the time or a path, and clippy holds that line.
//!
//! [`files`] replaces atomically (links followed, mode and owner kept, compared once more right before the rename),
//! [`lock`] admits one genkan at a time, [`person`] becomes another user before a home is opened, [`prompt`] asks,
//! [`ui`] speaks.

pub mod accounts;
pub mod ancestors;
pub mod browser;
pub mod clock;
pub mod command;
pub mod core_dump;
pub mod deadline;
pub mod digest;
pub mod dirs;
mod encoding;
pub mod files;
pub mod fold;
pub mod harmless;
pub mod html;
pub mod input;
pub mod interrupt;
pub mod journal;
pub mod lock;
pub mod narrow;
pub mod net;
pub mod no_proxy;
pub mod packed;
pub mod person;
pub mod prompt;
pub mod quiet;
pub mod quoting;
pub mod runtime;
pub mod shell;
pub mod socket;
pub mod surroundings;
pub mod system_log;
#[cfg(test)]
pub(crate) mod testing;
pub mod threads;
pub mod ui;
pub mod verbs;
pub mod waiting;
mod written;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use clock::Clock;
pub use dirs::{CONFIG_DIR, Dirs};
pub use ui::Ui;

/// Who has started this process, and so whose its variables are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// A person at a terminal of their own.
    Person,
    /// Claude Code, with variables that a cloned repository may have set.
    Program,
}

/// The operating system whose paths and quoting apply. A value, so that each one is tested as data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Os {
    Linux,
    Macos,
    Windows,
}

impl Os {
    /// The one that this binary runs on; every other Unix counts as Linux.
    pub const fn current() -> Self {
        if cfg!(windows) {
            Self::Windows
        } else if cfg!(target_os = "macos") {
            Self::Macos
        } else {
            Self::Linux
        }
    }

    /// A variable's name as it is looked up: Windows has `Path`, and means `PATH` by it.
    fn variable(self, name: String) -> String {
        if self == Self::Windows { name.to_ascii_uppercase() } else { name }
    }
}

/// The environment variables of one process, in capitals on Windows, where case doesn't count; an empty one
/// counts as unset. Shared by its clones.
#[derive(Debug, Clone, Default)]
pub struct Vars(Arc<BTreeMap<String, String>>);

impl Vars {
    pub fn new(vars: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(Arc::new(vars.into_iter().collect()))
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Every variable that is set and not empty, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(|(_, value)| !value.is_empty())
    }

    /// The same with what others say of a variable in its place, nothing too.
    #[must_use]
    pub fn under(&self, others: &Self) -> Self {
        Self::new(self.0.iter().chain(&*others.0).map(|(name, value)| (name.clone(), value.clone())))
    }

    /// The same without the variables that `drop` names.
    #[must_use]
    pub fn without(&self, drop: impl Fn(&str) -> bool) -> Self {
        let left = self.0.iter().filter(|(name, _)| !drop(name));
        Self::new(left.map(|(name, value)| (name.clone(), value.clone())))
    }
}

/// What shows a window.
const SHOWING: [&str; 3] = ["DISPLAY", "WAYLAND_DISPLAY", "VSCODE_IPC_HOOK_CLI"];

/// The ambient as one value.
#[derive(Debug)]
pub struct World {
    pub vars: Vars,
    pub dirs: Dirs,
    pub clock: Clock,
    pub os: Os,
    /// This program's own file, links resolved.
    pub exe: PathBuf,
    /// The folder that the command was called in.
    pub cwd: PathBuf,
    pub ui: Ui,
    /// What proxies are shown.
    pub shown: net::Shown,
}

impl World {
    /// Reads the process but for its variables, which [`surroundings::take`] gives. Where there is no home folder, what
    /// `judges` a session takes the account's own: Claude Code goes on without settings of the person's. Nothing else
    /// does, so that no keys come from a home that nobody named.
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the process")]
    pub fn from_process(vars: Vars, judges: bool) -> Self {
        let os = Os::current();
        // A home that depends on the current folder would be a project's: a cloned repository can set the variable.
        let home = ::dirs::home_dir().filter(|home| home.is_absolute() && *home != Dirs::nowhere());
        let home = home.or_else(|| judges.then(person::accounts_home).flatten());
        // Not everything needs one; [`Dirs::has_home`] is asked by what does.
        let home = home.unwrap_or_else(Dirs::nowhere);
        let cwd = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        // Without /proc (a chroot, a build's sandbox) Linux doesn't say it; whoever called it has found it.
        let called = || which::which_in(std::env::args_os().next()?, vars.get("PATH"), &cwd).ok();
        let exe = std::env::current_exe().ok().or_else(called).and_then(|exe| dunce::canonicalize(exe).ok());
        let exe = exe.unwrap_or_else(|| PathBuf::from("genkan"));
        let dirs = Dirs::new(os, &home, &vars, Path::new("/"));
        let ui = Ui::process(&vars);
        Self { vars, dirs, clock: Clock::System, os, exe, cwd, ui, shown: net::Shown::default() }
    }

    /// The same world for whoever goes on while this one is away; what it says, it says on the process's own streams.
    #[must_use]
    pub fn apart(&self) -> Self {
        let mut ui = Ui::process(&self.vars);
        ui.lang = self.ui.lang;
        let (vars, dirs, exe, cwd) = (self.vars.clone(), self.dirs.clone(), self.exe.clone(), self.cwd.clone());
        Self { vars, dirs, clock: self.clock, os: self.os, exe, cwd, ui, shown: self.shown.clone() }
    }

    /// The same where a program that it starts opens no page: nothing is there to show one, and what opens one for the AWS
    /// CLI and for Google's takes `true` for a browser, and is content.
    #[must_use]
    pub fn showing_nothing(&self) -> Self {
        let rest = self.vars.without(|name| SHOWING.contains(&name));
        let vars = rest.iter().filter(|(name, _)| *name != "BROWSER").chain([("BROWSER", "true")]);
        let vars = Vars::new(vars.map(|(name, value)| (name.to_owned(), value.to_owned())));
        Self { vars, ..self.apart() }
    }

    /// The same as a program sees it that is started with these variables set, and those without a value taken away; of
    /// the others nothing is left where `is_emptied`.
    #[must_use]
    pub fn started(&self, set: &BTreeMap<&str, Option<&str>>, is_emptied: bool) -> Self {
        let is_left = |name: &str| !is_emptied && !set.contains_key(name);
        let own = set.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
        let vars = self.vars.iter().filter(|(name, _)| is_left(name)).chain(own);
        let vars = Vars::new(vars.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let home = set.get("HOME").copied().flatten();
        let home = home.map_or_else(|| self.dirs.home.clone(), |home| self.cwd.join(home));
        let is_moved = home != self.dirs.home || vars.get(CONFIG_DIR) != self.vars.get(CONFIG_DIR);
        let dirs = if is_moved { Dirs::new(self.os, &home, &vars, &self.dirs.system) } else { self.dirs.clone() };
        // In the home the person's settings are the project's too, wherever the variables lead: elsewhere they aren't.
        let cwd = if self.cwd == self.dirs.home { self.dirs.state.clone() } else { self.cwd.clone() };
        Self { vars, dirs, cwd, ..self.apart() }
    }

    /// Whether this is the machine as this process sees it, and not one below a folder.
    pub fn is_of_this_process(&self) -> bool {
        self.dirs.system.parent().is_none()
    }

    /// This machine's name, as its network knows it; empty where it has none.
    pub fn host(&self) -> String {
        #[cfg(unix)]
        let name = nix::unistd::gethostname().ok().and_then(|name| name.into_string().ok());
        #[cfg(not(unix))]
        let name = self.var("COMPUTERNAME").map(str::to_owned);
        name.unwrap_or_default()
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The day in UTC, by which services retire models.
    pub fn today(&self) -> Date {
        self.now().to_zoned(TimeZone::UTC).date()
    }

    /// Whether this Linux runs on Windows, as Claude Code judges it (2.1.332): by a variable of WSL's, or by the kernel. One
    /// with Windows's drive beside it doesn't.
    pub fn is_wsl(&self) -> bool {
        self.os == Os::Linux && (self.var("WSL_DISTRO_NAME").is_some() || self.has_kernel_of_wsl())
    }

    fn has_kernel_of_wsl(&self) -> bool {
        let version = files::read(&self.dirs.system.join("proc/version")).ok().flatten().unwrap_or_default();
        String::from_utf8_lossy(&version).to_ascii_lowercase().contains("microsoft")
    }

    /// A variable of the environment; an empty one counts as unset.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.vars.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_has_one_name_on_windows_and_two_elsewhere() {
        for (os, name) in [(Os::Windows, "HTTPS_PROXY"), (Os::Linux, "https_proxy"), (Os::Macos, "https_proxy")] {
            assert_eq!(os.variable("https_proxy".to_owned()), name, "{os:?}");
        }
    }
}
