//! The program: the world as it is, one command, its exit code.

use std::ffi::OsString;
use std::process::ExitCode;

use genkan::world::{World, person, surroundings};
use genkan::{bug, cli};

/// musl's own allocator gives every freed page back and faults it in again: half of a run's time.
#[cfg(target_env = "musl")]
#[global_allocator]
static HEAP: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    let args: Vec<OsString> = match person::become_person(std::env::args_os().collect()) {
        Ok(args) => args,
        Err((fault, args)) => return ExitCode::from(cli::without_world(&fault, &args)),
    };
    let vars = surroundings::take(cli::is_for_programs(&args));
    std::panic::set_hook(Box::new(if cli::answers_the_client(&args) { bug::sign_out } else { bug::report }));
    let mut world = World::from_process(vars, cli::judges(&args));
    ExitCode::from(cli::run(&mut world, args))
}
