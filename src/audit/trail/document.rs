//! A trail as one JSON document: always English, stable names.

use serde_json::{Value, json};

use super::{Counts, Event, Fate, Judgement, LIMITS, Row, Table, Trail, Wanted};
use crate::messages::Lang;
use crate::report::json as shape;
use crate::session::Identity;

/// Whose rights were used, for which profile, and how to go on.
#[derive(Debug)]
pub struct About<'a> {
    pub profile: &'a str,
    pub aws_profile: &'a str,
    /// The account that the profile names; empty where it names none.
    pub account: &'a str,
    /// Whose credentials asked; `None` where STS gave no answer.
    pub by: Option<&'a Identity>,
    /// The line that goes on where it stopped.
    pub next: Option<&'a str>,
}

pub fn document(trail: &Trail, wanted: &Wanted<'_>, judgement: &Judgement, about: &About<'_>) -> Value {
    let read: Vec<_> =
        wanted.regions.iter().filter(|region| trail.blind.iter().all(|(blind, _)| blind != *region)).collect();
    let findings: Vec<_> = judgement.findings.iter().map(shape::finding).collect();
    json!({
        "verdict": judgement.verdict,
        "profile": about.profile,
        "aws_profile": about.aws_profile,
        "account": about.by.map(|identity| &identity.account),
        "profile_account": Some(about.account).filter(|account| !account.is_empty()),
        "by": about.by.map(|identity| &identity.arn),
        "genkan": env!("CARGO_PKG_VERSION"),
        "since": wanted.span.since.to_string(),
        "until": wanted.span.until.to_string(),
        "stopped_at": trail.stopped.as_ref().map(|stopped| stopped.at.to_string()),
        "next": about.next,
        "regions": wanted.regions,
        "regions_read": read,
        "counts": wanted.request.is_none().then(|| counts(&trail.counts)),
        "request": trail.found.as_ref().map(|event| request(event, wanted)),
        "findings": findings,
        "limits": LIMITS.map(|limit| limit.get(Lang::En)),
    })
}

fn counts(counts: &Counts) -> Value {
    json!({
        "events": counts.events,
        "requests": row(None, counts.requests, None),
        "refused": counts.refused,
        "other": counts.other,
        "unreadable": counts.unreadable,
        "inference_region": table(&counts.processed_in),
        "vpc_endpoint": table(&counts.endpoints),
        "principal": table(&counts.principals),
        "model": table(&counts.models),
        "error": table(&counts.errors),
    })
}

/// Nothing for a name where the events have none.
fn table(table: &Table) -> Value {
    let rows = table.rows().into_iter().map(|(name, counted)| row(Some(name), counted, None));
    let rest = Some(table.rest()).filter(|rest| rest.count > 0).map(|rest| row(None, rest, Some(true)));
    Value::Array(rows.chain(rest).collect())
}

fn row(name: Option<Option<&str>>, row: Row, is_rest: Option<bool>) -> Value {
    let mut said = json!({"count": row.count, "inside": row.inside(), "by_model": row.by_model, "outside": row.outside,
        "not_said": row.not_said});
    if let Some(name) = name {
        said["name"] = json!(name);
    }
    if let Some(is_rest) = is_rest {
        said["rest"] = json!(is_rest);
    }
    said
}

fn request(event: &Event, wanted: &Wanted<'_>) -> Value {
    let fate = match event.fate(wanted) {
        Fate::Processed(region) if wanted.is_inside(region) => "inside",
        Fate::ByModel => "inside-by-model",
        Fate::Processed(_) => "outside",
        Fate::Refused(_) => "refused",
        Fate::NotSaid | Fate::Other => "not-said",
    };
    json!({
        "id": event.request,
        "at": event.at.to_string(),
        "event": event.name,
        "sent_to": event.sent_to,
        "inference_region": event.processed_in,
        "processed": fate,
        "vpc_endpoint": event.endpoint,
        "principal": event.principal,
        "model": event.model,
        "error": event.error,
    })
}
