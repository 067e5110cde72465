//! What exists in the stand-in's world: identities, inference profiles, refusals, and what the model says.
//!
//! A value, built by a test in plain Rust. The order of [`Scenario::profiles`] is the order of
//! ListInferenceProfiles, which decides what the client dials where nothing is pinned.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::evidence::Evidence;
use super::gateway::Gateway;
use super::google::Google;
use super::instance::Instance;
use super::request::Refusal;

/// Everything that the answers depend on.
#[derive(Debug, Clone, Default)]
pub struct Scenario {
    pub identities: Vec<Identity>,
    pub profiles: Vec<InferenceProfile>,
    /// Ids that are listed and still refuse a call, with what they say.
    pub refusals: Vec<(String, Refusal)>,
    /// Members of a call's body for which Bedrock refuses it, with what it says: a beta, or a field that it doesn't know.
    pub extra: Vec<(String, String)>,
    /// Bare ids that `bedrock-mantle` serves, in every region.
    pub mantle: Vec<String>,
    /// Access tokens that the SSO portal takes.
    pub sessions: Vec<Session>,
    /// Instances of IAM Identity Center, where more sign-ins can happen.
    pub instances: Vec<Instance>,
    /// The console session that `aws login` finds in the browser.
    pub console: Option<super::directory::Console>,
    /// Roles that STS gives to those whom they trust.
    pub roles: Vec<Role>,
    pub reply: Reply,
    /// How far AWS's clock is ahead of this machine's, as it begins.
    pub ahead: SignedDuration,
    /// What GetFoundationModelAvailability says of bare ids; of the others, that everything is granted.
    pub availability: Vec<(String, Value)>,
    /// The account's data-retention mode; empty is `default`.
    pub retention: String,
    /// What the account logs and protects.
    pub evidence: Evidence,
    pub google: Google,
    pub gateway: Gateway,
    /// What the resource at Microsoft Foundry has deployed, and which key it takes.
    pub foundry: super::foundry::Foundry,
    /// The certificate, in PEM, of the one issuer whose clients are let in; anybody where it is `None`.
    pub clients_of: Option<String>,
}

impl Scenario {
    /// One user with long-lived keys, and the profiles that were listed in Tokyo in late 2026.
    pub fn tokyo() -> Self {
        let profiles = TOKYO.iter().map(|id| InferenceProfile::system(id)).collect();
        Self { identities: vec![Identity::user("dev")], profiles, ..Self::default() }
    }

    /// The profile behind an id or an ARN that can be called from `region`.
    pub fn profile(&self, id: &str, region: &str) -> Option<&InferenceProfile> {
        let id = match id.strip_prefix("arn:aws:bedrock:") {
            Some(arn) => arn.strip_prefix(region)?.split_once("inference-profile/")?.1,
            None => id,
        };
        self.profiles.iter().find(|profile| profile.id == id && profile.callable_from(region))
    }
}

/// Global before `apac.` before `jp.`: the order that leads an unpinned client abroad.
const TOKYO: &[&str] = &[
    "global.anthropic.claude-opus-5-5",
    "global.anthropic.claude-sonnet-5-5",
    "global.anthropic.claude-haiku-5-5",
    "global.anthropic.claude-fable-5-2",
    "global.anthropic.claude-opus-5",
    "global.anthropic.claude-sonnet-5",
    "global.anthropic.claude-opus-4-8",
    "global.anthropic.claude-opus-4-6-v1",
    "global.anthropic.claude-opus-4-5-20251101-v1:0",
    "global.anthropic.claude-sonnet-4-6",
    "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "global.anthropic.claude-haiku-4-5-20251001-v1:0",
    "apac.anthropic.claude-sonnet-4-20250514-v1:0",
    "jp.anthropic.claude-opus-5-5",
    "jp.anthropic.claude-haiku-5-5",
    "jp.anthropic.claude-opus-4-8",
    "jp.anthropic.claude-opus-4-7",
    "jp.anthropic.claude-sonnet-4-6",
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "jp.anthropic.claude-haiku-4-5-20251001-v1:0",
];

/// Somebody who can sign.
#[derive(Debug, Clone)]
pub struct Identity {
    /// What the log calls them.
    pub name: String,
    pub arn: String,
    pub account: String,
    pub access_key: String,
    pub secret: String,
    pub token: Option<String>,
    pub expires: Option<Timestamp>,
    /// Keys that were deleted: AWS doesn't know them any more.
    pub revoked: bool,
    /// Actions that no policy allows, such as `bedrock:ListInferenceProfiles`.
    pub denied: Vec<String>,
}

impl Identity {
    pub const ACCOUNT: &str = "111122223333";

    /// Long-lived keys, different for each name.
    pub fn user(name: &str) -> Self {
        let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
        Self {
            name: name.into(),
            arn: format!("arn:aws:iam::{}:user/{name}", Self::ACCOUNT),
            account: Self::ACCOUNT.into(),
            access_key: format!("AKIA{letters:0<16.16}"),
            secret: format!("{name:+<40.40}"),
            token: None,
            expires: None,
            revoked: false,
            denied: Vec::new(),
        }
    }

    /// A role's session with keys that expire.
    pub fn role(name: &str, expires: Timestamp) -> Self {
        let user = Self::user(name);
        Self {
            arn: format!("arn:aws:sts::{}:assumed-role/ClaudeCodeUser/{name}", Self::ACCOUNT),
            access_key: user.access_key.replacen("AKIA", "ASIA", 1),
            token: Some(format!("token-of-{name}")),
            expires: Some(expires),
            ..user
        }
    }

    /// # Errors
    /// AccessDenied where no policy allows `action`.
    pub fn may(&self, action: &str, resource: &str) -> Result<(), Refusal> {
        if !self.denied.iter().any(|denied| denied == action) {
            return Ok(());
        }
        let message = format!(
            "User: {} is not authorized to perform: {action} on resource: {resource} because no identity-based policy \
             allows the {action} action",
            self.arn
        );
        Err(Refusal::new(403, "AccessDeniedException", message))
    }

    /// What `~/.aws/credentials` holds of them, under a profile's name.
    pub fn credentials_file(&self, profile: &str) -> String {
        let token = self.token.as_ref().map(|token| format!("aws_session_token = {token}\n")).unwrap_or_default();
        format!(
            "[{profile}]\naws_access_key_id = {}\naws_secret_access_key = {}\n{token}",
            self.access_key, self.secret
        )
    }
}

/// An inference profile as Bedrock lists it.
#[derive(Debug, Clone)]
pub struct InferenceProfile {
    /// The id of a system profile, the last segment of an application profile's ARN.
    pub id: String,
    pub kind: ProfileKind,
    /// The model behind it, without prefix.
    pub model: String,
    /// Where a request may be processed; empty for a `global.` one.
    destinations: Vec<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileKind {
    System,
    Application,
}

/// Source regions of a geography, which are its destinations too.
const GEOGRAPHIES: &[(&str, &[&str])] = &[
    ("jp", &["ap-northeast-1", "ap-northeast-3"]),
    ("au", &["ap-southeast-2", "ap-southeast-4"]),
    ("us", &["us-east-1", "us-east-2", "us-west-2"]),
    ("eu", &["eu-central-1", "eu-west-1", "eu-west-3"]),
    ("apac", &["ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2"]),
    ("global", &[]),
];

impl InferenceProfile {
    /// A profile of AWS's own; its prefix says where it leads.
    ///
    /// # Panics
    /// Where the prefix is none of AWS's.
    pub fn system(id: &str) -> Self {
        let (prefix, model) = id.split_once('.').expect("a prefix");
        let (_, regions) = GEOGRAPHIES.iter().find(|(geo, _)| *geo == prefix).expect("a prefix of AWS's");
        Self { id: id.into(), kind: ProfileKind::System, model: model.into(), destinations: regions.to_vec() }
    }

    /// An account's own profile, made as a copy of a system profile: its id says nothing.
    pub fn application(id: &str, copied_from: &str) -> Self {
        Self { id: id.into(), kind: ProfileKind::Application, ..Self::system(copied_from) }
    }

    /// The same, once AWS processes it in this region too.
    pub fn also_in(&mut self, region: &'static str) {
        self.destinations.push(region);
    }

    pub fn callable_from(&self, region: &str) -> bool {
        self.destinations.is_empty() || self.destinations.contains(&region)
    }

    pub fn arn(&self, region: &str) -> String {
        let kind = match self.kind {
            ProfileKind::System => "inference-profile",
            ProfileKind::Application => "application-inference-profile",
        };
        format!("arn:aws:bedrock:{region}:{}:{kind}/{}", Identity::ACCOUNT, self.id)
    }

    /// The ARNs of the models behind it, seen from `region`: a global one names the source region and none.
    pub fn model_arns(&self, region: &str) -> Vec<String> {
        let global = [region, ""];
        let regions = if self.destinations.is_empty() { &global[..] } else { &self.destinations };
        regions.iter().map(|region| format!("arn:aws:bedrock:{region}::foundation-model/{}", self.model)).collect()
    }
}

/// A sign-in to the SSO portal that has happened already.
#[derive(Debug, Clone)]
pub struct Session {
    pub access_token: String,
    pub expires: Timestamp,
    pub grants: Vec<Grant>,
}

/// A role that a session may take; `identity` names the one in [`Scenario::identities`] that it becomes.
///
/// A [`Session`] gets that identity's own keys, a sign-in at an [`Instance`] new ones each time.
#[derive(Debug, Clone)]
pub struct Grant {
    pub account: String,
    pub role: String,
    pub identity: String,
}

impl Grant {
    /// A role in the account that all identities are in.
    pub fn new(role: &str, identity: &str) -> Self {
        Self { account: Identity::ACCOUNT.into(), role: role.into(), identity: identity.into() }
    }
}

/// A role that STS gives, with keys of its own each time.
#[derive(Debug, Clone)]
pub struct Role {
    pub arn: String,
    /// The names of those who may assume it.
    pub trusts: Vec<String>,
    /// What its trust policy asks for as `sts:ExternalId`.
    pub external_id: Option<String>,
    /// Whom it turns them into.
    pub identity: String,
}

/// What the model says in a conversation.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Tools that it calls, one a turn, before it speaks; a subagent, and a request that doesn't offer the tool,
    /// gets the text.
    pub calls: Vec<(String, Value)>,
    pub text: String,
}

impl Default for Reply {
    fn default() -> Self {
        Self { calls: Vec::new(), text: "The stand-in heard you.".into() }
    }
}

impl Reply {
    #[must_use]
    pub fn calling(mut self, tool: &str, input: Value) -> Self {
        self.calls.push((tool.into(), input));
        self
    }
}
