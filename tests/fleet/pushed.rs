//! Settings that are printed: for a CI runner, and as a policy that is pushed to machines where nobody ran `setup`.

use std::fs;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::machine_wide::ACME;
use super::{FIRST, Fleet, GENKAN, on_a_machine};
use crate::machine::Machine;

const DROP_IN: &str = "/etc/claude-code/managed-settings.d/90-genkan.json";

/// What the guard answers to a prompt of the first person's.
fn guarded(fleet: &Fleet, settings: &Value, profile: &str) -> String {
    let mut command = Command::new(GENKAN);
    command.args(["guard", "--profile", profile]).env_clear().env("HOME", fleet.home("alice"));
    // Claude Code's own variables, as it hands them to a hook.
    let variables = settings["env"].as_object().expect("variables");
    command.envs(variables.iter().map(|(name, value)| (name, value.as_str().expect("text"))));
    command.current_dir("/").uid(FIRST).gid(FIRST).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("genkan");
    let event = json!({"hook_event_name": "UserPromptSubmit", "prompt": "x", "cwd": "/", "session_id": "s"});
    child.stdin.take().expect("a pipe").write_all(event.to_string().as_bytes()).expect("an event");
    let ran = child.wait_with_output().expect("genkan");
    format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr))
}

/// For a machine with credentials of its own nothing of genkan's is named, and nothing hides them.
#[test]
fn a_runner_gets_settings_that_need_no_genkan_and_hide_no_credentials() {
    for (identity, proxy) in [
        ("isolated", ""),
        ("shared", ""),
        ("shared", "[network]\nproxy = \"http://p.acme.example:3128\"\nproxy_auth = \"keyring\"\n"),
    ] {
        on_a_machine(&["alice"], |fleet| {
            let profile = format!("{}{proxy}[claude]\nstatusline = true\n", ACME.replace("isolated", identity));
            fleet.write("/etc/genkan/profile.toml", &profile);
            for scope in [&[][..], &["--scope", "user"], &["--scope", "managed"]] {
                let row = format!("{identity} {proxy:?} {scope:?}");
                let args = [&["setup", "--print", "settings", "--runner", "--profile", "acme"][..], scope].concat();
                let ran = fleet.genkan(&args).exits(0);
                assert_eq!(ran.err(), "", "{row}");
                let (settings, text) = (ran.json(), ran.out());
                assert!(!text.contains("/genkan") && !text.contains("guard"), "{row}: {text}");
                for gone in ["hooks", "awsCredentialExport", "awsAuthRefresh", "statusLine", "proxyAuthHelper"] {
                    assert!(settings.get(gone).is_none(), "{row}: {gone}");
                }
                for hides in ["AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID"] {
                    assert!(settings["env"].get(hides).is_none(), "{row}: {hides}");
                }
                assert_eq!(
                    settings["env"]["ANTHROPIC_DEFAULT_SONNET_MODEL"], "jp.anthropic.claude-sonnet-4-6",
                    "{row}"
                );
                assert!(settings["availableModels"].as_array().is_some_and(|list| !list.is_empty()), "{row}");
                // Where everybody's settings aren't written, what counts there alone would be a warning on each run.
                let is_managed = scope.contains(&"managed");
                assert_eq!(settings.get("availableModelsMatch").is_some(), is_managed, "{row}");
            }
            let env = fleet.genkan(&["setup", "--print", "env", "--runner", "--profile", "acme"]).exits(0).out();
            assert!(env.contains("export AWS_REGION='ap-northeast-1'") && !env.contains("AWS_PROFILE"), "{env}");
        });
    }
}

#[test]
fn a_policy_that_is_pushed_without_a_setup_is_no_wall() {
    on_a_machine(&["alice"], |fleet| {
        fleet.write("/etc/genkan/profile.toml", &ACME.replace("isolated", "shared"));
        let args = ["setup", "--print", "settings", "--scope", "managed", "--profile", "acme", "--program", GENKAN];
        let settings = fleet.genkan(&args).exits(0).json();
        fleet.write(DROP_IN, &settings.to_string());
        let hook = &settings["hooks"]["UserPromptSubmit"][0]["hooks"][0];
        assert_eq!((&hook["command"], &hook["args"]), (&json!(GENKAN), &json!(["guard", "--profile", "acme"])));
        assert_eq!(guarded(fleet, &settings, "acme"), "", "a prompt passes");
        let mut abroad = settings.clone();
        abroad["env"]["AWS_REGION"] = json!("us-east-1");
        fleet.write(DROP_IN, &abroad.to_string());
        assert!(guarded(fleet, &abroad, "acme").contains(r#""decision":"block""#), "and none that leaves");
        // A person's own file is no authority, and a name that nobody has stays an error.
        fleet.write(DROP_IN, &settings.to_string());
        fs::remove_file("/etc/genkan/profile.toml").expect("a file");
        fleet.write(fleet.home("alice").join(".config/genkan/profiles/acme.toml"), ACME);
        assert!(guarded(fleet, &settings, "acme").contains("GK-PRO-004"));
    });
}

/// A program in a folder that may vanish is copied by `setup`; nobody copies it for what is only printed.
#[test]
fn printed_settings_name_a_program_that_is_there() {
    let machine = Machine::new().program(Path::new("/tmp/npx/genkan"));
    let answer = machine.genkan(&["setup", "--print", "settings", "--scope", "managed"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    let settings: Value = serde_json::from_str(&answer.out).expect("JSON");
    let named = settings["hooks"]["UserPromptSubmit"][0]["hooks"][0]["command"].as_str().expect("a program").to_owned();
    assert_eq!(named, "/tmp/npx/genkan");
    assert!(answer.err.contains("--program PATH") && answer.err.contains("--runner"), "{answer:?}");
}
