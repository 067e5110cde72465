//! Who would sign on Microsoft Foundry: what a project's folder puts in the place of the person's own key or token.
//!
//! Claude Code asks Azure itself, so nobody can tell beforehand whose token it gets; only what names another source is
//! seen. Known hole: what the person's own shell names is taken for the person's.

use super::signer::{Foreign, by_folder};
use crate::claude::Effective;
use crate::claude::switch::is_on;

const UNSIGNED: &str = "CLAUDE_CODE_SKIP_FOUNDRY_AUTH";
/// What Claude Code signs with, and who is asked for it.
const SOURCES: [&str; 10] = [
    "ANTHROPIC_FOUNDRY_AUTH_TOKEN",
    "ANTHROPIC_FOUNDRY_API_KEY",
    "AZURE_CLIENT_ID",
    "AZURE_CLIENT_SECRET",
    "AZURE_AUTHORITY_HOST",
    "AZURE_TENANT_ID",
    "AZURE_FEDERATED_TOKEN_FILE",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_POD_IDENTITY_AUTHORITY_HOST",
    "IDENTITY_ENDPOINT",
];

/// The first thing that would make somebody else sign.
pub(super) fn foreign(settings: &Effective) -> Option<Foreign> {
    if settings.env(UNSIGNED).and_then(|set| set.value.as_str()).is_some_and(is_on) {
        return Some(Foreign::Variable(UNSIGNED));
    }
    by_folder(settings, &SOURCES).map(Foreign::Variable)
}
