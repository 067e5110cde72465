//! Findings on requests as large as Claude Code's own, where the smallest ones are answered.
//!
//! Somebody on the way that refuses a size says so without the service's own error, or with 413. What the service itself
//! says of a body that is mostly white space is no fault of anybody's: prompts aren't.

use crate::code::network as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Probe;
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::{CUT, EXPOSED, NO_ACCOUNT};
use crate::messages::{Phrase, doctor_network as words};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::runtime::{Invoked, Refusal};

pub(super) static LOST: Rule = Rule {
    code: &code::LARGE_LOST,
    group: Group::Invoke,
    applies: EVERY,
    after: &[NO_ACCOUNT, CUT, EXPOSED],
    judge: lost,
};
pub(super) static REFUSED: Rule = Rule {
    code: &code::LARGE_REFUSED,
    group: Group::Invoke,
    applies: EVERY,
    after: &[NO_ACCOUNT, CUT, EXPOSED],
    judge: refused,
};

pub(super) static UNTOLD: Rule = Rule {
    code: &code::LARGE_UNTOLD,
    group: Group::Invoke,
    applies: EVERY,
    after: &[NO_ACCOUNT, CUT, EXPOSED],
    judge: untold,
};

/// What came of the large request where the smallest one was answered.
enum Came {
    Nothing(String),
    Refused(Refusal),
}

/// The address, the model, and what came.
fn large(analysis: &Analysis<'_>) -> Option<(String, String, Came)> {
    let facts = analysis.facts;
    let account = || {
        let large = facts.account.large.as_ref()?;
        let small = facts.account.invoked.get(&large.model)?.got()?;
        let host = facts.account.access.got().map(|access| access.runtime.clone()).unwrap_or_default();
        let came = match &large.answer {
            Probe::Failed(failure) => Came::Nothing(failure.causes()),
            Probe::Got(Invoked::Refused(refusal) | Invoked::NotAsStream(refusal)) => Came::Refused(refusal.clone()),
            Probe::Got(Invoked::Answered | Invoked::BrokeOff(_)) | Probe::NotTried(_) => return None,
        };
        small.is_answered().then(|| (host, large.model.clone(), came))
    };
    let gateway = || {
        let gateway = facts.gateway.got()?;
        let large = gateway.large.as_ref()?;
        let small = gateway.asked.get(&large.model)?.got()?;
        let came = match &large.answer {
            Probe::Failed(failure) => Came::Nothing(failure.causes()),
            Probe::Got(asked) => Came::Refused(asked.outcome.refusal()?),
            Probe::NotTried(_) => return None,
        };
        small.outcome.is_answered().then(|| (gateway.url.clone(), large.model.clone(), came))
    };
    account().or_else(gateway)
}

fn lost(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((host, model, Came::Nothing(seen))) = large(analysis) else { return Vec::new() };
    let finding = Finding::new(&code::LARGE_LOST, Group::Invoke, Severity::Error).with("host", &host);
    let ask = Phrase::new(words::ASK_LARGE).with("host", &host).with("seen", &seen);
    vec![finding.evidence(format_args!("{model}: {seen}")).fix(FixKind::Ask, who(analysis), ask)]
}

fn refused(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((host, model, Came::Refused(refusal))) = large(analysis) else { return Vec::new() };
    if !is_of_size(&refusal) {
        return Vec::new();
    }
    let seen = refusal.said();
    let finding = Finding::new(&code::LARGE_REFUSED, Group::Invoke, Severity::Error).with("host", &host);
    let finding = finding.evidence(format_args!("{model}: {seen}"));
    let ask = Phrase::new(words::ASK_LARGE).with("host", &host).with("seen", seen);
    vec![finding.fix(FixKind::Ask, who(analysis), ask)]
}

fn untold(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some((host, model, Came::Refused(refusal))) = large(analysis) else { return Vec::new() };
    if is_of_size(&refusal) {
        return Vec::new();
    }
    let finding = Finding::new(&code::LARGE_UNTOLD, Group::Invoke, Severity::Info).with("host", &host);
    vec![finding.evidence(format_args!("{model}: {}", refusal.said()))]
}

fn is_of_size(refusal: &Refusal) -> bool {
    refusal.status == 413 || refusal.name.is_empty() && refusal.status != 429
}

/// The gateway's people know what stands before it.
fn who(analysis: &Analysis<'_>) -> Who {
    if analysis.facts.gateway.got().is_some() { Who::CloudAdmin } else { Who::NetworkTeam }
}
