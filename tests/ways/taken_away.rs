//! What takes genkan's hooks, or the whole of user scope, away.

use serde_json::json;

use super::Became::{Asked, Keys, Open};
use super::models::pin;
use super::{GLOBAL, INSIDE, Said, Way, and};

pub fn ways() -> Vec<Way> {
    // A person's hooks are gone here, and the list is longer: nothing but credentials that can't be sent is left.
    let bare = [Open, Open, Keys, Keys];
    let mut ways = vec![
        Way::new("hooks off, a pin", bare, INSIDE).project(and(pin(), &json!({"disableAllHooks": true}))),
        Way::new("--bare, a pin", bare, INSIDE).project(pin()).args(&["--bare"]).said(Said::AsItLeaves),
        Way::new("--safe-mode, a pin", bare, INSIDE).project(pin()).args(&["--safe-mode"]).said(Said::AsItLeaves),
        Way::new("--managed-settings without hooks, a pin", bare, INSIDE)
            .project(pin())
            .args(&["--managed-settings", r#"{"disableAllHooks": true}"#])
            .said(Said::AsItLeaves),
        Way::new("CLAUDE_CODE_SIMPLE, a pin", bare, INSIDE).project(pin()).var("CLAUDE_CODE_SIMPLE", "1"),
        Way::new("--setting-sources, a pin", [Asked; 4], INSIDE)
            .project(pin())
            .args(&["--setting-sources", "project"])
            .said(Said::AsItLeaves),
    ];
    // The shell says where it goes once user scope is left out.
    for (name, args) in
        [("--setting-sources project", &["--setting-sources", "project"][..]), ("--restricted", &["--restricted"])]
    {
        let open = [Open; 4];
        let abroad = |way: Way| {
            way.var("CLAUDE_CODE_USE_BEDROCK", "1")
                .var("AWS_REGION", "ap-northeast-1")
                .var("ANTHROPIC_DEFAULT_SONNET_MODEL", GLOBAL)
                .var("ANTHROPIC_MODEL", "sonnet")
        };
        ways.push(abroad(Way::new(format!("{name}, a shell's pin"), open, INSIDE).args(args)));
        ways.push(
            Way::new(format!("{name}, a shell's key"), open, INSIDE).args(args).var("ANTHROPIC_API_KEY", "sk-ant-x"),
        );
    }
    ways.push(
        Way::new("another CLAUDE_CONFIG_DIR, a shell's key", [Open; 4], INSIDE)
            .var("CLAUDE_CONFIG_DIR", "{home}/other")
            .var("ANTHROPIC_API_KEY", "sk-ant-x"),
    );
    ways.push(Way::new("another CLAUDE_CONFIG_DIR", [Asked; 4], INSIDE).var("CLAUDE_CONFIG_DIR", "{home}/other"));
    ways
}
