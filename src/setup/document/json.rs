//! JSON and JSONC that people own, read once and edited by splices.
//!
//! The parser says where every value stands; an edit replaces that range and nothing else, then the text is
//! read again, so an edit that would break the document is refused instead of written. jsonc-parser's own
//! editable tree isn't used: it lets comments pass as plain JSON, drops blank lines beside an added key and
//! a person's comment beside a removed one.

use serde_json::{Map, Value};

use super::encoding::Encoding;
use super::layout::{Splice, ValueLayout, apply};
use super::syntax::{holds_nothing, tree, value};
use super::{BYTE_ORDER_MARK, Malformed};

/// What the reader of a document accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Claude Code's settings: plain JSON; a byte order mark, UTF-16 and bytes outside UTF-8 allowed.
    Strict,
    /// The editor's settings: comments and trailing commas too.
    Jsonc,
}

/// One document whose root is an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Json {
    encoding: Encoding,
    /// With the byte order mark of UTF-8.
    marked: bool,
    text: String,
    /// The text as it was read if it had no value; `text` has a root all the same.
    rootless: Option<String>,
    dialect: Dialect,
    value: Value,
}

impl Json {
    /// Reads a document; one that holds nothing is an empty object.
    pub fn parse(bytes: &[u8], dialect: Dialect) -> Result<Self, Malformed> {
        let (text, encoding) = Encoding::decode(bytes)?;
        let (marked, text) = match text.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (text, rootless) =
            if holds_nothing(text) { (rooted(text), Some(text.to_owned())) } else { (text.to_owned(), None) };
        let value = value(&text, &tree(&text, dialect)?)?;
        Ok(Self { encoding, marked, text, rootless, dialect, value })
    }

    /// A new file.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            encoding: Encoding::Utf8,
            marked: false,
            text: rooted(""),
            rootless: None,
            dialect: Dialect::Strict,
            value: Value::Object(Map::new()),
        }
    }

    /// All of it.
    #[must_use]
    pub fn value(&self) -> Value {
        self.value.clone()
    }

    /// What stands at a path of keys.
    #[must_use]
    pub fn get(&self, path: &[&str]) -> Option<Value> {
        path.iter().try_fold(&self.value, |value, key| value.get(key)).cloned()
    }

    /// Puts a value at a path: where the old one stands, else at the end of its object, which is made if
    /// need be. A path through something that isn't an object is refused.
    pub fn set(&mut self, path: &[&str], value: &Value) -> Result<(), Malformed> {
        if self.get(path).as_ref() == Some(value) {
            return Ok(());
        }
        self.edit(|root| {
            let (place, missing) = root.follow(path)?;
            match missing {
                [] => Ok(vec![place.replace(value)]),
                [key, deeper @ ..] => Ok(place.object()?.insert(Some(key), &nested(deeper, value))),
            }
        })
    }

    /// Takes one key away, if it is there; the object that held it stays, empty or not.
    pub fn remove(&mut self, path: &[&str]) -> bool {
        let Some((key, parent)) = path.split_last() else { return false };
        self.get(path).is_some() && self.edit(|root| root.follow(parent)?.0.remove(key)).is_ok()
    }

    /// Adds an element at the end of the array at a path, which is made if need be.
    pub fn push(&mut self, path: &[&str], value: &Value) -> Result<(), Malformed> {
        if self.get(path).is_none() {
            return self.set(path, &Value::Array(vec![value.clone()]));
        }
        self.edit(|root| Ok(root.follow(path)?.0.array()?.insert(None, value)))
    }

    /// Puts a value under a key of the first equal element of the array at a path, an object.
    pub fn set_within(&mut self, path: &[&str], element: &Value, key: &str, value: &Value) -> Result<(), Malformed> {
        let Some(index) = self.position(path, element) else { return Ok(()) };
        self.edit(|root| {
            let object = root.follow(path)?.0.element(index)?;
            match object.follow(&[key])? {
                (place, []) => Ok(vec![place.replace(value)]),
                (object, _) => Ok(object.object()?.insert(Some(key), value)),
            }
        })
    }

    /// Takes the first equal element out of the array at a path, if there is one.
    pub fn pull(&mut self, path: &[&str], value: &Value) -> bool {
        let Some(index) = self.position(path, value) else { return false };
        self.edit(|root| Ok(root.follow(path)?.0.array()?.remove(index))).is_ok()
    }

    fn position(&self, path: &[&str], element: &Value) -> Option<usize> {
        self.get(path)?.as_array()?.iter().position(|own| own == element)
    }

    /// The document as it belongs into its file.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mark = if self.marked { BYTE_ORDER_MARK } else { "" };
        self.encoding.encode([mark, self.rootless.as_ref().unwrap_or(&self.text)].concat())
    }

    fn edit(&mut self, plan: impl FnOnce(ValueLayout<'_>) -> Result<Vec<Splice>, Malformed>) -> Result<(), Malformed> {
        let root = tree(&self.text, self.dialect)?;
        let edited = apply(&self.text, plan(ValueLayout::root(&self.text, &root))?);
        self.value = value(&edited, &tree(&edited, self.dialect)?)?;
        self.text = edited;
        self.rootless = None;
        Ok(())
    }
}

/// Objects around a value, one per key.
fn nested(keys: &[&str], value: &Value) -> Value {
    keys.iter().rev().fold(value.clone(), |inner, key| Value::Object(Map::from_iter([((*key).to_owned(), inner)])))
}

/// A text without a value, with an empty object; its comments stay.
fn rooted(text: &str) -> String {
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let comments = if text.trim().is_empty() { "" } else { text };
    let apart = if comments.is_empty() || comments.ends_with('\n') { "" } else { newline };
    format!("{comments}{apart}{{}}{newline}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::document::Problem;
    use serde_json::json;

    fn parsed(text: &str) -> Json {
        let dialect = if text.contains("//") || text.contains("/*") || text.contains(",}") || text.contains(", }") {
            Dialect::Jsonc
        } else {
            Dialect::Strict
        };
        Json::parse(text.as_bytes(), dialect).unwrap()
    }

    fn text(document: &Json) -> String {
        String::from_utf8(document.bytes()).unwrap()
    }

    #[test]
    fn a_document_keeps_every_byte_and_gives_its_values() {
        let odd = "\u{feff}{\r\n\t\"b\" : 1.50,\r\n\t\"a\": [12345678901234567890123, 1e400,-1e400, -0],\r\n\r\n\t\"\\u65e5\": \"\\ud83d\\ude00\\/\"}";
        let document = parsed(odd);
        assert_eq!(text(&document), odd);
        assert_eq!(
            document.value(),
            json!({"b": 1.5, "a": [1.2345678901234568e22, f64::MAX, f64::MIN, -0.0], "日": "😀/"})
        );
        assert_eq!(document.get(&["日"]), Some(json!("😀/")));
        assert_eq!(document.get(&["a", "0"]), None);
        assert_eq!(document.get(&[]), Some(document.value()));
    }

    #[test]
    fn a_new_key_looks_like_its_neighbours() {
        for (before, path, value, after) in [
            // As Claude Code writes it.
            ("{\n  \"a\": 1\n}\n", vec!["b"], json!(2), "{\n  \"a\": 1,\n  \"b\": 2\n}\n"),
            (
                "{\n  \"env\": {\n    \"A\": \"1\"\n  },\n  \"z\": []\n}",
                vec!["env", "B"],
                json!("2"),
                "{\n  \"env\": {\n    \"A\": \"1\",\n    \"B\": \"2\"\n  },\n  \"z\": []\n}",
            ),
            // Tabs, CRLF, blanks before the colon, blank lines at the ends.
            (
                "{\r\n\r\n\t\"a\" : 1\r\n\r\n}",
                vec!["b", "c"],
                json!([1, {}]),
                "{\r\n\r\n\t\"a\" : 1,\r\n\t\"b\" : {\r\n\t\t\"c\": [\r\n\t\t\t1,\r\n\t\t\t{}\r\n\t\t]\r\n\t}\r\n\r\n}",
            ),
            (
                "{\n\"a\": {\n\"b\": 1\n}\n}",
                vec!["a", "c"],
                json!({"d": 1}),
                "{\n\"a\": {\n\"b\": 1,\n\"c\": {\n\"d\": 1\n}\n}\n}",
            ),
            ("{\n    \"a\": 1}", vec!["b"], json!(2), "{\n    \"a\": 1,\n    \"b\": 2}"),
            // One line stays one line.
            ("{\"a\":1}", vec!["b"], json!({"c": [1, "x"]}), "{\"a\":1,\"b\":{\"c\":[1,\"x\"]}}"),
            ("{ \"a\": 1 }", vec!["b"], json!({"c": [1, 2]}), "{ \"a\": 1, \"b\": {\"c\": [1, 2]} }"),
            ("{\"a\": 1,\"c\": 3}", vec!["b"], json!(2), "{\"a\": 1,\"c\": 3,\"b\": 2}"),
            ("{\"a\":{}}", vec!["a", "b"], json!(2), "{\"a\":{\"b\":2}}"),
            ("{\n  \"a\": {\"b\": 1}\n}", vec!["a", "c"], json!(2), "{\n  \"a\": {\"b\": 1, \"c\": 2}\n}"),
            // Nothing there yet.
            ("{}", vec!["a"], json!(1), "{\n  \"a\": 1\n}"),
            ("{\r\n}\r\n", vec!["a"], json!(1), "{\r\n  \"a\": 1\r\n}\r\n"),
            ("{\n\t\"a\": {}\n}", vec!["a", "b"], json!(1), "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}"),
            ("", vec!["a", "b"], json!(1), "{\n  \"a\": {\n    \"b\": 1\n  }\n}\n"),
            ("\u{feff}\r\n", vec!["a"], json!(1), "\u{feff}{\r\n  \"a\": 1\r\n}\r\n"),
            // Comments and trailing commas of the editor.
            ("{\n  \"a\": 1, // a\n  // end\n}", vec!["b"], json!(2), "{\n  \"a\": 1, // a\n  \"b\": 2,\n  // end\n}"),
            ("{\n  \"a\": 1 /* a */ // a\n}", vec!["b"], json!(2), "{\n  \"a\": 1, /* a */ // a\n  \"b\": 2\n}"),
            ("{\"a\": 1, // a\n}", vec!["b"], json!(2), "{\"a\": 1, \"b\": 2, // a\n}"),
            ("{\n  // none\n}", vec!["a"], json!(1), "{\n  // none\n  \"a\": 1\n}"),
            ("{ /* none */ }", vec!["a"], json!(1), "{ /* none */\n  \"a\": 1\n }"),
            ("{\"a\":{/* none */}}", vec!["a", "b"], json!(1), "{\"a\":{\"b\":1/* none */}}"),
            ("{\n  \"a\": /* a */ 1\n}", vec!["b"], json!(2), "{\n  \"a\": /* a */ 1,\n  \"b\": 2\n}"),
            ("// none", vec!["a"], json!(1), "// none\n{\n  \"a\": 1\n}\n"),
        ] {
            let mut document = parsed(before);
            document.set(&path, &value).unwrap();
            assert_eq!(text(&document), after, "{before:?}");
            assert_eq!(document.get(&path), Some(value));
        }
    }

    #[test]
    fn a_value_is_replaced_where_it_stands() {
        for (before, path, value, after) in [
            ("{\n  \"a\": 1.50, // a\n  \"b\": 2\n}", vec!["a"], json!(2), "{\n  \"a\": 2, // a\n  \"b\": 2\n}"),
            ("{\n  \"a\": 1.50\n}", vec!["a"], json!(1.5), "{\n  \"a\": 1.50\n}"),
            ("{\n  \"a\": 1\n}", vec!["a"], json!({"b": []}), "{\n  \"a\": {\n    \"b\": []\n  }\n}"),
            ("{\n  \"a\": [1, 2]\n}", vec!["a"], json!([3, 4]), "{\n  \"a\": [3, 4]\n}"),
            ("{\"a\": {\n    \"b\": 1\n}}", vec!["a"], json!({"c": 1}), "{\"a\": {\n    \"c\": 1\n}}"),
            ("{\"a\":1}", vec![], json!({"b": 1}), "{\"b\":1}"),
        ] {
            let mut document = parsed(before);
            document.set(&path, &value).unwrap();
            assert_eq!(text(&document), after, "{before:?}");
        }
    }

    #[test]
    fn a_key_goes_alone() {
        for (before, path, after) in [
            ("{\n  \"a\": 1,\n  \"b\": 2\n}", vec!["b"], "{\n  \"a\": 1\n}"),
            ("{\n  \"a\": 1,\n\n  \"b\": 2,\n  \"c\": 3\n}", vec!["b"], "{\n  \"a\": 1,\n\n  \"c\": 3\n}"),
            ("{\n  \"a\": 1,\n  \"b\": 2 }", vec!["b"], "{\n  \"a\": 1 }"),
            ("{ \"a\": 1, \"b\": 2 }", vec!["a"], "{ \"b\": 2 }"),
            ("{ \"a\": 1, \"b\": 2 }", vec!["b"], "{ \"a\": 1 }"),
            ("{\n  \"a\": {\n    \"b\": 1\n  }\n}", vec!["a", "b"], "{\n  \"a\": {}\n}"),
            // What a person wrote stays.
            ("{\n  // a\n  \"a\": 1, // b\n  \"b\": 2 // c\n}", vec!["a"], "{\n  // a\n  // b\n  \"b\": 2 // c\n}"),
            ("{\n  \"a\": 1, // a\n  \"b\": 2 // b\n}", vec!["b"], "{\n  \"a\": 1 // a\n   // b\n}"),
            ("{\n  \"a\": 1, // a\n  \"b\": 2}", vec!["b"], "{\n  \"a\": 1 // a\n  }"),
            ("{\n  \"a\": 1, /* a */\n  \"b\": 2 /* b */,\n}", vec!["b"], "{\n  \"a\": 1, /* a */ /* b */\n}"),
            ("{\"a\": 1, \"b\": 2, }", vec!["b"], "{\"a\": 1, }"),
            ("{\n  \"a\": 1 /* a */, \"b\": 2\n}", vec!["a"], "{\n   /* a */\"b\": 2\n}"),
            ("{ // none \n\"a\": 1 \n}", vec!["a"], "{ // none \n}"),
            ("{\"a\": 1, // a \n\"b\": 2}", vec!["b"], "{\"a\": 1 // a \n}"),
            // But for a comment inside of what goes.
            ("{\n  \"a\": 1,\n  \"b\": /* b */ 2,\n}", vec!["b"], "{\n  \"a\": 1,\n}"),
            ("{\n  // none\n  \"a\": 1,\n}", vec!["a"], "{\n  // none\n}"),
        ] {
            let mut document = parsed(before);
            assert!(document.remove(&path), "{before:?}");
            assert_eq!(text(&document), after, "{before:?}");
            assert!(!document.remove(&path) && !document.remove(&[]) && !document.remove(&["none", "none"]));
            assert_eq!(text(&document), after);
        }
    }

    #[test]
    fn lists_grow_and_shrink_by_element() {
        for (before, after) in [
            ("{\n  \"l\": [\n    \"a\"\n  ]\n}", "{\n  \"l\": [\n    \"a\",\n    \"x\"\n  ]\n}"),
            ("{\"l\": [\"a\"]}", "{\"l\": [\"a\", \"x\"]}"),
            ("{\"l\":[\"a\"]}", "{\"l\":[\"a\",\"x\"]}"),
            ("{\n  \"l\": []\n}", "{\n  \"l\": [\n    \"x\"\n  ]\n}"),
        ] {
            let mut document = parsed(before);
            document.push(&["l"], &json!("x")).unwrap();
            assert_eq!(text(&document), after);
            assert!(document.pull(&["l"], &json!("x")) && !document.pull(&["l"], &json!("x")));
            assert_eq!(text(&document), before);
        }
        let mut document = parsed("{\"l\": [\n  1,\n  {\"n\": \"a\", \"v\": 1.50, \"x\": {}},\n  {\"n\": \"b\"}\n]}");
        for (name, value) in [("a", 2), ("b", 3)] {
            let element =
                document.get(&["l"]).unwrap().as_array().unwrap().iter().find(|own| own["n"] == name).cloned();
            document.set_within(&["l"], &element.unwrap(), "v", &json!(value)).unwrap();
        }
        let expected = "{\"l\": [\n  1,\n  {\"n\": \"a\", \"v\": 2, \"x\": {}},\n  {\"n\": \"b\", \"v\": 3}\n]}";
        assert_eq!(text(&document), expected);
        assert!(document.set_within(&["l"], &json!(1), "v", &json!(1)).is_err());
        assert_eq!(text(&document), expected);

        let mut document = Json::empty();
        document.push(&["a", "b"], &json!({"c": 1})).unwrap();
        assert_eq!(document.value(), json!({"a": {"b": [{"c": 1}]}}));
        assert_eq!(text(&document).lines().count(), 9);
    }

    #[test]
    fn a_path_through_another_type_is_refused_and_nothing_lost() {
        let before = "{\n  \"env\": 5,\n  \"é\": {\"x\": [1]}\n}";
        let blocked = |key: &str, found, needed| Problem::Blocked { key: key.to_owned(), found, needed };
        let mut document = parsed(before);
        for (path, push, line, column, problem) in [
            (vec!["env", "A"], false, 2, 10, blocked("env", "number", "object")),
            (vec!["é", "x", "y"], false, 3, 14, blocked("x", "array", "object")),
            (vec!["é"], true, 3, 8, blocked("é", "object", "array")),
            (vec!["env", "A"], true, 2, 10, blocked("env", "number", "object")),
        ] {
            let refused = if push { document.push(&path, &json!(1)) } else { document.set(&path, &json!(1)) };
            assert_eq!(refused, Err(Malformed { line, column, problem }));
            assert!(!document.pull(&path, &json!(1)));
        }
        assert!(document.set(&[], &json!([])).is_err());
        assert!(!document.remove(&["env", "A"]) && !document.remove(&["é", "x", "0"]));
        assert_eq!(text(&document), before);
    }

    #[test]
    fn depth_has_a_limit_before_the_stack_has() {
        for open in ["[", "{\"a\":"] {
            for dialect in [Dialect::Strict, Dialect::Jsonc] {
                let refused = Json::parse(format!("{{\"a\":{}", open.repeat(10_000)).as_bytes(), dialect).unwrap_err();
                assert_eq!(refused.problem, Problem::TooDeep);
            }
        }
        let mut document = Json::empty();
        let deep = (0..600).fold(json!(1), |inner, _| json!([inner]));
        assert_eq!(document.set(&["a"], &deep).unwrap_err().problem, Problem::TooDeep);
        assert_eq!(text(&document), "{}\n");
    }
}
