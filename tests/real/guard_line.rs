//! The status line at a terminal, and the log of decisions.

use std::os::unix::fs::PermissionsExt;

use serde_json::{Value, json};

use super::by_hand::settle;
use super::office::scenario;
use super::prepared::{self, GENKAN};
use super::{Site, isolated};
use crate::cloud::Scenario;
use crate::ways::GLOBAL;

#[test]
fn it_shows_verdict_profile_and_time_left_behind_the_persons_own() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = isolated::home_signed_in(&site, "user");
    let own = json!({"type": "command", "command": "sed -n 's/.*\"display_name\":\"\\([^\"]*\\)\".*/own: \\1/p' | tr a-z A-Z"});
    let mut settings: Value =
        serde_json::from_str(&home.read(".claude/settings.json").expect("settings")).expect("JSON");
    settings["statusLine"] = own;
    home.write(".claude/settings.json", &settings.to_string());
    prepared::genkan(&site, &home, &["setup", "--non-interactive", "--set", "claude.statusline=true"]);
    settle(&home);
    let mut tty = site.claude(&home).tty();
    tty.wait_for("OWN: SONNET 4.6").wait_for("jp ✓ bedrock-jp ");
    drop(tty);
    home.write(
        "project/.claude/settings.json",
        &json!({"env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL}}).to_string(),
    );
    site.claude(&home).tty().wait_for("jp ✗ bedrock-jp GK-GRD-001");
    home.write("project/.claude/settings.json", "{}");
    site.cloud.directory.revoke_sessions();
    prepared::genkan(&site, &home, &["logout"]);
    site.claude(&home).tty().wait_for("jp ! bedrock-jp genkan login");
}

#[test]
fn decisions_are_written_down_and_status_tells_them() {
    let Some(site) = Site::open(Scenario::tokyo()) else { return };
    let home = prepared::home(&site, &["--set", "claude.guard=on", "--set", "claude.guard_log=true"]);
    for model in ["haiku", GLOBAL] {
        home.write("project/.claude/settings.json", &json!({"availableModels": [GLOBAL]}).to_string());
        site.claude(&home).args(["-p", "hush, a secret", "--model", model]).run();
    }
    let log = ".local/state/genkan/decisions.jsonl";
    let text = home.read(log).expect("a log");
    let mode = std::fs::metadata(home.path().join(log)).expect("a log").permissions().mode();
    assert_eq!((mode & 0o777, text.contains("hush")), (0o600, false), "{text}");
    let decisions: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let prompts: Vec<_> = decisions.iter().filter(|decision| decision["event"] == "UserPromptSubmit").collect();
    let verdicts: Vec<_> = prompts.iter().map(|decision| decision["verdict"].as_str().unwrap_or_default()).collect();
    assert_eq!(verdicts, ["inside", "outside"], "{text}");
    assert_eq!(prompts[1]["code"], "GK-GRD-001");
    assert!(
        decisions.iter().all(|decision| decision["session"].is_string() && decision["digest"].is_string()),
        "{text}"
    );
    let status = site.command(GENKAN, &home).args(["status", "--json"]).run();
    let status: Value = serde_json::from_str(&status.stdout).expect("JSON");
    assert_eq!(status["guard"]["decisions"], decisions.len());
    assert_eq!(status["guard"]["last"]["code"], "GK-GRD-001");
}
