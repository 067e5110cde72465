//! Signing in by a code: approved, refused, too old, started by the client's hook and by a person.

use super::worker::{DISPLAY, REFRESH, Worker, absent};
use crate::cloud::{Asked, Instance, Person};

const SSH: (&str, &str) = ("SSH_CONNECTION", "192.0.2.1 4000 192.0.2.2 22");

#[test]
fn a_hook_says_early_where_to_sign_in_and_ends_well_once_the_code_is_approved() {
    let Some(worker) = Worker::new(&[], absent, &[]) else { return };
    let mut refresh = worker.refresh().env(SSH.0, SSH.1).start();
    let said = refresh.wait_for("Waiting until");
    let [code] = &worker.site.cloud.directory.waiting()[..] else { panic!("{said}") };
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "bedrock-jp: sign in to AWS; Claude Code is waiting");
    assert_eq!(lines[1], format!("https://acme.awsapps.com/start/#/device?user_code={code}"));
    assert_eq!(lines[2], format!("Code {code}. Continue only if the page shows the same."));
    worker.site.cloud.directory.approve(code);
    let run = worker.done(refresh);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
    assert!(run.stdout.lines().last().unwrap().starts_with("signed in: arn:aws:sts::111122223333"), "{run:?}");
    assert_eq!(worker.site.browser.tabs(), [""; 0], "over SSH nobody would see one");
    let log = worker.log();
    assert_eq!((log.granted(Asked::Client), log.granted(Asked::DeviceAuthorization)), (1, 1), "{log}");
    assert_eq!((log.granted(Asked::TokenByDevice), log.granted(Asked::RoleKeys)), (1, 1), "{log}");
    let again = worker.run(REFRESH);
    assert_eq!((again.code, again.stdout.as_str(), again.stderr.as_str()), (Some(0), "", ""), "{again:?}");
    assert_eq!(log.granted(Asked::DeviceAuthorization), 1, "{log}");
}

#[test]
fn a_no_is_said_once_and_not_asked_again() {
    let refuses = |instance: &mut Instance| instance.person = Person::Refuses;
    let Some(worker) = Worker::new(&[], refuses, &["aws.sign_in=device"]) else { return };
    for calls in 1..=2 {
        let run = worker.done(worker.refresh().start());
        assert_eq!(run.code, Some(3), "{run:?}");
        assert_eq!(run.stderr.matches("GK-SSO-003").count(), 1, "{run:?}");
        assert_eq!(worker.log().granted(Asked::DeviceAuthorization), calls, "one code a call: {}", worker.log());
        assert_eq!(worker.log().refused(Asked::TokenByDevice), vec!["AccessDeniedException"; calls]);
        assert_eq!(worker.site.browser.tabs().len(), 1, "a hook opens no tab after a no");
    }
    let run = worker.run(&["login", "--lang", "ja"]);
    assert!(run.code == Some(3) && run.stderr.contains("サインインは拒否されました"), "{run:?}");
}

#[test]
fn a_code_that_nobody_used_is_followed_by_another_without_another_tab() {
    let soon_old = |instance: &mut Instance| {
        absent(instance);
        instance.device_code = jiff::SignedDuration::from_secs(2);
    };
    let Some(worker) = Worker::new(&[], soon_old, &["aws.sign_in=device"]) else { return };
    let mut refresh = worker.refresh().start();
    let said = refresh.wait_for("the address has expired; use this one");
    worker.log().wait_for("second code", |log| log.granted(Asked::DeviceAuthorization) == 2);
    let [first, second] = &worker.site.cloud.directory.waiting()[..] else { panic!("{said}") };
    assert!(said.contains(first), "{said}");
    worker.site.cloud.directory.approve(second);
    let run = worker.done(refresh);
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    let tabs = worker.site.browser.tabs();
    assert!(tabs.len() == 1 && tabs[0].ends_with(first), "{tabs:?}");
}

/// The one that waits for the answer may be without a terminal, or its terminal gone: whoever waits for it shows what counts.
#[test]
fn a_code_that_follows_is_shown_by_those_who_wait_too() {
    let soon_old = |instance: &mut Instance| {
        absent(instance);
        instance.device_code = jiff::SignedDuration::from_secs(10);
    };
    let Some(worker) = Worker::new(&[], soon_old, &["aws.sign_in=device"]) else { return };
    let mut first = worker.refresh().start();
    first.wait_for("Waiting until");
    let mut second = worker.genkan(&["login"]).start();
    second.wait_for_words("Waiting until");
    let before = worker.log().granted(Asked::DeviceAuthorization);
    worker.log().wait_for("another code", |log| log.granted(Asked::DeviceAuthorization) > before);
    let new = worker.site.cloud.directory.waiting().pop().expect("a code");
    second.wait_for_words(&new);
    worker.site.cloud.directory.approve(&new);
    for running in [first, second] {
        let run = worker.done(running);
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    }
}

#[test]
fn flags_choose_the_way_and_a_profile_that_settles_it_is_not_overruled() {
    for (fact, flags, way) in [
        ("aws.sign_in=auto", &["--device"][..], Asked::TokenByDevice),
        ("aws.sign_in=auto", &["--no-browser"], Asked::TokenByDevice),
        ("aws.sign_in=device", &[], Asked::TokenByDevice),
    ] {
        let Some(worker) = Worker::new(&[], |_| (), &[fact]) else { return };
        let run = worker.done(worker.genkan(&[&["login"], flags].concat()).env(DISPLAY.0, DISPLAY.1).start());
        assert_eq!((run.code, worker.log().granted(way)), (Some(0), 1), "{flags:?}: {run:?}\n{}", worker.log());
        let is_shown = !flags.contains(&"--no-browser");
        assert_eq!(worker.site.browser.tabs().len(), usize::from(is_shown), "{flags:?}: {run:?}");
    }
    for (fact, flags) in [("aws.sign_in=device", &["--port", "8400"][..]), ("aws.sign_in=browser", &["--device"])] {
        let Some(worker) = Worker::new(&[], |_| (), &[fact]) else { return };
        let run = worker.run(&[&["login"], flags].concat());
        assert!(run.code == Some(2) && run.stderr.contains("GK-SSO-017"), "{run:?}");
        assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
    }
}

#[test]
fn a_living_session_costs_two_questions_and_is_said() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    for (verb, said) in [("login", "still signed in: arn:aws:sts::111122223333"), ("refresh", "")] {
        let before = worker.log().requests().len();
        let run = worker.run(&[verb]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
        assert!(run.stderr.starts_with(said), "{run:?}");
        let asked: Vec<_> = worker.log().requests()[before..].iter().filter_map(|entry| entry.asked()).collect();
        assert_eq!(asked, [Asked::RoleKeys, Asked::Caller], "{verb}: {}", worker.log());
    }
}
