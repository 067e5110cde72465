//! `genkan doctor` as a person and a program use it: what it prints, keeps, hands on and reads back.

use serde_json::{Value, json};

use crate::machine::{Answer, Machine};

const ACME: &str = r#"
schema = 1
name = "acme"
version = "2026.11"
extends = "bedrock-jp"
[aws]
account_id = "111122223333"
role_name = "ClaudeCodeUser"
sso_start_url = "https://acme-corp.awsapps.com/start"
sso_region = "ap-northeast-1"
sso_session = "acme"
[network]
inside_host = "wiki.corp.acme.example"
proxy = "http://proxy.corp.acme.example:3128"
[support]
contact = "help@acme.example"
"#;
/// Nothing is sent: these tests are about the command, not about the network.
const QUIET: [&str; 4] = ["doctor", "--profile", "acme.toml", "--offline"];

fn machine() -> Machine {
    let machine = Machine::new().var("USER", "hanako").var("HOME", "/home/hanako");
    machine.write("project/acme.toml", ACME);
    machine
}

fn doctor(machine: &Machine, args: &[&str]) -> Answer {
    machine.genkan(&[&QUIET[..], args].concat())
}

#[test]
fn one_document_with_the_contracts_members_and_the_groups_that_were_asked_for() {
    let machine = machine();
    let document = doctor(&machine, &["--json", "--only", "client,private-path"]).json();
    for member in ["verdict", "root_cause", "findings", "residency", "facts"] {
        assert!(document.get(member).is_some(), "{member}: {document:#}");
    }
    assert_eq!(document["groups"], json!(["client", "private-path"]));
    assert_eq!(document["facts"]["genkan"], env!("CARGO_PKG_VERSION"));
    let document = doctor(&machine, &["--json", "--skip", "network"]).json();
    assert_eq!(document["groups"], json!(["client", "credentials", "private-path", "residency", "invoke"]));
}

#[test]
fn what_was_kept_is_judged_the_same_elsewhere() {
    let machine = machine();
    let here = doctor(&machine, &["--json", "--save", "facts.json", "--bundle", "bundle.json"]).json();
    let elsewhere = Machine::new();
    for file in ["facts.json", "bundle.json"] {
        elsewhere.write(&format!("project/{file}"), machine.read(&format!("project/{file}")));
        let again = elsewhere.genkan(&["doctor", "--from", file, "--json"]).json();
        for member in ["verdict", "root_cause", "groups"] {
            assert_eq!(again[member], here[member], "{file}: {member}");
        }
        let codes = |document: &Value| -> Vec<Value> {
            document["findings"].as_array().expect("findings").iter().map(|one| one["code"].clone()).collect()
        };
        assert_eq!(codes(&again), codes(&here), "{file}");
        assert_eq!(again["facts"]["at"], here["facts"]["at"], "{file}");
    }
    elsewhere.write("project/report.json", here.to_string());
    assert_eq!(elsewhere.genkan(&["doctor", "--from", "report.json", "--json"]).json()["profile"], "acme");
}

#[test]
fn what_was_not_looked_at_is_not_called_well_neither_here_nor_elsewhere() {
    let machine = machine();
    let skipped = |document: &Value| -> Vec<Value> {
        let findings = document["findings"].as_array().expect("findings").iter();
        findings.filter(|one| one["code"] == "GK-RPT-012").map(|one| one["group"].clone()).collect()
    };
    let here = doctor(&machine, &["--json", "--only", "client,network", "--save", "facts.json"]).json();
    assert!(skipped(&here).contains(&json!("network")), "{here:#}");
    let again = machine.genkan(&["doctor", "--from", "facts.json", "--json"]).json();
    assert!(skipped(&again).contains(&json!("invoke")), "{again:#}");
    let said = machine.genkan(&["doctor", "--from", "facts.json", "--only", "network"]).out;
    assert!(said.contains("– network  not checked"), "{said}");
}

#[test]
fn facts_of_a_newer_genkan_are_refused_in_plain_words() {
    let machine = machine();
    doctor(&machine, &["--save", "facts.json"]);
    let mut facts = machine.json("project/facts.json");
    facts["genkan"] = json!("99.1.0");
    machine.write("project/facts.json", facts.to_string());
    let answer = machine.genkan(&["doctor", "--from", "facts.json"]);
    assert_eq!(answer.code, 2, "{answer:?}");
    assert!(answer.err.contains("99.1.0") && answer.err.contains("GK-RPT-002"), "{answer:?}");
    let answer = machine.genkan(&["doctor", "--from", "acme.toml"]);
    assert_eq!((answer.code, answer.err.contains("GK-RPT-001")), (2, true), "{answer:?}");
}

#[test]
fn names_are_replaced_in_a_bundle_and_elsewhere_where_that_is_asked_for() {
    const NAMES: [&str; 5] = ["111122223333", "corp.acme.example", "acme-corp", "hanako", "help@"];
    let machine = machine();
    machine
        .write("home/.claude/settings.json", r#"{"env": {"ANTHROPIC_BASE_URL": "https://llm.corp.acme.example/v1"}}"#);
    let names = |text: &str| NAMES.iter().copied().filter(|name| text.contains(name)).collect::<Vec<_>>();
    let folder = machine.path("home").display().to_string();

    let plain = doctor(&machine, &["--json", "--bundle", "bundle.json"]);
    assert!(!names(&plain.out).is_empty(), "the screen of its owner names them");
    let bundle = machine.read("project/bundle.json");
    assert_eq!(names(&bundle), [""; 0], "{bundle}");
    assert!(bundle.contains("ANTHROPIC_BASE_URL") && bundle.contains("host-1.invalid"), "{bundle}");

    doctor(&machine, &["--bundle", "plain.json", "--redact=no"]);
    assert!(!names(&machine.read("project/plain.json")).is_empty());
    for args in [&["--redact", "--json"][..], &["--redact", "--verbose"], &["--redact", "--save", "facts.json"]] {
        let answer = doctor(&machine, args);
        assert_eq!(names(&answer.out), [""; 0], "{args:?}");
    }
    assert_eq!(names(&machine.read("project/facts.json")), [""; 0]);
    assert!(!machine.read("project/facts.json").contains(&folder));
}

#[test]
fn what_is_written_is_the_owners_alone() {
    let machine = machine();
    doctor(&machine, &["--save", "facts.json", "--bundle", "bundle.json"]);
    let tree = machine.tree();
    for file in ["project/facts.json", "project/bundle.json"] {
        assert_eq!(tree[std::path::Path::new(file)].0 & 0o777, 0o600, "{file}");
    }
}

#[test]
fn without_a_terminal_nothing_is_mended() {
    let machine = machine();
    let before = machine.tree();
    let answer = doctor(&machine, &["--fix"]);
    assert!(answer.err.contains("--fix"), "{answer:?}");
    assert_eq!(machine.tree(), before);
}

#[test]
fn flags_that_make_no_sense_together_are_refused() {
    let machine = machine();
    for args in [
        &["--from", "x", "--offline"][..],
        &["--from", "x", "--fix"],
        &["--fix", "--json"],
        &["--prove", "--offline"],
        &["--only", "nonsense"],
        &["--timeout", "0"],
    ] {
        let answer = machine.genkan(&[&["doctor"], args].concat());
        assert_eq!(answer.code, 2, "{args:?}");
    }
}

/// What a page of last year had people write: doctor judges what is there, and the fix does away with it.
#[test]
fn a_machine_that_another_page_set_up_is_judged_as_it_stands() {
    let machine = Machine::new();
    let env = json!({
        "CLAUDE_CODE_USE_BEDROCK": "1",
        "AWS_REGION": "us-east-1",
        "ANTHROPIC_MODEL": "us.anthropic.claude-3-7-sonnet-20250219-v1:0",
    });
    machine.write("home/.claude/settings.json", json!({"env": env}).to_string());
    machine.write("project/claude-config.yaml", "model: opus\n");
    let answer = machine.genkan(&["doctor", "--offline", "--json"]);
    let document = answer.json();
    let finding = |code: &str| {
        let all = document["findings"].as_array().expect("findings");
        all.iter().find(|finding| finding["code"] == code).unwrap_or_else(|| panic!("{code}: {answer:?}")).to_string()
    };
    let whole = finding("GK-CLI-010");
    for part in ["send requests to us-east-1 (AWS_REGION", "can be processed outside ap-northeast-1", "2026-04-28"] {
        assert!(whole.contains(part), "{part}: {whole}");
    }
    assert!(finding("GK-CLI-017").contains("claude-config.yaml"));
    assert_eq!(answer.code, 1);
    assert_eq!(machine.genkan(&["setup", "--profile", "bedrock-jp", "--replace", "--yes"]).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
}

/// What leads a request out of the residency, by whatever names it: a pin, the model of every request, an agent.
#[test]
fn lists_of_two_profiles_are_told_by_what_differs_and_neither_is_to_be_edited_by_hand() {
    let machine = Machine::new();
    let setup = |args: &[&str]| assert_eq!(machine.genkan(&[&["setup", "--non-interactive"], args].concat()).code, 0);
    setup(&["--profile", "bedrock-jp"]);
    setup(&["--profile", "gateway-anthropic", "--scope", "local", "--set", "gateway.url=https://gw.acme.example"]);
    let document = machine.genkan(&["doctor", "--offline", "--json"]).json();
    let findings = document["findings"].as_array().expect("findings");
    let found = findings.iter().find(|one| one["code"] == "GK-CLI-012").expect("GK-CLI-012").to_string();
    assert!(found.contains("genkan undo --scope user") && found.contains("bedrock-jp"), "{found}");
    assert!(!found.contains("Remove availableModels"), "{found}");
    assert!(found.contains("availableModels: [… jp.anthropic.") && found.contains("] ≠ […]"), "{found}");
}

#[test]
fn what_leads_outside_is_a_finding_on_every_provider() {
    const CLIMBS: &str = "../../../../us-east5/publishers/anthropic/models/claude-sonnet-4-6";
    const GLOBAL: &str = "global.anthropic.claude-sonnet-4-6";
    let gateway = "gateway.url=https://llm.acme.example";
    let project = "google.project=acme-claude";
    for (profile, facts, model) in [
        ("bedrock-jp", &[][..], GLOBAL),
        ("gateway-bedrock", &[gateway], GLOBAL),
        ("vertex-jp", &[project], CLIMBS),
        ("gateway-vertex", &[gateway, project], CLIMBS),
    ] {
        let named = |name: &str| json!({"availableModels": [model], "env": {name: model}}).to_string();
        let body = json!({"env": {"CLAUDE_CODE_EXTRA_BODY": json!({"model": model}).to_string()}}).to_string();
        for (file, content) in [
            (".claude/settings.json", named("ANTHROPIC_DEFAULT_SONNET_MODEL")),
            (".claude/settings.json", named("ANTHROPIC_SMALL_FAST_MODEL")),
            (".claude/settings.json", named("ANTHROPIC_MODEL")),
            (".claude/settings.json", body),
            (".claude/agents/look.md", format!("---\nname: look\nmodel: {model}\n---\nLook.\n")),
        ] {
            let machine = Machine::new();
            let facts = facts.iter().flat_map(|fact| ["--set", fact]);
            let args: Vec<_> = ["setup", "--non-interactive", "--profile", profile].into_iter().chain(facts).collect();
            assert_eq!(machine.genkan(&args).code, 0);
            let judged = |machine: &Machine| {
                let answer = machine.genkan(&["doctor", "--offline", "--only", "residency", "--json"]);
                (answer.code, answer.json())
            };
            assert_eq!(judged(&machine).0, 0, "{profile}");
            let list = json!({"availableModels": [model]}).to_string();
            machine.write("project/.claude/settings.json", list);
            machine.write(&format!("project/{file}"), &content);
            let (code, document) = judged(&machine);
            assert!(code == 1 && document["root_cause"].is_string(), "{profile}, {file}: {content}: {document:#}");
        }
    }
}
