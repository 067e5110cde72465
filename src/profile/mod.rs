//! The deployment profile: what a workstation should look like, written by an organisation or embedded here.
//!
//! [`Profile`] is the whole, resolved thing: every layer merged, every key checked. The TOML shape is the
//! contract's; doc comments become the descriptions of the JSON Schema that editors use. [`load`] finds,
//! reads, merges and judges; [`stored`] is the short way for the verbs that programs call; [`remote`] fetches one from an
//! address, with its digest.
//!
//! [`routing`] is the table of what leads Claude Code elsewhere than a profile says; [`conflicts`] holds the merged
//! settings against it.

mod allowed;
mod bounds;
pub mod catalogue;
mod chain;
pub mod commands;
pub mod conflicts;
mod decision;
pub mod draft;
pub mod foreign;
mod layer;
mod load;
mod nearest;
mod place;
mod provider;
mod range;
mod region;
pub mod remote;
mod render;
pub mod routing;
mod rules;
pub mod schema;
mod search;
mod set;
mod settled;
mod sso;
mod stack;
mod stored;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod texts;
mod typed;
pub(crate) mod url;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use allowed::Allowed;
pub use decision::Decision;
pub use layer::{Origin, Source, TextPosition};
pub use load::{Loaded, Request, load, named_by_answers, validate};
pub use nearest::nearest;
pub use place::{is_of_aws, outside, region_outside};
use provider::ProviderKind;
pub use provider::{ApiFormat, CONTROL_PLANE, Credentials, GatewayFormat, Issuer, Provider, is_same_address};
pub use range::is_routable;
pub(crate) use region::is_region;
pub use render::{annotated, answers_to_toml, to_toml};
pub use search::{Listed, Purpose, is_open, list, load_applied, not_set_up};
pub use sso::{AccessPortal, AssumedRole, Sso};
pub use stored::{
    answers_path, applied_from, at_source, copy_path, gateway_key_path, is_everybodys, last_applied, last_path,
    names as stored_names, obeyed, own_names, proxy_value_path, source_path, stored,
};
pub use typed::{is_same_portal, start_url};

use crate::claude::Scope;

/// A resolved deployment profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Profile {
    /// Version of this format; always 1.
    #[schemars(range(min = 1, max = 1))]
    pub schema: u32,
    /// Short name; part of the commands that Claude Code runs: a-z, 0-9 and `-`.
    #[schemars(regex(pattern = "^[a-z0-9][a-z0-9-]{0,31}$"))]
    pub name: String,
    /// The organisation's own version of this profile, e.g. `2026.11`; not taken over from `extends`.
    pub version: String,
    /// The profile that this one starts from: embedded or machine-wide name, or a path relative to this file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// Whose service answers.
    provider: ProviderKind,
    /// Where `setup` writes by default.
    pub scope: Scope,
    /// Keys that a person is asked for, e.g. `aws.account_id`. Unanswered, nothing is written.
    pub ask: Vec<String>,
    /// Where a request may be processed.
    pub residency: Residency,
    /// The model of each tier.
    pub models: Models,
    /// Amazon Bedrock: region, sign-in and identity.
    aws: Aws,
    /// Google Vertex AI: project and location.
    google: Google,
    /// An LLM gateway: its address and its key.
    gateway: Gateway,
    /// Microsoft Foundry: resource and sign-in.
    foundry: Foundry,
    /// The route to the endpoint.
    pub network: Network,
    /// Claude Code itself.
    pub claude: Claude,
    /// Shown in error messages and findings.
    pub support: Support,
}

/// Where a request may be processed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Residency {
    /// AWS regions, e.g. `ap-northeast-1` (a jp. inference profile uses Tokyo and Osaka), or Google's locations, e.g.
    /// `asia-northeast1`, or Azure's, e.g. `japaneast`.
    #[schemars(inner(regex(
        pattern = "^([a-z]{2}(-[a-z]+)+-[0-9]{1,2}|[a-z]+(-[a-z]+)+[0-9]{1,2}|[a-z]{4,}[0-9]?)$"
    )))]
    pub regions: Vec<String>,
    /// The minisign public key that signs a machine-wide `catalogue.toml`, e.g. `RWQ…`; it counts in the machine-wide
    /// default profile.
    #[schemars(regex(pattern = "^(RW[A-Za-z0-9+/]{54})?$"))]
    pub catalogue_key: String,
}

impl Residency {
    /// Whether a region is one of its own.
    pub fn holds(&self, region: &str) -> bool {
        self.regions.iter().any(|inside| inside == region)
    }
}

/// The model of each tier: a provider's id, or `deny` (managed scope only).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Models {
    /// An Opus of `residency.regions`, e.g. `jp.anthropic.claude-opus-5-5`.
    pub opus: String,
    /// A Sonnet of `residency.regions`.
    pub sonnet: String,
    /// A Haiku of `residency.regions`.
    pub haiku: String,
    /// The model used for Fable, which has no jp. profile.
    pub fable: String,
    /// The tier that a session starts with.
    #[schemars(regex(pattern = "^(opus|sonnet|haiku|fable)$"))]
    pub default: String,
}

/// Amazon Bedrock: region, sign-in and identity. An empty string is not configured yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Aws {
    /// Where requests are sent; one of `residency.regions`.
    #[schemars(regex(pattern = "^([a-z]{2}|eusc)(-[a-z]+)+-[0-9]{1,2}$"))]
    pub region: String,
    /// Name of the AWS profile that `setup` writes into `~/.aws/config`; left out, that of the profile itself.
    pub profile: String,
    /// Name of the `[sso-session]`.
    pub sso_session: String,
    /// Address of the AWS access portal, e.g. `https://d-0000000000.awsapps.com/start`.
    #[schemars(regex(
        pattern = "^(https://([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[a-z]{2,}(:[0-9]{1,4})?(/[A-Za-z0-9._~-]+)*/?(#/?)?)?$"
    ))]
    pub sso_start_url: String,
    /// Home region of IAM Identity Center; may differ from where requests are processed.
    #[schemars(regex(pattern = "^(([a-z]{2}|eusc)(-[a-z]+)+-[0-9]{1,2})?$"))]
    pub sso_region: String,
    /// Twelve digits, in quotes.
    #[schemars(regex(pattern = "^([0-9]{12})?$"))]
    pub account_id: String,
    /// Permission set that a developer gets.
    pub role_name: String,
    /// Whether Claude Code's environment names an AWS identity.
    pub identity: Identity,
    /// Where tokens and role credentials are stored.
    pub storage: Storage,
    /// Which sign-in flow is used.
    pub sign_in: SignIn,
    /// Whether the AWS profile that `setup` writes also names `genkan credentials` as its `credential_process`. Claude
    /// Code takes that first: keys that live outlast an outage of IAM Identity Center. Not for a `~/.aws` that is shared
    /// with a machine or container where genkan doesn't lie at the same path.
    pub credential_process: bool,
    /// An organisation's own sign-in command, in place of `genkan refresh`.
    pub refresh_command: String,
    /// A role that is assumed with the credentials of the sign-in's, e.g. in the account where Bedrock is used.
    #[schemars(regex(
        pattern = "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([A-Za-z0-9_+=,.@-]{1,61}/){0,8}[A-Za-z0-9_+=,.@-]{1,64})?$"
    ))]
    pub assume_role_arn: String,
    /// What the role's trust policy asks for as `sts:ExternalId`.
    pub assume_role_external_id: String,
    /// Name of the role's session, as CloudTrail shows it; left out, the name of the person who signed in.
    pub assume_role_session_name: String,
    /// How long the role's credentials last, in seconds: 900 to 3600. 0 is AWS's default, an hour.
    #[schemars(range(max = 3600))]
    pub assume_role_duration: u32,
    /// `ANTHROPIC_BEDROCK_BASE_URL`, e.g. a `vpce-…` name; without a slash at the end.
    pub endpoint_url: String,
    /// Session tags of the role: names and values.
    pub assume_role_tags: BTreeMap<String, String>,
}

/// Whether Claude Code's environment names an AWS identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Identity {
    /// `AWS_PROFILE` in Claude Code's environment, the refresh hook beside it.
    #[default]
    Shared,
    /// Credentials come from genkan alone; Claude Code's environment has no AWS variables.
    Isolated,
}

/// Where tokens and role credentials are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Storage {
    /// The AWS cache and a 0600 file.
    #[default]
    Standard,
    /// The operating system's keyring.
    Keyring,
}

/// Which sign-in flow is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SignIn {
    /// The browser where one can be opened, a code otherwise.
    #[default]
    Auto,
    /// The authorization code flow, in this machine's browser.
    Browser,
    /// A code that is entered on any device.
    Device,
}

/// Claude Code's variables that name a file of Google credentials; it takes both spellings.
pub const GOOGLE_FILES: [&str; 2] = ["GOOGLE_APPLICATION_CREDENTIALS", "google_application_credentials"];

/// Claude Code's variables that hold a key for a gateway: each goes out in place of the helper's, or beside it.
pub const GATEWAY_KEYS: [&str; 3] = ["ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_API_KEY", "AWS_BEARER_TOKEN_BEDROCK"];

/// Google Vertex AI: project and location. An empty string is not configured yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Google {
    /// The project that is billed: 6 to 30 letters, digits and dashes.
    #[schemars(regex(pattern = "^([a-z][a-z0-9-]{4,28}[a-z0-9])?$"))]
    pub project: String,
    /// The location in the path of every request; one of `residency.regions`.
    #[schemars(regex(pattern = "^([a-z]+(-[a-z]+)+[0-9]{1,2})?$"))]
    pub region: String,
    /// `ANTHROPIC_VERTEX_BASE_URL`, e.g. `https://aiplatform-acme.p.googleapis.com/v1`; it ends in `/v1`.
    pub base_url: String,
}

/// An LLM gateway: its address and its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Gateway {
    /// Which of Claude Code's formats it takes.
    kind: GatewayKind,
    /// `https://host[/path]`, without `/v1` and without a slash at the end.
    pub url: String,
    /// Where the key comes from.
    pub key: KeySource,
    /// The command that prints the key, where `key` is `command`.
    pub key_command: String,
    /// How long a key is used before it is fetched again, in seconds.
    #[schemars(range(min = 30, max = 86400))]
    pub key_ttl: u32,
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            kind: GatewayKind::default(),
            url: String::new(),
            key: KeySource::default(),
            key_command: String::new(),
            key_ttl: 300,
        }
    }
}

/// Which of Claude Code's formats a gateway takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum GatewayKind {
    /// Anthropic's own: `/v1/messages`.
    #[default]
    Anthropic,
    /// Bedrock's, passed through: the gateway signs.
    Bedrock,
    /// Vertex AI's, passed through: the gateway signs.
    Vertex,
}

/// Where a gateway's key comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum KeySource {
    /// The operating system's keyring.
    #[default]
    Keyring,
    /// A command that prints it.
    Command,
}

/// Microsoft Foundry: resource and sign-in. An empty string is not configured yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Foundry {
    /// The resource's name; its address follows from it.
    #[schemars(regex(pattern = "^([A-Za-z0-9][A-Za-z0-9-]{0,62}[A-Za-z0-9])?$"))]
    pub resource: String,
    /// `ANTHROPIC_FOUNDRY_BASE_URL`, in place of the resource, e.g. of a private endpoint; it ends in `/anthropic`.
    pub base_url: String,
    /// Who signs in.
    pub auth: FoundryAuth,
}

/// Who signs in to Foundry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FoundryAuth {
    /// An API key.
    #[default]
    Key,
    /// Entra ID: `az login` or a service principal.
    Entra,
}

/// The route to the endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Network {
    /// Whether the endpoint has to be reached over a private path.
    pub private_path: PrivatePath,
    /// A name that resolves only inside the company network.
    pub inside_host: String,
    /// Address ranges that count as private besides the standard ones, e.g. `10.20.0.0/16`.
    pub private_cidrs: Vec<String>,
    /// `http://host:port` without a password; `none`, where requests go out directly; `environment`, where the shell's
    /// own is meant to count. Empty is undecided: setup writes nothing, and anybody's shell decides.
    pub proxy: String,
    /// Where the proxy's password comes from.
    pub proxy_auth: ProxyAuth,
    /// The command that prints the `Proxy-Authorization` value, where `proxy_auth` is `command`.
    pub proxy_auth_command: String,
    /// Hosts that are reached without the proxy.
    pub no_proxy: Vec<String>,
    /// PEM file of the company's certificate authority, as an absolute path; `none`, where there is no such authority.
    /// Empty is undecided.
    pub ca_bundle: String,
    /// PEM file of the client certificate.
    pub client_cert: String,
    /// PEM file of the client certificate's key.
    pub client_key: String,
}

/// Where the proxy's password comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ProxyAuth {
    /// It wants none.
    #[default]
    None,
    /// The operating system's keyring.
    Keyring,
    /// A command that prints the header's value.
    Command,
}

/// Whether the endpoint has to be reached over a private path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PrivatePath {
    /// Any path will do.
    #[default]
    Off,
    /// A public path is a warning.
    Preferred,
    /// A public path is a problem.
    Required,
}

/// Claude Code itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Claude {
    /// Further variables of Claude Code's settings.
    pub env: std::collections::BTreeMap<String, String>,
    /// Further settings keys, merged.
    pub settings: serde_json::Map<String, serde_json::Value>,
    /// The oldest Claude Code that does what the profile needs, e.g. `2.1.224`.
    #[schemars(regex(pattern = "^([0-9]+[.][0-9]+[.][0-9]+)?$"))]
    pub minimum_version: String,
    /// The newest Claude Code that was approved, e.g. `2.1.330`.
    #[schemars(regex(pattern = "^([0-9]+[.][0-9]+[.][0-9]+)?$"))]
    pub maximum_version: String,
    /// Versions that don't work for the organisation, each with what it says then: `doctor` warns of them.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub broken_versions: std::collections::BTreeMap<String, String>,
    /// In managed scope: Claude Code itself refuses to start outside the two versions. Otherwise `check` warns.
    pub enforce_version: bool,
    /// What to tell a person whose machine has no Claude Code.
    pub install_hint: String,
    /// Also write the editor extension's own environment settings.
    pub vscode: bool,
    /// Whose hooks run in managed scope.
    pub hooks: Hooks,
    /// The company's OpenTelemetry collector, e.g. `https://collector.acme.example:4318`; what people write isn't sent
    /// there.
    pub telemetry_endpoint: String,
    /// Whether Claude Code asks api.anthropic.com about each host before it fetches a page from it.
    pub webfetch_preflight: bool,
    /// Whether hooks of Claude Code stop what would leave the allowed regions.
    pub guard: Guard,
    /// What happens to a prompt that the guard cannot judge.
    pub guard_undecided: Undecided,
    /// Whether the guard signs in by itself where a browser of this machine can be opened, while the prompt waits.
    pub guard_sign_in: bool,
    /// Whether the guard keeps a log of its decisions on this machine; nothing of a prompt is in it.
    pub guard_log: bool,
    /// Whether Claude Code's status line shows verdict, profile and time left.
    pub statusline: bool,
}

/// Whose hooks run in managed scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Hooks {
    /// As `managed` where managed scope is set up anew; as `any` over a setup of before this key.
    #[default]
    Auto,
    /// Those of managed settings, and of plugins that managed settings enable.
    Managed,
    /// Everybody's: people's own, a project's, a plugin's.
    Any,
}

/// Whether hooks of Claude Code stop what would leave the allowed regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Guard {
    /// On in managed scope, and wherever identity is isolated.
    #[default]
    Auto,
    /// On in user and managed scope.
    On,
    /// No hooks.
    Off,
}

/// What happens to a prompt that the guard cannot judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Undecided {
    /// It goes on, with a warning.
    #[default]
    Warn,
    /// It is stopped.
    Stop,
}

impl Claude {
    /// Whether setup installs the hooks in a scope.
    pub fn guards(&self, scope: Scope, identity: Identity) -> bool {
        // In a project's file they would run a command on every machine that clones it.
        let may = matches!(scope, Scope::User | Scope::Managed);
        may && match self.guard {
            Guard::Auto => scope == Scope::Managed || identity == Identity::Isolated,
            Guard::On => true,
            Guard::Off => false,
        }
    }
}

impl Default for Claude {
    fn default() -> Self {
        Self {
            env: std::collections::BTreeMap::new(),
            settings: serde_json::Map::new(),
            minimum_version: String::new(),
            maximum_version: String::new(),
            broken_versions: std::collections::BTreeMap::new(),
            enforce_version: false,
            install_hint: String::new(),
            vscode: true,
            hooks: Hooks::default(),
            telemetry_endpoint: String::new(),
            webfetch_preflight: false,
            guard: Guard::default(),
            guard_undecided: Undecided::default(),
            guard_sign_in: false,
            guard_log: false,
            statusline: false,
        }
    }
}

/// Shown in error messages and findings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Support {
    /// A mail address, a chat channel or a team.
    pub contact: String,
    /// A page that helps.
    pub url: String,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            schema: 1,
            name: String::new(),
            version: String::new(),
            extends: None,
            provider: ProviderKind::default(),
            scope: Scope::default(),
            ask: Vec::new(),
            residency: Residency::default(),
            models: Models::default(),
            aws: Aws::default(),
            google: Google::default(),
            gateway: Gateway::default(),
            foundry: Foundry::default(),
            network: Network::default(),
            claude: Claude::default(),
            support: Support::default(),
        }
    }
}
