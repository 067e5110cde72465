//! What setup says and asks on a terminal: what was found, the questions that are left, what it came to.

mod first_request;
mod newest;
mod sso;

use std::collections::BTreeSet;
use std::path::Path as FilePath;

use super::{next, provider};
use crate::claude::installed;
use crate::fault::{Fault, Result};
use crate::messages::{Lang, Message, common, profile as names, setup as words, wizard};
use crate::models::id::is_date;
use crate::profile::remote::Remote;
use crate::profile::{Loaded, Profile, Request, load};
use crate::setup::document::AwsConfig;
use crate::setup::intent::Intent;
use crate::setup::plan::{Action, Plan};
use crate::setup::render;
use crate::world::prompt::Confirmed;
use crate::world::ui::Role;
use crate::world::{World, files, prompt};

pub(super) use first_request::first_request;
pub(super) use newest::newest_models;
pub(super) use sso::settle as settle_sso;

/// The first screen: says what was found before anything is asked.
pub(super) fn head(world: &World, loaded: &Loaded) {
    let ui = &world.ui;
    let profile = &loaded.profile;
    let version = if profile.version.is_empty() { String::new() } else { format!(" {}", profile.version) };
    // Where the profile is from; flags and answers only fill it in.
    let own = loaded.layers.iter().rfind(|source| source.is_profile());
    let origin = own.map(|source| source.phrase().say(ui.lang)).unwrap_or_default();
    let origin = render::short(FilePath::new(&origin), &world.dirs.home);
    let head = ui.phrase(words::HEAD, &[("profile", &profile.name), ("version", &version), ("origin", &origin)]);
    ui.say(ui.paint(Role::Heading, head));
    let client = installed::find(world);
    let minimum = &profile.claude.minimum_version;
    match (&client, installed::require(client.as_ref(), minimum, &profile.claude.install_hint)) {
        (Some(client), None) => {
            let version = client.version.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
            ui.tell(words::CLIENT_FOUND, &[("version", &version)]);
        }
        (_, Some(fault)) => ui.say(fault.message(ui.lang)),
        (None, None) => {}
    }
    let regions = places(&profile.residency.regions, ui.lang);
    let service = service(profile, ui.lang);
    ui.tell(
        provider::route(profile.format()),
        &[("service", &service), ("regions", &regions), ("models", &models(loaded))],
    );
    commands(world, loaded);
}

/// What the profile runs here: told before it is applied, whoever approves it.
pub(super) fn commands(world: &World, loaded: &Loaded) {
    for command in &loaded.commands {
        world.ui.tell(words::PROFILE_RUNS, &[("key", &command.key), ("command", &command.line)]);
    }
}

/// The text behind an address, before anything of it is used.
pub(super) fn text(world: &World, line: &str, remote: &Remote) {
    let ui = &world.ui;
    ui.tell(words::FETCHED, &[("line", &line)]);
    for line in remote.text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        ui.say(format_args!("  {} {line}", ui.paint(Role::Faint, "│")));
    }
}

/// Whose service answers, and that a gateway stands before it.
fn service(profile: &Profile, lang: Lang) -> String {
    let service = profile.provider().service();
    if profile.gateway().is_some() && profile.format().says_where() {
        return format!("{} → {}", names::LLM_GATEWAY.get(lang), service.get(lang));
    }
    service.get(lang).to_owned()
}

/// Where these regions lie: `Tokyo and Osaka`.
fn places(regions: &[String], lang: Lang) -> String {
    regions.iter().map(|region| place(region, lang)).collect::<Vec<_>>().join(wizard::AND.get(lang))
}

/// Where a region lies, as people call it.
fn place(region: &str, lang: Lang) -> &str {
    match region {
        "ap-northeast-1" | "asia-northeast1" => wizard::TOKYO.get(lang),
        "ap-northeast-3" | "asia-northeast2" => wizard::OSAKA.get(lang),
        other => other,
    }
}

/// `opus-5-5 · sonnet-4-6 · …`, without repeating a model.
fn models(loaded: &Loaded) -> String {
    let models = &loaded.profile.models;
    let short = |id: &str| {
        let name = id.rsplit("claude-").next().unwrap_or(id).trim_end_matches("-v1:0");
        name.rsplit_once(['-', '@']).filter(|(_, last)| is_date(last)).map_or(name, |(name, _)| name).to_owned()
    };
    let tiers =
        [("opus", &models.opus), ("sonnet", &models.sonnet), ("haiku", &models.haiku), ("fable", &models.fable)];
    let mut seen = BTreeSet::new();
    let names = tiers.map(|(tier, id)| {
        let short = short(id);
        if seen.insert(short.clone()) && short.starts_with(tier) { short } else { format!("{tier} → {short}") }
    });
    names.join(" · ")
}

/// Asks whose service answers, and through a gateway in which format; the profile for it.
///
/// # Errors
/// Those of [`prompt`].
pub(super) fn provider(world: &World) -> Result<&'static str> {
    const GATEWAY: &str = "gateway";
    let providers = [
        ("bedrock-jp", wizard::AWS),
        ("bedrock-jp-private", wizard::AWS_PRIVATE),
        ("vertex-jp", wizard::GOOGLE),
        (GATEWAY, wizard::GATEWAY),
        ("foundry", wizard::FOUNDRY),
    ];
    let formats = [
        ("gateway-bedrock", wizard::FORMAT_BEDROCK),
        ("gateway-vertex", wizard::FORMAT_VERTEX),
        ("gateway-anthropic", wizard::FORMAT_ANTHROPIC),
    ];
    match one_of(world, wizard::PROVIDER, &providers)? {
        GATEWAY => one_of(world, wizard::FORMAT, &formats),
        profile => Ok(profile),
    }
}

/// One of several; the first is the default.
fn one_of(world: &World, question: Message, offered: &[(&'static str, Message)]) -> Result<&'static str> {
    let ui = &world.ui;
    let labels: Vec<_> = offered.iter().map(|(_, text)| text.get(ui.lang).to_owned()).collect();
    let chosen = prompt::select(ui, question.get(ui.lang), &labels, 0)?;
    ui.ask("");
    Ok(offered[chosen].0)
}

/// Asks what the profile leaves to the person and adds the answers to the request; each answer is judged as it
/// is given, by loading the profile with it.
///
/// # Errors
/// Those of [`prompt`].
pub(super) fn ask(world: &World, loaded: &Loaded, request: &mut Request) -> Result<()> {
    let ui = &world.ui;
    ui.tell(wizard::QUESTIONS, &[("count", &loaded.asked.len())]);
    let known = found(world);
    for key in &loaded.asked {
        let question = match question(key) {
            Some(text) => ui.phrase(common::IN_BRACKETS, &[("what", &text.get(ui.lang)), ("more", key)]),
            None => key.clone(),
        };
        let offered: Vec<&str> =
            known.iter().filter(|(found, _)| found == key).map(|(_, value)| value.as_str()).collect();
        // Two different answers on the machine are a question, not a default.
        let default = if let [only] = offered[..] { Some(only) } else { None };
        let valid = |typed: &str| {
            let mut with_it = request.clone();
            with_it.set.push(format!("{key}={typed}"));
            load(world, &with_it).map(drop).map_err(|fault| said(&fault, key, ui.lang))
        };
        let typed = prompt::input(ui, &question, default, valid)?;
        request.set.push(format!("{key}={typed}"));
    }
    ui.ask("");
    Ok(())
}

/// What is wrong with an answer. It came from the person, not from the flag that stands for it.
fn said(fault: &Fault, key: &str, lang: Lang) -> String {
    let message = fault.message(lang);
    let message = message.strip_prefix(&format!("--set {key}: ")).unwrap_or(&message).to_owned();
    fault.hints(lang).into_iter().fold(message, |said, hint| format!("{said}\n  {hint}"))
}

/// Says in three lines what will be, with every change where somebody else's value would be lost, and asks whether it
/// may be carried out by `question`.
///
/// # Errors
/// Those of [`prompt`].
pub(super) fn approved(world: &World, intent: &Intent, plan: &Plan, question: Message, replace: bool) -> Result<bool> {
    let ui = &world.ui;
    summary(world, intent, plan);
    let conflicts = plan.conflicts().count();
    if conflicts > 0 || ui.verbose {
        render::plan(ui, plan, &world.dirs.home);
    }
    if conflicts > 0 && !replace {
        ui.ask(ui.phrase(wizard::CONFLICTS, &[("count", &conflicts)]));
    }
    let mut enter = Some(conflicts == 0);
    let approved = loop {
        match prompt::confirm_or_show(ui, question.get(ui.lang), enter)? {
            Confirmed::Yes => break true,
            Confirmed::No => break false,
            // Also where it was shown before: a key that is offered and shows nothing looks broken.
            Confirmed::Show => render::plan(ui, plan, &world.dirs.home),
        }
        // Whoever ends the `d` with Enter has seen nothing yet, and approves nothing.
        enter = enter.filter(|yes| !yes);
    };
    if !approved {
        ui.tell(words::DECLINED, &[]);
    }
    Ok(approved)
}

/// The files, the models, and the place with the identity.
fn summary(world: &World, intent: &Intent, plan: &Plan) {
    let ui = &world.ui;
    let loaded = &intent.loaded;
    let changed = plan.files.iter().filter(|file| file.changes_anything());
    let files: Vec<_> = changed
        .map(|file| {
            let count = file.changes.iter().filter(|change| change.action != Action::Keep).count();
            let file = render::shown_for(ui, &file.file, &world.dirs.home);
            ui.phrase(wizard::VALUES, &[("file", &file), ("count", &count)])
        })
        .collect();
    ui.tell(wizard::PLAN_FILES, &[("files", &files.join(", "))]);
    ui.tell(wizard::PLAN_MODELS, &[("models", &models(loaded))]);
    let profile = &loaded.profile;
    if profile.format().bedrock().is_none() || profile.gateway().is_some() {
        return ui.tell(wizard::PLAN_ELSEWHERE, &[("service", &service(profile, ui.lang))]);
    }
    let identity = match profile.sso() {
        Some(sso) => match &sso.behind {
            Some(behind) => ui.phrase(wizard::AS_ROLE, &[("role", &behind.name()), ("account", &behind.account())]),
            None => ui.phrase(wizard::AS_ROLE, &[("role", &sso.role), ("account", &sso.account)]),
        },
        // An address that couldn't be asked for its region leaves the sign-in open.
        None if next::is_sign_in_open(world, profile) => wizard::AS_OPEN.get(ui.lang).to_owned(),
        None => wizard::AS_SOURCE.get(ui.lang).to_owned(),
    };
    let regions = places(&profile.residency.regions, ui.lang);
    ui.tell(wizard::PLAN_PLACE, &[("regions", &regions), ("identity", &identity)]);
}

/// What a key asks of a person.
pub(super) fn question(key: &str) -> Option<Message> {
    Some(match key {
        "aws.account_id" => wizard::ACCOUNT,
        "aws.role_name" => wizard::ROLE,
        "aws.sso_start_url" => wizard::START_URL,
        "aws.sso_region" => wizard::SSO_REGION,
        "aws.sso_session" => wizard::SESSION,
        "aws.region" => wizard::REGION,
        "aws.profile" => wizard::AWS_PROFILE,
        "gateway.url" => wizard::GATEWAY_URL,
        "google.project" => wizard::PROJECT,
        "google.region" => wizard::LOCATION,
        "foundry.resource" => wizard::RESOURCE,
        _ => return None,
    })
}

/// Answers that this machine already knows: the SSO sessions and AWS profiles of `~/.aws/config`.
fn found(world: &World) -> BTreeSet<(String, String)> {
    const NAMES: [(&str, &str); 5] = [
        ("sso_start_url", "aws.sso_start_url"),
        ("sso_region", "aws.sso_region"),
        ("sso_session", "aws.sso_session"),
        ("sso_account_id", "aws.account_id"),
        ("sso_role_name", "aws.role_name"),
    ];
    let Ok(Some(bytes)) = files::read(&world.dirs.aws_config) else { return BTreeSet::new() };
    let Ok(config) = AwsConfig::parse(&bytes) else { return BTreeSet::new() };
    let sections = config.sections();
    let values = NAMES.iter().flat_map(|(key, ours)| {
        sections.iter().filter_map(|section| Some(((*ours).to_owned(), config.get(section, key)?)))
    });
    values.collect()
}

/// What a setup came to.
#[derive(Clone, Copy)]
pub(super) enum Outcome<'a> {
    /// Whether anything would change.
    Dry {
        changed: bool,
    },
    Refused(&'a Fault),
    Applied {
        changed: bool,
    },
}

impl Outcome<'_> {
    pub(super) const fn changed(self) -> bool {
        match self {
            Self::Dry { changed } | Self::Applied { changed } => changed,
            Self::Refused(_) => false,
        }
    }
}

/// What it came to, after the files are written (or would be).
pub(super) fn outcome(world: &World, intent: &Intent, outcome: Outcome<'_>) {
    let ui = &world.ui;
    let profile = &intent.loaded.profile;
    if intent.program.copied && outcome.changed() {
        let text = if matches!(outcome, Outcome::Dry { .. }) { words::WILL_COPY } else { words::COPIED };
        ui.tell(text, &[("path", &intent.program.path.display())]);
    }
    match outcome {
        Outcome::Dry { .. } => ui.tell(words::DRY, &[]),
        Outcome::Applied { changed: true } => {
            ui.tell(words::DONE, &[("flags", &render::of_scope(intent.scope))]);
        }
        Outcome::Applied { changed: false } | Outcome::Refused(_) => {
            ui.tell(words::NOTHING_TO_CHANGE, &[("profile", &profile.name)]);
        }
    }
    for phrase in provider::rests_on(profile, intent.scope) {
        ui.say(phrase.say(ui.lang));
    }
}
