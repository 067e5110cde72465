//! What looks at the machine. Probes run side by side, each with a deadline, and never judge.

pub mod account;
pub mod client;
pub mod credentials;
pub mod models;
pub mod network;
