//! What programs say: read on threads of their own, so that nobody waits for a pipe that is full, and bounded, because what
//! an ended program has left behind may hold its output open for ever.

use std::io::{self, Read};
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread::Builder;
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::family::{FIRST, PAUSE, attend, end, end_group, longer};
use super::{Ended, Failure, Launch};
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::world::deadline::left;

/// How long an ended program's output is waited for.
const LEFT_OPEN: Duration = Duration::from_secs(2);
/// More than any document that is asked for.
const LIMIT: usize = 1024 * 1024;

/// What a program said, and how it ended.
pub struct Heard {
    pub ended: Ended,
    /// On its standard output; any of it may be secret.
    pub output: Zeroizing<Vec<u8>>,
    errors: Option<mpsc::Receiver<Vec<u8>>>,
}

impl Heard {
    /// Its words on its standard error where that was heard, of which any may be secret. They are waited for where somebody
    /// wants them alone: what it has left behind may hold them open.
    pub fn errors(&self) -> Zeroizing<Vec<u8>> {
        self.errors.as_ref().map(joined).unwrap_or_default().into()
    }

    /// What it said where it ended well.
    pub fn success(self) -> Option<Zeroizing<Vec<u8>>> {
        (self.ended == Ended::Exit(Some(0))).then_some(self.output)
    }
}

impl Launch {
    /// Runs it for all that it says; what it has left behind lives on.
    ///
    /// # Errors
    /// Where it can't be started.
    pub fn hear(self, timeout: Duration) -> io::Result<Heard> {
        self.heard(timeout, |_| ())
    }

    /// The same with its standard error, and its family ends with it.
    ///
    /// # Errors
    /// Where it can't be started.
    pub fn capture(self, timeout: Duration) -> io::Result<Heard> {
        self.with_errors().heard(timeout, end_group)
    }

    /// What it says before it ends well; `None` where it doesn't start, fails or takes too long. What it leaves behind, such
    /// as an updater, ends with it.
    pub fn text(self, timeout: Duration) -> Option<String> {
        let said = self.capture(timeout).ok()?.success()?;
        Some(String::from_utf8_lossy(&said).into_owned())
    }

    fn heard(self, timeout: Duration, left: impl Fn(u32)) -> io::Result<Heard> {
        let (mut child, errors) = self.listened_to()?;
        let pid = child.id();
        let output = heeded(&mut child, |child| pieces(child.stdout.take(), LIMIT))?;
        let ended = attend(child, timeout)?;
        left(pid);
        Ok(Heard { ended, output: joined(&output).into(), errors })
    }

    /// Runs it for its answer on its standard output: whole, at most `most` bytes and what shows that there were more, and
    /// nothing of one that fails.
    ///
    /// # Errors
    /// What `failed` makes of how it ended without an answer, and of what was heard, where it was started.
    pub fn answer(
        self,
        timeout: Duration,
        most: usize,
        failed: impl Fn(Failure, Option<&Heard>) -> Fault,
    ) -> Result<Heard> {
        match self.told(timeout, most) {
            Ok(heard) => match heard.ended.failure(timeout) {
                Some(how) => Err(failed(how, Some(&heard))),
                None => Ok(heard),
            },
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                Err(failed(Failure::StaysOpen, None).because(error))
            }
            Err(error) => Err(failed(Failure::NotStarted, None).because(error)),
        }
    }

    fn told(self, timeout: Duration, most: usize) -> io::Result<Heard> {
        let (mut child, errors) = self.listened_to()?;
        let (tell, hear) = mpsc::channel();
        if let Some(said) = child.stdout.take() {
            let read = move || {
                let mut bytes = Zeroizing::new(Vec::with_capacity(most + 1));
                let whole = said.take(most as u64 + 1).read_to_end(&mut bytes);
                drop(tell.send(whole.map(|_| bytes)));
            };
            heeded(&mut child, |_| Builder::new().spawn(read))?;
        }
        let ended = attend(child, timeout)?;
        if ended != Ended::Exit(Some(0)) {
            return Ok(Heard { ended, output: Zeroizing::default(), errors });
        }
        // An agent that it has left behind may hold its output open for ever.
        match hear.recv_timeout(LEFT_OPEN) {
            Ok(said) => Ok(Heard { ended, output: said?, errors }),
            Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, seen::HELD_OPEN.en)),
        }
    }

    fn listened_to(mut self) -> io::Result<(Child, Option<mpsc::Receiver<Vec<u8>>>)> {
        let errors = if self.hears_errors { Stdio::piped() } else { Stdio::null() };
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors);
        let mut child = self.spawn()?;
        let errors = child.stderr.take().map(|errors| heeded(&mut child, |_| pieces(Some(errors), LIMIT)));
        let errors = errors.transpose()?;
        Ok((child, errors))
    }

    /// What it answers to `told`: at most `most` bytes, and what has come of one that is still running when the time
    /// ends. Only such a one is ended; what one that has ended left behind, such as a refresh of its own cache, goes on.
    ///
    /// # Errors
    /// Where it can't be started.
    pub fn reply(self, told: &[u8], timeout: Duration, most: usize) -> io::Result<String> {
        let mut launch = self.silenced_in_part();
        launch.command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = launch.spawn()?;
        if let Some(mut stdin) = child.stdin.take() {
            let told = told.to_vec();
            // It may speak before it has read, or never read at all.
            let write = move || drop(io::Write::write_all(&mut stdin, &told));
            heeded(&mut child, |_| Builder::new().spawn(write))?;
        }
        let pieces = heeded(&mut child, |child| pieces(child.stdout.take(), most))?;
        let (deadline, mut ended) = (Instant::now() + timeout, None);
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
        let mut pause = FIRST;
        while child.try_wait()?.is_none() {
            if said.len() >= most || Instant::now() >= deadline {
                end(&mut child);
                child.wait()?;
                break;
            }
            std::thread::sleep(pause);
            pause = longer(pause);
        }
        Ok(String::from_utf8_lossy(&said).into_owned())
    }
}

/// What a thread begins for a program. Where no thread can be started (a container has used up its processes) the program is
/// ended: nobody would hear it.
fn heeded<T>(child: &mut Child, begin: impl FnOnce(&mut Child) -> io::Result<T>) -> io::Result<T> {
    begin(child).inspect_err(|_| {
        end(child);
        drop(child.wait());
    })
}

/// What is said there, piece by piece as it comes and at most so much, read on a thread of its own, so that nobody waits
/// for a pipe that is full.
fn pieces(pipe: Option<impl Read + Send + 'static>, most: usize) -> io::Result<mpsc::Receiver<Vec<u8>>> {
    let (tell, hear) = mpsc::channel();
    Builder::new().spawn(move || {
        let Some(mut pipe) = pipe.map(|pipe| pipe.take(most as u64)) else { return };
        let mut piece = vec![0; 8 * 1024];
        while let Ok(length @ 1..) = pipe.read(&mut piece) {
            drop(tell.send(piece[..length].to_vec()));
        }
    })?;
    Ok(hear)
}

/// All that an ended program has said. What it has left behind may hold its output open for ever.
fn joined(pieces: &mpsc::Receiver<Vec<u8>>) -> Vec<u8> {
    let deadline = Instant::now() + LEFT_OPEN;
    let mut said = Vec::new();
    while let Ok(piece) = pieces.recv_timeout(left(deadline)) {
        said.extend(piece);
    }
    said
}
