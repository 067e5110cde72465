//! What is sent, with whose credentials, and what each answer is understood as.

use std::sync::Mutex;

use serde_json::json;

use super::*;
use crate::profile::testing::japan_by_sso;
use crate::session::tests::{Reply, Stub, caller, profile, sign_in, world, write};

const CONFIG: &str = "[profile auditor]\naws_access_key_id = AKIAAUDITOR\naws_secret_access_key = s\n\
    [profile signed-in]\nsso_session = office\nsso_account_id = 111122223333\nsso_role_name = Auditor\n\
    [sso-session office]\nsso_start_url = https://office.awsapps.com/start\nsso_region = ap-northeast-1\n\
    [profile same]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Dev\n\
    [sso-session corp]\nsso_start_url = https://d-0000000000.awsapps.com/start\nsso_region = ap-northeast-1\n\
    [profile ours]\ncredential_process = '/opt/genkan' credentials --profile acme --format process\n\
    [profile empty]\nregion = ap-northeast-1\n";

fn opened(stub: &Stub, vars: &[(&str, &str)], of: &Profile, name: &str) -> (tempfile::TempDir, World, Result<()>) {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(stub), vars);
    write(&world.dirs.aws_config, CONFIG);
    let opened = Reader::open(&world, of, name, Duration::from_secs(20)).map(drop);
    (folder, world, opened)
}

/// What a question is answered with.
fn asked(reply: Reply, ask: Ask, input: Value) -> (std::result::Result<Value, Unanswered>, Vec<String>) {
    let stub = Stub::new(move |_| reply.clone());
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(&stub), &[]);
    write(&world.dirs.aws_config, CONFIG);
    let reader = Reader::open(&world, &profile(), "auditor", Duration::from_secs(20)).unwrap();
    (reader.answer(&Question { ask, region: "ap-northeast-3", input }), stub.seen())
}

fn ok(body: &str) -> Reply {
    (200, "", body.to_owned())
}

#[test]
fn each_service_is_asked_in_its_own_way_and_signed_for_its_region() {
    let bucket = || json!({"Bucket": "acme.logs"});
    let json11 = "content-type: application/x-amz-json-1.1";
    for (ask, input, body, line, sent) in [
        (
            Ask::Trails,
            json!({"includeShadowTrails": true}),
            r#"{"trailList":[]}"#,
            "POST / ",
            vec![
                json11,
                "x-amz-target: com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails",
                r#"{"includeShadowTrails":true}"#,
            ],
        ),
        (Ask::Key, json!({"KeyId": "k"}), "{}", "POST / ", vec![json11, "x-amz-target: TrentService.DescribeKey"]),
        (
            Ask::LogGroups,
            json!({"logGroupNamePrefix": "/a"}),
            "{}",
            "POST / ",
            vec![json11, "x-amz-target: Logs_20140328.DescribeLogGroups"],
        ),
        (
            Ask::Endpoints,
            json!({"Filters": [{"Name": "service-name", "Values": ["a.b", "c d"]}], "MaxResults": 100}),
            "<DescribeVpcEndpointsResponse><vpcEndpointSet/></DescribeVpcEndpointsResponse>",
            "POST / ",
            vec![
                "Action=DescribeVpcEndpoints&Version=2016-11-15&Filter.1.Name=service-name&Filter.1.Value.1=a.b\
                  &Filter.1.Value.2=c%20d&MaxResults=100",
            ],
        ),
        (
            Ask::BucketLock,
            bucket(),
            "<ObjectLockConfiguration/>",
            "GET /acme.logs?object-lock ",
            vec!["x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
        ),
        (Ask::InvocationLogging, json!({}), "{}", "GET /logging/modelinvocations ", vec!["accept: application/json"]),
        (
            Ask::InferenceProfiles,
            json!({"maxResults": 5, "typeEquals": "APPLICATION", "nextToken": "a/b="}),
            "{}",
            "GET /inference-profiles?maxResults=5&nextToken=a%2Fb%3D&type=APPLICATION ",
            vec![],
        ),
        (
            Ask::InferenceProfile,
            json!({"inferenceProfileIdentifier": "arn:x/y"}),
            "{}",
            "GET /inference-profiles/arn%3Ax%2Fy ",
            vec![],
        ),
    ] {
        let (answer, seen) = asked(ok(body), ask, input);
        assert!(answer.is_ok(), "{ask:?}: {:?}", answer.unwrap_err());
        assert!(seen[0].starts_with(line), "{}", seen[0]);
        let scope = format!("Credential=AKIAAUDITOR/20261120/ap-northeast-3/{}/aws4_request", ask.service().prefix());
        for part in sent.into_iter().chain([scope.as_str()]) {
            assert!(seen[0].contains(part), "{part}: {}", seen[0]);
        }
    }
}

#[test]
fn xml_is_answered_in_the_names_of_the_published_models() {
    let bucket = || json!({"Bucket": "b"});
    let endpoints = "<DescribeVpcEndpointsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>r\
        </requestId><vpcEndpointSet><item><vpcEndpointId>vpce-1</vpcEndpointId><vpcEndpointType>Interface\
        </vpcEndpointType><vpcId>vpc-1</vpcId><serviceName>com.amazonaws.ap-northeast-1.bedrock-runtime</serviceName>\
        <state>available</state><policyDocument>{&quot;Statement&quot;: []}</policyDocument><privateDnsEnabled>true\
        </privateDnsEnabled><subnetIdSet><item>subnet-1</item><item>subnet-2</item></subnetIdSet><groupSet><item>\
        <groupId>sg-1</groupId><groupName>g</groupName></item></groupSet></item></vpcEndpointSet><nextToken>n\
        </nextToken></DescribeVpcEndpointsResponse>";
    for (ask, body, expected) in [
        (
            Ask::Endpoints,
            endpoints,
            json!({"VpcEndpoints": [{"VpcEndpointId": "vpce-1", "VpcEndpointType": "Interface",
            "VpcId": "vpc-1", "ServiceName": "com.amazonaws.ap-northeast-1.bedrock-runtime", "State": "available",
            "PolicyDocument": "{\"Statement\": []}", "PrivateDnsEnabled": true,
            "SubnetIds": ["subnet-1", "subnet-2"], "Groups": ["sg-1"]}], "NextToken": "n"}),
        ),
        (
            Ask::BucketLocation,
            "<LocationConstraint>ap-northeast-1</LocationConstraint>",
            json!({"LocationConstraint": "ap-northeast-1"}),
        ),
        (
            Ask::BucketVersioning,
            "<VersioningConfiguration xmlns=\"x\"><Status>Enabled</Status></VersioningConfiguration>",
            json!({"Status": "Enabled"}),
        ),
        (
            Ask::BucketPublicAccess,
            "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls>\
            <IgnorePublicAcls>false</IgnorePublicAcls></PublicAccessBlockConfiguration>",
            json!({"PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "IgnorePublicAcls": false}}),
        ),
        (
            Ask::BucketEncryption,
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>\
            <SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>k</KMSMasterKeyID></ApplyServerSideEncryptionByDefault>\
            </Rule></ServerSideEncryptionConfiguration>",
            json!({"ServerSideEncryptionConfiguration": {"Rules": [{"ApplyServerSideEncryptionByDefault":
                {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "k"}}]}}),
        ),
        (
            Ask::BucketLock,
            "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule>\
            <DefaultRetention><Mode>COMPLIANCE</Mode><Days>365</Days></DefaultRetention></Rule></ObjectLockConfiguration>",
            json!({"ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention":
                {"Mode": "COMPLIANCE", "Days": 365}}}}),
        ),
        (
            Ask::BucketLifecycle,
            "<LifecycleConfiguration><Rule><ID>a</ID><Status>Enabled</Status><Expiration><Days>400\
            </Days></Expiration></Rule></LifecycleConfiguration>",
            json!({"Rules": [{"ID": "a", "Status": "Enabled", "Expiration": {"Days": 400}}]}),
        ),
    ] {
        let (answer, _) = asked(ok(body), ask, bucket());
        assert_eq!(answer.unwrap(), expected, "{ask:?}");
    }
}

#[test]
fn every_refusal_is_told_apart_by_what_it_means() {
    let json_error =
        |status, kind: &str| -> Reply { (status, "", format!(r#"{{"__type":"x#{kind}","message":"no"}}"#)) };
    let s3 = |status, kind: &str| -> Reply {
        (status, "", format!("<Error><Code>{kind}</Code><Message>no</Message></Error>"))
    };
    let ec2 = |status, kind: &str| -> Reply {
        let error = format!("<Error><Code>{kind}</Code><Message>no</Message></Error>");
        (status, "", format!("<Response><Errors>{error}</Errors><RequestID>r</RequestID></Response>"))
    };
    for (ask, reply, why, id) in [
        (Ask::Trails, json_error(400, "AccessDeniedException"), Why::Denied, "GK-AWS-006"),
        (Ask::Key, json_error(400, "AccessDeniedException"), Why::Denied, "GK-AWS-006"),
        (Ask::Endpoints, ec2(403, "UnauthorizedOperation"), Why::Denied, "GK-AWS-006"),
        (Ask::BucketLock, s3(403, "AccessDenied"), Why::Denied, "GK-AWS-006"),
        (Ask::BucketLock, s3(404, "ObjectLockConfigurationNotFoundError"), Why::Absent, "GK-AWS-008"),
        (Ask::BucketLock, s3(404, "NoSuchBucket"), Why::Absent, "GK-AWS-008"),
        (Ask::Key, json_error(400, "NotFoundException"), Why::Absent, "GK-AWS-008"),
        (Ask::EventSelectors, json_error(400, "TrailNotFoundException"), Why::Absent, "GK-AWS-008"),
        (Ask::Key, json_error(400, "InvalidArnException"), Why::Refused, "GK-AWS-008"),
        (Ask::Trails, json_error(400, "ExpiredTokenException"), Why::SignedOut, "GK-AWS-004"),
        (Ask::Endpoints, ec2(401, "AuthFailure"), Why::SignedOut, "GK-AWS-004"),
        (Ask::BucketLock, s3(403, "InvalidAccessKeyId"), Why::SignedOut, "GK-AWS-004"),
        (Ask::BucketLock, s3(403, "RequestTimeTooSkewed"), Why::SignedOut, "GK-AWS-005"),
        (Ask::Trails, (403, "", "<html>blocked</html>".to_owned()), Why::Unreachable, "GK-AWS-009"),
        (Ask::Endpoints, (200, "", "<html>sign in</html>".to_owned()), Why::Unreachable, "GK-AWS-009"),
        (Ask::BucketLock, (200, "", String::new()), Why::Unreachable, "GK-AWS-009"),
        (Ask::Key, (200, "", "[]".to_owned()), Why::Unreachable, "GK-AWS-009"),
    ] {
        let (answer, _) = asked(reply.clone(), ask, json!({}));
        let no = answer.unwrap_err();
        assert_eq!((no.why, no.fault.code().id), (why, id), "{ask:?} {reply:?}");
        if why == Why::Denied {
            assert_eq!(no.fault.arg("action"), Some(ask.action()));
        }
    }
}

#[test]
fn a_busy_service_is_asked_again_and_a_bucket_where_it_lies() {
    let tries = Mutex::new(0);
    let stub = Stub::new(move |request| {
        let mut tries = tries.lock().unwrap();
        *tries += 1;
        match *tries {
            1 => (400, "", r#"{"__type":"ThrottlingException","message":"Rate exceeded"}"#.to_owned()),
            2 => ok(r#"{"trailList":[]}"#),
            3 => {
                (301, "x-amz-bucket-region: us-west-2\r\n", "<Error><Code>PermanentRedirect</Code></Error>".to_owned())
            }
            _ => {
                assert!(request.contains("/us-west-2/s3/aws4_request"), "{request}");
                ok("<LocationConstraint>us-west-2</LocationConstraint>")
            }
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(&stub), &[]);
    write(&world.dirs.aws_config, CONFIG);
    let reader = Reader::open(&world, &profile(), "auditor", Duration::from_secs(20)).unwrap();
    let ask = |ask| reader.answer(&Question { ask, region: "ap-northeast-1", input: json!({"Bucket": "b"}) });
    assert_eq!(ask(Ask::Trails).unwrap(), json!({"trailList": []}));
    assert_eq!(ask(Ask::BucketLocation).unwrap(), json!({"LocationConstraint": "us-west-2"}));
    assert_eq!(stub.seen().len(), 4);
}

/// Something in between that leads round in a circle.
#[test]
fn a_bucket_that_is_always_elsewhere_is_given_up() {
    let tries = Mutex::new(0);
    let stub = Stub::new(move |_| {
        let mut tries = tries.lock().unwrap();
        *tries += 1;
        let region = ["x-amz-bucket-region: us-west-2\r\n", "x-amz-bucket-region: us-east-1\r\n"][*tries % 2];
        (301, region, "<Error><Code>PermanentRedirect</Code></Error>".to_owned())
    });
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(&stub), &[]);
    write(&world.dirs.aws_config, CONFIG);
    let reader = Reader::open(&world, &profile(), "auditor", Duration::from_secs(20)).unwrap();
    let question = Question { ask: Ask::BucketLock, region: "ap-northeast-1", input: json!({"Bucket": "b"}) };
    assert_eq!(reader.answer(&question).unwrap_err().why, Why::Refused);
    assert_eq!(stub.seen().len(), 2);
}

#[test]
fn pages_are_read_to_their_end_and_no_further_than_the_limit() {
    let stub = Stub::new(|request| {
        let page = request.matches("\"NextToken\":\"").count() + usize::from(request.contains("\"NextToken\":\"1\""));
        match page {
            0 => ok(r#"{"Events":[1],"NextToken":"1"}"#),
            2 => ok(r#"{"Events":[2],"NextToken":"2"}"#),
            _ => ok(r#"{"Events":[3]}"#),
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(&stub), &[]);
    write(&world.dirs.aws_config, CONFIG);
    let reader = Reader::open(&world, &profile(), "auditor", Duration::from_secs(20)).unwrap();
    let question = Question { ask: Ask::Events, region: "ap-northeast-1", input: json!({"MaxResults": 50}) };
    let events: Vec<_> = pages(&reader, &question, 10).unwrap().iter().map(|page| page["Events"][0].clone()).collect();
    assert_eq!(events, [json!(1), json!(2), json!(3)]);
    assert_eq!(pages(&reader, &question, 2).unwrap_err().why, Why::Refused);
}

#[test]
fn the_rights_are_those_of_the_named_profile_and_never_the_developers() {
    const KEYS: &[(&str, &str)] =
        &[("AWS_ACCESS_KEY_ID", "AKIAENV"), ("AWS_SECRET_ACCESS_KEY", "s"), ("AWS_PROFILE", "x")];
    let portal = |request: &str| -> Reply {
        if request.starts_with("GET /federation/credentials?role_name=Auditor") {
            return ok(
                r#"{"roleCredentials":{"accessKeyId":"ASIAREADER","secretAccessKey":"s","sessionToken":"t","expiration":1795168800000}}"#,
            );
        }
        ok(&caller("arn:aws:sts::111122223333:assumed-role/Auditor/me"))
    };
    for (of, name, id) in [
        (profile(), "auditor", "opened"),
        (japan_by_sso(), "auditor", "opened"),
        // Nobody is signed in to the office's session.
        (profile(), "signed-in", "GK-AUD-002"),
        (profile(), "claude-code", "GK-AWS-087"),
        (profile(), "nobody", "GK-AWS-087"),
        (profile(), "empty", "GK-AWS-003"),
        (profile(), "ours", "GK-AUD-001"),
        (japan_by_sso(), "same", "GK-AUD-001"),
    ] {
        let stub = Stub::new(portal);
        let (_folder, _, opened) = opened(&stub, KEYS, &of, name);
        assert_eq!(opened.map_or_else(|fault| fault.code().id, |()| "opened"), id, "{name}");
        assert!(stub.seen().is_empty(), "{name}");
    }
    let stub = Stub::new(portal);
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(&stub), KEYS);
    write(&world.dirs.aws_config, CONFIG);
    sign_in(&world, "office", "2026-11-20T10:00:00Z");
    let reader = Reader::open(&world, &japan_by_sso(), "signed-in", Duration::from_secs(20)).unwrap();
    assert_eq!(reader.identity().unwrap().arn, "arn:aws:sts::111122223333:assumed-role/Auditor/me");
    assert!(stub.seen()[1].contains("Credential=ASIAREADER/"), "{:?}", stub.seen());
}

#[test]
fn a_long_reading_gives_each_question_a_deadline_of_its_own() {
    let stub = Stub::new(|_| ok(r#"{"Events":[]}"#));
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), Some(&stub), &[]);
    write(&world.dirs.aws_config, CONFIG);
    let open = || Reader::open(&world, &profile(), "auditor", Duration::from_millis(100)).unwrap();
    let (together, each) = (open(), open().each(Duration::from_secs(20)));
    std::thread::sleep(Duration::from_millis(150));
    let question = Question { ask: Ask::Events, region: "ap-northeast-1", input: json!({}) };
    assert_eq!(together.answer(&question).unwrap_err().why, Why::Unreachable);
    assert_eq!(each.answer(&question).unwrap(), json!({"Events": []}));
}
