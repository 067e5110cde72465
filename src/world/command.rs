//! Other programs, bounded in time: a command line of the organisation's own with its family, run by the system's
//! shell; and a program that is asked for one short line, such as its version.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::{Os, World, interrupt};

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

/// How often a running command is looked after.
const PAUSE: Duration = Duration::from_millis(50);

/// Runs a command line with the variables of `world` and no input; what it says goes where this program's words go.
///
/// # Errors
/// Where the shell itself can't be started.
pub fn run(world: &World, line: &str, patience: Duration) -> io::Result<Ended> {
    let mut command = shell(world.os, line);
    command.env_clear().envs(world.vars.iter()).env(home(world.os), &world.dirs.home);
    command.current_dir(&world.dirs.home).stdin(Stdio::null());
    alone(&mut command);
    let mut child = command.spawn()?;
    let began = Instant::now();
    let ended = loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Ended::Exit(status.code()));
        }
        if interrupt::is_pressed() {
            break Ended::Interrupted;
        }
        if began.elapsed() >= patience {
            break Ended::Deadline;
        }
        std::thread::sleep(PAUSE);
    };
    end(&mut child);
    child.wait()?;
    Ok(ended)
}

/// What a program says on its standard output before it ends well; `None` where it doesn't start, fails or takes too long.
///
/// For answers of a few lines: a program that says more than a pipe holds never ends.
pub fn ask<S: AsRef<OsStr>>(program: &Path, args: &[S], patience: Duration) -> Option<String> {
    let mut command = Command::new(program);
    command.args(args).env("DISABLE_AUTOUPDATER", "1");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    alone(&mut command);
    let mut child = command.spawn().ok()?;
    let deadline = Instant::now() + patience;
    loop {
        match child.try_wait().ok()? {
            Some(status) if !status.success() => return None,
            Some(_) => break,
            None if Instant::now() >= deadline => {
                end(&mut child);
                drop(child.wait());
                return None;
            }
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    }
    let said = child.wait_with_output().ok()?;
    Some(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// What a person's own command line answers to `told`, with this process's variables; it takes as long as it takes,
/// since whoever called this program ends both.
///
/// # Errors
/// Where the shell itself can't be started.
pub fn pass_on(world: &World, line: &str, told: &[u8]) -> io::Result<String> {
    let mut child = shell(world.os, line).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take();
    let said = std::thread::scope(|scope| {
        // It may speak before it has read, or never read at all.
        scope.spawn(move || stdin.map(|mut stdin| io::Write::write_all(&mut stdin, told)));
        child.wait_with_output()
    })?;
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

fn shell(os: Os, line: &str) -> Command {
    let (program, flag) = match os {
        Os::Windows => ("cmd.exe", "/C"),
        Os::Linux | Os::Macos => ("/bin/sh", "-c"),
    };
    let mut command = Command::new(program);
    command.arg(flag).arg(line);
    command
}

fn home(os: Os) -> &'static str {
    if os == Os::Windows { "USERPROFILE" } else { "HOME" }
}

/// A process group of its own, so that what it starts can be ended with it.
fn alone(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

fn end(child: &mut std::process::Child) {
    #[cfg(unix)]
    if let Ok(group) = i32::try_from(child.id()) {
        _ = nix::sys::signal::killpg(nix::unistd::Pid::from_raw(group), nix::sys::signal::Signal::SIGKILL);
    }
    drop(child.kill());
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::session::tests::world;

    #[test]
    fn a_command_has_its_own_variables_and_an_end() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("home")).unwrap();
        let world = world(folder.path(), None, &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
        let run = |line, patience| run(&world, line, patience).unwrap();
        let long = Duration::from_secs(20);
        assert_eq!(run(r#"test "$GIVEN:$HOME" = "1:$PWD" && test -z "$CARGO""#, long), Ended::Exit(Some(0)));
        assert_eq!(run("exit 7", long), Ended::Exit(Some(7)));
        assert_eq!(run("kill -9 $$", long), Ended::Exit(None));
        let began = Instant::now();
        assert_eq!(run("sleep 60 & echo $! > child; wait", Duration::from_millis(300)), Ended::Deadline);
        assert!(began.elapsed() < Duration::from_secs(30));
        let child: i32 = std::fs::read_to_string(folder.path().join("home/child")).unwrap().trim().parse().unwrap();
        let mut gone = false;
        for _ in 0..100 {
            // A process that nobody has waited for yet is still known to the system.
            let state = std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
            gone = state.is_empty() || state.contains(") Z ");
            if gone {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(gone, "what the command had started goes with it");
    }
}
