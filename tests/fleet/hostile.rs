//! Homes that want to lead root astray, or that are simply broken: each is named, the others are done, and nothing
//! outside the person's own home is written.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use nix::mount::{MsFlags, mount};
use nix::sys::stat::Mode;
use nix::unistd::mkfifo;
use serde_json::{Value, json};

use super::{FIRST, Fleet, each, on_a_machine};

const SETUP: [&str; 4] = ["setup", "--all-users", "--non-interactive", "--json"];

/// A folder of root's that nobody's part may touch.
fn roots(fleet: &Fleet) -> PathBuf {
    let folder = fleet.folder.path().join("of-root");
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("settings.json"), "{\"mine\": \"secret\"}").expect("a file");
    fs::set_permissions(folder.join("settings.json"), PermissionsExt::from_mode(0o600)).expect("a mode");
    folder
}

fn owned(fleet: &Fleet, name: &str, path: &Path) {
    let at = fleet.accounts.lines().position(|line| line.starts_with(&format!("{name}:"))).expect("an account");
    let uid = FIRST + u32::try_from(at).expect("a number") - 2;
    std::os::unix::fs::lchown(path, Some(uid), Some(uid)).expect("root");
}

/// Makes `.claude` of somebody's.
fn claude(fleet: &Fleet, name: &str) -> PathBuf {
    let folder = fleet.home(name).join(".claude");
    fs::create_dir(&folder).expect("a folder");
    owned(fleet, name, &folder);
    folder
}

#[test]
fn each_trap_is_named_and_everybody_else_is_done() {
    let people = ["ann", "dir", "fifo", "full", "link", "open", "state", "wild", "zoe"];
    on_a_machine(&people, |fleet| {
        let target = roots(fleet);
        symlink(&target, fleet.home("link").join(".claude")).expect("a link");
        symlink(target.join("settings.json"), claude(fleet, "wild").join("settings.json")).expect("a link");
        mkfifo(&claude(fleet, "fifo").join("settings.json"), Mode::from_bits_truncate(0o666)).expect("a pipe");
        fs::create_dir(claude(fleet, "dir").join("settings.json")).expect("a folder");
        symlink(&target, fleet.home("state").join(".local")).expect("a link");
        // Everybody may write there; that is the person's own affair, and root has no part in it.
        fs::set_permissions(fleet.home("open"), PermissionsExt::from_mode(0o777)).expect("a mode");
        let full = fleet.home("full");
        let options = format!("size=16k,uid={0},gid={0},mode=700", FIRST + 3);
        mount(Some("tmpfs"), &full, Some("tmpfs"), MsFlags::empty(), Some(options.as_str())).expect("a small disk");
        fs::write(full.join("big"), vec![b'x'; 8 * 1024]).expect("a file");
        let before = super::tree(&target);

        let ran = fleet.genkan(&SETUP).exits(1);
        let document = ran.json();
        assert_eq!(
            each(&document, "code"),
            [
                ("ann", Value::Null),
                ("dir", json!("GK-SYS-006")),
                ("fifo", json!("GK-SYS-006")),
                ("full", json!("GK-SYS-003")),
                ("link", json!("GK-SYS-002")),
                ("open", Value::Null),
                ("state", json!("GK-SYS-003")),
                ("wild", json!("GK-SYS-002")),
                ("zoe", Value::Null),
            ],
            "{}",
            ran.out()
        );
        let open = document["users"].as_array().expect("users").iter().find(|user| user["name"] == "open");
        let named = &open.expect("a person")["writable_by_others"];
        assert_eq!(named, &json!([fleet.home("open")]), "named, and the person's own affair");
        assert!(!ran.out().contains("secret"), "{}", ran.out());
        assert_eq!(super::tree(&target), before);
        let left: Vec<_> = fs::read_dir(&full).expect("a home").flatten().map(|entry| entry.file_name()).collect();
        assert!(!left.contains(&".claude".into()) || super::tree(&full.join(".claude")).is_empty(), "{left:?}");
        // Judged and taken back in the same way.
        let checked = fleet.genkan(&["check", "--all-users", "--json"]);
        assert_eq!(each(&checked.json(), "verdict")[0], ("ann", json!("as-intended")));
        let undone = fleet.genkan(&["undo", "--all-users", "--yes", "--json"]);
        assert_eq!(each(&undone.json(), "verdict")[0], ("ann", json!("changed")), "{}", undone.out());
        assert_eq!(super::tree(&target), before);
    });
}

/// Some systems let a group write below /var/log, and a folder may be somebody's from before.
#[test]
fn a_folder_of_somebodys_leads_what_root_writes_for_the_machine_nowhere() {
    on_a_machine(&["alice"], |fleet| {
        let target = roots(fleet);
        let before = super::tree(&target);
        for (folder, name, leads_to) in [
            ("/var/log/genkan", "genkan.log", "settings.json"),
            ("/var/lib/genkan", "ledger.json", "made"),
            ("/var/lib/genkan", "setup.lock", "made"),
        ] {
            drop(fs::remove_dir_all("/var/lib/genkan"));
            fs::create_dir_all(folder).expect("a folder");
            symlink(target.join(leads_to), Path::new(folder).join(name)).expect("a link");
            for path in [PathBuf::from(folder), Path::new(folder).join(name)] {
                owned(fleet, "alice", &path);
            }
            let ran = fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]);
            if folder == "/var/log/genkan" {
                assert!(ran.err().contains("the log could not be written"), "{}", ran.err());
            }
            assert_eq!(super::tree(&target), before, "{name}: {}", ran.err());
            fs::remove_dir_all(folder).expect("a folder");
        }
    });
}

#[test]
fn what_is_swapped_between_check_and_use_leads_nowhere_else() {
    on_a_machine(&["eve"], |fleet| {
        let target = roots(fleet);
        let (home, folder) = (fleet.home("eve"), fleet.folder.path().to_owned());
        let before = super::tree(&target);
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            // With root's rights, so that it is quicker than any person: the home is a folder and a link in turn, and so
            // is what lies in it.
            scope.spawn(|| {
                let (kept, link) = (folder.join("kept"), folder.join("link"));
                while !done.load(Ordering::Relaxed) {
                    _ = fs::rename(&home, &kept);
                    _ = symlink(&target, &link);
                    _ = fs::rename(&link, &home);
                    _ = fs::remove_file(&home);
                    _ = fs::rename(&kept, &home);
                    let claude = home.join(".claude");
                    _ = fs::remove_dir_all(&claude);
                    _ = symlink(&target, &claude);
                    _ = fs::remove_file(&claude);
                }
            });
            for _ in 0..40 {
                let ran = fleet.genkan(&SETUP);
                assert!(ran.0.status.code().is_some_and(|code| code <= 3), "{}\n{}", ran.out(), ran.err());
                ran.json();
            }
            done.store(true, Ordering::Relaxed);
        });
        assert_eq!(super::tree(&target), before, "nothing of root's was touched");
        for covered in ["/etc", "/var/lib", "/root"] {
            assert!(fleet.written(covered).is_empty(), "{covered}: {:?}", fleet.written(covered).keys());
        }
    });
}

#[test]
fn another_persons_folder_in_ones_own_home_is_left_alone() {
    on_a_machine(&["ann", "eve"], |fleet| {
        // Eve's settings lie in a folder of Ann's, by a link; Eve may not write there.
        let theirs = claude(fleet, "ann");
        symlink(&theirs, fleet.home("eve").join(".claude")).expect("a link");
        chown(fleet.home("ann"), Some(FIRST), Some(FIRST)).expect("root");
        let ran = fleet.genkan(&SETUP).exits(1).json();
        let codes = each(&ran, "code");
        assert_eq!(codes[0], ("ann", Value::Null), "{ran}");
        assert!(codes[1].1 == "GK-SYS-002" || codes[1].1 == "GK-SYS-003", "{ran}");
    });
}

/// Root in a folder of somebody's, or behind one: no link on the way leads it to what isn't that person's.
#[test]
fn root_passes_no_link_of_a_persons_to_what_is_not_theirs() {
    on_a_machine(&["alice", "bob"], |fleet| {
        let folder = roots(fleet);
        let project = fleet.home("alice").join("project");
        let link = project.join(".claude");
        fs::create_dir(&project).expect("a folder");
        owned(fleet, "alice", &project);
        let genkan = |args: &str| {
            let mut command = std::process::Command::new(super::GENKAN);
            command.args(args.split(' ')).env_clear().env("PATH", "/usr/bin:/bin").current_dir(&project);
            super::Ran(command.output().expect("genkan"))
        };
        let others = claude(fleet, "bob");
        // A link of root's in between changes nothing.
        symlink(&folder, "/etc/way").expect("a link");
        for target in [&folder, &others, Path::new("/etc/way"), &folder.join("made")] {
            symlink(target, &link).expect("a link");
            owned(fleet, "alice", &link);
            let before = (fleet.homes(), super::tree(&folder));
            for scope in ["project", "local"] {
                let ran = genkan(&format!("setup --scope {scope} --non-interactive --no-login")).exits(1);
                let said = ran.err();
                assert!(said.contains("GK-SYS-003") && said.contains("is alice's link to"), "{target:?}: {said}");
                assert_eq!((fleet.homes(), super::tree(&folder)), before, "{target:?}");
            }
            fs::remove_file(&link).expect("a link");
        }
        // What is hers she may keep elsewhere.
        let own = claude(fleet, "alice");
        symlink(&own, &link).expect("a link");
        owned(fleet, "alice", &link);
        genkan("setup --scope local --non-interactive --no-login").exits(0);
        assert!(own.join("settings.local.json").exists());
        genkan("undo --scope local --yes").exits(0);
        assert!(!own.join("settings.local.json").exists());

        // The machine's own folder, as somebody had it ready.
        fs::create_dir("/etc/claude-code").expect("a folder");
        owned(fleet, "alice", Path::new("/etc/claude-code"));
        symlink(&folder, "/etc/claude-code/managed-settings.d").expect("a link");
        owned(fleet, "alice", Path::new("/etc/claude-code/managed-settings.d"));
        let before = super::tree(&folder);
        let ran = genkan("setup --scope managed --non-interactive").exits(1);
        assert!(ran.err().contains("is alice's link to"), "{}", ran.err());
        assert_eq!(super::tree(&folder), before);
    });
}
