//! What a terminal would obey and not show: control characters, those that turn the direction of a text, and those without
//! a width of their own.
//!
//! Values of a repository's settings, names that a service sends, a profile behind an address: all of them are shown,
//! and none of them may clear a screen, hide a line or type for a person. In a JSON document the same form stands for
//! the same character.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A text with `\u001b` where a terminal would read a command; `ours` are the sequences that are meant so.
pub fn harmless<'a>(text: &'a str, ours: &[String]) -> Cow<'a, str> {
    if !text.contains(is_command) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if let Some(own) = ours.iter().find(|own| rest.starts_with(own.as_str())) {
            shown.push_str(own);
            rest = &rest[own.len()..];
            continue;
        }
        rest = &rest[char.len_utf8()..];
        match char {
            '\r' if rest.starts_with('\n') => shown.push(char),
            _ if is_command(char) => _ = write!(shown, "\\u{:04x}", u32::from(char)),
            _ => shown.push(char),
        }
    }
    Cow::Owned(shown)
}

/// The same of a value that somebody else chose and that stands within a line: nothing of it begins another one.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(|char| is_command(char) || matches!(char, '\n' | '\t')) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\t' => shown.push(' '),
            _ if is_command(char) || char == '\n' => _ = write!(shown, "\\u{:04x}", u32::from(char)),
            _ => shown.push(char),
        }
    }
    Cow::Owned(shown)
}

/// Whether a character is neither seen nor a blank nor a part of another one: what comes along from a page, and makes of
/// a right value a wrong one that looks the same.
pub fn is_unseen(char: char) -> bool {
    turns(char) || matches!(char, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

fn is_command(char: char) -> bool {
    is_unseen(char) || (char.is_control() && !matches!(char, '\n' | '\t'))
}

fn turns(char: char) -> bool {
    matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Without the byte order mark that PowerShell and editors of Windows write before a text.
pub fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_nobody_but_us() {
        let bold = ["\u{1b}[1m".to_owned()];
        for (text, shown) in [
            ("plain\ttext\n東京\r\n", "plain\ttext\n東京\r\n"),
            ("\u{1b}[1mours\u{1b}[2J", "\u{1b}[1mours\\u001b[2J"),
            ("\u{1b}[8mhidden", "\\u001b[8mhidden"),
            ("a\rb\u{7}\u{8}\u{9b}2J\u{7f}", "a\\u000db\\u0007\\u0008\\u009b2J\\u007f"),
            ("\u{202e}moc.elgoog\u{2069}", "\\u202emoc.elgoog\\u2069"),
            ("\u{feff}12\u{200b}3\u{ad}", "\\ufeff12\\u200b3\\u00ad"),
            ("か\u{3099}\u{fe0f}\u{200d}", "か\u{3099}\u{fe0f}\u{200d}"),
        ] {
            assert_eq!(harmless(text, &bold), shown);
        }
        assert_eq!(harmless("\u{1b}[1m", &[]), "\\u001b[1m");
    }

    #[test]
    fn a_value_within_a_line_begins_no_other() {
        for (text, shown) in [
            ("plain 東京", "plain 東京"),
            ("a\nb\r\nc\td", "a\\u000ab\\u000d\\u000ac d"),
            ("a\u{2028}b\u{85}c\u{1b}[31md", "a\\u2028b\\u0085c\\u001b[31md"),
        ] {
            assert_eq!(one_line(text), shown);
        }
    }
}
