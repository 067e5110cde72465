//! The secrets that a person gave genkan for a profile, which go with it: a gateway's key, what the proxy wants.

use super::args::UndoArgs;
use crate::claude::Scope;
use crate::fault::Result;
use crate::messages::{Phrase, gateway as key, keyring as words, proxy as pass};
use crate::profile::{KeySource, Profile, ProxyAuth};
use crate::session::gateway::{self, ProfileGateway};
use crate::session::proxy;
use crate::world::World;

/// The secrets of a profile that `undo` removes.
pub(super) struct Going<'a> {
    world: &'a World,
    args: &'a UndoArgs,
    /// Another person's lie in a keyring that nobody else opens.
    is_ours: bool,
    secrets: Vec<Secret<'a>>,
}

struct Secret<'a> {
    of: Of<'a>,
    /// Whether there is one; `None` where the keyring doesn't say.
    is_kept: Option<bool>,
}

#[derive(Clone, Copy)]
enum Of<'a> {
    Gateway(ProfileGateway<'a>),
    Proxy(&'a Profile),
}

/// Whether what belongs to a person goes too: the person is the one who runs this.
pub(super) fn goes_too(args: &UndoArgs, scope: Scope) -> bool {
    scope != Scope::Managed && args.whose.home.is_none()
}

impl<'a> Going<'a> {
    /// Those of the profile, where it is its last use.
    pub(super) fn find(world: &'a World, args: &'a UndoArgs, scope: Scope, last: Option<&'a Profile>) -> Self {
        let is_ours = goes_too(args, scope);
        let of = |profile: &'a Profile| {
            let gateway = ProfileGateway::from_profile(profile).ok().map(Of::Gateway);
            let proxy = (profile.network.proxy_auth == ProxyAuth::Keyring).then_some(Of::Proxy(profile));
            gateway.into_iter().chain(proxy)
        };
        let secret = |of: Of<'a>| Secret { of, is_kept: if is_ours { of.is_kept(world) } else { Some(false) } };
        Self { world, args, is_ours, secrets: last.into_iter().flat_map(of).map(secret).collect() }
    }

    /// Says what will go.
    pub(super) fn foretell(&self) {
        for secret in &self.secrets {
            let said = match secret.is_kept {
                Some(true) => words::UNDO,
                None => words::UNDO_PERHAPS,
                Some(false) => continue,
            };
            self.world.ui.say(Phrase::new(said).with_phrase("what", secret.of.what()).say(self.world.ui.lang));
        }
    }

    /// Removes them, and says so; answers what it can't reach.
    pub(super) fn forget(&self) -> Vec<Phrase> {
        self.secrets.iter().filter_map(|secret| self.forget_one(secret)).collect()
    }

    fn forget_one(&self, Secret { of, is_kept }: &Secret<'_>) -> Option<Phrase> {
        let (world, ui) = (self.world, &self.world.ui);
        let stays = |text| Phrase::new(text).with_phrase("what", of.what()).with("entry", of.entry(world));
        if !self.is_ours {
            return of.is_typed().then(|| stays(words::UNDO_OTHERS_STAY));
        }
        if self.args.dry_run {
            return None;
        }
        match of.forget(world) {
            Ok(was_there) => {
                // A file of genkan's own has gone with the profile.
                if (was_there || *is_kept == Some(true)) && !self.args.json {
                    of.tell_deleted(world);
                }
                None
            }
            Err(fault) => Some(stays(words::UNDO_STAYS).with("why", fault.message(ui.lang))),
        }
    }
}

impl Of<'_> {
    fn what(self) -> Phrase {
        match self {
            Self::Gateway(own) => Phrase::new(key::KEY_OF).with("url", &own.gateway.url),
            Self::Proxy(profile) => Phrase::new(pass::VALUE_OF).with("proxy", &profile.network.proxy),
        }
    }

    fn entry(self, world: &World) -> String {
        match self {
            Self::Gateway(own) => gateway::entry(world, own),
            Self::Proxy(profile) => proxy::entry(world, profile),
        }
    }

    fn is_typed(self) -> bool {
        match self {
            Self::Gateway(own) => own.gateway.key == KeySource::Keyring,
            Self::Proxy(_) => true,
        }
    }

    fn is_kept(self, world: &World) -> Option<bool> {
        match self {
            Self::Gateway(own) => gateway::is_kept(world, own),
            Self::Proxy(profile) => proxy::is_kept(world, profile),
        }
    }

    fn forget(self, world: &World) -> Result<bool> {
        match self {
            Self::Gateway(own) => gateway::forget(world, own),
            Self::Proxy(profile) => proxy::forget(world, profile),
        }
    }

    fn tell_deleted(self, world: &World) {
        match self {
            Self::Gateway(own) => {
                world.ui.tell(key::DELETED, &[("url", &own.gateway.url), ("profile", &own.profile)]);
            }
            Self::Proxy(profile) => {
                world.ui.tell(pass::DELETED, &[("proxy", &profile.network.proxy), ("profile", &profile.name)]);
            }
        }
    }
}
