//! How it stands with the AWS credentials: what is stored, whether AWS accepts it, and why there are none.

use jiff::{SignedDuration, Timestamp};

use crate::code::{aws, network};
use crate::doctor::facts::credentials::{Aws, CredentialsFacts, Session};
use crate::doctor::facts::{Facts, Failure, Probe};

/// The standing of the profile's AWS credentials.
#[derive(Debug, Default)]
pub(in crate::doctor) struct AwsCredentials<'a> {
    /// The sign-in that is stored here.
    pub(in crate::doctor) session: Option<&'a Session>,
    /// Why there are no credentials, where they were asked for in vain.
    pub(in crate::doctor) refused: Option<&'a Failure>,
    /// Neither the portal nor STS has said anything, good or bad.
    pub(in crate::doctor) is_unasked: bool,
    /// The sign-in that AWS accepts, and for how long.
    pub(in crate::doctor) accepted: Option<(&'a Session, SignedDuration)>,
    /// The stored sign-in hasn't ended.
    has_time: bool,
    /// A sign-in of which the files alone tell, and when it ends.
    pub(in crate::doctor) stored: Option<(&'a Session, Timestamp)>,
}

impl<'a> AwsCredentials<'a> {
    pub(in crate::doctor) fn new(facts: &'a Facts) -> Self {
        let Some(seen) = facts.credentials.as_ref().and_then(CredentialsFacts::aws) else { return Self::default() };
        let session = seen.session.got().and_then(Option::as_ref);
        let is_unasked = is_unasked(seen, session);
        let end = session.and_then(|session| session.token_expires).filter(|end| *end > facts.at);
        let valid = session.zip(end);
        let works = seen.identity.got().is_some() && session.is_some_and(|session| session.accepted == Some(true));
        Self {
            session,
            refused: seen.identity.failure().or_else(|| match seen.identity {
                // Nobody asked AWS; what is stored here may be enough to say no.
                Probe::NotTried(_) => seen.session.failure(),
                Probe::Got(_) | Probe::Failed(_) => None,
            }),
            is_unasked,
            has_time: end.is_some(),
            accepted: valid.filter(|_| works).map(|(session, end)| (session, end.duration_since(facts.at))),
            stored: valid.filter(|_| is_unasked),
        }
    }

    /// A sign-in is stored here that hasn't ended.
    pub(in crate::doctor) fn is_stored(&self) -> bool {
        self.session.is_some_and(|session| session.accepted != Some(false)) && self.has_time
    }

    /// Why there are none, where no answer came: it says nothing about the sign-in.
    pub(in crate::doctor) fn unheard(&self) -> Option<&'a Failure> {
        self.refused.filter(|why| is_of_network(why))
    }
}

fn is_unasked(seen: &Aws, session: Option<&Session>) -> bool {
    let heard = session.is_some_and(|session| session.accepted.is_some());
    match &seen.identity {
        Probe::NotTried(_) | Probe::Got(None) => !heard && seen.session.failure().is_none(),
        Probe::Got(Some(_)) | Probe::Failed(_) => false,
    }
}

/// No answer came: it says nothing about the sign-in.
pub(in crate::doctor) fn is_of_network(why: &Failure) -> bool {
    let own = [
        &aws::PEM,
        &aws::BAD_PROXY,
        &network::CLIENT_CERTIFICATE,
        &network::CERT_FILE,
        &network::CERT_PAIR,
        &network::NO_VALUE,
        &network::VALUE_REFUSED,
        &network::PASSWORD_REFUSED,
        &network::PROXY_COMMAND,
        &network::PROXY_COMMAND_SAID,
    ];
    network::ON_THE_WAY.iter().chain(&own).any(|code| code.id == why.code)
}

/// The name wasn't looked up in time: the library says at what the time ran out.
pub(in crate::doctor) fn is_of_lookup(why: &Failure) -> bool {
    why.code == aws::TIMEOUT.id && why.cause.iter().any(|cause| cause == "timeout: resolve")
}
