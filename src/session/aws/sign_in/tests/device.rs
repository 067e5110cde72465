//! With a code.

use super::*;
use crate::world::files::{Access, replace};
use crate::world::ui::Colour;

#[test]
fn a_hook_shows_address_and_code_opens_one_tab_and_waits_for_the_person() {
    let mut bench = Bench::new(device(vec![no("authorization_pending"), granted()]));
    let Ok(Some((client, granted))) = bench.call(DEVICE, HOOK, 90) else { panic!() };
    assert_eq!((client.id.as_str(), granted.access.as_str()), ("client-kept", "secret-access"));
    assert_eq!(bench.service.asked(), ["/device_authorization", "/token", "/token"]);
    assert_eq!(bench.service.bodies("/token")[0]["deviceCode"], "secret-device-1");
    insta::assert_snapshot!(bench.hook_heard(), @r"
    ACME: sign in to AWS; Claude Code is waiting
    https://acme.awsapps.com/start/#/device?user_code=CODE-1
    Code CODE-1. Continue only if the page shows the same.
    A tab was opened. Waiting until 10:33.
    ");
    assert_eq!(bench.tabs(), [format!("{PORTAL}?user_code=CODE-1")]);
    assert!(bench.pending().is_none());
}

#[test]
fn a_person_reads_it_on_standard_error_in_japanese_with_a_picture_where_it_can_be_shown() {
    for (colour, height, width, drawn) in [
        (Colour::Always, 40, 80, true),
        (Colour::Never, 40, 80, false),
        (Colour::Always, 40, 40, false),
        // It would push the address and the code off the screen.
        (Colour::Always, 24, 80, false),
    ] {
        let mut bench = Bench::new(device(vec![granted()]));
        bench.world.ui.lang = Lang::Ja;
        bench.world.ui.set_colour(colour);
        (bench.world.ui.height, bench.world.ui.width) = (height, width);
        bench.asking.options.no_browser = true;
        bench.call(DEVICE, PERSON, 90).unwrap();
        let (out, err) = bench.world.ui.said();
        assert_eq!(out, "", "data stays clean");
        assert!(err.contains("コード CODE-1。") && err.contains("10:33 まで待ちます"), "{err}");
        assert_eq!(err.contains('█'), drawn, "{colour:?} {height} {width}");
        assert!(err.rfind('█') < err.rfind("https://"), "the address and the code come last: {err}");
        assert!(bench.tabs().is_empty());
    }
    let mut bench = Bench::new(device(vec![granted()]));
    bench.world.ui.set_colour(Colour::Always);
    bench.call(DEVICE, HOOK, 90).unwrap();
    assert!(!bench.hook_heard().contains('█'), "a panel is no terminal");
}

#[test]
fn a_call_that_was_killed_is_followed_by_one_that_goes_on_with_its_code_and_its_tab() {
    let mut bench = Bench::new(device(vec![no("authorization_pending"), no("authorization_pending"), granted()]));
    let fault = bench.call(DEVICE, HOOK, 1).err().unwrap();
    assert_eq!(fault.code().id, "GK-SSO-002");
    assert!(fault.hints(Lang::En)[0].contains(&format!("this address is valid until 10:42: {PORTAL}")));
    assert_eq!(*bench.left_behind.borrow(), std::fs::read(bench.path()).unwrap());
    let shown = bench.pending().unwrap();
    assert_eq!((shown.code(), shown.opened, shown.holder), (Some("CODE-1"), true, std::process::id()));
    bench.call(DEVICE, HOOK, 90).unwrap();
    assert_eq!(bench.service.bodies("/device_authorization").len(), 1);
    let codes: Vec<_> = bench.service.bodies("/token").iter().map(|body| body["deviceCode"].clone()).collect();
    assert!(codes.iter().all(|code| code == "secret-device-1"), "{codes:?}");
    assert_eq!(bench.tabs().len(), 1);
    assert!(bench.hook_heard().ends_with("A tab was opened at 10:32. Waiting until 10:33.\n"));
}

#[test]
fn a_tab_that_nobody_answered_is_the_hooks_last_until_a_person_signs_in() {
    let mut bench = Bench::new(device(vec![no("authorization_pending")]));
    let later = |bench: &mut Bench| {
        bench.world.clock = Clock::Fixed(bench.world.now() + jiff::SignedDuration::from_mins(11));
    };
    for tabs in [1, 1, 1] {
        assert_eq!(id(bench.call(DEVICE, HOOK, 1)), "GK-SSO-002");
        assert_eq!(bench.tabs().len(), tabs);
        later(&mut bench);
    }
    assert!(bench.hook_heard().contains("The last tab was not used, so no new one is opened"));
    assert_eq!(bench.service.bodies("/device_authorization").len(), 3, "the address is a new one each time");
    assert_eq!(id(bench.call(DEVICE, PERSON, 1)), "GK-SSO-002");
    assert_eq!(bench.tabs().len(), 2, "a person asked for it");
    later(&mut bench);
    assert_eq!(id(bench.call(DEVICE, HOOK, 1)), "GK-SSO-002");
    assert_eq!(bench.tabs().len(), 2, "the person's tab stayed unanswered as well");
}

#[test]
fn a_no_is_final_and_leaves_nothing_secret() {
    let mut bench = Bench::new(device(vec![no("access_denied")]));
    assert_eq!(id(bench.call(DEVICE, HOOK, 90)), "GK-SSO-003");
    let kept = std::fs::read_to_string(bench.path()).unwrap();
    assert_eq!(kept, r#"{"pending":null,"quiet":true}"#);
    assert_eq!(id(bench.call(DEVICE, HOOK, 90)), "GK-SSO-003");
    assert_eq!(bench.tabs().len(), 1, "who said no is not asked again by a tab");
}

#[test]
fn a_code_that_is_too_old_is_replaced_and_said_without_another_tab() {
    let mut bench = Bench::new(device(vec![no("expired_token"), granted()]));
    bench.call(DEVICE, HOOK, 90).unwrap();
    assert_eq!(bench.tabs().len(), 1);
    insta::assert_snapshot!(bench.hook_heard(), @r"
    ACME: sign in to AWS; Claude Code is waiting
    https://acme.awsapps.com/start/#/device?user_code=CODE-1
    Code CODE-1. Continue only if the page shows the same.
    A tab was opened. Waiting until 10:33.
    ACME: the address has expired; use this one
    https://acme.awsapps.com/start/#/device?user_code=CODE-2
    Code CODE-2. Continue only if the page shows the same.
    The last tab was not used, so no new one is opened: open the address yourself. Waiting until 10:33.
    ");
    let mut bench = Bench::new(device(vec![no("expired_token")]));
    assert_eq!(id(bench.call(DEVICE, HOOK, 90)), "GK-SSO-002", "a service whose codes never live");
    assert_eq!(bench.service.bodies("/device_authorization").len(), 3);
}

#[test]
fn a_service_that_asks_to_wait_is_waited_for() {
    let mut bench = Bench::new(device(vec![no("slow_down"), granted()]));
    assert_eq!(id(bench.call(DEVICE, HOOK, 4)), "GK-SSO-002");
    assert_eq!(bench.service.bodies("/token").len(), 1, "the interval has grown by five seconds");
}

#[test]
fn a_network_that_is_away_for_a_moment_is_waited_out_and_named_where_it_stays_away() {
    let portal = || (200, json!("<html>Sign in to the network</html>"));
    let mut bench = Bench::new(device(vec![portal(), portal(), granted()]));
    bench.call(DEVICE, HOOK, 90).unwrap();
    let mut bench = Bench::new(device(vec![no("authorization_pending"), portal()]));
    assert_eq!(id(bench.call(DEVICE, HOOK, 4)), "GK-AWS-009");
    assert!(bench.pending().is_some(), "the person may have answered all the same");
}

#[test]
fn a_registration_that_the_service_forgot_is_made_anew_once() {
    let mut codes = 0;
    let mut bench = Bench::new(Box::new(move |path, body| match path {
        "/device_authorization" if body["clientId"] == "client-new" => {
            codes += 1;
            code(codes)
        }
        "/token" => granted(),
        _ => (401, json!({"error": "invalid_client"})),
    }));
    bench.call(DEVICE, HOOK, 90).unwrap();
    assert_eq!(*bench.registered.borrow(), [false, true]);
    assert_eq!(bench.tabs().len(), 1);
    let mut bench = Bench::new(Box::new(|_, _| (401, json!({"error": "invalid_client"}))));
    assert_eq!(id(bench.call(DEVICE, HOOK, 90)), "GK-SSO-006");
    assert_eq!(*bench.registered.borrow(), [false, true]);
}

#[test]
fn a_page_of_somebody_else_is_neither_shown_nor_opened() {
    let mut bench = Bench::new(Box::new(|_, _| {
        let (status, mut body) = code(1);
        body["verificationUriComplete"] = json!("https://awsapps.com.evil.example/start?user_code=CODE-1");
        (status, body)
    }));
    for person in [HOOK, PERSON] {
        assert_eq!(id(bench.call(DEVICE, person, 90)), "GK-SSO-016");
    }
    assert_eq!(bench.world.ui.said(), (String::new(), String::new()));
    assert!(bench.tabs().is_empty());
}

#[test]
fn a_page_that_has_to_be_told_the_code_is_shown_as_it_is() {
    let mut bench = Bench::new(Box::new(|path, _| match path {
        "/token" => granted(),
        _ => {
            let (status, mut body) = code(1);
            body.as_object_mut().unwrap().remove("verificationUriComplete");
            (status, body)
        }
    }));
    bench.call(DEVICE, HOOK, 90).unwrap();
    assert_eq!(bench.tabs(), [PORTAL]);
    assert!(bench.hook_heard().contains("\nCode CODE-1. "));
}

#[test]
fn somebody_elses_sign_in_ends_the_wait() {
    for wanted in [DEVICE, BROWSER] {
        let mut bench = Bench::new(device(vec![no("authorization_pending")]));
        bench.done = true;
        assert!(matches!(bench.call(wanted, HOOK, 90), Ok(None)));
        assert!(bench.pending().is_none());
    }
}

#[test]
fn without_a_place_for_the_file_only_a_persons_call_opens_a_tab() {
    for (person, tabs) in [(HOOK, 0), (PERSON, 1)] {
        let mut bench = Bench::new(device(vec![granted()]));
        replace(&bench.folder.path().join("home"), b"not a folder", None, Access::Private).unwrap();
        bench.call(DEVICE, person, 90).unwrap();
        assert_eq!(bench.tabs().len(), tabs);
    }
}

#[test]
fn a_sign_in_of_the_other_kind_or_of_another_client_is_not_taken_up() {
    let mut bench = Bench::new(device(vec![no("authorization_pending")]));
    assert_eq!(id(bench.call(BROWSER, HOOK, 1)), "GK-SSO-002");
    assert_eq!(id(bench.call(DEVICE, HOOK, 1)), "GK-SSO-002");
    assert_eq!(bench.pending().unwrap().code(), Some("CODE-1"));
    assert_eq!(bench.tabs().len(), 1, "one tab was open already");
    let path = bench.path();
    let file = PendingFile::new(&path);
    let mut record = file.load();
    record.pending.as_mut().unwrap().client = "forgotten".into();
    file.save(&record).unwrap();
    assert_eq!(id(bench.call(DEVICE, HOOK, 1)), "GK-SSO-002");
    assert_eq!(bench.pending().unwrap().code(), Some("CODE-2"));
}

#[test]
fn a_browser_that_cannot_be_started_is_said_with_the_address() {
    let mut bench = Bench::new(device(vec![granted()]));
    bench.world.vars = Vars::new([("PATH".to_owned(), "/nowhere".to_owned())]);
    bench.asking.browser = Browser::new(&bench.world, PERSON);
    bench.call(DEVICE, HOOK, 90).unwrap();
    assert!(bench.hook_heard().contains("No browser could be started: open the address yourself."));
}
