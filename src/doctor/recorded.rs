//! Writes the machines of the rules' tests down as files: `tests/recordings` judges them by the program itself, before and
//! after the code changes. Renewed as every snapshot is, with `INSTA_UPDATE=always`.

#![allow(clippy::disallowed_methods, reason = "it writes what tests read")]

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::rules::whole::{self, Kind, Seen};
use super::{Facts, saved};

#[path = "../../tests/recordings/machines.rs"]
mod machines;

use machines::{Differences, Machines};

/// The facts as `--save` would have written them.
fn written((facts, profile): &Seen) -> Value {
    let facts = Facts { profile: saved::profile(profile), ..facts.clone() };
    serde_json::to_value(facts).unwrap()
}

/// What a file of facts is read as, apart from how its profile is laid out; nothing where it can't be read.
fn seen(facts: Value) -> Option<Seen> {
    let facts: Facts = serde_json::from_value(facts).ok()?;
    let profile = toml::from_str(&facts.profile).ok()?;
    Some((Facts { profile: String::new(), ..facts }, profile))
}

/// A file that reads as the machine it should be stays as it is, so that facts of before go on being read.
#[test]
fn machines_of_the_rules_stand_in_files() {
    for Kind { name: kind, healthy, groups } in whole::kinds() {
        let of = |file: &str| machines::folder().join(kind).join(file);
        let written_before = fs::read_to_string(of("healthy.json")).ok();
        let before = written_before.and_then(|text| serde_json::from_str(&text).ok());
        let before = before.filter(|before: &Value| seen(before.clone()) == Some(intended(&healthy)));
        let healthy = before.unwrap_or_else(|| written(&healthy));
        keep(&of("healthy.json"), &format!("{healthy:#}\n"));
        for (group, all) in groups {
            let file = of(&format!("{group}.json"));
            let before = fs::read_to_string(&file).map(|text| machines::parse(&text)).unwrap_or_default();
            let mut machines = Machines::new();
            for (name, machine) in all {
                let is_it = |it: &Differences| seen(machines::with(&healthy, it)) == Some(intended(&machine));
                let before = before.iter().find(|(known, it)| known == name && is_it(it));
                let it =
                    before.map_or_else(|| machines::differences(&healthy, &written(&machine)), |(_, it)| it.clone());
                assert!(is_it(&it), "{kind}/{group}: {name}: {it:#?}");
                assert!(machines.iter().all(|(known, _)| *known != name), "{kind}/{group}: two are called {name}");
                machines.push((name.to_owned(), it));
            }
            keep(&file, &text(&machines));
        }
    }
}

/// What should be seen of a machine, without the text of its profile.
fn intended((facts, profile): &Seen) -> Seen {
    (Facts { profile: String::new(), ..facts.clone() }, profile.clone())
}

fn keep(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() == Some(text) {
        return;
    }
    let renews = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    assert!(renews, "{} isn't what the rules' machines are; INSTA_UPDATE=always writes it", path.display());
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The text of a file of machines: a line for each difference.
fn text(machines: &[(String, Differences)]) -> String {
    let line = |(pointer, value): (&String, &Value)| format!("    {}: {value}", Value::from(pointer.as_str()));
    let machine = |(name, differences): &(String, Differences)| {
        let lines: Vec<_> = differences.iter().map(line).collect();
        let body = if lines.is_empty() { String::new() } else { format!("\n{}\n  ", lines.join(",\n")) };
        format!("  {}: {{{body}}}", Value::from(name.as_str()))
    };
    format!("{{\n{}\n}}\n", machines.iter().map(machine).collect::<Vec<_>>().join(",\n"))
}
