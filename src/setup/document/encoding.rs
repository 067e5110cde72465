//! How a document's characters stand in its file, so that they go back as they were read.
//!
//! What the file's readers forgive is read and kept: UTF-16 with its mark (Windows PowerShell's `>`), and bytes outside
//! UTF-8 (a comment saved as Shift_JIS), which stand as private characters between reading and writing.
//! Known hole: UTF-16 without a mark or with the greater byte first is refused; Claude Code 2.1.328 reads neither.

use super::{BYTE_ORDER_MARK, Malformed, Problem};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    /// UTF-8 with bytes in between that belong to none of its characters.
    Loose,
    /// With the mark, the lesser byte first.
    Utf16,
}

/// The private character of byte 0x00; only bytes from 0x80 on ever stand as one.
const PRIVATE: u32 = 0xf700;

/// The mark of UTF-16 with the lesser byte first.
const MARK: &[u8] = b"\xff\xfe";

impl Encoding {
    /// The bytes as text, with the mark of UTF-8 if they have it.
    pub(super) fn decode(bytes: &[u8]) -> Result<(String, Self), Malformed> {
        let (text, encoding) = match bytes.strip_prefix(MARK) {
            Some(units) => (utf16(units)?, Self::Utf16),
            // Without a mark, UTF-16 still shows: JSON and AWS settings begin with an ASCII character.
            None if matches!(bytes, [0xfe, 0xff, ..] | [0, 1..=0x7f, ..] | [1..=0x7f, 0, ..]) => return Err(no_text()),
            None => match std::str::from_utf8(bytes) {
                Ok(text) => (text.to_owned(), Self::Utf8),
                Err(error) => (loose(bytes).ok_or_else(|| outside(bytes, error.valid_up_to()))?, Self::Loose),
            },
        };
        match text.find('\0') {
            Some(offset) => Err(Malformed::at(&text, offset, Problem::Control { found: '\0' })),
            None => Ok((text, encoding)),
        }
    }

    /// The text as its file holds it.
    pub(super) fn encode(self, text: String) -> Vec<u8> {
        match self {
            Self::Utf8 => text.into_bytes(),
            Self::Utf16 => MARK.iter().copied().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
            Self::Loose => {
                let mut utf8 = [0; 4];
                let mut bytes = Vec::with_capacity(text.len());
                for char in text.chars() {
                    match stray(char) {
                        Some(byte) => bytes.push(byte),
                        None => bytes.extend_from_slice(char.encode_utf8(&mut utf8).as_bytes()),
                    }
                }
                bytes
            }
        }
    }

    /// The first byte that belongs to no character of UTF-8.
    pub(super) fn outside_utf8(bytes: &[u8]) -> Option<Malformed> {
        Some(outside(bytes, std::str::from_utf8(bytes).err()?.valid_up_to()))
    }
}

fn outside(bytes: &[u8], at: usize) -> Malformed {
    let valid = String::from_utf8_lossy(&bytes[..at]);
    let valid = valid.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&valid);
    Malformed::at(valid, valid.len(), Problem::NotUtf8)
}

fn utf16(bytes: &[u8]) -> Result<String, Malformed> {
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(no_text()) };
    let units: Vec<u16> = pairs.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
    String::from_utf16(&units).map_err(|_| no_text())
}

/// `None` where the text has private characters of its own, which could not be told from ours.
fn loose(bytes: &[u8]) -> Option<String> {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        if chunk.valid().contains(|char| stray(char).is_some()) {
            return None;
        }
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().filter_map(|byte| char::from_u32(PRIVATE + u32::from(*byte))));
    }
    Some(text)
}

/// The byte that a private character stands for.
fn stray(char: char) -> Option<u8> {
    u8::try_from(u32::from(char).checked_sub(PRIVATE)?).ok().filter(|byte| !byte.is_ascii())
}

fn no_text() -> Malformed {
    Malformed { line: 1, column: 1, problem: Problem::Utf16 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_goes_back_byte_for_byte() {
        let utf16: Vec<u8> = "\u{feff}{\"日本\": \"😀\"}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, encoding) in [
            (&b""[..], Encoding::Utf8),
            ("\u{feff}{\"日本\": \"\u{f783}\"}".as_bytes(), Encoding::Utf8),
            (b"# \x83G\x83\x89\x81[\r\n[default]\n", Encoding::Loose),
            (b"\xef\xbb\xbf{\"a\": \"\xff\xe3\x81\x82\xe3\x81\"}", Encoding::Loose),
            (&utf16, Encoding::Utf16),
            (b"\xff\xfe", Encoding::Utf16),
        ] {
            let (text, read) = Encoding::decode(bytes).unwrap();
            assert_eq!(read, encoding, "{bytes:?}");
            assert_eq!(read.encode(text), bytes);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_told_apart() {
        let unmarked: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let private = "{\"\u{f783}\": \"\u{1}".as_bytes();
        for (bytes, line, column, problem) in [
            (&b"\xfe\xff\0{\0}"[..], 1, 1, Problem::Utf16),
            (&unmarked[..], 1, 1, Problem::Utf16),
            // Half a character, and half of a pair.
            (b"\xff\xfe{\0}", 1, 1, Problem::Utf16),
            (b"\xff\xfe{\0\x00\xd8}\0", 1, 1, Problem::Utf16),
            (&[private, b"\x82"].concat(), 1, 9, Problem::NotUtf8),
            (b"\0\0\0\0", 1, 1, Problem::Control { found: '\0' }),
            ("{\r\"あ\": 1,\n\0".as_bytes(), 3, 1, Problem::Control { found: '\0' }),
        ] {
            assert_eq!(Encoding::decode(bytes).unwrap_err(), Malformed { line, column, problem }, "{bytes:?}");
        }
        for (bytes, line, column) in [(&b"{\r\n \"a\": \"\x82\xa0\"}"[..], 2, 8), (b"\xef\xbb\xbf{\"\xff", 1, 3)] {
            let found = Encoding::outside_utf8(bytes).unwrap();
            assert_eq!(found, Malformed { line, column, problem: Problem::NotUtf8 }, "{bytes:?}");
        }
    }
}
