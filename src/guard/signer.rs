//! Who would sign what a client sends: the profile's identity, or somebody else. Pure but for [`Signs::new`], which takes
//! what it needs out of the variables.
//!
//! It judges what names an identity, not the keys behind it. Known hole: a profile without sign-in facts names nobody,
//! so beside its helpers nothing is held against it.

use std::path::{Path, PathBuf};

use crate::claude::Effective;
use crate::claude::switch::is_on;
use crate::models::wiring::{BEARER, BEDROCK};
use crate::profile::{Aws, Identity, Profile, routing};
use crate::setup::hook;
use crate::world::{Os, World};

/// What names an identity, or the service, in the variables of a client and in the files that it reads.
#[derive(Debug)]
pub struct Signs {
    bedrock: Values,
    bearer: Values,
    unsigned: Values,
    profile: Values,
    /// The AWS files that Claude Code reads.
    files: [(&'static str, PathBuf); 3],
}

/// A variable as Claude Code runs with it, and as the files say it by now.
type Values = [Option<String>; 2];

/// What would make somebody else sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Foreign {
    Variable(&'static str),
    Helper(&'static str),
    /// A line of the person's own AWS files, `FILE:LINE`.
    Line(String),
}

/// The command strings that setup writes.
#[derive(Debug)]
pub struct Helpers {
    refresh: Vec<String>,
    credentials: Vec<String>,
    token: Vec<String>,
}

const UNSIGNED: &str = "CLAUDE_CODE_SKIP_BEDROCK_AUTH";
const PROFILE: &str = "AWS_PROFILE";
const REFRESH: &str = "awsAuthRefresh";
const EXPORT: &str = "awsCredentialExport";

impl Signs {
    /// `world` still has Claude Code's variables.
    pub fn new(world: &World, settings: &Effective) -> Self {
        let says = |name: &str| settings.text(name).map(str::to_owned);
        let both = |name: &str| [world.var(name).map(str::to_owned), says(name)];
        Self {
            bedrock: both(BEDROCK),
            bearer: both(BEARER),
            unsigned: both(UNSIGNED),
            profile: both(PROFILE),
            files: [
                ("AWS_CONFIG_FILE", world.dirs.aws_config.clone()),
                ("AWS_SHARED_CREDENTIALS_FILE", world.dirs.aws_credentials.clone()),
                ("AWS_LOGIN_CACHE_DIRECTORY", world.dirs.aws_login_cache.clone()),
            ],
        }
    }

    pub(super) fn is_on_bedrock(&self) -> bool {
        self.bedrock.iter().all(|value| value.as_deref().is_some_and(is_on))
    }

    /// The first thing that would make somebody else sign; `world` has the places that setup recorded, and `is_named` says
    /// that the profile's SSO settings are complete, so that it says who signs.
    pub(super) fn foreign(
        &self,
        world: &World,
        aws: &Aws,
        is_named: bool,
        helpers: &Helpers,
        settings: &Effective,
    ) -> Option<Foreign> {
        let is_set = |values: &Values| values.iter().flatten().any(|value| !value.trim().is_empty());
        let is_isolated = aws.identity == Identity::Isolated;
        let names_somebody = is_isolated || is_named;
        if names_somebody && is_set(&self.bearer) {
            return Some(Foreign::Variable(BEARER));
        }
        if self.unsigned.iter().flatten().any(|value| is_on(value)) {
            return Some(Foreign::Variable(UNSIGNED));
        }
        let helper = |name: &str| {
            let value = settings.setting(name).and_then(|helper| helper.value.as_str());
            value.filter(|value| !value.trim().is_empty())
        };
        if is_isolated {
            return match (helper(EXPORT), helper(REFRESH)) {
                (export, _) if !export.is_some_and(|command| helpers.export(command)) => Some(Foreign::Helper(EXPORT)),
                // Beside an exporter it is asked first, and whoever is `[default]` signs the question.
                (_, Some(_)) => Some(Foreign::Helper(REFRESH)),
                _ => None,
            };
        }
        if helper(EXPORT).is_some() {
            return Some(Foreign::Helper(EXPORT));
        }
        if helper(REFRESH).is_some_and(|command| !helpers.renew(command)) {
            return Some(Foreign::Helper(REFRESH));
        }
        if !is_named {
            return None;
        }
        if self.profile.iter().any(|value| value.as_deref() != Some(aws.profile.as_str())) {
            return Some(Foreign::Variable(PROFILE));
        }
        let recorded = [&world.dirs.aws_config, &world.dirs.aws_credentials, &world.dirs.aws_login_cache];
        let mut files = self.files.iter().zip(recorded);
        files.find(|((_, used), recorded)| used != *recorded).map(|((name, _), _)| Foreign::Variable(name))
    }
}

/// Whether the person's settings name another home than the one that they are in.
pub(super) fn is_of_other_home(profile: &Profile, settings: &Effective) -> bool {
    let entry = routing::variable_of("HOME", profile);
    settings.env("HOME").zip(entry).is_some_and(|(set, entry)| entry.defeats(&set.value, Some(&set.origin), profile))
}

/// The first of these variables that a project's folder sets.
pub(super) fn by_folder(settings: &Effective, names: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    let is_set = |name: &&str| {
        let found = settings.env(name).filter(|found| found.origin.needs_trust());
        found.is_some_and(|found| found.value.as_str().is_some_and(|value| !value.trim().is_empty()))
    };
    names.into_iter().find(is_set)
}

impl Helpers {
    /// As setup writes them for this program, under each of its paths.
    pub fn new(os: Os, profile: &Profile, programs: &[&Path]) -> Self {
        let all = |write: fn(Os, &Path, &str) -> String| {
            programs.iter().map(|program| write(os, program, &profile.name)).collect()
        };
        Self { refresh: all(hook::refresh), credentials: all(hook::credentials), token: all(hook::token) }
    }

    /// Whether a command is one that renews the sign-in.
    pub(super) fn renew(&self, command: &str) -> bool {
        self.refresh.iter().any(|own| own == command)
    }

    /// Whether a command is the one that gives the keys of a role.
    fn export(&self, command: &str) -> bool {
        self.credentials.iter().any(|own| own == command)
    }

    /// Whether a command is the one that gives a gateway's key.
    pub(super) fn give_key(&self, command: &str) -> bool {
        self.token.iter().any(|own| own == command)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::claude::{Content, Layer, Layers, Origin, Scope};
    use crate::profile::testing::japan_by_sso;
    use crate::world::Vars;
    use crate::world::testing::world;

    const PROGRAM: &str = "/usr/bin/genkan";

    fn profile(identity: Identity) -> Profile {
        let mut profile = japan_by_sso().named("acme");
        profile.aws_mut().identity = identity;
        profile
    }

    /// A client whose own variables are `vars`, with these settings in the person's file and a project's.
    fn found(profile: &Profile, vars: &[(&str, &str)], own: Value, project: Value) -> Option<Foreign> {
        let folder = tempfile::tempdir().unwrap();
        let asker = world(folder.path(), vars);
        let layer = |origin: Origin, settings: &Value| {
            let content = Content::parse(settings.to_string().as_bytes(), Scope::User);
            Layer { origin, content }
        };
        let files = vec![layer(Origin::User("u".into()), &own), layer(Origin::Project("p".into()), &project)];
        let shell = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let settings = Effective::new(&Layers { shell, files });
        let hook = world(folder.path(), &[]);
        let aws = profile.aws().expect("a profile on Bedrock");
        let helpers = Helpers::new(Os::Linux, profile, &[Path::new("genkan"), Path::new(PROGRAM)]);
        Signs::new(&asker, &settings).foreign(&hook, aws, profile.sso().is_some(), &helpers, &settings)
    }

    #[test]
    fn where_keys_come_from_genkan_alone_nothing_else_may_give_any() {
        let profile = profile(Identity::Isolated);
        let export = hook::credentials(Os::Linux, Path::new(PROGRAM), "acme");
        let own = json!({ "awsCredentialExport": export });
        for (vars, project, expected) in [
            (&[][..], json!({}), None),
            (&[("AWS_PROFILE", "other")], json!({}), None),
            (&[(BEARER, "x")], json!({}), Some(Foreign::Variable(BEARER))),
            (&[], json!({"env": {BEARER: "x"}}), Some(Foreign::Variable(BEARER))),
            (&[(UNSIGNED, "1")], json!({}), Some(Foreign::Variable(UNSIGNED))),
            (&[(UNSIGNED, "0")], json!({}), None),
            (&[], json!({"awsCredentialExport": "evil"}), Some(Foreign::Helper(EXPORT))),
            (&[], json!({"awsCredentialExport": ""}), Some(Foreign::Helper(EXPORT))),
            (&[], json!({"awsAuthRefresh": "evil"}), Some(Foreign::Helper(REFRESH))),
        ] {
            assert_eq!(found(&profile, vars, own.clone(), project.clone()), expected, "{vars:?} {project}");
        }
        assert_eq!(found(&profile, &[], json!({}), json!({})), Some(Foreign::Helper(EXPORT)));
    }

    #[test]
    fn a_shared_identity_is_the_profiles_own() {
        let profile = profile(Identity::Shared);
        let refresh = hook::refresh(Os::Linux, Path::new(PROGRAM), "acme");
        let own = json!({"env": {"AWS_PROFILE": "claude-code"}, "awsAuthRefresh": refresh});
        let runs = [("AWS_PROFILE", "claude-code")];
        for (vars, project, expected) in [
            (&runs[..], json!({}), None),
            (&runs, json!({"env": {"AWS_PROFILE": "other"}}), Some(Foreign::Variable(PROFILE))),
            (&runs, json!({"env": {"AWS_PROFILE": ""}}), Some(Foreign::Variable(PROFILE))),
            (&[("AWS_PROFILE", "other")], json!({}), Some(Foreign::Variable(PROFILE))),
            (&runs, json!({"awsAuthRefresh": "evil"}), Some(Foreign::Helper(REFRESH))),
            (&runs, json!({"awsAuthRefresh": ""}), None),
            (&runs, json!({"awsCredentialExport": "evil"}), Some(Foreign::Helper(EXPORT))),
            (
                &[runs[0], ("AWS_CONFIG_FILE", "/repository/config")],
                json!({}),
                Some(Foreign::Variable("AWS_CONFIG_FILE")),
            ),
            (&[runs[0], ("AWS_ACCESS_KEY_ID", "AKIA")], json!({}), None),
        ] {
            assert_eq!(found(&profile, vars, own.clone(), project.clone()), expected, "{vars:?} {project}");
        }
    }

    #[test]
    fn a_profile_that_names_nobody_is_held_to_its_helpers() {
        let mut profile = profile(Identity::Shared);
        profile.aws_mut().account_id.clear();
        for (project, expected) in [
            (json!({}), None),
            (json!({"env": {BEARER: "x"}}), None),
            (json!({"awsAuthRefresh": "evil"}), Some(Foreign::Helper(REFRESH))),
        ] {
            assert_eq!(found(&profile, &[], json!({}), project.clone()), expected, "{project}");
        }
    }
}
