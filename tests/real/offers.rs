//! The client at a terminal over homes that genkan prepared: no offer of a model abroad, no probe, no other host.

use super::Site;
use super::by_hand::settle;
use super::prepared::{self, fresh, home};
use crate::cloud::Scenario;

/// The list order that tempts most: `global.` first, and newer models than the pins are there.
#[test]
#[ignore = "long: .ci/run runs it"]
fn an_interactive_start_offers_nothing_abroad() {
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let prepared = home(&site, &["--scope", scope]);
        let home = fresh(&prepared);
        settle(&home);
        for start in ["first", "second"] {
            let mut tty = site.claude(&home).tty();
            tty.wait_for("Sonnet 4.6 · Amazon Bedrock").wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r");
            tty.wait_for("The stand-in heard you.");
            let screen = tty.screen();
            assert!(!screen.contains("Newer") && !screen.contains("global."), "{scope} {start}:\n{screen}");
            tty.keys("\u{3}").wait_for("Press Ctrl-C again to exit").keys("\u{3}");
            assert_eq!(tty.end(), Some(0), "{scope} {start}: {}", tty.screen());
        }
        let log = site.log();
        assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{scope}: {log}");
        assert!(log.hosts().iter().all(|host| host.ends_with(".ap-northeast-1.amazonaws.com")), "{scope}: {log}");
        if scope == "user" {
            assert_eq!(
                home.read(".claude/settings.json"),
                prepared.read(".claude/settings.json"),
                "nothing was rewritten"
            );
        }
        prepared::genkan(&site, &prepared, &["check", "--scope", scope]);
    }
}

/// A model that somebody types in the session: refused, or mapped, and never dialled abroad.
#[test]
fn a_model_that_is_typed_in_the_session_stays_too() {
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let home = home(&site, &["--scope", scope]);
        settle(&home);
        let mut tty = site.claude(&home).tty();
        tty.wait_for("Sonnet 4.6 · Amazon Bedrock").wait_for("❯");
        tty.keys("/model global.anthropic.claude-sonnet-5-5").wait_for("sonnet-5-5").keys("\r");
        tty.wait_for("not available");
        tty.keys("hi").wait_for("❯ hi").keys("\r").wait_for("The stand-in heard you.");
        tty.keys("\u{3}").wait_for("Press Ctrl-C again to exit").keys("\u{3}");
        tty.end();
        let log = site.log();
        assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{scope}: {log}");
    }
}
