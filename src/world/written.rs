//! Bytes to a stream whose reader may be slow, or never read: a program that is started by another one gets its stream as
//! that one has it, non-blocking say.

use std::io;
use std::time::Duration;

/// Writes all of it to standard output, or with `is_error` to standard error; where `patience` is over before the reader
/// has made room, it is an error.
///
/// # Errors
/// `TimedOut`, and what the system says.
pub(super) fn write_all(is_error: bool, bytes: &[u8], patience: Option<Duration>) -> io::Result<()> {
    if is_error { all(io::stderr(), bytes, patience) } else { all(io::stdout(), bytes, patience) }
}

/// Whether standard error takes something now, without a wait: a terminal that its person has stopped doesn't.
pub(super) fn is_taken_now() -> bool {
    is_ready(&io::stderr(), Some(Duration::ZERO))
}

#[cfg(unix)]
use self::unix::{all, is_ready};
#[cfg(not(unix))]
use self::windows::{all, is_ready};

#[cfg(unix)]
mod unix {
    use std::os::fd::AsFd;
    use std::time::Instant;

    use nix::errno::Errno;
    use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

    use super::{Duration, io};
    use crate::world::deadline::left;

    pub(super) fn is_ready(to: &impl AsFd, wait: Option<Duration>) -> bool {
        let wait = wait.map_or(PollTimeout::NONE, |wait| wait.try_into().unwrap_or(PollTimeout::MAX));
        // What can't be waited for says itself, when it is written to, what is wrong with it.
        !matches!(poll(&mut [PollFd::new(to.as_fd(), PollFlags::POLLOUT)], wait), Ok(0) | Err(Errno::EINTR))
    }

    /// What fits into a pipe is written in one piece, whoever writes there too.
    pub(super) fn all(to: impl AsFd, bytes: &[u8], patience: Option<Duration>) -> io::Result<()> {
        let until = patience.map(|patience| Instant::now() + patience);
        // A pipe that is ready takes so much without a wait.
        let piece = if until.is_some() { nix::libc::PIPE_BUF } else { usize::MAX };
        let (mut rest, mut must_wait) = (bytes, until.is_some());
        while !rest.is_empty() {
            let left = until.map(left);
            if must_wait && !is_ready(&to, left) {
                match left {
                    Some(left) if left.is_zero() => return Err(io::ErrorKind::TimedOut.into()),
                    _ => continue,
                }
            }
            match nix::unistd::write(&to, &rest[..rest.len().min(piece)]) {
                Ok(written) => rest = &rest[written..],
                Err(Errno::EINTR) => {}
                Err(Errno::EAGAIN) => must_wait = true,
                // There is no such stream: nobody waits for it.
                Err(Errno::EBADF) => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    #[cfg(test)]
    mod tests {
        use std::io::Read as _;
        use std::time::Duration;

        use nix::fcntl::{FcntlArg, OFlag, fcntl};

        use super::*;

        /// More than a pipe holds.
        const MANY: usize = 300_000;

        #[test]
        fn a_slow_reader_gets_all_of_it_also_where_the_stream_does_not_wait() {
            for (blocks, patience) in [
                (true, None),
                (false, None),
                (true, Some(Duration::from_secs(60))),
                (false, Some(Duration::from_secs(60))),
            ] {
                let (mut reader, writer) = io::pipe().unwrap();
                if !blocks {
                    fcntl(&writer, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).unwrap();
                }
                let read = std::thread::spawn(move || {
                    std::thread::sleep(Duration::from_millis(100));
                    let mut read = Vec::new();
                    reader.read_to_end(&mut read).map(|_| read.len()).unwrap()
                });
                all(&writer, &vec![b'x'; MANY], patience).unwrap();
                drop(writer);
                assert_eq!(read.join().unwrap(), MANY, "blocks: {blocks}, {patience:?}");
            }
        }

        #[test]
        fn a_reader_that_never_reads_is_waited_for_as_long_as_is_said() {
            for blocks in [true, false] {
                let (reader, writer) = io::pipe().unwrap();
                if !blocks {
                    fcntl(&writer, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).unwrap();
                }
                let began = Instant::now();
                let error = all(&writer, &vec![b'x'; MANY], Some(Duration::from_millis(200))).unwrap_err();
                assert_eq!(error.kind(), io::ErrorKind::TimedOut, "blocks: {blocks}");
                assert!(began.elapsed() >= Duration::from_millis(200));
                assert!(!is_ready(&writer, Some(Duration::ZERO)));
                drop(reader);
                let error = all(&writer, b"x", None).unwrap_err();
                assert_eq!(error.kind(), io::ErrorKind::BrokenPipe, "blocks: {blocks}");
            }
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use super::{Duration, io};

    pub(super) fn is_ready<T>(_to: &T, _wait: Option<Duration>) -> bool {
        true
    }

    /// A stream that a program gets here waits by itself.
    pub(super) fn all(mut to: impl io::Write, bytes: &[u8], _patience: Option<Duration>) -> io::Result<()> {
        to.write_all(bytes)?;
        to.flush()
    }
}
