//! Threads that work side by side.

use std::io;
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread::{self, ScopedJoinHandle};

use crate::code::machine;
use crate::fault::{Fault, Result};

/// What a thread brought. A panic of its own goes on in this one: without what it was to bring the rest would be judged as
/// if there were nothing.
pub fn or_panic<T>(ended: ScopedJoinHandle<'_, T>) -> T {
    ended.join().unwrap_or_else(|panic| resume_unwind(panic))
}

/// Whether the system starts so many threads more.
///
/// # Errors
/// `GK-SYS-016` where it doesn't.
pub fn require(count: usize) -> Result<()> {
    let gate = Mutex::new(());
    let is_enough = thread::scope(|scope| {
        // None of them ends before all have begun.
        let _closed = gate.lock();
        let one = || thread::Builder::new().spawn_scoped(scope, || drop(gate.lock()));
        (0..count).map(|_| one()).take_while(io::Result::is_ok).count() == count
    });
    if is_enough { Ok(()) } else { Err(Fault::new(&machine::NO_THREADS)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_a_thread_is_no_silence() {
        let two = |fails: bool| {
            thread::scope(|scope| {
                let one = scope.spawn(move || assert!(!fails));
                or_panic(one);
            });
        };
        two(false);
        assert!(std::panic::catch_unwind(|| two(true)).is_err());
    }

    #[test]
    fn a_few_threads_are_there_and_end() {
        require(8).unwrap();
    }
}
