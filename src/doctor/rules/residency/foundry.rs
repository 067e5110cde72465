//! Findings on where requests are processed on Microsoft Foundry: nowhere that could be shown, at the profile's resource
//! or at another's.

use super::{finding, left_free, taken_out, tiers, unenforced};
use crate::code::{Code, client, foundry as code};
use crate::doctor::Rule;
use crate::doctor::facts::Facts;
use crate::doctor::facts::models::Models;
use crate::doctor::residency::{Lies, Standing, Way, residency};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::{UNMADE, UNREAD};
use crate::profile::{Foundry, Profile};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::words::{Phrase, doctor_residency, foundry as words};

pub(in super::super) static ASKED_ELSEWHERE: Rule = rule(&code::ASKED_ELSEWHERE, &[UNREAD, UNMADE], asked_elsewhere);
pub(in super::super) static PIN_MOVED: Rule = rule(&code::PIN_MOVED, &[], pin_moved);
pub(in super::super) static UNPINNED: Rule = rule(&code::UNPINNED, &[UNREAD, UNMADE, ELSEWHERE], unpinned);
pub(in super::super) static NO_PROMISE: Rule = rule(&code::NO_PROMISE, &[UNREAD, UNMADE, ELSEWHERE], no_promise);
pub(in super::super) static NOT_HELD: Rule = rule(&code::NOT_HELD, &[UNREAD, UNMADE, ELSEWHERE], not_held);

/// Where all of them are asked for elsewhere, single tiers don't matter.
static ELSEWHERE: &[&Code] = &[&code::ASKED_ELSEWHERE];

const fn rule(
    code: &'static Code,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Facts, &Profile) -> Vec<Finding>,
) -> Rule {
    Rule { code, group: Group::Residency, applies: EVERY, after, judge }
}

fn seen<'a>(facts: &'a Facts, profile: &Profile) -> Option<&'a Models> {
    profile.foundry().and_then(|_| facts.models.got())
}

/// Where the profile means requests to go.
fn address(profile: &Profile) -> String {
    profile.foundry().map(Foundry::address).unwrap_or_default()
}

/// The way elsewhere.
fn astray(facts: &Facts, profile: &Profile) -> Option<Way> {
    let way = Way::of(&seen(facts, profile)?.wiring, profile);
    (way.lies != Lies::Inside).then_some(way)
}

fn standings(facts: &Facts, profile: &Profile) -> Vec<Standing> {
    seen(facts, profile).map(|_| residency(facts, profile)).unwrap_or_default()
}

/// The variable that leads elsewhere: it is a finding here.
pub(super) fn abroad(facts: &Facts, profile: &Profile) -> Vec<String> {
    astray(facts, profile).and_then(|way| way.by).map(str::to_owned).into_iter().collect()
}

pub(super) fn leads_away(facts: &Facts, profile: &Profile) -> bool {
    astray(facts, profile).is_some()
}

/// What the client does with this deployment instead of what was meant.
pub(super) fn cause(facts: &Facts, profile: &Profile, model: &str) -> Option<&'static Code> {
    let of_one = |standing: &Standing| standing.model == model;
    let unpinned = standings(facts, profile).iter().any(|standing| of_one(standing) && !standing.pinned);
    let moved = moved(facts, profile).iter().any(|(standing, _)| of_one(standing));
    unpinned.then_some(&code::UNPINNED).or_else(|| moved.then_some(&code::PIN_MOVED))
}

fn asked_elsewhere(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let (Some(way), Some(models)) = (astray(facts, profile), seen(facts, profile)) else { return Vec::new() };
    let finding = finding(&ASKED_ELSEWHERE, Severity::Error).with("address", address(profile));
    let Some(name) = way.by else {
        let apply = Phrase::new(doctor_residency::APPLY).with("profile", &profile.name);
        let finding = Finding { because: Some(&client::DIFFERS), ..finding };
        return vec![finding.with("name", crate::models::foundry::RESOURCE).with("value", "—").fix(
            FixKind::Run,
            Who::You,
            apply,
        )];
    };
    let finding = finding.with("name", name).with("value", models.wiring.var(name).unwrap_or("—"));
    let finding = if way.base.is_empty() { finding.detail(words::NOT_ON.into()) } else { finding.evidence(&way.base) };
    vec![taken_out(finding, facts, models.setters.get(name), profile, name)]
}

/// The pins that aren't what genkan wrote, with what was written.
fn moved(facts: &Facts, profile: &Profile) -> Vec<(Standing, String)> {
    let Some(models) = seen(facts, profile) else { return Vec::new() };
    let moved = standings(facts, profile).into_iter().filter_map(|standing| {
        let variable = standing.tier.variable();
        let (was, now) = (models.written.get(variable)?, models.wiring.var(variable)?);
        (was != now).then(|| (standing, was.clone()))
    });
    moved.collect()
}

fn pin_moved(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(models) = seen(facts, profile) else { return Vec::new() };
    let tell = |(standing, was): (Standing, String)| {
        let variable = standing.tier.variable();
        let finding = finding(&PIN_MOVED, Severity::Error).with("variable", variable).with("was", was);
        let finding = finding.with("now", models.wiring.var(variable).unwrap_or_default());
        taken_out(finding, facts, models.setters.get(variable), profile, variable)
    };
    moved(facts, profile).into_iter().map(tell).collect()
}

fn unpinned(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    left_free(&UNPINNED, &standings(facts, profile), profile)
}

fn no_promise(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let standings = standings(facts, profile);
    let Some(first) = standings.first() else { return Vec::new() };
    let mut models: Vec<&str> = standings.iter().map(|standing| standing.model.as_str()).collect();
    models.sort_unstable();
    models.dedup();
    let (address, regions) = (address(profile), profile.residency.regions.join(", "));
    let ask = Phrase::new(words::ASK_KIND).with("address", &address).with("models", models.join(", "));
    let finding = finding(&NO_PROMISE, Severity::Warning).with("address", address).with("regions", &regions);
    let finding = finding.with("tiers", tiers(&standings));
    let finding = first.why.iter().cloned().fold(finding, Finding::detail);
    let finding = standings.iter().fold(finding, |finding, standing| finding.evidence(&standing.evidence));
    vec![finding.fix(FixKind::Ask, Who::CloudAdmin, ask.with("regions", regions))]
}

fn not_held(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    unenforced(&NOT_HELD, &standings(facts, profile), words::MANAGE, profile)
}
