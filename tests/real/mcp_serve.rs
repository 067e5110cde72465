//! `claude mcp serve`: its Agent tool asks a model, and no hook runs that could stop it. SECURITY.md says so.

use std::fs;

use serde_json::json;

use super::{Site, client, prepared};
use crate::cloud::Scenario;

#[test]
#[ignore = "long: .ci/run runs it"]
fn its_agents_ask_models_and_no_hook_is_asked_before() {
    for scope in ["user", "managed"] {
        let Some(site) = Site::open(Scenario::tokyo()) else { return };
        let home = prepared::home(&site, &["--scope", scope, "--set", "claude.guard=on"]);
        let project = home.path().join("project");
        let ran = project.join("ran");
        let hook = json!([{"hooks": [{"type": "command", "command": format!("touch '{}'", ran.display())}]}]);
        let hooks = json!({"UserPromptSubmit": hook, "PreToolUse": hook, "SessionStart": hook});
        fs::create_dir_all(project.join(".claude")).expect("a folder");
        fs::write(project.join(".claude/settings.json"), json!({ "hooks": hooks }).to_string()).expect("a file");
        let messages = [
            json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
                "protocolVersion": "2024-11-05", "capabilities": {}, "clientInfo": {"name": "x", "version": "1"}}}),
            json!({"jsonrpc": "2.0", "method": "notifications/initialized"}),
            json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "Agent", "arguments": {
                "description": "d", "prompt": "hi", "subagent_type": "general-purpose"}}}),
        ];
        // Claude Code ends where its input does.
        let line = "(printf '%s\\n' \"$@\"; for _ in $(seq 40); do grep -q '\"id\":2' out && break; sleep 0.5; done) | \"$0\" mcp serve > out; cat out";
        let launch = site.command("/bin/sh", &home).args(["-c", line]).args([client::program().expect("Claude Code")]);
        let run = launch.args(messages.map(|message| message.to_string())).run();
        let log = site.log();
        assert!(run.stdout.contains("The stand-in heard you."), "{scope}: {run:?}\n{log}");
        assert!(log.answers() > 0 && !ran.exists(), "{scope}: {run:?}\n{log}");
    }
}
