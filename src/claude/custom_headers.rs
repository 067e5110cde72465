//! `ANTHROPIC_CUSTOM_HEADERS`: what Claude Code adds to each of its requests, one `Name: value` a line. The value of the
//! strongest layer counts as a whole: headers of others aren't added to it (seen in 2.1.332).

use super::effective::Effective;
use super::origin::Origin;

/// The variable.
pub const NAME: &str = "ANTHROPIC_CUSTOM_HEADERS";
/// Betas of the person's own, separated by commas; they go out in one header behind Claude Code's.
pub const BETAS: &str = "ANTHROPIC_BETAS";

/// Names and values of what it holds.
pub fn parse(text: &str) -> Vec<(String, String)> {
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.trim().to_owned(), value.trim().to_owned()))
    };
    text.lines().filter_map(header).collect()
}

/// A value as Claude Code sends it: letters of Latin-1 as one byte each. `None` where it has others, with which Claude Code
/// sends nothing, or control characters, which go out and which a server answers with 400. Seen in 2.1.332.
pub fn sent(value: &str) -> Option<Vec<u8>> {
    value
        .chars()
        .map(|letter| u8::try_from(letter).ok().filter(|_| !letter.is_ascii_control() || letter == '\t'))
        .collect()
}

/// Names of headers with which no request of Claude Code's gets through: the name isn't one, or the value can't be sent.
/// Where requests are `signed` for AWS, the signature isn't that of letters outside ASCII (seen in 2.1.332).
pub fn impossible(text: &str, signed: bool) -> Vec<String> {
    const MARKS: &str = "!#$%&'*+-.^_`|~";
    let is_token = |name: &str| {
        !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || MARKS.contains(letter))
    };
    let is_bad = |value: &str| sent(value).is_none() || signed && !value.is_ascii();
    let bad = parse(text).into_iter().filter(|(name, value)| !is_token(name) || is_bad(value));
    bad.map(|(name, _)| name).collect()
}

/// The lines, from 1, that are no header: they are left out.
pub fn left_out(text: &str) -> Vec<usize> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.contains(':'));
    lines.map(|(at, _)| at + 1).collect()
}

/// What is in force, and where it is set.
pub fn in_force(effective: &Effective) -> Option<(Vec<(String, String)>, &Origin)> {
    let set = effective.env(NAME)?;
    let headers = parse(set.value.as_str()?);
    (!headers.is_empty()).then_some((headers, &set.origin))
}

/// Names of headers that a weaker layer sets and the value in force lacks, each with the strongest layer that does.
pub fn lost(effective: &Effective) -> Vec<(String, &Origin)> {
    let Some(set) = effective.env(NAME) else { return Vec::new() };
    let mut known: Vec<String> =
        parse(set.value.as_str().unwrap_or_default()).into_iter().map(|(name, _)| name).collect();
    let mut lost = Vec::new();
    for (origin, value) in &set.shadowed {
        for (name, _) in parse(value.as_str().unwrap_or_default()) {
            if !known.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
                known.push(name.clone());
                lost.push((name, origin));
            }
        }
    }
    lost
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use serde_json::json;

    use super::*;
    use crate::claude::content::Content;
    use crate::claude::{Layer, Layers, Scope};
    use crate::world::Vars;

    #[test]
    fn a_header_is_a_name_and_a_value_on_a_line() {
        let headers = parse("X-Team: tokyo\nnonsense\n X-Trace :a:b \n");
        let expected = [("X-Team", "tokyo"), ("X-Trace", "a:b")];
        assert_eq!(headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn what_cannot_be_sent_is_told_from_what_goes_out() {
        for (line, is_bad) in [
            ("X-A: 日本", true),
            ("X A: b", true),
            ("X(A: b", true),
            ("X-Ä: b", true),
            (": b", true),
            ("X-A: Ā", true),
            ("X-A: a\u{1}b", true),
            ("X-A: a\u{7f}b", true),
            ("X-A: é", false),
            ("X-A: a\tb", false),
            ("X-A:", false),
            ("  X-A : b", false),
            ("X-A=b", false),
        ] {
            assert_eq!(!impossible(line, false).is_empty(), is_bad, "{line}");
        }
        assert_eq!(impossible("X-A: é\nX-B: e", true), ["X-A"]);
        assert_eq!(sent("é"), Some(vec![0xe9]));
        assert_eq!(left_out("X-A: 1\n\nX-B=2\nX-C: 3\nnonsense"), [3, 5]);
    }

    #[test]
    fn what_a_stronger_layer_lacks_is_lost_and_said_once() {
        let layer = |origin, headers: &str| {
            let text = json!({ "env": { NAME: headers } }).to_string();
            Layer { origin, content: Content::parse(text.as_bytes(), Scope::User) }
        };
        let files = vec![
            layer(Origin::User(PathBuf::from("/h")), "X-Team: a\nX-Guard: 1"),
            layer(Origin::Project(PathBuf::from("/p")), "x-team: b"),
        ];
        let shell = Vars::new([(NAME.to_owned(), "X-Guard: 2\nX-Shell: 3".to_owned())]);
        let effective = Effective::new(&Layers { shell, files });
        let lost = lost(&effective).into_iter().map(|(name, origin)| (name, *origin == Origin::Shell));
        assert_eq!(lost.collect::<Vec<_>>(), [("X-Guard".to_owned(), false), ("X-Shell".to_owned(), true)]);
        assert_eq!(in_force(&effective).map(|(headers, _)| headers), Some(parse("x-team: b")));
    }
}
