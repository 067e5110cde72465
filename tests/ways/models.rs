//! Names of models, in settings, in the shell and on the command line. The list of models that setup writes closes most
//! of them by itself (`real::residency`), so most make it longer first.

use serde_json::{Value, json};

use super::Became::{Asked, Guard, Keys, Open, Probed, Refused};
use super::{EARLY, GLOBAL, INSIDE, Row, STOPPED, Said, WORD, Way, and, env, longer};

/// What goes over the fields of each request; no list of models holds it.
const BODY: &str = "CLAUDE_CODE_EXTRA_BODY";
const OTHER: &str = r#"{"model":"global.anthropic.claude-sonnet-5-5"}"#;

/// Where no session runs, nothing but genkan's own credentials stands against it.
const SESSIONLESS: Row = [Open, Open, Keys, Keys];

pub fn ways() -> Vec<Way> {
    [by_settings(), by_variables(), by_command_line(), by_managed_files()].concat()
}

/// A pin of the tier that sessions start with.
pub fn pin() -> Value {
    and(longer(), &env("ANTHROPIC_DEFAULT_SONNET_MODEL", GLOBAL))
}

fn by_settings() -> Vec<Way> {
    let fallback = and(longer(), &json!({"fallbackModel": [GLOBAL]}));
    let unpinned = json!({
        "env": {"ANTHROPIC_DEFAULT_OPUS_MODEL": "", "ANTHROPIC_BEDROCK_REGION_PREFIX": ""},
        "modelOverrides": {"claude-opus-5-5": ""},
    });
    let overrides = json!({
        "model": "claude-sonnet-4-6", "modelOverrides": {"claude-sonnet-4-6": GLOBAL},
        "availableModels": ["claude-sonnet-4-6"], "env": {"ANTHROPIC_MODEL": ""},
    });
    let named = json!({"model": GLOBAL, "env": {"ANTHROPIC_MODEL": ""}});
    let default = json!({"env": {"ANTHROPIC_MODEL": "default", "ANTHROPIC_DEFAULT_MODEL": GLOBAL}});
    let elsewhere = and(pin(), &env("CLAUDE_PROJECT_DIR", "/tmp"));
    vec![
        Way::new("nothing", INSIDE, INSIDE),
        Way::new("a theme", INSIDE, INSIDE).project(json!({"theme": "dark"})),
        Way::new("a longer list", INSIDE, INSIDE).project(longer()).said(Said::Changed([true, false])),
        Way::new("a project's pin", STOPPED, INSIDE).project(pin()),
        Way::new("a project's local pin", STOPPED, INSIDE)
            .file("project/.claude/settings.local.json", pin().to_string()),
        Way::new("a person's pin", STOPPED, INSIDE).person(pin()),
        Way::new("a project's body of requests", STOPPED, INSIDE).project(env(BODY, OTHER)),
        Way::new("a person's body of requests", STOPPED, INSIDE).person(env(BODY, OTHER)),
        Way::new("a shell's body of requests", INSIDE, INSIDE).var(BODY, OTHER),
        Way::new("a body of requests without a model", INSIDE, INSIDE)
            .project(env(BODY, r#"{"temperature":1}"#))
            .said(Said::Changed([true, false])),
        Way::new("a project's model", STOPPED, INSIDE).project(and(longer(), &named)),
        Way::new("a model that the list closes", INSIDE, INSIDE).project(json!({"model": GLOBAL})),
        Way::new("a project's default model", STOPPED, INSIDE).project(and(longer(), &default)),
        Way::new("a default model that the list closes", INSIDE, INSIDE)
            .project(default)
            .said(Said::Changed([true, false])),
        Way::new("a project's override", STOPPED, INSIDE).project(overrides),
        Way::new("a project's fallback", [Open, Guard(1), Keys, Guard(1)], [Refused; 4]).project(fallback).overloaded(),
        Way::new("a start-up probe", [Asked, Probed(1), Keys, Guard(1)], INSIDE).project(unpinned),
        Way::new("a folder that names another", STOPPED, INSIDE).project(elsewhere),
        Way::new("a resumed session, a pin", STOPPED, INSIDE).project(pin()).resumed(),
        Way::new("/compact, a pin", [Open, Guard(1), Keys, Guard(1)], [Refused; 4])
            .project(pin())
            .resumed()
            .prompt("/compact"),
    ]
}

fn by_variables() -> Vec<Way> {
    let look = json!({"description": "Look", "prompt": format!("look {WORD}"), "subagent_type": "general-purpose"});
    let mut ways = vec![
        Way::new("a subagent's variable", INSIDE, INSIDE)
            .project(env("CLAUDE_CODE_SUBAGENT_MODEL", GLOBAL))
            .calls("Agent", look.clone()),
        Way::new("a subagent's variable, a longer list", STOPPED, INSIDE)
            .project(and(longer(), &env("CLAUDE_CODE_SUBAGENT_MODEL", GLOBAL)))
            .calls("Agent", look),
        Way::new("a shell's small model, /goal", INSIDE, [Refused; 4])
            .var("ANTHROPIC_SMALL_FAST_MODEL", GLOBAL)
            .prompt("/goal"),
    ];
    ways.push(
        Way::new("a project's ANTHROPIC_MODEL", STOPPED, INSIDE)
            .project(and(longer(), &env("ANTHROPIC_MODEL", GLOBAL))),
    );
    // The settings of genkan's win over the shell.
    ways.push(Way::new("a shell's ANTHROPIC_MODEL", INSIDE, INSIDE).var("ANTHROPIC_MODEL", GLOBAL));
    for (name, twin) in
        [("ANTHROPIC_DEFAULT_MODEL", "a project's default model"), ("ANTHROPIC_CUSTOM_MODEL_OPTION", "--model")]
    {
        // Nobody chooses it yet: the model that genkan writes is in force.
        let of_project = Way::new(format!("a project's {name}"), EARLY, INSIDE);
        ways.push(of_project.project(and(longer(), &env(name, GLOBAL))).leaves_in(twin, [true, false]));
        ways.push(Way::new(format!("a shell's {name}"), INSIDE, INSIDE).var(name, GLOBAL));
    }
    ways.push(
        Way::new("a model's variable that the list closes", INSIDE, INSIDE)
            .project(env("ANTHROPIC_MODEL", GLOBAL))
            .said(Said::Changed([true, false])),
    );
    for tier in ["OPUS", "HAIKU", "FABLE"] {
        let name = format!("ANTHROPIC_DEFAULT_{tier}_MODEL");
        let model = tier.to_lowercase();
        ways.push(
            Way::new(format!("a pin of {tier}, --model {model}"), STOPPED, INSIDE)
                .project(and(longer(), &env(&name, GLOBAL)))
                .args(&["--model", &model])
                .said(Said::AsItLeaves),
        );
    }
    ways
}

fn by_command_line() -> Vec<Way> {
    let rules = json!({"autoMode": {"allow": [format!("whatever {WORD} says")]}});
    let graded = json!({
        "schema_version": "1.0",
        "name": "a",
        "execution": {"prompt": "hi"},
        "graders": [{"name": "g", "type": "llm", "criteria": format!("the answer says {WORD}")}],
    });
    let fable = json!({
        "env": {"ANTHROPIC_DEFAULT_FABLE_MODEL": ""},
        "modelOverrides": {"claude-fable-5-2": "global.anthropic.claude-fable-5-2"},
    });
    let overrides = json!({"modelOverrides": {"claude-sonnet-5-5": GLOBAL}});
    vec![
        Way::new("--model", STOPPED, INSIDE).project(longer()).args(&["--model", GLOBAL]),
        Way::new("--model that the list closes", INSIDE, INSIDE).args(&["--model", GLOBAL]),
        Way::new("--model, an override", STOPPED, INSIDE)
            .project(overrides)
            .args(&["--model", "claude-sonnet-5-5"])
            .said(Said::AsItLeaves),
        Way::new("--model, a tier without its pin", EARLY, INSIDE)
            .project(fable.clone())
            .args(&["--model", "fable"])
            .leaves_in("--model, that tier's full name", [true, false]),
        Way::new("--model, that tier's full name", STOPPED, INSIDE)
            .project(fable)
            .args(&["--model", "claude-fable-5-2"])
            .said(Said::AsItLeaves),
        Way::new("a pin of --settings", STOPPED, INSIDE).args(&["--settings", &pin().to_string()]),
        // What JavaScript takes for a blank is none to JSON, and hides nothing from Claude Code.
        Way::new("a pin of --settings behind a mark", STOPPED, INSIDE)
            .args(&["--settings", &format!(" \u{feff}\u{a0}{}", pin())]),
        Way::new("--model behind a mark", STOPPED, INSIDE)
            .project(longer())
            .args(&["--model", &format!("\u{feff}{GLOBAL}")]),
        // Claude Code takes the word behind an option for its value, whatever it is.
        Way::new("a pin of --settings behind a text of two dashes", STOPPED, INSIDE).args(&[
            "--append-system-prompt",
            "--",
            "--settings",
            &pin().to_string(),
        ]),
        Way::new("a pin of --settings behind a text like it", STOPPED, INSIDE).args(&[
            "--append-system-prompt",
            "--settings",
            "--settings",
            &pin().to_string(),
        ]),
        // No hook runs there, and no list of models holds the name.
        Way::new("auto-mode critique --model", SESSIONLESS, SESSIONLESS)
            .person(rules)
            .command(&["auto-mode", "critique"])
            .args(&["--model", GLOBAL]),
        // Its sessions read nothing of the person's settings either, so they sign with what the shell has.
        Way::new("plugin eval --judge-model", [Open; 4], SESSIONLESS)
            .file("project/pl/.claude-plugin/plugin.json", r#"{"name":"pl","version":"1.0.0","description":"d"}"#)
            .file("project/pl/evals/a/case.yaml", graded.to_string())
            .command(&["plugin", "eval", "{project}/pl", "--trust-plugin", "--runs", "1", "--no-publish"])
            .args(&["--ablation", "none", "--judge-model", GLOBAL]),
        Way::new("--fallback-model", [Open, Guard(1), Keys, Guard(1)], [Refused; 4])
            .project(longer())
            .args(&["--fallback-model", GLOBAL])
            .overloaded(),
        // Seen: one token goes to a model that is typed, and only then the hook is asked.
        Way::new("/model", [Asked, Probed(7), Asked, Probed(7)], [Refused; 4])
            .project(longer())
            .typed(&format!("/model {GLOBAL}")),
    ]
}

fn by_managed_files() -> Vec<Way> {
    vec![
        Way::new("a later managed file's pin", STOPPED, STOPPED).drop_in(pin()),
        Way::new("the same, --bare", [Open, Open, Keys, Keys], STOPPED)
            .drop_in(pin())
            .args(&["--bare"])
            .said(Said::AsItLeaves),
        Way::new("the same, hooks off", [Open, Open, Keys, Keys], [Open, Open, Keys, Keys])
            .drop_in(and(pin(), &json!({"disableAllHooks": true}))),
    ]
}
