//! What a machine-wide profile settles for everybody, and whether a profile loosens it.
//!
//! The authority is the topmost machine-wide file that a profile extends or is; for any other profile it is
//! the machine-wide default. So an administrator's second machine-wide profile may differ from the default,
//! and nobody else's may. "Loosened" means: a region more than the authority's, inherited ones included; or
//! a `[models]` key that a machine-wide file itself writes, with another value. Fewer regions and a tier
//! that is closed are stricter, and allowed; a pin that the administrator merely inherited may be changed, as
//! residency holds it anyway. Known hole: on Windows anybody may create folders in `ProgramData` until the
//! MDM has made ours.

use serde::Deserialize;
use toml::Value;

use super::chain::{Chain, chain};
use super::layer::{Layer, Source};
use super::stack::Stack;
use super::{Models, Profile, texts};
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::profile as words;
use crate::world::World;

/// How far the search for an authority goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// What this machine has.
    Machine,
    /// What the profile itself extends.
    Chain,
}

/// What the profile loosens, key by key.
pub(super) fn check(world: &World, profile: &Profile, stack: &Stack, reach: Reach) -> Result<Vec<Fault>> {
    let Some(authority) = authority(world, profile, stack, reach)? else { return Ok(Vec::new()) };
    if !authority.faults.is_empty() {
        // What it settles can't be known, so nothing is let through.
        return Ok(authority.faults);
    }
    let machine_wide: Vec<_> =
        authority.layers.iter().filter(|layer| is_machine_wide(world, &layer.source)).cloned().collect();
    let settled = Stack::new(authority.layers);
    let Ok(by) = Profile::deserialize(Value::Table(settled.merged())) else { return Ok(Vec::new()) };
    let mut faults = Vec::new();
    let mut refuse = |key: &str, was: &str, value: &str| {
        let fault = Fault::new(&code::SETTLED).with_phrase("at", stack.at(key)).with("key", key);
        let fault = fault.with_phrase("by", settled.at(key));
        let fault = fault.with("settled", was).with("value", value);
        faults.push(match stack.head().map(|head| &head.source) {
            Some(Source::Applied(_)) => fault.hint(words::SETUP_AGAIN, &[("name", &profile.name)]),
            _ => fault,
        });
    };
    let (most, wanted) = (&by.residency.regions, &profile.residency.regions);
    if !most.is_empty() && !wanted.iter().all(|region| most.contains(region)) {
        refuse("residency.regions", &most.join(", "), &wanted.join(", "));
    }
    for (key, pin) in MODELS {
        let (was, value) = (pin(&by.models), pin(&profile.models));
        let written = machine_wide.iter().any(|layer| layer.position(key).is_some());
        if written && value != was && (value != "deny" || *key == "models.default") {
            refuse(key, was, value);
        }
    }
    Ok(faults)
}

/// Whether a machine-wide file of these layers settles a key, so that an answer of before doesn't hold on.
pub(super) fn holds(world: &World, stack: &Stack, key: &str) -> bool {
    let is_settled = key == "residency.regions" || MODELS.iter().any(|(known, _)| *known == key);
    let writes = |layer: &Layer| is_machine_wide(world, &layer.source) && layer.position(key).is_some();
    is_settled && stack.layers.iter().any(writes)
}

/// The keys of `[models]`.
type Pin = fn(&Models) -> &str;
const MODELS: &[(&str, Pin)] = &[
    ("models.opus", |models| &models.opus),
    ("models.sonnet", |models| &models.sonnet),
    ("models.haiku", |models| &models.haiku),
    ("models.fable", |models| &models.fable),
    ("models.default", |models| &models.default),
];

/// The machine-wide files that have a say on this profile.
fn authority(world: &World, profile: &Profile, stack: &Stack, reach: Reach) -> Result<Option<Chain>> {
    if let Some(top) = stack.layers.iter().rposition(|layer| is_machine_wide(world, &layer.source)) {
        return Ok(Some(Chain { layers: stack.layers[..=top].to_vec(), faults: Vec::new(), broken: false }));
    }
    if reach == Reach::Chain {
        return Ok(None);
    }
    // A stored copy no longer shows which files it was made of, but still says their names.
    if let Some(Source::Applied(_)) = stack.head().map(|head| &head.source) {
        for name in [Some(&profile.name), profile.extends.as_ref()].into_iter().flatten() {
            if let Some(found) = texts::machine_wide(world, name)? {
                return chain(world, found).map(Some);
            }
        }
    }
    texts::machine_default(world)?.map(|found| chain(world, found)).transpose()
}

/// Whether only an administrator writes there.
fn is_machine_wide(world: &World, source: &Source) -> bool {
    match source {
        Source::Machine(_) => true,
        Source::Applied(path) => path.starts_with(&world.dirs.machine_state),
        _ => false,
    }
}
