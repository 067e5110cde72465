//! What setup writes into AWS's own files, and what check says of them.

use serde_json::json;

use super::{SILENT, company, settings};
use crate::machine::Machine;

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
