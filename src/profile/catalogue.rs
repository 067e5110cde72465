//! The model catalogue of this machine: the embedded one, and what an administrator laid over it or in its place.
//!
//! A machine-wide file that can't be trusted or read isn't used at all: then the embedded catalogue is in force and
//! [`Provenance::refused`] says why, so that a machine never knows less than its program does. `check` and `doctor`
//! report it. Known hole: on Windows access lists say who may write the file, which aren't read.

use std::path::Path;

use minisign_verify::{PublicKey, Signature};
use serde::Deserialize;
use toml::Value;

use super::chain::chain;
use super::stack::Stack;
use super::{Profile, texts};
use crate::code::{profile as profile_code, residency as code};
use crate::fault::{Fault, Result};
use crate::models::catalogue::{Catalogue, Provenance};
use crate::models::overlay;
use crate::world::{World, files};

/// The catalogue in force.
///
/// # Errors
/// None in a build whose tests pass.
pub fn load(world: &World) -> Result<Catalogue> {
    let path = world.dirs.machine.join("catalogue.toml");
    match machine_wide(world, &path) {
        Ok(None) => Catalogue::embedded().cloned(),
        Ok(Some(catalogue)) => Ok(catalogue),
        Err(refused) => {
            let file = Some(path.display().to_string());
            let mut embedded = Catalogue::embedded()?.clone();
            embedded.provenance = Provenance { file, refused: Some(refused), ..Provenance::default() };
            Ok(embedded)
        }
    }
}

/// The machine-wide file with everything that is asked of it.
fn machine_wide(world: &World, path: &Path) -> Result<Option<Catalogue>> {
    let Some(bytes) = files::read_or_dangling(path)? else { return Ok(None) };
    let origin = path.display().to_string();
    if let Some(loose) = files::changeable_by_others(path, &world.dirs.system) {
        return Err(Fault::new(&code::CATALOGUE_OWNER).with("file", &origin).with("path", loose.display()));
    }
    signed(world, path, &bytes)?;
    let text = String::from_utf8(bytes)
        .map_err(|error| Fault::new(&code::CATALOGUE_SYNTAX).with("at", &origin).because(error.utf8_error()))?;
    // PowerShell begins its files with a byte order mark, which no editor shows.
    overlay::read(text.strip_prefix('\u{feff}').unwrap_or(&text), &origin).map(Some)
}

/// Holds the file against its signature, where the machine-wide default profile names a key.
fn signed(world: &World, path: &Path, bytes: &[u8]) -> Result<()> {
    let Some((key, profile)) =
        key(world).map_err(|fault| unsigned(path, "profile.toml", fault.code().id).because_fault(&fault))?
    else {
        return Ok(());
    };
    let refused = |why: &dyn std::fmt::Display| unsigned(path, &profile, &why.to_string());
    let unread = |fault: Fault| unsigned(path, &profile, fault.code().id).because_fault(&fault);
    let key = PublicKey::from_base64(&key).map_err(|error| refused(&error))?;
    let beside = path.with_added_extension("minisig");
    let signature = files::read(&beside).map_err(unread)?;
    let signature =
        signature.ok_or_else(|| refused(&format_args!("No such file or directory: {}", beside.display())))?;
    let signature = Signature::decode(&String::from_utf8_lossy(&signature)).map_err(|error| refused(&error))?;
    // Without the older form, which holds the whole file in memory: the tool hasn't made it for years.
    key.verify(bytes, &signature, false).map_err(|error| refused(&error))
}

fn unsigned(path: &Path, profile: &str, why: &str) -> Fault {
    Fault::new(&code::CATALOGUE_UNSIGNED).with("file", path.display()).with("profile", profile).with("why", why)
}

/// The key that the machine-wide default profile, or what it extends, names; with the profile's file.
fn key(world: &World) -> Result<Option<(String, String)>> {
    let Some(found) = texts::machine_default(world)? else { return Ok(None) };
    let origin = found.source.to_string();
    let chain = chain(world, found)?;
    if let Some(fault) = chain.broken.then(|| Fault::together(chain.faults)).flatten() {
        // Whether it names a key can't be known.
        return Err(fault);
    }
    let profile = Profile::deserialize(Value::Table(Stack::new(chain.layers).merged()))
        .map_err(|error| Fault::new(&profile_code::SYNTAX).with("at", &origin).with("reason", error.message()))?;
    let key = profile.residency.catalogue_key;
    Ok((!key.is_empty()).then_some((key, origin)))
}

#[cfg(test)]
mod tests;
