//! Keys that don't come from a sign-in of genkan's: what `refresh` can do about them, and what their owner has to.

use std::net::TcpListener;

use super::launch::Run;
use super::office::{ROLE, START, scenario};
use super::prepared::genkan;
use super::worker::{REFRESH, Worker};
use crate::cloud::scenario::Role;
use crate::cloud::{Asked, Grant, Identity, Instance, Scenario};

const NEAR: &str = "arn:aws:iam::111122223333:role/Near";

/// A company beside whose sign-in other keys are in use.
fn company() -> Scenario {
    let roles = vec![Role {
        arn: NEAR.into(),
        trusts: vec!["worker".into(), "stranger".into()],
        external_id: None,
        identity: "near".into(),
    }];
    let mut scenario = scenario(|_| ());
    scenario.identities.push(Identity::role("near", jiff::Timestamp::MAX));
    Scenario { roles, ..scenario }
}

/// Somebody whose AWS files have these sections, and whose deployment profile leaves its facts open.
fn worker(config: &str, credentials: &str, more: &[&str]) -> Option<Worker> {
    let worker = Worker::without_setup(&[], company())?;
    worker.home.write(".aws/config", config);
    worker.home.write(".aws/credentials", credentials);
    let authority = format!("network.ca_bundle={}", worker.site.authority().display());
    let flags: Vec<&str> = [authority.as_str()].iter().chain(more).flat_map(|fact| ["--set", fact]).collect();
    genkan(&worker.site, &worker.home, &[&["setup", "--non-interactive"], &flags[..]].concat());
    Some(worker)
}

fn stranger() -> String {
    Identity::user("stranger").credentials_file("claude-code")
}

/// What `status --json` says of the one source.
fn state(worker: &Worker) -> serde_json::Value {
    worker.json(&["status", "--json"]).1["sessions"][0].clone()
}

#[test]
fn every_owner_is_named_and_nothing_of_theirs_is_run() {
    let process = "[profile claude-code]\ncredential_process = touch ran; false\n";
    let machine = format!("[profile claude-code]\nrole_arn = {NEAR}\ncredential_source = Ec2InstanceMetadata\n");
    let task = format!("[profile claude-code]\nrole_arn = {NEAR}\ncredential_source = EcsContainer\n");
    let console = "[profile claude-code]\nlogin_session = arn:aws:iam::111122223333:user/a\n";
    let saml = "[profile claude-code]\nx_security_token_expires = 2026-01-01T00:00:00Z\naws_access_key_id = ASIAOLD\n\
                aws_secret_access_key = s\naws_session_token = t\n";
    let unfilled = "[profile claude-code]\nazure_tenant_id = t\n";
    let mfa = format!(
        "[profile claude-code]\nrole_arn = {NEAR}\nsource_profile = base\nmfa_serial = arn:aws:iam::1:mfa/a\n[profile base]\n"
    );
    for (config, code, kind, who) in [
        (process, "GK-AWS-069", "process", "claude-code"),
        (&machine, "GK-AWS-071", "platform", "EC2"),
        (&task, "GK-AWS-071", "platform", "ECS"),
        (console, "GK-AWS-072", "aws-login", "claude-code"),
        (saml, "GK-AWS-073", "temporary", "claude-code"),
        (unfilled, "GK-AWS-073", "temporary", "claude-code"),
        (&mfa, "GK-AWS-067", "", NEAR),
        ("", "GK-AWS-018", "", "bedrock-jp"),
    ] {
        let Some(worker) = worker(config, "", &[]) else { return };
        for lang in ["en", "ja"] {
            let run = worker.run(&[REFRESH, &["--lang", lang]].concat());
            assert!(run.code == Some(3) && run.stderr.contains(code), "{code}: {run:?}\n{}", worker.log());
            assert!(run.stderr.contains(who), "{code}: {run:?}");
        }
        assert_eq!(worker.log().requests().len(), 0, "{code}: {}", worker.log());
        let ran = ["ran", "project/ran"].iter().any(|file| worker.home.path().join(file).exists());
        assert!(!ran, "a hook runs no program of a section");
        let status = state(&worker);
        assert_eq!(status["kind"].as_str().unwrap_or_default(), kind, "{code}: {status}");
        if !kind.is_empty() {
            assert_eq!((&status["reason"]["code"], &status["refreshable"]), (&code.into(), &false.into()), "{status}");
        }
        assert!(!["ran", "project/ran"].iter().any(|file| worker.home.path().join(file).exists()), "nor does status");
    }
}

#[test]
fn keys_that_never_expire_work_and_are_flagged() {
    let Some(worker) = worker("", &stranger(), &[]) else { return };
    let run = worker.run(REFRESH);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
    assert!(
        run.stdout.starts_with("! ") && run.stdout.contains("long-lived access key (AKIASTRA…)  GK-AWS-074"),
        "{run:?}"
    );
    assert!(run.stdout.contains(".aws/credentials:2 "), "{run:?}");
    let run = worker.run(&["login", "--lang", "ja"]);
    assert!(
        run.code == Some(0) && run.stderr.contains("AWS 認証情報は有効です: arn:aws:iam::111122223333:user/stranger"),
        "{run:?}"
    );
    assert!(run.stderr.contains("長期間有効なアクセスキー"), "{run:?}");
    let (code, status) = worker.json(&["status", "--json"]);
    let session = &status["sessions"][0];
    // Nothing names this AWS profile for Claude Code.
    assert_eq!((code, &session["kind"], &session["accepted"]), (Some(1), &"static".into(), &true.into()), "{status}");
    assert_eq!(session["finding"]["code"], "GK-AWS-074", "{status}");
    assert_eq!(session["identity"], "arn:aws:iam::111122223333:user/stranger", "{status}");
    assert!(session["storage"].as_str().is_some_and(|place| place.ends_with(".aws/credentials:2")), "{status}");
    let run = worker.run(&["status"]);
    assert!(run.stdout.contains("claude-code  static 111122223333\n") && run.stdout.contains("GK-AWS-074"), "{run:?}");
    let secret = Identity::user("stranger").secret;
    assert!(!run.stdout.contains(&secret) && !run.stdout.contains("AKIASTRANGER"), "{run:?}");
}

#[test]
fn keys_that_somebody_deleted_are_told_so() {
    let mut scenario = company();
    scenario.identities.iter_mut().for_each(|identity| identity.revoked |= identity.name == "stranger");
    let Some(worker) = Worker::without_setup(&[], scenario) else { return };
    worker.home.write(".aws/credentials", &stranger());
    let authority = format!("network.ca_bundle={}", worker.site.authority().display());
    genkan(&worker.site, &worker.home, &["setup", "--non-interactive", "--set", &authority]);
    let run = worker.run(REFRESH);
    assert!(run.code == Some(3) && run.stderr.contains("GK-AWS-004"), "{run:?}\n{}", worker.log());
    let (code, status) = worker.json(&["status", "--json"]);
    assert_eq!((code, &status["sessions"][0]["accepted"]), (Some(3), &false.into()), "{status}");
}

/// A role behind a sign-in that somebody wrote by hand: genkan renews the sign-in, and takes the role.
#[test]
fn a_role_behind_a_sign_in_is_renewed_with_it() {
    let (instance, grant) = (Instance::new(START, "ap-northeast-1"), Grant::new(ROLE, "worker"));
    let chain = format!("[profile claude-code]\nrole_arn = {NEAR}\nsource_profile = base\n");
    let config = instance.config_file("acme", "base", &grant) + &chain;
    let Some(worker) = worker(&config, "", &[]) else { return };
    worker.signed_in(2);
    let run = worker.run(REFRESH);
    let log = worker.log();
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{log}");
    assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::AssumeRole)), (1, 1), "{log}");
    let signers: Vec<_> = log
        .requests()
        .into_iter()
        .filter(|entry| entry.asked() == Some(Asked::Caller))
        .filter_map(|entry| entry.signer)
        .collect();
    assert_eq!(signers, ["near"], "{log}");
    let run = worker.credentials();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    let session = state(&worker);
    assert_eq!((&session["kind"], &session["assumes"]), (&"sso".into(), &serde_json::json!([NEAR])), "{session}");
    // A role that doesn't trust it is no reason to sign in again.
    let foreign = config.replace("role/Near", "role/Far");
    worker.home.write(".aws/config", &foreign);
    let run = worker.run(REFRESH);
    assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-068"), "{run:?}");
    assert_eq!(log.granted(Asked::DeviceAuthorization), 0, "{log}");
}

#[test]
fn a_role_behind_keys_that_never_expire_is_taken() {
    let config = format!("[profile claude-code]\nrole_arn = {NEAR}\nsource_profile = base\n");
    let credentials = Identity::user("stranger").credentials_file("base");
    let Some(worker) = worker(&config, &credentials, &[]) else { return };
    let run = worker.run(REFRESH);
    assert!(run.code == Some(0) && run.stdout.contains("GK-AWS-074"), "{run:?}\n{}", worker.log());
    let session = state(&worker);
    assert!(
        session["identity"].as_str().is_some_and(|arn| arn.contains("assumed-role/ClaudeCodeUser/genkan")),
        "{session}"
    );
}

/// The keys of a hook's environment may be a repository's.
#[test]
fn a_hook_takes_no_key_from_variables_and_says_whose_they_are() {
    let Some(worker) = worker("", "", &[]) else { return };
    let stranger = Identity::user("stranger");
    let keys: &[(&str, &str)] =
        &[("AWS_ACCESS_KEY_ID", &stranger.access_key), ("AWS_SECRET_ACCESS_KEY", &stranger.secret)];
    let task: &[(&str, &str)] = &[("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.2/x")];
    let pod: &[(&str, &str)] = &[("AWS_ROLE_ARN", NEAR), ("AWS_WEB_IDENTITY_TOKEN_FILE", "/var/run/secrets/token")];
    let with = |verb: &[&str], variables: &[(&str, &str)]| -> Run {
        let launch = worker.genkan(verb);
        let launch = variables.iter().fold(launch, |launch, (name, value)| launch.env(name, value));
        worker.done(launch.start())
    };
    for (variables, code, what) in [
        (keys, "GK-AWS-070", "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY"),
        (task, "GK-AWS-071", "ECS"),
        (pod, "GK-AWS-071", "/token"),
    ] {
        let run = with(REFRESH, variables);
        assert!(run.code == Some(3) && run.stderr.contains(code) && run.stderr.contains(what), "{run:?}");
    }
    assert_eq!(worker.log().requests().len(), 0, "{}", worker.log());
    let run = with(&["status"], keys);
    assert!(run.code == Some(0) && run.stdout.contains("environment") && run.stdout.contains("GK-AWS-074"), "{run:?}");
}

/// The address of a machine's own role, where nothing answers and every question takes its time.
#[test]
fn a_machines_own_address_is_never_asked() {
    let Some(worker) = worker("", "", &[]) else { return };
    let added =
        worker.site.command("ip", &worker.home).args(["address", "add", "169.254.169.254/32", "dev", "lo"]).run();
    assert_eq!(added.code, Some(0), "{added:?}");
    let silent = worker.site.namespace.inside(|| TcpListener::bind("169.254.169.254:80")).expect("the address");
    silent.set_nonblocking(true).expect("a listener");
    let machine = format!("[profile claude-code]\nrole_arn = {NEAR}\ncredential_source = Ec2InstanceMetadata\n");
    for config in ["", &machine, "[profile claude-code]\nregion = ap-northeast-1\n"] {
        worker.home.write(".aws/config", config);
        for verb in [REFRESH, &["status"], &["login"], &["logout"]] {
            worker.run(verb);
        }
        worker.credentials();
    }
    assert!(silent.accept().is_err(), "somebody asked");
}
