//! `genkan undo` and `genkan use`: back to before, and to an applied profile again.

use serde_json::json;

use super::setup::SetupArgs;
use crate::code::{Exit, plan as code};
use crate::fault::{Fault, Result};
use crate::profile::{KeySource, Profile, Provider, Purpose, Scope};
use crate::session::gateway;
use crate::setup::apply::Store;
use crate::setup::intent::project;
use crate::setup::ledger::{Applied, Ledger};
use crate::setup::undo::Undo;
use crate::setup::{render, stored};
use crate::words::{Phrase, gateway as key, setup as words};
use crate::world::ui::Role;
use crate::world::{World, files, person, prompt};

/// Flags of `genkan undo`.
#[derive(Debug, clap::Args)]
pub struct UndoArgs {
    /// The applied profile that is to go [default: whatever is applied]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which of the client's settings [default: where a profile is applied]
    #[arg(long)]
    pub scope: Option<Scope>,
    #[command(flatten)]
    pub whose: person::For,
    /// Show what would be taken back and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Don't ask
    #[arg(long, short)]
    pub yes: bool,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Flags of `genkan use`.
#[derive(Debug, clap::Args)]
pub struct UseArgs {
    /// A profile that was applied here, or `off` for the settings from before
    #[arg(value_name = "P|off")]
    pub profile: String,
}

pub fn run(world: &World, args: &UndoArgs) -> Result<Exit> {
    let scope = args.scope.unwrap_or_else(|| applied_scope(world));
    let store = Store::of(&world.dirs, scope);
    let ledger = Ledger::load(&store.folder)?;
    if ledger.applied(scope, project(world, scope).as_deref()).is_none() {
        return nothing_to_undo(world, args, &store, scope);
    }
    let undo = Undo::plan(&store, find(world, &ledger, scope, args.profile.as_deref())?)?;
    let gateway = gateway_of(world, &ledger, &undo.applied);
    if !args.json {
        show(world, &undo);
        if let Some(gateway) = gateway.as_ref().filter(|_| goes_too(args, scope)) {
            world.ui.tell(key::UNDO_KEY, &[("url", &gateway.gateway.url)]);
        }
    }
    let asking = world.ui.interactive && !args.yes && !args.json && !args.dry_run;
    if asking && !prompt::confirm(&world.ui, words::UNDO_ASK.get(world.ui.lang))? {
        world.ui.tell(words::DECLINED, &[]);
        return Ok(Exit::Person);
    }
    if !args.dry_run {
        take_back(world, &store, scope, args.profile.as_deref())?;
    }
    let next = gateway.and_then(|gateway| forget_key(world, args, scope, &gateway));
    let next: Vec<_> = next.iter().map(|step| step.say(world.ui.lang).to_string()).collect();
    if args.json {
        world.ui.json(&document(&undo, scope, args.dry_run, &next));
    } else {
        let (text, profile) = (if args.dry_run { words::DRY } else { words::UNDONE }, &undo.applied.profile);
        world.ui.tell(text, &[("profile", profile)]);
        next.iter().for_each(|step| world.ui.say(step));
    }
    Ok(Exit::Done)
}

/// The profile whose key nothing uses once this is taken back, where it is one of a gateway.
fn gateway_of(world: &World, ledger: &Ledger, applied: &Applied) -> Option<Profile> {
    let is_last = ledger.applied.iter().filter(|other| other.profile == applied.profile).count() == 1;
    let profile = crate::profile::stored(world, &applied.profile).ok().filter(|_| is_last)?;
    (profile.provider == Provider::Gateway).then_some(profile)
}

/// Whether the key of whoever runs this is meant: another person's lies in a keyring that nobody else opens.
fn goes_too(args: &UndoArgs, scope: Scope) -> bool {
    scope != Scope::Managed && args.whose.home.is_none()
}

/// Removes the key that genkan keeps; answers what it can't reach.
fn forget_key(world: &World, args: &UndoArgs, scope: Scope, profile: &Profile) -> Option<Phrase> {
    let stays = |text| {
        let stays = Phrase::new(text).with("url", &profile.gateway.url);
        stays.with("entry", gateway::entry(profile))
    };
    if !goes_too(args, scope) {
        return (profile.gateway.key == KeySource::Keyring).then(|| stays(key::UNDO_KEYS_STAY));
    }
    let fault = (!args.dry_run).then(|| gateway::forget(world, profile).err()).flatten()?;
    Some(stays(key::UNDO_KEY_STAYS).with("why", fault.message(world.ui.lang)))
}

/// A removal that runs twice, or where nothing was installed, is no error. What a killed run left in genkan's own
/// folder goes all the same.
fn nothing_to_undo(world: &World, args: &UndoArgs, store: &Store, scope: Scope) -> Result<Exit> {
    if !args.dry_run
        && store.folder.is_dir()
        && let Ok(_lock) = store.lock()
    {
        let ledger = Ledger::load(&store.folder)?;
        if ledger.applied.is_empty() {
            store.tidy(&ledger)?;
            stored::forget(store, "", &ledger)?;
        }
    }
    if args.json {
        let none: [(); 0] = [];
        world.ui.json(&json!({
            "changed": false, "profile": args.profile, "scope": scope, "dry_run": args.dry_run,
            "changes": none, "conflicts": none, "next": none, "users": none,
        }));
    } else {
        world.ui.tell(words::NOTHING_TO_UNDO, &[("scope", &scope)]);
    }
    Ok(Exit::Done)
}

/// Carries an undo out; what was planned before the question is planned again under the lock.
fn take_back(world: &World, store: &Store, scope: Scope, profile: Option<&str>) -> Result<()> {
    let lock = store.lock()?;
    let mut ledger = Ledger::load(&store.folder)?;
    let applied = find(world, &ledger, scope, profile)?;
    let (name, folders) = (applied.profile.clone(), applied.folders.clone());
    Undo::plan(store, applied)?.perform(store, &mut ledger, false)?;
    stored::forget(store, &name, &ledger)?;
    drop(lock);
    for folder in folders.iter().rev() {
        files::remove_folder_if_empty(folder);
    }
    Ok(())
}

/// `genkan use P | off`, in user scope.
pub fn switch(world: &World, args: &UseArgs) -> Result<Exit> {
    let scope = Scope::User;
    if args.profile != "off" {
        // Only what setup has stored here can be used again.
        crate::profile::stored(world, &args.profile)?;
        world.ui.tell(words::USING, &[("profile", &args.profile)]);
        let again = SetupArgs {
            profile: Some(args.profile.clone()),
            scope: Some(scope),
            yes: true,
            non_interactive: true,
            ..SetupArgs::default()
        };
        return super::setup::apply_profile(world, &again, Purpose::Applied);
    }
    let store = Store::of(&world.dirs, scope);
    find(world, &Ledger::load(&store.folder)?, scope, None)?;
    let _lock = store.lock()?;
    let mut ledger = Ledger::load(&store.folder)?;
    let applied = find(world, &ledger, scope, None)?;
    let profile = applied.profile.clone();
    let undo = Undo::plan(&store, applied)?;
    show(world, &undo);
    undo.perform(&store, &mut ledger, true)?;
    world.ui.tell(words::OFF, &[("profile", &profile)]);
    Ok(Exit::Done)
}

/// Where something is applied: the person's own scope first, the machine's last.
fn applied_scope(world: &World) -> Scope {
    let here = |scope: Scope| {
        Ledger::load(&Store::of(&world.dirs, scope).folder).is_ok_and(|ledger| {
            ledger.applied(scope, project(world, scope).as_deref()).is_some_and(|applied| !applied.off)
        })
    };
    [Scope::User, Scope::Local, Scope::Project, Scope::Managed]
        .into_iter()
        .find(|scope| here(*scope))
        .unwrap_or(Scope::User)
}

fn find(world: &World, ledger: &Ledger, scope: Scope, profile: Option<&str>) -> Result<Applied> {
    let applied = ledger
        .applied(scope, project(world, scope).as_deref())
        .ok_or_else(|| Fault::new(&code::NOTHING_APPLIED).with("scope", scope))?;
    match profile {
        Some(profile) if profile != applied.profile => {
            Err(Fault::new(&code::OTHER_PROFILE).with("profile", profile).with("applied", &applied.profile))
        }
        _ => Ok(applied.clone()),
    }
}

fn show(world: &World, undo: &Undo) {
    let ui = &world.ui;
    for (written, actual, without) in &undo.files {
        let exact = actual.bytes.as_deref().is_none_or(|bytes| written.is_as_left(bytes));
        let what = match &without.bytes {
            None => words::FILE_GOES,
            Some(_) if exact => words::FILE_BACK,
            Some(_) => words::FILE_PARTLY,
        };
        let file = render::short(&written.file, &world.dirs.home);
        ui.data(format_args!("{}   {}", ui.paint_data(Role::Heading, &file), what.get(ui.lang)));
        for path in &without.left {
            ui.tell(words::LEFT, &[("file", &file), ("key", path)]);
        }
    }
}

fn document(undo: &Undo, scope: Scope, dry_run: bool, next: &[String]) -> serde_json::Value {
    let changes: Vec<_> = undo
        .files
        .iter()
        .flat_map(|(written, _, without)| {
            written.entries.iter().map(move |entry| {
                let change = if without.left.contains(&entry.path) { "keep" } else { "remove" };
                json!({"file": written.file.display().to_string(), "key": entry.path.to_string(), "change": change, "was": null, "now": null})
            })
        })
        .collect();
    json!({
        "changed": undo.changes_anything(),
        "profile": undo.applied.profile,
        "scope": scope,
        "dry_run": dry_run,
        "changes": changes,
        "conflicts": [],
        "next": next,
        "users": [],
    })
}
