//! Claude Code's version beside a verdict: the verdict holds for the versions that it was run with.

use serde_json::{Value, json};

use crate::claude::{Scope, installed};
use crate::code::Code;
use crate::messages::sessions as words;
use crate::models::catalogue::Catalogue;
use crate::models::verified::{Release, Verified};
use crate::world::World;
use crate::world::ui::Role;

/// Claude Code that a terminal starts, and how its version stands to those.
pub(super) struct Client {
    pub(super) path: String,
    /// `?` where nothing says it.
    pub(super) version: String,
    standing: Option<(Release, Verified)>,
}

impl Client {
    pub(super) fn find(world: &World, catalogue: &Catalogue, scope: Scope) -> Option<Self> {
        let found = installed::find(world)?;
        let standing = found.version.as_ref().zip(catalogue.client.verified.clone());
        Some(Self {
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
        json!({"path": self.path, "version": self.version, "release": release, "verified": verified})
    }

    /// One line, where there is something to say.
    pub(super) fn tell(&self, world: &World) {
        let Some((release, verified)) = &self.standing else { return };
        let Some(code) = release.code() else { return };
        let why = match release {
            Release::Broken(why) => why.as_str(),
            Release::Verified | Release::Older | Release::Newer | Release::IgnoresManaged => "",
        };
        let ui = &world.ui;
        let said = ui.phrase(code.message, &[("found", &self.version), ("known", verified), ("why", &why)]);
        let (mark, role) = match release {
            Release::IgnoresManaged => (words::MARK_ERROR, Role::Error),
            Release::Broken(_) => (words::MARK_WARNING, Role::Warning),
            Release::Verified | Release::Older | Release::Newer => (words::MARK_NOTE, Role::Faint),
        };
        ui.say(format_args!("{} {said}  {}", ui.paint(role, mark.get(ui.lang)), ui.paint(Role::Faint, code.id)));
    }
}
