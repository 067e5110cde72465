//! A caller for the stand-in's own tests: its requests are signed by AWS's crate, not by ours.

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use jiff::Timestamp;

use super::place::Place;
use super::request::Request;
use super::scenario::Identity;

/// When every call of these tests happens.
pub const NOW: &str = "2026-11-20T03:00:00Z";

/// A signed request, as the server would have read it.
pub fn call(identity: &Identity, service: &str, method: &str, url: &str, body: &[u8]) -> Request {
    let at: Timestamp = NOW.parse().unwrap();
    let (host, path) = url.strip_prefix("https://").and_then(|rest| rest.split_once('/')).unwrap();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let credentials = Credentials::new(&identity.access_key, &identity.secret, identity.token.clone(), None, "tests");
    let (credentials, place) = (credentials.into(), Place::of(host).unwrap());
    let params = SigningParams::builder()
        .identity(&credentials)
        .region(&place.region)
        .name(service)
        .time(at.into())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let headers = [("host", host), ("content-type", "application/json")];
    let signable = SignableRequest::new(method, url, headers.into_iter(), SignableBody::Bytes(body)).unwrap();
    let (instructions, _) = sign(signable, &params).unwrap().into_parts();
    let signed = instructions.headers().map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Request {
        at,
        method: method.into(),
        host: host.into(),
        path: format!("/{path}"),
        query: query.into(),
        headers: headers.iter().map(|(name, value)| ((*name).into(), (*value).into())).chain(signed).collect(),
        body: body.into(),
    }
}
