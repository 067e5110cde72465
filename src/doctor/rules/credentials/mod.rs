//! Rules: the sign-in, whose keys it gives, whom Claude Code signs as, who else could read them.

pub(super) mod files;
pub(super) mod foundry;
pub(super) mod google;
pub(super) mod identity;
pub(super) mod keys;

use crate::doctor::facts::Facts;
use crate::doctor::facts::credentials::{Aws, CredentialsFacts};
use crate::messages::{Message, Phrase};
use crate::profile::Profile;

/// What was seen of credentials of AWS; nothing where requests carry others.
fn seen(facts: &Facts) -> Option<&Aws> {
    facts.credentials.as_ref().and_then(CredentialsFacts::aws)
}

fn command(text: Message, profile: &Profile) -> Phrase {
    Phrase::new(text).with("profile", &profile.name)
}

#[cfg(test)]
pub(super) mod tests;
