//! One process at a time renews a session or signs in to it; the others wait, are told for whom, and take over
//! where it dies.
//!
//! Two locks of a session: renewing takes seconds, signing in takes minutes and must not keep a renewal waiting.
//! The kernel drops a lock with its holder. Beside them lies what every process has to know: who holds a lock, and
//! which refresh token the service has called spent, so that a hundred processes don't ask a hundred times.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::endpoints::host;
use super::target::{Session, sha1};
use crate::code::{aws, machine, sign_in as code};
use crate::fault::{Fault, Result};
use crate::world::files::{self, Access};
use crate::world::lock::{self, Lock};
use crate::world::{World, interrupt};

/// The locks and notes of one session.
pub(super) struct SingleFlight {
    session: String,
    /// Everything of this session begins with it.
    stem: PathBuf,
}

/// What one process does at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Renewal,
    SignIn,
}

/// Who is at work, for those who wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Holder {
    pub(super) pid: u32,
    pub(super) since: Timestamp,
}

/// What processes tell each other about a session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Note {
    /// Digest of the refresh token that the service called spent.
    pub(super) spent: Option<String>,
    /// Digest of the access token that the service had no longer one for.
    pub(super) last: Option<String>,
    /// Digest of the access token that the portal didn't know any more.
    pub(super) dead: Option<String>,
    /// STS didn't answer: private networks often have none. It isn't asked again before this.
    pub(super) sts_silent_until: Option<Timestamp>,
    /// The host that another process has just waited for in vain. On the disk it is called `unheard`.
    #[serde(rename = "unheard")]
    pub(super) recent_timeout: Option<RecentTimeout>,
    /// What Google last said.
    pub(super) google: Option<GoogleNote>,
}

/// What Google said to the credentials of this digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct GoogleNote {
    pub(super) digest: String,
    pub(super) at: Timestamp,
    #[serde(flatten)]
    pub(super) answer: GoogleReply,
}

/// It gave a token, or refused for this reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum GoogleReply {
    Granted { expires: Timestamp, whom: Option<String> },
    Refused { code: String },
}

/// A host that didn't answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RecentTimeout {
    host: String,
    until: Timestamp,
}

/// Held until dropped; `None` where this file system has no place for a lock.
pub(super) struct Held {
    _lock: Option<Lock>,
    holder: Option<PathBuf>,
}

/// How long non-interactive callers skip a host that has just timed out.
const RECENT: SignedDuration = SignedDuration::from_secs(10);
/// How often a waiting process looks again.
const PAUSE: Duration = Duration::from_millis(25);
/// After this a waiting process says whom it waits for.
const SILENCE: Duration = Duration::from_secs(2);

impl SingleFlight {
    pub(super) fn new(world: &World, session: &Session) -> Self {
        Self::named(world, session.key(), session.key())
    }

    /// The flight of a profile's own command, where no session of genkan's stands behind it.
    pub(super) fn of_command(world: &World, profile: &str) -> Self {
        Self::named(world, profile, &format!("command of {profile}"))
    }

    /// The flight of Google's credentials at a place.
    pub(super) fn of_google(world: &World, place: &str) -> Self {
        Self::named(world, "Google", &format!("google {place}"))
    }

    fn named(world: &World, session: &str, key: &str) -> Self {
        Self { session: session.to_owned(), stem: world.dirs.state.join("sessions").join(sha1(key)) }
    }

    /// Takes the lock of a stage, waiting at most `patience`; `waiting` is told once whom for. `None` where the work
    /// is done meanwhile: a hundred waiters don't queue up for a lock that none of them needs any more.
    ///
    /// # Errors
    /// `GK-SSO-012` where somebody else holds it for longer, `GK-SSO-019` where the person doesn't want to wait.
    pub(super) fn enter(
        &self,
        world: &World,
        stage: Stage,
        patience: Duration,
        waiting: impl FnOnce(Option<Holder>),
        is_done: impl Fn() -> bool,
    ) -> Result<Option<Held>> {
        let began = Instant::now();
        let mut waiting = Some(waiting);
        loop {
            if let Some(held) = self.try_enter(world, stage) {
                return Ok(Some(held));
            }
            if is_done() {
                return Ok(None);
            }
            self.check_interrupt()?;
            if began.elapsed() >= SILENCE
                && let Some(waiting) = waiting.take()
            {
                waiting(self.holder(stage));
            }
            if began.elapsed() >= patience {
                return Err(self.elsewhere(stage));
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Takes the lock of a stage where it is free.
    pub(super) fn try_enter(&self, world: &World, stage: Stage) -> Option<Held> {
        match lock::take(&self.file(stage, "lock"), Access::Private, Duration::ZERO) {
            Ok(lock) => Some(self.held(world, stage, lock)),
            Err(fault) if fault.code() == &machine::LOCKED => None,
            // Without a place for a lock nothing can be kept either, so nothing is renewed: see `Store::check`.
            Err(_) => Some(Held { _lock: None, holder: None }),
        }
    }

    /// Who works on a stage, as far as they have said.
    pub(super) fn holder(&self, stage: Stage) -> Option<Holder> {
        read(&self.file(stage, "holder"))
    }

    pub(super) fn note(&self) -> Note {
        read(&self.stem.with_extension("json")).unwrap_or_default()
    }

    /// Tells the others; where that can't be written, they find out by themselves.
    pub(super) fn tell(&self, change: impl FnOnce(&mut Note)) {
        let mut note = self.note();
        change(&mut note);
        if note != self.note() {
            write(&self.stem.with_extension("json"), &note);
        }
    }

    /// Records for other processes that the host of this address has just timed out.
    pub(super) fn note_timeout(&self, world: &World, base: &str) {
        let host = host(base).to_owned();
        self.tell(|note| note.recent_timeout = Some(RecentTimeout { host, until: world.now() + RECENT }));
    }

    /// The timeout that another process has just met, `GK-AWS-014`; `None` once ten seconds have passed.
    pub(super) fn recent_timeout(&self, world: &World) -> Option<Fault> {
        let timeout = self.note().recent_timeout.filter(|timeout| timeout.until > world.now())?;
        Some(Fault::new(&aws::TIMEOUT).with("host", timeout.host))
    }

    /// Where the sign-in that waits for a person is written down.
    pub(super) fn pending(&self) -> PathBuf {
        self.stem.with_extension("pending")
    }

    /// Removes what was told; the locks stay, because somebody may be waiting for one.
    pub(super) fn forget(&self) -> Result<()> {
        files::remove(&self.stem.with_extension("json"), None)?;
        files::remove(&self.pending(), None)
    }

    /// `GK-SSO-019` once a person has pressed Ctrl-C.
    pub(super) fn check_interrupt(&self) -> Result<()> {
        let fault = || Fault::new(&code::INTERRUPTED).with("session", &self.session);
        if interrupt::is_pressed() { Err(fault()) } else { Ok(()) }
    }

    /// The fault of waiting in vain.
    pub(super) fn elsewhere(&self, stage: Stage) -> Fault {
        let holder = self.holder(stage).map_or_else(|| "?".to_owned(), |holder| format!("pid {}", holder.pid));
        Fault::new(&code::ELSEWHERE)
            .with("session", &self.session)
            .with("holder", holder)
            .because(self.file(stage, "lock").display())
    }

    fn held(&self, world: &World, stage: Stage, lock: Lock) -> Held {
        let file = self.file(stage, "holder");
        write(&file, &Holder { pid: std::process::id(), since: world.now() });
        Held { _lock: Some(lock), holder: Some(file) }
    }

    fn file(&self, stage: Stage, kind: &str) -> PathBuf {
        let stage = match stage {
            Stage::Renewal => "renewal",
            Stage::SignIn => "sign-in",
        };
        self.stem.with_extension(format!("{stage}.{kind}"))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(holder) = &self.holder {
            drop(files::remove(holder, None));
        }
    }
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Option<T> {
    serde_json::from_slice(&files::read(path).ok()??).ok()
}

fn write(path: &Path, what: &impl Serialize) {
    if let Ok(text) = serde_json::to_vec(what) {
        drop(files::write_unflushed(path, &text));
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::session::tests::{acme, world};
    use crate::words::Lang;
    use crate::world::Clock;

    fn flight(world: &World) -> SingleFlight {
        SingleFlight::new(world, &acme())
    }

    #[test]
    fn a_second_process_is_told_whom_it_waits_for_and_names_the_lock_when_it_gives_up() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        let flight = flight(&world);
        let held = flight.try_enter(&world, Stage::Renewal).unwrap();
        assert!(flight.try_enter(&world, Stage::SignIn).is_some(), "signing in is another lock");
        assert!(flight.try_enter(&world, Stage::Renewal).is_none());
        let told = Cell::new(None);
        let patience = SILENCE + Duration::from_millis(50);
        let waited = flight.enter(&world, Stage::Renewal, patience, |holder| told.set(holder), || false);
        let fault = waited.err().unwrap();
        assert_eq!(told.take().unwrap().pid, std::process::id());
        assert_eq!(fault.code().id, "GK-SSO-012");
        assert!(fault.causes()[0].ends_with(".renewal.lock"), "{fault}");
        let done = flight.enter(&world, Stage::Renewal, patience, |_| unreachable!(), || true).unwrap();
        assert!(done.is_none(), "nobody waits for a lock that isn't needed any more");
        drop(held);
        assert_eq!(flight.holder(Stage::Renewal), None);
        assert!(flight.try_enter(&world, Stage::Renewal).is_some());
    }

    #[test]
    fn what_one_process_has_heard_the_next_one_knows() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[]);
        assert_eq!(flight(&world).note(), Note::default());
        flight(&world).tell(|note| note.spent = Some("d".into()));
        flight(&world).tell(|note| note.sts_silent_until = Some(Timestamp::UNIX_EPOCH));
        assert_eq!(flight(&world).note().spent.as_deref(), Some("d"));
        flight(&world).forget().unwrap();
        assert_eq!(flight(&world).note(), Note::default());
    }

    #[test]
    fn a_host_that_did_not_answer_is_named_for_ten_seconds() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), None, &[]);
        let now = world.now();
        flight(&world).note_timeout(&world, "https://oidc.ap-northeast-1.amazonaws.com");
        let written: serde_json::Value = read(&flight(&world).stem.with_extension("json")).unwrap();
        assert_eq!(written["unheard"]["host"], "oidc.ap-northeast-1.amazonaws.com", "the format of the note stays");
        for (after, is_named) in [(0, true), (9, true), (10, false)] {
            world.clock = Clock::Fixed(now + SignedDuration::from_secs(after));
            let fault = flight(&world).recent_timeout(&world);
            assert_eq!(fault.is_some(), is_named, "{after}");
            let said = fault.map(|fault| fault.message(Lang::En)).unwrap_or_default();
            assert_eq!(said.starts_with("oidc.ap-northeast-1.amazonaws.com "), is_named, "{said}");
        }
    }
}
