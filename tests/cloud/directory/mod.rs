//! IAM Identity Center's memory: clients, codes, sign-ins and their tokens, and the keys that were handed out.
//! Google's ([`google::Memory`]) lies beside it.
//!
//! It lives beside the scenario, which never changes. A test holds a clone and does what a person or an
//! administrator would: approve, refuse, revoke, let something expire. What AWS says is in [`super::oidc`] and
//! [`super::portal`]; here is what it remembers.
//!
//! Known hole: a spent refresh token doesn't end its sign-in, as it may at AWS.

mod clients;
mod codes;
mod console;
mod devices;
mod keys;
mod sign_ins;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use super::google;
use super::instance::{Instance, Person};
use super::request::Refusal;
use super::scenario::{Grant, Identity, Scenario};
use clients::Client;
use codes::Code;
use console::ConsoleSignIn;
use devices::{Answer, Device};
use sign_ins::SignIn;

pub use clients::{AUTHORIZATION_CODE, DEVICE_CODE, REFRESH_TOKEN, Registration};
pub use codes::{Page, Redemption, Shown};
pub use console::{Console, ConsoleCode, login_file};
pub use sign_ins::{Issued, Tokens, token_file};

/// A shared memory; clones are the same one.
#[derive(Clone)]
pub struct Directory {
    state: Arc<Mutex<State>>,
    /// What Google remembers.
    pub google: google::Memory,
}

impl Directory {
    pub fn new(scenario: &Scenario) -> Self {
        let mut state = State {
            instances: scenario.instances.clone(),
            identities: scenario.identities.clone(),
            clients: Vec::new(),
            devices: Vec::new(),
            codes: Vec::new(),
            sign_ins: scenario.sessions.iter().map(SignIn::that_was).collect(),
            console: scenario.console.clone(),
            console_codes: Vec::new(),
            consoles: Vec::new(),
            proofs: BTreeSet::new(),
            keys: Vec::new(),
            secrets: BTreeSet::new(),
            spent_twice: 0,
        };
        state.secrets.extend(scenario.sessions.iter().map(|session| session.access_token.clone()));
        Self { state: Arc::new(Mutex::new(state)), google: google::Memory::default() }
    }

    /// The user codes that wait for the person, the oldest first.
    pub fn waiting(&self) -> Vec<String> {
        let waits = |device: &&Device| device.answer == Answer::Awaited;
        self.state().devices.iter().filter(waits).map(|device| device.user_code.clone()).collect()
    }

    /// The person approves a code.
    ///
    /// # Panics
    /// Where no such code waits.
    #[track_caller]
    pub fn approve(&self, user_code: &str) {
        self.state().device_of(user_code).answer = Answer::Approved;
    }

    /// The person refuses a code.
    ///
    /// # Panics
    /// Where no such code waits.
    #[track_caller]
    pub fn refuse(&self, user_code: &str) {
        self.state().device_of(user_code).answer = Answer::Refused;
    }

    /// Signs the person in at `at` by a client of its own, without any flow: what a tool would have in its files.
    ///
    /// With an instant that is long ago, the access token has expired and the refresh token lives.
    ///
    /// # Panics
    /// Where the scenario has no instance at this start URL.
    #[track_caller]
    pub fn sign_in(&self, start_url: &str, at: Timestamp) -> Tokens {
        self.state().signed_in(start_url, at)
    }

    /// Ends every sign-in, as an administrator does: its tokens are dead, keys that were handed out live on.
    pub fn revoke_sessions(&self) {
        self.state().sign_ins.iter_mut().for_each(SignIn::end);
    }

    /// Lets every access token that was given so far expire; refresh tokens live on.
    pub fn expire_access_tokens(&self) {
        self.state().sign_ins.iter_mut().for_each(SignIn::expire);
    }

    /// Lets all keys of roles that were given so far expire.
    pub fn expire_keys(&self) {
        self.state().keys.iter_mut().for_each(|identity| identity.expires = Some(Timestamp::UNIX_EPOCH));
    }

    /// Lets every client registration expire.
    pub fn expire_registrations(&self) {
        self.state().clients.iter_mut().for_each(|client| client.expires = Timestamp::UNIX_EPOCH);
    }

    /// The person is back at the browser, and approves whatever is asked.
    pub fn come(&self) {
        self.state().instances.iter_mut().for_each(|instance| instance.person = Person::Approves { polls: 0 });
    }

    /// From now on these are the roles of everybody, as an administrator decides.
    pub fn assign(&self, grants: &[Grant]) {
        let mut state = self.state();
        state.instances.iter_mut().for_each(|instance| instance.grants = grants.to_vec());
        state.sign_ins.iter_mut().for_each(|sign_in| sign_in.grants = grants.to_vec());
    }

    /// How often a refresh token was sent again that its sign-in had replaced, while that sign-in lived.
    pub fn spent_twice(&self) -> usize {
        self.state().spent_twice
    }

    /// Every secret that was given to anyone: tokens, codes, clients' secrets, keys. None may turn up in an output.
    pub fn secrets(&self) -> BTreeSet<String> {
        &self.state().secrets | &self.google.secrets()
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What [`Directory`] guards.
pub(super) struct State {
    instances: Vec<Instance>,
    /// Whom a grant or a role turns somebody into, by name.
    identities: Vec<Identity>,
    clients: Vec<Client>,
    devices: Vec<Device>,
    codes: Vec<Code>,
    sign_ins: Vec<SignIn>,
    /// The console session that `aws login` finds in the browser.
    console: Option<Console>,
    console_codes: Vec<(String, ConsoleCode)>,
    consoles: Vec<ConsoleSignIn>,
    /// Identifiers of proofs that were sent.
    proofs: BTreeSet<String>,
    /// Identities whose keys were made on demand.
    keys: Vec<Identity>,
    secrets: BTreeSet<String>,
    spent_twice: usize,
}

impl State {
    /// The instance of a start URL, which only its own region knows.
    fn instance(&self, start_url: &str, region: &str) -> Result<usize, Refusal> {
        let found = self.instances.iter().position(|instance| instance.region == region && instance.is_at(start_url));
        found.ok_or_else(|| Refusal::oauth("InvalidRequestException", "Invalid start URL provided"))
    }

    #[track_caller]
    fn device_of(&mut self, user_code: &str) -> &mut Device {
        let waits = |device: &&mut Device| device.answer == Answer::Awaited && device.user_code == user_code;
        self.devices.iter_mut().find(waits).unwrap_or_else(|| panic!("the code {user_code} doesn't wait"))
    }

    /// Notes a text as secret.
    fn secret(&mut self, text: String) -> String {
        self.secrets.insert(text.clone());
        text
    }
}
