//! A machine whose clock is wrong: AWS refuses whatever is signed by it, and nothing but the clock is to blame.

use std::time::Duration;

use jiff::SignedDuration;

use super::office::{approve, scenario, set_up};
use super::worker::{Worker, absent};
use crate::cloud::Scenario;

/// Somebody at a machine whose clock is so many minutes ahead of AWS's.
fn worker(ahead: i64, facts: &[&str]) -> Option<Worker> {
    let worker = Worker::without_setup(&[], Scenario { ahead: SignedDuration::from_mins(-ahead), ..scenario(absent) })?;
    set_up(&worker.site, &worker.home, facts);
    Some(worker)
}

/// The sign-in is kept, the amount is named, and no prompt waits for requests that can only be refused.
#[test]
fn a_clock_that_is_wrong_is_named_and_keeps_nobody_waiting() {
    for (ahead, said) in [(20, "20 min ahead"), (-120, "120 min behind"), (60 * 24 * 20, "28800 min ahead")] {
        let Some(worker) = worker(ahead, &["aws.identity=isolated"]) else { return };
        let login = worker.genkan(&["login"]).start();
        approve(&worker.site);
        let run = worker.done(login);
        assert_eq!(run.code, Some(1), "{run:?}\n{}", worker.log());
        for text in ["GK-AWS-005", said, "the sign-in itself worked and is stored"] {
            assert!(run.stderr.contains(text), "{text}: {run:?}");
        }
        let run = worker.site.claude(&worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(30)).run();
        assert!(run.stdout.contains("GK-AWS-005"), "{run:?}\n{}", worker.log());
        let run = worker.credentials();
        assert!(run.code == Some(1) && run.stderr.contains(said), "{run:?}");
        let run = worker.genkan(&["status"]).run();
        assert!(run.stdout.contains("GK-AWS-005"), "{run:?}");
    }
}

/// With the guard off no word of genkan's is shown, and still no request is tried again and again.
#[test]
fn without_the_guard_it_ends_at_once_too() {
    let Some(worker) = worker(20, &["aws.identity=isolated", "claude.guard=off"]) else { return };
    let login = worker.genkan(&["login"]).start();
    approve(&worker.site);
    worker.done(login);
    let run = worker.site.claude(&worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(30)).run();
    assert!(run.stdout.contains("Header 'x-amz-security-token' has invalid value"), "{run:?}\n{}", worker.log());
}

/// A few minutes more or less are nobody's business.
#[test]
fn a_clock_that_is_a_little_wrong_stops_nothing() {
    let Some(worker) = worker(4, &["aws.identity=isolated"]) else { return };
    let login = worker.genkan(&["login"]).start();
    approve(&worker.site);
    assert_eq!(worker.done(login).code, Some(0), "{}", worker.log());
    let run = worker.site.claude(&worker.home).args(["-p", "hi"]).deadline(Duration::from_secs(30)).run();
    assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", worker.log());
}
