//! What JavaScript takes for white space. Rust's own differs: U+FEFF hides a name there, and U+0085 is none here.

/// Whether it is white space.
pub fn is_blank(char: char) -> bool {
    char == '\u{feff}' || char != '\u{85}' && char.is_whitespace()
}

/// A text without what is blank around it, as Claude Code takes names, switches and documents.
pub fn trim(text: &str) -> &str {
    text.trim_matches(is_blank)
}
