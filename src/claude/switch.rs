//! What Claude Code takes for true, in a variable and in a settings file.

use serde_json::Value;

use super::blank;

/// What it takes for true in a settings file.
pub fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(on) => *on,
        Value::String(text) => is_on(text),
        other => other.as_u64() == Some(1),
    }
}

/// What it takes for true in a variable. Seen: any case, blanks around it allowed; `2` or `enabled` are false.
pub fn is_on(text: &str) -> bool {
    ["1", "true", "yes", "on"].iter().any(|word| blank::trim(text).eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn true_is_what_the_client_takes_for_true() {
        for (text, expected) in
            [("1", true), (" TRUE ", true), ("\u{feff}1", true), ("yes", true), ("on", true), ("2", false), ("", false)]
        {
            assert_eq!(is_true(&Value::from(text)), expected, "{text:?}");
        }
    }
}
