//! What the account says: who we are there, which profiles it has, what it may use, and how its models answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Probe;
use crate::fault::Fault;
use crate::session::invoke::{Invoked, Refusal};
use crate::session::{self, Availability, Identity, InferenceProfile};

/// Each question went its own way and may have failed alone.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Account {
    /// Whether the keys that the profile means could be had; without them nothing else was asked.
    pub access: Probe<Access>,
    pub identity: Probe<Identity>,
    /// The system's inference profiles, in the account's order.
    pub listed: Probe<Vec<InferenceProfile>>,
    /// Profiles asked for one by one, as they are pinned; `None` where the account has none.
    pub resolved: BTreeMap<String, Probe<Option<InferenceProfile>>>,
    /// By bare model id.
    pub availability: BTreeMap<String, Probe<Availability>>,
    /// The data-retention mode, in AWS's word.
    pub retention: Probe<String>,
    /// The smallest real request to each pinned model.
    pub invoked: BTreeMap<String, Probe<Invoked>>,
    /// A request as large as a prompt, where it wasn't answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<Large<Invoked>>,
    /// What was said where requests came side by side, each of which was answered by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crowded: Option<Refusal>,
    /// How many requests failed that were answered when they were sent again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsteady: Option<Unsteady>,
    /// Of those that answered, the ones that did in one piece where a stream was asked for.
    pub unstreamed: Vec<String>,
    /// The region that answered, by model, where the answer itself names it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub regions: BTreeMap<String, String>,
    /// `--prove`: what calls of profiles outside were answered, by profile, one for each operation.
    pub refused: BTreeMap<String, Probe<Vec<Refusal>>>,
    /// `--prove` where no request could show anything.
    pub unprovable: bool,
}

/// A request as large as Claude Code's own, which went otherwise than the smallest one to the same model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Large<T> {
    pub model: String,
    pub answer: Probe<T>,
    /// One of the same size was answered that held nothing but white space.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_of_words: bool,
    /// One as large as a session's first request was answered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub first_passes: bool,
}

/// Requests of which some failed and others didn't, the same ones among them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unsteady {
    pub tried: u32,
    /// Their connections were broken off.
    pub broken: u32,
    /// They were refused.
    pub refused: u32,
    /// And by these words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<Refusal>,
}

impl Unsteady {
    /// Whether a refusal is one of those that pass by themselves.
    pub fn refuses_so(&self, refusal: &Refusal) -> bool {
        self.refused > 0 && self.said.as_ref().is_some_and(|said| said.status == refusal.status)
    }
}

impl Account {
    /// The models that answered.
    pub fn answering(&self) -> impl Iterator<Item = &str> {
        let answered = |answer: &Probe<Invoked>| answer.got().is_some_and(Invoked::is_answered);
        self.invoked.iter().filter(move |(_, answer)| answered(answer)).map(|(model, _)| model.as_str())
    }

    /// There was nobody to ask with.
    pub fn without_access(fault: &Fault) -> Self {
        Self { access: Probe::Failed(fault.into()), ..Self::default() }
    }

    /// Nobody knows what Claude Code would ask for.
    pub fn without_settings() -> Self {
        let why = "Claude Code's settings could not be read".to_owned();
        Self { access: Probe::NotTried(why), ..Self::default() }
    }
}

/// An account that was asked for nothing but its profiles.
impl From<&session::Account> for Account {
    fn from(account: &session::Account) -> Self {
        let access = Access {
            source: account.source.to_string(),
            control_plane: account.endpoint.clone(),
            runtime: String::new(),
        };
        let resolved = account.resolved.iter().map(|(arn, found)| (arn.clone(), Probe::Got(found.clone())));
        Self {
            access: Probe::Got(access),
            listed: Probe::Got(account.profiles.clone()),
            resolved: resolved.collect(),
            ..Self::default()
        }
    }
}

/// With whose keys, and where, the account was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    pub source: String,
    pub control_plane: String,
    pub runtime: String,
}
