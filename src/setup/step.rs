//! The address of one value in a document: keys, an entry of a list by its name, an element of a list.
//!
//! With it every desired value, whatever the file's format, is one (path, value) pair, and the plan needs
//! no special cases for lists.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::secret::{concealed, is_withheld};

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// A key of an object, or a section or key of an AWS config file.
    Key(String),
    /// The entry of a list of `{"name": …, "value": …}` objects that has this name.
    Entry(String),
    /// This very element of a list.
    Element(Value),
}

/// From the document's root to one value; an [`Step::Entry`] or [`Step::Element`] is always last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Path(pub Vec<Step>);

impl Path {
    pub fn keys<'a>(keys: impl IntoIterator<Item = &'a str>) -> Self {
        Self(keys.into_iter().map(|key| Step::Key(key.to_owned())).collect())
    }

    /// The same path with one step more.
    #[must_use]
    pub fn join(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The keys that lead to the value, and the list step behind them, if any.
    pub fn split(&self) -> (Vec<&str>, Option<&Step>) {
        let mut keys = Vec::with_capacity(self.0.len());
        let mut last = None;
        for step in &self.0 {
            match step {
                Step::Key(key) => keys.push(key.as_str()),
                Step::Entry(_) | Step::Element(_) => last = Some(step),
            }
        }
        (keys, last)
    }

    /// The name of the last key or entry: `AWS_REGION` of `env.AWS_REGION`.
    pub fn name(&self) -> &str {
        self.0
            .iter()
            .rev()
            .find_map(|step| match step {
                Step::Key(name) | Step::Entry(name) => Some(name.as_str()),
                Step::Element(_) => None,
            })
            .unwrap_or_default()
    }

    /// Whether the value may be a secret, by its name; such values are never shown.
    pub fn is_secret(&self) -> bool {
        is_withheld(self.name())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            match step {
                Step::Key(key) => write!(f, "{dot}{key}")?,
                Step::Entry(name) => write!(f, "[{name}]")?,
                Step::Element(value) => write!(f, "[{}]", concealed(self.name(), value))?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_people_write_it() {
        let env = Path::keys(["env"]);
        assert_eq!(env.join(Step::Key("AWS_REGION".into())).to_string(), "env.AWS_REGION");
        assert_eq!(
            Path::keys(["claudeCode.environmentVariables"]).join(Step::Entry("A".into())).to_string(),
            "claudeCode.environmentVariables[A]"
        );
        assert_eq!(
            Path::keys(["permissions", "deny"]).join(Step::Element("WebSearch".into())).to_string(),
            "permissions.deny[\"WebSearch\"]"
        );
    }

    #[test]
    fn secrets_are_known_by_name() {
        for (name, secret) in [
            ("ANTHROPIC_AUTH_TOKEN", true),
            ("AWS_SECRET_ACCESS_KEY", true),
            ("AWS_ACCESS_KEY_ID", true),
            ("ANTHROPIC_API_KEY", true),
            ("AWS_BEARER_TOKEN_BEDROCK", true),
            ("AWS_REGION", false),
            ("awsCredentialExport", false),
        ] {
            assert_eq!(Path::keys(["env", name]).is_secret(), secret, "{name}");
        }
    }
}
