//! On Amazon Bedrock: what leads Claude Code to another endpoint, region or surface with the same keys. Who signs is
//! [`signer`](crate::guard::signer)'s to say.

use crate::claude::blank;
use crate::guard::leaving::Finding;
use crate::models::wiring::{BEDROCK, MANTLE, Wiring};
use crate::profile::{Profile, routing};

/// Variables that lead to another address or region with the same keys.
pub(in crate::guard) const ADDRESSES: [&str; 2] =
    ["ANTHROPIC_BEDROCK_BASE_URL", "ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION"];
/// Surfaces that take the same keys where Bedrock is off, and whose ids name no geography.
pub(in crate::guard) const SURFACES: [&str; 2] = [MANTLE, "CLAUDE_CODE_USE_ANTHROPIC_AWS"];
/// Claude Code takes the first that is set.
pub(in crate::guard) const REGIONS: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];

/// Whether a variable is looked at.
pub(in crate::guard) fn is_deciding(name: &str) -> bool {
    name == BEDROCK || [&ADDRESSES[..], &SURFACES, &REGIONS].iter().any(|list| list.contains(&name))
}

/// The first variable that leads elsewhere: an endpoint, or to a client a region and a surface.
pub(super) fn address(profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
    let set = |name: &str| wiring.env.get(name).map(|value| blank::trim(value));
    let defeats = |name: &&str| {
        let routing = routing::variable(name, profile.format());
        set(name).zip(routing).is_some_and(|(value, entry)| entry.defeats(&value.into(), None, profile))
    };
    let of_client = || {
        let region = REGIONS.into_iter().find(|name| set(name).is_some());
        let is_inside = |region: &str| profile.residency.holds(region);
        // To a gateway no request names it.
        let region = region.filter(|name| profile.gateway().is_none() && !set(name).is_some_and(is_inside));
        region.or_else(|| SURFACES.into_iter().find(|surface| !wiring.is_on(BEDROCK) && wiring.is_on(surface)))
    };
    let found = ADDRESSES.into_iter().find(defeats).or_else(|| of_client().filter(|_| by_client));
    found.map(|name| (name.to_owned(), set(name).unwrap_or_default().to_owned()))
}
