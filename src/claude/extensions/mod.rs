//! Agents, skills, commands, workflows and plugins: files beside the settings that name models and bring hooks.
//!
//! Where they lie, seen in 2.1.328 to 2.1.332: below `.claude` in the project and each folder above it (in a linked
//! worktree of the main one's too), in the person's folder and in the managed one, and in the folders of plugins that the
//! merged settings or a variable name. Agents, commands and workflows at any depth, links followed; a skill is
//! `skills/NAME/SKILL.md`, and so can a command be. A plugin of a marketplace that is a folder is used where that
//! marketplace lies, and not where it was installed; what its own manifest may say, the marketplace's list may say too.
//!
//! A link in a project can lead to a whole disk, and Claude Code sends the prompt where its hook takes too long: so what
//! is looked at has a limit, and a folder that goes beyond it counts as unread.

mod file;
mod root;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;
use walkdir::{DirEntry, WalkDir};

use super::origin::Origin;
use super::{Effective, hooks, repository};
use crate::world::dirs::expand;
use crate::world::packed::Packed;
use crate::world::{World, files};
pub use file::{Extension, Kind, UNNAMED_AGENT};
use root::{Budget, Of, Root, document, one_or_many, plugins};

/// Folders of plugins, or of folders of them, as the command line's `--plugin-dir` names them.
const PLUGINS: &str = "CLAUDE_CODE_PLUGIN_DIRS";

/// How the names of files end that may name a model, or another file that does.
const READ: [&str; 5] = ["json", "md", "js", "mjs", "ts"];

/// The folders in which such files lie.
#[derive(Debug)]
pub struct Extensions {
    roots: Vec<Root>,
    packed: Vec<Packed>,
    /// The first plugin that can't be looked into.
    sealed: Option<String>,
    budget: Budget,
}

/// What is looked at below the project, beside all else.
const MOST_BELOW: usize = 50_000;
const TIMEOUT_BELOW: Duration = Duration::from_secs(1);
/// Folders of the project in which nobody keeps skills, and where most of its files may lie.
const NOT_BELOW: [&str; 2] = [".git", "node_modules"];

impl Extensions {
    /// Finds the folders for a client in `project` with these merged settings; of the files in them none is read yet.
    pub fn read(world: &World, project: &Path, settings: &Effective) -> Self {
        let above = project.ancestors().take_while(|folder| *folder != world.dirs.home);
        let mut roots: Vec<_> = above.map(|folder| Root::new(folder.join(".claude"), Of::Project)).collect();
        let main = repository::root(project, &world.dirs.home).filter(|main| !project.starts_with(main));
        roots.extend(main.map(|main| Root::new(main.join(".claude"), Of::Project)));
        roots.push(Root::new(world.dirs.claude.clone(), Of::Person));
        roots.push(Root::new(world.dirs.managed.join(".claude"), Of::Managed));
        roots.extend(plugins(world, settings));
        let mut extensions = Self { roots, packed: Vec::new(), sealed: None, budget: Budget::default() };
        let by_variable = settings.text(PLUGINS).unwrap_or_default();
        for folder in env::split_paths(by_variable).filter(|folder| !folder.as_os_str().is_empty()) {
            let folder = expand(world.os, &folder.to_string_lossy(), &world.dirs.home);
            extensions.add_plugins(&world.cwd.join(folder));
        }
        extensions
    }

    /// Also a plugin that the command line names, or a folder of them. Seen (2.1.328): in a `.zip` too, which such a folder
    /// can't hold.
    pub fn add_plugins(&mut self, place: &Path) {
        if !Packed::is_one(place) {
            return self.add_folders(place);
        }
        match Packed::open(place, &READ) {
            Some(packed) => {
                self.add_folders(packed.folder());
                self.packed.push(packed);
            }
            None => self.seal(place.display().to_string()),
        }
    }

    fn add_folders(&mut self, folder: &Path) {
        let within = files::list(folder).unwrap_or_default();
        let within = within.into_iter().map(|name| folder.join(name));
        self.roots.extend([folder.to_owned()].into_iter().chain(within).map(|folder| Root::new(folder, Of::Plugin)));
    }

    /// Also a plugin that can't be looked into.
    pub fn seal(&mut self, plugin: String) {
        self.sealed.get_or_insert(plugin);
    }

    /// A plugin that can't be looked into, where its hooks would run under these settings.
    pub fn sealed(&self, settings: &Effective) -> Option<&str> {
        self.sealed.as_deref().filter(|plugin| hooks::run(settings, &Of::Plugin.origin(Path::new(plugin))))
    }

    /// Also a folder of work besides the project.
    pub fn add_folder(&mut self, folder: &Path) {
        self.roots.push(Root::new(folder.join(".claude"), Of::Project));
    }

    /// Reads every file.
    pub fn all(&self) -> Vec<Extension> {
        Kind::ALL.into_iter().flat_map(|kind| self.find(kind, |_| true)).collect()
    }

    /// Reads the files that go by this name, and the agents that they name in turn.
    pub fn named(&self, kind: Kind, name: &str) -> Vec<Extension> {
        let mut found = Vec::new();
        let mut wanted = vec![(kind, name.to_owned())];
        while let Some((kind, name)) = wanted.pop() {
            for extension in self.find(kind, |path| kind.has_name_in_head() || kind.names(path, &name)) {
                if !extension.goes_by(&name) || found.contains(&extension) {
                    continue;
                }
                wanted.extend(extension.agents.iter().map(|agent| (Kind::Agent, agent.clone())));
                found.push(extension);
            }
        }
        found
    }

    /// Reads the skills that go by these names in folders below the project, and the agents that they name in turn. Seen
    /// (2.1.332): Claude Code finds such a folder once a file beside it was read, and looks there where none of the usual
    /// ones has the name.
    pub fn below(&self, project: &Path, names: &[&String]) -> Vec<Extension> {
        let (mut found, budget) = (Vec::new(), Budget::new(MOST_BELOW, TIMEOUT_BELOW));
        let is_one = |entry: &DirEntry| !NOT_BELOW.iter().any(|name| entry.file_name() == *name);
        for entry in WalkDir::new(project).min_depth(1).follow_links(true).into_iter().filter_entry(is_one) {
            if !budget.spend() {
                let cut = Extension::empty(Kind::Skill, Of::Project, project.to_owned());
                found.push(Extension { is_unread: true, is_cut: true, ..cut });
                break;
            }
            let Some(folder) = entry.ok().filter(|entry| entry.file_type().is_dir() && entry.file_name() == ".claude")
            else {
                continue;
            };
            let root = Root::new(folder.into_path(), Of::Project);
            let (files, _) = root.files(Kind::Skill, &budget);
            let read = |path: PathBuf| Extension::read(Kind::Skill, root.of, &path, path.clone());
            found.extend(files.into_iter().map(read).filter(|skill| names.iter().any(|name| skill.goes_by(name))));
        }
        let agents = found.iter().flat_map(|skill| &skill.agents).flat_map(|agent| self.named(Kind::Agent, agent));
        let agents: Vec<_> = agents.collect();
        found.into_iter().chain(agents).collect()
    }

    /// Reads a workflow's script wherever it lies, and the agents that it names.
    pub fn script(&self, path: PathBuf) -> Vec<Extension> {
        let script = Extension::read(Kind::Workflow, Of::Project, &path, path.clone());
        let agents = script.agents.iter().flat_map(|agent| self.named(Kind::Agent, agent));
        agents.chain([script.clone()]).collect()
    }

    /// The models of hooks that plugins bring: where they stand, the event, the model.
    pub fn plugin_hooks(&self) -> Vec<(Origin, String, String)> {
        let of_one = |(origin, events): (Origin, Value)| with_origin(origin, hooks::models(&events));
        self.plugin_events().into_iter().flat_map(of_one).collect()
    }

    /// The hooks of all these files and of plugins that post what they are told and run under these settings: where they
    /// stand, the event, the address.
    pub fn posting(&self, settings: &Effective) -> Vec<(Origin, String, String)> {
        let of_files = self.all().into_iter().flat_map(|file| with_origin(file.origin, file.posts));
        let of_plugin = |(origin, events): (Origin, Value)| with_origin(origin, hooks::addresses(&events));
        let all = of_files.chain(self.plugin_events().into_iter().flat_map(of_plugin));
        all.filter(|(origin, ..)| hooks::run(settings, origin)).collect()
    }

    /// Where plugins bring hooks of this event that run under these settings.
    pub fn plugins_asked(&self, settings: &Effective, event: &str) -> Vec<Origin> {
        self.plugins_with(settings, |events| hooks::all(&events[event]).next().is_some())
    }

    /// Where plugins bring hooks that run before every tool, whichever it is.
    pub fn plugins_before_tools(&self, settings: &Effective) -> Vec<Origin> {
        self.plugins_with(settings, |events| hooks::before_every_tool(&events["PreToolUse"]).next().is_some())
    }

    fn plugins_with(&self, settings: &Effective, is_meant: impl Fn(&Value) -> bool) -> Vec<Origin> {
        let run = |(origin, events): &(Origin, Value)| hooks::run(settings, origin) && is_meant(events);
        self.plugin_events().into_iter().filter(run).map(|(origin, _)| origin).collect()
    }

    /// The hooks that plugins bring, by event, and where they stand.
    fn plugin_events(&self) -> Vec<(Origin, Value)> {
        let mut found = Vec::new();
        for root in self.roots.iter().filter(|root| root.of.is_plugin()) {
            let Root { folder, of, .. } = root;
            let mut files = vec![folder.join("hooks/hooks.json")];
            for (place, manifest) in root.manifests() {
                for hooks in one_or_many(&manifest["hooks"]) {
                    match hooks.as_str() {
                        Some(file) => files.push(folder.join(file)),
                        None => found.push((of.origin(&self.called(place)), hooks.clone())),
                    }
                }
            }
            files.sort();
            files.dedup();
            let read = |file: &PathBuf| Some((of.origin(&self.called(file)), document(file)?.get_mut("hooks")?.take()));
            found.extend(files.iter().filter_map(read));
        }
        found
    }

    /// How a file is called, which may be of an archive.
    fn called(&self, path: &Path) -> PathBuf {
        self.packed.iter().find_map(|packed| packed.called(path)).unwrap_or_else(|| path.to_owned())
    }

    fn find(&self, kind: Kind, is_wanted: impl Fn(&Path) -> bool) -> Vec<Extension> {
        let (mut found, mut known) = (Vec::new(), BTreeSet::new());
        for root in &self.roots {
            let (files, mut is_cut) = root.files(kind, &self.budget);
            for path in files {
                if Instant::now() >= self.budget.until {
                    is_cut = true;
                    break;
                }
                let called = self.called(&path);
                if is_wanted(&path) && known.insert(called.clone()) {
                    found.push(Extension::read(kind, root.of, &path, called));
                }
            }
            if kind == Kind::Command {
                for (place, manifest) in root.manifests() {
                    found.extend(root.described(&self.called(place), manifest));
                }
            }
            if is_cut {
                let folder = root.folder.join(kind.folder());
                found.push(Extension { is_unread: true, is_cut: true, ..Extension::empty(kind, root.of, folder) });
            }
        }
        found
    }
}

fn with_origin(origin: Origin, hooks: Vec<(String, String)>) -> Vec<(Origin, String, String)> {
    hooks.into_iter().map(|(event, named)| (origin.clone(), event, named)).collect()
}
