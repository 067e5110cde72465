//! Values of the profile's that Claude Code has otherwise.

use super::seen_settings;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::Difference;
use crate::report::one_line;

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

/// What there is, and what the profile has. A blank at the end, or a number in the place of a text, shows only between
/// quotation marks.
pub(in super::super) fn line(one: &Difference) -> String {
    let (was, wanted) = (one.was.as_deref().unwrap_or("—"), one.wanted.as_deref().unwrap_or("—"));
    match was.trim() == wanted.trim() {
        true if was == wanted => format!("{}: {was} ≠ {wanted:?}", one.key),
        true => format!("{}: {was:?} ≠ {wanted:?}", one.key),
        false => format!("{}: {} ≠ {}", one.key, one_line(was), one_line(wanted)),
    }
}

/// The last word of a value's path.
pub(super) fn name(one: &Difference) -> &str {
    one.key.rsplit(['.', '[']).next().unwrap_or_default().trim_end_matches(']')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::facts::client::State;

    #[test]
    fn what_looks_alike_stands_between_quotation_marks() {
        let line = |was: &str, wanted: &str| {
            let one = super::super::tests::differs("env.AWS_REGION", State::Drifted);
            super::line(&Difference { was: Some(was.into()), wanted: Some(wanted.into()), ..one })
        };
        assert_eq!(line("us-east-1", "ap-northeast-1"), "env.AWS_REGION: us-east-1 ≠ ap-northeast-1");
        assert_eq!(
            line("ap-northeast-1 ", "ap-northeast-1"),
            "env.AWS_REGION: \"ap-northeast-1 \" ≠ \"ap-northeast-1\""
        );
        assert_eq!(line("1", "1"), "env.AWS_REGION: 1 ≠ \"1\"");
    }
}
