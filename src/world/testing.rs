//! A world for tests: a machine with nothing on it, below a folder, at a fixed time.

use std::path::Path;

use super::{Clock, Dirs, Os, Ui, Vars, World};
use crate::messages::Lang;

/// A Linux machine whose home is `folder/home` and whose system folders are below `folder/root`, with these variables.
/// What it says is kept in memory.
pub(crate) fn world(folder: &Path, vars: &[(&str, &str)]) -> World {
    let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    World {
        dirs: Dirs::new(Os::Linux, &folder.join("home"), &vars, &folder.join("root")),
        vars,
        clock: Clock::Fixed("2026-11-20T09:00:00Z".parse().unwrap()),
        os: Os::Linux,
        exe: "/usr/local/bin/genkan".into(),
        cwd: folder.to_owned(),
        ui: Ui::memory(Lang::En),
    }
}
