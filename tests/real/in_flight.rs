//! A renewal that is under way when its caller ends, gives up or stops: the new token is never lost, a spent one is never
//! sent twice, and nobody is blocked by whoever stands still.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::{Value, json};

use super::by_hand::settle;
use super::isolated::log_in;
use super::office::{START, TOKEN, age_keys, approve, scenario, set_up};
use super::worker::{REFRESH, Worker, absent};
use crate::cloud::fault_injection::FOREVER;
use crate::cloud::{Asked, Disturbance, Reply, Scenario};
use crate::home::Home;

const CREDENTIALS: &[&str] = &["credentials", "--profile", "bedrock-jp", "--format", "process"];

/// Somebody whose access token has ended, and whose refresh token lives.
fn worker(more: &[&str]) -> Option<Worker> {
    let worker = Worker::new(&[], absent, more)?;
    worker.signed_in(2);
    Some(worker)
}

/// Keys are handed out, by one renewal in all, and no refresh token was refused.
#[track_caller]
fn lives_on(worker: &Worker) {
    let run = worker.credentials();
    let log = worker.log();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    assert_eq!((log.granted(Asked::TokenByRefresh), log.refused(Asked::TokenByRefresh).len()), (1, 0), "{log}");
}

fn wait_for_request(worker: &Worker) {
    worker.log().wait_for("the renewal", |log| log.disturbed(TOKEN) == 1);
}

/// The process that redeems the refresh token of this home's session.
pub(super) fn redeemer(home: &Home) -> Option<Pid> {
    let folder = home.path().join(".local/state/genkan/sessions");
    let files = fs::read_dir(folder).ok()?.filter_map(|file| Some(file.ok()?.path()));
    let holder = |path: PathBuf| {
        let is_it = path.to_string_lossy().ends_with(".redemption.holder");
        let text = is_it.then(|| fs::read_to_string(path).ok()).flatten()?;
        let holder: Value = serde_json::from_str(&text).ok()?;
        Some(Pid::from_raw(holder["pid"].as_i64()?.try_into().ok()?))
    };
    files.into_iter().find_map(holder)
}

#[test]
fn a_renewal_that_outlasts_its_caller_is_finished() {
    let Some(worker) = worker(&[]) else { return };
    worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(Duration::from_secs(11)));
    let run = worker.credentials();
    assert!(run.code == Some(4) && run.elapsed < Duration::from_secs(10), "{run:?}\n{}", worker.log());
    // The next one waits for the one that is under way.
    lives_on(&worker);
}

/// Longer than any other request may take.
const LONG: Duration = Duration::from_secs(17);

#[test]
fn an_answer_that_comes_late_is_waited_for() {
    let Some(worker) = worker(&[]) else { return };
    worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(LONG));
    let run = worker.run(REFRESH);
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    lives_on(&worker);
}

/// A virtual machine that is paused, say: the answer has come when all go on.
#[test]
fn an_answer_that_came_while_all_stood_still_is_read() {
    let Some(worker) = worker(&["aws.sign_in=device"]) else { return };
    worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(Duration::from_secs(2)));
    let caller = worker.refresh().start();
    wait_for_request(&worker);
    let redeemer = redeemer(&worker.home).expect("a renewal is under way");
    kill(redeemer, Signal::SIGSTOP).expect("it runs");
    caller.signal(Signal::SIGSTOP);
    std::thread::sleep(LONG);
    caller.signal(Signal::SIGCONT);
    kill(redeemer, Signal::SIGCONT).expect("it is still there");
    let run = worker.done(caller);
    assert_eq!((run.code, worker.log().granted(Asked::DeviceAuthorization)), (Some(0), 0), "{run:?}\n{}", worker.log());
    lives_on(&worker);
}

/// Before a connection stands nothing is sent: it is given up at once, the next one doesn't wait for it again, and the
/// token is good for as soon as there is a network.
#[test]
fn a_network_that_swallows_everything_is_given_up_before_anything_is_sent() {
    let Some(worker) = worker(&[]) else { return };
    worker.site.cloud.faults.swallow("");
    let (first, second) = (worker.credentials(), worker.credentials());
    for run in [&first, &second] {
        assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-014"), "{run:?}\n{}", worker.log());
    }
    // Without that each of them would wait for nine seconds.
    assert!(first.elapsed + second.elapsed < Duration::from_secs(8), "{first:?} {second:?}");
    let run = worker.run(REFRESH);
    assert!(run.code == Some(4) && run.elapsed < Duration::from_secs(15), "{run:?}");
    worker.site.cloud.faults.clear();
    assert_eq!(worker.run(REFRESH).code, Some(0), "{}", worker.log());
    lives_on(&worker);
}

#[test]
fn a_renewal_whose_caller_is_ended_is_finished() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT, Signal::SIGKILL] {
        for verb in [REFRESH, CREDENTIALS] {
            let Some(worker) = worker(&[]) else { return };
            worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(Duration::from_secs(2)));
            let caller = worker.genkan(verb).start();
            wait_for_request(&worker);
            caller.signal_all(signal);
            let run = caller.wait();
            assert!(run.elapsed < Duration::from_secs(10), "{signal}: {run:?}");
            assert!(!run.stderr.contains('\u{1b}'), "a log shows no cursor: {run:?}");
            lives_on(&worker);
        }
    }
}

#[test]
fn a_caller_that_stands_still_blocks_nobody() {
    let Some(worker) = worker(&[]) else { return };
    worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(Duration::from_secs(1)));
    let stopped = worker.genkan(REFRESH).start();
    wait_for_request(&worker);
    stopped.signal(Signal::SIGSTOP);
    let began = Instant::now();
    lives_on(&worker);
    let run = worker.run(REFRESH);
    assert!(run.code == Some(0) && began.elapsed() < Duration::from_secs(20), "{:?} {run:?}", began.elapsed());
    stopped.signal(Signal::SIGCONT);
    let run = worker.done(stopped);
    assert_eq!((run.code, worker.log().granted(Asked::TokenByRefresh)), (Some(0), 1), "{run:?}\n{}", worker.log());
}

/// The token may have been spent: it is sent by nobody else, and a person signs in once.
#[test]
fn where_the_renewal_itself_stands_still_a_person_signs_in_once() {
    let Some(worker) = worker(&["aws.sign_in=device"]) else { return };
    worker.site.cloud.faults.next(1, TOKEN, Disturbance::LateRequest(FOREVER));
    let first = worker.refresh().start();
    wait_for_request(&worker);
    let redeemer = redeemer(&worker.home).expect("a renewal is under way");
    kill(redeemer, Signal::SIGSTOP).expect("it runs");
    let run = worker.credentials();
    assert!(run.code == Some(3) && run.stderr.contains(&format!("pid {redeemer}")), "{run:?}\n{}", worker.log());
    approve(&worker.site);
    let run = worker.done(first);
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    assert!(run.elapsed < Duration::from_secs(30), "{run:?}");
    let token = worker.cached("acme");
    kill(redeemer, Signal::SIGCONT).expect("it is still there");
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!((worker.cached("acme"), worker.credentials().code), (token, Some(0)), "{}", worker.log());
    kill(redeemer, Signal::SIGKILL).ok();
    assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 1, "{}", worker.log());
}

#[test]
fn a_sign_in_that_stands_still_is_finished_by_whoever_waits() {
    let Some(worker) = Worker::new(&[], absent, &["aws.sign_in=device"]) else { return };
    let mut stopped = worker.genkan(&["login"]).start();
    stopped.wait_for_words("Code ");
    stopped.signal(Signal::SIGSTOP);
    let waiting = worker.genkan(REFRESH).start();
    approve(&worker.site);
    let run = worker.done(waiting);
    assert!(run.code == Some(0) && run.elapsed < Duration::from_secs(20), "{run:?}\n{}", worker.log());
    stopped.signal(Signal::SIGCONT);
    let run = worker.done(stopped);
    let log = worker.log();
    assert_eq!((run.code, log.granted(Asked::DeviceAuthorization)), (Some(0), 1), "{run:?}\n{log}");
    assert_eq!(log.granted(Asked::TokenByDevice), 1, "{log}");
}

/// Minutes to go before the access token ends.
fn signed_in_for(worker: &Worker, minutes: i64) {
    let began = Timestamp::now() - SignedDuration::from_mins(60 - minutes);
    let tokens = worker.site.cloud.directory.sign_in(START, began);
    worker.caches("acme", &tokens.file());
}

/// Each of these says nothing of the token that still lives.
#[test]
fn an_early_renewal_that_fails_takes_nothing_away() {
    for error in ["access_denied", "invalid_request", "unsupported_grant_type"] {
        let Some(worker) = Worker::new(&[], absent, &[]) else { return };
        signed_in_for(&worker, 10);
        let refusal = crate::cloud::request::Refusal::oauth(error, "said so").oidc();
        worker.site.cloud.faults.always(TOKEN, Disturbance::Instead(refusal));
        for verb in [CREDENTIALS, REFRESH] {
            let run = worker.genkan(verb).run();
            assert_eq!(run.code, Some(0), "{error}: {run:?}\n{}", worker.log());
        }
        let (_, status) = worker.json(&["status", "--json"]);
        assert!(status.to_string().contains("GK-SSO-"), "{error}: {status}");
        worker.site.cloud.faults.clear();
        assert_eq!(worker.run(REFRESH).code, Some(0));
    }
}

/// By the clock everything lives; at AWS nothing does. A prompt ends at once, and so does the next one, with the way back;
/// the same session goes on after it.
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_is_dead_at_aws_and_alive_by_the_clock_ends_at_once_and_heals() {
    let Some(worker) = Worker::new(&[], absent, &["aws.identity=isolated"]) else { return };
    let Worker { site, home } = &worker;
    worker.signed_in(0);
    settle(home);
    let mut tty = site.claude(home).tty();
    tty.wait_for("❯").keys("one").wait_for("❯ one").keys("\r").wait_for("The stand-in heard you.");
    site.cloud.directory.expire_keys();
    site.cloud.directory.revoke_sessions();
    let began = Instant::now();
    tty.keys("two").wait_for("❯ two").keys("\r").wait_for("has invalid value");
    assert!(began.elapsed() < Duration::from_secs(15), "{:?}\n{}", began.elapsed(), tty.screen());
    tty.keys("three").wait_for("❯ three").keys("\r").wait_for("genkan login");
    log_in(&worker.site, home);
    // Claude Code keeps the keys that can't be sent for a minute and a half, and uses them once more while it asks for
    // others.
    std::thread::sleep(Duration::from_secs(95));
    tty.keys("\r").wait_for("❯ three");
    std::thread::sleep(Duration::from_secs(5));
    tty.keys("four").wait_for("❯ four").keys("\r");
    tty.wait_for("❯ four");
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(tty.screen().matches("The stand-in heard you.").count(), 2, "{}", tty.screen());
}

/// The same without a terminal.
#[test]
fn without_a_terminal_it_ends_at_once_too() {
    let Some(worker) = Worker::new(&[], absent, &["aws.identity=isolated"]) else { return };
    worker.signed_in(0);
    let prompt = || worker.site.claude(&worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(60)).run();
    assert_eq!(prompt().stdout.trim(), "The stand-in heard you.", "{}", worker.log());
    worker.site.cloud.directory.expire_keys();
    worker.site.cloud.directory.revoke_sessions();
    // By keys that were fetched a moment ago the sign-in still lives.
    let run = prompt();
    assert!(run.code == Some(1) && run.elapsed < Duration::from_secs(15), "{run:?}");
    age_keys(&worker.home);
    let run = prompt();
    assert!(run.stdout.contains("genkan login"), "{run:?}");
}

/// An agent's run in the middle of which keys and sign-in end at AWS: it ends with the next request, in either identity.
#[test]
fn an_agents_run_ends_with_its_sign_in() {
    for identity in ["shared", "isolated"] {
        let sleep = json!({"command": "sleep 4", "description": "Wait"});
        let reply = Reply::default().calling("Bash", sleep);
        let company = Scenario { reply, ..scenario(absent) };
        let Some(worker) = Worker::without_setup(&[], company) else { return };
        set_up(&worker.site, &worker.home, &[&format!("aws.identity={identity}")]);
        worker.signed_in(0);
        let claude = worker.site.claude(&worker.home).args(["-p", "hi", "--allowedTools", "Bash"]);
        let running = claude.deadline(Duration::from_secs(40)).start();
        worker.log().wait_for("the first answer", |log| log.answers() == 1);
        worker.site.cloud.directory.expire_keys();
        worker.site.cloud.directory.revoke_sessions();
        let run = running.wait();
        assert_eq!(run.code, Some(1), "{identity}: {run:?}\n{}", worker.log());
        assert!(run.elapsed < Duration::from_secs(20), "{identity}: {run:?}");
    }
}
