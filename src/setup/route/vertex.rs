//! Google Vertex AI. The location in the path decides where a request is processed; the pins say it for each model.

use std::path::Path;

use super::super::hook;
use super::super::pins::Warning;
use crate::claude::Scope;
use crate::messages::{Phrase, models as say};
use crate::models::Tier;
use crate::models::catalogue::{Catalogue, Model};
use crate::models::id::plain;
use crate::profile::{GOOGLE_FILES, Google, Profile};
use crate::world::Os;

pub(super) fn variables(google: &Google) -> Vec<(&'static str, String)> {
    vec![
        ("CLAUDE_CODE_USE_VERTEX", "1".to_owned()),
        // Claude Code's own default lies in the United States.
        ("CLOUD_ML_REGION", google.region.clone()),
        ("ANTHROPIC_VERTEX_PROJECT_ID", google.project.clone()),
        ("ANTHROPIC_VERTEX_BASE_URL", google.base_url.clone()),
    ]
}

pub(super) fn helpers(profile: &Profile, os: Os, program: &Path) -> Vec<(&'static str, String)> {
    vec![("gcpAuthRefresh", hook::refresh(os, program, &profile.name))]
}

pub(super) fn blanked(scope: Scope) -> Vec<&'static str> {
    let mut names = vec![
        // Each of these wins over Vertex AI where both are switched on.
        "CLAUDE_CODE_USE_BEDROCK",
        "CLAUDE_CODE_USE_FOUNDRY",
        "CLAUDE_CODE_USE_MANTLE",
        "CLAUDE_CODE_USE_ANTHROPIC_AWS",
        "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD",
        // Another host, and requests without a token: `allowedProviders` stops neither on a host of Google's.
        "ANTHROPIC_VERTEX_BASE_URL",
        "CLAUDE_CODE_SKIP_VERTEX_AUTH",
    ];
    if scope == Scope::Managed {
        // A folder could have the person's own credentials posted to a stranger before any hook is asked.
        names.extend(GOOGLE_FILES);
    }
    names
}

/// The location of each model. Such a variable comes before the one for all, so it has to be said for every model that
/// somebody can type.
pub(super) fn locations(google: &Google, catalogue: &Catalogue) -> Vec<(String, String)> {
    catalogue.client.locations.values().map(|variable| (variable.clone(), google.region.clone())).collect()
}

/// What stands against the pins without making them impossible.
pub(super) fn warnings(profile: &Profile, catalogue: &Catalogue) -> Vec<Warning> {
    let warning = |(tier, model): (Tier, &str)| {
        let what = match catalogue.models.iter().find(|known| known.is_called(&plain(model))) {
            Some(pinned) => older(profile, catalogue, tier, pinned)?,
            None => {
                let known = catalogue.models.iter().map(Model::on_vertex);
                Warning::or_near(Phrase::new(say::WARN_UNKNOWN_ON_VERTEX), model, known)
            }
        };
        Some(Warning { tier, model: model.to_owned(), what, is_choice: false })
    };
    profile.models.open_tiers().filter_map(warning).collect()
}

/// Claude Code's offer of a newer model stays in the location of the old one, and rewrites the pin all the same.
fn older(profile: &Profile, catalogue: &Catalogue, tier: Tier, pinned: &Model) -> Option<Phrase> {
    let is_managed = profile.scope == Scope::Managed;
    let default =
        catalogue.default_on_vertex(tier).filter(|default| catalogue.older(pinned, default) && !is_managed)?;
    Some(Phrase::new(say::WARN_OLDER).with("default", &default.name).with("offer", default.on_vertex()))
}
