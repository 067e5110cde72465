//! What leaves the residency, of all that was seen. Pure.
//!
//! What is set and leaves is refused, whoever asks. What is merely unset (no pin, no override: the client would choose)
//! is refused to a client on Bedrock alone: another tool, or a person in a shell, uses no model by it.

use serde_json::Value;

use super::{ADDRESSES, BEDROCK, Finding, MODELS, Question, REGIONS, SURFACES, Seen};
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
use crate::words::{Phrase, Text, credentials as words, models as say};

/// Why keys must not be handed out; `None` where nothing is seen to leave.
pub fn judge(profile: &Profile, catalogue: &Catalogue, seen: &Seen) -> Option<Fault> {
    find(profile, catalogue, seen, Question::Leaves).map(|(name, value)| {
        let fault = Fault::new(&code::OUTSIDE).with("name", name).with("value", value);
        let fault = fault.with("regions", profile.residency.regions.join(", "));
        fault.hint(words::HINT_OUTSIDE, &[("profile", &profile.name)])
    })
}

/// The first thing that is as asked for, its value as it may be shown.
pub(super) fn find(profile: &Profile, catalogue: &Catalogue, seen: &Seen, question: Question) -> Option<Finding> {
    let mut uses = seen.uses.iter();
    let (name, value) = uses.find_map(|wiring| Judge { profile, catalogue, seen, wiring, question }.first())?;
    let value = shown(&name, &Value::from(value)).unwrap_or_else(|| "…".to_owned());
    Some((name, value))
}

/// A variable that sends requests to another address, region or surface. A region is everybody's own affair but a
/// client's.
pub(super) fn address(profile: &Profile, by_client: bool, wiring: &Wiring) -> Option<Finding> {
    let set = |name: &str| wiring.env.get(name).map(|value| value.trim());
    let defeats = |name: &&str| {
        let routing = routing::variable(name);
        set(name).zip(routing).is_some_and(|(value, entry)| entry.defeats(&value.into(), None, profile))
    };
    let of_client = || {
        let region = REGIONS.into_iter().find(|name| set(name).is_some());
        let is_inside = |region: &str| profile.residency.regions.iter().any(|inside| inside == region);
        let region = region.filter(|name| !set(name).is_some_and(is_inside));
        region.or_else(|| SURFACES.into_iter().find(|surface| !wiring.is_on(BEDROCK) && wiring.is_on(surface)))
    };
    let found = ADDRESSES.into_iter().find(defeats).or_else(|| of_client().filter(|_| by_client));
    found.map(|name| (name.to_owned(), set(name).unwrap_or_default().to_owned()))
}

/// What an ARN leaves open.
const UNCLEAR: [Text; 3] = [say::WHY_APPLICATION, say::WHY_ARN_KIND, say::WHY_ACCOUNT];

/// One way in which the keys would be used.
struct Judge<'a> {
    profile: &'a Profile,
    catalogue: &'a Catalogue,
    seen: &'a Seen,
    wiring: &'a Wiring,
    question: Question,
}

impl Judge<'_> {
    fn first(&self) -> Option<Finding> {
        if self.seen.is_one {
            return self.open();
        }
        let address = address(self.profile, self.seen.by_client, self.wiring);
        address
            .filter(|_| self.question == Question::Leaves)
            .or_else(|| self.variable())
            .or_else(|| self.mapping())
            .or_else(|| self.name())
    }

    /// A pin or a variable beside it: what it names itself counts, whatever a list of models would make of it.
    fn variable(&self) -> Option<Finding> {
        let names = Tier::ALL.into_iter().map(Tier::variable).chain(MODELS);
        let mut set = names.filter_map(|name| Some((name, self.wiring.env.get(name)?)));
        let is_found = |value: &str| self.is_it(value) || self.dials_it(Some(value), self.wiring).is_some();
        set.find(|(_, value)| is_found(value)).map(|(name, value)| (name.to_owned(), value.clone()))
    }

    /// An override takes a name abroad as soon as somebody types it.
    fn mapping(&self) -> Option<Finding> {
        let known = self.wiring.overrides.iter().filter(|(name, _)| self.catalogue.model(name).is_some());
        let mut found = known.filter(|(_, to)| self.is_it(to));
        found.next().map(|(name, to)| (format!("modelOverrides.{name}"), to.clone()))
    }

    /// Names in play: those that are typed or step in, the session's, each tier's, those that no list holds.
    fn name(&self) -> Option<Finding> {
        let dialled = |place: &str, name: Option<&str>| Some((place.to_owned(), self.dials_it(name, self.wiring)?));
        let named = self.seen.named.iter().find_map(|(place, name)| dialled(place, Some(name)));
        named
            .or_else(|| dialled("model", None))
            .or_else(|| Tier::ALL.into_iter().find_map(|tier| dialled(tier.variable(), Some(tier.name()))))
            .or_else(|| self.open())
    }

    /// Seen: no list of models holds a hook that brings its own, nor a session that runs already.
    fn open(&self) -> Option<Finding> {
        let mut names = self.seen.open.iter();
        let wiring = || Wiring { available: None, denied: Vec::new(), ..self.wiring.clone() };
        names.find_map(|(place, name)| Some((place.clone(), self.dials_it(Some(name), &wiring())?)))
    }

    /// The id that a name leads to, if it is as asked for.
    fn dials_it(&self, name: Option<&str>, wiring: &Wiring) -> Option<String> {
        let resolution = resolve(name, wiring, self.catalogue, &self.profile.residency.regions);
        let is_chosen = |why: &Phrase| why.text() == say::WHY_CLIENT_CHOOSES;
        let leaves = match &resolution.verdict {
            Verdict::Outside(why) if is_chosen(why) && self.question == Question::Leaves => {
                self.seen.by_client && self.wiring.is_on(BEDROCK)
            }
            verdict => self.answers(verdict) && !self.is_own(&resolution.dialled),
        };
        leaves.then_some(resolution.dialled)
    }

    /// An id that says itself where it leads; any other text is no id of Bedrock's.
    fn is_it(&self, id: &str) -> bool {
        matches!(Form::of(&plain(id)), Form::Profile { .. } | Form::Arn(_))
            && self.answers(&residency::judge(id, &self.profile.residency.regions, self.catalogue))
            && !self.is_own(id)
    }

    fn answers(&self, verdict: &Verdict) -> bool {
        match self.question {
            Question::Leaves => verdict.is_outside(),
            Question::Unclear => verdict.why().is_some_and(|why| UNCLEAR.contains(&why.text())),
        }
    }

    /// What the profile itself names was judged when it was applied.
    fn is_own(&self, id: &str) -> bool {
        self.question == Question::Unclear && !routing::is_other_model(&id.into(), self.profile)
    }
}
