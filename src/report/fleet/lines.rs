//! The lines as they were collected: one JSON document a line, a file, or an element of a list.

use std::fmt;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::CheckVerdict;
use crate::code::{Code, residency};
use crate::report::one_line;

/// What `check` names although the machine is as intended: a profile's model that nobody can place without the account, and
/// an older catalogue that isn't used.
const NOTES: [&Code; 2] = [&residency::NOT_PROVABLE, &residency::CATALOGUE_OLDER];

/// What one machine says of itself: the line that `check --format fleet` prints. Members that a machine didn't print are
/// empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Line {
    pub format: u32,
    /// RFC 3339, in UTC: texts in this form are in the order of their times.
    pub at: String,
    pub verdict: String,
    pub codes: Vec<String>,
    pub profile: String,
    pub version: String,
    pub genkan: String,
    pub host: String,
    /// Whose own line it is; `None` of the machine's, of everybody's, and of an older genkan's.
    pub person: Option<String>,
    #[serde(flatten, skip_serializing_if = "Judged::is_empty")]
    #[schemars(with = "Option<Judged>")]
    pub judged: Judged,
}

/// What only the line of a machine that could be judged says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Judged {
    pub profile_source: Option<String>,
    pub profile_sha256: Option<String>,
    pub catalogue: Option<String>,
    pub claude: Option<String>,
    pub claude_path: Option<String>,
    pub scope: Option<String>,
    pub enforced: bool,
    pub users: u64,
    pub bad: u64,
    pub signed_in: u64,
    pub expires: Option<String>,
    pub stops: Option<u64>,
}

impl Judged {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Where a line stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// A file's name, or `-`.
    pub from: String,
    /// Counted from 1; `None` where the whole text is one document.
    pub line: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.from),
            None => f.write_str(&self.from),
        }
    }
}

/// The lines of one text, each with its place, and why one can't be read.
pub fn read(from: &str, text: &str) -> Vec<(Place, Result<Line, String>)> {
    let text = text.trim_start_matches('\u{feff}');
    let whole = |line| Place { from: one_line(from).into_owned(), line };
    match serde_json::from_str(text) {
        Ok(Value::Array(all)) => all.into_iter().map(|one| (whole(None), line(one))).collect(),
        Ok(one) => vec![(whole(None), line(one))],
        Err(_) => {
            let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
            let parsed = |text| serde_json::from_str(text).map_err(|error| error.to_string()).and_then(line);
            lines.map(|(number, text)| (whole(Some(number + 1)), parsed(text))).collect()
        }
    }
}

fn line(mut value: Value) -> Result<Line, String> {
    harmless(&mut value);
    let line: Line = serde_json::from_value(value).map_err(|error| error.to_string())?;
    match line.format {
        super::FORMAT if !line.verdict.is_empty() => Ok(line),
        super::FORMAT => Err("no verdict".to_owned()),
        other => Err(format!("format {other}, not {}", super::FORMAT)),
    }
}

/// Whatever a machine calls itself stays within a line, and turns nothing around.
fn harmless(value: &mut Value) {
    match value {
        Value::String(text) => *text = one_line(text).into_owned(),
        Value::Array(all) => all.iter_mut().for_each(harmless),
        Value::Object(all) => all.values_mut().for_each(harmless),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

impl Line {
    /// As intended, for everybody, and nothing that was found says otherwise.
    pub fn is_good(&self) -> bool {
        self.is_said_good() && !self.is_contradicted()
    }

    /// As intended by its verdict, while a code of it says otherwise: `check` names none on a machine that is, but notes.
    pub fn is_contradicted(&self) -> bool {
        self.is_said_good() && self.codes.iter().any(|code| !NOTES.iter().any(|note| note.id == code.as_str()))
    }

    fn said(&self) -> CheckVerdict {
        CheckVerdict::parse(&self.verdict)
    }

    fn is_said_good(&self) -> bool {
        self.said() == CheckVerdict::AsIntended && self.judged.bad == 0
    }

    /// What somebody has to look at comes first: errors, then what differs, then people, then the rest.
    pub(super) fn rank(&self) -> usize {
        match self.said() {
            CheckVerdict::Error => 0,
            CheckVerdict::Drifted => 1,
            CheckVerdict::Missing => 2,
            CheckVerdict::Overridden => 3,
            CheckVerdict::Shadowed | CheckVerdict::Other | CheckVerdict::AsIntended => {
                4 + usize::from(self.judged.bad == 0) + usize::from(self.is_good())
            }
        }
    }

    /// The version of its profile, and the content; nothing where it doesn't say.
    pub(super) fn text(&self) -> (String, String, String) {
        (self.profile.clone(), self.version.clone(), self.judged.profile_sha256.clone().unwrap_or_default())
    }

    /// Whether its profile's source is in a person's home, where the person can change it.
    pub(super) fn has_own_profile(&self) -> bool {
        const HOMES: [&str; 4] = ["/home/", "/Users/", "C:\\Users\\", "/root/"];
        self.judged.profile_source.as_ref().is_some_and(|from| HOMES.iter().any(|home| from.starts_with(home)))
    }

    pub(super) fn time(&self) -> Option<Timestamp> {
        self.at.parse().ok()
    }

    pub(super) fn ends(&self) -> Option<Timestamp> {
        self.judged.expires.as_deref()?.parse().ok()
    }

    /// `acme@2026.11`.
    pub fn ring(&self) -> String {
        if self.version.is_empty() { self.profile.clone() } else { format!("{}@{}", self.profile, self.version) }
    }
}
