//! Whose files would still start the program once its package is gone: said before, for everybody, without changing one.

use std::fs;
use std::os::unix::fs::{chown, symlink};
use std::time::{Duration, Instant};

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;
use serde_json::{Value, json};

use super::{FIRST, GENKAN, each, on_a_machine};
use crate::machine::Machine;

const SETTINGS: &str = "home/.claude/settings.json";

#[test]
fn removal_names_every_file_that_still_starts_the_program_and_changes_none() {
    on_a_machine(&["alice", "bob", "carol", "dave", "erin"], |fleet| {
        let isolated = ["setup", "--user", "alice", "--non-interactive", "--json", "--set", "aws.identity=isolated"];
        fleet.genkan(&isolated).exits(0);
        let by_hand = format!("[profile acme]\ncredential_process = {GENKAN} credentials --profile acme\n");
        fleet.write(fleet.home("bob").join(".aws/config"), &by_hand);
        fleet.write(
            "/root/.claude/settings.json",
            &json!({"awsAuthRefresh": "genkan refresh --profile acme"}).to_string(),
        );
        // What root may read and carol may not is no file of carol's; a pipe is never opened.
        fleet.write("/root/secret", GENKAN);
        fs::set_permissions("/root", std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("a mode");
        for folder in [".claude", ".aws"].map(|name| fleet.home("carol").join(name)) {
            fs::create_dir(&folder).expect("a folder");
            chown(&folder, Some(FIRST + 2), Some(FIRST + 2)).expect("root");
        }
        symlink("/root/secret", fleet.home("carol").join(".claude/settings.json")).expect("a link");
        mkfifo(&fleet.home("carol").join(".aws/config"), Mode::S_IRWXU).expect("a pipe");
        fleet.write(
            fleet.home("dave").join(".claude/settings.json"),
            r#"{"awsAuthRefresh": "/home/dave/bin/genkan-old refresh"}"#,
        );

        // A record that names whatever its owner likes floods nobody's terminal and forges no line on it.
        let names: Vec<_> = (0..30).map(|at| format!("{at:02}\nroot: run this")).collect();
        let files = names.iter().map(|name| fleet.home("erin").join(name));
        let written = files.map(|file| {
            fleet.write(&file, &by_hand);
            json!({"file": file, "format": "settings", "base": null, "digest": "", "entries": []})
        });
        let applied = json!({
            "scope": "user", "profile": "x", "version": "1", "at": "", "program": GENKAN, "files": written.collect::<Vec<_>>(),
        });
        let ledger = json!({"format": 1, "genkan": "0.1.0", "applied": [applied]}).to_string();
        fleet.write(fleet.home("erin").join(".local/state/genkan/ledger.json"), &ledger);

        let (homes, log) = (fleet.homes(), fleet.written("/var/log"));
        let began = Instant::now();
        let line = ["undo", "--remaining", "--all-users", "--timeout", "20"];
        let document = fleet.genkan(&[&line[..], &["--json"]].concat()).exits(1).json();
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
        let file = |path: std::path::PathBuf, recorded: bool| json!([{"file": path.display().to_string(), "recorded": recorded}]);
        let expected = [
            ("root", file("/root/.claude/settings.json".into(), false)),
            ("alice", file(fleet.home("alice").join(".claude/settings.json"), true)),
            ("bob", file(fleet.home("bob").join(".aws/config"), false)),
            ("carol", Value::Null),
            ("dave", Value::Null),
        ];
        let told = each(&document, "remaining");
        assert_eq!(told[..5], expected, "{document}");
        assert_eq!(told[5].1.as_array().map(Vec::len), Some(30), "{document}");
        let said = fleet.genkan(&line).exits(1);
        let whose = |line: &str| line.split(": ").next().unwrap_or_default().to_owned();
        let lines: Vec<_> = said.out().lines().map(whose).collect();
        let erins = [vec!["erin".to_owned(); 20], vec!["erin".to_owned()]].concat();
        assert_eq!(lines, [vec!["root".to_owned(), "alice".into(), "bob".into()], erins].concat(), "{}", said.out());
        assert!(said.out().ends_with("erin: and 10 more (--json lists them)"), "{}", said.out());
        assert!(said.err().contains("genkan undo --all-users"), "{}", said.err());
        assert_eq!(
            (fleet.homes(), fleet.written("/var/log")),
            (homes, log),
            "nothing is changed, and nothing is logged"
        );

        fs::remove_dir_all(fleet.home("erin").join(".local")).expect("a folder");
        fleet.genkan(&["undo", "--all-users", "--yes"]).exits(0);
        fs::remove_file(fleet.home("bob").join(".aws/config")).expect("a file");
        fs::remove_file("/root/.claude/settings.json").expect("a file");
        let none = fleet.genkan(&line).exits(0);
        assert!(none.out().is_empty() && none.err().contains("Nobody's settings"), "{}", none.err());
    });
}

#[test]
fn a_person_sees_what_is_left_with_and_without_a_record() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&["undo", "--remaining"]).code, 0);
    assert_eq!(machine.genkan(&["setup", "--non-interactive", "--set", "aws.identity=isolated"]).code, 0);
    let remaining =
        |recorded: bool| json!([{"file": machine.path(SETTINGS).display().to_string(), "recorded": recorded}]);
    let before = machine.tree();
    let answer = machine.genkan(&["undo", "--remaining", "--json"]);
    assert_eq!((answer.code, &answer.json()["remaining"]), (1, &remaining(true)), "{answer:?}");
    assert_eq!(machine.tree(), before);
    fs::remove_file(machine.path("home/.local/state/genkan/ledger.json")).expect("a ledger");
    let answer = machine.genkan(&["undo", "--remaining", "--json"]);
    assert_eq!((answer.code, &answer.json()["remaining"]), (1, &remaining(false)), "{answer:?}");
    let said = machine.genkan(&["undo", "--remaining"]);
    assert!(said.out.contains("has no record of it"), "{said:?}");
    // One that is gone fails at each start, whoever looks; another one that is there is no concern of this one's.
    let other = Machine::new();
    let there = other.write("opt/genkan", "");
    for (program, files) in [(other.path("gone/genkan"), vec![other.path(SETTINGS)]), (there, Vec::new())] {
        other.write(
            SETTINGS,
            json!({"awsAuthRefresh": format!("{} refresh --profile a", program.display())}).to_string(),
        );
        let found = genkan::setup::remaining::remaining(&other.world());
        assert_eq!(found.into_iter().map(|one| one.file).collect::<Vec<_>>(), files, "{program:?}");
    }
    // Where Claude Code's folder is another one, setup saw it, and whoever removes the package doesn't.
    let moved = Machine::new();
    let elsewhere = moved.path("home/elsewhere");
    let moved = moved.var("CLAUDE_CONFIG_DIR", &elsewhere.display().to_string());
    assert_eq!(moved.genkan(&["setup", "--non-interactive", "--set", "aws.identity=isolated"]).code, 0);
    fs::remove_file(moved.path("home/.local/state/genkan/ledger.json")).expect("a ledger");
    let mut world = moved.world();
    world.vars = genkan::world::Vars::default();
    world.dirs = genkan::world::Dirs::new(world.os, &moved.path("home"), &world.vars, &moved.path("root"));
    let found = genkan::setup::remaining::remaining(&world);
    assert_eq!(found.iter().map(|one| one.file.clone()).collect::<Vec<_>>(), [elsewhere.join("settings.json")]);
}

#[test]
fn what_is_only_listed_is_asked_for_alone() {
    let machine = Machine::new();
    for flag in ["--yes", "--everything", "--dry-run", "--sign-out"] {
        assert_eq!(machine.genkan(&["undo", "--remaining", flag]).code, 2, "{flag}");
    }
}
