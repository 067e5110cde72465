//! Application Default Credentials as Claude Code would find them here: the file that a variable names, gcloud's own,
//! or the machine's service account, in the order of the library inside Claude Code.
//!
//! Variables that the profile sets for Claude Code go before the shell's, as in Claude Code. A named file that isn't
//! there is an error; nothing else is tried. Seen in 2.1.328: `CLOUDSDK_CONFIG` moves gcloud's file for gcloud and for
//! Python, and not for Claude Code; so a file that lies there is named and not used. Known hole: a machine at Google is
//! recognised by its board (Linux) or by variables; on Windows by the variables alone.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::de::IgnoredAny;

use super::credential::{self, Credential};
use crate::claude::Scope;
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::google as words;
use crate::profile::{GOOGLE_FILES, Profile};
use crate::session::SourceKind;
use crate::world::digest::sha256;
use crate::world::{World, files};

/// Credentials, and where they were found.
pub(super) struct Adc {
    pub(super) place: CredentialLocation,
    pub(super) holds: Holds,
    /// The digest of the credentials: another one after every change.
    pub(super) digest: String,
}

/// Where credentials are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum CredentialLocation {
    /// A file that a variable names.
    Named { by: String, file: PathBuf },
    /// gcloud's own file.
    Standard(PathBuf),
    /// The metadata server of a machine at Google, with its host.
    Machine(String),
}

/// The credentials themselves.
pub(super) enum Holds {
    File {
        credential: Credential,
        quota_project: Option<String>,
        bytes: Vec<u8>,
    },
    /// The machine's own service account.
    Machine,
}

/// The name of gcloud's file in its folder.
pub(super) const FILE: &str = "application_default_credentials.json";
/// The variables that move the metadata server.
const METADATA: [&str; 2] = ["GCE_METADATA_HOST", "GCE_METADATA_IP"];
/// Variables that Google's own platforms set for what they run.
const PLATFORMS: [&str; 3] = ["K_SERVICE", "CLOUD_RUN_JOB", "FUNCTION_TARGET"];

impl Adc {
    /// Finds the credentials; `None` where there are none.
    ///
    /// # Errors
    /// `GK-GGL-010`, `011` and `013` where a file can't be used.
    pub(super) fn find(world: &World, profile: &Profile) -> Result<Option<Self>> {
        let place = CredentialLocation::new(world, profile);
        if let Some(file) = place.file() {
            match (whole(file)?, &place) {
                (Some(bytes), _) => return Self::in_file(place, bytes).map(Some),
                (None, CredentialLocation::Named { by, .. }) => {
                    return Err(Fault::new(&code::MISSING_FILE).with("by", by).with("file", file.display()));
                }
                (None, _) => {}
            }
        }
        Ok(machine(world).map(|host| Self {
            digest: sha256(host.as_bytes()),
            place: CredentialLocation::Machine(host),
            holds: Holds::Machine,
        }))
    }

    /// The credentials of one file; `by` is what names it.
    ///
    /// # Errors
    /// `GK-GGL-010`, `011` and `013` where it can't be used.
    pub(super) fn named(by: &str, file: PathBuf) -> Result<Self> {
        let place = CredentialLocation::Named { by: by.to_owned(), file };
        let file = place.file().unwrap_or(Path::new(""));
        match whole(file)? {
            Some(bytes) => Self::in_file(place, bytes),
            None => Err(Fault::new(&code::MISSING_FILE).with("by", by).with("file", file.display())),
        }
    }

    fn in_file(place: CredentialLocation, bytes: Vec<u8>) -> Result<Self> {
        let credential::Read { credential, quota_project } = credential::read(&place.to_string(), &bytes)?;
        Ok(Self { place, digest: sha256(&bytes), holds: Holds::File { credential, quota_project, bytes } })
    }

    /// The credentials' type.
    pub(super) const fn kind(&self) -> SourceKind {
        match &self.holds {
            Holds::File { credential, .. } => credential.kind(),
            Holds::Machine => SourceKind::GoogleMachine,
        }
    }

    /// Whose credentials they are, as far as the file says so.
    pub(super) fn whom(&self) -> Option<String> {
        match &self.holds {
            Holds::File { credential, .. } => credential.whom(),
            Holds::Machine => None,
        }
    }

    /// The project that requests are billed and counted against: the one that Claude Code's variable names, else the
    /// file's.
    pub(super) fn quota_project(&self, world: &World, profile: &Profile) -> Option<String> {
        let of_file = || match &self.holds {
            Holds::File { quota_project, .. } => quota_project.clone(),
            Holds::Machine => None,
        };
        variable(world, profile, "GOOGLE_CLOUD_QUOTA_PROJECT").map(|(_, project)| project.to_owned()).or_else(of_file)
    }

    /// Whether a person signed in for them.
    pub(super) fn is_sign_in(&self) -> bool {
        matches!(&self.holds, Holds::File { credential, .. } if credential.is_sign_in())
    }
}

/// How often a file is read again that is no JSON, and how long after.
const AGAIN: usize = 4;
const PAUSE: Duration = Duration::from_millis(50);

/// What a file of credentials holds. gcloud empties its file before it writes it, so what isn't whole may be so in a moment.
fn whole(file: &Path) -> Result<Option<Vec<u8>>> {
    settled(|| files::read(file), || std::thread::sleep(PAUSE))
}

fn settled(mut read: impl FnMut() -> Result<Option<Vec<u8>>>, pause: impl Fn()) -> Result<Option<Vec<u8>>> {
    let is_whole = |bytes: &Vec<u8>| serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
    let mut found = read()?;
    for _ in 0..AGAIN {
        if found.as_ref().is_none_or(is_whole) {
            break;
        }
        pause();
        found = read()?;
    }
    Ok(found)
}

impl CredentialLocation {
    /// The file that Claude Code would look for.
    pub(super) fn new(world: &World, profile: &Profile) -> Self {
        let named = GOOGLE_FILES.into_iter().find_map(|name| variable(world, profile, name));
        match named {
            Some((by, file)) => Self::Named { by, file: world.cwd.join(file) },
            None => Self::Standard(world.dirs.gcloud.join(FILE)),
        }
    }

    pub(super) fn file(&self) -> Option<&Path> {
        match self {
            Self::Named { file, .. } | Self::Standard(file) => Some(file),
            Self::Machine(_) => None,
        }
    }

    /// The `CLOUDSDK_CONFIG` with which gcloud would write this very file: `Some(None)` for its standard folder.
    pub(super) fn gcloud_folder(&self, world: &World) -> Option<Option<PathBuf>> {
        let file = self.file().unwrap_or(Path::new(""));
        let moved = world.var(FOLDER).map(PathBuf::from);
        match self {
            Self::Standard(_) | Self::Machine(_) => Some(None),
            Self::Named { .. } if file == world.dirs.gcloud.join(FILE) => Some(None),
            Self::Named { .. } => Some(Some(moved.filter(|folder| folder.join(FILE) == file)?)),
        }
    }

    /// Its name for people.
    pub(super) fn name(&self, world: &World) -> String {
        match self {
            Self::Machine(host) => world.ui.phrase(words::METADATA, &[("host", host)]),
            Self::Named { .. } | Self::Standard(_) => self.to_string(),
        }
    }
}

impl std::fmt::Display for CredentialLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Named { file, .. } | Self::Standard(file) => write!(f, "{}", file.display()),
            Self::Machine(host) => f.write_str(host),
        }
    }
}

/// gcloud's own variable for its folder.
pub(super) const FOLDER: &str = "CLOUDSDK_CONFIG";

/// The fault that names credentials in which Claude Code doesn't look: of a variable that its settings blank, or in a
/// folder of gcloud's.
pub(super) fn elsewhere(world: &World, profile: &Profile) -> Option<Fault> {
    let is_blank = profile.decides_google_file();
    let named = GOOGLE_FILES.into_iter().filter(|_| is_blank).find_map(|name| Some((name, world.var(name)?)));
    if let Some((name, file)) = named {
        return Some(Fault::new(&code::BLANKED).with("name", name).with("file", world.cwd.join(file).display()));
    }
    let file = Path::new(world.var(FOLDER)?).join(FILE);
    let is_other = file != world.dirs.gcloud.join(FILE) && files::read(&file).ok().flatten().is_some();
    is_other.then(|| Fault::new(&code::OTHER_PLACE).with("place", file.display()))
}

/// A variable of Claude Code's, with the name of who sets it: from the profile, else from the environment where the
/// settings don't blank it.
pub(super) fn variable<'a>(world: &'a World, profile: &'a Profile, name: &str) -> Option<(String, &'a str)> {
    match profile.claude.env.get(name) {
        // An empty value counts as unset, and hides the shell's.
        Some(value) => Some((format!("claude.env.{name}"), value.as_str())).filter(|(_, value)| !value.is_empty()),
        None if GOOGLE_FILES.contains(&name) && profile.scope == Scope::Managed => None,
        None => Some((name.to_owned(), world.var(name)?)),
    }
}

/// The host of the metadata server, where this machine is one of Google's.
fn machine(world: &World) -> Option<String> {
    if let Some(host) = METADATA.into_iter().find_map(|name| world.var(name)) {
        return Some(host.to_owned());
    }
    let board = || files::read(&world.dirs.system.join("sys/class/dmi/id/product_name")).ok().flatten();
    let is_google_board = || board().is_some_and(|name| String::from_utf8_lossy(&name).contains("Google"));
    let is_there = PLATFORMS.iter().any(|name| world.var(name).is_some()) || is_google_board();
    is_there.then(|| "metadata.google.internal".to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::credential::tests::USER;
    use super::*;
    use crate::session::tests::{world, write};

    fn found(vars: &[(&str, &str)], env: &[(&str, &str)], there: &[(&str, &str)]) -> (String, Option<String>) {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| path.replace('~', &folder.path().join("home").display().to_string());
        let vars: Vec<_> = vars.iter().map(|(name, value)| (*name, at(value))).collect();
        let vars: Vec<_> = vars.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let world = world(folder.path(), None, &vars);
        for (path, text) in there {
            write(
                &match path.strip_prefix('/') {
                    Some(rest) => world.dirs.system.join(rest),
                    None => at(path).into(),
                },
                text,
            );
        }
        let mut profile = Profile::default();
        profile.claude.env = env.iter().map(|(name, value)| ((*name).to_owned(), at(value))).collect();
        match Adc::find(&world, &profile) {
            Ok(None) => ("none".to_owned(), None),
            Ok(Some(adc)) => {
                let place = adc.place.to_string().replace(&folder.path().join("home").display().to_string(), "~");
                (place, adc.quota_project(&world, &profile))
            }
            Err(fault) => (fault.code().id.to_owned(), None),
        }
    }

    #[test]
    fn they_are_looked_for_in_the_order_of_the_client() {
        const STANDARD: &str = "~/.config/gcloud/application_default_credentials.json";
        const GAC: &str = "GOOGLE_APPLICATION_CREDENTIALS";
        const GOOGLE: (&str, &str) = ("/sys/class/dmi/id/product_name", "Google Compute Engine\n");
        for (case, vars, env, there, expected) in [
            ("nothing", vec![], vec![], vec![], "none"),
            ("gcloud's", vec![], vec![], vec![(STANDARD, USER)], STANDARD),
            ("a variable", vec![(GAC, "~/a.json")], vec![], vec![(STANDARD, USER), ("~/a.json", USER)], "~/a.json"),
            (
                "in small letters",
                vec![("google_application_credentials", "~/a.json")],
                vec![],
                vec![("~/a.json", USER)],
                "~/a.json",
            ),
            ("of nothing", vec![(GAC, "~/a.json")], vec![], vec![(STANDARD, USER)], "GK-GGL-013"),
            ("of an empty file", vec![(GAC, "~/a.json")], vec![], vec![("~/a.json", "")], "GK-GGL-010"),
            ("the profile's", vec![(GAC, "~/a.json")], vec![(GAC, "~/b.json")], vec![("~/b.json", USER)], "~/b.json"),
            ("blanked by the profile", vec![(GAC, "~/a.json")], vec![(GAC, "")], vec![(STANDARD, USER)], STANDARD),
            (
                "gcloud's folder moved",
                vec![("CLOUDSDK_CONFIG", "~/c")],
                vec![],
                vec![("~/c/application_default_credentials.json", USER)],
                "none",
            ),
            ("a machine", vec![], vec![], vec![GOOGLE], "metadata.google.internal"),
            ("a person on a machine", vec![], vec![], vec![GOOGLE, (STANDARD, USER)], STANDARD),
            ("another metadata server", vec![("GCE_METADATA_HOST", "127.0.0.1:9")], vec![], vec![], "127.0.0.1:9"),
            ("Cloud Run", vec![("K_SERVICE", "s")], vec![], vec![], "metadata.google.internal"),
            ("another board", vec![], vec![], vec![(GOOGLE.0, "ThinkPad")], "none"),
        ] {
            assert_eq!(found(&vars, &env, &there).0, expected, "{case}");
        }
    }

    /// Managed settings blank the shell's; the profile's own counts, and what is passed over is named.
    #[test]
    fn in_managed_scope_the_shells_file_is_not_looked_at() {
        const GAC: &str = "GOOGLE_APPLICATION_CREDENTIALS";
        let folder = tempfile::tempdir().unwrap();
        for name in GOOGLE_FILES {
            let world = world(folder.path(), None, &[(name, "/shell.json")]);
            let (user, mut profile) = (Profile::default(), Profile::default());
            profile.scope = Scope::Managed;
            let standard = CredentialLocation::Standard(world.dirs.gcloud.join(FILE));
            assert_eq!(CredentialLocation::new(&world, &profile), standard, "{name}");
            let passed_over = elsewhere(&world, &profile).expect("a fault");
            assert_eq!(passed_over.code().id, "GK-GGL-034");
            profile.claude.env.insert(GAC.to_owned(), "/company.json".to_owned());
            let by = format!("claude.env.{GAC}");
            let named = CredentialLocation::Named { by, file: "/company.json".into() };
            assert_eq!(CredentialLocation::new(&world, &profile), named, "{name}");
            assert!(matches!(CredentialLocation::new(&world, &user), CredentialLocation::Named { .. }), "{name}");
            assert!(elsewhere(&world, &user).is_none(), "{name}");
        }
    }

    #[test]
    fn a_file_that_is_being_written_is_read_again() {
        for (states, expected, reads) in [
            (&["", "{\"a\"", "{\"a\": 1}"][..], Some("{\"a\": 1}"), 3),
            (&["{}"], Some("{}"), 1),
            (&["no JSON"], Some("no JSON"), 1 + AGAIN),
        ] {
            let mut count = 0;
            let found = settled(
                || {
                    let state = states[count.min(states.len() - 1)];
                    count += 1;
                    Ok(Some(state.as_bytes().to_vec()))
                },
                || {},
            );
            assert_eq!(found.unwrap().as_deref(), expected.map(str::as_bytes));
            assert_eq!(count, reads, "{states:?}");
        }
    }

    #[test]
    fn a_variable_goes_before_the_files_quota_project() {
        const STANDARD: &str = "~/.config/gcloud/application_default_credentials.json";
        let with = USER.replace(r#""client_id""#, r#""quota_project_id": "of-file", "client_id""#);
        let number = USER.replace(r#""client_id""#, r#""quota_project_id": 5, "client_id""#);
        for (vars, text, expected) in [
            (vec![], USER, None),
            (vec![], with.as_str(), Some("of-file")),
            (vec![], number.as_str(), Some("5")),
            (vec![("GOOGLE_CLOUD_QUOTA_PROJECT", "of-shell")], &with, Some("of-shell")),
        ] {
            assert_eq!(found(&vars, &[], &[(STANDARD, text)]).1.as_deref(), expected);
        }
    }

    #[test]
    fn gcloud_can_mend_its_own_file_alone() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), None, &[("CLOUDSDK_CONFIG", "/moved")]);
        let named = |file: PathBuf| CredentialLocation::Named { by: "x".into(), file };
        let standard = world.dirs.gcloud.join(FILE);
        for (place, expected) in [
            (CredentialLocation::Standard(standard.clone()), Some(None)),
            (named(standard), Some(None)),
            (named(Path::new("/moved").join(FILE)), Some(Some(PathBuf::from("/moved")))),
            (named("/elsewhere/key.json".into()), None),
        ] {
            assert_eq!(place.gcloud_folder(&world), expected, "{place}");
        }
    }
}
