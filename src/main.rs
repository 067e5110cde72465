//! The program: the world as it is, one command, its exit code.

use std::process::ExitCode;

use genkan::world::World;
use genkan::{bug, cli};

/// musl's own allocator gives every freed page back and faults it in again: half of a run's time.
#[cfg(target_env = "musl")]
#[global_allocator]
static HEAP: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(bug::report));
    let code = match World::from_process() {
        Ok(mut world) => cli::run(&mut world, std::env::args_os()),
        Err(fault) => cli::without_world(&fault),
    };
    ExitCode::from(code)
}
