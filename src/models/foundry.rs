//! Names on Microsoft Foundry: a deployment's. Claude Code sends what is typed, and for a tier without a pin a model's
//! name without its date; where the resource has no such deployment, it goes on with older ones.
//!
//! Which model a deployment runs, of which kind it is and so where it is processed, no name says.

use super::Tier;
use super::catalogue::{Catalogue, Model};
use super::id::is_date;
use super::wiring::{BEDROCK, FOUNDRY, Wiring};

/// Which resource, by its name or by a whole address.
pub const RESOURCE: &str = "ANTHROPIC_FOUNDRY_RESOURCE";
pub const BASE_URL: &str = "ANTHROPIC_FOUNDRY_BASE_URL";
/// The one switch that wins over it.
pub const BEFORE_FOUNDRY: &str = BEDROCK;

impl Wiring {
    /// Whether Claude Code speaks to Microsoft Foundry.
    pub fn is_on_foundry(&self) -> bool {
        self.is_on(FOUNDRY) && !self.is_on(BEFORE_FOUNDRY)
    }
}

impl Model {
    /// The deployment that an unpinned tier asks for.
    pub fn on_foundry(&self) -> &str {
        self.id.rsplit_once('-').filter(|(_, end)| is_date(end)).map_or(&self.id, |(name, _)| name)
    }
}

impl Catalogue {
    /// The tier of a session for which nothing names a model.
    pub fn main(&self, wiring: &Wiring) -> Tier {
        let there = self.client.foundry.as_ref().filter(|_| wiring.is_on_foundry());
        there.map_or(self.client.main, |there| there.main)
    }

    /// The model that an unpinned tier means there.
    pub fn default_on_foundry(&self, tier: Tier) -> Option<&Model> {
        self.default_there(self.client.foundry.as_ref().map(|there| &there.defaults), tier)
    }
}
