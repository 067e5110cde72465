//! What holds for every machine and every profile. `PROPTEST_CASES=2000 cargo test --test main properties` looks
//! harder.

use std::collections::BTreeMap;

use genkan::setup::document::{AwsConfig, Dialect, Json};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::generated::{AWS_CONFIG, Before, EDITOR, REMOTE_EDITOR, SCOPES, Wish, before, settings_of, wish};
use crate::machine::Machine;

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A machine and the wishes for it, all of one scope.
fn machine_and_wishes<const N: usize>() -> impl Strategy<Value = (Before, [Wish; N])> {
    select(SCOPES.to_vec()).prop_flat_map(|scope| (before(), std::array::from_fn(|_| wish(scope))))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn setup_twice_writes_once_and_undo_leaves_no_trace((before, [wish]) in machine_and_wishes()) {
        let machine = prepare(&before, &[&wish]);
        let original = machine.tree();

        let first = setup(&machine, &wish, 0);
        prop_assert_eq!(&first["changed"], true);
        let (after, times) = (machine.tree(), machine.times());
        let second = setup(&machine, &wish, 0);
        prop_assert_eq!(&second["changed"], false, "{:#}", second);
        prop_assert!(machine.tree() == after && machine.times() == times, "the second setup wrote something");

        let check = machine.genkan(&["check", "--scope", wish.scope]);
        prop_assert_eq!(check.code, 0, "{}{}", check.out, check.err);
        undo(&machine, &wish);
        prop_assert_eq!(machine.tree(), original);
    }

    #[test]
    fn after_somebody_went_on_working_undo_takes_only_what_is_genkans(
        (before, [wish]) in machine_and_wishes(),
        pretty in any::<bool>(),
    ) {
        let machine = prepare(&before, &[&wish]);
        let mut expected = values(&machine, wish.scope);
        setup(&machine, &wish, 0);
        for (file, value) in &mut expected {
            if machine.path(file).exists() {
                edit(&machine, file, pretty && *file == settings_of(wish.scope));
                edited(file, value.get_or_insert_with(|| json!({})));
            }
        }
        let said = undo(&machine, &wish);
        prop_assert_eq!(values(&machine, wish.scope), expected, "{}", said);
    }

    #[test]
    fn a_profile_after_another_is_as_if_the_first_had_never_been((before, [one, two]) in machine_and_wishes()) {
        let alone = prepare(&before, &[&one, &two]);
        setup(&alone, &two, 1);

        let machine = prepare(&before, &[&one, &two]);
        let original = machine.tree();
        let first = setup(&machine, &one, 0)["profile"].take();
        if two.scope == "user" && setup(&machine, &two, 1)["profile"] != first {
            // Its AWS profile stays for what was started with it, until somebody takes it away.
            let answer = machine.genkan(&["undo", "--yes", "--profile", first.as_str().expect("a name")]);
            prop_assert_eq!(answer.code, 0, "{}{}", answer.out, answer.err);
        }
        setup(&machine, &two, 1);
        prop_assert_eq!(unordered(&values(&machine, two.scope)), unordered(&values(&alone, two.scope)));
        let check = machine.genkan(&["check", "--scope", two.scope]);
        prop_assert_eq!(check.code, 0, "{}{}", check.out, check.err);
        undo(&machine, &two);
        prop_assert_eq!(machine.tree(), original);
    }
}

proptest! {
    #![proptest_config(config())]

    /// Whatever genkan and a person do by turns, in whatever order: what the person wrote is there after each step.
    #[test]
    fn what_a_person_wrote_is_never_lost(
        names in select(vec![("", ""), ("claude-code", "claude-code"), ("mine1", "claude-code")]),
        there in any::<bool>(),
        turns in prop::collection::vec(turn(), 1..14),
    ) {
        let machine = Machine::new();
        let mut written = Written::default();
        if there {
            written.section(&machine);
            written.setting(&machine);
        }
        for (name, account, aws_profile) in [("acme", "111122223333", names.0), ("client", "444455556666", names.1)] {
            let aws = if aws_profile.is_empty() { String::new() } else { format!("profile = \"{aws_profile}\"\n") };
            machine.write(&format!("project/{name}.toml"), format!(
                "schema = 1\nname = \"{name}\"\nversion = \"1\"\nextends = \"bedrock-jp\"\n[aws]\n{aws}sso_session = \"acme\"\n\
                 sso_start_url = \"https://acme.awsapps.com/start\"\naccount_id = \"{account}\"\nrole_name = \"Dev\"\n"
            ));
        }
        for turn in turns.iter().chain([&Turn::Genkan(&["undo", "--yes"])]) {
            match turn {
                // What is refused changes nothing, and is no harm either.
                Turn::Genkan(args) => drop(machine.genkan(args)),
                Turn::Section => written.section(&machine),
                Turn::Setting => written.setting(&machine),
                Turn::TakeAway(section) => take_away(&machine, section),
                Turn::Add(section) => add(&machine, section),
                Turn::Tidy => tidy(&machine),
                Turn::Lose(path) => {
                    let path = machine.path(STATE).join(path);
                    drop(std::fs::remove_dir_all(&path).or_else(|_| std::fs::remove_file(path)));
                }
                Turn::Delete => {
                    written.sections = 0;
                    drop(std::fs::remove_file(machine.path(AWS_CONFIG)));
                }
            }
            let lost = written.lost(&machine);
            prop_assert!(lost.is_empty(), "{:?} after {:?} of {:?}", lost, turn, turns);
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Turn {
    Genkan(&'static [&'static str]),
    /// The person writes a section of their own, and a key of their own.
    Section,
    Setting,
    /// The person takes one of genkan's sections away, or writes one of its name where there is none.
    TakeAway(&'static str),
    Add(&'static str),
    /// An editor saves the settings with another layout.
    Tidy,
    Delete,
    /// Something of genkan's own state is gone.
    Lose(&'static str),
}

const STATE: &str = "home/.local/state/genkan";

fn turn() -> impl Strategy<Value = Turn> {
    const SECTIONS: [&str; 4] = ["profile claude-code", "profile acme", "profile client", "sso-session acme"];
    prop_oneof![
        4 => select(vec![
            Turn::Genkan(&["setup", "--non-interactive", "--profile", "./acme.toml", "--replace"]),
            Turn::Genkan(&["setup", "--non-interactive", "--profile", "./client.toml", "--replace"]),
            Turn::Genkan(&["setup", "--non-interactive", "--profile", "./client.toml"]),
            Turn::Genkan(&["use", "acme"]),
            Turn::Genkan(&["use", "client"]),
            Turn::Genkan(&["use", "off"]),
            Turn::Genkan(&["undo", "--yes"]),
            Turn::Genkan(&["undo", "--yes", "--profile", "acme"]),
        ]),
        3 => prop_oneof![
            select(SECTIONS.to_vec()).prop_map(Turn::TakeAway),
            select(SECTIONS.to_vec()).prop_map(Turn::Add),
            select(vec![Turn::Section, Turn::Setting, Turn::Tidy, Turn::Delete]),
            select(vec!["base", "ledger.json", "profiles"]).prop_map(Turn::Lose),
        ],
    ]
}

/// What the person has written so far, by number.
#[derive(Default)]
struct Written {
    sections: usize,
    settings: usize,
}

impl Written {
    fn section(&mut self, machine: &Machine) {
        self.sections += 1;
        let text = format!("[profile own{}]\nregion = eu-west-1\n# note {}\n", self.sections, self.sections);
        machine.write(AWS_CONFIG, format!("{}{text}", text_of(machine, AWS_CONFIG)));
    }

    fn setting(&mut self, machine: &Machine) {
        self.settings += 1;
        let own = format!("own{}", self.settings);
        let mut settings = settings(machine);
        settings[&own] = true.into();
        settings["env"][&own] = "x".into();
        machine.write(settings_of("user"), settings.to_string());
    }

    fn lost(&self, machine: &Machine) -> Vec<String> {
        let config = text_of(machine, AWS_CONFIG);
        let of_config =
            (1..=self.sections).map(|number| format!("[profile own{number}]\nregion = eu-west-1\n# note {number}\n"));
        let mut lost: Vec<_> = of_config.filter(|text| !config.contains(text)).collect();
        let settings = settings(machine);
        let keys = (1..=self.settings).map(|number| format!("own{number}"));
        lost.extend(keys.filter(|own| settings[own] != true || settings["env"][own] != "x"));
        lost
    }
}

fn text_of(machine: &Machine, file: &str) -> String {
    std::fs::read_to_string(machine.path(file)).unwrap_or_default()
}

fn settings(machine: &Machine) -> Value {
    serde_json::from_str(&text_of(machine, settings_of("user"))).unwrap_or_else(|_| json!({}))
}

fn take_away(machine: &Machine, section: &str) {
    let text = text_of(machine, AWS_CONFIG);
    let Some(start) = text.find(&format!("[{section}]")) else { return };
    let end = text[start + 1..].find('[').map_or(text.len(), |next| start + 1 + next);
    machine.write(AWS_CONFIG, format!("{}{}", &text[..start], &text[end..]));
}

fn add(machine: &Machine, section: &str) {
    let text = text_of(machine, AWS_CONFIG);
    if !text.contains(&format!("[{section}]")) {
        machine.write(AWS_CONFIG, format!("{text}[{section}]\nregion = us-east-1\n"));
    }
}

fn tidy(machine: &Machine) {
    if machine.path(settings_of("user")).exists() {
        machine.write(settings_of("user"), serde_json::to_string_pretty(&settings(machine)).expect("JSON"));
    }
}

/// The machine, with the wishes as profiles beside it.
fn prepare(before: &Before, wishes: &[&Wish]) -> Machine {
    let machine = before.machine(wishes[0].scope);
    for (number, wish) in wishes.iter().enumerate() {
        machine.write(&format!("profiles/{number}.toml"), &wish.profile);
    }
    machine
}

#[track_caller]
fn setup(machine: &Machine, wish: &Wish, number: usize) -> Value {
    let profile = machine.path(&format!("profiles/{number}.toml")).display().to_string();
    let answer = machine.genkan(&[
        "setup",
        "--non-interactive",
        "--replace",
        "--profile",
        &profile,
        "--scope",
        wish.scope,
        "--json",
    ]);
    assert_eq!(answer.code, 0, "{}\n{}{}", wish.profile, answer.out, answer.err);
    answer.json()
}

#[track_caller]
fn undo(machine: &Machine, wish: &Wish) -> String {
    let answer = machine.genkan(&["undo", "--yes", "--scope", wish.scope]);
    assert_eq!(answer.code, 0, "{answer:?}");
    answer.out + &answer.err
}

/// What the files that genkan may touch hold, whatever their layout; `None` where there is none.
fn values(machine: &Machine, scope: &str) -> BTreeMap<&'static str, Option<Value>> {
    [settings_of(scope), AWS_CONFIG, EDITOR, REMOTE_EDITOR]
        .map(|file| (file, std::fs::read(machine.path(file)).ok().map(|bytes| value(file, &bytes))))
        .into()
}

fn value(file: &str, bytes: &[u8]) -> Value {
    if file == AWS_CONFIG {
        let config = AwsConfig::parse(bytes).expect("AWS configuration");
        let keys = |section: &&str| {
            config.keys(section).into_iter().map(|key| (key.to_owned(), json!(config.get(section, key)))).collect()
        };
        let sections: Map<_, _> =
            config.sections().iter().map(|section| ((*section).to_owned(), Value::Object(keys(section)))).collect();
        return Value::Object(sections);
    }
    let dialect = if file.ends_with("/.claude/settings.json") { Dialect::Strict } else { Dialect::Jsonc };
    Json::parse(bytes, dialect).expect("a document").value()
}

/// The same with every list sorted: what the second profile adds may stand before or behind the rest.
fn unordered(files: &BTreeMap<&'static str, Option<Value>>) -> BTreeMap<&'static str, Option<Value>> {
    fn sorted(value: &Value) -> Value {
        match value {
            Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), sorted(value))).collect(),
            Value::Array(list) => {
                let mut list: Vec<_> = list.iter().map(sorted).collect();
                list.sort_by_key(Value::to_string);
                Value::Array(list)
            }
            other => other.clone(),
        }
    }
    files.iter().map(|(file, value)| (*file, value.as_ref().map(sorted))).collect()
}

/// Somebody else's change: a key at the top; or, `pretty`, the client writes the whole file anew.
fn edit(machine: &Machine, file: &str, pretty: bool) {
    let text = machine.read(file);
    let text = if file == AWS_CONFIG {
        format!("{text}\n[profile later]\nregion = us-east-1\n")
    } else if pretty {
        let mut value = value(file, text.as_bytes());
        edited(file, &mut value);
        serde_json::to_string_pretty(&value).expect("JSON")
    } else {
        text.replacen('{', "{ \"later\": true,", 1)
    };
    machine.write(file, text);
}

/// The same change on the value.
fn edited(file: &str, value: &mut Value) {
    match file {
        AWS_CONFIG => value["profile later"] = json!({"region": "us-east-1"}),
        _ => value["later"] = json!(true),
    }
}
