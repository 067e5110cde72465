//! A profile on this machine: everything that has to be known to plan it, to judge it and to carry it out.
//!
//! The one place of this room that reads the machine as a whole: catalogue, editors, ledger. The layers are given: who
//! has read them already asks by them.

use std::path::{Path as FilePath, PathBuf};

use super::apply;
use super::check::{self, Item, ItemState, judge};
use super::desired::{Desired, HOOKS_ONLY, MachineContext, aws_paths, desired};
use super::document;
use super::file::{self, Document};
use super::hook::{self, Program};
use super::ledger::{Applied, Format, Ledger};
use super::own;
use super::plan::{Change, FilePlan, Plan, diff, plan_file};
use super::rights::{self, Wrong};
use super::same_name::{self, Taken};
use super::step::Path;
use super::store::Store;
use super::stored;
use super::trust;
use super::validate;
use crate::claude::scope::settings_file;
use crate::claude::{Content, Effective, Layers, Origin, Scope, layers};
use crate::code::{identity, machine, usage};
use crate::fault::{Fault, Result};
use crate::messages::{Message, Phrase, seen, setup as words};
use crate::profile::conflicts::{self, Conflict};
use crate::profile::routing::{self, Remedy, When};
use crate::profile::{self, Hooks, Loaded, Profile, Request, copy_path, stored_names};
use crate::setup::pins::{Pins, Warning, pins};
use crate::setup::route::warnings;
use crate::world::{CONFIG_DIR, Vars, World, files};

/// A byte order mark, in UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// A profile, and everything that has to be known to apply it here.
pub struct Intent {
    pub loaded: Loaded,
    pub scope: Scope,
    pub pins: Pins,
    pub warnings: Vec<Warning>,
    pub program: Program,
    /// How many bytes that has by the ledger, where it is a copy that setup made.
    pub program_size: Option<u64>,
    pub layers: Layers,
    pub desired: Desired,
    /// Whether managed settings let no other hooks run than their own.
    pub closes_hooks: bool,
    /// What the editors' extensions start Claude Code with, beside the shell's variables.
    editors: Vec<(PathBuf, Vec<(String, String)>)>,
    /// The machine's part of this very profile, where there is one above this scope, and nobody has changed it.
    pub enforced: Option<PathBuf>,
    /// The same of another profile, whose values win over this one's.
    pub above: Option<(String, PathBuf)>,
    /// The profile beside this one whose part goes: `undo --profile`.
    pub left: Option<String>,
}

impl Intent {
    /// Works out what a profile means on this machine, where Claude Code reads these `layers`; `hooks` is the program
    /// that hooks name, where one is settled already; of the profiles beside this one, `left` goes.
    ///
    /// # Errors
    /// Whatever makes the ledger unreadable.
    pub fn new(
        world: &World,
        mut loaded: Loaded,
        mut layers: Layers,
        scope: Option<Scope>,
        hooks: Option<PathBuf>,
        left: Option<&str>,
    ) -> Result<Self> {
        // Where it is applied decides, not where it is meant to be: whose hooks run, and what beats what.
        let scope = scope.unwrap_or(loaded.profile.scope);
        loaded.profile.scope = scope;
        let profile = &loaded.profile;
        if scope != Scope::Managed && !world.dirs.has_home() {
            return Err(Fault::new(&machine::NO_HOME));
        }
        let pins = pins(profile, &loaded.catalogue);
        let today = world.today();
        let warnings = warnings(profile, &loaded.catalogue, today);
        let program = match hooks {
            Some(path) => Program { path, copied: false },
            None => {
                // What is copied into another home finds its profile there, whoever's variables it is started with.
                let is_elsewhere =
                    world.ui.whose.home.is_some() || scope == Scope::Managed && files::is_open_to_others(&world.exe);
                hook::program(&world.exe, &world.dirs, world.os, scope, is_elsewhere)
            }
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
        let applied = Ledger::load_whole(&store.folder)?;
        let applied = applied.applied(scope, project(world, scope).as_deref());
        // A file that can't be read as what it is will be an error of the plan.
        let without = store.without(&settings, applied).ok().flatten();
        let without = without.map_or(Content::Absent, |bytes| Content::parse(&bytes, scope));
        let status_line = without.settings().and_then(|settings| settings.get("statusLine")?["command"].as_str());
        // Its own line, of which no record is left, isn't a person's.
        let ours = hook::status_line(world.os, &program.path, &profile.name, None);
        let status_line = status_line.filter(|line| ours.as_deref() != Some(line)).map(str::to_owned);
        let unwanted = unwanted(&mut layers, &settings, without, profile);
        let aws_config = (scope == Scope::User).then(|| store.without(&world.dirs.aws_config, applied).ok().flatten());
        let contrary = same_name::contrary(aws_config.flatten().as_deref(), profile);
        let closes_hooks = closes_hooks(profile, scope, applied, &settings);
        let mut beside = beside(world, &profile.name, applied)?;
        beside.retain(|other| Some(other.name.as_str()) != left);
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
            contrary: &contrary,
            beside: &beside,
        };
        let desired = desired(profile, &pins, &machine);
        let machines = if scope == Scope::Managed { None } else { machines_part(world) };
        let (own, above): (Vec<_>, Vec<_>) = machines.into_iter().partition(|(name, _)| *name == profile.name);
        let (enforced, above) = (own.into_iter().next().map(|(_, file)| file), above.into_iter().next());
        let variables = |file: &PathBuf| {
            let bytes = files::read(file).ok().flatten()?;
            Some((file.clone(), file::editors_variables(&bytes, file)))
        };
        let editors = editors.iter().filter_map(variables).collect();
        Ok(Self {
            enforced,
            above,
            scope,
            pins,
            warnings,
            program,
            program_size: None,
            layers,
            desired,
            closes_hooks,
            editors,
            loaded,
            left: left.map(str::to_owned),
        })
    }

    /// What a profile means where it is applied on this machine; `scope` narrows that down.
    ///
    /// # Errors
    /// As [`Intent::new`]; without a scope, whatever makes another scope's ledger unreadable.
    pub fn here(world: &World, loaded: Loaded, layers: Layers, scope: Option<Scope>) -> Result<(Self, Ledger)> {
        let scope = match scope {
            Some(scope) => scope,
            None => match scope_in_force(world, &loaded.profile.name)? {
                Some(scope) => scope,
                None if folder_holds(world, &loaded, &layers) => Scope::Project,
                None => loaded.profile.scope,
            },
        };
        let ledger = Ledger::load_whole(&Store::new(&world.dirs, scope).folder)?;
        let applied = ledger.applied(scope, project(world, scope).as_deref()).filter(|applied| !applied.off);
        let hooks = applied.map(|applied| applied.program.clone());
        let program_size = applied.and_then(|applied| applied.program_size);
        let intent = Self::new(world, loaded, layers, Some(scope), hooks, None)?;
        Ok((Self { program_size, ..intent }, ledger))
    }

    /// Refuses a profile that somebody may have put there who doesn't decide for this machine.
    ///
    /// # Errors
    /// As [`trust::require`].
    pub fn may_be_applied(&self, world: &World, ledger: &Ledger) -> Result<()> {
        trust::require(world, &self.store(world), &self.loaded, self.scope, self.applied(world, ledger))?;
        let profile = &self.loaded.profile;
        if self.scope != Scope::User {
            return Ok(());
        }
        let taken = taken(world)?;
        let Some((is_config, section, key)) = taken.before(profile) else { return Ok(()) };
        let file = if is_config { &world.dirs.aws_config } else { &world.dirs.aws_credentials };
        let name = document::profile_of(&section);
        let fault = Fault::new(&identity::THERE_BEFORE).with("profile", name).with("key", key);
        let fault = fault.with("place", format_args!("{}, [{section}]", file.display()));
        Err(fault.hint(words::OWN_AWS_PROFILE, &[("section", &section), ("free", &taken.free(profile))]))
    }

    /// How a person keeps a section of the AWS files that a conflict is about: the other name that the AWS profile can have.
    #[must_use]
    pub fn own_aws_profile(&self, world: &World, plan: &Plan) -> Option<(String, String)> {
        let section = super::desired::section(self.loaded.profile.aws()?);
        let is_of_section = |(_, change): (_, &Change)| change.path.split().0.first() == Some(&section.as_str());
        let taken = plan.conflicts().any(is_of_section).then(|| taken(world).ok()).flatten()?;
        Some((section.clone(), taken.free(&self.loaded.profile)))
    }

    /// What will change, judged as Claude Code judges it; `ledger` is that of [`Intent::store`].
    ///
    /// # Errors
    /// A `GK-DOC` or `GK-CLI` code for a file that its reader rejects, `GK-SET-008` for one that it would reject.
    pub fn plan(&self, world: &World, ledger: &Ledger) -> Result<Plan> {
        let store = self.store(world);
        let applied = self.applied(world, ledger);
        let mut plan = diff(&self.desired, applied, |file| store.actual(file, applied))?;
        plan.rights = self.rights(world, applied).into_iter().filter(|one| one.is_ours).collect();
        let settings = settings_file(self.scope, &world.dirs, &world.cwd);
        // What is in a file of genkan's own is replaced, whoever wrote it.
        if !applied.is_some_and(|applied| applied.owns(&settings)) {
            validate::as_the_client_does(&self.layers, &settings)?;
        }
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
        let plan = diff(&self.desired, applied, |file| {
            let mut actual = store.actual(file, applied)?;
            // Claude Code passes over a byte order mark here. To look at the file, not to write it.
            let marked =
                actual.bytes.as_mut().filter(|bytes| *file == *world.dirs.aws_config && bytes.starts_with(MARK));
            marked.into_iter().for_each(|bytes| drop(bytes.drain(..MARK.len())));
            Ok(actual)
        })?;
        let effective = Effective::new(&self.layers);
        let mut items = judge(&plan, applied, &effective, &self.beside(), self.scope, self.enforced.as_deref());
        // Who signs by them is told beside the values, by line.
        items.retain(|item| item.wanted.is_some() || !same_name::is_signer(&item.path));
        // Of what isn't there nobody's rights matter.
        if check::verdict(&items) != ItemState::Missing {
            let copy = stored::judge(world, &store, &self.loaded, self.scope, ledger)?;
            // The cause of what differs comes before it.
            items.splice(..0, check::copy(&copy_path(&store.folder, &self.loaded.profile.name), &copy));
            let lost = match self.scope {
                Scope::Managed => is_record_lost(world, ledger).then_some(words::RECORD_LOST),
                // One that breaks off is told as that.
                Scope::User if Ledger::torn(&store.folder).is_some() => None,
                Scope::User => is_own_record_lost(world, ledger).then_some(words::OWN_RECORD_LOST),
                Scope::Project | Scope::Local => None,
            };
            let lost = lost.map(|why| check::record_lost(&Ledger::path(&store.folder), why));
            items.splice(..0, lost);
            let ours = settings_file(Scope::Managed, &world.dirs, &world.cwd);
            items.extend(check::denied(&self.loaded.profile, &effective, &ours));
            items.extend(check::rights(&self.rights(world, applied)));
        }
        Ok(items)
    }

    /// The version of the profile that is in force here: the one that `setup` ran with.
    pub fn version<'a>(&'a self, world: &World, ledger: &'a Ledger) -> &'a str {
        let applied = self.applied(world, ledger).filter(|applied| applied.profile == self.loaded.profile.name);
        applied.map_or(&self.loaded.profile.version, |applied| &applied.version)
    }

    /// Modes and owners that the machine's part can't stay with.
    fn rights(&self, world: &World, applied: Option<&Applied>) -> Vec<Wrong> {
        match self.scope {
            Scope::Managed => rights::wrong(world, self, applied),
            Scope::User | Scope::Project | Scope::Local => Vec::new(),
        }
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
        let is_enforced =
            |conflict: &Conflict| self.enforced.as_deref().is_some_and(|file| conflict.origin.path() == Some(file));
        // Where only managed hooks run, the guard of the machine's profile does.
        let is_guarded_above = |conflict: &Conflict| {
            let file = self.above.as_ref().map(|(_, file)| file.as_path());
            conflict.name == HOOKS_ONLY && file.is_some() && conflict.origin.path() == file
        };
        let is_nobodys = |conflict: &Conflict| {
            !ours(conflict) && !mapped(conflict) && !is_enforced(conflict) && !is_guarded_above(conflict)
        };
        found.into_iter().filter(is_nobodys).chain(self.beside_in_editors()).collect()
    }

    /// The same of what an editor's extension starts Claude Code with: it counts there as the shell's variables do, and
    /// genkan's own entries are values of that file.
    fn beside_in_editors(&self) -> Vec<Conflict> {
        let of_one = |(file, variables): &(PathBuf, Vec<(String, String)>)| {
            let target = self.desired.targets.iter().find(|target| target.file == *file);
            let is_own = |name: &str| {
                let mut paths = target.iter().flat_map(|target| &target.keys).map(|(path, _)| path.name());
                paths.any(|own| own == name)
            };
            let theirs: Vec<_> = variables.iter().filter(|(name, _)| !is_own(name)).cloned().collect();
            let shell = self.layers.shell.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
            let shell = Vars::new(shell.chain(theirs.iter().cloned()));
            let effective = Effective::new(&Layers { shell, files: self.layers.files.clone() });
            let is_its = |conflict: &Conflict| {
                conflict.origin == Origin::Shell && theirs.iter().any(|(name, _)| *name == conflict.name)
            };
            let found = conflicts::conflicts(&effective, &self.loaded.profile).into_iter().filter(is_its);
            let found = found.filter(|conflict| !conflict.routing.is_dormant(&Origin::Shell));
            // What is said here isn't about that folder.
            let moved = theirs.iter().filter(|(name, value)| {
                name == CONFIG_DIR && self.layers.shell.get(CONFIG_DIR) != Some(value.as_str())
            });
            let moved = moved.filter_map(|(name, value)| {
                let routing = routing::variable_of(name, &self.loaded.profile)?;
                Some(Conflict { name: name.clone(), value: Some(value.clone()), origin: Origin::Shell, routing })
            });
            found
                .chain(moved)
                .map(|conflict| Conflict { origin: Origin::User(file.clone()), ..conflict })
                .collect::<Vec<_>>()
        };
        self.editors.iter().flat_map(of_one).collect()
    }

    /// The keys of the profile that decide on what managed settings don't hold here: others, and a project's folder, may.
    /// Each with the sentence about it. Outside managed scope nothing is held.
    pub fn not_enforced(&self) -> Vec<(&'static str, Message)> {
        let is_open = self.loaded.profile.network.proxy_decision().enforced().is_none();
        let proxy = is_open.then_some(("network.proxy", words::PROXY_OPEN));
        let hooks = (!self.closes_hooks).then_some(("claude.hooks", words::HOOKS_OPEN));
        proxy.into_iter().chain(hooks).filter(|_| self.scope == Scope::Managed).collect()
    }

    /// What is applied in this scope (and project).
    pub fn applied<'a>(&self, world: &World, ledger: &'a Ledger) -> Option<&'a Applied> {
        ledger.applied(self.scope, project(world, self.scope).as_deref())
    }

    /// The other profile that is in use in this one's place.
    pub fn another<'a>(&self, world: &World, ledger: &'a Ledger) -> Option<&'a str> {
        let applied = self.applied(world, ledger).filter(|applied| !applied.off)?;
        (applied.profile != self.loaded.profile.name).then_some(applied.profile.as_str())
    }

    /// Of the copy that the hooks start; an installed program is its package's to replace.
    fn size_of_copy(&self, world: &World) -> Option<u64> {
        let is_copy = self.program.path == hook::copy(&world.dirs, world.os, self.scope);
        let program = if self.program.copied { &world.exe } else { &self.program.path };
        files::size(program).filter(|_| is_copy)
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
            program_size: self.size_of_copy(world),
            copy: None,
            off: false,
            files: Vec::new(),
            folders,
            modes: Vec::new(),
        }
    }

    /// Where genkan keeps its own files of this scope.
    pub fn store(&self, world: &World) -> Store {
        Store::new(&world.dirs, self.scope)
    }
}

/// Reads genkan's record and the settings that `setup` would change in this scope, before anybody is asked anything:
/// nobody answers questions for a file that can't be changed.
///
/// # Errors
/// A `GK-SYS`, `GK-SET`, `GK-DOC` or `GK-CLI` code for what can't be read, or what Claude Code rejects.
pub fn settings_are_readable(world: &World, scope: Scope) -> Result<()> {
    if scope != Scope::Managed && !world.dirs.has_home() {
        return Err(Fault::new(&machine::NO_HOME));
    }
    let ledger = Ledger::load_whole(&Store::new(&world.dirs, scope).folder)?;
    let settings = settings_file(scope, &world.dirs, &world.cwd);
    let applied = ledger.applied(scope, project(world, scope).as_deref());
    if applied.is_some_and(|applied| applied.owns(&settings)) {
        return Ok(());
    }
    parsed(Format::Settings, &settings)?;
    validate::as_the_client_does(&layers::read(world, &world.cwd), &settings)
}

/// Whether this person may change the settings of a scope at all: said before anything is asked or shown.
///
/// # Errors
/// `GK-USE-014` for managed settings, where the person isn't root.
pub fn may_change(world: &World, scope: Scope) -> Result<()> {
    let settings = settings_file(scope, &world.dirs, &world.cwd);
    let folder = settings.parent().unwrap_or(&settings);
    if scope != Scope::Managed || files::may_write_below(folder) {
        return Ok(());
    }
    Err(Fault::new(&usage::NOT_ROOT).with("folder", folder.display()).hint(words::WITH_SUDO, &[]))
}

/// The same of `~/.aws/config`, which is changed on Amazon Bedrock alone.
///
/// # Errors
/// A `GK-SYS` or `GK-DOC` code for what can't be read, or what the AWS CLI rejects.
pub fn aws_config_is_readable(world: &World) -> Result<()> {
    parsed(Format::AwsConfig, &world.dirs.aws_config)
}

/// Adds what a person's own AWS files lack of the profile's section, the way `setup` writes it in user scope, and nothing
/// else: beside the machine's part that is all that a person needs. Nothing of somebody else's is replaced. It goes into no
/// ledger that doesn't have it: it is the person's as the sign-in is, and outdated by no newer profile.
///
/// # Errors
/// Where the files or the record can't be read or written.
pub fn add_aws_section(world: &World, loaded: &Loaded) -> Result<Option<PathBuf>> {
    let layers = layers::read(world, &world.cwd);
    let (intent, ledger) = Intent::here(world, loaded.clone(), layers, Some(Scope::User))?;
    let Some(target) = intent.desired.targets.iter().find(|target| target.format == Format::AwsConfig) else {
        return Ok(None);
    };
    let store = intent.store(world);
    let applied = intent.applied(world, &ledger).filter(|one| !one.off && one.profile == loaded.profile.name);
    let written = applied.and_then(|applied| applied.written(&target.file));
    let plan = || plan_file(target, written, &store.actual(&target.file, applied)?);
    let is_addition = |plan: &FilePlan| plan.changes_anything() && !plan.changes.iter().any(Change::is_conflict);
    if !is_addition(&plan()?) {
        return Ok(None);
    }
    let _lock = store.lock()?;
    let plan = plan()?;
    if !is_addition(&plan) {
        return Ok(None);
    }
    apply::leave(&plan.file, plan.after.as_deref(), plan.before.as_deref(), plan.access)?;
    Ok(Some(plan.file))
}

/// What a person's own AWS files have.
fn taken(world: &World) -> Result<Taken> {
    let [config, credentials] = [&world.dirs.aws_config, &world.dirs.aws_credentials].map(|file| files::read(file));
    Ok(Taken::new(config?.as_deref(), credentials?.as_deref()))
}

/// Reads a file that may be missing; a file in the place of its folder is no missing one.
fn parsed(format: Format, file: &FilePath) -> Result<()> {
    let folder = file.parent().filter(|folder| folder.exists() && !folder.is_dir());
    if let Some(folder) = folder {
        let fault = Fault::new(&machine::CANNOT_READ).with("file", file.display());
        return Err(fault.because_phrase(Phrase::new(seen::NO_FOLDER).with("place", folder.display())));
    }
    Document::parse(format, files::read(file)?.as_deref(), file).map(drop)
}

/// The scope in which a profile of this name is applied here: the administrator's first, whose values win over those
/// that a person has beside them for the sake of the AWS profile.
pub fn applied_scope(world: &World, profile: &str) -> Option<Scope> {
    SCOPES.into_iter().find(|scope| {
        let ledger = Ledger::load_whole(&Store::new(&world.dirs, *scope).folder);
        ledger.is_ok_and(|ledger| is_applied(world, &ledger, *scope, profile))
    })
}

/// The scopes, whose values win first.
const SCOPES: [Scope; 4] = [Scope::Managed, Scope::User, Scope::Local, Scope::Project];

fn is_applied(world: &World, ledger: &Ledger, scope: Scope, profile: &str) -> bool {
    let applied = ledger.applied(scope, project(world, scope).as_deref());
    applied.is_some_and(|applied| applied.profile == profile && !applied.off)
}

/// The same; and what can't be told is an error: the machine's part may be in force whatever its record says.
fn scope_in_force(world: &World, profile: &str) -> Result<Option<Scope>> {
    let mut machines = None;
    for scope in SCOPES {
        let ledger = Ledger::load_whole(&Store::new(&world.dirs, scope).folder)?;
        if is_applied(world, &ledger, scope, profile) {
            return Ok(Some(scope));
        }
        if scope == Scope::Managed {
            machines = Some(ledger);
        }
    }
    Ok(machines.filter(|ledger| is_record_lost(world, ledger)).map(|_| Scope::Managed))
}

/// Whether this folder's own settings hold all of the profile's values: whoever shares it may have set it up, and
/// nothing is written down of that here.
fn folder_holds(world: &World, loaded: &Loaded, layers: &Layers) -> bool {
    let file = |scope| settings_file(scope, &world.dirs, &world.cwd);
    if file(Scope::Project) == file(Scope::User) || !file(Scope::Project).is_file() {
        return false;
    }
    let intent = Intent::new(world, loaded.clone(), layers.clone(), Some(Scope::Project), None, None);
    let items = intent.and_then(|intent| intent.items(world, &Ledger::default()));
    items.is_ok_and(|items| !items.iter().any(|item| matches!(item.state, ItemState::Missing | ItemState::Drifted)))
}

/// The profile that is meant: the one that is named, or, where nothing here says which, the one that this folder holds.
///
/// # Errors
/// `GK-SYS-002` where a file can't be read.
pub fn meant(world: &World, named: Option<String>) -> Result<Option<String>> {
    if named.is_some() || !profile::is_open(world)? {
        return Ok(named);
    }
    let layers = layers::read(world, &world.cwd);
    let holds = |name: &String| {
        let request = Request { name: Some(name.clone()), ..Request::default() };
        profile::load(world, &request).is_ok_and(|loaded| folder_holds(world, &loaded, &layers))
    };
    Ok(profile::list(world)?.into_iter().map(|listed| listed.name).find(holds))
}

/// Whether something of genkan's is in force for everybody here, whether or not its record is left.
///
/// # Errors
/// `GK-SET-002` and `009` where the record can't be read.
pub fn has_machines_part(world: &World) -> Result<bool> {
    let ledger = Ledger::load_whole(&Store::new(&world.dirs, Scope::Managed).folder)?;
    Ok(ledger.applied(Scope::Managed, None).is_some() || is_record_lost(world, &ledger))
}

/// Whether the file that `setup` writes for everybody is there, and nothing is written down of it.
fn is_record_lost(world: &World, ledger: &Ledger) -> bool {
    let file = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    let bytes = files::read(&file).ok().flatten();
    ledger.applied(Scope::Managed, None).is_none() && bytes.is_some_and(|bytes| own::is_ours(&file, &bytes))
}

/// Whether the person's settings start genkan, and nothing is written down of it.
pub fn is_own_record_lost(world: &World, ledger: &Ledger) -> bool {
    let bytes = files::read(&settings_file(Scope::User, &world.dirs, &world.cwd)).ok().flatten();
    ledger.applied(Scope::User, None).is_none() && bytes.is_some_and(|bytes| own::has_been_set_up(&bytes))
}

/// The machine's part, as genkan left it: whose it is, and its file.
fn machines_part(world: &World) -> Option<(String, PathBuf)> {
    let ledger = Ledger::load(&Store::new(&world.dirs, Scope::Managed).folder).ok()?;
    let applied = ledger.applied(Scope::Managed, None).filter(|applied| !applied.off)?;
    let file = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    let bytes = files::read(&file).ok().flatten()?;
    applied.written(&file)?.is_as_left(&bytes).then(|| (applied.profile.clone(), file))
}

/// A profile with the scope in which it is applied here, which decides what beats what, and whose hooks run.
#[must_use]
pub fn as_applied(world: &World, mut loaded: Loaded) -> Loaded {
    loaded.profile.scope = applied_scope(world, &loaded.profile.name).unwrap_or(loaded.profile.scope);
    loaded
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

/// The other profiles whose AWS profiles `setup` has written in this scope: a terminal in which one of them is in use
/// goes on when another takes its place.
///
/// # Errors
/// `GK-SYS-002` where the stored copies can't be listed.
pub fn beside(world: &World, profile: &str, applied: Option<&Applied>) -> Result<Vec<Profile>> {
    let Some(written) = applied.and_then(|applied| applied.written(&world.dirs.aws_config)) else {
        return Ok(Vec::new());
    };
    let mut names = stored_names(world)?;
    names.retain(|name| name != profile);
    let others = names.iter().filter_map(|name| profile::stored(world, name).ok());
    let stands = |other: &Profile| {
        let paths = aws_paths(other);
        !paths.is_empty() && paths.iter().all(|path| written.entry(path).is_some())
    };
    Ok(others.filter(stands).collect())
}

/// What is applied on this machine and by this person, in whatever scope and folder.
pub fn everywhere(world: &World) -> Vec<Applied> {
    let ledgers = [Scope::User, Scope::Managed].map(|scope| Store::new(&world.dirs, scope).folder);
    let applied = ledgers.iter().flat_map(|folder| Ledger::load_whole(folder).unwrap_or_default().applied);
    applied.filter(|applied| !applied.off).collect()
}

/// Where profiles are applied while nothing is applied in this scope of this folder: all, or those of this `profile`.
pub fn elsewhere(world: &World, scope: Scope, profile: Option<&str>) -> Vec<Applied> {
    let is_meant = |applied: &Applied| profile.is_none_or(|profile| applied.profile == profile);
    let applied: Vec<_> = everywhere(world).into_iter().filter(is_meant).collect();
    let here = (scope, project(world, scope));
    let is_here = applied.iter().any(|applied| (applied.scope, &applied.project) == (here.0, &here.1));
    if is_here { Vec::new() } else { applied }
}

/// The profile that is in use on this machine, or by this person, in place of this one, which is applied in neither scope.
pub fn in_use_instead(world: &World, profile: &str) -> Option<Applied> {
    let applied = [Scope::Managed, Scope::User].into_iter().filter_map(|scope| {
        let ledger = Ledger::load_whole(&Store::new(&world.dirs, scope).folder).ok()?;
        ledger.applied(scope, None).filter(|applied| !applied.off).cloned()
    });
    let applied: Vec<_> = applied.collect();
    let is_it = applied.iter().any(|applied| applied.profile == profile);
    applied.into_iter().next().filter(|_| !is_it)
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
