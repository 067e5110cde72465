//! The program as a shell sees it: exit codes, streams, languages, what `--help` lists.

use assert_cmd::Command;
use clap::CommandFactory;
use genkan::cli::Cli;
use serde_json::Value;

use crate::home::Home;

fn genkan(home: &Home) -> Command {
    let mut command = Command::cargo_bin("genkan").expect("the program");
    command.env_clear().env("HOME", home.path()).current_dir(home.path());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Which commands there are is a snapshot of `tests/reference.rs`.
#[test]
fn help_lists_the_commands_that_people_type_and_no_others() {
    let home = Home::new();
    let answer = genkan(&home).arg("--help").assert().success();
    let help = text(&answer.get_output().stdout);
    let listed: Vec<_> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let commands = Cli::command();
    let shown: Vec<_> =
        commands.get_subcommands().filter(|it| !it.is_hide_set()).map(clap::Command::get_name).collect();
    assert_eq!(listed, shown, "{help}");
    assert!(shown.contains(&"setup") && !shown.contains(&"guard"), "{help}");
}

#[test]
fn the_language_comes_from_the_flag_or_the_locale() {
    let home = Home::new();
    for (args, lang) in
        [(&["setup", "--help", "--lang", "ja"][..], None), (&["setup", "--help"][..], Some("ja_JP.UTF-8"))]
    {
        let mut command = genkan(&home);
        command.args(args).envs(lang.map(|lang| ("LANG", lang)));
        let help = text(&command.assert().success().get_output().stdout);
        assert!(help.contains("デプロイメントプロファイル"), "{help}");
    }
}

#[test]
fn a_wrong_command_line_is_a_usage_error_and_a_missing_consent_needs_a_person() {
    let home = Home::new();
    for (args, code) in [
        (&["setpu"][..], 2),
        (&["setup", "--scope", "everywhere"], 2),
        (&["setup", "--profile", "no-such-profile", "--non-interactive"], 2),
        (&["setup"], 3),
        (&["check"], 1),
        (&["undo"], 0),
        (&["use", "off"], 1),
        (&["explain", "GK-NO-999"], 2),
        (&["refresh", "--profile", "no-such-profile"], 2),
        (&["--version"], 0),
        (&[], 0),
    ] {
        let answer = genkan(&home).args(args).output().expect("genkan");
        assert_eq!(answer.status.code(), Some(code), "{args:?}: {answer:?}");
    }
    assert!(std::fs::read_dir(home.path()).expect("home").next().is_none(), "nothing was written");
}

#[test]
fn an_error_under_json_is_one_document_with_the_code() {
    let home = Home::new();
    let answer = genkan(&home)
        .args(["setup", "--profile", "bedrok-jp", "--non-interactive", "--json"])
        .output()
        .expect("genkan");
    let document: Value = serde_json::from_slice(&answer.stdout).expect("one document");
    assert_eq!(answer.status.code(), Some(2));
    assert!(document["error"]["code"].as_str().is_some_and(|code| code.starts_with("GK-PRO-")), "{document}");
    assert!(document["error"]["hints"].to_string().contains("bedrock-jp"), "{document}");
}

#[test]
fn a_failing_export_answers_keys_that_nobody_accepts() {
    let home = Home::new();
    let answer = genkan(&home).args(["credentials", "--profile", "acme", "--format", "claude"]).assert().success();
    let keys: Value = serde_json::from_slice(&answer.get_output().stdout).expect("one document");
    assert_eq!(keys["AccessKeyId"], "ASIAGENKANSIGNEDOUT0");
    genkan(&home).args(["credentials", "--profile", "acme", "--format", "process"]).assert().failure().stdout("");
}

#[test]
fn completions_and_man_pages_are_written() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = genkan(&home).args(["completions", shell]).assert().success();
        assert!(text(&script.get_output().stdout).contains("setup"), "{shell}");
    }
    let pages = home.path().join("man");
    std::fs::create_dir(&pages).expect("a folder");
    genkan(&home).args(["man", "man"]).assert().success();
    let names: Vec<_> = std::fs::read_dir(&pages).expect("pages").flatten().map(|entry| entry.file_name()).collect();
    assert!(names.iter().any(|name| name == "genkan-setup.1"), "{names:?}");
    assert!(!names.iter().any(|name| name == "genkan-guard.1"), "what isn't finished has no page: {names:?}");
}
