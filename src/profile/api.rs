//! Whose format the client speaks: it decides on switches, on the form of ids, and on what residency rests on.

use super::{Foundry, Gateway, GatewayKind, KeySource, Models, Profile, Provider};
use crate::claude::Scope;
use crate::models::Tier;

/// Whose format the client speaks, to the provider itself or to a gateway that passes it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    /// Ids carry a geography; the account says where they are processed.
    Bedrock,
    /// The location in the path decides; ids are the client's own, with `@date` for older models.
    Vertex,
    /// Names are the gateway's; what it does with a request can't be seen from here.
    Anthropic,
    /// Names are deployments; the resource decides.
    Foundry,
}

impl Api {
    /// Whether an id, or the path, says where a request is processed.
    pub const fn says_where(self) -> bool {
        matches!(self, Self::Bedrock | Self::Vertex)
    }
}

impl Profile {
    /// Whose format the client speaks.
    pub const fn api(&self) -> Api {
        match (self.provider, self.gateway.kind) {
            (Provider::Bedrock, _) | (Provider::Gateway, GatewayKind::Bedrock) => Api::Bedrock,
            (Provider::Vertex, _) | (Provider::Gateway, GatewayKind::Vertex) => Api::Vertex,
            (Provider::Gateway, GatewayKind::Anthropic) => Api::Anthropic,
            (Provider::Foundry, _) => Api::Foundry,
        }
    }

    /// Where requests are sent first, by the provider's own name; empty where the address alone decides.
    pub fn region(&self) -> &str {
        match self.api() {
            Api::Bedrock => &self.aws.region,
            Api::Vertex => &self.google.region,
            Api::Anthropic | Api::Foundry => "",
        }
    }
}

impl Profile {
    /// Whether setup installs the guard in this scope.
    pub fn guards(&self, scope: Scope) -> bool {
        self.claude.guards(scope, self.aws.identity)
    }
}

impl Models {
    /// The model of a tier; `None` where the profile closes it with `deny`.
    pub fn of_tier(&self, tier: Tier) -> Option<&str> {
        let model = match tier {
            Tier::Opus => &self.opus,
            Tier::Sonnet => &self.sonnet,
            Tier::Haiku => &self.haiku,
            Tier::Fable => &self.fable,
        };
        (model != DENY).then_some(model)
    }

    /// The tiers that the profile leaves open, and the model of each.
    pub fn open_tiers(&self) -> impl Iterator<Item = (Tier, &str)> {
        Tier::ALL.into_iter().filter_map(|tier| Some((tier, self.of_tier(tier)?)))
    }
}

/// What stands instead of a model to close a tier.
const DENY: &str = "deny";

impl Foundry {
    /// Where the client sends its requests.
    pub fn address(&self) -> String {
        match self.base_url.trim_end_matches('/') {
            "" => format!("https://{}.services.ai.azure.com/anthropic", self.resource),
            base => base.to_owned(),
        }
    }
}

impl Gateway {
    /// The client's variable for the address, and what stands in it.
    pub fn address(&self) -> (&'static str, String) {
        match self.kind {
            GatewayKind::Anthropic => ("ANTHROPIC_BASE_URL", self.url.clone()),
            GatewayKind::Bedrock => ("ANTHROPIC_BEDROCK_BASE_URL", self.url.clone()),
            // The client adds `/v1` to the other two by itself.
            GatewayKind::Vertex => ("ANTHROPIC_VERTEX_BASE_URL", format!("{}/v1", self.url)),
        }
    }

    /// For how many seconds the client keeps a key by itself. Of a key that a command gave, a cache of genkan's own has
    /// the rest of `key_ttl`: a time that both counted in full would be twice as long.
    pub fn kept_by_client(&self) -> u32 {
        match self.key {
            KeySource::Keyring => self.key_ttl,
            KeySource::Command => (self.key_ttl / 2).min(60),
        }
    }

    /// The client's switch for the format; its own needs none.
    pub const fn switch(&self) -> Option<&'static str> {
        match self.kind {
            GatewayKind::Anthropic => None,
            GatewayKind::Bedrock => Some("CLAUDE_CODE_USE_BEDROCK"),
            GatewayKind::Vertex => Some("CLAUDE_CODE_USE_VERTEX"),
        }
    }
}
