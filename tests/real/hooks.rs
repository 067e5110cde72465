//! `awsAuthRefresh` as `genkan setup` installs it, run by the client: the sign-in is shared with the AWS tools.

use std::time::Duration;

use super::by_hand::settle;
use super::isolated::log_in;
use super::launch::Run;
use super::office::{age_keys, approve, asked, cached, home, only_the_worker_signed, scenario, signed_in};
use super::running::Running;
use super::worker::absent;
use super::{Need, Site};
use crate::cloud::Asked;

/// What Claude Code says of its own `.claude.json` where several first starts write it at once. Seen: 2.1.328.
const OWN_RACE: [&str; 3] = [
    "Claude configuration file not found at: ",
    "A backup file exists at: ",
    "You can manually restore it by running: ",
];

#[track_caller]
fn answered(run: &Run, site: &Site) {
    let is_said = |line: &&str| !line.is_empty() && !OWN_RACE.iter().any(|own| line.starts_with(own));
    let said: Vec<_> = run.stderr.lines().filter(is_said).collect();
    let answer = (run.code, run.stdout.trim());
    assert_eq!((answer, said), ((Some(0), "The stand-in heard you."), Vec::new()), "{}", site.log());
}

/// Nobody sees what a hook prints under `-p`, so nothing waits for a code that nobody could read: without the guard the
/// client's own words come at once, with it the way back by name.
#[test]
fn signed_out_without_a_desktop_a_prompt_ends_with_the_way_back() {
    for (guard, way) in [("off", "run 'aws sso login' with the corresponding profile"), ("on", "genkan login")] {
        let Some(site) = Site::open(scenario(absent)) else { return };
        let home = home(&site, &[&format!("claude.guard={guard}")]);
        let prompt = || site.claude(&home).args(["-p", "hi"]).deadline(Duration::from_secs(30)).run();
        let run = prompt();
        assert!(run.stdout.contains(way), "{run:?}\n{}", site.log());
        assert_eq!((asked(&site), site.log().answers()), ((0, 0), 0), "{}", site.log());
        signed_in(&site, &home, 0);
        answered(&prompt(), &site);
        // By the clock it lives, at AWS it doesn't.
        site.cloud.directory.expire_keys();
        site.cloud.directory.revoke_sessions();
        age_keys(&home);
        let run = prompt();
        let way = if guard == "on" { way } else { "Session token not found or invalid" };
        assert!(run.stdout.contains(way), "{run:?}\n{}", site.log());
        log_in(&site, &home);
        answered(&prompt(), &site);
        assert_eq!(asked(&site), (1, 0), "{}", site.log());
        only_the_worker_signed(&site);
        assert!(cached(&home).is_some_and(|token| token["refreshToken"].is_string()), "the AWS tools have it too");
    }
}

#[test]
fn signed_out_at_a_desktop_it_opens_one_tab_and_answers() {
    let Some(site) = Site::needing(&[Need::Curl], scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    site.browser.follows();
    answered(&site.claude(&home).args(["-p", "hi"]).env("DISPLAY", ":0").run(), &site);
    assert_eq!((asked(&site), site.log().granted(Asked::TokenByCode)), ((0, 1), 1), "{}", site.log());
    only_the_worker_signed(&site);
}

#[test]
fn a_session_that_aws_has_cut_short_is_renewed_without_anybody() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, &[]);
    // By its file the token lives for another hour.
    signed_in(&site, &home, 0);
    let before = cached(&home);
    site.cloud.directory.expire_access_tokens();
    answered(&site.claude(&home).args(["-p", "hi"]).env("DISPLAY", ":0").run(), &site);
    let log = site.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), asked(&site)), (1, (0, 0)), "{log}");
    assert_ne!(cached(&home), before);
    only_the_worker_signed(&site);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_session_that_is_over_takes_one_sign_in() {
    let Some(site) = Site::needing(&[Need::Curl], scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    site.browser.follows();
    for hours in [0, 2] {
        signed_in(&site, &home, hours);
        site.cloud.directory.revoke_sessions();
        let before = asked(&site).1;
        answered(&site.claude(&home).args(["-p", "hi"]).env("DISPLAY", ":0").run(), &site);
        assert_eq!((asked(&site).0, asked(&site).1 - before), (0, 1), "{hours}: {}", site.log());
    }
    only_the_worker_signed(&site);
}

#[test]
fn three_clients_at_once_ask_for_one_code() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, &[]);
    settle(&home);
    let mut clients: Vec<_> = (0..3).map(|_| site.claude(&home).deadline(Duration::from_secs(90)).tty()).collect();
    approve(&site);
    for tty in &mut clients {
        tty.wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r").wait_for("The stand-in heard you.");
    }
    assert_eq!((asked(&site), site.log().granted(Asked::TokenByDevice)), ((1, 0), 1), "{}", site.log());
    only_the_worker_signed(&site);
}

#[test]
fn four_clients_at_once_open_one_tab() {
    let Some(site) = Site::needing(&[Need::Curl], scenario(|_| ())) else { return };
    let home = home(&site, &[]);
    site.browser.follows();
    let start = || site.claude(&home).args(["-p", "hi"]).env("DISPLAY", ":0").start();
    let clients: Vec<_> = (0..4).map(|_| start()).collect();
    clients.into_iter().map(Running::wait).for_each(|run| answered(&run, &site));
    assert_eq!((asked(&site), site.log().granted(Asked::TokenByCode)), ((0, 1), 1), "{}", site.log());
    only_the_worker_signed(&site);
}

#[test]
fn at_a_terminal_its_panel_says_who_asks_where_and_with_which_code() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, &[]);
    settle(&home);
    let mut tty = site.claude(&home).tty();
    tty.wait_for("Sign-in").wait_for("bedrock-jp: sign in to AWS; Claude Code is waiting");
    tty.wait_for("Open the address in a browser. Waiting until");
    let [code] = &site.cloud.directory.waiting()[..] else { panic!("{}", site.log()) };
    let screen = tty.settled();
    for text in [&format!("https://acme.awsapps.com/start/#/device?user_code={code}"), "Continue only if the page"] {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
    approve(&site);
    tty.keys("hi").wait_for("❯ hi").keys("\r").wait_for("The stand-in heard you.");
    assert!(!tty.screen().contains("Sign-in"), "{}", tty.screen());
    assert_eq!(asked(&site), (1, 0), "{}", site.log());
    only_the_worker_signed(&site);
}

#[test]
fn keys_and_token_that_end_in_mid_session_are_renewed_without_anybody() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, &[]);
    settle(&home);
    signed_in(&site, &home, 0);
    let mut tty = site.claude(&home).deadline(Duration::from_secs(90)).tty();
    tty.wait_for("❯").keys("one").wait_for("❯ one").keys("\r").wait_for("The stand-in heard you.");
    site.cloud.directory.expire_access_tokens();
    site.cloud.directory.expire_keys();
    tty.keys("two").wait_for("❯ two").keys("\r");
    site.log().wait_for("answer", |log| log.answers() == 2);
    assert_eq!(asked(&site), (0, 0), "{}", site.log());
    assert_eq!(asked(&site), (0, 0), "{}", site.log());
}
