//! An answer as a recording shows it: readable line by line, and still every byte of it. What differs from run to run, or
//! from machine to machine, is replaced here and nowhere else.

use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde_json::Value;

use crate::machine::Answer;

/// Columns that a part of a JSON document may take before it is broken into its own parts.
const WIDTH: usize = 400;

/// Exit code, standard output, and standard error behind `! `.
pub fn answer(answer: &Answer, names: &Names) -> String {
    let out = names.replaced(&answer.out);
    let mut lines = vec![format!("exit {}", answer.code)];
    lines.extend(document(&out).unwrap_or_else(|| text(&out)));
    lines.extend(text(&names.replaced(&answer.err)).into_iter().map(|line| format!("! {line}")));
    lines.join("\n")
}

/// A file's lines.
pub fn file(held: &str) -> String {
    document(held).unwrap_or_else(|| text(held)).join("\n")
}

/// A JSON document in fewer lines; nothing where it isn't laid out as all of genkan's are.
fn document(out: &str) -> Option<Vec<String>> {
    let value: Value = serde_json::from_str(out).ok()?;
    (format!("{value:#}\n") == out).then(|| folded(&value).lines().map(str::to_owned).collect())
}

/// A text's lines; blanks at the end of one, a carriage return and a missing end are made visible.
pub fn text(text: &str) -> Vec<String> {
    let visible = |line: &str| {
        let line = line.replace('\r', "␍");
        match line.strip_suffix([' ', '\t']) {
            Some(rest) => format!("{rest}␠"),
            None => line,
        }
    };
    let mut lines: Vec<_> = text.lines().map(visible).collect();
    if text.contains('\r') {
        lines = text.split_terminator('\n').map(visible).collect();
    }
    if !text.is_empty() && !text.ends_with('\n') {
        lines.push("␄".to_owned());
    }
    lines
}

/// A JSON value, each part on a line of its own as far as it fits; in a list `″` is a longer text that the element before
/// has in the same place.
pub fn folded(value: &Value) -> String {
    fold(value, 0)
}

fn fold(value: &Value, indent: usize) -> String {
    let compact = value.to_string();
    if indent > 0 && indent + compact.chars().count() <= WIDTH {
        return compact;
    }
    let inner = " ".repeat(indent + 2);
    let (open, parts, close): (char, Vec<String>, char) = match value {
        Value::Object(members) if !members.is_empty() => {
            let member = |(name, value): (&String, &Value)| {
                format!("{inner}{}: {}", Value::from(name.as_str()), fold(value, indent + 2))
            };
            ('{', members.iter().map(member).collect(), '}')
        }
        Value::Array(list) if !list.is_empty() => {
            let before = std::iter::once(&Value::Null).chain(list);
            let element = |(before, element): (&Value, &Value)| {
                let folded = fold(&after(before, element), indent + 2);
                format!("{inner}{}", folded.replace(&format!("\"{SAME}\""), SAME))
            };
            ('[', before.zip(list).map(element).collect(), ']')
        }
        _ => return compact,
    };
    format!("{open}\n{}\n{}{close}", parts.join(",\n"), " ".repeat(indent))
}

const SAME: &str = "″";
/// From this length on a text is worth leaving out.
const LONG: usize = 24;

/// An element without the texts that the one before has too.
fn after(before: &Value, element: &Value) -> Value {
    let (Value::Object(before), Value::Object(members)) = (before, element) else { return element.clone() };
    let same = |name: &String, value: &Value| {
        before.get(name) == Some(value) && value.as_str().is_some_and(|text| text.len() >= LONG)
    };
    let told =
        |(name, value): (&String, &Value)| (name.clone(), if same(name, value) { SAME.into() } else { value.clone() });
    members.iter().map(told).collect()
}

/// What stands in place of names that belong to this run.
#[derive(Debug, Default)]
pub struct Names {
    own: Vec<(String, String)>,
    /// The clock goes: times are replaced too.
    times: bool,
}

impl Names {
    /// Puts `to` in place of a text; of the same width, where the text may stand in a line that is filled to its end.
    #[must_use]
    pub fn with(mut self, from: impl Into<String>, to: &str) -> Self {
        self.own.push((from.into(), to.to_owned()));
        self
    }

    /// Replaces times as well.
    #[must_use]
    pub fn without_times(mut self) -> Self {
        self.times = true;
        self
    }

    pub fn replaced(&self, text: &str) -> String {
        let mut text = self.own.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        for (pattern, to) in ALWAYS.iter() {
            text = pattern.replace_all(&text, |found: &Captures<'_>| format!("{}{to}{}", &found[1], &found[2])).into();
        }
        if self.times {
            for (pattern, to) in TIMES.iter() {
                text = pattern.replace_all(&text, *to).into();
            }
        }
        text
    }
}

/// With what stands before and behind them: this genkan's version, a port of the loopback, how long doctor looked.
static ALWAYS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    let version = env!("CARGO_PKG_VERSION").replace('.', r"\.");
    compiled([
        (&format!(r"(^|[^0-9.]){version}($|[^0-9.])"), "V.V.V"),
        (r"(127\.0\.0\.1:)[0-9]{5}()", "PPPPP"),
        (r"(?m)(^ +)[0-9]\.[0-9]( s$| 秒$)", "T.T"),
    ])
});

static TIMES: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    compiled([
        (r"20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z", "YYYY-MM-DDTHH:MM:SSZ"),
        (r"20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}Z", "YYYY-MM-DD HH:MM:SSZ"),
        // By the clock of the place, with the day where it is another one: near midnight it is.
        (r"\b((20[0-9]{2}-)?[0-9]{2}-[0-9]{2} |[0-9]{1,2} 月 [0-9]{1,2} 日 )?[0-2][0-9]:[0-5][0-9]\b", "HH:MM"),
    ])
});

fn compiled<const N: usize>(patterns: [(&str, &'static str); N]) -> Vec<(Regex, &'static str)> {
    patterns.map(|(pattern, to)| (Regex::new(pattern).expect("a pattern"), to)).into()
}

#[test]
fn every_byte_of_an_answer_is_shown() {
    let shown = |out: &str| answer(&Answer { code: 3, out: out.into(), err: "e \n".into() }, &Names::default());
    assert_eq!(shown("a\r\nb"), "exit 3\na␍\nb\n␄\n! e␠");
    assert_eq!(shown("{\n  \"a\": 1\n}\n"), "exit 3\n{\n  \"a\": 1\n}\n! e␠");
    let list = serde_json::json!([{"a": "x".repeat(24), "b": 1}, {"a": "x".repeat(24), "b": 2}]);
    assert!(folded(&list).contains(r#"{"a":″,"b":2}"#), "{}", folded(&list));
    assert_eq!(shown("{\"a\":1}\n"), "exit 3\n{\"a\":1}\n! e␠", "laid out otherwise");
}

#[test]
fn what_belongs_to_a_run_is_replaced() {
    let names = Names::default().with("/tmp/genkan-abc", "/tmp/genkan-XXX").without_times();
    let said = "/tmp/genkan-abc 0.1.0 10.0.1.0 http://127.0.0.1:45678/x 2026-11-21T01:02:03.5Z";
    let version = env!("CARGO_PKG_VERSION");
    let said = said.replace(" 0.1.0", &format!(" {version}"));
    assert_eq!(names.replaced(&said), "/tmp/genkan-XXX V.V.V 10.0.1.0 http://127.0.0.1:PPPPP/x YYYY-MM-DDTHH:MM:SSZ");
    for said in ["23:59", "12-01 00:59", "12 月 1 日 00:59", "2026-12-01 00:59"] {
        assert_eq!(names.replaced(&format!("until {said} (1 h)")), "until HH:MM (1 h)", "{said}");
    }
}
