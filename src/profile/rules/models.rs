//! Regions, and models that stay in them.

use super::Findings;
use crate::code::profile as code;
use crate::fault::Fault;
use crate::messages::{Phrase, profile as words};
use crate::models::id::{Form, is_date, plain};
use crate::models::named::leads_outside;
use crate::models::residency::{Verdict, judge};
use crate::profile::region::is_region;

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

/// Judges the regions; says whether models can be held against `residency.regions`.
fn regions(findings: &mut Findings<'_>) -> bool {
    let profile = findings.profile;
    let regions = &profile.residency.regions;
    let format = profile.format();
    let is_known = |region: &str| format.has_region(region);
    let are_sound = regions.iter().all(|region| is_known(region)) && !findings.stack.refuses("residency.regions");
    if regions.is_empty() {
        findings.is_missing("residency.regions", "");
    }
    for (index, region) in regions.iter().enumerate() {
        spelled(findings, &format!("residency.regions[{index}]"), "residency.regions", region, is_known);
    }
    if let Some((key, region)) = format.home()
        && !findings.is_missing(key, region)
        && spelled(findings, key, key, region, is_known)
        && !profile.residency.holds(region)
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
    // Of a gateway's names, and of deployments, nobody knows the form.
    let format = findings.profile.format();
    let right = spelling(model, format.bedrock().is_some() && findings.profile.gateway().is_none());
    if right != model {
        let fault = Fault::new(&code::MODEL_SPELLED).with("model", model);
        findings.add(key, fault.hint(words::WRITE, &[("value", &right)]));
        return;
    }
    if format.bedrock().is_some() {
        pin_on_bedrock(findings, key, model, are_sound);
    } else if format.vertex().is_some() && !is_vertex_id(model) {
        findings.add(key, Fault::new(&code::MODEL_FOREIGN).with("model", model));
    } else if findings.profile.gateway().is_some() && are_sound {
        pin_behind_gateway(findings, key, model);
    }
}

/// A gateway's name can mean anything, but one that says a place is taken at its word.
fn pin_behind_gateway(findings: &mut Findings<'_>, key: &str, model: &str) {
    let regions = &findings.profile.residency.regions;
    if leads_outside(model, regions, findings.catalogue) {
        findings.add(key, outside(findings).with("model", model).with("regions", regions.join(", ")));
    }
}

/// The fault of a model that isn't processed within the regions.
fn outside(findings: &Findings<'_>) -> Fault {
    let by = findings.stack.at("residency.regions");
    Fault::new(&code::MODEL_OUTSIDE).hint_phrase(Phrase::new(words::REGIONS_STAND).with_phrase("at", by))
}

/// A model as it has to be written: without blanks, and an id of Bedrock's in small letters. What stands in brackets behind
/// it is Claude Code's, and an ARN's resource may have any letters.
fn spelling(model: &str, is_id: bool) -> String {
    let right: String = model.chars().filter(|c| !c.is_whitespace()).collect();
    let (id, behind) = right.split_at(right.find('[').unwrap_or(right.len()));
    if is_id && !id.starts_with("arn:") { format!("{}{behind}", id.to_ascii_lowercase()) } else { right }
}

/// An id there carries its geography, which has to stay within the regions.
fn pin_on_bedrock(findings: &mut Findings<'_>, key: &str, model: &str, are_sound: bool) {
    let regions = &findings.profile.residency.regions;
    let is_bare = matches!(Form::parse(&plain(model)), Form::Foundation(_) | Form::Name(_));
    let fault = match judge(model, regions, findings.catalogue) {
        _ if is_bare => Fault::new(&code::MODEL_BARE),
        Verdict::Outside(_) if are_sound => outside(findings),
        _ => return,
    };
    findings.add(key, fault.with("model", model).with("regions", regions.join(", ")));
}

/// Whether a text can be a model of Anthropic's on Vertex AI: `claude-…`, and a date behind an `@`.
fn is_vertex_id(model: &str) -> bool {
    let (name, date) = model.split_once('@').unwrap_or((model, "20251001"));
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.starts_with("claude-") && name.chars().all(known) && (date == "default" || is_date(date))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_spelt_as_the_service_knows_it() {
        for (model, is_id, expected) in [
            ("jp.anthropic.claude-opus-5-5", true, "jp.anthropic.claude-opus-5-5"),
            (" jp.anthropic.claude-opus-5-5", true, "jp.anthropic.claude-opus-5-5"),
            ("JP.anthropic.Claude-opus-5-5[1M]", true, "jp.anthropic.claude-opus-5-5[1M]"),
            ("jp.anthropic.claude-\u{3000}opus-5-5", true, "jp.anthropic.claude-opus-5-5"),
            ("arn:aws:bedrock:ap-northeast-1:111122223333:provisioned-model/Ab1", true, ""),
            ("Our-Opus", false, ""),
            ("Our-Opus ", false, "Our-Opus"),
        ] {
            let expected = if expected.is_empty() { model } else { expected };
            assert_eq!(spelling(model, is_id), expected, "{model}");
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
}
