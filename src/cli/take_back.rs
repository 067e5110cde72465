//! Takes back what is applied in one scope: planned under the lock, carried out, and forgotten.

use serde_json::json;

use crate::claude::Scope;
use crate::code::plan as code;
use crate::fault::{Fault, Result};
use crate::setup::apply::Store;
use crate::setup::intent::project;
use crate::setup::ledger::{Applied, Ledger};
use crate::setup::stored;
use crate::setup::undo::Undo;
use crate::world::{World, files, journal};

/// Takes the machine's part back, whatever it is; answers whether there was something to change.
///
/// # Errors
/// As [`run`].
pub(super) fn managed(world: &World, dry_run: bool) -> Result<bool> {
    let store = Store::new(&world.dirs, Scope::Managed);
    let ledger = Ledger::load(&store.folder)?;
    let Some(applied) = ledger.applied(Scope::Managed, None) else { return Ok(false) };
    let undo = Undo::plan(&store, applied.clone())?;
    if !dry_run {
        take_back(world, &store, Scope::Managed, None)?;
        log(world, &undo.applied.profile, undo.changes_anything());
    }
    Ok(undo.changes_anything())
}

pub(super) fn log(world: &World, profile: &str, changed: bool) {
    journal::note(world, &json!({"verb": "undo", "for": "machine", "profile": profile, "changed": changed, "exit": 0}));
}

/// Carries an undo out; what was planned before the question is planned again under the lock.
pub(super) fn take_back(world: &World, store: &Store, scope: Scope, profile: Option<&str>) -> Result<()> {
    take_back_from(store, |ledger| find(world, ledger, scope, profile).map(Some))
}

pub(super) fn take_back_from(store: &Store, find: impl FnOnce(&Ledger) -> Result<Option<Applied>>) -> Result<()> {
    let lock = store.lock()?;
    let mut ledger = Ledger::load(&store.folder)?;
    let Some(applied) = find(&ledger)? else { return Ok(()) };
    let (name, folders) = (applied.profile.clone(), applied.folders.clone());
    Undo::plan(store, applied)?.perform(store, &mut ledger, false)?;
    stored::forget(store, &name, &ledger)?;
    let _lock = (!ledger.applied.is_empty()).then_some(lock);
    for folder in folders.iter().rev() {
        files::remove_folder_if_empty(folder);
    }
    if let Some(other) = ledger.applied.last_mut() {
        // A folder that another application still needs goes with that one.
        other.folders.splice(0..0, folders.into_iter().filter(|folder| folder.is_dir()));
        ledger.save(&store.folder, store.access)?;
    }
    Ok(())
}

/// What is applied in a scope, where it is the profile that is meant.
pub(super) fn find(world: &World, ledger: &Ledger, scope: Scope, profile: Option<&str>) -> Result<Applied> {
    let applied = ledger
        .applied(scope, project(world, scope).as_deref())
        .ok_or_else(|| Fault::new(&code::NOTHING_APPLIED).with("scope", scope))?;
    match profile {
        Some(profile) if profile != applied.profile => {
            Err(Fault::new(&code::OTHER_PROFILE).with("profile", profile).with("applied", &applied.profile))
        }
        _ => Ok(applied.clone()),
    }
}
