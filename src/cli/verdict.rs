//! A profile held against what Claude Code will really use, as a verdict, and as the contract's document.

use serde_json::{Value, json};

use super::release::Client;
use crate::claude::{Effective, Layer, Scope, layers};
use crate::code::Exit;
use crate::fault::{Fault, Result};
use crate::guard::credential_use::{self, Lead};
use crate::messages::{Message, client, setup as words};
use crate::profile::routing::{When, of_profile};
use crate::profile::{Request, load};
use crate::setup::check::{By, Item, State, code, verdict};
use crate::setup::intent::Intent;
use crate::setup::render;
use crate::setup::step::Path;
use crate::world::World;
use crate::world::clock::written;

/// A machine's verdict as data, with everybody's where everybody was asked.
pub(super) struct Report {
    pub(super) document: Value,
    pub(super) users: Vec<Value>,
    pub(super) exit: Exit,
}

/// What the process answers for a verdict.
pub(super) fn exit(state: State) -> Exit {
    if state == State::AsIntended { Exit::Done } else { Exit::Problem }
}

/// A profile beside what Claude Code will really use.
pub(super) struct Judged {
    pub(super) intent: Intent,
    /// What Claude Code reads here, merged.
    pub(super) settings: Effective,
    pub(super) items: Vec<Item>,
    pub(super) state: State,
    /// Claude Code, where it is found.
    pub(super) client: Option<Client>,
}

/// Judges the merged result that Claude Code will use; `scope` is by default where the profile is applied.
///
/// # Errors
/// A file that Claude Code would reject, a profile that can't be loaded.
pub(super) fn judge(world: &World, profile: Option<String>, scope: Option<Scope>) -> Result<Judged> {
    let request = Request { name: profile, scope, ..Request::default() };
    let loaded = load(world, &request)?;
    let (intent, ledger) = Intent::here(world, loaded, layers::read(world, &world.cwd), scope)?;
    if let Some(fault) = unread(&intent) {
        return Err(fault);
    }
    let settings = Effective::new(&intent.layers);
    let profile = &intent.loaded.profile;
    let mut items = intent.items(world, &ledger)?;
    // Where the profile isn't applied, nothing is in force that could be led astray.
    let is_applied = verdict(&items) != State::Missing;
    let leads = if is_applied { credential_use::leaving(world, profile, &settings)? } else { Vec::new() };
    // A model that the lists close leads nowhere.
    for item in items.iter_mut().filter(|item| item.why.is_some()) {
        let name = item.path.to_string();
        let names_a_model = of_profile(&name, profile).is_some_and(|routing| routing.when == When::OtherModel);
        if names_a_model && !leads.iter().any(|lead| name == lead.name) {
            item.state = State::AsIntended;
        }
    }
    items.extend(leaving(&settings, leads, &items));
    let client = Client::find(world, &intent.loaded.catalogue, intent.scope);
    let state = verdict(&items);
    // What is written is right, and nobody obeys it.
    let is_ignored = client.as_ref().is_some_and(Client::ignores_managed);
    let state = if is_ignored { state.max(State::Overridden) } else { state };
    Ok(Judged { intent, settings, items, state, client })
}

/// The leads that are no value of the profile's, nor beside one: a hook that brings a model, say.
fn leaving(settings: &Effective, leads: Vec<Lead>, known: &[Item]) -> Vec<Item> {
    let is_known = |lead: &Lead| {
        let setter = settings.env(&lead.name).or_else(|| settings.setting(&lead.name)).map(|setter| &setter.origin);
        let is_it = |item: &Item| item.state != State::AsIntended && item.path.to_string().ends_with(&lead.name);
        setter == lead.origin.as_ref() && known.iter().any(is_it)
    };
    let item = |Lead { name, to, origin }: Lead| {
        let origin = origin?;
        Some(Item {
            target: origin.to_string(),
            path: Path::keys([name.as_str()]),
            state: State::Overridden,
            was: Some(to.into()),
            wanted: None,
            by: By::Layer(origin),
            why: Some(client::LEAVES),
        })
    };
    leads.into_iter().filter(|lead| !is_known(lead)).filter_map(item).collect()
}

/// Why Claude Code doesn't read what is judged here: it drops the file whole, or doesn't even start.
fn unread(intent: &Intent) -> Option<Fault> {
    let targets =
        |layer: &Layer| intent.desired.targets.iter().any(|target| layer.origin.path() == Some(target.file.as_path()));
    let dropped = intent.layers.dropped().filter(|layer| targets(layer));
    intent.layers.fatal().chain(dropped).find_map(|layer| layer.content.fault(&layer.origin))
}

/// The word for people.
pub(super) fn word(state: State) -> Message {
    match state {
        State::AsIntended => words::VERDICT_AS_INTENDED,
        State::Shadowed => words::VERDICT_SHADOWED,
        State::Overridden => words::VERDICT_OVERRIDDEN,
        State::Missing => words::VERDICT_MISSING,
        State::Drifted => words::VERDICT_DRIFTED,
    }
}

/// The contract's word for a state.
pub(super) fn name(state: State) -> &'static str {
    match state {
        State::AsIntended => "as-intended",
        State::Shadowed => "shadowed",
        State::Overridden => "overridden",
        State::Missing => "missing",
        State::Drifted => "drifted",
    }
}

/// The contract's document; `users` is filled by who asked everybody.
pub(super) fn document(world: &World, judged: &Judged) -> Value {
    let Judged { intent, items, state, client, .. } = judged;
    let by = |by: &By| match by {
        By::Nobody => Value::Null,
        By::Ours => "genkan".into(),
        By::Dialog => "client-dialog".into(),
        By::Wizard => "client-wizard".into(),
        By::Somebody => "somebody".into(),
        By::Layer(origin) => origin.to_string().into(),
    };
    let value = |item: &Item, value: &Option<Value>| {
        value.as_ref().map_or(Value::Null, |value| render::masked(&item.path, value))
    };
    // The contract's verdicts have no word for "hidden by a higher managed source": another value is in force.
    let verdict = if *state == State::Shadowed { State::Overridden } else { *state };
    json!({
        "at": written(world.now()),
        "code": code(items).or_else(|| client.as_ref()?.code()).map(|code| code.id),
        "verdict": name(verdict),
        "profile": intent.loaded.profile.name,
        "version": intent.loaded.profile.version,
        "genkan": env!("CARGO_PKG_VERSION"),
        "scope": intent.scope,
        "residency": if intent.loaded.profile.format().says_where() { "configured" } else { "not-provable" },
        "items": items.iter().map(|item| json!({
            "target": item.target,
            "key": item.path.to_string(),
            "state": name(item.state),
            "was": value(item, &item.was),
            "wanted": value(item, &item.wanted),
            "by": by(&item.by),
        })).collect::<Vec<_>>(),
        "not_enforced": intent.not_enforced(),
        "claude": client.as_ref().map(Client::document),
        "users": [],
    })
}
