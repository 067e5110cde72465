//! No line is wider than the terminal: every command of the command line, on a machine of each embedded profile whose
//! settings have drifted, in both languages, in a wide and in a narrow window.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use clap::CommandFactory;
use console::{measure_text_width, strip_ansi_codes};
use genkan::cli::Cli;

use crate::machine::Machine;
use crate::program;
use crate::terminal::{self, Terminal};

/// The embedded profiles, with what they leave open.
const PROFILES: [(&str, &str); 7] = [
    ("bedrock-jp", "aws.account_id=111122223333"),
    ("bedrock-jp-private", "aws.account_id=111122223333"),
    ("vertex-jp", "google.project=acme-claude"),
    ("foundry", "foundry.resource=acme"),
    ("gateway-anthropic", "gateway.url=https://llm.acme.example"),
    ("gateway-bedrock", "gateway.url=https://llm.acme.example"),
    ("gateway-vertex", "gateway.url=https://llm.acme.example --set google.project=acme-claude"),
];

/// Each command that says something to a person, as it is run here; PROFILE and FACT stand for a line of [`PROFILES`].
const RUNS: [&str; 28] = [
    "setup --profile PROFILE --set FACT --dry-run --verbose",
    "setup --profile PROFILE --set FACT --no-login",
    "check",
    "check --verbose",
    "undo --dry-run",
    "use",
    "use another",
    "run another -- no-such-program",
    "explain AWS_REGION",
    "explain ANTHROPIC_DEFAULT_OPUS_MODEL",
    "explain AWS_PROFLE",
    "explain GK-SSO-002",
    "models",
    "profile list",
    "profile validate drifted.toml",
    "login",
    "logout",
    "status",
    "doctor --offline",
    "doctor --offline --verbose",
    "token status",
    "token rotate",
    "proxy-auth status",
    "proxy-auth delete",
    "undo --scope managed --dry-run",
    "policy check open.json",
    "audit --aws-profile nobody",
    "audit trail --aws-profile nobody",
];

/// What prints a document, which is copied or read by a program as it is; what asks, or reads files that aren't here,
/// which has tests of its own; and what programs call.
const OTHERS: [&str; 25] = [
    "fleet summary",
    "profile show",
    "profile schema",
    "schema",
    "profile new",
    "completions",
    "man",
    "token set",
    "token delete",
    "proxy-auth set",
    "refresh",
    "credentials",
    "guard",
    "statusline",
    "proxy-auth",
    "bridge",
    "policy iam",
    "policy scp",
    "policy endpoint",
    "policy permission-set",
    "policy audit-reader",
    "policy logging",
    "policy alarms",
    "policy org-policy",
    "policy custom-role",
];

const WIDTHS: [u16; 2] = [80, 40];
const LANGUAGES: [&str; 2] = ["en_US.UTF-8", "ja_JP.UTF-8"];
/// Begins the line above a command's output.
const MARK: &str = "@@@ ";

/// The paths of all commands that have none below them.
fn leaves() -> BTreeSet<String> {
    fn walk(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
        for sub in command.get_subcommands() {
            walk(sub, format!("{path} {}", sub.get_name()).trim_start(), found);
        }
        if command.get_subcommands().next().is_none() {
            found.insert(path.to_owned());
        }
    }
    let mut found = BTreeSet::new();
    walk(&Cli::command(), "", &mut found);
    found
}

/// What these commands print at a terminal so many columns wide, one after the other.
fn printed(machine: &Machine, columns: u16, locale: &str, runs: &[String]) -> String {
    let runs = runs.iter().map(|args| format!("printf '\\n{MARK}{args}\\n'; \"$0\" {args} </dev/null;"));
    let script = runs.collect::<Vec<_>>().join("\n");
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &script]).arg(program::genkan());
    command.envs([("HOME", machine.path("home").display().to_string().as_str()), ("TERM", "xterm-256color")]);
    command.envs([("LANG", locale), ("PATH", "/nowhere")]).current_dir(machine.path("home"));
    // Nobody answers there, and nothing is asked of anybody else.
    let closed = "http://127.0.0.1:9";
    command
        .envs(["AWS_ENDPOINT_URL_SSO_OIDC", "AWS_ENDPOINT_URL_SSO", "AWS_ENDPOINT_URL_STS"].map(|name| (name, closed)));
    let mut tty = Terminal::start((50, columns), Duration::from_secs(120), &command, terminal::spawn);
    tty.end();
    String::from_utf8_lossy(tty.bytes()).into_owned()
}

/// Whether a line may be as wide as it is: it is one word that can't be broken (a path, an address, an id), or a command
/// that somebody copies.
fn is_whole(line: &str) -> bool {
    let mut words = line.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    let (first, second) = (words.next().unwrap_or_default(), words.next());
    let is_plain = |char: char| char.is_ascii() || "…（）「」、。".contains(char);
    if first.contains("\",\"") {
        // A list.
        return false;
    }
    let is_command = ["genkan", "aws", "az", "gcloud", "npm", "sudo", "claude", "ssh"].contains(&first);
    is_command || (first.chars().all(is_plain) && second.is_none())
}

/// What is wrong with the lines, with the command that printed them.
pub fn faults(said: &str, columns: u16) -> Vec<String> {
    let said = strip_ansi_codes(said);
    let (mut faults, mut run) = (Vec::new(), "");
    for line in said.split(['\n', '\r']).map(str::trim_end) {
        if let Some(args) = line.strip_prefix(MARK) {
            run = args;
            continue;
        }
        let width = measure_text_width(line);
        let begins_badly = line.trim_start().starts_with(['、', '。', '」', '）', '・']) && !line.starts_with("  ・");
        if width > usize::from(columns) && !is_whole(line) {
            faults.push(format!("{columns} columns, genkan {run}: {width} wide: {line}"));
        }
        if begins_badly {
            faults.push(format!("{columns} columns, genkan {run}: begins with a mark: {line}"));
        }
    }
    faults
}

#[test]
fn every_command_is_run_here_or_has_a_reason() {
    let runs = |leaf: &String| RUNS.iter().any(|run| *run == leaf || run.starts_with(&format!("{leaf} ")));
    let missing: Vec<_> = leaves().into_iter().filter(|leaf| !runs(leaf) && !OTHERS.contains(&leaf.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_line_of_the_help_is_wider_than_the_terminal() {
    let machine = Machine::new();
    let mut runs: Vec<_> = leaves().iter().map(|leaf| format!("{leaf} --help")).collect();
    runs.extend(["--help", "profile --help", "token --help", "setup --nonsense", "", "nonsense"].map(str::to_owned));
    let mut found = Vec::new();
    for locale in LANGUAGES {
        for columns in WIDTHS {
            found.extend(faults(&printed(&machine, columns, locale, &runs), columns));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_line_of_any_command_is_wider_than_the_terminal() {
    let of_profile = |(profile, fact): (&str, &str)| {
        let machine = Machine::new();
        let home = machine.path("home");
        let mut setup = program::command(&home);
        setup.args(["setup", "--non-interactive", "--no-login", "--profile", profile, "--set"]).args(fact.split(' '));
        let output = setup.output().expect("genkan");
        assert!(output.status.success(), "{profile}: {output:?}");
        machine.write("home/drifted.toml", "schema = 1\nname = \"drifted\"\nextends = \"bedrock-jp\"\nwhat = 1\n");
        let open = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"bedrock:*","Resource":"*"}]}"#;
        machine.write("home/open.json", open);
        let mut settings = machine.json("home/.claude/settings.json");
        let abroad = "global.anthropic.claude-opus-5-5-of-a-name-that-goes-on";
        settings["env"]["ANTHROPIC_DEFAULT_OPUS_MODEL"] = abroad.into();
        settings["env"]["AWS_REGION"] = "us-west-2".into();
        settings["availableModels"] = serde_json::json!(["opus", abroad, "sonnet"]);
        machine.write("home/.claude/settings.json", settings.to_string());
        let runs: Vec<_> = RUNS.iter().map(|run| run.replace("PROFILE", profile).replace("FACT", fact)).collect();
        let mut found = Vec::new();
        for locale in LANGUAGES {
            for columns in WIDTHS {
                found.extend(faults(&printed(&machine, columns, locale, &runs), columns));
            }
        }
        found
    };
    let found: Vec<_> = std::thread::scope(|scope| {
        let all = PROFILES.map(|profile| scope.spawn(move || of_profile(profile)));
        all.into_iter().flat_map(|one| one.join().expect("a machine's commands")).collect()
    });
    assert!(found.is_empty(), "{} lines\n{}", found.len(), found.join("\n"));
}
