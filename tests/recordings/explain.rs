//! What `explain` says of every code, and of every error text that the tests know (`texts.json`).

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use genkan::cli::explain::{self, ExplainArgs};
use genkan::cli::explain_error;
use genkan::code::Exit;
use genkan::fault::Result;
use genkan::messages::Lang;
use genkan::world::World;
use serde_json::{Value, json};

use super::desk::Desk;
use super::recording::Recording;
use super::shown::{self, Names};
use crate::machine::Answer;
use crate::program;

#[test]
fn every_code() {
    let desk = Desk::new();
    let mut lines = Vec::new();
    for code in genkan::code::all() {
        let [en, ja, document] = [(Lang::En, false), (Lang::Ja, false), (Lang::En, true)].map(|(lang, json)| {
            let args = ExplainArgs { subject: Some(code.id.to_owned()), json };
            in_process(&desk, lang, |world| explain::run(world, &args))
        });
        let value = document.json();
        assert_eq!(document.out, format!("{value:#}\n"));
        let told = json!({"format": 1, "code": code.id, "message": value["message"], "help": value["help"], "exit": value["exit"]});
        assert_eq!(value.to_string(), told.to_string(), "nothing else stands in the document");
        let text = |name: &str| value[name].as_str().unwrap_or_default();
        assert_eq!(en.out, format!("{}  {}\n{}\n", code.id, text("message"), text("help")), "the page says the same");
        assert_eq!(([en.code, ja.code, document.code], en.err + &ja.err + &document.err), ([0; 3], String::new()));
        lines.push(format!("{} exits with {}\n{}\n{}", code.id, value["exit"], text("message"), text("help")));
        lines.push(shown::text(&ja.out).join("\n"));
    }
    let mut recording = Recording::read("tests/recordings/said/codes.txt");
    recording.keep("GK-SET-001 --json", &desk.say(Lang::En, &["explain", "GK-SET-001", "--json"]));
    recording.keep("gk-set-001 (ja)", &desk.say(Lang::Ja, &["explain", "gk-set-001"]));
    recording.keep("every code: its exit, message and help", &lines.join("\n"));
    recording.keep("no such code --json", &desk.say(Lang::En, &["explain", "GK-NO-999", "--json"]));
    recording.keep("no such code", &desk.say(Lang::En, &["explain", "GK-NO-999"]));
    recording.keep("no such code (ja)", &desk.say(Lang::Ja, &["explain", "GK-NO-999"]));
    recording.compare();
}

fn texts() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings/texts.json");
    serde_json::from_str(&fs::read_to_string(file).expect("texts")).expect("a list of texts")
}

/// What `genkan explain -` says of a text.
fn explained(desk: &Desk, lang: Lang, text: &str, json: bool) -> Answer {
    in_process(desk, lang, |world| explain_error::run(world, text, json))
}

/// A command without its command line, which is parsed more slowly than all of this is said.
fn in_process(desk: &Desk, lang: Lang, run: impl FnOnce(&World) -> Result<Exit>) -> Answer {
    let mut world = desk.machine.world();
    world.ui.lang = lang;
    let exit = run(&world).expect("an explanation");
    let (out, err) = world.ui.said();
    Answer { code: exit as u8, out, err }
}

/// Each text beside the first one that has the same reading: the page in both languages, where `″message` and `″help` are
/// the code's own, and the document, where `″` is what the page says too.
#[test]
fn every_text() {
    let desk = Desk::new();
    let mut recording = Recording::read("tests/recordings/said/texts.txt");
    let mut first: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for text in texts() {
        let document = explained(&desk, Lang::En, &text, true);
        let mut value = document.json();
        assert_eq!(document.out, format!("{value:#}\n"));
        let page = explained(&desk, Lang::En, &text, false);
        let mut codes = Vec::new();
        for reading in value["readings"].as_array_mut().expect("readings") {
            codes.push(reading["code"].as_str().expect("a code").to_owned());
            shorten(reading, &page.out);
        }
        let name = Value::from(text.as_str()).to_string();
        let parts = [
            without_words(&page, Lang::En, &codes),
            without_words(&explained(&desk, Lang::Ja, &text, false), Lang::Ja, &codes),
            format!("exit {}\n{value}", document.code),
        ];
        let others: Vec<_> = first.get(&codes).into_iter().cloned().collect();
        recording.keep_beside(&name, &parts.join("\n"), &others, None);
        first.entry(codes).or_insert(name);
    }
    recording.compare();
}

/// A page without the codes' own words, which are recorded with the codes.
fn without_words(page: &Answer, lang: Lang, codes: &[String]) -> String {
    let shown = shown::answer(page, &Names::default());
    codes.iter().filter_map(|id| genkan::code::find(id)).fold(shown, |shown, code| {
        shown.replace(code.message.get(lang), "″message").replace(code.help.get(lang), "″help")
    })
}

/// Leaves out what stands in the page as well.
fn shorten(reading: &mut Value, page: &str) {
    let lines: Vec<_> = page.lines().map(|line| line.trim_start()).collect();
    let page = lines.join("\n");
    for name in ["cause", "fix", "request"] {
        if reading[name].as_str().is_some_and(|text| page.contains(text)) {
            reading[name] = "″".into();
        }
    }
}

/// The contact of the organisation stands in a request; and the program reads the same from its standard input.
#[test]
fn a_request_goes_to_the_profile_s_contact() {
    let desk = Desk::new();
    let text = "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[support]\ncontact = \"#claude-help\"\n";
    desk.machine.write("root/etc/genkan/profile.toml", text);
    let mut recording = Recording::read("tests/recordings/said/request.txt");
    let text = &texts()[2];
    for (lang, name) in [(Lang::En, "en"), (Lang::Ja, "ja")] {
        let said = shown::answer(&explained(&desk, lang, text, false), &desk.names);
        recording.keep(&format!("{text} ({name})"), &said);
    }
    recording.compare();
    let home = desk.machine.path("home");
    let plain = Desk::new();
    for flags in [&[][..], &["--json"], &["--lang", "ja"]] {
        let mut command = program::command(&home);
        command.args(["explain", "-"]).args(flags).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("genkan");
        child.stdin.take().expect("its input").write_all(text.as_bytes()).expect("a text");
        let output = child.wait_with_output().expect("an answer");
        let lang = if flags.contains(&"ja") { Lang::Ja } else { Lang::En };
        let here = explained(&plain, lang, text, flags.contains(&"--json"));
        assert_eq!(String::from_utf8_lossy(&output.stdout), here.out, "{flags:?}");
        assert_eq!(output.status.code(), Some(i32::from(here.code)));
    }
}
