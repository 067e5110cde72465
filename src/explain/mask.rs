//! Takes out of a piece of text what isn't needed to act on it.

use std::sync::LazyLock;

use regex::{Captures, Regex};

/// An account's id; a trace's or a request's number that ends in twelve digits isn't one.
static ACCOUNT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let number = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    Regex::new(&format!(
        "(?<number>{number})|(?<before>^|[^0-9A-Za-z])[0-9]{{8}}(?<last>[0-9]{{4}})(?<behind>$|[^0-9A-Za-z])"
    ))
    .ok()
});
/// What is looked for, and what stands there instead.
static SECRETS: LazyLock<Vec<(Regex, &str)>> =
    LazyLock::new(|| rules(&[(r"(?-u:\b)(AKIA|ASIA)[A-Z0-9]{8,}", "${1}…"), (r"://[^/@ ]+@", "://…@")]));

fn rules(rules: &[(&str, &'static str)]) -> Vec<(Regex, &'static str)> {
    rules.iter().filter_map(|(pattern, instead)| Some((Regex::new(pattern).ok()?, *instead))).collect()
}

fn replaced(text: &str, rules: &[(Regex, &str)]) -> String {
    rules.iter().fold(text.to_owned(), |text, (regex, instead)| regex.replace_all(&text, *instead).into_owned())
}

/// Account ids keep their last four digits, access keys and passwords in addresses nothing.
pub(super) fn masked(text: &str) -> String {
    let text = without_secrets(text);
    let shown = |found: &Captures<'_>| match found.name("number") {
        Some(number) => number.as_str().to_owned(),
        None => format!("{}********{}{}", &found["before"], &found["last"], &found["behind"]),
    };
    match ACCOUNT.as_ref() {
        Some(account) => account.replace_all(&text, shown).into_owned(),
        None => text,
    }
}

/// Access keys and passwords in addresses taken out, accounts left: whoever has to change something in one needs its id.
pub(super) fn without_secrets(text: &str) -> String {
    replaced(text, &SECRETS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_an_account_or_opens_a_door_is_taken_out() {
        for (text, expected) in [
            (
                "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5",
                "arn:aws:bedrock:ap-northeast-1:********3333:inference-profile/jp.anthropic.claude-opus-5-5",
            ),
            (
                "arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5",
                "arn:aws:bedrock:::foundation-model/anthropic.claude-opus-5-5",
            ),
            ("jp.anthropic.claude-haiku-4-5-20251001-v1:0", "jp.anthropic.claude-haiku-4-5-20251001-v1:0"),
            ("111122223333", "********3333"),
            ("trace 0a1b2c3d-1111-2222-3333-444455556666", "trace 0a1b2c3d-1111-2222-3333-444455556666"),
            ("bucket-111122223333", "bucket-********3333"),
            ("AWSReservedSSO_ClaudeCodeUser_0123456789abcdef", "AWSReservedSSO_ClaudeCodeUser_0123456789abcdef"),
            ("key AKIAIOSFODNN7EXAMPLE", "key AKIA…"),
            ("http://taro:geheim@proxy.acme.example:8080", "http://…@proxy.acme.example:8080"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }
}
