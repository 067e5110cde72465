//! One machine for one test: a home, a root for machine-wide files, a fixed clock; genkan runs in this process.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use genkan::messages::Lang;
use genkan::world::net::Shown;
use genkan::world::{Clock, Dirs, Os, Ui, Vars, World};
use tempfile::TempDir;

use crate::tally;

/// What a command answered.
#[derive(Debug)]
pub struct Answer {
    pub code: u8,
    pub out: String,
    pub err: String,
}

impl Answer {
    /// Standard output as the one JSON document that it has to be.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs `genkan ARGS` in this world, which keeps in memory what is said.
pub fn run(world: &mut World, args: &[&str]) -> Answer {
    let code = genkan::cli::run(world, ["genkan"].iter().chain(args).map(OsString::from));
    let (out, err) = world.ui.said();
    #[cfg(unix)]
    crate::schemas::hold(args, &out);
    Answer { code, out, err }
}

/// Where root's log lies: it outlives what it tells of.
const LOGS: &str = "root/var/log";

/// What a profile of one sign-in leaves open.
pub const FACTS: [&str; 4] = [
    "--set=aws.sso_start_url=https://d-1234567890.awsapps.com/start",
    "--set=aws.account_id=111122223333",
    "--set=aws.role_name=Dev",
    "--set=aws.sso_session=acme",
];

pub struct Machine {
    folder: TempDir,
    vars: Vec<(String, String)>,
    program: PathBuf,
    pub lang: Lang,
}

impl Machine {
    pub fn new() -> Self {
        Self::below(&std::env::temp_dir())
    }

    /// A machine whose folder lies in this one.
    pub fn below(folder: &Path) -> Self {
        tally::timed();
        let folder = tempfile::Builder::new().prefix("genkan-").tempdir_in(folder).expect("a temporary folder");
        for part in ["home", LOGS, "project"] {
            fs::create_dir_all(folder.path().join(part)).expect("a folder");
        }
        Self { folder, vars: Vec::new(), program: PathBuf::from("/usr/local/bin/genkan"), lang: Lang::En }
    }

    /// The program that the hooks will name.
    pub fn program(mut self, path: &Path) -> Self {
        path.clone_into(&mut self.program);
        self
    }

    pub fn var(mut self, name: &str, value: &str) -> Self {
        self.vars.push((name.into(), value.into()));
        self
    }

    /// A path below the machine: `home/…`, `root/…`, `project/…`.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(&path, bytes).expect("a file");
        path
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"))
    }

    pub fn json(&self, relative: &str) -> serde_json::Value {
        serde_json::from_str(&self.read(relative)).expect("JSON")
    }

    /// The world of this machine, as a command sees it.
    pub fn world(&self) -> World {
        let vars = Vars::new(self.vars.iter().cloned());
        World {
            shown: Shown::default(),
            dirs: Dirs::new(Os::Linux, &self.path("home"), &vars, &self.path("root")),
            vars,
            clock: Clock::Fixed("2026-11-20T09:00:00Z".parse().expect("a time")),
            os: Os::Linux,
            exe: self.program.clone(),
            cwd: self.path("project"),
            ui: Ui::memory(self.lang),
        }
    }

    /// Runs `genkan ARGS`, without a terminal.
    pub fn genkan(&self, args: &[&str]) -> Answer {
        run(&mut self.world(), args)
    }

    pub fn folder(&self, relative: &str) {
        fs::create_dir_all(self.path(relative)).expect("folders");
    }

    #[cfg(unix)]
    pub fn link(&self, relative: &str, target: &Path) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::os::unix::fs::symlink(target, path).expect("a link");
    }

    #[cfg(unix)]
    pub fn set_mode(&self, relative: &str, mode: u32) {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(mode);
        fs::set_permissions(self.path(relative), mode).expect("a mode");
    }

    /// Everything on the machine but its logs, by its path below it: what it is, what it holds and, on Unix, its mode.
    pub fn tree(&self) -> BTreeMap<PathBuf, (u32, Node)> {
        let mut tree = BTreeMap::new();
        walk(self.folder.path(), &mut |path, about| {
            let node = if about.is_dir() {
                Node::Folder
            } else if about.is_symlink() {
                Node::Link(fs::read_link(path).expect("a link"))
            } else if about.is_file() {
                Node::File(fs::read(path).expect("a file"))
            } else {
                Node::Other
            };
            #[cfg(unix)]
            let mode = std::os::unix::fs::MetadataExt::mode(about);
            #[cfg(not(unix))]
            let mode = 0;
            tree.insert(self.relative(path), (mode, node));
        });
        tree.retain(|path, _| path == Path::new(LOGS) || !path.starts_with(LOGS));
        tree
    }

    /// When everything on the machine was last written.
    pub fn times(&self) -> BTreeMap<PathBuf, SystemTime> {
        let mut times = BTreeMap::new();
        walk(self.folder.path(), &mut |path, about| {
            times.insert(self.relative(path), about.modified().expect("a time"));
        });
        times.retain(|path, _| !path.starts_with(LOGS));
        times
    }

    fn relative(&self, path: &Path) -> PathBuf {
        path.strip_prefix(self.folder.path()).expect("below the machine").to_owned()
    }
}

/// What stands at a path.
#[derive(Clone, PartialEq, Eq)]
pub enum Node {
    Folder,
    Link(PathBuf),
    File(Vec<u8>),
    /// A pipe, say: not to be opened.
    Other,
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder => f.write_str("a folder"),
            Self::Other => f.write_str("no regular file"),
            Self::Link(target) => write!(f, "a link to {}", target.display()),
            Self::File(bytes) => write!(f, "{:?}", String::from_utf8_lossy(bytes)),
        }
    }
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path, &Metadata)) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let path = entry.path();
        let about = fs::symlink_metadata(&path).expect("a file");
        visit(&path, &about);
        if about.is_dir() {
            walk(&path, visit);
        }
    }
}
