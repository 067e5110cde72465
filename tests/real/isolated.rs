//! `isolated`: keys come from genkan alone, nothing of AWS's stands in the client's environment, and a sign-in by
//! `genkan login` is enough. What fails is in `stopped`.

use std::time::Duration;

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::by_hand::settle;
use super::office::{approve, asked, only_the_worker_signed, scenario, set_up, signed_in};
use super::prepared::GENKAN;
use super::running::Running;
use super::worker::absent;
use super::{Need, Site};
use crate::cloud::log::Entry;
use crate::cloud::{Asked, Identity, Instance, Reply, Scenario};
use crate::home::Home;

pub(super) const SCOPES: [&str; 2] = ["user", "managed"];
/// Far below the four minutes that the client goes on for by itself.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);
pub(super) const SIGN_IN: &str = "Run `genkan login` in a terminal, then send the prompt again.";

/// A home whose client gets its keys from genkan, beside a stranger's `[default]`.
pub(super) fn home(site: &Site, scope: &str) -> Home {
    home_with(site, scope, &[])
}

/// The same with `more` facts.
fn home_with(site: &Site, scope: &str, more: &[&str]) -> Home {
    let home = Home::new();
    home.write(".aws/credentials", &stranger().credentials_file("default"));
    set_up(site, &home, &[&["aws.identity=isolated", &format!("scope={scope}")], more].concat());
    home
}

/// Somebody who could sign as well.
pub(super) fn stranger() -> Identity {
    Identity::user("stranger")
}

/// The same, signed in a moment ago.
pub(super) fn home_signed_in(site: &Site, scope: &str) -> Home {
    home_signed_in_with(site, scope, &[])
}

/// The same with `more` facts.
pub(super) fn home_signed_in_with(site: &Site, scope: &str, more: &[&str]) -> Home {
    let home = home_with(site, scope, more);
    signed_in(site, &home, 0);
    home
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn after_genkan_login_the_next_prompt_works() {
    for scope in SCOPES {
        let short = |instance: &mut Instance| {
            absent(instance);
            // Too near their end to be kept: AWS is asked for every client.
            instance.role_keys = SignedDuration::from_mins(9);
        };
        let Some(site) = Site::open(scenario(short)) else { return };
        let home = home(&site, scope);
        for sign_in in 1..=2 {
            site.cloud.directory.revoke_sessions();
            let run = site.claude(&home).args(["-p", "hi"]).deadline(TIMEOUT).run();
            assert!(run.stdout.contains(SIGN_IN), "{scope} {sign_in}: {run:?}\n{}", site.log());
            log_in(&site, &home);
            let run = site.claude(&home).args(["-p", "hi"]).deadline(TIMEOUT).run();
            assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{scope} {sign_in}: {run:?}\n{}", site.log());
            assert_eq!(asked(&site), (sign_in, 0), "{scope}: {}", site.log());
        }
    }
}

/// The prompt stays where it was typed; signed in from another terminal, it goes through.
#[test]
fn at_a_terminal_the_prompt_waits_for_the_sign_in() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, "user");
    settle(&home);
    let mut tty = site.claude(&home).tty();
    tty.wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r").wait_for("(GK-AWS-001)");
    assert_eq!(site.log().answers(), 0, "{}", site.log());
    log_in(&site, &home);
    tty.keys("\r").wait_for("The stand-in heard you.");
    assert_eq!(asked(&site), (1, 0), "{}", site.log());
}

/// Where the profile allows it, a prompt opens the one tab and goes through.
#[test]
fn a_prompt_signs_in_by_itself_where_the_profile_allows_it() {
    let Some(site) = Site::needing(&[Need::Curl], scenario(|_| ())) else { return };
    let home = home_with(&site, "user", &["claude.guard_sign_in=true"]);
    // Without a desktop there is nothing to open: it is said instead.
    let run = site.claude(&home).args(["-p", "hi"]).deadline(TIMEOUT).run();
    assert!(run.stdout.contains(SIGN_IN), "{run:?}\n{}", site.log());
    assert_eq!(asked(&site), (0, 0), "{}", site.log());
    site.browser.follows();
    let clients: Vec<_> = (0..3).map(|_| site.claude(&home).args(["-p", "hi"]).env("DISPLAY", ":0").start()).collect();
    for run in clients.into_iter().map(Running::wait) {
        assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", site.log());
    }
    assert_eq!((asked(&site), site.log().granted(Asked::TokenByCode)), ((0, 1), 1), "{}", site.log());
    let said = site.log().requests().into_iter().filter(|entry| entry.request.contains("sign in to AWS"));
    assert_eq!(said.count(), 0, "no word of the sign-in becomes part of a prompt");
}

pub(super) fn log_in(site: &Site, home: &Home) {
    let login = site.command(GENKAN, home).args(["login"]).start();
    approve(site);
    let run = login.wait();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
}

/// Keys and access token that end while the client runs.
#[test]
fn what_ends_in_mid_session_is_renewed_without_anybody() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home_signed_in(&site, "user");
    settle(&home);
    let mut tty = site.claude(&home).tty();
    tty.wait_for("❯").keys("one").wait_for("❯ one").keys("\r").wait_for("The stand-in heard you.");
    site.cloud.directory.expire_access_tokens();
    site.cloud.directory.expire_keys();
    tty.keys("two").wait_for("❯ two").keys("\r");
    let log = site.log();
    log.wait_for("answer", |log| log.answers() == 2);
    assert_eq!((log.granted(Asked::TokenByRefresh), asked(&site)), (1, (0, 0)), "{log}");
}

#[test]
fn four_clients_at_once_renew_once() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home(&site, "user");
    signed_in(&site, &home, 2);
    let clients: Vec<_> = (0..4).map(|_| site.claude(&home).args(["-p", "hi"]).start()).collect();
    let log = site.log();
    for run in clients.into_iter().map(Running::wait) {
        assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{log}");
    }
    assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::RoleKeys)), (1, 1), "{log}");
    assert_eq!((log.refused(Asked::TokenByRefresh), asked(&site)), (Vec::new(), (0, 0)), "{log}");
    only_the_worker_signed(&site);
}

#[test]
fn the_models_shell_finds_no_identity() {
    for scope in SCOPES {
        let reply = Reply::default().calling("Bash", json!({"command": "env", "description": "Show the environment"}));
        let Some(site) = Site::open(Scenario { reply, ..scenario(absent) }) else { return };
        let home = home_signed_in(&site, scope);
        let run = site.claude(&home).args(["-p", "hi", "--allowedTools", "Bash"]).run();
        let log = site.log();
        let seen = log.tool_results();
        assert_eq!((run.code, seen.len()), (Some(0), 1), "{scope}: {run:?}\n{log}");
        let found: Vec<_> = seen[0]
            .lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(name, value)| (name.starts_with("AWS_") || name.starts_with("GENKAN_")) && !value.is_empty())
            // Where Bedrock is, and nobody's name.
            .filter(|(name, _)| !["AWS_REGION", "AWS_ENDPOINT_URL_BEDROCK"].contains(name))
            .collect();
        assert!(found.is_empty(), "{scope}: {found:?}");
        only_the_worker_signed(&site);
        assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{scope}: {log}");
    }
}

/// What the client asks for is the same with the hook before its prompt and without it.
#[test]
fn the_hook_changes_nothing_in_what_the_client_asks() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home_signed_in(&site, "user");
    let asked = || {
        let before = site.log().requests().len();
        let run = site.claude(&home).args(["-p", "hi"]).run();
        assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", site.log());
        let requests = site.log().requests().split_off(before);
        let of_bedrock = requests.into_iter().filter(|entry| entry.request.host.starts_with("bedrock"));
        let shown = |entry: Entry| {
            let mut body = entry.body().unwrap_or_default();
            // Who it is and which session.
            body.as_object_mut().map(|body| body.remove("metadata"));
            (format!("{} {}{}", entry.request.method, entry.request.host, entry.request.path), body)
        };
        of_bedrock.map(shown).collect::<Vec<_>>()
    };
    asked();
    let with = asked();
    let mut settings: Value =
        serde_json::from_str(&home.read(".claude/settings.json").expect("settings")).expect("JSON");
    assert!(settings.as_object_mut().is_some_and(|settings| settings.remove("hooks").is_some()));
    home.write(".claude/settings.json", &settings.to_string());
    let without = asked();
    assert_eq!(with, without);
}

/// The keys of the profile's role go to no host of the person's own files, whatever asks there.
#[test]
fn an_endpoint_of_the_persons_own_aws_files_gets_no_request() {
    const ELSEWHERE: &str = "endpoint_url = https://stranger.example\nservices = s\n\
        [services s]\nbedrock =\n  endpoint_url = https://stranger.example\n";
    for scope in SCOPES {
        let Some(site) = Site::open(scenario(absent)) else { return };
        for (section, profile) in [("default", None), ("profile loc", Some("loc"))] {
            let home = home_signed_in(&site, scope);
            let config = home.read(".aws/config").unwrap_or_default();
            home.write(".aws/config", &format!("{config}\n[{section}]\n{ELSEWHERE}"));
            let launch = site.claude(&home).args(["-p", "hi"]).deadline(TIMEOUT);
            let run = profile.into_iter().fold(launch, |launch, name| launch.env("AWS_PROFILE", name)).run();
            assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{scope} {section}: {run:?}\n{}", site.log());
            let hosts = site.log().hosts();
            assert!(hosts.iter().all(|host| host.ends_with(".amazonaws.com")), "{scope} {section}: {hosts:?}");
        }
        only_the_worker_signed(&site);
    }
}
