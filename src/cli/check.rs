//! `genkan check`: is this machine as intended?

use serde_json::{Value, json};

use super::compliance::{self, Format, Line};
use super::fleet;
use super::next::{hidden, payload};
use crate::claude::layers::{self};
use crate::claude::{Layer, Scope};
use crate::code::Exit;
use crate::fault::{Fault, Result};
use crate::profile::{Api, Request, load};
use crate::setup::check::{By, Item, State, code, verdict};
use crate::setup::intent::Intent;
use crate::setup::render;
use crate::words::{Lang, Text, fleet as words_of_fleet, setup as words};
use crate::world::clock::written;
use crate::world::ui::Role;
use crate::world::{Ui, World, person};

/// Flags of `genkan check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Exit codes: 0 as intended, 1 a difference, 2 a file that the client would reject.
With --format jamf or intune: 0 once the line is printed.")]
pub struct CheckArgs {
    /// Deployment profile: a name or a path [default: the one applied here]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which of the client's settings [default: where the profile is applied]
    #[arg(long)]
    pub scope: Option<Scope>,
    #[command(flatten)]
    pub whose: person::For,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
    /// Print one line for a device-management service
    #[arg(long, value_name = "WHO", conflicts_with = "json")]
    pub format: Option<Format>,
}

/// A machine's verdict as data, with everybody's where everybody was asked.
pub(super) struct Report {
    pub(super) document: Value,
    pub(super) users: Vec<Value>,
    pub(super) exit: Exit,
}

/// How many values that nobody has set yet are still listed one by one.
const FOLD: usize = 6;

pub fn run(world: &World, args: &CheckArgs) -> Result<Exit> {
    let Some(format) = args.format else { return tell_whole(world, args) };
    let at = written(world.now());
    match report(world, args) {
        Ok(report) => {
            world.ui.data(Line::of(&report).say(format));
            Ok(compliance::exit(format, report.exit))
        }
        Err(fault) => {
            world.ui.data(Line::of_error(fault.code(), &at).say(format));
            world.ui.fault(&fault);
            Ok(compliance::exit(format, fault.code().exit))
        }
    }
}

fn report(world: &World, args: &CheckArgs) -> Result<Report> {
    if args.whose.all_users {
        return fleet::check(world, args);
    }
    let judged = judge(world, args.profile.clone(), args.scope)?;
    Ok(Report { document: document(world, &judged), users: Vec::new(), exit: exit(judged.state) })
}

fn tell_whole(world: &World, args: &CheckArgs) -> Result<Exit> {
    if args.whose.all_users {
        let Report { mut document, users, exit } = fleet::check(world, args)?;
        if args.json {
            document["users"] = users.into();
            world.ui.json(&document);
        } else {
            fleet::show(world, &users);
        }
        return Ok(exit);
    }
    let judged = judge(world, args.profile.clone(), args.scope)?;
    if args.json {
        world.ui.json(&document(world, &judged));
    } else {
        show(world, &judged, args.scope);
    }
    Ok(exit(judged.state))
}

/// What the process answers for a verdict.
pub(super) fn exit(state: State) -> Exit {
    if state == State::AsIntended { Exit::Done } else { Exit::Problem }
}

/// A profile beside what the client will really use.
pub(super) struct Judged {
    pub(super) intent: Intent,
    pub(super) items: Vec<Item>,
    pub(super) state: State,
}

/// Judges the merged result that the client will use; `scope` is by default where the profile is applied.
///
/// # Errors
/// A file that the client would reject, a profile that can't be loaded.
pub(super) fn judge(world: &World, profile: Option<String>, scope: Option<Scope>) -> Result<Judged> {
    let request = Request { name: profile, scope, ..Request::default() };
    let loaded = load(world, &request)?;
    let (intent, ledger) = Intent::here(world, loaded, layers::read(world, &world.cwd), scope)?;
    if let Some(fault) = unread(&intent) {
        return Err(fault);
    }
    let items = intent.items(world, &ledger)?;
    let state = verdict(&items);
    Ok(Judged { intent, items, state })
}

/// Why the client doesn't read what is judged here: it drops the file whole, or doesn't even start.
fn unread(intent: &Intent) -> Option<Fault> {
    let targets =
        |layer: &Layer| intent.desired.targets.iter().any(|target| layer.origin.path() == Some(target.file.as_path()));
    let dropped = intent.layers.dropped().filter(|layer| targets(layer));
    intent.layers.fatal().chain(dropped).find_map(|layer| layer.content.fault(&layer.origin))
}

fn show(world: &World, judged: &Judged, scope: Option<Scope>) {
    let Judged { intent, items, state } = judged;
    let (ui, state) = (&world.ui, *state);
    let profile = &intent.loaded.profile;
    let version = if profile.version.is_empty() { String::new() } else { format!("@{}", profile.version) };
    let role = if state == State::AsIntended { Role::Good } else { Role::Error };
    let verdict = ui.paint_data(role, word(state).get(ui.lang));
    ui.data(ui.phrase(words::CHECK_LINE, &[("verdict", &verdict), ("profile", &profile.name), ("version", &version)]));
    match profile.api() {
        Api::Anthropic => ui.tell(words::RESIDENCY_GATEWAY, &[]),
        Api::Foundry => ui.tell(words::RESIDENCY_FOUNDRY, &[]),
        Api::Bedrock | Api::Vertex => {}
    }
    if intent.scope == Scope::Managed {
        ui.tell(words_of_fleet::UPDATES, &[]);
    }
    let wrong: Vec<_> =
        items.iter().filter(|item| item.state != State::AsIntended || item.why.is_some() || ui.verbose).collect();
    for of_one in wrong.chunk_by(|one, other| one.target == other.target) {
        let target = std::path::Path::new(&of_one[0].target);
        ui.data(ui.paint_data(Role::Heading, render::short(target, &world.dirs.home)));
        let (absent, told): (Vec<_>, Vec<_>) =
            of_one.iter().copied().partition(|item| (item.state, &item.by) == (State::Missing, &By::Nobody));
        let fold = absent.len() > FOLD && !ui.verbose;
        if fold {
            let note = ui.phrase(words::CHECK_FOLDED, &[("count", &absent.len())]);
            ui.data(format_args!("  {}  {note}", word(State::Missing).get(ui.lang)));
        }
        told.iter().chain(absent.iter().filter(|_| !fold)).for_each(|item| tell(ui, item));
    }
    let source = items.iter().find_map(|item| match &item.by {
        By::Layer(origin) if item.state == State::Shadowed => Some((origin, item, payload(origin)?)),
        _ => None,
    });
    if let Some((origin, first, payload)) = source {
        let by = By::Layer(origin.clone());
        let keys = items.iter().filter(|item| item.state == State::Shadowed && item.by == by).map(|item| &item.path);
        let file = std::path::Path::new(&first.target);
        ui.say(hidden(&profile.name, origin, payload, file, keys).say(ui.lang));
    }
    if matches!(state, State::Drifted | State::Missing) {
        let flags = scope.map_or_else(String::new, |scope| format!(" --scope {scope}"));
        ui.tell(words::CHECK_FIX, &[("flags", &format!(" --profile {}{flags}", profile.name))]);
    }
}

/// One value, and why it isn't right.
fn tell(ui: &Ui, item: &Item) {
    let value = |value: &Option<Value>, other: &Option<Value>| match value {
        Some(value) => render::brief(ui, &item.path, value, other.as_ref()),
        None => words::NOTHING.get(ui.lang).to_owned(),
    };
    let (state, text) = match (item.state, &item.by) {
        (State::AsIntended, _) if item.why.is_some() => (words::BESIDE, words::CHECK_BESIDE),
        (State::AsIntended, _) => (word(item.state), words::CHECK_KEPT),
        (_, By::Nobody) => (word(item.state), words::CHECK_NOT_THERE),
        _ => (word(item.state), words::CHECK_ITEM),
    };
    let line = ui.phrase(
        text,
        &[
            ("key", &item.path),
            ("was", &value(&item.was, &item.wanted)),
            ("wanted", &value(&item.wanted, &item.was)),
            ("by", &by(&item.by, ui.lang)),
        ],
    );
    ui.data(format_args!("  {}  {line}", state.get(ui.lang)));
    if let Some(why) = item.why {
        ui.data(format_args!("    {}", why.get(ui.lang)));
    }
}

pub(super) fn word(state: State) -> Text {
    match state {
        State::AsIntended => words::VERDICT_AS_INTENDED,
        State::Shadowed => words::VERDICT_SHADOWED,
        State::Overridden => words::VERDICT_OVERRIDDEN,
        State::Missing => words::VERDICT_MISSING,
        State::Drifted => words::VERDICT_DRIFTED,
    }
}

fn by(by: &By, lang: Lang) -> String {
    let text = match by {
        By::Nobody => words::BY_NOBODY,
        By::Ours => words::BY_OLDER,
        By::Dialog => words::BY_DIALOG,
        By::Wizard => words::BY_WIZARD,
        By::Somebody => words::BY_SOMEBODY,
        By::Layer(origin) => return origin.to_string(),
    };
    text.get(lang).to_owned()
}

/// The contract's word for a state.
pub(super) fn name(state: State) -> &'static str {
    match state {
        State::AsIntended => "as-intended",
        State::Shadowed => "shadowed",
        State::Overridden => "overridden",
        State::Missing => "missing",
        State::Drifted => "drifted",
    }
}

/// The contract's document; `users` is filled by who asked everybody.
pub(super) fn document(world: &World, judged: &Judged) -> Value {
    let Judged { intent, items, state } = judged;
    let by = |by: &By| match by {
        By::Nobody => Value::Null,
        By::Ours => "genkan".into(),
        By::Dialog => "client-dialog".into(),
        By::Wizard => "client-wizard".into(),
        By::Somebody => "somebody".into(),
        By::Layer(origin) => origin.to_string().into(),
    };
    let value = |item: &Item, value: &Option<Value>| {
        value.as_ref().map_or(Value::Null, |value| render::masked(&item.path, value))
    };
    // The contract's verdicts have no word for "hidden by a higher managed source": another value is in force.
    let verdict = if *state == State::Shadowed { State::Overridden } else { *state };
    json!({
        "at": written(world.now()),
        "code": code(items).map(|code| code.id),
        "verdict": name(verdict),
        "profile": intent.loaded.profile.name,
        "version": intent.loaded.profile.version,
        "genkan": env!("CARGO_PKG_VERSION"),
        "scope": intent.scope,
        "residency": if intent.loaded.profile.api().says_where() { "configured" } else { "not-provable" },
        "items": items.iter().map(|item| json!({
            "target": item.target,
            "key": item.path.to_string(),
            "state": name(item.state),
            "was": value(item, &item.was),
            "wanted": value(item, &item.wanted),
            "by": by(&item.by),
        })).collect::<Vec<_>>(),
        "users": [],
    })
}
