//! Files that variables name for TLS, before servers that ask for no client certificate: where one keeps Claude Code from
//! every connection `doctor` says so, and where Claude Code leaves it out `doctor` is well.

use pkcs8::pkcs5::pbes2::Parameters;
use pkcs8::pkcs5::scrypt;
use pkcs8::{LineEnding, PrivateKeyInfoRef, SecretDocument};

use super::doctor_whole::{Way, Whole};
use super::endpoint::Company;

const CERT: &str = "CLAUDE_CODE_CLIENT_CERT";
const KEY: &str = "CLAUDE_CODE_CLIENT_KEY";
const PASSPHRASE: &str = "CLAUDE_CODE_CLIENT_KEY_PASSPHRASE";

/// The path of a file of this name opens the sealed keys: what the variables hold here are paths.
const OPENS: &str = "opens";

/// What they are, variables with the files in the home that they name, and the code; none where Claude Code is answered.
type Row = (&'static str, &'static [(&'static str, &'static str)], &'static str);

const ROWS: &[Row] = &[
    ("nothing", &[], ""),
    ("a pair", &[(CERT, "c.pem"), (KEY, "k.pem")], ""),
    ("a certificate alone", &[(CERT, "c.pem")], ""),
    ("a key alone", &[(KEY, "k.pem")], ""),
    ("another's key", &[(CERT, "c.pem"), (KEY, "other.pem")], "GK-NET-048"),
    ("a key with a passphrase", &[(CERT, "c.pem"), (KEY, "sealed.pem")], "GK-NET-047"),
    ("such a key alone", &[(KEY, "sealed.pem")], "GK-NET-047"),
    ("the key with its passphrase", &[(CERT, "c.pem"), (KEY, "sealed.pem"), (PASSPHRASE, OPENS)], ""),
    ("with another passphrase", &[(CERT, "c.pem"), (KEY, "sealed.pem"), (PASSPHRASE, "junk.pem")], "GK-NET-047"),
    ("by scrypt, with its passphrase", &[(CERT, "c.pem"), (KEY, "scrypt.pem"), (PASSPHRASE, OPENS)], "GK-NET-047"),
    ("an authority's certificate", &[(CERT, "authority.pem")], "GK-NET-047"),
    ("the two exchanged", &[(CERT, "k.pem"), (KEY, "c.pem")], "GK-NET-047"),
    ("a file without PEM", &[(CERT, "junk.pem"), (KEY, "k.pem")], ""),
    ("files that aren't there", &[(CERT, "no.pem"), (KEY, "no.key")], ""),
    ("a passphrase for nothing", &[(CERT, "c.pem"), (KEY, "k.pem"), (PASSPHRASE, "junk.pem")], ""),
    ("authorities that aren't there", &[("SSL_CERT_FILE", "no.pem")], ""),
    ("a folder of authorities that isn't there", &[("SSL_CERT_DIR", "no")], ""),
];

/// This key, closed with a passphrase.
fn sealed(key: &str, cipher: Parameters, passphrase: &str) -> String {
    let (_, key) = SecretDocument::from_pem(key).expect("PEM");
    let key = PrivateKeyInfoRef::try_from(key.as_bytes()).expect("a key");
    let sealed = key.encrypt_with_params(cipher, passphrase).expect("a sealed key");
    sealed.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF).expect("PEM").to_string()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn doctor_takes_the_files_of_tls_as_claude_code_does() {
    let Some(mut whole) = Whole::new(Way::Plain, |_| ()) else { return };
    let (own, other) = (Company::new("own").server_pem("taro"), Company::new("other").server_pem("hanako"));
    let part = |pem: &str, kind: &str| {
        let (begin, end) = (format!("-----BEGIN {kind}-----"), format!("-----END {kind}-----"));
        let from = pem.find(&begin).expect("a beginning");
        let to = from + pem[from..].find(&end).expect("an end") + end.len();
        format!("{}\n", &pem[from..to])
    };
    let key = part(&own, "PRIVATE KEY");
    let opens = whole.worker.home.path().join(OPENS).display().to_string();
    let (salt, start) = (b"salt.of.eight", [7; 16]);
    let usual = Parameters::generate_pbkdf2_sha256_aes256cbc(2048, salt, start).expect("a cipher");
    let costs = scrypt::Params::new(14, 8, 1).expect("costs");
    let by_scrypt = Parameters::generate_scrypt_aes256cbc(costs, salt, start).expect("a cipher");
    for (file, text) in [
        ("c.pem", part(&own, "CERTIFICATE")),
        ("sealed.pem", sealed(&key, usual, &opens)),
        ("scrypt.pem", sealed(&key, by_scrypt, &opens)),
        ("k.pem", key),
        ("other.pem", part(&other, "PRIVATE KEY")),
        ("authority.pem", Company::new("root").pem()),
        ("junk.pem", "junk\n".to_owned()),
    ] {
        whole.worker.home.write(file, &text);
    }
    let before = whole.vars.clone();
    let mut wrong = Vec::new();
    for (what, named, expected) in ROWS {
        whole.vars.clone_from(&before);
        for (name, file) in *named {
            let path = whole.worker.home.path().join(file).display().to_string();
            whole.var(name, &path);
        }
        let (code, text) = whole.text(&[]);
        let (is_well, is_answered) = (code == Some(0), whole.is_greeted());
        let is_right = is_well == expected.is_empty() && text.contains(expected);
        if !is_right || is_answered != expected.is_empty() {
            wrong.push(format!("{what}: answered {is_answered}, doctor {code:?}\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
