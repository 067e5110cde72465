//! One genkan at a time where it matters: an advisory lock on a file of its own, never on the data file.
//!
//! The kernel drops the lock with its holder, so a killed process leaves nothing to clean up.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::code::machine;
use crate::fault::{Fault, Result};

/// Held until dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// How often a waiting process looks again.
const PAUSE: Duration = Duration::from_millis(25);

/// Takes the lock at `path`, waiting at most `patience` for another holder.
///
/// # Errors
/// `GK-SYS-005` where somebody else holds it for longer, `GK-SYS-003` where the file can't be made.
pub fn take(path: &Path, patience: Duration) -> Result<Lock> {
    let file =
        open(path).map_err(|error| Fault::new(&machine::CANNOT_WRITE).with("file", path.display()).because(error))?;
    let deadline = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Lock { _file: file }),
            // A file system without locks (some NFS mounts): go on, as the writes are atomic anyway.
            Err(TryLockError::Error(_)) => return Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => {
                return Err(Fault::new(&machine::LOCKED).with("file", path.display()));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent() {
        super::files::make_folder(folder)?;
    }
    #[allow(clippy::disallowed_methods, reason = "a lock file holds nothing")]
    File::options().read(true).write(true).create(true).truncate(false).open(PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_taker_is_refused_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/er/setup.lock");
        let held = take(&path, Duration::ZERO).unwrap();
        assert_eq!(take(&path, Duration::ZERO).unwrap_err().code().id, "GK-SYS-005");
        drop(held);
        take(&path, Duration::ZERO).unwrap();
    }
}
