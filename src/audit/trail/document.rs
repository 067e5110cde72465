//! A trail as one JSON document: always English, stable names.

use serde_json::{Value, json};

use super::{Counts, Event, Fate, Judgement, LIMITS, Row, Table, Trail, Wanted};
use crate::messages::Lang;
use crate::report::json as shape;
use crate::session::Identity;

/// Stands for the name where the events have none, and for all names that aren't kept apart.
const NAMELESS: &str = "(none)";
const OTHERS: &str = "(others)";
/// Of a request: processed outside the residency.
const OUTSIDE: &str = "outside";

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
    let (asked, read): (Vec<_>, Vec<_>) = (wanted.asked().collect(), wanted.read(trail).collect());
    let findings: Vec<_> = judgement.findings.iter().map(shape::finding).collect();
    // A search for one request ends where it is found: what it has read until then is no count of the time.
    let counts = wanted.request.is_none().then_some(&trail.counts);
    let by = |table: fn(&Counts) -> &Table| counts.map_or_else(|| json!({}), |counts| by_name(table(counts)));
    let abroad =
        counts.map_or_else(|| trail.found.iter().collect(), |counts| counts.outside.iter().collect::<Vec<_>>());
    let abroad = abroad.into_iter().map(|event| request(event, wanted)).filter(|event| event["processed"] == OUTSIDE);
    json!({
        "verdict": judgement.verdict.name(),
        "profile": about.profile,
        "aws_profile": about.aws_profile,
        "account": about.by.map(|identity| &identity.account),
        "profile_account": Some(about.account).filter(|account| !account.is_empty()),
        "by": about.by.map(|identity| &identity.arn),
        "genkan": env!("CARGO_PKG_VERSION"),
        "from": wanted.span.since.to_string(),
        "to": wanted.span.until.to_string(),
        "stopped_at": trail.stopped.as_ref().map(|stopped| stopped.at.to_string()),
        "next": about.next,
        "regions": wanted.regions,
        "regions_asked": asked,
        "regions_read": read,
        "events": trail.counts.events,
        "counts": counts.map(total),
        "by_region": by(|counts| &counts.processed_in),
        "by_endpoint": by(|counts| &counts.endpoints),
        "by_principal": by(|counts| &counts.principals),
        "by_model": by(|counts| &counts.models),
        "by_error": by(|counts| &counts.errors),
        "by_other": by(|counts| &counts.others),
        "abroad": abroad.collect::<Vec<_>>(),
        "request": trail.deciding(wanted).map(|event| request(event, wanted)),
        "findings": findings,
        "limits": LIMITS.map(|limit| limit.get(Lang::En)),
    })
}

fn total(counts: &Counts) -> Value {
    json!({
        "requests": row(counts.requests),
        "refused": counts.refused,
        "other": counts.other,
        "unreadable": counts.unreadable,
    })
}

/// The counts of a table by its names.
fn by_name(table: &Table) -> Value {
    let rows = table.rows().into_iter().map(|(name, counted)| (name.unwrap_or(NAMELESS), counted));
    let others = Some(table.rest()).filter(|rest| rest.count > 0).map(|rest| (OTHERS, rest));
    Value::Object(rows.chain(others).map(|(name, counted)| (name.to_owned(), row(counted))).collect())
}

fn row(row: Row) -> Value {
    json!({"count": row.count, "inside": row.inside(), "inside_by_model": row.by_model, "outside": row.outside,
        "not_said": row.not_said})
}

fn request(event: &Event, wanted: &Wanted<'_>) -> Value {
    let fate = match event.fate(wanted) {
        Fate::Processed(region) if wanted.is_inside(region) => "inside",
        Fate::ByModel => "inside-by-model",
        Fate::Processed(_) => OUTSIDE,
        Fate::Refused(_) => "refused",
        Fate::NotSaid => "not-said",
        Fate::Other => "no-request",
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
