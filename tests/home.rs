//! A person's home folder for one test.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::tally;

/// A temporary folder that is removed with the value.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        tally::timed();
        Self(tempfile::Builder::new().prefix("genkan-home-").tempdir().expect("a temporary folder"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file below the home, with the folders that lead to it.
    pub fn write(&self, relative: &str, text: &str) -> PathBuf {
        self.write_bytes(relative, text.as_bytes())
    }

    /// The same of any content.
    pub fn write_bytes(&self, relative: &str, content: &[u8]) -> PathBuf {
        let path = self.path().join(relative);
        fs::create_dir_all(path.parent().expect("a file below the home")).expect("folders");
        fs::write(&path, content).expect("a file");
        path
    }

    /// The text of a file below the home; `None` where there is none.
    pub fn read(&self, relative: &str) -> Option<String> {
        fs::read_to_string(self.path().join(relative)).ok()
    }
}
