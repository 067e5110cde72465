//! Terminals that don't read UTF-8.
//!
//! What genkan prints is UTF-8. In a locale of another encoding (`ja_JP.eucJP`, `ja_JP.SJIS`) its messages are English, and the
//! few signs beyond ASCII in them become ASCII here: seen in such a terminal, ✓ and ✗ are the same rubbish, and a quotation
//! mark takes the letter behind it along. `C` and no locale at all say nothing of who reads: a journal, mostly, in UTF-8.

use std::borrow::Cow;

use super::Vars;

/// Whether the locale's encoding, as POSIX finds it, is named and another one than UTF-8.
pub(super) fn is_other(vars: &Vars) -> bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"];
    let locale = names.iter().find_map(|name| vars.get(name).filter(|value| !value.is_empty())).unwrap_or_default();
    let encoding = locale.split('@').next().and_then(|locale| locale.split_once('.'));
    encoding.is_some_and(|(_, encoding)| !encoding.to_ascii_lowercase().starts_with("utf"))
}

/// A text with ASCII in the place of genkan's own signs.
pub(super) fn in_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let sign = |char: char| match char {
        '“' | '”' | '„' => "\"",
        '‘' | '’' => "'",
        '…' => "...",
        '→' => "->",
        '›' | '❯' => ">",
        '·' | '–' | '—' => "-",
        '•' | '●' => "*",
        '│' => "|",
        '✓' | '✔' => "+",
        '✗' | '✘' | '×' => "x",
        '⚠' => "!",
        '≥' => ">=",
        '≤' => "<=",
        '≠' => "!=",
        '⟦' => "[",
        '⟧' => "]",
        _ => "",
    };
    let mut plain = String::with_capacity(text.len());
    for char in text.chars() {
        match sign(char) {
            "" => plain.push(char),
            sign => plain.push_str(sign),
        }
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code;

    #[test]
    fn an_encoding_is_another_one_where_it_is_named() {
        for (vars, expected) in [
            (&[("LANG", "ja_JP.eucJP")][..], true),
            (&[("LANG", "ja_JP.SJIS")], true),
            (&[("LANG", "en_US.ISO-8859-1")], true),
            (&[("LANG", "de_DE.ISO8859-15@euro")], true),
            (&[("LANG", "ja_JP.UTF-8"), ("LC_CTYPE", "ja_JP.eucJP")], true),
            (&[("LANG", "ja_JP.eucJP"), ("LC_ALL", "ja_JP.utf8")], false),
            (&[("LANG", "ja_JP.eucJP"), ("LC_CTYPE", "ja_JP.UTF-8")], false),
            (&[("LC_ALL", ""), ("LANG", "ja_JP.UTF-8")], false),
            (&[("LANG", "C")], false),
            (&[("LANG", "ja_JP")], false),
            (&[], false),
        ] {
            let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
            assert_eq!(is_other(&vars), expected, "{vars:?}");
        }
    }

    /// Error texts quote those of other programs.
    #[test]
    fn every_sign_of_an_english_message_has_ascii() {
        for code in code::all().filter(|code| !code.id.starts_with("GK-ERR")) {
            let plain = in_ascii(code.message.en);
            assert!(plain.is_ascii(), "{}: {plain}", code.id);
        }
        assert_eq!(in_ascii("✗ “東京” · 3 → 4…"), "x \"東京\" - 3 -> 4...");
    }
}
