//! `genkan status`: the machine at a glance — profile, client, residency, and every session with its role.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::client_version;
use super::elsewhere;
use super::login::noted;
use super::time::until;
use super::verdict;
use super::{next, provider};
use crate::check::judge::{Judged, judge};
use crate::claude::Scope;
use crate::code::{Exit, identity, residency};
use crate::fault::{Fault, Result};
use crate::guard::leaving::{self, Lead};
use crate::guard::log;
use crate::messages::{Args, Message, common, google, report, sessions as words, setup};
use crate::models::Tier;
use crate::profile::{Issuer, Profile, not_set_up, stored, stored_names};
use crate::session::{self, State};
use crate::setup::check::ItemState;
use crate::world::clock::written;
use crate::world::ui::{Role, pad};
use crate::world::{World, person};

/// Flags of `genkan status`.
#[derive(Debug, clap::Args)]
pub struct StatusArgs {
    /// Deployment profile: a name or a path [default: the one that was applied]
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Shows it. Exit 3 where the profile's own session needs a person, 1 where the settings are not as intended.
///
/// # Errors
/// Where the profile can't be read. What can't be read of a session stands in its place.
pub(super) fn run(world: &World, args: &StatusArgs) -> Result<Exit> {
    // The AWS tools' own files may name a command that gives keys.
    person::writes_in_own_home(world)?;
    let judged = judge(world, args.profile.clone(), None)?;
    if !args.json && judged.is_nothing(world, args.profile.as_deref())? {
        return Err(not_set_up());
    }
    let profile = &judged.intent.loaded.profile;
    let sessions = {
        let _seen = if args.json { None } else { world.ui.waiting(common::ASKING, None) };
        sessions(world, profile, args.profile.is_some())?
    };
    let unnamed = next::unnamed(world, &judged.intent);
    let unnamed = unnamed.map(|name| Fault::new(&identity::UNNAMED).with("profile", name));
    let unnamed = unnamed.or_else(|| provider::unreached(world, &judged.settings, profile));
    world.ui.reveal(
        sessions
            .iter()
            .flat_map(|session| &session.state)
            .filter_map(|state| state.pending.as_ref())
            .map(|pending| pending.url.clone()),
    );
    let client = &judged.client;
    // What is written in managed scope can't be left out.
    let can_be_left_out = judged.state != ItemState::Missing && judged.intent.scope != Scope::Managed;
    let by_shell = Some(&judged.intent.layers).filter(|_| can_be_left_out);
    let by_shell = by_shell.map(|layers| leaving::by_shell(world, profile, layers)).transpose()?.flatten();
    if args.json {
        world.ui.json(&json!({
            "profile": profile.name,
            "version": profile.version,
            "claude": client.as_ref().map(client_version::document),
            "residency": {
                "regions": profile.residency.regions,
                "verdict": provider::residency(profile),
                "provable": provider::is_provable(profile.provider()),
                "settings": verdict::name(judged.state),
                "without_user_settings": by_shell.as_ref().map(|Lead { name, to, .. }| {
                    json!({"code": residency::WITHOUT_SETTINGS.id, "name": name, "to": to})
                }),
                "models": tiers(profile).into_iter().collect::<serde_json::Map<_, _>>(),
            },
            "guard": log::summary(world).map(|log| json!({
                "decisions": log.decisions, "outside": log.outside, "unclear": log.unclear, "last": log.last,
            })),
            "sessions": sessions.iter().flat_map(|session| &session.state).map(document).collect::<Vec<_>>(),
            "errors": sessions.iter().filter_map(|session| session.state.as_ref().err()).chain(&unnamed).map(Fault::entry).collect::<Vec<_>>(),
        }));
    } else {
        show(world, &judged, args.profile.as_deref(), by_shell.as_ref(), &sessions, unnamed.as_ref());
    }
    Ok(match (sessions.first().map(|own| &own.state), judged.state) {
        (Some(Err(fault)), _) => fault.code().exit,
        (Some(Ok(own)), _) if !own.works(world.now()) => Exit::Person,
        (_, ItemState::AsIntended) if unnamed.is_none() => Exit::Done,
        _ => Exit::Problem,
    })
}

/// A session, and the command that signs in for it.
struct Session {
    login: String,
    state: Result<State>,
}

/// The profile's own session first, then those of the other applied profiles.
fn sessions(world: &World, profile: &Profile, is_named: bool) -> Result<Vec<Session>> {
    let login = |name: &str| format!("genkan login --profile {name}");
    let own = if is_named { login(&profile.name) } else { "genkan login".to_owned() };
    let mut sessions = vec![Session { login: own, state: session::state(world, profile, true) }];
    for name in stored_names(world)?.into_iter().filter(|name| *name != profile.name) {
        let Ok(other) = stored(world, &name).and_then(|profile| session::state(world, &profile, true)) else {
            continue;
        };
        let same = |known: &State| {
            (&known.name, &known.account, &known.role, &known.assumes)
                == (&other.name, &other.account, &other.role, &other.assumes)
        };
        if !sessions.iter().flat_map(|session| &session.state).any(same) {
            sessions.push(Session { login: login(&name), state: Ok(other) });
        }
    }
    Ok(sessions)
}

fn tiers(profile: &Profile) -> Vec<(String, Value)> {
    let model = |tier: Tier| Some((tier.name().to_owned(), profile.models.of_tier(tier)?.into()));
    Tier::ALL.into_iter().filter_map(model).collect()
}

fn document(state: &State) -> Value {
    let time = |time: Option<Timestamp>| time.map(written);
    json!({
        "name": state.name,
        "kind": state.kind.name(),
        "account": state.account,
        "role": state.role,
        "assumes": state.assumes,
        "identity": state.identity,
        "quota_project": state.quota_project,
        "storage": state.storage,
        "token_expires": time(state.token_expires),
        "credentials_expire": time(state.credentials_expire),
        "refreshable": state.refreshable,
        "accepted": state.accepted,
        "reason": state.reason.as_ref().map(Fault::entry),
        "finding": state.finding.as_ref().map(Fault::entry),
        "pending": state.pending.as_ref().map(|pending| json!({"url": pending.url, "code": pending.code})),
    })
}

/// Where the values begin.
const LABELS: usize = 14;

/// `unnamed` is what keeps Claude Code from the first of the sessions.
fn show(
    world: &World,
    judged: &Judged,
    named: Option<&str>,
    by_shell: Option<&Lead>,
    sessions: &[Session],
    unnamed: Option<&Fault>,
) {
    let client = judged.client.as_ref();
    let ui = &world.ui;
    let profile = &judged.intent.loaded.profile;
    let row = |label: Message, value: &str| ui.row(format_args!("{}{value}", pad(label.get(ui.lang), LABELS)));
    let version = if profile.version.is_empty() { String::new() } else { format!("@{}", profile.version) };
    row(words::ROW_PROFILE, &format!("{}{version}", profile.name));
    row(
        words::ROW_CLIENT,
        &client.map_or_else(
            || words::NO_CLIENT.get(ui.lang).to_owned(),
            |client| format!("Claude Code {}  {}", client.version, client.path),
        ),
    );
    let settings = verdict::word(judged.state).get(ui.lang);
    let role = if judged.state == ItemState::AsIntended { Role::Good } else { Role::Error };
    // What a profile says of a place that nobody can see is no fact.
    let regions = profile.residency.regions.join(report::COMMA.get(ui.lang));
    let place = match (provider::unseen(profile.format()), provider::is_provable(profile.provider())) {
        (Some(_), _) => report::NOT_PROVABLE.get(ui.lang).to_owned(),
        (None, false) => {
            ui.phrase(common::IN_BRACKETS, &[("what", &regions), ("more", &report::NOT_PROVABLE.get(ui.lang))])
        }
        (None, true) => regions,
    };
    row(words::ROW_RESIDENCY, &format!("{place}  {}", ui.paint_data(role, settings)));
    provider::tell_opaque_pins(ui, &judged.intent.loaded);
    if judged.is_off && judged.state == ItemState::Missing {
        let off = ui.phrase(setup::CHECK_OFF, &[("profile", &profile.name)]);
        ui.row(format_args!("{}{off}", pad("", LABELS)));
    }
    let in_use = elsewhere::in_use(world, named, &judged.intent.loaded, "status");
    for place in elsewhere::told(world, judged.intent.scope, Some(&profile.name), "status").into_iter().chain(in_use) {
        ui.row(format_args!("{}{}", pad("", LABELS), place.say(ui.lang)));
    }
    client.iter().for_each(|client| client_version::tell(client, world));
    if let Some(Lead { name, to, .. }) = by_shell {
        let said = ui.phrase(residency::WITHOUT_SETTINGS.message, &[("name", name), ("to", to)]);
        let mark = ui.paint(Role::Warning, words::MARK_WARNING.get(ui.lang));
        ui.say(format_args!("{mark} {said}  {}", ui.paint(Role::Faint, residency::WITHOUT_SETTINGS.id)));
    }
    if let Some(fault) = unnamed {
        ui.row(ui.paint_data(Role::Warning, noted(world, fault)));
    }
    if let Some(line) = decisions(world) {
        row(words::ROW_GUARD, &line);
    }
    for Session { login, state } in sessions {
        match state {
            Ok(state) => {
                let whose = [Some(state.kind.name()), state.account.as_deref(), state.role.as_deref()];
                let whose: Vec<_> = whose.into_iter().flatten().collect();
                row(words::ROW_SESSION, &format!("{}  {}", state.name, whose.join(" ")));
                about(world, state, login).iter().for_each(|line| ui.row(format_args!("{}{line}", pad("", LABELS))));
            }
            Err(fault) => {
                row(words::ROW_SESSION, &ui.paint_data(Role::Error, noted(world, fault)));
                let hints = fault.hints(ui.lang);
                hints.iter().for_each(|hint| ui.row(format_args!("{}{hint}", pad("", LABELS))));
            }
        }
    }
}

/// What the guard has written down.
fn decisions(world: &World) -> Option<String> {
    let log = log::summary(world)?;
    let all: Args<'_> = &[("all", &log.decisions), ("outside", &log.outside), ("unclear", &log.unclear)];
    let line = world.ui.phrase(words::LINE_GUARD, all);
    let last = log.last.map(|last| format!("  {} {}", last.at, last.code.unwrap_or_default())).unwrap_or_default();
    Some(format!("{line}{last}"))
}

fn about(world: &World, state: &State, login: &str) -> Vec<String> {
    let ui = &world.ui;
    let say = |text: Message, args: Args<'_>| ui.phrase(text, args);
    let mut lines = Vec::new();
    let (ends, accepted) = match state.issuer {
        Issuer::Google => (google::LINE_TOKEN, google::ACCEPTED),
        // Of Entra ID's token and a gateway's key its end alone is known.
        Issuer::Aws | Issuer::Azure | Issuer::Gateway => (words::LINE_KEYS, words::ACCEPTED),
    };
    // A time that AWS doesn't keep to is none.
    if state.is_sign_in() && state.accepted != Some(false) {
        lines.push(sign_in(world, state, login));
    }
    if let Some(expires) = state.credentials_expire {
        lines.push(say(ends, &[("time", &until(world, expires))]));
    }
    lines.extend(state.assumes.iter().map(|role| say(words::LINE_ASSUMES, &[("role", role)])));
    lines.extend(state.identity.clone());
    lines.extend(state.quota_project.iter().map(|project| say(google::LINE_QUOTA, &[("project", project)])));
    // Once its command has printed a key, that is in the cache, with its time.
    let is_unasked = match state.issuer {
        Issuer::Gateway => state.refreshable && state.credentials_expire.is_none(),
        Issuer::Aws | Issuer::Google | Issuer::Azure => false,
    };
    if is_unasked {
        lines.push(ui.paint_data(Role::Warning, say(words::LINE_UNASKED, &[])));
    } else if state.token_expires.is_some() || !state.is_sign_in() {
        lines.push(say(words::LINE_STORAGE, &[("place", &state.storage)]));
    }
    let why = state.reason.as_ref().map_or_else(String::new, |fault| noted(world, fault));
    match state.accepted {
        Some(true) => {
            lines.push(ui.paint_data(Role::Good, say(accepted, &[])));
        }
        Some(false) if state.is_sign_in() => {
            lines.push(ui.paint_data(Role::Error, say(words::NOT_ACCEPTED, &[("login", &login)])))
        }
        Some(false) => lines.push(ui.paint_data(Role::Error, why)),
        None if !why.is_empty() => lines.push(ui.paint_data(Role::Warning, why)),
        None => {}
    }
    lines.extend(state.finding.as_ref().map(|fault| ui.paint_data(Role::Warning, noted(world, fault))));
    if let Some(pending) = &state.pending {
        let code = pending.code.as_deref().unwrap_or_default();
        let line = say(words::LINE_PENDING, &[("url", &pending.url), ("code", &code)]);
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Until when somebody is signed in, and what happens then.
fn sign_in(world: &World, state: &State, login: &str) -> String {
    let Some(expires) = state.token_expires else {
        return world.ui.phrase(words::NEVER_SIGNED_IN, &[("login", &login)]);
    };
    let then = match (expires > world.now(), state.refreshable) {
        (true, true) => words::RENEWS,
        (true, false) => words::RENEWS_NOT,
        (false, true) => words::RENEWS_NEXT,
        (false, false) => words::OVER,
    };
    world.ui.phrase(
        words::LINE_TOKEN,
        &[("time", &until(world, expires)), ("then", &world.ui.phrase(then, &[("login", &login)]))],
    )
}
