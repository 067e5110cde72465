//! A profile's settings for one session of Claude Code alone (`claude --settings FILE`), over the files of its person.
//!
//! Pure, and as 2.1.328 was seen to merge: the stronger scalar wins, lists and hooks of both layers count. What another
//! profile has set below is switched off where an empty text does that: variables, and the commands that give credentials.
//! Known holes: other settings of the profile below (`claude.settings`, its status line, the folder of its editor) stay
//! where this one says nothing of them; on the list of models both profiles' names stand.

use std::path::{Path as FilePath, PathBuf};

use super::desired::{Desired, Target};
use super::hook::HELPERS;
use super::ledger::Applied;
use super::plan::{ActualFile, diff};
use super::step::{Path, Step};
use crate::fault::Result;

/// The document; `wanted` is what the person's own settings file would hold, `beneath` what is applied there now.
///
/// # Errors
/// A `GK-DOC` code where the values don't make a document.
pub fn overlay(wanted: &Target, beneath: Option<&Applied>) -> Result<Vec<u8>> {
    let mut keys: Vec<_> = wanted.keys.iter().filter_map(|(path, value)| Some((path, value.clone()?))).collect();
    let unwanted = wanted.keys.iter().filter(|(_, value)| value.is_none()).map(|(path, _)| path);
    let others = beneath.and_then(|applied| applied.written(&wanted.file)).into_iter().flat_map(|file| &file.entries);
    for path in others.map(|entry| &entry.path).chain(unwanted).filter(|path| is_blanked(path)) {
        if !keys.iter().any(|(known, _)| *known == path) {
            keys.push((path, String::new().into()));
        }
    }
    let keys = keys.into_iter().map(|(path, value)| (path.clone(), Some(value))).collect();
    let targets = vec![Target { keys, file: wanted.file.clone(), ..*wanted }];
    let plan = diff(&Desired { targets }, None, |_| Ok(ActualFile::default()))?;
    Ok(plan.files.into_iter().find_map(|file| file.after).unwrap_or_default())
}

/// Where it lies for a profile.
pub fn file(state: &FilePath, profile: &str) -> PathBuf {
    state.join(FOLDER).join(format!("{profile}.json"))
}

/// The profile whose session a client is that was started with these settings.
pub fn profile_of<'a>(state: &FilePath, settings: &'a FilePath) -> Option<&'a str> {
    let name = settings.file_stem()?.to_str()?;
    (settings == file(state, name)).then_some(name)
}

/// Below genkan's own folder.
pub const FOLDER: &str = "run";

/// Whether an empty text switches it off.
fn is_blanked(path: &Path) -> bool {
    match path.0.as_slice() {
        [Step::Key(key)] => HELPERS.contains(&key.as_str()),
        [Step::Key(first), Step::Key(_)] => first == "env",
        _ => false,
    }
}
