//! `genkan explain`: a setting (which layer wins), a key of the profile, a code (what it means), `-` (a pasted error text).

use std::io::Read as _;

use serde_json::{Value, json};

use crate::check::start_files;
use crate::claude::{Effective, Resolved, layers, schema};
use crate::code::{self, Code, Exit, machine};
use crate::fault::{Fault, Result};
use crate::messages::help::refused::{self, Unfit};
use crate::messages::{Lang, Phrase, explain as words};
use crate::profile::conflicts::named;
use crate::profile::routing::{self, Routing};
use crate::profile::schema::keys;
use crate::profile::{Profile, Request, load, nearest};
use crate::setup::desired::Desired;
use crate::setup::intent::{Intent, as_applied};
use crate::setup::render;
use crate::setup::step::Path;
use crate::world::narrow::narrow;
use crate::world::shell;
use crate::world::ui::Role;
use crate::world::{World, input, person};

/// Flags of `genkan explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  genkan explain AWS_REGION     the value that Claude Code uses, and its file
  genkan explain awsAuthRefresh
  genkan explain network.proxy  a key of the profile: its value and meaning
  genkan explain GK-SET-001     what a code means and how to fix it
  genkan explain 'API Error: …' an error text: cause, fix, a request to send on
  pbpaste | genkan explain -    the same, from the clipboard")]
pub struct ExplainArgs {
    /// A setting or variable, a key of the profile, a code, or `-` [default: every setting that the profile writes]
    #[arg(value_name = "SETTING|CODE|-", allow_hyphen_values = true, value_parser = subject)]
    pub subject: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// An error text may begin as an option does; an option has no blank in it.
fn subject(text: &str) -> std::result::Result<String, Unfit> {
    let is_option = text.len() > 1 && text.starts_with('-') && !text.contains(char::is_whitespace);
    if is_option { Err(Unfit(Phrase::new(refused::NO_OPTION))) } else { Ok(text.to_owned()) }
}

pub fn run(world: &World, args: &ExplainArgs) -> Result<Exit> {
    let subject: &str = match args.subject.as_deref().map(str::trim) {
        Some("-") => {
            if world.ui.interactive {
                world.ui.ask(world.ui.phrase(words::PASTE_HERE, &[]));
            }
            &piped(std::io::stdin())?
        }
        Some(subject) => &input::composed(subject),
        None => return explain_settings(world, None, args.json),
    };
    // As it stands in a sentence.
    let id = narrow(subject.trim_end_matches(['.', ',', ':', ';', ')', '。', '、', '）']));
    let id = id.as_str();
    match () {
        () if subject.trim().is_empty() => Err(Fault::new(&code::usage::NOTHING_TO_EXPLAIN)),
        () if args.subject.as_deref() == Some("-") => super::explain_error::run(world, subject, args.json),
        () if is_code(id) => match code::find(id) {
            Some(code) => Ok(explain_code(world, code, args.json)),
            None => Err(Fault::new(&code::usage::NO_SUCH_CODE).with("code", id).hint(words::CODES_LOOK_LIKE, &[])),
        },
        // No setting has a name with a blank in it, or with a letter beyond ASCII.
        () if subject.contains(char::is_whitespace) || !subject.is_ascii() => {
            super::explain_error::run(world, subject, args.json)
        }
        () => explain_settings(world, Some(subject), args.json),
    }
}

/// The most that is read, and how much of each end is looked at: an error stands where a log begins, or is the last thing
/// that a program said.
const READ: u64 = 64 * 1024 * 1024;
const END: usize = 512 * 1024;

/// A text from another program: of a longer one its two ends, as two paragraphs.
fn piped(from: impl std::io::Read) -> Result<String> {
    let mut bytes = Vec::new();
    let read = from.take(READ).read_to_end(&mut bytes);
    read.map_err(|error| Fault::new(&machine::CANNOT_READ).with("file", input::NAME).because(error))?;
    let text = input::composed(&input::text(&bytes)).into_owned();
    if text.len() <= 2 * END {
        return Ok(text);
    }
    let (begin, end) = (text.ceil_char_boundary(END), text.ceil_char_boundary(text.len() - END));
    Ok([&text[..begin], &text[end..]].join("\n\n"))
}

fn is_code(text: &str) -> bool {
    text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("gk-"))
}

fn explain_code(world: &World, code: &Code, json: bool) -> Exit {
    if json {
        world.ui.json(&document_of(code));
    } else {
        tell_code(world, code);
    }
    Exit::Done
}

pub(super) fn document_of(code: &Code) -> Value {
    let (message, help) = (code.message.unfilled(Lang::En), code.help.unfilled(Lang::En));
    json!({"code": code.id, "message": message, "help": help, "exit": code.exit as u8})
}

pub(super) fn tell_code(world: &World, code: &Code) {
    let ui = &world.ui;
    ui.row(format_args!("{}  {}", ui.paint_data(Role::Heading, code.id), code.message.unfilled(ui.lang)));
    ui.row(code.help.unfilled(ui.lang));
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
    person::reads_in_own_home(world)?;
    let loaded = as_applied(world, load(world, &Request::default())?);
    let intent = Intent::new(world, loaded, layers::read(world, &world.cwd), None, None, None)?;
    let effective = Effective::new(&intent.layers);
    let wanted = wanted_keys(&intent.desired);
    let below = |above: &Path, path: &Path| path.split().0.starts_with(&above.split().0) && path != above;
    let keys = match subject.map(key) {
        // A name that holds others: the ones of the profile.
        Some(above) if wanted.iter().any(|path| below(&above, path)) => {
            wanted.into_iter().filter(|path| below(&above, path)).collect()
        }
        Some(key) => vec![key],
        None => wanted,
    };
    let rows: Vec<_> =
        keys.into_iter().map(|key| explained(key, &effective, &intent.desired, &intent.loaded.profile)).collect();
    if let (Some(subject), [row]) = (subject, &rows[..])
        && is_unknown(subject, row, &intent.loaded.profile)
    {
        if super::explain_key::run(world, &intent.loaded, subject, json) {
            return Ok(Exit::Done);
        }
        if let Some(fault) = mistyped(subject, &intent) {
            return Err(fault);
        }
        // `AccessDeniedException` is an error's name.
        if super::explain_error::is_known(world, subject)? {
            return super::explain_error::run(world, subject, json);
        }
    }
    // Where Claude Code doesn't start it uses no value at all.
    if let Some(fault) = intent.layers.fatal().find_map(|layer| layer.content.fault(&layer.origin)) {
        return Err(fault);
    }
    // What stands in a file that it ignores is set nowhere, and nobody would see why.
    let ignored = intent.layers.dropped().filter_map(|layer| layer.content.fault(&layer.origin));
    // Nor does a terminal use the value that is in force here, where it starts Claude Code with another one.
    let otherwise = start_files::leading(world, &intent, None, &shell::start_files(world))
        .into_iter()
        .filter_map(start_files::fault);
    let ignored: Vec<Fault> = ignored.chain(otherwise).collect();
    ignored.iter().for_each(|fault| world.ui.fault(fault));
    if json {
        let mut documents: Vec<_> = rows.iter().map(document).collect();
        match (subject, &mut documents[..]) {
            (Some(_), [one]) => world.ui.json(one),
            _ => world.ui.json(&json!({"settings": documents})),
        }
    } else {
        rows.iter().for_each(|row| show(world, row));
    }
    // What is said holds without these; whoever goes by the exit code shall know.
    Ok(ignored.first().map_or(Exit::Done, |fault| fault.code().exit))
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

/// A name that nothing here knows.
fn is_unknown(subject: &str, row: &Explained, profile: &Profile) -> bool {
    let name = subject.strip_prefix("env.").unwrap_or(subject);
    let is_known = schema::knows(name) || routing::of_profile(name, profile).is_some() || ASKED.contains(&name);
    row.resolved.is_none() && row.wanted.is_none() && !is_known
}

/// Such a name that is near to one that something knows.
fn mistyped(subject: &str, intent: &Intent) -> Option<Fault> {
    let profile = &intent.loaded.profile;
    let name = subject.strip_prefix("env.").unwrap_or(subject);
    let wanted: Vec<_> = wanted_keys(&intent.desired).iter().map(ToString::to_string).collect();
    let wanted = wanted.iter().map(|key| key.strip_prefix("env.").unwrap_or(key));
    let known = routing::names(profile).chain(ASKED).map(|name: &str| name).chain(wanted);
    let known: Vec<&str> = known.chain(keys().iter().map(String::as_str)).collect();
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
                    ("origin", &named(&resolved.origin).say(ui.lang)),
                ],
            ));
            for (origin, shadowed) in &resolved.shadowed {
                ui.row(
                    ui.phrase(words::SHADOWS, &[("value", &value(shadowed)), ("origin", &named(origin).say(ui.lang))]),
                );
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
    fn a_text_is_read_however_a_program_writes_it() {
        const SAID: &str = "API Error: 403 The security token included in the request is expired";
        let utf16 = |bytes: fn(u16) -> [u8; 2], mark: [u8; 2]| {
            mark.into_iter().chain(SAID.encode_utf16().flat_map(bytes)).collect::<Vec<u8>>()
        };
        let (shift_jis, ..) = encoding_rs::SHIFT_JIS.encode("エラー: ");
        let shift_jis = [&shift_jis, SAID.as_bytes()].concat();
        let unmarked = |bytes: fn(u16) -> [u8; 2]| SAID.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let log = ["x\n".repeat(END).as_bytes(), "あ".repeat(END).as_bytes(), SAID.as_bytes()].concat();
        for bytes in [
            SAID.as_bytes().to_vec(),
            utf16(u16::to_le_bytes, [0xff, 0xfe]),
            utf16(u16::to_be_bytes, [0xfe, 0xff]),
            unmarked(u16::to_le_bytes),
            unmarked(u16::to_be_bytes),
            shift_jis,
            log,
        ] {
            let text = piped(&bytes[..]).unwrap();
            assert!(text.ends_with(SAID) && text.len() <= 2 * END + 8, "{} bytes: {text:.80}", bytes.len());
        }
        let began = [SAID.as_bytes(), "\nあ".repeat(END).as_bytes()].concat();
        let text = piped(&began[..]).unwrap();
        assert!(text.starts_with(SAID) && text.len() <= 2 * END + 8, "{} bytes", text.len());
        assert_eq!(piped(&b""[..]).unwrap(), "");
    }

    #[test]
    fn a_text_may_begin_as_an_option_does() {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            explain: ExplainArgs,
        }
        let read = |words: &[&str]| {
            let line = <Line as clap::Parser>::try_parse_from([&["explain"], words].concat());
            line.ok().map(|line| (line.explain.subject.unwrap_or_default(), line.explain.json))
        };
        for (words, expected) in [
            (&["- model: not found"][..], Some(("- model: not found", false))),
            (&["--json", "-- rejected: 403"], Some(("-- rejected: 403", true))),
            (&["--- a/file\n+++ b/file", "--json"], Some(("--- a/file\n+++ b/file", true))),
            (&["-"], Some(("-", false))),
            (&["--jsn"], None),
        ] {
            let expected = expected.map(|(text, json)| (text.to_owned(), json));
            assert_eq!(read(words), expected, "{words:?}");
        }
    }
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
