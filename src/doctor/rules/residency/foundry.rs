//! Findings on where requests are processed on Microsoft Foundry: nowhere that could be shown, at the profile's resource
//! or at another's.

use std::collections::BTreeMap;

use super::{finding, left_free, taken_out, tiers, unenforced};
use crate::code::{Code, client, foundry as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::models::Models;
use crate::doctor::residency::Standing;
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::{UNMADE, UNREAD};
use crate::messages::{Phrase, doctor_residency, foundry as words};
use crate::profile::{Foundry, Profile, region_outside};
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(in super::super) static ASKED_ELSEWHERE: Rule = rule(&code::ASKED_ELSEWHERE, &[UNREAD, UNMADE], asked_elsewhere);
pub(in super::super) static PIN_MOVED: Rule = rule(&code::PIN_MOVED, &[], pin_moved);
pub(in super::super) static UNPINNED: Rule = rule(&code::UNPINNED, &[UNREAD, UNMADE, ELSEWHERE], unpinned);
pub(in super::super) static ABROAD: Rule = rule(&code::ABROAD, &[], abroad);
pub(in super::super) static NO_PROMISE: Rule = rule(&code::NO_PROMISE, &[UNREAD, UNMADE, ELSEWHERE], no_promise);
pub(in super::super) static NOT_HELD: Rule = rule(&code::NOT_HELD, &[UNREAD, UNMADE, ELSEWHERE], not_held);

/// Where all of them are asked for elsewhere, single tiers don't matter.
static ELSEWHERE: &[&Code] = &[&code::ASKED_ELSEWHERE];

const fn rule(
    code: &'static Code,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Analysis<'_>) -> Vec<Finding>,
) -> Rule {
    Rule { code, group: Group::Residency, applies: EVERY, after, judge }
}

/// The choice of models on Foundry.
fn seen<'a>(analysis: &Analysis<'a>) -> Option<&'a Models> {
    analysis.profile.foundry().and_then(|_| analysis.facts.models.got())
}

/// The tiers there.
fn standings<'a>(analysis: &'a Analysis<'_>) -> &'a [Standing] {
    seen(analysis).map_or(&[], |_| &analysis.tiers)
}

/// The address that the profile means.
fn address(profile: &Profile) -> String {
    profile.foundry().map(Foundry::address).unwrap_or_default()
}

fn asked_elsewhere(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let (Some(way), Some(models)) = (analysis.routes.diversions.first(), seen(analysis)) else { return Vec::new() };
    let finding = finding(&ASKED_ELSEWHERE, Severity::Error).with("address", address(profile));
    let Some(name) = &way.name else {
        let apply = Phrase::new(doctor_residency::APPLY).with("profile", &profile.name);
        let finding = Finding { because: Some(&client::DIFFERS), ..finding };
        return vec![finding.with("name", crate::models::foundry::RESOURCE).with("value", "—").fix(
            FixKind::Run,
            Who::You,
            apply,
        )];
    };
    let finding = finding.with("name", name).with("value", models.wiring.var(name).unwrap_or("—"));
    let is_address = |value: &str| value.contains([':', '/', '.']);
    let is_no_name = name == crate::models::foundry::RESOURCE && models.wiring.var(name).is_some_and(is_address);
    let finding = if is_no_name { finding.detail(words::NAME_ALONE.into()) } else { finding };
    let finding = if way.to.is_empty() { finding.detail(words::NOT_ON.into()) } else { finding.evidence(&way.to) };
    vec![taken_out(finding, facts, models.setters.get(name), profile, name)]
}

fn pin_moved(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, ref routes, .. } = analysis;
    let Some(models) = seen(analysis) else { return Vec::new() };
    let tell = |standing: &Standing| {
        let (variable, was) = (standing.tier.variable(), routes.was(standing.tier)?);
        let finding = finding(&PIN_MOVED, Severity::Error).with("variable", variable).with("was", was);
        let finding = finding.with("now", models.wiring.var(variable).unwrap_or_default());
        Some(taken_out(finding, facts, models.setters.get(variable), profile, variable))
    };
    standings(analysis).iter().filter_map(tell).collect()
}

fn unpinned(analysis: &Analysis<'_>) -> Vec<Finding> {
    left_free(&UNPINNED, standings(analysis), analysis.profile)
}

/// Where the answer itself names another region. One of the residency's proves nothing.
fn abroad(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (model, region) in profile.foundry().into_iter().flat_map(|_| &facts.account.regions) {
        if let Some(place) = region_outside(region, profile) {
            found.entry(place).or_default().push(model);
        }
    }
    let (address, regions) = (address(profile), profile.residency.regions.join(", "));
    let tell = |(place, models): (String, Vec<&str>)| {
        let models = models.join(", ");
        let ask = Phrase::new(words::ASK_KIND).with("address", &address).with("models", &models);
        let finding = finding(&ABROAD, Severity::Error).with("models", models).with("regions", &regions);
        let finding = finding.with("place", &place).evidence(format_args!("{address}: x-ms-region: {place}"));
        finding.fix(FixKind::Ask, Who::CloudAdmin, ask.with("regions", &regions))
    };
    found.into_iter().map(tell).collect()
}

fn no_promise(analysis: &Analysis<'_>) -> Vec<Finding> {
    let (standings, profile) = (standings(analysis), analysis.profile);
    let Some(first) = standings.first() else { return Vec::new() };
    let mut models: Vec<&str> = standings.iter().map(|standing| standing.model.as_str()).collect();
    models.sort_unstable();
    models.dedup();
    let (address, regions) = (address(profile), profile.residency.regions.join(", "));
    let ask = Phrase::new(words::ASK_KIND).with("address", &address).with("models", models.join(", "));
    // It holds on every machine: where no request is answered, what stops them comes first, with its own letter.
    let is_stopped = is_stopped(analysis);
    let severity = if is_stopped { Severity::Info } else { Severity::Warning };
    let finding = finding(&NO_PROMISE, severity).with("address", address).with("regions", &regions);
    let finding = finding.with("tiers", tiers(standings));
    let finding = first.why.iter().cloned().fold(finding, Finding::detail);
    let finding = standings.iter().fold(finding, |finding, standing| finding.evidence(&standing.evidence));
    let ask = ask.with("regions", regions);
    vec![if is_stopped { finding } else { finding.fix(FixKind::Ask, Who::CloudAdmin, ask) }]
}

/// Whether something is in the way of requests, and none was answered.
fn is_stopped(Analysis { facts, failures, refused, .. }: &Analysis<'_>) -> bool {
    let account = &facts.account;
    let is_in_the_way = !failures.is_empty() || !refused.is_empty() || account.access.failure().is_some();
    let mut invoked = account.invoked.values();
    account.answering().next().is_none() && (is_in_the_way || invoked.any(|answer| answer.failure().is_some()))
}

fn not_held(analysis: &Analysis<'_>) -> Vec<Finding> {
    unenforced(&NOT_HELD, standings(analysis), words::MANAGE, analysis.profile)
}
