//! A key that a person typed: in the system's keyring, or where they chose so in a 0600 file.
//!
//! It is stored with the address of its gateway and the time. The file goes before the keyring: it exists only where a
//! person asked for it, and it is read in microseconds. A file that others can read is never used: its key counts as
//! disclosed.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Key, ProfileGateway};
use crate::code::gateway as code;
use crate::code::keyring as keyring_code;
use crate::fault::{Fault, Result};
use crate::messages::gateway as words;
use crate::session::keyring::{self, Keyring};
use crate::world::World;
use crate::world::files::{self, Access};

/// A stored key.
pub(super) struct StoredKey {
    pub(super) key: Key,
    pub(super) since: Timestamp,
    pub(super) storage: KeyStorage,
}

/// Where a key is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyStorage {
    Keyring,
    File(PathBuf),
}

/// The deadline of one operation of the keyring, which could wait for a person without limit.
const PATIENCE: Duration = Duration::from_secs(4);
/// The deadline for a person to type the keyring's password.
const UNLOCK: Duration = Duration::from_secs(60);
/// The version of a record.
const FORMAT: u32 = 1;

/// The stored record, as JSON.
#[derive(Serialize, Deserialize)]
struct Record {
    format: u32,
    /// The address of the gateway that the key is for.
    url: String,
    since: Timestamp,
    key: Zeroizing<String>,
}

/// The key, if one for this profile's gateway is stored.
pub(super) fn read(world: &World, own: ProfileGateway<'_>) -> Result<Option<StoredKey>> {
    let file = file(world, own);
    if let Some(bytes) = files::read_secret(&file).map(Zeroizing::new) {
        if let Some(record) = Record::parse(&bytes) {
            return record.into_stored_key(own, KeyStorage::File(file)).map(Some);
        }
    } else if file.symlink_metadata().is_ok() {
        return Err(Fault::new(&code::OPEN_FILE).with("file", file.display()));
    }
    let found = keyring(world, own)?.get(&entry(own)).map_err(|fault| instead(fault, own))?;
    found
        .and_then(|bytes| Record::parse(&bytes))
        .map(|record| record.into_stored_key(own, KeyStorage::Keyring))
        .transpose()
}

/// Where the key is stored, and so where its successor goes; `None` where there is none.
pub(super) fn storage(world: &World, own: ProfileGateway<'_>) -> Result<Option<KeyStorage>> {
    let file = file(world, own);
    if file.symlink_metadata().is_ok() {
        return Ok(Some(KeyStorage::File(file)));
    }
    let found = keyring(world, own)?.get(&entry(own)).map_err(|fault| instead(fault, own))?;
    Ok(found.map(|_| KeyStorage::Keyring))
}

/// Stores a key, and removes the one of the other storage.
pub(super) fn write(world: &World, own: ProfileGateway<'_>, key: &Key, storage: &KeyStorage) -> Result<()> {
    let record = Record {
        format: FORMAT,
        url: own.gateway.url.clone(),
        since: world.now(),
        key: key.as_str().to_owned().into(),
    };
    let bytes = Zeroizing::new(serde_json::to_vec(&record).unwrap_or_default());
    match storage {
        KeyStorage::File(file) => {
            files::replace(file, &bytes, None, Access::OwnSecret)?;
            // Where there is no keyring, or it is locked, the file goes before whatever is in it.
            if let Ok(keyring) = keyring(world, own) {
                drop(keyring.delete(&entry(own)));
            }
        }
        KeyStorage::Keyring => {
            let keyring = keyring(world, own)?;
            keyring.set(&entry(own), &bytes).map_err(|fault| instead(fault, own))?;
            let back = keyring.get(&entry(own)).map_err(|fault| instead(fault, own))?;
            if back.is_none_or(|back| *back != *bytes) {
                let fault = Fault::new(&keyring_code::REFUSED);
                return Err(instead(fault.because("what had just been written was not there when read back"), own));
            }
            files::discard(&file(world, own))?;
        }
    }
    Ok(())
}

/// Removes the key from both; returns whether there was one.
pub(super) fn forget(world: &World, own: ProfileGateway<'_>) -> Result<bool> {
    let file = file(world, own);
    let was_in_file = file.symlink_metadata().is_ok();
    files::discard(&file)?;
    let keyring = match keyring(world, own) {
        Ok(keyring) => keyring,
        // No keyring, no key in it.
        Err(_) if was_in_file => return Ok(true),
        Err(fault) if *fault.code() == keyring_code::ABSENT => return Ok(false),
        Err(fault) => return Err(fault),
    };
    let found = keyring.get(&entry(own)).map_err(|fault| instead(fault, own))?;
    keyring.delete(&entry(own)).map_err(|fault| instead(fault, own))?;
    Ok(was_in_file || found.is_some())
}

/// Lets a person unlock the keyring, and checks that it stores what it is given.
pub(super) fn unlock(world: &World, own: ProfileGateway<'_>) -> Result<()> {
    let keyring = Keyring::open(world, UNLOCK).map_err(|fault| instead(fault, own))?;
    keyring.unlock().and_then(|()| keyring.probe()).map_err(|fault| instead(fault, own))
}

/// The file for a profile's key. A profile's name is plain, so it can be part of a path.
pub(super) fn file(world: &World, own: ProfileGateway<'_>) -> PathBuf {
    world.dirs.state.join("secrets").join(format!("{}.json", own.profile))
}

impl Record {
    fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|record: &Self| record.format == FORMAT)
    }

    fn into_stored_key(self, own: ProfileGateway<'_>, storage: KeyStorage) -> Result<StoredKey> {
        if self.url != own.gateway.url {
            let fault = Fault::new(&code::OTHER_GATEWAY).with("profile", own.profile).with("kept", self.url);
            let fault = fault.with("url", &own.gateway.url);
            return Err(fault.hint(words::HINT_SET, &[("profile", &own.profile)]));
        }
        let key = Key::parse(self.key.as_bytes()).map_err(|_| super::none(own))?;
        Ok(StoredKey { key, since: self.since, storage })
    }
}

impl fmt::Display for KeyStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keyring => f.write_str("keyring"),
            Self::File(file) => write!(f, "{}", file.display()),
        }
    }
}

fn keyring(world: &World, own: ProfileGateway<'_>) -> Result<Keyring> {
    Keyring::open(world, PATIENCE).map_err(|fault| instead(fault, own))
}

/// The name of an entry, as the keyring's own window shows it.
pub(super) fn entry(own: ProfileGateway<'_>) -> String {
    format!("gateway-key:{}", own.profile)
}

/// A fault of the keyring, with the fix for a gateway's key.
fn instead(fault: Fault, own: ProfileGateway<'_>) -> Fault {
    keyring::with_file(&fault, words::HINT_FILE, own.profile)
}
