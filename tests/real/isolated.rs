//! `isolated`: keys come from genkan alone, nothing of AWS's stands in the client's environment, and whatever fails
//! lets nobody else sign and says what to do.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::Site;
use super::by_hand::settle;
use super::launch::Launch;
use super::office::{approve, asked, only_the_worker_signed, scenario, set_up, signed_in};
use super::prepared::GENKAN;
use super::running::Running;
use crate::cloud::log::Entry;
use crate::cloud::weather::FOREVER;
use crate::cloud::{Asked, Disturbance, Identity, Instance, Person, Reply, Scenario};
use crate::home::Home;

/// Far below the four minutes that the client goes on for by itself.
const PATIENCE: Duration = Duration::from_secs(30);
const SCOPES: [&str; 2] = ["user", "managed"];
const BEARER: &str = "bedrock-api-key-of-a-stranger";
const SIGN_IN: &str = "Run `genkan login` in a terminal, then send the prompt again.";
const NETWORK: &str = "Look at the network (VPN, proxy), then send the prompt again.";
const INSTALL: &str = "genkan is missing or does not start";

fn absent(instance: &mut Instance) {
    instance.person = Person::Absent;
}

/// A home whose client gets its keys from genkan, beside a stranger's `[default]`.
pub(super) fn home(site: &Site, scope: &str) -> Home {
    let home = Home::new();
    home.write(".aws/credentials", &stranger().credentials_file("default"));
    set_up(site, &home, &["aws.identity=isolated", &format!("scope={scope}")]);
    home
}

/// The same, signed in a moment ago.
pub(super) fn home_signed_in(site: &Site, scope: &str) -> Home {
    let home = home(site, scope);
    signed_in(site, &home, 0);
    home
}

fn stranger() -> Identity {
    Identity::user("stranger")
}

/// What a shell may hold of somebody who could sign.
#[derive(Debug, Clone, Copy)]
enum Shell {
    Clean,
    Bearer,
    Keys,
    Profile,
}

impl Shell {
    fn before<'a>(self, launch: Launch<'a>) -> Launch<'a> {
        match self {
            Self::Clean => launch,
            Self::Bearer => launch.env("AWS_BEARER_TOKEN_BEDROCK", BEARER),
            Self::Keys => {
                let stranger = stranger();
                launch.env("AWS_ACCESS_KEY_ID", stranger.access_key).env("AWS_SECRET_ACCESS_KEY", stranger.secret)
            }
            Self::Profile => launch.env("AWS_PROFILE", "default"),
        }
    }
}

/// What can be wrong with genkan's side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    SignedOut,
    /// AWS has ended the session, and nothing here knows.
    Revoked,
    /// The same, once the access token is too old as well.
    Spent,
    Failing,
    Crashing,
    /// It dies in the middle of its answer.
    Halfway,
    NoProgram,
    Missing,
    /// A network that swallows what is sent to the sign-in.
    Swallowed,
    /// The same, once the access token is too old.
    SwallowedSpent,
    /// A portal that takes a question and never answers.
    Mute,
    Closed,
}

impl Broken {
    const SIGN_IN: [Self; 3] = [Self::SignedOut, Self::Revoked, Self::Spent];
    const PROGRAM: [Self; 5] = [Self::Failing, Self::Crashing, Self::Halfway, Self::NoProgram, Self::Missing];
    const NETWORK: [Self; 4] = [Self::Swallowed, Self::SwallowedSpent, Self::Mute, Self::Closed];

    fn befall(self, site: &Site, home: &Home, scope: &str) {
        if self != Self::SignedOut {
            signed_in(site, home, if [Self::Spent, Self::SwallowedSpent].contains(&self) { 2 } else { 0 });
        }
        let program = program(site, home, scope);
        let replace = |text: &str| {
            fs::remove_file(&program).expect("the program");
            fs::write(&program, text).expect("another program");
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program");
        };
        match self {
            Self::SignedOut => {}
            Self::Revoked | Self::Spent => site.cloud.directory.revoke_sessions(),
            Self::Failing => replace("#!/bin/sh\nexit 1\n"),
            Self::Crashing => replace("#!/bin/sh\nkill -SEGV $$\n"),
            Self::Halfway => replace("#!/bin/sh\nprintf '{\"Version\":1,'\nkill -9 $$\n"),
            Self::NoProgram => replace("\u{7f}ELF of another machine"),
            Self::Missing => fs::remove_file(&program).expect("the program"),
            Self::Swallowed | Self::SwallowedSpent => {
                ["oidc.", "portal."].into_iter().for_each(|host| site.cloud.weather.swallow(host));
            }
            Self::Mute => site.cloud.weather.always("portal.", Disturbance::LateRequest(FOREVER)),
            Self::Closed => site.cloud.weather.close("portal."),
        }
    }

    /// What the person has to be told.
    fn way_out(self) -> &'static str {
        match self {
            _ if Self::SIGN_IN.contains(&self) => SIGN_IN,
            _ if Self::PROGRAM.contains(&self) => INSTALL,
            _ => NETWORK,
        }
    }
}

/// The program that the settings name, as the test sees it.
fn program(site: &Site, home: &Home, scope: &str) -> PathBuf {
    match scope {
        "managed" => site.outside("/var/lib/genkan/bin/genkan"),
        _ => home.path().join(".local/state/genkan/bin/genkan"),
    }
}

/// Whatever was signed, was signed with the keys that nobody accepts, and nothing of the stranger's went anywhere.
#[track_caller]
fn nobody_signed(case: &str, site: &Site) {
    let log = site.log();
    let signed = log.requests().into_iter().filter(|entry| entry.request.header("authorization").is_some());
    for entry in signed {
        let own = entry.request.contains("Credential=ASIAGENKANSIGNEDOUT0/");
        assert!(own && entry.status == 403 && entry.signer.is_none(), "{case}: {entry}\n{log}");
    }
    let told = log.told(&[BEARER.to_owned(), stranger().access_key].into());
    assert!(told.is_empty(), "{case}: {told:?}\n{log}");
}

fn stops_and_says_so(scope: &str, shell: Shell, broken: &[Broken]) {
    for broken in broken {
        let case = format!("{scope} {shell:?} {broken:?}");
        let Some(site) = Site::open(scenario(absent)) else { return };
        let home = home(&site, scope);
        broken.befall(&site, &home, scope);
        let run = shell.before(site.claude(&home)).args(["-p", "hi"]).deadline(PATIENCE).run();
        assert!(run.code.is_some() && run.stdout.contains(broken.way_out()), "{case}: {run:?}\n{}", site.log());
        assert_eq!((asked(&site), site.log().answers()), ((0, 0), 0), "{case}");
        nobody_signed(&case, &site);
    }
}

#[test]
fn signed_out_a_prompt_is_stopped() {
    SCOPES.into_iter().for_each(|scope| stops_and_says_so(scope, Shell::Clean, &Broken::SIGN_IN));
}

#[test]
fn without_a_program_that_works_a_prompt_is_stopped() {
    SCOPES.into_iter().for_each(|scope| stops_and_says_so(scope, Shell::Clean, &Broken::PROGRAM));
}

#[test]
fn in_user_scope_without_a_way_to_the_sign_in_a_prompt_is_stopped() {
    stops_and_says_so("user", Shell::Clean, &Broken::NETWORK);
}

#[test]
fn in_managed_scope_without_a_way_to_the_sign_in_a_prompt_is_stopped() {
    stops_and_says_so("managed", Shell::Clean, &Broken::NETWORK);
}

#[test]
fn beside_a_shells_bearer_token() {
    ["user", "managed"]
        .into_iter()
        .for_each(|scope| stops_and_says_so(scope, Shell::Bearer, &[Broken::Revoked, Broken::Missing]));
}

#[test]
fn beside_a_shells_keys() {
    ["user", "managed"]
        .into_iter()
        .for_each(|scope| stops_and_says_so(scope, Shell::Keys, &[Broken::Revoked, Broken::Missing]));
}

#[test]
fn beside_a_shells_profile() {
    ["user", "managed"]
        .into_iter()
        .for_each(|scope| stops_and_says_so(scope, Shell::Profile, &[Broken::Revoked, Broken::Missing]));
}

/// The identity of the session signs, whoever else could.
#[test]
fn signed_in_nobody_else_signs_either() {
    for scope in SCOPES {
        for shell in [Shell::Clean, Shell::Bearer, Shell::Keys, Shell::Profile] {
            let Some(site) = Site::open(scenario(absent)) else { return };
            let home = home_signed_in(&site, scope);
            let run = shell.before(site.claude(&home)).args(["-p", "hi"]).run();
            let log = site.log();
            assert_eq!((run.code, log.answers()), (Some(0), 1), "{scope} {shell:?}: {run:?}\n{log}");
            only_the_worker_signed(&site);
            assert!(log.told(&[BEARER.to_owned()].into()).is_empty(), "{scope} {shell:?}\n{log}");
        }
    }
}

#[test]
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
            let run = site.claude(&home).args(["-p", "hi"]).deadline(PATIENCE).run();
            assert!(run.stdout.contains(SIGN_IN), "{scope} {sign_in}: {run:?}\n{}", site.log());
            log_in(&site, &home);
            let run = site.claude(&home).args(["-p", "hi"]).deadline(PATIENCE).run();
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
    nobody_signed("signed out", &site);
    log_in(&site, &home);
    tty.keys("\r").wait_for("The stand-in heard you.");
    assert_eq!(asked(&site), (1, 0), "{}", site.log());
}

fn log_in(site: &Site, home: &Home) {
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
            .filter(|(name, _)| *name != "AWS_REGION")
            .collect();
        assert!(found.is_empty(), "{scope}: {found:?}");
        only_the_worker_signed(&site);
        assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{scope}: {log}");
    }
}

/// Bedrock doesn't answer either; without a terminal the client waits eight seconds for its list before it asks the hook.
#[test]
fn without_a_terminal_a_network_that_swallows_everything_is_named() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home_signed_in(&site, "user");
    site.cloud.weather.swallow("");
    let run = site.claude(&home).args(["-p", "hi"]).deadline(PATIENCE).run();
    assert!(run.stdout.contains(NETWORK), "{run:?}\n{}", site.log());
}

#[test]
fn at_a_terminal_a_network_that_swallows_everything_is_named_and_once_it_is_back_the_prompt_works() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home_signed_in(&site, "user");
    settle(&home);
    site.cloud.weather.swallow("");
    let mut tty = site.claude(&home).tty();
    tty.wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r").wait_for("Look at the network (VPN, proxy)");
    site.cloud.weather.clear();
    // For so long genkan believes that nobody answers.
    std::thread::sleep(Duration::from_secs(10));
    tty.keys("\r").wait_for("The stand-in heard you.");
    assert_eq!(asked(&site), (0, 0), "{}", site.log());
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
