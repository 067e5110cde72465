//! Regions, and models that stay in them.

use super::Findings;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::models::id::{Form, plain};
use crate::models::residency::{Verdict, judge};
use crate::words::profile as words;

/// Every region is one, every tier has a model, and every model stays within the regions.
pub(super) fn check(findings: &mut Findings<'_>) {
    let are_sound = regions(findings);
    let profile = findings.profile;
    let models = &profile.models;
    let tiers =
        [("opus", &models.opus), ("sonnet", &models.sonnet), ("haiku", &models.haiku), ("fable", &models.fable)];
    for (tier, model) in tiers {
        pin(findings, &format!("models.{tier}"), model, are_sound);
    }
    let open: Vec<_> = tiers.iter().filter(|(_, model)| *model != "deny").map(|(tier, _)| *tier).collect();
    if !findings.is_missing("models.default", &models.default) && !open.contains(&models.default.as_str()) {
        let fault = Fault::new(&code::DEFAULT_TIER).with("value", &models.default).with("tiers", open.join(", "));
        findings.add("models.default", fault);
    }
}

/// Whether a text is the code of an AWS region, e.g. `ap-northeast-1`.
pub(crate) fn is_region(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [area, names @ .., number] = &parts[..] else { return false };
    let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    area.len() == 2
        && is_word(area)
        && !names.is_empty()
        && names.iter().all(|name| is_word(name))
        && (1..=2).contains(&number.len())
        && number.chars().all(|c| c.is_ascii_digit())
}

/// Judges the regions; says whether models can be held against `residency.regions`.
fn regions(findings: &mut Findings<'_>) -> bool {
    let profile = findings.profile;
    let regions = &profile.residency.regions;
    let are_sound = regions.iter().all(|region| is_region(region)) && !findings.stack.refuses("residency.regions");
    if regions.is_empty() {
        findings.is_missing("residency.regions", "");
    }
    for (index, region) in regions.iter().enumerate() {
        spelled(findings, &format!("residency.regions[{index}]"), "residency.regions", region);
    }
    let region = &profile.aws.region;
    if !findings.is_missing("aws.region", region)
        && spelled(findings, "aws.region", "aws.region", region)
        && !regions.contains(region)
        && !regions.is_empty()
        && are_sound
    {
        let fault = Fault::new(&code::HOME_REGION).with("region", region).with("regions", regions.join(", "));
        findings.add("aws.region", fault);
    }
    if !profile.aws.sso_region.is_empty() {
        spelled(findings, "aws.sso_region", "aws.sso_region", &profile.aws.sso_region);
    }
    are_sound && !regions.is_empty()
}

/// Whether a region is spelled like one; if not, that is a finding at `place`.
fn spelled(findings: &mut Findings<'_>, place: &str, key: &str, region: &str) -> bool {
    let is_region = is_region(region);
    if !is_region {
        let mut fault = Fault::new(&code::REGION).with("key", key).with("value", region);
        let lower = region.trim().to_lowercase();
        if self::is_region(&lower) {
            fault = fault.hint(words::WRITE, &[("value", &lower)]);
        }
        findings.add(place, fault);
    }
    is_region
}

fn pin(findings: &mut Findings<'_>, key: &str, model: &str, are_sound: bool) {
    let regions = &findings.profile.residency.regions;
    if findings.is_missing(key, model) {
        return;
    }
    if model == "deny" {
        if findings.profile.scope != crate::profile::Scope::Managed {
            findings.add(key, Fault::new(&code::DENY_SCOPE));
        }
        return;
    }
    let is_bare = matches!(Form::of(&plain(model)), Form::Foundation(_) | Form::Name(_));
    let fault = match judge(model, regions, findings.catalogue) {
        _ if is_bare => Fault::new(&code::MODEL_BARE),
        Verdict::Outside(_) if are_sound => {
            let by = findings.stack.at("residency.regions");
            Fault::new(&code::MODEL_OUTSIDE).hint(words::REGIONS_STAND, &[("at", &by)])
        }
        _ => return,
    };
    findings.add(key, fault.with("model", model).with("regions", regions.join(", ")));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_has_an_area_a_name_and_a_number() {
        for (text, expected) in [
            ("ap-northeast-1", true),
            ("us-gov-west-1", true),
            ("eu-isoe-west-1", true),
            ("me-south-12", true),
            ("AP-NORTHEAST-1", false),
            ("ap-northeast-1 ", false),
            ("ap-northeast-1a", false),
            ("ap-northeast", false),
            ("tokyo", false),
            ("ap-1", false),
            ("ap--1", false),
            ("", false),
        ] {
            assert_eq!(is_region(text), expected, "{text}");
        }
    }
}
