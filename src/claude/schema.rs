//! What Claude Code demands of a settings file: the types of the keys that it knows, from [`keys`].
//!
//! genkan asks here before it replaces a file, and names what it finds wrong in one. Unknown keys are fine, as they are
//! to Claude Code. A known hole: some keys are held to their outer shape only (listed there).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::keys;
use super::scope::Scope;
use super::shape::Shape;

/// One value of a type that Claude Code doesn't take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Keys and positions, joined by dots.
    pub path: String,
    pub expected: String,
    pub found: &'static str,
    pub effect: Effect,
}

/// What Claude Code leaves out for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Every setting of the file, hooks and permissions included.
    File,
    /// What lies at this path.
    Part(String),
}

/// Everything in a settings document that Claude Code wouldn't take, in the order of the document.
///
/// A managed document never loses more than one of its keys, and for some keys only the part below.
pub fn violations(settings: &Map<String, Value>, scope: Scope) -> Vec<Violation> {
    let mut found = Vec::new();
    for (key, value) in settings {
        if let Some(node) = Node::of(key) {
            node.check(value, &mut vec![key.clone()], &mut found);
        }
    }
    if scope != Scope::Managed {
        found.retain(|violation| !is_managed_only(violation.path.split('.').next().unwrap_or_default()));
    } else {
        for violation in found.iter_mut().filter(|violation| violation.effect == Effect::File) {
            let key = violation.path.split('.').next().unwrap_or_default();
            let piecewise = keys::PIECEWISE.contains(&key);
            violation.effect = Effect::Part(if piecewise { violation.path.clone() } else { key.to_owned() });
        }
    }
    found
}

/// The value that counts in place of a managed one of a wrong type; most are just left out.
pub fn strictest(key: &str) -> Option<Value> {
    let (_, value) = keys::STRICTEST.iter().find(|(known, _)| *known == key)?;
    serde_json::from_str(value).ok()
}

/// Whether Claude Code knows this top-level key.
pub fn knows(key: &str) -> bool {
    [keys::FILE, keys::PART].iter().any(|table| !of_key(table, key).is_empty())
}

/// Whether Claude Code reads this top-level key from managed settings only.
pub fn is_managed_only(key: &str) -> bool {
    keys::MANAGED_ONLY.contains(&key)
}

/// The rules of one key as a tree: one for the value here, and those for what lies below it. Made for the keys that a
/// document has: the tree of all keys costs more than the document.
#[derive(Debug, Default)]
struct Node {
    rule: Option<Rule>,
    members: BTreeMap<&'static str, Self>,
    every: Option<Box<Self>>,
    required: &'static [&'static str],
}

#[derive(Debug)]
struct Rule {
    /// One of these.
    wanted: &'static [Shape],
    /// A wrong type costs the whole file, outside managed settings.
    fatal: bool,
}

impl Node {
    /// The tree of a top-level key; `None` for one that Claude Code doesn't know.
    fn of(key: &str) -> Option<Self> {
        knows(key).then_some(())?;
        let mut root = Self::default();
        for (table, fatal) in [(keys::FILE, true), (keys::PART, false)] {
            for (path, wanted) in of_key(table, key) {
                root.at(path).rule = Some(Rule { wanted, fatal });
            }
        }
        for (path, names) in of_key(keys::REQUIRED, key) {
            root.at(path).required = names;
        }
        root.members.into_values().next()
    }

    fn check(&self, value: &Value, path: &mut Vec<String>, found: &mut Vec<Violation>) {
        if let Some(rule) = &self.rule
            && !rule.takes(value)
        {
            found.push(rule.violated(path.join("."), kind(value)));
            return;
        }
        match value {
            Value::Object(members) => self.check_members(members, path, found),
            Value::Array(entries) => {
                for (at, entry) in entries.iter().enumerate() {
                    self.below(None, at.to_string(), entry, path, found);
                }
            }
            _ => {}
        }
    }

    fn check_members(&self, members: &Map<String, Value>, path: &mut Vec<String>, found: &mut Vec<Violation>) {
        for (name, value) in members {
            self.below(Some(name), name.clone(), value, path, found);
        }
        for &name in self.required.iter().filter(|name| !members.contains_key(**name)) {
            if let Some(rule) = self.members.get(name).and_then(|node| node.rule.as_ref()) {
                let path = path.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join(".");
                found.push(rule.violated(path, "nothing"));
            }
        }
    }

    fn below(
        &self,
        name: Option<&str>,
        step: String,
        value: &Value,
        path: &mut Vec<String>,
        found: &mut Vec<Violation>,
    ) {
        let Some(node) = name.and_then(|name| self.members.get(name)).or(self.every.as_deref()) else { return };
        path.push(step);
        node.check(value, path, found);
        path.pop();
    }

    fn at(&mut self, path: &'static str) -> &mut Self {
        path.split('.').fold(self, |node, step| match step {
            "*" => node.every.get_or_insert_default(),
            step => node.members.entry(step).or_default(),
        })
    }
}

/// The rows of a table that are about this top-level key. The tables are sorted by it.
fn of_key<T>(table: &'static [(&'static str, T)], key: &str) -> &'static [(&'static str, T)] {
    let top = |path: &'static str| path.split_once('.').map_or(path, |(top, _)| top);
    let from = table.partition_point(|(path, _)| top(path) < key);
    let count = table[from..].iter().take_while(|(path, _)| top(path) == key).count();
    &table[from..from + count]
}

impl Rule {
    /// Where only a part is at stake, `null` counts as not there.
    fn takes(&self, value: &Value) -> bool {
        self.wanted.iter().any(|shape| shape.takes(value)) || (value.is_null() && !self.fatal)
    }

    fn violated(&self, path: String, found: &'static str) -> Violation {
        let effect = if self.fatal { Effect::File } else { Effect::Part(path.clone()) };
        let expected = self.wanted.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ");
        Violation { path, expected, found, effect }
    }
}

/// The kind of a value, as genkan names it.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Claude Code did with each value at a path: `document` holds `@` where the value stands.
    #[derive(serde::Deserialize)]
    struct Seen {
        path: String,
        document: Value,
        kept: Vec<Value>,
        part: Vec<Value>,
        file: Vec<Value>,
    }

    fn filled(document: &Value, value: &Value) -> Value {
        match document {
            Value::String(text) if text == "@" => value.clone(),
            Value::Array(entries) => entries.iter().map(|entry| filled(entry, value)).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, member)| (name.clone(), filled(member, value))).collect()
            }
            other => other.clone(),
        }
    }

    #[test]
    fn the_table_says_what_the_client_did() {
        let seen: Vec<Seen> = serde_json::from_str(include_str!("keys-seen.json")).unwrap();
        let mut wrong = Vec::new();
        for case in &seen {
            for (values, did) in [(&case.kept, "kept"), (&case.part, "part"), (&case.file, "file")] {
                for value in values {
                    let document = filled(&case.document, value);
                    let found = violations(document.as_object().unwrap(), Scope::User);
                    let says = if found.iter().any(|violation| violation.effect == Effect::File) {
                        "file"
                    } else if found.is_empty() {
                        "kept"
                    } else {
                        "part"
                    };
                    if says != did {
                        wrong.push(format!("{} = {value}: the client: {did}, the table: {says}", case.path));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
        let paths: std::collections::BTreeSet<_> = seen.iter().map(|case| case.path.as_str()).collect();
        let table = keys::FILE.iter().chain(keys::PART).map(|(path, _)| *path);
        let unseen: Vec<_> = table.filter(|path| !paths.contains(path) && !is_managed_only(path)).collect();
        assert!(unseen.is_empty(), "the table goes beyond the record: {unseen:?}");
    }

    #[test]
    fn every_row_of_a_key_is_found() {
        let paths = |table: &[keys::Key]| table.iter().map(|(path, _)| *path).collect::<Vec<_>>();
        let required = keys::REQUIRED.iter().map(|(path, _)| *path).collect();
        for table in [paths(keys::FILE), paths(keys::PART), required] {
            let tops: Vec<_> = table.iter().map(|path| path.split('.').next()).collect();
            assert!(tops.is_sorted(), "{tops:?}");
        }
    }

    #[test]
    fn a_violation_names_the_place_what_belongs_there_and_what_stands_there() {
        let settings = serde_json::json!({
            "cleanupPeriodDays": 0, "availableModels": ["opus", 5], "statusLine": {"type": "command"},
            "voice": {"mode": "loud"}, "zzz": 1, "deniedModels": 5, "effortLevel": "huge",
        });
        let found: Vec<_> = violations(settings.as_object().unwrap(), Scope::User)
            .into_iter()
            .map(|violation| (violation.path, violation.expected, violation.found, violation.effect == Effect::File))
            .collect();
        let expected = [
            ("cleanupPeriodDays", "whole number from 1", "number", true),
            ("availableModels.1", "string", "number", true),
            ("statusLine.command", "string", "nothing", true),
            ("voice.mode", "\"hold\" | \"tap\"", "string", true),
            ("effortLevel", "\"low\" | \"medium\" | \"high\" | \"xhigh\"", "string", false),
        ];
        assert_eq!(
            found,
            expected.map(|(path, wanted, found, file)| (path.to_owned(), wanted.to_owned(), found, file))
        );
    }
}
