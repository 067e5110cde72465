//! Signature Version 4, verified as strictly as AWS does: scope, clock, signed headers, payload, token.
//!
//! The canonical request is built anew from what came over the wire; nothing of the client's own computation
//! is trusted but the signature that is compared at the end.

use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp, fmt::strtime, tz::TimeZone};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::directory::Directory;
use super::place::Place;
use super::request::{Refusal, Request, pairs};
use super::scenario::Identity;

/// How far a signature's clock may be off.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);
/// RFC 3986's unreserved characters stay as they are.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Who signed the request.
///
/// # Errors
/// The refusal that AWS gives: no signature, a wrong scope, a clock too far off, an unknown or expired
/// identity, a signature that doesn't match.
pub fn verify(directory: &Directory, request: &Request, place: &Place) -> Result<Identity, Refusal> {
    let authorization = Authorization::from_request(request)?;
    authorization.matches_place(place)?;
    authorization.covers(request)?;
    let stamp = authorization.stamp(request)?;
    let identity = directory
        .state()
        .holder(authorization.access_key)
        .filter(|identity| !identity.revoked && identity.token.as_deref() == request.header("x-amz-security-token"))
        .cloned()
        .ok_or_else(|| {
            let message = "The security token included in the request is invalid.";
            Refusal::new(403, "UnrecognizedClientException", message)
        })?;
    let canonical = canonical_request(request, &authorization.signed_headers)?;
    if !authorization.agrees(&identity.secret, &stamp, &canonical) {
        return Err(invalid(
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
             Access Key and signing method. Consult the service documentation for details.",
        ));
    }
    if identity.expires.is_some_and(|expires| expires <= request.at) {
        let message = "The security token included in the request is expired";
        return Err(Refusal::new(403, "ExpiredTokenException", message));
    }
    Ok(identity)
}

/// The parts of the `Authorization` header.
struct Authorization<'a> {
    access_key: &'a str,
    date: &'a str,
    region: &'a str,
    service: &'a str,
    signed_headers: Vec<&'a str>,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn from_request(request: &'a Request) -> Result<Self, Refusal> {
        let header = request
            .header("authorization")
            .ok_or_else(|| Refusal::new(403, "MissingAuthenticationTokenException", "Missing Authentication Token"))?;
        Self::parse(header).ok_or_else(|| incomplete(format!("Authorization header is malformed: '{}'.", kind(header))))
    }

    fn parse(header: &'a str) -> Option<Self> {
        let fields = header.strip_prefix("AWS4-HMAC-SHA256 ")?;
        let field = |name: &str| {
            fields.split(',').find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('=')).map(str::trim)
        };
        let mut scope = field("Credential")?.split('/');
        let parsed = Self {
            access_key: scope.next()?,
            date: scope.next()?,
            region: scope.next()?,
            service: scope.next()?,
            signed_headers: field("SignedHeaders")?.split(';').collect(),
            signature: field("Signature")?,
        };
        (scope.next() == Some("aws4_request") && scope.next().is_none()).then_some(parsed)
    }

    fn matches_place(&self, place: &Place) -> Result<(), Refusal> {
        let Some(service) = place.service.signing_name() else {
            return Err(invalid("This service takes no signature."));
        };
        if self.service != service {
            return Err(invalid(format!("Credential should be scoped to correct service: '{service}'. ")));
        }
        if self.region != place.region {
            return Err(invalid("Credential should be scoped to a valid region. "));
        }
        Ok(())
    }

    /// `host` and every `x-amz-` header that was sent must be under the signature.
    fn covers(&self, request: &Request) -> Result<(), Refusal> {
        let sent = request.headers.iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with("x-amz-"));
        let missing = ["host", "x-amz-date"].into_iter().chain(sent).find(|name| !self.signed_headers.contains(name));
        match missing {
            Some(name) => Err(incomplete(format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."))),
            None => Ok(()),
        }
    }

    fn stamp(&self, request: &Request) -> Result<String, Refusal> {
        let stamp = request.header("x-amz-date").unwrap_or_default();
        let signed = strtime::parse("%Y%m%dT%H%M%SZ", stamp)
            .and_then(|parsed| parsed.to_datetime())
            .and_then(|datetime| datetime.to_zoned(TimeZone::UTC))
            .map_err(|_| incomplete(format!("Date must be in ISO-8601 'basic format'. Got '{stamp}'.")))?
            .timestamp();
        if !stamp.starts_with(self.date) {
            return Err(invalid(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP",
            ));
        }
        let (earliest, latest) = (request.at - TOLERANCE, request.at + TOLERANCE);
        let now = basic(request.at);
        if signed < earliest {
            let bound = basic(earliest);
            return Err(invalid(format!("Signature expired: {stamp} is now earlier than {bound} ({now} - 5 min.)")));
        }
        if signed > latest {
            let bound = basic(latest);
            return Err(invalid(format!(
                "Signature not yet current: {stamp} is still later than {bound} ({now} + 5 min.)"
            )));
        }
        Ok(stamp.into())
    }

    fn agrees(&self, secret: &str, stamp: &str, canonical: &str) -> bool {
        let scope = format!("{}/{}/{}/aws4_request", self.date, self.region, self.service);
        let text = format!("AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{}", digest(canonical.as_bytes()));
        let key = [self.date, self.region, self.service, "aws4_request"]
            .iter()
            .fold(format!("AWS4{secret}").into_bytes(), |key, part| keyed(&key, part.as_bytes()));
        hex(&keyed(&key, text.as_bytes())) == self.signature
    }
}

fn canonical_request(request: &Request, signed: &[&str]) -> Result<String, Refusal> {
    let payload = digest(&request.body);
    if request.header("x-amz-content-sha256").is_some_and(|given| given != payload) {
        return Err(invalid("The provided 'x-amz-content-sha256' header does not match what was computed."));
    }
    let headers: String = signed
        .iter()
        .map(|name| {
            let values = request.headers.iter().filter(|(given, _)| given == name);
            let values: Vec<_> =
                values.map(|(_, value)| value.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            format!("{name}:{}\n", values.join(","))
        })
        .collect();
    let mut query: Vec<_> = pairs(&request.query).map(|(name, value)| (encoded(&name), encoded(&value))).collect();
    query.sort();
    let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let path = canonical_path(&request.path);
    Ok([&request.method, &path, &query.join("&"), &headers, &signed.join(";"), &payload].map(String::as_str).join("\n"))
}

/// Every service but S3 takes the path without its dots and doubled slashes, encoded once more.
fn canonical_path(path: &str) -> String {
    let mut kept = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => _ = kept.pop(),
            segment => kept.push(encoded(segment)),
        }
    }
    let end = if path.ends_with('/') && !kept.is_empty() { "/" } else { "" };
    format!("/{}{end}", kept.join("/"))
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

fn keyed(key: &[u8], text: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn basic(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The scheme alone: a token after `Bearer` doesn't belong into a message.
fn kind(header: &str) -> &str {
    header.split(' ').next().unwrap_or_default()
}

fn invalid(message: impl Into<std::borrow::Cow<'static, str>>) -> Refusal {
    Refusal::new(403, "InvalidSignatureException", message)
}

fn incomplete(message: String) -> Refusal {
    Refusal::new(403, "IncompleteSignatureException", message)
}

#[cfg(test)]
mod tests {
    use super::super::Scenario;
    use super::super::caller::{NOW, call};
    use super::*;

    const URL: &str = "https://bedrock-runtime.ap-northeast-1.amazonaws.com/model/jp.anthropic.claude-haiku-4-5-20251001-v1%3A0/invoke";

    fn refused(scenario: &Scenario, request: &Request) -> String {
        let place = Place::parse(&request.host).expect("a host of AWS");
        verify(&Directory::new(scenario), request, &place)
            .map_or_else(|refusal| refusal.code.into_owned(), |identity| identity.name)
    }

    fn team() -> Scenario {
        let in_an_hour = NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_hours(1);
        let identities = vec![Identity::user("dev"), Identity::role("session", in_an_hour)];
        Scenario { identities, ..Scenario::default() }
    }

    #[test]
    fn a_signature_of_the_sdk_is_taken() {
        let scenario = team();
        for (identity, url, service) in [
            (0, URL, "bedrock"),
            (1, URL, "bedrock"),
            (
                0,
                "https://bedrock.us-east-1.amazonaws.com/inference-profiles?type=SYSTEM_DEFINED&maxResults=5",
                "bedrock",
            ),
            (0, "https://bedrock.us-east-1.amazonaws.com/inference-profiles/arn%3Aaws%3Abedrock%3A%2Fa%20b", "bedrock"),
            (1, "https://sts.amazonaws.com/", "sts"),
            (0, "https://bedrock-mantle.ap-northeast-1.api.aws/anthropic/v1/messages", "bedrock-mantle"),
        ] {
            let identity = &scenario.identities[identity];
            assert_eq!(refused(&scenario, &call(identity, service, "POST", url, b"{\"a\":1}")), identity.name, "{url}");
        }
    }

    #[test]
    fn a_request_changed_after_signing_is_refused() {
        type Change = fn(&mut Request);
        let table: [(&str, Change, &str); 12] = [
            ("the body", |r| r.body.push(b' '), "InvalidSignatureException"),
            ("the path", |r| r.path = r.path.replace("haiku", "opus"), "InvalidSignatureException"),
            ("the query", |r| r.query = "a=b".into(), "InvalidSignatureException"),
            ("the method", |r| r.method = "PUT".into(), "InvalidSignatureException"),
            (
                "the host header",
                |r| edit(r, "host", |_| "bedrock.us-east-1.amazonaws.com".into()),
                "InvalidSignatureException",
            ),
            ("a signature's digit", |r| edit(r, "authorization", flip_last), "InvalidSignatureException"),
            ("another key", |r| edit(r, "authorization", |v| v.replace("AKIA", "AKIB")), "UnrecognizedClientException"),
            (
                "a token from nowhere",
                |r| r.headers.push(("x-amz-security-token".into(), "x".into())),
                "IncompleteSignatureException",
            ),
            (
                "an unsigned host",
                |r| edit(r, "authorization", |v| v.replace("host;", "")),
                "IncompleteSignatureException",
            ),
            (
                "no signature",
                |r| r.headers.retain(|(name, _)| name != "authorization"),
                "MissingAuthenticationTokenException",
            ),
            ("a bearer", |r| edit(r, "authorization", |_| "Bearer abc".into()), "IncompleteSignatureException"),
            (
                "five minutes and a second later",
                |r| r.at += TOLERANCE + SignedDuration::from_secs(1),
                "InvalidSignatureException",
            ),
        ];
        let scenario = team();
        for (what, change, code) in table {
            let mut request = call(&scenario.identities[0], "bedrock", "POST", URL, b"{}");
            change(&mut request);
            assert_eq!(refused(&scenario, &request), code, "{what}");
        }
    }

    fn edit(request: &mut Request, name: &str, change: impl Fn(&str) -> String) {
        for (_, value) in request.headers.iter_mut().filter(|(given, _)| given == name) {
            *value = change(value);
        }
    }

    fn flip_last(text: &str) -> String {
        let (kept, last) = text.split_at(text.len() - 1);
        format!("{kept}{}", if last == "0" { '1' } else { '0' })
    }

    #[test]
    fn a_scope_of_another_region_or_service_is_refused() {
        let scenario = team();
        let dev = &scenario.identities[0];
        let mut elsewhere = call(dev, "bedrock", "POST", URL, b"{}");
        elsewhere.host = "bedrock-runtime.us-east-1.amazonaws.com".into();
        assert_eq!(refused(&scenario, &elsewhere), "InvalidSignatureException");
        assert_eq!(refused(&scenario, &call(dev, "sts", "POST", URL, b"{}")), "InvalidSignatureException");
    }

    #[test]
    fn keys_that_are_gone_expired_or_wrong_are_told_apart() {
        let mut scenario = team();
        let stranger = Identity::user("stranger");
        let forged = Identity { secret: "another".into(), ..scenario.identities[0].clone() };
        let tokenless = Identity { token: None, ..scenario.identities[1].clone() };
        let code = |scenario: &Scenario, who: &Identity| refused(scenario, &call(who, "bedrock", "POST", URL, b"{}"));
        assert_eq!(code(&scenario, &stranger), "UnrecognizedClientException");
        assert_eq!(code(&scenario, &forged), "InvalidSignatureException");
        assert_eq!(code(&scenario, &tokenless), "UnrecognizedClientException");
        scenario.identities[1].expires = Some(NOW.parse().unwrap());
        assert_eq!(code(&scenario, &scenario.identities[1]), "ExpiredTokenException");
        scenario.identities[0].revoked = true;
        assert_eq!(code(&scenario, &scenario.identities[0]), "UnrecognizedClientException");
    }

    #[test]
    fn a_path_is_canonical_without_dots_and_doubled_slashes() {
        for (path, expected) in
            [("/", "/"), ("", "/"), ("//a/./b/../c/", "/a/c/"), ("/a%3A0", "/a%253A0"), ("/a b", "/a%20b")]
        {
            assert_eq!(canonical_path(path), expected);
        }
    }
}
