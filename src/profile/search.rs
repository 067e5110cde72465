//! Where deployment profiles lie, and which one is meant: in the order that `docs/` and `genkan profile --help` give.
//!
//! A name: one applied here (not for `setup`), embedded, machine-wide, the person's own, the path that it was applied
//! from. No name: `GENKAN_PROFILE`, the machine-wide default, the one that was applied last, the embedded one of the
//! provider that `--set` or the answers are about, `bedrock-jp`.

use std::path::Path;

use super::layer::{Layer, Source};
use super::load::{Loaded, Request, load};
use super::remote::is_address;
use super::texts::{EMBEDDED, Found, at_path, embedded, machine_default, machine_wide, named, names, normal, text};
use super::{nearest, stored};
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::profile as words;
use crate::world::{World, files};

/// What a profile is loaded for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose {
    /// To write: the profile as its author has it now.
    Setup,
    /// To judge or to use: the copy that `setup` stored comes first.
    #[default]
    Applied,
}

/// The profile that `--profile P`, or its absence, means.
pub(super) fn find(world: &World, wanted: Option<&str>, purpose: Purpose) -> Result<Found> {
    if let Some(wanted) = wanted {
        return by_name_or_path(world, wanted, purpose, None);
    }
    if let Some(wanted) = world.var("GENKAN_PROFILE") {
        return by_name_or_path(world, wanted, purpose, Some("GENKAN_PROFILE".to_owned()));
    }
    if let Some(found) = machines(world, purpose)? {
        return Ok(found);
    }
    match stored::last(world)? {
        Some((name, from)) => by_name_or_path(world, &name, purpose, Some(from.display().to_string())),
        None => by_name_or_path(world, EMBEDDED[0].0, purpose, None),
    }
}

/// Whether nothing here says which profile is meant, so that the default would be.
///
/// # Errors
/// `GK-SYS-002` where a file can't be read.
pub fn is_open(world: &World) -> Result<bool> {
    let is_named = world.var("GENKAN_PROFILE").is_some();
    Ok(!is_named && machines(world, Purpose::Applied)?.is_none() && stored::last(world)?.is_none())
}

/// The machine's default profile. Where this person may not read it, the copy that was stored for everybody stands in: it
/// is what is in force.
fn machines(world: &World, purpose: Purpose) -> Result<Option<Found>> {
    machine_default(world).or_else(|fault| {
        let is_denied = purpose == Purpose::Applied && files::is_denied(&world.dirs.machine.join("profile.toml"));
        let copy = if is_denied { stored::machines(world)? } else { None };
        copy.map(Some).ok_or(fault)
    })
}

/// The profile of a verb that works on a machine that is set up.
///
/// # Errors
/// `GK-PRO-056` where nothing says which profile is meant, and as [`load`].
pub fn load_applied(world: &World, name: Option<String>) -> Result<Loaded> {
    if name.is_none() && is_open(world)? {
        return Err(not_set_up());
    }
    load(world, &Request { name, ..Request::default() })
}

/// The error of a machine where nothing is set up, with what sets it up.
pub fn not_set_up() -> Fault {
    Fault::new(&code::NOT_SET_UP).hint(words::RUN_GENKAN, &[])
}

/// The profile that `extends` means; none where there is no such profile.
pub(super) fn parent(world: &World, extends: &str, child: &Source) -> Result<Option<Found>> {
    if !is_path(extends) {
        return embedded(extends).map_or_else(|| of_machine(world, extends), |found| Ok(Some(found)));
    }
    let folder = match child {
        Source::Machine(path) | Source::File(path) | Source::Applied(path) => path.parent().unwrap_or(&world.cwd),
        // Its digest doesn't cover a file that lies here.
        Source::Remote(_) => return Ok(None),
        _ => &world.cwd,
    };
    at_path(world, &folder.join(extends))
}

/// A profile as `profile list` shows it.
#[derive(Debug)]
pub struct Listed {
    pub name: String,
    pub version: String,
    pub source: Source,
    /// The one that is meant where nothing is said.
    pub default: bool,
}

/// Every profile that has a name here.
///
/// # Errors
/// `GK-SYS-002` where a folder or file can't be read.
pub fn list(world: &World) -> Result<Vec<Listed>> {
    let default = find(world, None, Purpose::Applied).ok().map(|found| found.source);
    let mut all: Vec<Found> = EMBEDDED.iter().filter_map(|(name, _)| embedded(name)).collect();
    all.extend(machine_default(world)?);
    for folder in [&world.dirs.machine, &world.dirs.config] {
        for name in names(folder)? {
            all.extend(named(world, folder, &name)?);
        }
    }
    for name in stored::names(world)? {
        all.extend(stored::copy(world, &name)?);
    }
    Ok(all.into_iter().map(|found| listed(found, default.as_ref())).collect())
}

fn listed(found: Found, default: Option<&Source>) -> Listed {
    let (layer, _) = Layer::parse(found.source, &found.text);
    let text = |key: &str| layer.text(key).unwrap_or_default().to_owned();
    Listed {
        name: found.name.unwrap_or_else(|| text("name")),
        version: text("version"),
        default: default == Some(&layer.source),
        source: layer.source,
    }
}

/// The profile at a path that a person typed.
pub(super) fn file(world: &World, path: &Path) -> Result<Found> {
    let path = world.cwd.join(path);
    let missing = || Fault::new(&code::NO_FILE).with("file", normal(&path).display());
    let found = if path.is_dir() { None } else { at_path(world, &path)? };
    found.ok_or_else(missing)
}

fn by_name_or_path(world: &World, wanted: &str, purpose: Purpose, from: Option<String>) -> Result<Found> {
    if is_address(wanted) {
        return Err(Fault::new(&code::ADDRESS_HERE).with("line", wanted));
    }
    if is_path(wanted) {
        return file(world, Path::new(wanted));
    }
    let found = match purpose {
        Purpose::Applied => stored::copy(world, wanted)?,
        Purpose::Setup => None,
    };
    let found = match found.or_else(|| embedded(wanted)) {
        Some(found) => Some(found),
        None => machine_wide(world, wanted)?,
    };
    if let Some(found) = found.map_or_else(|| named(world, &world.dirs.config, wanted), |found| Ok(Some(found)))? {
        return Ok(found);
    }
    // A profile that was applied from a path, the machine-wide default by its own name, the copy of a path that nobody
    // knows any more.
    let found = stored::source(world, wanted)?;
    let found = found.map_or_else(|| default_of_name(world, wanted), |found| Ok(Some(found)))?;
    let found = found.map_or_else(|| stored::copy(world, wanted), |found| Ok(Some(found)))?;
    found.ok_or_else(|| unknown(world, wanted, from))
}

/// The machine-wide default, where it has this name.
fn default_of_name(world: &World, name: &str) -> Result<Option<Found>> {
    let is_it = |found: &Found| Layer::parse(found.source.clone(), &found.text).0.text("name") == Some(name);
    Ok(machine_default(world)?.filter(is_it))
}

/// What an administrator has of a name; nothing of a person's.
pub(super) fn of_machine(world: &World, name: &str) -> Result<Option<Found>> {
    let found = default_of_name(world, name)?;
    found.map_or_else(|| machine_wide(world, name), |found| Ok(Some(found)))
}

fn is_path(wanted: &str) -> bool {
    wanted.contains(['/', '\\']) || wanted.ends_with(".toml")
}

fn unknown(world: &World, name: &str, from: Option<String>) -> Fault {
    let mut fault = match aws_file_with(world, name) {
        Some(file) => Fault::new(&code::AWS_PROFILE)
            .with("file", file.display())
            .hint(words::NAME_THE_AWS_PROFILE, &[("name", &name)]),
        None => {
            let known = known(world);
            nearest::hinted(Fault::new(&code::UNKNOWN_NAME), name, known.iter().map(String::as_str))
        }
    };
    fault = fault.with("name", name);
    if let Some(from) = from {
        fault = fault.hint(words::NAME_FROM, &[("source", &from)]);
    }
    let folders = [&world.dirs.machine, &world.dirs.config].map(|folder| folder.join("profiles").display().to_string());
    fault.hint(words::SEARCHED, &[("places", &folders.join(", "))])
}

/// Every name that `--profile` could have meant.
fn known(world: &World) -> Vec<String> {
    let own = [names(&world.dirs.config), stored::names(world)];
    parents(world).into_iter().chain(own.into_iter().flatten().flatten()).collect()
}

/// Every name that `extends` could have meant.
pub(super) fn parents(world: &World) -> Vec<String> {
    let embedded = EMBEDDED.iter().map(|(name, _)| (*name).to_owned());
    embedded.chain(names(&world.dirs.machine).unwrap_or_default()).collect()
}

/// The AWS file that has a profile of this name. A file that can't be read doesn't matter here.
fn aws_file_with<'a>(world: &'a World, name: &str) -> Option<&'a Path> {
    let dirs = &world.dirs;
    let has = |path: &Path, prefix: &str| {
        let text = text(path).ok().flatten().unwrap_or_default();
        text.lines().filter_map(|line| line.trim().strip_prefix('[')?.split(']').next()).any(|section| {
            let section = section.trim();
            let profile = section.strip_prefix(prefix).map(|rest| rest.trim().trim_matches(['"', '\'']));
            profile == Some(name) || (section == "default" && name == "default")
        })
    };
    if has(&dirs.aws_config, "profile ") {
        return Some(&dirs.aws_config);
    }
    has(&dirs.aws_credentials, "").then_some(&*dirs.aws_credentials)
}
