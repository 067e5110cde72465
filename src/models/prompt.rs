//! What Claude Code sends with every prompt to a model, as the catalogue knows it: what a gateway may refuse it for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::catalogue::{Catalogue, Model};
use super::id::plain;
use crate::claude::Effective;

/// What one model's prompts have in common. Seen with the catalogue's version of Claude Code, in an empty folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Bytes of a session's first request with every tool in it, as without the experimental betas.
    pub bytes: usize,
    /// Bytes of the same where most tools are left to be looked up, as with these betas.
    pub deferred: usize,
    /// How the model thinks; left out where it doesn't.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thinking: Option<Thinking>,
    /// The effort level, e.g. `medium`; left out where none is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<String>,
}

/// How a model thinks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Thinking {
    /// As much as it finds right, where nothing switches it off.
    Adaptive,
    /// The same, whatever `alwaysThinkingEnabled` and `MAX_THINKING_TOKENS` say.
    Always,
    /// Within a budget of tokens.
    Budget,
}

/// What is sent to a name.
#[derive(Debug, Clone, Copy)]
pub struct PromptOf<'a> {
    pub prompt: &'a Prompt,
    /// Whether Claude Code knows the model by this name.
    pub is_known: bool,
}

/// The prompts of a Claude Code with somebody's switches.
#[derive(Debug, Clone, Copy, Default)]
pub struct Prompts<'a> {
    pub catalogue: Option<&'a Catalogue>,
    /// Its settings.
    pub settings: Option<&'a Effective>,
    /// Whether most tools are left to be looked up.
    pub is_deferring: bool,
}

/// The longest that is known, in bytes.
const LONGEST: usize = 126_700;

impl<'a> Prompts<'a> {
    /// What goes with a prompt to this name; `None` where the catalogue doesn't say it of the model.
    pub fn of(&self, name: &str) -> Option<PromptOf<'a>> {
        let catalogue = self.catalogue?;
        let model = self.renamed(name).or_else(|| catalogue.taken_for(name));
        let prompt = model.map_or(catalogue.client.unknown.as_ref(), |model| model.prompt.as_ref())?;
        Some(PromptOf { prompt, is_known: model.is_some() })
    }

    /// The model that the settings give this name. Seen (2.1.332): they are read backwards, the first key with the name says
    /// what it is; case and `[1m]` don't matter.
    fn renamed(&self, name: &str) -> Option<&'a Model> {
        let catalogue = self.catalogue?;
        let is_it = |to: &str| plain(to).eq_ignore_ascii_case(&plain(name));
        let keys = self.settings?.overrides().filter(|(_, to)| is_it(to)).map(|(key, _)| key);
        keys.filter_map(|key| catalogue.models.iter().find(|model| model.is_called(key))).next()
    }

    /// How many bytes a session's first request to this name has.
    pub fn first(&self, name: &str) -> usize {
        let bytes = |prompt: &Prompt| if self.is_deferring { prompt.deferred } else { prompt.bytes };
        self.of(name).map_or(LONGEST, |of| bytes(of.prompt))
    }
}

impl Catalogue {
    /// The model that Claude Code takes a name for by what it says. Seen (2.1.332): a spelling may stand anywhere in it, with dots for its
    /// hyphens; a further number (`claude-sonnet-4-9`) makes it another model.
    fn taken_for(&self, name: &str) -> Option<&Model> {
        let name = plain(name).replace('.', "-");
        let spelt = self.models.iter().flat_map(|model| {
            let spellings = [model.id.as_str()].into_iter().chain(model.spellings());
            spellings.filter(|spelling| has(&name, spelling)).map(move |spelling| (spelling.len(), model))
        });
        spelt.max_by_key(|(length, _)| *length).map(|(_, model)| model)
    }
}

fn has(name: &str, spelling: &str) -> bool {
    let goes_on = |rest: &str| rest.strip_prefix('-').unwrap_or(rest).starts_with(|next: char| next.is_ascii_digit());
    name.split_once(spelling).is_some_and(|(_, rest)| !goes_on(rest))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::content::Content;
    use crate::claude::{Layer, Layers, Origin, Scope};

    #[test]
    fn a_name_is_taken_for_the_model_that_claude_code_takes_it_for() {
        let catalogue = Catalogue::embedded().unwrap();
        for (name, expected) in [
            ("claude-opus-5-5", Some("claude-opus-5-5")),
            ("Claude-Opus-5.5[1m]", Some("claude-opus-5-5")),
            ("my-claude-opus-5-5-prod", Some("claude-opus-5-5")),
            ("vertex_ai/claude-opus-5-5@default", Some("claude-opus-5-5")),
            ("bedrock/jp.anthropic.claude-sonnet-4-6", Some("claude-sonnet-4-6")),
            ("jp.anthropic.claude-sonnet-4-5-20250929-v1:0", Some("claude-sonnet-4-5-20250929")),
            ("claude-haiku-4-5", Some("claude-haiku-4-5-20251001")),
            ("claude-sonnet-4", Some("claude-sonnet-4-20250514")),
            ("claude-sonnet-4-9", None),
            ("claude-opus-4-20", None),
            ("claude-opus-9-9", None),
            ("my-opus-4-6", None),
            ("acme-claude", None),
        ] {
            assert_eq!(catalogue.taken_for(name).map(|model| model.id.as_str()), expected, "{name}");
            let prompts = Prompts { catalogue: Some(catalogue), ..Prompts::default() };
            assert_eq!(prompts.of(name).map(|of| of.is_known), Some(expected.is_some()), "{name}");
        }
    }

    /// Seen (2.1.332), of what was sent to each.
    #[test]
    fn what_the_settings_say_of_a_name_goes_before_what_it_says() {
        let catalogue = Catalogue::embedded().unwrap();
        let entries = json!({
            "sonnet": "acme", "claude-opus-5-5": "acme", "claude-haiku-4-5-20251001": "ACME[1m]",
            "claude-haiku-5-5": "claude-sonnet-4-6",
        });
        let content = Content::parse(json!({ "modelOverrides": entries }).to_string().as_bytes(), Scope::User);
        let layer = Layer { origin: Origin::User("settings.json".into()), content };
        let settings = Effective::new(&Layers { files: vec![layer], ..Layers::default() });
        let prompts = Prompts { catalogue: Some(catalogue), settings: Some(&settings), is_deferring: true };
        for (name, expected) in [
            ("acme", Some("claude-opus-5-5")),
            ("Acme[1m]", Some("claude-opus-5-5")),
            ("claude-sonnet-4-6", Some("claude-haiku-5-5")),
            ("claude-opus-5-5", None),
            ("others", None),
        ] {
            assert_eq!(prompts.renamed(name).map(|model| model.id.as_str()), expected, "{name}");
        }
        assert_eq!(prompts.first("acme"), prompts.first("claude-opus-5-5"));
    }
}
