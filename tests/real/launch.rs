//! One run of a program at a site: what it is called with, and how it ended.

use std::ffi::OsStr;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::time::Duration;

use super::running::Running;
use super::site::Site;
use super::tty::Tty;
use crate::terminal::Size;

/// A headless run takes half a second; one that hangs, or retries for ever, ends here.
const DEADLINE: Duration = Duration::from_secs(60);

/// A program about to run; [`Launch::run`], [`Launch::start`] or [`Launch::tty`] starts it.
pub struct Launch<'a> {
    site: &'a Site,
    command: Command,
    deadline: Duration,
}

/// How a run ended.
#[derive(Debug)]
pub struct Run {
    pub stdout: String,
    pub stderr: String,
    /// `None` where the run was ended by its deadline or by a signal.
    pub code: Option<i32>,
    pub elapsed: Duration,
}

impl<'a> Launch<'a> {
    pub(super) fn new(site: &'a Site, command: Command) -> Self {
        Self { site, command, deadline: DEADLINE }
    }

    #[must_use]
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// As somebody who is nobody in particular, and no member of any group of root's.
    #[must_use]
    pub fn by(mut self, uid: u32) -> Self {
        self.command.uid(uid).gid(uid);
        self
    }

    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Runs it without a terminal, to its end or its deadline.
    pub fn run(self) -> Run {
        self.start().wait()
    }

    /// Starts it without a terminal; the test goes on.
    pub fn start(self) -> Running<'a> {
        Running::start(self.site, self.command, self.deadline)
    }

    /// Runs it at a terminal.
    pub fn tty(self) -> Tty<'a> {
        self.tty_of((40, 120))
    }

    /// Runs it at a terminal of this size.
    pub fn tty_of(self, size: Size) -> Tty<'a> {
        let Self { site, command, deadline } = self;
        Tty::start(site, &command, size, deadline)
    }
}
