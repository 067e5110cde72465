//! Claude Code on this machine: where it is and how old, without starting it where a path or a package says so.
//!
//! [`find`], [`all`] and what they call touch the machine; the places and the version's forms are data. Known hole: an
//! extension that was installed into a folder of the person's own choosing isn't found.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use semver::Version;
use serde::{Deserialize, Serialize};

use crate::code::client;
use crate::fault::Fault;
use crate::messages::client as words;
use crate::world::command::Launch;
use crate::world::{Os, World, files, person};

/// A client that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// As it is called; may be a link.
    pub path: PathBuf,
    /// `None` where neither its place nor Claude Code itself said it.
    pub version: Option<Version>,
}

/// Who starts a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Starter {
    /// A shell, by its PATH.
    Terminal,
    /// Whoever names its path: it lies where an installer puts it, outside PATH.
    Nobody,
    /// An editor: the extension brings its own.
    Editor,
}

/// How long a client may take to say its version.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Claude Code that a terminal would start, else one in a place that installers use.
pub fn find(world: &World) -> Option<Installed> {
    let on_path = which::which_in("claude", world.var("PATH"), &world.cwd).ok();
    let path = on_path
        .or_else(|| places(world).into_iter().find_map(|at| which::which_in(at, None::<&str>, &world.cwd).ok()))?;
    Some(Installed { version: version(world, &path, TIMEOUT), path })
}

/// Every client on this machine, the one that a terminal starts first; each program once, however many links lead there.
pub fn all(world: &World, timeout: Duration) -> Vec<(Starter, Installed)> {
    let on_path = which::which_in_all("claude", world.var("PATH"), &world.cwd).into_iter().flatten();
    let in_places = places(world).into_iter().filter_map(|at| which::which_in(at, None::<&str>, &world.cwd).ok());
    let programs = on_path.map(|path| (Starter::Terminal, path)).chain(in_places.map(|path| (Starter::Nobody, path)));
    let mut seen = Vec::new();
    let mut found: Vec<(Starter, Installed)> = Vec::new();
    for (starter, path) in programs {
        let resolved = path.canonicalize().unwrap_or_else(|_| path.clone());
        if !seen.contains(&resolved) {
            seen.push(resolved);
            found.push((starter, Installed { version: version(world, &path, timeout), path }));
        }
    }
    found.extend(extensions(world).into_iter().map(|installed| (Starter::Editor, installed)));
    found
}

/// Why nobody can start a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unusable {
    /// It is a link to this, which isn't there.
    LeadsTo(PathBuf),
    /// It lacks the permission.
    Permission,
    /// It has the permission, and no program may be started from there.
    Place,
}

/// Files of Claude Code's name that no terminal starts, where it looks and where installers put it.
pub fn unusable(world: &World) -> BTreeMap<PathBuf, Unusable> {
    let path = world.var("PATH").unwrap_or_default();
    let folders = std::env::split_paths(path).filter(|folder| folder.is_absolute()).collect::<Vec<_>>();
    let candidates = folders.into_iter().map(|folder| folder.join("claude")).chain(places(world));
    let look = |path: PathBuf| {
        let is_usable = || which::which_in(&path, None::<&str>, &world.cwd).is_ok();
        let why = match files::dangling(&path) {
            Some(target) => Unusable::LeadsTo(target),
            None if !path.is_file() || is_usable() => return None,
            None if files::is_executable(&path) => Unusable::Place,
            None => Unusable::Permission,
        };
        Some((path, why))
    };
    candidates.filter_map(look).collect()
}

/// The newest extension of each editor; older ones stay behind until it is started anew.
fn extensions(world: &World) -> Vec<Installed> {
    let newest = |editor: &&str| {
        let folder = world.dirs.home.join(editor).join("extensions");
        let names = files::list(&folder).unwrap_or_default();
        let versions = names.iter().filter_map(|name| Some((version_of_extension(name)?, name)));
        versions.max().map(|(version, name)| Installed { path: folder.join(name), version: Some(version) })
    };
    EDITORS.iter().filter_map(newest).collect()
}

/// Folders of Visual Studio Code, its builds and its servers, below the home.
const EDITORS: [&str; 9] = [
    ".vscode",
    ".vscode-insiders",
    ".vscode-oss",
    ".cursor",
    ".windsurf",
    ".vscode-server",
    ".vscode-server-insiders",
    ".cursor-server",
    ".windsurf-server",
];

/// `anthropic.claude-code-2.1.328-linux-x64`.
fn version_of_extension(name: &str) -> Option<Version> {
    Version::parse(name.strip_prefix("anthropic.claude-code-")?.split('-').next()?).ok()
}

fn version(world: &World, path: &Path, timeout: Duration) -> Option<Version> {
    let resolved = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if is_empty(&resolved) {
        return None;
    }
    let said = version_of_path(&resolved).or_else(|| version_of_package(&resolved));
    // Root starts no program of the person's in whose home it works.
    let is_theirs = || [path, &resolved].iter().any(|path| path.starts_with(&world.dirs.home));
    if said.is_some() || is_theirs() && person::writes_in_own_home(world).is_err() {
        return said;
    }
    // Started by the name that it is called by: what it is may depend on that.
    version_of_answer(&Launch::asking(path).args(["--version"]).text(timeout)?)
}

/// The error where there is no client, or one older than the profile needs; an unknown age is none.
pub fn require(installed: Option<&Installed>, minimum: &str, install_hint: &str) -> Option<Fault> {
    let Some(installed) = installed else {
        let fault = Fault::new(&client::NOT_INSTALLED);
        return Some(if install_hint.is_empty() {
            fault
        } else {
            fault.hint(words::INSTALL_HINT, &[("hint", &install_hint)])
        });
    };
    let (version, minimum) = (installed.version.as_ref()?, Version::parse(minimum).ok()?);
    (*version < minimum).then(|| {
        let fault = Fault::new(&client::TOO_OLD).with("file", installed.path.display());
        fault.with("found", version).with("needed", minimum)
    })
}

/// Where installers put Claude Code, besides the folders that a shell searches.
fn places(world: &World) -> Vec<PathBuf> {
    let home = &world.dirs.home;
    match world.os {
        Os::Linux | Os::Macos => vec![
            home.join(".local/bin/claude"),
            home.join(".claude/local/claude"),
            home.join(".npm-global/bin/claude"),
            PathBuf::from("/opt/homebrew/bin/claude"),
            PathBuf::from("/usr/local/bin/claude"),
            PathBuf::from("/home/linuxbrew/.linuxbrew/bin/claude"),
            PathBuf::from("/usr/bin/claude"),
        ],
        Os::Windows => vec![
            home.join(r".local\bin\claude.exe"),
            home.join(r".claude\local\claude.cmd"),
            home.join(r"AppData\Roaming\npm\claude.cmd"),
            home.join(r"AppData\Local\Microsoft\WinGet\Links\claude.exe"),
        ],
    }
}

/// What an installation or an update that broke off leaves behind. A shell starts it, and it ends well at once.
pub fn is_empty(path: &Path) -> bool {
    path.metadata().is_ok_and(|about| about.is_file() && about.len() == 0)
}

/// `…/claude/versions/2.1.328` of the native installer, `…/Caskroom/claude-code/2.1.328/claude` of Homebrew.
fn version_of_path(path: &Path) -> Option<Version> {
    let steps: Vec<_> = path.iter().filter_map(|step| step.to_str()).collect();
    steps.windows(3).find_map(|steps| match steps {
        ["claude", "versions", version] => Version::parse(version.strip_suffix(".exe").unwrap_or(version)).ok(),
        ["Caskroom", "claude-code", version] => Version::parse(version).ok(),
        _ => None,
    })
}

/// npm: the package that the program lies in, or that lies beside a starter script.
fn version_of_package(program: &Path) -> Option<Version> {
    let inside = program.ancestors().skip(1).take(3).map(|folder| folder.join("package.json"));
    let beside = program.parent()?.join("node_modules/@anthropic-ai/claude-code/package.json");
    inside.chain([beside]).find_map(|file| {
        let package: Package = serde_json::from_slice(&files::read(&file).ok()??).ok()?;
        package.name.starts_with("@anthropic-ai/claude-code").then(|| Version::parse(&package.version).ok())?
    })
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// `2.1.328 (Claude Code)`.
fn version_of_answer(answer: &str) -> Option<Version> {
    Version::parse(answer.split_whitespace().next()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;
    use crate::world::files::Access;
    use crate::world::{Clock, Dirs, Vars, testing};

    fn world(home: &Path, path: &str) -> World {
        let vars = Vars::new([("PATH".to_owned(), path.to_owned())]);
        let dirs = Dirs::new(Os::Linux, home, &vars, home);
        World { clock: Clock::System, cwd: home.to_owned(), ..testing::with_dirs(dirs, vars) }
    }

    fn version(text: &str) -> Option<Version> {
        Version::parse(text).ok()
    }

    #[test]
    fn a_path_says_the_version_where_an_installer_put_it_there() {
        for (path, expected) in [
            ("/home/a/.local/share/claude/versions/2.1.328", "2.1.328"),
            ("/opt/homebrew/Caskroom/claude-code/2.1.300/claude", "2.1.300"),
            ("/home/a/.asdf/installs/nodejs/22.1.0/bin/claude", ""),
            ("/usr/local/bin/claude", ""),
        ] {
            assert_eq!(version_of_path(Path::new(path)), version(expected), "{path}");
        }
        assert_eq!(version_of_answer("2.1.328 (Claude Code)\n"), version("2.1.328"));
        assert_eq!(version_of_answer("command not found"), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_one_on_the_path_comes_first_and_a_package_says_its_version() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let program = |path: &str, text: &str| crate::world::testing::program(&at(path), text);
        program("npm/lib/node_modules/@anthropic-ai/claude-code/bin/claude.exe", "#!/bin/sh\nexit 1\n");
        let package = br#"{"name":"@anthropic-ai/claude-code","version":"2.1.300"}"#;
        files::replace(
            &at("npm/lib/node_modules/@anthropic-ai/claude-code/package.json"),
            package,
            None,
            Access::Private,
        )
        .unwrap();
        files::make_folder(&at("npm/bin"), files::Access::Public).unwrap();
        std::os::unix::fs::symlink(
            "../lib/node_modules/@anthropic-ai/claude-code/bin/claude.exe",
            at("npm/bin/claude"),
        )
        .unwrap();
        program(".local/bin/claude", "#!/bin/sh\necho '2.1.328 (Claude Code)'\n");
        let npm = at("npm/bin");
        let found = find(&world(folder.path(), npm.to_str().unwrap())).unwrap();
        assert_eq!((found.path, found.version), (npm.join("claude"), version("2.1.300")));
        let found = find(&world(folder.path(), "/nowhere")).unwrap();
        assert_eq!((found.path, found.version), (at(".local/bin/claude"), version("2.1.328")));
        for extension in ["2.1.9-linux-x64", "2.1.320-linux-x64"] {
            let name = format!(".cursor/extensions/anthropic.claude-code-{extension}");
            files::make_folder(&at(&name), files::Access::Public).unwrap();
        }
        let (a, b) = (at("npm/bin"), at(".local/bin"));
        let path = [&a, &b, &a].map(|path| path.to_str().unwrap()).join(":");
        let all = all(&world(folder.path(), &path), TIMEOUT);
        let all: Vec<_> = all.iter().map(|(by, found)| (*by, found.version.clone().unwrap().to_string())).collect();
        let expected = [(Starter::Terminal, "2.1.300"), (Starter::Terminal, "2.1.328"), (Starter::Editor, "2.1.320")];
        assert_eq!(all, expected.map(|(by, version)| (by, version.to_owned())));
    }

    #[cfg(unix)]
    #[test]
    fn files_that_nobody_can_start_are_named_with_where_they_lead() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        let world = world(folder.path(), at("bin").to_str().unwrap());
        assert_eq!(unusable(&world).keys().filter(|path| path.starts_with(folder.path())).count(), 0);
        files::make_folder(&at(".local/bin"), Access::Public).unwrap();
        std::os::unix::fs::symlink(at("gone"), at(".local/bin/claude")).unwrap();
        files::replace(&at("bin/claude"), b"#!/bin/sh\n", None, Access::Private).unwrap();
        files::make_folder(&at(".npm-global/bin/claude"), Access::Public).unwrap();
        let found: Vec<_> = unusable(&world).into_iter().filter(|(path, _)| path.starts_with(folder.path())).collect();
        let expected =
            [(at(".local/bin/claude"), Unusable::LeadsTo(at("gone"))), (at("bin/claude"), Unusable::Permission)];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_client_that_is_missing_or_too_old_is_named() {
        let installed = |text: &str| Installed { path: "/x/claude".into(), version: version(text) };
        let code = |found: Option<&Installed>| require(found, "2.1.224", "ask IT").map(|fault| fault.code().id);
        assert_eq!(code(None), Some("GK-CLI-004"));
        assert_eq!(code(Some(&installed("2.1.9"))), Some("GK-CLI-005"));
        assert_eq!(code(Some(&installed("2.1.224"))), None);
        assert_eq!(code(Some(&installed("unknown"))), None);
        assert_eq!(require(None, "", "ask IT").unwrap().hints(Lang::En), ["ask IT"]);
    }
}
