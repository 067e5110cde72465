//! The profile's client certificate, checked before a server asks for it: whether both files exist, belong together and
//! are private, and how long the certificate is valid; and another one that Claude Code's variables name.
//!
//! A problem is a fault that names the file and who has to fix it; nothing of the key leaves this module. Known hole:
//! whether the server accepts the certificate shows only when it is presented.

use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use rustls::InconsistentKeys;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SigningKey};
use x509_parser::parse_x509_certificate;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::X509Version;
use zeroize::Zeroizing;

use crate::code::network as code;
use crate::fault::{Fault, Result};
use crate::messages::{Message, proxy as words};
use crate::profile::Profile;
use crate::world::net::{Opened, Passphrase, is_sealed, open};
use crate::world::{World, files};

/// How long before its end a certificate is reported: issuing a new one takes days.
const NOTICE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Finds what makes the profile's client certificate impossible to present.
///
/// # Errors
/// `GK-NET-047`, `048`.
pub fn check(world: &World, profile: &Profile) -> Result<()> {
    let broken = |fault: &Fault| [&code::CERT_FILE, &code::CERT_PAIR].contains(&fault.code());
    problems(world, profile).into_iter().find(broken).map_or(Ok(()), Err)
}

/// Every problem of the profile's client certificate; none where it names none.
pub fn problems(world: &World, profile: &Profile) -> Vec<Fault> {
    let (cert, key) = (profile.network.client_cert.as_str(), profile.network.client_key.as_str());
    if cert.is_empty() {
        return Vec::new();
    }
    let mut faults = Vec::new();
    let mut read = |file: &str| match files::read(Path::new(file)) {
        Ok(Some(bytes)) => Some(Zeroizing::new(bytes)),
        Ok(None) => {
            faults.push(unusable(file, words::CERT_ABSENT));
            None
        }
        Err(why) => {
            let fault = unusable(file, words::CERT_UNREADABLE);
            faults.push(if why.reasons().is_empty() { fault.because_fault(&why) } else { fault.because_of(&why) });
            None
        }
    };
    if let (Some(found), Some(secret)) = (read(cert), read(key)) {
        faults.extend(judge(&found, &secret, world.now(), (cert, key), |time| {
            world.clock.local(time).strftime("%Y-%m-%d").to_string()
        }));
        if files::standing(Path::new(key)).is_some_and(|standing| standing.mode & 0o077 != 0) {
            faults.push(Fault::new(&code::KEY_OPEN).with("file", key));
        }
    }
    faults
}

/// What of other files that Claude Code's variables name keeps it from every connection, whether a server asks for a
/// certificate or not: PEM with nothing in it that can be used, an authority's certificate on an elliptic curve, a key whose
/// passphrase it isn't told, or one of another certificate. A file that is missing, or is no PEM, it leaves out without a
/// word. Seen with 2.1.332.
pub fn in_the_way(cert: Option<&str>, key: Option<&str>, passphrase: Option<&str>) -> Option<Fault> {
    let of_cert = cert.and_then(|file| Some((file, pem(file)?)));
    let of_key = key.and_then(|file| Some((file, pem(file)?)));
    let leaf = of_cert.as_ref().and_then(|(_, pem)| leaf(pem));
    let passphrase = passphrase.map(Passphrase::new);
    // Opening takes its time by design: once.
    let opened = of_key.as_ref().zip(passphrase).filter(|((_, pem), _)| is_sealed(pem));
    let opened = opened.map(|((_, pem), passphrase)| open(pem, &passphrase));
    let signer = match (&of_key, &opened) {
        (_, Some(Opened::Key(pem))) => signer(pem.as_bytes()),
        (Some((_, pem)), _) => signer(pem),
        (None, _) => None,
    };
    match (&of_cert, &leaf) {
        (Some((file, _)), None) => return Some(unusable(file, words::CERT_NONE)),
        (Some((file, _)), Some(leaf)) if !may_sign(leaf) => return Some(unusable(file, words::CERT_OF_AUTHORITY)),
        _ => {}
    }
    match (of_key, signer) {
        (Some((file, pem)), None) if is_sealed(&pem) => match opened {
            None => Some(unusable(file, words::KEY_WITHOUT_PASSPHRASE)),
            Some(Opened::Wrong) => Some(unusable(file, words::KEY_OTHER_PASSPHRASE)),
            Some(Opened::Scrypt) => Some(unusable(file, words::KEY_BY_SCRYPT)),
            Some(Opened::Key(_)) => Some(unusable(file, words::KEY_NONE)),
            Some(Opened::Unknown) => None,
        },
        (Some((file, _)), None) => Some(unusable(file, words::KEY_NONE)),
        (Some((key, _)), Some(signer)) => is_anothers(vec![leaf?], signer).then(|| pair(cert.unwrap_or_default(), key)),
        (None, _) => None,
    }
}

/// Whether such a pair can be shown by genkan too.
pub fn is_usable(cert: &str, key: &str, passphrase: Option<&Passphrase>) -> bool {
    let leaf = pem(cert).and_then(|pem| leaf(&pem));
    let pair = leaf.zip(pem(key).and_then(|pem| opened(&pem, passphrase)));
    pair.is_some_and(|(leaf, signer)| {
        may_sign(&leaf) && !is_of_first_version(&leaf) && !is_anothers(vec![leaf], signer)
    })
}

/// A file in PEM.
fn pem(file: &str) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = files::read(Path::new(file)).ok().flatten().map(Zeroizing::new);
    bytes.filter(|bytes| bytes.windows(10).any(|part| part == b"-----BEGIN"))
}

fn leaf(pem: &[u8]) -> Option<CertificateDer<'static>> {
    CertificateDer::from_pem_slice(pem).ok().filter(|der| parse_x509_certificate(der).is_ok())
}

/// BoringSSL takes no certificate on an elliptic curve that isn't for signatures; of other keys it takes an authority's too.
fn may_sign(leaf: &CertificateDer<'_>) -> bool {
    let Ok((_, leaf)) = parse_x509_certificate(leaf) else { return true };
    let is_curve = matches!(leaf.public_key().parsed(), Ok(PublicKey::EC(_)));
    let usage = leaf.key_usage().ok().flatten();
    !is_curve || usage.is_none_or(|usage| usage.value.digital_signature())
}

fn signer(key: &[u8]) -> Option<Arc<dyn SigningKey>> {
    any_supported_type(&PrivateKeyDer::from_pem_slice(key).ok()?).ok()
}

fn opened(key: &[u8], passphrase: Option<&Passphrase>) -> Option<Arc<dyn SigningKey>> {
    signer(key).or_else(|| {
        let Opened::Key(pem) = open(key, passphrase?) else { return None };
        signer(pem.as_bytes())
    })
}

/// Whether the key is another certificate's; of one that the library doesn't read it says nothing.
fn is_anothers(chain: Vec<CertificateDer<'static>>, signer: Arc<dyn SigningKey>) -> bool {
    let compared = CertifiedKey::new(chain, signer).keys_match();
    compared == Err(rustls::Error::InconsistentKeys(InconsistentKeys::KeyMismatch))
}

/// Whether the certificate is of X.509's first version, as `openssl x509 -req` makes them without extensions: Claude Code
/// shows it (seen with 2.1.332), and genkan's own library takes none.
fn is_of_first_version(leaf: &CertificateDer<'_>) -> bool {
    parse_x509_certificate(leaf).is_ok_and(|(_, leaf)| leaf.version() != X509Version::V3)
}

fn pair(cert: &str, key: &str) -> Fault {
    Fault::new(&code::CERT_PAIR).with("file", cert).with("key", key)
}

fn judge(cert: &[u8], key: &[u8], now: Timestamp, of: (&str, &str), day: impl Fn(Timestamp) -> String) -> Vec<Fault> {
    let chain: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(cert).collect();
    let chain = match chain {
        Ok(chain) if !chain.is_empty() => chain,
        _ => return vec![unusable(of.0, words::CERT_NONE)],
    };
    let mut faults = Vec::new();
    match signer(key) {
        // Seen: Claude Code reads a passphrase from a variable alone, and a profile may hold no secret.
        None if is_sealed(key) => faults.push(unusable(of.1, words::KEY_ENCRYPTED)),
        None => faults.push(unusable(of.1, words::KEY_NONE)),
        Some(signer) => faults.extend(is_anothers(chain.clone(), signer).then(|| pair(of.0, of.1))),
    }
    if !may_sign(&chain[0]) {
        faults.push(unusable(of.0, words::CERT_OF_AUTHORITY));
    }
    if is_of_first_version(&chain[0]) {
        faults.push(Fault::new(&code::CERT_OF_V1).with("file", of.0));
    }
    let Ok((_, leaf)) = parse_x509_certificate(&chain[0]) else { return faults };
    let [begins, ends] = [leaf.validity().not_before, leaf.validity().not_after].map(|time| time.timestamp());
    let (Ok(begins), Ok(ends)) = (Timestamp::from_second(begins), Timestamp::from_second(ends)) else { return faults };
    let left = ends.duration_since(now);
    if begins > now {
        faults.push(unusable(of.0, words::CERT_EARLY));
    } else if left.is_negative() {
        faults.push(Fault::new(&code::CERT_ENDED).with("file", of.0).with("day", day(ends)));
    } else if left < NOTICE {
        let days = left.as_hours() / 24;
        faults.push(Fault::new(&code::CERT_ENDS).with("file", of.0).with("day", day(ends)).with("days", days));
    }
    faults
}

fn unusable(file: &str, why: Message) -> Fault {
    Fault::new(&code::CERT_FILE).with("file", file).hint(why, &[])
}

#[cfg(test)]
mod tests {
    use pkcs8::pkcs5::pbes2::Parameters;
    use pkcs8::pkcs5::scrypt;
    use pkcs8::{LineEnding, PrivateKeyInfoRef, SecretDocument};
    use rcgen::{CertificateParams, KeyPair};

    use super::*;

    const NOW: &str = "2026-11-20T08:00:00Z";

    fn issued(days: i64) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec!["taro.acme.example".to_owned()]).unwrap();
        let now: Timestamp = NOW.parse().unwrap();
        let ends = now.as_second() + days * 86_400 + 60;
        let ends = Timestamp::from_second(ends).unwrap().to_zoned(jiff::tz::TimeZone::UTC);
        let (year, month, day) = (ends.year().into(), ends.month().unsigned_abs(), ends.day().unsigned_abs());
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(year, month, day);
        (params.self_signed(&key).unwrap().pem(), key.serialize_pem())
    }

    /// An authority's certificate on an elliptic curve, and its key.
    fn authority() -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign];
        (params.self_signed(&key).unwrap().pem(), key.serialize_pem())
    }

    #[test]
    fn each_trouble_is_told_apart() {
        let (cert, key) = issued(90);
        let (soon, soon_key) = issued(12);
        let (over, over_key) = issued(-3);
        let other = issued(90).1;
        let (root, root_key) = authority();
        let sealed = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";
        for (cert, key, expected) in [
            (cert.as_str(), key.as_str(), &[][..]),
            (&format!("{cert}{soon}"), &key, &[]),
            (&soon, &soon_key, &["GK-NET-051"]),
            (&over, &over_key, &["GK-NET-050"]),
            (&cert, &other, &["GK-NET-048"]),
            (&over, &other, &["GK-NET-048", "GK-NET-050"]),
            (&root, &root_key, &["GK-NET-047"]),
            ("no PEM", &key, &["GK-NET-047"]),
            (&key, &key, &["GK-NET-047"]),
            (&cert, "no PEM", &["GK-NET-047"]),
            (&cert, &cert, &["GK-NET-047"]),
            (&cert, sealed, &["GK-NET-047"]),
        ] {
            let now = NOW.parse().unwrap();
            let faults = judge(cert.as_bytes(), key.as_bytes(), now, ("c.pem", "k.pem"), |time| time.to_string());
            let codes: Vec<_> = faults.iter().map(|fault| fault.code().id).collect();
            assert_eq!(codes, expected);
            assert!(!format!("{faults:?}").contains("PRIVATE"), "{faults:?}");
        }
    }

    /// As `openssl x509 -req` makes one without extensions, for a hundred years.
    const FIRST_VERSION: (&str, &str) = (
        "-----BEGIN CERTIFICATE-----\n\
         MIIBGTCBvwIUUXK8jkiqrtNNW5MvSW8kNon0MNkwCgYIKoZIzj0EAwIwDTELMAkG\n\
         A1UEAwwCY2EwIBcNMjYxMTI5MDAyMzMzWhgPMjEyNjExMDUwMDIzMzNaMA8xDTAL\n\
         BgNVBAMMBHRhcm8wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ8j3KsJ08oqARu\n\
         aWHlYSDHopuZ3nrwxfBP2Sfn0YXgFq7ZLKoJia3miPrMGZDh0lG8rfDygxX83Yzx\n\
         yeWV+JxTMAoGCCqGSM49BAMCA0kAMEYCIQDlMyWlzKWQ4v4/Ub/nMbJ3iCo8El4c\n\
         qZazmflq5v6rOQIhAPfHC15r0jDiWqD11km/ZoN+0j+s+14O77ozdQiwQBIf\n\
         -----END CERTIFICATE-----\n",
        "-----BEGIN PRIVATE KEY-----\n\
         MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgaVHzWFZUpMzWewz+\n\
         Xo4gAY1DbvbipAaBI06vjcmXFPehRANCAAQ8j3KsJ08oqARuaWHlYSDHopuZ3nrw\n\
         xfBP2Sfn0YXgFq7ZLKoJia3miPrMGZDh0lG8rfDygxX83YzxyeWV+JxT\n\
         -----END PRIVATE KEY-----\n",
    );

    #[test]
    fn a_certificate_of_the_first_version_is_no_other_keys() {
        let (cert, key) = FIRST_VERSION;
        let now = "2027-01-01T00:00:00Z".parse().unwrap();
        for (key, expected) in [(key, "GK-NET-109"), (&*issued(90).1, "GK-NET-109")] {
            let faults = judge(cert.as_bytes(), key.as_bytes(), now, ("c.pem", "k.pem"), |time| time.to_string());
            assert_eq!(faults.iter().map(|fault| fault.code().id).collect::<Vec<_>>(), [expected]);
        }
        let folder = tempfile::tempdir().unwrap();
        let [of_cert, of_key] = [("c.pem", cert), ("k.pem", key)].map(|(name, text)| {
            let file = folder.path().join(name);
            files::replace(&file, text.as_bytes(), None, files::Access::Private).unwrap();
            file.display().to_string()
        });
        assert!(in_the_way(Some(&of_cert), Some(&of_key), None).is_none(), "Claude Code shows it");
        assert!(!is_usable(&of_cert, &of_key, None), "and genkan can't");
    }

    #[test]
    fn what_stops_every_connection_is_told_from_what_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            files::replace(&path, text.as_bytes(), None, files::Access::Private).unwrap();
            path.display().to_string()
        };
        let (cert, key) = issued(90);
        let older = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIB\n-----END RSA PRIVATE KEY-----\n";
        let sealed_by = |key: &str, cipher| {
            let (_, key) = SecretDocument::from_pem(key).unwrap();
            let key = PrivateKeyInfoRef::try_from(key.as_bytes()).unwrap();
            let sealed = key.encrypt_with_params(cipher, "kagi").unwrap();
            sealed.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::CRLF).unwrap().to_string()
        };
        let salt = b"salt.of.eight";
        let usual = || Parameters::generate_pbkdf2_sha256_aes256cbc(1, salt, [7; 16]).unwrap();
        let sealed = |key: &str| sealed_by(key, usual());
        let costs = scrypt::Params::new(1, 1, 1).unwrap();
        let scrypt = Parameters::generate_scrypt_aes256cbc(costs, salt, [7; 16]).unwrap();
        let by_scrypt = file("y.pem", &sealed_by(&key, scrypt));
        let of_other = issued(90).1;
        let (other, sealed_other, sealed) =
            (file("o.pem", &of_other), file("so.pem", &sealed(&of_other)), file("s.pem", &sealed(&key)));
        let (cert, key) = (file("c.pem", &cert), file("k.pem", &key));
        let (older, junk) = (file("r.pem", older), file("j.pem", "junk"));
        let (authority, of_ca) = authority();
        let (authority, of_ca) = (file("a.pem", &authority), file("ak.pem", &of_ca));
        let nowhere = "/nowhere".to_owned();
        for (cert, key, passphrase, expected) in [
            (Some(&cert), Some(&key), None, None),
            (Some(&cert), None, None, None),
            (None, Some(&key), None, None),
            (Some(&cert), Some(&other), None, Some("GK-NET-048")),
            (Some(&cert), Some(&sealed), None, Some("GK-NET-047")),
            (None, Some(&sealed), None, Some("GK-NET-047")),
            (Some(&cert), Some(&sealed), Some("kagi"), None),
            (Some(&cert), Some(&sealed), Some("kage"), Some("GK-NET-047")),
            (Some(&cert), Some(&sealed_other), Some("kagi"), Some("GK-NET-048")),
            (Some(&cert), Some(&by_scrypt), Some("kagi"), Some("GK-NET-047")),
            (Some(&cert), Some(&older), None, Some("GK-NET-047")),
            (Some(&cert), Some(&older), Some("kagi"), None),
            (Some(&cert), Some(&key), Some("kagi"), None),
            (Some(&key), Some(&cert), None, Some("GK-NET-047")),
            (None, Some(&cert), None, Some("GK-NET-047")),
            (Some(&authority), None, None, Some("GK-NET-047")),
            (Some(&authority), Some(&of_ca), None, Some("GK-NET-047")),
            (Some(&cert), Some(&junk), None, None),
            (Some(&junk), Some(&key), None, None),
            (Some(&cert), Some(&nowhere), None, None),
        ] {
            let fault = in_the_way(cert.map(String::as_str), key.map(String::as_str), passphrase);
            assert_eq!(fault.map(|fault| fault.code().id), expected, "{cert:?} {key:?}");
        }
        let kagi = Passphrase::new("kagi");
        assert!(is_usable(&cert, &key, None) && !is_usable(&cert, &other, None) && !is_usable(&cert, &sealed, None));
        assert!(is_usable(&cert, &sealed, Some(&kagi)) && !is_usable(&cert, &sealed_other, Some(&kagi)));
        assert!(!format!("{kagi:?}").contains("kagi"));
    }
}
