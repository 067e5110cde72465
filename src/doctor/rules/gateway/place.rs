//! Where the gateway has requests processed, as far as it says so itself.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::{code, list, seen};
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::residency::catalogue;
use crate::messages::{Phrase, doctor_gateway as words};
use crate::models::named::{JAPAN, is_another, leads_outside};
use crate::profile::{Profile, outside, region_outside};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::Asked;

/// In which LiteLLM names the model behind a name, with its route to the service before it.
const NAME: &str = "x-litellm-model-name";
/// In which it names the service's address, where the entry has one.
const API_BASE: &str = "x-litellm-model-api-base";
/// In which an answer names its region. Seen: LiteLLM's own, and the one of the service behind it that it passes on. The
/// others come from behind a gateway that passes everything on: Azure's APIs name the region of the resource that answered
/// in the first (seen in public logs, as `East US 2`; nowhere documented). AWS documents none of the second: clients and
/// proxies set it for the region that they ask.
const REGIONS: [&str; 4] =
    ["x-litellm-model-region", "x-ms-region", "llm_provider-x-ms-region", "x-amzn-bedrock-region"];
/// In which it names the host that it was passed to. Envoy's debugging filters write the second and its address, mesh
/// operators the first by its access log's variable; nginx is told by hand to write the last. None was seen here.
const HOSTS: [&str; 3] = ["x-envoy-upstream-host", "x-envoy-upstream-hostname", "x-upstream-host"];
/// In which an edge before the gateway names the airport that it is near, at the end or at the beginning: seen of
/// Cloudflare and of CloudFront.
const EDGES: [&str; 2] = ["cf-ray", "x-amz-cf-pop"];
/// The airports that edges in Japan are named by.
const AIRPORTS: [&str; 9] = ["NRT", "HND", "KIX", "ITM", "FUK", "OKA", "CTS", "NGO", "SDJ"];
/// Routes of LiteLLM's to services that answer from wherever they like (1.108.7).
const UNBOUND: [&str; 2] = ["anthropic/", "openrouter/"];

/// Where the gateway itself says that it turned, and to a place that isn't of the residency.
pub(super) fn abroad(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(catalogue) = facts.models.got().and_then(catalogue) else { return Vec::new() };
    let regions = &profile.residency.regions;
    let leaving = |asked: &Asked| {
        let marks = &asked.marks;
        let region = ["x-litellm-model-region", API_BASE].into_iter().find_map(|name| {
            let region = region(marks.get(name)?)?;
            (!regions.contains(&region)).then(|| format!("{name}: {region}"))
        });
        let passed_on = || {
            let named = |name: &&str| Some(format!("{name}: {}", region_outside(marks.get(*name)?, profile)?));
            let host = |name: &str| {
                let mut hosts = marks.get(name)?.split(',');
                let led = hosts.find_map(|host| outside(&format!("https://{}", host.trim()), profile))?;
                Some(format!("{name}: {led}"))
            };
            REGIONS.iter().find_map(named).or_else(|| HOSTS.into_iter().find_map(host))
        };
        let named = [("model", asked.named.as_ref()), (NAME, marks.get(NAME))];
        let model = || {
            let leads = |(by, name): (&str, Option<&String>)| {
                let name = name.filter(|name| leads_outside(name, regions, &catalogue))?;
                Some(format!("{by}: {name}"))
            };
            named.into_iter().find_map(leads)
        };
        let base = || Some(format!("{API_BASE}: {}", outside(marks.get(API_BASE)?, profile)?));
        region.or_else(base).or_else(passed_on).or_else(model)
    };
    let found = everywhere(facts, |_, asked| leaving(asked));
    let finding = |(place, models): (String, Vec<&str>)| {
        let finding = Finding::new(&code::ABROAD, Group::Residency, Severity::Error).with("place", &place);
        let finding = finding.with("models", list(models.iter().copied())).with("regions", regions.join(", "));
        where_asked(finding.evidence(place), profile, &list(models))
    };
    found.into_iter().map(finding).collect()
}

/// An edge before the gateway, which sees what goes through it, near an airport of another country. Where requests are
/// processed it doesn't say.
pub(super) fn edge(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    if !profile.residency.regions.iter().all(|region| JAPAN.contains(&region.as_str())) {
        return Vec::new();
    }
    let near = |asked: &Asked| {
        EDGES.into_iter().find_map(|name| {
            let airport = airport(asked.marks.get(name)?)?;
            (!AIRPORTS.contains(&airport)).then(|| format!("{name}: {airport}"))
        })
    };
    let finding = |(place, models): (String, Vec<&str>)| {
        let finding = Finding::new(&code::EDGE, Group::Residency, Severity::Info).with("place", &place);
        finding.with("models", list(models.iter().copied())).evidence(place)
    };
    everywhere(facts, |_, asked| near(asked)).into_iter().map(finding).collect()
}

/// `LAX` of `9a1b2c3d4e5f6789-LAX`, `IAD` of `IAD89-C1`.
fn airport(mark: &str) -> Option<&str> {
    let is_airport = |word: &&str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let first = mark.split('-').next()?.trim_end_matches(|c: char| c.is_ascii_digit());
    [Some(first), mark.rsplit('-').next()].into_iter().flatten().find(is_airport)
}

/// A route to a service of no region. Where the entry has an address of its own, that is what says where it leads.
pub(super) fn unbound(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let leads = |asked: &Asked| {
        let name = asked.marks.get(NAME)?;
        let route = UNBOUND.into_iter().find(|route| name.starts_with(route))?;
        let is_led = asked.marks.get(API_BASE).is_some_and(|base| !base.is_empty());
        (!is_led).then(|| format!("{NAME}: {route}…"))
    };
    let finding = |(place, models): (String, Vec<&str>)| {
        let finding = Finding::new(&code::UNBOUND, Group::Residency, Severity::Warning).with("place", &place);
        let finding = finding.with("models", list(models.iter().copied()));
        where_asked(finding.evidence(place), profile, &list(models))
    };
    everywhere(facts, |_, asked| leads(asked)).into_iter().map(finding).collect()
}

pub(super) fn fallback(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    const MARK: &str = "x-litellm-attempted-fallbacks";
    let turned =
        |asked: &Asked| asked.marks.get(MARK).filter(|count| *count != "0").map(|count| format!("{MARK}: {count}"));
    let finding = |(mark, models): (String, Vec<&str>)| {
        let finding = Finding::new(&code::FALLBACK, Group::Residency, Severity::Warning);
        let finding = finding.with("models", list(models.iter().copied()));
        let finding = finding.with("regions", profile.residency.regions.join(", "));
        where_asked(finding.evidence(mark), profile, &list(models))
    };
    everywhere(facts, |_, asked| turned(asked)).into_iter().map(finding).collect()
}

/// A message that is of another model, in Claude's own spelling or a router's: what leads outside is told as such.
pub(super) fn another(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(catalogue) = facts.models.got().and_then(catalogue) else { return Vec::new() };
    let regions = &profile.residency.regions;
    let other = |model: &str, asked: &Asked| {
        let named = [asked.named.as_ref(), asked.marks.get(NAME)].into_iter().flatten();
        let is_told = |named: &&String| is_another(model, named) && !leads_outside(named, regions, &catalogue);
        named.into_iter().find(is_told).cloned()
    };
    let finding = |(named, models): (String, Vec<&str>)| {
        let models = list(models);
        let finding = Finding::new(&code::ANOTHER_MODEL, Group::Residency, Severity::Warning);
        let finding = finding.with("models", &models).with("named", &named);
        let ask = Phrase::new(words::ASK_ANOTHER_MODEL).with("url", super::url(profile)).with("models", &models);
        let ask = ask.with("named", &named).with("regions", regions.join(", "));
        finding.evidence(format_args!("{models}: model: {named}")).fix(FixKind::Ask, Who::GatewayAdmin, ask)
    };
    everywhere(facts, other).into_iter().map(finding).collect()
}

/// The models whose answers say this, the longer one's too: another deployment may have given it.
fn everywhere(facts: &Facts, said: impl Fn(&str, &Asked) -> Option<String>) -> BTreeMap<String, Vec<&str>> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let Some(gateway) = seen(facts) else { return found };
    let longer = gateway.longer.got().map(|asked| (gateway.longer_of.as_str(), asked));
    for (model, asked) in gateway.answers().chain(longer) {
        let Some(said) = said(model, asked) else { continue };
        let models = found.entry(said).or_default();
        if !models.contains(&model) {
            models.push(model);
        }
    }
    found
}

pub(super) fn not_provable(Analysis { facts, profile, tiers, .. }: &Analysis<'_>) -> Vec<Finding> {
    let models: Vec<_> = tiers.iter().map(|standing| standing.model.as_str()).collect();
    if profile.gateway().is_none() || models.is_empty() {
        return Vec::new();
    }
    let finding = Finding::new(&code::NOT_PROVABLE, Group::Residency, Severity::Info);
    let finding = finding.with("regions", profile.residency.regions.join(", "));
    let said = seen(facts).into_iter().flat_map(Gateway::answers).filter_map(|(model, asked)| {
        let name = asked.marks.get(NAME)?;
        Some(format!("{model}: {NAME}: {name}"))
    });
    let finding = said.fold(finding, Finding::evidence);
    vec![where_asked(finding, profile, &list(models.iter().copied()))]
}

fn where_asked(finding: Finding, profile: &Profile, models: &str) -> Finding {
    let ask = Phrase::new(words::ASK_WHERE).with("url", super::url(profile)).with("models", models);
    finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with("regions", profile.residency.regions.join(", ")))
}

/// A region's name, as a word of its own in an address or alone.
fn region(text: &str) -> Option<String> {
    static REGION: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"(?:^|[./-])([a-z]{2,12}(?:-gov)?-(?:north|south|east|west|central)[a-z]*-?[0-9]{1,2})(?:[./-]|$)")
            .ok()
    });
    let found = REGION.as_ref()?.captures(text)?;
    Some(found[1].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edges_airport_stands_at_an_end() {
        for (mark, expected) in [
            ("9a1b2c3d4e5f6789-LAX", Some("LAX")),
            ("IAD89-C1", Some("IAD")),
            ("NRT57-P2", Some("NRT")),
            ("9a1b2c3d4e5f6789", None),
            ("", None),
        ] {
            assert_eq!(airport(mark), expected, "{mark}");
        }
    }

    #[test]
    fn a_region_is_found_in_an_address() {
        for (text, expected) in [
            ("https://bedrock-runtime.us-east-1.amazonaws.com/model/x", Some("us-east-1")),
            ("https://ap-northeast-1.example", Some("ap-northeast-1")),
            ("https://asia-northeast1-aiplatform.googleapis.com", Some("asia-northeast1")),
            ("ap-northeast-3", Some("ap-northeast-3")),
            ("https://us-east5-aiplatform.googleapis.com/v1", Some("us-east5")),
            ("https://api.anthropic.com", None),
            ("https://northwest-1x.example", None),
        ] {
            assert_eq!(region(text).as_deref(), expected, "{text}");
        }
    }
}
