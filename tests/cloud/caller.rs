//! A caller for the stand-in's own tests: what it signs is signed by AWS's crate, not by ours.

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;

use super::place::Place;
use super::request::Request;
use super::scenario::Identity;

/// When every call of these tests happens.
pub const NOW: &str = "2026-11-20T03:00:00Z";

/// A request without a signature, as the server would have read it.
pub fn request(method: &str, url: &str, body: &[u8]) -> Request {
    let (host, path) = url.strip_prefix("https://").and_then(|rest| rest.split_once('/')).unwrap();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let headers = [("host", host), ("content-type", "application/json")];
    Request {
        at: NOW.parse().unwrap(),
        method: method.into(),
        host: host.into(),
        path: format!("/{path}"),
        query: query.into(),
        headers: headers.map(|(name, value)| (name.into(), value.into())).into(),
        body: body.into(),
    }
}

/// The same with a signature.
pub fn call(identity: &Identity, service: &str, method: &str, url: &str, body: &[u8]) -> Request {
    signed(identity, service, request(method, url, body))
}

/// Signs a request at the instant when it comes in.
pub fn signed(identity: &Identity, service: &str, mut request: Request) -> Request {
    let mark = if request.query.is_empty() { "" } else { "?" };
    let url = format!("https://{}{}{mark}{}", request.host, request.path, request.query);
    let credentials = Credentials::new(&identity.access_key, &identity.secret, identity.token.clone(), None, "tests");
    let (credentials, place) = (credentials.into(), Place::parse(&request.host).unwrap());
    let params = SigningParams::builder()
        .identity(&credentials)
        .region(&place.region)
        .name(service)
        .time(request.at.into())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let signable = SignableRequest::new(&request.method, url, headers, SignableBody::Bytes(&request.body)).unwrap();
    let (instructions, _) = sign(signable, &params).unwrap().into_parts();
    let further = instructions.headers().map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    request.headers.extend(further);
    request
}
