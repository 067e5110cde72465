//! The stored profile, which hooks, guard and sign-in obey, is a part of the verdict.

use std::fs;

use serde_json::json;

use super::machine_wide::{ACME, prepared};
use super::{Fleet, on_a_machine};

const STORED: &str = "/var/lib/genkan/profiles/acme.toml";

/// Verdict, version and code of the line that a service reads; the exit code of plain `check` is the verdict's.
fn line(fleet: &Fleet) -> [String; 3] {
    let line = fleet.genkan(&["check", "--format", "intune"]).exits(0).json();
    let said = ["GenkanVerdict", "GenkanProfileVersion", "GenkanCode"]
        .map(|name| line[name].as_str().unwrap_or("").to_owned());
    fleet.genkan(&["check"]).exits(i32::from(said[0] != "as-intended"));
    said
}

fn set_up(fleet: &Fleet) {
    fleet.genkan(&["setup", "--non-interactive"]).exits(0);
}

#[test]
fn a_profile_that_was_pushed_counts_once_setup_has_run() {
    on_a_machine(&[], |fleet| {
        prepared(fleet);
        set_up(fleet);
        assert_eq!(line(fleet), ["as-intended", "2026.11", ""]);
        // Nothing that Claude Code reads differs: the guard's regions alone do.
        for text in [ACME.replace("2026.11", "2026.12"), format!("{ACME}[claude]\nguard_log = true\n")] {
            fleet.write("/etc/genkan/profile.toml", &text);
            assert_eq!(line(fleet), ["drifted", "2026.11", "GK-CLI-063"], "{text}");
            let said = fleet.genkan(&["check"]);
            let said = said.out() + "\n" + &said.err();
            assert!(
                said.contains("source is newer") && said.contains("Fix: genkan setup --profile acme --scope managed\n"),
                "{said}"
            );
            fleet.write("/etc/genkan/profile.toml", ACME);
            assert_eq!(line(fleet), ["as-intended", "2026.11", ""]);
        }
        fleet.write("/etc/genkan/profile.toml", &ACME.replace("2026.11", "2026.12"));
        set_up(fleet);
        assert_eq!(line(fleet), ["as-intended", "2026.12", ""]);
    });
}

#[test]
fn a_named_profile_is_compared_with_its_file_and_not_with_itself() {
    on_a_machine(&[], |fleet| {
        let file = "/etc/genkan/profiles/acme.toml";
        fleet.write(file, ACME);
        fleet.genkan(&["setup", "--profile", "acme", "--non-interactive"]).exits(0);
        assert_eq!(line(fleet), ["as-intended", "2026.11", ""]);
        fleet.write(file, &ACME.replace("2026.11", "2026.12"));
        assert_eq!(line(fleet), ["drifted", "2026.11", "GK-CLI-063"]);
        fs::remove_file(file).expect("a file");
        assert_eq!(line(fleet), ["as-intended", "2026.11", ""], "what has no source any more is what was set up");
    });
}

#[test]
fn a_stored_profile_that_somebody_changed_or_removed_is_drift() {
    on_a_machine(&[], |fleet| {
        prepared(fleet);
        set_up(fleet);
        let stored = fs::read_to_string(STORED).expect("a copy");
        let wider = stored.replace("ap-northeast-3", "us-east-1");
        assert_ne!(wider, stored);
        for text in [wider.as_str(), "schema = "] {
            fs::write(STORED, text).expect("root");
            assert_eq!(line(fleet), ["drifted", "2026.11", "GK-CLI-062"], "{text}");
            set_up(fleet);
            assert_eq!(line(fleet), ["as-intended", "2026.11", ""]);
        }
        fs::remove_file(STORED).expect("a file");
        assert_eq!(line(fleet), ["drifted", "2026.11", "GK-CLI-062"]);
        set_up(fleet);
        assert_eq!(fs::read_to_string(STORED).expect("a copy"), stored);
        // A ledger of before doesn't say what the copy was: the source does.
        let ledger = "/var/lib/genkan/ledger.json";
        let mut older: serde_json::Value = serde_json::from_slice(&fs::read(ledger).expect("a ledger")).expect("JSON");
        older["applied"][0].as_object_mut().expect("an object").remove("copy").expect("a digest");
        fs::write(ledger, older.to_string()).expect("root");
        assert_eq!(line(fleet), ["as-intended", "2026.11", ""]);
        fs::write(STORED, wider).expect("root");
        assert_eq!(line(fleet)[..2], ["drifted", "2026.11"].map(str::to_owned));
        set_up(fleet);
        assert_eq!(line(fleet), ["as-intended", "2026.11", ""]);
        // All of the machine's state lost: the hooks find no profile.
        fs::remove_dir_all("/var/lib/genkan").expect("a folder");
        assert_ne!(line(fleet)[0], json!("as-intended"));
    });
}
