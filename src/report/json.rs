//! A sheet as the contract's one JSON document: always English, stable names.

use serde_json::{Map, Value, json};

use super::{Finding, FixKind, Remedy, Sheet, Tiered};
use crate::messages::Lang;

/// The whole document.
pub fn document(sheet: &Sheet) -> Value {
    let report = &sheet.report;
    json!({
        "verdict": report.verdict().name(),
        "root_cause": report.root_cause().map(|finding| finding.code.id),
        "profile": sheet.profile,
        "version": sheet.version,
        "genkan": sheet.genkan,
        "catalogue": sheet.catalogue,
        "at": sheet.at.to_string(),
        "support": {"contact": sheet.support.contact, "url": sheet.support.url},
        "groups": sheet.groups.iter().map(|group| group.name()).collect::<Vec<_>>(),
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "residency": sheet.residency.iter().map(tiered).collect::<Vec<_>>(),
        "facts": sheet.facts.value(),
    })
}

/// One finding, as every document has it.
pub fn finding(finding: &Finding) -> Value {
    let detail: Vec<_> = finding.detail.iter().map(|line| line.say(Lang::En)).collect();
    let fix = finding.fix.as_ref().map(|fix| {
        json!({
            "kind": match fix.kind { FixKind::Run => "run", FixKind::Edit => "edit", FixKind::Ask => "ask" },
            "who": fix.who.id(),
            "text": fix.said(Lang::En),
        })
    });
    let remedy = finding.remedy.as_ref().map(|remedy| match remedy {
        Remedy::Setup => "setup",
        Remedy::SignIn => "sign-in",
        Remedy::Modes(_) => "modes",
    });
    // What a program would otherwise pick out of the texts; the title's come first.
    let fix_params = finding.fix.as_ref().map(|fix| &fix.text);
    let phrases = [&finding.title].into_iter().chain(&finding.detail).chain(fix_params);
    let mut params = Map::new();
    let known = phrases.flat_map(|phrase| phrase.params(Lang::En)).filter(|(_, value)| !value.is_empty());
    for (name, value) in known {
        params.entry(name).or_insert(value.into());
    }
    json!({
        "code": finding.code.id,
        "group": finding.group.name(),
        "severity": finding.severity.name(),
        "title": finding.title(Lang::En),
        "params": params,
        "detail": detail.join("\n"),
        "because": finding.because.map(|code| code.id),
        "evidence": finding.evidence.iter().map(|seen| seen.say(Lang::En)).collect::<Vec<_>>(),
        "fix": fix,
        "remedy": remedy,
    })
}

fn tiered(tiered: &Tiered) -> Value {
    json!({
        "tier": tiered.tier,
        "model": tiered.model,
        "verdict": tiered.verdict.name(),
        "enforced_by": tiered.enforced_by,
        "untried": tiered.untried,
        "regions": tiered.regions,
        "evidence": tiered.evidence,
        "why": tiered.why.as_ref().map(|why| why.say(Lang::En)),
    })
}
