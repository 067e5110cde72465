//! What leads Claude Code elsewhere than the settings say.

use serde_json::{Value, json};

use super::{SILENT, company, settings};
use crate::machine::{FACTS, Machine};

/// The guard stops nothing any more, and nothing is renewed.
#[test]
fn a_program_of_the_hooks_that_is_gone_or_empty_is_not_as_intended() {
    let machine = Machine::new();
    // A folder that may vanish: the hooks start a copy.
    let program = machine.write("home/Downloads/target/debug/genkan", "#!/bin/sh\n");
    machine.set_mode("home/Downloads/target/debug/genkan", 0o755);
    let machine = machine.program(&program);
    assert_eq!(machine.genkan(&SILENT).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    let copy = machine.path("home/.local/state/genkan/bin/genkan");
    for (is_there, said) in [(true, "it is empty"), (false, "it isn't there")] {
        machine.write("home/.local/state/genkan/bin/genkan", "");
        if !is_there {
            std::fs::remove_file(&copy).unwrap();
        }
        let check = machine.genkan(&["check"]);
        assert!(check.code == 1 && check.out.contains(said), "{check:?}");
        assert_eq!(machine.genkan(&["check", "--json"]).json()["code"], "GK-CLI-018");
    }
    assert_eq!(machine.genkan(&SILENT).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
}

/// What an editor's extension starts Claude Code with counts there as the shell's variables do.
#[test]
fn what_an_editor_starts_it_with_is_judged_as_the_shell_is() {
    let check = |name: &str, value: &str| {
        let machine = Machine::new();
        let list = json!({"claudeCode.environmentVariables": [{"name": name, "value": value}]});
        machine.write("home/.config/Code/User/settings.json", list.to_string());
        // With nobody's sign-in in the profile a key is nobody's but the person's.
        assert_eq!(machine.genkan(&[&SILENT[..], &FACTS, &["--replace"]].concat()).code, 0);
        machine.genkan(&["check"])
    };
    for (name, value) in [
        ("CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST", "1"),
        ("AWS_BEARER_TOKEN_BEDROCK", "ABSKsecret"),
        ("AWS_ENDPOINT_URL", "https://login.acme.example"),
        ("CLAUDE_CONFIG_DIR", "/home/hanako/.work"),
        ("NODE_TLS_REJECT_UNAUTHORIZED", "0"),
    ] {
        let answer = check(name, value);
        assert!(answer.code == 1 && answer.out.contains(name), "{answer:?}");
        assert!(answer.out.contains("Code/User/settings.json") && !answer.out.contains("ABSKsecret"), "{answer:?}");
    }
    // What the settings set goes before it.
    for (name, value) in [("FOO", "1"), ("CLAUDE_CODE_USE_VERTEX", "1"), ("AWS_REGION", "us-east-1")] {
        assert_eq!(check(name, value).code, 0, "{name}");
    }
}

/// Settings count before the variables that the program gets.
#[test]
fn a_program_that_may_start_claude_code_is_told_whose_settings_count() {
    let machine = Machine::new();
    let script = |name: &str| {
        let mut run = crate::program::command(&machine.path("home"));
        let run = run.args(["run", name, "--", "/bin/true"]).output().expect("genkan");
        (run.status.code(), String::from_utf8_lossy(&run.stderr).into_owned())
    };
    let gateway = ["--profile", "gateway-anthropic", "--set", "gateway.url=https://llm.acme.example"];
    assert_eq!(machine.genkan(&[&SILENT[..], &gateway].concat()).code, 0);
    assert_eq!(script("gateway-anthropic"), (Some(0), String::new()));
    let vertex = ["--profile", "vertex-jp", "--set", "google.project=acme-claude"];
    assert_eq!(machine.genkan(&[&SILENT[..], &vertex].concat()).code, 0);
    let (code, said) = script("gateway-anthropic");
    assert!(code == Some(0) && said.contains("uses vertex-jp (user scope), not gateway-anthropic"), "{said}");
}

#[test]
fn what_a_stronger_layer_overrules_is_said_and_found() {
    let machine = Machine::new();
    machine.write("root/etc/claude-code/managed-settings.json", r#"{"env":{"AWS_REGION":"us-east-1"}}"#);
    let answer = machine.genkan(&SILENT);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.err.contains("managed-settings.json overrides values written here (1)"), "{answer:?}");
    let check = machine.genkan(&["check", "--json"]);
    let document = check.json();
    assert_eq!((check.code, &document["verdict"]), (1, &json!("overridden")), "{check:?}");
    let item = document["items"].as_array().unwrap().iter().find(|item| item["state"] == "overridden").unwrap();
    assert_eq!((&item["key"], &item["was"]), (&json!("env.AWS_REGION"), &json!("us-east-1")));
}

#[test]
fn a_file_that_the_client_drops_whole_is_an_error_for_check_too() {
    let machine = Machine::new();
    machine.genkan(&SILENT);
    let text = machine.read("home/.claude/settings.json").replacen('{', "{ // mine\n", 1);
    machine.write("home/.claude/settings.json", &text);
    for args in [&["check"][..], &SILENT] {
        let answer = machine.genkan(args);
        assert_eq!(answer.code, 2, "{args:?}: {answer:?}");
        assert!(answer.err.contains("settings.json"), "{answer:?}");
    }
    assert_eq!(machine.read("home/.claude/settings.json"), text);
}

#[test]
fn what_leads_elsewhere_is_taken_out_of_our_file_and_reported_anywhere_else() {
    let machine = Machine::new()
        .var("CLAUDE_CODE_USE_VERTEX", "1")
        .var("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "us-east-1")
        .var("AWS_BEARER_TOKEN_BEDROCK", "secret");
    machine.write(
        "home/.claude/settings.json",
        r#"{"env":{"ANTHROPIC_BASE_URL":"https://elsewhere.example","MINE":"1"}}"#,
    );
    let refused = machine.genkan(&[&SILENT[..], &["--json"]].concat());
    assert_eq!(refused.code, 3, "{refused:?}");
    assert_eq!(refused.json()["conflicts"][0]["key"], "env.ANTHROPIC_BASE_URL");
    let answer = machine.genkan(&[&SILENT[..], &FACTS, &["--replace"]].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.err.contains("CLAUDE_CODE_USE_VERTEX") && !answer.err.contains("SMALL_FAST"), "{}", answer.err);
    let settings = settings(&machine);
    assert_eq!((settings["env"].get("ANTHROPIC_BASE_URL"), &settings["env"]["MINE"]), (None, &json!("1")));
    let check = machine.genkan(&["check", "--json"]);
    let items = check.json()["items"].clone();
    let found: Vec<_> = items.as_array().unwrap().iter().filter(|item| item["state"] != "as-intended").collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0]["was"], Value::Null, "a secret is never shown");
    let text = machine.genkan(&["check"]).out;
    assert!(text.contains("note  CLAUDE_CODE_USE_VERTEX = 1"), "what sleeps beside is shown and is no defect: {text}");
    assert_eq!((&found[0]["key"], &found[0]["by"]), (&json!("AWS_BEARER_TOKEN_BEDROCK"), &json!("shell")));
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert!(machine.read("home/.claude/settings.json").contains("https://elsewhere.example"));
}

#[test]
fn what_leads_elsewhere_is_taken_out_once_and_comes_back_with_a_profile_that_does_not_mind() {
    let machine = Machine::new();
    let haiku = "jp.anthropic.claude-haiku-5-5";
    machine.write("home/.claude/settings.json", json!({"env": {"CLAUDE_CODE_SUBAGENT_MODEL": haiku}}).to_string());
    let setup = [&SILENT[..], &["--replace", "--json"]].concat();
    assert_eq!(machine.genkan(&setup).json()["changed"], true);
    assert_eq!(settings(&machine)["env"].get("CLAUDE_CODE_SUBAGENT_MODEL"), None);
    assert_eq!(machine.genkan(&setup).json()["changed"], false);
    let with_it = [&setup[..], &["--set", "models.haiku=jp.anthropic.claude-haiku-5-5"]].concat();
    assert_eq!(machine.genkan(&with_it).code, 0);
    assert_eq!(settings(&machine)["env"]["CLAUDE_CODE_SUBAGENT_MODEL"], haiku);
}

/// Whom a gateway asks can't be seen, though the ids are Bedrock's; nor what an ARN stands for.
#[test]
fn what_the_settings_do_not_show_is_not_called_configured() {
    const URL: &str = "aws.sso_start_url=https://d-0000000000.awsapps.com/start";
    const AWS: [&str; 3] = [URL, "aws.account_id=111122223333", "aws.role_name=Dev"];
    let application = "models.opus=arn:aws:bedrock:ap-northeast-1:111122223333:application-inference-profile/abcd";
    let of_system =
        "models.opus=arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5";
    let vertex = ["google.project=acme-claude"];
    for (name, sets, is_provable, verdict) in [
        ("gateway-bedrock", &["gateway.url=https://llm.acme.example"][..], false, "not-provable"),
        ("vertex-jp", &vertex, false, "not-provable"),
        ("bedrock-jp", &AWS, true, "configured"),
        ("bedrock-jp", &[&AWS[..], &[of_system]].concat(), true, "configured"),
        ("bedrock-jp", &[&AWS[..], &[application]].concat(), true, "unverified"),
    ] {
        let machine = Machine::new();
        let sets: Vec<_> = sets.iter().copied().flat_map(|set| ["--set", set]).collect();
        let setup = ["setup", "--non-interactive", "--no-login", "--profile", name];
        let setup = machine.genkan(&[&setup[..], &sets].concat());
        assert_eq!(setup.code, 0, "{setup:?}");
        let status = machine.genkan(&["status", "--json"]);
        let told: serde_json::Value = serde_json::from_str(&status.out).expect("a document");
        assert_eq!(told["residency"]["provable"], is_provable, "{name}: {status:?}");
        assert_eq!(told["residency"]["verdict"], verdict, "{name}: {status:?}");
        let check = machine.genkan(&["check", "--json"]);
        let told: serde_json::Value = serde_json::from_str(&check.out).expect("a document");
        assert_eq!((check.code, &told["residency"]), (0, &json!(verdict)), "{name}: {check:?}");
        let is_coded = told["codes"].as_array().expect("codes").contains(&json!("GK-RES-015"));
        assert_eq!(is_coded, verdict == "unverified", "{name}: {check:?}");
        for command in ["check", "status"] {
            let answer = machine.genkan(&[command]);
            let is_told = answer.err.contains("GK-RES-015");
            assert_eq!(is_told, verdict == "unverified", "{name}: {answer:?}");
        }
    }
}

/// A key of the profile is none of Claude Code's settings, and is explained as what it is.
#[test]
fn a_key_of_the_profile_is_explained() {
    let machine = Machine::new();
    let acme = company(&machine, "acme", "111122223333", "");
    assert_eq!(machine.genkan(&["setup", "--non-interactive", "--no-login", "--profile", &acme]).code, 0);
    let region = machine.genkan(&["explain", "aws.region"]);
    assert!(region.out.contains("aws.region = \"ap-northeast-1\"") && region.out.contains("Where requests are sent"));
    let table = machine.genkan(&["explain", "models"]);
    assert!(table.out.contains("models.haiku = ") && table.out.contains("genkan profile show acme"), "{table:?}");
    let document = machine.genkan(&["explain", "aws.role_name", "--json"]);
    assert_eq!(
        (&document.json()["key"], &document.json()["value"]),
        (&json!("aws.role_name"), &json!("ClaudeCodeUser"))
    );
    let near = machine.genkan(&["explain", "aws.role_nam"]);
    assert!(near.code == 2 && near.err.contains("`aws.role_name`"), "{near:?}");
}

/// Where no process shows its command line, the guard in use would stop what `run` has started.
#[test]
fn a_session_of_another_profile_is_not_started_where_the_guard_cannot_know_it() {
    let machine = Machine::new();
    for (name, account) in [("acme", "111122223333"), ("client", "444455556666")] {
        let file = company(&machine, name, account, "");
        let setup = ["setup", "--non-interactive", "--profile", &file, "--set", "claude.guard=on"];
        assert_eq!(machine.genkan(&setup).code, 0);
    }
    let program = machine.path("home/bin/claude");
    std::fs::create_dir_all(program.parent().expect("a folder")).expect("a folder");
    std::fs::copy("/bin/false", &program).expect("a program");
    for os in [genkan::world::Os::Macos, genkan::world::Os::Windows] {
        let mut world = genkan::world::World { os, ..machine.world() };
        let answer = crate::machine::run(&mut world, &["run", "acme", "--", &program.display().to_string()]);
        assert!(answer.code == 2 && answer.err.contains("GK-USE-013") && answer.err.contains("client"), "{answer:?}");
    }
}

/// Another proxy of the shell's is another matter.
#[test]
fn an_authority_that_is_not_there_is_a_note_and_nothing_else_is_called_one() {
    let machine = Machine::new();
    machine.write(
        "project/acme.toml",
        "extends = \"bedrock-jp\"\nname = \"acme\"\n[network]\nca_bundle = \"/nowhere/ca.pem\"\n",
    );
    let line = [&SILENT[..], &["--profile", "./acme.toml"]].concat();
    let answer = machine.genkan(&line);
    assert!(answer.code == 0 && answer.err.contains("certificate authority: /nowhere/ca.pem"), "{answer:?}");
    let machine = Machine::new().var("HTTPS_PROXY", "proxy:3128");
    let answer = machine.genkan(&SILENT);
    assert!(answer.code == 0 && !answer.err.contains("certificate authority"), "{answer:?}");
}
