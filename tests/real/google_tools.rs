//! Google's own programs: the gcloud CLI where this machine has it, and the library `google-auth`, installed once from
//! PyPI below `target/real`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::tally;

/// Where Google's packages put it.
const GCLOUD: &str = "/usr/lib/google-cloud-sdk/bin/gcloud";
const PACKAGES: [&str; 2] = ["google-auth==2.62.2", "requests==2.32.4"];

/// gcloud, or why there is none: it is too large to be fetched for a test.
pub fn gcloud() -> Result<&'static Path, String> {
    let program = Path::new(GCLOUD);
    if program.exists() { Ok(program) } else { Err(format!("no gcloud CLI at {GCLOUD}")) }
}

/// A Python that has `google-auth`; asked once a process.
pub fn python() -> Result<&'static Path, String> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PYTHON.get_or_init(install).as_deref().map_err(Clone::clone)
}

fn install() -> Result<PathBuf, String> {
    let folder = tally::folder();
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let lock = File::create(folder.join("google-auth.lock")).map_err(|error| format!("google-auth.lock: {error}"))?;
    lock.lock().map_err(|error| format!("google-auth.lock: {error}"))?;
    let python = folder.join("google-auth/bin/python");
    let run = |program: &Path, args: &[&str]| {
        let run = Command::new(program).args(args).stdin(Stdio::null()).output();
        let run = run.map_err(|error| format!("{} can't be run: {error}", program.display()))?;
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        let last = said.lines().last().unwrap_or("it gave no reason").to_owned();
        if run.status.success() { Ok(()) } else { Err(format!("google-auth could not be installed: {last}")) }
    };
    if python.exists() && run(&python, &["-c", "import google.auth.transport.requests"]).is_ok() {
        return Ok(python);
    }
    run(Path::new("python3"), &["-m", "venv", &folder.join("google-auth").display().to_string()])?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries=1"];
    run(&python, &[&pip[..], &PACKAGES].concat())?;
    Ok(python)
}
