//! Files that their readers would reject: each exact error of `setup` in both languages, and nothing written.

use std::path::Path;

use genkan::messages::Lang;

use crate::machine::{FACTS, Machine};

const SETTINGS: &str = "home/.claude/settings.json";
const LOCAL: &str = "project/.claude/settings.local.json";
const DROP_IN: &str = "root/etc/claude-code/managed-settings.d/90-genkan.json";
const AWS_CONFIG: &str = "home/.aws/config";
const EDITOR: &str = "home/.config/Code/User/settings.json";

/// What is put in a file's place.
enum Put {
    Bytes(&'static [u8]),
    Utf16(&'static str),
    Folder,
    #[cfg(unix)]
    Pipe,
    #[cfg(unix)]
    Link(&'static str),
}

use Put::{Bytes, Folder, Utf16};

struct Case {
    label: &'static str,
    file: &'static str,
    put: Put,
    /// Of the process: 2 where the file's reader rejects it, 1 where it can't be read at all.
    code: u8,
}

const fn case(label: &'static str, file: &'static str, put: Put, code: u8) -> Case {
    Case { label, file, put, code }
}

const CASES: &[Case] = &[
    // The client's settings: one mistake and the client ignores the whole file.
    case("a comment", SETTINGS, Bytes(b"{\n  // why\n  \"theme\": \"dark\"\n}\n"), 2),
    case("a trailing comma", SETTINGS, Bytes(b"{\n  \"theme\": \"dark\",\n}\n"), 2),
    case("a comma is missing", SETTINGS, Bytes(b"{\n  \"theme\": \"dark\"\n  \"model\": \"opus\"\n}\n"), 2),
    case("a bracket is missing", SETTINGS, Bytes(b"{\n  \"env\": {\n    \"A\": \"1\"\n"), 2),
    case("a blank of a Japanese keyboard", SETTINGS, Bytes("{\n　\"theme\": \"dark\"\n}\n".as_bytes()), 2),
    case(
        "a key stands twice",
        SETTINGS,
        Bytes(b"{\n  \"theme\": \"dark\",\n  \"env\": {},\n  \"theme\": \"light\"\n}\n"),
        2,
    ),
    case("a list", SETTINGS, Bytes(b"[]\n"), 2),
    case("env is a list", SETTINGS, Bytes(b"{\n  \"env\": [\"A=1\"]\n}\n"), 2),
    case("a wrong type on a key of genkan's", SETTINGS, Bytes(b"{\n  \"awsAuthRefresh\": 5\n}\n"), 2),
    case(
        "a wrong type on a key that isn't",
        SETTINGS,
        Bytes(b"{\n  \"theme\": \"dark\",\n  \"cleanupPeriodDays\": \"x\"\n}\n"),
        2,
    ),
    case(
        "two wrong types, deep inside",
        SETTINGS,
        Bytes(b"{\n  \"permissions\": {\n    \"allow\": \"all\"\n  },\n  \"includeCoAuthoredBy\": \"no\"\n}\n"),
        2,
    ),
    case("a word that isn't one of the list's", SETTINGS, Bytes(b"{\"autoUpdatesChannel\": \"beta\"}"), 2),
    case("UTF-16 without one", SETTINGS, Utf16("{\"theme\": \"dark\"}"), 2),
    case("UTF-16 with the greater byte first", SETTINGS, Bytes(b"\xfe\xff\0{\0}"), 2),
    case("Shift_JIS whose second byte is a backslash", SETTINGS, Bytes(b"{\"language\": \"\x95\\\"}"), 2),
    case("Shift_JIS beside a private character", SETTINGS, Bytes(b"{\"\xef\x9e\x83\": \"\x93\xfa\"}"), 2),
    case("cut off by a crash", SETTINGS, Bytes(&[0; 64]), 2),
    case("half of a surrogate pair", SETTINGS, Bytes(b"{\"language\": \"\\ud800\"}"), 2),
    case("a folder", SETTINGS, Folder, 1),
    #[cfg(unix)]
    case("a pipe", SETTINGS, Put::Pipe, 1),
    #[cfg(unix)]
    case("a link in a circle", SETTINGS, Put::Link("settings.json"), 1),
    case("the local settings", LOCAL, Bytes(b"{\"permissions\": []}"), 2),
    // A managed file: one mistake and the client doesn't start.
    case("the managed drop-in", DROP_IN, Bytes(b"{,}"), 2),
    case("a wrong type in the managed drop-in", DROP_IN, Bytes(b"{\"cleanupPeriodDays\": \"x\"}"), 2),
    // The AWS file.
    case("a section stands twice", AWS_CONFIG, Bytes(b"[profile a]\nregion = x\n\n[profile b]\n[profile a]\n"), 2),
    case("a key of a section stands twice", AWS_CONFIG, Bytes(b"[profile a]\nregion = x\nRegion = y\n"), 2),
    case("a line that is none of its kinds", AWS_CONFIG, Bytes(b"[profile a]\nregion\n"), 2),
    case("a section that only some tools read", AWS_CONFIG, Bytes(b"[ sso-session acme ]\nsso_region = x\n"), 2),
    case("UTF-16 in the AWS file", AWS_CONFIG, Utf16("\u{feff}[default]\n"), 2),
    case("a byte order mark", AWS_CONFIG, Bytes(b"\xef\xbb\xbf[default]\n"), 2),
    case("a folder in the place of the AWS file", AWS_CONFIG, Folder, 1),
    // The editor's settings: comments are fine there.
    case("a mistake that no comment explains", EDITOR, Bytes(b"{\n  // mine\n  \"a\": 1\n  \"b\": 2\n}\n"), 2),
    case("the variables are an object", EDITOR, Bytes(b"{\"claudeCode.environmentVariables\": {}}"), 2),
];

fn prepare(case: &Case) -> Machine {
    let machine = Machine::new();
    // Everything else is in order, and would be written.
    machine.write(SETTINGS, "{}");
    machine.folder("home/.config/Code/User");
    let path = machine.path(case.file);
    _ = std::fs::remove_file(&path);
    match &case.put {
        Bytes(bytes) => _ = machine.write(case.file, bytes),
        Utf16(text) => {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            machine.write(case.file, bytes);
        }
        Folder => machine.folder(case.file),
        #[cfg(unix)]
        Put::Pipe => nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRWXU).expect("a pipe"),
        #[cfg(unix)]
        Put::Link(target) => machine.link(case.file, Path::new(target)),
    }
    machine
}

/// A setup that would touch all the files, and what it says; its code and that nothing changed are checked here.
fn refused(case: &Case, lang: Lang, more: &[&str]) -> String {
    let mut machine = prepare(case);
    machine.lang = lang;
    let before = machine.tree();
    let scope = match case.file {
        LOCAL => "local",
        DROP_IN => "managed",
        _ => "user",
    };
    let setup = ["setup", "--non-interactive", "--replace", "--scope", scope];
    let answer = machine.genkan(&[&setup[..], &FACTS, more].concat());
    assert_eq!(answer.code, case.code, "{}: {answer:?}", case.label);
    assert!(machine.tree() == before, "{}: something was written", case.label);
    (answer.out + &answer.err).replace(&machine.path("").display().to_string(), "/")
}

fn all(lang: Lang) -> String {
    CASES.iter().map(|case| format!("# {}\n{}", case.label, refused(case, lang, &[]))).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_file_that_its_reader_rejects_is_named_with_its_place_and_left_alone() {
    insta::assert_snapshot!("malformed_en", all(Lang::En));
    insta::assert_snapshot!("malformed_ja", all(Lang::Ja));
}

#[test]
fn with_json_the_same_is_one_document_in_english() {
    for case in CASES {
        let document: serde_json::Value = serde_json::from_str(&refused(case, Lang::Ja, &["--json"])).expect("JSON");
        let error = &document["error"];
        let code = error["code"].as_str().expect("a code");
        let message = error["message"].as_str().expect("a message");
        assert!(genkan::code::find(code).is_some_and(|known| known.exit as u8 == case.code), "{document:#}");
        assert!(message.is_ascii() || case.label.contains("blank of"), "{document:#}");
        assert!(error["cause"].is_array() && error["hints"].is_array(), "{document:#}");
        assert_eq!(document.as_object().map(serde_json::Map::len), Some(2), "{document:#}");
    }
}

/// What the readers take although it looks odd.
#[test]
fn an_odd_file_that_the_client_takes_is_no_error_and_comes_back() {
    for (label, file, put) in [
        ("nothing at all", SETTINGS, Bytes(b"")),
        ("blanks", SETTINGS, Bytes(b" \r\n")),
        ("a byte order mark", SETTINGS, Bytes(b"\xef\xbb\xbf{\"theme\": \"dark\"}")),
        ("UTF-16 as Windows PowerShell writes it", SETTINGS, Utf16("\u{feff}{\"language\": \"日本語\"}\r\n")),
        ("Shift_JIS", SETTINGS, Bytes(b"{\"language\": \"\x93\xfa\x96{\"}")),
        (
            "Shift_JIS in the AWS file",
            AWS_CONFIG,
            Bytes(b"# \x8e\x84\x82\xcc\x90\xdd\x92\xe8\r\n[default]\r\nregion = x\r\n"),
        ),
        // Claude Code takes a number beyond any double.
        ("an unknown key of any type", SETTINGS, Bytes(b"{\"myOwn\": [1e400, {\"\": null}]}")),
        ("a number beyond any double", SETTINGS, Bytes(b"{\"feedbackSurveyRate\": 0.50, \"x\": -1e999}")),
        #[cfg(unix)]
        ("a link that leads nowhere yet", SETTINGS, Put::Link("../dotfiles/claude.json")),
    ] {
        let machine = prepare(&case(label, file, put, 0));
        let before = machine.tree();
        let setup = machine.genkan(&[&["setup", "--non-interactive"][..], &FACTS].concat());
        assert_eq!(setup.code, 0, "{label}: {setup:?}");
        // In UTF-16 an ASCII character is its byte and a zero.
        let written = std::fs::read(machine.path(SETTINGS)).expect("settings");
        let written = String::from_utf8_lossy(&written).replace('\0', "");
        assert!(written.contains("\"AWS_REGION\": \"ap-northeast-1\""), "{label}");
        let answer = machine.genkan(&["check"]);
        assert_eq!(answer.code, 0, "{label}: {answer:?}");
        let undo = machine.genkan(&["undo", "--yes"]);
        assert_eq!(undo.code, 0, "{label}: {undo:?}");
        assert_eq!(machine.tree(), before, "{label}");
    }
}

#[test]
fn a_profile_whose_settings_the_client_would_reject_is_not_written() {
    let machine = Machine::new();
    let profile =
        "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[claude]\nsettings.spinnerTipsEnabled = \"no\"\n";
    machine.write("acme.toml", profile);
    let before = machine.tree();
    let answer = machine.genkan(&["setup", "--non-interactive", "--profile", "../acme.toml"]);
    assert_eq!(answer.code, 2, "{answer:?}");
    const SAID: &str = "acme.toml:5:10: Claude Code would reject `spinnerTipsEnabled`: it must be boolean, not string";
    assert!(answer.err.contains(SAID), "{}", answer.err);
    assert_eq!(machine.tree(), before);
}

#[test]
fn a_file_that_the_client_has_come_to_reject_is_told_by_the_next_setup_and_by_check() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&["setup", "--non-interactive"]).code, 0);
    let text = machine.read(SETTINGS);
    machine.write(SETTINGS, text.replacen('{', "{\"cleanupPeriodDays\": \"x\",", 1));
    for command in [&["setup", "--non-interactive"][..], &["check"]] {
        let answer = machine.genkan(command);
        assert_eq!(answer.code, 2, "{command:?}: {answer:?}");
        assert!(answer.err.contains("`cleanupPeriodDays` must be whole number from 1"), "{}", answer.err);
    }
}

/// A cloned repository says what a terminal would obey.
#[test]
fn nothing_that_a_file_says_reaches_the_terminal_as_a_command() {
    let machine = Machine::new();
    assert_eq!(machine.genkan(&["setup", "--non-interactive"]).code, 0);
    let clear = "\u{1b}[2J\u{1b}]0;t\u{7}\u{9b}8m\u{202e}";
    let hostile = serde_json::json!({
        "model": format!("x{clear}"),
        "env": { "AWS_REGION": format!("us-{clear}"), format!("ANTHROPIC_{clear}"): "1", "HTTPS_PROXY": clear },
        "apiKeyHelper": clear,
        "hooks": { "SessionStart": [{ "hooks": [{ "type": "command", "command": clear }] }] },
    });
    machine.write("project/.claude/settings.json", hostile.to_string());
    machine
        .write("project/.claude/agents/a.md", format!("---\nname: a\nmodel: \"x{}\"\n---\n", clear.escape_unicode()));
    machine.write(AWS_CONFIG, format!("[profile {clear}]\nregion = us{clear}\n"));
    let mut said = String::new();
    for command in [
        &["check"][..],
        &["check", "--json"],
        &["check", "--verbose"],
        &["explain", "AWS_REGION"],
        &["explain", "model", "--color=always"],
        &["models", "--color=always"],
        &["status"],
        &["doctor", "--offline", "--verbose"],
        &["doctor", "--offline", "--json"],
        &["setup", "--dry-run", "--scope", "project", "--color=always"],
        &["profile", "validate", clear],
        &["explain", clear],
    ] {
        let answer = machine.genkan(command);
        let text = format!("{}{}", answer.out, answer.err);
        let foreign: String = text.replace("\u{1b}[", "").chars().filter(|c| c.is_control() && *c != '\n').collect();
        assert!(["\u{1b}[2J", "\u{202e}"].iter().all(|command| !text.contains(command)), "{command:?}: {text:?}");
        assert_eq!(foreign, "", "{command:?}: {text:?}");
        said += &text;
    }
    assert!(said.contains(r"us-\u001b[2J"), "{said}");
}
