//! What JavaScript takes for white space. Rust's own differs: U+FEFF hides a name there, and U+0085 is none here.

/// Whether it is white space.
pub fn is_blank(char: char) -> bool {
    char == '\u{feff}' || char != '\u{85}' && char.is_whitespace()
}

/// A text without what is blank around it, as Claude Code takes names, switches and documents.
pub fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What JavaScript's `trim` leaves of each.
    #[test]
    fn blanks_are_javascripts() {
        for (text, left) in [
            ("\u{feff} a b\u{a0}\u{2028}\r\n", "a b"),
            ("\t\u{b}\u{c}\u{3000}a", "a"),
            ("\u{85}a", "\u{85}a"),
            ("\u{200b}a", "\u{200b}a"),
            ("\u{feff}", ""),
        ] {
            assert_eq!(trim(text), left, "{text:?}");
        }
    }
}
