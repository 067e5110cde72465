//! Findings on an LLM gateway: is there a key, does the gateway take it, does it serve and stream every pinned model,
//! and what does it say itself about where that happens.
//!
//! Where a profile has a gateway, these stand in place of what is judged of an account ([`OF_ACCOUNT`], [`OF_MODELS`]): nobody there
//! asks AWS or Google.

mod answer;
mod key;
mod place;
mod refusal;
mod stream;

use crate::code::{Code, aws, client, error_gateway as said, gateway as code, identity, invoke, residency};
use crate::doctor::Rule;
use crate::doctor::facts::Facts;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::rules::causes::{CUT, NO_SETUP, UNREAD};
use crate::profile::{Profile, Provider};
use crate::report::{Finding, Group};

pub(super) static KEY_NOT_GIVEN: Rule = rule(&code::KEY_NOT_GIVEN, Group::Credentials, &[NO_SETUP], key::key_not_given);
pub(super) static KEY_REFUSED: Rule = rule(&said::KEY_REFUSED, Group::Credentials, &[NO_SETUP], key::key_refused);
pub(super) static UNASKED: Rule = rule(&code::UNASKED, Group::Credentials, &[NO_SETUP], key::unasked);
pub(super) static KEY_ACCEPTED: Rule = rule(&code::KEY_ACCEPTED, Group::Credentials, &[NO_KEY], key::key_accepted);
pub(super) static ABROAD: Rule = rule(&code::ABROAD, Group::Residency, &[UNREAD], place::abroad);
pub(super) static FALLBACK: Rule = rule(&code::FALLBACK, Group::Residency, &[], place::fallback);
pub(super) static NOT_PROVABLE: Rule = rule(&code::NOT_PROVABLE, Group::Residency, &[UNREAD], place::not_provable);
pub(super) static PAGE: Rule = rule(&code::PAGE, Group::Invoke, &[NO_KEY, CUT], answer::page);
pub(super) static BROKEN: Rule = rule(&code::BROKEN, Group::Invoke, &[NO_KEY, CUT], answer::broken);
pub(super) static REFUSED: Rule = rule(&code::REFUSED, Group::Invoke, &[NO_KEY, CUT], answer::refused);
pub(super) static NO_ANSWER: Rule = rule(&code::NO_ANSWER, Group::Invoke, &[NO_KEY, CUT], answer::no_answer);
pub(super) static NOT_STREAMED: Rule = rule(&code::NOT_STREAMED, Group::Invoke, &[NO_KEY, CUT], stream::not_streamed);
pub(super) static BUFFERED: Rule = rule(&code::BUFFERED, Group::Invoke, &[NO_KEY, CUT], stream::buffered);
pub(super) static NO_COUNTING: Rule = rule(&code::NO_COUNTING, Group::Invoke, &[NO_KEY, CUT], stream::no_counting);
pub(super) static SLOW: Rule = rule(&code::SLOW, Group::Invoke, &[NO_KEY, CUT], stream::slow);
pub(super) static NOT_INVOKED: Rule = rule(&code::NOT_INVOKED, Group::Invoke, &[NO_KEY, NO_SETUP], answer::not_invoked);
pub(super) static SERVED: Rule = rule(&code::SERVED, Group::Invoke, &[NO_KEY, CUT], answer::served);

static NO_KEY: &[&Code] = &[&code::KEY_NOT_GIVEN, &said::KEY_REFUSED, &client::NOT_SET_UP];

/// What is said of an account, and of whoever signs in there.
static OF_ACCOUNT: &[&Code] = &[
    &aws::CLOCK,
    &identity::KEYRING,
    &identity::REJECTED_FILE,
    &aws::SIGNED_OUT,
    &aws::NOT_ASSIGNED,
    &identity::NO_KEYS,
    &identity::UNHEARD,
    &identity::SIGNED_IN,
    &identity::KEPT,
    &identity::KEYS_ACCEPTED,
    &residency::ASKED_ELSEWHERE,
    &residency::NOT_IN_ACCOUNT,
    &residency::NOT_PROVABLE,
    &residency::CONFIGURED,
    &residency::STAYS,
    &residency::MANTLE,
    &residency::RETENTION,
    &residency::NOT_STOPPED,
    &residency::NOT_SHOWN,
    &residency::STOPPED,
    &residency::ADVICE,
    &residency::NO_PROMISE,
];
/// What is said of models that are asked without a gateway between.
static OF_MODELS: &[&Code] =
    &[&invoke::REFUSED, &invoke::NO_ANSWER, &invoke::NOT_GRANTED, &invoke::NOT_ASKED, &invoke::ANSWERED];

/// The address of the profile's gateway.
fn url(profile: &Profile) -> &str {
    profile.gateway().map_or("", |gateway| &gateway.url)
}

/// Whether a rule is judged for this profile.
pub(in super::super) fn is_judged(rule: &Rule, profile: &Profile) -> bool {
    let is_one_of = |codes: &[&Code]| codes.contains(&rule.code);
    match profile.provider() {
        Provider::Gateway(..) => !is_one_of(OF_ACCOUNT) && !is_one_of(OF_MODELS),
        // There is no account to ask there either.
        Provider::Foundry(_) => !is_one_of(OF_ACCOUNT),
        Provider::Bedrock(_) | Provider::Vertex(_) => true,
    }
}

const fn rule(
    code: &'static Code,
    group: Group,
    after: &'static [&'static [&'static Code]],
    judge: fn(&Facts, &Profile) -> Vec<Finding>,
) -> Rule {
    Rule { code, group, after, judge }
}

/// What the gateway said, where there was a key to ask it with.
fn seen(facts: &Facts) -> Option<&Gateway> {
    facts.gateway.got().filter(|gateway| gateway.key.got().is_some())
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
