//! What a gateway or a library has put into JSON once more (`\u2019`, `\n`), as what it stands for.
//!
//! A Windows path holds what only looks so (`C:\users\new`): a stretch of text with one stays as it is.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::bytes::Regex;

use super::hosts;
use super::wording::regex;

/// What ends a stretch: no path goes on behind it, and a string of JSON ends with the first.
const ENDS: [char; 7] = ['"', '\n', '<', '>', '|', '?', '*'];

/// A path with a drive, of a server, below a variable, the home folder or this one; a backslash before what JSON never has
/// behind it.
static PATH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"(?:^|[^a-z\d])[a-z]:\\|(?:^|[\s'(=])\\{2,4}[a-z\d][\w.-]{0,62}\\{1,2}\w|%\w{1,40}%\\|(?:^|[\s'(=])(?:~|\.{1,2})\\",
        r#"|\\(?:[^"'\\/bfnrtu]|u(?:[^\da-f]|[\da-f]{1,3}(?:[^\da-f]|$)|$))"#,
    ))
});

pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    // Backslashes before the quotation mark that opened a value: as many and one more stand before its `n`.
    let mut opened = None;
    for part in text.split_inclusive(ENDS) {
        match hosts::has(&PATH, part) {
            true => shown.push_str(part),
            false => decode(part, opened, &mut shown),
        }
        if let Some(before) = part.strip_suffix('"') {
            let name = before.trim_end_matches('\\');
            opened = name.trim_end().ends_with(':').then(|| before.len() - name.len());
        }
    }
    Cow::Owned(shown)
}

fn decode(part: &str, opened: Option<usize>, shown: &mut String) {
    let mut units: Vec<u16> = Vec::new();
    let mut rest = part;
    while let Some(at) = rest.find('\\') {
        let behind = rest[at..].trim_start_matches('\\');
        let slashes = &rest[at..rest.len() - behind.len()];
        if at > 0 {
            flush(&mut units, shown);
            shown.push_str(&rest[..at]);
        }
        if let Some(unit) = unit(behind) {
            units.push(unit);
            rest = &behind[5..];
            continue;
        }
        flush(&mut units, shown);
        let is_space = opened.is_some_and(|opened| slashes.len() == opened + 1) && behind.starts_with(['n', 'r', 't']);
        shown.push_str(if is_space { " " } else { slashes });
        rest = if is_space { &behind[1..] } else { behind };
    }
    flush(&mut units, shown);
    shown.push_str(rest);
}

/// The number of `u2019`.
fn unit(behind: &str) -> Option<u16> {
    let digits = behind.strip_prefix('u')?.get(..4)?;
    u16::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

/// Escapes side by side can be one character in two halves.
fn flush(units: &mut Vec<u16>, shown: &mut String) {
    let chars = char::decode_utf16(units.drain(..)).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER));
    shown.extend(chars.map(|c| if c.is_control() { ' ' } else { c }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_as_what_they_stand_for() {
        for (text, read) in [
            (r"organization\u2019s rate limit", "organization’s rate limit"),
            (r"organization\\u2019s, organization\\\u2019s", "organization’s, organization’s"),
            (r"215000 tokens \u003E 200000", "215000 tokens > 200000"),
            (r"\u003ctitle\u003eSign in\u003c/title\u003e\n", r"<title>Sign in</title>\n"),
            (r"\ud83d\ude00 and \ud83d alone", "😀 and \u{fffd} alone"),
            (r"a\u001b[31m\u0000b", "a [31m b"),
            (r#"{"detail":"The token\nincluded\tin it"}"#, r#"{"detail":"The token included in it"}"#),
            (
                r#"{"error": "{\"message\": \"The token\\nincluded\"}"}"#,
                r#"{"error": "{\"message\": \"The token included\"}"}"#,
            ),
            (r#"{"message":"don\u0027t","file":"C:\\a"}"#, r#"{"message":"don't","file":"C:\\a"}"#),
            ("no escape", "no escape"),
        ] {
            assert_eq!(unescaped(text), read, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_an_escape_stays() {
        for text in [
            r"open 'C:\users\u2019abc\new\token.json'",
            r"spawn C:\Program Files\Git\usr\bin\bash.exe ENOENT",
            r"C:\u2019\n",
            r"c:\\users\\u2019abc\\new",
            r"\\files.acme.example\u2019\new",
            r"%APPDATA%\u2019\npm and more",
            r"cd .\u2019\build; cd ..\u2019",
            r"~\u2019\notes",
            r"src\u2019\utils\new",
            r"D:\Work Files\u2019",
            r#"{"message":"open C:\new\token.json"}"#,
            r"src\new\test.js",
            r"arn:aws:iam::111122223333:role/a\nnext",
            r"\u20, \uD8, \u",
            r"\u+123",
            "\\",
        ] {
            assert_eq!(unescaped(text), text, "{text}");
        }
    }
}
