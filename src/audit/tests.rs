//! An account that has all it needs, each way in which it can lack something, and each right that can be missing.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;
use crate::code::aws;
use crate::fault::{Fault, Result as Outcome};
use crate::messages::Lang;
use crate::models::catalogue::Catalogue;
use crate::policy::documents::{Kind, Service, document as policy_document};
use crate::policy::evidence::Ask;
use crate::policy::scope::tests::{japan, scope as scope_of};
use crate::session::aws::{Evidence, Question};
use crate::session::evidence::Unanswered;

const TOKYO: &str = "ap-northeast-1";
const OSAKA: &str = "ap-northeast-3";
/// Below what Bedrock writes the logs of the account.
const OWN: &str = "bedrock/AWSLogs/111122223333/BedrockModelInvocationLogs/";

type Answered = Result<Value, Why>;
type Change = Box<dyn Fn(Ask, &str, &Value, Answered) -> Answered>;

/// An account whose answers are changed on their way.
struct Account {
    change: Change,
    asked: RefCell<Vec<(Ask, String)>>,
}

impl Account {
    fn new(change: impl Fn(Ask, &str, &Value, Answered) -> Answered + 'static) -> Self {
        Self { change: Box::new(change), asked: RefCell::default() }
    }

    fn healthy() -> Self {
        Self::new(|_, _, _, answer| answer)
    }

    fn sheet(&self, private_path: PrivatePath) -> Sheet {
        let (scope, catalogue) = (japan(), Catalogue::embedded().unwrap());
        let wanted = wanted(&scope, catalogue, private_path);
        let facts = gather(self, &wanted).unwrap();
        Sheet::new(&facts, &wanted, account(self.identity()), "2026-11-20T09:00:00Z".parse().unwrap())
    }
}

fn wanted<'a>(scope: &'a Scope, catalogue: &'a Catalogue, private_path: PrivatePath) -> Wanted<'a> {
    Wanted { scope, catalogue, private_path, account: "111122223333" }
}

/// Who reads it, as the command says it.
fn account(by: Outcome<Identity>) -> super::Account {
    let by = by.map_err(Into::into);
    super::Account { aws_profile: "auditor".into(), by, expected: "111122223333".into(), flag: String::new() }
}

impl Evidence for Account {
    fn answer(&self, question: &Question<'_>) -> Result<Value, Unanswered> {
        let Question { ask, region, input } = question;
        self.asked.borrow_mut().push((*ask, (*region).to_owned()));
        (self.change)(*ask, region, input, healthy(*ask, region, input)).map_err(|why| {
            let code = match why {
                Why::Denied => &aws::DENIED,
                Why::SignedOut => &aws::REJECTED,
                Why::Unreachable => &aws::TIMEOUT,
                Why::Absent | Why::Busy | Why::Empty | Why::Refused => &aws::REFUSED,
            };
            Unanswered { why, fault: Fault::new(code).with("code", "X").because("X: because") }
        })
    }

    fn identity(&self) -> Outcome<Identity> {
        let arn = "arn:aws:sts::111122223333:assumed-role/AuditReader/hanako".to_owned();
        Ok(Identity { account: "111122223333".into(), arn })
    }
}

fn key(region: &str, id: &str) -> String {
    format!("arn:aws:kms:{region}:111122223333:key/{id}")
}

/// What an account answers that has everything.
fn healthy(ask: Ask, region: &str, input: &Value) -> Answered {
    let models = json!([{"modelArn": format!("arn:aws:bedrock:{TOKYO}::foundation-model/m")},
        {"modelArn": format!("arn:aws:bedrock:{OSAKA}::foundation-model/m")}]);
    Ok(match ask {
        Ask::DataRetention => json!({"mode": "default"}),
        Ask::InvocationLogging => json!({"loggingConfig": {
            "cloudWatchConfig": {"logGroupName": "/bedrock", "roleArn": "r"},
            "s3Config": {"bucketName": format!("logs-{region}"), "keyPrefix": "bedrock"},
            "textDataDeliveryEnabled": true,
        }}),
        Ask::InferenceProfiles => json!({"inferenceProfileSummaries": [
            {"inferenceProfileArn": format!("arn:aws:bedrock:{region}:111122223333:application-inference-profile/abc"),
             "models": models}]}),
        Ask::InferenceProfile => json!({"inferenceProfileId": input["inferenceProfileIdentifier"], "models": models}),
        Ask::Trails => {
            json!({"trailList": [{"Name": "all", "TrailARN": format!("arn:aws:cloudtrail:{TOKYO}:1:trail/all"),
            "HomeRegion": TOKYO, "IsMultiRegionTrail": true, "LogFileValidationEnabled": true,
            "KmsKeyId": key(TOKYO, "trail")}]})
        }
        // Five minutes before the sheet.
        Ask::TrailStatus => json!({"IsLogging": true, "LatestDeliveryTime": 1_795_164_900.0}),
        Ask::EventSelectors => json!({"EventSelectors": [{"ReadWriteType": "All", "IncludeManagementEvents": true,
            "DataResources": [], "ExcludeManagementEventSources": []}]}),
        Ask::Events => panic!("nobody looks at events here"),
        Ask::LogGroups => json!({"logGroups": [
            {"logGroupName": "/bedrock-other"},
            {"logGroupName": "/bedrock", "retentionInDays": 400, "kmsKeyId": key(region, "logs")}]}),
        Ask::Endpoints => json!({"VpcEndpoints": Service::ALL.map(|service| json!({
            "VpcEndpointId": format!("vpce-{}", service.name()), "VpcId": "vpc-1", "State": "available",
            "ServiceName": format!("com.amazonaws.{region}.{}", service.name()), "PrivateDnsEnabled": true,
            "PolicyDocument": policy_document(
                Kind::Endpoint(service), &japan(), Catalogue::embedded().unwrap(), Some("o-a1b2c3d4e5")).to_string(),
        }))}),
        Ask::Key => json!({"KeyMetadata": {"Arn": input["KeyId"], "KeyManager": "CUSTOMER", "KeyState": "Enabled"}}),
        Ask::KeyRotation => json!({"KeyRotationEnabled": true}),
        Ask::BucketLocation => json!({"LocationConstraint": region}),
        Ask::BucketLock => json!({"ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled",
            "Rule": {"DefaultRetention": {"Mode": "COMPLIANCE", "Days": 400}}}}),
        Ask::BucketPublicAccess => json!({"PublicAccessBlockConfiguration": {"BlockPublicAcls": true,
            "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true}}),
        Ask::BucketVersioning => json!({"Status": "Enabled"}),
        Ask::BucketEncryption => json!({"ServerSideEncryptionConfiguration": {"Rules": [
            {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key(region, "bucket")}}]}}),
        Ask::BucketLifecycle => {
            json!({"Rules": [{"Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 400},
                "NoncurrentVersionExpiration": {"NoncurrentDays": 1}}]})
        }
    })
}

/// The rows that aren't a pass: `id region verdict`.
fn open(sheet: &Sheet) -> BTreeSet<String> {
    let open = sheet.rows.iter().filter(|row| row.verdict != Verdict::Pass);
    open.map(|row| format!("{} {} {}", row.rule.id, row.region, row.verdict.name())).collect()
}

fn set<'a>(all: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    all.into_iter().map(str::to_owned).collect()
}

#[test]
fn an_account_that_has_everything_passes_every_rule() {
    let account = Account::healthy();
    let sheet = account.sheet(PrivatePath::Required);
    assert_eq!(open(&sheet), BTreeSet::new());
    assert_eq!(sheet.exit(), Exit::Done);
    let seen: BTreeSet<_> = sheet.rows.iter().map(|row| row.rule.id).collect();
    let all: BTreeSet<_> = row::ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(seen, all, "a rule without a row judges nothing");
    // Each of them in both regions, but for what isn't of a region.
    for rule in ["logging", "log-key", "bucket-lock", "trail-bedrock-events", "endpoint", "data-retention"] {
        let regions: BTreeSet<_> =
            sheet.rows.iter().filter(|row| row.rule.id == rule).map(|row| row.region.as_str()).collect();
        assert_eq!(regions, BTreeSet::from([TOKYO, OSAKA]), "{rule}");
    }
    let asked: BTreeSet<_> = account.asked.borrow().iter().map(|(ask, _)| *ask).collect();
    let rights: BTreeSet<_> = Ask::ALL.iter().copied().filter(|ask| *ask != Ask::Events).collect();
    assert_eq!(asked, rights, "a right that nothing uses is too many");
}

/// Every row about a region's trails.
const OF_TRAILS: [&str; 6] = [
    "trail-logging",
    "trail-bedrock-events",
    "trail-kms-events",
    "trail-validation",
    "trail-multi-region",
    "trail-key",
];

/// These rows, unknown in both regions.
fn both(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().flat_map(|id| [TOKYO, OSAKA].map(|region| format!("{id} {region} unknown"))).collect()
}

#[test]
fn no_right_to_look_is_unknown_in_exactly_its_rows() {
    for ask in Ask::ALL.iter().copied().filter(|ask| *ask != Ask::Events) {
        let expected = match ask {
            Ask::DataRetention => both(&["data-retention"]),
            Ask::InvocationLogging => both(&["logging"]),
            Ask::InferenceProfiles => both(&["application-profiles"]),
            Ask::InferenceProfile => set([&*format!("pinned-profile {TOKYO} unknown")]),
            Ask::Trails => both(&OF_TRAILS),
            Ask::TrailStatus => both(&["trail-logging"]),
            Ask::EventSelectors => both(&["trail-bedrock-events", "trail-kms-events"]),
            Ask::LogGroups => both(&["log-retention", "log-key"]),
            Ask::Endpoints => both(&["endpoint", "endpoint-private-dns", "endpoint-policy"]),
            Ask::Key => both(&["key-manager", "key-state", "key-region"]),
            Ask::KeyRotation => both(&["key-rotation"]),
            // Without it nobody knows where the bucket is.
            Ask::BucketLocation => set(["bucket-region  unknown"]),
            Ask::BucketLock => both(&["bucket-lock"]),
            Ask::BucketPublicAccess => both(&["bucket-public-access"]),
            Ask::BucketVersioning => both(&["bucket-versioning"]),
            Ask::BucketEncryption => both(&["bucket-key"]),
            Ask::BucketLifecycle => both(&["bucket-retention"]),
            Ask::Events => unreachable!(),
        };
        let account = Account::new(move |asked, _, _, answer| if asked == ask { Err(Why::Denied) } else { answer });
        let sheet = account.sheet(PrivatePath::Required);
        assert_eq!(open(&sheet), expected, "{ask:?}");
        assert_eq!(sheet.exit(), Exit::Person, "{ask:?}");
        assert_eq!(sheet.missing(), [ask.action()]);
        for row in sheet.rows.iter().filter(|row| row.verdict == Verdict::Unknown) {
            assert_eq!(row.missing, Some(ask.action()));
            assert!(row.reason.say(Lang::Ja).contains(ask.action()) && row.fix().is_some());
        }
    }
}

#[test]
fn what_is_missing_fails_in_its_row_and_in_no_other() {
    let set_in = |ask: Ask, at: Option<&'static str>, pointer: &'static str, value: Value| {
        Account::new(move |asked, region, _, answer| {
            let mut answer = answer?;
            if asked == ask && at.is_none_or(|at| at == region) {
                let (parent, name) = pointer.rsplit_once('/').unwrap();
                let parent = if parent.is_empty() { &mut answer } else { answer.pointer_mut(parent).unwrap() };
                parent[name] = value.clone();
            }
            Ok(answer)
        })
    };
    let absent =
        |ask: Ask| Account::new(move |asked, _, _, answer| if asked == ask { Err(Why::Absent) } else { answer });
    let fail = |ids: &[&str]| -> BTreeSet<String> {
        ids.iter().flat_map(|id| [TOKYO, OSAKA].map(|region| format!("{id} {region} fail"))).collect()
    };
    let tokyo = |id: &str| set([&*format!("{id} {TOKYO} fail")]);
    let unknown = |ids: &[&str]| -> BTreeSet<String> {
        ids.iter().flat_map(|id| [TOKYO, OSAKA].map(|region| format!("{id} {region} unknown"))).collect()
    };
    let selectors = || unknown(&["trail-bedrock-events", "trail-kms-events"]);
    let all = "/VpcEndpoints/0/PolicyDocument";
    let open_policy = r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#;
    let advanced = |fields: Value| json!([{"FieldSelectors": fields}]);
    let management = || json!({"Field": "eventCategory", "Equals": ["Management"]});
    let rows: Vec<(&str, Account, BTreeSet<String>)> = vec![
        (
            "logging off in Tokyo",
            set_in(Ask::InvocationLogging, Some(TOKYO), "/loggingConfig", json!(null)),
            tokyo("logging"),
        ),
        (
            "logging of nothing",
            set_in(Ask::InvocationLogging, Some(OSAKA), "/loggingConfig", json!({})),
            set([&*format!("logging {OSAKA} fail")]),
        ),
        (
            "a group without retention",
            set_in(Ask::LogGroups, Some(TOKYO), "/logGroups/1/retentionInDays", json!(null)),
            tokyo("log-retention"),
        ),
        (
            "a group with the service's key",
            set_in(Ask::LogGroups, Some(TOKYO), "/logGroups/1/kmsKeyId", json!(null)),
            tokyo("log-key"),
        ),
        (
            "no such group",
            set_in(Ask::LogGroups, Some(TOKYO), "/logGroups", json!([])),
            &tokyo("log-retention") | &tokyo("log-key"),
        ),
        (
            "a bucket abroad",
            set_in(Ask::BucketLocation, Some(OSAKA), "/LocationConstraint", json!("")),
            set(["bucket-region us-east-1 fail", "key-region us-east-1 fail"]),
        ),
        (
            "S3's key",
            set_in(
                Ask::BucketEncryption,
                Some(TOKYO),
                "/ServerSideEncryptionConfiguration/Rules",
                json!([{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]),
            ),
            tokyo("bucket-key"),
        ),
        (
            "AWS's key",
            set_in(
                Ask::BucketEncryption,
                Some(TOKYO),
                "/ServerSideEncryptionConfiguration/Rules",
                json!([{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]),
            ),
            tokyo("bucket-key"),
        ),
        ("no encryption at all", absent(Ask::BucketEncryption), fail(&["bucket-key"])),
        ("no block", absent(Ask::BucketPublicAccess), fail(&["bucket-public-access"])),
        (
            "half a block",
            set_in(
                Ask::BucketPublicAccess,
                Some(TOKYO),
                "/PublicAccessBlockConfiguration/BlockPublicPolicy",
                json!(false),
            ),
            tokyo("bucket-public-access"),
        ),
        ("no lock", absent(Ask::BucketLock), fail(&["bucket-lock"])),
        (
            "a lock without a rule",
            set_in(Ask::BucketLock, Some(TOKYO), "/ObjectLockConfiguration/Rule", json!(null)),
            tokyo("bucket-lock"),
        ),
        (
            "versions suspended",
            set_in(Ask::BucketVersioning, Some(TOKYO), "/Status", json!("Suspended")),
            tokyo("bucket-versioning"),
        ),
        ("no lifecycle", absent(Ask::BucketLifecycle), fail(&["bucket-retention"])),
        (
            "versions that stay",
            set_in(Ask::BucketLifecycle, Some(TOKYO), "/Rules/0/NoncurrentVersionExpiration", json!(null)),
            tokyo("bucket-retention"),
        ),
        (
            "some versions that stay",
            set_in(
                Ask::BucketLifecycle,
                Some(TOKYO),
                "/Rules/0/NoncurrentVersionExpiration/NewerNoncurrentVersions",
                json!(3),
            ),
            tokyo("bucket-retention"),
        ),
        (
            "a rule for something else",
            set_in(Ask::BucketLifecycle, Some(TOKYO), "/Rules/0/Filter", json!({"Prefix": "other/"})),
            tokyo("bucket-retention"),
        ),
        (
            "a rule that is off",
            set_in(Ask::BucketLifecycle, Some(TOKYO), "/Rules/0/Status", json!("Disabled")),
            tokyo("bucket-retention"),
        ),
        (
            "a rule for the logs",
            set_in(Ask::BucketLifecycle, Some(TOKYO), "/Rules/0/Filter", json!({"Prefix": "bed"})),
            set([]),
        ),
        (
            "a rule for the folder of the logs",
            set_in(Ask::BucketLifecycle, Some(TOKYO), "/Rules/0/Filter", json!({"Prefix": "bedrock/"})),
            set([]),
        ),
        (
            "a rule for what Bedrock writes alone",
            set_in(Ask::BucketLifecycle, Some(TOKYO), "/Rules/0/Filter", json!({"Prefix": OWN})),
            set([]),
        ),
        (
            "a rule for another account's logs",
            set_in(
                Ask::BucketLifecycle,
                Some(TOKYO),
                "/Rules/0/Filter",
                json!({"Prefix": OWN.replace("111122223333", "999999999999")}),
            ),
            tokyo("bucket-retention"),
        ),
        (
            "large texts below another prefix of the bucket, for which there is no rule",
            Account::new(|ask, region, _, answer| {
                let mut answer = answer?;
                match (ask, region) {
                    (Ask::InvocationLogging, TOKYO) => {
                        answer["loggingConfig"]["cloudWatchConfig"]["largeDataDeliveryS3Config"] =
                            json!({"bucketName": format!("logs-{TOKYO}"), "keyPrefix": "large"});
                    }
                    (Ask::BucketLifecycle, TOKYO) => answer["Rules"][0]["Filter"] = json!({"Prefix": "bedrock/"}),
                    _ => {}
                }
                Ok(answer)
            }),
            tokyo("bucket-retention"),
        ),
        (
            "no bucket",
            Account::new(|ask, region, _, answer| {
                if ask.service() == crate::policy::evidence::Service::S3 && region == TOKYO {
                    Err(Why::Absent)
                } else {
                    answer
                }
            }),
            set(["bucket-region  fail"]),
        ),
        ("keys of AWS's", set_in(Ask::Key, None, "/KeyMetadata/KeyManager", json!("AWS")), fail(&["key-manager"])),
        (
            "keys to be deleted",
            set_in(Ask::Key, Some(TOKYO), "/KeyMetadata/KeyState", json!("PendingDeletion")),
            tokyo("key-state"),
        ),
        ("keys that are gone", absent(Ask::Key), fail(&["key-state"])),
        (
            "keys that stay the same",
            set_in(Ask::KeyRotation, Some(TOKYO), "/KeyRotationEnabled", json!(false)),
            tokyo("key-rotation"),
        ),
        (
            "a replica abroad",
            set_in(
                Ask::Key,
                Some(TOKYO),
                "/KeyMetadata/MultiRegionConfiguration",
                json!({"PrimaryKey": {"Region": TOKYO}, "ReplicaKeys": [{"Region": "us-east-1"}]}),
            ),
            tokyo("key-region"),
        ),
        (
            "a replica in Osaka",
            set_in(
                Ask::Key,
                Some(TOKYO),
                "/KeyMetadata/MultiRegionConfiguration",
                json!({"PrimaryKey": {"Region": TOKYO}, "ReplicaKeys": [{"Region": OSAKA}]}),
            ),
            set([]),
        ),
        (
            "no trail",
            set_in(Ask::Trails, None, "/trailList", json!([])),
            fail(&["trail-logging", "trail-bedrock-events"]),
        ),
        (
            "a trail of Tokyo alone",
            set_in(Ask::Trails, None, "/trailList/0/IsMultiRegionTrail", json!(false)),
            &tokyo("trail-multi-region")
                | &set([&*format!("trail-logging {OSAKA} fail"), &*format!("trail-bedrock-events {OSAKA} fail")]),
        ),
        (
            "a stopped trail",
            set_in(Ask::TrailStatus, None, "/IsLogging", json!(false)),
            fail(&["trail-logging", "trail-bedrock-events", "trail-kms-events"]),
        ),
        (
            "a trail that can't deliver",
            set_in(Ask::TrailStatus, None, "/LatestDeliveryError", json!("AccessDenied")),
            fail(&["trail-logging"]),
        ),
        (
            "writes alone",
            set_in(Ask::EventSelectors, None, "/EventSelectors/0/ReadWriteType", json!("WriteOnly")),
            fail(&["trail-bedrock-events", "trail-kms-events"]),
        ),
        (
            "data events alone",
            set_in(Ask::EventSelectors, None, "/EventSelectors/0/IncludeManagementEvents", json!(false)),
            fail(&["trail-bedrock-events", "trail-kms-events"]),
        ),
        (
            "reads alone",
            set_in(Ask::EventSelectors, None, "/EventSelectors/0/ReadWriteType", json!("ReadOnly")),
            set([]),
        ),
        (
            "KMS left out",
            set_in(
                Ask::EventSelectors,
                None,
                "/EventSelectors/0/ExcludeManagementEventSources",
                json!(["kms.amazonaws.com"]),
            ),
            fail(&["trail-kms-events"]),
        ),
        (
            "Bedrock left out",
            set_in(
                Ask::EventSelectors,
                None,
                "/EventSelectors/0/ExcludeManagementEventSources",
                json!(["bedrock.amazonaws.com"]),
            ),
            fail(&["trail-bedrock-events"]),
        ),
        (
            "no validation",
            set_in(Ask::Trails, None, "/trailList/0/LogFileValidationEnabled", json!(false)),
            fail(&["trail-validation"]),
        ),
        ("no key", set_in(Ask::Trails, None, "/trailList/0/KmsKeyId", json!(null)), fail(&["trail-key"])),
        ("no selectors in the answer", set_in(Ask::EventSelectors, None, "/EventSelectors", json!([])), selectors()),
        (
            "no selectors of its own",
            Account::new(|ask, _, _, answer| {
                let mut answer = answer?;
                match ask {
                    Ask::Trails => answer["trailList"][0]["HasCustomEventSelectors"] = json!(false),
                    Ask::EventSelectors => answer["EventSelectors"] = json!([]),
                    _ => {}
                }
                Ok(answer)
            }),
            set([]),
        ),
        (
            "a trail whose last delivery was long ago",
            set_in(Ask::TrailStatus, None, "/LatestDeliveryTime", json!(1_789_981_200.5)),
            unknown(&["trail-logging"]),
        ),
        (
            "a trail that never delivered",
            set_in(Ask::TrailStatus, None, "/LatestDeliveryTime", json!(null)),
            unknown(&["trail-logging"]),
        ),
        ("a trail that is listed and isn't there", absent(Ask::TrailStatus), unknown(&["trail-logging"])),
        ("a trail without selectors that is listed", absent(Ask::EventSelectors), selectors()),
        (
            "advanced, management",
            set_in(Ask::EventSelectors, None, "/AdvancedEventSelectors", advanced(json!([management()]))),
            set([]),
        ),
        (
            "endpoints without private DNS",
            set_in(Ask::Endpoints, Some(TOKYO), "/VpcEndpoints/0/PrivateDnsEnabled", json!(false)),
            tokyo("endpoint-private-dns"),
        ),
        (
            "an endpoint for everything",
            set_in(Ask::Endpoints, Some(TOKYO), all, json!(open_policy)),
            tokyo("endpoint-policy"),
        ),
        (
            "an endpoint without a policy",
            set_in(Ask::Endpoints, Some(TOKYO), all, json!("")),
            set([&*format!("endpoint-policy {TOKYO} unknown")]),
        ),
        (
            "an endpoint with nonsense",
            set_in(Ask::Endpoints, Some(TOKYO), all, json!("%7B%22")),
            set([&*format!("endpoint-policy {TOKYO} unknown")]),
        ),
        ("no endpoint in Tokyo", set_in(Ask::Endpoints, Some(TOKYO), "/VpcEndpoints", json!([])), tokyo("endpoint")),
        ("no endpoint in Osaka", set_in(Ask::Endpoints, Some(OSAKA), "/VpcEndpoints", json!([])), set([])),
        (
            "an endpoint that failed",
            set_in(Ask::Endpoints, Some(OSAKA), "/VpcEndpoints/0/State", json!("failed")),
            set([&*format!("endpoint {OSAKA} fail")]),
        ),
        (
            "an application profile abroad",
            set_in(
                Ask::InferenceProfiles,
                Some(TOKYO),
                "/inferenceProfileSummaries/0/models",
                json!([{"modelArn": "arn:aws:bedrock:us-east-1::foundation-model/m"}]),
            ),
            tokyo("application-profiles"),
        ),
        (
            "an application profile over global.",
            set_in(
                Ask::InferenceProfiles,
                Some(TOKYO),
                "/inferenceProfileSummaries/0/models",
                json!([{"modelArn": "arn:aws:bedrock:::foundation-model/m"}]),
            ),
            tokyo("application-profiles"),
        ),
        (
            "an application profile without models",
            set_in(Ask::InferenceProfiles, Some(TOKYO), "/inferenceProfileSummaries/0/models", json!([])),
            set([&*format!("application-profiles {TOKYO} unknown")]),
        ),
        (
            "a pinned profile without models",
            set_in(Ask::InferenceProfile, None, "/models", json!([])),
            set([&*format!("pinned-profile {TOKYO} unknown")]),
        ),
        (
            "a pinned profile, of which one model isn't said",
            set_in(Ask::InferenceProfile, None, "/models/1/modelArn", json!(null)),
            set([&*format!("pinned-profile {TOKYO} unknown")]),
        ),
        (
            "a key abroad",
            set_in(
                Ask::BucketEncryption,
                Some(TOKYO),
                "/ServerSideEncryptionConfiguration/Rules/0/ApplyServerSideEncryptionByDefault/KMSMasterKeyID",
                json!(key("us-east-1", "bucket")),
            ),
            set(["key-region us-east-1 fail"]),
        ),
        (
            "a key without a state",
            set_in(Ask::Key, None, "/KeyMetadata/KeyState", json!(null)),
            unknown(&["key-state"]),
        ),
        ("a key without a place", set_in(Ask::Key, None, "/KeyMetadata/Arn", json!(null)), unknown(&["key-region"])),
        ("a pinned profile that isn't there", absent(Ask::InferenceProfile), tokyo("pinned-profile")),
        (
            "data that is shared",
            set_in(Ask::DataRetention, Some(TOKYO), "/mode", json!("provider_data_share")),
            tokyo("data-retention"),
        ),
        (
            "a mode that says nothing",
            set_in(Ask::DataRetention, Some(TOKYO), "/mode", json!("inherit")),
            set([&*format!("data-retention {TOKYO} unknown")]),
        ),
    ];
    for (name, account, expected) in rows {
        let sheet = account.sheet(PrivatePath::Required);
        assert_eq!(open(&sheet), expected, "{name}");
        assert_eq!(sheet.exit() == Exit::Done, expected.is_empty(), "{name}");
        for row in sheet.rows.iter().filter(|row| row.verdict != Verdict::Pass) {
            for lang in [Lang::En, Lang::Ja] {
                for said in [row.reason.say(lang), row.fix().unwrap().say(lang)] {
                    let is_whole = !said.contains('{') && !said.contains("(-)") && !said.trim_end().ends_with(':');
                    assert!(is_whole && !said.is_empty() && !said.contains("at line"), "{name}: {said}");
                }
            }
        }
    }
}

#[test]
fn advanced_selectors_record_what_no_field_takes_out() {
    let management = json!({"Field": "eventCategory", "Equals": ["Management"]});
    for (fields, bedrock, kms) in [
        (json!([]), true, true),
        (json!([{"Field": "readOnly", "Equals": ["true"]}]), true, true),
        (json!([{"Field": "readOnly", "Equals": ["false"]}]), false, false),
        (json!([{"Field": "eventSource", "NotEquals": ["kms.amazonaws.com", "rdsdata.amazonaws.com"]}]), true, false),
        (json!([{"Field": "eventSource", "Equals": ["kms.amazonaws.com"]}]), false, true),
        (json!([{"Field": "eventSource", "NotStartsWith": ["bedrock"]}]), false, true),
        (json!([{"Field": "eventName", "NotEquals": ["InvokeModel"]}]), false, true),
        (json!([{"Field": "eventName", "NotStartsWith": ["Invoke", "Decrypt"]}]), false, false),
        (json!([{"Field": "userIdentity.arn", "NotEquals": ["arn:aws:iam::1:role/x"]}]), false, false),
    ] {
        let mut fields = fields.as_array().unwrap().clone();
        fields.push(management.clone());
        let found = rules::recorded(&json!({"AdvancedEventSelectors": [{"FieldSelectors": fields}]}), false).unwrap();
        assert_eq!((found.bedrock, found.kms), (bedrock, kms), "{fields:?}");
    }
    // Two selectors that record half of it each.
    let half = |operator: &str| json!({"FieldSelectors": [management, {"Field": "eventName", operator: ["InvokeModel", "Decrypt"]}]});
    let found =
        rules::recorded(&json!({"AdvancedEventSelectors": [half("Equals"), half("NotEquals")]}), false).unwrap();
    assert!(found.bedrock && found.kms);
    let data = json!({"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Data"]}]});
    assert!(!rules::recorded(&json!({"AdvancedEventSelectors": [data]}), false).unwrap().bedrock);
}

#[test]
fn without_a_private_path_no_endpoint_is_asked_for_and_those_that_are_there_are_judged() {
    let none = || {
        Account::new(|ask, _, _, answer| if ask == Ask::Endpoints { Ok(json!({"VpcEndpoints": []})) } else { answer })
    };
    assert_eq!(open(&none().sheet(PrivatePath::Off)), BTreeSet::new());
    let missing = set([&*format!("endpoint {TOKYO} fail")]);
    assert_eq!(open(&none().sheet(PrivatePath::Preferred)), missing);
}

#[test]
fn a_region_that_does_not_know_data_retention_has_no_row_of_it() {
    let account = Account::new(|ask, _, _, answer| if ask == Ask::DataRetention { Err(Why::Absent) } else { answer });
    let sheet = account.sheet(PrivatePath::Required);
    assert!(open(&sheet).is_empty() && !sheet.rows.iter().any(|row| row.rule.id == "data-retention"));
}

#[test]
fn a_silent_service_is_asked_once_a_region_and_refused_credentials_end_it() {
    let silent = Account::new(|ask, _, _, answer| {
        if ask.service() == crate::policy::evidence::Service::S3 { Err(Why::Unreachable) } else { answer }
    });
    let sheet = silent.sheet(PrivatePath::Required);
    assert_eq!(sheet.exit(), Exit::Remote);
    assert!(sheet.missing().is_empty() && sheet.count(Verdict::Unknown) == 12);
    let asked = silent.asked.borrow();
    assert_eq!(asked.iter().filter(|(ask, _)| ask.service() == crate::policy::evidence::Service::S3).count(), 2);
    let refused = Account::new(|ask, _, _, answer| if ask == Ask::Trails { Err(Why::SignedOut) } else { answer });
    let (scope, catalogue) = (japan(), Catalogue::embedded().unwrap());
    let wanted = wanted(&scope, catalogue, PrivatePath::Off);
    assert_eq!(gather(&refused, &wanted).unwrap_err().code().id, "GK-AWS-004");
    // One that has too much to do is asked for the rest, and advises no other network.
    let busy = Account::new(|ask, _, _, answer| if ask == Ask::Key { Err(Why::Busy) } else { answer });
    let sheet = busy.sheet(PrivatePath::Required);
    assert_eq!((sheet.exit(), open(&sheet).len()), (Exit::Remote, 6), "{:?}", open(&sheet));
    let row = sheet.rows.iter().find(|row| row.verdict == Verdict::Unknown).unwrap();
    assert_eq!(row.fix().unwrap().say(Lang::En), words::FIX_LATER.get(Lang::En));
}

/// What is off or isn't there is an error of AWS's own, or a value that says so: an answer that lacks what was asked for
/// is no such statement.
#[test]
fn an_empty_answer_is_unknown_in_exactly_its_rows() {
    for (ask, expected) in [
        (Ask::DataRetention, both(&["data-retention"])),
        (Ask::InferenceProfiles, both(&["application-profiles"])),
        (Ask::InferenceProfile, set([&*format!("pinned-profile {TOKYO} unknown")])),
        (Ask::Trails, both(&OF_TRAILS)),
        (Ask::TrailStatus, both(&["trail-logging"])),
        (Ask::EventSelectors, both(&["trail-bedrock-events", "trail-kms-events"])),
        (Ask::LogGroups, both(&["log-retention", "log-key"])),
        (Ask::Endpoints, both(&["endpoint", "endpoint-private-dns", "endpoint-policy"])),
        (Ask::Key, both(&["key-manager", "key-state", "key-region"])),
        (Ask::KeyRotation, both(&["key-rotation"])),
        (Ask::BucketLock, both(&["bucket-lock"])),
        (Ask::BucketPublicAccess, both(&["bucket-public-access"])),
        (Ask::BucketEncryption, both(&["bucket-key"])),
        (Ask::BucketLifecycle, both(&["bucket-retention"])),
        // These are documented statements: off, us-east-1, never versioned.
        (Ask::InvocationLogging, set([&*format!("logging {TOKYO} fail"), &*format!("logging {OSAKA} fail")])),
        (Ask::BucketLocation, set(["bucket-region us-east-1 fail", "key-region us-east-1 fail"])),
        (
            Ask::BucketVersioning,
            set([&*format!("bucket-versioning {TOKYO} fail"), &*format!("bucket-versioning {OSAKA} fail")]),
        ),
    ] {
        let account = Account::new(move |asked, _, _, answer| if asked == ask { Ok(json!({})) } else { answer });
        let sheet = account.sheet(PrivatePath::Required);
        assert_eq!((open(&sheet), sheet.exit()), (expected, Exit::Problem), "{ask:?}");
        for row in sheet.rows.iter().filter(|row| row.verdict == Verdict::Unknown) {
            assert!(row.reason.say(Lang::En).contains(ask.action()), "{ask:?}");
            assert_eq!(row.fix().unwrap().say(Lang::En), words::FIX_EMPTY.get(Lang::En), "{ask:?}");
        }
    }
}

#[test]
fn whose_account_it_is_has_a_row_of_its_own() {
    let identity =
        |account: &str| Ok(Identity { account: account.into(), arn: format!("arn:aws:iam::{account}:user/a") });
    let silent = |code| Err(Fault::new(code).with("host", "sts").with("code", "X").because("HTTP 403"));
    let (own, other) = ("111122223333", "999999999999");
    let (scope, catalogue) = (japan(), Catalogue::embedded().unwrap());
    let wanted = wanted(&scope, catalogue, PrivatePath::Required);
    let facts = gather(&Account::healthy(), &wanted).unwrap();
    let unknown = ["account  unknown"];
    for (by, expected, exit, open, named) in [
        (identity(own), own, Exit::Done, &[][..], "the profile's account"),
        (identity(own), "", Exit::Done, &[], "names none"),
        // What belongs to another account may be well there, and says nothing of the profile's.
        (
            identity(other),
            own,
            Exit::Problem,
            &unknown,
            "this is account 999999999999, and the profile's is 111122223333",
        ),
        (
            silent(&aws::NOT_AWS),
            own,
            Exit::Remote,
            &unknown,
            "wasn't compared with the profile's (111122223333): HTTP 403",
        ),
        (silent(&aws::DENIED), own, Exit::Remote, &unknown, "HTTP 403"),
        (silent(&aws::TIMEOUT), "", Exit::Remote, &unknown, "STS didn't say whose account"),
    ] {
        let account = super::Account { expected: expected.into(), ..account(by) };
        let sheet = Sheet::new(&facts, &wanted, account, "2026-11-20T09:00:00Z".parse().unwrap());
        assert_eq!((self::open(&sheet), sheet.exit()), (set(open.iter().copied()), exit), "{named}");
        let row = &sheet.rows[0];
        assert!(row.rule.id == "account" && row.reason.say(Lang::En).contains(named), "{}", row.reason.say(Lang::En));
        assert_eq!(document::document(&sheet)["verdict"], if open.is_empty() { "pass" } else { "unknown" });
        assert!(sheet.missing().is_empty());
    }
}

#[test]
fn a_pinned_application_profile_is_asked_for_where_it_is() {
    let arn = "arn:aws:bedrock:ap-northeast-3:111122223333:application-inference-profile/abc123def456";
    let (scope, catalogue) = (scope_of(&format!("opus = \"{arn}\"")).unwrap(), Catalogue::embedded().unwrap());
    let wanted = wanted(&scope, catalogue, PrivatePath::Off);
    let abroad = Account::new(|ask, region, input, answer| {
        if ask != Ask::InferenceProfile {
            return answer;
        }
        assert_eq!(
            (region, &input["inferenceProfileIdentifier"]),
            (OSAKA, &json!("arn:aws:bedrock:ap-northeast-3:111122223333:application-inference-profile/abc123def456"))
        );
        Ok(json!({"models": [{"modelArn": "arn:aws:bedrock:::foundation-model/m"}]}))
    });
    let facts = gather(&abroad, &wanted).unwrap();
    let by = Err(Fault::new(&aws::TIMEOUT));
    let sheet = Sheet::new(&facts, &wanted, account(by), "2026-11-20T09:00:00Z".parse().unwrap());
    let pinned: Vec<_> = sheet.rows.iter().filter(|row| row.rule.id == "pinned-profile").collect();
    assert_eq!((pinned[0].verdict, pinned[0].region.as_str()), (Verdict::Fail, OSAKA));
    assert!(pinned[0].reason.say(Lang::En).contains("regions as well: *"), "{}", pinned[0].reason.say(Lang::En));
}

/// Names come from whoever may make a bucket or a trail.
#[test]
fn what_somebody_named_is_only_text_on_every_page() {
    let account = Account::new(|ask, _, _, answer| {
        let mut answer = answer?;
        if ask == Ask::Trails {
            answer["trailList"][0]["Name"] = json!("<script>alert(1)</script>|[x](http://evil.example)`\n# head");
        }
        Ok(answer)
    });
    let sheet = account.sheet(PrivatePath::Required);
    for lang in [Lang::En, Lang::Ja] {
        let page = html::page(&sheet, lang);
        for way in ["<script", "http-equiv=\"refresh", " src=\"", " href=\"", "url("] {
            assert!(!page.contains(way), "{way}");
        }
        let page = markdown::page(&sheet, lang);
        assert!(!page.contains("<script") && !page.contains("[x](") && !page.contains("\n# head"), "{page}");
        let columns = |line: &str| line.replace("\\|", "").matches('|').count();
        assert!(page.lines().filter(|line| line.starts_with('|')).all(|line| columns(line) == 6), "{page}");
    }
}

#[test]
fn the_document_says_who_when_and_what_of_each_row() {
    let sheet = Account::healthy().sheet(PrivatePath::Required);
    let document = document::document(&sheet);
    assert_eq!(document["verdict"], "pass");
    assert_eq!(document["controls"].as_array().unwrap().len(), sheet.rows.len());
    let first = &document["controls"][0];
    assert_eq!((&first["id"], &first["code"], &first["region"]), (&json!("account"), &json!("GK-AUD-054"), &json!("")));
    let second = &document["controls"][1];
    assert_eq!(
        (&second["id"], &second["code"], &second["region"]),
        (&json!("logging"), &json!("GK-AUD-010"), &json!(TOKYO))
    );
    assert_eq!(first["by"], "arn:aws:sts::111122223333:assumed-role/AuditReader/hanako");
    assert_eq!(first["seen_at"], "2026-11-20T09:00:00Z");
    assert_eq!(second["also"], json!(["bedrock_model_invocation_logging_enabled"]));
    let mut other = sheet.clone();
    let by = Account::healthy().identity();
    other.of = Of::Account(super::Account { expected: "999999999999".into(), ..account(by) });
    assert!(other.other_account().unwrap().say(Lang::En).contains("999999999999") && sheet.other_account().is_none());
}
