//! What leads elsewhere than to Vertex AI in the profile's location. Each was run with 2.1.328.

use super::Remedy::{Remove, Report};
use super::{Routing, When, entry};
use crate::messages::client as words;

pub(super) static VARIABLES: &[Routing] = &[
    // Each of these wins over Vertex AI where both are on.
    entry("CLAUDE_CODE_USE_BEDROCK", When::True, words::WINS_OVER_VERTEX, Remove),
    entry("CLAUDE_CODE_USE_FOUNDRY", When::True, words::WINS_OVER_VERTEX, Remove),
    entry("CLAUDE_CODE_USE_MANTLE", When::True, words::WINS_OVER_VERTEX, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_AWS", When::True, words::WINS_OVER_VERTEX, Remove),
    entry("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", When::True, words::WINS_OVER_VERTEX, Remove),
    entry("CLAUDE_CODE_USE_VERTEX", When::NotTrue, words::VERTEX_OFF, Report),
    // No token goes along, or one of the shell's in its place.
    entry("CLAUDE_CODE_SKIP_VERTEX_AUTH", When::Unsigned, words::NO_TOKEN, Remove),
    // Where requests go.
    entry("CLOUD_ML_REGION", When::OtherRegion, words::OTHER_LOCATION, Remove),
    entry("VERTEX_REGION_*", When::OtherRegion, words::LOCATION_PER_MODEL, Remove),
    entry("ANTHROPIC_VERTEX_BASE_URL", When::OtherBase, words::OTHER_ENDPOINT, Remove),
    entry("ANTHROPIC_BASE_URL", When::Set, words::DORMANT_ADDRESS, Remove).dormant(),
    entry("ANTHROPIC_BEDROCK_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_FOUNDRY_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_AWS_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_GOOGLE_CLOUD_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    // Who pays. GOOGLE_CLOUD_PROJECT and its kin count only where nothing names the project of Vertex AI.
    entry("ANTHROPIC_VERTEX_PROJECT_ID", When::OtherProject, words::OTHER_PROJECT, Remove),
    entry("GOOGLE_CLOUD_QUOTA_PROJECT", When::OtherProject, words::QUOTA_PROJECT, Report),
    // Who signs. Both spellings of the first are read; a key's own token address is not.
    entry("HOME", When::OtherHome, words::OTHER_HOME, Remove).signing(),
    entry("GOOGLE_APPLICATION_CREDENTIALS", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("google_application_credentials", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("GCE_METADATA_HOST", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("GCE_METADATA_IP", When::InFolder, words::FOLDER_IDENTITY, Remove),
    entry("ANTHROPIC_API_KEY", When::Set, words::DORMANT_KEY, Report).dormant(),
    entry("ANTHROPIC_AUTH_TOKEN", When::Set, words::DORMANT_KEY, Report).dormant(),
    // Names that Claude Code doesn't know and people write all the same.
    entry("ANTHROPIC_VERTEX_ENDPOINT*", When::Set, words::UNKNOWN_VERTEX_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_VERTEX_REGION", When::Set, words::UNKNOWN_LOCATION, Report).dormant(),
    entry("ANTHROPIC_VERTEXAI_REGION", When::Set, words::UNKNOWN_LOCATION, Report).dormant(),
    entry("ANTHROPIC_VERTEX_LOCATION", When::Set, words::UNKNOWN_LOCATION, Report).dormant(),
    // In a shell these two are other programs' of Google's.
    entry("GOOGLE_CLOUD_REGION", When::InFile, words::UNKNOWN_LOCATION, Report).dormant(),
    entry("GOOGLE_CLOUD_LOCATION", When::InFile, words::UNKNOWN_LOCATION, Report).dormant(),
    entry("CLAUDE_CODE_VERTEX", When::Set, words::UNKNOWN_VERTEX_SWITCH, Report).dormant(),
    entry("CLAUDE_USE_VERTEX", When::Set, words::UNKNOWN_VERTEX_SWITCH, Report).dormant(),
];

pub(super) static SETTINGS: &[Routing] =
    &[entry("gcpAuthRefresh", When::InFolder, words::FOLDER_COMMAND, Remove).signing()];
