//! Who would sign on Vertex AI: what a project's folder puts in the place of the person's own credentials.
//!
//! Claude Code asks Google for its tokens itself, so nobody can tell beforehand whose they are; only what names another
//! source is seen. Known hole: credentials that the person's own shell names are taken for the person's.

use super::signer::{Foreign, Helpers, by_folder};
use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::code::guard as code;
use crate::fault::Fault;
use crate::models::location::PROJECT;
use crate::profile::{Profile, routing};

const UNSIGNED: &str = "CLAUDE_CODE_SKIP_VERTEX_AUTH";
const REFRESH: &str = "gcpAuthRefresh";

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
    let text = |name: &str| settings.env(name).and_then(|found| found.value.as_str());
    if text(UNSIGNED).is_some_and(is_on) {
        return Some(Foreign::Variable(UNSIGNED));
    }
    if let Some(name) = by_folder(settings, routing::of_signers(profile.format())) {
        return Some(Foreign::Variable(name));
    }
    let refresh = settings.setting(REFRESH).and_then(|helper| helper.value.as_str());
    refresh.filter(|command| !helpers.renew(command)).map(|_| Foreign::Helper(REFRESH))
}
