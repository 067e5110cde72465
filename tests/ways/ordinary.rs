//! Ordinary work, which nothing may stop: each start is answered inside, in both scopes, with the guard on.

use serde_json::{Value, json};

use super::{INSIDE, WORD, Way};

pub fn ways() -> Vec<Way> {
    [starts(), sessions(), tools(), files()].concat()
}

fn way(name: &str) -> Way {
    Way::new(name, INSIDE, INSIDE)
}

fn starts() -> Vec<Way> {
    let with = |name: &str, args: &[&str]| way(name).args(args);
    let mut ways = vec![
        way("a prompt"),
        with("CI, one document", &["--output-format", "json"]).var("CI", "true"),
        with("CI, a stream", &["--output-format", "stream-json", "--verbose"]).var("CI", "true"),
        with(
            "the Agent SDK's defaults",
            &["--output-format", "stream-json", "--verbose", "--setting-sources", "user,project,local"],
        )
        .var("CLAUDE_CODE_ENTRYPOINT", "sdk-ts"),
        with("an appended system prompt", &["--append-system-prompt", "Be brief."]),
        with("a limit of turns", &["--max-turns", "3"]),
        with("another folder", &["--add-dir", "{home}"]),
        with("a fallback inside", &["--fallback-model", "haiku"]),
        with("settings of the command line", &["--settings", r#"{"theme":"dark"}"#]),
        with("an agent of the command line", &["--agents", r#"{"scout":{"description":"looks","prompt":"look"}}"#]),
        way("a Japanese terminal without colours").var("LANG", "ja_JP.UTF-8").var("NO_COLOR", "1"),
        way("a shell's AWS tools").var("AWS_PAGER", "").var("AWS_ENDPOINT_URL_S3", "http://localhost:4566"),
    ];
    ways.extend(
        ["sonnet", "opus", "haiku", "opusplan", "default"]
            .map(|model| with(&format!("--model {model}"), &["--model", model])),
    );
    ways.extend(
        ["plan", "acceptEdits", "bypassPermissions", "dontAsk"]
            .map(|mode| with(&format!("the mode {mode}"), &["--permission-mode", mode]).var("IS_SANDBOX", "1")),
    );
    ways
}

fn sessions() -> Vec<Way> {
    vec![
        way("a resumed session").resumed(),
        way("a resumed session, forked").resumed().args(&["--fork-session"]),
        way("a session that isn't kept").args(&["--no-session-persistence"]),
        way("a named session").args(&["--session-id", "7d2c1b9e-55a3-4c9b-9f0e-0f6a3c2b1d4e"]),
    ]
}

fn tools() -> Vec<Way> {
    let agent = |kind: &str, model: Option<&str>| {
        let mut input = json!({"description": "Look", "prompt": format!("look {WORD}"), "subagent_type": kind});
        if let Some(model) = model {
            input["model"] = model.into();
        }
        input
    };
    let calls = |name: &str, tool, input: Value| way(name).calls(tool, input);
    let script = format!(
        "export const meta = {{ name: 'look', description: 'looks', phases: [{{ title: 'one' }}] }}\n\
         return await agent('look {WORD}', {{ model: 'haiku' }})\n"
    );
    vec![
        calls("a shell command", "Bash", json!({"command": "echo hi", "description": "Say hi"})),
        calls(
            "a background command",
            "Bash",
            json!({"command": "sleep 0.2", "description": "Wait", "run_in_background": true}),
        ),
        calls("a file read", "Read", json!({"file_path": "/etc/hosts"})),
        calls("a file written", "Write", json!({"file_path": "new.txt", "content": "hi"})),
        calls("a subagent", "Agent", agent("general-purpose", None)),
        calls("a subagent that explores", "Agent", agent("Explore", None)),
        calls("a subagent of another tier", "Agent", agent("general-purpose", Some("haiku"))),
        calls("a workflow", "Workflow", json!({"script": script})),
    ]
}

fn files() -> Vec<Way> {
    let skill = "---\nname: sk\ndescription: says hi\n---\nSay hi.\n";
    let forked = "---\nname: sk\ndescription: says hi\ncontext: fork\nmodel: haiku\n---\nSay hi.\n";
    let hooks = json!({"hooks": {"UserPromptSubmit": [{"hooks": [{"type": "command", "command": "true"}]}]}});
    let server = json!({"mcpServers": {"s": {"command": "/bin/cat"}}}).to_string();
    vec![
        way("a skill").file("project/.claude/skills/sk/SKILL.md", skill).prompt("/sk"),
        way("a skill in a fork inside").file("project/.claude/skills/sk/SKILL.md", forked).prompt("/sk"),
        way("Skill").file("project/.claude/skills/sk/SKILL.md", skill).calls("Skill", json!({"skill": "sk"})),
        way("a command").file("project/.claude/commands/x.md", "Say hi.\n").prompt("/x"),
        way("an agent's tier")
            .file("project/.claude/agents/a.md", "---\nname: a\ndescription: looks\nmodel: opus\n---\nLook.\n")
            .args(&["--agent", "a"]),
        way("a project's command hook").project(hooks),
        way("a project's permissions")
            .project(json!({"permissions": {"allow": ["Bash(ls:*)"], "deny": ["Read(.env)"]}})),
        way("MCP").args(&["--mcp-config", "{project}/mcp.json"]).file("project/mcp.json", server),
        way("a folder with instructions").file("project/CLAUDE.md", "Be kind.\n"),
    ]
}
