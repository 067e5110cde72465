//! The device code flow: a code is entered on any device, and the service is asked until it has been.

use std::thread::sleep;
use std::time::{Duration, Instant};

use jiff::SignedDuration;

use super::pending::{Pending, PendingFlow};
use super::{End, SignIn, page};
use crate::fault::Fault;
use crate::session::aws::oidc::{Grant, OidcError, Refusal};
use crate::session::aws::token::OAuthClient;
use crate::world::deadline::left;

/// Seconds between two polls where the service names none.
const INTERVAL: u64 = 5;
/// The bounds of the service's interval, in seconds.
const INTERVALS: (u64, u64) = (1, 60);
/// The bounds of a code's lifetime, in seconds; the service says 600.
const LIVES: (i64, i64) = (1, 3600);
/// How often it is checked whether another process has signed in, or the person has pressed Ctrl-C.
const GLANCE: Duration = Duration::from_millis(300);

impl SignIn<'_> {
    /// Requests a code.
    pub(super) fn start_device(&self, client: &OAuthClient) -> Result<Pending, Refusal> {
        let code = self.oidc.device(client)?;
        let refused = |fault| Refusal { error: OidcError::Other, fault };
        let url = code.verification_uri_complete.as_ref().unwrap_or(&code.verification_uri);
        let url = page::read(url, self.oidc.session, self.oidc.base).map_err(refused)?;
        let since = self.world.now();
        Ok(Pending {
            url: url.into(),
            since,
            expires: since + SignedDuration::from_secs(code.expires_in.clamp(LIVES.0, LIVES.1)),
            opened: false,
            holder: std::process::id(),
            client: client.id.clone(),
            flow: PendingFlow::Device {
                user_code: code.user_code.chars().filter(char::is_ascii_graphic).take(32).collect(),
                device_code: code.device_code,
                interval: code.interval.unwrap_or(INTERVAL).clamp(INTERVALS.0, INTERVALS.1),
            },
        })
    }

    /// Polls until there is an answer; with `at_once` without a first pause, where a person may have answered
    /// meanwhile.
    pub(super) fn wait_device(&self, client: &OAuthClient, pending: &Pending, at_once: bool) -> End {
        let PendingFlow::Device { device_code, interval, .. } = &pending.flow else { return End::Expired };
        let end = pending.end(self.world, self.until);
        let mut interval = Duration::from_secs(*interval);
        let mut next = if at_once { Instant::now() } else { Instant::now() + interval };
        let mut unreached: Option<Fault> = None;
        loop {
            while Instant::now() < next.min(end) {
                if (self.is_done)() {
                    return End::Done;
                }
                sleep(GLANCE.min(left(next.min(end))));
            }
            // A process that stood still doesn't ask with a code that another one has redeemed meanwhile.
            if (self.is_done)() {
                return End::Done;
            }
            if Instant::now() >= end {
                return if end < self.until { End::Expired } else { End::TooLate(unreached) };
            }
            unreached = match self.oidc.redeem(client, &Grant::Device(device_code), self.world.now()) {
                Ok(granted) => return End::Granted(granted),
                Err(refusal) => match refusal.error {
                    OidcError::Pending => None,
                    OidcError::SlowDown => {
                        interval += Duration::from_secs(5);
                        None
                    }
                    // A short network failure says nothing about the person.
                    OidcError::Unknown => Some(refusal.fault),
                    OidcError::Expired => return End::Expired,
                    OidcError::Denied | OidcError::InvalidGrant | OidcError::InvalidClient | OidcError::Other => {
                        return End::Refused(refusal);
                    }
                },
            };
            next = Instant::now() + interval;
        }
    }
}
