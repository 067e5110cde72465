//! Whole processes against an empty process of the same target, linkage and profile, as ratios of one run.
//!
//! `cargo bench --bench startup`. The empty process is this very program, asked to return at once. Pairs run
//! in turn, so that whatever else the machine does falls on both; the ratio is the median over the pairs.

#![allow(clippy::print_stdout, clippy::disallowed_methods, clippy::unwrap_used, reason = "a measurement prints")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Pairs per command.
const PAIRS: usize = 200;
const EMPTY: &str = "--return-at-once";

fn main() {
    if std::env::args().any(|arg| arg == EMPTY) {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let genkan = Path::new(env!("CARGO_BIN_EXE_genkan"));
    let empty = std::env::current_exe().unwrap();
    let setup: &[&str] = &["setup", "--non-interactive"];
    assert!(start(genkan, home.path(), setup).status().unwrap().success(), "the first setup");
    println!("{:<34} {:>8} {:>8}", "command", "wall", "cpu");
    for args in [setup, &["check"], &["explain", "AWS_REGION"], &["--version"]] {
        let mut wall = Vec::with_capacity(PAIRS);
        let mut cpu = Vec::with_capacity(PAIRS);
        for _ in 0..PAIRS {
            let ours = measure(start(genkan, home.path(), args));
            let floor = measure(start(&empty, home.path(), &[EMPTY]));
            wall.push(ours.0.as_secs_f64() / floor.0.as_secs_f64());
            cpu.push(ours.1.as_secs_f64() / floor.1.as_secs_f64().max(1e-6));
        }
        println!("{:<34} {:>7.2}x {:>7.2}x", args.join(" "), median(&mut wall), median(&mut cpu));
    }
}

fn start(program: &Path, home: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).env_clear().env("HOME", home).current_dir(home);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Wall time and CPU time of one process.
fn measure(mut command: Command) -> (Duration, Duration) {
    let before = cpu();
    let start = Instant::now();
    command.status().unwrap();
    (start.elapsed(), cpu() - before)
}

/// CPU time of all children that have ended.
#[cfg(unix)]
fn cpu() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap();
    let time = |time: nix::sys::time::TimeVal| {
        Duration::from_micros(u64::try_from(time.tv_sec() * 1_000_000 + time.tv_usec()).unwrap())
    };
    time(usage.user_time()) + time(usage.system_time())
}

#[cfg(not(unix))]
fn cpu() -> Duration {
    Duration::ZERO
}

fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}
