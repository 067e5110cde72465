//! Which real tests ran and which were skipped, and why.
//!
//! libtest knows no skipped test: one that returns early counts as passed. So each is written to
//! `target/real/tally` as well, a line a test, for `.ci/run` to print; a skip is also said on stderr at once.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::panic::Location;

use super::client;

pub fn ran(caller: &Location) {
    note(&format!("ran {}", test(caller)));
}

pub fn skipped(caller: &Location, reason: &str) {
    let line = format!("SKIPPED {}: {reason}", test(caller));
    note(&line);
    // Written past libtest, which would swallow what a passed test prints.
    _ = writeln!(std::io::stderr(), "{line}");
}

/// libtest names its threads after the tests; on any other thread the place in the source has to do.
fn test(caller: &Location) -> String {
    let thread = std::thread::current();
    let test = thread.name().filter(|name| name.contains("::"));
    test.map_or_else(|| format!("{}:{}", caller.file(), caller.line()), str::to_owned)
}

fn note(line: &str) {
    let folder = client::folder();
    _ = fs::create_dir_all(&folder);
    if let Ok(mut tally) = OpenOptions::new().create(true).append(true).open(folder.join("tally")) {
        _ = tally.write_all(format!("{line}\n").as_bytes());
    }
}
