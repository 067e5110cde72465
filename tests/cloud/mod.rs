//! The loopback stand-in for AWS: it answers as Bedrock, STS and IAM Identity Center would, and writes down
//! everything that anybody asked of anyone.
//!
//! Three layers. [`scenario`] says which identities, inference profiles and answers exist. [`answer`] is pure:
//! a scenario and a request give a response, with SigV4 verified in full ([`sigv4`]). [`server`] is the edge:
//! sockets, TLS under the stand-in's own authority, and a name server that leads every name here, so that a
//! request abroad is answered and recorded instead of lost.
//!
//! Known holes: no throttling by itself, no state between two requests, no sign-in (`oidc` is only recorded).

pub mod answer;
pub mod authority;
pub mod bedrock;
#[cfg(test)]
mod caller;
pub mod eventstream;
pub mod log;
pub mod mantle;
pub mod model;
pub mod names;
pub mod place;
pub mod portal;
pub mod request;
pub mod runtime;
pub mod scenario;
pub mod server;
pub mod sigv4;
pub mod sts;

pub use log::Log;
pub use scenario::{Identity, Reply, Scenario};
pub use server::Cloud;
