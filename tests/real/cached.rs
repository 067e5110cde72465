//! The cache of a role's keys, beside the real client: asked once, served to every start after it, and never again what
//! AWS has refused.

use genkan::messages::Lang;
use genkan::profile::stored;
use genkan::session::AwsCredentials;
use genkan::session::aws::{Target, Token, save_credentials};
use genkan::world::net::Shown;
use genkan::world::{Clock, Dirs, Os, Ui, Vars, World};
use jiff::{SignedDuration, Timestamp};

use super::Site;
use super::isolated::home_signed_in;
use super::office::scenario;
use crate::cloud::token_file;
use crate::home::Home;

fn exchanges(site: &Site) -> usize {
    site.log().requests().iter().filter(|entry| entry.request.path == "/federation/credentials").count()
}

/// Puts keys into the cache that nobody knows, as if they had been revoked since.
fn keep_dead_keys(home: &Home) {
    let vars = Vars::default();
    let world = World {
        shown: Shown::default(),
        dirs: Dirs::new(Os::Linux, home.path(), &vars, "/".as_ref()),
        vars,
        clock: Clock::System,
        os: Os::Linux,
        exe: "genkan".into(),
        cwd: home.path().to_owned(),
        ui: Ui::memory(Lang::En),
    };
    let target = Target::from_profile(&stored(&world, "bedrock-jp").expect("the stored profile")).expect("all facts");
    let token = Token::parse(home.read(&token_file("acme")).expect("a token").as_bytes()).expect("a token");
    let dead = AwsCredentials {
        access_key: "ASIADEAD000000000000".into(),
        secret: "x".repeat(40).into(),
        token: "revoked".to_owned().into(),
        expires: Some(Timestamp::now() + SignedDuration::from_hours(1)),
    };
    save_credentials(&world, &target, &token, &dead).expect("keys in the cache");
}

#[test]
fn the_portal_is_asked_by_the_first_start_alone() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home_signed_in(&site, "user");
    for start in 1..=3 {
        let run = site.claude(&home).args(["-p", "hi"]).run();
        assert_eq!(
            (run.code, run.stdout.trim()),
            (Some(0), "The stand-in heard you."),
            "{start}: {run:?}\n{}",
            site.log()
        );
        assert_eq!(exchanges(&site), 1, "{start}: {}", site.log());
    }
}

#[test]
fn keys_that_aws_refuses_are_not_served_a_second_time() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home_signed_in(&site, "user");
    keep_dead_keys(&home);
    let run = site.claude(&home).args(["-p", "hi"]).run();
    let log = site.log();
    assert_eq!((run.code, run.stdout.trim()), (Some(0), "The stand-in heard you."), "{run:?}\n{log}");
    assert_eq!(exchanges(&site), 1, "{log}");
    let prompts = log.requests().into_iter().filter(|entry| entry.model().is_some());
    let refused = prompts.filter(|entry| entry.status == 403).count();
    assert_eq!(refused, 1, "the first try, with what the cache held: {log}");
}
