//! Taking genkan's values back: byte for byte where nothing else changed since, otherwise value by value.

use std::path::{Path, PathBuf};

use super::apply::leave;
use super::file::{self, Without};
use super::ledger::{Applied, Ledger, Written};
use super::plan::ActualFile;
use super::store::Store;
use super::{own, stored};
use crate::claude::Scope;
use crate::claude::scope::settings_file;
use crate::fault::Result;
use crate::messages::setup as words;
use crate::world::World;
use crate::world::files::{self, Access, Before, Kind};
use crate::world::interrupt::Unbroken;

/// What taking an application back will do.
#[derive(Debug)]
pub struct Undo {
    pub applied: Applied,
    pub files: Vec<(Written, ActualFile, Without)>,
}

impl Undo {
    /// Works out what the files will hold without genkan's values.
    ///
    /// # Errors
    /// A `GK-DOC` code where a file changed since can't be read any more: it is left alone.
    pub fn plan(store: &Store, applied: Applied) -> Result<Self> {
        let mut files = Vec::new();
        // Nobody misses a file in a folder that was removed or moved with all that it held.
        let is_gone = applied.project.as_ref().is_some_and(|project| !project.is_dir());
        for written in &applied.files {
            let actual = store.actual(&written.file, Some(&applied))?;
            let without = match &actual.bytes {
                // Whoever removed the file since hasn't removed what was there before genkan, and nobody else has it.
                None => Without { bytes: actual.base.clone().filter(|_| !is_gone), left: Vec::new() },
                Some(bytes) => file::without(written, Some(bytes), actual.base.as_deref())?,
            };
            files.push((written.clone(), actual, without));
        }
        Ok(Self { applied, files })
    }

    pub fn changes_anything(&self) -> bool {
        self.files.iter().any(|(_, actual, without)| actual.bytes != without.bytes)
    }

    /// Writes the files; the ledger then forgets the application, or keeps it as switched off. Where one can't be
    /// written, those before it hold again what they held.
    ///
    /// # Errors
    /// As [`super::apply::apply`].
    fn perform(&self, store: &Store, ledger: &mut Ledger, keep_profile: bool) -> Result<()> {
        let before = ledger.clone();
        if let Err(fault) = self.write(store, ledger, keep_profile) {
            *ledger = before;
            let is_as_before = self.write_again(store);
            return Err(fault.hint(if is_as_before { words::AS_THEY_WERE } else { words::HALF_UNDONE }, &[]));
        }
        store.tidy(ledger)
    }

    fn write(&self, store: &Store, ledger: &mut Ledger, keep_profile: bool) -> Result<()> {
        for (written, actual, without) in &self.files {
            if actual.bytes == without.bytes {
                files::prune_leftovers(&written.file);
                continue;
            }
            leave(&written.file, without.bytes.as_deref(), actual.bytes.as_deref(), Access::Private)?;
        }
        self.applied.modes.iter().try_for_each(|(path, mode)| files::give_back_mode(path, *mode))?;
        if keep_profile {
            ledger.put(Applied { off: true, files: Vec::new(), modes: Vec::new(), ..self.applied.clone() });
        } else {
            ledger.forget(self.applied.scope, self.applied.project.as_deref());
        }
        ledger.save(&store.folder, store.access)
    }

    /// Puts back what was there before; answers whether every file holds it. Half an undo would lead Claude Code to an
    /// AWS profile that is gone.
    fn write_again(&self, store: &Store) -> bool {
        let holds =
            |written: &Written, bytes: &Option<Vec<u8>>| files::read(&written.file).is_ok_and(|now| now == *bytes);
        for (written, actual, without) in &self.files {
            if actual.bytes != without.bytes && holds(written, &without.bytes) {
                let (before, now) = (actual.bytes.as_deref(), without.bytes.as_deref());
                // The next undo takes back what couldn't be written here.
                drop(files::replace_or_remove(&written.file, before, now, store.access));
            }
        }
        self.files.iter().all(|(written, actual, _)| holds(written, &actual.bytes))
    }
}

/// What is known here, switched off, once an application is taken back.
#[derive(Debug)]
pub enum Kept {
    Nothing,
    /// Its own profile: `use off`.
    Itself,
    /// In its place this one, which can be used again.
    Other {
        profile: String,
        version: String,
    },
}

/// What was taken back, if there was anything.
pub struct TakenBack {
    pub undo: Option<Undo>,
    /// Until everything that belongs to it is written.
    pub unbroken: Unbroken,
}

/// Takes back what `find` finds: planned under the lock, whatever was planned before a question, carried out, and forgotten
/// but for what is `kept`.
///
/// # Errors
/// That of `find`, and as [`super::apply::apply`].
pub fn take_back(
    store: &Store,
    kept: Kept,
    find: impl FnOnce(&Ledger) -> Result<Option<Applied>>,
) -> Result<TakenBack> {
    let lock = store.lock()?;
    let unbroken = Unbroken::begin();
    let mut ledger = Ledger::load(&store.folder)?;
    let Some(applied) = find(&ledger)? else { return Ok(TakenBack { undo: None, unbroken }) };
    let undo = Undo::plan(store, applied)?;
    undo.perform(store, &mut ledger, !matches!(kept, Kept::Nothing))?;
    let Applied { profile, scope, project, folders, .. } = &undo.applied;
    match kept {
        Kept::Nothing => {}
        // Its folders and its copy go with it.
        Kept::Itself => return Ok(TakenBack { undo: Some(undo), unbroken }),
        Kept::Other { profile, version } => {
            if let Some(left) = ledger.applied.iter_mut().find(|left| (left.scope, &left.project) == (*scope, project))
            {
                (left.profile, left.version) = (profile, version);
                ledger.save(&store.folder, store.access)?;
            }
        }
    }
    stored::forget(store, profile, &ledger)?;
    let _lock = (!ledger.applied.is_empty()).then_some(lock);
    for folder in folders.iter().rev() {
        files::remove_folder_if_empty(folder);
    }
    if let Some(other) = ledger.applied.last_mut() {
        // A folder that another application still needs goes with that one.
        other.folders.splice(0..0, folders.iter().filter(|folder| folder.is_dir()).cloned());
        ledger.save(&store.folder, store.access)?;
    }
    Ok(TakenBack { undo: Some(undo), unbroken })
}

/// Forgets a profile that is applied nowhere: only what is stored of it is left to remove.
///
/// # Errors
/// As [`take_back`].
pub fn forget(store: &Store, profile: &str) -> Result<Unbroken> {
    let _lock = store.lock()?;
    let unbroken = Unbroken::begin();
    stored::forget(store, profile, &Ledger::load(&store.folder)?)?;
    Ok(unbroken)
}

/// Whether genkan's own managed file is there while the record of it is lost.
///
/// # Errors
/// Where the file can't be read.
pub fn is_lost(world: &World) -> Result<bool> {
    Ok(lost_file(world)?.is_some())
}

/// Removes that file: hooks that nobody can run any more would stop every prompt. Answers whether it was there.
///
/// # Errors
/// `GK-SYS-003` where it can't be removed.
pub fn remove_lost(world: &World) -> Result<bool> {
    let Some((file, bytes)) = lost_file(world)? else { return Ok(false) };
    let store = Store::new(&world.dirs, Scope::Managed);
    let folders = store.missing_folders();
    let lock = store.lock()?;
    files::remove(&file, Some(Before::These(&bytes)))?;
    [file.parent(), file.parent().and_then(Path::parent)].into_iter().flatten().for_each(files::remove_folder_if_empty);
    store.abandon(lock, &folders);
    Ok(true)
}

fn lost_file(world: &World) -> Result<Option<(PathBuf, Vec<u8>)>> {
    let file = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    // A link is somebody's, and where it leads too.
    let is_file = files::standing_of_link(&file).is_none_or(|standing| standing.kind == Kind::File);
    let bytes = files::read(&file)?.filter(|bytes| is_file && own::is_ours(&file, bytes));
    Ok(bytes.map(|bytes| (file, bytes)))
}
