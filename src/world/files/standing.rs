//! Who may do what with a file: modes and owners, seen and given back. On Windows access lists say so, which are neither
//! read nor changed.

use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io;
#[cfg(unix)]
use std::io::Read;
use std::path::{Path, PathBuf};

#[cfg(unix)]
use super::reading::LIMIT;
use super::unwritable;
#[cfg(unix)]
use super::{BESIDE, put, stays_on_the_way};
use crate::fault::Result;

/// A file's mode and owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub mode: u32,
    pub uid: u32,
    pub gid: u32,
    pub is_own: bool,
    pub is_roots: bool,
    pub kind: Kind,
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    File,
    Folder,
    Link,
}

impl Standing {
    #[cfg(unix)]
    #[allow(clippy::unnecessary_wraps, reason = "there are no modes on Windows")]
    fn new(about: &fs::Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let (uid, own) = (about.uid(), nix::unistd::geteuid().as_raw());
        let kind = match about.file_type() {
            kind if kind.is_symlink() => Kind::Link,
            kind if kind.is_dir() => Kind::Folder,
            _ => Kind::File,
        };
        let mode = about.mode() & 0o7777;
        Some(Self { mode, uid, gid: about.gid(), is_own: uid == own, is_roots: uid == 0, kind })
    }

    #[cfg(not(unix))]
    fn new(_about: &fs::Metadata) -> Option<Self> {
        None
    }

    /// The mode of what everybody reads and its owner alone writes.
    pub fn public_mode(&self) -> u32 {
        if self.kind == Kind::Folder || self.mode & 0o111 != 0 { 0o755 } else { 0o644 }
    }

    /// Whether everybody can change it, or put something else in the place of what lies in it. In a folder like `/tmp`
    /// everybody writes, and nobody replaces what isn't theirs.
    pub fn everybody_writes(&self) -> bool {
        self.mode & 0o002 != 0 && !self.is_sticky()
    }

    fn is_sticky(&self) -> bool {
        self.kind == Kind::Folder && self.mode & 0o1000 != 0
    }
}

/// Who may do what with a file; `None` where there is none.
pub fn standing(path: &Path) -> Option<Standing> {
    Standing::new(&fs::metadata(path).ok()?)
}

/// The same of a link itself.
pub fn standing_of_link(path: &Path) -> Option<Standing> {
    Standing::new(&fs::symlink_metadata(path).ok()?)
}

/// What keeps the person from reading a file by its mode alone: the file, or a folder above it, of their own.
pub fn closed_by_mode(path: &Path) -> Option<PathBuf> {
    // What can't be looked at lies behind what can.
    let (place, about) = path.ancestors().find_map(|place| Some((place, fs::metadata(place).ok()?)))?;
    let needed = if about.is_dir() { 0o500 } else { 0o400 };
    let is_closed = |found: &Standing| found.is_own && found.mode & needed != needed;
    standing(place).filter(is_closed).map(|_| place.to_owned())
}

/// What of a file, or of the folders on the way to it from `below`, belongs to somebody else: the uppermost, and who it is.
pub fn of_others(path: &Path, below: &Path) -> Option<(PathBuf, u32)> {
    // What can't be looked at lies behind what can.
    let (first, seen) = path.ancestors().find_map(|path| Some((path, standing(path)?)))?;
    let is_others = |path: &&Path| standing(path).is_some_and(|seen| !seen.is_own);
    (!seen.is_own).then_some(())?;
    let above = first.ancestors().take_while(|path| *path != below && path.starts_with(below) && is_others(path));
    Some((above.last().unwrap_or(first).to_owned(), seen.uid))
}

/// Whether somebody but an administrator can change a file or put another in its place: it, or a folder above it,
/// belongs to somebody else, or is everybody's to write.
pub fn is_open_to_others(path: &Path) -> bool {
    path.ancestors().filter_map(standing).any(|standing| !standing.is_roots || standing.everybody_writes())
}

/// What of a file below `root`, or of the folders on the way to it, belongs to somebody else than `root` itself does, or
/// can be changed by its group or by others.
pub fn changeable_by_others(path: &Path, root: &Path) -> Option<PathBuf> {
    // Behind a link counts what it leads to.
    let (path, root) = (path.canonicalize().ok()?, root.canonicalize().ok()?);
    let owner = standing(&root)?;
    let is_loose = |path: &&Path| {
        let Some(one) = standing(path) else { return true };
        let by_group = one.mode & 0o020 != 0 && one.gid != owner.gid && !one.is_sticky();
        one.uid != owner.uid || by_group || one.everybody_writes()
    };
    let within = path.ancestors().take_while(|above| !path.starts_with(&root) || above.starts_with(&root));
    within.into_iter().find(is_loose).map(Path::to_owned)
}

/// Gives what stands there a mode again; nothing where it is gone.
///
/// # Errors
/// `GK-SYS-003` where that isn't allowed, or where a link stands there.
pub fn give_back_mode(path: &Path, mode: u32) -> Result<()> {
    match give_mode(path, mode) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(path, error)),
        _ => Ok(()),
    }
}

/// Makes a file, or a folder, this user's and everybody's to read. A file is made anew: whoever had it open to write
/// writes into nothing any more.
///
/// # Errors
/// `GK-SYS-003` where that isn't allowed, or where a link stands there.
pub fn make_public(path: &Path) -> Result<()> {
    give_public(path).map_err(|error| unwritable(path, error))
}

/// Opens what stands there, but no link: that would lead to a file of its maker's choice.
#[cfg(unix)]
fn open_itself(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    path.parent().map_or(Ok(()), stays_on_the_way)?;
    let flags = nix::fcntl::OFlag::O_NOFOLLOW | nix::fcntl::OFlag::O_NONBLOCK;
    File::options().read(true).custom_flags(flags.bits()).open(path)
}

#[cfg(unix)]
fn give_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    open_itself(path)?.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(unix)]
fn give_public(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{PermissionsExt, fchown};
    let mut file = open_itself(path)?;
    let standing = Standing::new(&file.metadata()?).ok_or(io::ErrorKind::Unsupported)?;
    let wanted = fs::Permissions::from_mode(standing.public_mode());
    if standing.kind == Kind::Folder {
        if !standing.is_own && !standing.is_roots {
            fchown(&file, Some(nix::unistd::geteuid().as_raw()), Some(nix::unistd::getegid().as_raw()))?;
        }
        return file.set_permissions(wanted);
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new().prefix(BESIDE).tempfile_in(folder)?;
    io::copy(&mut (&mut file).take(LIMIT), &mut beside)?;
    let modified = file.metadata()?.modified()?;
    beside.as_file().set_modified(modified)?;
    beside.as_file().set_permissions(wanted)?;
    beside.as_file().sync_all()?;
    put(beside, path)
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "of access lists nothing is changed")]
fn give_mode(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "of access lists nothing is changed")]
fn give_public(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::super::{Access, replace};
    use super::*;

    #[test]
    fn a_mode_of_one_s_own_closes_a_file_or_the_folder_above_it() {
        let folder = tempfile::tempdir().unwrap();
        let (above, file) = (folder.path().join(".claude"), folder.path().join(".claude/settings.json"));
        replace(&file, b"{}", None, Access::Private).unwrap();
        assert_eq!(closed_by_mode(&file), None);
        let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        set(&file, 0);
        assert_eq!(closed_by_mode(&file), Some(file.clone()));
        set(&file, 0o600);
        set(&above, 0);
        // The administrator looks into it all the same.
        let expected = if fs::metadata(&file).is_ok() { None } else { Some(above.clone()) };
        assert_eq!(closed_by_mode(&file), expected);
        set(&above, 0o700);
    }

    #[test]
    fn a_program_is_open_to_whoever_can_put_another_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("bin/genkan");
        fs::create_dir(folder.path().join("bin")).unwrap();
        replace(&program, b"", None, Access::Private).unwrap();
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        // Only root's own files, below the sticky folder for temporary ones, are nobody else's.
        assert_eq!(is_open_to_others(&program), !nix::unistd::geteuid().is_root());
        mode(&folder.path().join("bin"), 0o777);
        assert!(is_open_to_others(&program));
        mode(&folder.path().join("bin"), 0o755);
        mode(&program, 0o757);
        assert!(is_open_to_others(&program));
    }
}
