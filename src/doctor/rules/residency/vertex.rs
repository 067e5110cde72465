//! Findings on where a client on Vertex AI has its requests processed.
//!
//! A location inside is not provable. That is how the provider is, and nothing to mend: the tiers say so, and a note;
//! who runs `--strict` knows it from the profile. Everything else is outside, by the variable that leads
//! there. What enforces it can only be the device's own administrator.

use std::collections::BTreeSet;

use super::{finding, taken_out, tiers, unenforced, wanted};
use crate::code::{client, residency as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::residency::{Diversion, Standing};
use crate::doctor::rule::{ACCOUNTS, EVERY};
use crate::doctor::rules::causes::{ELSEWHERE, UNMADE, UNREAD};
use crate::messages::{Phrase, doctor_google as words, doctor_residency};
use crate::models::location::REGION;
use crate::report::{Finding, FixKind, Group, Residence, Severity, Who};

pub(in super::super) static ASKED_OF_OTHERS: Rule = Rule {
    code: &code::ASKED_OF_OTHERS,
    group: Group::Residency,
    applies: EVERY,
    after: &[UNREAD, UNMADE],
    judge: asked_of_others,
};
pub(in super::super) static NO_PROMISE: Rule = Rule {
    code: &code::NO_PROMISE,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[UNMADE, ELSEWHERE],
    judge: no_promise,
};
pub(in super::super) static NOT_HELD: Rule = Rule {
    code: &code::NOT_HELD,
    group: Group::Residency,
    applies: EVERY,
    after: &[UNMADE, ELSEWHERE],
    judge: not_held,
};

/// The tiers, where the location decides on them.
fn standings<'a>(analysis: &'a Analysis<'_>) -> &'a [Standing] {
    analysis.profile.format().vertex().map_or(&[], |_| &analysis.tiers)
}

fn asked_of_others(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(models) = facts.models.got() else { return Vec::new() };
    let standings = standings(analysis);
    let tell = |lead: &Diversion| {
        let finding = finding(&ASKED_OF_OTHERS, Severity::Error);
        let finding = finding.with_phrase("wanted", wanted(doctor_residency::VERTEX_IN, profile));
        let is_led =
            |one: &&Standing| one.is_diverted() && one.asked.as_ref().is_some_and(|asked| asked.by == lead.name);
        let led: Vec<_> = standings.iter().filter(is_led).collect();
        let seen: BTreeSet<_> = led.iter().map(|standing| &standing.evidence).collect();
        let finding = seen.into_iter().fold(finding, Finding::evidence);
        let finding = if led.is_empty() { finding.evidence(&lead.to) } else { finding };
        let Some(name) = &lead.name else {
            let chosen = led.first().and_then(|standing| standing.regions.first()).map_or("?", String::as_str);
            let finding = finding.with("name", REGION).with("value", "—");
            let finding = finding.detail(Phrase::new(words::NO_LOCATION).with("location", chosen));
            // Where the provider is gone as well, Claude Code may not even come here.
            let finding = Finding { because: Some(&client::DIFFERS), ..finding };
            let apply = Phrase::new(doctor_residency::APPLY).with("profile", &profile.name);
            return finding.fix(FixKind::Run, Who::You, apply);
        };
        let finding = finding.with("name", name).with("value", models.wiring.var(name).unwrap_or("—"));
        let why = led.first().and_then(|standing| standing.why.clone());
        taken_out(why.into_iter().fold(finding, Finding::detail), facts, models.setters.get(name), profile, name)
    };
    let led = analysis.routes.diversions.iter().filter(|_| !standings.is_empty());
    led.map(tell).collect()
}

fn no_promise(analysis: &Analysis<'_>) -> Vec<Finding> {
    let inside: Vec<_> =
        standings(analysis).iter().filter(|one| one.verdict == Residence::NotProvable && !one.is_diverted()).collect();
    let Some(first) = inside.first() else { return Vec::new() };
    let location = first.regions.join(", ");
    let models: BTreeSet<_> = inside.iter().map(|standing| standing.model.as_str()).collect();
    let models = models.into_iter().collect::<Vec<_>>().join(", ");
    let ask = Phrase::new(words::ASK_GOOGLE).with("location", &location).with("models", models);
    let finding = finding(&NO_PROMISE, Severity::Info).with("location", location);
    let finding = finding.with("tiers", tiers(inside.iter().copied()));
    let finding = first.why.iter().cloned().fold(finding, Finding::detail);
    let seen: BTreeSet<_> = inside.iter().map(|standing| &standing.evidence).collect();
    vec![seen.into_iter().fold(finding, Finding::evidence).fix(FixKind::Ask, Who::CloudAdmin, ask)]
}

fn not_held(analysis: &Analysis<'_>) -> Vec<Finding> {
    unenforced(&NOT_HELD, standings(analysis), words::MANAGE, analysis.profile)
}
