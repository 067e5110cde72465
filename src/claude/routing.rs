//! What sends the client elsewhere than a Bedrock profile says: variables and settings, with the reason and the remedy.
//!
//! One table for everybody who asks: a profile may not contain what [`Routing::defeats`] it, `setup` takes it out of
//! the file that it writes or reports it, `check` and `explain` name it. Seen in 2.1.328 where a comment says so.
//! Whether a model id stays in the country is not judged here: only that it isn't one of the profile's.

use serde_json::Value;

use self::Remedy::{Remove, Report};
use super::origin::Origin;
use crate::profile::{Profile, Scope};
use crate::words::{Text, client as words};

/// One entry of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Routing {
    /// A variable's name or a setting's path; a trailing `*` stands for the rest.
    pub name: &'static str,
    pub when: When,
    pub why: Text,
    pub remedy: Remedy,
}

/// Which values defeat the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Any value but an empty one.
    Set,
    /// Any value, in a settings file: it is a secret in plain text there.
    InFile,
    /// Any value, in a file of the project's folder.
    InFolder,
    /// What the client takes for true.
    True,
    /// What the client doesn't take for true.
    NotTrue,
    /// This very text.
    Is(&'static str),
    /// Any other text; the client compares letter by letter.
    IsNot(&'static str),
    /// A list without this word.
    Lacks(&'static str),
    /// Any address but the profile's own endpoint.
    OtherEndpoint,
    /// Any text that no variable of the profile's own has.
    Unnamed,
    /// Any region outside the profile's residency.
    OtherRegion,
    /// Any model but a tier's name or one of the profile's.
    OtherModel,
    /// A proxy without `http://` or `https://`.
    NoScheme,
    /// True, where it takes the guard's hooks away. Seen: managed hooks are taken away by managed settings alone.
    UnhooksAll,
    /// The same of what is no managed hook.
    UnhooksPeople,
}

/// What `setup` does with it in the file of its own scope; elsewhere it is always reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    Remove,
    Report,
}

/// The entry of a variable.
pub fn variable(name: &str) -> Option<&'static Routing> {
    VARIABLES.iter().find(|routing| routing.names(name))
}

/// Whether a variable leads elsewhere wherever it comes from: a profile may not name it.
pub fn leads_elsewhere(name: &str) -> bool {
    variable(name).is_some()
}

/// The entry of a setting, by its dotted path.
pub fn setting(path: &str) -> Option<&'static Routing> {
    SETTINGS.iter().find(|routing| routing.names(path))
}

impl Routing {
    /// Whether this value, from there, defeats the profile. For what a profile itself contains, ask with no origin.
    pub fn defeats(&self, value: &Value, origin: Option<&Origin>, profile: &Profile) -> bool {
        let text = value.as_str();
        let in_file = |origin: &Origin| *origin != Origin::Shell;
        if text.is_some_and(str::is_empty) && self.when != When::NotTrue {
            return false;
        }
        match self.when {
            When::Set => true,
            When::InFile => origin.is_none_or(in_file),
            When::InFolder => origin.is_some_and(Origin::needs_trust),
            When::True => is_true(value),
            When::NotTrue => !is_true(value),
            When::Is(word) => text == Some(word),
            When::IsNot(word) => text != Some(word),
            When::Lacks(word) => value.as_array().is_none_or(|entries| !entries.iter().any(|entry| entry == word)),
            When::OtherEndpoint => text != Some(profile.aws.endpoint_url.as_str()),
            When::Unnamed => !profile.claude.env.values().any(|own| Some(own.as_str()) == text),
            When::OtherRegion => !profile.residency.regions.iter().any(|region| Some(region.as_str()) == text),
            When::OtherModel => match value {
                Value::Array(models) => models.iter().any(|model| is_other_model(model, profile)),
                model => is_other_model(model, profile),
            },
            When::UnhooksAll => {
                let reaches = profile.scope != Scope::Managed || origin.is_some_and(Origin::is_managed);
                is_true(value) && reaches && is_guarded(profile)
            }
            When::UnhooksPeople => is_true(value) && profile.scope != Scope::Managed && is_guarded(profile),
            When::NoScheme => {
                text.is_some_and(|text| !["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)))
            }
        }
    }

    /// Whether it does nothing as long as the profile's own settings are in force: worth a word, no defect.
    pub fn is_dormant(&self) -> bool {
        let dormant = [
            words::OTHER_PROVIDER,
            words::DORMANT_ADDRESS,
            words::DORMANT_KEY,
            words::REGION_PER_MODEL,
            words::UNKNOWN_ENDPOINT,
            words::UNKNOWN_REGION,
            words::UNKNOWN_MODEL,
            words::UNKNOWN_SWITCH,
        ];
        dormant.contains(&self.why)
    }

    fn names(&self, name: &str) -> bool {
        self.name.strip_suffix('*').map_or(self.name == name, |prefix| name.starts_with(prefix))
    }
}

fn is_guarded(profile: &Profile) -> bool {
    profile.claude.guards(profile.scope, profile.aws.identity)
}

/// What the client takes for true in a settings file.
pub fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(on) => *on,
        Value::String(text) => is_on(text),
        other => other.as_u64() == Some(1),
    }
}

/// What it takes for true in a variable. Seen: any case, blanks around it allowed; `2` or `enabled` are false.
pub fn is_on(text: &str) -> bool {
    ["1", "true", "yes", "on"].iter().any(|word| text.trim().eq_ignore_ascii_case(word))
}

/// Any model but a tier's name or one of the profile's.
pub fn is_other_model(model: &Value, profile: &Profile) -> bool {
    let Some(model) = model.as_str() else { return true };
    let models = &profile.models;
    // `[1m]` asks for a long context and is cut off before the id is sent.
    let model = model.trim().trim_end_matches("[1m]");
    // Seen: these follow the pins, whatever their case; `default` and `inherit` are sent as they stand.
    let tiers = ["opus", "sonnet", "haiku", "fable", "best", "opusplan"];
    let own = [&models.opus, &models.sonnet, &models.haiku, &models.fable];
    !tiers.iter().any(|tier| model.eq_ignore_ascii_case(tier)) && !own.iter().any(|id| *id == model)
}

const fn entry(name: &'static str, when: When, why: Text, remedy: Remedy) -> Routing {
    Routing { name, when, why, remedy }
}

static VARIABLES: &[Routing] = &[
    // Bedrock wins over each of them while its own switch is true.
    entry("CLAUDE_CODE_USE_VERTEX", When::True, words::OTHER_PROVIDER, Remove),
    entry("CLAUDE_CODE_USE_FOUNDRY", When::True, words::OTHER_PROVIDER, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_AWS", When::True, words::OTHER_PROVIDER, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", When::True, words::OTHER_PROVIDER, Remove),
    entry("CLAUDE_CODE_USE_GATEWAY", When::True, words::OTHER_PROVIDER, Remove),
    entry("CLAUDE_CODE_USE_MANTLE", When::True, words::MANTLE, Remove),
    entry("CLAUDE_CODE_USE_BEDROCK", When::NotTrue, words::BEDROCK_OFF, Report),
    // Seen: in the shell it makes the client forget the provider of every file.
    entry("CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST", When::True, words::HOST_DECIDES, Report),
    entry("CLAUDE_CODE_SKIP_BEDROCK_AUTH", When::True, words::UNSIGNED, Remove),
    // Where requests go.
    entry("ANTHROPIC_BEDROCK_BASE_URL", When::OtherEndpoint, words::OTHER_ENDPOINT, Remove),
    entry("ANTHROPIC_BEDROCK_MANTLE_BASE_URL", When::Set, words::MANTLE, Remove),
    // Seen: the first two move the list of profiles, none of them the conversation.
    entry("AWS_ENDPOINT_URL", When::OtherEndpoint, words::AWS_ENDPOINT, Report),
    entry("AWS_ENDPOINT_URL_BEDROCK*", When::OtherEndpoint, words::AWS_ENDPOINT, Report),
    entry("AWS_ENDPOINT_URL_*", When::Unnamed, words::AWS_ENDPOINT, Report),
    entry("ANTHROPIC_BASE_URL", When::Set, words::DORMANT_ADDRESS, Remove),
    entry("ANTHROPIC_VERTEX_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report),
    entry("ANTHROPIC_FOUNDRY_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report),
    entry("ANTHROPIC_AWS_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report),
    entry("ANTHROPIC_GOOGLE_CLOUD_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report),
    entry("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", When::OtherRegion, words::SMALL_FAST_REGION, Remove),
    entry("VERTEX_REGION_*", When::Set, words::REGION_PER_MODEL, Remove),
    entry("ANTHROPIC_BEDROCK_REGION_PREFIX", When::IsNot("jp"), words::PREFIX, Report),
    // Which model answers.
    entry("ANTHROPIC_SMALL_FAST_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("ANTHROPIC_DEFAULT_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("ANTHROPIC_CUSTOM_MODEL_OPTION", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_SUBAGENT_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_AUTO_MODE_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_BG_CLASSIFIER_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    // Who signs. Seen: the key signs the list of profiles and the conversation, whatever else is there.
    entry("AWS_BEARER_TOKEN_BEDROCK", When::Set, words::BEARER, Report),
    entry("AWS_ACCESS_KEY_ID", When::InFile, words::PLAIN_SECRET, Report),
    entry("AWS_SECRET_ACCESS_KEY", When::InFile, words::PLAIN_SECRET, Report),
    entry("AWS_SESSION_TOKEN", When::InFile, words::PLAIN_SECRET, Report),
    entry("ANTHROPIC_API_KEY", When::Set, words::DORMANT_KEY, Report),
    entry("ANTHROPIC_AUTH_TOKEN", When::Set, words::DORMANT_KEY, Report),
    // The way there. Seen: the client refuses to start on a proxy without a scheme.
    entry("NODE_TLS_REJECT_UNAUTHORIZED", When::Is("0"), words::TLS_OFF, Report),
    entry("HTTPS_PROXY", When::NoScheme, words::PROXY_SCHEME, Report),
    entry("https_proxy", When::NoScheme, words::PROXY_SCHEME, Report),
    entry("HTTP_PROXY", When::NoScheme, words::PROXY_SCHEME, Report),
    entry("http_proxy", When::NoScheme, words::PROXY_SCHEME, Report),
    // Names that the client doesn't know and people write all the same.
    entry("ANTHROPIC_BEDROCK_ENDPOINT*", When::Set, words::UNKNOWN_ENDPOINT, Report),
    entry("ANTHROPIC_BEDROCK_REGION", When::Set, words::UNKNOWN_REGION, Report),
    entry("ANTHROPIC_BEDROCK_AWS_REGION", When::Set, words::UNKNOWN_REGION, Report),
    entry("ANTHROPIC_VERTEX_REGION", When::Set, words::UNKNOWN_REGION, Report),
    entry("ANTHROPIC_VERTEXAI_REGION", When::Set, words::UNKNOWN_REGION, Report),
    entry("CLAUDE_CODE_AWS_REGION", When::Set, words::UNKNOWN_REGION, Report),
    entry("ANTHROPIC_BEDROCK_MODEL*", When::Set, words::UNKNOWN_MODEL, Report),
    entry("BEDROCK_MODEL_ID", When::Set, words::UNKNOWN_MODEL, Report),
    entry("CLAUDE_CODE_MODEL", When::Set, words::UNKNOWN_MODEL, Report),
    entry("CLAUDE_MODEL", When::Set, words::UNKNOWN_MODEL, Report),
    entry("CLAUDE_CODE_BEDROCK", When::Set, words::UNKNOWN_SWITCH, Report),
    entry("CLAUDE_USE_BEDROCK", When::Set, words::UNKNOWN_SWITCH, Report),
];

static SETTINGS: &[Routing] = &[
    entry("awsAuthRefresh", When::InFolder, words::FOLDER_COMMAND, Remove),
    entry("awsCredentialExport", When::InFolder, words::FOLDER_COMMAND, Remove),
    entry("apiKeyHelper", When::InFolder, words::FOLDER_COMMAND, Remove),
    entry("proxyAuthHelper", When::InFolder, words::FOLDER_COMMAND, Remove),
    entry("model", When::OtherModel, words::MODEL_BESIDE, Report),
    entry("fallbackModel", When::OtherModel, words::MODEL_BESIDE, Report),
    entry("advisorModel", When::OtherModel, words::MODEL_BESIDE, Report),
    entry("disableAllHooks", When::UnhooksAll, words::HOOKS_OFF, Report),
    entry("allowManagedHooksOnly", When::UnhooksPeople, words::HOOKS_OFF, Report),
    entry("allowedProviders", When::Lacks("bedrock"), words::PROVIDER_NOT_ALLOWED, Report),
    entry("policyHelper*", When::Set, words::POLICY_HELPER, Report),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found_by_its_own_name() {
        for (table, find) in [(VARIABLES, variable as fn(&str) -> _), (SETTINGS, setting)] {
            for entry in table {
                let name = entry.name.replace('*', "X");
                assert_eq!(find(&name).map(|found| found.name), Some(entry.name));
            }
        }
        assert_eq!(variable("AWS_REGION"), None);
    }

    #[test]
    fn true_is_what_the_client_takes_for_true() {
        for (text, expected) in [("1", true), (" TRUE ", true), ("yes", true), ("on", true), ("2", false), ("", false)]
        {
            assert_eq!(is_true(&Value::from(text)), expected, "{text:?}");
        }
    }
}
