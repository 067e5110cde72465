//! The copy of the profile that hooks read, and the places that setup saw.
//!
//! A hook takes nothing from the environment but its home, because a cloned repository can put any variable
//! there. So setup writes down the resolved profile and where the person's files really are, for each profile: one may
//! need what another one doesn't. An older genkan had one file for all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use toml::Table;

use super::ledger::{Applied, Ledger};
use super::store::Store;
use super::{overlay, route};
use crate::claude::Scope;
use crate::code::machine;
use crate::fault::{Fault, Result};
use crate::profile::remote::is_address;
use crate::profile::{
    Loaded, Profile, ProxyAuth, Purpose, Request, Source, answers_path, answers_to_toml, copy_path, gateway_key_path,
    last_path, load, proxy_value_path, source_path, to_toml,
};
use crate::world::digest::sha256;
use crate::world::net::AUTHORITIES;
use crate::world::{World, files, person};

/// Variables that move a file which hooks read.
const PLACES: [&str; 4] =
    ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_LOGIN_CACHE_DIRECTORY", "CLAUDE_CONFIG_DIR"];
/// Variables that say which of Google's credentials count, and whether a program may give an identity.
const GOOGLE: [&str; 4] = [
    "GOOGLE_APPLICATION_CREDENTIALS",
    "CLOUDSDK_CONFIG",
    "GOOGLE_CLOUD_QUOTA_PROJECT",
    "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES",
];
/// Where a command of the organisation's own finds its programs, and gcloud its own.
const PROGRAMS: &str = "PATH";
/// Where the keyring is reached in a session whose bus isn't the standard one.
const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

/// The guard's log and the older one, below the state folder.
pub(crate) const LOG: [&str; 2] = ["decisions.jsonl", "decisions.1.jsonl"];

/// When a fleet's line last told of the guard's stops, below the state folder.
pub(crate) const REPORTED: &str = "reported";

/// Where the places of a profile lie below a state folder.
pub(super) fn places_path(state: &Path, name: &str) -> PathBuf {
    state.join("places").join(format!("{name}.json"))
}

/// The one file of an older genkan, for whichever profile was applied last; read for one that has no file of its own.
pub(super) fn old_places_path(state: &Path) -> PathBuf {
    state.join("places.json")
}

/// Stores the resolved profile and makes it the one that is used without `--profile`; answers whether
/// anything had to be written, and the digest of the copy.
pub fn save(world: &World, store: &Store, loaded: &Loaded) -> Result<(bool, String)> {
    let name = &loaded.profile.name;
    let copy = to_toml(&loaded.profile)?;
    let mut written = put(&copy_path(&store.folder, name), copy.as_bytes(), store)?;
    let copy = sha256(copy.as_bytes());
    if !loaded.answers.is_empty() {
        written |= put(&answers_path(&store.folder, name), answers_to_toml(&loaded.answers)?.as_bytes(), store)?;
    } else if !matches!(loaded.layers.first(), Some(Source::Applied(_))) {
        // What was said the time before and no more isn't part of it now.
        files::remove(&answers_path(&store.folder, name), None)?;
    }
    written |= put(&last_path(&store.folder), format!("{name}\n").as_bytes(), store)?;
    // Applied again from the copy, it is still of the file that it first came from.
    match loaded
        .layers
        .iter()
        .rfind(|source| !matches!(source, Source::Remembered(_) | Source::Answers(_) | Source::Flag(_)))
    {
        Some(Source::File(path) | Source::Machine(path)) => {
            written |= put(&source_path(&store.folder, name), format!("{}\n", path.display()).as_bytes(), store)?;
        }
        Some(Source::Remote(line)) => {
            written |= put(&source_path(&store.folder, name), format!("{line}\n").as_bytes(), store)?;
        }
        Some(Source::Applied(_)) => {}
        _ => drop(files::remove(&source_path(&store.folder, name), None)?),
    }
    let network = &loaded.profile.network;
    // A command that prints a gateway's key, or what the proxy wants, may have it from the keyring too.
    let needs = route::needs(&loaded.profile);
    let google = if needs.google { &GOOGLE[..] } else { &[] };
    let programs = (needs.programs || !network.proxy_auth_command.is_empty()).then_some(PROGRAMS);
    let bus = (needs.keyring || network.proxy_auth != ProxyAuth::None).then_some(BUS);
    let names = PLACES.into_iter().chain(AUTHORITIES).chain(google.iter().copied()).chain(programs).chain(bus);
    let places: BTreeMap<_, _> = names.filter_map(|name| Some((name, seen(world, name)?))).collect();
    let file = places_path(&store.folder, name);
    // An empty one keeps this profile from what the old one says of another.
    if places.is_empty() && !old_places_path(&store.folder).exists() {
        files::remove(&file, None)?;
        file.parent().into_iter().for_each(files::remove_folder_if_empty);
        return Ok((written, copy));
    }
    let text = serde_json::to_string_pretty(&places)
        .map_err(|error| Fault::new(&machine::CANNOT_WRITE).with("file", file.display()).because(error))?;
    Ok((put(&file, format!("{text}\n").as_bytes(), store)? || written, copy))
}

/// The dotted keys in which the stored copy will change, where there is one: what hooks read. The scope is where it was
/// applied last, and no part of what the profile says.
///
/// # Errors
/// `GK-SYS-002` where it can't be read.
pub fn changes(store: &Store, loaded: &Loaded) -> Result<Vec<String>> {
    let Some(bytes) = files::read(&copy_path(&store.folder, &loaded.profile.name))? else { return Ok(Vec::new()) };
    let parsed = |text: &str| toml::from_str::<Table>(text).unwrap_or_default();
    let (mut was, mut now) = (parsed(&String::from_utf8_lossy(&bytes)), parsed(&to_toml(&loaded.profile)?));
    was.remove("scope");
    now.remove("scope");
    let mut keys = Vec::new();
    differing(&was, &now, "", &mut keys);
    keys.sort();
    Ok(keys)
}

fn differing(was: &Table, now: &Table, path: &str, keys: &mut Vec<String>) {
    let names: BTreeSet<&String> = was.keys().chain(now.keys()).collect();
    for name in names {
        let key = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match (was.get(name), now.get(name)) {
            (was, now) if was == now => {}
            (Some(toml::Value::Table(was)), Some(toml::Value::Table(now))) => differing(was, now, &key, keys),
            _ => keys.push(key),
        }
    }
}

/// What is stored of a profile now, to be put back where it can't be applied.
#[derive(Debug)]
pub struct Before {
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
}

impl Before {
    /// # Errors
    /// `GK-SYS-002` where it can't be read.
    pub fn read(store: &Store, name: &str) -> Result<Self> {
        let mut paths = vec![last_path(&store.folder)];
        paths.extend([copy_path, answers_path, source_path, places_path].map(|path| path(&store.folder, name)));
        let files = paths.into_iter().map(|path| Ok((path.clone(), files::read(&path)?)));
        Ok(Self { files: files.collect::<Result<_>>()? })
    }

    /// Puts it back, and removes the folders that were made for it.
    ///
    /// # Errors
    /// `GK-SYS-003` where it can't be written.
    pub fn restore(self, store: &Store) -> Result<()> {
        for (path, bytes) in self.files {
            match bytes {
                Some(bytes) => drop(put(&path, &bytes, store)?),
                None => {
                    files::remove(&path, None)?;
                    path.parent()
                        .filter(|folder| **folder != store.folder)
                        .into_iter()
                        .for_each(files::remove_folder_if_empty);
                }
            }
        }
        Ok(())
    }
}

/// How the stored copy, which hooks obey, stands to the profile that is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoredCopy {
    Same,
    /// It isn't what `setup` wrote, or is gone.
    Changed,
    /// The profile says something else than when `setup` ran; both versions.
    Older {
        stored: String,
        source: String,
    },
}

/// Compares the stored copy with what `setup` wrote and with what the profile's source says now. No network: of a
/// source behind an address only `check --source` asks. A person's own copy is compared with a file that is named
/// alone: else it is what they mean.
///
/// # Errors
/// Where the copy can't be read, or the profile's source is no profile.
pub fn judge(world: &World, store: &Store, loaded: &Loaded, scope: Scope, ledger: &Ledger) -> Result<StoredCopy> {
    let name = &loaded.profile.name;
    let of_it: Vec<_> = ledger.applied.iter().filter(|applied| applied.profile == *name && !applied.off).collect();
    let bytes = files::read(&copy_path(&store.folder, name))?;
    let Some(bytes) = bytes else {
        // What was only printed for this machine, and is read by people's own hooks, has no copy.
        let is_needed = scope == Scope::Managed || !of_it.is_empty();
        return Ok(if is_needed { StoredCopy::Changed } else { StoredCopy::Same });
    };
    let now = sha256(&bytes);
    let is_written = |applied: &&Applied| applied.copy.as_ref().is_none_or(|written| *written == now);
    if !of_it.is_empty() && !of_it.iter().any(is_written) {
        return Ok(StoredCopy::Changed);
    }
    let text = String::from_utf8(bytes).unwrap_or_default();
    let Ok(mut stored) = toml::from_str::<Profile>(&text) else { return Ok(StoredCopy::Changed) };
    let mut source = loaded.profile.clone();
    if matches!(loaded.layers.first(), Some(Source::Applied(_))) {
        let line = files::read(&source_path(&store.folder, name))?.unwrap_or_default();
        if scope != Scope::Managed || is_address(String::from_utf8_lossy(&line).trim_end()) {
            return Ok(StoredCopy::Same);
        }
        // What was said beside the profile when it was applied holds on, whatever its source says by now.
        let answers = Some(answers_path(&store.folder, name)).filter(|path| path.is_file());
        let (name, scope, purpose) = (Some(name.clone()), Some(scope), Purpose::Setup);
        source = match load(world, &Request { name, answers, scope, purpose, ..Request::default() }) {
            // It is the administrator's; what is in force is the copy.
            Err(fault) if *fault.code() == machine::CANNOT_READ && !person::is_root() => return Ok(StoredCopy::Same),
            loaded => loaded?.profile,
        };
    }
    (stored.scope, source.scope) = (scope, scope);
    Ok(if to_toml(&stored)? == to_toml(&source)? {
        StoredCopy::Same
    } else {
        StoredCopy::Older { stored: stored.version, source: source.version }
    })
}

/// A variable as it means the same in every folder.
fn seen(world: &World, name: &str) -> Option<String> {
    let value = world.var(name)?;
    let is_file = name == "GOOGLE_APPLICATION_CREDENTIALS";
    Some(if is_file { world.cwd.join(value).display().to_string() } else { value.to_owned() })
}

/// Where the person's files are, as setup saw it for this profile, or for the one that was applied last; nothing where no
/// variable had moved them.
///
/// # Errors
/// `GK-SYS-002` where its file can't be read.
pub fn places(world: &World, profile: Option<&str>) -> Result<BTreeMap<String, String>> {
    let state = &world.dirs.state;
    let last = || Ok(files::read(&last_path(state))?.map(|name| String::from_utf8_lossy(&name).trim_end().to_owned()));
    let name = profile.map_or_else(last, |name| Ok(Some(name.to_owned())))?;
    // A name alone: a path leads to no file of somebody else's.
    let is_name = |name: &String| !name.contains(['/', '\\', ':']);
    let own = name.filter(is_name).map(|name| places_path(state, &name)).filter(|file| file.exists());
    read_places(&own.unwrap_or_else(|| old_places_path(state)))
}

/// The same of every profile that was set up here, as far as it can be read.
pub fn all_places(world: &World) -> Vec<BTreeMap<String, String>> {
    let state = &world.dirs.state;
    let own = state.join("places");
    let names = files::list(&own).unwrap_or_default();
    let own = names.iter().map(|name| own.join(name));
    own.chain([old_places_path(state)]).filter_map(|file| read_places(&file).ok()).collect()
}

fn read_places(file: &Path) -> Result<BTreeMap<String, String>> {
    let Some(bytes) = files::read(file)? else { return Ok(BTreeMap::new()) };
    let mut places: BTreeMap<String, String> = serde_json::from_slice(&bytes)
        .map_err(|error| Fault::new(&machine::CANNOT_READ).with("file", file.display()).because(error))?;
    // An authority whose file is gone since is none that this network needs; each request would stop at it.
    places.retain(|name, path| !AUTHORITIES.contains(&name.as_str()) || Path::new(path).is_file());
    Ok(places)
}

/// Removes the copy of a profile that nothing uses any more, and with the last one everything that genkan keeps.
pub fn forget(store: &Store, name: &str, ledger: &Ledger) -> Result<()> {
    let Some(other) = ledger.applied.last() else { return forget_all(store) };
    if ledger.applied.iter().any(|applied| applied.profile == name) {
        return Ok(());
    }
    let own = [copy_path, answers_path, source_path, places_path, gateway_key_path, proxy_value_path];
    for file in own.map(|path| path(&store.folder, name)) {
        files::remove(&file, None)?;
    }
    files::remove(&overlay::file(&store.folder, name), None)?;
    files::remove_folder_if_empty(&store.folder.join(overlay::FOLDER));
    let last = last_path(&store.folder);
    if files::read(&last)?.is_some_and(|last| last == format!("{name}\n").as_bytes()) {
        put(&last, format!("{}\n", other.profile).as_bytes(), store)?;
    }
    Ok(())
}

/// Also the copies of profiles that another one has replaced since.
fn forget_all(store: &Store) -> Result<()> {
    for folder in [copy_path, answers_path, source_path, places_path]
        .map(|path| path(&store.folder, "x"))
        .iter()
        .filter_map(|path| path.parent())
    {
        for name in files::list(folder)? {
            files::remove(&folder.join(name), None)?;
        }
        files::remove_folder_if_empty(folder);
    }
    for file in ["last-profile", "places.json", "bin/genkan", "bin/genkan.exe", "setup.lock", REPORTED, LOG[0], LOG[1]]
    {
        files::remove(&store.folder.join(file), None)?;
    }
    // A token that had no room in ~/.aws, the keys of gateways, locks and notes of sessions, of AWS's and of Claude Code's,
    // and settings of single sessions.
    for folder in ["sso", "secrets", "sessions", "guard", overlay::FOLDER].map(|name| store.folder.join(name)) {
        for name in files::list(&folder)? {
            files::remove(&folder.join(name), None)?;
        }
        files::remove_folder_if_empty(&folder);
    }
    files::remove_folder_if_empty(&store.folder.join("bin"));
    files::remove_folder_if_empty(&store.folder);
    Ok(())
}

fn put(file: &std::path::Path, bytes: &[u8], store: &Store) -> Result<bool> {
    if files::read(file)?.as_deref() == Some(bytes) {
        return Ok(false);
    }
    files::replace(file, bytes, None, store.access)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing::world;

    #[test]
    fn each_profile_has_its_own_places_and_an_old_file_is_for_those_that_have_none() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let state = &world.dirs.state;
        let write =
            |file: &Path, text: &str| files::replace(file, text.as_bytes(), None, files::Access::Private).unwrap();
        write(&old_places_path(state), r#"{"PATH": "/old"}"#);
        write(&places_path(state, "acme"), r#"{"PATH": "/acme"}"#);
        write(&places_path(state, "bedrock"), "{}");
        write(&state.join("elsewhere.json"), r#"{"PATH": "/elsewhere"}"#);
        write(&last_path(state), "acme\n");
        for (profile, path) in [
            (Some("acme"), Some("/acme")),
            (Some("bedrock"), None),
            (Some("other"), Some("/old")),
            (Some("../elsewhere"), Some("/old")),
            (None, Some("/acme")),
        ] {
            let found = places(&world, profile).unwrap();
            assert_eq!(found.get("PATH").map(String::as_str), path, "{profile:?}");
        }
        assert_eq!(all_places(&world).len(), 3);
    }
}
