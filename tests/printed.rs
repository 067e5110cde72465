//! Every command that genkan prints is run on the machine that printed it: afterwards the finding is gone, or the command
//! ends with 3 and says what a person must do.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use crate::machine::{Answer, Machine};

const ACME: &str = r#"
name = "acme"
extends = "bedrock-jp"
[aws]
sso_start_url = "https://acme.awsapps.com/start"
account_id = "111122223333"
role_name = "ClaudeCodeUser"
"#;
const FACTS: [&str; 6] = [
    "--set",
    "aws.sso_start_url=https://acme.awsapps.com/start",
    "--set",
    "aws.account_id=111122223333",
    "--set",
    "aws.role_name=ClaudeCodeUser",
];

/// How a machine came to its profile.
#[derive(Debug, Clone, Copy)]
enum By {
    Path,
    Name,
    Embedded,
    Home,
}

impl By {
    const ALL: [Self; 4] = [Self::Path, Self::Name, Self::Embedded, Self::Home];

    /// A machine with the profile applied, and what setup said.
    fn machine(self) -> (Machine, Answer) {
        let machine = match self {
            // It is copied there.
            Self::Home => Machine::new().program(Path::new(env!("CARGO_BIN_EXE_genkan"))),
            Self::Path | Self::Name | Self::Embedded => Machine::new(),
        };
        machine.write("project/acme.toml", ACME);
        let home = machine.path("home").display().to_string();
        let answer = match self {
            Self::Path => machine.genkan(&["setup", "--profile", "./acme.toml", "--non-interactive"]),
            Self::Name => {
                machine.write("home/.config/genkan/profiles/acme.toml", ACME);
                machine.genkan(&["setup", "--profile", "acme", "--non-interactive"])
            }
            Self::Embedded => {
                machine.genkan(&[&["setup", "--profile", "bedrock-jp", "--non-interactive"][..], &FACTS].concat())
            }
            Self::Home => machine.genkan(&["setup", "--home", &home, "--profile", "./acme.toml", "--non-interactive"]),
        };
        assert_eq!(answer.code, 0, "{answer:?}");
        (machine, answer)
    }
}

type Change = fn(&mut Value);

/// What happens to a machine's settings afterwards.
const CHANGES: [(&str, Change); 6] = [
    ("another region", |it| it["env"]["AWS_REGION"] = "us-east-1".into()),
    ("a pin abroad", |it| it["env"]["ANTHROPIC_DEFAULT_OPUS_MODEL"] = "global.anthropic.claude-opus-5-5".into()),
    ("a pin gone", |it| drop(it["env"].as_object_mut().expect("variables").remove("ANTHROPIC_DEFAULT_OPUS_MODEL"))),
    ("the switch off", |it| it["env"]["CLAUDE_CODE_USE_BEDROCK"] = "0".into()),
    ("another command to sign in", |it| it["awsAuthRefresh"] = "true".into()),
    ("nothing left", |it| *it = json!({})),
];

/// The commands in what was said, each once, as they would be typed.
fn printed(said: &str) -> BTreeSet<String> {
    let mut commands = BTreeSet::new();
    for (at, _) in said.match_indices("genkan ") {
        let (before, rest) = (&said[..at], &said[at..]);
        if !before.ends_with(['`', ' ', '\n']) && !before.is_empty() {
            continue;
        }
        let end = if before.ends_with('`') { rest.find('`') } else { rest.find(['\n', ';', '`']) };
        let command = rest[..end.unwrap_or(rest.len())].trim().trim_end_matches('.');
        if ["setup", "check", "undo", "use", "status", "models"]
            .iter()
            .any(|verb| command.split(' ').nth(1) == Some(verb))
        {
            commands.insert(command.to_owned());
        }
    }
    commands
}

fn run(machine: &Machine, command: &str) -> Answer {
    let words: Vec<&str> = command.split_whitespace().skip(1).collect();
    machine.genkan(&words)
}

/// The commands that doctor names as remedies, with the codes that each is for.
fn remedies(machine: &Machine) -> Vec<(String, String)> {
    let report = machine.genkan(&["doctor", "--offline", "--json"]).json();
    let findings = report["findings"].as_array().expect("findings").clone();
    let runs = findings.iter().filter(|finding| finding["fix"]["kind"] == "run");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    runs.map(|finding| (text(&finding["code"]), text(&finding["fix"]["text"])))
        // The program that these hooks name isn't there in a test, whatever is set up.
        .filter(|(code, _)| code != "GK-CLI-018")
        .filter(|(_, command)| command.starts_with("genkan setup") || command.starts_with("genkan use"))
        .collect()
}

fn codes(machine: &Machine) -> BTreeSet<String> {
    let report = machine.genkan(&["doctor", "--offline", "--json"]).json();
    let findings = report["findings"].as_array().expect("findings").clone();
    findings
        .iter()
        .filter(|one| one["severity"] != "skipped")
        .filter_map(|one| Some(one["code"].as_str()?.to_owned()))
        .collect()
}

#[test]
fn each_remedy_works_on_the_machine_that_names_it() {
    let mut tried = 0;
    for by in By::ALL {
        for (what, change) in CHANGES {
            let (machine, _) = by.machine();
            let mut settings = machine.json("home/.claude/settings.json");
            change(&mut settings);
            machine.write("home/.claude/settings.json", settings.to_string());
            let named = remedies(&machine);
            assert!(!named.is_empty(), "{what}, {by:?}: {:?}", machine.genkan(&["doctor", "--offline"]));
            for (code, command) in named {
                tried += 1;
                machine.write("home/.claude/settings.json", settings.to_string());
                let said = format!("{what}, {by:?}, {code}: {command}");
                // Nobody is there to say yes: it says what a person must do, and nothing is written.
                let alone = run(&machine, &command);
                assert_eq!(alone.code, 3, "{said}: {alone:?}");
                assert!(alone.err.contains("--yes"), "{said}: {alone:?}");
                // With that word it is done, and the finding is gone.
                let done = run(&machine, &format!("{command} --yes --no-login"));
                assert_eq!(done.code, 0, "{said}: {done:?}");
                assert!(!codes(&machine).contains(&code), "{said} is still found");
            }
        }
    }
    assert!(tried >= 28, "{tried}");
}

#[test]
fn what_check_and_setup_print_works_where_it_was_printed() {
    for by in By::ALL {
        let (machine, first) = by.machine();
        let mut settings = machine.json("home/.claude/settings.json");
        settings["env"]["AWS_REGION"] = "us-east-1".into();
        machine.write("home/.claude/settings.json", settings.to_string());
        let home = machine.path("home").display().to_string();
        let own: &[&str] = if matches!(by, By::Home) { &["check", "--home", &home] } else { &["check"] };
        let checked = machine.genkan(own);
        assert_eq!(checked.code, 1, "{checked:?}");
        let refused = machine.genkan(&[&["setup"][..], &own[1..]].concat());
        let mut commands = printed(&first.err);
        commands.extend([&checked.err, &checked.out, &refused.err].into_iter().flat_map(|said| printed(said)));
        assert!(commands.iter().any(|one| one.starts_with("genkan setup")), "{by:?}: {commands:?}");
        for command in &commands {
            if matches!(by, By::Home) && !command.starts_with("genkan use") {
                assert!(command.contains(&format!(" --home {home}")), "{command}");
            }
            let answer = run(&machine, command);
            // A verdict (1) is an answer too; 2 is a command that can't be run as it stands.
            assert!([0, 1, 3].contains(&answer.code), "{by:?} {command}: {answer:?}");
        }
    }
}

/// A file that its author has changed is what the next setup means, by its name as well.
#[test]
fn a_profile_from_a_path_is_applied_again_as_its_author_has_it_now() {
    let (machine, _) = By::Path.machine();
    machine.write("project/acme.toml", ACME.replace("ClaudeCodeUser", "Another"));
    let answer = machine.genkan(&["setup", "--profile", "acme", "--yes", "--no-login", "--replace"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(machine.read("home/.aws/config").contains("sso_role_name = Another"));
    // Without the file the copy is what there is.
    std::fs::remove_file(machine.path("project/acme.toml")).expect("removed");
    assert_eq!(machine.genkan(&["setup", "--profile", "acme", "--yes", "--no-login"]).code, 0);
    let before = machine.genkan(&["undo", "--yes"]);
    assert_eq!(before.code, 0, "{before:?}");
    assert!(!machine.path("home/.local/state/genkan").exists(), "nothing is left behind");
}
