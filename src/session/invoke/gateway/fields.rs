//! Which fields of thinking and effort Claude Code sends a gateway with every prompt.
//!
//! As 2.1.332 was seen to, with and without CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS. What it leaves out by itself when it is
//! refused isn't here: context_management, a thinking's `display`, a tool's `defer_loading`, a message of the role `system`.
//! Known hole: a budget for thinking takes an answer of more than a thousand tokens; it isn't sent.

use serde_json::{Value, json};

use crate::models::prompt::{PromptOf, Thinking};
use crate::profile::GatewayFormat;

/// What stands in the request, by name.
pub struct Fields(Vec<(&'static str, Value)>);

const THINKING: &str = "thinking";
const EFFORT: &str = "output_config";
/// What takes a field out where it is set, or puts another value in its place.
const OF_THINKING: [&str; 3] =
    ["CLAUDE_CODE_DISABLE_THINKING", "CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING", "MAX_THINKING_TOKENS"];
const OF_EFFORT: &str = "CLAUDE_CODE_EFFORT_LEVEL";
const LEVELS: [&str; 5] = ["low", "medium", "high", "xhigh", "max"];

impl Fields {
    /// What is sent with this prompt in this format where a variable has this text; nothing where that isn't known.
    pub fn of<'a>(
        of: PromptOf<'_>,
        format: GatewayFormat<'_>,
        variable: impl Fn(&str) -> Option<&'a str>,
    ) -> Option<Self> {
        let PromptOf { prompt, is_known } = of;
        let set = |name: &str| variable(name).map(str::trim).filter(|value| !value.is_empty());
        let is_anthropics = match format {
            GatewayFormat::Anthropic => true,
            GatewayFormat::Bedrock(_) | GatewayFormat::Vertex(_) => false,
        };
        // In the clouds' formats a name that it doesn't know thinks by a budget, and effort goes with the other way alone.
        let is_adaptive = prompt.thinking == Some(Thinking::Adaptive) && (is_anthropics || is_known);
        let is_thinking = is_adaptive && OF_THINKING.iter().all(|name| set(name).is_none());
        let own = prompt.effort.as_deref().filter(|_| is_anthropics || is_adaptive);
        let effort = own.and_then(|own| match set(OF_EFFORT) {
            None => Some(own),
            Some(level) => Some(level).filter(|level| LEVELS.contains(level)),
        });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::catalogue::Catalogue;
    use crate::profile::Aws;

    #[test]
    fn fields_are_those_that_claude_code_was_seen_to_send() {
        const OFF: (&str, &str) = ("CLAUDE_CODE_DISABLE_THINKING", "1");
        const UNSET: (&str, &str) = ("CLAUDE_CODE_EFFORT_LEVEL", "unset");
        let aws = Aws::default();
        let (anthropic, bedrock) = (GatewayFormat::Anthropic, GatewayFormat::Bedrock(&aws));
        let thinking = (THINKING, json!({"type": "adaptive"}));
        let effort = |level: &str| (EFFORT, json!({ "effort": level }));
        for (format, model, set, expected) in [
            (anthropic, "claude-opus-5-5", &[][..], vec![thinking.clone(), effort("medium")]),
            (anthropic, "claude-sonnet-5-5", &[], vec![thinking.clone(), effort("medium")]),
            (anthropic, "us.anthropic.claude-opus-5-5-v1:0", &[], vec![thinking.clone(), effort("medium")]),
            (anthropic, "claude-sonnet-4-6", &[], vec![thinking.clone(), effort("high")]),
            (anthropic, "claude-opus-4-7", &[], vec![thinking.clone(), effort("xhigh")]),
            (anthropic, "acme-haiku", &[], vec![thinking.clone(), effort("high")]),
            (anthropic, "claude-sonnet-4-6", &[OFF], vec![effort("high")]),
            (anthropic, "claude-sonnet-4-6", &[UNSET], vec![thinking.clone()]),
            (
                anthropic,
                "claude-sonnet-4-6",
                &[("CLAUDE_CODE_EFFORT_LEVEL", "low")],
                vec![thinking.clone(), effort("low")],
            ),
            (anthropic, "claude-sonnet-4-6", &[OFF, UNSET], vec![]),
            (anthropic, "claude-haiku-4-5-20251001", &[], vec![]),
            (anthropic, "claude-sonnet-4-5", &[], vec![]),
            (anthropic, "claude-3-7-sonnet-20250219", &[], vec![]),
            (anthropic, "claude-opus-4-5-20251101", &[], vec![effort("high")]),
            (bedrock, "jp.anthropic.claude-opus-5-5", &[], vec![thinking, effort("medium")]),
            (bedrock, "claude-opus-4-5-20251101", &[], vec![]),
            (bedrock, "acme-haiku", &[], vec![]),
        ] {
            let prompt = Catalogue::embedded().unwrap().prompt(model).unwrap();
            let variable = |name: &str| set.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
            let fields = Fields::of(prompt, format, variable).map(|fields| fields.0).unwrap_or_default();
            assert_eq!(fields, expected, "{model} {set:?}");
        }
    }
}
