//! Where things lie: Claude Code's files, the AWS files, genkan's own, per person and machine-wide.
//!
//! Pure: an operating system, a home, the variables and a root give the paths, so that all three systems are
//! tested on one. What the verbs called by programs read (the state folder) depends on the home alone: a
//! cloned repository can put any other variable before a hook.

use std::path::{Path, PathBuf};

use super::{Os, Vars};

/// Names the folder of Claude Code's settings in place of `~/.claude`.
pub const CONFIG_DIR: &str = "CLAUDE_CONFIG_DIR";

/// Every folder and file that genkan knows by place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dirs {
    pub home: PathBuf,
    /// The person's own deployment profiles lie below it, in `profiles`.
    pub config: PathBuf,
    /// Stored profiles, ledger, pre-images, a copy of the program.
    pub state: PathBuf,
    pub cache: PathBuf,
    /// Claude Code's folder: `~/.claude`, or `CLAUDE_CONFIG_DIR`.
    pub claude: PathBuf,
    /// Claude Code's own state file, `.claude.json`.
    pub claude_json: PathBuf,
    pub aws_config: PathBuf,
    pub aws_credentials: PathBuf,
    /// `~/.aws/sso/cache`; no variable moves it.
    pub aws_sso_cache: PathBuf,
    /// `~/.aws/login/cache`, or `AWS_LOGIN_CACHE_DIRECTORY`: what `aws login` has signed in to.
    pub aws_login_cache: PathBuf,
    /// `~/.aws/cli/cache`: keys of roles that the AWS CLI keeps for itself.
    pub aws_cli_cache: PathBuf,
    /// gcloud's own folder, where Google's libraries look for a person's credentials. `CLOUDSDK_CONFIG` moves it for
    /// gcloud, and not for the library inside Claude Code.
    pub gcloud: PathBuf,
    /// Claude Code's managed folder.
    pub managed: PathBuf,
    /// Machine-wide profiles and catalogue: `/etc/genkan` and its equivalents.
    pub machine: PathBuf,
    /// Machine-wide state: stored profile and ledger of the managed scope.
    pub machine_state: PathBuf,
    /// The log of what root did here.
    pub logs: PathBuf,
    /// The socket of the system's own log; nowhere but on Linux, as the others have none that is read.
    pub syslog: PathBuf,
    /// The settings files of the editors whose extension runs Claude Code, present or not.
    pub editors: Vec<PathBuf>,
    /// The root that machine-wide paths hang under: `/`, or a temporary folder in tests.
    pub system: PathBuf,
}

/// The home of somebody who has none: root or a number without an account in a container, or whoever an MDM's agent runs
/// as. Nothing is below it, and nothing can be written there.
const NOWHERE: &str = "/dev/null";

impl Dirs {
    /// What stands in a home's place where there is none.
    pub fn nowhere() -> PathBuf {
        PathBuf::from(NOWHERE)
    }

    /// Whether there is a home to read and to write.
    pub fn has_home(&self) -> bool {
        self.home != Path::new(NOWHERE)
    }

    /// All places of one person on one system; `system` is `/` except in tests.
    pub fn new(os: Os, home: &Path, vars: &Vars, system: &Path) -> Self {
        let at_home = |relative: &str| below(os, home, relative);
        let path = |name: &str| vars.get(name).map(|value| expand(os, value, home));
        let settings = match os {
            Os::Linux => path("XDG_CONFIG_HOME").unwrap_or_else(|| at_home(".config")),
            Os::Macos => at_home("Library/Application Support"),
            Os::Windows => path("APPDATA").unwrap_or_else(|| at_home("AppData/Roaming")),
        };
        let (state, cache) = match os {
            Os::Linux => (".local/state/genkan", ".cache/genkan"),
            Os::Macos => ("Library/Application Support/genkan/state", "Library/Caches/genkan"),
            Os::Windows => ("AppData/Local/genkan/state", "AppData/Local/genkan/cache"),
        };
        let (managed, machine, machine_state, logs) = match os {
            Os::Linux => ("etc/claude-code", "etc/genkan", "var/lib/genkan", "var/log/genkan"),
            Os::Macos => (
                "Library/Application Support/ClaudeCode",
                "Library/Application Support/genkan",
                "Library/Application Support/genkan/state",
                "Library/Logs/genkan",
            ),
            Os::Windows => (
                "Program Files/ClaudeCode",
                "ProgramData/genkan",
                "ProgramData/genkan/state",
                "ProgramData/genkan/logs",
            ),
        };
        // Claude Code's Windows paths are fixed to drive C; so are ours beside them.
        let root = if os == Os::Windows && system == Path::new("/") { Path::new(r"C:\") } else { system };
        let claude_config = path(CONFIG_DIR);
        Self {
            config: below(os, &settings, "genkan"),
            state: at_home(state),
            cache: at_home(cache),
            claude_json: below(os, claude_config.as_deref().unwrap_or(home), ".claude.json"),
            claude: claude_config.unwrap_or_else(|| at_home(".claude")),
            aws_config: path("AWS_CONFIG_FILE").unwrap_or_else(|| at_home(".aws/config")),
            aws_credentials: path("AWS_SHARED_CREDENTIALS_FILE").unwrap_or_else(|| at_home(".aws/credentials")),
            aws_sso_cache: at_home(".aws/sso/cache"),
            aws_login_cache: path("AWS_LOGIN_CACHE_DIRECTORY").unwrap_or_else(|| at_home(".aws/login/cache")),
            aws_cli_cache: at_home(".aws/cli/cache"),
            gcloud: if os == Os::Windows { below(os, &settings, "gcloud") } else { at_home(".config/gcloud") },
            managed: below(os, root, managed),
            machine: below(os, root, machine),
            machine_state: below(os, root, machine_state),
            logs: below(os, root, logs),
            syslog: match os {
                Os::Linux => root.join("dev/log"),
                Os::Macos | Os::Windows => PathBuf::new(),
            },
            editors: editors(os, &settings, home),
            home: home.to_owned(),
            system: root.to_owned(),
        }
    }
}

/// Visual Studio Code, its builds, and the server that it starts on a remote machine.
fn editors(os: Os, settings: &Path, home: &Path) -> Vec<PathBuf> {
    let desktop = ["Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf"]
        .map(|name| below(os, settings, &format!("{name}/User/settings.json")));
    let remote = [".vscode-server", ".vscode-server-insiders", ".cursor-server", ".windsurf-server"]
        .map(|name| below(os, home, &format!("{name}/data/Machine/settings.json")));
    desktop.into_iter().chain(remote).collect()
}

/// `~` and `~/x` as the AWS tools read them.
pub(crate) fn expand(os: Os, value: &str, home: &Path) -> PathBuf {
    match value.strip_prefix('~') {
        Some("") => home.to_owned(),
        Some(rest) if rest.starts_with(['/', '\\']) => below(os, home, &rest[1..]),
        _ => PathBuf::from(value),
    }
}

/// What lies below a folder, as people of that system write it: [`Path::join`] would leave a `/` among the `\`.
fn below(os: Os, folder: &Path, relative: &str) -> PathBuf {
    if os != Os::Windows {
        return folder.join(relative);
    }
    let mut path = folder.as_os_str().to_owned();
    if !path.as_encoded_bytes().ends_with(br"\") {
        path.push(r"\");
    }
    path.push(relative.replace('/', r"\"));
    path.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vars(pairs: &[(&str, &str)]) -> Vars {
        Vars::new(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn each_system_has_its_own_places() {
        for (os, home, managed, machine, state) in [
            (Os::Linux, "/home/a", "/etc/claude-code", "/etc/genkan", "/home/a/.local/state/genkan"),
            (
                Os::Macos,
                "/Users/a",
                "/Library/Application Support/ClaudeCode",
                "/Library/Application Support/genkan",
                "/Users/a/Library/Application Support/genkan/state",
            ),
            (
                Os::Windows,
                r"C:\Users\a",
                r"C:\Program Files\ClaudeCode",
                r"C:\ProgramData\genkan",
                r"C:\Users\a\AppData\Local\genkan\state",
            ),
        ] {
            let dirs = Dirs::new(os, Path::new(home), &Vars::default(), Path::new("/"));
            assert_eq!(dirs.managed, Path::new(managed), "{os:?}");
            assert_eq!(dirs.machine, Path::new(machine), "{os:?}");
            assert_eq!(dirs.state, Path::new(state), "{os:?}");
            let apart = if os == Os::Windows { r"\" } else { "/" };
            assert_eq!(dirs.claude, Path::new(&format!("{home}{apart}.claude")), "{os:?}");
        }
    }

    #[test]
    fn a_path_of_windows_has_no_slash_and_moves_with_the_roaming_folder() {
        let home = Path::new(r"C:\Users\a");
        let vars = vars(&[("APPDATA", r"\\files\a\Roaming"), ("AWS_CONFIG_FILE", "~/aws/config")]);
        let dirs = Dirs::new(Os::Windows, home, &vars, Path::new("/"));
        assert_eq!(dirs.editors[0], Path::new(r"\\files\a\Roaming\Code\User\settings.json"));
        assert_eq!(dirs.config, Path::new(r"\\files\a\Roaming\genkan"));
        assert_eq!(dirs.aws_config, Path::new(r"C:\Users\a\aws\config"));
        assert_eq!(dirs.gcloud, Path::new(r"\\files\a\Roaming\gcloud"));
        assert!(!format!("{dirs:?}").contains('/'), "{dirs:#?}");
    }

    #[test]
    fn the_client_and_the_aws_files_move_with_their_variables_and_the_state_with_none() {
        let home = Path::new("/home/a");
        let moved = Dirs::new(
            Os::Linux,
            home,
            &vars(&[
                ("CLAUDE_CONFIG_DIR", "/elsewhere"),
                ("AWS_CONFIG_FILE", "~/aws.ini"),
                ("XDG_STATE_HOME", "/hostile"),
                ("CLOUDSDK_CONFIG", "/elsewhere"),
                ("XDG_CONFIG_HOME", "/cfg"),
            ]),
            Path::new("/"),
        );
        assert_eq!(moved.claude, Path::new("/elsewhere"));
        assert_eq!(moved.claude_json, Path::new("/elsewhere/.claude.json"));
        assert_eq!(moved.aws_config, Path::new("/home/a/aws.ini"));
        assert_eq!(moved.state, Path::new("/home/a/.local/state/genkan"));
        assert_eq!(moved.config, Path::new("/cfg/genkan"));
        assert_eq!(moved.gcloud, Path::new("/home/a/.config/gcloud"));
    }

    #[test]
    fn a_root_for_tests_holds_every_machine_wide_path() {
        let dirs = Dirs::new(Os::Linux, Path::new("/t/home"), &Vars::default(), Path::new("/t/root"));
        for path in [&dirs.managed, &dirs.machine, &dirs.machine_state, &dirs.logs] {
            assert!(path.starts_with("/t/root"), "{}", path.display());
        }
    }
}
