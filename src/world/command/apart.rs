//! Programs that stand apart from this process, or take its place.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::Launch;
use crate::world::World;

/// Becomes a program at this terminal, in the folder of this one: with its variables, but for these. Where a system knows
/// no such thing it is run, and its exit code is the answer.
///
/// # Errors
/// Where it can't be started.
pub fn turn_into(program: &Path, args: &[OsString], vars: &[(String, Option<String>)]) -> io::Result<u8> {
    let mut command = Command::new(program);
    command.args(args);
    for (name, value) in vars {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    #[cfg(unix)]
    return Err(std::os::unix::process::CommandExt::exec(&mut command));
    #[cfg(not(unix))]
    command.status().map(|status| status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
}

/// Starts this very program with a verb, apart from this process's terminal and whoever ends it; it reads `input` and has a
/// pipe for its answer. It still has to call [`part`].
///
/// # Errors
/// Where it can't be started.
pub fn start_apart(world: &World, verb: &str, input: &[u8]) -> io::Result<Child> {
    // By its name alone another program could be found on the path.
    if !world.exe.is_absolute() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let Launch { mut command, .. } = Launch::new(world, &world.exe).args([verb]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        /// `DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP`
        const APART: u32 = 0x0000_0008 | 0x0000_0200;
        std::os::windows::process::CommandExt::creation_flags(&mut command, APART);
    }
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        io::Write::write_all(&mut stdin, input)?;
    }
    Ok(child)
}

/// Leaves the terminal and the family of whoever started this process, and the signals with which programs are asked to
/// end: what it does has to be finished, and has a limit of its own. To be called before any thread is started.
pub fn part() {
    #[cfg(unix)]
    {
        use nix::sys::signal::{SigSet, Signal};
        let signals: SigSet = [Signal::SIGHUP, Signal::SIGINT, Signal::SIGTERM].into_iter().collect();
        _ = signals.thread_block();
        _ = nix::unistd::setsid();
    }
}
