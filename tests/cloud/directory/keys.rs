//! Keys made on demand: who was turned into whom, and until when.

use jiff::{SignedDuration, Timestamp};

use super::State;
use crate::cloud::mint;
use crate::cloud::scenario::Identity;

impl State {
    /// The identity of a name with keys of its own, which live this long; `None` where nobody has that name.
    pub fn become_somebody(&mut self, name: &str, lifetime: SignedDuration, at: Timestamp) -> Option<Identity> {
        let identity = Identity {
            access_key: mint::access_key(),
            secret: self.secret(mint::secret_key()),
            token: Some(self.secret(mint::session_token())),
            expires: Some(at + lifetime),
            ..self.identities.iter().find(|identity| identity.name == name)?.clone()
        };
        self.keys.push(identity.clone());
        Some(identity)
    }

    /// The same, as a session of a role with this name.
    pub fn assume(&mut self, name: &str, session: &str, lifetime: SignedDuration, at: Timestamp) -> Option<Identity> {
        let mut identity = self.become_somebody(name, lifetime, at)?;
        let role = identity.arn.rsplit_once('/').map_or(identity.arn.as_str(), |(role, _)| role);
        identity.arn = format!("{role}/{session}");
        *self.keys.last_mut()? = identity.clone();
        Some(identity)
    }

    /// Whoever an access key belongs to: one of the scenario's, or one made on demand.
    pub fn holder(&self, access_key: &str) -> Option<&Identity> {
        self.keys.iter().chain(&self.identities).find(|identity| identity.access_key == access_key)
    }

    /// The scenario's own identity of a name.
    pub fn identity(&self, name: &str) -> Option<&Identity> {
        self.identities.iter().find(|identity| identity.name == name)
    }
}
