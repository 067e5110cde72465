//! Where genkan keeps its own files of one scope: the ledger, the lock, the stored profiles and the bases, which are the
//! bytes that files had before genkan.

use std::fs;
use std::path::{Path as FilePath, PathBuf};
use std::time::Duration;

use super::file;
use super::ledger::{Applied, Ledger};
use super::plan::ActualFile;
use crate::claude::Scope;
use crate::fault::Result;
use crate::world::Dirs;
use crate::world::digest::sha256;
use crate::world::files::{self, Access};
use crate::world::lock::{self, Lock};

/// How long a second genkan waits for the first.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Where genkan keeps its own files of one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    pub folder: PathBuf,
    /// The ledger and the stored profile: the person's alone, or readable by everybody where machine-wide.
    pub access: Access,
}

impl Store {
    pub fn new(dirs: &Dirs, scope: Scope) -> Self {
        match scope {
            Scope::Managed => Self { folder: dirs.machine_state.clone(), access: Access::Public },
            Scope::User | Scope::Project | Scope::Local => Self { folder: dirs.state.clone(), access: Access::Private },
        }
    }

    /// One genkan at a time.
    pub fn lock(&self) -> Result<Lock> {
        lock::take(&self.lock_file(), self.access, TIMEOUT)
    }

    /// Whoever reads what setup writes waits for one that is in the middle of it.
    pub fn lock_shared(&self) -> Option<Lock> {
        lock::borrow(&self.lock_file(), TIMEOUT)
    }

    /// The folders that taking the lock will make.
    pub fn missing_folders(&self) -> Vec<PathBuf> {
        files::missing_folders(&self.lock_file())
    }

    /// Lets go of the lock after a setup that came to nothing, and removes the folders that were made for it.
    pub fn abandon(&self, lock: Lock, made: &[PathBuf]) {
        if !made.is_empty() {
            drop(files::remove(&self.lock_file(), None));
        }
        drop(lock);
        made.iter().rev().for_each(|folder| files::remove_folder_if_empty(folder));
    }

    fn lock_file(&self) -> PathBuf {
        self.folder.join("setup.lock")
    }

    /// A file as it is now, with the bytes that it would have without genkan.
    pub fn actual(&self, file: &FilePath, applied: Option<&Applied>) -> Result<ActualFile> {
        let bytes = files::read(file)?;
        let written = applied.and_then(|applied| applied.written(file));
        // Of what genkan wrote nobody has taken anything out: it stands on a disk that isn't there, or in a folder that moved.
        if let Some(fault) = written.filter(|_| bytes.is_none()).and_then(|_| files::lost(file)) {
            return Err(fault);
        }
        let Some((written, name)) = written.and_then(|written| Some((written, written.base.as_ref()?))) else {
            return Ok(ActualFile { bytes, base: None });
        };
        let kept = files::read(&self.base(name))?.filter(|kept| sha256(kept) == *name);
        let base = match kept {
            Some(kept) => Some(kept),
            // Whoever lost genkan's copy has lost what genkan replaced, and nothing more.
            None => file::taken_out(written, bytes.as_deref())?,
        };
        Ok(ActualFile { bytes, base })
    }

    /// The bytes that a file would have without genkan.
    pub fn without(&self, path: &FilePath, applied: Option<&Applied>) -> Result<Option<Vec<u8>>> {
        let actual = self.actual(path, applied)?;
        match applied.and_then(|applied| applied.written(path)) {
            Some(written) => Ok(file::without(written, actual.bytes.as_deref(), actual.base.as_deref())?.bytes),
            None => Ok(actual.bytes),
        }
    }

    pub(super) fn base(&self, name: &str) -> PathBuf {
        self.folder.join("base").join(name)
    }

    /// Removes the bases that no application needs any more, and folders that are empty then.
    pub fn tidy(&self, ledger: &Ledger) -> Result<()> {
        let needed: Vec<_> =
            ledger.applied.iter().flat_map(|applied| &applied.files).filter_map(|file| file.base.as_ref()).collect();
        let folder = self.folder.join("base");
        for found in fs::read_dir(&folder).into_iter().flatten().flatten() {
            if !needed.iter().any(|name| found.file_name() == name.as_str()) {
                files::remove(&found.path(), None)?;
            }
        }
        files::remove_folder_if_empty(&folder);
        Ok(())
    }
}
