//! What sends Claude Code elsewhere than to the profile's gateway, or sends something else there than its key.
//!
//! Each was run with 2.1.328. A switch beats the format of Claude Code's own, a key of the shell goes before the
//! helper's (`ANTHROPIC_AUTH_TOKEN`, `AWS_BEARER_TOKEN_BEDROCK`) or beside it (`ANTHROPIC_API_KEY`, as `x-api-key`).

use super::Remedy::{Remove, Report};
use super::{Routing, When, entry};
use crate::messages::client as words;
use crate::profile::GatewayFormat;

/// The entry of a variable or a setting for a gateway's profile; `None` where the common table counts.
pub(super) fn routing(name: &str, format: GatewayFormat<'_>) -> Option<Option<&'static Routing>> {
    let (own, silenced) = match format {
        // What turns AWS's or Google's requests has no say where there are none.
        GatewayFormat::Anthropic => (ANTHROPIC, &CLOUDS[..]),
        // And what turns AWS's own, none where Bedrock's format has an address of its own: the list of profiles is asked
        // for there as well (2.1.332).
        GatewayFormat::Bedrock(_) => (BEDROCK, &["AWS_ENDPOINT_URL"][..]),
        GatewayFormat::Vertex(_) => (VERTEX, &["GOOGLE_CLOUD_QUOTA_PROJECT"][..]),
    };
    let found = own.iter().chain(EVERY_FORMAT).find(|routing| routing.names(name));
    let is_silenced = || silenced.iter().any(|cloud| name.starts_with(cloud));
    found.map(Some).or_else(|| is_silenced().then_some(None))
}

static EVERY_FORMAT: &[Routing] = &[
    entry("ANTHROPIC_AUTH_TOKEN", When::Set, words::OTHER_KEY, Report),
    entry("ANTHROPIC_API_KEY", When::Set, words::OTHER_KEY, Report),
    entry("ANTHROPIC_CUSTOM_HEADERS", When::Headers, words::OTHER_HEADERS, Report).exposing(),
    entry("allowedProviders", When::NotAllowed, words::GATEWAY_NOT_ALLOWED, Report),
];

static ANTHROPIC: &[Routing] = &[
    entry("CLAUDE_CODE_USE_BEDROCK", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_VERTEX", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_FOUNDRY", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_MANTLE", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_AWS", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", When::True, words::FROM_GATEWAY, Remove),
    entry("ANTHROPIC_BASE_URL", When::OtherEndpoint, words::OTHER_ENDPOINT, Remove),
];

static BEDROCK: &[Routing] = &[
    entry("CLAUDE_CODE_SKIP_BEDROCK_AUTH", When::NotTrue, words::SIGNED_BESIDE, Report),
    entry("ANTHROPIC_BEDROCK_BASE_URL", When::OtherEndpoint, words::OTHER_ENDPOINT, Remove),
    entry("AWS_BEARER_TOKEN_BEDROCK", When::Set, words::OTHER_KEY, Report),
];

static VERTEX: &[Routing] = &[
    entry("CLAUDE_CODE_USE_BEDROCK", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_FOUNDRY", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_MANTLE", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_AWS", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", When::True, words::FROM_GATEWAY, Remove),
    entry("CLAUDE_CODE_USE_VERTEX", When::NotTrue, words::FROM_GATEWAY, Report),
    entry("CLAUDE_CODE_SKIP_VERTEX_AUTH", When::NotTrue, words::SIGNED_BESIDE, Report),
    entry("ANTHROPIC_VERTEX_BASE_URL", When::OtherEndpoint, words::OTHER_ENDPOINT, Remove),
];

/// How the names begin of what decides on requests to a cloud.
const CLOUDS: [&str; 9] = [
    "AWS_",
    "ANTHROPIC_BEDROCK_",
    "ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION",
    "ANTHROPIC_VERTEX_",
    "ANTHROPIC_FOUNDRY_",
    "ANTHROPIC_AWS_",
    "ANTHROPIC_GOOGLE_CLOUD_",
    "CLAUDE_CODE_SKIP_",
    "VERTEX_REGION_",
];

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::profile::GatewayKind;
    use crate::profile::routing::{setting_of, variable_of};
    use crate::profile::testing::gateway;

    #[test]
    fn what_leads_past_a_gateway_depends_on_its_kind() {
        use GatewayKind::{Anthropic, Bedrock, Vertex};
        const URL: &str = "https://llm.acme.example";
        for (kind, name, value, expected) in [
            (Anthropic, "ANTHROPIC_BASE_URL", URL, None),
            (Anthropic, "ANTHROPIC_BASE_URL", "https://elsewhere", Some(words::OTHER_ENDPOINT)),
            (Anthropic, "CLAUDE_CODE_USE_BEDROCK", "", None),
            (Anthropic, "CLAUDE_CODE_USE_BEDROCK", "0", None),
            (Anthropic, "CLAUDE_CODE_USE_BEDROCK", "1", Some(words::FROM_GATEWAY)),
            (Anthropic, "CLAUDE_CODE_USE_FOUNDRY", "1", Some(words::FROM_GATEWAY)),
            (Anthropic, "AWS_BEARER_TOKEN_BEDROCK", "x", None),
            (Anthropic, "ANTHROPIC_BEDROCK_BASE_URL", "https://elsewhere", None),
            (Anthropic, "ANTHROPIC_API_KEY", "x", Some(words::OTHER_KEY)),
            (Anthropic, "ANTHROPIC_API_KEY", "", None),
            (Anthropic, "NODE_TLS_REJECT_UNAUTHORIZED", "0", Some(words::TLS_OFF)),
            (Anthropic, "ANTHROPIC_SMALL_FAST_MODEL", "other", Some(words::MODEL_BESIDE)),
            (Bedrock, "CLAUDE_CODE_SKIP_BEDROCK_AUTH", "1", None),
            (Bedrock, "CLAUDE_CODE_SKIP_BEDROCK_AUTH", "", Some(words::SIGNED_BESIDE)),
            (Bedrock, "CLAUDE_CODE_USE_BEDROCK", "", Some(words::BEDROCK_OFF)),
            (Bedrock, "ANTHROPIC_BEDROCK_BASE_URL", URL, None),
            (Bedrock, "ANTHROPIC_BEDROCK_BASE_URL", "https://elsewhere", Some(words::OTHER_ENDPOINT)),
            (Bedrock, "AWS_BEARER_TOKEN_BEDROCK", "x", Some(words::OTHER_KEY)),
            (Bedrock, "ANTHROPIC_AUTH_TOKEN", "x", Some(words::OTHER_KEY)),
            (Vertex, "ANTHROPIC_VERTEX_BASE_URL", "https://llm.acme.example/v1", None),
            (Vertex, "ANTHROPIC_VERTEX_BASE_URL", URL, Some(words::OTHER_ENDPOINT)),
            (Vertex, "CLAUDE_CODE_USE_BEDROCK", "1", Some(words::FROM_GATEWAY)),
            (Vertex, "CLAUDE_CODE_USE_BEDROCK", "", None),
            (Vertex, "CLAUDE_CODE_SKIP_VERTEX_AUTH", "1", None),
        ] {
            let profile = gateway(kind, URL);
            let found = variable_of(name, &profile).filter(|entry| entry.defeats(&value.into(), None, &profile));
            assert_eq!(found.map(|entry| entry.why), expected, "{kind:?} {name}={value:?}");
        }
        let anthropic = gateway(Anthropic, "");
        let lists = |list: &[&str]| {
            let value: Value = list.iter().copied().collect();
            setting_of("allowedProviders", &anthropic).is_some_and(|entry| entry.defeats(&value, None, &anthropic))
        };
        assert!(!lists(&["customEndpoint"]) && lists(&["anthropic"]));
    }
}
