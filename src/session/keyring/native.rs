//! The keyrings of macOS and Windows, by the stores of the `keyring` project.
//!
//! Where entries are small, large values are split into [`parts`]; other stores hold every value whole. On macOS
//! nothing opens a window before [`Vault::unlock`]. Known hole: neither system has run this code in genkan's tests,
//! which use the project's mock store; for both it is type-checked.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};
#[cfg(target_os = "macos")]
use security_framework::os::macos::keychain::{KeychainUserInteractionLock, SecKeychain, SecPreferencesDomain};
use zeroize::Zeroizing;

use super::parts::{self, Generation, Head};
use super::{SERVICE, absent, refused};
use crate::code::keyring as code;
use crate::fault::{Fault, Result};
use crate::messages::keyring as say;

/// A store, and the attributes and size of its entries.
pub(super) struct Vault {
    store: Arc<CredentialStore>,
    modifiers: &'static [(&'static str, &'static str)],
    /// Bytes that fit into one entry, where there is a limit.
    limit: Option<usize>,
    /// Keeps macOS from asking the person; dropped once it may.
    #[cfg(target_os = "macos")]
    silence: std::cell::RefCell<Option<KeychainUserInteractionLock>>,
}

impl Vault {
    pub(super) fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let mut last = None;
        loop {
            let Some(found) = self.read(name)? else { return Ok(None) };
            if self.limit.is_none() || !parts::is_marked(&found) {
                return Ok(Some(found));
            }
            let Some(head) = Head::parse(&found).filter(|head| last.as_ref() != Some(head)) else { return Ok(None) };
            let names = (1..=head.count).map(|number| head.generation.part(name, number));
            let found = names.map(|name| self.read(&name)).collect::<Result<Option<Vec<_>>>>()?;
            if let Some(secret) = found.and_then(|parts| head.join(&parts)) {
                return Ok(Some(secret));
            }
            // The value was rewritten meanwhile, or its writing was interrupted: the next head tells which.
            last = Some(head);
        }
    }

    pub(super) fn set(&self, name: &str, secret: &[u8]) -> Result<()> {
        let Some(limit) = self.limit else { return self.write(name, secret) };
        if secret.len() > limit * parts::MOST {
            return Err(Fault::new(&code::TOO_BIG)
                .with("name", name)
                .with("size", secret.len())
                .with("limit", limit * parts::MOST)
                .hint(say::HINT_TOO_BIG, &[]));
        }
        if secret.len() <= limit && !parts::is_marked(secret) {
            self.write(name, secret)?;
            return [Generation::A, Generation::B].into_iter().try_for_each(|old| self.remove_parts(name, old, 0));
        }
        let before = self.read(name)?.and_then(|found| Head::parse(&found));
        let generation = before.map_or(Generation::A, |head| head.generation.other());
        let head = Head::new(secret, limit, generation);
        for (at, part) in secret.chunks(limit).enumerate() {
            self.write(&generation.part(name, at + 1), part)?;
        }
        self.write(name, head.render().as_bytes())?;
        self.remove_parts(name, generation, head.count)?;
        self.remove_parts(name, generation.other(), 0)
    }

    pub(super) fn delete(&self, name: &str) -> Result<()> {
        self.remove(name)?;
        if self.limit.is_none() {
            return Ok(());
        }
        [Generation::A, Generation::B].into_iter().try_for_each(|old| self.remove_parts(name, old, 0))
    }

    /// Removes the parts after the first `kept`, also those of a writer that was stopped.
    fn remove_parts(&self, name: &str, generation: Generation, kept: usize) -> Result<()> {
        (kept + 1..=parts::MOST).try_for_each(|number| self.remove(&generation.part(name, number)))
    }

    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>> {
        self.ask(name, Entry::get_secret).map(|found| found.map(Zeroizing::new))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.ask(name, |entry| entry.set_secret(bytes)).map(drop)
    }

    fn remove(&self, name: &str) -> Result<()> {
        self.ask(name, Entry::delete_credential).map(drop)
    }

    /// One call to the store; `None` where it has no such entry.
    fn ask<T>(&self, name: &str, call: impl FnOnce(&Entry) -> keyring_core::Result<T>) -> Result<Option<T>> {
        let modifiers: HashMap<_, _> = self.modifiers.iter().copied().collect();
        match self.store.build(SERVICE, name, Some(&modifiers)).and_then(|entry| call(&entry)) {
            Ok(answer) => Ok(Some(answer)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(fault(error)),
        }
    }
}

#[cfg(target_os = "macos")]
impl Vault {
    pub(super) fn opener(_: &crate::world::World) -> Result<impl FnOnce() -> Result<Self> + Send + use<>> {
        Ok(|| {
            let silence = SecKeychain::disable_user_interaction().map_err(absent)?;
            let store = apple_native_keyring_store::keychain::Store::new().map_err(fault)?;
            Ok(Self { store, modifiers: &[], limit: None, silence: Some(silence).into() })
        })
    }

    /// Lets the system ask for the password, and waits for it; and later, whether a program that has changed since it
    /// wrote an entry may read it.
    pub(super) fn unlock(&self) -> Result<()> {
        self.silence.take();
        let unlocked = SecKeychain::default_for_domain(SecPreferencesDomain::User).and_then(|mut it| it.unlock(None));
        unlocked.map_err(|error| of_macos(error.code(), error))
    }
}

#[cfg(windows)]
impl Vault {
    pub(super) fn opener(_: &crate::world::World) -> Result<impl FnOnce() -> Result<Self> + Send + use<>> {
        Ok(|| {
            // So that the entries stand together in the Credential Manager: genkan:NAME.
            let layout = HashMap::from([("prefix", "genkan:"), ("divider", "@")]);
            let store = windows_native_keyring_store::Store::new_with_configuration(&layout).map_err(fault)?;
            // The default would let the sign-in roam to every machine of the domain.
            Ok(Self { store, modifiers: &[("persistence", "Local")], limit: Some(2560) })
        })
    }

    /// The Credential Manager is open as long as its owner is signed in.
    pub(super) fn unlock(&self) -> Result<()> {
        Ok(())
    }
}

fn fault(error: Error) -> Fault {
    #[cfg(target_os = "macos")]
    if let Error::PlatformFailure(cause) | Error::NoStorageAccess(cause) = &error
        && let Some(status) = cause.downcast_ref::<security_framework::base::Error>()
    {
        return of_macos(status.code(), status);
    }
    match error {
        Error::NoStorageAccess(cause) => absent(cause),
        other => refused(other),
    }
}

/// What a status of Apple's Security framework means.
#[cfg(any(target_os = "macos", test))]
fn of_macos(status: i32, cause: impl std::fmt::Display) -> Fault {
    match status {
        // errSecInteractionNotAllowed, errSecInteractionRequired, errSecAuthFailed, errSecUserCanceled
        -25308 | -25315 | -25293 | -128 => super::locked(),
        // errSecNotAvailable, errSecNoSuchKeychain, errSecInvalidKeychain, errSecNoDefaultKeychain
        -25291 | -25294 | -25295 | -25307 => absent(cause),
        _ => refused(cause),
    }
}

#[cfg(test)]
mod tests;
