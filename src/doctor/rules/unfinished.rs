//! Findings on answers that had begun, or were still to come, when nobody waited any more. Claude Code waits for minutes, so
//! what is slow is a warning; but for the end of a stream that holds the whole message it waits in vain.

use crate::code::{Code, aws, invoke as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::{CUT, EXPOSED, NO_ACCOUNT};
use crate::messages::{Message, Phrase, doctor_invoke as words, doctor_network as way};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Asked, Invoked, Outcome};

pub(super) static ENDLESS: Rule = rule(&code::ENDLESS, |analysis| {
    tell(analysis, State::Endless, (&code::ENDLESS, Severity::Error, words::ASK_ENDLESS))
});
pub(super) static SLOW: Rule =
    rule(&code::SLOW, |analysis| tell(analysis, State::Slow, (&code::SLOW, Severity::Warning, words::ASK_SLOW)));

static UNTRIED: &[&[&Code]] = &[NO_ACCOUNT, CUT, EXPOSED];

const fn rule(code: &'static Code, judge: fn(&Analysis<'_>) -> Vec<Finding>) -> Rule {
    Rule { code, group: Group::Invoke, applies: EVERY, after: UNTRIED, judge }
}

/// What an answer lacked in the end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing but the stream's end.
    Endless,
    /// A part of it, or all.
    Slow,
}

impl State {
    const fn of(is_whole: bool) -> Self {
        if is_whole { Self::Endless } else { Self::Slow }
    }

    const fn of_gateway(asked: &Asked) -> Option<Self> {
        match asked.outcome {
            Outcome::Unfinished { is_whole } => Some(Self::of(is_whole)),
            _ => None,
        }
    }

    const fn of_account(invoked: &Invoked) -> Option<Self> {
        match invoked {
            Invoked::Unfinished { is_whole } => Some(Self::of(*is_whole)),
            _ => None,
        }
    }
}

/// Whether no answer of a gateway's means that it is slow: it is there, and says something else.
pub(super) fn is_slow(gateway: &Gateway, why: &Failure) -> bool {
    why.code == aws::TIMEOUT.id && (gateway.greetings().next().is_some() || gateway.answers().next().is_some())
}

/// The models whose answers were so, and who was asked.
fn models<'a>(analysis: &Analysis<'a>, state: State) -> (String, Vec<&'a str>, Who) {
    let facts: &'a Facts = analysis.facts;
    if let Some(gateway) = facts.gateway.got() {
        let is_so = |asked: &Probe<Asked>| match asked {
            Probe::Got(asked) => State::of_gateway(asked) == Some(state),
            Probe::Failed(why) => state == State::Slow && is_slow(gateway, why),
            Probe::NotTried(_) => false,
        };
        let models = gateway.asked.iter().filter(|(_, asked)| is_so(asked));
        (gateway.url.clone(), models.map(|(model, _)| model.as_str()).collect(), Who::GatewayAdmin)
    } else {
        let is_so = |answer: &Probe<Invoked>| match answer {
            Probe::Got(invoked) => State::of_account(invoked) == Some(state),
            Probe::Failed(why) => state == State::Slow && analysis.is_silent(why),
            Probe::NotTried(_) => false,
        };
        let models = facts.account.invoked.iter().filter(|(_, answer)| is_so(answer));
        let host = facts.account.access.got().map(|access| access.runtime.clone()).unwrap_or_default();
        (host, models.map(|(model, _)| model.as_str()).collect(), Who::NetworkTeam)
    }
}

/// The model that answered the smallest request, and said nothing to one as large as a prompt.
fn large(facts: &Facts) -> Option<&str> {
    let is_silent = |why: Option<&Failure>| why.is_some_and(|why| why.code == aws::TIMEOUT.id);
    let account = facts.account.large.as_ref().filter(|large| is_silent(large.answer.failure()));
    let gateway = facts.gateway.got().and_then(|gateway| gateway.large.as_ref());
    let gateway = gateway.filter(|large| is_silent(large.answer.failure()));
    let kept = facts.gateway.got().and_then(|gateway| gateway.kept.as_ref());
    let kept = kept.filter(|kept| is_silent(kept.answer.failure()));
    let gateway = gateway.map(|large| large.model.as_str()).or_else(|| kept.map(|kept| kept.model.as_str()));
    account.map(|large| large.model.as_str()).or(gateway)
}

/// Whether no model said a word.
fn is_unheard(analysis: &Analysis<'_>) -> bool {
    let mut tried = analysis.facts.account.invoked.values().filter(|answer| answer.is_tried());
    let is_silent = |answer: &Probe<Invoked>| answer.failure().is_some_and(|why| analysis.is_silent(why));
    analysis.facts.gateway.got().is_none() && tried.clone().next().is_some() && tried.all(is_silent)
}

fn tell(
    analysis: &Analysis<'_>,
    state: State,
    (code, severity, ask): (&'static Code, Severity, Message),
) -> Vec<Finding> {
    let (host, mut models, who) = models(analysis, state);
    let large = large(analysis.facts).filter(|_| state == State::Slow);
    let is_of_size = models.is_empty();
    models.extend(large.filter(|model| !models.contains(model)));
    if models.is_empty() {
        return Vec::new();
    }
    let models = models.join(", ");
    // Slow or dead, nobody can tell; Claude Code has no answer now either.
    let is_unheard = state == State::Slow && is_unheard(analysis);
    // Some waited for a connection, of which doctor opens more at once than Claude Code.
    if state == State::Slow && !is_unheard && analysis.facts.network.got().is_some_and(|network| network.is_limited) {
        return Vec::new();
    }
    let severity = if is_unheard { Severity::Error } else { severity };
    let finding = Finding::new(code, Group::Invoke, severity).with("host", &host).with("models", &models);
    let ask = Phrase::new(ask).with("host", host).with("models", models);
    let finding = if is_of_size { finding.detail(words::LARGE_SILENT.into()) } else { finding };
    let finding = finding.detail(code.help.into());
    vec![if is_of_size || is_unheard {
        finding.fix(FixKind::Run, Who::You, way::AGAIN_LONG)
    } else {
        finding.fix(FixKind::Ask, who, ask)
    }]
}
