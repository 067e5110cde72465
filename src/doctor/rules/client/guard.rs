//! What the guard has stopped.

use super::seen;
use crate::code::guard as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::rule::EVERY;
use crate::report::{Finding, Group, Severity};

pub(crate) static STOPPED: Rule =
    Rule { code: &code::STOPPED, group: Group::Client, applies: EVERY, after: &[], judge: stopped };

fn stopped(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(decided) = seen(facts).and_then(|seen| seen.guard.as_ref()) else { return Vec::new() };
    if decided.outside + decided.unclear == 0 {
        return Vec::new();
    }
    let finding = Finding::new(&code::STOPPED, Group::Client, Severity::Info);
    let finding = finding.with("all", decided.all).with("outside", decided.outside).with("unclear", decided.unclear);
    vec![decided.last.iter().fold(finding, |finding, (at, code)| finding.evidence(format!("{at} {code}")))]
}
