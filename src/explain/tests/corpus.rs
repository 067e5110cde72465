//! Texts as people posted them (`tests/explain/corpus.toml`), each with the cause that its thread ended on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Deserialize;

use super::first;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Corpus {
    row: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    link: String,
    text: String,
    /// A code of the catalogue, or `unknown`.
    cause: String,
    /// Other codes that are as right.
    #[serde(default)]
    also: Vec<String>,
    by: Source,
    /// The wave it came with: without one, the first two.
    #[serde(default)]
    wave: Option<u8>,
    /// What no code of the catalogue said when the row was labelled.
    #[serde(default)]
    wanted: Option<String>,
    /// Why the label isn't what the thread suggests, or was corrected.
    #[serde(default)]
    reason: Option<String>,
}

/// Who says the cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Source {
    Thread,
    Text,
}

fn rows() -> Vec<Row> {
    file::<Corpus>("corpus").row
}

/// A file below `tests/explain`.
fn file<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let path = format!("{}/tests/explain/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// What the catalogue made of some rows.
#[derive(Default)]
struct Count {
    right: usize,
    unknown: usize,
    wrong: usize,
}

impl Count {
    fn of<'a>(rows: impl Iterator<Item = &'a Row>, report: &mut String) -> Self {
        let mut count = Self::default();
        for row in rows {
            let said = first(&row.text).unwrap_or("unknown");
            let by = match row.by {
                Source::Thread => "thread",
                Source::Text => "text",
            };
            let kind = if said == row.cause || row.also.iter().any(|also| also == said) {
                count.right += 1;
                continue;
            } else if said == "unknown" {
                count.unknown += 1;
                "not known"
            } else {
                count.wrong += 1;
                "wrong"
            };
            writeln!(report, "{kind}: {said} for {} (by the {by}): {}\n  {}", row.cause, row.link, row.text).unwrap();
        }
        count
    }

    fn all(&self) -> usize {
        self.right + self.unknown + self.wrong
    }
}

/// Which rows are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    HeldOut,
    Others,
    Wave(u8),
}

impl Group {
    fn of(at: usize, row: &Row) -> Self {
        match row.wave {
            Some(wave) => Self::Wave(wave),
            None if (at + 1).is_multiple_of(3) => Self::HeldOut,
            None => Self::Others,
        }
    }
}

#[test]
fn texts_of_public_threads_get_the_cause_that_was_found() {
    let rows = rows();
    let grouped = || rows.iter().enumerate().map(|(at, row)| (Group::of(at, row), row));
    let groups: BTreeSet<Group> = grouped().map(|(group, _)| group).collect();
    let mut counts = Vec::new();
    for group in groups {
        let mut report = String::new();
        let chosen = grouped().filter(|(its, _)| *its == group).map(|(_, row)| row);
        let count = Count::of(chosen, &mut report);
        let Count { right, unknown, wrong } = count;
        println!("{group:?}: {right} of {} right, {unknown} not known, {wrong} wrong\n{report}", count.all());
        counts.push((count, report));
    }
    for (count, report) in counts {
        assert_eq!(count.wrong, 0, "{report}");
        assert!(count.right * 100 >= count.all() * 95, "{} of {}\n{report}", count.right, count.all());
    }
}

#[test]
fn the_corpus_is_large_and_every_row_says_where_it_is_from() {
    let rows = rows();
    assert!(rows.len() >= 120, "{}", rows.len());
    let mut seen = BTreeSet::new();
    for Row { link, text, cause, also, wanted, reason, .. } in &rows {
        let is_address = link.starts_with("https://") || link.starts_with("http://");
        assert!(is_address && !text.trim().is_empty(), "{link}");
        assert!(seen.insert((link, text)), "{link}: the text stands twice");
        assert!(cause == "unknown" || crate::code::find(cause).is_some(), "{link}: {cause}");
        assert!(also.iter().all(|also| also != cause && crate::code::find(also).is_some()), "{link}: {also:?}");
        assert!(wanted.as_ref().is_none_or(|wanted| wanted.len() > 20), "{link}: {wanted:?}");
        assert!(reason.as_ref().is_none_or(|reason| reason.len() > 20), "{link}: {reason:?}");
    }
}

/// Texts as the programs themselves can print them (`tests/explain/sources.toml`).
#[test]
fn what_the_programs_print_gets_its_cause() {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sources {
        row: Vec<Printed>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Printed {
        source: String,
        text: String,
        cause: String,
        #[serde(default)]
        also: Vec<String>,
        #[serde(default)]
        drawn: bool,
        #[serde(default)]
        reason: Option<String>,
    }
    let rows = file::<Sources>("sources").row;
    assert_eq!(rows.iter().filter(|row| row.drawn).count(), 60);
    let mut seen = BTreeSet::new();
    let mut otherwise = Vec::new();
    for Printed { source, text, cause, also, reason, .. } in &rows {
        assert!(!source.is_empty() && seen.insert(text), "{text}");
        assert!(crate::code::find(cause).is_some(), "{text}: {cause}");
        assert!(also.iter().all(|also| also != cause && crate::code::find(also).is_some()), "{text}: {also:?}");
        assert!(reason.as_ref().is_none_or(|reason| reason.len() > 20), "{text}: {reason:?}");
        let said = first(text);
        if said.is_none_or(|said| said != cause && also.iter().all(|also| also != said)) {
            otherwise.push((said, cause, text));
        }
    }
    assert!(otherwise.is_empty(), "{otherwise:#?}");
}

/// Texts that programs printed here, of faults that were made for it (`tests/explain/made.toml`).
#[test]
fn what_programs_printed_of_made_faults_gets_its_cause() {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Made {
        row: Vec<Printed>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Printed {
        program: String,
        did: String,
        fact: String,
        text: String,
        cause: String,
    }
    let rows = file::<Made>("made").row;
    assert!(rows.len() >= 150, "{}", rows.len());
    let mut seen = BTreeSet::new();
    let mut otherwise = Vec::new();
    for Printed { program, did, fact, text, cause } in &rows {
        assert!([program, did, fact].iter().all(|told| told.len() > 5) && seen.insert(text), "{text}");
        assert!(cause == "unknown" || crate::code::find(cause).is_some(), "{text}: {cause}");
        let said = first(text).unwrap_or("unknown");
        if said != cause {
            otherwise.push((said, cause, text));
        }
    }
    assert!(otherwise.is_empty(), "{otherwise:#?}");
}

/// Ordinary output, logs of other programs, prose and code.
#[test]
fn what_is_no_error_of_these_programs_is_not_explained() {
    #[derive(Deserialize)]
    struct Ordinary {
        text: Vec<String>,
    }
    let ordinary: Ordinary = file("ordinary");
    assert!(ordinary.text.len() >= 90, "{}", ordinary.text.len());
    let taken: Vec<_> = ordinary.text.iter().filter_map(|text| Some((first(text)?, text))).collect();
    assert!(taken.is_empty(), "{taken:#?}");
}
