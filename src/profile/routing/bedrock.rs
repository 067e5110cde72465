//! What leads elsewhere than to Bedrock in the profile's region.

use super::Remedy::{Remove, Report};
use super::{Routing, When, entry};
use crate::messages::client as words;
use crate::profile::{CONTROL_PLANE, Profile};

/// The entry of a variable that counts otherwise where the profile names nobody who signs: there the key is one of the
/// machine's own credentials.
pub(super) fn routing(name: &str, profile: &Profile) -> Option<&'static Routing> {
    let own = if profile.names_identity() { &[] } else { OF_NOBODY };
    own.iter().find(|routing| routing.names(name))
}

static OF_NOBODY: &[Routing] =
    &[entry("AWS_BEARER_TOKEN_BEDROCK", When::InFile, words::PLAIN_SECRET, Report).signing()];

pub(super) static VARIABLES: &[Routing] = &[
    // Bedrock wins over each of them while its own switch is true.
    entry("CLAUDE_CODE_USE_VERTEX", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_FOUNDRY", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_ANTHROPIC_AWS", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", When::True, words::OTHER_PROVIDER, Remove).dormant(),
    entry("CLAUDE_CODE_USE_MANTLE", When::True, words::MANTLE, Remove),
    entry("CLAUDE_CODE_USE_BEDROCK", When::NotTrue, words::BEDROCK_OFF, Report),
    entry("CLAUDE_CODE_SKIP_BEDROCK_AUTH", When::Unsigned, words::UNSIGNED, Remove),
    // Where requests go.
    entry("ANTHROPIC_BEDROCK_BASE_URL", When::OtherBase, words::OTHER_ENDPOINT, Remove),
    // Seen: nothing is asked there while Bedrock's own switch is true.
    entry("ANTHROPIC_BEDROCK_MANTLE_BASE_URL", When::Set, words::DORMANT_ADDRESS, Remove).strange(),
    // Seen: the first two move the list of profiles, none of them the conversation.
    entry("AWS_ENDPOINT_URL", When::OtherEndpoint, words::AWS_ENDPOINT, Report).exposing(),
    entry(CONTROL_PLANE, When::OtherControlPlane, words::AWS_ENDPOINT, Report).exposing(),
    entry("AWS_ENDPOINT_URL_BEDROCK*", When::OtherEndpoint, words::UNUSED_ENDPOINT, Report).strange(),
    // What Claude Code's calls use besides: another service's address (S3, DynamoDB at a local stack) changes nothing.
    entry("AWS_ENDPOINT_URL_STS", When::Unnamed, words::AWS_ENDPOINT, Report).exposing(),
    entry("AWS_ENDPOINT_URL_SSO", When::Unnamed, words::AWS_ENDPOINT, Report).exposing(),
    entry("AWS_ENDPOINT_URL_SSO_OIDC", When::Unnamed, words::AWS_ENDPOINT, Report).exposing(),
    entry("AWS_ENDPOINT_URL_SIGNIN", When::Unnamed, words::AWS_ENDPOINT, Report).exposing(),
    entry("ANTHROPIC_BASE_URL", When::Set, words::DORMANT_ADDRESS, Remove).dormant(),
    entry("ANTHROPIC_VERTEX_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_FOUNDRY_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_AWS_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_GOOGLE_CLOUD_BASE_URL", When::Set, words::DORMANT_ADDRESS, Report).dormant(),
    entry("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", When::OtherRegion, words::SMALL_FAST_REGION, Remove),
    entry("VERTEX_REGION_*", When::Set, words::REGION_PER_MODEL, Remove).dormant(),
    entry("ANTHROPIC_BEDROCK_REGION_PREFIX", When::OtherGeography, words::PREFIX, Report),
    // Who signs. Seen: the key signs the list of profiles and the conversation, whatever else is there.
    entry("AWS_BEARER_TOKEN_BEDROCK", When::Set, words::BEARER, Report).signing(),
    entry("HOME", When::OtherHome, words::OTHER_HOME, Remove).signing(),
    entry("AWS_CONFIG_FILE", When::Unexpanded, words::UNEXPANDED, Report),
    entry("AWS_ACCESS_KEY_ID", When::InFile, words::PLAIN_SECRET, Report),
    entry("AWS_SECRET_ACCESS_KEY", When::InFile, words::PLAIN_SECRET, Report),
    entry("AWS_SESSION_TOKEN", When::InFile, words::PLAIN_SECRET, Report),
    entry("ANTHROPIC_API_KEY", When::Set, words::DORMANT_KEY, Report).dormant(),
    entry("ANTHROPIC_AUTH_TOKEN", When::Set, words::DORMANT_KEY, Report).dormant(),
    // Names that Claude Code doesn't know and people write all the same.
    entry("ANTHROPIC_BEDROCK_ENDPOINT*", When::Set, words::UNKNOWN_ENDPOINT, Report).dormant(),
    entry("ANTHROPIC_BEDROCK_REGION", When::Set, words::UNKNOWN_REGION, Report).dormant(),
    entry("ANTHROPIC_BEDROCK_AWS_REGION", When::Set, words::UNKNOWN_REGION, Report).dormant(),
    entry("ANTHROPIC_VERTEX_REGION", When::Set, words::UNKNOWN_REGION, Report).dormant(),
    entry("ANTHROPIC_VERTEXAI_REGION", When::Set, words::UNKNOWN_REGION, Report).dormant(),
    entry("CLAUDE_CODE_AWS_REGION", When::Set, words::UNKNOWN_REGION, Report).dormant(),
    entry("ANTHROPIC_BEDROCK_MODEL*", When::Set, words::UNKNOWN_MODEL, Report).dormant(),
    entry("BEDROCK_MODEL_ID", When::Set, words::UNKNOWN_MODEL, Report).dormant(),
    entry("CLAUDE_CODE_BEDROCK", When::Set, words::UNKNOWN_SWITCH, Report).dormant(),
    entry("CLAUDE_USE_BEDROCK", When::Set, words::UNKNOWN_SWITCH, Report).dormant(),
];

pub(super) static SETTINGS: &[Routing] = &[
    entry("awsAuthRefresh", When::InFolder, words::FOLDER_COMMAND, Remove).signing(),
    entry("awsCredentialExport", When::BesideSignIn, words::EXPORT, Remove).signing(),
];
