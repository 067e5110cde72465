//! Which tests with real programs ran, which were skipped and why, and how long the tests of this binary took.
//!
//! libtest knows no skipped test: one that returns early counts as passed; and it tells no times. So both are written
//! to `target/real/tally`, a line a test, for `.ci/run` to judge and to print; a skip is also said on stderr at once.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// `target/real`: the tally, tables, and the programs that tests fetch.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("real")
}

pub fn ran(caller: &Location) {
    note(&format!("ran {}", test(caller)));
}

pub fn skipped(caller: &Location, reason: &str) {
    let line = format!("SKIPPED {}: {reason}", test(caller));
    note(&line);
    // Written past libtest, which would swallow what a passed test prints.
    _ = writeln!(std::io::stderr(), "{line}");
}

/// Why the calling test isn't begun: `GENKAN_TESTS_UNTIL`, in seconds since the epoch, is over. What has begun goes on.
///
/// # Panics
/// Where the variable is no number.
pub fn too_late() -> Option<&'static str> {
    thread_local!(static IS_LATE: bool = std::env::var("GENKAN_TESTS_UNTIL").is_ok_and(|until| {
        let until = until.parse().expect("GENKAN_TESTS_UNTIL is a number of seconds");
        SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_secs() >= until
    }));
    IS_LATE.with(|is_late| is_late.then_some("no time is left on this machine"))
}

/// So many of the rows that the calling test has.
pub fn part(run: usize, all: usize) {
    if let Some(test) = named() {
        note(&format!("rows {run}/{all} {test}"));
    }
}

/// From now on until its end the calling test is timed, once: its thread ends with it.
pub fn timed() {
    thread_local!(static TIMED: Timed = Timed { began: Instant::now(), test: named() });
    TIMED.with(|_| ());
}

struct Timed {
    began: Instant,
    test: Option<String>,
}

impl Drop for Timed {
    fn drop(&mut self) {
        if let Some(test) = &self.test {
            note(&format!("took {:.1} {test}", self.began.elapsed().as_secs_f64()));
        }
    }
}

fn test(caller: &Location) -> String {
    named().unwrap_or_else(|| format!("{}:{}", caller.file(), caller.line()))
}

/// libtest names its threads after the tests.
fn named() -> Option<String> {
    std::thread::current().name().filter(|name| name.contains("::")).map(str::to_owned)
}

fn note(line: &str) {
    let folder = folder();
    _ = fs::create_dir_all(&folder);
    if let Ok(mut tally) = OpenOptions::new().create(true).append(true).open(folder.join("tally")) {
        _ = tally.write_all(format!("{line}\n").as_bytes());
    }
}
