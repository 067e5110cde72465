//! What looks at the machine. Probes run side by side, each with a deadline, and never judge.

mod account;
mod asking;
mod client;
mod credentials;
mod foundry;
mod gateway;
mod models;
mod network;
mod starting;
mod stopping;
mod trial;
mod vertex;
mod wrapper;

use std::thread::ScopedJoinHandle;
use std::time::Instant;

pub use account::Ask;
pub use client::look as client;
pub use models::{by_shell, look as models};
pub use network::look as network;
pub use trial::look as trial;
pub use wrapper::all as wrappers;

use super::Groundwork;
use super::facts::account::Account;
use super::facts::credentials::{CredentialsFacts, SignIn};
use super::facts::gateway::Gateway;
use super::facts::{Facts, Probe};
use super::residency::Standing;
use crate::fault::Result;
use crate::models::Tier;
use crate::profile::{Credentials, Profile};
use crate::world::{World, verbs};

/// What a probe is given that asks for models.
#[derive(Clone, Copy)]
pub struct Probing<'a> {
    pub world: &'a World,
    pub profile: &'a Profile,
    pub work: &'a Groundwork,
    /// What was seen before, which decides on the models.
    pub facts: &'a Facts,
    /// Every question has its answer or has been given up by then.
    pub until: Instant,
}

/// Looks at everything of the sign-in; `online` says that its service may be asked. Done by `until`.
pub fn credentials(
    world: &World,
    profile: &Profile,
    work: &Groundwork,
    online: bool,
    until: Instant,
) -> CredentialsFacts {
    let sign_in = match profile.credentials() {
        Credentials::Aws(_) => SignIn::Aws(Box::new(credentials::of_aws(world, profile, work, online, until))),
        Credentials::Google(_) => return credentials::of_google(world, profile, work, online, until),
        Credentials::Azure(own) => SignIn::Azure(foundry::sign_in(world, profile, own, work, online, until)),
        Credentials::Key(..) => SignIn::Key,
    };
    CredentialsFacts { sign_in, files: credentials::standings(world, profile) }
}

/// Asks the account behind the credentials, as far as the facts and `ask` have it asked.
pub fn account(probing: Probing<'_>, ask: Ask) -> Account {
    match probing.profile.credentials() {
        Credentials::Aws(_) => account::look(probing, ask),
        Credentials::Google(google) => vertex::look(probing, google, ask),
        Credentials::Azure(own) => foundry::look(probing, own, ask),
        // What a gateway says of its models is no account's word.
        Credentials::Key(..) => Account::default(),
    }
}

/// Asks the gateway, where one stands between; with `invoke` its models too.
pub fn gateway(probing: Probing<'_>, invoke: bool) -> Probe<Gateway> {
    match probing.profile.credentials() {
        Credentials::Key(gateway, format) => gateway::look(probing, gateway, format, invoke),
        Credentials::Aws(_) | Credentials::Google(_) | Credentials::Azure(_) => Probe::default(),
    }
}

/// What a question on a thread of its own brought; one that crashed says so, and the others stand.
fn joined<T>(asked: ScopedJoinHandle<'_, Result<T>>) -> Probe<T> {
    asked.join().map_or_else(|_| Probe::NotTried("the probe crashed".to_owned()), Probe::from)
}

/// The model that is asked what a gateway alone is asked: the cheapest one's tier, or whichever may be asked.
fn cheapest(standings: &[Standing], may_ask: impl Fn(&str) -> bool) -> Option<String> {
    let of = |tier: Option<Tier>| {
        let mut of_tier = standings.iter().filter(|standing| tier.is_none_or(|tier| standing.tier == tier));
        of_tier.find(|standing| may_ask(&standing.model)).map(|standing| standing.model.clone())
    };
    of(Some(Tier::Haiku)).or_else(|| of(None))
}

/// The same of a question that may not have been put, and why it wasn't then.
fn brought<T>(asked: Option<ScopedJoinHandle<'_, Result<T>>>, not_tried: &str) -> Probe<T> {
    asked.map_or_else(|| Probe::NotTried(not_tried.to_owned()), joined)
}

/// Whether a command of Claude Code's settings starts genkan: `/usr/bin/genkan`, its arguments apart or behind it, quoted
/// or not, on Windows as well.
fn starts_genkan(command: &str) -> bool {
    !command.contains("://") && (verbs::is_genkan(command) || verbs::started(command).is_some())
}

#[cfg(test)]
mod tests {
    use super::starts_genkan;

    #[test]
    fn genkan_s_own_commands_are_known_by_their_program() {
        for own in [
            "/usr/bin/genkan",
            "/Users/Taro Yamada/bin/genkan",
            r"C:\Program Files\genkan\genkan.exe",
            "genkan guard",
            r#""C:\Program Files\genkan\genkan.exe" refresh --profile acme"#,
            "'/opt/my tools/genkan' refresh",
            "env AWS_REGION=x genkan refresh --profile a",
        ] {
            assert!(starts_genkan(own), "{own}");
        }
        for other in [
            "/opt/acme/dlp",
            "python3 /opt/genkan/check.py",
            "https://dlp.acme.example/genkan",
            "'/opt/genkan/sign in' x",
            "",
        ] {
            assert!(!starts_genkan(other), "{other}");
        }
    }
}
