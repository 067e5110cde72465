//! What several parts of the examination build on, found out once: Claude Code's settings, and the profile's keys.
//!
//! A hundred questions about one machine have one answer then, even while somebody edits a file; and nobody is asked
//! twice for keys, which may start a program or assume a role each time.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::policy_helper::{self, Outcome};
use crate::claude::policy_helper::{Entry, Form};
use crate::claude::{Effective, Layers, Origin, Source, custom_headers, layers};
use crate::fault::{Fault, Result};
use crate::profile::Profile;
use crate::session::aws::{EXPORT_SETTING, has_bearer, is_genkans, looked_for};
use crate::session::certificate;
use crate::session::gateway::{self, Key, ProfileGateway};
use crate::session::{self, Access, Caller, foundry, google, proxy};
use crate::world::World;
use crate::world::deadline::left;
use crate::world::net::{Authorization, Passphrase, Route};

/// The settings, read; the keys, as soon as somebody needs them.
pub struct Groundwork {
    pub layers: Layers,
    pub effective: Effective,
    /// The program that makes the managed settings, and what came of it: its settings stand among the layers.
    pub helper: Option<(Entry, Outcome)>,
    access: OnceLock<Result<Access>>,
    waited: OnceLock<Duration>,
    lost_export: OnceLock<Fault>,
    google: OnceLock<Result<google::Access>>,
    key: OnceLock<Result<Key>>,
    azure: OnceLock<Result<foundry::Token>>,
    principal: OnceLock<Result<foundry::Token>>,
    proxy: OnceLock<Result<Option<Authorization>>>,
}

/// Files that Claude Code's variables name for its client certificate, and where the last of them is set.
#[derive(Clone, Copy)]
pub struct OwnCertificate<'a> {
    pub cert: Option<&'a str>,
    pub key: Option<&'a str>,
    pub passphrase: Option<&'a str>,
    pub origin: &'a Origin,
}

impl OwnCertificate<'_> {
    fn shown_on(self, route: Route) -> Route {
        let passphrase = self.passphrase.map(Passphrase::new);
        match self.cert.zip(self.key) {
            Some((cert, key)) if certificate::is_usable(cert, key, passphrase.as_ref()) => {
                Route { client_cert: cert.to_owned(), client_key: key.to_owned(), passphrase, ..route }
            }
            _ => route,
        }
    }
}

impl Groundwork {
    /// Whether Claude Code signs with an API key, and the profile leaves it to whatever is there: what other credentials may do
    /// is then no word on Claude Code.
    pub fn is_by_key(&self, profile: &Profile) -> bool {
        has_bearer(&self.effective) && !profile.names_identity()
    }

    /// Reads Claude Code's settings, as it would in the working directory; no program is run for them.
    pub fn read(world: &World) -> Self {
        Self::with(world, policy_helper::leave)
    }

    /// The same, with what a program of an administrator's makes of them now.
    pub fn read_and_run(world: &World) -> Self {
        Self::with(world, policy_helper::ask)
    }

    fn with(world: &World, helper: fn(&World, &Effective) -> Option<(Entry, Outcome)>) -> Self {
        let mut layers = layers::read(world, &world.cwd);
        let mut effective = Effective::new(&layers);
        let helper = helper(world, &effective);
        if let Some((Entry { form: Form::Program { path, joins }, .. }, Outcome::Settings(settings))) = &helper {
            let source = Source::Helper { program: path.into(), joins: *joins };
            layers.manage(source, policy_helper::content(settings.clone()));
            effective = Effective::new(&layers);
        }
        Self {
            effective,
            helper,
            layers,
            access: OnceLock::new(),
            waited: OnceLock::new(),
            lost_export: OnceLock::new(),
            google: OnceLock::new(),
            key: OnceLock::new(),
            azure: OnceLock::new(),
            principal: OnceLock::new(),
            proxy: OnceLock::new(),
        }
    }

    /// The profile's keys, and the way to AWS with them. The first to ask fetches them, by `until`, and the others
    /// wait.
    ///
    /// # Errors
    /// As [`Access::as_claude_code`].
    pub fn access(&self, world: &World, profile: &Profile, until: Instant) -> &Result<Access> {
        self.access.get_or_init(|| {
            let world = &self.with_aws(world);
            let began = Instant::now();
            let access = match self.export(profile) {
                Some((line, place)) => Access::exported(world, profile, line, &place, left(until)).or_else(|lost| {
                    // As Claude Code does.
                    let other = Access::as_claude_code(world, profile, left(until)).map_err(|_| lost.clone());
                    other.inspect(|_| _ = self.lost_export.set(lost))
                }),
                None => Access::as_claude_code(world, profile, left(until)).map_err(|no| match profile.sso() {
                    // Whoever was to sign in takes nothing of a machine's.
                    Some(_) => no,
                    None => looked_for(no, world),
                }),
            };
            // Nobody else gets here.
            _ = self.waited.set(began.elapsed());
            access
        })
    }

    /// How long [`Self::access`] has waited for the keys.
    pub fn waited(&self) -> Option<Duration> {
        self.waited.get().copied()
    }

    /// Why the command that exports credentials gave none, where [`Self::access`] found others.
    pub fn lost_export(&self) -> Option<&Fault> {
        self.lost_export.get()
    }

    /// The command of somebody's own that exports credentials, which Claude Code takes before all others, and where it is
    /// set. One of a folder's settings, which anybody may have written, isn't run; nor where the profile's own sign-in or a
    /// bearer token counts.
    fn export(&self, profile: &Profile) -> Option<(&str, String)> {
        let bearer = has_bearer(&self.effective);
        let export = self.effective.setting(EXPORT_SETTING).filter(|_| profile.sso().is_none() && !bearer)?;
        let line = export.value.as_str().filter(|line| !line.trim().is_empty() && !is_genkans(line))?;
        (!export.origin.needs_trust()).then(|| (line, export.origin.to_string()))
    }

    /// Certificate and key that Claude Code's variables name, and where, if they aren't the profile's; not those of a folder's
    /// settings, which anybody may have written.
    pub fn own_certificate(&self, profile: &Profile) -> Option<OwnCertificate<'_>> {
        let set = |name: &str| {
            let set = self.effective.env(name).filter(|set| !set.origin.needs_trust())?;
            Some((set.value.as_str().filter(|file| !file.is_empty())?, &set.origin))
        };
        let (cert, key) = (set("CLAUDE_CODE_CLIENT_CERT"), set("CLAUDE_CODE_CLIENT_KEY"));
        let origin = key.or(cert)?.1;
        let (cert, key) = (cert.map(|cert| cert.0), key.map(|key| key.0));
        let of_profile = (profile.network.client_cert.as_str(), profile.network.client_key.as_str());
        let is_profiles = (cert.unwrap_or_default(), key.unwrap_or_default()) == of_profile;
        let passphrase = set("CLAUDE_CODE_CLIENT_KEY_PASSPHRASE").map(|set| set.0);
        (!is_profiles).then_some(OwnCertificate { cert, key, passphrase, origin })
    }

    /// The way, with the client certificate that Claude Code shows, where genkan can show it too.
    pub fn showing(&self, profile: &Profile, route: Route) -> Route {
        match self.own_certificate(profile) {
            Some(own) => own.shown_on(route),
            None => route,
        }
    }

    /// The headers that Claude Code adds to each of its requests.
    pub fn custom_headers(&self) -> Vec<(String, String)> {
        custom_headers::in_force(&self.effective).map(|(headers, _)| headers).unwrap_or_default()
    }

    /// Google's token for the credentials that Claude Code finds here; by `until`, and once.
    ///
    /// # Errors
    /// As [`google::access`].
    pub fn google(&self, world: &World, profile: &Profile, until: Instant) -> &Result<google::Access> {
        self.google.get_or_init(|| google::access(world, &self.as_client(profile), Caller::Person, left(until)))
    }

    /// The profile with what Claude Code's settings say of Google's credentials: theirs is the last word there, but for
    /// a folder's own, which may name a program. That these say something is a finding by itself.
    pub fn as_client(&self, profile: &Profile) -> Profile {
        let mut client = profile.clone();
        for name in google::DECIDING {
            // A shell's own counts anyway, by its own name.
            let counts = |origin: &Origin| *origin != Origin::Shell && !origin.needs_trust();
            let said = self.effective.env(name).filter(|said| counts(&said.origin));
            if let Some(value) = said.and_then(|said| said.value.as_str()) {
                client.claude.env.insert(name.to_owned(), value.to_owned());
            }
        }
        client
    }

    /// The world with what Claude Code's settings say of AWS.
    pub fn with_aws(&self, world: &World) -> World {
        session::with_settings(world, &self.effective)
    }

    /// The key of the profile's gateway, as `genkan token` gives it; asked for once.
    ///
    /// # Errors
    /// As [`gateway::key`].
    pub fn key(&self, world: &World, own: ProfileGateway<'_>, until: Instant) -> &Result<Key> {
        // With it the gateway is asked.
        self.key.get_or_init(|| gateway::key(world, own, None, left(until) * 2 / 3))
    }

    /// What `az` gives for Microsoft Foundry; asked for once.
    ///
    /// # Errors
    /// As [`foundry::token`].
    pub fn azure(&self, world: &World, until: Instant) -> &Result<foundry::Token> {
        self.azure.get_or_init(|| foundry::token(world, left(until)))
    }

    /// What Entra ID gives a service principal for Microsoft Foundry; asked for once, by the profile's way: the settings of
    /// the folder name proxies and authorities too.
    ///
    /// # Errors
    /// As [`proxy::net`] and [`foundry::Principal::token`].
    pub fn principal(
        &self,
        world: &World,
        profile: &Profile,
        own: &foundry::Principal,
        until: Instant,
    ) -> &Result<foundry::Token> {
        self.principal.get_or_init(|| {
            // With it the resource is asked.
            let left = left(until) * 2 / 3;
            let net = proxy::net_by(world, profile, left, |_| self.proxy(world, profile, until).clone())?;
            own.token(world, &net)
        })
    }

    /// What the profile's proxy wants; asked for once, and for no longer than half of the time, because the way itself
    /// is walked afterwards.
    ///
    /// # Errors
    /// As [`proxy::value`].
    pub fn proxy(&self, world: &World, profile: &Profile, until: Instant) -> &Result<Option<Authorization>> {
        self.proxy.get_or_init(|| proxy::value(world, profile, left(until) / 2))
    }

    /// What is secret of the keys, where somebody has fetched them: it may lie in no file.
    pub fn fetched(&self) -> Vec<String> {
        let access = self.access.get().and_then(|access| access.as_ref().ok());
        let google = self.google.get().and_then(|access| access.as_ref().ok());
        let token = google.map(|access| access.token.value.to_string());
        let key = self.key.get().and_then(|key| key.as_ref().ok()).map(|key| key.as_str().to_owned());
        let tokens = [&self.azure, &self.principal].into_iter().filter_map(|token| token.get()?.as_ref().ok());
        let azure = tokens.map(|token| token.value.to_string()).collect::<Vec<_>>();
        let proxy = self.proxy.get().and_then(|value| value.as_ref().ok()?.as_ref());
        let proxy = proxy.map(Authorization::secrets).unwrap_or_default();
        let keys = access.map(Access::secrets).unwrap_or_default().into_iter();
        keys.chain(token).chain(key).chain(azure).chain(proxy).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::files;
    use crate::world::testing::world;

    /// Claude Code signs so, whatever the shell says; a switch that is off changes nothing.
    #[test]
    fn aws_is_asked_as_the_settings_say() {
        for (env, expected) in [
            (r#"{"AWS_PROFILE": "old", "AWS_USE_FIPS_ENDPOINT": "true"}"#, (Some("old"), Some("true"))),
            (r#"{"AWS_PROFILE": "", "AWS_USE_FIPS_ENDPOINT": "false"}"#, (None, None)),
            ("{}", (Some("shell"), None)),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let world = world(folder.path(), &[("AWS_PROFILE", "shell")]);
            let text = format!(r#"{{"env": {env}}}"#);
            files::replace(&world.dirs.claude.join("settings.json"), text.as_bytes(), None, files::Access::Private)
                .unwrap();
            let asked = Groundwork::read(&world).with_aws(&world);
            assert_eq!((asked.var("AWS_PROFILE"), asked.var("AWS_USE_FIPS_ENDPOINT")), expected, "{env}");
        }
    }
}
