//! `genkan doctor --with-client`: the real Claude Code, started by doctor beside the stand-in, with the settings of the
//! person whose home it is. What it says, what it opens, and what it leaves behind.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::client;
use super::doctor_whole::{Way, Whole};
use super::launch::Run;
use crate::cloud::{Identity, Scenario, token_file};

/// What the profile has a session begin with.
const MODEL: &str = "jp.anthropic.claude-sonnet-4-6";
const WITH: &[&str] = &["--with-client", "--json"];

/// What Claude Code itself writes with doctor's flags, whatever its folder: its own notebook, copies of it, its built-in
/// plugin, and the lock of its sign-in; seen with 2.1.328. Everything else below the home is as it was, to the byte.
fn is_the_client_s_own(path: &str) -> bool {
    path == ".claude.json" || path.starts_with(".claude/backups/") || path.starts_with(".claude/plugins/store/")
}

/// What doctor itself leaves behind, with the flag and without: renewed credentials.
fn is_doctor_s(path: &str) -> bool {
    path.starts_with(".cache/genkan/")
        || path.starts_with(".local/state/genkan/")
        || path.starts_with(".aws/sso/cache/")
}

/// Every file below a folder, with what stands in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder").flatten() {
            match entry.file_type().expect("a kind") {
                kind if kind.is_dir() => folders.push(entry.path()),
                _ => {
                    let name = entry.path().strip_prefix(folder).expect("below it").display().to_string();
                    found.insert(name, fs::read(entry.path()).unwrap_or_default());
                }
            }
        }
    }
    found
}

/// The paths that came, went or changed.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut paths: Vec<_> =
        before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path)).collect();
    paths.sort();
    paths.dedup();
    paths.into_iter().filter(|path| !is_doctor_s(path)).cloned().collect()
}

fn document(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

/// The findings of Claude Code's own run, and what went wrong.
fn told(said: &Value) -> Vec<(String, String)> {
    let is_told = |one: &&Value| {
        let own = one["code"].as_str().is_some_and(|code| code.starts_with("GK-INV-01"));
        own || one["severity"] == "error" && one["because"].is_null()
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let all = said["findings"].as_array().expect("findings").iter().filter(is_told);
    all.map(|one| (text(&one["code"]), text(&one["title"]))).collect()
}

/// No folder of doctor's own is left, whatever happened in it.
fn nothing_is_left(whole: &Whole) {
    let left: Vec<_> =
        fs::read_dir(whole.worker.site.outside("tmp")).expect("a folder for temporary files").flatten().collect();
    assert!(left.is_empty(), "{left:?}");
}

/// A hook and a server of the person's own, each of which says that it ran.
fn with_a_hook_and_a_server(whole: &Whole) {
    let home = whole.worker.home.path().display().to_string();
    let hook = json!({"type": "command", "command": format!("touch {home}/hook-ran")});
    whole.edit(".claude/settings.json", |settings| settings["hooks"]["SessionStart"] = json!([{"hooks": [hook]}]));
    let server = json!({"command": "/bin/sh", "args": ["-c", format!("touch {home}/server-ran; cat")]});
    whole.worker.home.write(".claude.json", &json!({"mcpServers": {"mine": server}}).to_string());
}

#[test]
fn a_healthy_client_says_which_model_answered_and_where_and_leaves_the_home_as_it_was() {
    let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
    with_a_hook_and_a_server(&whole);
    let before = files(whole.worker.home.path());
    let run = whole.worker.done(whole.doctor(&[WITH, &["--save", "facts.json"]].concat()).start());
    let said = document(&run);
    let place = "processed in ap-northeast-1, ap-northeast-3";
    let title = format!("Claude Code {} itself was answered by {MODEL}: {place}", client::version());
    assert_eq!((run.code, told(&said)), (Some(0), vec![("GK-INV-010".to_owned(), title)]), "{run:?}");
    // Before anything runs.
    assert!(run.stderr.lines().next().is_some_and(|line| line.contains("Your own hooks")), "{}", run.stderr);
    let after = files(whole.worker.home.path());
    let mut changed = changed(&before, &after);
    changed.retain(|path| !is_the_client_s_own(path));
    assert_eq!(
        changed,
        ["hook-ran", "project/facts.json"],
        "the hook ran, the server didn't, and nothing else changed"
    );
    nothing_is_left(&whole);
    assert_eq!(whole.worker.site.browser.tabs(), [""; 0]);
    // Nobody left Japan, and the word itself is nowhere in the facts.
    let abroad: Vec<_> = whole.worker.log().models().into_iter().filter(|model| !model.starts_with("jp.")).collect();
    assert_eq!(abroad, [""; 0], "{}", whole.worker.log());
    assert!(!run.stdout.contains("The stand-in heard you."), "{}", run.stdout);
    // It is judged elsewhere as here.
    let again = document(&whole.worker.done(whole.doctor(&["--json", "--from", "facts.json"]).start()));
    assert_eq!(told(&again), told(&said));
}

/// What no imitation finds: genkan's own small requests are answered, and Claude Code's are refused for what is in them.
#[test]
fn a_client_that_sends_what_bedrock_refuses_is_found_where_small_requests_are_answered() {
    const TEXT: &str = "thinking: Extra inputs are not permitted";
    for (member, says, known) in [("anthropic_beta", "invalid beta flag", Some("GK-ERR-035")), ("thinking", TEXT, None)]
    {
        let refuse = |scenario: &mut Scenario| scenario.extra = vec![(member.to_owned(), says.to_owned())];
        let Some(whole) = Whole::new(Way::Plain, refuse) else { return };
        let plain = whole.json(&[]);
        assert_eq!((plain.code, plain.codes("error")), (Some(0), vec![]), "{:#}", plain.said);
        let run = whole.worker.done(whole.doctor(WITH).start());
        let said = document(&run);
        let told = told(&said);
        assert_eq!((run.code, told.len()), (Some(1), 1), "{told:?}\n{run:?}");
        match known {
            Some(code) => assert_eq!(told[0].0, code, "{told:?}"),
            // As soon as the catalogue knows the text, it is told by its own code.
            None => assert!(told[0].0 == "GK-INV-011" || told[0].0.starts_with("GK-ERR-"), "{told:?}"),
        }
        let own = |one: &&Value| one["code"] == told[0].0.as_str();
        let finding = said["findings"].as_array().and_then(|all| all.iter().find(own)).expect("the finding");
        assert!(finding["evidence"].to_string().contains(says), "{finding:#}");
        assert!(finding["fix"].is_object() && said["root_cause"] == finding["code"], "{finding:#}");
        nothing_is_left(&whole);
    }
}

/// What each of its requests has, doctor's own has too.
#[test]
fn a_service_that_refuses_the_form_of_every_request_is_found_without_the_client() {
    const TEXT: &str = "tools.0.custom.eager_input_streaming: Extra inputs are not permitted";
    for member in ["tools", "metadata", "system"] {
        let refuse = |scenario: &mut Scenario| scenario.extra = vec![(member.to_owned(), TEXT.to_owned())];
        let Some(whole) = Whole::new(Way::Plain, refuse) else { return };
        let plain = whole.json(&[]);
        assert_eq!(plain.codes("error"), ["GK-INV-025"], "{member}: {:#}", plain.said);
        assert!(plain.said["findings"].to_string().contains(TEXT), "{member}: {:#}", plain.said);
    }
}

/// Nobody sees it from outside: the client waits until the hook's time is over, and answers.
#[test]
fn a_hook_that_hangs_is_named_with_the_seconds_that_each_prompt_waits_for_it() {
    let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
    let hook = json!({"type": "command", "command": "/opt/acme/bin/notify; sleep 30", "timeout": 2});
    whole.edit(".claude/settings.json", |settings| {
        settings["hooks"]["UserPromptSubmit"] = json!([{"hooks": [hook]}]);
    });
    let run = whole.worker.done(whole.doctor(WITH).start());
    let said = document(&run);
    let hanging = said["findings"].as_array().and_then(|all| all.iter().find(|one| one["code"] == "GK-INV-021"));
    let hanging = hanging.unwrap_or_else(|| panic!("{said:#}"));
    assert_eq!((run.code, &hanging["severity"]), (Some(0), &json!("warning")), "{hanging:#}");
    assert!(hanging["title"].as_str().is_some_and(|title| title.contains("2 s")), "{hanging:#}");
    nothing_is_left(&whole);
}

#[test]
fn where_nobody_is_signed_in_the_client_is_not_started_and_no_tab_opens() {
    let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
    with_a_hook_and_a_server(&whole);
    fs::remove_file(whole.worker.home.path().join(token_file("acme"))).expect("a token");
    let before = files(whole.worker.home.path());
    let run = whole.worker.done(whole.doctor(WITH).env("DISPLAY", ":0").start());
    let said = document(&run);
    let told = told(&said);
    assert_eq!(run.code, Some(3), "{told:?}");
    let codes: Vec<_> = told.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["GK-AWS-001", "GK-INV-012"], "{told:?}");
    let not_started = said["findings"].as_array().expect("findings").iter().find(|one| one["code"] == "GK-INV-012");
    assert_eq!(not_started.expect("a finding")["fix"]["text"], "genkan login");
    assert_eq!(changed(&before, &files(whole.worker.home.path())), [""; 0]);
    assert_eq!(whole.worker.site.browser.tabs(), [""; 0]);
    nothing_is_left(&whole);
}

/// With keys that are over, Claude Code runs the person's own sign-in command, and that opens a tab: seen first without
/// doctor. With it the command is replaced, whatever the client signs with.
#[test]
fn a_sign_in_command_of_the_person_s_own_opens_no_tab() {
    let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
    whole.edit(".claude/settings.json", |settings| {
        settings["awsAuthRefresh"] = json!("xdg-open https://sign-in.example/");
        settings["env"]["AWS_PROFILE"] = json!("over");
    });
    let over = Identity::role("over", Timestamp::now() - SignedDuration::from_hours(1));
    whole.worker.home.write(".aws/credentials", &over.credentials_file("over"));
    let run = whole.doctor(WITH).env("DISPLAY", ":0").env("CLAUDE_CODE_MAX_RETRIES", "0").start().wait();
    let said = document(&run);
    assert!(said["facts"]["trial"]["got"].is_object(), "it was started: {:#}", said["facts"]["trial"]);
    assert_eq!(whole.worker.site.browser.tabs(), [""; 0], "{:#}", said["facts"]["trial"]);
    nothing_is_left(&whole);
    let client = whole.worker.site.claude(&whole.worker.home).args(["-p", "OK"]).env("DISPLAY", ":0");
    let run = client.env("CLAUDE_CODE_MAX_RETRIES", "0").run();
    let tabs = whole.worker.site.browser.tabs();
    assert_eq!(tabs, ["https://sign-in.example/"], "the control: {run:?}\n{:#}", said["facts"]["trial"]);
}

#[test]
fn root_starts_no_client_for_somebody_else_and_other_flags_rule_it_out() {
    let Some(whole) = Whole::new(Way::Plain, |_| ()) else { return };
    let run = whole.doctor(WITH).env("SUDO_USER", "hanako").start().wait();
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.stdout.contains("GK-INV-017") && run.stdout.contains("hanako"), "{run:?}");
    for flags in [&["--offline"][..], &["--from", "x"], &["--no-invoke"], &["--all-users"]] {
        let run = whole.doctor(&[WITH, flags].concat()).start().wait();
        assert_eq!(run.code, Some(2), "{flags:?} {run:?}");
    }
    assert_eq!(whole.worker.log().requests().len(), 0, "{}", whole.worker.log());
}
