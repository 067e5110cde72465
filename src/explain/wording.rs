//! A wording of the catalogue, and the text that it is looked for in.
//!
//! There are thousands, of which a text has a few: a wording is compiled once a text has words that none of its matches can
//! do without.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::OnceLock;

use regex::bytes::{Captures, Regex, RegexBuilder};
use regex_syntax::hir::{Hir, HirKind};

/// One line of text.
pub(super) struct Text<'a> {
    pub plain: &'a str,
    /// With small letters; of the same length.
    small: String,
}

impl<'a> Text<'a> {
    pub(super) fn new(plain: &'a str) -> Self {
        Self { plain, small: plain.to_ascii_lowercase() }
    }

    /// Where a name stands as a word of its own; streams of AWS begin names with a small letter.
    pub(super) fn word(&self, name: &str) -> Option<Range<usize>> {
        let part_of_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let is_alone = |at: &Range<usize>| {
            !self.plain[..at.start].ends_with(part_of_word) && !self.plain[at.end..].starts_with(part_of_word)
        };
        let name = name.to_ascii_lowercase();
        let mut places = self.small.match_indices(&name).map(|(at, name)| at..at + name.len());
        places.find(is_alone)
    }
}

pub(super) struct Wording {
    pattern: &'static str,
    /// Every match has one of these, in small letters; `None` where nothing is that sure.
    needs: Option<Vec<String>>,
    regex: OnceLock<Option<Regex>>,
}

impl Wording {
    pub(super) fn new(pattern: &'static str) -> Self {
        let parsed = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(&spaced(pattern));
        Self { pattern, needs: parsed.ok().and_then(|it| needs(&it)), regex: OnceLock::new() }
    }

    /// Where the text says it first, and what its groups took there.
    pub(super) fn captures<'t>(&self, text: &Text<'t>) -> Option<(&Regex, Captures<'t>)> {
        let regex = self.compiled(text)?;
        Some((regex, regex.captures(text.plain.as_bytes())?))
    }

    /// Every place where the text says it.
    pub(super) fn spans<'t>(&'t self, text: &'t Text<'_>) -> impl Iterator<Item = Range<usize>> + 't {
        let found = self.compiled(text).into_iter().flat_map(|regex| regex.find_iter(text.plain.as_bytes()));
        found.map(|it| it.range())
    }

    fn compiled(&self, text: &Text<'_>) -> Option<&Regex> {
        let can_match = self.needs.as_ref().is_none_or(|any| any.iter().any(|it| text.small.contains(it.as_str())));
        can_match.then(|| self.regex.get_or_init(|| regex(self.pattern)).as_ref())?
    }
}

/// Literals of which every match has one, in small letters: the longest that there are.
fn needs(hir: &Hir) -> Option<Vec<String>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(vec![std::str::from_utf8(&literal.0).ok()?.to_ascii_lowercase()]),
        HirKind::Capture(capture) => needs(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => needs(&repetition.sub),
        HirKind::Concat(parts) => {
            let shortest = |any: &Vec<String>| any.iter().map(String::len).min();
            parts.iter().filter_map(needs).max_by_key(|any| (shortest(any), Reverse(any.len())))
        }
        HirKind::Alternation(parts) => {
            let all: Option<Vec<_>> = parts.iter().map(needs).collect();
            Some(all?.concat())
        }
        HirKind::Repetition(_) | HirKind::Class(_) | HirKind::Look(_) | HirKind::Empty => None,
    }
}

/// A pattern of the catalogue. Bytes, because Unicode's classes make the bounded gaps of these patterns a
/// hundred times larger; a test compiles each of them.
pub(super) fn regex(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(&spaced(pattern)).case_insensitive(true).unicode(false).build().ok()
}

/// With Claude Code's separator as people type it: a point, or a dash.
fn spaced(pattern: &str) -> String {
    pattern.replace(" · ", r"\W{1,5}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_match_has_is_known() {
        for (pattern, needed) in [
            ("Token has expired", Some(vec!["token has expired"])),
            (r"status \d+ of the proxy", Some(vec![" of the proxy"])),
            ("(?:old|new) token|no session", Some(vec![" token", "no session"])),
            (r"(?<role>[a-z]+) denied", Some(vec![" denied"])),
            ("(?:again ){2,3}x", Some(vec!["again "])),
            ("(?:again )*", None),
            (r"\d{3}", None),
            (r"refused|\d{3}", None),
        ] {
            let needed = needed.map(|any| any.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(Wording::new(pattern).needs, needed, "{pattern}");
        }
    }

    #[test]
    fn a_wording_is_found_in_whichever_letters() {
        let wording = Wording::new("(?:Token|Session) has expired");
        for (text, is_there) in
            [("the TOKEN HAS EXPIRED", true), ("session has expired", true), ("token is expired", false)]
        {
            assert_eq!(wording.captures(&Text::new(text)).is_some(), is_there, "{text}");
            assert_eq!(wording.spans(&Text::new(text)).count(), usize::from(is_there), "{text}");
        }
    }
}
