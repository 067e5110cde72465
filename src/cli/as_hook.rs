//! What every verb does first that a program calls.

use crate::fault::Result;
use crate::profile::{Profile, last_applied, obeyed};
use crate::setup::stored::places;
use crate::world::{Dirs, Vars, World, surroundings};

/// Forgets what a cloned repository may have put before a hook, and reads the profile as setup stored it.
///
/// # Errors
/// `GK-PRO-004` where it was never applied and no administrator has one of that name, `GK-PRO-046` where its copy is broken.
pub(super) fn as_hook(world: &mut World, profile: Option<&str>) -> Result<Profile> {
    let seen = places(world, profile)?;
    let kept = surroundings::kept(world.os, &world.vars);
    let kept = kept.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    world.vars = Vars::new(kept.chain(seen));
    world.dirs = Dirs::new(world.os, &world.dirs.home, &world.vars, &world.dirs.system);
    profile.map_or_else(|| last_applied(world), |name| obeyed(world, name))
}
