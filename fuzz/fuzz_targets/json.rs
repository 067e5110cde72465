//! The JSON editor on any bytes: no panic, and what it edits it can take back.
//!
//! `cargo +nightly fuzz run json fuzz/corpus/json fuzz/seeds/json -- -max_total_time=60`; the first byte of
//! an input chooses the dialect, the rest is the document.

#![no_main]

use genkan::setup::document::{Dialect, Json};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

fuzz_target!(|input: &[u8]| {
    let Some((choice, bytes)) = input.split_first() else { return };
    let dialect = if choice & 1 == 0 { Dialect::Strict } else { Dialect::Jsonc };
    let Ok(document) = Json::parse(bytes, dialect) else { return };
    assert_eq!(document.bytes(), bytes);
    let value = document.value();
    if dialect == Dialect::Strict && value != json!({}) {
        agrees_with_a_strict_reader(bytes, &value);
    }

    let root = value.as_object().expect("the root is an object");
    for key in root.keys().map(String::as_str).chain(["new"]) {
        let mut edited = document.clone();
        edited.set(&[key], &json!({"a": ["b"]})).expect("a key of the root can be set");
        reads_back(&edited, dialect);
        assert!(edited.remove(&[key]));
        reads_back(&edited, dialect);
        let mut rest = root.clone();
        rest.shift_remove(key);
        assert_eq!(edited.value(), Value::Object(rest));
        if key == "new" && !root.is_empty() && !root.contains_key(key) {
            assert_eq!(edited.bytes(), bytes);
        }
        let mut edited = document.clone();
        if edited.push(&[key], &json!("new")).is_ok() {
            reads_back(&edited, dialect);
            edited.pull(&[key], &json!("new"));
            reads_back(&edited, dialect);
        }
        let mut edited = document.clone();
        if edited.set(&[key, "new", "x"], &json!(1)).is_ok() {
            assert_eq!(edited.get(&[key, "new", "x"]), Some(json!(1)));
            reads_back(&edited, dialect);
        }
    }
});

fn reads_back(edited: &Json, dialect: Dialect) {
    let again = Json::parse(&edited.bytes(), dialect).expect("what was edited can be read");
    assert_eq!(again.value(), edited.value());
}

fn agrees_with_a_strict_reader(bytes: &[u8], ours: &Value) {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice::<Value>(text) {
        Ok(theirs) => assert_eq!(&theirs, ours),
        Err(error) => {
            let error = error.to_string();
            assert!(error.contains("out of range") || error.contains("recursion limit"), "{error}");
        }
    }
}
