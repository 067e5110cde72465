//! From a profile to files, and back: desired → plan → apply, with a ledger that remembers.
//!
//! [`desired`] and [`plan`] are pure; [`apply`] and [`undo`] write what the plan shows, and [`rights`] gives back modes and
//! owners. Whatever genkan did not write stays, byte for byte.

pub mod apply;
pub mod check;
pub mod desired;
pub mod document;
pub mod file;
pub mod hook;
pub mod intent;
pub mod ledger;
pub mod overlay;
pub mod own;
pub mod payload;
pub mod pins;
pub mod plan;
pub mod remaining;
pub mod render;
pub mod rights;
pub mod route;
mod same_name;
pub mod step;
pub mod store;
pub mod stored;
pub mod trust;
pub mod undo;
pub mod validate;
