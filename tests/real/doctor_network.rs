//! Faults of the network, made for real in a site's own, each with its healthy twin: the expected cause comes first and
//! is the only error, and the twin gives no finding that matters.

use std::panic::Location;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use genkan::code::Code;
use genkan::code::network::SLOW;
use genkan::doctor::facts::{Facts, NetworkFacts, Probe};
use genkan::doctor::{Groundwork, judge, probe};
use genkan::profile::Profile;
use genkan::report::{Group, Severity};
use genkan::world::net::Shown;
use genkan::world::{Clock, Dirs, Os, Ui, Vars, World};
use jiff::Timestamp;
use serde_json::json;

use super::doctor_faults::{self, Row};
use super::endpoint::{Company, Endpoint};
use super::nameserver::Zone;
use super::{Site, doctor_parts};
use crate::cloud::Scenario;
use crate::home::Home;
use crate::tally;

pub(super) const RUNTIME: &str = "bedrock-runtime.ap-northeast-1.amazonaws.com";
pub(super) const NAMES: [&str; 5] = [
    "*.ap-northeast-1.amazonaws.com",
    "portal.sso.ap-northeast-1.amazonaws.com",
    "acme.awsapps.com",
    "inside.acme.example",
    RUNTIME,
];
/// Where everything as it should be answers, where nobody does, and where somebody else does.
pub(super) const FINE: &str = "10.0.0.1";
pub(super) const NOBODY: &str = "10.0.0.2";
pub(super) const OTHER: &str = "10.0.0.3";
pub(super) const PUBLIC: &str = "203.0.113.5";

/// A finding's code, and how much it matters.
pub(super) type Found = (&'static Code, Severity);

/// A site with a company's network in it, and what genkan is told there.
pub(super) struct Stage {
    pub(super) site: Site,
    pub(super) zone: Zone,
    pub(super) company: Company,
    pub(super) vars: Vec<(String, String)>,
    pub(super) profile: Profile,
    pub(super) home: Home,
}

/// What a test makes of a healthy stage; an error says what the machine lacks.
pub(super) type Make = fn(&mut Stage) -> Result<(), String>;

impl Stage {
    /// Everything in order: names lead to a private address, the authority is trusted by everybody.
    pub(super) fn healthy() -> Option<Self> {
        let site = Site::open(Scenario::tokyo())?;
        let (zone, company, home) = (Zone::default(), Company::new("ACME inspection"), Home::new());
        for address in [NOBODY, OTHER, PUBLIC] {
            run(&site, "ip", &["address", "add", &format!("{address}/32"), "dev", "lo"]).expect("an address");
        }
        zone.lead("amazonaws.com", &[FINE]);
        zone.lead("awsapps.com", &[FINE]);
        zone.serve(&site, FINE);
        resolvers(&site, "nameserver 10.0.0.1\n");
        company.serve(&site, FINE, Endpoint::serving(&NAMES));
        let pem = format!("{}{}", company.pem(), site.cloud.authority);
        let file = home.write("ca.pem", &pem).display().to_string();
        let aws = json!({
            "region": "ap-northeast-1",
            "profile": "claude-code",
            "sso_session": "acme",
            "sso_start_url": "https://acme.awsapps.com/start",
            "sso_region": "ap-northeast-1",
            "account_id": "111122223333",
            "role_name": "ClaudeCodeUser",
        });
        let network = json!({"ca_bundle": file});
        let profile = json!({"name": "acme", "aws": aws, "network": network});
        let profile: Profile = serde_json::from_value(profile).expect("a profile");
        let vars = vec![("NODE_EXTRA_CA_CERTS".to_owned(), file.clone()), ("AWS_CA_BUNDLE".to_owned(), file)];
        Some(Self { site, zone, company, vars, profile, home })
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.vars.push((name.to_owned(), value.to_owned()));
    }

    /// Every name leads there.
    pub(super) fn lead(&self, to: &[&str]) {
        self.zone.lead("amazonaws.com", to);
        self.zone.lead("awsapps.com", to);
    }

    /// Every name leads to a server of the company's that does this.
    pub(super) fn serve(&self, change: impl FnOnce(&mut Endpoint)) {
        let mut endpoint = Endpoint::serving(&NAMES);
        change(&mut endpoint);
        self.company.serve(&self.site, OTHER, endpoint);
        self.lead(&[OTHER]);
    }

    pub(super) fn trusts_nothing(&mut self) {
        self.vars.clear();
        self.profile.network.ca_bundle.clear();
    }

    /// Looks and judges, as `doctor` does.
    pub(super) fn examine(&self, groups: &'static [Group]) -> (Vec<Found>, Duration, Facts) {
        let began = Instant::now();
        let facts = look(&self.site, &self.home, &self.vars, &self.profile);
        let took = began.elapsed();
        let toml = genkan::profile::to_toml(&self.profile).expect("a profile as TOML");
        let facts = Facts { network: Probe::Got(facts), ..Facts::new(Timestamp::now(), toml) };
        // Somebody else may have to judge them.
        let text = serde_json::to_string(&facts).expect("facts as JSON");
        let facts: Facts = serde_json::from_str(&text).expect("facts from JSON");
        let report = judge(&facts, &self.profile, groups);
        let found = report.findings.iter().map(|finding| (finding.code, finding.severity)).collect();
        (found, took, facts)
    }
}

/// What the probe sees in there.
pub(super) fn look(site: &Site, home: &Home, vars: &[(String, String)], profile: &Profile) -> NetworkFacts {
    let vars = Vars::new(vars.iter().cloned());
    let (home, profile) = (home.path().to_owned(), profile.clone());
    site.namespace.inside(move || {
        let dirs = Dirs::new(Os::Linux, &home, &vars, Path::new("/"));
        let ui = Ui::process(&vars);
        let world = World {
            vars,
            dirs,
            clock: Clock::System,
            os: Os::Linux,
            exe: "genkan".into(),
            cwd: home,
            ui,
            shown: Shown::default(),
        };
        let until = Instant::now() + Duration::from_secs(15);
        probe::network(&world, &profile, &Groundwork::read(&world), until)
    })
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

pub(super) const GROUPS: &[Group] = &[Group::Network, Group::PrivatePath];

#[test]
#[ignore = "long: .ci/run runs it"]
fn each_fault_has_its_cause_first_and_its_twin_nothing() {
    hold(doctor_faults::rows());
}

#[test]
fn real_name_servers_and_proxies_are_told_apart_as_well() {
    hold(doctor_parts::rows());
}

/// Makes each fault and its twin, prints what came of it, and fails where that is wrong.
#[track_caller]
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
pub(super) fn hold(rows: Vec<Row>) {
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for (fault, make, code, severity, twin) in rows {
        let Some(mut stage) = Stage::healthy() else { return };
        if let Err(lack) = make(&mut stage) {
            tally::skipped(Location::caller(), &format!("{fault}: {lack}"));
            table.push_str(&format!("{fault:<40} skipped: {lack}\n"));
            continue;
        }
        let (found, took, facts) = stage.examine(GROUPS);
        let matters = what_matters(&found, code);
        let errors: Vec<_> = matters.iter().filter(|(_, severity)| *severity == Severity::Error).collect();
        let got = matters.iter().map(|(code, severity)| format!("{} {}", code.id, severity.name())).collect::<Vec<_>>();
        let is_right =
            matters.first() == Some(&(code, severity)) && errors.len() <= usize::from(severity == Severity::Error);
        table.push_str(&format!("{fault:<40} {:<12} {:<30} {took:?}\n", code.id, got.join(", ")));
        if !is_right {
            wrong.push(format!(
                "{fault}: {got:?} {:#?}",
                facts.network.got().map(|network| (&network.hosts, &network.invented, &network.inside))
            ));
        }
        drop(stage);
        let Some(mut stage) = Stage::healthy() else { return };
        twin(&mut stage).expect("what the fault needed");
        let (found, _, facts) = stage.examine(GROUPS);
        let matters = what_matters(&found, code);
        if !matters.is_empty() {
            wrong.push(format!(
                "twin of {fault}: {:?} {:#?}",
                matters.iter().map(|(code, _)| code.id).collect::<Vec<_>>(),
                facts.network.got().map(|network| &network.hosts)
            ));
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}

/// From a warning up. How long a handshake takes says something of a busy machine too, so it counts where it is meant.
pub(super) fn what_matters(found: &[Found], meant: &Code) -> Vec<Found> {
    let is_meant = |code: &Code| code != &SLOW || meant == &SLOW;
    found.iter().filter(|(code, severity)| *severity >= Severity::Warning && is_meant(code)).copied().collect()
}
