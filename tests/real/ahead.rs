//! A library that shifts the clock of every program at a site (`ahead.c`), compiled once a process below `target/real`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::tally;

/// Where it reads how far, in seconds.
pub const OFFSET: &str = "/etc/ahead";
/// Where the system's loader reads what goes before everything else: no variable that a hook would let go of.
pub const PRELOADED: &str = "/etc/ld.so.preload";

/// The library, or why there is none: the linker that Rust needs is a C compiler on most machines.
pub fn library() -> Result<&'static Path, String> {
    static LIBRARY: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    LIBRARY.get_or_init(compile).as_deref().map_err(Clone::clone)
}

fn compile() -> Result<PathBuf, String> {
    let folder = tally::folder();
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (source, library) = (folder.join("ahead.c"), folder.join("ahead.so"));
    // Two test processes at once write two files; the last one is in place whole.
    let beside = folder.join(format!("ahead-{}.so", std::process::id()));
    fs::write(&source, include_str!("ahead.c")).map_err(|error| format!("{}: {error}", source.display()))?;
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&beside).arg(&source);
    let cc = cc.stdin(Stdio::null()).output().map_err(|error| format!("no C compiler: {error}"))?;
    if !cc.status.success() {
        return Err(format!("cc: {}", String::from_utf8_lossy(&cc.stderr).lines().next().unwrap_or("no reason")));
    }
    fs::rename(&beside, &library).map_err(|error| format!("{}: {error}", library.display()))?;
    Ok(library)
}
