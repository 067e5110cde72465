//! Findings on real requests: what Bedrock or somebody on the way said, as the catalogue of errors reads it.
//!
//! A refusal that the catalogue knows is reported under the catalogue's own code, with its cause, what the person can
//! do, and the request to whoever has to act. Models refused for one reason are one finding.

use std::collections::{BTreeMap, BTreeSet};

use super::client::differing;
use super::network::common_name;
use super::private_path::addresses;
use super::requests::requests;
use crate::code::{
    Code, aws, client, error_access, error_aws_credentials, error_foundry as refusal, error_google as of_google,
    error_google_project, error_google_sign_in, error_model, foundry, google as google_code, invoke as code, network,
    residency,
};
use crate::doctor::Rule;
use crate::doctor::analysis::{Analysis, Refused, host_of, is_of_a_cloud, is_of_another_time};
use crate::doctor::facts::network::Role;
use crate::doctor::facts::{Facts, NOT_WANTED, Probe};
use crate::doctor::rule::{DIRECT, EVERY};
use crate::doctor::rules::causes::{CUT, EXPOSED, NO_ACCOUNT, UNREAD};
use crate::doctor::rules::credentials::google::found;
use crate::doctor::rules::weight::{Instead, weighed};
use crate::explain::Reading;
use crate::messages::{
    Phrase, doctor_google, doctor_invoke as words, doctor_network as way, explain as say, foundry as of_foundry,
    seen as say_seen,
};
use crate::models::location::PROJECT;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::aws::{By, PROCESS, SignsAs};
use crate::session::foundry::Signer;
use crate::session::invoke::{Invoked, Refusal};
use crate::session::{Availability, SourceKind};

pub(super) static REFUSED: Rule =
    Rule { code: &code::REFUSED, group: Group::Invoke, applies: DIRECT, after: &[NO_ACCOUNT, ANOTHER], judge: refused };
pub(super) static REDIRECTED: Rule = Rule {
    code: &network::REDIRECTED,
    group: Group::Invoke,
    applies: DIRECT,
    after: &[NO_ACCOUNT, ANOTHER],
    judge: redirected,
};
pub(super) static FOLLOWED: Rule = Rule {
    code: &residency::FOLLOWED,
    group: Group::Residency,
    applies: DIRECT,
    after: &[NO_ACCOUNT, ANOTHER],
    judge: followed,
};
pub(super) static STREAMS: Rule =
    Rule { code: &code::STREAMS, group: Group::Invoke, applies: DIRECT, after: &[NO_ACCOUNT, CUT], judge: streams };
pub(super) static RESET: Rule =
    Rule { code: &code::RESET, group: Group::Invoke, applies: DIRECT, after: &[NO_ACCOUNT, CUT], judge: reset };
pub(super) static STREAM_ERRORS: Rule = Rule {
    code: &code::STREAM_ERROR,
    group: Group::Invoke,
    applies: DIRECT,
    after: &[NO_ACCOUNT],
    judge: stream_errors,
};
pub(super) static NO_ANSWER: Rule = Rule {
    code: &code::NO_ANSWER,
    group: Group::Invoke,
    applies: DIRECT,
    after: &[NO_ACCOUNT, CUT, EXPOSED],
    judge: no_answer,
};
pub(super) static NOT_GRANTED: Rule =
    Rule { code: &code::NOT_GRANTED, group: Group::Invoke, applies: DIRECT, after: &[NO_ACCOUNT], judge: not_granted };
pub(super) static NOT_ASKED: Rule = Rule {
    code: &code::NOT_ASKED,
    group: Group::Invoke,
    applies: DIRECT,
    after: &[UNREAD, NO_ACCOUNT, NOT_INSIDE],
    judge: not_asked,
};

pub(super) static NOT_STREAMED: Rule = Rule {
    code: &foundry::NOT_STREAMED,
    group: Group::Invoke,
    applies: EVERY,
    after: &[NO_ACCOUNT, CUT],
    judge: not_streamed,
};

/// Somebody on the way answered, or what was sent lacks what is asked for.
static ANOTHER: &[&Code] = &[
    &client::LOST_HEADERS,
    &client::NO_HEADER,
    &network::OUTSIDE,
    &network::PORTAL,
    &network::HIJACK,
    &network::NO_VALUE,
    &network::VALUE_REFUSED,
    &network::PASSWORD_REFUSED,
    &network::PROXY_SIGN_IN,
    &network::PROXY_REFUSED,
    &network::BLOCK_PAGE,
];
/// No request is sent where it isn't known to stay inside.
static NOT_INSIDE: &[&Code] = &[
    &client::NOT_COMPARED,
    &client::NOT_SET_UP,
    &residency::ASKED_ELSEWHERE,
    &residency::ASKED_OF_OTHERS,
    &foundry::ASKED_ELSEWHERE,
    &foundry::PIN_MOVED,
    &foundry::UNPINNED,
    &residency::PIN_MOVED,
    &residency::UNPINNED,
    &residency::OUTSIDE,
    &residency::NOT_IN_ACCOUNT,
];

/// What a request fails with that was answered by another than the provider.
const OF_ANOTHER: [&Code; 3] = [&aws::NOT_AWS, &google_code::NOT_GOOGLE, &foundry::NOT_FOUNDRY];

/// What AWS says of a request whose signature, or token, isn't the one that was sent.
const OTHER_SIGNATURE: [&Code; 3] =
    [&error_aws_credentials::SIGNATURE, &error_aws_credentials::NOT_SIGNED_SO, &error_aws_credentials::TOKEN_INVALID];
/// The same by name alone: a part of what was signed, such as the date, isn't there.
const INCOMPLETE: [&str; 2] = ["IncompleteSignature", "IncompleteSignatureException"];

fn refused(analysis: &Analysis<'_>) -> Vec<Finding> {
    // By what is said of it, so that one cause is one finding.
    let mut causes: BTreeMap<&'static str, Vec<&Refused<'_>>> = BTreeMap::new();
    let refused = analysis.refused.iter().filter(|one| !analysis.passes_at_times(one.refusal));
    for one in refused.filter(|one| leads_away(analysis, one.refusal).is_none()) {
        let code = one.reading.as_ref().map_or(code::REFUSED.id, |reading| reading.error.code.id);
        causes.entry(code).or_default().push(one);
    }
    let tell = |refused: Vec<&Refused<'_>>| {
        if let Some((code, ask)) = on_the_way(analysis, refused[0]) {
            return tampered(analysis, &refused, code, ask);
        }
        let own = match refused[0] {
            one if one.is_for(&error_aws_credentials::TOKEN_EXPIRED) => renew_at_source(analysis),
            one if one.is_for(&of_google::QUOTA_PROJECT_DENIED) => own_quota(analysis),
            one if one.is_for(&of_google::PERMISSION) => impersonate(analysis),
            _ => None,
        };
        let because = explained(analysis, &refused);
        if let Some(fix) = own.filter(|_| because.is_none()) {
            let finding = one_cause(analysis, &refused);
            return Finding { fix: None, ..finding }.fix(FixKind::Edit, Who::You, fix);
        }
        Finding { because, ..one_cause(analysis, &refused) }
    };
    // What the model was refused for that a session starts with comes first.
    let mut causes: Vec<_> = causes.into_values().collect();
    causes.sort_by_key(|refused| !analysis.starts_with(&names(refused)));
    causes.into_iter().map(tell).collect()
}

/// What hands out credentials that have ended, where that is a program of somebody's own: no new sign-in of anybody's
/// changes them.
fn renew_at_source(Analysis { facts, profile, .. }: &Analysis<'_>) -> Option<Phrase> {
    let signer = signer(facts)?;
    let is_export = signer.by == By::Export && !profile.is_isolated();
    let is_process = signer.source.as_deref() == Some(PROCESS) && signer.is_own != Some(true);
    (is_export || is_process).then(|| Phrase::new(words::RENEW_AT_SOURCE).with("from", from(signer)))
}

/// The edit where requests count for another project than the profile's: nobody has to grant anything there.
fn own_quota(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Option<Phrase> {
    let project = profile.google().map(|google| google.project.as_str()).filter(|project| !project.is_empty())?;
    let quota = found(facts)?.quota_project.as_deref().filter(|quota| *quota != project)?;
    Some(Phrase::new(doctor_google::SET_OWN_QUOTA).with("quota", quota).with("project", project))
}

/// The sign-in where gcloud's own configuration impersonates a service account, and the person's credentials don't.
fn impersonate(&Analysis { facts, .. }: &Analysis<'_>) -> Option<Phrase> {
    let google = found(facts).filter(|google| google.kind == SourceKind::GoogleUser.name())?;
    let account = google.gcloud_impersonates.as_ref()?;
    Some(Phrase::new(doctor_google::IMPERSONATE).with("account", account))
}

/// What a refusal says that is neither the credentials' fault nor the clock's: something on the way took out or changed
/// what was sent with the request. How it is told, and what is asked for.
fn on_the_way(analysis: &Analysis<'_>, one: &Refused<'_>) -> Option<(&'static Code, Phrase)> {
    let Analysis { facts, profile, .. } = analysis;
    let (host, said) = (runtime(analysis), one.refusal.said());
    let is_signed = profile.aws().is_some();
    // Whatever is asked here is asked with a signature, or a token.
    let is_stripped = is_signed && one.is_for(&error_aws_credentials::UNSIGNED)
        || profile.google().is_some() && one.is_for(&error_google_sign_in::NO_TOKEN);
    if is_stripped {
        let ask = Phrase::new(words::ASK_STRIPPED).with("host", host).with("said", said);
        return Some((&code::STRIPPED, ask.with("issuer", inspector(facts, &[Role::Runtime]))));
    }
    if is_signed && is_of_another_time(&one.refusal.message, facts.at) {
        return Some((&code::CHANGED, ask_date_changed(analysis, &[Role::Runtime], &said)));
    }
    // STS took what was signed with the same credentials.
    let is_accepted = is_signed && facts.account.identity.got().is_some();
    let is_changed = OTHER_SIGNATURE.iter().any(|code| one.is_for(code))
        || one.reading.is_none() && INCOMPLETE.contains(&one.refusal.name.as_str());
    let ask = || Phrase::new(words::ASK_CHANGED).with("host", host).with("said", said);
    (is_accepted && is_changed).then(|| (&code::CHANGED, ask().with("issuer", inspector(facts, &[Role::Runtime]))))
}

/// Who issued what is shown at these hosts, where that is no public authority.
fn inspector<'a>(facts: &'a Facts, roles: &[Role]) -> &'a str {
    let hosts = facts.network.got().into_iter().flat_map(|network| &network.hosts);
    let mut shown = hosts.filter(|host| roles.iter().any(|role| host.is(*role))).flat_map(|host| host.shown());
    let inspected = shown.find(|(_, shown)| !shown.is_public);
    inspected.and_then(|(_, shown)| shown.chain.last()).map_or("", |last| common_name(&last.issuer))
}

/// The request where AWS reads another time of signing than this machine's.
pub(super) fn ask_date_changed(analysis: &Analysis<'_>, roles: &[Role], said: &str) -> Phrase {
    let facts = analysis.facts;
    let hosts = facts.network.got().into_iter().flat_map(|network| &network.hosts);
    let hosts = hosts.filter(|host| roles.iter().any(|role| host.is(*role))).map(|host| host.name.as_str());
    let hosts: Vec<_> = hosts.collect();
    let host = if hosts.is_empty() { runtime(analysis).to_owned() } else { hosts.join(", ") };
    let now = facts.at.strftime("%Y-%m-%dT%H:%M:%SZ");
    let ask = Phrase::new(words::ASK_DATE_CHANGED)
        .with("host", host)
        .with("said", said)
        .with("issuer", inspector(facts, roles));
    ask.with_moment("now", facts.at, now)
}

/// What was sent here isn't, or isn't as it was sent, where it arrives.
fn tampered(analysis: &Analysis<'_>, refused: &[&Refused<'_>], code: &'static Code, ask: Phrase) -> Finding {
    let finding = Finding::new(code, Group::Invoke, Severity::Error);
    let finding = seen(finding.with("service", analysis.profile.format().service()), refused.iter().copied());
    finding.fix(FixKind::Ask, Who::NetworkTeam, ask)
}

/// The host that somebody on the way leads a request to: no cloud redirects one to another's, nor to another of its hosts.
fn leads_away<'a>(analysis: &Analysis<'_>, refusal: &'a Refusal) -> Option<&'a str> {
    let to = refusal.leads_to()?;
    (is_of_a_cloud(runtime(analysis)) && to != runtime(analysis)).then_some(to)
}

/// Statuses of redirects with which a request is sent on as it is, its body included; with the others nothing of it is.
/// Seen (Claude Code 2.1.328): it follows 307.
const SENT_ON: [u16; 2] = [307, 308];

/// Where prompts go on to: whoever answers so decides where they are processed.
fn followed(analysis: &Analysis<'_>) -> Vec<Finding> {
    let sent_on = analysis.refused.iter().filter(|one| SENT_ON.contains(&one.refusal.status));
    let sent_on: Vec<_> = sent_on.filter_map(|one| Some((leads_away(analysis, one.refusal)?, one))).collect();
    let Some((to, first)) = sent_on.first() else { return Vec::new() };
    let finding = Finding::new(&residency::FOLLOWED, Group::Residency, Severity::Error).with("to", *to);
    let finding = seen(finding.with("status", first.refusal.status), sent_on.iter().map(|(_, one)| *one));
    let ask = Phrase::new(way::ASK_FOLLOWED).with("hosts", runtime(analysis)).with("to", *to);
    vec![finding.fix(FixKind::Ask, Who::NetworkTeam, ask.with("seen", first.refusal.said()))]
}

fn redirected(analysis: &Analysis<'_>) -> Vec<Finding> {
    let away = analysis.refused.iter().filter_map(|one| Some((leads_away(analysis, one.refusal)?, one)));
    let away: Vec<_> = away.collect();
    let Some((to, first)) = away.first() else { return Vec::new() };
    let finding = Finding::new(&network::REDIRECTED, Group::Invoke, Severity::Error).with("to", *to);
    let finding = seen(finding, away.iter().map(|(_, one)| *one));
    let ask = Phrase::new(way::ASK_REDIRECTED).with("hosts", runtime(analysis)).with("to", *to);
    // What is sent on is told as where prompts go.
    let because = SENT_ON.contains(&first.refusal.status).then_some(&residency::FOLLOWED);
    let finding = Finding { because, ..finding };
    vec![finding.fix(FixKind::Ask, Who::NetworkTeam, ask.with("seen", first.refusal.said()))]
}

/// Streams that break off are a warning, as Claude Code then asks without; a page in their place is an error.
fn streams(analysis: &Analysis<'_>) -> Vec<Finding> {
    if analysis.is_cut_at_times() {
        return Vec::new();
    }
    let mut cut: BTreeMap<Severity, Vec<(&str, String)>> = BTreeMap::new();
    for (model, answer) in &analysis.facts.account.invoked {
        let (severity, how) = match answer.got() {
            Some(Invoked::BrokeOff(how)) => (Severity::Warning, how.clone()),
            Some(Invoked::NotAsStream(error)) if is_of_service(error) => continue,
            Some(Invoked::NotAsStream(page)) => {
                let title = page.title().map_or_else(|| page.said(), |title| format!("{}: {title}", page.called()));
                // Seen (2.1.332): after an error within the stream Claude Code asks without, too.
                (if page.status == 200 { Severity::Warning } else { Severity::Error }, title)
            }
            Some(Invoked::Answered | Invoked::Refused(_) | Invoked::Reset(_) | Invoked::Unfinished { .. }) | None => {
                continue;
            }
        };
        cut.entry(severity).or_default().push((model, how));
    }
    cut.into_iter().map(|(severity, models)| stopped(analysis, (&code::STREAMS, severity), &models)).collect()
}

/// Streams whose connections are broken off: Claude Code asks for a stream again and again, for three minutes, before it asks
/// without (2.1.332), and nobody waits for that at each prompt.
fn reset(analysis: &Analysis<'_>) -> Vec<Finding> {
    let how = |answer: &Probe<Invoked>| match answer.got() {
        Some(Invoked::Reset(how)) => Some(how.clone()),
        _ => None,
    };
    let invoked = analysis.facts.account.invoked.iter().filter(|_| !analysis.is_cut_at_times());
    let models: Vec<_> = invoked.filter_map(|(model, answer)| Some((model.as_str(), how(answer)?))).collect();
    if models.is_empty() {
        return Vec::new();
    }
    let finding = stopped(analysis, (&code::RESET, Severity::Error), &models);
    vec![finding.detail(words::TRIES_STREAMS.into())]
}

/// Whoever stops streams is asked for another way; how each ended is seen.
fn stopped(analysis: &Analysis<'_>, (code, severity): (&'static Code, Severity), models: &[(&str, String)]) -> Finding {
    let names = models.iter().map(|(model, _)| *model).collect::<Vec<_>>().join(", ");
    let finding = Finding::new(code, Group::Invoke, severity).with("models", names);
    let ask = match proxy(analysis.facts) {
        Some(proxy) => Phrase::new(way::ASK_NO_STREAMS_BY_PROXY).with("proxy", proxy),
        None => Phrase::new(way::ASK_NO_STREAMS),
    };
    let ask = ask.with("hosts", runtime(analysis)).with_phrase("seen", say_seen::quoted(&models[0].1));
    let finding =
        models.iter().fold(finding, |finding, (model, how)| finding.saw(&say_seen::of(model, say_seen::quoted(how))));
    finding.fix(FixKind::Ask, Who::NetworkTeam, ask)
}

/// The proxy that requests to models go through.
fn proxy(facts: &Facts) -> Option<&str> {
    let mut hosts = facts.network.got()?.hosts.iter().filter(|host| host.is(Role::Runtime));
    hosts.find_map(|host| host.proxied().next()).map(|(_, proxied)| proxied.proxy.as_str())
}

/// An error within the stream that the service itself names: nothing on the way writes one.
fn is_of_service(error: &Refusal) -> bool {
    error.status == 200 && !error.name.is_empty()
}

/// By what the service itself ended a stream with; Claude Code then asks without.
fn stream_errors(analysis: &Analysis<'_>) -> Vec<Finding> {
    let mut errors: BTreeMap<&str, Vec<(&str, &Refusal)>> = BTreeMap::new();
    for (model, answer) in &analysis.facts.account.invoked {
        if let Some(Invoked::NotAsStream(error)) = answer.got()
            && is_of_service(error)
        {
            errors.entry(&error.name).or_default().push((model, error));
        }
    }
    let finding = |(name, models): (&str, Vec<(&str, &Refusal)>)| {
        let names = models.iter().map(|(model, _)| *model).collect::<Vec<_>>().join(", ");
        let finding = Finding::new(&code::STREAM_ERROR, Group::Invoke, Severity::Warning).with("models", names);
        let finding = finding.with("service", analysis.profile.format().service()).with("name", name);
        let finding = models
            .iter()
            .fold(finding, |finding, (model, error)| finding.evidence(format_args!("{model}: {}", error.said())));
        finding.fix(FixKind::Edit, Who::You, code::STREAM_ERROR.help)
    };
    errors.into_iter().map(finding).collect()
}

/// The host that models are asked at.
fn runtime<'a>(Analysis { facts, .. }: &Analysis<'a>) -> &'a str {
    host_of(facts.account.access.got().map_or("", |access| &access.runtime))
}

/// What of another group explains these refusals: models that may not be asked for, credentials that name no project,
/// a project of somebody else's, or a policy that wants the private path, where the profile wants it as well, or one of the
/// nameservers leads there.
fn explained(analysis: &Analysis<'_>, refused: &[&Refused<'_>]) -> Option<&'static Code> {
    let causes: Option<Vec<_>> = refused.iter().map(|one| analysis.cause(one.model)).collect();
    if is_of_a_variable(analysis, refused[0]) {
        return Some(&client::DEFEATED);
    }
    if refused[0].is_for(&error_google_project::QUOTA_PROJECT_MISSING) {
        return Some(&google_code::NO_QUOTA_PROJECT);
    }
    if refused[0].is_for(&of_google::PERMISSION) && differing::differs_in(analysis.facts, PROJECT) {
        return Some(&client::DIFFERS);
    }
    let is_denied = refused.iter().all(|one| one.is_denied());
    let by_nameserver = || analysis.is_led_out_by_nameserver().then_some(&network::SERVERS_DISAGREE);
    let by_way = || analysis.exposure().filter(|_| is_denied).or_else(by_nameserver);
    causes.and_then(|causes| causes.first().copied()).or_else(by_way)
}

/// Whether what was refused was sent because of a variable that defeats the profile.
fn is_of_a_variable(Analysis { facts, .. }: &Analysis<'_>, refused: &Refused<'_>) -> bool {
    let of_foundry = [&refusal::KEY_REFUSED, &refusal::AUDIENCE].iter().any(|code| refused.is_for(code));
    let signer = facts.credentials.as_ref().and_then(|seen| seen.foundry()?.signer.got());
    let name = match signer {
        Some(Signer::Token | Signer::Key) if of_foundry => signer.map(|signer| signer.name()),
        _ if refused.is_for(&of_google::QUOTA_PROJECT_DENIED) => Some("GOOGLE_CLOUD_QUOTA_PROJECT"),
        _ => None,
    };
    let settings = facts.client.as_ref().and_then(|seen| seen.settings.got());
    let mut leftovers = settings.into_iter().flat_map(|seen| &seen.leftovers);
    name.is_some_and(|name| leftovers.any(|left| left.name == name))
}

fn names<'a>(refused: &[&Refused<'a>]) -> Vec<&'a str> {
    refused.iter().map(|one| one.model).collect()
}

/// One finding for what all of these were refused for.
pub(super) fn one_cause(analysis: &Analysis<'_>, refused: &[&Refused<'_>]) -> Finding {
    let &Analysis { facts, profile, .. } = analysis;
    let Refused { refusal: first, reading, .. } = refused[0];
    let code: &'static Code = reading.as_ref().map_or(&code::REFUSED, |reading| reading.error.code);
    let answering: Vec<&str> = facts.account.answering().collect();
    let names = names(refused);
    let models = names.join(", ");
    let finding = Finding::new(code, Group::Invoke, Severity::Error).with("models", &models);
    let mut finding = weighed(finding, analysis, Instead::of(first, code), &names);
    finding = finding.with("service", profile.format().service());
    finding = finding.with("name", first.called());
    let Some(reading) = Reading::joined(reading.iter().chain(refused[1..].iter().flat_map(|one| &one.reading))) else {
        let ask = Phrase::new(requests(profile).support).with("models", models).with("said", first.said());
        return seen(finding, refused.iter().copied()).fix(FixKind::Ask, Who::CloudAdmin, ask);
    };
    finding = finding.detail(Phrase::new(words::REFUSED_FOR).with("models", &models));
    if !answering.is_empty() {
        finding = finding.detail(Phrase::new(words::ANSWERING).with("models", answering.join(", ")));
    }
    if !reading.error.verified {
        finding = finding.detail(say::UNVERIFIED.into());
    }
    for (model, availability) in &facts.account.availability {
        let lacks = availability.got().and_then(lacks).filter(|_| refused.iter().any(|one| one.model.ends_with(model)));
        if let Some(what) = lacks {
            finding = finding.detail(Phrase::new(words::GRANTED_NOT).with("model", model).with("what", what));
        }
    }
    let identity = facts.account.identity.got().map(|identity| identity.arn.as_str());
    let role = identity.and_then(|arn| arn.split("assumed-role/").nth(1)?.split('/').next()).unwrap_or_default();
    let google = profile.format().vertex();
    let (project, location) = google.map_or(("", ""), |google| (&google.project, &google.region));
    let hosts = profile.hosts().join(", ");
    let own = found(facts);
    let whom = own.and_then(|found| found.identity.as_deref()).unwrap_or_default();
    let address = facts.account.access.got().map_or("", |access| access.runtime.as_str());
    let known = [
        ("role", role),
        ("model", models.as_str()),
        ("address", address),
        ("identity", whom),
        ("project", project),
        ("location", location),
        ("region", profile.aws().map_or("", |aws| aws.region.as_str())),
        ("hosts", hosts.as_str()),
    ];
    finding = seen(finding, refused.iter().copied());
    // Whoever is refused may not be whom the person means.
    let is_unknown = *reading.error.code == of_google::PERMISSION;
    let signed = own.filter(|_| is_unknown && !whom.is_empty());
    let signed = signed.map(|found| Phrase::new(words::SIGNED_AS).with("identity", whom).with("place", &found.place));
    finding = signed.into_iter().fold(finding, Finding::detail);
    // What came with the credentials is changed where they come from.
    let signer = signer(facts).filter(|_| *code == error_access::SESSION_POLICY);
    let handed_out = signer.map(|signer| Phrase::new(words::HANDED_OUT).with("from", from(signer)));
    finding = handed_out.into_iter().fold(finding, Finding::detail);
    // Which of the two ways to the resource is missing shows in where its name leads.
    let led = (*code == refusal::NETWORK).then(|| leads_to(facts)).flatten();
    finding = led.iter().cloned().fold(finding, Finding::detail);
    let asked = reading.asking_with(&known, &first.said()).map(|ask| match led {
        Some(led) => Phrase::new(words::ASK_LED).with_phrase("ask", ask).with_phrase("led", led),
        None => ask,
    });
    match (asked, reading.error.who()) {
        (Some(ask), who) => finding.detail(reading.help()).fix(FixKind::Ask, who, ask),
        (None, _) => finding.fix(FixKind::Edit, Who::You, reading.help()),
    }
}

/// Whom requests to AWS are signed as.
fn signer(facts: &Facts) -> Option<&SignsAs> {
    facts.credentials.as_ref()?.aws()?.signs_as.got()
}

/// Where the credentials that a request was signed with come from.
fn from(signer: &SignsAs) -> String {
    match &signer.source {
        Some(source) => format!("{source}, {}", signer.place),
        None => signer.place.clone(),
    }
}

/// Where this machine's own lookup leads with requests; nothing where a proxy looks the name up.
fn leads_to(facts: &Facts) -> Option<Phrase> {
    let host = facts.network.got()?.hosts.iter().find(|host| host.is(Role::Runtime))?;
    let is_known = !host.names.addresses.is_empty();
    let led = || Phrase::new(words::LED).with("host", &host.name).with_phrase("addresses", addresses(host));
    is_known.then(led)
}

fn seen<'a>(finding: Finding, refused: impl Iterator<Item = &'a Refused<'a>>) -> Finding {
    refused.fold(finding, |finding, one| finding.evidence(format_args!("{}: {}", one.model, one.refusal.said())))
}

fn no_answer(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let unheard = facts.account.invoked.iter().filter_map(|(model, answer)| Some((model, answer.failure()?)));
    let (at_times, each_time): (Vec<_>, Vec<_>) =
        unheard.filter(|(_, why)| !analysis.is_silent(why)).partition(|(_, why)| analysis.breaks_at_times(why));
    // What breaks off at times is told as that; that this model wasn't heard is a note then.
    let is_at_times = each_time.is_empty();
    let unheard = if is_at_times { at_times } else { each_time };
    if unheard.is_empty() {
        return Vec::new();
    }
    let models: Vec<_> = unheard.iter().map(|(model, _)| model.as_str()).collect();
    // A slow lookup or tunnel has a finding of its own, and Claude Code may well get over it.
    let is_slow = unheard.iter().all(|(_, failure)| analysis.is_waiting(failure));
    let severity = match is_slow {
        // That genkan alone can't speak with it is said, and that nothing behind it is checked.
        true if analysis.is_beyond() => Severity::Skipped,
        true => Severity::Warning,
        false if is_at_times => Severity::Info,
        false => Severity::Error,
    };
    let finding = Finding::new(&code::NO_ANSWER, Group::Invoke, severity).with("models", models.join(", "));
    let finding = weighed(finding, analysis, Instead::Nothing, &models);
    let finding = finding.with("service", profile.format().service());
    let mut how: BTreeMap<_, (Phrase, Vec<&str>)> = BTreeMap::new();
    for (model, failure) in &unheard {
        let one = how.entry((&failure.code, failure.causes())).or_insert_with(|| (failure.said(), Vec::new()));
        one.1.push(model);
    }
    let finding = how.into_iter().fold(finding, |finding, ((code, _), (said, models))| {
        let seen = Phrase::new(say_seen::FAILED).with("models", models.join(", ")).with("code", code);
        finding.saw(&seen.with_phrase("said", said))
    });
    if matches!(severity, Severity::Skipped | Severity::Info) {
        return vec![finding];
    }
    if is_slow {
        return vec![finding.detail(way::NOT_WAITED.into()).fix(FixKind::Run, Who::You, way::AGAIN_WHOLE)];
    }
    let Some(access) = facts.account.access.got().filter(|_| facts.network.got().is_some()) else {
        return vec![finding.fix(FixKind::Run, Who::You, words::LOOK_AT_WAY)];
    };
    let seen = say_seen::all(unheard.iter().map(|(_, failure)| failure.said()));
    let is_anothers = unheard.iter().all(|(_, failure)| OF_ANOTHER.iter().any(|code| failure.code == code.id));
    let ask = match proxy(facts) {
        _ if is_anothers => Phrase::new(way::ASK_ANOTHER),
        Some(proxy) => Phrase::new(way::ASK_STREAMS_BY_PROXY).with("proxy", proxy),
        None => Phrase::new(way::ASK_STREAMS),
    };
    let ask = ask.with("host", &access.runtime).with_phrase("seen", seen);
    let finding = match profile.foundry() {
        Some(_) if is_anothers => finding.detail(Phrase::new(of_foundry::PERHAPS_MISTYPED)),
        _ => finding,
    };
    vec![finding.fix(FixKind::Ask, Who::NetworkTeam, ask)]
}

/// On Microsoft Foundry, where something collects answers.
fn not_streamed(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let models = facts.account.unstreamed.join(", ");
    let Some(access) = facts.account.access.got().filter(|_| !models.is_empty()) else { return Vec::new() };
    let finding = Finding::new(&foundry::NOT_STREAMED, Group::Invoke, Severity::Warning).with("models", &models);
    let ask = Phrase::new(of_foundry::ASK_STREAM).with("address", &access.runtime).with("models", models);
    vec![finding.saw(&say_seen::UNSTREAMED.into()).fix(FixKind::Ask, Who::CloudAdmin, ask)]
}

/// What an account lacks for a model; nothing where it may use it.
fn lacks(availability: &Availability) -> Option<String> {
    let Availability { agreement, authorization, entitlement, region } = availability;
    let lacks = [
        ("agreement", &agreement.status, "AVAILABLE"),
        ("authorization", authorization, "AUTHORIZED"),
        ("entitlement", entitlement, "AVAILABLE"),
        ("region", region, "AVAILABLE"),
    ];
    // An empty word is one that AWS didn't say.
    let lacks = lacks.iter().filter(|(_, word, good)| !word.is_empty() && word != good);
    let lacks: Vec<_> = lacks.map(|(what, word, _)| format!("{what} {word}")).collect();
    (!lacks.is_empty()).then(|| lacks.join(", "))
}

/// Where no real request has shown more than the account's word for it.
fn not_granted(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let tried =
        |model: &str| facts.account.invoked.iter().any(|(pin, answer)| pin.ends_with(model) && answer.is_tried());
    let found = facts.account.availability.iter().filter(|(model, _)| !tried(model)).filter_map(|(model, answer)| {
        let what = lacks(answer.got()?)?;
        let finding = Finding::new(&code::NOT_GRANTED, Group::Invoke, Severity::Warning);
        let finding = finding.with("models", model).with("what", &what);
        let finding = finding.evidence(format_args!("GetFoundationModelAvailability {model}: {what}"));
        let ask = Phrase::new(error_model::MODEL_ACCESS);
        let ask = profile.aws().into_iter().fold(ask, |ask, aws| ask.with("region", &aws.region));
        Some(finding.fix(FixKind::Ask, Who::CloudAdmin, ask))
    });
    found.collect()
}

fn not_asked(Analysis { facts, profile: _, tiers, .. }: &Analysis<'_>) -> Vec<Finding> {
    let is_told = facts.unfinished.iter().any(|lost| lost.group == Group::Invoke);
    if facts.account.invoked.is_empty() && !is_told {
        let models: BTreeSet<_> = tiers.iter().map(|standing| standing.model.as_str()).collect();
        let finding = Finding::new(&code::NOT_ASKED, Group::Invoke, Severity::Skipped);
        let finding = finding.with("models", models.into_iter().collect::<Vec<_>>().join(", "));
        let why = facts.account.access.failure().map(|why| say_seen::of(&why.code, why.said()));
        let is_looked_at = facts.models.got().is_some();
        return is_looked_at.then(|| why.iter().fold(finding, Finding::saw)).into_iter().collect();
    }
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (model, answer) in &facts.account.invoked {
        if let Probe::NotTried(why) = answer {
            reasons.entry(why).or_default().push(model);
        }
    }
    let finding = |(why, models): (&str, Vec<&str>)| {
        let severity = if why == NOT_WANTED { Severity::Skipped } else { Severity::Info };
        Finding::new(&code::NOT_ASKED, Group::Invoke, severity).with("models", models.join(", ")).evidence(why)
    };
    reasons.into_iter().map(finding).collect()
}
