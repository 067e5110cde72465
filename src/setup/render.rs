//! A plan for people, file by file, and for machines as the contract's JSON.

use serde_json::{Value, json};

use super::ledger::Format;
use super::plan::{Action, Author, Change, FilePlan, Plan};
use super::rights;
use super::step::{Path, Step};
use crate::claude::Scope;
use crate::messages::{Message, setup as words};
use crate::models::location::OF_ONE_MODEL;
use crate::secret::concealed;
use crate::world::Ui;
use crate::world::harmless::one_line;
use crate::world::ui::{Role, pad};

/// How wide the column of names may get: beside it the longest pin just fits a terminal of 80 columns.
const NAMES: usize = 32;

/// Prints what will change, per file; what stays is only counted, unless `--verbose`.
pub fn plan(ui: &Ui, plan: &Plan, home: &std::path::Path) {
    for file in &plan.files {
        let (kept, changed): (Vec<_>, Vec<_>) = file.changes.iter().partition(|change| change.action == Action::Keep);
        if changed.is_empty() && !ui.verbose {
            continue;
        }
        ui.row(heading(ui, file, kept.len(), home));
        let shown = if ui.verbose { [changed, kept].concat() } else { changed };
        lines(ui, file.format, &shown).iter().for_each(|line| ui.row(line));
    }
    for wrong in &plan.rights {
        ui.row(ui.paint_data(Role::Heading, shown_for(ui, &wrong.file, home)));
        let mark = ui.paint_data(Role::Changed, "~");
        ui.row(format_args!("  {mark} {}  {} → {}", rights::MODE, wrong.is(), wrong.wanted()));
    }
}

fn heading(ui: &Ui, file: &FilePlan, kept: usize, home: &std::path::Path) -> String {
    let count = |action: Action| file.changes.iter().filter(|change| change.action == action).count();
    let mut counts = Vec::new();
    for (mark, action) in [("+", Action::Add), ("~", Action::Replace), ("-", Action::Remove)] {
        match count(action) {
            0 => {}
            n => counts.push(format!("{mark}{n}")),
        }
    }
    let kept = if kept > 0 { ui.phrase(words::KEPT, &[("count", &kept)]) } else { String::new() };
    let counts = format!("{}{kept}", counts.join(" "));
    format!("{}   {}", ui.paint_data(Role::Heading, shown_for(ui, &file.file, home)), counts.trim_start())
}

/// The flag that names a scope, where it has to be named.
pub fn of_scope(scope: Scope) -> String {
    if scope == Scope::User { String::new() } else { format!(" --scope {scope}") }
}

/// A path as people write it: `~/.claude/settings.json`.
pub fn short(path: &std::path::Path, home: &std::path::Path) -> String {
    match path.strip_prefix(home) {
        Ok(rest) => std::path::Path::new("~").join(rest).display().to_string(),
        Err(_) => path.display().to_string(),
    }
}

/// The same for whoever works in another home: `~` would be taken for their own.
pub fn shown_for(ui: &Ui, path: &std::path::Path, home: &std::path::Path) -> String {
    match (&ui.whose.home, path.strip_prefix(home)) {
        (Some(other), Ok(rest)) => other.join(rest).display().to_string(),
        _ => short(path, home),
    }
}

/// What is added to these in one go is one line: nobody reads thirty model names.
const FOLDED: [(&str, Message); 3] = [
    (LOCATIONS, words::FOLDED_LOCATIONS),
    ("modelOverrides", words::FOLDED_OVERRIDES),
    ("claudeCode.environmentVariables", words::FOLDED_VARIABLES),
];
/// The variables of Vertex AI that give each model a location.
const LOCATIONS: &str = "VERTEX_REGION_*";
/// How many additions are still listed one by one.
const LISTED: usize = 6;

/// The lines of a file's changes, additions of many folded into one.
fn lines(ui: &Ui, format: Format, changes: &[&Change]) -> Vec<String> {
    let holder = |change: &Change| match change.path.split().0[..] {
        ["env", name] if name.starts_with(OF_ONE_MODEL) => LOCATIONS.to_owned(),
        [first, ..] => first.to_owned(),
        [] => String::new(),
    };
    let additions = |name: &str| {
        changes
            .iter()
            .filter(|change| change.action == Action::Add && change.path.0.len() == 2 && holder(change) == name)
            .count()
    };
    let folded: Vec<_> = FOLDED
        .iter()
        .map(|(name, text)| (*name, *text, additions(name)))
        .filter(|(.., count)| !ui.verbose && *count > LISTED)
        .collect();
    let is_folded =
        |change: &Change| change.action == Action::Add && folded.iter().any(|(name, ..)| holder(change) == *name);
    let one_by_one: Vec<_> = changes.iter().filter(|change| !is_folded(change)).collect();
    let names = one_by_one.iter().map(|change| name(format, &change.path).len());
    let width = names.chain(folded.iter().map(|(name, ..)| name.len())).max().unwrap_or(0).min(NAMES);
    let mut lines = Vec::new();
    let mut section = String::new();
    for change in one_by_one {
        if format == Format::AwsConfig && holder(change) != section {
            section = holder(change);
            lines.push(format!("  [{section}]"));
        }
        lines.push(line(ui, change, &pad(&name(format, &change.path), width)));
    }
    let together = folded.iter().map(|(name, text, count)| {
        format!("  {} {}  {}", ui.paint_data(Role::Added, "+"), pad(name, width), ui.phrase(*text, &[("count", count)]))
    });
    lines.extend(together);
    lines
}

/// A value's name below its file's heading. A variable is known by its own, wherever a file keeps it.
fn name(format: Format, path: &Path) -> String {
    match &path.0[..] {
        [Step::Key(env), Step::Key(name)] if env == "env" || format == Format::AwsConfig => name.clone(),
        [_, Step::Entry(name)] => name.clone(),
        // The element is the value, which stands beside it.
        [keys @ .., Step::Element(_)] => Path(keys.to_vec()).to_string(),
        _ => path.to_string(),
    }
}

fn line(ui: &Ui, change: &Change, name: &str) -> String {
    let value = |value: &Option<Value>, other: &Option<Value>| {
        value.as_ref().map_or_else(String::new, |value| brief(ui, &change.path, value, other.as_ref()))
    };
    let (was, now) = (value(&change.was, &change.now), value(&change.now, &change.was));
    let theirs = if change.is_conflict() { words::NOT_OURS.get(ui.lang) } else { "" };
    match change.action {
        Action::Add => format!("  {} {name}  {now}", ui.paint_data(Role::Added, "+")),
        Action::Replace => format!("  {} {name}  {was}{theirs} → {now}", ui.paint_data(Role::Changed, "~")),
        Action::Remove => format!("  {} {name}  {was}{theirs}", ui.paint_data(Role::Removed, "-")),
        Action::Keep => format!("    {name}  {now}"),
    }
}

/// A value for the eye. A long list is told by its length, or by what the other value that it is held against
/// hasn't, unless `--verbose`.
pub fn brief(ui: &Ui, path: &Path, value: &Value, other: Option<&Value>) -> String {
    if let Some(hook) = hook(&masked(path, value)).filter(|_| !ui.verbose && !path.is_secret()) {
        return hook;
    }
    match value.as_array().filter(|list| list.len() > LISTED && !ui.verbose) {
        None => shown(path, value),
        Some(list) => {
            own_elements(path, list, other).unwrap_or_else(|| ui.phrase(words::FOLDED_LIST, &[("count", &list.len())]))
        }
    }
}

/// A value beside the one that it is held against: of a long list what the other hasn't. Lists that differ in their
/// order alone are shown whole.
pub fn beside(path: &Path, value: &Value, other: Option<&Value>) -> String {
    let lists = value.as_array().zip(other.and_then(Value::as_array));
    let Some((list, others)) = lists.filter(|(list, _)| list.len() > LISTED) else { return shown(path, value) };
    match own_elements(path, list, other) {
        Some(own) => own,
        None if others.iter().all(|element| list.contains(element)) => shown(path, value),
        None => "[…]".to_owned(),
    }
}

/// What a list has that the other hasn't.
fn own_elements(path: &Path, list: &[Value], other: Option<&Value>) -> Option<String> {
    let others = other.and_then(Value::as_array)?;
    let own: Vec<_> =
        list.iter().filter(|&element| !others.contains(element)).map(|element| shown(path, element)).collect();
    (!own.is_empty()).then(|| format!("[… {}]", own.join(", ")))
}

/// A hook as the command that it runs, behind what it is about: nobody approves what they can't read.
fn hook(value: &Value) -> Option<String> {
    let known =
        |keys: &[&str], value: &Value| value.as_object()?.keys().all(|key| keys.contains(&key.as_str())).then_some(());
    known(&["matcher", "hooks"], value)?;
    let commands = value["hooks"].as_array()?.iter().map(|hook| {
        known(&["type", "command", "args", "timeout", "onFailure"], hook)?;
        let args = hook["args"].as_array()?.iter().map(Value::as_str);
        let words = [hook["command"].as_str()].into_iter().chain(args).collect::<Option<Vec<_>>>()?;
        let line = words.into_iter().map(as_word).collect::<Vec<_>>().join(" ");
        Some(match hook["onFailure"].as_str() {
            Some(on_failure) => format!("{line} (onFailure: {on_failure})"),
            None => line,
        })
    });
    let commands = commands.collect::<Option<Vec<_>>>()?.join("; ");
    Some(match value["matcher"].as_str() {
        Some(matcher) => format!("{matcher}: {commands}"),
        None => commands,
    })
}

/// A word of a command: one with a blank in it between quotes.
fn as_word(word: &str) -> String {
    if word.contains(' ') { format!("\"{word}\"") } else { word.to_owned() }
}

/// A value for the eye, on one line: strings without quotes, secrets never.
pub fn shown(path: &Path, value: &Value) -> String {
    match masked(path, value) {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => one_line(&text).into_owned(),
        other => other.to_string(),
    }
}

/// The value, with dots where it may be a secret.
pub fn masked(path: &Path, value: &Value) -> Value {
    concealed(path.name(), value)
}

/// The contract's `changes` and `conflicts`.
pub fn changes(plan: &Plan) -> (Vec<Value>, Vec<Value>) {
    let rows = |wanted: fn(&Change) -> bool| {
        plan.files
            .iter()
            .flat_map(|file| file.changes.iter().map(move |change| (file, change)))
            .filter(|(_, change)| wanted(change))
            .map(|(file, change)| row(file, change))
            .collect::<Vec<_>>()
    };
    let mut all = rows(|_| true);
    all.extend(plan.rights.iter().map(|wrong| {
        json!({
            "file": wrong.file.display().to_string(), "key": rights::MODE, "change": "replace",
            "was": wrong.is(), "now": wrong.wanted(), "by": "other",
        })
    }));
    (all, rows(Change::is_conflict))
}

fn row(file: &FilePlan, change: &Change) -> Value {
    let action = match change.action {
        Action::Add => "add",
        Action::Replace => "replace",
        Action::Remove => "remove",
        Action::Keep => "keep",
    };
    let by = match change.by {
        Author::Nobody => Value::Null,
        Author::Ours => "genkan".into(),
        Author::Other | Author::Astray => "other".into(),
    };
    let masked = |value: &Option<Value>| value.as_ref().map_or(Value::Null, |value| masked(&change.path, value));
    json!({
        "file": file.file.display().to_string(),
        "key": change.path.to_string(),
        "change": action,
        "was": masked(&change.was),
        "now": masked(&change.now),
        "by": by,
    })
}
