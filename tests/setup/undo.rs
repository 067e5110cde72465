//! What undo takes back, and what it leaves.

use serde_json::json;

use super::{SILENT, company, settings};
use crate::machine::Machine;

/// A formatter, or a synchronised copy, sorts the keys of every object: no value is another one for that.
#[test]
fn sorted_keys_keep_nothing_of_genkans_from_being_taken_back() {
    let before = "{\n  \"model\": \"opus\"\n}\n";
    let own = json!({"model": "opus"});
    let guarded = ["setup", "--non-interactive", "--set", "claude.guard=on", "--set", "claude.statusline=true"];
    let unguarded = ["setup", "--non-interactive", "--set", "claude.guard=off"];
    let undo = ["undo", "--yes"];
    for (name, steps) in [
        ("undo", &[&undo[..]][..]),
        ("setup, undo", &[&guarded, &undo]),
        ("without the guard, undo", &[&unguarded, &undo]),
    ] {
        let machine = Machine::new();
        machine.write("home/.claude/settings.json", before);
        assert_eq!(machine.genkan(&guarded).code, 0);
        let mut sorted = settings(&machine);
        assert!(sorted["hooks"].is_object() && sorted["statusLine"].is_object(), "{sorted}");
        sorted.sort_all_objects();
        machine.write("home/.claude/settings.json", format!("{sorted:#}\n"));
        for step in steps {
            let answer = machine.genkan(step);
            assert!(answer.code == 0 && !answer.err.contains("was changed since"), "{name}: {answer:?}");
            if step[0] == "setup" {
                assert_eq!(settings(&machine).get("hooks").is_some(), *step == guarded, "{name}");
            }
        }
        assert_eq!(settings(&machine), own, "{name}");
    }
}

/// Nobody but `setup` writes a hook that starts genkan alone: one that no record tells of goes as well, and what can't go
/// is said.
#[test]
fn an_undo_leaves_no_hook_of_genkans_and_says_what_starts_it_still() {
    let hook = json!({"type": "command", "command": "/opt/genkan guard --profile acme"});
    let others = json!({"type": "command", "command": "/opt/other"});
    for (hooks, left) in [(vec![&hook], false), (vec![&hook, &others], true)] {
        let machine = Machine::new();
        let before = json!({"model": "opus", "hooks": {"Stop": [{"hooks": hooks}]}});
        machine.write("home/.claude/settings.json", "{\"model\": \"opus\"}");
        assert_eq!(machine.genkan(&SILENT).code, 0);
        let mut now = settings(&machine);
        now["hooks"]["Stop"] = before["hooks"]["Stop"].clone();
        machine.write("home/.claude/settings.json", now.to_string());
        let still = "a line there still starts genkan";
        let answer = machine.genkan(&["undo", "--dry-run", "--json"]);
        assert_eq!(answer.json()["next"].to_string().contains(still), left, "{answer:?}");
        let answer = machine.genkan(&["undo", "--yes"]);
        assert_eq!(answer.err.contains(still), left, "{answer:?}");
        assert!(!answer.err.contains("as it was before genkan"), "{answer:?}");
        assert_eq!(settings(&machine), if left { before } else { json!({"model": "opus"}) });
    }
}

/// Whoever brings a home along without genkan's records has not chosen another profile.
#[test]
fn a_profile_whose_record_is_lost_is_replaced_by_no_other_one_in_silence() {
    let machine = Machine::new();
    let acme = company(&machine, "acme", "111122223333", "[claude]\nguard = \"on\"\n");
    let with_file = ["setup", "--non-interactive", "--profile", &acme];
    assert_eq!(machine.genkan(&with_file).code, 0);
    std::fs::remove_dir_all(machine.path("home/.local")).unwrap();
    let before = machine.tree();
    let check = machine.genkan(&["check"]);
    let said = format!("{}{}", check.out, check.err);
    assert!(check.code == 1 && said.contains("acme was set up here") && !said.contains("Fix:"), "{check:?}");
    let answer = machine.genkan(&SILENT);
    assert!(answer.code == 3 && answer.err.contains("GK-SET-001"), "{answer:?}");
    assert!(answer.err.contains("acme was set up here, and the record of it is gone"), "{answer:?}");
    assert_eq!(machine.tree(), before);
    assert_eq!(machine.genkan(&with_file).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    std::fs::remove_dir_all(machine.path("home/.local")).unwrap();
    let replaced = machine.genkan(&[&SILENT[..], &["--replace"]].concat());
    assert_eq!(replaced.code, 0, "{replaced:?}");
    assert!(!machine.read("home/.claude/settings.json").contains("--profile acme"));
}

/// As with setup: where nobody can be asked, nothing is undone unasked.
/// What stood there before genkan comes back, whatever was lost meanwhile: the file, or what genkan wrote down.
#[test]
fn what_was_there_before_comes_back_though_a_file_or_the_record_is_lost() {
    let before = "{\n  \"theme\": \"dark\",\n  \"env\": {\"FOO\": \"1\"}\n}\n";
    let undo = ["undo", "--yes"];
    let machine = Machine::new();
    machine.write("home/.claude/settings.json", before);
    assert_eq!(machine.genkan(&SILENT).code, 0);
    std::fs::remove_file(machine.path("home/.claude/settings.json")).unwrap();
    assert_eq!(machine.genkan(&undo).code, 0);
    assert_eq!(machine.read("home/.claude/settings.json"), before, "the file was removed");

    assert_eq!(machine.genkan(&SILENT).code, 0);
    std::fs::remove_dir_all(machine.path("home/.local/state/genkan")).unwrap();
    let check = machine.genkan(&["check"]);
    assert!(check.code == 1 && check.out.contains("the record of what genkan wrote here is gone"), "{check:?}");
    let answer = machine.genkan(&undo);
    assert!(answer.err.contains("Run genkan setup"), "{answer:?}");
    assert_eq!(machine.genkan(&SILENT).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    assert_eq!(machine.genkan(&undo).code, 0);
    assert_eq!(machine.json("home/.claude/settings.json"), json!({"theme": "dark", "env": {"FOO": "1"}}));
}

#[test]
fn without_a_terminal_undo_wants_consent() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&SILENT).code, 0);
    let before = machine.tree();
    for more in [&[][..], &["--json"], &["--everything"], &["--everything", "--sign-out"], &["-p", "bedrock-jp"]] {
        let answer = machine.genkan(&[&["undo"], more].concat());
        let said = format!("{}{}", answer.out, answer.err);
        assert!(answer.code == 3 && said.contains("GK-SET-004") && said.contains("--yes undoes it"), "{answer:?}");
        assert_eq!(machine.tree(), before, "{more:?}");
    }
    assert_eq!(machine.genkan(&["undo", "--dry-run"]).code, 0);
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    // Where nothing is set up, a removal that runs twice is none to consent to.
    assert_eq!(machine.genkan(&["undo"]).code, 0);
}

/// What stands in the way shows only once it is tried.
#[test]
fn what_an_undo_could_not_do_is_not_said_to_be_done() {
    for args in [&["undo", "--yes"][..], &["undo", "--everything", "--yes"], &["use", "off"]] {
        let machine = Machine::new();
        assert_eq!(machine.genkan(&SILENT).code, 0);
        let lock = machine.path("home/.local/state/genkan/setup.lock");
        std::fs::remove_file(&lock).unwrap();
        std::fs::create_dir(&lock).unwrap();
        let answer = machine.genkan(args);
        assert_eq!(answer.code, 1, "{answer:?}");
        assert!(answer.err.contains("GK-SYS-003") && !answer.out.contains("removed"), "{args:?}: {answer:?}");
    }
}

/// A program that takes genkan away from many reads no text.
#[test]
fn a_section_that_loses_the_one_it_names_is_told_to_programs_too() {
    let machine = Machine::new();
    let acme = company(&machine, "acme", "111122223333", "");
    assert_eq!(machine.genkan(&["setup", "--non-interactive", "--profile", &acme]).code, 0);
    let config = machine.read("home/.aws/config");
    machine.write("home/.aws/config", config + "[profile mine]\nsso_session = acme\n");
    let said = "[sso-session acme] is used by [profile mine]";
    let next = machine.genkan(&["undo", "--dry-run", "--json"]).json()["next"].clone();
    assert!(next.as_array().is_some_and(|next| next.iter().any(|step| step.to_string().contains(said))), "{next}");
    let answer = machine.genkan(&["undo", "--yes"]);
    assert!(answer.err.contains(said), "{answer:?}");
}
