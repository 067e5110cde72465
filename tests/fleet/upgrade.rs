//! A newer genkan or profile over what an older one left, and an older genkan over what a newer one left.
//!
//! `older/` is what genkan 0.1.0 wrote (ledger format 1), with `@HOME@` in the place of the home; it stays as it is.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::machine::Machine;

const OLDER: &str = "tests/fleet/older";
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
    let home = machine.path("home").display().to_string();
    lay(&machine, &home, Path::new(OLDER));
    machine.write("next.toml", NEXT);
    machine
}

fn lay(machine: &Machine, home: &str, folder: &Path) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            lay(machine, home, &path);
        } else {
            let below = path.strip_prefix(OLDER).expect("below");
            let text = fs::read_to_string(&path).expect("a text").replace("@HOME@", home);
            machine.write(&format!("home/{}", below.display()), text);
        }
    }
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
