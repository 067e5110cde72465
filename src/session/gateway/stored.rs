//! A key that a person typed, stored with the address of its gateway and the time.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Key, ProfileGateway};
use crate::code::gateway as code;
use crate::fault::{Fault, Result};
use crate::messages::gateway as words;
use crate::profile::gateway_key_path;
use crate::session::typed_secret::{self, Storage, TypedSecret};
use crate::world::World;

/// A stored key.
pub(super) struct StoredKey {
    pub(super) key: Key,
    pub(super) since: Timestamp,
    pub(super) storage: Storage,
}

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
    let found = typed(world, own).read(typed_secret::KEYRING_TIMEOUT)?;
    let record = found.and_then(|(bytes, storage)| Some((Record::parse(&bytes)?, storage)));
    record.map(|(record, storage)| record.into_stored_key(own, storage)).transpose()
}

/// Stores a key, and removes the one of the other storage.
pub(super) fn write(world: &World, own: ProfileGateway<'_>, key: &Key, storage: &Storage) -> Result<()> {
    let record = Record {
        format: FORMAT,
        url: own.gateway.url.clone(),
        since: world.now(),
        key: key.as_str().to_owned().into(),
    };
    let bytes = Zeroizing::new(serde_json::to_vec(&record).unwrap_or_default());
    typed(world, own).write(&bytes, storage)
}

/// Where and how the key is stored.
pub(super) fn typed<'a>(world: &'a World, own: ProfileGateway<'a>) -> TypedSecret<'a> {
    TypedSecret {
        world,
        profile: own.profile,
        entry: format!("gateway-key:{}", own.profile),
        file: gateway_key_path(&world.dirs.state, own.profile),
        instead: words::HINT_FILE,
        open: &code::OPEN_FILE,
    }
}

impl Record {
    fn parse(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|record: &Self| record.format == FORMAT)
    }

    fn into_stored_key(self, own: ProfileGateway<'_>, storage: Storage) -> Result<StoredKey> {
        if self.url != own.gateway.url {
            let fault = Fault::new(&code::OTHER_GATEWAY).with("profile", own.profile).with("kept", self.url);
            let fault = fault.with("url", &own.gateway.url);
            // Where a person had to take a file, that is the way again.
            let (storage, hint) = match storage {
                Storage::File(_) => ("file", words::HINT_FILE),
                Storage::Keyring => ("keyring", words::HINT_SET),
            };
            return Err(fault.with("storage", storage).hint(hint, &[("profile", &own.profile)]));
        }
        let key = Key::parse(self.key.as_bytes()).map_err(|_| super::none(own))?;
        Ok(StoredKey { key, since: self.since, storage })
    }
}
