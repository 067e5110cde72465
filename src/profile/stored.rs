//! What `setup` keeps of a profile: the resolved copy, the answers, and which profile came last.
//!
//! The copy is complete, so nothing is looked up when a hook reads it: [`stored`] takes nothing from the
//! environment and follows no `extends`. A machine-wide copy goes before a person's of the same name.

use std::fmt;
use std::path::{Path, PathBuf};

use super::Profile;
use super::layer::{Layer, Source};
use super::load::{Request, here, load};
use super::nearest::nearest;
use super::place::own_outside;
use super::remote::{self, Served, is_address};
use super::render::to_toml;
use super::search::{self, Purpose};
use super::texts::{self, Found};
use crate::claude::Scope;
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::profile as words;
use crate::world::digest::sha256;
use crate::world::{World, files, person};

/// The profile as the verbs called by programs read it.
///
/// # Errors
/// `GK-PRO-004` where none of this name was applied, `GK-PRO-046` where its copy is broken, `GK-PRO-033` or `078` where its
/// address lies outside.
pub fn stored(world: &World, name: &str) -> Result<Profile> {
    let Some(found) = copy(world, name)? else { return Err(not_applied(world, name)) };
    let profile: Profile =
        toml::from_str(&found.text).map_err(|error| unusable(world, &found.source, name, error.message()))?;
    // An emptied file is valid TOML: everything in it would be at its default, the profile's own name too.
    let missing = match () {
        () if profile.name.is_empty() => "name",
        () if profile.residency.regions.is_empty() => "residency.regions",
        // The rules let none such through, but an earlier version's did.
        () if let Some(fault) = own_outside(&profile) => return Err(fault.with("at", &found.source)),
        () => return Ok(profile),
    };
    Err(unusable(world, &found.source, name, words::NOT_THERE.fill(world.ui.lang, &[("key", &missing)])))
}

fn not_applied(world: &World, name: &str) -> Fault {
    let fault = Fault::new(&code::NOT_APPLIED).with("name", name);
    let known = names(world).unwrap_or_default();
    match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => fault.hint(words::DID_YOU_MEAN, &[("name", &near)]),
        None if search::list(world).is_ok_and(|all| all.iter().any(|one| one.name == name)) => {
            fault.hint(words::APPLY_IT, &[("name", &name)])
        }
        None => fault.hint(words::LIST_THEM, &[]),
    }
}

/// A stored copy that isn't as `setup` wrote it, and the command that writes it anew.
pub(super) fn unusable(world: &World, copy: &Source, name: &str, reason: impl fmt::Display) -> Fault {
    let is_everybodys = copy_path(&world.dirs.machine_state, name).is_file();
    let (sudo, scope) = if is_everybodys { (person::sudo(), " --scope managed") } else { ("", "") };
    let hint: [(&'static str, &dyn fmt::Display); 3] = [("sudo", &sudo), ("name", &name), ("scope", &scope)];
    Fault::new(&code::STORED).with("file", copy).with("reason", reason).hint(words::APPLY_AGAIN, &hint)
}

/// The profile as hooks obey it: the stored copy. Where `setup` hasn't run here, and the hooks came with a policy that was
/// pushed, it is what the machine's administrator has of that name: a person's own file never counts.
///
/// # Errors
/// As [`stored`].
pub fn obeyed(world: &World, name: &str) -> Result<Profile> {
    let fault = match stored(world, name) {
        Err(fault) if *fault.code() == code::NOT_APPLIED => fault,
        known => return known,
    };
    let Some(found) = search::of_machine(world, name)? else { return Err(fault) };
    Ok(Profile { scope: Scope::Managed, ..here(world, found)?.profile })
}

/// The profile that was applied last: what programs mean that name none.
///
/// # Errors
/// As [`stored`]; `GK-PRO-056` where none was applied.
pub fn last_applied(world: &World) -> Result<Profile> {
    match last(world)? {
        Some((name, _)) => stored(world, &name),
        None => Err(super::not_set_up()),
    }
}

/// Where the copy of a profile lies below a state folder.
pub fn copy_path(state: &Path, name: &str) -> PathBuf {
    state.join("profiles").join(format!("{name}.toml"))
}

/// Where the answers to a profile lie below a state folder.
pub fn answers_path(state: &Path, name: &str) -> PathBuf {
    state.join("answers").join(format!("{name}.toml"))
}

/// Where a state folder keeps the path that a profile was applied from.
pub fn source_path(state: &Path, name: &str) -> PathBuf {
    state.join("sources").join(name)
}

/// The file for a gateway's key that a person typed, where they chose it over the keyring.
pub fn gateway_key_path(state: &Path, name: &str) -> PathBuf {
    state.join("secrets").join(format!("{name}.json"))
}

/// The file for a proxy's credentials that a person typed, where they chose it over the keyring.
pub fn proxy_value_path(state: &Path, name: &str) -> PathBuf {
    state.join("secrets").join(format!("{name}.proxy"))
}

/// The profile of a name that only `setup` knows: the file that it was applied from, as its author has it now, else the
/// stored copy. So a printed `genkan setup --profile NAME` works for a profile that was named by its path. Nothing where
/// nobody wrote down what it was applied from: genkan did so late.
pub(super) fn source(world: &World, name: &str) -> Result<Option<Found>> {
    if !texts::is_name(name) {
        return Ok(None);
    }
    let mut is_recorded = false;
    for state in [&world.dirs.state, &world.dirs.machine_state] {
        let Some(path) = texts::text(&source_path(state, name))? else { continue };
        is_recorded = true;
        if is_address(&path) {
            continue;
        }
        let found = texts::at_path(world, Path::new(path.trim_end_matches('\n')))?;
        // A file that has another name by now is another profile.
        let named = |found: &Found| {
            let (layer, _) = Layer::parse(found.source.clone(), &found.text);
            layer.text("name") == Some(name)
        };
        if let Some(found) = found.filter(named) {
            return Ok(Some(found));
        }
    }
    if is_recorded { copy(world, name) } else { Ok(None) }
}

/// Whether what a profile was applied from has moved on since, and where that is.
///
/// # Errors
/// Where the source can't be read or doesn't answer, `GK-PRO-004` where the profile isn't applied.
pub fn at_source(world: &World, name: &str) -> Result<(String, Served)> {
    let applied = stored(world, name)?;
    let mut recorded = None;
    for state in [&world.dirs.state, &world.dirs.machine_state] {
        let Some(line) = texts::text(&source_path(state, name))? else { continue };
        let line = line.trim_end();
        if is_address(line) {
            return Ok((remote::address(line).to_owned(), remote::look(world, line)?));
        }
        recorded = recorded.or(Some(line.to_owned()));
    }
    // What was said beside the profile when it was applied is none of its source's.
    let state = if is_everybodys(world, name) { &world.dirs.machine_state } else { &world.dirs.state };
    let answers = Some(answers_path(state, name)).filter(|path| path.is_file());
    let (name, scope, purpose) = (Some(name.to_owned()), Some(applied.scope), Purpose::Setup);
    let loaded = load(world, &Request { name, answers, scope, purpose, ..Request::default() })?;
    let is_own = |source: &&Source| !matches!(source, Source::Remembered(_) | Source::Answers(_) | Source::Flag(_));
    let from = loaded.layers.iter().rfind(is_own);
    // The copy stands in where the file is gone, or is another profile by now: it says nothing of its source.
    if let (Some(file), Some(Source::Applied(_))) = (&recorded, loaded.layers.first()) {
        return Ok((file.clone(), Served::Gone));
    }
    let from = from.map_or_else(String::new, ToString::to_string);
    let is_same = to_toml(&loaded.profile)? == to_toml(&applied)?;
    Ok((from, if is_same { Served::Same } else { Served::Other(loaded.profile.version) }))
}

/// Whether an administrator has applied a profile of this name for everybody.
pub fn is_everybodys(world: &World, name: &str) -> bool {
    copy_path(&world.dirs.machine_state, name).is_file()
}

/// Where an applied profile came from, an address or a file, and the SHA-256 of the text there in lower-case
/// hexadecimal: of an address the one that it was fetched by. Nothing for an embedded profile, and no digest for a file
/// that is gone.
///
/// # Errors
/// `GK-SYS-002` where genkan's own record can't be read.
pub fn applied_from(world: &World, name: &str) -> Result<Option<(String, Option<String>)>> {
    for state in [&world.dirs.machine_state, &world.dirs.state] {
        let Some(line) = texts::text(&source_path(state, name))? else { continue };
        let line = line.trim_end();
        if is_address(line) {
            let digest = remote::split(line).map(|(_, digest)| digest.to_owned());
            return Ok(Some((remote::address(line).to_owned(), digest)));
        }
        let bytes = files::read(Path::new(line)).ok().flatten();
        return Ok(Some((line.to_owned(), bytes.map(|bytes| sha256(&bytes)))));
    }
    Ok(None)
}

/// The file below a state folder that holds the name of the profile that was applied last.
pub fn last_path(state: &Path) -> PathBuf {
    state.join("last-profile")
}

/// The stored copy of a name.
pub(super) fn copy(world: &World, name: &str) -> Result<Option<Found>> {
    if !texts::is_name(name) {
        return Ok(None);
    }
    for state in [&world.dirs.machine_state, &world.dirs.state] {
        let path = copy_path(state, name);
        if let Some(text) = texts::text(&path)? {
            return Ok(Some(Found { source: Source::Applied(path), text, name: Some(name.to_owned()) }));
        }
    }
    Ok(None)
}

/// The names of every profile that was applied here.
///
/// # Errors
/// `GK-SYS-002` where a folder can't be read.
pub fn names(world: &World) -> Result<Vec<String>> {
    let mut names = texts::names(&world.dirs.machine_state)?;
    names.extend(texts::names(&world.dirs.state)?);
    names.sort();
    names.dedup();
    Ok(names)
}

/// The names of the profiles that were applied in this person's own name, and not for everybody alone.
///
/// # Errors
/// `GK-SYS-002` where a folder can't be read.
pub fn own_names(world: &World) -> Result<Vec<String>> {
    texts::names(&world.dirs.state)
}

/// The name of the profile that was applied last, and the file that says so: the person's own first.
pub(super) fn last(world: &World) -> Result<Option<(String, PathBuf)>> {
    for state in [&world.dirs.state, &world.dirs.machine_state] {
        let path = last_path(state);
        if let Some(name) = texts::text(&path)?.map(|text| text.trim().to_owned()).filter(|name| !name.is_empty()) {
            return Ok(Some((name, path)));
        }
    }
    Ok(None)
}

/// The copy that was stored last for everybody.
pub(super) fn machines(world: &World) -> Result<Option<Found>> {
    let state = &world.dirs.machine_state;
    let Some(name) = texts::text(&last_path(state))? else { return Ok(None) };
    let (name, path) = (name.trim(), copy_path(state, name.trim()));
    let text = if texts::is_name(name) { texts::text(&path)? } else { None };
    Ok(text.map(|text| Found { source: Source::Applied(path), text, name: Some(name.to_owned()) }))
}

/// What was answered to a profile at an earlier `setup`, and where a state folder keeps it.
pub(super) fn answers(state: &Path, name: &str) -> Result<Option<(String, PathBuf)>> {
    if !texts::is_name(name) {
        return Ok(None);
    }
    let path = answers_path(state, name);
    Ok(texts::text(&path)?.map(|text| (text, path)))
}
