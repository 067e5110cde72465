//! Google's own programs: the gcloud CLI where this machine has it, and the library `google-auth`, installed once from
//! PyPI below `target/real`.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::fetched::environment;

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
    PYTHON.get_or_init(|| environment("google-auth", &PACKAGES)).as_deref().map_err(Clone::clone)
}
