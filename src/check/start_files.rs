//! What a terminal makes of Claude Code that this process doesn't see: an alias, a script or a variable of the person's start
//! files. A fleet's agent, `sudo` and a terminal from before an edit have none of them.

use std::path::Path;

use super::judge::{Judged, somebodys};
use crate::claude::Origin;
use crate::code::{client, residency};
use crate::doctor::{Lead, Wrapper, wrappers};
use crate::fault::Fault;
use crate::messages::client as words;
use crate::profile::Profile;
use crate::profile::routing::variable_of;
use crate::setup::check::{By, Item, ItemState};
use crate::setup::intent::Intent;
use crate::world::shell::{Export, StartFile, exports, start_files};
use crate::world::{CONFIG_DIR, World};

/// How Claude Code is started here, where that leads out of the profile's residency; `program` is the one on the path.
pub fn leading(world: &World, intent: &Intent, program: Option<&str>, files: &[StartFile]) -> Vec<Wrapper> {
    let mut found = wrappers(world, &intent.loaded.profile, &intent.layers, program.map(Path::new), files);
    found.retain(|wrapper| wrapper.leads.is_some());
    found
}

/// The same as an error, for whoever asks for the value in force.
pub fn fault(wrapper: Wrapper) -> Option<Fault> {
    let Lead { to, .. } = wrapper.leads?;
    Some(Fault::new(&residency::WRAPPED).with("place", wrapper.place).with("to", to))
}

/// What isn't as intended there, though it is here; `judge` judges a machine as this one was.
pub(super) fn items(world: &World, judged: &Judged, judge: impl Fn(&World) -> Option<Judged>) -> Vec<Item> {
    if judged.state == ItemState::Missing || !world.dirs.has_home() {
        return Vec::new();
    }
    let files = start_files(world);
    let program = judged.client.as_ref().map(|client| client.path.as_str());
    let mut items: Vec<Item> = leading(world, &judged.intent, program, &files).into_iter().filter_map(led).collect();
    let exports = known(world, &files, &judged.intent.loaded.profile);
    if exports.is_empty() {
        return items;
    }
    let vars = exports.iter().map(|export| (export.name.as_str(), Some(export.value.as_str()))).collect();
    let there = world.started(&vars, false);
    let found = judge(&there);
    let moved =
        exports.iter().find(|export| export.name == CONFIG_DIR).filter(|_| there.dirs.claude != world.dirs.claude);
    let new: Vec<Item> = match (moved, found) {
        // Of the other folder's values none says more than that it is another folder, or where it leads.
        (Some(_), Some(found)) if found.state == ItemState::AsIntended => Vec::new(),
        (Some(export), _) if items.iter().any(|item| item.target == export.place) => Vec::new(),
        (Some(export), _) => vec![elsewhere(export)],
        (None, found) => {
            found.into_iter().flat_map(|found| found.items).filter_map(|item| at_place(item, &exports)).collect()
        }
    };
    let is_told = |item: &Item| {
        let is_same = |known: &Item| known.path == item.path && known.target == item.target;
        items.iter().any(is_same)
            || judged.items.iter().any(|known| known.state != ItemState::AsIntended && is_same(known))
    };
    let new: Vec<_> = new.into_iter().filter(|item| !is_told(item)).collect();
    items.extend(new);
    items
}

/// The variables that decide for this profile.
fn known(world: &World, files: &[StartFile], profile: &Profile) -> Vec<Export> {
    let is_known = |export: &Export| export.name == CONFIG_DIR || variable_of(&export.name, profile).is_some();
    exports(world, files).into_iter().filter(is_known).collect()
}

fn led(wrapper: Wrapper) -> Option<Item> {
    let Lead { name, to, .. } = wrapper.leads?;
    let item = somebodys(wrapper.place, &name, words::LEAVES, &residency::WRAPPED);
    Some(Item { was: Some(to.into()), ..item })
}

fn elsewhere(Export { name, value, place }: &Export) -> Item {
    let item = somebodys(place.clone(), name, words::TERMINAL_ELSEWHERE, &client::WRAPPED);
    Item { was: Some(value.as_str().into()), ..item }
}

/// What the shell is blamed for, at the line that it has it from.
fn at_place(item: Item, exports: &[Export]) -> Option<Item> {
    let is_shells = item.state != ItemState::AsIntended && item.by == By::Layer(Origin::Shell);
    let name = item.path.to_string();
    let name = name.strip_prefix("env.").unwrap_or(&name);
    let export = exports.iter().find(|export| export.name == name).filter(|_| is_shells)?;
    Some(Item { target: export.place.clone(), ..item })
}
