//! What a model's answer is, whichever service it comes from: a message in one piece, a stream in one of two framings, or
//! a refusal.

use std::time::Duration;

use aws_smithy_eventstream::frame::read_message_from;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::Url;

use crate::code::aws as code;
use crate::fault::{Fault, Result};
use crate::messages::{Lang, seen};
use crate::world::html;
use crate::world::net::Response;

/// How a model's invocation was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invoked {
    /// As a stream, to its end.
    Answered,
    /// The stream broke off, and how; asked for in one piece, the answer came.
    BrokeOff(String),
    /// The connection of the stream was reset, and how; asked for in one piece, the answer came.
    Reset(String),
    /// The stream had begun when nobody waited any more: a part of the message, or all of it but for the stream's end.
    Unfinished {
        is_whole: bool,
    },
    /// A page or an error came in place of the stream; asked for in one piece, the answer came.
    NotAsStream(Refusal),
    Refused(Refusal),
}

/// What came of a stream.
pub(super) struct Stream<'a> {
    pub(super) answer: &'a Response,
    /// How long behind the request its last part came.
    pub(super) last: Duration,
    pub(super) events: &'a [Value],
    /// What ended it before its end.
    pub(super) broke_off: Option<Fault>,
    /// Its connection was reset, and not closed.
    pub(super) is_reset: bool,
}

impl Invoked {
    /// Whether Claude Code gets an answer: where a stream breaks off, it asks again for one in one piece, and it waits
    /// longer than anybody here. Seen (2.1.332): where the connection is reset, it first asks eleven times for a stream, for
    /// three minutes.
    pub fn is_answered(&self) -> bool {
        matches!(self, Self::Answered | Self::BrokeOff(_) | Self::Unfinished { is_whole: false })
    }

    /// A refusal that came in the stream's place; of the stream alone where the answer is to be had in one piece.
    pub(super) fn refused(refusal: Refusal, in_one_piece: impl FnOnce() -> bool) -> Self {
        if in_one_piece() { Self::NotAsStream(refusal) } else { Self::Refused(refusal) }
    }

    /// What a stream is under HTTP 200. `refusal` reads an error that is one of its events, `foreign` says what no service of
    /// this kind would send, `in_one_piece` asks once more, as Claude Code does where a stream breaks off.
    ///
    /// # Errors
    /// Where the answer isn't to be had in one piece either: why the stream broke off, or what is `foreign` in it.
    pub(super) fn from_stream(
        Stream { answer, last, events, broke_off, is_reset }: Stream<'_>,
        refusal: impl FnOnce(&Value) -> Refusal,
        foreign: impl FnOnce(&Ending) -> Fault,
        in_one_piece: impl FnOnce() -> bool,
    ) -> Result<Self> {
        let ending = Ending::of(events);
        if let Ending::Error(error) = &ending {
            return Ok(Self::refused(refusal(error), in_one_piece));
        }
        if broke_off.as_ref().is_some_and(|fault| *fault.code() == code::TIMEOUT) {
            return Ok(Self::Unfinished { is_whole: is_over(events) });
        }
        if ending == Ending::Whole {
            return Ok(Self::Answered);
        }
        // Any other failure of the connection meets the next request as well.
        let may_be_of_stream = broke_off.as_ref().is_none_or(|fault| *fault.code() == code::UNREACHABLE);
        if may_be_of_stream && in_one_piece() {
            let how = cut(answer, &ending, last);
            Ok(if is_reset { Self::Reset(how) } else { Self::BrokeOff(how) })
        } else {
            Err(broke_off.unwrap_or_else(|| foreign(&ending)))
        }
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

    /// Whether it is an answer that ended before its end, and no word of anybody's.
    pub fn is_cut_short(&self) -> bool {
        self.name.is_empty() && self.message == TORN
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
    Some(format!("{LEADS}{}", led_to(answer, None)?.host_str()?))
}

/// Where a redirect leads that names a host, or a path of the address that was asked.
pub(super) fn led_to(answer: &Response, asked: Option<&Url>) -> Option<Url> {
    let location = answer.header("location").filter(|_| (300..400).contains(&answer.status))?;
    let to = match asked {
        Some(asked) => asked.join(location),
        None => Url::parse(location),
    };
    to.ok().filter(Url::has_host)
}

/// Whether a model's answer came in one piece.
pub(super) fn is_message(answer: &Response) -> bool {
    let is_of_model = |body: &Value| body["type"] == "message";
    answer.status == 200 && serde_json::from_slice(&answer.body).is_ok_and(|body| is_of_model(&body))
}

/// What a stream lacks that ended before its end.
pub(super) const TORN: &str = "the stream ended before message_stop";
/// What a stream lacks that Claude Code can't put together (2.1.332).
const HEADLESS: &str = "the stream lacks message_start";

/// No limit on a time is shorter.
const TELLING: Duration = Duration::from_secs(1);

/// How a stream broke off, and when, where that tells a time limit.
pub(super) fn cut(answer: &Response, ending: &Ending, last: Duration) -> String {
    let lacks = match ending {
        Ending::NoStream => seen::NO_STREAM.en,
        Ending::Torn(lacks) => lacks,
        Ending::Whole | Ending::Error(_) => TORN,
    };
    let bytes = answer.body.len();
    // Facts keep it in English.
    match last < TELLING {
        true => seen::CUT.fill(Lang::En, &[("said", &lacks), ("bytes", &bytes)]),
        false => {
            let seconds = format!("{:.1}", last.as_secs_f64());
            seen::CUT_LATE.fill(Lang::En, &[("said", &lacks), ("bytes", &bytes), ("seconds", &seconds)])
        }
    }
}

/// Whether a message has come to its end; the stream may not have.
pub(super) fn is_over(events: &[Value]) -> bool {
    events.iter().any(|event| event["type"] == "message_stop" || !event["delta"]["stop_reason"].is_null())
}

/// How a stream ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ending {
    /// It is no stream.
    NoStream,
    /// It has no beginning, or neither comes to its end nor says why: what it lacks.
    Torn(&'static str),
    Whole,
    /// With an error, which can come after HTTP 200: `{"type": "error", "error": {"type", "message"}}`.
    Error(Value),
}

impl Ending {
    pub(super) fn of(events: &[Value]) -> Self {
        match events.iter().find(|event| event["type"] == "error" || event["type"] == "message_stop") {
            Some(error) if error["type"] == "error" => Self::Error(error.clone()),
            Some(_) if !events.iter().any(|event| event["type"] == "message_start") => Self::Torn(HEADLESS),
            Some(_) => Self::Whole,
            None if events.is_empty() => Self::NoStream,
            None => Self::Torn(TORN),
        }
    }
}

/// What the events of a stream of server-sent ones hold, as Claude Code reads them (2.1.332): lines may end in any of the
/// three ways, the data of an event may stand on several, a blank one ends it, and one without a name counts for nothing. What
/// an error says is read all the same.
pub(super) fn server_sent(body: &[u8]) -> Vec<Value> {
    let text = String::from_utf8_lossy(body).replace("\r\n", "\n").replace('\r', "\n");
    let read = |event: &str| {
        let field = |name: &str| {
            let lines = event.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            lines.map(|value| value.strip_prefix(' ').unwrap_or(value)).collect::<Vec<_>>().join("\n")
        };
        let data: Option<Value> = serde_json::from_str(&field("data")).ok();
        data.filter(|data| !field("event").is_empty() || data["type"] == "error")
    };
    text.split("\n\n").filter_map(read).collect()
}

/// The events of a stream in AWS's binary framing, as Bedrock sends them; what isn't an event becomes an error in the form of
/// a model's own.
pub(super) fn framed(mut body: &[u8]) -> Vec<Value> {
    let mut events = Vec::new();
    while !body.is_empty() {
        let Ok(message) = read_message_from(&mut body) else { break };
        let header = |name: &str| {
            let header = message.headers().iter().find(|header| header.name().as_str() == name)?;
            header.value().as_string().ok().map(|value| value.as_str().to_owned())
        };
        let payload: Value = serde_json::from_slice(message.payload()).unwrap_or(Value::Null);
        if header(":message-type").as_deref() == Some("event") {
            let inner = payload["bytes"].as_str().and_then(|bytes| STANDARD.decode(bytes).ok());
            events.push(inner.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or(payload));
            continue;
        }
        let name = header(":exception-type").or_else(|| header(":error-code"));
        let said = payload["message"].as_str().map(str::to_owned).or_else(|| header(":error-message"));
        events.push(json!({"type": "error", "error": {"type": name, "message": said}}));
    }
    events
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

    fn error(name: &str, message: &str) -> Ending {
        Ending::Error(json!({"type": "error", "error": {"type": name, "message": message}}))
    }

    #[test]
    fn a_framed_stream_is_read_to_its_end() {
        let read = |body: Vec<u8>| Ending::of(&framed(&body));
        let [start, stop] = ["message_start", "message_stop"].map(event);
        assert_eq!(read([start.clone(), stop.clone()].concat()), Ending::Whole);
        let headers = [(":message-type", "exception"), (":exception-type", "throttlingException")];
        let refused = frame(&headers, r#"{"message":"Too many tokens"}"#);
        assert_eq!(read([start.clone(), refused].concat()), error("throttlingException", "Too many tokens"));
        let headers = [(":message-type", "error"), (":error-code", "InternalFailure"), (":error-message", "no")];
        assert_eq!(read(frame(&headers, "")), error("InternalFailure", "no"));
        let mut torn = [start, stop].concat();
        torn.pop();
        assert_eq!(read(torn), Ending::Torn(TORN));
        assert_eq!(read(b"<html>".to_vec()), Ending::NoStream);
    }

    #[test]
    fn a_stream_of_server_sent_events_likewise() {
        let read = |body: &str| Ending::of(&server_sent(body.as_bytes()));
        let event = |event: &str| format!("event: {event}\ndata: {{\"type\":\"{event}\"}}\n\n");
        assert_eq!(read(&format!("{}{}", event("message_start"), event("message_stop"))), Ending::Whole);
        assert_eq!(read(&event("message_start")), Ending::Torn(TORN));
        assert_eq!(read(&event("message_stop")), Ending::Torn(HEADLESS));
        let whole = format!("{}{}", event("message_start"), event("message_stop"));
        for same in [whole.replace('\n', "\r\n"), whole.replace('\n', "\r"), whole.replace(":\"", ":\ndata:\"")] {
            assert_eq!(read(&same), Ending::Whole, "{same:?}");
        }
        let nameless: String =
            whole.lines().filter(|line| !line.starts_with("event")).map(|line| format!("{line}\n")).collect();
        for unread in [nameless, whole.replace("\n\n", "\n")] {
            assert_eq!(read(&unread), Ending::NoStream, "{unread:?}");
        }
        let overloaded = r#"data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#;
        assert_eq!(read(&format!("event: error\n{overloaded}\n\n")), error("overloaded_error", "Overloaded"));
        for none in ["<html>sign in to the network</html>", "{}"] {
            assert_eq!(read(none), Ending::NoStream, "{none}");
        }
    }
}
