//! An auditor's question to AWS or Google Cloud that got no answer, and why.

use crate::code::{audit, aws, network};
use crate::fault::Fault;

/// A question that got no answer.
#[derive(Debug, Clone)]
pub struct Unanswered {
    pub why: Why,
    pub fault: Fault,
}

/// Why there is no answer, as far as it matters to whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The right is missing.
    Denied,
    /// There is no such thing, or it isn't configured: an answer as well.
    Absent,
    /// Nothing answers, or something else than AWS.
    Unreachable,
    /// The service has too much to do, or an error of its own: it goes away by itself.
    Busy,
    /// It was answered, and what was asked for isn't in the answer: no statement, and so no fact.
    Empty,
    /// The credentials are refused, or the clock is wrong: no other question is answered either.
    SignedOut,
    /// Another error of the service's.
    Refused,
}

impl Unanswered {
    /// Whether the service had too much to do.
    pub fn is_busy(&self) -> bool {
        self.why == Why::Busy || self.fault.arg("code").is_some_and(is_busy)
    }
}

impl From<Fault> for Unanswered {
    fn from(fault: Fault) -> Self {
        let is = |codes: &[&'static crate::code::Code]| codes.contains(&fault.code());
        let why = if is(&[&aws::DENIED]) {
            Why::Denied
        } else if is(&[&aws::REJECTED, &aws::CLOCK, &audit::SIGNED_OUT]) {
            Why::SignedOut
        } else if is(&network::ON_THE_WAY)
            || is(&[&network::CLIENT_CERTIFICATE, &network::VALUE_REFUSED, &network::PASSWORD_REFUSED])
        {
            Why::Unreachable
        } else if fault.arg("code").is_some_and(is_busy) {
            Why::Busy
        } else {
            Why::Refused
        };
        Self { why, fault }
    }
}

/// Whether a service has too much to do, by the name of its error.
pub(super) fn is_busy(kind: &str) -> bool {
    const NAMES: [&str; 6] =
        ["Throttl", "RequestLimitExceeded", "SlowDown", "TooManyRequests", "ServiceUnavailable", "InternalFailure"];
    NAMES.iter().any(|name| kind.contains(name))
}
