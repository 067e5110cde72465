//! What leaves the residency, of all that was seen. Pure.
//!
//! What is set and leaves is refused, whoever asks. What is merely unset (no pin, no override: the client would choose)
//! is refused to a client on Bedrock alone: another tool, or a person in a shell, uses no model by it.

use serde_json::Value;

use super::{ADDRESSES, BEDROCK, Finding, MODELS, REGIONS, SURFACES, Seen};
use crate::claude::conflicts::shown;
use crate::claude::routing;
use crate::code::credentials as code;
use crate::fault::Fault;
use crate::models::Tier;
use crate::models::catalogue::Catalogue;
use crate::models::id::{Form, plain};
use crate::models::residency::{self, Verdict};
use crate::models::resolve::{Wiring, resolve};
use crate::profile::Profile;
use crate::words::{Phrase, credentials as words, models as say};

/// Why keys must not be handed out; `None` where nothing is seen to leave.
pub fn judge(profile: &Profile, catalogue: &Catalogue, seen: &Seen) -> Option<Fault> {
    let found = seen.uses.iter().find_map(|wiring| Judge { profile, catalogue, seen, wiring }.outside());
    found.map(|(name, value)| {
        let value = shown(&name, &Value::from(value)).unwrap_or_else(|| "…".to_owned());
        let fault = Fault::new(&code::OUTSIDE).with("name", name).with("value", value);
        let fault = fault.with("regions", profile.residency.regions.join(", "));
        fault.hint(words::HINT_OUTSIDE, &[("profile", &profile.name)])
    })
}

/// A variable that sends requests to another address, region or surface. A region is everybody's own affair but a
/// client's.
pub(super) fn address(profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
    let set = |name: &str| wiring.env.get(name).map(|value| value.trim());
    let is_on = |switch: &str| set(switch).is_some_and(|value| routing::is_true(&value.into()));
    let defeats = |name: &&str| {
        let routing = routing::variable(name);
        set(name).zip(routing).is_some_and(|(value, entry)| entry.defeats(&value.into(), None, profile))
    };
    let of_client = || {
        let region = REGIONS.into_iter().find(|name| set(name).is_some());
        let is_inside = |region: &str| profile.residency.regions.iter().any(|inside| inside == region);
        let region = region.filter(|name| !set(name).is_some_and(is_inside));
        region.or_else(|| SURFACES.into_iter().find(|surface| !is_on(BEDROCK) && is_on(surface)))
    };
    let found = ADDRESSES.into_iter().find(defeats).or_else(|| of_client().filter(|_| by_client));
    found.map(|name| (name.to_owned(), set(name).unwrap_or_default().to_owned()))
}

/// One way in which the keys would be used.
struct Judge<'a> {
    profile: &'a Profile,
    catalogue: &'a Catalogue,
    seen: &'a Seen,
    wiring: &'a Wiring,
}

impl Judge<'_> {
    /// The first thing that leaves.
    fn outside(&self) -> Option<Finding> {
        let address = address(self.profile, self.seen.by_client, self.wiring);
        address.or_else(|| self.variable()).or_else(|| self.mapping()).or_else(|| self.name())
    }

    /// A pin or a variable beside it: what it names itself counts, whatever a list of models would make of it.
    fn variable(&self) -> Option<Finding> {
        let names = Tier::ALL.into_iter().map(Tier::variable).chain(MODELS);
        let mut set = names.filter_map(|name| Some((name, self.wiring.env.get(name)?)));
        let leaves = |value: &str| self.is_abroad(value) || self.dials_abroad(Some(value), self.wiring).is_some();
        set.find(|(_, value)| leaves(value)).map(|(name, value)| (name.to_owned(), value.clone()))
    }

    /// An override takes a name abroad as soon as somebody types it.
    fn mapping(&self) -> Option<Finding> {
        let known = self.wiring.overrides.iter().filter(|(name, _)| self.catalogue.model(name).is_some());
        let mut leaving = known.filter(|(_, to)| self.is_abroad(to));
        leaving.next().map(|(name, to)| (format!("modelOverrides.{name}"), to.clone()))
    }

    /// Names in play: those that are typed or step in, the session's, each tier's, those of hooks.
    fn name(&self) -> Option<Finding> {
        let dialled = |place: &str, name: Option<&str>| Some((place.to_owned(), self.dials_abroad(name, self.wiring)?));
        // Seen: no list of models holds a hook that brings its own.
        let open = || Wiring { available: None, denied: Vec::new(), ..self.wiring.clone() };
        let named = self.seen.named.iter().find_map(|(place, name)| dialled(place, Some(name)));
        named
            .or_else(|| dialled("model", None))
            .or_else(|| Tier::ALL.into_iter().find_map(|tier| dialled(tier.variable(), Some(tier.name()))))
            .or_else(|| {
                let mut hooks = self.seen.hooks.iter();
                hooks.find_map(|(event, name)| Some((event.clone(), self.dials_abroad(Some(name), &open())?)))
            })
    }

    /// The id that a name leads to, if it leaves.
    fn dials_abroad(&self, name: Option<&str>, wiring: &Wiring) -> Option<String> {
        let resolution = resolve(name, wiring, self.catalogue, &self.profile.residency.regions);
        let is_chosen = |why: &Phrase| why.text() == say::WHY_CLIENT_CHOOSES;
        let leaves = match &resolution.verdict {
            Verdict::Outside(why) if is_chosen(why) => self.seen.by_client && self.is_on_bedrock(),
            verdict => verdict.is_outside(),
        };
        leaves.then_some(resolution.dialled)
    }

    /// An id that says itself where it leads; any other text is no id of Bedrock's.
    fn is_abroad(&self, id: &str) -> bool {
        matches!(Form::of(&plain(id)), Form::Profile { .. } | Form::Arn(_))
            && residency::judge(id, &self.profile.residency.regions, self.catalogue).is_outside()
    }

    fn is_on_bedrock(&self) -> bool {
        self.wiring.env.get(BEDROCK).is_some_and(|value| routing::is_true(&value.as_str().into()))
    }
}
