//! What Claude Code dials for a name, given its settings, and why.
//!
//! The rules are Claude Code's, each seen by running it (2.1.328) against a stand-in with every name of the
//! catalogue. Known holes: what Claude Code remembers of earlier refusals (`model-access.json`), the models of
//! subagents and hooks that name their own, and a family's alias in `availableModels` beside ids of the same
//! family, which narrows the alias; here it stays wide, which can only judge more severely.

use super::Tier;
use super::catalogue::{Catalogue, DEFAULT, Model};
use super::id::{Form, bare, is_date, plain};
use super::location::Location;
use super::residency::{Verdict, judge, of_a_deployment};
use super::wiring::{MODEL, Wiring};
use crate::messages::{Phrase, models as say};

/// How a name became an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// An override to the model's own profile.
    Own,
    /// The pin of a tier, by alias or by override.
    Tier,
    /// Closed by a list; Claude Code takes its main tier instead.
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
    /// The id is Claude Code's own choice, which depends on what the account lists: a guess.
    pub is_guess: bool,
    /// Where it is asked for, on Vertex AI: this decides there, and not the id.
    pub location: Option<Location>,
}

/// Resolves a name that a person typed; without one, the model that a session starts with.
pub fn resolve(typed: Option<&str>, wiring: &Wiring, catalogue: &Catalogue, regions: &[String]) -> Resolution {
    let asked = match typed.or_else(|| wiring.var(MODEL)) {
        Some(name) if plain(name) != DEFAULT => name,
        Some(_) => wiring.usual(catalogue),
        // Seen: `default` in the key goes out as it is.
        None => wiring.model.as_deref().unwrap_or_else(|| wiring.usual(catalogue)),
    };
    let dialler = Dialler { wiring, catalogue };
    let Dialled { named, id, how, why, free } = dialler.dial(asked);
    let location = wiring.is_on_vertex().then(|| Location::from_vars(&named, catalogue, |name| wiring.var(name)));
    let is_chosen = free || matches!(Form::parse(&plain(&id)), Form::Name(name) if catalogue.client_chooses(name));
    let is_guess = is_chosen && location.is_none() && !wiring.is_on_foundry();
    let verdict = match &location {
        Some(location) => location.of_request(&id, regions),
        None if wiring.is_on_foundry() => of_a_deployment(),
        None if free => Verdict::Outside(Phrase::new(say::WHY_CLIENT_CHOOSES)),
        None => judge(&id, regions, catalogue),
    };
    Resolution { asked: typed.unwrap_or(asked).to_owned(), dialled: id, how, why, verdict, is_guess, location }
}

struct Dialler<'a> {
    wiring: &'a Wiring,
    catalogue: &'a Catalogue,
}

struct Dialled {
    /// The name before any override: on Vertex AI Claude Code looks a location up by it.
    named: String,
    id: String,
    how: How,
    why: Phrase,
    /// The id is a guess: the account's list, which isn't known, decides.
    free: bool,
}

impl Dialler<'_> {
    fn dial(&self, asked: &str) -> Dialled {
        let dialled = match self.catalogue.alias(asked) {
            // Seen (2.1.332): a tier that is denied and not pinned is looked up first; what that gives may be allowed.
            Some(tier) if !self.is_denied(tier.name()) || self.wiring.var(tier.variable()).is_none() => self.tier(tier),
            Some(_) => return self.instead(),
            None if self.is_allowed(asked) => return self.id(asked),
            None => return self.instead(),
        };
        if self.is_allowed(&dialled.id) { dialled } else { self.instead() }
    }

    /// An alias: the pin of its tier, or Claude Code's own default.
    fn tier(&self, tier: Tier) -> Dialled {
        let Some(pin) = self.wiring.var(tier.variable()) else {
            if self.wiring.is_on_foundry() {
                return self.deployment(tier);
            }
            if self.wiring.is_on_anthropic() {
                return self.by_own_name(tier);
            }
            let default = match self.wiring.is_on_vertex() {
                true => self.catalogue.default_on_vertex(tier),
                false => self.catalogue.default_of(tier),
            };
            return match default {
                Some(model) => self.model(model),
                None => Self::as_typed(tier.name()),
            };
        };
        let why = Phrase::new(say::HOW_PINNED).with("variable", tier.variable());
        match self.id(pin) {
            looked_up @ Dialled { how: How::Listed, .. } => looked_up,
            Dialled { named, id, .. } => Dialled { named, id, how: How::Tier, why, free: false },
        }
    }

    /// The deployment that Claude Code itself chooses for a tier.
    fn deployment(&self, tier: Tier) -> Dialled {
        let Some(model) = self.catalogue.default_on_foundry(tier) else { return Self::as_typed(tier.name()) };
        Self::of_client(model, model.on_foundry())
    }

    /// The model that Claude Code itself chooses for a tier in Anthropic's own format, by Anthropic's own name.
    fn by_own_name(&self, tier: Tier) -> Dialled {
        let Some(model) = self.catalogue.default_on_anthropic(tier) else { return Self::as_typed(tier.name()) };
        self.overridden(model).unwrap_or_else(|| Self::of_client(model, &model.id))
    }

    /// The id that Claude Code itself has for a model.
    fn of_client(model: &Model, id: &str) -> Dialled {
        let (named, why) = (model.id.clone(), say::HOW_CLIENTS_OWN.into());
        Dialled { named, id: id.to_owned(), how: How::Listed, why, free: false }
    }

    /// A name that isn't an alias: Claude Code's own full names are looked up, anything else goes out as typed. In
    /// Anthropic's own format there is nothing to look up (seen, 2.1.332).
    fn id(&self, name: &str) -> Dialled {
        match self.catalogue.model(name) {
            Some(model) if self.wiring.is_on_anthropic() => {
                self.overridden(model).unwrap_or_else(|| Self::as_typed(name))
            }
            Some(model) => self.model(model),
            None => Self::as_typed(name),
        }
    }

    fn as_typed(name: &str) -> Dialled {
        Dialled { named: name.to_owned(), id: bare(name), how: How::Form, why: say::HOW_FORM.into(), free: false }
    }

    /// What an override makes of it.
    fn overridden(&self, model: &Model) -> Option<Dialled> {
        let to = self.wiring.overrides.get(&model.id).filter(|to| !to.is_empty())?;
        let own = match Form::parse(&plain(to)) {
            Form::Profile { core, .. } => core == model.bedrock,
            _ => self.wiring.is_on_vertex() && to == model.on_vertex(),
        };
        let (how, why) = if own { (How::Own, say::HOW_OWN) } else { (How::Tier, say::HOW_MAPPED) };
        Some(Dialled { named: model.id.clone(), id: to.clone(), how, why: why.into(), free: false })
    }

    fn model(&self, model: &Model) -> Dialled {
        if let Some(overridden) = self.overridden(model) {
            return overridden;
        }
        if self.wiring.is_on_vertex() {
            return Self::of_client(model, model.on_vertex());
        }
        if self.wiring.is_on_foundry() {
            return Self::as_typed(&model.id);
        }
        let (named, prefix) = (model.id.clone(), self.wiring.prefix());
        let Some(listed) = &self.wiring.listed else {
            let why = Phrase::new(say::HOW_GUESSED).with("prefix", prefix);
            return Dialled { named, id: format!("{prefix}.{}", model.bedrock), how: How::Listed, why, free: true };
        };
        let of_model = || listed.iter().filter(|profile| contains_version(profile, &model.id));
        let preferred =
            of_model().find(|profile| profile.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.')));
        let id = preferred.or_else(|| of_model().next()).cloned();
        let why = Phrase::new(if id.is_some() { say::HOW_LISTED } else { say::HOW_GUESSED }).with("prefix", prefix);
        let id = id.unwrap_or_else(|| format!("{prefix}.{}", model.bedrock));
        Dialled { named, id, how: How::Listed, why, free: false }
    }

    /// What a closed name becomes: the main tier, or the first of the list where that is closed as well.
    fn instead(&self) -> Dialled {
        let main = self.catalogue.main(self.wiring);
        let Dialled { named, id, free, .. } = self.tier(main);
        let why = Phrase::new(say::HOW_DENIED).with("tier", main);
        let first = self.wiring.available.iter().flatten().find(|name| !self.is_denied(name));
        // Seen: where a list isn't matched exactly, the main tier's own pin isn't held by it.
        let is_held = self.wiring.exact && !self.is_allowed(&id);
        match first {
            Some(first) if self.is_denied(main.name()) || is_held => {
                let Dialled { named, id, free, .. } = self.id(first);
                Dialled { named, id, how: How::Denied, why: say::HOW_DENIED_FIRST.into(), free }
            }
            _ => Dialled { named, id, how: How::Denied, why, free },
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
                    let variant =
                        |rest: &str| self.catalogue.model(&entry).is_some() && (rest == "fast" || is_date(rest));
                    name == entry || longer.is_some_and(variant)
                }
                None => name == entry || longer.is_some(),
            }
        };
        !self.is_denied(&name) && self.wiring.available.as_ref().is_none_or(|list| list.iter().any(matches))
    }

    fn is_denied(&self, name: &str) -> bool {
        is_denied(&self.wiring.denied, name)
    }
}

/// Whether a name's model is among these denied ones: by its tier or by its id, whatever the geography.
pub fn is_denied(denied: &[String], name: &str) -> bool {
    let name = plain(name);
    let core = match Form::parse(&name) {
        Form::Profile { core, .. } => core,
        Form::Arn(arn) => arn.name.split_once('.').map_or(arn.name, |(_, core)| core),
        Form::Foundation(core) | Form::Name(core) => core,
    };
    let core = core.strip_prefix("anthropic.").unwrap_or(core);
    denied.iter().map(|entry| plain(entry)).any(|entry| match Tier::named(&entry) {
        Some(tier) => core == tier.name() || core.starts_with("claude-") && core.contains(tier.name()),
        None => core == entry || core.starts_with(&format!("{entry}-")),
    })
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
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    /// What Claude Code dialled, recorded by running it against a stand-in (`tests/models/seen.json`).
    #[derive(Deserialize)]
    struct Seen {
        client: String,
        #[serde(default)]
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
    #[derive(Default, Clone)]
    struct Settings {
        env: BTreeMap<String, String>,
        model: Option<String>,
        model_overrides: BTreeMap<String, String>,
        available_models: Option<Vec<String>>,
        available_models_match: Option<String>,
        denied_models: Vec<String>,
    }

    impl Case {
        fn wiring(&self, listed: &[String]) -> Wiring {
            let Settings { env, model, model_overrides, available_models, available_models_match, denied_models } =
                self.settings.clone();
            Wiring {
                env,
                model,
                overrides: model_overrides,
                available: available_models,
                exact: available_models_match.as_deref() == Some("exact"),
                denied: denied_models,
                listed: (!self.unlisted).then(|| listed.to_vec()),
            }
        }
    }

    fn japan() -> Vec<String> {
        ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).to_vec()
    }

    #[test]
    fn the_client_dialled_what_is_resolved_here() {
        let catalogue = Catalogue::embedded().unwrap();
        let seen: Seen = serde_json::from_str(include_str!("../../tests/models/seen.json")).unwrap();
        assert_eq!(seen.client, catalogue.client.version, "the catalogue speaks of another client than was run");
        for case in &seen.cases {
            let wiring = case.wiring(&seen.listed);
            for (typed, dialled) in &case.seen {
                let typed = Some(typed.as_str()).filter(|typed| *typed != "<none>");
                assert_eq!(resolve(typed, &wiring, catalogue, &japan()).dialled, *dialled, "{}: {typed:?}", case.name);
            }
        }
    }

    /// The same on Vertex AI: `tests/models/seen_vertex.json` has location and id of each request.
    #[test]
    fn on_vertex_the_client_asked_where_it_is_resolved_here() {
        let catalogue = Catalogue::embedded().unwrap();
        let seen: Seen = serde_json::from_str(include_str!("../../tests/models/seen_vertex.json")).unwrap();
        assert_eq!(seen.client, catalogue.client.version, "the catalogue speaks of another client than was run");
        let tokyo = ["asia-northeast1".to_owned()];
        for case in &seen.cases {
            let wiring = case.wiring(&[]);
            for (typed, asked) in &case.seen {
                let typed = Some(typed.as_str()).filter(|typed| *typed != "<none>");
                let found = resolve(typed, &wiring, catalogue, &tokyo);
                let location = found.location.map_or_else(String::new, |location| location.name);
                assert_eq!(format!("{location}/{}", found.dialled), *asked, "{}: {typed:?}", case.name);
                assert_eq!(found.verdict.is_outside(), location != tokyo[0], "{}: {typed:?}", case.name);
            }
        }
    }

    /// The same on Foundry: the name of the deployment that was asked for first.
    #[test]
    fn on_foundry_the_client_asked_for_what_is_resolved_here() {
        let catalogue = Catalogue::embedded().unwrap();
        let seen: Seen = serde_json::from_str(include_str!("../../tests/models/seen_foundry.json")).unwrap();
        assert_eq!(seen.client, catalogue.client.version, "the catalogue speaks of another client than was run");
        for case in &seen.cases {
            let wiring = case.wiring(&[]);
            assert!(wiring.is_on_foundry());
            for (typed, dialled) in &case.seen {
                let typed = Some(typed.as_str()).filter(|typed| *typed != "<none>");
                let found = resolve(typed, &wiring, catalogue, &japan());
                assert_eq!(found.dialled, *dialled, "{}: {typed:?}", case.name);
                assert_eq!(found.verdict.name(), "unverified", "{}: {typed:?}", case.name);
            }
        }
    }

    /// A gateway of Anthropic's own format: Bedrock's table made `us.` ids of it, which nobody asked for.
    #[test]
    fn before_a_gateway_of_anthropics_format_the_client_asked_by_anthropics_names() {
        let catalogue = Catalogue::embedded().unwrap();
        let env = [("ANTHROPIC_BASE_URL", "https://llm.acme.example"), ("CLAUDE_CODE_USE_BEDROCK", "")];
        let wiring = |more: &[(&str, &str)]| Wiring {
            env: env.iter().chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            overrides: BTreeMap::from([("claude-opus-4-8".to_owned(), "acme-opus".to_owned())]),
            ..Wiring::default()
        };
        let pin = (Tier::Sonnet.variable(), "claude-sonnet-4-5");
        for (more, typed, dialled, how) in [
            (&[][..], None, "claude-opus-5-5", How::Listed),
            (&[], Some("opus"), "claude-opus-5-5", How::Listed),
            (&[], Some("sonnet"), "claude-sonnet-5-5", How::Listed),
            (&[], Some("haiku"), "claude-haiku-5-5", How::Listed),
            (&[], Some("fable"), "claude-fable-5-2", How::Listed),
            (&[], Some("claude-haiku-4-5"), "claude-haiku-4-5", How::Form),
            (&[], Some("claude-opus-4-8"), "acme-opus", How::Tier),
            (&[pin], Some("sonnet"), "claude-sonnet-4-5", How::Tier),
        ] {
            let found = resolve(typed, &wiring(more), catalogue, &japan());
            assert_eq!((found.dialled.as_str(), found.how), (dialled, how), "{more:?} {typed:?}");
        }
    }

    #[test]
    fn how_and_why_are_said_for_each_way() {
        let catalogue = Catalogue::embedded().unwrap();
        const SONNET: &str = "jp.anthropic.claude-sonnet-4-6";
        const OPUS: &str = "jp.anthropic.claude-opus-4-8";
        let overrides = [("claude-opus-4-8", OPUS), ("claude-sonnet-5-5", SONNET)];
        let pinned = Wiring {
            env: [(Tier::Opus, OPUS), (Tier::Sonnet, SONNET)]
                .map(|(tier, model)| (tier.variable().to_owned(), model.to_owned()))
                .into(),
            overrides: overrides.map(|(name, to)| (name.to_owned(), to.to_owned())).into(),
            available: Some(["claude-opus-4-8", "claude-sonnet-5-5", OPUS, SONNET].map(str::to_owned).to_vec()),
            ..Wiring::default()
        };
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
            let said = resolve(Some(typed), wiring, catalogue, &japan());
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
