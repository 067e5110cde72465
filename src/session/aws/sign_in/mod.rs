//! A person's sign-in through IAM Identity Center: one address, one tab, and where a waiting process is killed the next
//! one goes on.
//!
//! The caller holds the session's lock and has found that nothing else helps. Here a sign-in is started or resumed,
//! shown, opened once where that is possible, and waited for until the caller's deadline. It is written to a file
//! before it is shown, so that no tab is open that no process knows of. It never opens a second tab by itself, never
//! shows a page of a foreign host, and prints no secret.

mod browser;
mod callback;
mod device;
mod flow;
mod page;
mod pending;
mod qr;
mod show;

use std::path::Path;
use std::time::Instant;

use callback::Callback;
use flow::Flow;
use pending::{PendingFile, PendingFlow, Record};

use super::oidc::{Oidc, OidcError, Refusal};
use super::token::{Granted, Kind, OAuthClient, Registration};
use crate::code::sign_in as code;
use crate::fault::{Fault, Result};
use crate::messages::sign_in as words;
use crate::profile::SignIn as Wanted;
use crate::session::asking::Asking;
use crate::world::{World, interrupt};

pub(super) use pending::Pending;

/// What a sign-in needs besides the person.
pub(super) struct Attempt<'a> {
    pub(super) world: &'a World,
    /// The deployment profile's name, which is shown with the page.
    pub(super) title: &'a str,
    /// The flow that the profile names.
    pub(super) wanted: Wanted,
    pub(super) asking: &'a Asking,
    pub(super) oidc: &'a Oidc<'a>,
    /// The registered OAuth client for a flow; registered again where the service has refused the stored one.
    pub(super) registration: &'a mut dyn FnMut(Kind, bool) -> Result<Registration>,
    /// The file of the sign-in that waits.
    pub(super) pending: &'a Path,
    /// Whether another process or tool has signed in meanwhile; called several times a second.
    pub(super) is_done: &'a dyn Fn() -> bool,
    pub(super) until: Instant,
}

/// Asks a person to sign in, and waits until the deadline; `None` where another process or tool has signed in.
///
/// # Errors
/// `GK-SSO-…`: not answered in time (it can still be, and the next call goes on with it), declined, or not
/// possible; `GK-AWS-…` where the service can't be reached.
pub(super) fn sign_in(attempt: Attempt<'_>) -> Result<Option<(OAuthClient, Granted)>> {
    let Attempt { world, title, wanted, asking, oidc, registration, pending, is_done, until } = attempt;
    let flow = flow::decide(wanted, asking.options, oidc.session, asking.caller, asking.here)?;
    let file = PendingFile::new(pending);
    let is_done = &|| interrupt::is_pressed() || is_done();
    SignIn { world, oidc, asking, flow, file, title, is_done, until }.run(registration)
}

struct SignIn<'a> {
    world: &'a World,
    oidc: &'a Oidc<'a>,
    asking: &'a Asking,
    flow: Flow,
    file: PendingFile<'a>,
    /// The deployment profile's name.
    title: &'a str,
    is_done: &'a dyn Fn() -> bool,
    until: Instant,
}

/// How the waiting for one address ended.
enum End {
    Granted(Granted),
    /// Another process or tool has signed in, or the person has pressed Ctrl-C.
    Done,
    /// The address has expired.
    Expired,
    /// The deadline came first; the fault is why the last request had no answer.
    TooLate(Option<Fault>),
    Refused(Refusal),
}

/// What is waited on.
enum Waiting {
    Browser(Callback),
    Device { at_once: bool },
}

/// The most addresses that one call shows, so that addresses that expire at once aren't requested without end.
const MOST_SHOWN: u32 = 3;

impl SignIn<'_> {
    fn run(
        &self,
        registration: &mut dyn FnMut(Kind, bool) -> Result<Registration>,
    ) -> Result<Option<(OAuthClient, Granted)>> {
        let kind = self.flow.kind;
        let mut record = self.file.load();
        record.quiet &= !self.is_asked_by_person();
        let mut client = self.reach(|| registration(kind, false))?.client;
        let mut found = self.take_up(&record, &client);
        let mut shown = 0;
        let mut is_registered_anew = false;
        while shown < MOST_SHOWN {
            let started = match found.take() {
                Some(found) => Ok(found),
                None => {
                    self.retire(&mut record);
                    self.reach(|| self.start(&client))
                }
            };
            let end = match started {
                Ok((pending, waiting)) => {
                    let pending = record.pending.insert(pending).clone();
                    drop(self.file.save(&record));
                    self.show(&mut record, shown);
                    shown += 1;
                    self.wait(&client, &pending, waiting)?
                }
                Err(refusal) => End::Refused(refusal),
            };
            match end {
                End::Granted(granted) => {
                    drop(self.file.forget());
                    return Ok(Some((client, granted)));
                }
                // The sign-in stays for the next call.
                End::Done if interrupt::is_pressed() => {
                    return Err(Fault::new(&code::INTERRUPTED).with("session", self.oidc.session.key()));
                }
                End::Done => {
                    drop(self.file.forget());
                    return Ok(None);
                }
                End::TooLate(unreached) => return Err(self.too_late(&record, unreached)),
                End::Expired => {}
                End::Refused(refusal) if refusal.error == OidcError::InvalidClient && !is_registered_anew => {
                    is_registered_anew = true;
                    client = self.reach(|| registration(kind, true))?.client;
                }
                End::Refused(refusal) => {
                    self.retire(&mut record);
                    return Err(refusal.fault);
                }
            }
        }
        self.retire(&mut record);
        Err(self.too_late(&record, None))
    }

    /// The sign-in that an earlier process left waiting, where it is of the same kind and can still be answered.
    fn take_up(&self, record: &Record, client: &OAuthClient) -> Option<(Pending, Waiting)> {
        let fits = |pending: &&Pending| {
            pending.kind() == self.flow.kind
                && pending.client == client.id
                && pending.expires > self.world.now()
                && page::read(&pending.url, self.oidc.session, self.oidc.base).is_ok()
        };
        let pending = record.pending.as_ref().filter(fits)?;
        let waiting = match pending.flow {
            PendingFlow::Browser { port, .. } if self.asking.options.port.is_none_or(|wanted| wanted == port) => {
                Waiting::Browser(Callback::open(Some(port)).ok()?)
            }
            PendingFlow::Browser { .. } => return None,
            PendingFlow::Device { .. } => Waiting::Device { at_once: true },
        };
        Some((Pending { holder: std::process::id(), ..pending.clone() }, waiting))
    }

    /// Asks the service for something before there is an address to show: a network that swallows what is sent lets a
    /// person wait for it. Nothing is lost with it yet, so Ctrl-C ends it at once.
    fn reach<T>(&self, ask: impl FnOnce() -> T) -> T {
        let by_person = self.is_asked_by_person();
        let _seen = by_person.then(|| self.world.ui.waiting(words::REACHING, None));
        let _open = by_person.then(interrupt::let_through);
        ask()
    }

    fn start(&self, client: &OAuthClient) -> std::result::Result<(Pending, Waiting), Refusal> {
        match self.flow.kind {
            Kind::Browser => {
                let refused = |fault| Refusal { error: OidcError::Other, fault };
                let (pending, callback) = self.start_browser(client).map_err(refused)?;
                Ok((pending, Waiting::Browser(callback)))
            }
            Kind::Device => Ok((self.start_device(client)?, Waiting::Device { at_once: false })),
        }
    }

    fn wait(&self, client: &OAuthClient, pending: &Pending, waiting: Waiting) -> Result<End> {
        let text = match waiting {
            Waiting::Browser(_) => words::WAITING_BROWSER,
            Waiting::Device { .. } => words::WAITING,
        };
        let ui = &self.world.ui;
        let _seen = self.is_asked_by_person().then(|| ui.waiting(text, Some(pending.end(self.world, self.until))));
        match waiting {
            Waiting::Browser(callback) => self.wait_browser(client, pending, callback),
            Waiting::Device { at_once } => Ok(self.wait_device(client, pending, at_once)),
        }
    }

    /// Forgets the sign-in that waited; its tab was the only one that hooks may have opened.
    fn retire(&self, record: &mut Record) {
        let Some(pending) = record.pending.take() else { return };
        record.quiet |= pending.opened && !self.is_asked_by_person();
        drop(if record.quiet { self.file.save(record) } else { self.file.forget() });
    }

    fn too_late(&self, record: &Record, unreached: Option<Fault>) -> Fault {
        let unanswered = || Fault::new(&code::UNANSWERED).with("session", self.oidc.session.key());
        let fault = unreached.unwrap_or_else(unanswered);
        match &record.pending {
            Some(pending) if pending.expires > self.world.now() => {
                let time = self.world.clock.hour(pending.expires);
                fault.hint(words::STILL_OPEN, &[("time", &time), ("url", &pending.url)])
            }
            _ => fault,
        }
    }
}

#[cfg(test)]
mod tests;
