//! Work that may take longer than whoever asked for it can wait.

use std::panic::resume_unwind;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// What comes of `work`; nothing where it hasn't come by then: it is left behind, and ends with the process. Where no thread
/// can be started (a container has used up its processes) there is no deadline.
pub fn within<T: Send + 'static>(patience: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (tell, told) = mpsc::channel();
    let work = Arc::new(Mutex::new(Some(work)));
    let take = |work: &Mutex<Option<_>>| work.lock().unwrap_or_else(PoisonError::into_inner).take();
    let theirs = Arc::clone(&work);
    let started = thread::Builder::new().spawn(move || drop(take(&theirs).map(|work| tell.send(work()))));
    let Ok(thread) = started else { return take(&work).map(|work| work()) };
    match told.recv_timeout(patience) {
        Ok(came) => Some(came),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => thread.join().map_or_else(|panic| resume_unwind(panic), |()| None),
    }
}
