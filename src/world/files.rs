//! Reading and replacing files so that every instant leaves the old content or the new one, whole.
//!
//! A replacement is written beside the target, flushed, and renamed over it. Links are followed first (a
//! dotfiles manager's link stays a link), mode and owner are kept, and the bytes that the caller read are
//! compared once more right before the rename.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::code::machine;
use crate::fault::{Fault, Result};

/// Largest settings file that is read; the client's own limit for a policy is 2 MiB.
const LIMIT: u64 = 16 * 1024 * 1024;

/// The bytes of a file; `None` where there is none.
///
/// # Errors
/// `GK-SYS-006` for anything but a regular file (a pipe would block), `GK-SYS-002` where it can't be read.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let unreadable = |error: io::Error| Fault::new(&machine::CANNOT_READ).with("file", path.display()).because(error);
    let about = match fs::metadata(path) {
        Ok(about) => about,
        Err(error) if absent(&error) => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    if !about.is_file() || about.len() > LIMIT {
        return Err(Fault::new(&machine::NOT_A_FILE).with("file", path.display()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    File::open(path).and_then(|file| file.take(LIMIT).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(Some(bytes))
}

/// A path below a file counts as absent too.
fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Who may read a file that genkan makes; one that exists keeps its mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// 0600: the person alone.
    Private,
    /// 0644: machine-wide, secret-free.
    Public,
    /// 0755: a program.
    Program,
}

/// Puts `bytes` at `path` in one step, making folders that are missing.
///
/// `before` is what the caller read there: `Some(None)` means "nothing was there". Where somebody else has
/// written meanwhile, theirs stays.
///
/// # Errors
/// `GK-SYS-004` where the file changed meanwhile, `GK-SYS-003` where it can't be written.
pub fn replace(path: &Path, bytes: &[u8], before: Option<Option<&[u8]>>, access: Access) -> Result<()> {
    let unwritable = |error: io::Error| Fault::new(&machine::CANNOT_WRITE).with("file", path.display()).because(error);
    let target = follow(path).map_err(unwritable)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    make_folder(folder).map_err(unwritable)?;
    let mut beside = tempfile::Builder::new().prefix(".genkan-").tempfile_in(folder).map_err(unwritable)?;
    beside.write_all(bytes).map_err(unwritable)?;
    dress(beside.as_file(), &target, access).map_err(unwritable)?;
    beside.as_file().sync_all().map_err(unwritable)?;
    if let Some(before) = before
        && read(&target)?.as_deref() != before
    {
        return Err(Fault::new(&machine::CHANGED_MEANWHILE).with("file", path.display()));
    }
    beside.persist(&target).map_err(|error| unwritable(error.error))?;
    sync_folder(folder);
    Ok(())
}

/// Removes a file; one that is already gone is fine.
///
/// # Errors
/// `GK-SYS-003` where it can't be removed.
pub fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if !absent(&error) => {
            Err(Fault::new(&machine::CANNOT_WRITE).with("file", path.display()).because(error))
        }
        _ => Ok(()),
    }
}

/// Removes a folder that genkan made, if it is empty by now.
pub fn remove_folder_if_empty(path: &Path) {
    drop(fs::remove_dir(path));
}

/// Makes a folder and those above it; new ones are for the person alone.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// The file behind a chain of links, also where the last link dangles.
fn follow(path: &Path) -> io::Result<PathBuf> {
    let mut at = path.to_owned();
    for _ in 0..40 {
        match fs::read_link(&at) {
            Ok(to) => at = at.parent().unwrap_or(Path::new("")).join(to),
            Err(error) if absent(&error) || error.kind() == io::ErrorKind::InvalidInput => return Ok(at),
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many links"))
}

#[cfg(unix)]
fn dress(file: &File, target: &Path, access: Access) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let wanted = match access {
        Access::Private => 0o600,
        Access::Public => 0o644,
        Access::Program => 0o755,
    };
    let Ok(old) = fs::metadata(target) else { return file.set_permissions(fs::Permissions::from_mode(wanted)) };
    let mine = file.metadata()?;
    if (mine.uid(), mine.gid()) != (old.uid(), old.gid()) {
        fchown(file, Some(old.uid()), Some(old.gid()))?;
    }
    file.set_permissions(fs::Permissions::from_mode(old.mode() & 0o7777))
}

#[cfg(not(unix))]
fn dress(_file: &File, _target: &Path, _access: Access) -> io::Result<()> {
    // A file below the person's profile inherits its access list.
    Ok(())
}

/// Makes the rename itself durable, where folders can be flushed.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder) {
        drop(folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn mode_and_link_survive_a_replacement_and_a_new_file_is_private() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("real.json");
        let link = folder.path().join("link.json");
        replace(&real, b"old", None, Access::Private).unwrap();
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real.json", &link).unwrap();
        replace(&link, b"new", Some(Some(b"old")), Access::Private).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(read(&real).unwrap().unwrap(), b"new");
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn what_somebody_else_wrote_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        replace(&path, b"theirs", None, Access::Private).unwrap();
        for before in [None, Some(&b"mine"[..])] {
            let fault = replace(&path, b"new", Some(before), Access::Private).unwrap_err();
            assert_eq!(fault.code().id, "GK-SYS-004");
        }
        assert_eq!(read(&path).unwrap().unwrap(), b"theirs");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn a_folder_or_a_pipe_is_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap_err().code().id, "GK-SYS-006");
        let pipe = folder.path().join("pipe");
        nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
        assert_eq!(read(&pipe).unwrap_err().code().id, "GK-SYS-006");
    }
}
