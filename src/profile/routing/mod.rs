//! What sends Claude Code elsewhere than a profile says: variables and settings, with the reason and the remedy.
//!
//! A table for each provider's format and one for all ([`common`]), for everybody who asks: a profile may not contain
//! what [`Routing::defeats`] it, `setup` takes it out of the file that it writes or reports it, `check` and `explain`
//! name it. Seen in 2.1.328 where a comment says so.
//! Whether a model id stays in the country is not judged here: only that it isn't one of the profile's.

mod bedrock;
mod common;
mod folder;
mod foundry;
mod gateway;
mod vertex;

use std::path::Path;

use serde_json::Value;
use url::Url;

use super::foreign::Kind;
use super::provider::is_same_address;
use super::{Allowed, ApiFormat, Aws, Profile, Provider};
use crate::claude::switch::is_true;
use crate::claude::{Origin, Scope};
use crate::messages::Message;
use crate::models::id::{Form, bare, plain};
use crate::models::{Tier, wiring};
use crate::secret::proxy_address;

/// One entry of the table.
#[derive(Debug, PartialEq, Eq)]
pub struct Routing {
    /// A variable's name or a setting's path; a trailing `*` stands for the rest.
    pub name: &'static str,
    pub when: When,
    pub why: Message,
    pub remedy: Remedy,
    effect: Effect,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// Claude Code is led elsewhere than the profile says.
    Leads,
    /// Nothing, as long as the profile's own settings are in force.
    Dormant,
    /// The same; a project's folder that names a stranger is stopped though.
    Strange,
    /// Somebody else can read prompts or credentials.
    Exposes,
    /// Somebody else signs.
    Signs,
}

/// Which values defeat the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Any value but an empty one.
    Set,
    /// Any value, in a settings file: it is a secret in plain text there.
    InFile,
    /// Any value, in a file of the project's folder.
    InFolder,
    /// Any value, wherever it stands, where the profile's own sign-in is to sign; else as [`Self::InFolder`].
    BesideSignIn,
    /// A path that begins with `~`, where Claude Code fetches the sign-in's keys by an `[sso-session]`. Seen (2.1.332): it
    /// expands the `~` for profiles and not for sessions, and fails.
    Unexpanded,
    /// What Claude Code takes for true.
    True,
    /// What Claude Code doesn't take for true.
    NotTrue,
    /// Any text of the shell's.
    InShell,
    /// True in the shell, where the profile's settings aren't the machine's own.
    BeforePeople,
    /// This very text.
    Is(&'static str),
    /// Any geography but one of the profile's models; Claude Code compares letter by letter.
    OtherGeography,
    /// Any value, in managed settings, before a gateway: a session that a cloud's credentials sign starts all the same
    /// (2.1.332).
    OtherLogin,
    /// A list of managed settings that doesn't let the profile's requests through: by its words, and by the address that it
    /// wants beside it, which is judged beside the variables.
    NotAllowed,
    /// What Claude Code takes for true, where requests don't go through a gateway that signs them.
    Unsigned,
    /// Any address but the profile's own endpoint.
    OtherEndpoint,
    /// The same; where the profile names none, the provider's own address in the profile's region is no other.
    OtherBase,
    /// The same of what isn't Bedrock's own address in the profile's region.
    OtherControlPlane,
    /// Any project but the profile's.
    OtherProject,
    /// Any resource but the profile's.
    OtherResource,
    /// Any text that no variable of the profile's own has.
    Unnamed,
    /// Headers of which one names a host that isn't the endpoint's; of a project's folder also those that sign, and before
    /// a gateway any.
    Headers,
    /// Any region outside the profile's residency.
    OtherRegion,
    /// Any model but a tier's name or one of the profile's.
    OtherModel,
    /// A document that names any model but one of the profile's.
    BodyOfOther,
    /// The switch of a gateway that isn't the profile's, with the address and the token without which it does nothing:
    /// judged beside the other variables.
    Gateway,
    /// A project's own, which is neither the profile's nor in force for this person anyway: [`super::foreign`] judges
    /// it, beside the other layers.
    Foreign(Kind),
    /// A collector of telemetry that the profile doesn't name, while telemetry is on: judged beside the other variables.
    OtherCollector,
    /// A hook that posts what it is told to another machine: judged by its address, beside the other layers.
    Posts,
    /// A proxy without `http:` or `https:`; the slashes behind it may be missing. `HOST:PORT` does from the shell (2.1.332).
    NoScheme,
    /// In a file that is read with the profile's, any folder but that of the person's own settings, where the profile's are:
    /// an empty one too, and one with a tilde.
    OtherFolder,
    /// In the person's or managed settings, any home but the one that these are in, whose sign-in is in force where genkan
    /// doesn't hand out the keys. Seen (2.1.332): the SDKs of AWS and Google take its files; a project's own moves nothing.
    OtherHome,
    /// True, where it takes the guard's hooks away. Seen: managed hooks are taken away by managed settings alone.
    UnhooksAll,
    /// The same of what takes every hook away but managed ones: true. Seen: a project's own does nothing (2.1.332).
    UnhooksUnmanaged,
    /// The same of what is no managed hook: true, or a list with `hooks`, in managed settings alone (2.1.332).
    UnhooksPeople,
}

/// What `setup` does with it in the file of its own scope; elsewhere it is always reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    Remove,
    Report,
}

/// The variables and the settings of a format's own.
fn tables(format: ApiFormat<'_>) -> (&'static [Routing], &'static [Routing]) {
    match format {
        ApiFormat::Bedrock(_) => (bedrock::VARIABLES, bedrock::SETTINGS),
        ApiFormat::Vertex(_) => (vertex::VARIABLES, vertex::SETTINGS),
        ApiFormat::Foundry(_) => (foundry::VARIABLES, &[]),
        ApiFormat::Anthropic => (&[], &[]),
    }
}

/// The entry of a variable for clients that speak this format.
pub fn variable(name: &str, format: ApiFormat<'_>) -> Option<&'static Routing> {
    tables(format).0.iter().chain(common::VARIABLES).find(|routing| routing.names(name))
}

/// The entry of a setting, by its dotted path.
pub fn setting(path: &str, format: ApiFormat<'_>) -> Option<&'static Routing> {
    tables(format).1.iter().chain(common::SETTINGS).find(|routing| routing.names(path))
}

/// The names of every variable and setting that these tables hold for a profile's format.
pub fn names(profile: &Profile) -> impl Iterator<Item = &'static str> {
    let (variables, settings) = tables(profile.format());
    let all = variables.iter().chain(settings).chain(common::VARIABLES).chain(common::SETTINGS);
    all.map(|routing| routing.name).filter(|name| !name.ends_with('*'))
}

/// The variables of a format that may say anything but in a project's folder: they name who signs.
pub fn of_signers(format: ApiFormat<'_>) -> impl Iterator<Item = &'static str> {
    tables(format).0.iter().filter(|routing| routing.when == When::InFolder).map(|routing| routing.name)
}

/// The entry of a variable for this profile; a gateway, Foundry, and Bedrock where nobody is to sign, have some of their own.
pub fn variable_of(name: &str, profile: &Profile) -> Option<&'static Routing> {
    let of_format = || variable(name, profile.format());
    match profile.provider() {
        Provider::Foundry(own) => foundry::routing(name, own).or_else(of_format),
        Provider::Gateway(_, format) => gateway::routing(name, format).unwrap_or_else(of_format),
        Provider::Bedrock(_) => bedrock::routing(name, profile).or_else(of_format),
        Provider::Vertex(_) => of_format(),
    }
}

/// The entry of a setting for this profile.
pub fn setting_of(path: &str, profile: &Profile) -> Option<&'static Routing> {
    let of_format = || setting(path, profile.format());
    match profile.provider() {
        Provider::Gateway(_, format) => gateway::routing(path, format).unwrap_or_else(of_format),
        Provider::Bedrock(_) | Provider::Vertex(_) | Provider::Foundry(_) => of_format(),
    }
}

/// The entry of a variable that a project's own settings may not bring.
pub fn of_folder(name: &str) -> Option<&'static Routing> {
    folder::VARIABLES.iter().find(|routing| routing.names(name))
}

/// The entry of a variable or a setting for this profile.
pub fn of_profile(name: &str, profile: &Profile) -> Option<&'static Routing> {
    variable_of(name, profile).or_else(|| setting_of(name, profile))
}

/// Whether a variable stands in any table.
pub fn is_known(name: &str) -> bool {
    of_any(name).next().is_some() || of_folder(name).is_some()
}

/// Whether a variable leads elsewhere wherever it comes from: a profile may not name it.
pub fn leads_elsewhere(name: &str) -> bool {
    of_any(name).any(|routing| {
        !matches!(
            routing.when,
            When::InFolder | When::Unexpanded | When::Headers | When::OtherCollector | When::BodyOfOther
        )
    })
}

fn of_any(name: &str) -> impl Iterator<Item = &'static Routing> {
    let tables = [bedrock::VARIABLES, vertex::VARIABLES, foundry::VARIABLES, common::VARIABLES];
    tables.into_iter().flatten().filter(move |routing| routing.names(name))
}

impl Routing {
    /// Whether this value, from there, defeats the profile. For what a profile itself contains, ask with no origin.
    pub fn defeats(&self, value: &Value, origin: Option<&Origin>, profile: &Profile) -> bool {
        let text = value.as_str();
        let in_file = |origin: &Origin| *origin != Origin::Shell;
        let is_at = |address: String| text.is_some_and(|text| is_same_address(text, &address));
        if text.is_some_and(str::is_empty) && ![When::NotTrue, When::OtherFolder].contains(&self.when) {
            return false;
        }
        match self.when {
            When::Set => true,
            When::InFile => origin.is_none_or(in_file),
            When::InFolder => origin.is_some_and(Origin::needs_trust),
            When::BesideSignIn => {
                origin.is_some_and(Origin::needs_trust) || profile.sso().is_some() && !profile.is_isolated()
            }
            When::Unexpanded => text.is_some_and(|text| text.starts_with('~')) && profile.is_fetched_by_claude_code(),
            When::True => is_true(value),
            When::NotTrue => !is_true(value),
            When::InShell => origin.is_some_and(|origin| !in_file(origin)),
            When::BeforePeople => {
                is_true(value) && origin.is_some_and(|origin| !in_file(origin)) && profile.scope != Scope::Managed
            }
            When::Is(word) => text == Some(word),
            When::OtherGeography => is_other_geography(text, profile),
            When::OtherLogin => origin.is_some_and(Origin::is_managed) && profile.gateway().is_some(),
            When::NotAllowed => origin.is_none_or(Origin::is_managed) && !Allowed::new(profile.provider()).is_in(value),
            When::Unsigned => match profile.provider() {
                Provider::Gateway(..) => false,
                Provider::Bedrock(_) | Provider::Vertex(_) | Provider::Foundry(_) => is_true(value),
            },
            When::OtherEndpoint => !is_at(profile.provider().endpoint()),
            When::OtherBase => !is_at(profile.provider().address()),
            When::OtherControlPlane => {
                let own = profile.format().bedrock().map(Aws::control_plane);
                !is_at(profile.provider().endpoint()) && !own.is_some_and(is_at)
            }
            When::OtherProject => {
                let wanted = profile.format().vertex().map(|google| google.project.as_str());
                wanted.is_some_and(|project| !project.is_empty() && text != Some(project))
            }
            When::OtherResource => profile.foundry().is_some_and(|own| text != Some(own.resource.as_str())),
            When::Unnamed => !profile.claude.env.values().any(|own| Some(own.as_str()) == text),
            When::Headers => {
                let is_own = profile.claude.env.values().any(|own| Some(own.as_str()) == text);
                let is_of_folder = origin.is_some_and(Origin::needs_trust);
                let endpoint = profile.provider().endpoint();
                let is_strange = |(name, value): (&str, &str)| {
                    name.eq_ignore_ascii_case("host") && !is_host_of(value, &endpoint)
                        || is_of_folder && signs(name, profile.provider())
                };
                let is_any = is_of_folder && profile.gateway().is_some();
                !is_own && (is_any || text.is_some_and(|text| headers(text).any(is_strange)))
            }
            When::OtherRegion => !text.is_some_and(|region| profile.residency.holds(region)),
            When::OtherModel => match value {
                Value::Array(models) => models.iter().any(|model| is_other_model(model, profile)),
                model => is_other_model(model, profile),
            },
            When::UnhooksAll => {
                let reaches = profile.scope != Scope::Managed || origin.is_some_and(Origin::is_managed);
                is_true(value) && reaches && is_guarded(profile)
            }
            When::UnhooksUnmanaged => {
                let reaches = profile.scope != Scope::Managed && !origin.is_some_and(Origin::needs_trust);
                is_true(value) && reaches && is_guarded(profile)
            }
            When::UnhooksPeople => {
                let takes = is_true(value) || value.as_array().is_some_and(|all| all.iter().any(|one| one == "hooks"));
                takes
                    && origin.is_some_and(Origin::is_managed)
                    && profile.scope != Scope::Managed
                    && is_guarded(profile)
            }
            // Not to be told from the value alone.
            When::Foreign(_) | When::OtherCollector | When::Gateway | When::Posts => false,
            When::BodyOfOther => {
                let model = text.and_then(wiring::model_of_body);
                model.is_some_and(|model| is_other_model(&model.into(), profile))
            }
            When::OtherFolder => profile.scope == Scope::User && is_left(text, origin, Path::parent),
            When::OtherHome => {
                let is_left = is_left(text, origin, |file| file.parent().and_then(Path::parent));
                is_left && profile.gateway().is_none() && !profile.is_isolated()
            }
            When::NoScheme => {
                let scheme =
                    |text: &str| text.split_once(':').map(|(scheme, _)| scheme.trim_start().to_ascii_lowercase());
                let is_taken = |text| origin == Some(&Origin::Shell) && proxy_address(text).is_some();
                text.is_some_and(|text| !matches!(scheme(text).as_deref(), Some("http" | "https")) && !is_taken(text))
            }
        }
    }

    /// Whether it does nothing as long as the profile's own settings are in force, from there: worth a word, no defect.
    pub fn is_dormant(&self, origin: &Origin) -> bool {
        self.effect == Effect::Dormant || self.effect == Effect::Strange && !origin.needs_trust()
    }

    /// Whether it lets somebody else read prompts or credentials, or sign; `origin` is who says so.
    pub fn exposes(&self, origin: &Origin) -> bool {
        self.effect == Effect::Exposes
            || (self.names_signer() || self.effect == Effect::Strange) && origin.needs_trust()
    }

    /// Whether it names who signs: the guard judges that by itself.
    pub fn names_signer(&self) -> bool {
        self.effect == Effect::Signs
    }

    fn names(&self, name: &str) -> bool {
        self.name.strip_suffix('*').map_or(self.name == name, |prefix| name.starts_with(prefix))
    }
}

/// Whether a place is named, by a person's settings or managed ones, that isn't the `own` one of the person's file.
fn is_left(text: Option<&str>, origin: Option<&Origin>, own: fn(&Path) -> Option<&Path>) -> bool {
    match origin {
        Some(Origin::User(file)) => text.map(Path::new) != own(file),
        Some(Origin::Managed(_)) | None => true,
        Some(Origin::Shell | Origin::Project(_) | Origin::Local(_)) => false,
    }
}

/// Names and values of headers: one on each line, as Claude Code reads them. Seen: the connection goes to the profile's own
/// host and the request names the one of `Host`, on Vertex AI, Foundry and before a gateway (2.1.328).
fn headers(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let headers = text.lines().filter_map(|line| line.split_once(':'));
    headers.map(|(name, value)| (name.trim(), value.trim()))
}

/// Whether a header decides who signs, or who pays. Seen (2.1.332): it takes the place of Foundry's key, and Google gets the
/// project beside the token; on Bedrock the signature stays. Which ones a gateway takes is its own affair: any counts there.
fn signs(name: &str, provider: Provider<'_>) -> bool {
    let is_one = |names: &[&str]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    match provider {
        Provider::Bedrock(_) | Provider::Gateway(..) => false,
        Provider::Vertex(_) => is_one(&["authorization", "x-goog-api-key", "x-goog-user-project"]),
        Provider::Foundry(_) => is_one(&["authorization", "x-api-key", "api-key"]),
    }
}

/// Whether a `Host` header, with or without a port, names the host of an address. A part of its name is another host:
/// `aiplatform.googleapis.com` answers for everywhere, `asia-northeast1-aiplatform.googleapis.com` for one place.
fn is_host_of(header: &str, address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    let named = |host: &str| header.eq_ignore_ascii_case(host);
    let with_port = |host: &str| Some(format!("{host}:{}", url.port_or_known_default()?));
    url.host_str().is_some_and(|host| named(host) || with_port(host).is_some_and(|host| named(&host)))
}

fn is_guarded(profile: &Profile) -> bool {
    profile.guards(profile.scope)
}

/// Whether no model of the profile's has this geography, where any says its own.
fn is_other_geography(text: Option<&str>, profile: &Profile) -> bool {
    let pins: Vec<String> = Tier::ALL.into_iter().filter_map(|tier| profile.models.of_tier(tier)).map(plain).collect();
    let own: Vec<&str> = pins.iter().filter_map(|pin| Form::parse(pin).geography_behind()).collect();
    !own.is_empty() && !own.iter().any(|prefix| Some(*prefix) == text)
}

/// Any model but a tier's name or one of the profile's.
pub fn is_other_model(model: &Value, profile: &Profile) -> bool {
    let Some(model) = model.as_str() else { return true };
    let models = &profile.models;
    // `[1m]` asks for a long context and is cut off before the id is sent; a pin may carry it as well.
    let model = bare(model);
    // Seen: these follow the pins, whatever their case; `default` and `inherit` are sent as they stand.
    let tiers = ["opus", "sonnet", "haiku", "fable", "best", "opusplan"];
    let own = [&models.opus, &models.sonnet, &models.haiku, &models.fable];
    !tiers.iter().any(|tier| model.eq_ignore_ascii_case(tier)) && !own.into_iter().any(|id| bare(id) == model)
}

const fn entry(name: &'static str, when: When, why: Message, remedy: Remedy) -> Routing {
    Routing { name, when, why, remedy, effect: Effect::Leads }
}

impl Routing {
    const fn dormant(self) -> Self {
        Self { effect: Effect::Dormant, ..self }
    }

    const fn strange(self) -> Self {
        Self { effect: Effect::Strange, ..self }
    }

    const fn exposing(self) -> Self {
        Self { effect: Effect::Exposes, ..self }
    }

    const fn signing(self) -> Self {
        Self { effect: Effect::Signs, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{GatewayKind, testing};

    #[test]
    fn another_home_counts_where_a_person_wrote_it_and_its_sign_in_is_used() {
        let file = |path: &str| std::path::PathBuf::from(path);
        let own = Origin::User(file("/h/.claude/settings.json"));
        let isolated = || {
            let mut profile = testing::japan();
            profile.aws.identity = super::super::Identity::Isolated;
            profile
        };
        for (value, origin, profile, expected) in [
            ("/other", own.clone(), testing::japan(), true),
            ("/h", own.clone(), testing::japan(), false),
            ("/other", own, isolated(), false),
            ("/other", Origin::Shell, testing::japan(), false),
            ("/other", Origin::Project(file("/h/p/.claude/settings.json")), testing::japan(), false),
        ] {
            let entry = variable_of("HOME", &profile).expect("an entry");
            assert_eq!(entry.defeats(&value.into(), Some(&origin), &profile), expected, "{value} {origin:?}");
        }
    }

    #[test]
    fn another_programs_variable_counts_in_the_shell_before_whose_settings_it_goes() {
        use crate::claude::Source;

        let file = || std::path::PathBuf::from("/h/.claude/settings.json");
        let of = |scope| Profile { scope, ..testing::japan() };
        for (name, value, origin, person, machine) in [
            ("CLAUDE_CODE_RESTRICTED", "1", Origin::Shell, true, false),
            ("CLAUDE_CODE_RESTRICTED", "0", Origin::Shell, false, false),
            ("CLAUDE_CODE_RESTRICTED", "1", Origin::User(file()), false, false),
            ("CLAUDE_CODE_HOST_AUTH_ENV_VAR", "X", Origin::Shell, true, true),
            ("CLAUDE_CODE_HOST_AUTH_ENV_VAR", "X", Origin::Managed(Source::File(file())), false, false),
        ] {
            let defeats = |profile: &Profile| {
                let entry = variable_of(name, profile).expect("an entry");
                entry.defeats(&value.into(), Some(&origin), profile)
            };
            assert_eq!(
                (defeats(&of(Scope::User)), defeats(&of(Scope::Managed))),
                (person, machine),
                "{name} {origin:?}"
            );
        }
    }

    #[test]
    fn a_file_that_names_another_folder_loses_its_own_settings() {
        use crate::claude::Source;
        let user = || Origin::User("/h/.claude/settings.json".into());
        let managed = Origin::Managed(Source::File("/etc/claude-code/managed-settings.json".into()));
        for (value, origin, expected) in [
            ("/elsewhere", user(), true),
            ("~/.claude", user(), true),
            ("", user(), true),
            ("/h/.claude", user(), false),
            ("/h/.claude/", user(), false),
            ("/elsewhere", managed, true),
            ("/elsewhere", Origin::Local("/p/.claude/settings.local.json".into()), false),
            ("/elsewhere", Origin::Shell, false),
        ] {
            for (scope, counts) in [(Scope::User, true), (Scope::Managed, false)] {
                let profile = testing::japan().within(scope);
                let entry = variable_of("CLAUDE_CONFIG_DIR", &profile).unwrap();
                let defeats = entry.defeats(&value.into(), Some(&origin), &profile);
                assert_eq!(defeats, counts && expected, "{value} {origin} {scope}");
            }
        }
    }

    #[test]
    fn every_entry_is_found_by_its_own_name() {
        let profile = Profile::default();
        let (bedrock, vertex) = (ApiFormat::Bedrock(&profile.aws), ApiFormat::Vertex(&profile.google));
        for format in [bedrock, vertex, ApiFormat::Anthropic, ApiFormat::Foundry(&profile.foundry)] {
            let own = match format {
                ApiFormat::Bedrock(_) => [bedrock::VARIABLES, bedrock::SETTINGS],
                ApiFormat::Vertex(_) => [vertex::VARIABLES, vertex::SETTINGS],
                ApiFormat::Foundry(_) => [foundry::VARIABLES, &[]],
                ApiFormat::Anthropic => [&[][..], &[]],
            };
            let tables = [
                (own[0], common::VARIABLES, variable as fn(&str, ApiFormat<'_>) -> _),
                (own[1], common::SETTINGS, setting),
            ];
            for (own, common, find) in tables {
                for entry in own.iter().chain(common) {
                    let name = entry.name.replace('*', "X");
                    assert_eq!(find(&name, format).map(|found| found.name), Some(entry.name));
                }
            }
        }
        assert_eq!(variable("AWS_REGION", bedrock), None);
        assert_eq!(variable("CLOUD_ML_REGION", vertex).map(|found| found.when), Some(When::OtherRegion));
        assert!(is_known("VERTEX_REGION_CLAUDE_5_OPUS") && !is_known("AWS_REGION"));
    }

    #[test]
    fn a_geography_is_the_profiles_own_by_its_models() {
        let with = |id: &str| {
            let mut profile = testing::japan();
            let models = &mut profile.models;
            [&mut models.opus, &mut models.sonnet, &mut models.haiku, &mut models.fable]
                .into_iter()
                .for_each(|pin| *pin = id.to_owned());
            profile
        };
        let arn = "arn:aws:bedrock:ap-southeast-2:111122223333:inference-profile/au.anthropic.claude-sonnet-4-6";
        let opaque = "arn:aws:bedrock:ap-southeast-2:111122223333:application-inference-profile/abc";
        for (profile, word, defeats) in [
            (testing::japan(), "jp", false),
            (testing::japan(), "JP", true),
            (testing::japan(), "au", true),
            (with("au.anthropic.claude-sonnet-4-6"), "au", false),
            (with("au.anthropic.claude-sonnet-4-6"), "jp", true),
            (with(arn), "au", false),
            (with(arn), "us", true),
            (with(opaque), "au", false),
        ] {
            let entry = variable_of(wiring::PREFIX, &profile).unwrap();
            assert_eq!(entry.defeats(&word.into(), None, &profile), defeats, "{:?} {word}", profile.models.opus);
        }
    }

    /// Gemini's own tools read them from a shell; in Claude Code's settings somebody meant its region.
    #[test]
    fn a_location_of_other_tools_counts_in_a_file_alone() {
        let profile = testing::vertex();
        let file = Origin::User("/h/.claude/settings.json".into());
        for name in ["GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_REGION"] {
            let entry = variable_of(name, &profile).unwrap();
            let defeats = |origin| entry.defeats(&"us-central1".into(), Some(&origin), &profile);
            assert!(!defeats(Origin::Shell) && defeats(file.clone()), "{name}");
        }
    }

    #[test]
    fn the_marker_of_a_long_context_makes_no_other_model() {
        let mut profile = testing::japan();
        profile.models.opus = "acme-opus[1m]".to_owned();
        profile.models.sonnet = "acme-sonnet".to_owned();
        for (model, is_other) in [
            ("acme-opus", false),
            ("acme-opus[1m]", false),
            (" acme-opus[1M]", false),
            ("acme-sonnet[1m]", false),
            ("Opus[1m]", false),
            ("acme-opus-2[1m]", true),
            ("gpt-9", true),
        ] {
            assert_eq!(is_other_model(&model.into(), &profile), is_other, "{model}");
        }
    }

    #[test]
    fn an_address_is_another_by_what_is_dialled_and_a_host_by_its_whole_name() {
        const PRIVATE: &str = "https://asia-northeast1-aiplatform-acme.p.googleapis.com/v1";
        const VPCE: &str = "https://vpce-1-a.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com";
        const HEADERS: &str = "ANTHROPIC_CUSTOM_HEADERS";
        let vertex = |base_url: &str| {
            let mut profile = testing::vertex();
            profile.google_mut().base_url = base_url.to_owned();
            profile
        };
        let bedrock = |endpoint_url: &str| {
            let mut profile = testing::japan();
            profile.aws_mut().endpoint_url = endpoint_url.to_owned();
            profile
        };
        let gateway = || testing::gateway(GatewayKind::Anthropic, "https://llm.acme.example");
        for (profile, name, value, defeats) in [
            (bedrock(""), "ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.ap-northeast-1.amazonaws.com/", false),
            (bedrock(""), "ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.us-west-2.amazonaws.com", true),
            (bedrock(VPCE), "ANTHROPIC_BEDROCK_BASE_URL", &VPCE.to_uppercase(), false),
            // Another path than the private one.
            (bedrock(VPCE), "ANTHROPIC_BEDROCK_BASE_URL", "https://bedrock-runtime.ap-northeast-1.amazonaws.com", true),
            (
                vertex(""),
                "ANTHROPIC_VERTEX_BASE_URL",
                "https://asia-northeast1-aiplatform.googleapis.com:443/v1",
                false,
            ),
            (vertex(""), "ANTHROPIC_VERTEX_BASE_URL", "https://aiplatform.googleapis.com/v1", true),
            (vertex(PRIVATE), HEADERS, "X-Team: a\nHost: asia-northeast1-aiplatform-acme.p.googleapis.com:443", false),
            // Parts of the host's name.
            (vertex(PRIVATE), HEADERS, "Host: acme.p.googleapis.com", true),
            (
                vertex("https://asia-northeast1-aiplatform.googleapis.com/v1"),
                HEADERS,
                "host: aiplatform.googleapis.com",
                true,
            ),
            (
                vertex(PRIVATE),
                HEADERS,
                "Host: asia-northeast1-aiplatform-acme.p.googleapis.com\nHOST: evil.example",
                true,
            ),
            (gateway(), HEADERS, "Host: acme.example", true),
            (gateway(), HEADERS, "Host: LLM.acme.example", false),
            (gateway(), "ANTHROPIC_BASE_URL", "HTTPS://LLM.Acme.Example:443/", false),
            (gateway(), "ANTHROPIC_BASE_URL", "https://llm.acme.example:8443", true),
            (gateway(), "ANTHROPIC_BASE_URL", "https://me@llm.acme.example", true),
            (gateway(), "ANTHROPIC_BASE_URL", "http://llm.acme.example", true),
        ] {
            let routing = variable_of(name, &profile).unwrap();
            assert_eq!(routing.defeats(&value.into(), None, &profile), defeats, "{name} {value}");
        }
    }
}
