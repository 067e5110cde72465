//! The settings that decide on models, as Claude Code merges them, and what they say of provider and geography.
//!
//! What a name becomes under them is `resolve`'s to say.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::catalogue::Catalogue;
use super::id::plain;
use crate::claude::switch::is_on;
use crate::claude::{Effective, blank};

/// The settings of one client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wiring {
    /// Variables; an empty one counts as unset.
    pub env: BTreeMap<String, String>,
    /// The settings key `model`.
    pub model: Option<String>,
    /// `modelOverrides`; keys that aren't full names of Claude Code do nothing.
    pub overrides: BTreeMap<String, String>,
    /// `availableModels`.
    pub available: Option<Vec<String>>,
    /// `availableModelsMatch: "exact"`, honoured in managed settings only.
    pub exact: bool,
    /// `deniedModels`, honoured in managed settings only.
    pub denied: Vec<String>,
    /// What ListInferenceProfiles answers, in its order; `None` where nobody asked or it is refused.
    pub listed: Option<Vec<String>>,
}

/// The variable that prefers a geography; a preference, not a guarantee.
pub const PREFIX: &str = "ANTHROPIC_BEDROCK_REGION_PREFIX";
/// The variable that names the tier or model of a new session.
pub const MODEL: &str = "ANTHROPIC_MODEL";
/// The switch of Amazon Bedrock.
pub const BEDROCK: &str = "CLAUDE_CODE_USE_BEDROCK";
/// The switch of Vertex AI.
pub const VERTEX: &str = "CLAUDE_CODE_USE_VERTEX";
/// The switch of Microsoft Foundry.
pub const FOUNDRY: &str = "CLAUDE_CODE_USE_FOUNDRY";
/// The switch of Amazon Bedrock's other surface.
pub const MANTLE: &str = "CLAUDE_CODE_USE_MANTLE";
/// The key of Amazon Bedrock's, which goes before every other of AWS's.
pub const BEARER: &str = "AWS_BEARER_TOKEN_BEDROCK";
/// How many milliseconds Claude Code waits for AWS credentials.
pub const CHAIN_TIMEOUT: &str = "CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS";
/// The switches of all providers; each turns Claude Code to another format, and with it to another address.
pub const PROVIDERS: [&str; 6] =
    [BEDROCK, VERTEX, FOUNDRY, MANTLE, "CLAUDE_CODE_USE_ANTHROPIC_AWS", "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD"];
/// Whom such a switch turns to, by its maker's name; `None` for another variable.
pub fn provider(switch: &str) -> Option<&'static str> {
    const NAMES: [&str; 6] = [
        "Amazon Bedrock",
        "Google Vertex AI",
        "Microsoft Foundry",
        "Amazon Bedrock (Mantle)",
        "Claude Platform on AWS",
        "Claude Platform on Google Cloud",
    ];
    PROVIDERS.iter().position(|name| *name == switch).map(|at| NAMES[at])
}
/// Seen: in the shell it makes Claude Code forget the provider of every file.
pub const HOST: &str = "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST";
/// Other programs' variables that do the same there.
pub const FORGETTING: [&str; 4] = [
    "CLAUDE_CODE_HOST_AUTH_ENV_VAR",
    "CLAUDE_CODE_REMOTE_TOOLS_PIN_STORED_LOGIN",
    "CLAUDE_CODE_RESTRICTED",
    "CLAUDE_CODE_USE_COWORK_PLUGINS",
];
/// The switch of a gateway. Seen (2.1.328): with both of these in force it goes before every provider; without, it does
/// nothing.
pub const GATEWAY: &str = "CLAUDE_CODE_USE_GATEWAY";
/// The gateway's address, and the token for it.
pub const BESIDE_GATEWAY: [&str; 2] = [FIRST_PARTY_BASE, "ANTHROPIC_AUTH_TOKEN"];
/// A socket on this machine to which every request goes, whatever the provider: no profile can name one.
pub const SOCKET: &str = "ANTHROPIC_UNIX_SOCKET";
/// What goes over the fields of each request, `model` too. Seen: no list of models holds it.
pub const BODY: &str = "CLAUDE_CODE_EXTRA_BODY";
/// The model that summarises fetched pages. Seen (2.1.328): no list of models holds it in user scope, and a managed one
/// lets every Haiku through, of whatever geography.
pub const SMALL_FAST: &str = "ANTHROPIC_SMALL_FAST_MODEL";

/// The model that [`BODY`] names, as it is asked for.
pub fn model_of_body(text: &str) -> Option<String> {
    let body: Value = serde_json::from_str(text).ok()?;
    body["model"].as_str().filter(|model| !model.is_empty()).map(str::to_owned)
}

/// The address of Anthropic's own API, or of whoever stands in for it.
pub const FIRST_PARTY_BASE: &str = "ANTHROPIC_BASE_URL";
/// Where it is unset.
pub const FIRST_PARTY: &str = "https://api.anthropic.com";
/// Switches that win over that of Vertex AI.
pub const BEFORE_VERTEX: [&str; 5] =
    [BEDROCK, FOUNDRY, MANTLE, "CLAUDE_CODE_USE_ANTHROPIC_AWS", "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD"];

impl Wiring {
    /// What Claude Code's merged settings say, with these variables.
    pub fn in_force(settings: &Effective, env: BTreeMap<String, String>) -> Self {
        let list = |name: &str| settings.setting(name).and_then(|list| texts(&list.value));
        let exact = settings.setting("availableModelsMatch");
        let overrides = settings.overrides().map(|(known, to)| (known.to_owned(), to.to_owned()));
        Self {
            env,
            model: settings.setting("model").and_then(|model| Some(model.value.as_str()?.to_owned())),
            overrides: overrides.collect(),
            available: list("availableModels"),
            exact: exact.is_some_and(|exact| exact.value == "exact" && exact.origin.is_managed()),
            denied: list("deniedModels").unwrap_or_default(),
            listed: None,
        }
    }

    /// A variable that says something.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.env.get(name).map(|value| blank::trim(value)).filter(|value| !value.is_empty())
    }

    /// The switch of the provider that Claude Code speaks to; none where it is Anthropic's own API, or what stands in for it.
    pub fn switched_on(&self) -> Option<&'static str> {
        BEFORE_VERTEX.into_iter().chain([VERTEX]).find(|switch| self.is_on(switch))
    }

    /// Whether Claude Code speaks to Vertex AI. Seen: each of the others wins where it is on as well.
    pub fn is_on_vertex(&self) -> bool {
        self.switched_on() == Some(VERTEX)
    }

    /// Whether Claude Code speaks Anthropic's own format to whoever stands in for its API.
    pub fn is_on_anthropic(&self) -> bool {
        self.switched_on().is_none() && self.var(FIRST_PARTY_BASE).is_some()
    }

    /// A variable that Claude Code takes for true.
    pub fn is_on(&self, name: &str) -> bool {
        self.var(name).is_some_and(is_on)
    }

    /// The geography that Claude Code prefers: the variable if it is one of its words, else by the region.
    pub(super) fn prefix(&self) -> &str {
        let region = self.var("AWS_REGION").or_else(|| self.var("AWS_DEFAULT_REGION")).unwrap_or("us-east-1");
        let by_region = match region {
            _ if region.starts_with("us-gov-") => return "us-gov",
            _ if region.starts_with("us-") => "us",
            _ if region.starts_with("eu-") => "eu",
            _ if region.starts_with("ap-") => "apac",
            _ => "global",
        };
        self.var(PREFIX).filter(|word| ["us", "eu", "apac", "jp", "au", "global"].contains(word)).unwrap_or(by_region)
    }

    /// The tier or id that stands for "no choice of mine".
    pub(super) fn usual<'a>(&'a self, catalogue: &Catalogue) -> &'a str {
        // Modes that switch models don't count as a default, nor do words without a model.
        let usable = |name: &&str| !["default", "inherit", "haiku", "opusplan"].contains(&plain(name).as_str());
        self.var("ANTHROPIC_DEFAULT_MODEL").filter(usable).unwrap_or(catalogue.main(self).name())
    }
}

/// A name or a list of names.
pub(crate) fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(list) => Some(list.iter().filter_map(|entry| Some(entry.as_str()?.to_owned())).collect()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a switch of another provider's leaves of Vertex AI.
    #[test]
    fn other_switches_win_over_vertex() {
        let on = |switches: &[&str]| {
            let env = switches.iter().map(|switch| ((*switch).to_owned(), " TRUE ".to_owned())).collect();
            Wiring { env, ..Wiring::default() }.is_on_vertex()
        };
        assert!(on(&[VERTEX]) && on(&[VERTEX, "CLAUDE_CODE_USE_GATEWAY"]) && !on(&[]));
        for switch in BEFORE_VERTEX {
            assert!(!on(&[VERTEX, switch]), "{switch}");
        }
    }
}
