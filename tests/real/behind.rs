//! A role behind the sign-in: Bedrock in another account than the one that IAM Identity Center assigns. The sign-in's own
//! role may invoke nothing here, so whatever is answered was asked with the keys of the chain's end.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::Need;
use super::launch::Run;
use super::office::{scenario, set_up};
use super::prepared::GENKAN;
use super::running::Running;
use super::worker::{REFRESH, Worker};
use crate::cloud::scenario::Role;
use crate::cloud::{Asked, Identity, Scenario};

const BEHIND: &str = "arn:aws:iam::999922223333:role/team/Bedrock";
const SESSION: &str = "arn:aws:sts::999922223333:assumed-role/Bedrock/";
const FACTS: [&str; 3] = [
    "aws.assume_role_arn=arn:aws:iam::999922223333:role/team/Bedrock",
    "aws.assume_role_external_id=acme-42",
    "aws.assume_role_tags.team=search",
];
const HEARD: &str = "The stand-in heard you.";

/// The company with a second account, whose role trusts the sign-in's where it is asked with this external id.
fn company(external_id: &str) -> Scenario {
    let far = Identity {
        account: "999922223333".into(),
        arn: format!("{SESSION}nobody"),
        ..Identity::role("far", Timestamp::MAX)
    };
    let mut scenario = scenario(|_| ());
    let invoke = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream", "bedrock:ListInferenceProfiles"];
    scenario.identities[0].denied = invoke.map(str::to_owned).to_vec();
    scenario.identities.push(far);
    scenario.roles = vec![Role {
        arn: BEHIND.into(),
        trusts: vec!["worker".into()],
        external_id: Some(external_id.into()),
        identity: "far".into(),
    }];
    scenario
}

/// Somebody there who has signed in a moment ago.
fn worker(needs: &[Need], external_id: &str, more: &[&str]) -> Option<Worker> {
    let worker = Worker::without_setup(needs, company(external_id))?;
    set_up(&worker.site, &worker.home, &[&FACTS[..], more].concat());
    worker.signed_in(0);
    Some(worker)
}

/// Who has signed requests to Bedrock.
fn signers(worker: &Worker) -> BTreeSet<Option<String>> {
    let to_bedrock = worker.log().requests().into_iter().filter(|entry| entry.request.host.starts_with("bedrock"));
    to_bedrock.map(|entry| entry.signer).collect()
}

/// AssumeRole was asked once, signed with the keys of the sign-in's role, for a session in the person's name.
#[track_caller]
fn assumed_once(worker: &Worker) {
    let log = worker.log();
    let asked: Vec<_> = log.requests().into_iter().filter(|entry| entry.asked() == Some(Asked::AssumeRole)).collect();
    assert_eq!(asked.len(), 1, "{log}");
    assert_eq!(asked[0].signer.as_deref(), Some("worker"), "{log}");
    assert_eq!(asked[0].request.host, "sts.ap-northeast-1.amazonaws.com", "{log}");
    let body = String::from_utf8_lossy(&asked[0].request.body).into_owned();
    for part in ["RoleSessionName=worker&", "Tags.member.1.Key=team&Tags.member.1.Value=search", "ExternalId=acme-42"] {
        assert!(body.contains(part), "{body}");
    }
}

#[test]
fn claude_code_and_the_aws_cli_sign_as_the_role_behind_the_sign_in() {
    for identity in ["aws.identity=shared", "aws.identity=isolated"] {
        let Some(worker) = worker(&[Need::Aws(2, 9)], "acme-42", &[identity]) else { return };
        let run = worker.site.claude(&worker.home).args(["-p", "hi"]).run();
        assert_eq!(run.stdout.trim(), HEARD, "{identity}: {run:?}\n{}", worker.log());
        assert_eq!(signers(&worker), [Some("far".to_owned())].into(), "{identity}: {}", worker.log());
        if identity.ends_with("shared") {
            let run =
                worker.site.aws(&worker.home).args(["sts", "get-caller-identity", "--profile", "claude-code"]).run();
            assert!(run.stdout.contains(&format!("{SESSION}worker")), "{run:?}\n{}", worker.log());
            let config = worker.home.read(".aws/config").expect("the AWS config file");
            assert!(!config.contains("sso_role_name"), "the AWS CLI would sign as the sign-in's role: {config}");
        }
        assumed_once(&worker);
        assert_eq!(worker.log().granted(Asked::RoleKeys), 1, "{identity}: {}", worker.log());
    }
}

#[test]
fn a_hundred_callers_cost_one_assumption_of_the_role() {
    let Some(worker) = worker(&[], "acme-42", &["aws.identity=isolated"]) else { return };
    let ask = || {
        let args = ["credentials", "--profile", "bedrock-jp", "--format", "process"];
        worker.site.command(GENKAN, &worker.home).args(args).deadline(Duration::from_secs(120)).start()
    };
    let running: Vec<_> = (0..100).map(|_| ask()).collect();
    let given: Vec<Run> = running.into_iter().map(Running::wait).collect();
    let keys: BTreeSet<_> = given.iter().map(|run| run.stdout.clone()).collect();
    assert!(given.iter().all(|run| run.code == Some(0)) && keys.len() == 1, "{keys:?}\n{}", worker.log());
    assumed_once(&worker);
    assert_eq!(worker.log().granted(Asked::RoleKeys), 1, "{}", worker.log());
}

#[test]
fn a_refusal_of_the_role_is_named_and_costs_no_sign_in() {
    let Some(worker) = worker(&[], "another", &["aws.identity=isolated"]) else { return };
    let before = worker.cached("acme");
    let run = worker.run(REFRESH);
    assert_eq!(run.code, Some(4), "{run:?}\n{}", worker.log());
    assert!(run.stderr.contains("GK-AWS-068") && run.stderr.contains(BEHIND), "{run:?}");
    assert_eq!(worker.cached("acme"), before, "the sign-in is as it was");
    assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
    let (_, status) = worker.json(&["status", "--json"]);
    assert_eq!(status["sessions"][0]["accepted"], json!(true), "{status:#}");
    assert_eq!(status["sessions"][0]["assumes"], json!([BEHIND]), "{status:#}");
    let (_, report) = worker.json(&["doctor", "--only", "credentials", "--json"]);
    let finding =
        report["findings"].as_array().expect("findings").iter().find(|finding| finding["code"] == "GK-AWS-068");
    let finding = finding.unwrap_or_else(|| panic!("{report:#}"));
    assert_eq!(report["root_cause"], "GK-AWS-068", "{report:#}");
    let ask = finding["fix"]["text"].as_str().expect("a request");
    assert!(ask.contains("999922223333") && ask.contains("trust policy") && ask.contains(BEHIND), "{ask}");
    let run = worker.site.claude(&worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(60)).run();
    assert!(!run.stdout.contains(HEARD), "{run:?}");
    assert_eq!(
        signers(&worker).into_iter().flatten().collect::<Vec<_>>(),
        [""; 0],
        "nobody else signs: {}",
        worker.log()
    );
}

#[test]
fn what_is_signed_with_is_known_to_status_and_doctor() {
    for identity in ["aws.identity=shared", "aws.identity=isolated"] {
        let Some(worker) = worker(&[], "acme-42", &[identity]) else { return };
        let run = worker.run(REFRESH);
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
        let (_, status) = worker.json(&["status", "--json"]);
        let session = &status["sessions"][0];
        assert_eq!(session["identity"], json!(format!("{SESSION}worker")), "{status:#}");
        assert_eq!((&session["role"], &session["assumes"]), (&json!("ClaudeCodeUser"), &json!([BEHIND])), "{status:#}");
        let (_, report) = worker.json(&["doctor", "--only", "credentials", "--json"]);
        let findings = report["findings"].as_array().expect("findings").iter();
        let wrong: Vec<_> =
            findings.filter(|it| ["error", "warning"].iter().any(|it2| it["severity"] == *it2)).collect();
        assert!(wrong.is_empty(), "{identity}: {wrong:#?}");
        assumed_once(&worker);
    }
}
