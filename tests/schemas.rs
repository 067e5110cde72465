//! What a `--json` printed, held against the schema that `genkan schema` prints: of every command that a test runs
//! ([`crate::machine::run`]), and strictly: a member that the schema doesn't name is a mistake as well.

use std::fs;
use std::path::Path;

use genkan::cli::schema::{document, names};
use serde_json::{Value, json};

use crate::machine::Machine;

/// The document that these arguments print; nothing where they print none of genkan's own.
fn named(args: &[&str], said: &Value) -> Option<&'static str> {
    let words: Vec<_> = args.iter().filter(|word| !word.starts_with('-')).copied().collect();
    let has = |flag: &str| args.contains(&flag);
    if said.as_object().is_some_and(|said| said.contains_key("error") && said.len() == 2) {
        return Some("error");
    }
    Some(match *words.first()? {
        "setup" => "setup",
        "check" => "check",
        "undo" | "uninstall" if has("--remaining") => "remaining",
        "undo" | "uninstall" => "undo",
        "status" => "status",
        "doctor" => "doctor",
        "models" if has("--catalogue") => "catalogue",
        "models" => "models",
        "audit" if words.get(1) == Some(&"trail") => "audit-trail",
        "audit" => "audit",
        "fleet" => "fleet-summary",
        "policy" if words.get(1) == Some(&"check") => "policy-check",
        "token" => "token-status",
        "proxy-auth" => "proxy-auth-status",
        "profile" => match *words.get(1)? {
            "list" => "profile-list",
            "show" | "validate" | "new" => "profile-show",
            _ => return None,
        },
        "explain" if said.get("readings").is_some() => "explain-error",
        "explain" if said.get("settings").is_some() => "explain-settings",
        "explain" if said.get("help").is_some() => "explain-code",
        "explain" => "explain-setting",
        _ => return None,
    })
}

/// Holds the document on standard output against its schema.
#[track_caller]
pub fn hold(args: &[&str], out: &str) {
    if !args.contains(&"--json") || args.contains(&"--help") {
        return;
    }
    let Ok(said) = serde_json::from_str::<Value>(out) else { return };
    let Some(name) = named(args, &said) else { return };
    let wrong = mistakes(name, &said);
    assert!(wrong.is_empty(), "{args:?} is no {name}:\n{}\n{said:#}", wrong.join("\n"));
}

/// What isn't as the schema of this name has it.
pub fn mistakes(name: &str, said: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let schema = document(name).unwrap_or_else(|| panic!("a schema of {name}"));
    judge("", &schema, said, &mut wrong);
    if said["format"] != 1 {
        wrong.push(format!("/format: {}", said["format"]));
    }
    wrong
}

/// The part of JSON Schema that genkan's schemas are written in; another keyword is a mistake of the schema.
fn judge(place: &str, schema: &Value, said: &Value, wrong: &mut Vec<String>) {
    let rules = schema.as_object().expect("a schema is an object");
    for (rule, wanted) in rules {
        let holds = match rule.as_str() {
            "$schema" | "title" | "description" => true,
            "type" => kind(said) == wanted.as_str().expect("a type"),
            "enum" => wanted.as_array().expect("words").contains(said),
            "const" => wanted == said,
            "anyOf" => wanted.as_array().expect("schemas").iter().any(|one| {
                let mut inner = Vec::new();
                judge(place, one, said, &mut inner);
                inner.is_empty()
            }),
            "items" => {
                for (at, element) in said.as_array().into_iter().flatten().enumerate() {
                    judge(&format!("{place}/{at}"), wanted, element, wrong);
                }
                true
            }
            "required" => wanted.as_array().expect("names").iter().all(|name| {
                let is_there = said.get(name.as_str().expect("a name")).is_some();
                if !is_there {
                    wrong.push(format!("{place}/{name}: absent"));
                }
                is_there
            }),
            "properties" => {
                for (name, member) in said.as_object().into_iter().flatten() {
                    match wanted.get(name) {
                        Some(schema) => judge(&format!("{place}/{name}"), schema, member, wrong),
                        None => wrong.push(format!("{place}/{name}: not in the schema")),
                    }
                }
                true
            }
            "additionalProperties" => {
                for (name, member) in said.as_object().into_iter().flatten() {
                    judge(&format!("{place}/{name}"), wanted, member, wrong);
                }
                true
            }
            rule => panic!("{place}: `{rule}` isn't known here"),
        };
        if !holds {
            wrong.push(format!("{place}: {rule} {wanted}, and it is {said}"));
        }
    }
}

fn kind(said: &Value) -> &'static str {
    match said {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[test]
fn a_document_that_is_not_as_its_schema_is_found() {
    let good =
        json!({"format": 1, "profiles": [{"name": "a", "version": "", "from": "b", "file": null, "default": true}]});
    assert_eq!(mistakes("profile-list", &good), Vec::<String>::new());
    for (pointer, value, said) in [
        ("/format", json!(2), "/format"),
        ("/profiles/0/default", json!("true"), "/profiles/0/default: type"),
        ("/profiles/0/file", json!(1), "/profiles/0/file: anyOf"),
        ("/profiles/0", json!({"name": "a", "more": 1}), "/profiles/0/more: not in the schema"),
        ("/profiles/0", json!({}), "absent"),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(pointer).expect("a place") = value;
        let wrong = mistakes("profile-list", &bad).join("\n");
        assert!(wrong.contains(said), "{said}: {wrong}");
    }
}

#[test]
fn schemas_are_printed_and_published() {
    let machine = Machine::new();
    let listed = machine.genkan(&["schema"]);
    let renews = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    for name in names() {
        assert!(listed.out.lines().any(|line| line.split(' ').next() == Some(name)), "{name}: {listed:?}");
        let printed = machine.genkan(&["schema", name]);
        assert_eq!(printed.code, 0, "{printed:?}");
        assert_eq!(Some(printed.json()), document(name), "{name}");
        // The profile's own is published where profiles are.
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/schemas/{name}.json"));
        if name == "profile" || fs::read_to_string(&file).is_ok_and(|text| text == printed.out) {
            continue;
        }
        assert!(renews, "{}: INSTA_UPDATE=always writes it", file.display());
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, printed.out).expect("a file");
    }
    assert_eq!(machine.genkan(&["schema", "nonsense"]).code, 2);
}

#[test]
fn a_bundle_and_a_fleets_line_are_as_their_schemas() {
    let machine = Machine::new();
    machine.genkan(&["setup", "--profile", "bedrock-jp", "--yes", "--no-login"]);
    machine.genkan(&["doctor", "--offline", "--bundle", "bundle.json"]);
    assert_eq!(mistakes("bundle", &machine.json("project/bundle.json")), Vec::<String>::new());
    let line = machine.genkan(&["check", "--format", "fleet"]);
    assert_eq!(mistakes("fleet", &line.json()), Vec::<String>::new());
}

#[test]
fn a_line_that_cannot_be_read_is_a_document_where_a_program_reads_it() {
    let machine = Machine::new();
    for args in [
        &["status", "--json", "--nonsense"][..],
        &["check", "--json", "--scope", "nowhere"],
        &["doctor", "--json", "--fix"],
        &["stauts", "--json"],
        &["token", "status", "--json", "--lang", "ja", "--nonsense"],
    ] {
        let answer = machine.genkan(args);
        let said = answer.json();
        assert_eq!((answer.code, answer.err.as_str()), (2, ""), "{answer:?}");
        assert_eq!(mistakes("error", &said), Vec::<String>::new(), "{said:#}");
        assert_eq!(said["error"]["code"], "GK-RPT-020", "{said:#}");
    }
    // What stands behind `--` is another command's, and words are a person's.
    assert_eq!(machine.genkan(&["statusline", "--nonsense", "--", "--json"]).out, "");
    let help = machine.genkan(&["status", "--json", "--help"]);
    assert!(help.code == 0 && help.out.contains("--json"), "{help:?}");
}
