//! `genkan undo`: back to before.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::json;

use super::all_users;
use super::applied_document::AppliedDocument;
use super::args::{SetupArgs, UndoArgs};
use super::elsewhere;
use super::forget::{Going, goes_too};
use super::provider;
use super::setup::{Apply, apply_profile};
use super::take_back::{self, find, log, take_back};
use crate::claude::Scope;
use crate::claude::scope::settings_file;
use crate::code::{Exit, machine};
use crate::fault::{Fault, Result};
use crate::messages::{Message, Phrase, setup as words};
use crate::profile::{Profile, own_names, stored as known};
use crate::session;
use crate::setup::document::AwsConfig;
use crate::setup::file::Without;
use crate::setup::intent::{self, is_own_record_lost, project};
use crate::setup::ledger::{Applied, Format, Ledger, Written};
use crate::setup::plan::ActualFile;
use crate::setup::store::Store;
use crate::setup::undo::{self, Kept, TakenBack, Undo};
use crate::setup::{own, render, stored};
use crate::world::interrupt::Unbroken;
use crate::world::ui::Role;
use crate::world::{World, files, person, prompt};

pub(super) fn run(world: &World, args: &UndoArgs) -> Result<Exit> {
    if args.remaining {
        return all_users::remaining(world, args);
    }
    if args.whose.all_users {
        return all_users::undo(world, args);
    }
    if args.everything {
        return everything(world, args);
    }
    let scope = args.scope.unwrap_or_else(|| scope_to_undo(world));
    let is_named = |machines: &Applied| args.profile.as_ref().is_none_or(|name| *name == machines.profile);
    if let Some(machines) = elsewhere::machines(world).filter(is_named)
        && args.scope.is_none()
        && scope == Scope::Managed
    {
        return beside_machines(world, args, &machines);
    }
    if scope != Scope::Managed && !world.dirs.has_home() {
        return Err(Fault::new(&machine::NO_HOME));
    }
    if scope != Scope::Managed && !args.dry_run {
        person::writes_in_own_home(world)?;
    }
    let store = Store::new(&world.dirs, scope);
    let mut ledger = Ledger::load(&store.folder)?;
    if let Some(folder) = project(world, scope).filter(|_| !args.dry_run)
        && ledger.follow(scope, &folder)
    {
        let _lock = store.lock()?;
        ledger = Ledger::load(&store.folder)?;
        ledger.follow(scope, &folder);
        ledger.save(&store.folder, store.access)?;
    }
    if ledger.applied(scope, project(world, scope).as_deref()).is_none() {
        return nothing_to_undo(world, args, &store, scope);
    }
    if let Some((used, left)) = beside(world, &ledger, scope, args.profile.as_deref())? {
        return if used.off {
            leave_off(&Undoing::new(world, args)?, &store, &used.profile, &left)
        } else {
            leave(&Undoing::new(world, args)?, &used.profile, &left)
        };
    }
    let undo = Undo::plan(&store, find(world, &ledger, scope, args.profile.as_deref())?)?;
    let undoing = Undoing::new(world, args)?;
    let last = last_use(world, &ledger, &undo.applied);
    let secrets = Going::find(world, args, scope, last.as_ref());
    let others = going_along(world, args, &ledger, &undo.applied)?;
    if undoing.is_foretold() {
        show(world, &undo, false);
        secrets.foretell();
        let own = &undo.applied.profile;
        let tell = |others| world.ui.tell(words::GOING_ALONG, &[("profiles", others), ("profile", own)]);
        others.iter().for_each(|others| tell(others));
    }
    if !args.dry_run {
        intent::may_change(world, scope)?;
    }
    if undoing.is_declined()? {
        return Ok(Exit::Person);
    }
    let take_back = || take_back(world, &store, scope, args.profile.as_deref());
    let (stays, unbroken) = undoing.carry_out(&undo, last.as_ref(), take_back)?;
    if scope == Scope::Managed && !args.dry_run {
        log(world, &undo.applied.profile, undo.changes_anything());
    }
    let next = undoing.forget(&secrets, stays);
    if args.json {
        world.ui.json(&json!(document(world, &undo, scope, args.dry_run, next)));
    } else {
        let (text, profile) = (if args.dry_run { words::DRY } else { undone(&undo) }, &undo.applied.profile);
        world.ui.tell(text, &[("profile", profile)]);
        let untold = others.iter().filter(|_| !undoing.is_foretold());
        untold.for_each(|others| world.ui.tell(words::GONE_ALONG, &[("profiles", others)]));
        let is_named = args.profile.is_some() && scope == Scope::User && !args.dry_run;
        for other in own_names(world)?.iter().filter(|_| is_named) {
            world.ui.tell(words::STILL_KNOWN, &[("profile", other)]);
        }
        next.iter().for_each(|step| world.ui.say(step));
        tell_machines_stays(world);
    }
    unbroken.map_or(Ok(()), Unbroken::end)?;
    Ok(Exit::Done)
}

/// What a person takes back where an administrator has set the machine up and nothing of the person's own is applied: the
/// sign-in, where that is asked for.
fn beside_machines(world: &World, args: &UndoArgs, machines: &Applied) -> Result<Exit> {
    let undoing = Undoing::new(world, args)?;
    let profile = known(world, &machines.profile).ok();
    let secrets = Going::find(world, args, Scope::User, profile.as_ref().filter(|_| args.sign_out));
    if undoing.is_foretold() {
        secrets.foretell();
    }
    let stays = undoing.sign_out(Scope::User, profile.as_ref())?;
    if (args.sign_out || args.everything) && !args.dry_run {
        files::clear(&world.dirs.cache);
    }
    let next = if args.everything && person::is_part() {
        // The machine's part goes as well, and with it the profile.
        let next = undoing.forget(&secrets, stays);
        if !args.dry_run {
            forget_unused(&Store::new(&world.dirs, Scope::User))?;
        }
        next
    } else {
        let stays = stays.map(|_| Phrase::new(words::STAYS_SIGNED_IN));
        let mut next = undoing.forget(&secrets, stays);
        next.push(elsewhere::machines_stays(world, machines).say(world.ui.lang));
        next
    };
    if args.json {
        let document = AppliedDocument {
            profile: Some(machines.profile.clone()),
            version: Some(machines.version.clone()),
            scope: Scope::Managed,
            dry_run: args.dry_run,
            next,
            ..AppliedDocument::default()
        };
        world.ui.json(&json!(document));
    } else {
        if args.dry_run {
            world.ui.tell(words::DRY, &[]);
        }
        next.iter().for_each(|step| world.ui.say(step));
    }
    Ok(Exit::Done)
}

/// Says that the machine's part stays, where this person may not change it.
fn tell_machines_stays(world: &World) {
    let machines = elsewhere::machines(world);
    machines.iter().for_each(|machines| world.ui.say(elsewhere::machines_stays(world, machines).say(world.ui.lang)));
}

/// An undo as it is asked for, and whether the person has to approve it.
struct Undoing<'a> {
    world: &'a World,
    args: &'a UndoArgs,
    asking: bool,
}

impl<'a> Undoing<'a> {
    /// # Errors
    /// `GK-SET-004` where nobody can be asked and `--yes` doesn't say it beforehand.
    fn new(world: &'a World, args: &'a UndoArgs) -> Result<Self> {
        Ok(Self { world, args, asking: args.asks(&world.ui)? })
    }

    /// Whether what it does is shown before it is done.
    const fn is_foretold(&self) -> bool {
        (self.asking || self.args.dry_run) && !self.args.json
    }

    /// Asks, where the person has to approve it.
    fn is_declined(&self) -> Result<bool> {
        let ui = &self.world.ui;
        let is_declined = self.asking && !prompt::confirm(ui, words::UNDO_ASK.get(ui.lang), false)?;
        if is_declined {
            ui.tell(words::DECLINED, &[]);
        }
        Ok(is_declined)
    }

    /// Signs out, takes back, and shows what was done where it wasn't foretold. Answers as [`Self::sign_out`].
    fn carry_out(
        &self,
        undo: &Undo,
        last: Option<&Profile>,
        take_back: impl FnOnce() -> Result<TakenBack>,
    ) -> Result<(Option<Phrase>, Option<Unbroken>)> {
        let stays = self.sign_out(undo.applied.scope, last)?;
        let mut unbroken = None;
        if !self.args.dry_run {
            unbroken = Some(take_back()?.unbroken);
            if !(self.is_foretold() || self.args.json) {
                show(self.world, undo, true);
            }
        }
        Ok((stays, unbroken))
    }

    /// Signs out where the person wants it: once the profile is gone, `genkan logout` finds the session no more. Answers
    /// that they stay signed in, and how to change that.
    fn sign_out(&self, scope: Scope, last: Option<&Profile>) -> Result<Option<Phrase>> {
        let Self { world, args, asking } = *self;
        let has_sign_in = |profile: &&Profile| provider::sign_in(profile.credentials()).offer.is_some();
        let Some(profile) = last.filter(|_| goes_too(args, scope)).filter(has_sign_in) else { return Ok(None) };
        let lives = |state: session::State| state.kind.is_of_person() && state.works(world.now());
        if !session::state(world, profile, false).is_ok_and(lives) {
            return Ok(None);
        }
        let said = provider::sign_in(profile.credentials());
        let wants = args.sign_out || (asking && prompt::confirm(&world.ui, said.sign_out.get(world.ui.lang), true)?);
        if !wants || args.dry_run {
            return Ok((!wants).then(|| Phrase::new(said.stays)));
        }
        // What can't be signed out keeps nothing from being taken back.
        if let Err(fault) = super::logout::sign_out(world, profile, false) {
            world.ui.fault(&fault);
        }
        Ok(None)
    }

    /// Removes the profile's secrets. Answers what is left to the person.
    fn forget(&self, secrets: &Going<'_>, stays: Option<Phrase>) -> Vec<String> {
        secrets.forget().iter().chain(&stays).map(|step| step.say(self.world.ui.lang)).collect()
    }
}

/// The profiles beside the one in use that go with the last use of any: without a name `undo` leaves nothing.
fn going_along(world: &World, args: &UndoArgs, ledger: &Ledger, undone: &Applied) -> Result<Option<String>> {
    let is_all = args.profile.is_none() && undone.scope == Scope::User && ledger.applied.len() == 1;
    let names = if is_all { own_names(world)? } else { Vec::new() };
    let others: Vec<_> = names.into_iter().filter(|name| *name != undone.profile).collect();
    Ok((!others.is_empty()).then(|| others.join(", ")))
}

/// What is applied, and the profile of this name that was set up before it and can be used again.
fn beside<'a>(
    world: &World,
    ledger: &'a Ledger,
    scope: Scope,
    name: Option<&str>,
) -> Result<Option<(&'a Applied, Profile)>> {
    let Some((used, name)) = ledger.applied(scope, None).zip(name).filter(|_| scope == Scope::User) else {
        return Ok(None);
    };
    let is_applied = ledger.applied.iter().any(|applied| applied.profile == name);
    if is_applied || !own_names(world)?.iter().any(|known| known == name) {
        return Ok(None);
    }
    Ok(Some((used, known(world, name)?)))
}

/// Forgets a profile beside the one that is switched off, which stays so: only the stored copy is left to remove.
fn leave_off(undoing: &Undoing<'_>, store: &Store, off: &str, left: &Profile) -> Result<Exit> {
    let Undoing { world, args, .. } = *undoing;
    if undoing.is_declined()? {
        return Ok(Exit::Person);
    }
    let stays = undoing.sign_out(Scope::User, Some(left))?;
    let unbroken = if args.dry_run { None } else { Some(undo::forget(store, &left.name)?) };
    let stays: Vec<_> = stays.iter().map(|step| step.say(world.ui.lang)).collect();
    if args.json {
        let document = AppliedDocument {
            changed: true,
            profile: Some(left.name.clone()),
            version: Some(left.version.clone()),
            dry_run: args.dry_run,
            next: stays,
            ..AppliedDocument::default()
        };
        world.ui.json(&json!(document));
    } else {
        let text = if args.dry_run { words::DRY } else { words::REMOVED_BESIDE_OFF };
        world.ui.tell(text, &[("profile", &left.name), ("off", &off)]);
        stays.iter().for_each(|step| world.ui.say(step));
    }
    unbroken.map_or(Ok(()), Unbroken::end)?;
    Ok(Exit::Done)
}

/// Takes back what stands of a profile beside the one in use, which stays.
fn leave(undoing: &Undoing<'_>, used: &str, left: &Profile) -> Result<Exit> {
    let Undoing { world, args, asking } = *undoing;
    let stays = undoing.sign_out(Scope::User, Some(left))?;
    let again = SetupArgs {
        profile: Some(used.to_owned()),
        scope: Some(Scope::User),
        dry_run: args.dry_run,
        json: args.json,
        yes: !asking,
        non_interactive: !asking,
        no_login: true,
        ..SetupArgs::default()
    };
    let exit = apply_profile(world, &again, Apply::Without(&left.name))?;
    if exit == Exit::Done && !args.json && !args.dry_run {
        world.ui.tell(words::REMOVED_BESIDE, &[("profile", &left.name), ("used", &used)]);
        stays.iter().for_each(|step| world.ui.say(step.say(world.ui.lang)));
    }
    Ok(exit)
}

/// The profile that is used nowhere once this is taken back.
fn last_use(world: &World, ledger: &Ledger, applied: &Applied) -> Option<Profile> {
    let is_last = ledger.applied.iter().filter(|other| other.profile == applied.profile).count() == 1;
    known(world, &applied.profile).ok().filter(|_| is_last)
}

/// Takes back whatever the person's own record names: one application that can't be taken back keeps no other one.
fn everything(world: &World, args: &UndoArgs) -> Result<Exit> {
    if !args.dry_run {
        person::writes_in_own_home(world)?;
    }
    let store = Store::new(&world.dirs, Scope::User);
    let ledger = Ledger::load(&store.folder)?;
    if ledger.applied.is_empty() {
        return match elsewhere::machines(world) {
            Some(machines) => beside_machines(world, args, &machines),
            None => nothing_to_undo(world, args, &store, Scope::User),
        };
    }
    let undoing = Undoing::new(world, args)?;
    let planned: Vec<_> = ledger.applied.iter().map(|applied| Undo::plan(&store, applied.clone())).collect();
    if undoing.is_foretold() {
        for undo in planned.iter().flatten() {
            show(world, undo, false);
            let last = last_use(world, &ledger, &undo.applied);
            Going::find(world, args, undo.applied.scope, last.as_ref()).foretell();
        }
    }
    if undoing.is_declined()? {
        return Ok(Exit::Person);
    }
    let (mut faults, mut whole) = (Vec::new(), None::<AppliedDocument>);
    // What is left of one is as bad as what is left of all: they are one work.
    let mut unbroken = Vec::new();
    for undo in planned {
        match (undo.and_then(|undo| one_of_everything(&undoing, &store, &undo, &mut unbroken)), &mut whole) {
            (Err(fault), _) => faults.push(fault),
            (Ok(document), None) => whole = Some(document),
            (Ok(document), Some(whole)) => whole.add(document),
        }
    }
    if let Some(fault) = Fault::together(faults) {
        return Err(fault);
    }
    if !args.dry_run {
        // Keys of roles and what a gateway's command gave: worth something for hours yet.
        files::clear(&world.dirs.cache);
    }
    match whole.filter(|_| args.json) {
        Some(whole) => world.ui.json(&json!(whole)),
        None => {
            if args.dry_run {
                world.ui.tell(words::DRY, &[]);
            }
            tell_machines_stays(world);
        }
    }
    unbroken.into_iter().try_for_each(Unbroken::end)?;
    Ok(Exit::Done)
}

/// Takes one application back, and tells of it.
fn one_of_everything(
    undoing: &Undoing<'_>,
    store: &Store,
    undo: &Undo,
    unbroken: &mut Vec<Unbroken>,
) -> Result<AppliedDocument> {
    let Undoing { world, args, .. } = *undoing;
    let last = last_use(world, &Ledger::load(&store.folder)?, &undo.applied);
    let (scope, project) = (undo.applied.scope, undo.applied.project.as_deref());
    let secrets = Going::find(world, args, scope, last.as_ref());
    let take_back = || undo::take_back(store, Kept::Nothing, |ledger| Ok(ledger.applied(scope, project).cloned()));
    let (stays, whole) = undoing.carry_out(undo, last.as_ref(), take_back)?;
    unbroken.extend(whole);
    if !args.dry_run {
        world.ui.tell(undone(undo), &[("profile", &undo.applied.profile)]);
    }
    let next = undoing.forget(&secrets, stays);
    if !args.json {
        next.iter().for_each(|step| world.ui.say(step));
    }
    Ok(document(world, undo, scope, args.dry_run, next))
}

/// Removes what genkan keeps in a store that records no application: what hooks and earlier profiles left.
fn forget_unused(store: &Store) -> Result<()> {
    if !store.folder.is_dir() {
        return Ok(());
    }
    let Ok(_lock) = store.lock() else { return Ok(()) };
    let ledger = Ledger::load(&store.folder)?;
    if ledger.applied.is_empty() {
        store.tidy(&ledger)?;
        stored::forget(store, "", &ledger)?;
    }
    Ok(())
}

/// A removal that runs twice, or where nothing was installed, is no error. What a killed run left in genkan's own
/// folder goes all the same.
fn nothing_to_undo(world: &World, args: &UndoArgs, store: &Store, scope: Scope) -> Result<Exit> {
    let drop_in = settings_file(scope, &world.dirs, &world.cwd);
    let is_lost = scope == Scope::Managed && undo::is_lost(world)?;
    if is_lost {
        let undoing = Undoing::new(world, args)?;
        if undoing.asking {
            world.ui.tell(words::LOST, &[("file", &drop_in.display())]);
        }
        if undoing.is_declined()? {
            return Ok(Exit::Person);
        }
        if !args.dry_run {
            take_back::remove_lost(world)?;
        }
    }
    if !args.dry_run {
        forget_unused(store)?;
    }
    let elsewhere = elsewhere::told(world, scope, args.profile.as_deref(), "undo");
    let elsewhere: Vec<_> = elsewhere.iter().map(|place| place.say(world.ui.lang)).collect();
    if args.json {
        let document = AppliedDocument {
            changed: is_lost,
            profile: args.profile.clone(),
            scope,
            dry_run: args.dry_run,
            next: elsewhere,
            ..AppliedDocument::default()
        };
        world.ui.json(&json!(document));
    } else if is_lost {
        world.ui.tell(if args.dry_run { words::LOST } else { words::LOST_REMOVED }, &[("file", &drop_in.display())]);
    } else {
        let is_of_folder = project(world, scope).is_some();
        let text = if is_of_folder { words::NOTHING_TO_UNDO_IN_FOLDER } else { words::NOTHING_TO_UNDO };
        let is_unknown = scope == Scope::User && is_own_record_lost(world, &Ledger::load_whole(&store.folder)?);
        let text = if is_unknown { words::UNDO_NEEDS_RECORD } else { text };
        world.ui.tell(text, &[("scope", &scope)]);
        elsewhere.iter().for_each(|place| world.ui.say(place));
    }
    Ok(Exit::Done)
}

/// The person's own scope first, the machine's last: the first in which something is applied that can be taken back.
fn scope_to_undo(world: &World) -> Scope {
    let here = |scope: Scope| {
        Ledger::load(&Store::new(&world.dirs, scope).folder).is_ok_and(|ledger| {
            ledger.applied(scope, project(world, scope).as_deref()).is_some_and(|applied| !applied.off)
        })
    };
    [Scope::User, Scope::Local, Scope::Project, Scope::Managed]
        .into_iter()
        .find(|scope| here(*scope))
        .unwrap_or(Scope::User)
}

/// Whether all is as it was before, or what somebody changed since stands there still.
fn undone(undo: &Undo) -> Message {
    let is_whole =
        undo.files.iter().all(|(written, _, without)| without.left.is_empty() && !still_starts(written, without));
    let is_unchanged = undo.files.iter().any(|(_, actual, _)| actual.bytes.is_some()) && !undo.changes_anything();
    match is_whole {
        true if is_unchanged => words::UNDONE_UNCHANGED,
        true => words::UNDONE,
        false => words::UNDONE_PARTLY,
    }
}

/// What an undo does to each file: what it will do, or, `done`, what it has done.
pub(super) fn show(world: &World, undo: &Undo, done: bool) {
    let ui = &world.ui;
    for (written, actual, without) in &undo.files {
        let starts = still_starts(written, without);
        let exact = actual.bytes.as_deref().is_none_or(|bytes| written.is_as_left(bytes)) && !starts;
        let (will, has) = match &without.bytes {
            // Somebody else had the same values there before.
            Some(_) if actual.bytes == without.bytes && without.left.is_empty() => (words::FILE_SAME, words::FILE_SAME),
            None if actual.bytes.is_none() => (words::FILE_NOT_THERE, words::FILE_NOT_THERE),
            None => (words::WILL_GO, words::FILE_GOES),
            Some(_) if exact => (words::WILL_BE_BACK, words::FILE_BACK),
            Some(_) => (words::WILL_BE_PARTLY, words::FILE_PARTLY),
        };
        let what = if done { has } else { will };
        let file = render::shown_for(&world.ui, &written.file, &world.dirs.home);
        ui.row(format_args!("{}   {}", ui.paint_data(Role::Heading, &file), what.get(ui.lang)));
        for path in &without.left {
            ui.tell(words::LEFT, &[("file", &file), ("key", path)]);
        }
        needs(&file, written, actual, without).for_each(|need| ui.say(need.say(ui.lang)));
    }
}

/// Whether a file starts genkan still, once its values are taken out: beside a hook of somebody's own, or by a helper that
/// stood there before.
fn still_starts(written: &Written, without: &Without) -> bool {
    written.format == Format::Settings && without.bytes.as_deref().is_some_and(own::has_been_set_up)
}

/// The sections of somebody's own that name one which goes, and how they can go on.
fn orphaned(written: &Written, actual: &ActualFile, without: &Without) -> Vec<Phrase> {
    let parse = |bytes: &Option<Vec<u8>>| AwsConfig::parse(bytes.as_deref()?).ok();
    let both = parse(&actual.bytes).zip(parse(&without.bytes)).filter(|_| written.format == Format::AwsConfig);
    let Some((before, after)) = both else { return Vec::new() };
    let mut of_gone = BTreeMap::<_, Vec<_>>::new();
    for (section, gone) in before.orphans(&after) {
        of_gone.entry(gone).or_default().push(format!("[{section}]"));
    }
    let say = |(gone, sections): (String, Vec<String>)| {
        let lines = before.written(&gone).replace('\n', "\n    ");
        Phrase::new(words::ORPHANED).with("sections", sections.join(", ")).with("gone", gone).with("lines", lines)
    };
    of_gone.into_iter().map(say).collect()
}

/// What somebody's own lines in a file need once genkan's are out.
fn needs(
    file: impl Display,
    written: &Written,
    actual: &ActualFile,
    without: &Without,
) -> impl Iterator<Item = Phrase> {
    let starts = still_starts(written, without).then(|| Phrase::new(words::STILL_STARTS).with("file", file));
    starts.into_iter().chain(orphaned(written, actual, without))
}

/// What a program reads of an undo; what somebody's own lines in the files need then stands with the next steps.
fn document(world: &World, undo: &Undo, scope: Scope, dry_run: bool, mut next: Vec<String>) -> AppliedDocument {
    for (written, actual, without) in &undo.files {
        let needs = needs(written.file.display(), written, actual, without);
        next.extend(needs.map(|need| need.say(world.ui.lang).trim_start().to_owned()));
    }
    let changes = undo.files.iter().flat_map(|(written, _, without)| {
        written.entries.iter().map(move |entry| {
            let change = if without.left.contains(&entry.path) { "keep" } else { "remove" };
            json!({"file": written.file.display().to_string(), "key": entry.path.to_string(), "change": change, "was": null, "now": null})
        })
    });
    AppliedDocument {
        changed: undo.changes_anything(),
        profile: Some(undo.applied.profile.clone()),
        version: Some(undo.applied.version.clone()),
        scope,
        dry_run,
        changes: changes.collect(),
        next,
        ..AppliedDocument::default()
    }
}
