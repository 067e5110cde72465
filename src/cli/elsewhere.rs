//! Where a profile is applied, for whoever looked for it in another folder or scope; which one is in use instead, and whose home is meant.

use serde_json::{Value, json};

use crate::claude::Scope;
use crate::claude::scope::settings_file;
use crate::messages::{Phrase, setup as words};
use crate::profile::{Loaded, Source};
use crate::setup::intent::{elsewhere, everywhere, in_use_instead, may_change};
use crate::setup::ledger::Applied;
use crate::world::{World, person};

/// A sentence for each place where a profile is applied while nothing is applied in this scope of this folder, with the
/// line that runs `verb` there; only those of this `profile`, where one is named.
pub(super) fn told(world: &World, scope: Scope, profile: Option<&str>, verb: &str) -> Vec<Phrase> {
    elsewhere(world, scope, profile).iter().filter_map(|applied| of_one(world, applied, verb)).collect()
}

fn of_one(world: &World, applied: &Applied, verb: &str) -> Option<Phrase> {
    let undoes = verb == "undo";
    let scope = applied.scope;
    if undoes && scope == Scope::Managed && is_administrators(world) {
        return Some(machines_stays(world, applied));
    }
    let sudo = if undoes && scope == Scope::Managed { person::sudo() } else { "" };
    let flags = if verb == "status" { String::new() } else { format!(" --scope {scope}") };
    let command = format!("{sudo}genkan {verb}{flags}");
    let say = |text| Phrase::new(text).with("profile", &applied.profile).with("scope", scope);
    match applied.project.as_ref().filter(|folder| **folder != world.cwd) {
        None => Some(say(words::APPLIED_IN_SCOPE).with("command", command)),
        Some(folder) if folder.is_dir() => {
            let place = person::word(&folder.display().to_string());
            let said = say(words::APPLIED_IN_FOLDER).with("folder", folder.display());
            Some(said.with("command", format_args!("cd {place} && {command}")))
        }
        Some(folder) => undoes.then(|| say(words::APPLIED_IN_GONE).with("folder", folder.display())),
    }
}

/// The machine's part, where this person may not change it: an administrator has set it up for everybody.
pub(super) fn machines(world: &World) -> Option<Applied> {
    let applied = everywhere(world).into_iter().find(|applied| applied.scope == Scope::Managed);
    applied.filter(|_| is_administrators(world))
}

/// Whether the machine's part isn't this person's to change. Root finds out what else stands in the way.
fn is_administrators(world: &World) -> bool {
    !person::is_root() && may_change(world, Scope::Managed).is_err()
}

/// That an undo of the person's own leaves it.
pub(super) fn machines_stays(world: &World, machines: &Applied) -> Phrase {
    let origin = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    Phrase::new(words::MACHINES_STAYS).with("profile", &machines.profile).with("origin", origin.display())
}

/// Where it is applied, as data.
pub(super) fn document(world: &World, scope: Scope, profile: Option<&str>) -> Value {
    let applied = elsewhere(world, scope, profile);
    let of_one = |applied: &Applied| {
        let project = applied.project.as_ref().map(|project| project.display().to_string());
        json!({"profile": applied.profile, "scope": applied.scope, "project": project})
    };
    applied.iter().map(of_one).collect()
}

/// That another profile than this machine's default, which is meant without a name, is in use here, with the line that
/// runs `verb` for it.
pub(super) fn in_use(world: &World, named: Option<&str>, meant: &Loaded, verb: &str) -> Option<Phrase> {
    let is_default = named.is_none() && meant.layers.iter().any(|layer| matches!(layer, Source::Machine(_)));
    let profile = &meant.profile.name;
    let Applied { profile: other, scope, .. } = in_use_instead(world, profile).filter(|_| is_default)?;
    let command = format!("genkan {verb} --profile {other}");
    let said = Phrase::new(words::IN_USE_INSTEAD).with("other", other).with("scope", scope);
    Some(said.with("profile", profile).with("command", command))
}

/// That root's own home is meant, where a person has typed `sudo`.
pub(super) fn roots_home(world: &World) -> Option<Phrase> {
    let person = person::called_by(world)?;
    Some(Phrase::new(words::ROOTS_HOME).with("home", world.dirs.home.display()).with("person", person))
}
