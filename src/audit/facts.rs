//! What was seen of an account, as plain values; of what wasn't seen, why.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::code::aws;
use crate::fault::Fault;
use crate::policy::evidence::Ask;
use crate::session::evidence::Why;

/// What was seen, or why it wasn't.
pub type Seen<T> = Result<T, Blind>;

/// A question without an answer.
#[derive(Debug, Clone)]
pub struct Blind {
    pub ask: Ask,
    pub why: Why,
    pub fault: Fault,
}

impl Blind {
    /// An answer without what was asked for.
    pub(super) fn empty(ask: Ask, field: &str) -> Self {
        let fault = Fault::new(&aws::REFUSED).with("service", ask.service().name()).with("code", field);
        Self { ask, why: Why::Empty, fault: fault.because(field) }
    }
}

/// One account, in the regions of the residency.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    pub regions: Vec<Region>,
    /// The buckets that invocations are logged to, by name.
    pub buckets: BTreeMap<String, Bucket>,
    /// The keys that logs and buckets name, by what they are named as.
    pub keys: BTreeMap<String, Key>,
    /// The pinned inference profiles by id or ARN; `None` where the account has none.
    pub pinned: BTreeMap<String, Seen<Option<Vec<String>>>>,
}

#[derive(Debug, Clone)]
pub struct Region {
    pub name: String,
    /// `None` where invocation logging is off.
    pub logging: Seen<Option<Logging>>,
    /// The account's data-retention mode; `None` where the region doesn't know the question.
    pub retention: Seen<Option<String>>,
    /// The application inference profiles.
    pub applications: Seen<Vec<Application>>,
    pub trails: Seen<Vec<Trail>>,
    /// The VPC endpoints of Bedrock's two services.
    pub endpoints: Seen<Vec<Endpoint>>,
}

/// Where a region logs invocations to.
#[derive(Debug, Clone, Default)]
pub struct Logging {
    /// Whether prompts and answers are logged, and not only that there were some.
    pub has_text: bool,
    pub group: Option<LogGroup>,
    pub buckets: Vec<Target>,
}

/// A bucket, and below what in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Target {
    pub bucket: String,
    pub prefix: String,
}

#[derive(Debug, Clone)]
pub struct LogGroup {
    pub name: String,
    /// `None` where there is no such group.
    pub seen: Seen<Option<Group>>,
}

#[derive(Debug, Clone, Default)]
pub struct Group {
    /// In days; `None` is for ever.
    pub retention: Option<u64>,
    /// The ARN of its key; `None` is CloudWatch Logs' own.
    pub key: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Bucket {
    /// `None` where there is no such bucket.
    pub region: Seen<Option<String>>,
    pub encryption: Seen<Option<Encryption>>,
    /// The switches that are off; `None` where there is no block.
    pub public_access: Seen<Option<Vec<&'static str>>>,
    /// `None` where nothing is locked.
    pub lock: Seen<Option<Lock>>,
    pub is_versioned: Seen<bool>,
    /// `None` where no rule deletes.
    pub expires: Seen<Option<Expiry>>,
}

/// The retention that objects get of themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// `GOVERNANCE`, `COMPLIANCE`; empty where objects get none.
    pub mode: String,
    pub days: u64,
}

/// After how many days the rules for all objects delete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expiry {
    pub current: u64,
    /// After it was deleted or overwritten, where there are versions; `None` where it then stays for ever.
    pub noncurrent: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encryption {
    /// `AES256`, `aws:kms`, `aws:kms:dsse`.
    pub algorithm: String,
    /// `None` is S3's own key.
    pub key: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Key {
    /// Where it is asked for.
    pub region: String,
    /// Whose data it encrypts, for people.
    pub used_by: Vec<String>,
    /// `None` where there is no such key.
    pub seen: Seen<Option<KeyState>>,
    /// Whether it rotates; only a customer's own is asked.
    pub rotates: Option<Seen<bool>>,
}

#[derive(Debug, Clone, Default)]
pub struct KeyState {
    pub is_customers: bool,
    /// `Enabled` and others; `None` where nobody says so.
    pub state: Option<String>,
    /// The regions that hold its material: its own and its replicas'. None of them where nobody says so.
    pub regions: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Trail {
    pub name: String,
    pub home: String,
    pub is_multi_region: bool,
    pub validates: bool,
    pub key: Option<String>,
    pub status: Seen<TrailStatus>,
    pub selectors: Seen<Recorded>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrailStatus {
    pub is_logging: bool,
    /// Why the last log file couldn't be delivered; empty where it could.
    pub delivery_error: String,
    /// When a log file was delivered last; `None` where none ever was.
    pub delivered: Option<Timestamp>,
}

/// Which of the calls that matter a trail records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Models being called.
    pub bedrock: bool,
    /// Keys being used.
    pub kms: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endpoint {
    pub id: String,
    /// `bedrock-runtime` or `bedrock`.
    pub service: String,
    pub vpc: String,
    pub is_available: bool,
    pub has_private_dns: bool,
    pub policy: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    pub arn: String,
    /// Where its requests may be processed; an empty one is any. None of them where nobody says so.
    pub regions: Vec<String>,
}
