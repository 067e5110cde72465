//! One run of a program at a site: what it is called with, and how it ended.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Seek};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use super::site::Site;
use super::tty::Tty;
use crate::terminal::one_at_a_time;

/// A headless run takes half a second; one that hangs, or retries for ever, ends here.
const DEADLINE: Duration = Duration::from_secs(60);

/// A program about to run; [`Launch::run`] or [`Launch::tty`] starts it.
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

    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Runs it without a terminal, to its end or its deadline.
    pub fn run(self) -> Run {
        let Self { site, mut command, deadline } = self;
        // Files, not pipes: a process left behind would hold a pipe open for ever.
        let mut stdout = tempfile::tempfile().expect("a temporary file");
        let mut stderr = tempfile::tempfile().expect("a temporary file");
        let shared = |file: &File| Stdio::from(file.try_clone().expect("a descriptor"));
        command.stdin(Stdio::null()).stdout(shared(&stdout)).stderr(shared(&stderr)).process_group(0);
        let began = Instant::now();
        let mut child = one_at_a_time(|| site.namespace.inside(move || command.spawn())).expect("the program starts");
        let group = Pid::from_raw(child.id().try_into().expect("a process id"));
        let mut ended = None;
        while ended.is_none() && began.elapsed() < deadline {
            std::thread::sleep(Duration::from_millis(10));
            ended = child.try_wait().expect("the child is ours");
        }
        let elapsed = began.elapsed();
        _ = killpg(group, Signal::SIGKILL);
        let status = ended.unwrap_or_else(|| child.wait().expect("the child is ours"));
        let code = status.code().filter(|_| status.signal().is_none());
        Run { stdout: text(&mut stdout), stderr: text(&mut stderr), code, elapsed }
    }

    /// Runs it at a terminal.
    pub fn tty(self) -> Tty<'a> {
        let Self { site, command, deadline } = self;
        Tty::start(site, &command, deadline)
    }
}

fn text(file: &mut File) -> String {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).expect("what the program wrote");
    String::from_utf8_lossy(&bytes).into_owned()
}
