//! Findings on where requests are processed, and who sees to it.
//!
//! The sheet is [`residency`]'s; here its rows become findings. A pin that moved is named as such, and not once more
//! as one that leaves. What the account didn't say is never an error: the settings may be right all the same.

pub(super) mod foundry;
pub(super) mod vertex;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::code::{Code, aws, client, foundry as of_foundry, network, residency as code};
use crate::doctor::Rule;
use crate::doctor::facts::models::{Lead, Models, Setter};
use crate::doctor::facts::{Facts, Probe};
use crate::doctor::residency::{
    Address, Lies, SMALL_FAST_REGION, SWITCH, Standing, Stop, catalogue, embedded, is_bedrock, residency, stops,
};
use crate::doctor::rule::{ACCOUNTS, BEDROCK, EVERY};
use crate::doctor::rules::causes::{CUT, ELSEWHERE, NO_ACCOUNT, UNMADE, UNREAD};
use crate::doctor::rules::client::{contact, differing};
use crate::models::Tier;
use crate::models::id::{Form, plain};
use crate::models::residency::{Verdict, judge_destinations};
use crate::models::statement;
use crate::models::wiring::MODEL;
use crate::profile::{ApiFormat, Profile};
use crate::report::{Finding, FixKind, Group, Remedy, Residence, Severity, Who};
use crate::words::{Phrase, Text, doctor_client, doctor_residency as words};

pub(super) static ASKED_ELSEWHERE: Rule = Rule {
    code: &code::ASKED_ELSEWHERE,
    group: Group::Residency,
    applies: ACCOUNTS,
    after: &[UNREAD, UNMADE],
    judge: asked_elsewhere,
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

fn finding(rule: &Rule, severity: Severity) -> Finding {
    Finding::new(rule.code, rule.group, severity)
}

/// The choice of models, where ids and the account decide: on Vertex AI the location does ([`vertex`]), on Foundry the
/// resource ([`foundry`]).
fn on_bedrock<'a>(facts: &'a Facts, profile: &Profile) -> Option<&'a Models> {
    match profile.format() {
        ApiFormat::Bedrock(_) | ApiFormat::Anthropic => facts.models.got(),
        ApiFormat::Vertex(_) | ApiFormat::Foundry(_) => None,
    }
}

/// The tiers there.
fn standings(facts: &Facts, profile: &Profile) -> Vec<Standing> {
    on_bedrock(facts, profile).map(|_| residency(facts, profile)).unwrap_or_default()
}

fn asked_elsewhere(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(models) = on_bedrock(facts, profile) else { return Vec::new() };
    leading(models, profile).into_iter().map(|(name, to)| led_away(facts, models, profile, name, &to)).collect()
}

/// What leads out, and where to; no name where nothing says a region.
fn leading(models: &Models, profile: &Profile) -> Vec<(Option<&'static str>, String)> {
    let address = Address::of(models, profile);
    let inside = |region: &str| profile.residency.regions.iter().any(|inside| inside == region);
    let small_fast = models.wiring.var(SMALL_FAST_REGION).filter(|region| !inside(region));
    let leads = (address.lies != Lies::Inside).then_some((address.by, address.base));
    leads.into_iter().chain(small_fast.map(|region| (Some(SMALL_FAST_REGION), region.to_owned()))).collect()
}

/// The variables that send requests out of the residency: each is a finding here.
pub(super) fn abroad(facts: &Facts, profile: &Profile) -> Vec<String> {
    match profile.format() {
        ApiFormat::Bedrock(_) | ApiFormat::Anthropic => {
            let leading = facts.models.got().map(|models| leading(models, profile)).unwrap_or_default();
            // Without a word on the region the client takes one of its own.
            leading.into_iter().map(|(name, _)| name.unwrap_or("AWS_REGION").to_owned()).collect()
        }
        ApiFormat::Vertex(_) => vertex::abroad(facts, profile),
        ApiFormat::Foundry(_) => foundry::abroad(facts, profile),
    }
}

/// The code of the finding on such a variable.
pub(super) fn away(profile: &Profile) -> &'static Code {
    match profile.format() {
        ApiFormat::Bedrock(_) | ApiFormat::Anthropic => &code::ASKED_ELSEWHERE,
        ApiFormat::Vertex(_) => &code::ASKED_OF_OTHERS,
        ApiFormat::Foundry(_) => &of_foundry::ASKED_ELSEWHERE,
    }
}

/// The finding that everything is asked for out of the residency.
pub(super) fn leads_away(facts: &Facts, profile: &Profile) -> Option<&'static Code> {
    let leads = match profile.format() {
        ApiFormat::Bedrock(_) | ApiFormat::Anthropic => {
            facts.models.got().is_some_and(|models| Address::of(models, profile).lies != Lies::Inside)
        }
        ApiFormat::Vertex(_) => vertex::leads_away(facts, profile),
        ApiFormat::Foundry(_) => foundry::leads_away(facts, profile),
    };
    leads.then(|| away(profile))
}

/// The finding on what the client does with this model, where it may not be asked for at all.
pub(super) fn cause(facts: &Facts, profile: &Profile, model: &str) -> Option<&'static Code> {
    match profile.format() {
        ApiFormat::Bedrock(_) | ApiFormat::Anthropic => cause_on_bedrock(facts, profile, model),
        ApiFormat::Vertex(_) => vertex::cause(facts, profile, model),
        ApiFormat::Foundry(_) => foundry::cause(facts, profile, model),
    }
}

fn cause_on_bedrock(facts: &Facts, profile: &Profile, model: &str) -> Option<&'static Code> {
    let findings = [pin_moved, unpinned, outside, not_in_account].into_iter().flat_map(|judge| judge(facts, profile));
    let standing = standings(facts, profile).into_iter().find(|standing| standing.model == model)?;
    let names = |finding: &Finding| finding.args.iter().any(|(_, value)| *value == standing.model);
    let unpinned = (!standing.pinned).then_some(&code::UNPINNED);
    unpinned.or_else(|| findings.into_iter().find(names).map(|finding| finding.code))
}

fn led_away(facts: &Facts, models: &Models, profile: &Profile, name: Option<&'static str>, to: &str) -> Finding {
    let finding = finding(&ASKED_ELSEWHERE, Severity::Error).with("regions", profile.residency.regions.join(", "));
    let apply = Phrase::new(words::APPLY).with("profile", &profile.name);
    let Some(name) = name else {
        let finding = finding.with("name", "AWS_REGION").with("value", "—").detail(words::NOT_SET.into());
        // Where the provider is gone as well, the client may not even come here.
        let finding = Finding { because: Some(&client::DIFFERS), ..finding };
        return finding.evidence(to).fix(FixKind::Run, Who::You, apply);
    };
    // A switch that isn't there has no value; an address has, or is the value.
    let value = models.wiring.var(name).unwrap_or(if name == SWITCH { "—" } else { to });
    let finding = finding.with("name", name).with("value", value).evidence(to);
    // A switch that is simply gone went with other values.
    let is_gone = name == SWITCH && !models.wiring.env.contains_key(name);
    let finding = Finding { because: is_gone.then_some(&client::DIFFERS), ..finding };
    taken_out(finding, facts, models.setters.get(name), profile, name)
}

/// How a variable is taken out, or put right again.
fn taken_out(finding: Finding, facts: &Facts, setter: Option<&Setter>, profile: &Profile, name: &str) -> Finding {
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
            if setter.managed {
                return ask_about(finding, profile, &setter.place, name);
            }
            let fix = Phrase::new(words::TAKE_OUT).with("name", name).with("place", &setter.place);
            finding.fix(FixKind::Edit, Who::You, fix)
        }
        None => finding.fix(FixKind::Run, Who::You, apply),
    }
}

/// The request about a value in an administrator's place.
fn ask_about(finding: Finding, profile: &Profile, place: &str, name: &str) -> Finding {
    let ask = Phrase::new(doctor_client::ASK_MANAGED_VALUES).with("contact", contact(profile)).with("place", place);
    finding.fix(FixKind::Ask, Who::DeviceAdmin, ask.with("keys", name).with("profile", &profile.name))
}

/// The pins whose geography isn't the one that genkan wrote, with what was written. An application profile has none
/// in its name: there it counts where the account says that it leads.
fn moved(facts: &Facts, profile: &Profile) -> Vec<(Standing, String)> {
    let Some(models) = on_bedrock(facts, profile) else { return Vec::new() };
    let geography = |model: &str| match Form::of(&plain(model)) {
        Form::Profile { prefix, .. } => Some(prefix.to_owned()),
        _ => None,
    };
    let moved = standings(facts, profile).into_iter().filter_map(|standing| {
        let variable = standing.tier.variable();
        let (was, now) = (models.written.get(variable)?, models.wiring.var(variable)?);
        let has_moved = match geography(now) {
            Some(now) => geography(was) != Some(now),
            None => plain(was) != plain(now) && standing.verdict == Residence::Outside,
        };
        has_moved.then(|| (standing, was.clone()))
    });
    moved.collect()
}

fn pin_moved(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(models) = on_bedrock(facts, profile) else { return Vec::new() };
    let finding = |(standing, was): (Standing, String)| {
        let variable = standing.tier.variable();
        let finding = finding(&PIN_MOVED, Severity::Error).with("variable", variable).with("was", was);
        let finding = explained(finding.with("now", models.wiring.var(variable).unwrap_or_default()), &standing);
        let setter = models.setters.get(variable);
        let places = setter.map(|setter| Phrase::new(words::SET_BY).with("place", &setter.place));
        let finding = places.into_iter().fold(finding, Finding::detail);
        match setter.filter(|setter| setter.managed) {
            Some(setter) => ask_about(finding, profile, &setter.place, variable),
            None => finding.fix(FixKind::Run, Who::You, Phrase::new(words::APPLY_OVER).with("profile", &profile.name)),
        }
    };
    moved(facts, profile).into_iter().map(finding).collect()
}

fn unpinned(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    left_free(&UNPINNED, &standings(facts, profile), profile)
}

/// The tiers whose model the client chooses, where there are some.
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
fn unenforced(rule: &Rule, standings: &[Standing], ask: Text, profile: &Profile) -> Vec<Finding> {
    if standings.iter().all(|standing| !standing.enforced_by.is_empty()) {
        return Vec::new();
    }
    let ask = Phrase::new(ask).with("profile", &profile.name);
    vec![finding(rule, Severity::Info).fix(FixKind::Ask, Who::DeviceAdmin, ask)]
}

/// What leads to a model outside and is neither a tier's variable nor an address: those have findings of their own.
pub(super) fn beside<'a>(facts: &'a Facts, profile: &Profile) -> Vec<&'a Lead> {
    let Some(models) = on_bedrock(facts, profile).filter(|_| is_bedrock(profile)) else { return Vec::new() };
    let abroad = abroad(facts, profile);
    let tiers = standings(facts, profile);
    let is_free = tiers.iter().any(|tier| !tier.pinned);
    let is_said = |name: &str| {
        Tier::ALL.iter().any(|tier| tier.variable() == name)
            || abroad.iter().any(|one| one == name)
            || ["AWS_REGION", "AWS_DEFAULT_REGION", "CLAUDE_CODE_USE_MANTLE"].contains(&name)
            // What a session starts with is as free as the tier that it names.
            || is_free && ["model", MODEL].contains(&name)
    };
    // A tier that leaves takes along whatever leads to it: the tier is the finding.
    let is_a_tiers = |model: &str| {
        let mut left = tiers.iter().filter(|tier| tier.verdict == Residence::Outside);
        left.any(|tier| tier.model == model || Tier::named(model) == Some(tier.tier))
    };
    models.leaving.iter().filter(|lead| !is_said(&lead.name) && !is_a_tiers(&lead.to)).collect()
}

fn outside(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let mut found = outside_by_tier(facts, profile);
    found.extend(beside(facts, profile).into_iter().map(|Lead { name, to, by }| {
        let finding = finding(&OUTSIDE, Severity::Error).with("model", to).with("tiers", name);
        let finding = finding.with("regions", profile.residency.regions.join(", "));
        taken_out(finding, facts, by.as_ref(), profile, name)
    }));
    found
}

/// One finding for each place: what it names works together.
fn exposed(facts: &Facts, _: &Profile) -> Vec<Finding> {
    let all = facts.models.got().map(|models| models.exposed.as_slice()).unwrap_or_default();
    let judge = |of_one: &[(String, String, String)]| {
        let names: Vec<_> = of_one.iter().map(|(name, _, _)| name.as_str()).collect();
        let (names, place) = (names.join(", "), &of_one[0].2);
        let finding = finding(&EXPOSED, Severity::Error).with("names", &names).with("place", place);
        let seen = of_one.iter().map(|(name, value, _)| format!("{name} = {value}"));
        let fix = match place.as_str() {
            "shell" => Phrase::new(doctor_client::UNSET).with("name", &names),
            place => Phrase::new(doctor_client::REMOVE).with("keys", &names).with("place", place),
        };
        let because = (names == TLS).then_some(&network::TLS_OFF);
        Finding { because, ..seen.fold(finding, Finding::evidence).fix(FixKind::Edit, Who::You, fix) }
    };
    all.chunk_by(|one, other| one.2 == other.2 && one.0 != TLS && other.0 != TLS).map(judge).collect()
}

fn outside_by_tier(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(models) = on_bedrock(facts, profile) else { return Vec::new() };
    // Where everything is asked elsewhere, that is the finding, and not each model.
    if Address::of(models, profile).lies != Lies::Inside {
        return Vec::new();
    }
    let inside = |region: &str| profile.residency.regions.iter().any(|inside| inside == region);
    let by_region = |tier| tier == Tier::Haiku && models.wiring.var(SMALL_FAST_REGION).is_some_and(|to| !inside(to));
    let moved = moved(facts, profile);
    let has_moved = |tier| moved.iter().any(|(moved, _)| moved.tier == tier);
    let is_said = |standing: &Standing| !standing.pinned || by_region(standing.tier) || has_moved(standing.tier);
    let leaves = |standing: &Standing| standing.verdict == Residence::Outside && !is_said(standing);
    let finding = |model: &str, of_one: &[Standing]| {
        let finding = finding(&OUTSIDE, Severity::Error).with("model", model).with("tiers", tiers(of_one));
        let finding = explained(finding.with("regions", profile.residency.regions.join(", ")), &of_one[0]);
        instead(finding, facts, profile, &of_one[0])
    };
    by_model(facts, profile, leaves, finding)
}

fn not_in_account(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let is_missing = |standing: &Standing| standing.missing && standing.verdict != Residence::Outside;
    let finding = |model: &str, of_one: &[Standing]| {
        let finding = finding(&NOT_IN_ACCOUNT, Severity::Error).with("model", model).with("tiers", tiers(of_one));
        instead(explained(finding, &of_one[0]), facts, profile, &of_one[0])
    };
    by_model(facts, profile, is_missing, finding)
}

fn not_provable(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let is_opaque =
        |standing: &Standing| standing.verdict == Residence::NotProvable && standing.pinned && !standing.missing;
    let finding = |model: &str, of_one: &[Standing]| {
        let finding = finding(&NOT_PROVABLE, Severity::Warning).with("model", model).with("tiers", tiers(of_one));
        let finding = explained(finding, &of_one[0]);
        let answer = facts.account.resolved.iter().find(|(asked, _)| plain(asked) == plain(model));
        let unheard = answer.and_then(|(_, answer)| answer.failure()).filter(|why| why.code != aws::DENIED.id);
        // Only an ARN can be looked up by right; a doubtful id needs keys, and that is said elsewhere.
        match Form::of(&plain(model)) {
            Form::Arn(_) if unheard.is_some() || answer.is_none() => finding.fix(FixKind::Run, Who::You, words::AGAIN),
            Form::Arn(_) => {
                let ask = Phrase::new(words::LET_LOOK).with("model", model);
                finding.fix(FixKind::Ask, Who::CloudAdmin, ask)
            }
            _ => finding.fix(FixKind::Edit, Who::You, pin_another(profile, of_one[0].tier)),
        }
    };
    by_model(facts, profile, is_opaque, finding)
}

fn configured(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let standings = standings(facts, profile);
    let merely: Vec<_> = standings.iter().filter(|standing| standing.verdict == Residence::Configured).collect();
    if merely.is_empty() {
        return Vec::new();
    }
    let finding = finding(&CONFIGURED, Severity::Info).with("regions", profile.residency.regions.join(", "));
    let finding = finding.with("tiers", tiers(merely.iter().copied()));
    let mut seen: Vec<_> = merely.iter().map(|standing| &standing.evidence).collect();
    seen.dedup();
    vec![seen.into_iter().fold(finding, Finding::evidence)]
}

fn mantle(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let Some(models) = on_bedrock(facts, profile) else { return Vec::new() };
    let address = Address::of(models, profile);
    if !address.mantle || address.lies != Lies::Inside {
        return Vec::new();
    }
    const SWITCH: &str = "CLAUDE_CODE_USE_MANTLE";
    let place = models.setters.get(SWITCH).map_or("?", |setter| setter.place.as_str());
    let fix = Phrase::new(words::TAKE_OUT).with("name", SWITCH).with("place", place);
    vec![finding(&MANTLE, Severity::Warning).evidence(&address.base).fix(FixKind::Edit, Who::You, fix)]
}

fn retention(facts: &Facts, _: &Profile) -> Vec<Finding> {
    let mode =
        facts.account.retention.got().filter(|mode| ["aws_review", "provider_data_share"].contains(&mode.as_str()));
    let finding = |mode: &String| {
        let ask = Phrase::new(words::RESET_RETENTION).with("mode", mode);
        let finding = finding(&RETENTION, Severity::Warning).with("mode", mode);
        finding.evidence(format!("GetAccountDataRetention: {mode}")).fix(FixKind::Ask, Who::CloudAdmin, ask)
    };
    mode.map(finding).into_iter().collect()
}

fn not_stopped(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let ask = stop_abroad(facts, profile);
    let heard = |stop: &Stop| stop.by.is_none() && !stop.unheard;
    let found = of_stops(&NOT_STOPPED, Severity::Error, facts, heard);
    found.map(|finding| finding.fix(FixKind::Ask, Who::CloudAdmin, ask)).into_iter().collect()
}

/// The request for the policy that holds every program inside, whatever the client's settings say.
fn stop_abroad(facts: &Facts, profile: &Profile) -> Phrase {
    let catalogue = facts.models.got().and_then(catalogue).or_else(|| embedded().map(Cow::Borrowed));
    let pins = profile.models.open_tiers().map(|(_, model)| model);
    let statement = catalogue.map(|catalogue| statement::denying(&profile.residency.regions, &catalogue, pins));
    Phrase::new(words::STOP_ABROAD).with("statement", statement.unwrap_or_default())
}

fn not_shown(facts: &Facts, _: &Profile) -> Vec<Finding> {
    let found = of_stops(&NOT_SHOWN, Severity::Warning, facts, |stop| stop.unheard);
    found.map(|finding| finding.fix(FixKind::Run, Who::You, words::PROVE_AGAIN)).into_iter().collect()
}

/// Where no request shows anything, none is sent, and nobody shall take silence for a proof.
fn unprovable(facts: &Facts, _: &Profile) -> Vec<Finding> {
    facts.account.unprovable.then(|| finding(&UNPROVABLE, Severity::Info)).into_iter().collect()
}

fn stopped(facts: &Facts, _: &Profile) -> Vec<Finding> {
    let by: Vec<_> = stops(facts).iter().filter_map(|stop| stop.by).collect();
    let found = of_stops(&STOPPED, Severity::Ok, facts, |stop| stop.by.is_some());
    // What couldn't be tried is said beside what was.
    let untried = facts.account.refused.iter().filter_map(|(what, answer)| match answer {
        Probe::NotTried(why) => Some(format!("{what}: not tried: {why}")),
        Probe::Got(_) | Probe::Failed(_) => None,
    });
    let told = found.map(|finding| untried.fold(finding.with("by", distinct(by)), Finding::evidence));
    told.into_iter().collect()
}

fn advice(facts: &Facts, profile: &Profile) -> Vec<Finding> {
    let standings = standings(facts, profile);
    let asked = stops(facts);
    // With `--prove` it is known, and said with more weight.
    if standings.is_empty() || !asked.is_empty() || standings.iter().any(|standing| !standing.enforced_by.is_empty()) {
        return Vec::new();
    }
    let ask = stop_abroad(facts, profile);
    vec![finding(&ADVICE, Severity::Info).fix(FixKind::Ask, Who::CloudAdmin, ask)]
}

/// One finding on all the profiles that fit, with what was answered for each.
fn of_stops(rule: &Rule, severity: Severity, facts: &Facts, fits: impl Fn(&Stop) -> bool) -> Option<Finding> {
    let stops: Vec<_> = stops(facts).into_iter().filter(fits).collect();
    let profiles: Vec<_> = stops.iter().map(|stop| stop.profile.as_str()).collect();
    let finding = finding(rule, severity).with("profiles", profiles.join(", "));
    let seen = stops.iter().flat_map(|stop| &stop.evidence);
    (!stops.is_empty()).then(|| seen.fold(finding, Finding::evidence))
}

/// One finding for each model, whatever tiers lead to it.
fn by_model(
    facts: &Facts,
    profile: &Profile,
    fits: impl Fn(&Standing) -> bool,
    finding: impl Fn(&str, &[Standing]) -> Finding,
) -> Vec<Finding> {
    let mut models: BTreeMap<String, Vec<Standing>> = BTreeMap::new();
    for standing in standings(facts, profile).into_iter().filter(fits) {
        models.entry(standing.model.clone()).or_default().push(standing);
    }
    models.iter().map(|(model, standings)| finding(model, standings)).collect()
}

fn explained(finding: Finding, standing: &Standing) -> Finding {
    let why = standing.why.iter().cloned();
    why.fold(finding, Finding::detail).evidence(&standing.evidence)
}

/// What the account has for the tier that stays inside.
fn instead(finding: Finding, facts: &Facts, profile: &Profile, standing: &Standing) -> Finding {
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
