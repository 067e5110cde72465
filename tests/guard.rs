//! The guard's hooks in the client's settings: installed as the profile says, beside other people's, and taken away
//! exactly.

use std::io::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::home::Home;
use crate::machine::Machine;
use crate::program;

const EVENTS: [&str; 6] =
    ["UserPromptSubmit", "PreModelSwitch", "PreToolUse", "PreCompact", "PostModelSwitch", "SessionStart"];
const FILE: &str = "home/.claude/settings.json";

fn set_up(machine: &Machine, facts: &[&str]) {
    let flags: Vec<_> = facts.iter().flat_map(|fact| ["--set", fact]).collect();
    let answer = machine.genkan(&[&["setup", "--non-interactive"], &flags[..]].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
}

/// The programs of an event's hooks, in order.
fn programs(settings: &Value, event: &str) -> Vec<String> {
    let groups = settings["hooks"][event].as_array().into_iter().flatten();
    let hooks = groups.flat_map(|group| group["hooks"].as_array().into_iter().flatten());
    hooks.filter_map(|hook| Some(hook["command"].as_str()?.to_owned())).collect()
}

#[test]
fn the_key_decides_where_they_are_installed() {
    for (facts, installed) in [
        (&[][..], false),
        (&["claude.guard=on"], true),
        (&["aws.identity=isolated"], true),
        (&["aws.identity=isolated", "claude.guard=off"], false),
        (&["claude.guard=on", "scope=project"], false),
    ] {
        let machine = Machine::new();
        set_up(&machine, facts);
        let file = if facts.contains(&"scope=project") { "project/.claude/settings.json" } else { FILE };
        let settings = machine.json(file);
        for event in EVENTS {
            let ours = programs(&settings, event);
            assert_eq!(ours.len(), usize::from(installed), "{facts:?} {event}: {settings:#}");
        }
        assert_eq!(settings.get("hooks").is_some(), installed, "{facts:?}");
    }
}

#[test]
fn without_them_the_next_steps_name_them() {
    let machine = Machine::new();
    let answer = machine.genkan(&["setup", "--non-interactive"]);
    assert!(answer.err.contains("--set claude.guard=on"), "{}", answer.err);
    for guard in ["on", "off"] {
        let answer = machine.genkan(&["setup", "--non-interactive", "--set", &format!("claude.guard={guard}")]);
        assert!(!answer.err.contains("--set claude.guard=on"), "{}", answer.err);
    }
}

#[test]
fn other_peoples_hooks_stay_and_undo_is_exact() {
    let theirs = json!({"hooks": {
        "UserPromptSubmit": [{"hooks": [{"type": "command", "command": "theirs"}]}],
        "PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "audit"}]}],
        "Stop": [{"hooks": [{"type": "command", "command": "bell"}]}],
    }});
    let machine = Machine::new();
    machine.write(FILE, format!("{theirs:#}\n"));
    let before = machine.tree();
    set_up(&machine, &["claude.guard=on"]);
    let settings = machine.json(FILE);
    assert_eq!(programs(&settings, "UserPromptSubmit"), ["theirs", "/usr/local/bin/genkan"]);
    assert_eq!(programs(&settings, "PreToolUse"), ["audit", "/usr/local/bin/genkan"]);
    assert_eq!(programs(&settings, "Stop"), ["bell"]);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(machine.tree(), before);
}

#[test]
fn a_hook_of_theirs_that_came_later_survives_the_undo() {
    let machine = Machine::new();
    set_up(&machine, &["claude.guard=on"]);
    let mut settings = machine.json(FILE);
    let later = json!({"hooks": [{"type": "command", "command": "later"}]});
    settings["hooks"]["UserPromptSubmit"].as_array_mut().unwrap().insert(0, later.clone());
    machine.write(FILE, settings.to_string());
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(machine.json(FILE), json!({"hooks": {"UserPromptSubmit": [later]}}));
}

#[test]
fn check_and_explain_know_them() {
    let machine = Machine::new();
    set_up(&machine, &["claude.guard=on"]);
    let mut settings = machine.json(FILE);
    settings["hooks"].as_object_mut().unwrap().remove("PreCompact");
    machine.write(FILE, settings.to_string());
    let check = machine.genkan(&["check"]);
    assert!(check.code == 1 && check.out.contains("PreCompact"), "{check:?}");
    set_up(&machine, &["claude.guard=on"]);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    machine.write("project/.claude/settings.json", r#"{"disableAllHooks": true}"#);
    let check = machine.genkan(&["check"]);
    assert!(check.code == 1 && check.out.contains("disableAllHooks"), "{check:?}");
    let explained = machine.genkan(&["explain", "disableAllHooks"]);
    assert!(explained.out.contains("disables genkan's guard"), "{explained:?}");
    // Where no guard is meant to run, that is nobody's business.
    set_up(&machine, &["claude.guard=off"]);
    assert_eq!(machine.genkan(&["check"]).code, 0);
}

/// From the person's file and from the shell; what Claude Code takes for false does nothing, and neither does a project's.
#[test]
fn a_variable_that_takes_its_hooks_away_is_named() {
    for name in ["CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_SAFE_MODE"] {
        for (in_file, in_shell, code) in [("1", "", 1), ("", "true", 1), ("0", "0", 0)] {
            let machine = Machine::new().var(name, in_shell);
            set_up(&machine, &["claude.guard=on"]);
            machine.write("project/.claude/settings.json", json!({"env": {name: "1"}}).to_string());
            machine.write("project/.claude/settings.local.json", json!({"env": {name: "1"}}).to_string());
            let mut settings = machine.json(FILE);
            if !in_file.is_empty() {
                settings["env"][name] = in_file.into();
            }
            machine.write(FILE, settings.to_string());
            let check = machine.genkan(&["check"]);
            let is_named = check.out.contains(name) && check.out.contains("disables genkan's guard");
            assert!(check.code == code && is_named == (code == 1), "{in_file} {in_shell}: {check:?}");
        }
    }
}

#[test]
fn a_status_line_is_written_on_request_and_one_of_the_persons_own_is_kept_within() {
    let own = r#"jq -r '.model.id' | tr a b; echo "$HOME""#;
    for theirs in [json!({}), json!({"statusLine": {"type": "command", "command": own, "padding": 1}})] {
        let machine = Machine::new();
        machine.write(FILE, format!("{theirs:#}\n"));
        let before = machine.tree();
        set_up(&machine, &[]);
        assert_eq!(machine.json(FILE).get("statusLine"), theirs.get("statusLine"), "nobody asked for one");
        set_up(&machine, &["claude.statusline=true"]);
        let line = machine.json(FILE)["statusLine"].clone();
        let command = line["command"].as_str().unwrap_or_default();
        assert!(command.starts_with("/usr/local/bin/genkan statusline --profile bedrock-jp"), "{line}");
        assert_eq!(command.contains("tr a b"), theirs.get("statusLine").is_some(), "{line}");
        assert_eq!(line.get("padding"), theirs["statusLine"].get("padding"));
        // Again, it isn't wrapped in itself.
        let after = machine.tree();
        set_up(&machine, &["claude.statusline=true"]);
        assert_eq!(machine.tree(), after);
        assert_eq!(machine.genkan(&["check"]).code, 0);
        assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
        assert_eq!(machine.tree(), before);
    }
}

/// Claude Code shows nothing of a line that never ends.
#[test]
fn an_own_status_line_that_never_ends_keeps_its_beginning_and_genkans_verdict() {
    let home = Home::new();
    let run = program::command(home.path()).args(["setup", "--non-interactive"]).output().expect("a run");
    assert!(run.status.success(), "{run:?}");
    for own in ["yes", "echo y; sleep 600"] {
        let mut command = program::command(home.path());
        let run = command.args(["statusline", "--profile", "bedrock-jp", "--", own]).output().expect("a run");
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(run.status.success() && said.len() < 64 * 1024, "{own}: {} {}", run.status, said.len());
        assert!(said.starts_with("y\n") && said.contains("bedrock-jp"), "{own}: {run:?}");
    }
}

/// As a setup that was killed, or one at the same moment, leaves it: written, and not recorded.
#[test]
fn the_own_status_line_without_a_record_is_not_wrapped() {
    let machine = Machine::new();
    let line = "/usr/local/bin/genkan statusline --profile bedrock-jp";
    machine.write(FILE, format!("{:#}\n", json!({"statusLine": {"type": "command", "command": line}})));
    set_up(&machine, &["claude.statusline=true"]);
    let expected = json!({"type": "command", "command": line, "refreshInterval": 60});
    assert_eq!(machine.json(FILE)["statusLine"], expected);
}

/// A hook that Claude Code gives up lets the prompt pass.
#[test]
fn who_never_ends_what_it_tells_is_not_waited_for() {
    let home = Home::new();
    let set_up = ["setup", "--non-interactive", "--set", "claude.guard=on", "--set", "claude.guard_undecided=stop"];
    let run = program::command(home.path()).args(set_up).output().expect("a run");
    assert!(run.status.success(), "{run:?}");
    for verb in ["guard", "statusline"] {
        let mut command = program::command(home.path());
        command.args([verb, "--profile", "bedrock-jp"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("a run");
        child.stdin.as_mut().expect("its input").write_all(b"{\"hook_event_name\":").expect("half of an event");
        // Hanging is told from being slow by a time that no machine needs.
        let until = Instant::now() + Duration::from_secs(60);
        while child.try_wait().expect("a state").is_none() {
            assert!(Instant::now() < until, "{verb} still waits");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
