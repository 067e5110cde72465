//! A wording of the catalogue, and the text that it is looked for in.
//!
//! There are thousands, of which a text has a few: a wording is compiled once a text has words that none of its matches can
//! do without. These are looked for all at once.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use regex::bytes::{Captures, Regex, RegexBuilder};
use regex_syntax::hir::{Hir, HirKind};

/// One line of text.
pub(super) struct Text<'a> {
    pub plain: &'a str,
    /// With small letters; of the same length.
    small: String,
    /// Which of the [`Words`] stand in it, by their numbers.
    has: Vec<bool>,
}

impl Text<'_> {
    /// Whether words with small letters stand in it, in whichever letters.
    pub(super) fn holds(&self, words: &str) -> bool {
        self.small.contains(words)
    }

    /// The same; words behind `^` have to begin it, those behind `!` mustn't stand in it.
    pub(super) fn says(&self, words: &str) -> bool {
        match (words.strip_prefix('^'), words.strip_prefix('!')) {
            (Some(beginning), _) => self.small.starts_with(beginning),
            (_, Some(missing)) => !self.holds(missing),
            _ => self.holds(words),
        }
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

/// So many bytes of a phrase have to stand at the end of a text that was cut off, and as many can be missing.
const CUT_FROM: usize = 14;
const CUT_BY: usize = 10;

/// So many bytes of a word are looked for.
const BEGINNING: usize = 8;

/// What the matches of wordings can't do without, each with its number, in small letters.
#[derive(Default)]
pub(super) struct Words {
    numbers: HashMap<String, usize>,
    /// What wordings have word for word, in small letters: a text that was cut off may end in the middle of it.
    phrases: BTreeSet<String>,
    /// Finds them all in one pass; made with the first text, when every wording has been read.
    all: OnceLock<Option<AhoCorasick>>,
}

impl Words {
    pub(super) fn wording(&mut self, pattern: &'static str) -> Wording {
        let parsed = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(&spaced(pattern));
        let parsed = parsed.ok();
        parsed.iter().for_each(|it| phrases(it, &mut self.phrases));
        let needs = parsed.as_ref().and_then(needs);
        let needs = needs.map(|any| any.into_iter().map(|it| self.number(it)).collect());
        Wording { pattern, needs, regex: OnceLock::new() }
    }

    /// A text that ends in the middle of a phrase's word, with the rest of each phrase that it can be; none where it doesn't.
    pub(super) fn ended(&self, plain: &str) -> Vec<String> {
        let cut = plain.trim_end_matches("...").trim_end_matches('\u{2026}');
        let small = cut.to_ascii_lowercase();
        let rest = |phrase: &String| {
            let shortest = CUT_FROM.max(phrase.len().saturating_sub(CUT_BY));
            let is_end = |at: &usize| phrase.get(..*at).is_some_and(|beginning| small.ends_with(beginning));
            let rest = &phrase[(shortest..phrase.len()).rev().find(is_end)?..];
            let is_in_word = small.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
            is_in_word.then(|| rest.to_owned())
        };
        let rests: BTreeSet<String> = self.phrases.iter().filter_map(rest).collect();
        rests.into_iter().map(|rest| format!("{cut}{rest}")).collect()
    }

    /// Where a word begins, the rest mostly follows; and what finds them is made in a tenth of the time.
    fn number(&mut self, mut word: String) -> usize {
        word.truncate(word.floor_char_boundary(BEGINNING));
        let next = self.numbers.len();
        *self.numbers.entry(word).or_insert(next)
    }

    pub(super) fn text<'t>(&self, plain: &'t str) -> Text<'t> {
        let small = plain.to_ascii_lowercase();
        let all = self.all.get_or_init(|| {
            let mut words = vec![""; self.numbers.len()];
            self.numbers.iter().for_each(|(word, number)| words[*number] = word);
            AhoCorasick::builder().kind(Some(AhoCorasickKind::NoncontiguousNFA)).build(words).ok()
        });
        // Where they can't be looked for, each may stand there.
        let mut has = vec![all.is_none(); self.numbers.len()];
        for found in all.iter().flat_map(|all| all.find_overlapping_iter(&small)) {
            has[found.pattern().as_usize()] = true;
        }
        Text { plain, small, has }
    }
}

pub(super) struct Wording {
    pattern: &'static str,
    /// Every match has one of these [`Words`]; `None` where nothing is that sure.
    needs: Option<Vec<usize>>,
    regex: OnceLock<Option<Regex>>,
}

impl Wording {
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
        let can_match = self.needs.as_ref().is_none_or(|any| any.iter().any(|it| text.has[*it]));
        can_match.then(|| self.regex.get_or_init(|| regex(self.pattern)).as_ref())?
    }
}

/// What stands word for word in a pattern, as far as it is long enough to be known by a part of it.
fn phrases(hir: &Hir, found: &mut BTreeSet<String>) {
    match hir.kind() {
        HirKind::Literal(literal) => {
            let said = std::str::from_utf8(&literal.0).ok().map(str::to_ascii_lowercase);
            found.extend(said.filter(|said| said.len() > CUT_FROM && said.contains(' ')));
        }
        HirKind::Capture(capture) => phrases(&capture.sub, found),
        HirKind::Repetition(repetition) => phrases(&repetition.sub, found),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().for_each(|it| phrases(it, found)),
        HirKind::Class(_) | HirKind::Look(_) | HirKind::Empty => {}
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

    impl Words {
        fn named(&self, number: usize) -> &str {
            self.numbers.iter().find(|(_, it)| **it == number).unwrap().0
        }
    }

    #[test]
    fn what_every_match_has_begins_as_it_is_known() {
        for (pattern, needed) in [
            ("Token has expired", Some(vec!["token ha"])),
            (r"status \d+ of the proxy", Some(vec![" of the "])),
            ("(?:old|new) token|no session", Some(vec![" token", "no sessi"])),
            (r"(?<role>[a-z]+) denied", Some(vec![" denied"])),
            ("(?:again ){2,3}x", Some(vec!["again "])),
            ("(?:again )*", None),
            (r"\d{3}", None),
            (r"refused|\d{3}", None),
        ] {
            let mut words = Words::default();
            let found = words.wording(pattern).needs;
            let found = found.map(|any| any.iter().map(|it| words.named(*it)).collect::<Vec<_>>());
            assert_eq!(found, needed, "{pattern}");
        }
    }

    #[test]
    fn a_text_that_was_cut_off_is_ended_as_a_wording_ends() {
        let mut words = Words::default();
        words.wording("(?:`top_p`|`top_k`) cannot both be specified(?: here)?");
        for (text, ended) in [
            ("`top_p` Cannot both be specifi", Some("`top_p` Cannot both be specified")),
            ("`top_p` cannot both be sp…", Some("`top_p` cannot both be specified")),
            ("`top_p` cannot both be", None),
            ("`top_p` cannot both be specified", None),
            ("`top_p` cannot both", None),
            ("be specifi", None),
            ("", None),
        ] {
            let found = words.ended(text);
            assert_eq!(found.first().map(String::as_str), ended, "{text}");
        }
    }

    #[test]
    fn a_wording_is_found_in_whichever_letters() {
        let mut words = Words::default();
        let wording = words.wording("(?:Token|Session) has expired");
        for (text, is_there) in
            [("the TOKEN HAS EXPIRED", true), ("session has expired", true), ("token is expired", false)]
        {
            let text = words.text(text);
            assert_eq!(wording.captures(&text).is_some(), is_there, "{}", text.plain);
            assert_eq!(wording.spans(&text).count(), usize::from(is_there), "{}", text.plain);
        }
    }
}
