//! Whether a filter of Cloud Logging takes the entry that a call to a model leaves: yes, no, or it doesn't say.
//!
//! Only what decides on this one entry is understood, and everything else leaves it open: a filter that nobody
//! understands is never taken for one that keeps something. The grammar is that of Google's page *Logging query
//! language*: terms side by side are joined by AND; NOT binds closest, then OR, then AND; texts are compared without
//! regard to case, operators stand in capitals. Untried: Google's own reading of each filter in the tests.

/// The log of data access, as `LOG_ID` names it.
const LOG: &str = "cloudaudit.googleapis.com/data_access";
/// The same, as it stands in `logName`.
const NAME: &str = "cloudaudit.googleapis.com%2fdata_access";
const SERVICE: &str = "aiplatform.googleapis.com";
const PAYLOAD: &str = "type.googleapis.com/google.cloud.audit.auditlog";
/// How deep parentheses may stand: a filter is somebody else's text.
const DEPTH: usize = 40;

pub(super) type Answer = Option<bool>;

/// Whether the filter takes the data access entries of Vertex AI in this project; an empty one takes everything.
pub(super) fn takes(filter: &str, project: &str) -> Answer {
    let tokens = tokens(filter)?;
    if tokens.is_empty() {
        return Some(true);
    }
    let mut reading = Reading { rest: &tokens, project, depth: 0 };
    let answer = reading.all()?;
    if reading.rest.is_empty() { answer } else { None }
}

fn and(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

pub(super) fn or(one: Answer, other: Answer) -> Answer {
    not(and(not(one), not(other)))
}

fn not(one: Answer) -> Answer {
    one.map(|one| !one)
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Comma,
    Minus,
    Operator(&'static str),
    Word(String),
    Text(String),
}

/// `None` for what isn't one.
fn tokens(filter: &str) -> Option<Vec<Token>> {
    const OPERATORS: [&str; 9] = ["!=", ">=", "<=", "=~", "!~", "=", ">", "<", ":"];
    let (mut found, mut rest) = (Vec::new(), filter.trim_start());
    while let Some(first) = rest.chars().next() {
        let operator = OPERATORS.into_iter().find(|operator| rest.starts_with(operator));
        let (token, length) = match first {
            '-' if rest.starts_with("--") => {
                rest = rest.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
                continue;
            }
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            ',' => (Token::Comma, 1),
            '-' => (Token::Minus, 1),
            '"' | '\'' => {
                let (text, length) = quoted(rest, first)?;
                (Token::Text(text), length)
            }
            _ if operator.is_some() => (Token::Operator(operator?), operator?.len()),
            _ => {
                let ends = |c: char| c.is_whitespace() || "(),\"'=!<>:~".contains(c);
                let word = &rest[..rest.find(ends).unwrap_or(rest.len())];
                if word.is_empty() {
                    return None;
                }
                (Token::Word(word.to_owned()), word.len())
            }
        };
        found.push(token);
        rest = rest[length..].trim_start();
    }
    Some(found)
}

/// A quoted text, and how many bytes it takes with its quotes.
fn quoted(text: &str, quote: char) -> Option<(String, usize)> {
    let mut letters = text.char_indices().skip(1);
    let mut found = String::new();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => found.push(letters.next()?.1),
            _ if letter == quote => return Some((found, at + 1)),
            _ => found.push(letter),
        }
    }
    None
}

struct Reading<'a> {
    rest: &'a [Token],
    project: &'a str,
    depth: usize,
}

/// The outer `None` is a filter that isn't understood at all.
type Read = Option<Answer>;

impl Reading<'_> {
    fn next(&mut self) -> Option<&Token> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    fn skip(&mut self, token: &Token) -> bool {
        let is_there = self.rest.first() == Some(token);
        if is_there {
            self.rest = &self.rest[1..];
        }
        is_there
    }

    fn word(&mut self, word: &str) -> bool {
        self.skip(&Token::Word(word.to_owned()))
    }

    fn all(&mut self) -> Read {
        let mut answer = self.any()?;
        while !matches!(self.rest.first(), None | Some(Token::Close)) {
            self.word("AND");
            answer = and(answer, self.any()?);
        }
        Some(answer)
    }

    fn any(&mut self) -> Read {
        let mut answer = self.one()?;
        while self.word("OR") {
            answer = or(answer, self.one()?);
        }
        Some(answer)
    }

    fn one(&mut self) -> Read {
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let answer = if self.word("NOT") || self.skip(&Token::Minus) {
            not(self.one()?)
        } else if self.skip(&Token::Open) {
            let answer = self.all()?;
            if !self.skip(&Token::Close) {
                return None;
            }
            answer
        } else {
            self.comparison()?
        };
        self.depth -= 1;
        Some(answer)
    }

    fn comparison(&mut self) -> Read {
        let left = match self.next()?.clone() {
            Token::Word(word) if !["AND", "OR", "NOT"].contains(&word.as_str()) => word,
            // A text alone is looked for in every field.
            Token::Text(_) => return if self.is_operator() { None } else { Some(None) },
            _ => return None,
        };
        if self.skip(&Token::Open) {
            let arguments = self.values()?;
            return Some(match (left.to_ascii_lowercase().as_str(), &arguments[..]) {
                ("log_id", [log]) => Some(matches(log, LOG) || matches(log, NAME)),
                _ => None,
            });
        }
        if !self.is_operator() {
            return Some(None);
        }
        let Token::Operator(operator) = self.next()?.clone() else { return None };
        let values = match self.next()?.clone() {
            Token::Word(value) | Token::Text(value) => vec![value],
            Token::Open => self.values()?,
            _ => return None,
        };
        let found = values.iter().map(|value| self.compare(&left, operator, value));
        Some(found.reduce(or).unwrap_or(None))
    }

    fn is_operator(&self) -> bool {
        matches!(self.rest.first(), Some(Token::Operator(_)))
    }

    /// The values up to a closing parenthesis, of which any one counts; more than that isn't understood.
    fn values(&mut self) -> Option<Vec<String>> {
        let mut values = Vec::new();
        loop {
            match self.next()?.clone() {
                Token::Close => return Some(values),
                Token::Comma => {}
                Token::Word(word) if word == "OR" => {}
                Token::Word(word) if word == "AND" || word == "NOT" => return None,
                Token::Word(value) | Token::Text(value) => values.push(value),
                _ => return None,
            }
        }
    }

    fn compare(&self, field: &str, operator: &str, value: &str) -> Answer {
        let value = value.to_ascii_lowercase();
        let own = match field.to_ascii_lowercase().as_str() {
            "logname" => format!("projects/{}/logs/{NAME}", self.project.to_ascii_lowercase()),
            "protopayload.servicename" => SERVICE.to_owned(),
            "protopayload.@type" => PAYLOAD.to_owned(),
            _ => return None,
        };
        let is_log = own.starts_with("projects/");
        // A project may be named by its number, which nobody here knows.
        let by_project = is_log && value.starts_with("projects/") && !value.starts_with(own.rsplit_once('/')?.0);
        let is_other = by_project && !NAME.ends_with(value.rsplit('/').next().unwrap_or_default());
        match operator {
            "=" | "!=" if by_project && !is_other => None,
            "=" => Some(value == own),
            "!=" => Some(value != own),
            ":" if by_project && !is_other => None,
            ":" => Some(own.contains(&value) || is_log && own.replace("%2f", "/").contains(&value)),
            _ => None,
        }
    }
}

fn matches(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The filter that `_Default` has in a new project, as `gcloud logging sinks list` prints it.
    pub(in super::super) const DEFAULT: &str = r#"NOT LOG_ID("cloudaudit.googleapis.com/activity") AND NOT LOG_ID("externalaudit.googleapis.com/activity") AND NOT LOG_ID("cloudaudit.googleapis.com/system_event") AND NOT LOG_ID("externalaudit.googleapis.com/system_event") AND NOT LOG_ID("cloudaudit.googleapis.com/access_transparency") AND NOT LOG_ID("externalaudit.googleapis.com/access_transparency")"#;

    #[test]
    fn a_filter_says_whether_it_takes_a_call_to_a_model() {
        for (filter, expected) in [
            ("", Some(true)),
            ("  -- everything\n", Some(true)),
            (DEFAULT, Some(true)),
            (r#"LOG_ID("cloudaudit.googleapis.com/data_access")"#, Some(true)),
            (r#"log_id("cloudaudit.googleapis.com%2Fdata_access")"#, Some(true)),
            (r#"NOT LOG_ID("cloudaudit.googleapis.com/data_access")"#, Some(false)),
            (r#"-LOG_ID("cloudaudit.googleapis.com/data_access")"#, Some(false)),
            (r#"LOG_ID("cloudaudit.googleapis.com/activity")"#, Some(false)),
            (r#"logName="projects/acme-claude/logs/cloudaudit.googleapis.com%2Fdata_access""#, Some(true)),
            (r#"logName="projects/123456/logs/cloudaudit.googleapis.com%2Fdata_access""#, None),
            (r#"logName="projects/123456/logs/cloudaudit.googleapis.com%2Factivity""#, Some(false)),
            (r#"logName!="projects/acme-claude/logs/cloudaudit.googleapis.com%2Fdata_access""#, Some(false)),
            (r#"logName:"cloudaudit.googleapis.com""#, Some(true)),
            (r#"logName:"data_access""#, Some(true)),
            ("logName:cloudaudit.googleapis.com/data_access", Some(true)),
            (r#"logName:"activity""#, Some(false)),
            (r#"logName:"projects/123456/""#, None),
            (r#"protoPayload.serviceName="aiplatform.googleapis.com""#, Some(true)),
            (r#"protoPayload.serviceName="storage.googleapis.com""#, Some(false)),
            (r#"protoPayload.serviceName=("storage.googleapis.com" OR "aiplatform.googleapis.com")"#, Some(true)),
            (r#"protoPayload.serviceName!="aiplatform.googleapis.com""#, Some(false)),
            (r#"protoPayload.serviceName:aiplatform"#, Some(true)),
            (r#"protoPayload.serviceName=~"^ai""#, None),
            ("severity>=ERROR", None),
            (r#"severity>=ERROR AND LOG_ID("cloudaudit.googleapis.com/activity")"#, Some(false)),
            (r#"severity>=ERROR OR logName:"cloudaudit.googleapis.com""#, Some(true)),
            (r#"LOG_ID("cloudaudit.googleapis.com/data_access") sample(insertId, 0.1)"#, None),
            (r#"sample(insertId, 0.1)"#, None),
            (r#"resource.type="audited_resource""#, None),
            ("robot", None),
            // OR binds closer than AND, and a line's end is an AND.
            (r#"severity>=ERROR OR logName:"cloudaudit" AND logName:"activity""#, Some(false)),
            ("logName:\"cloudaudit\"\nlogName:\"activity\"", Some(false)),
            (r#"(logName:"activity" OR logName:"data_access") AND protoPayload.serviceName:"aiplatform""#, Some(true)),
            (r#"NOT (logName:"activity" OR logName:"data_access")"#, Some(false)),
            // What can't be read says nothing.
            (r#"logName:"#, None),
            (r#"(logName:"data_access""#, None),
            (r#"logName:"data_access") AND"#, None),
            (r#""unended"#, None),
            ("AND", None),
            ("a = = b", None),
        ] {
            assert_eq!(takes(filter, "acme-claude"), expected, "{filter}");
        }
        assert_eq!(takes(&format!("{}x:y{}", "(".repeat(5000), ")".repeat(5000)), "p"), None);
        assert_eq!(takes(&"NOT ".repeat(5000), "p"), None);
    }

    proptest! {
        #[test]
        fn no_filter_is_too_strange(text in "[a-zN()\"':=!~, \\-\\\\語OTAR\n]{0,60}") {
            let answer = takes(&text, "p");
            if answer == Some(true) && !text.contains("--") {
                // Nothing of these letters names the log: what takes it is empty, or looks for a part of a name.
                let has_term = text.contains(':') || text.contains("!=") || text.contains('=');
                prop_assert!(text.trim().is_empty() || has_term, "{text}");
            }
        }
    }
}
