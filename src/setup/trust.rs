//! Whether a machine-wide profile is an administrator's word.
//!
//! It decides for everybody here, and may name commands that their hooks run. Where somebody else could have written it,
//! only what is applied already is believed: `setup` gives the file its mode and owner back then. On Windows access lists
//! say who may write; they aren't read here.

use super::ledger::Applied;
use super::store::Store;
use crate::claude::Scope;
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::setup as words;
use crate::profile::{Loaded, Source, to_toml};
use crate::world::digest::sha256;
use crate::world::{Os, World, files};

/// Refuses a profile from a machine-wide file that ordinary people can change, unless it says what is `applied` here.
///
/// # Errors
/// `GK-PRO-074`, with what can be changed.
pub fn require(world: &World, store: &Store, loaded: &Loaded, scope: Scope, applied: Option<&Applied>) -> Result<()> {
    let root = &world.dirs.system;
    let machine = loaded.layers.iter().filter(|_| world.os != Os::Windows).filter_map(|source| match source {
        Source::Machine(path) => Some(path),
        _ => None,
    });
    let Some((file, loose)) =
        machine.into_iter().find_map(|file| Some((file, files::changeable_by_others(file, root)?)))
    else {
        return Ok(());
    };
    let record = store.folder.join("ledger.json");
    let is_record_sound = scope != Scope::Managed || files::changeable_by_others(&record, root).is_none();
    let copy = applied.filter(|_| is_record_sound).and_then(|applied| applied.copy.as_ref());
    if copy == Some(&sha256(to_toml(&loaded.profile)?.as_bytes())) {
        return Ok(());
    }
    let mode = files::standing(&loose).map_or(0o644, |loose| loose.public_mode());
    let fault = Fault::new(&code::OWNER).with("file", file.display()).with("path", loose.display());
    Err(fault.hint(words::GIVE_BACK, &[("path", &loose.display()), ("mode", &format_args!("{mode:o}"))]))
}
