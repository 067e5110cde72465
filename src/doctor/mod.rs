//! `doctor`: facts first, judgement after. Probes look at the machine and fill one serialisable set of facts; pure
//! rules turn facts into findings; a failed cause silences its consequences. So a support desk judges a colleague's
//! facts anew, and every rule's test is a set of facts.

mod analysis;
pub mod facts;
pub mod groundwork;
mod hindrance;
pub mod judge;
pub mod policy_helper;
pub mod probe;
#[cfg(test)]
mod recorded;
pub mod residency;
mod rule;
pub mod rules;
pub mod run;
pub mod saved;
pub mod secrets;
pub mod settings;
mod well;

pub use analysis::Analysis;
pub use facts::Facts;
pub use facts::client::Wrapper;
pub use facts::models::Lead;
pub use groundwork::Groundwork;
pub use judge::judge;
pub use probe::wrappers;
pub use rule::Rule;
pub use rules::place;
pub use run::{Options, look, of_residency};
pub use well::{despite, times, well};

use crate::profile::Profile;
use crate::report::Tiered;

/// Where the requests of each tier are processed, as far as these facts say; nothing where they say nothing.
pub fn tiers(facts: &Facts, profile: &Profile) -> Vec<Tiered> {
    residency::residency(facts, profile).into_iter().map(Tiered::from).collect()
}
