//! Rules: the client and its settings. What it is, what it reads, how that stands to the profile, what its hooks start,
//! whom else it calls.

pub(crate) mod guard;
pub(crate) mod hook;
pub(crate) mod names;
pub(crate) mod programs;
pub(crate) mod settings;
pub(crate) mod traffic;
pub(crate) mod unread;

use crate::doctor::facts::Facts;
use crate::doctor::facts::client::{ClientFacts, Settings};
use crate::profile::Profile;

fn seen(facts: &Facts) -> Option<&ClientFacts> {
    facts.client.as_ref()
}

fn settings(facts: &Facts) -> Option<&Settings> {
    seen(facts)?.settings.got()
}

/// Whom a request goes to.
pub(super) fn contact(profile: &Profile) -> &str {
    let support = &profile.support;
    [support.contact.as_str(), support.url.as_str()].into_iter().find(|text| !text.is_empty()).unwrap_or("IT")
}

#[cfg(test)]
pub(super) mod tests;
