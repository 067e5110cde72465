//! The client under test: one version, installed once by npm below `target/real`. `GENKAN_TEST_CLIENT=2.1.328` names
//! another one, which is installed beside it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::tally;

/// The version that the tests run with. What comments say of another one was seen with that one.
pub const VERSION: &str = "2.1.332";

/// The version under test.
pub fn version() -> String {
    std::env::var("GENKAN_TEST_CLIENT").ok().filter(|named| !named.is_empty()).unwrap_or_else(|| VERSION.to_owned())
}

/// The client's program, or why there is none; asked once a process.
pub fn program() -> Result<&'static Path, String> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PROGRAM.get_or_init(install).as_deref().map_err(Clone::clone)
}

/// What stands in its program, or why there is none.
pub fn text() -> Result<Vec<u8>, String> {
    fs::read(program()?).map_err(|error| error.to_string())
}

/// Installs the client unless it is there; a lock makes test processes side by side take turns.
fn install() -> Result<PathBuf, String> {
    let version = version();
    let folder = tally::folder();
    let folder = if version == VERSION { folder } else { folder.join(format!("client-{version}")) };
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let lock = File::create(folder.join("install.lock")).map_err(|error| format!("install.lock: {error}"))?;
    lock.lock().map_err(|error| format!("install.lock: {error}"))?;
    let program = folder.join("node_modules/.bin/claude");
    if installed(&folder).as_deref() == Some(&*version) && program.exists() {
        return Ok(program);
    }
    let npm = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--fetch-retries=1", "--prefix"])
        .arg(&folder)
        .arg(format!("@anthropic-ai/claude-code@{version}"))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("npm can't be run: {error}"))?;
    if npm.status.success() && program.exists() {
        return Ok(program);
    }
    let said = String::from_utf8_lossy(&npm.stderr).into_owned();
    let reason = said.lines().find(|line| line.contains("error")).unwrap_or("npm gave no reason");
    Err(format!("npm could not install Claude Code {version}: {reason}"))
}

fn installed(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join("node_modules/@anthropic-ai/claude-code/package.json")).ok()?;
    let package: serde_json::Value = serde_json::from_str(&text).ok()?;
    Some(package["version"].as_str()?.to_owned())
}
