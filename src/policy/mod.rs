//! Policies that hold every program inside the residency, written from the profile, and rules over somebody's own.
//!
//! Pure: a profile, the model catalogue and a text go in as values, and documents and findings come out. [`scope`] is what
//! of a profile policies are about, [`statement`] and [`documents`] write them, [`form`] puts
//! them into Terraform's and CloudFormation's language, [`logging`] and [`alarms`] write what leaves evidence and what
//! rings, [`google`] is what Google Cloud has, [`evaluate`] is how AWS reads a policy, [`check`] asks it for
//! what it lacks and [`open`] for what it leaves open, with the regions and names of [`reach`]. [`evidence`] is
//! what may be read of an account.
//!
//! Facts about actions, resources and condition keys are the Service Authorization Reference's (the pages of Amazon
//! Bedrock, of Bedrock Mantle and of AWS Marketplace) and the Bedrock user guide's (geographic cross-Region inference,
//! model access); each stands where it is used. Nobody here has tried them on an account.

pub mod alarms;
pub mod check;
pub mod documents;
pub mod evaluate;
pub mod evidence;
pub mod form;
pub mod google;
mod hcl;
pub mod logging;
pub mod open;
pub mod reach;
pub mod scope;
pub mod statement;
#[cfg(test)]
mod tests;

pub use scope::Scope;
