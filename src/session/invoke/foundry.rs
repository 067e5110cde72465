//! Foundry's deployments, with the smallest request possible: one token of a stream, at the path that Claude Code uses.
//!
//! It carries nothing of a person's. A refusal is returned as Azure, or the model behind it, wrote it, without the
//! credential of the request; `explain` says what it means.

use serde_json::{Value, json};
use ureq::http::Request;

use super::answer::{Ending, Invoked, Refusal, Stream, cut, is_message, leading, server_sent};
use super::{Size, with_own};
use crate::code::foundry as code;
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::models::id::bare;
use crate::secret::DOTS;
use crate::session::foundry::Credential;
use crate::world::net::{Net, Response, TimedResponse};

/// The deployments of one resource.
pub struct FoundryDeployments<'a> {
    pub net: &'a Net,
    /// The base address, which ends in `/anthropic`.
    pub address: &'a str,
    pub credential: &'a Credential,
    /// The organisation's own, as Claude Code sends them.
    pub headers: &'a [(String, String)],
}

/// How a deployment answered.
pub struct DeploymentReply {
    pub invoked: Invoked,
    /// Whether it answered as a stream, which was asked for.
    pub streamed: bool,
    /// The region that answered, in Azure's words, where it says so: seen in public logs of Azure's APIs, documented
    /// nowhere.
    pub region: Option<String>,
}

const REGION: &str = "x-ms-region";
/// How many characters of a message are passed on.
const EXCERPT: usize = 300;
/// The header with the request's id, as Azure, its gateway or the model's maker writes it.
const IDS: [&str; 3] = ["apim-request-id", "x-request-id", "request-id"];

impl FoundryDeployments<'_> {
    /// The smallest real request, in the form of Claude Code's and in this size, read to the stream's end. It costs a few
    /// tokens. Where a stream isn't to be had, the answer is asked for in one piece, as Claude Code does it then.
    ///
    /// # Errors
    /// `GK-AWS-010` to `015` where no answer comes, `GK-FDY-007` for one that can't be Foundry's.
    pub fn one_token(&self, deployment: &str, size: Size) -> Result<DeploymentReply> {
        let foreign = |why: &str| Fault::new(&code::NOT_FOUNDRY).with("host", self.address).because(why);
        let TimedResponse { answer, broke_off, is_reset, last, .. } = self.ask(deployment, size, true)?;
        let in_one_piece = || {
            let whole = self.ask(deployment, size, false).and_then(TimedResponse::whole);
            whole.is_ok_and(|whole| is_message(&whole))
        };
        let (status, events) = (answer.status, server_sent(&answer.body));
        let whole: Option<Value> = serde_json::from_slice(&answer.body).ok();
        let text = String::from_utf8_lossy(&answer.body);
        let region = answer.header(REGION).map(|region| self.hidden(region));
        let reply = |invoked, streamed| Ok(DeploymentReply { invoked, streamed, region });
        match whole {
            // Any event, or the beginning of one.
            _ if status == 200 && (!events.is_empty() || broke_off.is_some()) => {
                let foreign = |ending: &Ending| foreign(&cut(&answer, ending, last));
                let stream = Stream { answer: &answer, last, events: &events, broke_off, is_reset };
                let refused = |event: &Value| self.refusal(&answer, event);
                let invoked = Invoked::from_stream(stream, refused, foreign, in_one_piece)?;
                let streamed = !matches!(invoked, Invoked::Refused(_));
                reply(invoked, streamed)
            }
            Some(whole) if status == 200 && whole["type"] == "message" => reply(Invoked::Answered, false),
            Some(whole) if status != 200 => reply(Invoked::Refused(self.refusal(&answer, &whole)), false),
            None if status != 200 => {
                let message = leading(&answer).unwrap_or_else(|| self.hidden(&text));
                let refusal = Refusal { status, name: String::new(), message, request_id: None };
                let is_page = refusal.is_page();
                reply(Invoked::refused(refusal, || is_page && in_one_piece()), false)
            }
            _ if text.trim().is_empty() => Err(foreign(&format!("HTTP {status}"))),
            _ => Err(foreign(&format!("HTTP {status}: {}", self.hidden(&text)))),
        }
    }

    fn ask(&self, deployment: &str, size: Size, streamed: bool) -> Result<TimedResponse> {
        let message = json!({"role": "user", "content": "."});
        let body = json!({"model": bare(deployment), "max_tokens": 1, "stream": streamed, "messages": [message]});
        let request = Request::post(format!("{}/v1/messages?beta=true", self.address.trim_end_matches('/')));
        let request = request.header("content-type", "application/json").header("anthropic-version", "2023-06-01");
        let request = match self.credential {
            Credential::Key(key) => request.header("x-api-key", key.as_str()),
            Credential::Token(token) => request.header("authorization", format!("Bearer {}", token.as_str())),
        };
        let request = with_own(request, self.headers);
        let foreign = || Fault::new(&code::NOT_FOUNDRY).with("host", self.address).because_phrase(seen::NO_ADDRESS);
        let request = request.body(size.body(&body)).map_err(|_| foreign())?;
        self.net.watch(request, size.timeout(self.net.left()))
    }

    /// Reads `{"error": {"code", "message"}}`, Azure's form, or `{"error": {"type", "message"}}`, the model's.
    fn refusal(&self, answer: &Response, body: &Value) -> Refusal {
        let error = &body["error"];
        let is_name = |name: &&str| !name.is_empty() && !name.bytes().all(|byte| byte.is_ascii_digit());
        let name = ["code", "type"].into_iter().filter_map(|key| error[key].as_str()).find(is_name);
        let message = error["message"].as_str().map_or_else(|| body.to_string(), str::to_owned);
        Refusal {
            status: answer.status,
            name: self.hidden(name.unwrap_or_default()),
            message: self.hidden(&message),
            request_id: IDS.into_iter().find_map(|name| answer.header(name)).map(str::to_owned),
        }
    }

    /// A message on one line, without the credential of the request.
    fn hidden(&self, text: &str) -> String {
        let (Credential::Key(secret) | Credential::Token(secret)) = self.credential;
        let text = text.replace(secret.as_str(), DOTS);
        text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(EXCERPT).collect()
    }
}
