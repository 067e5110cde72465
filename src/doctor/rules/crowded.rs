//! A note where several requests at once are refused, and each of them by itself isn't.

use crate::code::invoke as code;
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::rule::EVERY;
use crate::report::{Finding, Group, Severity};
use crate::session::invoke::Refusal;

pub(super) static CROWDED: Rule =
    Rule { code: &code::CROWDED, group: Group::Invoke, applies: EVERY, after: &[], judge: crowded };

fn crowded(Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let account = || {
        let host = facts.account.access.got().map(|access| access.runtime.clone()).unwrap_or_default();
        facts.account.crowded.as_ref().map(|refusal| (host, refusal))
    };
    let gateway = facts.gateway.got().and_then(|gateway| Some((gateway.url.clone(), gateway.crowded.as_ref()?)));
    let finding = |(host, refusal): (String, &Refusal)| {
        let finding = Finding::new(&code::CROWDED, Group::Invoke, Severity::Info).with("host", host);
        finding.evidence(refusal.said())
    };
    gateway.or_else(account).map(finding).into_iter().collect()
}
