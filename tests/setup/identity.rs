//! Who signs: an isolated identity, the shell's, another program's.

use serde_json::{Value, json};

use super::{SILENT, settings};
use crate::machine::Machine;

#[test]
fn isolated_names_no_identity_and_fails_closed() {
    let machine = Machine::new();
    let answer = machine.genkan(&[&SILENT[..], &["--set", "aws.identity=isolated"]].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    let settings = settings(&machine);
    assert_eq!(settings.get("awsAuthRefresh"), None);
    assert_eq!(settings["env"]["AWS_BEARER_TOKEN_BEDROCK"], "");
    assert_eq!(settings["env"].get("AWS_PROFILE"), None);
    let export = settings["awsCredentialExport"].as_str().unwrap();
    assert!(
        export.starts_with("a=$(/usr/local/bin/genkan credentials --profile bedrock-jp --format claude) || a='{"),
        "{export}"
    );
}

#[test]
fn isolated_points_at_a_default_that_could_sign_instead() {
    for (identity, is_told) in [("isolated", true), ("shared", false)] {
        let machine = Machine::new();
        let keys = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = s\n";
        machine.write("home/.aws/credentials", format!("[work]\n{keys}[default]\n{keys}"));
        let set = format!("aws.identity={identity}");
        let answer = machine.genkan(&["setup", "--non-interactive", "--json", "--set", &set]);
        assert_eq!(answer.code, 0, "{answer:?}");
        let next = answer.json()["next"].to_string();
        assert_eq!(next.contains("[default] in ") && next.contains("/.aws/credentials:5"), is_told, "{next}");
        assert!(!next.contains("AKIA"), "{next}");
    }
}

#[test]
fn what_a_google_sign_in_needs_of_the_shell_is_remembered_for_hooks() {
    let set_up = |profile: &str, facts: &[&str]| {
        let machine =
            Machine::new().var("GOOGLE_APPLICATION_CREDENTIALS", "keys/adc.json").var("PATH", "/opt/sdk/bin:/bin");
        let machine = machine.var("GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", "1");
        let answer = machine.genkan(&[&["setup", "--non-interactive", "--profile", profile], facts].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        machine
    };
    let machine = set_up("vertex-jp", &["--set", "google.project=acme-claude"]);
    let places = machine.json("home/.local/state/genkan/places/vertex-jp.json");
    let file = machine.path("project/keys/adc.json").display().to_string();
    let expected = serde_json::json!({"GOOGLE_APPLICATION_CREDENTIALS": file, "PATH": "/opt/sdk/bin:/bin",
        "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES": "1"});
    assert_eq!(places, expected);
    // What another profile doesn't need stays with this one.
    assert_eq!(machine.genkan(&["setup", "--non-interactive", "--profile", "bedrock-jp", "--replace"]).code, 0);
    assert_eq!(machine.json("home/.local/state/genkan/places/vertex-jp.json"), expected);
    let machine = set_up("bedrock-jp", &[]);
    assert!(!machine.path("home/.local/state/genkan/places").exists(), "Bedrock needs none of them");
}

/// `doctor` says so too; here no service is asked.
#[test]
fn whoever_else_would_sign_is_named_by_check() {
    let keys = "aws_access_key_id = AKIAOTHEROTHEROTHER0\naws_secret_access_key = x\n";
    let role = "role_arn = arn:aws:iam::999922223333:role/Far\nsource_profile = claude-code\n";
    for (file, find, put, why) in [
        (".aws/config", "sso_session = ", format!("{keys}sso_session = "), "keys in the section"),
        (".aws/config", "sso_session = ", format!("{role}sso_session = "), "a role in the section"),
        (".aws/credentials", "", format!("[claude-code]\n{keys}"), "keys in the other file"),
    ] {
        let machine = Machine::new();
        let setup = ["setup", "--non-interactive", "--no-login", "--profile", "bedrock-jp"];
        let url = "aws.sso_start_url=https://d-0000000000.awsapps.com/start";
        let sets = [url, "aws.account_id=111122223333", "aws.role_name=Dev"].into_iter().flat_map(|set| ["--set", set]);
        assert_eq!(machine.genkan(&setup.into_iter().chain(sets).collect::<Vec<_>>()).code, 0);
        assert_eq!(machine.genkan(&["check"]).code, 0, "{why}");
        let file = format!("home/{file}");
        let text = if machine.path(&file).exists() { machine.read(&file) } else { String::new() };
        // The section of the profile, not the one of the session.
        let at = text.rfind(find).unwrap_or_default();
        machine.write(&file, format!("{}{put}{}", &text[..at], &text[at + find.len()..]));
        let check = machine.genkan(&["check", "--json"]);
        let told: Value = serde_json::from_str(&check.out).expect("a document");
        assert_eq!((check.code, &told["verdict"]), (1, &json!("overridden")), "{why}: {check:?}");
        assert!(told["codes"].as_array().expect("codes").contains(&json!("GK-CRD-006")), "{why}: {check:?}");
    }
}

/// Both name the AWS profile `claude-code`, and the second has written it.
#[test]
fn a_program_is_not_run_as_the_person_of_another_profile() {
    let machine = Machine::new();
    let url = "aws.sso_start_url=https://d-0000000000.awsapps.com/start";
    for (name, account) in [("bedrock-jp", "111111111111"), ("bedrock-jp-private", "222222222222")] {
        let account = format!("aws.account_id={account}");
        let setup = ["setup", "--non-interactive", "--no-login", "--profile", name, "--set", &account, "--set", url];
        let setup = machine.genkan(&[&setup[..], &["--set", "aws.role_name=Dev"]].concat());
        assert_eq!(setup.code, 0, "{setup:?}");
    }
    let run = machine.genkan(&["run", "bedrock-jp", "--", "/bin/true"]);
    assert!(run.code == 1 && run.err.contains("GK-USE-017") && run.err.contains("genkan use bedrock-jp"), "{run:?}");
}

/// What managed settings blank for people, a runner has of its own.
#[test]
fn a_runners_own_google_credentials_are_not_hidden() {
    let machine = Machine::new();
    for what in ["env", "settings"] {
        let print = ["setup", "--print", what, "--scope", "managed", "--profile", "vertex-jp"];
        let print = [&print[..], &["--set", "google.project=acme-claude"]].concat();
        let of_people = machine.genkan(&print);
        assert!(of_people.out.contains("GOOGLE_APPLICATION_CREDENTIALS"), "{of_people:?}");
        let runners = machine.genkan(&[&print[..], &["--runner"]].concat());
        assert!(runners.code == 0 && !runners.out.to_uppercase().contains("GOOGLE_APPLICATION"), "{runners:?}");
    }
}

/// The helper that gives people the key is left out of a runner's settings.
#[test]
fn a_runners_own_gateway_key_is_not_hidden() {
    let machine = Machine::new();
    for (profile, key, set) in [
        ("gateway-anthropic", "ANTHROPIC_AUTH_TOKEN", &[][..]),
        ("gateway-vertex", "ANTHROPIC_API_KEY", &["--set", "google.project=acme-claude"]),
        ("gateway-bedrock", "AWS_BEARER_TOKEN_BEDROCK", &[]),
    ] {
        for print in [["--print", "env", "--scope", "user"], ["--print", "settings", "--scope", "managed"]] {
            let print =
                [&["setup", "--profile", profile, "--set", "gateway.url=https://llm.acme.example"], &print[..], set];
            let print = print.concat();
            assert!(machine.genkan(&print).out.contains(key), "{print:?}");
            let runners = machine.genkan(&[&print[..], &["--runner"]].concat());
            let hides = ["ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY", "AWS_BEARER_TOKEN_BEDROCK"];
            let is_hidden = hides.iter().any(|name| runners.out.contains(name));
            assert!(runners.code == 0 && !is_hidden, "{runners:?}");
        }
    }
}

/// Managed scope writes no file of a person's, and somebody may have moved their own Region: in both, nobody else signs.
#[test]
fn a_program_is_run_where_no_other_person_is_named() {
    let machine = Machine::new();
    let url = "aws.sso_start_url=https://d-0000000000.awsapps.com/start";
    let setup = ["setup", "--non-interactive", "--no-login", "--profile", "bedrock-jp", "--set", url];
    let own = ["--set", "aws.account_id=111111111111", "--set", "aws.role_name=Dev"];
    assert_eq!(machine.genkan(&[&setup[..], &own].concat()).code, 0);
    let file = machine.path("home/.aws/config");
    let written = std::fs::read_to_string(&file).expect("AWS's file");
    assert!(written.contains("\nregion = ap-northeast-1"), "{written}");
    for text in [String::new(), written.replace("\nregion = ap-northeast-1", "\nregion = ap-northeast-3")] {
        std::fs::write(&file, text).expect("AWS's file");
        let mut run = crate::program::command(&machine.path("home"));
        let run = run.args(["run", "bedrock-jp", "--", "/bin/true"]).output().expect("genkan");
        assert_eq!(run.status.code(), Some(0), "{run:?}");
    }
}
