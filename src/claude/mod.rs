//! What Claude Code reads: its scopes and managed sources, which of them wins, and the merged result.
//!
//! [`layers::read`] opens the files (`layer`, `registry`, `repository` and `wsl` serve it), [`installed::find`] looks for
//! the program; everything else is pure. The rules are those that Claude Code 2.1.328 was seen to follow.

pub mod blank;
pub mod content;
pub mod custom_headers;
pub mod effective;
pub mod extensions;
mod front_matter;
pub mod hooks;
pub mod installed;
mod keys;
mod layer;
pub mod layers;
mod managed;
pub mod origin;
pub mod policy_helper;
pub mod proxy;
mod registry;
mod repository;
pub mod schema;
pub mod scope;
mod shape;
pub mod switch;
pub mod workflow;
pub mod wsl;

pub use content::Content;
pub use effective::{Effective, Resolved};
pub use layer::Layer;
pub use layers::Layers;
pub use origin::{Origin, Source};
pub use scope::Scope;
