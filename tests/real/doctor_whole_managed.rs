//! A whole machine whose managed settings a program makes, or hold a limit of a wrong type, or are Windows's, seen from
//! WSL; and headers and a folder that keep Claude Code from starting or from sending: `doctor` says what Claude Code does
//! with each.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown};

use genkan::code::{aws, client as cli, residency as res};
use serde_json::{Value, json};

use super::doctor_network::run;
use super::doctor_whole::Way::Plain;
use super::doctor_whole::{Whole, table};
use super::doctor_whole_faults::{Fault, SETTINGS, fault};
use super::office::{ROLE, START};
use crate::cloud::{Grant, Instance};

const MANAGED: &str = "/etc/claude-code/managed-settings.json";

fn fine(what: &'static str, make: fn(&mut Whole)) -> Fault {
    Fault { root: None, ..fault(what, Plain, (&cli::HELPER_FAILS, 0), "✓✓✓✓✓✓", make) }
}

fn manage(it: &Whole, settings: &Value) {
    it.worker.site.write(MANAGED, &settings.to_string());
}

/// A program for the managed settings that does this; its path.
fn helper(it: &Whole, line: &str) -> String {
    let file = it.worker.home.write("policy", &format!("#!/bin/sh\n{line}\n"));
    fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("a mode");
    file.display().to_string()
}

/// Prints these managed settings.
fn printing(it: &Whole, settings: &str) -> String {
    helper(it, &format!("cat <<'END'\n{{\"managedSettings\":{settings}}}\nEND"))
}

fn by_helper(it: &Whole, line: &str) {
    manage(it, &json!({"policyHelper": {"path": helper(it, line)}}));
}

fn headers(it: &Whole, text: &str) {
    it.edit(SETTINGS, |all| all["env"]["ANTHROPIC_CUSTOM_HEADERS"] = json!(text));
}

fn of_a_helper() -> Vec<Fault> {
    vec![
        fault("it fails", Plain, (&cli::HELPER_FAILS, 1), "✗✓✓✓✓✓", |it| {
            by_helper(it, "echo \"this device isn't enrolled\" >&2; exit 3");
        }),
        fault("it isn't there", Plain, (&cli::HELPER_FAILS, 1), "✗✓✓✓✓✓", |it| {
            manage(it, &json!({"policyHelpers": {"linux": {"path": "/opt/acme/policy"}}}));
        }),
        fault("it may not be executed", Plain, (&cli::HELPER_FAILS, 1), "✗✓✓✓✓✓", |it| {
            let path = printing(it, "{}");
            fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).expect("a mode");
            manage(it, &json!({"policyHelper": {"path": path}}));
        }),
        fault("it prints a line before its settings", Plain, (&cli::HELPER_FAILS, 1), "✗✓✓✓✓✓", |it| {
            by_helper(it, "echo policy 3; echo '{\"managedSettings\":{}}'");
        }),
        fault("a setting of a wrong type", Plain, (&cli::HELPER_FAILS, 1), "✗✓✓✓✓✓", |it| {
            by_helper(it, "echo '{\"managedSettings\":{\"env\":3}}'");
        }),
        fault(
            "the settings for every system name a program",
            Plain,
            (&cli::HELPER_FAILS, 1),
            "✗✓✓✓✓✓",
            |it| {
                manage(it, &json!({"policyHelpers": {"default": {"path": "/opt/acme/policy"}}}));
            },
        ),
        fault("it fails, and Claude Code goes on", Plain, (&cli::HELPER_FAILS, 0), "!✓✓✓✓✓", |it| {
            manage(it, &json!({"policyHelpers": {"linux": {"path": "/opt/acme/policy", "onFailure": "continue"}}}));
        })
        .harmless(),
        fine("it gives a setting of no weight", |it| {
            by_helper(it, "echo '{\"managedSettings\":{\"cleanupPeriodDays\":30}}'");
        }),
        fine("it alone gives everything", |it| {
            let own = it.worker.home.read(SETTINGS).expect("settings");
            it.worker.home.write(SETTINGS, "{}");
            manage(it, &json!({"policyHelper": {"path": printing(it, &own)}}));
        }),
        fault("it leads abroad", Plain, (&res::ASKED_ELSEWHERE, 1), "–✓✓✓✗–", |it| {
            by_helper(it, "echo '{\"managedSettings\":{\"env\":{\"AWS_REGION\":\"us-east-1\"}}}'");
        }),
        // Of the file's own values its `env` counts below the person's, and nothing else.
        fine("the file beside it leads abroad, and the person's doesn't", |it| {
            let path = printing(it, r#"{"cleanupPeriodDays":30}"#);
            manage(it, &json!({"policyHelper": {"path": path}, "env": {"AWS_REGION": "us-east-1"}}));
        }),
        fault("the file beside it leads abroad", Plain, (&res::ASKED_ELSEWHERE, 1), "!✓✓✓✗–", |it| {
            let path = printing(it, r#"{"cleanupPeriodDays":30}"#);
            manage(it, &json!({"policyHelper": {"path": path}, "env": {"AWS_REGION": "us-east-1"}}));
            it.edit(SETTINGS, |all| drop(all["env"].as_object_mut().expect("env").remove("AWS_REGION")));
        })
        .warns(&cli::DIFFERS),
        fault("it hides a limit of the file's", Plain, (&cli::HIDDEN, 0), "!✓✓✓✓✓", |it| {
            let path = printing(it, "{}");
            manage(it, &json!({"policyHelper": {"path": path}, "requiredMaximumVersion": "2.1.1"}));
        })
        .harmless(),
        fault(
            "it is joined with a limit of the file's",
            Plain,
            (&cli::VERSION_REFUSED, 1),
            "✗✓✓✓✓✓",
            |it| {
                let entry = json!({"path": printing(it, "{}"), "outputBehavior": "merge"});
                manage(it, &json!({"policyHelpers": {"linux": entry}, "requiredMaximumVersion": "2.1.1"}));
            },
        ),
    ]
}

fn of_a_limit() -> Vec<Fault> {
    vec![
        fault("no provider is allowed, by a slip", Plain, (&cli::FIELD_IGNORED, 1), "✗✓✓✓✓–", |it| {
            manage(it, &json!({"allowedProviders": "bedrock"}));
        }),
        fault("no model is allowed, by a slip", Plain, (&cli::FIELD_IGNORED, 1), "✗✓✓✓✓–", |it| {
            manage(it, &json!({"availableModels": "sonnet"}));
        })
        .unnoticed(),
        fine("the profile's provider is allowed", |it| manage(it, &json!({"allowedProviders": ["bedrock"]}))),
    ]
}

/// A machine in WSL, by its variable: Windows's base file holds this, and the person's settings stand in the
/// distribution's or in their own.
fn in_wsl(it: &mut Whole, windows: &str, is_managed: bool) {
    if is_managed {
        let own = it.worker.home.read(SETTINGS).expect("settings");
        it.worker.home.write(SETTINGS, "{}");
        it.worker.site.write(MANAGED, &own);
    }
    let script = "mount -t tmpfs none /mnt && mkdir -p \"$0\" && if [ \"$1\" = folder ]; then mkdir \"$0/managed-settings.json\"; \
                  else printf %s \"$1\" > \"$0/managed-settings.json\"; fi";
    let windows: &'static str = windows.to_owned().leak();
    run(&it.worker.site, "sh", &["-c", script, "/mnt/c/Program Files/ClaudeCode", windows]).expect("Windows's drive");
    it.var("WSL_DISTRO_NAME", "Ubuntu-24.04");
}

fn of_windows() -> Vec<Fault> {
    vec![
        fine("they don't say that they hold in WSL", |it| {
            in_wsl(it, r#"{"env":{"AWS_REGION":"us-east-1"}}"#, true);
        }),
        fault("they say so, and lead abroad", Plain, (&res::ASKED_ELSEWHERE, 1), "–✓✓✓✗–", |it| {
            in_wsl(it, r#"{"wslInheritsWindowsSettings":true,"env":{"AWS_REGION":"us-east-1"}}"#, false);
        }),
        fault("they are torn", Plain, (&cli::MANAGED_NOT_JSON, 1), "✗–✓✓––", |it| in_wsl(it, "{", false)),
        fault("a folder stands there", Plain, (&cli::CANNOT_BE_READ, 1), "✗–✓✓––", |it| {
            in_wsl(it, "folder", true)
        }),
        fault("nobody can tell whether they hold", Plain, (&cli::FIELD_IGNORED, 1), "✗✓✓✓✓✓", |it| {
            in_wsl(it, r#"{"wslInheritsWindowsSettings":"maybe"}"#, false);
        }),
        fine("they hold everything", |it| {
            let own = it.worker.home.read(SETTINGS).expect("settings");
            let own = own.replacen('{', r#"{"wslInheritsWindowsSettings":true,"#, 1);
            it.worker.home.write(SETTINGS, "{}");
            in_wsl(it, &own, false);
        }),
    ]
}

fn of_a_request() -> Vec<Fault> {
    vec![
        fault("Japanese in a header's value", Plain, (&cli::IMPOSSIBLE_HEADERS, 1), "✗✓✓✓✓✓", |it| {
            headers(it, "X-Dept: 開発部\nX-Cost-Center: 1042");
        }),
        fault("a blank in a header's name", Plain, (&cli::IMPOSSIBLE_HEADERS, 1), "✗✓✓✓✓✓", |it| {
            headers(it, "X Dept: kaihatsu");
        }),
        fault("a header without its colon", Plain, (&cli::NO_HEADER, 0), "!✓✓✓✓✓", |it| {
            headers(it, "X-Tenant=platform");
        })
        .harmless(),
        // It goes out, and its signature is of other bytes.
        fault("an accent in a header's value", Plain, (&cli::IMPOSSIBLE_HEADERS, 1), "✗✓✓✓✓✓", |it| {
            headers(it, "X-Dept: développement");
        }),
        fault("a blank behind the region", Plain, (&cli::DIFFERS, 0), "!✓✓✓✓✓", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_REGION"] = json!("ap-northeast-1\r"));
        })
        .harmless(),
        fault("a blank behind the AWS profile's name", Plain, (&cli::DIFFERS, 1), "✗–✓✓✓–", |it| {
            it.edit(SETTINGS, |all| all["env"]["AWS_PROFILE"] = json!("claude-code "));
        }),
        fine("a header of letters, digits and blanks", |it| headers(it, "X-Dept: kaihatsu 3")),
        fault("another user's folder for temporary files", Plain, (&cli::NO_TEMPORARY, 1), "✗✓✓✓✓✓", |it| {
            let folder = it.worker.home.path().join("scratch");
            let own = folder.join(format!("claude-{}", nix::unistd::geteuid()));
            fs::create_dir_all(&own).expect("a folder");
            chown(&own, Some(54_323), None).expect("another user");
            it.var("TMPDIR", &folder.display().to_string());
        }),
        fault(
            "a folder for temporary files that can't be made",
            Plain,
            (&cli::NO_TEMPORARY, 1),
            "✗✓✓✓✓✓",
            |it| {
                it.var("CLAUDE_CODE_TMPDIR", "/proc/nowhere");
            },
        ),
        fine("a folder for temporary files that is still to be made", |it| {
            let folder = it.worker.home.path().join("scratch/deep").display().to_string();
            it.var("CLAUDE_CODE_TMPDIR", &folder);
        }),
        // Which of the profile's models a session starts with is a choice.
        fault("another of the profile's models first", Plain, (&cli::DIFFERS, 0), "!✓✓✓✓✓", |it| {
            it.edit(SETTINGS, |all| all["env"]["ANTHROPIC_MODEL"] = json!("opus"));
        })
        .harmless(),
        fault("the account has moved", Plain, (&aws::NOT_ASSIGNED, 1), "✓✗✓✓––", |_| ()).of_aws(|world| {
            let grant = Grant { account: "444455556666".into(), ..Grant::new(ROLE, "worker") };
            world.instances = vec![Instance::new(START, "ap-northeast-1")];
            world.instances[0].grants.push(grant);
        }),
    ]
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_a_program_makes_of_the_managed_settings_is_what_doctor_judges() {
    table(of_a_helper());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn a_managed_limit_of_a_wrong_type_is_told_with_what_it_closes() {
    table(of_a_limit());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn windows_settings_count_in_wsl_as_claude_code_counts_them() {
    table(of_windows());
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_keeps_a_session_from_starting_or_sending_is_told() {
    table(of_a_request());
}
