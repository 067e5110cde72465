//! One layer of a profile: a TOML text, held against the schema, with the place of every key.
//!
//! Reading goes on after a mistake, so that all of a text's mistakes are told at once; what is wrong is left
//! out of the layer's table. Known hole: after a syntax error nothing else of that text is judged.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use toml::de::{DeInteger, DeTable, DeValue};
use toml::{Spanned, Table, Value};

use super::nearest;
use super::schema::{self, Shape, dotted};
use super::stack::overlay;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::{Phrase, common, profile as words, toml as of_toml};
use crate::world::fold::half_width;

/// Where a layer comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Part of this program.
    Embedded(&'static str),
    /// Below the machine-wide folders, where only an administrator writes.
    Machine(PathBuf),
    /// A file of the person, or one that a path names.
    File(PathBuf),
    /// An address with its digest, as an administrator gave it.
    Remote(String),
    /// The copy that `setup` stored for this person.
    Applied(PathBuf),
    /// What was answered at an earlier `setup`.
    Remembered(PathBuf),
    /// `--answers FILE`.
    Answers(PathBuf),
    /// One value on the command line, named by its flag.
    Flag(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Embedded(name) => write!(f, "embedded {name}"),
            Self::Machine(path)
            | Self::File(path)
            | Self::Applied(path)
            | Self::Remembered(path)
            | Self::Answers(path) => path.display().fmt(f),
            Self::Remote(line) => f.write_str(super::remote::address(line)),
            Self::Flag(flag) => f.write_str(flag),
        }
    }
}

impl Source {
    /// Whether it is a profile itself, and nothing that fills one in.
    pub const fn is_profile(&self) -> bool {
        match self {
            Self::Embedded(_) | Self::Machine(_) | Self::File(_) | Self::Remote(_) | Self::Applied(_) => true,
            Self::Remembered(_) | Self::Answers(_) | Self::Flag(_) => false,
        }
    }

    /// The same, as people call it.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Embedded(name) => Phrase::new(words::EMBEDDED).with("name", name),
            named => Phrase::new(common::NAMED).with("name", named),
        }
    }
}

/// A position in a text, counted from 1, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPosition {
    pub line: usize,
    pub column: usize,
}

/// A checked text.
#[derive(Debug, Clone)]
pub(super) struct Layer {
    pub(super) source: Source,
    pub(super) table: Table,
    /// The place of every key by its dotted name; elements of an array as `key[0]`.
    positions: BTreeMap<String, TextPosition>,
    /// Keys whose value was left out, because it is wrong.
    refused: Vec<String>,
}

impl Layer {
    /// Reads a text against the schema; the faults are in the order of their places.
    pub(super) fn parse(source: Source, text: &str) -> (Self, Vec<Fault>) {
        let mut walk = Walk { source, text, positions: BTreeMap::new(), refused: Vec::new(), faults: Vec::new() };
        let (document, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            let at = error.span().map_or(0, |span| span.start);
            let fault = Fault::new(&code::SYNTAX).with_phrase("reason", of_toml::quoted(error.message()));
            walk.fault(
                at,
                match look_alike(text, at) {
                    Some((found, right)) => fault.hint(words::LOOK_ALIKE, &[("found", &found), ("right", &right)]),
                    None if is_letter(text, at) => fault.hint(words::KEY_LETTERS, &[]),
                    None => fault,
                },
            );
        }
        let table = if errors.is_empty() { walk.table(schema::shape(), document.get_ref(), "") } else { Table::new() };
        walk.faults.sort_by_key(|(at, _)| *at);
        let faults = walk.faults.into_iter().map(|(_, fault)| fault).collect();
        (Self { source: walk.source, table, positions: walk.positions, refused: walk.refused }, faults)
    }

    /// A string at the top of the table.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.table.get(key).and_then(Value::as_str)
    }

    /// Says the text at the top of the table under another key too, as if it stood in the same place.
    pub(super) fn repeat(&mut self, key: &str, also: &str) {
        let (Some(text), Some(at)) = (self.table.get(key).cloned(), self.position(key)) else { return };
        let also_table =
            also.rsplit('.').fold(text, |value, name| Value::Table(Table::from_iter([(name.to_owned(), value)])));
        if let Value::Table(table) = also_table {
            overlay(&mut self.table, &table);
        }
        self.positions.insert(also.to_owned(), at);
    }

    /// Keeps the keys that `keep` says; a table goes with its last one.
    pub(super) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        retain(&mut self.table, "", &keep);
        self.positions.retain(|key, _| keep(key));
    }

    /// Where this layer says something about a key.
    pub(super) fn position(&self, key: &str) -> Option<TextPosition> {
        self.positions.get(key).copied()
    }

    /// Whether the value of a key, or of an element of it, was left out.
    pub(super) fn refuses(&self, key: &str) -> bool {
        self.refused.iter().any(|refused| {
            refused.strip_prefix(key).is_some_and(|rest| matches!(rest.get(..1), None | Some("[" | ".")))
        })
    }
}

/// What an input method or a word processor writes in place of TOML's own signs.
const LOOK_ALIKES: [(char, &str); 18] = [
    ('\u{201c}', "\""),
    ('\u{201d}', "\""),
    ('\u{ff02}', "\""),
    ('\u{2018}', "'"),
    ('\u{2019}', "'"),
    ('\u{ff07}', "'"),
    ('\u{ff1d}', "="),
    ('\u{ff3b}', "["),
    ('\u{ff3d}', "]"),
    ('\u{ff5b}', "{"),
    ('\u{ff5d}', "}"),
    ('\u{ff0c}', ","),
    ('\u{3001}', ","),
    ('\u{ff0e}', "."),
    ('\u{ff03}', "#"),
    ('\u{ff3f}', "_"),
    ('\u{ff0d}', "-"),
    ('\u{3000}', " "),
];

/// Whether a letter of another script stands where a key, or a value without quotes, went wrong.
fn is_letter(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(|c| !c.is_ascii() && c.is_alphanumeric())
}

/// The first such sign in the line of a mistake, with the one that is meant; a digit where the mistake is.
fn look_alike(text: &str, at: usize) -> Option<(char, String)> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next()?;
    let sign = |c| LOOK_ALIKES.into_iter().find(|(found, _)| *found == c);
    let of_line = line.chars().find_map(sign).map(|(found, right)| (found, right.to_owned()));
    let digit = text[at..].chars().next().filter(|c| ('０'..='９').contains(c));
    of_line.or_else(|| digit.map(|digit| (digit, half_width(digit).to_string())))
}

/// A place in a source, as messages name it; a flag has no lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    pub source: Source,
    pub position: Option<TextPosition>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.source, self.position) {
            (Source::Flag(flag), _) => f.write_str(flag),
            (source, Some(TextPosition { line, column })) => write!(f, "{source}:{line}:{column}"),
            (source, None) => source.fmt(f),
        }
    }
}

impl Origin {
    /// The same, as people call it.
    pub fn phrase(&self) -> Phrase {
        match (&self.source, self.position) {
            (source @ Source::Embedded(_), Some(TextPosition { line, column })) => {
                let at = Phrase::new(words::AT).with_phrase("source", source.phrase());
                at.with("line", line).with("column", column)
            }
            (source @ Source::Embedded(_), None) => source.phrase(),
            _ => Phrase::new(common::NAMED).with("name", self),
        }
    }
}

fn retain(table: &mut Table, path: &str, keep: &impl Fn(&str) -> bool) {
    table.retain(|name, value| {
        let key = dotted(path, name);
        match value {
            Value::Table(inner) => {
                retain(inner, &key, keep);
                !inner.is_empty()
            }
            _ => keep(&key),
        }
    });
}

struct Walk<'a> {
    source: Source,
    text: &'a str,
    positions: BTreeMap<String, TextPosition>,
    refused: Vec<String>,
    faults: Vec<(usize, Fault)>,
}

impl Walk<'_> {
    fn table(&mut self, shape: &Shape, table: &DeTable<'_>, path: &str) -> Table {
        let mut read = Table::new();
        for (name, value) in table {
            let key = dotted(path, name.get_ref());
            let start = name.span().start;
            let Some(inner) = shape.get(name.get_ref()) else {
                let fault = Fault::new(&code::UNKNOWN_KEY).with("key", &key);
                self.fault(start, nearest::hinted(fault, &key, schema::keys().iter().map(String::as_str)));
                continue;
            };
            self.positions.insert(key.clone(), position(self.text, start));
            if let Some(value) = self.value(inner, value, &key) {
                read.insert(name.get_ref().clone().into_owned(), value);
            }
        }
        read
    }

    fn value(&mut self, shape: &Shape, value: &Spanned<DeValue<'_>>, key: &str) -> Option<Value> {
        let start = value.span().start;
        match (shape, value.get_ref()) {
            (Shape::Table { .. } | Shape::Any, DeValue::Table(table)) => {
                Some(Value::Table(self.table(shape, table, key)))
            }
            (Shape::List(_) | Shape::Any, DeValue::Array(array)) => {
                let inner = shape.element();
                let elements = array.iter().enumerate().filter_map(|(index, element)| {
                    let key = format!("{key}[{index}]");
                    self.positions.insert(key.clone(), position(self.text, element.span().start));
                    self.value(inner, element, &key)
                });
                Some(Value::Array(elements.collect()))
            }
            (Shape::Text | Shape::Any, DeValue::String(text)) => Some(Value::String(text.clone().into_owned())),
            (Shape::OneOf(allowed), DeValue::String(text)) => self.choice(allowed, text, start, key),
            (Shape::Boolean | Shape::Any, DeValue::Boolean(value)) => Some(Value::Boolean(*value)),
            (Shape::Integer, DeValue::Integer(number)) => match integer(number) {
                Some(number) if u32::try_from(number).is_ok() => Some(Value::Integer(number)),
                _ => self.out_of_range(value, key),
            },
            (Shape::Any, DeValue::Integer(number)) => {
                integer(number).map(Value::Integer).or_else(|| self.mistyped(shape, value, key))
            }
            // JSON, where the settings go, has no infinity and no "not a number".
            (Shape::Any, DeValue::Float(number)) => match number.as_str().parse::<f64>() {
                Ok(number) if number.is_finite() => Some(Value::Float(number)),
                _ => self.mistyped(shape, value, key),
            },
            _ => self.mistyped(shape, value, key),
        }
    }

    fn choice(&mut self, allowed: &[String], text: &str, start: usize, key: &str) -> Option<Value> {
        if allowed.iter().any(|known| known == text) {
            return Some(Value::from(text));
        }
        let fault = Fault::new(&code::BAD_VALUE).with("key", key).with("value", text);
        let fault = fault.with("allowed", allowed.join(", "));
        self.fault(start, nearest::hinted(fault, text, allowed.iter().map(String::as_str)));
        self.refused.push(key.to_owned());
        None
    }

    /// Of the right type, and no number that any key takes.
    fn out_of_range(&mut self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<Value> {
        let written = self.text.get(value.span()).unwrap_or_default();
        let fault = Fault::new(&code::NUMBER).with("key", key).with("value", written);
        self.fault(value.span().start, fault);
        self.refused.push(key.to_owned());
        None
    }

    fn mistyped(&mut self, shape: &Shape, value: &Spanned<DeValue<'_>>, key: &str) -> Option<Value> {
        let mut fault = Fault::new(&code::WRONG_TYPE).with("key", key).with("wanted", shape.name());
        fault = fault.with("found", value.get_ref().type_str());
        let written = self.text.get(value.span()).unwrap_or_default();
        let scalar = !matches!(value.get_ref(), DeValue::Array(_) | DeValue::Table(_));
        let bare = written.trim_matches(['"', '\'']);
        fault = match shape {
            Shape::OneOf(allowed) if !allowed.iter().any(|one| one == written) => {
                fault.hint(words::ONE_OF, &[("allowed", &allowed.join(", "))])
            }
            Shape::Text | Shape::OneOf(_) if scalar => fault.hint(words::QUOTE_IT, &[("value", &written)]),
            // A shell takes away quotation marks that aren't quoted themselves.
            Shape::List(_) if bare.starts_with('[') && bare.ends_with(']') => {
                let items = bare.trim_start_matches('[').trim_end_matches(']').split(',').map(str::trim);
                let items: Vec<_> = items.map(|item| format!("\"{}\"", item.trim_matches(['"', '\'']))).collect();
                let list = format!("[{}]", items.join(", "));
                match &self.source {
                    Source::Flag(_) => fault.hint(words::QUOTE_LIST, &[("key", &key), ("list", &list)]),
                    _ => fault.hint(words::QUOTES_INSIDE, &[("list", &list)]),
                }
            }
            Shape::List(_) if scalar => fault.hint(words::BRACKET_IT, &[("value", &written)]),
            Shape::Boolean => match bare.to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" | "1" => fault.hint(words::WRITE_IT, &[("value", &"true")]),
                "false" | "no" | "off" | "0" => fault.hint(words::WRITE_IT, &[("value", &"false")]),
                _ => fault,
            },
            Shape::Integer if bare.parse::<i64>().is_ok() => fault.hint(words::WRITE_IT, &[("value", &bare)]),
            _ => fault,
        };
        self.fault(value.span().start, fault);
        self.refused.push(key.to_owned());
        None
    }

    fn fault(&mut self, start: usize, fault: Fault) {
        let at = Origin { source: self.source.clone(), position: Some(position(self.text, start)) };
        self.faults.push((start, fault.with_phrase("at", at.phrase())));
    }
}

fn integer(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn position(text: &str, start: usize) -> TextPosition {
    let before = text.get(..start).unwrap_or(text);
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    TextPosition { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
}
