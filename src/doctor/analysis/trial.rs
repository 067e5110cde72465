//! What Claude Code itself got in place of an answer (`--with-client`), and whether the requests of the probes got the same:
//! then it is told once, as what these met.

use super::{read, reading};
use crate::code::error_text::is_of_whoever_answers;
use crate::code::{Code, error_gateway, error_model, error_proxy, error_size};
use crate::doctor::facts::trial::Trial;
use crate::doctor::facts::{Facts, Probe};
use crate::explain::Reading;
use crate::models::id::plain;
use crate::profile::Profile;
use crate::session::invoke::{Asked, Invoked, Refusal};

/// What Claude Code got in place of an answer.
pub(in crate::doctor) struct OfClient<'a> {
    pub(in crate::doctor) trial: &'a Trial,
    /// What the catalogue of errors makes of it, by the first of its texts that says what it is.
    pub(in crate::doctor) reading: Option<Reading>,
    /// The probes' requests got the same, or what this follows from.
    pub(in crate::doctor) is_told: bool,
}

/// What a request of the probes got in place of an answer.
struct Met {
    /// `None` where nobody answered.
    status: Option<u16>,
    message: String,
    code: Option<&'static Code>,
}

/// So much of a message is nobody else's.
const TELLING: usize = 120;
/// A message of fewer characters may be said by anybody.
const SHORT: usize = 24;

impl<'a> OfClient<'a> {
    /// Nothing where it wasn't started, or was answered.
    pub(super) fn new(facts: &'a Facts, profile: &Profile) -> Option<Self> {
        let trial = facts.trial.got().filter(|trial| !trial.answered)?;
        let readings = |is_meant: fn(&&str) -> bool| {
            let texts = trial.texts().filter(is_meant);
            texts.filter_map(|text| read(text, profile)).collect::<Vec<_>>()
        };
        // Its own words for whatever is answered say less than the answer, which its debug output has.
        let telling = readings(is_of_request).into_iter().find(|reading| !is_vague(reading.error.code));
        let reading = telling.or_else(|| readings(|_| true).into_iter().next());
        let is_told = is_told(trial, reading.as_ref(), &met(trial, facts, profile));
        Some(Self { trial, reading, is_told })
    }
}

/// Whether a text says of a request that it has too many bytes, whoever says it.
pub(in crate::doctor) fn is_for_bytes(code: &Code) -> bool {
    let codes = [
        &error_size::CONVERSATION_SIZE,
        &error_size::BODY_TOO_LARGE,
        &error_proxy::TOO_LARGE,
        &error_proxy::OWN_SIZE_LIMIT,
    ];
    codes.iter().any(|of_bytes| **of_bytes == *code)
}

/// Whether its debug output says it of a request, or it says it itself.
fn is_of_request(text: &&str) -> bool {
    ["API error", "API Error", "Error in API request", "Non-streaming fallback"].iter().any(|said| text.contains(said))
}

/// What is said of an answer, or of the lack of one, whoever gave it: an answer itself says more.
fn is_vague(code: &Code) -> bool {
    is_of_whoever_answers(code) || *code == error_model::SELECTED_MODEL
}

/// What the probes got of the model that Claude Code asked for last; of all models where that one wasn't asked for.
fn met(trial: &Trial, facts: &Facts, profile: &Profile) -> Vec<Met> {
    let asked = trial.asked.last().map(|model| plain(model));
    let is_its = |model: &str| asked.as_ref().is_some_and(|asked| plain(model) == *asked);
    let direct = facts.account.invoked.iter().map(|(model, answer)| (model, of(answer, refused, profile)));
    let gateway = facts.gateway.got().into_iter().flat_map(|gateway| &gateway.asked);
    let routed = gateway.map(|(model, asked)| (model, of(asked, lacking, profile)));
    let fielded = facts.gateway.got().and_then(|gateway| gateway.fielded.as_ref());
    let fielded = fielded.map(|it| (&it.model, of(&it.answer, lacking, profile)));
    let all: Vec<_> = direct.chain(routed).chain(fielded).collect();
    let is_asked = all.iter().any(|(model, _)| is_its(model));
    let is_meant = |model: &str| !is_asked || is_its(model);
    all.into_iter().filter(|(model, _)| is_meant(model)).filter_map(|(_, met)| met).collect()
}

fn of<T>(answer: &Probe<T>, lacking: impl Fn(&T) -> Option<Refusal>, profile: &Profile) -> Option<Met> {
    match answer {
        Probe::Got(answer) => lacking(answer).map(|refusal| Met {
            status: Some(refusal.status),
            message: spaced(refusal.title().unwrap_or(&refusal.message)),
            code: reading(&refusal, profile).map(|reading| reading.error.code),
        }),
        Probe::Failed(failure) => Some(Met { status: None, message: failure.causes(), code: None }),
        Probe::NotTried(_) => None,
    }
}

/// What stands in place of the answer that Claude Code needs.
fn lacking(asked: &Asked) -> Option<Refusal> {
    asked.outcome.refusal()
}

/// A stream that breaks off is asked for again, in one piece.
fn refused(invoked: &Invoked) -> Option<Refusal> {
    match invoked {
        Invoked::Refused(refusal) => Some(refusal.clone()),
        Invoked::NotAsStream(page) if page.status != 200 => Some(page.clone()),
        Invoked::Answered
        | Invoked::BrokeOff(_)
        | Invoked::Reset(_)
        | Invoked::Unfinished { .. }
        | Invoked::NotAsStream(_) => None,
    }
}

fn is_told(trial: &Trial, reading: Option<&Reading>, met: &[Met]) -> bool {
    let said: Vec<String> = trial.texts().map(spaced).collect();
    let statuses: Vec<u16> = said.iter().flat_map(|text| statuses(text)).collect();
    let code = reading.map(|reading| reading.error.code);
    met.iter().any(|met| {
        let is_status = met.status.is_some_and(|status| statuses.contains(&status));
        let is_same = code.is_some_and(|code| met.code.is_some_and(|met| *met == *code));
        // The gateway pauses a model for what it has just been answered.
        let is_follow_on = code.is_some_and(|code| *code == error_gateway::COOLDOWN) && met.status.is_some();
        let is_vague = code.is_none_or(is_vague) && (is_status || statuses.is_empty() && code.is_some());
        let telling: String = met.message.chars().take(TELLING).collect();
        let is_long = telling.chars().count() >= SHORT;
        let is_in = !telling.is_empty() && (is_long || is_status) && said.iter().any(|text| text.contains(&telling));
        is_same || is_follow_on || is_vague || is_in
    })
}

/// On one line, without what JSON and a log put before quotes and line ends.
fn spaced(text: &str) -> String {
    let text = text.replace("\\n", " ").replace("\\r", " ").replace('\\', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The statuses of answers that a text of Claude Code's begins with: `API error (attempt 1/2): 404 404 …`,
/// `API Error: Request rejected (429)`, `(HTTP 200)`; seen with 2.1.332.
fn statuses(text: &str) -> Vec<u16> {
    const HEAD: usize = 160;
    let head: String = text.chars().take(HEAD).collect();
    let words = head.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| word.len() == 3)
        .filter_map(|word| word.parse::<u16>().ok())
        .filter(|it| (200..600).contains(it))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_where_claude_code_says_it() {
        for (text, expected) in [
            ("API error (attempt 1/2): 404 404 no Route matched with those values", &[404, 404][..]),
            ("API Error: Request rejected (429) · No deployments available", &[429]),
            ("API Error: API returned an empty or malformed response (HTTP 200) — check", &[200]),
            ("Request timed out after 1500 ms, 12 times", &[]),
        ] {
            assert_eq!(statuses(text), expected, "{text}");
        }
    }

    #[test]
    fn what_a_log_escapes_is_the_same_text() {
        assert_eq!(spaced("Received Model\\nGroup=\\\"x\\\"\n y"), "Received Model Group=\"x\" y");
    }
}
