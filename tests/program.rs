//! This build's own program, as a process.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Its path in a folder that isn't one of cargo's build folders: from such a one, setup would copy it into every home.
pub fn genkan() -> &'static Path {
    #[cfg(target_os = "linux")]
    crate::mounts::leave_the_machines_own();
    static GENKAN: OnceLock<PathBuf> = OnceLock::new();
    GENKAN.get_or_init(|| {
        let built = Path::new(env!("CARGO_BIN_EXE_genkan"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bin");
        fs::create_dir_all(&folder).expect("a folder");
        let (program, new) = (folder.join("genkan"), folder.join(format!("genkan.{}", std::process::id())));
        if same_file::is_same_file(built, &program).unwrap_or(false) {
            return program;
        }
        // Another test process may run it meanwhile: it is put there in one step. Copied onto a link to itself, which a
        // process of the same number has left, it would be emptied.
        _ = fs::remove_file(&new);
        fs::hard_link(built, &new).or_else(|_| fs::copy(built, &new).map(drop)).expect("the program");
        fs::rename(&new, &program).expect("the program");
        program
    })
}

/// A run in this home, with nothing else in its environment and nobody at its terminal.
pub fn command(home: &Path) -> Command {
    let mut command = Command::new(genkan());
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    command
}
