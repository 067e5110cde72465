//! `genkan setup --profile https://…#sha256=…`: the one line that an administrator gives.

use std::fs;

use sha2::{Digest, Sha256};

use crate::machine::{Answer, Machine};
use crate::real::endpoint::{Company, Endpoint};

const PROFILE: &str = "schema = 1
name = \"acme\"
version = \"2026.11\"
extends = \"bedrock-jp\"
# Not shown.
[claude]
settings = { outputStyle = \"Explanatory\" }
";

/// A machine that trusts the company, and the address at which the company serves `text`.
fn served(text: &str, status: &str) -> (Machine, String) {
    let company = Company::new("ACME");
    let length = text.len();
    let answer = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\n\r\n{text}").leak();
    let port = company.serve_here(Endpoint { answer: Some(answer), ..Endpoint::serving(&["127.0.0.1"]) });
    let machine = Machine::new();
    let authority = machine.write("home/acme.pem", company.pem());
    let machine = machine.var("NODE_EXTRA_CA_CERTS", &authority.display().to_string());
    (machine, format!("https://127.0.0.1:{port}/genkan.toml"))
}

fn line(url: &str, text: &str) -> String {
    format!("{url}#sha256={}", hex::encode(Sha256::digest(text)))
}

fn setup(machine: &Machine, line: &str) -> Answer {
    machine.genkan(&["setup", "--non-interactive", "--profile", line])
}

#[test]
fn the_line_of_an_administrator_sets_up_and_shows_what_it_brings() {
    let (machine, url) = served(PROFILE, "200 OK");
    let line = line(&url, PROFILE);
    let answer = setup(&machine, &line);
    assert_eq!(answer.code, 0, "{answer:?}");
    let shown = answer.err.find("│ settings = { outputStyle").expect("the text is shown");
    assert!(shown < answer.err.find("Done.").expect("it is done") && !answer.err.contains("Not shown"), "{answer:?}");
    assert_eq!(machine.json("home/.claude/settings.json")["outputStyle"], "Explanatory");
    assert_eq!(machine.read("home/.local/state/genkan/sources/acme"), format!("{line}\n"));
    // From now on the name is enough, and nothing is fetched.
    let again = machine.genkan(&["setup", "--non-interactive", "--profile", "acme", "--json"]);
    assert_eq!(again.json()["changed"], false, "{again:?}");
    let checked = machine.genkan(&["check", "--source"]);
    assert!(checked.code == 0 && checked.err.contains("unchanged"), "{checked:?}");
}

#[test]
fn check_says_where_the_source_has_moved_on() {
    let (machine, url) = served(PROFILE, "200 OK");
    assert_eq!(setup(&machine, &line(&url, PROFILE)).code, 0);
    // As if the text had been another one on the day of setup.
    machine.write("home/.local/state/genkan/sources/acme", line(&url, "yesterday's"));
    let checked = machine.genkan(&["check", "--source", "--json"]);
    let source = checked.json()["source"].clone();
    assert_eq!((checked.code, &source["changed"], &source["version"]), (1, &true.into(), &"2026.11".into()));
    // A file is looked at as it is now.
    let file = machine.write("home/acme.toml", PROFILE);
    assert_eq!(setup(&machine, &file.display().to_string()).code, 0);
    assert_eq!(machine.genkan(&["check", "--source"]).code, 0);
    fs::write(&file, PROFILE.replace("2026.11", "2026.12")).expect("a newer profile");
    let checked = machine.genkan(&["check", "--source"]);
    assert!(checked.code == 1 && checked.err.contains("2026.12"), "{checked:?}");
    // The copy, which stands in for it, is the same as ever.
    fs::remove_file(&file).expect("it was there");
    let checked = machine.genkan(&["check", "--source"]);
    assert!(checked.code == 1 && checked.err.contains("acme.toml isn't there any more"), "{checked:?}");
    let source = machine.genkan(&["check", "--source", "--json"]).json()["source"].clone();
    assert_eq!((&source["changed"], &source["version"]), (&true.into(), &serde_json::Value::Null));
}

#[test]
fn a_line_that_is_not_whole_or_not_of_this_text_changes_nothing() {
    let (machine, url) = served(PROFILE, "200 OK");
    let (lost, gone) = served("", "404 Not Found");
    let before = machine.tree();
    for (typed, code, id) in [
        (url.clone(), 2, "GK-PRO-057"),
        (line(&url, PROFILE).replace("https", "http"), 2, "GK-PRO-057"),
        (line(&url, "another text"), 1, "GK-PRO-058"),
    ] {
        let answer = setup(&machine, &typed);
        assert!(answer.code == code && answer.err.contains(id), "{typed}: {answer:?}");
    }
    let answer = setup(&lost, &line(&gone, ""));
    assert!(answer.code == 4 && answer.err.contains("GK-PRO-059"), "{answer:?}");
    let answer = machine.genkan(&["login", "--profile", &line(&url, PROFILE)]);
    assert!(answer.code == 2 && answer.err.contains("GK-PRO-060"), "{answer:?}");
    assert_eq!(machine.tree(), before);
}

/// What the digest doesn't cover is no part of it.
#[test]
fn a_profile_from_an_address_extends_no_file_of_this_machine() {
    let text = PROFILE.replace("bedrock-jp", "./other.toml");
    let (machine, url) = served(&text, "200 OK");
    fs::write(machine.world().cwd.join("other.toml"), PROFILE).expect("a file beside");
    let answer = setup(&machine, &line(&url, &text));
    assert!(answer.code == 2 && answer.err.contains("other.toml"), "{answer:?}");
}
