//! How a gateway answered. A saved format: facts of machines hold it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::session::invoke::Refusal;

/// The answer to the health check, which carries no key.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Greeting {
    pub status: u16,
    /// The beginning of the body.
    pub said: String,
    pub marks: Marks,
    /// Milliseconds until the whole answer was there.
    pub took: u64,
}

/// How a model behind the gateway answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub outcome: Outcome,
    /// The model that the message itself names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named: Option<String>,
    pub marks: Marks,
    /// What a page for people says beside its title: why, whose rule it is, whom to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Where a page came in place of a stream: the answer in one piece came.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub passes_whole: bool,
    /// A stream had begun with HTTP 200 before the same was refused in one piece: the gateway itself had let it in.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub begun: bool,
    /// Milliseconds until the first bytes of the answer, and until its end.
    pub first: u64,
    pub last: u64,
}

impl Asked {
    /// For how many seconds nobody is answered, as the gateway's `Retry-After` says.
    pub fn retry_after(&self) -> Option<u64> {
        self.marks.get(super::RETRY_AFTER)?.trim().parse().ok()
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A stream, with as many tokens as it says itself.
    Stream {
        tokens: u64,
    },
    /// A message in one piece, where a stream was asked for.
    Whole,
    /// The stream broke off, and how; asked for in one piece, the answer came.
    BrokeOff(String),
    /// The stream had begun when nobody waited any more: a part of the message, or all of it but for the stream's end.
    Unfinished {
        is_whole: bool,
    },
    Refused(Refusal),
    /// HTTP 200 with something other than a message: words of the gateway's own, another format, nothing at all.
    NoMessage {
        said: String,
        /// It is an answer in OpenAI's format.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_openais: bool,
    },
    /// A page for people.
    Page {
        status: u16,
        title: String,
    },
    /// A redirect that isn't followed: to anywhere but an API.
    Redirected {
        status: u16,
        /// The host alone, for the rest of the address may be a secret.
        host: String,
        /// On the gateway's own host the path too, without what may be a secret in it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        path: String,
        /// Whether it leads to HTTP without TLS.
        is_clear: bool,
    },
    /// A redirect to the same path at another address, where something other than a page answers. The key wasn't shown
    /// there. One of 307 or 308 keeps a request as it is, and Claude Code is answered.
    Moved {
        status: u16,
        /// What the gateway's own address would have to be.
        to: String,
    },
}

impl Outcome {
    /// Whether Claude Code gets an answer: where a stream breaks off, it asks again for one in one piece, and it waits
    /// longer than anybody here.
    pub const fn is_answered(&self) -> bool {
        matches!(self, Self::Stream { .. } | Self::BrokeOff(_) | Self::Unfinished { is_whole: false })
    }

    /// What was said in place of an answer, by the gateway or by a page.
    pub fn refusal(&self) -> Option<Refusal> {
        let page = |status, message| Some(Refusal { status, name: String::new(), message, request_id: None });
        match self {
            Self::Refused(refusal) => Some(refusal.clone()),
            Self::Page { status, title } => page(*status, title.clone()),
            Self::Redirected { status, host, path, .. } => page(*status, format!("→ {host}{path}")),
            Self::NoMessage { said, .. } => page(200, said.clone()),
            Self::Stream { .. } | Self::Whole | Self::BrokeOff(_) | Self::Unfinished { .. } | Self::Moved { .. } => {
                None
            }
        }
    }
}

/// How a request to count tokens was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    Tokens(u64),
    Refused(Refusal),
}

/// Response headers by which gateways can be told apart, and in which they say what they did.
pub type Marks = BTreeMap<String, String>;
