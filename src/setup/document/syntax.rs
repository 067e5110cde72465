//! What a JSON text says, or what its reader rejects first.
//!
//! jsonc-parser does the reading; it is laxer than JSON about white space and control characters, so those
//! are looked for here. A key that stands twice is refused: Claude Code uses the last, other readers the
//! first.
//! Known hole: a number beyond a double reads as the largest one; its spelling stays.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::tokens::Token;
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, Scanner, ScannerOptions, parse_to_ast};
use serde_json::{Map, Number, Value};

use super::layout::kind;
use super::{Dialect, Malformed, Problem, line};

/// The tree of an object, or what comes first of the things that the reader rejects.
pub(super) fn tree(text: &str, dialect: Dialect) -> Result<ast::Value<'_>, Malformed> {
    let jsonc = dialect == Dialect::Jsonc;
    let options = ParseOptions {
        allow_comments: jsonc,
        allow_trailing_commas: jsonc,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = match parse_to_ast(text, &CollectOptions::default(), &options).map(|parsed| parsed.value) {
        Ok(Some(root @ ast::Value::Object(_))) => Ok(root),
        Ok(Some(root)) => Err((root.start(), Problem::RootNotObject { found: kind(&root) })),
        Ok(None) => Err((text.len(), Problem::NotJson { found: None, expected: "`{`" })),
        Err(error) => Err(rejected(text, &error)),
    };
    let (offset, problem) = match (parsed, overlooked(text)) {
        (Ok(root), None) => return Ok(root),
        (Err(rejected), Some(overlooked)) if rejected.0 < overlooked.0 => rejected,
        (_, Some(overlooked)) => overlooked,
        (Err(rejected), None) => rejected,
    };
    Err(Malformed::at(text, offset, problem))
}

/// Whether there are at most blanks and comments.
pub(super) fn holds_nothing(text: &str) -> bool {
    let mut scanner = Scanner::new(text, &ScannerOptions::default());
    loop {
        match scanner.scan() {
            Ok(Some(Token::CommentLine(_) | Token::CommentBlock(_))) => {}
            token => return matches!(token, Ok(None)),
        }
    }
}

/// The value of a tree; a key that stands twice is ambiguous, since readers differ in which one they use.
pub(super) fn value(text: &str, node: &ast::Value<'_>) -> Result<Value, Malformed> {
    Ok(match node {
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
        ast::Value::StringLit(literal) => Value::String(literal.value.to_string()),
        ast::Value::NumberLit(literal) => number(literal.value),
        ast::Value::Array(array) => {
            Value::Array(array.elements.iter().map(|element| value(text, element)).collect::<Result<_, _>>()?)
        }
        ast::Value::Object(object) => {
            let mut map = Map::new();
            for property in &object.properties {
                let key = property.name.as_str();
                if map.insert(key.to_owned(), value(text, &property.value)?).is_some() {
                    let first = object.get(key).map_or(0, Ranged::start);
                    let problem = Problem::DuplicateKey { key: key.to_owned(), first: line(text, first) };
                    return Err(Malformed::at(text, property.start(), problem));
                }
            }
            Value::Object(map)
        }
    })
}

fn number(literal: &str) -> Value {
    let largest = if literal.starts_with('-') { f64::MIN } else { f64::MAX };
    literal.parse().ok().or_else(|| Number::from_f64(largest)).map_or(Value::Null, Value::Number)
}

/// What the parser lets pass and JSON doesn't: other white space between tokens (U+3000 from a Japanese
/// keyboard, say) and control characters in a text.
fn overlooked(text: &str) -> Option<(usize, Problem)> {
    let mut scanner = Scanner::new(text, &ScannerOptions { allow_single_quoted_strings: false, ..Default::default() });
    let mut end = 0;
    loop {
        let token = scanner.scan();
        let start = scanner.token_start();
        let gap = text[end..start].char_indices().find(|(_, char)| !matches!(char, ' ' | '\t' | '\n' | '\r'));
        if let Some((at, found)) = gap {
            return Some((end + at, Problem::NotJson { found: Some(found), expected: "U+0020" }));
        }
        end = scanner.token_end();
        match token {
            Ok(Some(Token::String(_))) => {
                let control = text[start..end].char_indices().find(|(_, char)| *char < ' ');
                match control {
                    None => {}
                    // A line that ends inside a text lacks its closing quote.
                    Some((at, found @ ('\n' | '\r'))) => {
                        return Some((start + at, Problem::NotJson { found: Some(found), expected: "`\"`" }));
                    }
                    Some((at, found)) => {
                        return Some((start + at, Problem::NotJson { found: Some(found), expected: "`\\uXXXX`" }));
                    }
                }
            }
            Ok(Some(_)) => {}
            Ok(None) | Err(_) => return None,
        }
    }
}

const ANY_VALUE: &str = "`\"` `{` `[` 0-9 true false null";

/// The parser's complaint as ours, with its place.
fn rejected(text: &str, error: &ParseError) -> (usize, Problem) {
    use ParseErrorKind as Kind;
    use ParseStringErrorKind as InText;
    let start = error.range().start;
    let before = text[..start].trim_end().chars().next_back();
    let (at, expected) = match error.kind() {
        Kind::CommentsNotAllowed => return (start, Problem::Comment),
        Kind::UnterminatedCommentBlock => (text.len(), "`*/`"),
        Kind::TrailingCommasNotAllowed => return (start, Problem::TrailingComma),
        Kind::NestingDepthExceeded => return (start, Problem::TooDeep),
        Kind::String(InText::InvalidUnicodeEscapeSequence(_)) => return (start, Problem::LoneSurrogate),
        Kind::String(InText::UnterminatedStringLiteral) => {
            (text[start..].find(['\n', '\r']).map_or(text.len(), |at| start + at), "`\"`")
        }
        Kind::String(InText::ExpectedFourHexDigits) => (start, "`\\uXXXX`"),
        Kind::String(_) => (start, "`\\\\` `\\\"` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t` `\\uXXXX`"),
        Kind::UnterminatedObject => (text.len(), "`}`"),
        Kind::UnterminatedArray => (text.len(), "`]`"),
        Kind::MultipleRootJsonValues => (start, "EOF"),
        Kind::ExpectedColonAfterObjectKey => (start, "`:`"),
        Kind::ExpectedComma => (start, "`,`"),
        Kind::SingleQuotedStringsNotAllowed => (start, "`\"`"),
        Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::BareDecimalPointNumbersNotAllowed
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => (start, "0-9"),
        Kind::ExpectedStringObjectProperty => (start, "`\"`"),
        Kind::UnexpectedTokenInObject if matches!(before, Some('{' | ',')) => (start, "`\"`"),
        Kind::UnexpectedTokenInObject => (start, "`,` `}`"),
        Kind::ExpectedObjectValue
        | Kind::UnexpectedCloseBrace
        | Kind::UnexpectedCloseBracket
        | Kind::UnexpectedColon
        | Kind::UnexpectedComma
        | Kind::UnexpectedToken
        | Kind::UnexpectedWord => match before {
            None | Some(':' | ',' | '[') => (start, ANY_VALUE),
            _ => (start, "`,` `]`"),
        },
    };
    // A comma belongs behind the last value, though what stands in its place may be lines below.
    let rest = if expected == "`,`" { text[at..].trim_start() } else { &text[at..] };
    (at, Problem::NotJson { found: rest.chars().next(), expected })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str, dialect: Dialect) -> Result<Value, Malformed> {
        value(text, &tree(text, dialect)?)
    }

    #[test]
    fn what_is_not_plain_json_is_refused_with_its_place() {
        let json = |found, expected| Problem::NotJson { found, expected };
        let twice = |key: &str, first| Problem::DuplicateKey { key: key.to_owned(), first };
        for (text, line, column, problem) in [
            ("{\n  \"a\": 1 // note\n}", 2, 10, Problem::Comment),
            ("/* c */ {}", 1, 1, Problem::Comment),
            ("// only", 1, 1, Problem::Comment),
            ("{\"あ\": 1, }", 1, 8, Problem::TrailingComma),
            ("{\r\n\"a\": [1,\r\n]}", 2, 8, Problem::TrailingComma),
            ("{'a': 1}", 1, 2, json(Some('\''), "`\"`")),
            ("{a: 1}", 1, 2, json(Some('a'), "`\"`")),
            ("{\"a\" 1}", 1, 6, json(Some('1'), "`:`")),
            ("{\"a\": }", 1, 7, json(Some('}'), ANY_VALUE)),
            ("{\"a\": True}", 1, 7, json(Some('T'), ANY_VALUE)),
            ("{\"a\": 1\n \"b\": 2}", 1, 8, json(Some('"'), "`,`")),
            ("{\"a\": [1 2]}", 1, 9, json(Some('2'), "`,`")),
            ("{\"a\": [1}", 1, 9, json(Some('}'), "`,` `]`")),
            ("{\"a\": {} [", 1, 10, json(Some('['), "`,` `}`")),
            ("{\"a\": 1", 1, 8, json(None, "`}`")),
            ("{\"a\": [1,\n", 2, 1, json(None, "`]`")),
            ("{\"a\": \"x}", 1, 10, json(None, "`\"`")),
            ("{\"a\": \"x,\n\"b\": 1}", 1, 10, json(Some('\n'), "`\"`")),
            ("{\"a\": \"x\ty\"}", 1, 9, json(Some('\t'), "`\\uXXXX`")),
            (
                "{\"a\": \"\\x41\"}",
                1,
                8,
                json(Some('\\'), "`\\\\` `\\\"` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t` `\\uXXXX`"),
            ),
            ("{\"a\": \"\\u12\"}", 1, 8, json(Some('\\'), "`\\uXXXX`")),
            ("{\"a\": \"\\ud800\"}", 1, 8, Problem::LoneSurrogate),
            ("{\"a\": 0x1}", 1, 7, json(Some('0'), "0-9")),
            ("{\"a\": 01}", 1, 8, json(Some('1'), "`,`")),
            ("{\"a\": .5}", 1, 7, json(Some('.'), "0-9")),
            ("{\"a\": NaN}", 1, 7, json(Some('N'), ANY_VALUE)),
            ("{\"a\":\u{3000}1}", 1, 6, json(Some('\u{3000}'), "U+0020")),
            ("{\"a\": 1}\u{a0}", 1, 9, json(Some('\u{a0}'), "U+0020")),
            ("\u{feff}\u{feff}{}", 1, 1, json(Some('\u{feff}'), ANY_VALUE)),
            ("{} {}", 1, 4, json(Some('{'), "EOF")),
            ("[]", 1, 1, Problem::RootNotObject { found: "array" }),
            (" null", 1, 2, Problem::RootNotObject { found: "null" }),
            ("{\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3}", 3, 2, twice("a", 1)),
            ("{\"e\": [{\n\"x\": 1,\n\"x\": 1}]}", 3, 1, twice("x", 2)),
            // What comes first is named first.
            ("{\"a\": 1,}\u{3000}// c", 1, 8, Problem::TrailingComma),
        ] {
            assert_eq!(read(text, Dialect::Strict), Err(Malformed { line, column, problem }), "{text:?}");
        }
    }

    #[test]
    fn the_editors_dialect_adds_comments_and_trailing_commas_only() {
        let both = "// a\n{\"a\": [1, /* b */],}//";
        assert_eq!(read(both, Dialect::Jsonc).unwrap(), json!({"a": [1]}));
        for text in ["{a: 1}", "{'a': 1}", "{\"a\": 1 \"b\": 2}", "{\"a\": 0x1}", "{/* }", "{\"a\": +1}", "{,}"] {
            assert!(read(text, Dialect::Jsonc).is_err(), "{text}");
        }
    }
}
