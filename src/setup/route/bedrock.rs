//! Amazon Bedrock.

use std::path::Path;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::super::hook;
use super::super::pins::{Warning, behind};
use crate::claude::Scope;
use crate::messages::{Phrase, models as say};
use crate::models::catalogue::{Catalogue, Model};
use crate::models::id::plain;
use crate::models::residency::{Verdict, judge};
use crate::profile::{Aws, CONTROL_PLANE, Identity, Profile};
use crate::world::Os;

pub(super) fn variables(profile: &Profile, aws: &Aws, scope: Scope) -> Vec<(&'static str, String)> {
    let mut env = vec![("CLAUDE_CODE_USE_BEDROCK", "1".to_owned()), ("AWS_REGION", aws.region.clone())];
    let personal = !matches!(scope, Scope::Project | Scope::Local);
    if personal && aws.identity == Identity::Shared && profile.sso().is_some() {
        env.push(("AWS_PROFILE", aws.profile.clone()));
    }
    env.push(("ANTHROPIC_BEDROCK_BASE_URL", aws.endpoint_url.clone()));
    if aws.identity == Identity::Isolated {
        // Seen: else an `endpoint_url` of the person's own AWS files has the list of profiles asked there, with the keys of
        // the profile's role.
        env.push((CONTROL_PLANE, aws.control_plane()));
    }
    env
}

pub(super) fn helpers(profile: &Profile, aws: &Aws, os: Os, program: &Path) -> Vec<(&'static str, String)> {
    vec![match aws.identity {
        Identity::Shared => ("awsAuthRefresh", hook::refresh(os, program, &profile.name)),
        Identity::Isolated => ("awsCredentialExport", hook::credentials(os, program, &profile.name)),
    }]
}

pub(super) fn blanked(aws: &Aws, scope: Scope) -> Vec<&'static str> {
    // Haiku requests to another region; another host for both planes; a surface whose ids name no geography.
    let mut names =
        vec!["ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "ANTHROPIC_BEDROCK_BASE_URL", "CLAUDE_CODE_USE_MANTLE"];
    if scope == Scope::Managed {
        // With `allowedProviders` Claude Code refuses to start while one of these is set.
        names.extend(["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_BEDROCK", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"]);
        // Claude Code's own SDK would bring the person's tokens to wherever a project's settings say.
        names.extend(["AWS_ENDPOINT_URL_SSO", "AWS_ENDPOINT_URL_SSO_OIDC", "AWS_ENDPOINT_URL_STS"]);
    }
    if aws.identity == Identity::Isolated {
        // A bearer key of the shell would sign instead of the exported keys.
        names.push("AWS_BEARER_TOKEN_BEDROCK");
    }
    names
}

/// The geography that stays inside and can be called from the profile's region.
pub(super) fn preferred<'a>(profile: &Profile, aws: &Aws, catalogue: &'a Catalogue) -> Option<&'a str> {
    let geography = catalogue.geographies.iter().find(|geography| {
        geography.stays_in(&profile.residency.regions)
            && (geography.from.is_empty() || geography.from.contains(&aws.region))
    })?;
    Some(&geography.prefix)
}

/// How long before its day a retirement is worth a word.
const NOTICE_DAYS: i32 = 90;

/// The profiles that could have been meant.
fn known(profile: &Profile, catalogue: &Catalogue) -> Vec<String> {
    catalogue.models.iter().filter_map(|model| catalogue.resident(model, &profile.residency.regions)).collect()
}

/// What stands against the pins without making them impossible.
pub(super) fn warnings(profile: &Profile, aws: &Aws, catalogue: &Catalogue, today: Date) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for (tier, model) in profile.models.open_tiers() {
        let mut warn = |what, is_choice| warnings.push(Warning { tier, model: model.to_owned(), what, is_choice });
        let name = plain(model);
        let is_unknown = || behind(&name).is_some_and(|(_, core)| catalogue.core(core).is_none());
        match judge(model, &profile.residency.regions, catalogue) {
            Verdict::Proven | Verdict::Configured => {}
            Verdict::Unverified(why) if is_unknown() => {
                let known = known(profile, catalogue);
                warn(Warning::or_near(why, model, known.iter().map(String::as_str)), false);
            }
            Verdict::Unverified(why) | Verdict::Outside(why) => warn(why, false),
        }
        let Some((prefix, core)) = behind(&name) else { continue };
        if let Some(from) = catalogue.geography(prefix).map(|geography| &geography.from)
            && !from.is_empty()
            && !from.contains(&aws.region)
        {
            let what = Phrase::new(say::WARN_NOT_CALLABLE).with("region", &aws.region);
            warn(what.with("from", from.join(", ")), false);
        }
        let (Some(pinned), Some(default)) = (catalogue.core(core), catalogue.default_of(tier)) else { continue };
        // Where no model of the tier exists inside, another tier's in its place is the intent, not an accident.
        let inside = |model: &Model| catalogue.resident(model, &profile.residency.regions).is_some();
        let avoidable = || catalogue.models.iter().any(|model| model.family == tier && inside(model));
        if pinned.family != tier && avoidable() {
            let what = Phrase::new(say::WARN_OTHER_FAMILY).with("family", pinned.family);
            warn(what.with("default", &default.id), true);
        } else if catalogue.older(pinned, default) && profile.scope != Scope::Managed {
            let offer = catalogue.resident(default, &profile.residency.regions);
            let offer = offer.unwrap_or_else(|| format!("global.{}", default.bedrock));
            warn(Phrase::new(say::WARN_OLDER).with("default", &default.name).with("offer", offer), false);
        }
        if let Some(day) = catalogue.profile(prefix, core).and_then(|known| known.retires)
            && day <= today.saturating_add(NOTICE_DAYS.days())
        {
            let what = if day <= today { say::WARN_RETIRED } else { say::WARN_RETIRES };
            warn(Phrase::new(what).with("day", day).with("tier", tier.name()), false);
        }
    }
    warnings
}
