//! What leads a client on Vertex AI elsewhere: another provider's switch, an address, a location.
//!
//! Nothing can be withheld there: Claude Code asks Google for its tokens itself, by whatever it finds. So what is found
//! here stops a prompt where Claude Code asks before it sends one, and no request of a client that doesn't ask.

use super::Finding;
use crate::claude::blank;
use crate::models::location::{self, OF_ONE_MODEL, PROJECT, REGION};
use crate::models::wiring::{BEFORE_VERTEX, VERTEX, Wiring};
use crate::profile::{Profile, routing};

const BASE_URL: &str = "ANTHROPIC_VERTEX_BASE_URL";

/// Whether a variable is looked at.
pub(super) fn is_deciding(name: &str) -> bool {
    [VERTEX, REGION, PROJECT, BASE_URL].contains(&name)
        || BEFORE_VERTEX.contains(&name)
        || name.starts_with(OF_ONE_MODEL)
}

/// Whether a value says where a request is processed: anything else is a model's name.
pub(in crate::guard) fn says_place(name: &str, value: &str) -> bool {
    is_deciding(name) || location::is_path(value)
}

/// The first variable that leads elsewhere. What is merely unset leads a client elsewhere, and nobody else.
pub(in crate::guard) fn address(profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
    let defeats = |(name, value): &(&str, &str)| match *name {
        // Whose project it is says nothing of the place. Seen: it goes into the path as it stands, before the location.
        PROJECT => location::is_path(value),
        name => {
            let routing = routing::variable(name, profile.format());
            routing.is_some_and(|entry| entry.defeats(&(*value).into(), None, profile))
        }
    };
    let mut set = wiring.env.iter().map(|(name, value)| (name.as_str(), blank::trim(value)));
    let found = set.find(|entry| is_deciding(entry.0) && defeats(entry));
    let unset = || [VERTEX, REGION].into_iter().find(|name| wiring.var(name).is_none()).map(|name| (name, ""));
    let found = found.or_else(|| unset().filter(|_| by_client));
    found.map(|(name, value)| (name.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::guard::credential_use::{Seen, deciding, judge};
    use crate::messages::Lang;
    use crate::models::catalogue::Catalogue;
    use crate::profile::testing::vertex as profile;
    use crate::setup::pins::pins;

    const SONNET: &str = "VERTEX_REGION_CLAUDE_4_6_SONNET";

    /// A client as setup leaves it, with other values of some variables.
    fn seen(changed: &[(&str, &str)], typed: &str) -> Seen {
        let wiring = pins(&profile(), &Catalogue::embedded().unwrap()).wiring(&profile());
        let changed = changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let env: BTreeMap<_, _> = wiring.env.clone().into_iter().chain(changed).collect();
        let env = deciding(env.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let named = vec![("--model".to_owned(), typed.to_owned())];
        Seen { by_client: true, uses: vec![Wiring { env, ..wiring }], named, ..Seen::default() }
    }

    #[test]
    fn what_leads_to_another_place_or_provider_is_named() {
        let catalogue = Catalogue::embedded().unwrap();
        for (changed, found) in [
            (&[][..], None),
            (&[("CLAUDE_CODE_USE_BEDROCK", "")], None),
            (&[("CLAUDE_CODE_USE_GATEWAY", "1")], None),
            (&[(SONNET, "")], None),
            (&[(SONNET, "us-east5")], Some(SONNET)),
            (&[(SONNET, "global")], Some(SONNET)),
            (&[("VERTEX_REGION_CLAUDE_7_OPUS", "us")], Some("VERTEX_REGION_CLAUDE_7_OPUS")),
            (&[(REGION, "us-east5")], Some(REGION)),
            (&[(REGION, "")], Some(REGION)),
            (&[("CLAUDE_CODE_USE_BEDROCK", "1")], Some("CLAUDE_CODE_USE_BEDROCK")),
            (&[("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD", "on")], Some("CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD")),
            (&[(VERTEX, "")], Some(VERTEX)),
            (&[(VERTEX, "enabled")], Some(VERTEX)),
            (&[(BASE_URL, "https://proxy.example/v1")], Some(BASE_URL)),
            (&[(PROJECT, "another")], None),
            (&[(PROJECT, "p/locations/us-east5/publishers/anthropic/models/x:rawPredict?y=")], Some(PROJECT)),
        ] {
            for typed in ["haiku", "claude-sonnet-5-5", "global.anthropic.claude-opus-5-5", "claude-opus-9"] {
                let fault = judge(&profile(), &catalogue, &seen(changed, typed));
                let said = fault.map(|fault| fault.message(Lang::En));
                let named = said.as_ref().is_some_and(|said| found.is_some_and(|found| said.contains(found)));
                assert_eq!(
                    (said.is_some(), named),
                    (found.is_some(), found.is_some()),
                    "{changed:?} {typed}: {said:?}"
                );
            }
            assert_eq!(seen(changed, "haiku").is_as_set_up(&profile()), found.is_none(), "{changed:?}");
        }
    }
}
