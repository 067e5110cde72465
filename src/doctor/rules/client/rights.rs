//! Modes and owners that the machine's part can't stay with.

use super::differing;
use super::settings::setup_in;
use crate::claude::Scope;
use crate::code::{Code, client as code};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::client::{Difference, State};
use crate::doctor::rule::EVERY;
use crate::messages::{Phrase, doctor_client as words};
use crate::report::{Finding, FixKind, Group, Severity, Who};

/// Nobody but an administrator has the settings in force: nothing that is said of them holds for anybody else.
pub(crate) static CLOSED: Rule =
    Rule { code: &code::CLOSED_TO_PEOPLE, group: Group::Client, applies: EVERY, after: &[], judge: closed };
pub(crate) static CLOSED_TO_HOOKS: Rule =
    Rule { code: &code::CLOSED_TO_HOOKS, group: Group::Client, applies: EVERY, after: &[], judge: closed_to_hooks };
pub(crate) static CLOSED_RECORD: Rule =
    Rule { code: &code::CLOSED_RECORD, group: Group::Client, applies: EVERY, after: &[], judge: closed_record };
pub(crate) static CLOSED_DROP_IN: Rule =
    Rule { code: &code::CLOSED_DROP_IN, group: Group::Client, applies: EVERY, after: &[], judge: closed_drop_in };
pub(crate) static OPEN: Rule =
    Rule { code: &code::OPEN_TO_OTHERS, group: Group::Client, applies: EVERY, after: &[], judge: open };

fn closed(analysis: &Analysis<'_>) -> Vec<Finding> {
    wrong(&code::CLOSED_TO_PEOPLE, Severity::Error, analysis)
}

fn closed_to_hooks(analysis: &Analysis<'_>) -> Vec<Finding> {
    wrong(&code::CLOSED_TO_HOOKS, Severity::Error, analysis)
}

fn closed_record(analysis: &Analysis<'_>) -> Vec<Finding> {
    wrong(&code::CLOSED_RECORD, Severity::Warning, analysis)
}

fn closed_drop_in(analysis: &Analysis<'_>) -> Vec<Finding> {
    wrong(&code::CLOSED_DROP_IN, Severity::Warning, analysis)
}

fn open(analysis: &Analysis<'_>) -> Vec<Finding> {
    wrong(&code::OPEN_TO_OTHERS, Severity::Error, analysis)
}

fn wrong(code: &'static Code, severity: Severity, &Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |one: &Difference| {
        let finding = Finding::new(code, Group::Client, severity).with("file", &one.file);
        let finding = finding.evidence(differing::line(one));
        // What isn't genkan's, setup leaves as it is.
        if one.state == State::Drifted {
            return finding.fix(FixKind::Run, Who::You, setup_in(profile, Scope::Managed));
        }
        let fix = Phrase::new(words::GIVE_MODE).with("file", &one.file);
        finding.fix(FixKind::Edit, Who::You, fix.with("mode", one.wanted.as_deref().unwrap_or("0644 0:0")))
    };
    let all = differing::all(facts).iter();
    all.filter(|one| one.rights.as_deref() == Some(code.id)).map(judge).collect()
}
