//! What several parts of the examination build on, found out once: the client's settings, and the profile's keys.
//!
//! A hundred questions about one machine have one answer then, even while somebody edits a file; and nobody is asked
//! twice for keys, which may start a program or assume a role each time.

use std::sync::OnceLock;
use std::time::Instant;

use crate::claude::{Effective, Layers, layers};
use crate::fault::Result;
use crate::profile::Profile;
use crate::session::Access;
use crate::world::World;

/// The settings, read; the keys, as soon as somebody needs them.
pub struct Groundwork {
    pub layers: Layers,
    pub effective: Effective,
    access: OnceLock<Result<Access>>,
}

impl Groundwork {
    /// Reads the client's settings, as it would in the working directory.
    pub fn read(world: &World) -> Self {
        let layers = layers::read(world, &world.cwd);
        Self { effective: Effective::of(&layers), layers, access: OnceLock::new() }
    }

    /// The profile's keys, and the way to AWS with them. The first to ask fetches them, by `until`, and the others
    /// wait.
    ///
    /// # Errors
    /// As [`Access::of`].
    pub fn access(&self, world: &World, profile: &Profile, until: Instant) -> &Result<Access> {
        let left = || until.saturating_duration_since(Instant::now());
        self.access.get_or_init(|| Access::of(world, profile, left()))
    }

    /// What is secret of the keys, where somebody has fetched them: it may lie in no file.
    pub fn fetched(&self) -> Vec<String> {
        let access = self.access.get().and_then(|access| access.as_ref().ok());
        access.map(Access::secrets).unwrap_or_default()
    }
}
