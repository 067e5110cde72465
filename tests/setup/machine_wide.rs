//! Managed scope, and a person beside a machine that an administrator has set up.

use serde_json::{Value, json};

use super::{SILENT, company};
use crate::machine::Machine;

#[test]
fn in_managed_scope_anew_only_managed_hooks_run_and_an_older_setup_keeps_everybodys() {
    let set_up = [&SILENT[..], &["--scope", "managed"]].concat();
    let drop_in = |machine: &Machine| machine.json("root/etc/claude-code/managed-settings.d/90-genkan.json");
    let open =
        |machine: &Machine| machine.genkan(&["check", "--scope", "managed", "--json"]).json()["not_enforced"].clone();
    let machine = Machine::new();
    let answer = machine.genkan(&set_up);
    assert!(answer.err.contains("/goal"), "the price is named: {answer:?}");
    for (key, value) in [
        ("allowManagedHooksOnly", json!(true)),
        ("allowedHttpHookUrls", json!([])),
        ("skipWebFetchPreflight", json!(true)),
    ] {
        assert_eq!(drop_in(&machine)[key], value, "{key}");
    }
    assert_eq!(drop_in(&machine)["env"]["OTEL_LOG_USER_PROMPTS"], "0");
    assert_eq!(open(&machine), json!(["network.proxy"]));
    assert_eq!(machine.genkan(&[&set_up[..], &["--set", "network.proxy=none"]].concat()).code, 0);
    assert_eq!(open(&machine), json!([]));
    let checked = machine.genkan(&["check", "--scope", "managed"]);
    assert!(checked.code == 0 && !checked.err.contains("not enforced"), "{checked:?}");

    // As it was before there was the key.
    let machine = Machine::new();
    assert_eq!(machine.genkan(&[&set_up[..], &["--set", "claude.hooks=any"]].concat()).code, 0);
    let answer = machine.genkan(&[&set_up[..], &["--set", "claude.hooks=auto"]].concat());
    assert_eq!((answer.code, drop_in(&machine).get("allowManagedHooksOnly")), (0, None), "{answer:?}");
    assert_eq!(open(&machine), json!(["network.proxy", "claude.hooks"]));
    assert!(machine.genkan(&["check", "--scope", "managed"]).err.contains("not enforced: hooks"));
    assert_eq!(machine.genkan(&[&set_up[..], &["--set", "claude.hooks=managed"]].concat()).code, 0);
    assert_eq!(drop_in(&machine)["allowManagedHooksOnly"], true);
    assert_eq!(machine.genkan(&[&set_up[..], &["--set", "claude.hooks=auto"]].concat()).code, 0);
    assert_eq!(drop_in(&machine)["allowManagedHooksOnly"], true, "what was closed stays closed");
}

#[test]
fn managed_scope_is_one_drop_in_that_closes_the_list() {
    let machine = Machine::new();
    machine.write("root/etc/claude-code/managed-settings.json", "{\"companyAnnouncements\":[\"hello\"]}");
    let before = machine.tree();
    let answer = machine.genkan(&[&SILENT[..], &["--scope", "managed"]].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    let drop_in = machine.json("root/etc/claude-code/managed-settings.d/90-genkan.json");
    assert_eq!(drop_in["availableModelsMatch"], "exact");
    assert_eq!(drop_in["enforceAvailableModels"], true);
    assert_eq!(drop_in["allowedProviders"], json!(["bedrock"]));
    for id in drop_in["availableModels"].as_array().unwrap() {
        assert!(id.as_str().unwrap().starts_with("jp."), "{id}");
    }
    assert!(!machine.path("home/.claude").exists(), "no home is written");
    assert_eq!(
        machine.genkan(&["check", "--scope", "managed"]).code,
        0,
        "{:?}",
        machine.genkan(&["check", "--scope", "managed"])
    );
    assert_eq!(machine.genkan(&["undo", "--scope", "managed", "--yes"]).code, 0);
    assert_eq!(machine.tree(), before);
}

/// A machine with a profile of its administrator's, and that profile applied in this scope.
fn administered(scope: &str, more: &[&str]) -> Machine {
    let machine = Machine::new();
    let own = "schema = 1\nname = \"acme\"\nversion = \"2026.11\"\nextends = \"bedrock-jp\"\n\
               [aws]\nrole_name = \"ClaudeCodeUser\"\n[models]\ndefault = \"sonnet\"\n";
    machine.write("root/etc/genkan/profile.toml", own);
    let answer = machine.genkan(&[&SILENT[..], &["--scope", scope], more].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    machine
}

/// What was set in place of a machine-wide value is in force, and no drift; what the machine settles later is.
#[test]
fn a_value_that_was_set_over_a_machine_wide_one_is_no_drift() {
    for scope in ["managed", "user"] {
        let machine =
            administered(scope, &["--set", "aws.role_name=Other", "--set", "models.opus=jp.anthropic.claude-opus-4-6"]);
        for args in [&["check"][..], &["check", "--scope", scope], &["check", "-p", "acme"], &["check", "--source"]] {
            let answer = machine.genkan(args);
            assert_eq!(answer.code, 0, "{scope} {args:?}: {answer:?}");
        }
        // Set up once more without it, the profile's own value counts again.
        assert_eq!(machine.genkan(&[&SILENT[..], &["--scope", scope]].concat()).code, 0);
        let check = machine.genkan(&["check"]);
        assert_eq!(check.code, 0, "{scope}: {check:?}");
        let machine = administered(scope, &["--set", "models.opus=jp.anthropic.claude-opus-4-6"]);
        let file = machine.path("root/etc/genkan/profile.toml");
        let settled = std::fs::read_to_string(&file).unwrap() + "opus = \"jp.anthropic.claude-opus-5-5\"\n";
        std::fs::write(&file, settled).unwrap();
        let check = machine.genkan(&["check"]);
        assert!(check.code == 1 && !format!("{check:?}").contains("GK-PRO"), "{scope}: {check:?}");
    }
}

/// Root's own answers are no part of what is written for everybody.
#[test]
fn what_root_answers_for_itself_isnt_taken_for_everybody() {
    let machine = Machine::new();
    let own = "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\nask = [\"aws.account_id\"]\n";
    machine.write("root/etc/genkan/profile.toml", own);
    let managed = [&SILENT[..], &["--scope", "managed"]].concat();
    assert_eq!(machine.genkan(&managed).code, 3);
    let answer = ["--set", "aws.account_id=999988887777"];
    assert_eq!(machine.genkan(&[&SILENT[..], &answer].concat()).code, 0);
    let refused = machine.genkan(&managed);
    assert!(refused.code == 3 && refused.err.contains("aws.account_id"), "{refused:?}");
    assert!(!machine.path("root/var/lib/genkan/profiles").exists());
}

#[test]
fn a_profile_that_is_applied_nowhere_is_missing_beside_the_machines() {
    let machine = administered("managed", &[]);
    let check = machine.genkan(&["check", "-p", "bedrock-jp", "--json"]);
    assert_eq!((&check.json()["verdict"], &check.json()["scope"]), (&json!("missing"), &json!("user")), "{check:?}");
}

/// The machine's part is in force whatever its record says, so what is wrong with that is the answer.
#[test]
fn a_machine_wide_record_that_cannot_be_read_is_named_with_its_way_out() {
    const RECORD: &str = "root/var/lib/genkan/ledger.json";
    for (text, code, part) in [
        (Some("{\"format\": 1, \"genkan\": \"0.1.0\", \"applied\": 3}"), "GK-SET-002", "ledger.json.old"),
        (Some("{\"format\": 9, \"genkan\": \"9.0.0\"}"), "GK-SET-009", "genkan --version --verbose"),
        (Some("{\"format\": 1,"), "GK-SET-021", "genkan setup --profile acme --scope managed"),
        (None, "GK-SET-021", "genkan setup --profile acme --scope managed"),
    ] {
        let machine = administered("managed", &[]);
        match text {
            Some(text) => drop(machine.write(RECORD, text)),
            None => std::fs::remove_file(machine.path(RECORD)).unwrap(),
        }
        let check = machine.genkan(&["check"]);
        let said = format!("{}{}", check.out, check.err);
        assert!(check.code == 1 && said.contains(part) && !said.contains("missing:"), "{code}: {check:?}");
        assert!(!said.contains("nothing"), "a file has no value that the profile could want: {check:?}");
        let line = machine.genkan(&["check", "--format", "jamf"]);
        assert!(line.code == 0 && line.out.contains(code) && !line.out.contains("missing"), "{code}: {line:?}");
        let fleet = machine.genkan(&["check", "--format", "fleet"]);
        assert!(fleet.code == 1 && fleet.out.contains(code), "{code}: {fleet:?}");
        let status = machine.genkan(&["status"]);
        assert!(!status.out.contains("missing"), "{code}: {status:?}");
        if code == "GK-SET-021" {
            assert_eq!(machine.genkan(&[&SILENT[..], &["--scope", "managed"]].concat()).code, 0);
            let check = machine.genkan(&["check"]);
            assert_eq!(check.code, 0, "{check:?}");
        }
    }
}

/// Without a name the machine's default is meant, and whoever uses another one learns which, and how to name it.
#[test]
fn a_profile_in_use_beside_the_machines_default_is_named() {
    let machine = Machine::new();
    let client = company(&machine, "client", "444455556666", "");
    assert_eq!(machine.genkan(&["setup", "--non-interactive", "--no-login", "--profile", &client]).code, 0);
    company(&machine, "root/etc/genkan/profile", "111122223333", "");
    let default = std::fs::read_to_string(machine.path("root/etc/genkan/profile.toml")).expect("a profile");
    machine.write("root/etc/genkan/profile.toml", default.replace("root/etc/genkan/profile", "acme"));
    for verb in ["check", "status", "doctor"] {
        let offline = if verb == "doctor" { &["doctor", "--offline"][..] } else { &[verb] };
        let answer = machine.genkan(offline);
        let said = format!("{}{}", answer.out, answer.err);
        assert!(said.contains(&format!("genkan {verb} --profile client")), "{answer:?}");
        let named = machine.genkan(&[offline, &["--profile", "client"]].concat());
        assert!(!format!("{}{}", named.out, named.err).contains("In use here"), "{named:?}");
    }
    assert!(machine.genkan(&["status"]).out.contains("not signed in: genkan login --profile client"));
    // Nothing of the default was changed or removed here: it was never applied.
    let answer = machine.genkan(&["check", "--json"]);
    let document: Value = serde_json::from_str(&answer.out).expect("a document");
    assert_eq!((&document["verdict"], &document["code"]), (&json!("missing"), &json!("GK-CLI-106")), "{answer:?}");
    let said = machine.genkan(&["check"]).err;
    assert!(said.contains("in the place of client: genkan setup --profile acme"), "{said}");
    let said = machine.genkan(&["setup", "--non-interactive", "--dry-run"]).err;
    assert!(said.contains("This replaces client, which is in use here."), "{said}");
    let said = machine.genkan(&["setup", "--non-interactive", "--dry-run", "--profile", "client"]).err;
    assert!(!said.contains("replaces"), "{said}");
}
