//! The real AWS CLI signs in, works, renews and signs out at the stand-in: that shows that the stand-in is one.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::{Need, Site};
use crate::cloud::fault_injection::FOREVER;
use crate::cloud::{Asked, Disturbance, Grant, Identity, Instance, Person, Scenario, token_file};
use crate::home::Home;

const START: &str = "https://acme.awsapps.com/start";
const TOKEN: &str = "oidc.ap-northeast-1.amazonaws.com/token";
const DEVICES: Need = Need::Aws(2, 9);
/// From 2.22 on it signs in by an authorization code, unless it is told otherwise.
const PKCE: Need = Need::Aws(2, 22);

fn scenario(change: impl FnOnce(&mut Instance)) -> Scenario {
    let mut instance = Instance::new(START, "ap-northeast-1");
    instance.grants.push(Grant::new("Dev", "dev"));
    change(&mut instance);
    let identities = vec![Identity::role("dev", Timestamp::MAX)];
    Scenario { identities, instances: vec![instance], ..Scenario::default() }
}

/// A home whose `work` profile shares the session `acme`, and whose `old` profile is of the older style.
fn home() -> Home {
    let (home, instance, grant) = (Home::new(), Instance::new(START, "ap-northeast-1"), Grant::new("Dev", "dev"));
    let config = instance.config_file("acme", "work", &grant) + "\n" + &instance.legacy_config_file("old", &grant);
    home.write(".aws/config", &config);
    home
}

fn cached(home: &Home, key: &str) -> Option<Value> {
    home.read(&token_file(key)).map(|text| serde_json::from_str(&text).expect("a token file"))
}

/// Flags that make any version use a device code.
fn by_device() -> &'static [&'static str] {
    let newer = super::aws_cli::newest().is_ok_and(|cli| cli.at_least(2, 22).is_ok());
    if newer { &["--use-device-code"] } else { &[] }
}

#[test]
fn it_signs_in_by_a_device_code_works_renews_and_signs_out() {
    // Less than the 15 minutes from which on it renews: each use is a renewal.
    let person = |instance: &mut Instance| {
        instance.person = Person::Absent;
        instance.access_token = SignedDuration::from_mins(5);
    };
    let (Some(site), home) = (Site::needing(&[DEVICES], scenario(person)), home()) else { return };
    let aws = |args: &[&str]| site.aws(&home).args(args);
    let log = site.log();
    let mut login = aws(&["sso", "login", "--no-browser", "--profile", "work"]).args(by_device()).start();
    let said = login.wait_for("autofill");
    let [code] = &site.cloud.directory.waiting()[..] else { panic!("{said}\n{log}") };
    assert!(said.contains(code), "{said}");
    site.cloud.directory.approve(code);
    let run = login.wait();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    let first = cached(&home, "acme").expect("the token of the session");

    let run = aws(&["sts", "get-caller-identity", "--profile", "work"]).run();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    assert!(run.stdout.contains("assumed-role/ClaudeCodeUser/dev"), "{run:?}");
    let renewed = cached(&home, "acme").expect("the token of the session");
    assert_ne!(first["refreshToken"], renewed["refreshToken"], "it was renewed and rotated");
    assert_eq!((log.granted(Asked::TokenByRefresh), log.granted(Asked::RoleKeys)), (1, 1), "{log}");

    let run = aws(&["sso", "logout"]).run();
    assert_eq!((run.code, log.granted(Asked::Logout)), (Some(0), 1), "{run:?}\n{log}");
    assert_eq!(cached(&home, "acme"), None);
    let run = aws(&["sts", "get-caller-identity", "--profile", "work"]).run();
    assert_ne!(run.code, Some(0), "{run:?}");
    assert_eq!((log.granted(Asked::Client), log.granted(Asked::DeviceAuthorization)), (1, 1), "{log}");
    assert_eq!(site.browser.tabs(), [""; 0]);
    let polls = log.refused(Asked::TokenByDevice);
    assert!(polls.iter().all(|code| code == "AuthorizationPendingException"), "{polls:?}");
}

#[test]
fn a_profile_of_the_older_style_gets_a_token_that_nobody_renews() {
    let (Some(site), home) = (Site::needing(&[DEVICES], scenario(|_| ())), home()) else { return };
    let login = site.aws(&home).args(["sso", "login", "--no-browser", "--profile", "old"]).run();
    assert_eq!(login.code, Some(0), "{login:?}\n{}", site.log());
    assert_eq!(cached(&home, START).expect("the token of the start URL")["refreshToken"], Value::Null);
    let run = site.aws(&home).args(["sso", "list-accounts", "--profile", "old", "--access-token"]);
    let token = cached(&home, START).expect("a token")["accessToken"].as_str().expect("text").to_owned();
    let run = run.args([token.as_str(), "--region", "ap-northeast-1"]).run();
    assert!(run.stdout.contains(Identity::ACCOUNT), "{run:?}");
    let run = site.aws(&home).args(["sts", "get-caller-identity", "--profile", "old"]).run();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
}

/// What genkan has to be better than: whoever is killed between the rotation and the file takes the sign-in along.
#[test]
fn one_that_is_killed_in_mid_flight_leaves_a_spent_refresh_token_behind() {
    let (Some(site), home) = (Site::needing(&[DEVICES], scenario(|_| ())), home()) else { return };
    let log = site.log();
    let tokens = site.cloud.directory.sign_in(START, Timestamp::now() - SignedDuration::from_hours(2));
    home.write(&token_file("acme"), &tokens.file());
    site.cloud.faults.next(1, TOKEN, Disturbance::LateAnswer(FOREVER));
    let who = || site.aws(&home).args(["sts", "get-caller-identity", "--profile", "work"]);
    let leader = who().start();
    log.wait_for("renewal", |log| log.granted(Asked::TokenByRefresh) == 1);
    leader.kill();
    assert_eq!(leader.wait().code, None);
    log.wait_for("hang-up", |log| log.left(TOKEN) == 1);
    let run = who().run();
    assert_ne!(run.code, Some(0), "{run:?}");
    assert_eq!(log.refused(Asked::TokenByRefresh), ["InvalidGrantException"], "{log}");
}

#[test]
fn a_browser_is_opened_once_for_a_device_code() {
    let person = |instance: &mut Instance| instance.person = Person::Approves { polls: 1 };
    let (Some(site), home) = (Site::needing(&[DEVICES], scenario(person)), home()) else { return };
    let login = site.aws(&home).args(["sso", "login", "--profile", "work"]).args(by_device());
    let run = login.env("DISPLAY", ":0").run();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
    let tabs = site.browser.tabs();
    assert!(tabs.len() == 1 && tabs[0].starts_with("https://acme.awsapps.com/start/#/device?user_code="), "{tabs:?}");
}

#[test]
fn it_signs_in_by_an_authorization_code_through_the_browser() {
    let needs = [PKCE, Need::Curl];
    let (Some(site), home) = (Site::needing(&needs, scenario(|_| ())), home()) else { return };
    site.browser.follows();
    let login = site.aws(&home).args(["sso", "login", "--profile", "work"]).env("DISPLAY", ":0");
    let run = login.deadline(Duration::from_secs(30)).run();
    assert_eq!(run.code, Some(0), "{run:?}\n{}", site.log());
    assert_eq!(site.browser.tabs().len(), 1);
    assert_eq!((site.log().granted(Asked::Page), site.log().granted(Asked::TokenByCode)), (1, 1), "{}", site.log());
    assert!(cached(&home, "acme").expect("a token")["refreshToken"].is_string());
}
