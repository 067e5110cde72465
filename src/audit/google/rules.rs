//! What of a project's facts passes, fails, or can't be told.

use super::Wanted;
use super::facts::{Blind, Bucket, Destination, Facts, Sink};
use crate::audit::row::{About, Row, Rule, unseen};
use crate::code::audit_google as code;
use crate::messages::{Phrase, audit as common, audit_google as words};
use crate::session::google::{Barrier, ProjectAsk};

macro_rules! rules {
    ($($name:ident: $id:literal, $code:ident, [$($prowler:literal),*];)*) => {
        $(pub(super) static $name: Rule =
            Rule { id: $id, what: words::$name, code: &code::$code, prowler: &[$($prowler),*] };)*
        /// Every rule, in the order of the sheet.
        #[cfg(test)]
        pub(super) static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    DATA_READ: "vertex-data-read", READ_OFF, ["iam_audit_logs_enabled"];
    DATA_READ_EXEMPT: "vertex-data-read-exempt", READ_EXEMPT, [];
    SINK: "audit-log-sink", NOT_KEPT, ["logging_sink_created"];
    BUCKET_RETENTION: "log-bucket-retention", DEFAULT_RETENTION, [];
    BUCKET_LOCK: "log-bucket-lock", NOT_LOCKED, [];
    BUCKET_LOCATION: "log-bucket-location", BUCKET_OUTSIDE, [];
    BUCKET_KEY: "log-bucket-key", BUCKET_NO_KEY, [];
    COPY: "audit-log-copy", COPY_OUTSIDE, [];
}

/// What Cloud Logging retains where nobody decides (reference of `LogBucket`).
const DEFAULT_DAYS: u64 = 30;
/// The bucket of every project, for rows about one that couldn't be looked up.
const DEFAULT: &str = "_Default";

/// Every row, in the order of the sheet.
pub(super) fn rows(facts: &Facts, wanted: &Wanted<'_>) -> Vec<Row> {
    let mut rows = data_read(facts, wanted);
    rows.push(kept(facts, wanted));
    let mut found: Vec<Row> = buckets(facts, wanted);
    let order = [&BUCKET_RETENTION, &BUCKET_LOCK, &BUCKET_LOCATION, &BUCKET_KEY];
    found.sort_by_key(|row| order.iter().position(|rule| rule.id == row.rule.id));
    rows.extend(found);
    rows.extend(copies(facts, wanted));
    rows
}

fn unknown(about: About<'_>, rule: &'static Rule, blind: &Blind) -> Row {
    let action = blind.missing.unwrap_or(blind.ask.permission());
    let mut row = about.open(rule, unseen(blind.why, (action, blind.ask.service()), &blind.fault));
    row.advice = blind.barrier.map(|barrier| {
        let text = match barrier {
            Barrier::Disabled => words::FIX_ENABLE,
            Barrier::Perimeter => words::FIX_PERIMETER,
            Barrier::NoProject => words::FIX_PROJECT,
        };
        Phrase::new(text).with("api", blind.ask.api())
    });
    row.missing = blind.missing;
    row.why = Some(blind.why);
    row
}

fn value(text: impl std::fmt::Display) -> Phrase {
    Phrase::new(common::VALUE).with("value", text)
}

/// The project's own configuration. What is switched off here may be on above, where rights on the project don't reach:
/// that is unknown, and no pass either.
fn data_read(facts: &Facts, wanted: &Wanted<'_>) -> Vec<Row> {
    let about = About { region: "", resource: wanted.project };
    let named = |text: Phrase| text.with("project", wanted.project);
    let logged = match &facts.logged {
        Ok(logged) => logged,
        Err(blind) => return [&DATA_READ, &DATA_READ_EXEMPT].map(|rule| unknown(about, rule, blind)).into(),
    };
    if logged.by.is_empty() {
        return vec![unless_above(facts, about, &DATA_READ, words::MAYBE_ABOVE.into(), wanted)];
    }
    let exempt = match logged.exempted.is_empty() {
        true => about.pass(&DATA_READ_EXEMPT, words::NOBODY),
        false => about.fail(&DATA_READ_EXEMPT, |text| named(text).with("members", logged.exempted.join(", "))),
    };
    let services = logged.by.join(", ");
    vec![about.pass(&DATA_READ, Phrase::new(words::READ_ON).with("services", services)), exempt]
}

/// A failure of the project, unless a folder or an organization above it may make up for it.
fn unless_above(facts: &Facts, about: About<'_>, rule: &'static Rule, open: Phrase, wanted: &Wanted<'_>) -> Row {
    match &facts.about {
        Some(Err(blind)) => unknown(about, rule, blind),
        Some(Ok(found)) if found.parent.is_some() => {
            let parent = found.parent.as_deref().unwrap_or_default();
            about.open(rule, open.with("project", wanted.project).with("parent", parent))
        }
        Some(Ok(_)) | None => about.fail(rule, |text| text.with("project", wanted.project)),
    }
}

/// Whether any sink keeps the entries. One that may is no pass.
fn kept(facts: &Facts, wanted: &Wanted<'_>) -> Row {
    let about = About { region: "", resource: wanted.project };
    let sinks = match &facts.sinks {
        Ok(sinks) => sinks,
        Err(blind) => return unknown(about, &SINK, blind),
    };
    let names = |takes: Option<bool>| {
        let of = sinks.iter().filter(|sink| sink.takes == takes).map(|sink| sink.name.as_str());
        of.collect::<Vec<_>>().join(", ")
    };
    let (keep, may) = (names(Some(true)), names(None));
    match (keep.is_empty(), may.is_empty()) {
        (false, _) => about.pass(&SINK, Phrase::new(words::KEPT_BY).with("sinks", keep)),
        (true, false) => {
            about.open(&SINK, Phrase::new(words::FILTER_UNKNOWN).with("sinks", may)).advised(words::FIX_FILTER)
        }
        (true, true) => unless_above(facts, about, &SINK, words::SINKS_ABOVE.into(), wanted),
    }
}

/// The sinks that take the entries or may.
fn taking(facts: &Facts) -> impl Iterator<Item = &Sink> {
    facts.sinks.iter().flatten().filter(|sink| sink.takes != Some(false))
}

/// The location and name of a bucket of this very project.
fn own<'a>(sink: &'a Sink, facts: &Facts, wanted: &Wanted<'_>) -> Option<(&'a str, &'a str)> {
    let Destination::Bucket { project, location, name } = &sink.destination else { return None };
    let number = facts.about.as_ref().and_then(|about| about.as_ref().ok()).map(|about| about.number.as_str());
    (project == wanted.project || Some(project.as_str()) == number).then_some((location.as_str(), name.as_str()))
}

/// The buckets that the entries are led to; where sinks can't be seen, the one of every project. What is another
/// project's can't be seen from here, and neither can what isn't a log bucket.
fn buckets(facts: &Facts, wanted: &Wanted<'_>) -> Vec<Row> {
    let all = [&BUCKET_RETENTION, &BUCKET_LOCK, &BUCKET_LOCATION, &BUCKET_KEY];
    let found = match &facts.buckets {
        Ok(found) => found,
        Err(blind) => {
            let about = About { region: "", resource: DEFAULT };
            return all.map(|rule| unknown(about, rule, blind)).into();
        }
    };
    let mut rows = Vec::new();
    if facts.sinks.is_err() {
        rows.extend(found.iter().filter(|bucket| bucket.name == DEFAULT).flat_map(|bucket| of_bucket(bucket, wanted)));
        if rows.is_empty() {
            let (about, blind) = (About { region: "", resource: DEFAULT }, Blind::empty(ProjectAsk::Buckets, DEFAULT));
            rows.extend(all.map(|rule| unknown(about, rule, &blind)));
        }
        return rows;
    }
    let mut seen = Vec::new();
    for sink in taking(facts) {
        let Some(place) = own(sink, facts, wanted).filter(|place| !seen.contains(place)) else { continue };
        seen.push(place);
        let (location, name) = place;
        let bucket = found.iter().find(|bucket| (bucket.location.as_str(), bucket.name.as_str()) == place);
        match bucket.filter(|bucket| bucket.is_active) {
            Some(bucket) => rows.extend(of_bucket(bucket, wanted)),
            None => {
                let gone = Phrase::new(words::BUCKET_GONE).with("bucket", name).with("sink", &sink.name);
                let about = About { region: location, resource: name };
                rows.push(about.fail_because(&BUCKET_RETENTION, gone).advised(words::FIX_BUCKET_GONE));
            }
        }
    }
    // Its location stands in the address, and is the copy's row.
    let has_own = !rows.is_empty();
    for sink in taking(facts).filter(|sink| own(sink, facts, wanted).is_none()) {
        let (region, place) = match &sink.destination {
            Destination::Bucket { project, location, name } => {
                (location.as_str(), format!("projects/{project}/locations/{location}/buckets/{name}"))
            }
            Destination::Other(place) if place.contains("/buckets/") || !has_own => ("", place.clone()),
            Destination::Other(_) => continue,
        };
        let reason = || Phrase::new(words::ELSEWHERE).with("sink", &sink.name).with("destination", &place);
        let about = About { region, resource: &sink.name };
        let unseen = [&BUCKET_RETENTION, &BUCKET_LOCK, &BUCKET_KEY];
        rows.extend(unseen.map(|rule| about.open(rule, reason()).advised(words::FIX_ELSEWHERE)));
    }
    rows
}

fn of_bucket(bucket: &Bucket, wanted: &Wanted<'_>) -> [Row; 4] {
    let about = About { region: &bucket.location, resource: &bucket.name };
    let named = |text: Phrase| text.with("bucket", &bucket.name);
    let days = |text| Phrase::new(text).with("days", bucket.days);
    let retention = match (bucket.is_locked, bucket.days) {
        (true, _) => about.pass(&BUCKET_RETENTION, days(words::LOCKED_DAYS)),
        (false, 0 | DEFAULT_DAYS) => about.fail(&BUCKET_RETENTION, |text| named(text).with("days", DEFAULT_DAYS)),
        (false, _) => about.pass(&BUCKET_RETENTION, days(common::DAYS)),
    };
    let lock = match bucket.is_locked {
        true => about.pass(&BUCKET_LOCK, common::ON),
        false => about.fail(&BUCKET_LOCK, named),
    };
    let location = match wanted.holds(&bucket.location) {
        true => about.pass(&BUCKET_LOCATION, value(&bucket.location)),
        false => {
            let regions = wanted.regions.join(", ");
            let text = match bucket.location.as_str() {
                "global" => words::BUCKET_GLOBAL,
                _ => BUCKET_LOCATION.code.message,
            };
            let reason = named(text.into()).with("location", &bucket.location).with("regions", regions);
            about.fail_because(&BUCKET_LOCATION, reason)
        }
    };
    let key = match &bucket.key {
        Some(key) => about.pass(&BUCKET_KEY, value(key)),
        None => about.fail(&BUCKET_KEY, named),
    };
    [retention, lock, location, key]
}

/// Where else the entries are led. Of a log bucket the address says where it is; of anything else nothing does.
fn copies(facts: &Facts, wanted: &Wanted<'_>) -> Vec<Row> {
    let project = About { region: "", resource: wanted.project };
    if let Err(blind) = &facts.sinks {
        return vec![unknown(project, &COPY, blind)];
    }
    let elsewhere = taking(facts).filter(|sink| own(sink, facts, wanted).is_none());
    let rows: Vec<_> = elsewhere.map(|sink| copy(sink, wanted)).collect();
    if rows.is_empty() { vec![project.pass(&COPY, words::NO_COPY)] } else { rows }
}

fn copy(sink: &Sink, wanted: &Wanted<'_>) -> Row {
    match &sink.destination {
        Destination::Bucket { project, location, name } => {
            let about = About { region: location, resource: &sink.name };
            let place = format!("projects/{project}/locations/{location}/buckets/{name}");
            match wanted.holds(location) {
                true => about.pass(&COPY, Phrase::new(words::COPY_INSIDE).with("destination", place)),
                false => about.fail(&COPY, |text| {
                    let text = text.with("sink", &sink.name).with("destination", place);
                    text.with("regions", wanted.regions.join(", "))
                }),
            }
        }
        Destination::Other(place) => {
            let reason = Phrase::new(words::COPY_UNKNOWN).with("sink", &sink.name).with("destination", place);
            About { region: "", resource: &sink.name }.open(&COPY, reason).advised(words::FIX_COPY)
        }
    }
}
