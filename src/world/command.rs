//! Other programs, bounded in time. A [`Launch`] is put together by what it is (a file, a line of the system's shell, words
//! as a terminal starts them) and where it runs; then it is started by one verb: for its deed ([`Launch::run`]), to talk
//! with the person at the terminal ([`Launch::talk`]), for all that it says ([`Launch::hear`], [`Launch::capture`]), for
//! one answer that may be secret ([`Launch::answer`]), for a line of text ([`Launch::text`]), or to outlive this process
//! ([`Launch::start`]). Known hole: on Windows a deadline ends the shell alone, and what it has started lives on.

mod apart;
mod family;
mod hearing;
#[cfg(all(test, unix))]
mod tests;

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Os, World, files, person};
use crate::messages::{Phrase, command as words};

pub use apart::{part, start_apart, turn_into};
use family::{accompany, attend};
pub use family::{end_group, is_running, open_files};
pub use hearing::Heard;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// With an exit code; `None` where a signal ended it.
    Exit(Option<i32>),
    /// It was still running at its deadline, and was ended.
    Deadline,
    /// The person pressed Ctrl-C, and it was ended.
    Interrupted,
}

/// How a command failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// With this exit code; 0 where it had nothing to show for it.
    Exit(i32),
    Signal,
    /// It had so many seconds, and was ended.
    Deadline(u64),
    Interrupted,
    /// It ended well; what it has left behind holds its output open.
    StaysOpen,
    NotStarted,
    /// Another process had started it.
    Gone,
}

impl Failure {
    /// The same in words.
    pub fn phrase(self) -> Phrase {
        match self {
            // A shell's own words for what it couldn't start.
            Self::Exit(exit @ 126) => Phrase::new(words::NO_PERMISSION).with("exit", exit),
            Self::Exit(exit @ 127) => Phrase::new(words::NO_PROGRAM).with("exit", exit),
            Self::Exit(exit) => Phrase::new(words::EXITED).with("exit", exit),
            Self::Signal => words::SIGNALLED.into(),
            Self::Deadline(seconds) => Phrase::new(words::NO_END).with("seconds", seconds),
            Self::Interrupted => words::INTERRUPTED.into(),
            Self::StaysOpen => words::STAYS_OPEN.into(),
            Self::NotStarted => words::NOT_STARTED.into(),
            Self::Gone => words::GONE.into(),
        }
    }
}

impl Ended {
    /// How it failed, where it did; `timeout` is what it had.
    pub const fn failure(self, timeout: Duration) -> Option<Failure> {
        match self {
            Self::Exit(Some(0)) => None,
            Self::Exit(Some(exit)) => Some(Failure::Exit(exit)),
            Self::Exit(None) => Some(Failure::Signal),
            Self::Deadline => Some(Failure::Deadline(timeout.as_secs())),
            Self::Interrupted => Some(Failure::Interrupted),
        }
    }
}

/// A program about to start: without input, and in a process group of its own, so that what it starts can be ended with it.
pub struct Launch {
    command: Command,
    is_at_terminal: bool,
    hears_errors: bool,
}

impl Launch {
    /// A file, with the variables of `world`, in the home folder.
    pub fn new(world: &World, program: impl AsRef<OsStr>) -> Self {
        Self::from(Command::new(program)).of(world)
    }

    /// A file that is asked for a short line, such as its version: with this process's variables, and in its folder.
    pub fn asking(program: impl AsRef<OsStr>) -> Self {
        Self::from(Command::new(program)).without_updates()
    }

    /// A line that the system's shell reads, with the variables of `world`, in the home folder.
    pub fn line(world: &World, line: &str) -> Self {
        Self::from(shell(world.os, line)).of(world)
    }

    /// The same line as a program starts it that knows nothing of genkan's home: with the variables alone, in the folder of
    /// this process.
    pub fn line_here(world: &World, line: &str) -> Self {
        let mut command = shell(world.os, line);
        command.env_clear().envs(world.vars.iter());
        command.into()
    }

    /// A line that is split at blanks outside double quotes; no shell reads it.
    ///
    /// # Errors
    /// Where there is no word in it.
    pub fn words(world: &World, line: &str) -> io::Result<Self> {
        let words = split(line);
        let (program, args) = words.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Self::new(world, program).args(args))
    }

    /// A file as a terminal starts it: the system's shell says why it can't, and reads what is no program as a script.
    pub fn as_typed(world: &World, program: &Path) -> Self {
        let mut command = match world.os {
            Os::Windows => {
                let mut command = Command::new("cmd.exe");
                command.arg("/C");
                command
            }
            // With something left to do it stays, and names the signal that ended the program.
            Os::Linux | Os::Macos => shell(world.os, r#""$0" "$@"; exit $?"#),
        };
        command.arg(program);
        Self::from(command).of(world)
    }

    fn of(mut self, world: &World) -> Self {
        let home = if world.os == Os::Windows { "USERPROFILE" } else { "HOME" };
        self.command.env_clear().envs(world.vars.iter()).env(home, &world.dirs.home);
        self.within(&world.dirs.home)
    }

    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.command.args(args);
        self
    }

    /// With more variables.
    pub fn envs<N: AsRef<OsStr>, V: AsRef<OsStr>>(mut self, vars: impl IntoIterator<Item = (N, V)>) -> Self {
        self.command.envs(vars);
        self
    }

    /// Where it is Claude Code: it doesn't update itself meanwhile.
    pub fn without_updates(self) -> Self {
        self.envs([("DISABLE_AUTOUPDATER", "1")])
    }

    /// In this folder.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// In this process's group: a terminal listens to no other one.
    pub const fn at_terminal(mut self) -> Self {
        self.is_at_terminal = true;
        self
    }

    /// What it says on its standard error is heard too; else that goes nowhere where its output is heard. One that it leaves
    /// behind can't write there for long.
    pub const fn with_errors(mut self) -> Self {
        self.hears_errors = true;
        self
    }

    /// Runs it; what it says goes where this program's words go.
    ///
    /// # Errors
    /// Where it can't be started.
    pub fn run(mut self, timeout: Duration) -> io::Result<Ended> {
        self.command.stdin(Stdio::null());
        attend(self.silenced_in_part().spawn()?, timeout)
    }

    /// The same of one that talks to the person at this terminal.
    ///
    /// # Errors
    /// Where it can't be started.
    pub fn talk(self, timeout: Duration) -> io::Result<Ended> {
        attend(self.at_terminal().silenced_in_part().spawn()?, timeout)
    }

    /// Runs one that leaves this terminal by itself, until its end; Ctrl-C is handed to it.
    ///
    /// # Errors
    /// Where it can't be started.
    pub fn accompany(self) -> io::Result<ExitStatus> {
        accompany(self.at_terminal().spawn()?)
    }

    /// A part of root's work has root's terminal, which a person's own programs are not to have.
    fn silenced_in_part(mut self) -> Self {
        if person::is_part() {
            self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        }
        self
    }

    /// Starts one that may outlive this process; it speaks into a file.
    ///
    /// # Errors
    /// Where it can't be started, or the file can't be made.
    pub fn start(mut self, output: &Path) -> io::Result<Child> {
        files::make_folder(output.parent().unwrap_or(Path::new(".")), files::Access::Private)?;
        let mut options = std::fs::OpenOptions::new();
        options.create(true).write(true).truncate(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            // A link is no way to a file elsewhere.
            options.mode(0o600).custom_flags(nix::fcntl::OFlag::O_NOFOLLOW.bits());
        }
        let file = options.open(output)?;
        self.command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        self.spawn()
    }

    fn spawn(mut self) -> io::Result<Child> {
        if !self.is_at_terminal {
            family::alone(&mut self.command);
        }
        self.command.spawn()
    }
}

/// One that has its variables and its folder already; without any said they are this process's.
impl From<Command> for Launch {
    fn from(command: Command) -> Self {
        Self { command, is_at_terminal: false, hears_errors: false }
    }
}

fn split(line: &str) -> Vec<String> {
    let (mut words, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => words.push(String::new()),
            c => words.last_mut().into_iter().for_each(|word| word.push(c)),
        }
    }
    words.into_iter().filter(|word| !word.is_empty()).collect()
}

fn shell(os: Os, line: &str) -> Command {
    let (program, flags): (_, &[&str]) = match os {
        Os::Windows => ("cmd.exe", &["/D", "/S", "/C"]),
        Os::Linux | Os::Macos => ("/bin/sh", &["-c"]),
    };
    let mut command = Command::new(program);
    command.args(flags);
    #[cfg(windows)]
    if os == Os::Windows {
        // As an argument its quotes would become `\"`, which cmd doesn't undo. `/S` takes off the outer pair, and nothing
        // else.
        std::os::windows::process::CommandExt::raw_arg(&mut command, format!("\"{line}\""));
        return command;
    }
    command.arg(line);
    command
}

#[cfg(all(test, windows))]
mod tests_of_windows {
    use super::*;

    #[test]
    fn a_line_arrives_with_its_quotes() {
        let said = shell(Os::Windows, r#"echo "a b" c"#).output().unwrap().stdout;
        assert_eq!(String::from_utf8_lossy(&said).trim_end(), r#""a b" c"#);
    }
}
