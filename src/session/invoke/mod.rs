//! Models, asked with the smallest requests possible, of each provider in the form of Claude Code's: one token of a
//! stream, small or as large as Claude Code's own, under its name and with an organisation's own headers.
//!
//! None carries anything of a person's. A refusal is returned as it was written; `explain` says what it means.

mod answer;
mod bedrock;
mod foundry;
mod gateway;
mod vertex;

use std::time::Duration;

use serde_json::{Value, json};
use ureq::http::HeaderName;
use ureq::http::request::Builder;

use crate::claude::custom_headers::sent;

pub use answer::{Invoked, Refusal};
pub use bedrock::{BedrockRuntime, Operation};
pub use foundry::{DeploymentReply, FoundryDeployments};
pub use gateway::{Asked, Counted, Fields, GatewayModels, Greeting, Marks, OFFERS, Outcome, RETRY_AFTER};
pub use vertex::VertexModels;

/// How large a request is on the wire, and of what form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    Small,
    /// As large as Claude Code's own requests, by white space where JSON means nothing by it: a model reads what it reads of
    /// a small one.
    Blank,
    /// As large, in the [form](as_claude_code) of Claude Code's and with [words](WORDS) of a prompt's: some hundred tokens.
    Prompt,
    /// As large as the first request of a session in an empty folder, which has so many bytes: from there on they grow.
    First(usize),
    /// As large as that, by blanks in a string: whoever reads the JSON and writes it anew passes these on, and the model
    /// reads them.
    Kept(usize),
}

impl Size {
    /// A document on the wire.
    pub(super) fn body(self, document: &Value) -> Vec<u8> {
        let is_formed = matches!(self, Self::Prompt | Self::First(_) | Self::Kept(_));
        let mut document = if is_formed { as_claude_code(document.clone()) } else { document.clone() };
        if let Self::Kept(first) = self {
            // Behind a word, and before others: a text of blanks is refused, and those at an end may be taken off.
            let blanks = first.saturating_sub(document.to_string().len()) + 1;
            document["system"][0]["text"] = WORDS.replacen(' ', &" ".repeat(blanks), 1).into();
        }
        let text = document.to_string();
        let blanks = match self {
            Self::Small | Self::Kept(_) => 0,
            Self::Blank | Self::Prompt => PROMPT,
            Self::First(first) => first.saturating_sub(text.len()),
        };
        match text.strip_prefix('{') {
            Some(rest) => format!("{{{}{rest}", " ".repeat(blanks)).into_bytes(),
            None => text.into_bytes(),
        }
    }

    /// How long an answer may take: a model's first token takes seconds at most, but whoever gives more time is answered by
    /// what is slow.
    pub(super) fn timeout(self, left: Duration) -> Duration {
        match self {
            Self::Small => REQUEST_TIMEOUT.max(left * 2 / 3).min(left),
            Self::Prompt | Self::Kept(_) => left * 2 / 3,
            // Beside an answer that has come.
            Self::Blank | Self::First(_) => BLANK_TIMEOUT.min(left / 2),
        }
    }
}

/// Claude Code's first request has about as many bytes: its system prompt and its tools (126,690 in an empty folder, by
/// 2.1.332).
const PROMPT: usize = 128 * 1024;
/// What a filter may stop at in Claude Code's first request: who it says it is, its tags, commands, names of files, and what
/// its rules on security speak of (2.1.332).
const WORDS: &str = "You are a Claude agent (Claude Code by Anthropic). IMPORTANT: say one word. <system-reminder> curl sed .env credentials.json token \
                     malicious exploit development, credential testing, DoS attacks";

/// The same question with what every request of Claude Code has, whichever the provider: the system prompt and the content
/// as lists, each with a mark for the cache, tools, and whose request it is (2.1.332). What depends on the model, thinking
/// and effort, a request of its own has before a gateway; elsewhere Claude Code's own run alone shows it.
fn as_claude_code(mut document: Value) -> Value {
    let cached = |text: &Value| json!([{"type": "text", "text": text, "cache_control": {"type": "ephemeral"}}]);
    document["system"] = cached(&WORDS.into());
    document["messages"][0]["content"] = cached(&document["messages"][0]["content"]);
    document["tools"] = json!([{
        "name": "Bash",
        "description": "Runs a command.",
        "input_schema": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {"command": {"type": "string"}},
            "required": ["command"],
            "additionalProperties": false,
        },
    }]);
    document["metadata"] = json!({"user_id": "genkan"});
    document
}

/// How Claude Code calls itself (2.1.332): filters of programs go by it.
pub(super) const AGENT: &str = "claude-cli/2.1.332 (external, cli)";

/// The deadline of one request, where there is no more time.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// That of a large one of white space.
const BLANK_TIMEOUT: Duration = Duration::from_secs(4);

/// Of an organisation's own headers those that can be sent, and that no request of genkan's sets itself: the host, what is
/// signed, who signs, and what belongs to the connection.
pub(super) fn addable(headers: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
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

/// What Claude Code (2.1.332) was seen to send with each request for a model beside its name and the session's id, whoever
/// is asked: what filters of headers go by. On Amazon Bedrock it signs them, so that nobody on the way may change one.
pub(super) const CLIENT: [(&str, &str); 11] = [
    ("x-app", "cli"),
    ("anthropic-dangerous-direct-browser-access", "true"),
    ("accept", "application/json"),
    ("x-stainless-lang", "js"),
    ("x-stainless-package-version", "0.128.0"),
    ("x-stainless-retry-count", "0"),
    ("x-stainless-runtime", "node"),
    ("x-stainless-runtime-version", "v26.12.1"),
    ("x-stainless-timeout", "600"),
    ("x-stainless-arch", if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" }),
    ("x-stainless-os", OS),
];
const OS: &str = match cfg!(windows) {
    true => "Windows",
    false if cfg!(target_os = "macos") => "MacOS",
    false => "Linux",
};

/// Those of Claude Code's own headers that the organisation doesn't set.
pub(super) fn of_client(headers: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    let is_set = |name: &str| headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(name));
    CLIENT.into_iter().filter(move |(name, _)| !is_set(name))
}

/// A request under Claude Code's name with those of them, as Claude Code sends it.
pub(super) fn with_own(request: Builder, headers: &[(String, String)]) -> Builder {
    let own = addable(headers).filter_map(|(name, value)| Some((name, sent(value)?)));
    let request = request.header("user-agent", AGENT);
    let request = of_client(headers).fold(request, |request, (name, value)| request.header(name, value));
    own.fold(request, |request, (name, value)| request.header(name, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::prompt::Prompts;

    #[test]
    fn a_request_bears_claude_codes_name_whatever_headers_are_added() {
        let own = [("User-Agent".to_owned(), "mine".to_owned()), ("X-Team".to_owned(), "a".to_owned())];
        let request = with_own(Builder::new(), &own).body(()).unwrap();
        let names: Vec<_> = request.headers().get_all("user-agent").iter().collect();
        assert!(names == [AGENT] && request.headers()["x-team"] == "a", "{request:?}");
    }

    #[test]
    fn a_large_body_means_what_a_small_one_does() {
        let document = json!({"messages": [{"role": "user", "content": "."}]});
        let [small, blank, prompt] = [Size::Small, Size::Blank, Size::Prompt].map(|size| size.body(&document));
        // What is first has to pass where a limit is between it and what grows.
        let longest = Prompts::default().first("");
        for first in [longest, 48_800] {
            assert_eq!(Size::First(first).body(&document).len(), first);
            // Whoever writes the JSON anew keeps its size.
            let kept = Size::Kept(first).body(&document);
            let anew = serde_json::from_slice::<Value>(&kept).unwrap().to_string();
            assert_eq!((kept.len(), anew.len()), (first, first));
        }
        assert!(longest < 128 * 1024 && prompt.len() > 128 * 1024);
        let read = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap();
        assert!(blank.len() > 126_690 && prompt.len() > blank.len() && small.len() < 100);
        assert_eq!(read(&blank), read(&small));
        let prompt = read(&prompt);
        assert_eq!(prompt["messages"][0]["content"][0]["text"], ".");
        let lists = [&prompt["system"], &prompt["messages"][0]["content"]];
        assert!(lists.iter().all(|list| list[0]["cache_control"]["type"] == "ephemeral"), "{prompt}");
        assert!(
            prompt["tools"][0]["input_schema"].is_object() && prompt["metadata"]["user_id"].is_string(),
            "{prompt}"
        );
    }
}
