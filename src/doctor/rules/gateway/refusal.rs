//! What a gateway refuses, by cause: a refusal has the code that `explain` gives its text, and models refused alike are one
//! finding.

use std::collections::BTreeMap;

use super::before::other_ways;
use super::{code, list, said};
use crate::code::error_text::{Cloud, ErrorText, behind, cloud, is_of_models, led_out};
use crate::code::{
    Code, Exit, error_answer, error_gateway_key, error_gateway_setup, error_hosted, error_proxy, error_router,
    error_status, error_stream,
};
use crate::doctor::analysis::reading;
use crate::doctor::facts::gateway::Gateway;
use crate::messages::seen::quoted;
use crate::messages::{Lang, Phrase, doctor_gateway as words, explain as say};
use crate::profile::{ApiFormat, Profile};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Outcome, Refusal};

/// What is said of the servers behind whoever answers.
const BEHIND: [&Code; 2] = [&error_proxy::BETWEEN, &error_proxy::SERVICE_EDGE];

/// A refusal's code, by its words; else by its status, where that leaves no doubt.
pub(super) fn code_of(refusal: &Refusal, profile: &Profile) -> &'static Code {
    if refusal.is_cut_short() {
        return &code::CUT_SHORT;
    }
    if lost_header(refusal).is_some() {
        return &code::HEADER_LOST;
    }
    match reading(refusal, profile) {
        // No credentials of a cloud leave this machine: what a cloud says of some is said to the gateway, of its own.
        Some(reading) if is_of_cloud(reading.error) => &error_gateway_setup::GATEWAY_SETUP,
        // It was reached: what fails on the way fails behind it.
        Some(reading)
            if refusal.status >= 500
                && let Some(code) = behind(reading.error.code) =>
        {
            code
        }
        // The profile's own names alone were asked for.
        Some(reading) if let Some(code) = led_out(reading.error.code) => code,
        // Nobody but who holds the gateway's certificate can say so on this connection.
        // A plain 404 of a gateway's own.
        Some(reading) if refusal.status == 404 && is_in(error_status::TEXTS, reading.error.code) => &said::NO_PATH,
        // A key was sent.
        Some(reading) if *reading.error.code == error_gateway_key::NO_KEY => &code::KEY_UNREAD,
        Some(reading) if BEHIND.iter().any(|behind| **behind == *reading.error.code) => &code::BROKEN,
        Some(reading) => reading.error.code,
        None if refusal.status == 404 && names_path(refusal) => &said::NO_PATH,
        None if refusal.status == 401 => &error_gateway_key::KEY_REFUSED,
        None if refusal.status == 429 => &error_status::LIMITED,
        None if refusal.status >= 500 => &code::BROKEN,
        None => &code::REFUSED,
    }
}

/// The header that each request bears and that is said to be missing.
fn lost_header(refusal: &Refusal) -> Option<&'static str> {
    const SENT: [&str; 1] = ["anthropic-version"];
    let said = refusal.message.to_ascii_lowercase();
    let is_missing = ["required", "missing"].iter().any(|word| said.contains(word));
    SENT.into_iter().find(|header| is_missing && said.contains(header))
}

/// Whether what comes with 404 is about the path that was asked for, and no model.
fn names_path(refusal: &Refusal) -> bool {
    const PATHS: [&str; 4] = ["/v1/messages", "/model/", ":streamRawPredict", ":rawPredict"];
    PATHS.iter().any(|path| refusal.message.contains(path))
}

/// Whether it is OpenAI's own text, or one that sends to its pages.
fn is_openais(refusal: &Refusal) -> bool {
    let said = refusal.message.to_ascii_lowercase();
    refusal.status == 404 && ["openai", "unknown request url", "/chat/completions"].iter().any(|it| said.contains(it))
}

/// Whether Azure API Management says it, of its subscriptions' keys.
fn is_apims(refusal: &Refusal) -> bool {
    let said = refusal.message.to_ascii_lowercase();
    said.contains("subscription key") || said.contains("application credentials")
}

/// A text on somebody's sign-in at a cloud.
fn is_of_cloud(error: &ErrorText) -> bool {
    let is_clouds = || matches!(cloud(error.code), Some(Cloud::Google | Cloud::Microsoft));
    behind(error.code).is_some_and(|code| *code == error_gateway_setup::GATEWAY_SETUP)
        || error.code.exit == Exit::Person && is_clouds()
}

/// What a gateway says of itself, of keys and of models by this code.
fn own_text(code: &Code) -> Option<&'static ErrorText> {
    [error_gateway_setup::TEXTS, error_gateway_key::TEXTS, said::TEXTS]
        .into_iter()
        .flatten()
        .find(|text| *text.code == *code)
}

fn is_in(texts: &[ErrorText], code: &Code) -> bool {
    texts.iter().any(|text| *text.code == *code)
}

/// A text of a router's or of a hosted gateway's.
fn is_of_a_router(code: &Code) -> bool {
    [error_router::TEXTS, error_hosted::TEXTS].iter().any(|texts| is_in(texts, code))
}

pub(super) fn is_of_key(code: &Code) -> bool {
    let of_keys = [
        &code::KEY_UNREAD,
        &error_gateway_key::KEY_REFUSED,
        &error_gateway_key::KEY_EXPIRED,
        &error_gateway_key::KEY_OFF,
        &error_gateway_key::JWT_NOT_TAKEN,
        &error_hosted::CLOUDFLARE_TOKEN,
    ];
    of_keys.iter().any(|of_key| **of_key == *code)
}

/// Models with what each was refused with, for one cause.
pub(super) type Refusals<'a> = (&'static Code, Vec<(&'a str, &'a Refusal)>);

/// The refusals, by what is said of them.
pub(super) fn refusals<'a>(gateway: &'a Gateway, profile: &Profile) -> BTreeMap<&'static str, Refusals<'a>> {
    let mut causes: BTreeMap<&'static str, Refusals<'a>> = BTreeMap::new();
    let passes = |refusal| gateway.unsteady.as_ref().is_some_and(|unsteady| unsteady.refuses_so(refusal));
    for (model, asked) in gateway.answers() {
        if let Outcome::Refused(refusal) = &asked.outcome
            && !passes(refusal)
            && other_ways(asked).is_none()
        {
            // Once the gateway has let a request in, its own provider alone can say so.
            let code = match code_of(refusal, profile) {
                _ if asked.begun && refusal.status == 401 => &error_gateway_setup::GATEWAY_KEY,
                code => code,
            };
            causes.entry(code.id).or_insert_with(|| (code, Vec::new())).1.push((model, refusal));
        }
    }
    causes
}

/// What the reader can do: the profile's key alone was sent here, whatever else Claude Code may send.
fn fix_of(code: &Code, help: Phrase) -> Phrase {
    if *code == error_gateway_key::KEY_REFUSED { words::EDIT_KEY.into() } else { help }
}

pub(super) fn one_cause(
    code: &'static Code,
    group: Group,
    profile: &Profile,
    refusals: &[(&str, &Refusal)],
) -> Finding {
    let (_, first) = refusals[0];
    let models = list(refusals.iter().map(|(model, _)| *model));
    let finding = Finding::new(code, group, Severity::Error).with("models", &models).with("name", first.called());
    // What comes with HTTP 200 has begun as an answer.
    let text = if first.status == 200 { words::UNANSWERED_FOR } else { words::REFUSED_FOR };
    let finding = finding.detail(Phrase::new(text).with("models", &models));
    let mut alike: Vec<(String, Vec<&str>)> = Vec::new();
    for (model, refusal) in refusals {
        let said = refusal.said();
        match alike.iter_mut().find(|(known, _)| *known == said) {
            Some((_, models)) => models.push(model),
            None => alike.push((said, vec![model])),
        }
    }
    let finding = alike
        .into_iter()
        .fold(finding, |finding, (said, models)| finding.evidence(format_args!("{}: {said}", list(models))));
    let said_there = || quoted(&first.said());
    if *code == said::NO_PATH {
        let path = super::path(profile);
        let ask = || Phrase::new(words::ASK_FORMAT).with("url", super::url(profile)).with("path", path);
        return match is_openais(first) {
            true => finding.fix(FixKind::Ask, Who::GatewayAdmin, ask().with_phrase("said", said_there())),
            false => wrong_path(finding, profile),
        };
    }
    if *code == code::KEY_UNREAD {
        // Seen (2.1.332): Anthropic's own format has the key twice.
        let headers = match profile.format() {
            ApiFormat::Anthropic => "`Authorization: Bearer`, `x-api-key`",
            ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) | ApiFormat::Foundry(_) => "`Authorization: Bearer`",
        };
        let finding = finding.detail(Phrase::new(words::KEY_WAS_SENT).with("headers", headers));
        let (finding, ask) = match first.message.to_ascii_lowercase() {
            _ if is_apims(first) => (finding.detail(words::OF_APIM.into()), words::ASK_APIM),
            said if said.contains("no api key found in request") => (finding, words::ASK_KONG),
            _ => (finding, words::ASK_HEADER),
        };
        let ask = Phrase::new(ask).with("url", super::url(profile)).with("headers", headers);
        return finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", said_there()));
    }
    if let Some(header) = lost_header(first).filter(|_| *code == code::HEADER_LOST) {
        let finding = finding.with("header", header).detail(code.help.into());
        let ask = Phrase::new(words::ASK_LOST_HEADER).with("url", super::url(profile)).with("header", header);
        return finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", said_there()));
    }
    let Some(reading) = reading(first, profile) else {
        let is_unknown = *code == code::REFUSED;
        return if is_unknown {
            asked_of(finding, profile, quoted(&first.said()))
        } else {
            finding.fix(FixKind::Edit, Who::You, fix_of(code, code.help.into()))
        };
    };
    if *reading.error.code != *code {
        let text = own_text(code).and_then(|text| text.request());
        let finding = finding.detail(code.help.into());
        return match text {
            Some(text) => finding.fix(FixKind::Ask, Who::GatewayAdmin, text),
            None => finding,
        };
    }
    let finding = if reading.error.verified { finding } else { finding.detail(say::UNVERIFIED.into()) };
    let hosts = profile.hosts().join(", ");
    let known = [("model", models.as_str()), ("hosts", hosts.as_str())];
    let who = reading.error.who();
    let is_own = who == Who::GatewayAdmin || own_text(code).is_some();
    if *code == said::BUDGET && when_again(&first.message).is_some() {
        let is_apims = first.message.to_ascii_lowercase().contains("quota will be replenished");
        let help = if is_apims { words::APIM_QUOTA.into() } else { reading.help() };
        let ask = Phrase::new(words::ASK_QUOTA).with("url", super::url(profile)).with_phrase("said", said_there());
        return finding.detail(help).fix(FixKind::Ask, Who::GatewayAdmin, ask);
    }
    match (reading.asking(&known).filter(|_| is_own), reading.asking_with(&known, &first.said())) {
        // What the gateway itself can do is asked for; of the account behind it nobody knows more here than its words.
        (Some(ask), _) => {
            let ask = Phrase::new(words::ASK_OWN).with_phrase("ask", ask).with("url", super::url(profile));
            let ask = ask.with_phrase("said", quoted(&first.said()));
            finding.detail(reading.help()).fix(FixKind::Ask, Who::GatewayAdmin, ask)
        }
        // How its answers end is in the gateway's log first.
        (None, Some(_)) if who == Who::CloudAdmin || is_in(error_stream::TEXTS, code) => {
            asked_of(finding, profile, quoted(&first.said()))
        }
        (None, Some(ask)) => finding.detail(reading.help()).fix(FixKind::Ask, who, ask),
        // A cloud's trouble behind a gateway is seen and settled there, and so is a router's in the profile's place.
        (None, None)
            if code.exit == Exit::Remote
                || is_of_a_router(code)
                || is_of_models(code)
                || *code == error_answer::EVENT_STREAM =>
        {
            asked_of(finding, profile, quoted(&first.said()))
        }
        (None, None) => finding.fix(FixKind::Edit, Who::You, fix_of(code, reading.help())),
    }
}

/// The request to whoever runs the gateway.
pub(super) fn asked_of(finding: Finding, profile: &Profile, said: Phrase) -> Finding {
    let ask = Phrase::new(words::ASK_GATEWAY).with("url", super::url(profile)).with_phrase("said", said);
    finding.fix(FixKind::Ask, Who::GatewayAdmin, ask)
}

/// What load balancers (HAProxy, Envoy, Traefik) say where none of the servers behind them takes requests; in small letters.
const NONE_BEHIND: [&str; 3] = ["no server is available", "no healthy upstream", "no available server"];

/// The same where it comes after so many milliseconds that a time limit is the reason, or its words say that nobody is there:
/// how long that takes is how often a load balancer tries.
pub(super) fn asked_after(finding: Finding, profile: &Profile, said: Phrase, status: u16, took: u64) -> Finding {
    const OF_LIMITS: [u16; 3] = [408, 504, 524];
    const LONG: u64 = 3000;
    let lower = said.say(Lang::En).to_ascii_lowercase();
    if NONE_BEHIND.iter().any(|words| lower.contains(words)) {
        let ask = Phrase::new(words::ASK_NONE_BEHIND).with("url", super::url(profile)).with_phrase("said", said);
        return finding.detail(words::NONE_BEHIND.into()).fix(FixKind::Ask, Who::GatewayAdmin, ask);
    }
    if took < LONG || !OF_LIMITS.contains(&status) {
        return asked_of(finding, profile, said);
    }
    let seconds = (took + 500) / 1000;
    let finding = finding.detail(Phrase::new(words::TIMED).with("seconds", seconds));
    let ask = Phrase::new(words::ASK_TIMED).with("url", super::url(profile)).with("seconds", seconds);
    finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", said))
}

/// When it is over, in the answer's own words: a length of time, or a time of day.
pub(super) fn when_again(said: &str) -> Option<&str> {
    const BEGINS: [&str; 12] = [
        "replenished in ",
        "try again in ",
        "try again at ",
        "try again after ",
        "retry after ",
        "retry in ",
        "resets in ",
        "resets at ",
        "resets on ",
        "reset in ",
        "reset at ",
        "available again ",
    ];
    const MOST: usize = 48;
    let lower = said.to_ascii_lowercase();
    let (at, begin) = BEGINS.iter().filter_map(|begin| Some((lower.find(begin)?, begin.len()))).min()?;
    // Letters of ASCII alone change, so that the places are the same.
    let rest = &said[at + begin..];
    let is_end = |(at, c): (usize, char)| {
        let next = rest[at + c.len_utf8()..].chars().next();
        matches!(c, '"' | '”' | ')' | ';' | '。' | '\n') || ".,!".contains(c) && next.is_none_or(char::is_whitespace)
    };
    let end = rest.char_indices().find(|one| is_end(*one)).map_or(rest.len(), |(at, _)| at);
    let when = rest[..end].trim();
    let is_time = when.chars().any(|c| c.is_ascii_digit()) && when.chars().count() <= MOST;
    is_time.then(|| said[at..at + begin + end].trim())
}

pub(super) fn wrong_path(finding: Finding, profile: &Profile) -> Finding {
    let url = super::url(profile);
    let finding = if url.ends_with("/v1") { finding.detail(words::TWO_V1.into()) } else { finding };
    let fix =
        Phrase::new(words::EDIT_URL).with("url", url).with("path", super::path(profile)).with("profile", &profile.name);
    finding.fix(FixKind::Edit, Who::You, fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_limit_is_blamed_for_what_says_that_it_took_too_long() {
        let profile =
            crate::profile::testing::gateway(crate::profile::GatewayKind::Anthropic, "https://llm.acme.example");
        for (status, said, took, details) in [
            (504, "Gateway Time-out", 5004, &[words::TIMED][..]),
            (524, "A timeout occurred", 100_000, &[words::TIMED]),
            (504, "Gateway Time-out", 20, &[]),
            (503, "Service Unavailable / No server is available to handle this request.", 3004, &[words::NONE_BEHIND]),
            (503, "no healthy upstream", 5, &[words::NONE_BEHIND]),
            (503, "Service Unavailable", 3004, &[]),
            (502, "Bad Gateway", 3004, &[]),
        ] {
            let finding = Finding::new(&code::BROKEN, Group::Invoke, Severity::Error);
            let finding = asked_after(finding, &profile, quoted(said), status, took);
            let found: Vec<_> = finding.detail.iter().map(|line| line.say(Lang::En)).collect();
            let seconds = (took + 500) / 1000;
            let expected: Vec<_> =
                details.iter().map(|text| Phrase::new(*text).with("seconds", seconds).say(Lang::En)).collect();
            assert_eq!(found, expected, "{status} {said}");
        }
    }

    #[test]
    fn when_it_is_over_is_said_in_the_answers_own_words() {
        for (said, expected) in [
            ("Out of call volume quota. Quota will be replenished in 02:13:44.", Some("replenished in 02:13:44")),
            ("Rate limit is exceeded. Try again in 37 seconds. (id 4)", Some("Try again in 37 seconds")),
            ("Budget spent (resets at 2026-12-01T00:00:00.000Z)", Some("resets at 2026-12-01T00:00:00.000Z")),
            ("over budget; it resets on 2026-12-01", Some("resets on 2026-12-01")),
            ("Please retry after some time.", None),
            ("The budget is spent.", None),
            ("予算を超えました。try again in 5 min。", Some("try again in 5 min")),
        ] {
            assert_eq!(when_again(said), expected, "{said}");
        }
    }
}
