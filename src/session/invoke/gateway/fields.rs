//! Which fields of thinking and effort Claude Code sends a gateway with every prompt.
//!
//! As 2.1.332 was seen to, with and without CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS. What it leaves out by itself when it is
//! refused isn't here: context_management, a thinking's `display`, a tool's `defer_loading`, a message of the role `system`.
//! Known hole: a budget for thinking takes an answer of more than a thousand tokens; it isn't sent.

use serde_json::{Value, json};

use crate::models::prompt::{PromptOf, Thinking};
use crate::profile::GatewayFormat;
use crate::session::invoke::Refusal;

/// What stands in the request, by name.
#[derive(Clone)]
pub struct Fields(Vec<(&'static str, Value)>);

const THINKING: &str = "thinking";
const EFFORT: &str = "output_config";
const ADAPTIVE: &str = "adaptive";
/// What takes the field out of every prompt.
const NO_THINKING: &str = "CLAUDE_CODE_DISABLE_THINKING";
/// How many tokens a model may think for; none switches it off.
const BUDGET: &str = "MAX_THINKING_TOKENS";
/// What puts a budget in the place of thinking that adapts.
const NOT_ADAPTIVE: &str = "CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING";
const OF_EFFORT: &str = "CLAUDE_CODE_EFFORT_LEVEL";
const LEVELS: [&str; 5] = ["low", "medium", "high", "xhigh", "max"];

impl Fields {
    /// What is sent with this prompt in this format where a variable has this text, and the person's settings switch
    /// thinking off or don't; nothing where that isn't known.
    pub fn of<'a>(
        of: PromptOf<'_>,
        format: GatewayFormat<'_>,
        is_switched_off: bool,
        variable: impl Fn(&str) -> Option<&'a str>,
    ) -> Option<Self> {
        let PromptOf { prompt, is_known } = of;
        let set = |name: &str| variable(name).map(str::trim).filter(|value| !value.is_empty());
        let is_anthropics = match format {
            GatewayFormat::Anthropic => true,
            GatewayFormat::Bedrock(_) | GatewayFormat::Vertex(_) => false,
        };
        // In the clouds' formats a name that it doesn't know thinks by a budget, and effort goes with the other way alone.
        let is_off = is_switched_off || set(BUDGET) == Some("0");
        let kind = match prompt.thinking? {
            _ if set(NO_THINKING).is_some() => None,
            Thinking::Always => Some(ADAPTIVE),
            // Anthropic's format says of a model that it knows that it isn't to think; the clouds' leave the field out.
            Thinking::Adaptive | Thinking::Budget if is_off => (is_anthropics && is_known).then_some("disabled"),
            Thinking::Adaptive if set(BUDGET).is_none() && set(NOT_ADAPTIVE).is_none() => {
                (is_anthropics || is_known).then_some(ADAPTIVE)
            }
            Thinking::Adaptive | Thinking::Budget => None,
        };
        let has_effort = is_anthropics || (is_known && prompt.thinking != Some(Thinking::Budget));
        let own = prompt.effort.as_deref().filter(|_| has_effort);
        let effort = own.and_then(|own| match set(OF_EFFORT) {
            None => Some(own),
            Some(level) => Some(level).filter(|level| LEVELS.contains(level)),
        });
        let thinking = kind.map(|kind| (THINKING, json!({ "type": kind })));
        let effort = effort.map(|effort| (EFFORT, json!({ "effort": effort })));
        let fields: Vec<_> = thinking.into_iter().chain(effort).collect();
        (!fields.is_empty()).then_some(Self(fields))
    }

    /// What is left of it where Claude Code sends the request again without what was refused. Read in its program and seen
    /// (2.1.332): of a model that doesn't think so it tries the other kind, of one without effort levels it leaves the level
    /// out, each for the rest of the session.
    pub(super) fn without_refused(&self, refusal: &Refusal) -> Option<Self> {
        let said = refusal.message.to_ascii_lowercase();
        let name = match refusal.status {
            400 if is_of_kind(&said) => THINKING,
            400 if said.contains("effort parameter") && said.contains("not support") => EFFORT,
            _ => return None,
        };
        let left: Vec<_> = self.0.iter().filter(|(own, _)| *own != name).cloned().collect();
        (left.len() < self.0.len()).then_some(Self(left))
    }

    pub(super) fn sent(&self) -> impl Iterator<Item = &(&'static str, Value)> {
        self.0.iter()
    }

    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| (*name).to_owned()).collect()
    }
}

/// Whether it is said of a kind of thinking that it isn't supported.
fn is_of_kind(said: &str) -> bool {
    let is_named = |rest: &str| {
        let from = rest.find(|next: char| next.is_ascii_lowercase()).filter(|from| (1..=8).contains(from));
        let kind = from.map(|from| &rest[from..]);
        kind.is_some_and(|kind| ["enabled", "adaptive"].iter().any(|name| kind.starts_with(name)))
            && rest.contains("not supported")
    };
    said.contains("adaptive thinking is not supported") || said.split("thinking.type").skip(1).any(is_named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::catalogue::Catalogue;
    use crate::models::prompt::Prompts;
    use crate::profile::Aws;

    fn prompts() -> Prompts<'static> {
        Prompts { catalogue: Catalogue::embedded().ok(), ..Prompts::default() }
    }

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
            let prompt = prompts().of(model).unwrap();
            let variable = |name: &str| set.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
            let fields = Fields::of(prompt, format, false, variable).map(|fields| fields.0).unwrap_or_default();
            assert_eq!(fields, expected, "{model} {set:?}");
        }
    }

    #[test]
    fn what_claude_code_leaves_out_by_itself_is_left_out() {
        let refused =
            |status, message: &str| Refusal { status, name: String::new(), message: message.into(), request_id: None };
        let both = Fields(vec![(THINKING, json!({"type": "adaptive"})), (EFFORT, json!({"effort": "high"}))]);
        for (status, said, left) in [
            (400, "adaptive thinking is not supported on this model", Some(EFFORT)),
            (400, "thinking.type.adaptive is not supported for this model", Some(EFFORT)),
            (
                400,
                "\"thinking.type.enabled\" is not supported for this model. Use \"thinking.type.adaptive\"",
                Some(EFFORT),
            ),
            (400, "This model does not support the effort parameter.", Some(THINKING)),
            (422, "This model does not support the effort parameter.", None),
            (400, "thinking: Extra inputs are not permitted", None),
            (400, "output_config: Extra inputs are not permitted", None),
            (400, "thinking is not supported for this model", None),
            (400, "thinking.type: Input should be 'disabled'", None),
            (400, "output_config.effort: Input should be 'low', 'medium' or 'high'", None),
        ] {
            let found = both.without_refused(&refused(status, said));
            let names = found.as_ref().map(Fields::names);
            assert_eq!(names, left.map(|name| vec![name.to_owned()]), "{said}");
            // What is gone is not taken out twice.
            assert!(found.is_none_or(|found| found.without_refused(&refused(status, said)).is_none()), "{said}");
        }
    }

    /// Seen (2.1.332), with `alwaysThinkingEnabled` false as with MAX_THINKING_TOKENS=0: the effort is sent all the same,
    /// and the newest models think all the same.
    #[test]
    fn with_thinking_switched_off_the_rest_is_sent_all_the_same() {
        let aws = Aws::default();
        let (anthropic, bedrock) = (GatewayFormat::Anthropic, GatewayFormat::Bedrock(&aws));
        for (format, model, thinking, effort) in [
            (anthropic, "claude-opus-5-5", Some("adaptive"), Some("medium")),
            (anthropic, "claude-sonnet-5-5", Some("adaptive"), Some("medium")),
            (anthropic, "claude-haiku-5-5", Some("adaptive"), Some("medium")),
            (anthropic, "claude-fable-5", Some("adaptive"), Some("high")),
            (anthropic, "claude-opus-5", Some("disabled"), Some("high")),
            (anthropic, "claude-sonnet-4-6", Some("disabled"), Some("high")),
            (anthropic, "claude-opus-4-5-20251101", Some("disabled"), Some("high")),
            (anthropic, "claude-haiku-4-5-20251001", Some("disabled"), None),
            (anthropic, "claude-3-7-sonnet-20250219", None, None),
            (anthropic, "acme-opus", None, Some("high")),
            (bedrock, "jp.anthropic.claude-opus-5-5", Some("adaptive"), Some("medium")),
            (bedrock, "jp.anthropic.claude-sonnet-4-6", None, Some("high")),
            (bedrock, "jp.anthropic.claude-haiku-4-5-20251001-v1:0", None, None),
            (bedrock, "acme-opus", None, None),
        ] {
            let prompt = prompts().of(model).unwrap();
            let thinking = thinking.map(|kind| (THINKING, json!({ "type": kind })));
            let effort = effort.map(|level| (EFFORT, json!({ "effort": level })));
            let expected: Vec<_> = thinking.into_iter().chain(effort).collect();
            let none = |name: &str| (name == BUDGET).then_some("0");
            for (is_switched_off, variable) in
                [(true, &(|_: &str| None) as &dyn Fn(&str) -> Option<&'static str>), (false, &none)]
            {
                let fields = Fields::of(prompt, format, is_switched_off, variable);
                assert_eq!(fields.map(|fields| fields.0).unwrap_or_default(), expected, "{model} {is_switched_off}");
            }
        }
    }
}
