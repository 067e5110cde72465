//! The client at a terminal: it starts, takes a prompt, shows the answer and ends.

use serde_json::json;

use super::Site;
use super::by_hand::{home, pins, settle};
use crate::cloud::Scenario;

#[test]
fn at_a_terminal_it_reaches_its_prompt_answers_and_ends() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&pins());
    settle(&home);
    let mut tty = site.claude(&home).tty();
    tty.wait_for("Opus 5.5 · Amazon Bedrock").wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r");
    tty.wait_for("The stand-in heard you.").keys("\u{3}").wait_for("Press Ctrl-C again to exit").keys("\u{3}");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    assert!(tty.cursor_shown());
    let log = site.log();
    assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{log}");
    assert!(log.hosts().iter().all(|host| host.ends_with(".ap-northeast-1.amazonaws.com")), "{log}");
}

/// Nobody has been here: the client introduces itself first, and asks nobody abroad meanwhile.
#[test]
fn a_first_start_shows_the_first_screens() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = home(&pins());
    let mut tty = site.claude(&home).tty();
    tty.wait_for("Choose the text style").keys("\r");
    tty.wait_for("Security notes").keys("\r");
    tty.wait_for("Yes, I trust this folder");
    assert!(site.log().hosts().iter().all(|host| host.ends_with(".ap-northeast-1.amazonaws.com")), "{}", site.log());
}

/// The negative control: the client's own offer to leave the country is seen, and taken with one Enter.
#[test]
fn a_pin_older_than_its_default_is_offered_a_model_abroad() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let mut older = pins();
    older["ANTHROPIC_DEFAULT_OPUS_MODEL"] = json!("jp.anthropic.claude-opus-4-8");
    older["ANTHROPIC_BEDROCK_REGION_PREFIX"] = json!("");
    let home = home(&older);
    settle(&home);
    let mut tty = site.claude(&home).tty();
    tty.wait_for("Newer Opus model available").wait_for("global.anthropic.claude-opus-5-5").keys("\r");
    tty.wait_for("Opus 5.5 · Amazon Bedrock");
    assert!(home.read(".claude/settings.json").unwrap().contains("global.anthropic.claude-opus-5-5"));
    assert!(site.log().models().contains("global.anthropic.claude-opus-5-5"), "{}", site.log());
}
