//! Which of the managed sources count, and what they give together.
//!
//! The strongest source with a setting of its own counts alone (a program's output, property list or machine policy, then
//! the files, then the person's policy), with two exceptions: `env` is joined variable by variable over what
//! administrators own, and `managedSourcesBehavior: "merge"` in the strongest joins the rest too. Files among themselves
//! always join.
//! The rules between sources were read in 2.1.328, not run: on Linux there is only one source. Known hole: under
//! "merge" the strictest value of a switch should win; here the strongest source's does.

use serde_json::Value;

use super::content::Settings;
use super::layer::Layer;
use super::origin::{Origin, Source};
use super::scope::{WSL_INHERITS, managed_folder};
use crate::messages::{Message, client as words};

/// The managed settings that count, the weakest first, and those that don't.
#[derive(Debug, Default)]
pub(super) struct Managed {
    /// The `env` of sources that a program's output hides: it counts below every file, and above the shell (2.1.332).
    pub(super) early: Vec<(Origin, Settings)>,
    pub(super) parts: Vec<(Origin, Settings)>,
    pub(super) unused: Vec<Unused>,
}

/// A value that stands in a file that is in force, and that Claude Code doesn't use from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Unused {
    pub path: String,
    pub origin: Origin,
    pub value: Value,
    pub why: Message,
}

impl Unused {
    pub(super) fn new(path: &str, origin: &Origin, value: &Value, why: Message) -> Self {
        Self { path: path.to_owned(), origin: origin.clone(), value: value.clone(), why }
    }
}

/// The documents of one source, the weakest first.
type Documents<'a> = Vec<(&'a Origin, &'a Settings)>;

/// Composes the managed layers, which come the weakest first.
pub(super) fn compose(layers: &[Layer]) -> Managed {
    let mut sources: Vec<Documents<'_>> = Vec::new();
    for layer in layers {
        let (Origin::Managed(source), Some(settings)) = (&layer.origin, layer.content.settings()) else { continue };
        match sources.last_mut() {
            Some(documents) if documents.iter().any(|(origin, _)| is_same_source(origin, source)) => {
                documents.push((&layer.origin, settings));
            }
            _ => sources.push(vec![(&layer.origin, settings)]),
        }
    }
    // One that gives nothing hides the others all the same (2.1.332).
    sources.retain(|documents| documents.iter().any(|(origin, settings)| has_policy(settings) || is_helper(origin)));
    let mut managed = Managed::default();
    let Some(strongest) = sources.pop() else { return managed };
    let below_helper = strongest.iter().any(|(origin, _)| is_helper(origin));
    let merge = value(&strongest, "managedSourcesBehavior").and_then(Value::as_str) == Some("merge");
    for (at, documents) in sources.iter().enumerate() {
        let stronger: Vec<_> = sources[at + 1..].iter().chain([&strongest]).collect();
        let own_helper = |names: &[&str]| names.iter().any(|name| sets_helper(documents, name));
        for (origin, settings) in documents {
            let mut kept = Settings::new();
            for (key, value) in *settings {
                match refusal(origin, key, merge, &stronger) {
                    Some(why) => managed.unused.push(Unused::new(key, origin, value, why)),
                    None if below_helper => {
                        let env = Settings::from_iter([(key.clone(), value.clone())]);
                        managed.early.push(((*origin).clone(), env));
                    }
                    None if key == "env" => {
                        let (bound, free) = split_env(value, &own_helper);
                        managed.unused.extend(bound.iter().map(|(name, value)| {
                            Unused::new(&format!("env.{name}"), origin, value, words::BOUND_TO_HELPER)
                        }));
                        kept.insert(key.clone(), Value::Object(free));
                    }
                    None => drop(kept.insert(key.clone(), value.clone())),
                }
            }
            managed.parts.push(((*origin).clone(), kept));
        }
    }
    managed.parts.extend(strongest.into_iter().map(|(origin, settings)| (origin.clone(), settings.clone())));
    managed
}

/// Why a key of a weaker source doesn't count, if it doesn't.
fn refusal(origin: &Origin, key: &str, merge: bool, stronger: &[&Documents<'_>]) -> Option<Message> {
    let set_above = |key: &str| stronger.iter().any(|documents| value(documents, key).is_some());
    match key {
        _ if *origin == Origin::Managed(Source::UserPolicy) => Some(words::HIDDEN_SOURCE),
        "env" => None,
        _ if !merge => Some(words::HIDDEN_SOURCE),
        _ if STRONGEST_ONLY.contains(&key) => Some(words::STRONGEST_ONLY),
        "modelOverrides" if set_above("modelOverrides") || set_above("availableModels") => Some(words::OWNED_WHOLE),
        _ if OWNED_WHOLE.contains(&key) && set_above(key) => Some(words::OWNED_WHOLE),
        _ => None,
    }
}

/// Under "merge": keys that only the strongest source may set.
const STRONGEST_ONLY: [&str; 16] = [
    "allowNestedModelAccessUnderForceLogin",
    "apiKeyHelper",
    "awsAuthRefresh",
    "awsCredentialExport",
    "forceLoginGatewayUrl",
    "forceLoginMethod",
    "forceLoginOrgUUID",
    "gatewayInternalNetworks",
    "gcpAuthRefresh",
    "managedSourcesBehavior",
    "modelPicker",
    "otelHeadersHelper",
    "parentSettingsBehavior",
    "policyHelper",
    "policyHelpers",
    "proxyAuthHelper",
];

/// Under "merge": keys that the strongest source which sets them owns whole.
const OWNED_WHOLE: [&str; 6] = [
    "allowedChannelPlugins",
    "allowedMcpServers",
    "allowedProviders",
    "availableModels",
    "fallbackModel",
    "strictKnownMarketplaces",
];

/// A weaker source that brings a credential helper loses the variables that would decide where its keys go.
fn split_env(env: &Value, has_helper: &dyn Fn(&[&str]) -> bool) -> (Settings, Settings) {
    let bound_to = |name: &str| match name {
        "ANTHROPIC_BASE_URL" => has_helper(&["apiKeyHelper"]),
        "CLAUDE_CODE_USE_BEDROCK"
        | "CLAUDE_CODE_USE_ANTHROPIC_AWS"
        | "CLAUDE_CODE_USE_MANTLE"
        | "ANTHROPIC_BEDROCK_BASE_URL"
        | "ANTHROPIC_AWS_BASE_URL"
        | "ANTHROPIC_BEDROCK_MANTLE_BASE_URL" => has_helper(&["awsAuthRefresh", "awsCredentialExport"]),
        "CLAUDE_CODE_USE_VERTEX"
        | "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD"
        | "ANTHROPIC_VERTEX_BASE_URL"
        | "ANTHROPIC_GOOGLE_CLOUD_BASE_URL" => has_helper(&["gcpAuthRefresh"]),
        _ => false,
    };
    let variables = env.as_object().cloned().unwrap_or_default();
    variables.into_iter().partition(|(name, _)| bound_to(&name.to_ascii_uppercase()))
}

fn sets_helper(documents: &Documents<'_>, name: &str) -> bool {
    value(documents, name).and_then(Value::as_str).is_some_and(|command| !command.trim().is_empty())
}

/// What a source sets for a top-level key: its strongest document's value.
fn value<'a>(documents: &Documents<'a>, key: &str) -> Option<&'a Value> {
    documents.iter().rev().find_map(|(_, settings)| settings.get(key))
}

fn is_helper(origin: &Origin) -> bool {
    matches!(origin, Origin::Managed(Source::Helper { .. }))
}

fn is_same_source(origin: &Origin, source: &Source) -> bool {
    match (origin, source) {
        (_, Source::Helper { joins, .. }) => *joins,
        // In WSL there can be two folders, each a source of its own.
        (Origin::Managed(Source::File(one)), Source::File(other)) => managed_folder(one) == managed_folder(other),
        _ => false,
    }
}

/// A source that holds nothing but the two switches about sources, or nothing at all, doesn't count.
fn has_policy(settings: &Settings) -> bool {
    settings
        .iter()
        .any(|(key, value)| !matches!(key.as_str(), "managedSourcesBehavior" | WSL_INHERITS) && !is_hollow(value))
}

fn is_hollow(value: &Value) -> bool {
    value.as_object().is_some_and(|members| members.values().all(is_hollow))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::Scope;
    use crate::claude::content::Content;

    fn layers(sources: &[(Source, Value)]) -> Vec<Layer> {
        let layer = |(source, value): &(Source, Value)| Layer {
            origin: Origin::Managed(source.clone()),
            content: Content::parse(value.to_string().as_bytes(), Scope::Managed),
        };
        sources.iter().map(layer).collect()
    }

    fn composed(sources: &[(Source, Value)]) -> (Vec<Value>, Vec<(String, Message)>) {
        let managed = compose(&layers(sources));
        let parts = managed.parts.into_iter().map(|(_, settings)| Value::Object(settings)).collect();
        (parts, managed.unused.into_iter().map(|unused| (unused.path, unused.why)).collect())
    }

    fn file(name: &str) -> Source {
        Source::File(std::path::Path::new("/etc/claude-code").join(name))
    }

    /// As 2.1.332 was seen to act.
    #[test]
    fn what_a_program_gives_stands_alone_but_for_the_env_of_the_others() {
        let file = || (file("managed-settings.json"), json!({"env": {"A": "1"}, "model": "opus"}));
        let helper = |joins| Source::Helper { program: "/opt/acme/policy".into(), joins };
        let (parts, unused) = composed(&[file(), (helper(false), json!({}))]);
        assert_eq!((parts, unused), (vec![json!({}), json!({})], vec![("model".to_owned(), words::HIDDEN_SOURCE)]));
        let managed = compose(&layers(&[file(), (helper(false), json!({"model": "sonnet"}))]));
        let early: Vec<_> = managed.early.into_iter().map(|(_, settings)| Value::Object(settings)).collect();
        assert_eq!(early, [json!({"env": {"A": "1"}})]);
        let (parts, unused) = composed(&[file(), (helper(true), json!({"model": "sonnet"}))]);
        assert_eq!(parts, [json!({"env": {"A": "1"}, "model": "opus"}), json!({"model": "sonnet"})]);
        assert_eq!(unused, []);
    }

    fn plist() -> Source {
        Source::Preferences("p".into())
    }

    #[test]
    fn the_strongest_source_counts_alone_and_variables_join() {
        let (parts, unused) = composed(&[
            (file("base"), json!({"model": "f", "env": {"A": "f", "B": "f"}})),
            (file("drop-in"), json!({"awsAuthRefresh": "f", "env": {"CLAUDE_CODE_USE_BEDROCK": "1"}})),
            (plist(), json!({"gcpAuthRefresh": "p", "env": {"A": "p"}})),
        ]);
        assert_eq!(
            parts,
            [
                json!({"env": {"A": "f", "B": "f"}}),
                json!({"env": {}}),
                json!({"gcpAuthRefresh": "p", "env": {"A": "p"}})
            ]
        );
        let hidden = |path: &str| (path.to_owned(), words::HIDDEN_SOURCE);
        let bound = ("env.CLAUDE_CODE_USE_BEDROCK".to_owned(), words::BOUND_TO_HELPER);
        assert_eq!(unused, [hidden("model"), hidden("awsAuthRefresh"), bound]);
    }

    #[test]
    fn a_source_without_a_policy_doesn_t_count_and_the_persons_policy_is_the_last_resort() {
        let switch = json!({"managedSourcesBehavior": "merge", "env": {}});
        assert_eq!(composed(&[(file("base"), json!({"model": "f"})), (plist(), switch)]).0, [json!({"model": "f"})]);
        assert_eq!(composed(&[(Source::UserPolicy, json!({"model": "u"}))]).0, [json!({"model": "u"})]);
        let (parts, unused) =
            composed(&[(Source::UserPolicy, json!({"env": {"A": "u"}})), (file("base"), json!({"model": "f"}))]);
        assert_eq!(
            (parts, unused),
            (vec![json!({}), json!({"model": "f"})], vec![("env".to_owned(), words::HIDDEN_SOURCE)])
        );
    }

    #[test]
    fn under_merge_some_keys_stay_with_the_strongest_that_sets_them() {
        let (parts, unused) = composed(&[
            (
                file("base"),
                json!({"model": "f", "awsAuthRefresh": "f", "availableModels": ["f"], "modelOverrides": {"a": "f"}, "companyAnnouncements": ["f"]}),
            ),
            (plist(), json!({"managedSourcesBehavior": "merge", "availableModels": ["p"]})),
        ]);
        assert_eq!(parts[0], json!({"model": "f", "companyAnnouncements": ["f"]}));
        let expected = [
            ("awsAuthRefresh", words::STRONGEST_ONLY),
            ("availableModels", words::OWNED_WHOLE),
            ("modelOverrides", words::OWNED_WHOLE),
        ];
        assert_eq!(unused, expected.map(|(path, why)| (path.to_owned(), why)));
    }
}
