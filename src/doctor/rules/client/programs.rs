//! Which client there is, and how old.

use semver::Version;

use super::seen;
use crate::claude::installed::Starter;
use crate::code::client as code;
use crate::doctor::Rule;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::Program;
use crate::doctor::rule::EVERY;
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::words::{Phrase, doctor_client as words};

pub(crate) static NOT_INSTALLED: Rule =
    Rule { code: &code::NOT_INSTALLED, group: Group::Client, applies: EVERY, after: &[], judge: not_installed };
pub(crate) static TOO_OLD: Rule = Rule {
    code: &code::TOO_OLD,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::NOT_INSTALLED]],
    judge: too_old,
};
pub(crate) static SEVERAL: Rule =
    Rule { code: &code::SEVERAL, group: Group::Client, applies: EVERY, after: &[], judge: several };
pub(crate) static NEWER: Rule =
    Rule { code: &code::NEWER, group: Group::Client, applies: EVERY, after: &[], judge: newer };

fn not_installed(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    if seen(facts).is_none_or(|seen| !seen.programs.is_empty()) {
        return Vec::new();
    }
    let hint = &profile.claude.install_hint;
    let fix = match hint.as_str() {
        "" => Phrase::new(words::INSTALL_DEFAULT),
        hint => Phrase::new(words::INSTALL).with("hint", hint),
    };
    let kind = if hint.is_empty() { FixKind::Run } else { FixKind::Edit };
    vec![Finding::new(&code::NOT_INSTALLED, Group::Client, Severity::Error).fix(kind, Who::You, fix)]
}

/// The one that is started in the first place is an error, another one a warning.
fn too_old(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(minimum) = parse(&profile.claude.minimum_version) else { return Vec::new() };
    let programs = seen(facts).map(|seen| seen.programs.as_slice()).unwrap_or_default();
    let judge = |(at, program): (usize, &Program)| {
        let version = version(program).filter(|version| *version < minimum)?;
        let severity = if at == 0 { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(&code::TOO_OLD, Group::Client, severity).with("file", &program.path);
        let finding = finding.with("found", version).with("needed", &minimum);
        Some(match program.starter {
            Starter::Editor => finding.fix(FixKind::Edit, Who::You, words::UPDATE_EXTENSION),
            Starter::Terminal | Starter::Nobody => finding.fix(FixKind::Run, Who::You, words::UPDATE),
        })
    };
    programs.iter().enumerate().filter_map(judge).collect()
}

/// One program by several names is one; an editor's own is the editor's.
fn several(facts: &Facts, _: &Profile) -> Vec<Finding> {
    let programs = seen(facts).into_iter().flat_map(|seen| &seen.programs);
    let own: Vec<_> = programs.filter(|program| program.starter != Starter::Editor).collect();
    let differ = own.windows(2).any(|pair| pair[0].version != pair[1].version);
    let Some(first) = own.first().filter(|_| differ) else { return Vec::new() };
    let finding = Finding::new(&code::SEVERAL, Group::Client, Severity::Info).with("count", own.len());
    let finding = finding.with("file", &first.path).with("found", first.version.as_deref().unwrap_or("?"));
    let finding = own.iter().fold(finding.detail(words::ALSO.into()), |finding, program| {
        finding.evidence(format_args!("{} {}", program.path, program.version.as_deref().unwrap_or("?")))
    });
    vec![finding.fix(FixKind::Edit, Who::You, words::REMOVE_OTHERS)]
}

fn newer(facts: &Facts, _: &Profile) -> Vec<Finding> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    let Some(known) = parse(&seen.known) else { return Vec::new() };
    let newest = seen.programs.iter().filter_map(version).max().filter(|version| *version > known);
    let finding = |version| {
        let finding = Finding::new(&code::NEWER, Group::Client, Severity::Info);
        finding.with("found", version).with("known", &known)
    };
    newest.map(finding).into_iter().collect()
}

fn version(program: &Program) -> Option<Version> {
    parse(program.version.as_deref()?)
}

fn parse(text: &str) -> Option<Version> {
    Version::parse(text).ok()
}
