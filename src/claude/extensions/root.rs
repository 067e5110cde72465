//! The folders in which such files lie, and how much of them is looked at.

use std::cell::{Cell, OnceCell};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;
use walkdir::WalkDir;

use super::file::{Extension, Kind};
use crate::claude::origin::{Origin, Source};
use crate::claude::{Effective, content};
use crate::world::{World, files};

/// What is still looked at.
#[derive(Debug)]
pub(super) struct Budget {
    pub(super) entries: Cell<usize>,
    pub(super) until: Instant,
}

/// Files and folders, each time that they are come across.
pub(super) const MOST_ENTRIES: usize = 50_000;

/// The hook has ten seconds for everything.
const TIMEOUT: Duration = Duration::from_secs(3);

/// How deep folders are looked into.
pub(super) const DEEPEST: usize = 16;

impl Default for Budget {
    fn default() -> Self {
        Self::new(MOST_ENTRIES, TIMEOUT)
    }
}

impl Budget {
    pub(super) fn new(entries: usize, timeout: Duration) -> Self {
        Self { entries: Cell::new(entries), until: Instant::now() + timeout }
    }

    /// Whether one more may be looked at.
    pub(super) fn spend(&self) -> bool {
        let left = self.entries.get();
        self.entries.set(left.saturating_sub(1));
        left > 0 && Instant::now() < self.until
    }
}

/// One folder with `agents`, `commands` and `skills`.
#[derive(Debug, Clone)]
pub(super) struct Root {
    pub(super) folder: PathBuf,
    pub(super) of: Of,
    /// What a marketplace's list says of the plugin, and the file of that list.
    pub(super) listed: Option<(PathBuf, Value)>,
    /// What is said of a plugin; read once.
    manifests: OnceCell<Vec<(PathBuf, Value)>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Project,
    Person,
    Managed,
    /// Enabled by the person or the project.
    Plugin,
    /// Enabled by managed settings.
    ManagedPlugin,
}

impl Of {
    pub(super) fn is_plugin(self) -> bool {
        matches!(self, Self::Plugin | Self::ManagedPlugin)
    }

    pub(super) fn origin(self, path: &Path) -> Origin {
        let path = path.to_owned();
        match self {
            Self::Project => Origin::Project(path),
            Self::Person | Self::Plugin => Origin::User(path),
            Self::Managed | Self::ManagedPlugin => Origin::Managed(Source::File(path)),
        }
    }
}

impl Root {
    pub(super) fn new(folder: PathBuf, of: Of) -> Self {
        Self { folder, of, listed: None, manifests: OnceCell::new() }
    }

    /// What is said of a plugin, each with the file that says so: its own manifest, and a marketplace's list.
    pub(super) fn manifests(&self) -> &[(PathBuf, Value)] {
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
    pub(super) fn described(&self, place: &Path, manifest: &Value) -> impl Iterator<Item = Extension> {
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
    pub(super) fn files(&self, kind: Kind, budget: &Budget) -> (Vec<PathBuf>, bool) {
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
    pub(super) fn declared(&self, kind: Kind) -> Vec<PathBuf> {
        let named = self.manifests().iter().flat_map(|(_, manifest)| one_or_many(&manifest[kind.folder()]));
        named.filter_map(Value::as_str).map(|path| self.folder.join(path)).collect()
    }
}

/// The folders of the plugins that the merged settings enable: as they were installed, and in a marketplace's folder.
pub(super) fn plugins(world: &World, settings: &Effective) -> Vec<Root> {
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

pub(super) fn document(path: &Path) -> Option<Value> {
    content::value(&String::from_utf8_lossy(&files::read(path).ok()??)).ok()
}

pub(super) fn one_or_many(value: &Value) -> impl Iterator<Item = &Value> {
    let many = value.as_array();
    let one = Some(value).filter(|value| many.is_none() && !value.is_null());
    one.into_iter().chain(many.into_iter().flatten())
}
