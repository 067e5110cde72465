//! A fleet that gets its profile in rings: what `genkan fleet summary` says of many machines after a push, a drift, an
//! overlay of the catalogue and a rollback, counted against what was done to them.
//!
//! A machine is a home and a root of its own; genkan runs in this process. 300 of them, or 3,000 with `GENKAN_MATRIX=all`;
//! the page of a bad day lies in `target/real/fleet.html`.

use std::fs;
use std::panic::Location;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use genkan::world::{Clock, World};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::fleet::machine_wide::ACME;
use crate::machine::{self, Answer, Machine};
use crate::real::matrix;
use crate::rights::{self, Rights};
use crate::tally;

const PROFILE: &str = "root/etc/genkan/profile.toml";
const CATALOGUE: &str = "root/etc/genkan/catalogue.toml";
const DROP_IN: &str = "root/etc/claude-code/managed-settings.d/90-genkan.json";
const OVERLAY: &str = include_str!("models/signed/catalogue.toml");

/// A profile's text in this version; each differs in what Claude Code is told.
fn version(number: u32) -> String {
    let status = if number.is_multiple_of(2) { "[claude]\nstatusline = true\n" } else { "" };
    ACME.replace("2026.11", &format!("2026.{number}")) + status
}

/// The machines with their numbers, the hour that it is, and the lines that were collected so far.
struct Fleet {
    machines: Vec<Machine>,
    now: Timestamp,
    lines: String,
    desk: Machine,
}

impl Fleet {
    fn new(count: usize) -> Self {
        let machines = (0..count).map(|_| Machine::new()).collect();
        let now = "2026-11-20T09:00:00Z".parse().expect("a time");
        Self { machines, now, lines: String::new(), desk: Machine::new() }
    }

    fn genkan(&self, machine: &Machine, args: &[&str]) -> Answer {
        machine::run(&mut World { clock: Clock::Fixed(self.now), ..machine.world() }, args)
    }

    /// Does something on every machine of a ring, on as many cores as there are; in the order of the machines.
    fn on<T: Send>(&self, ring: impl Fn(usize) -> bool, act: impl Fn(&Machine) -> T + Sync) -> Vec<T> {
        let chosen: Vec<_> = (0..self.machines.len()).filter(|number| ring(*number)).collect();
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        std::thread::scope(|scope| {
            for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
                scope.spawn(|| {
                    while let Some(number) = chosen.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let value = act(&self.machines[*number]);
                        done.lock().expect("nobody panicked").push((*number, value));
                    }
                });
            }
        });
        let mut done = done.into_inner().expect("nobody panicked");
        done.sort_by_key(|(number, _)| *number);
        done.into_iter().map(|(_, value)| value).collect()
    }

    fn push(&self, ring: impl Fn(usize) -> bool, file: &str, text: &str) {
        self.on(ring, |machine| drop(machine.write(file, text)));
    }

    fn set_up(&self, ring: impl Fn(usize) -> bool) {
        let codes = self.on(ring, |machine| self.genkan(machine, &["setup", "--non-interactive"]));
        assert!(codes.iter().all(|answer| answer.code == 0), "{:?}", codes.iter().find(|answer| answer.code != 0));
    }

    /// An hour later each machine of a ring reports; the summary of everything that was ever collected.
    fn report(&mut self, ring: impl Fn(usize) -> bool + Copy) -> Value {
        self.now += SignedDuration::from_hours(1);
        let numbers = (0..self.machines.len()).filter(|number| ring(*number));
        for (number, line) in
            numbers.zip(self.on(ring, |machine| self.genkan(machine, &["check", "--format", "fleet"])))
        {
            let mut line = line.json();
            // All of them run on this one.
            line["host"] = json!(format!("machine-{number:04}"));
            self.lines += &format!("{line}\n");
        }
        self.desk.write("project/lines.jsonl", &self.lines);
        self.genkan(&self.desk, &["fleet", "summary", "lines.jsonl", "--json"]).json()
    }
}

/// Of a summary the versions, each with its machines and how many of them are as intended.
fn rings(summary: &Value) -> Vec<(String, u64, u64)> {
    let text = |ring: &Value| ring["version"].as_str().expect("a version").to_owned();
    let count = |ring: &Value, name: &str| ring[name].as_u64().expect("a count");
    let mut rings: Vec<_> = summary["rings"]
        .as_array()
        .expect("rings")
        .iter()
        .map(|ring| (text(ring), count(ring, "machines"), count(ring, "as_intended")))
        .collect();
    rings.sort();
    rings
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_summary_counts_what_was_done_to_every_ring() {
    tally::timed();
    // An overlay has to be root's.
    if !rights::go_on(Rights::Namespaces, Location::caller()) {
        return;
    }
    let count = if matrix::is_whole() { 3000 } else { 300 };
    let of = |number: usize| u64::try_from(number).expect("a count");
    let all = |_: usize| true;
    // One in twenty goes first, then one in four.
    let is_canary = |number: usize| number.is_multiple_of(20);
    let is_early = |number: usize| number % 4 == 1;
    let (canaries, early) = (of(count / 20), of(count / 4));
    let total = of(count);
    let mut fleet = Fleet::new(count);

    fleet.push(all, PROFILE, &version(11));
    fleet.set_up(all);
    let summary = fleet.report(all);
    assert_eq!(rings(&summary), [("2026.11".to_owned(), total, total)]);
    assert_eq!((&summary["verdicts"], &summary["codes"]), (&json!({"as-intended": total}), &json!({})), "{summary:#}");

    // Pushed and not yet applied is no new version.
    fleet.push(is_canary, PROFILE, &version(12));
    let summary = fleet.report(all);
    assert_eq!(rings(&summary), [("2026.11".to_owned(), total, total - canaries)]);
    let found = (&summary["verdicts"]["drifted"], &summary["codes"]["GK-CLI-063"]);
    assert_eq!(found, (&json!(canaries), &json!(canaries)), "{summary:#}");
    fleet.set_up(is_canary);
    fleet.push(is_early, PROFILE, &version(12));
    fleet.set_up(is_early);
    let summary = fleet.report(all);
    let new = canaries + early;
    assert_eq!(
        rings(&summary),
        [("2026.11".to_owned(), total - new, total - new), ("2026.12".to_owned(), new, new)],
        "{summary:#}"
    );

    // Somebody edits, removes, loses; some machines are switched off.
    let is = |at: usize| move |number: usize| number % 100 == at;
    fleet.on(is(2), |machine| {
        let settings =
            machine.read(DROP_IN).replace("jp.anthropic.claude-opus-5-5", "global.anthropic.claude-opus-5-5");
        machine.write(DROP_IN, settings);
    });
    fleet.on(is(6), |machine| fs::remove_file(machine.path(DROP_IN)).expect("a file"));
    fleet.on(is(10), |machine| fs::remove_dir_all(machine.path("root/var/lib/genkan")).expect("a folder"));
    let is_off = |number: usize| number % 50 == 3;
    let summary = fleet.report(|number| !is_off(number));
    let wrong = of(count / 100 * 3);
    assert_eq!(summary["as_intended"], total - wrong, "{summary:#}");
    assert_eq!(summary["stale"], json!([]), "an hour is no silence");
    fleet.set_up(|number| !is_off(number));

    // A model of next year, by one file; where an older file was left, it is refused and named.
    fleet.push(all, CATALOGUE, OVERLAY);
    let is_behind = |number: usize| number % 150 == 7;
    fleet.push(is_behind, CATALOGUE, &OVERLAY.replace("2027-01-15", "2024-01-15"));
    fleet.set_up(|number| !is_off(number));
    fleet.now += SignedDuration::from_hours(8 * 24);
    let summary = fleet.report(|number| !is_off(number));
    let (behind, off) = (of(count / 150), of(count / 50));
    assert_eq!(summary["codes"], json!({"GK-RES-032": behind}), "{summary:#}");
    assert_eq!(summary["catalogue"]["2027-01-15"], total - behind - off, "{summary:#}");
    assert_eq!(summary["stale"].as_array().map(|stale| of(stale.len())), Some(off), "{summary:#}");
    let page = fleet.genkan(&fleet.desk, &["fleet", "summary", "lines.jsonl", "--html", "fleet.html"]);
    assert_eq!(page.code, 1, "somebody has to look at some: {page:?}");
    fs::create_dir_all(tally::folder()).expect("target/real");
    fs::write(tally::folder().join("fleet.html"), fleet.desk.read("project/fleet.html")).expect("the page");

    // The new version was a mistake.
    let is_new = |number: usize| is_canary(number) || is_early(number);
    fleet.push(is_behind, CATALOGUE, OVERLAY);
    fleet.push(is_new, PROFILE, &version(11));
    fleet.set_up(all);
    let summary = fleet.report(all);
    assert_eq!(rings(&summary), [("2026.11".to_owned(), total, total)]);
    assert_eq!((&summary["unreadable"], &summary["stale"]), (&json!([]), &json!([])));
    assert_eq!(summary["rings"][0]["texts"], 1, "one text goes by one version: {summary:#}");
    assert_eq!(fleet.genkan(&fleet.desk, &["fleet", "summary", "lines.jsonl"]).code, 0);
}
