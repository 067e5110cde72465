//! What leaves the residency, of all that was seen. Pure.
//!
//! What is set and leaves is refused, whoever asks. What is merely unset (no pin, no override: Claude Code would choose)
//! is refused to a client on Bedrock alone: another tool, or a person in a shell, uses no model by it.

use serde_json::Value;

use super::{Finding, MODELS, Question, Seen};
use crate::code::credentials as code;
use crate::fault::Fault;
use crate::guard::provider;
use crate::messages::credentials as words;
use crate::models::Tier;
use crate::models::catalogue::Catalogue;
use crate::models::id::{Form, plain};
use crate::models::location;
use crate::models::residency::{self, Verdict};
use crate::models::resolve::{How, Resolution, resolve};
use crate::models::wiring::{BEDROCK, BODY, FIRST_PARTY_BASE, GATEWAY, SMALL_FAST, Wiring};
use crate::profile::{Profile, routing};
use crate::secret::shown;

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
    uses.find_map(|wiring| Judge { profile, catalogue, seen, wiring, question }.each().next()).map(as_shown)
}

/// Everything that leaves, by name, its values as they may be shown.
pub(super) fn leaving(profile: &Profile, catalogue: &Catalogue, seen: &Seen) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for wiring in &seen.uses {
        for (name, value) in (Judge { profile, catalogue, seen, wiring, question: Question::Leaves }).each() {
            if !found.iter().any(|(known, _)| *known == name) {
                found.push(as_shown((name, value)));
            }
        }
    }
    // What the profile itself names leaves by something else, which is what has to go.
    let is_own = |(_, value): &Finding| !routing::is_other_model(&value.as_str().into(), profile);
    if !found.iter().all(is_own) {
        found.retain(|one| !is_own(one));
    }
    found
}

/// With no more of the value than may be shown.
fn as_shown((name, value): Finding) -> Finding {
    // Of a gateway's switch the value is its address.
    let says = if name == GATEWAY { FIRST_PARTY_BASE } else { &name };
    let value = shown(says, &Value::from(value)).unwrap_or_else(|| "…".to_owned());
    (name, if value.is_empty() { "\"\"".to_owned() } else { value })
}

/// One way in which the keys would be used.
struct Judge<'a> {
    profile: &'a Profile,
    catalogue: &'a Catalogue,
    seen: &'a Seen,
    wiring: &'a Wiring,
    question: Question,
}

impl Judge<'_> {
    /// Everything that is as asked for, each where it was found first.
    fn each(&self) -> Box<dyn Iterator<Item = Finding> + '_> {
        if self.seen.is_one {
            return Box::new(self.open());
        }
        let address = provider::address(self.profile, self.seen.by_client, self.wiring);
        let address = address.filter(|_| self.question == Question::Leaves);
        // A pin that an override turns is led by it.
        Box::new(address.into_iter().chain(self.mappings()).chain(self.variables()).chain(self.names()))
    }

    /// A pin or a variable beside it. What a pin names counts, whatever a list of models would make of it; most other
    /// variables count where the list lets them through.
    fn variables(&self) -> impl Iterator<Item = Finding> + '_ {
        let unlisted = Tier::ALL.map(Tier::variable).into_iter().chain([SMALL_FAST, BODY]);
        let named = unlisted.filter(|name| self.wiring.env.get(*name).is_some_and(|value| self.is_it(value)));
        let names = Tier::ALL.map(Tier::variable).into_iter().chain(MODELS);
        let dialled = names.filter(|name| {
            self.wiring.env.get(*name).is_some_and(|value| self.dials_it(Some(value), self.wiring).is_some())
        });
        named.chain(dialled).map(|name| (name.to_owned(), self.wiring.env[name].clone()))
    }

    /// An override takes a name abroad as soon as somebody types it.
    fn mappings(&self) -> impl Iterator<Item = Finding> + '_ {
        let known = self.wiring.overrides.iter().filter(|(name, _)| self.catalogue.model(name).is_some());
        let is_found = |to: &str| match self.names_count() {
            true => !to.is_empty() && self.is_other(to),
            false => self.is_it(to),
        };
        let found = known.filter(move |(_, to)| is_found(to));
        found.map(|(name, to)| (format!("modelOverrides.{name}"), to.clone()))
    }

    /// Names in play: those that are typed or step in, the session's, each tier's, those that no list holds.
    fn names(&self) -> impl Iterator<Item = Finding> + '_ {
        let named = self.seen.named.iter().map(|(place, name)| (place.as_str(), Some(name.as_str())));
        let tiers = Tier::ALL.into_iter().map(|tier| (tier.variable(), Some(tier.name())));
        let all = named.chain([("model", None)]).chain(tiers);
        let dialled = all.filter_map(|(place, name)| Some((place.to_owned(), self.dials_it(name, self.wiring)?)));
        dialled.chain(self.open())
    }

    /// Seen: no list of models holds a hook that brings its own, nor a session that runs already.
    fn open(&self) -> impl Iterator<Item = Finding> + '_ {
        let dialled =
            |(place, name): &(String, String)| Some((place.clone(), self.dials_it(Some(name), &self.listless())?));
        self.seen.open.iter().filter_map(dialled)
    }

    /// The same, without any list of models.
    fn listless(&self) -> Wiring {
        Wiring { available: None, denied: Vec::new(), ..self.wiring.clone() }
    }

    /// The id that a name leads to, if it is as asked for.
    fn dials_it(&self, name: Option<&str>, wiring: &Wiring) -> Option<String> {
        let resolution = resolve(name, wiring, self.catalogue, &self.profile.residency.regions);
        if self.names_count() {
            return Some(self.sent(resolution)).filter(|sent| self.is_other(sent));
        }
        let leaves = match self.question {
            Question::Leaves if resolution.is_guess => self.seen.by_client && self.wiring.is_on(BEDROCK),
            Question::Leaves | Question::Unclear => self.answers(&resolution.dialled, &resolution.verdict),
        };
        // Of a guess that would stay, the name that was typed is what leaves the choice to Claude Code.
        let regions = &self.profile.residency.regions;
        let stays = |id: &str| !residency::judge(id, regions, self.catalogue).is_outside();
        let is_typed = resolution.is_guess && self.catalogue.alias(&resolution.asked).is_none();
        leaves.then_some(match is_typed && stays(&resolution.dialled) {
            true => resolution.asked,
            false => resolution.dialled,
        })
    }

    /// Whether names count and not where they lead: neither a gateway's nor a deployment's says that.
    fn names_count(&self) -> bool {
        !self.profile.format().says_where()
    }

    /// A name that the profile doesn't name. There is nothing that only the account could tell.
    fn is_other(&self, name: &str) -> bool {
        self.question == Question::Leaves && routing::is_other_model(&name.into(), self.profile)
    }

    /// What a gateway gets to see. Nobody lists profiles for it: what no override names goes out as Claude Code calls it.
    fn sent(&self, resolution: Resolution) -> String {
        let of_client = match Form::parse(&plain(&resolution.dialled)) {
            Form::Profile { core, .. } if resolution.how == How::Listed => self.catalogue.core(core),
            _ => None,
        };
        of_client.map_or(resolution.dialled, |model| model.id.clone())
    }

    /// An id that says itself where it leads; any other text is no id of Bedrock's. On Vertex AI no id says so.
    fn is_it(&self, id: &str) -> bool {
        if self.names_count() {
            return self.dials_it(Some(id), &self.listless()).is_some();
        }
        if self.wiring.is_on_vertex() {
            // What a gateway makes of a name that the profile doesn't name, nobody here can tell.
            let is_strange = || self.profile.gateway().is_some() && self.is_other(id);
            return self.question == Question::Leaves && (location::is_path(id) || is_strange());
        }
        matches!(Form::parse(&plain(id)), Form::Profile { .. } | Form::Arn(_))
            && self.answers(id, &residency::judge(id, &self.profile.residency.regions, self.catalogue))
    }

    fn answers(&self, id: &str, verdict: &Verdict) -> bool {
        match self.question {
            Question::Leaves => verdict.is_outside(),
            Question::Unclear => self.is_unclear(id, verdict),
        }
    }

    /// Only the account can tell. What the profile itself names was judged when it was applied.
    fn is_unclear(&self, id: &str, verdict: &Verdict) -> bool {
        let is_open = matches!(verdict, Verdict::Unverified(_)) && residency::is_opaque(id);
        is_open && routing::is_other_model(&id.into(), self.profile)
    }
}
