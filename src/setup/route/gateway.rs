//! An LLM gateway: in Anthropic's own format, or in Bedrock's or Vertex AI's passed through. The key comes from
//! `genkan token`, so that none ever stands in settings.

use std::path::Path;

use super::super::hook;
use crate::claude::Scope;
use crate::profile::{Gateway, GatewayFormat, Profile};
use crate::world::Os;

pub(super) fn variables(gateway: &Gateway, format: GatewayFormat<'_>) -> Vec<(&'static str, String)> {
    let on = "1".to_owned();
    let ttl = ("CLAUDE_CODE_API_KEY_HELPER_TTL_MS", (u64::from(gateway.kept_by_client()) * 1000).to_string());
    match format {
        GatewayFormat::Anthropic => vec![gateway.address(), ttl],
        GatewayFormat::Bedrock(aws) => vec![
            ("CLAUDE_CODE_USE_BEDROCK", on.clone()),
            ("CLAUDE_CODE_SKIP_BEDROCK_AUTH", on),
            ("AWS_REGION", aws.region.clone()),
            gateway.address(),
            ttl,
        ],
        GatewayFormat::Vertex(google) => vec![
            ("CLAUDE_CODE_USE_VERTEX", on.clone()),
            ("CLAUDE_CODE_SKIP_VERTEX_AUTH", on),
            ("CLOUD_ML_REGION", google.region.clone()),
            ("ANTHROPIC_VERTEX_PROJECT_ID", google.project.clone()),
            gateway.address(),
            ttl,
        ],
    }
}

pub(super) fn helpers(profile: &Profile, os: Os, program: &Path) -> Vec<(&'static str, String)> {
    vec![("apiKeyHelper", hook::token(os, program, &profile.name))]
}

pub(super) fn blanked(format: GatewayFormat<'_>, scope: Scope) -> Vec<&'static str> {
    // Seen: Bedrock's switch goes before every other one, and each of these before what stands below it.
    let others = [
        "CLAUDE_CODE_USE_BEDROCK",
        "CLAUDE_CODE_USE_FOUNDRY",
        "CLAUDE_CODE_USE_MANTLE",
        "CLAUDE_CODE_USE_ANTHROPIC_AWS",
        "CLAUDE_CODE_USE_ANTHROPIC_GOOGLE_CLOUD",
    ];
    let aws = ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_BEDROCK", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME"];
    let (mut names, endpoints) = match format {
        GatewayFormat::Anthropic => ([&others[..], &["CLAUDE_CODE_USE_VERTEX"]].concat(), &[][..]),
        GatewayFormat::Vertex(_) => (others.to_vec(), &[][..]),
        GatewayFormat::Bedrock(_) => {
            // A bearer key of the shell would go out in place of the helper's.
            let own = ["ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "CLAUDE_CODE_USE_MANTLE", "AWS_BEARER_TOKEN_BEDROCK"];
            (own.to_vec(), &aws[..])
        }
    };
    // Seen: the first goes out in place of the helper's key, the second beside it, as `x-api-key`.
    names.extend(["ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY"]);
    names.extend(endpoints.iter().filter(|_| scope == Scope::Managed));
    names
}
