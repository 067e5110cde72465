//! `genkan explain`: a setting (which layer wins), a code (what it means), `-` (a pasted error text).

use std::io::Read as _;

use serde_json::{Value, json};

use crate::claude::{Effective, Resolved, layers};
use crate::code::{self, Code, Exit, machine};
use crate::fault::{Fault, Result};
use crate::messages::{Lang, explain as words};
use crate::profile::routing::{self, Routing};
use crate::profile::{Profile, Request, load, nearest};
use crate::setup::desired::Desired;
use crate::setup::intent::{Intent, as_applied};
use crate::setup::render;
use crate::setup::step::Path;
use crate::world::World;
use crate::world::ui::Role;

/// Flags of `genkan explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  genkan explain AWS_REGION            the value that Claude Code will use, and from which file
  genkan explain awsAuthRefresh
  genkan explain GK-SET-001            what a code means and how to fix it
  pbpaste | genkan explain -           a pasted error text: cause, fix, a request for the administrator")]
pub struct ExplainArgs {
    /// A setting or variable, a code, or `-` [default: every setting of the profile]
    #[arg(value_name = "SETTING|CODE|-")]
    pub subject: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

pub fn run(world: &World, args: &ExplainArgs) -> Result<Exit> {
    match args.subject.as_deref() {
        Some("-") => {
            let mut text = String::new();
            std::io::stdin()
                .take(1024 * 1024)
                .read_to_string(&mut text)
                .map_err(|error| Fault::new(&machine::CANNOT_READ).with("file", "-").because(error))?;
            super::explain_error::run(world, &text, args.json)
        }
        Some(id) if is_code(id) => match code::find(id) {
            Some(code) => Ok(explain_code(world, code, args.json)),
            None => Err(Fault::new(&code::usage::NO_SUCH_CODE).with("code", id)),
        },
        subject => explain_settings(world, subject, args.json),
    }
}

fn is_code(text: &str) -> bool {
    text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("gk-"))
}

fn explain_code(world: &World, code: &Code, json: bool) -> Exit {
    let ui = &world.ui;
    if json {
        ui.json(&json!({"code": code.id, "message": code.message.unfilled(Lang::En), "help": code.help.unfilled(Lang::En), "exit": code.exit as u8}));
    } else {
        ui.row(format_args!("{}  {}", ui.paint_data(Role::Heading, code.id), code.message.unfilled(ui.lang)));
        ui.row(code.help.unfilled(ui.lang));
    }
    Exit::Done
}

/// One setting as Claude Code will see it.
struct Explained {
    key: Path,
    resolved: Option<Resolved>,
    wanted: Option<Value>,
    /// Why it defeats the profile, where it does.
    routing: Option<&'static Routing>,
}

fn explain_settings(world: &World, subject: Option<&str>, json: bool) -> Result<Exit> {
    let loaded = as_applied(world, load(world, &Request::default())?);
    let intent = Intent::new(world, loaded, layers::read(world, &world.cwd), None, None, None)?;
    let effective = Effective::new(&intent.layers);
    let keys = match subject {
        Some(subject) => vec![key(subject)],
        None => wanted_keys(&intent.desired),
    };
    let rows: Vec<_> =
        keys.into_iter().map(|key| explained(key, &effective, &intent.desired, &intent.loaded.profile)).collect();
    if let (Some(subject), [row]) = (subject, &rows[..])
        && let Some(fault) = mistyped(subject, row, &intent)
    {
        return Err(fault);
    }
    if json {
        let mut documents: Vec<_> = rows.iter().map(document).collect();
        match (subject, documents.pop()) {
            (Some(_), Some(one)) => world.ui.json(&one),
            (_, last) => {
                documents.extend(last);
                world.ui.json(&json!({"settings": documents}));
            }
        }
    } else {
        rows.iter().for_each(|row| show(world, row));
    }
    Ok(Exit::Done)
}

/// What people ask about besides what the profile writes and what leads elsewhere.
const ASKED: [&str; 8] = [
    "AWS_PROFILE",
    "AWS_REGION",
    "ANTHROPIC_MODEL",
    "hooks",
    "model",
    "permissions.allow",
    "permissions.ask",
    "permissions.deny",
];

/// A name that nothing here knows, and that is near to one that something knows.
fn mistyped(subject: &str, row: &Explained, intent: &Intent) -> Option<Fault> {
    let profile = &intent.loaded.profile;
    let name = subject.strip_prefix("env.").unwrap_or(subject);
    let is_known = routing::of_profile(name, profile).is_some() || ASKED.contains(&name);
    if row.resolved.is_some() || row.wanted.is_some() || is_known {
        return None;
    }
    let wanted: Vec<_> = wanted_keys(&intent.desired).iter().map(ToString::to_string).collect();
    let wanted = wanted.iter().map(|key| key.strip_prefix("env.").unwrap_or(key));
    let known: Vec<&str> = routing::names(profile).chain(ASKED).map(|name: &str| name).chain(wanted).collect();
    let near = nearest(name, known.iter().copied())?;
    let fault = Fault::new(&code::usage::NO_SUCH_SETTING).with("name", subject);
    Some(fault.hint(crate::messages::profile::DID_YOU_MEAN, &[("name", &near)]))
}

/// `AWS_REGION` is a variable, `permissions.deny` a setting.
fn key(subject: &str) -> Path {
    let is_variable = !subject.contains('.')
        && subject.chars().any(|c| c.is_ascii_uppercase())
        && subject.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    match subject.split_once('.') {
        _ if is_variable => Path::keys(["env", subject]),
        // A model's name holds dots of its own.
        Some((first, rest)) if matches!(first, "env" | "modelOverrides") => Path::keys([first, rest]),
        _ => Path::keys(subject.split('.')),
    }
}

fn wanted_keys(desired: &Desired) -> Vec<Path> {
    let mut keys: Vec<Path> = Vec::new();
    for (path, _) in desired.targets.iter().take(1).flat_map(|target| &target.keys) {
        let path = Path::keys(path.split().0);
        if !keys.contains(&path) {
            keys.push(path);
        }
    }
    keys
}

fn explained(key: Path, effective: &Effective, desired: &Desired, profile: &Profile) -> Explained {
    let (keys, _) = key.split();
    let resolved = match keys[..] {
        ["env", name] => effective.env(name),
        _ => effective.setting(&keys.join(".")),
    }
    .cloned();
    let wanted = desired
        .targets
        .first()
        .and_then(|target| target.keys.iter().find(|(path, _)| *path == key))
        .and_then(|(_, value)| value.clone());
    let routing = match keys[..] {
        ["env", name] => routing::variable_of(name, profile),
        _ => routing::setting_of(&keys.join("."), profile),
    };
    let defeats = |routing: &&Routing| {
        resolved.as_ref().is_some_and(|found| routing.defeats(&found.value, Some(&found.origin), profile))
    };
    Explained { routing: routing.filter(defeats), resolved, wanted, key }
}

fn show(world: &World, row: &Explained) {
    let ui = &world.ui;
    let value = |value: &Value| render::shown(&row.key, value);
    match &row.resolved {
        None => ui.row(ui.phrase(words::NOT_SET, &[("key", &row.key)])),
        Some(resolved) => {
            ui.row(ui.phrase(
                words::USES,
                &[
                    ("key", &ui.paint_data(Role::Heading, &row.key)),
                    ("value", &value(&resolved.value)),
                    ("origin", &resolved.origin),
                ],
            ));
            for (origin, shadowed) in &resolved.shadowed {
                ui.row(ui.phrase(words::SHADOWS, &[("value", &value(shadowed)), ("origin", origin)]));
            }
        }
    }
    if let Some(wanted) = &row.wanted {
        let same = row.resolved.as_ref().is_some_and(|resolved| resolved.value == *wanted);
        let text = if same { words::AS_WANTED } else { words::WANTED };
        ui.row(ui.phrase(text, &[("value", &value(wanted))]));
    }
    if let Some(routing) = row.routing {
        ui.row(format_args!("  {}", routing.why.get(ui.lang)));
    }
}

fn document(row: &Explained) -> Value {
    let value = |value: &Value| render::masked(&row.key, value);
    let resolved = row.resolved.as_ref();
    json!({
        "key": row.key.to_string(),
        "value": resolved.map_or(Value::Null, |resolved| value(&resolved.value)),
        "origin": resolved.map(|resolved| resolved.origin.to_string()),
        "shadowed": resolved.map_or_else(Vec::new, |resolved| {
            resolved.shadowed.iter().map(|(origin, shadowed)| json!({"origin": origin.to_string(), "value": value(shadowed)})).collect()
        }),
        "wanted": row.wanted.as_ref().map_or(Value::Null, value),
        "note": row.routing.map(|routing| routing.why.en),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::required;
    use crate::world::testing::world;

    #[test]
    fn no_code_is_explained_with_a_raw_placeholder() {
        let folder = tempfile::tempdir().unwrap();
        for (code, lang) in code::all().flat_map(|code| [(code, Lang::En), (code, Lang::Ja)]) {
            for json in [false, true] {
                let mut world = world(folder.path(), &[]);
                world.ui.lang = lang;
                explain_code(&world, code, json);
                let said = world.ui.said().0;
                let all = required(code.message.en).into_iter().chain(required(code.help.en));
                assert!(!said.contains(['⟦', '⟧']), "{said}");
                for name in all.filter(|name| !name.contains(' ')) {
                    assert!(!said.contains(&format!("{{{name}}}")) && said.contains(&format!("<{name}>")), "{said}");
                }
            }
        }
    }
}
