//! Which client there is, and how old.

use semver::Version;

use super::differing::differs_in;
use super::{contact, seen, seen_settings};
use crate::claude::installed::{Starter, Unusable};
use crate::claude::origin::SHELL;
use crate::code::{client as code, invoke as reported, residency};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::Facts;
use crate::doctor::facts::client::{Applied, ClientFacts, Program, Wrapper};
use crate::doctor::rule::EVERY;
use crate::messages::profile::LLM_GATEWAY;
use crate::messages::{Phrase, doctor_client as words, doctor_invoke as instead};
use crate::models::verified::{Behind, Breaking, Release, Shortfall, Verified};
use crate::profile::{Profile, Provider};
use crate::report::{Finding, FixKind, Group, Severity, Who};

pub(crate) static NOT_INSTALLED: Rule =
    Rule { code: &code::NOT_INSTALLED, group: Group::Client, applies: EVERY, after: &[], judge: not_installed };
pub(crate) static UNUSABLE: Rule =
    Rule { code: &code::UNUSABLE, group: Group::Client, applies: EVERY, after: &[], judge: unusable };
pub(crate) static EMPTY: Rule =
    Rule { code: &code::EMPTY, group: Group::Client, applies: EVERY, after: &[], judge: empty };
/// Of the residency, since nothing else that is said of it holds then.
pub(crate) static LETS_OUT: Rule = Rule {
    code: &code::LETS_OUT,
    group: Group::Residency,
    applies: EVERY,
    after: &[&[&code::IGNORES_MANAGED]],
    judge: lets_out,
};
pub(crate) static IGNORES_KEYS: Rule = Rule {
    code: &code::IGNORES_KEYS,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::IGNORES_MANAGED]],
    judge: ignores_keys,
};
pub(crate) static TOO_OLD: Rule = Rule {
    code: &code::TOO_OLD,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::NOT_INSTALLED, &code::UNUSABLE, &code::IGNORES_MANAGED]],
    judge: too_old,
};
pub(crate) static TOO_NEW: Rule =
    Rule { code: &code::TOO_NEW, group: Group::Client, applies: EVERY, after: &[], judge: too_new };
pub(crate) static SEVERAL: Rule =
    Rule { code: &code::SEVERAL, group: Group::Client, applies: EVERY, after: &[], judge: several };
/// Before the one on age: with it nothing else that is enforced counts.
pub(crate) static IGNORES_MANAGED: Rule =
    Rule { code: &code::IGNORES_MANAGED, group: Group::Client, applies: EVERY, after: &[], judge: ignores_managed };
pub(crate) static BROKEN: Rule =
    Rule { code: &code::BROKEN_VERSION, group: Group::Client, applies: EVERY, after: &[], judge: broken };
pub(crate) static BREAKING: Rule = Rule {
    code: &reported::BREAKING,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::TOO_OLD]],
    judge: breaking,
};
pub(crate) static OLDER: Rule = Rule {
    code: &code::OLDER,
    group: Group::Client,
    applies: EVERY,
    after: &[&[&code::TOO_OLD, &code::IGNORES_MANAGED]],
    judge: older,
};
pub(crate) static NEWER: Rule =
    Rule { code: &code::NEWER, group: Group::Client, applies: EVERY, after: &[], judge: newer };

fn not_installed(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let is_missing = |seen: &&ClientFacts| seen.programs.is_empty() && seen.unusable.is_empty();
    let finding = |_| install(Finding::new(&code::NOT_INSTALLED, Group::Client, Severity::Error), profile);
    seen(facts).filter(is_missing).map(finding).into_iter().collect()
}

fn unusable(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let is_all = |seen: &&ClientFacts| seen.programs.is_empty() && !seen.unusable.is_empty();
    let Some(all) = seen(facts).filter(is_all).map(|seen| &seen.unusable) else { return Vec::new() };
    let files: Vec<_> = all.keys().map(String::as_str).collect();
    let finding = Finding::new(&code::UNUSABLE, Group::Client, Severity::Error).with("files", files.join(", "));
    let why = |(file, why): (&String, &Unusable)| match why {
        Unusable::LeadsTo(to) => Phrase::new(words::LEADS_NOWHERE).with("file", file).with("target", to.display()),
        Unusable::Permission => Phrase::new(words::NOT_PERMITTED).with("file", file),
        Unusable::Place => Phrase::new(words::NOT_FROM_THERE).with("file", file),
    };
    let finding = all.iter().map(why).fold(finding, Finding::detail);
    let one = |wanted: &Unusable| all.iter().find(|(_, why)| *why == wanted).map(|(file, _)| file);
    if let Some(file) = one(&Unusable::Permission) {
        return vec![finding.fix(FixKind::Run, Who::You, Phrase::new(words::PERMIT).with("file", file))];
    }
    // Installed anew it would be at the same place, or at another one by chance.
    if let Some(file) = one(&Unusable::Place) {
        let ask = Phrase::new(words::ASK_PLACE).with("contact", contact(profile)).with("file", file);
        return vec![finding.fix(FixKind::Ask, Who::DeviceAdmin, ask)];
    }
    vec![install(finding, profile)]
}

pub(super) fn install(finding: Finding, profile: &Profile) -> Finding {
    match profile.claude.install_hint.as_str() {
        "" => finding.fix(FixKind::Run, Who::You, words::INSTALL_DEFAULT),
        hint => finding.fix(FixKind::Edit, Who::You, Phrase::new(words::INSTALL).with("hint", hint)),
    }
}

fn empty(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let first = seen(facts).and_then(|seen| seen.programs.first());
    let empty = first.filter(|program| program.starter == Starter::Terminal && program.is_empty);
    let finding =
        |program: &Program| Finding::new(&code::EMPTY, Group::Client, Severity::Error).with("file", &program.path);
    empty.map(|program| install(finding(program), profile)).into_iter().collect()
}

/// Nobody reads what comes of such a script but Claude Code itself.
pub(crate) static WRAPPED: Rule =
    Rule { code: &code::WRAPPED, group: Group::Client, applies: EVERY, after: &[], judge: wrapped };

fn wrapped(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let is_held = |name: &str| is_held(name, facts, profile);
    // Flags go before the settings, and may take them out.
    let sets = |wrapper: &&Wrapper| wrapper.sets.iter().any(|name| name.starts_with("--") || !is_held(name));
    let finding = |wrapper: &Wrapper| {
        let finding = Finding::new(&code::WRAPPED, Group::Client, Severity::Warning).with("place", &wrapper.place);
        let finding = finding.with("names", wrapper.sets.join(", "));
        // Where it leads is told by itself.
        let because = wrapper.leads.as_ref().map(|_| &residency::WRAPPED);
        let finding = Finding { because, ..finding };
        finding.fix(FixKind::Edit, Who::You, Phrase::new(words::EDIT_WRAPPED).with("place", &wrapper.place))
    };
    seen(facts).into_iter().flat_map(|seen| &seen.wrappers).filter(sets).map(finding).collect()
}

/// Whether the settings set this variable, so that Claude Code never sees what the shell has of it.
fn is_held(name: &str, facts: &Facts, profile: &Profile) -> bool {
    let setter = facts.models.got().and_then(|models| models.setters.get(name));
    let has_applied = seen_settings(facts).is_some_and(|seen| seen.applied == Applied::Yes);
    // Setup writes it once a sign-in is known.
    let is_identity = name == "AWS_PROFILE" && profile.sso().is_some() && has_applied && !differs_in(facts, name);
    is_identity || setter.is_some_and(|setter| setter.place != SHELL)
}

/// What this version doesn't do of what the profile writes, which says more than its age.
fn shortfall(seen: &ClientFacts, found: &Version) -> Option<Shortfall> {
    seen.obeys.as_ref()?.shortfall(found, &seen.written)
}

/// The one that a terminal starts is an error, an editor's own a warning; nobody starts what lies behind them, and that
/// there are several is said. The first that lets requests out is told with the
/// residency, where that is looked at; a warning can't be what another follows from.
fn too_old(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    let minimum = parse(&profile.claude.minimum_version);
    let judge = |(at, program): (usize, &Program)| {
        let found = version(program).filter(|_| at == 0 || program.starter == Starter::Editor)?;
        let (needed, because) = match shortfall(seen, &found) {
            None => (minimum.clone().filter(|minimum| found < *minimum)?, None),
            Some(Shortfall::LetsOut(needed)) if at == 0 => {
                (parse(&needed).max(minimum.clone())?, Some(&code::LETS_OUT))
            }
            Some(Shortfall::LetsOut(_) | Shortfall::Ignores { .. }) => return None,
        };
        let severity = if at == 0 { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(&code::TOO_OLD, Group::Client, severity).with("file", &program.path);
        let finding = Finding { because, ..finding.with("found", found).with("needed", &needed) };
        Some(updated(finding, program, &seen.programs, &needed))
    };
    seen.programs.iter().enumerate().filter_map(judge).collect()
}

fn lets_out(analysis: &Analysis<'_>) -> Vec<Finding> {
    short(&LETS_OUT, analysis)
}

fn ignores_keys(analysis: &Analysis<'_>) -> Vec<Finding> {
    short(&IGNORES_KEYS, analysis)
}

/// What those that are started here don't do of what the profile writes. An editor's own is a warning, as its age is.
fn short(rule: &Rule, &Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    let judge = |(at, program): (usize, &Program)| {
        let found = version(program).filter(|_| at == 0 || program.starter == Starter::Editor)?;
        let short = shortfall(seen, &found).filter(|short| short.code() == rule.code)?;
        let severity = if at == 0 && short.is_unheld() { Severity::Error } else { Severity::Warning };
        let (Shortfall::LetsOut(needed) | Shortfall::Ignores { needed, .. }) = &short;
        let finding = Finding::new(rule.code, rule.group, severity).with("found", &found).with("needed", needed);
        let finding = match &short {
            Shortfall::LetsOut(_) => finding,
            Shortfall::Ignores { names, .. } => finding.with("names", names.join(", ")),
        };
        let needed = parse(needed).max(parse(&profile.claude.minimum_version))?;
        Some(updated(finding.evidence(&program.path), program, &seen.programs, &needed))
    };
    seen.programs.iter().enumerate().filter_map(judge).collect()
}

/// How this one comes to be new enough.
fn updated(finding: Finding, program: &Program, programs: &[Program], needed: &Version) -> Finding {
    match program.starter {
        Starter::Editor => finding.fix(FixKind::Edit, Who::You, words::UPDATE_EXTENSION),
        Starter::Terminal | Starter::Nobody => match behind(programs, needed) {
            Some(other) => finding.fix(FixKind::Edit, Who::You, prefer(other, program)),
            None => finding.fix(FixKind::Run, Who::You, words::UPDATE),
        },
    }
}

/// One that is new enough, which the first hides: updating that would leave two, and each might be another installer's.
fn behind<'a>(programs: &'a [Program], minimum: &Version) -> Option<&'a Program> {
    let is_enough = |other: &&Program| version(other).is_some_and(|version| version >= *minimum);
    programs.iter().skip(1).filter(|other| other.starter != Starter::Editor).find(is_enough)
}

fn prefer(other: &Program, old: &Program) -> Phrase {
    let version = other.version.as_deref().unwrap_or("?");
    Phrase::new(words::PREFER).with("old", &old.path).with("other", &other.path).with("version", version)
}

/// A version that the organisation hasn't approved works, as far as anybody knows.
fn too_new(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(maximum) = parse(&profile.claude.maximum_version) else { return Vec::new() };
    let programs = seen(facts).into_iter().flat_map(|seen| &seen.programs);
    let newer = programs.filter_map(|program| Some((program, version(program).filter(|version| *version > maximum)?)));
    newer
        .map(|(program, version)| {
            let finding = Finding::new(&code::TOO_NEW, Group::Client, Severity::Warning).with("file", &program.path);
            let finding = finding.with("found", version).with("needed", &maximum);
            finding.fix(FixKind::Ask, Who::DeviceAdmin, Phrase::new(words::INSTALL_APPROVED).with("maximum", &maximum))
        })
        .collect()
}

/// One program by several names is one; an editor's own is the editor's.
fn several(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
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

/// What the catalogue says of the versions here: of those that a person can start in managed scope, else of the first.
fn releases<'a>(facts: &'a Facts, profile: &Profile) -> Vec<(Release, Version, String, &'a Program)> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    // Facts of an older genkan name one version.
    let of_one = || Verified {
        from: seen.known.clone(),
        to: seen.known.clone(),
        managed_from: String::new(),
        broken: Vec::new(),
    };
    let verified = seen.verified.clone().unwrap_or_else(of_one);
    let scope = seen.settings.got().map_or(profile.scope, |settings| settings.scope);
    let release = |program: &'a Program| {
        let found = version(program)?;
        Some((verified.release(&found, scope), found, verified.to_string(), program))
    };
    seen.programs.iter().filter_map(release).collect()
}

fn released(rule: &Rule, severity: Severity, facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let releases = releases(facts, profile);
    // An older one beside the first is nobody's choice, unless it ignores what it is told.
    let first = if *rule.code == code::OLDER { 1 } else { releases.len() };
    let found = releases.into_iter().take(first).filter(|(release, ..)| release.code() == Some(rule.code));
    let finding = |(release, found, known, _): (Release, Version, String, &Program)| {
        let finding = Finding::new(rule.code, rule.group, severity).with("found", found).with("known", known);
        match release {
            Release::Broken(why) => finding.with("why", why).fix(FixKind::Run, Who::You, words::UPDATE),
            Release::Verified | Release::Older | Release::Newer | Release::IgnoresManaged => finding,
        }
    };
    // One word on the newest of several, or the worst.
    found.max_by(|one, other| one.1.cmp(&other.1)).map(finding).into_iter().collect()
}

fn newer(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    released(&NEWER, Severity::Info, facts, profile)
}

fn older(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let first = seen(facts).and_then(|seen| shortfall(seen, &version(seen.programs.first()?)?));
    if first.is_some() { Vec::new() } else { released(&OLDER, Severity::Info, facts, profile) }
}

fn broken(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    released(&BROKEN, Severity::Warning, facts, profile)
}

/// What is reported of the versions here for this provider: by the organisation's profile first, then by the catalogue.
fn breaking(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    let behind = match profile.provider() {
        Provider::Bedrock(_) => Behind::Bedrock,
        Provider::Vertex(_) => Behind::Vertex,
        Provider::Foundry(_) => Behind::Foundry,
        Provider::Gateway(..) => Behind::Gateway,
    };
    let judge = |program: &Program| {
        let found = version(program)?;
        let known = |one: &&Breaking| one.providers.contains(&behind) && one.is_of(&found);
        let (says, seen_at) = match profile.claude.broken_versions.get(&found.to_string()) {
            Some(says) => (says.clone(), format!("claude.broken_versions: {}", profile.name)),
            None => {
                let one = seen.breaking.iter().find(known)?;
                (one.says.clone(), format!("{} ({})", one.source, one.checked))
            }
        };
        let finding = Finding::new(&reported::BREAKING, Group::Client, Severity::Warning).with("found", &found);
        // Behind a gateway of a cloud's format nobody but the gateway is known to answer.
        let finding = match profile.gateway() {
            Some(_) => finding.with_phrase("service", LLM_GATEWAY.into()),
            None => finding.with("service", profile.format().service()),
        };
        let finding = finding.with("says", says);
        let finding = finding.evidence(&program.path).evidence(seen_at);
        Some(match (another(seen.verified.as_ref(), profile, &found), program.starter) {
            (_, Starter::Editor) => finding.fix(FixKind::Edit, Who::You, words::UPDATE_EXTENSION),
            (Some(other), Starter::Terminal | Starter::Nobody) => {
                finding.fix(FixKind::Edit, Who::You, Phrase::new(instead::USE_INSTEAD).with("version", other))
            }
            (None, Starter::Terminal | Starter::Nobody) => finding.fix(FixKind::Run, Who::You, words::UPDATE),
        })
    };
    seen.programs.iter().filter_map(judge).collect()
}

/// The newest version that was verified, is allowed, and isn't reported of by the profile itself.
fn another(verified: Option<&Verified>, profile: &Profile, found: &Version) -> Option<String> {
    let verified = verified?;
    let is_fine = |version: &&String| {
        let Some(version) = parse(version) else { return false };
        let broken = profile.claude.broken_versions.contains_key(&version.to_string());
        version != *found && profile.claude.excludes(&version).is_none() && !broken
    };
    [&verified.to, &verified.from].into_iter().find(is_fine).cloned()
}

/// Each of them by its path: whoever starts one of them goes without the profile, and each comes from an installer of its
/// own.
fn ignores_managed(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen(facts) else { return Vec::new() };
    let from = seen.verified.as_ref().and_then(|verified| parse(&verified.managed_from));
    let judge = |(_, found, _, program): (Release, Version, String, &Program)| {
        let finding = Finding::new(&code::IGNORES_MANAGED, Group::Client, Severity::Error);
        let finding = finding.with("file", &program.path).with("found", found);
        let is_first = seen.programs.first() == Some(program);
        let newer = from.as_ref().filter(|_| is_first).and_then(|from| behind(&seen.programs, from));
        match (program.starter, newer) {
            (Starter::Editor, _) => finding.fix(FixKind::Edit, Who::You, words::UPDATE_EXTENSION),
            (_, Some(other)) => finding.fix(FixKind::Edit, Who::You, prefer(other, program)),
            // It updates the one that a terminal starts.
            (Starter::Terminal, None) if is_first => finding.fix(FixKind::Run, Who::You, words::UPDATE),
            _ => finding.fix(FixKind::Edit, Who::You, Phrase::new(words::REMOVE_OLD).with("file", &program.path)),
        }
    };
    let is_it = |(release, ..): &(Release, Version, String, &Program)| *release == Release::IgnoresManaged;
    let mut all: Vec<_> = releases(facts, profile).into_iter().filter(is_it).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let rest = all.split_off(1);
    let shown = |finding: Finding, (_, found, _, program): &(Release, Version, String, &Program)| {
        finding.evidence(format_args!("{} {found}", program.path))
    };
    all.into_iter().map(judge).map(|finding| rest.iter().fold(finding, shown)).collect()
}

fn version(program: &Program) -> Option<Version> {
    parse(program.version.as_deref()?)
}

fn parse(text: &str) -> Option<Version> {
    Version::parse(text).ok()
}
