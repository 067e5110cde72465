//! What a shell's start files make of Claude Code in a terminal, beside what genkan says that didn't start there: the real
//! shell reads them, and the real client's prompt shows what is in force.

use std::os::unix::fs::symlink;

use serde_json::{Value, json};

use super::office::{self, scenario, signed_in};
use super::prepared::GENKAN;
use super::{Site, client};
use crate::ways::WORD;

/// A start file of bash's, and whether a prompt from a terminal leaves by it.
const FILES: [(&str, &str, bool); 11] = [
    (".bashrc", "", false),
    (".bashrc", "export CLAUDE_CONFIG_DIR=\"$HOME/alt\"\n", true),
    (".bashrc", "D=~/alt\nCLAUDE_CONFIG_DIR=${D}\nexport CLAUDE_CONFIG_DIR\n", true),
    (".bashrc", ". ~/more.sh\n", true),
    (".bashrc", "export CLAUDE_CONFIG_DIR=~/alt\nunset CLAUDE_CONFIG_DIR\n", false),
    (".bashrc", "work() {\n  export CLAUDE_CONFIG_DIR=~/alt\n}\n", false),
    (".bashrc", "if false; then\n  export CLAUDE_CONFIG_DIR=~/alt\nfi\n", false),
    (".bashrc", "false && export CLAUDE_CONFIG_DIR=~/alt\n", false),
    (".zshrc", "export CLAUDE_CONFIG_DIR=~/alt\n", false),
    (".bashrc", "export AWS_REGION=us-east-1\n", false),
    (".bashrc", "alias claude='claude --settings ~/alt/settings.json'\n", true),
];

#[test]
fn what_a_terminal_reads_is_judged_by_whoever_has_not_read_it() {
    let Some(site) = Site::open(scenario(|_| ())) else { return };
    let home = office::home(&site, &[]);
    signed_in(&site, &home, 0);
    let own = home.read(".claude/settings.json").expect("the settings");
    let own: Value = serde_json::from_str(&own).expect("JSON");
    let abroad = json!({
        "env": {"CLAUDE_CODE_USE_BEDROCK": "1", "AWS_REGION": "us-east-1", "AWS_PROFILE": own["env"]["AWS_PROFILE"]},
        "model": "us.anthropic.claude-sonnet-4-6",
    });
    home.write("alt/settings.json", &abroad.to_string());
    home.write("more.sh", "export CLAUDE_CONFIG_DIR=~/alt\n");
    let program = client::program().expect("Claude Code");
    std::fs::create_dir(home.path().join("bin")).expect("a folder");
    symlink(program, home.path().join("bin/claude")).expect("a link");
    let path = format!("{}/bin:/usr/local/bin:/usr/bin:/bin", home.path().display());
    for (file, text, leaves) in FILES {
        home.write(file, text);
        let before = site.log().requests().len();
        let line = format!("claude -p {WORD}");
        let terminal = site.command("/bin/bash", &home).args(["-ic", &line]).env("SHELL", "/bin/bash");
        let run = terminal.env("PATH", &path).run();
        let sent = site.log().requests().split_off(before);
        let has_left =
            sent.iter().any(|entry| entry.request.host.contains("us-east-1") && entry.request.contains(WORD));
        assert_eq!(has_left, leaves, "{file} {text}: {run:?} {}", site.log());
        let check = site.command(GENKAN, &home).args(["check"]).env("SHELL", "/bin/bash").env("PATH", &path).run();
        assert_eq!(check.code, Some(i32::from(leaves)), "{file} {text}: {check:?}");
        let place = format!("{file}:");
        assert!(!leaves || check.stdout.contains(&place) || check.stdout.contains("more.sh:"), "{text}: {check:?}");
        std::fs::remove_file(home.path().join(file)).expect("a file");
    }
}
