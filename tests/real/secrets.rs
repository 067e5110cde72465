//! No secret in any output, error, argument or open file: every verb, with every injected fault, and with everything
//! answered that can be. Each run of a [`Worker`] is held against the same property; here is what the others don't come by.

use std::collections::BTreeSet;
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::Need;
use super::worker::{REFRESH, Worker, absent};
use crate::cloud::request::{Refusal, Response};
use crate::cloud::{Asked, Disturbance, token_file};

const VERBS: [&[&str]; 6] = [
    &["logout", "--all"],
    &["login", "--device", "--verbose"],
    REFRESH,
    &["status", "--json"],
    &["status", "--verbose"],
    &["logout"],
];

/// The command lines of every process, as anybody on the machine can see them while `act` goes on.
pub(super) fn seen_while(act: impl FnOnce()) -> BTreeSet<String> {
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut seen = BTreeSet::new();
            while !over.load(Ordering::Relaxed) {
                for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
                    seen.extend(
                        fs::read(process.path().join("cmdline"))
                            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
                    );
                }
            }
            seen
        });
        act();
        over.store(true, Ordering::Relaxed);
        watch.join().expect("the watch")
    })
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn nobody_sees_a_secret_in_the_list_of_processes() {
    let Some(worker) = Worker::new(&[Need::Curl], |_| (), &[]) else { return };
    worker.site.browser.follows();
    // Each of them is there for long enough to be looked at.
    worker.site.cloud.faults.always("", Disturbance::LateAnswer(Duration::from_millis(300)));
    let seen = seen_while(|| {
        let run = worker.done(worker.refresh().start());
        assert_eq!((run.code, worker.log().granted(Asked::TokenByCode)), (Some(0), 1), "{run:?}\n{}", worker.log());
        assert_eq!(worker.credentials().code, Some(0));
        worker.site.cloud.directory.expire_access_tokens();
        fs::remove_dir_all(worker.home.path().join(".cache/genkan")).expect("the cache of keys");
        assert_eq!(worker.credentials().code, Some(0));
        for verb in VERBS {
            assert_eq!(worker.run(verb).code, Some(0), "{verb:?}\n{}", worker.log());
        }
    });
    for verb in ["\0refresh\0", "\0credentials\0", "\0login\0", "\0logout\0"] {
        assert!(seen.iter().any(|line| line.contains(verb)), "nobody looked in time");
    }
    let seen: Vec<_> = seen.into_iter().chain(worker.site.browser.tabs()).collect();
    worker.tells_nothing(&seen.join("\n"));
    let log = worker.log();
    assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::TokenByDevice)), (1, 1), "{log}");
}

/// What waits for a person is nobody else's: neither the code that redeems it nor the number that the browser is
/// recognised by.
#[test]
fn what_waits_for_a_person_is_for_them_alone() {
    for (fact, members) in [("aws.sign_in=device", &["device_code"][..]), ("aws.sign_in=browser", &["verifier"])] {
        let Some(worker) = Worker::new(&[], absent, &[fact]) else { return };
        let mut refresh = worker.refresh().start();
        let said = refresh.wait_for("Waiting until");
        worker.nothing_lies_open();
        let folder = worker.home.path().join(".local/state/genkan/sessions");
        let pending = fs::read_dir(folder)
            .expect("a folder")
            .flatten()
            .find(|entry| entry.path().extension().is_some_and(|kind| kind == "pending"));
        let pending: serde_json::Value =
            serde_json::from_slice(&fs::read(pending.expect("a file").path()).expect("a file")).expect("JSON");
        for member in members {
            let secret = pending["pending"]["answer"][member].as_str().expect("a secret");
            let status = worker.run(&["status", "--json", "--verbose"]);
            assert!(!said.contains(secret) && !status.stdout.contains(secret), "{member}");
        }
    }
}

/// Whatever stands between may answer what it was sent; AWS itself does so to a signature that it refuses.
#[test]
fn what_is_echoed_is_not_passed_on() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    // A place, and how old a sign-in is that leads there.
    for (place, hours) in [
        ("oidc.ap-northeast-1.amazonaws.com/token", 2),
        ("oidc.ap-northeast-1.amazonaws.com/device_authorization", 9),
        ("portal.", 0),
        ("sts.", 0),
    ] {
        worker.signed_in(hours);
        let echo = worker.secrets().into_iter().collect::<Vec<_>>().join(" ");
        let json = serde_json::json!({ "error": echo, "error_description": echo, "message": echo }).to_string();
        let refusal = |code: &'static str| Refusal::new(403, code, echo.clone());
        for answer in [
            match &place[..4] {
                "oidc" => Refusal::oauth("InvalidRequestException", echo.clone()).oidc(),
                "port" => refusal("ForbiddenException").portal(),
                _ => refusal("SignatureDoesNotMatch").xml(),
            },
            Response::new(400, "application/json", json.clone()),
            Response::new(403, "text/html", echo.clone()),
            Response::new(200, "application/json", echo.clone()),
        ] {
            worker.site.cloud.faults.always(place, Disturbance::Instead(answer));
            worker.run(REFRESH);
            worker.run(&["status", "--json"]);
            worker.credentials();
            worker.site.cloud.faults.clear();
        }
    }
    worker.signed_in(0);
    assert_eq!(worker.run(&["logout"]).code, Some(0));
}

/// Files of the cache that were torn, or say something else, are named without what stands in them.
#[test]
#[ignore = "long: .ci/run runs it"]
fn what_cannot_be_read_is_not_quoted() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    let whole = worker.signed_in(0).file();
    let half = &whole[..whole.len() - 20];
    for text in [
        half,
        &whole.replace("\"accessToken\":", "\"accessToken\":["),
        &whole.replace("expiresAt", "expires"),
        &format!("{whole}{whole}"),
    ] {
        worker.caches("acme", text);
        for verb in [&["status"][..], &["status", "--json"], &["logout", "--all"]] {
            let run = worker.run(verb);
            assert!(run.code.is_some(), "{run:?}");
        }
        worker.credentials();
    }
    assert!(worker.home.path().join(token_file("acme")).exists(), "what isn't understood is nobody's to delete");
}
