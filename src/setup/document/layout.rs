//! How a JSON text is laid out round a value: the splices that add, replace and take an item.
//!
//! A new item looks like the one before it: its indent, newline, blanks round the colon, one line or many,
//! trailing comma. Adding an item to a container that holds one and taking it away again gives the bytes
//! back. A comment goes only with the value that it stands in.
//! Known hole: a first item added to `{ }` and taken away leaves `{}`.

use std::ops::Range;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};
use serde_json::Value;

use super::{Malformed, Problem};

/// A range of a text and what replaces it.
#[derive(Debug)]
pub(super) struct Splice {
    range: Range<usize>,
    with: String,
}

/// The text with its splices, which don't overlap; of two at one place the earlier in the list comes first.
pub(super) fn apply(text: &str, mut splices: Vec<Splice>) -> String {
    splices.sort_by_key(|splice| splice.range.start);
    let mut edited = String::with_capacity(text.len());
    let mut kept = 0;
    for Splice { range, with } in splices {
        edited.push_str(&text[kept..range.start]);
        edited.push_str(&with);
        kept = range.end;
    }
    edited.push_str(&text[kept..]);
    edited
}

/// A value in its text, and what its surroundings say about a first item in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct ValueLayout<'t> {
    text: &'t str,
    value: &'t ast::Value<'t>,
    key: &'t str,
    /// One step of indentation.
    step: &'t str,
    colon: &'t str,
    in_lines: bool,
}

impl<'t> ValueLayout<'t> {
    pub(super) fn root(text: &'t str, value: &'t ast::Value<'t>) -> Self {
        Self { text, value, key: "", step: step(text, value).unwrap_or("  "), colon: ": ", in_lines: true }
    }

    /// Follows keys as far as they exist: the last value, and the keys that it lacks.
    pub(super) fn follow<'p>(self, path: &'p [&'p str]) -> Result<(Self, &'p [&'p str]), Malformed> {
        let [key, deeper @ ..] = path else { return Ok((self, path)) };
        let (items, properties) = self.properties()?;
        let Some(index) = properties.iter().position(|property| property.name.as_str() == *key) else {
            return Ok((self, path));
        };
        let property = &properties[index];
        let colon = colon(self.text, property).unwrap_or(items.colon);
        let (key, in_lines) = (property.name.as_str(), items.begins_line(index));
        Self { value: &property.value, key, colon, in_lines, ..self }.follow(deeper)
    }

    /// The items of an object; anything else is in the way.
    pub(super) fn object(self) -> Result<Items<'t>, Malformed> {
        self.properties().map(|(items, _)| items)
    }

    /// The items of an array; anything else is in the way.
    pub(super) fn array(self) -> Result<Items<'t>, Malformed> {
        let ast::Value::Array(array) = self.value else { return Err(self.blocked("array")) };
        Ok(self.items(array.elements.iter().map(range).collect(), None))
    }

    /// One element of an array; anything else is in the way.
    pub(super) fn element(self, index: usize) -> Result<Self, Malformed> {
        let (items, ast::Value::Array(array)) = (self.array()?, self.value) else { return Err(self.blocked("array")) };
        Ok(Self { value: &array.elements[index], in_lines: items.begins_line(index), ..self })
    }

    /// Another value in the place of this one, which keeps to its layout.
    pub(super) fn replace(self, value: &Value) -> Splice {
        let old = self.object().or_else(|_| self.array());
        let (in_lines, colon) = old.map_or((self.in_lines, self.colon), |items| (items.in_lines, items.colon));
        let at = self.value.start();
        let start = in_lines.then(|| newline(self.text, at) + indent(self.text, at));
        Splice { range: range(self.value), with: written(value, start.as_deref(), self.step, colon) }
    }

    /// Without one of its keys.
    pub(super) fn remove(self, key: &str) -> Result<Vec<Splice>, Malformed> {
        let (items, properties) = self.properties()?;
        let index = properties.iter().position(|property| property.name.as_str() == key);
        Ok(index.map_or_else(Vec::new, |index| items.remove(index)))
    }

    fn properties(self) -> Result<(Items<'t>, &'t [ast::ObjectProp<'t>]), Malformed> {
        let ast::Value::Object(object) = self.value else { return Err(self.blocked("object")) };
        let ranges = object.properties.iter().map(range).collect();
        let colon = object.properties.last().and_then(|property| colon(self.text, property));
        Ok((self.items(ranges, colon), &object.properties))
    }

    fn items(self, ranges: Vec<Range<usize>>, colon: Option<&'t str>) -> Items<'t> {
        let Range { start, end } = range(self.value);
        let mut items = Items {
            text: self.text,
            inside: start + 1..end - 1,
            ranges,
            step: self.step,
            colon: colon.unwrap_or(self.colon),
            in_lines: self.in_lines,
        };
        if let Some(last) = items.ranges.len().checked_sub(1) {
            items.in_lines = items.begins_line(last);
        }
        items
    }

    fn blocked(self, needed: &'static str) -> Malformed {
        let problem = Problem::Blocked { key: self.key.to_owned(), found: kind(self.value), needed };
        Malformed::at(self.text, self.value.start(), problem)
    }
}

/// What stands between two brackets: properties or elements.
#[derive(Debug)]
pub(super) struct Items<'t> {
    text: &'t str,
    inside: Range<usize>,
    ranges: Vec<Range<usize>>,
    step: &'t str,
    colon: &'t str,
    in_lines: bool,
}

/// What stands between two items besides blanks.
#[derive(Debug, Default)]
struct Gap {
    comma: Option<usize>,
    comments: Vec<Range<usize>>,
}

impl Items<'_> {
    /// Adds an item at the end; a key makes it a property.
    pub(super) fn insert(&self, key: Option<&str>, value: &Value) -> Vec<Splice> {
        let start = self.in_lines.then(|| self.start_of_line());
        let key = key.map_or_else(String::new, |key| format!("{}{}", Value::from(key), self.colon));
        let item = key + &written(value, start.as_deref(), self.step, self.colon);
        let gap = self.gap(self.ranges.len());
        let put = |at, with| Splice { range: at..at, with };
        let Some(last) = self.ranges.last() else {
            let Some(start) = start else { return vec![put(self.inside.start, item)] };
            let end = newline(self.text, self.inside.start) + indent(self.text, self.inside.start);
            return vec![match gap.comments.last() {
                None => Splice { range: self.inside.clone(), with: start + &item + &end },
                Some(comment) if self.text[comment.end..self.inside.end].contains('\n') => {
                    put(comment.end, start + &item)
                }
                Some(comment) => put(comment.end, start + &item + &end),
            }];
        };
        let after = gap.comma.map_or(last.end, |comma| comma + 1);
        match (start, gap.comma) {
            (None, None) => vec![put(after, format!(",{}{item}", self.space()))],
            (None, Some(_)) => vec![put(after, format!("{}{item},", self.space()))],
            (Some(start), comma) => {
                let line_end =
                    gap.comments.iter().filter(|comment| comment.start >= after).fold(after, |end, comment| {
                        if self.text[end..comment.start].contains(['\n', '\r']) { end } else { comment.end }
                    });
                match comma {
                    None => vec![put(after, ",".to_owned()), put(line_end, start + &item)],
                    Some(_) => vec![put(line_end, start + &item + ",")],
                }
            }
        }
    }

    /// Takes an item and one comma away, and the blanks that only stood there for it.
    pub(super) fn remove(&self, index: usize) -> Vec<Splice> {
        let cut = |range| Splice { range, with: String::new() };
        let item = self.ranges[index].clone();
        let (before, behind) = (self.gap(index), self.gap(index + 1));
        // Where the item ends with its comma, unless a comment stands between them.
        let joined = behind.comma.filter(|comma| behind.comments.first().is_none_or(|comment| comment.start > *comma));

        if let (Some(next), Some(comma)) = (self.ranges.get(index + 1), behind.comma) {
            let comment = behind.comments.iter().map(|comment| comment.start).find(|start| *start > comma);
            let rest = comment.unwrap_or(next.start);
            return match joined {
                Some(_) => vec![cut(item.start..rest)],
                None => vec![cut(item), cut(comma..rest)],
            };
        }
        if self.ranges.len() == 1 && before.comments.is_empty() && behind.comments.is_empty() {
            return vec![cut(self.inside.clone())];
        }
        let end = joined.map_or(item.end, |comma| comma + 1);
        let kept = [before.comma.map(|comma| comma + 1), before.comments.last().map(|comment| comment.end)];
        let start = kept.into_iter().flatten().fold(self.gap_range(index).start, usize::max);
        let line_comment = before
            .comments
            .last()
            .is_some_and(|comment| comment.end == start && self.text[comment.clone()].starts_with("//"));
        let line_end = end + self.text[end..].len() - self.text[end..].trim_start_matches([' ', '\t']).len();
        let range = match (line_comment, self.text[line_end..].starts_with(['\n', '\r'])) {
            (false, _) => start..end,
            (true, true) => start..line_end,
            // What follows on the line must not end up in the comment above.
            (true, false) => item.start..end,
        };
        let mut splices = vec![cut(range)];
        match behind.comma {
            None => splices.extend(before.comma.map(|comma| cut(comma..comma + 1))),
            Some(comma) if joined.is_none() => splices.push(cut(comma..comma + 1)),
            Some(_) => {}
        }
        splices
    }

    fn start_of_line(&self) -> String {
        match self.ranges.last() {
            Some(last) => newline(self.text, last.start) + indent(self.text, last.start),
            None => newline(self.text, self.inside.start) + indent(self.text, self.inside.start) + self.step,
        }
    }

    /// What stands between a comma and the next item on one line.
    fn space(&self) -> &str {
        let last = self.ranges.len() - 1;
        let own = self.gap(last).comma.map(|comma| &self.text[comma + 1..self.ranges[last].start]);
        match own {
            Some(own) if own.trim_matches([' ', '\t']).is_empty() => own,
            _ => &self.colon[self.colon.trim_end().len()..],
        }
    }

    fn begins_line(&self, index: usize) -> bool {
        let start = self.gap(index).comma.unwrap_or_else(|| self.gap_range(index).start);
        self.text[start..self.ranges[index].start].contains('\n')
    }

    /// The gap before an item, or after the last one.
    fn gap(&self, index: usize) -> Gap {
        let range = self.gap_range(index);
        let mut scanner = Scanner::new(&self.text[range.clone()], &ScannerOptions::default());
        let mut gap = Gap::default();
        while let Ok(Some(token)) = scanner.scan() {
            let at = range.start + scanner.token_start();
            match token {
                Token::Comma => gap.comma = Some(at),
                _ => gap.comments.push(at..range.start + scanner.token_end()),
            }
        }
        gap
    }

    fn gap_range(&self, index: usize) -> Range<usize> {
        let start = index.checked_sub(1).map_or(self.inside.start, |before| self.ranges[before].end);
        start..self.ranges.get(index).map_or(self.inside.end, |item| item.start)
    }
}

/// The name of a value's type, as JSON calls it.
pub(super) fn kind(value: &ast::Value<'_>) -> &'static str {
    match value {
        ast::Value::StringLit(_) => "string",
        ast::Value::NumberLit(_) => "number",
        ast::Value::BooleanLit(_) => "boolean",
        ast::Value::Object(_) => "object",
        ast::Value::Array(_) => "array",
        ast::Value::NullKeyword(_) => "null",
    }
}

fn range(of: &impl Ranged) -> Range<usize> {
    of.start()..of.end()
}

/// A value as text: over lines that begin with `start`, or on one line.
fn written(value: &Value, start: Option<&str>, step: &str, colon: &str) -> String {
    match start {
        None => inline(value, &colon[colon.trim_end().len()..]),
        Some(start) => {
            // The pretty form indents by two blanks; no text in it holds a line end.
            let pretty = format!("{value:#}");
            let lines = pretty.lines().map(|line| {
                let body = line.trim_start_matches(' ');
                step.repeat((line.len() - body.len()) / 2) + body
            });
            lines.collect::<Vec<_>>().join(start)
        }
    }
}

fn inline(value: &Value, space: &str) -> String {
    let join = |items: Vec<String>| items.join(&format!(",{space}"));
    match value {
        Value::Array(items) => format!("[{}]", join(items.iter().map(|item| inline(item, space)).collect())),
        Value::Object(map) => {
            let member = |(key, value): (&String, &Value)| {
                format!("{}:{space}{}", Value::from(key.as_str()), inline(value, space))
            };
            format!("{{{}}}", join(map.iter().map(member).collect()))
        }
        scalar => scalar.to_string(),
    }
}

/// What stands between a name and its value, if that is a colon and blanks.
fn colon<'t>(text: &'t str, property: &ast::ObjectProp<'_>) -> Option<&'t str> {
    let between = &text[property.name.end()..property.value.start()];
    (between.trim_matches([' ', '\t']) == ":").then_some(between)
}

/// The blanks that begin the line of a byte.
fn indent(text: &str, at: usize) -> &str {
    let line = &text[text[..at].rfind(['\n', '\r']).map_or(0, |end| end + 1)..];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// The line end that was used last before a byte, else the first after it.
fn newline(text: &str, at: usize) -> String {
    let end = text[..at].rfind('\n').or_else(|| text.find('\n'));
    let crlf = end.is_some_and(|end| text[..end].ends_with('\r'));
    if crlf { "\r\n".to_owned() } else { "\n".to_owned() }
}

/// How much further the first item that begins a line is indented than its container.
fn step<'t>(text: &'t str, value: &ast::Value<'_>) -> Option<&'t str> {
    let (first, inner): (usize, Vec<&ast::Value<'_>>) = match value {
        ast::Value::Object(object) => {
            (object.properties.first()?.start(), object.properties.iter().map(|property| &property.value).collect())
        }
        ast::Value::Array(array) => (array.elements.first()?.start(), array.elements.iter().collect()),
        _ => return None,
    };
    if text[value.start()..first].contains('\n') {
        return indent(text, first).strip_prefix(indent(text, value.start()));
    }
    inner.into_iter().find_map(|value| step(text, value))
}
