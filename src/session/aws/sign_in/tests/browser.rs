//! In a browser.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::*;

/// A service that redeems one code.
fn bench() -> Bench {
    Bench::new(Box::new(|path, body| match path {
        "/token" if body["grantType"] == "authorization_code" && body["code"] == "the-code" => granted(),
        _ => no("invalid_grant"),
    }))
}

#[test]
fn a_browser_brings_a_code_that_only_the_verifier_redeems() {
    let mut bench = bench();
    let browser = bench.browser_answers("code=the-code");
    let Ok(Some(_)) = bench.call(BROWSER, HOOK, 90) else { panic!() };
    assert!(browser.join().unwrap().contains("You may close this tab"));
    let tabs = bench.tabs();
    let address = Url::parse(&tabs[0]).unwrap();
    let asked: std::collections::BTreeMap<_, _> = address.query_pairs().into_owned().collect();
    let body = &bench.service.bodies("/token")[0];
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(body["codeVerifier"].as_str().unwrap()));
    assert_eq!(asked["code_challenge"], challenge);
    assert_eq!(asked["code_challenge_method"], "S256");
    assert_eq!(body["redirectUri"], asked["redirect_uri"]);
    assert_eq!((tabs.len(), address.path()), (1, "/authorize"));
    let heard = bench.hook_heard();
    assert!(heard.contains(&tabs[0]) && heard.ends_with("A tab was opened. Waiting until 10:33.\n"), "{heard}");
}

#[test]
fn a_later_call_listens_at_the_same_port_for_the_tab_that_is_open() {
    let mut bench = bench();
    assert_eq!(id(bench.call(BROWSER, HOOK, 1)), "GK-SSO-002");
    let browser = bench.browser_answers("code=the-code");
    bench.call(BROWSER, HOOK, 90).unwrap();
    browser.join().unwrap();
    assert_eq!(bench.tabs().len(), 1);
    let heard = bench.hook_heard();
    assert_eq!(heard.matches(&bench.tabs()[0]).count(), 2, "{heard}");
    assert!(!bench.path().exists());
}

#[test]
fn where_the_port_is_gone_the_sign_in_starts_anew_without_a_second_tab() {
    let mut bench = bench();
    assert_eq!(id(bench.call(BROWSER, HOOK, 1)), "GK-SSO-002");
    let PendingFlow::Browser { port, .. } = bench.pending().unwrap().flow else { panic!() };
    let _taken = TcpListener::bind(("127.0.0.1", port)).unwrap();
    assert_eq!(id(bench.call(BROWSER, HOOK, 1)), "GK-SSO-002");
    assert!(bench.hook_heard().contains("The last tab was not used"));
    assert_eq!(bench.tabs().len(), 1);
    bench.asking.options.port = Some(port);
    assert_eq!(id(bench.call(BROWSER, PERSON, 90)), "GK-SSO-013");
}

#[test]
fn a_port_of_the_persons_is_listened_at_and_said_instead_of_a_tab() {
    let mut bench = bench();
    let (_reserved, port) = crate::world::testing::unheard_port();
    let browser = bench.browser_answers("code=the-code");
    bench.asking.options.port = Some(port);
    bench.call(BROWSER, PERSON, 90).unwrap();
    browser.join().unwrap();
    let (_, err) = bench.world.ui.said();
    assert!(err.contains(&format!("ssh -L {port}:127.0.0.1:{port}")), "{err}");
    let back = format!("http://127.0.0.1:{port}/oauth/callback");
    assert_eq!(bench.service.bodies("/token")[0]["redirectUri"], back);
}

#[test]
fn what_the_browser_was_refused_for_is_named() {
    for (query, code, page) in [
        ("error=access_denied", "GK-SSO-003", "AWS has refused the sign-in"),
        ("error=server_error%1b[2J&error_description=%1b]0;x", "GK-SSO-011", "AWS has refused the sign-in"),
        ("code=stolen", "GK-SSO-001", "genkan has received the answer"),
    ] {
        let mut bench = bench();
        let browser = bench.browser_answers(query);
        let fault = bench.call(BROWSER, HOOK, 90).err().unwrap();
        assert_eq!(fault.code().id, code);
        assert!(!fault.to_string().contains('\u{1b}'), "{fault:?}");
        assert!(browser.join().unwrap().contains(page));
        assert!(bench.pending().is_none());
    }
}
