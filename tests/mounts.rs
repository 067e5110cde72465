//! A thread with mounts of its own: what a test mounts there, nobody else sees. What it starts lives there too.

use std::fmt::Display;
use std::fs;
use std::panic::Location;
use std::path::Path;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use nix::sys::statvfs::{FsFlags, statvfs};

use crate::rights::{self, Rights};
use crate::tally;

const NONE: Option<&str> = None;

/// The folders of a machine that genkan makes: no test shows what stands there on the machine that it runs on.
pub const SHARED: [&str; 3] = ["/etc/claude-code", "/etc/genkan", "/var/lib/genkan"];

/// Runs a test on a thread with mounts of its own; counted as skipped where this machine has none.
#[track_caller]
pub fn in_own_mounts(needed: Rights, test: impl FnOnce() + Send) {
    let caller = Location::caller();
    if !rights::go_on(needed, caller) {
        return;
    }
    // libtest names a test's thread; the tally wants that name.
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    std::thread::scope(|scope| {
        let inhabit = move || match alone() {
            Ok(()) => {
                tally::ran(caller);
                test();
            }
            Err(reason) => tally::skipped(caller, &reason),
        };
        let thread = std::thread::Builder::new().name(name).spawn_scoped(scope, inhabit).expect("a thread");
        if let Err(panic) = thread.join() {
            std::panic::resume_unwind(panic);
        }
    });
}

/// What genkan has set up on this machine itself isn't there for this thread, nor for what it starts.
///
/// # Panics
/// Where that can't be: every test of an own program would tell of this machine instead.
pub fn leave_the_machines_own() {
    let of = |task: &str| fs::read_link(format!("/proc/{task}/ns/mnt")).ok();
    // A thread that has mounts of its own has furnished them itself.
    if set_up().next().is_none() || of("thread-self") != of("self") {
        return;
    }
    alone().expect("genkan is set up on this machine, machine-wide; the tests need root to look past that");
}

/// Gives the calling thread mounts of its own: what genkan has set up on the machine that the tests run on is none of
/// theirs.
fn alone() -> Result<(), String> {
    enter(CloneFlags::CLONE_NEWNS)?;
    set_up().try_for_each(empty)
}

/// Those of [`SHARED`] that are there.
fn set_up() -> impl Iterator<Item = &'static Path> {
    SHARED.iter().map(Path::new).filter(|folder| folder.exists())
}

/// Gives the calling thread namespaces of its own, mounts among them, that nothing of leads back to the machine.
pub fn enter(namespaces: CloneFlags) -> Result<(), String> {
    say("no namespaces here", unshare(namespaces))?;
    say("mounts can't be made private", mount(NONE, "/", NONE, MsFlags::MS_REC | MsFlags::MS_PRIVATE, NONE))
}

/// Shows a folder of the machine's at another place, where nothing can be written.
pub fn show(folder: &Path, at: &Path) -> Result<(), String> {
    make(at)?;
    let what = folder.display().to_string();
    say(&what, mount(Some(folder), at, NONE, MsFlags::MS_BIND | MsFlags::MS_REC, NONE))?;
    // In a user namespace a mount has to keep what the machine forbids there.
    let kept = [
        (FsFlags::ST_NOSUID, MsFlags::MS_NOSUID),
        (FsFlags::ST_NODEV, MsFlags::MS_NODEV),
        (FsFlags::ST_NOEXEC, MsFlags::MS_NOEXEC),
        (FsFlags::ST_NOATIME, MsFlags::MS_NOATIME),
        (FsFlags::ST_RELATIME, MsFlags::MS_RELATIME),
    ];
    let now = say(&what, statvfs(at))?.flags();
    let kept = kept.into_iter().filter(|(flag, _)| now.contains(*flag)).map(|(_, flag)| flag);
    let how = MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY;
    say(&what, mount(NONE, at, NONE, kept.fold(how, |all, flag| all | flag), NONE))
}

/// Fills `into`, in the place of a folder of the machine's, with links to everything in it but what genkan makes there.
/// So a test can add, replace and remove whatever stands directly in it. The folder itself lies at `now`, and at `shown`
/// once the links are followed.
pub fn link(folder: &Path, now: &Path, shown: &Path, into: &Path) -> Result<(), String> {
    make(into)?;
    for entry in say(&folder.display().to_string(), fs::read_dir(now))?.flatten() {
        let name = entry.file_name();
        if SHARED.iter().any(|own| folder.join(&name) == Path::new(own)) {
            continue;
        }
        // A link stays the one that it is: its text says something, of a time zone's file for example.
        let target = fs::read_link(entry.path()).unwrap_or_else(|_| shown.join(&name));
        say(&entry.path().display().to_string(), std::os::unix::fs::symlink(target, into.join(name)))?;
    }
    Ok(())
}

/// Lays an empty folder in memory over one of the machine's.
pub fn empty(folder: &Path) -> Result<(), String> {
    let done = mount(Some("tmpfs"), folder, Some("tmpfs"), MsFlags::empty(), Some("mode=755"));
    say(&folder.display().to_string(), done)
}

pub fn make(folder: &Path) -> Result<(), String> {
    say(&folder.display().to_string(), fs::create_dir_all(folder))
}

/// The error as a reason to skip, in one line.
pub fn say<T>(what: &str, done: Result<T, impl Display>) -> Result<T, String> {
    done.map_err(|error| format!("{what}: {error}"))
}
