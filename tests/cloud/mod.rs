//! The loopback stand-in for AWS and Google Cloud: it answers as Bedrock, STS and IAM Identity Center would, and as
//! Vertex AI ([`google`]), as an LLM gateway in front of them ([`gateway`]), and writes down everything that anybody
//! asked of anyone.
//!
//! Three layers. [`scenario`] says which identities, sign-ins, inference profiles and answers exist. [`answer`] is
//! pure but for the [`directory`], which remembers who signed in: a request gives a response, with SigV4 verified in
//! full ([`sigv4`]). [`server`] is the edge: sockets, TLS under the stand-in's own authority, a name server that leads
//! every name here, so that a request abroad is answered and recorded instead of lost, and the faults to inject
//! ([`fault_injection`]).
//!
//! Known holes: no throttling by itself; IAM Identity Center knows one person an instance, and no page in a browser.

pub mod answer;
pub mod asked;
pub mod authority;
pub mod bedrock;
#[cfg(test)]
mod caller;
pub mod directory;
pub mod eventstream;
pub mod evidence;
pub mod fault_injection;
pub mod foundry;
pub mod gateway;
pub mod google;
pub mod instance;
pub mod log;
pub mod mantle;
pub mod mint;
pub mod model;
pub mod names;
pub mod oidc;
pub mod place;
pub mod portal;
pub mod request;
pub mod runtime;
pub mod scenario;
pub mod server;
pub mod sign_in;
pub mod sigv4;
pub mod sts;

pub use asked::Asked;
pub use directory::{Console, Directory, Tokens, login_file, token_file};
pub use evidence::Evidence;
pub use fault_injection::Disturbance;
pub use gateway::Gateway;
pub use instance::{Instance, Person};
pub use log::Log;
pub use scenario::{Grant, Identity, Reply, Scenario};
pub use server::Cloud;
