//! Signing in through the browser: one tab, one listener on this machine, and nobody else's answer.

use super::Need;
use super::launch::Run;
use super::worker::{DISPLAY, REFRESH, Worker, absent};
use crate::cloud::{Asked, Instance, Person};

/// What a program beside genkan gets from an address, as a browser would load it; `flags` are curl's.
fn load(worker: &Worker, url: &str, flags: &[&str]) -> Run {
    let authority = worker.site.authority().display().to_string();
    let fixed = ["--silent", "--show-error", "--cacert", &authority, "--write-out", "\n%{http_code}"];
    worker.site.command("curl", &worker.home).args(fixed).args(flags).args([url]).run()
}

/// The address that was shown.
fn shown(said: &str) -> &str {
    said.lines().find(|line| line.starts_with("https://")).unwrap_or_else(|| panic!("no address in {said}"))
}

fn parameter(url: &str, name: &str) -> String {
    let url = url::Url::parse(url).expect("an address");
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

#[test]
fn a_tab_leads_back_to_the_program_that_waits() {
    for verb in [&["login"][..], REFRESH] {
        let Some(worker) = Worker::new(&[Need::Curl], |_| (), &[]) else { return };
        worker.site.browser.follows();
        let run = worker.done(worker.genkan(verb).env(DISPLAY.0, DISPLAY.1).start());
        let log = worker.log();
        assert_eq!(run.code, Some(0), "{run:?}\n{log}");
        let [tab] = &worker.site.browser.tabs()[..] else { panic!("{run:?}\n{log}") };
        // A person reads on standard error, the client shows standard output.
        let said = if verb == REFRESH { &run.stdout } else { &run.stderr };
        assert_eq!(shown(said), tab);
        assert!(said.contains("\nA tab was opened. Waiting until "), "{said}");
        assert_eq!(parameter(tab, "code_challenge_method"), "S256");
        assert!(parameter(tab, "redirect_uri").starts_with("http://127.0.0.1:"), "{tab}");
        assert_eq!((log.granted(Asked::Page), log.granted(Asked::TokenByCode)), (1, 1), "{log}");
        assert!(worker.cached("acme").expect("a token")["refreshToken"].is_string());
        let (_, status) = worker.json(&["status", "--json"]);
        assert!(status["sessions"][0]["pending"].is_null(), "{status}");
    }
}

#[test]
fn a_port_is_listened_at_for_a_browser_at_the_other_end_of_a_tunnel() {
    let Some(worker) = Worker::new(&[Need::Curl], |_| (), &[]) else { return };
    let mut running = worker.genkan(&["refresh", "--port", "8400"]).env(DISPLAY.0, DISPLAY.1).start();
    let said = running.wait_for("Waiting until");
    assert!(said.contains("ssh -L 8400:127.0.0.1:8400"), "{said}");
    assert_eq!(parameter(shown(&said), "redirect_uri"), "http://127.0.0.1:8400/oauth/callback");
    let page = load(&worker, shown(&said), &["--location"]);
    assert!(page.stdout.contains("You may close this tab") && page.stdout.ends_with("\n200"), "{page:?}");
    let run = worker.done(running);
    assert_eq!((run.code, worker.site.browser.tabs()), (Some(0), Vec::new()), "{run:?}\n{}", worker.log());
}

#[test]
fn what_anybody_else_brings_ends_nothing() {
    let Some(worker) = Worker::new(&[Need::Curl], absent, &[]) else { return };
    let mut running = worker.genkan(&["refresh", "--port", "8400"]).start();
    let said = running.wait_for("Waiting until");
    let state = parameter(shown(&said), "state");
    let back = |path: &str, state: &str| format!("http://127.0.0.1:8400{path}?code=stolen&state={state}");
    let right = back("/oauth/callback", &state);
    for (url, flags, status) in [
        (&back("/oauth/callback", "guessed"), &[][..], "400"),
        (&back("/oauth/callback", ""), &[], "400"),
        (&right, &["--header", "Host: evil.example:8400"], "400"),
        (&right, &["--header", "Host: 127.0.0.1:8401"], "400"),
        (&right, &["--request", "POST"], "404"),
        (&back("/favicon.ico", &state), &[], "404"),
        (&format!("{right}&code=another"), &[], "400"),
    ] {
        let page = load(&worker, url, flags);
        assert!(page.stdout.ends_with(&format!("\n{status}")), "{url} {flags:?}: {page:?}");
        assert!(!page.stdout.contains("stolen") && !page.stdout.contains(&state), "{page:?}");
    }
    let elsewhere = worker.site.command("curl", &worker.home).args(["--silent", "http://10.0.0.1:8400/"]).run();
    assert_eq!(elsewhere.code, Some(7), "nobody listens but on the loopback: {elsewhere:?}");
    assert_eq!(worker.log().refused(Asked::TokenByCode), [""; 0], "{}", worker.log());
    // A code that AWS has not given to this state is AWS's to refuse.
    assert!(load(&worker, &right, &[]).stdout.ends_with("\n200"));
    let run = worker.done(running);
    assert_eq!(worker.log().refused(Asked::TokenByCode), ["InvalidGrantException"], "{}", worker.log());
    assert!(run.code == Some(3) && run.stderr.contains("GK-SSO-001"), "{run:?}");
}

#[test]
fn a_no_in_the_browser_is_said_and_not_asked_again() {
    let refuses = |instance: &mut Instance| instance.person = Person::Refuses;
    let Some(worker) = Worker::new(&[Need::Curl], refuses, &[]) else { return };
    worker.site.browser.follows();
    let run = worker.done(worker.refresh().start());
    assert!(run.code == Some(3) && run.stderr.matches("GK-SSO-003").count() == 1, "{run:?}\n{}", worker.log());
    assert_eq!(worker.site.browser.tabs().len(), 1);
}

#[test]
fn without_a_browser_the_profiles_own_way_is_an_address_to_open_by_hand() {
    let Some(worker) = Worker::new(&[Need::Curl], |_| (), &["aws.sign_in=browser"]) else { return };
    let mut running = worker.genkan(&["login", "--no-browser"]).env(DISPLAY.0, DISPLAY.1).start();
    worker.log().wait_for("registration", |log| log.granted(Asked::Client) == 1);
    let said = running.wait_for_words("Waiting until");
    assert!(load(&worker, shown(&said), &["--location"]).stdout.ends_with("\n200"), "{said}");
    let run = worker.done(running);
    assert_eq!((run.code, worker.site.browser.tabs()), (Some(0), Vec::new()), "{run:?}\n{}", worker.log());
}
