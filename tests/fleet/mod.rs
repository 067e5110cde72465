//! A machine with people, as root and its device-management service see it: everything that genkan can write lies
//! in memory, so that what was written is known to the last file.

mod catalogue;
mod everybody;
mod first_run;
mod hostile;
mod lost;
pub mod machine_wide;
mod neighbours;
mod parts;
mod pushed;
mod remaining;
mod rights;
mod shadowed;
mod stored;
mod upgrade;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use serde_json::Value;
use tempfile::TempDir;

use crate::mounts::{self, in_own_mounts};
use crate::program;
use crate::rights::Rights;
use crate::tally;

/// The first person's number; nobody's on any real machine.
const FIRST: u32 = 54_400;
const NONE: Option<&str> = None;
/// Where the program lies for everybody.
const GENKAN: &str = "/opt/genkan";

/// The folders that genkan could write besides the homes.
const COVERED: [&str; 4] = ["/etc", "/var/lib", "/var/log", "/root"];

/// A machine with these people, in mounts of a test's own.
struct Fleet {
    folder: TempDir,
    accounts: String,
}

/// What lies below a folder: each path with its mode, owner and content.
type Tree = BTreeMap<PathBuf, (u32, u32, Option<Vec<u8>>)>;

/// Runs a test on a machine of its own; skipped where there can be none.
#[track_caller]
fn on_a_machine(people: &[&str], test: impl FnOnce(&mut Fleet) + Send) {
    tally::timed();
    let people: Vec<String> = people.iter().map(|name| (*name).to_owned()).collect();
    let (program, caller) = (program::genkan(), Location::caller());
    in_own_mounts(Rights::Accounts, move || {
        let mut fleet = match Fleet::new(program) {
            Ok(fleet) => fleet,
            Err(reason) => return tally::skipped(caller, &reason),
        };
        for (at, name) in (0..).zip(&people) {
            fleet.person(name, FIRST + at);
        }
        test(&mut fleet);
    });
}

impl Drop for Fleet {
    /// What is mounted below the folder keeps it from being removed.
    fn drop(&mut self) {
        let mounts = fs::read_to_string("/proc/thread-self/mountinfo").unwrap_or_default();
        let places = mounts.lines().filter_map(|line| line.split(' ').nth(4)).map(Path::new);
        let below: Vec<_> = places.filter(|place| place.starts_with(self.folder.path())).collect();
        below.into_iter().rev().for_each(|place| _ = umount2(place, MntFlags::MNT_DETACH));
    }
}

impl Fleet {
    /// The error says why this machine can't.
    fn new(program: &Path) -> Result<Self, String> {
        let folder = tempfile::Builder::new().prefix("genkan-fleet-").tempdir().expect("a temporary folder");
        fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("a mode");
        let machine = folder.path().join("machine");
        mounts::show(Path::new("/etc"), &machine)?;
        for covered in COVERED {
            mounts::empty(Path::new(covered))?;
        }
        mounts::link(Path::new("/etc"), &machine, &machine, Path::new("/etc"))?;
        mount(program.parent(), "/opt", NONE, MsFlags::MS_BIND, NONE).expect("the program's folder");
        let accounts = "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n".to_owned();
        fs::create_dir(folder.path().join("home")).expect("a folder");
        let fleet = Self { folder, accounts };
        fleet.write("/etc/nsswitch.conf", "passwd: files\ngroup: files\n");
        Ok(fleet)
    }

    fn home(&self, name: &str) -> PathBuf {
        self.folder.path().join("home").join(name)
    }

    /// An account with a home of its own.
    fn person(&mut self, name: &str, uid: u32) {
        let home = self.home(name);
        fs::create_dir(&home).expect("a home");
        fs::set_permissions(&home, PermissionsExt::from_mode(0o700)).expect("a mode");
        chown(&home, Some(uid), Some(uid)).expect("root");
        self.account(name, uid, &home, "/bin/sh");
    }

    fn account(&mut self, name: &str, uid: u32, home: &Path, shell: &str) {
        self.accounts.push_str(&format!("{name}:x:{uid}:{uid}::{}:{shell}\n", home.display()));
        self.write("/etc/passwd", &self.accounts);
    }

    /// A file of the machine's, or below somebody's home, where it is theirs.
    fn write(&self, path: impl AsRef<Path>, text: &str) {
        let path = path.as_ref();
        let folder = path.parent().expect("a file");
        let owner = path.ancestors().find_map(|above| fs::metadata(above).ok()).expect("a folder").uid();
        fs::create_dir_all(folder).expect("folders");
        if path.is_symlink() {
            fs::remove_file(path).expect("a link to the machine's own");
        }
        fs::write(path, text).expect("a file");
        let theirs = |one: &&Path| one.starts_with(self.folder.path().join("home")) && owner != 0;
        for path in path.ancestors().take_while(theirs) {
            chown(path, Some(owner), Some(owner)).expect("root");
        }
    }

    /// Everything below the homes.
    fn homes(&self) -> Tree {
        tree(&self.folder.path().join("home"))
    }

    /// What was written below a folder of the machine's.
    fn written(&self, covered: &str) -> Tree {
        let machine = self.folder.path().join("machine");
        let is_machines = |path: &Path| {
            let is_link = Path::new(covered).join(path).is_symlink();
            is_link && covered == "/etc" && fs::symlink_metadata(machine.join(path)).is_ok()
        };
        let mut tree = tree(Path::new(covered));
        tree.retain(|path, _| {
            !["passwd", "nsswitch.conf"].map(Path::new).contains(&path.as_path()) && !is_machines(path)
        });
        tree
    }

    /// `genkan ARGS` as an agent of root's starts it: no home, no terminal, nothing on standard input.
    fn genkan(&self, args: &[&str]) -> Ran {
        self.run(Command::new(GENKAN).args(args))
    }

    fn run(&self, command: &mut Command) -> Ran {
        command.env_clear().env("PATH", "/usr/bin:/bin").current_dir("/").stdin(Stdio::null());
        Ran(command.output().expect("genkan"))
    }
}

/// How a run went.
struct Ran(Output);

impl Ran {
    #[track_caller]
    fn exits(self, code: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(code), "{}\n{}", self.out(), self.err());
        self
    }

    fn out(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).trim_end().to_owned()
    }

    fn err(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_slice(&self.0.stdout).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out(), self.err()))
    }
}

/// One member of each person, by name.
fn each<'a>(document: &'a Value, member: &str) -> Vec<(&'a str, Value)> {
    let users = document["users"].as_array().expect("users");
    users.iter().map(|user| (user["name"].as_str().expect("a name"), user[member].clone())).collect()
}

fn tree(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    walk(folder, folder, &mut tree);
    tree
}

fn walk(root: &Path, folder: &Path, tree: &mut Tree) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, about) = (entry.path(), entry.metadata().expect("a file"));
        if about.is_dir() {
            walk(root, &path, tree);
        }
        let bytes = if about.is_file() {
            fs::read(&path).ok()
        } else if about.is_symlink() {
            fs::read_link(&path).ok().map(|to| to.into_os_string().into_encoded_bytes())
        } else {
            None
        };
        let relative = path.strip_prefix(root).expect("below").to_owned();
        tree.insert(relative, (about.mode(), about.uid(), bytes));
    }
}
