//! A sign-in that is waited for by several, is killed, is taken up again, or is done by another tool.

use super::Need;
use super::running::Running;
use super::worker::{Worker, absent};
use crate::cloud::Asked;

/// The one code that waits for the person.
#[track_caller]
fn code(worker: &Worker) -> String {
    let [code] = &worker.site.cloud.directory.waiting()[..] else { panic!("{}", worker.log()) };
    code.clone()
}

/// Starts the hook, and waits until it has said everything.
fn waiting<'a>(worker: &'a Worker) -> (Running<'a>, String) {
    let mut refresh = worker.refresh().start();
    let said = refresh.wait_for("aiting until");
    (refresh, said)
}

/// By a code, in a tab.
const DEVICE: &[&str] = &["aws.sign_in=device"];

#[test]
fn whoever_is_killed_in_mid_sign_in_is_followed_by_one_that_goes_on() {
    let Some(worker) = Worker::new(&[], absent, DEVICE) else { return };
    let (first, said) = waiting(&worker);
    first.kill();
    assert_eq!(first.wait().code, None);
    let (second, again) = waiting(&worker);
    let [(title, address), (title_again, address_again)] =
        [&said, &again].map(|said| (said.lines().next(), said.lines().nth(1)));
    assert_eq!((title, address), (title_again, address_again));
    assert!(again.contains("A tab was opened at "), "{again}");
    worker.site.cloud.directory.approve(&code(&worker));
    let run = worker.done(second);
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 1, "{}", worker.log());
    assert_eq!(worker.site.browser.tabs().len(), 1);
}

#[test]
fn a_tab_that_was_opened_before_a_kill_still_leads_somewhere() {
    let Some(worker) = Worker::new(&[Need::Curl], |_| (), &[]) else { return };
    let (first, said) = waiting(&worker);
    first.kill();
    first.wait();
    let (second, again) = waiting(&worker);
    let tab = worker.site.browser.tabs().pop().expect("a tab");
    assert!(said.contains(&tab) && again.contains(&tab), "{said}\n{again}");
    let authority = worker.site.authority().display().to_string();
    worker.site.command("curl", &worker.home).args(["-sL", "--cacert", &authority, &tab]).run();
    let run = worker.done(second);
    assert_eq!((run.code, worker.site.browser.tabs().len()), (Some(0), 1), "{run:?}\n{}", worker.log());
    assert_eq!(worker.log().granted(Asked::TokenByCode), 1, "{}", worker.log());
}

#[test]
fn those_who_wait_see_whom_for_and_what_to_open_and_take_part_in_the_result() {
    let Some(worker) = Worker::new(&[], absent, DEVICE) else { return };
    let (first, said) = waiting(&worker);
    let others: Vec<_> = (0..3).map(|_| waiting(&worker)).collect();
    let address = said.lines().nth(1).expect("an address");
    for (_, other) in &others {
        let lines: Vec<_> = other.lines().collect();
        assert!(lines[0].starts_with(&format!("waiting for another genkan (pid {}) that", first.pid())), "{other}");
        assert_eq!(lines[1..=2], ["bedrock-jp: a sign-in to AWS is waiting for you", address], "{other}");
        assert!(lines[3].starts_with(&format!("Code {}.", code(&worker))), "{other}");
    }
    let (_, status) = worker.json(&["status", "--json"]);
    let pending = &status["sessions"][0]["pending"];
    assert_eq!((&pending["url"], &pending["code"]), (&address.into(), &code(&worker).into()), "{status}");
    worker.site.cloud.directory.approve(&code(&worker));
    for (running, _) in others.into_iter().chain([(first, said)]) {
        let run = worker.done(running);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
        assert!(run.stdout.lines().last().expect("words").starts_with("signed in: "), "{run:?}");
    }
    let log = worker.log();
    assert_eq!((log.granted(Asked::DeviceAuthorization), worker.site.browser.tabs().len()), (1, 1), "{log}");
    assert_eq!(log.granted(Asked::TokenByDevice), 1, "{log}");
}

#[test]
fn whoever_waits_takes_over_where_the_other_is_killed() {
    let Some(worker) = Worker::new(&[], absent, DEVICE) else { return };
    let (first, said) = waiting(&worker);
    let (mut second, _) = waiting(&worker);
    first.kill();
    first.wait();
    // The same address as before, and the code behind it.
    let address = said.lines().nth(1).expect("an address");
    let again = second.wait_for(&format!("Claude Code is waiting\n{address}\nCode {}", code(&worker)));
    assert_eq!(again.matches(address).count(), 2, "{again}");
    worker.site.cloud.directory.approve(&code(&worker));
    let run = worker.done(second);
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    let log = worker.log();
    assert_eq!((log.granted(Asked::DeviceAuthorization), worker.site.browser.tabs().len()), (1, 1), "{log}");
}

#[test]
fn a_sign_in_with_the_aws_cli_meanwhile_ends_the_waiting() {
    let Some(worker) = Worker::new(&[Need::Aws(2, 9)], absent, DEVICE) else { return };
    let (refresh, _) = waiting(&worker);
    let ours = code(&worker);
    let mut login = worker.site.aws(&worker.home).args(["sso", "login", "--no-browser", "--profile", "claude-code"]);
    if super::aws_cli::newest().is_ok_and(|cli| cli.at_least(2, 22).is_ok()) {
        login = login.args(["--use-device-code"]);
    }
    let login = login.start();
    let theirs = |worker: &Worker| worker.site.cloud.directory.waiting().into_iter().find(|code| *code != ours);
    worker.log().wait_for("the AWS CLI's code", |_| theirs(&worker).is_some());
    worker.site.cloud.directory.approve(&theirs(&worker).expect("a code"));
    assert_eq!(login.wait().code, Some(0), "{}", worker.log());
    let run = worker.done(refresh);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
    let (_, status) = worker.json(&["status", "--json"]);
    assert!(status["sessions"][0]["pending"].is_null(), "{status}");
}

/// Somebody signs out while a sign-in waits: that is no result of it.
#[test]
fn a_logout_meanwhile_is_not_taken_for_a_sign_in() {
    let Some(worker) = Worker::new(&[], absent, DEVICE) else { return };
    worker.signed_in(9);
    let (first, _) = waiting(&worker);
    let (second, _) = waiting(&worker);
    let token = worker.home.path().join(crate::cloud::token_file("acme"));
    std::fs::remove_file(token).expect("the token that has ended");
    std::thread::sleep(std::time::Duration::from_millis(900));
    worker.site.cloud.directory.approve(&code(&worker));
    for running in [first, second] {
        let run = worker.done(running);
        assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    }
}

/// Who takes the profile back while sessions wait wants no further page, and nothing stored of what came too late.
#[test]
fn once_the_profile_is_taken_back_nobody_is_asked_again_and_nothing_is_stored() {
    for undo in [&["undo", "--yes"][..], &["undo", "--yes", "--sign-out"], &["use", "off"]] {
        let Some(worker) = Worker::new(&[], absent, DEVICE) else { return };
        let hooks: Vec<_> = (0..3).map(|_| waiting(&worker)).collect();
        let code = code(&worker);
        let run = worker.genkan(undo).run();
        assert_eq!(run.code, Some(0), "{run:?}");
        worker.site.cloud.directory.approve(&code);
        let is_gone = undo[0] == "undo";
        for (hook, _) in hooks {
            let run = worker.done(hook);
            // A profile that is only off is still known, and what is asked for it is answered.
            assert_eq!(run.code, Some(if is_gone { 2 } else { 0 }), "{undo:?}: {run:?}\n{}", worker.log());
            assert!(!is_gone || run.stderr.contains("GK-PRO-004"), "{undo:?}: {run:?}");
        }
        let asked = (worker.log().granted(Asked::DeviceAuthorization), worker.site.browser.tabs().len());
        assert_eq!(asked, (1, 1), "{undo:?}: {}", worker.log());
        let stored = [".aws/sso/cache", ".cache/genkan/keys"].map(|folder| worker.home.path().join(folder));
        let stored = stored.iter().flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten());
        let tokens = stored.filter(|file| {
            std::fs::read_to_string(file.path())
                .is_ok_and(|text| text.contains("accessToken") || text.contains("SecretAccessKey"))
        });
        assert_eq!(tokens.count() > 0, !is_gone, "{undo:?}");
    }
}
