//! How a person is asked to sign in: by whom, in which surroundings, and within which time.

use std::fmt::Display;
use std::time::Duration;

use super::single_flight::Holder;
use crate::messages::sessions as words;
use crate::profile::{Aws, GOOGLE_FILES, SignIn};
use crate::world::browser::Browser;
use crate::world::surroundings::NO_BROWSER;
use crate::world::{Caller, Os, World};

/// How a person is asked.
pub struct Asking {
    pub caller: Caller,
    pub options: SignInOptions,
    /// How long the caller waits.
    pub timeout: Duration,
    pub here: Surroundings,
    pub browser: Browser,
    /// The file of Google credentials that a variable names here: only shown, and never used for a hook.
    pub google_file: Option<String>,
}

/// The command line's options for signing in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SignInOptions {
    /// `--no-browser`
    pub no_browser: bool,
    /// `--device`
    pub device: bool,
    /// `--port`, for `ssh -L`
    pub port: Option<u16>,
}

/// What shows where this process runs.
///
/// Read before a hook's variables are dropped: a cloned repository that sets one of these achieves that a code is shown
/// instead of a tab, or a tab opened instead, and nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Surroundings {
    pub ssh: bool,
    pub container: bool,
    /// A workspace in the cloud, whose editor may itself be a page in a browser.
    pub codespace: bool,
    /// An editor that opens pages on the person's machine and forwards ports of loopback from there.
    pub forwarding_editor: bool,
    pub wsl: bool,
    /// A desktop that shows windows.
    pub desktop: bool,
    /// `claude -p`, which shows nobody what a hook prints. Seen (2.1.328): its entry point.
    pub unseen: bool,
    /// Whoever started this wants no tab, whatever there is.
    pub no_tab: bool,
}

/// The pause between two lines. Seen: Claude Code's panel joins lines that it reads at once, and shows the last five
/// pieces that it read.
const APART: Duration = Duration::from_millis(50);

impl Asking {
    /// Reads the surroundings. To be called before a hook's variables are dropped, because they say where it runs.
    pub fn new(world: &World, caller: Caller, options: SignInOptions, timeout: Duration) -> Self {
        let google_file = GOOGLE_FILES.into_iter().find_map(|name| world.var(name)).map(str::to_owned);
        Self {
            caller,
            options,
            timeout,
            here: Surroundings::new(world),
            browser: Browser::new(world, caller),
            google_file,
        }
    }

    /// Whether a browser of this machine finishes a sign-in without output of genkan's: there is no code to compare.
    pub fn needs_no_words(&self, aws: &Aws) -> bool {
        self.here.shares_loopback() && aws.sign_in != SignIn::Device && aws.refresh_command.is_empty()
    }

    /// Whether a hook that needs a person would wait for nobody: no tab can be opened, and what it prints isn't shown.
    pub fn reaches_nobody(&self, aws: &Aws) -> bool {
        self.here.unseen && !self.here.has_browser() && aws.refresh_command.is_empty()
    }

    /// Whether whoever asked shows nobody what a hook prints (`claude -p`).
    pub fn is_unseen(&self) -> bool {
        self.here.unseen
    }

    /// Names the process that signs in meanwhile.
    pub(super) fn name_holder(&self, world: &World, holder: Option<Holder>) {
        let line = match holder {
            Some(holder) => {
                let since = world.clock.hour(holder.since);
                world.ui.phrase(words::WAITS_FOR, &[("pid", &holder.pid), ("since", &since)])
            }
            None => world.ui.phrase(words::WAITS, &[]),
        };
        self.say(world, line);
    }

    /// Prints a line about what is waited for, whatever the flags: Claude Code shows a hook's standard output in a
    /// panel, and standard error as a failure.
    pub(super) fn say(&self, world: &World, line: impl Display) {
        match self.caller {
            Caller::Person => world.ui.ask_openly(line),
            Caller::Program => {
                world.ui.payload(line);
                std::thread::sleep(APART);
            }
        }
    }
}

impl Surroundings {
    pub fn new(world: &World) -> Self {
        let is_set = |names: &[&str]| names.iter().any(|name| world.var(name).is_some());
        let system = |path: &str| world.dirs.system.join(path);
        let is_linux = world.os == Os::Linux;
        let has_marker = is_linux && [".dockerenv", "run/.containerenv"].iter().any(|path| system(path).exists());
        Self {
            ssh: is_set(&["SSH_CONNECTION", "SSH_TTY"]),
            container: has_marker || is_set(&["REMOTE_CONTAINERS", "KUBERNETES_SERVICE_HOST"]),
            codespace: is_set(&["CODESPACES"]),
            forwarding_editor: is_set(&["BROWSER"]) && is_set(&["VSCODE_IPC_HOOK_CLI"]),
            wsl: world.is_wsl(),
            desktop: !is_linux || is_set(&["DISPLAY", "WAYLAND_DISPLAY"]),
            unseen: world.var("CLAUDE_CODE_ENTRYPOINT") == Some("sdk-cli"),
            no_tab: is_set(&[NO_BROWSER]),
        }
    }

    /// Whether the browser that a tab opens in runs on this machine.
    pub(super) fn has_browser(self) -> bool {
        !self.no_tab && !self.ssh && !self.container && !self.codespace && (self.wsl || self.desktop)
    }

    /// Whether that browser's 127.0.0.1 is this machine's.
    pub(super) fn shares_loopback(self) -> bool {
        self.has_browser() && !self.wsl
    }
}
