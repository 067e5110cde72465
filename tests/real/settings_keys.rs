//! Every key of Claude Code's settings stands in genkan's tables, with what is demanded of it: each key that its program
//! declares is given values of every kind, and its own errors are held against genkan's.

use std::collections::BTreeSet;
use std::fs;
use std::panic::Location;

use genkan::claude::Scope;
use genkan::claude::content::{Content, LARGEST_FILE};
use genkan::claude::schema::{Effect, violations};
use memchr::memmem;
use serde_json::{Map, Value, json};

use super::{Site, client};
use crate::cloud::Scenario;
use crate::home::Home;
use crate::tally;

/// How a key is declared; the one that is looked for stands in the middle of all of them.
const DECLARES: &[u8] = b":()=>";
const AMONG: &[u8] = b"disableAllHooks:()=>";
/// As far from there declarations are looked for, in bytes: the whole list and more than it.
const AROUND: usize = 140_000;

/// The older name of a key, which Claude Code reports by the newer one.
const RENAMED: (&str, &str) = ("allowedMarketplaces", "strictKnownMarketplaces");

/// What is declared around the settings' own keys, and perhaps some of other objects there.
fn declared(program: &[u8]) -> BTreeSet<String> {
    let middle = memmem::find(program, AMONG).expect("the declaration of a key");
    let part = &program[middle.saturating_sub(AROUND)..(middle + AROUND).min(program.len())];
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'$' || *byte == b'_';
    let name = |end: usize| {
        let start = part[..end].iter().rposition(|byte| !is_of_name(byte))?;
        let is_key = matches!(part[start], b'{' | b',') && part.get(start + 1).is_some_and(u8::is_ascii_alphabetic);
        is_key.then(|| String::from_utf8_lossy(&part[start + 1..end]).into_owned())
    };
    memmem::find_iter(part, DECLARES).filter_map(name).filter(|name| name.len() > 2).collect()
}

/// The keys of which Claude Code says that their value is wrong.
fn rejected(site: &Site, home: &Home, settings: &Value) -> BTreeSet<String> {
    let errors = errors(site, home, &settings.to_string());
    errors.iter().filter_map(|error| error["path"].as_str()).map(top).collect()
}

/// What Claude Code says is wrong with the person's file.
fn errors(site: &Site, home: &Home, text: &str) -> Vec<Value> {
    let file = home.path().join(".claude/settings.json");
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, text).expect("a file");
    let ask = |id: &str, what: &str| {
        json!({"type": "control_request", "request_id": id, "request": {"subtype": what}}).to_string()
    };
    let line = "printf '%s\\n%s\\n' \"$1\" \"$2\" | \"$0\" -p --verbose --input-format stream-json --output-format stream-json";
    let launch = site.command("/bin/sh", home).args(["-c", line]).args([client::program().expect("Claude Code")]);
    let run = launch.args([ask("1", "initialize"), ask("2", "get_settings")]).env("ANTHROPIC_API_KEY", "x").run();
    let answers = run.stdout.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut answers = answers.filter(|answer| answer["response"]["request_id"] == "2");
    let answer = answers.next().unwrap_or_else(|| panic!("no answer: {run:?}"));
    answer["response"]["response"]["errors"].as_array().into_iter().flatten().cloned().collect()
}

/// The settings' own key that a path begins with, by its newer name.
fn top(path: &str) -> String {
    let key = path.split('.').next().unwrap_or_default();
    if key == RENAMED.0 { RENAMED.1 } else { key }.to_owned()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_is_demanded_of_as_genkans_tables_say() {
    let program = match client::text() {
        Ok(program) => program,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    let declared = declared(&program);
    assert!(declared.len() > 150, "{declared:?}");
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    for value in [json!(3), json!("zzz"), json!([1]), json!({"zzz": {}}), json!(true), json!(null)] {
        let settings: Map<_, _> = declared.iter().map(|key| (key.clone(), value.clone())).collect();
        // What costs a part alone, Claude Code leaves out without a word.
        let found = violations(&settings, Scope::User).into_iter().filter(|one| one.effect == Effect::File);
        let ours: BTreeSet<_> = found.map(|one| top(&one.path)).collect();
        let theirs = rejected(&site, &Home::new(), &settings.into());
        let (missed, wronged): (Vec<_>, Vec<_>) =
            (theirs.difference(&ours).collect(), ours.difference(&theirs).collect());
        assert!(missed.is_empty() && wronged.is_empty(), "{value}: genkan takes {missed:?} and rejects {wronged:?}");
    }
}

#[test]
fn a_file_counts_up_to_the_size_that_genkan_knows() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    for (more, is_read) in [(0, true), (1, false)] {
        let size = usize::try_from(LARGEST_FILE).expect("a size") + more;
        let text = format!("{{\"x\":\"{}\"}}", "x".repeat(size - 8));
        assert_eq!(text.len(), size);
        let errors = errors(&site, &Home::new(), &text);
        assert_eq!(errors.is_empty(), is_read, "{errors:?}");
        let ours = Content::parse(text.as_bytes(), Scope::User);
        assert_eq!(ours.settings().is_some(), is_read);
    }
}
