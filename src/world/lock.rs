//! One genkan at a time where it matters: an advisory lock on a file of its own, never on the data file.
//!
//! The kernel drops the lock with its holder, so a killed process leaves nothing to clean up.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use same_file::Handle;

use super::files::{self, Access};
use crate::code::machine;
use crate::fault::{Fault, Result};

/// Held until dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Drop for Lock {
    /// Closing alone doesn't let go: a program that another thread is about to start holds a copy of the file until it
    /// runs.
    fn drop(&mut self) {
        drop(self.file.unlock());
    }
}

/// How often a waiting process looks again.
const PAUSE: Duration = Duration::from_millis(25);

/// Takes the lock at `path`, waiting at most `timeout` for another holder; `access` is that of folders it needs.
///
/// # Errors
/// `GK-SYS-005` where somebody else holds it for longer, `GK-SYS-003` where the file can't be made.
pub fn take(path: &Path, access: Access, timeout: Duration) -> Result<Lock> {
    let unwritable = |error| files::unwritable(path, error);
    let deadline = Instant::now() + timeout;
    let mut file = open(path, access).map_err(unwritable)?;
    loop {
        match lock(&file, deadline) {
            // Its last holder may have removed the file; a lock on a removed file excludes nobody.
            Ok(()) if !is_still_there(&file, path) => file = open(path, access).map_err(unwritable)?,
            // A file system without locks (some NFS mounts): go on, as the writes are atomic anyway.
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(Lock { file }),
            Err(TryLockError::WouldBlock) => return Err(Fault::new(&machine::LOCKED).with("file", path.display())),
        }
    }
}

/// The same lock for whoever only reads, where there is one already: nothing is made, and where it can't be had in time, or
/// belongs to another person, he reads without it.
pub fn borrow(path: &Path, timeout: Duration) -> Option<Lock> {
    let file = opened(File::options().read(true).write(true), path).ok()?;
    lock(&file, Instant::now() + timeout).ok().map(|()| Lock { file })
}

fn lock(file: &File, deadline: Instant) -> std::result::Result<(), TryLockError> {
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => std::thread::sleep(PAUSE),
            ended => return ended,
        }
    }
}

fn is_still_there(file: &File, path: &Path) -> bool {
    let mine = file.try_clone().and_then(Handle::from_file);
    mine.is_ok_and(|mine| Handle::from_path(path).is_ok_and(|there| mine == there))
}

fn open(path: &Path, access: Access) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        files::make_folder(folder, access)?;
    }
    let file = opened(File::options().read(true).write(true).create(true).truncate(false), path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A umask that takes everything takes it from whoever comes next.
        if file.metadata()?.permissions().mode() & 0o600 != 0o600 {
            // It is open, whatever a file system without modes says.
            drop(file.set_permissions(std::fs::Permissions::from_mode(0o600)));
        }
    }
    Ok(file)
}

fn opened(options: &mut OpenOptions, path: &Path) -> std::io::Result<File> {
    // Whoever opens it could hold it.
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // A link is no way to a file elsewhere.
        options.mode(0o600).custom_flags(nix::fcntl::OFlag::O_NOFOLLOW.bits());
    }
    #[allow(clippy::disallowed_methods, reason = "a lock file holds nothing")]
    options.open(PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_taker_is_refused_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/setup.lock");
        let held = take(&path, Access::Private, Duration::ZERO).unwrap();
        assert_eq!(take(&path, Access::Private, Duration::ZERO).unwrap_err().code().id, "GK-SYS-005");
        drop(held);
        take(&path, Access::Private, Duration::ZERO).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_nobody_may_open_is_given_its_mode() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("setup.lock");
        let held = take(&path, Access::Private, Duration::ZERO).unwrap();
        held.file.set_permissions(std::fs::Permissions::from_mode(0o200)).unwrap();
        drop(held);
        let taken =
            take(&path, Access::Private, Duration::ZERO).map(|held| held.file.metadata().unwrap().mode() & 0o777);
        // Root opens whatever it is, and nobody else what an older genkan made under a umask of 777.
        let expected = if nix::unistd::geteuid().is_root() { Ok(0o600) } else { Err(machine::CANNOT_WRITE.id) };
        assert_eq!(taken.map_err(|fault| fault.code().id), expected);
    }

    #[test]
    fn a_file_that_was_removed_or_made_anew_is_not_the_one_that_is_locked() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("setup.lock");
        let file = open(&path, Access::Private).unwrap();
        assert!(is_still_there(&file, &path));
        std::fs::remove_file(&path).unwrap();
        assert!(!is_still_there(&file, &path));
        let _anew = open(&path, Access::Private).unwrap();
        assert!(!is_still_there(&file, &path));
    }

    #[test]
    fn whoever_reads_waits_for_the_lock_and_makes_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        assert!(borrow(&path, Duration::ZERO).is_none() && !path.exists());
        let held = take(&path, Access::Private, Duration::ZERO).unwrap();
        assert!(borrow(&path, Duration::ZERO).is_none());
        let waiting = std::thread::spawn({
            let path = path.clone();
            move || borrow(&path, Duration::from_secs(60)).is_some()
        });
        drop(held);
        assert!(waiting.join().unwrap());
    }
}
