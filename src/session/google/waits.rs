//! The record of a sign-in by gcloud that waits for a person: with it every process can show the page, a later one goes
//! on where the first was ended, and hooks open no second tab.
//!
//! Claude Code ends its helper after 180 s and calls again; gcloud keeps listening meanwhile. The record holds an
//! address and no secret. Known hole: where the system shows no processes (macOS, Windows), gcloud is known by its
//! process id alone; so no other process ends it there, and on Windows none goes on with it.

use std::path::PathBuf;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::fault::Result;
use crate::messages::{Args, Message, google as words, sign_in};
use crate::session::Asking;
use crate::session::single_flight::SingleFlight;
use crate::world::Caller;
use crate::world::files::{self, Access};
use crate::world::{World, ancestors, command};

/// The record for the credentials at one location.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Record {
    pub(super) waits: Option<Waits>,
    /// A hook has opened a tab, and nobody has signed in since: hooks open no further one.
    pub(super) quiet: bool,
}

/// A gcloud that waits for a person.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Waits {
    pid: u32,
    /// When it started, so that a process id that is used again isn't mistaken for it.
    started: Option<u64>,
    pub(super) since: Timestamp,
    pub(super) expires: Timestamp,
    /// The page, once gcloud has printed it.
    pub(super) url: Option<String>,
}

impl Record {
    /// Reads the record; one that is missing, torn or of another version counts as empty.
    pub(super) fn load(flight: &SingleFlight) -> Self {
        let bytes = files::read(&flight.pending()).ok().flatten();
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    pub(super) fn save(&self, flight: &SingleFlight) -> Result<()> {
        let text = serde_json::to_vec(self).unwrap_or_default();
        files::replace(&flight.pending(), &text, None, Access::OwnSecret)
    }

    /// Removes the record, after a sign-in.
    pub(super) fn forget(flight: &SingleFlight) -> Result<()> {
        files::discard(&flight.pending())?;
        files::discard(&output(flight))
    }
}

impl Waits {
    pub(super) fn new(world: &World, pid: u32, life: SignedDuration) -> Self {
        let since = world.now();
        let started = ancestors::find(world, pid).map(|process| process.started);
        Self { pid, started, since, expires: since + life, url: None }
    }

    pub(super) fn is_alive(&self, world: &World) -> bool {
        match self.started {
            Some(started) => ancestors::find(world, self.pid).is_some_and(|process| process.started == started),
            None => command::is_running(self.pid),
        }
    }

    /// Ends a gcloud that nobody waits for any more, where its process is known for certain.
    pub(super) fn end(&self, world: &World) {
        if self.started.is_some() && self.is_alive(world) {
            command::end_group(self.pid);
        }
    }
}

/// The file that gcloud's output goes to.
pub(super) fn output(flight: &SingleFlight) -> PathBuf {
    flight.pending().with_extension("gcloud")
}

/// Shows the page that gcloud has opened, or that another process waits for, to somebody who waits `left`.
pub(super) fn show(world: &World, name: &str, asking: &Asking, waits: &Waits, left: Duration) {
    let title = match asking.caller {
        Caller::Person => words::SIGN_IN_NOW,
        Caller::Program => words::CLIENT_WAITS,
    };
    tell(world, name, asking, waits, left, (title, sign_in::OPENED));
}

/// The same to somebody who waits for another process.
pub(super) fn show_elsewhere(world: &World, name: &str, asking: &Asking, waits: &Waits, left: Duration) {
    tell(world, name, asking, waits, left, (words::STARTED_ELSEWHERE, sign_in::OPENED_BEFORE));
}

fn tell(world: &World, name: &str, asking: &Asking, waits: &Waits, left: Duration, texts: (Message, Message)) {
    let (title, tab) = texts;
    let left = SignedDuration::try_from(left).unwrap_or(SignedDuration::MAX);
    let until = world.now().saturating_add(left).map_or(waits.expires, |until| until.min(waits.expires));
    let times: Args<'_> = &[("time", &world.clock.hour(until)), ("opened", &world.clock.hour(waits.since))];
    asking.say(world, world.ui.phrase(title, &[("name", &name)]));
    waits.url.iter().for_each(|url| asking.say(world, url));
    asking.say(world, world.ui.phrase(tab, times));
}
