//! The deployment profile: what a workstation should look like, written by an organisation or embedded here.
//!
//! [`Profile`] is the whole, resolved thing: every layer merged, every key checked. The TOML shape is the
//! contract's; doc comments become the descriptions of the JSON Schema that editors use.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A resolved deployment profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Profile {
    /// Version of this format; always 1.
    pub schema: u32,
    /// Short name; part of the commands that the client runs.
    pub name: String,
    /// The organisation's own version of this profile.
    pub version: String,
    /// The profile that this one starts from: embedded or machine-wide name, or a path relative to this file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    pub provider: Provider,
    /// Where `setup` writes by default.
    pub scope: Scope,
    /// Keys that a person is asked for, e.g. `aws.account_id`.
    pub ask: Vec<String>,
    pub residency: Residency,
    pub models: Models,
    pub aws: Aws,
    pub network: Network,
    pub claude: Claude,
    pub support: Support,
}

/// Whose service answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Provider {
    #[default]
    Bedrock,
}

/// Which of the client's settings files is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    #[default]
    User,
    Project,
    Local,
    Managed,
}

/// Where a request may be processed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Residency {
    /// AWS regions, e.g. `ap-northeast-1`.
    pub regions: Vec<String>,
}

/// The model of each tier: a provider's id, or `deny` (managed scope only).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Models {
    pub opus: String,
    pub sonnet: String,
    pub haiku: String,
    pub fable: String,
    /// The tier that a session starts with.
    pub default: String,
}

/// Amazon Bedrock: region, sign-in and identity. An empty string is an open fact.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Aws {
    pub region: String,
    /// Name of the AWS profile that `setup` writes into `~/.aws/config`.
    pub profile: String,
    /// Name of the `[sso-session]`.
    pub sso_session: String,
    pub sso_start_url: String,
    pub sso_region: String,
    /// Twelve digits.
    pub account_id: String,
    pub role_name: String,
    pub identity: Identity,
    pub storage: Storage,
    pub sign_in: SignIn,
    /// An organisation's own sign-in command.
    pub refresh_command: String,
    /// `ANTHROPIC_BEDROCK_BASE_URL`, e.g. a `vpce-…` name.
    pub endpoint_url: String,
}

/// Whether the client's environment names an AWS identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Identity {
    /// `AWS_PROFILE` in the client's environment, the refresh hook beside it.
    #[default]
    Shared,
    /// Keys come from genkan alone; nothing of AWS's stands in the client's environment.
    Isolated,
}

/// Where tokens and role credentials are kept.
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
    #[default]
    Auto,
    Browser,
    Device,
}

/// The way to the endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Network {
    pub private_path: PrivatePath,
    /// A name that resolves only inside the company network.
    pub inside_host: String,
    /// Address ranges that count as private besides the standard ones.
    pub private_cidrs: Vec<String>,
    /// `http://host:port`, without a password.
    pub proxy: String,
    /// Hosts that are reached without the proxy.
    pub no_proxy: Vec<String>,
    /// PEM file of the company's certificate authority.
    pub ca_bundle: String,
    /// PEM file of the client certificate.
    pub client_cert: String,
    /// PEM file of the client certificate's key.
    pub client_key: String,
}

/// Whether the endpoint has to be reached over a private path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PrivatePath {
    #[default]
    Off,
    Preferred,
    Required,
}

/// The client itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Claude {
    /// Further variables of the client's settings.
    pub env: std::collections::BTreeMap<String, String>,
    /// Further settings keys, merged.
    pub settings: serde_json::Map<String, serde_json::Value>,
    /// The oldest client that does what the profile needs.
    pub minimum_version: String,
    /// What to tell a person whose machine has no client.
    pub install_hint: String,
    /// Also write the editor extension's own environment settings.
    pub vscode: bool,
}

impl Default for Claude {
    fn default() -> Self {
        Self {
            env: std::collections::BTreeMap::new(),
            settings: serde_json::Map::new(),
            minimum_version: String::new(),
            install_hint: String::new(),
            vscode: true,
        }
    }
}

/// Whom a finding names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Support {
    pub contact: String,
    pub url: String,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            schema: 1,
            name: String::new(),
            version: String::new(),
            extends: None,
            provider: Provider::default(),
            scope: Scope::default(),
            ask: Vec::new(),
            residency: Residency::default(),
            models: Models::default(),
            aws: Aws::default(),
            network: Network::default(),
            claude: Claude::default(),
            support: Support::default(),
        }
    }
}
