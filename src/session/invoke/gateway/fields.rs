//! Which fields of thinking and effort Claude Code sends a gateway of Anthropic's format with every prompt.
//!
//! As 2.1.332 was seen to, with and without CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS. Known hole: older models think by a
//! budget, which takes an answer of more than a thousand tokens; theirs aren't sent.

use serde_json::{Value, json};

/// What stands in the request, by name.
pub struct Fields(Vec<(&'static str, Value)>);

const THINKING: &str = "thinking";
const EFFORT: &str = "output_config";
/// What takes a field out where it is set, or puts another value in its place.
const OF_THINKING: [&str; 3] =
    ["CLAUDE_CODE_DISABLE_THINKING", "CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING", "MAX_THINKING_TOKENS"];
const OF_EFFORT: &str = "CLAUDE_CODE_EFFORT_LEVEL";
const LEVELS: [&str; 3] = ["low", "medium", "high"];

impl Fields {
    /// What is sent to this model where a variable has this text; nothing where that isn't known.
    pub fn of<'a>(model: &str, variable: impl Fn(&str) -> Option<&'a str>) -> Option<Self> {
        let effort = match model {
            _ if is_newest(model) => "medium",
            _ if model.contains("claude-sonnet-4-6") || is_of_gateway(model) => "high",
            _ => return None,
        };
        let set = |name: &str| variable(name).map(str::trim).filter(|value| !value.is_empty());
        let is_thinking = OF_THINKING.iter().all(|name| set(name).is_none());
        let effort = match set(OF_EFFORT) {
            None => Some(effort),
            Some(level) => Some(level).filter(|level| LEVELS.contains(level)),
        };
        let thinking = is_thinking.then(|| (THINKING, json!({"type": "adaptive"})));
        let effort = effort.map(|effort| (EFFORT, json!({ "effort": effort })));
        let fields: Vec<_> = thinking.into_iter().chain(effort).collect();
        (!fields.is_empty()).then_some(Self(fields))
    }

    pub(super) fn sent(&self) -> impl Iterator<Item = &(&'static str, Value)> {
        self.0.iter()
    }

    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| (*name).to_owned()).collect()
    }
}

/// Whether it is of the models for which Claude Code has a prompt of its own.
pub(super) fn is_newest(model: &str) -> bool {
    model.contains("claude-opus-5-5")
}

/// Whether the name is the gateway's own.
pub(super) fn is_of_gateway(model: &str) -> bool {
    !model.contains("claude")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_those_that_claude_code_was_seen_to_send() {
        const OFF: (&str, &str) = ("CLAUDE_CODE_DISABLE_THINKING", "1");
        const UNSET: (&str, &str) = ("CLAUDE_CODE_EFFORT_LEVEL", "unset");
        let thinking = (THINKING, json!({"type": "adaptive"}));
        let effort = |level: &str| (EFFORT, json!({ "effort": level }));
        for (model, set, expected) in [
            ("claude-opus-5-5", &[][..], vec![thinking.clone(), effort("medium")]),
            ("us.anthropic.claude-opus-5-5-v1:0", &[], vec![thinking.clone(), effort("medium")]),
            ("claude-sonnet-4-6", &[], vec![thinking.clone(), effort("high")]),
            ("acme-haiku", &[], vec![thinking.clone(), effort("high")]),
            ("claude-sonnet-4-6", &[OFF], vec![effort("high")]),
            ("claude-sonnet-4-6", &[UNSET], vec![thinking.clone()]),
            ("claude-sonnet-4-6", &[("CLAUDE_CODE_EFFORT_LEVEL", "low")], vec![thinking, effort("low")]),
            ("claude-sonnet-4-6", &[OFF, UNSET], vec![]),
            ("claude-haiku-4-5-20251001", &[], vec![]),
            ("claude-sonnet-4-5", &[], vec![]),
        ] {
            let variable = |name: &str| set.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
            let fields = Fields::of(model, variable).map(|fields| fields.0).unwrap_or_default();
            assert_eq!(fields, expected, "{model} {set:?}");
        }
    }
}
