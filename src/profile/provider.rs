//! The provider as a value: whose service answers, with what the profile says of it, and the format that Claude Code
//! speaks to it.
//!
//! The TOML is flat: `provider` and `gateway.kind` choose, and every section can stand beside them. Here they become
//! one value that carries the chosen sections and no others. The flat ones are this room's own, so code about one
//! provider can't read another's section by accident, and whoever asks which one it is has to say what becomes of each:
//! `tests/architecture.rs` takes no `_ =>`, `==`, `matches!` or `if let` on these types.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use url::Url;

use super::region::{is_azures, is_location, is_region};
use super::{
    Aws, Foundry, GOOGLE_FILES, Gateway, GatewayKind, Google, Guard, Identity, KeySource, Models, Profile, ProxyAuth,
};
use crate::claude::Scope;
use crate::messages::{Message, profile as words};
use crate::models::Tier;
use crate::models::location::Location;

/// Whose service answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(rename = "Provider")]
pub(super) enum ProviderKind {
    /// Amazon Bedrock.
    #[default]
    Bedrock,
    /// Google Vertex AI.
    Vertex,
    /// Microsoft Foundry.
    Foundry,
    /// An organisation's own LLM gateway.
    Gateway,
}

/// Whose service answers.
#[derive(Debug, Clone, Copy)]
pub enum Provider<'a> {
    /// Amazon Bedrock.
    Bedrock(&'a Aws),
    /// Google Vertex AI.
    Vertex(&'a Google),
    /// Microsoft Foundry.
    Foundry(&'a Foundry),
    /// An organisation's own LLM gateway, and the format that it takes.
    Gateway(&'a Gateway, GatewayFormat<'a>),
}

/// The format that a gateway takes, with the section that the passed-through one needs besides the gateway's own.
#[derive(Debug, Clone, Copy)]
pub enum GatewayFormat<'a> {
    /// Anthropic's own: `/v1/messages`.
    Anthropic,
    /// Bedrock's: the gateway signs, and requests name a region.
    Bedrock(&'a Aws),
    /// Vertex AI's: the gateway signs, and requests name a project and a location.
    Vertex(&'a Google),
}

/// The API format that Claude Code speaks, to the provider itself or to a gateway that passes it on: it decides on
/// switches, on the form of ids, and on what residency rests on.
#[derive(Debug, Clone, Copy)]
pub enum ApiFormat<'a> {
    /// Ids carry a geography; the account says where they are processed.
    Bedrock(&'a Aws),
    /// The location in the path decides; ids are Claude Code's own, with `@date` for older models.
    Vertex(&'a Google),
    /// Names are the gateway's; what it does with a request can't be seen from here.
    Anthropic,
    /// Names are deployments; the resource decides.
    Foundry(&'a Foundry),
}

/// What requests carry, so that whoever answers knows from whom they are: who issues it, with what the profile says of
/// that. Providers can share it.
#[derive(Debug, Clone, Copy)]
pub enum Credentials<'a> {
    /// AWS credentials sign each request.
    Aws(&'a Aws),
    /// A token for Google's Application Default Credentials.
    Google(&'a Google),
    /// A token of Entra ID's, or the key of the resource.
    Azure(&'a Foundry),
    /// The key of a gateway.
    Key(&'a Gateway, GatewayFormat<'a>),
}

/// Who issues the credentials, or the key, that a profile's requests carry: [`Credentials`] without what the profile says
/// of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Issuer {
    /// IAM Identity Center, or another source of AWS credentials.
    Aws,
    /// Google, for Application Default Credentials.
    Google,
    /// Microsoft Entra ID, or the owner of the resource, for its API key.
    Azure,
    /// The operator of the gateway.
    Gateway,
}

/// The variable of the address where Bedrock's control plane is asked, whatever the AWS files say.
pub const CONTROL_PLANE: &str = "AWS_ENDPOINT_URL_BEDROCK";

impl Aws {
    /// Bedrock's own address for everything but invocations, e.g. the list of inference profiles.
    pub fn control_plane(&self) -> String {
        format!("https://bedrock.{}.amazonaws.com", self.region)
    }

    /// Whether somebody has named the AWS profile: the embedded profiles have a name that setup may write, and that nobody
    /// means as long as it hasn't.
    pub fn is_profile_named(&self) -> bool {
        self.profile != "claude-code"
    }
}

/// Whether two addresses are one to whoever follows the URL standard, as Claude Code does: the letters of a host, a
/// scheme's own port and a slash at the end make no difference.
pub fn is_same_address(one: &str, other: &str) -> bool {
    let plain = |text: &str| Url::parse(text).map_or_else(|_| text.to_owned(), String::from);
    plain(one).trim_end_matches('/') == plain(other).trim_end_matches('/')
}

impl<'a> Provider<'a> {
    /// What requests to it carry.
    pub const fn credentials(self) -> Credentials<'a> {
        match self {
            Self::Bedrock(aws) => Credentials::Aws(aws),
            Self::Vertex(google) => Credentials::Google(google),
            Self::Foundry(foundry) => Credentials::Azure(foundry),
            Self::Gateway(gateway, format) => Credentials::Key(gateway, format),
        }
    }

    /// The address that the profile itself names; empty where the provider's own counts.
    pub fn endpoint(self) -> String {
        match self {
            Self::Bedrock(aws) => aws.endpoint_url.clone(),
            Self::Vertex(google) => google.base_url.clone(),
            Self::Foundry(foundry) => foundry.base_url.clone(),
            Self::Gateway(gateway, _) => gateway.address().1,
        }
    }

    /// The address that requests go to: the profile's, else the provider's own in the profile's region, as Claude Code
    /// makes it.
    pub fn address(self) -> String {
        match self {
            Self::Bedrock(aws) if aws.endpoint_url.is_empty() => {
                format!("https://bedrock-runtime.{}.amazonaws.com", aws.region)
            }
            Self::Vertex(google) if google.base_url.is_empty() => {
                format!("https://{}/v1", Location::host(&google.region))
            }
            Self::Foundry(foundry) => foundry.address(),
            Self::Bedrock(_) | Self::Vertex(_) | Self::Gateway(..) => self.endpoint(),
        }
    }

    /// Whose service answers, as people call it.
    pub const fn service(self) -> Message {
        match self {
            Self::Bedrock(_) | Self::Gateway(_, GatewayFormat::Bedrock(_)) => words::AMAZON_BEDROCK,
            Self::Vertex(_) | Self::Gateway(_, GatewayFormat::Vertex(_)) => words::GOOGLE_VERTEX_AI,
            Self::Foundry(_) => words::MICROSOFT_FOUNDRY,
            Self::Gateway(_, GatewayFormat::Anthropic) => words::LLM_GATEWAY,
        }
    }

    /// The embedded profile about it.
    pub const fn embedded(self) -> &'static str {
        match self {
            Self::Bedrock(_) => "bedrock-jp",
            Self::Vertex(_) => "vertex-jp",
            Self::Foundry(_) => "foundry",
            Self::Gateway(_, GatewayFormat::Anthropic) => "gateway-anthropic",
            Self::Gateway(_, GatewayFormat::Bedrock(_)) => "gateway-bedrock",
            Self::Gateway(_, GatewayFormat::Vertex(_)) => "gateway-vertex",
        }
    }

    /// The format that Claude Code speaks to it.
    pub const fn format(self) -> ApiFormat<'a> {
        match self {
            Self::Bedrock(aws) | Self::Gateway(_, GatewayFormat::Bedrock(aws)) => ApiFormat::Bedrock(aws),
            Self::Vertex(google) | Self::Gateway(_, GatewayFormat::Vertex(google)) => ApiFormat::Vertex(google),
            Self::Gateway(_, GatewayFormat::Anthropic) => ApiFormat::Anthropic,
            Self::Foundry(foundry) => ApiFormat::Foundry(foundry),
        }
    }
}

impl Credentials<'_> {
    pub const fn issuer(self) -> Issuer {
        match self {
            Self::Aws(_) => Issuer::Aws,
            Self::Google(_) => Issuer::Google,
            Self::Azure(_) => Issuer::Azure,
            Self::Key(..) => Issuer::Gateway,
        }
    }

    /// Whether the authorities that the AWS tools trust are looked at beside Claude Code's own.
    pub const fn may_use_aws_tools(self) -> bool {
        match self {
            Self::Aws(_) | Self::Azure(_) | Self::Key(..) => true,
            Self::Google(_) => false,
        }
    }
}

impl<'a> ApiFormat<'a> {
    /// Whether an id, or the path, says where a request is processed.
    pub const fn says_where(self) -> bool {
        match self {
            Self::Bedrock(_) | Self::Vertex(_) => true,
            Self::Anthropic | Self::Foundry(_) => false,
        }
    }

    /// Whether residency rests on names: an id of Bedrock's, or whatever a gateway makes of one.
    pub const fn rests_on_names(self) -> bool {
        match self {
            Self::Bedrock(_) | Self::Anthropic => true,
            Self::Vertex(_) | Self::Foundry(_) => false,
        }
    }

    /// The AWS settings of Bedrock's format, for what is about that alone.
    pub const fn bedrock(self) -> Option<&'a Aws> {
        match self {
            Self::Bedrock(aws) => Some(aws),
            Self::Vertex(_) | Self::Anthropic | Self::Foundry(_) => None,
        }
    }

    /// The Google settings of Vertex AI's format, for what is about that alone.
    pub const fn vertex(self) -> Option<&'a Google> {
        match self {
            Self::Vertex(google) => Some(google),
            Self::Bedrock(_) | Self::Anthropic | Self::Foundry(_) => None,
        }
    }

    /// Who answers for the models, as its documentation calls the service; of a gateway's own nobody knows.
    pub const fn service(self) -> &'static str {
        match self {
            Self::Bedrock(_) => "Bedrock",
            Self::Anthropic => "LLM gateway",
            Self::Vertex(_) => "Vertex AI",
            Self::Foundry(_) => "Microsoft Foundry",
        }
    }

    /// Whether `residency.regions` can name it. Beside a gateway or Foundry a region is what the organisation knows of
    /// it, in any spelling.
    pub(super) fn has_region(self, text: &str) -> bool {
        match self {
            Self::Bedrock(_) => is_region(text),
            Self::Vertex(_) => is_location(text),
            Self::Anthropic | Self::Foundry(_) => is_region(text) || is_location(text) || is_azures(text),
        }
    }

    /// The key that says where requests are sent first, and what the profile says there.
    pub(super) fn home(self) -> Option<(&'static str, &'a str)> {
        match self {
            Self::Bedrock(aws) => Some(("aws.region", &aws.region)),
            Self::Vertex(google) => Some(("google.region", &google.region)),
            Self::Anthropic | Self::Foundry(_) => None,
        }
    }

    /// Where requests are sent first, by the provider's own name; empty where the address alone decides.
    pub fn region(self) -> &'a str {
        self.home().map_or("", |(_, region)| region)
    }
}

impl Profile {
    /// Whose service answers, with its section.
    pub const fn provider(&self) -> Provider<'_> {
        match self.provider {
            ProviderKind::Bedrock => Provider::Bedrock(&self.aws),
            ProviderKind::Vertex => Provider::Vertex(&self.google),
            ProviderKind::Foundry => Provider::Foundry(&self.foundry),
            ProviderKind::Gateway => Provider::Gateway(&self.gateway, self.gateway_format()),
        }
    }

    const fn gateway_format(&self) -> GatewayFormat<'_> {
        match self.gateway.kind {
            GatewayKind::Anthropic => GatewayFormat::Anthropic,
            GatewayKind::Bedrock => GatewayFormat::Bedrock(&self.aws),
            GatewayKind::Vertex => GatewayFormat::Vertex(&self.google),
        }
    }

    /// The format that Claude Code speaks.
    pub const fn format(&self) -> ApiFormat<'_> {
        self.provider().format()
    }

    /// Addresses that say whose network this is, whatever the provider: a report shows none of them.
    pub fn addresses(&self) -> [&str; 4] {
        [self.network.proxy_url(), &self.aws.endpoint_url, &self.aws.sso_start_url, &self.support.url]
    }

    /// What the profile names at a provider, as an account is named: the project of Google Cloud's, the resource of
    /// Foundry's.
    pub fn account_names(&self) -> [&str; 2] {
        [&self.google.project, &self.foundry.resource]
    }

    /// The addresses that a person opens; every other one may have a key in its path.
    pub fn pages(&self) -> [String; 2] {
        [self.aws.sso_start_url.clone(), self.support.url.clone()]
    }

    /// What its requests carry.
    pub const fn credentials(&self) -> Credentials<'_> {
        self.provider().credentials()
    }

    /// The AWS settings where AWS credentials sign, for what is about those alone.
    pub const fn aws(&self) -> Option<&Aws> {
        match self.credentials() {
            Credentials::Aws(aws) => Some(aws),
            Credentials::Google(_) | Credentials::Azure(_) | Credentials::Key(..) => None,
        }
    }

    /// The same profile with the credentials of another AWS profile: nothing is left of its own sign-in, role and storage.
    #[must_use]
    pub fn signed_by(&self, aws_profile: &str) -> Self {
        let aws = Aws { region: self.aws.region.clone(), profile: aws_profile.to_owned(), ..Aws::default() };
        Self { aws, ..self.clone() }
    }

    /// The Google settings where Google's credentials sign, for what is about those alone.
    pub const fn google(&self) -> Option<&Google> {
        match self.credentials() {
            Credentials::Google(google) => Some(google),
            Credentials::Aws(_) | Credentials::Azure(_) | Credentials::Key(..) => None,
        }
    }

    /// The resource on Microsoft Foundry, for what is about Foundry alone.
    pub const fn foundry(&self) -> Option<&Foundry> {
        match self.credentials() {
            Credentials::Azure(foundry) => Some(foundry),
            Credentials::Aws(_) | Credentials::Google(_) | Credentials::Key(..) => None,
        }
    }

    /// The hosts that requests and a sign-in need, by their usual names, for whoever opens the way to them.
    pub fn hosts(&self) -> Vec<String> {
        let named = |url: &str| Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
        let models = named(&self.provider().address());
        let of_aws = |aws: &Aws| {
            let service = |name: &str, region: &str| format!("{name}.{region}.amazonaws.com");
            let mut hosts = vec![service("bedrock", &aws.region), service("sts", &aws.region)];
            if !aws.sso_region.is_empty() {
                hosts.extend(["oidc", "portal.sso"].map(|name| service(name, &aws.sso_region)));
                hosts.extend(named(&aws.sso_start_url));
            }
            hosts
        };
        let beside = match self.credentials() {
            Credentials::Aws(aws) => of_aws(aws),
            Credentials::Google(_) => vec!["oauth2.googleapis.com".to_owned(), "accounts.google.com".to_owned()],
            Credentials::Azure(_) => vec!["login.microsoftonline.com".to_owned()],
            Credentials::Key(..) => Vec::new(),
        };
        models.into_iter().chain(beside).collect()
    }

    /// The gateway that requests go through, for what is about gateways alone.
    pub const fn gateway(&self) -> Option<&Gateway> {
        match self.credentials() {
            Credentials::Key(gateway, _) => Some(gateway),
            Credentials::Aws(_) | Credentials::Google(_) | Credentials::Azure(_) => None,
        }
    }
}

impl Profile {
    /// The facts of the organisation's sign-in that are missing; an organisation's own command needs none. The name
    /// of the session and its region have defaults ([`Profile::sso`]).
    pub fn open_sso(&self) -> Vec<&'static str> {
        let Some(aws) = self.aws().filter(|aws| aws.refresh_command.is_empty()) else { return Vec::new() };
        let facts = [
            ("aws.sso_start_url", &aws.sso_start_url),
            ("aws.account_id", &aws.account_id),
            ("aws.role_name", &aws.role_name),
        ];
        facts.into_iter().filter(|(_, value)| value.is_empty()).map(|(key, _)| key).collect()
    }

    /// Whether nobody but genkan signs for Claude Code.
    pub fn is_isolated(&self) -> bool {
        self.aws.identity == Identity::Isolated
    }

    /// Whether Claude Code has its AWS keys from genkan, and asks the access portal for none itself.
    pub fn hands_out_keys(&self) -> bool {
        self.is_isolated() || self.aws().is_some_and(|aws| aws.credential_process)
    }

    /// Whether Claude Code's settings alone say which file of Google credentials counts: managed ones blank the variables
    /// that the profile doesn't set.
    pub fn decides_google_file(&self) -> bool {
        self.scope == Scope::Managed || GOOGLE_FILES.iter().any(|name| self.claude.env.contains_key(*name))
    }

    /// Whether setup installs the guard in this scope.
    pub fn guards(&self, scope: Scope) -> bool {
        self.claude.guards(scope, self.aws.identity)
    }

    /// The same for a machine that has credentials of its own and no person: no AWS profile that would hide them, no
    /// sign-in, no hook.
    #[must_use]
    pub fn for_runner(mut self) -> Self {
        (self.aws.identity, self.aws.sso_start_url) = (Identity::Shared, String::new());
        (self.claude.guard, self.claude.statusline) = (Guard::Off, false);
        self.network.proxy_auth = ProxyAuth::None;
        self
    }

    /// Whether it is one of genkan's own, which no organisation has written.
    pub fn is_embedded(&self) -> bool {
        super::texts::is_embedded(&self.name)
    }

    /// Whether a person beside the machine's part has one of their own: a shared identity needs an AWS profile.
    pub fn has_own_part(&self) -> bool {
        self.aws().is_some_and(|aws| aws.identity == Identity::Shared) && self.sso().is_some()
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
    /// Where Claude Code sends its requests.
    pub fn address(&self) -> String {
        match self.base_url.trim_end_matches('/') {
            "" => format!("https://{}.services.ai.azure.com/anthropic", self.resource),
            base => base.to_owned(),
        }
    }
}

impl Gateway {
    /// Claude Code's variable for the address, and what stands in it.
    pub fn address(&self) -> (&'static str, String) {
        match self.kind {
            GatewayKind::Anthropic => ("ANTHROPIC_BASE_URL", self.url.clone()),
            GatewayKind::Bedrock => ("ANTHROPIC_BEDROCK_BASE_URL", self.url.clone()),
            // Claude Code adds `/v1` to the other two by itself.
            GatewayKind::Vertex => ("ANTHROPIC_VERTEX_BASE_URL", format!("{}/v1", self.url)),
        }
    }

    /// Whether an address is this gateway's.
    pub fn is_at(&self, address: &str) -> bool {
        is_same_address(&self.url, address)
    }

    /// For how many seconds Claude Code keeps a key by itself. Of a key that a command gave, a cache of genkan's own has
    /// the rest of `key_ttl`: a time that both counted in full would be twice as long.
    pub fn kept_by_client(&self) -> u32 {
        match self.key {
            KeySource::Keyring => self.key_ttl,
            KeySource::Command => (self.key_ttl / 2).min(60),
        }
    }

    /// Claude Code's switch for the format; its own needs none.
    pub const fn switch(&self) -> Option<&'static str> {
        match self.kind {
            GatewayKind::Anthropic => None,
            GatewayKind::Bedrock => Some("CLAUDE_CODE_USE_BEDROCK"),
            GatewayKind::Vertex => Some("CLAUDE_CODE_USE_VERTEX"),
        }
    }
}
