//! The models that files of agents, commands and skills name, read only where one of them is about to be used.
//!
//! They lie below `.claude` in the project and the folders above it, in the person's folder and in the managed one.
//! Only a plain `model: NAME` is understood; a head that speaks of a model in another way counts as unread. Known hole:
//! files of plugins.

use std::path::{Path, PathBuf};

use crate::world::{World, files};

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Agent,
    Command,
    Skill,
}

/// Reads such files, and keeps what they name.
pub(super) struct Reader {
    folders: Vec<PathBuf>,
    /// Where a model stands, and its name.
    pub(super) found: Vec<(String, String)>,
    /// A file that can't be read, or whose head isn't understood.
    pub(super) unread: Option<String>,
    /// Agents that were read already: a file may name another.
    agents: Vec<String>,
}

/// How deep files may lie below a folder.
const DEPTH: usize = 4;

impl Reader {
    pub(super) fn new(world: &World, project: &Path) -> Self {
        let above = project.ancestors().take_while(|folder| *folder != world.dirs.home);
        let mut folders: Vec<PathBuf> = above.map(|folder| folder.join(".claude")).collect();
        folders.extend([world.dirs.claude.clone(), world.dirs.managed.join(".claude")]);
        Self { folders, found: Vec::new(), unread: None, agents: Vec::new() }
    }

    /// What every file of this name says.
    pub(super) fn read(&mut self, kind: Kind, name: &str) {
        if kind == Kind::Agent {
            if self.agents.iter().any(|known| known == name) {
                return;
            }
            self.agents.push(name.to_owned());
        }
        // A command's name may begin with its folder's: `ops:deploy`.
        let last = name.rsplit(':').next().unwrap_or(name);
        for folder in self.folders.clone() {
            let mut paths = Vec::new();
            walk(&folder.join(kind.folder()), DEPTH, &mut paths);
            for path in paths {
                self.open(kind, &path, name, last);
            }
        }
    }

    fn open(&mut self, kind: Kind, path: &Path, name: &str, last: &str) {
        let stem = path.file_stem().unwrap_or_default();
        let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
        let by_file = match kind {
            Kind::Agent | Kind::Command => stem == name || stem == last,
            Kind::Skill if !stem.eq_ignore_ascii_case("skill") => return,
            Kind::Skill => folder == name || folder == last,
        };
        // A command goes by its file's name alone.
        if kind == Kind::Command && !by_file {
            return;
        }
        let Ok(Some(bytes)) = files::read(path) else {
            self.unread.get_or_insert_with(|| path.display().to_string());
            return;
        };
        let head = Head::of(&String::from_utf8_lossy(&bytes));
        if !by_file && head.name.as_deref() != Some(name) && head.name.as_deref() != Some(last) {
            return;
        }
        if head.is_odd {
            self.unread.get_or_insert_with(|| path.display().to_string());
        }
        let model = head.model.filter(|model| !model.is_empty() && !model.eq_ignore_ascii_case("inherit"));
        self.found.extend(model.map(|model| (path.display().to_string(), model)));
        if let Some(agent) = head.agent {
            self.read(Kind::Agent, &agent);
        }
    }
}

impl Kind {
    const fn folder(self) -> &'static str {
        match self {
            Self::Agent => "agents",
            Self::Command => "commands",
            Self::Skill => "skills",
        }
    }
}

/// What stands between the first two lines of dashes.
#[derive(Debug, Default, PartialEq, Eq)]
struct Head {
    name: Option<String>,
    model: Option<String>,
    agent: Option<String>,
    /// It speaks of a model in a way that isn't understood.
    is_odd: bool,
}

impl Head {
    fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let mut lines = text.lines();
        let mut head = Self::default();
        if lines.next().map(str::trim_end) != Some("---") {
            return head;
        }
        for line in lines.take_while(|line| line.trim_end() != "---") {
            let (key, value) = line.split_once(':').unwrap_or((line, ""));
            let slot = match key {
                "name" => &mut head.name,
                "agent" => &mut head.agent,
                "model" => &mut head.model,
                key => {
                    let word = key.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
                    head.is_odd |= word == "model" || key.trim_start().starts_with('{');
                    continue;
                }
            };
            let value = plain(value);
            head.is_odd |= value.is_none() || slot.is_some();
            *slot = value.or_else(|| slot.take());
        }
        head
    }
}

/// A value on one line, without its quotes and the comment behind it.
fn plain(value: &str) -> Option<String> {
    let value = value.trim();
    if let Some(quote) = value.chars().next().filter(|c| ['"', '\''].contains(c)) {
        let inner = value[1..].split(quote).next()?;
        return (!inner.contains('\\')).then(|| inner.to_owned());
    }
    let value = value.split(" #").next().unwrap_or(value).trim();
    let is_plain = !value.starts_with(['|', '>', '&', '*', '!', '{', '[', '%', '@', '`']);
    is_plain.then(|| value.to_owned())
}

fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    for name in files::list(folder).unwrap_or_default() {
        let path = folder.join(&name);
        if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("md")) {
            found.push(path);
        } else if depth > 1 && path.is_dir() {
            walk(&path, depth - 1, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::files::Access;
    use crate::world::testing::world;

    #[test]
    fn a_head_says_its_model_or_is_odd() {
        for (head, model, is_odd) in [
            ("model: opus", Some("opus"), false),
            ("name: a\nmodel:  \"global.x\" # why", Some("global.x"), false),
            ("model: 'global.x'", Some("global.x"), false),
            ("model: haiku # small", Some("haiku"), false),
            ("description: a model of its kind", None, false),
            ("\"model\": opus", None, true),
            (" model: opus", None, true),
            ("{model: opus}", None, true),
            ("model: >\n  opus", None, true),
            ("model: &a opus", None, true),
            ("model: haiku\nmodel: opus", Some("opus"), true),
        ] {
            let found = Head::of(&format!("---\n{head}\n---\nmodel: not read\n"));
            assert_eq!((found.model.as_deref(), found.is_odd), (model, is_odd), "{head}");
        }
        assert_eq!(Head::of("model: not read\n---\n"), Head::default());
    }

    #[test]
    fn only_what_is_named_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path(), &[]);
        world.cwd = folder.path().join("project/deep");
        let put = |path: PathBuf, text: &str| files::replace(&path, text.as_bytes(), None, Access::Private).unwrap();
        put(folder.path().join("project/.claude/agents/scout.md"), "---\nname: scout\nmodel: global.a\n---\n");
        put(world.cwd.join(".claude/agents/x.md"), "---\nname: other\nmodel: global.b\n---\n");
        put(world.cwd.join(".claude/commands/ops/deploy.md"), "---\nmodel: global.c\nagent: other\n---\n");
        put(world.dirs.claude.join("skills/tidy/SKILL.md"), "---\nname: clean\nmodel: global.d\n---\n");
        for (kind, name, expected) in [
            (Kind::Agent, "scout", &["global.a"][..]),
            (Kind::Agent, "other", &["global.b"]),
            (Kind::Agent, "none", &[]),
            (Kind::Command, "ops:deploy", &["global.c", "global.b"]),
            (Kind::Command, "deploy", &["global.c", "global.b"]),
            (Kind::Command, "scout", &[]),
            (Kind::Skill, "tidy", &["global.d"]),
            (Kind::Skill, "clean", &["global.d"]),
        ] {
            let mut reader = Reader::new(&world, &world.cwd);
            reader.read(kind, name);
            let found: Vec<_> = reader.found.iter().map(|(_, model)| model.as_str()).collect();
            assert_eq!((found, reader.unread), (expected.to_vec(), None), "{kind:?} {name}");
        }
    }
}
