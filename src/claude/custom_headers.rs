//! `ANTHROPIC_CUSTOM_HEADERS`: what Claude Code adds to each of its requests, one `Name: value` a line. The value of the
//! strongest layer counts as a whole: headers of others aren't added to it (seen in 2.1.332).

use super::effective::Effective;
use super::origin::Origin;

/// The variable.
pub const NAME: &str = "ANTHROPIC_CUSTOM_HEADERS";

/// Names and values of what it holds.
pub fn parse(text: &str) -> Vec<(String, String)> {
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.trim().to_owned(), value.trim().to_owned()))
    };
    text.lines().filter_map(header).collect()
}

/// What is in force, and where it is set.
pub fn in_force(effective: &Effective) -> Option<(Vec<(String, String)>, &Origin)> {
    let set = effective.env(NAME)?;
    let headers = parse(set.value.as_str()?);
    (!headers.is_empty()).then_some((headers, &set.origin))
}

/// Names of headers that a weaker layer sets and the value in force lacks, with that layer.
pub fn lost(effective: &Effective) -> Vec<(String, &Origin)> {
    let Some(set) = effective.env(NAME) else { return Vec::new() };
    let sent = parse(set.value.as_str().unwrap_or_default());
    let is_sent = |name: &str| sent.iter().any(|(own, _)| own.eq_ignore_ascii_case(name));
    let all = set.shadowed.iter().flat_map(|(origin, value)| {
        parse(value.as_str().unwrap_or_default()).into_iter().map(move |(name, _)| (name, origin))
    });
    all.filter(|(name, _)| !is_sent(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_a_name_and_a_value_on_a_line() {
        let headers = parse("X-Team: tokyo\nnonsense\n X-Trace :a:b \n");
        let expected = [("X-Team", "tokyo"), ("X-Trace", "a:b")];
        assert_eq!(headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
}
