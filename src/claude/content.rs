//! What one settings file gives Claude Code: its settings, or why it gives none.
//!
//! Pure: bytes in, content out, judged as 2.1.328 was seen to judge: plain JSON, one byte order mark allowed, an empty
//! file is an empty object, UTF-16 with a mark is read, a byte that is no UTF-8 becomes U+FFFD. A lone surrogate
//! (`\ud800`), a number beyond 1e308 and nesting beyond 128, which JavaScript takes and serde_json refuses, are read
//! with a replacement: refusing them would let a project's file pass every check with one such key.

use std::borrow::Cow;
use std::fmt::Display;

use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::origin::Origin;
use super::schema::{Effect, Violation, strictest, violations};
use super::scope::Scope;
use crate::code::client;
use crate::fault::Fault;
use crate::messages::{Message, client as words};

/// A settings document as Claude Code takes it.
pub type Settings = Map<String, Value>;

/// What Claude Code takes from one place.
#[derive(Debug, Clone)]
pub enum Content {
    Absent,
    /// The settings; `ignored` names the fields that Claude Code leaves out of them.
    Loaded {
        settings: Settings,
        ignored: Vec<Violation>,
    },
    /// Of so many bytes, more than [`LARGEST_FILE`]: as [`Self::Broken`].
    TooLarge(u64),
    /// Not a JSON object: a user, project or local file gives nothing at all, a managed one stops Claude Code.
    Broken(Broken),
    /// JSON, but Claude Code drops the whole file for these.
    Rejected(Vec<Violation>),
    /// genkan can't read it.
    Unreadable(Fault),
}

/// Of how many bytes Claude Code takes a settings file at most, wherever it is: with one more a managed one keeps 2.1.332
/// from starting, and of any other it takes nothing (so does 2.1.328; 2.1.195 has no limit).
pub const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// Where and why a document is no JSON object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// From 1.
    pub line: usize,
    pub column: usize,
    pub reason: Message,
}

impl Content {
    /// Reads the bytes of a settings file of this scope.
    pub fn parse(bytes: &[u8], scope: Scope) -> Self {
        let size = bytes.len() as u64;
        if size > LARGEST_FILE {
            return Self::TooLarge(size);
        }
        let text = decode(bytes);
        if text.trim_matches([' ', '\t', '\r', '\n']).is_empty() {
            return Self::Loaded { settings: Settings::new(), ignored: Vec::new() };
        }
        match object(&text) {
            Ok(settings) => Self::judge(settings, scope),
            Err(broken) => Self::Broken(broken),
        }
    }

    /// Reads a macOS property list: the same keys, as dictionaries and arrays.
    pub fn from_plist(bytes: &[u8]) -> Self {
        match plist::from_bytes::<Settings>(bytes) {
            Ok(settings) => Self::judge(settings, Scope::Managed),
            Err(_) => Self::Broken(Broken { line: 1, column: 1, reason: words::NOT_A_PLIST }),
        }
    }

    fn judge(mut settings: Settings, scope: Scope) -> Self {
        let (fatal, ignored): (Vec<_>, Vec<_>) =
            violations(&settings, scope).into_iter().partition(|violation| violation.effect == Effect::File);
        if !fatal.is_empty() {
            return Self::Rejected(fatal);
        }
        // Backwards, so that the position of a list's entry still holds.
        for violation in ignored.iter().rev() {
            if let Effect::Part(path) = &violation.effect {
                remove(&mut settings, path);
                let stands_in = strictest(path).filter(|_| scope == Scope::Managed);
                settings.extend(stands_in.map(|value| (path.clone(), value)));
            }
        }
        Self::Loaded { settings, ignored }
    }

    /// Something is there that genkan can't read, and Claude Code perhaps can: one without a limit, where it is too large.
    pub const fn is_unreadable(&self) -> bool {
        matches!(self, Self::Unreadable(_) | Self::TooLarge(_))
    }

    /// The settings that count; none of a file that is absent, broken or rejected.
    pub fn settings(&self) -> Option<&Settings> {
        match self {
            Self::Loaded { settings, .. } => Some(settings),
            Self::Absent | Self::TooLarge(_) | Self::Broken(_) | Self::Rejected(_) | Self::Unreadable(_) => None,
        }
    }

    /// The error for a place whose settings don't count, or that stops Claude Code.
    pub fn fault(&self, origin: &Origin) -> Option<Fault> {
        match self {
            Self::Absent | Self::Loaded { .. } => None,
            Self::TooLarge(size) => Some(too_large(*size, origin, origin.is_managed())),
            Self::Broken(broken) => {
                let code = if origin.is_managed() { &client::MANAGED_NOT_JSON } else { &client::NOT_JSON };
                let fault = Fault::new(code).with("file", origin);
                Some(fault.with("line", broken.line).with("column", broken.column).hint(broken.reason, &[]))
            }
            Self::Rejected(violations) => {
                let first = violations.first()?;
                let fault = Fault::new(&client::WRONG_TYPE).with("file", origin).with("key", &first.path);
                let fault = fault.with("expected", &first.expected).with("found", first.found);
                Some(violations.iter().skip(1).fold(fault, |fault, also| {
                    fault.hint(
                        words::ALSO_WRONG,
                        &[("key", &also.path), ("expected", &also.expected), ("found", &also.found)],
                    )
                }))
            }
            Self::Unreadable(fault) => Some(Fault::new(fault.code()).with("file", origin).because_of(fault)),
        }
    }
}

/// What Claude Code makes of a settings file that is too large.
pub const fn effect_of_size(is_managed: bool) -> Message {
    if is_managed { words::REFUSES_TO_START } else { words::IGNORES_ALL }
}

/// The fault of a settings file of so many bytes.
pub fn too_large(size: u64, file: impl Display, is_managed: bool) -> Fault {
    let effect = effect_of_size(is_managed);
    let fault = Fault::new(&client::TOO_LARGE).with("file", file).with("size", size).with("limit", LARGEST_FILE);
    fault.with_phrase("effect", effect)
}

/// Parses a text as one JSON object.
fn object(text: &str) -> Result<Settings, Broken> {
    match value(text) {
        Ok(Value::Object(settings)) => Ok(settings),
        Ok(_) => {
            let before = text.len() - text.trim_start().len();
            let line = text[..before].matches('\n').count() + 1;
            let column = text[..before].rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
            Err(Broken { line, column, reason: words::NOT_AN_OBJECT })
        }
        Err(error) => {
            // serde_json counts the bytes of a line, and points behind the offending one.
            let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
            let at = line.floor_char_boundary(error.column().saturating_sub(1).min(line.len()));
            Err(Broken {
                line: error.line(),
                column: line[..at].chars().count() + 1,
                reason: reason(&error, &line[at..]),
            })
        }
    }
}

/// Parses JSON as JavaScript does.
///
/// # Errors
/// Where the text is no JSON for JavaScript either.
pub fn value(text: &str) -> serde_json::Result<Value> {
    serde_json::from_str(text).or_else(|error| {
        // What is skipped is checked for its grammar alone, and without recursion.
        if serde_json::from_str::<IgnoredAny>(text).is_err() {
            return Err(error);
        }
        serde_json::from_str(&within_limits(text))
    })
}

/// How deep values are nested that are kept; serde_json ends at 128, and no setting lies deeper than a few levels.
const DEEPEST: usize = 100;
/// The largest power of ten that is a number in Rust; JavaScript makes a larger one infinite.
const LARGEST: &str = "1e308";

/// A JSON text whose grammar is right, with U+FFFD in place of lone surrogates, the largest number in place of larger
/// ones, and `null` in place of what is nested too deep.
fn within_limits(text: &str) -> String {
    let (mut kept, mut rest, mut depth) = (String::with_capacity(text.len()), text, 0_usize);
    while let Some(first) = rest.bytes().next() {
        let length = match first {
            b'"' => string_length(rest),
            b'-' | b'0'..=b'9' => rest.bytes().take_while(|byte| b"+-.eE0123456789".contains(byte)).count(),
            _ => rest.chars().next().map_or(1, char::len_utf8),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        depth += usize::from(matches!(first, b'{' | b'['));
        if depth == DEEPEST + 1 && matches!(first, b'{' | b'[') {
            kept.push_str("null");
        }
        if depth <= DEEPEST {
            match first {
                b'"' => kept.push_str(&without_lone_surrogates(token)),
                b'-' | b'0'..=b'9' if serde_json::from_str::<f64>(token).is_err() => {
                    kept.extend(token.starts_with('-').then_some('-'));
                    kept.push_str(LARGEST);
                }
                _ => kept.push_str(token),
            }
        }
        depth -= usize::from(matches!(first, b'}' | b']'));
    }
    kept
}

/// How long the string is that a text begins with, with its quotation marks.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |end| end + 2)
}

/// A JSON string with U+FFFD in place of each escape that is half a character.
fn without_lone_surrogates(string: &str) -> Cow<'_, str> {
    if serde_json::from_str::<String>(string).is_ok() {
        return Cow::Borrowed(string);
    }
    let unit = |escape: &str| {
        let digits = escape.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (mut kept, mut rest) = (String::with_capacity(string.len()), string);
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        kept.push_str(before);
        let follows = || escape.get(6..).and_then(unit).is_some_and(|low| (0xdc00..0xe000).contains(&low));
        let (length, is_lone) = match unit(escape) {
            Some(0xd800..0xdc00) if follows() => (12, false),
            Some(0xd800..0xe000) => (6, true),
            Some(_) => (6, false),
            None => (2, false),
        };
        let (escape, after) = escape.split_at(length);
        kept.push_str(if is_lone { "\\ufffd" } else { escape });
        rest = after;
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

fn reason(error: &serde_json::Error, rest: &str) -> Message {
    if rest.starts_with('/') {
        words::COMMENT
    } else if error.to_string().starts_with("trailing comma") {
        words::TRAILING_COMMA
    } else if error.is_eof() {
        words::UNFINISHED
    } else {
        words::NOT_JSON
    }
}

/// As Claude Code decodes a file: UTF-16 by its mark, otherwise UTF-8, whatever the bytes.
pub fn decode(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        let units: Vec<_> =
            rest.chunks(2).map(|pair| u16::from_le_bytes([pair[0], *pair.get(1).unwrap_or(&0)])).collect();
        return String::from_utf16_lossy(&units);
    }
    let text = String::from_utf8_lossy(bytes);
    text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
}

/// Takes out what lies at a dotted path.
fn remove(settings: &mut Settings, path: &str) {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    match (settings.get_mut(key), rest) {
        (Some(Value::Object(below)), Some(rest)) => remove(below, rest),
        (Some(Value::Array(entries)), Some(rest)) => {
            if let Some(at) = rest.split('.').next().and_then(|at| at.parse().ok()).filter(|at| *at < entries.len()) {
                entries.remove(at);
            }
        }
        _ => drop(settings.shift_remove(key)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn broken(text: &str) -> (usize, usize, Message) {
        match Content::parse(text.as_bytes(), Scope::User) {
            Content::Broken(broken) => (broken.line, broken.column, broken.reason),
            other => panic!("{text:?}: {other:?}"),
        }
    }

    /// Each text was given to Claude Code, which said "Invalid or malformed JSON" or "Expected object".
    #[test]
    fn a_text_that_is_no_json_object_is_named_with_its_place() {
        for (text, place) in [
            ("{\n  // why\n  \"model\": \"b\"\n}", (2, 3, words::COMMENT)),
            ("{\"model\":\"b\"} // why", (1, 15, words::COMMENT)),
            ("{\n  \"日本\": 1, /* why */\n  \"b\": 1}", (2, 12, words::COMMENT)),
            ("{\n  \"model\": \"b\",\n}", (3, 1, words::TRAILING_COMMA)),
            ("{\"a\": [1,]}", (1, 10, words::TRAILING_COMMA)),
            ("{\"model\":", (1, 9, words::UNFINISHED)),
            ("{'model':'b'}", (1, 2, words::NOT_JSON)),
            ("{\"model\":\"b\"}x", (1, 14, words::NOT_JSON)),
            ("{\"x\":NaN}", (1, 6, words::NOT_JSON)),
            ("{\"x\":01}", (1, 7, words::NOT_JSON)),
            ("\u{a0}{}", (1, 1, words::NOT_JSON)),
            ("null", (1, 1, words::NOT_AN_OBJECT)),
            ("\n []", (2, 2, words::NOT_AN_OBJECT)),
        ] {
            assert_eq!(broken(text), place, "{text:?}");
        }
    }

    #[test]
    fn what_the_client_forgives_is_loaded() {
        let utf16: Vec<u8> =
            [0xfeff].into_iter().chain("{\"model\":\"b\"}".encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for (bytes, model) in [
            (&b""[..], None),
            (b" \r\n\t", None),
            (b"\xef\xbb\xbf", None),
            (b"\xef\xbb\xbf{\"model\":\"b\"}", Some("b")),
            (b"{\"model\":\"a\",\"model\":\"b\"}", Some("b")),
            (b"{\"model\":\"caf\xe9\"}", Some("caf\u{fffd}")),
            (&utf16, Some("b")),
        ] {
            let content = Content::parse(bytes, Scope::User);
            let settings = content.settings().unwrap_or_else(|| panic!("{bytes:?}: {content:?}"));
            assert_eq!(settings.get("model").and_then(Value::as_str), model);
        }
    }

    #[test]
    fn what_only_javascript_reads_is_read_with_a_replacement() {
        let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        for (text, expected) in [
            (r#""\ud83d""#.to_owned(), Some("\"\u{fffd}\"".to_owned())),
            (
                r#""a\"\udc00\\\u0041\ud83d\ude00\ud83d\ud83d\ude00""#.to_owned(),
                Some("\"a\\\"\u{fffd}\\\\A😀\u{fffd}😀\"".to_owned()),
            ),
            ("[1e999, -1E+999, 1e3]".to_owned(), Some("[1e+308,-1e+308,1000.0]".to_owned())),
            (deep(127), Some(deep(127))),
            (deep(200), Some("[".repeat(100) + "null" + &"]".repeat(100))),
            (
                format!("[1,{},2]", deep(100_000)),
                Some("[1,".to_owned() + &"[".repeat(99) + "null" + &"]".repeat(99) + ",2]"),
            ),
            (deep(100_000), Some("[".repeat(100) + "null" + &"]".repeat(100))),
            (r#"{"日\ud800本":"]\\"}"#.to_owned(), Some("{\"日\u{fffd}本\":\"]\\\\\"}".to_owned())),
            (r#""\ud83""#.to_owned(), None),
            (r#"{"a":1e999,}"#.to_owned(), None),
            ("[1e999".to_owned(), None),
        ] {
            assert_eq!(value(&text).ok().map(|value| value.to_string()), expected, "{text:.60}");
        }
        for odd in [r#""\ud83d""#.to_owned(), "1e999".to_owned(), deep(200)] {
            let text = format!(r#"{{"model": "b", "a": {odd}}}"#);
            let content = Content::parse(text.as_bytes(), Scope::Project);
            let model = content.settings().and_then(|settings| settings.get("model")?.as_str());
            assert_eq!(model, Some("b"), "{content:?}");
        }
    }

    #[test]
    fn a_wrong_type_costs_a_file_of_a_person_and_only_a_part_of_a_managed_one() {
        let text = r#"{"model": "k", "awsAuthRefresh": 5, "worktree": {"baseRef": 1, "sparsePaths": ["a"]},
            "voice": {"enabled": 1, "mode": "hold"}, "availableModels": [1, "opus", 2]}"#;
        match Content::parse(text.as_bytes(), Scope::Project) {
            Content::Rejected(violations) => {
                let paths: Vec<_> = violations.iter().map(|violation| violation.path.as_str()).collect();
                let expected =
                    ["awsAuthRefresh", "worktree.baseRef", "voice.enabled", "availableModels.0", "availableModels.2"];
                assert_eq!(paths, expected);
            }
            other => panic!("{other:?}"),
        }
        let content = Content::parse(text.as_bytes(), Scope::Managed);
        let left = serde_json::json!({"model": "k", "worktree": {"sparsePaths": ["a"]}, "availableModels": ["opus"]});
        assert_eq!(content.settings(), left.as_object());
    }

    /// As 2.1.332 closes what an administrator meant to limit.
    #[test]
    fn a_managed_limit_of_a_wrong_type_is_as_strict_as_can_be() {
        for (text, key, expected) in [
            (r#"{"availableModels":"sonnet"}"#, "availableModels", Some(json!([]))),
            (r#"{"availableModels":["sonnet",3]}"#, "availableModels", Some(json!(["sonnet"]))),
            (r#"{"allowedProviders":"bedrock"}"#, "allowedProviders", Some(json!([]))),
            (r#"{"enforceAvailableModels":"yes"}"#, "enforceAvailableModels", Some(json!(true))),
            (r#"{"availableModelsMatch":"zzz"}"#, "availableModelsMatch", Some(json!("exact"))),
            (r#"{"allowManagedHooksOnly":1}"#, "allowManagedHooksOnly", Some(json!(true))),
            (r#"{"disableAllHooks":"yes"}"#, "disableAllHooks", None),
            (r#"{"model":3}"#, "model", None),
        ] {
            let content = Content::parse(text.as_bytes(), Scope::Managed);
            let settings = content.settings().expect(text);
            assert_eq!(settings.get(key), expected.as_ref(), "{text}");
        }
    }

    #[test]
    fn a_property_list_holds_the_same_keys() {
        let text = br#"<?xml version="1.0"?><plist version="1.0"><dict><key>env</key><dict><key>A</key><string>1</string></dict>
            <key>availableModels</key><array><string>opus</string></array><key>enforceAvailableModels</key><true/>
            <key>cleanupPeriodDays</key><integer>30</integer></dict></plist>"#;
        let content = Content::from_plist(text);
        let expected = serde_json::json!({"env": {"A": "1"}, "availableModels": ["opus"], "enforceAvailableModels": true, "cleanupPeriodDays": 30});
        assert_eq!(content.settings(), expected.as_object(), "{content:?}");
        assert!(matches!(Content::from_plist(b"<plist><array/></plist>"), Content::Broken(_)));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_have_an_answer_and_a_broken_place_lies_in_the_text(
            bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..60),
            text in "[{}\\[\\]\",:a1 /\n日]{0,30}",
        ) {
            for input in [bytes.as_slice(), text.as_bytes()] {
                if let Content::Broken(broken) = Content::parse(input, Scope::User) {
                    let decoded = decode(input);
                    let line = decoded.split('\n').nth(broken.line - 1);
                    proptest::prop_assert!(line.is_some_and(|line| broken.column <= line.chars().count() + 1), "{broken:?}");
                }
            }
        }
    }
}
