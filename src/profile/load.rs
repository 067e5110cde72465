//! From `--profile`, `--answers` and `--set` to one resolved [`Profile`], and where each value came from.
//!
//! The layers, the lowest first: the chain of `extends`, what was answered at an earlier `setup` (it fills
//! what is still open and overrules nothing), the answers file, the `--set`s. All mistakes are told at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::{Table, Value};

use super::catalogue;
use super::chain::{Chain, chain};
use super::layer::{Layer, Origin, Source};
use super::remote::Remote;
use super::search::{self, Purpose};
use super::settled::{self, Reach};
use super::stack::{Stack, overlay};
use super::texts::{self, Found};
use super::{Profile, commands, rules, set, stored};
use crate::claude::Scope;
use crate::code::profile as code;
use crate::fault::{Fault, Result};
use crate::messages::Lang;
use crate::models::catalogue::Catalogue;
use crate::world::{World, files};

/// What a command line says about the profile.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `--profile P`: a name or a path.
    pub name: Option<String>,
    /// `--answers FILE`.
    pub answers: Option<PathBuf>,
    /// `--set KEY=VALUE`, in the order given.
    pub set: Vec<String>,
    /// `--scope`: it decides what the profile may say, but is no answer to keep.
    pub scope: Option<Scope>,
    pub purpose: Purpose,
    /// The text behind `--profile https://…`, fetched once.
    pub remote: Option<Remote>,
}

/// A resolved profile and what is worth knowing about it.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub profile: Profile,
    /// What is known of the models that the profile was checked against.
    pub catalogue: Catalogue,
    /// Which layer set each dotted key that holds a value.
    pub origins: BTreeMap<String, Origin>,
    /// The layers, the lowest first.
    pub layers: Vec<Source>,
    /// Facts that the sign-in needs and that nobody has given, as dotted keys.
    pub open: Vec<&'static str>,
    /// Keys in `ask` that are still empty.
    pub asked: Vec<String>,
    /// What the profile runs on this machine.
    pub commands: Vec<commands::Command>,
    /// What was answered, now and earlier; `setup` keeps it for the next time.
    pub answers: Table,
}

/// Loads the profile that a command line means.
///
/// # Errors
/// A `GK-PRO` code with place and suggestion; all mistakes of all layers at once.
pub fn load(world: &World, request: &Request) -> Result<Loaded> {
    let found = match &request.remote {
        Some(remote) => remote.found(),
        None => search::find(world, wanted(world, request)?, request.purpose)?,
    };
    let copy = match (&found.source, &found.name) {
        (source @ Source::Applied(_), Some(name)) => Some((source.clone(), name.clone())),
        _ => None,
    };
    resolve(world, found, request, Reach::Machine).map_err(|fault| match copy {
        // Nobody wrote the copy: what is wrong in it is no mistake of a profile, but a file that somebody has changed.
        Some((source, name)) if is_of(&source, &fault) => {
            let (file, said) = (source.to_string(), fault.message(world.ui.lang).to_string());
            let reason = said.strip_prefix(&file).map_or(said.as_str(), |rest| rest.trim_start_matches([':', ' ']));
            stored::unusable(world, &source, &name, reason)
        }
        _ => fault,
    })
}

/// Whether the text itself is broken or lacks what each profile has, in this very file.
fn is_of(copy: &Source, fault: &Fault) -> bool {
    let is_broken = [&code::SYNTAX, &code::MISSING, &code::EMPTY].contains(&fault.code());
    let at = fault.filling("at", Lang::En).unwrap_or_default();
    let is_here = at.strip_prefix(&copy.to_string()).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
    is_broken && is_here && fault.others().iter().all(|other| is_of(copy, other))
}

/// The embedded profile of the provider that flags and answers file are about, before it is known what they are for: by
/// its name, or by keys that only this provider has.
///
/// # Errors
/// As [`load`], for keys and types alone.
pub fn named_by_answers(world: &World, request: &Request) -> Result<Option<&'static str>> {
    let mut faults = Vec::new();
    let answers = answer(world, &mut Stack::new(Vec::new()), request, &mut faults)?;
    none(faults)?;
    Ok(embedded_of(&answers))
}

/// The profile that `--profile` names, or answers do where nothing else says which one is meant.
fn wanted<'a>(world: &World, request: &'a Request) -> Result<Option<&'a str>> {
    if request.name.is_some() {
        return Ok(request.name.as_deref());
    }
    // What is wrong with them is said with what is wrong with the profile.
    let named = embedded_of(&answer(world, &mut Stack::new(Vec::new()), request, &mut Vec::new())?);
    Ok(if named.is_some() && search::is_open(world)? { named } else { None })
}

fn embedded_of(answers: &Table) -> Option<&'static str> {
    let named = answers.get("provider").and_then(Value::as_str);
    let of_section = [("gateway", "gateway"), ("foundry", "foundry"), ("google", "vertex")];
    let provider = named.or_else(|| {
        let (_, provider) = of_section.iter().find(|(section, _)| answers.contains_key(*section))?;
        Some(provider)
    })?;
    let mut about = answers.clone();
    about.insert("provider".to_owned(), provider.into());
    Some(Profile::deserialize(Value::Table(about)).ok()?.provider().embedded())
}

/// Loads a file as `profile validate` judges it: by itself and what it extends, not by this machine.
///
/// # Errors
/// As [`load`].
pub fn validate(world: &World, file: &Path) -> Result<Loaded> {
    alone(world, search::file(world, file)?)
}

/// A text by itself and what it extends.
pub(super) fn alone(world: &World, found: Found) -> Result<Loaded> {
    resolve(world, found, &Request::default(), Reach::Chain)
}

/// A text as it stands on this machine, with what it extends.
pub(super) fn here(world: &World, found: Found) -> Result<Loaded> {
    resolve(world, found, &Request::default(), Reach::Machine)
}

fn resolve(world: &World, found: Found, request: &Request, reach: Reach) -> Result<Loaded> {
    let Chain { layers, mut faults, broken } = chain(world, found)?;
    let mut stack = Stack::new(layers);
    let answers = answer(world, &mut stack, request, &mut faults)?;
    if broken {
        none(std::mem::take(&mut faults))?;
    }
    let merged = stack.merged();
    let unreadable = |error: toml::de::Error| {
        Fault::new(&code::SYNTAX).with_phrase("at", stack.at("")).with("reason", error.message())
    };
    let profile = Profile::deserialize(Value::Table(merged.clone())).map_err(unreadable)?;
    let catalogue = catalogue::load(world)?;
    faults.extend(rules::check(&profile, &stack, &catalogue));
    // What is applied already is doctor's to judge.
    if reach == Reach::Chain || request.purpose == Purpose::Setup {
        faults.extend(rules::check_here(&profile, &stack, &catalogue));
    }
    faults.extend(settled::check(world, &profile, &stack, reach)?);
    none(faults)?;
    world.ui.reveal(profile.pages());
    let is_asked = |key: &&String| is_open(&merged, key) && !is_answered_otherwise(&merged, key);
    let asked = profile.ask.iter().filter(is_asked).cloned().collect();
    Ok(Loaded {
        origins: stack.origins(),
        layers: stack.layers.into_iter().map(|layer| layer.source).collect(),
        open: profile.open_sso(),
        asked,
        commands: commands::named_by(&profile),
        answers,
        catalogue,
        profile,
    })
}

/// All faults at once, if there are any.
fn none(faults: Vec<Fault>) -> Result<()> {
    Fault::together(faults).map_or(Ok(()), Err)
}

/// Puts answers and flags on top, and returns what they say.
fn answer(world: &World, stack: &mut Stack, request: &Request, faults: &mut Vec<Fault>) -> Result<Table> {
    let mut layers = Vec::new();
    layers.extend(remembered(world, stack, request)?);
    if let Some(path) = &request.answers {
        let path = world.cwd.join(path);
        let text = if path.is_dir() { None } else { texts::text(&path)? };
        let text = text.ok_or_else(|| files::not_there(&path))?;
        layers.push(Layer::parse(Source::Answers(path), &text));
    }
    for text in &request.set {
        layers.push(set::layer(text)?);
    }
    let mut answers = Table::new();
    for (mut layer, wrong) in layers {
        faults.extend(wrong);
        faults.extend(rules::no_identity(&mut layer));
        overlay(&mut answers, &layer.table);
        stack.push(layer);
    }
    if let Some(scope) = request.scope {
        stack.push(Layer::parse(Source::Flag("--scope".to_owned()), &format!("scope = \"{scope}\"")).0);
    }
    Ok(answers)
}

/// Earlier answers: for `setup` those to what the profile still leaves open; for what is applied, whatever was said when it
/// was, or a value that was set in place of the profile's would count as drift for ever.
fn remembered(world: &World, stack: &Stack, request: &Request) -> Result<Vec<(Layer, Vec<Fault>)>> {
    let Some(head) = stack.head().filter(|head| !matches!(head.source, Source::Applied(_))) else {
        return Ok(Vec::new());
    };
    let mut merged = stack.merged();
    let name = head.text("name").unwrap_or_default();
    let [own, everybodys] = [&world.dirs.state, &world.dirs.machine_state].map(|state| stored::answers(state, name));
    let (own, everybodys) = (own?, everybodys?);
    let is_applied = request.purpose == Purpose::Applied;
    let is_machines = match request.scope {
        Some(scope) => scope == Scope::Managed,
        None => merged.get("scope").and_then(Value::as_str) == Some("managed"),
    };
    let found = if is_applied && stored::is_everybodys(world, name) {
        // A person's own fill what is left open beside the machine's part.
        [everybodys, own]
    } else if !is_applied && is_machines {
        // What is written for everybody takes nobody's own answers.
        [everybodys, None]
    } else {
        [own.or(everybodys), None]
    };
    let mut layers = Vec::new();
    for (text, path) in found.into_iter().flatten() {
        let (mut layer, faults) = Layer::parse(Source::Remembered(path), &text);
        let is_in_force = is_applied && layers.is_empty();
        let called_for = called_for(stack, &merged, &layer);
        let is_left = |key: &str| match CALLING.iter().find(|(_, command)| *command == key) {
            Some((switch, _)) => is_open(&merged, key) && (called_for.contains(switch) || calls(&merged, switch)),
            None => is_open(&merged, key) || called_for.contains(&key),
        };
        layer.retain(|key| is_left(key) || is_in_force && !settled::holds(world, stack, key));
        overlay(&mut merged, &layer.table);
        layers.push((layer, faults));
    }
    Ok(layers)
}

/// Switches that call for a command.
const CALLING: [(&str, &str); 2] =
    [("gateway.key", "gateway.key_command"), ("network.proxy_auth", "network.proxy_auth_command")];

/// The switches of commands that were answered together with them: they are never open, and without its switch the command
/// can't stay. What somebody's profile says of the switch itself stays.
fn called_for(stack: &Stack, merged: &Table, answered: &Layer) -> Vec<&'static str> {
    let is_own = |key: &str| !matches!(stack.origin(key), None | Some(Origin { source: Source::Embedded(_), .. }));
    let is_answered = |key: &str| answered.position(key).is_some();
    let both = CALLING.into_iter().filter(|(switch, command)| is_answered(switch) && is_answered(command));
    both.filter(|(switch, command)| is_open(merged, command) && !is_own(switch)).map(|(switch, _)| switch).collect()
}

/// Whether a switch calls for its command.
fn calls(table: &Table, switch: &str) -> bool {
    value(table, switch).and_then(Value::as_str) == Some("command")
}

/// What a dotted key holds.
fn value<'a>(table: &'a Table, key: &str) -> Option<&'a Value> {
    let mut parts = key.split('.');
    let first = parts.next().and_then(|name| table.get(name));
    parts.try_fold(first, |value, name| Some(value?.get(name))).flatten()
}

/// Whether another key says what this one would: with both, neither would count.
fn is_answered_otherwise(table: &Table, key: &str) -> bool {
    const EITHER: [&str; 2] = ["foundry.resource", "foundry.base_url"];
    EITHER.contains(&key) && EITHER.iter().any(|other| !is_open(table, other))
}

/// Whether a dotted key holds nothing yet.
fn is_open(table: &Table, key: &str) -> bool {
    match value(table, key) {
        None => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(list)) => list.is_empty(),
        Some(_) => false,
    }
}
