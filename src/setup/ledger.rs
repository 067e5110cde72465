//! What genkan wrote, where, and what stood there before: enough to tell its own values from other people's
//! and to take them back exactly.
//!
//! Values are kept as digests, never as themselves. The bytes that a file had before genkan (its *base*) lie
//! in a private file beside the ledger. Format 1; a ledger of a newer format is refused, never rewritten.

use std::path::{Path as FilePath, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::step::Path;
use crate::claude::Scope;
use crate::claude::scope::DROP_IN;
use crate::code::plan;
use crate::fault::{Fault, Result};
use crate::messages::setup as words;
use crate::world::digest::sha256;
use crate::world::files::{self, Access, Before};

/// The format that this program writes and reads.
const FORMAT: u32 = 1;

/// Every application of a profile that this ledger's owner made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    pub format: u32,
    /// The program's version that wrote it last.
    pub genkan: String,
    /// The state folder that it was written in, by which [`Self::load`] knows that the home was moved or copied since;
    /// older ledgers don't say. Only in the file.
    #[serde(default)]
    folder: PathBuf,
    pub applied: Vec<Applied>,
}

/// What every format begins with.
#[derive(Deserialize)]
struct Head {
    format: u32,
    #[serde(default)]
    genkan: String,
}

/// One profile applied in one scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    pub scope: Scope,
    /// The project's folder, in project and local scope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<PathBuf>,
    pub profile: String,
    pub version: String,
    /// RFC 3339.
    pub at: String,
    /// The program that the hooks name.
    pub program: PathBuf,
    /// How many bytes it has, where it is the copy that `setup` made; older ledgers don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub program_size: Option<u64>,
    /// Digest of the stored profile as `setup` wrote it; older ledgers don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy: Option<String>,
    /// `use off` has taken the values back; the profile is still known here.
    #[serde(default)]
    pub off: bool,
    pub files: Vec<Written>,
    /// Folders that genkan made, deepest last.
    #[serde(default)]
    pub folders: Vec<PathBuf>,
    /// Modes that files and folders had before genkan gave them the ones that managed settings need.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<(PathBuf, u32)>,
}

/// One file that genkan changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    pub file: PathBuf,
    pub format: Format,
    /// Name of the private file that holds the bytes without genkan; `None` where there was no file.
    pub base: Option<String>,
    /// Digest of the whole file as genkan left it; empty while the file is on its way out.
    pub digest: String,
    /// Digest of the file as genkan had left it before, while a change is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<String>,
    pub entries: Vec<Entry>,
}

/// How a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Claude Code's settings: plain JSON.
    Settings,
    /// The editor's settings: JSON with comments.
    Editor,
    /// `~/.aws/config`.
    AwsConfig,
}

/// One value of genkan's in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub path: Path,
    /// Digest of the value that genkan wants there; of nothing where it removed one.
    pub digest: String,
    /// Digest of genkan's value before, while a change is under way: after a crash it is still genkan's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<String>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            format: FORMAT,
            genkan: env!("CARGO_PKG_VERSION").to_owned(),
            folder: PathBuf::new(),
            applied: Vec::new(),
        }
    }
}

impl Ledger {
    /// Where a state folder keeps it.
    pub fn path(state: &FilePath) -> PathBuf {
        state.join("ledger.json")
    }

    /// Reads the ledger below a state folder; an absent one is empty.
    ///
    /// # Errors
    /// `GK-SET-009` where a newer genkan wrote it, `GK-SET-002` where it can't be understood, with the file named.
    pub fn load(state: &FilePath) -> Result<Self> {
        let file = Self::path(state);
        let Some(bytes) = files::read(&file)? else { return Ok(Self::default()) };
        let unknown = |cause: String| {
            let fault = Fault::new(&plan::LEDGER_UNREADABLE).with("file", file.display()).because(cause);
            let is_torn = Self::torn(state).is_some();
            let hint = if is_torn { words::LEDGER_TORN } else { words::LEDGER_DAMAGED };
            fault.hint(hint, &[("file", &file.display())])
        };
        // Its format comes first: a newer one may look otherwise.
        let head: Head = serde_json::from_slice(&bytes).map_err(|error| unknown(error.to_string()))?;
        if head.format > FORMAT {
            let newer = if head.genkan.is_empty() { "?" } else { &head.genkan };
            let fault = Fault::new(&plan::LEDGER_NEWER).with("file", file.display()).with("newer", newer);
            return Err(fault.with("own", env!("CARGO_PKG_VERSION")).hint(words::UPGRADE, &[]));
        }
        let mut ledger: Self = serde_json::from_slice(&bytes).map_err(|error| unknown(error.to_string()))?;
        let written_in = std::mem::take(&mut ledger.folder);
        if let Some((old, new)) = moved(&written_in, state) {
            // By a link it is the same home, and what the hooks start is what they name.
            let is_same = is_same_folder(&written_in, state);
            for applied in &mut ledger.applied {
                let program = applied.program.clone();
                applied.move_home(old, new);
                if is_same {
                    applied.program = program;
                }
            }
        }
        Ok(ledger)
    }

    /// The same, and of a torn one nothing: for whoever looks, and for `setup`, which writes a new one beside it.
    ///
    /// # Errors
    /// As [`Self::load`], for any other one.
    pub fn load_whole(state: &FilePath) -> Result<Self> {
        if Self::torn(state).is_some() { Ok(Self::default()) } else { Self::load(state) }
    }

    /// The ledger's file, where it breaks off: a full disk or a crash leaves an empty file, half of one, or zeros.
    pub fn torn(state: &FilePath) -> Option<PathBuf> {
        let file = Self::path(state);
        let bytes = files::read(&file).ok()??;
        let breaks_off = |bytes: &[u8]| {
            let read: std::result::Result<Value, _> = serde_json::from_slice(bytes);
            read.is_err_and(|error| error.is_eof())
        };
        let is_torn = breaks_off(&bytes) || bytes.iter().all(|byte| *byte == 0);
        is_torn.then_some(file)
    }

    /// Moves a torn ledger out of the way of a new one. Nothing of it is lost: a file that was put aside before stays.
    ///
    /// # Errors
    /// `GK-SYS-003` where that isn't allowed.
    pub fn put_aside_if_torn(state: &FilePath) -> Result<()> {
        let Some(file) = Self::torn(state) else { return Ok(()) };
        let bytes = files::read(&file)?.unwrap_or_default();
        let mut names = (1..).map(|number| state.join(format!("ledger.json.torn-{number}")));
        let aside = names.find(|aside| !aside.exists()).unwrap_or_else(|| state.join("ledger.json.torn"));
        files::replace(&aside, &bytes, Some(Before::Absent), Access::Private)?;
        files::remove(&file, Some(Before::These(&bytes)))
    }

    /// Writes the ledger, or removes it where nothing is applied any more.
    pub fn save(&self, state: &FilePath, access: Access) -> Result<()> {
        let file = Self::path(state);
        if self.applied.is_empty() {
            return files::remove(&file, None);
        }
        let mut text = serde_json::to_string_pretty(&Self { folder: state.to_owned(), ..self.clone() })
            .map_err(|error| Fault::new(&plan::LEDGER_UNREADABLE).with("file", file.display()).because(error))?;
        text.push('\n');
        files::replace(&file, text.as_bytes(), None, access)
    }

    /// What is applied in a scope (and project).
    pub fn applied(&self, scope: Scope, project: Option<&FilePath>) -> Option<&Applied> {
        self.applied.iter().find(|applied| applied.scope == scope && applied.project.as_deref() == project)
    }

    /// Puts an application in the place of the one of the same scope and project.
    pub fn put(&mut self, new: Applied) {
        env!("CARGO_PKG_VERSION").clone_into(&mut self.genkan);
        // Several applications start one copy.
        for other in self.applied.iter_mut().filter(|other| other.program == new.program) {
            other.program_size = new.program_size;
        }
        match self.applied.iter_mut().find(|old| old.scope == new.scope && old.project == new.project) {
            Some(old) => *old = new,
            None => self.applied.push(new),
        }
    }

    /// Takes a folder for the one that was moved here: one that is no longer where it was, and whose files stand in this
    /// one as genkan left them. Answers whether there is one.
    pub fn follow(&mut self, scope: Scope, folder: &FilePath) -> bool {
        if self.applied(scope, Some(folder)).is_some() {
            return false;
        }
        let moved = self.applied.iter_mut().filter(|applied| applied.scope == scope).find_map(|applied| {
            let old = applied.project.clone().filter(|old| !old.exists())?;
            let mut here = applied.clone();
            here.move_home(&old, folder);
            let is_as_left = |written: &Written| {
                files::read(&written.file).ok().flatten().is_some_and(|bytes| written.is_as_left(&bytes))
            };
            let stands = !here.files.is_empty() && here.files.iter().all(is_as_left);
            stands.then(|| *applied = here)
        });
        moved.is_some()
    }

    /// Forgets what was applied in a scope (and project).
    pub fn forget(&mut self, scope: Scope, project: Option<&FilePath>) {
        self.applied.retain(|applied| applied.scope != scope || applied.project.as_deref() != project);
    }
}

/// What a folder was in, and what it is in now: the outermost folders around it below which the two paths are alike. Nothing
/// where it is in the same place; the root of a file system, which holds everybody's files, moves nowhere.
fn moved<'a>(was: &'a FilePath, is: &'a FilePath) -> Option<(&'a FilePath, &'a FilePath)> {
    let is_alike =
        |(old, new): &(&FilePath, &FilePath)| old.file_name().is_some() && old.file_name() == new.file_name();
    let is_folder = |(old, new): &(&FilePath, &FilePath)| old.parent().is_some() && new.parent().is_some();
    let pairs: Vec<_> = was.ancestors().zip(is.ancestors()).take_while(is_folder).collect();
    let alike = pairs.iter().take_while(|pair| is_alike(pair)).count();
    // The home itself may have another name; where everything is alike, it is below another folder.
    let around = pairs.get(alike).or_else(|| pairs.last()).filter(|_| alike > 0)?;
    (was != is).then_some(*around)
}

/// Whether two paths lead to one folder; of one that isn't there nothing is known.
fn is_same_folder(one: &FilePath, other: &FilePath) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

impl Applied {
    /// Takes what it tells of one folder as told of another: that of a home which was moved, renamed or copied.
    fn move_home(&mut self, old: &FilePath, new: &FilePath) {
        let files = self.files.iter_mut().map(|written| &mut written.file);
        let others =
            self.folders.iter_mut().chain(self.modes.iter_mut().map(|(path, _)| path)).chain(&mut self.project);
        for path in files.chain(others).chain([&mut self.program]) {
            if let Ok(rest) = path.strip_prefix(old) {
                *path = new.join(rest);
            }
        }
    }

    pub fn written(&self, file: &FilePath) -> Option<&Written> {
        self.files.iter().find(|written| written.file == file)
    }

    /// Whether this application wrote a file that is genkan's alone.
    pub fn owns(&self, file: &FilePath) -> bool {
        self.written(file).is_some_and(Written::is_own)
    }
}

impl Written {
    pub fn entry(&self, path: &Path) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.path == *path)
    }

    /// Whether the file is genkan's alone: who changed a value of it has no claim to that one.
    ///
    /// Known hole: a list's element that somebody altered is a new one, and stays.
    pub fn is_own(&self) -> bool {
        self.file.file_name().is_some_and(|name| name == DROP_IN)
    }

    /// Whether the file is byte for byte as genkan left it.
    pub fn is_as_left(&self, bytes: &[u8]) -> bool {
        let now = sha256(bytes);
        now == self.digest || self.earlier.as_ref() == Some(&now)
    }

    /// The same once the change is done: nothing earlier is on the disk any more.
    #[must_use]
    pub fn finished(&self, entries: Vec<Entry>) -> Self {
        let entries = entries.into_iter().map(|entry| Entry { earlier: None, ..entry }).collect();
        Self { earlier: None, entries, ..self.clone() }
    }
}

impl Entry {
    /// An entry for the value that genkan wants at a path; `None` is "nothing may stand there". `earlier` is the
    /// digest of genkan's value that is there until then.
    pub fn new(path: Path, wanted: Option<&Value>, earlier: Option<String>) -> Self {
        Self { path, digest: digest_of_value(wanted), earlier }
    }

    /// The digest of what is on the disk now, where that is what genkan wrote.
    pub fn on_disk(&self, actual: &Option<Value>) -> Option<String> {
        self.matches(actual.as_ref()).then(|| digest_of_value(actual.as_ref()))
    }

    /// Whether this is what genkan wrote.
    pub fn matches(&self, actual: Option<&Value>) -> bool {
        // Older ledgers have the digest of the value as it was written.
        self.is(&digest_of_value(actual))
            || actual.is_some_and(|actual| self.is(&sha256(actual.to_string().as_bytes())))
    }

    fn is(&self, digest: &str) -> bool {
        self.digest == digest || self.earlier.as_deref() == Some(digest)
    }
}

/// The same whatever the order of an object's keys: whoever sorts them has changed no value.
fn digest_of_value(value: Option<&Value>) -> String {
    let Some(mut value) = value.cloned() else { return "absent".to_owned() };
    value.sort_all_objects();
    sha256(value.to_string().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_is_read_as_it_was_written_and_a_newer_one_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Ledger::load(folder.path()).unwrap(), Ledger::default());
        let mut ledger = Ledger::default();
        ledger.put(Applied {
            scope: Scope::User,
            project: None,
            profile: "acme".into(),
            version: "1".into(),
            at: "2026-11-20T00:00:00Z".into(),
            program: "/usr/bin/genkan".into(),
            program_size: None,
            copy: None,
            off: false,
            files: vec![Written {
                file: "/home/a/.claude/settings.json".into(),
                format: Format::Settings,
                base: None,
                digest: sha256(b"{}"),
                earlier: None,
                entries: vec![Entry::new(Path::keys(["env", "AWS_REGION"]), Some(&"ap-northeast-1".into()), None)],
            }],
            folders: Vec::new(),
            modes: Vec::new(),
        });
        ledger.save(folder.path(), Access::Private).unwrap();
        assert_eq!(Ledger::load(folder.path()).unwrap(), ledger);

        let again = Applied { scope: Scope::Local, program_size: Some(7), ..ledger.applied[0].clone() };
        ledger.put(again);
        assert!(ledger.applied.iter().all(|applied| applied.program_size == Some(7)), "one program");

        ledger.format = FORMAT + 1;
        ledger.save(folder.path(), Access::Private).unwrap();
        assert_eq!(Ledger::load(folder.path()).unwrap_err().code().id, "GK-SET-009");
        let put = |text: &str| {
            files::replace(&folder.path().join("ledger.json"), text.as_bytes(), None, Access::Private).unwrap();
        };
        put(r#"{"format":7,"genkan":"9.0.0","of another":"shape"}"#);
        let fault = Ledger::load(folder.path()).unwrap_err();
        assert!(fault.code().id == "GK-SET-009" && fault.to_string().contains("genkan 9.0.0"), "{fault}");
        for torn in ["", "\0\0\0", "{\"format\": 1, \"gen"] {
            put(torn);
            assert_eq!(Ledger::load(folder.path()).unwrap_err().code().id, "GK-SET-002");
            assert_eq!(Ledger::load_whole(folder.path()).unwrap(), Ledger::default(), "{torn}");
            Ledger::put_aside_if_torn(folder.path()).unwrap();
            assert_eq!(Ledger::load(folder.path()).unwrap(), Ledger::default());
        }
        let kept = std::fs::read_to_string(folder.path().join("ledger.json.torn-3")).unwrap();
        assert_eq!(kept, "{\"format\": 1, \"gen");
        put(r#"{"format":1,"genkan":"0.1.0"}"#);
        assert_eq!(Ledger::load_whole(folder.path()).unwrap_err().code().id, "GK-SET-002");
        assert_eq!(Ledger::load(folder.path()).unwrap_err().code().id, "GK-SET-002");
    }

    #[test]
    fn what_is_told_of_a_home_holds_where_it_was_moved_to() {
        for (was, is, expected) in [
            ("/home/a/.local/state/genkan", "/home/b/.local/state/genkan", Some(("/home/a", "/home/b"))),
            ("/home/a/.local/state/genkan", "/Users/b/.local/state/genkan", Some(("/home/a", "/Users/b"))),
            ("/home/a/.local/state/genkan", "/mnt/x/home/a/.local/state/genkan", Some(("/home", "/mnt/x/home"))),
            ("/home/a/.local/state/genkan", "/home/a/.local/state/genkan", None),
            ("/home/a/.local/state/genkan", "/home/a/elsewhere", None),
            ("/.local/state/genkan", "/home/b/.local/state/genkan", Some(("/.local", "/home/b/.local"))),
            ("", "/home/b/.local/state/genkan", None),
        ] {
            let expected = expected.map(|(old, new)| (FilePath::new(old), FilePath::new(new)));
            assert_eq!(moved(FilePath::new(was), FilePath::new(is)), expected, "{was} {is}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_home_that_a_link_leads_to_hasnt_moved() {
        let folder = tempfile::tempdir().unwrap();
        let (home, link) = (folder.path().join("home/a"), folder.path().join("a"));
        let state = |home: &FilePath| home.join(".local/state/genkan");
        std::fs::create_dir_all(state(&home)).unwrap();
        std::os::unix::fs::symlink(&home, &link).unwrap();
        let program = state(&home).join("bin/genkan");
        let text = serde_json::json!({
            "format": 1, "genkan": "0.1.0", "folder": state(&home), "applied": [{
                "scope": "user", "profile": "acme", "version": "1", "at": "2026-11-20T00:00:00Z", "program": program,
                "files": [{"file": home.join(".claude/settings.json"), "format": "settings", "base": null, "digest": "",
                           "entries": []}],
            }],
        });
        files::replace(&Ledger::path(&state(&home)), text.to_string().as_bytes(), None, Access::Private).unwrap();
        let applied = Ledger::load(&state(&link)).unwrap().applied.remove(0);
        // The file is looked for as it is spelled now; what the hooks start is what they name.
        assert_eq!((&applied.files[0].file, &applied.program), (&link.join(".claude/settings.json"), &program));
    }

    #[test]
    fn a_value_is_known_by_its_digest_and_never_kept() {
        let entry = Entry::new(Path::keys(["env", "X"]), Some(&"secret".into()), None);
        assert!(entry.matches(Some(&"secret".into())));
        assert!(!entry.matches(Some(&"other".into())) && !entry.matches(None));
        assert!(!serde_json::to_string(&entry).unwrap().contains("secret"));
    }
}
