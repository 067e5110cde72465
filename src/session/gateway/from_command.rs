//! A key that the organisation's command prints (`gateway.key_command`), run by one process at a time. Its output is
//! cached for `gateway.key_ttl`, less the time for which Claude Code keeps it.
//!
//! It runs as `aws.refresh_command` does: by the system's shell, in the home, without the caller's variables, with a
//! deadline. The cache is a 0600 file bound to profile, address and command, and to the key's own end. What the command
//! writes to standard error is dropped, because it may hold the key. Known hole: once its time is over Claude Code
//! sends the old key once more while it asks for the next, and keeps it where none comes.

use std::cell::Cell;
use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Key, ProfileGateway};
use crate::code::{gateway as code, machine};
use crate::fault::{Fault, Result};
use crate::messages::gateway as words;
use crate::session::last_served::{self, ServedClient};
use crate::world::World;
use crate::world::command::{Failure, Heard, Launch};
use crate::world::digest::sha256;
use crate::world::files::{self, Access};
use crate::world::lock;

/// A key of the cache.
pub(super) struct CachedKey {
    pub(super) key: Key,
    pub(super) fetched: Timestamp,
    /// When the command is run again.
    pub(super) until: Timestamp,
}

/// The deadline of the command; Claude Code waits ten minutes for its helper.
pub const KEY_COMMAND_TIMEOUT: Duration = Duration::from_secs(60);
/// How long another process that runs the command is waited for: its deadline, and a little more.
const WAITING: Duration = Duration::from_secs(65);
/// How long before its own end a key is no longer taken from the cache.
const MARGIN: SignedDuration = SignedDuration::from_secs(60);
/// The version of a cache's file.
const FORMAT: u32 = 1;

/// The cached key, else a new one.
///
/// Somebody who waits for less than a minute leaves no failure behind: others may wait longer.
pub(super) fn key(
    world: &World,
    own: ProfileGateway<'_>,
    client: Option<&ServedClient>,
    timeout: Duration,
) -> Result<Key> {
    let is_refused = |key: &Key| last_served::recently(world, client, &key.digest());
    let fitting = || cached(world, own).map(|cached| cached.key).filter(|key| !is_refused(key));
    let key = fitting().map_or_else(|| fetch(world, own, timeout, fitting), Ok)?;
    last_served::record(world, client, &key.digest());
    Ok(key)
}

/// A new key, or the one that another process has fetched since this was asked for.
pub(super) fn anew(world: &World, own: ProfileGateway<'_>) -> Result<Key> {
    let began = world.now();
    fetch(world, own, KEY_COMMAND_TIMEOUT, || {
        cached(world, own).filter(|cached| cached.fetched > began).map(|cached| cached.key)
    })
}

/// The cached key, where it may still be used.
pub(super) fn cached(world: &World, own: ProfileGateway<'_>) -> Option<CachedKey> {
    let bytes = Zeroizing::new(files::read_secret(&file(world, own))?);
    let entry: Entry = serde_json::from_slice(&bytes).ok()?;
    let (fetched, now) = (entry.fetched, world.now());
    let key = Key::parse(entry.key?.as_bytes()).ok()?;
    let until = until(own, &key, fetched);
    // A key from the future, as after a clock was set back, doesn't count: it would be kept for ever.
    let is_now = entry.format == FORMAT && entry.of == origin(own) && fetched <= now && now < until;
    is_now.then_some(CachedKey { key, fetched, until })
}

/// Empties the cache; returns whether a key was in it.
pub(super) fn forget(world: &World, own: ProfileGateway<'_>) -> Result<bool> {
    let was_there = cached(world, own).is_some();
    files::discard(&file(world, own))?;
    Ok(was_there)
}

pub(super) fn file(world: &World, own: ProfileGateway<'_>) -> PathBuf {
    world.dirs.cache.join("gateway").join(format!("{}.json", own.profile))
}

/// The content of a cache's file.
#[derive(Serialize, Deserialize)]
struct Entry {
    format: u32,
    /// Digest of profile, address and command, which the key is bound to.
    of: String,
    fetched: Timestamp,
    /// `None` where the command failed.
    key: Option<Zeroizing<String>>,
    /// How it failed, for the processes that waited for it.
    failed: Option<Failure>,
}

/// Profile, address and command, as a digest.
fn origin(own: ProfileGateway<'_>) -> String {
    sha256([own.profile, &own.gateway.url, &own.gateway.key_command].join("\0"))
}

fn until(own: ProfileGateway<'_>, key: &Key, fetched: Timestamp) -> Timestamp {
    let gateway = own.gateway;
    // Claude Code keeps a key for a while, also one that it is given at the very end.
    let ttl = SignedDuration::from_secs((gateway.key_ttl - gateway.kept_by_client()).into());
    let ttl = fetched.saturating_add(ttl);
    let ttl = ttl.unwrap_or(fetched);
    key.ends().and_then(|ends| ends.checked_sub(MARGIN).ok()).map_or(ttl, |ends| ends.min(ttl))
}

/// Runs the command, unless another process has done so meanwhile: then `fitting` finds its key.
fn fetch(world: &World, own: ProfileGateway<'_>, timeout: Duration, fitting: impl Fn() -> Option<Key>) -> Result<Key> {
    let began = world.now();
    let path = world.dirs.state.join("sessions").join(format!("gateway-{}.lock", own.profile));
    let timeout = timeout.min(KEY_COMMAND_TIMEOUT);
    let is_hasty = timeout < KEY_COMMAND_TIMEOUT;
    let waiting = if is_hasty { timeout } else { WAITING };
    let _lock = match lock::take(&path, Access::Private, waiting) {
        Ok(lock) => Some(lock),
        Err(fault) if *fault.code() == machine::LOCKED => {
            let busy = Fault::new(&code::BUSY).with("profile", own.profile).with("seconds", waiting.as_secs());
            return Err(busy.because(path.display()));
        }
        // Where no lock can be written no cache can either.
        Err(_) => None,
    };
    if let Some(key) = fitting() {
        return Ok(key);
    }
    if let Some(how) = failed_since(world, own, began) {
        return Err(failed(own, how));
    }
    let how = Cell::new(None);
    let result = run(world, own, timeout, &how);
    // Others may wait longer.
    let failed = how.take().filter(|_| !is_hasty);
    let key = result.as_ref().ok().map(|key| key.as_str().to_owned().into());
    let entry = Entry { format: FORMAT, of: origin(own), fetched: world.now(), key, failed };
    if let Ok(bytes) = serde_json::to_vec(&entry).map(Zeroizing::new)
        && (entry.key.is_some() || entry.failed.is_some() && cached(world, own).is_none())
    {
        // The next process runs the command again where this can't be stored.
        drop(files::replace(&file(world, own), &bytes, None, Access::OwnSecret));
        last_served::prune(world);
    }
    result
}

/// How the command failed for the process that this one has waited for.
fn failed_since(world: &World, own: ProfileGateway<'_>, began: Timestamp) -> Option<Failure> {
    let bytes = files::read_secret(&file(world, own))?;
    let entry: Entry = serde_json::from_slice(&bytes).ok()?;
    entry.failed.filter(|_| entry.of == origin(own) && entry.fetched > began && entry.fetched <= world.now())
}

/// Runs the command; `how` learns how it failed.
fn run(world: &World, own: ProfileGateway<'_>, timeout: Duration, how: &Cell<Option<Failure>>) -> Result<Key> {
    let line = &own.gateway.key_command;
    let failed = |failure, _: Option<&Heard>| {
        how.set(Some(failure));
        failed(own, failure)
    };
    let said = Launch::line(world, line).answer(timeout, super::MOST, failed)?;
    Key::parse(&said.output).map_err(|why| {
        Fault::new(&code::COMMAND_SAID).with("command", line).with_phrase("why", why).hint(words::HINT_RUN, &[])
    })
}

fn failed(own: ProfileGateway<'_>, how: Failure) -> Fault {
    let fault = Fault::new(&code::COMMAND).with_phrase("how", how.phrase()).with("command", &own.gateway.key_command);
    fault.hint(words::HINT_RUN, &[])
}
