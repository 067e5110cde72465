//! What holds for every document, whatever it looks like. `PROPTEST_CASES=20000 cargo test --lib properties`
//! looks harder.

use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use serde_json::{Value, json};

use super::{AwsConfig, Dialect, Json, Problem};

/// A JSON text and whether it needs the editor's dialect.
type Text = (String, Dialect);

const KEYS: &[&str] = &[r#""env""#, r#""\u0061""#, r#""日本""#, r#""""#, r#""a.b/c""#, r#""\"""#];

fn scalar() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(r#""\ud83d\ude00\/""#.to_owned()),
        prop::sample::select(vec!["null", "true", "1.50", "-0", "1e2", "12345678901234567890123", "{}", "[]"])
            .prop_map(str::to_owned),
        any::<String>().prop_map(|text| Value::String(text).to_string()),
    ]
}

fn gap(dialect: Dialect) -> impl Strategy<Value = &'static str> {
    let plain = ["", "", " ", "\t ", "\r", "\n", "\r\n", "\n  ", "\n    ", "\r\n\t\t", "\n\n  "];
    let comments =
        ["/* c */", " // c \t\n", "//c\r", "\n  // c\n  ", "/* c\n c */ ", " // c\r\n\t", "\n/**/\n", "//,\n"];
    let gaps = match dialect {
        Dialect::Strict => plain.to_vec(),
        Dialect::Jsonc => [&plain[..], &comments[..]].concat(),
    };
    prop::sample::select(gaps)
}

/// Laid out by nobody's rules.
fn wild(dialect: Dialect) -> impl Strategy<Value = String> {
    let list = move |items: Vec<String>, gaps: Vec<&'static str>, trailing: bool, [open, close]: [char; 2]| {
        let mut text = String::from(open);
        for (index, item) in items.iter().enumerate() {
            text += &format!("{}{item}{}", gaps[2 * index], gaps[2 * index + 1]);
            if index + 1 < items.len() || trailing && dialect == Dialect::Jsonc {
                text.push(',');
            }
        }
        text + gaps[gaps.len() - 1] + &close.to_string()
    };
    let gaps = move || prop::collection::vec(gap(dialect), 2 * KEYS.len() + 1);
    let object = move |value: BoxedStrategy<String>| {
        let keys = subsequence(KEYS, 0..=KEYS.len()).prop_shuffle();
        (
            keys,
            prop::collection::vec((gap(Dialect::Strict), gap(Dialect::Strict), value), KEYS.len()),
            gaps(),
            any::<bool>(),
        )
            .prop_map(move |(keys, values, gaps, trailing)| {
                let member = |(key, (before, after, value)): (&&str, (&str, &str, String))| {
                    format!("{key}{before}:{after}{value}")
                };
                list(keys.iter().zip(values).map(member).collect(), gaps, trailing, ['{', '}'])
            })
    };
    let value = scalar().boxed().prop_recursive(3, 24, 4, move |inner| {
        let array = (prop::collection::vec(inner.clone(), 0..4), gaps(), any::<bool>())
            .prop_map(move |(items, gaps, trailing)| list(items, gaps, trailing, ['[', ']']));
        prop_oneof![array, object(inner.boxed())].boxed()
    });
    (gap(dialect), object(value.boxed()), gap(dialect))
        .prop_map(|(before, object, after)| format!("{before}{object}{after}"))
}

/// Laid out as programs do it.
fn tidy() -> impl Strategy<Value = String> {
    let object = wild(Dialect::Strict).prop_map(|text| serde_json::from_str::<Value>(&text).unwrap());
    let step = prop::sample::select(vec!["", "  ", "    ", "\t"]);
    let end = prop::sample::select(vec!["\n", "\r\n"]);
    (object, step, end, any::<bool>()).prop_map(|(value, step, end, closed)| {
        let lines = format!("{value:#}");
        let lines: Vec<_> = lines
            .lines()
            .map(|line| {
                step.repeat((line.len() - line.trim_start_matches(' ').len()) / 2) + line.trim_start_matches(' ')
            })
            .collect();
        lines.join(end) + if closed { end } else { "" }
    })
}

fn documents() -> impl Strategy<Value = Text> {
    let text = prop_oneof![
        tidy().prop_map(|text| (text, Dialect::Strict)),
        wild(Dialect::Strict).prop_map(|text| (text, Dialect::Strict)),
        wild(Dialect::Jsonc).prop_map(|text| (text, Dialect::Jsonc)),
    ];
    (text, any::<bool>())
        .prop_map(|((text, dialect), mark)| (if mark { format!("\u{feff}{text}") } else { text }, dialect))
}

fn values() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!("x"),
        json!(1),
        json!({}),
        json!({"p": ["q", {"r": null}], "": ""}),
        json!(["日", []]),
    ])
}

fn parsed((text, dialect): &Text) -> Json {
    Json::parse(text.as_bytes(), *dialect).unwrap_or_else(|error| panic!("{error:?} in {text:?}"))
}

/// The paths of all objects, or of all arrays.
fn paths(value: &Value, arrays: bool) -> Vec<Vec<String>> {
    let Value::Object(map) = value else { return if arrays && value.is_array() { vec![vec![]] } else { vec![] } };
    let mut found = if arrays { vec![] } else { vec![vec![]] };
    for (key, inner) in map {
        found.extend(paths(inner, arrays).into_iter().map(|path| [vec![key.clone()], path].concat()));
    }
    found
}

fn comments(text: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(text).unwrap().trim_start_matches('\u{feff}');
    let mut scanner = Scanner::new(text, &ScannerOptions::default());
    let mut found = Vec::new();
    while let Some(token) = scanner.scan().unwrap() {
        if let Token::CommentLine(comment) | Token::CommentBlock(comment) = token {
            found.push(comment.to_owned());
        }
    }
    found
}

/// A document that was edited reads back, holds the value, and lost no comment and no other value.
fn sound(before: &Json, after: &Json, dialect: Dialect, path: &[&str], value: Option<&Value>) {
    let again = Json::parse(&after.bytes(), dialect).unwrap();
    assert_eq!(again.value(), after.value());
    assert_eq!(again.get(path).as_ref(), value);
    let without = |document: &Json| {
        let mut rest = document.value();
        let (key, parent) = path.split_last().unwrap();
        let parent = parent.iter().try_fold(&mut rest, |value, key| value.get_mut(key));
        if let Some(Value::Object(parent)) = parent {
            parent.shift_remove(*key);
        }
        // As text, so that the order of the keys counts.
        rest.to_string()
    };
    assert_eq!(without(before), without(after));
}

proptest! {
    #[test]
    fn a_document_read_and_written_is_the_same(text in documents()) {
        prop_assert_eq!(parsed(&text).bytes(), text.0.as_bytes());
    }

    #[test]
    fn a_new_key_goes_without_a_trace(text in documents(), at in any::<Index>(), value in values(), deeper in any::<bool>()) {
        let mut document = parsed(&text);
        let before = document.clone();
        let parents = paths(&document.value(), false);
        let parent: Vec<&str> = at.get(&parents).iter().map(String::as_str).collect();
        let kept = document.get(&parent).unwrap() != json!({});
        let new = [&parent[..], &["new"]].concat();
        let path = if deeper { [&new[..], &["x", "y"]].concat() } else { new.clone() };
        document.set(&path, &value).unwrap();
        sound(&before, &document, text.1, &new, document.get(&new).as_ref());
        prop_assert_eq!(document.get(&path), Some(value.clone()));
        prop_assert_eq!(comments(&document.bytes()), comments(&before.bytes()));
        let once = document.clone();
        document.set(&path, &value).unwrap();
        prop_assert_eq!(&document, &once);
        prop_assert!(document.remove(&new));
        prop_assert_eq!(document.value(), before.value());
        if kept {
            prop_assert_eq!(document.bytes(), before.bytes());
        }
    }

    #[test]
    fn a_replaced_or_removed_value_leaves_the_rest(text in documents(), at in any::<Index>(), member in any::<Index>(), value in values()) {
        let before = parsed(&text);
        let parents: Vec<_> = paths(&before.value(), false).into_iter().filter(|path| {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            before.get(&path) != Some(json!({}))
        }).collect();
        if parents.is_empty() {
            return Ok(());
        }
        let parent: Vec<&str> = at.get(&parents).iter().map(String::as_str).collect();
        let keys: Vec<String> = before.get(&parent).unwrap().as_object().unwrap().keys().cloned().collect();
        let path = [&parent[..], &[member.get(&keys).as_str()]].concat();
        let plain = !before.get(&path).unwrap().is_object() && !before.get(&path).unwrap().is_array();

        let mut replaced = before.clone();
        replaced.set(&path, &value).unwrap();
        sound(&before, &replaced, text.1, &path, Some(&value));
        let mut removed = before.clone();
        prop_assert!(removed.remove(&path));
        sound(&before, &removed, text.1, &path, None);
        if plain {
            prop_assert_eq!(comments(&replaced.bytes()), comments(&before.bytes()));
            prop_assert_eq!(comments(&removed.bytes()), comments(&before.bytes()));
        }
    }

    #[test]
    fn a_new_element_goes_without_a_trace(text in documents(), at in any::<Index>()) {
        let mut document = parsed(&text);
        let before = document.clone();
        let arrays = paths(&document.value(), true);
        if arrays.is_empty() {
            return Ok(());
        }
        let path: Vec<&str> = at.get(&arrays).iter().map(String::as_str).collect();
        let old = document.get(&path).unwrap();
        let new = json!({"new": 1});
        document.push(&path, &new).unwrap();
        let mut expected = old.clone();
        expected.as_array_mut().unwrap().push(new.clone());
        sound(&before, &document, text.1, &path, Some(&expected));
        prop_assert!(document.pull(&path, &new));
        prop_assert_eq!(document.get(&path), Some(old.clone()));
        if old != json!([]) {
            prop_assert_eq!(document.bytes(), before.bytes());
        }
    }

    #[test]
    fn plain_json_is_what_another_strict_reader_takes(text in documents(), at in any::<Index>(), put in prop::sample::select(vec!["", ",", "{", "]", "\"", ":", "0", ".", "e", "-", "\\", "//", "\u{a0}", "\t", "t", " "])) {
        let mut broken = text.0.trim_start_matches('\u{feff}').to_owned();
        let places: Vec<_> = broken.char_indices().map(|(at, char)| at..at + char.len_utf8()).collect();
        broken.replace_range(at.get(&places).clone(), put);
        let ours = Json::parse(broken.as_bytes(), Dialect::Strict);
        match (serde_json::from_str::<Value>(&broken), &ours) {
            (Ok(theirs), Ok(ours)) => prop_assert_eq!(&theirs, &ours.value()),
            (Ok(theirs), Err(refused)) => {
                prop_assert!(!theirs.is_object() || matches!(refused.problem, Problem::DuplicateKey { .. }), "{refused:?} in {broken:?}");
            }
            (Err(error), Ok(_)) => {
                prop_assert!(broken.trim().is_empty() || error.to_string().contains("out of range"), "{error} in {broken:?}");
            }
            (Err(_), Err(_)) => {}
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..64), text in "[\\[\\]{}\":,/* \n\r\ta1.e=#;\\\\u]{0,64}") {
        for bytes in [&bytes[..], text.as_bytes()] {
            let _ = Json::parse(bytes, Dialect::Strict);
            let _ = Json::parse(bytes, Dialect::Jsonc);
            let _ = AwsConfig::parse(bytes);
        }
    }
}

const SECTIONS: &[&str] = &["default", "profile a", "profile b-2", "sso-session a", "services x", "plugins"];
const NAMES: &[&str] = &["region", "output", "sso_session", "role_arn", "s3"];

fn configs() -> impl Strategy<Value = String> {
    let blank = prop::sample::select(vec!["", "", "", "#c", " ; c", "", "  ", "# [profile x]"]);
    let header = prop::sample::select(vec!["", "  # c", " "]);
    let entry = prop::sample::select(vec![
        "K = v",
        "K=v  ",
        "K\t=\tv",
        "K = a b # c",
        "K =",
        "  K = v",
        "K = v\n  w",
        "K =\n  a = 1\n\n  # c\n\tb=2",
        "K =\n\n  a=1",
    ]);
    let sections = subsequence(SECTIONS, 0..=SECTIONS.len()).prop_shuffle();
    let names = subsequence(NAMES, 0..=NAMES.len()).prop_shuffle();
    let body = (header, names, prop::collection::vec((entry, prop::collection::vec(blank.clone(), 0..3)), NAMES.len()));
    let bodies = prop::collection::vec((body, prop::collection::vec(blank.clone(), 0..3)), SECTIONS.len());
    (prop::collection::vec(blank, 0..3), sections, bodies, any::<bool>(), any::<bool>()).prop_map(
        |(top, sections, bodies, crlf, closed)| {
            let mut lines: Vec<String> = top.into_iter().map(str::to_owned).collect();
            for (section, ((header, names, entries), blanks)) in sections.iter().zip(bodies) {
                lines.push(format!("[{section}]{header}"));
                lines.extend(blanks.into_iter().map(str::to_owned));
                let mut indented = true;
                for (name, (entry, blanks)) in names.iter().zip(entries) {
                    // An indented key below one that isn't would continue its value.
                    let entry = if indented { entry } else { entry.trim_start() };
                    indented = entry.starts_with(' ');
                    lines.extend(entry.replace('K', name).lines().map(str::to_owned));
                    lines.extend(blanks.into_iter().map(str::to_owned));
                }
            }
            let end = if crlf { "\r\n" } else { "\n" };
            lines.join(end) + if closed && !lines.is_empty() { end } else { "" }
        },
    )
}

/// All that the file says, as far as it can be asked for.
fn said(config: &AwsConfig, but: (&str, &str)) -> Vec<(String, String, String)> {
    let pairs = SECTIONS
        .iter()
        .chain(&["profile new"])
        .flat_map(|section| NAMES.iter().chain(&["new"]).map(move |name| (*section, *name)));
    let others = pairs.filter(|pair| *pair != but);
    others
        .filter_map(|(section, name)| Some((section.to_owned(), name.to_owned(), config.get(section, name)?)))
        .collect()
}

fn config(text: &str) -> AwsConfig {
    AwsConfig::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text:?}"))
}

proptest! {
    #[test]
    fn a_config_read_and_written_is_the_same(text in configs()) {
        prop_assert_eq!(config(&text).bytes(), text.as_bytes());
    }

    #[test]
    fn a_setting_changes_nothing_else(
        text in configs(),
        section in prop::sample::select([SECTIONS, &["profile new"]].concat()),
        name in prop::sample::select([NAMES, &["new"]].concat()),
        value in "[!-~]([ -\"$-:<-~]{0,8}[!-~])?",
    ) {
        let before = config(&text);
        let mut after = before.clone();
        match after.set(section, name, &value) {
            Err(refused) => {
                prop_assert!(matches!(refused.problem, Problem::Unwritable { .. }), "{refused:?}");
                prop_assert!(value.contains(['#', ';']));
                return Ok(());
            }
            Ok(()) => prop_assert_eq!(after.get(section, name), Some(value.clone())),
        }
        prop_assert_eq!(said(&after, (section, name)), said(&before, (section, name)));
        prop_assert_eq!(&AwsConfig::parse(&after.bytes()).unwrap(), &after);
        let once = after.clone();
        after.set(section, name, &value).unwrap();
        prop_assert_eq!(&after, &once);

        prop_assert!(after.remove(section, name));
        prop_assert_eq!(said(&after, ("", "")), said(&before, (section, name)));
        if !before.sections().contains(&section) {
            prop_assert!(after.remove_section(section));
            let blank_end = text.lines().last().is_none_or(|line| line.trim().is_empty()) && !text.is_empty();
            if !blank_end {
                prop_assert_eq!(after.bytes(), before.bytes());
            }
        } else if before.get(section, name).is_none() {
            prop_assert_eq!(after.bytes(), before.bytes());
        }
    }

    #[test]
    fn a_section_goes_alone(text in configs(), section in prop::sample::select(SECTIONS)) {
        let before = config(&text);
        let mut after = before.clone();
        prop_assert_eq!(after.remove_section(section), before.sections().contains(&section));
        let others = |config: &AwsConfig| said(config, ("", "")).into_iter().filter(|(own, ..)| own != section).collect::<Vec<_>>();
        prop_assert_eq!(others(&after), others(&before));
        prop_assert!(!after.sections().contains(&section));
    }
}
