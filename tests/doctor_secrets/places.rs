//! Where a secret may lie on a machine that doctor looks at.

use proptest::sample::Index;
use serde_json::{Value, json};

use super::encoded;
use crate::machine::Machine;

const VARIABLES: [&str; 10] = [
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_BEARER_TOKEN_BEDROCK",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "ANTHROPIC_API_KEY",
    "ANTHROPIC_AUTH_TOKEN",
    "ANTHROPIC_CUSTOM_HEADERS",
    "OTEL_EXPORTER_OTLP_HEADERS",
    "CORP_PASSWORD",
    "CLAUDE_CODE_CLIENT_KEY_PASSPHRASE",
];
const ADDRESSES: [&str; 6] = [
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "ANTHROPIC_BEDROCK_BASE_URL",
    "AWS_ENDPOINT_URL",
    "OTEL_EXPORTER_OTLP_ENDPOINT",
];

/// A secret, and where it lies; the index chooses among names.
#[derive(Debug)]
pub struct Planted {
    pub place: Place,
    pub index: Index,
    pub secret: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Variable,
    Address,
    /// Alone in the user's place of an address.
    AddressUser,
    Headers,
    TokenFile,
    Settings,
    SettingsAddress,
    SettingsHelper,
    ProjectSettings,
    LocalSettings,
    TornSettings,
    ManagedSettings,
    DropIn,
    Editor,
    ClientState,
    ClientStateEnv,
    Servers,
    AwsConfig,
    AwsProcess,
    AwsCredentials,
    TornCredentials,
    SsoCache,
    TornCache,
    CliCache,
    Pending,
    Profile,
    Netrc,
}

pub const PLACES: [Place; 27] = [
    Place::Variable,
    Place::Address,
    Place::AddressUser,
    Place::Headers,
    Place::TokenFile,
    Place::Settings,
    Place::SettingsAddress,
    Place::SettingsHelper,
    Place::ProjectSettings,
    Place::LocalSettings,
    Place::TornSettings,
    Place::ManagedSettings,
    Place::DropIn,
    Place::Editor,
    Place::ClientState,
    Place::ClientStateEnv,
    Place::Servers,
    Place::AwsConfig,
    Place::AwsProcess,
    Place::AwsCredentials,
    Place::TornCredentials,
    Place::SsoCache,
    Place::TornCache,
    Place::CliCache,
    Place::Pending,
    Place::Profile,
    Place::Netrc,
];

impl Place {
    /// The secret stands under a name, or in an address; in a command it has at most a shape, and what nobody reads
    /// nobody knows.
    pub fn has_a_name(self) -> bool {
        !matches!(self, Self::SettingsHelper | Self::AwsProcess | Self::Profile | Self::Netrc)
    }
}

/// The machine with all of them, and a profile `acme.toml`.
pub fn machine(planted: &[Planted], mut machine: Machine) -> Machine {
    let env = || json!({"env": {}});
    let (mut user, mut project, mut local, mut managed) = (env(), env(), env(), env());
    let (mut state, mut config, mut credentials) = (env(), "[profile claude-code]\n".to_owned(), String::new());
    let mut command = String::new();
    for (at, Planted { place, index, secret }) in planted.iter().enumerate() {
        let name = *index.get(&VARIABLES[..]);
        let address_name = *index.get(&ADDRESSES[..]);
        let address = format!("http://taro:{}@proxy.acme.example:3128", encoded(secret));
        match place {
            Place::Variable => machine = machine.var(name, secret),
            Place::Address => machine = machine.var(address_name, &address),
            Place::AddressUser => user["env"]["FTP_PROXY"] = json!(format!("http://{}@p.example", encoded(secret))),
            Place::Headers => {
                let headers = format!("X-Team: a\nAuthorization: Bearer {secret}");
                let text = json!({"env": {"ANTHROPIC_CUSTOM_HEADERS": headers}}).to_string();
                machine.write("root/etc/claude-code/managed-settings.d/40-headers.json", text);
            }
            Place::TokenFile => {
                let file = machine.write("token", format!("{secret}\n"));
                machine = machine.var("AWS_WEB_IDENTITY_TOKEN_FILE", &file.display().to_string());
            }
            Place::Settings => user["env"][name] = json!(secret),
            Place::SettingsAddress => user["env"][address_name] = json!(address),
            Place::SettingsHelper => {
                let hook = json!({"type": "command", "command": format!("tool {secret}")});
                for key in ["apiKeyHelper", "awsAuthRefresh", "awsCredentialExport", "otelHeadersHelper"] {
                    user[key] = json!(format!("echo {secret}"));
                }
                user["hooks"] = json!({"Stop": [{"hooks": [hook]}]});
            }
            Place::ProjectSettings => project["env"][name] = json!(secret),
            Place::LocalSettings => local["env"][name] = json!(secret),
            Place::TornSettings => {
                let text = format!("{{\"env\": {{\"{name}\": \"{secret}\"}},,");
                machine.write("root/etc/claude-code/managed-settings.d/60-torn.json", text);
            }
            Place::ManagedSettings => managed["env"][name] = json!(secret),
            Place::DropIn => {
                let text = json!({"env": {name: secret}}).to_string();
                machine.write("root/etc/claude-code/managed-settings.d/50-corp.json", text);
            }
            Place::Editor => {
                let variables = json!([{"name": name, "value": secret}]);
                let settings = json!({"claudeCode.environmentVariables": variables});
                machine.write("home/.config/Code/User/settings.json", format!("// mine\n{settings}"));
            }
            Place::ClientState => {
                state["primaryApiKey"] = json!(secret);
                let login = json!({"claudeAiOauth": {"accessToken": secret, "refreshToken": secret}});
                machine.write("home/.claude/.credentials.json", login.to_string());
            }
            Place::ClientStateEnv => state["env"][name] = json!(secret),
            Place::Servers => {
                let headers = json!({"Authorization": format!("Bearer {secret}")});
                state["mcpServers"] =
                    json!({"corp": {"type": "http", "url": "https://mcp.example", "headers": headers}});
            }
            Place::AwsConfig => config += &format!("aws_secret_access_key = {secret}\n"),
            Place::AwsProcess => config += &format!("credential_process = corp-keys --password {secret}\n"),
            Place::AwsCredentials => {
                credentials += &format!(
                    "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = {secret}\naws_session_token = {secret}\n"
                );
            }
            Place::TornCredentials => credentials += &format!("[broken\naws_secret_access_key = {secret}\n"),
            Place::SsoCache => {
                let token = json!({"startUrl": "https://d-0000000000.awsapps.com/start", "accessToken": secret,
                    "refreshToken": secret, "clientId": "c", "clientSecret": secret, "expiresAt": "2026-11-20T18:00:00Z"});
                machine.write(&format!("home/.aws/sso/cache/{at}.json"), token.to_string());
            }
            Place::TornCache => {
                machine.write(&format!("home/.aws/sso/cache/{at}.json"), format!("{{\"accessToken\": \"{secret}"));
            }
            Place::CliCache => {
                let keys = json!({"Credentials": {"AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey": secret, "SessionToken": secret}});
                machine.write(&format!("home/.aws/cli/cache/{at}.json"), keys.to_string());
            }
            Place::Pending => {
                let pending = json!({"pending": {"answer": {"device_code": secret}}});
                machine.write("home/.local/state/genkan/sessions/acme.pending", pending.to_string());
            }
            // A variable that is a secret is refused there; a command may hold one.
            Place::Profile => {
                let flag = if index.index(2) == 0 { "--password=" } else { "--client-secret " };
                command.push_str(&format!("corp-login {flag}{secret};"));
            }
            Place::Netrc => _ = machine.write("home/.netrc", format!("machine proxy login taro password {secret}\n")),
        }
    }
    let documents: [(&str, &Value); 5] = [
        ("project/.claude/settings.json", &project),
        ("home/.claude/settings.json", &user),
        ("project/.claude/settings.local.json", &local),
        ("root/etc/claude-code/managed-settings.json", &managed),
        ("home/.claude.json", &state),
    ];
    documents.iter().for_each(|(file, document)| _ = machine.write(file, document.to_string()));
    machine.write("home/.aws/config", config);
    machine.write("home/.aws/credentials", credentials);
    let profile =
        format!("schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[aws]\nrefresh_command = \"{command}\"\n");
    machine.write("project/acme.toml", profile);
    machine
}
