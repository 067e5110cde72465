//! Vertex AI's data plane, with the smallest request possible: one token of a stream, at the path that Claude Code
//! uses.
//!
//! It carries nothing of a person's. A refusal is returned as Google, or the model behind it, wrote it; `explain` says
//! what it means.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use ureq::http::Request;
use zeroize::Zeroizing;

use super::answer::{Ending, Invoked, Refusal, Stream, is_message, leading, server_sent};
use super::{Size, with_own};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::models::id::bare;
use crate::session::google::Access;
use crate::world::net::{Net, Response, TimedResponse};

/// The models of one project at one address.
#[derive(Clone, Copy)]
pub struct VertexModels<'a> {
    pub access: &'a Access,
    pub net: &'a Net,
    /// Without a slash at the end.
    pub base: &'a str,
    pub project: &'a str,
    pub location: &'a str,
    /// The organisation's own, as Claude Code sends them.
    pub headers: &'a [(String, String)],
}

const VERSION: &str = "vertex-2023-10-16";
/// How many characters of a page that isn't Google's are passed on.
const EXCERPT: usize = 200;
/// The characters of a path that are percent-encoded, as Claude Code does it.
const SEGMENT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@').remove(b':');

impl VertexModels<'_> {
    /// The smallest real request, in the form of Claude Code's and in this size: a stream of one token, read to its end.
    /// It costs a few tokens. Where a stream isn't to be had, the answer is asked for in one piece, as Claude Code does
    /// it then.
    ///
    /// # Errors
    /// `GK-AWS-010` to `015` where no answer comes, `GK-GGL-020` for one that can't be Vertex AI's.
    pub fn one_token(&self, model: &str, size: Size) -> Result<Invoked> {
        let TimedResponse { answer, broke_off, is_reset, last, .. } = self.ask(model, size, true)?;
        let in_one_piece = || {
            let whole = self.ask(model, size, false).and_then(TimedResponse::whole);
            whole.is_ok_and(|whole| is_message(&whole))
        };
        if answer.status != 200 {
            let refusal = refusal(&answer);
            let is_page = refusal.is_page();
            return Ok(Invoked::refused(refusal, || is_page && in_one_piece()));
        }
        let foreign = |ending: &Ending| {
            let why = if let Ending::Torn(why) = ending { why } else { seen::NO_STREAM.en };
            Fault::new(&code::NOT_GOOGLE).with("host", self.base).because(why)
        };
        let stream = Stream { answer: &answer, last, events: &server_sent(&answer.body), broke_off, is_reset };
        let refused = |error: &Value| read(answer.status, error.to_string().as_bytes());
        Invoked::from_stream(stream, refused, foreign, in_one_piece)
    }

    fn ask(&self, model: &str, size: Size, streamed: bool) -> Result<TimedResponse> {
        let segment = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
        let [project, location, model] = [self.project, self.location, &bare(model)].map(segment);
        let operation = if streamed { "streamRawPredict" } else { "rawPredict" };
        let url = format!(
            "{}/projects/{project}/locations/{location}/publishers/anthropic/models/{model}:{operation}",
            self.base
        );
        let message = json!({"role": "user", "content": "."});
        let body = json!({"anthropic_version": VERSION, "max_tokens": 1, "stream": streamed, "messages": [message]});
        let authorization = Zeroizing::new(format!("Bearer {}", self.access.token.value.as_str()));
        let request = Request::builder().method("POST").uri(&url).header("content-type", "application/json");
        let request = request.header("authorization", authorization.as_str());
        let request = with_own(request, self.headers);
        let counted = self.access.quota_project.iter();
        let request = counted.fold(request, |request, project| request.header("x-goog-user-project", project));
        let foreign = || Fault::new(&code::NOT_GOOGLE).with("host", self.base).because_phrase(seen::NO_ADDRESS);
        let request = request.body(size.body(&body)).map_err(|_| foreign())?;
        self.net.watch(request, size.timeout(self.net.left()))
    }
}

/// Reads Google's form of an error (in a list, where a stream was asked for), the model's, or another server's page.
fn refusal(answer: &Response) -> Refusal {
    let leads = leading(answer);
    let refusal = read(answer.status, &answer.body);
    Refusal { message: leads.unwrap_or(refusal.message), ..refusal }
}

fn read(status: u16, body: &[u8]) -> Refusal {
    let document: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let document = document.get(0).unwrap_or(&document);
    let error = &document["error"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let name = Some(text(&error["status"])).filter(|name| !name.is_empty()).unwrap_or_else(|| text(&error["type"]));
    let said = text(&error["message"]);
    let page = || String::from_utf8_lossy(body).split_whitespace().collect::<Vec<_>>().join(" ");
    let message = if said.is_empty() { page().chars().take(EXCERPT).collect() } else { said };
    Refusal { status, name, message, request_id: document["request_id"].as_str().map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_read_in_every_form() {
        for (body, name, message) in [
            (r#"{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}"#, "PERMISSION_DENIED", "no"),
            (r#"[{"error":{"code":404,"message":"not found","status":"NOT_FOUND"}}]"#, "NOT_FOUND", "not found"),
            (
                r#"{"type":"error","error":{"type":"invalid_request_error","message":"max_tokens"}}"#,
                "invalid_request_error",
                "max_tokens",
            ),
            ("<html>Access\n denied</html>", "", "<html>Access denied</html>"),
            ("[]", "", "[]"),
            ("", "", ""),
        ] {
            let refusal = read(400, body.as_bytes());
            assert_eq!((refusal.name.as_str(), refusal.message.as_str()), (name, message), "{body}");
        }
    }
}
