//! On Vertex AI: what leads Claude Code elsewhere (another provider's switch, an address, a location), and what a project's
//! folder puts in the place of the person's own credentials.
//!
//! Nothing can be withheld there: Claude Code asks Google for its tokens itself, by whatever it finds, and nobody can tell
//! beforehand whose they are. So what is found here stops a prompt where Claude Code asks before it sends one, and no
//! request of a client that doesn't ask. Known hole: credentials that the person's own shell names are taken for the
//! person's.

use crate::claude::switch::is_on;
use crate::claude::{Effective, blank};
use crate::code::guard as code;
use crate::fault::Fault;
use crate::guard::leaving::Finding;
use crate::guard::signer::{Foreign, Helpers, by_folder};
use crate::models::location::{self, OF_ONE_MODEL, PROJECT, REGION};
use crate::models::wiring::{BEFORE_VERTEX, VERTEX, Wiring};
use crate::profile::{Profile, routing};

const BASE_URL: &str = "ANTHROPIC_VERTEX_BASE_URL";
const UNSIGNED: &str = "CLAUDE_CODE_SKIP_VERTEX_AUTH";
const REFRESH: &str = "gcpAuthRefresh";

/// Whether a variable is looked at.
pub(super) fn is_deciding(name: &str) -> bool {
    [VERTEX, REGION, PROJECT, BASE_URL].contains(&name)
        || BEFORE_VERTEX.contains(&name)
        || name.starts_with(OF_ONE_MODEL)
}

/// Whether a value says where a request is processed: anything else is a model's name.
pub(super) fn says_place(name: &str, value: &str) -> bool {
    is_deciding(name) || location::is_path(value)
}

/// The first variable that leads elsewhere. What is merely unset leads a client elsewhere, and nobody else.
pub(super) fn address(profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
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

/// Another project than the profile's, which a folder names: whoever owns it can record what it is sent, and a gateway
/// counts by it. No part of what says where requests are processed.
pub(super) fn strangers_project(profile: &Profile, settings: &Effective) -> Option<Fault> {
    let found = settings.env(PROJECT).filter(|found| found.origin.needs_trust())?;
    let entry = routing::variable_of(PROJECT, profile)?;
    let value = found.value.as_str().filter(|_| entry.defeats(&found.value, Some(&found.origin), profile))?;
    Some(Fault::new(&code::PROJECT).with("name", PROJECT).with("value", value))
}

/// The first thing that would make somebody else sign.
pub(super) fn foreign(profile: &Profile, helpers: &Helpers, settings: &Effective) -> Option<Foreign> {
    if settings.text(UNSIGNED).is_some_and(is_on) {
        return Some(Foreign::Variable(UNSIGNED));
    }
    if let Some(name) = by_folder(settings, routing::of_signers(profile.format())) {
        return Some(Foreign::Variable(name));
    }
    let refresh = settings.setting(REFRESH).and_then(|helper| helper.value.as_str());
    refresh.filter(|command| !helpers.renew(command)).map(|_| Foreign::Helper(REFRESH))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::leaving::judge;
    use crate::guard::leaving::tests::set_up;
    use crate::messages::Lang;
    use crate::models::catalogue::Catalogue;
    use crate::profile::testing::vertex as profile;

    const SONNET: &str = "VERTEX_REGION_CLAUDE_4_6_SONNET";

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
                let fault = judge(&profile(), catalogue, &set_up(&profile(), changed, typed));
                let said = fault.map(|fault| fault.message(Lang::En));
                let named = said.as_ref().is_some_and(|said| found.is_some_and(|found| said.contains(found)));
                assert_eq!(
                    (said.is_some(), named),
                    (found.is_some(), found.is_some()),
                    "{changed:?} {typed}: {said:?}"
                );
            }
            assert_eq!(set_up(&profile(), changed, "haiku").is_as_set_up(&profile()), found.is_none(), "{changed:?}");
        }
    }
}
