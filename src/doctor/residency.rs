//! Where each tier's requests are processed, and who sees to it: the sheet of a security review.
//!
//! Pure, from the facts alone, and the judgements are those of `models`. Only what the account named is *proven*.
//! Whatever Claude Code chooses by itself counts as *outside* as soon as its choice can leave; an address that isn't
//! AWS's in a region of the residency proves nothing.

mod address;
pub(super) mod foundry;
mod stops;
pub(super) mod vertex;

use std::borrow::Cow;
use std::collections::BTreeSet;

pub use address::{ADDRESSES, Address, Destination, Diversion, REGIONS, SMALL_FAST_REGION, is_bedrock};
pub use foundry::FoundryRoute;
pub use stops::{Stop, policy, stops, untried};
pub use vertex::Asked;

use super::facts::{Facts, Probe, models::Models};
use crate::messages::{
    Message, Phrase, client as of_client, doctor_google as of_google, doctor_residency as words, foundry as of_foundry,
    models as say,
};
use crate::models::Tier;
use crate::models::catalogue::Catalogue;
use crate::models::id::{Arn, Form, plain};
use crate::models::live::{Profiles, overrule};
use crate::models::residency::{Verdict, judge, judge_destinations};
use crate::models::resolve::{How, Resolution, resolve};
use crate::models::wiring::{FIRST_PARTY, FIRST_PARTY_BASE, HOST, Wiring};
use crate::profile::{ApiFormat, Profile};
use crate::report::{Residence, Tiered};

/// One tier, as Claude Code will use it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    pub tier: Tier,
    /// What Claude Code dials.
    pub model: String,
    pub verdict: Residence,
    /// Why it isn't better.
    pub why: Option<Phrase>,
    /// On Vertex AI, the way of its requests.
    pub asked: Option<Asked>,
    /// Something in the settings names the model; else Claude Code chooses.
    pub pinned: bool,
    /// The account was asked and has no such profile.
    pub missing: bool,
    pub enforced_by: Vec<&'static str>,
    /// With `--prove`: what policies may leave open, as it couldn't be tried.
    pub untried: Vec<String>,
    /// Where a request may be processed, as far as it is known.
    pub regions: Vec<String>,
    pub evidence: String,
}

impl Standing {
    /// A request may be sent: nothing says that it could be processed elsewhere. On Vertex AI that is all there is.
    pub fn stays(&self) -> bool {
        let is_inside =
            |asked: &Asked| asked.destination == Destination::Inside && self.verdict == Residence::NotProvable;
        matches!(self.verdict, Residence::Proven | Residence::Configured) || self.asked.as_ref().is_some_and(is_inside)
    }

    /// On Vertex AI: its requests go elsewhere than to a location of the residency.
    pub(in crate::doctor) fn is_diverted(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| asked.destination != Destination::Inside)
    }

    /// It would stay inside, and the account hasn't got it.
    pub(in crate::doctor) fn is_absent(&self) -> bool {
        self.missing && self.verdict != Residence::Outside
    }
}

impl From<Standing> for Tiered {
    fn from(standing: Standing) -> Self {
        Self {
            tier: standing.tier.name(),
            model: standing.model,
            verdict: standing.verdict,
            why: standing.why,
            enforced_by: standing.enforced_by.into_iter().map(str::to_owned).collect(),
            untried: standing.untried,
            regions: standing.regions,
            evidence: standing.evidence,
        }
    }
}

/// Why Claude Code's settings aren't what is in force, where they aren't.
pub fn forgotten(models: &Models) -> Option<Message> {
    match models.wiring.is_on(HOST) {
        true => Some(of_client::HOST_DECIDES),
        false => models.forgotten.as_ref().map(|_| of_client::PROVIDER_FORGOTTEN),
    }
}

/// Every tier; none where Claude Code's settings weren't looked at.
pub fn residency(facts: &Facts, profile: &Profile) -> Vec<Standing> {
    Judge::from_facts(facts, profile)
        .map_or_else(Vec::new, |judge| Tier::ALL.into_iter().map(|tier| judge.tier(tier)).collect())
}

/// The same, each with the way to its model.
pub fn of_tiers(facts: &Facts, profile: &Profile) -> Vec<(Tier, Resolution)> {
    let Some(judge) = Judge::from_facts(facts, profile) else { return Vec::new() };
    let way = |tier: Tier| {
        let standing = judge.tier(tier);
        (tier, Resolution { verdict: verdict(standing.verdict, standing.why), ..judge.name(tier.name()) })
    };
    Tier::ALL.into_iter().map(way).collect()
}

/// What each of these names leads to where somebody types it, judged as the tiers are; none where the settings weren't
/// looked at.
pub fn of_names<'a>(facts: &Facts, profile: &Profile, names: impl Iterator<Item = &'a str>) -> Vec<Resolution> {
    Judge::from_facts(facts, profile).map_or_else(Vec::new, |judge| names.map(|name| judge.name(name)).collect())
}

/// A model that Claude Code was seen to send a request to, and the regions that may process it: what it dialled is known
/// then, whatever the settings make of the name.
pub fn of_dialled(facts: &Facts, profile: &Profile, model: &str) -> Option<(Verdict, Vec<String>)> {
    let judge = Judge::from_facts(facts, profile)?;
    let seen = Resolution { dialled: model.to_owned(), how: How::Form, ..judge.resolve(model) };
    let regions = match &seen.location {
        Some(location) => vec![location.name.clone()],
        None => judge.regions(model),
    };
    Some((judge.judged(seen).verdict, regions))
}

/// The model that a session starts with, whoever has chosen it.
pub fn started(facts: &Facts, profile: &Profile) -> Option<String> {
    let models = facts.models.got()?;
    let catalogue = catalogue(models)?;
    Some(resolve(None, &wiring(models, profile), &catalogue, &profile.residency.regions).dialled)
}

/// The settings as they are read in the profile's format: where nothing names an address, Anthropic's own API is asked by
/// Anthropic's own names.
fn wiring(models: &Models, profile: &Profile) -> Wiring {
    let mut wiring = models.wiring.clone();
    match profile.format() {
        ApiFormat::Anthropic if wiring.var(FIRST_PARTY_BASE).is_none() => {
            wiring.env.insert(FIRST_PARTY_BASE.to_owned(), FIRST_PARTY.to_owned());
        }
        ApiFormat::Anthropic | ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) | ApiFormat::Foundry(_) => {}
    }
    wiring
}

/// The catalogue of the machine that the facts are of.
pub fn catalogue(models: &Models) -> Option<Cow<'static, Catalogue>> {
    match &models.catalogue {
        Some(text) => Catalogue::parse(text, "catalogue.toml").ok().map(Cow::Owned),
        None => Catalogue::embedded().ok().map(Cow::Borrowed),
    }
}

/// What the account named, by id and by ARN.
fn known(facts: &Facts) -> Profiles {
    let listed = facts.account.listed.got().into_iter().flatten();
    let listed = listed.flat_map(|profile| [&profile.id, &profile.arn].map(|name| (plain(name), &profile.models)));
    let asked = facts.account.resolved.iter();
    let asked = asked.filter_map(|(name, profile)| Some((plain(name), &profile.got()?.as_ref()?.models)));
    listed.chain(asked).map(|(name, models)| (name, models.clone())).collect()
}

/// What a gateway does with a request can't be seen from here.
fn behind_a_gateway() -> (Residence, Option<Phrase>) {
    (Residence::NotProvable, Some(Phrase::new(say::WHY_GATEWAY)))
}

struct Judge<'a> {
    facts: &'a Facts,
    profile: &'a Profile,
    models: &'a Models,
    wiring: Wiring,
    catalogue: Cow<'static, Catalogue>,
    address: Address,
    known: Profiles,
}

impl<'a> Judge<'a> {
    fn from_facts(facts: &'a Facts, profile: &'a Profile) -> Option<Self> {
        let models = facts.models.got()?;
        let catalogue = catalogue(models)?;
        let mut wiring = wiring(models, profile);
        let listed = facts.account.listed.got();
        wiring.listed = listed.map(|listed| listed.iter().map(|profile| profile.id.clone()).collect());
        let address = Address::new(models, profile);
        Some(Self { facts, profile, models, wiring, catalogue, address, known: known(facts) })
    }

    fn name(&self, name: &str) -> Resolution {
        self.judged(self.resolve(name))
    }

    fn judged(&self, resolution: Resolution) -> Resolution {
        let (residence, why) = match self.profile.format() {
            ApiFormat::Bedrock(_) => self.or_gateway(self.verdict(None, &resolution)),
            ApiFormat::Anthropic => self.behind_a_gateway(),
            ApiFormat::Vertex(_) => {
                on_vertex(&Asked::new(&resolution, &self.wiring, self.profile), resolution.verdict.clone())
            }
            ApiFormat::Foundry(_) => self.on_foundrys(&FoundryRoute::new(&self.wiring, self.profile)),
        };
        let verdict = verdict(residence, why);
        Resolution { verdict, ..resolution }
    }

    fn tier(&self, tier: Tier) -> Standing {
        let resolution = self.resolve(tier.name());
        let standing = match self.profile.format() {
            ApiFormat::Bedrock(_) => self.on_bedrock(tier, &resolution, self.verdict(Some(tier), &resolution)),
            ApiFormat::Anthropic => self.on_bedrock(tier, &resolution, self.behind_a_gateway()),
            ApiFormat::Vertex(_) => self.on_vertex(tier, resolution),
            ApiFormat::Foundry(_) => self.on_foundry(tier, resolution),
        };
        // The settings aren't what is in force.
        match forgotten(self.models).filter(|_| standing.verdict != Residence::Outside) {
            Some(why) => {
                Standing { verdict: Residence::NotProvable, why: Some(why.into()), enforced_by: Vec::new(), ..standing }
            }
            None => standing,
        }
    }

    fn on_bedrock(&self, tier: Tier, resolution: &Resolution, (verdict, why): (Residence, Option<Phrase>)) -> Standing {
        let model = resolution.dialled.clone();
        let pinned = resolution.how != How::Listed;
        let missing = pinned && self.is_missing(&model);
        let (verdict, why) = self.or_gateway((verdict, why));
        Standing {
            tier,
            verdict,
            why,
            pinned,
            missing,
            enforced_by: self.enforced_by(tier),
            untried: untried(self.facts).into_iter().map(|(what, _)| what.to_owned()).collect(),
            regions: self.regions(&model),
            evidence: self.evidence(&model),
            asked: None,
            model,
        }
    }

    /// The location decides there, whatever the model.
    fn on_vertex(&self, tier: Tier, resolution: Resolution) -> Standing {
        let asked = Asked::new(&resolution, &self.wiring, self.profile);
        let (verdict, why) = on_vertex(&asked, resolution.verdict);
        let location = if asked.location == "global" { ANY } else { &asked.location };
        let by = asked.by.as_deref().unwrap_or("client");
        let place = self.models.setters.get(by).map_or("", |setter| setter.place.as_str());
        Standing {
            tier,
            verdict,
            why,
            pinned: resolution.how != How::Listed,
            missing: false,
            enforced_by: vertex::is_held(&asked, self.models).then_some("managed").into_iter().collect(),
            untried: Vec::new(),
            regions: Some(location.to_owned()).filter(|location| !location.is_empty()).into_iter().collect(),
            evidence: match asked.location.is_empty() {
                true => format!("{}: {by} ({place})", resolution.dialled),
                false => format!(
                    "{}/…/locations/{}/publishers/anthropic/models/{}: {by} ({place})",
                    asked.base, asked.location, resolution.dialled
                ),
            },
            // What a gateway passes on, and where to, isn't said by its address.
            asked: (self.profile.google().is_some() || asked.destination != Destination::Inside).then_some(asked),
            model: resolution.dialled,
        }
    }

    /// The resource decides there, and its deployments' kinds, which don't show.
    fn on_foundry(&self, tier: Tier, resolution: Resolution) -> Standing {
        let route = FoundryRoute::new(&self.wiring, self.profile);
        let (verdict, why) = self.on_foundrys(&route);
        let by = route.by.unwrap_or("client");
        let place = self.models.setters.get(by).map_or("", |setter| setter.place.as_str());
        Standing {
            tier,
            verdict,
            why,
            pinned: self.wiring.var(tier.variable()).is_some(),
            missing: false,
            enforced_by: route.is_held(tier, self.models).then_some("managed").into_iter().collect(),
            untried: Vec::new(),
            regions: Vec::new(),
            evidence: format!("{}: {}: {by} ({place})", route.base, resolution.dialled),
            asked: None,
            model: resolution.dialled,
        }
    }

    /// What can be said of a deployment there.
    fn on_foundrys(&self, route: &FoundryRoute) -> (Residence, Option<Phrase>) {
        let (verdict, why) = match &route.destination {
            Destination::Outside(region) => return outside(words::ASKED_ABROAD, "region", region),
            Destination::Inside => (Residence::NotProvable, Phrase::new(say::WHY_FOUNDRY)),
            _ if self.wiring.is_on_foundry() => {
                (Residence::NotProvable, Phrase::new(words::ASKED_ELSEWHERE).with("address", &route.base))
            }
            _ => (Residence::Outside, of_foundry::NOT_ON.into()),
        };
        (verdict, Some(why))
    }

    /// What a gateway does with a request can't be seen from here, unless its address alone is outside.
    fn behind_a_gateway(&self) -> (Residence, Option<Phrase>) {
        match &self.address.destination {
            Destination::Outside(region) => outside(words::ASKED_ABROAD, "region", region),
            Destination::Inside | Destination::Elsewhere | Destination::OtherProvider => behind_a_gateway(),
        }
    }

    /// A name may stay inside; what a gateway makes of it is another thing.
    fn or_gateway(&self, (verdict, why): (Residence, Option<Phrase>)) -> (Residence, Option<Phrase>) {
        match verdict {
            Residence::Proven | Residence::Configured if self.profile.gateway().is_some() => behind_a_gateway(),
            Residence::Proven | Residence::Configured | Residence::NotProvable | Residence::Outside => (verdict, why),
        }
    }

    fn resolve(&self, name: &str) -> Resolution {
        resolve(Some(name), &self.wiring, &self.catalogue, &self.profile.residency.regions)
    }

    /// Of a tier, or of a name that somebody types.
    fn verdict(&self, tier: Option<Tier>, resolution: &Resolution) -> (Residence, Option<Phrase>) {
        let small_fast = self.wiring.var(SMALL_FAST_REGION).filter(|_| tier == Some(Tier::Haiku));
        let elsewhere = small_fast.filter(|region| !self.is_inside(region));
        match (&self.address.destination, elsewhere) {
            (Destination::OtherProvider, _) => return outside(words::OTHER_PROVIDER, "address", &self.address.base),
            (Destination::Outside(region), _) => return outside(words::ASKED_ABROAD, "region", region),
            (_, Some(region)) => return outside(words::ASKED_ABROAD, "region", region),
            (Destination::Elsewhere, None) => {
                let why = Phrase::new(words::ASKED_ELSEWHERE).with("address", &self.address.base);
                return (Residence::NotProvable, Some(why));
            }
            // Mantle runs in the region of its host, and its ids name no geography.
            (Destination::Inside, None) if self.address.mantle => return (Residence::Configured, None),
            (Destination::Inside, None) => {}
        }
        let verdict = self.judge(&resolution.dialled);
        match verdict {
            _ if tier == Some(Tier::Opus) && self.is_probed(&resolution.dialled) => {
                (Residence::Outside, Some(Phrase::new(words::PROBED)))
            }
            // A list decides, or a guess; where it leads inside today, nothing holds it there.
            _ if resolution.how == How::Listed => (Residence::Outside, Some(Phrase::new(say::WHY_CLIENT_CHOOSES))),
            Verdict::Outside(why) => (Residence::Outside, Some(why)),
            Verdict::Unverified(why) => (Residence::NotProvable, Some(why)),
            Verdict::Proven => (Residence::Proven, None),
            Verdict::Configured => (Residence::Configured, None),
        }
    }

    /// What the account said of a name, where it said something; else what the name itself says.
    fn judge(&self, model: &str) -> Verdict {
        let regions = &self.profile.residency.regions;
        match self.known.get(&plain(model)) {
            Some(models) => judge_destinations(models, regions),
            None if self.is_missing(model) => overrule(model, &self.known, regions, &self.catalogue),
            None => judge(model, regions, &self.catalogue),
        }
    }

    /// Whether the account was asked for this profile and has none.
    fn is_missing(&self, model: &str) -> bool {
        let name = plain(model);
        let asked = self.facts.account.resolved.iter().find(|(asked, _)| plain(asked) == name);
        match asked.map(|(_, answer)| answer) {
            Some(Probe::Got(found)) => found.is_none(),
            _ => {
                let is_listed = || self.known.contains_key(&name);
                let is_profile = matches!(Form::parse(&name), Form::Profile { .. });
                is_profile && self.facts.account.listed.got().is_some() && !is_listed()
            }
        }
    }

    /// Seen: with another family's model as the pin, Claude Code asks for Opus models of its own at its first start,
    /// wherever they are, unless its default is mapped.
    fn is_probed(&self, model: &str) -> bool {
        let Some(default) = self.catalogue.default_of(Tier::Opus) else { return false };
        let pin = self.wiring.var(Tier::Opus.variable()).map(plain);
        let name = plain(model);
        let is_mapped = self.wiring.overrides.contains_key(&default.id);
        let family = match Form::parse(&name) {
            Form::Profile { core, .. } => self.catalogue.core(core).map(|model| model.family),
            _ => None,
        };
        pin.is_some() && !is_mapped && family.is_some_and(|family| family != Tier::Opus)
    }

    fn enforced_by(&self, tier: Tier) -> Vec<&'static str> {
        let setter = self.models.setters.get(tier.variable());
        // Exact matching exists in managed settings alone; without it a person can type what they like.
        let closed = self.wiring.exact && !judge_typed_abroad(self);
        let managed = setter.is_some_and(|setter| setter.managed) && closed;
        let mut by: Vec<_> = managed.then_some("managed").into_iter().collect();
        let stops = stops(self.facts);
        // A policy that was seen in one place of two is no word about the other.
        if !stops.is_empty() && untried(self.facts).is_empty() && stops.iter().all(|stop| stop.by.is_some()) {
            by.extend(stops.iter().filter_map(|stop| stop.by).collect::<BTreeSet<_>>());
        }
        by
    }

    fn regions(&self, model: &str) -> Vec<String> {
        let name = plain(model);
        if self.address.mantle {
            return vec![self.address.region.clone()];
        }
        if let Some(models) = self.known.get(&name) {
            let region = |arn: &String| Arn::parse(arn).map_or(ANY, |arn| arn.region).to_owned();
            let regions: BTreeSet<_> = models.iter().map(region).collect();
            return regions.into_iter().map(|region| if region.is_empty() { ANY.to_owned() } else { region }).collect();
        }
        match Form::parse(&name) {
            Form::Profile { prefix, .. } => self.destinations(prefix),
            Form::Arn(Arn { kind: "foundation-model", region, .. }) => vec![region.to_owned()],
            Form::Arn(Arn { kind: "inference-profile", name, .. }) => {
                name.split_once('.').map_or_else(Vec::new, |(prefix, _)| self.destinations(prefix))
            }
            _ => Vec::new(),
        }
    }

    fn destinations(&self, prefix: &str) -> Vec<String> {
        self.catalogue.geography(prefix).map_or_else(Vec::new, |geography| geography.destinations.clone())
    }

    fn evidence(&self, model: &str) -> String {
        let account = &self.facts.account;
        let name = plain(model);
        if self.known.contains_key(&name) {
            let at = account.access.got().map_or("", |access| access.control_plane.as_str());
            return format!("{model}: destinations named by {at}, {}", self.facts.at);
        }
        let asked = account.resolved.iter().find(|(asked, _)| plain(asked) == name).map(|(_, answer)| answer);
        let unheard = asked.and_then(Probe::failure).or_else(|| account.listed.failure());
        let why = match unheard.or_else(|| account.access.failure()) {
            Some(failure) => failure.causes(),
            None if self.is_missing(model) => "the account has no such profile".to_owned(),
            None => "the account was not asked".to_owned(),
        };
        format!("{model}: catalogue {}; {why}", self.catalogue.version)
    }

    fn is_inside(&self, region: &str) -> bool {
        self.profile.residency.holds(region)
    }
}

/// A region that nobody names: any.
const ANY: &str = "any";

/// Whether an id of `global.` that a person types would be dialled.
fn judge_typed_abroad(judge: &Judge<'_>) -> bool {
    let core = judge.catalogue.default_of(Tier::Opus).map_or("anthropic.claude-opus", |model| model.bedrock.as_str());
    judge.resolve(&format!("global.{core}")).verdict.is_outside()
}

fn verdict(residence: Residence, why: Option<Phrase>) -> Verdict {
    let why = || why.unwrap_or_else(|| Phrase::new(say::WHY_GATEWAY));
    match residence {
        Residence::Proven => Verdict::Proven,
        Residence::Configured => Verdict::Configured,
        Residence::NotProvable => Verdict::Unverified(why()),
        Residence::Outside => Verdict::Outside(why()),
    }
}

/// The location decides there, whatever the model.
fn on_vertex(asked: &Asked, verdict: Verdict) -> (Residence, Option<Phrase>) {
    match (&asked.destination, verdict) {
        (Destination::Outside(location), _) => outside(words::ASKED_ABROAD, "region", location),
        (Destination::Elsewhere | Destination::OtherProvider, _) if asked.location.is_empty() => {
            (Residence::Outside, Some(of_google::NOT_ON.into()))
        }
        (Destination::Elsewhere | Destination::OtherProvider, _) => {
            (Residence::NotProvable, Some(Phrase::new(words::ASKED_ELSEWHERE).with("address", &asked.base)))
        }
        // Its name leads past the location.
        (Destination::Inside, Verdict::Outside(why)) => (Residence::Outside, Some(why)),
        (Destination::Inside, verdict) => (Residence::NotProvable, verdict.why().cloned()),
    }
}

fn outside(text: crate::messages::Message, name: &'static str, value: &str) -> (Residence, Option<Phrase>) {
    (Residence::Outside, Some(Phrase::new(text).with(name, value)))
}
