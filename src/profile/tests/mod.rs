//! The room as a whole, over a machine in a temporary folder.

mod accepted;
mod malformed;
mod search;
mod settled;
mod stored;

use std::path::{Path, PathBuf};

use super::{Loaded, Request, load};
use crate::fault::{Fault, Result};
use crate::messages::Lang;
use crate::world::files::{Access, replace};
use crate::world::{Clock, Dirs, Os, Vars, World, testing};

/// A machine with nothing on it, in a temporary folder that goes with it.
struct Machine {
    world: World,
    root: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        Self::with(&[])
    }

    fn with(vars: &[(&str, &str)]) -> Self {
        let root = tempfile::tempdir().unwrap();
        let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let dirs = Dirs::new(Os::Linux, &root.path().join("home"), &vars, root.path());
        let world = World { clock: Clock::System, cwd: root.path().join("work"), ..testing::with_dirs(dirs, vars) };
        Self { world, root }
    }

    /// Writes a file below the machine's root.
    fn write(&self, path: &str, text: &str) -> &Self {
        replace(&self.root.path().join(path), text.as_bytes(), None, Access::Public).unwrap();
        self
    }

    fn load(&self, name: Option<&str>, set: &[&str]) -> Result<Loaded> {
        let set = set.iter().map(|text| (*text).to_owned()).collect();
        load(&self.world, &Request { name: name.map(str::to_owned), set, ..Request::default() })
    }

    /// A fault as a person reads it, with its hints and what was found with it; paths below the root as `~`.
    fn told(&self, fault: &Fault, lang: Lang) -> String {
        let mut lines = Vec::new();
        for fault in std::iter::once(fault).chain(fault.others()) {
            lines.push(format!("{} {}", fault.code().id, fault.message(lang)));
            lines.extend(fault.hints(lang).into_iter().map(|hint| format!("  > {hint}")));
        }
        lines.join("\n").replace(&self.root.path().display().to_string(), "~")
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(Path::new(path))
    }
}

/// A profile of an organisation, as short as it gets.
fn acme(more: &str) -> String {
    format!("schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n{more}")
}
