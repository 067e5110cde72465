//! How a person is asked to sign in: by whom, in which surroundings, and within which time.

use std::fmt::Display;
use std::time::Duration;

use super::flow::{SignInOptions, Surroundings};
use crate::profile::{Aws, GOOGLE_FILES, SignIn};
use crate::world::browser::Browser;
use crate::world::{Caller, World};

/// How a person is asked.
pub struct Asking {
    pub caller: Caller,
    pub options: SignInOptions,
    /// How long the caller waits.
    pub patience: Duration,
    pub here: Surroundings,
    pub browser: Browser,
    /// The file of Google credentials that a variable names here: only shown, and never used for a hook.
    pub google_file: Option<String>,
}

/// The pause between two lines. Seen: Claude Code's panel joins lines that it reads at once, and shows the last five
/// pieces that it read.
const APART: Duration = Duration::from_millis(50);

impl Asking {
    /// Reads the surroundings. To be called before a hook's variables are dropped, because they say where it runs.
    pub fn new(world: &World, caller: Caller, options: SignInOptions, patience: Duration) -> Self {
        let google_file = GOOGLE_FILES.into_iter().find_map(|name| world.var(name)).map(str::to_owned);
        Self {
            caller,
            options,
            patience,
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

    /// Prints a line about what is waited for, whatever the flags: Claude Code shows a hook's standard output in a
    /// panel, and standard error as a failure.
    pub(in crate::session) fn say(&self, world: &World, line: impl Display) {
        match self.caller {
            Caller::Person => world.ui.ask_openly(line),
            Caller::Program => {
                world.ui.payload(line);
                std::thread::sleep(APART);
            }
        }
    }
}
