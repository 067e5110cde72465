//! A request as it came in, a response as it goes out, and a refusal in the shapes that AWS gives it.

use std::borrow::Cow;

use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

/// One request, nothing interpreted. It has no `Debug`: secrets stand in its headers and its body.
#[derive(Clone)]
pub struct Request {
    /// When it came in: signatures and credentials are judged by this instant.
    pub at: Timestamp,
    pub method: String,
    /// The `Host` header without its port, in lower case.
    pub host: String,
    /// As sent, still percent-encoded.
    pub path: String,
    /// As sent, without the question mark.
    pub query: String,
    /// Names in lower case, in the order of the wire.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// A query parameter, decoded.
    pub fn parameter(&self, name: &str) -> Option<String> {
        pairs(&self.query).find(|(given, _)| given == name).map(|(_, value)| value)
    }

    /// The path's segments, decoded.
    pub fn segments(&self) -> Vec<String> {
        self.path.split('/').filter(|segment| !segment.is_empty()).map(decoded).collect()
    }

    /// Whether a text stands anywhere in it, decoded or not.
    pub fn contains(&self, text: &str) -> bool {
        let values = self.headers.iter().map(|(_, value)| value.as_str());
        values
            .chain([self.path.as_str(), self.query.as_str()])
            .any(|own| own.contains(text) || decoded(own).contains(text))
            || String::from_utf8_lossy(&self.body).contains(text)
    }

    /// The body as JSON; `None` where it is none.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The decoded pairs of a query or a form.
pub fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    })
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// One response, and what the log says of it.
#[derive(Debug, Clone)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    /// By whom the request was signed, where a signature was verified.
    pub signer: Option<String>,
    /// The error code, where it refuses.
    pub refused: Option<String>,
}

impl Response {
    pub fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("content-type", content_type.into())],
            body: body.into(),
            signer: None,
            refused: None,
        }
    }

    pub fn json(value: &Value) -> Self {
        Self::new(200, "application/json", value.to_string())
    }

    /// Leads a browser elsewhere.
    pub fn redirect(to: &str) -> Self {
        let mut response = Self::new(302, "text/html", "");
        response.headers.push(("location", to.into()));
        response
    }

    /// What every host says that the stand-in knows only as a place to watch.
    pub fn nobody_here() -> Self {
        Self::new(404, "application/json", json!({ "message": "the stand-in only watches this host" }).to_string())
    }

    #[must_use]
    pub fn signed_by(mut self, name: &str) -> Self {
        self.signer = Some(name.into());
        self
    }

    #[must_use]
    pub fn refusing(mut self, code: &str) -> Self {
        self.refused = Some(code.into());
        self
    }
}

/// A refusal by AWS: status, error code and message; each kind of service gives it a body of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub code: Cow<'static, str>,
    pub message: Cow<'static, str>,
}

impl Refusal {
    pub fn new(status: u16, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, code: code.into(), message: message.into() }
    }

    pub fn validation(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(400, "ValidationException", message)
    }

    /// One of IAM Identity Center's OIDC service, whose code decides the status.
    pub fn oauth(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        let status = match code {
            "InvalidClientException" => 401,
            "InternalServerException" => 500,
            _ => 400,
        };
        Self::new(status, code, message)
    }

    /// The shape of the REST-JSON services.
    pub fn json(&self) -> Response {
        self.body(&json!({ "message": self.message }), &self.code)
    }

    /// The shape of the SSO portal, which names its code a second time in the body.
    pub fn portal(&self) -> Response {
        let kind = format!("com.amazonaws.switchboard.portal#{}", self.code);
        self.body(&json!({ "message": self.message, "__type": kind }), &self.code)
    }

    /// The shape of the OIDC service: OAuth's words in the body, AWS's in the header, with an address behind it.
    pub fn oidc(&self) -> Response {
        let kind = format!("{}:http://internal.amazon.com/coral/com.amazonaws.sso.oidc/", self.code);
        let body =
            json!({ "error": snake(self.code.trim_end_matches("Exception")), "error_description": self.message });
        self.body(&body, &kind)
    }

    /// The shape of STS, whose codes have their own names.
    pub fn xml(&self) -> Response {
        let code = match self.code.as_ref() {
            "UnrecognizedClientException" => "InvalidClientTokenId",
            "ExpiredTokenException" => "ExpiredToken",
            "InvalidSignatureException" => "SignatureDoesNotMatch",
            "MissingAuthenticationTokenException" => "MissingAuthenticationToken",
            other => other.trim_end_matches("Exception"),
        };
        let body = format!(
            "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    \
             <Code>{code}</Code>\n    <Message>{}</Message>\n  </Error>\n  \
             <RequestId>00000000-0000-4000-8000-000000000000</RequestId>\n</ErrorResponse>\n",
            self.message
        );
        Response::new(self.status, "text/xml", body).refusing(code)
    }

    fn body(&self, body: &Value, kind: &str) -> Response {
        let mut response = Response::new(self.status, "application/json", body.to_string()).refusing(&self.code);
        response.headers.push(("x-amzn-errortype", kind.into()));
        response
    }
}

/// `InvalidGrant` as OAuth writes it.
fn snake(camel: &str) -> String {
    let mut text = String::new();
    for letter in camel.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}
