//! Words as a shell takes them.

/// Any text as one word of a POSIX shell.
pub fn posix(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
