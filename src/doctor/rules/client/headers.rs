//! What is added to Claude Code's requests, and isn't sent as it was meant.

use super::{edit_at, seen};
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::client::Unsent;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_client as words};
use crate::report::{Finding, Group, Severity};
use crate::session::invoke::{Outcome, Refusal};

pub(crate) static JOINED_HEADERS: Rule =
    Rule { code: &code::JOINED_HEADERS, group: Group::Client, applies: EVERY, after: &[], judge: joined };

/// With one of these no request of Claude Code's gets through.
pub(crate) static IMPOSSIBLE_HEADERS: Rule =
    Rule { code: &code::IMPOSSIBLE_HEADERS, group: Group::Client, applies: EVERY, after: &[], judge: impossible };
pub(crate) static NO_HEADER: Rule =
    Rule { code: &code::NO_HEADER, group: Group::Client, applies: EVERY, after: &[], judge: no_header };

fn impossible(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let unsent = seen(facts).and_then(|seen| seen.unsent.as_ref()).filter(|unsent| !unsent.impossible.is_empty());
    let Some(Unsent { place, impossible, .. }) = unsent else { return Vec::new() };
    let names = impossible.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
    let finding = Finding::new(&code::IMPOSSIBLE_HEADERS, Group::Client, Severity::Error);
    let finding = finding.with("place", &place.name).with("names", &names);
    let edit = Phrase::new(words::EDIT_IMPOSSIBLE).with("place", &place.name).with("names", names);
    vec![edit_at(finding, profile, place.managed, edit)]
}

/// An error where whoever answers refuses what comes without them.
fn no_header(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let unsent = seen(facts).and_then(|seen| seen.unsent.as_ref()).filter(|unsent| !unsent.left_out.is_empty());
    let Some(Unsent { place, left_out, .. }) = unsent else { return Vec::new() };
    let lines = left_out.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    let refusal = refused(analysis);
    let severity = if refusal.is_some() { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(&code::NO_HEADER, Group::Client, severity);
    let finding = finding.with("place", &place.name).with("lines", &lines);
    let finding = refusal.into_iter().fold(finding, |finding, refusal| finding.evidence(refusal.said()));
    let edit = Phrase::new(words::EDIT_LINES).with("place", &place.name).with("lines", lines);
    vec![edit_at(finding, profile, place.managed, edit)]
}

/// What is refused for the want of something.
fn refused(Analysis { facts, refused, .. }: &Analysis<'_>) -> Option<Refusal> {
    let of_gateway = facts.gateway.got().into_iter().flat_map(Gateway::answers);
    let of_gateway = of_gateway.filter_map(|(_, asked)| asked.outcome.refusal());
    let mut refusals = refused.iter().map(|one| one.refusal.clone()).chain(of_gateway);
    refusals.find(|refusal| [400, 401, 403].contains(&refusal.status))
}

fn joined(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(place) = seen(facts).and_then(|seen| seen.joined.as_ref()) else { return Vec::new() };
    // A gateway is asked with these headers: where it refuses, it isn't said what the words of that are about.
    let is_refused = |outcome: &Outcome| matches!(outcome, Outcome::Refused(refusal) if refusal.status < 500);
    let mut answers = facts.gateway.got().into_iter().flat_map(Gateway::answers);
    let is_refused = answers.any(|(_, asked)| is_refused(&asked.outcome));
    let severity = if is_refused { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(&code::JOINED_HEADERS, Group::Client, severity).with("place", &place.name);
    let edit = Phrase::new(words::EDIT_HEADERS).with("place", &place.name);
    vec![edit_at(finding, profile, place.managed, edit)]
}

/// Headers that a stronger layer takes out; an error where whoever answers refuses what comes without them.
pub(crate) static LOST_HEADERS: Rule =
    Rule { code: &code::LOST_HEADERS, group: Group::Client, applies: EVERY, after: &[], judge: lost };

fn lost(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let lost = seen(facts).map(|seen| &*seen.lost_headers).unwrap_or_default();
    let Some(first) = lost.first() else { return Vec::new() };
    let names = lost.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
    let refusal = refused(analysis);
    let severity = if refusal.is_some() { Severity::Error } else { Severity::Warning };
    let finding = Finding::new(&code::LOST_HEADERS, Group::Client, severity);
    let finding = finding.with("by", &first.by.name).with("place", &first.place).with("names", &names);
    let finding = refusal.into_iter().fold(finding, |finding, refusal| finding.evidence(refusal.said()));
    let edit = Phrase::new(words::MERGE_HEADERS).with("by", &first.by.name).with("names", names);
    vec![edit_at(finding, profile, first.by.managed, edit)]
}
