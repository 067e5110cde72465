//! Which tokens were given to whom, and whose sign-in has ended.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::cloud::mint;

/// How long a token lives, as Google gives it.
pub const LIFETIME: SignedDuration = SignedDuration::from_secs(3599);

/// A shared memory; clones are the same one.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    given: Vec<Given>,
    ended: BTreeMap<String, Ended>,
    secrets: BTreeSet<String>,
    codes: BTreeMap<String, Code>,
    sign_ins: BTreeMap<String, SignIn>,
}

/// What a person has agreed to at the page.
#[derive(Clone)]
pub struct Code {
    pub email: String,
    pub client: String,
    pub challenge: String,
    pub redirect: String,
    pub scope: String,
}

/// A sign-in at the page: whose, and the client that may renew it, with the secret that it showed.
#[derive(Clone)]
pub struct SignIn {
    pub email: String,
    pub client: (String, String),
}

struct Given {
    token: String,
    email: String,
    expires: Timestamp,
}

/// Why nothing is given any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Revoked, or six months unused.
    Revoked,
    /// The company's session control wants the person again.
    Reauthentication,
    /// The account isn't there any more.
    Deleted,
}

impl Memory {
    /// Ends somebody's sign-in: their refresh token or key gives nothing more; tokens that were given live on.
    pub fn end(&self, email: &str, how: Ended) {
        self.state().ended.insert(email.into(), how);
    }

    /// They signed in again.
    pub fn begin(&self, email: &str) {
        self.state().ended.remove(email);
    }

    /// Somebody agrees at the page: a code that counts once.
    pub(super) fn agree(&self, code: Code) -> String {
        let name = mint::google_token().replacen("ya29.", "4/0", 1);
        self.state().codes.insert(name.clone(), code);
        name
    }

    pub(super) fn redeem(&self, name: &str) -> Option<Code> {
        self.state().codes.remove(name)
    }

    /// A new sign-in: its refresh token.
    pub(super) fn sign_in(&self, sign_in: SignIn) -> String {
        self.begin(&sign_in.email);
        let token = mint::google_token().replacen("ya29.", "1//0", 1);
        let mut state = self.state();
        state.secrets.insert(token.clone());
        state.sign_ins.insert(token.clone(), sign_in);
        token
    }

    /// The sign-in of a refresh token that the page has led to.
    pub(super) fn signed_in(&self, token: &str) -> Option<SignIn> {
        self.state().sign_ins.get(token).cloned()
    }

    pub(super) fn revoke(&self, token: &str) -> bool {
        self.state().sign_ins.remove(token).is_some()
    }

    /// Lets every token that was given so far expire.
    pub fn expire(&self) {
        self.state().given.iter_mut().for_each(|given| given.expires = Timestamp::UNIX_EPOCH);
    }

    /// Every token that was given to anyone.
    pub fn secrets(&self) -> BTreeSet<String> {
        self.state().secrets.clone()
    }

    /// A new token for somebody.
    pub fn give(&self, email: &str, at: Timestamp) -> String {
        let token = mint::google_token();
        let mut state = self.state();
        state.secrets.insert(token.clone());
        state.given.push(Given { token: token.clone(), email: email.into(), expires: at + LIFETIME });
        token
    }

    /// # Errors
    /// How their sign-in has ended.
    pub(super) fn lives(&self, email: &str) -> Result<(), Ended> {
        self.state().ended.get(email).map_or(Ok(()), |ended| Err(*ended))
    }

    /// Whose token this is; the second value says whether it lives.
    pub(super) fn holder(&self, token: &str, at: Timestamp) -> Option<(String, bool)> {
        let state = self.state();
        let given = state.given.iter().find(|given| given.token == token)?;
        Some((given.email.clone(), given.expires > at))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
