//! The client's tools: what the model sees of the machine when it asks for it.

use serde_json::json;

use super::Site;
use super::by_hand::{home, pins};
use crate::cloud::{Reply, Scenario};

#[test]
fn the_model_reads_the_environment_through_the_shell_tool() {
    let reply = Reply::default().calling("Bash", json!({ "command": "env", "description": "Show the environment" }));
    let Some(site) = Site::open(Scenario { reply, ..Scenario::tokyo() }) else { return };
    let run = site.claude(&home(&pins())).args(["-p", "hi", "--allowedTools", "Bash"]).run();
    let log = site.log();
    let seen = log.tool_results();
    assert_eq!((run.code, seen.len()), (Some(0), 1), "{run:?}\n{log}");
    assert!(seen[0].lines().any(|line| line == "AWS_REGION=ap-northeast-1"), "{}", seen[0]);
    let answer = format!("The stand-in heard you. (tool result: {} characters)", seen[0].chars().count());
    assert_eq!(run.stdout.trim(), answer);
}

#[test]
fn a_subagent_asks_as_well_and_is_in_the_log() {
    let input =
        json!({ "description": "Look", "prompt": "look around", "subagent_type": "general-purpose", "model": "haiku" });
    let reply = Reply::default().calling("Agent", input);
    let Some(site) = Site::open(Scenario { reply, ..Scenario::tokyo() }) else { return };
    let run = site.claude(&home(&pins())).args(["-p", "hi", "--allowedTools", "Agent"]).run();
    let log = site.log();
    let expected = ["jp.anthropic.claude-haiku-4-5-20251001-v1:0", "jp.anthropic.claude-opus-5-5"].map(str::to_owned);
    assert_eq!((run.code, log.models()), (Some(0), expected.into()), "{run:?}\n{log}");
}
