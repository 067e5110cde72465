//! The known name nearest to a mistyped one.

use crate::fault::Fault;
use crate::messages::profile as words;

/// Adds "did you mean …?" where a known name is near.
pub(super) fn hinted<'a>(fault: Fault, typed: &str, known: impl Iterator<Item = &'a str> + Clone) -> Fault {
    match nearest(typed, known) {
        Some(name) => fault.hint(words::DID_YOU_MEAN, &[("name", &name)]),
        None => fault,
    }
}

/// A name that is a few slips of the finger away, one that begins like it, or one of the same name in another table.
pub fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let slips = (typed.chars().count() / 3).clamp(1, 3);
    let near = known
        .clone()
        .map(|name| (strsim::damerau_levenshtein(&typed, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= slips)
        .min();
    let longer = || known.clone().find(|name| typed.len() > 2 && name.to_lowercase().starts_with(&typed));
    let last = |name: &str| name.rsplit('.').next().map(str::to_owned);
    near.map(|(_, name)| name).or_else(longer).or_else(|| known.clone().find(|name| last(name) == last(&typed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_or_a_wrong_table_is_seen_and_a_stranger_is_not() {
        let known = ["aws.account_id", "aws.region", "bedrock-jp", "bedrock-jp-private", "AWS_PROFILE"];
        for (typed, found) in [
            ("aws.acount_id", Some("aws.account_id")),
            ("account_id", Some("aws.account_id")),
            ("google.region", Some("aws.region")),
            ("Bedrock-JP", Some("bedrock-jp")),
            ("bedrock", Some("bedrock-jp")),
            ("bedrok-jp-privat", Some("bedrock-jp-private")),
            ("aws_proflie", Some("AWS_PROFILE")),
            ("acme", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, known.into_iter()), found, "{typed}");
        }
    }
}
