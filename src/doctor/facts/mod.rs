//! What was seen, and nothing of what it means. Everything here can be written to a file and read back elsewhere.
//!
//! No secret ever stands in a fact; what names people or places is marked by the redaction in `report`.

pub(in crate::doctor) mod account;
pub(in crate::doctor) mod client;
pub(in crate::doctor) mod credentials;
pub(in crate::doctor) mod gateway;
pub(in crate::doctor) mod models;
pub(in crate::doctor) mod network;
pub(in crate::doctor) mod trial;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::code;
use crate::fault::Fault;
use crate::messages::{Lang, Phrase, placeholders, seen};
use crate::report::Group;

pub use network::{Consumer, NetworkFacts};

/// Everything that was seen on one machine at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The version of genkan that looked.
    pub genkan: String,
    pub at: Timestamp,
    /// The deployment profile, resolved, as TOML: rules read what was intended from it.
    pub profile: String,
    pub os: String,
    /// `None` where the group was left out.
    #[serde(default)]
    pub client: Option<client::ClientFacts>,
    #[serde(default)]
    pub credentials: Option<credentials::CredentialsFacts>,
    #[serde(default)]
    pub network: Probe<NetworkFacts>,
    /// What decides on Claude Code's models here.
    #[serde(default)]
    pub models: Probe<models::Models>,
    /// What the account says.
    #[serde(default)]
    pub account: account::Account,
    /// What the gateway says, where the profile has one.
    #[serde(default)]
    pub gateway: Probe<gateway::Gateway>,
    /// What Claude Code itself did when it was started once, where that was wanted.
    #[serde(default, skip_serializing_if = "Probe::is_unwanted")]
    pub trial: Probe<trial::Trial>,
    /// What genkan set out to see and didn't get to see.
    #[serde(default)]
    pub unfinished: Vec<Unfinished>,
}

impl Facts {
    /// Of here and now, with nothing seen yet; `profile` is the deployment profile as TOML.
    pub fn new(at: Timestamp, profile: String) -> Self {
        Self {
            genkan: env!("CARGO_PKG_VERSION").to_owned(),
            at,
            profile,
            os: std::env::consts::OS.to_owned(),
            client: None,
            credentials: None,
            network: Probe::default(),
            models: Probe::default(),
            account: account::Account::default(),
            gateway: Probe::default(),
            trial: Probe::default(),
            unfinished: Vec::new(),
        }
    }
}

/// A part of the examination that brought nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unfinished {
    pub group: Group,
    pub part: String,
    pub how: Lost,
}

/// Why it brought nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lost {
    /// A bug in genkan, at this place of its source.
    Crashed(String),
    /// It hadn't ended at the deadline.
    Late,
    /// Nobody wanted it asked: `--offline`.
    NotAsked,
}

/// What a probe brought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Probe<T> {
    /// It wasn't asked: why not.
    NotTried(String),
    Failed(Failure),
    Got(T),
}

/// In [`Probe::NotTried`]: real requests, which cost tokens, are not wanted.
pub(super) const NOT_WANTED: &str = "--no-invoke";
/// In [`Probe::NotTried`]: no service may be asked.
pub(super) const OFFLINE: &str = "offline";
/// Why AWS isn't asked where Claude Code sends a key that genkan doesn't, and nobody is to sign in.
pub(super) const BY_API_KEY: &str = "Claude Code sends a Bedrock API key";

/// A fault as a fact: its code, and what was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    pub code: String,
    pub message: String,
    pub cause: Vec<String>,
    /// What fills its message, so that a finding can say it in the reader's language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

/// Facts of an older genkan don't have it.
impl<T> Default for Probe<T> {
    fn default() -> Self {
        Self::NotTried(String::new())
    }
}

impl<T> Probe<T> {
    pub fn got(&self) -> Option<&T> {
        match self {
            Self::Got(value) => Some(value),
            Self::NotTried(_) | Self::Failed(_) => None,
        }
    }

    /// Nobody wanted it.
    pub fn is_unwanted(&self) -> bool {
        matches!(self, Self::NotTried(why) if why.is_empty())
    }

    pub const fn is_tried(&self) -> bool {
        !matches!(self, Self::NotTried(_))
    }

    /// The same of what it brought.
    pub fn map<U>(self, of: impl FnOnce(T) -> U) -> Probe<U> {
        match self {
            Self::Got(value) => Probe::Got(of(value)),
            Self::Failed(failure) => Probe::Failed(failure),
            Self::NotTried(why) => Probe::NotTried(why),
        }
    }

    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Failed(failure) => Some(failure),
            Self::NotTried(_) | Self::Got(_) => None,
        }
    }
}

/// What is said of a connection that somebody broke off, or that another than the host answered.
pub const BROKEN_OFF: [&str; 2] = [code::aws::UNREACHABLE.id, code::aws::TLS.id];

impl Failure {
    /// Whether somebody broke the connection off, or another than the host answered.
    pub fn is_broken_off(&self) -> bool {
        BROKEN_OFF.contains(&self.code.as_str())
    }

    /// The message with its causes, on one line.
    pub fn causes(&self) -> String {
        self.cause.iter().fold(self.message.clone(), |said, cause| said + ": " + cause)
    }

    /// The same for a request that is sent to somebody, in its language as far as genkan knows what was said.
    pub fn said(&self) -> Phrase {
        self.cause.iter().fold(self.filled(), |said, cause| seen::because(said, seen::quoted(cause)))
    }

    /// What somebody else said, for a request that says the message itself.
    pub fn cause_or_message(&self) -> Phrase {
        let causes = self.cause.iter().map(|cause| seen::quoted(cause));
        causes.reduce(seen::because).unwrap_or_else(|| self.filled())
    }

    /// The message by its code; as it was said where a value of it wasn't kept.
    pub fn filled(&self) -> Phrase {
        let by_code = || {
            let text = code::find(&self.code)?.message;
            placeholders(text.en)
                .into_iter()
                .try_fold(Phrase::new(text), |phrase, name| Some(phrase.with(name, self.args.get(name)?)))
        };
        let by_code = by_code().filter(|phrase| phrase.say(Lang::En) == self.message);
        by_code.unwrap_or_else(|| seen::quoted(&self.message))
    }
}

impl<T> From<Result<T, Fault>> for Probe<T> {
    fn from(result: Result<T, Fault>) -> Self {
        match result {
            Ok(value) => Self::Got(value),
            Err(fault) => Self::Failed((&fault).into()),
        }
    }
}

/// Without the page on how to program with a library, which says nothing to whoever runs a network.
fn said(cause: &str) -> &str {
    cause.split_once(": https://docs.rs/").map_or(cause, |(said, _)| said)
}

impl From<&Fault> for Failure {
    fn from(fault: &Fault) -> Self {
        let names = placeholders(fault.code().message.en).into_iter();
        Self {
            code: fault.code().id.to_owned(),
            message: fault.message(Lang::En),
            cause: fault.causes(Lang::En).iter().map(|cause| said(cause).to_owned()).collect(),
            args: names.filter_map(|name| Some((name.to_owned(), fault.filling(name, Lang::En)?))).collect(),
        }
    }
}
