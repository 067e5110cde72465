//! The rules of `docs/architecture.md` that a compiler can't hold: who may import what, and what touches the machine.
//!
//! The files are read as Rust's tokens (`architecture/source.rs`) and listed by their folder, so nothing is left out: no
//! file, no code behind a test, no path in the middle of an expression.

#![allow(clippy::disallowed_methods, reason = "it reads the source")]

#[path = "architecture/matching.rs"]
mod matching;
#[path = "architecture/prose.rs"]
mod prose;
#[path = "architecture/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use genkan::code::Code;
use source::{House, Source};

/// One folder or file right below `src`.
struct Room {
    name: &'static str,
    /// What it holds.
    holds: &'static str,
    /// Whom it may import, itself apart. Only rooms that stand above it in the table: so no import runs back up, and no
    /// circle crosses rooms.
    imports: &'static [&'static str],
    touches: Touches,
}

/// Which of a room's files touch the machine: files, variables, clock, network, other programs, threads. All others get
/// what they judge as values.
#[derive(Debug, PartialEq)]
enum Touches {
    Nothing,
    /// These files and folders.
    Only(&'static [&'static str]),
    /// Any but these.
    AllBut(&'static [&'static str]),
}

use Touches::{AllBut, Nothing, Only};

/// The rooms, from the ground up; `docs/architecture.md` has the same table.
const ROOMS: &[Room] = &[
    Room { name: "messages", holds: "every phrase, in English and Japanese", imports: &[], touches: Nothing },
    Room {
        name: "code",
        holds: "the catalogue: codes with message, help and exit; error texts and how each is recognised",
        imports: &["messages"],
        touches: Nothing,
    },
    Room {
        name: "fault",
        holds: "an error: a code with its placeholders filled, causes and hints",
        imports: &["messages", "code"],
        touches: Nothing,
    },
    Room { name: "secret", holds: "what is a secret, and texts without it", imports: &[], touches: Nothing },
    Room {
        name: "explain",
        holds: "which error text a pasted one is",
        imports: &["messages", "code"],
        touches: Nothing,
    },
    Room {
        name: "world",
        holds: "the machine as one value: variables, folders, clock, files, network, terminal",
        imports: &["messages", "code", "fault", "secret"],
        touches: AllBut(&["digest", "dirs", "fold", "harmless", "html", "narrow", "no_proxy", "quoting", "verbs"]),
    },
    Room {
        name: "claude",
        holds: "what Claude Code reads, layer by layer, and which value wins",
        imports: &["messages", "code", "fault", "world"],
        touches: Only(&["extensions", "installed", "layer", "layers", "registry", "repository", "wsl"]),
    },
    Room {
        name: "models",
        holds: "the catalogue of models; what a name becomes under settings, and where it is processed",
        imports: &["messages", "code", "fault", "claude"],
        touches: Nothing,
    },
    Room {
        name: "profile",
        holds: "the deployment profile: layers, validation, and what leads elsewhere than it says",
        imports: &["messages", "code", "fault", "secret", "world", "claude", "models"],
        touches: Only(&[
            "catalogue",
            "chain",
            "draft",
            "load",
            "remote",
            "rules/network",
            "search",
            "settled",
            "stored",
            "texts",
        ]),
    },
    Room {
        name: "report",
        holds: "findings and tiers as one sheet, a fleet as one page: text, JSON, bundle, pseudonyms",
        imports: &["messages", "code", "world", "profile"],
        touches: Nothing,
    },
    Room {
        name: "policy",
        holds: "policies of AWS and Google Cloud from a profile, and rules over somebody's own",
        imports: &["messages", "code", "fault", "models", "profile", "report"],
        touches: Nothing,
    },
    Room {
        name: "setup",
        holds: "desired, plan, apply, ledger, check, undo; the command strings of hooks",
        imports: &["messages", "code", "fault", "secret", "world", "claude", "models", "profile"],
        touches: Only(&["apply", "intent", "ledger", "remaining", "rights", "store", "stored", "trust", "undo"]),
    },
    Room {
        name: "guard",
        holds: "whether what a session is about to do, or to use credentials for, stays inside",
        imports: &["messages", "code", "fault", "secret", "world", "claude", "models", "profile", "setup"],
        touches: AllBut(&["event", "leaving/judge", "provider/bedrock", "provider/foundry", "provider/vertex"]),
    },
    Room {
        name: "session",
        holds: "sign-in, renewal, caches and the calls to AWS, Google, Azure and gateways",
        imports: &["messages", "code", "fault", "secret", "world", "claude", "models", "profile", "policy", "guard"],
        touches: AllBut(&[
            "aws/claude_identity",
            "aws/decide",
            "aws/endpoints",
            "aws/evidence/wire",
            "aws/evidence/xml",
            "aws/token",
            "evidence",
            "gateway/key",
            "google/credential",
            "google/host",
            "state",
        ]),
    },
    Room {
        name: "audit",
        holds: "the evidence of an account: facts, rules over them, the sheet of their rows; where requests were processed",
        imports: &["messages", "code", "fault", "models", "profile", "report", "policy", "session"],
        touches: Nothing,
    },
    Room {
        name: "bug",
        holds: "the last word after a panic",
        imports: &["messages", "code", "fault", "world", "setup"],
        touches: AllBut(&[]),
    },
    Room {
        name: "doctor",
        holds: "probes fill facts; rules judge them; one cause is shown",
        imports: &[
            "messages", "code", "fault", "secret", "explain", "world", "claude", "models", "profile", "report",
            "policy", "setup", "guard", "session", "bug",
        ],
        touches: Only(&["groundwork", "policy_helper", "probe", "run", "saved", "secrets"]),
    },
    Room {
        name: "check",
        holds: "whether a machine is as a profile intends it: the values in force, who signs, what starts, Claude Code's version",
        imports: &[
            "messages", "code", "fault", "secret", "world", "claude", "models", "profile", "setup", "guard", "session",
            "doctor",
        ],
        touches: AllBut(&[]),
    },
    Room {
        name: "cli",
        holds: "what can be typed: one file a command",
        imports: &[
            "messages", "code", "fault", "secret", "explain", "world", "claude", "models", "profile", "report",
            "policy", "setup", "guard", "session", "audit", "doctor", "check",
        ],
        touches: AllBut(&[]),
    },
];

/// What a file that touches nothing may not name, and what it may all the same.
const AMBIENT: [(&str, &[&str]); 8] = [
    ("std::env", &["std::env::consts"]),
    ("std::fs", &[]),
    ("std::io", &[]),
    ("std::net", &["std::net::IpAddr", "std::net::Ipv4Addr", "std::net::Ipv6Addr"]),
    ("std::process", &[]),
    ("std::thread", &[]),
    ("std::time", &["std::time::Duration"]),
    (
        "crate::world",
        &[
            "crate::world::Caller",
            "crate::world::Dirs",
            "crate::world::Os",
            "crate::world::Ui",
            "crate::world::Vars",
            "crate::world::clock::written",
            "crate::world::digest",
            "crate::world::files::Access",
            "crate::world::fold",
            "crate::world::harmless",
            "crate::world::narrow",
            "crate::world::no_proxy",
            "crate::world::quoting",
            "crate::world::verbs",
            "crate::world::ui",
        ],
    ),
];
/// Methods that look at the machine without an import.
const LOOKS: [&str; 9] =
    ["canonicalize", "exists", "is_dir", "is_file", "metadata", "now", "read_dir", "read_link", "try_exists"];
/// Crates, and functions of one, that compute and do nothing else.
const COMPUTE: [&str; 28] = [
    "aho_corasick",
    "base64",
    "clap",
    "console::strip_ansi_codes",
    "hex",
    "ipnet",
    "jiff",
    "jsonc_parser",
    "maud",
    "percent_encoding",
    "plist",
    "quick_xml",
    "regex",
    "regex_syntax",
    "schemars",
    "semver",
    "serde",
    "serde_json",
    "serde_saphyr",
    "sha1",
    "sha2",
    "shell_words",
    "strsim",
    "textwrap",
    "toml",
    "unicode_width",
    "url",
    "zeroize",
];
/// The one room that knows types of AWS's SDK.
const KNOWS_SDK: &str = "session";

static SRC: LazyLock<House> = LazyLock::new(|| House::read(Path::new("src")));

/// A path as it is written.
fn written(path: &[String]) -> String {
    path.join("::")
}

/// A written path, step by step.
fn steps(path: &str) -> Vec<String> {
    path.split("::").map(str::to_owned).collect()
}

/// Whether a path names this one, or something below it.
fn is_below(path: &[String], above: &str) -> bool {
    path.starts_with(&steps(above))
}

/// The dependencies' names as code writes them.
fn crates() -> BTreeSet<String> {
    let manifest: toml::Table = fs::read_to_string("Cargo.toml").expect("Cargo.toml").parse().expect("TOML");
    let mut found = BTreeSet::from(["std".to_owned()]);
    let mut tables = vec![&manifest];
    tables.extend(manifest["target"].as_table().expect("a table").values().filter_map(|target| target.as_table()));
    for dependencies in tables.iter().filter_map(|table| table.get("dependencies")?.as_table()) {
        found.extend(dependencies.keys().map(|name| name.replace('-', "_")));
    }
    found
}

// ---- The rules: each one answers with what breaks it.

/// Rooms that the table lacks, and rows without a room.
fn unlisted(house: &House, rooms: &[Room]) -> Vec<String> {
    let found: BTreeSet<&str> = house.sources.iter().filter_map(Source::room).collect();
    let listed: BTreeSet<&str> = rooms.iter().map(|room| room.name).collect();
    found
        .symmetric_difference(&listed)
        .map(|room| format!("{room} stands in src or in the table, and not in both"))
        .collect()
}

/// Files that no module declares: nobody compiles them.
fn undeclared(house: &House) -> Vec<String> {
    let declared: BTreeSet<Vec<String>> =
        house.sources.iter().flat_map(|source| source.modules.iter().map(|child| source.below(&child.name))).collect();
    let lost = house.sources.iter().filter(|source| source.module.len() > 1 && !declared.contains(&source.module));
    lost.map(|source| format!("{} is declared nowhere", source.file)).collect()
}

/// Every import of another room, tests' too: who, the path, the other room.
fn crossings(house: &House) -> Vec<(&Source, Vec<String>, String)> {
    let mut found = Vec::new();
    for source in &house.sources {
        for named in &source.paths {
            for path in house.meanings(&named.path).into_iter().filter(|path| is_below(path, "crate")) {
                let Some(room) = path.get(1).filter(|room| source.room() != Some(room)) else { continue };
                found.push((source, path.clone(), room.clone()));
            }
        }
    }
    found
}

/// Imports that the table doesn't allow, and what it allows in vain.
fn imports(house: &House, rooms: &[Room]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut used: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (source, path, to) in crossings(house) {
        // The roots put the rooms together.
        let Some(from) = source.room() else { continue };
        let Some(room) = rooms.iter().find(|room| room.name == from) else { continue };
        if room.imports.contains(&to.as_str()) {
            used.entry(room.name).or_default().insert(to);
        } else {
            broken.push(format!("{}: {} ({from} may not import {to})", source.file, written(&path)));
        }
    }
    for room in rooms {
        let unused = room.imports.iter().filter(|to| !used.get(room.name).is_some_and(|used| used.contains(**to)));
        broken.extend(unused.map(|to| format!("{} doesn't import {to}, and may", room.name)));
    }
    broken
}

/// Rows that may import what doesn't stand above them.
fn upward(rooms: &[Room]) -> Vec<String> {
    let mut above = BTreeSet::new();
    let mut broken = Vec::new();
    for room in rooms {
        let up = room.imports.iter().filter(|to| !above.contains(*to));
        broken.extend(up.map(|to| format!("{} may import {to}, which doesn't stand above it", room.name)));
        above.insert(&room.name);
    }
    broken
}

/// Imports of what another room keeps to itself: more than `crate::room::module::Item`; and modules within a room that
/// are open to others, so that the compiler holds the same.
fn insides(house: &House) -> Vec<String> {
    let mut broken = Vec::new();
    for source in &house.sources {
        let paths = source.paths.iter().map(|named| &named.path).filter(|path| is_below(path, "crate"));
        let others = paths.filter(|path| path.get(1).map(String::as_str) != source.room());
        let deep = others.filter(|path| path.len() > 4 && house.has_file(&path[..4]));
        broken.extend(deep.map(|path| format!("{}: {}", source.file, written(path))));
    }
    for source in house.sources.iter().filter(|source| source.module.len() > 2) {
        let open = source.modules.iter().filter(|child| child.is_open);
        broken.extend(open.map(|child| format!("{}: mod {} is open to other rooms", source.file, child.name)));
    }
    broken
}

/// Whether a path, or what it stands for, does something, or leads to what does.
fn does(house: &House, path: &[String], crates: &BTreeSet<String>) -> bool {
    let is_fine = |path: &[String]| AMBIENT.iter().flat_map(|(_, fine)| *fine).any(|fine| is_below(path, fine));
    !is_fine(path) && house.meanings(path).iter().any(|path| !is_fine(path) && is_ambient(path, crates))
}

fn is_ambient(path: &[String], crates: &BTreeSet<String>) -> bool {
    let first = path[0].as_str();
    if let Some(method) = first.strip_prefix('.') {
        return LOOKS.contains(&method);
    }
    // `Path::is_file`, handed on as a function.
    if path.len() > 1 && path.last().is_some_and(|last| LOOKS.contains(&last.as_str())) {
        return true;
    }
    if crates.contains(first) && first != "std" && !COMPUTE.iter().any(|fine| is_below(path, fine)) {
        return true;
    }
    // `use std::{self}` leads there as well.
    AMBIENT
        .iter()
        .any(|(ambient, _)| is_below(path, ambient) || first == "std" && is_below(&steps(ambient), &written(path)))
}

/// Files that touch the machine and may not, and files that are said to and don't.
fn impure(house: &House, rooms: &[Room], crates: &BTreeSet<String>) -> Vec<String> {
    let mut broken = Vec::new();
    for room in rooms {
        let named = |list: &[&'static str], source: &Source| {
            let place = source.module[2..].join("/");
            list.iter().copied().find(|entry| place == *entry || place.starts_with(&format!("{entry}/")))
        };
        let mut touching = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for source in house.sources.iter().filter(|source| source.room() == Some(room.name) && !source.is_test) {
            let mut product = source.paths.iter().filter(|named| !named.in_test);
            let first = product.find(|named| does(house, &named.path, crates));
            let may = match &room.touches {
                Nothing => false,
                Only(list) => named(list, source).is_some(),
                AllBut(list) => named(list, source).is_none(),
            };
            if let Only(list) | AllBut(list) = &room.touches {
                seen.extend(named(list, source));
                touching.extend(named(list, source).filter(|_| first.is_some()));
            }
            if let Some(first) = first.filter(|_| !may) {
                broken.push(format!("{} touches the machine: {}", source.file, written(&first.path)));
            }
        }
        match &room.touches {
            Nothing => {}
            Only(list) => {
                let idle = list.iter().filter(|entry| !touching.contains(*entry));
                broken.extend(idle.map(|entry| format!("{}/{entry} touches nothing, and may", room.name)));
            }
            AllBut(list) => {
                let gone = list.iter().filter(|entry| !seen.contains(*entry));
                broken.extend(gone.map(|entry| format!("{}/{entry} is no file", room.name)));
            }
        }
    }
    broken
}

/// Types of AWS's SDK outside of their room, by the crates' own names.
fn sdk(house: &House, crates: &BTreeSet<String>) -> Vec<String> {
    let is_sdk = |path: &[String]| path[0].starts_with("aws_") && crates.contains(&path[0]);
    let outside = house.sources.iter().filter(|source| source.room() != Some(KNOWS_SDK));
    let named = outside.flat_map(|source| source.paths.iter().map(move |named| (source, &named.path)));
    named.filter(|(_, path)| is_sdk(path)).map(|(source, path)| format!("{}: {}", source.file, written(path))).collect()
}

/// The table as `docs/architecture.md` has it.
fn table(rooms: &[Room]) -> String {
    let code = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let rows = rooms.iter().map(|room| {
        let imports = if room.imports.is_empty() { "–".to_owned() } else { code(room.imports) };
        let touches = match &room.touches {
            Nothing => "nothing".to_owned(),
            Only(list) => code(list),
            AllBut([]) => "all".to_owned(),
            AllBut(list) => format!("all but {}", code(list)),
        };
        format!("| `{}` | {} | {imports} | {touches} |\n", room.name, room.holds)
    });
    "| room | holds | may import | what of it touches the machine |\n|---|---|---|---|\n".to_owned()
        + &rows.collect::<String>()
}

// ---- The house as it stands.

#[test]
fn imports_run_one_way_and_as_the_table_says() {
    let house = &SRC;
    assert_eq!(unlisted(house, ROOMS), [""; 0]);
    assert_eq!(undeclared(house), [""; 0]);
    assert_eq!(upward(ROOMS), [""; 0]);
    assert_eq!(imports(house, ROOMS), [""; 0]);
}

#[test]
fn rooms_keep_their_insides_to_themselves() {
    assert_eq!(insides(&SRC), [""; 0]);
}

#[test]
fn only_the_files_of_the_table_touch_the_machine() {
    assert_eq!(impure(&SRC, ROOMS, &crates()), [""; 0]);
}

#[test]
fn sdk_types_stay_in_their_room() {
    assert_eq!(sdk(&SRC, &crates()), [""; 0]);
}

#[test]
fn each_provider_is_named_wherever_one_is() {
    let found: Vec<String> = SRC.texts.iter().flat_map(|(file, text)| matching::hidden(file, text)).collect();
    assert_eq!(found, [""; 0], "a fifth provider would be taken for one of these in silence");
}

#[test]
fn no_decision_compares_what_people_read() {
    let tests = |file: &str| file.split(['/', '.']).any(|part| ["tests", "whole"].contains(&part));
    // Where a fact was written down in English, the phrase that it is is looked up in their own room.
    let sources = SRC.texts.iter().filter(|(file, _)| !tests(file) && !file.starts_with("messages/"));
    let found: Vec<String> = sources.flat_map(|(file, text)| prose::compared(file, text)).collect();
    assert_eq!(found, [""; 0]);
}

/// Given by its text, a fault or a sentence of genkan's own is English for everybody.
#[test]
fn a_reason_of_genkans_own_is_said_in_both_languages() {
    let given = |line: &&str| [".because(\"", ".because(fault)", ".because(&fault)"].iter().any(|it| line.contains(it));
    let code = |text: &'static String| text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let sources = SRC.texts.iter().filter(|(file, _)| !file.ends_with("tests.rs"));
    let lines = sources.flat_map(|(file, text)| code(text).lines().map(move |line| (file, line)));
    let found: Vec<_> = lines.filter(|(_, line)| given(line)).collect();
    assert_eq!(found, []);
}

/// A case of a help begins with `\n- ` in its literal: whoever searches for one finds the whole of it on one line.
#[test]
fn the_words_of_a_code_stand_on_one_line_each() {
    let codes = SRC.texts.iter().filter(|(file, _)| file.starts_with("code/"));
    let broken = |text: &str| text.lines().filter(|line| line.starts_with("- ")).count();
    let found: Vec<_> = codes.filter(|(_, text)| broken(text) > 0).map(|(file, _)| file).collect();
    assert_eq!(found, [""; 0]);
}

/// Tests know Unicode's classes, by a crate that they alone need; the program would drop such a pattern in silence.
#[test]
fn no_pattern_needs_what_the_program_lacks() {
    let found: Vec<String> = SRC.texts.iter().flat_map(|(file, text)| unicode_patterns(file, text)).collect();
    assert_eq!(found, [""; 0]);
}

/// Raw texts with a class of Unicode's, or in either case, in a file whose patterns read texts; of bytes those that are
/// made without `explain`'s builder and don't do without Unicode by themselves.
fn unicode_patterns(file: &str, text: &str) -> Vec<String> {
    let of_bytes = text.lines().any(|line| line.starts_with("use regex::bytes"));
    let has_patterns = of_bytes || text.lines().any(|line| line.starts_with("use regex::"));
    let body = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let before = [""].into_iter().chain(body.lines());
    let is_made =
        |(before, line): &(&str, &str)| !of_bytes || [before, line].iter().any(|it| it.contains("Regex::new("));
    let lines = before.zip(body.lines()).filter(is_made).map(|(_, line)| line);
    let lines = lines.filter(|line| has_patterns && (line.contains("r\"") || line.contains("r#\"")));
    let plain = |line: &str| line.replace("(?-u:\\b)", "");
    let is_of_ascii = |line: &str| of_bytes && (line.contains("-u)") || line.contains("-u:"));
    let needs = |line: &&str| {
        let classes = ["\\s", "\\S", "\\w", "\\W", "\\d", "\\D", "\\b", "\\p", "(?i"];
        !is_of_ascii(line) && classes.iter().any(|it| plain(line).contains(it))
    };
    lines.filter(needs).map(|line| format!("{file}: {}", line.trim())).collect()
}

#[test]
fn table_of_rooms_stands_in_the_documentation() {
    let page = fs::read_to_string("docs/architecture.md").expect("docs/architecture.md");
    let table = table(ROOMS);
    assert!(page.contains(&table), "docs/architecture.md: the table has to be\n{table}");
}

#[test]
fn every_code_stands_in_the_documentation() {
    let before = fs::read_to_string("docs/codes.md").expect("docs/codes.md");
    let (head, _) = before.split_once("| GK-").expect("a table");
    let row =
        |code: &Code| format!("| {} | {} | {} |\n", code.id, code.exit as u8, code.message.en.replace('|', "\\|"));
    let page = head.to_owned() + &genkan::code::all().map(row).collect::<String>();
    if page != before && std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write("docs/codes.md", page).expect("docs/codes.md");
        return;
    }
    assert!(page == before, "docs/codes.md isn't what src/code says; INSTA_UPDATE=always writes it");
}

// ---- Each rule can be broken.

/// A house of two rooms, and what its files say.
fn house(files: &[(&str, &str)]) -> House {
    House::new(&files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect::<Vec<_>>())
}

const LOW: Room = Room { name: "low", holds: "", imports: &[], touches: Nothing };
const HIGH: Room = Room { name: "high", holds: "", imports: &["low"], touches: Nothing };

/// The lower room imports the upper one in this way.
fn imports_of(text: &str) -> Vec<String> {
    let files = [
        ("lib.rs", "pub mod low; pub mod high;"),
        ("low.rs", text),
        ("high/mod.rs", "use crate::low::Thing; pub use inner::Thing as Given; pub mod part; mod inner;"),
        ("high/part.rs", ""),
        ("high/inner.rs", "pub struct Thing;"),
    ];
    imports(&house(&files), &[LOW, HIGH])
}

#[test]
fn an_import_is_found_wherever_it_stands() {
    assert_eq!(imports_of("fn fine() {} // crate::high::part\nconst TEXT: &str = \"crate::high::part\";"), [""; 0]);
    for text in [
        "use crate::high::part;",
        "use crate::{high::{part}};",
        "pub(crate) use crate::high as other;",
        "fn inline() -> u8 { crate::high::part::count() }",
        "fn inline() { println!(\"{}\", crate::high::part::NAME); }",
        "use super::high::part;",
        "mod deep { use super::super::high::part; }",
        "#[cfg(test)] mod tests { use crate::high::part; }",
        "#[cfg(test)] mod tests {} fn after() { crate::high::part::f() }",
        "macro_rules! made { () => { $crate::high::part::f() }; }",
        "type Alias = Vec<crate::high::part::Item>;",
        "fn with<T: crate::high::part::Trait>(it: &impl crate::high::Other) {}",
    ] {
        let found = imports_of(text);
        assert!(!found.is_empty() && found[0].contains("low may not import high"), "{text}: {found:?}");
    }
}

#[test]
fn a_name_that_is_handed_on_is_an_import_of_the_room_that_it_is_of() {
    let files = [
        ("lib.rs", "mod low; mod high; mod top;"),
        ("low.rs", "pub struct Thing;"),
        ("high/mod.rs", "pub use crate::low::Thing;"),
        ("top.rs", "use crate::high::Thing;"),
    ];
    let top = Room { name: "top", holds: "", imports: &["high"], touches: Nothing };
    assert_eq!(imports(&house(&files), &[LOW, HIGH, top]), ["top.rs: crate::low::Thing (top may not import low)"]);
}

#[test]
fn a_table_that_allows_what_nobody_needs_is_wrong() {
    let files = [("lib.rs", "mod low; mod high;"), ("low.rs", ""), ("high/mod.rs", "")];
    assert_eq!(imports(&house(&files), &[LOW, HIGH]), ["high doesn't import low, and may"]);
    assert_eq!(upward(&[HIGH, LOW]), ["high may import low, which doesn't stand above it"]);
    assert_eq!(unlisted(&house(&files), &[LOW]), ["high stands in src or in the table, and not in both"]);
    let lost = [("lib.rs", "mod low;"), ("low.rs", ""), ("low/lost.rs", "")];
    assert_eq!(undeclared(&house(&lost)), ["low/lost.rs is declared nowhere"]);
}

#[test]
fn another_rooms_insides_are_none_of_ours() {
    let with = |high: &str, low: &str| {
        let files = [
            ("lib.rs", "mod low; mod high;"),
            ("high.rs", high),
            ("low/mod.rs", "pub mod part;"),
            ("low/part/mod.rs", low),
            ("low/part/inner.rs", "pub fn work() {}"),
        ];
        insides(&house(&files))
    };
    assert_eq!(with("use crate::low::part::Item;", "mod inner;"), [""; 0]);
    assert_eq!(with("fn f() { crate::low::part::inner() }", "mod inner; pub fn inner() {}"), [""; 0], "a function");
    assert_eq!(with("use crate::low::part::inner::work;", "mod inner;"), ["high.rs: crate::low::part::inner::work"]);
    assert_eq!(
        with("fn f() { crate::low::part::inner::work() }", "mod inner;"),
        ["high.rs: crate::low::part::inner::work"]
    );
    assert_eq!(with("", "pub(super) mod inner;"), [""; 0]);
    for open in ["pub mod inner;", "pub(crate) mod inner;"] {
        assert_eq!(with("", open), ["low/part/mod.rs: mod inner is open to other rooms"]);
    }
}

#[test]
fn what_touches_the_machine_is_seen() {
    let with = |text: &str, touches: Touches| {
        let files = [
            ("lib.rs", "mod low; mod world; mod high;"),
            ("world/mod.rs", "pub mod files; pub struct Os; pub struct World;"),
            ("world/files.rs", ""),
            ("high/mod.rs", "pub use crate::world::files::read;"),
            ("low/mod.rs", "mod part; #[cfg(test)] mod tests;"),
            ("low/tests.rs", "use std::fs;"),
            ("low/part.rs", text),
        ];
        impure(&house(&files), &[Room { name: "low", holds: "", imports: &[], touches }], &crates())
    };
    for pure in [
        "use crate::world::Os; use std::net::IpAddr; use serde_json::Value; use std::time::Duration;",
        "#[cfg(test)] mod tests { use std::fs; } fn f() { env!(\"HOME\"); }",
        "#[cfg(all(test, unix))] use std::fs;\nfn f(serde: u8) {}",
        "mod tokio {} use tokio::Thing;",
    ] {
        assert_eq!(with(pure, Nothing), [""; 0], "{pure}");
        assert_eq!(with(pure, Only(&["part"])), ["low/part touches nothing, and may"], "{pure}");
    }
    for (text, path) in [
        ("use std::fs;", "std::fs"),
        ("#[cfg(test)] mod tests {} fn f() { std::fs::read(\"x\"); }", "std::fs::read"),
        ("#[cfg(test)] use std::mem; fn f() { std::env::vars(); }", "std::env::vars"),
        ("use std::{io::Read, net};", "std::io::Read"),
        ("use std::net;", "std::net"),
        ("use std::net::TcpStream;", "std::net::TcpStream"),
        ("fn f() -> std::process::ExitCode {}", "std::process::ExitCode"),
        ("use std::time::{Duration, Instant};", "std::time::Instant"),
        ("use jiff::Timestamp; fn f() { Timestamp::now(); }", "jiff::Timestamp::now"),
        ("use tokio::time::sleep;", "tokio::time::sleep"),
        ("fn f() { ureq::get(\"x\"); }", "ureq::get"),
        ("use aws_sigv4::sign;", "aws_sigv4::sign"),
        ("use crate::world::files;", "crate::world::files"),
        ("use crate::world::{Os, World};", "crate::world::World"),
        ("use crate::high::read;", "crate::high::read"),
        ("fn f(path: &std::path::Path) -> bool { path.is_file() }", ".is_file"),
        ("use std::path::Path; fn f() { let g = Path::exists; }", "std::path::Path::exists"),
        ("use std::path; #[cfg(test)] mod tests {} fn f() { path::Path::is_dir(x); }", "std::path::Path::is_dir"),
    ] {
        assert_eq!(with(text, Nothing), [format!("low/part.rs touches the machine: {path}")], "{text}");
        assert_eq!(with(text, Only(&["part"])), [""; 0], "{text}");
        assert_eq!(with(text, AllBut(&[])), [""; 0], "{text}");
        assert_eq!(with(text, AllBut(&["part"])), [format!("low/part.rs touches the machine: {path}")], "{text}");
    }
    assert_eq!(with("", AllBut(&["gone"])), ["low/gone is no file"]);
}

#[test]
fn a_pattern_with_a_class_of_unicodes_is_seen() {
    let of =
        |pattern: &str| unicode_patterns("a.rs", &format!("use regex::Regex;\nlet a = Regex::new({pattern});\n")).len();
    assert_eq!((of("r\"[^\\s]+\""), of("r#\"(?i)a\"#"), of("r\"(?-u:\\b)a\""), of("r\"[ \\t]\"")), (1, 1, 0, 0));
    let of_bytes = |made: &str| unicode_patterns("a.rs", &format!("use regex::bytes::Regex;\nlet a = {made};\n")).len();
    assert_eq!(of_bytes("regex(r\"\\s\")"), 0);
    assert_eq!(of_bytes("Regex::new(r\"(?i:a)\")"), 1);
    assert_eq!(of_bytes("Regex::new(\n    r\"(?i-u:a)\"\n)"), 0);
}

#[test]
fn a_type_of_the_sdk_is_known_by_its_crate() {
    let with = |file: &str, text: &str| sdk(&house(&[("lib.rs", ""), (file, text)]), &crates());
    assert_eq!(with("session/aws/sts.rs", "use aws_sigv4::sign;"), [""; 0]);
    assert_eq!(with("cli/x.rs", "mod aws_files; use aws_files::AwsFiles; fn aws_config() {}"), [""; 0]);
    for name in ["aws_config", "aws_sigv4", "aws_smithy_types", "aws_runtime", "aws_types", "aws_credential_types"] {
        let text = format!("fn f() {{ {name}::x(); }}");
        assert_eq!(with("cli/x.rs", &text), [format!("cli/x.rs: {name}::x")]);
    }
}

#[test]
fn a_compared_phrase_is_seen() {
    let compared = |text: &str| {
        let text =
            format!("use crate::messages::{{Text, credentials, models as say}};\nuse crate::messages::setup;\n{text}");
        prose::compared("cli/x.rs", &text).len()
    };
    for fine in [
        "let text = if is_on { say::ON } else { say::OFF };",
        "if code == code::ON && phrase == models::Tier { ui.tell(setup::DONE) }",
        "const BOTH: [Message; 2] = [say::ON, say::OFF]; let all = BOTH.map(Phrase::new);",
        "let why = say::ON; let other = more.why == why; if REASON == other {}",
        "if language == Lang::En && text.len() == said.english {}",
        "#[cfg(test)]\nmod tests { fn f() { assert!(why == say::ON) } }",
    ] {
        assert_eq!(compared(fine), 0, "{fine}");
    }
    for text in [
        "if why.text() == say::ON {}",
        "if why != &setup::ON {}",
        "if credentials::OFF == why {}",
        "let is_it = [a, b].contains(&say::ON);",
        "if why\n            == say::ON {}",
        "if [say::ON, say::OFF].contains(&why) {}",
        "const REASON: &str = setup::ON.en;\nfn f() { if why == REASON {} }",
        "const REASON: &str = setup::ON.en;\nfn f() { if [LATE, REASON].contains(&why) {} }",
        "const BOTH: [Message; 2] = [say::ON, say::OFF];\nfn f() { if BOTH.contains(&why) {} }",
        "let both = [say::ON, say::OFF]; if both.iter().any(|one| is(one, why)) {}",
        "let known = ALL.iter().find(|text| text.en == english);",
        "if english == found.text.en {}",
    ] {
        assert_eq!(compared(text), 1, "{text}");
    }
}

#[test]
fn what_hides_a_provider_is_seen() {
    let hidden = |text: &str| matching::hidden("cli/x.rs", &format!("fn f() {{ {text} }}"));
    for fine in [
        "match profile.provider() { Provider::Bedrock(_) | Provider::Vertex(_) => 1, Provider::Gateway(..) => { 2 } }",
        "match format { ApiFormat::Bedrock(aws) if aws.region.is_empty() => 1, ApiFormat::Bedrock(_) => match x { _ => 2 } }",
        "match (format, name) { (ApiFormat::Anthropic, _) => 1, (ApiFormat::Foundry(_), \"x\") => 2, (ApiFormat::Vertex(_), _) => 3 }",
        "match name { Some(_) => Provider::Bedrock(aws).format(), _ => ApiFormat::Anthropic }",
        "let format: ApiFormat<'_> = profile.format(); let is = tier == Tier::Opus;",
        "match verdict { Verdict::Inside => 1, _ => 2 } /* match format { ApiFormat::Anthropic => 1, _ => 2 } */",
    ] {
        assert_eq!(hidden(fine), [""; 0], "{fine}");
    }
    for (text, said) in [
        ("match profile.provider() { Provider::Bedrock(_) => 1, _ => 2 }", "_ =>"),
        ("match profile.provider() { crate::profile::Provider::Bedrock(_) => { 1 } other => 2 }", "other =>"),
        ("match profile.provider() { Provider::Bedrock(_) if x => 1, _ if y => 2, Provider::Vertex(_) => 3 }", "_ =>"),
        ("match (format, name) { (ApiFormat::Anthropic, _) => 1, (_, \"x\") => 2 }", "_ =>"),
        ("match (format, name) { (ApiFormat::Anthropic, \"x\") => 1, _ => 2 }", "_ =>"),
        ("g(|| match Some(format) { Some(ApiFormat::Anthropic) => 1, _ => 2 })", "_ =>"),
        ("if let Provider::Gateway(gateway, _) = profile.provider() {}", "let Provider :: Gateway (gateway , _)"),
        ("let ApiFormat::Vertex(google) = format else { return };", "let ApiFormat :: Vertex (google)"),
        (
            "matches!(format, ApiFormat::Bedrock(_) | ApiFormat::Vertex(_))",
            "matches!(format , ApiFormat :: Bedrock (_) | ApiFormat :: Vertex (_))",
        ),
        ("kind == GatewayKind::Vertex", "GatewayKind :: with =="),
        ("ProviderKind::Vertex != kind", "kind with =="),
    ] {
        assert_eq!(hidden(text), [format!("cli/x.rs: {said}")], "{text}");
    }
    let own = "impl Provider<'_> { fn f(self) -> u8 { match self { Self::Bedrock(_) => 1, _ => 2 } } }";
    assert_eq!(matching::hidden("profile/provider.rs", own), ["profile/provider.rs: _ =>"]);
    assert_eq!(matching::hidden("cli/x.rs", own), [""; 0], "another type's own variants");
}

#[test]
fn a_table_in_the_documentation_is_compared_whole() {
    let one = table(&[LOW, HIGH]);
    assert!(one.ends_with("| `low` |  | – | nothing |\n| `high` |  | `low` | nothing |\n"), "{one}");
}
