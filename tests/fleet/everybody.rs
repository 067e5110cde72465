//! `--all-users`: each person's part, by that person, and what a service reads of it.

use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use genkan::world::{Os, World};
use serde_json::{Value, json};

use super::machine_wide::ACME;
use super::{FIRST, Fleet, GENKAN, each, on_a_machine};
use crate::machine::{self, Answer, Machine};
use crate::real::matrix;

const SETUP: [&str; 4] = ["setup", "--all-users", "--non-interactive", "--json"];
const UNDO: [&str; 4] = ["undo", "--all-users", "--yes", "--json"];

/// A pin of somebody's becomes a model abroad, as the client's dialog does it.
fn drift(fleet: &Fleet, name: &str) {
    let file = fleet.home(name).join(".claude/settings.json");
    let text = fs::read_to_string(&file).expect("settings");
    let opus = r#""ANTHROPIC_DEFAULT_OPUS_MODEL": "jp."#;
    assert!(text.contains(opus), "{text}");
    fs::write(file, text.replace(opus, &opus.replace("jp.", "global."))).expect("settings");
}

#[test]
fn everybody_is_set_up_judged_mended_and_left_without_a_trace() {
    on_a_machine(&["alice", "bob"], |fleet| {
        let elsewhere = fleet.folder.path().join("elsewhere");
        fs::create_dir(&elsewhere).expect("a folder");
        chown(&elsewhere, Some(54_498), None).expect("root");
        symlink(&elsewhere, fleet.home("linked")).expect("a link");
        fs::create_dir(fleet.home("others")).expect("a folder");
        for (name, uid, home, shell) in [
            ("service", 999, fleet.home("alice"), "/bin/sh"),
            ("closed", 54_497, fleet.home("alice"), "/usr/sbin/nologin"),
            ("again", FIRST, fleet.home("alice"), "/bin/sh"),
            ("linked", 54_499, fleet.home("linked"), "/bin/sh"),
            ("others", 54_498, fleet.home("others"), "/bin/sh"),
            ("gone", 54_496, fleet.home("gone"), "/bin/sh"),
        ] {
            fleet.account(name, uid, &home, shell);
        }
        fleet.write(fleet.home("bob").join(".claude/settings.json"), "{\"theme\": \"dark\"}\n");
        let before = fleet.homes();

        let dry = fleet.genkan(&[&SETUP[..], &["--dry-run"]].concat()).exits(0).json();
        assert_eq!(each(&dry, "verdict"), [("alice", json!("would-change")), ("bob", json!("would-change"))]);
        assert_eq!(fleet.homes(), before);
        assert!(fleet.written("/var/log").is_empty(), "what writes nothing isn't kept either");

        let first = fleet.genkan(&SETUP).exits(0).json();
        assert_eq!((&first["changed"], &first["profile"]), (&json!(true), &json!("bedrock-jp")), "{first}");
        assert_eq!(each(&first, "verdict"), [("alice", json!("changed")), ("bob", json!("changed"))]);
        let skipped: Vec<_> =
            first["skipped"].as_array().expect("a list").iter().map(|one| (&one["name"], &one["why"])).collect();
        assert_eq!(
            skipped,
            [
                (&json!("gone"), &json!("there is no home folder")),
                (&json!("linked"), &json!("the home folder belongs to another user")),
                (&json!("others"), &json!("the home folder belongs to another user")),
            ]
        );
        for (name, uid) in [("alice", FIRST), ("bob", FIRST + 1)] {
            let theirs: Vec<_> = super::tree(&fleet.home(name)).into_values().map(|(_, uid, _)| uid).collect();
            assert!(theirs.len() > 4 && theirs.iter().all(|owner| *owner == uid), "{name}: {theirs:?}");
        }
        assert!(
            fs::read_dir(&elsewhere).expect("a folder").next().is_none(),
            "a link to somebody else's is not followed"
        );
        let again = fleet.genkan(&SETUP).exits(0).json();
        assert_eq!((&again["changed"], &again["users"][0]["verdict"]), (&json!(false), &json!("unchanged")), "{again}");

        let good = fleet.genkan(&["check", "--all-users", "--json"]).exits(0).json();
        assert_eq!(each(&good, "verdict"), [("alice", json!("as-intended")), ("bob", json!("as-intended"))]);
        drift(fleet, "bob");
        let bad = fleet.genkan(&["check", "--all-users", "--json"]).exits(1).json();
        assert_eq!((&bad["verdict"], &bad["code"]), (&json!("drifted"), &json!("GK-RES-011")), "{bad}");
        assert_eq!(bad["users"][1]["items"][0]["key"], "env.ANTHROPIC_DEFAULT_OPUS_MODEL", "{bad}");
        let line = fleet.genkan(&["check", "--all-users", "--format", "jamf"]).exits(0).out();
        assert!(line.starts_with("<result>drifted bedrock-jp"), "{line}");
        assert!(line.contains(" genkan=0.1.0 users=2 bad=1 GK-RES-011 at=2"), "{line}");
        assert!(line.ends_with("Z</result>") && line.is_ascii() && !line.contains('\n'), "{line}");
        let intune = fleet.genkan(&["check", "--all-users", "--format", "intune"]).exits(0);
        assert_eq!((&intune.json()["GenkanCompliant"], &intune.json()["GenkanUsersBad"]), (&json!(false), &json!(1)));
        let ansible = fleet.genkan(&["check", "--all-users", "--format", "ansible"]).exits(1).json();
        assert_eq!(ansible["changed"], true, "{ansible}");

        // A drifted value is somebody's until somebody says that it goes.
        let refused = fleet.genkan(&SETUP).exits(3).json();
        assert_eq!(each(&refused, "code"), [("alice", Value::Null), ("bob", json!("GK-SET-001"))]);
        fleet.genkan(&[&SETUP[..], &["--replace"]].concat()).exits(0);
        fleet.genkan(&["check", "--all-users"]).exits(0);

        let undone = fleet.genkan(&UNDO).exits(0).json();
        assert_eq!((&undone["changed"], undone["users"].as_array().map(Vec::len)), (&json!(true), Some(2)), "{undone}");
        // What the client's dialog put there was somebody's choice, and stood there before it was replaced.
        let theirs = fleet.home("bob").join(".claude/settings.json");
        let kept = fs::read_to_string(&theirs).expect("settings");
        assert!(kept.contains("\"theme\": \"dark\"") && kept.contains("\"global."), "{kept}");
        fs::write(&theirs, "{\"theme\": \"dark\"}\n").expect("settings");
        assert_eq!(fleet.homes(), before);
        assert_eq!(fleet.genkan(&UNDO).exits(0).json()["changed"], false);

        let log = fs::read_to_string("/var/log/genkan/genkan.log").expect("a log");
        let log: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let told: Vec<_> = log
            .iter()
            .map(|entry| (entry["verb"].as_str(), entry["changed"].as_bool(), entry["exit"].as_u64()))
            .collect();
        let (setup, undo) = (Some("setup"), Some("undo"));
        let expected = [
            (setup, Some(true), Some(0)),
            (setup, Some(false), Some(0)),
            (setup, Some(false), Some(3)),
            (setup, Some(true), Some(0)),
            (undo, Some(true), Some(0)),
            (undo, Some(false), Some(0)),
        ];
        assert_eq!(told, expected);
        let failed = &log[2]["failed"][0];
        assert_eq!((&failed["name"], &failed["code"]), (&json!("bob"), &json!("GK-SET-001")), "{}", log[2]);
        assert!(!log[2].to_string().contains("anthropic."), "no setting's value is kept: {}", log[2]);
    });
}

#[test]
fn a_fleets_line_says_everything_and_a_summary_counts_it() {
    on_a_machine(&["alice", "bob"], |fleet| {
        let profile = "schema = 1\nname = \"acme\"\nversion = \"7\"\nextends = \"bedrock-jp\"\n";
        fleet.write("/etc/genkan/profile.toml", profile);
        let line = |exit| fleet.genkan(&["check", "--all-users", "--format", "fleet"]).exits(exit);
        let before: Value = line(1).json();
        assert_eq!((&before["verdict"], &before["users"], &before["bad"]), (&json!("missing"), &json!(2), &json!(2)));
        fleet.genkan(&SETUP).exits(0);
        let after = line(0);
        assert_eq!(after.out().lines().count(), 1, "{}", after.out());
        let whole: Value = after.json();
        let members = ["verdict", "profile", "version", "profile_source", "users", "bad", "signed_in", "enforced"];
        let expected = json!(["as-intended", "acme", "7", "/etc/genkan/profile.toml", 2, 0, 0, false]);
        assert_eq!(json!(members.map(|member| &whole[member])), expected, "{whole}");
        let digest = |text: &str| hex::encode(<sha2::Sha256 as sha2::Digest>::digest(text));
        assert_eq!(whole["profile_sha256"], digest(profile), "{whole}");
        drift(fleet, "bob");
        let drifted: Value = line(1).json();
        assert_eq!((&drifted["verdict"], &drifted["bad"]), (&json!("drifted"), &json!(1)), "{drifted}");
        assert_eq!(drifted["codes"], json!(["GK-RES-011"]), "{drifted}");

        let collected = fleet.folder.path().join("collected");
        fs::create_dir(&collected).expect("a folder");
        for (name, line) in [("1.json", &whole), ("2.json", &drifted)] {
            let line = line.to_string().replace(whole["host"].as_str().expect("a name"), name);
            fs::write(collected.join(name), line).expect("a line");
        }
        let collected = collected.display().to_string();
        let summary = fleet.genkan(&["fleet", "summary", &collected, "--json"]).exits(1).json();
        let counted =
            [&summary["machines"], &summary["as_intended"], &summary["people"]["bad"], &summary["unreadable"]];
        assert_eq!(json!(counted), json!([2, 1, 1, []]), "{summary}");
        let empty = fleet.folder.path().join("empty");
        fs::create_dir(&empty).expect("a folder");
        let said = fleet.genkan(&["fleet", "summary", &empty.display().to_string()]).exits(2);
        assert!(said.err().contains("GK-USE-009"), "{}", said.err());
    });
}

#[test]
fn whatever_a_person_has_applied_goes_with_the_machines_part() {
    on_a_machine(&["alice"], |fleet| {
        let project = fleet.home("alice").join("work");
        fs::create_dir(&project).expect("a folder");
        chown(&project, Some(FIRST), Some(FIRST)).expect("root");
        fleet.write(fleet.home("alice").join(".cache/other"), "");
        let before = fleet.homes();
        fleet.write(fleet.home("alice").join(".cache/genkan/keys/acme.json"), "{}");
        let alice = |args: &[&str]| {
            let mut command = Command::new(GENKAN);
            command.args(args).env_clear().env("HOME", fleet.home("alice")).current_dir(&project);
            let ran = command.uid(FIRST).gid(FIRST).output().expect("genkan");
            assert!(ran.status.success(), "{args:?}: {ran:?}");
        };
        alice(&["setup", "--non-interactive"]);
        alice(&["setup", "--non-interactive", "--scope", "project"]);
        alice(&["setup", "--non-interactive", "--scope", "local"]);
        fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]).exits(0);
        assert!(project.join(".claude/settings.local.json").exists());
        let undone = fleet.genkan(&UNDO).exits(0).json();
        assert_eq!(undone["changed"], true);
        assert_eq!(fleet.homes(), before);
        for covered in ["/etc", "/var/lib"] {
            assert!(fleet.written(covered).is_empty(), "{:?}", fleet.written(covered).keys());
        }
    });
}

#[test]
fn the_machines_part_hides_nobodys_own_and_nobodys_own_is_bad_for_the_machines_part() {
    on_a_machine(&["alice", "bob", "carol"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", &ACME.replace("isolated", "shared"));
        fleet.genkan(&["setup", "--non-interactive"]).exits(0);
        let line = |args: &[&str]| {
            let line = fleet.genkan(&[&["check", "--all-users", "--format", "ansible"], args].concat()).json();
            let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
            (text("verdict"), line["bad"].as_u64().expect("a number"), text("code"))
        };
        let good = || ("as-intended".to_owned(), 0, String::new());
        assert_eq!(line(&[]).1, 3, "a shared identity needs an AWS profile, and nobody has one");
        fleet.genkan(&SETUP).exits(0);
        assert_eq!(line(&[]), good());
        assert_eq!(line(&["--scope", "user"]), good(), "the machine's list and a person's are one profile's");

        // Undone, rejected by Claude Code, and changed.
        let mut alice = Command::new(GENKAN);
        alice.args(["undo", "--scope", "user", "--yes"]).env_clear().env("HOME", fleet.home("alice"));
        assert!(alice.current_dir("/").uid(FIRST).gid(FIRST).status().expect("genkan").success());
        fs::write(fleet.home("bob").join(".claude/settings.json"), "{,}").expect("root");
        let aws = fleet.home("carol").join(".aws/config");
        let text = fs::read_to_string(&aws).expect("a file");
        fs::write(&aws, text.replace("111122223333", "999922223333")).expect("root");
        for scope in [&[][..], &["--scope", "user"]] {
            let document = fleet.genkan(&[&["check", "--all-users", "--json"], scope].concat()).json();
            let expected = [("alice", "missing"), ("bob", "error"), ("carol", "drifted")];
            assert_eq!(each(&document, "verdict"), expected.map(|(name, verdict)| (name, json!(verdict))), "{scope:?}");
            assert_eq!((line(scope).0.as_str(), line(scope).1), ("error", 3), "{scope:?}");
        }
        // The machine's own line is the machine's.
        let machine = fleet.genkan(&["check", "--format", "ansible"]).json();
        assert_eq!((&machine["verdict"], &machine["users"]), (&json!("as-intended"), &json!(0)), "{machine}");
        // What somebody changes in the machine's part is no excuse for a value that isn't in force.
        fs::write(fleet.home("bob").join(".claude/settings.json"), "{}").expect("root");
        fleet.genkan(&[&SETUP[..], &["--replace"]].concat()).exits(0);
        assert_eq!(line(&["--scope", "user"]), good());
        let drop_in = "/etc/claude-code/managed-settings.d/90-genkan.json";
        let text = fs::read_to_string(drop_in).expect("ours");
        fs::write(drop_in, text.replace("ap-northeast-1", "us-east-1")).expect("root");
        assert_eq!((line(&["--scope", "user"]).0.as_str(), line(&[]).0.as_str()), ("overridden", "drifted"));
    });
}

/// Nobody becomes somebody else there; each command says what to use instead.
#[test]
fn on_windows_what_is_others_is_refused_with_what_to_use_instead() {
    let machine = Machine::new();
    let before = machine.tree();
    for verb in ["setup", "check", "undo"] {
        for (args, flag) in [(&["--all-users"][..], "--all-users"), (&["--user", "taro"], "--user")] {
            let mut world = World { os: Os::Windows, ..machine.world() };
            let args = [&[verb][..], args].concat();
            let Answer { code, err: said, .. } = machine::run(&mut world, &args);
            assert_eq!(code, 2, "{args:?}: {said}");
            assert!(said.contains("GK-SYS-011") && said.contains(&format!("`{flag}`")), "{args:?}: {said}");
        }
    }
    assert_eq!(machine.tree(), before);
    let told = machine.genkan(&["explain", "GK-SYS-011"]);
    assert!(told.out.contains("genkan setup --scope managed") && told.out.contains("logon script"), "{told:?}");
}

#[test]
fn two_hundred_people_are_set_up_and_a_single_failure_is_named() {
    let names = (0..200).map(|at| format!("p{at:03}"));
    let names = matrix::part(names, (0, 4), |name| name == "p117");
    let people: Vec<&str> = names.iter().map(String::as_str).collect();
    on_a_machine(&people, |fleet| {
        let theirs = fleet.home("p117").join(".claude/settings.json");
        fleet.write(&theirs, "{ // mine\n}");
        let ran = fleet.genkan(&SETUP).exits(2).json();
        let failed: Vec<_> = each(&ran, "code").into_iter().filter(|(_, code)| !code.is_null()).collect();
        assert_eq!(failed, [("p117", json!("GK-DOC-001"))]);
        assert_eq!(each(&ran, "changed").iter().filter(|(_, changed)| *changed == true).count(), people.len() - 1);
        fleet.write(&theirs, "{}");
        fleet.genkan(&SETUP).exits(0);
        let line = fleet.genkan(&["check", "--all-users", "--format", "jamf"]).exits(0).out();
        assert!(line.contains("as-intended") && line.contains(&format!("users={} bad=0", people.len())), "{line}");
        let owner = |name: &str| fs::metadata(fleet.home(name).join(".claude/settings.json")).expect("settings").uid();
        for (uid, name) in (FIRST..).zip(&people) {
            assert_eq!(owner(name), uid, "{name}");
        }
    });
}

#[test]
fn who_is_late_is_named_and_holds_nobody_up() {
    on_a_machine(&["alice", "bob"], |fleet| {
        let lock = fleet.home("alice").join(".local/state/genkan/setup.lock");
        fleet.write(&lock, "");
        let held = File::options().write(true).open(&lock).expect("a lock");
        held.lock().expect("the lock");
        let ran = fleet.genkan(&[&SETUP[..], &["--timeout", "5"]].concat()).exits(1).json();
        assert_eq!(each(&ran, "code"), [("alice", json!("GK-SYS-009")), ("bob", Value::Null)], "{ran}");
        drop(held);
        fleet.genkan(&SETUP).exits(0);
    });
}

#[test]
fn what_cannot_be_asked_of_everybody_is_refused() {
    on_a_machine(&["alice"], |fleet| {
        let before = fleet.homes();
        for (args, code, says) in [
            (&["setup", "--all-users"][..], 3, "GK-SET-004"),
            (&["setup", "--all-users", "--scope", "managed", "--non-interactive"], 2, "GK-USE-006"),
            (&["undo", "--all-users", "--scope", "project", "--yes"], 2, "GK-USE-006"),
            (&["setup", "--user", "alice", "--scope", "managed", "--non-interactive"], 2, "GK-USE-006"),
            (&["undo", "--user", "alice", "--scope", "managed", "--yes"], 2, "GK-USE-006"),
            (&["setup", "--all-users", "--timeout", "0", "--non-interactive"], 2, "--timeout"),
            (&["setup", "--all-users", "--user", "alice", "--non-interactive"], 2, "cannot be used with"),
            (&["setup", "--timeout", "5"], 2, "--all-users"),
            // What is only printed is written for nobody.
            (&["setup", "--all-users", "--print", "env", "--yes"], 2, "cannot be used with"),
        ] {
            let ran = fleet.genkan(args).exits(code);
            assert!(ran.err().contains(says), "{args:?}: {}", ran.err());
        }
        let mut alice = Command::new(GENKAN);
        alice.args(SETUP).env_clear().env("HOME", fleet.home("alice")).current_dir("/").uid(FIRST).gid(FIRST);
        let refused = super::Ran(alice.output().expect("genkan")).exits(1).json();
        assert_eq!(refused["error"]["code"], "GK-SYS-008");
        // A profile that only root can read is each person's own error.
        fleet.write("/root/acme.toml", "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n");
        fs::set_permissions("/root/acme.toml", std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a mode");
        let ran = fleet.genkan(&[&SETUP[..], &["--profile", "/root/acme.toml"]].concat());
        assert!(each(&ran.json(), "code")[0].1.is_string(), "{}", ran.out());
        assert_eq!(fleet.homes(), before);
        assert!(!Path::new("/dev/null/.claude").exists());
    });
}

/// Where only the machine is set up: the locks and notes of its hooks, in homes that keep no ledger.
#[test]
fn what_the_machines_hooks_left_in_homes_goes_with_the_machines_part() {
    on_a_machine(&["alice", "bob"], |fleet| {
        let before = fleet.homes();
        fleet.write("/etc/genkan/profile.toml", ACME);
        fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]).exits(0);
        let mut hook = Command::new(GENKAN);
        hook.args(["credentials", "--profile", "acme"]).env_clear().env("HOME", fleet.home("alice"));
        let stopped = fleet.run(hook.uid(FIRST).gid(FIRST));
        assert!(stopped.err().contains("GK-AWS-001"), "{}", stopped.err());
        let state = fleet.home("alice").join(".local/state/genkan");
        assert!(state.join("sessions").is_dir(), "{:?}", fleet.homes().keys());
        let there = fleet.homes();
        fleet.genkan(&[&UNDO[..], &["--dry-run"]].concat()).exits(0);
        assert_eq!(fleet.homes(), there);
        fleet.genkan(&UNDO).exits(0);
        assert!(!state.exists());
        // Folders that a lock was made in are nobody's record.
        for folder in [".local/state", ".local"] {
            fs::remove_dir(fleet.home("alice").join(folder)).expect("an empty folder");
        }
        assert_eq!(fleet.homes(), before);
    });
}
