//! What a profile's models become in Claude Code's settings, so that no name a person can type leaves the country.
//!
//! Seen by running Claude Code: a tier without a pin of its own family is probed at the first start with the
//! client's own default, unless that default is in `modelOverrides`; an id without an override is dialled
//! through whichever profile the account lists; `modelOverrides` takes Claude Code's own full names only. And it
//! is read backwards: **the first key with a value says what that value is**, its context window, thinking and
//! output limit. So a model's own name stands before the names that are merely mapped to it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::route;
use crate::claude::Scope;
use crate::messages::{Lang, Phrase, models as say, setup as words};
use crate::models::Tier;
use crate::models::catalogue::{Catalogue, Model};
use crate::models::id::{Form, plain};
use crate::models::wiring::{MODEL, Wiring};
use crate::profile::{Profile, nearest};

/// What is written about models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pins {
    /// Variables: a pin for each open tier, the tier of a new session; the preferred geography on Bedrock, the
    /// location of each model on Vertex AI.
    pub env: BTreeMap<String, String>,
    /// `modelOverrides`, in an order that matters.
    pub overrides: Vec<(String, String)>,
    /// `availableModels`: the ids that the above lead to, and Claude Code's own names for them. With exact matching
    /// in managed scope; in user scope it closes the ids that no override can, until somebody widens it.
    pub available: Vec<String>,
    /// Closed tiers. Claude Code honours `deniedModels` in managed scope only, and denies the model whatever its
    /// geography: a tier that is closed may not stand in for another one.
    pub denied: Vec<String>,
}

/// What a person should know about one pin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    pub tier: Tier,
    pub model: String,
    pub what: Phrase,
    /// The profile's own open choice, shown as such: there is nothing to do about it.
    pub is_choice: bool,
}

impl Warning {
    /// Near `model` of what the catalogue knows, the pin may be that, mistyped.
    pub(super) fn or_near<'a>(what: Phrase, model: &str, known: impl Iterator<Item = &'a str> + Clone) -> Phrase {
        match nearest(model, known) {
            Some(near) => Phrase::new(say::WARN_NEAR).with_phrase("what", what).with("near", near),
            None => what,
        }
    }

    /// For people.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(words::NEXT_PIN).with("model", &self.model).with_phrase("what", self.what.clone())
    }

    /// For programs: `{"tier", "model", "what"}`, in English.
    pub fn document(&self) -> Value {
        json!({"tier": self.tier.name(), "model": self.model, "what": self.what.say(Lang::En)})
    }
}

impl Pins {
    /// All that is written about models and their place, as Claude Code reads it.
    pub fn wiring(self, profile: &Profile) -> Wiring {
        let managed = profile.scope == Scope::Managed;
        let of_provider = route::variables(profile, profile.scope).into_iter().filter(|(_, value)| !value.is_empty());
        Wiring {
            env: of_provider.map(|(name, value)| (name.to_owned(), value)).chain(self.env).collect(),
            model: None,
            overrides: self.overrides.into_iter().collect(),
            available: Some(self.available),
            exact: managed,
            denied: if managed { self.denied } else { Vec::new() },
            listed: None,
        }
    }
}

/// The pins of a validated profile.
pub fn pins(profile: &Profile, catalogue: &Catalogue) -> Pins {
    let models = &profile.models;
    let open = |tier: Tier| models.of_tier(tier);
    let mut env: BTreeMap<_, _> =
        Tier::ALL.into_iter().filter_map(|tier| Some((tier.variable().to_owned(), open(tier)?.to_owned()))).collect();
    env.insert(MODEL.to_owned(), models.default.clone());
    env.extend(route::model_variables(profile, catalogue));
    let overrides = overrides(profile, catalogue);
    // The tier of a new session comes first: where Claude Code's main tier is closed, it takes the first of the list.
    let start = Tier::named(&models.default).and_then(open);
    let ids = start.into_iter().chain(Tier::ALL.into_iter().filter_map(open));
    // The list is held against what was typed, before the overrides: so Claude Code's own names stand in it as well.
    let names = catalogue.models.iter().filter(|model| open(model.family).is_some()).map(|model| model.id.as_str());
    let mut available: Vec<String> = Vec::new();
    for name in ids.chain(overrides.iter().map(|(_, to)| to.as_str())).chain(names) {
        if !available.iter().any(|known| known == name) {
            available.push(name.to_owned());
        }
    }
    let denied =
        Tier::ALL.into_iter().filter(|tier| open(*tier).is_none()).map(|tier| tier.name().to_owned()).collect();
    Pins { env, overrides, available, denied }
}

/// Every id that Claude Code knows, to its own profile where one stays inside and to its tier's model otherwise. Only
/// Bedrock has such profiles: elsewhere nobody knows which other model is served inside.
fn overrides(profile: &Profile, catalogue: &Catalogue) -> Vec<(String, String)> {
    let models = &profile.models;
    let start = Tier::named(&models.default).and_then(|tier| models.of_tier(tier));
    let Some(fallback) = start.or_else(|| Tier::ALL.into_iter().find_map(|tier| models.of_tier(tier))) else {
        return Vec::new();
    };
    let on_bedrock = profile.format().bedrock().is_some();
    let resident = |model: &Model| {
        let own = || catalogue.resident(model, &profile.residency.regions);
        on_bedrock.then(own).flatten()
    };
    // A pin that doesn't say what is behind it is taken for the newest model of its tier that exists inside.
    let is_newest = |model: &Model| {
        let mut family = catalogue.models.iter().rev().filter(|other| other.family == model.family);
        family.find(|other| !on_bedrock || resident(other).is_some()).is_some_and(|newest| newest.id == model.id)
    };
    let is_known = |id: &str| catalogue.models.iter().any(|model| model.is_called(id));
    let is = |id: &str, model: &Model| match behind(&plain(id)) {
        Some((_, core)) => core == model.bedrock,
        None if !on_bedrock && is_known(&plain(id)) => model.is_called(&plain(id)),
        None => models.of_tier(model.family) == Some(id) && is_newest(model),
    };
    let target = |model: &Model| {
        let Some(pin) = models.of_tier(model.family) else { return fallback.to_owned() };
        match resident(model) {
            Some(own) if !is(pin, model) => own,
            _ => pin.to_owned(),
        }
    };
    let mut entries: Vec<_> = catalogue.models.iter().map(|model| (model, target(model))).enumerate().collect();
    entries.sort_by_cached_key(|(rank, (model, to))| (!is(to, model), model.family, Reverse(*rank)));
    entries.into_iter().map(|(_, (model, to))| (model.id.clone(), to)).collect()
}

/// Geography and model of a system profile's id or ARN.
pub(super) fn behind(id: &str) -> Option<(&str, &str)> {
    match Form::parse(id) {
        Form::Profile { prefix, core } => Some((prefix, core)),
        Form::Arn(arn) if arn.kind == "inference-profile" => behind(arn.name),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::super::route::warnings;
    use super::*;
    use crate::messages::models as say;
    use crate::models::residency::{Verdict, judge};
    use crate::models::resolve::resolve;
    use crate::models::wiring::PREFIX;
    use crate::profile::testing::{behind_gateway, japan as profile, vertex};
    use crate::profile::{GatewayKind, Models};

    const OPUS: &str = "jp.anthropic.claude-opus-5-5";
    const SONNET: &str = "jp.anthropic.claude-sonnet-4-6";
    const HAIKU: &str = "jp.anthropic.claude-haiku-4-5-20251001-v1:0";
    const TODAY: Date = date(2026, 11, 20);

    fn override_of<'a>(pins: &'a Pins, id: &str) -> &'a str {
        &pins.overrides.iter().find(|(known, _)| known == id).unwrap().1
    }

    #[test]
    fn every_id_of_the_client_leads_to_an_id_inside() {
        let catalogue = Catalogue::embedded().unwrap();
        let pins = pins(&profile(), catalogue);
        assert_eq!(pins.overrides.len(), catalogue.models.len());
        for (id, to) in &pins.overrides {
            let verdict = judge(to, &profile().residency.regions, catalogue);
            assert_eq!(verdict, Verdict::Configured, "{id} → {to}");
            assert!(pins.available.contains(to), "{to}");
        }
        for (id, to) in [
            ("claude-opus-4-8", "jp.anthropic.claude-opus-4-8"),
            ("claude-opus-5", OPUS),
            ("claude-opus-4-6", OPUS),
            ("claude-sonnet-5-5", SONNET),
            ("claude-3-5-haiku-20241022", HAIKU),
            ("claude-fable-5-2", OPUS),
        ] {
            assert_eq!(override_of(&pins, id), to, "{id}");
        }
        assert_eq!(pins.env["ANTHROPIC_DEFAULT_FABLE_MODEL"], OPUS);
        assert_eq!(pins.env[MODEL], "sonnet");
        assert_eq!(pins.env[PREFIX], "jp");
        assert!(pins.denied.is_empty());
    }

    /// Claude Code reads the map backwards; with another order Sonnet 4.6 ran as Sonnet 3.5: 8192 tokens, no thinking.
    #[test]
    fn the_first_key_of_a_value_is_the_model_itself() {
        let catalogue = Catalogue::embedded().unwrap();
        let mut profile = profile();
        let arn = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abcdefabcdef";
        for (sonnet, first) in [
            (SONNET, "claude-sonnet-4-6"),
            ("jp.anthropic.claude-sonnet-4-5-20250929-v1:0", "claude-sonnet-4-5-20250929"),
            (
                "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-sonnet-4-6",
                "claude-sonnet-4-6",
            ),
            ("jp.anthropic.claude-sonnet-5-5", "claude-sonnet-5-5"),
            (OPUS, "claude-opus-5-5"),
            (arn, "claude-sonnet-4-6"),
        ] {
            profile.models.sonnet = sonnet.to_owned();
            let pins = pins(&profile, catalogue);
            let found = pins.overrides.iter().find(|(_, to)| to == sonnet).unwrap();
            assert_eq!(found.0, first, "{sonnet}");
        }
    }

    /// Nobody knows which other model is served in the location: a name of another one leads to its tier's.
    #[test]
    fn on_vertex_an_unknown_model_is_said_with_what_is_near() {
        let catalogue = Catalogue::embedded().unwrap();
        let said = |model: &str| {
            let mut profile = vertex();
            profile.models.opus = model.to_owned();
            let warnings = warnings(&profile, catalogue, TODAY).into_iter();
            let of_opus = warnings.filter(|warning| warning.tier == Tier::Opus);
            of_opus.map(|warning| warning.what.say(Lang::En)).collect::<Vec<_>>()
        };
        assert!(said("claude-opus-5-5").is_empty());
        let unknown = "the catalogue doesn't know this model; if it is mistyped, Vertex AI answers 404";
        assert_eq!(said("claude-opsu-5-5"), [format!("{unknown}; did you mean `claude-opus-5-5`?")]);
        assert_eq!(said("gemini"), [unknown]);
    }

    #[test]
    fn on_vertex_every_model_has_its_location_and_leads_to_its_tier() {
        let catalogue = Catalogue::embedded().unwrap();
        let pins = pins(&vertex(), catalogue);
        assert!(!pins.env.contains_key(PREFIX));
        let locations: Vec<_> = pins.env.iter().filter(|(name, _)| name.starts_with("VERTEX_REGION_")).collect();
        assert_eq!(locations.len(), 21);
        assert!(locations.iter().all(|(_, location)| *location == "asia-northeast1"), "{locations:?}");
        for model in &catalogue.models {
            let has_own = catalogue.client.location_variable(model.on_vertex());
            assert!(has_own.is_some_and(|variable| pins.env.contains_key(variable)), "{}", model.id);
            assert_eq!(catalogue.client.location_variable(&model.id), has_own, "{}", model.id);
            let tier = vertex().models.of_tier(model.family).unwrap().to_owned();
            assert_eq!(override_of(&pins, &model.id), tier, "{}", model.id);
        }
        for (pin, own) in [
            ("claude-opus-5-5", "claude-opus-5-5"),
            ("claude-sonnet-4-6", "claude-sonnet-4-6"),
            ("claude-haiku-4-5@20251001", "claude-haiku-4-5-20251001"),
        ] {
            assert_eq!(
                pins.overrides.iter().find(|(_, to)| to == pin).unwrap().0,
                own,
                "the first key says what it is"
            );
        }
        // Sonnet's default is a newer one there than on Bedrock.
        let said = |profile: &Profile| {
            let said = warnings(profile, catalogue, TODAY);
            said.into_iter().map(|warning| (warning.tier, warning.what.text())).collect::<Vec<_>>()
        };
        assert_eq!(said(&vertex()), [(Tier::Sonnet, say::WARN_OLDER)]);
        let mut older = vertex();
        older.models.opus = "claude-opus-4-8".to_owned();
        assert_eq!(said(&older), [(Tier::Opus, say::WARN_OLDER), (Tier::Sonnet, say::WARN_OLDER)]);
    }

    #[test]
    fn what_setup_writes_leaves_no_name_of_the_catalogue_outside() {
        let catalogue = Catalogue::embedded().unwrap();
        for scope in [Scope::User, Scope::Managed] {
            let profile = profile().within(scope);
            let wiring = pins(&profile, catalogue).wiring(&profile);
            for name in catalogue.names().chain(["global.anthropic.claude-opus-5-5", "claude-opus-6"]) {
                let resolution = resolve(Some(name), &wiring, catalogue, &profile.residency.regions);
                assert_eq!(resolution.verdict, Verdict::Configured, "{scope:?} {name}: {resolution:?}");
            }
        }
    }

    #[test]
    fn a_tier_of_another_family_covers_the_clients_default_so_that_nothing_is_probed() {
        let catalogue = Catalogue::embedded().unwrap();
        let mut profile = profile();
        profile.models.opus = SONNET.to_owned();
        profile.residency.regions.truncate(1);
        let pins = pins(&profile, catalogue);
        assert_eq!(override_of(&pins, "claude-opus-5-5"), SONNET);
    }

    #[test]
    fn a_closed_tier_has_no_pin_and_its_ids_go_where_sessions_start() {
        let mut profile = profile();
        profile.models.fable = "deny".to_owned();
        profile.scope = Scope::Managed;
        let pins = pins(&profile, Catalogue::embedded().unwrap());
        assert_eq!(pins.denied, ["fable"]);
        assert!(!pins.env.contains_key("ANTHROPIC_DEFAULT_FABLE_MODEL"));
        assert_eq!(override_of(&pins, "claude-fable-5-2"), SONNET);
    }

    #[test]
    fn warnings_name_what_a_pin_brings_with_it() {
        let catalogue = Catalogue::embedded().unwrap();
        let said = |change: &dyn Fn(&mut Profile)| {
            let mut profile = profile();
            change(&mut profile);
            let warnings = warnings(&profile, catalogue, TODAY);
            warnings.into_iter().map(|warning| (warning.tier, warning.what.text())).collect::<Vec<_>>()
        };
        let usual = [(Tier::Haiku, say::WARN_RETIRED)];
        assert_eq!(said(&|_| {}), usual);
        let ahead = warnings(&profile(), catalogue, date(2026, 9, 15));
        assert_eq!(ahead.iter().map(|warning| warning.what.text()).collect::<Vec<_>>(), [say::WARN_RETIRES]);
        let with = |first| [&[first], usual.as_slice()].concat();
        let opus = |id: &'static str| move |profile: &mut Profile| profile.models.opus = id.to_owned();
        assert_eq!(said(&opus("jp.anthropic.claude-opus-4-8")), with((Tier::Opus, say::WARN_OLDER)));
        assert_eq!(said(&opus(SONNET)), with((Tier::Opus, say::WARN_OTHER_FAMILY)));
        assert_eq!(said(&opus("jp.anthropic.claude-opus-5")), {
            [(Tier::Opus, say::WHY_ABSENT), (Tier::Opus, say::WARN_OLDER), usual[0]]
        });
        // A new release, or a slip of the finger: what is near is named.
        for unknown in ["jp.anthropic.claude-opus-6", "jp.anthropic.claude-haiku-4-5"] {
            assert_eq!(said(&opus(unknown)), with((Tier::Opus, say::WARN_NEAR)), "{unknown}");
        }
        assert_eq!(said(&opus("jp.anthropic.nova")), with((Tier::Opus, say::WHY_UNKNOWN_PROFILE)));
        assert_eq!(said(&opus("global.anthropic.claude-opus-5-5")), with((Tier::Opus, say::WHY_ANYWHERE)));
        let managed = |profile: &mut Profile| {
            profile.scope = Scope::Managed;
            profile.models.opus = "jp.anthropic.claude-opus-4-8".to_owned();
        };
        assert_eq!(said(&managed), usual, "a managed pin is offered no upgrade");
        let elsewhere = said(&|profile| profile.aws_mut().region = "us-east-1".to_owned());
        assert_eq!(elsewhere.iter().filter(|(_, what)| *what == say::WARN_NOT_CALLABLE).count(), 4);
    }

    fn before_a_gateway(names: [&str; 4]) -> Profile {
        let mut profile = behind_gateway(profile(), GatewayKind::Anthropic, "https://llm.acme.example");
        let [opus, sonnet, haiku, fable] = names.map(str::to_owned);
        profile.models = Models { opus, sonnet, haiku, fable, ..profile.models };
        profile
    }

    #[test]
    fn before_a_gateway_every_name_of_the_client_leads_to_one_of_the_gateways() {
        let catalogue = Catalogue::embedded().unwrap();
        for names in [
            ["acme-opus", "acme-sonnet", "acme-haiku", "acme-opus"],
            ["claude-opus-5-5", "claude-sonnet-4-6", "claude-haiku-4-5-20251001", "claude-opus-5-5"],
            ["bedrock/opus", "bedrock/opus", "bedrock/opus", "bedrock/opus"],
        ] {
            let pins = pins(&before_a_gateway(names), catalogue);
            assert_eq!(pins.overrides.len(), catalogue.models.len());
            assert!(pins.overrides.iter().all(|(_, to)| names.contains(&to.as_str())), "{pins:?}");
            assert!(names.iter().all(|name| pins.available.iter().any(|known| known == name)), "{pins:?}");
            assert_eq!((pins.env[MODEL].as_str(), pins.env.contains_key(PREFIX)), ("sonnet", false));
            assert_eq!(pins.env["ANTHROPIC_DEFAULT_FABLE_MODEL"], names[3]);
        }
    }

    /// Seen: without an override Claude Code doesn't know a name like `acme-opus`, says so at each start and guesses
    /// its limits.
    #[test]
    fn a_name_of_a_gateways_is_taken_for_the_model_of_this_name_or_the_newest_of_its_tier() {
        let catalogue = Catalogue::embedded().unwrap();
        for (sonnet, first) in [
            ("acme-sonnet", "claude-sonnet-5-5"),
            ("claude-sonnet-4-6", "claude-sonnet-4-6"),
            ("claude-sonnet-4-5-20250929", "claude-sonnet-4-5-20250929"),
        ] {
            let pins = pins(&before_a_gateway(["acme-opus", sonnet, "acme-haiku", "acme-opus"]), catalogue);
            assert_eq!(pins.overrides.iter().find(|(_, to)| to == sonnet).unwrap().0, first, "{sonnet}");
        }
    }
}
