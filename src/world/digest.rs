//! Digests and identifiers, as text.

use sha1::Sha1;
use sha2::{Digest, Sha256};

/// SHA-256 in lower-case hexadecimal.
pub fn sha256(of: impl AsRef<[u8]>) -> String {
    hex::encode(Sha256::digest(of.as_ref()))
}

/// SHA-1 in lower-case hexadecimal: names of the AWS tools' files, and nothing that has to be safe.
pub fn sha1(of: impl AsRef<[u8]>) -> String {
    hex::encode(Sha1::digest(of.as_ref()))
}

/// A UUID of this version with these bytes, in lower case.
pub fn uuid(mut bytes: [u8; 16], version: u8) -> String {
    bytes[6] = bytes[6] & 0x0f | version << 4;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hex::encode(bytes);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
