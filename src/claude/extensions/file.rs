//! One file beside the settings, as far as it decides on models.

use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizerBorrowed;

use super::root::Of;
use crate::claude::front_matter::Head;
use crate::claude::hooks;
use crate::claude::origin::Origin;
use crate::claude::workflow::Script;
use crate::world::files;

/// The agent that runs what names none. Seen (2.1.332): a file that goes by its name takes its place.
pub const UNNAMED_AGENT: &str = "general-purpose";

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
    pub(super) name: Option<String>,
    pub models: Vec<String>,
    /// The agents that a command, skill or workflow is run by.
    pub(super) agents: Vec<String>,
    /// The models of its hooks, each with its event.
    pub hooks: Vec<(String, String)>,
    /// The addresses that its hooks post to, each with its event.
    pub(super) posts: Vec<(String, String)>,
    /// It can't be read, or its head isn't YAML.
    pub is_unread: bool,
    /// It stands for a folder of which not everything was looked at: any name may be in there.
    pub(super) is_cut: bool,
}

impl Extension {
    pub(super) fn empty(kind: Kind, of: Of, path: PathBuf) -> Self {
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

    pub(super) fn read(kind: Kind, of: Of, at: &Path, path: PathBuf) -> Self {
        match files::read(at).ok().flatten() {
            Some(bytes) => Self::parse(kind, of, &String::from_utf8_lossy(&bytes), path),
            None => Self { is_unread: true, ..Self::empty(kind, of, path) },
        }
    }

    pub(super) fn parse(kind: Kind, of: Of, text: &str, path: PathBuf) -> Self {
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
    pub(super) const ALL: [Self; 4] = [Self::Agent, Self::Command, Self::Skill, Self::Workflow];

    /// Whether a file below its folder is one.
    pub(super) fn is_one(self, path: &Path) -> bool {
        let ends: &[&str] = if self == Self::Workflow { &["js", "mjs", "ts"] } else { &["md"] };
        path.extension().is_some_and(|end| ends.iter().any(|known| end == *known))
    }

    pub(super) const fn folder(self) -> &'static str {
        match self {
            Self::Agent => "agents",
            Self::Command => "commands",
            Self::Skill => "skills",
            Self::Workflow => "workflows",
        }
    }

    /// Whether a file is called by the name in its head as well.
    pub(super) const fn has_name_in_head(self) -> bool {
        matches!(self, Self::Agent | Self::Skill)
    }

    /// Whether a file is called so by its place. Seen (2.1.332): a command may lie in a folder of its name, as a skill does.
    pub(super) fn names(self, path: &Path, name: &str) -> bool {
        let of_folder = self == Self::Skill || self == Self::Command && path.ends_with("SKILL.md");
        let own = if of_folder { path.parent().and_then(Path::file_name) } else { path.file_stem() };
        own.is_some_and(|own| self.is_same(&own.to_string_lossy(), name))
    }

    /// Whether what is asked for is this one, with or without what stands before its colon. Seen (2.1.332): an agent is
    /// found whatever the case, the width, the blanks and the dashes of its name; all else by the very letters.
    pub(super) fn is_same(self, own: &str, name: &str) -> bool {
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
