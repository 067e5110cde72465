//! Microsoft Foundry. Claude Code reads its key from a variable alone; genkan writes none.

use crate::claude::Scope;
use crate::profile::{Foundry, FoundryAuth};

pub(super) fn variables(foundry: &Foundry) -> Vec<(&'static str, String)> {
    vec![
        ("CLAUDE_CODE_USE_FOUNDRY", "1".to_owned()),
        ("ANTHROPIC_FOUNDRY_RESOURCE", foundry.resource.clone()),
        ("ANTHROPIC_FOUNDRY_BASE_URL", foundry.base_url.clone()),
    ]
}

pub(super) fn blanked(foundry: &Foundry, scope: Scope) -> Vec<&'static str> {
    let mut names = vec![
        // The one that wins over Foundry where both are on.
        "CLAUDE_CODE_USE_BEDROCK",
        // Beside the profile's own Claude Code refuses every prompt.
        "ANTHROPIC_FOUNDRY_BASE_URL",
        "ANTHROPIC_FOUNDRY_RESOURCE",
        "CLAUDE_CODE_SKIP_FOUNDRY_AUTH",
    ];
    match foundry.auth {
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
