//! Asks the profile's gateway, with the key that `genkan token` gives: is it alive, does it take the key, does it serve
//! each pinned model, does it count tokens, does it let a stream through.
//!
//! The key goes to the profile's own address alone, and a command that gives one is run only for a profile that
//! somebody has applied here. A model whose name leads abroad isn't asked.

use std::collections::BTreeMap;
use std::thread;
use std::time::Instant;

use super::{brought, by_size, cheapest};
use crate::doctor::Groundwork;
use crate::doctor::facts::gateway::Gateway;
use crate::doctor::facts::{Facts, NOT_WANTED, Probe};
use crate::doctor::residency::{Standing, residency};
use crate::profile::{self, GatewayFormat, Profile, stored};
use crate::report::Residence;
use crate::secret::without_user;
use crate::session;
use crate::session::gateway::{Asked, Asker, Counted, Outcome, ProfileGateway};
use crate::world::World;
use crate::world::net::{Net, Route};

/// In [`Probe::NotTried`].
pub(crate) const NOT_APPLIED: &str = "the profile isn't applied here";
/// How often it is greeted, for a median.
const GREETINGS: usize = 3;

/// What the gateway says until then; `facts` hold what decides on the models, `invoke` says that they may be asked.
pub(crate) fn look(
    world: &World,
    profile: &Profile,
    (own, format): (&profile::Gateway, GatewayFormat<'_>),
    work: &Groundwork,
    facts: &Facts,
    invoke: bool,
    until: Instant,
) -> Probe<Gateway> {
    let mut found = Gateway { url: without_user(&own.url), ..Gateway::default() };
    let is_applied = stored(world, &profile.name).is_ok_and(|stored| stored.gateway() == Some(own));
    if !is_applied {
        found.key = Probe::NotTried(NOT_APPLIED.to_owned());
        return Probe::Got(found);
    }
    let key = match work.key(world, ProfileGateway { profile: &profile.name, gateway: own }, until) {
        Ok(key) => key,
        Err(fault) => {
            found.key = Probe::Failed(fault.into());
            return Probe::Got(found);
        }
    };
    found.key = Probe::Got(key.ends());
    let left = until.saturating_duration_since(Instant::now());
    // By the profile's way: the settings of the folder, which anybody may have written, name proxies and authorities too.
    let way = work.proxy(world, profile, until).clone();
    let way = way.map(|authorization| Route { authorization, ..session::route(world, profile) });
    let net = match way.and_then(|way| Net::new(world, &way, left)) {
        Ok(net) => net,
        Err(fault) => return Probe::Failed((&fault).into()),
    };
    let asker = Asker { net: &net, gateway: own, format, key, headers: headers(work) };
    let standings = residency(facts, profile);
    let models = models(&standings);
    let first = cheapest(&standings, |model| models.get(model) == Some(&true));
    let first = first.as_ref();
    thread::scope(|scope| {
        let greeted = scope.spawn(|| (0..GREETINGS).map(|_| asker.greet().into()).collect());
        let of_one = first.filter(|_| invoke);
        let large = of_one.map(|model| {
            let asker = &asker;
            scope.spawn(move || by_size(model, |size| asker.one_token(model, size), streams))
        });
        let others = models.iter().filter(|(model, _)| Some(*model) != of_one);
        let asked: Vec<_> = others
            .map(|(model, inside)| (model, (invoke && *inside).then(|| scope.spawn(|| asker.smallest(model)))))
            .collect();
        let counted = of_one.map(|model| scope.spawn(|| asker.count(model)));
        let longer = of_one.map(|model| scope.spawn(|| asker.longer(model)));
        let not_tried = if invoke { "its name leads outside the allowed regions" } else { NOT_WANTED };
        let answer = |(model, asked): (&String, Option<_>)| (model.clone(), brought(asked, not_tried));
        found.asked = asked.into_iter().map(answer).collect::<BTreeMap<_, Probe<Asked>>>();
        let (answer, large) = large.and_then(|large| large.join().ok()).unzip();
        found.asked.extend(of_one.cloned().zip(answer));
        found.large = large.flatten();
        found.counted = brought(counted, not_tried);
        found.longer = brought(longer, not_tried);
        found.greeted = greeted.join().unwrap_or_default();
    });
    one_by_one(&mut found, &asker, first.filter(|_| invoke));
    Probe::Got(found)
}

/// Whether an answer came, whatever became of it.
const fn streams(asked: &Asked) -> bool {
    matches!(asked.outcome, Outcome::Stream { .. } | Outcome::BrokeOff(_))
}

/// Asks again what was too much at once: a gateway may take a few requests side by side, and Claude Code has no more than
/// these. What is too much by itself stays so.
fn one_by_one(found: &mut Gateway, asker: &Asker<'_>, first: Option<&String>) {
    const TOO_MANY: u16 = 429;
    let is_refused = |asked: &Asked| matches!(&asked.outcome, Outcome::Refused(refusal) if refusal.status == TOO_MANY);
    let mut is_too_many = false;
    for (model, asked) in &mut found.asked {
        if !is_too_many && asked.got().is_some_and(is_refused) {
            *asked = asker.smallest(model).into();
            is_too_many = asked.got().is_some_and(is_refused);
        }
    }
    let Some(model) = first.filter(|_| !is_too_many) else { return };
    let is_uncounted =
        |counted: &Option<Counted>| matches!(counted, Some(Counted::Refused(refusal)) if refusal.status == TOO_MANY);
    if found.counted.got().is_some_and(is_uncounted) {
        found.counted = asker.count(model).into();
    }
    if found.longer.got().is_some_and(is_refused) {
        found.longer = asker.longer(model).into();
    }
    if found.large.as_ref().and_then(|large| large.answer.got()).is_some_and(is_refused) {
        let (_, large) = by_size(model, |size| asker.one_token(model, size), streams);
        found.large = large;
    }
}

/// The models that Claude Code dials, and whether their names say nothing of places abroad.
fn models(standings: &[Standing]) -> BTreeMap<String, bool> {
    let mut models = BTreeMap::new();
    for standing in standings {
        let stays = standing.verdict != Residence::Outside;
        models.entry(standing.model.clone()).and_modify(|all| *all &= stays).or_insert(stays);
    }
    models
}

/// `Name: value`, a line each, as Claude Code sends them along.
fn headers(work: &Groundwork) -> Vec<(String, String)> {
    let set = work.effective.env("ANTHROPIC_CUSTOM_HEADERS").and_then(|set| set.value.as_str()).unwrap_or_default();
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.trim().to_owned(), value.trim().to_owned()))
    };
    set.lines().filter_map(header).collect()
}
