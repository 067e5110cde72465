//! Amazon Bedrock.

use std::path::Path;

use super::super::hook;
use super::allowed;
use crate::claude::Scope;
use crate::profile::{Aws, Identity, Profile};
use crate::world::Os;

pub(super) fn variables(profile: &Profile, aws: &Aws, scope: Scope) -> Vec<(&'static str, String)> {
    let mut env = vec![("CLAUDE_CODE_USE_BEDROCK", "1".to_owned()), ("AWS_REGION", aws.region.clone())];
    let personal = !matches!(scope, Scope::Project | Scope::Local);
    if personal && aws.identity == Identity::Shared && profile.sso().is_some() {
        env.push(("AWS_PROFILE", aws.profile.clone()));
    }
    env.push(("ANTHROPIC_BEDROCK_BASE_URL", aws.endpoint_url.clone()));
    env
}

pub(super) fn helpers(profile: &Profile, aws: &Aws, os: Os, program: &Path) -> Vec<(&'static str, String)> {
    vec![match aws.identity {
        Identity::Shared => ("awsAuthRefresh", hook::refresh(os, program, &profile.name)),
        Identity::Isolated => ("awsCredentialExport", hook::credentials(os, program, &profile.name)),
    }]
}

pub(super) fn providers(aws: &Aws) -> Vec<&'static str> {
    // An interface endpoint's own name counts as AWS's.
    allowed("bedrock", &aws.endpoint_url, |host| {
        host.ends_with(".amazonaws.com") && (host.starts_with("bedrock-runtime.") || host.contains(".bedrock-runtime."))
    })
}

pub(super) fn blanked(aws: &Aws, scope: Scope) -> Vec<&'static str> {
    // Haiku requests to another region; another host for both planes; a surface whose ids name no geography.
    let mut names =
        vec!["ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "ANTHROPIC_BEDROCK_BASE_URL", "CLAUDE_CODE_USE_MANTLE"];
    if scope == Scope::Managed {
        // With `allowedProviders` Claude Code refuses to start while one of these is set.
        names.extend(["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_BEDROCK", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"]);
        // Claude Code's own SDK would bring the person's tokens to wherever a project's settings say.
        names.extend(["AWS_ENDPOINT_URL_SSO", "AWS_ENDPOINT_URL_SSO_OIDC", "AWS_ENDPOINT_URL_STS"]);
    }
    if aws.identity == Identity::Isolated {
        // A bearer key of the shell would sign instead of the exported keys.
        names.push("AWS_BEARER_TOKEN_BEDROCK");
    }
    names
}
