//! The machine at a glance: what is said to a person and to a program, in every state of a sign-in; and its end.

use serde_json::{Value, json};

use super::office::START;
use super::worker::{Worker, absent};
use crate::cloud::{Asked, Disturbance, token_file};

/// The one session of `status --json`, and the exit code.
fn shown(worker: &Worker) -> (Option<i32>, Value) {
    let (code, status) = worker.json(&["status", "--json"]);
    let sessions = status["sessions"].as_array().expect("sessions");
    assert_eq!(sessions.len(), 1, "{status}");
    (code, sessions[0].clone())
}

#[test]
fn the_document_has_the_members_that_programs_rely_on() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    assert_eq!(worker.credentials().code, Some(0));
    let (code, status) = worker.json(&["status", "--json"]);
    assert_eq!(code, Some(0), "{status}");
    for (member, expected) in [("profile", json!("bedrock-jp")), ("claude", Value::Null)] {
        assert_eq!(status[member], expected);
    }
    assert_eq!(status["residency"]["regions"], json!(["ap-northeast-1", "ap-northeast-3"]));
    let session = &status["sessions"][0];
    let is_time = |value: &Value| value.as_str().is_some_and(|text| text.len() == 20 && text.ends_with('Z'));
    for (member, is_right) in [
        ("name", session["name"] == "acme"),
        ("kind", session["kind"] == "sso"),
        ("account", session["account"] == "111122223333"),
        ("role", session["role"] == "ClaudeCodeUser"),
        ("identity", session["identity"] == "arn:aws:sts::111122223333:assumed-role/ClaudeCodeUser/worker"),
        ("storage", session["storage"] == json!(worker.home.path().join(token_file("acme")))),
        ("token_expires", is_time(&session["token_expires"])),
        ("credentials_expire", is_time(&session["credentials_expire"])),
        ("refreshable", session["refreshable"] == true),
        ("accepted", session["accepted"] == true),
        ("pending", session["pending"].is_null()),
    ] {
        assert!(is_right && session.get(member).is_some(), "{member}: {session}");
    }
}

#[test]
fn each_state_has_its_own_words_and_exit_code() {
    let never = |_: &Worker| ();
    let living = |worker: &Worker| drop(worker.signed_in(0));
    let near = |worker: &Worker| drop(worker.signed_in(2));
    let over = |worker: &Worker| {
        let tokens = worker.signed_in(9);
        let file = tokens.file().replace("refreshToken", "noToken");
        worker.caches("acme", &file);
    };
    let revoked = |worker: &Worker| {
        worker.signed_in(0);
        worker.site.cloud.directory.revoke_sessions();
    };
    let unreachable = |worker: &Worker| {
        worker.signed_in(0);
        worker.site.cloud.faults.close("portal.");
    };
    let lobby = |worker: &Worker| {
        worker.signed_in(0);
        worker.site.cloud.faults.always("", Disturbance::captive_page());
    };
    type Prepare<'a> = &'a dyn Fn(&Worker);
    let rows: [(&str, Prepare, i32, Value, bool, &str, &str); 7] = [
        ("never", &never, 3, Value::Null, false, "not signed in: genkan login", "サインインしていません"),
        ("living", &living, 0, json!(true), true, "AWS accepts it", "AWS で有効です"),
        ("near", &near, 0, Value::Null, true, "; renewed at the next use", "次に使うときに更新されます"),
        ("over", &over, 3, Value::Null, false, "; sign in: genkan login", "サインインしてください: genkan login"),
        ("revoked", &revoked, 3, json!(false), true, "AWS no longer accepts it", "AWS で無効になりました"),
        ("unreachable", &unreachable, 0, Value::Null, true, "cannot be reached  GK-AWS-015", "GK-AWS-015"),
        ("lobby", &lobby, 0, Value::Null, true, "is not the AWS service  GK-AWS-009", "GK-AWS-009"),
    ];
    for (name, prepare, exit, accepted, refreshable, english, japanese) in rows {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        prepare(&worker);
        let (code, session) = shown(&worker);
        assert_eq!((code, &session["accepted"]), (Some(exit), &accepted), "{name}: {session}");
        assert_eq!(session["refreshable"], refreshable, "{name}: {session}");
        for (lang, words) in [("en", english), ("ja", japanese)] {
            let run = worker.run(&["status", "--lang", lang]);
            assert_eq!((run.code, run.stderr.as_str()), (Some(exit), ""), "{name}: {run:?}");
            assert!(run.stdout.contains(words), "{name}: {run:?}");
            assert!(run.stdout.lines().all(|line| !line.ends_with(' ')), "{run:?}");
        }
        let log = worker.log();
        assert_eq!(
            (log.granted(Asked::TokenByRefresh), log.granted(Asked::Client)),
            (0, 0),
            "it renews nothing: {log}"
        );
    }
}

#[test]
fn a_sign_in_that_waits_is_shown_with_its_address() {
    for (fact, has_code) in [("aws.sign_in=device", true), ("aws.sign_in=browser", false)] {
        let Some(worker) = Worker::new(&[], absent, &[fact]) else { return };
        let mut refresh = worker.refresh().start();
        let said = refresh.wait_for("Waiting until");
        let address = said.lines().nth(1).expect("an address");
        let (code, session) = shown(&worker);
        assert_eq!((code, &session["pending"]["url"]), (Some(3), &json!(address)));
        assert_eq!(session["pending"]["code"].is_string(), has_code, "{session}");
        let run = worker.run(&["status"]);
        let line = run.stdout.lines().find(|line| line.contains("a sign-in is waiting for you: ")).expect("the line");
        assert!(line.contains(address), "{run:?}");
        // Nobody waits for it now, and it still counts.
        refresh.kill();
        assert_eq!(shown(&worker).1["pending"]["url"], json!(address));
    }
}

#[test]
fn other_applied_profiles_come_after_the_own_one() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    let text = format!(
        "schema = 1\nname = \"second\"\nextends = \"bedrock-jp\"\n[aws]\nprofile = \"second\"\nsso_session = \"other\"\n\
         sso_start_url = \"{START}\"\nsso_region = \"ap-northeast-1\"\naccount_id = \"111122223333\"\nrole_name = \"Dev\"\n\
         [network]\nca_bundle = \"{}\"\n",
        worker.site.authority().display()
    );
    let file = worker.home.write("second.toml", &text).display().to_string();
    let run = worker.run(&["setup", "--non-interactive", "--profile", &file, "--replace"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    let names = |profile: &str| {
        let (code, status) = worker.json(&["status", "--json", "--profile", profile]);
        let names = status["sessions"].as_array().expect("sessions").iter();
        (code, names.map(|session| session["name"].as_str().expect("a name").to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(names("second"), (Some(3), vec!["other".to_owned(), "acme".to_owned()]));
    assert_eq!(names("bedrock-jp").1, ["acme", "other"]);
}

#[test]
fn what_cannot_be_read_stands_in_its_place() {
    // A keyring that isn't there.
    let Some(worker) = Worker::new(&[], |_| (), &["aws.storage=keyring", "aws.identity=isolated"]) else { return };
    let run = worker.run(&["status"]);
    assert!(run.stdout.contains("GK-AWS-05") && run.stdout.contains("residency"), "{run:?}");
    let (code, status) = worker.json(&["status", "--json"]);
    assert_eq!((code, status["sessions"].as_array().map(Vec::len)), (run.code, Some(0)), "{status}");
    assert!(status["errors"][0]["code"].as_str().is_some_and(|code| code.starts_with("GK-AWS-05")), "{status}");
}

#[test]
fn who_signs_out_where_aws_cannot_be_told_keeps_nothing() {
    for flags in [&[][..], &["--all"]] {
        let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
        worker.signed_in(0);
        assert_eq!(worker.credentials().code, Some(0));
        worker.site.cloud.faults.close("portal.");
        for (lang, words) in [("en", "signed out on this machine"), ("ja", "この端末ではサインアウトしました")]
        {
            worker.signed_in(0);
            let run = worker.run(&[&["logout", "--lang", lang], flags].concat());
            assert!(run.code == Some(4) && run.stderr.contains(words), "{run:?}");
            assert!(run.stderr.contains("GK-AWS-015"), "{run:?}");
        }
        assert_eq!(worker.cached("acme"), None);
        assert_eq!(worker.credentials().code, Some(3));
        let keys = std::fs::read_dir(worker.home.path().join(".cache/genkan/keys")).expect("a folder");
        assert_eq!(keys.count(), 0, "{flags:?}");
        let run = worker.run(&[&["logout"], flags].concat());
        assert!(run.code == Some(0) && run.stderr.contains("nobody was signed in"), "{run:?}");
    }
}

/// Its keys outlive it at AWS; here none of them stays.
#[test]
fn a_session_that_aws_has_ended_is_signed_out_of_in_peace() {
    let Some(worker) = Worker::new(&[], |_| (), &[]) else { return };
    worker.signed_in(0);
    assert_eq!(worker.credentials().code, Some(0));
    worker.site.cloud.directory.revoke_sessions();
    let run = worker.run(&["logout"]);
    assert!(run.code == Some(0) && run.stderr.contains("signed out: acme"), "{run:?}");
    assert_eq!((worker.cached("acme"), worker.credentials().code), (None, Some(3)));
}
