//! The harness itself: a site is closed, keeps its hands off the machine, and leaves nothing running.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;

use super::{Need, Site};
use crate::cloud::{Asked, Instance, Scenario};
use crate::home::Home;

#[test]
fn every_name_leads_to_the_stand_in_and_is_written_down() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    let run = site.command("getent", &home).args(["ahostsv4", "nowhere.example"]).run();
    assert!(run.stdout.starts_with("127.0.0.1 "), "{run:?}");
    assert!(site.log().hosts().contains("nowhere.example"), "{}", site.log());
}

#[test]
fn no_address_outside_can_be_reached() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    let run = site.command("ip", &home).args(["route", "get", "192.0.2.1"]).run();
    assert!(run.code != Some(0) && run.stderr.contains("unreachable"), "{run:?}");
}

#[test]
fn what_a_program_writes_below_etc_stays_at_the_site() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    site.write("/etc/genkan/profile.toml", "schema = 1\n");
    let script = "cat /etc/genkan/profile.toml; echo seen > /etc/genkan/seen; echo > /etc/genkan-was-here";
    let run = site.command("/bin/sh", &home).args(["-c", script]).run();
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), "schema = 1\n"), "{run:?}");
    assert_eq!(fs::read_to_string(site.outside("/etc/genkan/seen")).unwrap(), "seen\n");
    assert!(!Path::new("/etc/genkan-was-here").exists());
}

#[test]
fn it_is_nobodys_container() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    let seen = home.write("seen", "");
    let script =
        format!("ls -A / /run | grep -E 'env$'; echo inside >'{}'; ls -d /tmp /proc/self /dev/pts", seen.display());
    let run = site.command("/bin/sh", &home).args(["-c", &script]).run();
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), "/dev/pts\n/proc/self\n/tmp\n"), "{run:?}");
    assert_eq!(fs::read_to_string(seen).unwrap(), "inside\n");
}

#[test]
fn a_run_that_hangs_is_ended_and_so_is_what_it_left_behind() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    // One in a session of its own, which ending the run's process group doesn't reach.
    let script = "setsid sleep 600 & echo $!; sleep 600";
    let run = site.command("/bin/sh", &home).args(["-c", script]).deadline(Duration::from_millis(500)).run();
    assert!(run.code.is_none() && run.elapsed < Duration::from_secs(5), "{run:?}");
    let left = Path::new("/proc").join(run.stdout.trim()).join("exe");
    assert!(fs::read_link(&left).is_ok(), "{run:?}");
    drop(site);
    assert!(fs::read_link(&left).is_err());
}

#[test]
fn programs_run_beside_each_other_and_one_is_killed_alone() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    let gate = home.path().join("gate");
    let start = |number: u32| {
        let script = format!("echo up {number}; while [ ! -e '{}' ]; do sleep 0.05; done; echo down", gate.display());
        site.command("/bin/sh", &home).args(["-c", &script]).start()
    };
    let mut all: Vec<_> = (0..20).map(start).collect();
    for (number, program) in all.iter_mut().enumerate() {
        assert_eq!(program.wait_for("\n"), format!("up {number}\n"));
    }
    all[7].kill();
    fs::write(&gate, "").unwrap();
    for (number, run) in all.into_iter().map(super::running::Running::wait).enumerate() {
        let killed = number == 7;
        let stdout = format!("up {number}\n{}", if killed { "" } else { "down\n" });
        assert_eq!((run.code, &run.stdout), ((!killed).then_some(0), &stdout), "{run:?}");
    }
}

#[test]
fn a_closed_host_refuses_the_connection() {
    let (Some(site), home) = (Site::open(Scenario::default()), Home::new()) else { return };
    site.cloud.faults.close("sts.");
    let connect = |host: &str| {
        let script = format!(": </dev/tcp/{host}.ap-northeast-1.amazonaws.com/443");
        site.command("/bin/bash", &home).args(["-c", &script]).run()
    };
    assert_eq!(connect("oidc").code, Some(0));
    let run = connect("sts");
    assert!(run.code == Some(1) && run.stderr.contains("Connection refused"), "{run:?}");
}

#[test]
fn tabs_are_written_down_and_loaded_by_a_browser_that_follows() {
    const START: &str = "https://acme.awsapps.com/start";
    let instances = vec![Instance::new(START, "ap-northeast-1")];
    let scenario = Scenario { instances, ..Scenario::default() };
    let (Some(site), home) = (Site::needing(&[Need::Curl], scenario), Home::new()) else { return };
    // A program that opens a tab and waits for what comes of it.
    let open = |url: &str| {
        let mut program =
            site.command("/bin/sh", &home).args(["-c", "xdg-open \"$0\" && echo opened; sleep 600", url]).start();
        program.wait_for("opened");
        program
    };
    let _device = open("https://acme.awsapps.com/start/#/device?user_code=BCDF-GHJK");
    assert_eq!(site.log().requests().len(), 0, "it only writes down: {}", site.log());
    let listener = site.namespace.inside(|| TcpListener::bind("127.0.0.1:0")).unwrap();
    let port = listener.local_addr().unwrap().port();
    let client = site.cloud.directory.sign_in(START, Timestamp::now()).client_id;
    let url = format!(
        "https://oidc.ap-northeast-1.amazonaws.com/authorize?response_type=code&client_id={client}&redirect_uri=\
         http%3A%2F%2F127.0.0.1%3A{port}%2Foauth%2Fcallback&state=mine&code_challenge_method=S256&scopes=\
         sso%3Aaccount%3Aaccess&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    );
    site.browser.follows();
    let _page = open(&url);
    site.log().wait_for("page", |log| log.granted(Asked::Page) == 1);
    let mut line = String::new();
    BufReader::new(listener.accept().unwrap().0).read_line(&mut line).unwrap();
    assert!(line.starts_with("GET /oauth/callback?code=") && line.contains("&state=mine "), "{line}");
    assert_eq!(site.browser.tabs(), ["https://acme.awsapps.com/start/#/device?user_code=BCDF-GHJK", &url]);
}
