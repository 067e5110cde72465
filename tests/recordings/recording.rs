//! One file of what was said: entries by their title, compared as a whole, told apart line by line.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use similar::{ChangeTag, DiffTag, TextDiff};

/// Begins an entry.
const MARK: &str = "═══ ";
/// Stands between an entry's title and the title of the one that it is told beside.
const BESIDE: &str = "  ⟵  ";
/// How many entries, and how many lines of each, are enough to see what has changed.
const SHOWN: (usize, usize) = (6, 14);

/// What was said now, to be compared with the file.
pub struct Recording {
    path: PathBuf,
    /// Titles and what the file says below them.
    entries: Vec<(String, String)>,
    /// Whole, by title.
    said: BTreeMap<String, String>,
}

impl Recording {
    /// A file below the repository's folder.
    pub fn read(path: impl AsRef<Path>) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        Self { path, entries: Vec::new(), said: BTreeMap::new() }
    }

    pub fn keep(&mut self, title: &str, said: &str) {
        self.entries.push((title.to_owned(), said.to_owned()));
        let before = self.said.insert(title.to_owned(), said.to_owned());
        assert!(before.is_none(), "two entries are called {title}");
    }

    /// Keeps what differs from one of these other entries, that which says it most shortly, once `renamed` is replaced
    /// there; whole, where none of them makes it shorter. Nothing is lost by it.
    pub fn keep_beside(&mut self, title: &str, said: &str, others: &[String], renamed: Option<(&str, &str)>) {
        let told = |other: &String| {
            let reference = self.said.get(other)?;
            let with = renamed.filter(|(from, _)| reference.contains(from));
            let short = match with {
                Some((from, to)) => beside(&reference.replace(from, to), said),
                None => beside(reference, said),
            };
            let with = with.map_or_else(String::new, |(from, to)| format!(", {to} for {from}"));
            Some((format!("{title}{BESIDE}{other}{with}"), short))
        };
        let told = others.iter().filter_map(told).min_by_key(|(_, short)| short.len());
        let Some(told) = told.filter(|(_, short)| short.len() * 5 < said.len() * 4) else {
            return self.keep(title, said);
        };
        self.entries.push(told);
        let before = self.said.insert(title.to_owned(), said.to_owned());
        assert!(before.is_none(), "two entries are called {title}");
    }

    /// Compares with the file, or writes it where `INSTA_UPDATE=always` asks for that.
    #[track_caller]
    pub fn compare(self) {
        let now: String = self.entries.iter().fold(String::new(), |mut text, (title, said)| {
            _ = writeln!(text, "{MARK}{title}\n{said}\n");
            text
        });
        let before = fs::read_to_string(&self.path).unwrap_or_default();
        if before == now {
            return;
        }
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            fs::create_dir_all(self.path.parent().expect("a folder")).expect("folders");
            return fs::write(&self.path, now).expect("a recording");
        }
        panic!("{}", changed(&self.path, &entries(&before), &entries(&now)));
    }
}

/// What a text says beside another: `= N` for lines that are the same, `- N` for lines that aren't said, and behind `+`
/// each that is said in their place.
pub fn beside(other: &str, text: &str) -> String {
    let diff = TextDiff::from_lines(other, text);
    let mut lines = Vec::new();
    for part in diff.ops() {
        if part.tag() == DiffTag::Equal {
            lines.push(format!("= {}", part.new_range().len()));
            continue;
        }
        if !part.old_range().is_empty() {
            lines.push(format!("- {}", part.old_range().len()));
        }
        let said = diff.iter_changes(part).filter(|change| change.tag() == ChangeTag::Insert);
        lines.extend(said.map(|change| format!("+ {}", change.value().trim_end_matches('\n')).trim_end().to_owned()));
    }
    lines.join("\n")
}

fn entries(text: &str) -> Vec<(&str, &str)> {
    let entries = text.strip_prefix(MARK).into_iter().flat_map(|text| text.split("\n═══ "));
    entries.filter_map(|entry| entry.split_once('\n')).collect()
}

/// A few of the differences, and how many there are.
fn changed(path: &Path, before: &[(&str, &str)], now: &[(&str, &str)]) -> String {
    let of = |all: &[(&str, &str)], title: &str| {
        all.iter().find(|(known, _)| *known == title).map(|(_, said)| (*said).to_owned())
    };
    let mut parts = Vec::new();
    for (title, said) in now {
        match of(before, title) {
            None => parts.push(format!("{MARK}{title}\n  it wasn't recorded")),
            Some(before) if before != *said => parts.push(format!("{MARK}{title}\n{}", differing(&before, said))),
            Some(_) => {}
        }
    }
    let gone = before.iter().filter(|(title, _)| of(now, title).is_none());
    parts.extend(gone.map(|(title, _)| format!("{MARK}{title}\n  it isn't said any more")));
    let count = parts.len();
    if count == 0 {
        parts.push("  the entries stand in another order".to_owned());
    }
    parts.truncate(SHOWN.0);
    let file = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).display();
    let more = count.saturating_sub(parts.len());
    let more = if more > 0 { format!("\n… and {more} entries more") } else { String::new() };
    format!(
        "\n{file}: what is said has changed (- recorded, + now)\n{}{more}\nWhere that is meant: \
         INSTA_UPDATE=always cargo test --locked recordings, and read `git diff {file}`",
        parts.join("\n")
    )
}

fn differing(before: &str, now: &str) -> String {
    let diff = TextDiff::from_lines(before, now);
    let changes = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal);
    let line = |change: similar::Change<&str>| {
        let mark = if change.tag() == ChangeTag::Delete { '-' } else { '+' };
        format!("  {mark} {}", change.value().trim_end_matches('\n'))
    };
    let mut lines: Vec<_> = changes.map(line).collect();
    let more = lines.len().saturating_sub(SHOWN.1);
    lines.truncate(SHOWN.1);
    if more > 0 {
        lines.push(format!("  … and {more} lines more"));
    }
    lines.join("\n")
}

#[test]
fn a_difference_is_told_with_its_entry_and_no_more_than_can_be_read() {
    let many: String = (0..50).map(|line| format!("line {line}\n")).collect();
    let before = format!("{MARK}one\nsame\nold\n\n{MARK}two\n{many}\n{MARK}gone\nx\n\n");
    let now = format!("{MARK}one\nsame\nnew\n\n{MARK}two\n{}\n{MARK}more\ny\n\n", many.replace("line", "row"));
    let told = changed(Path::new("x.txt"), &entries(&before), &entries(&now));
    for line in ["═══ one\n  - old\n  + new", "it wasn't recorded", "it isn't said any more", "lines more", "x.txt"]
    {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(told.lines().count() < 40 && !told.contains("same"), "{told}");
}

#[test]
fn what_is_said_beside_another_entry_is_all_of_it() {
    let other = "a\nb\nc\nd";
    assert_eq!(beside(other, "a\nB\nc\nd\ne"), "= 1\n- 1\n+ B\n= 1\n- 1\n+ d\n+ e");
    assert_eq!(beside(other, other), "= 4");
}
