//! On Microsoft Foundry: what leads Claude Code elsewhere (another provider's switch, another resource, another
//! deployment), and what a project's folder puts in the place of the person's own key or token.
//!
//! Nothing can be withheld there: Claude Code asks Azure itself, or has the key, and nobody can tell beforehand whose token
//! it gets. So what is found here stops a prompt where Claude Code asks before it sends one, and no request of a client
//! that doesn't ask. Known hole: what the person's own shell names is taken for the person's.

use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::guard::leaving::Finding;
use crate::guard::signer::{Foreign, by_folder};
use crate::models::foundry::{BASE_URL, BEFORE_FOUNDRY, RESOURCE};
use crate::models::wiring::{FOUNDRY, Wiring};
use crate::profile::{Foundry, Profile, routing};

const UNSIGNED: &str = "CLAUDE_CODE_SKIP_FOUNDRY_AUTH";
/// What Claude Code signs with in place of what the person has.
const KEYS: [&str; 3] = ["ANTHROPIC_FOUNDRY_AUTH_TOKEN", "ANTHROPIC_FOUNDRY_API_KEY", "AZURE_CLIENT_SECRET"];

/// Each decides on the provider or on the address.
const DECIDING: [&str; 4] = [FOUNDRY, BEFORE_FOUNDRY, RESOURCE, BASE_URL];

/// Whether a variable is looked at.
pub(super) fn is_deciding(name: &str) -> bool {
    DECIDING.contains(&name)
}

/// The first variable that leads elsewhere. What is merely unset leads a client elsewhere, and nobody else.
pub(super) fn address(own: &Foundry, profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
    let defeats = |name: &&str| {
        let routing = routing::variable_of(name, profile);
        let set = wiring.var(name).zip(routing);
        set.is_some_and(|(value, entry)| entry.defeats(&value.into(), None, profile))
    };
    let own = if own.base_url.is_empty() { RESOURCE } else { BASE_URL };
    let unset = || [FOUNDRY, own].into_iter().find(|name| wiring.var(name).is_none()).filter(|_| by_client);
    let found = DECIDING.into_iter().find(defeats).or_else(unset);
    found.map(|name| (name.to_owned(), wiring.var(name).unwrap_or_default().to_owned()))
}

/// The first thing that would make somebody else sign.
pub(super) fn foreign(profile: &Profile, settings: &Effective) -> Option<Foreign> {
    if settings.text(UNSIGNED).is_some_and(is_on) {
        return Some(Foreign::Variable(UNSIGNED));
    }
    by_folder(settings, KEYS.into_iter().chain(routing::of_signers(profile.format()))).map(Foreign::Variable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::leaving::judge;
    use crate::guard::leaving::tests::set_up;
    use crate::models::catalogue::Catalogue;
    use crate::profile::testing::foundry as profile;

    #[test]
    fn what_leads_to_another_resource_provider_or_deployment_is_named() {
        let catalogue = Catalogue::embedded().unwrap();
        for (changed, typed, found) in [
            (&[][..], "sonnet", None),
            (&[], "acme-haiku", None),
            (&[], "claude-sonnet-5-5", None),
            (&[], "another-deployment", None),
            (&[(BEFORE_FOUNDRY, "")], "sonnet", None),
            (&[("CLAUDE_CODE_USE_VERTEX", "1")], "sonnet", None),
            (&[(BEFORE_FOUNDRY, "1")], "sonnet", Some(BEFORE_FOUNDRY)),
            (&[(FOUNDRY, "0")], "sonnet", Some(FOUNDRY)),
            (&[(FOUNDRY, "")], "sonnet", Some(FOUNDRY)),
            (&[(RESOURCE, "other")], "sonnet", Some(RESOURCE)),
            (&[(RESOURCE, "")], "sonnet", Some(RESOURCE)),
            (&[(BASE_URL, "https://evil.example/anthropic")], "sonnet", Some(BASE_URL)),
            (&[("ANTHROPIC_DEFAULT_SONNET_MODEL", "another")], "sonnet", Some("ANTHROPIC_DEFAULT_SONNET_MODEL")),
            // Seen: the list lets a listed name with a date through.
            (&[], "claude-sonnet-5-5-20260101", Some("--model")),
        ] {
            let changed: Vec<_> = [(RESOURCE, "acme-jp")].iter().chain(changed).copied().collect();
            let fault = judge(&profile(), catalogue, &set_up(&profile(), &changed, typed));
            let name = fault.as_ref().and_then(|fault| fault.arg("name"));
            assert_eq!(name, found, "{changed:?} {typed}");
        }
    }
}
