//! Facts: Claude Code on this machine, what it reads, and how that stands to the profile. Values of secrets aren't here,
//! only that they stand somewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Probe;
use super::models::Lead;
use crate::claude::installed::{Starter, Unusable};
use crate::claude::{Origin, Scope};
use crate::models::verified::{Breaking, Obeys, Verified};

/// Claude Code's programs and settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClientFacts {
    /// The one that a terminal starts first.
    pub programs: Vec<Program>,
    /// Where there is none: files of its name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unusable: BTreeMap<String, Unusable>,
    /// Scripts, aliases and functions that set something before Claude Code starts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wrappers: Vec<Wrapper>,
    /// Claude Code that genkan's knowledge is about.
    pub known: String,
    /// The versions that the residency was run with; older facts don't say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verified>,
    /// What the promise rests on, by version, and the names that it speaks of and that the profile writes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub obeys: Option<Obeys>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub written: BTreeSet<String>,
    /// What the catalogue knows against the versions that are here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaking: Vec<Breaking>,
    /// What gives Claude Code nothing, or less than stands there.
    pub unread: Vec<Unread>,
    /// The profile's values on this machine, as `genkan check` judges them.
    pub settings: Probe<Settings>,
    /// Names in force that Claude Code may not know.
    pub names: Vec<Name>,
    /// Settings where nobody reads them.
    pub misplaced: Vec<Misplaced>,
    /// A folder's settings in the home's own folder, which count only where Claude Code is started in the home; what
    /// would count everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_only: Option<Misplaced>,
    /// Hooks that stop what they are asked about, because their script isn't there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stopping: Vec<StoppingHook>,
    /// Where hooks that aren't genkan's are named that may block a prompt; nobody has run them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub untried: Vec<String>,
    /// Where hooks that aren't genkan's are named that are asked before every tool.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before_tools: Vec<String>,
    /// Variables that add to Claude Code's requests what doctor's own don't have, each with who sets it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub adding: BTreeMap<String, String>,
    /// Who sets several of the headers that are added on one line, where they are sent as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Place>,
    /// What can't be sent of the headers that are added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsent: Option<Unsent>,
    /// Headers that aren't added, because a stronger layer adds others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lost_headers: Vec<LostHeader>,
    /// Variables with quotation marks around their values, which nobody takes off, and who sets them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quoted: Vec<(String, Place)>,
    /// AWS files that Claude Code's settings lead to, other than those that were looked at here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub led: Vec<Led>,
    /// What keeps it from starting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refusals: Vec<Refusal>,
    /// Variables of the shell that lead to other files than those of the home.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub moved: BTreeMap<String, String>,
    /// Those of them that lead to what isn't there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nowhere: Vec<String>,
    /// Files of the profile's, and folders above them, that are links to what isn't there, and to what.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dangling: BTreeMap<String, String>,
    /// The program that the profile's hooks name.
    pub hook: Option<Hook>,
    /// The variables and settings that decide whom Claude Code calls besides the model, where they are set.
    pub switches: BTreeMap<String, String>,
    /// What the guard wrote down, where the profile has it do so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guard: Option<Decided>,
}

/// Why Claude Code ends before it has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Its own file is no JSON; line and column from 1, and a copy of it from before.
    State { file: String, line: usize, column: usize, backup: Option<String> },
    /// Nobody is asked for permissions, as root.
    Bypass { place: Place },
    /// A sandbox is required, and these programs aren't there.
    Sandbox { programs: Vec<String>, place: Place },
    /// What a terminal starts by its name doesn't even say its version; in its words, or the shell's.
    Program { file: String, exit: String, said: String, flaw: Option<ProgramFlaw> },
    /// Another program bears its name; what that calls itself.
    Other { file: String, said: String },
    /// It doesn't say its version at all, and doesn't end.
    Silent { file: String },
    /// The folder that the shell is in is gone.
    Folder,
    /// An alias of the shell's leads to what isn't there.
    Alias { place: String, target: String },
    /// Nothing more can be written below this folder: it answers and ends with an error.
    Full { folder: String },
    /// The folder of its own in the one for temporary files, and the variable that names that.
    Temporary { folder: String, flaw: FolderFlaw, name: Option<String>, place: Place },
    /// So many files may be open at once, and it needs more.
    OpenFiles { limit: u64 },
    /// A variable with which it has no session; why, in English.
    Variable { name: String, value: String, why: String, place: Place },
    /// A variable leaves it too little time for an answer.
    Hurried { name: String, value: String, milliseconds: u64, place: Place },
    /// The program that makes the managed settings fails; where it is skipped then, Claude Code starts without them.
    PolicyHelper { program: String, failure: HelperFailure, is_skipped: bool, place: Place },
    /// Managed settings allow other versions alone.
    Version { bound: Bound, wanted: String, found: String, place: Place },
}

/// Why it doesn't take a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FolderFlaw {
    /// It belongs to the user with this number.
    OfAnother(u32),
    /// Something else stands there, a link too.
    NoFolder,
    /// It isn't there, and can't be made.
    NotMade,
}

/// Why Claude Code gets no managed settings from the program that makes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelperFailure {
    /// There is no program: the settings in its place have this key, which they may not have.
    Misplaced(String),
    NotAbsolute,
    /// With `.`, `..` or a separator too many.
    NotNormal,
    Missing,
    NotAFile,
    /// It can't be executed, or its folder not be looked into.
    Denied,
    /// In the system's words; a script's interpreter isn't there, for example.
    NotStarted(String),
    /// With its first words on the error output.
    Exit {
        exit: String,
        said: String,
    },
    /// It has printed something else than one JSON object.
    NoObject,
    /// Claude Code takes none of its settings for this one.
    Rejected {
        key: String,
        expected: String,
    },
    /// It was still running after this many milliseconds, which is all that it has.
    Late(u64),
}

/// What is wrong with a program, as far as its file shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProgramFlaw {
    /// The interpreter that a script names isn't there.
    Interpreter(String),
    /// Its first line ends as on Windows, so that no interpreter has this name.
    LineEndings,
    /// What loads it isn't there.
    Loader,
}

/// What `ANTHROPIC_CUSTOM_HEADERS` holds in vain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsent {
    pub place: Place,
    /// Names of headers with which no request gets through.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub impossible: Vec<String>,
    /// Lines, from 1, that are no header and are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<usize>,
}

/// A header of `ANTHROPIC_CUSTOM_HEADERS` that isn't sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LostHeader {
    pub name: String,
    /// Where it is set, and where what counts in its place.
    pub place: String,
    pub by: Place,
}

/// Who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub name: String,
    pub managed: bool,
}

impl From<&Origin> for Place {
    fn from(origin: &Origin) -> Self {
        Self { name: origin.to_string(), managed: origin.is_managed() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    Minimum,
    Maximum,
}

/// A hook whose interpreter ends with 2 where its script isn't there, which Claude Code takes for a no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoppingHook {
    pub event: String,
    pub file: String,
    /// Who says that it is to be started.
    pub place: String,
    pub managed: bool,
}

/// What the guard has decided so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    pub all: usize,
    pub outside: usize,
    pub unclear: usize,
    /// When the last one wasn't inside, and by which code.
    pub last: Option<(String, String)>,
}

/// One client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    pub path: String,
    pub version: Option<String>,
    pub starter: Starter,
    /// The file has no content.
    #[serde(default)]
    pub is_empty: bool,
}

/// What a terminal starts by Claude Code's name in place of its program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrapper {
    /// A script, or a line of a start file.
    pub place: String,
    /// What it names of Claude Code's own flags and variables; never their values.
    pub sets: Vec<String>,
    /// What a file of its `--settings` leads out of the residency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads: Option<Lead>,
}

/// One document of settings that doesn't count, or not as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    pub place: String,
    pub scope: Option<Scope>,
    pub why: Why,
}

/// Why it doesn't count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Of so many bytes.
    TooLarge(u64),
    NotJson {
        line: usize,
        column: usize,
        reason: String,
    },
    /// The whole file is dropped for these.
    Rejected(Vec<Wrong>),
    /// These fields alone are left out, of a managed document.
    Ignored(Vec<Wrong>),
    Unreadable(String),
    /// A folder is in the file's place.
    Folder,
    /// The person may not read it.
    Denied(String),
    /// The same, where it is the mode of the person's own file, or of a folder on the way: which.
    Closed {
        why: String,
        place: String,
    },
}

/// A value of a type that Claude Code doesn't take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    pub key: String,
    pub expected: String,
    pub found: String,
}

/// The profile's values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub scope: Scope,
    pub applied: Applied,
    /// How many are as intended.
    pub kept: usize,
    pub differing: Vec<Difference>,
    /// What leads elsewhere beside them.
    pub leftovers: Vec<Leftover>,
    /// Managed values that a stronger managed source hides.
    pub hidden: Vec<Leftover>,
    /// genkan's own record, where it breaks off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub torn: Option<String>,
    /// Where else the profile is applied while nothing is applied here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Elsewhere>,
    /// The profile that is in use in this one's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_use: Option<String>,
}

/// A scope, and the folder that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    pub scope: Scope,
    pub folder: Option<String>,
}

/// Whether setup has been here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applied {
    No,
    Yes,
    /// Taken back by `genkan use off`.
    Off,
}

/// A value that isn't as the profile intends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    pub file: String,
    pub kind: FileKind,
    pub key: String,
    pub state: State,
    pub was: Option<String>,
    pub wanted: Option<String>,
    /// The layer whose value is in force instead.
    pub by: Option<String>,
    /// That layer is an administrator's.
    pub by_managed: bool,
    /// What genkan wrote that layer's file for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_profile: Option<Other>,
    /// What is wrong with the mode or the owner of the file, in place of a value in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<String>,
}

/// Another profile, and the scope that it is set up in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    pub profile: String,
    pub scope: Scope,
}

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    Client,
    Editor,
    Aws,
}

/// How a value differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Right in a managed source that a higher one hides.
    Shadowed,
    /// Right in its file; another layer wins.
    Overridden,
    Missing,
    /// Changed since it was written, or by somebody else.
    Drifted,
    /// By Claude Code's own offer of a newer model.
    Dialog,
    /// By Claude Code's own setup wizard.
    Wizard,
}

/// A value that stands somewhere it shouldn't, or isn't used from there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leftover {
    pub name: String,
    /// `None` of a secret.
    pub value: Option<String>,
    pub place: String,
    /// It stands in an administrator's place.
    pub managed: bool,
    /// In English.
    pub why: String,
}

/// A name, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    pub name: String,
    pub place: String,
    /// It stands in an administrator's place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub managed: bool,
    pub is_variable: bool,
}

/// A variable of Claude Code's settings that names another file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Led {
    pub name: String,
    /// As it is written: nobody expands a `~` in it.
    pub value: String,
    pub place: String,
    /// It stands in an administrator's place.
    pub managed: bool,
    /// The file that was looked at here.
    pub instead: String,
    pub is_there: bool,
}

/// A file that isn't read as people mean it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Misplaced {
    pub file: String,
    /// The keys that are never read there; none where the whole file isn't.
    pub keys: Vec<String>,
    /// What was probably meant.
    pub meant: String,
}

/// The program of the hooks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hook {
    pub program: String,
    pub runs: Runs,
}

/// What came of starting it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Runs {
    Missing,
    NotExecutable,
    /// Its mode allows it, and this user may not start it all the same.
    Forbidden,
    /// It didn't say its version.
    Mute,
    Version(String),
}
