//! The Secret Service of a Linux desktop: GNOME Keyring, KWallet, KeePassXC.
//!
//! Spoken to over D-Bus at an address of genkan's own choosing, which the `keyring` crate's store for it can't be
//! given; entries carry the same attributes as that crate's. A locked collection is an error, never unlocked on the
//! way: that would open a window and wait for a person.

use std::collections::HashMap;

use nix::unistd::Uid;
use secret_service::{Collection, EncryptionType, Error, Item, SearchItemsResult, SecretService};
use tokio::net::UnixStream;
use tokio::runtime::{Builder, Runtime};
use zbus::connection;
use zeroize::Zeroizing;

use super::bus::Bus;
use super::{SERVICE, absent, label, locked, refused};
use crate::code::keyring as code;
use crate::fault::{Fault, Result};
use crate::messages::{keyring as say, seen};
use crate::world::World;

/// A session with the service; the runtime drives its connection, so it is dropped last.
pub(super) struct Vault {
    service: SecretService<'static>,
    runtime: Runtime,
}

/// Secrets are bytes to the service.
const CONTENT_TYPE: &str = "application/octet-stream";

impl Vault {
    /// A function that opens the session, to be called on a thread that may be left behind.
    pub(super) fn opener(world: &World) -> Result<impl FnOnce() -> Result<Self> + Send + use<>> {
        let user = Uid::effective();
        let bus = Bus::find(&world.vars, user.as_raw())?;
        Ok(move || {
            let runtime = Builder::new_current_thread().enable_all().build().map_err(absent)?;
            let service = runtime.block_on(connect(&bus, user))?;
            Ok(Self { service, runtime })
        })
    }

    pub(super) fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
        self.runtime.block_on(async {
            match self.entries(name).await?.first() {
                Some(entry) => Ok(Some(Zeroizing::new(entry.get_secret().await.map_err(fault)?))),
                None => Ok(None),
            }
        })
    }

    pub(super) fn set(&self, name: &str, secret: &[u8]) -> Result<()> {
        self.runtime.block_on(async {
            let entries = self.entries(name).await?;
            let Some((entry, others)) = entries.split_first() else {
                let replace = true;
                let collection = self.collection().await?;
                let created =
                    collection.create_item(&label(name), attributes(name), secret, replace, CONTENT_TYPE).await;
                return created.map(drop).map_err(fault);
            };
            entry.set_secret(secret, CONTENT_TYPE).await.map_err(fault)?;
            // Entries of the same name in other collections: the next reader must not find an older value.
            for other in others {
                other.delete().await.map_err(fault)?;
            }
            Ok(())
        })
    }

    pub(super) fn delete(&self, name: &str) -> Result<()> {
        self.runtime.block_on(async {
            for entry in self.entries(name).await? {
                entry.delete().await.map_err(fault)?;
            }
            Ok(())
        })
    }

    /// Lets the desktop ask for the password, and waits for it.
    pub(super) fn unlock(&self) -> Result<()> {
        self.runtime.block_on(async {
            let collection = self.collection().await?;
            if collection.is_locked().await.map_err(fault)? {
                collection.unlock().await.map_err(fault)?;
            }
            Ok(())
        })
    }

    /// The entries of this name. That there are none counts only while the keyring is unlocked: KeePassXC finds nothing
    /// in a locked one.
    async fn entries(&self, name: &str) -> Result<Vec<Item<'_>>> {
        let SearchItemsResult { unlocked, locked: closed } =
            self.service.search_items(attributes(name)).await.map_err(fault)?;
        if unlocked.is_empty() && (!closed.is_empty() || self.collection().await?.is_locked().await.map_err(fault)?) {
            return Err(locked());
        }
        Ok(unlocked)
    }

    async fn collection(&self) -> Result<Collection<'_>> {
        self.service.get_default_collection().await.map_err(|error| match error {
            Error::NoResult => refused(seen::NO_COLLECTION.en),
            other => fault(other),
        })
    }
}

async fn connect(bus: &Bus, user: Uid) -> Result<SecretService<'static>> {
    let unreachable = |error: &dyn std::error::Error| absent(format_args!("{bus}: {error}"));
    let stream = UnixStream::connect(bus.socket()).await.map_err(|error| unreachable(&error))?;
    // Any user can take an abstract socket, or one in /tmp, once its session is over.
    let owner = Uid::from_raw(stream.peer_cred().map_err(|error| unreachable(&error))?.uid());
    if owner != user && !owner.is_root() {
        return Err(Fault::new(&code::FOREIGN).with("address", bus).hint(say::HINT_BUS, &[]));
    }
    let connection = connection::Builder::unix_stream(stream).build().await.map_err(|error| unreachable(&error))?;
    let service = SecretService::connect_with_existing(EncryptionType::Dh, connection).await;
    service.map_err(|error| unreachable(&error))
}

/// The attributes by which an entry is found.
fn attributes(name: &str) -> HashMap<&str, &str> {
    HashMap::from([("service", SERVICE), ("username", name)])
}

/// An error of the service once it is connected, as a fault.
fn fault(error: Error) -> Fault {
    match &error {
        Error::Locked | Error::Prompt | Error::PromptDisconnected => locked(),
        Error::Zbus(zbus::Error::MethodError(name, ..)) if name.as_str() == "org.freedesktop.Secret.Error.IsLocked" => {
            locked()
        }
        _ => refused(error),
    }
}
