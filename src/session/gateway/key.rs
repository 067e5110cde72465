//! A gateway's key in the form that Claude Code accepts: one word of printable ASCII, which may itself say when it
//! ends.
//!
//! Claude Code refuses a key with a line break, a NUL, a byte order mark or a typographic quote, with a message for
//! each; no gateway issues one with a blank. White space around the word, and the byte order mark that PowerShell
//! writes first, aren't part of it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::messages::{Message, gateway as words};
use crate::world::digest::sha256;
use crate::world::harmless::unmarked;

/// A key. Without `Debug`: it is a secret.
#[derive(Clone)]
pub struct Key(Zeroizing<String>);

/// The most bytes that a key may have: more than fit into a header.
pub const MOST: usize = 16 * 1024;

impl Key {
    /// # Errors
    /// Why these bytes are no key.
    pub fn parse(bytes: &[u8]) -> Result<Self, Message> {
        let bytes = unmarked(bytes).trim_ascii();
        let text = std::str::from_utf8(bytes).map_err(|_| words::WHY_CHARACTERS)?;
        // Quotation marks come along where it is copied out of JSON or a shell's line.
        let inside = |mark: char| text.strip_prefix(mark)?.strip_suffix(mark);
        let text = ['"', '\''].into_iter().find_map(inside).unwrap_or(text);
        if text.is_empty() {
            Err(words::WHY_EMPTY)
        } else if is_document(text) {
            Err(words::WHY_DOCUMENT)
        } else if text.len() > MOST {
            Err(words::WHY_LONG)
        } else if text.contains(['\n', '\r']) {
            Err(words::WHY_LINES)
        } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Err(words::WHY_CHARACTERS)
        } else {
            Ok(Self(text.to_owned().into()))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// When it ends, where it is a JSON Web Token that says so. Its signature isn't verified: that is the gateway's
    /// job.
    pub fn ends(&self) -> Option<Timestamp> {
        let mut parts = self.0.split('.');
        let (_, claims, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else { return None };
        let claims = Zeroizing::new(URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?);
        let claims: Claims = serde_json::from_slice(&claims).ok()?;
        #[allow(clippy::cast_possible_truncation, reason = "a time is checked below")]
        Timestamp::from_second(claims.exp as i64).ok()
    }

    pub(super) fn digest(&self) -> String {
        sha256(&self.0)
    }
}

/// Whether it is JSON or a page: what a command prints that has no key to give, or gives it inside of something.
fn is_document(text: &str) -> bool {
    [('{', '}'), ('[', ']'), ('<', '>')].into_iter().any(|(begin, end)| text.starts_with(begin) && text.ends_with(end))
}

#[derive(serde::Deserialize)]
struct Claims {
    /// Seconds, with a fraction as some issuers write it.
    exp: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_printable_word() {
        for (bytes, expected) in [
            (&b"sk-1"[..], Ok("sk-1")),
            (b"sk-1\n", Ok("sk-1")),
            (b"  sk-1\r\n\r\n", Ok("sk-1")),
            (b"\xef\xbb\xbfsk-1\r\n", Ok("sk-1")),
            (b"a~!@#$%^&*()_+`-={}|[]\\:\";'<>?,./", Ok("a~!@#$%^&*()_+`-={}|[]\\:\";'<>?,./")),
            (b" \"sk-1\"\n", Ok("sk-1")),
            (b"'sk-1'", Ok("sk-1")),
            (b"\"sk-1", Ok("\"sk-1")),
            (b"", Err(words::WHY_EMPTY)),
            (b"\"\"", Err(words::WHY_EMPTY)),
            (b" \n\t", Err(words::WHY_EMPTY)),
            (b"one\ntwo", Err(words::WHY_LINES)),
            (b"one\r\ntwo", Err(words::WHY_LINES)),
            (b"{\"key\":\"sk-1\"}", Err(words::WHY_DOCUMENT)),
            (b"{\n  \"key\": \"sk-1\"\n}\n", Err(words::WHY_DOCUMENT)),
            (b"<html>login</html>\n", Err(words::WHY_DOCUMENT)),
            (b"{sk-1", Ok("{sk-1")),
            (b"one two", Err(words::WHY_CHARACTERS)),
            (b"one\0", Err(words::WHY_CHARACTERS)),
            (b"one\x1b[2J", Err(words::WHY_CHARACTERS)),
            ("鍵".as_bytes(), Err(words::WHY_CHARACTERS)),
            ("“sk”".as_bytes(), Err(words::WHY_CHARACTERS)),
            (b"\xff\xfes\0k\0", Err(words::WHY_CHARACTERS)),
        ] {
            assert_eq!(Key::parse(bytes).as_ref().map(Key::as_str).map_err(|why| *why), expected, "{bytes:?}");
        }
        assert_eq!(Key::parse(&vec![b'x'; MOST + 1]).err(), Some(words::WHY_LONG));
        assert!(Key::parse(&vec![b'x'; MOST]).is_ok());
    }

    #[test]
    fn a_json_web_token_says_when_it_ends() {
        let token = |claims: &str| format!("eyJhbGciOiJIUzI1NiJ9.{}.c2ln", URL_SAFE_NO_PAD.encode(claims));
        let at = "2026-11-20T09:00:00Z".parse().ok();
        for (text, expected) in [
            (token(r#"{"sub":"a","exp":1795165200}"#), at),
            (token(r#"{"exp":1795165200.75}"#), at),
            (token(r#"{"sub":"a"}"#), None),
            (token(r#"{"exp":"soon"}"#), None),
            (token(r#"{"exp":1e300}"#), None),
            (token("no JSON"), None),
            ("sk-1".to_owned(), None),
            ("a.b".to_owned(), None),
            ("a.b.c".to_owned(), None),
            (format!("{}.more", token(r#"{"exp":1795165200}"#)), None),
        ] {
            assert_eq!(Key::parse(text.as_bytes()).ok().and_then(|key| key.ends()), expected, "{text}");
        }
    }
}
