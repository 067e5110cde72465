//! What a person's AWS files have already under the name of the AWS profile that setup writes.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::home::Home;
use crate::machine::Machine;
use crate::program;

const SETUP: [&str; 10] = [
    "setup",
    "--non-interactive",
    "--set",
    "aws.sso_start_url=https://acme.awsapps.com/start",
    "--set",
    "aws.account_id=111122223333",
    "--set",
    "aws.role_name=Dev",
    "--set",
    "aws.profile=acme",
];
const CONFIG: &str = "home/.aws/config";
const KEYS: &str = "[acme]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = hush\n";

fn with(flags: &[&'static str]) -> Vec<&'static str> {
    [&SETUP[..], flags].concat()
}

#[test]
fn what_would_sign_or_break_is_a_conflict_and_comes_back() {
    for lines in [
        "role_arn = arn:aws:iam::999922223333:role/Admin\nsource_profile = other\n",
        "credential_process = /opt/tool keys\n",
        "role_arn = arn:aws:iam::999922223333:role/CI\nweb_identity_token_file = /run/token\n",
        "login_session = arn:aws:iam::999922223333:user/x\n",
        "sso_start_url = https://other.awsapps.com/start\nsso_region = us-east-1\n",
    ] {
        let machine = Machine::new();
        let text = format!("[profile acme]\n{lines}\n[profile other]\nregion = us-east-1\n");
        machine.write(CONFIG, &text);
        let before = machine.tree();
        let refused = machine.genkan(&SETUP);
        assert_eq!(refused.code, 3, "{refused:?}");
        assert!(
            refused.err.contains("GK-SET-001") && refused.err.contains("--set aws.profile=claude-code"),
            "{refused:?}"
        );
        assert_eq!(machine.tree(), before);
        let replaced = machine.genkan(&with(&["--replace"]));
        assert_eq!(replaced.code, 0, "{replaced:?}");
        let key = lines.split(" =").next().unwrap_or_default();
        assert!(!machine.read(CONFIG).contains(&format!("{key} = {}", lines.split("= ").nth(1).unwrap_or_default())));
        assert_eq!(machine.genkan(&["check"]).code, 0);
        // Written again by whoever wrote it before, it is told: by its value, or as what signs. The AWS CLI's own sign-in is
        // beside this one and doesn't.
        let ours = machine.read(CONFIG);
        machine.write(CONFIG, ours.replacen("[profile acme]\n", &format!("[profile acme]\n{lines}"), 1));
        let told = machine.genkan(&["check"]);
        let is_told =
            told.out.contains(key) || told.out.contains("overridden: ") && told.out.contains("~/.aws/config:");
        assert!(is_told && told.code == 1 || key == "login_session" && told.code == 0, "{told:?}");
        machine.write(CONFIG, ours);
        assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
        assert_eq!(machine.read(CONFIG), text);
    }
}

#[test]
fn keys_are_left_alone_and_another_name_is_offered() {
    let machine = Machine::new();
    machine.write("home/.aws/credentials", KEYS);
    let before = machine.tree();
    for flags in [&[][..], &["--replace"]] {
        let refused = machine.genkan(&with(flags));
        assert!(refused.code == 1 && refused.err.contains("GK-CRD-022"), "{refused:?}");
        assert!(!refused.err.contains("hush") && !refused.err.contains("AKIAOTHER"), "{refused:?}");
        assert_eq!(machine.tree(), before);
    }
    let other = machine.genkan(&with(&["--set", "aws.profile=claude-code"]));
    assert_eq!(other.code, 0, "{other:?}");
    assert_eq!(machine.read("home/.aws/credentials"), KEYS);
}

#[test]
fn an_exporter_of_the_persons_is_a_conflict_and_later_overrides() {
    const FILE: &str = "home/.claude/settings.json";
    let machine = Machine::new();
    let own = "{\"awsCredentialExport\": \"/opt/tool export\"}\n";
    machine.write(FILE, own);
    let refused = machine.genkan(&SETUP);
    assert!(refused.code == 3 && refused.err.contains("awsCredentialExport"), "{refused:?}");
    assert_eq!(machine.genkan(&with(&["--replace"])).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    let mut settings = machine.json(FILE);
    settings["awsCredentialExport"] = "/opt/tool export".into();
    machine.write(FILE, settings.to_string());
    let told = machine.genkan(&["check"]);
    assert!(told.code == 1 && told.out.contains("awsCredentialExport"), "{told:?}");
}

/// The guard reads the AWS files as Claude Code does.
#[test]
fn a_prompt_that_somebody_else_would_sign_is_stopped() {
    let home = Home::new();
    let flags = with(&["--set", "claude.guard=on"]);
    let run = program::command(home.path()).args(&flags).output().expect("a run");
    assert!(run.status.success(), "{run:?}");
    let settings: Value = serde_json::from_str(&home.read(".claude/settings.json").expect("settings")).expect("JSON");
    let judged = || {
        // The program that setup has copied: another one is not the one of the settings.
        let refresh = settings["awsAuthRefresh"].as_str().expect("a command");
        let mut command = Command::new(refresh.split(' ').next().expect("a program"));
        command.env_clear().env("HOME", home.path()).current_dir(home.path());
        command.args(["guard", "--profile", "bedrock-jp"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let env = settings["env"].as_object().expect("variables");
        command.envs(env.iter().filter_map(|(name, value)| Some((name, value.as_str()?))));
        let mut child = command.spawn().expect("a run");
        let event =
            json!({"hook_event_name": "UserPromptSubmit", "session_id": "s", "cwd": home.path(), "prompt": "hi"});
        child.stdin.take().expect("its input").write_all(event.to_string().as_bytes()).expect("an event");
        String::from_utf8(child.wait_with_output().expect("its end").stdout).expect("text")
    };
    assert!(!judged().contains("GK-GRD-018"), "{}", judged());
    home.write(".aws/credentials", KEYS);
    let stopped = judged();
    assert!(stopped.contains("GK-GRD-018") && stopped.contains(".aws/credentials:2"), "{stopped}");
}
