//! What looks at the machine. Probes run side by side, each with a deadline, and never judge.

pub mod account;
pub mod client;
pub mod credentials;
pub mod foundry;
pub mod gateway;
pub mod models;
pub mod network;
pub mod vertex;

use std::thread::ScopedJoinHandle;

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
