//! The real AWS CLI v2, found where packages and its installer put it: `aws` on the path may be version 1. One that
//! was built from its source below `target/real/aws` counts as well: no registry has a newer one than Debian's.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::tally;

/// Where the installer and Debian's package put it.
const PLACES: [&str; 2] = ["/usr/local/bin/aws", "/usr/bin/aws"];

/// A version 2 that runs on this machine.
#[derive(Debug)]
pub struct AwsCli {
    pub path: PathBuf,
    version: (u32, u32),
}

/// The newest one, or why there is none; asked once a process.
pub fn newest() -> Result<&'static AwsCli, String> {
    static CLI: OnceLock<Result<AwsCli, String>> = OnceLock::new();
    let find = || {
        let own = tally::folder().join("aws/bin/aws");
        let all = PLACES.into_iter().map(Path::new).chain([own.as_path()]).filter_map(AwsCli::at);
        all.max_by_key(|cli| cli.version).ok_or_else(|| format!("no AWS CLI v2 at {}", PLACES.join(" or ")))
    };
    CLI.get_or_init(find).as_ref().map_err(Clone::clone)
}

impl AwsCli {
    /// The error says what the test lacks.
    pub fn at_least(&self, major: u32, minor: u32) -> Result<(), String> {
        let (own_major, own_minor) = self.version;
        if self.version >= (major, minor) {
            return Ok(());
        }
        Err(format!("the AWS CLI is {own_major}.{own_minor}, and {major}.{minor} is needed"))
    }

    fn at(path: &Path) -> Option<Self> {
        let mut command = Command::new(path);
        command.arg("--version").env_clear().env("PATH", "/usr/bin:/bin").env("HOME", "/nonexistent");
        let output = command.stdin(Stdio::null()).output().ok()?;
        let version = version(&String::from_utf8_lossy(&output.stdout))?;
        (version >= (2, 0)).then(|| Self { path: path.to_owned(), version })
    }
}

/// `aws-cli/2.9.19 Python/3.11.2 …`
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix("aws-cli/")?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[test]
fn a_version_is_read_and_compared() {
    assert_eq!(version("aws-cli/2.9.19 Python/3.11.2 Linux/6.1 source/x86_64.debian.12 prompt/off\n"), Some((2, 9)));
    assert_eq!(version("Python 3.11.2"), None);
    let cli = AwsCli { path: PathBuf::new(), version: (2, 9) };
    assert_eq!(cli.at_least(2, 9), Ok(()));
    assert_eq!(cli.at_least(2, 22), Err("the AWS CLI is 2.9, and 2.22 is needed".to_owned()));
}
