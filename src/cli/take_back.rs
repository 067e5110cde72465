//! Takes back what is applied in one scope: planned under the lock, carried out, and forgotten.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::elsewhere;
use crate::claude::Scope;
use crate::claude::scope::settings_file;
use crate::code::plan as code;
use crate::fault::{Fault, Result};
use crate::messages::profile as words;
use crate::profile::{Profile, own_names, stored as known};
use crate::setup::apply::Store;
use crate::setup::intent::project;
use crate::setup::ledger::{Applied, Ledger};
use crate::setup::undo::Undo;
use crate::setup::{own, stored};
use crate::world::files::Kind;
use crate::world::{World, files, journal};

/// Takes the machine's part back, whatever it is; answers whether there was something to change.
///
/// # Errors
/// As [`run`].
pub(super) fn managed(world: &World, dry_run: bool) -> Result<bool> {
    let store = Store::new(&world.dirs, Scope::Managed);
    let ledger = Ledger::load(&store.folder)?;
    let Some(applied) = ledger.applied(Scope::Managed, None) else {
        return if dry_run { is_lost(world) } else { remove_lost(world) };
    };
    let undo = Undo::plan(&store, applied.clone())?;
    if !dry_run {
        take_back(world, &store, Scope::Managed, None)?;
        log(world, &undo.applied.profile, undo.changes_anything());
    }
    Ok(undo.changes_anything())
}

/// Whether genkan's own managed file is there while the record of it is lost.
///
/// # Errors
/// Where the file can't be read.
pub(super) fn is_lost(world: &World) -> Result<bool> {
    Ok(lost_file(world)?.is_some())
}

/// Removes that file: hooks that nobody can run any more would stop every prompt. Answers whether it was there.
///
/// # Errors
/// `GK-SYS-003` where it can't be removed.
pub(super) fn remove_lost(world: &World) -> Result<bool> {
    let Some((file, bytes)) = lost_file(world)? else { return Ok(false) };
    let store = Store::new(&world.dirs, Scope::Managed);
    let folders = store.missing_folders();
    let lock = store.lock()?;
    files::remove(&file, Some(Some(&bytes)))?;
    [file.parent(), file.parent().and_then(Path::parent)].into_iter().flatten().for_each(files::remove_folder_if_empty);
    store.abandon(lock, &folders);
    log(world, "", true);
    Ok(true)
}

fn lost_file(world: &World) -> Result<Option<(PathBuf, Vec<u8>)>> {
    let file = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    // A link is somebody's, and where it leads too.
    let is_file = files::standing_of_link(&file).is_none_or(|standing| standing.kind == Kind::File);
    let bytes = files::read(&file)?.filter(|bytes| is_file && own::is_ours(&file, bytes));
    Ok(bytes.map(|bytes| (file, bytes)))
}

pub(super) fn log(world: &World, profile: &str, changed: bool) {
    journal::note(world, &json!({"verb": "undo", "for": "machine", "profile": profile, "changed": changed, "exit": 0}));
}

/// Carries an undo out; what was planned before the question is planned again under the lock.
pub(super) fn take_back(world: &World, store: &Store, scope: Scope, profile: Option<&str>) -> Result<()> {
    // Of those that this one has replaced the first that can be read can be used again.
    let others = if profile.is_some() && scope == Scope::User { own_names(world)? } else { Vec::new() };
    let mut others = others.into_iter().filter(|name| Some(name.as_str()) != profile);
    let other = others.find_map(|name| known(world, &name).ok());
    take_back_from(store, other, |ledger| {
        // Another one may have been faster.
        let is_there = ledger.applied(scope, project(world, scope).as_deref()).is_some();
        is_there.then(|| find(world, ledger, scope, profile)).transpose()
    })
}

/// The same of what `find` finds; in its place `other` is known afterwards, switched off.
pub(super) fn take_back_from(
    store: &Store,
    other: Option<Profile>,
    find: impl FnOnce(&Ledger) -> Result<Option<Applied>>,
) -> Result<()> {
    let lock = store.lock()?;
    let mut ledger = Ledger::load(&store.folder)?;
    let Some(applied) = find(&ledger)? else { return Ok(()) };
    let (name, folders) = (applied.profile.clone(), applied.folders.clone());
    let (scope, project) = (applied.scope, applied.project.clone());
    Undo::plan(store, applied)?.perform(store, &mut ledger, other.is_some())?;
    let left = ledger.applied.iter_mut().find(|left| (left.scope, &left.project) == (scope, &project));
    if let Some((other, left)) = other.zip(left) {
        (left.profile, left.version) = (other.name, other.version);
        ledger.save(&store.folder, store.access)?;
    }
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
