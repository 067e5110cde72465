//! AWS Sign-In: what `aws login` of the AWS CLI signs in to, and what renews it. The requests are those of AWS CLI 2.36.7.
//!
//! Stricter than AWS: a member that belongs to another grant is refused, and so is a proof (DPoP) that isn't of this very
//! request, whose key isn't the sign-in's, or that was sent before. Known hole: what AWS answers to a refresh token that
//! was spent is unknown; its model calls a renewal idempotent.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::alg_id;
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::unknown_operation;
use super::directory::{ConsoleCode, Directory};
use super::request::{Refusal, Request, Response, pairs};

/// The clients of AWS's developer tools.
const CLIENTS: [&str; 2] = ["arn:aws:signin:::devtools/same-device", "arn:aws:signin:::devtools/cross-device"];
/// How far a proof's clock may be off, in seconds.
const SKEW: i64 = 300;

/// # Errors
/// What a proof, a code or a refresh token lacks.
pub fn answer(directory: &Directory, request: &Request) -> Response {
    let answered = match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/v1/authorize") => authorize(directory, request),
        ("POST", "/v1/token") => token(directory, request),
        _ => Err(unknown_operation()),
    };
    answered.unwrap_or_else(|refusal| {
        let error = if refusal.code == "ValidationException" { "INVALID_REQUEST" } else { refusal.code.as_ref() };
        let kind = if refusal.status == 400 { "ValidationException" } else { "AccessDeniedException" };
        let mut response = Response::json(&json!({ "error": error, "message": refusal.message }));
        response.status = refusal.status;
        response.headers.push(("x-amzn-errortype", kind.to_owned()));
        response.refusing(error)
    })
}

/// What a browser shows: the person has a console session, and is sent back.
fn authorize(directory: &Directory, request: &Request) -> Result<Response, Refusal> {
    let given: Vec<_> = pairs(&request.query).collect();
    let parameter = |wanted: &str| {
        let found = given.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        found.ok_or_else(|| Refusal::validation(format!("{wanted} is missing")))
    };
    if parameter("response_type")? != "code" || parameter("code_challenge_method")? != "SHA-256" {
        return Err(Refusal::validation("only code and SHA-256 are taken"));
    }
    let (client, redirect_uri) = (parameter("client_id")?, parameter("redirect_uri")?);
    let port = redirect_uri.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix("/oauth/callback"));
    if client != CLIENTS[0] || port.is_none_or(|port| port.parse::<u16>().is_err()) {
        return Err(Refusal::validation("a client without its redirect"));
    }
    let code = ConsoleCode { redirect_uri: redirect_uri.clone(), challenge: parameter("code_challenge")? };
    let code = directory.state().console_code(code);
    Ok(Response::redirect(&format!("{redirect_uri}?code={code}&state={}", parameter("state")?)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CreateToken {
    client_id: String,
    grant_type: String,
    code: Option<String>,
    code_verifier: Option<String>,
    redirect_uri: Option<String>,
    refresh_token: Option<String>,
}

fn token(directory: &Directory, request: &Request) -> Result<Response, Refusal> {
    let asked: CreateToken =
        serde_json::from_slice(&request.body).map_err(|_| Refusal::validation("the body has another shape"))?;
    if !CLIENTS.contains(&asked.client_id.as_str()) {
        return Err(Refusal::validation("clientId"));
    }
    let mut state = directory.state();
    let (point, id) = proof(request)?;
    if !state.is_first(id) {
        return Err(Refusal::validation("the proof was used before"));
    }
    let CreateToken { grant_type, code, code_verifier, redirect_uri, refresh_token, .. } = asked;
    let issued = match (grant_type.as_str(), code, code_verifier, redirect_uri, refresh_token) {
        ("authorization_code", Some(code), Some(verifier), Some(redirect), None) => {
            state.open_console(&code, &verifier, &redirect, point, request.at)?
        }
        ("refresh_token", None, None, None, Some(token)) => state.renew_console(&token, &point, request.at)?,
        _ => return Err(Refusal::validation("the members are not those of the grant type")),
    };
    let mut body = json!({
        "accessToken": {
            "accessKeyId": issued.identity.access_key,
            "secretAccessKey": issued.identity.secret,
            "sessionToken": issued.identity.token,
        },
        "tokenType": "aws_sigv4",
        "expiresIn": issued.lifetime.as_secs(),
        "refreshToken": issued.refresh,
    });
    if let Some(session) = issued.session {
        let claims = URL_SAFE_NO_PAD.encode(json!({ "sub": session }).to_string());
        body["idToken"] = json!(format!("e30.{claims}.c2ln"));
    }
    Ok(Response::json(&body))
}

/// The key of a proof that is good for this request, and its identifier.
fn proof(request: &Request) -> Result<(Vec<u8>, String), Refusal> {
    let wrong = |what: &str| Refusal::validation(format!("the proof's {what} is wrong"));
    let proof = request.header("dpop").ok_or_else(|| wrong("header"))?;
    let parts: Vec<_> = proof.split('.').collect();
    let [head, claims, signature] = parts[..] else { return Err(wrong("form")) };
    let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| wrong("encoding"));
    let json = |part: &str| serde_json::from_slice::<Value>(&decoded(part)?).map_err(|_| wrong("JSON"));
    let (header, said) = (json(head)?, json(claims)?);
    let jwk = &header["jwk"];
    if header["typ"] != "dpop+jwt" || header["alg"] != "ES256" || jwk["kty"] != "EC" || jwk["crv"] != "P-256" {
        return Err(wrong("kind"));
    }
    let half = |name: &str| decoded(jwk[name].as_str().unwrap_or_default());
    let point = [&[4][..], &half("x")?, &half("y")?].concat();
    let message = format!("{head}.{claims}");
    let algorithms = default_provider().signature_verification_algorithms;
    let is_ours = |known: &&&dyn rustls::pki_types::SignatureVerificationAlgorithm| {
        known.public_key_alg_id() == alg_id::ECDSA_P256 && known.signature_alg_id() == alg_id::ECDSA_SHA256
    };
    let algorithm = algorithms.all.iter().find(is_ours).expect("ECDSA with P-256");
    let signature = der(&decoded(signature)?).ok_or_else(|| wrong("signature"))?;
    algorithm.verify_signature(&point, message.as_bytes(), &signature).map_err(|_| wrong("signature"))?;
    let address = format!("https://{}{}", request.host, request.path);
    if said["htm"] != request.method.as_str() || said["htu"] != address.as_str() {
        return Err(wrong("address"));
    }
    let age = request.at.as_second() - said["iat"].as_i64().ok_or_else(|| wrong("time"))?;
    if age.abs() > SKEW {
        return Err(wrong("time"));
    }
    let id = said["jti"].as_str().filter(|id| !id.is_empty()).ok_or_else(|| wrong("id"))?;
    Ok((point, id.to_owned()))
}

/// A JWT's signature in the form that TLS has.
fn der(signature: &[u8]) -> Option<Vec<u8>> {
    let (r, s) = signature.split_at_checked(32).filter(|_| signature.len() == 64)?;
    let number = |half: &[u8]| {
        let digits: Vec<u8> = half.iter().copied().skip_while(|byte| *byte == 0).collect();
        let padded =
            if digits.first().is_none_or(|first| *first >= 0x80) { [&[0], &digits[..]].concat() } else { digits };
        [&[2, u8::try_from(padded.len()).expect("short")], &padded[..]].concat()
    };
    let inside = [number(r), number(s)].concat();
    Some([&[0x30, u8::try_from(inside.len()).ok()?], &inside[..]].concat())
}
