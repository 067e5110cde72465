//! The model catalogue: which models Claude Code knows, which profiles exist, and how sure that is.
//!
//! The embedded `catalogue.toml` can be replaced or overlaid ([`super::overlay`]) by a machine-wide file, so that new
//! facts need no new program. A mistake in that file is an error with its place; it is never half used. Known hole:
//! Claude Code's own facts belong to one version of it, named in the file; a newer one may know more ids.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};

use super::Tier;
use super::id::plain;
use super::prompt::Prompt;
use super::source::{Source, Step};
use super::verified::{Breaking, Obeys, Verified};
use crate::code::residency as code;
use crate::fault::{Fault, Result};

/// What genkan knows about models.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// Version of this format; always 1.
    #[schemars(range(min = 1, max = 1))]
    pub(super) schema: u32,
    /// The day of the facts, e.g. `2026-12-03`.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    pub version: Date,
    /// Left out or `false`: this file replaces the embedded catalogue. `true`: it is laid over it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[schemars(extend("const" = false))]
    pub(super) overlay: bool,
    /// How one version of Claude Code treats names.
    pub client: Client,
    /// Names that Claude Code sends as they are typed.
    pub typed: Typed,
    /// The prefixes of inference profiles.
    #[serde(rename = "geography")]
    pub geographies: Vec<Geography>,
    /// The models, oldest first within a family, as Claude Code orders them.
    #[serde(rename = "model")]
    pub models: Vec<Model>,
    /// Where it comes from; no part of the file.
    #[serde(skip)]
    pub provenance: Provenance,
}

/// Where the catalogue in force comes from.
#[derive(Debug, Clone, Default)]
pub struct Provenance {
    pub source: CatalogueSource,
    /// The machine-wide file, used or refused.
    pub file: Option<String>,
    /// Why the machine-wide file isn't used: then the embedded catalogue is.
    pub refused: Option<Fault>,
}

/// Which catalogue is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CatalogueSource {
    #[default]
    Embedded,
    /// The machine-wide file over the embedded one.
    Overlay,
    /// The machine-wide file alone.
    Replacement,
}

impl CatalogueSource {
    /// The word in JSON output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Embedded => "embedded",
            Self::Overlay => "overlay",
            Self::Replacement => "replacement",
        }
    }
}

/// A day as the schema describes it.
#[derive(JsonSchema)]
#[schemars(transparent)]
#[allow(dead_code, reason = "only its schema is used")]
pub(super) struct Day(#[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))] String);

/// How one version of Claude Code treats names.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// The version of Claude Code that was read and run.
    pub version: String,
    /// The day on which this was looked at.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    pub checked: Date,
    /// Where it was seen.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// The tier of a session for which nothing names a model, and of a name that is closed.
    pub main: Tier,
    /// Further aliases and the tier that they follow.
    pub aliases: BTreeMap<String, Tier>,
    /// The model that an unpinned tier means on Bedrock, and elsewhere where nothing else is said.
    pub defaults: BTreeMap<Tier, String>,
    /// What is otherwise on Vertex AI.
    #[serde(default)]
    pub vertex: Option<OwnDefaults>,
    /// What is otherwise in Anthropic's own format; an older catalogue doesn't say.
    #[serde(default)]
    pub anthropic: Option<OwnDefaults>,
    /// What is otherwise on Microsoft Foundry.
    #[serde(default)]
    pub foundry: Option<OnFoundry>,
    /// The location on Vertex AI where nothing names one.
    pub location: String,
    /// The variable that gives a model a location of its own, by the beginning of its name.
    pub locations: BTreeMap<String, String>,
    /// What goes with every prompt to a name that it doesn't know; an older catalogue doesn't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Prompt>,
    /// The versions that the promise was run with; an older catalogue names none.
    #[serde(default)]
    pub verified: Option<Verified>,
    /// What the promise rests on, by version; an older catalogue doesn't say.
    #[serde(default)]
    pub obeys: Option<Obeys>,
    /// Versions that were reported not to work with a provider.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaking: Vec<Breaking>,
}

/// What Claude Code does otherwise with a provider, or in a format, that has defaults of its own.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnDefaults {
    /// Unpinned tiers that mean another model there.
    pub defaults: BTreeMap<Tier, String>,
}

/// What Claude Code does otherwise on Microsoft Foundry.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnFoundry {
    /// The tier of a session for which nothing names a model.
    pub main: Tier,
    /// Unpinned tiers that mean another model there.
    pub defaults: BTreeMap<Tier, String>,
}

/// Names that Claude Code sends as they are typed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    /// As people type them.
    pub names: Vec<String>,
    /// The day on which this was looked at.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    pub checked: Date,
    /// Where it was seen.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// The prefix of inference profiles, and where they let a request be processed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Geography {
    /// What an inference profile's id begins with, e.g. `jp`.
    pub prefix: String,
    /// Regions; one with `*` stands for a set that isn't listed.
    pub destinations: Vec<String>,
    /// The regions that such a profile can be called in; empty where unknown.
    #[serde(default)]
    pub from: Vec<String>,
    /// The day on which this was looked at.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    pub checked: Date,
    /// Where it was seen.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A model that Claude Code has a Bedrock id for.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// The tier that it belongs to.
    pub family: Tier,
    /// As people know it.
    pub name: String,
    /// Claude Code's own full name: the only spelling that `modelOverrides` takes.
    pub id: String,
    /// What follows the prefix of a profile.
    pub bedrock: String,
    /// The day on which AWS took it away, where it is known.
    #[serde(default, deserialize_with = "some_date", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Day>")]
    pub retired: Option<Date>,
    /// Its name on Vertex AI, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vertex: Option<String>,
    /// Its name at Bedrock's other interface.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mantle: Option<String>,
    /// Further spellings.
    #[serde(default)]
    pub short: Vec<String>,
    /// What goes with every prompt to it; an older catalogue doesn't say, and a model that isn't asked any more has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt: Option<Prompt>,
    /// Its inference profiles, by geography.
    #[serde(rename = "profile", default)]
    pub profiles: Vec<ModelProfile>,
}

/// Whether a model has a profile in one geography.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelProfile {
    /// The geography, e.g. `jp`.
    pub prefix: String,
    /// Whether it exists.
    pub status: Status,
    /// The day on which this was looked at.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    pub checked: Date,
    /// Where it was seen.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// The day from which the model may be taken away.
    #[serde(default, deserialize_with = "some_date", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Day>")]
    pub retires: Option<Date>,
}

/// Whether a profile exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Present,
    Absent,
    Doubtful,
}

/// How far a fact can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

impl Confidence {
    /// The word in JSON output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

impl Catalogue {
    /// The catalogue that this binary was built with; read once, for profiles, rules and readings all ask for it.
    ///
    /// # Errors
    /// None in a build whose tests pass.
    pub fn embedded() -> Result<&'static Self> {
        static READ: LazyLock<Result<Catalogue>> = LazyLock::new(|| Catalogue::parse(EMBEDDED, "catalogue.toml"));
        READ.as_ref().map_err(Clone::clone)
    }

    /// Reads a catalogue; `origin` names it in errors.
    ///
    /// # Errors
    /// `GK-RES-001` to `004`, with line and column.
    pub fn parse(text: &str, origin: &str) -> Result<Self> {
        let source = Source { text, origin };
        let table = source.table()?;
        let catalogue =
            Self::deserialize(toml::de::Deserializer::from(table)).map_err(|error| source.syntax(&error))?;
        catalogue.consistent(&source)?;
        Ok(catalogue)
    }

    /// The text of the catalogue in force, as a machine-wide file could hold it.
    pub fn text(&self) -> Cow<'static, str> {
        match self.provenance.source {
            CatalogueSource::Embedded => EMBEDDED.into(),
            // Every value of these types has a form in TOML.
            CatalogueSource::Overlay | CatalogueSource::Replacement => toml::to_string(self).unwrap_or_default().into(),
        }
    }

    /// What a verdict's JSON says of it.
    pub fn document(&self) -> Value {
        let Provenance { source, file, refused } = &self.provenance;
        json!({
            "version": self.version.to_string(),
            "client": self.client.version,
            "source": source.name(),
            "file": file,
            "refused": refused.as_ref().map(|fault| fault.code().id),
        })
    }

    /// The geography of a prefix.
    pub fn geography(&self, prefix: &str) -> Option<&Geography> {
        self.geographies.iter().find(|geography| geography.prefix == prefix)
    }

    /// What is known of `prefix.core`.
    pub fn profile(&self, prefix: &str, core: &str) -> Option<&ModelProfile> {
        self.core(core)?.profiles.iter().find(|profile| profile.prefix == prefix)
    }

    /// The model behind the prefix of a profile.
    pub fn core(&self, core: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.bedrock == core)
    }

    /// The model of Claude Code's own full name, whatever its case and context marker.
    pub fn model(&self, id: &str) -> Option<&Model> {
        let id = plain(id);
        self.models.iter().find(|model| model.id == id)
    }

    /// The model that an unpinned tier means on Bedrock.
    pub fn default_of(&self, tier: Tier) -> Option<&Model> {
        self.model(self.client.defaults.get(&tier)?)
    }

    /// The model that an unpinned tier means on Vertex AI.
    pub fn default_on_vertex(&self, tier: Tier) -> Option<&Model> {
        self.default_there(self.client.vertex.as_ref().map(|there| &there.defaults), tier)
    }

    /// The model that an unpinned tier means in Anthropic's own format.
    pub(super) fn default_on_anthropic(&self, tier: Tier) -> Option<&Model> {
        self.default_there(self.client.anthropic.as_ref().map(|there| &there.defaults), tier)
    }

    /// The model that an unpinned tier means where a provider has some of its own.
    pub(super) fn default_there(&self, own: Option<&BTreeMap<Tier, String>>, tier: Tier) -> Option<&Model> {
        own.and_then(|own| self.model(own.get(&tier)?)).or_else(|| self.default_of(tier))
    }

    /// The tier that an alias follows.
    pub fn alias(&self, name: &str) -> Option<Tier> {
        let name = plain(name);
        Tier::named(&name).or_else(|| self.client.aliases.get(&name).copied())
    }

    /// Whether Claude Code itself chooses a profile for this name.
    pub fn client_chooses(&self, name: &str) -> bool {
        self.alias(name).is_some() || plain(name) == DEFAULT || self.model(name).is_some()
    }

    /// Every name that a person can type: aliases, Claude Code's full names with the newest first, other spellings.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let tiers: [&str; 4] = Tier::ALL.map(Tier::name);
        let aliases = tiers.into_iter().chain(self.client.aliases.keys().map(String::as_str));
        let full = self.models.iter().rev().map(|model| model.id.as_str());
        let other =
            self.models.iter().rev().flat_map(Model::spellings).chain(self.typed.names.iter().map(String::as_str));
        aliases.chain([DEFAULT]).chain(full).chain(other)
    }

    /// A model's own profile that stays in `regions`, where one exists for sure.
    pub fn resident(&self, model: &Model, regions: &[String]) -> Option<String> {
        let profile = model.profiles.iter().find(|profile| {
            profile.status == Status::Present
                && self.geography(&profile.prefix).is_some_and(|geography| geography.stays_in(regions))
        })?;
        Some(format!("{}.{}", profile.prefix, model.bedrock))
    }

    /// Whether `a` is older than `b`, as Claude Code orders the models of one family.
    pub fn older(&self, a: &Model, b: &Model) -> bool {
        let rank = |model: &Model| self.models.iter().position(|known| known.id == model.id);
        a.family == b.family && rank(a) < rank(b)
    }

    /// Checks what the types can't say: names are unique, and those that point somewhere hit something.
    pub(super) fn consistent(&self, source: &Source<'_>) -> Result<()> {
        let fault = |code, path: &[Step<'_>], name: &str| {
            Err(source.fault(code, source.locate(path)).with("name", format_args!("`{name}`")))
        };
        let (mut prefixes, mut ids) = (BTreeSet::new(), BTreeSet::new());
        for (at, geography) in self.geographies.iter().enumerate() {
            if !prefixes.insert(geography.prefix.as_str()) {
                let path = [Step::Key("geography"), Step::At(at), Step::Key("prefix")];
                return fault(&code::CATALOGUE_TWICE, &path, &geography.prefix);
            }
        }
        for (at, model) in self.models.iter().enumerate() {
            let path = |key| [Step::Key("model"), Step::At(at), Step::Key(key)];
            for (key, name) in [("id", &model.id), ("bedrock", &model.bedrock)] {
                if !ids.insert(name.as_str()) {
                    return fault(&code::CATALOGUE_TWICE, &path(key), name);
                }
            }
            let mut own = BTreeSet::new();
            for (index, profile) in model.profiles.iter().enumerate() {
                let path = [path("profile").as_slice(), &[Step::At(index), Step::Key("prefix")]].concat();
                if !prefixes.contains(profile.prefix.as_str()) {
                    return fault(&code::CATALOGUE_UNKNOWN, &path, &profile.prefix);
                }
                if !own.insert(profile.prefix.as_str()) {
                    return fault(&code::CATALOGUE_TWICE, &path, &profile.prefix);
                }
            }
        }
        if let Some(tier) = Tier::ALL.into_iter().find(|tier| !self.client.defaults.contains_key(tier)) {
            let path = [Step::Key("client"), Step::Key("defaults"), Step::Key(tier.name())];
            return fault(&code::CATALOGUE_UNKNOWN, &path, tier.name());
        }
        let elsewhere = [
            (Some("vertex"), self.client.vertex.as_ref().map(|there| &there.defaults)),
            (Some("anthropic"), self.client.anthropic.as_ref().map(|there| &there.defaults)),
            (Some("foundry"), self.client.foundry.as_ref().map(|there| &there.defaults)),
        ];
        for (provider, defaults) in [(None, Some(&self.client.defaults))].into_iter().chain(elsewhere) {
            for (tier, named) in defaults.into_iter().flatten() {
                if self.model(named).is_none_or(|model| model.family != *tier) {
                    let table = [Some("client"), provider, Some("defaults"), Some(tier.name())];
                    let path: Vec<Step<'_>> = table.into_iter().flatten().map(Step::Key).collect();
                    return fault(&code::CATALOGUE_UNKNOWN, &path, named);
                }
            }
        }
        Ok(())
    }
}

/// The catalogue that is part of this program.
const EMBEDDED: &str = include_str!("catalogue.toml");

/// The alias of "no choice of mine".
pub const DEFAULT: &str = "default";

impl Geography {
    /// Whether every destination is one of `regions`.
    pub fn stays_in(&self, regions: &[String]) -> bool {
        self.destinations.iter().all(|to| regions.contains(to))
    }
}

impl Client {
    /// The variable that gives a model a location of its own: the longest beginning counts, and what goes on with
    /// three digits is another name.
    pub fn location_variable(&self, model: &str) -> Option<&str> {
        let goes_on = |rest: &str| rest.len() >= 3 && rest.bytes().take(3).all(|byte| byte.is_ascii_digit());
        let fits = |beginning: &String| model.strip_prefix(beginning.as_str()).is_some_and(|rest| !goes_on(rest));
        let known = self.locations.iter().filter(|(beginning, _)| fits(beginning));
        known.max_by_key(|(beginning, _)| beginning.len()).map(|(_, variable)| variable.as_str())
    }
}

impl Model {
    /// The name by which Vertex AI knows it.
    pub fn on_vertex(&self) -> &str {
        self.vertex.as_ref().unwrap_or(&self.id)
    }

    /// Whether this is one of its names.
    pub fn is_called(&self, name: &str) -> bool {
        self.id == name || self.spellings().any(|own| own == name)
    }

    /// Names of the model that Claude Code sends as they are typed.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let others = self.short.iter().chain(&self.vertex).chain(&self.mantle).map(String::as_str);
        others.filter(|name| *name != self.id)
    }
}

pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Date, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
}

pub(super) fn some_date<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Date>, D::Error> {
    date(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regions() -> Vec<String> {
        ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).to_vec()
    }

    #[test]
    fn the_embedded_catalogue_is_whole() {
        let catalogue = Catalogue::embedded().unwrap();
        assert_eq!(catalogue.models.len(), 21);
        for model in &catalogue.models {
            assert!(
                model.profiles.iter().any(|profile| profile.prefix == "jp"),
                "{}: nothing is said of jp.",
                model.id
            );
        }
        for tier in Tier::ALL.into_iter().filter(|tier| *tier != Tier::Fable) {
            let own = catalogue.models.iter().filter(|model| model.family == tier);
            assert!(own.filter_map(|model| catalogue.resident(model, &regions())).count() > 1, "{tier}");
        }
    }

    #[test]
    fn a_profile_is_resident_only_where_it_exists_and_every_destination_is_allowed() {
        let catalogue = Catalogue::embedded().unwrap();
        let resident = |id: &str, regions: &[String]| catalogue.resident(catalogue.model(id).unwrap(), regions);
        assert_eq!(resident("claude-opus-5-5", &regions()).unwrap(), "jp.anthropic.claude-opus-5-5");
        assert_eq!(resident("claude-opus-4-6", &regions()), None, "doubtful");
        assert_eq!(resident("claude-sonnet-5-5", &regions()), None, "absent");
        assert_eq!(resident("claude-opus-5-5", &regions()[..1]), None, "Osaka is not allowed");
    }

    #[test]
    fn a_broken_catalogue_is_refused_with_its_place() {
        let good = include_str!("catalogue.toml");
        for (what, from, to, id, at) in [
            ("a newer format", "schema = 1", "schema = 2", "GK-RES-002", "c.toml:6:10"),
            ("a format that is no number", "schema = 1", "schema = \"1\"", "GK-RES-002", "c.toml:6:10"),
            ("no format", "schema = 1\n", "", "GK-RES-001", "c.toml:1:1"),
            ("not TOML", "schema = 1", "schema 1", "GK-RES-001", "c.toml:6:8"),
            ("an unknown key", "version = \"2026", "vresion = \"2026", "GK-RES-001", "c.toml:7:1"),
            ("a day that isn't", "checked = \"2026-10-09\"", "checked = \"2026-13-09\"", "GK-RES-001", ""),
            ("a status that isn't", "status = \"doubtful\"", "status = \"maybe\"", "GK-RES-001", ""),
            ("a model twice", "id = \"claude-haiku-5-5\"", "id = \"claude-haiku-4-5-20251001\"", "GK-RES-003", ""),
            ("a geography twice", "prefix = \"au\"", "prefix = \"jp\"", "GK-RES-003", ""),
            ("a default of another tier", "opus = \"claude-opus-5-5\"", "opus = \"claude-sonnet-5\"", "GK-RES-004", ""),
            (
                "no model is called so on Vertex AI",
                "vertex = { defaults = { sonnet = \"claude-sonnet-5-5\"",
                "vertex = { defaults = { sonnet = \"claude-sonnet-5-6\"",
                "GK-RES-004",
                "",
            ),
            (
                "a default of another tier on Foundry",
                "foundry = { main = \"sonnet\", defaults = { sonnet =",
                "foundry = { main = \"sonnet\", defaults = { haiku =",
                "GK-RES-004",
                "",
            ),
            ("a tier without default", "sonnet = \"claude-sonnet-4-5-20250929\", ", "", "GK-RES-004", ""),
            (
                "an unknown geography",
                "prefix = \"jp\"\nstatus = \"doubtful\"",
                "prefix = \"jq\"\nstatus = \"doubtful\"",
                "GK-RES-004",
                "",
            ),
        ] {
            assert!(good.contains(from), "{what}");
            let text = good.replacen(from, to, 1);
            let fault = Catalogue::parse(&text, "c.toml").unwrap_err();
            assert_eq!(fault.code().id, id, "{what}: {fault}");
            assert_eq!(fault.code().exit, crate::code::Exit::Usage);
            let line = good[..good.find(from).unwrap()].matches('\n').count() + 1;
            let expected = if at.is_empty() { format!("c.toml:{line}:") } else { at.to_owned() };
            let slack = format!("c.toml:{}:", line + 1);
            let said = fault.to_string();
            assert!(said.contains(&expected) || at.is_empty() && said.contains(&slack), "{what}: {said}");
        }
    }

    #[test]
    fn age_is_the_clients_order_within_a_family() {
        let catalogue = Catalogue::embedded().unwrap();
        let older = |a, b| catalogue.older(catalogue.model(a).unwrap(), catalogue.model(b).unwrap());
        assert!(older("claude-opus-4-8", "claude-opus-5-5"));
        assert!(!older("claude-opus-5-5", "claude-opus-5-5"));
        assert!(!older("claude-sonnet-4-6", "claude-sonnet-4-5-20250929"));
        assert!(!older("claude-haiku-4-5-20251001", "claude-opus-5-5"));
    }
}
