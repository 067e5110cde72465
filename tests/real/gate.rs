//! The second layer with the real client: a configuration that leads out of the residency gets keys that can't even be
//! sent, so nothing is asked of Bedrock; one that stays inside gets its answer.

use serde_json::{Value, json};

use super::by_hand::settle;
use super::isolated::home_signed_in_with;
use super::office::scenario;
use super::{Site, matrix};
use crate::cloud::Log;
use crate::home::Home;

const GLOBAL: &str = "global.anthropic.claude-sonnet-5-5";
/// What the client says of a session token that can't stand in a header.
const UNSENDABLE: &str = "Header 'x-amz-security-token' has invalid value";

/// Requests to Bedrock; the guard before a prompt may have asked the portal whether there are keys.
fn of_models(log: &Log) -> usize {
    log.requests().iter().filter(|entry| entry.request.host.starts_with("bedrock")).count()
}

/// Signed in, and without the hooks that would stop most of this before.
fn home_signed_in(site: &Site, scope: &str) -> Home {
    home_signed_in_with(site, scope, &["claude.guard=off"])
}

fn in_project(home: &Home, settings: &Value) {
    home.write("project/.claude/settings.json", &settings.to_string());
}

#[test]
fn outside_the_residency_nothing_is_asked_of_bedrock() {
    for (case, scope, project, args) in [
        ("a pin", "user", json!({"env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL}}), &[][..]),
        ("a tier that a probe would ask", "user", json!({"env": {"ANTHROPIC_DEFAULT_OPUS_MODEL": GLOBAL}}), &[]),
        ("a longer list", "user", json!({"availableModels": [GLOBAL]}), &["--model", GLOBAL]),
        (
            "an override",
            "user",
            json!({"modelOverrides": {"claude-sonnet-5-5": GLOBAL}}),
            &["--model", "claude-sonnet-5-5"],
        ),
        (
            "a hook's own model",
            "user",
            json!({"hooks": {"UserPromptSubmit": [{"hooks": [{"type": "prompt", "prompt": "ok?", "model": GLOBAL}]}]}}),
            &[],
        ),
        ("a region", "user", json!({"env": {"AWS_REGION": "us-east-1"}}), &[]),
        (
            "settings on the command line",
            "user",
            json!({}),
            &["--settings", r#"{"env":{"ANTHROPIC_SMALL_FAST_MODEL":"us.anthropic.claude-haiku-5-5"}}"#],
        ),
    ] {
        let Some(site) = Site::open(scenario(|_| ())) else { return };
        let home = home_signed_in(&site, scope);
        in_project(&home, &project);
        let run = site.claude(&home).args([&["-p", "hi"], args].concat()).run();
        let log = site.log();
        assert_eq!(of_models(log), 0, "{case}: {log}");
        assert!(run.code == Some(1) && run.stdout.contains(UNSENDABLE), "{case}: {run:?}");
    }
}

/// A wizard of the client's takes the pins away and leaves the exporter; somebody removes the rest.
#[test]
fn a_client_that_nothing_pins_gets_no_keys() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home_signed_in(&site, "user");
    let settings: Value = serde_json::from_str(&home.read(".claude/settings.json").unwrap()).unwrap();
    let bare = json!({
        "env": {"CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "ap-northeast-1", "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1"},
        "awsCredentialExport": settings["awsCredentialExport"],
    });
    home.write(".claude/settings.json", &bare.to_string());
    let run = site.claude(&home).args(["-p", "hi"]).run();
    assert!(run.code == Some(1) && run.stdout.contains(UNSENDABLE), "{run:?}");
    assert_eq!(of_models(site.log()), 0, "{}", site.log());
    // The overrides alone lead every name inside again, the client's own choice too.
    let mapped = json!({"env": bare["env"], "awsCredentialExport": bare["awsCredentialExport"], "modelOverrides": settings["modelOverrides"]});
    home.write(".claude/settings.json", &mapped.to_string());
    let run = site.claude(&home).args(["-p", "hi"]).run();
    let log = site.log();
    assert_eq!(run.code, Some(0), "{run:?}\n{log}");
    assert!(!log.models().is_empty() && log.models().iter().all(|id| id.starts_with("jp.")), "{log}");
}

/// What can be typed on a set-up machine is answered, and costs no false alarm; `residency` has the whole list.
#[test]
#[ignore = "long: .ci/run runs it"]
fn names_that_lead_inside_get_their_answer() {
    for (at, scope) in ["user", "managed"].into_iter().enumerate() {
        let Some(site) = Site::open(scenario(|_| ())) else { return };
        let home = home_signed_in(&site, scope);
        let names = ["opus", "sonnet[1m]", "fable", "best", "default", "claude-sonnet-5-5", "claude-opus-4-6", GLOBAL];
        for name in matrix::part(names, (at, 2), |_| false) {
            let run = site.claude(&home).args(["-p", "hi", "--model", name, "--fallback-model", "haiku"]).run();
            let log = site.log();
            assert_eq!(
                (run.code, run.stdout.trim()),
                (Some(0), "The stand-in heard you."),
                "{scope} {name}: {run:?}\n{log}"
            );
            assert!(log.models().iter().all(|id| id.starts_with("jp.")), "{scope} {name}: {log}");
        }
    }
}

/// At a terminal: the sentence stands below the prompt, and nothing is sent, by no start-up probe either.
#[test]
fn at_a_terminal_the_prompt_is_refused_at_once() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = home_signed_in(&site, "user");
    settle(&home);
    in_project(&home, &json!({"env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL}}));
    let mut tty = site.claude(&home).tty();
    tty.wait_for("❯").keys("hi").wait_for("❯ hi").keys("\r").wait_for(UNSENDABLE);
    assert_eq!(of_models(site.log()), 0, "{}", site.log());
}
