//! The harness itself: a site is closed, keeps its hands off the machine, and leaves nothing running.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::Site;
use crate::cloud::Scenario;
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
