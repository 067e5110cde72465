//! Asks for the facts of one project, one question after the other.
//!
//! A service that gives no answer isn't asked again. Credentials that are refused end it all.

use serde_json::Value;

use super::facts::{About, Blind, Bucket, Destination, Facts, Logged, Seen, Sink};
use super::filter::{or, takes};
use crate::audit::asked::{Deaf, text};
use crate::code::google as code;
use crate::fault::{Fault, Result};
use crate::messages::seen;
use crate::session::evidence::Why;
use crate::session::google::{NoAnswer, ProjectAsk, ProjectEvidence};

/// The most pages of a list.
const PAGES: usize = 20;
/// Both services whose configuration counts for Vertex AI: that of all is joined to its own (reference of `AuditConfig`).
const SERVICES: [&str; 2] = ["allServices", "aiplatform.googleapis.com"];

/// Everything that the rows are about.
///
/// # Errors
/// Where Google doesn't take the credentials.
pub fn gather(evidence: &dyn ProjectEvidence, project: &str) -> Result<Facts> {
    let asking = Asking { evidence, deaf: Deaf::default() };
    let logged = asking.ask(ProjectAsk::Policy, None).and_then(|policy| logged(&policy));
    let sinks = asking
        .list(ProjectAsk::Sinks, "sinks")
        .map(|sinks| sinks.iter().map(|sink| self::sink(sink, project)).collect::<Vec<_>>());
    let buckets = asking.list(ProjectAsk::Buckets, "buckets").and_then(|buckets| {
        let buckets: Option<_> = buckets.iter().map(bucket).collect();
        buckets.ok_or_else(|| Blind::empty(ProjectAsk::Buckets, "name"))
    });
    let is_open = logged.as_ref().is_ok_and(|logged| logged.by.is_empty())
        || sinks.as_ref().is_ok_and(|sinks| sinks.iter().all(|sink| sink.takes == Some(false)));
    let by_number = |sink: &Sink| match &sink.destination {
        Destination::Bucket { project, .. } => project.bytes().all(|byte| byte.is_ascii_digit()),
        Destination::Other(_) => false,
    };
    let matters = is_open || sinks.as_ref().is_ok_and(|sinks| sinks.iter().any(by_number));
    let about = matters.then(|| asking.ask(ProjectAsk::Project, None).and_then(|project| about(&project)));
    asking.deaf.end(Facts { logged, about, sinks, buckets })
}

struct Asking<'a> {
    evidence: &'a dyn ProjectEvidence,
    deaf: Deaf<&'static str>,
}

impl Asking<'_> {
    fn ask(&self, ask: ProjectAsk, page: Option<&str>) -> Seen<Value> {
        if let Some((why, fault)) = self.deaf.before(&ask.service()) {
            return Err(Blind { ask, why, missing: None, barrier: None, fault });
        }
        self.evidence.answer(ask, page).map_err(|NoAnswer { why, missing, barrier, fault }| {
            self.deaf.after(ask.service(), why, &fault);
            Blind { ask, why, missing, barrier, fault }
        })
    }

    fn list(&self, ask: ProjectAsk, name: &str) -> Seen<Vec<Value>> {
        let (mut found, mut page) = (Vec::new(), None);
        for _ in 0..PAGES {
            let mut answer = self.ask(ask, page.as_deref())?;
            if let Value::Array(all) = answer[name].take() {
                found.extend(all);
            }
            page = text(&answer, "nextPageToken");
            if page.is_none() {
                // Every project has a sink and a bucket that nobody can delete (Cloud Logging, routing and storage): a
                // list without any is none.
                return if found.is_empty() { Err(Blind::empty(ask, name)) } else { Ok(found) };
            }
        }
        let fault = Fault::new(&code::REFUSED).with("host", ask.service()).with_phrase("code", seen::ENDLESS_LIST);
        Err(Blind {
            ask,
            why: Why::Refused,
            missing: None,
            barrier: None,
            fault: fault.because_phrase(seen::ENDLESS_LIST),
        })
    }
}

/// What the project's own policy says of DATA_READ, for all services and for Vertex AI together.
fn logged(policy: &Value) -> Seen<Logged> {
    let configs = &policy["auditConfigs"];
    // A policy without configurations has an `etag` at least.
    let is_said = configs.is_array() || configs.is_null() && policy["etag"].is_string();
    if !is_said {
        return Err(Blind::empty(ProjectAsk::Policy, "auditConfigs, etag"));
    }
    let mut logged = Logged::default();
    for config in array(configs) {
        let Some(service) = text(config, "service").filter(|service| SERVICES.contains(&service.as_str())) else {
            continue;
        };
        for kind in array(&config["auditLogConfigs"]).filter(|kind| kind["logType"] == "DATA_READ") {
            if !logged.by.contains(&service) {
                logged.by.push(service.clone());
            }
            let members = array(&kind["exemptedMembers"]).filter_map(Value::as_str).map(str::to_owned);
            logged.exempted.extend(members);
        }
    }
    logged.exempted.sort_unstable();
    logged.exempted.dedup();
    Ok(logged)
}

fn about(project: &Value) -> Seen<About> {
    // Only of a project that is named it is said that nothing stands above it.
    let name = text(project, "name").ok_or_else(|| Blind::empty(ProjectAsk::Project, "name"))?;
    Ok(About { number: name.trim_start_matches("projects/").to_owned(), parent: text(project, "parent") })
}

/// A sink takes what its filter takes and none of its exclusions does.
fn sink(sink: &Value, project: &str) -> Sink {
    let reads = |holder: &Value| takes(&text(holder, "filter").unwrap_or_default(), project);
    let exclusions = array(&sink["exclusions"]).filter(|one| one["disabled"] != true).map(reads);
    let excluded = exclusions.reduce(or).unwrap_or(Some(false));
    let takes = match (sink["disabled"] == true, reads(sink), excluded) {
        (true, ..) | (_, Some(false), _) | (_, _, Some(true)) => Some(false),
        (false, Some(true), Some(false)) => Some(true),
        _ => None,
    };
    Sink {
        name: text(sink, "name").unwrap_or_default(),
        destination: Destination::new(&text(sink, "destination").unwrap_or_default()),
        takes,
    }
}

/// `projects/P/locations/L/buckets/B`.
fn bucket(bucket: &Value) -> Option<Bucket> {
    let name = text(bucket, "name")?;
    let path: Vec<_> = name.split('/').collect();
    let [_, _, "locations", location, "buckets", name] = path[..] else { return None };
    Some(Bucket {
        location: location.to_owned(),
        name: name.to_owned(),
        days: bucket["retentionDays"].as_u64().unwrap_or_default(),
        is_locked: bucket["locked"] == true,
        key: text(&bucket["cmekSettings"], "kmsKeyName"),
        // `UPDATING` and others are temporary; what is being deleted takes nothing any more.
        is_active: bucket["lifecycleState"] != "DELETE_REQUESTED",
    })
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
