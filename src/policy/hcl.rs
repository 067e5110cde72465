//! Terraform's language: blocks, laid out as `terraform fmt` does it, and values as expressions.

use std::fmt::Write as _;

use serde_json::Value;

/// What stands in a block.
pub(super) enum Entry {
    /// `KEY = EXPRESSION`.
    Is(&'static str, String),
    /// A block in the block.
    Block(&'static str, Vec<Self>),
}

/// How Terraform asks for the account that it works in.
pub(super) const ACCOUNT: &str = "${data.aws_caller_identity.current.account_id}";

pub(super) fn variable(text: &mut String, name: &str, kind: &str, what: &str) {
    block(text, &["variable", name], &[("description", quoted(what)), ("type", kind.to_owned())]);
}

/// A block with its labels; as `terraform fmt` has it, equals signs of neighbouring lines stand below each other.
pub(super) fn block(text: &mut String, head: &[&str], body: &[(&'static str, String)]) {
    let entries: Vec<_> = body.iter().map(|(key, value)| Entry::Is(key, value.clone())).collect();
    deep(text, head, &entries);
}

/// A block with its labels that has blocks in it.
pub(super) fn deep(text: &mut String, head: &[&str], body: &[Entry]) {
    if !text.is_empty() {
        text.push('\n');
    }
    let labels: Vec<_> = head.iter().skip(1).map(|label| format!(" {}", quoted(label))).collect();
    _ = write!(text, "{}{} {{", head[0], labels.concat());
    if !body.is_empty() {
        text.push('\n');
        entries(text, body, 1);
    }
    text.push_str("}\n");
}

fn entries(text: &mut String, body: &[Entry], depth: usize) {
    let mut lines = Vec::new();
    for (at, entry) in body.iter().enumerate() {
        match entry {
            Entry::Is(key, value) => lines.push(((*key).to_owned(), value.clone())),
            Entry::Block(name, inner) => {
                aligned(text, &std::mem::take(&mut lines), depth);
                let indent = "  ".repeat(depth);
                let gap = if at == 0 { "" } else { "\n" };
                _ = writeln!(text, "{gap}{indent}{name} {{");
                entries(text, inner, depth + 1);
                _ = writeln!(text, "{indent}}}");
            }
        }
    }
    aligned(text, &lines, depth);
}

/// A comment of one or more lines.
pub(super) fn comment(text: &mut String, lines: &[&str]) {
    lines.iter().for_each(|line| _ = writeln!(text, "# {line}"));
}

/// `KEY = VALUE` lines; one whose value goes over several lines ends a run of aligned ones.
fn aligned(text: &mut String, lines: &[(String, String)], depth: usize) {
    let mut rest = lines;
    while !rest.is_empty() {
        let run = rest.iter().take_while(|(_, value)| !value.contains('\n')).count();
        let run = run.max(1);
        let width = rest[..run].iter().map(|(key, _)| key.len()).max().unwrap_or_default();
        for (key, value) in &rest[..run] {
            let width = if value.contains('\n') { key.len() } else { width };
            _ = writeln!(text, "{:indent$}{key:width$} = {value}", "", indent = 2 * depth);
        }
        rest = &rest[run..];
    }
}

/// A policy as an expression, so that Terraform itself makes the JSON.
pub(super) fn encoded(policy: &Value) -> String {
    format!("jsonencode({})", expression(policy, 1))
}

fn expression(value: &Value, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    if let Some(text) = value.get("Fn::Sub").and_then(Value::as_str) {
        return template(text);
    }
    match value {
        Value::Object(members) => {
            let lines: Vec<_> =
                members.iter().map(|(key, value)| (key_of(key), expression(value, depth + 1))).collect();
            let mut inner = String::from("{\n");
            aligned(&mut inner, &lines, depth + 1);
            format!("{inner}{indent}}}")
        }
        Value::Array(all) => {
            let mut inner = String::from("[\n");
            for one in all {
                _ = writeln!(inner, "{indent}  {},", expression(one, depth + 1));
            }
            format!("{inner}{indent}]")
        }
        Value::String(text) => quoted(text),
        other => other.to_string(),
    }
}

/// A key that isn't a plain word is quoted.
fn key_of(key: &str) -> String {
    if key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') { key.to_owned() } else { quoted(key) }
}

/// A text in which nothing is a template of Terraform's.
pub(super) fn quoted(text: &str) -> String {
    template(&text.replace("${", "$${").replace("%{", "%%{"))
}

/// A text in which `${…}` is an expression.
fn template(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_become_expressions() {
        let value = json!({"Sid": "A", "Condition": {"aws:X": ["${a}", "%{b}", "c\"d\\"]}, "N": 1});
        let expected = "jsonencode({\n    Sid = \"A\"\n    Condition = {\n      \"aws:X\" = [\n        \"$${a}\",\n        \
            \"%%{b}\",\n        \"c\\\"d\\\\\",\n      ]\n    }\n    N = 1\n  })";
        assert_eq!(encoded(&value), expected);
        let open = json!({"Fn::Sub": "arn:${data.x.y.id}:\"z\""});
        assert_eq!(encoded(&open), "jsonencode(\"arn:${data.x.y.id}:\\\"z\\\"\")");
    }

    #[test]
    fn blocks_are_laid_out_as_terraform_does_it() {
        let inner = vec![Entry::Is("a", "1".into()), Entry::Block("deeper", vec![Entry::Is("bcd", "2".into())])];
        let body = [Entry::Is("x", "1".into()), Entry::Is("long", "2".into()), Entry::Block("inner", inner)];
        let mut text = String::new();
        deep(&mut text, &["data", "d", "e"], &[]);
        deep(&mut text, &["resource", "r", "n"], &body);
        let expected = "data \"d\" \"e\" {}\n\nresource \"r\" \"n\" {\n  x    = 1\n  long = 2\n\n  inner {\n    a = 1\n\n    \
            deeper {\n      bcd = 2\n    }\n  }\n}\n";
        assert_eq!(text, expected);
    }
}
