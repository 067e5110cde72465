//! What leads a client on Microsoft Foundry elsewhere: another provider's switch, another resource, another deployment.
//!
//! Nothing can be withheld there: Claude Code asks Azure itself, or has the key. So what is found here stops a prompt
//! where Claude Code asks before it sends one, and no request of a client that doesn't ask.

use super::Finding;
use crate::models::foundry::{BASE_URL, BEFORE_FOUNDRY, FOUNDRY, RESOURCE};
use crate::models::wiring::Wiring;
use crate::profile::{Foundry, Profile, routing};

/// Each decides on the provider or on the address.
const DECIDING: [&str; 4] = [FOUNDRY, BEFORE_FOUNDRY, RESOURCE, BASE_URL];

/// Whether a variable is looked at.
pub(super) fn is_deciding(name: &str) -> bool {
    DECIDING.contains(&name)
}

/// The first variable that leads elsewhere. What is merely unset leads a client elsewhere, and nobody else.
pub(in crate::guard) fn address(own: &Foundry, profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::guard::credential_use::{Seen, deciding, judge};
    use crate::models::catalogue::Catalogue;
    use crate::profile::testing::foundry as profile;
    use crate::setup::pins::pins;

    /// A client as setup leaves it, with other values of some variables.
    fn seen(changed: &[(&str, &str)], typed: &str) -> Seen {
        let wiring = pins(&profile(), &Catalogue::embedded().unwrap()).wiring(&profile());
        let changed = [(RESOURCE, "acme-jp")].iter().chain(changed);
        let changed = changed.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let env: BTreeMap<_, _> = wiring.env.clone().into_iter().chain(changed).collect();
        let env = deciding(env.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let named = vec![("--model".to_owned(), typed.to_owned())];
        Seen { by_client: true, uses: vec![Wiring { env, ..wiring }], named, ..Seen::default() }
    }

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
            let fault = judge(&profile(), &catalogue, &seen(changed, typed));
            let name = fault.as_ref().and_then(|fault| fault.arg("name"));
            assert_eq!(name, found, "{changed:?} {typed}");
        }
    }
}
