//! An organisation's own sign-in: run once for many, in an environment of genkan's, to an end, and believed only once
//! AWS gives keys.

use super::office::{ROLE, START, scenario};
use super::prepared::genkan;
use super::worker::{REFRESH, Worker};
use crate::cloud::{Asked, Grant, Identity, Instance};

/// A profile's command that signs in with the AWS CLI's files, as an organisation's own tool would.
fn worker(command: &str) -> Option<Worker> {
    Worker::new(&[], |_| (), &[&format!("aws.refresh_command={command}")])
}

/// Puts the token where the command finds it.
fn prepare(worker: &Worker) {
    let tokens = worker.site.cloud.directory.sign_in(START, jiff::Timestamp::now());
    let path = worker.home.write("token", &tokens.file());
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a mode");
}

const SIGNS_IN: &str =
    "echo run >>runs; sleep 0.5; cp -p token .aws/sso/cache/293abb6b76d7791c0732cc517d38c4b5c734b87f.json";

fn runs(worker: &Worker) -> usize {
    worker.home.read("runs").unwrap_or_default().lines().count()
}

#[test]
fn it_runs_once_for_many_and_everybody_has_keys() {
    let Some(worker) = worker(SIGNS_IN) else { return };
    prepare(&worker);
    std::fs::create_dir_all(worker.home.path().join(".aws/sso/cache")).expect("a folder");
    let all: Vec<_> = (0..8).map(|_| worker.genkan(REFRESH).start()).collect();
    for running in all {
        let run = worker.done(running);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
        assert!(
            run.stdout.contains("signed in: arn:aws") || run.stdout.contains("signed in: ClaudeCodeUser, until "),
            "{run:?}"
        );
    }
    assert_eq!(runs(&worker), 1);
    assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
    assert_eq!((worker.run(REFRESH).code, runs(&worker)), (Some(0), 1), "who has keys runs nothing");
}

#[test]
fn its_word_is_not_enough() {
    for (command, exit, code, how) in [
        ("true", 3, "GK-AWS-001", ""),
        ("exit 7", 3, "GK-SSO-014", "exit 7"),
        ("kill -9 $$", 3, "GK-SSO-014", "signal"),
        ("/no/such/program", 3, "GK-SSO-014", "exit 127"),
    ] {
        let Some(worker) = worker(command) else { return };
        let run = worker.run(REFRESH);
        assert!(run.code == Some(exit), "{command}: {run:?}");
        assert!(run.stderr.contains(code) && run.stderr.contains(how), "{command}: {run:?}");
        assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
    }
}

#[test]
fn a_broken_way_to_aws_runs_nothing() {
    let Some(worker) = worker(SIGNS_IN) else { return };
    worker.signed_in(2);
    worker.site.cloud.faults.close("oidc.");
    let run = worker.run(REFRESH);
    assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-015"), "{run:?}");
    assert_eq!(runs(&worker), 0);
}

#[test]
fn it_sees_nothing_of_what_stood_before_the_hook() {
    let Some(worker) = worker("env >seen; false") else { return };
    let launch = worker.genkan(REFRESH);
    let hostile = [
        ("AWS_PROFILE", "stranger"),
        ("AWS_CONFIG_FILE", "/tmp/evil"),
        ("AWS_ENDPOINT_URL", "https://evil.example"),
        ("AWS_ACCESS_KEY_ID", "AKIAEVIL"),
        ("CLAUDE_CODE_MESSAGING_TOKEN", "secret"),
        ("LD_LIBRARY_PATH", "/tmp/evil"),
        ("PATH", "/tmp/evil:/usr/bin:/bin"),
        ("BASH_ENV", "/tmp/evil"),
        ("ENV", "/tmp/evil"),
        ("HTTPS_PROXY", "http://proxy.acme.example:3128"),
    ];
    let run = worker.done(hostile.into_iter().fold(launch, |launch, (name, value)| launch.env(name, value)).start());
    assert_eq!(run.code, Some(3), "{run:?}");
    let seen = worker.home.read("seen").expect("the command ran in the home");
    assert!(!seen.contains("evil") && !seen.contains("stranger") && !seen.contains("secret"), "{seen}");
    assert!(seen.contains("HTTPS_PROXY=http://proxy.acme.example:3128"), "{seen}");
    assert!(seen.contains(&format!("HOME={}\n", worker.home.path().display())), "{seen}");
}

/// Keys that the command itself writes, where the deployment profile leaves its facts open.
#[test]
fn it_fills_a_section_that_nobody_else_renews() {
    for (before, command, filled) in [
        ("", "cp filled .aws/credentials", true),
        ("[profile claude-code]\nazure_tenant_id = t\n", "cp filled .aws/credentials", true),
        ("", "true", false),
    ] {
        let Some(worker) = Worker::without_setup(&[], scenario(|_| ())) else { return };
        worker.home.write(".aws/config", before);
        let path = worker.home.write("filled", &Identity::user("stranger").credentials_file("claude-code"));
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("a mode");
        let authority = format!("network.ca_bundle={}", worker.site.authority().display());
        let command = format!("aws.refresh_command=echo run >>runs; sleep 0.3; {command}");
        genkan(
            &worker.site,
            &worker.home,
            &["setup", "--non-interactive", "--yes", "--set", &authority, "--set", &command],
        );
        let all: Vec<_> = (0..4).map(|_| worker.genkan(REFRESH).start()).collect();
        for running in all {
            let run = worker.done(running);
            assert_eq!(run.code, Some(if filled { 0 } else { 3 }), "{before}: {run:?}\n{}", worker.log());
        }
        assert_eq!(runs(&worker), if filled { 1 } else { 4 }, "{before}");
    }
}

/// A sign-in's section that the command writes: the next call renews it like one of genkan's own.
#[test]
fn it_may_write_a_sign_in() {
    let Some(worker) = Worker::without_setup(&[], scenario(|_| ())) else { return };
    let (instance, grant) = (Instance::new(START, "ap-northeast-1"), Grant::new(ROLE, "worker"));
    worker.home.write("config", &instance.config_file("acme", "claude-code", &grant));
    prepare(&worker);
    let authority = format!("network.ca_bundle={}", worker.site.authority().display());
    let command = format!("aws.refresh_command=mkdir -p .aws/sso/cache; cp config .aws/config; {SIGNS_IN}");
    genkan(
        &worker.site,
        &worker.home,
        &["setup", "--non-interactive", "--yes", "--set", &authority, "--set", &command],
    );
    for _ in 0..2 {
        let run = worker.run(REFRESH);
        assert_eq!((run.code, runs(&worker)), (Some(0), 1), "{run:?}\n{}", worker.log());
    }
}
