//! The program that Claude Code's hooks start.

use super::{contact, seen};
use crate::claude::Scope;
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::client::{Runs, StoppingHook};
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_client as words};
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static BROKEN: Rule = Rule {
    code: &code::HOOK_BROKEN,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::NOT_SET_UP, &code::FEW_FILES]],
    judge: broken,
};
pub(crate) static OTHER: Rule = Rule {
    code: &code::HOOK_OTHER,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::HOOK_BROKEN]],
    judge: other,
};

/// A hook of anybody's that says no to everything.
pub(crate) static STOPS: Rule =
    Rule { code: &code::HOOK_STOPS, group: Group::Client, applies: EVERY, after: &[], judge: stops };

fn stops(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let all = seen(facts).into_iter().flat_map(|seen| &seen.stopping);
    let judge = |hook: &StoppingHook| {
        let finding = Finding::new(&code::HOOK_STOPS, Group::Client, Severity::Error);
        let finding = finding.with("event", &hook.event).with("file", &hook.file).evidence(&hook.place);
        let text = if hook.managed { words::ASK_STOPS } else { words::EDIT_STOPS };
        let text = Phrase::new(text).with("event", &hook.event).with("file", &hook.file).with("place", &hook.place);
        match hook.managed {
            true => finding.fix(FixKind::Ask, Who::DeviceAdmin, text.with("contact", contact(profile))),
            false => finding.fix(FixKind::Edit, Who::You, text),
        }
    };
    all.map(judge).collect()
}

fn broken(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(hook) = seen(facts).and_then(|seen| seen.hook.as_ref()) else { return Vec::new() };
    let why = match hook.runs {
        Runs::Version(_) => return Vec::new(),
        Runs::Missing => words::MISSING,
        Runs::NotExecutable => words::NOT_EXECUTABLE,
        Runs::Forbidden => words::FORBIDDEN,
        Runs::Mute => words::MUTE,
    };
    let finding = Finding::new(&code::HOOK_BROKEN, Group::Client, Severity::Error).with("program", &hook.program);
    let finding = finding.detail(why.into());
    let scope = super::seen_settings(facts).map_or(profile.scope, |seen| seen.scope);
    vec![if scope == Scope::Managed {
        let ask = Phrase::new(words::ASK_PROGRAM).with("contact", contact(profile)).with("program", &hook.program);
        finding.fix(FixKind::Ask, Who::DeviceAdmin, ask)
    } else if hook.runs == Runs::Forbidden {
        // Setup would put its copy there again.
        finding.fix(FixKind::Edit, Who::You, Phrase::new(words::START_ELSEWHERE).with("profile", &profile.name))
    } else {
        finding.fix(FixKind::Run, Who::You, super::settings::setup(profile, scope, false))
    }]
}

fn other(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(hook) = seen(facts).and_then(|seen| seen.hook.as_ref()) else { return Vec::new() };
    match &hook.runs {
        Runs::Version(version) if *version != facts.genkan => {
            let finding = Finding::new(&code::HOOK_OTHER, Group::Client, Severity::Info);
            vec![finding.with("found", version).with("own", &facts.genkan).evidence(&hook.program)]
        }
        _ => Vec::new(),
    }
}
