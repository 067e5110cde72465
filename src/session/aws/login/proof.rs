//! The proof that a renewal comes from whoever signed in (DPoP, RFC 9449): a JWT, signed with the sign-in's own P-256
//! key, for one request. Pure.
//!
//! Seen in AWS CLI 2.36.7: header `typ`, `alg`, `jwk` (`kty`, `x`, `y`, `crv`), claims `htm`, `htu` (the whole address),
//! `iat`, `jti` (a UUID); no nonce. Its second try sends the first one's proof again; here each request has its own.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_ecdsa_type;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use serde_json::{Value, json};

use crate::world::digest::uuid;

/// The length of a coordinate, and of each half of a signature.
const HALF: usize = 32;
/// An uncompressed point begins with this.
const POINT: u8 = 4;

/// The value of the header `DPoP` for one POST to `url`; `None` where the PEM holds no P-256 key. `id` is used once.
pub(super) fn proof(pem: &str, url: &str, id: &str, now: Timestamp) -> Option<String> {
    let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).ok()?;
    let key = any_ecdsa_type(&key).ok()?;
    let public = key.public_key()?;
    let point = public.as_ref().last_chunk::<{ 1 + 2 * HALF }>().filter(|point| point[0] == POINT)?;
    let signer = key.choose_scheme(&[SignatureScheme::ECDSA_NISTP256_SHA256])?;
    let (x, y) = point[1..].split_at(HALF);
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let jwk = json!({"kty": "EC", "x": encode(x), "y": encode(y), "crv": "P-256"});
    let header = json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk});
    let claims = json!({"htm": "POST", "htu": url, "iat": now.as_second(), "jti": id});
    let part = |value: &Value| encode(value.to_string().as_bytes());
    let message = format!("{}.{}", part(&header), part(&claims));
    let signature = halves(&signer.sign(message.as_bytes()).ok()?)?;
    Some(format!("{message}.{}", encode(&signature)))
}

/// An identifier for one proof: random, in the form of a UUID; `None` where the machine gives no random numbers.
pub(super) fn unique() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(uuid(bytes, 4))
}

/// A signature as JWTs have it, both numbers in full length, from the form that TLS has (DER).
fn halves(der: &[u8]) -> Option<[u8; 2 * HALF]> {
    let [0x30, length, rest @ ..] = der else { return None };
    let mut rest = Some(rest).filter(|rest| rest.len() == usize::from(*length))?;
    let mut whole = [0; 2 * HALF];
    for half in whole.chunks_exact_mut(HALF) {
        let [0x02, length, numbers @ ..] = rest else { return None };
        let (number, others) = numbers.split_at_checked(usize::from(*length))?;
        let number = &number[number.iter().take_while(|byte| **byte == 0).count()..];
        half[HALF.checked_sub(number.len())?..].copy_from_slice(number);
        rest = others;
    }
    rest.is_empty().then_some(whole)
}

#[cfg(test)]
pub(in crate::session) mod tests {
    use super::*;

    /// Made by AWS CLI 2.36.7 for this test, and used nowhere.
    pub(in crate::session) const SEC1: &str = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIMfL0/W6HK6T5cRSpPElnG0I2TIX8bagH60Uny+2DMHwoAoGCCqGSM49\nAwEHoUQDQgAERLI/n015bCLKEE5zCpHCVd708YaogTYudFd8IGSBArTmBP9L6TLN\nVnLznagIg0Jl56smEBh7xUPJ6GrVVJX6lw==\n-----END EC PRIVATE KEY-----\n";
    /// The same key in the other form that AWS's SDKs accept (`openssl pkcs8 -topk8 -nocrypt`).
    const PKCS8: &str = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgx8vT9bocrpPlxFKk\n8SWcbQjZMhfxtqAfrRSfL7YMwfChRANCAAREsj+fTXlsIsoQTnMKkcJV3vTxhqiB\nNi50V3wgZIECtOYE/0vpMs1WcvOdqAiDQmXnqyYQGHvFQ8noatVUlfqX\n-----END PRIVATE KEY-----\n";

    #[test]
    fn a_proof_is_for_one_request_and_names_the_key_as_the_aws_cli_does() {
        let url = "https://ap-northeast-1.signin.aws.amazon.com/v1/token";
        let now = Timestamp::from_second(1_795_321_564).unwrap();
        for pem in [SEC1, PKCS8] {
            let proof = proof(pem, url, "id", now).unwrap();
            let parts: Vec<_> = proof.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap()).collect();
            let json = |part: &[u8]| -> Value { serde_json::from_slice(part).unwrap() };
            // Of the request that the AWS CLI sent with this key.
            let (x, y) = ("RLI_n015bCLKEE5zCpHCVd708YaogTYudFd8IGSBArQ", "5gT_S-kyzVZy852oCINCZeerJhAYe8VDyehq1VSV-pc");
            let jwk = json!({"kty": "EC", "x": x, "y": y, "crv": "P-256"});
            assert_eq!(json(&parts[0]), json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk}));
            let claims = json!({"htm": "POST", "htu": url, "iat": 1_795_321_564, "jti": "id"});
            assert_eq!((json(&parts[1]), parts[2].len(), parts.len()), (claims, 2 * HALF, 3));
        }
    }

    #[test]
    fn what_is_no_p256_key_signs_nothing() {
        let cut = &SEC1[..SEC1.len() / 2];
        let other = SEC1.replace("BEGIN EC", "BEGIN RSA").replace("END EC", "END RSA");
        for pem in ["", "x", cut, &other, &SEC1.replace("MHcCAQEE", "MHcCAQAE")] {
            assert!(proof(pem, "u", "i", Timestamp::UNIX_EPOCH).is_none(), "{pem}");
        }
    }

    #[test]
    fn numbers_of_any_length_fill_their_half() {
        let der = |r: &[u8], s: &[u8]| {
            let number = |bytes: &[u8]| [&[2, u8::try_from(bytes.len()).unwrap()], bytes].concat();
            let inside = [number(r), number(s)].concat();
            [&[0x30, u8::try_from(inside.len()).unwrap()][..], &inside].concat()
        };
        let (full, padded) = ([0xff; HALF], [&[0][..], &[0xff; HALF]].concat());
        for (r, s, first, last) in
            [(&full[..], &padded[..], 0xff, 0xff), (&[1], &[2], 0, 2), (&[0], &[0, 0x80], 0, 0x80)]
        {
            let whole = halves(&der(r, s)).unwrap();
            assert_eq!((whole[0], whole[2 * HALF - 1]), (first, last));
        }
        let good = der(&[1], &[2]);
        for bad in [&good[..good.len() - 1], &[&good[..], &[0]].concat(), &der(&[1; HALF + 1], &[2]), &[]] {
            assert!(halves(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn no_two_identifiers_are_the_same() {
        let (one, two) = (unique().unwrap(), unique().unwrap());
        assert_ne!(one, two);
        assert!(one.len() == 36 && one.as_bytes()[14] == b'4', "{one}");
    }
}
