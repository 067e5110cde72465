//! The account and its credentials against a small server on loopback: what is sent, what is understood, and what each
//! failure is called.

use std::net::TcpListener;
use std::time::Instant;

use super::*;
use crate::messages::Lang;
use crate::profile::Identity as Uses;
use crate::profile::testing::japan_by_sso as sso;
use crate::session::check;
use crate::session::single_flight::SingleFlight;
use crate::session::tests::{KEYS, Stub, healthy, profile, sign_in, world, write};
use crate::world::testing;

fn code(result: Result<Account>) -> &'static str {
    result.map(|_| "answered").unwrap_or_else(|fault: Fault| fault.code().id)
}

#[test]
fn an_sso_sign_in_that_is_there_is_exchanged_and_the_account_is_asked() {
    const ARN: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abc";
    const GONE: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/gone";
    let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(healthy));
    let world = world(folder.path(), Some(&stub), &[]);
    sign_in(&world, "corp", "2026-11-20T10:00:00UTC");
    let account = ask(&world, &sso(), &[ARN, GONE]).unwrap();
    let ids: Vec<_> = account.profiles.iter().map(|profile| profile.id.as_str()).collect();
    assert_eq!(ids, ["jp.anthropic.claude-opus-5-5", "global.anthropic.claude-opus-5-5"]);
    assert_eq!(account.profiles[1].models[1], "arn:aws:bedrock:::foundation-model/m");
    assert_eq!(account.resolved[ARN].as_ref().unwrap().id, "abc");
    assert_eq!(account.resolved[GONE], None);
    assert_eq!(account.identity.unwrap().account, "111122223333");
    assert_eq!(account.source.to_string(), "sso-session corp, Dev");
    let seen = stub.seen();
    assert!(
        seen[0].contains("x-amz-sso_bearer_token: portal-token") && !seen[0].contains("authorization"),
        "{}",
        seen[0]
    );
    for head in &seen[1..] {
        let service = if head.starts_with("POST") { "sts" } else { "bedrock" };
        assert!(head.contains(&format!("Credential=ASIASSO/20261120/ap-northeast-1/{service}/aws4_request")), "{head}");
        assert!(head.contains("x-amz-security-token: t"), "{head}");
    }
    let cache = std::fs::read_dir(&world.dirs.aws_sso_cache).unwrap().count();
    assert_eq!(cache, 1, "nothing is written beside the token");
}

#[test]
fn a_sign_in_that_has_run_out_is_named_without_a_request() {
    let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(healthy));
    let world = world(folder.path(), Some(&stub), KEYS);
    assert_eq!(code(ask(&world, &sso(), &[])), "GK-AWS-001", "no token, and keys of somebody else are not used");
    sign_in(&world, "corp", "2026-11-20T08:59:59Z");
    let fault = ask(&world, &sso(), &[]).unwrap_err();
    assert_eq!(fault.code().id, "GK-SSO-001");
    assert!(fault.hints(Lang::En)[0].contains("genkan login"));
    assert!(stub.seen().is_empty());
}

/// What genkan gives out goes on to its end; where Claude Code asks AWS itself, it gets nothing any more.
#[test]
fn keys_go_on_after_the_end_of_a_sign_in_for_whom_genkan_serves_them() {
    for (identity, is_left) in [(Uses::Isolated, true), (Uses::Shared, false)] {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        let mut profile = sso();
        profile.aws_mut().identity = identity;
        let target = Target::from_profile(&profile).unwrap();
        sign_in(&world, "corp", "2026-11-20T08:59:59Z");
        let store = Store::open(&world, profile.aws().unwrap()).unwrap();
        let token = store.token(&target.session).unwrap().unwrap();
        let keys = AwsCredentials {
            access_key: "ASIACACHED".into(),
            secret: "s".to_owned().into(),
            token: "t".to_owned().into(),
            expires: Some("2026-11-20T10:00:00Z".parse().unwrap()),
        };
        store.save_credentials(&world, &target, &token, &keys).unwrap();
        let found = || check(&world, &profile, Duration::from_secs(1)).err().map(|fault| fault.code().id);
        assert_eq!(found(), (!is_left).then_some("GK-SSO-001"), "{identity:?}");
        // What AWS itself has ended may have ended the keys too.
        SingleFlight::new(&world, target.session.key()).tell(|note| note.dead = Some(token.digest()));
        assert_eq!(found(), Some("GK-SSO-001"), "{identity:?}");
    }
}

#[test]
fn the_portals_refusals_tell_a_dead_token_from_a_missing_assignment() {
    for (status, kind, id) in [
        (401, "UnauthorizedException", "GK-SSO-001"),
        (403, "ForbiddenException", "GK-AWS-007"),
        (404, "ResourceNotFoundException", "GK-AWS-007"),
        (429, "TooManyRequestsException", "GK-SSO-010"),
    ] {
        let stub =
            Stub::new(move |_| (status, "", format!(r#"{{"__type":"com.amazonaws#{kind}","message":"No access"}}"#)));
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Some(&stub), &[]);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        assert_eq!(code(ask(&world, &sso(), &[])), id, "{kind}");
    }
}

/// A portal that gives no credentials, and lists one account with these roles.
fn refusing_portal(account: &str, roles: &[&str]) -> Stub {
    let accounts = format!(r#"{{"accountList":[{{"accountId":"{account}"}}]}}"#);
    let list: Vec<_> = roles.iter().map(|role| format!(r#"{{"roleName":"{role}"}}"#)).collect();
    let list = format!(r#"{{"roleList":[{}]}}"#, list.join(","));
    Stub::new(move |head| match head.split(' ').nth(1).unwrap_or_default() {
        path if path.starts_with("/assignment/accounts") => (200, "", accounts.clone()),
        path if path.starts_with("/assignment/roles") => (200, "", list.clone()),
        _ => (403, "", r#"{"__type":"com.amazonaws#ForbiddenException","message":"No access"}"#.to_owned()),
    })
}

#[test]
fn a_role_of_nearly_the_name_is_named_where_the_account_has_it() {
    for (roles, nearest) in
        [(&["Devs", "ReadOnly"][..], Some("Devs")), (&["dev"], Some("dev")), (&["ReadOnly"], None), (&[], None)]
    {
        let stub = refusing_portal("111122223333", roles);
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Some(&stub), &[]);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        let fault = ask(&world, &sso(), &[]).unwrap_err();
        assert_eq!((fault.code().id, fault.arg("nearest")), ("GK-AWS-007", nearest), "{roles:?}");
        let said = fault.message(Lang::En);
        assert_eq!(said.contains(", but "), nearest.is_some(), "{said}");
    }
}

#[test]
fn an_account_that_has_the_role_is_named_where_this_one_has_none() {
    for (role, elsewhere) in [("Dev", Some("444455556666")), ("ReadOnly", None)] {
        let stub = refusing_portal("444455556666", &[role]);
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Some(&stub), &[]);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        let fault = ask(&world, &sso(), &[]).unwrap_err();
        assert_eq!((fault.code().id, fault.arg("elsewhere")), ("GK-AWS-007", elsewhere), "{role}");
    }
}

/// What comes in place of a role's credentials, and by which code a caller tells it.
#[test]
fn whatever_the_portal_answers_has_its_code_and_no_secret_in_it() {
    const NAMED: &str = "x-amzn-errortype: UnauthorizedException:http://x/\r\n";
    let secret = "IQoJb3JpZ2luX2Vj".repeat(5);
    let leaky = format!(r#"{{"__type":"InvalidRequestException","message":"no {secret} please"}}"#);
    let torn = format!(r#"{{"roleCredentials":{{"accessKeyId":"ASIASSO","secretAccessKey":"{secret}"}}"#);
    let part =
        format!(r#"{{"roleCredentials":{{"accessKeyId":"ASIASSO","secretAccessKey":"{secret}","expiration":1}}}}"#);
    for (status, headers, body, id) in [
        (200, "", "<html>Sign in</html>", "GK-AWS-009"),
        (200, "", "", "GK-AWS-009"),
        (200, "", "{}", "GK-AWS-009"),
        (200, "", "[]", "GK-AWS-009"),
        (200, "", torn.as_str(), "GK-AWS-009"),
        (200, "", part.as_str(), "GK-AWS-009"),
        (204, "", "", "GK-AWS-009"),
        (302, "location: https://captive.example/\r\n", "", "GK-AWS-009"),
        (400, "", r#"{"__type":"InvalidRequestException","message":"Invalid"}"#, "GK-AWS-008"),
        (400, "", &leaky, "GK-AWS-008"),
        (400, "x-amzn-errortype: InvalidRequestException\r\n", "{}", "GK-AWS-008"),
        (401, "", r#"{"__type":"UnauthorizedException"}"#, "GK-SSO-001"),
        (401, "", r#"{"code":"UnauthorizedException"}"#, "GK-SSO-001"),
        (401, "", r#"{"message":"Session token not found or invalid"}"#, "GK-SSO-001"),
        (401, NAMED, r#"{"message":"no"}"#, "GK-SSO-001"),
        (401, NAMED, "", "GK-SSO-001"),
        (401, "", "<html>Proxy</html>", "GK-AWS-009"),
        (401, "", "{}", "GK-AWS-009"),
        (403, "", r#"{"message":"Session token not found or invalid"}"#, "GK-AWS-009"),
        (403, "", r#"{"__type":"UnauthorizedException"}"#, "GK-AWS-007"),
        (403, "", "<html>Blocked</html>", "GK-AWS-009"),
        (404, "", "<html>Not here</html>", "GK-AWS-009"),
        (404, "x-amzn-errortype: ResourceNotFoundException\r\n", "", "GK-AWS-007"),
        (407, "", "<html>Proxy</html>", "GK-AWS-009"),
        (429, "", "<html>Too fast</html>", "GK-SSO-010"),
        (500, "", r#"{"__type":"InternalServerException","message":"no"}"#, "GK-AWS-008"),
        (500, "", "<html>Error</html>", "GK-AWS-009"),
        (503, "", "", "GK-AWS-009"),
    ] {
        let reply = body.to_owned();
        let stub = Stub::new(move |_| (status, headers, reply.clone()));
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), Some(&stub), &[]);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        let fault = ask(&world, &sso(), &[]).unwrap_err();
        assert_eq!(fault.code().id, id, "{status} {headers}{body}: {fault}");
        let said = format!("{fault} {:?} {}", fault.hints(Lang::En), fault.to_json());
        assert!(!said.contains(&secret[..40]) && !said.contains("portal-token"), "{said}");
        let asked = if matches!(status, 429 | 500..) { 3 } else { 1 };
        let exchanges = stub.seen().iter().filter(|request| request.contains("/federation/credentials")).count();
        assert_eq!(exchanges, asked, "{status} {body}");
    }
}

#[test]
fn what_keeps_the_portals_answer_away_has_its_code() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let rude = TcpListener::bind("127.0.0.1:0").unwrap();
    let (to_silent, to_rude) = (silent.local_addr().unwrap(), rude.local_addr().unwrap());
    std::thread::spawn(move || rude.incoming().flatten().for_each(drop));
    let (_reserved, free) = testing::unheard_port();
    for (url, id) in [
        (format!("http://127.0.0.1:{free}"), "GK-AWS-015"),
        (format!("http://{to_silent}"), "GK-AWS-014"),
        (format!("http://{to_rude}"), "GK-AWS-015"),
        (format!("https://{to_rude}"), "GK-AWS-015"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[("AWS_ENDPOINT_URL_SSO", &url)]);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        let fault = ask(&world, &sso(), &[]).unwrap_err();
        assert_eq!(fault.code().id, id, "{url}: {fault}");
        assert!(fault.to_string().contains("127.0.0.1"), "{fault}");
    }
}

#[test]
fn credentials_are_taken_in_the_clients_order() {
    let config = "[profile claude-code]\naws_access_key_id = AKIAOURS\naws_secret_access_key = s\n\
                  [profile proc]\ncredential_process = printf '{\"Version\":1,\"AccessKeyId\":\"AKIAPROC\",\"SecretAccessKey\":\"s\"}'\n\
                  [profile theirs]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Dev\n\
                  [sso-session corp]\nsso_start_url = https://d-0.awsapps.com/start\nsso_region = ap-northeast-1\n\
                  [profile broken]\ncredential_process = false\n\
                  [profile part]\naws_access_key_id = ASIAPART\naws_secret_access_key = s\n";
    let with = |name| [KEYS, &[("AWS_PROFILE", name)]].concat();
    for (vars, config, key) in [
        (with("proc"), config, "AKIAPROC"),
        (with("theirs"), config, "ASIASSO"),
        (with("broken"), config, "GK-AWS-091"),
        (with("nobody"), config, "GK-AWS-087"),
        (with("part"), config, "GK-AWS-088"),
        (KEYS.to_vec(), config, "AKIAENV"),
        (vec![], config, "AKIAOURS"),
        (vec![], "[default]\naws_access_key_id = AKIADEFAULT\naws_secret_access_key = s\n", "AKIADEFAULT"),
        (vec![], "", "GK-AWS-002"),
    ] {
        let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(healthy));
        let world = world(folder.path(), Some(&stub), &vars);
        write(&world.dirs.aws_config, config);
        sign_in(&world, "corp", "2026-11-20T10:00:00Z");
        match ask(&world, &profile(), &[]) {
            Ok(_) => {
                let signed = stub.seen().into_iter().filter(|head| head.contains("/bedrock/aws4_request")).count();
                assert_eq!(signed, 2, "{key}");
                assert!(
                    stub.seen().last().unwrap().contains(&format!("Credential={key}/")),
                    "{key}: {:?}",
                    stub.seen()
                );
            }
            Err(fault) => assert_eq!(fault.code().id, key, "{fault}"),
        }
    }
}

#[test]
fn what_bedrock_refuses_is_named_by_who_has_to_act() {
    const HEADER: &str = "x-amzn-requestid: 7f3a\r\n";
    for (status, kind, message, id) in [
        (403, "AccessDeniedException", "is not authorized to perform: bedrock:ListInferenceProfiles", "GK-AWS-006"),
        (403, "ExpiredTokenException", "The security token included in the request is expired", "GK-AWS-004"),
        (403, "UnrecognizedClientException", "The security token included in the request is invalid.", "GK-AWS-004"),
        (403, "InvalidSignatureException", "Signature expired: 20261120T000000Z is now earlier than", "GK-AWS-005"),
        (403, "InvalidSignatureException", "The request signature we calculated does not match", "GK-AWS-004"),
        (429, "ThrottlingException", "Too many requests", "GK-AWS-008"),
    ] {
        let stub = Stub::new(move |_| (status, HEADER, format!(r#"{{"__type":"{kind}","message":"{message}"}}"#)));
        let folder = tempfile::tempdir().unwrap();
        let fault = ask(&world(folder.path(), Some(&stub), KEYS), &profile(), &[]).unwrap_err();
        assert_eq!(fault.code().id, id, "{kind}");
        assert!(
            fault.causes(Lang::En)[0].contains(message) && fault.causes(Lang::En)[0].contains("7f3a"),
            "{:?}",
            fault.causes(Lang::En)
        );
    }
    for (status, body) in [(200, "<html>Sign in to the network</html>"), (503, "<html>proxy</html>"), (200, "[]")] {
        let stub = Stub::new(move |_| (status, "", body.to_owned()));
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(code(ask(&world(folder.path(), Some(&stub), KEYS), &profile(), &[])), "GK-AWS-009", "{body}");
    }
    let stub = Stub::new(|_| (200, "", r#"{"inferenceProfileSummaries":[],"nextToken":"again"}"#.to_owned()));
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        code(ask(&world(folder.path(), Some(&stub), KEYS), &profile(), &[])),
        "GK-AWS-008",
        "a list without end"
    );
}

#[test]
fn a_silent_sts_costs_three_seconds_and_nothing_else() {
    let (folder, stub) = (tempfile::tempdir().unwrap(), Stub::new(healthy));
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let sts = format!("http://{}", silent.local_addr().unwrap());
    let vars = [KEYS, &[("AWS_ENDPOINT_URL_STS", sts.as_str())]].concat();
    let started = Instant::now();
    let account = ask(&world(folder.path(), Some(&stub), &vars), &profile(), &[]).unwrap();
    assert_eq!(account.identity, None);
    assert_eq!(account.profiles.len(), 2);
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
}

#[test]
fn a_section_by_the_name_that_setup_would_write_is_nobodys_choice_beside_what_claude_code_takes() {
    use crate::claude::layers::Layers;
    const ROLE: &str = "role_arn = arn:aws:iam::999999999999:role/Far\nsource_profile = default\n";
    const KEYS: &str = "[default]\naws_access_key_id = AKIAX\naws_secret_access_key = s\n";
    for (name, credentials, unnamed, source) in [
        ("claude-code", KEYS, None, "[profile default]"),
        ("claude-code", "[claude-code]\naws_access_key_id = AKIAX\n", Some("claude-code"), "none"),
        ("acme", KEYS, Some("acme"), "[profile acme]"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        write(&world.dirs.aws_config, &format!("[profile {name}]\n{ROLE}"));
        write(&world.dirs.aws_credentials, credentials);
        let mut profile = profile();
        profile.aws_mut().profile = name.to_owned();
        let layers = Layers { shell: world.vars.clone(), files: Vec::new() };
        let signer = signs_as(&world, &Effective::new(&layers), &profile).unwrap();
        assert_eq!(signer.unnamed.as_deref(), unnamed, "{name}");
        let (_, found) = persons_source(&world, AwsSigned::from_profile(&profile).unwrap()).unwrap();
        assert_eq!(found.map_or_else(|| "none".to_owned(), |found| found.to_string()), source, "{name}");
    }
}
