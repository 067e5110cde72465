//! What the client dials for a name, given its settings, and why.
//!
//! The rules are the client's, each seen by running it (2.1.328) against a stand-in with every name of the
//! catalogue. Known holes: what the client remembers of earlier refusals (`model-access.json`), the models of
//! subagents and hooks that name their own, and a family's alias in `availableModels` beside ids of the same
//! family, which narrows the alias; here it stays wide, which can only judge more severely.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Tier;
use super::catalogue::{Catalogue, DEFAULT, Model};
use super::id::{Form, bare, plain};
use super::pins::{MODEL, PREFIX, Pins};
use super::residency::{Verdict, judge};
use crate::claude::Effective;
use crate::claude::routing::is_on;
use crate::profile::{Profile, Scope};
use crate::words::{Phrase, models as say};

/// The settings that decide on models, merged as the client merges them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wiring {
    /// Variables; an empty one counts as unset.
    pub env: BTreeMap<String, String>,
    /// The settings key `model`.
    pub model: Option<String>,
    /// `modelOverrides`; keys that aren't full names of the client do nothing.
    pub overrides: BTreeMap<String, String>,
    /// `availableModels`.
    pub available: Option<Vec<String>>,
    /// `availableModelsMatch: "exact"`, honoured in managed settings only.
    pub exact: bool,
    /// `deniedModels`, honoured in managed settings only.
    pub denied: Vec<String>,
    /// What ListInferenceProfiles answers, in its order; `None` where nobody asked or it is refused.
    pub listed: Option<Vec<String>>,
}

/// How a name became an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// An override to the model's own profile.
    Own,
    /// The pin of a tier, by alias or by override.
    Tier,
    /// Closed by a list; the client takes its main tier instead.
    Denied,
    /// Through the profiles that the account lists, or a guess.
    Listed,
    /// Sent as typed.
    Form,
}

impl How {
    /// The word in JSON output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Tier => "tier",
            Self::Denied => "denied",
            Self::Listed => "listed",
            Self::Form => "form",
        }
    }
}

/// A name, and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    pub asked: String,
    pub dialled: String,
    pub how: How,
    pub why: Phrase,
    pub verdict: Verdict,
}

impl Wiring {
    /// What `setup` writes for a profile, and nothing else.
    pub fn of(profile: &Profile, pins: Pins) -> Self {
        let managed = profile.scope == Scope::Managed;
        let region = ("AWS_REGION".to_owned(), profile.aws.region.clone());
        Self {
            env: pins.env.into_iter().map(|(name, value)| (name.to_owned(), value)).chain([region]).collect(),
            model: None,
            overrides: pins.overrides.into_iter().collect(),
            available: Some(pins.available),
            exact: managed,
            denied: if managed { pins.denied } else { Vec::new() },
            listed: None,
        }
    }

    /// What the client's merged settings say, with these variables.
    pub fn in_force(settings: &Effective, env: BTreeMap<String, String>) -> Self {
        let list = |name: &str| settings.setting(name).and_then(|list| texts(&list.value));
        let exact = settings.setting("availableModelsMatch");
        let overrides = settings.settings().filter_map(|(path, to)| {
            Some((path.strip_prefix("modelOverrides.")?.to_owned(), to.value.as_str()?.to_owned()))
        });
        Self {
            env,
            model: settings.setting("model").and_then(|model| Some(model.value.as_str()?.to_owned())),
            overrides: overrides.collect(),
            available: list("availableModels"),
            exact: exact.is_some_and(|exact| exact.value == "exact" && exact.origin.is_managed()),
            denied: list("deniedModels").unwrap_or_default(),
            listed: None,
        }
    }

    /// A variable that says something.
    pub fn var(&self, name: &str) -> Option<&str> {
        self.env.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// A variable that the client takes for true.
    pub fn is_on(&self, name: &str) -> bool {
        self.var(name).is_some_and(is_on)
    }

    /// The geography that the client prefers: the variable if it is one of its words, else by the region.
    fn prefix(&self) -> &str {
        let region = self.var("AWS_REGION").or_else(|| self.var("AWS_DEFAULT_REGION")).unwrap_or("us-east-1");
        let by_region = match region {
            _ if region.starts_with("us-gov-") => return "us-gov",
            _ if region.starts_with("us-") => "us",
            _ if region.starts_with("eu-") => "eu",
            _ if region.starts_with("ap-") => "apac",
            _ => "global",
        };
        self.var(PREFIX).filter(|word| ["us", "eu", "apac", "jp", "au", "global"].contains(word)).unwrap_or(by_region)
    }

    /// The tier or id that stands for "no choice of mine".
    fn usual<'a>(&'a self, catalogue: &Catalogue) -> &'a str {
        // Modes that switch models don't count as a default, nor do words without a model.
        let usable = |name: &&str| !["default", "inherit", "haiku", "opusplan"].contains(&plain(name).as_str());
        self.var("ANTHROPIC_DEFAULT_MODEL").filter(usable).unwrap_or(catalogue.client.main.name())
    }
}

/// A name or a list of names.
pub(crate) fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(list) => Some(list.iter().filter_map(|entry| Some(entry.as_str()?.to_owned())).collect()),
        _ => None,
    }
}

/// Resolves a name that a person typed; without one, the model that a session starts with.
pub fn resolve(typed: Option<&str>, wiring: &Wiring, catalogue: &Catalogue, regions: &[String]) -> Resolution {
    let asked = match typed {
        Some(name) if plain(name) != DEFAULT => name,
        Some(_) => wiring.usual(catalogue),
        None => {
            let chosen = wiring.var(MODEL).or(wiring.model.as_deref());
            chosen.unwrap_or_else(|| wiring.usual(catalogue))
        }
    };
    let dialler = Dialler { wiring, catalogue };
    let Dialled { id, how, why, free } = dialler.dial(asked);
    let verdict =
        if free { Verdict::Outside(Phrase::new(say::WHY_CLIENT_CHOOSES)) } else { judge(&id, regions, catalogue) };
    Resolution { asked: typed.unwrap_or(asked).to_owned(), dialled: id, how, why, verdict }
}

struct Dialler<'a> {
    wiring: &'a Wiring,
    catalogue: &'a Catalogue,
}

struct Dialled {
    id: String,
    how: How,
    why: Phrase,
    /// The id is a guess: the account's list, which isn't known, decides.
    free: bool,
}

impl Dialler<'_> {
    fn dial(&self, asked: &str) -> Dialled {
        let dialled = match self.catalogue.alias(asked) {
            Some(tier) if !self.is_denied(tier.name()) => self.tier(tier),
            Some(_) => return self.instead(),
            None if self.is_allowed(asked) => return self.id(asked),
            None => return self.instead(),
        };
        if self.is_allowed(&dialled.id) { dialled } else { self.instead() }
    }

    /// An alias: the pin of its tier, or the client's own default.
    fn tier(&self, tier: Tier) -> Dialled {
        let Some(pin) = self.wiring.var(tier.variable()) else {
            return match self.catalogue.default_of(tier) {
                Some(model) => self.model(model),
                None => Dialled { id: tier.name().to_owned(), how: How::Form, why: say::HOW_FORM.into(), free: false },
            };
        };
        let why = Phrase::new(say::HOW_PINNED).with("variable", tier.variable());
        match self.id(pin) {
            looked_up @ Dialled { how: How::Listed, .. } => looked_up,
            Dialled { id, .. } => Dialled { id, how: How::Tier, why, free: false },
        }
    }

    /// A name that isn't an alias: the client's own full names are looked up, anything else goes out as typed.
    fn id(&self, name: &str) -> Dialled {
        match self.catalogue.model(name) {
            Some(model) => self.model(model),
            None => Dialled { id: bare(name), how: How::Form, why: say::HOW_FORM.into(), free: false },
        }
    }

    fn model(&self, model: &Model) -> Dialled {
        let overridden = self.wiring.overrides.get(&model.id).filter(|to| !to.is_empty());
        if let Some(to) = overridden {
            let own = matches!(Form::of(&plain(to)), Form::Profile { core, .. } if core == model.bedrock);
            let (how, why) = if own { (How::Own, say::HOW_OWN) } else { (How::Tier, say::HOW_MAPPED) };
            return Dialled { id: to.clone(), how, why: why.into(), free: false };
        }
        let prefix = self.wiring.prefix();
        let Some(listed) = &self.wiring.listed else {
            let why = Phrase::new(say::HOW_GUESSED).with("prefix", prefix);
            return Dialled { id: format!("{prefix}.{}", model.bedrock), how: How::Listed, why, free: true };
        };
        let of_model = || listed.iter().filter(|profile| contains_version(profile, &model.id));
        let preferred =
            of_model().find(|profile| profile.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.')));
        let id = preferred.or_else(|| of_model().next()).cloned();
        let why = Phrase::new(if id.is_some() { say::HOW_LISTED } else { say::HOW_GUESSED }).with("prefix", prefix);
        Dialled { id: id.unwrap_or_else(|| format!("{prefix}.{}", model.bedrock)), how: How::Listed, why, free: false }
    }

    /// What a closed name becomes: the main tier, or the first of the list where that is closed as well.
    fn instead(&self) -> Dialled {
        let main = self.catalogue.client.main;
        let Dialled { id, free, .. } = self.tier(main);
        let why = Phrase::new(say::HOW_DENIED).with("tier", main);
        let first = self.wiring.available.iter().flatten().find(|name| !self.is_denied(name));
        // Seen: where a list isn't matched exactly, the main tier's own pin isn't held by it.
        let is_held = self.wiring.exact && !self.is_allowed(&id);
        match first {
            Some(first) if self.is_denied(main.name()) || is_held => {
                let Dialled { id, free, .. } = self.id(first);
                Dialled { id, how: How::Denied, why: say::HOW_DENIED_FIRST.into(), free }
            }
            _ => Dialled { id, how: How::Denied, why, free },
        }
    }

    /// Whether the lists let a name through. The list is held against what was typed, before any override.
    fn is_allowed(&self, name: &str) -> bool {
        let name = plain(name);
        let matches = |entry: &String| {
            let entry = plain(entry);
            let longer = name.strip_prefix(&entry).and_then(|rest| rest.strip_prefix('-'));
            match Tier::named(&entry) {
                Some(tier) => name.contains(tier.name()),
                None if self.wiring.exact => {
                    let dated = |rest: &str| rest.len() == 8 && rest.bytes().all(|byte| byte.is_ascii_digit());
                    let variant =
                        |rest: &str| self.catalogue.model(&entry).is_some() && (rest == "fast" || dated(rest));
                    name == entry || longer.is_some_and(variant)
                }
                None => name == entry || longer.is_some(),
            }
        };
        !self.is_denied(&name) && self.wiring.available.as_ref().is_none_or(|list| list.iter().any(matches))
    }

    /// Whether a name's model is denied: by its tier or by its id, whatever the geography.
    fn is_denied(&self, name: &str) -> bool {
        let name = plain(name);
        let core = match Form::of(&name) {
            Form::Profile { core, .. } => core,
            Form::Arn(arn) => arn.name.split_once('.').map_or(arn.name, |(_, core)| core),
            Form::Foundation(core) | Form::Name(core) => core,
        };
        let core = core.strip_prefix("anthropic.").unwrap_or(core);
        self.wiring.denied.iter().map(|entry| plain(entry)).any(|entry| match Tier::named(&entry) {
            Some(tier) => core == tier.name() || core.starts_with("claude-") && core.contains(tier.name()),
            None => core == entry || core.starts_with(&format!("{entry}-")),
        })
    }
}

/// Whether a profile's id holds this name and not one of a longer version: `claude-opus-5` isn't `claude-opus-5-5`.
fn contains_version(profile: &str, name: &str) -> bool {
    profile.match_indices(name).any(|(at, _)| {
        let rest = &profile[at + name.len()..];
        let version = rest.strip_prefix('-').map(|rest| rest.bytes().take_while(u8::is_ascii_digit).count());
        !rest.starts_with(|next: char| next.is_ascii_digit()) && !matches!(version, Some(1 | 2))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::pins::pins;
    use crate::profile::tests::japan as profile;

    /// What the client dialled, recorded by running it against a stand-in (`tests/models/seen.json`).
    #[derive(Deserialize)]
    struct Seen {
        client: String,
        listed: Vec<String>,
        cases: Vec<Case>,
    }

    #[derive(Deserialize)]
    struct Case {
        name: String,
        settings: Settings,
        /// ListInferenceProfiles was refused.
        #[serde(default)]
        unlisted: bool,
        /// What was typed, and what the request named; `<none>` where nothing was typed.
        seen: BTreeMap<String, String>,
    }

    #[derive(Deserialize)]
    #[serde(default, rename_all = "camelCase")]
    #[derive(Default)]
    struct Settings {
        env: BTreeMap<String, String>,
        model: Option<String>,
        model_overrides: BTreeMap<String, String>,
        available_models: Option<Vec<String>>,
        available_models_match: Option<String>,
        denied_models: Vec<String>,
    }

    fn japan() -> Vec<String> {
        ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).to_vec()
    }

    #[test]
    fn the_client_dialled_what_is_resolved_here() {
        let catalogue = Catalogue::embedded().unwrap();
        let seen: Seen = serde_json::from_str(include_str!("../../tests/models/seen.json")).unwrap();
        assert_eq!(seen.client, catalogue.client.version, "the catalogue speaks of another client than was run");
        for Case { name, settings, unlisted, seen: answers } in seen.cases {
            let wiring = Wiring {
                env: settings.env,
                model: settings.model,
                overrides: settings.model_overrides,
                available: settings.available_models,
                exact: settings.available_models_match.as_deref() == Some("exact"),
                denied: settings.denied_models,
                listed: (!unlisted).then(|| seen.listed.clone()),
            };
            for (typed, dialled) in answers {
                let typed = Some(typed.as_str()).filter(|typed| *typed != "<none>");
                assert_eq!(resolve(typed, &wiring, &catalogue, &japan()).dialled, dialled, "{name}: {typed:?}");
            }
        }
    }

    #[test]
    fn what_setup_writes_leaves_no_name_of_the_catalogue_outside() {
        let catalogue = Catalogue::embedded().unwrap();
        for scope in [Scope::User, Scope::Managed] {
            let profile = Profile { scope, ..profile() };
            let wiring = Wiring::of(&profile, pins(&profile, &catalogue));
            for name in catalogue.names().chain(["global.anthropic.claude-opus-5-5", "claude-opus-6"]) {
                let resolution = resolve(Some(name), &wiring, &catalogue, &japan());
                assert_eq!(resolution.verdict, Verdict::Configured, "{scope:?} {name}: {resolution:?}");
            }
        }
    }

    #[test]
    fn how_and_why_are_said_for_each_way() {
        let catalogue = Catalogue::embedded().unwrap();
        let pinned = Wiring::of(&profile(), pins(&profile(), &catalogue));
        let free = Wiring {
            env: BTreeMap::from([("AWS_REGION".to_owned(), "ap-northeast-1".to_owned())]),
            ..Wiring::default()
        };
        for (wiring, typed, how, why, verdict) in [
            (&pinned, "sonnet", How::Tier, say::HOW_PINNED, "configured"),
            (&pinned, "claude-opus-4-8", How::Own, say::HOW_OWN, "configured"),
            (&pinned, "claude-sonnet-5-5", How::Tier, say::HOW_MAPPED, "configured"),
            (&pinned, "claude-haiku-4-5", How::Denied, say::HOW_DENIED, "configured"),
            (&free, "claude-haiku-4-5", How::Form, say::HOW_FORM, "unverified"),
            (&free, "jp.anthropic.claude-opus-5-5", How::Form, say::HOW_FORM, "configured"),
            // The guess says `apac.`; an account that lists `global.` is what makes it leave silently.
            (&free, "sonnet", How::Listed, say::HOW_GUESSED, "outside"),
        ] {
            let said = resolve(Some(typed), wiring, &catalogue, &japan());
            assert_eq!((said.how, said.why.text(), said.verdict.name()), (how, why, verdict), "{typed}");
        }
    }

    #[test]
    fn a_longer_version_is_another_model() {
        for (profile, name, same) in [
            ("jp.anthropic.claude-opus-5-5", "claude-opus-5", false),
            ("jp.anthropic.claude-opus-5", "claude-opus-5", true),
            ("us.anthropic.claude-opus-4-6-v1", "claude-opus-4-6", true),
            ("us.anthropic.claude-sonnet-4-20250514-v1:0", "claude-sonnet-4-20250514", true),
            ("us.anthropic.claude-sonnet-4-20250514-v1:0", "claude-sonnet-4", true),
            ("jp.anthropic.claude-opus-55", "claude-opus-5", false),
        ] {
            assert_eq!(contains_version(profile, name), same, "{profile} {name}");
        }
    }
}
