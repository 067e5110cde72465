//! What of the facts passes, fails, or can't be told.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::Wanted;
use super::facts::{
    Application, Blind, Bucket, Endpoint, Expiry, Facts, Key, Lock, Logging, Recorded, Region, Seen, Trail,
};
use super::row::{self, About, Row, Rule};
use crate::messages::{Phrase, audit as words};
use crate::policy::check::{self, Role};
use crate::policy::evaluate::Policy;
use crate::policy::evidence::Ask;
use crate::profile::PrivatePath;

/// Every row, in the order of the sheet: by rule, then by region.
pub(super) fn rows(facts: &Facts, wanted: &Wanted<'_>, at: Timestamp) -> Vec<Row> {
    let mut rows = Vec::new();
    for region in &facts.regions {
        rows.extend(logging(region));
        rows.extend(trails(region, at));
        rows.extend(endpoints(region, wanted));
        rows.extend(applications(region, wanted));
        rows.extend(retention(region));
    }
    for (name, bucket) in &facts.buckets {
        rows.extend(of_bucket(name, bucket, wanted));
    }
    for (name, key) in &facts.keys {
        rows.extend(of_key(name, key, wanted));
    }
    for (name, seen) in &facts.pinned {
        rows.push(pinned(name, seen, wanted));
    }
    let place: BTreeMap<&str, usize> = row::ALL.iter().enumerate().map(|(at, rule)| (rule.id, at)).collect();
    rows.sort_by_key(|row| place.get(row.rule.id).copied());
    rows
}

fn value(text: impl std::fmt::Display) -> Phrase {
    Phrase::new(words::VALUE).with("value", text)
}

/// What the region logs, and how the group of its logs is held.
fn logging(region: &Region) -> Vec<Row> {
    let here = About { region: &region.name, resource: &region.name };
    let logging = match &region.logging {
        Err(blind) => return vec![here.unknown(&row::LOGGING, blind)],
        Ok(None) => return vec![here.fail(&row::LOGGING, |text| text.with("region", &region.name))],
        Ok(Some(logging)) => logging,
    };
    let mut rows = vec![here.pass(&row::LOGGING, targets(logging))];
    let Some(group) = &logging.group else { return rows };
    let about = About { region: &region.name, resource: &group.name };
    let both = [&row::LOG_RETENTION, &row::LOG_KEY];
    match &group.seen {
        Err(blind) => rows.extend(both.map(|rule| about.unknown(rule, blind))),
        Ok(None) => {
            let gone = || Phrase::new(words::GROUP_GONE).with("group", &group.name);
            rows.extend(both.map(|rule| about.fail_because(rule, gone()).advised(words::FIX_GROUP_GONE)));
        }
        Ok(Some(found)) => {
            let named = |text: Phrase| text.with("group", &group.name);
            rows.push(match found.retention {
                Some(days) => about.pass(&row::LOG_RETENTION, Phrase::new(words::DAYS).with("days", days)),
                None => about.fail(&row::LOG_RETENTION, named),
            });
            rows.push(match &found.key {
                Some(key) => about.pass(&row::LOG_KEY, value(key)),
                None => about.fail(&row::LOG_KEY, named),
            });
        }
    }
    rows
}

fn targets(logging: &Logging) -> Phrase {
    let group = logging.group.iter().map(|group| group.name.clone());
    let buckets = logging.buckets.iter().map(|target| format!("s3://{}", target.bucket));
    let targets = group.chain(buckets).collect::<Vec<_>>().join(", ");
    let text = if logging.has_text { words::LOGS_TO } else { words::LOGS_METADATA_TO };
    Phrase::new(text).with("targets", targets)
}

fn of_bucket(name: &str, bucket: &Bucket, wanted: &Wanted<'_>) -> Vec<Row> {
    let region = bucket.region.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
    let about = About { region, resource: name };
    let named = |text: Phrase| text.with("bucket", name);
    let judged = |rule: &'static Rule, row: Result<Row, &Blind>| row.unwrap_or_else(|blind| about.unknown(rule, blind));
    let regions = || wanted.scope.regions.join(", ");
    let place = match &bucket.region {
        Err(blind) => about.unknown(&row::BUCKET_REGION, blind),
        // What isn't there has no settings.
        Ok(None) => {
            let gone = Phrase::new(words::BUCKET_GONE).with("bucket", name);
            return vec![about.fail_because(&row::BUCKET_REGION, gone).advised(words::FIX_BUCKET_GONE)];
        }
        Ok(Some(region)) if wanted.scope.regions.contains(region) => about.pass(&row::BUCKET_REGION, value(region)),
        Ok(Some(region)) => {
            about.fail(&row::BUCKET_REGION, |text| named(text).with("region", region).with("regions", regions()))
        }
    };
    let encryption = bucket.encryption.as_ref().map(|encryption| match encryption {
        Some(found)
            if found.algorithm.starts_with("aws:kms") && found.key.as_ref().is_some_and(|key| !is_aws_alias(key)) =>
        {
            about.pass(&row::BUCKET_KEY, value(found.key.as_deref().unwrap_or_default()))
        }
        Some(found) => about.fail(&row::BUCKET_KEY, |text| named(text).with("found", &found.algorithm)),
        None => about.fail_because(&row::BUCKET_KEY, Phrase::new(words::BUCKET_PLAIN).with("bucket", name)),
    });
    let access = bucket.public_access.as_ref().map(|open| match open {
        Some(open) if open.is_empty() => about.pass(&row::BUCKET_ACCESS, words::BLOCKED),
        open => {
            let open = open.as_ref().map_or_else(|| "BlockPublicAccess".to_owned(), |open| open.join(", "));
            about.fail(&row::BUCKET_ACCESS, |text| named(text).with("open", open))
        }
    });
    let lock = bucket.lock.as_ref().map(|lock| match lock {
        Some(Lock { mode, days }) if !mode.is_empty() => {
            about.pass(&row::BUCKET_LOCK, Phrase::new(words::LOCKED).with("mode", mode).with("days", days))
        }
        Some(_) => about.fail_because(&row::BUCKET_LOCK, Phrase::new(words::LOCK_WITHOUT_RULE).with("bucket", name)),
        None => about.fail(&row::BUCKET_LOCK, named),
    });
    let versions = bucket.is_versioned.as_ref().map(|is_versioned| match is_versioned {
        true => about.pass(&row::BUCKET_VERSIONS, value("Enabled")),
        false => about.fail(&row::BUCKET_VERSIONS, named),
    });
    let locked = bucket.lock.as_ref().ok().and_then(Option::as_ref).map_or(0, |lock| lock.days);
    let ends = |days: u64| about.pass(&row::BUCKET_RETENTION, Phrase::new(words::DAYS).with("days", days.max(locked)));
    let expires = bucket.expires.as_ref().map(|expiry| match (expiry, &bucket.is_versioned) {
        (None, _) => about.fail(&row::BUCKET_RETENTION, named),
        (Some(Expiry { current, .. }), Ok(false)) => ends(*current),
        // Where there are versions, a rule for the current ones deletes nothing: they are noncurrent from then on.
        (Some(Expiry { current, noncurrent: Some(more) }), Ok(true) | Err(_)) => ends(current + more),
        (Some(_), Err(blind)) => about.unknown(&row::BUCKET_RETENTION, blind),
        (Some(_), Ok(true)) => about
            .fail_because(&row::BUCKET_RETENTION, named(words::VERSIONS_STAY.into()))
            .advised(words::FIX_VERSIONS_STAY),
    });
    vec![
        place,
        judged(&row::BUCKET_KEY, encryption),
        judged(&row::BUCKET_ACCESS, access),
        judged(&row::BUCKET_LOCK, lock),
        judged(&row::BUCKET_VERSIONS, versions),
        judged(&row::BUCKET_RETENTION, expires),
    ]
}

/// `alias/aws/s3` and the like are AWS's own.
fn is_aws_alias(key: &str) -> bool {
    key.starts_with("alias/aws/") || key.contains(":alias/aws/")
}

fn of_key(name: &str, key: &Key, wanted: &Wanted<'_>) -> Vec<Row> {
    let about = About { region: &key.region, resource: name };
    let used_by = key.used_by.join(", ");
    let named = |text: Phrase| text.with("key", name).with("used_by", &used_by);
    let rotation = |rows: &mut Vec<Row>| match &key.rotates {
        None => {}
        Some(Err(blind)) => rows.push(about.unknown(&row::KEY_ROTATION, blind)),
        Some(Ok(true)) => rows.push(about.pass(&row::KEY_ROTATION, words::ON)),
        Some(Ok(false)) => rows.push(about.fail(&row::KEY_ROTATION, named)),
    };
    let mut rows = Vec::new();
    match &key.seen {
        Err(blind) => {
            rows.extend([&row::KEY_MANAGER, &row::KEY_STATE, &row::KEY_REGION].map(|rule| about.unknown(rule, blind)));
            rotation(&mut rows);
        }
        Ok(None) => {
            let gone = Phrase::new(words::KEY_GONE).with("key", name).with("used_by", &used_by);
            rows.push(about.fail_because(&row::KEY_STATE, gone));
        }
        Ok(Some(state)) if !state.is_customers => rows.push(about.fail(&row::KEY_MANAGER, named)),
        Ok(Some(state)) => {
            rows.push(about.pass(&row::KEY_MANAGER, Phrase::new(words::USED_BY).with("used_by", &used_by)));
            rows.push(match state.state.as_deref() {
                Some("Enabled") => about.pass(&row::KEY_STATE, value("Enabled")),
                Some(other) => about.fail(&row::KEY_STATE, |text| named(text).with("state", other)),
                None => about.unknown(&row::KEY_STATE, &Blind::empty(Ask::Key, "KeyState")),
            });
            rotation(&mut rows);
            let outside = outside(&state.regions, wanted);
            rows.push(if state.regions.is_empty() {
                about.unknown(&row::KEY_REGION, &Blind::empty(Ask::Key, "Arn"))
            } else if outside.is_empty() {
                about.pass(&row::KEY_REGION, value(state.regions.join(", ")))
            } else if outside.len() == state.regions.len() {
                let elsewhere = named(words::KEY_ELSEWHERE.into()).with("found", outside.join(", "));
                let regions = wanted.scope.regions.join(", ");
                about
                    .fail_because(&row::KEY_REGION, elsewhere.with("regions", regions))
                    .advised(words::FIX_KEY_ELSEWHERE)
            } else {
                about.fail(&row::KEY_REGION, |text| named(text).with("regions", outside.join(", ")))
            });
        }
    }
    rows
}

fn outside(regions: &[String], wanted: &Wanted<'_>) -> Vec<String> {
    let outside = regions.iter().filter(|region| !wanted.scope.regions.contains(region));
    outside.map(|region| if region.is_empty() { "*".to_owned() } else { region.clone() }).collect()
}

/// What the trails that cover a region record. Each question is answered by any one of them, the other ones by the best.
fn trails(region: &Region, at: Timestamp) -> Vec<Row> {
    let here = About { region: &region.name, resource: &region.name };
    let all = [
        &row::TRAIL_LOGGING,
        &row::TRAIL_EVENTS,
        &row::TRAIL_KMS,
        &row::TRAIL_VALIDATION,
        &row::TRAIL_REGIONS,
        &row::TRAIL_KEY,
    ];
    let trails = match &region.trails {
        Err(blind) => return all.map(|rule| here.unknown(rule, blind)).into(),
        // Without a trail the others have nothing to be about.
        Ok(trails) if trails.is_empty() => {
            let fail = |rule| here.fail(rule, |text: Phrase| text.with("region", &region.name));
            return vec![fail(&row::TRAIL_LOGGING), fail(&row::TRAIL_EVENTS)];
        }
        Ok(trails) => trails,
    };
    // A trail that is known to be stopped records nothing.
    let every: Vec<&Trail> = trails.iter().collect();
    let counted: Vec<&Trail> = trails.iter().filter(|trail| !is_stopped(trail)).collect();
    let any = |rule: &'static Rule, among: &[&Trail], holds: fn(&Trail) -> Result<bool, &Blind>| {
        if let Some(trail) = among.iter().find(|trail| holds(trail).is_ok_and(|holds| holds)) {
            return About { resource: &trail.name, ..here }.pass(rule, value(&trail.name));
        }
        if let Some((trail, blind)) = among.iter().find_map(|trail| Some((trail, holds(trail).err()?))) {
            return About { resource: &trail.name, ..here }.unknown(rule, blind);
        }
        here.fail(rule, |text| text.with("region", &region.name))
    };
    let mut rows = vec![
        delivering(here, trails, at),
        any(&row::TRAIL_EVENTS, &counted, |trail| trail.selectors.as_ref().map(|recorded| recorded.bedrock)),
        any(&row::TRAIL_KMS, &counted, |trail| trail.selectors.as_ref().map(|recorded| recorded.kms)),
    ];
    // The trail that the other questions are about: one that records, that is checked, that covers every region.
    let records = |trail: &Trail| trail.selectors.as_ref().map_or(true, |recorded| recorded.bedrock);
    let rank = |trail: &&&Trail| {
        (!is_stopped(trail), records(trail), trail.validates, trail.is_multi_region, trail.key.is_some())
    };
    let Some(best) = every.iter().max_by_key(rank) else { return rows };
    let about = About { resource: &best.name, ..here };
    let named = |text: Phrase| text.with("trail", &best.name);
    let judge = |rule, holds, reason: Phrase| if holds { about.pass(rule, reason) } else { about.fail(rule, named) };
    rows.push(judge(&row::TRAIL_VALIDATION, best.validates, words::ON.into()));
    rows.push(judge(&row::TRAIL_REGIONS, best.is_multi_region, value(&best.home)));
    rows.push(judge(&row::TRAIL_KEY, best.key.is_some(), value(best.key.as_deref().unwrap_or_default())));
    rows
}

fn is_stopped(trail: &Trail) -> bool {
    trail.status.as_ref().is_ok_and(|status| !status.is_logging)
}

/// Where events are recorded, log files are delivered within minutes; genkan's own questions are events.
const FRESH: SignedDuration = SignedDuration::from_hours(24);

/// Whether any trail is logging, and delivers: what it did so long ago says nothing of now.
fn delivering(here: About<'_>, trails: &[Trail], at: Timestamp) -> Row {
    let rule = &row::TRAIL_LOGGING;
    fn about<'a>(trail: &'a Trail, here: About<'a>) -> About<'a> {
        About { resource: &trail.name, ..here }
    }
    let day = |time: Timestamp| time.strftime("%Y-%m-%d %H:%M UTC").to_string();
    let seen = || trails.iter().filter_map(|trail| Some((trail, trail.status.as_ref().ok()?)));
    let logging = || seen().filter(|(_, status)| status.is_logging);
    let delivering = || logging().filter(|(_, status)| status.delivery_error.is_empty());
    let is_fresh = |time: &Timestamp| at.duration_since(*time).abs() <= FRESH;
    let fresh = delivering().find_map(|(trail, status)| Some((trail, status.delivered.filter(is_fresh)?)));
    if let Some((trail, time)) = fresh {
        let reason = Phrase::new(words::DELIVERED).with("trail", &trail.name).with("time", day(time));
        return about(trail, here).pass(rule, reason);
    }
    if let Some((trail, blind)) = trails.iter().find_map(|trail| Some((trail, trail.status.as_ref().err()?))) {
        return about(trail, here).unknown(rule, blind);
    }
    if let Some((trail, status)) = delivering().next() {
        let reason = match status.delivered {
            Some(time) => Phrase::new(words::DELIVERED_LONG_AGO).with("time", day(time)),
            None => words::NEVER_DELIVERED.into(),
        };
        return about(trail, here).open(rule, reason.with("trail", &trail.name)).advised(words::FIX_DELIVERY);
    }
    if let Some((trail, status)) = logging().next() {
        let why = Phrase::new(words::NOT_DELIVERED).with("trail", &trail.name).with("error", &status.delivery_error);
        return about(trail, here).fail_because(rule, why).advised(words::FIX_DELIVERY);
    }
    here.fail(rule, |text| text.with("region", here.region))
}

/// Which of the calls that matter the event selectors of a trail record (CloudTrail user guide, logging management
/// events); `None` where the answer doesn't say it.
pub(super) fn recorded(answer: &Value, is_default: bool) -> Option<Recorded> {
    let lists = ["EventSelectors", "AdvancedEventSelectors"].map(|name| answer[name].as_array());
    let is_answered = lists.iter().any(Option::is_some);
    let [classic, advanced] = lists.map(|list| list.cloned().unwrap_or_default());
    // A trail without selectors of its own records every management event. CloudTrail names that default; an answer that
    // names none says it only of a trail that is listed as one without.
    if classic.is_empty() && advanced.is_empty() {
        return (is_answered && is_default).then_some(Recorded { bedrock: true, kms: true });
    }
    let records = |source: &str, names: &[&str]| {
        let by_classic = classic.iter().any(|selector| {
            let excluded = selector["ExcludeManagementEventSources"].as_array();
            let is_excluded = excluded.is_some_and(|all| all.iter().any(|one| one == source));
            // Both are read-only events, which `WriteOnly` leaves out.
            let reads = matches!(selector["ReadWriteType"].as_str(), Some("All" | "ReadOnly"));
            selector["IncludeManagementEvents"] == true && reads && !is_excluded
        });
        by_classic || names.iter().all(|name| advanced.iter().any(|selector| admits(selector, source, name)))
    };
    Some(Recorded {
        bedrock: records("bedrock.amazonaws.com", &["InvokeModel", "InvokeModelWithResponseStream"]),
        kms: records("kms.amazonaws.com", &["Decrypt", "GenerateDataKey"]),
    })
}

/// Whether an advanced selector records a read of this service by anybody.
fn admits(selector: &Value, source: &str, name: &str) -> bool {
    let fields = selector["FieldSelectors"].as_array().cloned().unwrap_or_default();
    let known = |field: &str| match field {
        "eventCategory" => Some("Management"),
        "readOnly" => Some("true"),
        "eventSource" => Some(source),
        "eventName" => Some(name),
        "eventType" => Some("AwsApiCall"),
        _ => None,
    };
    let is_management = fields.iter().any(|one| one["Field"] == "eventCategory" && one["Equals"][0] == "Management");
    is_management
        && fields.iter().all(|one| {
            // A selector by who calls doesn't record everybody.
            let Some(value) = known(one["Field"].as_str().unwrap_or_default()) else { return false };
            let any = |operator: &str, holds: &dyn Fn(&str) -> bool| {
                let values = one[operator].as_array()?;
                (!values.is_empty()).then(|| values.iter().filter_map(Value::as_str).any(holds))
            };
            let (begins, ends) = (|one: &str| value.starts_with(one), |one: &str| value.ends_with(one));
            any("Equals", &|one| one == value).unwrap_or(true)
                && any("StartsWith", &begins).unwrap_or(true)
                && any("EndsWith", &ends).unwrap_or(true)
                && !any("NotEquals", &|one| one == value).unwrap_or(false)
                && !any("NotStartsWith", &begins).unwrap_or(false)
                && !any("NotEndsWith", &ends).unwrap_or(false)
        })
}

/// The endpoints of a region. Requests are sent in the home region alone, so only there one can be missing; and only where
/// the profile asks for a private path.
fn endpoints(region: &Region, wanted: &Wanted<'_>) -> Vec<Row> {
    let here = About { region: &region.name, resource: &region.name };
    let is_wanted = region.name == wanted.scope.home && wanted.private_path != PrivatePath::Off;
    let found = match &region.endpoints {
        Err(blind) => {
            return [&row::ENDPOINT, &row::ENDPOINT_DNS, &row::ENDPOINT_POLICY]
                .map(|rule| here.unknown(rule, blind))
                .into();
        }
        Ok(found) => found,
    };
    let mut rows = Vec::new();
    for service in ["bedrock-runtime", "bedrock"] {
        let of_service = || found.iter().filter(|endpoint| endpoint.service == service);
        let name = format!("com.amazonaws.{}.{service}", region.name);
        let about = About { resource: &name, ..here };
        let available: Vec<_> = of_service().filter(|endpoint| endpoint.is_available).collect();
        if !available.is_empty() {
            let ids = available.iter().map(|endpoint| format!("{} ({})", endpoint.id, endpoint.vpc));
            rows.push(about.pass(&row::ENDPOINT, value(ids.collect::<Vec<_>>().join(", "))));
        } else if is_wanted || of_service().next().is_some() {
            rows.push(about.fail(&row::ENDPOINT, |text| text.with("service", &name)));
        }
        rows.extend(of_service().flat_map(|endpoint| of_endpoint(endpoint, here, wanted)));
    }
    rows
}

fn of_endpoint(endpoint: &Endpoint, here: About<'_>, wanted: &Wanted<'_>) -> [Row; 2] {
    let about = About { resource: &endpoint.id, ..here };
    let named = |text: Phrase| text.with("endpoint", &endpoint.id).with("service", &endpoint.service);
    let dns = if endpoint.has_private_dns {
        about.pass(&row::ENDPOINT_DNS, words::ON)
    } else {
        about.fail(&row::ENDPOINT_DNS, named)
    };
    let policy = match Policy::parse(&endpoint.policy, &endpoint.id) {
        // The parser's words aren't evidence.
        Err(_) => {
            let text = if endpoint.policy.is_empty() { words::POLICY_NOT_SAID } else { words::POLICY_UNREADABLE };
            about.open(&row::ENDPOINT_POLICY, named(text.into())).advised(words::FIX_POLICY)
        }
        Ok(policy) => {
            let checked = check::check(&policy, Role::Endpoint, wanted.scope, wanted.catalogue);
            let codes = checked.findings.iter().map(|finding| finding.code.id).collect::<Vec<_>>().join(", ");
            match (checked.holds(), checked.findings.is_empty()) {
                (true, true) => about.pass(&row::ENDPOINT_POLICY, words::POLICY_HOLDS),
                (true, false) => {
                    about.pass(&row::ENDPOINT_POLICY, Phrase::new(words::POLICY_NOTES).with("codes", codes))
                }
                (false, _) => about.fail(&row::ENDPOINT_POLICY, |text| named(text).with("codes", codes)),
            }
        }
    };
    [dns, policy]
}

/// One row a region: an account can have hundreds of them.
fn applications(region: &Region, wanted: &Wanted<'_>) -> Vec<Row> {
    let about = About { region: &region.name, resource: &region.name };
    let found = match &region.applications {
        Err(blind) => return vec![about.unknown(&row::APPLICATIONS, blind)],
        Ok(found) => found,
    };
    let names = |holds: &dyn Fn(&Application) -> bool| {
        let names = found.iter().filter(|one| holds(one)).map(|one| one.arn.as_str());
        names.collect::<Vec<_>>().join(", ")
    };
    let leaving = names(&|one| !outside(&one.regions, wanted).is_empty());
    let unsaid = names(&|one| one.regions.is_empty());
    vec![if !leaving.is_empty() {
        about.fail(&row::APPLICATIONS, |text| text.with("profiles", leaving))
    } else if !unsaid.is_empty() {
        about.open(&row::APPLICATIONS, Phrase::new(words::APPLICATIONS_UNSAID).with("profiles", unsaid))
    } else {
        about.pass(&row::APPLICATIONS, Phrase::new(words::COUNT).with("count", found.len()))
    }]
}

fn retention(region: &Region) -> Option<Row> {
    let about = About { region: &region.name, resource: &region.name };
    match &region.retention {
        Err(blind) => Some(about.unknown(&row::RETENTION, blind)),
        Ok(None) => None,
        Ok(Some(mode)) if ["default", "none"].contains(&mode.as_str()) => {
            Some(about.pass(&row::RETENTION, value(mode)))
        }
        Ok(Some(mode)) if ["aws_review", "provider_data_share"].contains(&mode.as_str()) => {
            Some(about.fail(&row::RETENTION, |text| text.with("mode", mode).with("region", &region.name)))
        }
        // What isn't known to be harmless is no pass: what `inherit` inherits nobody here sees.
        Ok(Some(mode)) => Some(about.open(&row::RETENTION, Phrase::new(words::MODE_UNKNOWN).with("mode", mode))),
    }
}

fn pinned(name: &str, seen: &Seen<Option<Vec<String>>>, wanted: &Wanted<'_>) -> Row {
    let region = if name.starts_with("arn:") { name.split(':').nth(3) } else { None };
    let about = About { region: region.unwrap_or(&wanted.scope.home), resource: name };
    match seen {
        Err(blind) => about.unknown(&row::PINNED, blind),
        Ok(None) => about.fail_because(&row::PINNED, Phrase::new(words::NO_SUCH_PROFILE).with("name", name)),
        Ok(Some(regions)) if regions.is_empty() => {
            about.unknown(&row::PINNED, &Blind::empty(Ask::InferenceProfile, "modelArn"))
        }
        Ok(Some(regions)) => {
            let outside = outside(regions, wanted);
            if outside.is_empty() {
                about.pass(&row::PINNED, value(regions.join(", ")))
            } else {
                about.fail(&row::PINNED, |text| text.with("name", name).with("regions", outside.join(", ")))
            }
        }
    }
}
