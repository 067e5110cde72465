//! Whether a machine still is as intended, judged on the merged result that Claude Code will use.
//!
//! Pure. A value can be right in our file and still not be what Claude Code uses; a file can be right and a
//! variable beside it lead elsewhere. Both are found here.

use serde_json::Value;

use super::desired::Desired;
use super::ledger::{Applied, Format};
use super::plan::{Action, Author, Change, FilePlan, Plan};
use super::step::Path;
use crate::claude::{Effective, Origin, Resolved, Scope};
use crate::code::{Code, client, residency};
use crate::messages::Message;
use crate::profile::conflicts::Conflict;

/// One value and how it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub target: String,
    pub path: Path,
    pub state: State,
    /// What is there, or what Claude Code uses instead.
    pub was: Option<Value>,
    pub wanted: Option<Value>,
    pub by: By,
    /// Why a value beside the profile leads elsewhere.
    pub why: Option<Message>,
}

impl Item {
    /// What `genkan explain` tells of it; `doctor` finds the same.
    pub fn code(&self) -> Option<&'static Code> {
        Some(match (self.state, &self.by) {
            (State::AsIntended, _) => return None,
            (State::Shadowed, _) => &client::HIDDEN,
            (State::Overridden, _) if self.why.is_some() => &client::DEFEATED,
            (State::Overridden, _) => &client::OVERRIDDEN,
            (State::Missing, _) => &client::NOT_SET_UP,
            (State::Drifted, By::Dialog) => &residency::PIN_MOVED,
            (State::Drifted, _) => &client::DIFFERS,
        })
    }
}

/// How one value stands; the worst one is the machine's verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    AsIntended,
    /// Right in a managed source that a higher one hides.
    Shadowed,
    /// Right in its file, but another layer wins.
    Overridden,
    /// Never applied here.
    Missing,
    /// Changed since genkan wrote it.
    Drifted,
}

/// Who made it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    Nobody,
    /// An older profile or genkan.
    Ours,
    /// Claude Code's "Newer model available" dialog.
    Dialog,
    /// Claude Code's own setup wizard.
    Wizard,
    Somebody,
    Layer(Origin),
}

/// Switches whose providers Claude Code has a wizard for.
const SWITCHES: [&str; 2] = ["CLAUDE_CODE_USE_BEDROCK", "CLAUDE_CODE_USE_VERTEX"];

/// Judges every value of a plan against the layers; `conflicts` are variables beside it that lead elsewhere.
pub fn judge(
    plan: &Plan,
    applied: Option<&Applied>,
    effective: &Effective,
    conflicts: &[Conflict],
    scope: Scope,
) -> Vec<Item> {
    let mut items = Vec::new();
    for file in &plan.files {
        let wiped = is_wiped(file, applied);
        for change in &file.changes {
            let (state, by) = in_file(file, change, applied, wiped);
            let item = Item {
                target: file.file.display().to_string(),
                path: change.path.clone(),
                state,
                was: change.was.clone(),
                wanted: change.now.clone(),
                by,
                why: None,
            };
            items.push(if file.format == Format::Settings { in_effect(item, effective, scope) } else { item });
        }
    }
    items.extend(conflicts.iter().map(|conflict| Item {
        target: conflict.origin.to_string(),
        path: Path::keys([conflict.name.as_str()]),
        state: if conflict.routing.is_dormant() { State::AsIntended } else { State::Overridden },
        was: conflict.value.as_deref().map(Value::from),
        wanted: None,
        by: By::Layer(conflict.origin.clone()),
        why: Some(conflict.routing.why),
    }));
    items
}

/// The wanted values that Claude Code doesn't use, each with the layer that it uses instead.
pub fn overruling<'a>(desired: &'a Desired, effective: &'a Effective, scope: Scope) -> Vec<(&'a Path, &'a Origin)> {
    let settings = desired.targets.iter().filter(|target| target.format == Format::Settings);
    let wanted = settings.flat_map(|target| &target.keys).filter(|(path, wanted)| wanted.is_some() && !adds_up(path));
    wanted
        .filter_map(|(path, wanted)| match used(path, effective) {
            Some(used) if is_same(Some(used), wanted.as_ref()) => None,
            Some(used) => Some((path, &used.origin)),
            None => Some((path, hiding(effective, scope)?)),
        })
        .collect()
}

/// The source that hides a managed value and sets none itself.
fn hiding(effective: &Effective, scope: Scope) -> Option<&Origin> {
    effective.strongest().filter(|_| scope == Scope::Managed)
}

/// The worst state of all; of nothing, as intended.
pub fn verdict(items: &[Item]) -> State {
    items.iter().map(|item| item.state).max().unwrap_or(State::AsIntended)
}

/// The code of the first value that stands worst.
pub fn code(items: &[Item]) -> Option<&'static Code> {
    let worst = verdict(items);
    items.iter().find(|item| item.state == worst).and_then(Item::code)
}

fn in_file(file: &FilePlan, change: &Change, applied: Option<&Applied>, wiped: bool) -> (State, By) {
    let was_ours = applied
        .and_then(|applied| applied.written(&file.file))
        .is_some_and(|written| written.entry(&change.path).is_some());
    match (change.action, change.by) {
        (Action::Keep, _) => (State::AsIntended, By::Nobody),
        (Action::Add, _) if !was_ours => (State::Missing, By::Nobody),
        (Action::Add, _) if wiped => (State::Drifted, By::Wizard),
        (_, Author::Ours) => (State::Drifted, By::Ours),
        (Action::Replace, _) if is_pin(&change.path) && leaves(change) => (State::Drifted, By::Dialog),
        _ if was_ours || change.now.is_none() => (State::Drifted, By::Somebody),
        _ => (State::Missing, By::Somebody),
    }
}

/// Claude Code's wizards remove the pins and keep the switch: nothing else does just that.
fn is_wiped(file: &FilePlan, applied: Option<&Applied>) -> bool {
    let written = applied.and_then(|applied| applied.written(&file.file));
    let blank = Some(Value::from(""));
    let pins = || file.changes.iter().filter(|change| is_pin(&change.path));
    let switch = file
        .changes
        .iter()
        .any(|change| SWITCHES.contains(&change.path.name()) && change.action == Action::Keep && change.now != blank);
    written.is_some() && switch && pins().count() > 0 && pins().all(|change| change.was.is_none())
}

fn is_pin(path: &Path) -> bool {
    path.name().starts_with("ANTHROPIC_DEFAULT_") && path.name().ends_with("_MODEL")
}

/// Whether the pin's geography is another one now.
fn leaves(change: &Change) -> bool {
    let geography = |value: &Option<Value>| {
        value.as_ref()?.as_str()?.split_once(".anthropic.").map(|(geography, _)| geography.to_owned())
    };
    let (was, wanted) = (geography(&change.was), geography(&change.now));
    was.is_some() && was != wanted
}

/// What Claude Code uses may be another layer's value.
fn in_effect(item: Item, effective: &Effective, scope: Scope) -> Item {
    if item.state != State::AsIntended || adds_up(&item.path) {
        return item;
    }
    let resolved = used(&item.path, effective);
    if is_same(resolved, item.wanted.as_ref()) {
        return item;
    }
    let hidden = || hiding(effective, scope).map_or(By::Nobody, |origin| By::Layer(origin.clone()));
    let (was, by) = resolved.map_or_else(
        || (None, hidden()),
        |resolved| (Some(resolved.value.clone()), By::Layer(resolved.origin.clone())),
    );
    let state = if scope == Scope::Managed { State::Shadowed } else { State::Overridden };
    Item { state, was, by, ..item }
}

/// An element of a list is in effect wherever the list is.
fn adds_up(path: &Path) -> bool {
    path.split().1.is_some()
}

fn used<'a>(path: &Path, effective: &'a Effective) -> Option<&'a Resolved> {
    match path.split().0[..] {
        ["env", name] => effective.env(name),
        ref keys => effective.setting(&keys.join(".")),
    }
}

fn is_same(resolved: Option<&Resolved>, wanted: Option<&Value>) -> bool {
    resolved.map(|resolved| text(&resolved.value)) == wanted.map(text)
}

/// Claude Code reads numbers and switches of `env` as text.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
