//! Redeems a refresh token in a process of its own, which goes on where its caller ends, gives up or stands still.
//!
//! A refresh token works once: between the request and the disk nobody may come in between. So the program starts itself
//! apart from its caller's terminal, session and signals, with a limit of its own; the caller waits for its word as long
//! as it can, and the next one finds the new token. One process at a time redeems for a session. Where one stands still
//! (SIGSTOP, a frozen container) nobody knows whether its token is spent, so nobody else sends it.

use std::io::Read as _;
use std::process::Child;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::oidc::{self, Grant, Oidc, OidcError};
use super::renew::AwsRenewal;
use super::store::Store;
use super::target::Session;
use super::token::Token;
use super::{AwsSigned, login};
use crate::code::{aws as code, machine, sign_in};
use crate::fault::{Fault, Result};
use crate::profile::{Profile, to_toml};
use crate::session::proxy;
use crate::session::single_flight::{Held, SingleFlight, Stage, Watch};
use crate::world::net::{self, Net};
use crate::world::{World, command, threads};

/// The verb with which the program starts itself.
pub const RENEWAL_VERB: &str = "renew";

/// What came of it.
pub(super) enum Redeemed {
    /// Another token is stored than the one that was to be renewed.
    Renewed,
    Refused(OidcError, Fault),
    /// Nothing is known yet: the service doesn't answer, or whoever asks it stands still.
    Unknown(Fault),
}

/// What the process has to know; on its standard input.
#[derive(Serialize, Deserialize)]
pub(super) struct RenewalOrder {
    /// As TOML.
    pub(super) profile: String,
    pub(super) of: Of,
    /// Digest of what is to be renewed.
    pub(super) digest: String,
}

/// What is renewed.
#[derive(Serialize, Deserialize)]
pub(super) enum Of {
    /// A sign-in through IAM Identity Center; with the base address of its token service.
    Session { session: Session, oidc: String },
    /// A sign-in of `aws login`.
    AwsLogin(login::LoginOrder),
}

/// Its answer; on its standard output.
#[derive(Serialize, Deserialize)]
enum Answer {
    Renewed,
    Refused(OidcError, Value),
    Unknown(Value),
    Failed(Value),
}

/// A tool that has just renewed a token takes a moment to write it.
const RENEWED_ELSEWHERE: [Duration; 4] =
    [Duration::ZERO, Duration::from_millis(100), Duration::from_millis(300), Duration::from_millis(600)];
/// The limit of the process for everything.
const LIMIT: Duration = Duration::from_secs(60);
/// How often a caller looks whether it has to go on waiting.
const PAUSE: Duration = Duration::from_millis(100);
/// How long a caller waits: one request's time and that of a connection. The process goes on after that, and whoever asks
/// next finds what it has got.
const HEARD: Duration = oidc::REQUEST_TIMEOUT.saturating_add(Duration::from_secs(5));

impl AwsRenewal<'_> {
    /// Redeems the refresh token of this token, and stores what it gets.
    ///
    /// # Errors
    /// `GK-SSO-015` where the new token can't be stored, `GK-SSO-019` where a person presses Ctrl-C.
    pub(super) fn redeem(&self, token: &Token) -> Result<Redeemed> {
        let digest = token.digest();
        let of = || Of::Session { session: self.session().clone(), oidc: self.endpoints.oidc.clone() };
        match start(self.world, self.own, of, &digest) {
            Some(child) => self.attendance().attend(child),
            None => self.redeemer().redeem(&digest),
        }
    }

    fn attendance(&self) -> Attendance<'_> {
        Attendance { net: self.net, base: &self.endpoints.oidc, flight: &self.flight, session: self.session().key() }
    }

    fn redeemer(&self) -> Redeemer<'_> {
        let Self { world, net, store, flight, .. } = self;
        Redeemer { world, session: self.session(), base: &self.endpoints.oidc, net, store, flight }
    }
}

/// Starts the process that redeems; `None` where a program can't start itself, its file was replaced say, or where no thread
/// can hear what it says: a renewal that can be cut short is better than none.
pub(super) fn start(world: &World, own: AwsSigned<'_>, of: impl FnOnce() -> Of, digest: &str) -> Option<Child> {
    if !world.is_of_this_process() || threads::require(1).is_err() {
        return None;
    }
    let order = RenewalOrder { profile: to_toml(own.profile).ok()?, of: of(), digest: digest.to_owned() };
    command::start_apart(world, RENEWAL_VERB, &Zeroizing::new(serde_json::to_vec(&order).ok()?)).ok()
}

/// Whoever waits for that process.
pub(super) struct Attendance<'a> {
    pub(super) net: &'a Net,
    /// The address that it asks.
    pub(super) base: &'a str,
    pub(super) flight: &'a SingleFlight,
    /// The session, for people.
    pub(super) session: &'a str,
}

impl Attendance<'_> {
    /// Waits for the process's word.
    pub(super) fn attend(&self, mut child: Child) -> Result<Redeemed> {
        let (tell, hear) = mpsc::channel();
        if let Some(mut said) = child.stdout.take() {
            let read = move || {
                let mut text = Vec::new();
                drop(said.read_to_end(&mut text));
                drop(child.wait());
                drop(tell.send(text));
            };
            if std::thread::Builder::new().spawn(read).is_err() {
                // It goes on, and whoever asks next finds what it has got.
                return Ok(Redeemed::Unknown(Fault::new(&machine::NO_THREADS)));
            }
        }
        let mut watch = Watch::default();
        // Not by the clock: the time in which both stood still is no time in which the process has worked.
        let mut waited = Duration::ZERO;
        loop {
            match hear.recv_timeout(PAUSE.min(self.net.left())) {
                Ok(text) => return self.heard(&text),
                Err(RecvTimeoutError::Disconnected) => return self.heard(&[]),
                Err(RecvTimeoutError::Timeout) => waited += PAUSE,
            }
            self.flight.check_interrupt()?;
            if watch.stands_still(self.flight, Stage::Redemption) {
                return Ok(Redeemed::Unknown(self.flight.elsewhere(Stage::Redemption)));
            }
            if waited >= HEARD || self.net.left().is_zero() {
                let host = net::host(self.base);
                return Ok(Redeemed::Unknown(Fault::new(&code::TIMEOUT).with("host", host)));
            }
        }
    }

    fn heard(&self, text: &[u8]) -> Result<Redeemed> {
        let fault = |packed: &Value| Fault::unpack(packed).unwrap_or_else(|| self.died());
        match serde_json::from_slice(text) {
            Ok(Answer::Renewed) => Ok(Redeemed::Renewed),
            Ok(Answer::Refused(error, packed)) => Ok(Redeemed::Refused(error, fault(&packed))),
            Ok(Answer::Unknown(packed)) => Ok(Redeemed::Unknown(fault(&packed))),
            Ok(Answer::Failed(packed)) => Err(fault(&packed)),
            // It was killed; what it has done is on the disk, or unknown.
            Err(_) => Ok(Redeemed::Unknown(self.died())),
        }
    }

    fn died(&self) -> Fault {
        Fault::new(&sign_in::RENEWAL_DIED).with("session", self.session)
    }
}

/// Whether another tool has renewed meanwhile, which takes no lock: a refusal is believed only while the file still holds
/// what was refused. `is_another` looks into the file.
///
/// # Errors
/// As `is_another`.
pub(super) fn is_renewed_elsewhere(is_another: impl Fn() -> Result<bool>) -> Result<bool> {
    for pause in RENEWED_ELSEWHERE {
        std::thread::sleep(pause);
        if is_another()? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Carries out the order that [`AwsRenewal::redeem`] gave, in the process that it has started. The answer is for that
/// caller, if it is still there.
pub fn carry_out_renewal(world: &World, order: &[u8]) -> Option<String> {
    let order: RenewalOrder = serde_json::from_slice(order).ok()?;
    let profile: Profile = toml::from_str(&order.profile).ok()?;
    let answer = match redeem(world, &profile, &order) {
        Ok(Redeemed::Renewed) => Answer::Renewed,
        Ok(Redeemed::Refused(error, fault)) => Answer::Refused(error, fault.pack()),
        Ok(Redeemed::Unknown(fault)) => Answer::Unknown(fault.pack()),
        Err(fault) => Answer::Failed(fault.pack()),
    };
    serde_json::to_string(&answer).ok()
}

fn redeem(world: &World, profile: &Profile, order: &RenewalOrder) -> Result<Redeemed> {
    let AwsSigned { aws, .. } = AwsSigned::from_profile(profile)?;
    // Who waits gives up before a third of the limit has passed, and would know nothing of a network that is gone.
    let net = proxy::net(world, profile, LIMIT)?.connecting_soon();
    match &order.of {
        Of::Session { session, oidc } => {
            let (store, flight) = (Store::open(world, aws)?, SingleFlight::new(world, session.key()));
            Redeemer { world, session, base: oidc, net: &net, store: &store, flight: &flight }.redeem(&order.digest)
        }
        Of::AwsLogin(own) => own.carry_out(world, &net, &order.digest),
    }
}

/// One session's refresh token, about to be redeemed.
struct Redeemer<'a> {
    world: &'a World,
    session: &'a Session,
    base: &'a str,
    net: &'a Net,
    store: &'a Store,
    flight: &'a SingleFlight,
}

impl Redeemer<'_> {
    fn redeem(&self, digest: &str) -> Result<Redeemed> {
        let _held = match alone(self.world, self.flight, self.net)? {
            Ok(held) => held,
            Err(elsewhere) => return Ok(Redeemed::Unknown(elsewhere)),
        };
        // Whoever held the lock before may have done it.
        let stored = self.store.renewable(self.session)?.filter(|token| token.digest() == digest);
        let Some(token) = stored else { return Ok(Redeemed::Renewed) };
        let Some((refresh, client)) = token.renewal() else { return Ok(Redeemed::Renewed) };
        let oidc = Oidc { net: self.net, base: self.base, session: self.session };
        match oidc.redeem(client, &Grant::Refresh(refresh), self.world.now()) {
            Ok(granted) => {
                let new = token.clone().renewed(granted);
                // Who stood still until a person has signed in comes too late; where that can't be told, nothing is
                // thrown away.
                if self.store.holds(self.session, digest).unwrap_or(true) {
                    self.store.save_token(self.session, &new)?;
                }
                Ok(Redeemed::Renewed)
            }
            Err(oidc::Refusal { error, fault }) => Ok(Redeemed::Refused(error, fault)),
        }
    }
}

/// Takes the lock of the one process that redeems; else who stands still with it.
pub(super) fn alone(
    world: &World,
    flight: &SingleFlight,
    net: &Net,
) -> Result<std::result::Result<Option<Held>, Fault>> {
    match flight.enter(world, Stage::Redemption, net.left(), |_| (), || false) {
        Ok(held) => Ok(Ok(held)),
        Err(fault) if fault.code() == &sign_in::ELSEWHERE => Ok(Err(fault)),
        Err(fault) => Err(fault),
    }
}
