//! A part of root's work that is done as somebody else: this program again, which becomes that person before it does
//! anything else.
//!
//! Whoever is started with a person's rights is that person's to trace from its first instruction on, and at root's
//! terminal that person would then type for root. So the part is started as root, leaves root's terminal, and changes its
//! rights by itself: a process whose rights have changed is looked into by nobody but root, until it becomes another
//! program. What it starts in turn is the person's own, and gets neither that terminal nor what is open there.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use super::{User, World, stays};
use crate::fault::Fault;

/// The first word of a part's command line; then come its name, uid, gid and folder, and what it is to do.
#[cfg(unix)]
const VERB: &str = "as-person";

/// This program, to be run as somebody in that person's home; it begins in `folder`, or stays where root is.
pub(super) fn of(world: &World, user: &User, home: &Path, folder: Option<&Path>, args: &[String]) -> Command {
    let mut command = Command::new(&world.exe);
    #[cfg(unix)]
    command
        .arg(VERB)
        .arg(&user.name)
        .args([user.uid, user.gid].map(|number| number.to_string()))
        .arg(folder.unwrap_or(Path::new("")));
    #[cfg(not(unix))]
    let _ = folder;
    command.args(args).env_clear();
    for (name, value) in world.vars.iter().filter(|(name, _)| stays(name)) {
        command.env(name, value);
    }
    command.env("HOME", home).env("USER", &user.name).env("LOGNAME", &user.name);
    command
}

/// What this process is to do; where it is a part, it has become its person. To be called before any thread is started.
///
/// # Errors
/// `GK-SYS-007` with what it was to do.
pub fn become_person(args: Vec<OsString>) -> Result<Vec<OsString>, (Fault, Vec<OsString>)> {
    #[cfg(unix)]
    if let [program, verb, name, uid, gid, folder, rest @ ..] = &args[..]
        && verb == VERB
    {
        let rest = [std::slice::from_ref(program), rest].concat();
        return match unix::become_person(name, uid, gid, Path::new(folder)) {
            Ok(()) => Ok(rest),
            Err(error) => {
                let fault = Fault::new(&crate::code::machine::CANNOT_BECOME);
                Err((fault.with("name", name.to_string_lossy()).because(error), rest))
            }
        };
    }
    Ok(args)
}

/// Whether this process works for root as somebody else.
pub fn is_part() -> bool {
    #[cfg(unix)]
    return unix::IS_PART.load(std::sync::atomic::Ordering::Relaxed);
    #[cfg(not(unix))]
    false
}

#[cfg(unix)]
mod unix {
    use std::ffi::{CStr, CString, OsStr};
    use std::io;
    use std::os::unix::ffi::OsStrExt;
    use std::path::Path;
    use std::sync::atomic::{AtomicBool, Ordering};

    use nix::unistd::{Gid, Uid, chdir, setgid, setsid, setuid};

    use crate::world::core_dump;

    pub(super) static IS_PART: AtomicBool = AtomicBool::new(false);

    pub(super) fn become_person(name: &OsStr, uid: &OsStr, gid: &OsStr, folder: &Path) -> io::Result<()> {
        let number = |text: &OsStr| text.to_str().and_then(|text| text.parse().ok());
        let numbers = number(uid).zip(number(gid)).ok_or(io::ErrorKind::InvalidInput)?;
        let (uid, gid) = (Uid::from_raw(numbers.0), Gid::from_raw(numbers.1));
        setsid()?;
        take_groups(&CString::new(name.as_bytes())?, gid)?;
        setgid(gid)?;
        setuid(uid)?;
        IS_PART.store(true, Ordering::Relaxed);
        core_dump::forbid();
        // With that person's rights: a folder may be closed to root, or lead elsewhere for root.
        if !folder.as_os_str().is_empty() {
            chdir(folder)?;
        }
        Ok(())
    }

    /// A home may lie where only a group may go.
    #[cfg(not(target_os = "macos"))]
    fn take_groups(name: &CStr, gid: Gid) -> nix::Result<()> {
        nix::unistd::initgroups(name, gid)
    }

    #[cfg(target_os = "macos")]
    #[allow(unsafe_code, reason = "the crate has it for other systems alone")]
    fn take_groups(name: &CStr, gid: Gid) -> nix::Result<()> {
        let gid = gid.as_raw().cast_signed();
        // SAFETY: the name ends with a null, and nothing keeps it.
        nix::errno::Errno::result(unsafe { nix::libc::initgroups(name.as_ptr(), gid) }).map(drop)
    }
}
