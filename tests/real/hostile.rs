//! What programs call, in a hostile project folder: nothing is given to it, and nothing of it is started.

use std::collections::BTreeSet;
use std::io::Read;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::Need;
use super::folder::Folder;
use super::worker::{Worker, absent};
use crate::cloud::{Asked, token_file};

/// Whoever was told a secret is AWS, in the region of the session.
#[track_caller]
fn only_aws_was_told(case: &str, worker: &Worker) {
    let log = worker.log();
    let told = log.told(&worker.site.cloud.directory.secrets());
    let is_aws = |host: &String| {
        ["oidc.", "portal.sso.", "sts."].iter().any(|service| *host == format!("{service}ap-northeast-1.amazonaws.com"))
    };
    assert!(told.iter().all(is_aws), "{case}: {told:?}\n{log}");
    assert!(!log.hosts().iter().any(|host| host.contains("evil")), "{case}: nobody even asked for the name: {log}");
}

#[test]
fn its_variables_change_nothing_for_what_programs_call() {
    for (case, hours) in [("signed in", Some(0)), ("to be renewed", Some(2))] {
        let Some(worker) = Worker::new(&[], absent, &[]) else { return };
        let folder = Folder::at(&worker.home);
        hours.map(|hours| worker.signed_in(hours));
        for verb in ["guard", "refresh", "credentials --format claude", "credentials --format process", "guard"] {
            let case = format!("{case}: {verb}");
            let words = verb.split(' ').chain(["--profile", "bedrock-jp"]);
            let run = folder.before(worker.genkan(&[])).args(words).run();
            assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{case}: {run:?}\n{}", worker.log());
            match verb.strip_prefix("credentials") {
                Some(_) => {
                    let keys: Value = serde_json::from_str(&run.stdout).expect("one document");
                    let key = keys["AccessKeyId"].as_str().unwrap_or_default();
                    assert!(key.starts_with("ASIA") && !key.contains("GENKAN"), "{case}: {key}\n{}", worker.log());
                }
                // What it is started with leads elsewhere, and that is all it says.
                None if verb == "guard" => assert!(run.stdout.contains("(GK-GRD-00"), "{case}: {run:?}"),
                None => assert_eq!(run.stdout, "", "{case}"),
            }
            folder.is_untouched(&case);
        }
        only_aws_was_told(case, &worker);
        let renewed = usize::from(hours == Some(2));
        let log = worker.log();
        assert_eq!(
            (log.granted(Asked::TokenByRefresh), log.granted(Asked::DeviceAuthorization)),
            (renewed, 0),
            "{log}"
        );
    }
}

/// Its `BROWSER`, `PATH` and `xdg-open` invite; the tab is opened by the system's.
#[test]
fn signed_out_the_one_tab_is_opened_by_a_program_of_the_systems() {
    let Some(worker) = Worker::new(&[Need::Curl], |_| (), &[]) else { return };
    let folder = Folder::at(&worker.home);
    worker.site.browser.follows();
    let run = worker.done(folder.before(worker.refresh()).start());
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{run:?}\n{}", worker.log());
    let tabs = worker.site.browser.tabs();
    assert!(tabs.len() == 1 && tabs[0].starts_with("https://oidc.ap-northeast-1.amazonaws.com/authorize?"), "{tabs:?}");
    assert!(worker.cached("acme").is_some(), "it is signed in at home");
    folder.is_untouched("refresh");
    only_aws_was_told("refresh", &worker);
}

/// A proxy may be one of the place that a machine is at; it learns a host's name, and an endpoint on this machine
/// isn't asked through it.
#[test]
fn a_proxy_that_it_names_learns_no_secret() {
    let Some(worker) = Worker::new(&[], absent, &[]) else { return };
    let tokens = worker.signed_in(2);
    let heard = listen(&worker);
    let names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    for endpoint in ["", "http://127.0.0.1:9"] {
        for verb in ["refresh", "credentials"] {
            let launch = worker.genkan(&[verb, "--profile", "bedrock-jp"]).env("AWS_ENDPOINT_URL", endpoint);
            let launch = names.into_iter().fold(launch, |launch, name| launch.env(name, "http://evil.example:3128"));
            let run = worker.done(launch.start());
            assert_eq!(run.code, Some(4), "{verb}: {run:?}");
        }
        let heard = String::from_utf8_lossy(&heard.lock().expect("the bytes")).into_owned();
        worker.tells_nothing(&heard);
        let asked: BTreeSet<_> = heard.lines().filter(|line| line.contains(" HTTP/1.1")).collect();
        assert_eq!(asked, ["CONNECT oidc.ap-northeast-1.amazonaws.com:443 HTTP/1.1"].into(), "{heard}");
    }
    assert_eq!(worker.home.read(&token_file("acme")), Some(tokens.file()), "and costs no token");
}

/// Writes down whatever is sent to port 3128 of the site, and answers nothing.
fn listen(worker: &Worker) -> Arc<Mutex<Vec<u8>>> {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&heard);
    worker.site.namespace.inside(move || {
        let listener = TcpListener::bind("127.0.0.1:3128").expect("the port");
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
                    head.extend(byte);
                }
                log.lock().expect("the bytes").extend(head);
            }
        });
    });
    heard
}

#[test]
fn a_home_that_is_no_whole_path_is_none() {
    let Some(worker) = Worker::new(&[], absent, &[]) else { return };
    let folder = Folder::at(&worker.home);
    for verb in ["refresh", "guard", "credentials"] {
        for home in [".", "../project"] {
            let run = worker.genkan(&[verb, "--profile", "bedrock-jp"]).env("HOME", home).run();
            folder.is_untouched(&format!("{verb} in {home}: {run:?}"));
            // The guard judges by the account's own home. A hook's 2 would be a refusal.
            let (code, is_none) = if verb == "guard" { (1, false) } else { (2, true) };
            let is_said = run.stderr.contains("GK-SYS-001");
            assert!(run.code == Some(code) && is_said == is_none, "{verb} in {home}: {run:?}");
        }
    }
    assert_eq!(worker.log().requests().len(), 0, "{}", worker.log());
}
