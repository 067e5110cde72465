//! Findings on Claude Code's own run: which model answered and where that is processed, or what failed.

use super::causes::{CUT, EXPOSED, NO_ACCOUNT, TOO_LARGE};

use crate::code::{Code, invoke as code, network};
use crate::doctor::Rule;
use crate::doctor::analysis::{Analysis, OfClient, is_for_bytes, read};
use crate::doctor::facts::Probe;
use crate::doctor::facts::trial::{
    BY_CLOCK, COULD_OPEN, Ended, HangingHook, INTERRUPTED, NO_CREDENTIALS, NO_KEY, NOT_ACCEPTED, NOT_FOUND,
    NOT_INSIDE as LEAVES, NOT_LOOKED_AT, Trial, UNHEARD,
};
use crate::doctor::residency::of_dialled;
use crate::doctor::rule::EVERY;
use crate::doctor::rules::client::contact;
use crate::messages::seen::quoted;
use crate::messages::{Phrase, doctor_invoke as words, doctor_network as way, explain as say};
use crate::models::residency::Verdict;
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(super) static OUTSIDE: Rule = rule(&code::CLIENT_OUTSIDE, &[], outside);
pub(super) static FAILED: Rule = rule(&code::CLIENT_FAILED, UNTRIED, failed);
/// A session of one word has nothing that could be left out.
pub(super) static FIRST: Rule = rule(&network::FIRST_REFUSED, &[NO_ACCOUNT, CUT, EXPOSED, TOO_LARGE], first);
pub(super) static LATE: Rule = rule(&code::CLIENT_LATE, UNTRIED, late);
pub(super) static NOT_STARTED: Rule = rule(&code::CLIENT_NOT_STARTED, &[], not_started);
pub(super) static MET: Rule = rule(&code::CLIENT_MET, &[], met);
/// Whether a hook ends shows only where it is started.
pub(super) static HANGING: Rule = rule(&code::CLIENT_HANGING, &[], hanging);
pub(super) static ANSWERED: Rule = rule(&code::CLIENT_ANSWERED, &[WENT_OUTSIDE], answered);

static UNTRIED: &[&[&Code]] = &[NO_ACCOUNT, CUT, EXPOSED];
static WENT_OUTSIDE: &[&Code] = &[&code::CLIENT_OUTSIDE];

const fn rule(
    code: &'static Code,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Analysis<'_>) -> Vec<Finding>,
) -> Rule {
    Rule { code, group: Group::Invoke, applies: EVERY, after, judge }
}

fn version(trial: &Trial) -> &str {
    trial.version.as_deref().unwrap_or("?")
}

fn finding(code: &'static Code, severity: Severity, trial: &Trial) -> Finding {
    Finding::new(code, Group::Invoke, severity).with("version", version(trial))
}

/// A model that it named and that leads outside, whether or not it answered.
fn outside(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(trial) = facts.trial.got() else { return Vec::new() };
    let leads = |model: &&String| of_dialled(facts, profile, model).is_some_and(|(verdict, _)| verdict.is_outside());
    let mut outside: Vec<_> = trial.asked.iter().filter(leads).cloned().collect();
    outside.dedup();
    if outside.is_empty() {
        return Vec::new();
    }
    let models = outside.join(", ");
    let ask = Phrase::new(words::CLOSE_MODEL).with("model", &models);
    let finding = finding(&code::CLIENT_OUTSIDE, Severity::Error, trial).with("model", &models);
    let finding = finding.with("regions", profile.residency.regions.join(", ")).evidence(&trial.program);
    vec![finding.fix(FixKind::Ask, Who::CloudAdmin, ask)]
}

/// As much of a text as evidence takes: it was read whole.
fn shown(text: &str) -> String {
    cut(text, MOST_SHOWN)
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn first(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(OfClient { trial, reading: Some(reading), is_told: false }) = &analysis.of_client else {
        return Vec::new();
    };
    if !is_for_bytes(reading.error.code) {
        return Vec::new();
    }
    let (host, who) = match analysis.facts.gateway.got() {
        Some(gateway) => (gateway.url.clone(), Who::GatewayAdmin),
        None => (analysis.profile.hosts().join(", "), Who::NetworkTeam),
    };
    let finding = Finding::new(&network::FIRST_REFUSED, Group::Invoke, Severity::Error).with("host", &host);
    let finding = finding.detail(Phrase::new(words::OF_CLIENT).with("version", version(trial)));
    let finding = trial.texts().map(shown).fold(finding, Finding::evidence);
    let ask = Phrase::new(way::ASK_FIRST).with("host", host).with_phrase("seen", quoted(&said(trial)));
    vec![finding.detail(network::FIRST_REFUSED.help.into()).fix(FixKind::Ask, who, ask)]
}

fn failed(analysis: &Analysis<'_>) -> Vec<Finding> {
    unanswered(analysis, |ended| !matches!(ended, Ended::Deadline(_)))
}

fn late(analysis: &Analysis<'_>) -> Vec<Finding> {
    unanswered(analysis, |ended| matches!(ended, Ended::Deadline(_)))
}

fn unanswered(analysis: &Analysis<'_>, is_meant: impl Fn(Ended) -> bool) -> Vec<Finding> {
    let Analysis { facts, .. } = analysis;
    let Some(OfClient { trial, reading, is_told }) = &analysis.of_client else { return Vec::new() };
    // What the requests of the probes met has its finding already.
    let is_of_size = reading.as_ref().is_some_and(|reading| is_for_bytes(reading.error.code));
    if *is_told || is_of_size || !is_meant(trial.ended) {
        return Vec::new();
    }
    let evidence = |finding: Finding| trial.texts().map(shown).fold(finding, Finding::evidence);
    let Some(reading) = reading else {
        let finding = match trial.ended {
            Ended::Deadline(seconds) => finding(&code::CLIENT_LATE, Severity::Error, trial).with("seconds", seconds),
            Ended::Exit(_) | Ended::Signal => {
                finding(&code::CLIENT_FAILED, Severity::Error, trial).with("said", said(trial))
            }
        };
        let known = facts.client.as_ref().and_then(|client| client.verified.as_ref()).map(ToString::to_string);
        let other = Phrase::new(words::SEND_WORDS).with("known", known.unwrap_or_default());
        return vec![evidence(finding).fix(FixKind::Edit, Who::You, other)];
    };
    let finding = Finding::new(reading.error.code, Group::Invoke, Severity::Error);
    let finding = finding.detail(Phrase::new(words::OF_CLIENT).with("version", version(trial)));
    let finding = if reading.error.verified { finding } else { finding.detail(say::UNVERIFIED.into()) };
    let known = [("model", trial.model().unwrap_or("?"))];
    let finding = evidence(finding);
    vec![match (reading.asking_with(&known, trial.texts().next().unwrap_or("?")), reading.error.who()) {
        (Some(ask), who) => finding.detail(reading.help()).fix(FixKind::Ask, who, ask),
        (None, _) => finding.fix(FixKind::Edit, Who::You, reading.help()),
    }]
}

/// Its first words, for a title.
fn said(trial: &Trial) -> String {
    let said = trial.texts().next().unwrap_or("?");
    cut(said, MOST)
}

/// How many characters of an error a title takes, and how many evidence.
const MOST: usize = 120;
const MOST_SHOWN: usize = 1000;

fn not_started(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let finding = |severity| Finding::new(&code::CLIENT_NOT_STARTED, Group::Invoke, severity);
    match &facts.trial {
        Probe::NotTried(why) if !why.is_empty() => {
            let said = match why.as_str() {
                NO_CREDENTIALS => words::SIGN_IN_FIRST.into(),
                UNHEARD => words::UNHEARD.into(),
                BY_CLOCK => words::BY_CLOCK.into(),
                NOT_ACCEPTED => words::NOT_ACCEPTED.into(),
                NOT_LOOKED_AT => words::NOT_LOOKED_AT.into(),
                NO_KEY => words::NO_KEY.into(),
                LEAVES => words::NOT_INSIDE.into(),
                NOT_FOUND => words::NOT_FOUND.into(),
                INTERRUPTED => words::INTERRUPTED.into(),
                COULD_OPEN => words::COULD_OPEN.into(),
                other => Phrase::new(words::OTHER).with("why", other),
            };
            let finding = finding(Severity::Info).with_phrase("why", said);
            vec![match why.as_str() {
                NO_CREDENTIALS => finding.fix(FixKind::Run, Who::You, words::LOGIN),
                _ => finding,
            }]
        }
        Probe::Failed(failure) => {
            let finding = finding(Severity::Warning).with_phrase("why", failure.said());
            vec![finding.fix(FixKind::Run, Who::You, words::LOOK_AT_PROGRAM)]
        }
        Probe::NotTried(_) | Probe::Got(_) => Vec::new(),
    }
}

fn met(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(trial) = facts.trial.got().filter(|trial| trial.answered) else { return Vec::new() };
    let known: Vec<_> = trial.errors.iter().filter(|error| read(error, profile).is_some()).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let finding = finding(&code::CLIENT_MET, Severity::Info, trial).with("count", known.len());
    vec![known.into_iter().map(|error| shown(error)).fold(finding, Finding::evidence)]
}

fn hanging(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(trial) = facts.trial.got() else { return Vec::new() };
    let judge = |hook: &HangingHook| {
        let place = hook.place.as_ref();
        let finding = finding(&code::CLIENT_HANGING, Severity::Warning, trial).with("seconds", hook.seconds);
        let finding = place.into_iter().fold(finding, |finding, place| finding.evidence(&place.name));
        let finding = finding.with("event", &hook.event).with("command", &hook.command);
        let text = |text| Phrase::new(text).with("event", &hook.event).with("command", &hook.command);
        let text = |it| place.into_iter().fold(text(it), |text, place| text.with("place", &place.name));
        if place.is_some_and(|place| place.managed) {
            let ask = text(words::ASK_HANGING).with("contact", contact(profile)).with("seconds", hook.seconds);
            return finding.fix(FixKind::Ask, Who::DeviceAdmin, ask);
        }
        finding.fix(FixKind::Edit, Who::You, text(words::EDIT_HANGING))
    };
    trial.hanging.iter().map(judge).collect()
}

fn answered(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(trial) = facts.trial.got().filter(|trial| trial.answered) else { return Vec::new() };
    let Some(model) = trial.model() else { return Vec::new() };
    let place = match of_dialled(facts, profile, model) {
        Some((Verdict::Proven, regions)) => Phrase::new(words::PROCESSED).with("regions", regions.join(", ")),
        Some((Verdict::Configured, regions)) => Phrase::new(words::CONFIGURED).with("regions", regions.join(", ")),
        Some((Verdict::Unverified(_) | Verdict::Outside(_), _)) | None => words::NOT_PROVEN.into(),
    };
    let finding = finding(&code::CLIENT_ANSWERED, Severity::Ok, trial).with("model", model);
    vec![finding.with_phrase("place", place).evidence(&trial.program)]
}
