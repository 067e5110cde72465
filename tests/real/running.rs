//! A program that runs at a site while the test goes on: beside others, to be watched, killed and waited for.

use std::fs::File;
use std::marker::PhantomData;
use std::os::unix::fs::FileExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;

use super::launch::Run;
use super::site::Site;
use crate::terminal::one_at_a_time;

/// It can't outlive its site; dropped, it is killed with everything that it started in its process group.
pub struct Running<'a> {
    site: PhantomData<&'a Site>,
    child: Child,
    stdout: File,
    stderr: File,
    began: Instant,
    deadline: Duration,
}

impl<'a> Running<'a> {
    pub(super) fn start(site: &'a Site, mut command: Command, deadline: Duration) -> Self {
        // Files, not pipes: a process left behind would hold a pipe open for ever.
        let (stdout, stderr) = (tempfile::tempfile(), tempfile::tempfile());
        let (stdout, stderr) = (stdout.expect("a temporary file"), stderr.expect("a temporary file"));
        let shared = |file: &File| Stdio::from(file.try_clone().expect("a descriptor"));
        command.stdin(Stdio::null()).stdout(shared(&stdout)).stderr(shared(&stderr)).process_group(0);
        let began = Instant::now();
        let child = one_at_a_time(|| site.namespace.inside(move || command.spawn())).expect("the program starts");
        Self { site: PhantomData, child, stdout, stderr, began, deadline }
    }

    /// What it has written so far.
    pub fn stdout(&self) -> String {
        text(&self.stdout)
    }

    /// Waits until it has written `text`, and gives back everything that it has written.
    ///
    /// # Panics
    /// Where it doesn't before its end or its deadline.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) -> String {
        self.wait_until(text, |running| running.stdout())
    }

    /// The same for what it has said to a person.
    ///
    /// # Panics
    /// As [`Self::wait_for`].
    #[track_caller]
    pub fn wait_for_words(&mut self, text: &str) -> String {
        self.wait_until(text, |running| self::text(&running.stderr))
    }

    #[track_caller]
    fn wait_until(&mut self, text: &str, read: impl Fn(&Self) -> String) -> String {
        loop {
            let ended = self.ended();
            let said = read(self);
            if said.contains(text) {
                return said;
            }
            assert!(!ended, "it didn't write {text:?}:\n{}\n{}", self.stdout(), self::text(&self.stderr));
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Its number.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Kills the program alone, as the system does where memory is short; what it started lives on.
    pub fn kill(&self) {
        _ = kill(self.group(), Signal::SIGKILL);
    }

    /// Sends a signal to the program alone.
    pub fn signal(&self, signal: Signal) {
        _ = kill(self.group(), signal);
    }

    /// Sends it to the program and to everything that it has started in its group, as a terminal that is closed does.
    pub fn signal_all(&self, signal: Signal) {
        _ = killpg(self.group(), signal);
    }

    /// Waits for its end, or ends it at its deadline.
    pub fn wait(mut self) -> Run {
        while !self.ended() {
            std::thread::sleep(Duration::from_millis(10));
        }
        let elapsed = self.began.elapsed();
        _ = killpg(self.group(), Signal::SIGKILL);
        let status = self.child.wait().expect("the child is ours");
        let code = status.code().filter(|_| status.signal().is_none());
        Run { stdout: text(&self.stdout), stderr: text(&self.stderr), code, elapsed }
    }

    /// Whether it has ended, or its time has.
    fn ended(&mut self) -> bool {
        self.child.try_wait().expect("the child is ours").is_some() || self.began.elapsed() >= self.deadline
    }

    fn group(&self) -> Pid {
        Pid::from_raw(self.child.id().try_into().expect("a process id"))
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        _ = killpg(self.group(), Signal::SIGKILL);
        _ = self.child.wait();
    }
}

/// Reads without moving the place where the program goes on writing, which it shares.
fn text(file: &File) -> String {
    let length = file.metadata().expect("a file").len();
    let mut bytes = vec![0; length.try_into().expect("a short output")];
    file.read_exact_at(&mut bytes, 0).expect("what the program wrote");
    String::from_utf8_lossy(&bytes).into_owned()
}
