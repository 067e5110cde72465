//! The client on this machine: where it is and how old, without starting it where a path or a package says so.
//!
//! [`find`] and what it calls touch the machine; the places and the version's forms are data. Known hole: editors carry
//! a client of their own inside their extension, which isn't looked for.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use semver::Version;

use crate::code::client;
use crate::fault::Fault;
use crate::words::client as words;
use crate::world::{Os, World, files};

/// A client that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Installed {
    /// As it is called; may be a link.
    pub path: PathBuf,
    /// `None` where neither its place nor the client itself said it.
    pub version: Option<Version>,
}

/// How long a client may take to say its version.
const PATIENCE: Duration = Duration::from_secs(5);

/// The client that a terminal would start, else one in a place that installers use.
pub fn find(world: &World) -> Option<Installed> {
    let on_path = which::which_in("claude", world.var("PATH"), &world.cwd).ok();
    let path = on_path
        .or_else(|| places(world).into_iter().find_map(|at| which::which_in(at, None::<&str>, &world.cwd).ok()))?;
    let resolved = path.canonicalize().unwrap_or_else(|_| path.clone());
    let version = version_of_path(&resolved).or_else(|| version_of_package(&resolved)).or_else(|| ask(&path));
    Some(Installed { path, version })
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

/// Where installers put the client, besides the folders that a shell searches.
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

#[derive(serde::Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// Starts the client for its version and stops it when it takes too long.
fn ask(path: &Path) -> Option<Version> {
    let mut child = Command::new(path)
        .arg("--version")
        .env("DISABLE_AUTOUPDATER", "1")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let deadline = Instant::now() + PATIENCE;
    while child.try_wait().ok()?.is_none() {
        if Instant::now() >= deadline {
            drop(child.kill());
            drop(child.wait());
            return None;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let said = child.wait_with_output().ok()?;
    version_of_answer(&String::from_utf8_lossy(&said.stdout))
}

/// `2.1.328 (Claude Code)`.
fn version_of_answer(answer: &str) -> Option<Version> {
    Version::parse(answer.split_whitespace().next()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;
    use crate::world::files::Access;
    use crate::world::{Clock, Dirs, Ui, Vars};

    fn world(home: &Path, path: &str) -> World {
        let vars = Vars::new([("PATH".to_owned(), path.to_owned())]);
        let dirs = Dirs::new(Os::Linux, home, &vars, home);
        let (exe, cwd) = (home.join("genkan"), home.to_owned());
        World { vars, dirs, clock: Clock::System, os: Os::Linux, exe, cwd, ui: Ui::memory(Lang::En) }
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
        let program =
            |path: &str, text: &str| files::replace(&at(path), text.as_bytes(), None, Access::Program).unwrap();
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
