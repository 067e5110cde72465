//! Everything that Claude Code reads on this machine, in the order of its strength.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::content::{self, Content, Settings};
use super::layer::{self, Layer};
use super::origin::{Origin, Source};
use super::scope::Scope;
use super::{repository, scope, wsl};
use crate::code::{Code, machine};
use crate::fault::Fault;
use crate::world::{Os, Vars, World, files, person};

/// All places, the weakest first: the shell below every file.
#[derive(Debug, Clone, Default)]
pub struct Layers {
    pub shell: Vars,
    /// User, project, local, then what is managed, the weakest first.
    pub files: Vec<Layer>,
}

impl Layers {
    /// Puts a document of the command line (`--settings`) among the files: above everything that no administrator manages.
    pub fn lay_over(&mut self, origin: Origin, content: Content) {
        let at = self.files.iter().position(|layer| layer.origin.is_managed()).unwrap_or(self.files.len());
        self.files.insert(at, Layer { origin, content });
    }

    /// Puts a managed document above all others.
    pub fn manage(&mut self, source: Source, content: Content) {
        self.files.push(Layer { origin: Origin::Managed(source), content });
    }

    /// The managed documents that keep Claude Code from starting at all.
    pub fn fatal(&self) -> impl Iterator<Item = &Layer> {
        self.files.iter().filter(|layer| {
            layer.origin.is_managed() && matches!(layer.content, Content::Broken(_) | Content::TooLarge(_))
        })
    }

    /// The first of a project's own files, or of `--settings`, that genkan can't read and Claude Code perhaps can: nobody
    /// knows what it sets. One that this person may not read, or a folder in its place, gives Claude Code nothing either.
    pub fn unread(&self) -> Option<Unread> {
        self.files.iter().filter(|layer| layer.origin.needs_trust()).find_map(|layer| {
            let why = match &layer.content {
                Content::Unreadable(why) => why.clone(),
                // Releases without that limit read it.
                Content::TooLarge(_) => layer.content.fault(&layer.origin)?,
                Content::Absent | Content::Loaded { .. } | Content::Broken(_) | Content::Rejected(_) => return None,
            };
            // A pipe is not opened: that would wait for whoever writes into it.
            let is_denied = |path: &Path| path.try_exists().is_err() || path.is_file() && files::is_denied(path);
            let is_out_of_reach = |path: &Path| path.is_dir() || is_denied(path);
            if layer.origin.path().is_some_and(is_out_of_reach) {
                return None;
            }
            Some(Unread { file: layer.origin.to_string(), why })
        })
    }

    /// The files that Claude Code drops whole, and those that genkan can't read.
    pub fn dropped(&self) -> impl Iterator<Item = &Layer> {
        self.files.iter().filter(|layer| match layer.content {
            Content::Absent | Content::Loaded { .. } => false,
            Content::Broken(_) | Content::TooLarge(_) => !layer.origin.is_managed(),
            Content::Rejected(_) | Content::Unreadable(_) => true,
        })
    }
}

/// A settings file that genkan can't read, though Claude Code perhaps can.
#[derive(Debug, Clone)]
pub struct Unread {
    file: String,
    why: Fault,
}

impl Unread {
    /// An error of this code, whose template names the `file`.
    pub fn fault(&self, code: &'static Code) -> Fault {
        Fault::new(code).with("file", &self.file).because_fault(&self.why)
    }
}

/// Reads every place for a client that is started in `project`.
pub fn read(world: &World, project: &Path) -> Layers {
    let dirs = &world.dirs;
    let mut layers: Vec<Layer> = state(&dirs.claude_json).into_iter().collect();
    let user_file = scope::settings_file(Scope::User, dirs, project);
    let project_file = scope::settings_file(Scope::Project, dirs, project);
    // Started in the home folder, Claude Code reads the same file twice.
    let is_same = user_file == project_file;
    layers.push(layer::file(Origin::User(user_file)));
    if !is_same {
        layers.push(layer::file(Origin::Project(project_file)));
    }
    layers.push(layer::file(Origin::Local(scope::local_file(project))));
    if let Some(root) = repository::root(project, &dirs.home).filter(|root| root != project) {
        layers.push(layer::file(Origin::Local(scope::local_file(&root))));
    }
    layers.extend(managed(world));
    Layers { shell: world.vars.clone(), files: layers }
}

/// The managed places, the weakest first.
fn managed(world: &World) -> Vec<Layer> {
    let mut layers = Vec::new();
    if world.os == Os::Windows {
        layers.push(layer::policy(Source::UserPolicy));
    }
    let windows = wsl::windows(world);
    let mut own = layer::managed_files(&world.dirs);
    if windows.alone {
        own.retain(|layer| layer.content.settings().is_none());
    }
    layers.extend(own.into_iter().chain(windows.layers));
    if world.os == Os::Windows {
        layers.push(layer::policy(Source::MachinePolicy));
    }
    let preferences = property_lists(world).into_iter().map(|path| layer::preferences(path.as_path()));
    layers.extend(preferences.filter(|layer| !matches!(layer.content, Content::Absent)).take(1));
    layers
}

/// Of how many bytes Claude Code's own notebook is read: it keeps prompts and projects there, and takes one of 40 MiB as
/// any other (2.1.332).
const LARGEST_NOTEBOOK: u64 = 256 * 1024 * 1024;

/// Claude Code's own notebook, of which it takes nothing but `env`; seen in 2.1.328: over the shell, below every file.
fn state(path: &Path) -> Option<Layer> {
    let text = match files::read_up_to(path, LARGEST_NOTEBOOK) {
        Ok(text) => text?,
        Err(fault) if *fault.code() == machine::TOO_LARGE => {
            return Some(Layer { origin: Origin::User(path.to_owned()), content: Content::Unreadable(fault) });
        }
        Err(_) => return None,
    };
    // Of a prompt in its history half a character can be left.
    let Value::Object(mut document) = content::value(&String::from_utf8_lossy(&text)).ok()? else { return None };
    let env = document.remove("env").filter(|env| env.as_object().is_some_and(|env| !env.is_empty()))?;
    let settings = Settings::from_iter([("env".to_owned(), env)]);
    let content = Content::Loaded { settings, ignored: Vec::new() };
    Some(Layer { origin: Origin::User(path.to_owned()), content })
}

/// macOS: the property lists of an MDM, the person's own before the machine's; the first one present counts. The
/// person is the system's, and no variable: a project's settings bring `USER` and `HOME` into a hook's environment, and
/// a path there would put the repository's own list in the place of the managed one.
fn property_lists(world: &World) -> Vec<PathBuf> {
    if world.os != Os::Macos {
        return Vec::new();
    }
    let folder = world.dirs.system.join("Library/Managed Preferences");
    let person = person::name(world);
    let person = Path::new(&person).file_name().or_else(|| world.dirs.home.file_name());
    let of_person = person.map(|person| folder.join(person).join(scope::PREFERENCES));
    of_person.into_iter().chain([folder.join(scope::PREFERENCES)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claude::Effective;
    use crate::claude::origin::Source;
    use crate::world::files::Access;
    use crate::world::{Dirs, testing};

    fn world(root: &Path) -> World {
        let vars = Vars::new([("AWS_REGION".to_owned(), "us-east-1".to_owned())]);
        let dirs = Dirs::new(Os::Linux, &root.join("home"), &vars, &root.join("system"));
        World { cwd: root.join("project"), ..testing::with_dirs(dirs, vars) }
    }

    fn put(path: &Path, text: &str) {
        files::replace(path, text.as_bytes(), None, Access::Private).unwrap();
    }

    #[test]
    fn variables_of_the_clients_notebook_count_over_the_shell_and_below_every_file() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let text =
            r#"{"env":{"AWS_REGION":"notebook","A":"notebook","B":"notebook"},"model":"not read","numStartups":3}"#;
        put(&world.dirs.claude_json, text);
        put(&world.dirs.claude.join("settings.json"), r#"{"env":{"B":"user"}}"#);
        let effective = Effective::new(&read(&world, &world.cwd));
        let value = |name: &str| effective.env(name).unwrap().value.clone();
        assert_eq!([value("AWS_REGION"), value("A"), value("B")], ["notebook", "notebook", "user"]);
        assert!(effective.setting("model").is_none());
        put(&world.dirs.claude_json, r#"{"numStartups":3}"#);
        assert!(
            read(&world, &world.cwd).files.iter().all(|layer| layer.origin.path() != Some(&world.dirs.claude_json))
        );
    }

    #[test]
    fn every_place_is_read_and_comes_in_the_order_of_its_strength() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let at = |path: &str| folder.path().join(path);
        let model = |model: &str| format!("{{\"model\":\"{model}\"}}");
        for (path, text) in [
            ("home/.claude/settings.json", model("user")),
            ("project/.git/HEAD", String::new()),
            ("project/.claude/settings.json", model("not read: started below")),
            ("project/.claude/settings.local.json", model("root's local")),
            ("project/deep/.claude/settings.json", "{".to_owned()),
            ("project/deep/.claude/settings.local.json", model("own local")),
            ("system/etc/claude-code/managed-settings.json", "{\"env\":{\"A\":\"base\"}}".to_owned()),
            ("system/etc/claude-code/managed-settings.d/90-genkan.json", "{\"env\":{\"A\":\"genkan\"}}".to_owned()),
            ("system/etc/claude-code/managed-settings.d/10-first.json", "{\"env\":{\"A\":\"first\"}}".to_owned()),
            ("system/etc/claude-code/managed-settings.d/.99-hidden.json", "{".to_owned()),
        ] {
            put(&at(path), &text);
        }
        let layers = read(&world, &at("project/deep"));
        let managed = |path: &str| Origin::Managed(Source::File(at("system/etc/claude-code").join(path)));
        let order: Vec<_> = layers.files.iter().map(|layer| layer.origin.clone()).collect();
        let expected = [
            Origin::User(at("home/.claude/settings.json")),
            Origin::Project(at("project/deep/.claude/settings.json")),
            Origin::Local(at("project/deep/.claude/settings.local.json")),
            Origin::Local(at("project/.claude/settings.local.json")),
            managed("managed-settings.json"),
            managed("managed-settings.d/10-first.json"),
            managed("managed-settings.d/90-genkan.json"),
        ];
        assert_eq!(order, expected);
        assert_eq!(layers.dropped().count(), 1);
        let effective = Effective::new(&layers);
        assert_eq!(effective.setting("model").unwrap().value, "root's local");
        assert_eq!(effective.env("A").unwrap().value, "genkan");
        assert_eq!(effective.env("AWS_REGION").unwrap().origin, Origin::Shell);
        assert_eq!(layers.fatal().count(), 0);
        put(&at("system/etc/claude-code/managed-settings.d/95-broken.json"), "{\"a\":1,}");
        let layers = read(&world, &at("project/deep"));
        let fatal = layers.fatal().next().unwrap();
        let fault = fatal.content.fault(&fatal.origin).unwrap();
        assert_eq!(fault.code().id, "GK-CLI-003");
        assert!(fault.to_string().contains("line 1, column 8"), "{fault}");
    }

    #[test]
    fn a_file_counts_up_to_the_size_that_claude_code_takes() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let at = |path: &str| folder.path().join(path);
        let of_size = |size: u64| {
            let head = "{\"env\":{\"A\":\"b\"},\"x\":\"";
            format!("{head}{}\"}}", "x".repeat(usize::try_from(size).unwrap() - head.len() - 2))
        };
        for (path, size, is_read, code) in [
            ("home/.claude/settings.json", content::LARGEST_FILE, true, None),
            ("home/.claude/settings.json", content::LARGEST_FILE + 1, false, Some("GK-CLI-103")),
            ("home/.claude/settings.json", 17 * 1024 * 1024, false, Some("GK-CLI-103")),
            ("project/.claude/settings.local.json", content::LARGEST_FILE + 1, false, Some("GK-CLI-103")),
            ("system/etc/claude-code/managed-settings.json", content::LARGEST_FILE + 1, false, Some("GK-CLI-103")),
            ("home/.claude.json", 17 * 1024 * 1024, true, None),
        ] {
            put(&at(path), &of_size(size));
            let layers = read(&world, &at("project"));
            let fault = layers.files.iter().find_map(|layer| layer.content.fault(&layer.origin));
            assert_eq!(fault.as_ref().map(|fault| fault.code().id), code, "{path} {size}");
            assert!(!fault.is_some_and(|fault| fault.to_string().contains('{')), "{path} {size}");
            assert_eq!(Effective::new(&layers).env("A").is_some(), is_read, "{path} {size}");
            // An older release takes a project's own.
            assert_eq!(layers.unread().is_some(), code.is_some() && path.starts_with("project"), "{path} {size}");
            assert_eq!(layers.fatal().count(), usize::from(path.starts_with("system")), "{path} {size}");
            std::fs::remove_file(at(path)).unwrap();
        }
    }

    #[test]
    fn no_variable_says_whose_property_list_counts() {
        let folder = tempfile::tempdir().unwrap();
        let lists = |user: &str| {
            let mut world = crate::world::testing::world(folder.path(), &[("USER", user)]);
            world.os = Os::Macos;
            property_lists(&world)
        };
        assert_eq!(lists("/tmp/repository"), lists("taro"));
        assert!(
            lists("..").iter().all(|list| list.starts_with(folder.path().join("root/Library/Managed Preferences")))
        );
    }

    #[test]
    fn in_the_home_folder_the_persons_file_is_read_once() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let layers = read(&world, &world.dirs.home.clone());
        assert!(!layers.files.iter().any(|layer| matches!(layer.origin, Origin::Project(_))));
    }
}
