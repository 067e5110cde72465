//! Taking genkan's values back: byte for byte where nothing else changed since, otherwise value by value.

use super::apply::{Store, leave};
use super::file::{self, Without};
use super::ledger::{Applied, Ledger, Written};
use super::plan::ActualFile;
use crate::fault::Result;
use crate::messages::setup as words;
use crate::world::files::{self, Access};

/// What taking an application back will do.
#[derive(Debug)]
pub struct Undo {
    pub applied: Applied,
    pub files: Vec<(Written, ActualFile, Without)>,
}

impl Undo {
    /// Works out what the files will hold without genkan's values.
    ///
    /// # Errors
    /// A `GK-DOC` code where a file changed since can't be read any more: it is left alone.
    pub fn plan(store: &Store, applied: Applied) -> Result<Self> {
        let mut files = Vec::new();
        // Nobody misses a file in a folder that was removed or moved with all that it held.
        let is_gone = applied.project.as_ref().is_some_and(|project| !project.is_dir());
        for written in &applied.files {
            let actual = store.actual(&written.file, Some(&applied))?;
            let without = match &actual.bytes {
                // Whoever removed the file since hasn't removed what was there before genkan, and nobody else has it.
                None => Without { bytes: actual.base.clone().filter(|_| !is_gone), left: Vec::new() },
                Some(bytes) => file::without(written, Some(bytes), actual.base.as_deref())?,
            };
            files.push((written.clone(), actual, without));
        }
        Ok(Self { applied, files })
    }

    pub fn changes_anything(&self) -> bool {
        self.files.iter().any(|(_, actual, without)| actual.bytes != without.bytes)
    }

    /// Writes the files; the ledger then forgets the application, or keeps it as switched off. Where one can't be
    /// written, those before it hold again what they held.
    ///
    /// # Errors
    /// As [`super::apply::apply`].
    pub fn perform(&self, store: &Store, ledger: &mut Ledger, keep_profile: bool) -> Result<()> {
        let before = ledger.clone();
        if let Err(fault) = self.write(store, ledger, keep_profile) {
            *ledger = before;
            let is_as_before = self.write_again(store);
            return Err(fault.hint(if is_as_before { words::AS_THEY_WERE } else { words::HALF_UNDONE }, &[]));
        }
        store.tidy(ledger)
    }

    fn write(&self, store: &Store, ledger: &mut Ledger, keep_profile: bool) -> Result<()> {
        for (written, actual, without) in &self.files {
            if actual.bytes == without.bytes {
                files::prune_leftovers(&written.file);
                continue;
            }
            leave(&written.file, without.bytes.as_deref(), actual.bytes.as_deref(), Access::Private)?;
        }
        self.applied.modes.iter().try_for_each(|(path, mode)| files::give_back_mode(path, *mode))?;
        if keep_profile {
            ledger.put(Applied { off: true, files: Vec::new(), modes: Vec::new(), ..self.applied.clone() });
        } else {
            ledger.forget(self.applied.scope, self.applied.project.as_deref());
        }
        ledger.save(&store.folder, store.access)
    }

    /// Puts back what was there before; answers whether every file holds it. Half an undo would lead Claude Code to an
    /// AWS profile that is gone.
    fn write_again(&self, store: &Store) -> bool {
        let holds =
            |written: &Written, bytes: &Option<Vec<u8>>| files::read(&written.file).is_ok_and(|now| now == *bytes);
        for (written, actual, without) in &self.files {
            if actual.bytes != without.bytes && holds(written, &without.bytes) {
                let (before, now) = (actual.bytes.as_deref(), without.bytes.as_deref());
                // The next undo takes back what couldn't be written here.
                drop(files::replace_or_remove(&written.file, before, Some(now), store.access));
            }
        }
        self.files.iter().all(|(written, actual, _)| holds(written, &actual.bytes))
    }
}
