//! A hundred processes at once on one sign-in that has expired: one renewal, and everybody gets keys.

use std::time::Duration;

use nix::sys::signal::{Signal, kill};

use super::in_flight::redeemer;
use super::launch::{Launch, Run};
use super::office::{ROLE, START, TOKEN, cached, home, profile, scenario, signed_in};
use super::prepared::GENKAN;
use super::{Need, Site};
use crate::cloud::fault_injection::FOREVER;
use crate::cloud::{Asked, Disturbance, Grant, token_file};
use crate::home::Home;

const MANY: usize = 100;
const REFRESH: &[&str] = &["refresh", "--profile", "bedrock-jp"];
const PROCESS: &[&str] = &["credentials", "--profile", "bedrock-jp", "--format", "process"];

fn verb<'a>(site: &'a Site, home: &'a Home, args: &[&str]) -> Launch<'a> {
    site.command(GENKAN, home).args(args).deadline(Duration::from_secs(120))
}

/// Starts `count` of each verb, and waits for all.
fn storm(site: &Site, home: &Home, count: usize) -> Vec<Run> {
    let running: Vec<_> =
        (0..count).flat_map(|_| [verb(site, home, REFRESH).start(), verb(site, home, PROCESS).start()]).collect();
    running.into_iter().map(super::running::Running::wait).collect()
}

fn all_got_keys(runs: &[Run], site: &Site) {
    for run in runs {
        assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
    }
}

#[test]
fn a_hundred_of_each_renew_once() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    signed_in(&site, &home, 2);
    all_got_keys(&storm(&site, &home, MANY), &site);
    let log = site.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), log.refused(Asked::TokenByRefresh).len()), (1, 0), "{log}");
    assert_eq!((log.granted(Asked::DeviceAuthorization), site.browser.tabs().len()), (0, 0), "{log}");
}

/// What builds and plans start at once, each with an AWS profile of its own over the one sign-in.
#[test]
fn thirty_of_each_of_two_roles_cost_one_renewal_and_an_exchange_a_role() {
    const OTHER: &str = "Terraform";
    let company = scenario(|instance| instance.grants.push(Grant::new(OTHER, "worker")));
    let Some(site) = Site::open(company) else { return };
    let home = Home::new();
    for (name, role) in [("acme", ROLE), ("terraform", OTHER)] {
        let aws = format!("sso_session = \"acme\"\nsso_start_url = \"{START}\"\nrole_name = \"{role}\"\n");
        let file = profile(&site, &home, name, &aws);
        let setup = verb(&site, &home, &["setup", "--non-interactive", "--profile", &file]).run();
        assert_eq!(setup.code, Some(0), "{setup:?}");
    }
    signed_in(&site, &home, 2);
    let ask = |name: &str| verb(&site, &home, &["credentials", "--profile", name, "--format", "process"]).start();
    let running: Vec<_> = (0..30).flat_map(|_| [ask("acme"), ask("terraform")]).collect();
    all_got_keys(&running.into_iter().map(super::running::Running::wait).collect::<Vec<_>>(), &site);
    let log = site.log();
    let exchanges = |role: &str| {
        let asked = log.requests().into_iter().filter(|entry| entry.request.path == "/federation/credentials");
        asked.filter(|entry| entry.request.query.contains(&format!("role_name={role}"))).count()
    };
    assert_eq!((log.granted(Asked::TokenByRefresh), exchanges(ROLE), exchanges(OTHER)), (1, 1, 1), "{log}");
    let status = verb(&site, &home, &["status", "--json"]).run();
    let status: serde_json::Value = serde_json::from_str(&status.stdout).expect("one document");
    let roles: Vec<_> = status["sessions"].as_array().into_iter().flatten().map(|one| one["role"].as_str()).collect();
    assert_eq!(roles, [Some(OTHER), Some(ROLE)], "the one in use first: {status}");
}

#[test]
fn a_renewal_that_is_killed_before_the_service_heard_it_is_followed_by_the_next() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    signed_in(&site, &home, 2);
    site.cloud.faults.next(1, TOKEN, Disturbance::LateRequest(FOREVER));
    let leader = verb(&site, &home, REFRESH).start();
    site.log().wait_for("the leader's request", |log| log.disturbed(TOKEN) == 1);
    let followers: Vec<_> = (0..20).map(|_| verb(&site, &home, PROCESS).start()).collect();
    std::thread::sleep(Duration::from_millis(300));
    leader.kill();
    let redeemer = redeemer(&home).expect("a renewal is under way");
    kill(redeemer, Signal::SIGKILL).expect("it runs, whatever became of its caller");
    all_got_keys(&followers.into_iter().map(super::running::Running::wait).collect::<Vec<_>>(), &site);
    let log = site.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), log.refused(Asked::TokenByRefresh).len()), (1, 0), "{log}");
}

#[test]
fn where_nobody_answers_one_waits_for_all() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    signed_in(&site, &home, 0);
    site.cloud.faults.always("portal.", Disturbance::LateRequest(FOREVER));
    let running: Vec<_> = (0..20).map(|_| verb(&site, &home, PROCESS).start()).collect();
    for run in running.into_iter().map(super::running::Running::wait) {
        assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-014"), "{run:?}\n{}", site.log());
    }
    assert_eq!(site.log().disturbed("portal."), 1, "{}", site.log());
}

#[test]
fn a_file_that_another_tool_is_half_way_through_is_waited_for() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    signed_in(&site, &home, 2);
    let whole = home.read(&token_file("acme")).expect("a token");
    home.write(&token_file("acme"), &whole[..whole.len() / 2]);
    let running: Vec<_> = (0..10).map(|_| verb(&site, &home, PROCESS).start()).collect();
    std::thread::sleep(Duration::from_millis(150));
    home.write(&token_file("acme"), &whole);
    all_got_keys(&running.into_iter().map(super::running::Running::wait).collect::<Vec<_>>(), &site);
    let log = site.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), log.refused(Asked::TokenByRefresh).len()), (1, 0), "{log}");
}

/// The AWS CLI has no lock: where both renew, one of the two hears that its refresh token is spent.
#[test]
fn the_aws_cli_renewing_in_between_costs_nobody_anything() {
    let Some(site) = Site::needing(&[Need::Aws(2, 9)], scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    signed_in(&site, &home, 2);
    site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(Duration::from_millis(700)));
    let cli = site.aws(&home).args(["sts", "get-caller-identity", "--profile", "claude-code"]).start();
    site.log().wait_for("the AWS CLI's renewal", |log| log.granted(Asked::TokenByRefresh) == 1);
    all_got_keys(&storm(&site, &home, 10), &site);
    let run = cli.wait();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
    let log = site.log();
    assert_eq!(log.granted(Asked::TokenByRefresh), 1, "{log}");
    assert!(cached(&home).is_some_and(|token| token["refreshToken"].is_string()));
}
