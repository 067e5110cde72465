//! A finding on fields that Claude Code sends with every prompt, and that a model which answers without them refuses.

use super::{seen, url};
use crate::code::{error_request, invoke as code};
use crate::doctor::analysis::{Analysis, reading};
use crate::messages::seen::quoted;
use crate::messages::{Phrase, doctor_gateway as words};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Outcome, Refusal};

/// Refusals of a form: what else is refused with a status of the client's is for the key, the model, a size or a limit.
const OF_FORM: [u16; 3] = [400, 415, 422];
/// What is said of a number that Claude Code sends otherwise than doctor: a budget for thinking has to be below it.
const OF_NUMBERS: [&str; 2] = ["max_tokens", "budget"];

pub(super) fn refused(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let Some(fielded) = &gateway.fielded else { return Vec::new() };
    let refusal = match fielded.answer.got().map(|asked| &asked.outcome) {
        Some(Outcome::Refused(refusal)) if gateway.answers_as(&fielded.model) => refusal,
        _ => return Vec::new(),
    };
    let names = named(&fielded.fields, refusal, || {
        reading(refusal, profile).is_some_and(|reading| *reading.error.code == error_request::FIELD)
    });
    if names.is_empty() || !OF_FORM.contains(&refusal.status) || analysis.passes_at_times(refusal) {
        return Vec::new();
    }
    let (model, fields) = (&fielded.model, names.join(", "));
    let finding = Finding::new(&code::FIELDS_REFUSED, Group::Invoke, Severity::Error);
    let finding = finding.with("host", &gateway.url).with("model", model).with("fields", &fields);
    let finding = finding.evidence(format_args!("{model}: {}", refusal.said()));
    let ask = Phrase::new(words::ASK_FIELDS).with("url", url(profile)).with("model", model).with("fields", fields);
    let ask = ask.with_phrase("said", quoted(&refusal.said()));
    vec![finding.detail(code::FIELDS_REFUSED.help.into()).fix(FixKind::Ask, Who::GatewayAdmin, ask)]
}

/// Those of the fields that a refusal is for: which it names, else all of them where it is for a field at all.
fn named(fields: &[String], refusal: &Refusal, is_of_field: impl FnOnce() -> bool) -> Vec<String> {
    let said = refusal.message.to_ascii_lowercase();
    if OF_NUMBERS.iter().any(|number| said.contains(number)) {
        return Vec::new();
    }
    let is_named =
        |field: &&String| said.contains(field.as_str()) || *field == "output_config" && said.contains("effort");
    let named: Vec<_> = fields.iter().filter(is_named).cloned().collect();
    match named.is_empty() && is_of_field() {
        true => fields.to_vec(),
        false => named,
    }
}
