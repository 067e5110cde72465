//! The newest models that the account offers inside, for the tiers that no profile of an organisation names.

use crate::fault::Result;
use crate::messages::wizard as words;
use crate::models::Tier;
use crate::models::live::{Profiles, newest};
use crate::profile::{Loaded, Request, Source, load};
use crate::session::{Access, AwsSigned, wants_sign_in};
use crate::world::{World, interrupt};

/// How long the account is asked.
const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(15);

/// Asks the account which inference profiles it has, and answers with each tier's newest; a profile whose models
/// somebody has named stays as it is, and without a sign-in the catalogue's models do.
///
/// # Errors
/// Where the profile can't be loaded any more.
pub(in crate::cli) fn newest_models(world: &World, loaded: Loaded, request: &mut Request) -> Result<Loaded> {
    let ui = &world.ui;
    let profile = &loaded.profile;
    let is_open = |tier: Tier| {
        let origin = loaded.origins.get(&format!("models.{tier}"));
        origin.is_none_or(|origin| matches!(origin.source, Source::Embedded(_)))
    };
    let open: Vec<_> = profile.models.open_tiers().filter(|(tier, _)| is_open(*tier)).collect();
    if open.is_empty() || AwsSigned::from_profile(profile).is_err() {
        return Ok(loaded);
    }
    let listed = {
        let _caught = interrupt::catch_sigint();
        let _seen = ui.waiting(words::LISTING_MODELS, None);
        Access::query(world, profile, TIMEOUT).and_then(|access| access.profiles())
    };
    let listed: Profiles = match listed {
        Ok(listed) => listed.into_iter().map(|found| (found.id.to_lowercase(), found.models)).collect(),
        Err(fault) => {
            if !wants_sign_in(&fault) {
                ui.tell(words::MODELS_UNLISTED, &[("code", &fault.code().id)]);
            }
            return Ok(loaded);
        }
    };
    let mut chosen: Vec<(Tier, String, &str)> = Vec::new();
    for (tier, pin) in &open {
        let of_tier = newest(*tier, &profile.residency.regions, &listed).cloned();
        // A tier that another family's model serves goes with it.
        let of_other = || chosen.iter().find(|(.., was)| was == pin).map(|(_, now, _)| now.clone());
        if let Some(id) = of_tier.or_else(of_other) {
            chosen.push((*tier, id, pin));
        }
    }
    chosen.retain(|(_, id, pin)| id != pin);
    let mut with_them = request.clone();
    with_them.set.extend(chosen.iter().map(|(tier, id, _)| format!("models.{tier}={id}")));
    // Whatever the profile's rules say against a model of the account, the catalogue's are within them.
    let Ok(newer) = load(world, &with_them) else { return Ok(loaded) };
    if !chosen.is_empty() {
        let ids: Vec<_> = chosen.iter().map(|(_, id, _)| id.as_str()).collect();
        let regions = super::places(&profile.residency.regions, ui.lang);
        ui.tell(words::MODELS_LISTED, &[("regions", &regions), ("ids", &ids.join(", "))]);
    }
    *request = with_them;
    Ok(newer)
}
