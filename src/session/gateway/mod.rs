//! The key of an LLM gateway: stored for a person, or printed by the organisation's command.
//!
//! It is handed out for a profile that was applied here and names a gateway, for that gateway's address alone, and to
//! Claude Code only where it would send it there. No person is asked meanwhile, and each step has its own deadline.
//! Known hole: reads from a hanging disk have none.

mod from_command;
mod key;
mod stored;

use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

pub use self::from_command::KEY_COMMAND_TIMEOUT;
pub use self::key::{Key, MOST};
use super::last_served::ServedClient;
pub use super::typed_secret::Storage;
use super::{SourceKind, State};
use crate::code::gateway as code;
use crate::fault::{Fault, Result};
pub use crate::guard::destination::Destination;
use crate::messages::gateway as words;
use crate::profile::{Gateway, Issuer, KeySource, Profile};
use crate::world::World;

/// The gateway of a deployment profile, with the name that its key is stored under.
#[derive(Debug, Clone, Copy)]
pub struct ProfileGateway<'a> {
    /// The deployment profile's name.
    pub profile: &'a str,
    pub gateway: &'a Gateway,
}

impl<'a> ProfileGateway<'a> {
    /// The gateway of this profile.
    ///
    /// # Errors
    /// `GK-GTW-002` where the profile uses no gateway.
    pub fn from_profile(profile: &'a Profile) -> Result<Self> {
        let none = || Fault::new(&code::NO_GATEWAY).with("profile", &profile.name);
        Ok(Self { profile: &profile.name, gateway: profile.gateway().ok_or_else(none)? })
    }
}

/// What is known of a profile's key, without the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Where it is stored; `None` where there is none.
    pub storage: Option<Storage>,
    /// When a person stored it, or the command printed it.
    pub since: Option<Timestamp>,
    /// Until when the cached key counts, where a command prints it.
    pub anew: Option<Timestamp>,
    /// Its own expiry, where it is a token that names one.
    pub ends: Option<Timestamp>,
}

/// How long after its expiry a key still counts, because clocks differ.
const LEEWAY: SignedDuration = SignedDuration::from_mins(5);

/// The key of the profile's gateway; `client` isn't served a key of the cache a second time within a minute, because the
/// gateway has refused it since.
///
/// # Errors
/// `GK-GTW-…`; `GK-AWS-050` to `056` where the keyring can't be read.
pub fn key(world: &World, own: ProfileGateway<'_>, client: Option<&ServedClient>, timeout: Duration) -> Result<Key> {
    let key = match own.gateway.key {
        KeySource::Keyring => stored::read(world, own)?.ok_or_else(|| none(own))?.key,
        KeySource::Command => from_command::key(world, own, client, timeout)?,
    };
    living(world, own, key)
}

/// Stores a key that a person typed, in place of the one before, which stays until then.
///
/// # Errors
/// `GK-GTW-008`, `011`; where it can't be written.
pub fn keep(world: &World, own: ProfileGateway<'_>, key: Key, storage: &Storage) -> Result<()> {
    keepable(own)?;
    stored::write(world, own, &living(world, own, key)?, storage)
}

/// Runs the command for a new key, which replaces the cached one once it is there.
///
/// # Errors
/// `GK-GTW-006` to `008`, `010`.
pub fn fetch(world: &World, own: ProfileGateway<'_>) -> Result<()> {
    living(world, own, from_command::anew(world, own)?).map(drop)
}

/// Where the key is stored that [`keep`] is about to replace.
///
/// # Errors
/// `GK-GTW-001`, `011`; where the keyring can't be read.
pub fn storage(world: &World, own: ProfileGateway<'_>) -> Result<Storage> {
    keepable(own)?;
    match stored::typed(world, own).storage()? {
        Some(storage) => Ok(storage),
        None => Err(none(own)),
    }
}

/// Whether a key of the profile is kept here; `None` where the keyring doesn't say. It is asked as for any request: it opens
/// no window, and has a few seconds.
pub fn is_kept(world: &World, own: ProfileGateway<'_>) -> Option<bool> {
    match own.gateway.key {
        KeySource::Command => Some(from_command::file(world, own).symlink_metadata().is_ok()),
        KeySource::Keyring => stored::typed(world, own).is_kept(),
    }
}

/// Unlocks the keyring with the person's help, and checks that it stores what it is given.
///
/// # Errors
/// `GK-AWS-050` to `056`.
pub fn unlock(world: &World, own: ProfileGateway<'_>) -> Result<()> {
    stored::typed(world, own).unlock()
}

/// The file in which a key can be stored.
pub fn file(world: &World, own: ProfileGateway<'_>) -> PathBuf {
    stored::typed(world, own).file
}

/// The files that may hold a key of the profile.
pub(super) fn files(world: &World, own: ProfileGateway<'_>) -> [PathBuf; 2] {
    [file(world, own), from_command::file(world, own)]
}

/// Removes the key from wherever it is stored; returns whether there was one.
///
/// # Errors
/// Where it can't be removed.
pub fn forget(world: &World, own: ProfileGateway<'_>) -> Result<bool> {
    let was_cached = from_command::forget(world, own)?;
    Ok(match own.gateway.key {
        KeySource::Keyring => stored::typed(world, own).forget()? || was_cached,
        KeySource::Command => was_cached,
    })
}

/// The name of the key's entry, as the keyring's own window shows it.
pub fn entry(world: &World, own: ProfileGateway<'_>) -> String {
    stored::typed(world, own).entry
}

/// What is known of the key, without running the command.
///
/// # Errors
/// `GK-GTW-004`, `009`; where the keyring can't be read.
pub fn status(world: &World, own: ProfileGateway<'_>) -> Result<Status> {
    let none = Status { storage: None, since: None, anew: None, ends: None };
    Ok(match own.gateway.key {
        KeySource::Keyring => stored::read(world, own)?.map_or(none, |stored| Status {
            ends: stored.key.ends(),
            storage: Some(stored.storage),
            since: Some(stored.since),
            anew: None,
        }),
        KeySource::Command => from_command::cached(world, own).map_or(none, |cached| Status {
            ends: cached.key.ends(),
            storage: Some(Storage::File(from_command::file(world, own))),
            since: Some(cached.fetched),
            anew: Some(cached.until),
        }),
    })
}

/// The key, wherever it is stored, so that a report can be held free of it. The command isn't run.
pub(super) fn held(world: &World, own: ProfileGateway<'_>) -> Option<String> {
    let key = match own.gateway.key {
        KeySource::Keyring => stored::read(world, own).ok().flatten().map(|stored| stored.key),
        KeySource::Command => from_command::cached(world, own).map(|cached| cached.key),
    };
    key.map(|key| key.as_str().to_owned())
}

/// The key as a [`State`].
///
/// # Errors
/// As [`status`].
pub(super) fn state(world: &World, own: ProfileGateway<'_>) -> Result<State> {
    let Status { storage, ends, anew, .. } = status(world, own)?;
    let by_command = own.gateway.key == KeySource::Command;
    let is_missing = storage.is_none() && !by_command;
    let is_over = ends.is_some_and(|ends| is_over(ends, world.now()));
    Ok(State {
        name: own.gateway.url.clone(),
        kind: SourceKind::Gateway,
        issuer: Issuer::Gateway,
        quota_project: None,
        account: None,
        role: None,
        assumes: Vec::new(),
        identity: None,
        storage: storage
            .map_or_else(|| if by_command { "command" } else { "-" }.to_owned(), |storage| storage.to_string()),
        token_expires: None,
        credentials_expire: ends.or(anew),
        refreshable: by_command,
        // The gateway isn't asked: a missing or expired key is known without it.
        accepted: (is_missing || is_over).then_some(false),
        reason: is_missing.then(|| none(own)),
        finding: None,
        pending: None,
    })
}

/// `GK-GTW-012`: nobody signs in at a gateway.
pub(super) fn no_sign_in(profile: &Profile) -> Fault {
    let mut fault = Fault::new(&code::NO_SIGN_IN).with("profile", &profile.name);
    if profile.gateway().is_some_and(|gateway| gateway.key == KeySource::Keyring) {
        fault = fault.hint(words::HINT_SET, &[("profile", &profile.name)]);
    }
    fault.hint(words::HINT_STATUS, &[("profile", &profile.name)])
}

/// `GK-GTW-012` for whoever wants out.
pub(super) fn no_sign_out(profile: &Profile, gateway: &Gateway) -> Fault {
    let fault = Fault::new(&code::NO_SIGN_IN).with("profile", &profile.name);
    match gateway.key {
        KeySource::Keyring => fault.hint(words::HINT_DELETE, &[("profile", &profile.name)]),
        KeySource::Command => fault.hint(words::HINT_OUT_COMMAND, &[]),
    }
}

/// Whether there is a key, judged on this machine alone and without running the command.
///
/// # Errors
/// `GK-GTW-001` where there is none, `GK-GTW-008` where it has ended; as [`status`].
pub(super) fn check(world: &World, own: ProfileGateway<'_>) -> Result<()> {
    match own.gateway.key {
        KeySource::Keyring => stored::read(world, own)?
            .ok_or_else(|| none(own))
            .and_then(|stored| living(world, own, stored.key))
            .map(drop),
        KeySource::Command => Ok(()),
    }
}

/// Whether a key has expired, by more than clocks may differ.
pub fn is_over(ends: Timestamp, now: Timestamp) -> bool {
    now.duration_since(ends) > LEEWAY
}

/// Checks that the profile takes a key from a person.
///
/// # Errors
/// `GK-GTW-011`.
pub fn keepable(own: ProfileGateway<'_>) -> Result<()> {
    match own.gateway.key {
        KeySource::Keyring => Ok(()),
        KeySource::Command => Err(Fault::new(&code::BY_COMMAND).with("profile", own.profile)),
    }
}

fn living(world: &World, own: ProfileGateway<'_>, key: Key) -> Result<Key> {
    let Some(ends) = key.ends().filter(|ends| is_over(*ends, world.now())) else { return Ok(key) };
    let time = world.clock.local(ends).strftime("%Y-%m-%d %H:%M");
    let fault = Fault::new(&code::ENDED).with("profile", own.profile).with("time", time);
    Err(match own.gateway.key {
        KeySource::Keyring => fault.hint(words::HINT_ROTATE, &[("profile", &own.profile)]),
        KeySource::Command => fault.hint(words::HINT_RUN, &[]),
    })
}

fn none(own: ProfileGateway<'_>) -> Fault {
    Fault::new(&code::NO_KEY).with("profile", own.profile).hint(words::HINT_SET, &[("profile", &own.profile)])
}
