//! A private key with a passphrase, as PKCS#8 has it. Known hole: OpenSSL's older forms (`Proc-Type: 4,ENCRYPTED`, and
//! ciphers of the first PKCS#5) stay closed, and nothing is said of their passphrase.

use std::fmt;

use pkcs8::pkcs5::Error as Cipher;
use pkcs8::pkcs5::pbes2::Kdf;
use pkcs8::{EncryptedPrivateKeyInfoRef, Error, LineEnding, PrivateKeyInfoRef, SecretDocument};
use zeroize::Zeroizing;

const LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// What a sealed key opens with.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    pub fn new(text: &str) -> Self {
        Self(text.to_owned().into())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Passphrase")
    }
}

/// What a passphrase made of a key.
pub enum Opened {
    /// In PEM, without a passphrase.
    Key(Zeroizing<String>),
    /// It isn't this key's.
    Wrong,
    /// Not tried: its passphrase goes through scrypt, and Claude Code doesn't open such a key (2.1.332).
    Scrypt,
    /// Of a form, or by a cipher, that isn't known here.
    Unknown,
}

/// Whether the PEM holds a key with a passphrase.
pub fn is_sealed(pem: &[u8]) -> bool {
    pem.windows(9).any(|part| part == b"ENCRYPTED")
}

pub fn open(pem: &[u8], passphrase: &Passphrase) -> Opened {
    let text = Zeroizing::new(String::from_utf8_lossy(pem).into_owned());
    let (begin, end) = (format!("-----BEGIN {LABEL}-----"), format!("-----END {LABEL}-----"));
    let block = text.find(&begin).and_then(|from| {
        let length = text[from..].find(&end)? + end.len();
        Some(&text[from..from + length])
    });
    let Some((_, sealed)) = block.and_then(|block| SecretDocument::from_pem(block).ok()) else {
        return Opened::Unknown;
    };
    let Ok(key) = EncryptedPrivateKeyInfoRef::try_from(sealed.as_bytes()) else { return Opened::Unknown };
    if key.encryption_algorithm.pbes2().is_some_and(|cipher| matches!(cipher.kdf, Kdf::Scrypt(_))) {
        return Opened::Scrypt;
    }
    match key.decrypt(&*passphrase.0) {
        // Of a wrong passphrase now and then something is left that isn't a key.
        Ok(key) if PrivateKeyInfoRef::try_from(key.as_bytes()).is_err() => Opened::Wrong,
        Ok(key) => key.to_pem("PRIVATE KEY", LineEnding::LF).map_or(Opened::Unknown, Opened::Key),
        Err(Error::EncryptedPrivateKey(Cipher::DecryptFailed) | Error::Asn1(_)) => Opened::Wrong,
        Err(_) => Opened::Unknown,
    }
}
