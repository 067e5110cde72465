//! Where a client on Microsoft Foundry sends its requests: to which resource, and who says so.
//!
//! The profile's resource is as good as it gets: of what kind a deployment is there, and so where it is processed, no
//! answer shows.

use super::Destination;
use crate::doctor::facts::models::Models;
use crate::models::Tier;
use crate::models::foundry::{BASE_URL, BEFORE_FOUNDRY, RESOURCE};
use crate::models::wiring::{FOUNDRY, Wiring};
use crate::profile::{Foundry, Profile, is_same_address};

/// The resource that all requests go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundryRoute {
    /// Empty where Claude Code isn't on Foundry, or nothing names a resource.
    pub base: String,
    pub destination: Destination,
    /// The variable that leads there; none where one is missing.
    pub by: Option<&'static str>,
}

impl FoundryRoute {
    pub fn new(wiring: &Wiring, profile: &Profile) -> Self {
        let elsewhere = |by| Self { base: String::new(), destination: Destination::Elsewhere, by };
        if !wiring.is_on_foundry() {
            return elsewhere(Some(if wiring.is_on(BEFORE_FOUNDRY) { BEFORE_FOUNDRY } else { FOUNDRY }));
        }
        let named = [(BASE_URL, wiring.var(BASE_URL)), (RESOURCE, wiring.var(RESOURCE))];
        let Some((by, value)) = named.into_iter().find_map(|(name, value)| Some((name, value?))) else {
            return elsewhere(None);
        };
        let own = if by == BASE_URL {
            Foundry { base_url: value.to_owned(), ..Foundry::default() }
        } else {
            Foundry { resource: value.to_owned(), ..Foundry::default() }
        };
        let base = own.address();
        let is_own = profile.foundry().is_some_and(|own| is_same_address(&base, &own.address()));
        let destination = if is_own { Destination::of_own(&base, profile) } else { Destination::Elsewhere };
        Self { base, destination, by: Some(by) }
    }

    /// Whether managed settings hold the resource and a tier's deployment, whatever is typed.
    pub fn is_held(&self, tier: Tier, models: &Models) -> bool {
        let is_managed = |name: &str| models.setters.get(name).is_some_and(|setter| setter.managed);
        models.wiring.exact && is_managed(FOUNDRY) && self.by.is_some_and(is_managed) && is_managed(tier.variable())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing;

    #[test]
    fn the_profiles_resource_alone_is_inside() {
        const OWN: &str = "https://acme-jp.services.ai.azure.com/anthropic";
        let own = (RESOURCE, "acme-jp");
        for (vars, base, destination, by) in [
            (vec![own], OWN, Destination::Inside, Some(RESOURCE)),
            (
                vec![(BASE_URL, "https://acme-jp.services.ai.azure.com/anthropic/")],
                OWN,
                Destination::Inside,
                Some(BASE_URL),
            ),
            (
                vec![(RESOURCE, "other")],
                "https://other.services.ai.azure.com/anthropic",
                Destination::Elsewhere,
                Some(RESOURCE),
            ),
            (
                vec![own, (BASE_URL, "https://evil.example/anthropic")],
                "https://evil.example/anthropic",
                Destination::Elsewhere,
                Some(BASE_URL),
            ),
            (vec![own, (BEFORE_FOUNDRY, "1")], "", Destination::Elsewhere, Some(BEFORE_FOUNDRY)),
            (vec![own, (FOUNDRY, "0")], "", Destination::Elsewhere, Some(FOUNDRY)),
            (vec![own, ("CLAUDE_CODE_USE_VERTEX", "1")], OWN, Destination::Inside, Some(RESOURCE)),
            (vec![], "", Destination::Elsewhere, None),
        ] {
            let mut wiring = Wiring::default();
            let all = [(FOUNDRY, "1")].into_iter().chain(vars.clone());
            wiring.env = all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            let profile = testing::foundry();
            let way = FoundryRoute::new(&wiring, &profile);
            assert_eq!((way.base.as_str(), way.destination, way.by), (base, destination, by), "{vars:?}");
        }
    }
}
