//! Claude Code's version beside a verdict: the verdict holds for the versions that it was run with.

use std::time::Duration;

use serde_json::{Value, json};

use crate::claude::{Scope, installed};
use crate::code::{Code, plan};
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::models::catalogue::Catalogue;
use crate::models::verified::{Release, Verified};
use crate::profile::Profile;
use crate::setup::intent::Intent;
use crate::world::World;
use crate::world::ui::Role;

/// Claude Code that a terminal starts, and how its version stands to those.
pub(super) struct Client {
    pub(super) path: String,
    /// `?` where nothing says it.
    pub(super) version: String,
    standing: Option<(Release, Verified)>,
    /// Why the profile doesn't allow it.
    excluded: Option<Fault>,
}

/// How long setup waits for a Claude Code to say its version.
const PATIENCE: Duration = Duration::from_secs(5);

/// Refuses bounds that would keep a Claude Code of this machine from starting.
///
/// # Errors
/// `GK-SET-020`, with every one that they exclude.
pub(super) fn allows_installed(world: &World, intent: &Intent) -> Result<()> {
    let claude = &intent.loaded.profile.claude;
    if intent.scope != Scope::Managed || !claude.enforce_version {
        return Ok(());
    }
    let bound = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let excluded = installed::all(world, PATIENCE).into_iter().filter_map(|(_, found)| {
        let version = found.version.filter(|version| claude.excludes(version).is_some())?;
        let fault = Fault::new(&plan::VERSION_EXCLUDED).with("file", found.path.display()).with("found", version);
        Some(fault.with("minimum", bound(&claude.minimum_version)).with("maximum", bound(&claude.maximum_version)))
    });
    Fault::together(excluded).map_or(Ok(()), Err)
}

impl Client {
    pub(super) fn find(world: &World, profile: &Profile, catalogue: &Catalogue, scope: Scope) -> Option<Self> {
        let found = installed::find(world)?;
        let excluded = found.version.as_ref().and_then(|version| profile.claude.excludes(version));
        let standing = found.version.as_ref().zip(catalogue.client.verified.clone());
        Some(Self {
            excluded: excluded.map(|fault| fault.with("file", found.path.display())),
            path: found.path.display().to_string(),
            standing: standing.map(|(version, verified)| (verified.release(version, scope), verified)),
            version: found.version.map_or_else(|| "?".to_owned(), |version| version.to_string()),
        })
    }

    /// With this version nothing that is managed is enforced.
    pub(super) fn ignores_managed(&self) -> bool {
        self.standing.as_ref().is_some_and(|(release, _)| *release == Release::IgnoresManaged)
    }

    /// What its version is named by where it spoils the verdict.
    pub(super) fn code(&self) -> Option<&'static Code> {
        let (release, _) = self.standing.as_ref().filter(|_| self.ignores_managed())?;
        release.code()
    }

    /// The contract's document.
    pub(super) fn document(&self) -> Value {
        let (release, verified) = self.standing.as_ref().map(|(release, of)| (release.name(), of.to_string())).unzip();
        let excluded = self.excluded.as_ref().map(|fault| fault.code().id);
        json!({"path": self.path, "version": self.version, "release": release, "verified": verified, "excluded": excluded})
    }

    /// A line for each thing that there is to say.
    pub(super) fn tell(&self, world: &World) {
        let ui = &world.ui;
        if let Some(excluded) = &self.excluded {
            let (mark, code) = (ui.paint(Role::Warning, words::MARK_WARNING.get(ui.lang)), excluded.code().id);
            ui.say(format_args!("{mark} {}  {}", excluded.message(ui.lang), ui.paint(Role::Faint, code)));
        }
        let Some((release, verified)) = &self.standing else { return };
        let Some(code) = release.code() else { return };
        let why = match release {
            Release::Broken(why) => why.as_str(),
            Release::Verified | Release::Older | Release::Newer | Release::IgnoresManaged => "",
        };
        let said = ui.phrase(code.message, &[("found", &self.version), ("known", verified), ("why", &why)]);
        let (mark, role) = match release {
            Release::IgnoresManaged => (words::MARK_ERROR, Role::Error),
            Release::Broken(_) => (words::MARK_WARNING, Role::Warning),
            Release::Verified | Release::Older | Release::Newer => (words::MARK_NOTE, Role::Faint),
        };
        ui.say(format_args!("{} {said}  {}", ui.paint(role, mark.get(ui.lang)), ui.paint(Role::Faint, code.id)));
    }
}
