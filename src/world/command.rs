//! Other programs, bounded in time: a command line of the organisation's own with its family, run by the system's
//! shell, for its deed or for its answer; a program that is asked for one short line, such as its version, or for a
//! document; and one that talks to the person itself, at the terminal or in a browser. Known hole: on Windows a deadline
//! ends the shell alone, and what it has started lives on.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Os, World, files, interrupt};
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, command as words};

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
    /// How it failed, where it did; `patience` is what it had.
    pub const fn failure(self, patience: Duration) -> Option<Failure> {
        match self {
            Self::Exit(Some(0)) => None,
            Self::Exit(Some(exit)) => Some(Failure::Exit(exit)),
            Self::Exit(None) => Some(Failure::Signal),
            Self::Deadline => Some(Failure::Deadline(patience.as_secs())),
            Self::Interrupted => Some(Failure::Interrupted),
        }
    }
}

/// How often a running command is looked after.
const PAUSE: Duration = Duration::from_millis(50);
/// How long an ended command's output is waited for.
const LEFT_OPEN: Duration = Duration::from_secs(2);
/// Why there is no answer though the command ended well.
const STAYS_OPEN: &str =
    "it ended, but a program that it started holds its standard output open; start that one with >/dev/null";

/// What a program said, without a person.
pub enum CommandOutput {
    Success(Vec<u8>),
    /// How it failed, and what it said.
    Failure(Failure, Vec<u8>),
    Deadline,
}

/// Runs a command line with the variables of `world` and no input; what it says goes where this program's words go.
///
/// # Errors
/// Where the shell itself can't be started.
pub fn run(world: &World, line: &str, patience: Duration) -> io::Result<Ended> {
    attend(line_of(world, line).spawn()?, patience)
}

/// The same for what the command says on its standard output, at most `most` bytes and what shows that there were more;
/// nothing of its standard error.
///
/// # Errors
/// What `failed` makes of how it ended without an answer.
pub fn answer(
    world: &World,
    line: &str,
    patience: Duration,
    most: usize,
    failed: impl Fn(Failure) -> Fault,
) -> Result<Zeroizing<Vec<u8>>> {
    answer_of(line_of(world, line), patience, most, Stdio::null(), |how, _| failed(how)).map(|told| told.answer)
}

/// What a command said: its answer, and what came on its standard error, where that was listened to.
pub struct Told {
    pub answer: Zeroizing<Vec<u8>>,
    errors: Option<mpsc::Receiver<Vec<u8>>>,
}

impl Told {
    /// Its words on its standard error, of which any may be secret. They are waited for where somebody wants them alone: what
    /// it has left behind may hold them open.
    pub fn errors(&self) -> Zeroizing<Vec<u8>> {
        self.errors.as_ref().map(joined).unwrap_or_default().into()
    }
}

/// The same of a command line that may ask the person at a terminal, with what it says on its standard error: it runs in
/// this folder, and where there is a terminal in this process's group, because the terminal listens to no other one.
///
/// # Errors
/// What `failed` makes of how it ended without an answer, and of its words.
pub fn answer_at_terminal(
    world: &World,
    line: &str,
    patience: Duration,
    most: usize,
    failed: impl Fn(Failure, &[u8]) -> Fault,
) -> Result<Told> {
    let mut command = shell(world.os, line);
    command.env_clear().envs(world.vars.iter()).stdin(Stdio::null());
    if !world.ui.interactive {
        alone(&mut command);
    }
    answer_of(command, patience, most, Stdio::piped(), failed)
}

fn answer_of(
    command: Command,
    patience: Duration,
    most: usize,
    errors: Stdio,
    failed: impl Fn(Failure, &[u8]) -> Fault,
) -> Result<Told> {
    match told(command, patience, most, errors) {
        Ok((ended, told)) => match ended.failure(patience) {
            Some(how) => Err(failed(how, &told.errors())),
            None => Ok(told),
        },
        Err(error) if error.kind() == io::ErrorKind::TimedOut => Err(failed(Failure::StaysOpen, &[]).because(error)),
        Err(error) => Err(failed(Failure::NotStarted, &[]).because(error)),
    }
}

fn told(mut command: Command, patience: Duration, most: usize, errors: Stdio) -> io::Result<(Ended, Told)> {
    let mut child = command.stdout(Stdio::piped()).stderr(errors).spawn()?;
    let errors = child.stderr.take().map(|errors| pieces(Some(errors), LIMIT));
    let (tell, hear) = mpsc::channel();
    if let Some(said) = child.stdout.take() {
        std::thread::spawn(move || {
            let mut bytes = Zeroizing::new(Vec::with_capacity(most + 1));
            let whole = said.take(most as u64 + 1).read_to_end(&mut bytes);
            drop(tell.send(whole.map(|_| bytes)));
        });
    }
    let ended = attend(child, patience)?;
    if ended != Ended::Exit(Some(0)) {
        return Ok((ended, Told { answer: Zeroizing::default(), errors }));
    }
    // An agent that it has left behind may hold its output open for ever.
    match hear.recv_timeout(LEFT_OPEN) {
        Ok(said) => Ok((ended, Told { answer: said?, errors })),
        Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, STAYS_OPEN)),
    }
}

/// Runs a program that talks to the person at this terminal, with the variables of `world`.
///
/// # Errors
/// Where it can't be started.
pub fn talk(world: &World, program: &Path, args: &[&str], patience: Duration) -> io::Result<Ended> {
    let mut command = Command::new(program);
    configure(&mut command, world);
    // In this process's group: the terminal listens to no other one.
    attend(command.args(args).spawn()?, patience)
}

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

/// Starts a program that may outlive this one, with the variables of `world` and no input; it speaks into a file.
///
/// # Errors
/// Where it can't be started, or the file can't be made.
pub fn start(world: &World, program: &Path, args: &[&str], output: &Path) -> io::Result<Child> {
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
    let mut command = Command::new(program);
    configure(&mut command, world);
    command.args(args).stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    alone(&mut command);
    command.spawn()
}

/// Runs a program for the document on its standard output, with the variables of `world` and some more. The line is
/// split at blanks outside double quotes; no shell reads it.
///
/// # Errors
/// Where it can't be started.
pub fn hear(world: &World, line: &str, vars: &[(&str, &str)], patience: Duration) -> io::Result<CommandOutput> {
    let words = split(line);
    let (program, args) = words.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let mut command = Command::new(program);
    configure(&mut command, world);
    command.args(args).envs(vars.iter().copied());
    listen(command, patience)
}

/// Runs a program that is ready to start for the document on its standard output, without input.
///
/// # Errors
/// Where it can't be started.
pub fn listen(command: Command, patience: Duration) -> io::Result<CommandOutput> {
    heard(command, Stdio::null(), patience)
}

/// The same of a program that is found already; where it fails, with what it said on its standard error.
///
/// # Errors
/// Where it can't be started.
pub fn consult(world: &World, program: &Path, args: &[&str], patience: Duration) -> io::Result<CommandOutput> {
    let mut command = Command::new(program);
    configure(&mut command, world);
    command.args(args);
    heard(command, Stdio::piped(), patience)
}

fn heard(mut command: Command, errors: Stdio, patience: Duration) -> io::Result<CommandOutput> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors);
    alone(&mut command);
    let mut child = command.spawn()?;
    let output = pieces(child.stdout.take(), LIMIT);
    let errors = child.stderr.take().map(|errors| pieces(Some(errors), LIMIT));
    Ok(match attend(child, patience)? {
        Ended::Exit(Some(0)) => CommandOutput::Success(joined(&output)),
        Ended::Exit(exit) => {
            let said = joined(&errors.unwrap_or(output));
            CommandOutput::Failure(exit.map_or(Failure::Signal, Failure::Exit), said)
        }
        Ended::Deadline | Ended::Interrupted => CommandOutput::Deadline,
    })
}

/// Everything that a program said, and how it ended.
pub struct Heard {
    pub ended: Ended,
    pub output: Vec<u8>,
    pub errors: Vec<u8>,
}

/// A program with the variables of `world`, about to start in this folder; it may be given more.
pub fn within(world: &World, program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    configure(&mut command, world);
    command.current_dir(folder);
    command
}

/// A program as a terminal starts it, with the variables of `world`: the system's shell says why it can't, and reads what
/// is no program as a script.
pub fn as_typed(world: &World, program: &Path, args: &[&str]) -> Command {
    let mut command = match world.os {
        Os::Windows => {
            let mut command = Command::new("cmd.exe");
            command.arg("/C").arg(program);
            command
        }
        Os::Linux | Os::Macos => {
            // With something left to do it stays, and names the signal that ended the program.
            let mut command = shell(world.os, r#""$0" "$@"; exit $?"#);
            command.arg(program);
            command
        }
    };
    configure(&mut command, world);
    command.args(args);
    command
}

/// Runs a program that is ready to start, without input, for all that it says; its family ends with it.
///
/// # Errors
/// Where it can't be started.
pub fn capture(mut command: Command, patience: Duration) -> io::Result<Heard> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    alone(&mut command);
    let mut child = command.spawn()?;
    let pid = child.id();
    let (output, errors) = (pieces(child.stdout.take(), LIMIT), pieces(child.stderr.take(), LIMIT));
    let ended = attend(child, patience)?;
    // What it has left behind would hold its output open.
    end_group(pid);
    Ok(Heard { ended, output: joined(&output), errors: joined(&errors) })
}

/// What is said there, piece by piece as it comes and at most so much, read on a thread of its own, so that nobody waits
/// for a pipe that is full.
fn pieces(pipe: Option<impl Read + Send + 'static>, most: u64) -> mpsc::Receiver<Vec<u8>> {
    let (tell, hear) = mpsc::channel();
    std::thread::spawn(move || {
        let Some(mut pipe) = pipe.map(|pipe| pipe.take(most)) else { return };
        let mut piece = vec![0; 8 * 1024];
        while let Ok(length @ 1..) = pipe.read(&mut piece) {
            drop(tell.send(piece[..length].to_vec()));
        }
    });
    hear
}

/// All that an ended program has said. What it has left behind may hold its output open for ever.
fn joined(pieces: &mpsc::Receiver<Vec<u8>>) -> Vec<u8> {
    let deadline = Instant::now() + LEFT_OPEN;
    let mut said = Vec::new();
    while let Ok(piece) = pieces.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
        said.extend(piece);
    }
    said
}

/// More than any document that is asked for.
const LIMIT: u64 = 1024 * 1024;

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
    let mut command = Command::new(&world.exe);
    configure(&mut command, world);
    command.arg(verb).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
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

fn configure(command: &mut Command, world: &World) {
    command.env_clear().envs(world.vars.iter()).env(home(world.os), &world.dirs.home);
    command.current_dir(&world.dirs.home);
}

fn attend(mut child: Child, patience: Duration) -> io::Result<Ended> {
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
/// What it leaves behind, such as an updater, ends with it: it would hold the output open.
pub fn ask<S: AsRef<OsStr>>(program: &Path, args: &[S], patience: Duration) -> Option<String> {
    let mut command = Command::new(program);
    command.args(args).env("DISABLE_AUTOUPDATER", "1");
    let heard = capture(command, patience).ok()?;
    (heard.ended == Ended::Exit(Some(0))).then(|| String::from_utf8_lossy(&heard.output).into_owned())
}

/// How many files this process, and what it starts, may have open at once; Windows has no such limit.
pub fn open_files() -> Option<u64> {
    #[cfg(unix)]
    return nix::sys::resource::getrlimit(nix::sys::resource::Resource::RLIMIT_NOFILE).ok().map(|(soft, _)| soft);
    #[cfg(not(unix))]
    None
}

fn line_of(world: &World, line: &str) -> Command {
    let mut command = shell(world.os, line);
    configure(&mut command, world);
    command.stdin(Stdio::null());
    alone(&mut command);
    command
}

/// What a person's own command line answers to `told`, with this process's variables: at most `most` bytes, and what has
/// come of one that is still running when the patience ends. Only such a one is ended; what one that has ended left
/// behind, such as a refresh of its own cache, goes on.
///
/// # Errors
/// Where the shell itself can't be started.
pub fn pass_on(world: &World, line: &str, told: &[u8], patience: Duration, most: usize) -> io::Result<String> {
    let mut command = shell(world.os, line);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    alone(&mut command);
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        let told = told.to_vec();
        // It may speak before it has read, or never read at all.
        std::thread::spawn(move || drop(io::Write::write_all(&mut stdin, &told)));
    }
    let pieces = pieces(child.stdout.take(), most as u64);
    let (deadline, mut ended) = (Instant::now() + patience, None);
    let mut said = Vec::new();
    while Instant::now() < deadline {
        match pieces.recv_timeout(PAUSE) {
            Ok(piece) => said.extend(piece),
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            // What it wrote before its end is in the pipe already; somebody else may hold that open for ever.
            Err(mpsc::RecvTimeoutError::Timeout) if ended.is_some() => break,
            Err(mpsc::RecvTimeoutError::Timeout) => ended = child.try_wait()?,
        }
    }
    // One that closed its output may still have something to do.
    while child.try_wait()?.is_none() {
        if said.len() >= most || Instant::now() >= deadline {
            end(&mut child);
            child.wait()?;
            break;
        }
        std::thread::sleep(PAUSE);
    }
    Ok(String::from_utf8_lossy(&said).into_owned())
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

fn end(child: &mut Child) {
    end_group(child.id());
    drop(child.kill());
}

/// Ends the family of a program that [`start`] has started in another process, on Unix.
pub fn end_group(pid: u32) {
    #[cfg(unix)]
    if let Ok(group) = i32::try_from(pid) {
        _ = nix::sys::signal::killpg(nix::unistd::Pid::from_raw(group), nix::sys::signal::Signal::SIGKILL);
    }
    #[cfg(not(unix))]
    let _ = pid;
}

/// Whether there is a process of this number; never on Windows, where nothing here could tell.
pub fn is_running(pid: u32) -> bool {
    #[cfg(unix)]
    return i32::try_from(pid).is_ok_and(|pid| nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), None).is_ok());
    #[cfg(not(unix))]
    {
        let _ = pid;
        false
    }
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::world::testing::world;

    #[test]
    fn a_line_is_split_without_a_shell() {
        for (line, words) in [
            ("/bin/x --a  b", vec!["/bin/x", "--a", "b"]),
            (r#""/opt/my tool/x" "a b"c $HOME;"#, vec!["/opt/my tool/x", "a bc", "$HOME;"]),
            ("  ", vec![]),
        ] {
            assert_eq!(split(line), words, "{line}");
        }
    }

    #[test]
    fn a_document_is_heard_whole_and_a_program_that_hangs_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("home")).unwrap();
        let world = world(folder.path(), &[("PATH", "/usr/bin:/bin")]);
        let hear = |line: &str, patience| hear(&world, line, &[("GIVEN", "1")], patience).unwrap();
        let long = Duration::from_secs(20);
        assert!(
            matches!(hear("/usr/bin/head -c 300000 /dev/zero", long), CommandOutput::Success(said) if said.len() == 300_000)
        );
        assert!(
            matches!(hear(r#"/bin/sh -c "echo $GIVEN; exit 3""#, long), CommandOutput::Failure(Failure::Exit(3), said) if said == b"1\n")
        );
        assert!(matches!(hear("/bin/sleep 60", Duration::from_millis(200)), CommandOutput::Deadline));
        let began = Instant::now();
        let left = hear(r#"/bin/sh -c "echo 1; sleep 60 &""#, long);
        assert!(matches!(left, CommandOutput::Success(said) if said == b"1\n"));
        assert!(began.elapsed() < Duration::from_secs(30), "what it has left behind isn't waited for");
    }

    #[test]
    fn all_that_a_program_says_is_heeded_wherever_it_works_and_whatever_it_leaves_behind() {
        let folder = tempfile::tempdir().unwrap();
        let work = folder.path().canonicalize().unwrap();
        let world = world(folder.path(), &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
        let capture = |line: &str, patience| {
            let mut command = within(&world, Path::new("/bin/sh"), &work);
            command.args(["-c", line]);
            capture(command, patience).unwrap()
        };
        let began = Instant::now();
        let heard = capture("pwd; echo $GIVEN >&2; sleep 60 & exit 3", Duration::from_secs(20));
        assert_eq!(heard.ended, Ended::Exit(Some(3)));
        assert_eq!(heard.output, format!("{}\n", work.display()).into_bytes());
        assert_eq!(heard.errors, b"1\n");
        assert_eq!(capture("echo 1; sleep 60", Duration::from_millis(300)).ended, Ended::Deadline);
        assert!(began.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn an_answer_is_heard_whatever_the_program_leaves_behind_and_however_long_it_is() {
        let ask = |line: &str, patience| {
            let began = Instant::now();
            let said = ask(Path::new("/bin/sh"), &["-c", line], patience);
            assert!(began.elapsed() < Duration::from_secs(30), "{line}");
            said
        };
        let long = Duration::from_secs(20);
        assert_eq!(ask("sleep 60 & echo 2.1.328", long).as_deref(), Some("2.1.328\n"));
        // More than a pipe holds.
        assert_eq!(ask("head -c 200000 /dev/zero", long).map(|said| said.len()), Some(200_000));
        assert_eq!(ask("echo 2.1.328; exit 1", long), None);
        assert_eq!(ask("echo 2.1.328; sleep 60", Duration::from_millis(300)), None);
    }

    #[test]
    fn a_command_has_its_own_variables_and_an_end() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("home")).unwrap();
        let world = world(folder.path(), &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
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

    #[test]
    fn an_answer_is_what_stands_on_standard_output_and_it_has_an_end_too() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("home")).unwrap();
        let world = world(folder.path(), &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
        let long = Duration::from_secs(20);
        let answer = |line| {
            let told = told(line_of(&world, line), long, 64 * 1024, Stdio::null());
            told.map(|(ended, told)| (ended, told.answer.to_vec()))
        };
        let good = Ended::Exit(Some(0));
        assert_eq!(answer("echo $GIVEN; echo secret >&2; cat").unwrap(), (good, b"1\n".to_vec()));
        assert_eq!(answer("echo 1; exit 7").unwrap(), (Ended::Exit(Some(7)), Vec::new()));
        // More than a pipe holds, more than is wanted, and without an end.
        let (ended, said) = answer("yes | head -c 60000").unwrap();
        assert_eq!((ended, said.len()), (good, 60_000));
        assert_ne!(answer("yes").unwrap().0, good, "nobody reads on");
        let late = told(line_of(&world, "echo 1; sleep 60"), Duration::from_millis(200), 10, Stdio::null()).unwrap();
        assert_eq!((late.0, late.1.answer.len()), (Ended::Deadline, 0));
        let left = answer("echo 1; sleep 60 &").unwrap_err();
        assert_eq!(left.kind(), io::ErrorKind::TimedOut);
        let how = |how: Failure| Fault::new(&crate::code::usage::BAD_SET).with_phrase("text", how.phrase());
        let said = super::answer(&world, "echo 1; sleep 60 &", long, 10, how).unwrap_err();
        assert!(said.message(crate::messages::Lang::En).contains("its output stays open"), "it was started, and ended");
    }

    #[test]
    fn a_persons_own_line_is_passed_on_as_far_as_it_comes() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[("PATH", "/usr/bin:/bin")]);
        let pass_on = |line: &str, patience| {
            let began = Instant::now();
            let said = pass_on(&world, line, b"told", Duration::from_millis(patience), 1000).unwrap();
            (said, began.elapsed())
        };
        assert_eq!(pass_on("cat; echo; exit 3", 20_000).0, "told\n");
        // Without an end, without a word, and with somebody left behind who holds the pipe.
        let (said, _) = pass_on("yes", 20_000);
        assert_eq!((said.len(), said.starts_with("y\ny\n")), (1000, true));
        for line in ["echo first; sleep 60", "echo first; sleep 60 & exit 0", "echo first; exec >&-; sleep 60"] {
            let (said, took) = pass_on(line, 400);
            assert_eq!(said, "first\n", "{line}");
            assert!(took < Duration::from_secs(20), "{line}: {took:?}");
        }
        assert!(pass_on("echo first; sleep 60 & exit 0", 20_000).1 < Duration::from_secs(10));
    }
}
