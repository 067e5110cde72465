//! One line of the sheet.

use crate::code::{Code, audit as code};
use crate::fault::Fault;
use crate::messages::{Lang, Message, Phrase, audit as words};
use crate::session::evidence::Why;

use super::facts::Blind;

/// What is judged: its name, its question, the code of its failure, and the checks of prowler that ask about the same
/// (names of prowler 5.46; where they ask for more or less, docs/audit.md says it).
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: &'static str,
    pub what: Message,
    pub code: &'static Code,
    pub prowler: &'static [&'static str],
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Fail,
    /// Nobody was allowed to look, or nothing answered: never a pass.
    Unknown,
    Pass,
}

/// One judgement about one thing.
#[derive(Debug, Clone)]
pub struct Row {
    pub rule: &'static Rule,
    pub region: String,
    /// Its name or id, as AWS has it.
    pub resource: String,
    pub verdict: Verdict,
    pub reason: Phrase,
    /// The action whose right is missing.
    pub missing: Option<&'static str>,
    /// Why it is unknown.
    pub why: Option<Why>,
    /// What to do, where it is something else than the code's help or a look once more.
    pub advice: Option<Phrase>,
}

impl Verdict {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Unknown => "unknown",
            Self::Pass => "pass",
        }
    }

    pub const fn words(self) -> Message {
        match self {
            Self::Fail => words::FAIL,
            Self::Unknown => words::UNKNOWN,
            Self::Pass => words::PASS,
        }
    }
}

impl Row {
    /// How to fix it, or what is needed to see it; nothing where it is well.
    pub fn fix(&self) -> Option<Phrase> {
        if self.verdict == Verdict::Pass || self.advice.is_some() {
            return self.advice.clone();
        }
        if let Some(action) = self.missing {
            return Some(Phrase::new(words::FIX_RIGHT).with("action", action));
        }
        Some(match self.why {
            // It was seen, or the answer leaves it open.
            None => self.rule.code.help.into(),
            Some(Why::Unreachable) => words::FIX_AGAIN.into(),
            Some(Why::Busy) => words::FIX_LATER.into(),
            Some(Why::Empty) => words::FIX_EMPTY.into(),
            Some(Why::Denied | Why::Absent | Why::SignedOut | Why::Refused) => words::FIX_REFUSED.into(),
        })
    }

    /// The same with other advice than the code's.
    pub(super) fn advised(self, advice: impl Into<Phrase>) -> Self {
        Self { advice: Some(advice.into()), ..self }
    }
}

/// Rows of one thing.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) region: &'a str,
    pub(super) resource: &'a str,
}

impl About<'_> {
    fn row(self, rule: &'static Rule, verdict: Verdict, reason: Phrase) -> Row {
        let (region, resource) = (self.region.to_owned(), self.resource.to_owned());
        Row { rule, region, resource, verdict, reason, missing: None, why: None, advice: None }
    }

    pub(super) fn pass(self, rule: &'static Rule, reason: impl Into<Phrase>) -> Row {
        self.row(rule, Verdict::Pass, reason.into())
    }

    /// A failure in the words of its code, which `fill` fills.
    pub(super) fn fail(self, rule: &'static Rule, fill: impl FnOnce(Phrase) -> Phrase) -> Row {
        self.row(rule, Verdict::Fail, fill(rule.code.message.into()))
    }

    /// A failure for another reason than the code's.
    pub(super) fn fail_because(self, rule: &'static Rule, reason: impl Into<Phrase>) -> Row {
        self.row(rule, Verdict::Fail, reason.into())
    }

    /// Unknown for another reason than a question without an answer.
    pub(super) fn open(self, rule: &'static Rule, reason: Phrase) -> Row {
        self.row(rule, Verdict::Unknown, reason)
    }

    pub(super) fn unknown(self, rule: &'static Rule, blind: &Blind) -> Row {
        let (action, service) = (blind.ask.action(), blind.ask.service().name());
        let mut row = self.open(rule, unseen(blind.why, (action, service), &blind.fault));
        row.missing = (blind.why == Why::Denied).then_some(action);
        row.why = Some(blind.why);
        row
    }
}

/// Why a question has no answer; it is about an action of a service's.
pub(super) fn unseen(why: Why, (action, service): (&str, &str), fault: &Fault) -> Phrase {
    let cause = || fault.cause(Lang::En).unwrap_or_else(|| fault.message(Lang::En));
    match why {
        Why::Denied => Phrase::new(words::NO_RIGHT).with("action", action),
        Why::Unreachable => Phrase::new(words::NO_ANSWER).with("service", service),
        Why::Busy => Phrase::new(words::BUSY).with("service", service).with("why", cause()),
        Why::Empty => Phrase::new(words::NOT_IN_ANSWER).with("action", action).with("field", cause()),
        Why::Absent | Why::SignedOut | Why::Refused => {
            Phrase::new(words::NO_WORD).with("action", action).with("why", cause())
        }
    }
}

macro_rules! rules {
    ($($name:ident: $id:literal, $code:ident, [$($prowler:literal),*];)*) => {
        $(pub(super) static $name: Rule =
            Rule { id: $id, what: words::$name, code: &code::$code, prowler: &[$($prowler),*] };)*
        /// Every rule, in the order of the sheet.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    ACCOUNT: "account", NOT_THE_ACCOUNT, [];
    LOGGING: "logging", LOGGING_OFF,
        ["bedrock_model_invocation_logging_enabled"];
    LOG_RETENTION: "log-retention", LOG_GROUP_RETENTION,
        ["cloudwatch_log_group_retention_policy_specific_days_enabled"];
    LOG_KEY: "log-key", LOG_GROUP_KEY,
        ["bedrock_model_invocation_logs_encryption_enabled", "cloudwatch_log_group_kms_encryption_enabled"];
    BUCKET_REGION: "bucket-region", BUCKET_OUTSIDE, [];
    BUCKET_KEY: "bucket-key", BUCKET_ENCRYPTION,
        ["bedrock_model_invocation_logs_encryption_enabled", "s3_bucket_kms_encryption"];
    BUCKET_ACCESS: "bucket-public-access", BUCKET_PUBLIC, ["s3_bucket_level_public_access_block"];
    BUCKET_LOCK: "bucket-lock", BUCKET_NO_LOCK, ["s3_bucket_object_lock"];
    BUCKET_VERSIONS: "bucket-versioning", BUCKET_NO_VERSIONS, ["s3_bucket_object_versioning"];
    BUCKET_RETENTION: "bucket-retention", BUCKET_NO_RETENTION, ["s3_bucket_lifecycle_enabled"];
    KEY_MANAGER: "key-manager", KEY_NOT_OWN, [];
    KEY_STATE: "key-state", KEY_NOT_ENABLED, ["kms_cmk_not_deleted_unintentionally"];
    KEY_ROTATION: "key-rotation", KEY_NO_ROTATION, ["kms_cmk_rotation_enabled"];
    KEY_REGION: "key-region", KEY_OUTSIDE, ["kms_cmk_not_multi_region"];
    TRAIL_LOGGING: "trail-logging", TRAIL_OFF, ["cloudtrail_multi_region_enabled"];
    TRAIL_EVENTS: "trail-bedrock-events", TRAIL_NO_BEDROCK,
        ["cloudtrail_bedrock_logging_enabled", "cloudtrail_multi_region_enabled_logging_management_events"];
    TRAIL_KMS: "trail-kms-events", TRAIL_NO_KMS, [];
    TRAIL_VALIDATION: "trail-validation", TRAIL_NOT_VALIDATED, ["cloudtrail_log_file_validation_enabled"];
    TRAIL_REGIONS: "trail-multi-region", TRAIL_ONE_REGION, [];
    TRAIL_KEY: "trail-key", TRAIL_NO_KEY, ["cloudtrail_kms_encryption_enabled"];
    ENDPOINT: "endpoint", ENDPOINT_MISSING, ["bedrock_vpc_endpoints_configured"];
    ENDPOINT_DNS: "endpoint-private-dns", ENDPOINT_NO_DNS, [];
    ENDPOINT_POLICY: "endpoint-policy", ENDPOINT_OPEN, ["vpc_endpoint_connections_trust_boundaries"];
    PINNED: "pinned-profile", PINNED_OUTSIDE, [];
    APPLICATIONS: "application-profiles", APPLICATION_OUTSIDE, [];
    RETENTION: "data-retention", DATA_RETAINED, [];
}
