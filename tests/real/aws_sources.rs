//! Where AWS credentials of somebody's own come from: where Claude Code's SDK gets some, `doctor` is well, and where it gets
//! none, `doctor` says which source fails and why. The sources are those of laptops, and what is copied to one from a
//! server.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::doctor_whole::{Way, Whole};
use super::doctor_whole_faults::by_others;
use crate::cloud::Identity;

const CONFIG: &str = ".aws/config";
const SETTINGS: &str = ".claude/settings.json";
const CREDENTIALS: &str = ".aws/credentials";
const ROLE: &str = "role_arn = arn:aws:iam::111122223333:role/ClaudeCodeUser\n";
const WELL: &str = "";

/// What is changed; the code of the cause where Claude Code isn't answered, and what the report shows with it.
type Row = (&'static str, &'static str, &'static str, fn(&mut Whole));

const ROWS: &[Row] = &[
    ("keys", WELL, "", |it| keys(it, "claude-code", &|id, secret| format!("{id}\n{secret}\n"))),
    ("an empty session token", WELL, "", |it| {
        keys(it, "claude-code", &|id, secret| format!("{id}\n{secret}\naws_session_token =\n"));
    }),
    ("Windows' line ends", WELL, "", |it| keys(it, "claude-code", &|id, secret| format!("{id}\r\n{secret}\r\n"))),
    ("the key of one, the secret of another", "GK-AWS-093", "[profile claude-code]", |it| {
        keys(it, "claude-code", &|id, _| format!("{id}\naws_secret_access_key = {}/\n", "a".repeat(39)));
    }),
    ("a key without its secret", "GK-AWS-003", "", |it| keys(it, "claude-code", &|id, _| format!("{id}\n"))),
    ("the word `profile` in the credentials file", "GK-AWS-003", "[profile claude-code]; there it has to be", |it| {
        keys(it, "profile claude-code", &|id, secret| format!("{id}\n{secret}\n"));
    }),
    ("a region alone", "GK-AWS-003", "", |it| lines(it, "")),
    ("a lost credentials file", "GK-AWS-092", "AWS_SHARED_CREDENTIALS_FILE names /run/user/1000/aws", |it| {
        keys(it, "claude-code", &|id, secret| format!("{id}\n{secret}\n"));
        it.var("AWS_SHARED_CREDENTIALS_FILE", "/run/user/1000/aws");
    }),
    ("a lost config file", "GK-AWS-087", "AWS_CONFIG_FILE names /nowhere", |it| it.var("AWS_CONFIG_FILE", "/nowhere")),
    ("a program", WELL, "", |it| says(it, "echo 'could not write cache: Permission denied' >&2; cat", "")),
    ("a program that prints no end", WELL, "", |it| says(it, "cat", r#","SessionToken":"","Expiration":"""#)),
    ("a program that prints an end that is none", WELL, "", |it| says(it, "cat", r#","Expiration":"tomorrow""#)),
    ("a program that prints what has ended", "GK-AWS-091", "ended at 2026-11-20", |it| {
        says(it, "cat", r#","Expiration":"2026-11-20T00:00:00Z""#);
    }),
    ("a program that says why not", "GK-AWS-091", "Your device registration expired", |it| {
        says(it, "echo 'Your device registration expired on 2026-11-23.' >&2; exit 1 #", "");
    }),
    ("a program with a banner", "GK-AWS-091", "printed no JSON", |it| says(it, "echo Welcome; cat", "")),
    ("a program that fails after all", "GK-AWS-091", "exit 3", |it| says(it, "cat /dev/stdin; exit 3 #", "")),
    ("a program that isn't there", "GK-AWS-091", "", |it| lines(it, "credential_process = /nowhere/keys\n")),
    ("an EC2 machine's role", "GK-AWS-094", "169.254.169.254", |it| {
        lines(it, &format!("{ROLE}credential_source = Ec2InstanceMetadata\n"));
    }),
    ("a container's role", "GK-AWS-094", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", |it| {
        lines(it, &format!("{ROLE}credential_source = EcsContainer\n"));
    }),
    ("a job's variables", "GK-AWS-094", "AWS_ACCESS_KEY_ID", |it| {
        lines(it, &format!("{ROLE}credential_source = Environment\n"));
    }),
    ("a pod's token", "GK-AWS-095", "/var/run/token", |it| {
        lines(it, &format!("{ROLE}web_identity_token_file = /var/run/token\n"));
    }),
    ("an exporter", WELL, "", |it| exports(it, &|keys| format!(r#"{{"Credentials":{keys}}}"#))),
    ("an exporter of the keys alone", WELL, "", |it| exports(it, &str::to_owned)),
    ("an exporter of shell lines", "GK-AWS-096", "printed no JSON", |it| {
        exports(it, &|_| "export AWS_ACCESS_KEY_ID=ASIA".to_owned());
    }),
    ("an exporter of a key without its token", "GK-AWS-096", "SessionToken", |it| {
        exports(it, &|keys| keys.replace("SessionToken", "Token"));
    }),
    ("an exporter that fails beside keys", WELL, "GK-AWS-096", |it| {
        exports(it, &|_| String::new());
        keys(it, "claude-code", &|id, secret| format!("{id}\n{secret}\n"));
    }),
    ("a source without credentials", "GK-AWS-003", "the AWS profile claude-code", |it| {
        lines(it, &format!("{ROLE}source_profile = base\n"));
        it.worker.home.write(CREDENTIALS, "[base]\nregion = ap-northeast-1\n");
    }),
];

fn lines(it: &Whole, more: &str) {
    it.worker.home.write(CONFIG, &format!("[profile claude-code]\nregion = ap-northeast-1\n{more}"));
}

/// The lines of a user's key, as `write` puts them.
fn keys(it: &Whole, section: &str, write: &dyn Fn(&str, &str) -> String) {
    lines(it, "");
    let dev = Identity::user("dev");
    let (id, secret) = (&dev.access_key, &dev.secret);
    let lines = write(&format!("aws_access_key_id = {id}"), &format!("aws_secret_access_key = {secret}"));
    it.worker.home.write(CREDENTIALS, &format!("[{section}]\n{lines}"));
}

/// A program, whose `cat` prints the keys with these further members.
fn says(it: &Whole, script: &str, more: &str) {
    let dev = Identity::user("dev");
    let (id, secret) = (&dev.access_key, &dev.secret);
    let document = format!(r#"{{"Version":1,"AccessKeyId":"{id}","SecretAccessKey":"{secret}"{more}}}"#);
    let program = it.worker.home.write("opt/keys", &format!("#!/bin/sh\n{{ {script}\n}} <<'KEYS'\n{document}\nKEYS\n"));
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a program");
    lines(it, &format!("credential_process = {}\n", program.display()));
}

/// A command of Claude Code's settings, which prints what is made of a session's keys.
fn exports(it: &Whole, printed: &dyn Fn(&str) -> String) {
    lines(it, "");
    let session = session();
    let (id, secret, token) = (&session.access_key, &session.secret, session.token.unwrap_or_default());
    let keys = format!(r#"{{"AccessKeyId":"{id}","SecretAccessKey":"{secret}","SessionToken":"{token}"}}"#);
    let file = it.worker.home.write("opt/exported", &printed(&keys));
    it.edit(SETTINGS, |settings| settings["awsCredentialExport"] = format!("cat {}", file.display()).into());
}

fn session() -> Identity {
    Identity::role("session", "2036-11-20T00:00:00Z".parse().expect("a time"))
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn doctor_finds_the_credentials_that_claude_code_finds_and_names_the_source_that_fails() {
    let given = |scenario: &mut crate::cloud::Scenario| scenario.identities.extend([Identity::user("dev"), session()]);
    let Some(mut whole) = Whole::new(Way::Bare, given) else { return };
    by_others(&mut whole, Some("claude-code"));
    let before = whole.vars.clone();
    let settings = whole.worker.home.read(SETTINGS).expect("settings");
    let mut wrong = Vec::new();
    for (what, code, shown, change) in ROWS {
        whole.vars.clone_from(&before);
        whole.worker.home.write(SETTINGS, &settings);
        _ = fs::remove_file(whole.worker.home.path().join(CREDENTIALS));
        change(&mut whole);
        let (exit, text) = whole.text(&[]);
        let is_answered = whole.is_greeted();
        let is_well = exit == Some(0);
        // A paragraph is broken where a line ends.
        let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let names_it = said.contains(code) && said.contains(shown);
        if (is_answered, is_well) != (code.is_empty(), code.is_empty()) || !names_it {
            wrong.push(format!("{what}: (Claude Code, doctor) {:?}\n{text}", (is_answered, is_well)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
