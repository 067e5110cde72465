//! Microsoft Foundry. The client reads its key from a variable alone; genkan writes none.

use super::allowed;
use crate::claude::Scope;
use crate::profile::{FoundryAuth, Profile};

pub(super) fn variables(profile: &Profile) -> Vec<(&'static str, String)> {
    let foundry = &profile.foundry;
    vec![
        ("CLAUDE_CODE_USE_FOUNDRY", "1".to_owned()),
        ("ANTHROPIC_FOUNDRY_RESOURCE", foundry.resource.clone()),
        ("ANTHROPIC_FOUNDRY_BASE_URL", foundry.base_url.clone()),
    ]
}

pub(super) fn providers(profile: &Profile) -> Vec<&'static str> {
    allowed("foundry", &profile.foundry.base_url, |host| host.ends_with(".services.ai.azure.com"))
}

pub(super) fn blanked(profile: &Profile, scope: Scope) -> Vec<&'static str> {
    let mut names = vec![
        // The one that wins over Foundry where both are on.
        "CLAUDE_CODE_USE_BEDROCK",
        // Beside the profile's own the client refuses every prompt.
        "ANTHROPIC_FOUNDRY_BASE_URL",
        "ANTHROPIC_FOUNDRY_RESOURCE",
        "CLAUDE_CODE_SKIP_FOUNDRY_AUTH",
    ];
    match profile.foundry.auth {
        // It goes before the key.
        FoundryAuth::Key => names.push("ANTHROPIC_FOUNDRY_AUTH_TOKEN"),
        FoundryAuth::Entra => names.extend(["ANTHROPIC_FOUNDRY_API_KEY", "ANTHROPIC_FOUNDRY_AUTH_TOKEN"]),
    }
    if scope == Scope::Managed {
        // A project could have the service principal's secret brought to somebody else.
        names.push("AZURE_AUTHORITY_HOST");
    }
    names
}
