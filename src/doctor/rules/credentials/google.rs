//! Google's credentials of a client on Vertex AI: whether there are some, whether Google gives a token, for how long.
//!
//! A refusal is reported under its own code; what no answer came to says nothing about the credentials.

use super::files::{is_of_others, let_read};
use super::keys::{failed, said, time};
use crate::code::{Code, Exit, error_google_project as refusal, google as code_of, identity, network};
use crate::doctor::Rule;
use crate::doctor::analysis::{Analysis, is_of_network};
use crate::doctor::facts::credentials::Google;
use crate::doctor::facts::network::Role;
use crate::doctor::facts::{Facts, Failure, Probe};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::NO_SETUP;
use crate::messages::{Phrase, doctor_credentials as words, doctor_google};
use crate::report::{Finding, FixKind, Group, Remedy, Severity, Who};
use crate::session::SourceKind;

pub(crate) static NO_TOKEN: Rule =
    Rule { code: &code_of::NO_TOKEN, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: no_token };
pub(crate) static UNHEARD: Rule =
    Rule { code: &code_of::UNHEARD, group: Group::Credentials, applies: EVERY, after: &[NO_SETUP], judge: unheard };
pub(crate) static NO_QUOTA_PROJECT: Rule = Rule {
    code: &code_of::NO_QUOTA_PROJECT,
    group: Group::Credentials,
    applies: EVERY,
    after: &[],
    judge: no_quota_project,
};
pub(crate) static WAITS: Rule =
    Rule { code: &identity::PENDING, group: Group::Credentials, applies: EVERY, after: &[], judge: waits };

/// What genkan's own sign-in doesn't put right.
const OF_OTHERS: [&Code; 4] =
    [&code_of::SUBJECT, &code_of::SUBJECT_FILE, &code_of::EXECUTABLE_REFUSED, &code_of::FIXED];

/// What Google says in words of the credentials: the way to it is open.
const REFUSALS: [&Code; 4] = [&code_of::GONE, &code_of::POLICY, &code_of::FEDERATION, &code_of::IMPERSONATION];

/// The credentials that were found.
pub(in super::super) fn found(facts: &Facts) -> Option<&Google> {
    facts.credentials.as_ref()?.google()?.got()
}

/// Why there is no token.
pub(super) fn refused(facts: &Facts) -> Option<&Failure> {
    match facts.credentials.as_ref()?.google()? {
        Probe::Got(google) => google.token.failure(),
        other => other.failure(),
    }
}

fn no_token(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(why) = refused(facts).filter(|why| !is_of_network(why)) else { return Vec::new() };
    let finding = failed(why, &code_of::NO_TOKEN, &[]);
    let what = finding.code;
    let finding = Finding { because: is_of_others(facts, why).then_some(&identity::OF_OTHERS), ..finding };
    let finding = match found(facts) {
        Some(google) => place(finding, google),
        None => finding,
    };
    // Somebody on the way answers in Google's place: no word on the sign-in, and nothing that the cloud's people can change.
    if *what == code_of::NOT_GOOGLE {
        let is_told =
            [Role::Tokens, Role::Exchange, Role::Impersonation].iter().any(|role| analysis.is_shadowed(*role));
        let host = why.args.get("host").map_or("?", String::as_str);
        let ask = Phrase::new(doctor_google::ASK_PAGE).with("hosts", host).with_phrase("seen", why.cause_or_message());
        let finding = finding.fix(FixKind::Ask, Who::NetworkTeam, ask);
        return vec![if is_told { Finding { because: Some(&network::BLOCK_PAGE), ..finding } } else { finding }];
    }
    if let Some(run) = let_read(facts, why) {
        return vec![finding.fix(FixKind::Run, Who::You, run)];
    }
    if let Some(machine) =
        found(facts).filter(|google| *what == code_of::SUBJECT && google.kind == SourceKind::GoogleMachine.name())
    {
        let seen = why.args.get("why").map_or("?", String::as_str);
        let ask = Phrase::new(doctor_google::ASK_MACHINE).with("place", &machine.place).with("seen", seen);
        return vec![finding.fix(FixKind::Ask, Who::CloudAdmin, ask)];
    }
    if what.exit == Exit::Person && !OF_OTHERS.contains(&what) {
        let login = Phrase::new(words::LOGIN).with("profile", &profile.name);
        return vec![finding.fix(FixKind::Run, Who::You, login).remedy(Remedy::SignIn)];
    }
    // Nobody but Google can do anything.
    if *what == code_of::REFUSED && why.args.get("code").is_some_and(|said| is_down(said)) {
        return vec![finding.fix(FixKind::Edit, Who::You, doctor_google::WAIT)];
    }
    if what.exit == Exit::Remote {
        let own = found(facts)
            .filter(|google| google.kind == SourceKind::GoogleServiceAccount.name())
            .and_then(|it| it.identity.as_ref());
        let ask = match own {
            Some(account) if *what == code_of::GONE => Phrase::new(doctor_google::ASK_KEY).with("account", account),
            _ if *what == code_of::IMPERSONATION => Phrase::new(doctor_google::ASK_IMPERSONATION)
                .with("account", why.args.get("account").map_or("?", String::as_str)),
            _ => Phrase::new(doctor_google::ASK_POLICY),
        };
        let ask = ask.with_phrase("seen", why.cause_or_message());
        let finding = if REFUSALS.contains(&what) { finding.as_refusal() } else { finding };
        return vec![finding.detail(what.help.into()).fix(FixKind::Ask, Who::CloudAdmin, ask)];
    }
    vec![finding.fix(FixKind::Edit, Who::You, what.help)]
}

/// Whether Google says of itself that it fails, by a status or in words of its own.
fn is_down(said: &str) -> bool {
    let names =
        ["UNAVAILABLE", "INTERNAL", "internal_failure", "server_error", "temporarily_unavailable", "backend_error"];
    said.starts_with("HTTP 5") || names.contains(&said)
}

/// Not judged where the network group says why; an error where every way is open and no answer comes all the same, and
/// where it is the machine's own metadata server that doesn't answer.
fn unheard(analysis: &Analysis<'_>) -> Vec<Finding> {
    let facts = analysis.facts;
    let Some(why) = refused(facts).filter(|why| is_of_network(why)) else { return Vec::new() };
    let finding = |severity| said(Finding::new(&code_of::UNHEARD, Group::Credentials, severity), why);
    // It lies beside the machine, behind no proxy and no resolver of the company's: the network group knows nothing of it.
    if let Some(machine) = found(facts).filter(|google| google.kind == SourceKind::GoogleMachine.name()) {
        let ask = Phrase::new(doctor_google::ASK_MACHINE).with("place", &machine.place).with_phrase("seen", why.said());
        return vec![finding(Severity::Error).fix(FixKind::Ask, Who::CloudAdmin, ask)];
    }
    if !analysis.is_reached() {
        return vec![finding(Severity::Skipped)];
    }
    let ask = Phrase::new(doctor_google::ASK_SILENT).with_phrase("seen", why.said());
    vec![finding(Severity::Error).fix(FixKind::Ask, Who::NetworkTeam, ask)]
}

/// An error where a model was refused for it, and a note where one answers without it.
fn no_quota_project(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, profile, .. } = analysis;
    let Some(google) = found(facts).filter(|google| google.finding.is_some()) else { return Vec::new() };
    let severity = if analysis.is_refused_for(&refusal::QUOTA_PROJECT_MISSING) {
        Severity::Error
    } else if facts.account.answering().next().is_some() {
        Severity::Info
    } else {
        Severity::Warning
    };
    let finding = Finding::new(&code_of::NO_QUOTA_PROJECT, Group::Credentials, severity);
    let fix = if profile.google().is_none_or(|google| google.project.is_empty()) {
        doctor_google::SET_QUOTA
    } else {
        doctor_google::REFRESH
    };
    let fix = Phrase::new(fix).with("profile", &profile.name);
    vec![finding.with("place", &google.place).fix(FixKind::Run, Who::You, fix)]
}

fn waits(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(until) = found(facts).and_then(|google| google.pending) else { return Vec::new() };
    let finding =
        Finding::new(&identity::PENDING, Group::Credentials, Severity::Info).with_moment("time", until, time(until));
    vec![finding.fix(FixKind::Run, Who::You, Phrase::new(words::STATUS).with("profile", &profile.name))]
}

/// Which credentials they are, and for whom they count.
pub(in super::super) fn place(finding: Finding, google: &Google) -> Finding {
    let source = Phrase::new(doctor_google::SOURCE).with("kind", &google.kind).with("place", &google.place);
    let counted = google.quota_project.iter();
    let counts = counted.map(|project| Phrase::new(doctor_google::COUNTS_FOR).with("project", project));
    counts.fold(finding.detail(source), Finding::detail)
}
