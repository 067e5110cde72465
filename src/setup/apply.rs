//! Carrying a plan out so that it can be taken back from any instant.
//!
//! Order: the bases and the ledger first (what is about to be written), then the files, each in one step, then
//! the ledger again. A crash in between leaves every file old or new, and a ledger that knows both.

use std::fs;
use std::path::Path as FilePath;

use super::intent::Intent;
use super::ledger::{Applied, Ledger, Written};
use super::plan::{FilePlan, Plan};
use super::store::Store;
use super::{render, rights, stored};
use crate::claude::layers;
use crate::code::{machine, plan as code};
use crate::fault::{Fault, Result};
use crate::messages::setup as words;
use crate::world::World;
use crate::world::digest::sha256;
use crate::world::files::{self, Access};
use crate::world::interrupt::Unbroken;

/// What was carried out.
pub struct Carried {
    /// Whether that changed something.
    pub changed: bool,
    /// Until everything that belongs to it is written.
    pub unbroken: Unbroken,
}

/// Writes what was approved, and nothing else: under the lock the plan is made again. Where another setup was faster,
/// what a person approved, who was `asked`, has to be the same, or done already; who approved beforehand means what there
/// is to do now, unless there is a `refusal` of that, which is the answer then.
///
/// # Errors
/// `GK-SYS-004` where a person approved something else, `GK-USE-002` where they have thought better of it, and as [`apply`].
pub fn carry_out(
    world: &World,
    intent: &mut Intent,
    approved: &Plan,
    asked: bool,
    refusal: impl Fn(&Intent, &Plan) -> Option<Fault>,
) -> Result<std::result::Result<Carried, Fault>> {
    let store = intent.store(world);
    let folders = store.missing_folders();
    let lock = store.lock().map_err(as_they_were)?;
    let unbroken = Unbroken::begin();
    Ledger::put_aside_if_torn(&store.folder).map_err(as_they_were)?;
    let mut ledger = Ledger::load(&store.folder)?;
    // What was read before may be half of what another setup wrote.
    let layers = layers::read(world, &world.cwd);
    let left = intent.left.clone();
    *intent = Intent::new(world, intent.loaded.clone(), layers, Some(intent.scope), None, left.as_deref())?;
    let plan = intent.plan(world, &ledger)?;
    if let Some(file) = plan.differs_from(approved) {
        let file = file.display().to_string();
        if asked && plan.changes_anything() {
            return Err(Fault::new(&machine::CHANGED_MEANWHILE).with("file", file));
        }
        if let Some(refused) = refusal(intent, &plan) {
            return Ok(Err(refused));
        }
    }
    let name = &intent.loaded.profile.name;
    let before = stored::Before::read(&store, name)?;
    let had_copy = intent.program.path.exists();
    let recorded = ledger.clone();
    let mut copied = false;
    let mut write = || {
        unbroken.check()?;
        rights::repair(&plan.rights)?;
        copied = intent.program.copied && copy_program(world, &intent.program.path)?;
        // The copy takes longest. From here on what has begun is finished.
        unbroken.check()?;
        let (stored, copy) = stored::save(world, &store, &intent.loaded)?;
        let modes = rights::modes(&plan.rights);
        let application = Applied { copy: Some(copy), modes, ..intent.application(world, folders.clone()) };
        Ok((apply(&plan, &store, &mut ledger, application)?, stored))
    };
    let (applied, stored) = match write() {
        Ok(done) => done,
        // Nothing of it is in force, so nothing says that it is: neither the stored profile nor a copy of the program.
        Err(fault) if ledger == recorded => {
            before.restore(&store)?;
            if copied && !had_copy {
                files::remove(&intent.program.path, None)?;
                intent.program.path.parent().into_iter().for_each(files::remove_folder_if_empty);
            }
            store.abandon(lock, &folders);
            return Err(as_they_were(fault));
        }
        Err(fault) => {
            return Err(fault.hint(words::HALF_DONE, &[("flags", &render::of_scope(intent.scope))]));
        }
    };
    if let Some(left) = left {
        stored::forget(&store, &left, &ledger)?;
    }
    Ok(Ok(Carried { changed: applied || stored || copied || !plan.rights.is_empty(), unbroken }))
}

/// A write that failed before any of the settings was changed, or after all of them were put back.
fn as_they_were(fault: Fault) -> Fault {
    let is_about_files = [&machine::CANNOT_WRITE, &machine::CHANGED_MEANWHILE].contains(&fault.code());
    if is_about_files { fault.hint(words::AS_THEY_WERE, &[]) } else { fault }
}

/// Writes what the plan says and keeps the ledger; answers whether a file changed.
///
/// # Errors
/// `GK-SYS-003`/`-004` where a file can't be replaced, `GK-SET-005` where it doesn't hold afterwards what was
/// written. Files that were already written get back what they held; where that fails, the ledger knows them.
fn apply(plan: &Plan, store: &Store, ledger: &mut Ledger, mut applied: Applied) -> Result<bool> {
    let before = ledger.applied(applied.scope, applied.project.as_deref()).cloned();
    let changes = plan.changes_anything();
    let finished: Vec<Written> = plan.files.iter().filter_map(|file| file.written.clone()).collect();
    if let Some(before) = &before
        && !changes
        && before.files == finished
        && (&before.profile, &before.version, before.off) == (&applied.profile, &applied.version, applied.off)
        && before.copy == applied.copy
    {
        return Ok(false);
    }
    let new = plan.files.iter().filter(|file| file.after.is_some()).flat_map(|file| files::missing_folders(&file.file));
    let new: Vec<_> = new.collect();
    applied.folders.splice(0..0, before.iter().flat_map(|before| before.folders.clone()));
    applied.folders.extend(new.iter().cloned());
    // What somebody changed since is no mode from before genkan.
    before.iter().for_each(|before| applied.modes.clone_from(&before.modes));
    // Also where no file changes: what a person wrote since the last time belongs to the base, which the ledger names.
    for base in plan.files.iter().filter(|file| file.under_way.is_some()).filter_map(|file| file.base.as_ref()) {
        let name = sha256(base);
        let path = store.base(&name);
        if files::read(&path)?.is_none_or(|kept| sha256(&kept) != name) {
            files::replace(&path, base, None, Access::Private)?;
        }
    }
    if changes {
        applied.files = plan.files.iter().filter_map(|file| file.under_way.clone()).collect();
        let earlier = ledger.clone();
        ledger.put(applied.clone());
        if let Err(fault) = ledger.save(&store.folder, store.access) {
            *ledger = earlier;
            drop(store.tidy(ledger));
            return Err(fault);
        }
        let mut reached = 0;
        let written = plan.files.iter().try_for_each(|file| write(file).inspect(|()| reached += 1));
        if let Err(fault) = written {
            // A file that another program was faster with holds nothing of genkan's.
            reached += usize::from(*fault.code() == code::NOT_READ_BACK);
            // A half of it would lead Claude Code to what isn't there.
            plan.files.iter().for_each(take_back);
            // Of an application of which nothing was written nothing is recorded.
            let mut touched = plan.files.iter().take(reached);
            if touched.all(|file| files::read(&file.file).is_ok_and(|now| now == file.before)) {
                *ledger = earlier;
                ledger.save(&store.folder, store.access)?;
                store.tidy(ledger)?;
                new.iter().rev().for_each(|folder| files::remove_folder_if_empty(folder));
            }
            return Err(fault);
        }
    }
    applied.files = finished;
    ledger.put(applied);
    ledger.save(&store.folder, store.access)?;
    store.tidy(ledger)?;
    Ok(changes)
}

fn write(file: &FilePlan) -> Result<()> {
    if !file.changes_anything() {
        return Ok(());
    }
    leave(&file.file, file.after.as_deref(), file.before.as_deref(), file.access)
}

/// Leaves a file with these bytes, or none, and reads it back.
///
/// # Errors
/// As [`apply`].
pub(super) fn leave(path: &FilePath, after: Option<&[u8]>, before: Option<&[u8]>, access: Access) -> Result<()> {
    files::replace_or_remove(path, after, before, access)?;
    if files::read(path)?.as_deref() != after {
        return Err(Fault::new(&code::NOT_READ_BACK).with("file", path.display()));
    }
    Ok(())
}

/// Puts back what was there, where the file is as the plan has just left it.
fn take_back(file: &FilePlan) {
    if !file.changes_anything() || files::read(&file.file).ok().is_none_or(|now| now != file.after) {
        return;
    }
    // What can't be put back stays in the ledger.
    drop(files::replace_or_remove(&file.file, file.before.as_deref(), file.after.as_deref(), file.access));
}

/// Puts a copy of this program where the hooks will find it; the same one twice costs nothing.
///
/// # Errors
/// `GK-SYS-002`/`-003` where it can't be read or written.
fn copy_program(world: &World, to: &FilePath) -> Result<bool> {
    let about = |path: &FilePath| fs::metadata(path).and_then(|about| Ok((about.len(), about.modified()?))).ok();
    let mine = about(&world.exe);
    if mine.is_some() && mine == about(to) {
        return Ok(false);
    }
    let unreadable = |error| Fault::new(&machine::CANNOT_READ).with("file", world.exe.display()).because(error);
    let bytes = fs::read(&world.exe).map_err(unreadable)?;
    files::replace(to, &bytes, None, Access::Program)?;
    if let Some((_, modified)) = mine {
        let touched = fs::File::options().write(true).open(to).and_then(|file| file.set_modified(modified));
        drop(touched);
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::claude::Scope;
    use crate::setup::ledger::Format;
    use crate::setup::step::Path;

    /// Nothing of genkan's is anywhere then, and so nothing is written down.
    #[test]
    fn where_another_program_writes_meanwhile_all_is_as_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let file = |file: PathBuf, format, before: Option<&str>| {
            let entry = crate::setup::ledger::Entry::new(Path::keys(["a"]), None, None);
            let digest = sha256(b"ours");
            let written =
                Written { file: file.clone(), format, base: None, digest, earlier: None, entries: vec![entry] };
            FilePlan {
                file,
                format,
                access: Access::Private,
                before: before.map(|text| text.as_bytes().to_vec()),
                after: Some(b"ours".to_vec()),
                base: None,
                changes: Vec::new(),
                written: Some(written.clone()),
                under_way: Some(written),
            }
        };
        #[allow(clippy::disallowed_methods, reason = "another program writes")]
        fs::write(path("config"), "theirs, and more").unwrap();
        let files = vec![
            file(path("claude/settings.json"), Format::Settings, None),
            file(path("config"), Format::AwsConfig, Some("theirs")),
        ];
        let plan = Plan { files, rights: Vec::new() };
        let store = Store { folder: path("state"), access: Access::Private };
        let mut ledger = Ledger::default();
        let applied = Applied {
            scope: Scope::User,
            project: None,
            profile: "acme".into(),
            version: "1".into(),
            at: String::new(),
            program: PathBuf::new(),
            program_size: None,
            copy: None,
            off: false,
            files: Vec::new(),
            folders: Vec::new(),
            modes: Vec::new(),
        };
        let fault = apply(&plan, &store, &mut ledger, applied).unwrap_err();
        assert_eq!(fault.code().id, "GK-SYS-004");
        assert_eq!(ledger, Ledger::default());
        assert!(!Ledger::path(&store.folder).exists() && !path("claude").exists());
        assert_eq!(fs::read(path("config")).unwrap(), b"theirs, and more");
    }
}
