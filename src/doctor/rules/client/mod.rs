//! Rules: Claude Code and its settings. What it is, what it reads, how that stands to the profile, what its hooks start,
//! whom else it calls.

pub(super) mod aws_file;
pub(super) mod differing;
pub(super) mod guard;
pub(super) mod headers;
pub(super) mod hook;
pub(super) mod names;
pub(super) mod programs;
pub(super) mod rights;
pub(super) mod settings;
pub(super) mod starting;
pub(super) mod traffic;
pub(super) mod unread;
pub(super) mod untried;

use crate::doctor::facts::Facts;
use crate::doctor::facts::client::{ClientFacts, Settings};
use crate::messages::{Phrase, doctor_client as words};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Who};

fn seen(facts: &Facts) -> Option<&ClientFacts> {
    facts.client.as_ref()
}

pub(super) fn seen_settings(facts: &Facts) -> Option<&Settings> {
    seen(facts)?.settings.got()
}

/// Whom a request goes to.
pub(super) fn contact(profile: &Profile) -> &str {
    let support = &profile.support;
    [support.contact.as_str(), support.url.as_str()].into_iter().find(|text| !text.is_empty()).unwrap_or("IT")
}

/// Gives the finding the request about these keys in an administrator's place.
pub(super) fn ask_managed(finding: Finding, profile: &Profile, place: &str, keys: &str) -> Finding {
    let ask = Phrase::new(words::ASK_MANAGED_VALUES).with("contact", contact(profile)).with("place", place);
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask.with("keys", keys).with("profile", &profile.name))
}

/// What is to be changed at the place that says so; a letter to whoever manages the file, where nobody else may write it.
pub(super) fn edit_at(finding: Finding, profile: &Profile, managed: bool, edit: Phrase) -> Finding {
    if !managed {
        return finding.fix(FixKind::Edit, Who::You, edit);
    }
    let ask = Phrase::new(words::ASK_MANAGED_EDIT).with("contact", contact(profile)).with_phrase("edit", edit);
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask)
}

#[cfg(test)]
pub(super) mod tests;
