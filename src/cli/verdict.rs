//! The verdict of [`crate::check`] in words: the contract's document, and what the process answers.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{client_version, elsewhere, provider};
use crate::check::client_version::Client;
use crate::check::judge::Judged;
use crate::code::{Exit, client as code, residency};
use crate::fault::Fault;
use crate::messages::{Message, Phrase, setup as words};
use crate::report::fleet::CheckVerdict;
use crate::setup::check::{self, By, Item, ItemState};
use crate::setup::render;
use crate::world::World;
use crate::world::clock::written;

/// A machine's verdict as data, with everybody's where everybody was asked.
pub(super) struct CheckReport {
    pub(super) document: Value,
    pub(super) users: Vec<Value>,
    /// Who wasn't asked, and why.
    pub(super) left_out: Vec<Phrase>,
    pub(super) exit: Exit,
}

/// What the process answers for a verdict.
pub(super) fn exit(state: ItemState) -> Exit {
    if state == ItemState::AsIntended { Exit::Done } else { Exit::Problem }
}

/// The word for people.
pub(super) fn word(state: ItemState) -> Message {
    match state {
        ItemState::AsIntended => words::VERDICT_AS_INTENDED,
        ItemState::Shadowed => words::VERDICT_SHADOWED,
        ItemState::Overridden => words::VERDICT_OVERRIDDEN,
        ItemState::Missing => words::VERDICT_MISSING,
        ItemState::Drifted => words::VERDICT_DRIFTED,
    }
}

/// The contract's word for a state.
pub(super) const fn name(state: ItemState) -> &'static str {
    match state {
        ItemState::AsIntended => CheckVerdict::AsIntended,
        ItemState::Shadowed => CheckVerdict::Shadowed,
        ItemState::Overridden => CheckVerdict::Overridden,
        ItemState::Missing => CheckVerdict::Missing,
        ItemState::Drifted => CheckVerdict::Drifted,
    }
    .name()
}

/// The contract's document; `users` is filled by who asked everybody.
pub(super) fn document(world: &World, judged: &Judged) -> Value {
    let Judged { intent, items, state, client, version, another, .. } = judged;
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
    let catalogue = &intent.loaded.catalogue;
    let refused = catalogue.provenance.refused.as_ref().map(Fault::code);
    let of_client = client.as_ref().and_then(Client::code);
    let of_pins = provider::opaque_pins(&intent.loaded.profile).into_iter().map(|_| &residency::NOT_PROVABLE);
    let another = another.as_ref().map(|_| &code::ANOTHER_APPLIED);
    let all =
        another.into_iter().chain(items.iter().filter_map(Item::code)).chain(of_client).chain(refused).chain(of_pins);
    json!({
        "at": written(world.now()),
        "code": another.or(check::code(items)).or(of_client).or(refused).map(|code| code.id),
        "codes": all.map(|code| code.id).collect::<BTreeSet<_>>(),
        "verdict": name(*state),
        "profile": intent.loaded.profile.name,
        "version": version,
        "genkan": env!("CARGO_PKG_VERSION"),
        "catalogue": catalogue.document(),
        "scope": intent.scope,
        "residency": provider::residency(&intent.loaded.profile),
        "items": items.iter().map(|item| json!({
            "target": item.target,
            "key": item.path.to_string(),
            "state": name(item.state),
            "was": value(item, &item.was),
            "wanted": value(item, &item.wanted),
            "by": by(&item.by),
        })).collect::<Vec<_>>(),
        "not_enforced": intent.not_enforced().iter().map(|(key, _)| key).collect::<Vec<_>>(),
        "claude": client.as_ref().map(client_version::document),
        "elsewhere": elsewhere::document(world, intent.scope, Some(&intent.loaded.profile.name)),
        "users": [],
    })
}
