//! What `check`, `status`, `models` and `doctor` say of a machine on which a way lies: without Claude Code, in process.
//! The table lies in `target/real/matrix-said-*.txt`.

use super::{Way, all, is_held};
use crate::machine::Machine;

const DROP_IN: &str = "root/etc/claude-code/managed-settings.d/95-other.json";
const PERSON: &str = "home/.claude/settings.json";

/// Which commands raise an alarm, by name.
pub fn said(run: impl Fn(&[&str]) -> (i32, serde_json::Value)) -> [(&'static str, bool); 4] {
    let (_, check) = run(&["check", "--json"]);
    let (_, status) = run(&["status", "--json"]);
    let (models, _) = run(&["models", "--json"]);
    let (doctor, whole) = run(&["doctor", "--only", "residency", "--offline", "--json"]);
    let has_error = whole["findings"].as_array().into_iter().flatten().any(|found| found["severity"] == "error");
    [
        ("check", check["verdict"] != "as-intended"),
        ("status", status["residency"]["settings"] != "as-intended"),
        ("models", models != 0),
        ("doctor", has_error && doctor != 0),
    ]
}

/// What is wrong with what the commands said.
pub fn wrong(way: &Way, (scope, identity): (&str, &str), said: &[(&'static str, bool)]) -> Vec<String> {
    let off =
        said.iter().filter(|(command, alarms)| way.alarms((scope, identity), command).is_some_and(|it| it != *alarms));
    off.map(|(command, alarms)| {
        format!("{}, {scope}, {identity}: {command} {}", way.name, if *alarms { "raises an alarm" } else { "is calm" })
    })
    .collect()
}

/// The way on a machine that was set up in this scope, for these credentials.
fn lay(way: &Way, (scope, identity): (&str, &str)) -> Machine {
    let mut machine = Machine::new();
    let authority = machine.write("authority.pem", "not read here");
    let authority = format!("network.ca_bundle={}", authority.display());
    let identity = format!("aws.identity={identity}");
    let set = ["--set", &authority, "--set", &identity];
    let answer = machine.genkan(&[&["setup", "--non-interactive", "--scope", scope][..], &set].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    let [home, project] = ["home", "project"].map(|folder| machine.path(folder).display().to_string());
    let own = machine.path(PERSON).exists().then(|| machine.read(PERSON));
    for (path, text) in way.files(&home, &project, own.as_deref()) {
        machine.write(&path, text);
    }
    machine.write("project/ca.pem", "not read here");
    if !way.drop_in.is_null() {
        machine.write(DROP_IN, way.drop_in.to_string());
    }
    for (name, value) in way.shell(&home, &project) {
        machine = machine.var(name, &value);
    }
    machine
}

/// A quarter of the ways.
fn part(quarter: usize) {
    let mut off = Vec::new();
    for way in all().iter().skip(quarter).step_by(4) {
        let isolated = ("managed", "isolated");
        let held = Some(isolated).filter(|_| is_held(way.managed));
        for column in [("user", "shared"), ("managed", "shared")].into_iter().chain(held) {
            let machine = lay(way, column);
            let said = said(|args| {
                let answer = machine.genkan(args);
                (answer.code.into(), serde_json::from_str(&answer.out).unwrap_or_default())
            });
            off.extend(wrong(way, column, &said));
        }
    }
    assert!(off.is_empty(), "{}", off.join("\n"));
}

#[test]
fn no_verdict_is_wrong_in_the_first_quarter() {
    part(0);
}

#[test]
fn no_verdict_is_wrong_in_the_second_quarter() {
    part(1);
}

#[test]
fn no_verdict_is_wrong_in_the_third_quarter() {
    part(2);
}

#[test]
fn no_verdict_is_wrong_in_the_last_quarter() {
    part(3);
}

/// Where it isn't the profile's provider at all, no tier is anything but outside, and the file is named.
#[test]
fn without_the_switch_no_tier_is_inside() {
    let ways = all();
    let way = ways.iter().find(|way| way.name == "a person's switch, 0").expect("a way");
    let machine = lay(way, ("user", "shared"));
    for (command, verdict) in [(&["models", "--json"][..], "outside"), (&["doctor", "--offline", "--json"], "outside")]
    {
        let answer = machine.genkan(command).json();
        let tiers = answer["tiers"].as_array().or_else(|| answer["residency"].as_array()).expect("tiers");
        assert!(tiers.len() == 4 && tiers.iter().all(|tier| tier["verdict"] == verdict), "{command:?}: {answer}");
    }
    let told = machine.genkan(&["doctor", "--only", "residency", "--offline"]);
    assert!(told.out.contains(&machine.path(PERSON).display().to_string()), "{told:?}");
}
