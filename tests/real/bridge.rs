//! `genkan bridge`: a container, played by another home at the same site that has the socket alone, works with the
//! sign-in of its host.

use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use nix::sys::signal::Signal;
use serde_json::Value;

use super::Need;
use super::launch::Run;
use super::office::only_the_worker_signed;
use super::prepared::genkan;
use super::running::Running;
use super::worker::{DISPLAY, Worker, absent};
use crate::cloud::{Instance, Person};
use crate::home::Home;
use crate::readable;

const NEEDS: &[Need] = &[Need::Aws(2, 9), Need::Curl];

/// The host's bridge, listening.
fn bridge(worker: &Worker) -> (Running<'_>, String) {
    let socket = worker.home.path().join("run/genkan.sock").display().to_string();
    let bridge = worker.genkan(&["bridge", "--socket", &socket]).env(DISPLAY.0, DISPLAY.1);
    let mut bridge = bridge.deadline(Duration::from_secs(120)).start();
    bridge.wait_for_words("containers are served");
    (bridge, socket)
}

/// A home that knows the socket, and nothing of the sign-in.
fn container(worker: &Worker, socket: &str) -> Home {
    let home = Home::new();
    let asks = format!("curl -sSf --unix-socket {socket}");
    home.write(
        ".aws/config",
        &format!("[profile claude-code]\nregion = ap-northeast-1\ncredential_process = {asks} genkan/credentials\n"),
    );
    let authority = format!("network.ca_bundle={}", worker.site.authority().display());
    let refresh = format!("aws.refresh_command={asks} -X POST genkan/refresh");
    genkan(&worker.site, &home, &["setup", "--non-interactive", "--set", &authority, "--set", &refresh]);
    home
}

fn curl(worker: &Worker, home: &Home, socket: &str, args: &[&str]) -> Run {
    let args = [&["-sS", "-w", " %{http_code}", "--unix-socket", socket], args].concat();
    worker.site.command("curl", home).args(args).run()
}

#[test]
fn a_container_works_with_the_sign_in_of_its_host_and_holds_none_of_it() {
    let Some(worker) = Worker::new(NEEDS, |_| (), &[]) else { return };
    worker.signed_in(0);
    let (bridge, socket) = bridge(&worker);
    let mode = std::fs::metadata(&socket).expect("the socket").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let home = container(&worker, &socket);

    let aws = worker.site.aws(&home).args(["sts", "get-caller-identity", "--profile", "claude-code"]).run();
    let who: Value = serde_json::from_str(&aws.stdout).unwrap_or_else(|_| panic!("{aws:?}\n{}", worker.log()));
    assert!(who["Arn"].as_str().is_some_and(|arn| arn.contains("ClaudeCodeUser")), "{who}");
    let claude = || worker.site.claude(&home).env("AWS_PROFILE", "claude-code");
    let prompt = || claude().args(["-p", "hi"]).deadline(Duration::from_secs(60)).run();
    let run = prompt();
    assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", worker.log());
    // The sign-in's tokens are renewed on the host, for whoever asks.
    worker.site.cloud.directory.expire_access_tokens();
    let run = prompt();
    assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{run:?}\n{}", worker.log());
    only_the_worker_signed(&worker.site);
    let held = readable::holding(home.path(), worker.secrets().iter().map(String::as_str));
    assert!(held.is_empty(), "the container holds secrets of the sign-in in {held:?}");

    let second = worker.run(&["bridge", "--socket", &socket]);
    assert!(second.code == Some(1) && second.stderr.contains("GK-BRG-001"), "{second:?}");
    bridge.signal(Signal::SIGINT);
    let ended = bridge.wait();
    assert_eq!(ended.code, Some(130), "{ended:?}");
    worker.tells_nothing(&ended.stderr);
    assert!(!std::path::Path::new(&socket).exists(), "the socket goes with its program");
}

/// The container's client asks for a sign-in, and it is made on the host: one tab there, and nothing said to the container.
#[test]
fn a_sign_in_is_asked_for_in_a_container_and_made_on_its_host() {
    let Some(worker) = Worker::new(NEEDS, |_| (), &["aws.sign_in=device"]) else { return };
    let (bridge, socket) = bridge(&worker);
    let home = container(&worker, &socket);
    let refused = curl(&worker, &home, &socket, &["genkan/credentials"]);
    assert!(refused.stdout.ends_with(" 503") && refused.stdout.contains("GK-"), "{refused:?}");
    let signed_in = curl(&worker, &home, &socket, &["-X", "POST", "genkan/refresh"]);
    assert_eq!(signed_in.stdout, "signed in on the host\n 200", "{}", worker.log());
    let given = curl(&worker, &home, &socket, &["genkan/credentials"]);
    assert!(given.stdout.contains("\"AccessKeyId\"") && given.stdout.ends_with(" 200"), "{}", worker.log());
    for (args, status) in [
        (&["genkan/token"][..], " 404"),
        (&["genkan/etc/passwd"], " 404"),
        (&["genkan/refresh"], " 405"),
        (&["-X", "POST", "genkan/credentials"], " 405"),
    ] {
        let refused = curl(&worker, &home, &socket, args).stdout;
        let offered = "this bridge answers: GET /credentials, POST /refresh\n";
        assert_eq!(refused, format!("{offered}{status}"), "{args:?}");
    }
    bridge.signal(Signal::SIGINT);
    let ended = bridge.wait();
    assert!(ended.stdout.contains("https://"), "the page and the code are for the host's person: {ended:?}");
    worker.tells_nothing(&ended.stderr);
}

/// What went wrong stands on the host once, and its container is told where to look.
#[test]
fn a_sign_in_that_is_declined_is_told_on_both_sides() {
    let refuses = |instance: &mut Instance| instance.person = Person::Refuses;
    let Some(worker) = Worker::new(NEEDS, refuses, &["aws.sign_in=device"]) else { return };
    let (bridge, socket) = bridge(&worker);
    let told = curl(&worker, &Home::new(), &socket, &["-X", "POST", "genkan/refresh"]);
    assert_eq!(told.stdout, "nobody signed in: see what genkan bridge says on the host\n 503", "{}", worker.log());
    bridge.signal(Signal::SIGINT);
    let ended = bridge.wait();
    assert!(ended.stderr.contains("/refresh: refused: nobody signed in\n"), "{ended:?}");
    assert_eq!(ended.stderr.matches("GK-SSO-").count(), 1, "{ended:?}");
}

/// Containers that need a sign-in at the same time are one person's: one tab, and all of them work.
#[test]
fn containers_that_ask_at_once_open_one_tab() {
    let Some(worker) = Worker::new(NEEDS, |_| (), &[]) else { return };
    let (_bridge, socket) = bridge(&worker);
    worker.site.browser.follows();
    let homes = [Home::new(), Home::new(), Home::new()];
    let args = ["-sS", "--unix-socket", &socket, "-X", "POST", "genkan/refresh"];
    let asking = homes.each_ref().map(|home| worker.site.command("curl", home).args(args).start());
    for run in asking.map(Running::wait) {
        assert_eq!(run.stdout, "signed in on the host\n", "{run:?}\n{}", worker.log());
    }
    assert_eq!(worker.site.browser.tabs().len(), 1, "{}", worker.log());
}

/// Somebody who never answers gets the container an error, and a silent visitor holds up nobody.
#[test]
fn who_sends_nothing_is_left_and_others_are_served() {
    let Some(worker) = Worker::new(NEEDS, absent, &[]) else { return };
    worker.signed_in(0);
    let (_bridge, socket) = bridge(&worker);
    let silent: Vec<_> = (0..8).map(|_| std::os::unix::net::UnixStream::connect(&socket).expect("let in")).collect();
    let home = Home::new();
    let given = curl(&worker, &home, &socket, &["genkan/credentials"]);
    assert!(given.stdout.ends_with(" 200"), "{}", worker.log());
    drop(silent);
}
