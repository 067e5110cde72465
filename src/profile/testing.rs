//! Profiles for tests: what decides on a provider and on models, and nothing else.

use super::{Aws, Foundry, Gateway, GatewayKind, Google, Models, Profile, ProviderKind};
use crate::claude::Scope;

/// What decides on models and places in `bedrock-jp`, and nothing else.
pub(crate) fn japan() -> Profile {
    let mut profile = Profile::default();
    profile.residency.regions = ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned).into();
    profile.aws.region = "ap-northeast-1".into();
    profile.models = models(
        "jp.anthropic.claude-opus-5-5",
        "jp.anthropic.claude-sonnet-4-6",
        "jp.anthropic.claude-haiku-4-5-20251001-v1:0",
    );
    profile
}

/// The same with a sign-in at IAM Identity Center.
pub(crate) fn japan_by_sso() -> Profile {
    let mut profile = japan();
    profile.aws.profile = "claude-code".into();
    profile.aws.sso_session = "corp".into();
    profile.aws.sso_start_url = "https://d-0000000000.awsapps.com/start".into();
    profile.aws.sso_region = "ap-northeast-1".into();
    profile.aws.account_id = "111122223333".into();
    profile.aws.role_name = "Dev".into();
    profile
}

/// What decides on models and places in `vertex-jp`, and the project that it leaves open.
pub(crate) fn vertex() -> Profile {
    let mut profile = Profile { provider: ProviderKind::Vertex, name: "vertex-jp".into(), ..Profile::default() };
    profile.residency.regions = vec!["asia-northeast1".into()];
    profile.google.region = "asia-northeast1".into();
    profile.google.project = "acme-claude".into();
    profile.models = models("claude-opus-5-5", "claude-sonnet-4-6", "claude-haiku-4-5@20251001");
    profile
}

/// What decides on the provider and on deployments in a profile on Foundry.
pub(crate) fn foundry() -> Profile {
    let mut profile = Profile { provider: ProviderKind::Foundry, ..Profile::default() };
    profile.foundry.resource = "acme-jp".into();
    profile.models = models("acme-opus", "acme-sonnet", "acme-haiku");
    profile
}

/// What decides on the provider in a profile of a gateway of this kind.
pub(crate) fn gateway(kind: GatewayKind, url: &str) -> Profile {
    behind_gateway(Profile::default(), kind, url)
}

/// The same models and places, asked through a gateway of this kind.
pub(crate) fn behind_gateway(profile: Profile, kind: GatewayKind, url: &str) -> Profile {
    let gateway = Gateway { kind, url: url.into(), ..Gateway::default() };
    Profile { provider: ProviderKind::Gateway, gateway, ..profile }
}

/// What tests change: elsewhere the sections are read by [`Profile::provider`] alone.
impl Profile {
    pub(crate) fn named(self, name: &str) -> Self {
        Self { name: name.into(), ..self }
    }

    pub(crate) fn within(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    pub(crate) fn aws_mut(&mut self) -> &mut Aws {
        &mut self.aws
    }

    pub(crate) fn google_mut(&mut self) -> &mut Google {
        &mut self.google
    }

    pub(crate) fn foundry_mut(&mut self) -> &mut Foundry {
        &mut self.foundry
    }
}

fn models(opus: &str, sonnet: &str, haiku: &str) -> Models {
    Models {
        opus: opus.into(),
        sonnet: sonnet.into(),
        haiku: haiku.into(),
        fable: opus.into(),
        default: "sonnet".into(),
    }
}
