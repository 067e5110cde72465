//! `genkan audit` against the stand-in: what it asks, with whose rights, and what it makes of the answers.

use std::collections::BTreeSet;

use genkan::policy::evidence::Ask;
use genkan::world::Clock;
use serde_json::{Value, json};

use crate::cloud::scenario::InferenceProfile;
use crate::cloud::{Cloud, Disturbance, Evidence, Identity, Scenario};
use crate::machine::{self, Answer, Machine};

const NO_ACCOUNT: &str =
    "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[network]\nprivate_path = \"required\"\n";
const REGIONS: [&str; 2] = ["ap-northeast-1", "ap-northeast-3"];

/// A machine with a developer's profile and an auditor's keys, before an account.
pub struct Desk {
    pub cloud: Cloud,
    machine: Machine,
}

/// The policy that `genkan policy endpoint` prints for a service.
fn endpoint_policy(service: &str) -> String {
    let flags = ["policy", "endpoint", "--account", Identity::ACCOUNT, "--org", "o-a1b2c3d4e5", "--service", service];
    let answer = Machine::new().genkan(&flags);
    assert_eq!(answer.code, 0, "{answer:?}");
    serde_json::from_str::<Value>(&answer.out).expect("a policy").to_string()
}

pub fn healthy() -> Scenario {
    let mut scenario = Scenario::tokyo();
    scenario.identities.push(Identity::user("auditor"));
    scenario.profiles.push(InferenceProfile::application("abcdefghijkl", "jp.anthropic.claude-opus-5-5"));
    scenario.evidence = Evidence::healthy(endpoint_policy);
    scenario
}

impl Desk {
    pub fn new(scenario: Scenario) -> Self {
        let auditor = scenario.identities.iter().find(|one| one.name == "auditor").expect("an auditor").clone();
        let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
        let machine = cloud.endpoints.iter().fold(Machine::new(), |machine, (name, at)| machine.var(name, at));
        // The developer's, which nothing may use.
        let dev = Identity::user("dev");
        let machine = machine.var("AWS_ACCESS_KEY_ID", &dev.access_key).var("AWS_SECRET_ACCESS_KEY", &dev.secret);
        machine.write("home/.aws/credentials", auditor.credentials_file("auditor"));
        machine.write(
            "project/acme.toml",
            "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[aws]\naccount_id = \"111122223333\"\n\
             [network]\nprivate_path = \"required\"\n",
        );
        Self { cloud, machine }
    }

    pub fn audit(&self, flags: &[&str]) -> Answer {
        self.run(&["audit"], flags)
    }

    pub fn trail(&self, flags: &[&str]) -> Answer {
        self.run(&["audit", "trail"], flags)
    }

    fn run(&self, command: &[&str], flags: &[&str]) -> Answer {
        let mut world = self.machine.world();
        // Signatures are checked by the real time.
        world.clock = Clock::System;
        machine::run(&mut world, &[command, &["--profile", "acme.toml", "--aws-profile", "auditor"], flags].concat())
    }

    /// The rows that aren't a pass: `id region verdict`.
    fn open(&self) -> (u8, BTreeSet<String>) {
        let answer = self.audit(&["--json"]);
        let document = answer.json();
        let rows = document["controls"].as_array().unwrap_or_else(|| panic!("{answer:?}"));
        let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let open = rows.iter().filter(|row| row["state"] != "pass");
        let open = open.map(|row| format!("{} {} {}", text(row, "id"), text(row, "region"), text(row, "state")));
        (answer.code, open.collect())
    }
}

#[test]
fn an_account_with_everything_passes_and_only_what_reads_is_asked() {
    let desk = Desk::new(healthy());
    assert_eq!(desk.open(), (0, BTreeSet::new()), "{}", desk.cloud.log);
    let requests = desk.cloud.log.requests();
    let mut seen = BTreeSet::new();
    for entry in &requests {
        assert_eq!(entry.signer.as_deref(), Some("auditor"), "{}", entry.request.host);
        assert_eq!(entry.status, 200, "{} {}", entry.request.host, entry.request.path);
        let service = entry.request.host.split('.').next().unwrap_or_default().to_owned();
        let body = String::from_utf8_lossy(&entry.request.body).into_owned();
        let target =
            entry.request.header("x-amz-target").and_then(|target| target.rsplit('.').next()).map(str::to_owned);
        let by_form = body.strip_prefix("Action=").and_then(|rest| rest.split('&').next()).map(str::to_owned);
        let by_path = format!("{} {}?{}", entry.request.method, entry.request.path, entry.request.query);
        seen.insert((service, target.or(by_form).unwrap_or(by_path)));
    }
    let asked = |service: &str| -> BTreeSet<_> {
        seen.iter().filter(|(of, _)| of == service).map(|(_, what)| what.as_str()).collect()
    };
    let operations = |prefix: &str| -> BTreeSet<_> {
        let of = Ask::ALL.iter().filter(|ask| ask.service().prefix() == prefix && **ask != Ask::Events);
        of.map(|ask| ask.operation()).collect()
    };
    for service in ["cloudtrail", "kms", "logs", "ec2"] {
        assert_eq!(asked(service), operations(service));
    }
    // Buckets by their settings alone; no object, and nothing but GET.
    let mut s3: BTreeSet<_> = asked("s3").into_iter().map(|what| what.split_once('?').expect("a setting").1).collect();
    for setting in ["location", "object-lock", "publicAccessBlock", "versioning", "encryption", "lifecycle"] {
        assert!(s3.remove(setting), "{setting}");
    }
    assert!(s3.is_empty() && asked("s3").iter().all(|what| what.starts_with("GET /acme-bedrock-")));
    for what in asked("bedrock") {
        let paths = ["GET /data-retention?", "GET /logging/modelinvocations?", "GET /inference-profiles"];
        assert!(paths.iter().any(|path| what.starts_with(path)), "{what}");
    }
    assert_eq!(asked("sts"), BTreeSet::from(["GetCallerIdentity"]));
    assert_eq!(seen.iter().map(|(service, _)| service.as_str()).collect::<BTreeSet<_>>().len(), 7, "{seen:?}");
    for region in REGIONS {
        for service in ["bedrock", "cloudtrail", "ec2", "logs", "s3"] {
            let host = format!("{service}.{region}.amazonaws.com");
            assert!(requests.iter().any(|entry| entry.request.host == host), "{host}");
        }
    }
}

#[test]
fn each_right_that_is_missing_is_named_in_exactly_its_rows() {
    let both = |ids: &[&str]| -> BTreeSet<String> {
        ids.iter().flat_map(|id| REGIONS.map(|region| format!("{id} {region} unknown"))).collect()
    };
    for ask in Ask::ALL.iter().copied().filter(|ask| *ask != Ask::Events) {
        let expected = match ask {
            Ask::DataRetention => both(&["data-retention"]),
            Ask::InvocationLogging => both(&["logging"]),
            Ask::InferenceProfiles => both(&["application-profiles"]),
            Ask::InferenceProfile => BTreeSet::from(["pinned-profile ap-northeast-1 unknown".to_owned()]),
            Ask::Trails => both(&[
                "trail-logging",
                "trail-bedrock-events",
                "trail-kms-events",
                "trail-validation",
                "trail-multi-region",
                "trail-key",
            ]),
            Ask::TrailStatus => both(&["trail-logging"]),
            Ask::EventSelectors => both(&["trail-bedrock-events", "trail-kms-events"]),
            Ask::LogGroups => both(&["log-retention", "log-key"]),
            Ask::Endpoints => both(&["endpoint", "endpoint-private-dns", "endpoint-policy"]),
            Ask::Key => both(&["key-manager", "key-state", "key-region"]),
            Ask::KeyRotation => both(&["key-rotation"]),
            Ask::BucketLocation => BTreeSet::from(["bucket-region  unknown".to_owned()]),
            Ask::BucketLock => both(&["bucket-lock"]),
            Ask::BucketPublicAccess => both(&["bucket-public-access"]),
            Ask::BucketVersioning => both(&["bucket-versioning"]),
            Ask::BucketEncryption => both(&["bucket-key"]),
            Ask::BucketLifecycle => both(&["bucket-retention"]),
            Ask::Events => unreachable!(),
        };
        let mut scenario = healthy();
        for identity in &mut scenario.identities {
            identity.denied.push(ask.action().into());
        }
        let desk = Desk::new(scenario);
        assert_eq!(desk.open(), (3, expected), "{ask:?}");
        let said = desk.audit(&["--lang", "ja"]);
        assert!(said.out.contains(ask.action()) && said.out.contains("genkan policy audit-reader"), "{said:?}");
    }
}

/// What is printed for whoever lacks a right is typed on the same machine.
#[test]
fn the_command_that_is_printed_prints_the_rights_that_are_asked_for_and_no_others() {
    let mut scenario = healthy();
    scenario.identities[1].denied.push("kms:DescribeKey".into());
    let desk = Desk::new(scenario);
    // A profile that names an account, and one that names none: then it is the account of who asked.
    let named = "policy audit-reader --profile acme.toml";
    for (profile, account, command) in [
        (None, json!("111122223333"), named.to_owned()),
        (Some(NO_ACCOUNT), Value::Null, format!("{named} --account 111122223333")),
    ] {
        if let Some(profile) = profile {
            desk.machine.write("project/acme.toml", profile);
        }
        let document = desk.audit(&["--json"]).json();
        assert_eq!((&document["account"], &document["profile_account"]), (&json!("111122223333"), &account));
        let said = desk.audit(&[]).out.split_whitespace().collect::<Vec<_>>().join(" ");
        let printed = said.split("`genkan ").nth(1).and_then(|rest| rest.split('`').next()).expect("a command");
        let answer = desk.machine.genkan(&printed.split(' ').collect::<Vec<_>>());
        assert_eq!((answer.code, printed), (0, command.as_str()), "{answer:?}");
        let document: Value = serde_json::from_str(&answer.out).expect("a policy");
        let statements = document["Statement"].as_array().expect("statements");
        let actions = statements.iter().flat_map(|one| one["Action"].as_array().expect("actions"));
        let actions: BTreeSet<_> = actions.filter_map(Value::as_str).collect();
        assert_eq!(actions, Ask::ALL.iter().map(|ask| ask.action()).collect::<BTreeSet<_>>());
    }
}

#[test]
fn what_is_broken_in_one_region_fails_there() {
    let off = |operation, region: &'static str, answer: Value| {
        let mut scenario = healthy();
        scenario.evidence = scenario.evidence.with(operation, region, answer);
        scenario
    };
    for (scenario, expected) in [
        (off("GetModelInvocationLoggingConfiguration", REGIONS[1], json!(null)), vec!["logging ap-northeast-3 fail"]),
        (off("GetObjectLockConfiguration", REGIONS[0], json!(null)), vec!["bucket-lock ap-northeast-1 fail"]),
        (off("GetBucketLifecycleConfiguration", REGIONS[0], json!(null)), vec!["bucket-retention ap-northeast-1 fail"]),
        (
            off("GetPublicAccessBlock", "*", json!(null)),
            vec!["bucket-public-access ap-northeast-1 fail", "bucket-public-access ap-northeast-3 fail"],
        ),
        (
            off("DescribeVpcEndpoints", REGIONS[0], json!({"VpcEndpoints": []})),
            vec!["endpoint ap-northeast-1 fail", "endpoint ap-northeast-1 fail"],
        ),
        (
            off("GetTrailStatus", "*", json!({"IsLogging": false})),
            vec![
                "trail-bedrock-events ap-northeast-1 fail",
                "trail-bedrock-events ap-northeast-3 fail",
                "trail-kms-events ap-northeast-1 fail",
                "trail-kms-events ap-northeast-3 fail",
                "trail-logging ap-northeast-1 fail",
                "trail-logging ap-northeast-3 fail",
            ],
        ),
        (off("DescribeKey", REGIONS[1], json!(null)), vec!["key-state ap-northeast-3 fail"]),
    ] {
        let expected: BTreeSet<_> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(Desk::new(scenario).open(), (1, expected));
    }
    let mut scenario = healthy();
    scenario.profiles.push(InferenceProfile::application("mnopqrstuvwx", "global.anthropic.claude-opus-5-5"));
    let (code, open) = Desk::new(scenario).open();
    assert_eq!((code, open.len()), (1, 2), "{open:?}");
}

#[test]
fn a_service_that_is_silent_leaves_unknown_rows_and_exit_4() {
    let desk = Desk::new(healthy());
    desk.cloud.faults.always("kms.", Disturbance::captive_page());
    let (code, open) = desk.open();
    assert_eq!(code, 4);
    let kms = ["key-manager", "key-state", "key-rotation", "key-region"];
    let expected = kms.iter().flat_map(|id| REGIONS.map(|region| format!("{id} {region} unknown"))).collect();
    assert_eq!(open, expected);
    // Nor is a sheet of nobody's account a pass.
    let desk = Desk::new(healthy());
    desk.cloud.faults.always("sts.", Disturbance::captive_page());
    assert_eq!(desk.open(), (4, BTreeSet::from(["account  unknown".to_owned()])));
}

#[test]
fn keys_that_aws_refuses_and_a_developers_profile_end_it_with_their_codes() {
    let mut scenario = healthy();
    scenario.identities[1].revoked = true;
    let desk = Desk::new(scenario);
    let answer = desk.audit(&[]);
    assert_eq!((answer.code, answer.err.contains("GK-AWS-004")), (3, true), "{answer:?}");
    let desk = Desk::new(healthy());
    for (flags, code, said) in [
        (&["--aws-profile", "nobody"][..], 1, "GK-AWS-087"),
        (&["--aws-profile", "claude-code"], 2, "GK-AUD-001"),
        (&["--aws-profile", "auditor", "--profile", "vertex-jp"], 2, "GK-AUD-060"),
        (&["--aws-profile", "auditor", "--profile", "foundry"], 2, "GK-AUD-003"),
        (&["--google-credentials", "auditor.json"], 2, "GK-AUD-060"),
        (&["--aws-profile", "auditor", "--profile", "gateway-bedrock"], 2, "GK-AUD-003"),
    ] {
        desk.machine.write(
            "home/.aws/config",
            "[profile claude-code]\nregion = ap-northeast-1\ncredential_process = genkan credentials --profile acme\n",
        );
        let mut world = desk.machine.world();
        world.clock = Clock::System;
        let profile: &[&str] = if flags.contains(&"--profile") { &[] } else { &["--profile", "acme.toml"] };
        let answer = machine::run(&mut world, &[&["audit"], profile, flags].concat());
        assert_eq!((answer.code, answer.err.contains(said)), (code, true), "{answer:?}");
    }
    assert!(desk.cloud.log.requests().is_empty(), "{}", desk.cloud.log);
}

#[test]
fn a_sheet_is_a_page_for_people_too() {
    let mut scenario = healthy();
    scenario.evidence = scenario.evidence.with(
        "DescribeLogGroups",
        REGIONS[0],
        json!({"logGroups": [
        {"logGroupName": "/aws/bedrock/invocations"}]}),
    );
    let desk = Desk::new(scenario);
    let said = desk.audit(&[]);
    assert_eq!(said.code, 1);
    for part in [
        "GK-AUD-011",
        "GK-AUD-012",
        "retention-in-days",
        "arn:aws:iam::111122223333:user/auditor",
        "What this can't see",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    let said = desk.audit(&["--markdown", "--lang", "ja"]);
    assert_eq!(said.code, 1);
    for part in
        ["# プロファイル acme の証跡", "| ✗ 不合格 | ロググループの保持期間（log-retention） |", "## 確認できないこと"]
    {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    // A folder that was mistyped isn't made.
    let said = desk.audit(&["--html", "no/such/sheet.html"]);
    assert_eq!((said.code, said.err.contains("GK-SYS-003")), (1, true), "{said:?}");
    assert!(!desk.machine.path("project/no").exists());
    let said = desk.audit(&["--html", "sheet.html"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
    let page = desk.machine.read("project/sheet.html");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("GK-AUD-011"), "{page}");
}
