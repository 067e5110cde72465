//! No secret in what any command prints or writes about a machine: secrets planted in every place that holds an address
//! or a command, against every command in every form. Files that Claude Code and the tools read keep the true values.
//!
//! What lies under a secret's name, and what servers echo, is held against doctor in `crate::doctor_secrets`.

use genkan::world::{Dirs, Os};
use serde_json::{Value, json};

use crate::cloud::token_file;
use crate::machine::{Answer, Machine, run};

/// How a secret stands in an address.
#[derive(Debug, Clone, Copy)]
enum Shape {
    PathAndQuery,
    PasswordAndPath,
}

/// What was planted: the secret, and where.
#[derive(Default)]
struct Planted(Vec<(String, String)>);

impl Planted {
    /// A secret of its own for this place, of no known shape.
    fn secret(&mut self, place: &str) -> String {
        let count = self.0.len();
        let letters = |at: usize| char::from(b"ABCDEFGHJKabcdefghjk"[(count * 7 + at * at * 3 + at) % 20]);
        let secret = format!("Zq{count:02}{}", (0..12).map(letters).collect::<String>());
        self.0.push((secret.clone(), place.to_owned()));
        secret
    }

    fn address(&mut self, shape: Shape, host: &str, place: &str) -> String {
        let (one, two) = (self.secret(place), self.secret(place));
        match shape {
            Shape::PathAndQuery => format!("https://{host}/{one}/bedrock?key={two}"),
            Shape::PasswordAndPath => format!("https://taro:{one}@{host}/v1/{two}"),
        }
    }

    /// A profile refuses a query and a password.
    fn path(&mut self, host: &str, place: &str) -> String {
        format!("https://{host}/{}/bedrock", self.secret(place))
    }

    fn found_in(&self, said: &str) -> Vec<&str> {
        self.0.iter().filter(|(secret, _)| said.contains(secret)).map(|(_, place)| place.as_str()).collect()
    }
}

const VARIABLES: [&str; 6] = [
    "HTTPS_PROXY",
    "ANTHROPIC_BASE_URL",
    "ANTHROPIC_BEDROCK_BASE_URL",
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    "AWS_ENDPOINT_URL",
    "ANTHROPIC_VERTEX_BASE_URL",
];
const HELP: &str = "https://help.example.com/claude/first-aid";
const CODE: &str = "WDJB-MJHT";

/// A machine with all of them; `provider` is the embedded profile that `acme.toml` extends.
fn machine(provider: &str, shape: Shape) -> (Machine, Planted) {
    let mut planted = Planted::default();
    let it = &mut planted;
    let mut machine = Machine::new();
    for (at, name) in VARIABLES.into_iter().enumerate() {
        machine = machine.var(name, &it.address(shape, &format!("shell-{at}.example.com"), &format!("shell {name}")));
    }
    let own = match provider {
        "gateway-anthropic" => format!(
            "[gateway]\nkind = \"anthropic\"\nurl = \"{}\"\nkey = \"command\"\nkey_command = \"{}\"\n",
            it.path("gw.example.com", "gateway.url"),
            helper(it, shape, "key_command"),
        ),
        _ => format!(
            "[aws]\nsso_start_url = \"https://acme.awsapps.com/start\"\nsso_region = \"ap-northeast-1\"\n\
             account_id = \"111122223333\"\nrole_name = \"Dev\"\nendpoint_url = \"{}\"\nrefresh_command = \"{}\"\n",
            it.path("gw.example.com", "aws.endpoint_url"),
            helper(it, shape, "refresh_command"),
        ),
    };
    let profile = format!(
        "schema = 1\nname = \"acme\"\nextends = \"{provider}\"\n{own}[network]\nproxy = \"http://proxy.example.com:3128\"\n\
         [claude]\ntelemetry_endpoint = \"{}\"\n[claude.env]\nOTHER_URL = \"{}\"\n[support]\nurl = \"{HELP}\"\n",
        it.path("otel.example.com", "telemetry_endpoint"),
        it.address(shape, "other.example.com", "claude.env"),
    );
    machine.write("project/acme.toml", profile);
    let mut user = json!({"env": {}, "otelHeadersHelper": format!("echo {}", it.secret("user otelHeadersHelper"))});
    for (at, name) in VARIABLES.into_iter().enumerate() {
        user["env"][name] = it.address(shape, &format!("user-{at}.example.com"), &format!("user {name}")).into();
    }
    user["apiKeyHelper"] = helper(it, shape, "user apiKeyHelper").into();
    user["awsAuthRefresh"] = helper(it, shape, "user awsAuthRefresh").into();
    machine.write("home/.claude/settings.json", user.to_string());
    let project = json!({
        "env": {"ANTHROPIC_BASE_URL": it.address(shape, "project.example.com", "project ANTHROPIC_BASE_URL")},
        "apiKeyHelper": format!("printf '%s' {}", it.secret("project apiKeyHelper")),
    });
    machine.write("project/.claude/settings.json", project.to_string());
    (machine, planted)
}

/// A command with keys in it, as people write one.
fn helper(planted: &mut Planted, shape: Shape, place: &str) -> String {
    let bearer = planted.secret(place);
    let token = planted.secret(place);
    let address = planted.address(shape, "keys.example.com", place);
    format!("corp-key --token {token} -H 'Authorization: Bearer {bearer}' {address}")
}

/// Somebody changes what setup has written.
fn drift(machine: &Machine, planted: &mut Planted, shape: Shape) {
    let mut user = machine.json("home/.claude/settings.json");
    for name in ["ANTHROPIC_BASE_URL", "ANTHROPIC_BEDROCK_BASE_URL"] {
        user["env"][name] = planted.address(shape, "drift.example.com", &format!("drifted {name}")).into();
    }
    user["apiKeyHelper"] = helper(planted, shape, "drifted apiKeyHelper").into();
    machine.write("home/.claude/settings.json", user.to_string());
}

/// What doctor writes.
const FILES: [&str; 3] = ["facts.json", "bundle.json", "plain.json"];

/// Before the profile is applied.
const BEFORE: &[&[&str]] = &[
    &["setup", "--profile", "./acme.toml", "--dry-run"],
    &["setup", "--profile", "./acme.toml", "--dry-run", "--verbose"],
    &["setup", "--profile", "./acme.toml", "--dry-run", "--json"],
    &["check", "--profile", "./acme.toml"],
    &["check", "--profile", "./acme.toml", "--json"],
    &["doctor", "--profile", "./acme.toml", "--offline", "--verbose", "--save", "facts.json"],
    &["models", "--profile", "./acme.toml"],
    &["models", "--profile", "./acme.toml", "--json"],
    &["profile", "show", "./acme.toml"],
    &["profile", "show", "./acme.toml", "--json"],
    &["profile", "validate", "acme.toml"],
    &["profile", "validate", "acme.toml", "--json"],
    &["setup", "--profile", "./acme.toml", "--yes", "--no-login", "--replace", "--verbose"],
];

/// Afterwards, when somebody has changed it again.
const AFTER: &[&[&str]] = &[
    &["check"],
    &["check", "--source"],
    &["check", "--verbose"],
    &["check", "--json"],
    &["check", "--format", "jamf"],
    &["check", "--format", "intune"],
    &["check", "--format", "ansible"],
    &["check", "--format", "fleet"],
    &["status"],
    &["status", "--verbose"],
    &["status", "--json"],
    &["statusline"],
    &["explain"],
    &["explain", "--json"],
    &["explain", "ANTHROPIC_BASE_URL"],
    &["explain", "ANTHROPIC_BASE_URL", "--json"],
    &["explain", "ANTHROPIC_BEDROCK_BASE_URL", "--lang", "ja"],
    &["explain", "HTTPS_PROXY"],
    &["explain", "OTEL_EXPORTER_OTLP_ENDPOINT", "--json"],
    &["explain", "apiKeyHelper"],
    &["explain", "apiKeyHelper", "--json"],
    &["explain", "awsAuthRefresh"],
    &["explain", "awsAuthRefresh", "--json"],
    &["explain", "otelHeadersHelper"],
    &["models"],
    &["models", "--json"],
    &["profile", "list"],
    &["profile", "list", "--json"],
    &["profile", "show", "acme"],
    &["use"],
    &["use", "acme"],
    &["token", "status"],
    &["token", "status", "--json"],
    &["proxy-auth", "status"],
    &["proxy-auth", "status", "--json"],
    &["doctor", "--offline"],
    &["doctor", "--offline", "--verbose", "--save", "facts.json", "--bundle", "bundle.json"],
    &["doctor", "--offline", "--json", "--bundle", "plain.json", "--redact=no"],
    &["doctor", "--offline", "--redact", "--lang", "ja", "--verbose"],
    &["doctor", "--from", "bundle.json", "--verbose"],
    &["doctor", "--from", "bundle.json", "--json"],
    &["setup", "--profile", "acme", "--dry-run"],
    &["setup", "--profile", "acme", "--dry-run", "--json"],
    &["undo", "--dry-run"],
    &["undo", "--dry-run", "--json"],
    &["undo", "--yes", "--json"],
];

/// Runs it, and holds what it said and wrote against what was planted.
fn hits(machine: &Machine, planted: &Planted, args: &[&str], hits: &mut Vec<String>) -> Answer {
    let answer = machine.genkan(args);
    assert_ne!(answer.code, 70, "{args:?}: {answer:?}");
    let mut said = answer.out.clone() + &answer.err;
    for file in FILES.into_iter().filter(|file| args.contains(file) && !args.contains(&"--from")) {
        said += &machine.read(&format!("project/{file}"));
    }
    hits.extend(planted.found_in(&said).into_iter().map(|place| format!("{}: {place}", args.join(" "))));
    answer
}

#[test]
fn no_command_prints_a_secret_of_an_address_or_a_helper() {
    for provider in ["gateway-anthropic", "bedrock-jp"] {
        for shape in [Shape::PathAndQuery, Shape::PasswordAndPath] {
            let (machine, mut planted) = machine(provider, shape);
            let mut found = Vec::new();
            for args in BEFORE {
                let answer = hits(&machine, &planted, args, &mut found);
                assert!(![2, 70].contains(&answer.code), "{args:?} shows nothing that matters: {answer:?}");
            }
            let settings = machine.read("home/.claude/settings.json");
            let base =
                planted.0.iter().find(|(_, place)| ["gateway.url", "aws.endpoint_url"].contains(&place.as_str()));
            assert!(settings.contains(&base.expect("planted").0), "the settings keep the true address: {settings}");
            drift(&machine, &mut planted, shape);
            assert!(planted.0.len() >= 50, "{}", planted.0.len());
            for args in AFTER {
                hits(&machine, &planted, args, &mut found);
            }
            assert!(found.is_empty(), "{provider}, {shape:?}, {} found:\n{}", found.len(), found.join("\n"));
        }
    }
}

#[test]
fn what_is_typed_wrongly_is_not_repeated_with_its_secrets() {
    let (machine, mut planted) = machine("bedrock-jp", Shape::PathAndQuery);
    for shape in [Shape::PathAndQuery, Shape::PasswordAndPath] {
        let address = planted.address(shape, "typed.example.com", "typed");
        let set = format!("gateway.url={address}");
        for args in [
            &["setup", "--profile", "./acme.toml", "--dry-run", "--set", &set][..],
            &["setup", "--profile", "./acme.toml", "--dry-run", "--json", "--set", &set],
            &["setup", &address],
            &["setup", &address, "--lang", "ja"],
            &["explain", &address],
            &["check", "--profile", &address],
            &["check", "--profile", &address, "--json"],
        ] {
            let mut found = Vec::new();
            let answer = hits(&machine, &planted, args, &mut found);
            assert!(found.is_empty(), "{found:?}: {answer:?}");
        }
    }
}

#[test]
fn a_person_still_sees_host_path_and_pages() {
    let (machine, mut planted) = machine("bedrock-jp", Shape::PathAndQuery);
    for args in BEFORE {
        machine.genkan(args);
    }
    drift(&machine, &mut planted, Shape::PathAndQuery);
    let explained = machine.genkan(&["explain", "ANTHROPIC_BASE_URL"]);
    assert!(explained.out.contains("https://project.example.com/••••"), "{explained:?}");
    let helper = machine.genkan(&["explain", "awsAuthRefresh"]);
    assert!(helper.out.contains("genkan"), "{helper:?}");
    let report = machine.genkan(&["doctor", "--offline", "--json"]).json();
    assert_eq!(report["support"]["url"], HELP);
    assert!(report["facts"]["profile"].as_str().is_some_and(|it| it.contains("https://acme.awsapps.com/start\"")));
}

#[test]
fn the_code_of_a_sign_in_is_shown_to_the_person_and_stands_in_no_bundle() {
    let machine = Machine::new();
    let facts = "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[aws]\nsso_region = \"ap-northeast-1\"\n\
                 sso_start_url = \"https://acme.awsapps.com/start\"\naccount_id = \"111122223333\"\nrole_name = \"Dev\"\n";
    machine.write("project/acme.toml", facts);
    assert_eq!(machine.genkan(&["setup", "--profile", "./acme.toml", "--yes", "--no-login"]).code, 0);
    let url = format!("https://acme.awsapps.com/start/#/device?user_code={CODE}");
    let answer = json!({"by": "device", "user_code": CODE, "device_code": "0123456789abcdef", "interval": 5});
    let pending = json!({"url": url, "since": "2026-11-20T08:59:00Z", "expires": "2026-11-20T09:09:00Z",
        "opened": true, "holder": std::process::id(), "client": "client", "answer": answer});
    // It is called as the sign-in's own file is.
    let file =
        token_file("acme").replace(".aws/sso/cache", ".local/state/genkan/sessions").replace(".json", ".pending");
    machine.write(&format!("home/{file}"), json!({"pending": pending, "quiet": false}).to_string());
    let shown = machine.genkan(&["status", "--json"]).json();
    assert_eq!(shown["sessions"][0]["pending"]["url"], Value::from(url), "{shown:#}");
    assert_eq!(shown["sessions"][0]["pending"]["code"], CODE);
    machine.genkan(&["doctor", "--offline", "--bundle", "bundle.json", "--redact=no", "--save", "facts.json"]);
    for file in ["bundle.json", "facts.json"] {
        assert!(!machine.read(&format!("project/{file}")).contains(CODE), "{file}");
    }
}

/// Names of people, homes and hosts that are words of the formats, of the settings or of genkan's texts.
const NAMES: [&str; 14] = [
    "off",
    "aws",
    "network",
    "true",
    "null",
    "1",
    "none",
    "environment",
    "bedrock",
    "required",
    "sonnet",
    "got",
    "not-tried",
    "profile",
];

/// What a judgement comes to: the verdict, its cause, the findings, the tiers.
fn judged(report: &Value) -> Value {
    let of = |members: &[&str], one: &Value| members.iter().map(|name| one[*name].clone()).collect::<Value>();
    let findings = report["findings"].as_array().expect("findings");
    let tiers = report["residency"].as_array().expect("tiers");
    json!({
        "verdict": report["verdict"], "root_cause": report["root_cause"],
        "findings": findings.iter().map(|one| of(&["code", "severity", "because"], one)).collect::<Vec<_>>(),
        "residency": tiers.iter().map(|one| of(&["tier", "model", "verdict"], one)).collect::<Vec<_>>(),
    })
}

#[test]
fn a_bundle_is_judged_as_its_machine_whatever_somebody_is_called() {
    for name in NAMES {
        let machine = Machine::new().var("USER", name).var("LOGNAME", name).var("CLAUDE_CODE_USE_BEDROCK", "true");
        let machine = machine.var("HTTPS_PROXY", &format!("http://{name}:3128")).var("NO_PROXY", name);
        let profile = format!(
            "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[network]\nprivate_path = \"off\"\n\
             inside_host = \"{name}.corp.example.com\"\nproxy = \"none\"\n[aws]\nsso_region = \"ap-northeast-1\"\n\
             sso_start_url = \"https://acme.awsapps.com/start\"\naccount_id = \"111122223333\"\nrole_name = \"Dev\"\n"
        );
        machine.write("project/acme.toml", profile);
        let run = |args: &[&str]| {
            let mut world = machine.world();
            let home = machine.path(name);
            std::fs::create_dir_all(&home).expect("a home");
            world.dirs = Dirs::new(Os::Linux, &home, &world.vars, &machine.path("root"));
            run(&mut world, args)
        };
        let setup = run(&["setup", "--profile", "./acme.toml", "--yes", "--no-login"]);
        assert_eq!(setup.code, 0, "{name}: {setup:?}");
        let mut drifted = machine.json(&format!("{name}/.claude/settings.json"));
        drifted["env"]["AWS_REGION"] = "us-east-1".into();
        machine.write(&format!("{name}/.claude/settings.json"), drifted.to_string());
        let live = run(&["doctor", "--offline", "--json", "--save", "facts.json", "--bundle", "bundle.json"]);
        let live = judged(&live.json());
        assert_ne!(live["root_cause"], Value::Null, "{name}: {live:#}");
        for file in ["facts.json", "bundle.json"] {
            let answer = run(&["doctor", "--from", file, "--json"]);
            assert_eq!(judged(&answer.json()), live, "{name}: {file}");
        }
        let bundle = machine.read("project/bundle.json");
        let (home, host) = (machine.path(name), format!("//{name}:3128"));
        assert!(!bundle.contains(&home.display().to_string()), "{name}: the home stands in {bundle}");
        assert!(!bundle.contains(&host), "{name}: the host stands in {bundle}");
    }
}

#[test]
fn a_ticket_is_markdown_in_both_languages_and_names_nobody() {
    let (machine, mut planted) = machine("bedrock-jp", Shape::PathAndQuery);
    for args in BEFORE {
        machine.genkan(args);
    }
    drift(&machine, &mut planted, Shape::PathAndQuery);
    let report = machine.genkan(&["doctor", "--offline", "--json"]).json();
    let root = report["root_cause"].as_str().expect("a root cause");
    for (lang, first, second) in [("en", "## English", "## 日本語"), ("ja", "## 日本語", "## English")] {
        let answer = machine.genkan(&["doctor", "--offline", "--report", "ticket", "--lang", lang]);
        assert_eq!(answer.code, 1, "{answer:?}");
        let place = |text: &str| answer.out.find(text).unwrap_or_else(|| panic!("{text}: {}", answer.out));
        assert!(place(first) < place(second), "{}", answer.out);
        let (problem, row) =
            if lang == "en" { ("Problem: ", "| Root cause |") } else { ("問題: ", "| 根本原因 |") };
        assert!(answer.out.starts_with(&format!("# genkan doctor: {problem}")), "{}", answer.out);
        assert!(answer.out.contains(row), "{}", answer.out);
        for told in [format!("({root})"), format!("（{root}）")] {
            assert_eq!(answer.out.matches(&told).count(), 1, "{}", answer.out);
        }
        assert_eq!(planted.found_in(&answer.out), Vec::<&str>::new());
        assert_eq!(answer.out.matches("\n```").count() % 2, 0, "a fence stays open: {}", answer.out);
        // Whoever takes it acts on hosts and accounts.
        assert!(answer.out.contains("example.com"), "{}", answer.out);
        let home = machine.path("home").display().to_string();
        assert!(!answer.out.contains(&home), "{}", answer.out);
    }
    let plain = machine.genkan(&["doctor", "--offline", "--report", "ticket", "--redact=no"]);
    assert!(plain.out.contains("example.com"), "{}", plain.out);
    let masked = machine.genkan(&["doctor", "--offline", "--report", "ticket", "--redact"]);
    for name in ["111122223333", "example.com"] {
        assert!(!masked.out.contains(name), "{name}: {}", masked.out);
    }
    // A support desk makes one of a bundle, too.
    machine.genkan(&["doctor", "--offline", "--bundle", "bundle.json"]);
    let theirs = machine.genkan(&["doctor", "--from", "bundle.json", "--report", "ticket"]);
    assert!(theirs.out.contains(&format!("({root})")), "{theirs:?}");
    assert_eq!(machine.genkan(&["doctor", "--report", "ticket", "--json"]).code, 2);
}
