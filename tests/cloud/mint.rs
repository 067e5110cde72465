//! Texts that look like AWS's secrets: as long, of the same letters, and each only once in a process.
//!
//! The lengths matter: a keyring of Windows holds 2,560 bytes, and a client's secret alone has 1,700.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// Letters of a user code: nothing that spells a word or is taken for a digit.
const CONSONANTS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";
/// Letters of an access key.
const KEY: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

pub fn access_token() -> String {
    format!("aoa{}", letters(420))
}

pub fn refresh_token() -> String {
    format!("aor{}", letters(620))
}

pub fn client_id() -> String {
    letters(36)
}

/// A JWT by its looks.
pub fn client_secret() -> String {
    format!("eyJ{}.eyJ{}.{}", letters(40), letters(1580), letters(64))
}

pub fn device_code() -> String {
    letters(86)
}

pub fn code() -> String {
    letters(64)
}

/// `XXXX-XXXX`.
pub fn user_code() -> String {
    let picked = picked(CONSONANTS, 8);
    format!("{}-{}", &picked[..4], &picked[4..])
}

pub fn access_key() -> String {
    format!("ASIA{}", picked(KEY, 16))
}

pub fn secret_key() -> String {
    letters(40)
}

pub fn session_token() -> String {
    format!("IQoJ{}", letters(640))
}

/// An access token of Google's.
pub fn google_token() -> String {
    format!("ya29.{}", letters(216))
}

fn picked(from: &[u8], length: usize) -> String {
    letters(length).bytes().map(|byte| char::from(from[usize::from(byte) % from.len()])).collect()
}

fn letters(length: usize) -> String {
    static SERIAL: AtomicU64 = AtomicU64::new(0);
    let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
    let mut text = String::with_capacity(length + 43);
    for block in 0_u32.. {
        if text.len() >= length {
            break;
        }
        _ = write!(text, "{}", URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{serial}/{block}"))));
    }
    text.truncate(length);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_have_the_length_of_real_ones_and_never_come_twice() {
        let makers: [(fn() -> String, usize); 10] = [
            (access_token, 423),
            (refresh_token, 623),
            (client_id, 36),
            (client_secret, 1692),
            (device_code, 86),
            (code, 64),
            (user_code, 9),
            (access_key, 20),
            (secret_key, 40),
            (google_token, 221),
        ];
        for (make, length) in makers {
            let (one, other) = (make(), make());
            assert_eq!((one.len(), other.len()), (length, length));
            assert_ne!(one, other);
        }
    }
}
