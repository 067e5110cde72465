//! `isolated` where something fails: nobody else signs, and within seconds the person is told what to do.

use std::time::Duration;

use super::Site;
use super::by_hand::settle;
use super::isolated::{SCOPES, SIGN_IN, TIMEOUT, home, home_signed_in, stranger};
use super::launch::Launch;
use super::office::{asked, only_the_worker_signed, scenario, signed_in};
use super::worker::absent;
use crate::cloud::Disturbance;
use crate::cloud::fault_injection::FOREVER;
use crate::home::Home;

const BEARER: &str = "bedrock-api-key-of-a-stranger";
const NETWORK: &str = "Check the network (VPN, proxy), then send the prompt again.";
/// The client's own words of a hook that fails, or that it can't start.
const FAILED: &str = "guard --profile bedrock-jp]: failed; blocking because onFailure is \"block\"";

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

    fn befall(self, site: &Site, home: &Home) {
        if self != Self::SignedOut {
            signed_in(site, home, if [Self::Spent, Self::SwallowedSpent].contains(&self) { 2 } else { 0 });
        }
        let replace = |text: &str| site.without_genkan(Some((text, 0o755)));
        match self {
            Self::SignedOut => {}
            Self::Revoked | Self::Spent => site.cloud.directory.revoke_sessions(),
            Self::Failing => replace("#!/bin/sh\nexit 1\n"),
            Self::Crashing => replace("#!/bin/sh\nkill -SEGV $$\n"),
            Self::Halfway => replace("#!/bin/sh\nprintf '{\"Version\":1,'\nkill -9 $$\n"),
            Self::NoProgram => replace("\u{7f}ELF of another machine"),
            Self::Missing => site.without_genkan(None),
            Self::Swallowed | Self::SwallowedSpent => {
                ["oidc.", "portal."].into_iter().for_each(|host| site.cloud.faults.swallow(host));
            }
            Self::Mute => site.cloud.faults.always("portal.", Disturbance::LateRequest(FOREVER)),
            Self::Closed => site.cloud.faults.close("portal."),
        }
    }

    /// What the person has to be told.
    fn way_out(self) -> &'static str {
        match self {
            _ if Self::SIGN_IN.contains(&self) => SIGN_IN,
            _ if Self::PROGRAM.contains(&self) => FAILED,
            _ => NETWORK,
        }
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
        broken.befall(&site, &home);
        let run = shell.before(site.claude(&home)).args(["-p", "hi"]).deadline(TIMEOUT).run();
        assert!(run.code.is_some() && run.stdout.contains(broken.way_out()), "{case}: {run:?}\n{}", site.log());
        assert_eq!((asked(&site), site.log().answers()), ((0, 0), 0), "{case}");
        nobody_signed(&case, &site);
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn signed_out_a_prompt_is_stopped() {
    SCOPES.into_iter().for_each(|scope| stops_and_says_so(scope, Shell::Clean, &Broken::SIGN_IN));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn without_a_program_that_works_a_prompt_is_stopped() {
    SCOPES.into_iter().for_each(|scope| stops_and_says_so(scope, Shell::Clean, &Broken::PROGRAM));
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn in_user_scope_without_a_way_to_the_sign_in_a_prompt_is_stopped() {
    stops_and_says_so("user", Shell::Clean, &Broken::NETWORK);
}

#[test]
fn in_managed_scope_without_a_way_to_the_sign_in_a_prompt_is_stopped() {
    stops_and_says_so("managed", Shell::Clean, &Broken::NETWORK);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn beside_a_shells_bearer_token() {
    ["user", "managed"]
        .into_iter()
        .for_each(|scope| stops_and_says_so(scope, Shell::Bearer, &[Broken::Revoked, Broken::Missing]));
}

#[test]
#[ignore = "long: .ci/run runs it"]
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
#[ignore = "long: .ci/run runs it"]
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

/// Bedrock doesn't answer either; without a terminal the client waits eight seconds for its list before it asks the hook.
#[test]
#[ignore = "long: .ci/run runs it"]
fn without_a_terminal_a_network_that_swallows_everything_is_named() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home_signed_in(&site, "user");
    site.cloud.faults.swallow("");
    let run = site.claude(&home).args(["-p", "hi"]).deadline(TIMEOUT).run();
    assert!(run.stdout.contains(NETWORK), "{run:?}\n{}", site.log());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn at_a_terminal_a_network_that_swallows_everything_is_named_and_once_it_is_back_the_prompt_works() {
    let Some(site) = Site::open(scenario(absent)) else { return };
    let home = home_signed_in(&site, "user");
    settle(&home);
    site.cloud.faults.swallow("");
    let mut tty = site.claude(&home).tty();
    tty.wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r").wait_for("Check the network (VPN, proxy)");
    site.cloud.faults.clear();
    // For so long genkan believes that nobody answers.
    std::thread::sleep(Duration::from_secs(10));
    tty.keys("\r").wait_for("The stand-in heard you.");
    assert_eq!(asked(&site), (0, 0), "{}", site.log());
}
