//! Whether what a client is about to do stays inside: which models it would use, by which service, signed by whom.
//!
//! A hook is started by the very client that it judges, so what the session really uses shows: its variables, its
//! command line, the settings that it reads, the file of an agent or command that is named. [`Look`] gathers that before
//! a verb that programs call forgets its surroundings; [`verdict`] holds it against the stored profile. Nothing is asked
//! over a network. Of a prompt no more is read than the name of a command at its beginning (`event`).
//!
//! Behind the hooks two more questions are asked before credentials leave this program: whether they would be used
//! outside the residency ([`leaving`]), and where a gateway's key would be sent ([`destination`]).
//!
//! Known holes: what Claude Code asks before or beside any hook (start-up probes, the probe of a typed `/model`,
//! `!command`, `/btw`, hooks of other people, a fallback in mid-turn), and the command line where no processes are shown
//! (macOS, Windows).

pub mod destination;
pub mod event;
pub mod exposure;
pub mod leaving;
pub mod log;
pub mod memory;
mod provider;
pub mod signer;

use std::path::{Path, PathBuf};

use self::event::{AGENT, Event, Moment, WORKFLOW};
use self::exposure::Exposed;
use self::leaving::{Client, Question};
use self::provider::gateway::Sends;
use self::signer::{Foreign, Helpers, Signs};
use crate::claude::extensions::{Extension, Kind};
use crate::claude::{Effective, Origin, Scope};
use crate::code::guard as code;
use crate::fault::{Fault, Result};
use crate::models::Tier;
use crate::profile::{Profile, stored};
use crate::world::World;
use crate::world::ancestors::{self, Process};

/// What can be said of what a client is about to do.
#[derive(Debug)]
pub enum Verdict {
    Inside,
    /// It would leave, or somebody else would sign.
    Outside(Fault),
    /// Nothing here can tell.
    Unclear(Fault),
}

/// What shows of a session; gathered while the variables of the one who asks are there.
#[derive(Debug)]
pub struct Look {
    pub event: Event,
    client: Client,
    signs: Signs,
    /// The line of the person's own AWS files by which somebody else signs, in the AWS profile of the sign-in.
    line: Option<String>,
    sends: Sends,
    /// The agents, commands and skills that are about to be used.
    extensions: Vec<Extension>,
    /// The models of the hooks that plugins bring, with the file, the event and the model.
    plugin_hooks: Vec<(Origin, String, String)>,
    /// The first thing that can't be read.
    unread: Option<String>,
}

impl Look {
    /// Looks at Claude Code that started this program; `world` still has its variables.
    pub fn take(world: &World, event: Event) -> Self {
        let project = project(world);
        let client = Client::read(world, &project, client(world).as_ref());
        let files = client.extensions(world, &project);
        let agents = client.agent.clone().or_else(|| agent_of(&client)).into_iter().chain(event.agent.clone());
        let named = agents.map(|agent| (Kind::Agent, agent));
        let command = event.commands.iter().flat_map(|name| CALLED_BY_NAME.map(|kind| (kind, name.clone())));
        let of_script = event.script.iter().flat_map(|script| &script.agents).map(|agent| (Kind::Agent, agent.clone()));
        let named = named.chain(command).chain(of_script);
        let mut extensions: Vec<_> = named.flat_map(|(kind, name)| files.named(kind, &name)).collect();
        let is_below = |name: &&String| {
            let (place, _) = name.rsplit_once(':').unwrap_or_default();
            !extensions.iter().any(|file| is_skill(file, name)) || !place.is_empty() && project.join(place).is_dir()
        };
        let looked_for: Vec<&String> = event.commands.iter().filter(is_below).collect();
        if !looked_for.is_empty() {
            let below = files.below(&project, &looked_for);
            // What is typed may be a command of Claude Code's own: where not everything was looked at, that says nothing.
            extensions.extend(
                below.into_iter().filter(|file| matches!(event.moment, Moment::PreToolUse(_)) || file.is_one()),
            );
        }
        let file = event.script_file.as_ref().map(|file| project.join(file));
        extensions.extend(file.into_iter().flat_map(|file| files.script(file)));
        let unreadable = client.layers.files.iter().find(|layer| layer.content.is_unreadable());
        let unreadable = unreadable.map(|layer| layer.origin.to_string());
        let unread = unreadable.or_else(|| {
            let unread = extensions.iter().find(|file| file.is_unread);
            let script = event.script.as_ref().filter(|script| script.is_unread).map(|_| WORKFLOW.to_owned());
            let sealed = || files.sealed(&client.settings).map(str::to_owned);
            unread.map(|file| file.path.display().to_string()).or(script).or_else(sealed)
        });
        let (signs, sends) = (Signs::new(world, &client.settings), Sends::new(world, &client.settings));
        Self { event, signs, line: None, sends, plugin_hooks: files.plugin_hooks(), client, extensions, unread }
    }

    /// The same, told which line of the AWS files makes somebody else sign by these settings.
    #[must_use]
    pub fn with_line(self, line: impl FnOnce(&Effective) -> Option<String>) -> Self {
        Self { line: line(&self.client.settings), ..self }
    }
}

impl Look {
    /// Whether `genkan run` started the session with another profile, whose own guard judges it. Settings of a profile
    /// that is stored no more excuse nobody.
    pub fn is_of_another(&self, world: &World, profile: &Profile) -> bool {
        self.client.run.as_ref().is_some_and(|name| *name != profile.name && stored(world, name).is_ok())
    }

    /// The model that is meant: the one that the event names, the one that was switched to, else the session's own.
    pub fn model(&self, world: &World, profile: &Profile) -> Option<String> {
        let told = self.event.model.clone().or_else(|| memory::recall(world, &self.event).ok().flatten());
        let name = told.or_else(|| self.client.model().map(str::to_owned))?;
        let pin = Tier::named(&name).and_then(|tier| profile.models.of_tier(tier));
        Some(pin.map_or(name.clone(), str::to_owned))
    }

    /// A model of the command line that leaves by its own name, where a session begins: Claude Code's list closes it, and
    /// somebody has tried.
    ///
    /// # Errors
    /// A catalogue that can't be used.
    pub fn attempt(&self, world: &World, profile: &Profile) -> Result<Option<String>> {
        if self.event.moment != Moment::SessionStart {
            return Ok(None);
        }
        self.client.typed_abroad(world, profile)
    }

    /// Somebody else whom it would go to, or who would sign it.
    fn stranger(&self, world: &World, profile: &Profile, helpers: &Helpers) -> Option<Fault> {
        let foreign = match provider::foreign(world, self, profile, helpers) {
            Ok(foreign) => foreign,
            Err(fault) => return Some(fault),
        };
        foreign.map(|foreign| match foreign {
            Foreign::Variable(name) => match profile.gateway() {
                Some(gateway) => Fault::new(&code::BESIDE).with("name", name).with("url", &gateway.url),
                None => Fault::new(&code::SIGNER).with("name", name),
            },
            Foreign::Helper(name) => Fault::new(&code::HELPER).with("name", name),
            Foreign::Line(line) => Fault::new(&code::LINE).with("line", line),
        })
    }
}

/// What becomes of it; `world` has forgotten its surroundings, `programs` are the paths that this program goes by.
///
/// # Errors
/// Where the catalogue can't be used.
pub fn verdict(world: &World, profile: &Profile, look: Look, programs: &[&Path]) -> Result<Verdict> {
    let is_switch = matches!(look.event.moment, Moment::PreModelSwitch | Moment::PostModelSwitch);
    // It could say anything of what is judged below.
    if !is_switch && let Some(unread) = look.client.exposure.unread() {
        return Ok(Verdict::Outside(unread.fault(&code::PROJECT_UNREAD)));
    }
    if !is_switch && let Some(fault) = look.stranger(world, profile, &Helpers::new(world.os, profile, programs)) {
        return Ok(Verdict::Outside(fault));
    }
    if !is_switch && let Some(Exposed { name, value, place }) = look.client.exposure.find(profile) {
        let fault = Fault::new(&code::EXPOSED).with("name", name).with("value", value).with("place", place);
        return Ok(Verdict::Outside(fault));
    }
    let Look { event, client, extensions, plugin_hooks, mut unread, .. } = look;
    let is_prompt = event.moment == Moment::UserPromptSubmit;
    let settings = &client.settings;
    let mut seen = client.seen();
    if is_switch {
        seen = seen.of_one(event.model.as_deref().map(|model| (SWITCH, model)));
    } else {
        for file in &extensions {
            seen.reads(file, settings);
        }
        for (origin, event, model) in &plugin_hooks {
            seen.hooks(origin, event, model, settings);
        }
        if let Some(model) = event.model.as_deref().filter(|_| matches!(event.moment, Moment::PreToolUse(_))) {
            seen.names(AGENT, model);
        }
        for model in event.script.iter().flat_map(|script| &script.models) {
            seen.names(WORKFLOW, model);
        }
        // Whoever is told it needs no note.
        let told = event.model.clone().filter(|_| matches!(event.moment, Moment::SessionStart | Moment::StatusLine));
        match told.map_or_else(|| memory::recall(world, &event), |model| Ok(Some(model))) {
            Ok(model) => model.iter().for_each(|model| seen.runs_with(SWITCH, model)),
            Err(place) => unread = unread.or(Some(place)),
        }
    }
    match leaving::find(world, profile, &seen)? {
        Some((Question::Leaves, (name, value)))
            if is_prompt && profile.scope != Scope::Managed && is_asked_beside(&name) =>
        {
            return Ok(Verdict::Outside(Fault::new(&code::ASKED_BESIDE).with("name", name).with("value", value)));
        }
        Some((Question::Leaves, (name, value))) => {
            let fault = provider::outside(profile, name, value);
            return Ok(Verdict::Outside(fault.with("regions", profile.residency.regions.join(", "))));
        }
        Some((Question::Unclear, (name, value))) => {
            return Ok(Verdict::Unclear(Fault::new(&code::UNCLEAR).with("name", name).with("value", value)));
        }
        None => {}
    }
    let unread = unread.or_else(|| event.is_unread().then(|| "stdin".to_owned()));
    Ok(unread.map_or(Verdict::Inside, |what| Verdict::Unclear(Fault::new(&code::UNREAD).with("what", what))))
}

/// Where the model of a running session comes from, as far as the settings don't say it.
pub const SWITCH: &str = "/model";
/// What a typed `/name` can be, or a tool can be told to run.
const CALLED_BY_NAME: [Kind; 3] = [Kind::Command, Kind::Skill, Kind::Workflow];

/// Whether it is the model of a hook that gets each prompt: of the settings, or of a file beside them. Seen: only managed
/// hooks are waited for.
fn is_asked_beside(name: &str) -> bool {
    ["hooks.UserPromptSubmit", "hooks.UserPromptExpansion"]
        .iter()
        .any(|hook| name == *hook || name.ends_with(&format!("({hook})")))
}

/// Whether it is a skill of this name in one of the usual folders, which goes before those below the project.
fn is_skill(file: &Extension, name: &str) -> bool {
    file.kind == Kind::Skill && file.is_one() && file.goes_by(name)
}

/// Where the session was started; Claude Code says so to its hooks, over any variable of a settings file.
fn project(world: &World) -> PathBuf {
    world.var("CLAUDE_PROJECT_DIR").map_or_else(|| world.cwd.clone(), PathBuf::from)
}

/// Claude Code above this program. It starts a hook itself, so whatever runs above is it, even under another name.
fn client(world: &World) -> Option<Process> {
    let found = ancestors::above(world).find(Process::is_client);
    found.or_else(|| ancestors::asker(world))
}

/// The agent that a settings file starts every session with.
fn agent_of(client: &Client) -> Option<String> {
    client.settings.setting("agent").and_then(|agent| Some(agent.value.as_str()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::testing::japan;
    use crate::world::files::{self, Access};

    #[test]
    fn a_project_file_that_only_claude_code_reads_stops_a_prompt() {
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(folder.path(), &[]);
        let file = world.cwd.join(".claude/settings.json");
        files::replace(&file, b"{}", None, Access::Private).unwrap();
        let stopped = |event: &str| {
            let look = Look::take(&world, Event::read(event.as_bytes()));
            match verdict(&world, &japan(), look, &[]).unwrap() {
                Verdict::Outside(fault) => Some(fault),
                Verdict::Inside | Verdict::Unclear(_) => None,
            }
        };
        let prompt = || stopped(r#"{"hook_event_name":"UserPromptSubmit","prompt":"x"}"#).map(|fault| fault.code().id);
        assert_ne!(prompt(), Some("GK-GRD-015"));
        std::fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(17 * 1024 * 1024).unwrap();
        assert_eq!(prompt(), Some("GK-GRD-015"));
        assert!(stopped(r#"{"hook_event_name":"PreModelSwitch","to_model":"sonnet"}"#).is_none());
    }
}
