//! What goes wrong on the way: a setup that fails, a record that is lost, two setups at once.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Stdio};

use nix::mount::{MsFlags, mount, umount};
use serde_json::json;

use super::machine_wide::{ACME, prepared};
use super::{GENKAN, NONE, on_a_machine};

const DROP_IN: &str = "/etc/claude-code/managed-settings.d/90-genkan.json";
const SETUP: [&str; 3] = ["setup", "--non-interactive", "--json"];

#[test]
fn a_setup_that_fails_is_recorded_nowhere() {
    on_a_machine(&[], |fleet| {
        fleet.write("/etc/genkan/profile.toml", ACME);
        let folder = "/etc/claude-code";
        fs::create_dir(folder).expect("a folder");
        let closed = MsFlags::MS_RDONLY;
        mount(Some("none"), folder, Some("tmpfs"), closed, NONE).expect("a folder where nothing can be written");
        let lib = fleet.written("/var/lib");
        let failed = fleet.genkan(&SETUP).exits(1).json();
        assert_eq!(failed["error"]["code"], "GK-SYS-003", "{failed}");
        assert_eq!(fleet.written("/var/lib"), lib);
        umount(folder).expect("the folder");

        fleet.genkan(&SETUP).exits(0);
        let lib = fleet.written("/var/lib");
        fleet.write(
            "/etc/genkan/profile.toml",
            &format!("{}[claude]\nstatusline = true\n", ACME.replace("2026.11", "2026.12")),
        );
        mount(Some(folder), folder, NONE, MsFlags::MS_BIND, NONE).expect("a mount");
        mount(NONE, folder, NONE, MsFlags::MS_BIND | MsFlags::MS_REMOUNT | closed, NONE).expect("a mount");
        fleet.genkan(&SETUP).exits(1);
        umount(folder).expect("the folder");
        assert_eq!(fleet.written("/var/lib"), lib, "what was there is what is recorded");
        let line = fleet.genkan(&["check", "--format", "ansible"]).json();
        assert_ne!(line["verdict"], "as-intended", "{line}");
        assert_eq!(line["version"], "2026.11", "{line}");
        fleet.genkan(&SETUP).exits(0);
        assert_eq!(fleet.genkan(&["check", "--json"]).exits(0).json()["version"], "2026.12");
    });
}

#[test]
fn genkans_own_file_is_known_without_its_record_and_nobody_elses_is_taken_for_it() {
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        let etc = fleet.written("/etc");
        for undo in
            [&["undo", "--scope", "managed", "--yes", "--json"][..], &["undo", "--all-users", "--yes", "--json"]]
        {
            fleet.genkan(&SETUP).exits(0);
            fs::remove_dir_all("/var/lib/genkan").expect("a folder");
            assert_ne!(fleet.genkan(&["check", "--format", "ansible"]).json()["verdict"], "as-intended");
            let foreseen = fleet.genkan(&[undo, &["--dry-run"]].concat()).exits(0).json();
            assert_eq!(foreseen["changed"], true);
            if undo.contains(&"--all-users") {
                let said = fleet.genkan(&["undo", "--all-users", "--dry-run"]).exits(0);
                assert!(said.err().contains("managed settings: would be undone"), "{}", said.err());
            }
            assert!(fs::exists(DROP_IN).expect("a folder"));
            assert_eq!(fleet.genkan(undo).exits(0).json()["changed"], true, "{undo:?}");
            assert_eq!(fleet.written("/etc"), etc);
            assert!(fleet.written("/var/lib").is_empty(), "{:?}", fleet.written("/var/lib").keys());
            assert_eq!(fleet.genkan(undo).exits(0).json()["changed"], false, "{undo:?}");
        }

        // A setup over it takes it over, values of an older profile too, and gives nothing of it back.
        fleet.genkan(&SETUP).exits(0);
        fs::remove_dir_all("/var/lib/genkan").expect("a folder");
        let other = "[models]\nsonnet = \"jp.anthropic.claude-haiku-4-5-20251001-v1:0\"\n";
        fleet.write("/etc/genkan/profile.toml", &format!("{ACME}{other}"));
        fleet.genkan(&SETUP).exits(0);
        fleet.genkan(&["check"]).exits(0);
        fleet.genkan(&["undo", "--scope", "managed", "--yes"]).exits(0);
        assert!(!fs::exists(DROP_IN).expect("a folder"));

        // Of the same name, and somebody else's.
        let theirs = "{\"companyAnnouncements\": [\"genkan\"]}\n";
        fleet.write(DROP_IN, theirs);
        assert_eq!(fleet.genkan(&["undo", "--scope", "managed", "--yes", "--json"]).exits(0).json()["changed"], false);
        assert_eq!(fs::read_to_string(DROP_IN).expect("theirs"), theirs);
        fs::remove_file(DROP_IN).expect("theirs");
        // A link is somebody's.
        fleet.genkan(&SETUP).exits(0);
        fs::remove_dir_all("/var/lib/genkan").expect("a folder");
        fs::copy(DROP_IN, "/root/kept.json").expect("ours");
        fs::remove_file(DROP_IN).expect("ours");
        symlink("/root/kept.json", DROP_IN).expect("a link");
        assert_eq!(fleet.genkan(&["undo", "--scope", "managed", "--yes", "--json"]).exits(0).json()["changed"], false);
        assert!(fs::exists("/root/kept.json").expect("a folder"));
    });
}

#[test]
fn setups_at_once_all_end_well() {
    on_a_machine(&[], |fleet| {
        prepared(fleet);
        let text = |line: &str| ACME.replace("[aws]", &format!("[claude]\nstatusline = {line}\n[aws]"));
        for round in 0..4 {
            // Each time there is something to do.
            fleet.write("/etc/genkan/profile.toml", &text(if round % 2 == 0 { "true" } else { "false" }));
            let one = || {
                let mut command = Command::new(GENKAN);
                command.args(SETUP).env_clear().env("PATH", "/usr/bin:/bin").current_dir("/").stdin(Stdio::null());
                command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("genkan")
            };
            let running: Vec<_> = (0..4).map(|_| one()).collect();
            let ended: Vec<_> =
                running.into_iter().map(|child| super::Ran(child.wait_with_output().expect("genkan"))).collect();
            let changed = ended.into_iter().map(|ran| ran.exits(0).json()["changed"].clone());
            assert!(changed.filter(|changed| *changed == json!(true)).count() >= 1);
            fleet.genkan(&["check"]).exits(0);
        }
    });
}

/// Claude Code starts with nothing of it, and a service that puts machines right finds no person to edit it.
#[test]
fn genkans_own_file_that_cannot_be_read_any_more_is_written_anew_or_taken_away() {
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        let etc = fleet.written("/etc");
        fleet.genkan(&SETUP).exits(0);
        let whole = fs::read_to_string(DROP_IN).expect("ours");
        for torn in [&whole[..whole.len() / 2], "\0\0\0\0", "", "[]", "\u{feff}{", "{\"env\": 5}"] {
            fleet.write(DROP_IN, torn);
            let line = fleet.genkan(&["check", "--format", "ansible"]).exits(1).json();
            assert_eq!(line["verdict"], "drifted", "{torn}: {line}");
            assert_eq!(fleet.genkan(&["setup", "--dry-run", "--json"]).exits(0).json()["changed"], true, "{torn}");
            assert_eq!(fleet.genkan(&SETUP).exits(0).json()["changed"], true, "{torn}");
            assert_eq!(fs::read_to_string(DROP_IN).expect("ours"), whole, "{torn}");
            fleet.genkan(&["check", "--json"]).exits(0);
            fleet.write(DROP_IN, torn);
            fleet.genkan(&["undo", "--scope", "managed", "--yes", "--json"]).exits(0);
            if torn == "{\"env\": 5}" {
                // It parses: what isn't a value of genkan's is somebody's, once nothing is applied.
                assert_eq!(fs::read_to_string(DROP_IN).expect("theirs"), torn);
                break;
            }
            assert_eq!(fleet.written("/etc"), etc, "{torn}");
            fleet.genkan(&SETUP).exits(0);
        }
    });
}
