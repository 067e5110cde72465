//! The room against a small server on loopback: what is sent, what is understood, and what each failure is called.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;

use super::aws::Session;
use super::aws::target::ACCESS;
use super::*;
use crate::world::files::{Access, replace};
use crate::world::testing;

/// A server that answers each request with what `reply` makes of its head and body: status, headers, body.
pub(crate) struct Stub {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

pub(super) type Reply = (u16, &'static str, String);

impl Stub {
    pub(super) fn new(reply: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, reply) = (Arc::clone(&seen), Arc::new(reply));
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let (log, reply) = (Arc::clone(&log), Arc::clone(&reply));
                std::thread::spawn(move || {
                    let mut head = Vec::new();
                    let mut byte = [0];
                    while !head.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
                        head.push(byte[0]);
                    }
                    let mut request = String::from_utf8(head).unwrap();
                    let length = request.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
                    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
                    stream.read_exact(&mut body).unwrap();
                    request.push_str(&String::from_utf8(body).unwrap());
                    log.lock().unwrap().push(request.clone());
                    let (status, headers, body) = reply(&request);
                    let length = body.len();
                    let answer = format!(
                        "HTTP/1.1 {status} X\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
                    );
                    drop(stream.write_all(answer.as_bytes()));
                });
            }
        });
        Self { address, seen }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(super) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

/// What a healthy account answers: two pages, a role at the portal, an identity.
pub(super) fn healthy(head: &str) -> Reply {
    let profile = |id: &str, second: &str| {
        format!(
            r#"{{"inferenceProfileName":"x","inferenceProfileId":"{id}","status":"ACTIVE","type":"SYSTEM_DEFINED",
            "inferenceProfileArn":"arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/{id}",
            "models":[{{"modelArn":"arn:aws:bedrock:ap-northeast-1::foundation-model/m"}},{second}]}}"#
        )
    };
    let osaka = r#"{"modelArn":"arn:aws:bedrock:ap-northeast-3::foundation-model/m"}"#;
    let anywhere = r#"{"modelArn":"arn:aws:bedrock:::foundation-model/m"}"#;
    let path = head.split(' ').nth(1).unwrap();
    let body = match path {
        _ if path.starts_with("/federation/credentials?role_name=Dev&account_id=111122223333") => {
            r#"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":1}}"#
                .to_owned()
        }
        "/inference-profiles?maxResults=1000&type=SYSTEM_DEFINED" => {
            format!(
                r#"{{"inferenceProfileSummaries":[{}],"nextToken":"a/b="}}"#,
                profile("jp.anthropic.claude-opus-5-5", osaka)
            )
        }
        "/inference-profiles?maxResults=1000&type=SYSTEM_DEFINED&nextToken=a%2Fb%3D" => {
            format!(r#"{{"inferenceProfileSummaries":[{}]}}"#, profile("global.anthropic.claude-opus-5-5", anywhere))
        }
        "/inference-profiles/arn%3Aaws%3Abedrock%3Aap-northeast-1%3A111122223333%3Aapplication-inference-profile%2Fabc" => {
            profile("abc", anywhere)
        }
        "/" => caller("arn:aws:sts::111122223333:assumed-role/Dev/a"),
        _ => {
            return (
                404,
                "x-amzn-errortype: ResourceNotFoundException:http://x/\r\n",
                r#"{"message":"none"}"#.to_owned(),
            );
        }
    };
    (200, "", body)
}

/// STS's answer to whom credentials belong to.
pub(super) fn caller(arn: &str) -> String {
    let account = arn.split(':').nth(4).unwrap();
    format!(
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>{arn}</Arn><UserId>U</UserId>\
         <Account>{account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
    )
}

/// STS's answer with a role's credentials, to either action that assumes one.
pub(super) fn assumed(action: &str, key: &str) -> String {
    format!(
        "<{action}Response><{action}Result><AssumedRoleUser><Arn>arn</Arn></AssumedRoleUser><Credentials>\
         <AccessKeyId>{key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t+/=</SessionToken>\
         <Expiration>2026-11-20T10:00:00Z</Expiration></Credentials></{action}Result></{action}Response>"
    )
}

/// STS's refusal; the request's id stands in a header too.
pub(super) fn refused(status: u16, kind: &str) -> Reply {
    let body = format!(
        "<ErrorResponse><Error><Type>Sender</Type><Code>{kind}</Code><Message>no: {kind}</Message></Error>\
         <RequestId>7f3a</RequestId></ErrorResponse>"
    );
    (status, "x-amzn-requestid: 7f3a\r\n", body)
}

pub(crate) fn world(folder: &Path, stub: Option<&Stub>, vars: &[(&str, &str)]) -> World {
    let url = stub.map(Stub::url);
    let endpoints = url.as_deref().map(|url| ("AWS_ENDPOINT_URL", url));
    testing::world(folder, &endpoints.into_iter().chain(vars.iter().copied()).collect::<Vec<_>>())
}

pub(super) const KEYS: &[(&str, &str)] =
    &[("AWS_ACCESS_KEY_ID", "AKIAENV"), ("AWS_SECRET_ACCESS_KEY", "s"), ("AWS_SESSION_TOKEN", "t")];

pub(super) fn acme() -> Session {
    Session {
        name: "acme".into(),
        start_url: "https://acme.awsapps.com/start".into(),
        region: "ap-northeast-1".into(),
        scopes: vec![ACCESS.into()],
    }
}

pub(super) fn profile() -> Profile {
    let mut profile = Profile::default();
    profile.aws_mut().region = "ap-northeast-1".to_owned();
    profile.aws_mut().profile = "claude-code".to_owned();
    profile
}

/// The cached token of a session, under the name that the AWS tools give it.
pub(super) fn sign_in(world: &World, session: &str, expires: &str) {
    use sha1::{Digest, Sha1};
    let name: String = Sha1::digest(session).iter().map(|byte| format!("{byte:02x}")).collect();
    let text = format!(r#"{{"accessToken":"portal-token","expiresAt":"{expires}","clientId":"x"}}"#);
    let path = world.dirs.aws_sso_cache.join(format!("{name}.json"));
    replace(&path, text.as_bytes(), None, Access::Private).unwrap();
}

pub(super) fn write(path: &Path, text: &str) {
    replace(path, text.as_bytes(), None, Access::Private).unwrap();
}

/// Nobody who asks for one provider's credentials is given another's, or advice about them: every command, every provider
/// and every kind of gateway, beside an AWS profile whose keys lie here.
#[test]
fn each_verb_is_about_the_profiles_own_provider() {
    const FOUNDRY: [&str; 6] = ["GK-FDY-001"; 6];
    const GATEWAY: [&str; 6] = ["GK-GTW-012"; 6];
    let sso = json!({"profile": "work", "region": "ap-northeast-1"});
    let gateway = |kind: &str| json!({"kind": kind, "url": "https://gw.example", "key": "command", "key_command": "k"});
    let on_gateway = |kind: &str| json!({"provider": "gateway", "gateway": gateway(kind)});
    let foundry = |auth: &str| json!({"provider": "foundry", "foundry": {"resource": "acme-jp", "auth": auth}});
    for (given, aws, own, state) in [
        (json!({"provider": "bedrock"}), [""; 6], ["", "", ""], "static"),
        (json!({"provider": "vertex"}), ["GK-GGL-032"; 6], ["GK-GGL-014", "GK-GGL-001", ""], "GK-GGL-001"),
        (foundry("key"), FOUNDRY, ["GK-FDY-001"; 3], "foundry-key"),
        (foundry("entra"), FOUNDRY, ["GK-FDY-001"; 3], "entra"),
        (on_gateway("anthropic"), GATEWAY, ["GK-GTW-012", "", "GK-GTW-012"], "gateway"),
        (on_gateway("bedrock"), GATEWAY, ["GK-GTW-012", "", "GK-GTW-012"], "gateway"),
        (on_gateway("vertex"), GATEWAY, ["GK-GTW-012", "", "GK-GTW-012"], "gateway"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let stub = Stub::new(healthy);
        let world = world(folder.path(), Some(&stub), &[]);
        let keys = b"[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = s\n";
        replace(&world.dirs.aws_credentials, keys, None, Access::Private).unwrap();
        let mut profile: Profile = serde_json::from_value(given.clone()).unwrap();
        *profile.aws_mut() = serde_json::from_value(sso.clone()).unwrap();
        let timeout = Duration::from_secs(5);
        let code = |fault: Option<Fault>| fault.map_or("", |fault| fault.code().id);
        let found = [Caller::Person, Caller::Program]
            .map(|caller| code(aws_credentials(&world, &profile, caller, None, timeout).err()));
        let others = [
            code(ask(&world, &profile, &[]).err()),
            code(super::Access::query(&world, &profile, timeout).err()),
            code(clocks(&world, &profile, timeout).err().filter(|fault| fault.code().id != "GK-AWS-009")),
            code(AwsSigned::from_profile(&profile).err()),
        ];
        assert_eq!([&found[..], &others].concat(), aws, "{given}");
        assert!(ready(&world, &profile, None).is_none() && held(&world, &profile).is_empty(), "{given}");
        let asking = Asking::new(&world, Caller::Program, SignInOptions::default(), timeout);
        let found = [
            code(ensure_signed_in(&world, &profile, &asking).err()),
            code(check(&world, &profile, timeout).err()),
            code(sign_out(&world, &profile, false).err()),
        ];
        assert_eq!(found, own, "{given}");
        assert_eq!(
            super::state(&world, &profile, false).map_or_else(|fault| fault.code().id, |state| state.kind.name()),
            state
        );
        assert_eq!(code(sign_out(&world, &profile, true).err()), "", "{given}");
        let google = if aws[0].is_empty() { "GK-AWS-076" } else { aws[0] };
        let google = if aws[0] == "GK-GGL-032" { "" } else { google };
        assert_eq!(code(google_of(&profile).err()), google, "{given}");
        let is_aws = profile.aws().is_some();
        assert_eq!(!stub.seen().is_empty(), is_aws, "nothing of AWS's is asked for another provider: {given}");
    }
}
