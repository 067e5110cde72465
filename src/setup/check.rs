//! Whether a machine still is as intended, judged on the merged result that Claude Code will use.
//!
//! Pure. A value can be right in our file and still not be what Claude Code uses; a file can be right and a
//! variable beside it lead elsewhere. Both are found here; `check/judge` adds what has to be asked for beside the values:
//! who signs, whether the hooks' program is there, what start files make of it, Claude Code's version.

use std::path::Path as FilePath;

use serde_json::Value;

use super::desired::Desired;
use super::ledger::{Applied, Format};
use super::plan::{Action, Author, Change, FilePlan, Plan};
use super::rights::{self, Wrong};
use super::step::Path;
use super::stored::StoredCopy;
use crate::claude::origin::Source;
use crate::claude::scope::managed_folder;
use crate::claude::{Effective, Origin, Resolved, Scope};
use crate::code::{Code, client, plan as records, residency};
use crate::messages::{Message, client as clients, setup as words};
use crate::models::Tier;
use crate::models::id::{Form, plain};
use crate::models::resolve::is_denied;
use crate::models::wiring::{BEDROCK, SMALL_FAST, VERTEX, texts};
use crate::profile::Profile;
use crate::profile::conflicts::Conflict;

/// One value and how it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub target: String,
    pub path: Path,
    pub state: ItemState,
    /// What is there, or what Claude Code uses instead.
    pub was: Option<Value>,
    pub wanted: Option<Value>,
    /// Somebody else's value would be lost: `setup` replaces it on purpose, or not at all.
    pub is_conflict: bool,
    pub by: By,
    /// Why a value beside the profile leads elsewhere, or what is wrong with a file.
    pub why: Option<Message>,
    /// What is found where no value is the matter: a file's rights, the stored profile.
    pub finding: Option<&'static Code>,
}

impl Item {
    /// What `genkan explain` tells of it; `doctor` finds the same.
    pub fn code(&self) -> Option<&'static Code> {
        if let Some(finding) = self.finding {
            return Some(finding);
        }
        Some(match (self.state, &self.by) {
            (ItemState::AsIntended, _) => return None,
            (ItemState::Shadowed, _) => &client::HIDDEN,
            (ItemState::Overridden, _) if self.why.is_some() => &client::DEFEATED,
            (ItemState::Overridden, _) => &client::OVERRIDDEN,
            (ItemState::Missing, _) => &client::NOT_SET_UP,
            (ItemState::Drifted, By::Dialog) => &residency::PIN_MOVED,
            (ItemState::Drifted, By::Wizard) if is_pin(&self.path) && self.was.is_some() => &residency::PIN_MOVED,
            (ItemState::Drifted, _) => &client::DIFFERS,
        })
    }
}

/// How one value stands; the worst one is the machine's verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemState {
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
const SWITCHES: [&str; 2] = [BEDROCK, VERTEX];

/// Judges every value of a plan against the layers; `conflicts` are variables beside it that lead elsewhere. What this
/// very profile has `enforced` for everybody on the machine overrules nothing of it.
pub fn judge(
    plan: &Plan,
    applied: Option<&Applied>,
    effective: &Effective,
    conflicts: &[Conflict],
    scope: Scope,
    enforced: Option<&FilePath>,
) -> Vec<Item> {
    let mut items = Vec::new();
    for file in &plan.files {
        let (wiped, wizard) = (is_wiped(file, applied), is_rewritten(file, applied));
        for change in &file.changes {
            let (state, by) = in_file(file, change, applied, wiped, wizard);
            let item = Item {
                target: file.file.display().to_string(),
                path: change.path.clone(),
                state,
                was: change.was.clone(),
                wanted: change.now.clone(),
                is_conflict: change.is_conflict(),
                by,
                why: None,
                finding: None,
            };
            items.push(if file.format == Format::Settings {
                in_effect(item, effective, scope, enforced)
            } else {
                item
            });
        }
    }
    items.extend(conflicts.iter().map(|conflict| Item {
        target: conflict.origin.to_string(),
        path: Path::keys([conflict.name.as_str()]),
        state: if conflict.routing.is_dormant(&conflict.origin) {
            ItemState::AsIntended
        } else {
            ItemState::Overridden
        },
        was: conflict.value.as_deref().map(Value::from),
        wanted: None,
        is_conflict: false,
        by: By::Layer(conflict.origin.clone()),
        why: Some(conflict.routing.why),
        finding: None,
    }));
    items
}

/// Files that ordinary people can't read, or that others can change, as parts of the verdict.
pub fn rights(wrong: &[Wrong]) -> impl Iterator<Item = Item> {
    wrong.iter().map(|one| Item {
        target: one.file.display().to_string(),
        path: Path::keys([rights::MODE]),
        // What isn't genkan's `setup` doesn't change.
        state: if one.is_ours { ItemState::Drifted } else { ItemState::Overridden },
        was: Some(one.is().into()),
        wanted: Some(one.wanted().into()),
        is_conflict: false,
        by: By::Somebody,
        why: Some(one.what.why()),
        finding: Some(one.what.code()),
    })
}

/// The stored profile, which the hooks obey, as a part of the verdict.
pub fn copy(file: &FilePath, copy: &StoredCopy) -> Option<Item> {
    let (was, wanted, by, why, finding) = match copy {
        StoredCopy::Same => return None,
        StoredCopy::Changed => (None, None, By::Somebody, words::COPY_CHANGED, &client::COPY_CHANGED),
        StoredCopy::Older { stored, source } => {
            (Some(stored.as_str()), Some(source.as_str()), By::Ours, words::SOURCE_NEWER, &client::SOURCE_NEWER)
        }
    };
    Some(Item {
        target: file.display().to_string(),
        path: Path::keys(["profile"]),
        state: ItemState::Drifted,
        was: was.map(Value::from),
        wanted: wanted.map(Value::from),
        is_conflict: false,
        by,
        why: Some(why),
        finding: Some(finding),
    })
}

/// The record of what genkan wrote, which is gone or breaks off, as a part of the verdict.
pub fn record_lost(file: &FilePath, why: Message) -> Item {
    Item {
        target: file.display().to_string(),
        path: Path::keys(["ledger"]),
        state: ItemState::Drifted,
        was: None,
        wanted: None,
        is_conflict: false,
        by: By::Nobody,
        why: Some(why),
        finding: Some(&records::LEDGER_LOST),
    }
}

/// The wanted values that Claude Code doesn't use, each with the layer that it uses instead.
pub fn overruling<'a>(
    desired: &'a Desired,
    effective: &'a Effective,
    scope: Scope,
    enforced: Option<&FilePath>,
) -> Vec<(&'a Path, &'a Origin)> {
    let settings = desired.targets.iter().filter(|target| target.format == Format::Settings);
    let wanted = settings.flat_map(|target| &target.keys).filter(|(path, wanted)| wanted.is_some() && !adds_up(path));
    wanted
        .filter_map(|(path, wanted)| match used(path, effective) {
            Some(used) if is_by(used, enforced) || is_same(Some(used), wanted.as_ref()) => None,
            Some(used) => Some((path, culprit(used, wanted.as_ref()))),
            None => Some((path, hiding(effective, scope)?)),
        })
        .collect()
}

/// The source that hides a managed value and sets none itself.
fn hiding(effective: &Effective, scope: Scope) -> Option<&Origin> {
    effective.strongest().filter(|_| scope == Scope::Managed)
}

/// The worst state of all; of nothing, as intended.
pub fn verdict(items: &[Item]) -> ItemState {
    items.iter().map(|item| item.state).max().unwrap_or(ItemState::AsIntended)
}

/// The code of the first value that stands worst.
pub fn code(items: &[Item]) -> Option<&'static Code> {
    let worst = verdict(items);
    items.iter().find(|item| item.state == worst).and_then(Item::code)
}

fn in_file(file: &FilePlan, change: &Change, applied: Option<&Applied>, wiped: bool, wizard: bool) -> (ItemState, By) {
    let was_ours = applied
        .and_then(|applied| applied.written(&file.file))
        .is_some_and(|written| written.entry(&change.path).is_some());
    match (change.action, change.by) {
        (Action::Keep, _) => (ItemState::AsIntended, By::Nobody),
        (Action::Add, _) if applied.is_none() => (ItemState::Missing, By::Nobody),
        // The profile, or this machine, has got something more since `setup` ran.
        (Action::Add, _) if !was_ours => (ItemState::Drifted, By::Nobody),
        (Action::Add, _) if wiped => (ItemState::Drifted, By::Wizard),
        (_, Author::Ours) => (ItemState::Drifted, By::Ours),
        _ if was_ours && wizard && is_wizards(&change.path) => (ItemState::Drifted, By::Wizard),
        (Action::Replace, _) if is_pin(&change.path) && leaves(change) => (ItemState::Drifted, By::Dialog),
        _ if was_ours || change.now.is_none() => (ItemState::Drifted, By::Somebody),
        _ => (ItemState::Missing, By::Somebody),
    }
}

/// What Claude Code's wizards ask for, besides the pins: where, and whose credentials.
const OF_WIZARDS: [&str; 5] =
    ["AWS_REGION", "AWS_PROFILE", "CLOUD_ML_REGION", "ANTHROPIC_VERTEX_PROJECT_ID", SMALL_FAST];

fn is_wizards(path: &Path) -> bool {
    is_pin(path) || OF_WIZARDS.contains(&path.name())
}

/// Seen (2.1.332): `/setup-bedrock` writes pins of its own and takes away an empty name of the oldest variable for the small
/// model, which nobody misses: the dialog of a newer model writes one pin alone, and a person no such thing.
fn is_rewritten(file: &FilePlan, applied: Option<&Applied>) -> bool {
    let written = applied.and_then(|applied| applied.written(&file.file));
    let is_gone = |change: &&Change| change.path.name() == SMALL_FAST && change.was.is_none();
    let is_moved = |change: &&Change| is_wizards(&change.path) && change.action == Action::Replace;
    written.is_some()
        && file.changes.iter().any(|change| is_gone(&change) && change.now.is_some())
        && file.changes.iter().any(|change| is_moved(&change))
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
    Tier::of_variable(path.name()).is_some()
}

/// Whether the pin's geography is another one now.
fn leaves(change: &Change) -> bool {
    let geography =
        |value: &Option<Value>| Form::parse(&plain(value.as_ref()?.as_str()?)).geography_behind().map(str::to_owned);
    let (was, wanted) = (geography(&change.was), geography(&change.now));
    was.is_some() && was != wanted
}

/// What Claude Code uses may be another layer's value.
fn in_effect(item: Item, effective: &Effective, scope: Scope, enforced: Option<&FilePath>) -> Item {
    let resolved = used(&item.path, effective);
    let is_enforced = resolved.is_some_and(|resolved| is_by(resolved, enforced));
    // What everybody has from the machine nobody misses in their own file.
    if item.was.is_none() && (is_enforced || is_given(resolved, &item)) {
        return Item { state: ItemState::AsIntended, ..item };
    }
    if item.state != ItemState::AsIntended || adds_up(&item.path) {
        return item;
    }
    if is_enforced || is_same(resolved, item.wanted.as_ref()) {
        return item;
    }
    let hidden = || hiding(effective, scope).map_or(By::Nobody, |origin| By::Layer(origin.clone()));
    let (was, by) = resolved.map_or_else(
        || (None, hidden()),
        |resolved| (Some(resolved.value.clone()), By::Layer(culprit(resolved, item.wanted.as_ref()).clone())),
    );
    let is_hidden = match &by {
        By::Layer(Origin::Managed(Source::File(by))) => {
            managed_folder(by) != managed_folder(FilePath::new(&item.target))
        }
        By::Layer(_) | By::Nobody | By::Ours | By::Dialog | By::Wizard | By::Somebody => true,
    };
    let state = if scope == Scope::Managed && is_hidden { ItemState::Shadowed } else { ItemState::Overridden };
    Item { state, was, by, ..item }
}

/// Whether an administrator sets just this value.
fn is_given(resolved: Option<&Resolved>, item: &Item) -> bool {
    let Some((resolved, wanted)) = resolved.zip(item.wanted.as_ref()) else { return false };
    if !adds_up(&item.path) {
        return resolved.origin.is_managed() && is_same(Some(resolved), Some(wanted));
    }
    let holds = |value: &Value| value.as_array().is_some_and(|entries| entries.contains(wanted));
    resolved.parts().any(|(origin, part)| origin.is_managed() && holds(part))
}

/// Who makes a value another one than is wanted: of a list that several add to, whoever adds what doesn't belong to it.
fn culprit<'a>(resolved: &'a Resolved, wanted: Option<&Value>) -> &'a Origin {
    let wanted = wanted.and_then(Value::as_array);
    let widens = |part: &Value| {
        let entries = part.as_array().into_iter().flatten();
        wanted.is_some_and(|wanted| entries.clone().any(|entry| !wanted.contains(entry)))
    };
    resolved.joined.iter().rev().find(|(_, part)| widens(part)).map_or(&resolved.origin, |(origin, _)| origin)
}

/// The tiers that other managed settings close although the profile opens them: Claude Code then takes another model
/// without a word. `ours` is genkan's own file.
pub fn denied(profile: &Profile, effective: &Effective, ours: &FilePath) -> Vec<Item> {
    let Some(all) = effective.setting("deniedModels") else { return Vec::new() };
    let whole = [(all.origin.clone(), all.value.clone())];
    let parts = if all.joined.is_empty() { &whole[..] } else { &all.joined };
    let open = || Tier::ALL.into_iter().filter_map(|tier| Some((tier, profile.models.of_tier(tier)?)));
    let closes = |list: &Value| {
        let list = texts(list).unwrap_or_default();
        open().any(|(tier, model)| is_denied(&list, tier.name()) || is_denied(&list, model))
    };
    let others = parts.iter().filter(|(origin, list)| origin.path() != Some(ours) && closes(list));
    let item = |(origin, list): &(Origin, Value)| Item {
        target: origin.to_string(),
        path: Path::keys(["deniedModels"]),
        state: ItemState::Overridden,
        was: Some(list.clone()),
        wanted: None,
        is_conflict: false,
        by: By::Layer(origin.clone()),
        why: Some(clients::TIER_DENIED),
        finding: Some(&client::OVERRIDDEN),
    };
    others.map(item).collect()
}

/// Whether it is the value of this file, where there is such a file.
fn is_by(resolved: &Resolved, file: Option<&FilePath>) -> bool {
    file.is_some() && resolved.origin.path() == file
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
    // A list that several add to has no order of its own.
    if let Some((resolved, wanted)) = resolved.filter(|resolved| !resolved.joined.is_empty()).zip(wanted)
        && let Some((found, wanted)) = resolved.value.as_array().zip(wanted.as_array())
    {
        return found.iter().all(|one| wanted.contains(one)) && wanted.iter().all(|one| found.contains(one));
    }
    resolved.map(|resolved| text(&resolved.value)) == wanted.map(text)
}

/// Claude Code reads numbers and switches of `env` as text.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// It names what a session starts with, and no tier's model.
    #[test]
    fn the_variable_of_no_tier_is_no_pin() {
        assert!(is_pin(&Path::keys(["env", "ANTHROPIC_DEFAULT_HAIKU_MODEL"])));
        assert!(!is_pin(&Path::keys(["env", "ANTHROPIC_DEFAULT_MODEL"])));
    }

    #[test]
    fn a_pin_leaves_where_its_geography_is_another_one() {
        const PIN: &str = "jp.anthropic.claude-opus-5-5";
        let arn = |name: &str| format!("arn:aws:bedrock:ap-northeast-1:111122223333:{name}");
        for (was, expected) in [
            ("global.anthropic.claude-opus-5-5", true),
            ("US.anthropic.claude-opus-5-5", true),
            (&arn("inference-profile/us.anthropic.claude-opus-5-5"), true),
            (&arn("inference-profile/jp.anthropic.claude-opus-5-5"), false),
            ("JP.anthropic.claude-opus-5-5", false),
            ("jp.anthropic.claude-opus-5-5[1m]", false),
            (&arn("application-inference-profile/a1b2c3"), false),
            ("anthropic.claude-opus-5-5", false),
            ("opus", false),
        ] {
            let path = Path::keys(["env", "ANTHROPIC_DEFAULT_OPUS_MODEL"]);
            let (was, now) = (Some(Value::from(was)), Some(Value::from(PIN)));
            let change = Change { path, action: Action::Replace, was, now, by: Author::Other };
            assert_eq!(leaves(&change), expected, "{change:?}");
        }
    }
}
