//! What tests fetch from PyPI and npm, once, below `target/real`: each set of Python's packages in an environment of its own.
//!
//! uv puts those there: on two cores moto and boto3 take it 5 s of a fresh machine, and pip 85 s. pip brings uv.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tally;

const UV: &str = "uv==0.13.9";

/// The Python of an environment that holds exactly these packages, or why there is none. Its programs lie beside it.
pub fn environment(name: &str, packages: &[&str]) -> Result<PathBuf, String> {
    with(name, packages, |folder| {
        let uv = with("uv", &[UV], |folder| {
            run(Path::new("python3"), &["-m", "venv", &folder.display().to_string()])?;
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries=1", UV];
            run(&python(folder), &pip)
        })?;
        run(Path::new("python3"), &["-m", "venv", "--without-pip", &folder.display().to_string()])?;
        let into = python(folder).display().to_string();
        let install = ["pip", "install", "--quiet", "--no-cache", "--python", &into];
        run(&uv.with_file_name("uv"), &[&install[..], packages].concat())
    })
}

/// The Python of the environment, made unless these packages are in it.
fn with(name: &str, packages: &[&str], make: impl FnOnce(&Path) -> Result<(), String>) -> Result<PathBuf, String> {
    let folder = tally::folder().join(name);
    let _lock = lock(&folder)?;
    let (made, wanted) = (folder.join("made-of"), packages.join("\n"));
    if !fs::read_to_string(&made).is_ok_and(|packages| packages == wanted) {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        make(&folder).map_err(|reason| format!("{}: {reason}", packages.join(", ")))?;
        fs::write(&made, wanted).map_err(|error| format!("{}: {error}", made.display()))?;
    }
    Ok(python(&folder))
}

/// The folder, with a lock that makes test processes side by side take turns.
pub fn lock(folder: &Path) -> Result<File, String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let lock = File::create(folder.with_extension("lock")).map_err(|error| format!("{}: {error}", folder.display()))?;
    lock.lock().map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(lock)
}

fn python(environment: &Path) -> PathBuf {
    environment.join("bin/python")
}

pub fn run(program: &Path, args: &[&str]) -> Result<(), String> {
    let run = Command::new(program).args(args).stdin(Stdio::null()).output();
    let run = run.map_err(|error| format!("{} can't be run: {error}", program.display()))?;
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it gave no reason");
    if run.status.success() { Ok(()) } else { Err(format!("could not be installed: {last}")) }
}
