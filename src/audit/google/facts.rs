//! What was seen of a Google Cloud project, as plain values; of what wasn't seen, why.

use crate::code::google as code;
use crate::fault::Fault;
use crate::session::evidence::Why;
use crate::session::google::{Barrier, ProjectAsk};

/// What was seen, or why it wasn't.
pub(super) type Seen<T> = Result<T, Blind>;

/// A question without an answer.
#[derive(Debug, Clone)]
pub struct Blind {
    pub ask: ProjectAsk,
    pub why: Why,
    /// The permission that is missing.
    pub missing: Option<&'static str>,
    /// What else than a right stands in the way.
    pub barrier: Option<Barrier>,
    pub fault: Fault,
}

impl Blind {
    /// An answer without what was asked for.
    pub(super) fn empty(ask: ProjectAsk, field: &str) -> Self {
        let fault = Fault::new(&code::REFUSED).with("host", ask.service()).with("code", field);
        Self { ask, why: Why::Empty, missing: None, barrier: None, fault: fault.because(field) }
    }
}

#[derive(Debug, Clone)]
pub struct Facts {
    pub logged: Seen<Logged>,
    /// Asked only where something of it matters: what stands above the project, or its number.
    pub about: Option<Seen<About>>,
    pub sinks: Seen<Vec<Sink>>,
    pub buckets: Seen<Vec<Bucket>>,
}

/// The project's own audit configuration of Vertex AI's DATA_READ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Logged {
    /// For which services it is enabled: `allServices`, `aiplatform.googleapis.com`.
    pub by: Vec<String>,
    /// Who is exempted.
    pub exempted: Vec<String>,
}

/// The project itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    pub number: String,
    /// `folders/…` or `organizations/…`; `None` where nothing stands above it.
    pub parent: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sink {
    pub name: String,
    pub destination: Destination,
    /// Whether it takes the data access entries of Vertex AI; `None` where its filters don't say.
    pub takes: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A log bucket: its project (id or number), location and name.
    Bucket { project: String, location: String, name: String },
    /// Storage, `BigQuery`, Pub/Sub or another project.
    Other(String),
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bucket {
    pub location: String,
    pub name: String,
    pub days: u64,
    pub is_locked: bool,
    /// The name of its key; `None` is Google's own.
    pub key: Option<String>,
    pub is_active: bool,
}

impl Destination {
    /// `logging.googleapis.com/projects/P/locations/L/buckets/B`, as sinks name a log bucket.
    pub fn new(text: &str) -> Self {
        let path: Vec<_> = text.strip_prefix("logging.googleapis.com/").unwrap_or_default().split('/').collect();
        match path[..] {
            ["projects", project, "locations", location, "buckets", name] => {
                Self::Bucket { project: project.to_owned(), location: location.to_owned(), name: name.to_owned() }
            }
            _ => Self::Other(text.to_owned()),
        }
    }
}
