//! An AWS profile of `aws login` (`login_session`): genkan serves and renews what the AWS CLI signed in to, once for
//! everybody, and each takes over the other's renewals.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use nix::mount::{MsFlags, mount};
use nix::sys::signal::Signal;
use serde_json::{Value, json};

use super::launch::{Launch, Run};
use super::prepared::genkan;
use super::running::Running;
use super::worker::{DISPLAY, REFRESH, Worker};
use super::{Need, aws_cli};
use crate::cloud::scenario::Role;
use crate::cloud::{Asked, Console, Disturbance, Identity, Scenario, login_file};

const SESSION: &str = "arn:aws:iam::111122223333:user/worker";
const CONFIG: &str =
    "[profile claude-code]\nlogin_session = arn:aws:iam::111122223333:user/worker\nregion = ap-northeast-1\n";
const TOKEN: &str = "ap-northeast-1.signin.aws.amazon.com/v1/token";
const CREDENTIALS: &[&str] = &["credentials", "--profile", "bedrock-jp", "--format", "process"];
const NEAR: &str = "arn:aws:iam::111122223333:role/Near";
/// The first version with `aws login`; a page that is followed back.
const CLI: &[Need] = &[Need::Aws(2, 32), Need::Curl];

/// A company whose people have console sessions.
fn company() -> Scenario {
    let identity = Identity { arn: SESSION.into(), ..Identity::role("worker", Timestamp::MAX) };
    let roles =
        vec![Role { arn: NEAR.into(), trusts: vec!["worker".into()], identity: "near".into(), external_id: None }];
    Scenario {
        identities: vec![identity, Identity::role("near", Timestamp::MAX)],
        console: Some(Console::new(SESSION, "worker")),
        roles,
        ..Scenario::tokyo()
    }
}

/// Somebody with this AWS config file, for whom genkan was set up.
fn worker_with(needs: &[Need], config: &str, more: &[&str]) -> Option<Worker> {
    let worker = Worker::without_setup(needs, company())?;
    worker.home.write(".aws/config", config);
    let authority = format!("network.ca_bundle={}", worker.site.authority().display());
    let flags: Vec<&str> = [authority.as_str()].iter().chain(more).flat_map(|fact| ["--set", fact]).collect();
    genkan(&worker.site, &worker.home, &[&["setup", "--non-interactive"], &flags[..]].concat());
    Some(worker)
}

fn worker(more: &[&str]) -> Option<Worker> {
    worker_with(&[], CONFIG, more)
}

/// What `aws login` would have left `minutes` ago.
fn signed_in(worker: &Worker, minutes: i64) {
    let began = Timestamp::now() - SignedDuration::from_mins(minutes);
    let path = worker.home.write(&login_file(SESSION), &worker.site.cloud.directory.console_sign_in(began));
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("a mode");
}

fn cached(worker: &Worker) -> Value {
    let text = worker.home.read(&login_file(SESSION)).expect("the file of the sign-in");
    serde_json::from_str(&text).expect("JSON")
}

/// One renewal in all, and none that was refused.
#[track_caller]
fn renewed(worker: &Worker, times: usize) {
    let log = worker.log();
    assert_eq!(log.refused(Asked::ConsoleRefresh), [""; 0], "{log}");
    assert_eq!(log.granted(Asked::ConsoleRefresh), times, "{log}");
}

#[track_caller]
fn ends_well(run: &Run, worker: &Worker) {
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
}

/// The exit code of `status` where the session works: nothing names this AWS profile for Claude Code, so that it finds
/// nobody's credentials, unless genkan gives them.
fn named(facts: &[&str]) -> i32 {
    i32::from(facts.is_empty())
}

fn state(worker: &Worker) -> (Option<i32>, Value) {
    let (code, status) = worker.json(&["status", "--json"]);
    (code, status["sessions"][0].clone())
}

#[test]
fn what_aws_login_left_is_served_and_renewed_and_its_section_stays_as_it_was() {
    for more in [&[][..], &["aws.identity=isolated"]] {
        let Some(worker) = worker(more) else { return };
        assert_eq!(worker.home.read(".aws/config").as_deref(), Some(CONFIG), "setup leaves it alone");
        signed_in(&worker, 1);
        let run = worker.credentials();
        ends_well(&run, &worker);
        let keys = cached(&worker)["accessToken"].clone();
        assert!(run.stdout.contains(keys["accessKeyId"].as_str().unwrap()), "{more:?}: from the file");
        renewed(&worker, 0);
        let (code, session) = state(&worker);
        let expected = json!(["aws-login", "claude-code", true, true, SESSION]);
        let seen =
            json!([session["kind"], session["name"], session["refreshable"], session["accepted"], session["identity"]]);
        assert_eq!((code, seen), (Some(named(more)), expected), "{session}");
        assert!(session["credentials_expire"].is_string(), "{session}");

        signed_in(&worker, 60);
        ends_well(&worker.credentials(), &worker);
        renewed(&worker, 1);
        let file = cached(&worker);
        assert_eq!((&file["theirs"], &file["tokenType"]), (&json!({"stays": true}), &json!("aws_sigv4")));
        assert_ne!(file["accessToken"]["accessKeyId"], keys["accessKeyId"]);
        let path = worker.home.path().join(login_file(SESSION));
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
        let run = worker.refresh().run();
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", ""), "{run:?}");
        renewed(&worker, 1);
        assert!(worker.site.browser.tabs().is_empty());
        let signers: Vec<_> = worker.log().requests().into_iter().filter_map(|entry| entry.signer).collect();
        assert!(!signers.is_empty() && signers.iter().all(|signer| signer == "worker"), "{signers:?}");
    }
}

#[test]
fn a_hundred_of_each_renew_once() {
    let Some(worker) = worker(&[]) else { return };
    signed_in(&worker, 60);
    let start = |verb: &[&str]| worker.genkan(verb).deadline(Duration::from_secs(120)).start();
    let running: Vec<_> = (0..100).flat_map(|_| [start(REFRESH), start(CREDENTIALS)]).collect();
    for run in running.into_iter().map(Running::wait) {
        ends_well(&run, &worker);
    }
    renewed(&worker, 1);
}

#[test]
fn a_renewal_whose_caller_is_ended_is_finished() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGKILL] {
        let Some(worker) = worker(&[]) else { return };
        signed_in(&worker, 60);
        worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(Duration::from_secs(2)));
        let caller = worker.genkan(CREDENTIALS).start();
        worker.log().wait_for("the renewal", |log| log.disturbed(TOKEN) == 1);
        caller.signal_all(signal);
        caller.wait();
        ends_well(&worker.credentials(), &worker);
        renewed(&worker, 1);
    }
}

#[test]
fn what_is_over_names_the_persons_command_and_opens_no_tab() {
    for why in ["TOKEN_EXPIRED", "USER_CREDENTIALS_CHANGED"] {
        let Some(worker) = worker(&[]) else { return };
        signed_in(&worker, 60);
        worker.site.cloud.directory.end_consoles(why);
        for lang in ["en", "ja"] {
            let run = worker.done(worker.refresh().args(["--lang", lang]).start());
            assert_eq!(run.code, Some(3), "{run:?}\n{}", worker.log());
            for said in ["GK-AWS-080", "genkan login", "aws login --profile claude-code", "claude-code"] {
                assert!(run.stderr.contains(said), "{said}: {run:?}");
            }
        }
        let log = worker.log();
        assert_eq!(log.refused(Asked::ConsoleRefresh), [why], "nobody asks a second time: {log}");
        assert!(worker.site.browser.tabs().is_empty());
        let (code, session) = state(&worker);
        let seen = json!([session["accepted"], session["reason"]["code"], session["refreshable"]]);
        assert_eq!((code, seen), (Some(3), json!([false, "GK-AWS-080", false])), "{session}");
        // No AWS CLI on a person's path that could sign in.
        let run = worker.done(worker.genkan(&["login"]).env("PATH", "/nonexistent").start());
        let is_older = aws_cli::newest().is_ok_and(|cli| cli.path.starts_with("/usr") && cli.at_least(2, 32).is_ok());
        assert!(is_older || run.code == Some(3) && run.stderr.contains("GK-AWS-085"), "{run:?}");
    }
}

#[test]
fn rights_that_are_missing_are_said_and_what_lives_is_served() {
    let Some(worker) = worker(&[]) else { return };
    signed_in(&worker, 10);
    worker.site.cloud.directory.end_consoles("INSUFFICIENT_PERMISSIONS");
    ends_well(&worker.credentials(), &worker);
    let (code, session) = state(&worker);
    assert_eq!((code, &session["finding"]["code"]), (Some(named(&[])), &json!("GK-SSO-021")), "{session}");
    signed_in(&worker, 20);
    worker.site.cloud.directory.end_consoles("INSUFFICIENT_PERMISSIONS");
    let run = worker.run(REFRESH);
    assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-081"), "{run:?}\n{}", worker.log());
}

/// In a container with the host's folder: the host's session lives on.
#[test]
fn where_nothing_can_be_written_nothing_is_spent() {
    let Some(worker) = worker(&[]) else { return };
    for (minutes, code, said) in [(10, Some(0), ""), (60, Some(1), "GK-AWS-084")] {
        signed_in(&worker, minutes);
        let path = worker.home.path().join(".aws/login");
        let bind = move || {
            let none = None::<&str>;
            mount(Some(&path), &path, none, MsFlags::MS_BIND, none)?;
            mount(none, &path, none, MsFlags::MS_BIND | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY, none)
        };
        worker.site.namespace.inside(bind).expect("a read-only mount");
        let run = worker.credentials();
        assert!(run.code == code && run.stderr.contains(said), "{run:?}\n{}", worker.log());
        renewed(&worker, 0);
    }
}

#[test]
fn a_role_behind_it_is_taken_with_what_was_renewed() {
    let config = CONFIG.replace("[profile claude-code]", "[profile console]");
    let config = format!("{config}[profile claude-code]\nrole_arn = {NEAR}\nsource_profile = console\n");
    let Some(worker) = worker_with(&[], &config, &[]) else { return };
    signed_in(&worker, 60);
    ends_well(&worker.run(REFRESH), &worker);
    renewed(&worker, 1);
    assert_eq!(worker.log().granted(Asked::AssumeRole), 1, "{}", worker.log());
    let (_, session) = state(&worker);
    assert_eq!((&session["kind"], &session["assumes"]), (&json!("aws-login"), &json!([NEAR])), "{session}");
}

#[test]
fn doctor_and_logout_know_it() {
    let Some(worker) = worker(&[]) else { return };
    signed_in(&worker, 0);
    // Without it Claude Code wouldn't know of the AWS profile.
    let run = worker.genkan(&["doctor", "--only", "credentials"]).env("AWS_PROFILE", "claude-code").run();
    let said = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("by `aws login`: 14 min left, renewed without a person"), "{run:?}");
    let run = worker.run(&["doctor", "--only", "network", "--json"]);
    assert!(run.stdout.contains("ap-northeast-1.signin.aws.amazon.com"), "{run:?}");
    signed_in(&worker, 60);
    worker.site.cloud.directory.end_consoles("TOKEN_EXPIRED");
    let run = worker.run(&["doctor", "--only", "credentials", "--json"]);
    let report: Value = serde_json::from_str(&run.stdout).expect("a report");
    let text = report.to_string();
    assert!(text.contains("GK-AWS-080") && text.contains("genkan login"), "{report:#}");
    let run = worker.run(&["logout"]);
    assert!(run.code == Some(0) && run.stderr.contains(SESSION), "{run:?}");
    assert_eq!(worker.home.read(&login_file(SESSION)), None);
}

fn aws<'a>(worker: &'a Worker, args: &[&str]) -> Launch<'a> {
    worker.site.aws(&worker.home).args(args)
}

fn aws_works(worker: &Worker) -> Run {
    aws(worker, &["sts", "get-caller-identity", "--profile", "claude-code"]).run()
}

/// Moves the end of the keys in the file, so that whoever comes next renews.
fn runs_out(worker: &Worker) {
    let mut file = cached(worker);
    file["accessToken"]["expiresAt"] = json!("2026-01-01T00:00:00Z");
    worker.home.write(&login_file(SESSION), &file.to_string());
}

/// `genkan login` runs `aws login`; then each renews what the other one renewed before.
#[test]
fn genkan_and_the_aws_cli_take_over_from_each_other() {
    let Some(worker) = worker_with(CLI, CONFIG, &[]) else { return };
    worker.site.browser.follows();
    let program = &aws_cli::newest().expect("the AWS CLI").path;
    let path = format!("{}:/usr/local/bin:/usr/bin:/bin", program.parent().expect("a folder").display());
    let login = worker.genkan(&["login"]).env(DISPLAY.0, DISPLAY.1).env("PATH", &path);
    let run = login.deadline(Duration::from_secs(60)).run();
    ends_well(&run, &worker);
    assert!(run.stderr.contains(SESSION) && run.stderr.contains("aws login --profile claude-code"), "{run:?}");
    assert_eq!(
        (worker.site.browser.tabs().len(), worker.log().granted(Asked::ConsoleCode)),
        (1, 1),
        "{}",
        worker.log()
    );
    ends_well(&worker.credentials(), &worker);
    renewed(&worker, 0);
    for (times, by_genkan) in [(1, true), (2, false), (3, true), (4, false)] {
        runs_out(&worker);
        ends_well(&if by_genkan { worker.credentials() } else { aws_works(&worker) }, &worker);
        renewed(&worker, times);
        // The other one takes what is there.
        let run = if by_genkan { aws_works(&worker) } else { worker.credentials() };
        ends_well(&run, &worker);
        renewed(&worker, times);
    }
    // What lives needs nobody.
    let run = worker.run(&["login"]);
    assert!(run.code == Some(0) && run.stderr.contains(SESSION), "{run:?}");
    assert_eq!(worker.site.browser.tabs().len(), 1);
    // `aws logout` voids what genkan has.
    ends_well(&aws(&worker, &["logout", "--profile", "claude-code"]).run(), &worker);
    let run = worker.credentials();
    assert!(run.code == Some(3) && run.stderr.contains("GK-AWS-072"), "{run:?}");
}
