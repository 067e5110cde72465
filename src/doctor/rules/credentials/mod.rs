//! Rules: the sign-in, whose keys it gives, whom the client signs as, who else could read them.

pub(super) mod files;
pub(super) mod foundry;
pub(super) mod google;
pub(super) mod identity;
pub(super) mod keys;

use crate::doctor::facts::credentials::CredentialsFacts;
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::profile::Profile;
use crate::words::{Phrase, Text};

fn seen(facts: &Facts) -> Option<&CredentialsFacts> {
    facts.credentials.as_ref()
}

/// Why there are no keys, where they were asked for in vain.
fn refused(facts: &Facts) -> Option<&Failure> {
    let seen = seen(facts)?;
    seen.identity.failure().or_else(|| match seen.identity {
        // Nobody asked AWS; what lies here may be enough to say no.
        Probe::NotTried(_) => seen.session.failure(),
        Probe::Got(_) | Probe::Failed(_) => None,
    })
}

fn command(text: Text, profile: &Profile) -> Phrase {
    Phrase::new(text).with("profile", &profile.name)
}

#[cfg(test)]
pub(super) mod tests;
