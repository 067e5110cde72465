//! What leads elsewhere whatever the provider.

use super::Remedy::{Remove, Report};
use super::{Routing, When, entry};
use crate::messages::client as words;
use crate::models::wiring::SOCKET;

pub(super) static VARIABLES: &[Routing] = &[
    // Seen: in the shell it makes Claude Code forget the provider of every file.
    entry("CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST", When::True, words::HOST_DECIDES, Report),
    // Seen (2.1.332): these too; with a stored login of claude.ai prompts then go to Anthropic. The last three leave the
    // machine's own settings in force.
    entry("CLAUDE_CODE_HOST_AUTH_ENV_VAR", When::InShell, words::PROVIDER_FORGOTTEN, Report),
    entry("CLAUDE_CODE_REMOTE_TOOLS_PIN_STORED_LOGIN", When::BeforePeople, words::PROVIDER_FORGOTTEN, Report),
    entry("CLAUDE_CODE_RESTRICTED", When::BeforePeople, words::PROVIDER_FORGOTTEN, Report),
    entry("CLAUDE_CODE_USE_COWORK_PLUGINS", When::BeforePeople, words::PROVIDER_FORGOTTEN, Report),
    // Seen (2.1.332): the file's variables stay, and its hooks, helpers and permissions are gone, the guard with them.
    entry("CLAUDE_CONFIG_DIR", When::OtherFolder, words::OTHER_FOLDER, Remove),
    // Seen (2.1.332): no hook of a person's or of a project's runs, from the shell and from the person's file; managed ones do.
    entry("CLAUDE_CODE_SIMPLE", When::UnhooksUnmanaged, words::HOOKS_OFF, Report),
    entry("CLAUDE_CODE_SAFE_MODE", When::UnhooksUnmanaged, words::HOOKS_OFF, Report),
    // Read in the program: every request goes there, whatever the provider.
    entry(SOCKET, When::Set, words::OTHER_ENDPOINT, Report).exposing(),
    // Seen: with an address and a token beside it, it goes before the provider of every file; without, it does nothing.
    entry("CLAUDE_CODE_USE_GATEWAY", When::Gateway, words::GATEWAY_FIRST, Remove),
    entry("ANTHROPIC_CUSTOM_HEADERS", When::Headers, words::OTHER_HOST, Report).exposing(),
    // Which model answers. Seen: the `model` in this one is asked for, whatever any list of models says.
    entry("CLAUDE_CODE_EXTRA_BODY", When::BodyOfOther, words::MODEL_BESIDE, Remove),
    entry("ANTHROPIC_SMALL_FAST_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("ANTHROPIC_DEFAULT_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("ANTHROPIC_CUSTOM_MODEL_OPTION", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_SUBAGENT_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_AUTO_MODE_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    entry("CLAUDE_CODE_BG_CLASSIFIER_MODEL", When::OtherModel, words::MODEL_BESIDE, Remove),
    // The way there. Seen: Claude Code refuses to start on a proxy without a scheme.
    entry("NODE_TLS_REJECT_UNAUTHORIZED", When::Is("0"), words::TLS_OFF, Report).exposing(),
    entry("HTTPS_PROXY", When::NoScheme, words::PROXY_SCHEME, Report),
    entry("https_proxy", When::NoScheme, words::PROXY_SCHEME, Report),
    entry("HTTP_PROXY", When::NoScheme, words::PROXY_SCHEME, Report),
    entry("http_proxy", When::NoScheme, words::PROXY_SCHEME, Report),
    // Seen (2.1.332): a hook is started with them, and a program that isn't linked statically loads what they name first.
    entry("LD_PRELOAD", When::InFolder, words::FOLDER_LIBRARY, Report).exposing(),
    entry("LD_AUDIT", When::InFolder, words::FOLDER_LIBRARY, Report).exposing(),
    entry("DYLD_INSERT_LIBRARIES", When::InFolder, words::FOLDER_LIBRARY, Report).exposing(),
    // Whole conversations, where the content switches are on. Seen: a project's own settings can't set these.
    entry("OTEL_EXPORTER_OTLP_ENDPOINT", When::OtherCollector, words::OTHER_COLLECTOR, Report).exposing(),
    entry("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT", When::OtherCollector, words::OTHER_COLLECTOR, Report).exposing(),
    entry("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", When::OtherCollector, words::OTHER_COLLECTOR, Report).exposing(),
    entry("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", When::OtherCollector, words::OTHER_COLLECTOR, Report).exposing(),
    entry("BETA_TRACING_ENDPOINT", When::OtherCollector, words::OTHER_COLLECTOR, Report).exposing(),
    // Names that Claude Code doesn't know and people write all the same.
    entry("CLAUDE_CODE_MODEL", When::Set, words::UNKNOWN_MODEL, Report).dormant(),
    entry("CLAUDE_MODEL", When::Set, words::UNKNOWN_MODEL, Report).dormant(),
];

pub(super) static SETTINGS: &[Routing] = &[
    entry("apiKeyHelper", When::InFolder, words::FOLDER_COMMAND, Remove).signing(),
    entry("proxyAuthHelper", When::InFolder, words::FOLDER_COMMAND, Remove).signing(),
    entry("model", When::OtherModel, words::MODEL_BESIDE, Report),
    entry("fallbackModel", When::OtherModel, words::MODEL_BESIDE, Report),
    entry("advisorModel", When::OtherModel, words::MODEL_BESIDE, Report),
    entry("allowedProviders", When::NotAllowed, words::PROVIDER_NOT_ALLOWED, Report),
    entry("forceLoginMethod", When::OtherLogin, words::OTHER_LOGIN, Report),
    entry("forceLoginOrgUUID", When::OtherLogin, words::OTHER_LOGIN, Report),
    entry("disableAllHooks", When::UnhooksAll, words::HOOKS_OFF, Report),
    entry("allowManagedHooksOnly", When::UnhooksPeople, words::HOOKS_OFF, Report),
    entry("strictPluginOnlyCustomization", When::UnhooksPeople, words::HOOKS_OFF, Report),
    entry("hooks.*", When::Posts, words::POSTS, Report).exposing(),
    entry("policyHelper*", When::Set, words::POLICY_HELPER, Report),
];
