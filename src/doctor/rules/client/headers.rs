//! What is added to Claude Code's requests, and isn't sent as it was meant.

use super::{edit_at, seen};
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_client as words};
use crate::report::{Finding, Group, Severity};
use crate::session::gateway::Outcome;

pub(crate) static JOINED_HEADERS: Rule =
    Rule { code: &code::JOINED_HEADERS, group: Group::Client, applies: EVERY, after: &[], judge: joined };

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
