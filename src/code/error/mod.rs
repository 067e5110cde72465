//! GK-ERR: error texts of the client, of AWS, of Google, of Microsoft, of gateways and of the way between them, as people paste them.
//!
//! The message says what happened, the help what mends it. How a text is recognised stands in
//! [`crate::explain`], where each of these codes has one row.

pub mod access;
pub mod client;
pub mod foundry;
pub mod gateway;
pub mod google;
pub mod identity;
pub mod model;
pub mod network;
