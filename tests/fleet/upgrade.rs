//! A newer genkan or profile over what an older one left, and an older genkan over what a newer one left.
//!
//! `older/` is what genkan 0.1.0 wrote (ledger format 1), with `@HOME@` in the place of the home; it stays as it is.
//! `oldest/` is what the first genkan that set a machine up left, in user and in managed scope; its README says how.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::machine::{Machine, Node};

const OLDER: &str = "tests/fleet/older";
const OLDEST: &str = "tests/fleet/oldest";
const SETTINGS: &str = "home/.claude/settings.json";
const STATE: &str = "home/.local/state/genkan";
/// What the person had before genkan.
const THEIRS: &str = "{\n  \"theme\": \"dark\"\n}\n";

/// The same organisation's next profile: a newer version, another model, one variable less.
const NEXT: &str = r#"
schema = 1
name = "acme"
version = "2026.12"
extends = "bedrock-jp"
[models]
sonnet = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
"#;

/// A machine as genkan 0.1.0 left it.
fn older() -> Machine {
    let machine = Machine::new();
    lay(&machine, Path::new(OLDER), "home");
    machine.write("next.toml", NEXT);
    machine
}

/// Puts a folder of the repository's at a place of the machine's.
fn lay(machine: &Machine, folder: &Path, at: &str) {
    let root = machine.path("root").display().to_string();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, at) = (entry.path(), format!("{at}/{}", entry.file_name().display()));
        if path.is_dir() {
            lay(machine, &path, &at);
        } else {
            let text = fs::read_to_string(&path).expect("a text");
            let home = machine.path("home").display().to_string();
            machine.write(&at, text.replace("@HOME@", &home).replace("@ROOT@", &root));
        }
    }
}

/// A machine as the first genkan left it, and as it was before that.
fn oldest(scope: &str) -> (Machine, BTreeMap<PathBuf, (u32, Node)>) {
    let at = |scope: &str| if scope == "managed" { "root" } else { "home" };
    let machine = Machine::new().program(Path::new("/usr/bin/genkan"));
    let profile = format!("{OLDEST}/acme.toml");
    let profile = fs::read_to_string(profile).expect("a profile");
    machine.folder("root/var/lib");
    machine.write(if scope == "managed" { "root/etc/genkan/profile.toml" } else { "acme.toml" }, profile);
    lay(&machine, &Path::new(OLDEST).join(scope).join("before"), at(scope));
    let before = machine.tree();
    lay(&machine, &Path::new(OLDEST).join(scope).join("after"), at(scope));
    (machine, before)
}

/// `check --json`, and its items that aren't as intended.
fn judged(machine: &Machine, scope: &str) -> (Value, Vec<Value>) {
    let check = machine.genkan(&["check", "--scope", scope, "--json"]).json();
    let items = check["items"].as_array().unwrap_or_else(|| panic!("{check}")).clone();
    (check, items.into_iter().filter(|item| item["state"] != "as-intended").collect())
}

fn ledger(machine: &Machine) -> Value {
    machine.json(&format!("{STATE}/ledger.json"))
}

#[test]
fn what_an_older_one_wrote_is_known_migrated_and_taken_back() {
    let machine = older();
    assert_eq!(ledger(&machine)["format"], 1);
    let check = machine.genkan(&["check", "--json"]);
    assert_eq!(check.json()["profile"], "acme", "{check:?}");
    let wrong = check.json()["items"].as_array().expect("items").clone();
    let foreign: Vec<_> =
        wrong.iter().filter(|item| item["state"] != "as-intended" && item["by"] == "somebody").collect();
    assert!(foreign.is_empty(), "the older one's values are genkan's: {foreign:#?}");

    let setup = machine.genkan(&["setup", "--non-interactive", "--json", "--profile", "../next.toml"]);
    let document = setup.json();
    assert_eq!((setup.code, &document["changed"], &document["conflicts"]), (0, &json!(true), &json!([])), "{setup:?}");
    let env = machine.json(SETTINGS)["env"].clone();
    assert_eq!(env["ANTHROPIC_DEFAULT_SONNET_MODEL"], "jp.anthropic.claude-sonnet-4-5-20250929-v1:0");
    assert_eq!(env.get("ACME_OLDER"), None, "what the newer profile names no more goes");
    assert_eq!(ledger(&machine)["applied"][0]["version"], "2026.12");
    assert_eq!(machine.genkan(&["check"]).code, 0, "{:?}", machine.genkan(&["check"]));
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(machine.read(SETTINGS), THEIRS);
    assert!(!machine.path(STATE).exists());
}

#[test]
fn what_an_older_one_wrote_is_taken_back_at_once() {
    for args in [&["undo", "--yes"][..], &["undo", "--everything", "--yes"]] {
        let machine = older();
        assert_eq!(machine.genkan(args).code, 0);
        assert_eq!(machine.read(SETTINGS), THEIRS, "{args:?}");
        assert!(!machine.path(STATE).exists());
    }
}

#[test]
fn an_older_genkan_refuses_what_a_newer_one_left_and_touches_nothing() {
    let machine = older();
    let text = machine.read(&format!("{STATE}/ledger.json"));
    let text = text.replace("\"format\": 1", "\"format\": 2").replace("\"genkan\": \"0.1.0\"", "\"genkan\": \"9.0.0\"");
    machine.write(&format!("{STATE}/ledger.json"), text);
    let before = machine.tree();
    for args in [
        &["setup", "--non-interactive"][..],
        &["check"],
        &["undo", "--yes"],
        &["undo", "--everything", "--yes"],
        &["use", "off"],
    ] {
        let answer = machine.genkan(args);
        assert!(answer.code == 1 && answer.err.contains("GK-SET-009"), "{args:?}: {answer:?}");
        assert!(answer.err.contains("9.0.0") && answer.err.contains("0.1.0"), "{args:?}: {answer:?}");
    }
    let line = machine.genkan(&["check", "--format", "jamf"]);
    assert!(line.code == 0 && line.out.starts_with("<result>error - genkan=0.1.0 "), "{line:?}");
    assert!(line.out.contains(" GK-SET-009 "), "{line:?}");
    assert_eq!(machine.tree(), before);
}

#[test]
fn the_record_of_the_first_genkan_is_judged_renewed_and_undone() {
    for (scope, state) in [("user", STATE), ("managed", "root/var/lib/genkan")] {
        let (machine, before) = oldest(scope);
        let record = format!("{state}/ledger.json");
        let applied = machine.json(&record)["applied"][0].clone();
        assert!(applied.get("copy").is_none() && applied.get("modes").is_none(), "{scope}: that record is another one");
        assert!(!machine.read(&format!("{state}/profiles/acme.toml")).contains("[google]"), "{scope}");

        let (check, wrong) = judged(&machine, scope);
        assert_eq!(
            (&check["verdict"], &check["version"]),
            (&json!("drifted"), &json!("2026.10")),
            "{scope}: {check:#}"
        );
        assert!(!wrong.is_empty() && wrong.iter().all(|item| item["by"] != "somebody"), "{scope}: {wrong:#?}");
        let said = machine.genkan(&["check", "--scope", scope]);
        assert!(said.code == 1 && !said.err.contains("--replace"), "{scope}: nobody else's value is there: {said:?}");

        let setup = ["setup", "--scope", scope, "--profile", "acme", "--non-interactive", "--no-login", "--json"];
        let setup = machine.genkan(&setup);
        assert_eq!((setup.code, &setup.json()["conflicts"]), (0, &json!([])), "{scope}: {setup:?}");
        assert!(machine.json(&record)["applied"][0]["copy"].is_string(), "{scope}: the record of today");
        assert_eq!(judged(&machine, scope).0["verdict"], "as-intended", "{scope}");
        assert_eq!(machine.genkan(&["undo", "--scope", scope, "--yes"]).code, 0);
        assert_eq!(machine.tree(), before, "{scope}: byte for byte");
    }
}

#[test]
fn the_record_of_the_first_genkan_is_undone_at_once_and_switched_off_and_on() {
    for scope in ["user", "managed"] {
        let (machine, before) = oldest(scope);
        let undo = machine.genkan(&["undo", "--scope", scope, "--yes"]);
        assert_eq!(undo.code, 0, "{scope}: {undo:?}");
        assert_eq!(machine.tree(), before, "{scope}");
    }
    let (machine, before) = oldest("user");
    let theirs = |tree: &BTreeMap<PathBuf, (u32, Node)>| -> Vec<_> {
        let theirs = |path: &Path| !path.starts_with("home/.local");
        tree.iter().filter(|(path, _)| theirs(path)).map(|(path, node)| (path.clone(), node.clone())).collect()
    };
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    assert_eq!(theirs(&machine.tree()), theirs(&before));
    let again = machine.genkan(&["use", "acme"]);
    assert_eq!(again.code, 3, "AWS_REGION is theirs again: {again:?}");
    assert!(again.err.contains("AWS_REGION"), "{again:?}");
}

#[test]
fn what_a_person_changed_since_the_first_genkan_stays_theirs() {
    let edits = [
        (".claude/settings.json", "\"theme\": \"dark\"", "\"theme\": \"light\",\n    \"outputStyle\": \"Explanatory\""),
        (".aws/config", "# by hand\n", "# by hand\n[profile mine]\nregion = eu-west-1\n\n"),
        (".config/Code/User/settings.json", "\"editor.tabSize\": 2", "\"editor.tabSize\": 8 /* wide */"),
    ];
    for renewed in [false, true] {
        let (machine, _) = oldest("user");
        for (file, from, to) in edits {
            let text = machine.read(&format!("home/{file}"));
            assert!(text.contains(from), "{file}: {text}");
            machine.write(&format!("home/{file}"), text.replace(from, to));
        }
        let (_, wrong) = judged(&machine, "user");
        assert!(wrong.iter().all(|item| item["by"] != "somebody"), "{wrong:#?}");
        if renewed {
            assert_eq!(machine.genkan(&["setup", "--profile", "acme", "--non-interactive", "--no-login"]).code, 0);
        }
        assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
        for (file, from, to) in edits {
            let before = fs::read_to_string(format!("{OLDEST}/user/before/{file}")).expect("a text");
            assert_eq!(machine.read(&format!("home/{file}")), before.replace(from, to), "{file}, renewed: {renewed}");
        }
    }

    // A value of genkan's that the person has set otherwise since is theirs: named, not replaced, not removed.
    let (machine, _) = oldest("user");
    let text = machine.read(SETTINGS);
    let theirs = "\"ANTHROPIC_MODEL\": \"opus\"";
    machine.write(SETTINGS, text.replace("\"ANTHROPIC_MODEL\": \"sonnet\"", theirs));
    let (_, wrong) = judged(&machine, "user");
    let named: Vec<_> = wrong.iter().filter(|item| item["by"] == "somebody").map(|item| &item["key"]).collect();
    assert_eq!(named, ["env.ANTHROPIC_MODEL"], "{wrong:#?}");
    let before = machine.tree();
    let setup = machine.genkan(&["setup", "--profile", "acme", "--non-interactive", "--no-login"]);
    assert!(setup.code == 3 && setup.err.contains("GK-SET-001"), "{setup:?}");
    assert_eq!(machine.tree(), before);
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    let left = machine.read(SETTINGS);
    assert!(left.contains(theirs) && left.contains("ACME_TEAM") && !left.contains("jp."), "{left}");
}

#[test]
fn a_machines_record_of_a_newer_format_is_refused_and_untouched() {
    let (machine, _) = oldest("managed");
    let record = "root/var/lib/genkan/ledger.json";
    let text = machine
        .read(record)
        .replace("\"format\": 1", "\"format\": 2")
        .replace("\"genkan\": \"0.1.0\"", "\"genkan\": \"9.0.0\"");
    machine.write(record, text);
    let before = machine.tree();
    for args in [&["setup", "--non-interactive"][..], &["check"], &["undo", "--yes"]] {
        let answer = machine.genkan(&[args, &["--scope", "managed"]].concat());
        assert!(answer.code == 1 && answer.err.contains("GK-SET-009"), "{args:?}: {answer:?}");
        assert_eq!(machine.tree(), before, "{args:?}");
    }
}
