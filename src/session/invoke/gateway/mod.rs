//! Requests to a gateway in the form of Claude Code's: whether it is alive, the smallest and a somewhat longer answer
//! of a model as a stream, the count of a text's tokens.
//!
//! None carries anything of a person's. The answer is returned as it was written: headers by which products can be told
//! apart, times, the refusal; the key is taken out of all of it. What it means is judged elsewhere. Known hole: tokens
//! are counted in Anthropic's format alone.

mod fields;
mod reply;

use std::borrow::Cow;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::http::Request;
use url::Url;

use super::answer::{Ending, Refusal, cut, framed, is_message, is_over, led_to, server_sent};
use super::{AGENT, CLIENT, Size};
use crate::claude::custom_headers;
use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::models::id::bare;
use crate::profile::{Gateway, GatewayFormat};
use crate::session::aws::signing::encode;
use crate::session::gateway::Key;
use crate::world::html;
use crate::world::net::{Net, Response, TimedResponse};

pub use fields::Fields;
pub use reply::{Asked, Counted, Greeting, Marks, Outcome};

/// The models behind a gateway, asked with its key.
pub struct GatewayModels<'a> {
    pub net: &'a Net,
    pub gateway: &'a Gateway,
    /// The API format of its requests.
    pub format: GatewayFormat<'a>,
    pub key: &'a Key,
    /// The organisation's own headers, as Claude Code sends them.
    pub headers: Vec<(String, String)>,
    /// The person's own betas (`ANTHROPIC_BETAS`), which Claude Code sends in Anthropic's format behind its own.
    pub betas: String,
    /// How many tokens Claude Code lets an answer have.
    pub most: u32,
}

/// What a model is asked for, and in what request.
#[derive(Clone, Copy)]
struct Question<'a> {
    model: &'a str,
    text: &'a str,
    most: u32,
    size: Size,
    fields: Option<&'a Fields>,
}

impl<'a> Question<'a> {
    const fn smallest(model: &'a str) -> Self {
        Self { model, text: ".", most: 1, size: Size::Small, fields: None }
    }
}

/// What an answer offers a program to sign in with: the names of the ways alone.
pub const OFFERS: &str = "www-authenticate";
/// The names of these headers, or how they begin. No other header is passed on: some carry what a key has spent.
const MARKS: [&str; 22] = [
    "via",
    "server",
    "x-litellm-version",
    "x-litellm-model-name",
    "x-litellm-model-api-base",
    "x-litellm-model-region",
    "x-litellm-attempted-fallbacks",
    "x-litellm-overhead-duration-ms",
    "helicone-",
    "x-kong-proxy-latency",
    "x-kong-upstream-latency",
    "x-kong-request-id",
    "x-kong-llm-model",
    // Of the service behind it, and of the edge before it; `doctor` says what each of them means.
    "x-ms-region",
    "llm_provider-x-ms-region",
    "x-amzn-bedrock-region",
    "x-envoy-upstream-host",
    "x-envoy-upstream-hostname",
    "x-upstream-host",
    "cf-ray",
    "x-amz-cf-pop",
    RETRY_AFTER,
];
/// For how many seconds nobody is answered.
pub const RETRY_AFTER: &str = "retry-after";
/// The betas that Claude Code 2.1.332 was seen to send a gateway.
const BETAS: &str = "claude-code-20250219,interleaved-thinking-2025-05-14,effort-2025-11-24";
const BETA: &str = "anthropic-beta";
/// The status of a limit: whatever comes with it, a page or nothing, says no more than that.
const LIMITED: u16 = 429;
/// What OpenAI's APIs call an answer, or a piece of one.
const OPENAIS: [&str; 3] = ["chat.completion", "chat.completion.chunk", "response"];
/// Statuses with which a filter refuses a kind of content.
const OF_FILTERS: [u16; 5] = [403, 406, 415, 418, 451];
/// The deadline of one request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// How many characters of a message are passed on.
const EXCERPT: usize = 300;
/// Where LiteLLM's message goes on to the key: its last characters, and its digest.
const ABOUT_KEY: [&str; 3] = [" Received API Key", " Key Hash", ". Your key"];

impl GatewayModels<'_> {
    /// Asks LiteLLM's health address whether the gateway is alive: any answer will do. The key isn't sent.
    ///
    /// # Errors
    /// `GK-AWS-010` to `015` where no answer comes.
    pub fn greet(&self) -> Result<Greeting> {
        let request = Request::get(format!("{}/health/liveliness", self.gateway.url));
        let watched = self.net.watch(built(request, Vec::new())?, REQUEST_TIMEOUT)?;
        let (last, answer) = (watched.last, watched.whole()?);
        let said = excerpt(&self.hidden(&text(&answer.body)));
        Ok(Greeting { status: answer.status, said, marks: self.marks(&answer), took: milliseconds(last) })
    }

    /// Asks for the smallest real answer, as a stream, in a request of this size. It costs a few tokens.
    ///
    /// # Errors
    /// As [`GatewayModels::greet`].
    pub fn one_token(&self, model: &str, size: Size) -> Result<Asked> {
        self.ask(Question { size, ..Question::smallest(model) })
    }

    /// Asks for the smallest answer with these fields of a prompt's, and again without those that Claude Code then leaves
    /// out.
    ///
    /// # Errors
    /// As [`GatewayModels::greet`].
    pub fn with_fields(&self, model: &str, fields: &Fields) -> Result<Asked> {
        let asked = self.ask(Question { fields: Some(fields), ..Question::smallest(model) })?;
        match asked.outcome.refusal().and_then(|refusal| fields.without_refused(&refusal)) {
            Some(left) => self.with_fields(model, &left),
            None => Ok(asked),
        }
    }

    /// Asks for an answer that takes a model some time, as a stream, and lets it have as many tokens as Claude Code does:
    /// some gateways refuse that number alone. Where a model allows fewer and says how many, Claude Code takes that number.
    ///
    /// # Errors
    /// As [`GatewayModels::greet`].
    pub fn longer(&self, model: &str) -> Result<Asked> {
        let text = "Count from 1 to 100, separated by blanks, and say nothing else.";
        let ask = |most| self.ask(Question { text, most, ..Question::smallest(model) });
        let asked = ask(self.most)?;
        match asked.outcome.refusal().as_ref().and_then(most_allowed) {
            Some(most) if most < self.most => ask(most),
            _ => Ok(asked),
        }
    }

    /// Asks how many tokens a text is; `None` in formats where the cloud behind the gateway counts them.
    ///
    /// # Errors
    /// As [`GatewayModels::greet`].
    pub fn count(&self, model: &str) -> Result<Option<Counted>> {
        match self.format {
            GatewayFormat::Anthropic => {}
            GatewayFormat::Bedrock(_) | GatewayFormat::Vertex(_) => return Ok(None),
        }
        let body = json!({"model": model, "messages": [{"role": "user", "content": "."}]});
        let url = format!("{}/v1/messages/count_tokens?beta=true", self.gateway.url);
        let answer = self.net.send(self.post(&url, Size::Small.body(&body))?, REQUEST_TIMEOUT)?;
        let count = serde_json::from_slice::<Value>(&answer.body).ok().and_then(|body| body["input_tokens"].as_u64());
        Ok(Some(match count.filter(|_| answer.status == 200) {
            Some(count) => Counted::Tokens(count),
            None => Counted::Refused(self.refusal(&answer)),
        }))
    }

    fn ask(&self, question: Question<'_>) -> Result<Asked> {
        let Question { model, size, .. } = question;
        let TimedResponse { mut answer, first, last, broke_off, .. } = self.send(question, true)?;
        let events = self.events(&answer);
        let mut begun = false;
        let ending = events.as_deref().map(Ending::of);
        let mut passes_whole = false;
        let outcome = match (self.outcome(&answer, events.as_deref()), broke_off) {
            (redirected @ Outcome::Redirected { .. }, _) => self.moved(&answer, model).unwrap_or(redirected),
            (stream @ Outcome::Stream { .. }, Some(fault)) if *fault.code() == code::UNREACHABLE => stream,
            (outcome, broke_off) if self.is_of_stream(&outcome, &answer, broke_off.as_ref()) => {
                // Claude Code asks so as well.
                let whole = self.send(question, false).and_then(TimedResponse::whole);
                match (whole, broke_off) {
                    (Ok(whole), _) if is_message(&whole) => Outcome::BrokeOff(match (outcome.refusal(), &ending) {
                        (_, Some(ending @ (Ending::Torn(_) | Ending::Whole))) => cut(&answer, ending, last),
                        (Some(refusal), _) => refusal.said(),
                        (None, ending) => cut(&answer, ending.as_ref().unwrap_or(&Ending::NoStream), last),
                    }),
                    // Claude Code goes by this answer, and has no other to show.
                    (Ok(whole), _)
                        if whole.status != 200
                            && let refused @ Outcome::Refused(_) = self.outcome(&whole, None) =>
                    {
                        begun = answer.status == 200;
                        answer = whole;
                        refused
                    }
                    // It has answered, if not to the end.
                    (_, Some(_)) if matches!(ending, Some(Ending::Torn(_))) => outcome,
                    (_, Some(fault)) => return Err(fault),
                    (_, None) => outcome,
                }
            }
            (page @ Outcome::Page { .. }, _) => {
                // Claude Code doesn't ask so then: it shows whose the page is.
                let whole = || self.send(question, false).and_then(TimedResponse::whole);
                let is_asked = OF_FILTERS.contains(&answer.status) && matches!(size, Size::Small);
                passes_whole = is_asked && whole().is_ok_and(|whole| is_message(&whole));
                page
            }
            (refused @ Outcome::Refused(_), Some(_)) if matches!(ending, Some(Ending::Error(_))) => refused,
            (_, Some(fault)) => match &events {
                Some(events) if *fault.code() == code::TIMEOUT && answer.status == 200 => {
                    Outcome::Unfinished { is_whole: is_over(events) }
                }
                _ => return Err(fault),
            },
            (outcome, None) => outcome,
        };
        let named = named(&answer, events.as_deref()).map(|name| excerpt(&self.hidden(&name)));
        let marks = self.marks(&answer);
        let page =
            matches!(outcome, Outcome::Page { .. }).then(|| html::reasons(&String::from_utf8_lossy(&answer.body)));
        let page = page.flatten().map(|words| self.hidden(&words));
        Ok(Asked {
            outcome,
            named,
            marks,
            page,
            passes_whole,
            begun,
            first: milliseconds(first),
            last: milliseconds(last),
        })
    }

    /// Below the gateway's address, where a model is asked for a stream or for an answer in one piece.
    fn path(&self, model: &str, streamed: bool) -> String {
        match self.format {
            GatewayFormat::Anthropic => "/v1/messages?beta=true".to_owned(),
            GatewayFormat::Bedrock(_) => {
                let operation = if streamed { "invoke-with-response-stream" } else { "invoke" };
                // Seen (2.1.332): to a gateway the colon of an id goes as it is.
                format!("/model/{}/{operation}", encode(&bare(model)).replace("%3A", ":"))
            }
            GatewayFormat::Vertex(google) => {
                let operation = if streamed { "streamRawPredict" } else { "rawPredict" };
                let place = format!("projects/{}/locations/{}", google.project, google.region);
                format!("/v1/{place}/publishers/anthropic/models/{model}:{operation}")
            }
        }
    }

    fn send(&self, question: Question<'_>, streamed: bool) -> Result<TimedResponse> {
        let Question { model, text, most, size, fields } = question;
        let mut body = self.question(model, text, most);
        for (name, value) in fields.into_iter().flat_map(Fields::sent) {
            body[name] = value.clone();
        }
        match self.format {
            GatewayFormat::Anthropic | GatewayFormat::Vertex(_) => body["stream"] = streamed.into(),
            GatewayFormat::Bedrock(_) => {}
        }
        let url = format!("{}{}", self.gateway.url, self.path(model, streamed));
        self.net.watch(self.post(&url, size.body(&body))?, size.timeout(self.net.left()))
    }

    fn question(&self, model: &str, text: &str, most: u32) -> Value {
        let mut body = json!({"max_tokens": most, "messages": [{"role": "user", "content": text}]});
        match self.format {
            GatewayFormat::Anthropic => body["model"] = model.into(),
            GatewayFormat::Bedrock(_) => body["anthropic_version"] = "bedrock-2023-05-31".into(),
            GatewayFormat::Vertex(_) => body["anthropic_version"] = "vertex-2023-10-16".into(),
        }
        body
    }

    /// Where a redirect leads the same path to: whether an API answers there is asked without the key.
    fn moved(&self, answer: &Response, model: &str) -> Option<Outcome> {
        let path = self.path(model, true);
        let own = Url::parse(&format!("{}/", self.gateway.url)).ok();
        let to = moved_to(led_to(answer, own.as_ref())?, path.split('?').next().unwrap_or_default())?;
        let request = Request::post(format!("{to}{path}")).header("content-type", "application/json");
        let request = request.header("anthropic-version", "2023-06-01");
        let body = Size::Small.body(&self.question(model, ".", 1));
        let there = self.net.send(built(request, body).ok()?, REQUEST_TIMEOUT).ok()?;
        let is_api = page(&there).is_none()
            && led_to(&there, Url::parse(&to).ok().as_ref()).is_none()
            && serde_json::from_slice::<Value>(&there.body).is_ok();
        is_api.then_some(Outcome::Moved { status: answer.status, to })
    }

    fn post(&self, url: &str, body: Vec<u8>) -> Result<Request<Vec<u8>>> {
        let request = Request::post(url).header("authorization", format!("Bearer {}", self.key.as_str()));
        // Seen (2.1.332): in Anthropic's own format the key goes along in both headers.
        let request = match self.format {
            GatewayFormat::Anthropic => request.header("x-api-key", self.key.as_str()),
            GatewayFormat::Bedrock(_) | GatewayFormat::Vertex(_) => request,
        };
        let request = request.header("content-type", "application/json").header("anthropic-version", "2023-06-01");
        let request = request.header("user-agent", AGENT);
        let request = CLIENT.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let request = match self.betas.as_str() {
            "" => request.header(BETA, BETAS),
            more => request.header(BETA, format!("{BETAS},{more}")),
        };
        let headers = self.headers.iter().filter_map(|(name, value)| Some((name, custom_headers::sent(value)?)));
        let request = headers.fold(request, |request, (name, value)| request.header(name, value));
        built(request, body)
    }

    /// The events of an answer that is a stream. Seen (2.1.328): server-sent ones are read whatever the content type says; in
    /// Bedrock's format AWS's framing alone is, and under its own content type.
    fn events(&self, answer: &Response) -> Option<Vec<Value>> {
        let framed_only = match self.format {
            GatewayFormat::Bedrock(_) => true,
            GatewayFormat::Vertex(_) | GatewayFormat::Anthropic => false,
        };
        match content_type(answer) {
            FRAMED => Some(framed(&answer.body)),
            _ if framed_only => None,
            "text/event-stream" => Some(server_sent(&answer.body)),
            _ if answer.status != 200 => None,
            _ => Some(server_sent(&answer.body)).filter(|events| are_typed(events)),
        }
    }

    /// An answer in Bedrock's format that Claude Code doesn't read, in its own words.
    fn unframed(&self, answer: &Response) -> Option<Refusal> {
        match self.format {
            GatewayFormat::Bedrock(_) if answer.status == 200 && content_type(answer) != FRAMED => {}
            GatewayFormat::Anthropic | GatewayFormat::Bedrock(_) | GatewayFormat::Vertex(_) => return None,
        }
        let sent = server_sent(&answer.body);
        if let Ending::Error(error) = Ending::of(&sent) {
            return Some(self.said(answer, &error));
        }
        let is_answer = are_typed(&sent) || is_message(answer) || !framed(&answer.body).is_empty();
        let content = excerpt(content_type(answer));
        let message = format!("Bedrock streaming response has content-type \"{content}\"; expected \"{FRAMED}\"");
        is_answer.then_some(Refusal { status: answer.status, name: String::new(), message, request_id: None })
    }

    fn outcome(&self, answer: &Response, events: Option<&[Value]>) -> Outcome {
        let own = Url::parse(&format!("{}/", self.gateway.url)).ok();
        if let Some(to) = led_to(answer, own.as_ref()) {
            let (host, is_clear) = (to.host_str().unwrap_or_default().to_owned(), to.scheme() == "http");
            let is_own = own.is_some_and(|own| own.host_str() == to.host_str());
            let path = if is_own { self.hidden(&shown_path(&to)) } else { String::new() };
            return Outcome::Redirected { status: answer.status, host, path, is_clear };
        }
        if let Some(unread) = self.unframed(answer) {
            return Outcome::Refused(unread);
        }
        // Claude Code takes a message under whatever content type.
        let is_answer = answer.status == 200 && (events.is_some_and(|it| !it.is_empty()) || is_message(answer));
        if let Some(title) = page(answer).filter(|_| !is_answer) {
            if answer.status == LIMITED {
                let message = excerpt(&self.hidden(&shown(&String::from_utf8_lossy(&answer.body))));
                let status = answer.status;
                return Outcome::Refused(Refusal { status, name: String::new(), message, request_id: None });
            }
            return Outcome::Page { status: answer.status, title: self.hidden(&title) };
        }
        if answer.status != 200 {
            return Outcome::Refused(self.refusal(answer));
        }
        let Some(events) = events else {
            return if is_message(answer) { Outcome::Whole } else { self.no_message(answer) };
        };
        let something_else =
            || Outcome::NoMessage { said: excerpt(&self.hidden(&text(&answer.body))), is_openais: is_openais(answer) };
        // A chat's pieces in OpenAI's format have no type, and the events of its newer one are no message's.
        if !are_typed(events) || is_openais(answer) {
            return something_else();
        }
        let tokens = events.iter().filter_map(|event| event["usage"]["output_tokens"].as_u64()).max();
        match Ending::of(events) {
            Ending::Error(error) => Outcome::Refused(self.said(answer, &error)),
            Ending::NoStream => something_else(),
            Ending::Torn(lacks) => {
                let (status, message) = (answer.status, lacks.to_owned());
                Outcome::Refused(Refusal { status, name: String::new(), message, request_id: None })
            }
            Ending::Whole => Outcome::Stream { tokens: tokens.unwrap_or(0) },
        }
    }

    /// Whether it may be for the stream alone that no message came: it broke off, holds an error or something else, or a page
    /// or nothing at all is at its path. Seen (2.1.332): in each of these Claude Code asks again for an answer in one piece,
    /// but where Bedrock's format has another content type.
    fn is_of_stream(&self, outcome: &Outcome, answer: &Response, broke_off: Option<&Fault>) -> bool {
        // What is held back until nobody waits any more has another reason.
        if broke_off.is_some_and(|fault| *fault.code() != code::UNREACHABLE) || self.unframed(answer).is_some() {
            return false;
        }
        match outcome {
            Outcome::NoMessage { .. } => true,
            Outcome::Page { .. } | Outcome::Refused(_) => [200, 404].contains(&answer.status) || broke_off.is_some(),
            Outcome::Stream { .. }
            | Outcome::Whole
            | Outcome::BrokeOff(_)
            | Outcome::Unfinished { .. }
            | Outcome::Redirected { .. }
            | Outcome::Moved { .. } => false,
        }
    }

    /// What stands in a message's place: an error in a known form is a refusal, whatever the status.
    fn no_message(&self, answer: &Response) -> Outcome {
        let body = serde_json::from_slice::<Value>(&answer.body).unwrap_or_default();
        let refusal = self.refusal(answer);
        match body["error"].is_object() || body["type"] == "error" {
            true => Outcome::Refused(refusal),
            false => Outcome::NoMessage { said: refusal.message, is_openais: is_openais(answer) },
        }
    }

    fn refusal(&self, answer: &Response) -> Refusal {
        match serde_json::from_slice::<Value>(&answer.body) {
            Ok(body) => self.said(answer, &body),
            Err(_) => {
                let message = excerpt(&self.hidden(&text(&answer.body)));
                Refusal { status: answer.status, name: String::new(), message, request_id: None }
            }
        }
    }

    /// Reads an error in the form of Anthropic, OpenAI, AWS, FastAPI, Databricks or Kong; any other is passed on as it is.
    fn said(&self, answer: &Response, body: &Value) -> Refusal {
        let error = ["error", "detail"].iter().map(|name| &body[*name]).find(|inner| inner.is_object()).unwrap_or(body);
        // Databricks' code may be the status again.
        let code = error["error_code"].as_str().filter(|code| code.parse::<u16>().is_err());
        let name = error["type"].as_str().or_else(|| error["status"].as_str()).or(code).unwrap_or_default();
        let message = ["message", "msg", "detail", "error_description"].iter().find_map(|name| error[*name].as_str());
        let message = message.map_or_else(|| body.to_string(), str::to_owned);
        let id = ["x-litellm-call-id", "helicone-id", "x-kong-request-id", "x-amzn-requestid", "request-id"];
        let id = id.into_iter().find_map(|name| answer.header(name)).map(str::to_owned);
        let (name, message) = (self.hidden(name), excerpt(&self.hidden(&message)));
        Refusal { status: answer.status, name, message, request_id: id }
    }

    fn marks(&self, answer: &Response) -> Marks {
        let is_mark =
            |name: &str| MARKS.iter().any(|mark| name == *mark || mark.ends_with('-') && name.starts_with(mark));
        let kept = answer.headers.iter().filter(|(name, _)| is_mark(name));
        let mut marks: Marks = kept.map(|(name, value)| (name.clone(), excerpt(&self.hidden(value)))).collect();
        let offered = answer.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(OFFERS));
        // What follows a name may be a secret's half.
        let names: Vec<&str> = offered.filter_map(|(_, value)| value.split([' ', ',']).next()).collect();
        if !names.is_empty() {
            marks.insert(OFFERS.to_owned(), names.join(", "));
        }
        marks
    }

    /// A message without the key and without what it says of the key.
    fn hidden(&self, text: &str) -> String {
        let end = ABOUT_KEY.iter().filter_map(|begin| text.find(begin)).min().unwrap_or(text.len());
        text[..end].replace(self.key.as_str(), crate::secret::DOTS)
    }
}

/// How many tokens an answer may have, where a refusal says it in the words that Claude Code reads (in its program, and seen:
/// 2.1.332).
fn most_allowed(refusal: &Refusal) -> Option<u32> {
    let (asked, rest) = refusal.message.strip_prefix("max_tokens: ")?.split_once(" > ")?;
    let (most, _) = rest.split_once(", which is the maximum allowed number of output tokens for ")?;
    asked.parse::<u32>().ok().filter(|_| refusal.status == 400)?;
    most.parse().ok()
}

fn built(request: ureq::http::request::Builder, body: Vec<u8>) -> Result<Request<Vec<u8>>> {
    request.body(body).map_err(|error| Fault::new(&code::UNREACHABLE).with("host", "?").because(error))
}

/// The title of a page for people.
fn page(answer: &Response) -> Option<String> {
    let is_html = answer.header("content-type").is_some_and(|content| content.starts_with("text/html"));
    let body = String::from_utf8_lossy(&answer.body);
    if !is_html && !html::is_page(&body) {
        return None;
    }
    let title = html::title(&body).unwrap_or_default().trim();
    Some(if title.is_empty() { "text/html".to_owned() } else { excerpt(title) })
}

/// What a page shows: its title, without the status that it repeats, and its words.
fn shown(page: &str) -> String {
    let title = html::title(page).map(str::trim).filter(|title| !title.is_empty()).map(str::to_owned);
    let parts: Vec<_> = title.into_iter().chain(html::reasons(page)).collect();
    let said = parts.join(" – ");
    said.strip_prefix(&LIMITED.to_string()).map_or(said.as_str(), str::trim_start).to_owned()
}

/// Whether a body is OpenAI's: a chat's answer, in one piece or in pieces, or an answer of its newer API.
fn is_openais(answer: &Response) -> bool {
    let is_its = |body: &Value| {
        let kind = body["object"].as_str().unwrap_or_default();
        OPENAIS.contains(&kind) || body["type"].as_str().is_some_and(|it| it.starts_with("response."))
    };
    let text = String::from_utf8_lossy(&answer.body);
    // Its pieces have no name, and each is one line.
    let mut pieces = text.lines().filter_map(|line| serde_json::from_str(line.strip_prefix("data:")?).ok());
    serde_json::from_str(&text).is_ok_and(|body| is_its(&body)) || pieces.any(|piece| is_its(&piece))
}

/// A path whose long parts aren't shown: they may be somebody's.
fn shown_path(to: &Url) -> String {
    const LONGEST: usize = 24;
    let shown = |part: &str| if part.len() > LONGEST { "…".to_owned() } else { part.to_owned() };
    to.path().split('/').map(shown).collect::<Vec<_>>().join("/")
}

/// The address that a redirect moves this path to.
fn moved_to(mut to: Url, path: &str) -> Option<String> {
    if to.scheme() != "https" || !to.username().is_empty() {
        return None;
    }
    to.set_query(None);
    to.set_fragment(None);
    to.as_str().strip_suffix(path).map(str::to_owned)
}

/// The content type of AWS's framing.
const FRAMED: &str = "application/vnd.amazon.eventstream";

fn content_type(answer: &Response) -> &str {
    answer.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim()
}

/// Whether these are events of a message; a chat's pieces in OpenAI's format have no type.
fn are_typed(events: &[Value]) -> bool {
    events.iter().any(|event| event["type"].is_string())
}

/// The model of a message, as it is named there.
fn named(answer: &Response, events: Option<&[Value]>) -> Option<String> {
    let of = |message: &Value| message["model"].as_str().filter(|name| !name.is_empty()).map(str::to_owned);
    match events {
        Some(events) => events.iter().find_map(|event| of(&event["message"])),
        None => is_message(answer).then(|| serde_json::from_slice(&answer.body).ok()).flatten().as_ref().and_then(of),
    }
}

/// What a body says; of one that is no text, its first bytes, and what begins so.
fn text(body: &[u8]) -> Cow<'_, str> {
    const GZIP: [u8; 2] = [0x1f, 0x8b];
    let text = String::from_utf8_lossy(body);
    // A terminal's colours, and the shift of an old encoding, stand in texts.
    if !text.contains(|c: char| c.is_control() && !c.is_whitespace() && c != '\x1b') {
        return text;
    }
    let bytes: Vec<_> = body.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let kind = if body.starts_with(&GZIP) { " (gzip, Content-Encoding: –)" } else { "" };
    format!("{} …{kind}", bytes.join(" ")).into()
}

fn excerpt(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(EXCERPT).collect()
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::path::Path;

    use super::*;
    use crate::profile::{self, Aws, GatewayKind, Google};
    use crate::world::net::Route;
    use crate::world::{Clock, World, testing};

    fn outcome(
        format: GatewayFormat<'_>,
        status: u16,
        headers: &[(&str, &str)],
        body: &str,
    ) -> (Outcome, Option<String>) {
        let world = World { clock: Clock::System, ..testing::world(Path::new("/nowhere"), &[]) };
        let net = Net::new(&world, &Route::default(), Duration::from_secs(1)).unwrap();
        let profile = profile::testing::gateway(GatewayKind::Anthropic, "https://llm.acme.example/llm");
        let key = Key::parse(b"sk-acme").unwrap_or_else(|_| panic!("a key"));
        let (headers, betas) = (headers.iter().map(|(name, value)| ((*name).into(), (*value).into())), String::new());
        let answer = Response { status, headers: headers.collect(), body: body.into() };
        let asker = GatewayModels {
            net: &net,
            gateway: profile.gateway().unwrap(),
            format,
            key: &key,
            headers: Vec::new(),
            betas,
            most: 1,
        };
        let events = asker.events(&answer);
        (asker.outcome(&answer, events.as_deref()), named(&answer, events.as_deref()))
    }

    const STREAM: &str = "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"model\":\"claude-x\"}}\n\n\
                          event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";

    #[test]
    fn a_stream_is_one_whatever_its_content_type_but_in_awss_format() {
        let (aws, google) = (Aws::default(), Google::default());
        let well = (Outcome::Stream { tokens: 0 }, Some("claude-x".to_owned()));
        for content in ["text/event-stream", "text/plain", "application/octet-stream", "text/html; charset=utf-8", ""] {
            let headers = [("content-type", content)];
            assert_eq!(outcome(GatewayFormat::Anthropic, 200, &headers, STREAM), well, "{content}");
            assert_eq!(outcome(GatewayFormat::Vertex(&google), 200, &headers, STREAM), well, "{content}");
        }
        // Each was refused by Claude Code with these words.
        for (content, body) in [
            ("text/event-stream", STREAM),
            ("text/plain", STREAM),
            ("text/html", STREAM),
            ("application/json", r#"{"type":"message"}"#),
        ] {
            let (found, _) = outcome(GatewayFormat::Bedrock(&aws), 200, &[("content-type", content)], body);
            let refused = found.refusal().map(|refusal| refusal.message).unwrap_or_default();
            let words = format!("has content-type \"{content}\"; expected \"application/vnd.amazon.eventstream\"");
            assert!(refused.contains(&words), "{content}: {found:?}");
        }
        let overloaded = r#"data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#;
        let (found, _) =
            outcome(GatewayFormat::Bedrock(&aws), 200, &[("content-type", "text/event-stream")], overloaded);
        assert_eq!(found.refusal().map(|refusal| refusal.message).as_deref(), Some("Overloaded"));
    }

    #[test]
    fn what_is_no_stream_stays_none() {
        let said = |status, content: &str, body: &str| {
            outcome(GatewayFormat::Anthropic, status, &[("content-type", content)], body)
        };
        let message = r#"{"type":"message","model":"gpt-4o"}"#;
        for content in ["application/json", "text/plain", "text/html"] {
            assert_eq!(said(200, content, message), (Outcome::Whole, Some("gpt-4o".into())), "{content}");
        }
        let page = "<html><title>Sign in</title>data: {}</html>";
        for (status, content, body) in [(200, "text/html", page), (200, "text/plain", page), (403, "text/html", STREAM)]
        {
            assert!(matches!(said(status, content, body), (Outcome::Page { .. }, None)), "{status} {content}");
        }
        let chat = "data: {\"object\":\"chat.completion.chunk\"}\n\ndata: [DONE]\n\n";
        assert!(matches!(said(200, "text/plain", chat), (Outcome::NoMessage { is_openais: true, .. }, None)));
        let newer =
            "event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"object\":\"response\"}}\n\n";
        for (content, body, is_openais) in [
            ("text/event-stream", chat, true),
            ("text/event-stream", newer, true),
            ("application/json", r#"{"id":"x","choices":[],"object":"chat.completion"}"#, true),
            ("application/json", r#"{"object":"response","output":[]}"#, true),
            ("application/json", r#"{"object":"maintenance"}"#, false),
        ] {
            let found = said(200, content, body).0;
            assert!(
                matches!(found, Outcome::NoMessage { is_openais: it, .. } if it == is_openais),
                "{body}: {found:?}"
            );
        }
        assert!(matches!(said(400, "text/plain", STREAM), (Outcome::Refused(_), None)));
    }

    #[test]
    fn a_limit_is_one_in_whatever_form_it_is_said() {
        let nginx = "<html><head><title>429 Too Many Requests</title></head><body><hr>nginx/1.22.1</body></html>";
        let haproxy = "<html><body><h1>429 Too Many Requests</h1>\nYou have sent too many requests.\n</body></html>";
        for (content, body, expected) in [
            ("text/html", nginx, "Too Many Requests – nginx/1.22.1"),
            ("text/html", haproxy, "Too Many Requests / You have sent too many requests."),
            ("text/html", "", ""),
            ("text/plain", " ", ""),
            ("application/json", r#"{"message":"Limit Exceeded"}"#, "Limit Exceeded"),
        ] {
            let (found, _) = outcome(GatewayFormat::Anthropic, 429, &[("content-type", content)], body);
            assert!(matches!(&found, Outcome::Refused(refusal) if refusal.message == expected), "{body}: {found:?}");
        }
    }

    /// Whoever sends an error in the stream, under HTTP 200, may answer in one piece with its own status.
    #[test]
    fn the_answer_in_one_piece_decides_where_the_stream_is_none() {
        const OVERLOADED: (u16, &str) = (529, r#"{"detail":"Overloaded"}"#);
        const MESSAGE: (u16, &str) = (200, r#"{"type":"message","model":"claude-x"}"#);
        const MLFLOW: (u16, &str) = (200, "data: {\"error\": {\"message\": \"529: Overloaded\"}}\n\n");
        const NAMED: (u16, &str) = (200, "data: {\"type\":\"error\",\"error\":{\"message\":\"Overloaded\"}}\n\n");
        const NONE: (u16, &str) = (404, r#"{"detail":"Not Found"}"#);
        for (stream, whole, status, begun) in [
            (MLFLOW, OVERLOADED, Some(529), true),
            (NAMED, OVERLOADED, Some(529), true),
            (NONE, OVERLOADED, Some(529), false),
            (NONE, NONE, Some(404), false),
            (NAMED, NAMED, Some(200), false),
            (MLFLOW, MESSAGE, None, false),
        ] {
            let asked = answered_so(stream, whole);
            let found = match &asked.outcome {
                Outcome::Refused(refusal) => Some(refusal.status),
                Outcome::BrokeOff(_) => None,
                other => panic!("{stream:?}, {whole:?}: {other:?}"),
            };
            assert_eq!((found, asked.begun), (status, begun), "{stream:?}, {whole:?}");
        }
    }

    /// What comes of a question that is answered with the first, and once more in one piece with the second.
    fn answered_so(stream: (u16, &str), whole: (u16, &str)) -> Asked {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answers = [(stream, "text/event-stream"), (whole, "application/json")];
        let answers = answers.map(|((status, body), content)| {
            let head = format!("HTTP/1.1 {status} x\r\ncontent-type: {content}\r\nconnection: close\r\n");
            format!("{head}content-length: {}\r\n\r\n{body}", body.len())
        });
        let serving = std::thread::spawn(move || {
            for answer in answers {
                let (mut client, _) = listener.accept().unwrap();
                let mut request = Vec::new();
                while !request.ends_with(b"}") {
                    let mut part = [0; 4096];
                    let read = client.read(&mut part).unwrap();
                    request.extend_from_slice(&part[..read]);
                }
                client.write_all(answer.as_bytes()).unwrap();
            }
        });
        let world = World { clock: Clock::System, ..testing::world(Path::new("/nowhere"), &[]) };
        let net = Net::new(&world, &Route::default(), Duration::from_secs(10)).unwrap();
        let profile = profile::testing::gateway(GatewayKind::Anthropic, &url);
        let key = Key::parse(b"sk-acme").unwrap_or_else(|_| panic!("a key"));
        let asker = GatewayModels {
            net: &net,
            gateway: profile.gateway().unwrap(),
            format: GatewayFormat::Anthropic,
            key: &key,
            headers: Vec::new(),
            betas: String::new(),
            most: 1,
        };
        let asked = asker.one_token("claude-x", Size::Small).unwrap();
        serving.join().unwrap();
        asked
    }

    #[test]
    fn an_error_is_read_in_each_form() {
        let said = |body: &str| outcome(GatewayFormat::Anthropic, 404, &[], body).0.refusal().unwrap();
        for (body, name, message) in [
            (
                r#"{"detail":{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"gone"}}"#,
                "RESOURCE_DOES_NOT_EXIST",
                "gone",
            ),
            (r#"{"error_code":"403","message":"Invalid access token."}"#, "", "Invalid access token."),
            (r#"{"detail":"Not Found"}"#, "", "Not Found"),
            (r#"{"error":{"type":"t","message":"m"},"detail":{}}"#, "t", "m"),
        ] {
            let refusal = said(body);
            assert_eq!((refusal.name.as_str(), refusal.message.as_str()), (name, message), "{body}");
        }
    }

    #[test]
    fn a_redirect_leads_where_its_address_says_and_shows_the_path_on_its_own_host_alone() {
        let led = |location: &str| outcome(GatewayFormat::Anthropic, 302, &[("location", location)], "").0;
        let to = |host: &str, path: &str, is_clear| Outcome::Redirected {
            status: 302,
            host: host.into(),
            path: path.into(),
            is_clear,
        };
        const OWN: &str = "llm.acme.example";
        for (location, expected) in [
            ("/login?next=%2Fv1", to(OWN, "/login", false)),
            ("login", to(OWN, "/llm/login", false)),
            ("?lang=ja", to(OWN, "/llm/", false)),
            ("//login.acme.example/x", to("login.acme.example", "", false)),
            ("https://llm.acme.example/auth/0123456789abcdef0123456789abcdef", to(OWN, "/auth/…", false)),
            ("https://login.acme.example/saml?x=1", to("login.acme.example", "", false)),
            ("http://llm.acme.example/v1/messages", to(OWN, "/v1/messages", true)),
        ] {
            assert_eq!(led(location), expected, "{location}");
        }
    }
}
