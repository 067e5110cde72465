//! `genkan setup`: plan, show, confirm, apply, read back, say what is left.

use std::ops::ControlFlow;
use std::path::Path;

use clap::ValueEnum as _;
use serde_json::{Value, json};

use super::applied_document::AppliedDocument;
use super::args::{Print, SetupArgs};
use super::elsewhere::roots_home;
use super::wizard::Outcome;
use crate::check::client_version;
use crate::claude::scope::settings_file;
use crate::claude::{Layers, Scope, layers};
use crate::code::{Exit, machine, plan as code, usage};
use crate::fault::{Fault, Result};
use crate::messages::{Lang, Phrase, fleet, seen, setup as words};
use crate::profile::remote::{self, is_address};
use crate::profile::{GATEWAY_KEYS, GOOGLE_FILES, Loaded, Profile, Purpose, Request, is_open, load, named_by_answers};
use crate::setup::apply::{Carried, carry_out};
use crate::setup::desired::environment;
use crate::setup::file::Document;
use crate::setup::intent::{Intent, applied_scope};
use crate::setup::ledger::Ledger;
use crate::setup::plan::Plan;
use crate::setup::step::Path as KeyPath;
use crate::setup::{hook, intent, own, render, stored};
use crate::world::quoting::posix;
use crate::world::{Dirs, Vars, World, journal, person};

pub(super) fn run(world: &World, args: &SetupArgs) -> Result<Exit> {
    if args.whose.all_users {
        return super::all_users::setup(world, args);
    }
    apply_profile(world, args, Apply::Setup)
}

/// Which form of a profile is applied, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Apply<'a> {
    /// As its author has it now: `setup`.
    Setup,
    /// The copy that was applied here before: `use`.
    Again,
    /// That copy, without what stands of this profile beside it: `undo --profile`.
    Without(&'a str),
}

impl<'a> Apply<'a> {
    const fn purpose(self) -> Purpose {
        match self {
            Self::Setup => Purpose::Setup,
            Self::Again | Self::Without(_) => Purpose::Applied,
        }
    }

    const fn left(self) -> Option<&'a str> {
        match self {
            Self::Setup | Self::Again => None,
            Self::Without(left) => Some(left),
        }
    }
}

/// What a person at the terminal takes part in.
#[derive(Debug, Clone, Copy)]
struct Attended {
    /// They approve the plan before anything is written.
    approves: bool,
    /// They can be led to a sign-in: it is for the person at the terminal, in their own home.
    may_sign_in: bool,
    /// They are signed out, and sign in as soon as the plan is carried out.
    signs_in: bool,
}

/// Applies a profile.
pub(super) fn apply_profile(world: &World, args: &SetupArgs, apply: Apply<'_>) -> Result<Exit> {
    let asking = world.ui.interactive && !args.non_interactive && !args.json && args.print.is_none();
    let mut request = request(world, args, apply.purpose(), asking)?;
    let mut loaded = load(world, &request)?;
    if !args.dry_run && args.print.is_none() {
        if args.scope == Some(Scope::Managed) {
            intent::may_change(world, Scope::Managed)?;
        }
        // Whoever takes a profile away gets no other client first.
        if apply.left().is_none() {
            client_version::keeps_to_settings(world, &loaded.catalogue)?;
        }
    }
    if asking {
        intent::settings_are_readable(world, args.scope.unwrap_or(loaded.profile.scope))?;
        if loaded.profile.aws().is_some() {
            intent::aws_config_is_readable(world)?;
        }
        super::wizard::head(world, &loaded);
    }
    if args.scope.is_none() && args.print.is_none() && loaded.profile.scope == Scope::Managed && !person::is_root() {
        if applied_scope(world, &loaded.profile.name) == Some(Scope::Managed) && !loaded.profile.has_own_part() {
            return prepared(world, args, &loaded, asking);
        }
        // What is left to a person beside it: an AWS profile, the editor.
        request.scope = Some(Scope::User);
        loaded = load(world, &request)?;
    }
    let may_sign_in = asking
        && !(args.yes || args.no_login || args.dry_run)
        && apply == Apply::Setup
        && loaded.profile.scope == Scope::User
        && !args.whose.is_others();
    loaded = if may_sign_in { super::wizard::settle_sso(world, loaded, &mut request)? } else { loaded };
    if !loaded.asked.is_empty() {
        if !asking {
            return Err(unanswered(&loaded, if args.json { Lang::En } else { world.ui.lang }));
        }
        super::wizard::ask(world, &loaded, &mut request)?;
        loaded = load(world, &request)?;
    }
    loaded = if may_sign_in { super::wizard::newest_models(world, loaded, &mut request)? } else { loaded };
    if let Some(what) = args.print {
        return print(world, args, loaded, what).map(|()| Exit::Done);
    }
    let layers = layers::read(world, &world.cwd);
    let mut intent = Intent::new(world, loaded, layers, request.scope, None, apply.left())?;
    client_version::allows_installed(world, &intent)?;
    if intent.scope != Scope::Managed && !args.dry_run {
        person::writes_in_own_home(world)?;
    }
    let ledger = Ledger::load_whole(&intent.store(world).folder)?;
    intent.may_be_applied(world, &ledger)?;
    if let Some(refused) = intent.loaded.catalogue.provenance.refused.as_ref().filter(|_| !args.json) {
        world.ui.fault(refused);
    }
    for said in preface(world, &intent).iter().filter(|_| !args.json) {
        world.ui.say(said.say(world.ui.lang));
    }
    if let Some(other) = intent.another(world, &ledger).filter(|_| !args.json && intent.left.is_none()) {
        world.ui.tell(words::REPLACES, &[("other", &other)]);
    }
    let mut shown = intent.plan(world, &ledger)?;
    // What hooks read counts as well.
    let stored = stored::changes(&intent.store(world), &intent.loaded)?;
    if !args.json && !asking {
        super::wizard::commands(world, &intent.loaded);
    }
    if !args.json && !stored.is_empty() {
        let profile = &intent.loaded.profile.name;
        world.ui.tell(words::PROFILE_CHANGES, &[("profile", profile), ("keys", &stored.join(", "))]);
    }
    if args.dry_run {
        // The stored copy of the profile would change too.
        let changed = shown.changes_anything() || !stored.is_empty();
        return Ok(report(world, args, &intent, &shown, Outcome::Dry { changed }));
    }
    let signs_in = may_sign_in
        && intent.loaded.profile.aws().is_some()
        && super::provider::is_signed_out(world, &intent.loaded.profile, false);
    let attended = Attended { approves: asking && !args.yes, may_sign_in, signs_in };
    match approve_and_carry_out(world, args, &mut intent, &mut shown, attended)? {
        ControlFlow::Continue(done) => finish(world, args, intent, &shown, done, attended),
        ControlFlow::Break(exit) => Ok(exit),
    }
}

/// What to know before anything else: that another profile decides here, or that it is root's home and not that of the
/// person who typed `sudo`.
fn preface(world: &World, intent: &Intent) -> Vec<Phrase> {
    let above = intent.above.iter().map(|(other, file)| {
        let said = Phrase::new(words::UNDER_ANOTHER).with("other", other).with("origin", file.display());
        said.with("profile", &intent.loaded.profile.name)
    });
    let sudo = if intent.scope == Scope::User { roots_home(world) } else { None };
    let everybodys = sudo.iter().map(|_| Phrase::new(words::EVERYBODYS_SETUP)).collect::<Vec<_>>();
    above.chain(sudo.clone()).chain(everybodys).collect()
}

/// What is asked for: by the flags, else by the first question, or by the text behind an address.
fn request(world: &World, args: &SetupArgs, purpose: Purpose, asking: bool) -> Result<Request> {
    let mut request = Request {
        name: args.profile.clone(),
        answers: args.answers.clone(),
        set: args.set.clone(),
        scope: args.scope,
        purpose,
        remote: None,
    };
    // Who approves beforehand means the default.
    if asking && !args.yes && purpose == Purpose::Setup && request.name.is_none() && is_open(world)? {
        intent::settings_are_readable(world, args.scope.unwrap_or(Scope::User))?;
        // Whether this one matters is the first question's answer.
        if let Err(fault) = intent::aws_config_is_readable(world) {
            world.ui.fault(&fault);
        }
        // Nobody answers a question for a line that is wrong.
        let named = named_by_answers(world, &request)?;
        request.name = Some(named.map_or_else(|| super::wizard::provider(world), Ok)?.to_owned());
    }
    if let Some(line) = request.name.take_if(|name| is_address(name)) {
        let remote = {
            let _seen = if args.json { None } else { world.ui.waiting(words::FETCHING, None) };
            remote::fetch(world, &line)?
        };
        if !args.json {
            super::wizard::text(world, &line, &remote);
        }
        request.remote = Some(remote);
    }
    Ok(request)
}

/// Shows the plan until it is approved as it stands, and carries it out; where nothing is carried out, how the program
/// ends. `shown` is the plan that was seen last.
fn approve_and_carry_out(
    world: &World,
    args: &SetupArgs,
    intent: &mut Intent,
    shown: &mut Plan,
    attended: Attended,
) -> Result<ControlFlow<Exit, Carried>> {
    let Attended { approves, signs_in, .. } = attended;
    loop {
        if approves && shown.changes_anything() {
            let question = if signs_in { words::APPLY_AND_SIGN_IN } else { words::APPLY };
            if !super::wizard::approved(world, intent, shown, question, args.replace)? {
                return Ok(ControlFlow::Break(Exit::Person));
            }
        } else if !args.json {
            render::plan(&world.ui, shown, &world.dirs.home);
        }
        if let Some(refused) = refusal(world, args, intent, shown, approves) {
            return refuse(world, args, intent, shown, refused).map(ControlFlow::Break);
        }
        match carry_out(world, intent, shown, approves, |intent, plan| refusal(world, args, intent, plan, approves)) {
            Ok(Ok(done)) => return Ok(ControlFlow::Continue(done)),
            Ok(Err(refused)) => return refuse(world, args, intent, shown, refused).map(ControlFlow::Break),
            // Another setup was faster: what a person approves is what they have seen.
            Err(fault) if approves && *fault.code() == machine::CHANGED_MEANWHILE => {
                world.ui.fault(&fault);
                *shown = intent.plan(world, &Ledger::load_whole(&intent.store(world).folder)?)?;
            }
            Err(fault) => return Err(fault),
        }
    }
}

/// After the plan was carried out: what came of it, the sign-in, and what is left to do.
fn finish(
    world: &World,
    args: &SetupArgs,
    mut intent: Intent,
    shown: &Plan,
    Carried { changed, unbroken }: Carried,
    attended: Attended,
) -> Result<Exit> {
    if changed {
        intent.layers = layers::read(world, &world.cwd);
    }
    let profile = &intent.loaded.profile;
    if intent.scope == Scope::Managed {
        let (name, version) = (&profile.name, &profile.version);
        let done = json!({"verb": "setup", "for": "machine", "profile": name, "version": version, "changed": changed, "exit": 0});
        journal::note(world, &done);
    }
    unbroken.end()?;
    if intent.left.is_some() && !args.json {
        // The profile in use is what it was: nothing of it is new to anybody.
        return Ok(Exit::Done);
    }
    if !attended.approves || args.no_login || intent.scope == Scope::Managed {
        return Ok(report(world, args, &intent, shown, Outcome::Applied { changed }));
    }
    super::wizard::outcome(world, &intent, Outcome::Applied { changed });
    let is_failed = if attended.signs_in && shown.changes_anything() {
        !super::login::now(world, profile)?
    } else {
        super::login::offer(world, profile)?;
        false
    };
    // The request ends with how to start Claude Code.
    let asks = attended.may_sign_in && changed && !args.no_request && !is_failed;
    super::next::next(world, &intent, true, world.ui.lang).tell(&world.ui, !asks);
    if asks {
        super::wizard::first_request(world, &intent);
    }
    Ok(Exit::Done)
}

/// For a person whose administrator has done everything: says so, and offers to sign in.
fn prepared(world: &World, args: &SetupArgs, loaded: &Loaded, asking: bool) -> Result<Exit> {
    if args.json {
        let document = AppliedDocument {
            profile: Some(loaded.profile.name.clone()),
            version: Some(loaded.profile.version.clone()),
            scope: Scope::Managed,
            dry_run: args.dry_run,
            ..AppliedDocument::default()
        };
        world.ui.json(&json!(document));
        return Ok(Exit::Done);
    }
    let drop_in = settings_file(Scope::Managed, &world.dirs, &world.cwd);
    world.ui.tell(fleet::PREPARED, &[("origin", &drop_in.display())]);
    if asking && !args.no_login {
        super::login::offer(world, &loaded.profile)?;
    }
    Ok(Exit::Done)
}

/// Says why nothing was written.
fn refuse(world: &World, args: &SetupArgs, intent: &Intent, plan: &Plan, refused: Fault) -> Result<Exit> {
    if !args.json {
        return Err(refused);
    }
    report(world, args, intent, plan, Outcome::Refused(&refused));
    Ok(refused.code().exit)
}

fn unanswered(loaded: &Loaded, lang: Lang) -> Fault {
    loaded.asked.iter().fold(Fault::new(&code::NEEDS_ANSWERS).with("count", loaded.asked.len()), |fault, key| {
        let what = super::wizard::question(key).map_or(key.as_str(), |text| text.get(lang));
        fault.hint(words::MISSING_ANSWER, &[("key", key), ("what", &what)])
    })
}

/// Why a plan may not be carried out without a person who was asked.
fn refusal(world: &World, args: &SetupArgs, intent: &Intent, plan: &Plan, asked: bool) -> Option<Fault> {
    if asked || !plan.changes_anything() {
        return None;
    }
    let conflicts = plan.conflicts().count();
    if conflicts > 0 && !args.replace {
        let fault = Fault::new(&code::CONFLICT).with("count", conflicts).hint(words::REPLACE_THEM, &[]);
        let fault = intent.own_aws_profile(world, plan).into_iter().fold(fault, |fault, (section, free)| {
            fault.hint(words::OWN_AWS_PROFILE, &[("section", &section), ("free", &free)])
        });
        let other = plan.conflicts().find_map(|(_, change)| own::profile_of(change.was.as_ref()?));
        let other = other.filter(|other| *other != intent.loaded.profile.name);
        let fault =
            other.into_iter().fold(fault, |fault, other| fault.hint(words::OTHERS_RECORD, &[("other", &other)]));
        return Some(plan.conflicts().fold(fault, |fault, (file, change)| {
            let value = |value: &Option<Value>, other: &Option<Value>| match value {
                Some(value) => seen::quoted(&render::brief(&world.ui, &change.path, value, other.as_ref())),
                None => words::NO_VALUE.into(),
            };
            let (was, now) = (value(&change.was, &change.now), value(&change.now, &change.was));
            let said = Phrase::new(words::CONFLICT).with("file", file.display()).with("key", &change.path);
            fault.because_phrase(said.with_phrase("was", was).with_phrase("now", now))
        }));
    }
    (!args.yes && !args.non_interactive).then(|| Fault::new(&code::NOT_APPROVED).hint(words::CONSENT, &[]))
}

fn report(world: &World, args: &SetupArgs, intent: &Intent, plan: &Plan, outcome: Outcome<'_>) -> Exit {
    let lang = if args.json { Lang::En } else { world.ui.lang };
    let is_applied = matches!(outcome, Outcome::Applied { .. });
    let next = super::next::next(world, intent, is_applied, lang);
    if args.json {
        let (changes, conflicts) = render::changes(plan);
        let loose = super::next::loose(world, intent);
        let Loaded { profile, catalogue, commands, .. } = &intent.loaded;
        let document = AppliedDocument {
            changed: outcome.changed(),
            profile: Some(intent.left.as_ref().unwrap_or(&profile.name).clone()),
            version: Some(profile.version.clone()),
            scope: intent.scope,
            catalogue: Some(catalogue.document()),
            dry_run: args.dry_run,
            changes,
            conflicts,
            next: preface(world, intent).iter().chain(next.all()).map(|step| step.say(lang)).collect(),
            commands: commands.iter().map(|command| json!({"key": command.key, "command": command.line})).collect(),
            writable_by_others: loose.iter().map(|folder| folder.display().to_string()).collect(),
            error: if let Outcome::Refused(fault) = outcome { Some(fault.entry()) } else { None },
            ..AppliedDocument::default()
        };
        world.ui.json(&json!(document));
        return Exit::Done;
    }
    if matches!(outcome, Outcome::Dry { .. }) {
        render::plan(&world.ui, plan, &world.dirs.home);
    }
    if intent.left.is_some() {
        world.ui.tell(words::DRY, &[]);
        return Exit::Done;
    }
    super::wizard::outcome(world, intent, outcome);
    next.tell(&world.ui, is_applied && intent.scope != Scope::Managed);
    Exit::Done
}

/// Prints what would be written, here or on the machines that a payload is for: with their paths, and without what
/// happens to lie on this one.
fn print(world: &World, args: &SetupArgs, mut loaded: Loaded, what: Print) -> Result<()> {
    if args.json && !what.is_json() {
        let form = what.to_possible_value();
        let form = form.as_ref().map_or("", |form| form.get_name());
        return Err(Fault::new(&usage::NO_JSON).with("form", form));
    }
    let mut scope = args.scope;
    if args.runner {
        loaded.profile = loaded.profile.for_runner();
        scope = scope.or(Some(Scope::User));
    }
    let Some(payload) = what.payload() else {
        let layers = layers::read(world, &world.cwd);
        let intent = |program| Intent::new(world, loaded.clone(), layers.clone(), scope, program, None);
        let mut shown = intent(args.program.clone())?;
        if shown.program.copied && !shown.program.path.exists() {
            // Nothing is copied for what is only printed: this program is there, the copy isn't.
            shown = intent(Some(world.exe.clone()))?;
            if what == Print::Settings && !args.runner {
                world.ui.tell(words::PRINTED_FLEETING, &[("program", &world.exe.display())]);
            }
        }
        let intent = shown;
        return match what {
            Print::Env => {
                let all = environment(&intent.loaded.profile, &intent.pins, intent.scope);
                for (name, value) in
                    all.into_iter().filter(|(name, value)| !(args.runner && hides(&intent.loaded.profile, name, value)))
                {
                    world.ui.payload(format_args!("export {name}={}", posix(&value)));
                }
                world.ui.tell(words::PRINTED_VARIABLES, &[]);
                Ok(())
            }
            _ => {
                world.ui.payload(String::from_utf8_lossy(&settings(&intent, args.runner)?.bytes()).trim_end());
                Ok(())
            }
        };
    };
    let mut there = world.apart();
    (there.os, there.vars) = (payload.os(), Vars::default());
    there.dirs = Dirs::new(there.os, &Dirs::nowhere(), &there.vars, Path::new("/nowhere"));
    let program = args.program.clone().unwrap_or_else(|| payload.program().into());
    let layers = Layers { shell: Vars::default(), files: Vec::new() };
    let intent = Intent::new(&there, loaded, layers, Some(Scope::Managed), Some(program), None)?;
    let document = settings(&intent, args.runner)?.get(&KeyPath::keys([]));
    let Some(Value::Object(settings)) = document else { return Ok(()) };
    world.ui.payload(payload.text(&intent.loaded.profile.name, &settings).trim_end());
    Ok(())
}

/// Whether a variable would hide credentials that a runner has of its own. What goes out in place of the helper's key is
/// all that a runner has, which has no helper.
fn hides(profile: &Profile, name: &str, value: &str) -> bool {
    let is_key = profile.gateway().is_some() && GATEWAY_KEYS.contains(&name);
    value.is_empty() && (is_key || GOOGLE_FILES.contains(&name))
}

/// The settings file as it would be with genkan's values alone; for a runner without what starts genkan, which isn't there,
/// and without what would hide credentials of its own.
fn settings(intent: &Intent, is_runners: bool) -> Result<Document> {
    let target = &intent.desired.targets[0];
    let mut document = Document::parse(target.format, None, &target.file)?;
    let starts_genkan = |path: &KeyPath| hook::HELPERS.contains(&path.name());
    let hides = |path: &KeyPath, value: &str| hides(&intent.loaded.profile, path.name(), value);
    let keys = target.keys.iter().filter_map(|(path, value)| Some((path, value.as_ref()?)));
    for (path, value) in keys.filter(|(path, value)| {
        !(is_runners && (starts_genkan(path) || value.as_str().is_some_and(|value| hides(path, value))))
    }) {
        document.put(path, value, &target.file)?;
    }
    Ok(document)
}
