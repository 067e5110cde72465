//! What goes wrong between genkan and AWS: nothing that is there is lost, nobody signs in for nothing, and each failure
//! has its own sentence.

use super::Need;
use super::launch::Run;
use super::office::{ROLE, START, TOKEN};
use super::worker::{REFRESH, Worker};
use crate::cloud::fault_injection::FOREVER;
use crate::cloud::request::{Refusal, Response};
use crate::cloud::{Asked, Disturbance, Grant, Identity, token_file};

const PORTAL: &str = "portal.sso.ap-northeast-1.amazonaws.com/federation/credentials";

/// Runs the hook, which has to fail with this exit code and this code of the catalogue, in both languages.
#[track_caller]
fn fails(worker: &Worker, exit: i32, code: &str) -> Run {
    let japanese = worker.run(&[REFRESH, &["--lang", "ja"]].concat());
    let run = worker.run(REFRESH);
    for (run, word) in [(&run, "error: "), (&japanese, "エラー: ")] {
        let first = run.stderr.lines().next().unwrap_or_default();
        let sentence = first.strip_prefix(word).and_then(|rest| rest.strip_suffix(code)).unwrap_or_default();
        assert!(run.code == Some(exit) && sentence.trim().len() > 10, "{exit} {code}: {run:?}\n{}", worker.log());
    }
    run
}

/// Nothing was started for which a person is needed.
#[track_caller]
fn nobody_was_asked(worker: &Worker) {
    let log = worker.log();
    let started = (log.granted(Asked::DeviceAuthorization), log.granted(Asked::Client));
    assert_eq!((started, worker.site.browser.tabs().len()), ((0, 0), 0), "{log}");
}

fn oidc(code: &'static str) -> Disturbance {
    Disturbance::Instead(Refusal::oauth(code, "said so").oidc())
}

#[test]
fn an_answer_that_is_lost_costs_nothing_that_is_here() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    let tokens = worker.signed_in(2);
    worker.site.cloud.faults.next(1, TOKEN, Disturbance::Lost);
    let run = worker.run(REFRESH);
    assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-015"), "{run:?}");
    assert_eq!(worker.home.read(&token_file("acme")), Some(tokens.file()));
    assert_eq!(worker.log().granted(Asked::TokenByRefresh), 1, "the service has rotated it: {}", worker.log());
    nobody_was_asked(&worker);
    // That the token is spent the service says itself, and only then somebody signs in.
    let run = worker.run(REFRESH);
    assert_eq!((run.code, worker.log().granted(Asked::DeviceAuthorization)), (Some(0), 1), "{run:?}");
}

/// A new token that isn't taken is renewed once more, by whichever process; then a person signs in, and nobody renews.
#[test]
fn tokens_that_the_portal_never_takes_are_not_renewed_for_ever() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    let refusal = Refusal::new(401, "UnauthorizedException", "Session token not found or invalid");
    worker.site.cloud.faults.always(PORTAL, Disturbance::Instead(refusal.portal()));
    for _ in 0..3 {
        let run = worker.credentials();
        assert!(run.code == Some(3) && run.stderr.contains("GK-SSO-001"), "{run:?}\n{}", worker.log());
    }
    assert_eq!(worker.log().granted(Asked::TokenByRefresh), 2, "{}", worker.log());
    nobody_was_asked(&worker);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_page_in_the_way_proves_nothing_about_a_token() {
    let garbage = || Disturbance::Instead(Response::new(200, "application/json", "{\"message\":"));
    let forbidden = || Disturbance::Instead(Response::new(403, "text/html", "<h1>Blocked</h1>"));
    let unauthorized = || Disturbance::Instead(Response::new(401, "text/html", "<h1>Who are you?</h1>"));
    let pages = [Disturbance::captive_page, Disturbance::captive_redirect, garbage, forbidden, unauthorized];
    for place in [TOKEN, PORTAL] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        let tokens = worker.signed_in(if place == TOKEN { 2 } else { 0 });
        for page in pages {
            worker.site.cloud.faults.always(place, page());
            fails(&worker, 4, "GK-AWS-009");
            let run = worker.credentials();
            assert!(run.code == Some(4) && run.stderr.contains("GK-AWS-009"), "{run:?}");
            worker.site.cloud.faults.clear();
            assert_eq!(worker.home.read(&token_file("acme")), Some(tokens.file()), "{place}");
        }
        nobody_was_asked(&worker);
        let run = worker.run(REFRESH);
        assert_eq!(run.code, Some(0), "{place}: {run:?}\n{}", worker.log());
        nobody_was_asked(&worker);
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_service_that_stumbles_is_asked_again_and_one_that_lies_down_is_named() {
    let busy = || Disturbance::too_many_requests();
    for (place, what, code) in [
        (TOKEN, Disturbance::internal_error as fn() -> _, "GK-SSO-009"),
        (TOKEN, busy, "GK-SSO-010"),
        (PORTAL, Disturbance::internal_error, "GK-AWS-008"),
        (PORTAL, busy, "GK-SSO-010"),
    ] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        let tokens = worker.signed_in(if place == TOKEN { 2 } else { 0 });
        worker.site.cloud.faults.always(place, what());
        let run = worker.run(REFRESH);
        assert!(run.code == Some(4) && run.stderr.contains(code), "{place} {code}: {run:?}");
        assert_eq!(worker.log().disturbed(place), 3, "{}", worker.log());
        assert_eq!(worker.home.read(&token_file("acme")), Some(tokens.file()));
        worker.site.cloud.faults.clear();
        worker.site.cloud.faults.next(2, place, what());
        let run = worker.run(REFRESH);
        assert_eq!(run.code, Some(0), "{place} {code}: {run:?}\n{}", worker.log());
        nobody_was_asked(&worker);
    }
}

#[test]
fn what_the_token_service_says_no_to_has_a_sentence_of_its_own() {
    for (no, exit, code) in [
        ("SlowDownException", 4, "GK-SSO-010"),
        ("AccessDeniedException", 3, "GK-SSO-003"),
        ("InvalidRequestException", 2, "GK-SSO-004"),
        ("InvalidScopeException", 2, "GK-SSO-008"),
        ("UnsupportedGrantTypeException", 2, "GK-SSO-008"),
        ("NeverHeardOfException", 4, "GK-SSO-011"),
    ] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        let tokens = worker.signed_in(2);
        worker.site.cloud.faults.always(TOKEN, oidc(no));
        fails(&worker, exit, code);
        assert_eq!(worker.home.read(&token_file("acme")), Some(tokens.file()), "{no}");
        nobody_was_asked(&worker);
    }
}

#[test]
fn a_key_of_the_organisation_that_cannot_be_used_is_named() {
    let body = r#"{"error":"access_denied","error_description":"KMS","reason":"KMS_DisabledException"}"#;
    for (place, hours) in [(TOKEN, 2), ("oidc.ap-northeast-1.amazonaws.com/device_authorization", 9)] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        worker.signed_in(hours);
        let answer = Response::new(400, "application/json", body);
        worker.site.cloud.faults.always(place, Disturbance::Instead(answer));
        let run = fails(&worker, 4, "GK-SSO-005");
        assert!(run.stderr.contains("KMS_DisabledException"), "{run:?}");
        assert!(worker.site.cloud.directory.waiting().is_empty() && run.stdout.is_empty(), "{run:?}");
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_registration_that_has_ended_is_made_anew_with_its_scopes_for_one_sign_in() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    let run = worker.run(REFRESH);
    assert_eq!(run.code, Some(0), "{run:?}");
    worker.site.cloud.directory.expire_registrations();
    worker.site.cloud.directory.expire_access_tokens();
    let run = worker.run(REFRESH);
    let log = worker.log();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    assert_eq!(log.refused(Asked::TokenByRefresh), ["InvalidClientException"], "{log}");
    assert_eq!((log.granted(Asked::Client), log.granted(Asked::DeviceAuthorization)), (2, 2), "{log}");
    let registered = log.requests().into_iter().filter(|entry| entry.asked() == Some(Asked::Client));
    for entry in registered {
        assert_eq!(entry.body().expect("JSON")["scopes"], serde_json::json!(["sso:account:access"]));
    }
    assert!(worker.cached("acme").expect("a token")["refreshToken"].is_string());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_registration_that_is_never_taken_is_not_made_for_ever() {
    for (no, code) in [("InvalidClientException", "GK-SSO-006"), ("UnauthorizedClientException", "GK-SSO-007")] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        worker.site.cloud.faults.always(TOKEN, oidc(no));
        let run = worker.run(REFRESH);
        assert!(run.code == Some(4) && run.stderr.contains(code), "{run:?}");
        assert_eq!(worker.log().granted(Asked::Client), 2, "{}", worker.log());
    }
}

/// Another tool renews, and writes its file only after genkan has heard that its token is spent.
#[test]
fn a_spent_token_is_believed_only_once_the_file_says_so_too() {
    let Some(worker) = Worker::new(&[Need::Curl], |_| (), &[]) else { return };
    let tokens = worker.signed_in(2);
    let body = serde_json::json!({
        "grantType": "refresh_token",
        "clientId": tokens.client_id,
        "clientSecret": tokens.client_secret,
        "refreshToken": tokens.refresh_token,
    });
    let authority = worker.site.authority().display().to_string();
    let request = worker.home.write("request", &body.to_string());
    let data = format!("@{}", request.display());
    let flags = ["--silent", "--cacert", &authority, "--header", "content-type: application/json", "--data", &data];
    let given = worker.site.command("curl", &worker.home).args(flags).args([format!("https://{TOKEN}")]).run();
    std::fs::remove_file(request).expect("a file with secrets");
    let given: serde_json::Value = serde_json::from_str(&given.stdout).expect("a token");
    let text = |name: &str| given[name].as_str().expect("a token").to_owned();
    let expires = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(1);
    let renewed = crate::cloud::Tokens {
        access_token: text("accessToken"),
        refresh_token: Some(text("refreshToken")),
        expires,
        ..tokens
    };
    let running = worker.refresh().start();
    worker.log().wait_for("refusal", |log| log.refused(Asked::TokenByRefresh).len() == 1);
    worker.caches("acme", &renewed.file());
    let run = worker.done(running);
    assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
    assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
}

#[test]
fn a_portal_that_is_not_there_is_named_with_its_region() {
    for fact in ["aws.sso_start_url=https://other.awsapps.com/start", "aws.sso_region=us-east-1"] {
        let Some(worker) = Worker::new(&[], |_| (), &[fact]) else { return };
        let run = fails(&worker, 2, "GK-SSO-004");
        let (url, region) = if fact.contains("other") {
            ("https://other.awsapps.com/start", "ap-northeast-1")
        } else {
            (START, "us-east-1")
        };
        assert!(run.stderr.contains(url) && run.stderr.contains(region), "{run:?}");
        assert_eq!(worker.log().granted(Asked::DeviceAuthorization), 0, "{}", worker.log());
    }
}

#[test]
fn a_role_that_is_not_assigned_is_answered_with_those_that_are() {
    let others = |instance: &mut crate::cloud::Instance| {
        instance.grants = vec![
            Grant::new("ReadOnly", "worker"),
            Grant { account: "444455556666".into(), ..Grant::new("Dev", "worker") },
        ];
    };
    let Some(worker) = Worker::new(&[], others, &[]) else { return };
    worker.signed_in(0);
    let run = fails(&worker, 1, "GK-AWS-007");
    assert!(run.stderr.contains(&format!("role {ROLE} in account {}", Identity::ACCOUNT)), "{run:?}");
    assert!(run.stderr.contains("assigned to you: 111122223333 ReadOnly, 444455556666 Dev"), "{run:?}");
    nobody_was_asked(&worker);
}

#[test]
fn a_network_without_sts_costs_three_seconds_once_an_hour() {
    for silent in [true, false] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        worker.signed_in(0);
        match silent {
            true => worker.site.cloud.faults.always("sts.", Disturbance::LateRequest(FOREVER)),
            false => worker.site.cloud.faults.close("sts."),
        }
        let asked = || {
            worker
                .log()
                .events()
                .iter()
                .filter(|event| matches!(event, crate::cloud::log::Event::Name(name) if name.starts_with("sts.")))
                .count()
        };
        for (verb, names) in [(REFRESH, 1), (REFRESH, 0), (&["login"], 0)] {
            let before = asked();
            let run = worker.run(verb);
            assert_eq!(run.code, Some(0), "{run:?}\n{}", worker.log());
            assert_eq!(asked() > before, names > 0, "{verb:?}: {}", worker.log());
        }
        nobody_was_asked(&worker);
    }
}

#[test]
fn sts_refusing_is_told_apart_from_sts_forbidding_the_question() {
    for (no, exit, code) in [
        ("AccessDeniedException", 0, ""),
        ("InvalidClientTokenId", 3, "GK-AWS-004"),
        ("RequestTimeTooSkewed", 1, "GK-AWS-005"),
    ] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        worker.signed_in(0);
        worker.site.cloud.faults.always("sts.", Disturbance::Instead(Refusal::new(403, no, "said so").xml()));
        let run = worker.run(REFRESH);
        assert!(run.code == Some(exit) && run.stderr.contains(code), "{no}: {run:?}");
        nobody_was_asked(&worker);
    }
}
