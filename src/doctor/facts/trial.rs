//! What Claude Code itself did when it was started once, with the person's own settings: `--with-client`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::client::Place;

/// In [`super::Probe::NotTried`], why it was not started.
pub(crate) const NO_CREDENTIALS: &str = "nobody is signed in";
/// No answer said whether the credentials are accepted.
pub(crate) const UNHEARD: &str = "no answer came to the question whether the credentials are accepted";
pub(crate) const BY_CLOCK: &str = "the credentials were not accepted, because of the clock";
pub(crate) const NOT_ACCEPTED: &str = "the credentials were not accepted";
pub(crate) const NOT_LOOKED_AT: &str = "the credentials were not checked";
pub(crate) const NO_KEY: &str = "there is no key for the gateway";
pub(crate) const NOT_INSIDE: &str = "not every tier is known to stay inside the allowed regions";
pub(crate) const NOT_FOUND: &str = "it was not found on this machine";
pub(crate) const INTERRUPTED: &str = "interrupted";
/// An administrator's command for signing in that isn't genkan's, and that nothing takes the place of.
pub(crate) const COULD_OPEN: &str = "a sign-in command of the managed settings could open a tab";

/// One start of it, for one word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    pub program: String,
    /// `None` where nobody knows.
    pub version: Option<String>,
    pub ended: Ended,
    /// A model answered, and nothing else did in its place.
    pub answered: bool,
    /// The models that it sent the word to, as it names them to the service, in the order of its debug output.
    pub asked: Vec<String>,
    /// The models that its result counts, each with the service, in Claude Code's word.
    pub counted: BTreeMap<String, String>,
    /// What it says in place of an answer.
    pub said: String,
    /// The errors of its debug output, each once.
    pub errors: Vec<String>,
    /// Hooks that it waited for in vain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hanging: Vec<HangingHook>,
}

/// A hook that hadn't ended when its time was over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HangingHook {
    pub event: String,
    /// As much of the command as may be shown.
    pub command: String,
    pub seconds: u64,
    /// Who says that it is to be started; `None` where that is a plugin's.
    pub place: Option<Place>,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    Exit(i32),
    Signal,
    /// It was still running after so many seconds, and was ended.
    Deadline(u64),
}

impl Trial {
    /// Its own words first, then what its debug output has.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.said.as_str())
            .chain(self.errors.iter().map(String::as_str))
            .filter(|text| !text.is_empty())
    }

    /// The model that it named last: it falls back from one to the next.
    pub fn model(&self) -> Option<&str> {
        self.asked.last().or_else(|| self.counted.keys().next()).map(String::as_str)
    }
}
