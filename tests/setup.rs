//! `setup`, `check`, `undo`, `use` on files alone.

use std::path::Path;

use serde_json::{Value, json};

use crate::machine::{Machine, run};

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

#[test]
fn with_the_sso_facts_the_aws_config_gets_two_sections_and_keeps_the_rest() {
    let machine = Machine::new();
    let theirs = "# mine\n[profile other]\nregion = eu-west-1\ns3 =\n  max_concurrent_requests = 4\n";
    machine.write("home/.aws/config", theirs);
    let facts = [
        "--set",
        "aws.sso_start_url=https://d-1234567890.awsapps.com/start",
        "--set",
        "aws.account_id=111122223333",
        "--set",
        "aws.role_name=ClaudeCodeUser",
        "--set",
        "aws.sso_session=acme",
    ];
    let answer = machine.genkan(&[&SILENT[..], &facts].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    let config = machine.read("home/.aws/config");
    assert!(config.starts_with(theirs), "{config}");
    assert!(
        config.contains("[sso-session acme]\nsso_start_url = https://d-1234567890.awsapps.com/start\n"),
        "{config}"
    );
    assert!(config.contains("[profile claude-code]\nsso_session = acme\nsso_account_id = 111122223333\n"), "{config}");
    assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "claude-code");
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(machine.read("home/.aws/config"), theirs);
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

/// `undo` without a name leaves no trace; with one it takes that one away.
#[test]
fn one_of_two_profiles_is_taken_away_where_it_is_named() {
    for (name, is_named) in [(&["--profile", "client"][..], true), (&[], false)] {
        let machine = Machine::new();
        let run = |args: &[&str]| {
            let answer = machine.genkan(args);
            assert_eq!(answer.code, 0, "{args:?}: {answer:?}");
            answer
        };
        let files = [company(&machine, "acme", "111122223333", ""), company(&machine, "client", "444455556666", "")];
        let after = machine.tree();
        for file in &files {
            run(&["setup", "--non-interactive", "--profile", file]);
        }
        let said = run(&[&["undo", "--yes"], name].concat()).err;
        assert_eq!(said.contains("acme can still be used: genkan use acme"), is_named, "{said}");
        if is_named {
            run(&["use", "acme"]);
            assert!(!machine.read("home/.aws/config").contains("client"));
            assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "acme");
            run(&["check"]);
            run(&["undo", "--yes"]);
        }
        assert_eq!(machine.tree(), after, "{name:?}");
    }
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
fn a_guard_that_a_projects_settings_cannot_have_is_said() {
    let machine = Machine::new();
    for scope in ["project", "local"] {
        let answer = machine.genkan(&["setup", "--non-interactive", "--scope", scope, "--set", "claude.guard=on"]);
        assert!(answer.err.contains(&format!("claude.guard = \"on\" does nothing in {scope} scope")), "{answer:?}");
    }
}

/// With a role behind the sign-in genkan alone names it, and the lines that would sign as the sign-in's role go; without
/// one they come back.
#[test]
fn with_a_role_behind_the_sign_in_the_aws_profile_names_genkan_alone() {
    let machine = Machine::new();
    let theirs = "[profile mine]\nregion = us-east-1\n";
    machine.write("home/.aws/config", theirs);
    let set_up = |more: &[&str]| {
        let facts =
            ["--set", "aws.sso_start_url=https://acme.awsapps.com/start", "--set", "aws.account_id=111122223333"];
        let role = ["--set", "aws.role_name=ClaudeCodeUser"];
        let answer = machine.genkan(&[&["setup", "--non-interactive"], &facts[..], &role, more].concat());
        assert_eq!(answer.code, 0, "{answer:?}");
        machine.read("home/.aws/config")
    };
    let plain = set_up(&[]);
    assert!(plain.contains("sso_role_name = ClaudeCodeUser") && !plain.contains("credential_process"), "{plain}");
    let behind = set_up(&["--set", "aws.assume_role_arn=arn:aws:iam::999922223333:role/Bedrock"]);
    assert!(!["sso_role_name", "sso_account_id", "sso_session ="].iter().any(|key| behind.contains(key)), "{behind}");
    let process = "credential_process = /usr/local/bin/genkan credentials --profile bedrock-jp --format process";
    assert!(behind.contains(process) && behind.contains("[sso-session "), "{behind}");
    assert_eq!(machine.genkan(&["check"]).code, 0);
    let again = set_up(&["--set", "aws.assume_role_arn="]);
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(lines(&again), lines(&plain));
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    assert_eq!(machine.read("home/.aws/config"), theirs);
}

#[test]
fn two_profiles_stand_side_by_side_each_with_an_aws_profile_of_its_own_name() {
    let machine = Machine::new();
    let theirs = "[profile other]\nregion = eu-west-1\n";
    machine.write("home/.aws/config", theirs);
    let config = || machine.read("home/.aws/config");
    let run = |args: &[&str]| {
        let answer = machine.genkan(args);
        assert_eq!(answer.code, 0, "{args:?}: {answer:?}");
        answer
    };
    let set_up = |file: &str| run(&["setup", "--non-interactive", "--profile", file]);
    set_up(&company(&machine, "acme", "111122223333", ""));
    let alone = config();
    assert!(alone.contains("[profile acme]\nsso_session = acme\nsso_account_id = 111122223333\n"), "{alone}");
    assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "acme");
    set_up(&company(&machine, "client", "444455556666", ""));
    let both = config();
    let has = |config: &str, name: &str| {
        config.contains(&format!("[profile {name}]")) && config.contains(&format!("[sso-session {name}]"))
    };
    assert!(has(&both, "acme") && has(&both, "client"), "{both}");
    assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "client");

    let used = run(&["use", "acme"]);
    assert!(used.err.contains("You can still use client alongside it, through its AWS profile `client`."), "{used:?}");
    assert!(has(&config(), "acme") && has(&config(), "client"), "{}", config());
    assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "acme");
    run(&["check"]);
    // A profile without AWS leaves what was started with one of them in peace.
    run(&["setup", "--non-interactive", "--profile", "foundry", "--set", "foundry.resource=acme-foundry"]);
    assert!(has(&config(), "acme") && has(&config(), "client"), "{}", config());
    run(&["use", "acme"]);

    let before = machine.tree();
    let dry = run(&["undo", "--profile", "client", "--dry-run", "--json"]).json();
    assert_eq!((&dry["profile"], &dry["changed"]), (&json!("client"), &json!(true)));
    assert_eq!(machine.tree(), before);
    // Of the profile in use nothing is new, neither how it is undone nor what is left to do.
    let left = run(&["undo", "--profile", "client", "--yes"]).err;
    assert!(left.contains("client was removed; acme stays in use."), "{left}");
    assert!(!["Done.", "Residency", "Next:", "Start:"].iter().any(|word| left.contains(word)), "{left}");
    run(&["undo", "--profile", "foundry", "--yes"]);
    assert!(!run(&["use"]).out.contains("client"));
    assert!(has(&config(), "acme") && !has(&config(), "client"), "{}", config());
    assert_eq!(machine.genkan(&["use", "client"]).code, 2);
    assert_eq!(settings(&machine)["env"]["AWS_PROFILE"], "acme");
    run(&["undo", "--yes"]);
    assert_eq!(config(), theirs);
}

#[test]
fn two_profiles_that_say_different_things_of_one_section_dont_mix() {
    for (more, other) in [("profile = \"shared\"\n", "profile = \"shared\"\n"), ("", "sso_session = \"acme\"\n")] {
        let machine = Machine::new();
        let files = [company(&machine, "acme", "111122223333", more), company(&machine, "client", "444455556666", "")];
        let text = machine.read("client.toml").replace("sso_session = \"client\"\n", "") + other;
        machine.write("client.toml", text);
        for file in &files {
            assert_eq!(machine.genkan(&["setup", "--non-interactive", "--profile", file]).code, 0);
        }
        let config = machine.read("home/.aws/config");
        assert!(config.contains("444455556666") && !config.contains("111122223333"), "{config}");
        assert!(!config.contains("https://acme."), "{config}");
    }
}

#[test]
fn the_name_of_the_aws_profile_is_the_profiles_own_where_only_an_embedded_one_names_it() {
    let named = |name: &str, base: &str, more: &str| {
        let machine = Machine::new();
        machine.write("base.toml", format!("schema = 1\nname = \"base\"\nextends = \"bedrock-jp\"\n{base}"));
        let text = format!("schema = 1\nname = \"{name}\"\nversion = \"1\"\nextends = \"./base.toml\"\n{more}");
        machine.write("own.toml", text);
        let path = machine.path("own.toml").display().to_string();
        let shown = machine.genkan(&["profile", "show", &path, "--json"]);
        assert_eq!(shown.code, 0, "{shown:?}");
        let shown = shown.json();
        shown["profile"]["aws"]["profile"].as_str().unwrap().to_owned()
    };
    let says = |name: &str| format!("[aws]\nprofile = \"{name}\"\n");
    assert_eq!(named("acme", "", ""), "acme");
    assert_eq!(named("acme", &says("work"), ""), "work");
    assert_eq!(named("acme", &says("work"), &says("mine")), "mine");
    assert_eq!(named("default", "", ""), "claude-code", "everything falls back on that name");
    assert_eq!(named("acme", "", &says("default")), "default");
}

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

/// A profile that isn't the one in use is judged by itself, and not by the settings of the one that is.
#[test]
fn the_models_of_another_profile_are_its_own() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&SILENT).code, 0);
    let [alone, beside] = [&Machine::new(), &machine].map(|machine| machine.genkan(&["models", "-p", "vertex-jp"]));
    assert!(alone.code == 0 && !alone.out.contains("jp.anthropic"), "{alone:?}");
    assert_eq!((beside.code, &beside.out), (alone.code, &alone.out), "{beside:?}");
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

#[test]
fn off_is_the_time_before_and_use_brings_it_back() {
    let machine = Machine::new();
    machine.write("home/.claude/settings.json", "{}");
    machine.genkan(&SILENT);
    let applied = machine.read("home/.claude/settings.json");
    let listed = |mark: &str| format!("{mark} bedrock-jp                2026.11\n");
    assert_eq!(machine.genkan(&["use"]).out, listed("*"));
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    assert_eq!(machine.genkan(&["use"]).out, listed(" "));
    assert_eq!(machine.read("home/.claude/settings.json"), "{}");
    let again = machine.genkan(&["use", "bedrock-jp"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(machine.read("home/.claude/settings.json"), applied);
}

/// The ledger knows the folders; `missing` alone would be news to whoever is in another one.
#[test]
fn whoever_asks_in_another_folder_or_scope_is_told_where_a_profile_is_applied() {
    let machine = Machine::new();
    let run_in = |folder: &str, args: &[&str]| {
        let mut world = machine.world();
        world.cwd = machine.path(folder);
        run(&mut world, args)
    };
    ["one", "an other", "third"].iter().for_each(|folder| machine.folder(folder));
    for (folder, scope) in [("one", "project"), ("an other", "local")] {
        let answer = run_in(folder, &["setup", "--non-interactive", "--scope", scope]);
        assert_eq!(answer.code, 0, "{answer:?}");
    }
    let [one, other] = ["one", "an other"].map(|folder| machine.path(folder).display().to_string());
    let says = |text: &str, verb: &str, flags: [&str; 2]| {
        for line in
            [format!("cd {one} && genkan {verb}{}", flags[0]), format!("cd '{other}' && genkan {verb}{}", flags[1])]
        {
            assert!(text.contains(&line), "{line}: {text}");
        }
    };
    let scopes = [" --scope project", " --scope local"];
    for more in [&[][..], &["--scope", "project"], &["--scope", "user"]] {
        let checked = run_in("third", &[&["check"], more].concat());
        assert_eq!(checked.code, 1, "{checked:?}");
        let said = checked.out + &checked.err;
        says(&said, "check", scopes);
        assert!(!said.contains("never set") && said.contains("To set it up here too"), "{said}");
        let undone = run_in("third", &[&["undo", "--yes"], more].concat());
        assert_eq!(undone.code, 0, "{undone:?}");
        says(&undone.err, "undo", scopes);
    }
    let document = run_in("third", &["check", "--json"]).json();
    assert_eq!(document["elsewhere"][0], json!({"profile": "bedrock-jp", "scope": "project", "project": one}));
    says(&run_in("third", &["use", "off"]).err, "undo", scopes);
    says(&run_in("third", &["status"]).out, "status", [""; 2]);
    // Another profile is applied nowhere.
    assert!(!run_in("third", &["check", "--profile", "vertex-jp"]).err.contains("applied"));
    // Where it is applied nothing is said of other places; in another scope there, the scope.
    let there = run_in("one", &["check"]);
    assert!(there.code == 0 && !there.err.contains("applied"), "{there:?}");
    let undone = run_in("one", &["undo", "--scope", "user"]);
    assert!(undone.err.contains("in project scope: genkan undo --scope project"), "{undone:?}");
    std::fs::remove_dir_all(machine.path("one")).unwrap();
    assert!(run_in("third", &["undo"]).err.contains("genkan undo --everything"));
}

/// A formatter, or a synchronised copy, sorts the keys of every object: no value is another one for that.
#[test]
fn sorted_keys_keep_nothing_of_genkans_from_being_taken_back() {
    let before = "{\n  \"model\": \"opus\"\n}\n";
    let own = json!({"model": "opus"});
    let guarded = ["setup", "--non-interactive", "--set", "claude.guard=on", "--set", "claude.statusline=true"];
    let unguarded = ["setup", "--non-interactive", "--set", "claude.guard=off"];
    let undo = ["undo", "--yes"];
    for (name, steps) in [
        ("undo", &[&undo[..]][..]),
        ("setup, undo", &[&guarded, &undo]),
        ("without the guard, undo", &[&unguarded, &undo]),
    ] {
        let machine = Machine::new();
        machine.write("home/.claude/settings.json", before);
        assert_eq!(machine.genkan(&guarded).code, 0);
        let mut sorted = settings(&machine);
        assert!(sorted["hooks"].is_object() && sorted["statusLine"].is_object(), "{sorted}");
        sorted.sort_all_objects();
        machine.write("home/.claude/settings.json", format!("{sorted:#}\n"));
        for step in steps {
            let answer = machine.genkan(step);
            assert!(answer.code == 0 && !answer.err.contains("was changed since"), "{name}: {answer:?}");
            if step[0] == "setup" {
                assert_eq!(settings(&machine).get("hooks").is_some(), *step == guarded, "{name}");
            }
        }
        assert_eq!(settings(&machine), own, "{name}");
    }
}

/// Nobody but `setup` writes a hook that starts genkan alone: one that no record tells of goes as well, and what can't go
/// is said.
#[test]
fn an_undo_leaves_no_hook_of_genkans_and_says_what_starts_it_still() {
    let hook = json!({"type": "command", "command": "/opt/genkan guard --profile acme"});
    let others = json!({"type": "command", "command": "/opt/other"});
    for (hooks, left) in [(vec![&hook], false), (vec![&hook, &others], true)] {
        let machine = Machine::new();
        let before = json!({"model": "opus", "hooks": {"Stop": [{"hooks": hooks}]}});
        machine.write("home/.claude/settings.json", "{\"model\": \"opus\"}");
        assert_eq!(machine.genkan(&SILENT).code, 0);
        let mut now = settings(&machine);
        now["hooks"]["Stop"] = before["hooks"]["Stop"].clone();
        machine.write("home/.claude/settings.json", now.to_string());
        let answer = machine.genkan(&["undo", "--yes"]);
        assert_eq!(answer.err.contains("a line there still starts genkan"), left, "{answer:?}");
        assert!(!answer.err.contains("as it was before genkan"), "{answer:?}");
        assert_eq!(settings(&machine), if left { before } else { json!({"model": "opus"}) });
    }
}

/// Whoever brings a home along without genkan's records has not chosen another profile.
#[test]
fn a_profile_whose_record_is_lost_is_replaced_by_no_other_one_in_silence() {
    let machine = Machine::new();
    let acme = company(&machine, "acme", "111122223333", "[claude]\nguard = \"on\"\n");
    let with_file = ["setup", "--non-interactive", "--profile", &acme];
    assert_eq!(machine.genkan(&with_file).code, 0);
    std::fs::remove_dir_all(machine.path("home/.local")).unwrap();
    let before = machine.tree();
    let check = machine.genkan(&["check"]);
    let said = format!("{}{}", check.out, check.err);
    assert!(check.code == 1 && said.contains("acme was set up here") && !said.contains("Fix:"), "{check:?}");
    let answer = machine.genkan(&SILENT);
    assert!(answer.code == 3 && answer.err.contains("GK-SET-001"), "{answer:?}");
    assert!(answer.err.contains("acme was set up here, and the record of it is gone"), "{answer:?}");
    assert_eq!(machine.tree(), before);
    assert_eq!(machine.genkan(&with_file).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    std::fs::remove_dir_all(machine.path("home/.local")).unwrap();
    let replaced = machine.genkan(&[&SILENT[..], &["--replace"]].concat());
    assert_eq!(replaced.code, 0, "{replaced:?}");
    assert!(!machine.read("home/.claude/settings.json").contains("--profile acme"));
}

/// As with setup: where nobody can be asked, nothing is undone unasked.
/// What stood there before genkan comes back, whatever was lost meanwhile: the file, or what genkan wrote down.
#[test]
fn what_was_there_before_comes_back_though_a_file_or_the_record_is_lost() {
    let before = "{\n  \"theme\": \"dark\",\n  \"env\": {\"FOO\": \"1\"}\n}\n";
    let undo = ["undo", "--yes"];
    let machine = Machine::new();
    machine.write("home/.claude/settings.json", before);
    assert_eq!(machine.genkan(&SILENT).code, 0);
    std::fs::remove_file(machine.path("home/.claude/settings.json")).unwrap();
    assert_eq!(machine.genkan(&undo).code, 0);
    assert_eq!(machine.read("home/.claude/settings.json"), before, "the file was removed");

    assert_eq!(machine.genkan(&SILENT).code, 0);
    std::fs::remove_dir_all(machine.path("home/.local/state/genkan")).unwrap();
    let check = machine.genkan(&["check"]);
    assert!(check.code == 1 && check.out.contains("the record of what genkan wrote here is gone"), "{check:?}");
    let answer = machine.genkan(&undo);
    assert!(answer.err.contains("Run genkan setup"), "{answer:?}");
    assert_eq!(machine.genkan(&SILENT).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
    assert_eq!(machine.genkan(&undo).code, 0);
    assert_eq!(machine.json("home/.claude/settings.json"), json!({"theme": "dark", "env": {"FOO": "1"}}));
}

/// A home that was moved or copied has its own files; whose it was before may still use theirs.
#[test]
fn in_a_home_that_was_moved_or_copied_its_own_files_are_meant() {
    let before = "{\n  \"theme\": \"dark\"\n}\n";
    for (with, has_record) in [("mv", true), ("cp", true), ("mv", false)] {
        let (old, new) = (Machine::new(), Machine::new());
        old.write("home/.claude/settings.json", before);
        let program = old.write("home/Downloads/target/debug/genkan", "#!/bin/sh\n");
        old.set_mode("home/Downloads/target/debug/genkan", 0o755);
        let old = old.program(&program);
        let guarded = [&SILENT[..], &["--set", "claude.guard=on", "--set", "claude.guard_undecided=stop"]].concat();
        assert_eq!(old.genkan(&guarded).code, 0);
        let was = old.read("home/.claude/settings.json");
        std::fs::remove_dir_all(new.path("home")).unwrap();
        let args: &[&str] = if with == "cp" { &["-a"] } else { &[] };
        let moved = std::process::Command::new(with).args(args).args([old.path("home"), new.path("home")]).status();
        assert!(moved.unwrap().success());
        let program = new.path("home/Downloads/target/debug/genkan");
        let new = new.program(&program);
        if !has_record {
            std::fs::remove_file(new.path("home/.local/state/genkan/ledger.json")).unwrap();
        }

        let check = new.genkan(&["check"]);
        assert!(check.code == 1 && check.out.starts_with("drifted"), "{with}: {check:?}");
        assert!(!check.out.contains("AWS_REGION"), "{with}: {check:?}");
        assert_eq!(new.genkan(&guarded).code, 0, "{with}");
        assert_eq!(new.genkan(&["check"]).code, 0, "{with}");
        let settings = new.read("home/.claude/settings.json");
        assert!(!settings.contains(&*old.path("home").to_string_lossy()), "{with}: {settings}");
        assert_eq!(new.genkan(&["undo", "--yes"]).code, 0);
        assert_eq!(new.read("home/.claude/settings.json"), before, "{with}");
        if with == "cp" {
            assert_eq!(old.read("home/.claude/settings.json"), was);
        } else {
            assert!(!old.path("home").exists());
        }
    }
}

/// A project that was moved takes its part of the settings with it, and the record still says where it was.
#[test]
fn in_a_project_that_was_moved_the_record_follows() {
    let machine = Machine::new();
    let local = ["--scope", "local"];
    assert_eq!(machine.genkan(&[&SILENT[..], &local].concat()).code, 0);
    let settings = ".claude/settings.local.json";
    // Gone for good: nothing is made anew there, and nothing is said to be removed.
    std::fs::rename(machine.path("project"), machine.path("gone")).unwrap();
    let answer = machine.genkan(&["undo", "--everything", "--dry-run"]);
    assert!(answer.code == 0 && answer.out.contains("isn't there any more"), "{answer:?}");
    // Another folder that stands where it was called from.
    std::fs::rename(machine.path("gone"), machine.path("project")).unwrap();
    std::fs::create_dir(machine.path("elsewhere")).unwrap();
    std::fs::rename(machine.path("project"), machine.path("elsewhere/repo")).unwrap();
    let mut world = machine.world();
    world.cwd = machine.path("elsewhere/repo");
    let answer = run(&mut world, &[&["undo", "--yes"][..], &local].concat());
    assert!(answer.code == 0 && answer.out.contains("removed"), "{answer:?}");
    assert!(!machine.path("elsewhere/repo").join(settings).exists() && !machine.path("project").exists());
}

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
        assert_eq!(machine.genkan(&[&SILENT[..], &["--replace"]].concat()).code, 0);
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

/// A line of the AWS files does what the variable of that meaning does.
#[test]
fn an_aws_file_that_leads_lookups_to_a_stranger_is_not_as_intended() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&SILENT).code, 0);
    let check = |line: &str| {
        machine.write(
            "home/.aws/config",
            format!("[default]\naws_access_key_id = AKIAX\naws_secret_access_key = x\n{line}\n"),
        );
        machine.genkan(&["check"])
    };
    let found = check("endpoint_url = https://login.acme.example");
    assert!(
        found.code == 1 && found.out.contains(".aws/config:4") && found.out.contains("login.acme.example"),
        "{found:?}"
    );
    for own in ["region = ap-northeast-1", "endpoint_url = https://bedrock.ap-northeast-1.amazonaws.com"] {
        assert_eq!(check(own).code, 0, "{own}");
    }
}

/// AWS's own hosts serve what they are for, in their own region.
#[test]
fn an_aws_file_that_leads_the_sign_in_to_another_host_of_aws_is_not_as_intended() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&[&SILENT[..], &SHARED].concat()).code, 0);
    let written = machine.read("home/.aws/config");
    assert_eq!(machine.genkan(&["check"]).code, 0);
    let place = format!(".aws/config:{}", written.lines().count() + 1);
    for (line, is_named) in [
        ("endpoint_url = https://bedrock-runtime.us-east-1.amazonaws.com", true),
        ("endpoint_url = https://bedrock-runtime.ap-northeast-1.amazonaws.com", true),
        ("use_fips_endpoint = true", true),
        ("use_fips_endpoint = false", false),
        ("use_dualstack_endpoint = true", false),
        ("output = json", false),
        ("services = s\n[services s]\nbedrock_runtime =\n  endpoint_url = https://x.us-east-1.amazonaws.com", false),
        ("services = s\n[services s]\nsso =\n  endpoint_url = https://portal.sso.ap-northeast-1.api.aws", false),
    ] {
        machine.write("home/.aws/config", format!("{written}{line}\n"));
        let answer = machine.genkan(&["check"]);
        assert_eq!(answer.code, u8::from(is_named), "{line}: {answer:?}");
        assert!(!is_named || answer.out.contains(&place), "{line}: {answer:?}");
        assert_eq!(machine.genkan(&["status"]).out.contains("overridden"), is_named, "{line}");
    }
}

const SHARED: [&str; 8] = [
    "--set",
    "aws.sso_start_url=https://d-1234567890.awsapps.com/start",
    "--set",
    "aws.sso_session=acme",
    "--set",
    "aws.account_id=111122223333",
    "--set",
    "aws.role_name=Dev",
];

/// On a machine that an administrator has set up, a sign-in is all that is left to a person.
#[test]
fn a_sign_in_adds_what_the_persons_aws_files_lack_and_nothing_else() {
    use genkan::setup::intent::add_aws_section;

    let machine = Machine::new();
    let managed = [&SILENT[..], &["--scope", "managed"], &SHARED].concat();
    assert_eq!(machine.genkan(&managed).code, 0);
    let world = machine.world();
    let loaded = || genkan::profile::load_applied(&world, None).expect("the applied profile");
    let status = || machine.genkan(&["status"]);
    assert!(status().out.contains("GK-CRD-013") && status().code != 0, "{:?}", status());
    let own = "# mine\n[profile other]\nregion = us-west-2 # far\n";
    machine.write("home/.aws/config", own);
    let file = add_aws_section(&world, &loaded()).expect("a file that can be written");
    assert_eq!(file, Some(machine.path("home/.aws/config")));
    let now = machine.read("home/.aws/config");
    let sections = "[sso-session acme]\nsso_start_url = https://d-1234567890.awsapps.com/start\n";
    assert!(
        now.starts_with(own) && now.contains(sections) && now.contains("[profile claude-code]\nsso_session"),
        "{now}"
    );
    assert!(!machine.path("home/.claude/settings.json").exists(), "the machine's settings are enough");
    assert!(!status().out.contains("GK-CRD-013"), "{:?}", status());
    let after = machine.tree();
    assert_eq!(add_aws_section(&world, &loaded()).expect("the same"), None);
    assert_eq!(machine.tree(), after);
    // Of somebody else's nothing is replaced, and the way to it is said.
    let theirs = "[profile claude-code]\nsso_start_url = https://d-1.awsapps.com/start\nsso_region = us-east-1\n\
        sso_account_id = 999999999999\nsso_role_name = X\n";
    machine.write("home/.aws/config", theirs);
    assert_eq!(add_aws_section(&world, &loaded()).expect("the same"), None);
    assert_eq!(machine.read("home/.aws/config"), theirs);
    assert!(status().out.contains("GK-CRD-006") && status().code != 0, "{:?}", status());
}

#[test]
fn without_a_terminal_undo_wants_consent() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&SILENT).code, 0);
    let before = machine.tree();
    for more in [&[][..], &["--json"], &["--everything"], &["--everything", "--sign-out"], &["-p", "bedrock-jp"]] {
        let answer = machine.genkan(&[&["undo"], more].concat());
        let said = format!("{}{}", answer.out, answer.err);
        assert!(answer.code == 3 && said.contains("GK-SET-004") && said.contains("--yes undoes it"), "{answer:?}");
        assert_eq!(machine.tree(), before, "{more:?}");
    }
    assert_eq!(machine.genkan(&["undo", "--dry-run"]).code, 0);
    assert_eq!(machine.genkan(&["undo", "--yes"]).code, 0);
    // Where nothing is set up, a removal that runs twice is none to consent to.
    assert_eq!(machine.genkan(&["undo"]).code, 0);
}

/// What stands in the way shows only once it is tried.
#[test]
fn what_an_undo_could_not_do_is_not_said_to_be_done() {
    for args in [&["undo", "--yes"][..], &["undo", "--everything", "--yes"], &["use", "off"]] {
        let machine = Machine::new();
        assert_eq!(machine.genkan(&SILENT).code, 0);
        let lock = machine.path("home/.local/state/genkan/setup.lock");
        std::fs::remove_file(&lock).unwrap();
        std::fs::create_dir(&lock).unwrap();
        let answer = machine.genkan(args);
        assert_eq!(answer.code, 1, "{answer:?}");
        assert!(answer.err.contains("GK-SYS-003") && !answer.out.contains("removed"), "{args:?}: {answer:?}");
    }
}

#[test]
fn an_account_and_an_address_are_taken_as_they_are_shown() {
    let machine = Machine::new();
    let set_up = |sets: &[&str]| {
        let sets = sets.iter().flat_map(|set| ["--set", set]);
        let args: Vec<_> = SILENT.into_iter().chain(sets).collect();
        let answer = machine.genkan(&args);
        assert_eq!(answer.code, 0, "{answer:?}");
    };
    set_up(&["aws.account_id=1111-2222-3333", "aws.role_name=Dev", "aws.sso_start_url=acme.awsapps.com"]);
    let config = machine.read("home/.aws/config");
    assert!(config.contains("sso_account_id = 111122223333"), "{config}");
    assert!(config.contains("sso_start_url = https://acme.awsapps.com/start\n"), "{config}");
    let machine = Machine::new();
    let args = ["--profile", "gateway-anthropic", "--set", "gateway.url=llm.acme.example/v1/messages"];
    assert_eq!(machine.genkan(&[&SILENT[..], &args].concat()).code, 0);
    assert_eq!(settings(&machine)["env"]["ANTHROPIC_BASE_URL"], "https://llm.acme.example");
    // Where there is no keyring, a file is proposed at once.
    let status = machine.genkan(&["status"]);
    assert!(status.out.contains("genkan token set --file --profile gateway-anthropic"), "{status:?}");
    let sign_in = machine.genkan(&["login"]);
    assert!(sign_in.err.contains("genkan token set"), "{sign_in:?}");
}

/// Neither is in a repository or beside it: whoever sets a folder up is told where it goes.
#[test]
fn a_folders_settings_hold_no_sign_in_and_setup_says_so() {
    let machine = Machine::new();
    let facts = ["aws.sso_start_url=https://d-1234567890.awsapps.com/start", "aws.account_id=111122223333"];
    let facts = [&facts[..], &["aws.role_name=Dev"]].concat();
    let facts: Vec<_> = facts.iter().flat_map(|fact| ["--set", fact]).collect();
    let told = "genkan setup --profile bedrock-jp --scope user";
    machine.folder("one");
    let here = |scope| {
        let mut world = machine.world();
        world.cwd = machine.path("one");
        run(&mut world, &[&SILENT[..], &["--scope", scope], &facts].concat())
    };
    for scope in ["project", "local"] {
        let answer = here(scope);
        assert!(answer.code == 0 && answer.err.contains(told), "{answer:?}");
    }
    assert_eq!(machine.genkan(&[&SILENT[..], &facts].concat()).code, 0);
    let answer = here("local");
    assert!(answer.code == 0 && !answer.err.contains(told), "{answer:?}");
}

/// A colleague has set the folder up, and nothing is written down of that here.
#[test]
fn a_folder_that_came_with_a_profiles_values_is_as_intended() {
    for (profile, set) in [("bedrock-jp", &[][..]), ("vertex-jp", &["--set", "google.project=acme-claude"])] {
        let machine = Machine::new();
        machine.folder("one");
        let there = |args: &[&str]| {
            let mut world = machine.world();
            world.cwd = machine.path("one");
            run(&mut world, args)
        };
        let colleagues = there(&[&SILENT[..], &["--scope", "project", "--profile", profile], set].concat());
        assert_eq!(colleagues.code, 0, "{colleagues:?}");
        std::fs::remove_dir_all(machine.path("home/.local")).expect("a state folder");
        for args in [&["check"][..], &["check", "--profile", profile]] {
            let check = there(args);
            assert!(check.code == 0 && check.out.contains(&format!("as intended: {profile}")), "{check:?}");
            assert!(check.err.contains("come with this folder's .claude/settings.json"), "{check:?}");
        }
        let doctor = there(&["doctor", "--offline"]);
        assert!(!doctor.out.contains("GK-CLI-010") && !doctor.out.contains("--replace"), "{doctor:?}");
        let before = machine.read("one/.claude/settings.json");
        let again = there(&[&SILENT[..], &["--scope", "project", "--profile", profile], set].concat());
        assert_eq!(again.code, 0, "{again:?}");
        let undone = there(&["undo", "--yes", "--scope", "project"]);
        assert!(undone.code == 0 && undone.err.contains("the values that were there before it stay"), "{undone:?}");
        assert!(!format!("{}{}", undone.out, undone.err).contains("restored"), "{undone:?}");
        assert_eq!(machine.read("one/.claude/settings.json"), before);
        let text = before.replace("asia-northeast1", "us-east5");
        machine.write("one/.claude/settings.json", text.replace("ap-northeast-1", "us-east-1"));
        let check = there(&["check"]);
        assert!(check.code == 1 && check.err.contains("GK-PRO-056"), "{check:?}");
    }
}

/// In a folder's settings there is no helper: a key that is stored would reach nobody.
#[test]
fn in_a_folder_a_gateways_key_comes_from_settings_of_ones_own() {
    for (own, is_step) in [("{}", true), (r#"{"apiKeyHelper": "acme-key"}"#, false)] {
        let machine = Machine::new();
        machine.write("home/.claude/settings.json", own);
        machine.folder("one");
        let mut world = machine.world();
        world.cwd = machine.path("one");
        let gateway = ["--profile", "gateway-anthropic", "--set", "gateway.url=https://llm.acme.example"];
        let answer = run(&mut world, &[&SILENT[..], &["--scope", "project"], &gateway].concat());
        let step = answer.err.contains("genkan setup --profile gateway-anthropic --scope user");
        assert!(answer.code == 0 && step == is_step, "{answer:?}");
        assert!(!answer.err.contains("genkan token set"), "{answer:?}");
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
    let answer = machine.genkan(&[&SILENT[..], &["--replace"]].concat());
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

/// What `undo` without a name takes along is named, before and after; what `use off` took back isn't called missing.
#[test]
fn profiles_that_go_along_and_those_switched_off_are_named() {
    let machine = Machine::new();
    for (name, account) in [("client", "444455556666"), ("acme", "111122223333")] {
        let file = company(&machine, name, account, "");
        assert_eq!(machine.genkan(&["setup", "--non-interactive", "--no-login", "--profile", &file]).code, 0);
    }
    let foretold = machine.genkan(&["undo", "--dry-run"]);
    assert!(
        foretold.err.contains("removed along with it: client (to remove only acme: genkan undo --profile acme)"),
        "{foretold:?}"
    );
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    for verb in ["check", "status"] {
        let off = machine.genkan(&[verb]);
        let said = format!("{}{}", off.out, off.err);
        assert!(said.contains("genkan use acme") && !said.contains("genkan setup --profile"), "{off:?}");
    }
    assert_eq!(machine.genkan(&["use", "acme"]).code, 0);
    let undone = machine.genkan(&["undo", "--yes"]);
    assert!(undone.err.contains("Removed along with it: client"), "{undone:?}");
    assert!(!machine.path("home/.local/state/genkan").exists());
}

/// Whoever has switched everything off wants none of it back because another profile goes.
#[test]
fn a_profile_that_goes_leaves_the_one_that_is_off_as_it_is() {
    let machine = Machine::new();
    let before = machine.tree();
    let files = [company(&machine, "client", "444455556666", ""), company(&machine, "acme", "111122223333", "")];
    for file in &files {
        assert_eq!(machine.genkan(&["setup", "--non-interactive", "--no-login", "--profile", file]).code, 0);
    }
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    let off = machine.genkan(&["use"]).out;
    let dry = machine.genkan(&["undo", "--profile", "client", "--dry-run"]);
    assert!(dry.code == 0 && machine.genkan(&["use"]).out == off, "{dry:?}");
    let undone = machine.genkan(&["undo", "--profile", "client", "--yes"]);
    assert!(undone.code == 0 && undone.err.contains("acme stays switched off"), "{undone:?}");
    let listed = machine.genkan(&["use"]).out;
    assert!(!listed.contains("client") && !listed.contains('*') && listed.contains("acme"), "{listed}");
    assert!(!machine.path("home/.claude/settings.json").exists() && !machine.path("home/.aws/config").exists());
    assert_eq!(machine.genkan(&["undo", "--everything", "--yes"]).code, 0);
    files.iter().for_each(|file| std::fs::remove_file(file).expect("the profile"));
    assert_eq!(machine.tree(), before);
}

/// Nobody is there to approve what a profile replaces; the flag that the refusal names is taken.
#[test]
fn whoever_switches_to_a_profile_can_replace_what_stands_there() {
    let machine = Machine::new();
    machine.write("home/.claude/settings.json", r#"{"env": {"AWS_REGION": "us-west-2"}}"#);
    assert_eq!(machine.genkan(&[&SILENT[..], &["--replace"]].concat()).code, 0);
    assert_eq!(machine.genkan(&["use", "off"]).code, 0);
    let refused = machine.genkan(&["use", "bedrock-jp"]);
    assert!(refused.code == 3 && refused.err.contains("--replace"), "{refused:?}");
    assert_eq!(machine.genkan(&["use", "bedrock-jp", "--replace"]).code, 0);
    assert_eq!(machine.genkan(&["check"]).code, 0);
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

#[test]
fn an_aws_profile_that_nothing_tells_claude_code_to_take_is_a_next_step() {
    let signed_in = "login_session = arn:aws:iam::111122223333:user/taro\n";
    for (section, vars, flags, expected) in [
        ("profile claude-code", &[][..], &[][..], true),
        ("profile claude-code", &[("AWS_PROFILE", "claude-code")], &[], false),
        ("profile other", &[], &[], false),
        ("profile other", &[], &["--set", "aws.profile=other"], true),
        ("default", &[], &["--set", "aws.profile=default"], false),
        ("profile claude-code", &[], &["--set", "aws.identity=isolated"], false),
    ] {
        let machine = Machine::new();
        let machine = vars.iter().fold(machine, |machine, (name, value)| machine.var(name, value));
        machine.write("home/.aws/config", format!("[{section}]\n{signed_in}"));
        let answer = machine.genkan(&[&["setup", "--non-interactive"], flags].concat());
        assert_eq!(answer.err.contains("Set AWS_PROFILE="), expected, "{section} {vars:?} {flags:?}: {}", answer.err);
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
