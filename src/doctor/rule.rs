//! One entry of the catalogue of judgements.

use super::analysis::Analysis;
use crate::code::Code;
use crate::profile::Provider;
use crate::report::{Finding, Group};

/// The providers that a rule applies to: each is named, so that a new one has to be.
#[derive(Debug, Clone, Copy)]
pub struct Applies {
    bedrock: bool,
    vertex: bool,
    foundry: bool,
    gateway: bool,
}

/// What is judged of every machine.
pub(super) const EVERY: Applies = Applies { bedrock: true, vertex: true, foundry: true, gateway: true };
/// What is judged where models are asked without a gateway between, which says of itself how they answer.
pub(super) const DIRECT: Applies = Applies { bedrock: true, vertex: true, foundry: true, gateway: false };
/// What is judged where there is an account that a person signs in to, and that says where models are processed.
pub(super) const ACCOUNTS: Applies = Applies { bedrock: true, vertex: true, foundry: false, gateway: false };

/// What is judged of Amazon Bedrock alone.
pub(super) const BEDROCK: Applies = Applies { bedrock: true, vertex: false, foundry: false, gateway: false };

impl Applies {
    /// Whether it holds for this provider.
    pub const fn to(self, provider: Provider<'_>) -> bool {
        match provider {
            Provider::Bedrock(_) => self.bedrock,
            Provider::Vertex(_) => self.vertex,
            Provider::Foundry(_) => self.foundry,
            Provider::Gateway(..) => self.gateway,
        }
    }
}

/// A code, the group that it belongs to, what it follows from, and how it is seen in facts.
pub struct Rule {
    pub code: &'static Code,
    pub group: Group,
    /// The providers of the profiles that it is judged for.
    pub applies: Applies,
    /// Codes of other rules, in lists that several share: where one of these found an error, what this one finds
    /// follows from it.
    pub after: &'static [&'static [&'static Code]],
    /// What follows from the analysis: nothing where all is well or nothing can be said.
    pub judge: fn(&Analysis<'_>) -> Vec<Finding>,
}
