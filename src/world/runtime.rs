//! The asynchronous runtime, for the few calls that need one.

use std::io;

/// Runs a future to its end on this thread. The runtime is built here, at the first need, and dropped again.
///
/// # Errors
/// Where the system gives no poller.
pub fn block_on<F: Future>(future: F) -> io::Result<F::Output> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    Ok(runtime.block_on(future))
}
