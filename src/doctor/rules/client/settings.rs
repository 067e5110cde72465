//! The profile's values on this machine: never applied, changed, overridden; and what leads elsewhere beside them.
//!
//! A pin that was changed is a warning here: whether it leaves the residency is the residency's to say.

use std::path::Path;

use super::differing::{self, line, name};
use jiff::tz::TimeZone;

use super::{ask_managed, contact, seen, seen_settings, unread};
use crate::claude::origin::SHELL;
use crate::claude::{Origin, Scope, switch};
use crate::code::{Code, client as code, find, identity, machine, network, residency};
use crate::doctor::Rule;
use crate::doctor::analysis::Analysis;
use crate::doctor::facts::client::{Applied, Difference, Elsewhere, FileKind, Leftover, State};
use crate::doctor::facts::models::Models;
use crate::doctor::facts::network::Authorities;
use crate::doctor::facts::{Facts, Failure};
use crate::doctor::residency::{Address, Destination, REGIONS, catalogue, is_bedrock};
use crate::doctor::rule::EVERY;
use crate::doctor::rules::causes::UNREAD;
use crate::doctor::rules::credentials::files::is_of_others;
use crate::messages::{Phrase, doctor_client as words, seen as seen_words};
use crate::models::id::{Form, plain};
use crate::models::residency::judge;
use crate::models::wiring::{BEDROCK, FORGETTING, MODEL, PREFIX};
use crate::profile::routing::{self, Routing, When};
use crate::profile::{Profile, is_same_address, is_same_portal};
use crate::report::{Finding, FixKind, Group, Remedy, Severity, Who};

pub(crate) static NOT_COMPARED: Rule =
    Rule { code: &code::NOT_COMPARED, group: Group::Client, applies: EVERY, after: &[UNREAD], judge: not_compared };
pub(crate) static TORN: Rule =
    Rule { code: &machine::TORN_RECORD, group: Group::Client, applies: EVERY, after: &[], judge: torn };
pub(crate) static NOT_SET_UP: Rule =
    Rule { code: &code::NOT_SET_UP, group: Group::Client, applies: EVERY, after: &[UNREAD], judge: not_set_up };
pub(crate) static DEFEATED: Rule =
    Rule { code: &code::DEFEATED, group: Group::Client, applies: EVERY, after: &[BASE], judge: defeated };
pub(crate) static OVERRIDDEN: Rule =
    Rule { code: &code::OVERRIDDEN, group: Group::Client, applies: EVERY, after: &[BASE], judge: overridden };
pub(crate) static DIFFERS: Rule =
    Rule { code: &code::DIFFERS, group: Group::Client, applies: EVERY, after: &[BASE], judge: differs };
pub(crate) static HIDDEN: Rule =
    Rule { code: &code::HIDDEN, group: Group::Client, applies: EVERY, after: &[], judge: hidden };
pub(crate) static LEFTOVER: Rule =
    Rule { code: &code::LEFTOVER, group: Group::Client, applies: EVERY, after: &[BASE], judge: leftover };
/// A folder's file brings it; elsewhere it leads nowhere either, and is nobody's business.
pub(crate) static IDLE_HELPER: Rule =
    Rule { code: &code::IDLE_HELPER, group: Group::Client, applies: EVERY, after: &[BASE], judge: idle_helper };

/// Where one of these holds, single values aren't worth a word.
pub(super) static BASE: &[&Code] = &[
    &code::MANAGED_NOT_JSON,
    &code::NOT_JSON,
    &code::TOO_LARGE,
    &code::WRONG_TYPE,
    &code::CANNOT_BE_READ,
    &code::NOT_SET_UP,
];

/// As many values are named in the evidence.
const SHOWN: usize = 8;

fn not_compared(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(why) = not_comparable(facts) else { return Vec::new() };
    // The file that is to blame has a finding of its own.
    if facts.credentials.as_ref().and_then(|seen| seen.aws()).is_some_and(|aws| aws.rejected.contains(why)) {
        return Vec::new();
    }
    let finding = Finding::new(&code::NOT_COMPARED, Group::Client, Severity::Error).with("profile", &profile.name);
    let finding = finding.saw(&seen_words::of(&why.code, why.filled()));
    // What a code says of such a file is what to do about it.
    let fix = find(&why.code).map_or(words::FIX, |code| code.help);
    let finding = why.cause.iter().fold(finding, Finding::evidence).fix(FixKind::Edit, Who::You, fix);
    // Whose that file is has a finding of its own, too.
    let because = is_of_others(facts, why).then_some(&identity::OF_OTHERS);
    vec![Finding { because, ..finding }]
}

/// Claude Code needs no record of genkan's; `genkan undo` does.
fn torn(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let judge = |file: &String, scope| {
        let finding = Finding::new(&machine::TORN_RECORD, Group::Client, Severity::Warning).with("file", file);
        finding.fix(FixKind::Run, Who::You, setup(profile, scope, false)).remedy(Remedy::Setup)
    };
    seen_settings(facts).and_then(|seen| Some(judge(seen.torn.as_ref()?, seen.scope))).into_iter().collect()
}

/// Why the profile's values couldn't be compared.
pub(crate) fn not_comparable(facts: &Facts) -> Option<&Failure> {
    seen(facts)?.settings.failure()
}

fn not_set_up(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let Some(seen) = seen_settings(facts) else { return Vec::new() };
    if seen.applied == Applied::Yes || seen.differing.is_empty() {
        return Vec::new();
    }
    let finding = Finding::new(&code::NOT_SET_UP, Group::Client, Severity::Error).with("profile", &profile.name);
    let finding = finding.detail(Phrase::new(words::UNKNOWN_HERE).with("count", seen.differing.len()));
    let place = |place: &Elsewhere| match &place.folder {
        Some(folder) => Phrase::new(words::APPLIED_IN_FOLDER).with("scope", place.scope).with("folder", folder),
        None => Phrase::new(words::APPLIED_IN_SCOPE).with("scope", place.scope),
    };
    let finding = seen.elsewhere.iter().map(place).fold(finding, Finding::detail);
    let in_use = |other| Phrase::new(words::IN_USE_INSTEAD).with("other", other);
    let finding = seen.in_use.iter().map(in_use).fold(finding, Finding::detail);
    let finding = in_place(facts, profile).into_iter().fold(finding, Finding::detail);
    // Nobody has chosen it: where an organisation's own couldn't be set up, nothing on the machine names that one.
    let is_unchosen = profile.is_embedded() && seen.elsewhere.is_empty() && seen.in_use.is_none();
    let is_unchosen = is_unchosen && seen.applied == Applied::No;
    let finding = if is_unchosen { finding.detail(words::ORGANISATIONS_OWN.into()) } else { finding };
    vec![if seen.applied == Applied::Off {
        let fix = Phrase::new(words::USE).with("profile", &profile.name);
        finding.detail(words::SWITCHED_OFF.into()).fix(FixKind::Run, Who::You, fix)
    } else {
        let over = seen.differing.iter().any(|one| one.was.is_some()) || !seen.leftovers.is_empty();
        finding.fix(FixKind::Run, Who::You, setup(profile, seen.scope, over)).remedy(Remedy::Setup)
    }]
}

/// What leads out of the residency, or can't work any more, on a machine that somebody set up by another page: where
/// requests go now, and the models that are named.
fn in_place(facts: &Facts, profile: &Profile) -> Vec<Phrase> {
    let Some(models) = facts.models.got().filter(|models| models.wiring.is_on(BEDROCK)) else { return Vec::new() };
    let Some(catalogue) = catalogue(models) else { return Vec::new() };
    let place = |name: &str| models.setters.get(name).map_or("–", |setter| setter.place.as_str());
    let mut found = Vec::new();
    let address = Address::of_bedrock(models, profile);
    if let Destination::Outside(region) = &address.destination {
        let by = address.by.unwrap_or("AWS_REGION");
        found.push(Phrase::new(words::SENT_ABROAD).with("region", region).with("name", by).with("place", place(by)));
    }
    let today = facts.at.to_zoned(TimeZone::UTC).date();
    let variables = models.wiring.env.iter().filter(|(name, _)| name.ends_with("_MODEL"));
    for (name, value) in variables {
        let told = |text| Phrase::new(text).with("name", name).with("value", value).with("place", place(name));
        let id = plain(value);
        let Form::Profile { core, .. } = Form::parse(&id) else { continue };
        if judge(value, &profile.residency.regions, &catalogue).is_outside() {
            found.push(told(words::MODEL_ABROAD).with("regions", profile.residency.regions.join(", ")));
        }
        let retired = catalogue.core(core).and_then(|model| model.retired).filter(|day| *day <= today);
        found.extend(retired.map(|day| told(words::MODEL_RETIRED).with("day", day)));
    }
    found
}

fn defeated(Analysis { facts, profile, routes, .. }: &Analysis<'_>) -> Vec<Finding> {
    let all = seen_settings(facts).into_iter().flat_map(|seen| &seen.leftovers);
    let judge = |left: &Leftover| {
        let finding = Finding::new(&code::DEFEATED, Group::Client, Severity::Error).with("name", &left.name);
        let finding = take_out(finding.with("origin", &left.place), left, profile);
        // Another group says of these what they do.
        let because = match left.name.as_str() {
            name if routes.are_diverted_by(name) => Some(routes.code),
            name if routes.leaving.iter().any(|lead| lead.name == name) => Some(&residency::OUTSIDE),
            "NODE_TLS_REJECT_UNAUTHORIZED" => Some(&network::TLS_OFF),
            name if unread::is_closed(facts, &left.place, name) => Some(&code::FIELD_IGNORED),
            name if is_exposed(facts, name) => Some(&residency::EXPOSED),
            name if name.to_ascii_lowercase().ends_with("_proxy") => Some(&network::PROXY_ADDRESS),
            _ => None,
        };
        Finding { because, ..finding }
    };
    all.filter(|left| !is_dormant(left, facts, profile) && !is_idle(&left.name, facts, profile)).map(judge).collect()
}

/// Whether it is a command for a gateway's key where no gateway is asked: Claude Code runs it, and the key goes nowhere
/// as long as requests are signed (2.1.328).
pub(in super::super) fn is_idle(name: &str, facts: &Facts, profile: &Profile) -> bool {
    let is_unsigned = |left: &Leftover| left.name.starts_with("CLAUDE_CODE_SKIP_") && left.name.ends_with("_AUTH");
    let mut leftovers = seen_settings(facts).into_iter().flat_map(|seen| &seen.leftovers);
    name == "apiKeyHelper" && profile.gateway().is_none() && !leftovers.any(is_unsigned)
}

fn idle_helper(Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let all = seen_settings(facts).into_iter().flat_map(|seen| &seen.leftovers);
    let judge = |left: &Leftover| {
        let finding = Finding::new(&code::IDLE_HELPER, Group::Client, Severity::Warning).with("place", &left.place);
        let finding = finding.evidence(format_args!("{} = {}", left.name, left.value.as_deref().unwrap_or("••••")));
        let fix = Phrase::new(words::REMOVE).with("keys", &left.name).with("place", &left.place);
        finding.fix(FixKind::Edit, Who::You, fix)
    };
    all.filter(|left| is_idle(&left.name, facts, profile)).map(judge).collect()
}

/// Whether the residency group says of a name that it lets somebody else read requests.
fn is_exposed(facts: &Facts, name: &str) -> bool {
    facts.models.got().is_some_and(|models| models.exposed.iter().any(|(one, _, _)| one == name))
}

fn leftover(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let all = seen_settings(facts).into_iter().flat_map(|seen| &seen.leftovers);
    let judge = |left: &Leftover| {
        let finding = Finding::new(&code::LEFTOVER, Group::Client, Severity::Warning).with("name", &left.name);
        take_out(finding.with("place", &left.place), left, profile)
    };
    // The residency group says of one that it leads out as soon as user settings are left out.
    let by_shell = facts.models.got().and_then(|models| models.by_shell.as_ref());
    let is_said = |left: &Leftover| by_shell.is_some_and(|lead| lead.name == left.name);
    all.filter(|left| is_dormant(left, facts, profile) && !is_said(left)).map(judge).collect()
}

/// One finding for each layer that wins.
fn overridden(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, profile, routes, .. } = analysis;
    let of_layers = differing::all(facts).iter().filter(|one| matches!(one.state, State::Overridden | State::Shadowed));
    let of_layers = of_layers.filter(|one| one.rights.is_none());
    let mut layers: Vec<(&str, Vec<&Difference>)> = Vec::new();
    for one in of_layers {
        let by = one.by.as_deref().unwrap_or(&one.file);
        match layers.iter_mut().find(|(place, _)| *place == by) {
            Some((_, all)) => all.push(one),
            None => layers.push((by, vec![one])),
        }
    }
    let judge = |(place, all): (&str, Vec<&Difference>)| {
        let finding = Finding::new(&code::OVERRIDDEN, Group::Client, severity(&all, analysis)).with("place", place);
        let finding = shown(finding.with("profile", &profile.name).with("count", all.len()), &all);
        // The residency says where requests go, and asks for one edit of the same place.
        let is_said = all.iter().any(|one| routes.are_diverted_by(name(one)));
        // And the network group, that the file of authorities which is named there can't be used.
        let is_of_file = is_of_authorities(&all, facts);
        let is_of_strangers = all.iter().all(|one| is_exposed(facts, name(one)));
        let because = is_said.then_some(routes.code).or_else(|| is_of_file.then_some(&network::AUTHORITIES));
        let because = because.or_else(|| is_of_strangers.then_some(&residency::EXPOSED));
        let is_closed = all.iter().all(|one| unread::is_closed(facts, place, &one.key));
        let because = because.or_else(|| is_closed.then_some(&code::FIELD_IGNORED));
        let finding = Finding { because, ..finding };
        if all.iter().any(|one| one.by_managed) {
            return ask_managed(finding, profile, place, &keys(&all));
        }
        let fix = match all.iter().find_map(|one| one.by_profile.as_ref()) {
            Some(other) => {
                let fix = Phrase::new(words::TWO_PROFILES).with("place", place).with("other", &other.profile);
                fix.with("scope", other.scope).with("profile", &profile.name)
            }
            None => Phrase::new(words::REMOVE).with("keys", keys(&all)).with("place", place),
        };
        finding.fix(FixKind::Edit, Who::You, fix)
    };
    layers.into_iter().map(judge).collect()
}

/// Whether it is the file of authorities alone that is named otherwise, and that can't be used.
fn is_of_authorities(all: &[&Difference], facts: &Facts) -> bool {
    const FILE: &str = "NODE_EXTRA_CA_CERTS";
    let is_it = |one: &Authorities| one.by == FILE && one.holds.is_err();
    all.iter().all(|one| name(one) == FILE)
        && facts.network.got().is_some_and(|network| network.authorities.iter().any(is_it))
}

/// One finding for each file.
fn differs(analysis: &Analysis<'_>) -> Vec<Finding> {
    let Analysis { facts, profile, routes, .. } = analysis;
    let Some(seen) = seen_settings(facts) else { return Vec::new() };
    let own: Vec<_> =
        seen.differing.iter().filter(|one| !matches!(one.state, State::Overridden | State::Shadowed)).collect();
    let own: Vec<_> = own.into_iter().filter(|one: &&Difference| one.rights.is_none()).collect();
    let judge = |all: &[&Difference]| {
        let led = moved(facts, &all[0].file).map(|(name, _)| name);
        let file = led.map_or_else(|| all[0].file.clone(), |name| format!("{name} → {}", all[0].file));
        let finding = Finding::new(&code::DIFFERS, Group::Client, severity(all, analysis)).with("file", file);
        let finding = finding.with("profile", &profile.name).with("count", all.len());
        let finding = match all[0].kind {
            FileKind::Client => finding,
            FileKind::Editor => finding.detail(words::EDITOR.into()),
            FileKind::Aws => finding.detail(words::AWS.into()),
        };
        // What isn't there has no values, and setup can't write any.
        if let Some((link, target)) = lost_folder(facts, &all[0].file) {
            let lost = Phrase::new(words::LINK_LOST).with("link", link).with("target", target);
            let fix = Phrase::new(words::MEND_LINK).with("link", link).with("target", target);
            let fix = fix.with("profile", &profile.name);
            return shown(finding.detail(lost), all).fix(FixKind::Edit, Who::You, fix);
        }
        let is = |state: State| all.iter().any(|one| one.state == state);
        // A switch that is gone has no finding besides this one, and decides where requests go.
        let is_gone = |gone: &str| all.iter().any(|one| name(one) == gone && one.was.is_none());
        let ways =
            routes.diversions.iter().filter(|way| way.name.as_deref().is_some_and(is_gone) && !way.to.is_empty());
        let ways = ways.map(|way| Phrase::new(words::REQUESTS_NOW).with("to", &way.to));
        let finding = ways.fold(finding, Finding::detail);
        let finding = if is(State::Wizard) { finding.detail(words::WIPED.into()) } else { finding };
        let finding = if is(State::Dialog) { finding.detail(words::REPINNED.into()) } else { finding };
        let over = all.iter().any(|one| one.was.is_some());
        let target = facts.client.as_ref().and_then(|client| client.dangling.get(&all[0].file));
        let dangling = |target: &String| Phrase::new(words::DANGLING).with("target", target);
        let finding = target.map(dangling).into_iter().fold(finding, Finding::detail);
        if all.iter().all(|one| is_commented(one)) {
            let fix = Phrase::new(words::TAKE_OFF).with("keys", keys(all)).with("file", &all[0].file);
            return shown(finding.detail(words::COMMENT.into()), all).fix(FixKind::Edit, Who::You, fix);
        }
        if let Some(name) = led {
            let is_gone = facts.client.as_ref().is_some_and(|client| client.nowhere.contains(name));
            let how = Phrase::new(if is_gone { words::NOWHERE } else { words::MOVED }).with("name", name);
            let finding = shown(finding.detail(how), all);
            let fix = Phrase::new(words::UNSET_OR_SETUP).with("name", name).with("profile", &profile.name);
            return finding.fix(FixKind::Edit, Who::You, fix);
        }
        // What leads requests elsewhere has a finding with the same fix.
        let is_said = |one: &&Difference| routes.are_diverted_by(name(one)) && one.was.is_some();
        let because = all.iter().all(is_said).then_some(routes.code);
        let because = because.or_else(|| is_of_authorities(all, facts).then_some(&network::AUTHORITIES));
        let finding = Finding { because, ..finding };
        shown(finding, all).fix(FixKind::Run, Who::You, setup(profile, seen.scope, over)).remedy(Remedy::Setup)
    };
    let files: Vec<_> = own.chunk_by(|one, other| one.file == other.file).collect();
    // Where a variable leads to another file, the one that setup wrote is as it was, and nobody has to change it.
    let is_led = |all: &[&Difference]| moved(facts, &all[0].file).is_some();
    let is_one_led = files.iter().any(|all| is_led(all));
    let is_left = |all: &[&Difference]| is_one_led && !is_led(all) && all.iter().all(|one| one.wanted.is_none());
    files.iter().filter(|all| !is_left(all)).map(|all| judge(all)).collect()
}

/// The folder of a file that is a link to what isn't there, and to what.
pub(in super::super) fn lost_folder<'a>(facts: &'a Facts, file: &str) -> Option<(&'a String, &'a String)> {
    let mut lost = facts.client.as_ref()?.dangling.iter();
    lost.find(|(link, _)| link.as_str() != file && Path::new(file).starts_with(link.as_str()))
}

/// The variable of the shell that leads to this file, or to its folder.
fn moved<'a>(facts: &'a Facts, file: &str) -> Option<(&'a String, &'a String)> {
    let mut all = facts.client.as_ref()?.moved.iter();
    all.find(|(_, place)| Path::new(file).starts_with(place.as_str()))
}

/// One finding for each source that isn't used.
fn hidden(&Analysis { facts, profile, .. }: &Analysis<'_>) -> Vec<Finding> {
    let hidden = seen_settings(facts).map(|seen| seen.hidden.as_slice()).unwrap_or_default();
    let judge = |all: &[Leftover]| {
        let names = all.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
        let finding = Finding::new(&code::HIDDEN, Group::Client, Severity::Warning).with("place", &all[0].place);
        let finding = finding.with("count", all.len()).evidence(&names);
        let finding = unread::text(&all[0].why).into_iter().fold(finding, |finding, why| finding.detail(why.into()));
        let ask = Phrase::new(words::ASK_HIDDEN).with("contact", contact(profile)).with("place", &all[0].place);
        finding.fix(FixKind::Ask, Who::DeviceAdmin, ask.with("keys", names))
    };
    hidden.chunk_by(|one, other| one.place == other.place).map(judge).collect()
}

/// Does nothing as long as the profile is in force; a model that the lists close leads nowhere.
fn is_dormant(left: &Leftover, facts: &Facts, profile: &Profile) -> bool {
    let routing = routing::of_profile(&left.name, profile);
    let leads = |models: &Models| models.leaving.iter().any(|lead| lead.name == left.name);
    let is_closed = || facts.models.got().is_some_and(|models| !leads(models));
    // Where a project's folder brings it, it is among what exposes.
    let does_nothing = |routing: &Routing| routing.is_dormant(&Origin::Shell) && !is_exposed(facts, &left.name);
    routing.is_some_and(|routing| does_nothing(routing) || routing.when == When::OtherModel && is_closed())
}

/// Why it leads elsewhere, and who takes it out.
fn take_out(finding: Finding, left: &Leftover, profile: &Profile) -> Finding {
    let finding = unread::text(&left.why).into_iter().fold(finding, |finding, why| finding.detail(why.into()));
    let finding = match &left.value {
        Some(value) => finding.evidence(format_args!("{} = {value}", left.name)),
        None => finding.evidence(format_args!("{} = ••••", left.name)),
    };
    if left.managed {
        let Some(why) = unread::text(&left.why) else {
            return ask_managed(finding, profile, &left.place, &left.name);
        };
        let ask = Phrase::new(words::ASK_MANAGED_LEFTOVER).with("contact", contact(profile)).with("place", &left.place);
        let ask = ask.with("keys", &left.name).with("profile", &profile.name).with_phrase("why", why.into());
        return finding.fix(FixKind::Ask, Who::DeviceAdmin, ask);
    }
    if left.place == SHELL {
        // What another program sets is in no start file.
        let text = if FORGETTING.contains(&left.name.as_str()) { words::UNSET_HERE } else { words::UNSET };
        return finding.fix(FixKind::Edit, Who::You, Phrase::new(text).with("name", &left.name));
    }
    let fix = Phrase::new(words::REMOVE).with("keys", &left.name).with("place", &left.place);
    finding.fix(FixKind::Edit, Who::You, fix)
}

/// Of these Claude Code takes no blank, and no carriage return, at the end (2.1.332); of others it does.
const TRIMMED: [&str; 4] =
    ["AWS_REGION", "CLOUD_ML_REGION", "ANTHROPIC_VERTEX_PROJECT_ID", "ANTHROPIC_FOUNDRY_RESOURCE"];

fn severity(all: &[&Difference], analysis: &Analysis<'_>) -> Severity {
    let is_told = |one: &Difference| analysis.routes.are_diverted_by(name(one));
    let is_root = |one: &Difference| is_essential(one) && !is_without_effect(one, analysis) && !is_told(one);
    if all.iter().any(|one| is_root(one)) { Severity::Error } else { Severity::Warning }
}

/// Whether Claude Code asks the same hosts for the same model as with the profile's value, as its provider is switched on:
/// before a gateway neither Mantle nor a Region counts, and `~/.aws/config` gives one where no variable does (2.1.332).
fn is_without_effect(one: &Difference, &Analysis { facts, profile, .. }: &Analysis<'_>) -> bool {
    let of_config = || facts.models.got().and_then(|models| models.aws_region.as_ref());
    match name(one) {
        "CLAUDE_CODE_USE_MANTLE" => profile.gateway().is_some() && is_bedrock(profile),
        "CLAUDE_CODE_API_KEY_HELPER_TTL_MS" => true,
        // It trusts its own variable's.
        "ca_bundle" if one.kind == FileKind::Aws => true,
        "region" if one.kind == FileKind::Aws => {
            facts.models.got().is_some_and(|models| models.wiring.var(REGIONS[0]).is_some())
        }
        name if REGIONS.contains(&name) => {
            profile.gateway().is_some()
                || one.was.is_none() && one.wanted.is_some() && of_config() == one.wanted.as_ref()
        }
        _ => false,
    }
}

/// Whether requests go elsewhere, or nowhere, without this value. The switches of other traffic don't decide that, nor
/// the preference beside the pins; pins, and which of them a session starts with, are the residency's.
fn is_essential(one: &Difference) -> bool {
    let name = name(one);
    let is_switch = name.starts_with("DISABLE_") || name.starts_with("CLAUDE_CODE_DISABLE_");
    let is_pin = name.starts_with("ANTHROPIC_DEFAULT_") || name == PREFIX || name == MODEL;
    // Claude Code takes these for the same, as text or not.
    let is_on = |value: &Option<String>| value.as_deref().is_some_and(switch::is_on);
    let is_off = |value: &Option<String>| value.is_some() && !is_on(value);
    let is_provider = name.starts_with("CLAUDE_CODE_USE_");
    let is_alike = is_on(&one.was) && is_on(&one.wanted) || is_provider && is_off(&one.was) && is_off(&one.wanted);
    let blank = one.was.as_deref().map(str::trim_end).zip(one.wanted.as_deref()).filter(|_| TRIMMED.contains(&name));
    let is_alike = is_alike || blank.is_some_and(|(was, wanted)| was == wanted);
    let addresses = one.was.as_deref().zip(one.wanted.as_deref()).filter(|_| name.ends_with("_BASE_URL"));
    let is_alike = is_alike || addresses.is_some_and(|(was, wanted)| is_same_address(was, wanted));
    let portals = one.was.as_deref().zip(one.wanted.as_deref()).filter(|_| one.key.ends_with(".sso_start_url"));
    let is_alike = is_alike || portals.is_some_and(|(was, wanted)| is_same_portal(was, wanted));
    !(is_switch || is_pin || is_alike || one.kind == FileKind::Editor || is_commented(one))
}

/// Whether only a comment behind the value is added: Claude Code cuts it off, the AWS CLI takes it for a part.
fn is_commented(one: &Difference) -> bool {
    let cut = |was: &str| was.find([' ', '\t']).filter(|at| was[*at..].trim_start().starts_with(['#', ';']));
    let is_it = |was: &String| cut(was).is_some_and(|at| one.wanted.as_deref() == Some(&was[..at]));
    one.kind == FileKind::Aws && one.was.as_ref().is_some_and(is_it)
}

fn shown(finding: Finding, all: &[&Difference]) -> Finding {
    // What somebody wrote says more than what is gone.
    let mut all = all.to_vec();
    all.sort_by_key(|one| one.was.is_none());
    let finding = all.iter().take(SHOWN).map(|one| line(one)).fold(finding, Finding::evidence);
    if all.len() > SHOWN { finding.evidence(format_args!("… {}", all.len() - SHOWN)) } else { finding }
}

fn keys(all: &[&Difference]) -> String {
    all.iter().map(|one| one.key.as_str()).collect::<Vec<_>>().join(", ")
}

/// The line that sets the profile up in this very scope.
pub(super) fn setup_in(profile: &Profile, scope: Scope) -> Phrase {
    Phrase::new(words::SETUP).with("profile", &profile.name).with("flags", format!(" --scope {scope}"))
}

/// The command that puts the profile's values back. Where `over` others, it says so: a value that somebody else has set
/// is replaced on purpose, or not at all.
pub(super) fn setup(profile: &Profile, scope: Scope, over: bool) -> Phrase {
    let scope = if scope == profile.scope { String::new() } else { format!(" --scope {scope}") };
    let over = if over { " --replace" } else { "" };
    Phrase::new(words::SETUP).with("profile", &profile.name).with("flags", format!("{scope}{over}"))
}
