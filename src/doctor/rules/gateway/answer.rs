//! Whether every pinned model is served, and what comes where it isn't.

use std::collections::BTreeMap;

use super::before::{asked_past, is_of_site, is_sign_in, other_ways};
use super::key::of_header;
use super::refusal::{Refusals, asked_after, asked_of, is_of_key, one_cause, refusals, when_again, wrong_path};
use super::stream::{added, median};
use super::{alike, code, list, said, seen};
use crate::code::error_text::is_of_whoever_answers;
use crate::code::{
    Code, Exit, error_answer, error_anthropic, error_gateway, error_model, error_page, error_proxy, error_status,
    network,
};
use crate::doctor::analysis::{Analysis, is_proxys, reading};
use crate::doctor::facts::gateway::{Gateway, Headers};
use crate::doctor::facts::{Facts, Probe};
use crate::doctor::rules::unfinished::is_slow;
use crate::doctor::rules::weight::{Instead, weighed};
use crate::messages::seen::quoted;
use crate::messages::{Phrase, doctor_gateway as words, doctor_network as way};
use crate::profile::Profile;
use crate::report::{Finding, FixKind, Group, Severity, Who};
use crate::session::invoke::{Asked, Outcome, Refusal};

pub(super) fn refused(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let all = refusals(gateway, profile);
    let mut paused = paused(&all);
    let others = all
        .into_values()
        .filter(|(code, _)| paused.is_none() || **code != error_gateway::COOLDOWN)
        .filter(|(code, _)| !is_of_key(code) && ![&code::BROKEN, &code::CUT_SHORT].contains(code));
    let judge = |(code, refusals): Refusals<'_>| {
        let finding = of_header(facts, Group::Invoke, &refusals);
        let finding = finding.unwrap_or_else(|| one_cause(code, Group::Invoke, profile, &refusals));
        let finding = if *code == code::HEADER_LOST { proxied(finding, facts) } else { finding };
        let finding = weighed(finding, analysis, Instead::of(refusals[0].1, code), &names(&refusals));
        let finding = match gateway.betas.as_ref().filter(|_| *code == error_model::BETA_FLAG) {
            Some(betas) => finding.fix(FixKind::Edit, Who::You, without(betas)),
            None => finding,
        };
        let finding =
            if is_for_a_moment(analysis, gateway, code, &refusals) { for_a_moment(finding, gateway) } else { finding };
        let finding = if finding.exit == Exit::Remote && passes(gateway, code, &refusals) {
            waited_for(finding, gateway, profile)
        } else {
            finding
        };
        again_in(gateway, &refusals).into_iter().fold(finding, Finding::detail)
    };
    // What the model was refused for that a session starts with comes first.
    let mut others: Vec<_> = others.collect();
    others.sort_by_key(|(_, refusals)| !analysis.starts_with(&names(refusals)));
    let mut found: Vec<Finding> = others.into_iter().map(judge).collect();
    if let Some((first, paused)) = found.first_mut().zip(paused.take()) {
        let text = Phrase::new(words::PAUSED).with("models", paused);
        *first = first.clone().detail(text);
    }
    found
}

fn names<'a>(refusals: &[(&'a str, &Refusal)]) -> Vec<&'a str> {
    refusals.iter().map(|(model, _)| *model).collect()
}

/// Limits of so many requests or tokens a minute.
const LIMITS: [&Code; 3] = [&error_gateway::GATEWAY_LIMIT, &error_gateway::LITELLM_LIMIT, &error_status::LIMITED];

/// Whether a limit is reached that doctor's own requests count for: some of them were answered, or it is over in a minute or
/// two, as the gateway says itself. A single prompt may well be answered then.
fn is_for_a_moment(analysis: &Analysis<'_>, gateway: &Gateway, code: &Code, refusals: &[(&str, &Refusal)]) -> bool {
    let is_limit = LIMITS.iter().any(|limit| **limit == *code) && refusals.iter().all(|(_, one)| one.status == 429);
    let is_soon = || waits(gateway, refusals).is_some_and(|seconds| (SHORT + 1..=LONG).contains(&seconds));
    is_limit && (analysis.is_answered() || is_soon())
}

/// Whether it is over by itself, as a limit of a minute or an overload, and not for longer than somebody waits.
fn passes(gateway: &Gateway, code: &Code, refusals: &[(&str, &Refusal)]) -> bool {
    let is_known = LIMITS.iter().chain(&[&error_anthropic::OVERLOADED]).any(|known| **known == *code);
    let is_over = waits(gateway, refusals).is_none_or(|seconds| seconds <= LONG);
    is_known && is_over && refusals.iter().all(|(_, one)| [429, 529].contains(&one.status))
}

/// What is over by itself is waited for first, as Claude Code does; whoever may raise a limit has to know how much doctor sent.
fn waited_for(finding: Finding, gateway: &Gateway, profile: &Profile) -> Finding {
    let share = Phrase::new(words::OWN_SHARE).with("count", sent(gateway));
    let finding = if *finding.code == error_anthropic::OVERLOADED { finding } else { finding.detail(share) };
    finding.fix(FixKind::Edit, Who::You, Phrase::new(words::WAIT_FIRST).with("url", super::url(profile)))
}

/// How many requests to models go out at once, as `probe/gateway` sends them: those for which a limit may count.
fn sent(gateway: &Gateway) -> usize {
    let asked = gateway.asked.values().filter(|asked| asked.is_tried()).count();
    let counted = !matches!(gateway.counted, Probe::Got(None)) && gateway.counted.is_tried();
    let kept = gateway.kept.as_ref().is_some_and(|kept| kept.answer.is_tried());
    let fielded = gateway.fielded.as_ref().is_some_and(|fielded| fielded.answer.is_tried());
    asked + [gateway.longer.is_tried(), counted, kept, fielded].into_iter().filter(|is_sent| *is_sent).count()
}

/// Nobody has to raise a limit for what doctor alone sends at once.
fn for_a_moment(finding: Finding, gateway: &Gateway) -> Finding {
    let finding = Finding { severity: Severity::Warning, exit: Exit::Done, fix: None, ..finding };
    let finding = finding.detail(Phrase::new(words::OWN_SHARE).with("count", sent(gateway)));
    finding.fix(FixKind::Edit, Who::You, words::WAIT_A_MINUTE)
}

/// The models that the gateway pauses where another was refused for a reason of its own: it pauses one for what it has just
/// been answered, and what is behind it is the same for all.
fn paused(refusals: &BTreeMap<&'static str, Refusals<'_>>) -> Option<String> {
    let (_, paused) = refusals.get(error_gateway::COOLDOWN.id)?;
    let is_named = |(code, _): &Refusals<'_>| **code != error_gateway::COOLDOWN && **code != code::REFUSED;
    let models = list(paused.iter().map(|(model, _)| *model));
    refusals.values().any(is_named).then_some(models)
}

fn without(betas: &Headers) -> Phrase {
    Phrase::new(words::EDIT_BETAS).with("betas", betas.names.join(", ")).with("place", &betas.place)
}

/// Seconds: what is said in minutes, and what nobody notices.
const LONG: u64 = 120;
const SHORT: u64 = 5;

/// How many seconds these are refused for, where a header says so.
fn waits(gateway: &Gateway, refusals: &[(&str, &Refusal)]) -> Option<u64> {
    let of_these = gateway.answers().filter(|(model, _)| refusals.iter().any(|(refused, _)| refused == model));
    of_these.filter_map(|(_, asked)| asked.retry_after()).max()
}

/// When the gateway answers again, where it says so in a header or in its words.
fn again_in(gateway: &Gateway, refusals: &[(&str, &Refusal)]) -> Option<Phrase> {
    match waits(gateway, refusals) {
        Some(seconds) if seconds > LONG => {
            Some(Phrase::new(words::AGAIN_IN).with("minutes", seconds.div_ceil(60)).with("seconds", seconds))
        }
        Some(seconds) if seconds > SHORT => Some(Phrase::new(words::AGAIN_SOON).with("seconds", seconds)),
        _ => {
            let when = refusals.iter().find_map(|(_, refusal)| when_again(&refusal.message))?;
            Some(Phrase::new(words::AGAIN_SAID).with("when", when))
        }
    }
}

/// What a page with one of these says of a request is the decision of somebody before the gateway, whatever the address.
const OWNERS: [u16; 3] = [401, 403, 413];

/// What nginx says to whoever has shown no certificate, or one that it doesn't take.
const NO_CERTIFICATE: [&str; 2] = ["No required SSL certificate was sent", "The SSL certificate error"];

fn certificate_wanted(said: &str, profile: &Profile) -> Finding {
    let finding = Finding::new(&network::CLIENT_CERTIFICATE, Group::Invoke, Severity::Error);
    let finding = finding.with("hosts", profile.hosts().join(", ")).evidence(said);
    if profile.network.client_cert.is_empty() {
        return finding.fix(FixKind::Edit, Who::You, Phrase::new(way::EDIT_CERTIFICATE));
    }
    asked_of(finding, profile, quoted(said))
}

/// Each kind of page once.
pub(super) fn page(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let mut pages: BTreeMap<u16, (&str, &Asked, Vec<&str>)> = BTreeMap::new();
    let others = |(_, asked): &(&str, &Asked)| other_ways(asked).is_none() && !is_of_site(asked, facts, profile);
    for (model, asked) in seen(facts).into_iter().flat_map(Gateway::answers).filter(others) {
        if let Outcome::Page { status, title } = &asked.outcome {
            pages.entry(*status).or_insert((untitled(*status, title), asked, Vec::new())).2.push(model);
        }
    }
    let finding = |(status, (title, asked, models)): (u16, (&str, &Asked, Vec<&str>))| {
        if NO_CERTIFICATE.iter().any(|words| title.contains(words)) {
            return certificate_wanted(&format!("HTTP {status}: {title}"), profile);
        }
        // What the page itself says, where the catalogue knows more than that it is one.
        if let Some(known) = known(status, title, asked.page.as_deref(), profile) {
            let models: Vec<_> = models.iter().map(|model| (*model, &known.1)).collect();
            let finding = one_cause(known.0, Group::Invoke, profile, &models);
            return asked.page.iter().fold(finding, Finding::evidence);
        }
        let code = match status {
            404 => &said::NO_PATH,
            500.. => &code::BROKEN,
            _ => &code::PAGE,
        };
        let finding = Finding::new(code, Group::Invoke, Severity::Error).with("status", status).with("title", title);
        let beside = asked.page.as_deref().map(|words| format!(" – {words}")).unwrap_or_default();
        let said = format!("HTTP {status}: {title}{beside}");
        let finding = proxied(finding.evidence(format_args!("{}: {said}", list(models))), facts);
        if asked.passes_whole {
            let ask = Phrase::new(words::ASK_STREAMS).with("url", super::url(profile));
            let ask = ask.with_phrase("said", quoted(&said));
            return finding.detail(words::ONLY_STREAMS.into()).fix(FixKind::Ask, Who::GatewayAdmin, ask);
        }
        // Who runs the gateway lets programs past its sign-in page, and past a filter before it.
        let is_owners = status >= 500 || (300..400).contains(&status) || OWNERS.contains(&status);
        if is_sign_in(title) {
            asked_past(finding, profile, quoted(&said))
        } else if is_owners {
            asked_after(finding, profile, quoted(&said), status, asked.first)
        } else {
            wrong_path(finding, profile)
        }
    };
    // A page of the servers behind is over when they are.
    let came = |status| if status >= 500 { Instead::Passing } else { Instead::Page };
    let weighed_page = |(status, page): (u16, (&str, &Asked, Vec<&str>))| {
        let models = page.2.clone();
        weighed(finding((status, page)), analysis, came(status), &models)
    };
    pages.into_iter().map(weighed_page).collect()
}

/// A page's title, without the status that it repeats.
fn untitled(status: u16, title: &str) -> &str {
    title.strip_prefix(&status.to_string()).map(str::trim_start).filter(|rest| !rest.is_empty()).unwrap_or(title)
}

/// What a page says by itself of the request: a cause that isn't its address, nor what any page may say of any answer.
fn known(status: u16, title: &str, words: Option<&str>, profile: &Profile) -> Option<(&'static Code, Refusal)> {
    if is_sign_in(title) || status == 404 {
        return None;
    }
    let refusal = Refusal { status, name: String::new(), message: title.to_owned(), request_id: None };
    if is_proxys(&format!("{title} – {}", words.unwrap_or_default()), profile) {
        return Some((&error_page::PROXY_PAGE, refusal));
    }
    let code = reading(&refusal, profile)?.error.code;
    let says_more = !is_of_whoever_answers(code) || SAYING.iter().any(|saying| **saying == *code);
    (says_more && code.exit != Exit::Person).then_some((code, refusal))
}

/// Errors of whoever answers that name what is wrong with the request.
const SAYING: [&Code; 1] = [&error_proxy::HEADERS_TOO_LARGE];

/// That it may be a proxy's work, where Claude Code's requests go through one.
pub(super) fn proxied(finding: Finding, facts: &Facts) -> Finding {
    let mut hosts = facts.network.got().into_iter().flat_map(|network| &network.hosts);
    match hosts.find_map(|host| host.proxied().next()) {
        Some((_, on_the_way)) => finding.detail(Phrase::new(words::MAYBE_PROXYS).with("proxy", &on_the_way.proxy)),
        None => finding,
    }
}

/// What comes with HTTP 200 in a message's place: Claude Code calls it an empty or malformed response.
pub(super) fn no_message(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = alike(facts, |asked| match &asked.outcome {
        Outcome::NoMessage { said, is_openais: false } => Some(said.as_str()),
        _ => None,
    });
    let finding = |(said, models): (&str, Vec<&str>)| {
        let refusal = Refusal { status: 200, name: String::new(), message: said.to_owned(), request_id: None };
        let code = reading(&refusal, profile).map(|reading| reading.error.code);
        if let Some(code) = code.filter(|code| **code == error_answer::BAD_ENCODING) {
            let models: Vec<_> = models.iter().map(|model| (*model, &refusal)).collect();
            return proxied(one_cause(code, Group::Invoke, profile, &models), facts);
        }
        let models = list(models);
        let finding = Finding::new(&code::NO_MESSAGE, Group::Invoke, Severity::Error).with("models", &models);
        let said = if said.is_empty() { "0 bytes" } else { said };
        let finding = finding.evidence(format_args!("{models}: HTTP 200: {said}"));
        let ask = Phrase::new(words::ASK_NO_MESSAGE).with("url", super::url(profile)).with("models", &models);
        finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", quoted(said)))
    };
    found.into_iter().map(finding).collect()
}

/// An answer, and not one that Claude Code reads. It has the model's name, so that no two are alike.
pub(super) fn openais(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let said = |asked: &'_ Asked| match &asked.outcome {
        Outcome::NoMessage { said, is_openais: true } => Some(said.clone()),
        _ => None,
    };
    let answers = seen(facts).into_iter().flat_map(Gateway::answers);
    let found: Vec<_> = answers.filter_map(|(model, asked)| Some((model, said(asked)?))).collect();
    let Some((_, first)) = found.first() else { return Vec::new() };
    let (models, path) = (list(found.iter().map(|(model, _)| *model)), super::path(profile));
    let finding = Finding::new(&code::OPENAIS, Group::Invoke, Severity::Error).with("models", &models);
    let finding = finding.evidence(format_args!("{models}: HTTP 200: {first}"));
    let ask = Phrase::new(words::ASK_FORMAT).with("url", super::url(profile)).with("path", path);
    vec![finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", quoted(first)))]
}

pub(super) fn broken(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let Some((code, refusals)) = refusals(gateway, profile).remove(code::BROKEN.id) else { return Vec::new() };
    let (_, first) = refusals[0];
    let finding = Finding::new(code, Group::Invoke, Severity::Error).with("status", first.status);
    let finding = weighed(finding, analysis, Instead::of(first, code), &names(&refusals));
    let models = list(refusals.iter().map(|(model, _)| *model));
    let finding = finding.evidence(format_args!("{models}: {}", first.said()));
    let took = gateway.answers().filter(|(model, _)| refusals.iter().any(|(refused, _)| refused == model));
    let took = took.map(|(_, asked)| asked.first).min().unwrap_or_default();
    vec![asked_after(finding, profile, quoted(&first.said()), first.status, took)]
}

pub(super) fn cut_short(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let Some((code, refusals)) = refusals(gateway, profile).remove(code::CUT_SHORT.id) else { return Vec::new() };
    let (_, first) = refusals[0];
    let models = list(refusals.iter().map(|(model, _)| *model));
    let finding = Finding::new(code, Group::Invoke, Severity::Error).with("models", &models);
    let finding = weighed(finding, analysis, Instead::Nothing, &names(&refusals));
    let finding = finding.detail(code.help.into()).evidence(format_args!("{models}: {}", first.said()));
    let ask = Phrase::new(words::ASK_CUT_SHORT).with("url", super::url(profile)).with("models", &models);
    vec![finding.fix(FixKind::Ask, Who::GatewayAdmin, ask.with_phrase("said", quoted(&first.said())))]
}

pub(super) fn no_answer(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let unheard = gateway.asked.iter().filter_map(|(model, asked)| Some((model.as_str(), asked.failure()?)));
    let unheard: Vec<_> = unheard.filter(|(_, why)| !is_slow(gateway, why) && !analysis.breaks_at_times(why)).collect();
    let Some((_, first)) = unheard.first() else { return Vec::new() };
    let finding = Finding::new(&code::NO_ANSWER, Group::Invoke, Severity::Error);
    let silent: Vec<&str> = unheard.iter().map(|(model, _)| *model).collect();
    let finding = weighed(finding, analysis, Instead::Nothing, &silent);
    let finding = finding.with("models", list(unheard.iter().map(|(model, _)| *model)));
    let finding = proxied(finding.saw(&first.said()), facts);
    match facts.network.got() {
        Some(network) if network.lacks_certificate() => vec![Finding { severity: Severity::Skipped, ..finding }],
        Some(_) => vec![asked_of(finding, profile, first.said())],
        None => vec![finding.fix(FixKind::Run, Who::You, words::LOOK_AT_WAY)],
    }
}

pub(super) fn not_invoked(Analysis { facts, profile: _, tiers, .. }: &Analysis<'_>) -> Vec<Finding> {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let models: Vec<_> = tiers.iter().map(|standing| standing.model.as_str()).collect();
    if let Some(Probe::NotTried(why)) = facts.gateway.got().map(|gateway| &gateway.key) {
        reasons.insert(why, models.clone());
    }
    for (model, asked) in seen(facts).into_iter().flat_map(|gateway| &gateway.asked) {
        if let Probe::NotTried(why) = asked {
            reasons.entry(why).or_default().push(model);
        }
    }
    let finding = |(why, models): (&str, Vec<&str>)| {
        let finding = Finding::new(&code::NOT_INVOKED, Group::Invoke, Severity::Skipped);
        finding.with("models", list(models)).with("why", why)
    };
    reasons.into_iter().map(finding).collect()
}

pub(super) fn served(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(gateway) = seen(facts) else { return Vec::new() };
    let is_bad = |asked: &Probe<_>| matches!(asked, Probe::Failed(_));
    let streams = |outcome: &Outcome| matches!(outcome, Outcome::Stream { .. });
    let all = gateway.answers().all(|(_, asked)| streams(&asked.outcome));
    let models = list(gateway.answers().map(|(model, _)| model));
    let Some(first) = median(gateway.answers().map(|(_, asked)| asked.first)) else { return Vec::new() };
    if !all || gateway.asked.values().any(is_bad) {
        return Vec::new();
    }
    let product = gateway.product().map_or_else(|| gateway.url.clone(), |(product, _)| product.name().to_owned());
    let finding = Finding::new(&code::SERVED, Group::Invoke, Severity::Ok).with("product", product);
    let finding = finding.with("models", models).with("first", first);
    let added = added(gateway).map(|(added, by)| format!("{by}: {added} ms (median)"));
    vec![added.into_iter().fold(finding, Finding::evidence)]
}
