//! How the lines of `~/.aws/config` make sections and keys, and which names and values all readers take
//! alike.
//!
//! Lines are read as botocore (the AWS CLI) reads them, and refused where it rejects the whole file. Beside
//! it the readers of the JavaScript SDK, which Claude Code uses, and of the Rust SDK were compared.
//! Known hole: what other people's lines mean to which tool isn't judged; an indented comment that stands
//! below a key belongs to its value for the Rust SDK, whatever the value is changed to.

use std::ops::Range;

use super::{Malformed, Problem, shown};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Section {
    /// What its most lenient reader calls it: `profile a` for `[ profile "a" ]`.
    pub(super) name: String,
    /// What stands between the brackets.
    pub(super) spelled: String,
    /// Whether every reader sees it under its name.
    pub(super) plain: bool,
    pub(super) line: usize,
    /// Behind its last key, and behind comments below that are indented: the Rust SDK takes those for a part
    /// of the value above.
    pub(super) end: usize,
    pub(super) entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) key: String,
    /// `=`, or `:` that only botocore takes.
    pub(super) delimiter: char,
    /// All of its lines, joined as botocore does it.
    pub(super) value: String,
    /// In characters.
    indent: usize,
    pub(super) lines: Range<usize>,
}

/// The sections of a file, or the first line for which botocore rejects it.
pub(super) fn read(lines: &[String]) -> Result<Vec<Section>, Malformed> {
    let mut sections: Vec<Section> = Vec::new();
    let mut blank_lines = 0;
    for (index, line) in lines.iter().enumerate() {
        let line = body(line);
        let indent = line.chars().take_while(|char| char.is_whitespace()).count();
        let text = line.trim();
        if let Some((column, found)) = line.chars().enumerate().find(|(_, char)| char.is_control() && *char != '\t') {
            return Err(malformed(index, column, Problem::Control { found }));
        }
        if text.starts_with(['#', ';']) {
            if let Some(section) = sections.last_mut().filter(|_| indent > 0) {
                section.end = index + 1;
            }
            continue;
        }
        if text.is_empty() {
            blank_lines += 1;
            continue;
        }
        if text.starts_with('[') {
            let section = Section::start(text, index, indent)?;
            if let Some(first) = sections.iter().find(|own| own.spelled == section.spelled) {
                let problem = Problem::DuplicateSection { section: section.spelled, first: first.line + 1 };
                return Err(malformed(index, indent, problem));
            }
            sections.push(section);
        } else {
            let section = sections.last_mut().ok_or_else(|| malformed(index, indent, expected("`[`")))?;
            match section.entries.last_mut().filter(|entry| indent > entry.indent) {
                Some(entry) => entry.go_on(text, index, indent, blank_lines)?,
                None => section.add(text, index, indent)?,
            }
            section.end = index + 1;
        }
        blank_lines = 0;
    }
    Ok(sections)
}

impl Section {
    /// A header line. An indented one is a header to botocore or, below a key, a part of its value; the Rust
    /// SDK rejects the file.
    fn start(text: &str, line: usize, indent: usize) -> Result<Self, Malformed> {
        let Some(close) = text.rfind(']').filter(|close| *close > 1) else {
            return Err(malformed(line, indent, expected("`[` … `]`")));
        };
        if indent > 0 {
            let problem = Problem::Spelling { found: format!("  {text}"), wanted: text.to_owned() };
            return Err(malformed(line, 0, problem));
        }
        let (spelled, rest) = (&text[1..close], &text[close + 1..]);
        let alone = match rest.trim_start() {
            "" => true,
            comment => comment.starts_with(['#', ';']) && comment.len() < rest.len(),
        };
        let name = named(spelled);
        let plain = alone && is_alike(spelled, &name);
        Ok(Self { name, spelled: spelled.to_owned(), plain, line, end: line + 1, entries: Vec::new() })
    }

    /// The entry that every reader sees under a key.
    pub(super) fn find(&self, key: &str) -> Result<Option<&Entry>, Malformed> {
        match self.entries.iter().find(|entry| entry.key.eq_ignore_ascii_case(key)) {
            Some(entry) if entry.key != key || entry.delimiter != '=' => {
                let (found, wanted) = (format!("{} {}", entry.key, entry.delimiter), format!("{key} ="));
                Err(malformed(entry.lines.start, entry.indent, Problem::Spelling { found, wanted }))
            }
            entry => Ok(entry),
        }
    }

    fn add(&mut self, text: &str, line: usize, indent: usize) -> Result<(), Malformed> {
        let at = text.find(['=', ':']).ok_or_else(|| malformed(line, indent, expected("`=`")))?;
        let (key, value) = (text[..at].trim(), text[at + 1..].trim());
        if key.is_empty() {
            return Err(malformed(line, indent, expected("`key =`")));
        }
        if let Some(first) = self.entries.iter().find(|entry| entry.key.to_lowercase() == key.to_lowercase()) {
            let (section, first) = (self.spelled.clone(), first.lines.start + 1);
            let problem = Problem::DuplicateSetting { section, key: key.to_owned(), first };
            return Err(malformed(line, indent, problem));
        }
        let delimiter = if text[at..].starts_with('=') { '=' } else { ':' };
        let (key, value) = (key.to_owned(), value.to_owned());
        self.entries.push(Entry { key, delimiter, value, indent, lines: line..line + 1 });
        Ok(())
    }
}

impl Entry {
    /// One more line, after blank ones. In a nested block botocore insists on `=`.
    fn go_on(&mut self, text: &str, line: usize, indent: usize, blank_lines: usize) -> Result<(), Malformed> {
        if (self.value.is_empty() || self.value.starts_with('\n')) && !text.contains('=') {
            return Err(malformed(line, indent, expected("`=`")));
        }
        self.value.push_str(&"\n".repeat(blank_lines + 1));
        self.value.push_str(text);
        self.lines.end = line + 1;
        Ok(())
    }
}

pub(super) fn malformed(line: usize, column: usize, problem: Problem) -> Malformed {
    Malformed { line: line + 1, column: column + 1, problem }
}

fn expected(expected: &'static str) -> Problem {
    Problem::NotAwsConfig { expected }
}

/// The name that inner blanks and quotes don't change. `[profile default]` is `[default]` to every reader.
pub(super) fn named(spelled: &str) -> String {
    let mut words = spelled.trim().splitn(2, char::is_whitespace);
    let (kind, rest) = (words.next().unwrap_or_default(), words.next().map(str::trim));
    let unquoted = |text| ['"', '\''].iter().find_map(|quote| str::strip_prefix(text, *quote)?.strip_suffix(*quote));
    match rest.map(|rest| unquoted(rest).unwrap_or(rest)) {
        None => kind.to_owned(),
        Some("default") if kind == "profile" => "default".to_owned(),
        Some(rest) => format!("{kind} {rest}"),
    }
}

/// Whether a header is read alike: one blank, of which the AWS CLI and Claude Code take a tab too, and a name that may
/// stand in quotes. Seen with Claude Code 2.1.332 (`tests/real/aws_files.rs`) and the AWS CLI 2.9.
fn is_alike(spelled: &str, name: &str) -> bool {
    let quoted = |quote| name.split_once(' ').map(|(kind, own)| format!("{kind} {quote}{own}{quote}"));
    let plain = spelled.replacen('\t', " ", 1);
    let is_it = plain == name || plain == "profile default" || ["\"", "'"].map(quoted).contains(&Some(plain));
    is_it && odd_section(name).is_none()
}

/// What in a section's name isn't read alike.
pub(super) fn odd_section(name: &str) -> Option<String> {
    let plain = |char: char| char.is_ascii_alphanumeric() || "_-@+.%:/".contains(char);
    match name.split_once(' ') {
        None => odd(name, plain),
        Some((kind, name)) => odd(kind, plain).or_else(|| odd(name, plain)),
    }
}

/// What in a key isn't read alike; botocore reads every key in lower case.
pub(super) fn odd_key(key: &str) -> Option<String> {
    odd(key, |char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_')
}

/// What in a value isn't read alike: blanks at its ends are trimmed, a `#` behind a blank begins a comment.
pub(super) fn odd_value(value: &str) -> Option<String> {
    let blank = |char: &char| char.is_whitespace();
    let ends = value.chars().next().into_iter().chain(value.chars().next_back()).find(blank);
    let comment = value.split(char::is_whitespace).find(|word| word.starts_with(['#', ';']));
    odd(value, |char| !char.is_control())
        .or_else(|| ends.map(|blank| shown(Some(blank))))
        .or_else(|| comment.map(|comment| format!("` {}`", &comment[..1])))
}

fn odd(text: &str, plain: impl Fn(char) -> bool) -> Option<String> {
    match text.chars().find(|char| !plain(*char)) {
        None if text.is_empty() => Some("`\"\"`".to_owned()),
        found => found.map(|found| shown(Some(found))),
    }
}

/// A line without its end.
pub(super) fn body(line: &str) -> &str {
    line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(file: &str) -> Result<Vec<Section>, Malformed> {
        read(&file.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_name_is_the_same_whatever_its_blanks_and_quotes() {
        for (spelled, name, plain) in [
            ("default", "default", true),
            ("profile default", "default", true),
            (" default", "default", false),
            ("profile a", "profile a", true),
            ("profile  a", "profile a", false),
            (" profile \"a\" ", "profile a", false),
            ("profile \"a\"", "profile a", true),
            ("profile\t'a'", "profile a", true),
            ("profile\ta", "profile a", true),
            ("profile \t a", "profile a", false),
            ("profile \"a'", "profile \"a'", false),
            ("profile \"a b\"", "profile a b", false),
            ("profile a b", "profile a b", false),
            ("profile", "profile", true),
            ("sso-session x.y@z", "sso-session x.y@z", true),
            ("profile あ", "profile あ", false),
        ] {
            let section = &parsed(&format!("[{spelled}]")).unwrap()[0];
            assert_eq!((section.name.as_str(), section.plain), (name, plain), "{spelled}");
        }
        for (rest, plain) in [("  # c", true), ("\t;c", true), ("# c", false), (" c", false), ("  ", true)] {
            assert_eq!(parsed(&format!("[profile a]{rest}")).unwrap()[0].plain, plain, "{rest}");
        }
    }

    #[test]
    fn a_file_that_botocore_rejects_is_refused_with_its_place() {
        let setting =
            |key: &str, first| Problem::DuplicateSetting { section: "x".to_owned(), key: key.to_owned(), first };
        for (file, line, column, problem) in [
            ("# c\na = 1\n", 2, 1, expected("`[`")),
            ("[x]\n\n  foo\n", 3, 3, expected("`=`")),
            ("[x]\ns3 =\n  foo\n", 3, 3, expected("`=`")),
            ("[x]\n = 1\n", 2, 2, expected("`key =`")),
            ("[x\na = 1\n", 1, 1, expected("`[` … `]`")),
            ("[]\n", 1, 1, expected("`[` … `]`")),
            ("[x]\na = 1\rb = 2\n", 2, 6, Problem::Control { found: '\r' }),
            ("[x]\na = 1\n\n[y]\n[x] # again\n", 5, 1, Problem::DuplicateSection { section: "x".to_owned(), first: 1 }),
            ("[x]\nregion = 1\n# c\nRegion: 2\n", 4, 1, setting("Region", 2)),
            ("[x]\na = 1\n\t[y]\n", 3, 1, Problem::Spelling { found: "  [y]".to_owned(), wanted: "[y]".to_owned() }),
        ] {
            assert_eq!(parsed(file), Err(Malformed { line, column, problem }), "{file:?}");
        }
        // The same key elsewhere, or in a continued value, is another one.
        for file in ["[x]\nregion = 1\n[y]\nregion = 1\n", "[x]\nregion = 1\n# c\n  Region: 2\n"] {
            assert!(parsed(file).is_ok(), "{file:?}");
        }
    }
}
