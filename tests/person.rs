//! `--home` and `--user` as root: the work is done by the person whose home it is, with that person's rights.
//!
//! Needs root, and an account that exists only in a copy of `/etc/passwd` that these tests see in its place.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use nix::mount::{MsFlags, mount};

use crate::machine::Machine;
use crate::mounts::in_own_mounts;
use crate::rights::Rights;

const NAME: &str = "genkan-tester";
/// Nobody's on any real machine; the second one has no account even here.
const UID: u32 = 54_321;
const STRANGER: u32 = 54_322;

/// A machine with the person's home, a folder of root's beside it, and the program where everybody may run it.
struct Shared(Machine);

impl Shared {
    fn new() -> Self {
        let machine = Machine::new();
        let home = machine.path("home");
        machine.set_mode("", 0o755);
        machine.folder("of-root");
        machine.set_mode("of-root", 0o775);
        chown(&home, Some(UID), Some(UID)).expect("root");
        fs::set_permissions(&home, PermissionsExt::from_mode(0o700)).expect("root");
        let (built, program) = (env!("CARGO_BIN_EXE_genkan"), machine.path("genkan"));
        if fs::hard_link(built, &program).is_err() {
            // Not by this process: a program that one of its threads writes can't be started by another.
            assert!(Command::new("cp").arg(built).arg(&program).status().expect("cp").success());
        }
        let account = format!("{NAME}:x:{UID}:{UID}::{}:/bin/sh\n", home.display());
        let passwd = fs::read_to_string("/etc/passwd").expect("accounts") + &account;
        let copy = machine.write("passwd", passwd);
        machine.set_mode("passwd", 0o644);
        let none = None::<&str>;
        mount(Some(&copy), "/etc/passwd", none, MsFlags::MS_BIND, none).expect("a bind mount");
        mount(Some("tmpfs"), "/var/log", Some("tmpfs"), MsFlags::empty(), none).expect("logs of its own");
        Self(machine)
    }

    fn home(&self) -> PathBuf {
        self.0.path("home")
    }

    /// `genkan ARGS` as root, from a folder that only root can look into, with root's own variables.
    fn genkan(&self, args: &[&str]) -> Output {
        let mut command = Command::new(self.0.path("genkan"));
        self.0.folder("secret");
        self.0.set_mode("secret", 0o700);
        command.args(args).env_clear().envs([("HOME", "/root"), ("PATH", "/usr/bin:/bin")]);
        command.env("CLAUDE_CONFIG_DIR", self.0.path("of-root")).env("AWS_CONFIG_FILE", self.0.path("of-root/aws"));
        command.current_dir(self.0.path("secret")).output().expect("genkan")
    }

    fn setup(&self, home: &Path) -> Output {
        self.genkan(&["setup", "--non-interactive", "--home", &home.display().to_string()])
    }

    /// Everything of root's is as it was: nothing but what is listed here.
    #[track_caller]
    fn nothing_of_root_changed(&self, known: &[&str]) {
        let names = fs::read_dir(self.0.path("of-root")).expect("a folder");
        let names: Vec<_> = names.map(|entry| entry.expect("an entry").file_name()).collect();
        assert_eq!(names, known);
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        nix::mount::umount("/etc/passwd").expect("the bind mount");
        nix::mount::umount("/var/log").expect("the logs");
    }
}

#[track_caller]
fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("{output:?}"))
}

fn says(output: &Output, text: &str) -> bool {
    String::from_utf8_lossy(&output.stderr).contains(text)
}

/// Whose everything below a folder is.
fn owners(folder: &Path) -> Vec<(PathBuf, u32, u32)> {
    let mut owners = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let about = fs::symlink_metadata(&path).expect("a file");
        if about.is_dir() {
            owners.extend(self::owners(&path));
        }
        owners.push((path, about.uid(), about.gid()));
    }
    owners
}

#[test]
fn root_sets_a_home_up_as_its_owner_with_nothing_of_roots_own() {
    in_own_mounts(Rights::Accounts, || {
        let shared = Shared::new();
        let before = shared.0.tree();
        for whose in [["--home", &shared.home().display().to_string()], ["--user", NAME]] {
            let setup = shared.genkan(&[&["setup", "--non-interactive"][..], &whose].concat());
            assert_eq!(code(&setup), 0, "{setup:?}");
            assert!(shared.home().join(".claude/settings.json").exists());
            let owners = owners(&shared.home());
            assert!(owners.len() > 5 && owners.iter().all(|(_, uid, gid)| (*uid, *gid) == (UID, UID)), "{owners:?}");
            assert!(!shared.home().join(".local/state/genkan/places").exists(), "root's variables are root's");
            shared.nothing_of_root_changed(&[]);
            for command in [&["check"][..], &["undo", "--yes"]] {
                let output = shared.genkan(&[command, &whose].concat());
                assert_eq!(code(&output), 0, "{command:?}: {output:?}");
            }
            let mut after = shared.0.tree();
            after.remove(Path::new("secret"));
            assert_eq!(after, before);
        }
    });
}

#[test]
fn a_link_that_the_person_planted_leads_root_nowhere() {
    in_own_mounts(Rights::Accounts, || {
        for link in [".claude", ".local", ".claude/settings.json"] {
            let shared = Shared::new();
            let target = shared.0.path("of-root");
            let path = shared.home().join(link);
            let target = if link.ends_with("json") { target.join("settings.json") } else { target };
            if link.contains('/') {
                fs::create_dir(shared.home().join(".claude")).expect("a folder");
                chown(shared.home().join(".claude"), Some(UID), Some(UID)).expect("root");
            }
            symlink(target, path).expect("a link");
            let setup = shared.setup(&shared.home());
            assert!(code(&setup) == 1 && says(&setup, "GK-SYS-003"), "{link}: {setup:?}");
            shared.nothing_of_root_changed(&[]);
        }
    });
}

#[test]
fn a_link_to_what_only_root_may_read_shows_nothing_of_it() {
    in_own_mounts(Rights::Accounts, || {
        let shared = Shared::new();
        let secret = shared.0.write("of-root/secret.json", "{\"secret\": \"hunter2\", }");
        shared.0.set_mode("of-root/secret.json", 0o600);
        fs::create_dir(shared.home().join(".claude")).expect("a folder");
        symlink(&secret, shared.home().join(".claude/settings.json")).expect("a link");
        let setup = shared.setup(&shared.home());
        assert!(code(&setup) == 1 && says(&setup, "GK-SYS-002"), "{setup:?}");
        assert!(!format!("{setup:?}").contains("hunter2"), "{setup:?}");
        shared.nothing_of_root_changed(&["secret.json"]);
    });
}

#[test]
fn a_home_that_is_not_there_yet_belongs_to_whoever_has_the_folder_above() {
    in_own_mounts(Rights::Accounts, || {
        let shared = Shared::new();
        let new = shared.home().join("new/demo");
        let setup = shared.setup(&new);
        assert_eq!(code(&setup), 0, "{setup:?}");
        assert!(new.join(".claude/settings.json").exists());
        let owners = owners(&shared.home());
        assert!(owners.iter().all(|(_, uid, _)| *uid == UID), "{owners:?}");

        // Below a folder of root's, it is root's.
        let setup = shared.setup(&shared.0.path("of-root/demo"));
        assert_eq!(code(&setup), 0, "{setup:?}");
        assert_eq!(fs::metadata(shared.0.path("of-root/demo/.claude/settings.json")).expect("settings").uid(), 0);
    });
}

/// A home that isn't mounted, or a HOME that a service set: neither "not set up yet", nor a second set-up beside the first.
#[test]
fn a_home_that_is_not_there_tells_nothing_about_its_person() {
    in_own_mounts(Rights::Accounts, || {
        let shared = Shared::new();
        let run = |home: &Path, args: &[&str]| {
            let mut command = Command::new(shared.0.path("genkan"));
            command.args(args).env_clear().env("HOME", home).current_dir("/").uid(UID).gid(UID);
            command.output().expect("genkan")
        };
        let own = shared.home();
        let setup = run(&own, &["setup", "--non-interactive"]);
        assert_eq!(code(&setup), 0, "{setup:?}");
        // Where the person could make it, too.
        let gone = own.join("gone");
        let said = format!("this account's home is {}", own.display());
        for args in ["status", "check", "login", "doctor", "undo", "setup --non-interactive"] {
            let output = run(&gone, &args.split(' ').collect::<Vec<_>>());
            assert!(code(&output) == 2 && says(&output, "GK-SYS-017") && says(&output, &said), "{args}: {output:?}");
        }
        assert!(!gone.exists());
        // One that is named is meant, and what needs no home goes on.
        let named = run(&gone, &["setup", "--non-interactive", "--home", &gone.display().to_string()]);
        assert!(code(&named) == 0 && gone.exists(), "{named:?}");
        let elsewhere = own.join("elsewhere");
        assert_eq!(code(&run(&elsewhere, &["explain", "GK-SYS-017"])), 0);
    });
}

#[test]
fn a_person_who_does_not_exist_is_a_usage_error() {
    in_own_mounts(Rights::Accounts, || {
        let shared = Shared::new();
        let output = shared.genkan(&["setup", "--non-interactive", "--user", "nobody-of-this-name"]);
        assert!(
            code(&output) == 2 && says(&output, "`nobody-of-this-name`") && says(&output, "GK-USE-004"),
            "{output:?}"
        );
        chown(shared.home(), Some(STRANGER), None).expect("root");
        let output = shared.setup(&shared.home());
        assert!(code(&output) == 2 && says(&output, "`54322`") && says(&output, "GK-USE-004"), "{output:?}");
        assert!(fs::read_dir(shared.home()).expect("a folder").next().is_none());
    });
}

#[test]
fn without_root_nobody_works_as_somebody_else() {
    in_own_mounts(Rights::Accounts, || {
        let shared = Shared::new();
        let mut command = Command::new(shared.0.path("genkan"));
        command.args(["setup", "--non-interactive", "--user", "root"]).env_clear().env("HOME", shared.home());
        let output = command.current_dir(shared.home()).gid(UID).uid(UID).output().expect("genkan");
        assert!(code(&output) == 1 && says(&output, "GK-SYS-007"), "{output:?}");
    });
}
