//! What a whole process costs: wall time and CPU time, alone and beside another one.

#![allow(dead_code, unreachable_pub, reason = "each benchmark needs a part")]

use std::process::Command;
use std::time::{Duration, Instant};

/// The argument that makes a benchmark the empty process.
pub const EMPTY: &str = "--return-at-once";

/// Whether this process was only asked to end.
pub fn is_empty() -> bool {
    std::env::args().any(|arg| arg == EMPTY)
}

/// Wall time and CPU time of one process, which has to succeed.
pub fn measure(mut command: Command) -> (Duration, Duration) {
    let before = cpu();
    let start = Instant::now();
    let status = command.status().unwrap();
    let measured = (start.elapsed(), cpu() - before);
    assert!(status.success(), "{command:?}");
    measured
}

/// Ratios of wall and CPU time of pairs that run in turn, so that whatever else the machine does falls on both.
pub fn ratios(pairs: usize, ours: impl Fn() -> Command, floor: impl Fn() -> Command) -> (f64, f64) {
    let (mut wall, mut processor) = (Vec::with_capacity(pairs), Vec::with_capacity(pairs));
    for _ in 0..pairs {
        let ours = measure(ours());
        let floor = measure(floor());
        wall.push(ours.0.as_secs_f64() / floor.0.as_secs_f64());
        processor.push(ours.1.as_secs_f64() / floor.1.as_secs_f64().max(1e-6));
    }
    (median(&mut wall), median(&mut processor))
}

pub fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

/// CPU time of all children that have ended.
#[cfg(unix)]
pub fn cpu() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).unwrap();
    let time = |time: nix::sys::time::TimeVal| {
        Duration::from_micros(u64::try_from(time.tv_sec() * 1_000_000 + time.tv_usec()).unwrap())
    };
    time(usage.user_time()) + time(usage.system_time())
}

#[cfg(not(unix))]
pub fn cpu() -> Duration {
    Duration::ZERO
}
