//! The key: is there one, and does the gateway take it.

use super::refusal::{Refusals, is_of_key, one_cause, refusals};
use super::{code, said, seen};
use crate::code::{client, error_router};
use crate::doctor::analysis::{Analysis, reading};
use crate::doctor::facts::client::Leftover;
use crate::doctor::facts::gateway::Product;
use crate::doctor::facts::{Facts, Probe};
use crate::doctor::rules::credentials::keys::failed;
use crate::messages::{Phrase, doctor_gateway as words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Asked, Counted, Outcome, Refusal};

pub(super) fn key_not_given(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(why) = facts.gateway.got().and_then(|gateway| gateway.key.failure()) else { return Vec::new() };
    let finding = failed(why, &code::NO_KEY, &[("profile", &profile.name)]);
    let help = finding.code.help;
    vec![finding.fix(FixKind::Edit, Who::You, help)]
}

pub(super) fn unasked(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    if profile.gateway().is_none() || shows_key(facts, profile) {
        return Vec::new();
    }
    let why = match &facts.gateway {
        Probe::NotTried(_) => "--offline".to_owned(),
        Probe::Failed(why) => why.causes(),
        Probe::Got(gateway) => match &gateway.key {
            Probe::NotTried(why) => why.clone(),
            // These are findings.
            Probe::Failed(_) => return Vec::new(),
            Probe::Got(_) if refusals(gateway, profile).values().any(|(code, _)| is_of_key(code)) => return Vec::new(),
            Probe::Got(_) => gateway.asked.values().next().map(outcome).unwrap_or_default(),
        },
    };
    vec![Finding::new(&code::UNASKED, Group::Credentials, Severity::Skipped).with("why", why)]
}

/// What a model's answer was, in a word.
fn outcome(asked: &Probe<Asked>) -> String {
    match asked {
        Probe::NotTried(why) => why.clone(),
        Probe::Failed(why) => why.code.clone(),
        Probe::Got(asked) => match &asked.outcome {
            Outcome::Refused(Refusal { status, .. })
            | Outcome::Page { status, .. }
            | Outcome::Redirected { status, .. }
            | Outcome::Moved { status, .. } => {
                format!("HTTP {status}")
            }
            Outcome::Stream { .. }
            | Outcome::Whole
            | Outcome::BrokeOff(_)
            | Outcome::Unfinished { .. }
            | Outcome::NoMessage { .. } => "HTTP 200".to_owned(),
        },
    }
}

/// Whether an answer shows that the key is taken: what it may not do is said to those alone who are known.
pub(super) fn shows_key(facts: &Facts, profile: &Profile) -> bool {
    let Some(gateway) = seen(facts) else { return false };
    let known = [
        &said::BUDGET,
        &said::MODEL_DENIED,
        &said::OTHER_NAMES,
        &said::UNKNOWN_MODEL,
        &error_router::ROUTER_MODEL,
        &error_router::NO_CHANNEL,
    ];
    let answered = |outcome: &Outcome| match outcome {
        Outcome::Stream { .. } | Outcome::Whole | Outcome::BrokeOff(_) | Outcome::Unfinished { .. } => true,
        Outcome::Refused(refusal) => {
            reading(refusal, profile).is_some_and(|reading| known.iter().any(|known| **known == *reading.error.code))
        }
        Outcome::NoMessage { .. } | Outcome::Page { .. } | Outcome::Redirected { .. } | Outcome::Moved { .. } => false,
    };
    let counted = matches!(gateway.counted, Probe::Got(Some(Counted::Tokens(_))));
    counted || gateway.answers().any(|(_, asked)| answered(&asked.outcome))
}

pub(super) fn key_refused(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let of_key = refusals(gateway, profile).into_values().filter(|(code, _)| is_of_key(code));
    // Other headers may hold another key: whether the profile's is taken shows without them.
    let of_headers = |left: &Leftover| left.name == "ANTHROPIC_CUSTOM_HEADERS";
    let seen = facts.client.as_ref().and_then(|client| client.settings.got());
    let has_headers = seen.is_some_and(|settings| settings.leftovers.iter().any(of_headers));
    let because = has_headers.then_some(&client::DEFEATED);
    let judge = |(code, refusals): Refusals<'_>| match of_header(facts, Group::Credentials, &refusals) {
        Some(finding) => finding,
        None => Finding { because, ..one_cause(code, Group::Credentials, profile, &refusals) },
    };
    of_key.map(judge).collect()
}

/// A header of Claude Code's settings that the refusal names: it is another key than the profile's.
pub(super) fn of_header(facts: &Facts, group: Group, refusals: &[(&str, &Refusal)]) -> Option<Finding> {
    let headers = seen(facts)?.headers.as_ref()?;
    let said = refusals.first()?.1.said();
    let words: Vec<_> = said.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).collect();
    let header = headers.names.iter().find(|name| words.iter().any(|word| word.eq_ignore_ascii_case(name)))?;
    let finding = Finding::new(&code::HEADER_REFUSED, group, Severity::Error);
    let finding = finding.with("header", header).with("place", &headers.place).evidence(said);
    let fix = Phrase::new(words::EDIT_HEADER).with("header", header).with("place", &headers.place);
    Some(finding.fix(FixKind::Edit, Who::You, fix))
}

pub(super) fn key_accepted(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    if !shows_key(facts, profile) {
        return Vec::new();
    }
    let finding = Finding::new(&code::KEY_ACCEPTED, Group::Credentials, Severity::Ok);
    let finding = match gateway.product() {
        Some((product, version)) => {
            let finding = finding.with("product", format!("{} {version}", product.name()).trim_end());
            if product == Product::LiteLlm { finding } else { finding.detail(words::DOCUMENTED.into()) }
        }
        // What can't be told is told in no language.
        None => finding.with("product", gateway.url.clone()),
    };
    vec![finding]
}
