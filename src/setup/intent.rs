//! A profile on this machine: everything that has to be known to plan it, to judge it and to carry it out.
//!
//! The one place of this room that reads the machine as a whole: catalogue, editors, ledger. The layers are given: who
//! has read them already asks by them.

use std::path::{Path as FilePath, PathBuf};

use super::apply::Store;
use super::check::{Item, judge};
use super::desired::{Desired, HOOKS_ONLY, MachineContext, desired};
use super::hook::{self, Program};
use super::ledger::{Applied, Ledger};
use super::plan::{Plan, diff};
use super::step::Path;
use super::validate;
use crate::claude::scope::settings_file;
use crate::claude::{Content, Effective, Layers, Origin, Scope};
use crate::code::machine;
use crate::fault::{Fault, Result};
use crate::profile::conflicts::{self, Conflict};
use crate::profile::routing::{self, Remedy, When};
use crate::profile::{Hooks, Loaded, Profile};
use crate::setup::pins::{Pins, Warning, pins, warnings};
use crate::world::World;

/// A profile, and everything that has to be known to apply it here.
pub struct Intent {
    pub loaded: Loaded,
    pub scope: Scope,
    pub pins: Pins,
    pub warnings: Vec<Warning>,
    pub program: Program,
    pub layers: Layers,
    pub desired: Desired,
    /// Whether managed settings let no other hooks run than their own.
    pub closes_hooks: bool,
}

impl Intent {
    /// Works out what a profile means on this machine, where Claude Code reads these `layers`; `hooks` is the program
    /// that hooks name, where one is settled already.
    ///
    /// # Errors
    /// Whatever makes the ledger unreadable.
    pub fn new(
        world: &World,
        loaded: Loaded,
        mut layers: Layers,
        scope: Option<Scope>,
        hooks: Option<PathBuf>,
    ) -> Result<Self> {
        let profile = &loaded.profile;
        let scope = scope.unwrap_or(profile.scope);
        if scope != Scope::Managed && !world.dirs.has_home() {
            return Err(Fault::new(&machine::NO_HOME));
        }
        let pins = pins(profile, &loaded.catalogue);
        let today = world.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let warnings = warnings(profile, &loaded.catalogue, today);
        let program = match hooks {
            Some(path) => Program { path, copied: false },
            None => hook::program(&world.exe, &world.dirs, world.os, scope == Scope::Managed),
        };
        let editors: Vec<_> = world
            .dirs
            .editors
            .iter()
            .filter(|file| file.parent().is_some_and(std::path::Path::is_dir))
            .cloned()
            .collect();
        let settings = settings_file(scope, &world.dirs, &world.cwd);
        let store = Store::new(&world.dirs, scope);
        let applied = Ledger::load(&store.folder)?;
        let applied = applied.applied(scope, project(world, scope).as_deref());
        // A file that can't be read as what it is will be an error of the plan.
        let without = store.without(&settings, applied).ok().flatten();
        let without = without.map_or(Content::Absent, |bytes| Content::parse(&bytes, scope));
        let status_line = without.settings().and_then(|settings| settings.get("statusLine")?["command"].as_str());
        let status_line = status_line.map(str::to_owned);
        let unwanted = unwanted(&mut layers, &settings, without, profile);
        let closes_hooks = closes_hooks(profile, scope, applied, &settings);
        let machine = MachineContext {
            os: world.os,
            dirs: &world.dirs,
            scope,
            project: &world.cwd,
            program: &program.path,
            editors: &editors,
            status_line: status_line.as_deref(),
            closes_hooks,
            unwanted: &unwanted,
        };
        let desired = desired(profile, &pins, &machine);
        Ok(Self { scope, pins, warnings, program, layers, desired, closes_hooks, loaded })
    }

    /// What a profile means where it is applied on this machine; `scope` narrows that down.
    ///
    /// # Errors
    /// As [`Intent::new`].
    pub fn here(world: &World, loaded: Loaded, layers: Layers, scope: Option<Scope>) -> Result<(Self, Ledger)> {
        let scope = scope.or_else(|| applied_scope(world, &loaded.profile.name)).unwrap_or(loaded.profile.scope);
        let ledger = Ledger::load(&Store::new(&world.dirs, scope).folder)?;
        let applied = ledger.applied(scope, project(world, scope).as_deref()).filter(|applied| !applied.off);
        let hooks = applied.map(|applied| applied.program.clone());
        Ok((Self::new(world, loaded, layers, Some(scope), hooks)?, ledger))
    }

    /// What will change, judged as Claude Code judges it; `ledger` is that of [`Intent::store`].
    ///
    /// # Errors
    /// A `GK-DOC` or `GK-CLI` code for a file that its reader rejects, `GK-SET-008` for one that it would reject.
    pub fn plan(&self, world: &World, ledger: &Ledger) -> Result<Plan> {
        let store = self.store(world);
        let applied = self.applied(world, ledger);
        let plan = diff(&self.desired, applied, |file| store.actual(file, applied))?;
        validate::as_the_client_does(&self.layers, &settings_file(self.scope, &world.dirs, &world.cwd))?;
        plan.files.iter().try_for_each(|file| validate::as_the_client_would(file, self.scope))?;
        Ok(plan)
    }

    /// Every value of the profile and how it stands on this machine, as Claude Code will read it.
    ///
    /// # Errors
    /// A `GK-DOC` code for a file that its reader rejects.
    pub fn items(&self, world: &World, ledger: &Ledger) -> Result<Vec<Item>> {
        let store = self.store(world);
        let applied = self.applied(world, ledger).filter(|applied| !applied.off);
        let plan = diff(&self.desired, applied, |file| store.actual(file, applied))?;
        Ok(judge(&plan, applied, &Effective::new(&self.layers), &self.beside(), self.scope))
    }

    /// What leads elsewhere beside the profile and isn't genkan's to change: it stands in another layer, or needs a
    /// person's decision.
    pub fn beside(&self) -> Vec<Conflict> {
        let ours = |conflict: &Conflict| {
            self.desired.targets.iter().any(|target| target.keys.iter().any(|(path, _)| *path == address(conflict)))
        };
        // A model that the list knows and the overrides map leads nowhere else.
        let mapped = |conflict: &Conflict| {
            let known = |name: &str| self.pins.available.iter().any(|known| known == name);
            conflict.routing.when == When::OtherModel && conflict.value.as_deref().is_some_and(known)
        };
        let found = conflicts::conflicts(&Effective::new(&self.layers), &self.loaded.profile);
        found.into_iter().filter(|conflict| !ours(conflict) && !mapped(conflict)).collect()
    }

    /// The keys of the profile that decide on what managed settings don't hold here: others, and a project's folder, may.
    /// Outside managed scope nothing is held.
    pub fn not_enforced(&self) -> Vec<&'static str> {
        let is_open = self.loaded.profile.network.proxy_decision().enforced().is_none();
        let open = [("network.proxy", is_open), ("claude.hooks", !self.closes_hooks)];
        let open = open.into_iter().filter(|(_, is_open)| *is_open && self.scope == Scope::Managed);
        open.map(|(key, _)| key).collect()
    }

    /// What is applied in this scope (and project).
    pub fn applied<'a>(&self, world: &World, ledger: &'a Ledger) -> Option<&'a Applied> {
        ledger.applied(self.scope, project(world, self.scope).as_deref())
    }

    /// What the ledger will say of this application, without its files.
    pub fn application(&self, world: &World, folders: Vec<PathBuf>) -> Applied {
        Applied {
            scope: self.scope,
            project: project(world, self.scope),
            profile: self.loaded.profile.name.clone(),
            version: self.loaded.profile.version.clone(),
            at: world.now().to_string(),
            program: self.program.path.clone(),
            off: false,
            files: Vec::new(),
            folders,
        }
    }

    /// Where genkan keeps its own files of this scope.
    pub fn store(&self, world: &World) -> Store {
        Store::new(&world.dirs, self.scope)
    }
}

/// The scope in which a profile of this name is applied here: the administrator's first, whose values win over those
/// that a person has beside them for the sake of the AWS profile.
pub fn applied_scope(world: &World, profile: &str) -> Option<Scope> {
    [Scope::Managed, Scope::User, Scope::Local, Scope::Project].into_iter().find(|scope| {
        Ledger::load(&Store::new(&world.dirs, *scope).folder).is_ok_and(|ledger| {
            ledger
                .applied(*scope, project(world, *scope).as_deref())
                .is_some_and(|applied| applied.profile == profile && !applied.off)
        })
    })
}

/// Whether no other hooks run than those of managed settings. Over a setup of before the key, people's own go on running
/// until the profile decides.
fn closes_hooks(profile: &Profile, scope: Scope, applied: Option<&Applied>, settings: &FilePath) -> bool {
    let path = Path::keys([HOOKS_ONLY]);
    let has_it = |applied: &Applied| applied.written(settings).is_some_and(|written| written.entry(&path).is_some());
    let own = profile.claude.settings.get(HOOKS_ONLY).and_then(serde_json::Value::as_bool);
    scope == Scope::Managed
        && own.unwrap_or_else(|| match profile.claude.hooks {
            Hooks::Managed => true,
            Hooks::Any => false,
            Hooks::Auto => applied.filter(|applied| !applied.off).is_none_or(has_it),
        })
}

/// The folder that project and local scope belong to.
pub fn project(world: &World, scope: Scope) -> Option<PathBuf> {
    matches!(scope, Scope::Project | Scope::Local).then(|| world.cwd.clone())
}

/// What leads elsewhere in a settings file and has to go: judged on the file without genkan, so that what was taken
/// out once isn't missed the next time.
fn unwanted(layers: &mut Layers, settings: &FilePath, mut without: Content, profile: &Profile) -> Vec<Path> {
    let here = |origin: &Origin| origin.path() == Some(settings);
    let mut exchange = |layers: &mut Layers| {
        let layer = layers.files.iter_mut().find(|layer| here(&layer.origin));
        layer.into_iter().for_each(|layer| std::mem::swap(&mut layer.content, &mut without));
    };
    exchange(layers);
    let found = conflicts::conflicts(&Effective::new(layers), profile);
    exchange(layers);
    found
        .iter()
        .filter(|conflict| conflict.routing.remedy == Remedy::Remove && here(&conflict.origin))
        .map(address)
        .collect()
}

/// Where a conflict stands in a settings file.
fn address(conflict: &Conflict) -> Path {
    if routing::is_known(&conflict.name) {
        Path::keys(["env", &conflict.name])
    } else {
        Path::keys(conflict.name.split('.'))
    }
}
