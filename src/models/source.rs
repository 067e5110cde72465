//! Where in a catalogue's text something stands, for errors that a person can act on.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::code::{Code, residency};
use crate::fault::{Fault, Result};

/// The text of a catalogue and its name, for errors.
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    pub(super) origin: &'a str,
}

impl<'a> Source<'a> {
    /// The text as TOML of a format that this program reads.
    ///
    /// # Errors
    /// `GK-RES-001` and `002`, with line and column.
    pub(super) fn table(&self) -> Result<Spanned<DeTable<'a>>> {
        let table = DeTable::parse(self.text).map_err(|error| self.syntax(&error))?;
        if let Some(schema) = table.get_ref().get("schema")
            && schema.get_ref().as_integer().is_none_or(|number| number.as_str() != "1")
        {
            let value = &self.text[schema.span()];
            return Err(self.fault(&residency::CATALOGUE_SCHEMA, schema.span().start).with("value", value));
        }
        Ok(table)
    }

    pub(super) fn fault(&self, code: &'static Code, offset: usize) -> Fault {
        Fault::new(code).with("at", place(self.origin, self.text, offset))
    }

    pub(super) fn syntax(&self, error: &toml::de::Error) -> Fault {
        let offset = error.span().map_or(0, |span| span.start);
        self.fault(&residency::CATALOGUE_SYNTAX, offset).because(error.message())
    }

    /// Where a value begins, or the nearest thing on the way to it. Reads the text again: only an error asks.
    pub(super) fn locate(&self, path: &[Step<'_>]) -> usize {
        let (table, _) = DeTable::parse_recoverable(self.text);
        let mut offset = 0;
        let mut here: Option<&DeValue<'_>> = None;
        for step in path {
            let next = match (step, here) {
                (Step::Key(key), None) => table.get_ref().get(*key),
                (Step::Key(key), Some(DeValue::Table(inner))) => inner.get(*key),
                (Step::At(index), Some(DeValue::Array(items))) => items.get(*index),
                _ => None,
            };
            let Some(next) = next else { break };
            offset = next.span().start;
            here = Some(next.get_ref());
        }
        offset
    }
}

/// `file:line:column`, counted from one.
fn place(origin: &str, text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or(before).chars().count() + 1;
    format!("{origin}:{line}:{column}")
}

/// One step of the way to a value.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Key(&'a str),
    At(usize),
}
