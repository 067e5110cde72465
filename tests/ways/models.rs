//! Names of models, in settings, in the shell and on the command line. The list of models that setup writes closes most
//! of them by itself (`real::residency`), so most make it longer first.

use serde_json::{Value, json};

use super::Became::{Asked, Guard, Inside, Keys, Open, Probed, Refused};
use super::{GLOBAL, INSIDE, Row, STOPPED, Said, Way, and, env, longer};

/// Whatever the scope.
const EVERYWHERE: (Row, Row) = (STOPPED, STOPPED);

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
        Way::new("a longer list", INSIDE, INSIDE).project(longer()),
        Way::new("a project's pin", STOPPED, INSIDE).project(pin()),
        Way::new("a project's local pin", STOPPED, INSIDE)
            .file("project/.claude/settings.local.json", pin().to_string()),
        Way::new("a person's pin", STOPPED, INSIDE).person(pin()),
        Way::new("a project's model", STOPPED, INSIDE).project(and(longer(), &named)),
        Way::new("a model that the list closes", INSIDE, INSIDE).project(named),
        Way::new("a project's default model", STOPPED, STOPPED).project(default),
        Way::new("a project's override", STOPPED, INSIDE).project(overrides),
        Way::new("a project's fallback", [Open, Guard(1), Keys, Guard(1)], [Refused; 4]).project(fallback).overloaded(),
        Way::new("a start-up probe", [Asked, Probed(1), Inside, Guard(1)], INSIDE).project(unpinned),
        Way::new("a folder that names another", STOPPED, INSIDE).project(elsewhere),
        Way::new("a resumed session, a pin", STOPPED, INSIDE).project(pin()).resumed(),
        Way::new("/compact, a pin", [Open, Guard(1), Keys, Guard(1)], [Refused; 4])
            .project(pin())
            .resumed()
            .prompt("/compact"),
    ]
}

fn by_variables() -> Vec<Way> {
    let (user, managed) = EVERYWHERE;
    let mut ways = vec![
        Way::new("a subagent's variable", user, managed).project(env("CLAUDE_CODE_SUBAGENT_MODEL", GLOBAL)),
        Way::new("a shell's small model", user, managed).var("ANTHROPIC_SMALL_FAST_MODEL", GLOBAL),
    ];
    for name in ["ANTHROPIC_MODEL", "ANTHROPIC_DEFAULT_MODEL", "ANTHROPIC_CUSTOM_MODEL_OPTION"] {
        ways.push(Way::new(format!("a project's {name}"), STOPPED, INSIDE).project(and(longer(), &env(name, GLOBAL))));
        ways.push(Way::new(format!("a shell's {name}"), INSIDE, INSIDE).var(name, GLOBAL));
    }
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
        Way::new("--model, a tier without its pin", STOPPED, INSIDE)
            .project(fable)
            .args(&["--model", "fable"])
            .said(Said::AsItLeaves),
        Way::new("a pin of --settings", STOPPED, INSIDE).args(&["--settings", &pin().to_string()]),
        Way::new("--fallback-model", [Open, Guard(1), Keys, Guard(1)], [Refused; 4])
            .project(longer())
            .args(&["--fallback-model", GLOBAL])
            .overloaded(),
        // Seen: one token goes to a model that is typed, and only then the hook is asked.
        Way::new("/model", [Asked, Probed(7), Asked, Probed(7)], [Refused; 4])
            .project(longer())
            .prompt(&format!("/model {GLOBAL}"))
            .said(Said::Unseen),
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
