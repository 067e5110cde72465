//! Documents that people own and genkan changes: bytes → document → bytes, pure.
//!
//! [`Json`] edits Claude Code's and the editor's settings, [`AwsConfig`] the file of the AWS tools. Every
//! byte outside an edit stays. What their readers would throw away whole, or read in two ways, is
//! [`Malformed`]: refused with its place, never repaired.
//! Known hole: what a value means (a type that Claude Code rejects) isn't judged here.

mod aws_config;
mod aws_section;
mod encoding;
mod json;
mod layout;
#[cfg(test)]
mod properties;
mod syntax;

use std::path::Path;

pub use aws_config::AwsConfig;
pub use json::{Dialect, Json};

use crate::code::{Code, document as code};
use crate::fault::Fault;
use crate::messages::document as words;

/// The section of an AWS profile, as `~/.aws/config` names it.
pub fn section(profile: &str) -> String {
    if profile == "default" { profile.to_owned() } else { format!("profile {profile}") }
}

/// The AWS profile of a section of either file: only `~/.aws/config` says what it is.
pub fn profile_of(section: &str) -> &str {
    section.strip_prefix("profile ").unwrap_or(section)
}

/// Why a document cannot be read or changed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// From 1.
    pub line: usize,
    /// In characters, from 1; a byte order mark isn't counted.
    pub column: usize,
    pub problem: Problem,
}

/// What is wrong at that place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// What Windows calls "Unicode".
    Utf16,
    NotUtf8,
    /// The readers of the AWS file take the mark for text; those of JSON skip it.
    ByteOrderMark,
    Control {
        found: char,
    },
    Comment,
    TrailingComma,
    NotJson {
        /// `None` at the end of the file.
        found: Option<char>,
        expected: &'static str,
    },
    /// Half of a surrogate pair as `\ud800`: no text that Rust can hold.
    LoneSurrogate,
    TooDeep,
    DuplicateKey {
        key: String,
        /// The line on which it stands first.
        first: usize,
    },
    RootNotObject {
        found: &'static str,
    },
    /// A path goes through a value that isn't a container of the kind it needs.
    Blocked {
        key: String,
        found: &'static str,
        needed: &'static str,
    },
    NotAwsConfig {
        expected: &'static str,
    },
    DuplicateSection {
        section: String,
        first: usize,
    },
    DuplicateSetting {
        section: String,
        key: String,
        first: usize,
    },
    /// A section or key that only some of the AWS tools read as this name.
    Spelling {
        found: String,
        wanted: String,
    },
    /// A name or value that genkan was asked to write and that the AWS tools read in different ways; its
    /// place is the end of the file.
    Unwritable {
        name: String,
        found: String,
    },
}

impl Malformed {
    /// The error that a person gets to see, for a document that was read from `file`.
    #[must_use]
    pub fn fault(self, file: &Path) -> Fault {
        let at = |code: &'static Code| {
            Fault::new(code).with("file", file.display()).with("line", self.line).with("column", self.column)
        };
        match self.problem {
            Problem::Utf16 => at(&code::UTF_16),
            Problem::NotUtf8 => at(&code::NOT_UTF_8),
            Problem::Control { found } => at(&code::CONTROL_CHARACTER).with("found", shown(Some(found))),
            Problem::Comment => at(&code::COMMENT),
            Problem::TrailingComma => at(&code::TRAILING_COMMA),
            Problem::NotJson { found, expected } => {
                let fault = at(&code::NOT_JSON).with("expected", expected);
                match found {
                    Some(found) => fault.with("found", shown(Some(found))),
                    None => fault.with_phrase("found", words::END),
                }
            }
            Problem::LoneSurrogate => at(&code::LONE_SURROGATE),
            Problem::TooDeep => at(&code::TOO_DEEP),
            Problem::DuplicateKey { key, first } => at(&code::DUPLICATE_KEY).with("key", key).with("first", first),
            Problem::RootNotObject { found } => at(&code::ROOT_NOT_OBJECT).with("found", found),
            Problem::Blocked { key, found, needed } => {
                at(&code::BLOCKED).with("key", key).with("found", found).with("needed", needed)
            }
            Problem::ByteOrderMark => at(&code::BYTE_ORDER_MARK),
            Problem::NotAwsConfig { expected } => at(&code::NOT_AWS_CONFIG).with("expected", expected),
            Problem::DuplicateSection { section, first } => {
                at(&code::DUPLICATE_SECTION).with("section", section).with("first", first)
            }
            Problem::DuplicateSetting { section, key, first } => {
                at(&code::DUPLICATE_SETTING).with("section", section).with("key", key).with("first", first)
            }
            Problem::Spelling { found, wanted } => at(&code::SPELLING).with("found", found).with("wanted", wanted),
            Problem::Unwritable { name, found } => at(&code::UNWRITABLE).with("name", name).with("found", found),
        }
    }

    /// The problem at a byte of `text`.
    fn at(text: &str, offset: usize, problem: Problem) -> Self {
        let before = &text[..offset];
        let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        Self { line: line(text, offset), column: before[start..].chars().count() + 1, problem }
    }
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The line of a byte, from 1: lines end with LF, CRLF or, as editors see it, a lone CR.
fn line(text: &str, offset: usize) -> usize {
    let bytes = text.as_bytes();
    let ends = |at: &usize| bytes[*at] == b'\n' || bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    (0..offset).filter(ends).count() + 1
}

/// A character as a message shows it; what has no glyph of its own by its number.
fn shown(found: Option<char>) -> String {
    match found {
        None => "EOF".to_owned(),
        Some(char) if char.is_control() || char.is_whitespace() || char == '\u{feff}' => {
            format!("U+{:04X}", u32::from(char))
        }
        Some(char) => format!("`{char}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    #[test]
    fn every_problem_has_its_own_code_and_fills_its_message() {
        let owned = |text: &str| text.to_owned();
        let problems = [
            Problem::Utf16,
            Problem::NotUtf8,
            Problem::ByteOrderMark,
            Problem::Control { found: '\u{7}' },
            Problem::Comment,
            Problem::TrailingComma,
            Problem::NotJson { found: Some('\u{3000}'), expected: "," },
            Problem::LoneSurrogate,
            Problem::TooDeep,
            Problem::DuplicateKey { key: owned("env"), first: 2 },
            Problem::RootNotObject { found: "array" },
            Problem::Blocked { key: owned("env"), found: "number", needed: "object" },
            Problem::NotAwsConfig { expected: "=" },
            Problem::DuplicateSection { section: owned("profile a"), first: 2 },
            Problem::DuplicateSetting { section: owned("profile a"), key: owned("region"), first: 2 },
            Problem::Spelling { found: owned("[ profile a ]"), wanted: owned("[profile a]") },
            Problem::Unwritable { name: owned("region"), found: owned("` #`") },
        ];
        let mut seen = std::collections::BTreeSet::new();
        for problem in problems {
            let fault = Malformed { line: 3, column: 7, problem }.fault(Path::new("/h/settings.json"));
            for lang in [Lang::En, Lang::Ja] {
                let message = fault.message(lang);
                assert!(message.starts_with("/h/settings.json:3:7: "), "{message}");
                assert!(!message.contains('{'), "{message}");
            }
            assert!(seen.insert(fault.code().id), "{} has two problems", fault.code().id);
        }
        assert_eq!(seen.len(), code::ALL.len());
    }

    #[test]
    fn a_character_without_a_glyph_is_shown_by_its_number() {
        for (found, expected) in
            [(None, "EOF"), (Some('\''), "`'`"), (Some('\u{3000}'), "U+3000"), (Some('\n'), "U+000A")]
        {
            assert_eq!(shown(found), expected);
        }
    }
}
