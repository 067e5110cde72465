//! The shape of a profile: the JSON Schema that editors use, and the same thing as genkan's reader walks it.
//!
//! The typed [`Profile`] is the one source: schemars derives the schema from it, and [`Shape`] is read back
//! from that schema. What belongs to the format but not to this version yet is listed by name here.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::Profile;

/// What a value may be.
#[derive(Debug)]
pub(super) enum Shape {
    /// Known keys, and the shape of any other one where others are allowed.
    Table {
        keys: BTreeMap<String, Self>,
        rest: Option<Box<Self>>,
    },
    List(Box<Self>),
    Text,
    OneOf(Vec<String>),
    Integer,
    Boolean,
    /// Whatever JSON can say.
    Any,
}

/// `parent.name`, quoted where TOML asks for it.
pub(super) fn dotted(parent: &str, name: &str) -> String {
    let bare = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    let name = if bare { name.to_owned() } else { toml::Value::from(name).to_string() };
    if parent.is_empty() { name } else { format!("{parent}.{name}") }
}

/// The JSON Schema (draft 2020-12) of a profile's file.
pub fn document() -> Value {
    let mut derived = schemars::schema_for!(Profile).to_value();
    tidy(&mut derived);
    let mut document = json!({
        "$schema": derived["$schema"],
        "title": "genkan deployment profile",
        "description": "What a workstation's Claude Code should look like. TOML; `genkan profile validate FILE` checks one.",
    });
    if let (Some(document), Value::Object(derived)) = (document.as_object_mut(), derived) {
        for (key, value) in derived {
            document.entry(key).or_insert(value);
        }
    }
    document
}

/// Titles every key by its name, and drops defaults that only mean "not given".
fn tidy(schema: &mut Value) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties.iter_mut().filter_map(|(name, value)| Some((name, value.as_object_mut()?))) {
            let means_nothing = |value: &Value| value == "" || value.is_object() || value.is_array();
            if property.get("default").is_some_and(means_nothing) {
                property.shift_remove("default");
            }
            property.shift_insert(0, "title".to_owned(), name.as_str().into());
        }
    }
    for definition in
        schema.get_mut("$defs").and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut())
    {
        tidy(definition);
    }
}

/// The same as the reader walks it.
pub(super) fn shape() -> &'static Shape {
    static SHAPE: LazyLock<Shape> = LazyLock::new(|| {
        let document = document();
        Shape::from_schema(&document, &document)
    });
    &SHAPE
}

/// Every dotted key of a profile, tables included.
pub fn keys() -> &'static [String] {
    static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut keys = Vec::new();
        shape().collect(String::new(), &mut keys);
        keys
    });
    &KEYS
}

/// What a dotted key of a profile is, in the words of the schema; none where there is no such key.
pub fn description(key: &str) -> Option<String> {
    let document = document();
    let table = |schema: &Value| match schema["$ref"].as_str() {
        Some(target) => document.pointer(target.trim_start_matches('#')).cloned().unwrap_or_default(),
        None => schema.clone(),
    };
    let found =
        key.split('.').try_fold(document.clone(), |schema, name| table(&schema)["properties"].get(name).cloned());
    found?["description"].as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The shape at a dotted key.
pub(super) fn at(segments: &[String]) -> Option<&'static Shape> {
    segments.iter().try_fold(shape(), |shape, name| shape.get(name))
}

impl Shape {
    /// Reads the subset of JSON Schema that schemars derives from [`Profile`].
    fn from_schema(schema: &Value, root: &Value) -> Self {
        if let Some(target) = schema["$ref"].as_str() {
            return Self::from_schema(root.pointer(target.trim_start_matches('#')).unwrap_or(&Value::Null), root);
        }
        if let Some(values) = choices(schema) {
            return Self::OneOf(values);
        }
        let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
        match kind {
            Some("object") => Self::Table {
                keys: schema["properties"]
                    .as_object()
                    .map(|keys| keys.iter().map(|(key, inner)| (key.clone(), Self::from_schema(inner, root))).collect())
                    .unwrap_or_default(),
                rest: match &schema["additionalProperties"] {
                    Value::Bool(false) => None,
                    Value::Object(_) => Some(Box::new(Self::from_schema(&schema["additionalProperties"], root))),
                    _ => Some(Box::new(Self::Any)),
                },
            },
            Some("array") => Self::List(Box::new(Self::from_schema(&schema["items"], root))),
            Some("string") => Self::Text,
            Some("integer") => Self::Integer,
            Some("boolean") => Self::Boolean,
            _ => Self::Any,
        }
    }

    /// The shape of what a key of this value holds; none where there is no such key.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Table { keys, rest } => keys.get(name).or(rest.as_deref()),
            Self::Any => Some(self),
            _ => None,
        }
    }

    /// The shape of an element of this list.
    pub(super) fn element(&self) -> &Self {
        match self {
            Self::List(inner) => inner,
            _ => self,
        }
    }

    /// TOML's own name of the type.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Table { .. } => "table",
            Self::List(_) => "array",
            Self::Text | Self::OneOf(_) => "string",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Any => "JSON value",
        }
    }

    fn collect(&self, path: String, keys: &mut Vec<String>) {
        if let Self::Table { keys: inner, .. } = self {
            for (name, shape) in inner {
                shape.collect(dotted(&path, name), keys);
            }
        }
        if !path.is_empty() {
            keys.push(path);
        }
    }
}

/// The values of an enumeration: `enum`, a `const`, or several of them side by side.
fn choices(schema: &Value) -> Option<Vec<String>> {
    if let Some(values) = schema["enum"].as_array() {
        return Some(values.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    if let Some(value) = schema["const"].as_str() {
        return Some(vec![value.to_owned()]);
    }
    let all: Option<Vec<_>> = schema["oneOf"].as_array()?.iter().map(choices).collect();
    Some(all?.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_titled_and_described_and_no_stranger_is_allowed() {
        let document = document();
        assert_eq!(document["$schema"], "https://json-schema.org/draft/2020-12/schema");
        let tables = document["$defs"].as_object().into_iter().flatten().map(|(_, table)| table).chain([&document]);
        for table in tables.filter(|table| table["type"] == "object") {
            assert_eq!(table["additionalProperties"], false, "{table:#}");
            for (name, property) in table["properties"].as_object().into_iter().flatten() {
                assert_eq!(property["title"], **name);
                assert!(property["description"].is_string(), "{name} has no description");
            }
        }
    }

    #[test]
    fn every_key_is_described_in_japanese_too() {
        let undescribed = keys().iter().filter(|key| crate::messages::keys::japanese(key).is_none());
        assert_eq!(undescribed.collect::<Vec<_>>(), [""; 0]);
        let strange = crate::messages::keys::known().filter(|key| description(key).is_none());
        assert_eq!(strange.collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn every_key_is_described_in_its_schemas_words() {
        let undescribed = keys().iter().filter(|key| description(key).is_none());
        assert_eq!(undescribed.collect::<Vec<_>>(), [""; 0]);
        assert_eq!(
            description("google.project").as_deref(),
            Some("The project that is billed: 6 to 30 letters, digits and dashes.")
        );
        assert_eq!(
            (description("google.projekt"), description("google.project.x"), description("")),
            (None, None, None)
        );
    }

    #[test]
    fn the_reader_knows_every_kind_of_value() {
        let names = |key: &str| {
            let segments: Vec<_> = key.split('.').map(str::to_owned).collect();
            at(&segments).map(Shape::name)
        };
        for (key, name) in [
            ("schema", Some("integer")),
            ("extends", Some("string")),
            ("scope", Some("string")),
            ("ask", Some("array")),
            ("aws", Some("table")),
            ("claude.vscode", Some("boolean")),
            ("claude.env.ANY", Some("string")),
            ("claude.settings.any.thing", Some("JSON value")),
            ("aws.any", None),
            ("aws.region.any", None),
        ] {
            assert_eq!(names(key), name, "{key}");
        }
        assert!(matches!(at(&["scope".to_owned()]), Some(Shape::OneOf(values)) if values.len() == 4));
    }
}
