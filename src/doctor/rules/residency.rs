//! Findings on where requests are processed, and who sees to it.
//!
//! The sheet is [`residency`]'s; here its rows become findings. A pin that moved is named as such, and not once more
//! as one that leaves. What the account didn't say is never an error: the settings may be right all the same.

pub(super) mod catalogue;
pub(super) mod foundry;
pub(super) mod vertex;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::claude::origin::SHELL;
use crate::code::{aws, client, network, residency as code, source};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::client::{Leftover, Wrapper};
use crate::doctor::facts::models::{Lead, Models, Setter};
use crate::doctor::facts::network::Role;
use crate::doctor::facts::{Facts, Probe};
use crate::doctor::residency::{Address, Destination, Diversion, Standing, Stop, catalogue, forgotten, untried};
use crate::doctor::rule::{ACCOUNTS, BEDROCK, EVERY};
use crate::doctor::rules::causes::{CUT, ELSEWHERE, NO_ACCOUNT, UNMADE, UNREAD};
use crate::doctor::rules::client::names::is_quoted;
use crate::doctor::rules::client::settings::is_idle;
use crate::doctor::rules::client::{ask_managed, differing, seen_settings};
use crate::doctor::rules::credentials::keys::{down, is_down};
use crate::messages::{Message, Phrase, doctor_client, doctor_credentials as told, doctor_residency as words};
use crate::models::Tier;
use crate::models::catalogue::Catalogue;
use crate::models::id::{Form, plain};
use crate::models::residency::{Verdict, judge_destinations};
use crate::models::wiring::{self, MODEL};
use crate::policy::statement;
use crate::profile::routing::{self, When};
use crate::profile::{self, Profile, is_same_address};
use crate::report::{Finding, FixKind, Group, Remedy, Residence, Severity, Who};

pub(super) static ASKED_ELSEWHERE: Rule = Rule {
    code: &code::ASKED_ELSEWHERE,
    group: Group::Residency,
    applies: EVERY,
    after: &[UNREAD, UNMADE],
    judge: asked_elsewhere,
};
/// Bedrock's control plane says itself that it can't answer.
pub(super) static CONTROL_DOWN: Rule = Rule {
    code: &aws::SERVICE_DOWN,
    group: Group::Residency,
    applies: BEDROCK,
    after: &[NO_ACCOUNT, CUT],
    judge: control_down,
};
pub(super) static PIN_MOVED: Rule =
    Rule { code: &code::PIN_MOVED, group: Group::Residency, applies: EVERY, after: &[], judge: pin_moved };
pub(super) static UNPINNED: Rule = Rule {
    code: &code::UNPINNED,
    group: Group::Residency,
    applies: EVERY,
    after: &[UNREAD, UNMADE, ELSEWHERE],
    judge: unpinned,
};
pub(super) static OUTSIDE: Rule = Rule {
    code: &code::OUTSIDE,
    group: Group::Residency,
    applies: EVERY,
    after: &[&[&client::NOT_SET_UP]],
    judge: outside,
};
pub(super) static UNNAMED: Rule = Rule {
    code: &code::UNNAMED,
    group: Group::Residency,
    applies: EVERY,
    after: &[UNREAD, UNMADE, ELSEWHERE, &[&client::NOT_SET_UP]],
    judge: unnamed,
};
pub(super) static EXPOSED: Rule =
    Rule { code: &code::EXPOSED, group: Group::Residency, applies: EVERY, after: &[UNREAD], judge: exposed };
pub(super) static NOT_IN_ACCOUNT: Rule = Rule {
    code: &code::NOT_IN_ACCOUNT,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[NO_ACCOUNT],
    judge: not_in_account,
};
pub(super) static NOT_PROVABLE: Rule = Rule {
    code: &code::NOT_PROVABLE,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[UNMADE, ELSEWHERE, NO_ACCOUNT, CUT],
    judge: not_provable,
};
pub(super) static CONFIGURED: Rule = Rule {
    code: &code::CONFIGURED,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[UNREAD, UNMADE, ELSEWHERE],
    judge: configured,
};
pub(super) static MANTLE: Rule =
    Rule { code: &code::MANTLE, group: Group::Residency, applies: BEDROCK, after: &[], judge: mantle };
pub(super) static WITHOUT_SETTINGS: Rule = Rule {
    code: &code::WITHOUT_SETTINGS,
    group: Group::Residency,
    applies: EVERY,
    after: &[UNREAD],
    judge: without_settings,
};
/// What a terminal starts goes before everything that is judged here.
pub(super) static WRAPPED: Rule =
    Rule { code: &code::WRAPPED, group: Group::Residency, applies: EVERY, after: &[UNREAD], judge: wrapped };
pub(super) static RETENTION: Rule =
    Rule { code: &code::RETENTION, group: Group::Residency, applies: ACCOUNTS, after: &[NO_ACCOUNT], judge: retention };
pub(super) static NOT_STOPPED: Rule = Rule {
    code: &code::NOT_STOPPED,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[NO_ACCOUNT],
    judge: not_stopped,
};
pub(super) static NOT_SHOWN: Rule = Rule {
    code: &code::NOT_SHOWN,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[NO_ACCOUNT, CUT],
    judge: not_shown,
};
pub(super) static NOT_TRIED: Rule =
    Rule { code: &code::NOT_TRIED, group: Group::Residency, applies: ACCOUNTS, after: &[NO_ACCOUNT], judge: not_tried };
pub(super) static UNPROVABLE: Rule =
    Rule { code: &code::UNPROVABLE, group: Group::Residency, applies: EVERY, after: &[], judge: unprovable };
pub(super) static STOPPED: Rule =
    Rule { code: &code::STOPPED, group: Group::Residency, applies: ACCOUNTS, after: &[NO_ACCOUNT], judge: stopped };
pub(super) static ADVICE: Rule = Rule {
    code: &code::ADVICE,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[UNMADE, ELSEWHERE, NO_ACCOUNT, CUT],
    judge: advice,
};

/// Verification that is off is told by the network group, where that is asked for.
const TLS: &str = "NODE_TLS_REJECT_UNAUTHORIZED";
/// In the AWS files.
const ENDPOINT: &str = "endpoint_url";

fn finding(rule: &Rule, severity: Severity) -> Finding {
    Finding::new(rule.code, rule.group, severity)
}

/// The tiers, where ids and the account decide on them: on Vertex AI the location does ([`vertex`]), on Foundry the
/// resource ([`foundry`]).
fn by_id<'a>(analysis: &'a Analysis<'_>) -> &'a [Standing] {
    if analysis.profile.format().rests_on_names() { &analysis.tiers } else { &[] }
}

/// The choice of models there.
fn on_bedrock<'a>(analysis: &Analysis<'a>) -> Option<&'a Models> {
    analysis.facts.models.got().filter(|_| analysis.profile.format().rests_on_names())
}

fn control_down(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    if analysis.is_shadowed(Role::ControlPlane) {
        return Vec::new();
    }
    let account = &facts.account;
    let availability = account.availability.values().find_map(Probe::failure);
    let failures = [account.listed.failure(), account.retention.failure(), availability].into_iter().flatten();
    let why = failures.into_iter().find_map(down);
    let tell = |why| {
        let finding = Finding::new(&aws::SERVICE_DOWN, Group::Residency, Severity::Warning);
        is_down(finding.with_phrase("service", told::NAME_CONTROL.into()), why, told::WORKS_WITHOUT_CONTROL, profile)
    };
    why.map(tell).into_iter().collect()
}

fn asked_elsewhere(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(models) = on_bedrock(analysis) else { return Vec::new() };
    analysis.routes.diversions.iter().map(|diversion| led_away(analysis, models, diversion)).collect()
}

fn led_away(&Analysis { facts, profile, .. }: &Analysis<'_>, models: &Models, diversion: &Diversion) -> Finding {
    let Diversion { name, to } = diversion;
    // The profile itself may lead there: then no setting of Claude Code's is to change.
    let is_profiles = profile::outside(to, profile).is_some() && is_same_address(to, &profile.provider().endpoint());
    let regions = || Phrase::new(words::REGIONS).with("regions", profile.residency.regions.join(", "));
    let wanted = if is_profiles { regions() } else { wanted(words::AWS_IN, profile) };
    let finding = finding(&ASKED_ELSEWHERE, Severity::Error).with_phrase("wanted", wanted);
    let apply = Phrase::new(words::APPLY).with("profile", &profile.name);
    let Some(name) = name else {
        let finding = finding.with("name", "AWS_REGION").with("value", "—").detail(words::NOT_SET.into());
        // Where the provider is gone as well, Claude Code may not even come here.
        let finding = Finding { because: Some(&client::DIFFERS), ..finding };
        return finding.evidence(to).fix(FixKind::Run, Who::You, apply);
    };
    let finding = finding.with("name", name).with("value", models.wiring.var(name).unwrap_or("—")).evidence(to);
    // What is simply gone went with other values.
    let is_gone = !models.wiring.env.contains_key(name);
    let finding = Finding { because: is_gone.then_some(&client::DIFFERS), ..finding };
    if is_profiles {
        return finding.fix(FixKind::Edit, Who::You, Phrase::new(words::EDIT_ADDRESS).with("profile", &profile.name));
    }
    taken_out(finding, facts, models.setters.get(name), profile, name)
}

/// Where requests should go: to the gateway, or to this service in the residency.
fn wanted(service: Message, profile: &Profile) -> Phrase {
    match profile.gateway() {
        Some(gateway) => Phrase::new(words::GATEWAY_AT).with("url", &gateway.url),
        None => Phrase::new(service).with("regions", profile.residency.regions.join(", ")),
    }
}

/// How a variable is taken out, or put right again.
fn taken_out(finding: Finding, facts: &Facts, setter: Option<&Setter>, profile: &Profile, name: &str) -> Finding {
    let finding = match is_quoted(facts, name) {
        true => Finding { because: Some(&client::QUOTED), ..finding },
        false => finding,
    };
    let apply = Phrase::new(words::APPLY).with("profile", &profile.name);
    match setter {
        // Out of the profile's own file it would leave nothing behind; setup puts the right value back.
        Some(setter) if differing::is_wanted(facts, name, &setter.place) => {
            let finding = finding.detail(Phrase::new(words::SET_BY).with("place", &setter.place));
            let apply = Phrase::new(words::APPLY_OVER).with("profile", &profile.name);
            finding.fix(FixKind::Run, Who::You, apply).remedy(Remedy::Setup)
        }
        Some(setter) => {
            let finding = finding.detail(Phrase::new(words::SET_BY).with("place", &setter.place));
            // One edit of the file, whatever else it holds.
            let others = differing::beside(facts, name, &setter.place);
            let others_names = others.iter().map(|one| one.key.strip_prefix("env.").unwrap_or(&one.key));
            let names = [name].into_iter().chain(others_names).collect::<Vec<_>>().join(", ");
            let finding = others.iter().map(|one| differing::line(one)).fold(finding, Finding::evidence);
            if setter.managed {
                return ask_managed(finding, profile, &setter.place, &names);
            }
            let fix = Phrase::new(words::TAKE_OUT).with("name", names).with("place", &setter.place);
            finding.fix(FixKind::Edit, Who::You, fix)
        }
        None => finding.fix(FixKind::Run, Who::You, apply),
    }
}

fn pin_moved(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { profile, ref routes, .. } = analysis;
    let Some(models) = on_bedrock(analysis) else { return Vec::new() };
    let finding = |standing: &Standing| {
        let variable = standing.tier.variable();
        let finding = finding(&PIN_MOVED, Severity::Error).with("variable", variable);
        let finding = finding.with("was", routes.was(standing.tier)?);
        let finding = explained(finding.with("now", models.wiring.var(variable).unwrap_or_default()), standing);
        let setter = models.setters.get(variable);
        let places = setter.map(|setter| Phrase::new(words::SET_BY).with("place", &setter.place));
        let finding = places.into_iter().fold(finding, Finding::detail);
        Some(match setter.filter(|setter| setter.managed) {
            Some(setter) => ask_managed(finding, profile, &setter.place, variable),
            None => finding.fix(FixKind::Run, Who::You, Phrase::new(words::APPLY_OVER).with("profile", &profile.name)),
        })
    };
    analysis.tiers.iter().filter_map(finding).collect()
}

fn unpinned(analysis: &Analysis<'_>) -> Vec<Finding> {
    left_free(&UNPINNED, by_id(analysis), analysis.profile)
}

/// The tiers whose model Claude Code chooses, where there are some.
fn left_free(rule: &Rule, standings: &[Standing], profile: &Profile) -> Vec<Finding> {
    let free: Vec<_> = standings.iter().filter(|standing| !standing.pinned).collect();
    if free.is_empty() {
        return Vec::new();
    }
    let finding = finding(rule, Severity::Error).with("tiers", tiers(free.iter().copied()));
    let finding = free.iter().fold(finding, |finding, standing| explained(finding, standing));
    vec![finding.fix(FixKind::Run, Who::You, Phrase::new(words::APPLY).with("profile", &profile.name))]
}

/// Tiers of which one can be led elsewhere by anybody.
fn unenforced(rule: &Rule, standings: &[Standing], ask: Message, profile: &Profile) -> Vec<Finding> {
    if standings.iter().all(|standing| !standing.enforced_by.is_empty()) {
        return Vec::new();
    }
    let ask = Phrase::new(ask).with("profile", &profile.name);
    vec![finding(rule, Severity::Info).fix(FixKind::Ask, Who::DeviceAdmin, ask)]
}

fn outside(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let regions = profile.residency.regions.join(", ");
    let of_tiers = by_model(
        analysis,
        |standing| analysis.leaves(standing),
        |model, of_one| {
            let finding =
                finding(&OUTSIDE, Severity::Error).with("model", model).with("tiers", tiers(of_one.iter().copied()));
            instead(explained(finding.with("regions", &regions), of_one[0]), analysis, of_one[0])
        },
    );
    let of_settings = analysis.routes.leaving.iter().map(|Lead { name, to, by }| {
        let finding = finding(&OUTSIDE, Severity::Error).with("model", to).with("tiers", name);
        taken_out(finding.with("regions", &regions), facts, by.as_ref(), profile, name)
    });
    of_tiers.into_iter().chain(of_settings).collect()
}

/// Where no name says where it is processed: a name of a hook's, say, that isn't the profile's. A variable or a setting
/// that routes requests, to a model or to an address, is told as what it is.
fn unnamed(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let models = facts.models.got().filter(|_| !profile.format().says_where());
    let leads = models.into_iter().flat_map(|models| &models.leaving);
    let is_told = |name: &str| {
        let is_tiers = || Tier::of_variable(name).is_some();
        let names_a_model = || routing::setting_of(name, profile).is_some_and(|entry| entry.when == When::OtherModel);
        name == MODEL || is_tiers() || routing::variable_of(name, profile).is_some() || names_a_model()
    };
    let leads = leads.filter(|lead| !is_told(&lead.name));
    let judge = |Lead { name, to, by }: &Lead| {
        let finding = finding(&UNNAMED, Severity::Error).with("name", name).with("model", to);
        taken_out(finding, facts, by.as_ref(), profile, name)
    };
    leads.map(judge).collect()
}

/// One finding for each place: what it names works together.
fn exposed(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let all = facts.models.got().into_iter().flat_map(|models| &models.exposed);
    let all: Vec<_> = all.filter(|(name, _, _)| !is_idle(name, facts, profile)).collect();
    let judge = |of_one: &[&(String, String, String)]| {
        let names: Vec<_> = of_one.iter().map(|(name, _, _)| name.as_str()).collect();
        let (names, place) = (names.join(", "), &of_one[0].2);
        let finding = finding(&EXPOSED, Severity::Error).with("names", &names).with("place", place);
        let seen = of_one.iter().map(|(name, value, _)| format!("{name} = {value}"));
        let is_managed = |left: &Leftover| left.managed && left.place == *place;
        if seen_settings(facts).is_some_and(|seen| seen.leftovers.iter().any(is_managed)) {
            return ask_managed(seen.fold(finding, Finding::evidence), profile, place, &names);
        }
        let fix = match place.as_str() {
            SHELL => Phrase::new(doctor_client::UNSET).with("name", &names),
            place => Phrase::new(doctor_client::REMOVE).with("keys", &names).with("place", place),
        };
        let because = match &*names {
            TLS => Some(&network::TLS_OFF),
            // Nobody answers there.
            ENDPOINT => Some(&source::LED),
            _ => None,
        };
        Finding { because, ..seen.fold(finding, Finding::evidence).fix(FixKind::Edit, Who::You, fix) }
    };
    all.chunk_by(|one, other| one.2 == other.2 && one.0 != TLS && other.0 != TLS).map(judge).collect()
}

fn without_settings(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let found = facts.models.got().and_then(|models| models.by_shell.as_ref());
    let judge = |Lead { name, to, .. }: &Lead| {
        let finding = finding(&WITHOUT_SETTINGS, Severity::Warning).with("name", name).with("to", to);
        finding.fix(FixKind::Edit, Who::You, Phrase::new(doctor_client::UNSET).with("name", name))
    };
    found.into_iter().map(judge).collect()
}

fn wrapped(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let wrappers = facts.client.iter().flat_map(|client| &client.wrappers);
    let judge = |wrapper: &Wrapper| {
        let Lead { name, to, by } = wrapper.leads.as_ref()?;
        let place = &wrapper.place;
        let finding = finding(&WRAPPED, Severity::Error).with("place", place).with("to", to);
        // What it sets itself, or a file that it leads to.
        let own = by.as_ref().filter(|by| by.place != SHELL).map_or(place, |by| &by.place);
        let finding = finding.evidence(format_args!("{own}: {name} = {to}"));
        let fix = match own == place {
            true => Phrase::new(doctor_client::REMOVE).with("keys", name).with("place", place),
            false => Phrase::new(words::EDIT_WRAPPED).with("name", name).with("file", own).with("place", place),
        };
        Some(finding.fix(FixKind::Edit, Who::You, fix))
    };
    wrappers.filter_map(judge).collect()
}

fn not_in_account(analysis: &Analysis<'_>) -> Vec<Finding> {
    let finding = |model: &str, of_one: &[&Standing]| {
        let finding = finding(&NOT_IN_ACCOUNT, Severity::Error).with("model", model);
        instead(explained(finding.with("tiers", tiers(of_one.iter().copied())), of_one[0]), analysis, of_one[0])
    };
    by_model(analysis, Standing::is_absent, finding)
}

fn not_provable(analysis: &Analysis<'_>) -> Vec<Finding> {
    let &Analysis { facts, profile, .. } = analysis;
    let is_opaque =
        |standing: &Standing| standing.verdict == Residence::NotProvable && standing.pinned && !standing.missing;
    let finding = |model: &str, of_one: &[&Standing]| {
        let finding = finding(&NOT_PROVABLE, Severity::Warning).with("model", model);
        // Whoever starts Claude Code decides then, whatever is pinned.
        let by_host = facts.models.got().is_some_and(|models| forgotten(models).is_some());
        let finding = Finding { because: by_host.then_some(&client::DEFEATED), ..finding };
        let finding = explained(finding.with("tiers", tiers(of_one.iter().copied())), of_one[0]);
        let answer = facts.account.resolved.iter().find(|(asked, _)| plain(asked) == plain(model));
        let unheard = answer.and_then(|(_, answer)| answer.failure()).filter(|why| why.code != aws::DENIED.id);
        // Only an ARN can be looked up by right; a doubtful id needs keys, and that is said elsewhere.
        match Form::parse(&plain(model)) {
            Form::Arn(_) if unheard.is_some() || answer.is_none() => finding.fix(FixKind::Run, Who::You, words::AGAIN),
            Form::Arn(_) => {
                let ask = Phrase::new(words::LET_LOOK).with("model", model);
                finding.fix(FixKind::Ask, Who::CloudAdmin, ask)
            }
            _ => finding.fix(FixKind::Edit, Who::You, pin_another(profile, of_one[0].tier)),
        }
    };
    by_model(analysis, is_opaque, finding)
}

fn configured(analysis: &Analysis<'_>) -> Vec<Finding> {
    let profile = analysis.profile;
    let merely: Vec<_> = by_id(analysis).iter().filter(|standing| standing.verdict == Residence::Configured).collect();
    if merely.is_empty() {
        return Vec::new();
    }
    let finding = finding(&CONFIGURED, Severity::Info).with("regions", profile.residency.regions.join(", "));
    let finding = finding.with("tiers", tiers(merely.iter().copied()));
    let mut seen: Vec<_> = merely.iter().map(|standing| &standing.evidence).collect();
    seen.dedup();
    vec![seen.into_iter().fold(finding, Finding::evidence)]
}

fn mantle(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Some(models) = on_bedrock(analysis) else { return Vec::new() };
    let address = Address::new(models, analysis.profile);
    if !address.mantle || address.destination != Destination::Inside {
        return Vec::new();
    }
    let place = models.setters.get(wiring::MANTLE).map_or("?", |setter| setter.place.as_str());
    let fix = Phrase::new(words::TAKE_OUT).with("name", wiring::MANTLE).with("place", place);
    vec![finding(&MANTLE, Severity::Error).evidence(&address.base).fix(FixKind::Edit, Who::You, fix)]
}

fn retention(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    let mode =
        facts.account.retention.got().filter(|mode| ["aws_review", "provider_data_share"].contains(&mode.as_str()));
    let finding = |mode: &String| {
        let ask = Phrase::new(words::RESET_RETENTION).with("mode", mode);
        let finding = finding(&RETENTION, Severity::Warning).with("mode", mode);
        finding.evidence(format!("GetAccountDataRetention: {mode}")).fix(FixKind::Ask, Who::CloudAdmin, ask)
    };
    mode.map(finding).into_iter().collect()
}

fn not_stopped(analysis: &Analysis<'_>) -> Vec<Finding> {
    let ask = stop_abroad(analysis);
    let heard = |stop: &Stop| stop.by.is_none() && !stop.unheard;
    let found = of_stops(&NOT_STOPPED, Severity::Error, analysis, heard);
    found.map(|finding| finding.fix(FixKind::Ask, Who::CloudAdmin, ask)).into_iter().collect()
}

/// The request for the policy that holds every program inside, whatever Claude Code's settings say.
fn stop_abroad(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Phrase {
    let catalogue = facts.models.got().and_then(catalogue).or_else(|| Catalogue::embedded().ok().map(Cow::Borrowed));
    let pins = profile.models.open_tiers().map(|(_, model)| model);
    let statement =
        catalogue.map(|catalogue| statement::denying(&profile.residency.regions, &catalogue, pins).to_string());
    Phrase::new(words::STOP_ABROAD).with("statement", statement.unwrap_or_default())
}

fn not_shown(analysis: &Analysis<'_>) -> Vec<Finding> {
    let found = of_stops(&NOT_SHOWN, Severity::Warning, analysis, |stop| stop.unheard);
    found.map(|finding| finding.fix(FixKind::Run, Who::You, words::PROVE_AGAIN)).into_iter().collect()
}

/// Where no request shows anything, none is sent, and nobody shall take silence for a proof.
fn unprovable(&Analysis { facts, .. }: &Analysis<'_>) -> Vec<Finding> {
    facts.account.unprovable.then(|| finding(&UNPROVABLE, Severity::Info)).into_iter().collect()
}

fn stopped(analysis: &Analysis<'_>) -> Vec<Finding> {
    let by: Vec<_> = analysis.stops.iter().filter_map(|stop| stop.by).collect();
    let found = of_stops(&STOPPED, Severity::Ok, analysis, |stop| stop.by.is_some());
    found.map(|finding| finding.with("by", distinct(by))).into_iter().collect()
}

/// What couldn't be tried may be open: what was tried elsewhere says nothing of it.
fn not_tried(analysis: &Analysis<'_>) -> Vec<Finding> {
    let untried = untried(analysis.facts);
    if untried.is_empty() {
        return Vec::new();
    }
    let what: Vec<_> = untried.iter().map(|(what, _)| *what).collect();
    let finding = finding(&NOT_TRIED, Severity::Info).with("profiles", what.join(", "));
    vec![untried.iter().fold(finding, |finding, (what, why)| finding.evidence(format!("{what}: {why}")))]
}

fn advice(analysis: &Analysis<'_>) -> Vec<Finding> {
    let standings = by_id(analysis);
    // With `--prove` it is known, and said with more weight.
    if standings.is_empty()
        || !analysis.stops.is_empty()
        || standings.iter().any(|standing| !standing.enforced_by.is_empty())
    {
        return Vec::new();
    }
    let ask = stop_abroad(analysis);
    vec![finding(&ADVICE, Severity::Info).fix(FixKind::Ask, Who::CloudAdmin, ask)]
}

/// One finding on all the profiles that fit, with what was answered for each.
fn of_stops(rule: &Rule, severity: Severity, analysis: &Analysis<'_>, fits: impl Fn(&Stop) -> bool) -> Option<Finding> {
    let stops: Vec<_> = analysis.stops.iter().filter(|stop| fits(stop)).collect();
    let profiles: Vec<_> = stops.iter().map(|stop| stop.profile.as_str()).collect();
    let finding = finding(rule, severity).with("profiles", profiles.join(", "));
    let seen = stops.iter().flat_map(|stop| &stop.evidence);
    (!stops.is_empty()).then(|| seen.fold(finding, Finding::evidence))
}

/// One finding for each model, whatever tiers lead to it.
fn by_model(
    analysis: &Analysis<'_>,
    fits: impl Fn(&Standing) -> bool,
    finding: impl Fn(&str, &[&Standing]) -> Finding,
) -> Vec<Finding> {
    let mut models: BTreeMap<&str, Vec<&Standing>> = BTreeMap::new();
    for standing in by_id(analysis).iter().filter(|standing| fits(standing)) {
        models.entry(&standing.model).or_default().push(standing);
    }
    models.into_iter().map(|(model, standings)| finding(model, &standings)).collect()
}

fn explained(finding: Finding, standing: &Standing) -> Finding {
    let why = standing.why.iter().cloned();
    why.fold(finding, Finding::detail).evidence(&standing.evidence)
}

/// What the account has for the tier that stays inside.
fn instead(finding: Finding, &Analysis { facts, profile, .. }: &Analysis<'_>, standing: &Standing) -> Finding {
    let family = format!(".claude-{}-", standing.tier);
    let listed = facts.account.listed.got().into_iter().flatten();
    let inside = |models: &[String]| judge_destinations(models, &profile.residency.regions) == Verdict::Proven;
    let fits: Vec<_> = listed
        .filter(|listed| listed.id.contains(&family) && inside(&listed.models))
        .map(|listed| listed.id.as_str())
        .collect();
    let finding = match (matches!(facts.account.listed, Probe::Got(_)), fits.is_empty()) {
        (true, true) => finding.detail(words::NONE_INSTEAD.into()),
        (true, false) => finding.detail(Phrase::new(words::INSTEAD).with("models", fits.join(", "))),
        (false, _) => finding,
    };
    finding.fix(FixKind::Edit, Who::You, pin_another(profile, standing.tier))
}

fn pin_another(profile: &Profile, tier: Tier) -> Phrase {
    Phrase::new(words::PIN_ANOTHER).with("profile", &profile.name).with("tier", tier)
}

fn tiers<'a>(standings: impl IntoIterator<Item = &'a Standing>) -> String {
    let names: Vec<_> = standings.into_iter().map(|standing| standing.tier.name()).collect();
    names.join(", ")
}

fn distinct(mut words: Vec<&str>) -> String {
    words.sort_unstable();
    words.dedup();
    words.join(", ")
}
