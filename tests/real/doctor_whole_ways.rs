//! What the whole of `genkan doctor` does beside telling: it mends where somebody says yes, and what it keeps is judged
//! the same elsewhere.

use serde_json::{Value, json};

use super::doctor_whole::{ALL, INSIDE, NOBODY, RUNTIME, Way, Whole, ticked};
use super::prepared::{GENKAN, genkan};
use super::tty::Tty;
use crate::home::Home;

const SETTINGS: &str = ".claude/settings.json";
const ASKED: &str = "[y/N/d]";

/// A machine where something has changed a value of genkan's since, and the text of the file that it stands in.
#[track_caller]
fn drifted() -> Option<(Whole, String)> {
    let whole = Whole::new(Way::Plain, |_| ())?;
    whole.edit(SETTINGS, |all| all["env"]["AWS_REGION"] = json!("us-east-1"));
    let text = whole.worker.home.read(SETTINGS).expect("settings");
    Some((whole, text))
}

/// `doctor --fix` at a terminal, at its question: what is wrong and what would be done stand above it.
#[track_caller]
fn asks(whole: &Whole) -> Tty<'_> {
    let mut tty = whole.doctor(&["--fix"]).tty();
    tty.wait_for(ASKED);
    let screen = tty.settled();
    assert!(screen.contains("GK-RES-010") && screen.contains("us-east-1 (current) → ap-northeast-1"), "{screen}");
    tty
}

#[test]
fn what_has_drifted_is_shown_and_mended_where_somebody_says_yes() {
    let Some((whole, drifted)) = drifted() else { return };
    let mut tty = asks(&whole);
    tty.keys("n").wait_for("Nothing was written.");
    assert_eq!(tty.end(), Some(1), "{}", tty.screen());
    assert_eq!(whole.worker.home.read(SETTINGS), Some(drifted));

    let mut tty = asks(&whole);
    tty.keys("y").wait_for("Checking again.");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    let (_, after) = tty
        .screen()
        .split_once("Checking again.")
        .map(|(one, two)| (one.to_owned(), two.to_owned()))
        .expect("two reports");
    assert_eq!(ticked(&after), ALL, "{after}");
    let seen = whole.json(&["--strict"]);
    assert_eq!((seen.code, &seen.said["verdict"]), (Some(0), &json!("healthy")), "{:#}", seen.said);
    assert!(whole.is_greeted());
}

#[test]
fn where_nobody_can_be_asked_it_says_what_it_would_do_and_what_does_it_in_a_script() {
    let Some((whole, drifted)) = drifted() else { return };
    let run = whole.worker.done(whole.doctor(&["--fix"]).start());
    assert!(run.code == Some(1) && run.stdout.contains("GK-RES-010"), "{run:?}");
    assert!(run.stderr.contains("(genkan setup)") && run.stderr.contains("genkan setup --yes --replace"), "{run:?}");
    // No flag takes the place of a person.
    let run = whole.worker.done(whole.doctor(&["--fix", "--yes"]).start());
    assert!(run.code == Some(2) && run.stderr.contains("'--yes'"), "{run:?}");
    assert_eq!(whole.worker.home.read(SETTINGS), Some(drifted));

    genkan(&whole.worker.site, &whole.worker.home, &["setup", "--yes", "--replace", "--no-login"]);
    let (code, text) = whole.text(&["--strict"]);
    assert_eq!((code, ticked(&text)), (Some(0), ALL.to_vec()), "{text}");
}

/// Of each finding its group, code, severity and cause.
fn judged(said: &Value) -> Vec<[Value; 4]> {
    let of = |one: &Value| ["group", "code", "severity", "because"].map(|member| one[member].clone());
    said["findings"].as_array().expect("findings").iter().map(of).collect()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_was_kept_or_bundled_is_judged_the_same_by_somebody_who_has_nothing_else() {
    for case in ["healthy", "refused", "revoked"] {
        let Some(whole) = Whole::new(Way::Private, |_| ()) else { return };
        match case {
            "refused" => whole.zone.lead(RUNTIME, &[NOBODY]),
            "revoked" => whole.worker.site.cloud.directory.revoke_sessions(),
            _ => {}
        }
        let here = whole.json(&["--save", "facts.json", "--bundle", "bundle.json", "--redact=no"]);
        let without_names = whole.json(&["--bundle", "redacted.json", "--redact"]);
        let there = Home::new();
        let again = |file: &str| -> Value {
            let text = whole.worker.home.read(&format!("project/{file}")).expect("a file");
            whole.worker.tells_nothing(&text);
            there.write(&format!("project/{file}"), &text);
            let run = whole.worker.site.command(GENKAN, &there).args(["doctor", "--json", "--from", file]).run();
            assert_eq!(run.code, here.code, "{case}, {file}: {run:?}");
            serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
        };
        for file in ["facts.json", "bundle.json"] {
            for member in ["verdict", "root_cause", "findings", "residency", "facts"] {
                assert_eq!(again(file)[member], here.said[member], "{case}, {file}: {member}");
            }
        }
        assert_eq!(judged(&again("redacted.json")), judged(&without_names.said), "{case}");
        let redacted = there.read("project/redacted.json").expect("a file");
        let home = whole.worker.home.path().display().to_string();
        for known in [INSIDE, "acme.awsapps.com", "111122223333", "hanako", &home] {
            assert!(!redacted.contains(known), "{case}: {known} stands in {redacted}");
        }
    }
}
