//! What is left to do after `setup`, in the order in which a person would do it.

use std::path::{Path as FilePath, PathBuf};

use super::provider;
use crate::check::client_version;
use crate::claude::origin::Source;
use crate::claude::proxy::{Proxies, Stack};
use crate::claude::scope::settings_file;
use crate::claude::{Effective, Origin, Scope, installed};
use crate::code::keyring;
use crate::fault::{Fault, Result};
use crate::messages::{Lang, Phrase, fleet, proxy, setup as words};
use crate::profile::conflicts::named;
use crate::profile::{Aws, Guard, Identity, KeySource, Loaded, Profile, ProxyAuth};
use crate::session::aws::{AwsFiles, Target, foreign_default};
use crate::session::gateway::ProfileGateway;
use crate::session::{self, certificate, gateway};
use crate::setup::check::overruling;
use crate::setup::document::AwsConfig;
use crate::setup::intent::{Intent, applied_scope};
use crate::setup::step::Path;
use crate::world::person::word;
use crate::world::ui::Role;
use crate::world::{Ui, World, files, net};

/// What is left.
#[derive(Debug, Default)]
pub(super) struct Next {
    /// What a person has to do before Claude Code answers, in order.
    pub(super) steps: Vec<Phrase>,
    /// What to know besides.
    pub(super) notes: Vec<Phrase>,
}

impl Next {
    /// Steps and notes, for a machine.
    pub(super) fn all(&self) -> impl Iterator<Item = &Phrase> {
        self.steps.iter().chain(&self.notes)
    }

    /// Tells them, and at the end how to start Claude Code where `starts` says that nothing else comes.
    pub(super) fn tell(&self, ui: &Ui, starts: bool) {
        // In another home nobody starts it but with the home's own settings; of another person's, that person does.
        let own = ui.whose.home.as_ref().filter(|_| cfg!(unix)).map(|home| home.join(".claude"));
        let own =
            own.map_or_else(String::new, |own| format!("CLAUDE_CONFIG_DIR={} ", word(&own.display().to_string())));
        let start = starts.then(|| Phrase::new(words::NEXT_START).with("own", own));
        let steps: Vec<_> = self.steps.iter().chain(&start).collect();
        if !steps.is_empty() {
            ui.say(ui.paint(Role::Heading, words::NEXT.get(ui.lang)));
        }
        for (step, number) in steps.iter().zip(1..) {
            ui.say(format_args!("  {number}. {}", step.say(ui.lang)));
        }
        if !self.notes.is_empty() {
            ui.say(ui.paint(Role::Heading, words::NOTES.get(ui.lang)));
        }
        self.notes.iter().for_each(|note| ui.say(format_args!("  · {}", note.say(ui.lang))));
    }
}

/// How Claude Code is installed here.
pub(super) fn install(profile: &Profile) -> Phrase {
    let step = Phrase::new(words::NEXT_INSTALL);
    match profile.claude.install_hint.as_str() {
        "" => step.with_phrase("hint", words::NEXT_INSTALL_DEFAULT.into()),
        hint => step.with("hint", hint),
    }
}

/// What is left, to be said in `lang`; `written` where the files now hold what the profile wants.
pub(super) fn next(world: &World, intent: &Intent, written: bool, lang: Lang) -> Next {
    let profile = &intent.loaded.profile;
    let (mut steps, mut notes) = (Vec::new(), Vec::new());
    let client = installed::find(world);
    if client.is_none() {
        steps.push(install(profile));
    }
    let outdated = client.as_ref().and_then(|client| {
        let short = client_version::shortfall(client, intent).map(|(short, found)| short.fault(&found));
        short.or_else(|| installed::require(Some(client), &profile.claude.minimum_version, ""))
    });
    steps.extend(outdated.map(|fault| Phrase::new(words::NEXT_UPDATE).with("what", fault.message(lang))));
    for layer in intent.layers.fatal() {
        if let Some(fault) = layer.content.fault(&layer.origin) {
            steps.push(Phrase::new(words::NEXT_REFUSED).with("why", fault.message(lang)));
        }
    }
    let to_credentials = provider::to_credentials(world, intent, lang);
    steps.extend(to_credentials.step);
    steps.extend(unnamed(world, intent).map(|name| Phrase::new(words::NEXT_AWS_PROFILE).with("profile", name)));
    notes.extend(to_credentials.note);
    if intent.scope == Scope::User && profile.claude.guard == Guard::Auto && !guards(intent) {
        notes.push(Phrase::new(words::NEXT_GUARD).with("profile", &profile.name));
    }
    let is_of_folder = matches!(intent.scope, Scope::Project | Scope::Local);
    if is_of_folder && profile.claude.guard == Guard::On {
        notes.push(Phrase::new(words::NEXT_NO_GUARD).with("profile", &profile.name).with("scope", intent.scope));
    }
    let (step, note) = behind_proxy(world, intent, to_credentials.tokens);
    steps.extend(step);
    notes.extend(note);
    for fault in certificate::problems(world, profile) {
        let mut text = fault.message(lang).to_string();
        for hint in fault.hints(lang) {
            text = format!("{text}: {hint}");
        }
        notes.push(Phrase::new(words::NEXT_CERTIFICATE).with("what", text));
    }
    notes.extend(
        without_authority(profile).map(|fault| Phrase::new(words::NEXT_AUTHORITY).with("what", fault.message(lang))),
    );
    if written {
        notes.extend(without_effect(world, intent));
    }
    if intent.scope == Scope::User {
        notes.extend(aws_cli_fails(world, profile, lang));
    }
    let loose = loose(world, intent);
    notes.extend(loose.iter().map(|folder| Phrase::new(fleet::LOOSE_FOLDER).with("folder", folder.display())));
    if intent.scope == Scope::Managed {
        if intent.closes_hooks {
            notes.push(Phrase::new(words::NEXT_HOOKS_CLOSED));
        }
        let open = intent.not_enforced().into_iter();
        notes.extend(open.map(|(key, text)| Phrase::new(text).with("key", key)));
        notes.push(Phrase::new(fleet::UPDATES));
    }
    for warning in intent.warnings.iter().filter(|warning| !warning.is_choice) {
        notes.push(warning.phrase());
    }
    let above = intent.above.as_ref().map(|(_, file)| file.as_path());
    // What genkan has written for everybody nobody has to remove.
    for conflict in intent.beside().iter().filter(|one| above.is_none() || one.origin.path() != above) {
        let why = conflict.routing.why.get(lang);
        let step = Phrase::new(words::NEXT_REPORTED).with("name", &conflict.name);
        notes.push(step.with_phrase("origin", named(&conflict.origin)).with("why", why));
    }
    Next { steps, notes }
}

/// Why the profile's file of authorities can't be read here, if it can't: another program of the fleet may bring it later.
fn without_authority(profile: &Profile) -> Option<Fault> {
    let file = Some(profile.network.authority()).filter(|file| !file.is_empty())?;
    net::authority(file, "network.ca_bundle").err()
}

/// Why the AWS CLI fails with AWS files that Claude Code reads all the same.
pub(super) fn aws_cli_fails(world: &World, profile: &Profile, lang: Lang) -> Vec<Phrase> {
    let judge = |file: &PathBuf| {
        let bytes = files::read(file).ok()??;
        if let Some(why) = AwsConfig::rejected(&bytes) {
            return Some(Phrase::new(words::AWS_CLI_REJECTS).with("why", why.fault(file).message(lang)));
        }
        let line = AwsConfig::counts_everywhere(&bytes)?;
        Some(Phrase::new(words::AWS_CLI_EVERYWHERE).with("file", file.display()).with("line", line))
    };
    let dirs = &world.dirs;
    let files = profile.aws().map(|_| [&dirs.aws_config, &dirs.aws_credentials]);
    files.into_iter().flatten().filter_map(judge).collect()
}

/// Whether the AWS files have a sign-in through IAM Identity Center for the AWS profile that is named.
fn has_own_sign_in(world: &World, aws: &Aws) -> bool {
    let files = AwsFiles::read(world).ok();
    let section = files.as_ref().and_then(|files| files.section(&aws.profile));
    section.is_some_and(|section| ["sso_session", "sso_start_url"].iter().any(|key| section.get(key).is_some()))
}

/// Whether nothing says where to sign in to AWS, and no AWS credentials work that are here, as far as can be known without
/// asking.
pub(super) fn is_sign_in_open(world: &World, profile: &Profile) -> bool {
    let Some(aws) = profile.aws().filter(|aws| profile.sso().is_none() && aws.refresh_command.is_empty()) else {
        return false;
    };
    !has_own_sign_in(world, aws) && !session::state(world, profile, true).is_ok_and(|state| state.works(world.now()))
}

/// The step that signs in. Without a name it would be for the machine's profile, where that is another one.
pub(super) fn sign_in(intent: &Intent) -> Phrase {
    let flags = intent.above.as_ref().map(|_| format!(" --profile {}", intent.loaded.profile.name));
    Phrase::new(words::NEXT_SIGN_IN).with("flags", flags.unwrap_or_default())
}

/// How a person comes to AWS credentials.
pub(super) fn sign_in_to_aws(
    world: &World,
    intent: &Intent,
    aws: &Aws,
    needs_sign_in: impl Fn() -> bool,
) -> Option<Phrase> {
    let Loaded { profile, open, .. } = &intent.loaded;
    // A command of the organisation's own signs in.
    if profile.sso().is_none() && (open.is_empty() || !aws.refresh_command.is_empty()) {
        return None;
    }
    // The AWS profile that is named may have a sign-in of its own, which nobody has to write here.
    if profile.sso().is_none() && intent.scope == Scope::User && has_own_sign_in(world, aws) {
        return needs_sign_in().then(|| sign_in(intent));
    }
    if profile.sso().is_none() {
        // In user scope it is asked for; a project's settings hold none, so user scope has it there, too.
        let (text, scope) = match intent.scope {
            Scope::User | Scope::Project | Scope::Local => (words::NEXT_SSO_OPEN, None),
            Scope::Managed => (words::NEXT_SSO_OPEN_MANAGED, Some("--scope managed".to_owned())),
        };
        let flags: Vec<_> = scope.into_iter().chain(open.iter().map(|key| format!("--set {key}=…"))).collect();
        return Some(Phrase::new(text).with("keys", open.join(", ")).with("flags", flags.join(" ")));
    }
    match intent.scope {
        Scope::Managed if aws.identity == Identity::Shared => {
            Some(Phrase::new(words::NEXT_PEOPLE).with("profile", &aws.profile))
        }
        Scope::User => needs_sign_in().then(|| sign_in(intent)),
        Scope::Project | Scope::Local if !is_applied_with_a_sign_in(world, profile) => {
            Some(Phrase::new(words::NEXT_SIGN_IN_IS_OWN).with("profile", &profile.name).with("scope", intent.scope))
        }
        Scope::Managed | Scope::Project | Scope::Local => None,
    }
}

/// Whether the profile is applied in a scope that holds a sign-in.
fn is_applied_with_a_sign_in(world: &World, profile: &Profile) -> bool {
    matches!(applied_scope(world, &profile.name), Some(Scope::User | Scope::Managed))
}

/// An AWS profile of somebody's own that nothing tells Claude Code to take: setup writes the name of one that it wrote.
pub(super) fn unnamed(world: &World, intent: &Intent) -> Option<String> {
    let profile = &intent.loaded.profile;
    let is_shared = profile.aws().is_some_and(|aws| aws.identity == Identity::Shared);
    if !is_shared || intent.scope != Scope::User {
        return None;
    }
    session::signs_as(world, &Effective::new(&intent.layers), profile).ok()?.unnamed
}

/// Whoever is `[default]` beside an isolated identity.
pub(super) fn foreign_beside(world: &World, intent: &Intent, aws: &Aws, lang: Lang) -> Option<Phrase> {
    if intent.scope == Scope::Managed || aws.identity == Identity::Shared {
        return None;
    }
    // What can't be read as the AWS tools' file yields Claude Code no keys either.
    let files = AwsFiles::read(world).ok()?;
    let finding = foreign_default(&files, Target::from_profile(&intent.loaded.profile).as_ref())?;
    Some(Phrase::new(words::NEXT_FOREIGN).with("what", finding.message(lang)))
}

/// What a proxy with a password asks of a person, and what it makes impossible. Seen: Claude Code's part that asks for
/// `tokens` doesn't send what its helper prints.
fn behind_proxy(world: &World, intent: &Intent, tokens: Option<&str>) -> (Option<Phrase>, Option<Phrase>) {
    let profile = &intent.loaded.profile;
    let by_keyring = profile.network.proxy_auth == ProxyAuth::Keyring;
    let stored = (by_keyring && intent.scope == Scope::User).then(|| session::proxy::storage(world, profile));
    let is_kept = || matches!(stored, Some(Ok(Some(_))));
    let flags = if stored.as_ref().is_some_and(wants_file) { " --file" } else { "" };
    let is_asked = by_keyring && matches!(intent.scope, Scope::User | Scope::Managed) && !is_kept();
    let step = is_asked.then(|| Phrase::new(proxy::NEXT_PROXY).with("profile", &profile.name).with("flags", flags));
    let goes_past = |host: &str| {
        let list = profile.network.no_proxy.join(",");
        let vars = [("HTTPS_PROXY", profile.network.proxy.as_str()), ("NO_PROXY", list.as_str())];
        let proxies = Proxies::from_vars(|name| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| *value));
        [Stack::Sdk, Stack::Fetch].into_iter().all(|stack| proxies.to(stack, host, 443).is_none())
    };
    let tokens = tokens.filter(|host| profile.network.proxy_auth != ProxyAuth::None && !goes_past(host));
    (step, tokens.map(|host| Phrase::new(proxy::NEXT_PROXY_TOKENS).with("host", host)))
}

/// The gateway's key, where a person has to give one.
pub(super) fn key(world: &World, intent: &Intent, own: ProfileGateway<'_>) -> Option<Phrase> {
    let is_of_folder = matches!(intent.scope, Scope::Project | Scope::Local);
    if is_of_folder && !is_applied_with_a_sign_in(world, &intent.loaded.profile) {
        // A key that is stored reaches Claude Code by the helper alone.
        let effective = Effective::new(&intent.layers);
        let helper = effective.setting("apiKeyHelper").and_then(|set| set.value.as_str());
        let step = Phrase::new(words::NEXT_NOT_GIVEN).with("profile", own.profile).with("scope", intent.scope);
        return helper.is_none_or(|helper| helper.trim().is_empty()).then_some(step);
    }
    let status = gateway::status(world, own);
    // Where there is no keyring, a person is told so at once.
    let flags = if wants_file(&status) { " --file" } else { "" };
    let text = match (own.gateway.key, intent.scope) {
        (KeySource::Command, _) => return None,
        (KeySource::Keyring, Scope::Managed) => words::NEXT_TOKENS,
        (KeySource::Keyring, _) if status.is_ok_and(|status| status.storage.is_some()) => {
            return None;
        }
        (KeySource::Keyring, _) => words::NEXT_TOKEN,
    };
    Some(Phrase::new(text).with("profile", own.profile).with("flags", flags))
}

/// Whether a secret has to go into a file here: there is no keyring, or the one for another address stands in a file already.
pub(super) fn wants_file<T>(status: &Result<T>) -> bool {
    status.as_ref().is_err_and(|fault| *fault.code() == keyring::ABSENT || fault.arg("storage") == Some("file"))
}

fn guards(intent: &Intent) -> bool {
    intent.loaded.profile.guards(intent.scope)
}

/// Values that are written and that another layer overrules: read back as Claude Code will read them.
fn without_effect(world: &World, intent: &Intent) -> Option<Phrase> {
    let effective = Effective::new(&intent.layers);
    let overruled = overruling(&intent.desired, &effective, intent.scope, intent.enforced.as_deref());
    let (_, origin) = *overruled.first()?;
    if let Some(payload) = payload(origin) {
        let keys = overruled.iter().filter(|(_, by)| *by == origin).map(|(path, _)| *path);
        let file = settings_file(intent.scope, &world.dirs, &world.cwd);
        return Some(hidden(&intent.loaded.profile.name, origin, payload, &file, keys));
    }
    Some(Phrase::new(words::NEXT_NO_EFFECT).with("count", overruled.len()).with_phrase("origin", named(origin)))
}

/// Folders above the settings in which everybody may put others in their place.
pub(super) fn loose(world: &World, intent: &Intent) -> Vec<PathBuf> {
    let file = settings_file(intent.scope, &world.dirs, &world.cwd);
    let is_loose = |folder: &PathBuf| files::standing(folder).is_some_and(|standing| standing.everybody_writes());
    let above = file.ancestors().skip(1).take(2).map(FilePath::to_owned);
    above.filter(is_loose).collect()
}

/// In which form settings reach a source that hides the managed files.
pub(super) fn payload(origin: &Origin) -> Option<&'static str> {
    match origin {
        Origin::Managed(Source::Preferences(_)) => Some("mobileconfig"),
        Origin::Managed(Source::MachinePolicy) => Some("powershell"),
        _ => None,
    }
}

/// Which keys a higher source hides, and how they get there.
pub(super) fn hidden<'a>(
    profile: &str,
    origin: &Origin,
    payload: &str,
    file: &FilePath,
    keys: impl Iterator<Item = &'a Path>,
) -> Phrase {
    let name = |path: &Path| match path.split().0[..] {
        ["env", name] => format!("env.{name}"),
        [key, ..] => key.to_owned(),
        [] => String::new(),
    };
    let mut names: Vec<_> = keys.map(name).collect();
    let count = names.len();
    names.dedup();
    let phrase =
        Phrase::new(fleet::HIDDEN_KEYS).with("origin", origin).with("count", count).with("file", file.display());
    phrase.with("keys", names.join(", ")).with("profile", profile).with("payload", payload)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::files::{Access, replace};
    use crate::world::testing;

    #[test]
    fn it_is_said_why_the_aws_cli_fails_with_a_file_that_claude_code_reads() {
        let mut profile = Profile::default();
        profile.aws_mut().region = "ap-northeast-1".to_owned();
        for (config, said) in [
            (&b"[default]\nregion = x\n"[..], ""),
            (b"[default]\n# b\xfcro\n", "config:2:4: "),
            (b"[DEFAULT]\nregion = x\n", "config:1: the AWS CLI takes the keys of [DEFAULT]"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let world = testing::world(folder.path(), &[]);
            replace(&world.dirs.aws_config, config, None, Access::Private).unwrap();
            let found: Vec<_> = aws_cli_fails(&world, &profile, Lang::En).iter().map(|it| it.say(Lang::En)).collect();
            assert_eq!(found.len(), usize::from(!said.is_empty()), "{found:?}");
            assert!(found.concat().contains(said), "{found:?}");
        }
    }
}
