//! What leads out of the residency, and what doesn't, as every verdict says it: `check`, `status`, `models`, `doctor`.
//!
//! Each way was run with Claude Code 2.1.328 (`real`); here it is what genkan says of a machine on which it lies.

use serde_json::{Value, json};

use crate::machine::Machine;

const GLOBAL: &str = "global.anthropic.claude-opus-5-5";

/// One way, as it lies on a machine that is set up.
struct Way {
    name: &'static str,
    /// Of the project's settings.
    project: Value,
    /// Files in the project, with `GLOBAL` for `{}`.
    files: &'static [(&'static str, &'static str)],
    /// Changes of the settings file that genkan wrote; `null` takes a variable away.
    env: Value,
    /// Whether something leaves in user scope, and in managed scope.
    leaves: [bool; 2],
}

fn ways() -> Vec<Way> {
    let way = |name, project: Value, files, env: Value, leaves| Way { name, project, files, env, leaves };
    let hook = json!({"UserPromptSubmit": [{"hooks": [{"type": "prompt", "prompt": "x", "model": GLOBAL}]}]});
    let longer = json!({"availableModels": [GLOBAL]});
    const AGENT: (&str, &str) = (".claude/agents/a.md", "---\nname: a\nmodel: {}\n---\nx\n");
    const SKILL: (&str, &str) = (".claude/skills/s/SKILL.md", "---\nname: s\n\"model\": >-\n  {}\n---\nx\n");
    const COMMAND: (&str, &str) = (".claude/commands/ops/c.md", "---\ndescription: a: b\nmodel: {}\n---\nx\n");
    const HOOKED: (&str, &str) =
        (".claude/skills/h/SKILL.md", "---\nname: h\nhooks: {Stop: [{hooks: [{type: agent, model: {}}]}]}\n---\nx\n");
    const SWITCH: &str = "CLAUDE_CODE_USE_BEDROCK";
    const BASE: &str = "ANTHROPIC_BASE_URL";
    vec![
        way("nothing", json!({}), &[], json!({}), [false, false]),
        way("the switch taken out", json!({}), &[], json!({SWITCH: null}), [true, true]),
        way("the switch off", json!({}), &[], json!({SWITCH: "0"}), [true, true]),
        way("the switch no word", json!({}), &[], json!({SWITCH: "enabled"}), [true, true]),
        way("another provider", json!({"env": {SWITCH: "", BASE: "https://x.example"}}), &[], json!({}), [true, false]),
        way(
            "a model",
            json!({"model": GLOBAL, "availableModels": [GLOBAL], "env": {"ANTHROPIC_MODEL": ""}}),
            &[],
            json!({}),
            [true, false],
        ),
        way("a model that the list closes", json!({"model": GLOBAL}), &[], json!({}), [false, false]),
        way(
            "a default model",
            json!({"env": {"ANTHROPIC_MODEL": "default", "ANTHROPIC_DEFAULT_MODEL": GLOBAL}}),
            &[],
            json!({}),
            [true, true],
        ),
        way(
            "an override",
            json!({"modelOverrides": {"claude-sonnet-4-6": GLOBAL}, "availableModels": ["claude-sonnet-4-6"]}),
            &[],
            json!({}),
            [true, false],
        ),
        way("an agent", longer.clone(), &[AGENT], json!({}), [true, false]),
        way("an agent that the list closes", json!({}), &[AGENT], json!({}), [false, false]),
        way("a skill", longer.clone(), &[SKILL], json!({}), [true, false]),
        way("a command", longer, &[COMMAND], json!({}), [true, false]),
        // Managed settings that are set up anew let managed hooks alone run.
        way("a skill's hook", json!({}), &[HOOKED], json!({}), [true, false]),
        way("a hook", json!({"hooks": hook}), &[], json!({}), [true, false]),
        way("a region", json!({"env": {"AWS_REGION": "us-east-1"}}), &[], json!({}), [true, false]),
        way("a theme", json!({"theme": "dark"}), &[], json!({}), [false, false]),
        way(
            "an agent without a model",
            json!({}),
            &[(".claude/agents/b.md", "---\nname: b\nmodel: inherit\n---\nmodel: {}\n")],
            json!({}),
            [false, false],
        ),
    ]
}

fn lay(way: &Way, scope: &str) -> Machine {
    let machine = Machine::new();
    let answer = machine.genkan(&["setup", "--non-interactive", "--scope", scope]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let file = match scope {
        "user" => "home/.claude/settings.json",
        _ => "root/etc/claude-code/managed-settings.d/90-genkan.json",
    };
    let mut settings = machine.json(file);
    for (name, value) in way.env.as_object().into_iter().flatten() {
        let env = settings["env"].as_object_mut().expect("variables");
        match value {
            Value::Null => drop(env.remove(name)),
            value => drop(env.insert(name.clone(), value.clone())),
        }
    }
    machine.write(file, settings.to_string());
    machine.write("project/.claude/settings.json", way.project.to_string());
    for (path, text) in way.files {
        machine.write(&format!("project/{path}"), text.replace("{}", GLOBAL));
    }
    machine
}

#[test]
fn no_verdict_says_inside_where_something_leaves_and_none_alarms_where_nothing_does() {
    let mut wrong = Vec::new();
    for way in ways() {
        for (scope, leaves) in ["user", "managed"].into_iter().zip(way.leaves) {
            let machine = lay(&way, scope);
            let check = machine.genkan(&["check", "--json"]);
            let status = machine.genkan(&["status", "--json"]);
            let models = machine.genkan(&["models", "--json"]);
            let doctor = machine.genkan(&["doctor", "--only", "residency", "--offline", "--json"]);
            let whole = doctor.json();
            let has_error =
                whole["findings"].as_array().into_iter().flatten().any(|found| found["severity"] == "error");
            let said = [
                ("check", check.json()["verdict"] != "as-intended"),
                ("status", status.json()["residency"]["settings"] != "as-intended"),
                ("models", models.code != 0),
                ("doctor", has_error && doctor.code != 0),
            ];
            for (command, alarms) in said {
                if alarms != leaves {
                    wrong.push(format!(
                        "{}, {scope}: {command} {}",
                        way.name,
                        if alarms { "alarms" } else { "is calm" }
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where it isn't the profile's provider at all, no tier is anything but outside, and the file is named.
#[test]
fn without_the_switch_no_tier_is_inside() {
    let ways = ways();
    let way = ways.iter().find(|way| way.name == "the switch off").expect("a way");
    let machine = lay(way, "user");
    for (command, verdict) in [(&["models", "--json"][..], "outside"), (&["doctor", "--offline", "--json"], "outside")]
    {
        let answer = machine.genkan(command).json();
        let tiers = answer["tiers"].as_array().or_else(|| answer["residency"].as_array()).expect("tiers");
        assert!(tiers.len() == 4 && tiers.iter().all(|tier| tier["verdict"] == verdict), "{command:?}: {answer}");
    }
    let told = machine.genkan(&["doctor", "--only", "residency", "--offline"]);
    assert!(told.out.contains(&machine.path("home/.claude/settings.json").display().to_string()), "{told:?}");
}
