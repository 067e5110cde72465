//! A secret that a person typed: in the system's keyring, or where they chose so in a 0600 file.
//!
//! The file goes before the keyring: it exists only where a person asked for it, and it is read in microseconds. One that
//! others can read is never used: what is in it counts as disclosed.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use zeroize::Zeroizing;

use super::keyring::Keyring;
use crate::code::{Code, keyring as code};
use crate::fault::{Fault, Result};
use crate::messages::{Lang, Message, keyring as say};
use crate::world::World;
use crate::world::files::{self, Access};

/// One secret of a deployment profile, wherever it is stored.
pub(super) struct TypedSecret<'a> {
    pub(super) world: &'a World,
    /// The deployment profile's name.
    pub(super) profile: &'a str,
    /// The name of its entry in the keyring.
    pub(super) entry: String,
    pub(super) file: PathBuf,
    /// What to do where the keyring fails: the command that stores it in the file.
    pub(super) instead: Message,
    /// Where others can read the file.
    pub(super) open: &'static Code,
}

/// Where a secret is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Storage {
    Keyring,
    File(PathBuf),
}

/// The deadline of one operation of the keyring, which could wait for a person without limit.
pub(super) const KEYRING_TIMEOUT: Duration = Duration::from_secs(4);
/// The deadline for a person to type the keyring's password.
const UNLOCK: Duration = Duration::from_secs(60);

impl TypedSecret<'_> {
    /// What is stored, and where, within `timeout`.
    ///
    /// # Errors
    /// [`open`](Self::open); `GK-AWS-050` to `056`.
    pub(super) fn read(&self, timeout: Duration) -> Result<Option<(Zeroizing<Vec<u8>>, Storage)>> {
        if let Some(bytes) = files::read_secret(&self.file) {
            return Ok(Some((bytes.into(), Storage::File(self.file.clone()))));
        }
        if self.is_in_file() {
            return Err(Fault::new(self.open).with("file", self.file.display()));
        }
        let found = self.keyring(timeout)?.get(&self.entry).map_err(|fault| self.explained(&fault))?;
        Ok(found.map(|bytes| (bytes, Storage::Keyring)))
    }

    /// Where it is stored, and so where its successor goes; `None` where there is none.
    ///
    /// # Errors
    /// `GK-AWS-050` to `056`.
    pub(super) fn storage(&self) -> Result<Option<Storage>> {
        if self.is_in_file() {
            return Ok(Some(Storage::File(self.file.clone())));
        }
        let found = self.keyring(KEYRING_TIMEOUT)?.get(&self.entry).map_err(|fault| self.explained(&fault))?;
        Ok(found.map(|_| Storage::Keyring))
    }

    /// Whether it is stored; `None` where the keyring doesn't say. No window opens.
    pub(super) fn is_kept(&self) -> Option<bool> {
        match self.storage() {
            Ok(found) => Some(found.is_some()),
            // No keyring, nothing in it.
            Err(fault) => (*fault.code() == code::ABSENT).then_some(false),
        }
    }

    /// Stores it, and removes what the other storage has.
    ///
    /// # Errors
    /// `GK-AWS-050` to `056`; where the file can't be written.
    pub(super) fn write(&self, bytes: &[u8], storage: &Storage) -> Result<()> {
        match storage {
            Storage::File(file) => {
                files::replace(file, bytes, None, Access::OwnSecret)?;
                // Where there is no keyring, or it is locked, the file goes before whatever is in it.
                if let Ok(keyring) = self.keyring(KEYRING_TIMEOUT) {
                    drop(keyring.delete(&self.entry));
                }
            }
            Storage::Keyring => {
                let keyring = self.keyring(KEYRING_TIMEOUT)?;
                keyring.keep(&self.entry, bytes).map_err(|fault| self.explained(&fault))?;
                files::discard(&self.file)?;
            }
        }
        Ok(())
    }

    /// Removes it from both; returns whether there was one.
    ///
    /// # Errors
    /// `GK-AWS-050` to `056` but where it was in the file, or there is no keyring; where the file can't be removed.
    pub(super) fn forget(&self) -> Result<bool> {
        let was_in_file = self.is_in_file();
        files::discard(&self.file)?;
        let keyring = match self.keyring(KEYRING_TIMEOUT) {
            Ok(keyring) => keyring,
            // No keyring, nothing in it.
            Err(fault) if was_in_file || *fault.code() == code::ABSENT => return Ok(was_in_file),
            Err(fault) => return Err(fault),
        };
        let found = keyring.get(&self.entry).and_then(|found| keyring.delete(&self.entry).map(|()| found));
        Ok(was_in_file || found.map_err(|fault| self.explained(&fault))?.is_some())
    }

    /// Lets a person unlock the keyring, and checks that it stores what it is given.
    ///
    /// # Errors
    /// `GK-AWS-050` to `056`.
    pub(super) fn unlock(&self) -> Result<()> {
        let keyring = self.keyring(UNLOCK)?;
        keyring.unlock().and_then(|()| keyring.probe()).map_err(|fault| self.explained(&fault))
    }

    fn is_in_file(&self) -> bool {
        self.file.symlink_metadata().is_ok()
    }

    fn keyring(&self, timeout: Duration) -> Result<Keyring> {
        Keyring::open(self.world, timeout).map_err(|fault| self.explained(&fault))
    }

    /// A fault of the keyring, with the file as its fix.
    fn explained(&self, fault: &Fault) -> Fault {
        let args = ["seconds", "address", "name", "size", "limit"];
        let args = args.into_iter().filter_map(|name| Some((name, fault.arg(name)?)));
        let said = args.fold(Fault::new(fault.code()), |said, (name, value)| said.with(name, value));
        said.because_of(fault).hint(self.instead, &[("profile", &self.profile)])
    }
}

impl Storage {
    /// What a person calls it.
    pub fn place(&self, lang: Lang) -> String {
        match self {
            Self::Keyring => say::KEYRING.get(lang).to_owned(),
            Self::File(file) => file.display().to_string(),
        }
    }
}

impl fmt::Display for Storage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keyring => f.write_str("keyring"),
            Self::File(file) => write!(f, "{}", file.display()),
        }
    }
}
