//! What another program tells this one on standard input.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Read};
use std::time::Duration;

use encoding_rs::SHIFT_JIS;
use icu_normalizer::ComposingNormalizerBorrowed;

use super::deadline::within;

/// What standard input is called where a file has its path.
pub const NAME: &str = "<stdin>";

/// The longest text that is read; a prompt that is longer isn't whole then.
const LIMIT: u64 = 64 * 1024 * 1024;

/// All of it, to its end; nothing from a person at a terminal.
pub fn told() -> Vec<u8> {
    let stdin = io::stdin();
    let mut told = Vec::new();
    if !stdin.is_terminal() {
        drop(stdin.lock().take(LIMIT).read_to_end(&mut told));
    }
    told
}

/// A text, whichever way it writes characters: a shell of Windows gives UTF-16, UTF-8 with a mark, or what the system's
/// language has. What is of no known form becomes U+FFFD.
pub fn text(bytes: &[u8]) -> String {
    let wide = |rest: &[u8], of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| of([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ if is_wide(bytes, 1) => wide(bytes, u16::from_le_bytes),
        _ if is_wide(bytes, 0) => wide(bytes, u16::from_be_bytes),
        _ => shift_jis(bytes).unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned()),
    }
}

/// Whether this is UTF-16 without its mark: of a text that programs write, every fourth character at least is of ASCII, which
/// has its empty byte at this place of each two.
fn is_wide(bytes: &[u8], place: usize) -> bool {
    let empty = |place: usize| bytes.iter().skip(place).step_by(2).filter(|byte| **byte == 0).count();
    bytes.len() >= 2 && empty(place) > bytes.len() / 8 && empty(1 - place) == 0
}

/// What isn't UTF-8, but Japanese in the code page of Windows (932).
fn shift_jis(bytes: &[u8]) -> Option<String> {
    // One that ends in the middle of a character was cut.
    std::str::from_utf8(bytes).err().filter(|error| error.error_len().is_some())?;
    let text = SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes)?;
    // The accents of other languages can be read so too, as rare characters.
    text.contains(|c| matches!(c, '\u{3041}'..='\u{30fc}')).then(|| text.into_owned())
}

/// A text whose kana have their marks apart, as macOS writes names of files, with the letters that wordings have.
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// What [`told`] gives, from a program that may never come to its end: nothing, where it hasn't by then.
pub fn told_within(timeout: Duration) -> Vec<u8> {
    within(timeout, told).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kana_with_their_marks_apart_are_put_together() {
        for (apart, whole) in [
            ("ファイルが\u{307f}つ", "ファイルがみつ"),
            ("か\u{3099}ハ\u{309a}ウ\u{3099}ホ\u{3099}", "がパヴボ"),
            ("あ\u{3099}a\u{3099}", "あ\u{3099}a\u{3099}"),
            ("\u{3099}か", "\u{3099}か"),
        ] {
            assert_eq!(composed(apart), whole);
        }
    }

    #[test]
    fn what_a_japanese_windows_writes_is_read() {
        const SAID: &str = "'claude' は、内部コマンドまたは外部コマンド、として認識されていません。";
        assert_eq!(text(&SHIFT_JIS.encode(SAID).0), SAID);
        assert_eq!(text(SAID.as_bytes()), SAID);
        let (cut, _) = SAID.as_bytes().split_at(SAID.len() - 1);
        assert!(text(cut).starts_with("'claude' は、内部"), "{}", text(cut));
        for (bytes, said) in [(&b"n\xe3o \xe9 reconhecido"[..], "n\u{fffd}o \u{fffd} reconhecido"), (b"\xff\xfe", "")] {
            assert_eq!(text(bytes), said);
        }
    }
}
