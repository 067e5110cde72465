//! A Unix socket in the file system that its owner alone may connect to: made beside its place with that right, then
//! moved there, so that there is no instant in which others may. Known hole: of two programs that start at the same
//! instant on what a killed one has left behind, the later one is heard.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::files;
use crate::code::bridge as code;
use crate::fault::{Fault, Result};

#[cfg(not(unix))]
pub use std::net::TcpStream as Stream;
#[cfg(unix)]
pub use std::os::unix::net::UnixStream as Stream;

/// How long a connection that can't be let in is left alone.
#[cfg(unix)]
const PAUSE: Duration = Duration::from_millis(50);

/// The socket that this program listens at; its file goes with it.
#[derive(Debug)]
pub struct Socket {
    #[cfg(unix)]
    listener: std::os::unix::net::UnixListener,
    #[cfg(not(unix))]
    never: std::convert::Infallible,
    path: PathBuf,
}

#[cfg(unix)]
impl Socket {
    /// Listens at `path`, in place of what a killed program has left there.
    ///
    /// # Errors
    /// `GK-BRG-001` where somebody listens there, `002` where something else stands there, `003` where the path is too
    /// long, `006` where others can put another socket there; `GK-SYS-003` where it can't be made.
    pub fn open(path: &Path) -> Result<Self> {
        use std::os::unix::fs::{FileTypeExt, PermissionsExt};
        use std::os::unix::net::UnixListener;

        let said = |code| Fault::new(code).with("file", path.display());
        let unwritable = |error: io::Error| match error.kind() {
            // What the standard library calls a path that the system has no room for.
            io::ErrorKind::InvalidInput => said(&code::TOO_LONG),
            _ => files::unwritable(path, error),
        };
        std::os::unix::net::SocketAddr::from_pathname(path).map_err(unwritable)?;
        match std::fs::symlink_metadata(path) {
            Ok(found) if !found.file_type().is_socket() => return Err(said(&code::NOT_A_SOCKET)),
            Ok(_) if Stream::connect(path).is_ok() => return Err(said(&code::TAKEN)),
            _ => {}
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        files::make_folder(folder, files::Access::Private).map_err(unwritable)?;
        if files::standing(folder).is_some_and(|folder| folder.everybody_writes()) {
            return Err(Fault::new(&code::OPEN_FOLDER).with("folder", folder.display()));
        }
        let private = |mode| std::fs::Permissions::from_mode(mode);
        let beside = tempfile::Builder::new().prefix(".").rand_bytes(4).permissions(private(0o700)).tempdir_in(folder);
        let listener = beside.and_then(|beside| {
            let file = beside.path().join("s");
            let listener = UnixListener::bind(&file)?;
            std::fs::set_permissions(&file, private(0o600))?;
            std::fs::rename(&file, path)?;
            listener.set_nonblocking(true)?;
            Ok(listener)
        });
        Ok(Self { listener: listener.map_err(unwritable)?, path: path.to_owned() })
    }

    /// Who connects within this time.
    ///
    /// # Errors
    /// Where the system lets nobody in.
    pub fn accept(&self, timeout: Duration) -> io::Result<Option<Stream>> {
        use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
        use std::os::fd::AsFd;

        let mut waited = [PollFd::new(self.listener.as_fd(), PollFlags::POLLIN)];
        match poll(&mut waited, PollTimeout::try_from(timeout).unwrap_or(PollTimeout::MAX)) {
            Ok(0) | Err(nix::errno::Errno::EINTR) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        match self.listener.accept() {
            Ok((stream, _)) => stream.set_nonblocking(false).map(|()| Some(stream)),
            Err(error) if is_passing(&error) => {
                // Without a free descriptor the next look would come at once, and again.
                std::thread::sleep(PAUSE.min(timeout));
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

/// Whether the next connection may be let in all the same: this one broke off, or the system has no room for now.
#[cfg(unix)]
fn is_passing(error: &io::Error) -> bool {
    use nix::errno::Errno;
    let passing = [Errno::EAGAIN, Errno::EINTR, Errno::ECONNABORTED, Errno::EMFILE, Errno::ENFILE, Errno::ENOMEM];
    error.raw_os_error().is_some_and(|code| passing.contains(&Errno::from_raw(code)))
}

#[cfg(not(unix))]
impl Socket {
    /// # Errors
    /// `GK-BRG-004`: containers on Windows reach no such file.
    pub fn open(_path: &Path) -> Result<Self> {
        Err(Fault::new(&code::NO_SOCKETS))
    }

    /// # Errors
    /// None: there is no socket.
    pub fn accept(&self, _timeout: Duration) -> io::Result<Option<Stream>> {
        match self.never {}
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        drop(files::discard(&self.path));
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn refused(path: &Path) -> &'static str {
        Socket::open(path).expect_err("refused").code().id
    }

    #[test]
    fn one_connection_that_breaks_off_ends_nothing() {
        use nix::errno::Errno;
        for (code, passing) in [
            (Errno::ECONNABORTED, true),
            (Errno::EINTR, true),
            (Errno::EMFILE, true),
            (Errno::EAGAIN, true),
            (Errno::EBADF, false),
            (Errno::EINVAL, false),
        ] {
            assert_eq!(is_passing(&code.into()), passing, "{code}");
        }
    }

    #[test]
    fn a_socket_is_its_owner_s_alone_takes_the_place_of_a_dead_one_and_goes_with_its_program() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run/genkan.sock");
        let socket = Socket::open(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
        assert!(socket.accept(Duration::ZERO).unwrap().is_none());
        let _client = Stream::connect(&path).unwrap();
        assert!(socket.accept(Duration::from_secs(5)).unwrap().is_some());
        assert_eq!(refused(&path), "GK-BRG-001");
        drop(socket);
        assert!(!path.exists());
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert!(path.exists(), "as a killed program leaves it");
        drop(Socket::open(&path).unwrap());
    }

    #[test]
    fn what_is_no_socket_of_ours_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notes");
        std::fs::File::create_new(&file).unwrap();
        let link = folder.path().join("link");
        symlink(&file, &link).unwrap();
        assert_eq!([refused(&file), refused(&link), refused(folder.path())], ["GK-BRG-002"; 3]);
        assert_eq!(refused(&folder.path().join("x".repeat(120))), "GK-BRG-003");
        assert_eq!(refused(&file.join("below")), "GK-SYS-003");
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(refused(&folder.path().join("genkan.sock")), "GK-BRG-006");
    }
}
