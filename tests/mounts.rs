//! A thread with mounts of its own: what a test mounts there, nobody else sees. What it starts lives there too.

use std::panic::Location;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

use crate::real::tally;

/// Runs a test on a thread with mounts of its own; counted as skipped where this machine has none.
#[track_caller]
pub fn in_own_mounts(test: impl FnOnce() + Send) {
    let caller = Location::caller();
    let none = None::<&str>;
    let enter = || {
        unshare(CloneFlags::CLONE_NEWNS)?;
        mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none)
    };
    // libtest names a test's thread; the tally wants that name.
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    std::thread::scope(|scope| {
        let inhabit = move || match enter() {
            Ok(()) => {
                tally::ran(caller);
                test();
            }
            Err(error) => tally::skipped(caller, &format!("no mounts of its own: {error}")),
        };
        let thread = std::thread::Builder::new().name(name).spawn_scoped(scope, inhabit).expect("a thread");
        if let Err(panic) = thread.join() {
            std::panic::resume_unwind(panic);
        }
    });
}
