//! Takes out of a piece of text what isn't needed to act on it.

use std::sync::LazyLock;

use regex::Regex;

/// What is looked for, and what stands there instead.
static ACCOUNTS: LazyLock<Vec<(Regex, &str)>> =
    LazyLock::new(|| rules(&[(r"(^|[^0-9A-Za-z])[0-9]{8}([0-9]{4})($|[^0-9A-Za-z])", "${1}********${2}${3}")]));
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
    replaced(&without_secrets(text), &ACCOUNTS)
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
            ("AWSReservedSSO_ClaudeCodeUser_0123456789abcdef", "AWSReservedSSO_ClaudeCodeUser_0123456789abcdef"),
            ("key AKIAIOSFODNN7EXAMPLE", "key AKIA…"),
            ("http://taro:geheim@proxy.acme.example:8080", "http://…@proxy.acme.example:8080"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }
}
