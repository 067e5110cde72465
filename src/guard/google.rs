//! Who would sign on Vertex AI: what a project's folder puts in the place of the person's own credentials.
//!
//! Claude Code asks Google for its tokens itself, so nobody can tell beforehand whose they are; only what names another
//! source is seen. Known hole: credentials that the person's own shell names are taken for the person's.

use super::signer::{Foreign, Helpers, by_folder};
use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::profile::Google;

/// Both spellings of the first are read.
const SOURCES: [&str; 4] =
    ["GOOGLE_APPLICATION_CREDENTIALS", "google_application_credentials", "GCE_METADATA_HOST", "GCE_METADATA_IP"];
const UNSIGNED: &str = "CLAUDE_CODE_SKIP_VERTEX_AUTH";
const REFRESH: &str = "gcpAuthRefresh";

/// Where requests go and are recorded; no part of what says where they are processed.
pub(super) const PROJECT: &str = "ANTHROPIC_VERTEX_PROJECT_ID";

/// Another project than the profile's, which a folder names: whoever owns it can record what it is sent.
pub(super) fn strangers_project<'a>(own: &Google, settings: &'a Effective) -> Option<&'a str> {
    by_folder(settings, &[PROJECT])?;
    let named = settings.env(PROJECT)?.value.as_str()?;
    (!own.project.is_empty() && named != own.project).then_some(named)
}

/// The first thing that would make somebody else sign.
pub(super) fn foreign(helpers: &Helpers, settings: &Effective) -> Option<Foreign> {
    let text = |name: &str| settings.env(name).and_then(|found| found.value.as_str());
    if text(UNSIGNED).is_some_and(is_on) {
        return Some(Foreign::Variable(UNSIGNED));
    }
    if let Some(name) = by_folder(settings, &SOURCES) {
        return Some(Foreign::Variable(name));
    }
    let refresh = settings.setting(REFRESH).and_then(|helper| helper.value.as_str());
    refresh.filter(|command| !helpers.renew(command)).map(|_| Foreign::Helper(REFRESH))
}
