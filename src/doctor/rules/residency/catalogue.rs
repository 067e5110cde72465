//! The machine-wide catalogue, where it isn't used.

use crate::code::{self, residency as own_code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::models::REFUSED;
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_residency as words};
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static CATALOGUE: Rule =
    Rule { code: &own_code::CATALOGUE_REFUSED, group: Group::Residency, applies: EVERY, after: &[], judge: refused };

fn refused(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = facts.models.got().and_then(|models| models.provenance.as_ref()) else { return Vec::new() };
    let text = |name: &str| seen.document[name].as_str();
    let Some(code) = text("refused").and_then(code::find) else { return Vec::new() };
    let known = REFUSED.iter().filter_map(|name| Some((*name, seen.refused.get(*name)?)));
    let why = known.fold(Phrase::new(code.message), |why, (name, value)| why.with(name, value));
    let file = text("file").unwrap_or_default();
    let finding = Finding::new(&own_code::CATALOGUE_REFUSED, Group::Residency, Severity::Error);
    let finding = finding.with("file", file).with("code", code.id).with("own", text("version").unwrap_or_default());
    let fix = Phrase::new(words::CATALOGUE_ANEW).with("file", file).with("code", code.id);
    vec![finding.detail(why).fix(FixKind::Ask, Who::DeviceAdmin, fix)]
}
