//! A service account's JWT: the request for a token, signed with its key (RS256), which Google takes instead of a
//! password.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;
use serde_json::{Value, json};

use super::SCOPE;
use super::credential::ServiceAccount;

/// The lifetime of the JWT, in seconds: the most that Google accepts.
const LIFE: i64 = 3600;

/// The signed request for a token of the account; `None` where its key is no RSA key.
pub(super) fn assertion(account: &ServiceAccount, audience: &str, now: Timestamp) -> Option<String> {
    let mut header = json!({"alg": "RS256", "typ": "JWT"});
    if !account.private_key_id.is_empty() {
        header["kid"] = account.private_key_id.as_str().into();
    }
    let now = now.as_second();
    let claims = json!({"iss": account.client_email, "scope": SCOPE, "aud": audience, "iat": now, "exp": now + LIFE});
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(&header), part(&claims));
    let key = PrivateKeyDer::from_pem_slice(account.private_key.as_bytes()).ok()?;
    let signer = any_supported_type(&key).ok()?.choose_scheme(&[SignatureScheme::RSA_PKCS1_SHA256])?;
    let signature = signer.sign(message.as_bytes()).ok()?;
    Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// A claim of a token that Google itself has just issued. It isn't verified, and only shown.
pub(super) fn claim(token: &str, name: &str) -> Option<String> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    claims[name].as_str().map(str::to_owned)
}
