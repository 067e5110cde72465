//! Modes and owners: what an ordinary person's Claude Code can't read, or what somebody else than root can change, is no
//! machine as intended, and `setup` gives it back.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::machine_wide::prepared;
use super::{FIRST, Fleet, GENKAN, on_a_machine};

const SETUP: [&str; 3] = ["setup", "--non-interactive", "--json"];
const DROP_IN: &str = "/etc/claude-code/managed-settings.d/90-genkan.json";
const STORED: &str = "/var/lib/genkan/profiles/acme.toml";

/// The word and the code of the line that a service reads.
fn verdict(fleet: &Fleet) -> (String, Option<String>) {
    let line = fleet.genkan(&["check", "--format", "ansible"]).json();
    (line["verdict"].as_str().expect("a verdict").to_owned(), line["code"].as_str().map(str::to_owned))
}

/// Whether somebody who is nobody in particular reads a file.
fn is_read(path: &str) -> bool {
    let mut cat = Command::new("cat");
    cat.arg(path).uid(FIRST).gid(FIRST).output().expect("cat").status.success()
}

fn mode(path: impl AsRef<Path>) -> u32 {
    fs::metadata(path).expect("a file").mode() & 0o7777
}

fn set_mode(path: &str, mode: u32) {
    fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("a mode");
}

#[test]
fn whatever_the_umask_everybody_reads_what_is_managed() {
    for umask in ["022", "027", "077", "777"] {
        on_a_machine(&["alice"], |fleet| {
            fleet.write("/etc/genkan/profile.toml", super::machine_wide::ACME);
            let line = format!("umask {umask}; exec {GENKAN} {}", SETUP.join(" "));
            fleet.run(Command::new("/bin/sh").args(["-c", &line])).exits(0);
            for folder in [
                "/etc/claude-code",
                "/etc/claude-code/managed-settings.d",
                "/var/lib/genkan",
                "/var/lib/genkan/profiles",
            ] {
                assert_eq!(mode(folder), 0o755, "umask {umask}: {folder}");
            }
            assert!(is_read(DROP_IN) && is_read(STORED), "umask {umask}");
            assert_eq!(verdict(fleet), ("as-intended".to_owned(), None), "umask {umask}");
        });
    }
}

#[test]
fn a_mode_or_an_owner_that_hides_or_opens_the_managed_settings_is_found_and_given_back() {
    const CLOSED: &str = "GK-CLI-060";
    const TO_HOOKS: &str = "GK-CLI-107";
    const RECORD: &str = "GK-CLI-108";
    const OPEN: &str = "GK-CLI-061";
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        fleet.genkan(&SETUP).exits(0);
        fleet.write("/etc/genkan/profile.toml", super::machine_wide::ACME);
        let bytes = fs::read(DROP_IN).expect("ours");
        for (path, mode_of, owner, code) in [
            ("/etc/claude-code", 0o700, 0, CLOSED),
            ("/etc/claude-code", 0o750, 0, CLOSED),
            ("/etc/claude-code", 0o777, 0, OPEN),
            ("/etc/claude-code", 0o755, FIRST, OPEN),
            ("/etc/claude-code/managed-settings.d", 0o711, 0, CLOSED),
            (DROP_IN, 0o600, 0, CLOSED),
            (DROP_IN, 0o666, 0, OPEN),
            (DROP_IN, 0o644, FIRST, OPEN),
            ("/var/lib/genkan", 0o700, 0, TO_HOOKS),
            ("/var/lib/genkan", 0o755, FIRST, OPEN),
            ("/var/lib/genkan/profiles", 0o750, 0, TO_HOOKS),
            (STORED, 0o600, 0, TO_HOOKS),
            (STORED, 0o646, 0, OPEN),
            ("/var/lib/genkan/last-profile", 0o600, 0, RECORD),
            ("/etc/genkan", 0o700, 0, RECORD),
            ("/etc/genkan/profile.toml", 0o600, 0, RECORD),
            ("/etc/genkan/profile.toml", 0o644, FIRST, OPEN),
        ] {
            let row = format!("{mode_of:o} {owner} {path}");
            set_mode(path, mode_of);
            chown(path, Some(owner), None).expect("root");
            assert_eq!(verdict(fleet), ("drifted".to_owned(), Some(code.to_owned())), "{row}");
            let document = fleet.genkan(&["check", "--json"]).exits(1).json();
            let items = document["items"].as_array().expect("items");
            let found: Vec<_> = items.iter().filter(|item| item["key"] == "mode").collect();
            assert_eq!((found.len(), &found[0]["target"]), (1, &json!(path)), "{row}: {found:?}");
            let foreseen = fleet.genkan(&["setup", "--dry-run", "--json"]).exits(0).json();
            assert_eq!(foreseen["changed"], true, "{row}");
            let done = fleet.genkan(&SETUP).exits(0).json();
            assert_eq!(done["changed"], true, "{row}");
            assert_eq!(verdict(fleet).0, "as-intended", "{row}");
            assert!(is_read(DROP_IN) && is_read(STORED) && is_read("/etc/genkan/profile.toml"), "{row}");
            assert_eq!(fs::metadata(path).expect("still there").uid(), 0, "{row}");
            assert_eq!(fleet.genkan(&SETUP).exits(0).json()["changed"], false, "{row}");
        }
        assert_eq!(fs::read(DROP_IN).expect("ours"), bytes);

        // What isn't genkan's to change is said, and stays.
        let neighbour = "/etc/claude-code/managed-settings.d/10-team.json";
        set_mode(neighbour, 0o666);
        assert_eq!(verdict(fleet), ("overridden".to_owned(), Some(OPEN.to_owned())));
        fleet.genkan(&SETUP).exits(0);
        assert_eq!(mode(neighbour), 0o666);
        set_mode(neighbour, 0o644);
        // A link leads setup to no file of its maker's choice.
        let secret = fleet.home("alice").join("secret");
        fleet.write(&secret, std::str::from_utf8(&bytes).expect("JSON"));
        fs::set_permissions(&secret, PermissionsExt::from_mode(0o600)).expect("a mode");
        fs::remove_file(DROP_IN).expect("ours");
        symlink(&secret, DROP_IN).expect("a link");
        assert_ne!(verdict(fleet).0, "as-intended");
        fleet.genkan(&SETUP);
        assert_eq!((mode(&secret), fs::metadata(&secret).expect("theirs").uid()), (0o600, FIRST));
    });
}

/// What a person can't read of an administrator's profile is said; what is in force is the copy, and that is judged.
#[test]
fn a_person_who_may_not_read_the_machines_profile_is_told_what_is_in_force() {
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        fleet.genkan(&SETUP).exits(0);
        for (path, mode_of) in [("/etc/genkan/profile.toml", 0o600), ("/etc/genkan", 0o700)] {
            let was = mode(path);
            set_mode(path, mode_of);
            let by_alice = |args: &[&str]| fleet.run(Command::new(GENKAN).args(args).uid(FIRST).gid(FIRST));
            let said = by_alice(&["check"]).exits(1).out();
            assert!(said.contains("drifted: acme@2026.11") && said.contains(path), "{said}");
            assert!(said.contains("Claude Code applies the managed settings all the same"), "{said}");
            assert_eq!(by_alice(&["status", "--json"]).json()["profile"], "acme");
            let all = fleet.genkan(&["check", "--all-users", "--json"]).exits(1).json();
            assert_eq!(super::each(&all, "verdict"), [("alice", json!("drifted"))], "{all}");
            set_mode(path, was);
        }
    });
}

/// Whoever may write the machine's profile decides for everybody, and names a command that everybody's hooks run.
#[test]
fn a_profile_that_somebody_else_can_write_is_applied_only_as_it_is_applied_already() {
    const PROFILE: &str = "/etc/genkan/profile.toml";
    on_a_machine(&["alice"], |fleet| {
        let refused = |row: &str| {
            for args in [&SETUP[..], &["setup", "--dry-run", "--json"]] {
                let document = fleet.genkan(args).exits(1).json();
                assert_eq!(document["error"]["code"], "GK-PRO-074", "{row}: {document}");
            }
        };
        prepared(fleet);
        fleet.write(PROFILE, super::machine_wide::ACME);
        set_mode(PROFILE, 0o666);
        refused("before anything is applied");
        set_mode(PROFILE, 0o644);
        fleet.genkan(&SETUP).exits(0);
        let bytes = fs::read(STORED).expect("stored");
        for (path, mode_of, owner) in
            [(PROFILE, 0o666, 0), (PROFILE, 0o644, FIRST), ("/etc/genkan", 0o777, 0), ("/etc/genkan", 0o755, FIRST)]
        {
            let row = format!("{mode_of:o} {owner} {path}");
            let changed = super::machine_wide::ACME.replace("[aws]", "[aws]\nrefresh_command = \"/tmp/of-alices\"");
            assert_ne!(changed, super::machine_wide::ACME);
            fleet.write(PROFILE, &changed);
            set_mode(path, mode_of);
            chown(path, Some(owner), None).expect("root");
            refused(&row);
            assert_eq!(fs::read(STORED).expect("stored"), bytes, "{row}");
            fleet.write(PROFILE, super::machine_wide::ACME);
            fleet.genkan(&SETUP).exits(0);
            assert_eq!(verdict(fleet).0, "as-intended", "{row}");
        }
        // A link that leads nowhere is no machine without a profile.
        fs::remove_file(PROFILE).expect("ours");
        symlink("/nowhere/profile.toml", PROFILE).expect("a link");
        let document = fleet.genkan(&["setup", "--scope", "managed", "--non-interactive", "--json"]).exits(1).json();
        assert_eq!(document["error"]["code"], "GK-SYS-002", "{document}");
    });
}
