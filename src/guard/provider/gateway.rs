//! Where a client before an LLM gateway sends what it sends, and what goes along besides genkan's key.
//!
//! Both are held twice: as Claude Code runs, and as its files say by now. Which names of models go there is judged with
//! all others (`leaving`). Known hole: a proxy or an authority of somebody else's on the way there.

use serde_json::Value;

use crate::claude::Effective;
use crate::claude::origin::Origin;
use crate::code::guard as code;
use crate::fault::Fault;
use crate::guard::destination::Destination;
use crate::guard::signer::{Foreign, Helpers};
use crate::profile::routing::variable_of;
use crate::profile::{Gateway, Profile};
use crate::world::World;

/// What decides on both, of one client.
#[derive(Debug)]
pub(in crate::guard) struct Sends {
    destinations: [Destination; 2],
    /// As Claude Code runs.
    along: Vec<(&'static str, String)>,
}

/// What goes to a gateway in place of its key, or beside it.
const ALONG: [&str; 6] = [
    "ANTHROPIC_AUTH_TOKEN",
    "ANTHROPIC_API_KEY",
    "AWS_BEARER_TOKEN_BEDROCK",
    "CLAUDE_CODE_SKIP_BEDROCK_AUTH",
    "CLAUDE_CODE_SKIP_VERTEX_AUTH",
    "ANTHROPIC_CUSTOM_HEADERS",
];
const HELPER: &str = "apiKeyHelper";

impl Sends {
    /// `world` still has Claude Code's variables.
    pub(in crate::guard) fn new(world: &World, settings: &Effective) -> Self {
        let along = ALONG.into_iter().filter_map(|name| Some((name, world.var(name)?.to_owned())));
        Self { destinations: [Destination::running(world), Destination::said(settings)], along: along.collect() }
    }

    /// The first thing that leads past the gateway.
    pub(in crate::guard) fn past(&self, gateway: &Gateway) -> Option<Fault> {
        let (name, value) = self.destinations.iter().find_map(|destination| destination.astray(gateway))?;
        Some(Fault::new(&code::PAST).with("name", name).with("value", value).with("url", &gateway.url))
    }

    /// The first thing that goes there and is not what the profile says.
    pub(in crate::guard) fn foreign(
        &self,
        profile: &Profile,
        helpers: &Helpers,
        settings: &Effective,
    ) -> Option<Foreign> {
        let defeats = |name: &str, value: &Value, origin: &Origin| {
            variable_of(name, profile).is_some_and(|entry| entry.defeats(value, Some(origin), profile))
        };
        let runs = || self.along.iter().find(|(name, value)| defeats(name, &value.as_str().into(), &Origin::Shell));
        let says = |name: &&str| settings.env(name).is_some_and(|found| defeats(name, &found.value, &found.origin));
        let along = runs().map(|(name, _)| *name).or_else(|| ALONG.into_iter().find(says));
        let helper = settings.setting(HELPER).and_then(|helper| helper.value.as_str());
        let is_own = helper.is_some_and(|command| helpers.give_key(command));
        along.map(Foreign::Variable).or_else(|| (!is_own).then_some(Foreign::Helper(HELPER)))
    }
}
