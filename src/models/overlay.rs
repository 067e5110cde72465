//! A machine-wide catalogue: laid over the embedded one, or in its place, and held against it.
//!
//! It may say that a model or a profile exists, and which versions of Claude Code were tried. It may not make a
//! geography narrower than the embedded one knows it: then ids of that prefix would count as staying in regions that
//! they leave. What an account answers comes before either ([`super::live::overrule`]).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use super::Tier;
use super::catalogue::{
    Catalogue, CatalogueSource, Day, Geography, Model, ModelProfile, Provenance, Typed, date, some_date,
};
use super::prompt::Prompt;
use super::source::{Source, Step};
use super::verified::{Breaking, Verified};
use crate::code::residency as code;
use crate::fault::{Fault, Result};

/// A file that is laid over the embedded catalogue.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Overlay {
    /// Version of this format; always 1.
    #[schemars(range(min = 1, max = 1))]
    #[allow(dead_code, reason = "checked before the rest is read")]
    schema: u32,
    /// The day of the facts, e.g. `2026-12-03`; not before the embedded catalogue's.
    #[serde(deserialize_with = "date")]
    #[schemars(with = "Day")]
    version: Date,
    /// `true`: this file is laid over the embedded catalogue.
    #[allow(dead_code, reason = "checked before the rest is read")]
    #[schemars(extend("const" = true))]
    overlay: bool,
    /// What was tried with Claude Code.
    client: Option<OverClient>,
    /// Further names that Claude Code sends as they are typed.
    typed: Option<Typed>,
    /// Geographies, each whole; one of a known prefix takes the place of the embedded one.
    #[serde(rename = "geography", default)]
    geographies: Vec<Geography>,
    /// New models whole, in the order of their age; of known ones the `id` and what is new.
    #[serde(rename = "model", default)]
    models: Vec<OverModel>,
}

/// What was tried with Claude Code.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OverClient {
    /// The versions that the promise was run with; `broken` adds to the embedded list.
    verified: Option<Verified>,
    /// Further versions that don't work with a provider.
    #[serde(default)]
    breaking: Vec<Breaking>,
}

/// A model, or what is new of one.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OverModel {
    /// Claude Code's own full name.
    id: String,
    /// The tier that it belongs to; a new model needs it.
    family: Option<Tier>,
    /// As people know it; a new model needs it.
    name: Option<String>,
    /// What follows the prefix of a profile; a new model needs it.
    bedrock: Option<String>,
    /// The day on which AWS took it away.
    #[serde(default, deserialize_with = "some_date")]
    #[schemars(with = "Option<Day>")]
    retired: Option<Date>,
    /// Its name on Vertex AI.
    vertex: Option<String>,
    /// Its name at Bedrock's other interface.
    mantle: Option<String>,
    /// Further spellings.
    #[serde(default)]
    short: Vec<String>,
    /// What goes with every prompt to it.
    prompt: Option<Prompt>,
    /// Its inference profiles; one of a known prefix takes the place of the embedded one.
    #[serde(rename = "profile", default)]
    profiles: Vec<ModelProfile>,
}

/// Reads a machine-wide file and makes of it the catalogue in force; `origin` names it in errors.
///
/// # Errors
/// `GK-RES-001` to `004` with line and column; `GK-RES-032` where it is older than the embedded one, `GK-RES-034` where
/// it makes something resident that the embedded one rules out.
pub fn read(text: &str, origin: &str) -> Result<Catalogue> {
    let embedded = Catalogue::embedded()?;
    let source = Source { text, origin };
    let table = source.table()?;
    let is_overlay = table.get_ref().get("overlay").is_some_and(|value| value.get_ref().as_bool() == Some(true));
    let (catalogue, kind) = if is_overlay {
        let overlay =
            Overlay::deserialize(toml::de::Deserializer::from(table)).map_err(|error| source.syntax(&error))?;
        (overlay.over(embedded.clone(), &source)?, CatalogueSource::Overlay)
    } else {
        (Catalogue::parse(text, origin)?, CatalogueSource::Replacement)
    };
    if catalogue.version < embedded.version {
        let fault = Fault::new(&code::CATALOGUE_OLDER).with("file", origin);
        return Err(fault.with("theirs", catalogue.version).with("own", embedded.version));
    }
    if let Some(what) = contradiction(&catalogue, embedded) {
        return Err(Fault::new(&code::CATALOGUE_CONTRADICTS).with("file", origin).with("what", what));
    }
    Ok(Catalogue { provenance: Provenance { source: kind, file: Some(origin.to_owned()), refused: None }, ..catalogue })
}

impl Overlay {
    /// The embedded catalogue with this one over it.
    fn over(self, mut under: Catalogue, source: &Source<'_>) -> Result<Catalogue> {
        under.version = self.version;
        let OverClient { verified, breaking } = self.client.unwrap_or_default();
        let new: Vec<_> = breaking.into_iter().filter(|one| !under.client.breaking.contains(one)).collect();
        under.client.breaking.extend(new);
        if let Some(mut verified) = verified {
            let known = under.client.verified.take().map(|verified| verified.broken).unwrap_or_default();
            let is_new = |one: &super::verified::Broken| verified.broken.iter().all(|said| said.version != one.version);
            let kept: Vec<_> = known.into_iter().filter(is_new).collect();
            verified.broken.extend(kept);
            under.client.verified = Some(verified);
        }
        if let Some(typed) = self.typed {
            let names = std::mem::take(&mut under.typed.names);
            let new = typed.names.iter().filter(|name| !names.contains(name)).cloned();
            under.typed = Typed { names: names.iter().cloned().chain(new).collect(), ..typed };
        }
        for geography in self.geographies {
            put(&mut under.geographies, geography, |one, other| one.prefix == other.prefix);
        }
        for (at, over) in self.models.into_iter().enumerate() {
            match under.models.iter_mut().find(|model| model.id == over.id) {
                Some(model) => over.onto(model),
                None => {
                    let place = source.locate(&[Step::Key("model"), Step::At(at)]);
                    let id = over.id.clone();
                    let incomplete = |key| {
                        let fault = source.fault(&code::CATALOGUE_INCOMPLETE, place);
                        fault.with("name", format_args!("`{id}`")).with("key", format_args!("`{key}`"))
                    };
                    under.models.push(over.whole().map_err(incomplete)?);
                }
            }
        }
        under.consistent(source)?;
        Ok(under)
    }
}

impl OverModel {
    /// Adds what is new to a known model.
    fn onto(self, model: &mut Model) {
        model.family = self.family.unwrap_or(model.family);
        for (value, into) in [(self.name, &mut model.name), (self.bedrock, &mut model.bedrock)] {
            if let Some(value) = value {
                *into = value;
            }
        }
        model.retired = self.retired.or(model.retired);
        for (value, into) in [(self.vertex, &mut model.vertex), (self.mantle, &mut model.mantle)] {
            if value.is_some() {
                *into = value;
            }
        }
        if self.prompt.is_some() {
            model.prompt = self.prompt;
        }
        let new: Vec<_> = self.short.into_iter().filter(|name| !model.short.contains(name)).collect();
        model.short.extend(new);
        for profile in self.profiles {
            put(&mut model.profiles, profile, |one, other| one.prefix == other.prefix);
        }
    }

    /// A model of its own; the error names the key that is missing.
    fn whole(self) -> std::result::Result<Model, &'static str> {
        Ok(Model {
            family: self.family.ok_or("family")?,
            name: self.name.ok_or("name")?,
            bedrock: self.bedrock.ok_or("bedrock")?,
            id: self.id,
            retired: self.retired,
            vertex: self.vertex,
            mantle: self.mantle,
            short: self.short,
            prompt: self.prompt,
            profiles: self.profiles,
        })
    }
}

/// Puts a value in the place of the one that it is another state of, else behind all others.
fn put<T>(list: &mut Vec<T>, value: T, is_same: impl Fn(&T, &T) -> bool) {
    match list.iter_mut().find(|known| is_same(known, &value)) {
        Some(known) => *known = value,
        None => list.push(value),
    }
}

/// What a machine-wide catalogue says that would let ids or locations pass which the embedded one rules out.
fn contradiction(catalogue: &Catalogue, embedded: &Catalogue) -> Option<String> {
    let narrowed = catalogue.geographies.iter().find_map(|geography| {
        let (prefix, to) = (&geography.prefix, &geography.destinations);
        let Some(known) = embedded.geography(prefix) else {
            // A name that nobody knows for regions that have one: `global-jp` would be resident in Japan.
            let taken =
                embedded.geographies.iter().find(|known| to.iter().all(|region| known.destinations.contains(region)));
            return taken.map(|known| format!("geography `{prefix}` = {} (`{}`)", to.join(", "), known.prefix));
        };
        let lost = known.destinations.iter().find(|region| !to.contains(region))?;
        Some(format!("geography `{prefix}` – {lost}"))
    });
    let location = || {
        let (own, theirs) = (&embedded.client.location, &catalogue.client.location);
        (own != theirs).then(|| format!("client.location = {theirs} ({own})"))
    };
    let variable = || {
        let theirs = &catalogue.client.locations;
        let lost = embedded.client.locations.iter().find(|(name, own)| theirs.get(*name) != Some(own));
        lost.map(|(name, own)| format!("client.locations.{name} – {own}"))
    };
    narrowed.or_else(location).or_else(variable)
}

#[cfg(test)]
mod tests;
