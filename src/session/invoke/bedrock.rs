//! Bedrock's data plane, with the smallest requests possible: one token of a stream, or a body that no model takes.
//!
//! Neither carries anything of a person's. A refusal is returned as Bedrock wrote it; `explain` says what it means.
//! Known hole: Claude Code with a bearer token doesn't sign; here everything is signed.

use serde_json::{Value, json};
use ureq::http::HeaderValue;

use super::answer::{Ending, Invoked, Refusal, Stream, framed, is_message, leading};
use super::{AGENT, Size, addable, of_client};
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, seen};
use crate::models::id::bare;
use crate::session::aws::signing::{AwsError, Signer, encode};
use crate::world::net::{Net, Response, TimedResponse};

/// The models of one region.
pub struct BedrockRuntime<'a> {
    pub(in crate::session) net: &'a Net,
    pub(in crate::session) signer: Signer<'a>,
    /// Without a slash at the end.
    pub(in crate::session) base: &'a str,
    /// The organisation's own, as Claude Code sends them.
    pub(in crate::session) headers: &'a [(String, String)],
}

/// The operations that run a model; a policy may name one without the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    Invoke,
    Stream,
}

/// The one beta that goes along whatever the model and the person's switches (seen, 2.1.332).
const BETA: (&str, &str) = ("anthropic-beta", "claude-code-20250219");
/// Under which type Claude Code takes a stream.
const EVENT_STREAM: &str = "application/vnd.amazon.eventstream";
/// How many characters of a page that isn't AWS's are passed on.
const EXCERPT: usize = 200;
impl<'a> BedrockRuntime<'a> {
    /// With headers of the organisation's own, which a policy may ask for.
    #[must_use]
    pub fn with_headers(self, headers: &'a [(String, String)]) -> Self {
        Self { headers, ..self }
    }

    /// The smallest real request, as Claude Code sends them, in this size: a stream of one token, read to its end. It
    /// costs a few tokens. Where a stream isn't to be had, the answer is asked for in one piece, as Claude Code does it
    /// then.
    ///
    /// # Errors
    /// `GK-AWS-…` where no answer comes, or one that can't be Bedrock's.
    pub fn one_token(&self, model: &str, size: Size) -> Result<Invoked> {
        let message = json!({"role": "user", "content": "."});
        let body = json!({"anthropic_version": "bedrock-2023-05-31", "max_tokens": 1, "messages": [message]});
        let body = size.body(&body);
        let (host, TimedResponse { answer, broke_off, is_reset, last, .. }) =
            self.call(model, Operation::Stream, &body, size)?;
        let in_one_piece = || {
            let whole = self.call(model, Operation::Invoke, &body, size).ok();
            whole.is_some_and(|(_, whole)| whole.broke_off.is_none() && is_message(&whole.answer))
        };
        if answer.status != 200 {
            let refusal = refusal(&answer);
            // What is answered so is a page's work, not the service's.
            let is_page = refusal.is_page();
            return Ok(Invoked::refused(refusal, || is_page && in_one_piece()));
        }
        let foreign = |ending: &Ending| match ending {
            Ending::Torn(why) => Fault::new(&code::UNREACHABLE).with("host", &host).because(why),
            _ => Fault::new(&code::NOT_AWS).with("host", &host).because_phrase(seen::NO_STREAM),
        };
        let events = framed(&answer.body);
        // Seen (2.1.332): Claude Code takes it under its own type alone.
        if let Some(found) = answer.header("content-type")
            && !events.is_empty()
            && !found.starts_with(EVENT_STREAM)
        {
            let cause = Phrase::new(seen::STREAM_TYPE).with("found", found).with("wanted", EVENT_STREAM);
            return Err(Fault::new(&code::NOT_AWS).with("host", &host).because_phrase(cause));
        }
        let stream = Stream { answer: &answer, last, events: &events, broke_off, is_reset };
        Invoked::from_stream(stream, |error| refused(&answer, error), foreign, in_one_piece)
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
        let own = [("content-type", "application/json"), ("anthropic-version", "2023-06-01")];
        let added = addable(self.headers).filter(|(_, value)| value.is_ascii());
        let beta = Some(BETA).filter(|(beta, _)| !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(beta)));
        let headers: Vec<_> = own.into_iter().chain(beta).chain(of_client(self.headers)).chain(added).collect();
        let mut request = self.signer.request("bedrock", "POST", &url, &headers, body)?;
        request.headers_mut().insert("user-agent", HeaderValue::from_static(AGENT));
        let host = request.uri().host().unwrap_or_default().to_owned();
        let answer = self.net.watch(request, size.timeout(self.net.left()))?;
        Ok((host, answer))
    }
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

/// The refusal that an event of a stream is.
fn refused(answer: &Response, event: &Value) -> Refusal {
    let text = |name: &str| event["error"][name].as_str().unwrap_or_default().to_owned();
    Refusal {
        status: answer.status,
        name: capitalised(&text("type")),
        message: text("message"),
        request_id: answer.header("x-amzn-requestid").map(str::to_owned),
    }
}

/// Inside a stream the names of errors begin in lower case: `throttlingException`.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_in_a_stream_is_named_as_outside_of_one() {
        let answer = Response {
            status: 200,
            headers: vec![("x-amzn-requestid".to_owned(), "7f3a".to_owned())],
            body: Vec::new(),
        };
        let error = json!({"error": {"type": "throttlingException", "message": "Too many tokens"}});
        let said = refused(&answer, &error).said();
        assert_eq!(said, "HTTP 200 ThrottlingException: Too many tokens (request id: 7f3a)");
    }
}
