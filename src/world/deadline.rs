//! What time is left, and work that may take longer than whoever asked for it can wait.

use std::panic::resume_unwind;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The time that is left until then; zero once it has come.
pub fn left(until: Instant) -> Duration {
    until.saturating_duration_since(Instant::now())
}

/// What comes of `work`; nothing where it hasn't come by then: it is left behind, and ends with the process. Where no thread
/// can be started (a container has used up its processes) there is no deadline.
pub fn within<T: Send + 'static>(timeout: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (tell, told) = mpsc::channel();
    let work = Arc::new(Mutex::new(Some(work)));
    let take = |work: &Mutex<Option<_>>| work.lock().unwrap_or_else(PoisonError::into_inner).take();
    let theirs = Arc::clone(&work);
    let started = thread::Builder::new().spawn(move || drop(take(&theirs).map(|work| tell.send(work()))));
    let Ok(thread) = started else { return take(&work).map(|work| work()) };
    match told.recv_timeout(timeout) {
        Ok(came) => Some(came),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => thread.join().map_or_else(|panic| resume_unwind(panic), |()| None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_in_time_comes_whole_and_what_does_not_is_left() {
        const LONG: Duration = Duration::from_secs(60);
        assert_eq!(within(LONG, || 7), Some(7));
        let endless = || -> u8 {
            loop {
                thread::park();
            }
        };
        assert_eq!(within(Duration::from_millis(1), endless), None);
        let panicked = std::panic::catch_unwind(|| within(LONG, || -> u8 { panic!("no answer") }));
        assert_eq!(panicked.unwrap_err().downcast_ref(), Some(&"no answer"));
    }
}
