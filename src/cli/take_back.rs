//! What is taken back in one scope: whose it is, what stays known, and the line in the log.

use serde_json::json;

use super::elsewhere;
use crate::claude::Scope;
use crate::code::plan as code;
use crate::fault::{Fault, Result};
use crate::messages::profile as words;
use crate::profile::{own_names, stored as known};
use crate::setup::intent::project;
use crate::setup::ledger::{Applied, Ledger};
use crate::setup::store::Store;
use crate::setup::undo::{self, Kept, TakenBack, Undo};
use crate::world::interrupt::Unbroken;
use crate::world::{World, journal};

/// Takes the machine's part back, whatever it is; answers whether there was something to change.
///
/// # Errors
/// As [`undo::take_back`].
pub(super) fn managed(world: &World, dry_run: bool) -> Result<(bool, Option<Unbroken>)> {
    let store = Store::new(&world.dirs, Scope::Managed);
    let ledger = Ledger::load(&store.folder)?;
    let Some(applied) = ledger.applied(Scope::Managed, None) else {
        let is_lost = if dry_run { undo::is_lost(world)? } else { remove_lost(world)? };
        return Ok((is_lost, None));
    };
    let undo = Undo::plan(&store, applied.clone())?;
    let mut unbroken = None;
    if !dry_run {
        unbroken = Some(take_back(world, &store, Scope::Managed, None)?.unbroken);
        log(world, &undo.applied.profile, undo.changes_anything());
    }
    Ok((undo.changes_anything(), unbroken))
}

/// Removes genkan's own managed file where the record of it is lost.
///
/// # Errors
/// As [`undo::remove_lost`].
pub(super) fn remove_lost(world: &World) -> Result<bool> {
    let is_removed = undo::remove_lost(world)?;
    if is_removed {
        log(world, "", true);
    }
    Ok(is_removed)
}

pub(super) fn log(world: &World, profile: &str, changed: bool) {
    journal::note(world, &json!({"verb": "undo", "for": "machine", "profile": profile, "changed": changed, "exit": 0}));
}

/// Carries an undo out; in its place the first other profile that can be read is known afterwards, where one is named.
pub(super) fn take_back(world: &World, store: &Store, scope: Scope, profile: Option<&str>) -> Result<TakenBack> {
    // Of those that this one has replaced the first that can be read can be used again.
    let others = if profile.is_some() && scope == Scope::User { own_names(world)? } else { Vec::new() };
    let mut others = others.into_iter().filter(|name| Some(name.as_str()) != profile);
    let kept = others
        .find_map(|name| known(world, &name).ok())
        .map_or(Kept::Nothing, |other| Kept::Other { profile: other.name, version: other.version });
    undo::take_back(store, kept, |ledger| {
        // Another one may have been faster.
        let is_there = ledger.applied(scope, project(world, scope).as_deref()).is_some();
        is_there.then(|| find(world, ledger, scope, profile)).transpose()
    })
}

/// What is applied in a scope, where it is the profile that is meant.
pub(super) fn find(world: &World, ledger: &Ledger, scope: Scope, profile: Option<&str>) -> Result<Applied> {
    let applied = ledger.applied(scope, project(world, scope).as_deref()).ok_or_else(|| {
        let fault = Fault::new(&code::NOTHING_APPLIED).with("scope", scope);
        let told = elsewhere::told(world, scope, profile, "undo");
        if told.is_empty() {
            return fault.hint(words::RUN_GENKAN, &[]);
        }
        told.into_iter().fold(fault, Fault::hint_phrase)
    })?;
    match profile {
        Some(profile) if profile != applied.profile => {
            Err(Fault::new(&code::OTHER_PROFILE).with("profile", profile).with("applied", &applied.profile))
        }
        _ => Ok(applied.clone()),
    }
}
