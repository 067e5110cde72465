//! What the account's answer says about pins: it overrules the catalogue.
//!
//! Being listed is not being allowed to invoke: an account may list a profile and refuse every call to it.

use std::collections::BTreeMap;

use super::Tier;
use super::catalogue::Catalogue;
use super::id::{Form, plain};
use super::residency::{Verdict, judge, judge_destinations};
use crate::messages::{Phrase, models as say};

/// The account's profiles by id and by ARN, each with the ARNs of the models behind it.
pub type Profiles = BTreeMap<String, Vec<String>>;

/// What to know about the pins of a profile.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// A newer model of the tier with a profile that stays inside.
    pub newer: Vec<(Tier, String)>,
    /// A pin that the account doesn't have.
    pub missing: Vec<(Tier, String)>,
}

/// Judges a name by what the account says where it says something.
pub fn overrule(name: &str, profiles: &Profiles, regions: &[String], catalogue: &Catalogue) -> Verdict {
    let name = plain(name);
    let by_form = judge(&name, regions, catalogue);
    match (profiles.get(&name), Form::parse(&name)) {
        (Some(models), _) => judge_destinations(models, regions),
        (None, Form::Profile { .. }) if !by_form.is_outside() => Verdict::Unverified(Phrase::new(say::WHY_NOT_LISTED)),
        (None, Form::Arn(arn)) if arn.kind.ends_with("inference-profile") && !by_form.is_outside() => {
            Verdict::Unverified(Phrase::new(say::WHY_NOT_LISTED))
        }
        _ => by_form,
    }
}

/// Compares the pins, each with its tier, with what the account has.
pub fn compare<'a>(
    pins: impl IntoIterator<Item = (Tier, &'a str)>,
    regions: &[String],
    profiles: &Profiles,
) -> Findings {
    let mut findings = Findings::default();
    for (tier, pin) in pins {
        let pin = plain(pin);
        if !profiles.contains_key(&pin) {
            findings.missing.push((tier, pin.clone()));
        }
        let Some(pinned) = version(tier, &pin) else { continue };
        if let Some(id) = newest(tier, regions, profiles)
            && version(tier, id) > Some(pinned)
        {
            findings.newer.push((tier, id.clone()));
        }
    }
    findings
}

/// The id of the tier's newest model that the account offers inside the regions.
pub fn newest<'a>(tier: Tier, regions: &[String], profiles: &'a Profiles) -> Option<&'a String> {
    let inside = |models: &Vec<String>| judge_destinations(models, regions) == Verdict::Proven;
    let ids = profiles.iter().filter(|(id, models)| !id.starts_with("arn:") && inside(models));
    ids.filter_map(|(id, _)| Some((version(tier, id)?, id))).max().map(|(_, id)| id)
}

/// The version of a model of this tier in a profile's id: `…claude-opus-5-5` is 5.5, a date isn't part of it.
fn version(tier: Tier, id: &str) -> Option<Vec<u32>> {
    let (_, rest) = id.split_once(&format!("claude-{tier}-"))?;
    let numbers = rest.split('-').map_while(|part| part.parse().ok().filter(|_| part.len() <= 2));
    Some(numbers.collect()).filter(|numbers: &Vec<u32>| !numbers.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profiles(ids: &[(&str, &[&str])]) -> Profiles {
        let model = |region: &&str| format!("arn:aws:bedrock:{region}::foundation-model/anthropic.claude-x");
        ids.iter().map(|(id, regions)| ((*id).to_owned(), regions.iter().map(model).collect())).collect()
    }

    const JAPAN: &[&str] = &["ap-northeast-1", "ap-northeast-3"];

    fn regions() -> Vec<String> {
        JAPAN.iter().map(|region| (*region).to_owned()).collect()
    }

    #[test]
    fn the_account_overrules_the_catalogue_in_both_directions() {
        let catalogue = Catalogue::embedded().unwrap();
        let account = profiles(&[
            ("jp.anthropic.claude-sonnet-5-5", JAPAN),
            ("jp.anthropic.claude-opus-5-5", &["ap-northeast-1", "ap-southeast-2"]),
            ("global.anthropic.claude-opus-5-5", &["ap-northeast-1", ""]),
            ("arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc", &["ap-northeast-1", ""]),
        ]);
        for (name, verdict) in [
            ("jp.anthropic.claude-sonnet-5-5", "proven"),
            ("jp.anthropic.claude-opus-5-5", "outside"),
            ("jp.anthropic.claude-sonnet-4-6", "unverified"),
            ("global.anthropic.claude-opus-5-5", "outside"),
            ("global.anthropic.claude-sonnet-4-6", "outside"),
            ("arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc", "outside"),
            ("arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/xyz", "unverified"),
            ("anthropic.claude-opus-5-5", "unverified"),
        ] {
            let judged = overrule(name, &account, &regions(), catalogue);
            assert_eq!(judged.name(), verdict, "{name}: {judged:?}");
        }
    }

    #[test]
    fn newer_models_inside_and_missing_pins_are_found() {
        let account = profiles(&[
            ("jp.anthropic.claude-opus-4-8", JAPAN),
            ("jp.anthropic.claude-opus-6", JAPAN),
            ("global.anthropic.claude-opus-7", &[""]),
            ("jp.anthropic.claude-sonnet-4-5-20250929-v1:0", JAPAN),
            ("jp.anthropic.claude-haiku-4-5-20251001-v1:0", JAPAN),
            ("jp.anthropic.claude-haiku-5-5", JAPAN),
        ]);
        let pins = [
            (Tier::Opus, "jp.anthropic.claude-opus-4-8"),
            (Tier::Sonnet, "jp.anthropic.claude-sonnet-4-6"),
            (Tier::Haiku, "jp.anthropic.claude-haiku-4-5-20251001-v1:0"),
            (Tier::Fable, "jp.anthropic.claude-opus-4-8"),
        ];
        let findings = compare(pins, &regions(), &account);
        assert_eq!(findings.missing, [(Tier::Sonnet, "jp.anthropic.claude-sonnet-4-6".to_owned())]);
        let newer = [(Tier::Opus, "jp.anthropic.claude-opus-6"), (Tier::Haiku, "jp.anthropic.claude-haiku-5-5")];
        assert_eq!(findings.newer, newer.map(|(tier, id)| (tier, id.to_owned())));
    }

    #[test]
    fn a_version_is_read_without_its_date() {
        for (tier, id, numbers) in [
            (Tier::Opus, "jp.anthropic.claude-opus-4-6-v1", Some(vec![4, 6])),
            (Tier::Haiku, "jp.anthropic.claude-haiku-4-5-20251001-v1:0", Some(vec![4, 5])),
            (Tier::Sonnet, "apac.anthropic.claude-sonnet-4-20250514-v1:0", Some(vec![4])),
            (Tier::Sonnet, "us.anthropic.claude-3-5-sonnet-20241022-v2:0", None),
            (Tier::Opus, "jp.anthropic.claude-sonnet-4-6", None),
        ] {
            assert_eq!(version(tier, id), numbers, "{id}");
        }
    }
}
