//! How an answer comes: as a stream, unbuffered, counted, and how much the gateway adds to its time.

use super::{code, list, seen};
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Probe;
use crate::doctor::facts::gateway::Gateway;
use crate::messages::{Phrase, doctor_gateway as words, seen as seen_words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Asked, Counted, Outcome};

/// Tokens that no model makes within a millisecond: what comes faster was collected before.
const BUFFERED_RATE: u64 = 1;
/// Of fewer nothing can be said.
const ENOUGH: u64 = 32;
/// What says nothing of a number: too slow or too many for a while, and a key that other requests were answered with.
const OTHERWISE: [u16; 4] = [401, 403, 408, 429];
/// Milliseconds that a person feels at every step.
const FELT: u64 = 1000;
/// Milliseconds that no model takes for a first token unless something holds the prompt or the answer up.
const HELD_UP: u64 = 4000;

pub(super) fn not_streamed(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let models = list(gateway.answers().filter(|(_, asked)| asked.outcome == Outcome::Whole).map(|(model, _)| model));
    if models.is_empty() {
        return Vec::new();
    }
    let finding = Finding::new(&code::NOT_STREAMED, Group::Invoke, Severity::Warning).with("models", &models);
    let said =
        Phrase::new(seen_words::LISTED).with("one", "stream: true").with_phrase("other", seen_words::NO_STREAM.into());
    vec![unstreamed(finding, profile, &models, said)]
}

/// The longer answer breaks off where a limit is, and the smallest ones don't meet it.
pub(super) fn broken_off(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let how = |asked: &Asked| match &asked.outcome {
        Outcome::BrokeOff(how) => Some(how.clone()),
        Outcome::Stream { .. }
        | Outcome::Whole
        | Outcome::Unfinished { .. }
        | Outcome::Refused(_)
        | Outcome::NoMessage { .. }
        | Outcome::Page { .. }
        | Outcome::Redirected { .. }
        | Outcome::Moved { .. } => None,
    };
    let found: Vec<_> = gateway.answers().filter_map(|(model, asked)| Some((model, how(asked)?))).collect();
    let longer = gateway.longer.got().and_then(how);
    let Some(said) = found.first().map(|(_, how)| how.clone()).or(longer) else { return Vec::new() };
    let models = list(found.iter().map(|(model, _)| *model));
    let models = if models.is_empty() { list(gateway.answers().map(|(model, _)| model)) } else { models };
    let finding = Finding::new(&code::BROKEN_OFF, Group::Invoke, Severity::Warning).with("models", &models);
    let ask = Phrase::new(words::ASK_CUT).with("url", super::url(profile)).with("models", models);
    let ask = ask.with_phrase("said", seen_words::quoted(&said));
    vec![finding.evidence(said).fix(FixKind::Ask, Who::GatewayAdmin, ask)]
}

/// The longer answer alone may have as many tokens as Claude Code's. What is refused for a moment, or by what stands
/// behind the gateway, is no limit of that.
pub(super) fn length_refused(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let is_answered = gateway.answers_as(&gateway.longer_of);
    let (Some(most), true) = (gateway.most, is_answered) else { return Vec::new() };
    let refusal = match gateway.longer.got().map(|asked| &asked.outcome) {
        Some(Outcome::Refused(refusal)) if refusal.status < 500 && !OTHERWISE.contains(&refusal.status) => refusal,
        _ => return Vec::new(),
    };
    let model = &gateway.longer_of;
    let finding = Finding::new(&code::LENGTH_REFUSED, Group::Invoke, Severity::Error);
    let finding = finding.with("model", model).with("most", most).evidence(format_args!("{model}: {}", refusal.said()));
    let ask = Phrase::new(words::ASK_LENGTH).with("url", super::url(profile)).with("model", model).with("most", most);
    let ask = ask.with_phrase("said", seen_words::quoted(&refusal.said()));
    vec![finding.detail(code::LENGTH_REFUSED.help.into()).fix(FixKind::Ask, Who::GatewayAdmin, ask)]
}

pub(super) fn buffered(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(asked) = seen(facts).and_then(|gateway| gateway.longer.got()) else { return Vec::new() };
    let Outcome::Stream { tokens } = asked.outcome else { return Vec::new() };
    let gap = asked.last.saturating_sub(asked.first);
    if tokens < ENOUGH || tokens <= gap * BUFFERED_RATE {
        return Vec::new();
    }
    let finding = Finding::new(&code::BUFFERED, Group::Invoke, Severity::Warning);
    let finding = finding.with("tokens", tokens).with("gap", gap).with("first", asked.first);
    let said = format!("{tokens} tokens, {} ms + {gap} ms", asked.first);
    vec![unstreamed(finding, profile, "", seen_words::quoted(&said))]
}

fn unstreamed(finding: Finding, profile: &Profile, models: &str, said: Phrase) -> Finding {
    let all = list(profile.models.open_tiers().map(|(_, model)| model));
    let models = if models.is_empty() { &all } else { models };
    let ask = Phrase::new(words::ASK_STREAM).with("url", super::url(profile)).with("models", models);
    finding.saw(&said).fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", said))
}

pub(super) fn no_counting(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let Probe::Got(Some(Counted::Refused(refusal))) = &gateway.counted else { return Vec::new() };
    // Whoever is refused altogether has another finding.
    if !gateway
        .answers()
        .any(|(_, asked)| matches!(asked.outcome, Outcome::Stream { .. } | Outcome::Whole | Outcome::BrokeOff(_)))
    {
        return Vec::new();
    }
    let finding = Finding::new(&code::NO_COUNTING, Group::Invoke, Severity::Info).with("name", refusal.called());
    vec![finding.evidence(refusal.said())]
}

/// What the gateway adds, in milliseconds: by its own word, else by the time of an answer that is its own alone.
pub(super) fn added(gateway: &Gateway) -> Option<(u64, &'static str)> {
    let said = |name: &'static str| {
        let values = gateway.answers().filter_map(|(_, asked)| asked.marks.get(name)?.parse::<f64>().ok());
        // A header's value, whole: it is shown, and compared with a second.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of milliseconds")]
        median(values.map(|value| value.ceil() as u64)).map(|value| (value, name))
    };
    let own = ["x-litellm-overhead-duration-ms", "x-kong-proxy-latency"].into_iter().find_map(said);
    own.or_else(|| Some((median(gateway.greetings().map(|greeting| greeting.took))?, "GET /health/liveliness")))
}

pub(super) fn slow(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some((milliseconds, by)) = seen(facts).and_then(added).filter(|(added, _)| *added > FELT) else {
        return Vec::new();
    };
    let finding = Finding::new(&code::SLOW, Group::Invoke, Severity::Warning).with("milliseconds", milliseconds);
    let ask = Phrase::new(words::ASK_SPEED).with("url", super::url(profile)).with("milliseconds", milliseconds);
    vec![finding.evidence(format_args!("{by}: {milliseconds} ms")).fix(FixKind::Ask, Who::GatewayAdmin, ask)]
}

/// The gateway itself is quick, and every model's shortest answer takes long to begin.
pub(super) fn late(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let streams = |asked: &Asked| matches!(asked.outcome, Outcome::Stream { .. } | Outcome::Whole);
    let begun: Vec<_> = gateway.answers().filter(|(_, asked)| streams(asked)).collect();
    let first = median(begun.iter().map(|(_, asked)| asked.first)).filter(|first| *first > HELD_UP);
    let (Some(first), Some((own, by))) = (first, added(gateway)) else { return Vec::new() };
    let models = list(begun.iter().map(|(model, _)| *model));
    let finding = Finding::new(&code::LATE, Group::Invoke, Severity::Warning).with("first", first).with("own", own);
    let ask = Phrase::new(words::ASK_LATE).with("url", super::url(profile)).with("models", models);
    let ask = ask.with("first", first).with("own", own);
    let finding = begun
        .iter()
        .fold(finding, |finding, (model, asked)| finding.evidence(format_args!("{model}: {} ms", asked.first)));
    vec![finding.evidence(format_args!("{by}: {own} ms")).fix(FixKind::Ask, Who::GatewayAdmin, ask)]
}

pub(super) fn median(values: impl Iterator<Item = u64>) -> Option<u64> {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}
