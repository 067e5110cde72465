//! A running program with what it has started: looked after until it ends or is ended.

use std::io;
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use super::Ended;
use crate::world::interrupt;

/// How often a running program is looked after in the long run.
pub(super) const PAUSE: Duration = Duration::from_millis(50);
/// And at first: most programs are asked for a line, and end at once.
pub(super) const FIRST: Duration = Duration::from_millis(2);

/// The pause after this one.
pub(super) fn longer(pause: Duration) -> Duration {
    (pause * 2).min(PAUSE)
}

/// Waits for its end; one that takes longer, or that a person doesn't wait for any more, is ended with its family.
pub(super) fn attend(mut child: Child, timeout: Duration) -> io::Result<Ended> {
    let (began, mut pause) = (Instant::now(), FIRST);
    let ended = loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ended::Exit(status.code()));
        }
        if interrupt::is_pressed() {
            break Ended::Interrupted;
        }
        if began.elapsed() >= timeout {
            break Ended::Deadline;
        }
        std::thread::sleep(pause);
        pause = longer(pause);
    };
    end(&mut child);
    child.wait()?;
    Ok(ended)
}

/// How long one that was asked to end may take.
const GRACE: Duration = Duration::from_secs(10);

/// Waits for the end of one that has left this terminal, where Ctrl-C reaches this process alone: it is handed on.
pub(super) fn accompany(mut child: Child) -> io::Result<ExitStatus> {
    let _caught = interrupt::catch_sigint();
    let mut asked = None::<Instant>;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if interrupt::is_pressed() && asked.is_none() {
            asked = Some(Instant::now());
            interrupt_group(child.id());
        }
        if asked.is_some_and(|asked| asked.elapsed() >= GRACE) {
            end(&mut child);
        }
        std::thread::sleep(PAUSE);
    }
}

/// A process group of its own, so that what it starts can be ended with it.
pub(super) fn alone(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

pub(super) fn end(child: &mut Child) {
    end_group(child.id());
    drop(child.kill());
}

/// Ends the family of a program that was started in another process, on Unix.
pub fn end_group(pid: u32) {
    #[cfg(unix)]
    signal_group(pid, nix::sys::signal::Signal::SIGKILL);
    #[cfg(not(unix))]
    let _ = pid;
}

fn interrupt_group(pid: u32) {
    #[cfg(unix)]
    signal_group(pid, nix::sys::signal::Signal::SIGINT);
    #[cfg(not(unix))]
    let _ = pid;
}

#[cfg(unix)]
fn signal_group(pid: u32, signal: nix::sys::signal::Signal) {
    if let Ok(group) = i32::try_from(pid) {
        _ = nix::sys::signal::killpg(nix::unistd::Pid::from_raw(group), signal);
    }
}

/// Whether there is a process of this number, whosever it is; never on Windows, where nothing here could tell.
pub fn is_running(pid: u32) -> bool {
    #[cfg(unix)]
    {
        use nix::errno::Errno;
        let asked = i32::try_from(pid).map(|pid| nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), None));
        matches!(asked, Ok(Ok(()) | Err(Errno::EPERM)))
    }
    #[cfg(not(unix))]
    {
        let _ = pid;
        false
    }
}

/// How many files this process, and what it starts, may have open at once; Windows has no such limit.
pub fn open_files() -> Option<u64> {
    #[cfg(unix)]
    return nix::sys::resource::getrlimit(nix::sys::resource::Resource::RLIMIT_NOFILE).ok().map(|(soft, _)| soft);
    #[cfg(not(unix))]
    None
}
