//! A sheet as one JSON document: always English, stable names.

use serde_json::{Value, json};

use super::{Of, Row, Sheet, Verdict};
use crate::messages::Lang;

pub fn document(sheet: &Sheet) -> Value {
    let (account, seat) = match &sheet.of {
        Of::Account(account) => (Some(account), None),
        Of::Project(seat) => (None, Some(seat)),
    };
    let identity = account.and_then(|account| account.by.as_ref().ok());
    let by = identity.map(|identity| identity.arn.as_str()).or(seat.and_then(|seat| seat.by.as_deref()));
    let at = sheet.at.to_string();
    let controls: Vec<_> = sheet.rows.iter().map(|row| control(row, &at, by)).collect();
    json!({
        "verdict": verdict(sheet),
        "profile": sheet.profile,
        "aws_profile": account.map(|account| &account.aws_profile),
        "google_credentials": seat.map(|seat| &seat.file),
        "project": seat.map(|seat| &seat.project),
        "account": identity.map(|identity| &identity.account),
        "profile_account": account.map(|account| &account.expected).filter(|account| !account.is_empty()),
        "by": by,
        "at": at,
        "genkan": sheet.genkan,
        "regions": sheet.regions,
        "counts": {
            "pass": sheet.count(Verdict::Pass),
            "fail": sheet.count(Verdict::Fail),
            "unknown": sheet.count(Verdict::Unknown),
        },
        "missing": sheet.missing(),
        "controls": controls,
        "limits": sheet.limits().map(|limit| limit.get(Lang::En)),
    })
}

/// The worst of all rows.
fn verdict(sheet: &Sheet) -> &'static str {
    sheet.rows.iter().map(|row| row.verdict).min().unwrap_or(Verdict::Unknown).name()
}

fn control(row: &Row, at: &str, by: Option<&str>) -> Value {
    json!({
        "id": row.rule.id,
        "code": row.rule.code.id,
        "what": row.rule.what.get(Lang::En),
        "region": row.region,
        "resource": row.resource,
        "state": row.verdict.name(),
        "evidence": [row.reason.say(Lang::En)],
        "seen_at": at,
        "by": by,
        "missing": row.missing,
        "fix": row.fix().map(|fix| fix.say(Lang::En)),
        "also": row.rule.prowler,
    })
}
