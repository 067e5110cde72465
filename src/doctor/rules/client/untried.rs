//! What only Claude Code itself would show, and `--with-client` tries: nothing is wrong with it, as far as anybody knows.

use super::seen;
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::ClientFacts;
use crate::doctor::rule::EVERY;
use crate::messages::doctor_network::RUN_WITH_CLIENT;
use crate::report::{Finding, FixKind, Group, Severity, Who};

/// What is known of Claude Code where it wasn't started.
fn untried(facts: &Facts) -> Option<&ClientFacts> {
    seen(facts).filter(|_| facts.trial.got().is_none())
}

/// Hooks that may block or delay prompts, where Claude Code wasn't started with them.
pub(crate) static HOOKS: Rule = Rule {
    code: &code::HOOKS_UNTRIED,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::HOOK_STOPS]],
    judge: hooks,
};

fn hooks(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(places) = untried(facts).map(|seen| &seen.untried).filter(|places| !places.is_empty()) else {
        return Vec::new();
    };
    let finding = Finding::new(&code::HOOKS_UNTRIED, Group::Client, Severity::Info).with("count", places.len());
    let finding = places.iter().fold(finding, Finding::evidence);
    vec![finding.fix(FixKind::Run, Who::You, RUN_WITH_CLIENT)]
}

/// Hooks that may stop or delay every tool: a prompt of a word uses none.
pub(crate) static TOOL_HOOKS: Rule = Rule {
    code: &code::TOOL_HOOKS_UNTRIED,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::HOOK_STOPS]],
    judge: tool_hooks,
};

fn tool_hooks(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(places) = seen(facts).map(|seen| &seen.before_tools).filter(|places| !places.is_empty()) else {
        return Vec::new();
    };
    let finding = Finding::new(&code::TOOL_HOOKS_UNTRIED, Group::Client, Severity::Info).with("count", places.len());
    vec![places.iter().fold(finding, Finding::evidence)]
}

/// What isn't in doctor's own requests, where Claude Code wasn't started with it.
pub(crate) static ADDED: Rule =
    Rule { code: &code::ADDED, group: Group::Client, applies: EVERY, after: &[], judge: added };

fn added(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(adding) = untried(facts).map(|seen| &seen.adding).filter(|adding| !adding.is_empty()) else {
        return Vec::new();
    };
    let names = adding.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let finding = Finding::new(&code::ADDED, Group::Client, Severity::Info).with("names", names);
    let seen = |finding: Finding, (name, place): (&String, &String)| finding.evidence(format_args!("{name}: {place}"));
    vec![adding.iter().fold(finding, seen).fix(FixKind::Run, Who::You, RUN_WITH_CLIENT)]
}
