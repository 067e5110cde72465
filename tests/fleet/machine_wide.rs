//! Managed scope as root without a home and without a session.

use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use serde_json::json;

use super::{Fleet, GENKAN, on_a_machine};

pub const ACME: &str = r#"
schema = 1
name = "acme"
version = "2026.11"
extends = "bedrock-jp"
scope = "managed"
[aws]
sso_start_url = "https://d-1234567890.awsapps.com/start"
sso_session = "acme"
account_id = "111122223333"
role_name = "ClaudeCodeUser"
identity = "isolated"
"#;

/// A machine whose device management has laid a profile down.
pub(super) fn prepared(fleet: &Fleet) {
    fleet.write("/etc/genkan/profile.toml", ACME);
    fleet.write("/etc/claude-code/managed-settings.d/10-team.json", "{\"companyAnnouncements\": [\"hello\"]}\n");
}

#[test]
fn no_home_is_written_and_removal_leaves_what_was_there() {
    on_a_machine(&["alice", "bob"], |fleet| {
        // Not even root has one.
        fleet.accounts = fleet.accounts.replacen("root:x:0:0:root:/root:/bin/bash\n", "", 1);
        fleet.write("/etc/passwd", &fleet.accounts.clone());
        prepared(fleet);
        let (homes, etc, lib) = (fleet.homes(), fleet.written("/etc"), fleet.written("/var/lib"));
        let first = fleet.genkan(&["setup", "--non-interactive", "--json"]).exits(0).json();
        assert_eq!((&first["changed"], &first["scope"]), (&json!(true), &json!("managed")), "{first}");
        let next = first["next"].to_string();
        assert!(next.contains("doesn't update itself here"), "who updates the client is said: {next}");
        assert_eq!(fleet.genkan(&["setup", "--non-interactive", "--json"]).exits(0).json()["changed"], false);
        let line = fleet.genkan(&["check", "--format", "jamf"]).exits(0).out();
        assert!(line.starts_with("<result>as-intended acme@2026.11 genkan=0.1.0 users=0 bad=0 at=2"), "{line}");
        let line = fleet.genkan(&["check", "--format", "jamf", "--all-users"]).exits(0).out();
        assert!(line.starts_with("<result>as-intended acme@2026.11 genkan=0.1.0 users=2 bad=0 at=2"), "{line}");

        let drop_in = "/etc/claude-code/managed-settings.d/90-genkan.json";
        let text = std::fs::read_to_string(drop_in).expect("ours");
        fleet.write(drop_in, &text.replace("ap-northeast-1", "us-east-1"));
        let line = fleet.genkan(&["check", "--format", "jamf"]).exits(0).out();
        assert!(line.starts_with("<result>drifted acme@2026.11") && line.contains(" GK-CLI-011 "), "{line}");
        fleet.genkan(&["check"]).exits(1);
        // The file is genkan's alone: no other value is lost, so nobody has to say --replace.
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        fleet.genkan(&["check"]).exits(0);
        // A file of another team that isn't JSON keeps the client from starting: that is a verdict too.
        fleet.write("/etc/claude-code/managed-settings.d/95-other.json", "{");
        let line = fleet.genkan(&["check", "--format", "intune"]).exits(0).json();
        assert_eq!((&line["GenkanVerdict"], &line["GenkanCode"]), (&json!("error"), &json!("GK-CLI-003")), "{line}");
        std::fs::remove_file("/etc/claude-code/managed-settings.d/95-other.json").expect("a file");

        assert_eq!(fleet.genkan(&["undo", "--scope", "managed", "--yes", "--json"]).exits(0).json()["changed"], true);
        assert_eq!(fleet.homes(), homes, "no home was written");
        assert!(fleet.written("/root").is_empty(), "nor root's: {:?}", fleet.written("/root").keys());
        assert_eq!(fleet.written("/etc"), etc);
        assert_eq!(fleet.written("/var/lib"), lib);
        let log = fleet.written("/var/log").into_keys().collect::<Vec<_>>();
        assert_eq!(log, ["genkan", "genkan/genkan.log"].map(std::path::PathBuf::from));
    });
}

/// An organisation's profile may leave the scope to whoever rolls it out.
#[test]
fn what_check_names_mends_managed_settings_that_a_flag_has_put_there() {
    on_a_machine(&["alice"], |fleet| {
        let profile = ACME.replace("scope = \"managed\"\n", "");
        fleet.write("/etc/genkan/profile.toml", &profile);
        fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]).exits(0);
        fleet.write("/etc/genkan/profile.toml", &profile.replace("2026.11", "2026.12"));
        let named = |said: &str| {
            said.lines()
                .find_map(|line| line.split_once("genkan setup "))
                .map(|(before, flags)| (before.to_owned(), flags.to_owned()))
        };
        let mut person = Command::new(super::GENKAN);
        let said = fleet.run(person.arg("check").uid(super::FIRST).gid(super::FIRST)).exits(1).err();
        let (before, flags) = named(&said).unwrap_or_else(|| panic!("{said}"));
        assert!(before.ends_with("sudo "), "a person is no root: {said}");
        let (before, same) = named(&fleet.genkan(&["check"]).exits(1).err()).expect("a command");
        assert!(!before.contains("sudo") && same == flags, "{before}, {same}");
        let words = ["setup"].into_iter().chain(flags.split(' ')).chain(["--yes"]).collect::<Vec<_>>();
        fleet.genkan(&words).exits(0);
        fleet.genkan(&["check"]).exits(0);
        assert!(fleet.written("/root").keys().all(|path| !path.ends_with("settings.json")), "the scope is the same");
    });
}

#[test]
fn managed_settings_are_refused_to_a_person_before_anything_is_shown() {
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        let by_alice = |args: &[&str]| {
            let mut person = Command::new(super::GENKAN);
            fleet.run(person.args(args).uid(super::FIRST).gid(super::FIRST))
        };
        let setup = ["setup", "--scope", "managed", "--non-interactive"];
        let refused = by_alice(&setup).exits(1);
        assert!(refused.err().contains("GK-USE-014") && refused.err().contains("sudo genkan"), "{}", refused.err());
        assert_eq!(refused.out(), "", "no plan that nobody carries out");
        by_alice(&[&setup[..], &["--dry-run"]].concat()).exits(0);
        fleet.genkan(&setup).exits(0);
        let refused = by_alice(&["undo", "--scope", "managed", "--yes"]).exits(1);
        assert!(refused.err().contains("GK-USE-014"), "{}", refused.err());
    });
}

/// A person can't change the machine's part, and isn't told to: what is the person's own goes.
#[test]
fn a_persons_own_undo_leaves_the_machines_part() {
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        let by_alice = |args: &[&str]| {
            let mut person = Command::new(super::GENKAN);
            fleet.run(person.args(args).uid(super::FIRST).gid(super::FIRST))
        };
        fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]).exits(0);
        let etc = fleet.written("/etc");
        let key = fleet.home("alice").join(".cache/genkan/keys/k.json");
        for args in ["undo --sign-out --yes", "undo --everything --sign-out --yes"] {
            fleet.write(&key, "{}");
            let ran = by_alice(&args.split(' ').collect::<Vec<_>>()).exits(0);
            let said = ran.out() + &ran.err();
            assert!(said.contains("only the administrator can remove that part") && !said.contains("sudo"), "{said}");
            assert!(!key.exists(), "{args}: keys of roles go");
        }
        // Beside a part of their own that goes.
        by_alice(&["setup", "--scope", "user", "--non-interactive", "--no-login"]).exits(0);
        for args in ["undo --yes", "undo --yes", "undo --scope user --yes", "undo --dry-run"] {
            let ran = by_alice(&args.split(' ').collect::<Vec<_>>()).exits(0);
            let said = ran.out() + &ran.err();
            assert!(said.contains("only the administrator can remove that part") && !said.contains("sudo"), "{said}");
        }
        assert!(!fleet.home("alice").join(".claude/settings.json").exists());
        let document = by_alice(&["undo", "--yes", "--json"]).exits(0).json();
        assert_eq!((&document["changed"], &document["profile"]), (&json!(false), &json!("acme")), "{document}");
        assert_eq!(fleet.written("/etc"), etc);
    });
}

/// Another profile in user scope: which one decides is said first, and genkan's own file isn't anybody's to remove.
#[test]
fn a_profile_under_another_ones_managed_settings_says_which_one_decides() {
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        let other = ACME.replace("\"acme\"", "\"research\"").replace("111122223333", "444455556666");
        fleet.write("/etc/genkan/profiles/research.toml", &other);
        let by_alice = |args: &str| {
            let mut person = Command::new(super::GENKAN);
            fleet.run(person.args(args.split(' ')).uid(super::FIRST).gid(super::FIRST))
        };
        fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]).exits(0);
        let setup = "setup --profile research --non-interactive --no-login";
        let ran = by_alice(setup).exits(0);
        let said = ran.out() + &ran.err();
        assert!(ran.err().starts_with("acme is set up for everybody on this machine (/etc/claude-code/"), "{said}");
        assert!(!said.contains("remove it") && !said.contains("disables genkan's guard"), "{said}");
        assert!(said.contains("genkan login --profile research"), "{said}");
        let next = by_alice(&format!("{setup} --json")).exits(0).json()["next"][0].clone();
        assert!(next.as_str().is_some_and(|next| next.contains("research has no effect on anything")), "{next}");
        let ran = by_alice("check --profile research").exits(1);
        assert!(!(ran.out() + &ran.err()).contains("disables genkan's guard"), "{}", ran.out());
        // Its own part beside the machine's says nothing of the kind.
        let ran = by_alice("setup --profile acme --scope user --non-interactive --no-login").exits(0);
        assert!(!(ran.out() + &ran.err()).contains("decides here"), "{}", ran.out());
    });
}

#[test]
fn what_needs_a_home_says_so_where_there_is_none() {
    on_a_machine(&[], |fleet| {
        fleet.write("/etc/passwd", "nobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n");
        for args in [&["setup", "--non-interactive"][..], &["check"], &["undo", "--yes"], &["status"], &["login"]] {
            let ran = fleet.genkan(args).exits(2);
            assert!(ran.err().contains("GK-SYS-001"), "{args:?}: {}", ran.err());
        }
        for args in
            [&["--version"][..], &["completions", "bash"], &["profile", "list"], &["undo", "--scope", "managed"]]
        {
            fleet.genkan(args).exits(0);
        }
        // Nor has a number without an account, as in a container: what asks nothing of a person works.
        let by_number = |args: &[&str]| fleet.run(Command::new(GENKAN).args(args).uid(12345).gid(12345));
        for args in
            [&["--help"][..], &["schema"], &["completions", "zsh"], &["policy", "alarms", "--format", "cloudformation"]]
        {
            fleet.genkan(args).exits(0);
            by_number(args).exits(0);
        }
        for args in [&["status"][..], &["doctor"], &[]] {
            assert!(by_number(args).exits(2).err().contains("GK-SYS-001"), "{args:?}");
        }
        for covered in super::COVERED {
            assert!(fleet.written(covered).is_empty(), "{covered}: {:?}", fleet.written(covered).keys());
        }
    });
}

/// Everybody's hooks run no program that one of them can replace.
#[test]
fn a_program_that_a_person_can_replace_is_copied_for_everybodys_hooks() {
    const OWN: &str = "/root/genkan";
    const KEPT: &str = "/var/lib/genkan/bin/genkan";
    on_a_machine(&["alice"], |fleet| {
        prepared(fleet);
        // Not by this process: a program that it has written is busy as long as another test is about to start one.
        assert!(Command::new("cp").args([super::GENKAN, OWN]).status().expect("cp").success());
        let named = |by: Option<u32>| {
            chown(OWN, by, by).expect("an owner");
            let setup = fleet.run(Command::new(OWN).args(["setup", "--non-interactive"])).exits(0);
            fleet.run(Command::new(OWN).arg("check")).exits(0);
            let settings = fs::read_to_string("/etc/claude-code/managed-settings.d/90-genkan.json").expect("ours");
            let is_named = |program: &str| settings.contains(&format!("{program} "));
            assert_eq!(setup.err().contains(&format!("The hooks use a copy of genkan, {KEPT}")), is_named(KEPT));
            (is_named(OWN), is_named(KEPT))
        };
        assert_eq!(named(Some(0)), (true, false), "root's own is nobody else's");
        assert_eq!(named(Some(super::FIRST)), (false, true));
    });
}
