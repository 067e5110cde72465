//! The head of an agent's, skill's or command's Markdown file: YAML between two lines of dashes.
//!
//! Seen (2.1.328 to 2.1.332, 68 heads): it ends at the first three dashes, in the middle of a line too; of a key that stands
//! twice the last one counts; where the YAML can't be parsed, Claude Code quotes the values with special characters, takes
//! two blanks for each tab at a line's beginning, and parses once more; a head that fails again has no fields. Where this
//! parser alone fails, the lines are read one by one: what Claude Code may have read isn't unknown then.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use serde_saphyr::options;
use serde_saphyr::options::DuplicateKeyPolicy;

use super::blank::{is_blank, trim};

/// What a file's head says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Head {
    /// The file has none.
    Absent,
    Fields(Map<String, Value>),
    /// No YAML, even with quotes: Claude Code takes no field of it, if it can't parse it either. What its lines say.
    Broken(Map<String, Value>),
}

impl Head {
    /// Reads the head of a whole file.
    pub(super) fn parse(text: &str) -> Self {
        let Some(head) = between_dashes(text) else { return Self::Absent };
        // What YAML doesn't take for a character; Claude Code's parser doesn't mind.
        let is_odd = |char: char| char.is_control() && !"\t\n\r\u{85}".contains(char);
        let head = head.replace(is_odd, "\u{fffd}");
        let lines: Vec<&str> = head.lines().collect();
        let fields = parse(&head).or_else(|| parse(&quoted(&lines)));
        fields.map_or_else(|| Self::Broken(by_line(&lines)), Self::Fields)
    }

    /// A field that is a text and says something.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = trim(self.field(name)?.as_str()?);
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        match self {
            Self::Fields(fields) | Self::Broken(fields) => fields.get(name),
            Self::Absent => None,
        }
    }
}

/// What `^---\s*\n([\s\S]*?)---` finds, as Claude Code looks for it.
fn between_dashes(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches('\u{feff}').strip_prefix("---")?;
    let blank = rest.len() - rest.trim_start_matches(is_blank).len();
    let head = &rest[rest[..blank].rfind('\n')? + 1..];
    Some(&head[..head.find("---")?])
}

fn parse(head: &str) -> Option<Map<String, Value>> {
    let options = options! { duplicate_keys: DuplicateKeyPolicy::LastWins };
    match serde_saphyr::from_str_with_options(head, options).ok()? {
        Loose(Value::Object(fields)) => Some(fields),
        Loose(Value::Null) => Some(Map::new()),
        Loose(_) => None,
    }
}

/// The head with the values quoted that hold characters of YAML's own, and without tabs before them.
fn quoted(head: &[&str]) -> String {
    let quote = |line: &&str| {
        let Some((key, value)) = line.split_once(": ") else { return (*line).to_owned() };
        let value = value.trim();
        let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        let is_special = value.contains(": ") || value.contains(|c| "{}[]*&#!|>%@`".contains(c));
        if !is_key || !is_special || value.starts_with(['"', '\'']) {
            return (*line).to_owned();
        }
        format!("{key}: {}", Value::from(value))
    };
    let without_tabs = |line: String| {
        let rest = line.trim_start_matches('\t');
        "  ".repeat(line.len() - rest.len()) + rest
    };
    head.iter().map(quote).map(without_tabs).collect::<Vec<_>>().join("\n")
}

/// The fields that stand at the beginning of a line, whatever is around them; none of two documents in one, of which
/// Claude Code takes none.
fn by_line(head: &[&str]) -> Map<String, Value> {
    if head.iter().any(|line| line.trim_end() == "...") {
        return Map::new();
    }
    let bare = |text: &str| trim(text).trim_matches(['"', '\'']).to_owned();
    let fields = head.iter().filter(|line| !line.starts_with(is_blank)).filter_map(|line| line.split_once(':'));
    fields.map(|(key, value)| (bare(key), bare(value.split(" #").next().unwrap_or(value)).into())).collect()
}

/// A value of YAML as JavaScript keeps it: the names of an object's fields are texts, whatever stands there.
struct Loose(Value);

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything).map(Self)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Loose(value)) = parts.next_element()? {
            all.push(value);
        }
        Ok(all.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some((Loose(name), Loose(value))) = fields.next_entry()? {
            all.insert(called(&name), value);
        }
        Ok(all.into())
    }
}

/// What JavaScript makes of a value that is a field's name.
fn called(name: &Value) -> String {
    match name {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(called).collect::<Vec<_>>().join(","),
        Value::Object(_) => "[object Object]".to_owned(),
        Value::Null | Value::Bool(_) | Value::Number(_) => name.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each was given to Claude Code 2.1.328 as an agent's head, and the model looked at that its session began with.
    #[test]
    fn a_head_names_the_model_that_claude_code_takes() {
        for (head, model) in [
            ("model: opus", Some("opus")),
            ("name: a\nmodel:  \"global.x\" # why", Some("global.x")),
            ("model: 'global.x'", Some("global.x")),
            ("model: haiku # small", Some("haiku")),
            ("model:\tglobal.x", Some("global.x")),
            ("\"model\": opus", Some("opus")),
            ("\"mod\\u0065l\": opus", Some("opus")),
            ("? model\n: opus", Some("opus")),
            ("{name: a, model: opus}", Some("opus")),
            ("model: >-\n  opus", Some("opus")),
            ("model: &a opus", Some("opus")),
            ("model: !!str opus", Some("opus")),
            ("x: &b {model: opus}\n<<: *b", Some("opus")),
            ("model: haiku\nmodel: opus", Some("opus")),
            // No YAML until its values are quoted.
            ("description: a: b: c\nmodel: opus", Some("opus")),
            ("description: [x\nmodel: opus", Some("opus")),
            ("description: *x\nmodel: opus", Some("opus")),
            ("description: %x\nmodel: opus", Some("opus")),
            // Never YAML, or no text.
            ("description: d\n model: opus", None),
            ("model: opus\n...\nmodel: haiku", None),
            ("Model: opus", None),
            ("model: 5", None),
            ("model: [opus]", None),
            ("description: a model of its kind", None),
        ] {
            for text in [format!("---\n{head}\n---\nmodel: not read\n"), format!("\u{feff}--- \r\n{head}\r\n--- \r\n")]
            {
                assert_eq!(Head::parse(&text).text("model"), model, "{head}");
            }
        }
        for text in [
            "",
            "model: not read\n---\n",
            "\n---\nmodel: not read\n---\n",
            "---yaml\nmodel: no\n---\n",
            "---\nmodel: no",
        ] {
            assert_eq!(Head::parse(text), Head::Absent, "{text}");
        }
        assert_eq!(Head::parse("---\n---\n"), Head::Fields(Map::new()));
        let Head::Broken(lines) = Head::parse("---\n[\n'model': \"opus\" # why\n---\n") else {
            panic!("it is no YAML")
        };
        assert_eq!(lines.get("model"), Some(&"opus".into()));
    }

    /// Each was the head of an agent of Claude Code 2.1.332, whose session then ran with `global.x`.
    #[test]
    fn what_hides_a_model_from_other_readers_hides_it_from_nobody() {
        for text in [
            "---\nmodel: global.x\nx: ---\nmodel: sonnet\n---\n",
            "---\nmodel: global.x\n# ---\nmodel: sonnet\n---\n",
            "---\nmodel: global.x\n  ---\nmodel: sonnet\n---\n",
            "---\nmodel: global.x\n----\nmodel: sonnet\n---\n",
            "---\nmodel: global.x\nb: a---b\nmodel: sonnet\n---\n",
            "---\nmodel: global.x\nb: c ---",
            "---  \n\n\nmodel: global.x\n---\n",
            "---\u{feff}\nmodel: global.x\n---\n",
            "---\u{a0}\nmodel: global.x\n---\n",
            "---\nmodel: \u{feff}global.x\n---\n",
            "---\nmodel: \u{a0}global.x\n---\n",
            "---\nmemo:\n\ta: b\nmodel: global.x\n---\n",
            "---\nskills:\n\t- a\nmodel: global.x\n---\n",
            "---\ntrue: a\n1: b\nnull: c\n~: d\nmodel: global.x\n---\n",
            "---\n? [a, b]\n: c\n? {a: b}\n: d\nmodel: global.x\n---\n",
            "---\nz: a\u{7}b\nmodel: global.x\n---\n",
            "---\nz: 0x_1\ny: 1e999\nw: .inf\nv: 0o99\nu: 99999999999999999999999999\nmodel: global.x\n---\n",
            "---\n: a\nmodel: global.x\n---\n",
        ] {
            assert_eq!(Head::parse(text).text("model"), Some("global.x"), "{text:?}");
        }
    }
}
