//! The head of an agent's, skill's or command's Markdown file: YAML between two lines of dashes.
//!
//! Seen (2.1.328 and 2.1.329, 27 heads): of a key that stands twice the last one counts; where the YAML can't be parsed,
//! Claude Code quotes the values with special characters and parses once more; a head that fails again has no fields.

use serde_json::{Map, Value};
use serde_saphyr::options;
use serde_saphyr::options::DuplicateKeyPolicy;

/// What a file's head says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Head {
    /// The file has none.
    Absent,
    Fields(Map<String, Value>),
    /// No YAML, even with quotes: Claude Code takes no field of it.
    Broken,
}

impl Head {
    /// Reads the head of a whole file.
    pub(super) fn parse(text: &str) -> Self {
        let mut lines = text.trim_start_matches('\u{feff}').lines();
        if lines.next().map(str::trim_end) != Some("---") {
            return Self::Absent;
        }
        let head: Vec<&str> = lines.take_while(|line| line.trim_end() != "---").collect();
        parse(&head.join("\n")).or_else(|| parse(&quoted(&head))).map_or(Self::Broken, Self::Fields)
    }

    /// A field that is a text and says something.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.field(name)?.as_str()?.trim();
        (!text.is_empty()).then_some(text)
    }

    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        match self {
            Self::Fields(fields) => fields.get(name),
            Self::Absent | Self::Broken => None,
        }
    }
}

fn parse(head: &str) -> Option<Map<String, Value>> {
    let options = options! { duplicate_keys: DuplicateKeyPolicy::LastWins };
    match serde_saphyr::from_str_with_options(head, options).ok()? {
        Value::Object(fields) => Some(fields),
        Value::Null => Some(Map::new()),
        _ => None,
    }
}

/// The head with the values quoted that hold characters of YAML's own.
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
    head.iter().map(quote).collect::<Vec<_>>().join("\n")
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
        for text in ["", "model: not read\n---\n", "\n---\nmodel: not read\n---\n", "---yaml\nmodel: no\n---\n"] {
            assert_eq!(Head::parse(text), Head::Absent, "{text}");
        }
        assert_eq!(Head::parse("---\n---\n"), Head::Fields(Map::new()));
        assert_eq!(Head::parse("---\n: [\n---\n"), Head::Broken);
    }
}
