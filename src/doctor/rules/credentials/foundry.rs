//! Who signs at Microsoft Foundry: is there a key or a token, does the resource take it, is it whom the person means.
//!
//! What the resource refuses has the code that `explain` gives its text. A service principal is one that variables
//! name: its token, or why there is none, is in the facts, and nothing of its secret.

use super::keys::{failed, said, time};
use crate::code::{Code, error_aws_sign_in, error_entra, error_foundry as refusal, foundry as code_of, network};
use crate::doctor::Rule;
use crate::doctor::analysis::{Analysis, Refused, is_of_network, read};
use crate::doctor::facts::credentials::Foundry;
use crate::doctor::facts::network::Role;
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::NO_SETUP;
use crate::doctor::rules::invoke;
use crate::explain::Reading;
use crate::messages::{Phrase, foundry as words};
use crate::profile::{FoundryAuth, Profile};
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::foundry::Signer;
use crate::session::invoke::Invoked;

pub(crate) static NOBODY: Rule =
    Rule { code: &code_of::NO_KEY, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: nobody };
pub(crate) static REFUSED: Rule =
    Rule { code: &refusal::KEY_REFUSED, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: refused };
pub(crate) static HALF: Rule =
    Rule { code: &code_of::HALF_PRINCIPAL, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: half };
pub(crate) static MANAGED: Rule =
    Rule { code: &code_of::MANAGED, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: managed };
pub(crate) static PRINCIPAL: Rule =
    Rule { code: &code_of::PRINCIPAL, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: principal };
pub(crate) static UNASKED: Rule = Rule {
    code: &code_of::UNASKED,
    group: Group::Credentials,
    applies: EVERY,
    after: &[NO_SETUP, REFUSALS],
    judge: unasked,
};
pub(crate) static ACCEPTED: Rule = Rule {
    code: &code_of::ACCEPTED,
    group: Group::Credentials,
    applies: EVERY,
    after: &[NO_SETUP, REFUSALS],
    judge: accepted,
};

static REFUSALS: &[&Code] = &[&code_of::NO_KEY, &refusal::KEY_REFUSED];
/// What is said to whoever isn't known there.
static OF_SIGNER: [&Code; 3] = [&refusal::KEY_REFUSED, &refusal::KEYS_OFF, &refusal::TENANT];
/// What is said to those alone who are.
static OF_OTHERS: [&Code; 4] = [&refusal::NO_DEPLOYMENT, &refusal::QUOTA, &refusal::FILTER, &refusal::BACKEND];

fn found(facts: &Facts) -> Option<&Foundry> {
    facts.credentials.as_ref()?.foundry()
}

/// Why nobody signs.
fn why(facts: &Facts) -> Option<&Failure> {
    let found = found(facts)?;
    found.signer.failure().or_else(|| found.token.failure())
}

/// Why Entra ID wasn't heard for a service principal: it says nothing about that one.
fn unheard(facts: &Facts) -> Option<&Failure> {
    why(facts).filter(|why| is_of_network(why))
}

fn nobody(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, profile, .. } = analysis;
    let (Some(found), Some(why)) = (found(facts), why(facts)) else { return Vec::new() };
    if unheard(facts).is_some() {
        return Vec::new();
    }
    let finding = failed(why, &code_of::NO_KEY, &[]);
    let what = finding.code;
    if let Some(reading) = told_by_az(why, what, profile) {
        return vec![told(finding, &reading, why)];
    }
    let name = why.args.get("name").map_or("?", String::as_str);
    if *what == code_of::NO_KEY {
        let finding = if found.has_helper { finding.detail(words::HELPER_UNUSED.into()) } else { finding };
        return vec![finding.fix(FixKind::Edit, Who::You, Phrase::new(words::SET_KEY).with("name", name))];
    }
    if *what == code_of::KEY_FORM {
        return vec![finding.fix(FixKind::Edit, Who::You, Phrase::new(words::COPY_KEY).with("name", name))];
    }
    if *what == code_of::AZ_BLOCKED {
        let ask = Phrase::new(words::ASK_BLOCKED).with_phrase("said", why.cause_or_message());
        return vec![finding.detail(what.help.into()).fix(FixKind::Ask, Who::CloudAdmin, ask)];
    }
    if *what == code_of::AZ_TRUST {
        let mut known = facts.network.got().into_iter().flat_map(|network| &network.authorities);
        let file = known.find(|one| one.holds.is_ok()).map(|one| one.file.as_str());
        return vec![match file {
            Some(file) => finding.fix(FixKind::Edit, Who::You, Phrase::new(words::SET_BUNDLE).with("file", file)),
            None => finding.fix(FixKind::Edit, Who::You, what.help),
        }];
    }
    if *what == code_of::NOT_ENTRA {
        let because = analysis.is_shadowed(Role::EntraId).then_some(&network::BLOCK_PAGE);
        let host = why.args.get("host").map_or("?", String::as_str);
        let ask = Phrase::new(words::ASK_PAGE).with("hosts", host).with_phrase("seen", why.cause_or_message());
        return vec![Finding { because, ..finding }.fix(FixKind::Ask, Who::NetworkTeam, ask)];
    }
    // Without az nobody signs in to it, and for a service principal nobody does.
    let unfixed = [
        &code_of::AZ_FAILED,
        &code_of::NO_SOURCE,
        &code_of::NO_AZ,
        &code_of::PRINCIPAL_REFUSED,
        &code_of::PRINCIPAL_VALUE,
    ];
    // Before setup the shell's own key worked.
    if found.has_key && [&code_of::NO_AZ, &code_of::NO_SOURCE].contains(&what) {
        let fix = Phrase::new(words::USE_KEY).with("profile", &profile.name);
        return vec![finding.detail(words::KEY_OUT_OF_FORCE.into()).detail(what.help.into()).fix(
            FixKind::Run,
            Who::You,
            fix,
        )];
    }
    if unfixed.contains(&what) {
        return vec![finding.fix(FixKind::Edit, Who::You, what.help)];
    }
    vec![finding.fix(FixKind::Run, Who::You, words::AZ_LOGIN)]
}

/// What the catalogue of errors makes of az's own words, where they say more than that nobody is signed in.
fn told_by_az(why: &Failure, what: &Code, profile: &Profile) -> Option<Reading> {
    let is_open = [&code_of::AZ_FAILED, &code_of::AZ_SIGNED_OUT, &code_of::PRINCIPAL_REFUSED].contains(&what);
    read(&why.causes(), profile).filter(|reading| is_open && !OF_NO_AZ.contains(&reading.error.code))
}

/// What says no more of az than that it has no sign-in, or speaks of AWS's and Google's programs.
static OF_NO_AZ: [&Code; 2] = [&error_entra::SIGNED_OUT, &error_aws_sign_in::TOO_OLD];

fn told(finding: Finding, reading: &Reading, why: &Failure) -> Finding {
    let code = reading.error.code;
    let finding = finding.detail(code.message.into());
    match reading.asking_with(&[], &why.causes()) {
        Some(ask) => finding.detail(reading.help()).fix(FixKind::Ask, reading.error.who(), ask),
        None => finding.fix(FixKind::Edit, Who::You, reading.help()),
    }
}

/// The deployments' refusals that are about who signs.
fn refusals<'a>(analysis: &'a Analysis<'a>) -> Vec<&'a Refused<'a>> {
    let refused = analysis.refused.iter().filter(|_| found(analysis.facts).is_some());
    refused.filter(|one| OF_SIGNER.iter().any(|code| one.is_for(code))).collect()
}

fn refused(analysis: &Analysis<'_>) -> Vec<Finding> {
    let refusals = refusals(analysis);
    if refusals.is_empty() {
        return Vec::new();
    }
    let finding = Finding { group: Group::Credentials, ..invoke::one_cause(analysis, &refusals) };
    vec![token(analysis.facts).into_iter().fold(finding, Finding::detail)]
}

/// Whose token it is.
fn token(facts: &Facts) -> Option<Phrase> {
    let tenant = found(facts)?.token.got()?.tenant.as_ref()?;
    Some(Phrase::new(words::TENANT).with("tenant", tenant))
}

fn half(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(found) = found(facts).filter(|found| !found.missing.is_empty()) else { return Vec::new() };
    if profile.foundry().is_none_or(|own| own.auth == FoundryAuth::Key) {
        return Vec::new();
    }
    let missing = found.missing.join(", ");
    let finding = Finding::new(&code_of::HALF_PRINCIPAL, Group::Credentials, Severity::Warning);
    let fix = Phrase::new(words::COMPLETE).with("names", &missing);
    vec![finding.with("missing", &missing).fix(FixKind::Edit, Who::You, fix)]
}

fn managed(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    if found(facts).and_then(|found| found.signer.got()) != Some(&Signer::Managed) {
        return Vec::new();
    }
    let finding = Finding::new(&code_of::MANAGED, Group::Credentials, Severity::Warning);
    vec![finding.with("name", Signer::Managed.name()).fix(FixKind::Edit, Who::You, words::CHOOSE)]
}

fn principal(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    // Without a sign-in of az it is whom the profile means, and taking it out would leave nobody.
    if !found(facts).is_some_and(|found| found.is_of_shell && !found.without_az) {
        return Vec::new();
    }
    let finding = Finding::new(&code_of::PRINCIPAL, Group::Credentials, Severity::Warning);
    vec![finding.with("name", Signer::Principal.name()).fix(FixKind::Edit, Who::You, words::UNSET_PRINCIPAL)]
}

/// Whether an answer shows that the resource knows who signs.
fn is_accepted(analysis: &Analysis<'_>) -> bool {
    let mut answers = analysis.facts.account.invoked.values().filter_map(Probe::got);
    answers.any(Invoked::is_answered) || OF_OTHERS.iter().any(|code| analysis.is_refused_for(code))
}

fn accepted(analysis: &Analysis<'_>) -> Vec<Finding> {
    let facts = analysis.facts;
    let Some((found, signer)) = found(facts).and_then(|found| Some((found, found.signer.got()?))) else {
        return Vec::new();
    };
    if !is_accepted(analysis) {
        return Vec::new();
    }
    let finding = Finding::new(&code_of::ACCEPTED, Group::Credentials, Severity::Ok).with("signer", signer.name());
    let ends =
        found.token.got().and_then(|token| token.expires).map(|ends| format!("{}: {}", signer.name(), time(ends)));
    let is_principal = [Signer::Principal, Signer::Workload].contains(signer);
    let details = is_principal.then(|| words::AS_MEANT.into()).into_iter().chain(token(facts));
    vec![details.fold(ends.into_iter().fold(finding, Finding::evidence), Finding::detail)]
}

fn unasked(analysis: &Analysis<'_>) -> Vec<Finding> {
    let facts = analysis.facts;
    let Some((found, signer)) = found(facts).and_then(|found| Some((found, found.signer.got()?))) else {
        return Vec::new();
    };
    if let Some(why) = unheard(facts) {
        let (severity, host) = match analysis.is_reached() {
            true => (Severity::Error, why.args.get("host").map_or("?", String::as_str)),
            false => (Severity::Skipped, ""),
        };
        let finding = Finding::new(&code_of::UNASKED, Group::Credentials, severity).with("signer", signer.name());
        let finding = said(finding.with("why", "no answer"), why);
        if severity == Severity::Skipped {
            return vec![finding];
        }
        let ask = Phrase::new(words::ASK_SILENT).with("host", host).with_phrase("seen", why.said());
        return vec![finding.fix(FixKind::Ask, Who::NetworkTeam, ask)];
    }
    if is_accepted(analysis) || !refusals(analysis).is_empty() || why(facts).is_some() {
        return Vec::new();
    }
    let why = match facts.account.invoked.values().next() {
        Some(Probe::NotTried(why)) => why.clone(),
        Some(Probe::Failed(_)) => "no answer".to_owned(),
        Some(Probe::Got(Invoked::Refused(refusal) | Invoked::NotAsStream(refusal))) => {
            format!("HTTP {}", refusal.status)
        }
        Some(Probe::Got(Invoked::Unfinished { .. })) => "no answer".to_owned(),
        Some(Probe::Got(Invoked::Answered | Invoked::BrokeOff(_) | Invoked::Reset(_))) | None => "--offline".to_owned(),
    };
    // What nobody asked for is left out; what was asked for and can't be had is said.
    let untried = match &found.token {
        Probe::NotTried(why) if why.starts_with("AZURE_") => Some(why),
        _ => None,
    };
    let severity = if untried.is_some() { Severity::Warning } else { Severity::Skipped };
    let finding = Finding::new(&code_of::UNASKED, Group::Credentials, severity);
    let finding = finding.with("signer", signer.name()).with("why", untried.cloned().unwrap_or(why));
    vec![match untried {
        Some(why) if why.starts_with("AZURE_AUTHORITY_HOST =") => {
            finding.fix(FixKind::Edit, Who::You, words::EDIT_AUTHORITY)
        }
        Some(_) => finding.fix(FixKind::Run, Who::You, words::START_CLIENT),
        None => finding,
    }]
}
