//! Asks Vertex AI itself: the smallest real request to each pinned model, at Claude Code's own path.
//!
//! There is no account to ask where a model is processed, so only the location decides whether a request may be sent:
//! nothing goes out to one that isn't inside, or to an address that isn't Google's or the profile's.

use std::collections::BTreeMap;

use super::Probing;
use super::account::Ask;
use super::asking::{Replies, prompts};
use super::models;
use crate::doctor::facts::account::{Access, Account};
use crate::doctor::facts::{NOT_WANTED, Probe};
use crate::doctor::residency::{Asked, Standing, catalogue, residency, started};
use crate::models::location::PROJECT;
use crate::profile::Google;
use crate::session::invoke::VertexModels;
use crate::world::deadline::left;
use crate::world::net::Net;

/// What the models say until then; `facts` hold what decides on them.
pub(crate) fn look(probing: Probing<'_>, google: &Google, ask: Ask) -> Account {
    let Probing { world, profile, work, facts, until } = probing;
    let access = match work.google(world, profile, until) {
        Ok(access) => access,
        Err(fault) => return Account::without_access(fault),
    };
    let standings = residency(facts, profile);
    let Some(one) = standings.first() else { return Account::without_settings() };
    let mut found = Account {
        access: Probe::Got(Access {
            source: access.kind.name().to_owned(),
            control_plane: String::new(),
            runtime: one.asked.as_ref().map(|asked| asked.base.clone()).unwrap_or_default(),
        }),
        ..Account::default()
    };
    let left = left(until);
    let way = models::way(world, profile, work, until);
    let net = match way.and_then(|way| Net::new(world, &way, left)) {
        Ok(net) => net,
        Err(fault) => {
            let not_asked = |standing: &Standing| (standing.model.clone(), Probe::NotTried(fault.to_string()));
            found.invoked = standings.iter().map(not_asked).collect();
            return found;
        }
    };
    let set = work.effective.text(PROJECT).unwrap_or_default();
    let project = if set.is_empty() { &google.project } else { set };
    let ways = ways(&standings);
    let headers = work.custom_headers();
    let inside = ways.iter().filter(|_| ask.invoke);
    let inside = inside.filter_map(|(model, asked)| {
        let Asked { base, location, .. } = asked.as_ref()?;
        Some((model.as_str(), VertexModels { access, net: &net, base, project, location, headers: &headers }))
    });
    let inside: BTreeMap<&str, _> = inside.collect();
    let first = started(facts, profile);
    let catalogue = facts.models.got().and_then(catalogue);
    let prompts = prompts(work, catalogue.as_deref());
    let one = |model: &str, size| inside[model].one_token(model, size);
    let asked = ways.keys().filter(|model| inside.contains_key(model.as_str()));
    let mut replies = Replies::of(asked, first.as_ref(), one);
    replies.again(until, prompts, one);
    let why = if ask.invoke { "it is not asked for inside" } else { NOT_WANTED };
    replies.not_tried(ways.into_keys(), why);
    (found.invoked, found.large, found.crowded) = (replies.of, replies.large, replies.crowded);
    found.unsteady = replies.unsteady;
    found
}

/// The way to each model, where every tier that leads to it stays inside.
fn ways(standings: &[Standing]) -> BTreeMap<String, Option<Asked>> {
    let mut ways: BTreeMap<String, Option<Asked>> = BTreeMap::new();
    for standing in standings {
        let way = standing.asked.clone().filter(|_| standing.stays());
        let known = ways.entry(standing.model.clone()).or_insert_with(|| way.clone());
        if way.is_none() {
            *known = None;
        }
    }
    ways
}
