//! What goes wrong between a client and AWS: answers that are lost, late, or somebody else's.
//!
//! Disturbances are data, for a place and for the next n requests there. They are written into the log when they
//! strike, before anything else happens to the request.

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::request::{Refusal, Request, Response};

/// Longer than any test runs.
pub const FOREVER: Duration = Duration::from_secs(24 * 60 * 60);

/// Where nobody listens.
const NOBODY: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
/// Where everything is swallowed: a route of the network that a site has for itself.
pub const NOWHERE: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);

/// The faults that are injected into one cloud; clones share them.
#[derive(Clone, Default)]
pub struct FaultInjection(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    injections: Vec<Injection>,
    closed: Vec<String>,
    swallowed: Vec<String>,
}

/// A disturbance, where it strikes, which requests and how often.
struct Injection {
    at: String,
    is_meant: fn(&Request) -> bool,
    left: u32,
    what: Disturbance,
}

/// What happens to one request.
#[derive(Debug, Clone)]
pub enum Disturbance {
    /// It is served (a token is rotated, a session ended), and the connection closes without the answer.
    Lost,
    /// It is served only after this long; not at all where the client is gone by then.
    LateRequest(Duration),
    /// It is served at once, and the answer comes after this long.
    LateAnswer(Duration),
    /// It is not served; this is the answer.
    Instead(Response),
}

impl Disturbance {
    /// The server fails.
    pub fn internal_error() -> Self {
        Self::Instead(Refusal::oauth("InternalServerException", "Internal server error").oidc())
    }

    /// The portal is asked too often.
    pub fn too_many_requests() -> Self {
        Self::Instead(Refusal::new(429, "TooManyRequestsException", "HTTP 429 Unknown Code").portal())
    }

    /// A network that wants a login shows its page in place of everything.
    pub fn captive_page() -> Self {
        Self::Instead(Response::new(200, "text/html", "<html><title>Welcome to the lobby's Wi-Fi</title></html>"))
    }

    /// The same by a redirect.
    pub fn captive_redirect() -> Self {
        Self::Instead(Response::redirect("http://login.wifi.example/"))
    }
}

impl FaultInjection {
    /// Disturbs the next `times` requests whose host and path begin with `at`, such as
    /// `oidc.ap-northeast-1.amazonaws.com/token`, `sts.`, or an empty text for all.
    ///
    /// The earliest disturbance that fits a request strikes it, and no other.
    pub fn next(&self, times: u32, at: &str, what: Disturbance) {
        self.strike_where(times, at, |_| true, what);
    }

    /// Disturbs every request there of which this holds: one that is too large, or that lacks a header.
    pub fn whenever(&self, at: &str, is_meant: fn(&Request) -> bool, what: Disturbance) {
        self.strike_where(u32::MAX, at, is_meant, what);
    }

    fn strike_where(&self, times: u32, at: &str, is_meant: fn(&Request) -> bool, what: Disturbance) {
        self.state().injections.push(Injection { at: at.to_owned(), is_meant, left: times, what });
    }

    /// The same without an end.
    pub fn always(&self, at: &str, what: Disturbance) {
        self.next(u32::MAX, at, what);
    }

    /// Leads names that begin so to where nobody listens: a connection is refused. Only in a network of its own.
    pub fn close(&self, host: &str) {
        self.state().closed.push(host.to_owned());
    }

    /// Leads names that begin so to where nothing comes back from: a connection hangs. Only in a network of its own.
    pub fn swallow(&self, host: &str) {
        self.state().swallowed.push(host.to_owned());
    }

    /// Ends every disturbance.
    pub fn clear(&self) {
        *self.state() = State::default();
    }

    /// Takes the disturbance of a request to this host and path, which is then one less.
    pub(super) fn strike(&self, request: &Request) -> Option<Disturbance> {
        let place = format!("{}{}", request.host, request.path);
        let is_struck = |one: &Injection| one.left > 0 && place.starts_with(&one.at) && (one.is_meant)(request);
        let mut state = self.state();
        let injection = state.injections.iter_mut().find(|injection| is_struck(injection))?;
        injection.left -= 1;
        Some(injection.what.clone())
    }

    /// Where a name leads.
    pub(super) fn address(&self, name: &str) -> Ipv4Addr {
        let state = self.state();
        let is_one_of = |hosts: &[String]| hosts.iter().any(|host| name.starts_with(host));
        if is_one_of(&state.closed) {
            NOBODY
        } else if is_one_of(&state.swallowed) {
            NOWHERE
        } else {
            Ipv4Addr::LOCALHOST
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Display for Disturbance {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Lost => out.write_str("the answer is lost"),
            Self::LateRequest(by) => write!(out, "the request is late by {by:?}"),
            Self::LateAnswer(by) => write!(out, "the answer is late by {by:?}"),
            Self::Instead(response) => write!(out, "something else answers {}", response.status),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::caller::request;

    #[test]
    fn a_disturbance_strikes_where_and_as_often_as_it_should() {
        let faults = FaultInjection::default();
        faults.next(2, "oidc.ap-northeast-1.amazonaws.com/token", Disturbance::Lost);
        faults.next(1, "oidc.", Disturbance::internal_error());
        let strike = |place: &str| {
            let asked = request("POST", &format!("https://{place}"), b"");
            faults.strike(&asked).map(|what| what.to_string())
        };
        let lost = Some("the answer is lost".to_owned());
        assert_eq!(strike("sts.amazonaws.com/token"), None);
        assert_eq!(strike("oidc.ap-northeast-1.amazonaws.com/token"), lost);
        let failed = Some("something else answers 500".to_owned());
        assert_eq!(strike("oidc.ap-northeast-1.amazonaws.com/client/register"), failed);
        assert_eq!(strike("oidc.ap-northeast-1.amazonaws.com/token"), lost);
        assert_eq!(strike("oidc.ap-northeast-1.amazonaws.com/token"), None);
        faults.whenever("oidc.", |request| request.body.len() > 9, Disturbance::Lost);
        assert_eq!(strike("oidc.ap-northeast-1.amazonaws.com/token"), None);
        faults.always("", Disturbance::captive_page());
        faults.clear();
        assert_eq!(strike("sts.amazonaws.com/"), None);
    }

    #[test]
    fn a_closed_host_leads_to_where_nobody_listens() {
        let faults = FaultInjection::default();
        faults.close("sts.");
        assert_eq!(faults.address("sts.ap-northeast-1.amazonaws.com"), NOBODY);
        assert_eq!(faults.address("oidc.ap-northeast-1.amazonaws.com"), Ipv4Addr::LOCALHOST);
    }
}
