//! The second layer under the settings: no working keys where they would be used outside the residency.
//!
//! Who asks for keys shows how it will use them: by its variables, its command line and the settings that it reads.
//! Where these name nothing but what the profile names, keys are handed out; all else is resolved as the client
//! resolves it, and judged (`judge`).
//!
//! On Vertex AI and on Microsoft Foundry there are no keys to withhold: the client asks Google or Azure itself, and
//! `vertex` and `foundry` only say what leads elsewhere.
//!
//! Known holes: a `/model` typed later, the frontmatter of agents and skills, and, where no processes are shown
//! (macOS, Windows), the command line and who asked for `credential_process`.

mod flags;
mod foundry;
mod judge;
#[cfg(test)]
mod tests;
mod vertex;

use std::collections::BTreeMap;
use std::path::Path;

use self::flags::Flags;
pub use self::judge::judge;
use crate::claude::{Effective, Layers, layers};
use crate::fault::Result;
use crate::models::id::{Form, plain};
use crate::models::wiring::{MODEL, PREFIX, Wiring, texts};
use crate::models::{Tier, catalogue};
use crate::profile::{Profile, routing};
use crate::world::World;
use crate::world::ancestors::Process;

/// A client as it shows from outside: its variables, the settings that it reads, its command line.
#[derive(Debug)]
pub struct Client {
    pub layers: Layers,
    pub settings: Effective,
    /// The agent that its command line starts with.
    pub agent: Option<String>,
    env: BTreeMap<String, String>,
    named: Vec<Finding>,
}

/// How the keys would be used, as far as it shows.
#[derive(Debug, Default)]
pub struct Seen {
    /// The client itself asks, not a tool or a person.
    by_client: bool,
    /// What decides on models: as the one who asks runs, and where the files say something else by now, as they say.
    uses: Vec<Wiring>,
    /// Names that are in play besides the session's and the tiers': of the command line, and of models that step in.
    named: Vec<Finding>,
    /// Names that no list of models holds: hooks bring them, or a session runs with one already.
    open: Vec<Finding>,
    /// Those names alone are asked about.
    is_one: bool,
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

/// Variables that name a model, besides the pins of the tiers.
const MODELS: [&str; 8] = [
    MODEL,
    "ANTHROPIC_DEFAULT_MODEL",
    "ANTHROPIC_SMALL_FAST_MODEL",
    "ANTHROPIC_CUSTOM_MODEL_OPTION",
    "CLAUDE_CODE_SUBAGENT_MODEL",
    "CLAUDE_CODE_WORKFLOW_SUBAGENT_MODEL",
    "CLAUDE_CODE_AUTO_MODE_MODEL",
    "CLAUDE_CODE_BG_CLASSIFIER_MODEL",
];
/// Variables that lead to another address or region with the same keys.
const ADDRESSES: [&str; 2] = ["ANTHROPIC_BEDROCK_BASE_URL", "ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION"];
const BEDROCK: &str = "CLAUDE_CODE_USE_BEDROCK";
/// Surfaces that take the same keys where Bedrock is off, and whose ids name no geography.
const SURFACES: [&str; 2] = ["CLAUDE_CODE_USE_MANTLE", "CLAUDE_CODE_USE_ANTHROPIC_AWS"];
/// The client takes the first that is set.
const REGIONS: [&str; 2] = ["AWS_REGION", "AWS_DEFAULT_REGION"];

/// Looks at the one who asks; `world` still has its variables, and `for_client` says that the answer is for a client.
pub fn seen(world: &World, asker: Option<&Process>, for_client: bool) -> Seen {
    let flags = asker.filter(|asker| asker.is_client()).map(|asker| Flags::read(&asker.command));
    let env = deciding(world.vars.iter());
    if !for_client && flags.is_none() {
        return Seen { uses: vec![Wiring { env, ..Wiring::default() }], ..Seen::default() };
    }
    Client::with(world, &world.cwd, flags.unwrap_or_default()).seen()
}

/// What a client reads, with what its command line adds where that is shown.
pub fn settings(world: &World, client: Option<&Process>) -> Effective {
    let mut layers = layers::read(world, &world.cwd);
    client.map(|client| Flags::read(&client.command)).unwrap_or_default().lay(world, &mut layers);
    Effective::of(&layers)
}

/// Lets keys out, or says why not.
///
/// # Errors
/// `GK-AWS-040` where they would be used outside the residency; a catalogue that can't be used.
pub fn check(world: &World, profile: &Profile, seen: &Seen) -> Result<()> {
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

/// Everything that would leave if Claude Code were started with these settings, by the name of what leads it there. A
/// command line, and what is typed later, isn't known here.
///
/// # Errors
/// A catalogue that can't be used.
pub fn leaving(world: &World, profile: &Profile, settings: &Effective) -> Result<Vec<Finding>> {
    let seen = Seen::at_rest(settings);
    if seen.is_as_set_up(profile) {
        return Ok(Vec::new());
    }
    Ok(judge::leaving(profile, &catalogue::load(world)?, &seen))
}

impl Client {
    /// Reads what a client with this command line reads in this folder; `world` still has its variables.
    pub fn read(world: &World, project: &Path, command: &[String]) -> Self {
        Self::with(world, project, Flags::read(command))
    }

    fn with(world: &World, project: &Path, flags: Flags) -> Self {
        let mut layers = layers::read(world, project);
        flags.lay(world, &mut layers);
        let settings = Effective::of(&layers);
        let agent = flags.agent.clone();
        Self { layers, settings, agent, env: deciding(world.vars.iter()), named: flags.models(world) }
    }

    /// The model that its sessions start with, as it is named.
    pub fn model(&self) -> Option<&str> {
        let says = self.settings.setting("model").and_then(|model| model.value.as_str());
        self.env.get(MODEL).map(String::as_str).or(says)
    }

    /// What it would use keys for.
    pub fn seen(self) -> Seen {
        Seen::of_client(self.env, &self.settings, self.named)
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
            open: hooks(settings),
            is_one: false,
        }
    }

    /// Whether nothing is named but what the profile names: a tier, its model, a model of the same geography.
    fn is_as_set_up(&self, profile: &Profile) -> bool {
        let pins: Option<Vec<&str>> = Tier::ALL.into_iter().map(|tier| profile.models.of_tier(tier)).collect();
        let Some(pins) = pins else { return false };
        let is_own = |name: &str| !routing::is_other_model(&name.into(), profile);
        let geography = |id: &str| match Form::of(&plain(id)) {
            Form::Profile { prefix, .. } => Some(prefix.to_owned()),
            _ => None,
        };
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
                    && judge::address(profile, self.by_client, wiring).is_none()
            })
        };
        { names }.all(|name| is_own(name)) && (self.is_one || is_set_up())
    }
}

/// The variables that are looked at; secrets aren't among them.
pub fn deciding<'a>(vars: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
    let is_deciding = |name: &str| {
        let lists = [&MODELS[..], &ADDRESSES, &SURFACES, &REGIONS, &[BEDROCK, PREFIX]];
        lists.iter().any(|list| list.contains(&name))
            || vertex::is_deciding(name)
            || foundry::is_deciding(name)
            || Tier::ALL.iter().any(|tier| tier.variable() == name)
    };
    let set = vars.filter(|(name, value)| is_deciding(name) && !value.trim().is_empty());
    set.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// Models that hooks name, with the event.
fn hooks(settings: &Effective) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, groups) in settings.settings().filter(|(path, _)| path.starts_with("hooks.")) {
        let groups = groups.value.as_array().into_iter().flatten();
        let hooks = groups.filter_map(|group| group["hooks"].as_array()).flatten();
        found.extend(hooks.filter_map(|hook| Some((path.clone(), hook["model"].as_str()?.to_owned()))));
    }
    found
}
