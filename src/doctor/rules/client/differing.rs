//! Values of the profile's that Claude Code has otherwise.

use super::seen_settings;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::Difference;

/// Whether the profile has another value for this variable in this very file.
pub(in super::super) fn is_wanted(facts: &Facts, variable: &str, place: &str) -> bool {
    wanted(facts, variable).any(|one| one.file == place)
}

/// Whether Claude Code has another value of this variable than the profile.
pub(in super::super) fn differs_in(facts: &Facts, variable: &str) -> bool {
    wanted(facts, variable).next().is_some()
}

fn wanted<'a>(facts: &'a Facts, variable: &str) -> impl Iterator<Item = &'a Difference> {
    all(facts).iter().filter(move |one| one.wanted.is_some() && name(one) == variable)
}

/// Every such value.
pub(super) fn all(facts: &Facts) -> &[Difference] {
    seen_settings(facts).map(|seen| seen.differing.as_slice()).unwrap_or_default()
}

/// Whatever else of the profile's the same place sets otherwise.
pub(in super::super) fn beside<'a>(facts: &'a Facts, variable: &str, place: &str) -> Vec<&'a Difference> {
    all(facts).iter().filter(|one| one.by.as_deref() == Some(place) && name(one) != variable).collect()
}

/// What there is, and what the profile has.
pub(in super::super) fn line(one: &Difference) -> String {
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
    format!("{}: {} ≠ {}", one.key, value(&one.was), value(&one.wanted))
}

/// The last word of a value's path.
pub(super) fn name(one: &Difference) -> &str {
    one.key.rsplit(['.', '[']).next().unwrap_or_default().trim_end_matches(']')
}
