//! Why a file can't be read or written, and who repairs that: told from what stands there once the system has refused.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::{BESIDE, astray, dangling, follow, standing_of_link};
#[cfg(unix)]
use super::{Standing, standing};
use crate::code::machine;
use crate::fault::Fault;
#[cfg(unix)]
use crate::messages::Message;
use crate::messages::{Phrase, common as words};
use crate::world::person::{self, word};

/// `GK-SYS-003` with what the system said, and with the next step where what stands there shows one.
pub fn unwritable(path: &Path, error: io::Error) -> Fault {
    let fault = Fault::new(&machine::CANNOT_WRITE).with("file", path.display());
    if let Some(link) = astray(path) {
        let target = fs::read_link(&link).unwrap_or_default();
        let owner = standing_of_link(&link).map(|link| person::name_of(link.uid)).unwrap_or_default();
        let why = Phrase::new(words::OTHERS_LINK).with("place", link.display()).with("owner", owner);
        let step = Phrase::new(words::WITHOUT_OTHERS_LINK).with("place", word(&link.display().to_string()));
        return fault.because_phrase(why.with("target", target.display())).hint_phrase(step);
    }
    let fault = fault.because(without_beside(&error.to_string()));
    let step = read_only_link(path, error.kind());
    match step.or_else(|| next_step(&follow(path).unwrap_or_else(|_| path.to_owned()), error.kind())) {
        Some(step) => fault.hint_phrase(step),
        None => fault,
    }
}

/// `GK-SYS-002` in the same way.
pub(super) fn unreadable(path: &Path, error: io::Error) -> Fault {
    #[cfg(unix)]
    let (kind, is_circle) = (error.kind(), error.raw_os_error() == Some(nix::libc::ELOOP));
    let fault = Fault::new(&machine::CANNOT_READ).with("file", path.display()).because(error);
    #[cfg(unix)]
    if is_circle && let Some(link) = path.ancestors().filter(|place| is_link(place)).last() {
        let place = word(&link.display().to_string());
        return fault.hint(words::CIRCLE_IN_PLACE, &[("place", &place)]);
    }
    #[cfg(unix)]
    if kind == ErrorKind::PermissionDenied
        // What can't be looked at lies behind what can.
        && let Some(place) = path.ancestors().find(|place| fs::metadata(place).is_ok())
        && let Some(step) = standing(place).and_then(|found| allowed(place, &found, READ))
    {
        return fault.hint_phrase(step);
    }
    fault
}

/// The error without the name of the file that was to take the place of another: nobody finds that one.
fn without_beside(error: &str) -> &str {
    match error.split_once(" at path \"") {
        Some((said, path)) if path.contains(BESIDE) => said,
        _ => error,
    }
}

fn is_link(place: &Path) -> bool {
    fs::symlink_metadata(place).is_ok_and(|about| about.is_symlink())
}

/// A link into what is read-only by design: a tool of the person's own makes the file, and makes it anew.
fn read_only_link(path: &Path, kind: ErrorKind) -> Option<Phrase> {
    let link = path.ancestors().find(|place| is_link(place))?;
    let target = fs::canonicalize(link).ok()?;
    let is_store = ["/nix/store", "/gnu/store"].iter().any(|store| target.starts_with(store));
    let said = Phrase::new(words::READ_ONLY_LINK).with("place", word(&link.display().to_string()));
    (kind == ErrorKind::ReadOnlyFilesystem || is_store).then(|| said.with("target", target.display()))
}

fn next_step(target: &Path, kind: ErrorKind) -> Option<Phrase> {
    let above = target.ancestors().skip(1).find(|folder| fs::metadata(folder).is_ok())?;
    let say = |text, place: &Path| Phrase::new(text).with("place", word(&place.display().to_string()));
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some(say(words::NO_ROOM, above)),
        ErrorKind::ReadOnlyFilesystem => Some(say(words::READ_ONLY, mounted(above))),
        ErrorKind::ResourceBusy => target.is_file().then(|| say(words::MOUNTED_ITSELF, target)),
        ErrorKind::IsADirectory => target.is_dir().then(|| say(words::FOLDER_IN_PLACE, target)),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists | ErrorKind::NotFound => {
            let link = target.ancestors().skip(1).find_map(|link| Some((link, dangling(link)?)));
            match link {
                Some((link, to)) => Some(say(words::LINK_IN_PLACE, link).with("target", to.display())),
                None => (!above.is_dir()).then(|| say(words::FILE_IN_PLACE, above)),
            }
        }
        #[cfg(unix)]
        ErrorKind::PermissionDenied => permission(target, above),
        _ => None,
    }
}

/// The outermost folder of a file system that is mounted read-only.
fn mounted(folder: &Path) -> &Path {
    #[cfg(unix)]
    {
        use nix::sys::statvfs::{FsFlags, statvfs};
        let is_read_only =
            |folder: &&Path| statvfs(*folder).is_ok_and(|about| about.flags().contains(FsFlags::ST_RDONLY));
        folder.ancestors().take_while(is_read_only).last().unwrap_or(folder)
    }
    #[cfg(not(unix))]
    folder
}

/// What is wanted of a place.
#[cfg(unix)]
struct Wanted {
    /// The bits of a folder's mode and of a file's, and how `chmod` calls them.
    folder: (u32, &'static str),
    file: (u32, &'static str),
    of_root: Message,
    of_others: Message,
}

#[cfg(unix)]
const WRITE: Wanted = Wanted {
    folder: (0o300, "u+rwx"),
    file: (0o600, "u+rw"),
    of_root: words::ROOTS_PLACE,
    of_others: words::OTHERS_PLACE,
};
#[cfg(unix)]
const READ: Wanted = Wanted {
    folder: (0o500, "u+rx"),
    file: (0o400, "u+r"),
    of_root: words::ROOTS_SECRET,
    of_others: words::OTHERS_SECRET,
};

/// What keeps this person from writing, and who changes it: a mode, an owner, or else perhaps a flag.
#[cfg(unix)]
fn permission(target: &Path, above: &Path) -> Option<Phrase> {
    use nix::unistd::{AccessFlags, access};
    let may_write = access(above, AccessFlags::W_OK | AccessFlags::X_OK).is_ok();
    if may_write && fs::symlink_metadata(target).is_err() {
        // What was made there got no mode.
        return Some(Phrase::new(words::NO_MODES).with("place", word(&above.display().to_string())));
    }
    let place = if may_write { target } else { above };
    let found = standing(place)?;
    allowed(place, &found, WRITE).or_else(|| {
        let sudo = person::sudo();
        let (look, take_off) =
            if cfg!(target_os = "macos") { ("ls -lOd", "chflags nouchg") } else { ("lsattr -d", "chattr -i") };
        let said = Phrase::new(words::LOCKED_OTHERWISE).with("place", word(&place.display().to_string()));
        Some(said.with("look", look).with("take_off", format_args!("{sudo}{take_off}")))
    })
}

/// What allows it: a mode of this person's own, or another owner; `None` where neither forbids it.
#[cfg(unix)]
fn allowed(place: &Path, found: &Standing, wanted: Wanted) -> Option<Phrase> {
    let say = |text| Phrase::new(text).with("place", word(&place.display().to_string()));
    if !found.is_own && !person::is_root() {
        let owner = person::name_of(found.uid);
        // What is somebody else's in a folder of this person's came there by `sudo`; another place is that person's own.
        let is_within_own = place.parent().and_then(standing).is_some_and(|folder| folder.is_own);
        let said = say(match (is_within_own, found.is_roots) {
            (true, _) => words::TAKE_BACK,
            (false, true) => wanted.of_root,
            (false, false) => wanted.of_others,
        });
        return Some(said.with("owner", owner).with("flags", if place.is_dir() { "-R " } else { "" }));
    }
    let (needed, mode) = if place.is_dir() { wanted.folder } else { wanted.file };
    (found.is_own && found.mode & needed != needed).then(|| say(words::OWN_MODE).with("mode", mode))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::super::{Access, replace};
    use super::*;
    use crate::messages::Lang;

    fn said(path: &Path, kind: ErrorKind) -> String {
        unwritable(path, kind.into()).hints(Lang::En).join(" ")
    }

    #[test]
    fn the_next_step_is_of_what_stands_in_the_way() {
        let root = tempfile::tempdir().unwrap();
        let path = |name: &str| root.path().join(name);
        replace(&path("a file"), b"", None, Access::Private).unwrap();
        fs::create_dir(path("folder")).unwrap();
        symlink("nowhere", path("link")).unwrap();
        symlink("folder", path("store")).unwrap();
        symlink("circle", path("circle")).unwrap();
        let circle = super::super::read(&path("circle")).unwrap_err().hints(Lang::En).join(" ");
        assert!(circle.contains("leads back to itself"), "{circle}");
        let folder = super::super::read(&path("folder")).unwrap_err().hints(Lang::En).join(" ");
        assert!(folder.contains("is a folder, and a file is needed there"), "{folder}");
        let at = |name: &str| word(&path(name).display().to_string());
        for (name, kind, step) in [
            ("a file/x", ErrorKind::NotADirectory, format!("{} is a file", at("a file"))),
            ("folder", ErrorKind::IsADirectory, format!("{} is a folder", at("folder"))),
            ("link/x", ErrorKind::AlreadyExists, format!("{} is a link to nowhere", at("link"))),
            ("folder/x/y", ErrorKind::StorageFull, format!("disk of {}", at("folder"))),
            ("folder/x", ErrorKind::QuotaExceeded, format!("disk of {}", at("folder"))),
            ("folder/x", ErrorKind::ReadOnlyFilesystem, format!("{} is mounted read-only", at("folder"))),
            ("a file", ErrorKind::ResourceBusy, format!("{} is mounted by itself", at("a file"))),
            ("store/x", ErrorKind::ReadOnlyFilesystem, format!("{} is a link to {}", at("store"), at("folder"))),
            // Its mode and its owner allow it.
            ("folder/x", ErrorKind::PermissionDenied, format!("disk of {} may keep no modes", at("folder"))),
            ("a file", ErrorKind::PermissionDenied, at("a file")),
            ("folder/x", ErrorKind::Other, String::new()),
        ] {
            let said = said(&path(name), kind);
            assert!(if step.is_empty() { said.is_empty() } else { said.contains(&step) }, "{name} {kind:?}: {said}");
        }
    }

    #[test]
    fn a_mode_of_ones_own_is_given_back_and_another_owners_file_by_root() {
        let root = tempfile::tempdir().unwrap();
        let (folder, file) = (root.path().join("own"), root.path().join("own/file"));
        fs::create_dir(&folder).unwrap();
        replace(&file, b"", None, Access::Private).unwrap();
        let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        mode(&file, 0o400);
        assert!(said(&file, ErrorKind::PermissionDenied).contains("chmod u+rw "));
        let unread = |path: &Path| unreadable(path, ErrorKind::PermissionDenied.into()).hints(Lang::En).join(" ");
        assert!(unread(&file).is_empty(), "its mode allows it");
        mode(&file, 0o200);
        assert!(unread(&file).contains("chmod u+r "));
        // Whoever is root writes in any folder.
        if !nix::unistd::geteuid().is_root() {
            mode(&folder, 0o500);
            let said = said(&folder.join("new/file"), ErrorKind::PermissionDenied);
            assert!(said.contains(&format!("chmod u+rwx {}", word(&folder.display().to_string()))), "{said}");
            mode(&folder, 0o700);
            let said = self::said(Path::new("/etc/new"), ErrorKind::PermissionDenied);
            assert!(said.contains("/etc belongs to root") && !said.contains("chown"), "{said}");
            let said = unread(Path::new("/root/x"));
            assert!(said.contains("/root belongs to root, and you may not read it"), "{said}");
            mode(&folder, 0o300);
            assert!(unread(&folder.join("new")).contains("chmod u+rx "));
            mode(&folder, 0o700);
        }
    }

    #[test]
    fn no_error_names_the_file_beside() {
        let said = r#"Permission denied (os error 13) at path "/home/a/.claude/.genkan-W9alOK""#;
        assert_eq!(without_beside(said), "Permission denied (os error 13)");
        let other = r#"not found at path "/home/a""#;
        assert_eq!(without_beside(other), other);
    }
}
