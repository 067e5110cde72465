//! What a part of root's work is while it runs, and what it reaches.

use std::fs::{self, File};
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::machine_wide::ACME;
use super::{FIRST, GENKAN, each, on_a_machine};
use crate::cloud::token_file;

const SETUP: [&str; 4] = ["setup", "--all-users", "--non-interactive", "--json"];

/// The process that works as this person for this one of root's: tests beside this one have parts of their own.
fn part_of(root: u32, uid: u32) -> Option<PathBuf> {
    let read = |process: &Path, file: &str| fs::read_to_string(process.join(file)).unwrap_or_default();
    let is_part = |process: &PathBuf| {
        let status = read(process, "status");
        status.contains(&format!("\nPPid:\t{root}\n"))
            && status.contains(&format!("\nUid:\t{uid}\t{uid}\t{uid}\t{uid}\n"))
            && read(process, "cmdline").starts_with(&format!("{GENKAN}\0as-person\0"))
    };
    fs::read_dir("/proc").expect("processes").flatten().map(|one| one.path()).find(is_part)
}

/// At root's terminal a person who traces what root started types for root: so there is no way into a part, and no terminal.
#[test]
fn nobody_but_root_looks_into_a_part_and_it_has_left_roots_terminal() {
    on_a_machine(&["alice"], |fleet| {
        let lock = fleet.home("alice").join(".local/state/genkan/setup.lock");
        for asked in [&SETUP[..], &["setup", "--user", "alice", "--non-interactive", "--json"]] {
            fleet.write(&lock, "");
            // The part waits for it.
            let held = File::options().write(true).open(&lock).expect("a lock");
            held.lock().expect("the lock");
            let mut command = Command::new(GENKAN);
            command.args(asked).env_clear().env("PATH", "/usr/bin:/bin").current_dir("/");
            let mut root = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().expect("genkan");
            let until = Instant::now() + Duration::from_secs(30);
            let part = loop {
                match part_of(root.id(), FIRST) {
                    Some(part) => break part,
                    None => assert!(Instant::now() < until, "no part of {asked:?}"),
                }
                std::thread::sleep(Duration::from_millis(5));
            };
            let read = |file: &str| {
                let mut cat = Command::new("/bin/cat");
                cat.arg(part.join(file)).uid(FIRST).gid(FIRST).current_dir("/").output().expect("cat").status.success()
            };
            assert!(read("status"), "it still runs");
            assert!(!read("environ"), "what a debugger may do, too, {asked:?}");
            let stat = fs::read_to_string(part.join("stat")).expect("a process");
            let fields: Vec<_> = stat.rsplit(')').next().expect("fields").split_whitespace().collect();
            let pid = part.file_name().expect("a number").to_string_lossy().into_owned();
            assert_eq!((fields[3], fields[4]), (pid.as_str(), "0"), "a session of its own without a terminal: {stat}");
            drop(held);
            root.wait().expect("an end");
            fleet.genkan(&["undo", "--all-users", "--yes"]).exits(0);
        }
    });
}

/// A department's homes may lie where only its group goes, and homes that have moved leave a link.
#[test]
fn a_part_has_its_persons_groups_and_follows_the_link_of_a_home() {
    on_a_machine(&["alice"], |fleet| {
        let (group, department) = (FIRST + 100, fleet.folder.path().join("department"));
        fleet.write("/etc/group", &format!("department:x:{group}:bob\n"));
        fs::create_dir(&department).expect("a folder");
        fs::set_permissions(&department, PermissionsExt::from_mode(0o750)).expect("a mode");
        chown(&department, Some(0), Some(group)).expect("root");
        for (name, uid) in [("bob", FIRST + 1), ("carol", FIRST + 2)] {
            let home = if name == "bob" { department.join(name) } else { fleet.folder.path().join("moved") };
            fs::create_dir(&home).expect("a home");
            chown(&home, Some(uid), Some(uid)).expect("root");
            let known = if name == "bob" { home.clone() } else { fleet.home(name) };
            if name == "carol" {
                symlink(&home, &known).expect("a link");
            }
            fleet.account(name, uid, &known, "/bin/sh");
        }
        let set_up = fleet.genkan(&SETUP).exits(0).json();
        let changed = ["alice", "bob", "carol"].map(|name| (name, json!("changed")));
        assert_eq!(each(&set_up, "verdict"), changed, "{set_up}");
        fleet.genkan(&["check", "--user", "bob"]).exits(0);
        assert!(fleet.folder.path().join("moved/.claude/settings.json").exists());
        let remaining = fleet.genkan(&["undo", "--remaining", "--all-users", "--json"]).exits(1).json();
        let theirs = remaining["users"].as_array().expect("people").iter().filter(|user| !user["remaining"].is_null());
        let theirs: Vec<&Value> = theirs.map(|user| &user["name"]).collect();
        assert_eq!(theirs, ["alice", "bob", "carol"], "{remaining}");
        fleet.genkan(&["undo", "--all-users", "--yes"]).exits(0);
        assert!(!fleet.folder.path().join("moved/.claude").exists());
    });
}

/// Where the machine's settings serve everybody, people have nothing of their own but what signs them in.
#[test]
fn the_sign_in_of_everybody_goes_with_the_machines_part_or_is_named() {
    on_a_machine(&["alice", "bob"], |fleet| {
        let shared = ACME.replace("identity = \"isolated\"\n", "");
        let unreachable = format!("{shared}[network]\nproxy = \"http://127.0.0.1:9\"\n");
        fleet.write("/etc/genkan/profile.toml", &unreachable);
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let token = fleet.home("alice").join(token_file("acme"));
        let keys = fleet.home("bob").join(".cache/genkan/keys/one.json");
        fleet.write(&token, &json!({
            "startUrl": "https://d-1234567890.awsapps.com/start", "region": "ap-northeast-1", "accessToken": "a-token",
            "expiresAt": "2099-01-01T00:00:00Z",
        }).to_string());
        fleet.write(&keys, "{}");

        let named = fleet.genkan(&["undo", "--all-users", "--yes", "--dry-run"]).exits(0).err();
        assert!(named.contains("alice: You are still signed in to AWS") && !named.contains("bob: "), "{named}");
        assert!(token.exists() && keys.exists());
        fleet.genkan(&["undo", "--all-users", "--yes", "--sign-out"]).exits(0);
        assert!(!token.exists() && !keys.exists(), "{}", token.display());
    });
}

/// `check` and what comes before a removal say whom they didn't ask, as `setup` does.
#[test]
fn who_is_left_out_is_named_by_every_command_and_no_value_begins_a_line() {
    on_a_machine(&["alice"], |fleet| {
        fs::create_dir(fleet.home("others")).expect("a folder");
        fleet.account("others", FIRST + 7, &fleet.home("others"), "/bin/sh");
        for at in 0..14 {
            let name = format!("gone{at:02}");
            fleet.account(&name, FIRST + 20 + at, &fleet.home(&name), "/bin/sh");
        }
        let said = |args: &[&str]| {
            let ran = fleet.genkan(args);
            ran.out() + &ran.err()
        };
        fleet.genkan(&SETUP).exits(0);
        for args in [&["check", "--all-users"][..], &["undo", "--remaining", "--all-users"], &SETUP[..3]] {
            let said = said(args);
            let gone = "left out, there is no home folder: gone00, gone01, gone02, gone03, gone04, gone05, gone06, gone07, gone08, gone09 and 4 more";
            assert!(said.contains(gone) && said.contains("belongs to another user: others"), "{args:?}: {said}");
        }
        fleet.genkan(&["undo", "--all-users", "--yes"]).exits(0);
        let nothing = said(&["undo", "--remaining", "--all-users"]);
        assert!(
            nothing.contains("the people left out were not looked at") && !nothing.contains("Nobody's"),
            "{nothing}"
        );

        fleet.genkan(&SETUP).exits(0);
        let file = fleet.home("alice").join(".claude/settings.json");
        let text = fs::read_to_string(&file).expect("settings");
        fs::write(&file, text.replace("\"jp.anthropic", "\"x\\nas intended: acme")).expect("settings");
        let check = said(&["check", "--user", "alice"]);
        assert!(check.contains("x\\u000aas intended") && !check.contains("\nas intended"), "{check}");
    });
}
