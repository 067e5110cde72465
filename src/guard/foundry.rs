//! Who would sign on Microsoft Foundry: what a project's folder puts in the place of the person's own key or token.
//!
//! Claude Code asks Azure itself, so nobody can tell beforehand whose token it gets; only what names another source is
//! seen. Known hole: what the person's own shell names is taken for the person's.

use super::signer::{Foreign, by_folder};
use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::profile::{Profile, routing};

const UNSIGNED: &str = "CLAUDE_CODE_SKIP_FOUNDRY_AUTH";
/// What Claude Code signs with in place of what the person has.
const KEYS: [&str; 3] = ["ANTHROPIC_FOUNDRY_AUTH_TOKEN", "ANTHROPIC_FOUNDRY_API_KEY", "AZURE_CLIENT_SECRET"];

/// The first thing that would make somebody else sign.
pub(super) fn foreign(profile: &Profile, settings: &Effective) -> Option<Foreign> {
    if settings.env(UNSIGNED).and_then(|set| set.value.as_str()).is_some_and(is_on) {
        return Some(Foreign::Variable(UNSIGNED));
    }
    by_folder(settings, KEYS.into_iter().chain(routing::of_signers(profile.format()))).map(Foreign::Variable)
}
