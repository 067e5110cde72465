//! What looks at the machine. Probes run side by side, each with a deadline, and never judge.

mod account;
mod client;
mod credentials;
mod foundry;
mod gateway;
mod models;
mod network;
mod vertex;

use std::thread::ScopedJoinHandle;

pub use account::{Ask, look as account};
pub use client::look as client;
pub use credentials::look as credentials;
pub(super) use foundry::look as foundry;
pub(super) use gateway::look as gateway;
pub use models::{by_shell, look as models};
pub use network::look as network;
pub(super) use vertex::look as vertex;

use super::facts::Probe;
use crate::fault::Result;

/// What a question on a thread of its own brought; one that crashed says so, and the others stand.
fn joined<T>(asked: ScopedJoinHandle<'_, Result<T>>) -> Probe<T> {
    asked.join().map_or_else(|_| Probe::NotTried("the probe crashed".to_owned()), Probe::from)
}

/// The same of a question that may not have been put, and why it wasn't then.
fn brought<T>(asked: Option<ScopedJoinHandle<'_, Result<T>>>, not_tried: &str) -> Probe<T> {
    asked.map_or_else(|| Probe::NotTried(not_tried.to_owned()), joined)
}
