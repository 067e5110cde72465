//! The program as a shell sees it: exit codes, streams, languages, what `--help` lists.

use std::time::Duration;

use assert_cmd::Command;
use clap::CommandFactory;
use genkan::cli::Cli;
use serde_json::Value;

use crate::home::Home;
use crate::program;
use crate::terminal::{self, Terminal};

fn genkan(home: &Home) -> Command {
    Command::from_std(program::command(home.path()))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A lock that is made without a mode is open to whoever made it, and to nobody who comes next.
#[cfg(target_os = "linux")]
#[test]
fn a_umask_that_takes_everything_takes_no_lock_from_whoever_comes_next() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let line = r#"umask 777; exec "$0" setup --non-interactive --profile vertex-jp --set google.project=acme-claude"#;
    for _ in 0..2 {
        let mut shell = Command::new("/bin/sh");
        shell.env_clear().env("HOME", home.path()).current_dir(home.path());
        shell.args(["-c", line]).arg(program::genkan()).assert().success();
        let lock = home.path().join(".local/state/genkan/setup.lock");
        assert_eq!(lock.metadata().expect("a lock").permissions().mode() & 0o777, 0o600);
    }
}

/// Which commands there are is a snapshot of `tests/reference.rs`.
#[test]
fn help_lists_the_commands_that_people_type_and_no_others() {
    let home = Home::new();
    let answer = genkan(&home).arg("--help").assert().success();
    let help = text(&answer.get_output().stdout);
    let groups = help.lines().skip_while(|line| *line != "Start:").take_while(|line| *line != "Options:");
    let commands = groups.filter(|line| line.starts_with("  ")).filter_map(|line| line.split_whitespace().next());
    let mut listed: Vec<_> = commands.collect();
    listed.sort_unstable();
    let commands = Cli::command();
    let mut shown: Vec<_> =
        commands.get_subcommands().filter(|it| !it.is_hide_set()).map(clap::Command::get_name).collect();
    shown.sort_unstable();
    assert_eq!(listed, shown, "{help}");
    assert!(shown.contains(&"setup") && !shown.contains(&"guard"), "{help}");
}

#[test]
fn a_machine_that_is_not_set_up_is_said_in_one_sentence_by_every_verb() {
    // What somebody has of his own was changed by nobody.
    for own in [
        "{}",
        r#"{"env": {"CLAUDE_CODE_USE_VERTEX": "1", "CLOUD_ML_REGION": "us-east5"}}"#,
        r#"{"env": {"ANTHROPIC_BASE_URL": "https://llm.acme.example"}, "apiKeyHelper": "/opt/key"}"#,
        r#"{"env": {"AWS_REGION": "us-east-1", "ANTHROPIC_DEFAULT_OPUS_MODEL": "us.anthropic.claude-opus-4-6-v1"}}"#,
    ] {
        let home = Home::new();
        home.write(".claude/settings.json", own);
        for (verb, code) in [("status", 3), ("check", 1), ("login", 3), ("logout", 3), ("refresh", 3), ("use", 3)] {
            let answer = genkan(&home).arg(verb).assert().code(code);
            let said = text(&answer.get_output().stderr);
            assert_eq!(said, "error: Not set up yet  GK-PRO-056\n  hint: Run: genkan\n", "{verb}: {own}");
            assert!(answer.get_output().stdout.is_empty(), "{verb}: {own}");
        }
        let answer = genkan(&home).args(["check", "--format", "jamf"]).assert().success();
        let said = text(&answer.get_output().stdout);
        assert!(said.starts_with("<result>missing ") && said.contains(" GK-CLI-010 "), "{own}: {said}");
    }
}

#[test]
fn a_mistyped_setting_gets_the_nearest_name_and_an_unknown_one_its_answer() {
    let home = Home::new();
    for (typed, near) in [("AWS_PROFLE", "AWS_PROFILE"), ("permisions.deny", "permissions.deny"), ("hoks", "hooks")] {
        let answer = genkan(&home).args(["explain", typed]).assert().code(2);
        let said = text(&answer.get_output().stderr);
        assert!(said.contains("GK-USE-007") && said.contains(&format!("`{near}`")), "{said}");
    }
    for known in ["ACME_THING", "permissions.deny", "gcpAuthRefresh"] {
        genkan(&home).args(["explain", known]).assert().success();
    }
}

/// `~` would be the person's own home, and `claude` alone would read its settings.
#[test]
fn another_home_is_named_as_it_was_typed() {
    let home = Home::new();
    let setup = ["setup", "--non-interactive", "--home", "./demo", "--set", "claude.guard=on"];
    let answer = genkan(&home).args(setup).current_dir(home.path()).assert().success();
    let (out, err) = (text(&answer.get_output().stdout), text(&answer.get_output().stderr));
    assert!(out.starts_with("./demo/.claude/settings.json ") && !out.contains('~'), "{out}");
    assert!(err.contains("CLAUDE_CONFIG_DIR=./demo/.claude claude\n"), "{err}");
    // A hook is what it runs, once.
    let hook = out.lines().find(|line| line.contains("hooks.PreToolUse")).expect("a hook");
    let (name, command) = hook.trim_start().split_once("  ").expect("a value");
    assert!(name == "+ hooks.PreToolUse" && command.ends_with("genkan guard --profile bedrock-jp"), "{hook}");
    let undo = genkan(&home).args(["undo", "--home", "./demo", "--yes"]).current_dir(home.path()).assert().success();
    assert!(text(&undo.get_output().stdout).starts_with("./demo/"), "{undo:?}");
}

/// Who types `genkan explain -` by hand is told what to do, and gets the answer once the text is ended.
#[test]
fn at_a_terminal_explain_says_how_a_pasted_text_is_ended() {
    let home = Home::new();
    for (lang, asked) in
        [("C.UTF-8", "Paste the error text, then press Enter and Ctrl-D"), ("ja_JP.UTF-8", "Ctrl-D の順")]
    {
        let mut command = program::command(home.path());
        command.args(["explain", "-"]).env_clear().current_dir(home.path());
        command.env("HOME", home.path()).envs([("TERM", "xterm-256color"), ("LANG", lang), ("PATH", "/usr/bin:/bin")]);
        let mut tty = Terminal::start((40, 100), Duration::from_secs(60), &command, terminal::spawn);
        tty.wait_for(asked).keys("Token has expired and refresh failed\r\u{4}");
        tty.wait_for("GK-ERR-").wait_for("genkan login");
    }
}

/// However a person gives a text to `explain`, it isn't taken for a setting that is not set.
#[test]
fn explain_reads_a_text_a_name_and_a_code_however_they_are_given() {
    let home = Home::new();
    for (given, said) in [
        ("API Error: 403 The security token included in the request is expired", "GK-ERR-063"),
        ("ECONNREFUSED", "GK-ERR-089"),
        (" GK-SET-001 ", "GK-SET-001"),
        ("GK-SET-001.", "GK-SET-001"),
        ("gk-set-001、", "GK-SET-001"),
        ("modelOverrides", "modelOverrides.claude-opus-5-5"),
        ("env", "env.AWS_REGION"),
    ] {
        let answer = genkan(&home).args(["explain", given]).assert().success();
        let out = text(&answer.get_output().stdout);
        assert!(out.contains(said) && !out.contains(&format!("{given} is not set anywhere")), "{given}: {out}");
    }
    let answer = genkan(&home).args(["explain", "the quick brown fox"]).assert().code(1);
    assert!(!text(&answer.get_output().stdout).contains("not set"), "{answer:?}");
    for given in ["", "  ", "-"] {
        let answer = genkan(&home).args(["explain", given]).write_stdin(" \n").assert().code(2);
        assert!(text(&answer.get_output().stderr).contains("GK-USE-016"), "{given:?}");
    }
}

/// A copy that a full disk or a crash has emptied is valid TOML: no command may be made from what it lacks.
#[test]
fn a_broken_stored_profile_is_named_with_the_command_that_writes_it_again() {
    for broken in ["", "schema = 1\nname = \"bedrock-jp\"\n", "garbage = "] {
        let home = Home::new();
        genkan(&home).args(["setup", "--non-interactive"]).assert().success();
        home.write(".local/state/genkan/profiles/bedrock-jp.toml", broken);
        for verb in ["credentials", "refresh", "guard", "status", "check", "models"] {
            let answer = genkan(&home).arg(verb).assert().failure();
            let said = text(&answer.get_output().stderr);
            assert!(said.contains("GK-PRO-046") && !said.contains("GK-PRO-014"), "{broken:?} {verb}: {said}");
            assert!(said.contains("genkan setup --profile bedrock-jp\n"), "{broken:?} {verb}: {said}");
        }
        genkan(&home).args(["setup", "--profile", "bedrock-jp", "--non-interactive"]).assert().success();
        genkan(&home).arg("check").assert().success();
    }
}

#[test]
fn what_was_never_applied_is_named_with_a_way_on() {
    let home = Home::new();
    genkan(&home).args(["setup", "--non-interactive"]).assert().success();
    for (args, way) in [
        (&["use", "bedrok-jp"][..], "`bedrock-jp`"),
        (&["run", "vertex-jp", "--", "env"], "`genkan setup --profile vertex-jp`"),
        (&["refresh", "--profile", "vertex-jp"], "`genkan setup --profile vertex-jp`"),
    ] {
        let answer = genkan(&home).args(args).assert().code(2);
        let said = text(&answer.get_output().stderr);
        assert!(said.contains("GK-PRO-004") && said.contains(way), "{args:?}: {said}");
    }
    let answer = genkan(&home).args(["setup", "--answers", "nowhere.toml"]).assert().failure();
    let said = text(&answer.get_output().stderr);
    assert!(said.contains("nowhere.toml") && !said.contains("deployment profile"), "{said}");
}

/// A statement that closes several openings is printed once, to be pasted.
#[test]
fn somebodys_policy_is_read_from_standard_input_and_each_statement_for_it_said_once() {
    let home = Home::new();
    let check = |policy: &str| genkan(&home).args(["policy", "check", "-"]).write_stdin(policy).assert();
    let open = r#"{"Statement": [{"Effect": "Allow", "Action": "bedrock:*", "Resource": "*"}]}"#;
    let answer = check(open).code(1);
    let said = text(&answer.get_output().stdout);
    assert_eq!(said.matches(r#""NoInferenceOutsideResidency""#).count(), 1, "{said}");
    assert!(said.contains("GK-POL-021") && said.contains("the fix for GK-POL-020 above solves this as well"), "{said}");
    let broken = check("{").code(2);
    assert!(text(&broken.get_output().stderr).starts_with("error: <stdin> is not a policy  GK-POL-001"), "{broken:?}");
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
fn help_is_a_command_too() {
    let home = Home::new();
    for (word, flag) in
        [(&["help"][..], &["--help"][..]), (&["--lang", "ja", "help", "setup"], &["--lang", "ja", "setup", "--help"])]
    {
        let said = |args: &[&str]| text(&genkan(&home).args(args).assert().success().get_output().stdout).to_owned();
        assert_eq!(said(word), said(flag));
    }
    let answer = genkan(&home).args(["setup", "bedrock-jp"]).assert().code(2);
    let said = text(&answer.get_output().stderr).to_owned();
    assert!(said.contains("genkan setup --profile bedrock-jp"), "{said}");
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
        (&["models", "--live", "--profile", "gateway-bedrock"], 2),
        (&["setup", "--print", "reg", "--json"], 2),
        (&["setup", "--print", "env", "--json"], 2),
        (&["setup", "--print", "settings", "--json"], 0),
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
    // What the scripts ask for the names of profiles.
    genkan(&home).args(["completions", "profiles"]).assert().success().stdout("");
    let set = [
        "setup",
        "--non-interactive",
        "--profile",
        "gateway-anthropic",
        "--set",
        "gateway.url=https://llm.acme.example",
    ];
    genkan(&home).args(set).assert().success();
    genkan(&home).args(["completions", "profiles"]).assert().success().stdout("gateway-anthropic\n");
    let pages = home.path().join("man");
    genkan(&home).args(["man", "man"]).assert().success();
    let names: Vec<_> = std::fs::read_dir(&pages).expect("pages").flatten().map(|entry| entry.file_name()).collect();
    assert!(names.iter().any(|name| name == "genkan-setup.1"), "{names:?}");
    assert!(!names.iter().any(|name| name == "genkan-guard.1"), "what isn't finished has no page: {names:?}");
    // `SUBCOMMANDS` is the heading that the generator has in English for commands.
    for (lang, said, unsaid) in [("en", ".SH COMMANDS\n", ".SH SUBCOMMANDS\n"), ("ja", ".SH 名前\n", ".SH NAME\n")] {
        genkan(&home).args(["--lang", lang, "man", lang]).assert().success();
        let page = std::fs::read_to_string(home.path().join(lang).join("genkan.1")).expect("a page");
        assert!(page.contains(said) && !page.contains(unsaid), "{lang}: {page}");
    }
}

/// A slip of whoever typed the command line, whatever the command: never "the file can't be read".
#[test]
fn a_file_that_a_command_line_names_and_that_is_not_there_is_a_slip_of_usage() {
    let home = Home::new();
    std::fs::create_dir(home.path().join("folder")).expect("a folder");
    for (line, code) in [
        ("doctor --from", "GK-SYS-014"),
        ("policy check", "GK-SYS-014"),
        ("setup --non-interactive --answers", "GK-SYS-014"),
        ("fleet summary", "GK-SYS-014"),
        ("profile validate", "GK-PRO-003"),
        ("setup --non-interactive --profile", "GK-PRO-003"),
    ] {
        for named in ["./gone.toml", "./folder/"] {
            let is_collected = line == "fleet summary" && named == "./folder/";
            let code = if is_collected { "GK-USE-009" } else { code };
            let answer = genkan(&home).current_dir(home.path()).args(line.split(' ')).arg(named).assert().code(2);
            let said = text(&answer.get_output().stderr);
            assert!(
                said.contains(code) && !said.contains("/./") && said.contains(named.trim_matches(['.', '/'])),
                "{line} {named}: {said}"
            );
        }
    }
}
