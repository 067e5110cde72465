//! A machine in a file: its facts in full, or what differs in them from a healthy one's.
//!
//! `tests/facts/KIND/healthy.json` is a whole file of facts, as `doctor --save` writes it. Every other file of the folder
//! names machines, each with what differs from the healthy one: a JSON pointer (RFC 6901) and what stands there instead;
//! `null` takes a member away, and the index after the last one adds an element. The deployment profile is TOML within
//! the facts; a pointer leads into it as if it were JSON.
//!
//! Shared by the tests of the library, which write these files from their machines, and the recordings, which judge
//! what the files say. Nothing here knows what a fact means.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

/// By pointer, what stands there.
pub(crate) type Differences = Map<String, Value>;
/// By their name, in the order of the file.
pub(crate) type Machines = Vec<(String, Differences)>;

/// Where the kinds of machines lie.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts")
}

/// What differs between two machines' facts.
pub(crate) fn differences(healthy: &Value, machine: &Value) -> Differences {
    let mut found = Differences::new();
    differ("", &opened(healthy), &opened(machine), &mut found);
    found
}

/// The facts of a healthy machine with these differences.
///
/// # Panics
/// Where a pointer leads nowhere.
pub(crate) fn with(healthy: &Value, differences: &Differences) -> Value {
    let mut facts = opened(healthy);
    for (pointer, value) in differences {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_else(|| panic!("{pointer} is no pointer"));
        let name = name.replace("~1", "/").replace("~0", "~");
        match facts.pointer_mut(parent) {
            Some(Value::Object(members)) if value.is_null() => _ = members.shift_remove(&name),
            Some(Value::Object(members)) => _ = members.insert(name, value.clone()),
            Some(Value::Array(list)) => match name.parse::<usize>() {
                Ok(at) if at < list.len() => list[at] = value.clone(),
                Ok(at) if at == list.len() => list.push(value.clone()),
                _ => panic!("{pointer}: there is no such element"),
            },
            _ => panic!("{pointer} leads nowhere"),
        }
    }
    closed(facts)
}

/// The machines that a file's text names.
///
/// # Panics
/// Where it isn't such a file.
pub(crate) fn parse(text: &str) -> Machines {
    let named: Map<String, Value> = serde_json::from_str(text).expect("machines by their names");
    let differences = |value: Value| match value {
        Value::Object(differences) => differences,
        other => panic!("{other} is no machine"),
    };
    named.into_iter().map(|(name, value)| (name, differences(value))).collect()
}

fn differ(at: &str, from: &Value, to: &Value, found: &mut Differences) {
    let mut parts = Differences::new();
    let below = |name: &str| format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
    match (from, to) {
        _ if from == to => return,
        (Value::Object(from), Value::Object(to)) if is_one_shape(from, to) => {
            for name in from.keys().filter(|name| !to.contains_key(*name)) {
                parts.insert(below(name), Value::Null);
            }
            for (name, value) in to {
                match from.get(name) {
                    Some(before) => differ(&below(name), before, value, &mut parts),
                    None => _ = parts.insert(below(name), value.clone()),
                }
            }
        }
        (Value::Array(from), Value::Array(to)) if from.len() <= to.len() && !from.is_empty() => {
            for (index, value) in to.iter().enumerate() {
                match from.get(index) {
                    Some(before) => differ(&below(&index.to_string()), before, value, &mut parts),
                    None => _ = parts.insert(below(&index.to_string()), value.clone()),
                }
            }
        }
        _ => {}
    }
    let whole = Differences::from_iter([(at.to_owned(), to.clone())]);
    // In pieces only where that says it more shortly.
    let length = |all: &Differences| all.iter().map(|(at, value)| at.len() + value.to_string().len()).sum::<usize>();
    let is_in_pieces = !parts.is_empty() && (at.is_empty() || length(&parts) <= length(&whole));
    found.extend(if is_in_pieces { parts } else { whole });
}

/// Whether two objects have members in common, none of which becomes `null`: among an answer's forms that is a form.
fn is_one_shape(from: &Map<String, Value>, to: &Map<String, Value>) -> bool {
    let is_none = |name: &String| to.get(name).is_some_and(Value::is_null) && from.get(name) != to.get(name);
    let is_form = from.len() == 1;
    from.keys().any(|name| to.contains_key(name)) && !(is_form && from.keys().any(is_none))
}

/// The profile as JSON in place of its TOML.
fn opened(facts: &Value) -> Value {
    let mut facts = facts.clone();
    if let Some(profile) = facts["profile"].as_str() {
        facts["profile"] = toml::from_str(profile).expect("a profile");
    }
    facts
}

fn closed(mut facts: Value) -> Value {
    facts["profile"] = toml::to_string(&facts["profile"]).expect("a profile").into();
    facts
}
