//! What other teams' drop-ins and people's own settings do to the verdict, as Claude Code acts on them; and who is named.

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::Command;

use serde_json::{Value, json};

use super::machine_wide::ACME;
use super::{FIRST, Fleet, GENKAN, on_a_machine};

const FOLDER: &str = "/etc/claude-code/managed-settings.d";

/// The verdict, and of each thing that is wrong its key, its state and who did it.
fn judged(document: &Value) -> (String, Vec<[String; 3]>) {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let items = document["items"].as_array().expect("items").iter().filter(|item| item["state"] != "as-intended");
    (text(&document["verdict"]), items.map(|item| ["key", "state", "by"].map(|name| text(&item[name]))).collect())
}

/// `genkan ARGS` as the first person.
fn as_alice(fleet: &Fleet, args: &[&str]) -> super::Ran {
    let mut command = Command::new(GENKAN);
    command.args(args).env_clear().env("HOME", fleet.home("alice")).env("PATH", "/usr/bin:/bin").current_dir("/");
    super::Ran(command.uid(FIRST).gid(FIRST).output().expect("genkan"))
}

/// Wherever the profile says that it is applied: where it is decides.
#[test]
fn another_teams_file_is_judged_as_claude_code_merges_it_and_named() {
    const CLOSES: Option<&str> = Some("disableAllHooks");
    for scope in ["managed", "user"] {
        on_a_machine(&["alice"], |fleet| {
            let profile = ACME.replace(r#"scope = "managed""#, &format!("scope = \"{scope}\""));
            fleet.write("/etc/genkan/profile.toml", &profile);
            fleet.genkan(&["setup", "--scope", "managed", "--non-interactive"]).exits(0);
            for (file, settings, key) in [
                ("10-team.json", json!({"disableAllHooks": true}), CLOSES),
                ("95-team.json", json!({"disableAllHooks": true}), CLOSES),
                ("95-team.json", json!({"disableAllHooks": false}), None),
                // Ours are managed hooks: they run on.
                ("10-team.json", json!({"allowManagedHooksOnly": true}), None),
                ("95-team.json", json!({"allowManagedHooksOnly": true}), None),
                ("10-team.json", json!({"allowManagedHooksOnly": false}), None),
                ("95-team.json", json!({"allowManagedHooksOnly": false}), Some("allowManagedHooksOnly")),
                // Lists add up, wherever the file sorts; one that adds nothing new changes nothing.
                (
                    "10-team.json",
                    json!({"availableModels": ["global.anthropic.claude-opus-5-5"]}),
                    Some("availableModels"),
                ),
                ("95-team.json", json!({"availableModels": ["sonnet"]}), Some("availableModels")),
                ("10-team.json", json!({"availableModels": ["jp.anthropic.claude-sonnet-4-6"]}), None),
                ("10-team.json", json!({"deniedModels": ["sonnet"]}), Some("deniedModels")),
                ("95-team.json", json!({"deniedModels": ["claude-sonnet-4-6"]}), Some("deniedModels")),
                ("95-team.json", json!({"deniedModels": ["claude-3-opus"]}), None),
                ("10-team.json", json!({"enforceAvailableModels": false}), None),
                ("95-team.json", json!({"enforceAvailableModels": false}), Some("enforceAvailableModels")),
                ("10-team.json", json!({"env": {"AWS_REGION": "us-east-1"}}), None),
                ("95-team.json", json!({"env": {"AWS_REGION": "us-east-1"}}), Some("env.AWS_REGION")),
            ] {
                let path = format!("{FOLDER}/{file}");
                fleet.write(&path, &settings.to_string());
                let row = format!("{scope}: {file} {settings}");
                let wrong: Vec<_> =
                    key.into_iter().map(|key| [key.to_owned(), "overridden".into(), path.clone()]).collect();
                let verdict = if wrong.is_empty() { "as-intended" } else { "overridden" };
                for ran in [fleet.genkan(&["check", "--json"]), as_alice(fleet, &["check", "--json"])] {
                    assert_eq!(judged(&ran.json()), (verdict.to_owned(), wrong.clone()), "{row}");
                }
                // One word, however it is asked for.
                let jamf = fleet.genkan(&["check", "--format", "jamf"]).out();
                assert!(jamf.starts_with(&format!("<result>{verdict} ")), "{row}: {jamf}");
                let said = fleet.genkan(&["check"]).out();
                assert!(said.starts_with(&verdict.replace("as-intended", "as intended")), "{row}: {said}");
                fs::remove_file(path).expect("a file");
            }
            // A person's own switch reaches no managed hook.
            fleet.write(fleet.home("alice").join(".claude/settings.json"), r#"{"disableAllHooks": true}"#);
            assert_eq!(judged(&as_alice(fleet, &["check", "--json"]).json()).0, "as-intended");
        });
    }
}

#[test]
fn a_guard_of_a_persons_own_is_switched_off_by_them_and_by_managed_settings() {
    for scope in ["managed", "user"] {
        on_a_machine(&["alice"], |fleet| {
            let profile = ACME.replace(r#"scope = "managed""#, &format!("scope = \"{scope}\""));
            fleet.write("/etc/genkan/profile.toml", &format!("{profile}[claude]\nguard = \"on\"\n"));
            as_alice(fleet, &["setup", "--scope", "user", "--non-interactive"]).exits(0);
            let verdict = |fleet: &Fleet| judged(&as_alice(fleet, &["check", "--json"]).json());
            assert_eq!(verdict(fleet).0, "as-intended", "{scope}");
            for (file, settings, key) in [
                (format!("{FOLDER}/10-team.json"), r#"{"allowManagedHooksOnly": true}"#, "allowManagedHooksOnly"),
                (format!("{FOLDER}/10-team.json"), r#"{"disableAllHooks": true}"#, "disableAllHooks"),
            ] {
                fleet.write(&file, settings);
                let wrong = [key, "overridden", &file].map(str::to_owned);
                assert_eq!(verdict(fleet), ("overridden".to_owned(), vec![wrong]), "{scope}: {settings}");
                fs::remove_file(file).expect("a file");
            }
            let own = fleet.home("alice").join(".claude/settings.json");
            let text = fs::read_to_string(&own).expect("settings");
            fs::write(&own, text.replacen('{', r#"{"disableAllHooks": true,"#, 1)).expect("root");
            assert_ne!(verdict(fleet).0, "as-intended", "{scope}");
        });
    }
}
