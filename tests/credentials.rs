//! `genkan credentials`: what each reader gets, from the cache and past the gate; who gets none, and what instead.

use std::collections::BTreeMap;
use std::fs;
#[cfg(target_os = "linux")]
use std::path::Path;
use std::process::Command;

use genkan::models::catalogue::Catalogue;
use genkan::profile::stored;
use genkan::session::AwsCredentials;
use genkan::session::aws::{Target, Token, save_credentials};
use jiff::{SignedDuration, Timestamp};
#[cfg(target_os = "linux")]
use nix::libc;
use serde_json::{Value, json};

use crate::cloud::{Cloud, Grant, Identity, Instance, Scenario, token_file};
use crate::home::Home;
use crate::machine::{Answer, Machine};
use crate::program;
#[cfg(target_os = "linux")]
use crate::tracer;

const FACTS: [&str; 10] = [
    "--set",
    "aws.identity=isolated",
    "--set",
    "aws.sso_start_url=https://acme.awsapps.com/start",
    "--set",
    "aws.sso_session=acme",
    "--set",
    "aws.account_id=111122223333",
    "--set",
    "aws.role_name=ClaudeCodeUser",
];
const FOR_CLAUDE: [&str; 5] = ["credentials", "--profile", "bedrock-jp", "--format", "claude"];
const GLOBAL: &str = "global.anthropic.claude-sonnet-5-5";

fn as_(format: &'static str) -> [&'static str; 5] {
    ["credentials", "--profile", "bedrock-jp", "--format", format]
}

/// A machine that is set up, whose only way to AWS is a closed door.
fn set_up(scope: &str) -> Machine {
    let machine = Machine::new().var("AWS_ENDPOINT_URL", "http://127.0.0.1:9");
    let answer = machine.genkan(&[&["setup", "--non-interactive", "--scope", scope], &FACTS[..]].concat());
    assert_eq!(answer.code, 0, "{answer:?}");
    machine
}

/// A sign-in by the AWS tools, and keys in the cache that came from it and have so many minutes left.
fn sign_in(machine: &Machine, left: i64) {
    let world = machine.world();
    let token = json!({"accessToken": "opened", "expiresAt": "2026-11-20T10:00:00Z"}).to_string();
    machine.write(&format!("home/{}", token_file("acme")), &token);
    let keys = AwsCredentials {
        access_key: "ASIACACHED0000000000".into(),
        secret: "the secret".to_owned().into(),
        token: "the session's token".to_owned().into(),
        expires: Some(world.now() + SignedDuration::from_mins(left)),
    };
    let token = Token::parse(token.as_bytes()).expect("a token");
    save_credentials(&world, &target(&world), &token, &keys).expect("keys in the cache");
}

fn target(world: &genkan::world::World) -> Target {
    Target::from_profile(&stored(world, "bedrock-jp").expect("the stored profile")).expect("all facts")
}

/// Shows the process that started this one as a client with this command line; `started` tells clients apart.
fn client(machine: &Machine, started: u64, line: &[&str]) {
    let folder = format!("root/proc/{}", std::os::unix::process::parent_id());
    let stat = format!("1 (claude) S 1 1 1 0 -1 0 1 0 0 0 0 0 0 0 20 0 1 0 {started} 1 1\n");
    let command: String = ["claude"].iter().chain(line).map(|word| format!("{word}\0")).collect();
    machine.write(&format!("{folder}/stat"), stat);
    machine.write(&format!("{folder}/cmdline"), command);
}

/// The variables that a client has after it has read its settings.
fn with_settings(machine: Machine, file: &str) -> Machine {
    let settings = machine.json(file);
    let env: BTreeMap<String, String> = serde_json::from_value(settings["env"].clone()).expect("variables");
    env.iter().fold(machine, |machine, (name, value)| machine.var(name, value))
}

fn id(answer: &Answer) -> String {
    answer.json()["AccessKeyId"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn each_reader_gets_the_cached_keys_in_its_own_form() {
    let machine = set_up("user");
    sign_in(&machine, 60);
    let expires = "2026-11-20T10:00:00Z";
    for format in ["claude", "process"] {
        let answer = machine.genkan(&as_(format));
        let document = json!({"Version": 1, "AccessKeyId": "ASIACACHED0000000000", "SecretAccessKey": "the secret",
            "SessionToken": "the session's token", "Expiration": expires});
        assert_eq!((answer.code, answer.json(), answer.err.as_str()), (0, document, ""), "{format}");
    }
    for (format, expected) in [
        (
            "env",
            format!(
                "export AWS_ACCESS_KEY_ID='ASIACACHED0000000000'\nexport AWS_SECRET_ACCESS_KEY='the secret'\n\
                 export AWS_SESSION_TOKEN='the session'\\''s token'\nexport AWS_CREDENTIAL_EXPIRATION='{expires}'\n"
            ),
        ),
        (
            "powershell",
            format!(
                "$Env:AWS_ACCESS_KEY_ID = 'ASIACACHED0000000000'\n$Env:AWS_SECRET_ACCESS_KEY = 'the secret'\n\
                 $Env:AWS_SESSION_TOKEN = 'the session''s token'\n$Env:AWS_CREDENTIAL_EXPIRATION = '{expires}'\n"
            ),
        ),
    ] {
        let answer = machine.genkan(&as_(format));
        assert_eq!((answer.code, answer.out, answer.err), (0, expected, String::new()), "{format}");
    }
    let answer = machine.genkan(&["credentials"]);
    assert_eq!((answer.code, id(&answer).as_str()), (0, "ASIACACHED0000000000"), "the profile that was applied last");
}

/// What the answer costs, without a clock: a file more, a thread or a program is a tenth of it.
#[cfg(target_os = "linux")]
#[test]
fn from_the_cache_the_program_opens_a_handful_of_files_and_starts_nothing() {
    if !nix::unistd::geteuid().is_root() {
        let reason = "only root can look into a program that may hold a secret";
        return crate::tally::skipped(std::panic::Location::caller(), reason);
    }
    let machine = set_up("user");
    // The program's own clock is later than this machine's.
    sign_in(&machine, SignedDuration::from_hours(24 * 365 * 50).as_mins());
    let home = machine.path("home");
    let opened = ["/.claude/settings.json", "/profiles/bedrock-jp.toml", "/.aws/sso/cache/", "/.cache/genkan/keys/"];
    for (format, opened) in [("claude", &opened[..]), ("process", &opened[1..])] {
        let mut command = program::command(&home);
        command.args(as_(format)).current_dir(machine.path("project"));
        let output = command.output().expect("the program");
        assert!(String::from_utf8_lossy(&output.stdout).contains("ASIACACHED"), "{output:?}");
        let calls = match tracer::calls(&command) {
            Ok(calls) => calls,
            Err(reason) => return crate::tally::skipped(std::panic::Location::caller(), &reason),
        };
        // The shell that becomes the program goes before.
        let start = calls.iter().position(|call| call.number == libc::SYS_execve).expect("it was started");
        let calls = &calls[start + 1..];
        let own: Vec<_> = calls.iter().filter(|call| Path::new(&call.path).starts_with(&home)).collect();
        assert_eq!(own.len(), opened.len(), "{own:?}");
        for (call, name) in own.iter().zip(opened) {
            assert!(call.path.contains(name), "{call:?}: {name}");
        }
        let starts = [libc::SYS_clone, libc::SYS_clone3, libc::SYS_execve, libc::SYS_socket, libc::SYS_flock];
        let started: Vec<_> = calls.iter().filter(|call| starts.contains(&call.number)).collect();
        assert!(started.is_empty(), "{started:?}");
    }
}

#[test]
fn keys_are_void_after_their_end_and_without_the_token_that_they_came_from() {
    let other = r#"{"accessToken":"other","expiresAt":"2026-11-20T10:00:00Z"}"#;
    for (case, left, token, code) in [
        ("plenty", 60, None, 0),
        ("near their end, and AWS can't be reached", 5, None, 0),
        ("at their end", 0, None, 4),
        ("signed out by another tool", 60, Some(""), 3),
        ("signed in by another person", 60, Some(other), 4),
    ] {
        let machine = set_up("user");
        sign_in(&machine, left);
        match token {
            Some("") => fs::remove_file(machine.path(&format!("home/{}", token_file("acme")))).expect("a token"),
            Some(text) => _ = machine.write(&format!("home/{}", token_file("acme")), text),
            None => {}
        }
        let answer = machine.genkan(&as_("process"));
        assert_eq!(answer.code, code, "{case}: {answer:?}");
        assert_eq!(answer.out.contains("ASIACACHED"), code == 0, "{case}: {answer:?}");
    }
}

#[test]
fn a_client_that_asks_again_at_once_gets_other_keys_and_everybody_else_the_cached_ones() {
    let start_url = "https://acme.awsapps.com/start";
    let mut instance = Instance::new(start_url, "ap-northeast-1");
    let now = Machine::new().world().now();
    let role = Identity::role("session", now + SignedDuration::from_hours(1));
    instance.grants =
        vec![Grant { account: role.account.clone(), role: "ClaudeCodeUser".into(), identity: "session".into() }];
    // Both by the one clock of these machines.
    let ahead = now.duration_since(Timestamp::now());
    let scenario = Scenario { identities: vec![role], instances: vec![instance], ahead, ..Scenario::tokyo() };
    let cloud = Cloud::on_free_ports(scenario).expect("the stand-in");
    let machine = cloud.endpoints.iter().fold(Machine::new(), |machine, (name, url)| machine.var(name, url));
    assert_eq!(machine.genkan(&[&["setup", "--non-interactive"], &FACTS[..]].concat()).code, 0);
    machine.write(&format!("home/{}", token_file("acme")), cloud.directory.sign_in(start_url, now).file());
    let exchanges =
        || cloud.log.requests().iter().filter(|entry| entry.request.path == "/federation/credentials").count();
    let asked = |started| {
        client(&machine, started, &["-p", "hi"]);
        let answer = machine.genkan(&FOR_CLAUDE);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{answer:?}\n{}", cloud.log);
        id(&answer)
    };
    let first = asked(1);
    assert_eq!(exchanges(), 1);
    for started in 2..102 {
        assert_eq!(asked(started), first, "another client");
    }
    assert_eq!(exchanges(), 1);
    let second = asked(1);
    assert_ne!(second, first, "it has been refused");
    assert_eq!(exchanges(), 2);
    assert_eq!(asked(102), second);
}

/// Every name of the catalogue, in each scope that has an exporter: the client that types it stays inside, as
/// `real::residency` shows, and gets its keys.
#[test]
fn no_name_that_a_person_can_type_keeps_a_set_up_client_from_its_keys() {
    let catalogue = Catalogue::embedded().expect("the catalogue");
    for (scope, file) in
        [("user", "home/.claude/settings.json"), ("managed", "root/etc/claude-code/managed-settings.d/90-genkan.json")]
    {
        let machine = with_settings(set_up(scope), file);
        sign_in(&machine, 60);
        let abroad =
            catalogue.geographies.iter().map(|geography| format!("{}.anthropic.claude-opus-5-5", geography.prefix));
        let names: Vec<String> = catalogue.names().map(str::to_owned).chain(abroad).collect();
        for (at, name) in names.iter().enumerate() {
            client(&machine, at as u64, &["-p", "--model", name, "--fallback-model", name]);
            let answer = machine.genkan(&FOR_CLAUDE);
            assert_eq!((id(&answer).as_str(), answer.err.as_str()), ("ASIACACHED0000000000", ""), "{scope} {name}");
        }
    }
}

#[test]
fn outside_the_residency_a_client_gets_keys_that_it_can_not_send_and_others_get_none() {
    let machine = with_settings(set_up("user"), "home/.claude/settings.json");
    sign_in(&machine, 60);
    let project = json!({"env": {"ANTHROPIC_DEFAULT_SONNET_MODEL": GLOBAL}});
    machine.write("project/.claude/settings.json", project.to_string());
    client(&machine, 1, &["-p", "hi"]);
    let answer = machine.genkan(&FOR_CLAUDE);
    let document = answer.json();
    assert_eq!((answer.code, id(&answer).as_str()), (0, "ASIAGENKANOUTSIDE000"));
    assert!(document["SessionToken"].as_str().is_some_and(|token| token.trim().contains('\n')), "{document}");
    assert_eq!(document["Expiration"], "2026-11-20T09:06:30Z");
    for said in ["GK-AWS-040", "ANTHROPIC_DEFAULT_SONNET_MODEL", GLOBAL, "genkan check"] {
        assert!(answer.err.contains(said), "{said}: {}", answer.err);
    }
    assert!(!answer.out.contains("the secret") && !answer.err.contains("the secret"));
    // Where its `credential_process` fails, the client goes on to whatever else could sign.
    client(&machine, 2, &["-p", "hi"]);
    let answer = machine.genkan(&as_("process"));
    assert_eq!((answer.code, id(&answer).as_str()), (0, "ASIAGENKANOUTSIDE000"), "{answer:?}");
    for format in ["env", "powershell"] {
        let answer = machine.genkan(&as_(format));
        assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{format}: {answer:?}");
    }
    machine.write("project/.claude/settings.json", json!({"availableModels": [GLOBAL]}).to_string());
    client(&machine, 3, &["-p", "--model", GLOBAL]);
    let answer = machine.genkan(&FOR_CLAUDE);
    assert!(answer.err.contains("--model") && answer.out.contains("OUTSIDE"), "{answer:?}");
    fs::remove_file(machine.path("project/.claude/settings.json")).expect("the project's settings");
    client(&machine, 4, &["-p", "--model", GLOBAL]);
    assert_eq!(id(&machine.genkan(&FOR_CLAUDE)), "ASIACACHED0000000000", "mended");
}

/// By hand, without any variable of the client's, and in a folder whose settings are somebody else's.
#[test]
fn a_person_in_a_shell_gets_keys() {
    let machine = set_up("user").var("AWS_REGION", "us-east-1").var("AWS_PROFILE", "other").var("SHELL", "/bin/zsh");
    sign_in(&machine, 60);
    machine.write("project/.claude/settings.json", json!({"model": GLOBAL}).to_string());
    for format in ["process", "env", "powershell"] {
        let answer = machine.genkan(&as_(format));
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{format}: {answer:?}");
    }
    let bare = set_up("user");
    sign_in(&bare, 60);
    assert_eq!(id(&bare.genkan(&FOR_CLAUDE)), "ASIACACHED0000000000");
}

#[test]
fn whatever_goes_wrong_a_client_gets_a_whole_document_and_exit_0() {
    let fresh = || Machine::new().var("AWS_ENDPOINT_URL", "http://127.0.0.1:9");
    let broken = set_up("user");
    broken.write("home/.local/state/genkan/profiles/bedrock-jp.toml", "no = [toml");
    let places = set_up("user");
    places.write("home/.local/state/genkan/places/bedrock-jp.json", "{");
    let catalogue = set_up("user");
    catalogue.write("root/etc/genkan/catalogue.toml", "schema = 2");
    let unreachable = set_up("user");
    sign_in(&unreachable, -5);
    for (case, machine, code) in [
        ("never set up", &fresh(), 2),
        ("a broken copy of the profile", &broken, 2),
        ("broken places", &places, 1),
        // A shell's keys are judged without it.
        ("a broken catalogue", &catalogue, 3),
        ("signed out", &set_up("user"), 3),
        ("no way to AWS", &unreachable, 4),
    ] {
        let answer = machine.genkan(&FOR_CLAUDE);
        assert_eq!((answer.code, id(&answer).as_str()), (0, "ASIAGENKANSIGNEDOUT0"), "{case}: {answer:?}");
        assert!(answer.err.contains("GK-"), "{case}: {answer:?}");
        let answer = machine.genkan(&as_("process"));
        assert_eq!((answer.code, answer.out.as_str()), (code, ""), "{case}: {answer:?}");
    }
}

#[test]
fn a_wrong_command_line_answers_a_client_too() {
    let home = Home::new();
    for (args, is_answered) in [
        (&["credentials", "--format", "claude", "--bogus"][..], true),
        (&["credentials", "--bogus", "--format=claude"], true),
        (&["credentials", "--format", "process", "--bogus"], false),
        (&["credentials", "--profile", "claude", "--bogus"], false),
        (&["--quiet", "credentials", "--bogus", "--format", "claude"], true),
    ] {
        let run = program::command(home.path()).args(args).output().expect("the program");
        let keys: Option<Value> = serde_json::from_slice(&run.stdout).ok();
        assert_eq!(
            (run.status.code(), keys.is_some()),
            (Some(if is_answered { 0 } else { 2 }), is_answered),
            "{run:?}"
        );
    }
}

#[test]
fn a_bug_answers_a_client_too() {
    const CHILD: &str = "GENKAN_TEST_PANICS";
    if std::env::var_os(CHILD).is_some() {
        std::panic::set_hook(Box::new(genkan::bug::sign_out));
        panic!("what was in memory");
    }
    let this = std::env::current_exe().expect("this program");
    let args = ["--exact", "credentials::a_bug_answers_a_client_too", "--nocapture"];
    let run = Command::new(this).args(args).env(CHILD, "1").output().expect("a child");
    let (said, error) = (String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
    assert_eq!(run.status.code(), Some(0), "{run:?}");
    let keys: Value = serde_json::from_str(said.lines().last().unwrap_or_default()).expect("a document");
    assert_eq!(keys["AccessKeyId"], "ASIAGENKANSIGNEDOUT0");
    assert!(error.contains("tests/credentials.rs") && !error.contains("memory"), "{error}");
}

/// What a shell makes of the lines is what was meant, whatever stands in a value.
#[test]
fn a_shell_takes_each_value_as_it_is() {
    let home = Home::new();
    let setup = program::command(home.path())
        .args(["setup", "--non-interactive", "--profile", "bedrock-jp"])
        .args(FACTS)
        .output()
        .expect("setup");
    assert!(setup.status.success(), "{setup:?}");
    let nasty = "it's $(id) `id` \"x\" \\ ; & | #\n2nd line 日本 '";
    let dirs =
        genkan::world::Dirs::new(genkan::world::Os::Linux, home.path(), &genkan::world::Vars::default(), "/".as_ref());
    let world = genkan::world::World { dirs, clock: genkan::world::Clock::System, ..Machine::new().world() };
    let expires = Timestamp::now() + SignedDuration::from_hours(1);
    let token = json!({"accessToken": "opened", "expiresAt": expires.to_string()}).to_string();
    home.write(&token_file("acme"), &token);
    let keys = AwsCredentials {
        access_key: "ASIA".into(),
        secret: "s".to_owned().into(),
        token: nasty.to_owned().into(),
        expires: Some(expires),
    };
    save_credentials(&world, &target(&world), &Token::parse(token.as_bytes()).expect("a token"), &keys).expect("keys");
    let script = r#"eval "$("$0" credentials --profile bedrock-jp --format env)" && printf %s "$AWS_SESSION_TOKEN""#;
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", script]).arg(program::genkan()).env_clear().env("HOME", home.path());
    let run = shell.output().expect("a shell");
    assert_eq!(String::from_utf8_lossy(&run.stdout), nasty, "{run:?}");
}

/// Whoever asks a profile of another provider for AWS credentials is told what that one uses, in each format; and a
/// client gets a whole document that it can't send a prompt with.
#[test]
fn a_profile_of_another_provider_has_no_aws_credentials() {
    let gateway = "gateway.url=https://llm.acme.example";
    let foundry = ["foundry.resource=acme-jp", "models.opus=o", "models.sonnet=s", "models.haiku=h"];
    for (profile, facts, code) in [
        ("vertex-jp", &["google.project=acme-claude"][..], "GK-GGL-032"),
        ("foundry", &[&foundry[..], &["residency.regions=japaneast"]].concat(), "GK-FDY-001"),
        ("gateway-anthropic", &[gateway], "GK-GTW-012"),
        ("gateway-bedrock", &[gateway], "GK-GTW-012"),
        ("gateway-vertex", &[gateway, "google.project=acme-claude"], "GK-GTW-012"),
    ] {
        let machine = Machine::new().var("PATH", "/usr/bin:/bin");
        machine.write("home/.aws/credentials", "[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = s\n");
        let facts = facts.iter().copied().chain(["aws.profile=work"]).flat_map(|fact| ["--set", fact]);
        let args: Vec<_> = ["setup", "--non-interactive", "--profile", profile].into_iter().chain(facts).collect();
        let answer = machine.genkan(&args);
        assert_eq!(answer.code, 0, "{answer:?}");
        for format in ["process", "env", "powershell"] {
            let answer = machine.genkan(&["credentials", "--profile", profile, "--format", format]);
            assert!(answer.code == 2 && answer.out.is_empty() && answer.err.contains(code), "{format}: {answer:?}");
        }
        let answer = machine.genkan(&["credentials", "--profile", profile, "--format", "claude"]);
        assert!(answer.code == 0 && answer.err.contains(code), "{answer:?}");
        assert!(answer.json()["SessionToken"].as_str().is_some_and(|token| token.contains('\n')), "{answer:?}");
        for verb in ["credentials", "login", "logout"] {
            let answer = machine.genkan(&[verb, "--profile", profile]);
            assert!(!answer.err.contains("SSO") && !answer.err.contains("GK-AWS-018"), "{verb}: {answer:?}");
        }
        let out = machine.genkan(&["logout", "--profile", profile]);
        let (ways_in, way_out) = (["token set", "az login"], ["token delete", "az logout"]);
        let is_elsewhere = profile != "vertex-jp";
        assert!(!ways_in.iter().any(|way| out.err.contains(way)), "{out:?}");
        assert!(!is_elsewhere || way_out.iter().any(|way| out.err.contains(way)), "{out:?}");
    }
}

/// The partitions of AWS as somebody would like its SDK to know them: every host in the evil domain.
pub fn partitions() -> String {
    let outputs = json!({"dnsSuffix": "evil.example", "dualStackDnsSuffix": "evil.example", "implicitGlobalRegion": "us-east-1",
        "name": "aws", "supportsDualStack": true, "supportsFIPS": true});
    let region = json!({"ap-northeast-1": {"description": "Tokyo"}});
    let aws = json!({"id": "aws", "outputs": outputs, "regionRegex": "^[a-z-]+-[0-9]$", "regions": region});
    json!({"partitions": [aws], "version": "1.1"}).to_string()
}

/// AWS's SDK takes its partitions from a file that a variable names; neither a hook's question nor a person's own follows
/// it.
#[test]
fn a_signed_in_persons_token_goes_to_awss_own_host_whatever_partitions_a_variable_names() {
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", proxy.local_addr().expect("an address"));
    let (told, asked) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for stream in proxy.incoming().flatten() {
            let mut line = String::new();
            drop(std::io::BufRead::read_line(&mut std::io::BufReader::new(stream), &mut line));
            drop(told.send(line));
        }
    });
    let machine = Machine::new();
    let home = machine.path("home");
    let genkan = |args: &[&str]| {
        let mut command = program::command(&home);
        command.args(args).env("HTTPS_PROXY", &address);
        command
    };
    let set_up = genkan(&[&["setup", "--non-interactive"], &FACTS[..]].concat()).output().expect("genkan");
    assert!(set_up.status.success(), "{set_up:?}");
    let token = json!({"accessToken": "opened", "expiresAt": "2099-11-20T10:00:00Z"}).to_string();
    machine.write(&format!("home/{}", token_file("acme")), &token);
    machine.write("partitions.json", partitions());
    for file in ["partitions.json", "missing.json"] {
        for args in [&["status"][..], &FOR_CLAUDE] {
            let mut command = genkan(args);
            let answer = command.env("SMITHY_CLIENT_SDK_CUSTOM_PARTITION", machine.path(file)).output();
            let lines: Vec<_> = asked.try_iter().collect();
            let is_awss = |line: &String| line.starts_with("CONNECT portal.sso.ap-northeast-1.amazonaws.com:443 ");
            assert!(!lines.is_empty() && lines.iter().all(is_awss), "{args:?} {file}: {lines:?} {answer:?}");
        }
    }
}
