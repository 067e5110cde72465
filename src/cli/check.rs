//! `genkan check`: is this machine as intended?

mod fleet_line;
mod format;

use serde_json::{Value, json};

use self::format::Line;
use super::all_users;
use super::args::{CheckArgs, Format};
use super::client_version;
use super::elsewhere;
use super::next::{aws_cli_fails, hidden, payload};
use super::provider;
use super::verdict::{CheckReport, document, exit, word};
use crate::check::judge::{Judged, judge};
use crate::claude::Scope;
use crate::code::Exit;
use crate::fault::Result;
use crate::messages::{Lang, fleet as words_of_fleet, setup as words};
use crate::profile::conflicts::named;
use crate::profile::remote::Served;
use crate::profile::{at_source, not_set_up};
use crate::secret::DOTS;
use crate::setup::check::{By, Item, ItemState};
use crate::setup::{own, render};
use crate::world::clock::written;
use crate::world::harmless::one_line;
use crate::world::ui::Role;
use crate::world::{Ui, World, person};

/// How many values that nobody has set yet are still listed one by one.
const FOLD: usize = 6;

pub(super) fn run(world: &World, args: &CheckArgs) -> Result<Exit> {
    let Some(format) = args.format else { return tell_whole(world, args) };
    let at = written(world.now());
    let told = report(world, args).and_then(|report| {
        let fleets = || fleet_line::of_report(world, args, &report);
        Ok((format::line(format, &Line::from_report(&report), fleets)?, report.exit))
    });
    match told {
        Ok((line, exit)) => {
            world.ui.data(line);
            Ok(format::exit(format, exit))
        }
        Err(fault) => {
            let fleets = || Ok(fleet_line::of_error(world, args, fault.code(), &at));
            world.ui.data(format::line(format, &Line::of_error(fault.code(), &at), fleets)?);
            world.ui.fault(&fault);
            Ok(format::exit(format, fault.code().exit))
        }
    }
}

fn report(world: &World, args: &CheckArgs) -> Result<CheckReport> {
    if args.whose.all_users {
        return all_users::check(world, args);
    }
    let judged = judge(world, args.profile.clone(), args.scope)?;
    let document = with_evidence(world, args, &judged)?;
    Ok(CheckReport { document, users: Vec::new(), left_out: Vec::new(), exit: exit(judged.state) })
}

fn with_evidence(world: &World, args: &CheckArgs, judged: &Judged) -> Result<Value> {
    let mut document = document(world, judged);
    if args.evidence || args.format == Some(Format::Fleet) {
        document["evidence"] = fleet_line::evidence(world, &judged.intent.loaded.profile)?;
    }
    Ok(document)
}

fn tell_whole(world: &World, args: &CheckArgs) -> Result<Exit> {
    if args.whose.all_users {
        let CheckReport { mut document, users, left_out, exit } = all_users::check(world, args)?;
        if args.json {
            document["users"] = users.into();
            world.ui.json(&document);
        } else {
            all_users::show(world, &users, &left_out);
        }
        return Ok(exit);
    }
    let judged = judge(world, args.profile.clone(), args.scope)?;
    let at_source = || {
        let _seen = if args.json { None } else { world.ui.waiting(words::FETCHING, None) };
        at_source(world, &judged.intent.loaded.profile.name)
    };
    let source = args.source.then(at_source).transpose()?;
    if args.json {
        let mut document = with_evidence(world, args, &judged)?;
        if let Some((from, served)) = &source {
            document["source"] = match served {
                Served::Same => {
                    json!({"from": from, "changed": false, "version": judged.intent.loaded.profile.version})
                }
                Served::Other(version) => json!({"from": from, "changed": true, "version": version}),
                Served::Gone => json!({"from": from, "changed": true, "version": null}),
            };
        }
        world.ui.json(&document);
    } else if judged.is_nothing(world, args.profile.as_deref())? {
        // In place of a list of values that nobody set; the exit stays the verdict's, as with --json and --format.
        world.ui.fault(&not_set_up());
    } else {
        show(world, &judged, args);
        judged.client.iter().for_each(|client| client_version::tell(client, world));
        judged.intent.loaded.catalogue.provenance.refused.iter().for_each(|refused| world.ui.fault(refused));
        match &source {
            Some((from, Served::Same)) => world.ui.tell(words::SOURCE_SAME, &[("from", from)]),
            Some((from, Served::Other(version))) => {
                let is_counted = *version != judged.intent.loaded.profile.version;
                let text = if is_counted { words::SOURCE_OTHER } else { words::SOURCE_EDITED };
                world.ui.tell(text, &[("from", from), ("version", version)]);
            }
            Some((from, Served::Gone)) => world.ui.tell(words::SOURCE_GONE, &[("from", from)]),
            None => {}
        }
    }
    Ok(match source {
        Some((_, Served::Other(_) | Served::Gone)) => Exit::Problem,
        Some((_, Served::Same)) | None => exit(judged.state),
    })
}

fn show(world: &World, judged: &Judged, args: &CheckArgs) {
    let Judged { intent, items, state, .. } = judged;
    let (ui, state) = (&world.ui, *state);
    let profile = &intent.loaded.profile;
    let version = if judged.version.is_empty() { String::new() } else { format!("@{}", judged.version) };
    let role = if state == ItemState::AsIntended { Role::Good } else { Role::Error };
    let verdict = ui.paint_data(role, word(state).get(ui.lang));
    ui.row(ui.phrase(words::CHECK_LINE, &[("verdict", &verdict), ("profile", &profile.name), ("version", &version)]));
    if let Some(text) = provider::unseen(profile.format()) {
        ui.tell(text, &[]);
    }
    provider::tell_opaque_pins(ui, &intent.loaded);
    for (key, text) in intent.not_enforced() {
        ui.tell(text, &[("key", &key)]);
    }
    if intent.scope == Scope::Managed {
        ui.tell(words_of_fleet::UPDATES, &[]);
    }
    if judged.is_folders {
        ui.tell(words::CHECK_OF_FOLDER, &[]);
    }
    if intent.scope == Scope::User && state != ItemState::Missing {
        aws_cli_fails(world, profile, ui.lang).iter().for_each(|said| ui.say(said.say(ui.lang)));
    }
    let elsewhere = elsewhere::told(world, intent.scope, Some(&profile.name), "check");
    let is_off = judged.is_off && state == ItemState::Missing;
    let is_elsewhere = !elsewhere.is_empty() && state == ItemState::Missing;
    let in_use = elsewhere::in_use(world, args.profile.as_deref(), &intent.loaded, "check");
    elsewhere.iter().chain(&in_use).for_each(|place| ui.say(place.say(ui.lang)));
    // Of a place where nothing was ever meant to be the values are no news.
    let items = if (is_elsewhere || is_off) && !ui.verbose { &[][..] } else { &items[..] };
    let wrong: Vec<_> =
        items.iter().filter(|item| item.state != ItemState::AsIntended || item.why.is_some() || ui.verbose).collect();
    for of_one in wrong.chunk_by(|one, other| one.target == other.target) {
        let target = std::path::Path::new(&of_one[0].target);
        let target = match &of_one[0].by {
            By::Layer(origin) if origin.path().is_none() && origin.to_string() == of_one[0].target => {
                named(origin).say(ui.lang)
            }
            _ => render::shown_for(ui, target, &world.dirs.home),
        };
        ui.row(ui.paint_data(Role::Heading, target));
        if is_gone(of_one) && !ui.verbose {
            let note = ui.phrase(words::CHECK_FILE_GONE, &[("count", &of_one.len())]);
            ui.row(format_args!("  {}  {note}", word(ItemState::Drifted).get(ui.lang)));
            continue;
        }
        let (absent, told): (Vec<_>, Vec<_>) =
            of_one.iter().copied().partition(|item| (item.state, &item.by) == (ItemState::Missing, &By::Nobody));
        let fold = absent.len() > FOLD && !ui.verbose;
        if fold {
            let note = ui.phrase(words::CHECK_FOLDED, &[("count", &absent.len())]);
            ui.row(format_args!("  {}  {note}", word(ItemState::Missing).get(ui.lang)));
        }
        told.iter().chain(absent.iter().filter(|_| !fold)).for_each(|item| tell(ui, item));
    }
    let source = items.iter().find_map(|item| match &item.by {
        By::Layer(origin) if item.state == ItemState::Shadowed => Some((origin, item, payload(origin)?)),
        _ => None,
    });
    if let Some((origin, first, payload)) = source {
        let by = By::Layer(origin.clone());
        let keys =
            items.iter().filter(|item| item.state == ItemState::Shadowed && item.by == by).map(|item| &item.path);
        let file = std::path::Path::new(&first.target);
        ui.say(hidden(&profile.name, origin, payload, file, keys).say(ui.lang));
    }
    if is_off {
        ui.tell(words::CHECK_OFF, &[("profile", &profile.name)]);
    } else if matches!(state, ItemState::Drifted | ItemState::Missing) {
        // The profile's source may name another scope than the one that it was applied in.
        let applied = (intent.scope == Scope::Managed).then_some(Scope::Managed);
        let scope = args.scope.or(judged.is_own.then_some(Scope::User)).or(applied);
        let scope = scope.or(is_elsewhere.then_some(intent.scope));
        let flags = scope.map_or_else(String::new, |scope| format!(" --scope {scope}"));
        let replace = if items.iter().any(|item| item.is_conflict) { " --replace" } else { "" };
        let sudo = if scope == Some(Scope::Managed) { person::sudo() } else { "" };
        let flags = format!(" --profile {}{flags}{replace}", profile.name);
        let text = if is_elsewhere { words::SET_UP_HERE } else { words::CHECK_FIX };
        let conflicts = items.iter().filter(|item| item.is_conflict);
        let unrecorded =
            conflicts.filter_map(|item| own::profile_of(item.was.as_ref()?)).find(|other| *other != profile.name);
        match &judged.another {
            // Its lines would go for a profile that nobody chose.
            _ if let Some(other) = &unrecorded => ui.tell(words::OTHERS_RECORD, &[("other", other)]),
            Some(other) => ui.tell(words::SET_UP_INSTEAD, &[("other", other), ("sudo", &sudo), ("flags", &flags)]),
            None => ui.tell(text, &[("sudo", &sudo), ("flags", &flags)]),
        }
    }
}

/// Whether what is wrong with these values of a file is that the file has gone.
fn is_gone(of_one: &[&Item]) -> bool {
    let is_lost = |item: &&Item| item.state == ItemState::Drifted && item.was.is_none() && item.why.is_none();
    of_one.len() > 1 && of_one.iter().all(is_lost) && !std::path::Path::new(&of_one[0].target).exists()
}

/// One value, and why it isn't right.
fn tell(ui: &Ui, item: &Item) {
    // What is wrong is no value in the file, but the file.
    if let (None, None, By::Nobody | By::Somebody, Some(why)) = (&item.was, &item.wanted, &item.by, item.why) {
        ui.row(format_args!("  {}  {}", word(item.state).get(ui.lang), why.get(ui.lang)));
        return;
    }
    let value = |value: &Option<Value>, other: &Option<Value>| match value {
        Some(value) => render::brief(ui, &item.path, value, other.as_ref()),
        None => words::NOTHING.get(ui.lang).to_owned(),
    };
    // What leads elsewhere has a value; a secret has none that could be shown.
    let was = match (&item.was, &item.by, item.why) {
        (None, By::Layer(_), Some(_)) => DOTS.to_owned(),
        (was, ..) => value(was, &item.wanted),
    };
    let (state, text) = match (item.state, &item.by) {
        (ItemState::AsIntended, _) if item.why.is_some() => (words::BESIDE, words::CHECK_BESIDE),
        (ItemState::AsIntended, _) => (word(item.state), words::CHECK_KEPT),
        (_, By::Nobody) => (word(item.state), words::CHECK_NOT_THERE),
        _ => (word(item.state), words::CHECK_ITEM),
    };
    let wanted = value(&item.wanted, &item.was);
    // A blank at an end shows only between quotation marks.
    let is_alike = item.was.is_some() && item.wanted.is_some() && was != wanted && was.trim() == wanted.trim();
    let quoted = |text: String| if is_alike { format!("{text:?}") } else { text };
    let line = ui.phrase(
        text,
        &[
            ("key", &one_line(&item.path.to_string())),
            ("was", &quoted(was)),
            ("wanted", &quoted(wanted)),
            ("by", &by(&item.by, ui.lang)),
        ],
    );
    ui.row(format_args!("  {}  {line}", state.get(ui.lang)));
    if let Some(why) = item.why {
        ui.row(format_args!("    {}", why.get(ui.lang)));
    }
}

fn by(by: &By, lang: Lang) -> String {
    let text = match by {
        By::Nobody => words::BY_NOBODY,
        By::Ours => words::BY_OLDER,
        By::Dialog => words::BY_DIALOG,
        By::Wizard => words::BY_WIZARD,
        By::Somebody => words::BY_SOMEBODY,
        By::Layer(origin) => return named(origin).say(lang),
    };
    text.get(lang).to_owned()
}
