//! Bedrock's data plane, with the smallest requests possible: one token of a stream, or a body that no model takes.
//!
//! Neither carries anything of a person's. A refusal is returned as Bedrock wrote it; `explain` says what it means.
//! Known hole: Claude Code with a bearer token doesn't sign; here everything is signed.

use std::time::Duration;

use aws_smithy_eventstream::frame::read_message_from;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::aws::{AwsError, Signer, encode};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::models::id::bare;
use crate::world::net::{Net, Response};

/// The models of one region.
pub struct Runtime<'a> {
    pub(super) net: &'a Net,
    pub(super) signer: Signer<'a>,
    /// Without a slash at the end.
    pub(super) base: &'a str,
}

/// How a model's invocation was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invoked {
    /// The stream began.
    Answered,
    Refused(Refusal),
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
        format!("HTTP {} {}: {}{id}", self.status, self.name, self.message)
    }
}

/// The operations that run a model; a policy may name one without the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Invoke,
    Stream,
}

/// How many characters of a page that isn't AWS's are passed on.
const EXCERPT: usize = 200;
/// The deadline of one request: a model's first token takes seconds at most.
const PATIENCE: Duration = Duration::from_secs(10);

impl Runtime<'_> {
    /// The smallest real request, as Claude Code sends them: a stream of one token. It costs a few tokens.
    ///
    /// # Errors
    /// `GK-AWS-…` where no answer comes, or one that can't be Bedrock's.
    pub fn smallest(&self, model: &str) -> Result<Invoked> {
        let message = json!({"role": "user", "content": "."});
        let body = json!({"anthropic_version": "bedrock-2023-05-31", "max_tokens": 1, "messages": [message]});
        let (host, answer) = self.call(model, Operation::Stream, body.to_string().as_bytes())?;
        if answer.status != 200 {
            return Ok(Invoked::Refused(refusal(&answer)));
        }
        first_event(&answer).ok_or_else(|| Fault::new(&code::NOT_AWS).with("host", host).because("no event stream"))
    }

    /// An invocation that no model can carry out, because its body lacks all that one needs. So a refusal by policy
    /// comes from the policy; any other answer says nothing about policies.
    ///
    /// # Errors
    /// `GK-AWS-…` where no answer comes.
    pub fn impossible(&self, model: &str, operation: Operation) -> Result<Refusal> {
        self.call(model, operation, b"{}").map(|(_, answer)| refusal(&answer))
    }

    fn call(&self, model: &str, operation: Operation, body: &[u8]) -> Result<(String, Response)> {
        let path = match operation {
            Operation::Invoke => "invoke",
            Operation::Stream => "invoke-with-response-stream",
        };
        let url = format!("{}/model/{}/{path}", self.base, encode(&bare(model)));
        let request = self.signer.request("bedrock", "POST", &url, &[("content-type", "application/json")], body)?;
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = self.net.send(request, PATIENCE.min(self.net.left()))?;
        Ok((host, answer))
    }
}

fn refusal(answer: &Response) -> Refusal {
    let AwsError { kind, message: said, request_id } = AwsError::from_response(answer);
    let page = || String::from_utf8_lossy(&answer.body).split_whitespace().collect::<Vec<_>>().join(" ");
    // Below its first line AWS answers to a wrong signature what should have been signed, the session token in it.
    let line = || said.lines().next().unwrap_or_default().to_owned();
    let message = if kind.is_empty() && said.is_empty() { page().chars().take(EXCERPT).collect() } else { line() };
    Refusal { status: answer.status, name: kind, message, request_id }
}

/// What the first event of a stream says; `None` where it is no stream. An error can come as one, after HTTP 200.
fn first_event(answer: &Response) -> Option<Invoked> {
    let first = read_message_from(&mut answer.body.as_slice()).ok()?;
    let header = |name: &str| {
        let header = first.headers().iter().find(|header| header.name().as_str() == name)?;
        header.value().as_string().ok().map(|value| value.as_str().to_owned())
    };
    match header(":message-type")?.as_str() {
        "event" => Some(Invoked::Answered),
        _ => {
            let body: Value = serde_json::from_slice(first.payload()).unwrap_or(Value::Null);
            let name = header(":exception-type").or_else(|| header(":error-code")).unwrap_or_default();
            let message = body["message"].as_str().map(str::to_owned).or_else(|| header(":error-message"));
            Some(Invoked::Refused(Refusal {
                status: answer.status,
                name: capitalised(&name),
                message: message.unwrap_or_default(),
                request_id: answer.header("x-amzn-requestid").map(str::to_owned),
            }))
        }
    }
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

    fn answer(headers: &[(&str, &str)], payload: &str) -> Response {
        let message = headers.iter().fold(Message::new(payload.to_owned()), |message, (name, value)| {
            message.add_header(Header::new((*name).to_owned(), HeaderValue::String((*value).to_owned().into())))
        });
        let mut body = Vec::new();
        write_message_to(&message, &mut body).unwrap();
        Response { status: 200, headers: vec![("x-amzn-requestid".to_owned(), "7f3a".to_owned())], body }
    }

    #[test]
    fn a_stream_that_begins_with_an_error_is_a_refusal() {
        let event = answer(&[(":message-type", "event"), (":event-type", "chunk")], "{}");
        assert_eq!(first_event(&event), Some(Invoked::Answered));
        let headers = [(":message-type", "exception"), (":exception-type", "throttlingException")];
        let Some(Invoked::Refused(refusal)) = first_event(&answer(&headers, r#"{"message":"Too many tokens"}"#)) else {
            panic!("a refusal")
        };
        assert_eq!(refusal.said(), "HTTP 200 ThrottlingException: Too many tokens (request id: 7f3a)");
        let mut torn = answer(&[(":message-type", "event")], "{}");
        torn.body.pop();
        assert_eq!(first_event(&torn), None);
        assert_eq!(first_event(&Response { status: 200, headers: Vec::new(), body: b"<html>".to_vec() }), None);
    }
}
