//! What only root may do, for a test that anybody runs: whoever isn't root becomes it in a user namespace.
//!
//! The process of libtest has threads, and such a process can't enter a user namespace. So the test is run again, alone,
//! by a process of its own that `unshare` starts there.

use std::cell::Cell;
use std::fs;
use std::panic::Location;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use nix::sched::{CloneFlags, unshare};

use crate::tally;

/// What a test needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rights {
    /// Mounts and networks of its own.
    Namespaces,
    /// The same, and accounts that aren't root's.
    Accounts,
}

/// Set where the test is run again.
const AGAIN: &str = "GENKAN_TEST_AS_ROOT";

/// Whether the calling test goes on here. Else it is over: it has been run again elsewhere and has passed there, or it
/// is counted as skipped.
///
/// # Panics
/// With everything that the test said, where it failed elsewhere.
#[track_caller]
pub fn go_on(needed: Rights, caller: &Location) -> bool {
    thread_local!(static OVER: Cell<bool> = const { Cell::new(false) });
    if OVER.get() {
        return false;
    }
    let lack = match (are_namespaces_allowed(), has_accounts()) {
        (Ok(()), true) => return true,
        (Ok(()), false) if needed == Rights::Namespaces => return true,
        (Ok(()), false) => "one account is all that there is here (newuidmap, /etc/subuid)".to_owned(),
        (Err(reason), _) => reason,
    };
    OVER.set(true);
    let name = std::thread::current().name().filter(|name| name.contains("::")).map(str::to_owned);
    match (std::env::var_os(AGAIN), as_root(), name) {
        (None, Ok(flags), Some(name)) => again(&name, flags),
        (None, Err(reason), _) => tally::skipped(caller, &format!("{lack}; {reason}")),
        _ => tally::skipped(caller, &lack),
    }
    false
}

/// Runs a test again as root of a user namespace.
#[track_caller]
fn again(name: &str, flags: &[&str]) {
    let this = std::env::current_exe().expect("this program");
    let mut command = Command::new("unshare");
    command.args(flags).arg(this).args(["--exact", name, "--nocapture"]).env(AGAIN, "1").stdin(Stdio::null());
    let done = command.output().expect("unshare");
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "as root of a user namespace: {}\n{said}", done.status);
    assert!(said.contains("1 passed"), "no such test: {name}\n{said}");
}

/// Flags of `unshare` for a user namespace with as many accounts as there can be, or why there is none.
fn as_root() -> Result<&'static [&'static str], String> {
    const WAYS: [&[&str]; 2] = [&["--user", "--map-root-user", "--map-auto"], &["--user", "--map-root-user"]];
    static WAY: OnceLock<Result<&[&str], String>> = OnceLock::new();
    let find = || {
        let mut reason = String::new();
        for way in WAYS {
            let tried = Command::new("unshare").args(way).arg("true").stdin(Stdio::null()).output();
            let tried = tried.map_err(|error| format!("unshare can't be run: {error}"))?;
            if tried.status.success() {
                return Ok(way);
            }
            reason = String::from_utf8_lossy(&tried.stderr).trim().replace('\n', ", ");
        }
        Err(format!("no user namespace: {reason}"))
    };
    WAY.get_or_init(find).clone()
}

/// Tried on a thread that ends with it.
fn are_namespaces_allowed() -> Result<(), String> {
    static ALLOWED: OnceLock<Result<(), String>> = OnceLock::new();
    let try_it = || {
        let enter = || unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS);
        let done = std::thread::spawn(enter).join().expect("a thread without a panic");
        done.map_err(|error| format!("no namespaces here: {error}"))
    };
    ALLOWED.get_or_init(try_it).clone()
}

/// Whether an account of any number up to nobody's can be taken here.
fn has_accounts() -> bool {
    let is_mapped = |file: &str| {
        let map = fs::read_to_string(file).unwrap_or_default();
        let counts = map.lines().filter_map(|line| line.split_whitespace().nth(2)?.parse::<u64>().ok());
        counts.sum::<u64>() > 65_534
    };
    ["/proc/self/uid_map", "/proc/self/gid_map"].into_iter().all(is_mapped)
}
