//! `setup`, `check`, `undo`, `use` on files alone.

mod aws_files;
mod folders;
mod identity;
mod machine_wide;
mod overruled;
mod switching;
mod undo;

use std::path::Path;

use serde_json::{Value, json};

use crate::machine::Machine;

const SILENT: [&str; 2] = ["setup", "--non-interactive"];

fn settings(machine: &Machine) -> Value {
    machine.json("home/.claude/settings.json")
}

#[test]
fn from_nothing_to_a_resident_client_with_the_embedded_profile() {
    let machine = Machine::new();
    let answer = machine.genkan(&SILENT);
    assert_eq!(answer.code, 0, "{answer:?}");
    let settings = settings(&machine);
    let env = &settings["env"];
    for (name, value) in [
        ("CLAUDE_CODE_USE_BEDROCK", "1"),
        ("AWS_REGION", "ap-northeast-1"),
        ("ANTHROPIC_BEDROCK_REGION_PREFIX", "jp"),
        ("ANTHROPIC_DEFAULT_OPUS_MODEL", "jp.anthropic.claude-opus-5-5"),
        ("ANTHROPIC_DEFAULT_SONNET_MODEL", "jp.anthropic.claude-sonnet-4-6"),
        ("ANTHROPIC_DEFAULT_HAIKU_MODEL", "jp.anthropic.claude-haiku-4-5-20251001-v1:0"),
        ("ANTHROPIC_DEFAULT_FABLE_MODEL", "jp.anthropic.claude-opus-5-5"),
        ("ANTHROPIC_MODEL", "sonnet"),
        ("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1"),
        ("DISABLE_AUTOUPDATER", "1"),
        ("CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "1"),
    ] {
        assert_eq!(env[name], value, "{name}");
    }
    assert_eq!(env.get("AWS_PROFILE"), None, "no AWS profile is named while the SSO facts are open");
    assert_eq!(settings["awsAuthRefresh"], "/usr/local/bin/genkan refresh --profile bedrock-jp");
    for (id, model) in settings["modelOverrides"].as_object().unwrap() {
        assert!(model.as_str().unwrap().starts_with("jp.anthropic."), "{id} → {model}");
    }
    assert!(!machine.path("home/.aws/config").exists());
    assert!(answer.err.contains("aws.sso_start_url"), "what is open is named: {}", answer.err);
}

#[test]
fn the_second_run_writes_nothing_and_undo_leaves_no_trace() {
    let machine = Machine::new();
    let before = machine.tree();
    assert_eq!(machine.genkan(&[&SILENT[..], &["--json"]].concat()).json()["changed"], true);
    let after = machine.tree();
    let again = machine.genkan(&[&SILENT[..], &["--json"]].concat());
    assert_eq!(again.json()["changed"], false, "{again:?}");
    assert_eq!(machine.tree(), after);
    assert_eq!(machine.genkan(&["check"]).code, 0, "{:?}", machine.genkan(&["check"]));
    let undone = machine.genkan(&["undo", "--yes", "--json"]);
    assert_eq!((undone.code, &undone.json()["changed"]), (0, &json!(true)), "{undone:?}");
    assert_eq!(machine.tree(), before);
}

#[test]
fn a_dry_run_shows_the_plan_and_writes_nothing() {
    let machine = Machine::new();
    let before = machine.tree();
    let answer = machine.genkan(&["setup", "--dry-run"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.out.contains("+ AWS_REGION "), "{}", answer.out);
    assert_eq!(machine.tree(), before);
}

/// On a machine that has no profile yet; on one that has, the answers fill that one.
#[test]
fn answers_about_a_provider_mean_its_own_profile() {
    for (given, profile) in [
        (&["provider=vertex", "google.project=acme-claude"][..], "vertex-jp"),
        (&["google.project=acme-claude"], "vertex-jp"),
        (&["foundry.resource=acme-jp"], "foundry"),
        (&["gateway.url=https://gateway.acme.example"], "gateway-anthropic"),
        (
            &["gateway.url=https://gateway.acme.example", "gateway.kind=vertex", "google.project=acme-claude"],
            "gateway-vertex",
        ),
        (&["aws.profile=acme"], "bedrock-jp"),
    ] {
        let machine = Machine::new();
        let sets = given.iter().flat_map(|key| ["--set", key]);
        let line: Vec<_> = ["setup", "--yes", "--json"].into_iter().chain(sets).collect();
        let answer = machine.genkan(&line);
        assert_eq!((answer.code, answer.json()["profile"].as_str()), (0, Some(profile)), "{given:?}: {answer:?}");
        if profile == "bedrock-jp" {
            let more = machine.genkan(&["setup", "--dry-run", "--json", "--set", "foundry.resource=acme-jp"]);
            assert_eq!(more.json()["profile"], profile, "{more:?}");
        }
    }
}

#[test]
fn without_a_terminal_and_without_consent_nothing_is_written() {
    let machine = Machine::new();
    let before = machine.tree();
    let answer = machine.genkan(&["setup"]);
    assert_eq!(answer.code, 3, "{answer:?}");
    assert!(answer.err.contains("GK-SET-004"), "{}", answer.err);
    assert_eq!(machine.tree(), before);
}

#[test]
fn what_somebody_else_set_stays_byte_for_byte_and_a_different_value_is_a_conflict() {
    let machine = Machine::new();
    let theirs = "{\r\n\t\"theme\": \"dark\",\r\n\t\"big\": 12345678901234567890123,\r\n\t\"env\": {\"AWS_REGION\": \"us-west-2\", \"X\": \"1.50\"}\r\n}";
    machine.write("home/.claude/settings.json", theirs);
    let refused = machine.genkan(&[&SILENT[..], &["--json"]].concat());
    assert_eq!(refused.code, 3, "{refused:?}");
    let document = refused.json();
    assert_eq!((&document["changed"], &document["conflicts"][0]["key"]), (&json!(false), &json!("env.AWS_REGION")));
    assert_eq!(document["error"]["code"], "GK-SET-001");
    assert_eq!(machine.read("home/.claude/settings.json"), theirs);

    let replaced = machine.genkan(&[&SILENT[..], &["--replace"]].concat());
    assert_eq!(replaced.code, 0, "{replaced:?}");
    let text = machine.read("home/.claude/settings.json");
    assert!(text.contains("\t\"big\": 12345678901234567890123,\r\n"), "{text}");
    assert_eq!(settings(&machine)["env"]["AWS_REGION"], "ap-northeast-1");

    // Somebody goes on working with the file; undo then takes only what is genkan's.
    machine.write("home/.claude/settings.json", text.replace("\"dark\"", "\"light\""));
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    let left = settings(&machine);
    assert_eq!(left, json!({"theme": "light", "big": left["big"], "env": {"AWS_REGION": "us-west-2", "X": "1.50"}}));
}

#[test]
fn drift_is_named_with_its_author() {
    let machine = Machine::new();
    machine.genkan(&SILENT);
    let text = machine.read("home/.claude/settings.json");
    let pin = "\"ANTHROPIC_DEFAULT_OPUS_MODEL\": \"jp.anthropic.claude-opus-5-5\"";
    assert!(text.contains(pin), "{text}");
    machine.write("home/.claude/settings.json", text.replace(pin, &pin.replace("jp.", "global.")));
    let check = machine.genkan(&["check", "--json"]);
    let document = check.json();
    assert_eq!((check.code, &document["verdict"]), (1, &json!("drifted")), "{check:?}");
    let item = document["items"].as_array().unwrap().iter().find(|item| item["state"] == "drifted").unwrap();
    assert_eq!(
        (&item["key"], &item["was"], &item["wanted"], &item["by"]),
        (
            &json!("env.ANTHROPIC_DEFAULT_OPUS_MODEL"),
            &json!("global.anthropic.claude-opus-5-5"),
            &json!("jp.anthropic.claude-opus-5-5"),
            &json!("client-dialog")
        )
    );
}

/// What `/setup-bedrock` writes (2.1.332, run): its own region and pins, and less of the empty variables; a person who edits
/// one of them is none.
#[test]
fn what_claude_codes_wizard_rewrites_is_the_wizards() {
    let machine = Machine::new();
    machine.genkan(&SILENT);
    let written = settings(&machine);
    let of_wizard = |change: &dyn Fn(&mut Value)| {
        let mut changed = written.clone();
        change(&mut changed["env"]);
        machine.write("home/.claude/settings.json", changed.to_string());
        let document = machine.genkan(&["check", "--json"]).json();
        let items = document["items"].as_array().expect("items").iter().filter(|item| item["by"] == "client-wizard");
        items.filter_map(|item| Some(item["key"].as_str()?.to_owned())).collect::<Vec<_>>()
    };
    let rewritten = of_wizard(&|env| {
        env["AWS_REGION"] = json!("us-east-1");
        env["ANTHROPIC_DEFAULT_OPUS_MODEL"] = json!("us.anthropic.claude-opus-5-5");
        env.as_object_mut().expect("variables").remove("ANTHROPIC_SMALL_FAST_MODEL");
    });
    assert_eq!(rewritten, ["env.AWS_REGION", "env.ANTHROPIC_DEFAULT_OPUS_MODEL", "env.ANTHROPIC_SMALL_FAST_MODEL"],);
    let edited = |name: &'static str| of_wizard(&move |env| env[name] = json!("us-east-1"));
    assert!(edited("AWS_REGION").is_empty() && edited("ANTHROPIC_DEFAULT_OPUS_MODEL").is_empty());
    let gone = |env: &mut Value| _ = env.as_object_mut().expect("variables").remove("ANTHROPIC_SMALL_FAST_MODEL");
    assert!(of_wizard(&gone).is_empty());
}

/// A company's profile, which names no AWS profile.
fn company(machine: &Machine, name: &str, account: &str, more: &str) -> String {
    let url = format!("https://{name}.awsapps.com/start");
    let text = format!(
        "schema = 1\nname = \"{name}\"\nversion = \"1\"\nextends = \"bedrock-jp\"\n[aws]\nsso_start_url = \"{url}\"\n\
         sso_session = \"{name}\"\naccount_id = \"{account}\"\nrole_name = \"ClaudeCodeUser\"\n{more}"
    );
    machine.write(&format!("{name}.toml"), text);
    machine.path(&format!("{name}.toml")).display().to_string()
}

/// Settings that name an AWS profile which isn't there would be worse than none.
#[test]
fn where_one_file_cannot_be_written_none_is() {
    let machine = Machine::new();
    machine.write("home/.aws", "a file");
    let acme = company(&machine, "acme", "111122223333", "");
    let before = machine.tree();
    let answer = machine.genkan(&["setup", "--non-interactive", "--profile", &acme, "--json"]);
    assert_eq!((answer.code, &answer.json()["error"]["code"]), (1, &json!("GK-SYS-003")), "{answer:?}");
    assert_eq!(machine.tree(), before);
}

/// What hooks read is a part of what is applied, and so are the commands that they run.
#[test]
fn a_change_of_the_stored_profile_alone_is_foreseen_and_its_commands_are_shown() {
    let machine = Machine::new();
    let acme = company(&machine, "acme", "111122223333", "");
    assert_eq!(machine.genkan(&["setup", "--non-interactive", "--profile", &acme]).code, 0);
    company(&machine, "acme", "111122223333", "refresh_command = \"acme-login --now\"\n");
    let dry = machine.genkan(&["setup", "--dry-run", "--profile", &acme]);
    for line in ["The stored profile acme changes: aws.refresh_command", "(aws.refresh_command): acme-login --now"] {
        assert!(dry.err.contains(line), "{dry:?}");
    }
    for (mode, changed) in [("--dry-run", true), ("--non-interactive", true), ("--dry-run", false)] {
        let document = machine.genkan(&["setup", mode, "--json", "--profile", &acme]).json();
        assert_eq!(document["changed"], changed, "{mode}: {document}");
        let command = json!([{"key": "aws.refresh_command", "command": "acme-login --now"}]);
        assert_eq!(document["commands"], command, "{mode}: {document}");
    }
}

#[test]
fn a_setup_that_cannot_store_the_profile_leaves_none() {
    let machine = Machine::new();
    let file = machine.write("home/acme.toml", "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n");
    // In the way of what is stored last.
    machine.write("home/.local/state/genkan/sources", "");
    let before = machine.tree();
    let answer = machine.genkan(&["setup", "--non-interactive", "--profile", &file.display().to_string()]);
    assert!(answer.code != 0 && answer.err.contains("GK-SYS-003"), "{answer:?}");
    let mut after = machine.tree();
    after.retain(|path, _| !path.ends_with("setup.lock"));
    assert_eq!(after, before);
}

#[test]
fn what_was_said_beside_a_profile_is_no_drift_of_it() {
    let machine = Machine::new();
    let managed = ["setup", "--non-interactive", "--scope", "managed"];
    for set in [&["--set", "aws.identity=isolated"][..], &[], &["--set", "aws.role_name=Dev"], &[]] {
        assert_eq!(machine.genkan(&[&managed[..], set].concat()).code, 0);
        let check = machine.genkan(&["check", "--scope", "managed"]);
        assert_eq!(check.code, 0, "{set:?}: {check:?}");
    }
}

/// A disk that isn't mounted, a repository that was moved: nobody has taken the values out, and none are written beside.
#[test]
fn settings_behind_a_link_into_a_folder_that_is_gone_are_not_missing() {
    let machine = Machine::new();
    machine.write("home/dotfiles/claude/settings.json", "{}");
    machine.link("home/.claude/settings.json", Path::new("../dotfiles/claude/settings.json"));
    assert_eq!(machine.genkan(&SILENT).code, 0);
    let (here, moved) = (machine.path("home/dotfiles"), machine.path("home/elsewhere"));
    std::fs::rename(&here, &moved).expect("a folder that moves");
    for args in [&["check"][..], &SILENT, &["undo", "--yes"]] {
        let answer = machine.genkan(args);
        let said = ["GK-SYS-002", "settings.json is a link to ../dotfiles/claude/settings.json, which isn't there"];
        assert!(answer.code == 1 && said.iter().all(|part| answer.err.contains(part)), "{args:?}: {answer:?}");
        assert!(!here.exists(), "{args:?}");
    }
    std::fs::rename(&moved, &here).expect("a folder that comes back");
    assert_eq!(machine.genkan(&["check"]).code, 0);
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(machine.read("home/dotfiles/claude/settings.json"), "{}");
}
