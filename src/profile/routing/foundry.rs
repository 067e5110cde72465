//! What leads elsewhere than to the profile's resource at Microsoft Foundry, or signs with something else. Each was run
//! with 2.1.328: Bedrock alone wins over Foundry, Foundry over all others.

use super::Remedy::{Remove, Report};
use super::{Routing, When, entry};
use crate::messages::client as words;
use crate::profile::{Foundry, FoundryAuth};

/// The entry of a variable that counts with one way of signing in alone.
pub(super) fn routing(name: &str, foundry: &Foundry) -> Option<&'static Routing> {
    let own = match foundry.auth {
        FoundryAuth::Key => KEY,
        FoundryAuth::Entra => ENTRA,
    };
    own.iter().find(|routing| routing.names(name))
}

/// Seen: a token goes before the key.
static KEY: &[Routing] = &[
    entry("ANTHROPIC_FOUNDRY_API_KEY", When::InFile, words::PLAIN_SECRET, Report),
    entry("ANTHROPIC_FOUNDRY_AUTH_TOKEN", When::Set, words::BEFORE_FOUNDRY_KEY, Report),
];

/// Seen: with either Claude Code asks nobody else.
static ENTRA: &[Routing] = &[
    entry("ANTHROPIC_FOUNDRY_API_KEY", When::Set, words::BEFORE_ENTRA, Report),
    entry("ANTHROPIC_FOUNDRY_AUTH_TOKEN", When::Set, words::BEFORE_ENTRA, Report),
];

pub(super) static VARIABLES: &[Routing] = &[
    entry("CLAUDE_CODE_USE_BEDROCK", When::True, words::WINS_OVER_FOUNDRY, Remove),
    entry("CLAUDE_CODE_USE_VERTEX", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_MANTLE", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_ANTHROPIC_AWS", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_FOUNDRY", When::NotTrue, words::FOUNDRY_OFF, Report),
    entry("CLAUDE_CODE_SKIP_FOUNDRY_AUTH", When::Unsigned, words::FOUNDRY_UNSIGNED, Remove),
    // Both at once: Claude Code refuses every prompt ("baseURL and resource are mutually exclusive").
    entry("ANTHROPIC_FOUNDRY_BASE_URL", When::OtherEndpoint, words::OTHER_ENDPOINT, Remove),
    entry("ANTHROPIC_FOUNDRY_RESOURCE", When::OtherResource, words::OTHER_RESOURCE, Remove),
    // Who is asked for the token, and told the service principal's secret.
    entry("AZURE_AUTHORITY_HOST", When::InFolder, words::FOLDER_IDENTITY, Remove),
    // Who signs, or where a token of the machine's is asked for.
    entry("AZURE_CLIENT_ID", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("AZURE_TENANT_ID", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("AZURE_FEDERATED_TOKEN_FILE", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("AZURE_CLIENT_CERTIFICATE_PATH", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("AZURE_POD_IDENTITY_AUTHORITY_HOST", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("IDENTITY_ENDPOINT", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("MSI_ENDPOINT", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("AZURE_TOKEN_CREDENTIALS", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("ANTHROPIC_BASE_URL", When::Set, words::DORMANT_ADDRESS, Remove).dormant(),
    entry("ANTHROPIC_BEDROCK_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_VERTEX_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_API_KEY", When::Set, words::DORMANT_KEY, Report).dormant(),
    entry("ANTHROPIC_AUTH_TOKEN", When::Set, words::DORMANT_KEY, Report).dormant(),
    entry("AZURE_CLIENT_SECRET", When::InFile, words::PLAIN_SECRET, Report),
];
