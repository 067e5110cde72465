//! One entry of the catalogue of judgements.

use super::facts::Facts;
use crate::code::Code;
use crate::profile::Profile;
use crate::report::{Finding, Group};

/// A code, the group that it belongs to, what it follows from, and how it is seen in facts.
pub struct Rule {
    pub code: &'static Code,
    pub group: Group,
    /// Codes of other rules, in lists that several share: where one of these found an error, what this one finds
    /// follows from it.
    pub after: &'static [&'static [&'static Code]],
    /// What the facts say: nothing where all is well or nothing can be said.
    pub judge: fn(&Facts, &Profile) -> Vec<Finding>,
}
