//! What leaves the residency, of all that shows of a session: its variables, its command line, the settings and the files
//! beside them that it reads.
//!
//! Where these name nothing but what the profile names, all is well; anything else is resolved as Claude Code resolves it,
//! and judged (`judge`). Hooks ask before each prompt, `check` and `doctor` of a machine at rest, and whoever hands out
//! keys asks too: the second layer under the settings, no working keys where they would be used outside. What leads
//! elsewhere at each provider is [`provider`]'s.
//!
//! Known holes: a `/model` typed later, agents and skills (whoever asks at each prompt reads them, `check` and `doctor`
//! do; credentials are handed out without), and, where no processes are shown (macOS, Windows), the command line and who
//! asked for `credential_process`; plugins in a `.zip` or from an address.

mod by_shell;
mod flags;
mod judge;
#[cfg(test)]
pub(in crate::guard) mod tests;

use std::collections::BTreeMap;
use std::path::Path;

pub use self::by_shell::by_shell;
use self::flags::{FETCHED, Flags};
pub use self::judge::judge;
use crate::claude::extensions::{Extension, Extensions};
use crate::claude::switch::is_on;
use crate::claude::{Effective, Layers, Origin, hooks, layers};
use crate::fault::Result;
use crate::guard::exposure::Exposure;
use crate::guard::provider;
use crate::models::Tier;
use crate::models::id::{Form, plain};
use crate::models::residency;
use crate::models::wiring::{
    self, BESIDE_GATEWAY, BODY, GATEWAY, HOST, MODEL, PREFIX, SMALL_FAST, SOCKET, Wiring, texts,
};
use crate::profile::{Profile, catalogue, routing};
use crate::secret::without_user;
use crate::world::World;
use crate::world::ancestors::Process;

/// A client as it shows from outside: its variables, the settings that it reads, its command line.
#[derive(Debug)]
pub struct Client {
    pub layers: Layers,
    pub settings: Effective,
    pub exposure: Exposure,
    /// The agent that its command line starts with.
    pub agent: Option<String>,
    /// The profile that `genkan run` started it with.
    pub run: Option<String>,
    /// Folders of plugins that its command line names, whether it fetches others, and further folders of work.
    plugins: Vec<String>,
    fetches: bool,
    folders: Vec<String>,
    env: BTreeMap<String, String>,
    named: Vec<Finding>,
    open: Vec<Finding>,
}

/// How the keys would be used, as far as it shows.
#[derive(Debug, Default)]
pub struct Seen {
    /// Claude Code itself asks, not a tool or a person.
    by_client: bool,
    /// What decides on models: as the one who asks runs, and where the files say something else by now, as they say.
    uses: Vec<Wiring>,
    /// Names that are in play besides the session's and the tiers': of the command line, and of models that step in.
    named: Vec<Finding>,
    /// Names that no list of models holds: hooks bring them, or a session runs with one already.
    open: Vec<Finding>,
    /// Those names alone are asked about.
    is_one: bool,
    /// What a project's settings bring onto the way.
    exposure: Exposure,
}

/// Where something stands, and what it says.
pub type Finding = (String, String);

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What leaves the residency.
    Leaves,
    /// What only the account can tell: an ARN says nothing of what is behind it.
    Unclear,
}

/// Variables that name a model, besides the pins of the tiers. Seen (2.1.328): Claude Code holds each against its list of
/// models before it uses it, but [`SMALL_FAST`] and [`BODY`]; the last it reads nowhere.
const MODELS: [&str; 9] = [
    MODEL,
    SMALL_FAST,
    BODY,
    "ANTHROPIC_DEFAULT_MODEL",
    "ANTHROPIC_CUSTOM_MODEL_OPTION",
    "CLAUDE_CODE_SUBAGENT_MODEL",
    "CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL",
    "CLAUDE_CODE_AUTO_MODE_MODEL",
    "CLAUDE_CODE_BG_CLASSIFIER_MODEL",
];
/// Looks at the one who asks; `world` still has its variables, and `for_client` says that the answer is for a client.
pub fn seen(world: &World, asker: Option<&Process>, for_client: bool) -> Seen {
    let flags = asker.filter(|asker| asker.is_client()).map(|asker| Flags::read(&asker.command));
    let env = deciding(world.vars.iter());
    if !for_client && flags.is_none() {
        return Seen { uses: vec![Wiring { env, ..Wiring::default() }], ..Seen::default() };
    }
    let client = Client::with(world, &world.cwd, flags.unwrap_or_default(), asker);
    let seen = client.seen();
    Seen { exposure: client.exposure, ..seen }
}

/// What a client reads, with what its command line adds where that is shown.
pub fn layers(world: &World, client: Option<&Process>) -> Layers {
    let mut layers = layers::read(world, &world.cwd);
    client.map(|client| Flags::read(&client.command)).unwrap_or_default().lay(world, &mut layers);
    layers
}

/// Lets keys out, or says why not.
///
/// # Errors
/// `GK-AWS-040` where they would be used outside the residency, `GK-RES-030` where somebody else could read what they
/// sign, `GK-RES-039` where a project's settings can't be read; a catalogue that can't be used.
pub fn check(world: &World, profile: &Profile, seen: &Seen) -> Result<()> {
    seen.exposure.check(profile)?;
    // Nearly always so, and the catalogue needn't be read.
    if seen.is_as_set_up(profile) {
        return Ok(());
    }
    judge(profile, &catalogue::load(world)?, seen).map_or(Ok(()), Err)
}

/// The first thing that leaves, else the first of which nothing can tell; `None` where all is inside.
///
/// # Errors
/// A catalogue that can't be used.
pub fn find(world: &World, profile: &Profile, seen: &Seen) -> Result<Option<(Question, Finding)>> {
    if seen.is_as_set_up(profile) {
        return Ok(None);
    }
    let catalogue = catalogue::load(world)?;
    let found = |question| Some((question, judge::find(profile, &catalogue, seen, question)?));
    Ok(found(Question::Leaves).or_else(|| found(Question::Unclear)))
}

/// Something that leads out of the residency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// A variable, or a setting's path; of a file beside the settings, the field in its head.
    pub name: String,
    pub to: String,
    /// Who sets it; `None` where nobody does.
    pub origin: Option<Origin>,
}

/// Everything that would leave if Claude Code were started with these settings in this folder: by what the settings
/// say, and by the agents, skills, commands and plugins that it would find. A command line, and what is typed later,
/// isn't known here.
///
/// # Errors
/// A catalogue that can't be used.
pub fn of_settings(world: &World, profile: &Profile, settings: &Effective) -> Result<Vec<Lead>> {
    of_command(world, profile, settings, &[])
}

/// The same of a Claude Code with this command line, whose settings stand among these.
///
/// # Errors
/// A catalogue that can't be used.
pub fn of_command(world: &World, profile: &Profile, settings: &Effective, command: &[String]) -> Result<Vec<Lead>> {
    let mut seen = Seen::at_rest(settings);
    let (typed, open) = Flags::read(command).models(world, settings);
    seen.named.extend(typed);
    seen.open.extend(open);
    let mut named: BTreeMap<String, (String, Origin)> = BTreeMap::new();
    let files = Extensions::read(world, &world.cwd, settings);
    for file in files.all() {
        for (place, field) in seen.reads(&file, settings) {
            named.insert(place, (field, file.origin.clone()));
        }
    }
    for (origin, event, model) in files.plugin_hooks() {
        if let Some((place, field)) = seen.hooks(&origin, &event, &model, settings) {
            named.insert(place, (field, origin));
        }
    }
    if seen.is_as_set_up(profile) {
        return Ok(Vec::new());
    }
    let lead = |(name, value): Finding| match named.remove(&name) {
        Some((name, origin)) => Lead { name, to: value, origin: Some(origin) },
        None => {
            let setter = settings.env(&name).or_else(|| settings.setting(&name));
            Lead { to: destination(&name, value), origin: setter.map(|setter| setter.origin.clone()), name }
        }
    };
    Ok(judge::leaving(profile, &catalogue::load(world)?, &seen).into_iter().map(lead).collect())
}

/// Where a variable leads: what it is set to, or the provider where it is a switch.
fn destination(name: &str, value: String) -> String {
    wiring::provider(name).map_or(value, str::to_owned)
}

impl Client {
    /// Reads what a client with this command line reads in this folder; `world` still has its variables.
    pub fn read(world: &World, project: &Path, process: Option<&Process>) -> Self {
        let command = process.map_or(&[][..], |process| &process.command);
        Self::with(world, project, Flags::read(command), process)
    }

    fn with(world: &World, project: &Path, flags: Flags, process: Option<&Process>) -> Self {
        let mut layers = layers::read(world, project);
        let exposure = Exposure::new(world, &layers, process);
        flags.lay(world, &mut layers);
        let exposure = exposure.beside(&layers);
        let settings = Effective::new(&layers);
        let (agent, plugins, folders) = (flags.agent.clone(), flags.plugins.clone(), flags.folders.clone());
        let (run, fetches) = (flags.run(world), flags.fetches);
        let (named, open) = flags.models(world, &settings);
        let env = deciding(world.vars.iter());
        Self { layers, settings, exposure, agent, run, plugins, fetches, folders, env, named, open }
    }

    /// A model that its command line names and that leaves by its own name, whatever a list makes of it.
    ///
    /// # Errors
    /// A catalogue that can't be used.
    pub fn typed_abroad(&self, world: &World, profile: &Profile) -> Result<Option<String>> {
        if self.named.is_empty() {
            return Ok(None);
        }
        let catalogue = catalogue::load(world)?;
        let leaves = |name: &str| residency::judge(name, &profile.residency.regions, &catalogue).is_outside();
        let is_id = |name: &str| matches!(Form::parse(&plain(name)), Form::Profile { .. } | Form::Arn(_));
        let found = self.named.iter().find(|(_, name)| is_id(name) && leaves(name));
        Ok(found.map(|(_, name)| name.clone()))
    }

    /// Where its agents, commands and skills lie.
    pub fn extensions(&self, world: &World, project: &Path) -> Extensions {
        let mut extensions = Extensions::read(world, project, &self.settings);
        self.plugins.iter().for_each(|folder| extensions.add_plugins(&world.cwd.join(folder)));
        self.folders.iter().for_each(|folder| extensions.add_folder(&world.cwd.join(folder)));
        if self.fetches {
            extensions.seal(FETCHED.to_owned());
        }
        extensions
    }

    /// The model that its sessions start with, as it is named.
    pub fn model(&self) -> Option<&str> {
        let says = self.settings.setting("model").and_then(|model| model.value.as_str());
        self.env.get(MODEL).map(String::as_str).or(says)
    }

    /// What it would use keys for.
    pub fn seen(&self) -> Seen {
        let mut seen = Seen::of_client(self.env.clone(), &self.settings, self.named.clone());
        seen.open.extend(self.open.iter().cloned());
        seen
    }
}

impl Seen {
    /// This name alone, which no list holds any more; what else is in play is somebody else's question.
    #[must_use]
    pub fn of_one(self, name: Option<(&str, &str)>) -> Self {
        let open = name.map(|(place, name)| (place.to_owned(), name.to_owned())).into_iter().collect();
        Self { named: Vec::new(), open, is_one: true, ..self }
    }

    /// Also a name that is held against the lists as if somebody typed it.
    pub fn names(&mut self, place: &str, name: &str) {
        self.named.push((place.to_owned(), name.to_owned()));
    }

    /// Also a name that no list holds any more: a session runs with it.
    pub fn runs_with(&mut self, place: &str, name: &str) {
        self.open.push((place.to_owned(), name.to_owned()));
    }

    /// Also what the head of an agent, a command or a skill names; each place, and the field that it is.
    pub fn reads(&mut self, file: &Extension, settings: &Effective) -> Vec<(String, String)> {
        let mut places = Vec::new();
        for model in &file.models {
            let place = file.path.display().to_string();
            self.names(&place, model);
            places.push((place, "model".to_owned()));
        }
        let hooks = file.hooks.iter().filter_map(|(event, model)| self.hooks(&file.origin, event, model, settings));
        places.extend(hooks);
        places
    }

    /// Also the model of a hook in a file beside the settings, where such a hook runs; its place and its field.
    pub fn hooks(
        &mut self,
        origin: &Origin,
        event: &str,
        model: &str,
        settings: &Effective,
    ) -> Option<(String, String)> {
        let field = format!("hooks.{event}");
        let place = format!("{origin} ({field})");
        hooks::run(settings, origin).then(|| self.runs_with(&place, model))?;
        Some((place, field))
    }

    /// A client that isn't started yet: what the files and the shell say together.
    fn at_rest(settings: &Effective) -> Self {
        let variables = settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
        Self::of_client(deciding(variables), settings, Vec::new())
    }

    /// A client with these variables and settings.
    fn of_client(env: BTreeMap<String, String>, settings: &Effective, mut named: Vec<Finding>) -> Self {
        let runs = Wiring::in_force(settings, env);
        let files = settings.variables().filter_map(|(name, value)| Some((name, value.value.as_str()?)));
        let files = Some(deciding(files)).filter(|files| *files != runs.env);
        let says = files.map(|env| Wiring { env, ..runs.clone() });
        for key in ["fallbackModel", "advisorModel"] {
            let names = settings.setting(key).and_then(|names| texts(&names.value));
            named.extend(names.into_iter().flatten().map(|name| (key.to_owned(), name)));
        }
        Self {
            by_client: true,
            uses: [runs].into_iter().chain(says).collect(),
            named,
            open: hooks::of_settings(settings),
            is_one: false,
            exposure: Exposure::default(),
        }
    }

    /// Whether nothing is named but what the profile names: a tier, its model, a model of the same geography.
    pub(in crate::guard) fn is_as_set_up(&self, profile: &Profile) -> bool {
        let pins: Option<Vec<&str>> = Tier::ALL.into_iter().map(|tier| profile.models.of_tier(tier)).collect();
        let Some(pins) = pins else { return false };
        let is_own = |name: &str| !routing::is_other_model(&name.into(), profile);
        let geography = |id: &str| Form::parse(&plain(id)).geography().map(str::to_owned);
        let homes: Vec<_> = pins.iter().filter_map(|pin| geography(pin)).collect();
        let is_near =
            |id: &String| pins.contains(&id.as_str()) || geography(id).is_some_and(|prefix| homes.contains(&prefix));
        let names = self.named.iter().chain(&self.open).map(|(_, name)| name);
        let is_set_up = || {
            self.uses.iter().all(|wiring| {
                let env = |name: &str| wiring.env.get(name).map(String::as_str);
                let is_pinned = |pin: Option<&str>, to: &str| pin.map_or(!self.by_client, |pin| pin == to);
                let pinned = Tier::ALL.iter().zip(&pins).all(|(tier, pin)| is_pinned(env(tier.variable()), pin));
                let named = MODELS.into_iter().filter_map(env).chain(wiring.model.as_deref());
                let listed = |list: &Vec<String>| pins.iter().all(|pin| list.iter().any(|name| name == pin));
                pinned
                    && { named }.all(is_own)
                    && wiring.overrides.values().all(is_near)
                    && wiring.available.as_ref().is_none_or(listed)
                    && wiring.denied.is_empty()
                    && provider::address(profile, self.by_client, wiring).is_none()
            })
        };
        { names }.all(|name| is_own(name)) && (self.is_one || is_set_up())
    }
}

/// The variables that are looked at; secrets aren't among them.
pub fn deciding<'a>(vars: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
    let is_deciding = |name: &str| {
        name != BODY && (MODELS.contains(&name) || [PREFIX, HOST, SOCKET].contains(&name))
            || provider::is_deciding(name)
            || Tier::of_variable(name).is_some()
    };
    let set: BTreeMap<_, _> = vars.filter(|(_, value)| !value.trim().is_empty()).collect();
    let deciding = set.iter().filter(|(name, _)| is_deciding(name));
    let mut deciding: BTreeMap<_, _> =
        deciding.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    // Of these two only what they lead to is looked at.
    if let Some(model) = set.get(BODY).and_then(|body| wiring::model_of_body(body)) {
        deciding.insert(BODY.to_owned(), model);
    }
    let [address, token] = BESIDE_GATEWAY.map(|name| set.get(name));
    if let Some(address) = address.filter(|_| token.is_some() && set.get(GATEWAY).is_some_and(|value| is_on(value))) {
        deciding.insert(GATEWAY.to_owned(), without_user(address));
    }
    deciding
}
