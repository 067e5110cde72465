//! What a profile hands to Claude Code itself: variables, settings, its oldest version.

use std::path::PathBuf;

use semver::Version;

use super::Findings;
use super::url::address;
use crate::claude::{Origin, Scope, Source, custom_headers, schema};
use crate::code::profile as code;
use crate::fault::Fault;
use crate::profile::routing;
use crate::secret;

pub(super) fn check(findings: &mut Findings<'_>) {
    let claude = &findings.profile.claude;
    if !claude.telemetry_endpoint.is_empty() {
        address(findings, "claude.telemetry_endpoint", &claude.telemetry_endpoint);
    }
    for (name, value) in &claude.env {
        let names_other = || {
            routing::variable_of(name, findings.profile)?
                .defeats(&value.as_str().into(), None, findings.profile)
                .then_some(Forbidden::Route)
        };
        let holds_secret = || is_key_in_header(name, value).then_some(Forbidden::Secret);
        let fault = match forbidden_env(name).or_else(names_other).or_else(holds_secret) {
            None if is_variable(name) => continue,
            None => Fault::new(&code::ENV_NAME),
            Some(Forbidden::Route) => Fault::new(&code::ENV_ROUTE),
            Some(Forbidden::Secret) => Fault::new(&code::ENV_SECRET),
            Some(Forbidden::Owned(instead)) => Fault::new(&code::ENV_OWNED).with("instead", instead),
        };
        findings.add(&super::dotted("claude.env", name), fault.with("name", name));
    }
    settings(findings);
    versions(findings);
}

/// No setting is one that genkan writes, undoes what the profile is for, or has a type that Claude Code rejects.
fn settings(findings: &mut Findings<'_>) {
    let profile = findings.profile;
    let settings = &profile.claude.settings;
    // As somebody else's value would be judged where the profile's own are written.
    let origin = (profile.scope == Scope::Managed).then(|| Origin::Managed(Source::File(PathBuf::new())));
    for (name, value) in settings {
        let owned = OWNED_SETTINGS.iter().find(|(known, _)| known == name);
        let owned = owned.map(|(_, instead)| Fault::new(&code::SETTING_OWNED).with("instead", instead));
        let defeats = || {
            let routing =
                routing::setting_of(name, profile).filter(|it| it.defeats(value, origin.as_ref(), profile))?;
            Some(Fault::new(&code::SETTING_DEFEATS).with_phrase("why", routing.why))
        };
        if let Some(fault) = owned.or_else(defeats) {
            findings.add(&super::dotted("claude.settings", name), fault.with("name", name));
        }
    }
    for wrong in schema::violations(settings, profile.scope) {
        let key = wrong.path.split('.').next().unwrap_or_default();
        let fault = Fault::new(&code::SETTING_TYPE).with("name", &wrong.path);
        let fault = fault.with("expected", &wrong.expected).with("found", wrong.found);
        findings.add(&super::dotted("claude.settings", key), fault);
    }
}

/// Whether a header that the profile gives is a key by its name: `x-api-key: sk-…`.
fn is_key_in_header(name: &str, value: &str) -> bool {
    let is_key = |(header, value): &(String, String)| secret::is_named(header) && !value.is_empty();
    name == custom_headers::NAME && custom_headers::parse(value).iter().any(is_key)
}

/// Whether a variable can have this name in every shell.
fn is_variable(name: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().all(known) && !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// Both bounds are versions, and something is between them.
fn versions(findings: &mut Findings<'_>) {
    let claude = &findings.profile.claude;
    let is_number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let is_version = |text: &str| text.split('.').count() == 3 && text.split('.').all(is_number);
    let (minimum, maximum) = (&claude.minimum_version, &claude.maximum_version);
    for (key, version) in [("claude.minimum_version", minimum), (MAXIMUM, maximum)] {
        if !version.is_empty() && !is_version(version) {
            findings.add(key, Fault::new(&code::VERSION).with("key", key).with("value", version));
        }
    }
    for version in claude.broken_versions.keys().filter(|version| !is_version(version)) {
        let key = super::dotted("claude.broken_versions", version);
        findings.add(&key, Fault::new(&code::VERSION).with("key", "claude.broken_versions").with("value", version));
    }
    if let (Ok(least), Ok(most)) = (Version::parse(minimum), Version::parse(maximum))
        && most < least
    {
        findings.add(MAXIMUM, Fault::new(&code::VERSIONS_CROSSED).with("maximum", most).with("minimum", least));
    }
}

const MAXIMUM: &str = "claude.maximum_version";

/// Why a variable may not stand in `claude.env`.
enum Forbidden {
    /// It sends requests elsewhere, past the profile.
    Route,
    Secret,
    /// The profile's own key decides on it.
    Owned(&'static str),
}

/// Whether a variable is refused. Systems differ on case, so it doesn't count.
fn forbidden_env(name: &str) -> Option<Forbidden> {
    let name = name.to_ascii_uppercase();
    if let Some((_, instead)) = OWNED_VARIABLES.iter().find(|(known, _)| *known == name) {
        return Some(Forbidden::Owned(instead));
    }
    if SECRET_ENDINGS.iter().any(|ending| name.ends_with(ending)) || SECRETS.contains(&name.as_str()) {
        return Some(Forbidden::Secret);
    }
    let fits = |(beginning, ending): &(&str, &str)| name.starts_with(beginning) && name.ends_with(ending);
    (routing::leads_elsewhere(&name) || FAMILIES.iter().any(fits)).then_some(Forbidden::Route)
}

/// Variables that genkan writes from a key of the profile.
const OWNED_VARIABLES: &[(&str, &str)] = &[
    ("CLAUDE_CODE_USE_BEDROCK", "provider"),
    ("CLAUDE_CODE_USE_VERTEX", "provider"),
    ("CLAUDE_CODE_USE_FOUNDRY", "provider"),
    ("ANTHROPIC_FOUNDRY_RESOURCE", "foundry.resource"),
    ("ANTHROPIC_FOUNDRY_BASE_URL", "foundry.base_url"),
    ("CLOUD_ML_REGION", "google.region"),
    ("ANTHROPIC_VERTEX_PROJECT_ID", "google.project"),
    ("ANTHROPIC_VERTEX_BASE_URL", "google.base_url"),
    ("GOOGLE_CLOUD_QUOTA_PROJECT", "google.project"),
    ("AWS_REGION", "aws.region"),
    ("AWS_DEFAULT_REGION", "aws.region"),
    ("AWS_PROFILE", "aws.profile"),
    ("AWS_DEFAULT_PROFILE", "aws.profile"),
    ("ANTHROPIC_BEDROCK_BASE_URL", "aws.endpoint_url"),
    ("ANTHROPIC_BEDROCK_REGION_PREFIX", "residency.regions"),
    ("ANTHROPIC_MODEL", "models.default"),
    ("ANTHROPIC_DEFAULT_MODEL", "models.default"),
    ("ANTHROPIC_DEFAULT_OPUS_MODEL", "models.opus"),
    ("ANTHROPIC_DEFAULT_SONNET_MODEL", "models.sonnet"),
    ("ANTHROPIC_DEFAULT_HAIKU_MODEL", "models.haiku"),
    ("ANTHROPIC_DEFAULT_FABLE_MODEL", "models.fable"),
    ("HTTPS_PROXY", "network.proxy"),
    ("HTTP_PROXY", "network.proxy"),
    ("ALL_PROXY", "network.proxy"),
    ("NO_PROXY", "network.no_proxy"),
    ("CLAUDE_CODE_ENABLE_PROXY_AUTH_HELPER", "network.proxy_auth"),
    ("NODE_EXTRA_CA_CERTS", "network.ca_bundle"),
    ("CLAUDE_CODE_CLIENT_CERT", "network.client_cert"),
    ("CLAUDE_CODE_CLIENT_KEY", "network.client_key"),
];

const SECRETS: &[&str] = &["AWS_ACCESS_KEY_ID", "AWS_BEARER_TOKEN_BEDROCK"];
const SECRET_ENDINGS: &[&str] = &["_TOKEN", "_API_KEY", "_SECRET", "_ACCESS_KEY", "_PASSWORD", "_PASSPHRASE"];

/// Whole families of variables that choose a provider, an endpoint or a model, by beginning and end; each single
/// one that is known to lead elsewhere stands in the table of `routing`.
const FAMILIES: &[(&str, &str)] = &[
    ("CLAUDE_CODE_USE_", ""),
    ("CLAUDE_CODE_SKIP_", "_AUTH"),
    ("CLAUDE_CODE_SUBAGENT_MODEL", ""),
    ("ANTHROPIC_DEFAULT_", "_MODEL"),
    ("ANTHROPIC_SMALL_FAST_MODEL", ""),
    ("ANTHROPIC_CUSTOM_MODEL_OPTION", ""),
    ("ANTHROPIC_VERTEX_", ""),
    ("ANTHROPIC_FOUNDRY_", ""),
    ("ANTHROPIC_AWS_", ""),
    ("ANTHROPIC_GOOGLE_CLOUD_", ""),
    ("AWS_ENDPOINT_URL", ""),
];

/// Settings of Claude Code that genkan writes from a key of the profile.
const OWNED_SETTINGS: &[(&str, &str)] = &[
    ("env", "claude.env"),
    ("model", "models.default"),
    ("fallbackModel", "models"),
    ("modelOverrides", "models"),
    ("availableModels", "models"),
    ("availableModelsMatch", "models"),
    ("enforceAvailableModels", "models"),
    ("deniedModels", "models"),
    ("allowedProviders", "provider"),
    ("awsAuthRefresh", "aws.refresh_command"),
    ("awsCredentialExport", "aws.identity"),
    ("apiKeyHelper", "provider"),
    ("gcpAuthRefresh", "provider"),
    ("proxyAuthHelper", "network.proxy_auth"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_refused_for_what_it_does() {
        for (name, expected) in [
            ("ANTHROPIC_BASE_URL", "route"),
            ("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "route"),
            ("ANTHROPIC_DEFAULT_MYTHOS_MODEL", "route"),
            ("CLAUDE_CODE_SUBAGENT_MODEL_FORCE", "route"),
            ("CLAUDE_CODE_SKIP_BEDROCK_AUTH", "route"),
            ("CLAUDE_CODE_USE_MANTLE", "route"),
            ("AWS_ENDPOINT_URL_SSO_OIDC", "route"),
            ("vertex_region_claude_5_opus", "route"),
            ("CLOUD_ML_REGION", "google.region"),
            ("ANTHROPIC_VERTEX_BASE_URL", "google.base_url"),
            ("ANTHROPIC_VERTEX_ENDPOINT", "route"),
            ("GOOGLE_CLOUD_LOCATION", "route"),
            // An organisation's own configuration of workload identity lies wherever it was laid.
            ("GOOGLE_APPLICATION_CREDENTIALS", "fine"),
            ("ANTHROPIC_DEFAULT_OPUS_MODEL", "models.opus"),
            ("CLAUDE_CODE_USE_BEDROCK", "provider"),
            ("no_proxy", "network.no_proxy"),
            ("AWS_ACCESS_KEY_ID", "secret"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_SESSION_TOKEN", "secret"),
            ("ANTHROPIC_AUTH_TOKEN", "secret"),
            ("ANTHROPIC_API_KEY", "secret"),
            ("ANTHROPIC_DEFAULT_OPUS_MODEL_NAME", "fine"),
            ("CLAUDE_CODE_SKIP_MODEL_ACCESS_MEMORY", "fine"),
            ("CLAUDE_CODE_API_KEY_HELPER_TTL_MS", "fine"),
            ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", "fine"),
            ("DISABLE_AUTOUPDATER", "fine"),
        ] {
            let found = match forbidden_env(name) {
                Some(Forbidden::Route) => "route",
                Some(Forbidden::Secret) => "secret",
                Some(Forbidden::Owned(key)) => key,
                None => "fine",
            };
            assert_eq!(found, expected, "{name}");
        }
    }
}
