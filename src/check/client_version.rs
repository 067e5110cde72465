//! Claude Code's version beside a verdict: the verdict holds for the versions that it was run with.

use std::time::Duration;

use semver::Version;

use crate::claude::Scope;
use crate::claude::installed::{self, Installed, Starter};
use crate::code::{Code, client, plan};
use crate::fault::{Fault, Result};
use crate::messages::doctor_client;
use crate::models::catalogue::Catalogue;
use crate::models::verified::{Release, Shortfall, Verified};
use crate::profile::Loaded;
use crate::setup::intent::Intent;
use crate::world::World;

/// Claude Code that a terminal starts, and how its version stands to those.
pub struct Client {
    pub path: String,
    /// `?` where nothing says it.
    pub version: String,
    pub standing: Option<(Release, Verified)>,
    /// What it doesn't do of what the profile writes.
    pub shortfall: Option<(Shortfall, Version)>,
    /// Why the profile doesn't allow it.
    pub excluded: Option<Fault>,
    /// What is wrong with those beside it: which one a shell starts is decided by start files, and an editor starts its own.
    pub beside: Vec<Fault>,
}

/// How long setup waits for a Claude Code to say its version.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Refuses a Claude Code whose requests leave whatever is written for it, or because of it.
///
/// # Errors
/// `GK-CLI-054`.
pub fn keeps_to_settings(world: &World, catalogue: &Catalogue) -> Result<()> {
    let found = installed::find(world).and_then(|found| found.version);
    let left = found.zip(catalogue.client.obeys.as_ref()).and_then(|(found, obeys)| {
        let short = obeys.lets_out(&found)?;
        Some(short.fault(&found).hint(doctor_client::UPDATE, &[]))
    });
    left.map_or(Ok(()), Err)
}

/// Refuses bounds that would keep a Claude Code of this machine from starting.
///
/// # Errors
/// `GK-SET-020`, with every one that they exclude.
pub fn allows_installed(world: &World, intent: &Intent) -> Result<()> {
    let claude = &intent.loaded.profile.claude;
    if intent.scope != Scope::Managed || !claude.enforce_version {
        return Ok(());
    }
    let bound = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let excluded = installed::all(world, TIMEOUT).into_iter().filter_map(|(_, found)| {
        let version = found.version.filter(|version| claude.excludes(version).is_some())?;
        let fault = Fault::new(&plan::VERSION_EXCLUDED).with("file", found.path.display()).with("found", version);
        Some(fault.with("minimum", bound(&claude.minimum_version)).with("maximum", bound(&claude.maximum_version)))
    });
    Fault::together(excluded).map_or(Ok(()), Err)
}

/// What this Claude Code doesn't do of what the profile writes, and its version.
pub fn shortfall(client: &Installed, intent: &Intent) -> Option<(Shortfall, Version)> {
    let (found, obeys) = client.version.clone().zip(intent.loaded.catalogue.client.obeys.as_ref())?;
    Some((obeys.shortfall(&found, &intent.desired.names())?, found))
}

/// What is wrong with a Claude Code beside the first: one that passes over what is managed defeats it, whoever starts it;
/// of the others an editor's own alone is started by itself.
fn beside(starter: Starter, program: &Installed, intent: &Intent) -> Option<Fault> {
    let found = program.version.as_ref()?;
    let verified = intent.loaded.catalogue.client.verified.as_ref();
    let release = verified.map(|verified| verified.release(found, intent.scope));
    let of = |code| Fault::new(code).with("file", program.path.display()).with("found", found);
    if release == Some(Release::IgnoresManaged) {
        return Some(of(&client::IGNORES_MANAGED));
    }
    let minimum = &intent.loaded.profile.claude.minimum_version;
    installed::require(Some(program), minimum, "").filter(|_| starter == Starter::Editor)
}

impl Client {
    pub(super) fn find(world: &World, intent: &Intent) -> Option<Self> {
        let Loaded { profile, catalogue, .. } = &intent.loaded;
        let mut all = installed::all(world, TIMEOUT).into_iter();
        let (_, found) = all.next()?;
        let beside = all.filter_map(|(starter, client)| beside(starter, &client, intent)).collect();
        let shortfall = shortfall(&found, intent);
        let excluded = found.version.as_ref().and_then(|version| profile.claude.excludes(version));
        let standing = found.version.as_ref().zip(catalogue.client.verified.clone());
        Some(Self {
            excluded: excluded.map(|fault| fault.with("file", found.path.display())),
            path: found.path.display().to_string(),
            standing: standing.map(|(version, verified)| (verified.release(version, intent.scope), verified)),
            shortfall,
            beside,
            version: found.version.map_or_else(|| "?".to_owned(), |version| version.to_string()),
        })
    }

    /// What its version is named by where it spoils the verdict: with it the profile isn't in force, whatever the files
    /// hold.
    pub fn code(&self) -> Option<&'static Code> {
        let ignoring = self.standing.as_ref().filter(|(release, _)| *release == Release::IgnoresManaged);
        let short = || self.shortfall.as_ref().filter(|(short, _)| short.is_unheld());
        let first = ignoring.and_then(|(release, _)| release.code());
        let first = first.or_else(|| short().map(|(short, _)| short.code()));
        first.or_else(|| self.beside.iter().map(Fault::code).find(|code| **code == client::IGNORES_MANAGED))
    }
}
