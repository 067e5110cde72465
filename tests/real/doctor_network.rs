//! Faults of the network, made for real on a whole machine, each with its healthy twin: `doctor` names the one cause and
//! the real client fails, or it warns and the client answers; the twin gives no finding that matters, and the client
//! answers. Faults that `doctor_whole_faults` has aren't made here once more.

use std::panic::Location;
use std::process::Command;

use genkan::code::Code;
use genkan::report::Severity;

use super::doctor_whole::{PRIVATE, Way, Whole};
use super::endpoint::Company;
use super::nameserver::Zone;
use super::{Site, doctor_faults, doctor_parts};
use crate::tally;

/// What a test makes of a healthy machine; an error says what this one lacks for it.
pub(super) type Make = fn(&mut Whole) -> Result<(), String>;

/// A fault and its twin.
pub(super) struct Pair {
    what: &'static str,
    make: Make,
    /// The one finding that matters, and how much.
    finding: (&'static Code, Severity),
    /// Whether the client answers beside the fault.
    answers: bool,
    /// Makes what looks like the fault, and works; where it is nothing but the healthy machine, one test is for all.
    twin: Option<Make>,
}

/// A fault that stops the client where it is an error.
pub(super) fn lone(what: &'static str, make: Make, finding: (&'static Code, Severity)) -> Pair {
    Pair { what, make, finding, answers: finding.1 < Severity::Error, twin: None }
}

/// The same, and what makes the twin of it that works.
pub(super) fn pair(what: &'static str, make: Make, finding: (&'static Code, Severity), twin: Make) -> Pair {
    Pair { twin: Some(twin), ..lone(what, make, finding) }
}

impl Pair {
    /// An error of what was promised: the client answers all the same.
    pub(super) fn unnoticed(self) -> Self {
        Self { answers: true, ..self }
    }
}

pub(super) fn run(site: &Site, program: &'static str, args: &[&str]) -> Result<(), String> {
    let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
    site.namespace.inside(move || {
        let output = Command::new(program).args(&args).output().map_err(|error| format!("{program}: {error}"))?;
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(format!("{program}: {complaint}")) }
    })
}

pub(super) fn resolvers(site: &Site, text: &str) {
    let text = format!("{text}options attempts:1 timeout:2\n");
    site.namespace.inside(move || std::fs::write("/etc/resolv.conf", text)).expect("resolv.conf");
}

/// The machine trusts somebody else's authority; a service that knows every name would explain what comes of it.
pub(super) fn vouched_for_by_another(site: &Site, host: &str) {
    let zone = Zone::default();
    zone.serve(site, "10.0.0.1");
    zone.lead(host, &["127.0.0.1"]);
    resolvers(site, "nameserver 10.0.0.1\n");
    std::fs::write(site.authority(), Company::new("Somebody else").pem()).expect("an authority");
}

/// Drops what goes there.
pub(super) fn drops(site: &Site, what: &str) -> Result<(), String> {
    rule(site, what, "drop")
}

/// Says at once of what goes there that nobody is.
pub(super) fn rejects(site: &Site, what: &str) -> Result<(), String> {
    rule(site, what, "reject")
}

fn rule(site: &Site, what: &str, verdict: &str) -> Result<(), String> {
    let table = "add table inet t; add chain inet t o { type filter hook output priority 0; }; add rule inet t o";
    run(site, "nft", &[table, what, verdict])
}

/// A second interface that leads somewhere, though nobody answers there.
pub(super) fn connect(site: &Site) -> Result<(), String> {
    for line in [
        "link add v0 type veth peer name v1",
        "address add 192.168.77.2/24 dev v0",
        "link set v0 up",
        "link set v1 up",
        "route add default via 192.168.77.1",
    ] {
        run(site, "ip", &line.split(' ').collect::<Vec<_>>())?;
    }
    Ok(())
}

/// Everything in order, and every name leads to a private address, though nobody requires it.
#[track_caller]
fn healthy() -> Option<Whole> {
    let whole = Whole::new(Way::Plain, |_| ())?;
    whole.lead_all(&[PRIVATE]);
    Some(whole)
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_names_and_addresses_has_its_cause_and_its_twin_nothing() {
    hold(doctor_faults::of_names());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_servers_has_its_cause_and_its_twin_nothing() {
    hold(doctor_faults::of_servers());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_of_proxies_and_paths_has_its_cause_and_its_twin_nothing() {
    hold(doctor_faults::of_proxies_and_paths());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn real_name_servers_and_proxies_are_told_apart_as_well() {
    hold(doctor_parts::rows());
}

/// Makes each fault and its twin, prints what came of it, and fails where that is wrong.
#[track_caller]
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
pub(super) fn hold(pairs: Vec<Pair>) {
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for pair in pairs {
        let Some(mut whole) = healthy() else { return };
        if let Err(lack) = (pair.make)(&mut whole) {
            tally::skipped(Location::caller(), &format!("{}: {lack}", pair.what));
            continue;
        }
        let (code, severity) = pair.finding;
        let seen = whole.json(&[]);
        whole.keep(pair.what, &seen);
        let (found, answers) = (seen.matters(Some(code)), whole.is_greeted());
        if found != [(code.id, severity.name())] || answers != pair.answers {
            wrong.push(format!("{}: {found:?}, the client answers: {answers}\n{:#}", pair.what, seen.said));
        }
        table += &format!("{:<60} {found:?} {answers} {:.1?}\n", pair.what, seen.elapsed);
        drop(whole);
        if let Some(twin) = pair.twin {
            harmless(&format!("twin of {}", pair.what), twin, &mut table, &mut wrong);
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{}\n{table}", wrong.join("\n"));
}

/// What harms nobody gives no finding that matters, and the client answers.
#[track_caller]
pub(super) fn harmless(what: &str, make: Make, table: &mut String, wrong: &mut Vec<String>) {
    let Some(mut whole) = healthy() else { return };
    if let Err(lack) = make(&mut whole) {
        return tally::skipped(Location::caller(), &format!("{what}: {lack}"));
    }
    let seen = whole.json(&[]);
    whole.keep(what, &seen);
    let (found, answers) = (seen.matters(None), whole.is_greeted());
    *table += &format!("{what:<60} {found:?} {answers} {:.1?}\n", seen.elapsed);
    if !found.is_empty() || !answers {
        wrong.push(format!("{what}: {found:?}, the client answers: {answers}\n{:#}", seen.said));
    }
}
