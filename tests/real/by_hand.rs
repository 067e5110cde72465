//! Homes as a careful person would write them by hand, without genkan: the harness's own yardstick.

use serde_json::{Value, json};

use crate::cloud::Identity;
use crate::home::Home;

/// The client's side traffic, off.
pub const QUIET: [(&str, &str); 3] = [
    ("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1"),
    ("CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "1"),
    ("DISABLE_AUTOUPDATER", "1"),
];

/// Bedrock in Tokyo, the client's side traffic off, long-lived keys; `env` adds variables.
pub fn home(env: &Value) -> Home {
    let home = Home::new();
    let mut settings = json!({ "env": {
        "CLAUDE_CODE_USE_BEDROCK": "1",
        "AWS_REGION": "ap-northeast-1",
    } });
    for (name, value) in QUIET {
        settings["env"][name] = json!(value);
    }
    for (name, value) in env.as_object().into_iter().flatten() {
        settings["env"][name] = value.clone();
    }
    home.write(".claude/settings.json", &settings.to_string());
    home.write(".aws/credentials", &Identity::user("dev").credentials_file("default"));
    home
}

/// Every tier in Japan, none older than the client's own default.
pub fn pins() -> Value {
    json!({
        "ANTHROPIC_BEDROCK_REGION_PREFIX": "jp",
        "ANTHROPIC_DEFAULT_OPUS_MODEL": "jp.anthropic.claude-opus-5-5",
        "ANTHROPIC_DEFAULT_SONNET_MODEL": "jp.anthropic.claude-sonnet-4-6",
        "ANTHROPIC_DEFAULT_HAIKU_MODEL": "jp.anthropic.claude-haiku-4-5-20251001-v1:0",
        "ANTHROPIC_DEFAULT_FABLE_MODEL": "jp.anthropic.claude-opus-5-5",
    })
}

/// What the client remembers of somebody who has seen its first screens and trusts the project's folder.
pub fn settle(home: &Home) {
    let project = home.path().join("project");
    let known = json!({
        "hasCompletedOnboarding": true,
        "theme": "dark",
        "projects": { project.display().to_string(): { "hasTrustDialogAccepted": true } },
    });
    home.write(".claude.json", &known.to_string());
}
