//! One process at a time renews a session or signs in to it; the others wait, say for whom, and take over where it
//! dies.
//!
//! Each session has three locks. A renewal takes seconds, and a sign-in, which takes minutes, must not keep it waiting. A
//! holder of either that stands still is passed over; but within a renewal a refresh token is redeemed under a lock that
//! nobody passes over: what one process has sent may be spent, and whoever sends it too ends the session. The kernel drops
//! a lock with its holder. Files beside them hold what every process has to know: who holds a
//! lock, and which refresh token the service has called spent, so that a hundred processes don't ask a hundred times.
//! They are hints: losing them costs requests, nothing else.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::code::{aws, machine, sign_in as code};
use crate::fault::{Fault, Result};
use crate::session::Asking;
use crate::world::deadline::left;
use crate::world::digest::sha1;
use crate::world::files::{self, Access};
use crate::world::lock::{self, Lock};
use crate::world::net::host;
use crate::world::{World, interrupt};

/// The locks and notes of one session.
pub(super) struct SingleFlight {
    session: String,
    /// The common beginning of the paths of this session's files.
    stem: PathBuf,
}

/// What only one process does at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Renewal,
    /// A refresh token is redeemed, within a renewal.
    Redemption,
    SignIn,
}

/// The process that holds a lock, for those who wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Holder {
    pub(super) pid: u32,
    pub(super) since: Timestamp,
    /// Counted up every second while the process runs; an older genkan doesn't.
    #[serde(default)]
    pub(super) beat: Option<u64>,
}

/// What processes tell each other about a session. An on-disk format: every field is optional.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Note {
    /// Digest of the refresh token that the service called spent.
    pub(super) spent: Option<String>,
    /// Digest of the access token than which the service issues none that lives longer.
    pub(super) last: Option<String>,
    /// Digest of the access token that the portal has refused.
    pub(super) dead: Option<String>,
    /// Until when STS isn't asked, because it didn't answer: private networks often have none.
    pub(super) sts_silent_until: Option<Timestamp>,
    /// The host that another process has just waited for in vain. On the disk it is called `unheard`.
    #[serde(rename = "unheard")]
    pub(super) recent_timeout: Option<RecentTimeout>,
    /// Google's last answer.
    pub(super) google: Option<GoogleNote>,
    /// Why the token couldn't be renewed the last time (the id of a code of genkan's).
    pub(super) trouble: Option<String>,
    /// The process that stands still with a lock, and where its pulse has stopped: nobody has to find that out again.
    pub(super) still: Option<Holder>,
}

/// Google's answer to the credentials of this digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct GoogleNote {
    pub(super) digest: String,
    pub(super) at: Timestamp,
    #[serde(flatten)]
    pub(super) answer: GoogleReply,
}

/// Google issued a token, or refused for this reason (the id of a code of genkan's).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum GoogleReply {
    Granted { expires: Timestamp, whom: Option<String> },
    Refused { code: String },
}

/// A host that didn't answer in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RecentTimeout {
    host: String,
    until: Timestamp,
}

/// A lock that is held until it is dropped; without a lock inside where this file system has none, or where whoever
/// holds it stands still.
pub(super) struct Held {
    _lock: Option<Lock>,
    _pulse: Option<Pulse>,
}

/// Shows the other processes that the holder of a lock runs: its note changes every second. One that was stopped, or whose
/// container was frozen, holds its lock for ever.
struct Pulse {
    stop: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    holder: PathBuf,
}

/// Looks whether the holder of a lock stands still, for a process that waits for it.
#[derive(Default)]
pub(super) struct Watch {
    seen: Option<Holder>,
    /// How often nothing had changed. Looks are counted, not time: after a sleep of the whole machine nobody has run.
    unchanged: u32,
    last: Option<Instant>,
}

impl Watch {
    /// Whether the holder of this stage's lock has stood still for about four seconds of looking.
    pub(super) fn stands_still(&mut self, flight: &SingleFlight, stage: Stage) -> bool {
        if self.last.is_some_and(|last| last.elapsed() < LOOK) {
            return self.unchanged >= STILL;
        }
        self.last = Some(Instant::now());
        let now = flight.holder(stage).filter(|holder| holder.beat.is_some());
        self.unchanged = match now {
            Some(_) if now == flight.note().still => STILL,
            Some(_) if now == self.seen => self.unchanged + 1,
            _ => 0,
        };
        if self.unchanged == STILL {
            flight.tell(|note| note.still.clone_from(&now));
        }
        self.seen = now;
        self.unchanged >= STILL
    }
}

/// How long non-interactive callers skip a host that has just timed out.
const RECENT: SignedDuration = SignedDuration::from_secs(10);
/// How often a waiting process looks again.
const PAUSE: Duration = Duration::from_millis(25);
/// How often a holder shows that it runs.
const BEAT: Duration = Duration::from_secs(1);
/// How often it is looked whether it does, and how many looks without a change are enough.
const LOOK: Duration = Duration::from_millis(250);
const STILL: u32 = 16;
/// After this long a waiting process says whom it waits for.
const SILENCE: Duration = Duration::from_secs(2);
/// How often a process that waits for its turn to sign in looks whether somebody has.
const GLANCE: Duration = Duration::from_millis(400);

impl SingleFlight {
    /// That of a session by its key: its name, or its start URL.
    pub(super) fn new(world: &World, key: &str) -> Self {
        Self::named(world, key, key)
    }

    /// That of a profile's `refresh_command`, where there is no session of genkan's.
    pub(super) fn of_command(world: &World, profile: &str) -> Self {
        Self::named(world, profile, &format!("command of {profile}"))
    }

    /// That of a sign-in of `aws login` (an ARN).
    pub(super) fn of_aws_login(world: &World, session: &str) -> Self {
        Self::named(world, session, &format!("aws login {session}"))
    }

    /// That of the Google credentials at this location.
    pub(super) fn of_google(world: &World, place: &str) -> Self {
        Self::named(world, "Google", &format!("google {place}"))
    }

    fn named(world: &World, session: &str, key: &str) -> Self {
        Self { session: session.to_owned(), stem: world.dirs.state.join("sessions").join(sha1(key)) }
    }

    /// Takes the lock of a stage, waiting at most `timeout`; `waiting` is called once, with its holder, after two
    /// seconds. `None` as soon as `is_done` says that the work is done: a hundred waiters don't queue up for a lock
    /// that none of them needs any more. A holder that stands still is passed over; but nobody redeems beside one, whose
    /// refresh token may be spent.
    ///
    /// # Errors
    /// `GK-SSO-012` where another process holds it for longer, `GK-SSO-019` where a person presses Ctrl-C.
    pub(super) fn enter(
        &self,
        world: &World,
        stage: Stage,
        timeout: Duration,
        waiting: impl FnOnce(Option<Holder>),
        is_done: impl Fn() -> bool,
    ) -> Result<Option<Held>> {
        let began = Instant::now();
        let mut waiting = Some(waiting);
        let mut watch = Watch::default();
        loop {
            if let Some(held) = self.try_enter(world, stage) {
                return Ok(Some(held));
            }
            if is_done() {
                return Ok(None);
            }
            self.check_interrupt()?;
            if watch.stands_still(self, stage) {
                return if stage == Stage::Redemption { Err(self.elsewhere(stage)) } else { Ok(Some(Held::beside())) };
            }
            if began.elapsed() >= SILENCE
                && let Some(waiting) = waiting.take()
            {
                waiting(self.holder(stage));
            }
            if began.elapsed() >= timeout {
                return Err(self.elsewhere(stage));
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// The lock for signing in; `None` where another process, or another tool, `is_done`. Meanwhile the holder is named once,
    /// with its page or after two seconds, and `show` gets each page that is `new` (nothing where there is none by then) and
    /// the time that is left.
    ///
    /// # Errors
    /// `GK-SSO-012` where another process still waits for a person at the deadline, `GK-SSO-019` where a person presses Ctrl-C.
    pub(super) fn turn<P>(
        &self,
        world: &World,
        asking: &Asking,
        until: Instant,
        is_done: impl Fn() -> bool,
        mut new: impl FnMut() -> Option<P>,
        mut show: impl FnMut(Option<P>, Duration),
    ) -> Result<Option<Held>> {
        let (began, mut told, mut watch) = (Instant::now(), false, Watch::default());
        loop {
            if let Some(held) = self.try_enter(world, Stage::SignIn) {
                return Ok(Some(held));
            }
            if is_done() {
                return Ok(None);
            }
            // Whoever stands still doesn't ask the service whether the person has answered, and may never end: this process
            // goes on with the same page.
            if watch.stands_still(self, Stage::SignIn) {
                return Ok(Some(Held::beside()));
            }
            self.check_interrupt()?;
            let left = left(until);
            if left.is_zero() {
                return Err(self.elsewhere(Stage::SignIn));
            }
            // The process that holds the lock needs a moment until it has a page to show, and a new one where that has expired.
            let page = new();
            if page.is_some() || !told && began.elapsed() > SILENCE {
                if !told {
                    told = true;
                    asking.name_holder(world, self.holder(Stage::SignIn));
                }
                show(page, left);
            }
            std::thread::sleep(GLANCE.min(left));
        }
    }

    /// Takes the lock of a stage where it is free.
    pub(super) fn try_enter(&self, world: &World, stage: Stage) -> Option<Held> {
        match lock::take(&self.file(stage, "lock"), Access::Private, Duration::ZERO) {
            Ok(lock) => Some(self.held(world, stage, lock)),
            Err(fault) if fault.code() == &machine::LOCKED => None,
            // Where no lock can be written no token can either, so nothing is renewed: see `Store::check`.
            Err(_) => Some(Held::beside()),
        }
    }

    /// The process that holds a stage's lock, as far as its note says.
    pub(super) fn holder(&self, stage: Stage) -> Option<Holder> {
        read(&self.file(stage, "holder"))
    }

    pub(super) fn note(&self) -> Note {
        read(&self.stem.with_extension("json")).unwrap_or_default()
    }

    /// Changes the note for the other processes; where it can't be written, they find out by themselves.
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

    /// The file of the sign-in that waits for a person.
    pub(super) fn pending(&self) -> PathBuf {
        self.stem.with_extension("pending")
    }

    /// Removes the notes; the locks stay, because another process may be waiting for one.
    pub(super) fn forget(&self) -> Result<()> {
        files::discard(&self.stem.with_extension("json"))?;
        files::discard(&self.pending())
    }

    /// `GK-SSO-019` once a person has pressed Ctrl-C.
    pub(super) fn check_interrupt(&self) -> Result<()> {
        let fault = || Fault::new(&code::INTERRUPTED).with("session", &self.session);
        if interrupt::is_pressed() { Err(fault()) } else { Ok(()) }
    }

    /// `GK-SSO-012`: another process still holds the lock of this stage.
    pub(super) fn elsewhere(&self, stage: Stage) -> Fault {
        let holder = self.holder(stage).map_or_else(|| "?".to_owned(), |holder| format!("pid {}", holder.pid));
        Fault::new(&code::ELSEWHERE)
            .with("session", &self.session)
            .with("holder", holder)
            .because(self.file(stage, "lock").display())
    }

    fn held(&self, world: &World, stage: Stage, lock: Lock) -> Held {
        Held { _lock: Some(lock), _pulse: Some(Pulse::start(self.file(stage, "holder"), world.now())) }
    }

    fn file(&self, stage: Stage, kind: &str) -> PathBuf {
        let stage = match stage {
            Stage::Renewal => "renewal",
            Stage::Redemption => "redemption",
            Stage::SignIn => "sign-in",
        };
        self.stem.with_extension(format!("{stage}.{kind}"))
    }
}

impl Held {
    /// Without the lock.
    pub(super) const fn beside() -> Self {
        Self { _lock: None, _pulse: None }
    }
}

impl Pulse {
    fn start(holder: PathBuf, since: Timestamp) -> Self {
        let note = move |beat| Holder { pid: std::process::id(), since, beat };
        let (stop, stopped) = mpsc::channel();
        let file = holder.clone();
        let beat = move || {
            let mut beat = 0;
            while stopped.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
                beat += 1;
                write(&file, &note(Some(beat)));
            }
        };
        write(&holder, &note(Some(0)));
        let thread = Builder::new().spawn(beat).ok();
        if thread.is_none() {
            // Whoever can't show that it runs isn't taken for one that stands still.
            write(&holder, &note(None));
        }
        Self { stop: Some(stop), thread, holder }
    }
}

impl Drop for Pulse {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
        drop(files::discard(&self.holder));
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
    use crate::messages::Lang;
    use crate::session::tests::{acme, world};
    use crate::world::Clock;

    fn flight(world: &World) -> SingleFlight {
        SingleFlight::new(world, acme().key())
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
        let timeout = SILENCE + Duration::from_millis(50);
        let waited = flight.enter(&world, Stage::Renewal, timeout, |holder| told.set(holder), || false);
        let fault = waited.err().unwrap();
        assert_eq!(told.take().unwrap().pid, std::process::id());
        assert_eq!(fault.code().id, "GK-SSO-012");
        assert!(fault.causes(Lang::En)[0].ends_with(".renewal.lock"), "{fault}");
        let done = flight.enter(&world, Stage::Renewal, timeout, |_| unreachable!(), || true).unwrap();
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
