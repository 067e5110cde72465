//! A sheet as one JSON document: always English, stable names.

use serde_json::{Value, json};

use super::{Row, Sheet, Verdict};
use crate::messages::Lang;

pub fn document(sheet: &Sheet) -> Value {
    let seat = sheet.google.as_ref();
    let by = sheet.by.as_ref().map(|identity| identity.arn.as_str()).or(seat.and_then(|seat| seat.by.as_deref()));
    let at = sheet.at.to_string();
    let rows: Vec<_> = sheet.rows.iter().map(|one| row(one, &at, by)).collect();
    json!({
        "verdict": verdict(sheet),
        "profile": sheet.profile,
        "aws_profile": seat.is_none().then_some(&sheet.aws_profile),
        "google_credentials": seat.map(|seat| &seat.file),
        "project": seat.map(|seat| &seat.project),
        "account": sheet.by.as_ref().map(|identity| &identity.account),
        "profile_account": Some(&sheet.account).filter(|account| !account.is_empty()),
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
        "rows": rows,
        "limits": sheet.limits().map(|limit| limit.get(Lang::En)),
    })
}

/// The worst of all rows.
fn verdict(sheet: &Sheet) -> &'static str {
    sheet.rows.iter().map(|row| row.verdict).min().unwrap_or(Verdict::Unknown).name()
}

fn row(row: &Row, at: &str, by: Option<&str>) -> Value {
    json!({
        "id": row.rule.id,
        "code": row.rule.code.id,
        "what": row.rule.what.get(Lang::En),
        "region": row.region,
        "resource": row.resource,
        "at": at,
        "by": by,
        "verdict": row.verdict.name(),
        "reason": row.reason.say(Lang::En),
        "missing": row.missing,
        "fix": row.fix().map(|fix| fix.say(Lang::En)),
        "prowler": row.rule.prowler,
    })
}
