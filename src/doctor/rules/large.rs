//! Findings on requests as large as Claude Code's own, where the smallest ones are answered.
//!
//! Somebody on the way that refuses a size says so without the service's own error, or with 413. The service itself says
//! that a limit of its own is reached, or that the request is wrong: what it says so of a body that is mostly white space
//! is no fault of anybody's, since prompts aren't. Where one of the same size passes that holds white space alone, it is
//! for the form of the request, or for the words of a prompt.

use crate::code::{Code, aws, invoke, network as code};
use crate::doctor::Rule;
use crate::doctor::analysis::{Analysis, is_for_bytes, is_proxys, reading};
use crate::doctor::facts::{Failure, Probe};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::{CUT, EXPOSED, NO_ACCOUNT};
use crate::messages::{Message, Phrase, doctor_network as words, seen};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Asked, Invoked, Outcome, Refusal};

pub(super) static LOST: Rule =
    rule(&code::LARGE_LOST, |analysis| judge(analysis, &code::LARGE_LOST, Some(words::ASK_LARGE)));
pub(super) static REFUSED: Rule =
    rule(&code::LARGE_REFUSED, |analysis| judge(analysis, &code::LARGE_REFUSED, Some(words::ASK_LARGE)));
pub(super) static LATER: Rule =
    rule(&code::LARGE_LATER, |analysis| judge(analysis, &code::LARGE_LATER, Some(words::ASK_LATER)));
pub(super) static BEHIND: Rule = rule(&code::LARGE_BEHIND, behind);
pub(super) static LIMITED: Rule =
    rule(&code::LARGE_LIMITED, |analysis| judge(analysis, &code::LARGE_LIMITED, Some(words::ASK_LIMIT)));
pub(super) static UNTOLD: Rule = rule(&code::LARGE_UNTOLD, |analysis| judge(analysis, &code::LARGE_UNTOLD, None));
pub(super) static FORM: Rule =
    rule(&invoke::FORM_REFUSED, |analysis| judge(analysis, &invoke::FORM_REFUSED, Some(words::ASK_FORM)));
pub(super) static WORDS: Rule =
    rule(&code::WORDS_STOPPED, |analysis| judge(analysis, &code::WORDS_STOPPED, Some(words::ASK_WORDS)));

static UNTRIED: &[&[&Code]] = &[NO_ACCOUNT, CUT, EXPOSED];

const fn rule(code: &'static Code, judge: fn(&Analysis<'_>) -> Vec<Finding>) -> Rule {
    Rule { code, group: Group::Invoke, applies: EVERY, after: UNTRIED, judge }
}

/// What is answered where requests are too many, too large together or take too long, whatever their form.
const LIMITS: [u16; 6] = [408, 429, 503, 504, 524, 529];

/// What is answered to a request that isn't understood.
const NOT_UNDERSTOOD: [u16; 2] = [400, 422];

/// A request that went otherwise than the smallest one to the same model, which was answered.
struct Otherwise {
    host: String,
    model: String,
    came: Came,
    /// One of its size that held nothing but white space was answered too.
    is_of_words: bool,
    /// One as large as a session's first request was answered.
    first_passes: bool,
    is_page: bool,
}

enum Came {
    Nothing(Failure),
    Refused(Refusal),
}

impl Otherwise {
    /// Silence in the time that doctor has is told as that, and what fails at times, or before a request is sent, too.
    fn of(analysis: &Analysis<'_>) -> Option<Self> {
        Self::of_size(analysis).filter(|it| match &it.came {
            Came::Nothing(why) => why.code == aws::UNREACHABLE.id && !analysis.breaks_at_times(why),
            Came::Refused(refusal) => !analysis.passes_at_times(refusal),
        })
    }

    fn of_size(Analysis { facts, .. }: &Analysis<'_>) -> Option<Self> {
        let account = || {
            let large = facts.account.large.as_ref()?;
            let small = facts.account.invoked.get(&large.model)?.got()?;
            let host = facts.account.access.got().map(|access| access.runtime.clone()).unwrap_or_default();
            let came = match &large.answer {
                Probe::Failed(failure) => Came::Nothing(failure.clone()),
                Probe::Got(Invoked::Refused(refusal) | Invoked::NotAsStream(refusal)) => Came::Refused(refusal.clone()),
                Probe::Got(
                    Invoked::Answered | Invoked::BrokeOff(_) | Invoked::Reset(_) | Invoked::Unfinished { .. },
                )
                | Probe::NotTried(_) => {
                    return None;
                }
            };
            let (model, is_of_words) = (large.model.clone(), large.is_of_words);
            let is_page = matches!(&came, Came::Refused(refusal) if refusal.is_page());
            let first_passes = large.first_passes;
            small.is_answered().then_some(Self { host, model, came, is_of_words, first_passes, is_page })
        };
        let gateway = || {
            let gateway = facts.gateway.got()?;
            let large = gateway.large.as_ref()?;
            let small = gateway.asked.get(&large.model)?.got()?;
            let came = match &large.answer {
                Probe::Failed(failure) => Came::Nothing(failure.clone()),
                Probe::Got(asked) => Came::Refused(asked.outcome.refusal()?),
                Probe::NotTried(_) => return None,
            };
            let (host, model, is_of_words) = (gateway.url.clone(), large.model.clone(), large.is_of_words);
            let is_page = large.answer.got().is_some_and(|asked| matches!(asked.outcome, Outcome::Page { .. }));
            let first_passes = large.first_passes;
            small.outcome.is_answered().then_some(Self { host, model, came, is_of_words, first_passes, is_page })
        };
        account().or_else(gateway)
    }

    /// Whose work it is. What the service itself says of the words' place in the request is nobody's: its size passed.
    fn code(&self) -> Option<&'static Code> {
        let is_on_the_way = match &self.came {
            Came::Nothing(_) => true,
            Came::Refused(refusal) => refusal.status == 413 || refusal.name.is_empty() && refusal.status != 429,
        };
        let is_of_form = match &self.came {
            Came::Nothing(_) => false,
            Came::Refused(_) if self.is_page => false,
            Came::Refused(refusal) if is_on_the_way => NOT_UNDERSTOOD.contains(&refusal.status),
            Came::Refused(refusal) => !LIMITS.contains(&refusal.status),
        };
        match (&self.came, is_on_the_way) {
            _ if self.is_of_words && is_of_form => Some(&invoke::FORM_REFUSED),
            _ if self.is_of_words => is_on_the_way.then_some(&code::WORDS_STOPPED),
            (Came::Nothing(_), _) => Some(&code::LARGE_LOST),
            (Came::Refused(_), true) if self.first_passes => Some(&code::LARGE_LATER),
            (Came::Refused(_), true) => Some(&code::LARGE_REFUSED),
            (Came::Refused(refusal), false) if LIMITS.contains(&refusal.status) => Some(&code::LARGE_LIMITED),
            (Came::Refused(_), false) => Some(&code::LARGE_UNTOLD),
        }
    }
}

/// One that a gateway passes on as large as it is doesn't come through, where it takes as much white space.
fn behind(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(gateway) = facts.gateway.got() else { return Vec::new() };
    // What as much white space meets as well has its own finding.
    let Some(kept) = gateway.kept.as_ref().filter(|kept| gateway.large.is_none() && gateway.answers_as(&kept.model))
    else {
        return Vec::new();
    };
    let quoted = match &kept.answer {
        Probe::Failed(why) if why.code == aws::UNREACHABLE.id && !analysis.breaks_at_times(why) => why.said(),
        Probe::Got(asked) => match asked.outcome.refusal() {
            Some(refusal) if is_of_size(asked, &refusal, profile) && !analysis.passes_at_times(&refusal) => {
                seen::quoted(&refusal.said())
            }
            _ => return Vec::new(),
        },
        Probe::Failed(_) | Probe::NotTried(_) => return Vec::new(),
    };
    let size = kept.size.div_ceil(1000);
    let finding = Finding::new(&code::LARGE_BEHIND, Group::Invoke, Severity::Error);
    let finding = finding.with("host", &gateway.url).with("size", size).saw(&seen::of(&kept.model, quoted.clone()));
    let ask = Phrase::new(words::ASK_LARGE_BEHIND).with("host", &gateway.url).with("size", size);
    vec![finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("seen", quoted))]
}

/// Whether somebody stops a request for how large it is. A model's or a key's own tokens are no matter of bytes.
fn is_of_size(asked: &Asked, refusal: &Refusal, profile: &Profile) -> bool {
    let is_page = matches!(asked.outcome, Outcome::Page { .. }) && !LIMITS.contains(&refusal.status);
    let is_of_tokens = || refusal.message.to_ascii_lowercase().contains("token");
    let is_said = || reading(refusal, profile).is_some_and(|reading| is_for_bytes(reading.error.code));
    is_page || (refusal.status == 413 || is_said()) && !is_of_tokens()
}

/// The finding of this code, with what is asked of whoever knows the way.
fn judge(analysis: &Analysis<'_>, code: &'static Code, ask: Option<Message>) -> Vec<Finding> {
    let Some(it) = Otherwise::of(analysis).filter(|it| it.code() == Some(code)) else { return Vec::new() };
    let quoted = match &it.came {
        Came::Nothing(failure) => failure.said(),
        Came::Refused(refusal) => seen::quoted(&refusal.said()),
    };
    let finding = |severity| {
        let finding = Finding::new(code, Group::Invoke, severity).with("host", &it.host);
        finding.saw(&seen::of(&it.model, quoted.clone()))
    };
    let Some(ask) = ask else { return vec![finding(Severity::Info)] };
    // A gateway's people know what stands before it, and a service's own limit is no matter of the network's.
    let is_services = [&code::LARGE_LIMITED, &invoke::FORM_REFUSED].contains(&code);
    let is_networks = match &it.came {
        Came::Refused(refusal) => is_proxys(&refusal.message, analysis.profile),
        Came::Nothing(_) => false,
    };
    let who = match (analysis.facts.gateway.got().is_some() && !is_networks, is_services) {
        (true, _) => Who::GatewayAdmin,
        (false, true) => Who::CloudAdmin,
        (false, false) => Who::NetworkTeam,
    };
    let ask = Phrase::new(ask).with("host", &it.host).with_phrase("seen", quoted.clone());
    // Whoever begins gets an answer.
    let severity = if *code == code::LARGE_LATER { Severity::Warning } else { Severity::Error };
    vec![finding(severity).fix(FixKind::Ask, who, ask)]
}
