//! Reading and replacing files so that every instant leaves the old content or the new one, whole.
//!
//! A replacement is written beside the target, flushed, and renamed over it. Links are followed first (a
//! dotfiles manager's link stays a link), mode, owner and access list are kept, and the bytes that the caller read are
//! compared once more right before the rename; that instant is the known hole. A killed process leaves at most the file
//! beside: the next change in that folder removes it.

#[cfg(target_os = "linux")]
mod attributes;
mod obstacle;
mod reading;
mod standing;
#[cfg(all(test, unix))]
mod tests;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

pub use self::obstacle::unwritable;
use self::reading::absent;
pub use self::reading::{
    dangling, is_denied, is_executable, list, lost, may_start, not_there, read, read_named, read_or_dangling,
    read_secret, read_up_to, size, target,
};
pub use self::standing::{
    Kind, Standing, changeable_by_others, closed_by_mode, give_back_mode, is_open_to_others, make_public, of_others,
    standing, standing_of_link,
};
use super::Os;
use crate::code::machine;
use crate::fault::{Fault, Result};
use crate::messages::seen;

/// How the names of files begin that lie beside a target until they take its place; Claude Code passes over names
/// that begin with a dot.
const BESIDE: &str = ".genkan-";

/// Removes the files in a folder that nobody has written to for so long; what can't be removed stays.
pub fn forget_older(folder: &Path, age: Duration) {
    let is_old =
        |about: fs::Metadata| about.modified().ok().and_then(|at| at.elapsed().ok()).is_some_and(|gone| gone > age);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.metadata().is_ok_and(|about| about.is_file() && is_old(about)) {
            drop(fs::remove_file(entry.path()));
        }
    }
}

/// How many bytes this user may still write below a folder; `None` where the system doesn't say. Untried on Windows, where
/// nobody is asked.
pub fn room(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let said = nix::sys::statvfs::statvfs(folder).ok()?;
        // A file more needs a number of its own, where the file system counts those.
        if said.files() > 0 && said.files_available() == 0 {
            return Some(0);
        }
        // Some have no blocks to count.
        let has_blocks = said.blocks() > 0;
        #[allow(clippy::useless_conversion, reason = "macOS counts in less")]
        let (blocks, size) = (u64::from(said.blocks_available()), u64::from(said.fragment_size()));
        has_blocks.then(|| blocks.saturating_mul(size))
    }
    #[cfg(not(unix))]
    {
        _ = folder;
        None
    }
}

/// Whether this process may write in a folder, or make it where it is missing: nobody may in what is mounted for reading
/// alone, and root everywhere else.
pub fn may_write_below(folder: &Path) -> bool {
    write_access(folder).is_ok()
}

/// The same, and why not.
///
/// # Errors
/// The system's own, of the folder or of the next one above it.
pub fn write_access(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use nix::unistd::{AccessFlags, access};
        let there = folder.ancestors().find(|folder| folder.exists());
        there.map_or(Ok(()), |there| Ok(access(there, AccessFlags::W_OK)?))
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        Ok(())
    }
}

/// Who may read a file that genkan makes; one that exists keeps its mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// 0600: the person alone.
    Private,
    /// 0600, whatever mode it had: tokens and keys.
    Secret,
    /// The same in genkan's own folders, where a link is no way to another file: it is replaced itself.
    OwnSecret,
    /// 0644: machine-wide, secret-free.
    Public,
    /// 0755: a program.
    Program,
}

impl Access {
    /// The file that is written: behind the links of a path that may have some.
    fn target(self, path: &Path) -> io::Result<PathBuf> {
        if self == Self::OwnSecret { Ok(path.to_owned()) } else { follow(path) }
    }

    /// Of the folders that are made for such a file.
    #[cfg(unix)]
    const fn folder_mode(self) -> u32 {
        match self {
            Self::Private | Self::Secret | Self::OwnSecret => 0o700,
            Self::Public | Self::Program => 0o755,
        }
    }
}

/// What the caller read at a path that it writes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before<'a> {
    Absent,
    These(&'a [u8]),
}

impl<'a> From<Option<&'a [u8]>> for Before<'a> {
    fn from(read: Option<&'a [u8]>) -> Self {
        read.map_or(Self::Absent, Self::These)
    }
}

/// Puts `bytes` at `path` in one step, making folders that are missing.
///
/// Where somebody else has written since the caller read what was there `before`, theirs stays; without it, whatever is
/// there goes.
///
/// # Errors
/// `GK-SYS-004` where the file changed meanwhile, `GK-SYS-003` where it can't be written.
pub fn replace(path: &Path, bytes: &[u8], before: Option<Before<'_>>, access: Access) -> Result<()> {
    let unwritable = |error| unwritable(path, error);
    let target = access.target(path).map_err(unwritable)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    make_folder(folder, access).map_err(unwritable)?;
    prune_folder(folder);
    let mut beside = beside(folder).map_err(unwritable)?;
    beside.write_all(bytes).map_err(unwritable)?;
    apply_access(beside.as_file(), &target, access).map_err(unwritable)?;
    beside.as_file().sync_all().map_err(unwritable)?;
    // Last of all: what somebody writes from here on until the renaming is lost.
    unchanged(path, &target, before)?;
    put(beside, &target).map_err(unwritable)?;
    sync_folder(folder);
    Ok(())
}

/// Writes a private file atomically but without flushing it to the disk: for notes between processes, which a power
/// failure may lose.
///
/// # Errors
/// `GK-SYS-003` where it can't be written.
pub fn write_unflushed(path: &Path, bytes: &[u8]) -> Result<()> {
    let unwritable = |error| unwritable(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    make_folder(folder, Access::Private).map_err(unwritable)?;
    let mut beside = beside(folder).map_err(unwritable)?;
    beside.write_all(bytes).map_err(unwritable)?;
    put(beside, path).map_err(unwritable)
}

/// Adds a line to a private file; one that has grown to `limit` becomes `older` in the same folder first. A link is no
/// way to another file, and root writes only where nobody else does.
///
/// # Errors
/// `GK-SYS-003` where it can't be written.
pub fn append(path: &Path, line: &str, limit: u64, older: &Path) -> Result<()> {
    let unwritable = |error| unwritable(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    make_folder(folder, Access::Private).map_err(unwritable)?;
    // In one call: two processes' lines stay apart.
    let write = |mut file: File| file.write_all(format!("{line}\n").as_bytes());
    open_to_append(path, limit, older).and_then(write).map_err(unwritable)
}

/// Opens a log below a folder that is held open, so that nobody puts another in its place between the look and the use.
#[cfg(unix)]
fn open_to_append(path: &Path, limit: u64, older: &Path) -> io::Result<File> {
    use nix::fcntl::{OFlag, openat, renameat};
    use nix::sys::stat::Mode;
    use std::os::unix::fs::MetadataExt;
    let (Some(folder), Some(name), Some(older)) = (path.parent(), path.file_name(), older.file_name()) else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let folder = File::open(folder)?;
    let about = folder.metadata()?;
    let group_writes = about.mode() & 0o020 != 0 && about.gid() != 0;
    if super::person::is_root() && (about.uid() != 0 || group_writes || about.mode() & 0o002 != 0) {
        return Err(io::Error::other(seen::NOT_ROOTS_ALONE.en));
    }
    let flags = OFlag::O_WRONLY | OFlag::O_APPEND | OFlag::O_CREAT | OFlag::O_NOFOLLOW | OFlag::O_NONBLOCK;
    let open = || openat(&folder, name, flags | OFlag::O_CLOEXEC, Mode::S_IRUSR | Mode::S_IWUSR).map(File::from);
    let mut file = open()?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(io::Error::other(seen::NO_REGULAR_FILE.en));
    }
    if about.len() >= limit {
        renameat(&folder, name, &folder, older)?;
        file = open()?;
    }
    Ok(file)
}

#[cfg(not(unix))]
fn open_to_append(path: &Path, limit: u64, older: &Path) -> io::Result<File> {
    if fs::metadata(path).is_ok_and(|about| about.len() >= limit) {
        fs::rename(path, older)?;
    }
    File::options().append(true).create(true).open(path)
}

/// Whether [`replace`] would find a folder that it may write to, on a disk with room.
///
/// # Errors
/// As [`replace`].
pub fn try_write(path: &Path, access: Access) -> Result<()> {
    let unwritable = |error| unwritable(path, error);
    let target = access.target(path).map_err(unwritable)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    make_folder(folder, access).map_err(unwritable)?;
    let mut beside = beside(folder).map_err(unwritable)?;
    beside.write_all(&[b' '; 16 * 1024]).map_err(unwritable)
}

/// Whether [`replace`] can put something else in the place of the `bytes` at `path`, shown by putting the same ones there:
/// the file may be somebody else's, mounted by itself, or locked against any change.
///
/// # Errors
/// As [`replace`].
pub fn try_replace(path: &Path, bytes: &[u8], access: Access) -> Result<()> {
    try_write(path, access)?;
    replace(path, bytes, Some(Before::These(bytes)), access)
}

/// Whether something else can take the file's place, as far as that shows without trying: one that is mounted by itself, as
/// containers do it, can't be replaced.
///
/// # Errors
/// As [`replace`].
pub fn is_replaceable(path: &Path) -> Result<()> {
    #[cfg(target_os = "linux")]
    {
        let target = follow(path).map_err(|error| unwritable(path, error))?;
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        if is_mount_of(&mounts, &target) {
            return Err(unwritable(path, nix::errno::Errno::EBUSY.into()));
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = path;
    Ok(())
}

/// Whether one of these lines (`proc_pid_mountinfo(5)`) mounts something at the path.
#[cfg(target_os = "linux")]
fn is_mount_of(mounts: &str, path: &Path) -> bool {
    // Blanks and backslashes stand as octal numbers.
    let escaped = path.to_string_lossy().replace('\\', "\\134").replace(' ', "\\040").replace('\t', "\\011");
    let escaped = escaped.replace('\n', "\\012");
    mounts.lines().any(|line| line.split(' ').nth(4) == Some(&escaped))
}

/// Removes a file, behind its links; one that is already gone is fine. `before` as for [`replace`].
///
/// # Errors
/// As [`replace`].
pub fn remove(path: &Path, before: Option<Before<'_>>) -> Result<()> {
    let unwritable = |error| unwritable(path, error);
    let target = follow(path).map_err(unwritable)?;
    target.parent().into_iter().for_each(prune_folder);
    unchanged(path, &target, before)?;
    discard(&target)
}

/// Puts `bytes` at `path`, or removes what is there, where that is still what the caller read `before`: `None` means
/// "nothing was there".
///
/// # Errors
/// As [`replace`].
pub fn replace_or_remove(path: &Path, bytes: Option<&[u8]>, before: Option<&[u8]>, access: Access) -> Result<()> {
    let before = Some(before.into());
    match bytes {
        Some(bytes) => replace(path, bytes, before, access),
        None => remove(path, before),
    }
}

/// Removes one of genkan's own files: a link itself, never what it leads to. One that is already gone is fine.
///
/// # Errors
/// `GK-SYS-003` where it can't be removed.
pub fn discard(path: &Path) -> Result<()> {
    // The link at its end goes itself.
    path.parent().map_or(Ok(()), stays_on_the_way).map_err(|error| unwritable(path, error))?;
    // A read-only file system refuses before it has looked.
    if fs::symlink_metadata(path).is_err_and(|error| absent(&error)) {
        return Ok(());
    }
    match patiently(Os::current(), || fs::remove_file(path)) {
        Err(error) if !absent(&error) => Err(unwritable(path, error)),
        _ => Ok(()),
    }
}

/// What the caller read is still there.
fn unchanged(path: &Path, target: &Path, before: Option<Before<'_>>) -> Result<()> {
    match before {
        Some(before) if Before::from(read(target)?.as_deref()) != before => {
            Err(Fault::new(&machine::CHANGED_MEANWHILE).with("file", path.display()))
        }
        _ => Ok(()),
    }
}

/// Takes from a file, or a folder, what others may do with it; on Windows an access list says that.
///
/// # Errors
/// `GK-SYS-003` where it isn't there or isn't this person's.
pub fn make_private(path: &Path) -> Result<()> {
    let unwritable = |error| unwritable(path, error);
    let about = fs::metadata(path).map_err(unwritable)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = about.permissions().mode() & 0o700;
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).map_err(unwritable)?;
    }
    #[cfg(not(unix))]
    drop(about);
    Ok(())
}

/// Removes the temporary files that killed processes left beside a file.
pub fn prune_leftovers(path: &Path) {
    let target = follow(path).unwrap_or_else(|_| path.to_owned());
    target.parent().into_iter().for_each(prune_folder);
}

/// Makes the file that is renamed over a target. It is locked until after the renaming, so that no other process takes it
/// for a killed one's and removes it.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let make = || tempfile::Builder::new().prefix(BESIDE).tempfile_in(folder);
    let mut made = make()?;
    for _ in 1..ATTEMPTS {
        let is_taken = match made.as_file().try_lock() {
            _ if cfg!(windows) => false,
            // Removed between its making and its lock.
            Ok(()) => fs::symlink_metadata(made.path()).is_err(),
            // About to be removed.
            Err(fs::TryLockError::WouldBlock) => true,
            // Without locks nobody removes it either.
            Err(fs::TryLockError::Error(_)) => false,
        };
        if !is_taken {
            break;
        }
        made = make()?;
    }
    Ok(made)
}

/// Removes a folder's temporary files that killed processes left.
fn prune_folder(folder: &Path) {
    let is_ours = |name: &&String| name.strip_prefix(BESIDE).is_some_and(|rest| rest.len() == 6);
    for name in list(folder).unwrap_or_default().iter().filter(is_ours) {
        let path = folder.join(name);
        let Ok(about) = fs::symlink_metadata(&path) else { continue };
        if about.is_file() {
            prune(&path, &about);
        }
    }
}

/// Removes one that no process holds a lock on any more; with the lock held, so that whoever has just made it sees that.
#[cfg(not(windows))]
fn prune(path: &Path, _about: &fs::Metadata) {
    if let Ok(file) = File::open(path)
        && file.try_lock().is_ok()
    {
        drop(fs::remove_file(path));
    }
}

/// Removes one that is older than any write takes: Windows keeps readers out of a locked file, so nobody locks it.
#[cfg(windows)]
fn prune(path: &Path, about: &fs::Metadata) {
    const LEFT_BEHIND: Duration = Duration::from_mins(10);
    if about.modified().ok().and_then(|at| at.elapsed().ok()).is_some_and(|age| age > LEFT_BEHIND) {
        drop(fs::remove_file(path));
    }
}

/// Removes a folder of genkan's own with all that is in it; a link goes, and what it leads to stays.
pub fn clear(folder: &Path) {
    if !fs::symlink_metadata(folder).is_ok_and(|about| about.is_dir()) {
        return;
    }
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => clear(&entry.path()),
            _ => drop(fs::remove_file(entry.path())),
        }
    }
    remove_folder_if_empty(folder);
}

/// Removes a folder that genkan made, if it is empty by now.
pub fn remove_folder_if_empty(path: &Path) {
    drop(fs::remove_dir(path));
}

/// Makes a folder and those above it. New ones are open to whoever may read what they will hold, whatever the umask
/// of who runs this: nobody reads a public file in a folder that is closed.
pub fn make_folder(path: &Path, access: Access) -> io::Result<()> {
    stays_on_the_way(path)?;
    let missing: Vec<_> =
        path.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
    for folder in missing.into_iter().rev() {
        #[cfg_attr(not(unix), allow(unused_mut, reason = "there are no modes"))]
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, access.folder_mode());
        match builder.create(folder) {
            Ok(()) => open_folder(folder, access)?,
            // Made by somebody else meanwhile.
            Err(_) if folder.is_dir() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Gives a folder that was just made its mode, where the umask took some of it.
#[cfg(unix)]
fn open_folder(folder: &Path, access: Access) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let wanted = access.folder_mode();
    match fs::symlink_metadata(folder)?.permissions().mode() & 0o777 {
        mode if mode == wanted => Ok(()),
        _ => fs::set_permissions(folder, fs::Permissions::from_mode(wanted)),
    }
}

#[cfg(not(unix))]
fn open_folder(_folder: &Path, _access: Access) -> io::Result<()> {
    Ok(())
}

/// The folders above a file, behind its links, that aren't there yet, outermost first.
pub fn missing_folders(file: &Path) -> Vec<PathBuf> {
    let target = follow(file).unwrap_or_else(|_| file.to_owned());
    let above = target.ancestors().skip(1);
    let mut missing: Vec<_> =
        above.take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).map(PathBuf::from).collect();
    missing.reverse();
    missing
}

/// Renames a finished file over the target.
fn put(beside: NamedTempFile, target: &Path) -> io::Result<()> {
    let mut beside = Some(beside);
    patiently(Os::current(), || match beside.take().map(|file| file.persist(target)) {
        Some(Err(failed)) => {
            beside = Some(failed.file);
            Err(failed.error)
        }
        Some(Ok(_)) | None => Ok(()),
    })
}

const ATTEMPTS: usize = 10;
const PAUSE: Duration = Duration::from_millis(50);

/// Tries again where another program holds the file: on Windows scanners and editors do so for a moment.
fn patiently(os: Os, mut attempt: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for _ in 1..ATTEMPTS {
        match attempt() {
            Err(error) if is_held(os, &error) => std::thread::sleep(PAUSE),
            done => return done,
        }
    }
    attempt()
}

/// `ERROR_ACCESS_DENIED`, `ERROR_SHARING_VIOLATION`, `ERROR_LOCK_VIOLATION`.
fn is_held(os: Os, error: &io::Error) -> bool {
    os == Os::Windows && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// The file behind a chain of links, also where the last link dangles.
fn follow(path: &Path) -> io::Result<PathBuf> {
    stays_on_the_way(path)?;
    let mut at = path.to_owned();
    for _ in 0..LINKS {
        match fs::symlink_metadata(&at) {
            Ok(about) if about.is_symlink() => at = at.parent().unwrap_or(Path::new("")).join(fs::read_link(&at)?),
            Err(error) if !absent(&error) => return Err(error),
            _ => return Ok(at),
        }
    }
    Err(io::Error::other(seen::TOO_MANY_LINKS.en))
}

/// How many links a path may lead through, as the system has it.
const LINKS: usize = 40;

/// Refuses root a path that somebody's link leads astray: it would write in a place of that person's choice.
fn stays_on_the_way(path: &Path) -> io::Result<()> {
    match astray(path) {
        Some(link) => Err(io::Error::other(format!("root doesn't follow {}, somebody's link", link.display()))),
        None => Ok(()),
    }
}

/// The first link on a path, its end included, that leads root astray: it is a person's, and leads to what isn't that
/// person's. Known hole: a folder that becomes a link between this look and the use.
pub fn astray(path: &Path) -> Option<PathBuf> {
    if super::person::is_root() { astray_within(path, LINKS) } else { None }
}

fn astray_within(path: &Path, left: usize) -> Option<PathBuf> {
    let mut steps: Vec<_> = path.ancestors().collect();
    steps.reverse();
    for step in steps {
        let Ok(to) = fs::read_link(step) else { continue };
        if left == 0 || leads_astray(step) {
            return Some(step.to_owned());
        }
        // Behind a link of root's there may be one of somebody's.
        let to = step.parent().unwrap_or(Path::new("")).join(to);
        if let Some(link) = astray_within(&to, left - 1) {
            return Some(link);
        }
    }
    None
}

/// Whether a link isn't root's and leads to what isn't its owner's, or wouldn't be.
fn leads_astray(link: &Path) -> bool {
    let Some(owner) = standing_of_link(link).filter(|link| !link.is_roots).map(|link| link.uid) else { return false };
    let target = fs::read_link(link).map(|to| link.parent().unwrap_or(Path::new("")).join(to)).unwrap_or_default();
    target.ancestors().find_map(standing).is_none_or(|there| there.uid != owner)
}

#[cfg(unix)]
fn apply_access(file: &File, target: &Path, access: Access) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let wanted = match access {
        Access::Private | Access::Secret | Access::OwnSecret => 0o600,
        Access::Public => 0o644,
        Access::Program => 0o755,
    };
    // What isn't followed counts for nothing here either.
    let about = if access == Access::OwnSecret { fs::symlink_metadata(target) } else { fs::metadata(target) };
    let Some(old) = about.ok().filter(|about| !about.is_symlink()) else {
        return file.set_permissions(fs::Permissions::from_mode(wanted));
    };
    let mine = file.metadata()?;
    let mut kept = 0o7777;
    if (mine.uid(), mine.gid()) != (old.uid(), old.gid())
        && let Err(error) = fchown(file, Some(old.uid()), Some(old.gid()))
    {
        if mine.uid() != old.uid() {
            return Err(error);
        }
        // An owner who isn't in the file's group can't give it that group; what was allowed to it is no other group's.
        kept = 0o5707;
    }
    let mode = if matches!(access, Access::Secret | Access::OwnSecret) {
        wanted
    } else {
        #[cfg(target_os = "linux")]
        {
            kept = kept & !0o070 | attributes::keep(target, file, kept & 0o070 != 0);
        }
        old.mode() & kept
    };
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn apply_access(_file: &File, _target: &Path, _access: Access) -> io::Result<()> {
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
