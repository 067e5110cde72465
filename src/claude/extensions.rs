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

use std::cell::{Cell, OnceCell};
use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use icu_normalizer::ComposingNormalizerBorrowed;
use serde_json::Value;
use walkdir::{DirEntry, WalkDir};

use super::front_matter::Head;
use super::origin::{Origin, Source};
use super::workflow::Script;
use super::{Effective, content, hooks, repository};
use crate::world::dirs::expand;
use crate::world::packed::Packed;
use crate::world::{World, files};

/// Folders of plugins, or of folders of them, as the command line's `--plugin-dir` names them.
const PLUGINS: &str = "CLAUDE_CODE_PLUGIN_DIRS";

/// The agent that runs what names none. Seen (2.1.332): a file that goes by its name takes its place.
pub const UNNAMED_AGENT: &str = "general-purpose";

/// How the names of files end that may name a model, or another file that does.
const READ: [&str; 5] = ["json", "md", "js", "mjs", "ts"];

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Agent,
    Command,
    Skill,
    Workflow,
}

/// One file, as far as it decides on models.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    pub kind: Kind,
    pub origin: Origin,
    pub path: PathBuf,
    /// The name in its head, or beside it in a plugin's manifest, where it is called by that.
    name: Option<String>,
    pub models: Vec<String>,
    /// The agents that a command, skill or workflow is run by.
    agents: Vec<String>,
    /// The models of its hooks, each with its event.
    pub hooks: Vec<(String, String)>,
    /// The addresses that its hooks post to, each with its event.
    posts: Vec<(String, String)>,
    /// It can't be read, or its head isn't YAML.
    pub is_unread: bool,
    /// It stands for a folder of which not everything was looked at: any name may be in there.
    is_cut: bool,
}

/// The folders in which such files lie.
#[derive(Debug)]
pub struct Extensions {
    roots: Vec<Root>,
    packed: Vec<Packed>,
    /// The first plugin that can't be looked into.
    sealed: Option<String>,
    budget: Budget,
}

/// What is still looked at.
#[derive(Debug)]
struct Budget {
    entries: Cell<usize>,
    until: Instant,
}

/// Files and folders, each time that they are come across.
const MOST_ENTRIES: usize = 50_000;
/// The hook has ten seconds for everything.
const PATIENCE: Duration = Duration::from_secs(3);
/// How deep folders are looked into.
const DEEPEST: usize = 16;
/// What is looked at below the project, beside all else.
const MOST_BELOW: usize = 50_000;
const PATIENCE_BELOW: Duration = Duration::from_secs(1);
/// Folders of the project in which nobody keeps skills, and where most of its files may lie.
const NOT_BELOW: [&str; 2] = [".git", "node_modules"];

impl Budget {
    fn new(entries: usize, patience: Duration) -> Self {
        Self { entries: Cell::new(entries), until: Instant::now() + patience }
    }

    /// Whether one more may be looked at.
    fn spend(&self) -> bool {
        let left = self.entries.get();
        self.entries.set(left.saturating_sub(1));
        left > 0 && Instant::now() < self.until
    }
}

/// One folder with `agents`, `commands` and `skills`.
#[derive(Debug, Clone)]
struct Root {
    folder: PathBuf,
    of: Of,
    /// What a marketplace's list says of the plugin, and the file of that list.
    listed: Option<(PathBuf, Value)>,
    /// What is said of a plugin; read once.
    manifests: OnceCell<Vec<(PathBuf, Value)>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Project,
    Person,
    Managed,
    /// Enabled by the person or the project.
    Plugin,
    /// Enabled by managed settings.
    ManagedPlugin,
}

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
        let mut extensions =
            Self { roots, packed: Vec::new(), sealed: None, budget: Budget::new(MOST_ENTRIES, PATIENCE) };
        let by_variable = settings.env(PLUGINS).and_then(|set| set.value.as_str()).unwrap_or_default();
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
        let (mut found, budget) = (Vec::new(), Budget::new(MOST_BELOW, PATIENCE_BELOW));
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

impl Of {
    fn is_plugin(self) -> bool {
        matches!(self, Self::Plugin | Self::ManagedPlugin)
    }

    fn origin(self, path: &Path) -> Origin {
        let path = path.to_owned();
        match self {
            Self::Project => Origin::Project(path),
            Self::Person | Self::Plugin => Origin::User(path),
            Self::Managed | Self::ManagedPlugin => Origin::Managed(Source::File(path)),
        }
    }
}

impl Root {
    fn new(folder: PathBuf, of: Of) -> Self {
        Self { folder, of, listed: None, manifests: OnceCell::new() }
    }

    /// What is said of a plugin, each with the file that says so: its own manifest, and a marketplace's list.
    fn manifests(&self) -> &[(PathBuf, Value)] {
        self.manifests.get_or_init(|| {
            if !self.of.is_plugin() {
                return Vec::new();
            }
            let own = self.folder.join(".claude-plugin/plugin.json");
            let manifest = document(&own).map(|manifest| (own, manifest));
            manifest.into_iter().chain(self.listed.clone()).collect()
        })
    }

    /// The commands that a manifest describes by name. Seen (2.1.332): their text may stand there, and their model may.
    fn described(&self, place: &Path, manifest: &Value) -> impl Iterator<Item = Extension> {
        let commands = manifest[Kind::Command.folder()].as_object().into_iter().flatten();
        commands.map(|(name, command)| {
            let of_file = |file: &str| {
                let at = self.folder.join(file);
                Extension::read(Kind::Command, self.of, &at, at.clone())
            };
            let of_text = |text: &str| Extension::parse(Kind::Command, self.of, text, place.to_owned());
            let read = command["source"].as_str().map(of_file).or_else(|| command["content"].as_str().map(of_text));
            let mut read = read.unwrap_or_else(|| Extension::empty(Kind::Command, self.of, place.to_owned()));
            read.models.extend(command["model"].as_str().map(str::to_owned));
            Extension { name: Some(name.clone()), ..read }
        })
    }

    /// The files, and whether there may be more.
    fn files(&self, kind: Kind, budget: &Budget) -> (Vec<PathBuf>, bool) {
        let (mut found, mut is_cut) = (Vec::new(), false);
        let usual = self.folder.join(kind.folder());
        for place in [usual].iter().chain(&self.declared(kind)) {
            match kind {
                Kind::Agent | Kind::Command | Kind::Workflow => {
                    let mut files = Vec::new();
                    for entry in WalkDir::new(place).follow_links(true).max_depth(DEEPEST) {
                        if !budget.spend() {
                            is_cut = true;
                            break;
                        }
                        // A folder that links to itself is an error of the walk, and passed over.
                        let Ok(entry) = entry else { continue };
                        is_cut |= entry.file_type().is_dir() && entry.depth() == DEEPEST;
                        if entry.file_type().is_file() && kind.is_one(entry.path()) {
                            files.push(entry.into_path());
                        }
                    }
                    files.sort();
                    found.extend(files);
                }
                Kind::Skill => {
                    let names = files::list(place).unwrap_or_default().into_iter().map(|name| place.join(name));
                    for folder in [place.clone()].into_iter().chain(names) {
                        if !budget.spend() {
                            is_cut = true;
                            break;
                        }
                        found.extend(Some(folder.join("SKILL.md")).filter(|path| path.is_file()));
                    }
                }
            }
        }
        (found, is_cut)
    }

    /// What a plugin's manifests name beside the usual folder.
    fn declared(&self, kind: Kind) -> Vec<PathBuf> {
        let named = self.manifests().iter().flat_map(|(_, manifest)| one_or_many(&manifest[kind.folder()]));
        named.filter_map(Value::as_str).map(|path| self.folder.join(path)).collect()
    }
}

impl Extension {
    fn empty(kind: Kind, of: Of, path: PathBuf) -> Self {
        Self {
            kind,
            origin: of.origin(&path),
            path,
            name: None,
            models: Vec::new(),
            agents: Vec::new(),
            hooks: Vec::new(),
            posts: Vec::new(),
            is_unread: false,
            is_cut: false,
        }
    }

    fn read(kind: Kind, of: Of, at: &Path, path: PathBuf) -> Self {
        match files::read(at).ok().flatten() {
            Some(bytes) => Self::parse(kind, of, &String::from_utf8_lossy(&bytes), path),
            None => Self { is_unread: true, ..Self::empty(kind, of, path) },
        }
    }

    fn parse(kind: Kind, of: Of, text: &str, path: PathBuf) -> Self {
        let mut found = Self::empty(kind, of, path);
        if kind == Kind::Workflow {
            let script = Script::parse(text);
            return Self { models: script.models, agents: script.agents, is_unread: script.is_unread, ..found };
        }
        let head = Head::parse(text);
        let text = |name: &str| head.text(name).map(str::to_owned);
        found.name = text("name").filter(|_| kind.has_name_in_head());
        found.models = text("model").filter(|model| !model.eq_ignore_ascii_case("inherit")).into_iter().collect();
        let is_forked = text("context").is_some_and(|context| context == "fork");
        found.agents = text("agent").or_else(|| is_forked.then(|| UNNAMED_AGENT.to_owned())).into_iter().collect();
        found.hooks = head.field("hooks").map(hooks::models).unwrap_or_default();
        found.posts = head.field("hooks").map(hooks::addresses).unwrap_or_default();
        found.is_unread = matches!(head, Head::Broken(_));
        found
    }

    /// Whether it was read, or can't be; not whether there is more.
    pub const fn is_one(&self) -> bool {
        !self.is_cut
    }

    /// By its file or folder, or by the name in its head. A folder or plugin may stand before it: `ops:deploy`.
    pub fn goes_by(&self, name: &str) -> bool {
        let by_head = self.name.as_deref().is_some_and(|own| self.kind.is_same(own, name));
        self.is_cut || self.kind.names(&self.path, name) || by_head
    }
}

impl Kind {
    const ALL: [Self; 4] = [Self::Agent, Self::Command, Self::Skill, Self::Workflow];

    /// Whether a file below its folder is one.
    fn is_one(self, path: &Path) -> bool {
        let ends: &[&str] = if self == Self::Workflow { &["js", "mjs", "ts"] } else { &["md"] };
        path.extension().is_some_and(|end| ends.iter().any(|known| end == *known))
    }

    const fn folder(self) -> &'static str {
        match self {
            Self::Agent => "agents",
            Self::Command => "commands",
            Self::Skill => "skills",
            Self::Workflow => "workflows",
        }
    }

    /// Whether a file is called by the name in its head as well.
    const fn has_name_in_head(self) -> bool {
        matches!(self, Self::Agent | Self::Skill)
    }

    /// Whether a file is called so by its place. Seen (2.1.332): a command may lie in a folder of its name, as a skill does.
    fn names(self, path: &Path, name: &str) -> bool {
        let of_folder = self == Self::Skill || self == Self::Command && path.ends_with("SKILL.md");
        let own = if of_folder { path.parent().and_then(Path::file_name) } else { path.file_stem() };
        own.is_some_and(|own| self.is_same(&own.to_string_lossy(), name))
    }

    /// Whether what is asked for is this one, with or without what stands before its colon. Seen (2.1.332): an agent is
    /// found whatever the case, the width, the blanks and the dashes of its name; all else by the very letters.
    fn is_same(self, own: &str, name: &str) -> bool {
        let last = name.rsplit(':').next().unwrap_or(name);
        let is_one = own == name || own == last;
        is_one || self == Self::Agent && [name, last].iter().any(|name| plain(name) == plain(own))
    }
}

/// The letters of an agent's name as they are compared: one width and case, without blanks, dashes and underscores.
fn plain(name: &str) -> String {
    const DASHES: &str = "-\u{58A}\u{5BE}\u{1400}\u{1806}\u{2E17}\u{2E1A}\u{2E3A}\u{2E3B}\u{2E40}\u{2E5D}\u{301C}\u{3030}\u{30A0}\u{10EAD}";
    let is_dropped = |char: char| {
        char.is_whitespace() || char == '_' || ('\u{2010}'..='\u{2015}').contains(&char) || DASHES.contains(char)
    };
    let one_width = ComposingNormalizerBorrowed::new_nfkc().normalize(name);
    one_width.to_lowercase().chars().filter(|char| !is_dropped(*char)).collect()
}

/// The folders of the plugins that the merged settings enable: as they were installed, and in a marketplace's folder.
fn plugins(world: &World, settings: &Effective) -> Vec<Root> {
    let enabled = settings.settings().filter(|(_, on)| on.value == true);
    let enabled: Vec<_> =
        enabled.filter_map(|(path, on)| Some((path.strip_prefix("enabledPlugins.")?.to_owned(), &on.origin))).collect();
    if enabled.is_empty() {
        return Vec::new();
    }
    let of_plugins = |file: &str| document(&world.dirs.claude.join("plugins").join(file)).unwrap_or_default();
    let (installed, marketplaces) = (of_plugins("installed_plugins.json"), of_plugins("known_marketplaces.json"));
    let mut roots: Vec<Root> = Vec::new();
    for (id, origin) in &enabled {
        let of = if origin.is_managed() { Of::ManagedPlugin } else { Of::Plugin };
        let installs = installed["plugins"][id].as_array().into_iter().flatten();
        let installs = installs.filter_map(|install| install["installPath"].as_str()).map(PathBuf::from);
        let installs: Vec<_> = installs.map(|folder| Root::new(folder, of)).collect();
        let market = id.rsplit_once('@').and_then(|(plugin, market)| {
            let at = marketplaces[market]["installLocation"].as_str()?;
            Some((plugin, Path::new(at)))
        });
        let mut of_market = Vec::new();
        if let Some((plugin, at)) = market {
            let list = at.join(".claude-plugin/marketplace.json");
            let all = document(&list).unwrap_or_default();
            for listed in all["plugins"].as_array().into_iter().flatten().filter(|listed| listed["name"] == plugin) {
                let in_market = listed["source"].as_str().map(|source| Root::new(at.join(source), of));
                let with_list = |root| Root { listed: Some((list.clone(), listed.clone())), ..root };
                of_market.extend(installs.iter().cloned().chain(in_market).map(with_list));
            }
        }
        roots.extend(if of_market.is_empty() { installs } else { of_market });
    }
    roots
}

fn with_origin(origin: Origin, hooks: Vec<(String, String)>) -> Vec<(Origin, String, String)> {
    hooks.into_iter().map(|(event, named)| (origin.clone(), event, named)).collect()
}

fn document(path: &Path) -> Option<Value> {
    content::value(&String::from_utf8_lossy(&files::read(path).ok()??)).ok()
}

fn one_or_many(value: &Value) -> impl Iterator<Item = &Value> {
    let many = value.as_array();
    let one = Some(value).filter(|value| many.is_none() && !value.is_null());
    one.into_iter().chain(many.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::{Content, Layer, Layers, Scope};
    use crate::world::files::Access;
    use crate::world::testing::world;

    fn put(path: &Path, text: &str) {
        files::replace(path, text.as_bytes(), None, Access::Private).unwrap();
    }

    fn enabled(plugin: &str) -> Effective {
        let settings = json!({"enabledPlugins": {plugin: true}});
        let content = Content::parse(settings.to_string().as_bytes(), Scope::User);
        let files = vec![Layer { origin: Origin::User("settings.json".into()), content }];
        Effective::new(&Layers { shell: crate::world::Vars::default(), files })
    }

    /// The names are those that Claude Code 2.1.328 listed for such a tree.
    #[test]
    fn files_are_found_where_claude_code_finds_them() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        world.cwd = folder.path().join("project/deep");
        let project = folder.path().join("project/.claude");
        put(&project.join("agents/a/b/c/d/e/scout.md"), "---\nname: scout\nmodel: global.a\n---\n");
        put(&project.join("agents/upper.MD"), "---\nname: upper\nmodel: global.no\n---\n");
        put(&world.cwd.join(".claude/agents/x.md"), "---\nname: other\nmodel: inherit\n---\n");
        put(&world.cwd.join(".claude/commands/ops/deploy.md"), "---\nmodel: global.c\nagent: scout\n---\n");
        put(&project.join("commands/ops/sweep/SKILL.md"), "---\nmodel: global.s\n---\n");
        put(&world.dirs.claude.join("skills/tidy/SKILL.md"), "---\nname: clean\nmodel: global.d\n---\n");
        put(&world.dirs.claude.join("skills/one/two/SKILL.md"), "---\nmodel: global.no\n---\n");
        put(&world.dirs.claude.join("skills/low/skill.md"), "---\nmodel: global.no\n---\n");
        put(&project.join("workflows/flow.js"), "agent('x', {model: 'global.f', agentType: 'scout'})");
        let hook = "hooks:\n  Stop:\n  - hooks: [{type: prompt, model: global.h}]\n";
        put(&world.dirs.managed.join(".claude/agents/m.md"), &format!("---\nname: m\n{hook}---\n"));
        #[cfg(unix)]
        std::os::unix::fs::symlink(project.join("agents"), project.join("agents/loop")).unwrap();
        let found = Extensions::read(&world, &world.cwd, &Effective::default());
        for (kind, name, models) in [
            (Kind::Agent, "scout", &["global.a"][..]),
            (Kind::Agent, "a:b:scout", &["global.a"]),
            (Kind::Agent, "SCOUT", &["global.a"]),
            (Kind::Agent, " sc-o_ut ", &["global.a"]),
            (Kind::Agent, "\u{ff33}\u{ff43}\u{2014}out", &["global.a"]),
            (Kind::Agent, "a:Scout", &["global.a"]),
            (Kind::Command, "ops:Deploy", &[]),
            (Kind::Skill, "Tidy", &[]),
            (Kind::Agent, "other", &[]),
            (Kind::Agent, "upper", &[]),
            (Kind::Command, "ops:deploy", &["global.c", "global.a"]),
            (Kind::Command, "deploy", &["global.c", "global.a"]),
            (Kind::Command, "ops:sweep", &["global.s"]),
            (Kind::Command, "SKILL", &[]),
            (Kind::Command, "scout", &[]),
            (Kind::Skill, "tidy", &["global.d"]),
            (Kind::Skill, "clean", &["global.d"]),
            (Kind::Skill, "two", &[]),
            (Kind::Skill, "low", &[]),
            (Kind::Workflow, "flow", &["global.f", "global.a"]),
        ] {
            let named = found.named(kind, name);
            let named: Vec<_> = named.iter().flat_map(|extension| &extension.models).collect();
            assert_eq!(named, models, "{kind:?} {name}");
        }
        let all = found.all();
        let of = |name: &str| all.iter().find(|extension| extension.name.as_deref() == Some(name)).unwrap();
        assert_eq!(of("m").hooks, [("Stop".to_owned(), "global.h".to_owned())]);
        assert!(of("m").origin.is_managed() && of("scout").origin.needs_trust() && !of("clean").origin.needs_trust());
        assert_eq!(all.iter().filter(|extension| !extension.models.is_empty()).count(), 5);
    }

    #[test]
    fn a_worktree_has_the_agents_and_commands_of_the_main_one() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let mut world = world(folder.path(), &[]);
        put(&at("main/.git/worktrees/side/commondir"), "../..\n");
        put(&at("side/.git"), &format!("gitdir: {}\n", at("main/.git/worktrees/side").display()));
        put(&at("main/.claude/agents/scout.md"), "---\nname: scout\nmodel: global.a\n---\n");
        put(&at("main/.claude/commands/go.md"), "---\nmodel: global.c\n---\n");
        world.cwd = at("side/deep");
        files::make_folder(&world.cwd, Access::Private).unwrap();
        let found = Extensions::read(&world, &world.cwd, &Effective::default());
        let models = |kind: Kind, name: &str| {
            let named = found.named(kind, name).into_iter();
            assert!(named.clone().all(|file| file.origin.needs_trust()));
            named.flat_map(|file| file.models).collect::<Vec<_>>()
        };
        assert_eq!(models(Kind::Agent, "scout"), ["global.a"]);
        assert_eq!(models(Kind::Command, "go"), ["global.c"]);
    }

    #[test]
    fn what_a_manifest_or_a_marketplace_says_of_a_plugin_counts() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let (cache, market) = (folder.path().join("cache/p"), folder.path().join("market"));
        let plugins = world.dirs.claude.join("plugins");
        let install = json!([{"scope": "user", "installPath": cache}]);
        let installed = json!({"plugins": {"p@m": install, "of-nobody": install}});
        put(&plugins.join("installed_plugins.json"), &installed.to_string());
        put(&plugins.join("known_marketplaces.json"), &json!({"m": {"installLocation": market}}).to_string());
        let described = json!({
            "by-text": {"content": "---\nmodel: global.a\n---\nhi", "model": "global.b"},
            "by-file": {"source": "./more/x.md"},
            "alone": {"model": "global.d"},
        });
        put(&cache.join(".claude-plugin/plugin.json"), &json!({"name": "p", "commands": described}).to_string());
        put(&cache.join("more/x.md"), "---\nname: other\nmodel: global.c\n---\n");
        put(&cache.join("agents.d/scout.md"), "---\nmodel: global.e\n---\n");
        let hooks = json!({"Stop": [{"hooks": [{"type": "agent", "model": "global.h"}]}]});
        let source = json!({"source": "github", "repo": "acme/p"});
        let listed = json!({"name": "p", "source": source, "agents": ["./agents.d/scout.md"], "hooks": hooks});
        put(&market.join(".claude-plugin/marketplace.json"), &json!({"plugins": [listed]}).to_string());
        let found = Extensions::read(&world, folder.path(), &enabled("p@m"));
        for (kind, name, models) in [
            (Kind::Command, "p:by-text", &["global.a", "global.b"][..]),
            (Kind::Command, "p:by-file", &["global.c"]),
            (Kind::Command, "other", &[]),
            (Kind::Command, "alone", &["global.d"]),
            (Kind::Agent, "p:scout", &["global.e"]),
        ] {
            let named: Vec<_> = found.named(kind, name).into_iter().flat_map(|file| file.models).collect();
            assert_eq!(named, models, "{kind:?} {name}");
        }
        let hooks: Vec<_> = found.plugin_hooks().into_iter().map(|(_, _, model)| model).collect();
        assert_eq!(hooks, ["global.h"]);
        // One that no marketplace lists has its own manifest.
        let found = Extensions::read(&world, folder.path(), &enabled("of-nobody"));
        let named: Vec<_> = found.named(Kind::Command, "alone").into_iter().flat_map(|file| file.models).collect();
        assert_eq!(named, ["global.d"]);
        assert!(found.plugin_hooks().is_empty());
    }

    #[test]
    fn a_skill_below_the_project_is_found_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let skill = |at: &str, head: &str| {
            put(&world.cwd.join(at).join(".claude/skills/sk/SKILL.md"), &format!("---\n{head}\n---\n"));
        };
        skill("pkg/deep", "context: fork\nmodel: global.a");
        skill("pkg/forked", "name: other\ncontext: fork");
        skill("node_modules/x", "model: global.no");
        put(&world.cwd.join(".claude/agents/gp.md"), "---\nname: General purpose\nmodel: global.b\n---\n");
        let found = Extensions::read(&world, &world.cwd, &Effective::default());
        for (name, models) in [
            ("sk", &["global.a", "global.b"][..]),
            ("pkg/deep:sk", &["global.a", "global.b"]),
            ("other", &["global.b"]),
            ("none", &[]),
        ] {
            let mut named: Vec<_> =
                found.below(&world.cwd, &[&name.to_owned()]).into_iter().flat_map(|file| file.models).collect();
            named.sort();
            named.dedup();
            assert_eq!(named, models, "{name}");
        }
    }

    /// A link in a project's folder led over the whole disk, until Claude Code ended the hook and sent the prompt.
    #[test]
    fn a_folder_that_is_too_large_or_too_deep_is_unread() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let agents = folder.path().join(".claude/agents");
        for number in 0..30 {
            put(&agents.join(format!("{number}.md")), "---\nname: scout\n---\n");
        }
        let unread = |found: &Extensions, kind: Kind| {
            let named = found.named(kind, "absent");
            assert!(named.iter().all(|file| file.is_unread), "{named:?}");
            named.into_iter().map(|file| file.path).next()
        };
        let found = || Extensions::read(&world, folder.path(), &Effective::default());
        assert_eq!(unread(&found(), Kind::Agent), None);
        let few = found();
        few.budget.entries.set(10);
        assert_eq!(unread(&few, Kind::Agent).as_ref(), Some(&agents));
        let late = Extensions { budget: Budget::new(MOST_ENTRIES, Duration::ZERO), ..found() };
        assert!(unread(&late, Kind::Skill).is_some());
        let deep = (0..DEEPEST).fold(agents.clone(), |deep, _| deep.join("a"));
        put(&deep.join("x.md"), "---\nname: deep\n---\n");
        assert_eq!(unread(&found(), Kind::Agent), Some(agents));
    }

    #[test]
    fn a_plugin_that_cannot_be_unpacked_is_told_where_its_hooks_would_run() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let file = folder.path().join("p.zip");
        put(&file, "PK, and no more");
        let none = enabled("p@m");
        let mut found = Extensions::read(&world, folder.path(), &none);
        assert_eq!(found.sealed(&none), None);
        found.add_plugins(&file);
        assert_eq!(found.sealed(&none), file.to_str());
        let content = Content::parse(br#"{"allowManagedHooksOnly": true}"#, Scope::Managed);
        let files = vec![Layer { origin: Origin::Managed(Source::File("m.json".into())), content }];
        let closed = Effective::new(&Layers { shell: crate::world::Vars::default(), files });
        assert_eq!(found.sealed(&closed), None);
    }

    #[test]
    fn enabled_plugins_are_read_where_they_lie() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let (cache, market) = (folder.path().join("cache/p"), folder.path().join("market"));
        let plugins = world.dirs.claude.join("plugins");
        let installed = json!({"version": 2, "plugins": {"p@m": [{"scope": "user", "installPath": cache}]}});
        put(&plugins.join("installed_plugins.json"), &installed.to_string());
        put(&plugins.join("known_marketplaces.json"), &json!({"m": {"installLocation": market}}).to_string());
        let listed = json!({"plugins": [{"name": "p", "source": "./p"}, {"name": "q", "source": "./q"}]});
        put(&market.join(".claude-plugin/marketplace.json"), &listed.to_string());
        let hooks = json!({"Stop": [{"hooks": [{"type": "agent", "model": "global.h"}]}]});
        let with_tools = |groups: Value| {
            let mut hooks = hooks.clone();
            hooks["PreToolUse"] = groups;
            hooks
        };
        let command = json!([{"type": "command", "command": "audit"}]);
        let (all, some) = (json!([{"hooks": command}]), json!([{"matcher": "Bash", "hooks": command}]));
        put(&cache.join("hooks/hooks.json"), &json!({"hooks": with_tools(all)}).to_string());
        put(
            &market.join("p/.claude-plugin/plugin.json"),
            &json!({"hooks": with_tools(some), "agents": "./more/a.md"}).to_string(),
        );
        put(&market.join("p/more/a.md"), "---\nname: a\nmodel: global.a\n---\n");
        put(&market.join("q/agents/b.md"), "---\nname: b\nmodel: global.b\n---\n");
        let found = Extensions::read(&world, folder.path(), &enabled("p@m"));
        assert_eq!(found.plugin_hooks().len(), 2);
        let asked = |event: &str| found.plugins_asked(&enabled("p@m"), event).len();
        assert_eq!((asked("Stop"), asked("UserPromptSubmit")), (2, 0));
        assert_eq!(found.plugins_before_tools(&enabled("p@m")).len(), 1);
        let models: Vec<_> = found.all().into_iter().flat_map(|extension| extension.models).collect();
        assert_eq!(models, ["global.a"]);
        assert_eq!(found.named(Kind::Agent, "p:a").len(), 1);
        let off = Extensions::read(&world, folder.path(), &enabled("q@other"));
        assert!(off.plugin_hooks().is_empty() && off.all().is_empty());
    }
}
