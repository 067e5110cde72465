//! Findings on an LLM gateway: is there a key, does the gateway take it, does it serve and stream every pinned model,
//! and what does it say itself about where that happens.
//!
//! Where a profile has a gateway, these stand in place of what is judged of an account and of models that are asked
//! without a gateway between: those rules say so themselves ([`Rule::applies`]).

mod answer;
mod before;
mod fields;
mod key;
mod place;
mod refusal;
mod stream;

use std::collections::BTreeMap;

use crate::code::{Code, client, error_gateway as said, error_gateway_key, gateway as code, identity, invoke};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::{CUT, ELSEWHERE, NO_SETUP, TOO_LARGE, UNREAD};
use crate::profile::{ApiFormat, Profile};
use crate::report::{Finding, Group};
use crate::session::invoke::Asked;

pub(super) static KEY_NOT_GIVEN: Rule = rule(&code::NO_KEY, Group::Credentials, &[NO_SETUP], key::key_not_given);
pub(super) static KEY_REFUSED: Rule =
    rule(&error_gateway_key::KEY_REFUSED, Group::Credentials, &[NO_SETUP, HEADERS], key::key_refused);
pub(super) static UNASKED: Rule = rule(&code::UNASKED, Group::Credentials, &[NO_SETUP], key::unasked);
pub(super) static KEY_ACCEPTED: Rule = rule(&code::KEY_ACCEPTED, Group::Credentials, &[NO_KEY], key::key_accepted);
pub(super) static ABROAD: Rule = rule(&code::ABROAD, Group::Residency, &[UNREAD], place::abroad);
pub(super) static UNBOUND: Rule = rule(&code::UNBOUND, Group::Residency, &[], place::unbound);
pub(super) static EDGE: Rule = rule(&code::EDGE, Group::Residency, &[], place::edge);
pub(super) static FALLBACK: Rule = rule(&code::FALLBACK, Group::Residency, &[], place::fallback);
pub(super) static ANOTHER_MODEL: Rule = rule(&code::ANOTHER_MODEL, Group::Residency, &[UNREAD], place::another);
pub(super) static NOT_PROVABLE: Rule =
    rule(&code::NOT_PROVABLE, Group::Residency, &[UNREAD, ELSEWHERE], place::not_provable);
pub(super) static OTHER_SIGN_IN: Rule =
    rule(&code::OTHER_SIGN_IN, Group::Invoke, &[NO_KEY, CUT], before::other_sign_in);
pub(super) static WEB_SITE: Rule = rule(&code::WEB_SITE, Group::Invoke, &[NO_KEY, CUT], before::web_site);
pub(super) static REDIRECTED: Rule = rule(&code::CLEAR, Group::Invoke, &[NO_KEY, CUT], before::redirected);
pub(super) static MOVED: Rule = rule(&code::MOVED, Group::Invoke, &[NO_KEY, CUT], before::moved);
pub(super) static BROKEN_OFF: Rule = rule(&code::BROKEN_OFF, Group::Invoke, &[NO_KEY, CUT], stream::broken_off);
pub(super) static PAGE: Rule = rule(&code::PAGE, Group::Invoke, &[NO_KEY, CUT], answer::page);
pub(super) static NO_MESSAGE: Rule = rule(&code::NO_MESSAGE, Group::Invoke, &[NO_KEY, CUT], answer::no_message);
pub(super) static OPENAIS: Rule = rule(&code::OPENAIS, Group::Invoke, &[NO_KEY, CUT], answer::openais);
pub(super) static BROKEN: Rule = rule(&code::BROKEN, Group::Invoke, &[NO_KEY, CUT], answer::broken);
pub(super) static CUT_SHORT: Rule = rule(&code::CUT_SHORT, Group::Invoke, &[NO_KEY, CUT], answer::cut_short);
pub(super) static REFUSED: Rule = rule(&code::REFUSED, Group::Invoke, &[NO_KEY, CUT], answer::refused);
pub(super) static NO_ANSWER: Rule = rule(&code::NO_ANSWER, Group::Invoke, &[NO_KEY, CUT], answer::no_answer);
pub(super) static FIELDS_REFUSED: Rule =
    rule(&invoke::FIELDS_REFUSED, Group::Invoke, &[NO_KEY, CUT, TOO_LARGE], fields::refused);
pub(super) static LENGTH_REFUSED: Rule =
    rule(&code::LENGTH_REFUSED, Group::Invoke, &[NO_KEY, CUT, TOO_LARGE], stream::length_refused);
pub(super) static NOT_STREAMED: Rule = rule(&code::NOT_STREAMED, Group::Invoke, &[NO_KEY, CUT], stream::not_streamed);
pub(super) static BUFFERED: Rule = rule(&code::BUFFERED, Group::Invoke, &[NO_KEY, CUT], stream::buffered);
pub(super) static NO_COUNTING: Rule = rule(&code::NO_COUNTING, Group::Invoke, &[NO_KEY, CUT], stream::no_counting);
pub(super) static SLOW: Rule = rule(&code::SLOW, Group::Invoke, &[NO_KEY, CUT], stream::slow);
pub(super) static LATE: Rule = rule(&code::LATE, Group::Invoke, &[NO_KEY, CUT, &[&code::SLOW]], stream::late);
pub(super) static NOT_INVOKED: Rule = rule(&code::NOT_INVOKED, Group::Invoke, &[NO_KEY, NO_SETUP], answer::not_invoked);
pub(super) static SERVED: Rule =
    rule(&code::SERVED, Group::Invoke, &[NO_KEY, CUT, TOO_LARGE, UNANSWERED], answer::served);

/// What keeps prompts from the models that answer doctor.
static UNANSWERED: &[&Code] = &[&code::LENGTH_REFUSED, &invoke::FIELDS_REFUSED];

static NO_KEY: &[&Code] = &[
    &code::NO_KEY,
    &error_gateway_key::KEY_REFUSED,
    &client::NOT_SET_UP,
    &identity::NOT_GIVEN,
    &client::JOINED_HEADERS,
    &client::LOST_HEADERS,
    &client::NO_HEADER,
];

/// Headers that aren't sent as they were meant.
static HEADERS: &[&Code] = &[&client::JOINED_HEADERS, &client::LOST_HEADERS, &client::NO_HEADER];

/// The address of the profile's gateway.
fn url(profile: &Profile) -> &str {
    profile.gateway().map_or("", |gateway| &gateway.url)
}

/// The path below it that Claude Code asks a model at.
fn path(profile: &Profile) -> &'static str {
    match profile.format() {
        ApiFormat::Bedrock(_) => "/model/…/invoke-with-response-stream",
        ApiFormat::Vertex(_) => "/v1/projects/…:streamRawPredict",
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => "/v1/messages",
    }
}

const fn rule(
    code: &'static Code,
    group: Group,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Analysis<'_>) -> Vec<Finding>,
) -> Rule {
    Rule { code, group, applies: EVERY, after, judge }
}

/// What the gateway said, where there was a key to ask it with.
fn seen(facts: &Facts) -> Option<&Gateway> {
    facts.gateway.got().filter(|gateway| gateway.key.got().is_some())
}

/// The models that were answered alike; of those without a kind none.
fn alike<'a, K: Ord>(facts: &'a Facts, kind: impl Fn(&'a Asked) -> Option<K>) -> BTreeMap<K, Vec<&'a str>> {
    let mut found: BTreeMap<K, Vec<&str>> = BTreeMap::new();
    for (model, asked) in seen(facts).into_iter().flat_map(Gateway::answers) {
        if let Some(kind) = kind(asked) {
            found.entry(kind).or_default().push(model);
        }
    }
    found
}

/// Each once, in order of appearance.
fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen.join(", ")
}
