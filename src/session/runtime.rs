//! Bedrock's data plane, with the smallest requests possible: one token of a stream, or a body that no model takes.
//!
//! Neither carries anything of a person's. A refusal is returned as Bedrock wrote it; `explain` says what it means.
//! Known hole: Claude Code with a bearer token doesn't sign; here everything is signed.

use std::time::Duration;

use aws_smithy_eventstream::frame::read_message_from;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ureq::http::request::Builder;
use ureq::http::{HeaderName, HeaderValue};
use url::Url;

use super::aws::{AwsError, Signer, encode};
use crate::claude::custom_headers::sent;
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::models::id::bare;
use crate::world::html;
use crate::world::net::{Net, Response, TimedResponse};

/// The models of one region.
pub struct Runtime<'a> {
    pub(super) net: &'a Net,
    pub(super) signer: Signer<'a>,
    /// Without a slash at the end.
    pub(super) base: &'a str,
    /// The organisation's own, as Claude Code sends them.
    pub(super) headers: &'a [(String, String)],
}

/// How a model's invocation was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invoked {
    /// As a stream, to its end.
    Answered,
    /// The stream broke off, and how; asked for in one piece, the answer came.
    BrokeOff(String),
    /// Somebody's page came in place of the stream; asked for in one piece, the answer came.
    NotAsStream(Refusal),
    Refused(Refusal),
}

impl Invoked {
    /// Whether Claude Code gets an answer: where a stream breaks off, it asks again for one in one piece.
    pub fn is_answered(&self) -> bool {
        matches!(self, Self::Answered | Self::BrokeOff(_))
    }
}

/// A refusal in place of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub status: u16,
    /// The error's name; empty where the answer isn't AWS's but a proxy's.
    pub name: String,
    pub message: String,
    pub request_id: Option<String>,
}

impl Refusal {
    /// The error as Bedrock said it, with the request's id: what AWS's support asks for.
    pub fn said(&self) -> String {
        let id = self.request_id.as_ref().map(|id| format!(" (request id: {id})")).unwrap_or_default();
        format!("{}: {}{id}", self.called(), self.message)
    }

    /// The status, and the error's name where it has one.
    pub fn called(&self) -> String {
        format!("HTTP {} {}", self.status, self.name).trim_end().to_owned()
    }

    /// Whether a page for people came, which is nobody's of the service.
    pub fn is_page(&self) -> bool {
        self.name.is_empty() && html::is_page(&self.message)
    }

    /// The title of such a page.
    pub fn title(&self) -> Option<&str> {
        html::title(&self.message).map(str::trim).filter(|title| !title.is_empty())
    }

    /// The host that a redirect leads to.
    pub fn leads_to(&self) -> Option<&str> {
        self.message.strip_prefix(LEADS).filter(|_| self.name.is_empty() && (300..400).contains(&self.status))
    }
}

/// In place of what a redirect doesn't say.
const LEADS: &str = "→ ";

/// Where a redirect leads, as a message: the host alone, for the rest of the address may be a secret.
pub(super) fn leading(answer: &Response) -> Option<String> {
    Some(format!("{LEADS}{}", led_to(answer)?.host_str()?))
}

/// Where a redirect leads that names a host.
pub(super) fn led_to(answer: &Response) -> Option<Url> {
    let location = answer.header("location").filter(|_| (300..400).contains(&answer.status))?;
    Url::parse(location).ok().filter(Url::has_host)
}

/// How large a request is on the wire. A model reads the same of both, so both cost the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    Small,
    /// As large as Claude Code's own requests, by white space where JSON means nothing by it.
    Blank,
    /// As large, and with [words](WORDS) of a prompt's where no model reads them.
    Prompt,
}

impl Size {
    /// A document on the wire.
    pub(super) fn body(self, document: &Value) -> Vec<u8> {
        let mut document = document.clone();
        if self == Self::Prompt {
            document["stop_sequences"] = json!(WORDS);
        }
        let text = document.to_string();
        match (self, text.strip_prefix('{')) {
            (Self::Blank | Self::Prompt, Some(rest)) => format!("{{{}{rest}", " ".repeat(PROMPT)).into_bytes(),
            _ => text.into_bytes(),
        }
    }

    /// How long an answer may take: a model's first token takes seconds at most. What is large is written in two steps, and
    /// where nobody takes it each of them lasts as long.
    pub(super) fn patience(self, left: Duration) -> Duration {
        match self {
            Self::Small => PATIENCE.min(left),
            Self::Blank | Self::Prompt => LARGE_PATIENCE.min(left / 2),
        }
    }
}

/// Claude Code's first request has about as many bytes: its system prompt and its tools.
const PROMPT: usize = 64 * 1024;
/// What a filter may stop at in Claude Code's first request: its tools, tags, commands, names of files, and what its rules
/// on security speak of (2.1.328). An answer ends where one of them comes, so one of a single token is as without them.
const WORDS: [&str; 4] = [
    "Bash",
    "<system-reminder> curl sed",
    ".env credentials.json token",
    "malicious exploit development, credential testing, DoS attacks",
];

/// What a stream lacks that ended before its end.
pub(super) const TORN: &str = "the stream ended before message_stop";

/// The operations that run a model; a policy may name one without the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Invoke,
    Stream,
}

/// How Claude Code calls itself (2.1.328): filters of programs go by it.
pub(super) const AGENT: &str = "claude-cli/2.1.328 (external, cli)";

/// How many characters of a page that isn't AWS's are passed on.
const EXCERPT: usize = 200;
/// The deadline of one request.
const PATIENCE: Duration = Duration::from_secs(10);
/// That of a large one, beside which a small one is sent.
pub const LARGE_PATIENCE: Duration = Duration::from_secs(4);

impl<'a> Runtime<'a> {
    /// With headers of the organisation's own, which a policy may ask for.
    #[must_use]
    pub fn with_headers(self, headers: &'a [(String, String)]) -> Self {
        Self { headers, ..self }
    }

    /// The smallest real request, as Claude Code sends them: a stream of one token. It costs a few tokens.
    ///
    /// # Errors
    /// `GK-AWS-…` where no answer comes, or one that can't be Bedrock's.
    pub fn smallest(&self, model: &str) -> Result<Invoked> {
        self.one_token(model, Size::Small)
    }

    /// The same in a request of this size, read to the stream's end. Where that isn't to be had, the answer is asked for
    /// in one piece, as Claude Code does it then.
    ///
    /// # Errors
    /// As [`Runtime::smallest`].
    pub fn one_token(&self, model: &str, size: Size) -> Result<Invoked> {
        let message = json!({"role": "user", "content": "."});
        let body = json!({"anthropic_version": "bedrock-2023-05-31", "max_tokens": 1, "messages": [message]});
        let body = size.body(&body);
        let (host, TimedResponse { answer, broke_off, .. }) = self.call(model, Operation::Stream, &body, size)?;
        let in_one_piece = || {
            let whole = self.call(model, Operation::Invoke, &body, size).ok();
            whole.is_some_and(|(_, whole)| whole.broke_off.is_none() && is_message(&whole.answer))
        };
        if answer.status != 200 {
            let refusal = refusal(&answer);
            // What is answered so is a page's work, not the service's.
            let is_of_stream = refusal.is_page() && in_one_piece();
            return Ok(if is_of_stream { Invoked::NotAsStream(refusal) } else { Invoked::Refused(refusal) });
        }
        let torn = || Fault::new(&code::UNREACHABLE).with("host", host.clone()).because(TORN);
        let fault = match (events(&answer).as_slice(), broke_off) {
            ([.., Event::Refused(refusal)], _) => return Ok(Invoked::Refused(refusal.clone())),
            ([.., Event::Last], _) => return Ok(Invoked::Answered),
            (_, Some(fault)) => fault,
            ([], None) => return Err(Fault::new(&code::NOT_AWS).with("host", host).because_phrase(seen::NO_STREAM)),
            (_, None) => torn(),
        };
        // What is held back until nobody waits any more has another reason.
        if *fault.code() == code::UNREACHABLE && in_one_piece() {
            Ok(Invoked::BrokeOff(cut(&answer)))
        } else {
            Err(fault)
        }
    }

    /// An invocation that no model can carry out, because its body lacks all that one needs. So a refusal by policy
    /// comes from the policy; any other answer says nothing about policies.
    ///
    /// # Errors
    /// `GK-AWS-…` where no answer comes.
    pub fn impossible(&self, model: &str, operation: Operation) -> Result<Refusal> {
        self.call(model, operation, b"{}", Size::Small)?.1.whole().map(|answer| refusal(&answer))
    }

    fn call(&self, model: &str, operation: Operation, body: &[u8], size: Size) -> Result<(String, TimedResponse)> {
        let path = match operation {
            Operation::Invoke => "invoke",
            Operation::Stream => "invoke-with-response-stream",
        };
        let url = format!("{}/model/{}/{path}", self.base, encode(&bare(model)));
        let own = [("content-type", "application/json")];
        let headers: Vec<_> =
            own.into_iter().chain(addable(self.headers).filter(|(_, value)| value.is_ascii())).collect();
        let mut request = self.signer.request("bedrock", "POST", &url, &headers, body)?;
        request.headers_mut().insert("user-agent", HeaderValue::from_static(AGENT));
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = self.net.watch(request, size.patience(self.net.left()))?;
        Ok((host, answer))
    }
}

/// Of an organisation's own headers those that can be sent, and that no request of genkan's sets itself: the host, what is
/// signed, who signs, and what belongs to the connection.
fn addable(headers: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    const OWN: [&str; 17] = [
        "host",
        "authorization",
        "x-api-key",
        "content-type",
        "content-length",
        "content-encoding",
        "user-agent",
        "anthropic-version",
        "x-goog-user-project",
        "accept-encoding",
        "connection",
        "expect",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    let is_own = |name: &str| {
        let name = name.to_ascii_lowercase();
        OWN.contains(&name.as_str()) || name.starts_with("x-amz-")
    };
    let can_be_sent = |name: &str, value: &str| HeaderName::try_from(name).is_ok() && sent(value).is_some();
    let addable = move |(name, value): &(&str, &str)| !is_own(name) && can_be_sent(name, value);
    headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(addable)
}

/// A request with those of them, as Claude Code sends them.
pub(super) fn with_own(request: Builder, headers: &[(String, String)]) -> Builder {
    let headers = addable(headers).filter_map(|(name, value)| Some((name, sent(value)?)));
    headers.fold(request, |request, (name, value)| request.header(name, value))
}

/// Whether a model's answer came in one piece.
pub(super) fn is_message(answer: &Response) -> bool {
    let is_of_model = |body: &Value| body["type"] == "message";
    answer.status == 200 && serde_json::from_slice(&answer.body).is_ok_and(|body| is_of_model(&body))
}

/// What the events of a stream of server-sent ones hold.
pub(super) fn server_sent(body: &[u8]) -> Vec<Value> {
    let text = String::from_utf8_lossy(body);
    text.lines().filter_map(|line| serde_json::from_str(line.strip_prefix("data:")?.trim()).ok()).collect()
}

/// How a stream broke off.
pub(super) fn cut(answer: &Response) -> String {
    format!("{TORN}, after {} bytes", answer.body.len())
}

fn refusal(answer: &Response) -> Refusal {
    let AwsError { kind, message: said, request_id } = AwsError::from_response(answer);
    let page = || String::from_utf8_lossy(&answer.body).split_whitespace().collect::<Vec<_>>().join(" ");
    // Below its first line AWS answers to a wrong signature what should have been signed, the session token in it.
    let line = || said.lines().next().unwrap_or_default().to_owned();
    let page = || leading(answer).unwrap_or_else(|| page().chars().take(EXCERPT).collect());
    let message = if kind.is_empty() && said.is_empty() { page() } else { line() };
    Refusal { status: answer.status, name: kind, message, request_id }
}

/// What matters of an event.
#[derive(Debug, PartialEq)]
enum Event {
    /// Any that isn't the last one of a message.
    More,
    Last,
    Refused(Refusal),
}

/// The events of a stream, up to the first that is an error; none where it is no stream. An error can come as one, after
/// HTTP 200.
fn events(answer: &Response) -> Vec<Event> {
    let (mut rest, mut events) = (answer.body.as_slice(), Vec::new());
    while let Ok(message) = read_message_from(&mut rest) {
        let header = |name: &str| {
            let header = message.headers().iter().find(|header| header.name().as_str() == name)?;
            header.value().as_string().ok().map(|value| value.as_str().to_owned())
        };
        let body: Value = serde_json::from_slice(message.payload()).unwrap_or(Value::Null);
        if header(":message-type").as_deref() == Some("event") {
            let inner = body["bytes"].as_str().and_then(|bytes| STANDARD.decode(bytes).ok());
            let inner: Option<Value> = inner.and_then(|bytes| serde_json::from_slice(&bytes).ok());
            let is_last = inner.is_some_and(|event| event["type"] == "message_stop");
            events.push(if is_last { Event::Last } else { Event::More });
            continue;
        }
        let name = header(":exception-type").or_else(|| header(":error-code")).unwrap_or_default();
        let message = body["message"].as_str().map(str::to_owned).or_else(|| header(":error-message"));
        events.push(Event::Refused(Refusal {
            status: answer.status,
            name: capitalised(&name),
            message: message.unwrap_or_default(),
            request_id: answer.header("x-amzn-requestid").map(str::to_owned),
        }));
        break;
    }
    events
}

/// Inside a stream the names of errors begin in lower case: `throttlingException`.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

#[cfg(test)]
mod tests {
    use aws_smithy_eventstream::frame::write_message_to;
    use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

    use super::*;

    fn frame(headers: &[(&str, &str)], payload: &str) -> Vec<u8> {
        let message = headers.iter().fold(Message::new(payload.to_owned()), |message, (name, value)| {
            message.add_header(Header::new((*name).to_owned(), HeaderValue::String((*value).to_owned().into())))
        });
        let mut body = Vec::new();
        write_message_to(&message, &mut body).unwrap();
        body
    }

    fn event(event: &str) -> Vec<u8> {
        let payload = json!({ "bytes": STANDARD.encode(format!(r#"{{"type":"{event}"}}"#)) });
        frame(&[(":message-type", "event"), (":event-type", "chunk")], &payload.to_string())
    }

    fn read(body: Vec<u8>) -> Vec<Event> {
        events(&Response { status: 200, headers: vec![("x-amzn-requestid".to_owned(), "7f3a".to_owned())], body })
    }

    #[test]
    fn a_stream_is_read_to_its_end_and_an_error_in_it_is_a_refusal() {
        let [start, stop] = ["message_start", "message_stop"].map(event);
        assert_eq!(read([start.clone(), stop.clone()].concat()), [Event::More, Event::Last]);
        let headers = [(":message-type", "exception"), (":exception-type", "throttlingException")];
        let error = frame(&headers, r#"{"message":"Too many tokens"}"#);
        let all = read([start.clone(), error].concat());
        let Some(Event::Refused(refusal)) = all.last() else { panic!("{all:?}") };
        assert_eq!(refusal.said(), "HTTP 200 ThrottlingException: Too many tokens (request id: 7f3a)");
        let mut torn = [start, stop].concat();
        torn.pop();
        assert_eq!(read(torn), [Event::More]);
        assert_eq!(read(b"<html>".to_vec()), []);
    }

    #[test]
    fn a_large_body_means_what_a_small_one_does() {
        let document = json!({"messages": [{"role": "user", "content": "."}]});
        let [small, blank, prompt] = [Size::Small, Size::Blank, Size::Prompt].map(|size| size.body(&document));
        let read = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap();
        assert!(blank.len() > 64 * 1024 && prompt.len() > blank.len() && small.len() < 100);
        assert_eq!(read(&blank), read(&small));
        let mut prompt = read(&prompt);
        assert_eq!(prompt.as_object_mut().unwrap().remove("stop_sequences"), Some(json!(WORDS)));
        assert_eq!(prompt, document);
    }
}
