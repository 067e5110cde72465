//! Reading files and folders, and whether they may be read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::obstacle::unreadable;
use crate::code::machine;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, common as words, seen};
use crate::world::core_dump;
use crate::world::person::word;

/// Largest file that is read where nothing else is said.
pub(super) const LIMIT: u64 = 16 * 1024 * 1024;

/// The bytes of a file; `None` where there is none.
///
/// # Errors
/// `GK-SYS-006` for anything but a regular file (a pipe would block), `GK-SYS-013` for one that is too large,
/// `GK-SYS-002` where it can't be read.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    read_up_to(path, LIMIT)
}

/// As [`read`], of a file that properly grows: of so many bytes at most.
///
/// # Errors
/// As [`read`].
pub fn read_up_to(path: &Path, limit: u64) -> Result<Option<Vec<u8>>> {
    let unreadable = |error| unreadable(path, error);
    let (file, about) = match opened(path, Links::Followed) {
        Ok(opened) => opened,
        Err(error) if absent(&error) => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    let Some(file) = file else {
        let fault = Fault::new(&machine::NOT_A_FILE).with("file", path.display());
        let place = word(&path.display().to_string());
        let said = if about.is_dir() { words::FOLDER_IN_PLACE } else { words::NO_FILE_IN_PLACE };
        return Err(fault.hint(said, &[("place", &place)]));
    };
    let bytes = whole(file, &about, limit).map_err(unreadable)?.ok_or_else(|| {
        let mib = |bytes: u64| bytes.div_ceil(1024 * 1024);
        let fault = Fault::new(&machine::TOO_LARGE).with("file", path.display());
        let size = about.len().max(limit.saturating_add(1));
        fault.with("size", mib(size)).with("limit", mib(limit)).hint(words::MOVE_AWAY, &[])
    })?;
    Ok(Some(bytes))
}

/// Whether a link at the end of a path is a way to the file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    Followed,
    Refused,
}

/// The file at a path, and what stands there: anything but a regular file isn't opened, as a device may act on that. What has
/// taken its place by then is neither waited for nor followed, and the file itself says what it is.
fn opened(path: &Path, links: Links) -> io::Result<(Option<File>, fs::Metadata)> {
    let about = if links == Links::Followed { fs::metadata(path)? } else { fs::symlink_metadata(path)? };
    if !about.is_file() {
        return Ok((None, about));
    }
    let file = open(path, links)?;
    let about = file.metadata()?;
    Ok((about.is_file().then_some(file), about))
}

#[cfg(unix)]
fn open(path: &Path, links: Links) -> io::Result<File> {
    use nix::fcntl::OFlag;
    use std::os::unix::fs::OpenOptionsExt;
    let kept = if links == Links::Followed { OFlag::empty() } else { OFlag::O_NOFOLLOW };
    let open = |flags: OFlag| File::options().read(true).custom_flags((kept | flags).bits()).open(path);
    match open(OFlag::O_NONBLOCK) {
        // No pipe says so: a file server has lent it to somebody, and takes it back for whoever waits.
        Err(error) if error.kind() == io::ErrorKind::WouldBlock => open(OFlag::empty()),
        opened => opened,
    }
}

#[cfg(not(unix))]
fn open(path: &Path, _links: Links) -> io::Result<File> {
    File::open(path)
}

/// All that is in a file; `None` where that is more than `limit`: it may grow meanwhile, and some say that they are empty.
fn whole(file: File, about: &fs::Metadata, limit: u64) -> io::Result<Option<Vec<u8>>> {
    if about.len() > limit {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// The bytes of a file that a person named on the command line.
///
/// # Errors
/// `GK-SYS-014` where there is none; those of [`read`].
pub fn read_named(path: &Path) -> Result<Vec<u8>> {
    // A folder is no file either, and as much a slip of the person's.
    let bytes = if path.is_dir() { None } else { read(path)? };
    bytes.ok_or_else(|| not_there(path))
}

/// The fault of a command line that names a file which isn't there.
pub fn not_there(path: &Path) -> Fault {
    // Without what `./` leaves in the middle of a path.
    let path: PathBuf = path.components().collect();
    Fault::new(&machine::NO_SUCH_FILE).with("file", path.display())
}

/// The bytes of a file that holds a secret; nothing of one that others can read, or that isn't this person's own.
pub fn read_secret(path: &Path) -> Option<Vec<u8>> {
    core_dump::forbid();
    let (file, about) = opened(path, Links::Refused).ok()?;
    let file = file.filter(|_| is_private(&about))?;
    whole(file, &about, LIMIT).ok()?
}

#[cfg(unix)]
fn is_private(about: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    about.mode() & 0o077 == 0 && about.uid() == nix::unistd::geteuid().as_raw()
}

/// What lies below the person's profile is theirs by its access list.
#[cfg(not(unix))]
fn is_private(_about: &fs::Metadata) -> bool {
    true
}

/// Whether this person may not read what stands there, or may not even look.
pub fn is_denied(path: &Path) -> bool {
    let read = match fs::metadata(path) {
        Ok(about) if about.is_dir() => fs::read_dir(path).map(drop),
        Ok(about) if about.is_file() => File::open(path).map(drop),
        // Opening a pipe would wait for somebody who writes into it.
        Ok(_) => Ok(()),
        Err(error) => Err(error),
    };
    read.is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
}

/// As [`read`], of a file whose absence means something: a link that leads nowhere, there or on the way, is no absence.
///
/// # Errors
/// As [`read`], and `GK-SYS-002` for such a link.
pub fn read_or_dangling(path: &Path) -> Result<Option<Vec<u8>>> {
    let bytes = read(path)?;
    let lost = if bytes.is_none() { links_to_nothing(path).next() } else { None };
    lost.map_or(Ok(bytes), |link| Err(leads_nowhere(path, link)))
}

/// The links that lead nowhere, there or on the way, each with what it leads to.
fn links_to_nothing(path: &Path) -> impl Iterator<Item = (&Path, PathBuf)> {
    path.ancestors().filter_map(|link| Some((link, dangling(link)?)))
}

fn leads_nowhere(path: &Path, (link, target): (&Path, PathBuf)) -> Fault {
    let why = Phrase::new(seen::LINK_TO_NOTHING).with("link", link.display()).with("target", target.display());
    Fault::new(&machine::CANNOT_READ).with("file", path.display()).because_phrase(why)
}

/// Where a file can't be reached because a link leads into a folder that isn't there (`GK-SYS-002`): a disk that isn't
/// mounted, a repository that was moved. In a folder that is there, the file alone is gone.
pub fn lost(path: &Path) -> Option<Fault> {
    let is_folder_there = |link: &Path, target: &Path| {
        let file = link.parent().map(|folder| folder.join(target));
        file.is_some_and(|file| file.parent().is_some_and(Path::is_dir))
    };
    let lost = links_to_nothing(path).find(|(link, target)| *link != path || !is_folder_there(link, target));
    lost.map(|link| leads_nowhere(path, link))
}

/// What a link leads to, where that isn't there.
pub fn dangling(link: &Path) -> Option<PathBuf> {
    fs::read_link(link).ok().filter(|_| fs::metadata(link).is_err())
}

/// What a link leads to, whether that is there or not.
pub fn target(link: &Path) -> Option<PathBuf> {
    fs::read_link(link).ok()
}

/// A file's length in bytes; `None` where there is no file, or something else in its place.
pub fn size(path: &Path) -> Option<u64> {
    fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|about| about.len())
}

/// Whether a file has the permission to be started, by anybody; Windows knows no such thing.
pub fn is_executable(path: &Path) -> bool {
    #[cfg(unix)]
    return fs::metadata(path).is_ok_and(|about| std::os::unix::fs::MetadataExt::mode(&about) & 0o111 != 0);
    #[cfg(not(unix))]
    path.is_file()
}

/// Whether the system lets this user start it: a disk may be mounted without that (`noexec`), or an access list forbid it.
pub fn may_start(path: &Path) -> bool {
    #[cfg(unix)]
    return nix::unistd::access(path, nix::unistd::AccessFlags::X_OK).is_ok();
    #[cfg(not(unix))]
    path.is_file()
}

/// The names in a folder, in the order of their bytes; none where there is no folder.
///
/// # Errors
/// `GK-SYS-002` where it can't be read.
pub fn list(folder: &Path) -> Result<Vec<String>> {
    let unreadable = |error| unreadable(folder, error);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if absent(&error) => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    Ok(names)
}

/// A path below a file counts as absent too.
pub(super) fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}
