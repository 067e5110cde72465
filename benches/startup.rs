//! Whole processes against an empty process of the same target, linkage and profile, as ratios of one run.
//!
//! `cargo bench --bench startup`. The empty process is this very program, asked to return at once. Pairs run
//! in turn, so that whatever else the machine does falls on both; the ratio is the median over the pairs.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]

mod measure;

use std::path::Path;
use std::process::{Command, Stdio};

use measure::{EMPTY, is_empty, ratios};

/// Pairs per command.
const PAIRS: usize = 200;

fn main() {
    if is_empty() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let genkan = Path::new(env!("CARGO_BIN_EXE_genkan"));
    let empty = std::env::current_exe().unwrap();
    let setup: &[&str] = &["setup", "--non-interactive"];
    assert!(start(genkan, home.path(), setup).status().unwrap().success(), "the first setup");
    println!("{:<34} {:>8} {:>8}", "command", "wall", "cpu");
    for args in [setup, &["check"], &["explain", "AWS_REGION"], &["--version"]] {
        let ours = || start(genkan, home.path(), args);
        let (wall, cpu) = ratios(PAIRS, ours, || start(&empty, home.path(), &[EMPTY]));
        println!("{:<34} {wall:>7.2}x {cpu:>7.2}x", args.join(" "));
    }
}

fn start(program: &Path, home: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).env_clear().env("HOME", home).current_dir(home);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
