//! What several parts of `doctor` need is found out once: the client's settings and the profile's keys.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use genkan::doctor::{self, Facts, Groundwork, Options};
use genkan::profile::{Request, load};
use genkan::report::Group;
use genkan::world::{Clock, World};
use jiff::Timestamp;

use crate::cloud::{Asked, Cloud, Grant, Identity, Instance, Scenario, token_file};
use crate::machine::Machine;

const START: &str = "https://acme.awsapps.com/start";
const FACTS: [&str; 4] = [
    "aws.sso_start_url=https://acme.awsapps.com/start",
    "aws.sso_session=acme",
    "aws.account_id=111122223333",
    "aws.role_name=ClaudeCodeUser",
];

/// A machine whose services are the stand-in's, set up with these facts.
fn set_up(cloud: &Cloud, facts: &[&str]) -> Machine {
    let machine = cloud.endpoints.iter().fold(Machine::new(), |machine, (name, url)| machine.var(name, url));
    let (_, runtime) = cloud.endpoints.iter().find(|(name, _)| name.ends_with("BEDROCK_RUNTIME")).expect("an address");
    let runtime = format!("aws.endpoint_url={runtime}");
    let facts = facts.iter().copied().chain([runtime.as_str()]).flat_map(|fact| ["--set", fact]);
    let args: Vec<_> = ["setup", "--non-interactive"].into_iter().chain(facts).collect();
    let answer = machine.genkan(&args);
    assert_eq!(answer.code, 0, "{answer:?}");
    machine
}

/// The world by the clock that signatures are checked with.
fn world(machine: &Machine) -> World {
    World { clock: Clock::System, ..machine.world() }
}

/// Everything but the network, whose hosts aren't the stand-in's.
fn look(world: &World, work: Groundwork, offline: bool) -> Facts {
    let options = Options {
        shown: Group::ALL.to_vec(),
        skipped: vec![Group::Network],
        offline,
        invoke: true,
        with_client: false,
        prove: true,
        timeout: Duration::from_secs(60),
    };
    let loaded = load(world, &Request::default()).expect("the profile that was applied");
    doctor::look(world, &loaded, &Arc::new(work), &options)
}

#[test]
fn role_keys_are_fetched_once_even_where_they_cannot_be_kept() {
    let mut instance = Instance::new(START, "ap-northeast-1");
    instance.grants.push(Grant::new("ClaudeCodeUser", "worker"));
    let identities = vec![Identity::role("worker", Timestamp::MAX)];
    let scenario = Scenario { identities, instances: vec![instance], ..Scenario::tokyo() };
    let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
    let machine = set_up(&cloud, &FACTS);
    let token = cloud.directory.sign_in(START, Timestamp::now());
    machine.write(&format!("home/{}", token_file("acme")), token.file());
    // Where the folder of the cache would be.
    machine.write("home/.cache", "");
    let world = world(&machine);
    let facts = look(&world, Groundwork::read(&world), false);
    let identity = facts.credentials.as_ref().and_then(|seen| seen.aws()?.identity.got()).and_then(Option::as_ref);
    assert!(identity.is_some_and(|identity| identity.arn.ends_with("/worker")), "{facts:#?}");
    assert!(facts.account.listed.got().is_some() && facts.account.identity.got().is_some(), "{facts:#?}");
    let log = &cloud.log;
    assert_eq!((log.granted(Asked::RoleKeys), log.granted(Asked::Caller)), (1, 1), "{log}");
}

/// With a shared identity Claude Code asks AWS itself; with an isolated one it gets what genkan has.
#[test]
fn keys_that_were_fetched_before_count_where_claude_code_gets_them() {
    for (identity, works) in [("shared", false), ("isolated", true)] {
        let mut instance = Instance::new(START, "ap-northeast-1");
        instance.grants.push(Grant::new("ClaudeCodeUser", "worker"));
        let identities = vec![Identity::role("worker", Timestamp::MAX)];
        let scenario = Scenario { identities, instances: vec![instance], ..Scenario::tokyo() };
        let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
        let identity = format!("aws.identity={identity}");
        let machine = set_up(&cloud, &[&FACTS[..], &[identity.as_str()]].concat());
        let token = cloud.directory.sign_in(START, Timestamp::now());
        machine.write(&format!("home/{}", token_file("acme")), token.file());
        let world = world(&machine);
        let is_answered = || {
            let facts = look(&world, Groundwork::read(&world), false);
            facts.credentials.as_ref().and_then(|seen| seen.aws()?.identity.got()).is_some_and(Option::is_some)
        };
        assert!(is_answered(), "{identity}: {}", cloud.log);
        cloud.directory.revoke_sessions();
        assert_eq!(is_answered(), works, "{identity}: {}", cloud.log);
    }
}

#[test]
fn a_program_that_gives_keys_is_started_once() {
    let cloud = Cloud::on_free_ports(Scenario::tokyo()).expect("the stand-in");
    let machine = set_up(&cloud, &[]);
    let Identity { access_key, secret, .. } = Identity::user("dev");
    let starts = machine.path("starts");
    let keys = serde_json::json!({"Version": 1, "AccessKeyId": access_key, "SecretAccessKey": secret});
    let script = format!("#!/bin/sh\necho started >> {}\necho '{keys}'\n", starts.display());
    let program = machine.write("keys", script);
    machine.set_mode("keys", 0o700);
    machine.write("home/.aws/config", format!("[profile claude-code]\ncredential_process = {}\n", program.display()));
    let world = world(&machine);
    let facts = look(&world, Groundwork::read(&world), false);
    assert!(facts.account.listed.got().is_some(), "{facts:#?}");
    assert_eq!(fs::read_to_string(starts).expect("it was started"), "started\n");
    assert_eq!(cloud.log.granted(Asked::Caller), 1, "{}", cloud.log);
}

#[test]
fn a_key_of_another_account_is_told_from_the_profiles() {
    for (account, expected) in [("111122223333", None), ("999988887777", Some("GK-CRD-005"))] {
        let cloud = Cloud::on_free_ports(Scenario::tokyo()).expect("the stand-in");
        let machine = set_up(&cloud, &[&format!("aws.account_id={account}")]);
        let Identity { access_key, secret, .. } = Identity::user("dev");
        let section = format!("[claude-code]\naws_access_key_id = {access_key}\naws_secret_access_key = {secret}\n");
        machine.write("home/.aws/credentials", section);
        let world = world(&machine);
        let facts = look(&world, Groundwork::read(&world), false);
        let profile = load(&world, &Request::default()).expect("the profile that was applied").profile;
        let report = doctor::judge(&facts, &profile, &[Group::Credentials]);
        let found = report.findings.iter().find(|finding| finding.code.id == "GK-CRD-005");
        assert_eq!(found.map(|finding| finding.code.id), expected, "{account}: {:#?}", facts.credentials);
    }
}

#[test]
fn the_clients_settings_are_read_once() {
    const PIN: &str = "jp.anthropic.claude-opus-4-8";
    let machine = Machine::new();
    assert_eq!(machine.genkan(&["setup", "--non-interactive"]).code, 0);
    let file = "home/.claude/settings.json";
    let mut settings = machine.json(file);
    for name in ["ANTHROPIC_DEFAULT_OPUS_MODEL", "DISABLE_TELEMETRY", "AWS_BEARER_TOKEN_BEDROCK"] {
        settings["env"][name] = PIN.into();
    }
    machine.write(file, settings.to_string());
    let world = world(&machine);
    let work = Groundwork::read(&world);
    machine.write(file, "{}");
    let facts = look(&world, work, true);
    let client = facts.client.as_ref().expect("the client's part");
    let models = facts.models.got().expect("the choice of models");
    assert_eq!(models.wiring.env["ANTHROPIC_DEFAULT_OPUS_MODEL"], PIN);
    assert_eq!(client.switches["DISABLE_TELEMETRY"], PIN);
    let signs_as = facts.credentials.as_ref().and_then(|seen| seen.aws()?.signs_as.got()).expect("a signer");
    assert!(signs_as.place.starts_with("AWS_BEARER_TOKEN_BEDROCK"), "{signs_as:?}");
}
