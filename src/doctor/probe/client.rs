//! Looks at Claude Code: its programs, every document that it reads, the profile's values in the merged result, and the
//! program that its hooks name. Starts programs for their version alone, and writes nothing.
//!
//! Known hole: `claude auth status` would say what Claude Code itself sees; it isn't run, because it writes into the
//! person's home as every start of Claude Code does.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind::NotFound;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use semver::Version;
use serde_json::Value;

use super::{starting, wrapper};
use crate::claude::content::{Content, Settings as Document};
use crate::claude::custom_headers::BETAS;
use crate::claude::extensions::Extensions;
use crate::claude::layers::Layers;
use crate::claude::policy_helper::{Form, is_of_helper};
use crate::claude::schema::{self, Violation};
use crate::claude::{Effective, Layer, Origin, custom_headers, installed, scope};
use crate::code::machine;
use crate::doctor::Groundwork;
use crate::doctor::facts::Probe;
use crate::doctor::facts::client::{
    Applied, ClientFacts, Decided, Difference, Elsewhere, FileKind, Hook, Led, Leftover, LostHeader, Misplaced, Name,
    Other, Place, Program, Refusal, Runs, Settings, State, Unread, Unsent, Why, Wrong,
};
use crate::doctor::policy_helper::Outcome;
use crate::fault::Result;
use crate::guard::log;
use crate::messages::{Lang, Message};
use crate::models::catalogue::Catalogue;
use crate::models::verified::{Breaking, Obeys};
use crate::profile::{ApiFormat, Loaded, Profile};
use crate::secret::shown;
use crate::session::aws::has_bearer;
use crate::setup::check::{By, Item, ItemState};
use crate::setup::intent::{Intent, elsewhere, everywhere, in_use_instead};
use crate::setup::ledger::{self, Format, Ledger};
use crate::setup::step::Path as Key;
use crate::setup::store::Store;
use crate::setup::{render, rights};
use crate::world::command::Launch;
use crate::world::deadline::left;
use crate::world::shell::start_files;
use crate::world::threads::or_panic;
use crate::world::{CONFIG_DIR, Os, World, files};

/// For one program's version.
const TIMEOUT: Duration = Duration::from_secs(3);

/// Looks at everything of Claude Code, the programs side by side with its settings; done by `until`.
pub fn look(world: &World, loaded: Loaded, work: &Groundwork, until: Instant) -> ClientFacts {
    let (known, verified) = (known(&loaded.catalogue), loaded.catalogue.client.verified.clone());
    let (obeys, breaking) = (loaded.catalogue.client.obeys.clone(), loaded.catalogue.client.breaking.clone());
    let profile = loaded.profile.clone();
    let timeout = || TIMEOUT.min(left(until));
    let Groundwork { layers, effective, .. } = work;
    let ((programs, silent), (settings, written_names, hook)) = std::thread::scope(|side| {
        // The interface to people isn't shared between threads; looking needs none.
        let apart = world.apart();
        let programs = side.spawn(move || {
            let programs = programs(&apart, timeout());
            let silent = starting::program(&apart, programs.first(), timeout());
            (programs, silent)
        });
        let settings = settings(world, loaded, work).map(|(settings, intent)| {
            let hook = (settings.applied == Applied::Yes).then(|| hook(&intent.program.path, timeout())).flatten();
            (settings, intent.desired.names(), hook)
        });
        let (settings, names, hook) = match settings {
            Ok((settings, names, hook)) => (Probe::Got(settings), names, hook),
            Err(fault) => (Probe::from(Err(fault)), BTreeSet::new(), None),
        };
        (or_panic(programs), (settings, names, hook))
    });
    let versions: Vec<_> = programs.iter().filter_map(|it| Version::parse(it.version.as_deref()?).ok()).collect();
    let is_here = |one: &Breaking| versions.iter().any(|version| one.is_of(version));
    let moved = moved(world);
    let extensions = Extensions::read(world, &world.cwd, effective);
    ClientFacts {
        wrappers: {
            let first = programs.first().map(|first| Path::new(&first.path));
            wrapper::all(world, &profile, layers, first, &start_files(world))
        },
        refusals: silent
            .into_iter()
            .chain(helper(work))
            .chain(starting::read(world, effective, &programs, profile.credentials()))
            .collect(),
        unusable: if programs.is_empty() { unusable(world) } else { BTreeMap::new() },
        programs,
        known,
        verified,
        written: written(&written_names, obeys.as_ref()),
        obeys,
        breaking: breaking.into_iter().filter(is_here).collect(),
        unread: unread(layers),
        names: names(effective),
        misplaced: misplaced(world),
        home_only: home_only(world),
        stopping: super::stopping::read(world, effective),
        untried: super::stopping::untried(effective, &extensions),
        before_tools: super::stopping::before_tools(effective, &extensions),
        adding: adding(effective, &profile),
        joined: joined(effective),
        unsent: unsent(effective, &profile),
        lost_headers: lost_headers(effective, &profile),
        quoted: quoted(effective, &profile),
        led: led(world, effective),
        nowhere: nowhere(&moved),
        moved,
        dangling: dangling(&settings),
        hook,
        switches: switches(effective),
        guard: decided(world),
        settings,
    }
}

/// The program that makes the managed settings, where it fails.
fn helper(work: &Groundwork) -> Option<Refusal> {
    let (entry, Outcome::Failed(failure)) = work.helper.as_ref()? else { return None };
    let program = match &entry.form {
        Form::Program { path, .. } => path,
        Form::Misplaced(_) | Form::Other => &entry.setting,
    };
    Some(Refusal::PolicyHelper {
        program: program.clone(),
        failure: failure.clone(),
        is_skipped: entry.is_dispensable,
        place: (&entry.origin).into(),
    })
}

fn decided(world: &World) -> Option<Decided> {
    let log = log::summary(world)?;
    let last = log.last.and_then(|last| Some((last.at, last.code?)));
    Some(Decided { all: log.decisions, outside: log.outside, unclear: log.unclear, last })
}

/// Of the names that the profile writes those that only later versions read.
fn written(names: &BTreeSet<String>, obeys: Option<&Obeys>) -> BTreeSet<String> {
    let later = obeys.into_iter().flat_map(|obeys| &obeys.later).flat_map(|later| &later.names);
    later.filter(|name| names.contains(*name)).cloned().collect()
}

fn known(catalogue: &Catalogue) -> String {
    catalogue.client.version.clone()
}

fn programs(world: &World, timeout: Duration) -> Vec<Program> {
    let all = installed::all(world, timeout).into_iter();
    all.map(|(starter, installed)| Program {
        path: installed.path.display().to_string(),
        version: installed.version.map(|version| version.to_string()),
        starter,
        is_empty: installed::is_empty(&installed.path),
    })
    .collect()
}

fn unusable(world: &World) -> BTreeMap<String, installed::Unusable> {
    installed::unusable(world).into_iter().map(|(path, why)| (path.display().to_string(), why)).collect()
}

/// The documents that don't count, or not as they stand.
fn unread(layers: &Layers) -> Vec<Unread> {
    let wrong = |violations: &[Violation]| {
        let one = |found: &Violation| Wrong {
            key: found.path.clone(),
            expected: found.expected.clone(),
            found: found.found.to_owned(),
        };
        violations.iter().map(one).collect::<Vec<_>>()
    };
    let one = |Layer { origin, content }: &Layer| {
        let why = match content {
            Content::Absent => return None,
            Content::Loaded { ignored, .. } if ignored.is_empty() => return None,
            Content::Loaded { ignored, .. } => Why::Ignored(wrong(ignored)),
            Content::TooLarge(size) => Why::TooLarge(*size),
            Content::Broken(broken) => {
                Why::NotJson { line: broken.line, column: broken.column, reason: english(broken.reason) }
            }
            Content::Rejected(violations) => Why::Rejected(wrong(violations)),
            Content::Unreadable(fault) => {
                let why = fault.cause(Lang::En).unwrap_or_else(|| fault.message(Lang::En));
                match origin.path() {
                    Some(path) if files::is_denied(path) => match files::closed_by_mode(path) {
                        Some(place) => Why::Closed { why, place: place.display().to_string() },
                        None => Why::Denied(why),
                    },
                    // Of drop-ins a folder is right.
                    Some(path) if path.is_dir() && *fault.code() == machine::NOT_A_FILE => Why::Folder,
                    _ => Why::Unreadable(why),
                }
            }
        };
        Some(Unread { place: origin.to_string(), scope: origin.scope(), why })
    };
    layers.files.iter().filter_map(one).collect()
}

/// The profile's values, and what it means here.
fn settings(world: &World, loaded: Loaded, work: &Groundwork) -> Result<(Settings, Intent)> {
    let (intent, ledger) = Intent::here(world, loaded, work.layers.clone(), None)?;
    let torn = Ledger::torn(&Store::new(&world.dirs, intent.scope).folder);
    let applied = match intent.applied(world, &ledger) {
        // Nobody can say any more, and that is a finding by itself.
        _ if torn.is_some() => Applied::Yes,
        Some(applied) if applied.profile != intent.loaded.profile.name => Applied::No,
        Some(applied) if applied.off => Applied::Off,
        Some(_) => Applied::Yes,
        None => Applied::No,
    };
    let items = intent.items(world, &ledger)?;
    let (beside, own): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| item.why.is_some() && item.finding.is_none());
    let kept = own.iter().filter(|item| item.state == ItemState::AsIntended).count();
    let kinds: BTreeMap<_, _> =
        intent.desired.targets.iter().map(|target| (target.file.display().to_string(), target.format)).collect();
    let mut others = everywhere(world);
    others.retain(|other| other.profile != intent.loaded.profile.name);
    let differing = own.iter().filter_map(|item| difference(item, kinds.get(&item.target).copied(), &others)).collect();
    let leftover = |item: &Item| Leftover {
        name: item.path.to_string(),
        value: item.was.as_ref().filter(|was| was.is_string()).map(|was| render::shown(&item.path, was)),
        place: item.target.clone(),
        managed: by_managed(&item.by),
        why: item.why.map(english).unwrap_or_default(),
    };
    // What the program that makes the managed settings has given counts, and is looked at as such.
    let is_open = |item: &&Item| {
        let name = item.path.to_string();
        !is_of_helper(&name)
            || work
                .helper
                .as_ref()
                .is_some_and(|(entry, came)| matches!(came, Outcome::Unknown) && entry.setting == name)
    };
    let leftovers = beside.iter().filter(is_open).map(leftover).collect();
    let hidden = work.effective.unused().iter();
    let hidden = hidden.filter(|unused| unused.origin.is_managed() && !is_of_helper(&unused.path));
    let hidden = hidden.map(|unused| Leftover {
        name: unused.path.clone(),
        value: shown(&unused.path, &unused.value),
        place: unused.origin.to_string(),
        managed: true,
        why: english(unused.why),
    });
    let hidden = hidden.collect();
    let place = |applied: ledger::Applied| Elsewhere {
        scope: applied.scope,
        folder: applied.project.map(|folder| folder.display().to_string()),
    };
    let settings = Settings {
        scope: intent.scope,
        applied,
        kept,
        differing,
        leftovers,
        hidden,
        torn: torn.map(|file| file.display().to_string()),
        elsewhere: elsewhere(world, intent.scope, Some(&intent.loaded.profile.name)).into_iter().map(place).collect(),
        in_use: in_use_instead(world, &intent.loaded.profile.name).map(|other| other.profile),
    };
    Ok((settings, intent))
}

fn difference(item: &Item, format: Option<Format>, others: &[ledger::Applied]) -> Option<Difference> {
    let state = match (item.state, &item.by) {
        (ItemState::AsIntended, _) => return None,
        (ItemState::Shadowed, _) => State::Shadowed,
        (ItemState::Overridden, _) => State::Overridden,
        (ItemState::Missing, _) => State::Missing,
        (ItemState::Drifted, By::Dialog) => State::Dialog,
        (ItemState::Drifted, By::Wizard) => State::Wizard,
        (ItemState::Drifted, _) => State::Drifted,
    };
    // A text as it stands, since rules compare it: a blank at its end may mean nothing.
    let value = |value: &Option<Value>, other: &Option<Value>| {
        value.as_ref().map(|value| match render::masked(&item.path, value) {
            Value::String(text) if !text.is_empty() => text,
            _ => render::beside(&item.path, value, other.as_ref()),
        })
    };
    Some(Difference {
        file: item.target.clone(),
        kind: match format {
            Some(Format::AwsConfig) => FileKind::Aws,
            Some(Format::Editor) => FileKind::Editor,
            Some(Format::Settings) | None => FileKind::Client,
        },
        key: item.path.to_string(),
        state,
        was: value(&item.was, &item.wanted),
        wanted: value(&item.wanted, &item.was),
        by: match &item.by {
            By::Layer(origin) => Some(origin.to_string()),
            _ => None,
        },
        by_managed: by_managed(&item.by),
        by_profile: written_by(&item.by, others),
        rights: item.finding.filter(|_| item.path == Key::keys([rights::MODE])).map(|code| code.id.to_owned()),
    })
}

/// The one of these profiles that genkan wrote a layer's file for.
fn written_by(by: &By, others: &[ledger::Applied]) -> Option<Other> {
    let By::Layer(origin) = by else { return None };
    let file = origin.path()?;
    let applied = others.iter().find(|one| one.written(file).is_some())?;
    Some(Other { profile: applied.profile.clone(), scope: applied.scope })
}

fn by_managed(by: &By) -> bool {
    matches!(by, By::Layer(origin) if origin.is_managed())
}

/// Variables of Claude Code's families, and top-level keys that it doesn't know.
fn names(effective: &Effective) -> Vec<Name> {
    let is_family = |name: &str| {
        let families = ["CLAUDE", "ANTHROPIC", "AWS", "DISABLE", "NODE", "BEDROCK"];
        families.iter().any(|family| name.to_ascii_uppercase().starts_with(family))
    };
    let named = |name: &str, origin: &Origin, is_variable| Name {
        name: name.to_owned(),
        place: origin.to_string(),
        managed: origin.is_managed(),
        is_variable,
    };
    let variables = effective.variables().filter(|(name, value)| is_family(name) || value.origin != Origin::Shell);
    let variables = variables.map(|(name, value)| named(name, &value.origin, true));
    let mut keys: Vec<Name> = Vec::new();
    for (path, value) in effective.settings() {
        let key = path.split('.').next().unwrap_or_default();
        if !schema::knows(key) && !keys.iter().any(|known| known.name == key) {
            keys.push(named(key, &value.origin, false));
        }
    }
    variables.chain(keys).collect()
}

/// Keys that people write into Claude Code's own state file, where it reads none of them.
const NEVER_IN_STATE: [&str; 7] = [
    "awsAuthRefresh",
    "awsCredentialExport",
    "availableModels",
    "modelOverrides",
    "allowedProviders",
    "permissions",
    "hooks",
];

fn dangling(settings: &Probe<Settings>) -> BTreeMap<String, String> {
    let files = settings.got().into_iter().flat_map(|settings| &settings.differing).map(|one| &one.file);
    let target = |file: &String| Some((file.clone(), files::dangling(Path::new(file))?.display().to_string()));
    files.filter_map(target).collect()
}

/// What chooses whole files.
const MOVING: [&str; 3] = [CONFIG_DIR, AWS_CONFIG, AWS_CREDENTIALS];
const AWS_CONFIG: &str = "AWS_CONFIG_FILE";
const AWS_CREDENTIALS: &str = "AWS_SHARED_CREDENTIALS_FILE";

fn moved(world: &World) -> BTreeMap<String, String> {
    let set = |name: &str| Some((name.to_owned(), world.vars.get(name).filter(|value| !value.is_empty())?.to_owned()));
    MOVING.into_iter().filter_map(set).collect()
}

/// The AWS files by the settings, which count for Claude Code alone.
fn led(world: &World, effective: &Effective) -> Vec<Led> {
    let files = [(AWS_CONFIG, &world.dirs.aws_config), (AWS_CREDENTIALS, &world.dirs.aws_credentials)];
    let led = |(name, instead): (&str, &PathBuf)| {
        let set = effective.env(name).filter(|set| set.origin != Origin::Shell)?;
        let value = set.value.as_str().filter(|value| !value.is_empty())?;
        let file = world.cwd.join(value);
        (file != *instead).then(|| Led {
            name: name.to_owned(),
            value: value.to_owned(),
            place: set.origin.to_string(),
            managed: set.origin.is_managed(),
            instead: instead.display().to_string(),
            is_there: files::standing(&file).is_some(),
        })
    };
    files.into_iter().filter_map(led).collect()
}

fn nowhere(moved: &BTreeMap<String, String>) -> Vec<String> {
    let is_gone = |place: &String| std::fs::symlink_metadata(place).is_err_and(|error| error.kind() == NotFound);
    moved.iter().filter(|(_, place)| is_gone(place)).map(|(name, _)| name.clone()).collect()
}

/// What people write into `~/.claude/settings.local.json`; what Claude Code itself writes there, in a session in the home,
/// is nobody's mistake.
fn home_only(world: &World) -> Option<Misplaced> {
    const WRITTEN: [&str; 7] =
        ["env", "model", "apiKeyHelper", "awsAuthRefresh", "awsCredentialExport", "gcpAuthRefresh", "availableModels"];
    let file = scope::settings_file(crate::claude::Scope::Local, &world.dirs, &world.dirs.home);
    if world.cwd == world.dirs.home {
        return None;
    }
    let settings: Document = serde_json::from_slice(&files::read(&file).ok()??).ok()?;
    let keys: Vec<String> =
        WRITTEN.iter().filter(|key| settings.contains_key(**key)).map(|key| (*key).to_owned()).collect();
    let meant = scope::settings_file(crate::claude::Scope::User, &world.dirs, &world.cwd);
    let found = Misplaced { file: file.display().to_string(), keys, meant: meant.display().to_string() };
    (!found.keys.is_empty()).then_some(found)
}

fn misplaced(world: &World) -> Vec<Misplaced> {
    let dirs = &world.dirs;
    let mut found = Vec::new();
    let state: Option<Document> =
        files::read(&dirs.claude_json).ok().flatten().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let keys: Vec<String> = NEVER_IN_STATE
        .iter()
        .filter(|key| state.as_ref().is_some_and(|state| state.contains_key(**key)))
        .map(|key| (*key).to_owned())
        .collect();
    let user = scope::settings_file(crate::claude::Scope::User, dirs, &world.cwd);
    if !keys.is_empty() {
        found.push(Misplaced { file: dirs.claude_json.display().to_string(), keys, meant: user.display().to_string() });
    }
    let own = ["settings.json", "settings.local.json"];
    let managed = ["managed-settings.json"];
    let project = world.cwd.join(".claude");
    let mut folders: Vec<(&Path, &[&str])> = vec![(&dirs.claude, &own), (&dirs.managed, &managed)];
    if project != dirs.claude {
        folders.push((&project, &own));
    }
    for (folder, read) in folders {
        for name in files::list(folder).unwrap_or_default() {
            if let Some(meant) = nearly(&name, read) {
                let file = folder.join(&name).display().to_string();
                found.push(Misplaced { file, keys: Vec::new(), meant: folder.join(meant).display().to_string() });
            }
        }
    }
    // Names that pages give and no version reads.
    for folder in [&world.cwd, &dirs.home, &dirs.claude] {
        for name in files::list(folder).unwrap_or_default().into_iter().filter(|name| is_invented(name)) {
            let file = folder.join(name).display().to_string();
            if !found.iter().any(|known| known.file == file) {
                found.push(Misplaced { file, keys: Vec::new(), meant: user.display().to_string() });
            }
        }
    }
    // Read by Claude Code until 2.1.2.
    let retired = dirs.system.join("ProgramData").join("ClaudeCode").join("managed-settings.json");
    if world.os == Os::Windows && files::read(&retired).is_ok_and(|bytes| bytes.is_some()) {
        let meant = scope::managed_base(dirs).display().to_string();
        found.push(Misplaced { file: retired.display().to_string(), keys: Vec::new(), meant });
    }
    found
}

/// `claude-config.yaml`, `.clauderc` and their like: not Claude Desktop's own file.
fn is_invented(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let (stem, end) = name.trim_start_matches('.').rsplit_once('.').unwrap_or((name.trim_start_matches('.'), ""));
    let stem = stem.replace(['-', '_', '.'], "");
    let is_config =
        ["claudeconfig", "claudecodeconfig", "claudesettings", "claudecodesettings", "clauderc", "claudecoderc"];
    is_config.contains(&stem.as_str()) && ["", "yaml", "yml", "toml", "json", "jsonc"].contains(&end)
}

/// The name that a file was probably meant to have; backups and the like are nobody's slip.
fn nearly<'a>(name: &str, read: &[&'a str]) -> Option<&'a str> {
    let is_json = [".json", ".jsonc", ".json5", ".json.txt"].iter().any(|end| name.ends_with(end));
    let is_read = read.contains(&name);
    let plain = |name: &str| name.to_ascii_lowercase().replace(['-', '_', '.'], "");
    let stem = plain(name.trim_end_matches(".txt").trim_end_matches('c').trim_end_matches('5'));
    let near = |meant: &&&str| strsim::damerau_levenshtein(&stem, &plain(meant)) <= 1;
    (is_json && !is_read).then(|| read.iter().find(near).copied())?
}

/// Starts the program that the hooks name.
fn hook(program: &Path, timeout: Duration) -> Option<Hook> {
    let runs = match std::fs::metadata(program) {
        Err(_) => Runs::Missing,
        Ok(about) if !about.is_file() => Runs::Missing,
        Ok(_) if !files::is_executable(program) => Runs::NotExecutable,
        Ok(_) if !files::may_start(program) => Runs::Forbidden,
        Ok(_) => match Launch::asking(program).args(["--version"]).text(timeout) {
            // Behind the version there may be the commit.
            Some(said) => match said.split_whitespace().collect::<Vec<_>>()[..] {
                ["genkan", version, ..] => Runs::Version(version.to_owned()),
                _ => Runs::Mute,
            },
            None => Runs::Mute,
        },
    };
    Some(Hook { program: program.display().to_string(), runs })
}

/// What decides whom Claude Code calls besides the model.
pub(crate) const SWITCHES: [&str; 9] = [
    "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC",
    "DISABLE_AUTOUPDATER",
    "DISABLE_UPDATES",
    "DISABLE_TELEMETRY",
    "DISABLE_ERROR_REPORTING",
    "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL",
    "CLAUDE_CODE_DISABLE_WEB_FETCH",
    "CLAUDE_CODE_ENABLE_TELEMETRY",
    "OTEL_EXPORTER_OTLP_ENDPOINT",
];
/// The same, as a setting.
pub(crate) const PREFLIGHT: &str = "skipWebFetchPreflight";

/// How many tokens an answer may have that Claude Code asks for by itself, of the newest models more (2.1.332).
const MOST_TOKENS: u32 = 32_000;
const MOST: &str = "CLAUDE_CODE_MAX_OUTPUT_TOKENS";

/// As many as that, or fewer where somebody says so.
pub(super) fn most_tokens(effective: &Effective) -> u32 {
    let set = effective.text(MOST).and_then(|most| most.trim().parse::<u32>().ok());
    set.filter(|most| (1..MOST_TOKENS).contains(most)).unwrap_or(MOST_TOKENS)
}

/// What adds betas or fields to requests or asks for longer answers, where the profile doesn't set it; headers, and a
/// gateway's betas, are in doctor's own requests. As seen in 2.1.332: a cloud's own format has no further betas, and asks
/// for fewer tokens than Anthropic's unless told otherwise.
fn adding(effective: &Effective, profile: &Profile) -> BTreeMap<String, String> {
    const NAMES: [&str; 3] = [BETAS, "CLAUDE_CODE_EXTRA_BODY", MOST];
    let (is_of_cloud, lacks_betas) = match profile.format() {
        ApiFormat::Bedrock(_) | ApiFormat::Vertex(_) => (true, false),
        ApiFormat::Anthropic => (false, false),
        ApiFormat::Foundry(_) => (false, true),
    };
    let counts = |name: &str, value: &str| match name {
        _ if value.is_empty() => false,
        BETAS => lacks_betas,
        MOST => is_of_cloud && value.parse::<u32>().is_ok_and(|most| most > MOST_TOKENS),
        _ => true,
    };
    let names = NAMES.into_iter().filter(|name| !profile.claude.env.contains_key(*name));
    let set = names.filter_map(|name| Some((name, effective.env(name)?)));
    let set = set.filter(|(name, set)| counts(name, set.value.as_str().unwrap_or_default().trim()));
    set.map(|(name, set)| (name.to_owned(), set.origin.to_string())).collect()
}

/// Who sets a line with several headers, separated by a comma, a semicolon or `\n` as two characters.
fn joined(effective: &Effective) -> Option<Place> {
    let set = effective.env(custom_headers::NAME)?;
    set.value.as_str()?.lines().any(is_joined).then(|| (&set.origin).into())
}

/// Whether the value of a header goes on with a name like a header's own: one with a hyphen, and a colon behind it.
fn is_joined(line: &str) -> bool {
    let Some((_, value)) = line.split_once(':') else { return false };
    let value = value.replace("\\n", ",");
    let is_header = |part: &str| {
        let name = part.split_once(':').map_or("", |(name, _)| name.trim());
        name.contains('-') && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    value.split([',', ';']).skip(1).any(is_header)
}

/// What of the headers can't be sent.
fn unsent(effective: &Effective, profile: &Profile) -> Option<Unsent> {
    let set = effective.env(custom_headers::NAME)?;
    let text = set.value.as_str()?;
    let signed = profile.aws().is_some() && !has_bearer(effective);
    let (impossible, left_out) = (custom_headers::impossible(text, signed), custom_headers::left_out(text));
    let place = (&set.origin).into();
    (!impossible.is_empty() || !left_out.is_empty()).then_some(Unsent { place, impossible, left_out })
}

/// Headers that the profile doesn't set, and that a stronger layer's value takes out.
fn lost_headers(effective: &Effective, profile: &Profile) -> Vec<LostHeader> {
    if profile.claude.env.contains_key(custom_headers::NAME) {
        return Vec::new();
    }
    let Some(set) = effective.env(custom_headers::NAME) else { return Vec::new() };
    let lost = custom_headers::lost(effective).into_iter();
    lost.map(|(name, origin)| LostHeader { name, place: origin.to_string(), by: (&set.origin).into() }).collect()
}

/// Variables that choose the service, the place or the account, and whose quotation marks nobody takes off. Of keys,
/// models, proxies and files of authorities the form is judged where they are used.
fn quoted(effective: &Effective, profile: &Profile) -> Vec<(String, Place)> {
    let deciding: &[&str] = match profile.format() {
        ApiFormat::Bedrock(_) => &[
            "CLAUDE_CODE_USE_BEDROCK",
            "AWS_REGION",
            "AWS_PROFILE",
            "AWS_CONFIG_FILE",
            "AWS_SHARED_CREDENTIALS_FILE",
            "ANTHROPIC_BEDROCK_BASE_URL",
        ],
        ApiFormat::Vertex(_) => &[
            "CLAUDE_CODE_USE_VERTEX",
            "CLOUD_ML_REGION",
            "ANTHROPIC_VERTEX_PROJECT_ID",
            "ANTHROPIC_VERTEX_BASE_URL",
            "GOOGLE_APPLICATION_CREDENTIALS",
        ],
        ApiFormat::Foundry(_) => {
            &["CLAUDE_CODE_USE_FOUNDRY", "ANTHROPIC_FOUNDRY_RESOURCE", "ANTHROPIC_FOUNDRY_BASE_URL"]
        }
        ApiFormat::Anthropic => &["ANTHROPIC_BASE_URL"],
    };
    let is_quoted = |value: &str| {
        let mut inner = value.trim().chars();
        let (first, last) = (inner.next(), inner.next_back());
        first == last && matches!(first, Some('"' | '\''))
    };
    let set = deciding.iter().filter_map(|name| Some((*name, effective.env(name)?)));
    let found = set.filter(|(_, set)| set.value.as_str().is_some_and(is_quoted));
    found.map(|(name, set)| (name.to_owned(), Place::from(&set.origin))).collect()
}

fn switches(effective: &Effective) -> BTreeMap<String, String> {
    let text = |name: &str, value: &Value| shown(name, value).filter(|text| !text.is_empty());
    let variables =
        SWITCHES.iter().filter_map(|name| Some(((*name).to_owned(), text(name, &effective.env(name)?.value)?)));
    let preflight =
        effective.setting(PREFLIGHT).and_then(|value| Some((PREFLIGHT.to_owned(), text(PREFLIGHT, &value.value)?)));
    variables.chain(preflight).collect()
}

fn english(text: Message) -> String {
    text.en.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::GatewayKind;
    use crate::profile::testing::{gateway, japan};
    use crate::world::Vars;

    #[test]
    fn what_is_added_to_requests_depends_on_their_format() {
        let vars = |name: &str, value: &str| Vars::new([(name.to_owned(), value.to_owned())]);
        let added = |profile: &Profile, name: &str, value: &str| {
            let layers = Layers { shell: vars(name, value), files: Vec::new() };
            adding(&Effective::new(&layers), profile).contains_key(name)
        };
        let (cloud, anthropic) = (japan(), gateway(GatewayKind::Anthropic, "https://llm.acme.example"));
        for (name, value, in_cloud, at_gateway) in [
            ("ANTHROPIC_BETAS", "x-2026-01-01", false, false),
            ("CLAUDE_CODE_EXTRA_BODY", "{\"top_k\":3}", true, true),
            ("CLAUDE_CODE_EXTRA_BODY", " ", false, false),
            ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", "64000", true, false),
            ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", "16000", false, false),
        ] {
            let found = (added(&cloud, name, value), added(&anthropic, name, value));
            assert_eq!(found, (in_cloud, at_gateway), "{name}={value}");
        }
    }

    #[test]
    fn settings_that_count_in_the_home_alone_are_those_that_people_write() {
        let folder = tempfile::tempdir().unwrap();
        let mut here = crate::world::testing::world(folder.path(), &[]);
        let (home, work) = (here.dirs.home.clone(), folder.path().join("work"));
        let file = home.join(".claude/settings.local.json");
        let mut found = |text: &str, cwd: &Path| {
            files::replace(&file, text.as_bytes(), None, files::Access::Private).unwrap();
            here.cwd = cwd.to_owned();
            home_only(&here).map(|found| (found.keys, found.file, found.meant))
        };
        let settings = r#"{"permissions":{"allow":[]},"model":"opus","env":{"A":"1"}}"#;
        let expected = ["settings.local.json", "settings.json"].map(|name| home.join(".claude").join(name));
        let [at, meant] = expected.map(|path| path.display().to_string());
        assert_eq!(found(settings, &work), Some((vec!["env".to_owned(), "model".to_owned()], at, meant)));
        assert_eq!(found(settings, &home), None);
        assert_eq!(found(r#"{"permissions":{"allow":["Bash(ls)"]}}"#, &work), None);
        assert_eq!(found("{", &work), None);
    }

    #[test]
    fn quotation_marks_around_a_value_are_seen() {
        let (cloud, other) = (japan(), gateway(GatewayKind::Anthropic, "https://llm.acme.example"));
        for (profile, name, value, expected) in [
            (&cloud, "AWS_PROFILE", "\"claude-code\"", true),
            (&cloud, "AWS_REGION", "'ap-northeast-1'", true),
            (&cloud, "AWS_REGION", " \"ap-northeast-1\" ", true),
            (&cloud, "AWS_REGION", "\"ap-northeast-1", false),
            (&cloud, "AWS_REGION", "\"", false),
            (&cloud, "AWS_REGION", "", false),
            (&cloud, "AWS_DEFAULT_OUTPUT", "\"json\"", false),
            (&other, "AWS_REGION", "\"ap-northeast-1\"", false),
            (&other, "ANTHROPIC_BASE_URL", "\"https://llm.acme.example\"", true),
        ] {
            let shell = Vars::new([(name.to_owned(), value.to_owned())]);
            let found = quoted(&Effective::new(&Layers { shell, files: Vec::new() }), profile);
            assert_eq!(!found.is_empty(), expected, "{name}={value}");
        }
    }

    #[test]
    fn headers_on_one_line_are_told_from_values_with_commas() {
        for (line, expected) in [
            ("x-portkey-api-key: pk, x-portkey-provider: @bedrock", true),
            ("x-a: 1; x-b: 2", true),
            (r"x-a: 1\nx-b: 2", true),
            ("x-a: 1", false),
            ("x-tags: team=a, stage=b", false),
            ("traceparent: 00-ab-cd-01, x", false),
            ("referer: https://a.example/x?y=a,b:c", false),
            ("x-config: {\"retry\": 3, \"cache\": true}", false),
            ("", false),
        ] {
            assert_eq!(is_joined(line), expected, "{line}");
        }
    }
}
