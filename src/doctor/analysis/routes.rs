//! What leads requests out of the residency: variables that send them all elsewhere, pins that were changed, and models
//! that single settings name.

use super::Analysis;
use crate::code::{Code, foundry, residency as code};
use crate::doctor::facts::Facts;
use crate::doctor::facts::models::{Lead, Models};
use crate::doctor::residency::{
    Address, Destination, Diversion, FoundryRoute, SMALL_FAST_REGION, Standing, is_bedrock, vertex,
};
use crate::models::Tier;
use crate::models::id::{Form, plain};
use crate::models::location::{REGION, is_path};
use crate::models::wiring::{MANTLE, MODEL};
use crate::profile::{ApiFormat, Profile};
use crate::report::Residence;

/// What leads requests out of the residency.
#[derive(Debug)]
pub(in crate::doctor) struct Routes<'a> {
    /// The variables that send requests elsewhere.
    pub(in crate::doctor) diversions: Vec<Diversion>,
    /// All requests go elsewhere, not those of single tiers alone.
    pub(in crate::doctor) all_diverted: bool,
    /// The tiers whose pin isn't the one that genkan wrote, with what it wrote. Where an id names a geography, another
    /// model of the same one is no matter.
    moved: Vec<(Tier, String)>,
    /// What names a model outside and is neither a tier's variable nor a diversion.
    pub(in crate::doctor) leaving: Vec<&'a Lead>,
    /// The code of the finding on a diversion.
    pub(in crate::doctor) code: &'static Code,
    /// The variable that should keep requests inside, where it isn't set.
    missing: Option<&'static str>,
}

impl<'a> Routes<'a> {
    pub(super) fn new(facts: &'a Facts, profile: &Profile, tiers: &[Standing]) -> Self {
        let models = facts.models.got();
        match profile.format() {
            ApiFormat::Bedrock(_) | ApiFormat::Anthropic => {
                let none = Self::none(&code::ASKED_ELSEWHERE, Some("AWS_REGION"));
                models.map_or(none, |models| Self::by_id(models, profile, tiers))
            }
            ApiFormat::Vertex(_) => {
                let none = Self::none(&code::ASKED_OF_OTHERS, Some(REGION));
                let Some(models) = models.filter(|_| !tiers.is_empty()) else { return none };
                let asked = tiers.iter().filter_map(|standing| standing.asked.as_ref());
                let diversions = vertex::diversions(asked, models, profile);
                let all_diverted = tiers.iter().all(Standing::is_diverted);
                let routes = Self { diversions, all_diverted, ..none };
                // A name that leads past the location, by whatever brings it; all others go where the diversions say.
                let is_past = |lead: &&Lead| is_path(&lead.to) && !routes.are_diverted_by(&lead.name);
                let leaving = models.leaving.iter().filter(is_past).collect();
                Self { leaving, ..routes }
            }
            ApiFormat::Foundry(_) => {
                let none = Self::none(&foundry::ASKED_ELSEWHERE, None);
                models
                    .filter(|_| profile.foundry().is_some())
                    .map_or(none, |models| Self::by_resource(models, profile, tiers))
            }
        }
    }

    const fn none(code: &'static Code, missing: Option<&'static str>) -> Self {
        Self { diversions: Vec::new(), all_diverted: false, moved: Vec::new(), leaving: Vec::new(), code, missing }
    }

    /// The address and the id decide.
    fn by_id(models: &'a Models, profile: &Profile, tiers: &[Standing]) -> Self {
        let address = Address::new(models, profile);
        let is_inside = |region: &str| profile.residency.holds(region);
        let all_diverted = address.destination != Destination::Inside;
        let by_address = all_diverted.then(|| Diversion { name: address.by.map(str::to_owned), to: address.base });
        let is_region = |region: &&str| profile.gateway().is_none() && !is_inside(region);
        let small_fast = models.wiring.var(SMALL_FAST_REGION).filter(is_region);
        let by_region =
            small_fast.map(|region| Diversion { name: Some(SMALL_FAST_REGION.to_owned()), to: region.to_owned() });
        let mut routes = Self {
            diversions: by_address.into_iter().chain(by_region).collect(),
            all_diverted,
            moved: moved(models, tiers, |was, now, standing| match (geography(was), geography(now)) {
                (was, Some(now)) => was.as_ref() != Some(&now),
                // An application profile names none: there it counts where the account says that it leads.
                (_, None) => plain(was) != plain(now) && standing.verdict == Residence::Outside,
            }),
            ..Self::none(&code::ASKED_ELSEWHERE, Some("AWS_REGION"))
        };
        if is_bedrock(profile) {
            routes.leaving = leaving(models, tiers, &routes);
        }
        routes
    }

    /// The resource decides, and the deployment.
    fn by_resource(models: &Models, profile: &Profile, tiers: &[Standing]) -> Self {
        let route = FoundryRoute::new(&models.wiring, profile);
        let all_diverted = route.destination != Destination::Inside;
        let diversion = all_diverted.then(|| Diversion { name: route.by.map(str::to_owned), to: route.base });
        Self {
            diversions: diversion.into_iter().collect(),
            all_diverted,
            moved: moved(models, tiers, |was, now, _| was != now),
            ..Self::none(&foundry::ASKED_ELSEWHERE, None)
        }
    }

    /// Whether a variable, as it is or by its absence, sends requests out of the residency: it has a finding as such.
    pub(in crate::doctor) fn are_diverted_by(&self, name: &str) -> bool {
        self.diversions.iter().any(|one| one.name.as_deref().or(self.missing) == Some(name))
    }

    /// What genkan pinned a tier to, where it was changed.
    pub(in crate::doctor) fn was(&self, tier: Tier) -> Option<&str> {
        self.moved.iter().find(|(moved, _)| *moved == tier).map(|(_, was)| was.as_str())
    }

    /// The finding that everything is asked for out of the residency.
    pub(in crate::doctor) fn diverted(&self) -> Option<&'static Code> {
        self.all_diverted.then_some(self.code)
    }
}

/// The pins that were changed, as far as that matters.
fn moved(models: &Models, tiers: &[Standing], matters: impl Fn(&str, &str, &Standing) -> bool) -> Vec<(Tier, String)> {
    let moved = tiers.iter().filter_map(|standing| {
        let variable = standing.tier.variable();
        let (was, now) = (models.written.get(variable)?, models.wiring.var(variable)?);
        matters(was, now, standing).then(|| (standing.tier, was.clone()))
    });
    moved.collect()
}

fn geography(model: &str) -> Option<String> {
    Form::parse(&plain(model)).geography().map(str::to_owned)
}

/// What leads to a model outside and is neither a tier's variable nor a diversion: those have findings of their own.
fn leaving<'a>(models: &'a Models, tiers: &[Standing], routes: &Routes<'_>) -> Vec<&'a Lead> {
    let is_free = tiers.iter().any(|tier| !tier.pinned);
    let is_said = |name: &str| {
        Tier::of_variable(name).is_some()
            || routes.are_diverted_by(name)
            || ["AWS_REGION", "AWS_DEFAULT_REGION", MANTLE].contains(&name)
            // What a session starts with is as free as the tier that it names.
            || is_free && ["model", MODEL].contains(&name)
    };
    // A tier that leaves takes along whatever leads to it: the tier is the finding.
    let is_a_tiers = |model: &str| {
        let mut left = tiers.iter().filter(|tier| tier.verdict == Residence::Outside);
        left.any(|tier| tier.model == model || Tier::named(model) == Some(tier.tier))
    };
    models.leaving.iter().filter(|lead| !is_said(&lead.name) && !is_a_tiers(&lead.to)).collect()
}

impl Analysis<'_> {
    /// Whether a tier's model itself leads outside. One that Claude Code chooses, that was changed, or that a diversion
    /// takes along has a finding as such.
    pub(in crate::doctor) fn leaves(&self, standing: &Standing) -> bool {
        let by_region = standing.tier == Tier::Haiku && self.routes.are_diverted_by(SMALL_FAST_REGION);
        let is_said =
            self.routes.all_diverted || by_region || !standing.pinned || self.routes.was(standing.tier).is_some();
        standing.verdict == Residence::Outside && !is_said
    }

    /// The finding on what Claude Code does with this model, where it may not be asked for at all.
    pub(in crate::doctor) fn cause(&self, model: &str) -> Option<&'static Code> {
        let is_left = || self.routes.leaving.iter().any(|lead| lead.to == model);
        let tiers: Vec<_> = self.tiers.iter().filter(|standing| standing.model == model).collect();
        let is_moved = || tiers.iter().any(|standing| self.routes.was(standing.tier).is_some());
        match self.profile.format() {
            ApiFormat::Bedrock(_) | ApiFormat::Anthropic => {
                let is_outside = || tiers.iter().any(|standing| self.leaves(standing)) || is_left();
                let first = tiers.first()?;
                if !first.pinned {
                    return Some(&code::UNPINNED);
                }
                if is_moved() {
                    return Some(&code::PIN_MOVED);
                }
                if is_outside() {
                    return Some(&code::OUTSIDE);
                }
                tiers.iter().any(|standing| standing.is_absent()).then_some(&code::NOT_IN_ACCOUNT)
            }
            ApiFormat::Vertex(_) => {
                let is_diverted = tiers.iter().any(|standing| standing.is_diverted());
                is_diverted.then_some(&code::ASKED_OF_OTHERS).or_else(|| is_left().then_some(&code::OUTSIDE))
            }
            ApiFormat::Foundry(_) => {
                let is_free = tiers.iter().any(|standing| !standing.pinned);
                is_free.then_some(&foundry::UNPINNED).or_else(|| is_moved().then_some(&foundry::PIN_MOVED))
            }
        }
    }
}
