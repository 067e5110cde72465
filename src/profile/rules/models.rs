//! Regions, and models that stay in them.

use super::Findings;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::profile as words;
use crate::models::id::{Form, plain};
use crate::models::residency::{Verdict, judge};
use crate::profile::ApiFormat;

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

/// Whether a text is a location of Google's, e.g. `asia-northeast1`.
pub(crate) fn is_location(text: &str) -> bool {
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_word = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    (1..=2).contains(&(text.len() - name.len())) && name.split('-').count() >= 2 && name.split('-').all(is_word)
}

/// Whether a text is a region of Azure's, e.g. `japaneast`.
fn is_azures(text: &str) -> bool {
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    text.len() - name.len() <= 1 && name.len() >= 4 && name.chars().all(|c| c.is_ascii_lowercase())
}

/// Judges the regions; says whether models can be held against `residency.regions`.
fn regions(findings: &mut Findings<'_>) -> bool {
    let profile = findings.profile;
    let regions = &profile.residency.regions;
    // Beside a gateway or Foundry a region is what the organisation knows of it, in any spelling.
    let is_known: fn(&str) -> bool = match profile.format() {
        ApiFormat::Bedrock(_) => is_region,
        ApiFormat::Vertex(_) => is_location,
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => |text| is_region(text) || is_location(text) || is_azures(text),
    };
    let are_sound = regions.iter().all(|region| is_known(region)) && !findings.stack.refuses("residency.regions");
    if regions.is_empty() {
        findings.is_missing("residency.regions", "");
    }
    for (index, region) in regions.iter().enumerate() {
        spelled(findings, &format!("residency.regions[{index}]"), "residency.regions", region, is_known);
    }
    let home = match profile.format() {
        ApiFormat::Bedrock(aws) => Some(("aws.region", &aws.region)),
        ApiFormat::Vertex(google) => Some(("google.region", &google.region)),
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => None,
    };
    if let Some((key, region)) = home
        && !findings.is_missing(key, region)
        && spelled(findings, key, key, region, is_known)
        && !regions.iter().any(|inside| inside == region)
        && !regions.is_empty()
        && are_sound
    {
        let fault = Fault::new(&code::HOME_REGION).with("region", region).with("regions", regions.join(", "));
        findings.add(key, fault);
    }
    if !profile.aws.sso_region.is_empty() {
        spelled(findings, "aws.sso_region", "aws.sso_region", &profile.aws.sso_region, is_region);
    }
    are_sound && !regions.is_empty()
}

/// Whether a region is spelled like one; if not, that is a finding at `place`.
fn spelled(findings: &mut Findings<'_>, place: &str, key: &str, region: &str, is_known: impl Fn(&str) -> bool) -> bool {
    let is_spelled = is_known(region);
    if !is_spelled {
        let mut fault = Fault::new(&code::REGION).with("key", key).with("value", region);
        let lower = region.trim().to_lowercase();
        if is_known(&lower) {
            fault = fault.hint(words::WRITE, &[("value", &lower)]);
        }
        findings.add(place, fault);
    }
    is_spelled
}

fn pin(findings: &mut Findings<'_>, key: &str, model: &str, are_sound: bool) {
    if findings.is_missing(key, model) {
        return;
    }
    if model == "deny" {
        if findings.profile.scope != crate::claude::Scope::Managed {
            findings.add(key, Fault::new(&code::DENY_SCOPE));
        }
        return;
    }
    match findings.profile.format() {
        ApiFormat::Bedrock(_) => pin_on_bedrock(findings, key, model, are_sound),
        ApiFormat::Vertex(_) if is_vertex_id(model) => {}
        ApiFormat::Vertex(_) => findings.add(key, Fault::new(&code::MODEL_FOREIGN).with("model", model)),
        ApiFormat::Anthropic | ApiFormat::Foundry(_) => {}
    }
}

/// An id there carries its geography, which has to stay within the regions.
fn pin_on_bedrock(findings: &mut Findings<'_>, key: &str, model: &str, are_sound: bool) {
    let regions = &findings.profile.residency.regions;
    let is_bare = matches!(Form::parse(&plain(model)), Form::Foundation(_) | Form::Name(_));
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

/// Whether a text can be a model of Anthropic's on Vertex AI: `claude-…`, and a date behind an `@`.
fn is_vertex_id(model: &str) -> bool {
    let (name, date) = model.split_once('@').unwrap_or((model, "20251001"));
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_date = date == "default" || date.len() == 8 && date.chars().all(|c| c.is_ascii_digit());
    name.starts_with("claude-") && name.chars().all(known) && is_date
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_has_an_area_a_name_and_a_number() {
        for (text, expected) in [
            ("asia-northeast1", true),
            ("europe-west12", true),
            ("us-east5", true),
            ("ap-northeast-1", false),
            ("global", false),
            ("us", false),
            ("asia-northeast1-a", false),
            ("Asia-northeast1", false),
            ("", false),
        ] {
            assert_eq!(is_location(text), expected, "{text}");
        }
    }

    #[test]
    fn a_model_of_vertex_is_told_from_others() {
        for (model, expected) in [
            ("claude-haiku-4-5@20251001", true),
            ("claude-opus-5-5", true),
            ("claude-opus-4-6@default", true),
            ("jp.anthropic.claude-opus-5-5", false),
            ("claude-haiku-4-5@latest", false),
            ("opus", false),
            ("Claude-opus-5-5", false),
        ] {
            assert_eq!(is_vertex_id(model), expected, "{model}");
        }
    }

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
