//! What the files should hold, from the profile alone: one (path, value) pair for every value that is ours.
//!
//! Pure. Which keys close which way out of the country was found by running Claude Code; the matrix in
//! `tests/real` shows that they still do.

use std::collections::BTreeSet;
use std::path::{Path as FilePath, PathBuf};

use serde_json::{Map, Value};

use super::file::VARIABLES;
use super::ledger::Format;
use super::step::{Path, Step};
use super::{document, hook, route};
use crate::claude::Scope;
use crate::claude::scope::{WSL_INHERITS, settings_file};
use crate::profile::{Allowed, Aws, Identity, Profile, ProxyAuth};
use crate::setup::pins::Pins;
use crate::world::files::Access;
use crate::world::no_proxy::{EVERYTHING, HTTP, HTTPS, LISTS};
use crate::world::{Dirs, Os};

/// The managed setting that lets no other hooks run than those of managed settings.
pub const HOOKS_ONLY: &str = "allowManagedHooksOnly";

/// Everything that should be so.
#[derive(Debug, Clone, PartialEq)]
pub struct Desired {
    pub targets: Vec<Target>,
}

impl Desired {
    /// Every name that stands in Claude Code's settings: keys, variables, events of hooks and what they hold.
    pub fn names(&self) -> BTreeSet<String> {
        fn below(value: &Value, names: &mut BTreeSet<String>) {
            match value {
                Value::Object(members) => members.iter().for_each(|(name, value)| {
                    names.insert(name.clone());
                    below(value, names);
                }),
                Value::Array(entries) => entries.iter().for_each(|entry| below(entry, names)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        let mut names = BTreeSet::new();
        let settings = self.targets.iter().filter(|target| target.format == Format::Settings);
        let said = settings.flat_map(|target| &target.keys).filter_map(|(path, value)| Some((path, value.as_ref()?)));
        // An empty variable is there to hide the shell's; of a version that doesn't read it nothing is missed.
        for (path, value) in said.filter(|(_, value)| **value != "") {
            names.extend(path.split().0.into_iter().map(str::to_owned));
            below(value, &mut names);
        }
        names
    }
}

/// One file and what it should hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    pub file: PathBuf,
    pub format: Format,
    /// Of a file that genkan makes; one that exists keeps its mode.
    pub access: Access,
    /// `None` is "nothing may stand here".
    pub keys: Vec<(Path, Option<Value>)>,
}

/// Where and for whom the profile is to be applied.
#[derive(Debug)]
pub struct MachineContext<'a> {
    pub os: Os,
    pub dirs: &'a Dirs,
    pub scope: Scope,
    /// The folder of project and local scope.
    pub project: &'a FilePath,
    /// The program that the hooks name.
    pub program: &'a FilePath,
    /// Settings files of the editors that are on this machine.
    pub editors: &'a [PathBuf],
    /// The status line that the scope's settings file has without genkan.
    pub status_line: Option<&'a str>,
    /// Whether managed settings let no other hooks run than their own.
    pub closes_hooks: bool,
    /// What leads elsewhere and stands in the scope's settings file now.
    pub unwanted: &'a [Path],
    /// What may not stand in the section of the AWS profile.
    pub contrary: &'a [Path],
    /// Other profiles that are set up here for this person, and whose AWS profile stays for what was started with it.
    pub beside: &'a [Profile],
}

/// What the files should hold.
pub fn desired(profile: &Profile, pins: &Pins, machine: &MachineContext<'_>) -> Desired {
    let mut targets = vec![settings(profile, pins, machine)];
    if machine.scope == Scope::User {
        targets.extend(aws_config(profile, machine));
        if profile.claude.vscode {
            targets.extend(machine.editors.iter().map(|file| editor(profile, pins, file)));
        }
    }
    Desired { targets }
}

/// Whether WSL's sessions take these settings too.
fn is_shared(profile: &Profile, machine: &MachineContext<'_>) -> bool {
    let inherits = profile.claude.settings.get(WSL_INHERITS) == Some(&Value::Bool(true));
    machine.os == Os::Windows && machine.scope == Scope::Managed && inherits
}

fn settings(profile: &Profile, pins: &Pins, machine: &MachineContext<'_>) -> Target {
    let program = if is_shared(profile, machine) { FilePath::new(hook::SHARED) } else { machine.program };
    let file = settings_file(machine.scope, machine.dirs, machine.project);
    let mut keys = Vec::new();
    let mut put = |path: Path, value: Value| keys.push((path, Some(value)));
    for (name, value) in environment(profile, pins, machine.scope) {
        put(Path::keys(["env", &name]), value.into());
    }
    for (id, model) in &pins.overrides {
        put(Path::keys(["modelOverrides", id]), model.as_str().into());
    }
    for (key, value) in closed(profile, pins, machine.scope) {
        put(Path::keys([key]), value);
    }
    let mut unless_own = |key: &str, value: Value| {
        if !profile.claude.settings.contains_key(key) {
            put(Path::keys([key]), value);
        }
    };
    if machine.closes_hooks {
        // Seen: hooks of the types `prompt` and `agent` bring a model that no list of models holds; this takes them away
        // wherever they come from.
        unless_own(HOOKS_ONLY, true.into());
    }
    if machine.scope == Scope::Managed {
        // A hook of the type `http` posts the prompt to any address; managed ones too, where the profile has some.
        unless_own("allowedHttpHookUrls", Value::Array(Vec::new()));
    }
    if machine.scope == Scope::Managed && profile.claude.enforce_version {
        // Seen: outside them Claude Code exits before anything else. 2.1.162 and older don't know the two.
        let (minimum, maximum) = (&profile.claude.minimum_version, &profile.claude.maximum_version);
        for (key, version) in [("requiredMinimumVersion", minimum), ("requiredMaximumVersion", maximum)] {
            if !version.is_empty() {
                unless_own(key, version.as_str().into());
            }
        }
    }
    if !profile.claude.webfetch_preflight {
        // Seen: it tells api.anthropic.com every host name, and where that can't be reached no page is fetched.
        unless_own("skipWebFetchPreflight", true.into());
    }
    // A helper in a project's file runs a command on every machine that clones it.
    if matches!(machine.scope, Scope::User | Scope::Managed) {
        for (key, command) in route::helpers(profile, machine.os, program) {
            put(Path::keys([key]), command.into());
        }
        if profile.network.proxy_auth != ProxyAuth::None {
            put(Path::keys(["proxyAuthHelper"]), hook::proxy_auth(machine.os, program, &profile.name).into());
        }
    }
    if profile.guards(machine.scope) {
        for (event, group) in hook::guard(program, profile) {
            put(Path::keys(["hooks", event]).join(Step::Element(group.clone())), group);
        }
    }
    if profile.claude.statusline && matches!(machine.scope, Scope::User | Scope::Managed) {
        let line = hook::status_line(machine.os, program, &profile.name, machine.status_line);
        for (key, value) in line.into_iter().flat_map(|line| [("type", "command".to_owned()), ("command", line)]) {
            put(Path::keys(["statusLine", key]), value.into());
        }
        // The time left goes stale where nothing happens.
        if machine.status_line.is_none() {
            put(Path::keys(["statusLine", "refreshInterval"]), 60.into());
        }
    }
    flatten(&Path::keys([]), &profile.claude.settings, &mut keys);
    let unwanted = machine.unwanted.iter().filter(|path| !keys.iter().any(|(known, _)| known == *path));
    let unwanted: Vec<_> = unwanted.map(|path| (path.clone(), None)).collect();
    keys.extend(unwanted);
    let access = if machine.scope == Scope::Managed || machine.scope == Scope::Project {
        Access::Public
    } else {
        Access::Private
    };
    Target { file, format: Format::Settings, access, keys }
}

/// The variables that Claude Code gets, in the order in which they are written.
pub fn environment(profile: &Profile, pins: &Pins, scope: Scope) -> Vec<(String, String)> {
    let mut env: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: &str| {
        if !value.is_empty() {
            env.push((name.to_owned(), value.to_owned()));
        }
    };
    for (name, value) in route::variables(profile, scope) {
        put(name, &value);
    }
    for (name, value) in &pins.env {
        put(name, value);
    }
    // What else Claude Code does by itself: telemetry, its updater, a plugin marketplace at interactive starts.
    for switch in [
        "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC",
        "DISABLE_AUTOUPDATER",
        "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL",
    ] {
        put(switch, "1");
    }
    if !profile.claude.telemetry_endpoint.is_empty() {
        let own = [
            ("CLAUDE_CODE_ENABLE_TELEMETRY", "1"),
            ("OTEL_METRICS_EXPORTER", "otlp"),
            ("OTEL_LOGS_EXPORTER", "otlp"),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", profile.claude.telemetry_endpoint.as_str()),
        ];
        for (name, value) in own {
            put(name, value);
        }
    }
    // Seen: the name in lower case wins, a weaker scope's and the shell's too: then another proxy gets the helper's
    // answer, and of two lists of exceptions one half of Claude Code reads the first, the other both.
    for name in HTTPS {
        put(name, profile.network.proxy_url());
    }
    // The other spellings count where the first two say nothing, and in the tools that Claude Code starts.
    for name in [HTTP, EVERYTHING].into_iter().flatten().filter(|_| scope == Scope::Managed) {
        put(name, profile.network.proxy_url());
    }
    for name in LISTS {
        put(name, &profile.network.no_proxy.join(","));
    }
    if profile.network.proxy_auth != ProxyAuth::None && matches!(scope, Scope::User | Scope::Managed) {
        // Without it Claude Code doesn't run the helper.
        put("CLAUDE_CODE_ENABLE_PROXY_AUTH_HELPER", "1");
    }
    put("NODE_EXTRA_CA_CERTS", profile.network.authority());
    put("CLAUDE_CODE_CLIENT_CERT", &profile.network.client_cert);
    put("CLAUDE_CODE_CLIENT_KEY", &profile.network.client_key);
    // An empty value hides the shell's; but not of these, which an empty one doesn't switch off.
    let is_left = |name: &str| scope == Scope::Managed && CONTENT.contains(&name);
    let own = profile.claude.env.iter().filter(|(name, value)| !(value.is_empty() && is_left(name)));
    // What the profile itself says of one of these switches counts.
    env.retain(|(name, _)| !profile.claude.env.contains_key(name));
    env.extend(own.map(|(name, value)| (name.clone(), value.clone())));
    if scope == Scope::Managed {
        let is_open = |name: &&str| profile.claude.env.get(*name).is_none_or(String::is_empty);
        env.extend(CONTENT.into_iter().filter(is_open).map(|name| (name.to_owned(), "0".to_owned())));
    }
    for name in route::blanked(profile, scope).into_iter().chain(decided(profile, scope)) {
        if !env.iter().any(|(known, _)| known == name) {
            env.push((name.to_owned(), String::new()));
        }
    }
    env
}

/// With any of these telemetry carries what people wrote, what was answered or what tools read. Seen: an empty value
/// doesn't win over the shell's here, `0` does; a project's own settings can't set them.
const CONTENT: [&str; 6] = [
    "OTEL_LOG_USER_PROMPTS",
    "OTEL_LOG_ASSISTANT_RESPONSES",
    "OTEL_LOG_RAW_API_BODIES",
    "OTEL_LOG_TOOL_CONTENT",
    "OTEL_LOG_TOOL_DETAILS",
    "ENABLE_BETA_TRACING_DETAILED",
];

/// What is blanked because the profile has decided on the way out, and named nothing there.
///
/// The certificate variables of other programs are not among them. Seen: an empty `AWS_CA_BUNDLE` switches the AWS
/// CLI's verification off, and an empty `SSL_CERT_FILE` leaves Python without any authority; a project that names one is
/// a conflict instead ([`crate::profile::foreign`]).
fn decided(profile: &Profile, scope: Scope) -> Vec<&'static str> {
    let network = &profile.network;
    let mut names = Vec::new();
    if network.is_direct() {
        names.extend([HTTPS, HTTP, EVERYTHING].into_iter().flatten());
    }
    if network.authority_decision().enforced().is_some() {
        names.push("NODE_EXTRA_CA_CERTS");
        if scope == Scope::Managed {
            names.push("NODE_TLS_REJECT_UNAUTHORIZED");
        }
    }
    names
}

/// The list of models, which is what stops a typed `global.…` id. Seen in client 2.1.328: a name outside the
/// list is answered by the Opus pin, with a line that says so. The list is compared with what was typed, before
/// `modelOverrides`; so outside managed scope it names Claude Code's own ids too, which the overrides then map.
/// Managed scope closes it exactly; exact matching is ignored, with a warning on every run, anywhere else.
fn closed(profile: &Profile, pins: &Pins, scope: Scope) -> Vec<(&'static str, Value)> {
    let list = |names: &mut dyn Iterator<Item = &String>| names.map(String::as_str).collect::<Value>();
    if scope != Scope::Managed {
        return vec![("availableModels", list(&mut pins.available.iter()))];
    }
    // On Vertex AI most of Claude Code's own names are ids as well.
    let is_id = |name: &String| pins.overrides.iter().any(|(_, to)| to == name);
    let is_the_clients = |name: &String| !is_id(name) && pins.overrides.iter().any(|(own, _)| own == name);
    let resident = list(&mut pins.available.iter().filter(|name| !is_the_clients(name)));
    let mut keys = vec![
        ("availableModels", resident),
        ("availableModelsMatch", "exact".into()),
        ("enforceAvailableModels", true.into()),
        ("allowedProviders", Allowed::new(profile.provider()).words().into()),
    ];
    if !pins.denied.is_empty() {
        keys.push(("deniedModels", pins.denied.iter().map(String::as_str).collect::<Value>()));
    }
    keys
}

/// A section of `~/.aws/config`, a key of it and its value.
type AwsKey = (String, &'static str, String);

/// `[sso-session]`, and `[profile]` where other tools may see this identity; with those of the profiles beside it.
fn aws_config(profile: &Profile, machine: &MachineContext<'_>) -> Option<Target> {
    let process = |profile: &Profile| hook::process(machine.os, machine.program, &profile.name);
    let mut keys = aws_sections(profile, &process(profile));
    for other in machine.beside {
        let others = aws_sections(other, &process(other));
        let is_same = |(section, key, value): &AwsKey| {
            keys.iter().find(|(here, name, _)| here == section && name == key).is_none_or(|(_, _, here)| here == value)
        };
        // Of two that say different things of one section, the one in use counts; half of the other would sign as nobody.
        if others.iter().all(is_same) {
            let new: Vec<_> = others.into_iter().filter(|key| !keys.contains(key)).collect();
            keys.extend(new);
        }
    }
    (!keys.is_empty()).then(|| Target {
        file: machine.dirs.aws_config.clone(),
        format: Format::AwsConfig,
        access: Access::Private,
        keys: with_contrary(keys, machine.contrary),
    })
}

/// What is written, and what may not stand beside it.
fn with_contrary(keys: Vec<AwsKey>, contrary: &[Path]) -> Vec<(Path, Option<Value>)> {
    let written =
        keys.into_iter().map(|(section, key, value)| (Path::keys([section.as_str(), key]), Some(value.into())));
    let mut keys: Vec<_> = written.collect();
    let gone: Vec<_> = contrary.iter().filter(|path| !keys.iter().any(|(known, _)| known == *path)).cloned().collect();
    keys.extend(gone.into_iter().map(|path| (path, None)));
    keys
}

/// The section of an AWS profile.
pub(super) fn section(aws: &Aws) -> String {
    document::section(&aws.profile)
}

/// Where a profile's values stand in `~/.aws/config`.
pub fn aws_paths(profile: &Profile) -> Vec<Path> {
    // Any word stands for the line.
    aws_sections(profile, "genkan").iter().map(|(section, key, _)| Path::keys([section.as_str(), key])).collect()
}

/// The values of a profile; `process` is its `credential_process`, where it has one.
fn aws_sections(profile: &Profile, process: &str) -> Vec<AwsKey> {
    let Some((aws, sso)) = profile.aws().zip(profile.sso()) else { return Vec::new() };
    let session = format!("sso-session {}", sso.session);
    let mut keys = vec![
        (session.clone(), "sso_start_url", sso.start_url.clone()),
        (session.clone(), "sso_region", sso.region.clone()),
        // Without this scope the service hands out no refresh token.
        (session, "sso_registration_scopes", "sso:account:access".to_owned()),
    ];
    if aws.identity == Identity::Shared {
        let section = section(aws);
        let mut put = |key, value: &str| keys.push((section.clone(), key, value.to_owned()));
        if sso.behind.is_none() {
            put("sso_session", &sso.session);
            put("sso_account_id", &sso.account);
            put("sso_role_name", &sso.role);
        }
        put("region", &aws.region);
        // In place of the web's authorities, unlike Claude Code's.
        put("ca_bundle", profile.network.authority());
        if !profile.is_fetched_by_claude_code() {
            // Seen: Claude Code takes it before the sign-in beside it, the AWS CLI takes the sign-in.
            put("credential_process", process);
        }
        keys.retain(|(_, _, value)| !value.is_empty());
    }
    keys
}

/// The editor's extension starts Claude Code with variables of its own and asks for a login without them.
fn editor(profile: &Profile, pins: &Pins, file: &FilePath) -> Target {
    let list = Path::keys([VARIABLES]);
    let mut keys: Vec<_> = environment(profile, pins, Scope::User)
        .into_iter()
        .map(|(name, value)| (list.join(Step::Entry(name)), Some(value.into())))
        .collect();
    keys.push((Path::keys(["claudeCode.disableLoginPrompt"]), Some(true.into())));
    Target { file: file.to_owned(), format: Format::Editor, access: Access::Private, keys }
}

/// Objects merge by key, lists by element, everything else as a whole.
fn flatten(at: &Path, object: &Map<String, Value>, keys: &mut Vec<(Path, Option<Value>)>) {
    for (key, value) in object {
        let path = at.join(Step::Key(key.clone()));
        match value {
            Value::Object(inner) => flatten(&path, inner, keys),
            Value::Array(list) => {
                keys.extend(
                    list.iter().map(|element| (path.join(Step::Element(element.clone())), Some(element.clone()))),
                );
            }
            _ => keys.push((path, Some(value.clone()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::catalogue::Catalogue;
    use crate::setup::pins::pins;

    /// What is written of these, by scope: nothing, blank, or a value.
    #[test]
    fn what_is_decided_is_written_in_every_spelling_and_what_is_not_in_none() {
        let proxies = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
        let catalogue = Catalogue::embedded().unwrap();
        let url = "http://proxy.acme.example:3128";
        let (both, all) = (&proxies[..2], &proxies[..]);
        for (scope, proxy, authority, expected) in [
            (Scope::Managed, "", "", vec![]),
            (Scope::Managed, "environment", "", vec![]),
            (Scope::User, "", "", vec![]),
            (Scope::User, url, "", written(both, url)),
            (Scope::Managed, url, "", written(all, url)),
            (Scope::User, "none", "", written(all, "")),
            (Scope::Managed, "none", "", written(all, "")),
            (Scope::User, "", "/ca.pem", written(&["NODE_EXTRA_CA_CERTS"], "/ca.pem")),
            (
                Scope::Managed,
                "",
                "/ca.pem",
                [written(&["NODE_EXTRA_CA_CERTS"], "/ca.pem"), written(&["NODE_TLS_REJECT_UNAUTHORIZED"], "")].concat(),
            ),
            (Scope::User, "", "none", written(&["NODE_EXTRA_CA_CERTS"], "")),
            (Scope::Managed, "", "none", written(&["NODE_EXTRA_CA_CERTS", "NODE_TLS_REJECT_UNAUTHORIZED"], "")),
        ] {
            let mut profile = Profile::default();
            (profile.network.proxy, profile.network.ca_bundle) = (proxy.to_owned(), authority.to_owned());
            let mut found = environment(&profile, &pins(&profile, catalogue), scope);
            found.retain(|(name, _)| proxies.contains(&name.as_str()) || name.starts_with("NODE_"));
            found.sort();
            let mut expected = expected;
            expected.sort();
            assert_eq!(found, expected, "{scope}: {proxy}, {authority}");
        }
    }

    #[test]
    fn an_empty_value_of_the_profiles_is_written_and_switches_no_content_on() {
        let (credentials, content) = ("GOOGLE_APPLICATION_CREDENTIALS", "OTEL_LOG_USER_PROMPTS");
        let mut profile = Profile::default();
        profile.claude.env.extend([credentials, content].map(|name| (name.to_owned(), String::new())));
        let catalogue = Catalogue::embedded().unwrap();
        for (scope, of_content) in [(Scope::User, ""), (Scope::Managed, "0")] {
            let mut found = environment(&profile, &pins(&profile, catalogue), scope);
            found.retain(|(name, _)| name == credentials || name == content);
            assert_eq!(found, [written(&[credentials], ""), written(&[content], of_content)].concat(), "{scope}");
        }
    }

    /// Which values the AWS profile gets, in order, and the line of its `credential_process`.
    #[test]
    fn the_aws_profile_names_genkan_where_the_profile_says_so() {
        let dirs = |os| Dirs::new(os, FilePath::new("/home/a"), &crate::world::Vars::default(), FilePath::new("/"));
        let far = "arn:aws:iam::999922223333:role/Bedrock";
        for (os, program, identity, process, behind, expected) in [
            (Os::Linux, "/usr/bin/genkan", Identity::Shared, false, "", None),
            (Os::Linux, "/usr/bin/genkan", Identity::Isolated, false, "", None),
            (Os::Linux, "/usr/bin/genkan", Identity::Isolated, false, far, None),
            // The AWS CLI would take the sign-in's role, which is another account's.
            (Os::Linux, "/usr/bin/genkan", Identity::Shared, false, far, Some("/usr/bin/genkan")),
            (Os::Linux, "/opt/a b/genkan", Identity::Shared, true, "", Some("'/opt/a b/genkan'")),
            (Os::Macos, "/opt/homebrew/bin/genkan", Identity::Shared, true, "", Some("/opt/homebrew/bin/genkan")),
            (Os::Windows, r"C:\a b\genkan.exe", Identity::Shared, true, "", Some(r#""C:\a b\genkan.exe""#)),
        ] {
            let mut profile = crate::profile::testing::japan_by_sso();
            let aws = profile.aws_mut();
            (aws.identity, aws.credential_process, aws.assume_role_arn) = (identity, process, behind.to_owned());
            let machine = MachineContext {
                os,
                dirs: &dirs(os),
                scope: Scope::User,
                project: FilePath::new("/"),
                program: FilePath::new(program),
                editors: &[],
                status_line: None,
                closes_hooks: false,
                unwanted: &[],
                contrary: &[],
                beside: &[],
            };
            let target = aws_config(&profile, &machine).unwrap();
            let line = target.keys.iter().find(|(path, _)| path.to_string().contains("credential_process"));
            let line = line.and_then(|(_, value)| value.as_ref()?.as_str());
            let expected =
                expected.map(|program| format!("{program} credentials --profile {} --format process", profile.name));
            assert_eq!(line, expected.as_deref(), "{os:?} {identity:?}");
            let names_role = target.keys.iter().any(|(path, _)| path.to_string().contains("sso_role_name"));
            assert_eq!(names_role, identity == Identity::Shared && behind.is_empty(), "{os:?} {identity:?} {behind}");
        }
    }

    fn written(names: &[&str], value: &str) -> Vec<(String, String)> {
        names.iter().map(|name| ((*name).to_owned(), value.to_owned())).collect()
    }
}
