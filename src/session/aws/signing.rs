//! Requests signed for AWS (Signature Version 4), and its errors as genkan's codes.

use std::fmt::Write as _;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings, UriPathNormalizationMode,
    sign,
};
use aws_sigv4::sign::v4;
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use ureq::http::Request;

use super::AwsCredentials;
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::world::net::Response;

/// The credentials, region and time of a signature.
pub(in crate::session) struct Signer<'a> {
    pub(in crate::session) credentials: &'a AwsCredentials,
    pub(in crate::session) region: &'a str,
    pub(in crate::session) now: Timestamp,
}

impl Signer<'_> {
    /// A request that carries a signature.
    pub(in crate::session) fn request(
        &self,
        service: &str,
        method: &str,
        url: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Request<Vec<u8>>> {
        let AwsCredentials { access_key, secret, token, .. } = self.credentials;
        if !self.credentials.fit_a_header() {
            return Err(Fault::new(&code::REJECTED).with("service", service).with("code", "InvalidCharacters"));
        }
        let token = Some(token.to_string()).filter(|token| !token.is_empty());
        let identity = Credentials::new(access_key, secret.as_str(), token, None, "genkan").into();
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body.to_vec()).map_err(|error| bad_url(url, &error))?;
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(service)
            .time(SystemTime::from(self.now))
            .settings(settings(service))
            .build()
            .map_err(|error| bad_url(url, &error))?
            .into();
        let signable = SignableRequest::new(method, url, headers.iter().copied(), SignableBody::Bytes(body))
            .map_err(|error| bad_url(url, &error))?;
        let (instructions, _) = sign(signable, &params).map_err(|error| bad_url(url, &error))?.into_parts();
        instructions.apply_to_request_http1x(&mut request);
        Ok(request)
    }
}

/// How a service's requests are signed: S3 takes a path as it stands, and the body's digest in a header.
fn settings(service: &str) -> SigningSettings {
    let mut settings = SigningSettings::default();
    if service == "s3" {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    settings
}

impl AwsCredentials {
    /// Whether a request can be signed with them: the signer panics at what a header can't hold.
    pub(in crate::session) fn fit_a_header(&self) -> bool {
        self.access_key.bytes().chain(self.token.bytes()).all(|byte| byte.is_ascii_graphic())
    }
}

/// An error as AWS's services answer it, in either of their two JSON forms.
pub(in crate::session) struct AwsError {
    /// The error's name, such as `AccessDeniedException`; empty where the answer isn't AWS's.
    pub(in crate::session) kind: String,
    pub(in crate::session) message: String,
    pub(in crate::session) request_id: Option<String>,
}

impl AwsError {
    pub(in crate::session) fn from_response(answer: &Response) -> Self {
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let field =
            |names: &[&str]| names.iter().find_map(|name| body.get(*name)?.as_str()).unwrap_or_default().to_owned();
        let kind = answer.header("x-amzn-errortype").map_or_else(|| field(&["__type", "code"]), str::to_owned);
        let kind = kind.split(':').next().unwrap_or_default();
        let kind = kind.rsplit('#').next().unwrap_or_default();
        let request_id = answer.header("x-amzn-requestid").map(str::to_owned);
        Self { kind: kind.to_owned(), message: field(&["message", "Message"]), request_id }
    }
}

/// An error of a service as a fault with one of genkan's codes: by its name, and for a wrong clock by its message.
pub(in crate::session) fn refusal(kind: &str, message: &str, request_id: Option<&str>) -> Fault {
    let kind = for_people(kind);
    let mut cause = format!("{kind}: {}", for_people(message));
    if let Some(id) = request_id {
        let _ = write!(cause, " (request {})", for_people(id));
    }
    let off =
        cause.contains("Signature expired") || cause.contains("not yet current") || kind == "RequestTimeTooSkewed";
    let code = match kind.as_str() {
        _ if off => &code::CLOCK,
        "ExpiredTokenException"
        | "ExpiredToken"
        | "UnrecognizedClientException"
        | "InvalidClientTokenId"
        | "InvalidSignatureException"
        | "SignatureDoesNotMatch"
        | "UnauthorizedException"
        // EC2's and S3's words for it.
        | "AuthFailure"
        | "InvalidAccessKeyId" => &code::REJECTED,
        "AccessDeniedException" | "AccessDenied" | "UnauthorizedOperation" => &code::DENIED,
        _ => &code::REFUSED,
    };
    Fault::new(code).with("code", kind).because(cause)
}

/// A service's message as far as it may be shown: the first line, without words that could be a token.
///
/// To a signature that it refuses AWS answers the whole request that should have been signed, the session token in it;
/// and what stands between may answer whatever it was sent.
pub(in crate::session) fn for_people(said: &str) -> String {
    let line: String = said.lines().next().unwrap_or_default().chars().filter(|c| !c.is_control()).collect();
    let word = |word: &str| {
        let names = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let longest = if names.starts_with("arn:") { LONGEST_ARN } else { LONGEST_WORD };
        if word.chars().count() > longest { "…".to_owned() } else { word.to_owned() }
    };
    // Languages without blanks between words have none that could be a token, which is ASCII.
    let is_token = |c: char| c.is_ascii() && c != ' ';
    let mut told = String::new();
    let mut rest = line.as_str();
    while let Some(start) = rest.find(is_token) {
        let end = rest[start..].find(|c| !is_token(c)).map_or(rest.len(), |length| start + length);
        told.push_str(&rest[..start]);
        told.push_str(&word(&rest[start..end]));
        rest = &rest[end..];
    }
    told + rest
}

/// The length of a UUID.
const LONGEST_WORD: usize = 36;
const LONGEST_ARN: usize = 200;

fn bad_url(url: &str, error: &dyn std::error::Error) -> Fault {
    Fault::new(&code::UNREACHABLE).with("host", url).because(error)
}

/// Percent-encodes a path segment or a query value.
pub(in crate::session) fn encode(text: &str) -> String {
    const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, UNRESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_a_service_says_no_token_reaches_a_person() {
        let token = format!("IQoJ{}", "b3JpZ2luX2Vj/+".repeat(40));
        let arn =
            "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ClaudeCodeUser_0123456789abcdef/taro@acme.example";
        let canonical = format!(
            "The request signature we calculated does not match the signature you provided.\n\nThe Canonical String for \
             this request should have been\n'POST\n/\n\nx-amz-security-token:{token}'"
        );
        for (said, plainly) in [
            (canonical.as_str(), "The request signature we calculated does not match the signature you provided."),
            (&format!("User: {arn} is not authorized"), &format!("User: {arn} is not authorized")),
            (&format!("on resource: ({arn})"), &format!("on resource: ({arn})")),
            (&format!("invalid token {token}, sorry"), "invalid token … sorry"),
            (&format!("{{\"refreshToken\":\"{token}\"}}"), "…"),
            (&format!("arn:{token}"), "…"),
            ("a\u{1b}[2Jb\u{7}", "a[2Jb"),
            ("", ""),
        ] {
            assert_eq!(for_people(said), plainly);
            let fault = refusal("SignatureDoesNotMatch", said, None);
            assert!(!fault.to_json().to_string().contains(&token[..40]), "{fault}");
        }
    }
}
