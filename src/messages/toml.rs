//! Words of: what the reader of TOML says of a text, whose English is its own.

use super::{Phrase, named, seen};

/// What it says, in the reader's language as far as it is known.
pub fn quoted(said: &str) -> Phrase {
    let known = |text: &str| named(ALL, text).map_or_else(|| seen::quoted(text), Phrase::new);
    match said.split_once(", expected ") {
        Some((what, expected)) => {
            let expected = seen::list(expected.split(", ").map(known));
            Phrase::new(EXPECTED).with_phrase("what", known(what)).with_phrase("expected", expected)
        }
        None => known(said),
    }
}

crate::messages::words! {
    EXPECTED: "{what}, expected {expected}", "{what}（必要なもの: {expected}）";
    UNQUOTED: "string values must be quoted", "文字列は引用符（\"）で囲む必要があります";
    LITERAL: "literal string", "引用符で囲んだ文字列";
    BASIC: "basic string", "引用符（\"）で囲んだ文字列";
    BAD_KEY: "invalid unquoted key", "キーに使えない文字があります";
    NO_KEY: "unquoted keys cannot be empty", "キーがありません";
    LETTERS: "letters", "英字";
    NUMBERS: "numbers", "数字";
    DIGITS: "digits", "数字";
    NO_VALUE: "key with no value", "キーに値がありません";
    MISSING_VALUE: "missing value", "値がありません";
    MISSING_VALUE_FOR_KEY: "missing value for key", "キーに値がありません";
    MISSING_ASSIGNMENT: "missing assignment between key-value pairs", "キーと値の間に `=` がありません";
    EXTRA_ASSIGNMENT: "extra assignment between key-value pairs", "余分な `=` があります";
    EXTRA_EQUALS: "extra `=`", "余分な `=` があります";
    BAD_VALUE: "invalid value", "値として読めません";
    BAD_PAIR: "invalid key-value pair", "キーと値の形になっていません";
    UNEXPECTED: "unexpected key or value", "余分なキーか値があります";
    CONTENT: "unexpected content", "余分な文字があります";
    NO_QUOTE: "missing opening quote", "始まりの引用符がありません";
    BAD_STRING: "invalid basic string", "文字列の閉じる引用符がないか、使えない文字があります";
    BAD_LITERAL: "invalid literal string", "文字列の閉じる引用符がないか、使えない文字があります";
    NO_COMMA: "missing comma between array elements", "配列の要素の間にカンマがありません";
    NO_COMMA_OF_TABLE: "missing comma between key-value pairs", "キーと値の組の間にカンマがありません";
    OPEN_ARRAY: "unclosed array", "配列を閉じる `]` がありません";
    OPEN_TABLE: "unclosed table", "セクションを閉じる `]` がありません";
    OPEN_TABLES: "unclosed array table", "セクションを閉じる `]]` がありません";
    OPEN_INLINE: "unclosed inline table", "インラインテーブルを閉じる `}` がありません";
    ZERO: "unexpected leading zero", "数値の先頭に余分な 0 があります";
    TWICE: "duplicate key", "キーが 2 つあります";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    #[test]
    fn what_the_reader_of_toml_says_keeps_its_english_and_has_its_japanese() {
        for (said, japanese) in [
            (
                "string values must be quoted, expected literal string",
                "文字列は引用符（\"）で囲む必要があります（必要なもの: 引用符で囲んだ文字列）",
            ),
            (
                "invalid unquoted key, expected letters, numbers, `-`, `_`",
                "キーに使えない文字があります（必要なもの: 英字、数字、`-`、`_`）",
            ),
            ("duplicate key", "キーが 2 つあります"),
            ("a word of its next version", "a word of its next version"),
        ] {
            assert_eq!([Lang::En, Lang::Ja].map(|lang| quoted(said).say(lang)), [said, japanese]);
        }
    }
}
