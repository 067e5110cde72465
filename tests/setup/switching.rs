//! Several profiles of one person: off, use, and one that goes.

use super::{SILENT, company, settings};
use crate::machine::Machine;

/// `undo` without a name leaves no trace; with one it takes that one away.
#[test]
fn one_of_two_profiles_is_taken_away_where_it_is_named() {
    for (name, is_named) in [(&["--profile", "client"][..], true), (&[], false)] {
        let machine = Machine::new();
        let run = |args: &[&str]| {
            let answer = machine.genkan(args);
            assert_eq!(answer.code, 0, "{args:?}: {answer:?}");
            answer
        };
        let files = [company(&machine, "acme", "111122223333", ""), company(&machine, "client", "444455556666", "")];
        let after = machine.tree();
        for file in &files {
            run(&["setup", "--non-interactive", "--profile", file]);
        }
        let said = run(&[&["undo", "--yes"], name].concat()).err;
        assert_eq!(said.contains("acme can still be used: genkan use acme"), is_named, "{said}");
        if is_named {
            run(&["use", "acme"]);
            assert!(!machine.read("home/.aws/config").contains("client"));
            assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "acme");
            run(&["check"]);
            run(&["undo", "--yes"]);
        }
        assert_eq!(machine.tree(), after, "{name:?}");
    }
}

/// A profile that isn't the one in use is judged by itself, and not by the settings of the one that is.
#[test]
fn the_models_of_another_profile_are_its_own() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&SILENT).code, 0);
    let [alone, beside] = [&Machine::new(), &machine].map(|machine| machine.genkan(&["models", "-p", "vertex-jp"]));
    assert!(alone.code == 0 && !alone.out.contains("jp.anthropic"), "{alone:?}");
    assert_eq!((beside.code, &beside.out), (alone.code, &alone.out), "{beside:?}");
}

#[test]
fn off_is_the_time_before_and_use_brings_it_back() {
    let machine = Machine::new();
    machine.write("home/.claude/settings.json", "{}");
    machine.genkan(&SILENT);
    let applied = machine.read("home/.claude/settings.json");
    let listed = |mark: &str| format!("{mark} bedrock-jp                2026.11\n");
    assert_eq!(machine.genkan(&["use"]).out, listed("*"));
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    assert_eq!(machine.genkan(&["use"]).out, listed(" "));
    assert_eq!(machine.read("home/.claude/settings.json"), "{}");
    let again = machine.genkan(&["use", "bedrock-jp"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(machine.read("home/.claude/settings.json"), applied);
}

/// What `undo` without a name takes along is named, before and after; what `use off` took back isn't called missing.
#[test]
fn profiles_that_go_along_and_those_switched_off_are_named() {
    let machine = Machine::new();
    for (name, account) in [("client", "444455556666"), ("acme", "111122223333")] {
        let file = company(&machine, name, account, "");
        assert_eq!(machine.genkan(&["setup", "--non-interactive", "--no-login", "--profile", &file]).code, 0);
    }
    let foretold = machine.genkan(&["undo", "--dry-run"]);
    assert!(
        foretold.err.contains("removed along with it: client (to remove only acme: genkan undo --profile acme)"),
        "{foretold:?}"
    );
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    for verb in ["check", "status"] {
        let off = machine.genkan(&[verb]);
        let said = format!("{}{}", off.out, off.err);
        assert!(said.contains("genkan use acme") && !said.contains("genkan setup --profile"), "{off:?}");
    }
    assert_eq!(machine.genkan(&["use", "acme"]).code, 0);
    let undone = machine.genkan(&["undo", "--yes"]);
    assert!(undone.err.contains("Removed along with it: client"), "{undone:?}");
    assert!(!machine.path("home/.local/state/genkan").exists());
}

/// Whoever has switched everything off wants none of it back because another profile goes.
#[test]
fn a_profile_that_goes_leaves_the_one_that_is_off_as_it_is() {
    let machine = Machine::new();
    let before = machine.tree();
    let files = [company(&machine, "client", "444455556666", ""), company(&machine, "acme", "111122223333", "")];
    for file in &files {
        assert_eq!(machine.genkan(&["setup", "--non-interactive", "--no-login", "--profile", file]).code, 0);
    }
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    let off = machine.genkan(&["use"]).out;
    let dry = machine.genkan(&["undo", "--profile", "client", "--dry-run"]);
    assert!(dry.code == 0 && machine.genkan(&["use"]).out == off, "{dry:?}");
    let undone = machine.genkan(&["undo", "--profile", "client", "--yes"]);
    assert!(undone.code == 0 && undone.err.contains("acme stays switched off"), "{undone:?}");
    let listed = machine.genkan(&["use"]).out;
    assert!(!listed.contains("client") && !listed.contains('*') && listed.contains("acme"), "{listed}");
    assert!(!machine.path("home/.claude/settings.json").exists() && !machine.path("home/.aws/config").exists());
    assert_eq!(machine.genkan(&["undo", "--everything", "--yes"]).code, 0);
    files.iter().for_each(|file| std::fs::remove_file(file).expect("the profile"));
    assert_eq!(machine.tree(), before);
}

/// Nobody is there to approve what a profile replaces; the flag that the refusal names is taken.
#[test]
fn whoever_switches_to_a_profile_can_replace_what_stands_there() {
    let machine = Machine::new();
    machine.write("home/.claude/settings.json", r#"{"env": {"AWS_REGION": "us-west-2"}}"#);
    assert_eq!(machine.genkan(&[&SILENT[..], &["--replace"]].concat()).code, 0);
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    let refused = machine.genkan(&["use", "bedrock-jp"]);
    assert!(refused.code == 3 && refused.err.contains("--replace"), "{refused:?}");
    assert_eq!(machine.genkan(&["use", "bedrock-jp", "--replace"]).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
}
