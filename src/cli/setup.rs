//! `genkan setup`: plan, show, confirm, apply, read back, say what is left.

use std::path::Path;

use serde_json::{Value, json};

use super::args::{Print, SetupArgs};
use crate::claude::scope::settings_file;
use crate::claude::{Layers, Scope, layers};
use crate::code::{Exit, machine, plan as code};
use crate::fault::{Fault, Result};
use crate::messages::{Lang, fleet, setup as words};
use crate::profile::remote::{self, is_address};
use crate::profile::{Identity, Loaded, Profile, Purpose, Request, is_open, load};
use crate::setup::apply::{apply, copy_program};
use crate::setup::desired::environment;
use crate::setup::file::Document;
use crate::setup::intent::{Intent, applied_scope};
use crate::setup::ledger::Ledger;
use crate::setup::plan::Plan;
use crate::setup::step::Path as KeyPath;
use crate::setup::{render, stored};
use crate::world::{Dirs, Vars, World, journal, person};

pub fn run(world: &World, args: &SetupArgs) -> Result<Exit> {
    if args.whose.all_users {
        return super::fleet::setup(world, args);
    }
    apply_profile(world, args, Purpose::Setup)
}

/// Applies a profile as its author has it now, or the copy that was applied here before.
pub fn apply_profile(world: &World, args: &SetupArgs, purpose: Purpose) -> Result<Exit> {
    let mut request = Request {
        name: args.profile.clone(),
        answers: args.answers.clone(),
        set: args.set.clone(),
        scope: args.scope,
        purpose,
        remote: None,
    };
    let asking = world.ui.interactive && !args.non_interactive && !args.json && args.print.is_none();
    // Who approves beforehand means the default.
    if asking && !args.yes && purpose == Purpose::Setup && request.name.is_none() && is_open(world)? {
        request.name = Some(super::wizard::provider(world)?.to_owned());
    }
    if let Some(line) = request.name.take_if(|name| is_address(name)) {
        let remote = remote::fetch(world, &line)?;
        if !args.json {
            super::wizard::text(world, &line, &remote);
        }
        request.remote = Some(remote);
    }
    let mut loaded = load(world, &request)?;
    if asking {
        super::wizard::head(world, &loaded);
    }
    if args.scope.is_none() && args.print.is_none() && loaded.profile.scope == Scope::Managed && !person::is_root() {
        if applied_scope(world, &loaded.profile.name) == Some(Scope::Managed) && !has_own_part(&loaded.profile) {
            return prepared(world, args, &loaded, asking);
        }
        // What is left to a person beside it: an AWS profile, the editor.
        request.scope = Some(Scope::User);
        loaded = load(world, &request)?;
    }
    // A sign-in is for the person at the terminal, in their own home.
    let signs_in = asking
        && !(args.yes || args.no_login || args.dry_run)
        && purpose == Purpose::Setup
        && loaded.profile.scope == Scope::User
        && !args.whose.is_others();
    if signs_in {
        loaded = super::wizard::settle_sso(world, loaded, &mut request)?;
    }
    if !loaded.asked.is_empty() {
        if !asking {
            return Err(unanswered(&loaded, if args.json { Lang::En } else { world.ui.lang }));
        }
        super::wizard::ask(world, &loaded, &mut request)?;
        loaded = load(world, &request)?;
    }
    if signs_in {
        loaded = super::wizard::newest_models(world, loaded, &mut request)?;
    }
    if let Some(what) = args.print {
        return print(world, args, loaded, what).map(|()| Exit::Done);
    }
    let mut intent = Intent::new(world, loaded, layers::read(world, &world.cwd), request.scope, None)?;
    let shown = intent.plan(world, &Ledger::load(&intent.store(world).folder)?)?;
    if args.dry_run {
        return Ok(report(world, args, &intent, &shown, Outcome::Dry));
    }
    let asking = asking && !args.yes;
    let then_sign_in = signs_in && super::login::is_needed(world, &intent.loaded.profile);
    if asking && shown.changes_anything() {
        if !super::wizard::approved(world, &intent, &shown, args.replace, then_sign_in)? {
            return Ok(Exit::Person);
        }
    } else if !args.json {
        render::plan(&world.ui, &shown, &world.dirs.home);
    }
    if let Some(refused) = refusal(world, args, &shown, asking) {
        if args.json {
            report(world, args, &intent, &shown, Outcome::Refused(&refused));
            return Ok(refused.code().exit);
        }
        return Err(refused);
    }
    let changed = carry_out(world, &intent, &shown)?;
    if changed {
        intent.layers = layers::read(world, &world.cwd);
    }
    if intent.scope == Scope::Managed {
        let profile = &intent.loaded.profile;
        let (profile, version) = (&profile.name, &profile.version);
        let done = json!({"verb": "setup", "for": "machine", "profile": profile, "version": version, "changed": changed, "exit": 0});
        journal::note(world, &done);
    }
    if !asking || args.no_login || intent.scope == Scope::Managed {
        return Ok(report(world, args, &intent, &shown, Outcome::Applied { changed }));
    }
    let profile = &intent.loaded.profile;
    super::wizard::outcome(world, &intent, changed, false);
    let is_failed = if then_sign_in && shown.changes_anything() {
        !super::login::now(world, profile)?
    } else {
        super::login::offer(world, profile)?;
        false
    };
    // The request ends with how to start Claude Code.
    let asks = signs_in && changed && !args.no_request && !is_failed;
    super::next::next(world, &intent, true, world.ui.lang).tell(&world.ui, !asks);
    if asks {
        super::wizard::first_request(world, profile);
    }
    Ok(Exit::Done)
}

/// Whether a person beside the machine's part has one of their own: a shared identity needs an AWS profile.
fn has_own_part(profile: &Profile) -> bool {
    profile.aws().is_some_and(|aws| aws.identity == Identity::Shared) && profile.sso().is_some()
}

/// For a person whose administrator has done everything: says so, and offers to sign in.
fn prepared(world: &World, args: &SetupArgs, loaded: &Loaded, asking: bool) -> Result<Exit> {
    if args.json {
        let none: [(); 0] = [];
        let profile = &loaded.profile;
        world.ui.json(&json!({
            "changed": false, "profile": profile.name, "version": profile.version, "scope": Scope::Managed,
            "dry_run": args.dry_run, "changes": none, "conflicts": none, "next": none, "users": none,
        }));
        return Ok(Exit::Done);
    }
    let drop_in = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    world.ui.tell(fleet::PREPARED, &[("origin", &drop_in.display())]);
    if asking && !args.no_login {
        super::login::offer(world, &loaded.profile)?;
    }
    Ok(Exit::Done)
}

/// Writes what was approved, and nothing else: under the lock the plan is made again and has to be the same.
fn carry_out(world: &World, intent: &Intent, approved: &Plan) -> Result<bool> {
    let store = intent.store(world);
    let folders = store.missing_folders();
    let _lock = store.lock()?;
    let mut ledger = Ledger::load(&store.folder)?;
    let plan = intent.plan(world, &ledger)?;
    if let Some(file) = plan.differs_from(approved) {
        return Err(Fault::new(&machine::CHANGED_MEANWHILE).with("file", file.display()));
    }
    let copied = intent.program.copied && copy_program(world, &intent.program.path)?;
    let stored = stored::save(world, &store, &intent.loaded)?;
    Ok(apply(&plan, &store, &mut ledger, intent.application(world, folders))? || stored || copied)
}

fn unanswered(loaded: &Loaded, lang: Lang) -> Fault {
    loaded.asked.iter().fold(Fault::new(&code::NEEDS_ANSWERS).with("count", loaded.asked.len()), |fault, key| {
        let what = super::wizard::question(key).map_or(key.as_str(), |text| text.get(lang));
        fault.hint(words::MISSING_ANSWER, &[("key", key), ("what", &what)])
    })
}

/// Why a plan may not be carried out without a person who was asked.
fn refusal(world: &World, args: &SetupArgs, plan: &Plan, asked: bool) -> Option<Fault> {
    if asked || !plan.changes_anything() {
        return None;
    }
    let conflicts = plan.conflicts().count();
    if conflicts > 0 && !args.replace {
        let fault = Fault::new(&code::CONFLICT).with("count", conflicts).hint(words::REPLACE_THEM, &[]);
        return Some(plan.conflicts().fold(fault, |fault, (file, change)| {
            let value = |value: &Option<Value>, other: &Option<Value>| match value {
                Some(value) => render::brief(&world.ui, &change.path, value, other.as_ref()),
                None => "-".to_owned(),
            };
            let (was, now) = (value(&change.was, &change.now), value(&change.now, &change.was));
            fault.because(format_args!("{}: {} = {was} → {now}", file.display(), change.path))
        }));
    }
    (!args.yes && !args.non_interactive).then(|| Fault::new(&code::NOT_APPROVED).hint(words::CONSENT, &[]))
}

enum Outcome<'a> {
    Dry,
    Refused(&'a Fault),
    Applied { changed: bool },
}

fn report(world: &World, args: &SetupArgs, intent: &Intent, plan: &Plan, outcome: Outcome<'_>) -> Exit {
    let lang = if args.json { Lang::En } else { world.ui.lang };
    let is_applied = matches!(outcome, Outcome::Applied { .. });
    let next = super::next::next(world, intent, is_applied, lang);
    let changed = match outcome {
        Outcome::Dry => plan.changes_anything(),
        Outcome::Refused(_) => false,
        Outcome::Applied { changed } => changed,
    };
    if args.json {
        let (changes, conflicts) = render::changes(plan);
        let mut document = json!({
            "changed": changed,
            "profile": intent.loaded.profile.name,
            "version": intent.loaded.profile.version,
            "scope": intent.scope,
            "dry_run": args.dry_run,
            "changes": changes,
            "conflicts": conflicts,
            "next": next.all().map(|step| step.say(lang)).collect::<Vec<_>>(),
            "users": [],
        });
        let loose = super::next::loose(world, intent);
        if !loose.is_empty() {
            document["writable_by_others"] = json!(loose);
        }
        if let Outcome::Refused(fault) = outcome {
            document["error"] = fault.to_json()["error"].take();
        }
        world.ui.json(&document);
        return Exit::Done;
    }
    if matches!(outcome, Outcome::Dry) {
        render::plan(&world.ui, plan, &world.dirs.home);
    }
    super::wizard::outcome(world, intent, changed, args.dry_run);
    next.tell(&world.ui, is_applied && intent.scope != Scope::Managed);
    Exit::Done
}

/// Prints what would be written, here or on the machines that a payload is for: with their paths, and without what
/// happens to lie on this one.
fn print(world: &World, args: &SetupArgs, loaded: Loaded, what: Print) -> Result<()> {
    let Some(payload) = what.payload() else {
        let layers = layers::read(world, &world.cwd);
        let intent = Intent::new(world, loaded, layers, args.scope, args.program.clone())?;
        return match what {
            Print::Env => {
                for (name, value) in environment(&intent.loaded.profile, &intent.pins, intent.scope) {
                    world.ui.data(format_args!("export {name}='{}'", value.replace('\'', r"'\''")));
                }
                Ok(())
            }
            _ => {
                world.ui.data(String::from_utf8_lossy(&settings(&intent)?.bytes()).trim_end());
                Ok(())
            }
        };
    };
    let mut there = world.apart();
    (there.os, there.vars) = (payload.os(), Vars::default());
    there.dirs = Dirs::new(there.os, &Dirs::nowhere(), &there.vars, Path::new("/nowhere"));
    let program = args.program.clone().unwrap_or_else(|| payload.program().into());
    let layers = Layers { shell: Vars::default(), files: Vec::new() };
    let intent = Intent::new(&there, loaded, layers, Some(Scope::Managed), Some(program))?;
    let document = settings(&intent)?.get(&KeyPath::keys([]));
    let Some(Value::Object(settings)) = document else { return Ok(()) };
    world.ui.data(payload.text(&intent.loaded.profile.name, &settings).trim_end());
    Ok(())
}

/// The settings file as it would be with genkan's values alone.
fn settings(intent: &Intent) -> Result<Document> {
    let target = &intent.desired.targets[0];
    let mut document = Document::parse(target.format, None, &target.file)?;
    for (path, value) in &target.keys {
        if let Some(value) = value {
            document.put(path, value, &target.file)?;
        }
    }
    Ok(document)
}
