//! `genkan audit trail` against the stand-in, whose history is filtered, paged and refused as CloudTrail's published
//! model says; and on a terminal, with Ctrl-C.

use std::process::Command;
use std::time::Duration;

use genkan::world::Clock;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::cloud::request::Refusal;
use crate::cloud::{Cloud, Disturbance, Evidence, Identity, Scenario, evidence};
use crate::machine::{self, Answer, Machine};
use crate::terminal::{self, Terminal};
use crate::{program, width};

const TOKYO: &str = "ap-northeast-1";
const OSAKA: &str = "ap-northeast-3";
const DEV: &str = "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/dev@acme.example";
const PROFILE: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5";

/// An event that happened so many minutes ago.
fn event(minutes: i64, region: &str, number: u32, members: &Value) -> Value {
    let at = Timestamp::now() - SignedDuration::from_mins(minutes);
    let at = Timestamp::from_second(at.as_second()).expect("a time");
    let mut event = json!({
        "eventVersion": "1.11", "userIdentity": {"type": "AssumedRole", "arn": DEV},
        "eventTime": at.to_string(), "eventSource": "bedrock.amazonaws.com",
        "eventName": "InvokeModelWithResponseStream", "awsRegion": region,
        "requestParameters": {"modelId": PROFILE},
        "responseElements": null, "additionalEventData": {"inferenceRegion": region},
        "requestID": format!("3f1c0c11-0000-4000-8000-{number:012}"), "vpcEndpointId": "vpce-0a1b2c3d4e5f60718",
    });
    for (name, value) in members.as_object().expect("members") {
        event[name] = value.clone();
    }
    json!({"EventId": format!("{region}-{number}"), "EventName": event["eventName"], "EventSource": "bedrock.amazonaws.com",
        "EventTime": at.as_second(), "CloudTrailEvent": event.to_string()})
}

fn abroad() -> Value {
    json!({"additionalEventData": {"inferenceRegion": "us-west-2"}, "vpcEndpointId": null})
}

/// A machine with an auditor's keys, before an account with these histories.
struct Desk {
    cloud: Cloud,
    machine: Machine,
}

impl Desk {
    fn new(tokyo: Vec<Value>, osaka: Vec<Value>) -> Self {
        let mut scenario = Scenario::tokyo();
        scenario.identities.push(Identity::user("auditor"));
        // What isn't Bedrock's isn't served.
        let other = json!({"EventTime": Timestamp::now().as_second() - 60, "EventSource": "s3.amazonaws.com"});
        let history =
            |events: Vec<Value>| json!({"Events": events.into_iter().chain([other.clone()]).collect::<Vec<_>>()});
        scenario.evidence =
            Evidence::default().with("LookupEvents", TOKYO, history(tokyo)).with("LookupEvents", OSAKA, history(osaka));
        Self::before(scenario)
    }

    fn before(scenario: Scenario) -> Self {
        let auditor = scenario.identities.iter().find(|one| one.name == "auditor").expect("an auditor").clone();
        let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
        let machine = cloud.endpoints.iter().fold(Machine::new(), |machine, (name, at)| machine.var(name, at));
        machine.write("home/.aws/credentials", auditor.credentials_file("auditor"));
        let profile = "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[aws]\naccount_id = \"111122223333\"\n";
        machine.write("project/acme.toml", profile);
        Self { cloud, machine }
    }

    fn trail(&self, flags: &[&str]) -> Answer {
        let mut world = self.machine.world();
        // Signatures are checked by the real time.
        world.clock = Clock::System;
        machine::run(
            &mut world,
            &[&["audit", "trail", "--profile", "acme.toml", "--aws-profile", "auditor"], flags].concat(),
        )
    }

    /// The same in a terminal so many columns wide.
    fn at_terminal(&self, columns: u16, locale: &str, flags: &[&str]) -> Terminal {
        let mut command: Command = program::command(&self.machine.path("home"));
        command.args(["audit", "trail", "--profile", "../project/acme.toml", "--aws-profile", "auditor"]).args(flags);
        command.envs(self.cloud.endpoints.iter().map(|(name, at)| (name, at)));
        command.envs([("TERM", "xterm-256color"), ("LANG", locale)]);
        Terminal::start((60, columns), Duration::from_secs(60), &command, terminal::spawn)
    }
}

fn inside() -> Desk {
    let tokyo = (1..=5).map(|at| event(at * 10, TOKYO, u32::try_from(at).expect("small"), &json!({}))).collect();
    Desk::new(tokyo, vec![event(15, OSAKA, 100, &json!({})), event(25, OSAKA, 101, &json!({}))])
}

#[test]
fn every_page_of_every_region_is_read_with_the_auditors_rights_alone() {
    let desk = inside();
    let answer = desk.trail(&["--json"]);
    let document = answer.json();
    assert_eq!((answer.code, &document["verdict"]), (0, &json!("inside")), "{answer:?} {}", desk.cloud.log);
    assert_eq!(document["counts"]["requests"]["inside"], 7);
    assert_eq!((&document["account"], &document["next"]), (&json!("111122223333"), &Value::Null));
    let mut pages = 0;
    for entry in desk.cloud.log.requests() {
        assert_eq!((entry.signer.as_deref(), entry.status), (Some("auditor"), 200), "{}", entry.request.host);
        let target = entry.request.header("x-amz-target").unwrap_or_default();
        pages += usize::from(target.ends_with(".LookupEvents"));
        assert!(target.ends_with(".LookupEvents") || entry.request.host.starts_with("sts."), "{target}");
    }
    assert_eq!(pages, 3 + 1);
    // Without STS it is the events' own word whose they are, and these have none.
    desk.cloud.faults.always("sts.", Disturbance::captive_page());
    let said = desk.trail(&["--json"]);
    let document = said.json();
    assert_eq!((said.code, &document["verdict"]), (4, &json!("not-proven")), "{said:?}");
    assert_eq!(document["findings"][0]["code"], "GK-AUD-055");
    let members = json!({"recipientAccountId": "111122223333"});
    let desk = Desk::new(vec![event(10, TOKYO, 1, &members)], vec![]);
    desk.cloud.faults.always("sts.", Disturbance::captive_page());
    assert_eq!(desk.trail(&["--json"]).code, 0);
}

#[test]
fn what_was_processed_abroad_is_told_with_who_and_which_model() {
    let desk = Desk::new(vec![event(5, TOKYO, 1, &json!({})), event(9, TOKYO, 2, &abroad())], vec![]);
    let said = desk.trail(&[]);
    assert_eq!(said.code, 1, "{said:?}");
    for part in [
        "✗ requests were processed outside ap-northeast-1, ap-northeast-3: 1 of 2",
        "1  us-west-2  outside: 1",
        "1  none (another route)  outside: 1",
        "2  arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Dev_0123456789abcdef/dev@acme.example  outside: 1",
        "GK-AUD-036",
        "ap-northeast-1 → us-west-2",
        "What this can't say",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let said = desk.trail(&["--lang", "ja"]);
    assert!(said.out.contains("リージョン外: 1") && said.out.contains("プリンシパル"), "{}", said.out);
}

#[test]
fn without_a_region_the_model_says_it_and_that_is_told_apart() {
    let silent = |number, model: &str| {
        event(5, TOKYO, number, &json!({"additionalEventData": null, "requestParameters": {"modelId": model}}))
    };
    let desk = Desk::new(vec![event(4, TOKYO, 1, &json!({})), silent(2, PROFILE)], vec![]);
    let said = desk.trail(&[]);
    let out = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(said.code, 0, "{said:?}");
    for part in [
        "inside ap-northeast-1, ap-northeast-3 (2): CloudTrail names no region for 1 of them",
        "1 not said by the model's id: 1",
    ] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let one = desk.trail(&["--request-id", "3f1c0c11-0000-4000-8000-000000000002"]);
    assert!(one.code == 0 && one.out.contains("where it was processed is not said"), "{one:?}");
    // What may lead outside is no pass.
    let desk = Desk::new(vec![silent(2, PROFILE), silent(3, "global.anthropic.claude-opus-5-5")], vec![]);
    let said = desk.trail(&[]);
    assert!(said.code == 1 && said.out.contains("GK-AUD-037") && said.out.contains("not said: 1"), "{said:?}");
}

#[test]
fn one_request_is_found_by_its_id_or_is_no_pass() {
    let desk = Desk::new(
        vec![event(5, TOKYO, 1, &json!({})), event(9, TOKYO, 2, &abroad()), event(40, TOKYO, 3, &json!({}))],
        vec![event(20, OSAKA, 4, &json!({}))],
    );
    let id = |number: u32| format!("3f1c0c11-0000-4000-8000-{number:012}");
    for (number, code, part) in [
        (4, 0, "✓ request 3f1c0c11-0000-4000-8000-000000000004 was processed in ap-northeast-3"),
        (2, 1, "GK-AUD-036"),
        (9, 1, "GK-AUD-039"),
    ] {
        let said = desk.trail(&["--request-id", &id(number)]);
        assert_eq!((said.code, said.out.contains(part)), (code, true), "{}", said.out);
        assert_eq!(said.out.contains("15 minutes may not be there yet"), number == 9);
    }
    // Too far back.
    let said = desk.trail(&["--request-id", &id(3), "--since", "30m", "--json"]);
    assert_eq!((said.code, said.json()["request"].clone()), (1, Value::Null));
    let said = desk.trail(&["--request-id", &id(3), "--since", "1h", "--json"]);
    assert_eq!((said.code, said.json()["request"]["inference_region"].clone()), (0, json!(TOKYO)));
}

#[test]
fn a_right_that_is_missing_is_exit_3_with_its_action() {
    let mut scenario = Scenario::tokyo();
    scenario.identities.push(Identity::user("auditor"));
    scenario.identities.iter_mut().for_each(|identity| identity.denied.push("cloudtrail:LookupEvents".into()));
    scenario.evidence = Evidence::default().with("LookupEvents", "*", json!({"Events": []}));
    let said = Desk::before(scenario).trail(&[]);
    assert_eq!(said.code, 3, "{said:?}");
    for part in ["GK-AUD-048", "cloudtrail:LookupEvents", "genkan policy audit-reader", TOKYO, OSAKA] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
}

#[test]
fn throttling_is_waited_for_and_silence_is_exit_4() {
    let throttled = || {
        let refusal = Refusal::new(400, "ThrottlingException", "Rate exceeded");
        Disturbance::Instead(evidence::refuse_json(&refusal))
    };
    let desk = inside();
    desk.cloud.faults.next(3, "cloudtrail.", throttled());
    let said = desk.trail(&["--json"]);
    assert_eq!((said.code, said.json()["counts"]["requests"]["inside"].clone()), (0, json!(7)), "{said:?}");
    assert_eq!(desk.cloud.log.disturbed("cloudtrail."), 3);
    let desk = inside();
    desk.cloud.faults.always("cloudtrail.", Disturbance::captive_page());
    let said = desk.trail(&["--json"]);
    assert_eq!((said.code, said.json()["verdict"].clone()), (4, json!("incomplete")), "{said:?}");
}

#[test]
fn times_and_other_profiles_are_refused_before_anything_is_asked() {
    let desk = inside();
    for (flags, code, part) in [
        (&["--since", "91d"][..], 2, "GK-AUD-049"),
        (&["--since", "1h", "--until", "2h"], 2, "GK-AUD-049"),
        (&["--since", "soon"], 2, "30m, 24h, 7d"),
    ] {
        let said = desk.trail(flags);
        assert_eq!((said.code, said.err.contains(part)), (code, true), "{said:?}");
    }
    let mut world = desk.machine.world();
    let said = machine::run(&mut world, &["audit", "trail", "--profile", "vertex-jp", "--aws-profile", "auditor"]);
    assert_eq!((said.code, said.err.contains("GK-AUD-051")), (2, true), "{said:?}");
    // The sheet's own flags stay with the sheet.
    let said = machine::run(&mut desk.machine.world(), &["audit", "--markdown", "trail", "--aws-profile", "auditor"]);
    assert_eq!(said.code, 2, "{said:?}");
    let said = machine::run(&mut desk.machine.world(), &["audit"]);
    assert_eq!((said.code, said.err.contains("--aws-profile")), (2, true), "{said:?}");
    assert!(desk.cloud.log.requests().is_empty(), "{}", desk.cloud.log);
}

#[test]
fn ctrl_c_leaves_the_counts_so_far_and_the_line_that_goes_on() {
    // Nine pages: more than four seconds, at two questions a second.
    let tokyo = (1..=18).map(|at| event(at * 10, TOKYO, u32::try_from(at).expect("small"), &json!({}))).collect();
    let desk = Desk::new(tokyo, vec![event(15, OSAKA, 100, &json!({}))]);
    let mut terminal = desk.at_terminal(100, "en_US.UTF-8", &[]);
    terminal.wait_for("events, back to").keys("\u{3}");
    assert_eq!(terminal.end(), Some(130));
    let screen = terminal.screen();
    assert!(screen.contains("GK-AUD-044"), "{screen}");
    let bytes = String::from_utf8_lossy(terminal.bytes()).into_owned();
    let text = console::strip_ansi_codes(&bytes).into_owned();
    let line = text.lines().map(str::trim).find(|line| line.starts_with("genkan audit trail --profile"));
    let line = line.unwrap_or_else(|| panic!("{text}"));
    // Both parts together are the whole.
    let flags: Vec<_> = line.split(' ').skip(3).collect();
    let since = flags.iter().position(|flag| *flag == "--since").expect("--since");
    let rest = desk.trail(&[&flags[since..], &["--json"]].concat());
    assert_eq!(rest.code, 0, "{rest:?}");
    let rest = rest.json()["counts"]["requests"]["inside"].as_u64().expect("a count");
    let first: u64 = text
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with(&format!("  {TOKYO}")) || line.ends_with(&format!("  {OSAKA}")))
        .filter_map(|line| line.split(' ').next()?.parse::<u64>().ok())
        .sum();
    assert_eq!(first + rest, 19, "{text}");
    assert!(rest > 0);
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let desk = Desk::new(
        vec![
            event(5, TOKYO, 1, &json!({})),
            event(9, TOKYO, 2, &abroad()),
            event(10, TOKYO, 5, &json!({"additionalEventData": null})),
            event(11, TOKYO, 6, &json!({"additionalEventData": null, "errorCode": "AccessDenied"})),
            event(12, TOKYO, 7, &json!({"eventName": "ListInferenceProfiles", "additionalEventData": null})),
            json!({"EventTime": Timestamp::now().as_second() - 900, "EventSource": "bedrock.amazonaws.com",
                "CloudTrailEvent": "{"}),
        ],
        vec![event(20, OSAKA, 4, &json!({}))],
    );
    let id = "3f1c0c11-0000-4000-8000-000000000002";
    let mut found = Vec::new();
    for locale in ["en_US.UTF-8", "ja_JP.UTF-8"] {
        for columns in [80, 40] {
            for flags in [&[][..], &["--request-id", id], &["--request-id", "none"]] {
                let mut terminal = desk.at_terminal(columns, locale, flags);
                assert_eq!(terminal.end(), Some(1));
                found.extend(width::faults(&String::from_utf8_lossy(terminal.bytes()), columns));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
