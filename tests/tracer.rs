//! A process that is stopped before each of its system calls that change the file system.
//!
//! So a test can end it, or let somebody else write, at every instant that matters, and at the same one each time.
//! Linux only; what the process calls is read from `/proc`.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::process::{Child, Command, Stdio};

use nix::libc;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// One change that is about to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The system call.
    pub number: libc::c_long,
    /// The path, where the call names one; of a renaming the new one.
    pub path: String,
}

/// Whether the process may make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    GoOn,
    /// It makes it, and Ctrl-C comes meanwhile.
    Interrupt,
    Kill,
}

/// How the process ended.
#[derive(Debug)]
pub struct End {
    /// `None` where it was killed.
    pub code: Option<i32>,
    pub steps: Vec<Step>,
    pub stderr: String,
}

/// The calls, and which argument is the path that changes; `openat` counts where it makes a file.
const CALLS: &[(libc::c_long, Option<usize>)] = &[
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_mkdir, Some(0)),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_rename, Some(1)),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_unlink, Some(0)),
    #[cfg(target_arch = "x86_64")]
    (libc::SYS_rmdir, Some(0)),
    (libc::SYS_openat, Some(1)),
    (libc::SYS_mkdirat, Some(1)),
    (libc::SYS_renameat, Some(3)),
    (libc::SYS_renameat2, Some(3)),
    (libc::SYS_unlinkat, Some(1)),
    (libc::SYS_write, None),
    (libc::SYS_fsync, None),
    (libc::SYS_fchmod, None),
    (libc::SYS_fchown, None),
    (libc::SYS_flock, None),
    (libc::SYS_utimensat, None),
];

/// Runs a command to its end; `at` is asked before each step, by its number. The error says why this machine can't.
pub fn run(command: &Command, mut at: impl FnMut(usize, &Step) -> Verdict) -> Result<End, String> {
    let mut steps = Vec::new();
    let (code, stderr) = follow(command, |pid, call| {
        let Some(step) = about_to(pid, call) else { return Verdict::GoOn };
        let verdict = at(steps.len(), &step);
        steps.push(step);
        verdict
    })?;
    Ok(End { code, steps, stderr })
}

/// Runs a command to its end and says what its first thread called, in order. The path is that of `openat`.
pub fn calls(command: &Command) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    follow(command, |pid, Call { number, args }| {
        let path = if *number == libc::SYS_openat { text(pid, args[1]) } else { String::new() };
        steps.push(Step { number: *number, path });
        Verdict::GoOn
    })?;
    Ok(steps)
}

/// A system call and its arguments.
struct Call {
    number: libc::c_long,
    args: Vec<u64>,
}

/// Runs a command to its end; `at` is asked before each of its system calls. Its exit code and what it said.
#[allow(clippy::zombie_processes, reason = "waited for by its id, as a traced process is")]
fn follow(command: &Command, mut at: impl FnMut(Pid, &Call) -> Verdict) -> Result<(Option<i32>, String), String> {
    let mut said = tempfile::tempfile().expect("a temporary file");
    let mut child = wait_for_a_line(command, &said);
    let pid = Pid::from_raw(child.id().try_into().expect("a process id"));
    let traced = ptrace::seize(pid, Options::PTRACE_O_TRACESYSGOOD | Options::PTRACE_O_EXITKILL)
        .and_then(|()| ptrace::interrupt(pid));
    if let Err(error) = traced {
        child.kill().and_then(|()| child.wait()).expect("the child is ours");
        return Err(format!("no process can be traced here: {error}"));
    }
    child.stdin.take().expect("a pipe").write_all(b"\n").expect("the child reads");
    let mut inside = false;
    let code = loop {
        match waitpid(pid, Some(WaitPidFlag::__WALL)).expect("the child is ours") {
            WaitStatus::Exited(_, code) => break Some(code),
            WaitStatus::Signaled(..) => break None,
            WaitStatus::PtraceSyscall(_) => {
                inside = !inside;
                let verdict = inside.then(|| stopped_before(pid)).flatten().map(|call| at(pid, &call));
                match verdict {
                    Some(Verdict::Kill) => {
                        // Killed where it stands, it doesn't make the call any more.
                        nix::sys::signal::kill(pid, Signal::SIGKILL).expect("the child is ours");
                        continue;
                    }
                    Some(Verdict::Interrupt) => {
                        nix::sys::signal::kill(pid, Signal::SIGINT).expect("the child is ours");
                    }
                    Some(Verdict::GoOn) | None => {}
                }
                ptrace::syscall(pid, None).expect("the child is stopped");
            }
            WaitStatus::Stopped(_, signal) => ptrace::syscall(pid, signal).expect("the child is stopped"),
            _ => ptrace::syscall(pid, None).expect("the child is stopped"),
        }
    };
    let mut stderr = String::new();
    said.seek(SeekFrom::Start(0)).and_then(|_| said.read_to_string(&mut stderr)).expect("what it said");
    Ok((code, stderr))
}

/// Starts a shell that becomes the program once it has read a line: time to be seized.
fn wait_for_a_line(command: &Command, stderr: &File) -> Child {
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", "read go; exec \"$0\" \"$@\""]).arg(command.get_program()).args(command.get_args()).env_clear();
    for (name, value) in command.get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    if let Some(folder) = command.get_current_dir() {
        shell.current_dir(folder);
    }
    let stderr = stderr.try_clone().expect("a descriptor");
    shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(stderr).spawn().expect("a shell")
}

/// What the stopped process is about to call.
fn stopped_before(pid: Pid) -> Option<Call> {
    let call = std::fs::read_to_string(format!("/proc/{pid}/syscall")).ok()?;
    let mut words = call.split_whitespace();
    let number = words.next()?.parse().ok()?;
    let args = words.filter_map(|word| u64::from_str_radix(word.strip_prefix("0x")?, 16).ok()).collect();
    Some(Call { number, args })
}

/// The call, if it changes something.
fn about_to(pid: Pid, Call { number, args }: &Call) -> Option<Step> {
    let number = *number;
    let path = CALLS.iter().find(|(known, _)| *known == number)?.1;
    let changes = match number {
        libc::SYS_openat => args.get(2)? & libc::O_CREAT as u64 != 0,
        // Its own words are no change.
        libc::SYS_write => *args.first()? > 2,
        _ => true,
    };
    let path = path.map_or_else(String::new, |at| text(pid, args[at]));
    changes.then_some(Step { number, path })
}

/// The text at an address of the process.
fn text(pid: Pid, address: u64) -> String {
    let mut bytes = vec![0; 4096];
    let length = File::open(format!("/proc/{pid}/mem")).and_then(|memory| memory.read_at(&mut bytes, address));
    bytes.truncate(length.expect("the child's memory"));
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}
